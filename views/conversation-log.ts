/** What was said so far: each turn with what was asked, what was typed or pressed, and what became of it. */
import type { TurnMeaning } from '../db/choices.ts'
import { targetOf } from '../server/conversation/asking.ts'
import type { Card, Turn } from '../server/conversation/conversation.ts'
import { recordedNow } from '../server/conversation/open-conversation.ts'
import { isOnRecord, tellingOf } from '../server/conversation/telling.ts'
import { answerInWords, itemInWords } from '../server/interview/answers.ts'
import { questionById } from '../server/interview/journey.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import type { ConversationView } from './conversation.ts'
import { cardInWords } from './conversation-cards.ts'
import { whichWords } from './conversation-which.ts'
import { details } from './govuk.ts'
import { type Html, html } from './html.ts'

/** How many of the newest turns are in sight; those before them are folded away. */
const inSight = 4

/** The log. What is added to it is read out once. */
export function conversationLog(view: ConversationView): Html {
  const { turns } = view
  const older = turns.slice(0, -inSight)
  return html`
    ${
      older.length > 0 &&
      details({
        id: 'earlier',
        classes: 'app-talk__earlier',
        summaryText: `Earlier in this conversation (${older.length})`,
        html: html`<ol class="app-talk__turns">${older.map(turn => turnLine(turn, view))}</ol>`,
      })
    }
    <div id="log" role="log" aria-label="The conversation so far">
      ${
        turns.length === 0
          ? html`<p class="govuk-body">Ask the question below in your own words. Type what they say the way they say it, as much at a time as you like, or press an answer. Nothing that you type is on record until you use it.</p>`
          : html`<ol class="app-talk__turns">${turns.slice(-inSight).map(turn => turnLine(turn, view))}</ol>`
      }
    </div>`
}

function turnLine(turn: Turn, view: ConversationView): Html {
  const { asked, hidden, at } = turn
  const said = hidden
    ? html`<p class="app-talk__said">What was said here is about another person, and is hidden.</p>`
    : turn.meant !== 'skipped' && saidWords(turn)
  const question = asked && askedWords(asked, view)
  const day = today(at) === today(view.interview.beganAt) ? '' : `${dateInWords(today(at), 'en')}, `
  return html`<li id="turn-${turn.id}" class="app-talk__turn">
    ${question && html`<p class="app-talk__asked"${lang(view)}>${question}</p>`}
    ${said}
    ${became(turn, view)}
    <p class="app-talk__by">${marks[turn.meant]}${turn.by}, ${day}${timeInWords(timeOf(at), 'en')}</p>
  </li>`
}

const lang = ({ ways }: ConversationView) => ways.language === 'cy' && html` lang="cy"`

/** What was typed stands between quotation marks, word for word; what was pressed does not. */
function saidWords({ meant, words }: Turn): Html {
  return meant === 'said'
    ? html`<p class="app-talk__said app-talk__said--typed">“${words}”</p>`
    : html`<p class="app-talk__said">${words}</p>`
}

/** What became of a turn, where one word says it. */
const marks: Partial<Record<TurnMeaning, string>> = { pressed: 'Recorded. ', skipped: 'Left for now. ' }

/** The question as it was asked; of an item, with its name. */
function askedWords(key: string, { interview, known, ways }: ConversationView): string | undefined {
  const target = targetOf({ interview, known }, key)
  const [group, , field] = key.split('/')
  const question = questionById(interview.definition, field ?? group ?? '')
  if (target?.of) {
    const { title } = itemInWords(target.of.group, target.of.item, ways.language, known.answers)
    return `${title}: ${target.question.label[ways.language]}`
  }
  return question?.label[ways.language]
}

/** What the conversation made of it. */
function became(turn: Turn, view: ConversationView): Html | undefined {
  const list = (lines: readonly Html[]) =>
    html`<ul class="app-talk__became">${lines.map(line => html`<li>${line}</li>`)}</ul>`
  switch (turn.meant) {
    case 'why':
      return list([html`${whyWords(turn.asked, view)}`])
    case 'recap':
      return recap(turn, view)
    case 'changing':
      return view.which && turn === view.turns.at(-1) ? list([html`${whichWords(view.which)}`]) : undefined
    case 'said':
      return turn.hidden ? undefined : list(saidLines(turn, view))
    default:
      return undefined
  }
}

function saidLines(turn: Turn, view: ConversationView): Html[] {
  const answers = turn.cards.filter(({ kind }) => kind !== 'unread')
  const unread = turn.cards.filter(({ kind, did }) => kind === 'unread' && did !== 'kept')
  const kept = turn.cards.filter(({ kind, did }) => kind === 'unread' && did === 'kept')
  const waiting = answers.filter(({ did }) => did === undefined).length
  const isMany = waiting > 3
  return [
    ...answers.filter(card => (isMany ? card.did : true)).map(card => answerLine(card, turn, view)),
    ...(isMany ? [html`To check: ${waiting} things, ${turn === view.turns.at(-1) ? 'below' : 'not used yet'}`] : []),
    ...(kept.length > 0
      ? [html`Kept as information: ${quoted(kept)} ${undo(`undo-unread ${turn.id}`, quoted(kept))}`]
      : []),
    ...(unread.length > 0 ? [html`Not read as an answer: ${quoted(unread)} ${unreadPress(unread, turn, view)}`] : []),
    ...(turn.cards.length === 0 ? [html`Kept here. Nothing in it was read as an answer`] : []),
  ]
}

/** What became of a card, and the way to take that back; what was changed since says so. */
function answerLine(card: Card, turn: Turn, view: ConversationView): Html {
  const { interview, known } = view
  const telling = tellingOf(interview, known, turn, card)
  const line = telling ? cardInWords(telling, 'en') : `“${card.words}”`
  if (card.did === 'used' && telling && !isOnRecord(known, telling))
    return html`${outcome(card)}, and changed since: ${line}`
  const canUndo = card.did === 'refused' || (card.did !== undefined && card.kind === 'answer')
  return html`${outcome(card)}: ${line}${canUndo && html` ${undo(`undo ${card.id}`, line)}`}${inDraft(card, view)}`
}

const quoted = (cards: readonly Card[]) => cards.map(({ words }) => `“${words}”`).join(', ')

/** Words that nothing was read in can be kept at any time; those of the last turn have their presses below. */
function unreadPress(unread: readonly Card[], turn: Turn, { turns }: ConversationView): Html | undefined {
  if (unread.every(({ did }) => did !== undefined)) return undo(`undo-unread ${turn.id}`, quoted(unread))
  return turn === turns.at(-1) ? undefined : press(`keep ${turn.id}`, 'Keep as information', quoted(unread))
}

const undo = (go: string, what: string): Html => press(go, 'Undo', what)

const press = (go: string, text: string, what: string): Html =>
  html`<button type="submit" class="app-link-button" name="go" value="${go}">${text}<span class="govuk-visually-hidden">: ${what}</span></button>`

const outcomes = { used: 'Recorded', changed: 'Changed, and recorded', refused: 'Not recorded', kept: 'Kept' } as const

const ofCommitments = {
  used: 'Added to the draft of the plan',
  changed: 'Changed, and added to the draft of the plan',
  refused: 'Not added to the plan',
  kept: 'Kept',
} as const

const outcome = ({ did, kind }: Card) => {
  if (!did) return 'To check'
  return kind === 'commitment' ? ofCommitments[did] : outcomes[did]
}

const inDraft = ({ commitmentId, words }: Card, { interview }: ConversationView) =>
  commitmentId &&
  html` <a class="govuk-link govuk-link--no-visited-state" href="/interviews/${interview.id}/commitments#commitment-${commitmentId}">See it in the draft<span class="govuk-visually-hidden">: “${words}”</span></a>`

/** Why a question is asked, in the words that can be read out, or where its answer goes. */
function whyWords(asked: string | undefined, view: ConversationView): string {
  const [group, , field] = asked?.split('/') ?? []
  const question = questionById(view.interview.definition, field ?? group ?? '')
  if (!question) return 'We ask so that the plan fits the person.'
  if (question.why) return question.why.en
  return question.usedIn.includes('plan')
    ? 'We ask so that the plan fits you. The answer goes on your plan.'
    : 'We ask so that we understand how things are for you. The answer does not go on your plan.'
}

/** All that is recorded, once: a list in the newest turn that asks for it. */
function recap(turn: Turn, view: ConversationView): Html | undefined {
  if (turn !== view.turns.at(-1)) return undefined
  const recorded = recordedNow(view)
  if (recorded.length === 0) return html`<p class="govuk-body-s">Nothing is recorded yet.</p>`
  return html`<ul class="app-talk__became">${recorded.flatMap(({ questions }) =>
    questions.map(
      question =>
        html`<li>${question.short.en}: ${answerInWords(question, view.known.answers[question.id], 'en')}</li>`,
    ),
  )}</ul>`
}
