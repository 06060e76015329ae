/**
 * How much one person sends in one day: so much that nobody in need comes near it, and too little to keep the service from
 * everybody else.
 *
 * What must always hold:
 *   1. It counts what was sent online about one claimant, whoever of theirs sent it.                       (sentLately)
 *   2. Whoever is over it reads what to do instead, in their language: nobody is left without a way.       (words)
 */
import { sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import type { Words } from '../lib/language.ts'

/** Requests and complaints together, and the megabytes of their files. */
export const mostADay = { times: 20, megabytes: 100 } as const
const megabyte = 1024 * 1024

const words = {
  times: {
    en: `You have sent us ${mostADay.times} requests and complaints in one day. We have them all. Send more tomorrow, or phone us or come in`,
    cy: `Rydych wedi anfon ${mostADay.times} o geisiadau a chwynion atom mewn un diwrnod. Maent i gyd gennym. Anfonwch fwy yfory, neu ffoniwch ni neu dewch i mewn`,
  },
  megabytes: {
    en: `You can send us up to ${mostADay.megabytes} MB of files in one day. Send these tomorrow, or bring them in or post them to us`,
    cy: `Gallwch anfon hyd at ${mostADay.megabytes} MB o ffeiliau atom mewn un diwrnod. Anfonwch y rhain yfory, neu dewch â nhw i mewn neu postiwch nhw atom`,
  },
} as const satisfies Record<string, Words>

/** What to say to a person who sends more than that, with so many bytes now; `undefined` to everybody else. */
export async function tooMuchInADay(
  db: Db,
  claimantId: string,
  now: Date,
  bytesNow: number,
): Promise<Words | undefined> {
  const { times, bytes } = await sentLately(db, claimantId, new Date(now.getTime() - 24 * 60 * 60_000))
  if (times >= mostADay.times) return words.times
  return bytesNow > 0 && bytes + bytesNow > mostADay.megabytes * megabyte ? words.megabytes : undefined
}

async function sentLately(db: Db, id: string, after: Date): Promise<{ times: number; bytes: number }> {
  const since = sql`${after.toISOString()}::timestamptz`
  const [found] = await db.execute<{ times: number; bytes: string }>(sql`
    with asked as (select id, at, asked_how as how from reconsiderations where claimant_id = ${id}),
      complained as (select id, at, received_how as how from complaints where claimant_id = ${id}),
      files as (
        select f.bytes from evidence_files f where f.at > ${since} and (
          f.reconsideration_id in (select id from asked) or f.complaint_id in (select id from complained)
          or f.failure_id in (select id from failures where claimant_id = ${id})))
    select (select count(*)::int from (table asked union all table complained) sent
        where sent.at > ${since} and sent.how = 'online') as times,
      (select coalesce(sum(octet_length(bytes)), 0)::text from files) as bytes`)
  return { times: found?.times ?? 0, bytes: Number(found?.bytes ?? 0) }
}
