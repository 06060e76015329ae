/**
 * The caseload: whose claimants, what comes next for each, and what is due.
 *
 * What must always hold:
 *   1. Only records open to the person asking are listed (R61).                        (isOpenTo)
 *   2. One query, read along an index by name, whatever the size of the office.        (claimants_of_an_office,
 *      claimants_of_an_adviser; the rest is looked up for the rows of one page only)
 *   3. Where a page begins is told by a record's id, so that no name stands in an address (R32). (pointAt)
 */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Channel, Ending } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { claimants } from '../../db/schema.ts'
import { idOf, isOpenTo } from '../claimant/claimant.ts'
import { dueNow, endingOf, type PlanStanding, standingOfPlan } from '../claimant/overview.ts'
import type { Person } from '../http/context.ts'
import { type CalendarDate, today } from '../lib/days.ts'

/** Whose people are listed. */
export const whose = { mine: 'My people', office: 'Whole office' } as const
export type Whose = keyof typeof whose

export type CaseloadRow = {
  id: string
  name: string
  reference: string
  restricted: boolean
  adviser: string | null
  next: { id: string; interviewId: string | null; on: CalendarDate; time: string; channel: Channel } | null
  last: { id: string; interviewId: string | null; on: CalendarDate; outcome: Ending | null } | null
  /** The newest issued version or, when none was issued, the draft; `draft` also tells of a new one being written. */
  plan: { id: string; version: number; standing: PlanStanding } | null
  draft: { id: string; version: number } | null
  /** The earliest date by which something of the plan in force is to be done, by the person or by us. */
  dueOn: CalendarDate | null
  /** How much they have told us online that nobody has read yet. */
  unread: number
}

export type CaseloadPage = { rows: CaseloadRow[]; previous: string | undefined; next: string | undefined }

/** Where the page begins: the record it comes after, or the one it comes before. */
export type Place = { after?: string | undefined; before?: string | undefined }

export const rowsShown = 25

/** One page of the caseload by name, with the ids that the pages beside it begin from. @throws NotFound for a bad id */
export async function caseloadOf(
  db: Db,
  person: Person,
  now: Date,
  list: Whose,
  place: Place = {},
): Promise<CaseloadPage> {
  const found = await db.execute<Listed>(caseloadQuery(person, today(now), list, place))
  const backwards = place.before !== undefined
  const some = found.slice(0, rowsShown)
  const rows = (backwards ? some.reverse() : some).map(rowOf)
  const more = found.length > rowsShown
  return {
    rows,
    previous: (backwards ? more : place.after !== undefined) ? rows[0]?.id : undefined,
    next: (backwards ? rows.length > 0 : more) ? rows.at(-1)?.id : undefined,
  }
}

type Issued = { id: string; version: number; given: boolean; handedOver: boolean; dueOn: CalendarDate | null }
type Listed = Omit<CaseloadRow, 'plan' | 'dueOn'> & { issued: Issued | null }

function rowOf({ issued, draft, ...row }: Listed): CaseloadRow {
  if (!issued) return { ...row, draft, plan: draft && { ...draft, standing: 'draft' }, dueOn: null }
  const { id, version, given, handedOver, dueOn } = issued
  return {
    ...row,
    draft,
    plan: { id, version, standing: standingOfPlan({ issued: true, given, handedOver }) },
    dueOn: given ? dueOn : null,
  }
}

/** The query; apart, so that a test can ask PostgreSQL how it would go about it. */
export function caseloadQuery(person: Person, date: CalendarDate, list: Whose, place: Place): SQL {
  const order = sql.raw(place.before === undefined ? 'asc' : 'desc')
  const mine = list === 'mine' ? eq(claimants.adviserId, person.id) : undefined
  const page = sql`
    select id, name, reference, restricted_at is not null as restricted, adviser_id, search_name from claimants
    where ${and(isOpenTo(person), mine, placeIn(person, place))}
    order by search_name ${order}, id ${order} limit ${rowsShown + 1}`
  return sql`
    select c.id, c.name, c.reference, c.restricted, staff.name as adviser, ${nextMeeting(date)} as next,
      ${lastMeeting(date)} as last, ${newestIssued} as issued, ${newestDraft} as draft, ${unreadUpdates} as unread
    from (${page}) c left join staff on staff.id = c.adviser_id
    order by c.search_name ${order}, c.id ${order}`
}

function placeIn(person: Person, { after, before }: Place): SQL | undefined {
  if (after !== undefined) return sql`(search_name, id) > ${pointAt(person, after)}`
  if (before !== undefined) return sql`(search_name, id) < ${pointAt(person, before)}`
  return undefined
}

// Two values and not one row from a sub-query: PostgreSQL then starts reading the index at this very place.
const pointAt = (person: Person, id: string) =>
  sql`((select search_name from claimants where ${and(eq(claimants.id, idOf(id)), isOpenTo(person))}), ${idOf(id)}::uuid)`

const nextMeeting = (date: CalendarDate) => sql`(
  select jsonb_build_object('id', a.id, 'interviewId', i.id, 'on', a."on", 'time', a."time", 'channel', a.channel)
  from appointments a left join interviews i on i.appointment_id = a.id
  where a.claimant_id = c.id and a."on" >= ${date}
    and ${endingOf(sql`i.id`)} is null
  order by a."on", a."time" limit 1)`

const lastMeeting = (date: CalendarDate) => sql`(
  select jsonb_build_object('id', a.id, 'interviewId', i.id, 'on', a."on", 'outcome', ${endingOf(sql`i.id`)})
  from appointments a left join interviews i on i.appointment_id = a.id
  where a.claimant_id = c.id
    and (a."on" < ${date} or ${endingOf(sql`i.id`)} is not null)
  order by a."on" desc, a."time" desc limit 1)`

const unreadUpdates = sql`(
  select count(*)::int from plan_updates u where u.claimant_id = c.id and u.read_at is null)`

const newestIssued = sql`(
  select jsonb_build_object('id', p.id, 'version', p.version,
    'given', exists (select 1 from plan_givings g where g.plan_id = p.id and g.readable),
    'handedOver', exists (select 1 from plan_givings g where g.plan_id = p.id),
    'dueOn', (select min(${dueNow(sql`k`)}) from commitments k where k.plan_id = p.id and k.removed_at is null))
  from plans p join plan_issues issue on issue.plan_id = p.id
  where p.claimant_id = c.id order by p.version desc limit 1)`

const newestDraft = sql`(
  select jsonb_build_object('id', p.id, 'version', p.version) from plans p
  where p.claimant_id = c.id and not exists (select 1 from plan_issues issue where issue.plan_id = p.id)
  order by p.version desc limit 1)`
