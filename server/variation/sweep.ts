/**
 * Once a day: closes what nobody has to do any more because of the day alone, and what two people wrote down at the same
 * moment (R5). Everything else is closed in the moment it is written down (variation.ts).
 *
 * What must always hold:
 *   1. Read page by page along the key, however many people there are.                          (pageAfter)
 *   2. One person whose record is in the way stops nobody else's.                               (a transaction for each)
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { addMonths, type CalendarDate, today } from '../lib/days.ts'
import { pensionDateOf } from '../regime/pension-age.ts'
import { closeWhatIsBarred } from './variation.ts'

const pageLength = 500

type Found = { id: string; dateOfBirth: CalendarDate | null; isNew: boolean }

/** Closes what is barred since the day began; returns how many lines were closed. */
export async function closeWhatTheDayBars(db: Db, now: Date, baseUrl: string): Promise<number> {
  let closed = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await db.execute<Found>(pageAfter(after, now))
    for (const one of page.filter(found => mayBeBarred(found, today(now)))) {
      closed += await db.transaction(tx => closeWhatIsBarred(tx, now, one.id, baseUrl))
    }
    if (page.length < pageLength) return closed
    after = page.at(-1)?.id ?? after
  }
}

const mayBeBarred = ({ dateOfBirth, isNew }: Found, on: CalendarDate): boolean =>
  isNew || (dateOfBirth !== null && pensionDateOf(dateOfBirth) <= on)

/** Nobody reached State Pension age before 60. */
const youngest = 12 * 60

/**
 * People of whom something is still required by their newest issued version, and who are old enough, or whose version was
 * issued in the last two days: one that was issued in the same moment as an answer was saved may have missed it.
 */
export const pageAfter = (after: string, now: Date): SQL => sql`
  select c.id, c.date_of_birth::text as "dateOfBirth", newest.at > ${hoursBefore(now, 48)}::timestamptz as "isNew"
  from claimants c
  cross join lateral (
    select p.id, issue.at from plans p join plan_issues issue on issue.plan_id = p.id
    where p.claimant_id = c.id order by p.version desc limit 1
  ) newest
  where c.id > ${after}::uuid
    and (c.date_of_birth <= ${addMonths(today(now), -youngest)} or newest.at > ${hoursBefore(now, 48)}::timestamptz)
    and exists (
      select 1 from commitments line
      where line.plan_id = newest.id and line.kind = 'required' and line.removed_at is null
        and (select v.kind from variations v where v.commitment_id = line.id order by v.id desc limit 1)
          is distinct from 'no longer required')
  order by c.id limit ${pageLength}`

const hoursBefore = (now: Date, hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString()
