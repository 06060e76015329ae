/**
 * Taking back what became of a card: what it put on record goes back to what stood before it, and the card waits again.
 *
 * What must always hold
 * 1. Nothing is removed: what stands again is a new row, and the history shows both.               (goBack; only_ever_added)
 * 2. What was written, confirmed or corrected after it is not undone, and whoever asks is told.    (takeBack)
 * 3. Of a list only what the card put into it is undone; what else is in the list stays.           (listBefore)
 * 4. What stood before comes back as it stood: from an earlier interview it is still to be confirmed (R17).  (goBack)
 * 5. Pressed twice it is undone once.                                                              (offerAgain)
 */
import { and, desc, eq, gte, inArray, or, sql } from 'drizzle-orm'
import type { FactSource, ReadingOutcome } from '../../db/choices.ts'
import type { Tx } from '../../db/client.ts'
import { factCorrections, facts, interviewSteps, readingOutcomes } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { answerOf, sameAnswer } from '../interview/answers.ts'
import { listOf } from '../interview/history.ts'
import type { Answer, Answers, Item, Question, Step } from '../interview/questions.ts'
import { addFacts } from '../interview/step.ts'
import { actor } from '../staff/staff.ts'
import { type Card, offerAgain, settle } from './conversation.ts'
import { type Act, inOne, type Write } from './recording.ts'

/**
 * Undoes what became of cards: used, changed, kept or refused. A commitment that was added to a draft is taken out there.
 * @returns the cards that stay as they are, because what they put on record was changed since
 */
export async function undoCards(act: Act, cards: readonly Card[]): Promise<Card[]> {
  const left: Card[] = []
  await inOne(act, async write => {
    const settled = await settledOf(write.tx, cards)
    let undone = 0
    // The last first: what it found was what the one before it had left.
    for (const card of cards.filter(({ id }) => settled.has(id)).toReversed()) {
      const isRefused = settled.get(card.id) === 'refused'
      if (!isRefused && !(await takeBack(write, card))) left.push(card)
      else {
        if (!isRefused) await settle(write.tx, act.person, act.now, act.interview, card.id, 'refused')
        if (await offerAgain(write.tx, card.id)) undone += 1
      }
    }
    return undone > 0 ? 'brought back' : undefined
  })
  return left
}

/** What became of each card last; without those that wait. */
async function settledOf(tx: Tx, cards: readonly Card[]): Promise<Map<number, ReadingOutcome>> {
  if (cards.length === 0) return new Map()
  const ids = cards.map(({ id }) => id)
  const rows = await tx
    .selectDistinctOn([readingOutcomes.readingId], { id: readingOutcomes.readingId, did: readingOutcomes.did })
    .from(readingOutcomes)
    .where(inArray(readingOutcomes.readingId, ids))
    .orderBy(readingOutcomes.readingId, desc(readingOutcomes.id))
  return new Map(rows.map(({ id, did }) => [id, did]))
}

/** Takes back what a card put on record; false where that was changed since. */
async function takeBack(write: Write, card: Card): Promise<boolean> {
  if (card.kind === 'commitment') return false
  const { question, step, rows } = await rowsAfter(write, card)
  const at = rows.findIndex(({ readingId }) => readingId === card.id)
  const [before, used, stands] = [rows[at - 1], rows[at], rows.at(-1)]
  // It said what was on record already.
  if (!question || !used || !stands) return true
  if (await isCorrectedSince(write, question, used)) return false
  if (stands.readingId === card.id) await goBack(write, question, before)
  else {
    const list = listBefore(question, { before: before?.answer, used: used.answer, stands: stands.answer })
    if (!list) return false
    const answer: Answer | undefined = list.length > 0 ? { is: 'answered', value: list } : undefined
    await addFacts(write.tx, write.person, write.now, write.interview, new Map([[question.id, answer]]), 'conversation')
  }
  await reopen(write, step, used)
  return true
}

type Row = {
  id: number
  answer: Answer | undefined
  source: FactSource
  interviewId: string
  readingId: number | null
  at: Date
}

/** The question that a card was recorded at, and its rows, the oldest first; nothing when it was not recorded. */
async function rowsAfter(
  { tx, interview }: Write,
  { id }: Card,
): Promise<{ question?: Question; step?: Step; rows: Row[] }> {
  const [first] = await tx.select({ question: facts.question }).from(facts).where(eq(facts.readingId, id)).limit(1)
  const step = interview.definition.steps.find(({ questions }) => questions.some(one => one.id === first?.question))
  const question = step?.questions.find(one => one.id === first?.question)
  if (!question || !step) return { rows: [] }
  const { claimantId } = interview
  const ofToday = step.today ? eq(facts.interviewId, interview.id) : undefined
  const rows = await tx
    .select({
      id: facts.id,
      is: facts.is,
      // As the driver reads it: Drizzle reads a text a second time, and would make a number of "2012".
      value: sql<unknown>`${facts.value}`,
      source: facts.source,
      interviewId: facts.interviewId,
      readingId: facts.readingId,
      at: facts.at,
    })
    .from(facts)
    .where(and(eq(facts.claimantId, claimantId), eq(facts.question, question.id), ofToday))
    .orderBy(facts.id)
  return { question, step, rows: rows.map(({ is, value, ...row }) => ({ ...row, answer: answerOf({ is, value }) })) }
}

/** Whether an answer to the question was corrected or struck through since: then what was before it may not come back (R93). */
async function isCorrectedSince({ tx, interview }: Write, question: Question, { id, at }: Row): Promise<boolean> {
  const [found] = await tx
    .select({ id: factCorrections.id })
    .from(factCorrections)
    .innerJoin(facts, eq(facts.id, factCorrections.corrected))
    .where(
      and(
        eq(factCorrections.claimantId, interview.claimantId),
        eq(facts.question, question.id),
        or(gte(factCorrections.replacement, id), gte(factCorrections.at, at)),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** What stood before stands again, from where it came and in its own interview; nothing did: it is not asked yet. */
async function goBack({ tx, person, now, interview }: Write, question: Question, before: Row | undefined) {
  const { answer, readingId } = before ?? {}
  const of = { ...interview, id: before?.interviewId ?? interview.id }
  const source = before === undefined || before.source === 'corrected' ? 'conversation' : before.source
  await addFacts(tx, person, now, of, new Map([[question.id, answer]]), source, undefined, readingId ?? undefined)
}

/**
 * A list without what a card put into it: the item that it added, or the fields that it filled in, as they were before.
 * Undefined when that was changed since.
 */
function listBefore(
  question: Question,
  rows: Record<'before' | 'used' | 'stands', Answer | undefined>,
): Item[] | undefined {
  const [before, used] = [listOf(question, rows.before), listOf(question, rows.used)]
  let list = listOf(question, rows.stands)
  const changed = used.filter(item => !sameItem(item, itemIn(before, item)))
  if (changed.length === 0) return undefined
  for (const item of changed) {
    const stands = itemIn(list, item)
    const put = stands && itemBefore(itemIn(before, item), item, stands)
    if (!put) return undefined
    list = list.flatMap(one => (one === stands ? put : one))
  }
  return list
}

/** What an item is without what was put into it: nothing when it was added; undefined when it was changed since. */
function itemBefore(before: Item | undefined, used: Item, stands: Item): Item[] | undefined {
  if (!before) return sameItem(stands, used) ? [] : undefined
  const answers: Answers = { ...stands.answers }
  for (const id of Object.keys({ ...before.answers, ...used.answers })) {
    const was = before.answers[id]
    if (sameAnswer(was, used.answers[id])) continue
    if (!sameAnswer(stands.answers[id], used.answers[id])) return undefined
    if (was) answers[id] = was
    else delete answers[id]
  }
  return [{ id: stands.id, answers }]
}

const itemIn = (items: readonly Item[], { id }: Item) => items.find(one => one.id === id)

const sameItem = (a: Item, b: Item | undefined): boolean =>
  b !== undefined && sameAnswer({ is: 'answered', value: [a] }, { is: 'answered', value: [b] })

/** A part that was done by the same press is not done after all. */
async function reopen({ tx, person, now, interview }: Write, step: Step | undefined, { at }: Row): Promise<void> {
  if (!step) return
  const { interviewId, step: id, savedAt } = interviewSteps
  const reopened = await tx
    .delete(interviewSteps)
    .where(and(eq(interviewId, interview.id), eq(id, step.id), eq(savedAt, at)))
    .returning({ step: id })
  if (reopened.length === 0) return
  const what = `part ${step.id} of interview ${interview.id}`
  await record(tx, { by: actor(person), at: now, did: 'reopened', what, about: interview.claimantId })
}
