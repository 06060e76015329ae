/**
 * The codes that open a plan online: one for the claimant, and one for each person who acts for them and may read it.
 *
 * What must always hold:
 *   1. A code is kept only as a hash; whoever can read the table cannot use it.                       (hashOfCode)
 *   2. A new code for the same person ends the ones they had, for this version and for earlier ones, and every session
 *      that those opened.                                                                             (endOthers)
 *   3. A code opens nothing after its last day, and an emailed one nothing after a quarter of an hour.  (lifetimes)
 */
import { randomUUID } from 'node:crypto'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { CodeOrigin } from '../../db/choices.ts'
import type { Tx } from '../../db/client.ts'
import { accessCodes, claimantSessions } from '../../db/schema.ts'
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

export type NewCode = {
  code: string
  origin: CodeOrigin
  /** The member of staff who made it, if one did. */
  by?: string
  /** The new row's id: the same id again keeps nothing. */
  id?: string
}

/**
 * Keeps a new code for its holder, and ends the printed and reissued codes they had and the sessions those opened; an
 * emailed one ends earlier emailed ones alone. Returns whether it was kept: not when that was done before.
 */
export async function keepCode(
  tx: Tx,
  at: Date,
  { reference, ...holder }: CodeHolder,
  { code, origin, by, id = randomUUID() }: NewCode,
): Promise<boolean> {
  const codeHash = hashOfCode(reference, code)
  const times = { madeAt: at, expiresAt: lastMoment(origin, at) }
  const kept = await tx
    .insert(accessCodes)
    .values({ ...holder, ...times, id, origin, codeHash, madeBy: by })
    .onConflictDoNothing({ target: accessCodes.id })
    .returning({ id: accessCodes.id })
  if (kept.length === 0) return false
  await endOthers(tx, at, holder, origin, id)
  return true
}

async function endOthers(tx: Tx, at: Date, holder: Omit<CodeHolder, 'reference'>, origin: CodeOrigin, id: string) {
  const { claimantId, representativeId } = holder
  const isTheirs = (of: typeof accessCodes | typeof claimantSessions) =>
    and(
      eq(of.claimantId, claimantId),
      representativeId ? eq(of.representativeId, representativeId) : isNull(of.representativeId),
    )
  const isOfOneKind = origin === 'emailed' ? eq(accessCodes.origin, 'emailed') : undefined
  await tx
    .update(accessCodes)
    .set({ endedAt: at })
    .where(and(isTheirs(accessCodes), isOfOneKind, isNull(accessCodes.endedAt), ne(accessCodes.id, id)))
  if (origin !== 'emailed') await tx.delete(claimantSessions).where(isTheirs(claimantSessions))
}

const lastMoment = (origin: CodeOrigin, at: Date): Date =>
  origin === 'emailed'
    ? new Date(at.getTime() + emailedMinutes * 60_000)
    : new Date(`${addMonths(today(at), printedMonths)}T23:59:59Z`)
