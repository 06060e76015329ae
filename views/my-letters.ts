/** The letters about what changed in a person's plan, as they read them online. English and Welsh are twins. */
import { formats, letterKinds } from '../db/choices.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { planDocumentHtml } from './plan-document.ts'
import { whereFrom } from './where-from.ts'

const words = {
  title: { en: 'Letters about changes to your plan', cy: 'Llythyrau am newidiadau i’ch cynllun' },
  none: { en: 'There are no letters yet.', cy: 'Nid oes llythyrau eto.' },
  backToPlan: { en: 'Back to your plan', cy: 'Yn ôl i’ch cynllun' },
  copies: { en: 'Get this letter as a PDF', cy: 'Cael y llythyr hwn fel PDF' },
} as const satisfies Record<string, Words>

/** All of them, the newest first. */
export function myLettersPage(shell: Shell, language: Language, letters: readonly WrittenLetter[]): Html {
  const title = words.title[language]
  const one = ({ id, kind, at }: WrittenLetter) =>
    html`<li><a class="govuk-link" href="${inSame(language, `/my-plan/letters/${id}`)}">${letterKinds[kind][language]}</a>, ${dateInWords(today(at), language)}</li>`
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    ${letters.length === 0 ? html`<p class="govuk-body">${words.none[language]}</p>` : html`<ul class="govuk-list govuk-list--spaced">${letters.map(one)}</ul>`}`
  return myPage(shell, language, { title, back: back(language), content })
}

const back = (language: Language) => ({ href: inSame(language, '/my-plan'), text: words.backToPlan[language] })

/** One letter, whole, and its copies on paper. */
export function myLetterOfPage(shell: Shell, language: Language, letter: WrittenLetter): Html {
  const pdf = (size: PrintedFormat) =>
    inSame(language, `/my-plan/letters/${letter.id}/letter.pdf?format=${slugOf(size)}`)
  const content = html`
    ${planDocumentHtml(letter.words[language])}
    ${whereFrom(`letter.${letter.kind.replaceAll(' ', '-')}`, language, letterKinds[letter.kind][language])}
    <h2 class="govuk-heading-m">${words.copies[language]}</h2>
    <ul class="govuk-list">${(Object.keys(printSizes) as PrintedFormat[]).map(
      size => html`<li><a class="govuk-link" href="${pdf(size)}">${formats[size][language]}</a></li>`,
    )}</ul>`
  return myPage(shell, language, { title: letterKinds[letter.kind][language], back: back(language), content })
}
