/**
 * What a decision changes, drafted into the next version of the plan, ready to issue.
 *
 * What must always hold:
 *   1. The draft is made, or taken up, in the transaction of the decision: one is not there without the other.  (drafted)
 *   2. An issued version stays as it is (R25): everything here is written in the claimant's one draft.   (lockDraft)
 *   3. A line that was decided about is known by its origin, in whichever version it was asked about.    (lineIn)
 *   4. What the draft says besides, whoever wrote it, stays; a line that was changed there counts as saved anew, so that
 *      whoever has it open is told.                                                       (version of changeCommitment)
 */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { commitments } from '../../db/schema.ts'
import {
  changeCommitment,
  commitmentOf,
  commitmentsOf,
  giveReason,
  lockDraft,
  removeCommitment,
  type SavedCommitment,
} from '../commitment/commitment.ts'
import { type Draft, findingsOf, isOpen } from '../commitment/draft.ts'
import { draftPlanOf, type Plan, versionsOf } from '../commitment/draft-plan.ts'
import type { Circumstances } from '../guard-rails/circumstances.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Regime } from '../regime.ts'
import type { LineDecision } from './decision-form.ts'

/** A line that was decided about, with what it is known by in every version. */
export type Decided = LineDecision & { origin: string }

/** What the guard rails read besides the words, and whether what they find is said to a provider. */
export type Rails = { regime: Regime; circumstances: Circumstances; today: CalendarDate; forProvider: boolean }

/**
 * Writes what was decided into the claimant's draft, made when there is none; returns it, or `undefined` when nothing
 * changes in the plan as it is now.
 * @throws Refused 'issued' when the draft was issued at this very moment
 */
export async function drafted(
  tx: Tx,
  person: Person,
  now: Date,
  claimantId: string,
  decided: readonly Decided[],
  rails: Rails,
): Promise<Plan | undefined> {
  const newest = (await versionsOf(tx, claimantId)).find(({ issuedAt }) => issuedAt !== null)
  const standing = newest ? await commitmentsOf(tx, newest.id) : []
  // A line that stands in no plan any more leaves nothing to change.
  const changing = decided.filter(
    one => one.outcome !== 'stays' && standing.some(({ origin }) => origin === one.origin),
  )
  if (!newest || changing.length === 0) return undefined
  const draft = await draftPlanOf(tx, person, now, { id: newest.interviewId, claimantId })
  await lockDraft(tx, draft)
  for (const line of changing) await apply(tx, person, now, draft, line, rails)
  return draft
}

async function apply(tx: Tx, person: Person, now: Date, draft: Plan, line: Decided, rails: Rails): Promise<void> {
  const found = await lineIn(tx, draft, line.origin)
  if (!found) return
  if (line.outcome === 'removed') return removeCommitment(tx, person, now, draft, found.id, 'decided')
  const changed = asDecided(found, line)
  await changeCommitment(tx, person, now, draft, found.id, changed, found.version)
  const { reasons } = await commitmentOf(tx, draft.id, found.id)
  const open = findingsOf(changed, rails.regime, rails.circumstances, rails.today).filter(one => isOpen(one, reasons))
  // The reasons that were given for the decision are the reasons that these rules ask for (R96).
  for (const { rule } of open.filter(({ severity }) => severity === 'needs a reason')) {
    await giveReason(tx, person, now, draft, found.id, { rule, reason: line.reasons })
  }
}

async function lineIn(tx: Tx, { id: planId }: Plan, origin: string): Promise<SavedCommitment | undefined> {
  const [found] = await tx
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.planId, planId), eq(commitments.origin, origin)))
  return found && commitmentOf(tx, planId, found.id)
}

/** The line as it would stand after the decision. What they said of the old words was not said of the new ones (R22). */
export function asDecided(line: Draft, { outcome, newWhat, newDueOn, declared }: LineDecision): Draft {
  const dueOn = newDueOn ?? line.dueOn
  if (outcome !== 'changed') return { ...line, dueOn }
  return { ...line, what: newWhat ?? line.what, dueOn, declared, canDo: undefined, canDoWords: undefined }
}
