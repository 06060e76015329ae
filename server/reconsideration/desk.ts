/**
 * The desk: the requests to look at a plan again that an office has to answer, by the day it said it would.
 *
 * What must always hold:
 *   1. Only requests about records open to the person are listed, and for an adviser only their own claimants' (R61).
 *                                                                                                  (theirs)
 *   2. What a provider is to answer is on its desk, and in the office under a view of its own (R47), until it is decided
 *      or its day has passed: then it is to do there.
 *                                                                                                (theirs, withProvider, inView)
 *   3. A request stays on the desk until its letter is in the person's hands (R43).                (toDo)
 *   4. Where a page begins is told by a request's id, so that no name stands in an address (R32).  (pointOf)
 */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { AskedHow } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { claimants } from '../../db/schema.ts'
import { idOf, isOpenTo, isProviders } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { ownValue } from '../http/forms.ts'
import type { CalendarDate } from '../lib/days.ts'
import { decides } from './in-hand.ts'
import { isTakenOver } from './reconsideration.ts'

/** What the desk can be narrowed to. */
export const views = { open: 'To do', mine: 'I am looking at', provider: 'With a provider', closed: 'Done' } as const
export type View = keyof typeof views

/** The views for this person: who decides nothing takes nothing up, and follows their own claimants' requests wherever they are. */
export function viewsFor(person: Pick<Person, 'role'>): View[] {
  if (!decides(person)) return ['open', 'closed']
  return isProviders(person) ? ['open', 'mine', 'closed'] : ['open', 'mine', 'provider', 'closed']
}

/** What the desk holds for this person. */
export function aboutDesk(person: Pick<Person, 'role'>): string {
  if (isProviders(person)) return 'Requests from people who asked for a plan that you drew up to be looked at again.'
  return decides(person)
    ? 'Requests from people who asked your office to look at their plan again, or to change what they have to do.'
    : 'Requests from your own claimants. A team leader decides about them, or the provider that drew the plan up.'
}

/** The view that an address asks for, or the first. */
export const viewOf = (person: Pick<Person, 'role'>, asked: string | undefined): View =>
  ownValue(views, asked) && viewsFor(person).includes(asked as View) ? (asked as View) : 'open'

export const waitingStages = {
  received: 'Nobody is looking at it yet',
  'taken up': 'Being looked at',
  'to give': 'Decided: letter not given yet',
  given: 'Decided, and letter given',
  withdrawn: 'Taken back',
} as const
export type WaitingStage = keyof typeof waitingStages

export type DeskRow = {
  id: string
  reference: string
  claimantId: string
  name: string
  restricted: boolean
  planId: string
  version: number
  /** How many lines it is about; 0 for the whole plan. */
  lines: number
  askedOn: CalendarDate
  askedHow: AskedHow
  answerDueOn: CalendarDate
  stage: WaitingStage
  /** Whoever took it up last. */
  takenUpBy: string | null
  /** The provider that is to answer it, until the office takes it up itself. */
  withProvider: string | null
}

export type DeskPage = { rows: DeskRow[]; previous: string | undefined; next: string | undefined }
export type DeskPlace = { after?: string | undefined; before?: string | undefined }

export const rowsShown = 25

/** One page of the desk: what is to do by the day it is due, the earliest first; what is done, the latest first. @throws NotFound for a bad id */
export async function deskOf(
  db: Db,
  person: Person,
  on: CalendarDate,
  view: View,
  place: DeskPlace = {},
): Promise<DeskPage> {
  const backwards = place.before !== undefined
  const found = await db.execute<DeskRow>(deskQuery(person, on, view, place))
  const some = found.slice(0, rowsShown)
  const rows = backwards ? some.reverse() : some
  const more = found.length > rowsShown
  return {
    rows,
    previous: (backwards ? more : place.after !== undefined) ? rows[0]?.id : undefined,
    next: (backwards ? rows.length > 0 : more) ? rows.at(-1)?.id : undefined,
  }
}

/** How many requests are to do, and how many of them are past their day and not decided. */
export async function waitingRequests(db: Db, person: Person, on: CalendarDate) {
  const [found] = await db.execute<{ waiting: number; overdue: number }>(sql`
    select count(*)::int as waiting,
      (count(*) filter (where ended.step is null and r.answer_due_on < ${on}::date))::int as overdue
    from reconsiderations r join claimants on claimants.id = r.claimant_id ${endedJoin}
    where ${and(isOpenTo(person), theirs(person), inView(person, on, 'open'))}`)
  return found ?? { waiting: 0, overdue: 0 }
}

const endedJoin = sql`left join lateral (
  select e.step from reconsideration_events e
  where e.reconsideration_id = r.id and e.step in ('decided', 'withdrawn') limit 1
) ended on true`

function deskQuery(person: Person, on: CalendarDate, view: View, place: DeskPlace): SQL {
  const newestFirst = view === 'closed'
  const order = sql.raw(newestFirst === (place.before !== undefined) ? 'asc' : 'desc')
  return sql`
    select r.id, r.reference, claimants.id as "claimantId", claimants.name,
      claimants.restricted_at is not null as restricted, p.id as "planId", p.version,
      (select count(*)::int from reconsideration_lines l where l.reconsideration_id = r.id) as lines,
      r.asked_on::text as "askedOn", r.asked_how as "askedHow", r.answer_due_on::text as "answerDueOn",
      ${stage} as stage, took.name as "takenUpBy",
      (select v.name from providers v where v.id = r.provider_id and ${withProvider}) as "withProvider"
    from reconsiderations r
    join claimants on claimants.id = r.claimant_id
    join plans p on p.id = r.plan_id
    left join lateral (
      select s.name, e.by from reconsideration_events e join staff s on s.id = e.by
      where e.reconsideration_id = r.id and e.step = 'taken up' order by e.id desc limit 1
    ) took on true
    ${endedJoin}
    where ${and(isOpenTo(person), theirs(person), inView(person, on, view), pointOf(place, newestFirst))}
    order by r.answer_due_on ${order}, r.id ${order} limit ${rowsShown + 1}`
}

/** An adviser has their own claimants' requests before them; whoever decides the office's, or those put before a provider. */
function theirs(person: Person): SQL | undefined {
  if (isProviders(person)) return sql`r.provider_id = ${person.providerId ?? null}::uuid and not ${takenOver}`
  return decides(person) ? undefined : eq(claimants.adviserId, person.id)
}

const isGiven = sql`exists (
  select 1 from letters d join letter_givings g on g.letter_id = d.id
  where d.reconsideration_id = r.id and d.kind = 'reconsideration decision')`

const stage = sql`case
  when ended.step = 'withdrawn' then 'withdrawn'
  when ended.step = 'decided' and ${isGiven} then 'given'
  when ended.step = 'decided' then 'to give'
  when took.by is not null then 'taken up'
  else 'received' end`

const toDo = sql`(ended.step is null or (ended.step = 'decided' and not ${isGiven}))`

const takenOver = isTakenOver(sql`r.id`)

/** While it waits for an answer, the same as `withProvider` says of one request. */
const withProvider = sql`(r.provider_id is not null and ended.step is null and claimants.restricted_at is null
  and not ${takenOver})`

/** Decided, a request is done for a provider: the office gives the letter. */
const isDone = (person: Person): SQL => (isProviders(person) ? sql`ended.step is not null` : sql`not ${toDo}`)

function inView(person: Person, on: CalendarDate, view: View): SQL {
  if (view === 'closed') return isDone(person)
  const isOpen = sql`not (${isDone(person)})`
  if (view === 'mine') return sql`${isOpen} and took.by = ${person.id}`
  if (view === 'provider') return withProvider
  const isTheOffices = viewsFor(person).includes('provider')
  return isTheOffices ? sql`${isOpen} and (not ${withProvider} or r.answer_due_on < ${on}::date)` : isOpen
}

function pointOf({ after, before }: DeskPlace, newestFirst: boolean): SQL | undefined {
  const id = after ?? before
  if (id === undefined) return undefined
  const later = newestFirst === (after === undefined)
  const point = sql`(select f.answer_due_on, f.id from reconsiderations f where f.id = ${idOf(id)}::uuid)`
  return later ? sql`(r.answer_due_on, r.id) > ${point}` : sql`(r.answer_due_on, r.id) < ${point}`
}
