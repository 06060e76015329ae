/** The letter of a decision, as the person whose plan it is about reads it online. */
import { formats } from '../db/choices.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import type { Letter } from '../server/print/letter.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { planDocumentHtml } from './plan-document.ts'
import { whereItsWordsAreFrom } from './where-from.ts'

const words = {
  back: { en: 'Back to your request', cy: 'Yn ôl i’ch cais' },
  decision: { en: 'our decision', cy: 'ein penderfyniad' },
  copies: { en: 'Get this letter as a PDF', cy: 'Cael y llythyr hwn fel PDF' },
} as const satisfies Record<string, Words>

type DecisionPage = { request: Reconsideration; letter: Letter; language: Language }

/** The whole letter, and its copies on paper. */
export function myDecisionPage(shell: Shell, { request, letter, language }: DecisionPage): Html {
  const url = `/my-plan/reconsiderations/${request.id}`
  const content = html`
    ${planDocumentHtml(letter)}
    ${whereItsWordsAreFrom(request.plan.regime, language)}
    <h2 class="govuk-heading-m">${words.copies[language]}</h2>
    <ul class="govuk-list">${(Object.keys(printSizes) as PrintedFormat[]).map(
      size =>
        html`<li><a class="govuk-link" href="${inSame(language, `${url}/decision.pdf?format=${slugOf(size)}`)}">${formats[size][language]} (PDF)<span class="govuk-visually-hidden">: ${words.decision[language]} ${request.reference}</span></a></li>`,
    )}</ul>`
  const title = regimes[request.plan.regime].decision[language]
  return myPage(shell, language, { title, back: { href: inSame(language, url), text: words.back[language] }, content })
}
