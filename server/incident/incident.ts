/**
 * Incidents: something about another person was in somebody's record, and a manager has to look into it.
 *
 * What must always hold:
 *   1. Only a manager of the claimant's office opens one: it shows what nobody else may read.        (only managers; isOpenTo)
 *   2. An incident is raised by the correction that found it, in the same transaction (server/interview/correction.ts).
 *   3. It is closed once, with what was done; of two who close it at the same time one does.     (closing_says_who_and_what)
 *   4. Every look at one is recorded, and so is its closing.                                       (recordView, record)
 */
import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, factCorrections, facts, incidents, planGivings, planIssues, plans, staff } from '../../db/schema.ts'
import type { PlanContent } from '../action-plan/content.ts'
import { record } from '../audit.ts'
import { type Claimant, idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { Forbidden, NotFound, Refused } from '../http/errors.ts'
import { answerInWords, itemInWords } from '../interview/answers.ts'
import { historyOf, type Part, type PastAnswer, partOf, questionEverAsked, type Strike } from '../interview/history.ts'
import type { Question } from '../interview/questions.ts'
import { actor } from '../staff/staff.ts'

export type Incident = {
  id: string
  claimant: Claimant
  question: Question
  raisedAt: Date
  raisedBy: string
  correction: number
  closed: { at: Date; by: string; byId: string; whatWasDone: string } | undefined
}

const closer = alias(staff, 'closer')

/** The incidents that the person may open, whatever else is asked of them. @throws Forbidden for anyone but a manager */
async function incidentsWhere(db: Db | Tx, person: Person, condition: ReturnType<typeof and>, newest = false) {
  if (person.role !== 'manager') throw new Forbidden()
  const rows = await db
    .select({
      incident: incidents,
      claimant: claimants,
      question: facts.question,
      raisedBy: staff.name,
      closedBy: closer.name,
    })
    .from(incidents)
    .innerJoin(claimants, eq(claimants.id, incidents.claimantId))
    .innerJoin(factCorrections, eq(factCorrections.id, incidents.correctionId))
    .innerJoin(facts, eq(facts.id, factCorrections.corrected))
    .innerJoin(staff, eq(staff.id, incidents.raisedBy))
    .leftJoin(closer, eq(closer.id, incidents.closedBy))
    .where(and(isOpenTo(person), condition))
    .orderBy(newest ? desc(incidents.closedAt) : asc(incidents.raisedAt))
    .limit(mostShown)
  return rows.map(incidentOf)
}

const mostShown = 100

type Row = {
  incident: typeof incidents.$inferSelect
  claimant: Claimant
  question: string
  raisedBy: string
  closedBy: string | null
}

function incidentOf({ incident, claimant, question, raisedBy, closedBy }: Row): Incident {
  const { id, raisedAt, correctionId, closedAt, closedBy: byId, whatWasDone } = incident
  return {
    id,
    claimant,
    question: questionEverAsked(question),
    raisedAt,
    raisedBy,
    correction: correctionId,
    closed: closedAt && byId ? { at: closedAt, by: closedBy ?? '', byId, whatWasDone: whatWasDone ?? '' } : undefined,
  }
}

/** The open ones, the oldest first, and the closed ones, the newest first; at most a hundred of each. */
export async function incidentsOf(db: Db, person: Person): Promise<{ open: Incident[]; closed: Incident[] }> {
  const [open, closed] = await Promise.all([
    incidentsWhere(db, person, isNull(incidents.closedAt)),
    incidentsWhere(db, person, isNotNull(incidents.closedAt), true),
  ])
  return { open, closed }
}

/** How many wait for the person; for anyone but a manager none do. */
export async function openIncidents(db: Db, person: Person): Promise<number> {
  if (person.role !== 'manager') return 0
  const [found] = await db
    .select({ open: count() })
    .from(incidents)
    .innerJoin(claimants, eq(claimants.id, incidents.claimantId))
    .where(and(isOpenTo(person), isNull(incidents.closedAt)))
  return found?.open ?? 0
}

/** The incident `id`, if the person is a manager who may open the claimant's record. @throws NotFound, Forbidden */
export async function incidentFor(db: Db | Tx, person: Person, id: string): Promise<Incident> {
  const [incident] = await incidentsWhere(db, person, eq(incidents.id, idOf(id)))
  if (!incident) throw new NotFound()
  opening(person, incident.claimant)
  return incident
}

export type WholeIncident = Incident & {
  /** Who struck it through, and what they wrote about it. */
  strike: Strike
  /** Every row in which the words stand, as they were written, the oldest first. */
  written: { row: PastAnswer; part: Part }[]
  /** The issued versions that printed the words, and what happened to each. */
  printed: PrintedVersion[]
}

export type PrintedVersion = {
  id: string
  version: number
  issuedAt: Date
  givings: (typeof planGivings.$inferSelect)[]
}

/** An incident with all that a manager needs to look into it. @throws NotFound, Forbidden */
export async function wholeIncident(db: Db, person: Person, id: string): Promise<WholeIncident> {
  const incident = await incidentFor(db, person, id)
  const { claimant, question, correction } = incident
  const history = await historyOf(db, person, claimant, question)
  const struck = history.flatMap(row =>
    row.strikes
      .filter(one => one.correction === correction)
      .flatMap(strike => {
        const part = partOf(question, row, strike.item)
        return part ? [{ row, part, strike }] : []
      }),
  )
  const found = struck.find(({ strike }) => strike.direct)
  if (!found) throw new Error('An incident belongs to a row that was struck through')
  const printed = await versionsThatPrinted(
    db,
    claimant,
    question,
    struck.map(({ part }) => part),
  )
  return { ...incident, strike: found.strike, written: struck.reverse(), printed }
}

async function versionsThatPrinted(
  db: Db,
  { id }: Claimant,
  question: Question,
  parts: readonly Part[],
): Promise<PrintedVersion[]> {
  const issued = await db
    .select({ id: plans.id, version: plans.version, issuedAt: planIssues.at, content: planIssues.content })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, id))
    .orderBy(asc(plans.version))
  const found = issued.filter(({ content }) => parts.some(part => prints(content as PlanContent, question, part)))
  const ids = found.map(one => one.id)
  const givings = await db.select().from(planGivings).where(inArray(planGivings.planId, ids)).orderBy(planGivings.id)
  return found.map(({ content: _, ...one }) => ({ ...one, givings: givings.filter(({ planId }) => planId === one.id) }))
}

/** Whether an issued version says what this part of an answer says. What its commitments say cannot be told by a machine. */
export function prints({ told, claimantWords }: PlanContent, question: Question, part: Part): boolean {
  const isSaid = (label: string, words: string) =>
    told.some(({ lines }) =>
      lines.some(line => line.label.en.toLowerCase() === label.toLowerCase() && line.value.en.includes(words)),
    )
  if (part.item) return isSaid((question.item ?? question.short).en, itemInWords(question, part.item, 'en').title)
  const words = answerInWords(question, part.answer, 'en')
  return isSaid(question.short.en, words) || claimantWords === words
}

/**
 * Closes an incident with what was done about it. The same said twice by the same person is done once.
 * @throws NotFound, Forbidden; Refused 'nothing done', 'closed already'
 */
export async function closeIncident(db: Db, person: Person, now: Date, id: string, whatWasDone: string): Promise<void> {
  const words = whatWasDone.trim()
  if (!words) throw new Refused('nothing done', 'Say what was done.')
  await db.transaction(async tx => {
    const incident = await incidentFor(tx, person, id)
    const closed = await tx
      .update(incidents)
      .set({ closedAt: now, closedBy: person.id, whatWasDone: words })
      .where(and(eq(incidents.id, incident.id), isNull(incidents.closedAt)))
      .returning({ id: incidents.id })
    if (closed.length === 0) {
      const before = (await incidentFor(tx, person, id)).closed
      if (before?.byId === person.id && before.whatWasDone === words) return
      throw new Refused('closed already', `${before?.by} has closed this already.`)
    }
    await record(tx, { by: actor(person), at: now, did: 'closed', what: `incident ${id}`, about: incident.claimant.id })
  })
}
