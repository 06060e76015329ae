/**
 * How an entry is added to the record of something that was not done.
 *
 * What must always hold:
 *   1. Every entry is added under the row's lock and recorded in the log; none is changed.    (add; trigger only_ever_added)
 *   2. Nothing is added once it has ended.                                                     (refuseClosed)
 */
import { eq } from 'drizzle-orm'
import type { FailureEvent } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { failureEntries, failures } from '../../db/schema.ts'
import { type Actor, record, type Verb } from '../audit.ts'
import { recipientOf } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { tell } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { type Failure, failureFor, load } from './failure.ts'
import { type Ground, groundOf } from './ground.ts'
import { isOpen } from './standing.ts'

/** What the record is about, as it stands today. The record has been loaded as the person. */
export const groundFor = (db: Db | Tx, person: Person, failure: Failure): Promise<Ground> =>
  groundOf(
    db,
    person,
    failure.commitmentId ? { commitmentId: failure.commitmentId } : { interviewId: failure.interviewId ?? '' },
  )

/** An entry that is to be added. */
export type New = Partial<typeof failureEntries.$inferInsert> & { event: FailureEvent }

const verbOf: Record<FailureEvent, Verb> = {
  notice: 'asked why in',
  reply: 'replied to',
  'office caused': 'wrote in',
  needs: 'wrote in',
  visit: 'wrote in',
  review: 'wrote in',
  referral: 'referred',
  outcome: 'recorded the outcome of',
  'not pursued': 'closed',
  note: 'wrote in',
}

/** Adds an entry and records it. The same said twice running by the same hand is no news; the answer says whether it was. */
export async function add(tx: Tx, now: Date, { id, claimantId }: Failure, by: Actor, entry: New): Promise<boolean> {
  const row = { ...entry, by: by.role === 'claimant' ? null : by.id }
  const before = (await load(tx, eq(failures.id, id)))[0]?.entries.at(-1)
  const columns = ['event', 'answer', 'words', 'on', 'how', 'representativeId', 'by'] as const
  if (before && columns.every(column => (before[column] ?? null) === (row[column] ?? null))) return false
  await tx.insert(failureEntries).values({ ...row, failureId: id, at: now })
  await record(tx, { by, at: now, did: verbOf[entry.event], what: `failure ${id}`, about: claimantId })
  return true
}

/** Keeps the record still until the transaction ends, and reads it again as it is now. */
export async function locked(tx: Tx, { id }: Failure): Promise<Failure> {
  await tx.select({ id: failures.id }).from(failures).where(eq(failures.id, id)).for('update')
  const [found] = await load(tx, eq(failures.id, id))
  if (!found) throw new Error('A record was locked that is not there')
  return found
}

/** @throws Refused 'closed' when a decision maker has answered, or nothing more is done about it */
export function refuseClosed(failure: Failure): void {
  if (!isOpen(failure)) throw new Refused('closed', 'This is closed. Nothing more can be written down about it.')
}

/** Words that somebody has to have typed. @throws Refused with the name of the field */
export function needed(words: string | undefined, message: string): string {
  if (!words?.trim()) throw new Refused('words', message)
  return words.trim()
}

/** Adds what a member of staff writes down, as long as it is open. @throws NotFound; Refused 'closed' */
export async function write(db: Db, person: Person, now: Date, id: string, entry: New): Promise<void> {
  await db.transaction(async tx => {
    const failure = await locked(tx, await failureFor(tx, person, id))
    refuseClosed(failure)
    await add(tx, now, failure, actor(person), entry)
  })
}

/** Tells the person that there is a letter, in words that say nothing of it. */
export function tellOf(
  tx: Tx,
  now: Date,
  { claimant, reference, id }: Failure,
  template: 'question asked' | 'question answered',
  letterId: string,
  baseUrl: string,
) {
  const values = { reference, link: `${baseUrl}/my-plan/not-done/${id}` }
  return tell(tx, now, { template, values, to: recipientOf(claimant), claimantId: claimant.id, letterId })
}
