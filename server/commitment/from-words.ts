/**
 * Commitments that were read in what somebody typed in a conversation: each waits as a card, until it is added to the draft of
 * the plan, changed and added, or left.
 *
 * What must always hold
 * 1. Nothing is added to a plan until somebody presses for it.                                (only addFromWords adds)
 * 2. A card is added once, by however many presses.                                           (lineIdOf; under the draft's lock)
 * 3. What is required is never added by one press: it needs reasons, and so the form (R9).    (mayAddAtOnce)
 * 4. What was not said is left empty, and the draft says that it is.                          (unsaidOf)
 */
import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { ReadingOutcome } from '../../db/choices.ts'
import { commitmentKinds } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { readingOutcomes, readings, turns } from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { Interview } from '../interview/interview.ts'
import { isStruckTurn } from '../interview/struck-turn.ts'
import type { CalendarDate } from '../lib/days.ts'
import { idFrom } from '../lib/ids.ts'
import type { Span } from '../note/note.ts'
import { type CommitmentRead, readCommitments } from '../note/promise/promises.ts'
import type { Regime } from '../regime.ts'
import { addLine, lockDraft } from './commitment.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './draft-plan.ts'

/** A card: the draft it would make, the words it came from, and what somebody should look at twice. */
export type FromWords = {
  reading: number
  words: string
  draft: Draft
  /** The other day that people mean by the same words. */
  or?: CalendarDate | undefined
  doubt?: string | undefined
}

/** What somebody typed, read for commitments. */
export const commitmentsIn = (words: string, { name }: Pick<Claimant, 'name'>, on: CalendarDate): CommitmentRead[] =>
  readCommitments(words, { on, names: namesOf(name) }).drafts

const namesOf = (name: string): string[] => [...new Set([name, ...name.split(' ').slice(0, 1)])].filter(Boolean)

/** What is left of the words in which nothing was read, once commitments have been read in them. */
export const besides = (unread: readonly Span[], drafts: readonly Span[]): Span[] =>
  unread.filter(one => !drafts.some(draft => one.begins < endOf(draft) && draft.begins < endOf(one)))

const endOf = ({ begins, words }: Span) => begins + words.length

/** Keeps what was read as cards of a turn. No change of the record: it says no more than the turn, which is recorded. */
export async function keepFromWords(
  db: Db | Tx,
  { claimantId }: Pick<Interview, 'claimantId'>,
  turnId: number,
  drafts: readonly CommitmentRead[],
): Promise<void> {
  if (drafts.length === 0) return
  const common = { claimantId, turnId, kind: 'commitment', reader: 'local' } as const
  const rows = drafts.map(({ words, begins, doubt, ...value }) => ({ ...common, words, begins, doubt, value }))
  await db.insert(readings).values(rows)
}

const date = z.iso.date().optional()
const shape = z.object({
  kind: z.enum(Object.keys(commitmentKinds) as [CommitmentRead['kind']]),
  what: z.string().min(1),
  by: date,
  or: date,
  starts: date,
  place: z.string().optional(),
})

/** The card that is kept with a reading; undefined when it cannot be read. Where nothing can be required, nothing is. */
export function fromWords(
  { id, value, words, doubt }: { id: number; value?: unknown; words: string; doubt?: string | null | undefined },
  { mayRequire }: Pick<Regime, 'mayRequire'>,
): FromWords | undefined {
  const { data } = shape.safeParse(value)
  if (!data) return undefined
  const { by, starts, place, or } = data
  const kind = data.kind === 'required' && !mayRequire ? 'chosen' : data.kind
  const draft: Draft = {
    kind,
    what: data.what.charAt(0).toUpperCase() + data.what.slice(1),
    steps: [],
    ...(by && { dueOn: by }),
    ...(starts && { startsOn: starts }),
    ...(place && { place: place.charAt(0).toUpperCase() + place.slice(1) }),
  }
  return { reading: id, words, draft, or, doubt: doubt ?? undefined }
}

/** Whether one press may add it: what is required needs its reasons first, and a text has an end. */
export const mayAddAtOnce = ({ kind, what }: Draft): boolean => kind !== 'required' && what.length <= 500

/** What a plan would say of it, and nobody has said yet. */
export function unsaidOf({ kind, steps, dueOn, place }: Pick<Draft, 'kind' | 'steps' | 'dueOn' | 'place'>): string[] {
  const parts = [!dueOn && 'by when', ...(kind === 'ours' ? [] : [steps.length === 0 && 'how', !place && 'where'])]
  return parts.filter(part => part !== false)
}

/**
 * A card of this interview by its number, while nobody has settled it.
 * @returns undefined when it is settled
 * @throws NotFound when the interview has no such card
 */
export async function waitingFromWords(
  db: Db | Tx,
  person: Pick<Person, 'role'>,
  interview: Pick<Interview, 'id'>,
  regime: Pick<Regime, 'mayRequire'>,
  reading: number,
): Promise<FromWords | undefined> {
  const ofInterview = and(
    eq(readings.id, reading),
    eq(turns.interviewId, interview.id),
    eq(readings.kind, 'commitment'),
  )
  const [found] = await db
    .select({ row: readings, isStruck: isStruckTurn })
    .from(readings)
    .innerJoin(turns, eq(turns.id, readings.turnId))
    .where(ofInterview)
  const card = found && fromWords(found.row, regime)
  if (!card || (found.isStruck && person.role !== 'manager')) throw new NotFound()
  return (await isSettled(db, reading)) ? undefined : card
}

const isSettled = async (db: Db | Tx, reading: number) =>
  (await db.$count(readingOutcomes, eq(readingOutcomes.readingId, reading))) > 0

/**
 * Adds a card's commitment to the draft of a plan, as it was read or as somebody has changed it; returns the line's id.
 * @throws Refused 'issued', 'too many', 'settled' (when somebody has left the card meanwhile)
 */
export function addFromWords(
  db: Db,
  person: Person,
  now: Date,
  plan: Pick<Plan, 'id' | 'claimantId'>,
  reading: number,
  draft: Draft,
  did: Extract<ReadingOutcome, 'used' | 'changed'>,
): Promise<string> {
  return db.transaction(async tx => {
    await lockDraft(tx, plan)
    const [settled] = await tx
      .select({ commitmentId: readingOutcomes.commitmentId })
      .from(readingOutcomes)
      .where(eq(readingOutcomes.readingId, reading))
      .orderBy(desc(readingOutcomes.id))
      .limit(1)
    if (settled?.commitmentId && did === 'used') return settled.commitmentId
    if (settled) throw new Refused('settled', settled.commitmentId ? addedMeanwhile : leftMeanwhile)
    const id = await addLine(tx, person, now, plan, draft, lineIdOf(reading))
    const about = { claimantId: plan.claimantId, readingId: reading, commitmentId: id }
    await tx.insert(readingOutcomes).values({ ...about, did, at: now, by: person.id })
    return id
  })
}

const addedMeanwhile = 'This has been added to the draft meanwhile. Change it there.'
const leftMeanwhile = 'Somebody has said “Not this” meanwhile. Write it as a new commitment instead.'

/** The id of the line that a card makes: always the same, so that a card makes one. */
const lineIdOf = (reading: number): string => idFrom(`commitment of reading ${reading}`)

/** Which lines of a draft came from a conversation. */
export async function linesFromWords(db: Db | Tx, lines: readonly { id: string }[]): Promise<ReadonlySet<string>> {
  if (lines.length === 0) return new Set()
  const ids = lines.map(({ id }) => id)
  const rows = await db
    .select({ line: readingOutcomes.commitmentId })
    .from(readingOutcomes)
    .where(inArray(readingOutcomes.commitmentId, ids))
  return new Set(rows.map(({ line }) => line ?? ''))
}
