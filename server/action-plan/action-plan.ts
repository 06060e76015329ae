/**
 * A claimant's action plan: its versions, and the dated facts that say what each is worth.
 *
 * What must always hold:
 *   1. A claimant has at most one draft; a new one carries over the last version's commitments, its date for the next
 *      review, and that the address is left off.                                        (draftPlanOf; unique version)
 *   2. An issued version never changes; a change is the next version (R25).            (lockDraft; trigger refuse_after_issue)
 *   3. Nothing is required of anybody until the plan has been given (L11, R24).         (standingOf)
 */
import { and, asc, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Channel } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  claimants,
  commitmentReasons,
  commitments,
  interviews,
  planGivings,
  planIssues,
  planSignatures,
  plans,
  staff,
} from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import { type PlanStanding, standingOfPlan } from '../claimant/overview.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { newReference } from '../lib/codes.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import type { PlanContent } from './content.ts'

/** One version of a plan, as it stands in its row. */
export type Plan = typeof plans.$inferSelect

export type Giving = typeof planGivings.$inferSelect & { byName: string }
export type Signature = typeof planSignatures.$inferSelect & { byName: string }
export type Issue = { at: Date; byName: string; content: PlanContent }

/** One version with everything that has happened to it. Givings and signatures are newest first. */
export type WholePlan = Plan & {
  claimant: Claimant
  issue?: Issue
  givings: Giving[]
  signatures: Signature[]
  /** The newest issued version after this one. */
  replacedBy?: { id: string; version: number; at: Date }
}

/** What a version is worth, told from the dated facts about it and never stored. */
export const standingOf = ({ issue, givings, replacedBy }: Facts): PlanStanding =>
  standingOfPlan({ issued: issue !== undefined, given: givings.length > 0, replaced: replacedBy !== undefined })

type Facts = Pick<WholePlan, 'issue' | 'givings' | 'replacedBy'>

/** R24: what a required item of this version is worth, in the adviser's words; `undefined` when it is in force. */
export function whyNotInForce(plan: Facts): string | undefined {
  const standing = standingOf(plan)
  if (standing === 'in force') return undefined
  return standing === 'replaced' ? 'not in force: replaced by a newer version' : 'not in force: plan not given'
}

/**
 * The version `id` of a plan, with what has happened to it, if the person may open its claimant's record.
 * @throws NotFound
 */
export async function planFor(db: Db | Tx, person: Person, id: string): Promise<WholePlan> {
  const [found] = await db
    .select({ plan: plans, claimant: claimants })
    .from(plans)
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(and(eq(plans.id, idOf(id)), isOpenTo(person)))
  if (!found) throw new NotFound()
  return whole(db, found.plan, opening(person, found.claimant))
}

/** The issued version that the reader's code opened, which is the newest, or the session would have ended. @throws NotFound */
export async function issuedPlanOf(db: Db, reader: Reader): Promise<WholePlan> {
  const [found] = await db
    .select({ plan: plans, claimant: claimants })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(and(eq(plans.id, reader.planId), eq(plans.claimantId, reader.claimantId)))
  if (!found) throw new NotFound()
  return whole(db, found.plan, found.claimant)
}

/** The version with its facts; the caller has seen to it that whoever asks may read it. */
async function whole(db: Db | Tx, plan: Plan, claimant: Claimant): Promise<WholePlan> {
  const [issued, givings, signatures, newer] = await Promise.all([
    issuesOf(db, plan.id),
    db
      .select({ fact: planGivings, byName: staff.name })
      .from(planGivings)
      .innerJoin(staff, eq(staff.id, planGivings.by))
      .where(eq(planGivings.planId, plan.id))
      .orderBy(desc(planGivings.id)),
    db
      .select({ fact: planSignatures, byName: staff.name })
      .from(planSignatures)
      .innerJoin(staff, eq(staff.id, planSignatures.by))
      .where(eq(planSignatures.planId, plan.id))
      .orderBy(desc(planSignatures.id)),
    db
      .select({ id: plans.id, version: plans.version, at: planIssues.at })
      .from(plans)
      .innerJoin(planIssues, eq(planIssues.planId, plans.id))
      .where(and(eq(plans.claimantId, plan.claimantId), gt(plans.version, plan.version)))
      .orderBy(desc(plans.version))
      .limit(1),
  ])
  return {
    ...plan,
    claimant,
    issue: issued[0],
    givings: givings.map(({ fact, byName }) => ({ ...fact, byName })),
    signatures: signatures.map(({ fact, byName }) => ({ ...fact, byName })),
    replacedBy: newer[0],
  }
}

const issuesOf = (db: Db | Tx, planId: string): Promise<Issue[]> =>
  db
    .select({ at: planIssues.at, byName: staff.name, content: sql<PlanContent>`${planIssues.content}` })
    .from(planIssues)
    .innerJoin(staff, eq(staff.id, planIssues.by))
    .where(eq(planIssues.planId, planId))

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
function keptOf({ addressLeftOff, ...last }: Plan, on: CalendarDate) {
  const { nextReviewOn, nextReviewTime, nextReviewHow } = last
  return nextReviewOn && nextReviewOn > on
    ? { addressLeftOff, nextReviewOn, nextReviewTime, nextReviewHow }
    : { addressLeftOff }
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

/** Copies the live commitments, each with its origin and with the reasons that were given for keeping it. */
async function carryOver(tx: Tx, from: string, to: string): Promise<void> {
  const live = await tx
    .select()
    .from(commitments)
    .where(and(eq(commitments.planId, from), isNull(commitments.removedAt)))
    .orderBy(asc(commitments.position))
  if (live.length === 0) return
  await tx.insert(commitments).values(live.map(({ id, ...kept }) => ({ ...kept, planId: to })))
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

/** How the version before this one was weighed for the children, to start from; `undefined` when it was not. */
export async function childrenWeighedBefore(db: Db, plan: Plan): Promise<string | undefined> {
  const [before] = await db
    .select({ weighed: plans.childrenConsidered })
    .from(plans)
    .where(and(eq(plans.claimantId, plan.claimantId), lt(plans.version, plan.version)))
    .orderBy(desc(plans.version))
    .limit(1)
  return before?.weighed ?? undefined
}

export type Review = {
  nextReviewOn?: CalendarDate
  /** 'HH:MM' */
  nextReviewTime?: string
  nextReviewHow?: Channel
  /** How the plan's effect on children under 16 was weighed (L16, R10). */
  childrenConsidered?: string
  /** R32: for a person who is not safe if the address is seen. */
  addressLeftOff: boolean
}

/**
 * Sets what a draft says besides its commitments. What is absent is emptied.
 * @throws Refused 'issued' when the version has been issued.
 */
export async function setReview(db: Db, person: Person, now: Date, plan: Plan, review: Review): Promise<void> {
  await db.transaction(async tx => {
    if ((await lock(tx, plan.id)).issuedAt) throw new Refused('issued', issuedAlready)
    const { nextReviewOn = null, nextReviewTime = null, nextReviewHow = null, childrenConsidered = null } = review
    const { addressLeftOff } = review
    await tx
      .update(plans)
      .set({ nextReviewOn, nextReviewTime, nextReviewHow, childrenConsidered, addressLeftOff })
      .where(eq(plans.id, plan.id))
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `plan ${plan.id}`, about: plan.claimantId })
  })
}

const issuedAlready = 'This version has been issued, so it cannot change. Start the next version instead.'
