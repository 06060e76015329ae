/**
 * One person's dealings with the office at a glance: interviews, plans, what is known, and how many have looked.
 *
 * What must always hold:
 *   1. Nothing here loads the person: whoever calls has done so through `claimantFor`.   (signatures take its result)
 *   2. A plan is called in force only from the day it was given (L11, R24), in a copy that the person can read (R29).
 *                                                                                        (standingOfPlan)
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Channel, Ending, InterviewKind } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Claimant } from './claimant.ts'

export type Meeting = {
  appointmentId: string
  interviewId: string | null
  on: CalendarDate
  time: string
  kind: InterviewKind
  channel: Channel
  adviser: string
  outcome: Ending | null
}

/** How the interview with this id ended, in SQL: null while nobody has said, and after what was said was taken back. */
export const endingOf = (interview: SQL): SQL => sql`nullif(
  (select o.outcome from interview_outcomes o where o.interview_id = ${interview} order by o.id desc limit 1), 'undone')`

/**
 * By when the line of a plan with this alias is to be done, in SQL: as issued, unless the date was moved since, was lifted,
 * or the line is required no longer; and unless a decision that no issued version carries yet moved it, took the line out
 * or changed it. The same as `dateNow` in server/reconsideration/decided-lines.ts.
 */
export const dueNow = (line: SQL): SQL => sql`(
  select case
    when d.at is not null and v.kind is distinct from 'no longer required' and (v.id is null or d.at >= v.at) then
      case when d.outcome = 'date moved' then d.new_due_on
        when d.outcome = 'changed' and ${line}.kind <> 'required' then ${line}.due_on end
    when v.id is null then ${line}.due_on else v.due_on end
  from (select 1) one
  left join lateral (
    select id, kind, at, due_on from variations where commitment_id = ${line}.id order by id desc limit 1
  ) v on true
  left join lateral (
    select decided.outcome, decided.new_due_on, decision.at
    from plans own
    join reconsiderations r on r.claimant_id = own.claimant_id
    join reconsideration_decisions decision on decision.reconsideration_id = r.id
    join decision_lines decided on decided.reconsideration_id = r.id and decided.outcome <> 'stays'
    join commitments asked on asked.id = decided.commitment_id and asked.origin = ${line}.origin
    where own.id = ${line}.plan_id and decision.next_plan_id is not null
      and not exists (select 1 from plan_issues i where i.plan_id = decision.next_plan_id)
    order by decision.at desc limit 1
  ) d on true)`

/** Interviews booked, held and missed, the latest first; at most 50. */
export async function meetingsOf(db: Db, { id }: Claimant): Promise<Meeting[]> {
  return db.execute<Meeting>(sql`
    select a.id as "appointmentId", i.id as "interviewId", a."on"::text as "on", a."time"::text as "time",
      a.kind, a.channel, s.name as adviser,
      ${endingOf(sql`i.id`)} as outcome
    from appointments a
    left join interviews i on i.appointment_id = a.id
    join staff s on s.id = coalesce(i.held_by, a.adviser_id)
    where a.claimant_id = ${id}
    order by a."on" desc, a."time" desc limit 50`)
}

export const planStandings = {
  draft: 'Draft',
  'not given': 'Not in force: plan not given',
  'not readable': 'Not in force: not given in their format yet',
  'in force': 'In force',
  replaced: 'Replaced',
} as const
export type PlanStanding = keyof typeof planStandings

/**
 * Where a version stands, from what has happened to it. `given`: in a copy that the person can read; `handedOver`: in any
 * copy at all.
 */
export function standingOfPlan(plan: {
  issued: boolean
  given: boolean
  handedOver: boolean
  replaced?: boolean
}): PlanStanding {
  if (!plan.issued) return 'draft'
  if (plan.replaced) return 'replaced'
  if (plan.given) return 'in force'
  return plan.handedOver ? 'not readable' : 'not given'
}

export type PlanVersion = {
  id: string
  version: number
  startedOn: CalendarDate
  issuedOn: CalendarDate | null
  givenOn: CalendarDate | null
  standing: PlanStanding
}

type PlanRow = Omit<PlanVersion, 'standing'> & { replaced: boolean; handedOver: boolean }

/** Every version of the person's plan, the newest first. */
export async function plansOf(db: Db, { id }: Claimant): Promise<PlanVersion[]> {
  const rows = await db.execute<PlanRow>(sql`
    select p.id, p.version, (p.created_at at time zone 'Europe/London')::date::text as "startedOn",
      (issue.at at time zone 'Europe/London')::date::text as "issuedOn",
      (select min(g."on")::text from plan_givings g where g.plan_id = p.id and g.readable) as "givenOn",
      exists (select 1 from plan_givings g where g.plan_id = p.id) as "handedOver",
      exists (
        select 1 from plans later join plan_issues li on li.plan_id = later.id
        where later.claimant_id = p.claimant_id and later.version > p.version
      ) as replaced
    from plans p left join plan_issues issue on issue.plan_id = p.id
    where p.claimant_id = ${id} order by p.version desc`)
  return rows.map(({ replaced, handedOver, ...plan }) => ({
    ...plan,
    standing: standingOfPlan({ issued: plan.issuedOn !== null, given: plan.givenOn !== null, handedOver, replaced }),
  }))
}

export type Told = { answers: number; lastOn: CalendarDate | null }

/** How much the person has told us, and when last. */
export async function toldOf(db: Db, { id }: Claimant): Promise<Told> {
  const [told] = await db.execute<Told>(sql`
    select count(*) filter (where newest.is <> 'cleared')::int as answers,
      (max(newest.at) at time zone 'Europe/London')::date::text as "lastOn"
    from (
      select distinct on (question) "is", at from facts where claimant_id = ${id} order by question, id desc
    ) newest`)
  return told ?? { answers: 0, lastOn: null }
}

/** How many members of staff have looked at the person's record, or at anything about them (R89). */
export async function lookersOf(db: Db, { id }: Claimant): Promise<number> {
  const [count] = await db.execute<{ people: number }>(sql`
    select count(distinct who)::int as people from audit_entries
    where chain = ${`claimant ${id}`} and did in ('viewed', 'printed') and role <> 'claimant'
      and what not ilike '%complain%'`)
  return count?.people ?? 0
}

export type RequestAtAGlance = {
  id: string
  reference: string
  askedOn: CalendarDate
  answerDueOn: CalendarDate
  stage: 'received' | 'taken up' | 'withdrawn' | 'decided'
  /** Dates fall before the answer is due, and nobody has said whether they apply (R44). */
  hasDatesToSettle: boolean
}

/**
 * Every request to look at the person's plan again, the newest first. What is told here in brief, and in one question to
 * the database, server/reconsideration tells in full.
 */
export async function requestsOf(db: Db, { id }: Claimant): Promise<RequestAtAGlance[]> {
  const has = (...steps: string[]) => sql`exists (
    select 1 from reconsideration_events e where e.reconsideration_id = r.id and e.step in ${steps})`
  return db.execute<RequestAtAGlance>(sql`
    with newest as (
      select p.id from plans p join plan_issues i on i.plan_id = p.id where p.claimant_id = ${id} order by p.version desc limit 1
    )
    select r.id, r.reference, r.asked_on::text as "askedOn", r.answer_due_on::text as "answerDueOn",
      case when ${has('decided')} then 'decided' when ${has('withdrawn')} then 'withdrawn'
        when ${has('taken up')} then 'taken up' else 'received' end as stage,
      not ${has('decided', 'withdrawn', 'dates lifted', 'dates kept')} and exists (
        select 1 from commitments line where line.plan_id = (select newest.id from newest) and line.kind = 'required'
          and line.removed_at is null and ${dueNow(sql`line`)} between r.asked_on and r.answer_due_on
          and line.origin in (
            select asked.origin from commitments asked
            where asked.plan_id = r.plan_id and asked.removed_at is null and (
              not exists (select 1 from reconsideration_lines l where l.reconsideration_id = r.id)
              or asked.id in (select l.commitment_id from reconsideration_lines l where l.reconsideration_id = r.id)))
      ) as "hasDatesToSettle"
    from reconsiderations r where r.claimant_id = ${id} order by r.at desc, r.id`)
}

export type FailureAtAGlance = {
  id: string
  reference: string
  what: string
  happenedOn: CalendarDate
  isOpen: boolean
}

/** What is recorded of the person as not done, the newest first, in brief; server/failure tells it in full. */
export const failuresOf = (db: Db, { id }: Claimant): Promise<FailureAtAGlance[]> =>
  db.execute<FailureAtAGlance>(sql`
    select f.id, f.reference, f.what, f.happened_on::text as "happenedOn", not exists (
        select 1 from failure_entries e where e.failure_id = f.id and e.event in ('outcome', 'not pursued')
      ) as "isOpen"
    from failures f where f.claimant_id = ${id} order by f.at desc, f.id`)
