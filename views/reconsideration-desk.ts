/** The desk of requests to look at a plan again: what is to answer, by the day it is due. */
import { askedHow } from '../db/choices.ts'
import { dateInWords, daysBetween } from '../server/lib/days.ts'
import { type DeskPage, type DeskRow, type View, views, waitingStages } from '../server/reconsideration/desk.ts'
import { pagination, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

type Desk = DeskPage & {
  view: View
  views: readonly View[]
  /** Today's date. */
  on: string
  first: boolean
  /** What the desk is for whoever looks: it decides, or follows what others decide. */
  about: string
}

/** One page of the desk. */
export function deskPage(shell: Shell, desk: Desk): Html {
  const content = html`
    <h1 class="govuk-heading-l">Plans to look at again</h1>
    <p class="govuk-body">${desk.about}</p>
    ${viewLinks(desk)}
    ${desk.rows.length > 0 ? html`${queue(desk)}${pages(desk)}` : nothing(desk)}`
  return staffPage(shell, { title: 'Plans to look at again', wide: true, content })
}

const viewLinks = ({ view, views: offered }: Desk): Html => html`
  <nav aria-label="Which requests">
    <ul class="app-choices">
      ${offered.map(one =>
        one === view
          ? html`<li><a class="govuk-link app-choices__chosen" href="${addressOf(one)}" aria-current="true">${views[one]}</a></li>`
          : html`<li><a class="govuk-link" href="${addressOf(one)}">${views[one]}</a></li>`,
      )}
    </ul>
  </nav>`

const addressOf = (view: View): string => (view === 'open' ? '/reconsiderations' : `/reconsiderations?show=${view}`)

const day = (date: string) => dateInWords(date, 'en')
const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const captions: Record<View, string> = {
  open: 'Requests to answer, the one due first at the top',
  mine: 'Requests that you are looking at, the one due first at the top',
  provider: 'Requests that a provider is to answer, the one due first at the top',
  closed: 'Requests that are answered or were taken back, the latest first',
}

const queue = ({ rows, view, on }: Desk): Html =>
  table({
    caption: captions[view],
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['Person', 'About', 'Asked', view === 'closed' ? 'Was due' : 'Answer by', 'Where it is'].map(text => ({
      text,
    })),
    rows: rows.map(row => [
      cell(
        'Person',
        html`<a class="govuk-link" href="/reconsiderations/${row.id}">${row.name}</a>${row.restricted && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}<br>${row.reference}`,
      ),
      cell('About', html`${aboutWords(row)}<br>Version ${row.version}`),
      cell('Asked', html`${day(row.askedOn)}<br>${askedHow[row.askedHow].en}, ${ageInWords(row.askedOn, on)}`),
      cell(view === 'closed' ? 'Was due' : 'Answer by', dueCell(row, on)),
      cell(
        'Where it is',
        html`${waitingStages[row.stage]}${row.stage === 'taken up' && html`:<br>${row.takenUpBy ?? ''}`}${row.withProvider !== null && html`<br>With ${row.withProvider}`}`,
      ),
    ]),
  })

const aboutWords = ({ lines }: DeskRow): string =>
  lines === 0 ? 'The whole plan' : `${lines} ${lines === 1 ? 'line' : 'lines'}`

/** How long somebody has waited: 'today', '1 day ago', '12 days ago'. */
export function ageInWords(since: string, on: string): string {
  const days = daysBetween(since, on)
  if (days <= 0) return 'today'
  return days === 1 ? '1 day ago' : `${days} days ago`
}

/** The day it is due, and whether that has passed, in words and not by colour alone. */
function dueCell({ answerDueOn, stage }: DeskRow, on: string): Html {
  const isWaiting = stage === 'received' || stage === 'taken up'
  if (!isWaiting || answerDueOn > on) return html`${day(answerDueOn)}`
  const text = answerDueOn === on ? 'Due today' : 'Overdue'
  const classes = answerDueOn === on ? 'govuk-tag--yellow' : 'govuk-tag--red'
  return html`${day(answerDueOn)}<br>${tag({ text, classes })}`
}

function pages({ previous, next, view }: Desk): Html | undefined {
  if (!previous && !next) return undefined
  const address = (place: string) => `${addressOf(view)}${view === 'open' ? '?' : '&'}${place}`
  return pagination({
    landmarkLabel: 'Pages of requests',
    ...(previous && { previous: { href: address(`before=${previous}`) } }),
    ...(next && { next: { href: address(`after=${next}`) } }),
  })
}

const empty: Record<View, string> = {
  open: 'Nobody is waiting for an answer.',
  mine: 'You are looking at none. Open one under “To do” and say that you are looking at it.',
  provider: 'No provider has a request to answer.',
  closed: 'Nothing is done yet. A request is here once its letter has been given, or it was taken back.',
}

const nothing = ({ first, view }: Desk): Html =>
  first
    ? html`<p class="govuk-body">${empty[view]}</p>`
    : html`<p class="govuk-body">That is the end of the list. <a class="govuk-link" href="${addressOf(view)}">Back to its beginning</a></p>`
