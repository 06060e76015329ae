/**
 * The conversation of an interview: what was typed or pressed in it, turn by turn, and what was read in each turn.
 *
 * What must always hold
 * 1. Everything typed is kept as a turn, word for word, before anything is read in it.     (saveTurn; only_ever_added)
 * 2. A reading is a card: it changes nothing until somebody uses it.                       (recording.ts)
 * 3. A form sent twice is one turn.                                                        (server/http/presses.ts)
 * 4. A card that waits again after it was settled is the same card under a new number.     (offerAgain; isOfferedAgain)
 * 5. The words of an answer that was struck through as being about another person are hidden with it: managers alone
 *    read them (R93).                                                                      (turnsOf)
 */
import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { AnswerIs, Reader, ReadingKind, ReadingOutcome, TurnMeaning } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { readingOutcomes, readings, staff, turns } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import type { Interview } from '../interview/interview.ts'
import { isStruckTurn } from '../interview/struck-turn.ts'
import { idFrom } from '../lib/ids.ts'
import type { NoteRead } from '../note/note.ts'
import { actor } from '../staff/staff.ts'

/** Something read in a turn, and what became of it. */
export type Card = {
  id: number
  kind: ReadingKind
  question?: string | undefined
  is?: AnswerIs | undefined
  value?: unknown
  words: string
  begins: number
  doubt?: string | undefined
  reader: Reader
  did?: ReadingOutcome | undefined
  /** Of a job, a child: the id it has, or will have, in its list. */
  itemId?: string | undefined
  /** Of a commitment that was added to the draft of a plan: the line. */
  commitmentId?: string | undefined
}

export type Turn = {
  id: number
  asked?: string | undefined
  meant: TurnMeaning
  words: string
  at: Date
  by: string
  /** Its words are about another person, and are not for whoever asks. */
  hidden: boolean
  cards: Card[]
}

/** The most that may be typed in one turn. */
export const longestTurn = 10_000

/** Every turn of an interview, the oldest first, as the person may read it. The caller has loaded the interview as them. */
export async function turnsOf(db: Db | Tx, person: Person, { id }: Interview): Promise<Turn[]> {
  const [said, cards] = await Promise.all([saidIn(db, id), cardsOf(db, eq(turns.interviewId, id))])
  return said.map(({ asked, isStruck, ...turn }) => {
    const hidden = isStruck && person.role !== 'manager'
    return {
      ...turn,
      asked: asked ?? undefined,
      hidden,
      words: hidden ? '' : turn.words,
      cards: hidden ? [] : cards.filter(({ turnId }) => turnId === turn.id).map(({ turnId: _, ...card }) => card),
    }
  })
}

const saidIn = (db: Db | Tx, interview: string) =>
  db
    .select({
      id: turns.id,
      asked: turns.asked,
      meant: turns.meant,
      words: turns.words,
      at: turns.at,
      by: staff.name,
      isStruck: isStruckTurn,
    })
    .from(turns)
    .innerJoin(staff, eq(staff.id, turns.by))
    .where(eq(turns.interviewId, interview))
    .orderBy(turns.id)

async function cardsOf(db: Db | Tx, whose: ReturnType<typeof eq>): Promise<(Card & { turnId: number })[]> {
  const became = db
    .selectDistinctOn([readingOutcomes.readingId], {
      readingId: readingOutcomes.readingId,
      did: readingOutcomes.did,
      commitmentId: readingOutcomes.commitmentId,
    })
    .from(readingOutcomes)
    .orderBy(readingOutcomes.readingId, desc(readingOutcomes.id))
    .as('became')
  const rows = await db
    // The value as the driver reads it: Drizzle reads a text a second time, and would make a number of "2012".
    .select({
      reading: readings,
      value: sql<unknown>`${readings.value}`,
      did: became.did,
      commitmentId: became.commitmentId,
    })
    .from(readings)
    .innerJoin(turns, eq(turns.id, readings.turnId))
    .leftJoin(became, eq(became.readingId, readings.id))
    .where(whose)
    .orderBy(readings.id)
  const cards = rows.map(({ reading, value, did, commitmentId }) => ({
    id: reading.id,
    turnId: reading.turnId,
    kind: reading.kind,
    question: reading.question ?? undefined,
    is: reading.is ?? undefined,
    value: value ?? undefined,
    words: reading.words,
    begins: reading.begins,
    doubt: reading.doubt ?? undefined,
    reader: reading.reader,
    did: did ?? undefined,
    commitmentId: commitmentId ?? undefined,
    itemId: isItem({ ...reading, value }) ? itemIdOf(reading.id) : undefined,
  }))
  return cards.filter(card => !isOfferedAgain(card, cards))
}

/** Whether a card that was refused waits again under a later number. */
const isOfferedAgain = (card: Card & { turnId: number }, cards: readonly (Card & { turnId: number })[]): boolean =>
  card.did === 'refused' && cards.some(later => later.id > card.id && isDeepStrictEqual(said(later), said(card)))

/** What tells one card from another. */
const said = ({ turnId, kind, question, is, value, words, begins, reader }: Card & { turnId: number }) => [
  ...[turnId, kind, question, is, value, words, begins, reader],
]

/** A card of a list holds the fields of one item. */
export const isItem = ({ is, value, kind }: { kind: string; is?: unknown; value?: unknown }): boolean =>
  kind === 'answer' && is === 'answered' && typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id that the item of a card has in its list: always the same, so that using it twice adds it once. */
export const itemIdOf = (reading: number): string => idFrom(`reading ${reading}`)

export type NewTurn = { asked?: string | undefined; meant: TurnMeaning; words: string }

/** Keeps a turn, in the transaction of what was done by it; returns its id. Recording it is the caller's. */
export async function addTurn(tx: Tx, person: Person, now: Date, interview: Interview, turn: NewTurn): Promise<number> {
  const [row] = await tx
    .insert(turns)
    .values({ ...turn, claimantId: interview.claimantId, interviewId: interview.id, at: now, by: person.id })
    .returning({ id: turns.id })
  if (!row) throw new Error('A turn was not kept')
  return row.id
}

/** Keeps a turn by which nothing is recorded yet; returns its id. */
export function saveTurn(db: Db, person: Person, now: Date, interview: Interview, turn: NewTurn): Promise<number> {
  return db.transaction(async tx => {
    const id = await addTurn(tx, person, now, interview, turn)
    const what = `interview ${interview.id}`
    await record(tx, { by: actor(person), at: now, did: 'wrote in', what, about: interview.claimantId })
    return id
  })
}

/** Keeps what was read in a turn as cards. No change of the record: it says no more than the turn, which is recorded. */
export async function addCards(
  db: Db,
  { claimantId }: Interview,
  turnId: number,
  { readings: read, unread }: Pick<NoteRead, 'readings' | 'unread'>,
  reader: Reader = 'local',
): Promise<void> {
  const common = { claimantId, turnId, reader }
  const cards = [
    ...read.map(one => ({
      ...common,
      kind: 'answer' as const,
      question: one.question,
      is: one.answer ? one.answer.is : ('answered' as const),
      value: one.item ?? (one.answer.is === 'answered' ? one.answer.value : null),
      words: one.words,
      begins: one.begins,
      doubt: one.doubt,
    })),
    ...unread.map(({ words, begins }) => ({ ...common, kind: 'unread' as const, words, begins })),
  ]
  if (cards.length > 0) await db.insert(readings).values(cards)
}

/** Which of these cards nobody has used, refused or kept yet. */
export async function stillOpen(tx: Tx, cards: readonly number[]): Promise<ReadonlySet<number>> {
  if (cards.length === 0) return new Set()
  const rows = await tx
    .select({ id: readingOutcomes.readingId })
    .from(readingOutcomes)
    .where(and(inArray(readingOutcomes.readingId, [...cards])))
  const settled = new Set(rows.map(({ id }) => id))
  return new Set(cards.filter(id => !settled.has(id)))
}

/** Lets a card wait again that was settled; false when it does already. */
export async function offerAgain(tx: Tx, reading: number): Promise<boolean> {
  const rows = await tx.execute<{ id: number }>(sql`
    insert into readings (claimant_id, turn_id, kind, question, "is", value, words, begins, doubt, reader)
    select claimant_id, turn_id, kind, question, "is", value, words, begins, doubt, reader from readings r
    where r.id = ${reading} and not exists (
      select 1 from readings later
      where later.turn_id = r.turn_id and later.id > r.id
        and (later.kind, later.words, later.begins, later.reader) = (r.kind, r.words, r.begins, r.reader)
        and later.question is not distinct from r.question and later."is" is not distinct from r."is"
        and later.value is not distinct from r.value)
    returning id`)
  return rows.length > 0
}

/** Says what became of a card, in the transaction that did it. */
export async function settle(
  tx: Tx,
  person: Person,
  now: Date,
  { claimantId }: Interview,
  readingId: number,
  did: ReadingOutcome,
): Promise<void> {
  await tx.insert(readingOutcomes).values({ claimantId, readingId, did, at: now, by: person.id })
}
