/**
 * The codes that open a plan online: one for the claimant, and one for each person who acts for them and may read it.
 *
 * What must always hold:
 *   1. A code is kept only as a hash; whoever can read the table cannot use it.                       (hashOfCode)
 *   2. A new code for the same person ends the ones they had, for this version and for earlier ones.  (keepCode)
 *   3. A code opens nothing after its last day, and an emailed one nothing after a quarter of an hour.  (lifetimes)
 */
import { and, eq, isNull } from 'drizzle-orm'
import type { CodeOrigin } from '../../db/choices.ts'
import type { Tx } from '../../db/client.ts'
import { accessCodes } from '../../db/schema.ts'
import { hashOfCode } from '../lib/codes.ts'
import { addMonths, today } from '../lib/days.ts'

/** Whose code it is, and for which version of the plan. */
export type CodeHolder = {
  claimantId: string
  planId: string
  /** The printed reference that is typed with the code. */
  reference: string
  representativeId?: string | undefined
}

const printedMonths = 24
const emailedMinutes = 15

/**
 * Keeps a new code for its holder and ends the printed and reissued codes they had; an emailed one ends earlier emailed
 * ones alone. `by` is the member of staff who made it, if one did.
 */
export async function keepCode(
  tx: Tx,
  at: Date,
  holder: CodeHolder,
  { code, origin, by }: { code: string; origin: CodeOrigin; by?: string },
): Promise<void> {
  const { claimantId, planId, representativeId, reference } = holder
  const isTheirs = representativeId
    ? eq(accessCodes.representativeId, representativeId)
    : isNull(accessCodes.representativeId)
  const isOfOneKind = origin === 'emailed' ? eq(accessCodes.origin, 'emailed') : undefined
  await tx
    .update(accessCodes)
    .set({ endedAt: at })
    .where(and(eq(accessCodes.claimantId, claimantId), isTheirs, isOfOneKind, isNull(accessCodes.endedAt)))
  const codeHash = hashOfCode(reference, code)
  await tx.insert(accessCodes).values({
    claimantId,
    planId,
    representativeId,
    origin,
    codeHash,
    madeAt: at,
    madeBy: by,
    expiresAt: lastMoment(origin, at),
  })
}

const lastMoment = (origin: CodeOrigin, at: Date): Date =>
  origin === 'emailed'
    ? new Date(at.getTime() + emailedMinutes * 60_000)
    : new Date(`${addMonths(today(at), printedMonths)}T23:59:59Z`)
