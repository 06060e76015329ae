/** Bank holidays, for the administrator: which are known, and what a newer file from GOV.UK would change. */
import type { HolidayList } from '../server/bank-holiday/bank-holiday.ts'
import { type Changes, divisionNames, losesDates } from '../server/bank-holiday/published.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { momentInWords } from '../server/interview/page.ts'
import { divisions, type HolidayDates, shippedHolidays } from '../server/lib/bank-holidays.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import { button, details, insetText, summaryList, table, warningText } from './govuk.ts'
import { fileUpload, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type HolidaysPage = {
  list: HolidayList
  date: CalendarDate
  /** The last day that is known, when it is near. */
  endsSoon: CalendarDate | undefined
  form: Form
  errors: FieldErrors
  done: string | undefined
}

/** What is known, a form to load more, and every date by year. */
export function bankHolidaysPage(shell: Shell, { list, date, endsSoon, form, errors, done }: HolidaysPage): Html {
  const content = html`
    <h1 class="govuk-heading-l">Bank holidays</h1>
    ${endsSoon && holidaysEndWarning(endsSoon)}
    <p class="govuk-body">Working days leave out weekends and bank holidays. Unless a person’s nation is asked for, a bank holiday of either nation is left out, which can only give a person more time. Past the last day that is known nothing is counted: the page says so instead.</p>
    ${summaryList({ rows: [...divisions.map(nation => knownTo(nation, list.dates)), whereFrom(list)] })}
    <h2 class="govuk-heading-m">Load newer dates</h2>
    ${loadingForm(form, errors)}
    <h2 class="govuk-heading-m">The dates that are known</h2>
    ${yearsOf(list.dates).map(year => yearHtml(year, list.dates, date))}`
  return staffPage(shell, { title: 'Bank holidays', errors, done, content })
}

/** Here and where the administrator starts: time to load newer dates. */
export const holidaysEndWarning = (last: CalendarDate): Html =>
  warningText({ text: `Bank holidays are known only up to ${dateInWords(last, 'en')}. Load newer dates from GOV.UK.` })

const knownTo = (nation: (typeof divisions)[number], dates: HolidayDates) => ({
  key: { text: divisionNames[nation] },
  value: { text: `Known up to ${dateInWords(dates[nation].at(-1) ?? '', 'en')}` },
})

const whereFrom = ({ loaded }: HolidayList) => ({
  key: { text: 'Where from' },
  value: {
    text: loaded
      ? `GOV.UK’s file, loaded by ${loaded.by}, ${momentInWords(loaded.at)}. Years that are not in it: ${shippedHolidays.source}`
      : shippedHolidays.source,
  },
})

function loadingForm(form: Form, errors: FieldErrors): Html {
  const message = (field: string) => {
    const text = errorOf(errors, field)
    return text === undefined ? undefined : { text }
  }
  return html`
    <ol class="govuk-list govuk-list--number">
      <li>Open <a class="govuk-link" href="https://www.gov.uk/bank-holidays.json" rel="noreferrer">www.gov.uk/bank-holidays.json</a> and save it.</li>
      <li>Choose the file here, or paste all that is in it.</li>
      <li>See what would change, and confirm it. Nothing changes before.</li>
    </ol>
    <form method="post" action="/bank-holidays/preview" enctype="multipart/form-data" novalidate>
      ${fileUpload({ id: 'file', name: 'file', label: { text: 'The file' }, errorMessage: message('file') })}
      ${textarea({ id: 'pasted', name: 'pasted', label: { text: 'Or what is in it' }, rows: 4, spellcheck: false, value: textOf(form, 'pasted'), errorMessage: message('pasted') })}
      ${button({ text: 'See what would change' })}
    </form>`
}

const yearsOf = (dates: HolidayDates): string[] =>
  [...new Set(divisions.flatMap(nation => dates[nation].map(date => date.slice(0, 4))))].sort().reverse()

function yearHtml(year: string, dates: HolidayDates, today: CalendarDate): Html {
  const days = [...new Set(divisions.flatMap(nation => dates[nation]))].filter(date => date.startsWith(year)).sort()
  const isIn = (nation: (typeof divisions)[number], day: CalendarDate) => (dates[nation].includes(day) ? 'Yes' : 'No')
  return details({
    summaryText: `${year} (${days.length} days)`,
    open: today.startsWith(year),
    classes: 'govuk-!-margin-bottom-2',
    html: table({
      caption: `Bank holidays of ${year}`,
      captionClasses: 'govuk-visually-hidden',
      classes: 'app-stack',
      head: [{ text: 'Day' }, ...divisions.map(nation => ({ text: divisionNames[nation] }))],
      rows: days.map(day => [
        { text: dateInWords(day, 'en', { weekday: true }), attributes: { 'data-label': 'Day' } },
        ...divisions.map(nation => ({
          text: isIn(nation, day),
          attributes: { 'data-label': divisionNames[nation] },
        })),
      ]),
    }),
  })
}

export type HolidayChanges = { changes: Changes; after: number; text: string; form: Form; errors?: FieldErrors }

/** What a file would change, to confirm. */
export function holidayChangesPage(shell: Shell, { changes, after, text, form, errors = [] }: HolidayChanges): Html {
  const error = errorOf(errors, 'reason')
  const content = html`
    <h1 class="govuk-heading-l" id="changes">What would change</h1>
    <p class="govuk-body">Nothing has changed yet.</p>
    ${divisions.map(nation => nationHtml(nation, changes))}
    ${losesDates(changes) && insetText({ text: 'Last days for an answer that were counted with a day that goes would be earlier than people were told. Make sure that GOV.UK has taken it back.' })}
    <form method="post" action="/bank-holidays" novalidate>
      ${pressField()}
      <input type="hidden" name="published" value="${text}">
      <input type="hidden" name="after" value="${after}">
      ${
        losesDates(changes) &&
        textarea({
          id: 'reason',
          name: 'reason',
          label: { text: 'Why are these days no bank holidays any more?', classes: 'govuk-label--s' },
          value: textOf(form, 'reason'),
          rows: 3,
          errorMessage: error === undefined ? undefined : { text: error },
        })
      }
      ${button({ text: 'Use these bank holidays' })}
    </form>`
  const back = { href: '/bank-holidays', text: 'Back to the bank holidays' }
  return staffPage(shell, { title: 'What would change', back, errors, content })
}

function nationHtml(nation: (typeof divisions)[number], { divisions: changed }: Changes): Html {
  const { added, gone, endsOn } = changed[nation]
  const inWords = (days: readonly CalendarDate[]) =>
    days.length === 0
      ? html`None`
      : html`<ul class="govuk-list">${days.map(day => html`<li>${dateInWords(day, 'en', { weekday: true })}</li>`)}</ul>`
  return html`<h2 class="govuk-heading-m">${divisionNames[nation]}</h2>
    ${summaryList({
      rows: [
        { key: { text: 'New days' }, value: { html: inWords(added) } },
        { key: { text: 'Days that go' }, value: { html: inWords(gone) } },
        { key: { text: 'Known up to' }, value: { text: dateInWords(endsOn, 'en') } },
      ],
    })}`
}
