/**
 * What a person says about their plan between interviews, online: that something is done, that they cannot do it yet, or
 * words of their own.
 *
 * What must always hold:
 *   1. Saying it settles nothing: no line of a plan is met or failed by it (R33).          (nothing else is written)
 *   2. What was said stays; it is taken back by saying the other, and the newest counts.   (say only adds; newestSaid)
 *   3. The same thing said twice in a row is said once; the same press adds one row.       (say, under the plan's lock)
 *   4. Words of their own are kept as they were typed, and no page lets staff change them (R21).  (no update of words)
 *   5. A member of staff reads through the person: the record must be open to them.        (markRead, markReadUpTo; callers load first)
 */
import { and, asc, desc, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { CommitmentKind, UpdateSays } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, facts, plans, planUpdates, representatives, staff } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { actor } from '../staff/staff.ts'
import { claimantFor, idOf } from './claimant.ts'

export type Update = {
  id: string
  says: UpdateSays
  words: string | null
  at: Date
  /** The version of the plan that they were reading. */
  version: number
  /** What it is about; absent for words about the plan as a whole. */
  commitment: { id: string; origin: string; kind: CommitmentKind; what: string } | null
  /** The version that they were reading, by its id. */
  planId: string
  /** Who said it for them. */
  representative: string | null
  readAt: Date | null
  readBy: string | null
}

const mostShown = 200

/** What the person has said online, newest first. The caller has loaded the person. */
export async function updatesOf(db: Db | Tx, claimantId: string): Promise<Update[]> {
  const reader = alias(staff, 'reader')
  const rows = await db
    .select({
      update: planUpdates,
      version: plans.version,
      commitmentId: commitments.id,
      origin: commitments.origin,
      kind: commitments.kind,
      what: commitments.what,
      representative: representatives.name,
      readBy: reader.name,
    })
    .from(planUpdates)
    .innerJoin(plans, eq(plans.id, planUpdates.planId))
    .leftJoin(commitments, eq(commitments.id, planUpdates.commitmentId))
    .leftJoin(representatives, eq(representatives.id, planUpdates.representativeId))
    .leftJoin(reader, eq(reader.id, planUpdates.readBy))
    .where(eq(planUpdates.claimantId, claimantId))
    .orderBy(desc(planUpdates.at), desc(planUpdates.id))
    .limit(mostShown)
  return rows.map(
    ({
      update: { id, says, words, at, readAt, planId },
      version,
      commitmentId,
      origin,
      kind,
      what,
      representative,
      readBy,
    }) => ({
      id,
      says,
      words,
      at,
      version,
      commitment: commitmentId && origin && kind && what ? { id: commitmentId, origin, kind, what } : null,
      planId,
      representative,
      readAt,
      readBy,
    }),
  )
}

/** How it goes with each commitment, by its origin: what was said of it last, in whichever version it stood then. */
export function newestSaid(updates: readonly Update[]): ReadonlyMap<string, Update> {
  const newest = new Map<string, Update>()
  for (const update of updates) {
    const origin = update.commitment?.origin
    if (origin && update.says !== 'words' && !newest.has(origin)) newest.set(origin, update)
  }
  return newest
}

/**
 * What is said when "I have done this" was pressed by mistake. It is the other thing that can be said of a line, so that it
 * takes the first back, and these words tell the two apart for whoever reads it.
 */
export const pressedByMistake: Words = {
  en: 'I pressed “I have done this” by mistake.',
  cy: 'Pwysais “Rwyf wedi gwneud hyn” drwy gamgymeriad.',
}

/** Whether this takes back what was pressed by mistake, and says no more than that. */
export const takesBack = ({ says, words }: Pick<Update, 'says' | 'words'>): boolean =>
  says === 'cannot yet' && Object.values(pressedByMistake).includes(words ?? '')

export type NewUpdate = {
  says: UpdateSays
  words?: string | undefined
  /** A line of this version; the caller has found it there. */
  commitmentId?: string | undefined
  representativeId?: string | undefined
}

/** As many of each as a work coach can be asked to read; of own words, as a printed plan can hold. */
const most = { words: 20, 'about the lines': 200 } as const

/**
 * Keeps what the person says about their plan.
 * @param plan the version they are reading, loaded through them
 * @param by the person, or whoever acts for them, as the log names them
 * @param key the row's id: the same press sent again adds nothing
 * @throws Refused 'too many' when this version has as many as it may have
 */
export async function say(
  db: Db,
  now: Date,
  plan: { id: string; claimantId: string },
  by: Actor,
  { says, words, commitmentId, representativeId }: NewUpdate,
  key: string,
): Promise<void> {
  await db.transaction(async tx => {
    await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, plan.id)).for('update')
    const values = { planId: plan.id, commitmentId: commitmentId ?? null, says, words: words ?? null }
    const last = await lastAbout(tx, values)
    if (isSame(last, values)) return
    await refuseTooMany(tx, values)
    const [added] = await tx
      .insert(planUpdates)
      .values({ ...values, id: key, claimantId: plan.claimantId, representativeId, at: after(last, now) })
      .onConflictDoNothing()
      .returning({ id: planUpdates.id })
    if (added) await record(tx, { by, at: now, did: 'added', what: `update ${key}`, about: plan.claimantId })
  })
}

type Values = { planId: string; commitmentId: string | null; says: UpdateSays; words: string | null }

/** Now, or a moment after what was said last, by whichever server's clock: the newest is always the one said last. */
const after = (last: { at: Date } | undefined, now: Date): Date =>
  last && last.at >= now ? new Date(last.at.getTime() + 1) : now

async function lastAbout(tx: Tx, { planId, commitmentId }: Values): Promise<(Values & { at: Date }) | undefined> {
  const about = commitmentId ? eq(planUpdates.commitmentId, commitmentId) : isNull(planUpdates.commitmentId)
  const [last] = await tx
    .select()
    .from(planUpdates)
    .where(and(eq(planUpdates.planId, planId), about))
    .orderBy(desc(planUpdates.at), desc(planUpdates.id))
    .limit(1)
  return last
}

const isSame = (last: Values | undefined, now: Values) => last?.says === now.says && last.words === now.words

async function refuseTooMany(tx: Tx, { planId, says }: Values): Promise<void> {
  const isWords = says === 'words'
  const ofKind = isWords ? eq(planUpdates.says, 'words') : sql`${planUpdates.says} <> 'words'`
  const count = await tx.$count(planUpdates, and(eq(planUpdates.planId, planId), ofKind))
  if (count >= (isWords ? most.words : most['about the lines'])) throw new Refused('too many', 'There are too many')
}

/** Words of their own for the plan to print, with the day they were added (R21). */
export type AddedWords = { on: CalendarDate; text: string; by?: string }

/**
 * What the person added online, oldest first, for every version from the next one on, until they say at an interview anew
 * what their plan is to say: then that stands. That the old answer is still right, or was put right, takes nothing away. The
 * caller has loaded the person.
 * @param question the question of the interview that asks what the plan is to say
 */
export async function wordsAddedOnline(db: Db | Tx, claimantId: string, question: string): Promise<AddedWords[]> {
  const saidAnew = sql`coalesce((select max(${facts.at}) from ${facts} where ${facts.claimantId} = ${claimantId}
    and ${facts.question} = ${question} and ${facts.source} not in ('confirmed', 'corrected')), '-infinity')`
  const rows = await db
    .select({ at: planUpdates.at, text: planUpdates.words, by: representatives.name })
    .from(planUpdates)
    .leftJoin(representatives, eq(representatives.id, planUpdates.representativeId))
    .where(and(eq(planUpdates.claimantId, claimantId), eq(planUpdates.says, 'words'), gt(planUpdates.at, saidAnew)))
    .orderBy(asc(planUpdates.at), asc(planUpdates.id))
  return rows.map(({ at, text, by }) => ({ on: today(at), text: text ?? '', ...(by && { by }) }))
}

/**
 * A member of staff has read it. Whoever was first stays named.
 * @throws NotFound when the record is not open to them; an update of somebody else is not there
 */
export async function markRead(db: Db, person: Person, now: Date, claimantId: string, update: string): Promise<void> {
  await db.transaction(async tx => {
    const { id } = await claimantFor(tx, person, claimantId)
    const [read] = await tx
      .update(planUpdates)
      .set({ readAt: now, readBy: person.id })
      .where(and(eq(planUpdates.id, idOf(update)), eq(planUpdates.claimantId, id), isNull(planUpdates.readAt)))
      .returning({ id: planUpdates.id })
    if (read) await record(tx, { by: actor(person), at: now, did: 'read', what: `update ${read.id}`, about: id })
  })
}

/**
 * A member of staff has read everything up to an update, as their page showed it: what was said since stays new.
 * @throws NotFound when the record is not open to them; an update of somebody else is not there
 */
export async function markReadUpTo(
  db: Db,
  person: Person,
  now: Date,
  claimantId: string,
  newest: string,
): Promise<void> {
  await db.transaction(async tx => {
    const { id } = await claimantFor(tx, person, claimantId)
    const isTheirs = eq(planUpdates.claimantId, id)
    const [shown] = await tx
      .select({ at: planUpdates.at })
      .from(planUpdates)
      .where(and(isTheirs, eq(planUpdates.id, idOf(newest))))
    if (!shown) throw new NotFound()
    const read = await tx
      .update(planUpdates)
      .set({ readAt: now, readBy: person.id })
      .where(and(isTheirs, lte(planUpdates.at, shown.at), isNull(planUpdates.readAt)))
      .returning({ id: planUpdates.id })
    for (const one of read) {
      await record(tx, { by: actor(person), at: now, did: 'read', what: `update ${one.id}`, about: id })
    }
  })
}
