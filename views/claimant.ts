/** One person, for the adviser: who they are, who speaks for them, and their dealings with the office. */
import {
  addressKinds,
  channels,
  endings,
  formats,
  interviewKinds,
  type Role,
  regimeNames,
  roles,
  toldBy,
  writtenLanguages,
} from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { spokenLanguageInWords } from '../server/claimant/forms.ts'
import type { GroupRow } from '../server/claimant/group.ts'
import { type Looks, lookInWords } from '../server/claimant/looks.ts'
import {
  type FailureAtAGlance,
  type Meeting,
  type PlanVersion,
  planStandings,
  type RequestAtAGlance,
  type Told,
} from '../server/claimant/overview.ts'
import type { Rectification } from '../server/claimant/rectification.ts'
import type { Acting } from '../server/claimant/representative.ts'
import type { Update } from '../server/claimant/update.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { ageOn, type CalendarDate, dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import { spacedNino } from '../server/lib/nino.ts'
import { failuresSection } from './claimant-failures.ts'
import { datesToSettle, requestsSection } from './claimant-requests.ts'
import { button, insetText, pagination, type SummaryListRow, summaryList, table, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { groupLine } from './group.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'
import { whatWasTyped } from './problem.ts'
import { rectificationsSection } from './rectification.ts'
import { representativesSection } from './representative.ts'
import { updatesSection } from './update.ts'

export type ClaimantPage = {
  claimant: Claimant
  adviser: string | undefined
  groups: readonly GroupRow[]
  representatives: readonly Acting[]
  meetings: readonly Meeting[]
  plans: readonly PlanVersion[]
  requests: readonly RequestAtAGlance[]
  failures: readonly FailureAtAGlance[]
  told: Told
  rectifications: readonly Rectification[]
  updates: readonly Update[]
  lookers: number
  now: Date
  mayRestrict: boolean
  done: string | undefined
}

/** One person's page. */
export function claimantPage(shell: Shell, page: ClaimantPage): Html {
  const { claimant } = page
  const url = `/claimants/${claimant.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.reference}</span>
    <h1 class="govuk-heading-l">${claimant.name}</h1>
    ${atAGlance(claimant, today(page.now))}
    ${claimant.restrictedAt !== null && restrictedNotice(claimant.restrictedAt, claimant.restrictedWhy)}
    <div class="govuk-button-group">
      ${button({ text: 'Book an interview', href: `${url}/appointments/new` })}
      ${button({ text: 'Interview now', href: `${url}/interviews/new`, classes: 'govuk-button--secondary' })}
    </div>
    ${updatesSection(page.updates, { url, standing: page.plans.find(({ issuedOn }) => issuedOn)?.id })}
    ${datesToSettle(page.requests)}
    ${meetingsSection(page.meetings, url, today(page.now))}
    ${plansSection(page.plans, url)}
    ${requestsSection(page, url)}
    ${failuresSection(page.failures, url)}
    ${rectificationsSection(page.rectifications, url)}
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${detailsSection(page, url)}
        ${representativesSection(page.representatives, url)}
      </div>
      <div class="govuk-grid-column-one-third">${besideSection(page, url)}</div>
    </div>`
  return staffPage(shell, {
    title: 'A person’s record',
    back: { href: '/claimants', text: 'Find a person' },
    done: page.done,
    wide: true,
    content,
  })
}

/** What is wanted at the start of a call: how old they are and the first number to ring. */
function atAGlance({ dateOfBirth, phones }: Claimant, date: CalendarDate): Html | undefined {
  const facts = [dateOfBirth ? `Born ${birthInWords(dateOfBirth, date)}` : '', phones[0] ?? ''].filter(fact => fact)
  return facts.length > 0 ? html`<p class="govuk-body-l">${facts.join(' · ')}</p>` : undefined
}

const restrictedNotice = (at: Date, why: string | null) =>
  insetText({
    html: html`<p class="govuk-body">${tag({ text: 'Restricted', classes: 'govuk-tag--red' })} since ${dateInWords(today(at), 'en')}. Only their own adviser and managers can open this record.</p>
      <p class="govuk-body">Why: ${why ?? undefined}</p>`,
  })

function detailsSection({ claimant, adviser, groups, now }: ClaimantPage, url: string): Html {
  return summaryList({
    card: {
      title: { text: 'Details' },
      actions: { items: [{ href: `${url}/details`, text: 'Change', visuallyHiddenText: 'details' }] },
    },
    rows: [
      row('Date of birth', claimant.dateOfBirth && birthInWords(claimant.dateOfBirth, today(now))),
      row('National Insurance number', claimant.niNumber && spacedNino(claimant.niNumber)),
      row('Address', addressInWords(claimant)),
      row('Phone', inLines(claimant.phones)),
      row('Email', claimant.email),
      row('Told about news', toldBy[claimant.toldBy].en),
      row('Write to them in', writtenLanguages[claimant.writtenLanguage]),
      row('Format', formats[claimant.format].en),
      row('Speaks', spokenLanguageInWords(claimant.spokenLanguage)),
      row('Benefit', regimeNames[claimant.regime].en),
      row('Group', groupLine(claimant, groups, url)),
      row('Adviser', adviser ?? 'Nobody yet'),
    ],
  })
}

const row = (key: string, value: string | Html | null | undefined): SummaryListRow => ({
  key: { text: key },
  value: { html: html`${value || 'Not given'}` },
})

const birthInWords = (birth: CalendarDate, date: CalendarDate) =>
  `${dateInWords(birth, 'en')} (age ${ageOn(birth, date)})`

function addressInWords(claimant: Claimant): Html {
  const { addressKind, careOf, address, postcode } = claimant
  const first = addressKind === 'care of' ? `c/o ${careOf}` : addressKind === 'address' ? '' : addressKinds[addressKind]
  return inLines([first, ...address, postcode ?? ''].filter(line => line !== ''))
}

const inLines = (lines: readonly string[]) => html`${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`

function besideSection({ told, lookers, mayRestrict, claimant }: ClaimantPage, url: string): Html {
  return html`
    <h2 class="govuk-heading-m">What they have told us</h2>
    <p class="govuk-body">${told.lastOn ? html`<a class="govuk-link" href="${url}/answers">${counted(told.answers, 'answer')}</a>, the newest from ${dateInWords(told.lastOn, 'en')}. The next interview opens with them.` : 'Nothing yet. The first interview starts from the beginning.'}</p>
    <h2 class="govuk-heading-m">Who has looked</h2>
    <p class="govuk-body"><a class="govuk-link" href="${url}/views">${counted(lookers, 'member')} of staff</a></p>
    ${
      mayRestrict &&
      html`<h2 class="govuk-heading-m">Restriction</h2>
      <p class="govuk-body"><a class="govuk-link" href="${url}/restriction">${claimant.restrictedAt ? 'Lift the restriction' : 'Restrict this record'}</a></p>`
    }`
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

function meetingsSection(meetings: readonly Meeting[], url: string, date: CalendarDate): Html {
  const isAhead = (meeting: Meeting) => meeting.on >= date && meeting.outcome === null
  const ahead = meetings.filter(isAhead).reverse()
  const past = meetings.filter(meeting => !isAhead(meeting))
  return html`
    <h2 class="govuk-heading-m">Interviews</h2>
    ${meetings.length === 0 && html`<p class="govuk-body">No interview yet. Book one, or start one now.</p>`}
    ${ahead.length > 0 && meetingsTable('Coming up', ahead, url)}
    ${past.length > 0 && meetingsTable('Past', past, url)}
    <p class="govuk-body"><a class="govuk-link" href="${url}/preparation-sheet">Print the preparation sheet</a>${invitable(ahead, url)}</p>`
}

/** The way to prepare online, for the next interview that has not begun. */
function invitable(ahead: readonly Meeting[], url: string): Html | undefined {
  const next = ahead.find(({ interviewId }) => interviewId === null)
  if (!next) return undefined
  return html`<br><a class="govuk-link" href="${url}/appointments/${next.appointmentId}/preparation">Invite them to prepare online</a>, for ${dateInWords(next.on, 'en')}`
}

function meetingsTable(caption: string, meetings: readonly Meeting[], url: string): Html {
  return table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'app-stack',
    head: [{ text: 'When' }, { text: 'What' }, { text: 'Held by' }, { text: 'Outcome' }],
    rows: meetings.map(meeting => [
      cell(
        'When',
        html`<a class="govuk-link" href="${meetingUrl(meeting, url)}">${dateInWords(meeting.on, 'en')}, ${timeInWords(meeting.time, 'en')}</a>`,
      ),
      cell('What', html`${interviewKinds[meeting.kind]}<br>${channels[meeting.channel].en}`),
      cell('Held by', html`${meeting.adviser}`),
      cell('Outcome', html`${outcomeInWords(meeting)}`),
    ]),
  })
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const meetingUrl = ({ interviewId, appointmentId }: Meeting, url: string) =>
  interviewId ? `/interviews/${interviewId}` : `${url}/appointments/${appointmentId}`

function outcomeInWords({ outcome, interviewId }: Meeting): string {
  if (outcome) return endings[outcome]
  return interviewId ? 'Begun, no outcome yet' : 'Not begun'
}

function plansSection(plans: readonly PlanVersion[], url: string): Html {
  return html`
    <h2 class="govuk-heading-m">Plans</h2>
    ${
      plans.length === 0
        ? html`<p class="govuk-body">No plan yet. A plan comes out of an interview.</p>`
        : table({
            classes: 'app-stack',
            head: [
              { text: 'Version' },
              { text: 'Started' },
              { text: 'Issued' },
              { text: 'Given' },
              { text: 'Standing' },
            ],
            rows: plans.map(plan => [
              cell('Version', html`<a class="govuk-link" href="/plans/${plan.id}">Version ${plan.version}</a>`),
              cell('Started', html`${dateInWords(plan.startedOn, 'en')}`),
              cell('Issued', html`${plan.issuedOn ? dateInWords(plan.issuedOn, 'en') : 'Not issued'}`),
              cell('Given', html`${givenInWords(plan)}`),
              cell('Standing', html`${planStandings[plan.standing]}`),
            ]),
          })
    }
    ${plans.some(({ issuedOn }) => issuedOn) && html`<p class="govuk-body"><a class="govuk-link" href="${url}/access-code">Make a new access code</a></p>`}`
}

/** R29: a copy that they cannot read is not the plan given to them. */
function givenInWords({ givenOn, standing }: PlanVersion): string {
  if (givenOn) return dateInWords(givenOn, 'en')
  return standing === 'not readable' ? 'Not in their format yet' : 'Not given'
}

export type LooksPage = { claimant: Claimant } & Looks

/** Everything done to, or seen of, one person's record, with who did it (R89). */
export function looksPage(shell: Shell, { claimant, looks, older }: LooksPage): Html {
  const url = `/claimants/${claimant.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Who has looked at this record</h1>
    <p class="govuk-body">Everything done to the record and every look at it, the newest first. Nobody can change this list, and the person may ask for it.</p>
    ${table({
      classes: 'app-stack',
      head: [{ text: 'When' }, { text: 'Who' }, { text: 'What' }],
      rows: looks.map(look => [
        cell('When', html`${dateInWords(today(look.at), 'en')}, ${timeInWords(timeOf(look.at), 'en')}`),
        cell(
          'Who',
          html`${look.who}${look.role in roles && html`<br><span class="govuk-body-s">${roles[look.role as Role]}, ${look.office}</span>`}`,
        ),
        cell('What', html`${lookInWords(look)}`),
      ]),
    })}
    ${older !== undefined && pagination({ next: { href: `${url}/views?before=${older}`, text: 'Older' } })}`
  return staffPage(shell, { title: 'Who has looked', back: { href: url }, wide: true, content })
}

export type RestrictionPage = { claimant: Claimant; form: Form; errors?: FieldErrors }

/** A manager closes the record to most of the office, or opens it again. */
export function restrictionPage(shell: Shell, { claimant, form, errors }: RestrictionPage): Html {
  const url = `/claimants/${claimant.id}`
  const since = claimant.restrictedAt
  const title = since ? 'Lift the restriction' : 'Restrict this record'
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${since ? html`${liftForm(url, today(since), claimant.restrictedWhy)}${whatWasTyped(form)}` : restrictForm(url, form, errors)}`
  return staffPage(shell, { title, back: { href: url }, errors: errors ?? [], content })
}

function restrictForm(url: string, form: Form, errors: FieldErrors | undefined): Html {
  const error = errorOf(errors, 'why')
  return html`
  <p class="govuk-body">Only the person’s own adviser and managers will be able to open a restricted record. To everyone else it will look as if it is not there: not in lists, not in searches.</p>
  <form method="post" action="${url}/restriction" novalidate>
    ${pressField()}
    ${textarea({
      name: 'why',
      label: { text: 'Why is it restricted?', classes: 'govuk-label--s' },
      hint: { text: 'For example, a relative works in this office. This is shown to whoever may open the record.' },
      value: textOf(form, 'why'),
      rows: 3,
      errorMessage: error === undefined ? undefined : { text: error },
    })}
    ${button({ text: 'Restrict this record' })}
  </form>`
}

const liftForm = (url: string, since: string, why: string | null) => html`
  <p class="govuk-body">Restricted on ${dateInWords(since, 'en')}: ${why ?? undefined}</p>
  <p class="govuk-body">When the restriction is lifted, everyone in the office who works with claimants can find and open the record.</p>
  <form method="post" action="${url}/restriction/lift" novalidate>${pressField()}${button({ text: 'Lift the restriction' })}</form>`
