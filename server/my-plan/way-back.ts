/**
 * How a claimant gets back into their plan: with the code on paper, or with one that is emailed to them each time.
 *
 * What must always hold:
 *   1. Whether a plan, an address or the choice exists cannot be told from the answer, in words or by time.  (emailCode)
 *   2. A code is emailed to the claimant's own address and nowhere else, never by text or letter.  (sendCode)
 *   3. It opens the plan once, for a quarter of an hour; few are sent, and asking again does not end one that is on its
 *      way when no other is sent.                                                              (keepCode, mostAtOnce)
 *   4. An address that is given here counts once a code sent to it has come back.              (confirmAddress)
 *   5. Whoever could be reached before learns of every change where they could be reached, and at the address that codes
 *      went to: it may not have been the person who chose.                                (choose, tellWhoWasThere)
 *   6. Choosing emailed codes ends every other session: paper in wrong hands opens nothing any more.   (confirmAddress)
 */
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { WayBack } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { accessCodes, claimantSessions, claimants } from '../../db/schema.ts'
import { keepCode } from '../action-plan/access-code.ts'
import { record } from '../audit.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { recipientOf } from '../claimant/recipient.ts'
import { tellWhereItWent } from '../claimant/telling.ts'
import { addressOf, type Reader, type Request } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'
import { hashOf, hashOfCode, newAccessCode, tidy } from '../lib/codes.ts'
import type { Language, Words } from '../lib/language.ts'
import { seal, unseal } from '../lib/seal.ts'
import { tell } from '../outbox/outbox.ts'
import { countAttempt, forgetAttempts } from '../staff/attempts.ts'
import { newestIssued, readerToken } from './access.ts'

const minutes = 15
/** Codes emailed for one plan in that time. */
const mostAtOnce = 3
/** Every answer takes at least so long: longer than the work, so that the work cannot be seen from outside. */
const answerMilliseconds = 300

/** Emails a code for the plan with this reference, if there is one and its claimant chose that. Never says whether it did. */
export async function emailCode(c: Request, reference: string): Promise<void> {
  const { db, now } = c.var
  await countAttempt(db, { door: 'emailed code', of: tidy(reference) }, addressOf(c), now)
  await Promise.all([emailIfChosen(c, reference), pause(answerMilliseconds)])
}

async function emailIfChosen(c: Request, reference: string): Promise<void> {
  const { db, now, config } = c.var
  const plan = await newestIssued(db, reference)
  if (plan?.wayBack !== 'email' || !plan.email) return
  const { id: planId, claimantId, officeId, email, language } = plan
  const since = new Date(now.getTime() - minutes * 60_000)
  await db.transaction(async tx => {
    // One after the other, so that several at once cannot send more than they may.
    await tx.select({ id: claimants.id }).from(claimants).where(eq(claimants.id, claimantId)).for('update')
    const recent = and(
      eq(accessCodes.claimantId, claimantId),
      eq(accessCodes.origin, 'emailed'),
      gt(accessCodes.madeAt, since),
    )
    if ((await tx.$count(accessCodes, recent)) >= mostAtOnce) return
    const code = newAccessCode()
    const holder = { claimantId, planId, reference: plan.reference }
    await keepCode(tx, now, holder, { code, origin: 'emailed' })
    await sendCode(tx, now, { claimantId, email, language, code, link: `${config.baseUrl}/my-plan/sign-in` })
    const by = { id: 'system', role: 'system', officeId } as const
    await record(tx, { by, at: now, did: 'sent', what: `access code of plan ${planId}`, about: claimantId })
  })
}

type CodeToSend = { claimantId: string; email: string; language: Language; code: string; link: string }

async function sendCode(tx: Tx, now: Date, { claimantId, email, language, code, link }: CodeToSend): Promise<void> {
  const to = { toldBy: 'email', language, email } as const
  await tell(tx, now, { template: 'one-time code', values: { code, link }, to, claimantId })
}

/** How the claimant gets back in now, and the address that codes would go to. */
export async function wayBackOf(db: Db, { claimantId }: Reader): Promise<{ wayBack: WayBack; email: string | null }> {
  const [found] = await db
    .select({ wayBack: claimants.wayBack, email: claimants.email })
    .from(claimants)
    .where(eq(claimants.id, claimantId))
  if (!found) throw new NotFound()
  return found
}

/** From now on with the code on paper. */
export async function chooseCode(c: Request): Promise<void> {
  const { db } = c.var
  await db.transaction(async tx => choose(c, tx, { wayBack: 'code' }))
}

/** An address that waits for its code to come back. */
const pending = z.object({ claimantId: z.uuid(), email: z.string(), codeHash: z.string(), at: z.coerce.date() })
const pendingPurpose = 'an address that has not been confirmed'

/** Sends a code to an address that the claimant gives; returns what says so, sealed, to come back with the code. */
export async function askToConfirm(c: Request, email: string): Promise<string> {
  const { db, now, reader, config } = c.var
  const { claimantId, language } = reader
  await countAttempt(db, { door: 'new address', of: claimantId }, addressOf(c), now)
  const code = newAccessCode()
  await db.transaction(async tx => {
    await sendCode(tx, now, { claimantId, email, language, code, link: `${config.baseUrl}/my-plan/way-in/confirm` })
    await record(tx, {
      by: readerActor(reader),
      at: now,
      did: 'sent',
      what: `access code of claimant ${claimantId}`,
      about: claimantId,
    })
  })
  const waiting = { claimantId, email, codeHash: hashOfCode(email, code), at: now }
  return seal(config.secret, pendingPurpose, JSON.stringify(waiting))
}

/** The address that waits to be confirmed, as long as its code can come back. */
export function addressToConfirm(c: Request, sealed: string | undefined): string | undefined {
  return waitingOf(c, sealed)?.email
}

function waitingOf(c: Request, sealed: string | undefined) {
  const text = sealed && unseal(c.var.config.secret, pendingPurpose, sealed)
  const waiting = text ? pending.safeParse(JSON.parse(text)).data : undefined
  const isLate = waiting && c.var.now.getTime() - waiting.at.getTime() > minutes * 60_000
  return isLate || waiting?.claimantId !== c.var.reader.claimantId ? undefined : waiting
}

const notThisCode: Words = {
  en: 'Enter the code in the email we sent you. If 15 minutes have gone by, ask for another one',
  cy: 'Rhowch y cod yn yr e-bost a anfonom atoch. Os oes 15 munud wedi mynd heibio, gofynnwch am un arall',
}

/**
 * The code came back: the address counts, and codes are emailed to it from now on.
 * @throws Refused 'wrong', 'too many attempts'
 */
export async function confirmAddress(c: Request, sealed: string | undefined, code: string): Promise<void> {
  const { db, now, reader } = c.var
  const door = { door: 'code for an address', of: reader.claimantId } as const
  const attempt = await countAttempt(db, door, addressOf(c), now)
  const waiting = waitingOf(c, sealed)
  if (!waiting || hashOfCode(waiting.email, code) !== waiting.codeHash) {
    throw new Refused('wrong', notThisCode[reader.language])
  }
  await forgetAttempts(db, attempt)
  await db.transaction(async tx => {
    await choose(c, tx, { wayBack: 'email', email: waiting.email })
    const token = readerToken(c)
    const others = and(
      eq(claimantSessions.claimantId, reader.claimantId),
      isNull(claimantSessions.representativeId),
      token ? ne(claimantSessions.tokenHash, hashOf(token)) : undefined,
    )
    await tx.delete(claimantSessions).where(others)
  })
}

async function choose(c: Request, tx: Tx, chosen: { wayBack: WayBack; email?: string }): Promise<void> {
  const { now, reader } = c.var
  const { claimantId } = reader
  const [before] = await tx.select().from(claimants).where(eq(claimants.id, claimantId)).for('update')
  if (!before) throw new NotFound()
  const after = { ...before, ...chosen }
  await tx
    .update(claimants)
    .set({ ...chosen, version: sql`${claimants.version} + 1` })
    .where(eq(claimants.id, claimantId))
  if (after.wayBack !== before.wayBack || after.email !== before.email) await tellWhoWasThere(c, tx, before, after)
  const what = `way in of claimant ${claimantId}`
  await record(tx, { by: readerActor(reader), at: now, did: 'changed', what, about: claimantId })
}

/** Tells of the change where the person was told of things until now, and at the address that they had until now. */
async function tellWhoWasThere(c: Request, tx: Tx, before: Claimant, after: Claimant): Promise<void> {
  const { now, config } = c.var
  const link = `${config.baseUrl}/my-plan`
  const telling = { template: 'way in changed', values: { link }, claimantId: before.id } as const
  const to = recipientOf(before)
  const goesTo = await tell(tx, now, { ...telling, to })
  await tellWhereItWent(tx, now, before, after, link)
  if (before.email === null || before.email === after.email || goesTo === 'email') return
  await tell(tx, now, { ...telling, to: { toldBy: 'email', language: to.language, email: before.email } })
}
