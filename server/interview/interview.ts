/**
 * Holding an interview: beginning it, opening it again, and knowing what the person has said, now and before.
 *
 * What must always hold:
 *   1. An appointment has at most one interview: a second press opens the same one.     (unique appointment_id)
 *   2. An interview is loaded through the person asking; there is no other way in.      (interviewFor)
 *   3. What is known is never asked again from blank, except about today itself (R17).  (currentAnswers, Step.today)
 *   4. What the person wrote before it is there to confirm from the moment it begins.   (bringIn)
 */
import { and, countDistinct, desc, eq, inArray, isNull, or, type Placeholder, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FactSource } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { appointments, claimants, facts, interviewSteps, interviews, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { askerOf, type Claimant, holdClaimant, idOf, isOpenToAsker, opening } from '../claimant/claimant.ts'
import { endingOf } from '../claimant/overview.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { answerOf } from './answers.ts'
import { type Appointment, bookAppointment, hereAndNow, type Meeting } from './appointment.ts'
import { definition as current, definitions } from './definition.ts'
import { bringIn, wasPrepared, wroteAt } from './prepared.ts'
import type { Answer, Answers, Definition, Question, Step } from './questions.ts'

export type Interview = Omit<typeof interviews.$inferSelect, 'definition'> & {
  /** The questions as they were when the interview began. */
  definition: Definition
  heldByName: string
  beganByName: string
  appointment: Appointment
  claimant: Claimant
  /** The person was invited to prepare, and their invitation ended as it began. */
  wasPrepared: boolean
}

/** The interview `id`, if the person may open the claimant's record. @throws NotFound */
export async function interviewFor(db: Db | Tx, person: Person, id: string): Promise<Interview> {
  const [row] = await interviewById(db, { id: idOf(id), ...askerOf(person) })
  if (!row) throw new NotFound()
  const { interview, ...more } = row
  opening(person, more.claimant)
  return { ...interview, ...more, definition: definitionOf(interview.definition) }
}

const interviewById = prepared(db => {
  const beginner = alias(staff, 'beginner')
  return db
    .select({
      interview: interviews,
      heldByName: staff.name,
      beganByName: beginner.name,
      appointment: appointments,
      claimant: claimants,
      wasPrepared,
    })
    .from(interviews)
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .innerJoin(claimants, eq(claimants.id, interviews.claimantId))
    .innerJoin(staff, eq(staff.id, interviews.heldBy))
    .innerJoin(beginner, eq(beginner.id, interviews.beganBy))
    .where(and(eq(interviews.id, sql.placeholder('id')), isOpenToAsker))
    .prepare('interview_by_id')
})

function definitionOf(version: string): Definition {
  const found = definitions[version]
  if (!found) throw new Error(`The questions of version ${version} are missing: old versions must be kept`)
  return found
}

/** Begins the interview of an appointment, or finds the one already begun; returns its id. */
export function beginInterview(db: Db | Tx, person: Person, now: Date, appointment: Appointment): Promise<string> {
  return db.transaction(async tx => {
    const [begun] = await tx
      .insert(interviews)
      .values({
        claimantId: appointment.claimantId,
        appointmentId: appointment.id,
        definition: current.version,
        heldBy: appointment.adviserId,
        beganAt: now,
        beganBy: person.id,
      })
      .onConflictDoNothing({ target: interviews.appointmentId })
      .returning({ id: interviews.id })
    if (!begun) return idOfInterview(tx, appointment)
    await bringIn(tx, person, now, { claimantId: appointment.claimantId, interviewId: begun.id })
    await record(tx, {
      by: actor(person),
      at: now,
      did: 'began',
      what: `interview ${begun.id}`,
      about: appointment.claimantId,
    })
    return begun.id
  })
}

/**
 * Begins an interview that nobody booked, booking its appointment for this minute; returns its id.
 * One that this person began today in the same way, and whose outcome nobody has recorded, is that interview: so
 * pressing twice begins one.
 * @throws Refused as `bookAppointment` does
 */
export function interviewNow(db: Db, person: Person, now: Date, claimant: Claimant, meeting: Meeting): Promise<string> {
  return db.transaction(async tx => {
    await holdClaimant(tx, claimant.id)
    const open = await openToday(tx, person, now, claimant)
    if (open) return open
    const appointment = await bookAppointment(tx, person, now, claimant, hereAndNow(person, now, meeting))
    return beginInterview(tx, person, now, appointment)
  })
}

async function openToday(tx: Tx, person: Person, now: Date, claimant: Claimant) {
  const [found] = await tx
    .select({ id: interviews.id })
    .from(interviews)
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .where(
      and(
        eq(interviews.claimantId, claimant.id),
        eq(interviews.beganBy, person.id),
        eq(appointments.on, today(now)),
        eq(appointments.bookedAt, interviews.beganAt),
        isNull(endingOf(sql`${interviews.id}`)),
      ),
    )
  return found?.id
}

async function idOfInterview(tx: Tx, appointment: Appointment) {
  const [found] = await tx
    .select({ id: interviews.id })
    .from(interviews)
    .where(eq(interviews.appointmentId, appointment.id))
  if (!found) throw new NotFound()
  return found.id
}

/** Where an answer comes from. `is` may be 'cleared': then it was taken back, and reads as not asked. */
export type Fact = {
  id: number
  is: Answer['is'] | 'cleared'
  at: Date
  by: string
  source: FactSource
  interviewId: string
  /** When the person wrote it themselves, where it came from them. */
  wroteAt: Date | null
}

export type Known = { answers: Answers; facts: Map<string, Fact> }

/** What is known of the interview's claimant now: the newest answer to each question, and where it comes from. */
export async function currentAnswers(db: Db | Tx, { id, claimantId, definition }: Interview): Promise<Known> {
  const aboutToday = definition.steps.filter(step => step.today).flatMap(step => step.questions)
  return knownFrom(await newestFacts(db, { interview: id, claimant: claimantId, aboutToday: idsOf(aboutToday) }))
}

const newestFacts = prepared(db =>
  db
    .selectDistinctOn([facts.question], factColumns)
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .where(
      and(
        eq(facts.claimantId, sql.placeholder('claimant')),
        or(
          sql`${facts.question} <> all (${listed('aboutToday')})`,
          eq(facts.interviewId, sql.placeholder('interview')),
        ),
      ),
    )
    .orderBy(facts.question, desc(facts.id))
    .prepare('newest_facts'),
)

/** Ids of questions as one value of a prepared query: none has a space in it. */
const idsOf = (questions: readonly Question[]): string => questions.map(({ id }) => id).join(' ')
function listed(name: string) {
  return sql`string_to_array(${sql.placeholder(name)}::text, ' ')`
}

/** What is read of a row, with who wrote it. */
export const factColumns = {
  question: facts.question,
  id: facts.id,
  is: facts.is,
  // As the driver reads it: Drizzle reads a text a second time, and would make a number of the answer "2012".
  value: sql<unknown>`${facts.value}`,
  at: facts.at,
  by: staff.name,
  source: facts.source,
  interviewId: facts.interviewId,
  wroteAt,
}

type FactRow = Fact & { question: string; value: unknown }

function knownFrom(rows: FactRow[]): Known {
  const known: Known = { answers: {}, facts: new Map() }
  for (const row of rows) {
    const { question, value, ...fact } = row
    known.facts.set(question, fact)
    const answer = answerOf(row)
    if (answer) known.answers[question] = answer
  }
  return known
}

const aboutTheDay = Object.values(definitions).flatMap(({ steps }) =>
  steps.filter(step => step.today).flatMap(step => step.questions.map(({ id }) => id)),
)

/** Everything the claimant has ever told us, as it stands now. The caller has loaded the claimant as the person. */
export async function answersOf(db: Db | Tx, claimant: Pick<Claimant, 'id'>): Promise<Known> {
  const rows = await db
    .selectDistinctOn([facts.question], factColumns)
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .innerJoin(interviews, eq(interviews.id, facts.interviewId))
    .where(eq(facts.claimantId, claimant.id))
    // About the day of an interview the latest interview counts, though an earlier one was corrected after it.
    .orderBy(
      facts.question,
      sql`case when ${inArray(facts.question, aboutTheDay)} then ${interviews.beganAt} end desc nulls last`,
      desc(facts.id),
    )
  return knownFrom(rows)
}

/** What an open page has seen: the rows up to `basis`, and those that it saved itself. */
export type Seen = { basis?: number | undefined; page?: string | undefined }

/** The condition that a row of facts was seen by a page of this person's. */
export const seenOn = ({ id }: Pick<Person, 'id'>, { basis = 0, page = '' }: Seen) => seenBy({ id, basis, page })

// No page has an empty name.
const seenBy = ({ id, basis, page }: Record<'id' | 'basis' | 'page', string | number | Placeholder>) =>
  sql`(${facts.id} <= ${basis} or (${facts.page} = ${page} and ${facts.by} = ${id}))`

/** What a page has seen of a step's questions: the newest row of each. */
export async function answersAt(tx: Tx, person: Person, interview: Interview, step: Step, seen: Seen): Promise<Known> {
  const rows = await factsSeen(tx, {
    claimant: interview.claimantId,
    questions: idsOf(step.questions),
    basis: seen.basis ?? 0,
    page: seen.page ?? '',
    person: person.id,
    interview: step.today ? interview.id : null,
  })
  return knownFrom(rows)
}

const factsSeen = prepared(db =>
  db
    .selectDistinctOn([facts.question], factColumns)
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .where(
      and(
        eq(facts.claimantId, sql.placeholder('claimant')),
        sql`${facts.question} = any (${listed('questions')})`,
        seenBy({ id: sql.placeholder('person'), basis: sql.placeholder('basis'), page: sql.placeholder('page') }),
        sql`(${facts.interviewId} = ${sql.placeholder('interview')}::uuid or ${sql.placeholder('interview')}::uuid is null)`,
      ),
    )
    .orderBy(facts.question, desc(facts.id))
    .prepare('facts_seen'),
)

/** The ids of the steps that somebody has continued from in this interview. */
export async function savedSteps(db: Db | Tx, { id }: Interview): Promise<Set<string>> {
  const rows = await stepsSaved(db, { interview: id })
  return new Set(rows.map(({ step }) => step))
}

const stepsSaved = prepared(db =>
  db
    .select({ step: interviewSteps.step })
    .from(interviewSteps)
    .where(eq(interviewSteps.interviewId, sql.placeholder('interview')))
    .prepare('saved_steps'),
)

/** A step of the interview by its id. @throws NotFound */
export function stepOf(interview: Interview, id: string): Step {
  const step = interview.definition.steps.find(one => one.id === id)
  if (!step) throw new NotFound()
  return step
}

/** The id of the newest row about any of these questions: what a page was made from. 0 when nothing is known. */
export const basisOf = (known: Known, questions: readonly Question[]): number =>
  Math.max(0, ...questions.map(({ id }) => known.facts.get(id)?.id ?? 0))

/**
 * Whether a question has an answer that nobody has gone through in this interview: from an earlier one, or written by the
 * person before this one began.
 */
export function isEarlier(known: Known, question: string, interview: Pick<Interview, 'id'>): boolean {
  const fact = known.facts.get(question)
  if (known.answers[question] === undefined) return false
  return fact?.interviewId !== interview.id || fact.source === 'claimant'
}

/** By question: how often it was answered, and how often before this interview began; what a page saved meanwhile once. */
export type Past = ReadonlyMap<string, { times: number; before: number }>

/** How often each question was answered to the interview's claimant. */
export async function pastOf(db: Db, { claimantId, beganAt, id }: Interview): Promise<Past> {
  const page = sql`coalesce(${facts.page}, ${facts.id}::text)`
  const before = sql<number>`count(*) filter (where ${facts.interviewId} <> ${id} and ${facts.at} <= ${beganAt.toISOString()})`
  const rows = await db
    .select({ question: facts.question, times: countDistinct(page), before: before.mapWith(Number) })
    .from(facts)
    .where(eq(facts.claimantId, claimantId))
    .groupBy(facts.question)
  return new Map(rows.map(({ question, ...past }) => [question, past]))
}
