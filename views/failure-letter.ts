/** A letter about something that was not done, for staff: read, printed, and recorded as given. */
import { letterKinds } from '../db/choices.ts'
import type { Failure } from '../server/failure/failure.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import type { Language } from '../server/lib/language.ts'
import { button } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { givenInWords, letterCopies, letterLanguages } from './letter.ts'
import { planDocumentHtml } from './plan-document.ts'

type LetterPage = { failure: Failure; letter: WrittenLetter; language: Language }

/** The letter in one language, with its copies on paper. */
export function failureLetterPage(shell: Shell, { failure, letter, language }: LetterPage): Html {
  const url = `/failures/${failure.id}/letters/${letter.id}`
  const content = html`
    <span class="govuk-caption-l">${failure.claimant.name}, ${failure.reference}</span>
    <h1 class="govuk-heading-l">Letter: ${letterKinds[letter.kind].en.toLowerCase()}</h1>
    ${letterLanguages(url, language)}
    ${letterCopies(url, { language, format: failure.claimant.format })}
    ${letter.givings.map(one => html`<p class="govuk-body">${givenInWords(one)}</p>`)}
    ${button({ text: 'Record that it was given', href: `${url}/given`, ...(letter.givings.length > 0 && { classes: 'govuk-button--secondary' }) })}
    <section class="app-paper" aria-label="The letter">${planDocumentHtml(letter.words[language], 1)}</section>`
  return staffPage(shell, {
    title: 'The letter',
    back: { href: `/failures/${failure.id}`, text: 'Back' },
    content,
  })
}
