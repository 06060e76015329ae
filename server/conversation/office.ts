/**
 * The office's own reader in a conversation: which words may go to it, that they went, and what it made of them.
 *
 * What must always hold:
 *   1. Nothing leaves by itself: a turn goes when somebody presses, after reading exactly what is sent.   (routes; sendable)
 *   2. It is in the log before it leaves, and what was sent and what came back is kept.                   (readByOffice)
 *   3. No transaction is open while it is waited for.                                                     (readByOffice)
 *   4. What answers a question that is sensitive, and words that are about somebody else, never leave (R86, R93). (sendable)
 *   5. Its readings are cards like any other; where a card says the same already there is no second.      (newIn)
 */
import { isDeepStrictEqual } from 'node:util'
import { desc, inArray } from 'drizzle-orm'
import type { ReaderAnswer } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { readerRequests } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { sameAnswer } from '../interview/answers.ts'
import type { Interview } from '../interview/interview.ts'
import { questionById } from '../interview/journey.ts'
import type { Answer, Definition } from '../interview/questions.ts'
import { today } from '../lib/days.ts'
import type { NoteContext, NoteReading } from '../note/note.ts'
import type { Message } from '../note/office/prompt.ts'
import { openTo } from '../note/office/prompt.ts'
import { askOfficeReader, nameOf, type OfficeReader, requestFor } from '../note/office/reader.ts'
import { actor } from '../staff/staff.ts'
import { addCards, type Card, type Turn } from './conversation.ts'

/** What the page says of the office's reader about the last thing that was typed. */
export type OfficeReading = {
  /** Where it is. */
  name: string
  model: string | undefined
  turn: number
  /** What would be sent, word for word. */
  messages: readonly Message[]
  /** What came of it when it was asked last; undefined when it was not. */
  came: ReaderAnswer | undefined
  /** How many cards came of it. */
  cards: number
}

/** The last thing that was typed, with what would be sent of it; undefined when nothing may be. */
export async function officeReadingOf(
  db: Db,
  reader: OfficeReader | undefined,
  interview: Interview,
  turns: readonly Turn[],
  now: Date,
): Promise<OfficeReading | undefined> {
  const turn = turns.findLast(({ meant }) => meant === 'said')
  if (!reader || !turn || !sendable(interview, turn)) return undefined
  const { messages } = requestFor(reader, turn.words, contextOf(interview, turn, now))
  const [last] = await db
    .select({ came: readerRequests.came })
    .from(readerRequests)
    .where(inArray(readerRequests.turnId, [turn.id]))
    .orderBy(desc(readerRequests.id))
    .limit(1)
  const cards = turn.cards.filter(card => card.reader === 'office').length
  return { name: nameOf(reader), model: reader.model, turn: turn.id, messages, came: last?.came, cards }
}

/** Whether the words of a turn may leave at all. */
export function sendable({ definition }: Pick<Interview, 'definition'>, { meant, hidden, asked }: Turn): boolean {
  return meant === 'said' && !hidden && idsIn(asked).every(id => isOpen(definition, id))
}

const isOpen = (definition: Definition, id: string): boolean => {
  const question = questionById(definition, id)
  return question !== undefined && openTo(question)
}

// What a turn was asked is kept as a question's id, or as list/item/field.
function idsIn(asked: string | undefined): string[] {
  const [id, , field] = asked?.split('/') ?? []
  return [id, field].flatMap(one => one || [])
}

const contextOf = ({ definition }: Interview, { asked }: Turn, now: Date): NoteContext => ({
  definition,
  on: today(now),
  asked: idsIn(asked).at(-1),
})

/** Has a turn read by the office's reader as well, and adds what it read as cards. The caller has asked `sendable`. */
export async function readByOffice(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  turn: Turn,
  reader: OfficeReader,
): Promise<{ came: ReaderAnswer; added: number }> {
  const context = contextOf(interview, turn, now)
  const { body } = requestFor(reader, turn.words, context)
  const entry = { by: actor(person), at: now, about: interview.claimantId }
  await record(db, { ...entry, did: 'sent', what: `words for the office reader of interview ${interview.id}` })
  const { came, readings } = await askOfficeReader(reader, body, turn.words, context)
  const added = newIn(readings, turn.cards)
  await db.transaction(async tx => {
    const { claimantId } = interview
    const about = { claimantId, turnId: turn.id, at: now, by: person.id }
    await tx.insert(readerRequests).values({ ...about, reader: nameOf(reader), sent: body, came })
    await addCards(tx, interview, turn.id, { readings: added, unread: [] }, 'office')
    await record(tx, {
      ...entry,
      did: 'kept',
      what: `answer of the office reader in interview ${interview.id}`,
      why: came,
    })
  })
  return { came, added: added.length }
}

/** What no card of the turn says yet: of one thing said there is one card, and of a list one for each item. */
function newIn(readings: readonly NoteReading[], cards: readonly Card[]): NoteReading[] {
  const fresh: NoteReading[] = []
  for (const reading of readings) {
    const isOld = cards.some(card => isSame(reading, card)) || fresh.some(one => isTwice(reading, one))
    if (!isOld) fresh.push(reading)
  }
  return fresh
}

function isSame(reading: NoteReading, card: Card): boolean {
  if (card.kind !== 'answer' || card.question !== reading.question) return false
  if (reading.item) return overlaps(reading, card)
  return sameAnswer(
    reading.answer,
    (card.is === 'answered' ? { is: card.is, value: card.value } : { is: card.is }) as Answer,
  )
}

function isTwice(reading: NoteReading, other: NoteReading): boolean {
  if (reading.question !== other.question) return false
  if (reading.item) return overlaps(reading, other) || isDeepStrictEqual(other.item, reading.item)
  return sameAnswer(reading.answer, other.answer)
}

type Placed = { begins: number; words: string }
const overlaps = (one: Placed, other: Placed): boolean =>
  one.begins < other.begins + other.words.length && other.begins < one.begins + one.words.length
