/** How an interview ended: to record, and to take back when it was a mistake. */
import { attendees, type Ending, endings } from '../db/choices.ts'
import { type FieldErrors, type Form, listOf, textOf } from '../server/http/forms.ts'
import type { Interview } from '../server/interview/interview.ts'
import { outcomeInWords, type RecordedOutcome } from '../server/interview/outcome.ts'
import { button, insetText } from './govuk.ts'
import { checkboxes, dateInput, input, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { dateValues, message, outcomeLine } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type OutcomeView = {
  interview: Interview
  advisers: readonly { id: string; name: string }[]
  form: Form
  errors?: FieldErrors
}

/** How the interview ended, who took part, and who held it. */
export function outcomePage(shell: Shell, { interview, advisers, form, errors }: OutcomeView): Html {
  const { appointment } = interview
  const held = advisers.some(({ id }) => id === interview.heldBy)
    ? advisers
    : [...advisers, { id: interview.heldBy, name: interview.heldByName }]
  const content = html`
    <span class="govuk-caption-l">${interview.claimant.name}</span>
    <h1 class="govuk-heading-l">How the interview ended</h1>
    <form method="post" action="/interviews/${interview.id}/outcome" novalidate>
      ${pressField()}
      ${radios({
        name: 'outcome',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Outcome', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Nothing follows from this by itself. Rearranged by us never counts against the person.' },
        value: textOf(form, 'outcome'),
        items: (Object.keys(endings) as Ending[]).map(value => ({
          value,
          text: outcomeInWords(value, appointment.channel),
        })),
        errorMessage: message(errors, 'outcome'),
      })}
      ${textarea({
        id: 'reason',
        name: 'reason',
        rows: 3,
        label: { text: 'Reason', classes: 'govuk-label--s' },
        hint: { text: 'Needed when the interview is deferred or waived.' },
        value: textOf(form, 'reason'),
        errorMessage: message(errors, 'reason'),
      })}
      ${dateInput({
        id: 'nextOn',
        namePrefix: 'nextOn',
        fieldset: { legend: { text: 'Next date', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Needed when the interview is deferred.' },
        values: dateValues(form, 'nextOn'),
        errorMessage: message(errors, 'nextOn'),
      })}
      ${checkboxes({
        name: 'attended',
        fieldset: { legend: { text: 'Who took part', classes: 'govuk-fieldset__legend--s' } },
        classes: 'govuk-checkboxes--small',
        values: listOf(form, 'attended'),
        items: Object.entries(attendees).map(([value, text]) => ({ value, text })),
        errorMessage: message(errors, 'attended'),
      })}
      ${input({
        id: 'attendedNote',
        name: 'attendedNote',
        label: { text: 'Names, or who was there for part of it', classes: 'govuk-label--s' },
        value: textOf(form, 'attendedNote'),
        errorMessage: message(errors, 'attendedNote'),
      })}
      ${select({
        id: 'heldBy',
        name: 'heldBy',
        label: { text: 'Held by', classes: 'govuk-label--s' },
        hint: { text: 'Who talked with the person, if somebody else typed.' },
        value: textOf(form, 'heldBy'),
        items: held.map(({ id, name }) => ({ value: id, text: name })),
        errorMessage: message(errors, 'heldBy'),
      })}
      ${button({ text: 'Save the outcome' })}
    </form>`
  return staffPage(shell, {
    title: 'How the interview ended',
    back: { href: `/interviews/${interview.id}`, text: 'Back to the interview' },
    errors: errors ?? [],
    content,
  })
}

export type UndoView = { interview: Interview; newest: RecordedOutcome; form: Form; errors?: FieldErrors }

/** Taking back an outcome that was recorded by mistake. */
export function undoPage(shell: Shell, { interview, newest, form, errors }: UndoView): Html {
  const content = html`
    <span class="govuk-caption-l">${interview.claimant.name}</span>
    <h1 class="govuk-heading-l">Take back the outcome</h1>
    ${insetText({ text: outcomeLine(newest, interview) })}
    <p class="govuk-body">Do this when it was recorded by mistake. The interview will have no outcome until one is recorded. This one stays in its history, with your reason.</p>
    <p class="govuk-body">If it ended in another way, <a class="govuk-link" href="/interviews/${interview.id}/outcome">record that instead</a>.</p>
    <form method="post" action="/interviews/${interview.id}/outcome/undoing" novalidate>
      ${pressField()}
      <input type="hidden" name="outcome" value="${newest.id}">
      ${textarea({
        id: 'reason',
        name: 'reason',
        rows: 3,
        label: { text: 'Why was it a mistake?', classes: 'govuk-label--s' },
        value: textOf(form, 'reason'),
        errorMessage: message(errors, 'reason'),
      })}
      <div class="govuk-button-group">
        ${button({ text: 'Take it back' })}
        <a class="govuk-link" href="/interviews/${interview.id}">Cancel</a>
      </div>
    </form>`
  return staffPage(shell, {
    title: 'Take back the outcome',
    back: { href: `/interviews/${interview.id}`, text: 'Back to the interview' },
    errors: errors ?? [],
    content,
  })
}
