/**
 * The desk's queue: what waits, the next due first, and what is over.
 *
 * What must always hold:
 *   1. Nothing is in it that the person may not open.                                              (isForDesk)
 *   2. A last day is counted in working days, which the database cannot do: the few facts of each open complaint are read,
 *      and only the page that is shown is read whole.                                              (rowsOf)
 *   3. A message after the end brings a complaint back among what waits, so that somebody reads it.     (waits)
 *   4. A final response stays among what waits until it is in the person's hands.                        (waits)
 */
import { sql } from 'drizzle-orm'
import type { ComplaintAbout, ComplaintEvent, ComplaintStage } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'
import { type Due, duesOf, isOpen } from './clocks.ts'
import { isAnswerGiven, isForDesk, promised } from './complaint.ts'

export const views = { open: 'Waiting', over: 'Over' } as const
export type View = keyof typeof views

export type QueueRow = {
  id: string
  reference: string
  /** As they gave it, or as their record has it; null for somebody who did not say. */
  name: string | null
  about: ComplaintAbout
  office: string
  receivedOn: CalendarDate
  stage: ComplaintStage
  stageOn: CalendarDate
  /** What has to happen next; absent for a complaint that is over. */
  due: Due | undefined
  /** They wrote, and nobody has done anything since. */
  hasNewMessage: boolean
}

export type QueuePage = { rows: QueueRow[]; previous: string | undefined; next: string | undefined }
export type QueuePlace = { after?: string | undefined; before?: string | undefined }

export const complaintsShown = 25

/** One page of what waits, the next due first, or of what is over, the latest first. */
export async function queueOf(db: Db, person: Person, view: View, place: QueuePlace = {}): Promise<QueuePage> {
  const rows = (await rowsOf(db, person)).filter(row => (view === 'open') === waits(row))
  const keyed = rows.map(row => ({ row, key: keyOf(row) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  if (view === 'over') keyed.reverse()
  const isPast = (key: string, point: string) => (view === 'open' ? key > point : key < point)
  const { after, before } = place
  const from = after !== undefined ? keyed.filter(({ key }) => isPast(key, after)) : keyed
  const upTo = before !== undefined ? from.filter(({ key }) => key !== before && !isPast(key, before)) : from
  const shown = before !== undefined ? upTo.slice(-complaintsShown) : upTo.slice(0, complaintsShown)
  const [first, last] = [shown[0]?.key, shown.at(-1)?.key]
  return {
    rows: shown.map(({ row }) => row),
    previous: first !== keyed[0]?.key ? first : undefined,
    next: last !== keyed.at(-1)?.key ? last : undefined,
  }
}

/** How many wait past the day on which something was due. */
export const overdueIn = (rows: readonly QueueRow[], on: CalendarDate): number =>
  rows.filter(({ due }) => due?.by !== undefined && due.by < on).length

const waits = ({ stage, hasNewMessage, due }: QueueRow): boolean =>
  isOpen(stage) || hasNewMessage || due?.kind === 'give'

/** How many wait, and how many of them past the day on which something was due: for the home of whoever sees to them. */
export async function waitingComplaints(db: Db, person: Person, on: CalendarDate) {
  const rows = (await rowsOf(db, person)).filter(waits)
  return { waiting: rows.length, overdue: overdueIn(rows, on) }
}

/** A place in the list, as an address carries it: the day and the id. What has no day of its own stands where it came in. */
const keyOf = ({ id, due, stageOn }: QueueRow): string => `${due?.by ?? stageOn}_${id}`

type Facts = Omit<QueueRow, 'due' | 'stageOn'> & {
  stageOn: CalendarDate
  events: ComplaintEvent[]
  toGive: boolean
  promisedBy: CalendarDate | null
}

async function rowsOf(db: Db, person: Person): Promise<QueueRow[]> {
  const found = await db.execute<Facts>(sql`
    select complaints.id, complaints.reference, coalesce(complaints.name, claimants.name) as name, complaints.about,
      o.name as office, complaints.received_on::text as "receivedOn", course.stage, course.events,
      case when course.moves = 1 then complaints.received_on::text
        else (course.moved_at at time zone 'Europe/London')::date::text end as "stageOn",
      course.newest = 'message' as "hasNewMessage", not ${isAnswerGiven} as "toGive",
      ${promised(sql`course.moved_at`)} as "promisedBy"
    from complaints
    join offices o on o.id = complaints.office_id
    left join claimants on claimants.id = complaints.claimant_id
    cross join lateral (
      select jsonb_agg(distinct e.event) as events, count(*) filter (where e.event = 'stage') as moves,
        (array_agg(e.stage order by e.id desc) filter (where e.event = 'stage'))[1] as stage,
        max(e.at) filter (where e.event = 'stage') as moved_at,
        (array_agg(e.event order by e.id desc))[1] as newest
      from complaint_entries e where e.complaint_id = complaints.id
    ) course
    where ${isForDesk(person)}`)
  return found.map(({ events, toGive, promisedBy, ...row }) => {
    const course = { ...row, events, toGive, promisedBy: promisedBy ?? undefined }
    return { ...row, due: duesOf(course)[0] }
  })
}
