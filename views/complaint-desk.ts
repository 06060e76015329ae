/** The complaints desk: what waits, and one complaint with everything that has happened to it. */
import {
  askedHow,
  type ComplaintStage,
  complaintAbout,
  complaintEvents,
  complaintStages,
  givenHow,
  letterKinds,
  toldBy,
  writtenLanguages,
} from '../db/choices.ts'
import { type Due, type DueKind, isOver } from '../server/complaint/clocks.ts'
import type { Complaint, ComplaintEntry } from '../server/complaint/complaint.ts'
import { contactOf } from '../server/complaint/contact.ts'
import { toldIn } from '../server/complaint/letters.ts'
import { overdueIn, type QueuePage, type QueueRow, type View, views } from '../server/complaint/queue.ts'
import { type Route, routesIn } from '../server/complaint/reading.ts'
import { ownValue } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import { acts, type Failed } from './complaint-acts.ts'
import { fileList } from './evidence.ts'
import { insetText, pagination, summaryList, table, tag, warningText } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

type Desk = QueuePage & { view: View; first: boolean; on: CalendarDate; done?: string | undefined }

/** One page of what waits, the next due first, or of what is over. */
export function complaintsPage(shell: Shell, desk: Desk): Html {
  const { view, rows, on } = desk
  const overdue = overdueIn(rows, on)
  const content = html`
    <h1 class="govuk-heading-l">Complaints</h1>
    <p class="govuk-body">Only complaints handlers and managers read these pages. Nothing of them stands on a person’s record: complaining is never held against anybody.</p>
    <p class="govuk-body"><a class="govuk-link" href="/complaints/new">Write down a complaint</a> that came by phone, in person or in writing.</p>
    ${viewLinks(view)}
    ${view === 'open' && overdue > 0 && html`<p class="govuk-body"><strong>${overdue} on this page ${overdue === 1 ? 'is' : 'are'} overdue.</strong></p>`}
    ${rows.length > 0 ? html`${queue(desk)}${pages(desk)}` : nothing(desk)}`
  return staffPage(shell, { title: 'Complaints', wide: true, content })
}

const viewLinks = (shown: View): Html => html`
  <nav aria-label="Which complaints">
    <ul class="app-choices">
      ${(Object.keys(views) as View[]).map(view =>
        view === shown
          ? html`<li><a class="govuk-link app-choices__chosen" href="${addressOf(view)}" aria-current="true">${views[view]}</a></li>`
          : html`<li><a class="govuk-link" href="${addressOf(view)}">${views[view]}</a></li>`,
      )}
    </ul>
  </nav>`

const addressOf = (view: View): string => (view === 'open' ? '/complaints' : `/complaints?show=${view}`)

const day = (date: CalendarDate) => dateInWords(date, 'en')
const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const queue = ({ rows, view, on }: Desk): Html =>
  table({
    caption:
      view === 'open' ? 'Complaints that wait, the next due first' : 'Complaints that are over, the latest first',
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['Complaint', 'About', 'We had it on', 'Where it is', 'What is due'].map(text => ({ text })),
    rows: rows.map(row => [
      cell('Complaint', whose(row)),
      cell('About', html`${complaintAbout[row.about].en}<br><span class="govuk-body-s">${row.office}</span>`),
      cell('We had it on', html`${day(row.receivedOn)}`),
      cell('Where it is', html`${stageInWords(row)}<br><span class="govuk-body-s">since ${day(row.stageOn)}</span>`),
      cell('What is due', row.due ? dueInWords(row.due, on) : html`Nothing`),
    ]),
  })

/** A final response is only what we wrote until they have it. */
const stageInWords = ({ stage, due }: { stage: ComplaintStage; due: Due | undefined }): string =>
  stage === 'final response'
    ? `Final response ${due?.kind === 'give' ? 'written, not given yet' : 'given'}`
    : complaintStages[stage].en

const whose = ({ id, reference, name, hasNewMessage }: QueueRow): Html =>
  html`<a class="govuk-link app-reference" href="/complaints/${id}">${reference}</a><br>${name ?? 'No name given'}${hasNewMessage && html`<br>${tag({ text: 'New message', classes: 'govuk-tag--purple' })}`}`

const dueNames: Record<DueKind, string> = {
  acknowledge: 'Acknowledge it',
  office: 'Put right, or pass to the complaints team',
  answer: 'Answer, or say when',
  provider: 'The provider’s final answer',
  give: 'Give them the final response',
}

function dueInWords(due: Due, on: CalendarDate): Html {
  const { kind, by } = due
  if (by === undefined) {
    return html`${dueNames[kind]}<br>The last day cannot be counted: the bank holidays of that time are not loaded yet.`
  }
  return html`${dueNames[kind]}<br>by ${day(by)} ${isOver(due, on) && tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`
}

function pages({ previous, next, view }: Desk): Html | undefined {
  if (!previous && !next) return undefined
  const link = (place: 'after' | 'before', key: string) =>
    `/complaints?${new URLSearchParams({ ...(view === 'over' && { show: view }), [place]: key })}`
  return pagination({
    landmarkLabel: 'Pages of complaints',
    ...(previous && { previous: { href: link('before', previous) } }),
    ...(next && { next: { href: link('after', next) } }),
  })
}

const nothing = ({ first, view }: Desk): Html =>
  first
    ? html`<p class="govuk-body">${view === 'open' ? 'No complaint waits.' : 'No complaint is over yet.'}</p>`
    : html`<p class="govuk-body">That is the end of the list. <a class="govuk-link" href="${addressOf(view)}">Back to its beginning</a></p>`

/** What has just been done, by the word in the address. */
const doneTexts = {
  entered: 'You have written down the complaint.',
  replied: 'You have replied.',
  longer: 'You have said that we need longer, and by when we will answer.',
  noted: 'You have added a note.',
  moved: 'You have moved the complaint.',
  acknowledged: 'You have acknowledged the complaint.',
  asked: 'You have recorded what the provider was asked.',
  contributed: 'You have written down the provider’s part.',
  linked: 'You have linked the complaint to a record.',
  unlinked: 'The complaint is linked to no record.',
  answered: 'The final response is written. It waits here until you record how it was given to them.',
  given: 'You have recorded that the letter was given.',
} as const

export type DeskComplaint = {
  complaint: Complaint
  dues: readonly Due[]
  letters: readonly WrittenLetter[]
  others: readonly { id: string; reference: string; about: Complaint['about'] }[]
  offices: readonly { id: string; name: string }[]
  mayAnswer: boolean
  /** There is a safe way to write to them. */
  isReachable: boolean
  /** Whose it is, is certain: it cannot be linked to another record. */
  isMadeSignedIn: boolean
  on: CalendarDate
  done?: string | undefined
  failed?: Failed | undefined
}

/** One complaint: what they said, what is due, what has happened, what can be done. */
export function deskComplaintPage(shell: Shell, page: DeskComplaint): Html {
  const { complaint, letters, others, failed } = page
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">Complaint about ${aboutInWords[complaint.about]}</h1>
    ${complaint.language === 'cy' && insetText({ text: 'They use Welsh. Write to them in Welsh: your words are printed as you type them, inside a letter that is in both languages.' })}
    ${!page.isReachable && unreachable(complaint)}
    ${facts(page)}
    ${routesRead(complaint)}
    ${otherComplaints(others, complaint)}
    <h2 class="govuk-heading-m">What they told us</h2>
    ${whatTheyTold(complaint)}
    <h2 class="govuk-heading-m">What has happened</h2>
    ${timeline(complaint)}
    ${lettersTable(letters, complaint)}
    ${acts(page)}`
  return staffPage(shell, {
    title: `Complaint ${complaint.reference}`,
    back: { href: '/complaints', text: 'Complaints' },
    done: doneInWords(page),
    errors: failed?.errors ?? [],
    content,
  })
}

/** What they are told of by a message or a letter. */
const toldOf: readonly string[] = ['replied', 'longer', 'moved', 'acknowledged', 'answered']

function doneInWords({ done, isReachable }: DeskComplaint): string | undefined {
  const text = ownValue(doneTexts, done)
  if (text === undefined || done === undefined || !toldOf.includes(done)) return text
  return `${text} ${isReachable ? 'They are told that there is something to read.' : 'They are not told: there is no safe way to write to them.'}`
}

function unreachable(complaint: Complaint): Html {
  const { phones } = contactOf(complaint)
  const how = phones.length > 0 ? `Phone them: ${phones.join(', ')}.` : 'They left no phone number either.'
  return warningText({
    text: `There is no safe way to write to them: nothing that you write here is sent. ${how} They can read it when they open their complaint.`,
  })
}

const aboutInWords: Record<Complaint['about'], string> = {
  jobcentre: 'the Jobcentre',
  provider: 'a provider',
  both: 'the Jobcentre and a provider',
  data: 'how information was used',
}

function facts({ complaint, dues, on }: DeskComplaint): Html {
  const stage = stageInWords({ stage: complaint.stage, due: dues[0] })
  const { name, address, phones, email } = contactOf(complaint)
  const row = (key: string, value: string | Html | undefined) =>
    value !== undefined && { key: { text: key }, value: { html: html`${value}` } }
  return summaryList({
    rows: [
      row('Where it is', `${stage}, since ${day(complaint.stageOn)}`),
      ...dues.map(due => row('Due', dueInWords(due, on))),
      row(
        'We had it on',
        `${day(complaint.receivedOn)}, ${askedHow[complaint.receivedHow].en.toLowerCase()}${complaint.enteredByName === null ? '' : `, written down by ${complaint.enteredByName}`}`,
      ),
      row('Office', complaint.office.name),
      complaint.provider !== null && row('Provider', complaint.provider),
      row('Name', name ?? 'Not given'),
      complaint.representativeName !== null && row('Made for them by', complaint.representativeName),
      row('Reach them at', reach([...address, ...phones, ...(email === undefined ? [] : [email])])),
      row('Tell them', complaint.answerBy === null ? 'They did not say how' : toldBy[complaint.answerBy].en),
      row('Language', writtenLanguages[complaint.language]),
      complaint.needs !== null &&
        row('What they need', html`<span class="app-lines" dir="auto">${complaint.needs}</span>`),
      row(
        'Record',
        complaint.claimant ? `${complaint.claimant.name}, ${complaint.claimant.reference}` : 'Not linked to a record',
      ),
    ],
  })
}

const reach = (lines: readonly string[]): Html =>
  lines.length === 0
    ? html`They gave no address, phone number or email`
    : html`<span class="app-lines">${lines.join('\n')}</span>`

const routeNames: Record<Route, string> = {
  decision: 'a decision about benefit: they were shown how to ask for a mandatory reconsideration',
  plan: 'their plan: they were shown how to ask for it to be looked at again',
  data: 'how their information was used: that part can be answered by itself, as a complaint of its own',
}

function routesRead(complaint: Complaint): Html | undefined {
  const routes = routesIn(toldIn(complaint)).filter(route => route !== complaint.about)
  if (routes.length === 0) return undefined
  return insetText({
    html: html`<p class="govuk-body">It also speaks of ${routes.map((route, at) => html`${at > 0 && '; and of '}${routeNames[route]}`)}.</p>`,
  })
}

function otherComplaints(others: DeskComplaint['others'], { about }: Complaint): Html | undefined {
  if (others.length === 0) return undefined
  const link = ({ id, reference, about: of }: DeskComplaint['others'][number]) =>
    html`<li><a class="govuk-link" href="/complaints/${id}">${reference}</a>: ${complaintAbout[of].en}</li>`
  return html`<h2 class="govuk-heading-m">Other complaints of theirs</h2>
    <ul class="govuk-list">${others.map(link)}</ul>
    ${about === 'data' && html`<p class="govuk-body">This one is about information: its answer does not wait for the others.</p>`}`
}

function whatTheyTold(complaint: Complaint): Html {
  const row = (key: string, said: string | null) =>
    said !== null && { key: { text: key }, value: { html: typed(said, complaint) } }
  return html`
    ${summaryList({
      rows: [
        row('What happened', complaint.whatHappened),
        row('When', complaint.happenedWhen),
        row('How it affected them', complaint.effect),
        row('What they want', complaint.wanted),
      ],
    })}
    ${complaint.files.length > 0 && fileList({ files: complaint.files, language: 'en', isStaffs: true, url: ({ id }) => `/complaints/${complaint.id}/files/${id}` })}`
}

const typed = (said: string, { language }: Complaint): Html =>
  html`<span class="app-lines" dir="auto"${given({ lang: language !== 'en' && language })}>${said}</span>`

const timeline = (complaint: Complaint): Html =>
  html`<ol class="govuk-list app-timeline">${complaint.entries.map(
    (entry, at) => html`<li>
      <strong>${at === 0 ? 'Complaint made' : entryTitle(entry)}</strong>${entry.event === 'note' && html` ${tag({ text: 'Not shown to them', classes: 'govuk-tag--grey' })}`}
      <br><span class="govuk-body-s">${day(today(entry.at))}, ${timeInWords(timeOf(entry.at), 'en')}, ${entry.byName ?? 'by themselves'}</span>
      ${entry.words !== null && html`<p class="govuk-body">${typed(entry.words, complaint)}</p>`}</li>`,
  )}</ol>`

const entryTitle = ({ event, stage }: ComplaintEntry): string =>
  stage === null ? complaintEvents[event] : `${complaintEvents.stage}: ${complaintStages[stage].en}`

function lettersTable(letters: readonly WrittenLetter[], { id }: Complaint): Html {
  return html`<h2 class="govuk-heading-m">Letters</h2>
    <ul class="govuk-list govuk-list--spaced">${letters.map(
      letter => html`<li><a class="govuk-link" href="/complaints/${id}/letters/${letter.id}">${letterKinds[letter.kind].en}</a>, ${day(today(letter.at))}
        <br><span class="govuk-body-s">${letter.givings.length === 0 ? 'Not recorded as given' : letter.givings.map(({ how, on }, at) => `${at > 0 ? '; ' : ''}${givenHow[how].en}, ${day(on)}`)}</span></li>`,
    )}</ul>
    <p class="govuk-body"><a class="govuk-link" href="/complaints/${id}/receipt.pdf">The receipt with their code (PDF)</a>, for somebody who was never given it. It opens their complaint: hand it to nobody else. Once a new code is made, no receipt has a code on it.</p>
    <p class="govuk-body"><a class="govuk-link" href="/complaints/${id}/code">Make a new code</a>, for somebody who has lost theirs.</p>`
}
