/**
 * Copies that are made elsewhere (braille, audio, signed video, easy read): asked for, ordered, made, and then given.
 *
 * What must always hold:
 *   1. Only an issued version that no newer one has replaced is asked for in another format.        (askForFormat)
 *   2. A version, a language and a format have one request; pressing twice asks once.  (unique one_request_for_each_copy)
 *   3. What happened to it is a dated fact: the newest counts, none is changed.        (trigger only_ever_added; stageOf)
 *   4. One step follows another only where that makes sense, whoever presses first.    (whatMayFollow, under the row's lock)
 *   5. A request about a restricted person is not there for those their record is closed to (R61).  (isOpenTo)
 */
import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { type Format, type FormatStep, formatSteps } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  claimants,
  formatRequestSteps,
  formatRequests,
  planGivings,
  planIssues,
  plans,
  staff,
} from '../../db/schema.ts'
import { record } from '../audit.ts'
import { idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type CalendarDate, dateInWords, today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { inFormat, isMadeElsewhere } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'

/** Where a copy is on its way. */
export const stages = { asked: 'Asked for', ...formatSteps } as const
export type Stage = keyof typeof stages

export type Step = { step: FormatStep; on: CalendarDate; note: string | null; at: Date; byName: string }

export type FormatRequest = {
  id: string
  planId: string
  language: Language
  format: Format
  note: string | null
  at: Date
  byName: string
  /** Oldest first. */
  steps: Step[]
  stage: Stage
  /** The day it came to that stage. */
  stageOn: CalendarDate
}

/** What may be recorded next. What was cancelled can be ordered after all, because it may not be asked for twice. */
export const whatMayFollow: Record<Stage, readonly FormatStep[]> = {
  asked: ['ordered', 'made', 'cancelled'],
  ordered: ['made', 'cancelled'],
  made: ['cancelled'],
  cancelled: ['ordered'],
}

/** The copies of these versions that were asked for, oldest first. The caller has loaded the plan as whoever asks. */
export async function requestsOf(db: Db | Tx, ...planIds: string[]): Promise<FormatRequest[]> {
  if (planIds.length === 0) return []
  const asked = await db
    .select({ request: formatRequests, byName: staff.name })
    .from(formatRequests)
    .innerJoin(staff, eq(staff.id, formatRequests.by))
    .where(inArray(formatRequests.planId, planIds))
    .orderBy(asc(formatRequests.at), asc(formatRequests.id))
  const ids = asked.map(({ request }) => request.id)
  const steps = ids.length > 0 ? await stepsOf(db, ids) : []
  return asked.map(({ request, byName }) => {
    const own = steps.filter(({ requestId }) => requestId === request.id)
    return { ...request, byName, steps: own, ...stageOf(request.at, own) }
  })
}

const stepsOf = (db: Db | Tx, ids: string[]) =>
  db
    .select({
      requestId: formatRequestSteps.requestId,
      step: formatRequestSteps.step,
      on: formatRequestSteps.on,
      note: formatRequestSteps.note,
      at: formatRequestSteps.at,
      byName: staff.name,
    })
    .from(formatRequestSteps)
    .innerJoin(staff, eq(staff.id, formatRequestSteps.by))
    .where(inArray(formatRequestSteps.requestId, ids))
    .orderBy(asc(formatRequestSteps.id))

function stageOf(askedAt: Date, steps: readonly { step: FormatStep; on: CalendarDate }[]) {
  const newest = steps.at(-1)
  return { stage: newest?.step ?? ('asked' as const), stageOn: newest?.on ?? today(askedAt) }
}

/** Whether a copy is made or on its way: asked for and no longer wanted is neither. */
export const isLive = ({ stage }: Pick<FormatRequest, 'stage'>): boolean => stage !== 'cancelled'

/** Copies of earlier versions that are still on their way, or made and not given: a newer version makes them useless. */
export async function openForEarlier(db: Db | Tx, { claimantId, version }: Plan): Promise<FormatRequest[]> {
  const earlier = await db
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.claimantId, claimantId), lt(plans.version, version)))
  const requests = await requestsOf(db, ...earlier.map(({ id }) => id))
  const live = requests.filter(isLive)
  const given = await Promise.all(live.map(request => isGiven(db, request)))
  return live.filter((_, index) => !given[index])
}

const isGiven = async (db: Db | Tx, { planId, format, language }: Omit<Asking, 'note'> & { planId: string }) =>
  (await db.$count(
    planGivings,
    and(eq(planGivings.planId, planId), eq(planGivings.format, format), eq(planGivings.language, language)),
  )) > 0

export type Asking = { language: Language; format: Format; note?: string | undefined }

/**
 * Asks for a copy that is made elsewhere. It takes the place of the same copy of an earlier version that is still on its
 * way, so that nobody goes on making what no longer counts.
 * @throws Refused 'not issued', 'replaced', 'printed here', 'cancelled' when it was asked for before and called off, or
 *   'asked already' when it was, with another note
 */
export async function askForFormat(db: Db, person: Person, now: Date, plan: Plan, asking: Asking): Promise<void> {
  const { language, format, note = null } = asking
  if (!isMadeElsewhere(format))
    throw new Refused('printed here', 'Print this format yourself, from the page of the plan')
  await db.transaction(async tx => {
    if (!(await lock(tx, plan.id)).issuedAt) throw new Refused('not issued', 'Issue the plan first')
    if (await isReplaced(tx, plan))
      throw new Refused('replaced', 'A newer version has replaced this one: ask for that one')
    const row = { planId: plan.id, language, format, note, at: now, by: person.id }
    const added = await tx.insert(formatRequests).values(row).onConflictDoNothing().returning({ id: formatRequests.id })
    if (added.length === 0) return refuseIfOther(await requestsOf(tx, plan.id), asking)
    await callOffEarlier(tx, person, now, plan, asking)
    const did = 'asked for another format of'
    await record(tx, { by: actor(person), at: now, did, what: `plan ${plan.id}`, about: plan.claimantId })
  })
}

/** The same asked for again is no news; a note that nobody would then read is not dropped without a word. */
function refuseIfOther(requests: readonly FormatRequest[], { format, language, note }: Asking): void {
  const before = requests.find(one => one.format === format && one.language === language)
  if (!before) return
  if (!isLive(before))
    throw new Refused('cancelled', 'This copy was asked for before and called off. Open it and order it after all')
  if (note && note !== before.note)
    throw new Refused('asked already', 'This copy has been asked for already. Open it to add what you want to say')
}

async function isReplaced(tx: Tx, { claimantId, version }: Plan): Promise<boolean> {
  const [newer] = await tx
    .select({ id: plans.id })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(and(eq(plans.claimantId, claimantId), gt(plans.version, version)))
    .limit(1)
  return newer !== undefined
}

async function callOffEarlier(tx: Tx, person: Person, now: Date, plan: Plan, { format, language }: Asking) {
  const earlier = await openForEarlier(tx, plan)
  const same = earlier.filter(one => one.format === format && one.language === language)
  const note = `Version ${plan.version} takes its place`
  const fact = { step: 'cancelled', on: today(now), note, at: now, by: person.id } as const
  if (same.length > 0) {
    await tx.insert(formatRequestSteps).values(same.map(({ id }) => ({ requestId: id, ...fact })))
  }
}

/** A request with the plan and the person it is for, when their record is open to whoever asks. @throws NotFound */
export async function requestFor(db: Db | Tx, person: Person, id: string) {
  const [found] = await db
    .select({ plan: plans, claimant: claimants })
    .from(formatRequests)
    .innerJoin(plans, eq(plans.id, formatRequests.planId))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(and(eq(formatRequests.id, idOf(id)), isOpenTo(person)))
  if (!found) throw new NotFound()
  opening(person, found.claimant)
  const request = (await requestsOf(db, found.plan.id)).find(one => one.id === id)
  if (!request) throw new NotFound()
  return { ...found, request }
}

export type NewStep = { step: FormatStep; on: CalendarDate; note?: string | undefined }

/**
 * Records what has happened to a copy that was asked for. Pressing twice records it once.
 * @throws NotFound; Refused 'step' when it cannot follow, 'future' or 'too early', 'given' when they have the copy already
 */
export async function recordStep(db: Db, person: Person, now: Date, id: string, taken: NewStep): Promise<void> {
  await db.transaction(async tx => {
    await tx
      .select({ id: formatRequests.id })
      .from(formatRequests)
      .where(eq(formatRequests.id, idOf(id)))
      .for('update')
    const { request, plan } = await requestFor(tx, person, id)
    const { step, on, note = null } = taken
    if (request.stage === step) return
    if (!whatMayFollow[request.stage].includes(step)) {
      throw new Refused('step', `That cannot follow “${stages[request.stage]}”. Look at where the copy is now`)
    }
    if (step === 'cancelled' && (await isGiven(tx, request))) {
      throw new Refused('given', 'They have been given this copy already, so it cannot be called off')
    }
    if (on > today(now)) throw new Refused('future', 'The date must be today or in the past')
    if (on < request.stageOn) {
      const since = dateInWords(request.stageOn, 'en')
      throw new Refused(
        'too early',
        `The date must be ${since} or later, because that is when it was ${saidOf[request.stage]}`,
      )
    }
    await tx.insert(formatRequestSteps).values({ requestId: id, step, on, note, at: now, by: person.id })
    const did = 'recorded what happened to a format of'
    await record(tx, { by: actor(person), at: now, did, what: `plan ${plan.id}`, about: plan.claimantId })
  })
}

const saidOf: Record<Stage, string> = { asked: 'asked for', ordered: 'ordered', made: 'made', cancelled: 'called off' }

export type QueueRow = {
  id: string
  planId: string
  reference: string
  version: number
  claimantId: string
  name: string
  restricted: boolean
  language: Language
  format: Format
  askedOn: CalendarDate
  stage: Stage
  stageOn: CalendarDate
  /** The newest issued version, when that is not the one the copy is of. */
  replacedBy: { id: string; version: number } | null
}

export type QueuePage = { rows: QueueRow[]; previous: string | undefined; next: string | undefined }
export type QueuePlace = { after?: string | undefined; before?: string | undefined }

export const requestsShown = 25

/**
 * One page of the copies that somebody still waits for, oldest first, about people whose records are open to the person:
 * not those called off, nor those given.
 * @throws NotFound for a bad id
 */
export async function copiesToMake(db: Db, person: Person, place: QueuePlace = {}): Promise<QueuePage> {
  const backwards = place.before !== undefined
  const order = sql.raw(backwards ? 'desc' : 'asc')
  const found = await db.execute<QueueRow>(sql`
    select r.id, r.plan_id as "planId", p.reference, p.version, claimants.id as "claimantId", claimants.name,
      claimants.restricted_at is not null as restricted, r.language, r.format,
      (r.at at time zone 'Europe/London')::date::text as "askedOn", coalesce(newest.step, 'asked') as stage,
      coalesce(newest."on", (r.at at time zone 'Europe/London')::date)::text as "stageOn", (
        select jsonb_build_object('id', later.id, 'version', later.version)
        from plans later join plan_issues i on i.plan_id = later.id
        where later.claimant_id = p.claimant_id and later.version > p.version
        order by later.version desc limit 1) as "replacedBy"
    from format_requests r
    join plans p on p.id = r.plan_id
    join claimants on claimants.id = p.claimant_id
    left join lateral (
      select s.step, s."on" from format_request_steps s where s.request_id = r.id order by s.id desc limit 1
    ) newest on true
    where ${and(isOpenTo(person), stillWanted, pointOf(place))}
    order by r.at ${order}, r.id ${order} limit ${requestsShown + 1}`)
  const some = found.slice(0, requestsShown)
  const rows = backwards ? some.reverse() : some
  const more = found.length > requestsShown
  return {
    rows,
    previous: (backwards ? more : place.after !== undefined) ? rows[0]?.id : undefined,
    next: (backwards ? rows.length > 0 : more) ? rows.at(-1)?.id : undefined,
  }
}

const stillWanted = sql`newest.step is distinct from 'cancelled' and not exists (
  select 1 from plan_givings g where g.plan_id = r.plan_id and g.format = r.format and g.language = r.language)`

function pointOf({ after, before }: QueuePlace) {
  const point = (id: string) => sql`(select f.at, f.id from format_requests f where f.id = ${idOf(id)}::uuid)`
  if (after !== undefined) return sql`(r.at, r.id) > ${point(after)}`
  if (before !== undefined) return sql`(r.at, r.id) < ${point(before)}`
  return undefined
}

/** What a copy is called in a sentence: 'in braille (grade 1), in Welsh'. */
export const copyInWords = ({ format, language }: Pick<FormatRequest, 'format' | 'language'>): string =>
  `${inFormat[format].en}, in ${language === 'cy' ? 'Welsh' : 'English'}`
