/**
 * What was read in what somebody typed, as cards: the question, the answer, the words it came from; to use, change or leave.
 *
 * What must always hold
 * 1. A card says what it would put on record and what stands there now, and why to look twice.       (answerCard)
 * 2. “Use all” comes first; what needs a second look is not among all.                               (usedTogether)
 * 3. Words that nothing was read in are shown, to keep or to leave.                                  (unreadWords)
 */

import type { ReadingKind } from '../db/choices.ts'
import { readers } from '../db/choices.ts'
import type { Turn } from '../server/conversation/conversation.ts'
import { talkPath, usedTogether, type Waiting } from '../server/conversation/open-conversation.ts'
import type { Telling } from '../server/conversation/telling.ts'
import { answerInWords, itemInWords } from '../server/interview/answers.ts'
import { itemsOf } from '../server/interview/items.ts'
import type { Answer, Language } from '../server/interview/questions.ts'
import type { ConversationView } from './conversation.ts'
import { commitmentCard } from './conversation-commitment.ts'
import { button, details } from './govuk.ts'
import { type Html, html } from './html.ts'

/** What a telling says, in one line, with the name of what it is about. */
export function cardInWords(telling: Telling, language: Language): string {
  return `${nameOf(telling, language)}: ${saidBy(telling, language)}`
}

const nameOf = ({ question, group }: Telling, language: Language): string =>
  question ? question.short[language] : capital((group.item ?? group.short)[language])

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const saidBy = (telling: Telling, language: Language): string =>
  telling.question
    ? answerInWords(telling.question, telling.answer, language)
    : itemLine(telling.group, telling.item, language)

function itemLine(
  group: NonNullable<Telling['group']>,
  item: NonNullable<Telling['item']>,
  language: Language,
): string {
  const { title, lines } = itemInWords(group, item, language)
  const [first] = group.fields ?? []
  const more = lines.map(({ question, label, value }) => (question === first ? title : `${label}: ${value}`))
  return more.join('; ')
}

/** Everything that was read and waits, the newest turn first. */
export function waitingCards(view: ConversationView, focus: boolean): Html | undefined {
  const { waiting, turns } = view
  const last = turns.at(-1)?.id
  const now = waiting.filter(({ turn }) => turn.id === last)
  // Words of an earlier turn that nothing was read in are kept from the log.
  const earlier = waiting.filter(({ turn, card }) => turn.id !== last && card.kind !== 'unread')
  return html`
    ${earlier.length > 0 && earlierCards(view, earlier)}
    ${
      last !== undefined &&
      now.length > 0 &&
      html`<section class="app-cards" aria-labelledby="cards">
      <h2 class="govuk-heading-m" id="cards" tabindex="-1"${focus && html` autofocus`}>${headingOf(now, turns.at(-1))}</h2>
      ${turnCards(view, last)}
    </section>`
    }`
}

/** What was left from earlier turns is folded away, and not lost. */
function earlierCards(view: ConversationView, earlier: readonly Waiting[]): Html {
  const turns = [...new Set(earlier.map(({ turn }) => turn))].reverse()
  return details({
    id: 'unsettled',
    classes: 'app-talk__earlier',
    summaryText: `Read earlier, and not used yet (${earlier.length})`,
    html: html`${turns.map(
      ({ id, words }) => html`<p class="govuk-body-s">In “${shortened(words)}”</p>${turnCards(view, id)}`,
    )}`,
  })
}

function headingOf(waiting: readonly Waiting[], turn: Turn | undefined): string {
  const count = (kind: ReadingKind) => waiting.filter(({ card }) => card.kind === kind).length
  const [answers, commitments] = [count('answer'), count('commitment')]
  if (answers + commitments === 1) return 'Is this right?'
  if (answers + commitments === 0)
    return turn?.cards.some(({ kind }) => kind !== 'unread')
      ? 'Left over from what they said'
      : 'No answer was read in this'
  const parts = [counted(answers, 'answer'), counted(commitments, 'commitment')].filter(Boolean)
  return `Is this right? ${parts.join(' and ')}`
}

const counted = (number: number, what: string) => (number > 0 ? `${number} ${what}${number === 1 ? '' : 's'}` : '')

/** The cards of one turn, with “Use all” before them. */
function turnCards(view: ConversationView, turn: number): Html {
  const cards = view.waiting.filter(one => one.turn.id === turn)
  const answers = cards.filter(({ card }) => card.kind !== 'unread')
  const together = usedTogether(view.waiting, turn)
  const isLast = turn === view.turns.at(-1)?.id
  const unread = isLast ? cards.filter(({ card }) => card.kind === 'unread') : []
  const all = answers.filter(({ card }) => card.kind === 'answer').length
  return html`
    ${all > 1 && together.length > 0 && button({ text: useAll(together.length, all), name: 'go', value: `all ${turn}` })}
    ${answers.length > 0 && html`<ul class="app-cards__list">${answers.map(one => cardOf(one, view, answers.length === 1))}</ul>`}
    ${unread.length > 0 && unreadWords(unread, turn)}`
}

const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 77)}…` : words)

const useAll = (together: number, all: number) =>
  together === all ? `Use all ${all}` : together === 1 ? 'Use the sure one' : `Use the ${together} sure ones`

/** One card. A card of another kind than an answer has its place here too. */
const cardOf = (one: Waiting, view: ConversationView, isOnly: boolean): Html => {
  const { card, telling, stands } = one
  const offered = view.offered?.get(card.id)
  if (offered) return commitmentCard(view.interview.id, offered)
  const name = telling ? nameOf(telling, 'en') : 'Something that is not asked any more'
  const about = html`<span class="govuk-visually-hidden">: ${name}</span>`
  return html`<li class="app-card" id="card-${card.id}">
    <div>
      <p class="app-card__name">${name}</p>
      ${telling && html`<p>${saidBy(telling, 'en')}</p>`}
      <p class="app-card__words">from “${card.words}”${card.reader === 'office' && `, read by ${readers.office}`}</p>
      ${card.doubt && html`<p class="app-card__doubt"><strong>Look twice:</strong> ${doubtWords(card.doubt)}</p>`}
      ${one.opensAfter && html`<p class="app-card__doubt">It counts once “${one.opensAfter.short.en}” is answered so.</p>`}
      ${telling && stands && html`<p class="app-card__stands">On record now: ${standsInWords(telling, stands)}</p>`}
    </div>
    <div class="app-card__acts">
      ${telling && button({ html: html`Use${about}`, name: 'go', value: `use ${card.id}`, classes: isOnly ? 'app-no-margin' : 'govuk-button--secondary app-no-margin' })}
      ${telling && telling.question?.kind !== 'group' && html`<a class="govuk-link govuk-link--no-visited-state" href="${talkPath(view.ways, `/cards/${card.id}`)}">Change${about}</a>`}
      <button type="submit" class="app-link-button" name="go" value="refuse ${card.id}">Not this${about}</button>
    </div>
  </li>`
}

const doubts: Readonly<Record<string, string>> = {
  'a guess': 'it was said as a guess.',
  'about then': 'it may have been so then, and not now.',
  'may be about somebody else': 'it may be about somebody else.',
}

const doubtWords = (doubt: string) => doubts[doubt] ?? doubt

function standsInWords(telling: Telling, stands: Answer): string {
  if (telling.question) return answerInWords(telling.question, stands, 'en')
  const [item] = itemsOf(stands)
  return item ? itemLine(telling.group, item, 'en') : ''
}

/** What was typed and nothing came of: never dropped, and on record only if somebody wants it there. */
function unreadWords(unread: readonly Waiting[], turn: number): Html {
  return html`<div class="app-cards__unread">
    <p class="govuk-body"><span class="app-card__name">Not read as an answer:</span> ${unread.map(({ card }, at) => html`${at > 0 && ', '}“${card.words}”`)}</p>
    <div class="app-card__acts">
      <button type="submit" class="app-link-button" name="go" value="keep ${turn}">Keep as information</button>
      <button type="submit" class="app-link-button" name="go" value="leave ${turn}">Leave it in the conversation only</button>
    </div>
  </div>`
}
