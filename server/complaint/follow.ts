/**
 * Following a complaint without signing in: its reference and its code, and for an hour a token that says both were right.
 *
 * What must always hold:
 *   1. A wrong reference and a wrong code cannot be told apart, in words or by what is done.          (openByCode)
 *   2. Attempts are limited for each complaint and each address, and failures are recorded.       (countAttempt, record)
 *   3. What somebody made who acted for a claimant opens to them no more once they act for them no more.  (isStillTheirs)
 *   4. A new code closes what the one before it had opened.                                        (isStillTheirs)
 *   5. A token is sealed, opens one complaint, and ends by itself.                                 (tokenFor, idIn)
 */
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { complaints, representatives } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { Refused } from '../http/errors.ts'
import { hashOfCode, tidy } from '../lib/codes.ts'
import type { Words } from '../lib/language.ts'
import { seal, unseal } from '../lib/seal.ts'
import { countAttempt, forgetAttempts } from '../staff/attempts.ts'
import { codeHashOf, endedSince } from './code.ts'

export const openMinutes = 60

/** What cannot be told apart is said in one sentence. */
export const noMatch: Words = {
  en: 'Enter a reference and a code that match. You were given them when you complained.',
  cy: 'Rhowch gyfeirnod a chod sy’n cyfateb. Cawsoch y rhain pan wnaethoch gwyno.',
}

/**
 * Returns the id of the complaint that a reference and a code open.
 * @throws Refused 'wrong' or 'too many attempts'
 */
export async function openByCode(
  db: Db,
  now: Date,
  { reference, code, address }: { reference: string; code: string; address: string },
): Promise<string> {
  const attempt = await countAttempt(db, { door: 'complaint', of: tidy(reference) }, address, now)
  const [found] = await db
    .select()
    .from(complaints)
    .where(eq(complaints.reference, asGiven(reference)))
  // Both are asked for every time, so that both kinds of mistake take the same steps.
  const kept = await codeHashOf(db, found ?? { id: nobodys, codeHash: '' })
  const isRight = kept === hashOfCode(reference, code)
  if (!found || !isRight || !(await isStillTheirs(db, { id: found.id, at: now }))) {
    const by = { id: 'nobody', role: 'nobody', officeId: found?.officeId ?? 'none' } as const
    await record(db, { by, at: now, did: 'failed to sign in', what: `complaint ${found?.id ?? 'unknown'}` })
    throw new Refused('wrong', noMatch.en)
  }
  await forgetAttempts(db, attempt)
  return found.id
}

/** The id of no complaint. */
const nobodys = '00000000-0000-0000-0000-000000000000'

/**
 * Whether what was opened is still open to whoever opened it: somebody who made it for a claimant acts for them still, and
 * no other code has been made since.
 */
export async function isStillTheirs(db: Db, { id, at }: Pick<Opened, 'id' | 'at'>): Promise<boolean> {
  if (await endedSince(db, id, at)) return false
  const [ended] = await db
    .select({ id: complaints.id })
    .from(complaints)
    .innerJoin(representatives, eq(representatives.id, complaints.representativeId))
    .where(and(eq(complaints.id, id), isNotNull(representatives.endedAt)))
  return ended === undefined
}

/** A reference as it was given, from one typed in any way: its last two groups have four characters each. */
function asGiven(typed: string): string {
  const letters = tidy(typed)
  return [letters.slice(0, -8), letters.slice(-8, -4), letters.slice(-4)].join('-')
}

/** What a token opens, since when. `isNew`: it was made with the complaint, and its holder may read the code once more. */
export type Opened = { id: string; isNew: boolean; at: Date }

const purpose = 'an open complaint'

/** The token that keeps a complaint open for a while. */
export function tokenFor(secret: string, now: Date, opened: Omit<Opened, 'at'>): string {
  const until = now.getTime() + openMinutes * 60_000
  return seal(secret, purpose, JSON.stringify({ ...opened, until }))
}

/** What a token opens now; `undefined` when it opens nothing any more, or is none. */
export function openedBy(secret: string, now: Date, token: string | undefined): Opened | undefined {
  const said = token === undefined ? undefined : unseal(secret, purpose, token)
  if (said === undefined) return undefined
  const { id, isNew, until } = JSON.parse(said) as Omit<Opened, 'at'> & { until: number }
  return until > now.getTime() ? { id, isNew, at: new Date(until - openMinutes * 60_000) } : undefined
}
