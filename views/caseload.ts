/** The home of staff: the caseload, or, for a role that has none, what there is to do here. */
import { channels, endings, type Role } from '../db/choices.ts'
import { type CaseloadPage, type CaseloadRow, type Whose, whose } from '../server/caseload/caseload.ts'
import type { Waiting } from '../server/caseload/waits.ts'
import { type PlanStanding, planStandings } from '../server/claimant/overview.ts'
import { type CalendarDate, dateInWords, timeInWords } from '../server/lib/days.ts'
import { holidaysEndWarning } from './bank-holiday.ts'
import { searchForm } from './claimant-search.ts'
import { button, insetText, pagination, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { dueWarning } from './sources.ts'

type Caseload = CaseloadPage & {
  list: Whose
  date: CalendarDate
  first: boolean
  incidents: number
  /** Messages to people that could not be sent, for a manager. */
  unsent: number
  /** The adviser's own people who say that something we hold is wrong, and wait for an answer. */
  wrong: readonly { id: string; name: string; open: number }[]
  waits: readonly Waiting[]
}

/** The caseload, with the ways to somebody who is not on it. */
export function caseloadPage(shell: Shell, page: Caseload): Html {
  const { rows, list, incidents, unsent, wrong, waits } = page
  const content = html`
    <h1 class="govuk-heading-l">Caseload</h1>
    ${incidents > 0 && insetText({ html: html`<a class="govuk-link" href="/incidents">${incidents} open ${incidents === 1 ? 'incident' : 'incidents'}</a> for you to look into` })}
    ${unsent > 0 && insetText({ html: html`<a class="govuk-link" href="/outbox?state=failed">${unsent} ${unsent === 1 ? 'message' : 'messages'}</a> could not be sent` })}
    ${wrong.length > 0 && insetText({ html: html`They say that something we hold about them is wrong, and wait for your answer: ${wrong.map(({ id, name, open }, at) => html`${at > 0 && ', '}<a class="govuk-link" href="/claimants/${id}#wrong">${name}</a>${open > 1 && ` (${open})`}`)}` })}
    ${waitsList(waits)}
    <div class="app-find-or-add">
      ${searchForm({ typed: '' })}
      ${button({ text: 'Add a person', href: '/claimants/new', classes: 'govuk-button--secondary' })}
    </div>
    ${whoseLinks(list)}
    ${rows.length > 0 ? html`${caseloadTable(page)}${pages(page)}` : nobody(page)}`
  return staffPage(shell, { title: 'Caseload', wide: true, content })
}

/** What waits on other desks, with the way to each. */
const waitsList = (waits: readonly Waiting[]): Html | undefined =>
  waits.length > 0
    ? html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">What waits</h2>
      <ul class="govuk-list">${waits.map(
        ({ href, one, many, waiting, overdue = 0 }) =>
          html`<li><a class="govuk-link" href="${href}">${waiting} ${waiting === 1 ? one : many}</a>${overdue > 0 && html` ${tag({ text: `${overdue} overdue`, classes: 'govuk-tag--red' })}`}</li>`,
      )}</ul>`
    : undefined

const whoseLinks = (list: Whose) => html`
  <nav aria-label="Whose people">
    <ul class="app-choices">
      ${Object.entries(whose).map(([key, text]) =>
        key === list
          ? html`<li><a class="govuk-link app-choices__chosen" href="/?whose=${key}" aria-current="true">${text}</a></li>`
          : html`<li><a class="govuk-link" href="/?whose=${key}">${text}</a></li>`,
      )}
    </ul>
  </nav>`

function caseloadTable({ rows, list, date }: Caseload): Html {
  const office = list === 'office'
  const columns = ['Person', ...(office ? ['Adviser'] : []), 'Next appointment', 'Last interview', 'Plan', 'Due next']
  return table({
    caption: whose[list],
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: columns.map(text => ({ text, ...(text === 'Plan' && { classes: 'app-stack__plan' }) })),
    rows: rows.map(row => [
      cell('Person', personCell(row)),
      ...(office ? [cell('Adviser', html`${row.adviser ?? 'Nobody yet'}`)] : []),
      cell('Next appointment', nextCell(row)),
      cell('Last interview', lastCell(row)),
      cell('Plan', planCell(row)),
      cell('Due next', dueCell(row.dueOn, date)),
    ]),
  })
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const personCell = ({ id, name, reference, restricted, unread }: CaseloadRow) => html`
  <a class="govuk-link" href="/claimants/${id}">${name}</a>${restricted && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}
  <br><span class="govuk-body-s">${reference}</span>
  ${unread > 0 && html`<br><a class="govuk-link govuk-body-s" href="/claimants/${id}#told-online">${unread} new online</a>`}`

function nextCell({ id, next }: CaseloadRow): Html {
  if (!next) return html`None booked`
  const url = next.interviewId ? `/interviews/${next.interviewId}` : `/claimants/${id}/appointments/${next.id}`
  return html`<a class="govuk-link" href="${url}">${dateInWords(next.on, 'en')}, ${timeInWords(next.time, 'en')}</a><br>${channels[next.channel].en}`
}

function lastCell({ id, last }: CaseloadRow): Html {
  if (!last) return html`None yet`
  const url = last.interviewId ? `/interviews/${last.interviewId}` : `/claimants/${id}/appointments/${last.id}`
  const outcome = last.outcome ? inShort(endings[last.outcome]) : 'No outcome recorded'
  return html`<a class="govuk-link" href="${url}">${dateInWords(last.on, 'en')}</a><br>${outcome}`
}

/** A list has room for the outcome, not for its explanation, which follows a colon or stands in brackets. */
const inShort = (outcome: string) => outcome.replace(/\s*[:(].*$/, '')

const colours: Record<PlanStanding, string> = {
  draft: 'govuk-tag--grey',
  'not given': 'govuk-tag--yellow',
  'not readable': 'govuk-tag--yellow',
  'in force': 'govuk-tag--green',
  replaced: 'govuk-tag--grey',
}

function planCell({ plan, draft }: CaseloadRow): Html {
  if (!plan) return html`No plan`
  const newDraft = draft !== null && draft.id !== plan.id
  return html`<a class="govuk-link" href="/plans/${plan.id}">Version ${plan.version}</a><br>${tag({ text: planStandings[plan.standing], classes: colours[plan.standing] })}${newDraft && html`<br><a class="govuk-link" href="/plans/${draft.id}">Draft of version ${draft.version}</a>`}`
}

function dueCell(dueOn: CalendarDate | null, date: CalendarDate): Html {
  if (dueOn === null) return html`Nothing`
  if (dueOn < date) return html`Was due ${dateInWords(dueOn, 'en')}`
  return html`${dueOn === date ? 'Today' : dateInWords(dueOn, 'en')}`
}

function pages({ previous, next, list }: Caseload): Html | undefined {
  if (!previous && !next) return undefined
  const page = (way: 'before' | 'after', id: string) => ({ href: `/?whose=${list}&${way}=${id}` })
  return pagination({
    landmarkLabel: 'Pages of the caseload',
    ...(previous && { previous: page('before', previous) }),
    ...(next && { next: page('after', next) }),
  })
}

function nobody({ list, first }: Caseload): Html {
  if (!first)
    return html`<p class="govuk-body">That is the end of the list. <a class="govuk-link" href="/?whose=${list}">Back to its beginning</a></p>`
  if (list === 'office')
    return html`<p class="govuk-body">Nobody is on the books of this office yet. Add the first person to begin.</p>`
  return html`<p class="govuk-body">You have nobody on your caseload yet. Add a person, or look at the <a class="govuk-link" href="/?whose=office">whole office</a>.</p>`
}

const homes: Partial<Record<Role, { text: string; links: { href: string; text: string }[] }>> = {
  complaints: {
    text: 'You deal with complaints. Nothing of them stands on a person’s record.',
    links: [
      { href: '/complaints', text: 'Complaints' },
      { href: '/complaints/new', text: 'Write down a complaint' },
      { href: '/outbox', text: 'Letters and messages about complaints' },
    ],
  },
  provider: {
    text: 'You look again at plans that you drew up, when somebody asks for it and the office has put it before you.',
    links: [{ href: '/reconsiderations', text: 'Plans to look at again' }],
  },
  admin: {
    text: 'You look after the accounts of staff, and the log of everything that is done here.',
    links: [
      { href: '/staff', text: 'Accounts of staff' },
      { href: '/audit', text: 'The audit log' },
      { href: '/sources', text: 'Where our words come from' },
      { href: '/bank-holidays', text: 'Bank holidays' },
    ],
  },
}

/** What the administrator has to see to: what to check at its source again, and bank holidays that end soon. */
type Due = { checking: Parameters<typeof dueWarning>[0]; holidays: CalendarDate | undefined }

/** The home of a role without a caseload. */
export function roleHomePage(shell: Shell, role: Role, waits: readonly Waiting[], due?: Due): Html {
  const home = homes[role]
  const content = html`
    <h1 class="govuk-heading-l">Welcome</h1>
    ${due?.holidays && holidaysEndWarning(due.holidays)}
    ${due && due.checking.length > 0 && dueWarning(due.checking)}
    ${waitsList(waits)}
    <p class="govuk-body">${home?.text ?? 'You are signed in. Your role works with no claimant’s record here, so there is nothing for you to do on this page.'}</p>
    ${home && html`<ul class="govuk-list">${home.links.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`}`
  return staffPage(shell, { title: 'Welcome', content })
}
