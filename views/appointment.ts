/** Booking an interview, and the page of one that is booked. */
import { channels, interviewKinds, notifiedHow } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Appointment, BookedAppointment } from '../server/interview/appointment.ts'
import type { Invitation } from '../server/interview/prepared.ts'
import { button, insetText, summaryList } from './govuk.ts'
import { dateInput, input, radios, select } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { dateValues, message, notified, whenInWords } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { invitationSection } from './preparation.ts'
import { pressField } from './press.ts'

export type AppointmentForm = {
  claimant: Claimant
  /** The appointment that is being changed; undefined for a new one. */
  appointmentId?: string | undefined
  advisers: readonly { id: string; name: string }[]
  form: Form
  errors?: FieldErrors
}

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

/** Booking an interview, or changing what was booked. */
export function appointmentFormPage(shell: Shell, view: AppointmentForm): Html {
  const { claimant, appointmentId, errors } = view
  const title = appointmentId ? 'Change the appointment' : 'Book an interview'
  const path = `/claimants/${claimant.id}/appointments/${appointmentId ? `${appointmentId}/details` : 'new'}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <form method="post" action="${path}" novalidate>
      ${pressField()}
      ${kindRadios(view)}
      ${channelRadios(view, 'How you will meet')}
      ${fields(view)}
      ${button({ text: appointmentId ? 'Save changes' : 'Book the interview' })}
    </form>`
  const back = appointmentId
    ? { href: `/claimants/${claimant.id}/appointments/${appointmentId}` }
    : { href: `/claimants/${claimant.id}`, text: 'Back to the person' }
  return staffPage(shell, { title, back, errors: errors ?? [], content })
}

function fields({ advisers, form, errors }: AppointmentForm): Html {
  return html`
    ${dateInput({
      id: 'on',
      namePrefix: 'on',
      fieldset: legend('Date'),
      hint: { text: 'For example, 27 11 2026' },
      values: dateValues(form, 'on'),
      errorMessage: message(errors, 'on'),
    })}
    ${input({
      id: 'time',
      name: 'time',
      classes: 'govuk-input--width-5',
      label: { text: 'Time', classes: 'govuk-label--s' },
      hint: { text: 'For example, 9:30am or 14:15' },
      value: textOf(form, 'time'),
      errorMessage: message(errors, 'time'),
    })}
    ${select({
      id: 'adviserId',
      name: 'adviserId',
      label: { text: 'Who will hold it', classes: 'govuk-label--s' },
      value: textOf(form, 'adviserId'),
      items: advisers.map(({ id, name }) => ({ value: id, text: name })),
      errorMessage: message(errors, 'adviserId'),
    })}
    ${radios({
      name: 'notifiedHow',
      classes: 'govuk-radios--small',
      fieldset: legend('How the person was told'),
      value: textOf(form, 'notifiedHow'),
      items: [
        ...Object.entries(notifiedHow).map(([value, text]) => ({ value, text })),
        { divider: 'or' },
        { value: 'not yet', text: 'They have not been told yet' },
      ],
      errorMessage: message(errors, 'notifiedHow'),
    })}
    ${dateInput({
      id: 'notifiedOn',
      namePrefix: 'notifiedOn',
      fieldset: legend('When they were told'),
      hint: { text: 'Leave this empty if they have not been told yet.' },
      values: dateValues(form, 'notifiedOn'),
      errorMessage: message(errors, 'notifiedOn'),
    })}`
}

type Typed = { form: Form; errors?: FieldErrors | undefined }

const kindRadios = ({ form, errors }: Typed): Html =>
  radios({
    name: 'kind',
    classes: 'govuk-radios--small',
    fieldset: legend('Kind of interview'),
    hint: { text: 'Nobody loses money for missing a voluntary follow-up.' },
    value: textOf(form, 'kind'),
    items: Object.entries(interviewKinds).map(([value, text]) => ({ value, text })),
    errorMessage: message(errors, 'kind'),
  })

/** Each way of meeting with its own question about the place; by phone and video there is none (R18). */
function channelRadios({ form, errors }: Typed, question: string): Html {
  const place = (id: string, label: string) =>
    input({ id, name: id, label: { text: label }, value: textOf(form, id), errorMessage: message(errors, id) })
  const places: Partial<Record<keyof typeof channels, Html>> = {
    'in person': place('place-in-person', 'Which office'),
    'home visit': place('place-home-visit', 'Address'),
    'provider premises': place('place-provider-premises', 'Name and address of the provider'),
  }
  return radios({
    name: 'channel',
    classes: 'govuk-radios--small',
    fieldset: legend(question),
    value: textOf(form, 'channel'),
    items: (Object.keys(channels) as (keyof typeof channels)[]).map(value => {
      const where = places[value]
      return { value, text: channels[value].en, ...(where && { conditional: { html: where } }) }
    }),
    errorMessage: message(errors, 'channel'),
  })
}

export type InterviewNow = Typed & { claimant: Claimant; waiting: Appointment | undefined }

/** Interviewing somebody now: how, and what kind; or the interview that was booked and has not begun. */
export function interviewNowPage(shell: Shell, view: InterviewNow): Html {
  const { claimant, waiting, errors } = view
  const path = `/claimants/${claimant.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Interview now</h1>
    ${waiting && bookedBefore(waiting, path)}
    <form method="post" action="${path}/interviews" novalidate>
      ${pressField()}
      ${channelRadios(view, 'How are you talking?')}
      ${kindRadios(view)}
      ${button({ text: waiting ? 'Start another interview' : 'Start the interview', classes: waiting && 'govuk-button--secondary' })}
    </form>`
  const back = { href: path, text: 'Back to the person' }
  return staffPage(shell, { title: 'Interview now', back, errors: errors ?? [], content })
}

const bookedBefore = (waiting: Appointment, path: string): Html => html`
  ${insetText({
    html: html`<p class="govuk-body">An interview is booked and has not begun: ${whenInWords(waiting)}, ${channels[waiting.channel].en.toLowerCase()}. Is it this one?</p>
      <form method="post" action="${path}/appointments/${waiting.id}/interview" novalidate>${pressField()}${button({ text: 'Start the booked interview' })}</form>`,
  })}
  <h2 class="govuk-heading-m">If it is another one</h2>`

/** One appointment, with the button that starts its interview. */
export function appointmentPage(
  shell: Shell,
  appointment: BookedAppointment & { invitation: Invitation | undefined },
  done?: string,
): Html {
  const { claimant, adviserName, bookedByName, interviewId, kind, channel, place } = appointment
  const path = `/claimants/${claimant.id}/appointments/${appointment.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Appointment</h1>
    ${summaryList({
      rows: [
        { key: { text: 'Kind' }, value: { text: interviewKinds[kind] } },
        { key: { text: 'How' }, value: { text: channels[channel].en } },
        place !== null && { key: { text: 'Place' }, value: { text: place } },
        { key: { text: 'When' }, value: { text: whenInWords(appointment) } },
        { key: { text: 'Held by' }, value: { text: adviserName } },
        { key: { text: 'Told about it' }, value: { text: notified(appointment) ?? 'Not yet' } },
        { key: { text: 'Booked by' }, value: { text: bookedByName } },
      ],
    })}
    <div class="govuk-button-group">
      ${
        interviewId
          ? button({ text: 'Open the interview', href: `/interviews/${interviewId}` })
          : html`<form method="post" action="${path}/interview" novalidate>${pressField()}${button({ text: 'Start the interview' })}</form>`
      }
      ${button({ text: 'Change the appointment', href: `${path}/details`, classes: 'govuk-button--secondary' })}
    </div>
    ${invitationSection(appointment, appointment.invitation)}`
  return staffPage(shell, {
    title: 'Appointment',
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person' },
    done,
    content,
  })
}
