/**
 * Counting attempts to sign in, staff and claimants alike.
 *
 * What must always hold:
 *   1. Attempts are counted in the database, so every server counts the same and a restart forgets nothing.
 *   2. What is counted on is a hash: nobody's address or plan reference lies in the table.       (keyOf)
 *   3. An attempt is counted before the password is looked at, so parallel guesses are counted too. (countAttempt)
 */
import { createHash } from 'node:crypto'
import { and, count, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { signInAttempts } from '../../db/schema.ts'
import { Refused } from '../http/errors.ts'

const windowMinutes = 15
/** On one account or plan: enough for a person who forgets, too few for one who guesses. */
const mostOnAccount = 10
/** From one address: an office of people may share one. */
const mostFromAddress = 100

const keyOf = (kind: 'account' | 'address', value: string) =>
  createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('base64url')

/**
 * Counts one attempt on `account` (an email address or a plan reference) from `address`.
 * @throws Refused 'too many attempts' when either has had its fill in the last quarter of an hour.
 */
export async function countAttempt(db: Db, account: string, address: string, now: Date): Promise<void> {
  const [onAccount, fromAddress] = [keyOf('account', account), keyOf('address', address)]
  await db.insert(signInAttempts).values([
    { key: onAccount, at: now },
    { key: fromAddress, at: now },
  ])
  const since = new Date(now.getTime() - windowMinutes * 60_000)
  const made = await db
    .select({ key: signInAttempts.key, times: count() })
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, [onAccount, fromAddress]), gt(signInAttempts.at, since)))
    .groupBy(signInAttempts.key)
  const times = (key: string) => made.find(row => row.key === key)?.times ?? 0
  if (times(onAccount) > mostOnAccount || times(fromAddress) > mostFromAddress) {
    throw new Refused(
      'too many attempts',
      `There have been too many attempts. Wait ${windowMinutes} minutes and try again.`,
    )
  }
}

/** A person who got in starts again from nothing, and so does nobody else who shares their address. */
export const forgetAttempts = async (db: Db, account: string): Promise<void> => {
  await db.delete(signInAttempts).where(eq(signInAttempts.key, keyOf('account', account)))
}

/** Attempts older than a day are of no use to anyone. */
export const forgetOldAttempts = async (db: Db, now: Date): Promise<void> => {
  await db.delete(signInAttempts).where(lt(signInAttempts.at, new Date(now.getTime() - 24 * 60 * 60_000)))
}
