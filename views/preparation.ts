/** Inviting somebody to prepare for their interview, and how that stands, for staff. */
import { messageChannels } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { BookedAppointment } from '../server/interview/appointment.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Invitation } from '../server/interview/prepared.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import type { MadeInvitation } from '../server/preparation/invitation.ts'
import { printedAs } from '../server/print/formats.ts'
import { button, insetText, summaryList, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { whenInWords } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type Ways = Pick<MadeInvitation, 'channel' | 'unsafe'>

export type InvitePage = Ways & {
  appointment: BookedAppointment
  /** The newest one that was made for it. */
  before: Invitation | undefined
  /** Why nobody can be invited now. */
  refusal: string | undefined
}

/** Before a link is made: what it does, and how it would go. */
export function invitePage(shell: Shell, { appointment, channel, unsafe, before, refusal }: InvitePage): Html {
  const { claimant } = appointment
  const url = `/claimants/${claimant.id}/appointments/${appointment.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Invite them to prepare</h1>
    ${
      refusal === undefined
        ? html`
    <p class="govuk-body">They get a link to some of the questions of the interview, one at a time: only those that they may leave out, and none about health or safety. What they write opens the interview, for you to confirm with them.</p>
    <p class="govuk-body">Nobody has to do it, and the page says so. If they do not, nothing follows.</p>
    ${before?.state === 'open' && insetText({ text: 'They have a link already. A new one ends it. What they wrote with it comes along.' })}
    <h2 class="govuk-heading-m">How they get it</h2>
    ${howItGoes(claimant, { channel, unsafe })}
    <form method="post" action="${url}/preparation" novalidate>
      ${pressField()}
      ${button({ text: 'Make the link', preventDoubleClick: true })}
    </form>`
        : insetText({ text: refusal })
    }`
  return staffPage(shell, { title: 'Invite them to prepare', back: { href: url }, content })
}

function howItGoes(claimant: Claimant, { channel, unsafe }: Ways): Html {
  const byHand = 'You can show it, let them copy it, or print it as a letter.'
  if (channel) {
    return html`<p class="govuk-body">We send it by ${messageChannels[channel].toLowerCase()}. The message says that they can get ready for their talk with us, and nothing else. ${byHand}</p>${safeWays(unsafe)}`
  }
  const why =
    claimant.toldBy === 'letter'
      ? 'They are told by letter, so it is not sent.'
      : 'There is no safe way to send them a message, so it is not sent.'
  return html`<p class="govuk-body">${why} ${byHand}</p>${safeWays(unsafe)}`
}

/** R32, R86: what they said of the ways to reach them counts for this letter too. */
const safeWays = (unsafe: Ways['unsafe']): Html | undefined =>
  unsafe.includes('letter')
    ? warningText({
        text: 'They said that post is not safe. Hand the letter over when they are on their own, and ask whether it is safe to take it home.',
        iconFallbackText: 'Warning',
      })
    : undefined

/** The link, for as long as whoever made it can read it; then that there is one. */
export function madeInvitationPage(shell: Shell, made: MadeInvitation): Html {
  const { claimant, appointment, shown, ended } = made
  const url = `/claimants/${claimant.id}`
  const back = { href: `${url}/appointments/${appointment.id}`, text: 'Back to the appointment' }
  const title = shown ? 'The link to prepare' : 'A link to prepare was made'
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">For ${whenInWords(appointment)}.</p>
    ${shown ? shownLink(made, shown.link) : html`<p class="govuk-body">${made.madeBy} made it, ${momentInWords(made.madeAt)}. ${ended ? 'It does not work any more.' : 'It cannot be read here any more. If it is lost, make another one.'}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${back.href}">Back to the appointment</a></p>`
  return staffPage(shell, { title, back, content })
}

function shownLink({ id, claimant, channel, unsafe }: MadeInvitation, link: string): Html {
  const letter = (language: Language) => {
    const size = printedAs(claimant.format) === 'standard' ? '' : `, ${printedAs(claimant.format)}`
    return html`<li><a class="govuk-link" href="/claimants/${claimant.id}/preparations/${id}/letter.pdf?lang=${language}">The letter in ${language === 'en' ? 'English' : 'Welsh'}${size} (PDF)</a></li>`
  }
  const own: Language[] = claimant.writtenLanguage === 'cy' ? ['cy', 'en'] : ['en', 'cy']
  return html`
    <p class="govuk-body">${channel ? `It goes to them by ${messageChannels[channel].toLowerCase()}.` : 'It is not sent: hand it over, or let them copy it.'} It can be read here for 15 minutes and by you alone. After that nobody can read it.</p>
    <dl class="app-code"><dt>Link</dt><dd class="app-link-to-copy">${link}</dd></dl>
    <ul class="govuk-list">${own.map(letter)}</ul>
    ${safeWays(unsafe)}
    <p class="govuk-body">Whoever has the link can write there. They cannot read what was written.</p>`
}

const states: Record<Invitation['state'], string> = {
  open: 'They can write until the talk begins',
  used: 'The interview has begun: what they wrote is in it',
  'taken back': 'The link does not work any more',
  'run out': 'The link has run out',
}

/** On an appointment: whether they were invited, whether it went, and whether they wrote something; never what. */
export function invitationSection(appointment: BookedAppointment, invitation: Invitation | undefined): Html {
  const url = `/claimants/${appointment.claimantId}`
  const invite = `${url}/appointments/${appointment.id}/preparation`
  const canInvite = appointment.interviewId === undefined
  return html`
    <h2 class="govuk-heading-m">Preparing for it</h2>
    ${
      invitation
        ? summaryList({ rows: invitationRows(invitation) })
        : html`<p class="govuk-body">${canInvite ? 'They have not been invited to prepare. They can be, if they like; nobody has to.' : 'They were not invited to prepare.'}</p>`
    }
    ${
      canInvite &&
      html`<div class="govuk-button-group">
      ${button({ text: invitation ? 'Make a new link' : 'Invite them to prepare', href: invite, classes: 'govuk-button--secondary' })}
      ${
        invitation?.state === 'open' &&
        html`<form method="post" action="${url}/preparations/${invitation.id}/end" novalidate>${pressField()}${button({ text: 'Take the link back', classes: 'govuk-button--secondary' })}</form>`
      }
    </div>`
    }`
}

const invitationRows = (invitation: Invitation) => [
  { key: { text: 'Invited' }, value: { text: `By ${invitation.madeBy}, ${momentInWords(invitation.madeAt)}` } },
  { key: { text: 'Sent' }, value: { text: sentInWords(invitation.message) } },
  { key: { text: 'Written' }, value: { text: writtenInWords(invitation) } },
  {
    key: { text: 'Link' },
    value: {
      text: `${states[invitation.state]}${invitation.state === 'open' ? `, or ${dateInWords(today(invitation.expiresAt), 'en')}` : ''}`,
    },
  },
]

function sentInWords(message: Invitation['message']): string {
  if (!message) return 'Not sent: shown or printed'
  const how = messageChannels[message.channel]
  if (message.givenUpAt) return `${how}: it could not be sent`
  return message.sentAt ? `${how}, ${momentInWords(message.sentAt)}` : `${how}: waiting to go`
}

/** That they wrote is all that is told before the interview. */
export function writtenInWords({ written, isReady }: Pick<Invitation, 'written' | 'isReady'>): string {
  if (written === 0) return 'Nothing yet. They do not have to.'
  const count = `${written} ${written === 1 ? 'question' : 'questions'}`
  return `Something at ${count}${isReady ? '. They say that they are ready' : ''}`
}
