/**
 * Writing down what is said, one step at a time, and confirming what was said before.
 *
 * What must always hold:
 *   1. Nothing said is lost: an answer is a new row, and the row before it stays.          (trigger only_ever_added)
 *   2. Only what changed becomes a row, so that the date of an answer is when it was said. (changesOf)
 *   3. What somebody else wrote meanwhile is not overwritten unseen.                       (Clash; lockAnswers)
 *   4. What is not asked is not written down, and what is known of it stays.               (typedOf)
 *   5. Every change is recorded in the transaction that makes it.                          (record)
 */
import { sql } from 'drizzle-orm'
import type { FactSource } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { facts, interviewSteps } from '../../db/schema.ts'
import { record } from '../audit.ts'
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
  savedSteps,
  stepOf,
} from './interview.ts'
import { questionsAsked } from './journey.ts'
import type { Answer, Answers, Step } from './questions.ts'

/** Somebody wrote another answer to these questions since the page was made. */
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

/** How the answers were given: from a page that showed these questions and was made from rows up to `basis`. */
export type Page = {
  /** A question that was shown and has no answer now was emptied: its answer is taken back. */
  shown?: readonly string[]
  basis?: number | undefined
  /** False: the person means to come back to the step. */
  finished?: boolean
}

/**
 * Writes down the answers of one step: a row for each that changed, and that the step is done.
 * Returns everything that is known afterwards.
 * @throws NotFound for an unknown step; Clash when another answer was written after `basis`
 */
export function saveStep(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  stepId: string,
  answers: Answers,
  { shown = [], basis, finished = true }: Page = {},
): Promise<Answers> {
  const step = stepOf(interview, stepId)
  return db.transaction(async tx => {
    await lockAnswers(tx, interview)
    const known = await currentAnswers(tx, interview)
    const typed = typedOf(step, answers, shown, known.answers)
    const before = basis === undefined ? known : await answersAt(tx, interview, step, basis)
    const changes = changesOf(typed, known, before)
    await addFacts(tx, person, now, interview, changes, 'typed')
    if (finished) await markSaved(tx, person, now, interview, step)
    if (finished || changes.size > 0) await recordStep(tx, person, now, interview, 'answered')
    return afterwards(known.answers, changes)
  })
}

/** One writer at a time for each claimant: otherwise two could both find that nobody else had written. */
export const lockAnswers = (tx: Tx, { claimantId }: Interview): Promise<unknown> =>
  tx.execute(sql`select 1 from claimants where id = ${claimantId} for no key update`)

/** The questions this page speaks of, with their answers; undefined: shown, asked, and left empty. */
function typedOf(step: Step, answers: Answers, shown: readonly string[], known: Answers) {
  const typed = new Map<string, Answer | undefined>()
  const elsewhere = Object.fromEntries(Object.entries(known).filter(([id]) => !shown.includes(id)))
  for (const { id } of questionsAsked(step, { ...elsewhere, ...answers })) {
    if (answers[id] || shown.includes(id)) typed.set(id, answers[id])
  }
  return typed
}

type Changes = Map<string, Answer | undefined>

/** What the person changed on the page. What they left alone stays as it is now, whoever wrote it. */
function changesOf(typed: Changes, now: Known, before: Known): Changes {
  const changes: Changes = new Map()
  const clashes: string[] = []
  for (const [question, answer] of typed) {
    if (sameAnswer(answer, now.answers[question]) || sameAnswer(answer, before.answers[question])) continue
    if (now.facts.get(question)?.id !== before.facts.get(question)?.id) clashes.push(question)
    changes.set(question, answer)
  }
  if (clashes.length > 0) throw new Clash(clashes)
  return changes
}

/** Adds a row for each answer; undefined takes the answer back. */
export async function addFacts(
  tx: Tx,
  person: Person,
  now: Date,
  interview: Interview,
  changes: Changes,
  source: FactSource,
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
      at: now,
      by: person.id,
    })),
  )
}

const markSaved = (tx: Tx, person: Person, now: Date, interview: Interview, step: Step) =>
  tx
    .insert(interviewSteps)
    .values({ interviewId: interview.id, step: step.id, savedAt: now, savedBy: person.id })
    .onConflictDoUpdate({
      target: [interviewSteps.interviewId, interviewSteps.step],
      set: { savedAt: now, savedBy: person.id },
    })

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
    await lockAnswers(tx, interview)
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
