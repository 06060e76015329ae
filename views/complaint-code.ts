/** A new code for a complaint: before it is made, and for as long as it can be read. */
import type { MadeCode } from '../server/complaint/code.ts'
import type { Complaint } from '../server/complaint/complaint.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { button, insetText, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

const backTo = ({ id }: Complaint) => ({ href: `/complaints/${id}`, text: 'Back to the complaint' })

type NewCode = {
  complaint: Complaint
  /** Why no code can be made. */
  refusal?: string | undefined
}

/** Before a code is made: what it does, and whom to be sure of. */
export function newComplaintCodePage(shell: Shell, { complaint, refusal }: NewCode): Html {
  const title = 'Make a new code for this complaint'
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${
      refusal !== undefined
        ? insetText({ text: refusal })
        : html`
      <p class="govuk-body">This is for somebody who has lost the code on their receipt. The code that they have now stops working at once, and whatever it has opened is closed. The complaint stays as it is.</p>
      ${warningText({ text: 'Make sure that it is them. Ask what they complained about, and ring or write to them as they told us.', iconFallbackText: 'Warning' })}
      <p class="govuk-body">We tell them that a new code was made.</p>
      <form method="post" action="/complaints/${complaint.id}/code" novalidate>
        ${pressField()}
        ${button({ text: 'Make the code', preventDoubleClick: true })}
      </form>`
    }`
  return staffPage(shell, { title, back: backTo(complaint), content })
}

/** The code, for as long as whoever made it can read it; then that there is one. */
export function madeComplaintCodePage(shell: Shell, { complaint, key, madeAt, madeBy, shown }: MadeCode): Html {
  const url = `/complaints/${complaint.id}`
  const title = shown ? 'The new code for this complaint' : 'A new code was made for this complaint'
  const on = `${dateInWords(today(madeAt), 'en')} at ${timeInWords(timeOf(madeAt), 'en')}`
  const languages: Language[] = complaint.language === 'cy' ? ['cy', 'en'] : ['en', 'cy']
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${
      shown
        ? html`
      <p class="govuk-body">Print the letter and send it, or tell them the code. It can be read here for 15 minutes and by you alone. After that nobody can read it.</p>
      <dl class="app-code">
        <dt>Complaint reference</dt><dd>${complaint.reference}</dd>
        <dt>Code</dt><dd>${shown.code}</dd>
      </dl>
      <ul class="govuk-list">${languages.map(
        language =>
          html`<li><a class="govuk-link" href="${url}/codes/${key}/letter.pdf?lang=${language}">The letter with the code in ${language === 'en' ? 'English' : 'Welsh'} (PDF)</a></li>`,
      )}</ul>`
        : html`<p class="govuk-body">${madeBy} made it on ${on}. The code itself cannot be read here any more. If it is lost, <a class="govuk-link" href="${url}/code">make another one</a>.</p>`
    }`
  return staffPage(shell, { title, back: backTo(complaint), content })
}
