/**
 * A claimant's way in: the reference of their plan and an access code; and the way in of whoever acts for them.
 *
 * What must always hold:
 *   1. A code is kept only as a hash, and a session only as the hash of its token.        (hashOf)
 *   2. A wrong reference, a wrong code, and one that has expired, was replaced or was used cannot be told apart, in words
 *      or by time.                                                                        (enter, recordFailure)
 *   3. Only the newest issued version opens, and a session that an older one opened ends when the next version is issued:
 *      it must not hand out the new code.                                                 (isNewest, readerOf)
 *   4. Attempts are limited for each plan and each address, and recorded.                  (countAttempt, record)
 *   5. Whoever gets an emailed code each time has closed the codes on paper.              (codeThatOpens)
 *   6. Signing in ends the session that the browser had before, whosever it was.          (enter, leave)
 *   7. A representative gets in with a code of their own, while they act and may read the plan.   (codeThatOpens, readerOf)
 */
import { randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { getCookie } from 'hono/cookie'
import type { Db } from '../../db/client.ts'
import { accessCodes, claimantSessions, claimants, planIssues, plans, representatives } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { mayOf } from '../claimant/representative.ts'
import { type ActingFor, addressOf, type Reader, type Request } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { askedLanguage } from '../http/language.ts'
import { readerActor } from '../http/reader.ts'
import { hashOf, hashOfCode, tidy } from '../lib/codes.ts'
import type { Language, Words } from '../lib/language.ts'
import { countAttempt, forgetAttempts } from '../staff/attempts.ts'

export const readerCookie = 'foothold.my_plan'
export const readerMinutes = 60

const wrong: Words = {
  en: 'Enter a plan reference and access code that match. They are printed on your plan, in the box “Read your plan online”.',
  cy: 'Rhowch gyfeirnod cynllun a chod mynediad sy’n cyfateb. Maent wedi’u hargraffu ar eich cynllun, yn y blwch “Darllen eich cynllun ar-lein”.',
}

/** A session that has begun: its token, and whose it is. */
export type Entered = { token: string; reader: Reader }

/**
 * Opens the plan that `reference` and `code` name, for the claimant or whoever acts for them, in a new session.
 * @throws Refused 'wrong' or 'too many attempts'.
 */
export async function enter(c: Request, reference: string, code: string, language: Language): Promise<Entered> {
  const { db, now } = c.var
  const attempt = await countAttempt(db, { door: 'plan', of: tidy(reference) }, addressOf(c), now)
  // Both are asked for every time, so that both kinds of mistake take the same steps.
  const [plan, opened] = await Promise.all([newestIssued(db, reference), codeThatOpens(db, now, reference, code)])
  if (!plan || !opened || !opensNewest(opened, plan) || !(await use(db, now, opened))) {
    await recordFailure(db, now, plan)
    throw new Refused('wrong', wrong[language])
  }
  await forgetAttempts(db, attempt)
  // Its cookie is about to be replaced: left alive, nobody could end it any more.
  await leave(c)
  const { id: planId, claimantId, claimantName, officeId } = plan
  const representative = actingFor(opened)
  const reader = { claimantId, claimantName, planId, officeId, language, reference: plan.reference, representative }
  return { token: await begin(db, now, reader, opened.codeId), reader }
}

async function begin(db: Db, now: Date, reader: Reader, codeId: string): Promise<string> {
  const { claimantId, planId, reference, representative } = reader
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + readerMinutes * 60_000)
  const session = { claimantId, planId, reference, codeId, representativeId: representative?.id, expiresAt }
  await db.insert(claimantSessions).values({ ...session, tokenHash: hashOf(token), createdAt: now })
  await record(db, { by: readerActor(reader), at: now, did: 'signed in', what: `plan ${planId}`, about: claimantId })
  return token
}

/** The live code with these letters, if there is one: whose it is, and which version it was made for. */
async function codeThatOpens(db: Db, now: Date, reference: string, code: string) {
  const [found] = await db
    .select({
      codeId: accessCodes.id,
      origin: accessCodes.origin,
      claimantId: accessCodes.claimantId,
      planId: accessCodes.planId,
      representative: actingColumns,
    })
    .from(accessCodes)
    .innerJoin(claimants, eq(claimants.id, accessCodes.claimantId))
    .leftJoin(representatives, eq(representatives.id, accessCodes.representativeId))
    .where(
      and(
        eq(accessCodes.codeHash, hashOfCode(reference, code)),
        isNull(accessCodes.endedAt),
        gt(accessCodes.expiresAt, now),
        isNull(representatives.endedAt),
        or(ne(claimants.wayBack, 'email'), eq(accessCodes.origin, 'emailed'), isNotNull(accessCodes.representativeId)),
      ),
    )
  return found
}

const actingColumns = {
  id: representatives.id,
  name: representatives.name,
  kind: representatives.kind,
  matter: representatives.matter,
}

type Opened = NonNullable<Awaited<ReturnType<typeof codeThatOpens>>>

/** The representative with what they may do; `undefined` where it is the claimant. */
function actingFor({ representative }: Pick<Opened, 'representative'>): ActingFor | undefined {
  return representative ? { ...representative, may: mayOf(representative.kind) } : undefined
}

/**
 * A representative's code goes on to the next version. An explicit consent does not: it was given for the matter that was
 * at hand, and does not last (G23).
 */
function opensNewest(opened: Opened, plan: { id: string; claimantId: string }): boolean {
  if (opened.representative && !mayOf(opened.representative.kind).includes('read')) return false
  if (opened.representative && opened.representative.kind !== 'explicit consent')
    return opened.claimantId === plan.claimantId
  return opened.planId === plan.id
}

/** An emailed code is used up by its use: of two who use it at once one gets in. */
async function use(db: Db, now: Date, { codeId, origin }: Opened): Promise<boolean> {
  if (origin !== 'emailed') return true
  const used = await db
    .update(accessCodes)
    .set({ endedAt: now })
    .where(and(eq(accessCodes.id, codeId), isNull(accessCodes.endedAt)))
    .returning({ id: accessCodes.id })
  return used.length > 0
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

/** The newest issued version of the plan with this reference, with what is needed of its claimant. */
export async function newestIssued(db: Db, typed: string) {
  const [plan] = await db
    .select({
      id: plans.id,
      reference: plans.reference,
      claimantId: plans.claimantId,
      claimantName: claimants.name,
      officeId: claimants.officeId,
      wayBack: claimants.wayBack,
      email: claimants.email,
      language: claimants.writtenLanguage,
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

/** The token of the session that this request carries, if it carries one. */
export const readerToken = (c: Request): string | undefined => getCookie(c, readerCookie)

/** Who reads with the session that this request carries, if there is one that the newest issued version opened. */
export async function readerOf(c: Request): Promise<Reader | undefined> {
  const token = readerToken(c)
  if (!token) return undefined
  const [found] = await c.var.db
    .select({
      claimantId: claimantSessions.claimantId,
      claimantName: claimants.name,
      planId: claimantSessions.planId,
      reference: claimantSessions.reference,
      officeId: claimants.officeId,
      writtenIn: claimants.writtenLanguage,
      representative: actingColumns,
    })
    .from(claimantSessions)
    .innerJoin(claimants, eq(claimants.id, claimantSessions.claimantId))
    .innerJoin(accessCodes, eq(accessCodes.id, claimantSessions.codeId))
    .leftJoin(representatives, eq(representatives.id, claimantSessions.representativeId))
    .where(
      and(
        // A code that was replaced, or whose holder no longer acts, ends what it opened; an emailed one ends by its use.
        or(isNull(accessCodes.endedAt), eq(accessCodes.origin, 'emailed')),
        isNull(representatives.endedAt),
        eq(claimantSessions.tokenHash, hashOf(token)),
        gt(claimantSessions.expiresAt, c.var.now),
        isNewest,
      ),
    )
  if (!found) return undefined
  const { writtenIn, ...reader } = found
  const language = (await askedLanguage(c)) ?? writtenIn
  return { ...reader, language, representative: actingFor(found) }
}

const isNewest = sql`${claimantSessions.planId} = (
  select ${plans.id} from ${plans} join ${planIssues} on ${planIssues.planId} = ${plans.id}
  where ${plans.claimantId} = ${claimantSessions.claimantId} order by ${plans.version} desc limit 1)`

/** Ends the session here and now. */
export async function leave(c: Request): Promise<void> {
  const token = readerToken(c)
  if (token) await c.var.db.delete(claimantSessions).where(eq(claimantSessions.tokenHash, hashOf(token)))
}
