/** Pages of the complaints desk that ask once more: the final response before it is final, another office before it has it. */
import { writtenLanguages } from '../db/choices.ts'
import type { Complaint } from '../server/complaint/complaint.ts'
import { fairness, wayOnBlocks } from '../server/complaint/letters.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { LetterWords } from '../server/letter/letter.ts'
import type { CalendarDate } from '../server/lib/days.ts'
import { button } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { planBlocksHtml, planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'

/** Which office a complaint goes to, before it goes: whoever sends it away may not see it again. */
export function confirmOfficePage(shell: Shell, complaint: Complaint, office: { id: string; name: string }): Html {
  const url = `/complaints/${complaint.id}`
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">Hand it to ${office.name}?</h1>
    <p class="govuk-body">It is with ${complaint.office.name} now. Once ${office.name} has it, you may not be able to open it.</p>
    <form method="post" action="${url}/office" novalidate>
      ${pressField()}
      <input type="hidden" name="office" value="${office.id}">
      <input type="hidden" name="confirmed" value="${office.id}">
      ${button({ text: 'Yes, hand it over', preventDoubleClick: true })}
    </form>
    <p class="govuk-body"><a class="govuk-link" href="${url}">No, go back to the complaint</a></p>`
  const back = { href: url, text: 'Back to the complaint' }
  return staffPage(shell, { title: 'Hand it to another office?', back, content })
}

type FinalResponse = { complaint: Complaint; on: CalendarDate; form: Form; errors?: FieldErrors }

/** Writing the final response: what the letter adds by itself is shown before it is sent. */
export function finalResponsePage(shell: Shell, { complaint, on, form, errors = [] }: FinalResponse): Html {
  const wrong = errorOf(errors, 'words')
  const { id, language } = complaint
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">Write the final response</h1>
    <p class="govuk-body">Say what you looked at, what you found and why, and what you will do. You see the letter before it is final.</p>
    <form method="post" action="/complaints/${id}/final-response" data-guard="changed" novalidate>
      ${pressField()}
      ${textarea({
        name: 'words',
        rows: 14,
        label: { text: 'Our answer', classes: 'govuk-label--m' },
        hint: { text: `They read ${writtenLanguages[language]}. Write it in that language.` },
        value: textOf(form, 'words'),
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      <h2 class="govuk-heading-m">What the letter adds by itself</h2>
      <div class="app-paper">${planBlocksHtml(wayOnBlocks(complaint, on, language), language)}
        ${fairness(complaint).map(text => html`<p class="govuk-body" lang="${language}">${text[language]}</p>`)}</div>
      ${button({ text: 'See the letter', preventDoubleClick: true })}
    </form>`
  const back = { href: `/complaints/${id}`, text: 'Back to the complaint' }
  return staffPage(shell, { title: 'Write the final response', back, errors, content })
}

/** The letter as it would be sent, to look at once more before it is final. */
export function checkFinalResponsePage(
  shell: Shell,
  { complaint, words, letter }: { complaint: Complaint; words: string; letter: LetterWords },
): Html {
  const { id, language } = complaint
  const send = (go: string, text: string, classes = '') =>
    button({ text, name: 'go', value: go, classes, preventDoubleClick: true })
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">Check the final response</h1>
    <p class="govuk-body">This is what they will read. Once it is final it cannot be changed, and the time they have to go elsewhere runs from its date.</p>
    <form method="post" action="/complaints/${id}/final-response" novalidate>
      ${pressField()}
      <input type="hidden" name="words" value="${words}">
      <div class="govuk-button-group">
        ${send('confirmed', 'Make it final')}
        ${send('change', 'Change the words', 'govuk-button--secondary')}
      </div>
    </form>
    <section class="app-paper" aria-label="The letter">${planDocumentHtml(letter[language], 1)}</section>`
  const back = { href: `/complaints/${id}`, text: 'Back to the complaint' }
  return staffPage(shell, { title: 'Check the final response', back, content })
}
