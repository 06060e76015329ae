/**
 * What a person wrote before their interview, as the interview finds it. Their invitation and their pages are in
 * server/preparation, which leans on this.
 *
 * What must always hold:
 *   1. What they wrote becomes answers when an interview begins: once, in the transaction that begins it, and after that
 *      nothing is written with the link any more.                                          (bringIn; holdClaimant)
 *   2. It comes in as theirs, to be confirmed: nobody has gone through it with them yet.   (source 'claimant'; isEarlier)
 *   3. No row before it is changed: what they said at an earlier interview is shown beside it where the two differ (R17).
 *                                                                                          (saidEarlier)
 *   4. Words that were not read as an answer are shown at their question, never dropped.   (wordsBefore)
 *   5. Nothing of it is printed on a plan before it was confirmed.                         (confirmedOnly; issue.ts)
 */
import { and, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { facts, interviews, messages, preparationAnswers, preparations, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { circumstancesChanged } from '../claimant/circumstances-changed.ts'
import { holdClaimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { addDays, type CalendarDate } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { answerOf } from './answers.ts'
import { definitions } from './definition.ts'
import { questionsAsked } from './journey.ts'
import type { Answer, Answers } from './questions.ts'

type Row = typeof preparationAnswers.$inferSelect

/** Until when a link to prepare works: the end of the day after the appointment, in London or an hour later. */
export const lastMomentToPrepare = (on: CalendarDate): Date => new Date(`${addDays(on, 1)}T23:59:59Z`)

/** The condition that a link still works. */
export const isLiving = (now: Date) => and(isNull(preparations.endedAt), gt(preparations.expiresAt, now))

/** The newest row of each question of a preparation. */
export const newestRows = (db: Db | Tx, preparationId: string): Promise<Row[]> =>
  db
    .selectDistinctOn([preparationAnswers.question])
    .from(preparationAnswers)
    .where(eq(preparationAnswers.preparationId, preparationId))
    .orderBy(preparationAnswers.question, desc(preparationAnswers.id))

/** The answers that some rows give, by question. */
const preparedAnswers = (rows: readonly Row[]): Answers =>
  Object.fromEntries(
    rows.flatMap(row => {
      const answer = answerOf(row)
      return answer ? [[row.question, answer]] : []
    }),
  )

/**
 * Writes the answers of the newest living preparation into an interview that has just begun, and ends every living one:
 * the talk has begun. To be called before the beginning is put in the log.
 */
export async function bringIn(
  tx: Tx,
  person: Person,
  now: Date,
  { claimantId, interviewId }: { claimantId: string; interviewId: string },
): Promise<void> {
  const theirs = and(eq(preparations.claimantId, claimantId), isLiving(now))
  if ((await tx.$count(preparations, theirs)) === 0) return
  // Whoever writes with a link waits for this, or this for them.
  await holdClaimant(tx, claimantId)
  const ended = await tx.update(preparations).set({ endedAt: now }).where(theirs).returning()
  const newest = ended.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())[0]
  if (!newest) return
  const answers = stillAsked(newest.definition, preparedAnswers(await newestRows(tx, newest.id)))
  if (Object.keys(answers).length === 0) return
  await tx.insert(facts).values(
    Object.entries(answers).map(([question, answer]) => ({
      claimantId,
      question,
      is: answer.is,
      value: answer.is === 'answered' ? answer.value : null,
      source: 'claimant' as const,
      interviewId,
      at: now,
      by: person.id,
    })),
  )
  await circumstancesChanged(tx, now, claimantId, person, Object.keys(answers))
  const what = `answers of preparation ${newest.id}`
  await record(tx, { by: actor(person), at: now, did: 'brought in', what, about: claimantId })
}

/** Without the answers to questions that a later answer closed. */
function stillAsked(version: string, answers: Answers): Answers {
  const asked = (definitions[version]?.steps ?? []).flatMap(step => questionsAsked(step, answers))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.some(question => question.id === id)))
}

/** Which preparation was brought into an interview: both are dated with the same moment. */
const isOf = (interview: { claimantId: string; beganAt: Date }) =>
  and(eq(preparations.claimantId, interview.claimantId), eq(preparations.endedAt, interview.beganAt))

/** Whether there is one, in a query of interviews. */
export const wasPrepared = sql<boolean>`exists (
  select 1 from preparations p where p.claimant_id = ${interviews.claimantId} and p.ended_at = ${interviews.beganAt})`

/** What somebody wrote at a question in their own words, where no answer was read in it. */
type WordsBefore = { question: string; words: string; at: Date }

/** The words that were written before this interview and not read as an answer, by question. */
export async function wordsBefore(
  db: Db | Tx,
  interview: { claimantId: string; beganAt: Date },
): Promise<Map<string, WordsBefore>> {
  const [used] = await db
    .select({ id: preparations.id })
    .from(preparations)
    .where(isOf(interview))
    .orderBy(desc(preparations.madeAt))
    .limit(1)
  const rows = used ? await newestRows(db, used.id) : []
  return new Map(
    rows.flatMap(({ question, is, words, at }) =>
      words !== null && is === 'cleared' ? [[question, { question, words, at }]] : [],
    ),
  )
}

/** When an answer that came from the person was written by them, in a query of facts. */
export const wroteAt = sql<Date | null>`case when ${facts.source} = 'claimant' then (
  select max(w.at) from preparations p join preparation_answers w on w.preparation_id = p.id
  where p.claimant_id = ${facts.claimantId} and w.question = ${facts.question} and w.at <= ${facts.at}) end`.mapWith(
  preparationAnswers.at,
)

/** An answer that was given before the one that came from the person, and when. */
type SaidEarlier = { answer: Answer; at: Date }

/**
 * What was last answered before what the person wrote themselves, by question; only of the facts given.
 * @param theirs the newest facts that came from the person, each with its question
 */
async function saidEarlier(
  db: Db | Tx,
  claimantId: string,
  theirs: readonly { question: string; id: number }[],
): Promise<Map<string, SaidEarlier>> {
  if (theirs.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([facts.question], { question: facts.question, is: facts.is, value: facts.value, at: facts.at })
    .from(facts)
    .where(
      and(
        eq(facts.claimantId, claimantId),
        ne(facts.source, 'claimant'),
        or(...theirs.map(({ question, id }) => and(eq(facts.question, question), lt(facts.id, id)))),
      ),
    )
    .orderBy(facts.question, desc(facts.id))
  return new Map(
    rows.flatMap(row => {
      const answer = answerOf(row)
      return answer ? [[row.question, { answer, at: row.at }]] : []
    }),
  )
}

/** What a page of the interview shows of what the person wrote before it, by question. */
export type Theirs = { words: ReadonlyMap<string, WordsBefore>; earlier: ReadonlyMap<string, SaidEarlier> }

/** The same for an interview; without a preparation it costs no look into the database. */
export async function theirsIn(
  db: Db | Tx,
  interview: { claimantId: string; beganAt: Date; wasPrepared: boolean },
  known: { facts: ReadonlyMap<string, { id: number; source: string }> },
): Promise<Theirs> {
  if (!interview.wasPrepared) return { words: new Map(), earlier: new Map() }
  const theirs = [...known.facts].flatMap(([question, { id, source }]) =>
    source === 'claimant' ? [{ question, id }] : [],
  )
  const [words, earlier] = await Promise.all([
    wordsBefore(db, interview),
    saidEarlier(db, interview.claimantId, theirs),
  ])
  return { words, earlier }
}

/** The answers without those that came from the person and that nobody has gone through with them. */
export const confirmedOnly = ({
  answers,
  facts: from,
}: {
  answers: Answers
  facts: ReadonlyMap<string, { source: string }>
}): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => from.get(id)?.source !== 'claimant'))

/** How an invitation to prepare stands, for staff: that something was written, never what. */
export type Invitation = {
  id: string
  madeAt: Date
  madeBy: string
  expiresAt: Date
  state: 'open' | 'used' | 'taken back' | 'run out'
  /** How many questions something is written at now. */
  written: number
  isReady: boolean
  /** The message with the link, where one was written; `sentAt` and `givenUpAt` as the outbox has them. */
  message: { channel: 'email' | 'text' | 'letter'; sentAt: Date | null; givenUpAt: Date | null } | undefined
}

/** The template of the message with the link. */
export const invitationTemplate = 'invitation to prepare'

/** The newest invitation for an appointment; undefined when there is none. The caller has loaded the appointment. */
export async function invitationFor(
  db: Db,
  now: Date,
  { id, claimantId }: { id: string; claimantId: string },
): Promise<Invitation | undefined> {
  const [found] = await db
    .select({ preparation: preparations, madeBy: staff.name })
    .from(preparations)
    .innerJoin(staff, eq(staff.id, preparations.madeBy))
    .where(and(eq(preparations.appointmentId, id), eq(preparations.claimantId, claimantId)))
    .orderBy(desc(preparations.madeAt))
    .limit(1)
  if (!found) return undefined
  const { madeAt, expiresAt, endedAt, doneAt } = found.preparation
  const [rows, [message], begun] = await Promise.all([
    newestRows(db, found.preparation.id),
    db
      .select({ channel: messages.channel, sentAt: messages.sentAt, givenUpAt: messages.givenUpAt })
      .from(messages)
      .where(
        and(
          eq(messages.claimantId, claimantId),
          inArray(messages.template, [invitationTemplate]),
          eq(messages.madeAt, madeAt),
        ),
      ),
    endedAt
      ? db.$count(interviews, and(eq(interviews.claimantId, claimantId), eq(interviews.beganAt, endedAt)))
      : Promise.resolve(0),
  ])
  return {
    id: found.preparation.id,
    madeAt,
    madeBy: found.madeBy,
    expiresAt,
    state: endedAt ? (begun > 0 ? 'used' : 'taken back') : expiresAt > now ? 'open' : 'run out',
    written: rows.filter(({ is, words }) => is !== 'cleared' || words !== null).length,
    isReady: doneAt !== null,
    message,
  }
}
