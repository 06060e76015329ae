/**
 * What there is to write in, and what came into it from earlier versions: reading only, so that a look at a page makes
 * nothing. (draftPlanOf in draft-plan.ts makes the draft; server/variation/into-draft.ts changes it when the version that
 * binds changes.)
 */
import { and, desc, eq, gte, isNotNull, isNull, lt, max } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, planIssues, plans, variations } from '../../db/schema.ts'
import type { CalendarDate } from '../lib/days.ts'
import { commitmentsOf, type SavedCommitment } from './commitment.ts'
import type { Plan } from './draft-plan.ts'
import { dateOf, isClosed, standingVariations, type Variation } from './varied.ts'

/** The claimant's one draft, when there is one. */
export async function draftOf(db: Db | Tx, claimantId: string): Promise<Plan | undefined> {
  const [newest] = await db
    .select({ plan: plans, issuedAt: planIssues.at })
    .from(plans)
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))
    .limit(1)
  return newest && !newest.issuedAt ? newest.plan : undefined
}

/** For each origin of a commitment that stood in an earlier version: the newest such version's number. */
export async function carriedFrom(
  db: Db | Tx,
  { claimantId, version }: Pick<Plan, 'claimantId' | 'version'>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ origin: commitments.origin, version: max(plans.version) })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(plans.claimantId, claimantId), lt(plans.version, version), isNull(commitments.removedAt)))
    .groupBy(commitments.origin)
  return new Map(rows.flatMap(row => (row.version === null ? [] : [[row.origin, row.version]])))
}

/** The lines that the next version would begin with: those of this one that still stand, by the dates that count now. */
export async function linesToCarry(db: Db | Tx, planId: string): Promise<SavedCommitment[]> {
  const [lines, varied] = await Promise.all([commitmentsOf(db, planId), standingVariations(db, { planId })])
  return lines
    .filter(({ id }) => !isClosed(varied.get(id)))
    .map(line => ({ ...line, dueOn: dateOf(line.dueOn, varied.get(line.id)) }))
}

/** What changed about a line in the version they have since the draft was begun, by the line's origin; the newest of each. */
export async function variedSince(
  db: Db | Tx,
  { claimantId, version, createdAt }: Pick<Plan, 'claimantId' | 'version' | 'createdAt'>,
): Promise<ReadonlyMap<string, Variation>> {
  const rows = await db
    .select({ origin: commitments.origin, variation: variations })
    .from(variations)
    .innerJoin(commitments, eq(commitments.id, variations.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(plans.claimantId, claimantId), lt(plans.version, version), gte(variations.at, createdAt)))
    .orderBy(variations.id)
  return new Map(rows.map(({ origin, variation }) => [origin, variation]))
}

/** A line that was taken out of the draft because they do not have to do it any more, and since when. */
export type TakenOut = { id: string; what: string; since: CalendarDate }

/** The lines that such a change took out of the draft, and that nobody has put back. */
export async function takenOutOf(
  db: Db | Tx,
  { id: planId }: Pick<Plan, 'id'>,
  varied: ReadonlyMap<string, Variation>,
): Promise<TakenOut[]> {
  if (![...varied.values()].some(isClosed)) return []
  const removed = await db
    .select({ id: commitments.id, origin: commitments.origin, what: commitments.what, at: commitments.removedAt })
    .from(commitments)
    .where(and(eq(commitments.planId, planId), isNotNull(commitments.removedAt)))
    .orderBy(commitments.position)
  return removed.flatMap(({ id, origin, what, at }) => {
    const variation = varied.get(origin)
    const isTakenOut = variation && isClosed(variation) && at?.getTime() === variation.at.getTime()
    return isTakenOut ? [{ id, what, since: variation.since }] : []
  })
}
