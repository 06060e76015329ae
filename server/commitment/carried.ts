/**
 * What there is to write in, and what came into it from earlier versions: reading only, so that a look at a page makes
 * nothing. (draftPlanOf in action-plan.ts makes the draft.)
 */
import { and, desc, eq, isNull, lt, max } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, planIssues, plans } from '../../db/schema.ts'
import type { Plan } from './draft-plan.ts'

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
