/**
 * The codes that staff made for a claimant's plan and of which the claimant has not been told: said to them when they sign in.
 *
 * What must always hold:
 *   1. A code of which no message went, because none could or because somebody gave it up, is said here.  (codesUntold)
 *   2. It is said to the claimant alone: whoever acts for them may be who asked for it.                   (codesUntold)
 *   3. Where the office has chosen so, whoever made it is told by role and office alone.                  (lookerToYou)
 */
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { accessCodes, offices, representatives, staff } from '../../db/schema.ts'
import type { Reader } from '../http/context.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { lookerToYou } from './looks.ts'

/** A code that was made: when, by whom in words, and for whom where it is for somebody who acts for the person. */
export type MadeCode = { on: CalendarDate; by: Words; representative: string | null }

/** How long it is said. */
const days = 30

/** The codes that were made lately and that the claimant was not told of, the newest first. */
export async function codesUntold(db: Db, { claimantId, representative }: Reader, now: Date): Promise<MadeCode[]> {
  if (representative) return []
  const since = new Date(now.getTime() - days * 24 * 60 * 60_000)
  const untold = sql`not exists (select 1 from messages m where m.claimant_id = ${claimantId}
    and m.template in ('new access code', 'code for a representative')
    and m.made_at = ${accessCodes.madeAt} and m.sent_at is not null)`
  const found = await db
    .select({
      madeAt: accessCodes.madeAt,
      who: staff.name,
      role: staff.role,
      office: offices.name,
      showsNames: offices.showsNames,
      representative: representatives.name,
    })
    .from(accessCodes)
    .innerJoin(staff, eq(staff.id, accessCodes.madeBy))
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .leftJoin(representatives, eq(representatives.id, accessCodes.representativeId))
    .where(
      and(
        eq(accessCodes.claimantId, claimantId),
        eq(accessCodes.origin, 'reissued'),
        gt(accessCodes.madeAt, since),
        untold,
      ),
    )
    .orderBy(desc(accessCodes.madeAt))
  return found.map(({ madeAt, representative: name, ...by }) => ({
    on: today(madeAt),
    by: lookerToYou({ by: 'staff', ...by }),
    representative: name,
  }))
}
