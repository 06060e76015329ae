/**
 * Where somebody kept a line that a check questions, and why: a named person's reasons, rule by rule, for whoever answers
 * for the office (R96). The check advises and a person decides, so a rule that is often set aside is worth a look.
 *
 * What must always hold:
 *   1. Only what is stored is counted: reasons in plans that were issued, by this office's claimants.     (reasonsIn)
 *   2. A reason is named with its line only where the reader may open the person's record (R61).          (isOpenTo)
 *   3. It judges nobody: it says how often and by whom, and shows the words.
 */
import { and, desc, eq, gte, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { claimants, commitmentReasons, commitments, planIssues, plans, staff } from '../../db/schema.ts'
import { isOpenTo } from '../claimant/claimant.ts'
import { rules } from '../guard-rails/check.ts'
import type { Person } from '../http/context.ts'
import { addDays, addMonths, type CalendarDate } from '../lib/days.ts'

/** How far back the report looks. */
export const periods = { month: 'The last month', quarter: 'The last 3 months', year: 'The last year' } as const
export type Period = keyof typeof periods

const months: Record<Period, number> = { month: 1, quarter: 3, year: 12 }

/** One reason that was given, in words, with the line it is about. */
export type Override = {
  rule: string
  reason: string
  byName: string
  at: Date
  /** The issued version that has the line. */
  planId: string
  reference: string
  version: number
  what: string
}

export type RuleCount = {
  rule: string
  title: string
  /** How many lines were kept against it. */
  lines: number
  by: { name: string; lines: number }[]
  /** The newest that the reader may open. */
  newest: Override[]
}

export type Report = {
  period: Period
  from: CalendarDate
  /** Lines of versions issued in that time, kept or not. */
  issuedLines: number
  rules: RuleCount[]
}

const newestShown = 5

/** The report of the person's office, the rule most often set aside first. `on` is today's date. */
export async function overridesOf(db: Db, person: Person, period: Period, on: CalendarDate): Promise<Report> {
  const from = addMonths(on, -months[period])
  const [all, open, issuedLines] = await Promise.all([
    countsIn(db, person, from, on),
    reasonsIn(db, person, from, on),
    linesIn(db, person, from, on),
  ])
  const ids = [...new Set(all.map(({ rule }) => rule))]
  const found = ids.map((rule): RuleCount => {
    const by = all.filter(one => one.rule === rule).map(({ name, lines }) => ({ name, lines }))
    return {
      rule,
      title: rules.find(({ id }) => id === rule)?.title ?? 'A check that is no longer made',
      lines: by.reduce((total, { lines }) => total + lines, 0),
      by: by.toSorted((one, other) => other.lines - one.lines || one.name.localeCompare(other.name)),
      newest: open.filter(one => one.rule === rule).slice(0, newestShown),
    }
  })
  return { period, from, issuedLines, rules: found.toSorted((one, other) => other.lines - one.lines) }
}

const issuedIn = ({ officeId }: Person, from: CalendarDate, on: CalendarDate) =>
  and(
    eq(claimants.officeId, officeId),
    gte(planIssues.at, sql`${from}::date`),
    lt(planIssues.at, sql`${addDays(on, 1)}::date`),
    isNull(commitments.removedAt),
  )

const countsIn = (db: Db, person: Person, from: CalendarDate, on: CalendarDate) =>
  db
    .select({ rule: commitmentReasons.rule, name: staff.name, lines: sql<number>`count(*)::int` })
    .from(commitmentReasons)
    .innerJoin(commitments, eq(commitments.id, commitmentReasons.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .innerJoin(staff, eq(staff.id, commitmentReasons.by))
    .where(issuedIn(person, from, on))
    .groupBy(commitmentReasons.rule, staff.id, staff.name)

async function reasonsIn(db: Db, person: Person, from: CalendarDate, on: CalendarDate): Promise<Override[]> {
  return db
    .select({
      rule: commitmentReasons.rule,
      reason: commitmentReasons.reason,
      byName: staff.name,
      at: commitmentReasons.at,
      planId: plans.id,
      reference: plans.reference,
      version: plans.version,
      what: commitments.what,
    })
    .from(commitmentReasons)
    .innerJoin(commitments, eq(commitments.id, commitmentReasons.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .innerJoin(staff, eq(staff.id, commitmentReasons.by))
    .where(and(issuedIn(person, from, on), isOpenTo(person)))
    .orderBy(desc(commitmentReasons.at))
    .limit(500)
}

async function linesIn(db: Db, person: Person, from: CalendarDate, on: CalendarDate): Promise<number> {
  const [found] = await db
    .select({ lines: sql<number>`count(*)::int` })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .where(issuedIn(person, from, on))
  return found?.lines ?? 0
}
