/**
 * Writing down what is said, one step at a time, and confirming what was said before.
 *
 * What must always hold:
 *   1. Nothing said is lost: an answer is a new row, and the row before it stays.          (trigger only_ever_added)
 *   2. Only what changed becomes a row, so that the date of an answer is when it was said. (changesOf)
 *   3. What was written elsewhere meanwhile is not overwritten unseen; all else is saved.  (Clash; holdClaimant)
 *   4. What is not asked is not written down, and what is known of it stays.               (typedOf)
 *   5. Every change is recorded in the transaction that makes it.                          (record)
 *   6. A page never clashes with itself: what it saved while one was typing is known to it. (answersAt)
 */
import { and, eq, sql } from 'drizzle-orm'
import type { FactSource } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { prepared } from '../../db/prepared.ts'
import { facts, interviewSteps } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { circumstancesChanged } from '../claimant/circumstances-changed.ts'
import { holdClaimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'
import { sameAnswer } from './answers.ts'
import {
  answersAt,
  basisOf,
  currentAnswers,
  type Interview,
  isEarlier,
  type Known,
  type Seen,
  savedSteps,
  stepOf,
} from './interview.ts'
import { questionsAsked } from './journey.ts'
import type { Answer, Answers, Step } from './questions.ts'

/** These questions have another answer than the page was made from, written elsewhere: theirs alone are not saved. */
export class Clash extends Refused {
  readonly questions: readonly string[]
  constructor(questions: readonly string[]) {
    super(
      'newer answers',
      'Somebody else has changed this since you opened it. Go back and look at the newest answers.',
    )
    this.questions = questions
  }
}

/** What clashes in a save; empty when all of it was made. */
export async function clashesIn(save: Promise<unknown>): Promise<readonly string[]> {
  try {
    await save
    return []
  } catch (error) {
    if (error instanceof Clash) return error.questions
    throw error
  }
}

/** How the answers were given: from a page that showed these questions and was made from rows up to `basis`. */
export type Page = Seen & {
  /** A question that was shown and has no answer now was emptied: its answer is taken back. */
  shown?: readonly string[]
  /** False: the person means to come back to the step. */
  finished?: boolean
}

/**
 * Writes down the answers of one step: a row for each that changed, and that the step is done.
 * Returns everything that is known afterwards.
 * @throws NotFound for an unknown step; Clash, with everything else saved and the step not done, when another answer was
 *   written after `basis` by other than this page
 */
export async function saveStep(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  stepId: string,
  answers: Answers,
  { shown = [], basis, page, finished = true }: Page = {},
): Promise<Answers> {
  const step = stepOf(interview, stepId)
  const { known, changes, clashes } = await db.transaction(async tx => {
    await holdClaimant(tx, interview.claimantId)
    const known = await currentAnswers(tx, interview)
    const typed = typedOf(step, answers, shown, known.answers)
    const seen = basis === undefined ? known : await answersAt(tx, person, interview, step, { basis, page })
    const { changes, clashes } = changesOf(typed, known, seen)
    await addFacts(tx, person, now, interview, changes, 'typed', page)
    const isDone = finished && clashes.length === 0
    const confirmed: Changes = isDone ? goneThrough(typed, known, changes) : new Map()
    await addFacts(tx, person, now, interview, confirmed, 'confirmed', page)
    const isNewlyDone = isDone && (await markSaved(tx, person, now, interview, step))
    if (isNewlyDone || changes.size + confirmed.size > 0) await recordStep(tx, person, now, interview, 'answered')
    return { known, changes, clashes }
  })
  if (clashes.length > 0) throw new Clash(clashes)
  return afterwards(known.answers, changes)
}

/** The questions this page speaks of, with their answers; undefined: shown, asked, and left empty. */
function typedOf(step: Step, answers: Answers, shown: readonly string[], known: Answers) {
  const typed = new Map<string, Answer | undefined>()
  const elsewhere = Object.fromEntries(Object.entries(known).filter(([id]) => !shown.includes(id)))
  for (const { id } of questionsAsked(step, { ...elsewhere, ...answers })) {
    if (answers[id] || shown.includes(id)) typed.set(id, answers[id])
  }
  return typed
}

export type Changes = Map<string, Answer | undefined>

/** What the person changed on the page. What they left alone stays as it is now, whoever wrote it. */
function changesOf(typed: Changes, now: Known, seen: Known): { changes: Changes; clashes: string[] } {
  const changes: Changes = new Map()
  const clashes: string[] = []
  for (const [question, answer] of typed) {
    if (sameAnswer(answer, now.answers[question]) || sameAnswer(answer, seen.answers[question])) continue
    if (now.facts.get(question)?.id === seen.facts.get(question)?.id) changes.set(question, answer)
    else clashes.push(question)
  }
  return { changes, clashes }
}

/** What the person wrote before the interview and has left as it is, on a page that was gone through with them. */
const goneThrough = (typed: Changes, known: Known, changes: Changes): Changes =>
  new Map(
    [...typed.keys()].flatMap((id): [string, Answer | undefined][] => {
      const isTheirs = known.answers[id] && known.facts.get(id)?.source === 'claimant'
      return isTheirs && !changes.has(id) ? [[id, known.answers[id]]] : []
    }),
  )

/**
 * Adds a row for each answer; undefined takes the answer back. `page` is the open page that saves it, if one does, and
 * `readingId` the card of the conversation that it was used from.
 */
export async function addFacts(
  tx: Tx,
  person: Person,
  now: Date,
  interview: Interview,
  changes: Changes,
  source: FactSource,
  page?: string,
  readingId?: number,
): Promise<void> {
  if (changes.size === 0) return
  await tx.insert(facts).values(
    [...changes].map(([question, answer]) => ({
      claimantId: interview.claimantId,
      question,
      is: answer?.is ?? ('cleared' as const),
      value: answer?.is === 'answered' ? answer.value : null,
      source,
      interviewId: interview.id,
      page,
      readingId,
      at: now,
      by: person.id,
    })),
  )
  await circumstancesChanged(tx, now, interview.claimantId, person, changes.keys())
}

/** Marks a step as done. Whether it was not done before: a press that is sent twice does it once. */
export async function markSaved(tx: Tx, person: Person, now: Date, interview: Interview, step: Step): Promise<boolean> {
  const marked = await addSavedStep(tx, { interview: interview.id, step: step.id, at: now, by: person.id })
  return marked.length > 0
}

const addSavedStep = prepared(db =>
  db
    .insert(interviewSteps)
    .values({
      interviewId: sql.placeholder('interview'),
      step: sql.placeholder('step'),
      savedAt: sql.placeholder('at'),
      savedBy: sql.placeholder('by'),
    })
    .onConflictDoNothing()
    .returning({ step: interviewSteps.step })
    .prepare('add_saved_step'),
)

const recordStep = (tx: Tx, person: Person, now: Date, interview: Interview, did: 'answered' | 'confirmed') =>
  record(tx, { by: actor(person), at: now, did, what: `interview ${interview.id}`, about: interview.claimantId })

function afterwards(answers: Answers, changes: Changes): Answers {
  const after = { ...answers }
  for (const [question, answer] of changes) {
    if (answer) after[question] = answer
    else delete after[question]
  }
  return after
}

/** A step that was done is not done after all: the person means to come back to it. Its answers stay. */
export async function reopenStep(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  stepId: string,
): Promise<void> {
  const { id } = stepOf(interview, stepId)
  await db.transaction(async tx => {
    const reopened = await tx
      .delete(interviewSteps)
      .where(and(eq(interviewSteps.interviewId, interview.id), eq(interviewSteps.step, id)))
      .returning({ step: interviewSteps.step })
    if (reopened.length === 0) return
    const what = `part ${id} of interview ${interview.id}`
    await record(tx, { by: actor(person), at: now, did: 'reopened', what, about: interview.claimantId })
  })
}

/**
 * Confirms in one press that everything known of a step is still right (R17): each answer of an earlier interview gets a
 * row of this one, and the step is done. Pressing twice confirms once.
 * @throws NotFound for an unknown step; Clash when an answer was written after the page that showed them
 */
export function confirmStep(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  stepId: string,
  basis: number,
): Promise<void> {
  const step = stepOf(interview, stepId)
  return db.transaction(async tx => {
    await holdClaimant(tx, interview.claimantId)
    const known = await currentAnswers(tx, interview)
    const earlier = questionsAsked(step, known.answers).filter(({ id }) => isEarlier(known, id, interview))
    if (earlier.length === 0 && (await savedSteps(tx, interview)).has(step.id)) return
    if (basisOf(known, step.questions) > basis) throw new Clash(step.questions.map(({ id }) => id))
    const confirmed: Changes = new Map(earlier.map(({ id }) => [id, known.answers[id]]))
    await addFacts(tx, person, now, interview, confirmed, 'confirmed')
    await markSaved(tx, person, now, interview, step)
    await recordStep(tx, person, now, interview, 'confirmed')
  })
}
