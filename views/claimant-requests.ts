/** On one person's page: what they asked to be looked at again, and the dates that wait for the adviser's word. */
import type { PlanVersion, RequestAtAGlance } from '../server/claimant/overview.ts'
import { dateInWords } from '../server/lib/days.ts'
import { details, notificationBanner, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'

const day = (date: string) => dateInWords(date, 'en')
const stages = {
  received: { text: 'Received', classes: 'govuk-tag--blue' },
  'taken up': { text: 'Being looked at', classes: 'govuk-tag--light-blue' },
  withdrawn: { text: 'Taken back', classes: 'govuk-tag--grey' },
  decided: { text: 'Decided', classes: 'govuk-tag--green' },
} as const

/** R44: at the top, because a date may be tomorrow. */
export function datesToSettle(requests: readonly RequestAtAGlance[]): Html {
  const waiting = requests.filter(({ hasDatesToSettle }) => hasDatesToSettle)
  return html`${waiting.map(({ id, reference, answerDueOn }) =>
    notificationBanner({
      titleId: `dates-${id}`,
      html: html`
        <p class="govuk-notification-banner__heading">They asked us to look at their plan again (${reference}). Dates fall before the answer is due, on ${day(answerDueOn)}.</p>
        <p class="govuk-body"><a class="govuk-notification-banner__link" href="/reconsiderations/${id}/dates">Lift these dates, or keep them<span class="govuk-visually-hidden">: ${reference}</span></a></p>`,
    }),
  )}`
}

type Requests = { plans: readonly PlanVersion[]; requests: readonly RequestAtAGlance[] }

/** Nothing for somebody who has no plan to ask about. */
export function requestsSection({ plans, requests }: Requests, url: string): Html | undefined {
  if (!plans.some(({ issuedOn }) => issuedOn !== null)) return undefined
  const isWaiting = ({ stage }: RequestAtAGlance) => stage === 'received' || stage === 'taken up'
  const [open, closed] = [requests.filter(isWaiting), requests.filter(one => !isWaiting(one))]
  return html`
    <h2 class="govuk-heading-m">Requests to look at the plan again</h2>
    ${requests.length === 0 && html`<p class="govuk-body">They have not asked.</p>`}
    ${open.length > 0 && requestsTable(open, 'Requests that wait for an answer')}
    ${closed.length > 0 && details({ summaryText: `Answered or taken back (${closed.length})`, html: requestsTable(closed, 'Requests that were answered or taken back') })}
    <p class="govuk-body"><a class="govuk-link" href="${url}/reconsiderations/new">Write down a request</a></p>`
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const requestsTable = (requests: readonly RequestAtAGlance[], caption: string): Html =>
  table({
    caption,
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['Reference', 'Asked', 'Answer by', 'Where it is'].map(text => ({ text })),
    rows: requests.map(({ id, reference, askedOn, answerDueOn, stage }) => [
      cell('Reference', html`<a class="govuk-link" href="/reconsiderations/${id}">${reference}</a>`),
      cell('Asked', html`${day(askedOn)}`),
      cell('Answer by', html`${day(answerDueOn)}`),
      cell('Where it is', tag(stages[stage])),
    ]),
  })
