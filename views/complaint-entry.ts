/** Staff write down a complaint that somebody made by phone, in person or in writing. Whoever does may not read it afterwards. */
import { askedHow, writtenLanguages } from '../db/choices.ts'
import { noDetriment } from '../server/complaint/words.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { answering, contactFields, whatHappened } from './complaint.ts'
import { button, insetText, panel } from './govuk.ts'
import { dateInput, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type Entry = { form: Form; errors?: FieldErrors; mayRead: boolean }

/** The form: the same questions as online, asked for somebody else. */
export function enterComplaintPage(shell: Shell, { form, errors = [], mayRead }: Entry): Html {
  const asked = { language: 'en', form, errors } as const
  const wrong = ['on-day', 'on-month', 'on-year'].map(part => errorOf(errors, part)).find(text => text !== undefined)
  const message = (field: string) => {
    const text = errorOf(errors, field)
    return text === undefined ? {} : { errorMessage: { text } }
  }
  const content = html`
    <h1 class="govuk-heading-l">Write down a complaint</h1>
    <p class="govuk-body">Read this out, and write their answers in their own words. Only what happened is needed.</p>
    ${insetText({ text: noDetriment.en })}
    ${!mayRead && html`<p class="govuk-body">It goes to the complaints team. You cannot open it afterwards, and it does not stand on the person’s record.</p>`}
    <form method="post" action="/complaints/new" data-guard="changed" novalidate>
      ${pressField()}
      ${radios({
        name: 'receivedHow',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'How did they tell us?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'receivedHow'),
        items: Object.entries(askedHow)
          .filter(([how]) => how !== 'online')
          .map(([value, { en }]) => ({ value, text: en })),
        ...message('receivedHow'),
      })}
      ${dateInput({
        id: 'on',
        namePrefix: 'on',
        fieldset: { legend: { text: 'When did we have it?', classes: 'govuk-fieldset__legend--s' } },
        values: form as Record<string, string>,
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      ${radios({
        name: 'language',
        classes: 'govuk-radios--small',
        fieldset: {
          legend: { text: 'Which language do they want our answers in?', classes: 'govuk-fieldset__legend--s' },
        },
        value: textOf(form, 'language'),
        items: Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
        ...message('language'),
      })}
      ${whatHappened(asked)}
      <h2 class="govuk-heading-m">How we can reach them</h2>
      ${contactFields(asked, false)}
      ${answering(asked)}
      ${button({ text: 'Send it to the complaints team', preventDoubleClick: true })}
    </form>`
  return staffPage(shell, { title: 'Write down a complaint', errors, content })
}

/** What is said to the person at once: the reference. Their code goes to them, and not over this screen. */
export function enteredComplaintPage(shell: Shell, reference: string): Html {
  const content = html`
    ${panel({ titleText: 'The complaint is with the complaints team', html: html`Reference<br><strong>${reference}</strong>` })}
    <h2 class="govuk-heading-m">Tell them</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>their reference: ${reference}</li>
      <li>that the complaints team writes to them, or rings them, with a code to follow it online</li>
      <li>that complaining is never held against them</li>
    </ul>
    <p class="govuk-body">You cannot open the complaint. It does not stand on the person’s record.</p>
    <p class="govuk-body"><a class="govuk-link" href="/complaints/new">Write down another</a></p>`
  return staffPage(shell, { title: 'Complaint sent', content })
}
