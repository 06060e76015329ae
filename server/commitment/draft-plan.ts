/**
 * The draft that commitments are written in: the next version of a claimant's plan, until it is issued.
 *
 * What must always hold:
 *   1. A claimant has at most one draft, however often and from wherever it is asked for.  (unique claimant and version)
 *   2. A new draft carries over the last version's live commitments, its date for the next review, who drew it up, and
 *      that the address is left off.                                                         (keptOf, carryOver)
 *   3. What is required no longer is not carried over, and a date that was moved or lifted is carried as it stands (R5,
 *      R12).                                                                                 (carryOver)
 *   4. Nothing is written in a version that has been issued.           (lock; trigger refuse_after_issue)
 */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitmentReasons, commitments, interviews, planIssues, plans } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { newReference } from '../lib/codes.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { dateOf, isClosed, standingVariations } from './varied.ts'

/** One version of a plan, as it stands in its row. */
export type Plan = typeof plans.$inferSelect

export type Version = { id: string; version: number; issuedAt: Date | null; interviewId: string }

/** Every version of the claimant's plan, newest first. */
export const versionsOf = (db: Db | Tx, claimantId: string): Promise<Version[]> =>
  db
    .select({ id: plans.id, version: plans.version, issuedAt: planIssues.at, interviewId: plans.interviewId })
    .from(plans)
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))

/**
 * The newest version, when it was issued from this interview or after it began: then there is nothing left to draft here.
 * `undefined` when there is a draft, or when the interview is newer than the plan.
 */
export async function issuedSince(
  db: Db | Tx,
  interview: { id: string; claimantId: string; beganAt: Date },
): Promise<Version | undefined> {
  const [newest] = await versionsOf(db, interview.claimantId)
  if (!newest?.issuedAt) return undefined
  return newest.interviewId === interview.id || newest.issuedAt > interview.beganAt ? newest : undefined
}

/**
 * The claimant's one draft, made when there is none: the next version, with the commitments of the last one that are
 * still live. `interview` has been loaded through the person.
 * @param reference for a first version only; the demonstration's has one that its README names
 */
export async function draftPlanOf(
  db: Db | Tx,
  person: Person,
  now: Date,
  interview: { id: string; claimantId: string },
  reference: string = newReference('PLAN'),
): Promise<Plan> {
  const { id: interviewId, claimantId } = interview
  return db.transaction(async tx => {
    const last = await newestOf(tx, claimantId)
    if (last && !last.issuedAt) return heldIn(tx, last.plan, interview)
    const values = {
      claimantId,
      interviewId,
      reference: last?.plan.reference ?? reference,
      version: (last?.plan.version ?? 0) + 1,
      createdAt: now,
      createdBy: person.id,
      ...(last && keptOf(last.plan, today(now))),
    }
    // Two presses at once: the second waits here for the first, makes nothing, and finds the draft the first has made.
    const target = [plans.claimantId, plans.version]
    const [draft] = await tx.insert(plans).values(values).onConflictDoNothing({ target }).returning()
    if (!draft) return (await newestOf(tx, claimantId))?.plan ?? missing()
    if (last) await carryOver(tx, last.plan.id, draft.id)
    await record(tx, { by: actor(person), at: now, did: 'drafted', what: `plan ${draft.id}`, about: claimantId })
    return draft
  })
}

/**
 * What the next version starts with; `on` is today's date. Left off once, the address stays off until somebody says
 * otherwise (R32). How the plan affects the children is weighed again each time (R10), from the words of the last one.
 */
function keptOf({ addressLeftOff, providerId, ...last }: Plan, on: CalendarDate) {
  const { nextReviewOn, nextReviewTime, nextReviewHow } = last
  return nextReviewOn && nextReviewOn > on
    ? { addressLeftOff, providerId, nextReviewOn, nextReviewTime, nextReviewHow }
    : { addressLeftOff, providerId }
}

function missing(): never {
  throw new NotFound()
}

async function newestOf(tx: Db | Tx, claimantId: string) {
  const [newest] = await tx
    .select({ plan: plans, issuedAt: planIssues.at })
    .from(plans)
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))
    .limit(1)
  return newest
}

/** A draft left over from one interview is taken up in the next, and then tells of that one; never the other way. */
async function heldIn(tx: Tx, draft: Plan, interview: { id: string }): Promise<Plan> {
  if (draft.interviewId === interview.id) return draft
  const began = (id: string) =>
    sql`(select ${interviews.beganAt} from ${interviews} where ${interviews.id} = ${id}::uuid)`
  const [moved] = await tx
    .update(plans)
    .set({ interviewId: interview.id })
    .where(and(eq(plans.id, draft.id), sql`${began(draft.interviewId)} < ${began(interview.id)}`))
    .returning()
  return moved ?? draft
}

/** Copies the live commitments as they stand now, each with its origin and with the reasons that were given for keeping it. */
async function carryOver(tx: Tx, from: string, to: string): Promise<void> {
  const live = await tx
    .select()
    .from(commitments)
    .where(and(eq(commitments.planId, from), isNull(commitments.removedAt)))
    .orderBy(asc(commitments.position))
  const varied = await standingVariations(tx, { planId: from })
  const carried = live.filter(({ id }) => !isClosed(varied.get(id)))
  if (carried.length === 0) return
  await tx
    .insert(commitments)
    .values(carried.map(({ id, ...kept }) => ({ ...kept, dueOn: dateOf(kept.dueOn, varied.get(id)), planId: to })))
  await tx.execute(sql`
    insert into ${commitmentReasons} (commitment_id, rule, reason, at, by)
    select copy.id, given.rule, given.reason, given.at, given.by
    from ${commitmentReasons} given
    join ${commitments} before on before.id = given.commitment_id and before.plan_id = ${from}::uuid
    join ${commitments} copy on copy.origin = before.origin and copy.plan_id = ${to}::uuid`)
}

/**
 * Holds the version's row, so that nothing else happens to this version until the transaction ends; says whether it
 * has been issued.
 */
export async function lock(tx: Tx, planId: string): Promise<{ issuedAt?: Date }> {
  await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for('update')
  const [issue] = await tx.select({ at: planIssues.at }).from(planIssues).where(eq(planIssues.planId, planId))
  return { issuedAt: issue?.at }
}
