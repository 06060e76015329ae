/** Things that were not done, in one office: what waits for whom, and until when. */

import { mostShown, type QueueRow, type View, views } from '../server/failure/queue.ts'
import { type LastDay, type Standing, standings } from '../server/failure/standing.ts'
import { dateInWords } from '../server/lib/days.ts'
import { table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

type Queue = {
  rows: readonly QueueRow[]
  view: View
  /** Today's date. */
  on: string
}

/** The list, the one whose time to answer ends first at the top. */
export function queuePage(shell: Shell, { rows, view, on }: Queue): Html {
  const content = html`
    <h1 class="govuk-heading-l">Things that were not done</h1>
    <p class="govuk-body">Recorded here, and never decided here. A decision maker decides, after reading both sides.</p>
    <nav aria-label="Which records">
      <ul class="app-choices">
        ${Object.entries(views).map(([key, text]) => html`<li><a class="${key === view ? 'govuk-link app-choices__chosen' : 'govuk-link'}" href="${key === 'open' ? '/failures' : `/failures?show=${key}`}"${key === view && html` aria-current="true"`}>${text}</a></li>`)}
      </ul>
    </nav>
    ${rows.length > 0 ? queueTable(rows, view, on) : html`<p class="govuk-body">${view === 'open' ? 'Nothing waits for anybody.' : 'Nothing is closed yet.'}</p>`}
    ${rows.length === mostShown && html`<p class="govuk-body">These are the newest ${mostShown}. Older ones are on the record of each person.</p>`}`
  return staffPage(shell, { title: 'Things that were not done', wide: true, content })
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const queueTable = (rows: readonly QueueRow[], view: View, on: string): Html =>
  table({
    caption:
      view === 'open' ? 'What is open, the one whose time ends first at the top' : 'What is closed, the newest first',
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['Person', 'What', 'Last day to answer', 'Where it is'].map(text => ({ text })),
    rows: rows.map(({ failure, standing, last }) => [
      cell(
        'Person',
        html`<a class="govuk-link" href="/failures/${failure.id}">${failure.claimant.name}</a>${failure.claimant.restrictedAt !== null && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}<br>${failure.reference}`,
      ),
      cell('What', html`${failure.what}<br>${dateInWords(failure.happenedOn, 'en')}`),
      cell('Last day to answer', lastCell(last, on, standing)),
      cell('Where it is', standingTag(standing)),
    ]),
  })

function lastCell(last: LastDay | undefined, on: string, standing: Standing): Html {
  if (!last) return html`${standing === 'to ask' || standing === 'to give' ? 'Not begun' : 'None is set'}`
  if ('problem' in last) return html`Cannot be counted`
  return html`${dateInWords(last.on, 'en')}${last.on < on && html`<br>Over`}`
}

const colours: Record<Standing, string> = {
  'to ask': 'yellow',
  'to give': 'yellow',
  waiting: 'blue',
  'to look at': 'yellow',
  sent: 'light-blue',
  'to tell': 'yellow',
  closed: 'grey',
}

/** Where a record is, in words first. */
export const standingTag = (standing: Standing): Html =>
  tag({ text: standings[standing], classes: `govuk-tag--${colours[standing]} app-tag-whole` })
