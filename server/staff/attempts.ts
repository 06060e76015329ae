/**
 * Counting attempts to sign in, staff and claimants alike: each at a door of its own.
 *
 * What must always hold:
 *   1. Attempts are counted in the database, so every server counts the same and a restart forgets nothing.
 *   2. What is counted on is a hash: nobody's address or plan reference lies in the table.       (keyOf)
 *   3. What is counted at one door shuts no other, and whoever got in counts for nothing: many people may share one
 *      address, in an office or a library.                                          (keysOf, forgetAttempts)
 *   4. An attempt is counted before the password is looked at, so parallel guesses are counted too. (countAttempt)
 */
import { createHash } from 'node:crypto'
import { and, count, gt, inArray, lt, or } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { signInAttempts } from '../../db/schema.ts'
import { Refused } from '../http/errors.ts'

const windowMinutes = 15

/** How many in a quarter of an hour: enough for people who forget, too few for those who guess. */
const most = {
  /** On one account or plan from one address. */
  here: 10,
  /** On one account or plan from everywhere, so that nobody can lock another out from a single place. */
  account: 50,
  /** From one address at one door: an office of people may share one. */
  address: 100,
}

const keyOf = (kind: keyof typeof most, value: string) =>
  createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('base64url')

/** Where somebody tries to get in: what is tried there is counted apart from every other door. */
export type Door =
  | 'staff'
  | 'plan'
  | 'emailed code'
  | 'new address'
  | 'code for an address'
  | 'complaint'
  | 'complaining'
  | 'preparation'

/** Whose door it is: an email address, the reference of a plan or of a complaint. */
export type Account = { door: Door; of: string }

const keysOf = ({ door, of }: Account, address: string) => ({
  here: keyOf('here', `${door} ${of} ${address}`),
  account: keyOf('account', `${door} ${of}`),
  address: keyOf('address', `${door} ${address}`),
})

/** An attempt that was counted, to be forgotten when it got somebody in. */
export type Attempt = { keys: ReturnType<typeof keysOf>; ids: number[] }

/**
 * Counts one attempt on an account from `address`.
 * @throws Refused 'too many attempts' when there have been too many in the last quarter of an hour; a refused one is not
 * counted, so that the wait ends.
 */
export async function countAttempt(db: Db, account: Account, address: string, now: Date): Promise<Attempt> {
  const keys = keysOf(account, address)
  const counted = await db
    .insert(signInAttempts)
    .values(Object.values(keys).map(key => ({ key, at: now })))
    .returning({ id: signInAttempts.id })
  const ids = counted.map(({ id }) => id)
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  const made = await db
    .select({ key: signInAttempts.key, times: count() })
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, Object.values(keys)), gt(signInAttempts.at, since)))
    .groupBy(signInAttempts.key)
  const tooMany = made.some(({ key, times }) => kindsOf(keys).some(kind => keys[kind] === key && times > most[kind]))
  if (!tooMany) return { keys, ids }
  await db.delete(signInAttempts).where(inArray(signInAttempts.id, ids))
  throw new Refused(
    'too many attempts',
    `There have been too many attempts. Wait ${windowMinutes} minutes and try again.`,
  )
}

const kindsOf = (keys: ReturnType<typeof keysOf>) => Object.keys(keys) as (keyof typeof most)[]

/** A person who got in starts again from nothing; whoever else shares their address keeps their own failures. */
export const forgetAttempts = async (db: Db, { keys: { here, account }, ids }: Attempt): Promise<void> => {
  await db
    .delete(signInAttempts)
    .where(or(inArray(signInAttempts.key, [here, account]), inArray(signInAttempts.id, ids)))
}

/** Attempts older than a day are of no use to anyone. */
export const forgetOldAttempts = async (db: Db, now: Date): Promise<void> => {
  await db.delete(signInAttempts).where(lt(signInAttempts.at, new Date(now.getTime() - 24 * 60 * 60_000)))
}
