/**
 * What an office has before it: things that were not done, by what waits for whom.
 *
 * What must always hold:
 *   1. Only records open to the person are listed, and for an adviser only their own claimants' (R61).       (theirs)
 *   2. The one whose time to answer ends first stands first; what has no last day stands after it.           (byLastDay)
 */
import { and, count, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { claimants, failureEntries, failures, letterGivings, letters } from '../../db/schema.ts'
import { isOpenTo } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'
import { type Failure, load } from './failure.ts'
import { type LastDay, lastDay, type Standing, standingOf } from './standing.ts'

/** What the list can be narrowed to. */
export const views = { open: 'To do', closed: 'Closed' } as const
export type View = keyof typeof views

export const mostShown = 100

export type QueueRow = { failure: Failure; standing: Standing; last: LastDay | undefined }

/** What is open, the one whose time ends first at the top; or what is closed, the newest first. At most a hundred. */
export async function queueOf(db: Db, person: Person, view: View, on: CalendarDate): Promise<QueueRow[]> {
  const found = await load(db, and(isOpenTo(person), theirs(person), inView(view)), mostShown)
  const rows = found.map(failure => ({ failure, standing: standingOf(failure, on), last: lastDay(failure) }))
  return view === 'open' ? rows.toSorted(byLastDay) : rows
}

/** How many are open: as many as the list has. */
export async function openFailures(db: Db, person: Person): Promise<number> {
  const [found] = await db
    .select({ open: count() })
    .from(failures)
    .innerJoin(claimants, eq(claimants.id, failures.claimantId))
    .where(and(isOpenTo(person), theirs(person), inView('open')))
  return found?.open ?? 0
}

const theirs = (person: Person): SQL | undefined =>
  person.role === 'adviser' ? eq(claimants.adviserId, person.id) : undefined

/** Closed: a decision maker has answered, or nothing more is done; and the letter about that, if there is one, is given. */
function inView(view: View): SQL {
  const ended = sql`exists (select 1 from ${failureEntries} e where e.failure_id = ${failures.id}
    and e.event in ('outcome', 'not pursued'))`
  const toTell = sql`exists (select 1 from ${letters} l where l.failure_id = ${failures.id} and l.kind = 'failure outcome'
    and not exists (select 1 from ${letterGivings} g where g.letter_id = l.id))`
  return view === 'closed' ? sql`${ended} and not ${toTell}` : sql`(not ${ended} or ${toTell})`
}

function byLastDay(one: QueueRow, other: QueueRow): number {
  const dayOf = ({ last }: QueueRow) => (last && 'on' in last ? last.on : '9999')
  return dayOf(one).localeCompare(dayOf(other)) || one.failure.happenedOn.localeCompare(other.failure.happenedOn)
}
