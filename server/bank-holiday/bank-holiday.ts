/**
 * The bank holidays that every server counts with: those of the newest list that an administrator loaded.
 *
 * What must always hold:
 *   1. Lists are only added; the newest counts, and none means what the program comes with.      (trigger only_ever_added)
 *   2. A list is loaded by somebody who saw what it changes: it follows the list that they saw.   (load)
 *   3. Dates that were known are dropped only with a reason, which stands in the log.             (load)
 *   4. Every server counts with the newest list within a minute.                                  (upkeep.ts, useNewest)
 */
import { desc, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { bankHolidayLists, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { lastDayOf } from '../clocks.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import {
  bankHolidaysInUse,
  type HolidayDates,
  lastKnownDay,
  shippedHolidays,
  useBankHolidays,
} from '../lib/bank-holidays.ts'
import type { CalendarDate } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type Changes, changesWith, isNoNews, losesDates } from './published.ts'

/** A list, with who loaded it and when; the one that the program comes with was loaded by nobody and has the number 0. */
export type HolidayList = { id: number; dates: HolidayDates; loaded?: { at: Date; by: string } }

/** The list that counts. */
export async function newestList(db: Db | Tx): Promise<HolidayList> {
  const [newest] = await db
    .select({ id: bankHolidayLists.id, dates: bankHolidayLists.dates, at: bankHolidayLists.at, by: staff.name })
    .from(bankHolidayLists)
    .innerJoin(staff, eq(staff.id, bankHolidayLists.by))
    .orderBy(desc(bankHolidayLists.id))
    .limit(1)
  if (!newest) return { id: 0, dates: shippedHolidays.dates }
  const { id, dates, at, by } = newest
  return { id, dates, loaded: { at, by } }
}

/** Counts with the newest list from now on, at this server. */
export async function useNewest(db: Db): Promise<HolidayList> {
  const newest = await newestList(db)
  if (JSON.stringify(newest.dates) !== JSON.stringify(bankHolidaysInUse())) useBankHolidays(newest.dates)
  return newest
}

/** What somebody confirms: which list they compared with, and why dates go, if any do. */
export type Confirmation = { after: number; published: HolidayDates; reason: string }

/**
 * Adds a list, and counts with it.
 * @throws Refused 'changed meanwhile' when another list was loaded since they looked; 'no reason' when dates would go
 *   without one; 'no news' when nothing would change; 'cannot follow' when it cannot replace what is known
 */
export async function load(
  db: Db,
  person: Person,
  now: Date,
  { after, published, reason }: Confirmation,
): Promise<void> {
  await db.transaction(async tx => {
    // One after the other, so that each list follows the one that its loader saw.
    await tx.execute(sql`lock table ${bankHolidayLists} in share row exclusive mode`)
    const newest = await newestList(tx)
    if (newest.id !== after) throw new Refused('changed meanwhile', changedMeanwhile)
    const changes = changesWith(newest.dates, published)
    refuseUnless(changes, reason)
    const { dates } = changes
    const [added] = await tx
      .insert(bankHolidayLists)
      .values({
        dates: { 'england-and-wales': [...dates['england-and-wales']], scotland: [...dates.scotland] },
        at: now,
        by: person.id,
      })
      .returning({ id: bankHolidayLists.id })
    await record(tx, { by: actor(person), at: now, did: 'added', what: `bank holidays ${added?.id}`, why: reason })
  })
  await useNewest(db)
}

const changedMeanwhile =
  'Somebody else has loaded bank holidays meanwhile. Look at what your file changes now, and confirm it again.'

function refuseUnless(changes: Changes | { problem: string }, reason: string): asserts changes is Changes {
  if ('problem' in changes) throw new Refused('cannot follow', changes.problem)
  if (isNoNews(changes)) throw new Refused('no news', 'These bank holidays are known already.')
  if (losesDates(changes) && reason === '')
    throw new Refused('no reason', 'Say why these days are no bank holidays any more')
}

/** The last day up to which bank holidays are known, when that is near: time to load newer ones. */
export function endsSoon(today: CalendarDate): CalendarDate | undefined {
  const last = lastKnownDay()
  return last < lastDayOf('knowing bank holidays', today) ? last : undefined
}
