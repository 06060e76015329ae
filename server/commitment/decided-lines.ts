/**
 * Lines of a plan that was issued before something else was decided about them: until the next version is given, the
 * decision stands beside them.
 *
 * What must always hold:
 *   1. The issued version stays as it is (R25): nothing here writes to it.
 *   2. A decision stands beside a line only until the version that carries it is issued.            (decidedLines)
 *   3. Of two decisions about the same line the newest counts.                                      (decidedLines)
 *   4. Everything that tells a claimant by when tells the date that counts now.                      (dateNow)
 */
import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { CommitmentKind, ReconsiderationOutcome } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  commitments,
  decisionLines,
  planIssues,
  plans,
  reconsiderationDecisions,
  reconsiderations,
} from '../../db/schema.ts'
import type { CalendarDate } from '../lib/days.ts'
import { dateOf, isClosed, standingVariations, type Variation } from './varied.ts'

/** A line of the version that was asked for, and what was decided about it since. */
export type DecidedLine = {
  commitmentId: string
  outcome: Exclude<ReconsiderationOutcome, 'stays'>
  newDueOn: CalendarDate | null
  at: Date
  reconsiderationId: string
  reference: string
  /** The version that will carry it. */
  nextVersion: number
}

/** What was decided about the lines of a version and stands in no issued one yet. The caller has loaded the plan as whoever asks. */
export async function decidedLines(db: Db | Tx, planId: string): Promise<DecidedLine[]> {
  const own = db
    .select({ id: commitments.id, origin: commitments.origin, claimantId: plans.claimantId })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(commitments.planId, planId), isNull(commitments.removedAt)))
    .as('own')
  const found = await db
    .select({
      commitmentId: own.id,
      outcome: decisionLines.outcome,
      newDueOn: decisionLines.newDueOn,
      at: reconsiderationDecisions.at,
      reconsiderationId: reconsiderations.id,
      reference: reconsiderations.reference,
      nextVersion: plans.version,
    })
    .from(decisionLines)
    .innerJoin(commitments, eq(commitments.id, decisionLines.commitmentId))
    .innerJoin(own, eq(own.origin, commitments.origin))
    .innerJoin(
      reconsiderationDecisions,
      eq(reconsiderationDecisions.reconsiderationId, decisionLines.reconsiderationId),
    )
    .innerJoin(
      reconsiderations,
      and(eq(reconsiderations.id, decisionLines.reconsiderationId), eq(reconsiderations.claimantId, own.claimantId)),
    )
    .innerJoin(plans, eq(plans.id, reconsiderationDecisions.nextPlanId))
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(and(isNull(planIssues.planId), ne(decisionLines.outcome, 'stays')))
    .orderBy(desc(reconsiderationDecisions.at))
  const newest = new Map<string, DecidedLine>()
  for (const { at, outcome, ...line } of found) {
    if (outcome === 'stays' || newest.has(line.commitmentId)) continue
    newest.set(line.commitmentId, { ...line, outcome, at })
  }
  return [...newest.values()]
}

type Dated = { kind: CommitmentKind; dueOn?: CalendarDate | undefined }

/**
 * By when a line of an issued version is to be done as it stands now, if at all: of a change (R12) and a decision about it
 * the later one says it.
 */
export function dateNow(
  line: Dated,
  varied: Variation | undefined,
  decided: DecidedLine | undefined,
): CalendarDate | undefined {
  const isDecidedSince = decided && !isClosed(varied) && (!varied || decided.at >= varied.at)
  return isDecidedSince ? decidedDate(line, decided) : dateOf(line.dueOn, varied)
}

/** What was taken out has no date, and what must be done and was changed has none until the next version says it. */
function decidedDate({ kind, dueOn }: Dated, { outcome, newDueOn }: DecidedLine): CalendarDate | undefined {
  if (outcome === 'date moved') return newDueOn ?? undefined
  return outcome === 'changed' && kind !== 'required' ? dueOn : undefined
}

/** The lines of a version with their dates as they stand now. The caller has loaded the plan as whoever asks. */
export async function withDatesNow<T extends Dated & { id: string }>(
  db: Db | Tx,
  planId: string,
  lines: readonly T[],
): Promise<T[]> {
  const [varied, decided] = await Promise.all([standingVariations(db, { planId }), decidedLines(db, planId)])
  return lines.map(line => ({
    ...line,
    dueOn: dateNow(
      line,
      varied.get(line.id),
      decided.find(({ commitmentId }) => commitmentId === line.id),
    ),
  }))
}
