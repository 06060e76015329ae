/**
 * A claimant's action plan: its versions, and the dated facts that say what each is worth.
 *
 * What must always hold:
 *   1. An issued version never changes; a change is the next version (R25).            (lock; trigger refuse_after_issue)
 *   2. Nothing is required of anybody until the plan has been given (L11, R24), in a copy that they can read (R29).
 *                                                                                      (standingOf, by `readable`)
 */
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Channel } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, planGivings, planIssues, planSignatures, plans, representatives, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import { type PlanStanding, standingOfPlan } from '../claimant/overview.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { inFormat } from '../print/formats.ts'
import { providersOf } from '../provider/provider.ts'
import { actor } from '../staff/staff.ts'
import type { PlanContent } from './content.ts'
import { type FormatRequest, requestsOf } from './format-request.ts'

export type Giving = typeof planGivings.$inferSelect & { byName: string }
export type Signature = typeof planSignatures.$inferSelect & {
  /** The member of staff who recorded it; null where it was done online. */
  byName: string | null
  /** Who did it for the person, online. */
  representative: string | null
}
export type Issue = { at: Date; byName: string; content: PlanContent }

/** One version with everything that has happened to it. Givings and signatures are newest first. */
export type WholePlan = Plan & {
  claimant: Claimant
  issue?: Issue
  givings: Giving[]
  signatures: Signature[]
  /** Copies of this version that are made elsewhere, oldest first. */
  requests: FormatRequest[]
  /** The newest issued version after this one. */
  replacedBy?: { id: string; version: number; at: Date }
}

/** What a version is worth, told from the dated facts about it and never stored. */
export const standingOf = ({ issue, givings, replacedBy }: Facts): PlanStanding =>
  standingOfPlan({
    issued: issue !== undefined,
    given: givings.some(({ readable }) => readable),
    handedOver: givings.length > 0,
    replaced: replacedBy !== undefined,
  })

/** The giving from which the version counts: the earliest of a copy that the person can read. */
export const givingThatCounts = ({ givings }: Pick<WholePlan, 'givings'>): Giving | undefined =>
  givings.filter(({ readable }) => readable).sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1))[0]

type Facts = Pick<WholePlan, 'issue' | 'givings' | 'replacedBy'>

/** R24: what a required item of this version is worth, in the adviser's words; `undefined` when it is in force. */
export function whyNotInForce(plan: Facts & { claimant: Pick<Claimant, 'format'> }): string | undefined {
  const standing = standingOf(plan)
  if (standing === 'in force') return undefined
  if (standing === 'replaced') return 'not in force: replaced by a newer version'
  if (standing !== 'not readable') return 'not in force: plan not given'
  return `not in force: they have not been given it ${neededIn(plan.claimant).en} yet`
}

/**
 * The format that the person needs, as a sentence goes on. Somebody who asks for standard print now, and was handed a
 * copy when they could not read it, has still to be given one.
 */
export const neededIn = ({ format }: Pick<Claimant, 'format'>): Words =>
  format === 'standard'
    ? { en: 'in a format they can read', cy: 'mewn fformat y gallant ei ddarllen' }
    : inFormat[format]

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

/**
 * The issued version of that number of the reader's own plan: the newest, or one that it replaced.
 * @throws NotFound for a draft, and for a number that the plan has not come to
 */
export async function issuedVersionOf(db: Db, { claimantId }: Reader, version: number): Promise<WholePlan> {
  const [found] = await db
    .select({ plan: plans, claimant: claimants })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(and(eq(plans.claimantId, claimantId), eq(plans.version, version)))
  if (!found) throw new NotFound()
  return whole(db, found.plan, found.claimant)
}

/** What each issued version before this one said, the newest first. The caller has loaded this one as whoever asks. */
export const contentsBefore = async (db: Db, { claimantId, version }: Plan): Promise<PlanContent[]> => {
  const rows = await db
    .select({ content: sql<PlanContent>`${planIssues.content}` })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(and(eq(plans.claimantId, claimantId), lt(plans.version, version)))
    .orderBy(desc(plans.version))
  return rows.map(({ content }) => content)
}

/** The version with its facts; the caller has seen to it that whoever asks may read it. */
async function whole(db: Db | Tx, plan: Plan, claimant: Claimant): Promise<WholePlan> {
  const [issued, givings, signatures, newer, requests] = await Promise.all([
    issuesOf(db, plan.id),
    db
      .select({ fact: planGivings, byName: staff.name })
      .from(planGivings)
      .innerJoin(staff, eq(staff.id, planGivings.by))
      .where(eq(planGivings.planId, plan.id))
      .orderBy(desc(planGivings.id)),
    db
      .select({ fact: planSignatures, byName: staff.name, representative: representatives.name })
      .from(planSignatures)
      .leftJoin(staff, eq(staff.id, planSignatures.by))
      .leftJoin(representatives, eq(representatives.id, planSignatures.representativeId))
      .where(eq(planSignatures.planId, plan.id))
      .orderBy(desc(planSignatures.id)),
    db
      .select({ id: plans.id, version: plans.version, at: planIssues.at })
      .from(plans)
      .innerJoin(planIssues, eq(planIssues.planId, plans.id))
      .where(and(eq(plans.claimantId, plan.claimantId), gt(plans.version, plan.version)))
      .orderBy(desc(plans.version))
      .limit(1),
    requestsOf(db, plan.id),
  ])
  return {
    ...plan,
    claimant,
    issue: issued[0],
    givings: givings.map(({ fact, byName }) => ({ ...fact, byName })),
    signatures: signatures.map(({ fact, ...names }) => ({ ...fact, ...names })),
    requests,
    replacedBy: newer[0],
  }
}

const issuesOf = (db: Db | Tx, planId: string): Promise<Issue[]> =>
  db
    .select({ at: planIssues.at, byName: staff.name, content: sql<PlanContent>`${planIssues.content}` })
    .from(planIssues)
    .innerJoin(staff, eq(staff.id, planIssues.by))
    .where(eq(planIssues.planId, planId))

/**
 * What the version said that this one changes: the newest earlier one that the person was given in a copy they can read,
 * because that is the one they know and the one that binds them; when none was, the newest that was issued.
 */
export async function contentBefore(db: Db | Tx, { claimantId, version }: Plan): Promise<PlanContent | undefined> {
  const given = sql`exists (select 1 from ${planGivings} where ${planGivings.planId} = ${plans.id} and ${planGivings.readable})`
  const [before] = await db
    .select({ content: sql<PlanContent>`${planIssues.content}` })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(and(eq(plans.claimantId, claimantId), lt(plans.version, version)))
    .orderBy(desc(given), desc(plans.version))
    .limit(1)
  return before?.content
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
  /** The provider of the office that drew it up; without one the office did (L23a). */
  providerId?: string
}

/**
 * Sets what a draft says besides its commitments. What is absent is emptied.
 * @throws Refused 'issued' when the version has been issued, 'provider' for one of another office
 */
export async function setReview(db: Db, person: Person, now: Date, plan: Plan, review: Review): Promise<void> {
  await db.transaction(async tx => {
    if ((await lock(tx, plan.id)).issuedAt) throw new Refused('issued', issuedAlready)
    const { nextReviewOn = null, nextReviewTime = null, nextReviewHow = null, childrenConsidered = null } = review
    const { addressLeftOff, providerId = null } = review
    if (providerId !== null && !(await providersOf(tx, person)).some(({ id }) => id === providerId)) {
      throw new Refused('provider', 'Choose a provider of this office')
    }
    await tx
      .update(plans)
      .set({ nextReviewOn, nextReviewTime, nextReviewHow, childrenConsidered, addressLeftOff, providerId })
      .where(eq(plans.id, plan.id))
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `plan ${plan.id}`, about: plan.claimantId })
  })
}

const issuedAlready = 'This version has been issued, so it cannot change. Start the next version instead.'
