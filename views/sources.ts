/** The register of sources, for staff: where every text, time and rule comes from, and both languages side by side. */
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import { type Cited, citedKinds, type Entry, statusOf } from '../server/source/cited.ts'
import { type SourceStatus, sourceStatuses } from '../server/sources.ts'
import { details, insetText, table, tag, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

export type Register = {
  entries: readonly Entry[]
  cited: readonly Cited[]
  /** What claimants read that rests on something not seen in its source. */
  unconfirmed: readonly Cited[]
  /** What the administrator has to check again; absent for everybody else. */
  due?: readonly { name: string; checkedOn: CalendarDate }[] | undefined
  /** The privacy notice names nobody: a setting is missing. Only the administrator can mend that. */
  namesNoController?: boolean
}

/** The whole register on one page. */
export function sourcesPage(shell: Shell, register: Register): Html {
  const { entries, cited, unconfirmed, due, namesNoController } = register
  const content = html`
    <h1 class="govuk-heading-l">Where our words come from</h1>
    <p class="govuk-body">Every text of law, every time limit and every outside body in this service names its source here. <a class="govuk-link" href="/sources.json">The same as data (JSON)</a></p>
    ${due && due.length > 0 && dueWarning(due)}
    ${namesNoController && warningText({ text: 'The privacy notice does not say who the controller is. Set CONTROLLER_NAME and DPO_CONTACT.' })}
    ${unconfirmed.length > 0 && toBeConfirmed(unconfirmed)}
    <h2 class="govuk-heading-m">What claimants read</h2>
    ${(Object.keys(citedKinds) as Cited['kind'][]).map(kind => kindHtml(kind, cited))}
    <h2 class="govuk-heading-m" id="register">The register</h2>
    <p class="govuk-body">“Seen”: somebody read the words in the source. “To be confirmed”: nobody has yet. “Confirmed”: a lawyer has checked it.</p>
    ${registerTable(entries)}`
  return staffPage(shell, { title: 'Where our words come from', wide: true, content })
}

/** For the administrator, here and where they start: what was checked too long ago (R56). */
export function dueWarning(due: readonly { name: string; checkedOn: CalendarDate }[]): Html {
  const count = due.length === 1 ? '1 thing was' : `${due.length} things were`
  return html`${warningText({ text: `${count} last checked more than 12 months ago. Check each at its source, and change its date in server/sources.ts or server/bodies.ts.` })}
    <ul class="govuk-list govuk-list--bullet">
      ${due.slice(0, 10).map(({ name, checkedOn }) => html`<li>${name}, checked on ${dateInWords(checkedOn, 'en')}</li>`)}
      ${due.length > 10 && html`<li>and ${due.length - 10} more</li>`}
    </ul>`
}

const toBeConfirmed = (unconfirmed: readonly Cited[]): Html =>
  insetText({
    html: html`<p class="govuk-body">${unconfirmed.length} texts rest on law that nobody has seen in its source yet. Outside the demonstration the service does not start with them, unless the setting UNCONFIRMED_LAW=allow says so.</p>
      ${details({ summaryText: 'Which ones', html: html`<ul class="govuk-list govuk-list--bullet">${unconfirmed.map(({ name, cites }) => html`<li>${name} (${links(cites)})</li>`)}</ul>` })}`,
  })

function kindHtml(kind: Cited['kind'], cited: readonly Cited[]): Html {
  const ofKind = cited.filter(one => one.kind === kind)
  const summaryText = `${citedKinds[kind]} (${ofKind.length})`
  return details({ summaryText, html: html`${ofKind.map(citedHtml)}` })
}

const citedHtml = (one: Cited): Html => html`<h3 class="govuk-heading-s">${one.name} ${statusTag(statusOf(one))}</h3>
    <p class="govuk-body-s">Source: ${one.cites.length > 0 ? links(one.cites) : 'none needed'}</p>
    ${one.words.length > 0 && sideBySide(one)}`

/** One line for each sentence in English, and beside it in Welsh, so that they can be compared. */
const sideBySide = ({ name, words }: Cited): Html =>
  table({
    classes: 'app-stack',
    caption: `${name}, in both languages`,
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: 'English', classes: 'govuk-!-width-one-half' }, { text: 'Cymraeg' }],
    rows: words.map(({ en, cy }) => [
      cell('English', html`${en}`),
      cell('Cymraeg', html`<span lang="cy">${cy}</span>`),
    ]),
  })

const links = (ids: readonly string[]): Html =>
  html`${ids.map((id, at) => html`${at > 0 && ', '}<a class="govuk-link" href="#source-${id}">${id}</a>`)}`

const registerTable = (entries: readonly Entry[]): Html =>
  table({
    classes: 'app-stack',
    head: [{ text: 'Source' }, { text: 'What it says' }, { text: 'Status' }, { text: 'Checked on' }],
    rows: entries.map(entry => [
      cell('Source', html`<strong id="source-${entry.id}">${entry.id}</strong>`),
      cell('What it says', html`<div>${titleOf(entry)}${usedBy(entry)}</div>`),
      cell('Status', statusTag(entry.status)),
      cell('Checked on', html`${dateInWords(entry.checkedOn, 'en')}${entry.stale && html`<br>${staleTag}`}`),
    ]),
  })

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const titleOf = ({ title, url }: Entry): Html =>
  url ? html`<a class="govuk-link" href="${url}" rel="noreferrer">${title}</a>` : html`${title}`

function usedBy({ id, usedBy: users }: Entry): Html {
  const summaryHtml = html`Used in ${users.length === 1 ? '1 text' : `${users.length} texts`}<span class="govuk-visually-hidden"> (${id})</span>`
  const list = html`<ul class="govuk-list govuk-list--bullet govuk-body-s">${users.map(({ name }) => html`<li>${name}</li>`)}</ul>`
  return details({ summaryHtml, html: list, classes: 'govuk-!-margin-bottom-0 govuk-!-margin-top-1' })
}

const tagColours: Record<SourceStatus, string> = {
  found: 'govuk-tag--green',
  memory: 'govuk-tag--yellow',
  confirmed: 'govuk-tag--blue',
}

const statusTag = (status: SourceStatus): Html => tag({ text: sourceStatuses[status], classes: tagColours[status] })

const staleTag: Html = tag({ text: 'Check again', classes: 'govuk-tag--red' })
