/** The outbox, for staff: what waits, what went, what could not be sent, and what to do about one message. */
import { formats, type MessageChannel, messageChannels, writtenLanguages } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { CarriedBy } from '../server/outbox/carriers.ts'
import { masked, nameOnEnvelope } from '../server/outbox/masked.ts'
import { subjectOf } from '../server/outbox/templates.ts'
import {
  type DeskCounts,
  type DeskMessage,
  type DeskPage,
  type Health,
  healthDays,
  mostCounted,
} from '../server/outbox-desk/outbox-desk.ts'
import type { WayAgain } from '../server/outbox-desk/send-again.ts'
import { type DeskState, deskStates } from '../server/outbox-desk/states.ts'
import { langOf } from '../server/print/letter.ts'
import { button, details, insetText, pagination, summaryList, table, tag } from './govuk.ts'
import { radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** What has just been done, by the word in the address. */
export const outboxDone = {
  posted: 'You have recorded that the letter was posted.',
  again: 'It will be sent again within a minute.',
  'given-up': 'It will not be sent any more.',
} as const

type List = DeskPage & {
  state: DeskState
  counts: DeskCounts
  first: boolean
  carried: CarriedBy
  health: Health | undefined
  done: string | undefined
}

/** One heap of messages. */
export function outboxPage(shell: Shell, page: List): Html {
  const { state, counts, rows, carried, health, done } = page
  const content = html`
    <h1 class="govuk-heading-l">Outbox</h1>
    ${howItGoes(shell, carried)}
    ${heaps(state, counts)}
    ${rows.length > 0 ? html`${messageTable(page)}${pages(page)}` : nothing(page)}
    ${health && details({ summaryText: `How messages got through in the last ${healthDays} days`, html: healthTables(health, carried) })}`
  return staffPage(shell, { title: 'Outbox', wide: true, done, content })
}

/** Which messages go by themselves, and which wait for somebody. */
function howItGoes({ demo }: Shell, carried: CarriedBy): Html {
  const going = channels.filter(channel => carried[channel])
  if (going.length === 0 && demo) {
    return insetText({
      text: 'Nothing leaves this demonstration: it has no mail server and no GOV.UK Notify. This is what would have gone. Letters can be printed and posted by hand.',
    })
  }
  return html`
    ${going.length > 0 && html`<p class="govuk-body">These go by themselves: ${going.map(channel => `${plural[channel]} by ${carried[channel]}`).join(', ')}.</p>`}
    ${!carried.letter && html`<p class="govuk-body">Letters are printed and posted by hand. Print one, post it, then record that you did.</p>`}
    ${!(carried.email && carried.text) && html`<p class="govuk-body">${[!carried.email && 'Emails', !carried.text && 'Text messages'].filter(Boolean).join(' and ').replace('and Text', 'and text')} cannot be sent: an administrator has to set up a way. Open one to send it by letter.</p>`}`
}

const channels = Object.keys(messageChannels) as MessageChannel[]
const plural: Record<MessageChannel, string> = { email: 'emails', text: 'text messages', letter: 'letters' }

const heaps = (state: DeskState, counts: DeskCounts): Html => html`
  <nav aria-label="Which messages">
    <ul class="app-choices">
      ${(Object.keys(deskStates) as DeskState[]).map(key => {
        const text = `${deskStates[key]}${key === 'sent' ? '' : ` (${counted(counts[key])})`}`
        return key === state
          ? html`<li><a class="govuk-link app-choices__chosen" href="/outbox?state=${key}" aria-current="true">${text}</a></li>`
          : html`<li><a class="govuk-link" href="/outbox?state=${key}">${text}</a></li>`
      })}
    </ul>
  </nav>`

const counted = (count: number) => (count >= mostCounted ? `${mostCounted} or more` : String(count))

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

function messageTable({ rows, state, carried }: List): Html {
  const where = state === 'sent' ? 'Sent' : 'Where it is'
  return table({
    caption: `${deskStates[state]}, the ${state === 'waiting' ? 'oldest' : 'newest'} first`,
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['To', 'What it tells', 'How', where, 'What is next'].map(text => ({ text })),
    rows: rows.map(message => [
      cell('To', toCell(message)),
      cell(
        'What it tells',
        html`${subjectOf(message.template)}${message.complaintId !== null && html`<br>${tag({ text: 'Complaint', classes: 'govuk-tag--purple' })}`}`,
      ),
      cell('How', howCell(message)),
      cell(where, html`${whereItIs(message, carried)}`),
      cell('What is next', nextCell(message, carried)),
    ]),
  })
}

function toCell(message: DeskMessage): Html {
  const { claimant } = message
  if (!claimant || message.complaintId !== null) return html`${nameOnEnvelope(message) ?? masked(message)}`
  return html`<a class="govuk-link" href="/claimants/${claimant.id}">${claimant.name}</a>${claimant.restrictedAt !== null && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}`
}

const howCell = ({ channel, language, recipient, claimant, byHand }: DeskMessage): Html => html`
  ${messageChannels[channel]}${channel !== 'letter' && html`, ${masked({ channel, recipient })}`}
  ${language === 'cy' && html`<br>In Welsh`}
  ${byHand && claimant !== null && html`<br>${tag({ text: `Needs: ${formats[claimant.format].en}`, classes: 'govuk-tag--yellow' })}`}`

/** A sentence or two: where the message is on its way. */
function whereItIs(
  { sentAt, givenUpAt, channel, madeAt, error, nextTryAt, tries, byHand }: DeskMessage,
  carried: CarriedBy,
): Html {
  if (sentAt) return html`${momentInWords(sentAt)}`
  if (givenUpAt) return html`${error ?? ''}<br>${momentInWords(givenUpAt)}`
  const since = html`Since ${momentInWords(madeAt)}`
  if (!carried[channel] || byHand)
    return channel === 'letter' ? html`To be printed and posted<br>${since}` : html`Nothing to send it by<br>${since}`
  if (error === null) return html`About to go<br>${since}`
  return html`${error} Tried ${tries} ${tries === 1 ? 'time' : 'times'}.${nextTryAt !== null && html`<br>Next try: ${momentInWords(nextTryAt)}`}`
}

function nextCell(message: DeskMessage, carried: CarriedBy): Html {
  const { id, sentAt } = message
  const which = html`<span class="govuk-visually-hidden">: ${subjectOf(message.template)}, ${message.claimant?.name ?? masked(message)}</span>`
  const open = html`<a class="govuk-link" href="/outbox/${id}">Open${which}</a>`
  if (sentAt || !isPostedByHand(message, carried)) return open
  return html`<div class="app-acts">
    <a class="govuk-link" href="/outbox/${id}/letter.pdf">Print${which}</a>
    ${postingForm(id, which, 'govuk-button--secondary app-no-margin')}
    ${open}
  </div>`
}

const isPostedByHand = ({ channel, byHand, givenUpAt }: DeskMessage, carried: CarriedBy) =>
  channel === 'letter' && (!carried.letter || byHand || givenUpAt !== null)

const postingForm = (id: string, which: Html, classes = 'govuk-button--secondary'): Html => html`
  <form method="post" action="/outbox/${id}/posting" novalidate>
    ${pressField()}
    ${button({ html: html`I have posted it${which}`, classes, preventDoubleClick: true })}
  </form>`

function pages({ state, previous, next }: List): Html | undefined {
  if (!previous && !next) return undefined
  return pagination({
    landmarkLabel: 'Pages of messages',
    ...(previous && { previous: { href: `/outbox?state=${state}&before=${previous}` } }),
    ...(next && { next: { href: `/outbox?state=${state}&after=${next}` } }),
  })
}

const nothings: Record<DeskState, string> = {
  waiting: 'Nothing is waiting.',
  failed: 'Everything could be sent.',
  sent: 'Nothing has been sent yet.',
}

const nothing = ({ first, state }: List): Html =>
  first
    ? html`<p class="govuk-body">${nothings[state]}</p>`
    : html`<p class="govuk-body">That is the end of the list. <a class="govuk-link" href="/outbox?state=${state}">Back to its beginning</a></p>`

type MessageView = {
  message: DeskMessage
  ways: readonly WayAgain[]
  /** Whether it is theirs to decide that it is not sent. */
  mayGiveUp: boolean
  carried: CarriedBy
  done: string | undefined
  form?: Form
  errors?: FieldErrors
}

/** One message: what it says, where it is, and what can be done about it. */
export function messagePage(shell: Shell, view: MessageView): Html {
  const { message, carried, done, errors = [] } = view
  const { id, channel, subject, body, language, template, letterId } = message
  const content = html`
    <span class="govuk-caption-l">${messageChannels[channel]}${language === 'cy' && html`, in ${writtenLanguages.cy}`}</span>
    <h1 class="govuk-heading-l">${subjectOf(template)}</h1>
    ${facts(message, carried)}
    <h2 class="govuk-heading-m">What it says</h2>
    <div lang="${langOf(language)}">
      ${insetText({ html: html`${subject !== null && html`<p class="govuk-body govuk-!-font-weight-bold">${subject}</p>`}<p class="govuk-body app-lines">${body}</p>` })}
    </div>
    ${channel === 'letter' && html`<p class="govuk-body"><a class="govuk-link" href="/outbox/${id}/letter.pdf">Print the letter (PDF)</a>${letterId === null ? '' : ', which says it in full'}</p>`}
    ${channel === 'letter' && message.sentAt === null && postingForm(id, html``)}
    ${againForm(view)}
    ${message.nextTryAt !== null && (view.mayGiveUp ? givingUpForm(view) : html`<p class="govuk-body">This warns the person of a change. Only a manager can decide that it is not sent.</p>`)}`
  return staffPage(shell, { title: 'A message', back: { href: '/outbox', text: 'Outbox' }, errors, done, content })
}

function facts(message: DeskMessage, carried: CarriedBy): Html {
  const { claimant, channel, recipient, madeAt, byHand } = message
  const line = (text: string, value: Html) => ({ key: { text }, value: { html: value } })
  return summaryList({
    rows: [
      message.complaintId === null && claimant !== null && line('About', toCell(message)),
      line(
        'Goes to',
        channel === 'letter' ? html`<span class="app-lines">${recipient}</span>` : html`${masked(message)}`,
      ),
      line('Written', html`${momentInWords(madeAt)}`),
      line(message.sentAt ? 'Sent' : 'Where it is', whereItIs(message, carried)),
      byHand &&
        claimant !== null &&
        line(
          'They need',
          html`${formats[claimant.format].en}. Have it made in that format if you can, and say on the record how you told them.`,
        ),
    ],
  })
}

function againForm({ message, ways, form = {}, errors = [] }: MessageView): Html {
  if (ways.length === 0) return html``
  const words: Record<WayAgain['to'], string> = {
    same: 'To where it went before',
    now: 'To what their details say now',
    letter: 'By letter instead',
  }
  return html`
    <h2 class="govuk-heading-m">${message.error === null ? 'Send it in another way' : 'Send it again'}</h2>
    <form method="post" action="/outbox/${message.id}/retry" novalidate>
      ${pressField()}
      ${radios({
        idPrefix: 'to',
        name: 'to',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Where to?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'to') || (ways.length === 1 ? ways[0]?.to : undefined),
        items: ways.map(way => ({ value: way.to, text: words[way.to], hint: { text: placeOf(way) } })),
        errorMessage: said(errors, 'to'),
      })}
      ${button({ text: 'Send it', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}

const placeOf = (way: WayAgain) => (way.channel === 'letter' ? way.recipient.replaceAll('\n', ', ') : masked(way))

function givingUpForm({ message, form = {}, errors = [] }: MessageView): Html {
  return details({
    summaryText: 'Do not send it',
    open: errorOf(errors, 'reason') !== undefined,
    html: html`<form method="post" action="/outbox/${message.id}/giving-up" novalidate>
      ${pressField()}
      ${radios({
        idPrefix: 'reason',
        name: 'reason',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Why?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'reason'),
        items: [
          { value: 'told another way', text: 'They were told in another way' },
          { value: 'not needed', text: 'It is not needed any more' },
          { value: 'wrong', text: 'It would not reach them' },
        ],
        errorMessage: said(errors, 'reason'),
      })}
      ${button({ text: 'Do not send it', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`,
  })
}

const said = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

/** For an administrator: whether messages get through, and nothing about anybody. */
export function healthPage(shell: Shell, { health, carried }: { health: Health; carried: CarriedBy }): Html {
  const content = html`
    <h1 class="govuk-heading-l">Outbox</h1>
    ${howItGoes(shell, carried)}
    <h2 class="govuk-heading-m">How messages got through in the last ${healthDays} days</h2>
    ${healthTables(health, carried)}
    <p class="govuk-body">Managers and advisers see the messages themselves. Mail servers and GOV.UK Notify are set up where the program is started: README.md says how.</p>`
  return staffPage(shell, { title: 'Outbox', wide: true, content })
}

const healthTables = ({ channels: rows, errors }: Health, carried: CarriedBy): Html => html`
  ${table({
    caption: 'By the way they go',
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    classes: 'app-stack',
    head: ['How', 'By', 'Waiting', 'Sent', 'Could not be sent'].map(text => ({ text })),
    rows: rows.map(({ channel, waiting, sent, failed }) => [
      { text: messageChannels[channel] },
      cell('By', html`${carried[channel] ?? (channel === 'letter' ? 'hand' : 'nothing yet')}`),
      cell('Waiting', html`${waiting}`),
      cell('Sent', html`${sent}`),
      cell('Could not be sent', html`${failed}`),
    ]),
  })}
  ${
    errors.length > 0 &&
    table({
      caption: 'What stood in the way',
      captionClasses: 'govuk-table__caption--s',
      classes: 'app-stack',
      head: ['What', 'How many messages', 'Last'].map(text => ({ text })),
      rows: errors.map(({ error, count, last }) => [
        cell('What', html`${error}`),
        cell('How many messages', html`${count}`),
        cell('Last', html`${momentInWords(last)}`),
      ]),
    })
  }`
