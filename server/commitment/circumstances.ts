/** Gathers what the guard rails read: of the person, their other commitments and appointments, their office and its days. */
import { and, asc, desc, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import {
  appointments,
  closures,
  commitments,
  interviewOutcomes,
  interviews,
  offices,
  planIssues,
  plans,
} from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { groupsOf } from '../claimant/group.ts'
import type { Circumstances, Other } from '../guard-rails/circumstances.ts'
import type { Known } from '../interview/interview.ts'
import { type CalendarDate, today } from '../lib/days.ts'

/** What the circumstances are gathered for: one draft, and the statements in it or being written for it. */
export type About = { planId?: string | undefined; reasons?: readonly string[] }

/**
 * Everything that is recorded about a person on a day, as the guard rails read it. The caller has loaded the claimant.
 * @param known what they said, and when
 */
export async function circumstancesOf(
  db: Db | Tx,
  claimant: Pick<Claimant, 'id' | 'officeId' | 'dateOfBirth'>,
  { answers, facts }: Known,
  on: CalendarDate,
  { planId, reasons = [] }: About = {},
): Promise<Circumstances> {
  const [groups, held, lines, booked, closed, nation, reasonsOfOthers] = await Promise.all([
    groupsOf(db, claimant.id),
    interviewsOf(db, claimant.id),
    planId ? linesOf(db, planId) : [],
    appointmentsFrom(db, claimant.id, on),
    closuresFrom(db, claimant.officeId, on),
    nationOf(db, claimant.officeId),
    saidOfOthers(db, claimant.id, reasons),
  ])
  return {
    answers,
    answeredOn: Object.fromEntries([...facts].map(([question, { at }]) => [question, today(at)])),
    dateOfBirth: claimant.dateOfBirth ?? undefined,
    groups: groups.map(({ group, since }) => ({ group, since })),
    interviews: held,
    others: [...lines, ...booked],
    closures: closed,
    calendar: nation === 'scotland' ? 'scotland' : 'england-and-wales',
    reasonsOfOthers,
  }
}

/** L5: one that was compulsory, or one, of whatever kind, that they took part in. */
async function interviewsOf(db: Db | Tx, claimantId: string): Promise<number> {
  const newest = db
    .selectDistinctOn([interviewOutcomes.interviewId], {
      interviewId: interviewOutcomes.interviewId,
      outcome: interviewOutcomes.outcome,
    })
    .from(interviewOutcomes)
    .orderBy(interviewOutcomes.interviewId, desc(interviewOutcomes.id))
    .as('newest')
  const counted = db
    .select({ id: interviews.id })
    .from(interviews)
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .leftJoin(newest, eq(newest.interviewId, interviews.id))
    .where(
      and(
        eq(interviews.claimantId, claimantId),
        or(eq(appointments.kind, 'compulsory'), eq(newest.outcome, 'took part')),
      ),
    )
  return (await counted).length
}

async function linesOf(db: Db | Tx, planId: string): Promise<Other[]> {
  const rows = await db
    .select()
    .from(commitments)
    .where(and(eq(commitments.planId, planId), isNull(commitments.removedAt)))
    .orderBy(asc(commitments.position))
  return rows.map(({ id, kind, what, steps, startsOn, dueOn, place, hours }) => ({
    ...{ id, kind, what, steps },
    ...{ startsOn: startsOn ?? undefined, dueOn: dueOn ?? undefined },
    ...{ place: place ?? undefined, hours: hours ?? undefined },
  }))
}

async function appointmentsFrom(db: Db | Tx, claimantId: string, on: CalendarDate): Promise<Other[]> {
  const rows = await db
    .select({ on: appointments.on, time: appointments.time, place: appointments.place })
    .from(appointments)
    .leftJoin(interviews, eq(interviews.appointmentId, appointments.id))
    .where(and(eq(appointments.claimantId, claimantId), gte(appointments.on, on), isNull(interviews.id)))
    .orderBy(asc(appointments.on), asc(appointments.time))
  return rows.map(({ on: day, time, place }) => ({
    ...({ kind: 'appointment', what: 'An appointment with us', steps: [] } as const),
    ...{ startsOn: day, dueOn: day, time: time.slice(0, 5), place: place ?? undefined },
  }))
}

const closuresFrom = (db: Db | Tx, officeId: string, on: CalendarDate) =>
  db
    .select({ kind: closures.kind, name: closures.name, from: closures.from, to: closures.to })
    .from(closures)
    .where(and(eq(closures.officeId, officeId), gte(closures.to, on), isNull(closures.endedAt)))
    .orderBy(asc(closures.from), asc(closures.id))

async function nationOf(db: Db | Tx, officeId: string) {
  const [office] = await db.select({ nation: offices.nation }).from(offices).where(eq(offices.id, officeId))
  return office?.nation
}

/** R9: those of some statements that stand, but for spaces and marks, in a plan that was issued to somebody else. */
async function saidOfOthers(db: Db | Tx, claimantId: string, reasons: readonly string[]): Promise<ReadonlySet<string>> {
  const said = reasons.filter(reason => reason.trim() !== '')
  if (said.length === 0) return new Set()
  const same = said.map(reason => sql`md5(lower(regexp_replace(${reason}::text, '[^[:alnum:]]+', '', 'g')))`)
  const keys = await db.execute<Record<string, string>>(
    sql`select ${sql.join(
      same.map((key, at) => sql`${key} as ${sql.identifier(`r${at}`)}`),
      sql`, `,
    )}`,
  )
  const keyOf = new Map(said.map((reason, at) => [reason, keys[0]?.[`r${at}`] ?? '']))
  const rows = await db
    .selectDistinct({ same: commitments.reasonableSame })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(
      and(
        inArray(commitments.reasonableSame, [...keyOf.values()]),
        eq(commitments.kind, 'required'),
        ne(plans.claimantId, claimantId),
      ),
    )
  const elsewhere = new Set(rows.map(({ same: key }) => key))
  return new Set(said.filter(reason => elsewhere.has(keyOf.get(reason) ?? '')))
}
