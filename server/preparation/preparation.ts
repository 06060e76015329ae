/**
 * What a person writes before their interview, with the link that they were given.
 *
 * What must always hold:
 *   1. A link that nobody has, one that was taken back, has run out or has done its work cannot be told apart, in words or
 *      by what is done; and attempts are limited.                                             (openLink; countAttempt)
 *   2. Nothing said is lost: an answer is a new row, and so are words that were not read as one.   (write)
 *   3. Nothing is written once the interview has begun: of the two one waits for the other.        (holdClaimant)
 *   4. Taking everything back leaves nothing to be brought into the interview; the rows stay, as all that was ever written
 *      does.                                                                                       (clearAll)
 *   5. Every change is recorded in the transaction that makes it, as the person's own.             (record)
 */
import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, preparationAnswers, preparations } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import { holdClaimant } from '../claimant/claimant.ts'
import { NotFound } from '../http/errors.ts'
import { answerOf, sameAnswer } from '../interview/answers.ts'
import { definitions } from '../interview/definition.ts'
import { isLiving, newestRows } from '../interview/prepared.ts'
import type { Answer, Answers, Definition } from '../interview/questions.ts'
import type { Language } from '../lib/language.ts'
import { countAttempt, forgetAttempts } from '../staff/attempts.ts'
import { hashOfToken } from './invitation.ts'

/** A preparation that can be written in. */
export type Preparation = {
  id: string
  claimantId: string
  officeId: string
  language: Language
  /** The questions as they were when it was made. */
  definition: Definition
  isReady: boolean
}

/** The same address for whoever has the link, whether it opens anything or not. @throws NotFound; Refused 'too many attempts' */
export async function openLink(db: Db, now: Date, token: string, address: string): Promise<Preparation> {
  const hash = hashOfToken(token)
  const attempt = await countAttempt(db, { door: 'preparation', of: hash }, address, now)
  const found = await living(db, now, eq(preparations.tokenHash, hash))
  if (!found) {
    const by = { id: 'nobody', role: 'nobody', officeId: 'none' } as const
    await record(db, { by, at: now, did: 'failed to sign in', what: 'preparation unknown' })
    throw new NotFound()
  }
  await forgetAttempts(db, attempt)
  return found
}

/** A preparation that somebody has open; undefined when it can be written in no more. */
export const livingPreparation = (db: Db | Tx, now: Date, id: string): Promise<Preparation | undefined> =>
  living(db, now, eq(preparations.id, id))

async function living(db: Db | Tx, now: Date, which: ReturnType<typeof eq>): Promise<Preparation | undefined> {
  const [found] = await db
    .select({ preparation: preparations, officeId: claimants.officeId })
    .from(preparations)
    .innerJoin(claimants, eq(claimants.id, preparations.claimantId))
    .where(and(which, isLiving(now)))
  if (!found) return undefined
  const { id, claimantId, language, definition, doneAt } = found.preparation
  const questions = definitions[definition]
  if (!questions) throw new Error(`The questions of version ${definition} are missing: old versions must be kept`)
  return { id, claimantId, officeId: found.officeId, language, definition: questions, isReady: doneAt !== null }
}

/** What stands at a question. `own`: it was written in this sitting, and may be shown. */
export type Written = {
  question: string
  row: number
  own: boolean
  answer: Answer | undefined
  words: string | undefined
}

/** What is written, by question, with what this sitting may see of it: the words and answers of others are not among it. */
export async function writtenIn(
  db: Db | Tx,
  { id }: Pick<Preparation, 'id'>,
  rows: readonly number[],
): Promise<Map<string, Written>> {
  const written = (await newestRows(db, id)).filter(({ is, words }) => is !== 'cleared' || words !== null)
  return new Map(
    written.map(row => {
      const own = rows.includes(row.id)
      const said = own
        ? { answer: answerOf(row), words: row.words ?? undefined }
        : { answer: undefined, words: undefined }
      return [row.question, { question: row.question, row: row.id, own, ...said }]
    }),
  )
}

/** The answers that this sitting may see. */
export const answersIn = (written: ReadonlyMap<string, Written>): Answers =>
  Object.fromEntries([...written].flatMap(([id, { answer }]) => (answer ? [[id, answer]] : [])))

/** What to write at a question: an answer, words that were typed, or nothing at all, which takes back what stood there. */
export type ToWrite = { answer?: Answer | undefined; words?: string | undefined }

/**
 * Writes at one question; what stands there already is not written again. Returns the id of the row that stands now.
 * @throws NotFound when it can be written in no more
 */
export function write(
  db: Db,
  now: Date,
  { id, claimantId }: Preparation,
  question: string,
  { answer, words }: ToWrite,
): Promise<number | undefined> {
  return db.transaction(async tx => {
    const preparation = await held(tx, now, { id, claimantId })
    const standing = (await newestRows(tx, id)).find(row => row.question === question)
    const isSame = standing && sameAnswer(answerOf(standing), answer) && (standing.words ?? undefined) === words
    if (isSame || (!standing && !answer && words === undefined)) return standing?.id
    const row = { claimantId, preparationId: id, question, at: now, words: words ?? null }
    const [added] = await tx
      .insert(preparationAnswers)
      .values({ ...row, is: answer?.is ?? 'cleared', value: answer?.is === 'answered' ? answer.value : null })
      .returning({ id: preparationAnswers.id })
    await recordAs(tx, now, preparation, 'wrote in', `preparation ${id}`)
    return added?.id
  })
}

/** Takes back all that is written, by whichever sitting. @throws NotFound when it can be written in no more */
export function clearAll(db: Db, now: Date, { id, claimantId }: Preparation): Promise<void> {
  return db.transaction(async tx => {
    const preparation = await held(tx, now, { id, claimantId })
    const standing = (await newestRows(tx, id)).filter(({ is, words }) => is !== 'cleared' || words !== null)
    await tx.update(preparations).set({ doneAt: null }).where(eq(preparations.id, id))
    if (standing.length === 0) return
    const row = { claimantId, preparationId: id, is: 'cleared' as const, at: now }
    await tx.insert(preparationAnswers).values(standing.map(({ question }) => ({ ...row, question })))
    await recordAs(tx, now, preparation, 'removed', `answers of preparation ${id}`)
  })
}

/** The person says that they are ready. Twice is once. @throws NotFound when it can be written in no more */
export function finish(db: Db, now: Date, { id, claimantId }: Preparation): Promise<void> {
  return db.transaction(async tx => {
    const preparation = await held(tx, now, { id, claimantId })
    if (preparation.isReady) return
    await tx
      .update(preparations)
      .set({ doneAt: sql`coalesce(${preparations.doneAt}, ${now.toISOString()}::timestamptz)` })
      .where(eq(preparations.id, id))
    await recordAs(tx, now, preparation, 'finished', `preparation ${id}`)
  })
}

/** The preparation, with its claimant's record held. @throws NotFound when it lives no more */
async function held(
  tx: Tx,
  now: Date,
  { id, claimantId }: Pick<Preparation, 'id' | 'claimantId'>,
): Promise<Preparation> {
  await holdClaimant(tx, claimantId)
  const found = await livingPreparation(tx, now, id)
  if (!found) throw new NotFound()
  return found
}

/** That somebody opened it with its link. */
export const recordOpening = (db: Db, now: Date, preparation: Preparation): Promise<void> =>
  recordAs(db, now, preparation, 'read', `preparation ${preparation.id}`)

function recordAs(
  db: Db | Tx,
  at: Date,
  { claimantId, officeId }: Preparation,
  did: Verb,
  what: string,
): Promise<void> {
  return record(db, { by: { id: claimantId, role: 'claimant', officeId }, at, did, what, about: claimantId })
}
