/**
 * What changed about a line of the version that binds, taken over into the next version that is being drafted already: a
 * date that was moved or lifted (R12), and what they do not have to do any more (R5).
 *
 * What must always hold:
 *   1. It is in the draft in the transaction that makes it so, or the draft was issued first and is what changes. (heldDraft)
 *   2. What somebody has written in the draft themselves stays: another date, another kind, a line left off. The page says
 *      that the two differ.                                                                (takeDateOver; views/commitment.ts)
 *   3. A line that was changed counts as saved anew, so that whoever has it open is told.  (version of changeCommitment)
 *   4. A line is taken out by a person. Where the day alone did it, by nobody, it stays in the draft, which cannot be
 *      issued with it.                                                                     (takeLinesOut; rules/whom.ts)
 */
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { commitments } from '../../db/schema.ts'
import { draftOf } from '../commitment/carried.ts'
import { changeCommitment, commitmentsOf, removeCommitment } from '../commitment/commitment.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import type { VariedLine } from '../commitment/varied.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'

/**
 * The claimant's draft, kept a draft until the transaction ends. To be called before anything is read of the version that
 * binds: a draft that was issued at this very moment is that version.
 */
export async function heldDraft(tx: Tx, claimantId: string): Promise<Plan | undefined> {
  const draft = await draftOf(tx, claimantId)
  if (!draft) return undefined
  return (await lock(tx, draft.id)).issuedAt ? undefined : draft
}

/** Gives the draft's line the date that counts now, where it still had the one that counted before. */
export async function takeDateOver(
  tx: Tx,
  person: Person,
  now: Date,
  draft: Plan,
  { origin, dueOn: before }: VariedLine,
  dueOn: CalendarDate | undefined,
): Promise<void> {
  const line = (await commitmentsOf(tx, draft.id)).find(one => one.origin === origin)
  if (line?.kind !== 'required' || line.dueOn !== before) return
  await changeCommitment(tx, person, now, draft, line.id, { ...line, dueOn }, line.version)
}

/** Takes what is required no longer out of the draft; it can be put back like every line. */
export async function takeLinesOut(
  tx: Tx,
  person: Person,
  now: Date,
  draft: Plan,
  lines: readonly VariedLine[],
): Promise<void> {
  const origins = lines.map(({ origin }) => origin)
  const found = await tx
    .select({ id: commitments.id })
    .from(commitments)
    .where(
      and(eq(commitments.planId, draft.id), eq(commitments.kind, 'required'), inArray(commitments.origin, origins)),
    )
  for (const { id } of found) await removeCommitment(tx, person, now, draft, id, 'no longer required')
}
