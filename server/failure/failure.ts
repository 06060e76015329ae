/**
 * Something that had to be done and was not: recorded, never decided. What we wrote down, what the person says, whether it
 * was reasonable and properly given, and what a decision maker answered.
 *
 * What must always hold:
 *   1. Nothing here decides a failure, good cause or a sanction, or holds an amount of money (R33).  (test/failure.test.ts)
 *   2. What is written down is only ever added to.                                      (trigger only_ever_added; entry.ts)
 *   3. It begins from a line of a plan or an interview, and one that cannot count is refused (R19, L35).  (begin; ground.ts)
 *   4. It is loaded through whoever asks: somebody else's is not there.                 (failureFor, failureOf)
 *   5. The person answers it from the moment they are asked about it, and not before. That it is written down they can
 *      read at any time in what we hold about them.                    (failureOf, failuresToThem; my-plan/held.ts)
 */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { FailureEvent, LetterKind, RegimeId } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  claimants,
  commitments,
  failureEntries,
  failures,
  letters,
  planIssues,
  plans,
  representatives,
  staff,
} from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, claimantFor, idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { newReference } from '../lib/codes.ts'
import { actor } from '../staff/staff.ts'
import { type GroundId, groundOf, isRecordable, problemWith } from './ground.ts'

export type Entry = typeof failureEntries.$inferSelect & {
  /** Null where the person, or whoever acts for them, did it. */
  byName: string | null
  representativeName: string | null
}

/** A letter about it, and the first day on which it was put into the person's hands. */
/** `notes`: what was written down when it was given, one after the other. */
export type LetterAtAGlance = { id: string; kind: LetterKind; at: Date; givenOn: string | null; notes: string | null }

export type Failure = typeof failures.$inferSelect & {
  claimant: Claimant
  byName: string
  /** The law it is under: that of the plan, else of the person's claim. */
  regime: RegimeId
  /** The version that the line is in; absent for an interview. */
  plan: { id: string; reference: string; version: number } | undefined
  /** Oldest first. */
  entries: Entry[]
  /** Oldest first. */
  letters: LetterAtAGlance[]
}

/** One record, when its claimant's is open to the person. @throws NotFound */
export async function failureFor(db: Db | Tx, person: Person, id: string): Promise<Failure> {
  const [found] = await load(db, and(eq(failures.id, idOf(id)), isOpenTo(person)))
  if (!found) throw new NotFound()
  opening(person, found.claimant)
  return found
}

/** One record of the claimant who reads, once they have been asked about it. @throws NotFound */
export async function failureOf(db: Db | Tx, reader: Pick<Reader, 'claimantId'>, id: string): Promise<Failure> {
  const mine = and(eq(failures.id, idOf(id)), eq(failures.claimantId, reader.claimantId), wasAsked)
  const [found] = await load(db, mine)
  if (!found) throw new NotFound()
  return found
}

const wasAsked = sql`exists (select 1 from ${failureEntries} asked
  where asked.failure_id = ${failures.id} and asked.event = 'notice')`

/** Every record that the person has been asked about, the newest first. */
export const failuresToThem = (db: Db, { claimantId }: Pick<Reader, 'claimantId'>): Promise<Failure[]> =>
  load(db, and(eq(failures.claimantId, claimantId), wasAsked))

/** Every record about a claimant, the newest first. The caller has loaded the claimant as whoever asks. */
export const failuresAbout = (db: Db | Tx, claimantId: string): Promise<Failure[]> =>
  load(db, eq(failures.claimantId, claimantId))

/** The records of some claimants that a condition picks, the newest first; at most `limit`. */
export async function load(db: Db | Tx, where: SQL | undefined, limit = 1000): Promise<Failure[]> {
  const found = await db
    .select({
      row: failures,
      claimant: claimants,
      byName: staff.name,
      plan: { id: plans.id, reference: plans.reference, version: plans.version },
      regime: planIssues.regime,
    })
    .from(failures)
    .innerJoin(claimants, eq(claimants.id, failures.claimantId))
    .innerJoin(staff, eq(staff.id, failures.by))
    .leftJoin(commitments, eq(commitments.id, failures.commitmentId))
    .leftJoin(plans, eq(plans.id, commitments.planId))
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(where)
    .orderBy(desc(failures.at), asc(failures.id))
    .limit(limit)
  const ids = found.map(({ row }) => row.id)
  const [entries, written] = ids.length > 0 ? await Promise.all([entriesOf(db, ids), lettersOf(db, ids)]) : [[], []]
  return found.map(({ row, claimant, byName, plan, regime }) => ({
    ...row,
    claimant,
    byName,
    regime: regime ?? claimant.regime,
    plan: plan ?? undefined,
    entries: entries.filter(({ failureId }) => failureId === row.id),
    letters: written.filter(({ failureId }) => failureId === row.id),
  }))
}

async function entriesOf(db: Db | Tx, ids: string[]): Promise<Entry[]> {
  const rows = await db
    .select({ entry: failureEntries, byName: staff.name, representativeName: representatives.name })
    .from(failureEntries)
    .leftJoin(staff, eq(staff.id, failureEntries.by))
    .leftJoin(representatives, eq(representatives.id, failureEntries.representativeId))
    .where(inArray(failureEntries.failureId, ids))
    .orderBy(asc(failureEntries.id))
  return rows.map(({ entry, ...names }) => ({ ...entry, ...names }))
}

const lettersOf = (db: Db | Tx, ids: string[]) =>
  db
    .select({
      id: letters.id,
      failureId: letters.failureId,
      kind: letters.kind,
      at: letters.at,
      // Written out in full: a query of one table names its columns without the table, and another's would be meant.
      givenOn: sql<string | null>`(select min(g."on")::text from letter_givings g where g.letter_id = letters.id)`,
      notes: sql<
        string | null
      >`(select string_agg(g.note, '; ' order by g.id) from letter_givings g where g.letter_id = letters.id)`,
    })
    .from(letters)
    .where(inArray(letters.failureId, ids))
    .orderBy(asc(letters.at), asc(letters.id))

/** The newest entry of a kind, if there is one. */
export const newest = ({ entries }: Pick<Failure, 'entries'>, ...events: FailureEvent[]): Entry | undefined =>
  entries.findLast(({ event }) => events.includes(event))

/**
 * Begins the record of something that was not done. Pressing twice begins one.
 * @param what what the member of staff knows of it
 * @param key the record's id
 * @throws NotFound; Refused with the problem of the ground (ground.ts), 'what', 'recorded already'
 */
export async function begin(
  db: Db,
  person: Person,
  now: Date,
  claimantId: string,
  about: GroundId,
  what: string,
  key: string = randomUUID(),
): Promise<string> {
  if (!what.trim()) throw new Refused('what', 'Enter what was not done, as far as you know')
  return db.transaction(async tx => {
    const claimant = await claimantFor(tx, person, claimantId)
    await tx.select({ id: claimants.id }).from(claimants).where(eq(claimants.id, claimant.id)).for('no key update')
    const ground = await groundOf(tx, person, about)
    if (ground.claimantId !== claimant.id) throw new NotFound()
    const problem = problemWith(ground, now)
    if (problem && !isRecordable(problem)) throw new Refused(problem.code, problem.words)
    const same = (await failuresAbout(tx, claimant.id)).find(one => isAbout(one, about))
    if (same?.id === key) return key
    if (same) throw new Refused('recorded already', `This is recorded already: ${same.reference}.`)
    await tx.insert(failures).values({
      ...about,
      id: key,
      reference: newReference('ASK'),
      claimantId: claimant.id,
      happenedOn: ground.on,
      what: what.trim(),
      at: now,
      by: person.id,
    })
    await record(tx, { by: actor(person), at: now, did: 'raised', what: `failure ${key}`, about: claimant.id })
    return key
  })
}

/** The same thing is recorded once, unless nothing more was done about it then. */
function isAbout(failure: Failure, about: GroundId): boolean {
  if (newest(failure, 'not pursued')) return false
  return 'commitmentId' in about
    ? failure.commitmentId === about.commitmentId
    : failure.interviewId === about.interviewId
}
