/** The letter of a decision: looked at before it is final, read and printed after. */
import type { Language } from '../server/lib/language.ts'
import type { Letter } from '../server/print/letter.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { stopsHtml } from './decision-outcome.ts'
import { button, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { letterCopies, letterLanguages } from './letter.ts'
import { planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'

export type LetterPage = {
  request: Reconsideration
  letter: Letter
  language: Language
  /** For a draft: the version that is shown, the version of the plan that will carry what changes, and what stops that. */
  draft?: Draft | undefined
  /** Letters of it that no typeface has. */
  unprintable?: readonly string[]
}

type Draft = {
  basis: number
  nextVersion: number | undefined
  stops: readonly string[]
  /** Whoever decides works for a provider: the office issues what changes. */
  forProvider: boolean
}

/** The letter in one language, with its copies on paper; a draft is decided from here. */
export function letterPage(shell: Shell, page: LetterPage): Html {
  const { request, letter, draft, unprintable = [] } = page
  const url = `/reconsiderations/${request.id}`
  const content = html`
    <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
    <h1 class="govuk-heading-l">${draft ? 'Check the letter' : 'The letter'}</h1>
    ${draft && html`<p class="govuk-body">This is what they will read. Check it in both languages: the reasons stay in the language you wrote them in.</p>`}
    ${unprintable.length > 0 && warningText({ text: `These letters cannot be printed: ${unprintable.join(' ')}. Print a copy and write them in by hand, or choose other words.` })}
    ${letterLanguages(`${url}/letter`, page.language)}
    ${letterCopies(`${url}/letter.pdf`, { language: page.language, format: request.claimant.format, isDraft: draft !== undefined })}
    ${draft && decideForm(url, draft)}
    <section class="app-paper" aria-label="The letter">${planDocumentHtml(letter, 1)}</section>
    ${draft && html`<p class="govuk-body"><a class="govuk-link" href="#decide">Back to the button</a></p>`}`
  return staffPage(shell, {
    title: draft ? 'Check the letter' : 'The letter',
    back: draft ? { href: `${url}/decision`, text: 'Change the decision' } : { href: url, text: 'Back to the request' },
    content,
  })
}

function decideForm(url: string, { basis, nextVersion, stops, forProvider }: Draft): Html {
  const whoIssues = forProvider ? 'for the office to issue.' : 'for you or their adviser to issue.'
  const next =
    nextVersion === undefined
      ? 'Nothing in their plan changes.'
      : `What changes is written into the draft of version ${nextVersion} of their plan, ${stops.length > 0 ? 'which cannot be issued yet.' : whoIssues}`
  return html`<div class="app-standing app-standing--yes" id="decide">
    <h2 class="govuk-heading-m">When you decide</h2>
    <p class="govuk-body">The letter is final, they are told that there is an answer, and nothing of the decision can be changed. ${next}</p>
    ${nextVersion !== undefined && stopsHtml(nextVersion, stops)}
    <form method="post" action="${url}/decided" novalidate>
      ${pressField()}
      <input type="hidden" name="basis" value="${basis}">
      ${button({ text: 'Decide and write the letter', preventDoubleClick: true })}
    </form>
  </div>`
}
