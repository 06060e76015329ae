/**
 * A claimant's way in: the reference and the access code printed on their plan.
 *
 * What must always hold:
 *   1. A code is kept only as a hash, and a session only as the hash of its token.        (hashOf)
 *   2. A wrong reference and a wrong code cannot be told apart, in words or by time.       (enter, recordFailure)
 *   3. Only the newest issued version's code opens the plan, and a session that an older one opened ends when the
 *      next version is issued: it must not hand out the new code.                         (enter, readerOf)
 *   4. Attempts are limited for each plan and each address, and recorded.                  (countAttempt, record)
 */
import { randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { getCookie } from 'hono/cookie'
import type { Db } from '../../db/client.ts'
import { accessCodes, claimantSessions, claimants, planIssues, plans } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { addressOf, type Reader, type Request } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { hashOf, hashOfCode, tidy } from '../lib/codes.ts'
import { countAttempt, forgetAttempts } from '../staff/attempts.ts'

export const readerCookie = 'foothold.my_plan'
export const readerMinutes = 60

const wrong = {
  en: 'Enter a plan reference and access code that match. They are printed on your plan, in the box “Read your plan online”.',
  cy: 'Rhowch gyfeirnod cynllun a chod mynediad sy’n cyfateb. Maent wedi’u hargraffu ar eich cynllun, yn y blwch “Darllen eich cynllun ar-lein”.',
}

/**
 * Opens the plan that `reference` and `code` name, and returns the token of a new session.
 * @throws Refused 'wrong' or 'too many attempts'.
 */
export async function enter(c: Request, reference: string, code: string, language: 'en' | 'cy'): Promise<string> {
  const { db, now } = c.var
  await countAttempt(db, `plan ${tidy(reference)}`, addressOf(c), now)
  // Both are asked for every time, so that both kinds of mistake take the same steps.
  const [plan, opened] = await Promise.all([newestIssued(db, reference), codeThatOpens(db, now, reference, code)])
  if (!plan || opened?.planId !== plan.id) {
    await recordFailure(db, now, plan)
    throw new Refused('wrong', wrong[language])
  }
  await forgetAttempts(db, `plan ${tidy(reference)}`, addressOf(c))
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + readerMinutes * 60_000)
  const { id: planId, claimantId, officeId } = plan
  const { codeId, representativeId } = opened
  await db.insert(claimantSessions).values({
    tokenHash: hashOf(token),
    claimantId,
    planId,
    codeId,
    representativeId,
    reference: plan.reference,
    createdAt: now,
    expiresAt,
  })
  const by = { id: claimantId, role: 'claimant', officeId } as const
  await record(db, { by, at: now, did: 'signed in', what: `plan ${planId}`, about: claimantId })
  return token
}

/** The live code with these letters, if there is one: whose it is, and which version it opens. */
async function codeThatOpens(db: Db, now: Date, reference: string, code: string) {
  const [found] = await db
    .select({
      codeId: accessCodes.id,
      planId: accessCodes.planId,
      representativeId: accessCodes.representativeId,
    })
    .from(accessCodes)
    .where(
      and(
        eq(accessCodes.codeHash, hashOfCode(reference, code)),
        isNull(accessCodes.endedAt),
        gt(accessCodes.expiresAt, now),
      ),
    )
  return found
}

type Found = { id: string; claimantId: string; officeId: string }

/** What is written for a reference that nobody has takes as long as an entry about a plan: neither is given away. */
function recordFailure(db: Db, at: Date, plan: Found | undefined): Promise<void> {
  const by = { id: 'nobody', role: 'nobody', officeId: plan?.officeId ?? 'none' } as const
  return record(db, {
    by,
    at,
    did: 'failed to sign in',
    what: `plan ${plan?.id ?? 'unknown'}`,
    about: plan?.claimantId,
  })
}

const newestIssued = async (db: Db, typed: string) => {
  const [plan] = await db
    .select({
      id: plans.id,
      reference: plans.reference,
      claimantId: plans.claimantId,
      officeId: claimants.officeId,
    })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(eq(plans.reference, asPrinted(typed)))
    .orderBy(desc(plans.version))
    .limit(1)
  return plan
}

/** A reference as printed, from one typed in any way: its last two groups have four characters each. */
function asPrinted(typed: string): string {
  const letters = tidy(typed)
  return [letters.slice(0, -8), letters.slice(-8, -4), letters.slice(-4)].join('-')
}

/** The claimant whose session this request carries, if there is one that the newest issued version opened. */
export async function readerOf(c: Request): Promise<Reader | undefined> {
  const token = getCookie(c, readerCookie)
  if (!token) return undefined
  const [reader] = await c.var.db
    .select({
      claimantId: claimantSessions.claimantId,
      planId: claimantSessions.planId,
      reference: claimantSessions.reference,
    })
    .from(claimantSessions)
    .innerJoin(accessCodes, eq(accessCodes.id, claimantSessions.codeId))
    .where(
      and(
        // A code that was replaced, or whose holder no longer acts, ends what it opened; an emailed one ends by its use.
        or(isNull(accessCodes.endedAt), eq(accessCodes.origin, 'emailed')),
        eq(claimantSessions.tokenHash, hashOf(token)),
        gt(claimantSessions.expiresAt, c.var.now),
        sql`${claimantSessions.planId} = (
          select ${plans.id} from ${plans} join ${planIssues} on ${planIssues.planId} = ${plans.id}
          where ${plans.claimantId} = ${claimantSessions.claimantId} order by ${plans.version} desc limit 1)`,
      ),
    )
  return reader
}

/** Ends the session here and now. */
export async function leave(c: Request): Promise<void> {
  const token = getCookie(c, readerCookie)
  if (token) await c.var.db.delete(claimantSessions).where(eq(claimantSessions.tokenHash, hashOf(token)))
}
