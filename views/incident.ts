/** Incidents, for managers: the list of them, and one with what was written, where it went, and what to do. */
import { givenHow, incidentKinds, receptions } from '../db/choices.ts'
import { type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Incident, PrintedVersion, WholeIncident } from '../server/incident/incident.ts'
import { momentInWords } from '../server/interview/page.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import { partWords, writtenBy } from './correction.ts'
import { button, insetText, summaryList, table, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { message } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type List = { open: readonly Incident[]; closed: readonly Incident[]; done: string | undefined }

/** What the managers of the office have to look into, and what they have. */
export function incidentsPage(shell: Shell, { open, closed, done }: List): Html {
  const content = html`
    <h1 class="govuk-heading-l">Incidents</h1>
    <p class="govuk-body">When somebody finds words about another person in a record, the words are hidden, and you are asked to look into it.</p>
    ${open.length > 0 ? openTable(open) : html`<p class="govuk-body">Nothing is waiting for you.</p>`}
    ${closed.length > 0 && closedTable(closed)}`
  return staffPage(shell, { title: 'Incidents', wide: true, done, content })
}

const openTable = (open: readonly Incident[]) =>
  table({
    caption: 'Open, the oldest first',
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-stack',
    head: [{ text: 'What' }, { text: 'In the record of' }, { text: 'Question' }, { text: 'Raised' }],
    rows: open.map(one => [
      cell('What', link(one)),
      cell(
        'In the record of',
        html`${one.claimant.name}<br><span class="govuk-body-s">${one.claimant.reference}</span>`,
      ),
      cell('Question', html`${one.question.short.en}`),
      cell('Raised', html`${momentInWords(one.raisedAt)}<br>${one.raisedBy}`),
    ]),
  })

const closedTable = (closed: readonly Incident[]) =>
  table({
    caption: 'Closed, the newest first',
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-stack',
    head: [{ text: 'What' }, { text: 'In the record of' }, { text: 'What was done' }, { text: 'Closed' }],
    rows: closed.map(one => [
      cell('What', link(one)),
      cell(
        'In the record of',
        html`${one.claimant.name}<br><span class="govuk-body-s">${one.claimant.reference}</span>`,
      ),
      cell('What was done', html`<span class="app-lines">${one.closed?.whatWasDone}</span>`),
      cell('Closed', html`${one.closed && momentInWords(one.closed.at)}<br>${one.closed?.by}`),
    ]),
  })

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const link = ({ id, claimant }: Incident) =>
  html`<a class="govuk-link" href="/incidents/${id}">${incidentKinds['wrong person']}<span class="govuk-visually-hidden">: ${claimant.name}</span></a>`

export type IncidentView = { incident: WholeIncident; form: Form; errors?: FieldErrors }

/** One incident: what was written, by whom, where it was printed, what to do about it, and closing it. */
export function incidentPage(shell: Shell, { incident, form, errors = [] }: IncidentView): Html {
  const { claimant, closed } = incident
  const content = html`
    <span class="govuk-caption-l">${claimant.name}, ${claimant.reference}</span>
    <h1 class="govuk-heading-l">${incidentKinds['wrong person']}</h1>
    ${closed ? closedPart(incident) : html`<p class="govuk-body">${tag({ text: 'Open', classes: 'govuk-tag--yellow' })}</p>`}
    <h2 class="govuk-heading-m">What was written</h2>
    <p class="govuk-body">Only managers can read these words in the record.</p>
    ${whatWasWritten(incident)}
    <h2 class="govuk-heading-m">Where it was printed</h2>
    ${whereItWent(incident)}
    <h2 class="govuk-heading-m">What to do</h2>
    ${whatToDo(incident)}
    ${closed ? closedLate(form) : closingForm(incident, form, errors)}`
  return staffPage(shell, {
    title: 'An incident',
    back: { href: '/incidents', text: 'Back to the incidents' },
    errors,
    content,
  })
}

const closedPart = ({ closed }: WholeIncident) =>
  insetText({
    id: 'closed',
    html: html`<p class="govuk-body">${tag({ text: 'Closed' })} by ${closed?.by}, ${closed && momentInWords(closed.at)}.</p>
      <p class="govuk-body app-lines">${closed?.whatWasDone}</p>`,
  })

function whatWasWritten({ question, written, strike }: WholeIncident): Html {
  return summaryList({
    rows: [
      { key: { text: 'Question' }, value: { text: question.label.en } },
      ...written.map(({ row, part }, at) => ({
        key: { text: at === 0 ? 'Written' : 'Again' },
        value: { html: html`${partWords(question, part)}<p class="govuk-hint app-source">${writtenBy(row)}</p>` },
      })),
      { key: { text: 'Found by' }, value: { text: `${strike.by}, ${momentInWords(strike.at)}` } },
      { key: { text: 'Whose it is' }, value: { text: strike.words ?? 'They did not say' } },
    ],
  })
}

function whereItWent({ printed, claimant }: WholeIncident): Html {
  if (printed.length === 0)
    return html`<p class="govuk-body">No issued plan says it in “What you told us”. Read the commitments too: what was typed there is not searched.</p>`
  return html`
    <ul class="govuk-list govuk-list--bullet">${printed.map(one => printedLine(one, claimant.name))}</ul>
    <p class="govuk-body"><strong>The words still stand there, on paper and online.</strong> An issued version cannot be changed. Issue a new version now: it prints what stands instead, and ${claimant.name} then reads that one.</p>`
}

const printedLine = ({ id, version, issuedAt, givings }: PrintedVersion, name: string) => html`
  <li><a class="govuk-link" href="/plans/${id}">Version ${version}</a>, issued ${dateInWords(today(issuedAt), 'en')}.
    ${
      givings.length === 0
        ? 'Not given to anybody.'
        : givings.map(
            ({ how, on, reception }) =>
              html`Given to ${name}, ${dateInWords(on, 'en')}: ${givenHow[how].en.toLowerCase()}. ${receptions[reception]}. `,
          )
    }</li>`

/** The office's own steps: what the law asks of a controller is for its data protection officer to say. */
const whatToDo = ({ printed, claimant }: WholeIncident) => html`
  <ol class="govuk-list govuk-list--number govuk-list--spaced">
    <li>Find whose words they are. Ask whoever wrote them.</li>
    <li>Put them into the right record, if they are needed there.</li>
    <li>See <a class="govuk-link" href="/claimants/${claimant.id}/views">who has looked at this record</a>, to know who may have read them.</li>
    ${printed.some(({ givings }) => givings.length > 0) && html`<li>Ask for the printed plan back, and issue a new version.</li>`}
    <li>Tell your data protection officer today. They decide who else must be told, and by when.</li>
    <li>Decide with them whether to tell the person the words are about, and how to reach them safely.</li>
  </ol>`

const closingForm = ({ id }: WholeIncident, form: Form, errors: FieldErrors) => html`
  <h2 class="govuk-heading-m">Close it</h2>
  <form method="post" action="/incidents/${id}/closing" novalidate>
    ${pressField()}
    ${textarea({
      id: 'whatWasDone',
      name: 'whatWasDone',
      rows: 5,
      label: { text: 'What was done', classes: 'govuk-label--s' },
      hint: { text: 'Who was told, and when. Use references, not names.' },
      value: textOf(form, 'whatWasDone'),
      errorMessage: message(errors, 'whatWasDone'),
    })}
    ${button({ text: 'Close the incident' })}
  </form>`

/** What somebody typed while another was closing it is not lost. */
function closedLate(form: Form): Html | undefined {
  const typed = textOf(form, 'whatWasDone')
  if (!typed) return undefined
  return html`<h2 class="govuk-heading-m">What you typed</h2>${insetText({ text: typed })}<p class="govuk-body">It is not saved, because the incident was closed already.</p>`
}
