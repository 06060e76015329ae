/**
 * Recording what is said in a conversation: an option that was pressed, a card that was used, a form that was filled in.
 *
 * What must always hold
 * 1. What is recorded, the turn or the card it came from, and its entry in the log are one transaction.   (inOne)
 * 2. What was written elsewhere after the page was made is not overwritten unseen: it clashes.            (put)
 * 3. A card is settled once: using it twice records it once.                                              (stillOpen)
 * 4. Every answer keeps the card it came from, and so the turn and the words.                             (addFacts)
 * 5. A step in which nothing is left to ask is as done as one that was saved.                             (finishSteps)
 */
import type { Db, Tx } from '../../db/client.ts'
import { record, type Verb } from '../audit.ts'
import { holdClaimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { sameAnswer } from '../interview/answers.ts'
import { answersAt, currentAnswers, type Interview, isEarlier, type Known, savedSteps } from '../interview/interview.ts'
import { itemsOf } from '../interview/items.ts'
import type { Answer, Answers, Item } from '../interview/questions.ts'
import { limits } from '../interview/reading.ts'
import { addFacts, Clash, markSaved } from '../interview/step.ts'
import { actor } from '../staff/staff.ts'
import { stepsDone } from './asking.ts'
import { addTurn, type Card, type NewTurn, settle, stillOpen, turnsOf } from './conversation.ts'
import type { Telling } from './telling.ts'

/** What somebody did in the conversation, and the newest row that their page was made from. */
export type Act = { db: Db; person: Person; now: Date; interview: Interview; basis: number }

/**
 * Records an answer that was pressed or filled in, with the turn that says so.
 * @throws Clash, with nothing recorded, when another answer was written after the page was made
 */
export function recordTold(act: Act, telling: Telling, turn: NewTurn): Promise<void> {
  return inOne(act, async write => {
    await addTurn(write.tx, act.person, act.now, act.interview, turn)
    const clashes = await put(write, telling)
    if (clashes.length > 0) throw new Clash(clashes)
    return 'answered'
  })
}

/** A card with what it is to tell: as it was read, or as somebody has changed it. */
export type Used = { card: Card; telling: Telling; changed?: boolean }

/** A card that was left, and the questions that have another answer since the page was made. */
export type Left = Used & { clashes: readonly string[] }

/** Records cards; returns those that were left because another answer was written after the page was made. */
export async function useCards(act: Act, used: readonly Used[]): Promise<Left[]> {
  const left: Left[] = []
  await inOne(act, async write => {
    const open = await stillOpen(
      write.tx,
      used.map(({ card }) => card.id),
    )
    for (const one of used.filter(({ card }) => open.has(card.id))) {
      const clashes = await put(write, one.telling, one.card.id)
      if (clashes.length > 0) left.push({ ...one, clashes })
      else await settle(write.tx, act.person, act.now, act.interview, one.card.id, one.changed ? 'changed' : 'used')
    }
    return left.length < open.size ? 'answered' : undefined
  })
  return left
}

/** Leaves cards unused: they were read wrongly, or need not be on record. */
export function refuseCards(act: Act, cards: readonly Card[]): Promise<void> {
  return inOne(act, async ({ tx }) => {
    const open = await stillOpen(
      tx,
      cards.map(({ id }) => id),
    )
    for (const id of open) await settle(tx, act.person, act.now, act.interview, id, 'refused')
    return open.size > 0 ? 'wrote in' : undefined
  })
}

/** The question that takes what nothing was read in. */
const informationQuestion = 'information'

/** Keeps words that nothing was read in as information: after what is there already, each on a line of its own. */
export function keepWords(act: Act, cards: readonly Card[]): Promise<void> {
  return inOne(act, async write => {
    const open = await stillOpen(
      write.tx,
      cards.map(({ id }) => id),
    )
    for (const { id, words } of cards.filter(one => open.has(one.id))) {
      const before = write.known.answers[informationQuestion]
      const said = before?.is === 'answered' ? `${String(before.value)}\n${words}` : words
      if (said.length > limits['long-text'])
        throw new Refused('too long', 'There is no room for more under “Anything else”. Write it in that part instead.')
      await addAnswer(write, informationQuestion, { is: 'answered', value: said }, id)
      await settle(write.tx, act.person, act.now, act.interview, id, 'kept')
    }
    return open.size > 0 ? 'answered' : undefined
  })
}

/** A change in the making: what is known so far, and the questions it has itself written to. */
export type Write = Act & { tx: Tx; known: Known; own: Set<string> }

/** One transaction, with one writer at a time for each claimant; `work` says what it did, for the log. */
export async function inOne(act: Act, work: (write: Write) => Promise<Verb | undefined>): Promise<void> {
  const { db, person, now, interview } = act
  await db.transaction(async tx => {
    await holdClaimant(tx, interview.claimantId)
    const did = await work({ ...act, tx, known: await currentAnswers(tx, interview), own: new Set() })
    const what = `interview ${interview.id}`
    if (did) await record(tx, { by: actor(person), at: now, did, what, about: interview.claimantId })
    await finishSteps(tx, person, now, interview)
  })
}

/** Marks the steps in which the conversation has nothing left to ask as done. */
export async function finishSteps(tx: Tx, person: Person, now: Date, interview: Interview): Promise<void> {
  const [known, saved, turns] = [
    await currentAnswers(tx, interview),
    await savedSteps(tx, interview),
    await turnsOf(tx, person, interview),
  ]
  for (const step of stepsDone({ interview, known, saved, turns })) await markSaved(tx, person, now, interview, step)
}

/** Writes what is told, unless it stands already; returns what clashes. */
async function put(write: Write, telling: Telling, reading?: number): Promise<readonly string[]> {
  if (telling.group) return putItem(write, telling, reading)
  const { question, answer } = telling
  const { known, interview, basis, own } = write
  if (sameAnswer(answer, known.answers[question.id])) {
    // Said again: what an earlier interview left is confirmed in this one (R17).
    if (isEarlier(known, question.id, interview)) await addAnswer(write, question.id, answer, reading, 'confirmed')
    return []
  }
  if ((known.facts.get(question.id)?.id ?? 0) > basis && !own.has(question.id)) return [question.id]
  await addAnswer(write, question.id, answer, reading)
  return []
}

/** Puts what is told of an item into its list: into the item, or as one more. */
async function putItem(
  write: Write,
  { step, group, item }: Extract<Telling, { group: object }>,
  reading?: number,
): Promise<readonly string[]> {
  const { tx, person, interview, basis, known, own } = write
  const items = itemsOf(known.answers[group.id])
  const saved = items.find(({ id }) => id === item.id)
  const isNewer = (known.facts.get(group.id)?.id ?? 0) > basis && !own.has(group.id)
  const seen = isNewer ? (await answersAt(tx, person, interview, step, { basis })).answers : known.answers
  const before = itemsOf(seen[group.id]).find(({ id }) => id === item.id)
  const clashes = clashesIn(item.answers, saved, before)
  if (saved && clashes.length > 0) return clashes
  const whole: Item = { id: item.id, answers: { ...saved?.answers, ...item.answers } }
  const list = saved ? items.map(one => (one === saved ? whole : one)) : [...items, whole]
  const answer: Answer = { is: 'answered', value: list }
  if (!sameAnswer(answer, known.answers[group.id])) await addAnswer(write, group.id, answer, reading)
  return []
}

/** The fields that have another answer than the page saw, and than is told now. */
const clashesIn = (told: Answers, saved: Item | undefined, seen: Item | undefined): string[] =>
  Object.keys(told).filter(id => {
    const now = saved?.answers[id]
    return !sameAnswer(told[id], now) && !sameAnswer(now, seen?.answers[id])
  })

async function addAnswer(
  write: Write,
  question: string,
  answer: Answer,
  reading: number | undefined,
  source: 'conversation' | 'confirmed' = 'conversation',
): Promise<void> {
  const { tx, person, now, interview, own } = write
  await addFacts(tx, person, now, interview, new Map([[question, answer]]), source, undefined, reading)
  own.add(question)
  write.known = await currentAnswers(tx, interview)
}
