/**
 * How an interview ended, who was there, and who held it.
 *
 * What must always hold:
 *   1. An outcome is only ever added; the newest counts, and the earlier ones stay.        (trigger only_ever_added)
 *   2. A deferral or waiver has a reason, and a deferral a new date (R18, L31).            (problemsOf; check constraints)
 *   3. What we rearranged, and what the law lets be put off, never counts against the claimant (R19).  (mayCountAgainst)
 *   4. One recorded by mistake is taken back, with a reason, and then there is none.           (undoOutcome; howItEnded)
 *   5. Nobody misses a place where there was none: by phone or video the words are others (R18, L27).  (outcomeInWords)
 */
import { desc, eq } from 'drizzle-orm'
import { type Attendee, type Channel, type Ending, endings } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { interviewOutcomes, interviews, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type Appointment, hasPlace, mayHold } from './appointment.ts'
import type { Interview } from './interview.ts'

/** `nextOn` is 'YYYY-MM-DD'. `heldBy` is who talked with the person, whoever typed. */
export type Outcome = {
  outcome: Ending
  reason?: string | undefined
  nextOn?: string | undefined
  attended: readonly Attendee[]
  attendedNote?: string | undefined
  heldBy: string
}

type Problem = { field: 'reason' | 'nextOn' | 'attended'; message: string }

/** What is wrong with an outcome, by field; an empty list when nothing is. `on` is today's date. */
export function problemsOf({ outcome, reason, nextOn, attended }: Outcome, on: string): Problem[] {
  const problems: Problem[] = []
  const putOff = outcome === 'deferred' || outcome === 'waived'
  if (outcome === 'took part' && attended.length === 0)
    problems.push({ field: 'attended', message: 'Select who took part' })
  if (outcome === 'did not attend' && attended.includes('claimant'))
    problems.push({ field: 'attended', message: 'Take out the claimant, or select another outcome' })
  if (putOff && !reason?.trim())
    problems.push({ field: 'reason', message: `Enter the reason why the interview is ${outcome}` })
  if (outcome === 'deferred' && !nextOn)
    problems.push({ field: 'nextOn', message: 'Enter the new date of the interview' })
  if (nextOn && nextOn < on) problems.push({ field: 'nextOn', message: 'The new date must be today or in the future' })
  return problems
}

/**
 * Records how the interview ended. Saying the same again adds nothing.
 * @throws Refused with the first of `problemsOf`, or 'not an adviser here'
 */
export async function recordOutcome(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  said: Outcome,
): Promise<void> {
  const [problem] = problemsOf(said, today(now))
  if (problem) throw new Refused(`outcome ${problem.field}`, `${problem.message}.`)
  if (said.heldBy !== interview.heldBy && !(await mayHold(db, person, said.heldBy)))
    throw new Refused('not an adviser here', 'Choose somebody of this office as the one who held the interview.')
  await db.transaction(async tx => {
    await tx
      .update(interviews)
      .set({ heldBy: said.heldBy, attended: [...said.attended], attendedNote: said.attendedNote?.trim() || null })
      .where(eq(interviews.id, interview.id))
    const row = { outcome: said.outcome, reason: said.reason?.trim() || null, nextOn: said.nextOn ?? null }
    if (!isSame(await newestOutcome(tx, interview), row))
      await tx.insert(interviewOutcomes).values({ ...row, interviewId: interview.id, at: now, by: person.id })
    await record(tx, {
      by: actor(person),
      at: now,
      did: 'recorded the outcome of',
      what: `interview ${interview.id}`,
      about: interview.claimantId,
    })
  })
}

type Row = { outcome: Ending; reason: string | null; nextOn: string | null }
const isSame = (a: Row | undefined, b: Row) =>
  a?.outcome === b.outcome && a.reason === b.reason && a.nextOn === b.nextOn

export type RecordedOutcome = Row & { id: number; at: Date; by: string }

export type HowItEnded = {
  /** What counts; undefined while nobody has recorded an outcome, and after one was taken back. */
  newest: RecordedOutcome | undefined
  /** What was recorded before, the newest first: replaced by another since, or taken back. */
  earlier: (RecordedOutcome & { undone?: Undoing })[]
}

/** That an outcome was a mistake: who said so, when and why. */
export type Undoing = { reason: string; at: Date; by: string; byId: string }

/** How the interview ended, with everything that was recorded of it. */
export async function howItEnded(db: Db | Tx, interview: Pick<Interview, 'id'>): Promise<HowItEnded> {
  const { outcome, reason, nextOn, at, id } = interviewOutcomes
  const rows = await db
    .select({ id, outcome, reason, nextOn, at, by: staff.name, byId: staff.id })
    .from(interviewOutcomes)
    .innerJoin(staff, eq(staff.id, interviewOutcomes.by))
    .where(eq(interviewOutcomes.interviewId, interview.id))
    .orderBy(desc(interviewOutcomes.id))
  const recorded = rows.flatMap((row, place) => {
    if (row.outcome === 'undone') return []
    const next = rows[place - 1]
    const undone = next?.outcome === 'undone' ? { ...next, reason: next.reason ?? '' } : undefined
    return [{ ...row, outcome: row.outcome, undone }]
  })
  const stands = rows[0] !== undefined && rows[0].outcome !== 'undone'
  return { newest: stands ? recorded[0] : undefined, earlier: stands ? recorded.slice(1) : recorded }
}

/** What counts of how the interview ended; undefined when nothing does. */
export const newestOutcome = async (db: Db | Tx, interview: Interview): Promise<RecordedOutcome | undefined> =>
  (await howItEnded(db, interview)).newest

/**
 * Takes back an outcome that was recorded by mistake: from now on there is none. Pressing twice does it once.
 * @param id the outcome's own id, so that one recorded meanwhile is not taken back unseen
 * @throws Refused 'no reason', 'outcome changed' or 'no outcome'
 */
export async function undoOutcome(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  id: number,
  why: string,
): Promise<void> {
  if (!why.trim()) throw new Refused('no reason', 'Say why the outcome was a mistake.')
  await db.transaction(async tx => {
    await tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.id, interview.id)).for('update')
    const { newest, earlier } = await howItEnded(tx, interview)
    const undone = earlier[0]?.id === id && newest === undefined ? earlier[0].undone : undefined
    if (undone?.byId === person.id && undone.reason === why.trim()) return
    if (!newest) throw new Refused('no outcome', 'There is no outcome to take back.')
    if (newest.id !== id)
      throw new Refused('outcome changed', 'Somebody has recorded another outcome since you opened this page.')
    const row = { outcome: 'undone', reason: why.trim(), interviewId: interview.id, at: now, by: person.id } as const
    await tx.insert(interviewOutcomes).values(row)
    await record(tx, {
      by: actor(person),
      at: now,
      did: 'took back the outcome of',
      what: `interview ${interview.id}`,
      about: interview.claimantId,
    })
  })
}

/** An outcome in words that fit how the interview was held: nobody fails to attend a phone call (R18, L27). */
export function outcomeInWords(outcome: Ending, channel: Channel): string {
  if (outcome === 'did not attend') return hasPlace(channel) ? 'Did not attend' : 'Could not be reached'
  if (outcome === 'did not take part' && !hasPlace(channel)) return 'Was reached but did not take part'
  return endings[outcome]
}

/**
 * Whether anything could ever follow for the claimant from this outcome. It never follows from here: only a person
 * decides a failure, after asking why (L32). A voluntary interview has no failures (L35), what we rearranged is ours
 * (R19), and nobody fails an interview they were not told of (L26).
 */
export function mayCountAgainst(outcome: Ending, appointment: Pick<Appointment, 'kind' | 'notifiedHow'>): boolean {
  const isTheirs = outcome === 'did not attend' || outcome === 'did not take part'
  return isTheirs && appointment.kind === 'compulsory' && appointment.notifiedHow !== null
}
