/**
 * Counting attempts to sign in, staff and claimants alike.
 *
 * What must always hold:
 *   1. Attempts are counted in the database, so every server counts the same and a restart forgets nothing.
 *   2. What is counted on is a hash: nobody's address or plan reference lies in the table.       (keyOf)
 *   3. An attempt is counted before the password is looked at, so parallel guesses are counted too. (countAttempt)
 */
import { createHash } from 'node:crypto'
import { and, count, gt, inArray, lt } from 'drizzle-orm'
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
  /** From one address on anything: an office of people may share one. */
  address: 100,
}

const keyOf = (kind: keyof typeof most, value: string) =>
  createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('base64url')

const keysOf = (account: string, address: string) => ({
  here: keyOf('here', `${account} ${address}`),
  account: keyOf('account', account),
  address: keyOf('address', address),
})

/**
 * Counts one attempt on `account` (whose door it is, and an email address or a plan reference) from `address`.
 * @throws Refused 'too many attempts' when there have been too many in the last quarter of an hour; a refused one is not
 * counted, so that the wait ends.
 */
export async function countAttempt(db: Db, account: string, address: string, now: Date): Promise<void> {
  const keys = keysOf(account, address)
  const counted = await db
    .insert(signInAttempts)
    .values(Object.values(keys).map(key => ({ key, at: now })))
    .returning({ id: signInAttempts.id })
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  const made = await db
    .select({ key: signInAttempts.key, times: count() })
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, Object.values(keys)), gt(signInAttempts.at, since)))
    .groupBy(signInAttempts.key)
  const tooMany = made.some(({ key, times }) => kindsOf(keys).some(kind => keys[kind] === key && times > most[kind]))
  if (!tooMany) return
  const ids = counted.map(({ id }) => id)
  await db.delete(signInAttempts).where(inArray(signInAttempts.id, ids))
  throw new Refused(
    'too many attempts',
    `There have been too many attempts. Wait ${windowMinutes} minutes and try again.`,
  )
}

const kindsOf = (keys: ReturnType<typeof keysOf>) => Object.keys(keys) as (keyof typeof most)[]

/** A person who got in starts again from nothing, and so does nobody else who shares their address. */
export const forgetAttempts = async (db: Db, account: string, address: string): Promise<void> => {
  const { here, account: everywhere } = keysOf(account, address)
  await db.delete(signInAttempts).where(inArray(signInAttempts.key, [here, everywhere]))
}

/** Attempts older than a day are of no use to anyone. */
export const forgetOldAttempts = async (db: Db, now: Date): Promise<void> => {
  await db.delete(signInAttempts).where(lt(signInAttempts.at, new Date(now.getTime() - 24 * 60 * 60_000)))
}
