/** The days on which an office, or the schools around it, are closed, for its manager. */
import { closureKinds } from '../db/choices.ts'
import type { Closure } from '../server/closure/closure.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import { momentInWords } from './commitment.ts'
import { button, details, table } from './govuk.ts'
import { dateInput, input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type ClosuresPage = {
  officeName: string
  coming: readonly Closure[]
  past: readonly Closure[]
  takenOff: readonly Closure[]
  form: Form
  errors?: FieldErrors
  done?: string | undefined
}

/** What is closed and when, and the form to add to it. */
export function closuresPage(shell: Shell, page: ClosuresPage): Html {
  const { officeName, coming, past, takenOff, errors = [], done } = page
  const content = html`
    <span class="govuk-caption-l">${officeName}</span>
    <h1 class="govuk-heading-l">Closed days and school holidays</h1>
    <p class="govuk-body">Plans are checked against these days. A lone parent of a child under 13 can only be asked to do things in school hours and in term time, so the school holidays of every school year have to be here. Weekends and bank holidays need not.</p>
    ${coming.length > 0 ? closuresTable('Now and to come', coming, true) : html`<p class="govuk-body">No days are on the list. Until the school holidays are here, every plan of a lone parent with a young child needs a reason.</p>`}
    ${addForm(page)}
    ${past.length > 0 && details({ summaryText: 'Days that are past', html: closuresTable('Past, the newest first', past, false) })}
    ${takenOff.length > 0 && details({ summaryText: 'Days that were taken off the list', html: closuresTable('Taken off, the newest first', takenOff, false) })}`
  return staffPage(shell, {
    title: 'Closed days and school holidays',
    back: backOf(shell),
    errors,
    done,
    wide: true,
    content,
  })
}

/** The settings of the office are the manager’s alone. */
const backOf = ({ person }: Shell) =>
  person?.role === 'manager' ? { href: '/office', text: 'Back to the office' } : undefined

const closuresTable = (caption: string, closures: readonly Closure[], mayTakeOff: boolean) =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-stack',
    head: [{ text: 'What' }, { text: 'Days' }, { text: 'Entered by' }, ...(mayTakeOff ? [{ text: 'Change' }] : [])],
    rows: closures.map(one => [
      cell('What', html`${one.name}<br><span class="govuk-body-s">${closureKinds[one.kind]}</span>`),
      cell('Days', html`${daysInWords(one)}`),
      cell('Entered by', enteredBy(one)),
      ...(mayTakeOff ? [{ ...cell('Change', takeOffForm(one)), classes: 'app-stack__act' }] : []),
    ]),
  })

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const daysInWords = ({ from, to }: Closure) =>
  from === to
    ? dateInWords(from, 'en', { weekday: true })
    : `${dateInWords(from, 'en', { weekday: true })} to ${dateInWords(to, 'en', { weekday: true })}`

const enteredBy = ({ byName, takenOff }: Closure): Html =>
  html`${byName}${takenOff && html`<br>Taken off by ${takenOff.byName}, ${momentInWords(takenOff.at)}`}`

const takeOffForm = ({ id, name }: Closure): Html =>
  html`<form method="post" action="/office/closures/${id}/removal" novalidate>${pressField()}<button class="app-link-button" type="submit">Take off<span class="govuk-visually-hidden"> “${name}”</span></button></form>`

function addForm({ form, errors = [] }: ClosuresPage): Html {
  return html`<form method="post" action="/office/closures" novalidate>
    ${pressField()}
    <h2 class="govuk-heading-m">Add days</h2>
    ${radios({
      name: 'kind',
      fieldset: { legend: { text: 'What is closed?', classes: 'govuk-fieldset__legend--s' } },
      value: textOf(form, 'kind'),
      errorMessage: message(errors, 'kind'),
      items: Object.entries(closureKinds).map(([value, text]) => ({ value, text })),
    })}
    ${input({
      name: 'name',
      label: { text: 'What are the days called?', classes: 'govuk-label--s' },
      hint: { text: 'For example, October half-term, or staff training.' },
      value: textOf(form, 'name'),
      classes: 'govuk-input--width-20',
      errorMessage: message(errors, 'name'),
    })}
    ${day(form, errors, 'from', 'First day', 'For example, 26 10 2026.')}
    ${day(form, errors, 'to', 'Last day', 'Leave this empty when it is one day.')}
    ${button({ text: 'Add these days' })}
  </form>`
}

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

function day(form: Form, errors: FieldErrors, name: string, text: string, hint: string): Html {
  const parts = ['day', 'month', 'year'] as const
  const wrong = parts.find(part => errorOf(errors, `${name}-${part}`))
  const [d, m, y] = parts.map(part => ({ name: part, error: wrong === part || undefined }))
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    day: d,
    month: m,
    year: y,
    values: Object.fromEntries(parts.map(part => [`${name}-${part}`, textOf(form, `${name}-${part}`)])),
    errorMessage: wrong && message(errors, `${name}-${wrong}`),
  })
}
