/**
 * The interview held as a conversation: what was said, the question now, and beside it what is recorded and what is left.
 *
 * What must always hold
 * 1. New turns are read out once, in the one region that is a log; nothing else speaks by itself.    (conversationLog)
 * 2. With scripts the page asks for itself and changes where it differs; without, every button posts it.     (swapped)
 * 3. After a change the focus is on the new question, or stays in the box.                            (focusOf)
 * 4. Nothing on it is about safety: somebody may be looking over a shoulder (R86).                    (safetyLink)
 * 5. All of it is one form: whichever button is pressed, what is half typed goes along and is not lost. (conversationPage)
 */

import { isPending, keyOf } from '../server/conversation/asking.ts'
import type { OfferedCommitment } from '../server/conversation/commitment-cards.ts'
import type { OfficeReading } from '../server/conversation/office.ts'
import { type OpenConversation, talkPath } from '../server/conversation/open-conversation.ts'
import type { Which } from '../server/conversation/which.ts'
import type { FieldErrors, Form } from '../server/http/forms.ts'
import { isPrivate } from '../server/interview/journey.ts'
import { conversationBeside } from './conversation-beside.ts'
import { waitingCards } from './conversation-cards.ts'
import { conversationLog } from './conversation-log.ts'
import { box, boxId, mainPartDone, questionNow } from './conversation-question.ts'
import { officeReaderPart } from './conversation-reader.ts'
import { whichPart } from './conversation-which.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField, writerField } from './press.ts'
import { firstButton } from './question.ts'

export type ConversationView = OpenConversation & {
  /** A script puts this page in the place of the one before. */
  isSwapped: boolean
  /** What was typed, where it was refused. */
  form?: Form
  errors?: FieldErrors
  /** What the office's own reader may be asked, where the office runs one. */
  office?: OfficeReading | undefined
  /** What each card that offers a commitment would add to the plan. */
  offered?: ReadonlyMap<number, OfferedCommitment>
  /** What there is to change, when somebody wants to change one of several. */
  which?: Which | undefined
  /** Something beside the talk that words of it call for. */
  panel?: Html | undefined
}

/** The whole page. */
export function conversationPage(shell: Shell, view: ConversationView): Html {
  const { interview, ways, errors = [], panel, asked } = view
  const path = `/interviews/${interview.id}`
  const focus = focusOf(view)
  const content = html`
    <div class="app-talk">
      <div class="app-talk__main">
        <span class="govuk-caption-l">${interview.claimant.name}</span>
        <h1 class="govuk-heading-l">The conversation</h1>
        <form id="talk" method="post"${swapped(talkPath(ways, '/turns'))} novalidate data-guard="${errors.length > 0 && 'changed'}">
          ${firstButton}
          ${writerField(shell)}${pressField()}
          <input type="hidden" name="asked" value="${asked && keyOf(asked)}">
          <input type="hidden" name="basis" value="${view.basis}">
          ${conversationLog(view)}
          <div id="now">
            ${panel}
            ${waitingCards(view, focus === 'cards')}
            ${whichPart(view, focus === 'which')}
            ${asked ? questionNow(view, asked, focus) : mainPartDone(view, focus)}
            ${box(view, focus)}
          </div>
        </form>
        ${officeReaderPart(view.office)}
        ${safetyLink(view)}
      </div>
      ${conversationBeside(view)}
    </div>`
  return staffPage(shell, {
    title: 'Conversation',
    back: { href: path, text: 'Back to the interview' },
    errors: errors.map(error => ({ ...error, href: `#${error.field === 'words' ? boxId(view) : error.field}` })),
    content,
    wide: true,
    htmx: true,
  })
}

export type Focus = 'question' | 'box' | 'cards' | 'which' | undefined

/** Where a script puts the focus: whoever types goes on typing; whoever pressed hears the next question. */
function focusOf({ isSwapped, turns, which, errors = [] }: ConversationView): Focus {
  if (!isSwapped) return undefined
  const last = turns.at(-1)
  // The summary of what is wrong takes it by itself.
  if (errors.length > 0) return undefined
  if (last && isPending(last)) return 'cards'
  if (which?.group) return 'which'
  const isTyped = last?.meant !== 'pressed' && last?.cards.length === 0
  return isTyped ? 'box' : 'question'
}

/** What the form does with scripts: the answer is this page again, and only what differs in it is changed. */
const swapped = (action: string): Html =>
  html` action="${action}" hx-post="${action}" hx-target="#main-content" hx-select="#main-content" hx-swap="outerMorph" hx-sync="#main-content:drop"`

/** R86: never asked by itself. */
function safetyLink({ interview, ways }: ConversationView): Html {
  const step = interview.definition.steps.find(isPrivate)
  if (!step) return html``
  const lang = ways.chosen ? `?lang=${ways.language}` : ''
  return html`<p class="govuk-body-s app-talk__safety">The conversation never asks about safety. Do it only when they are alone with you: <a class="govuk-link govuk-link--no-visited-state" href="/interviews/${interview.id}/steps/${step.id}${lang}">${step.title.en}</a></p>`
}

/** The same page in the other language. */
export const twinOf = ({ ways, asked }: ConversationView, key: string | undefined): string =>
  talkPath(
    { ...ways, language: ways.language === 'en' ? 'cy' : 'en', chosen: true },
    '',
    asked && key ? { ask: key } : {},
  )
