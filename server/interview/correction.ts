/**
 * Putting right what was written down, or striking it through, with a reason (R93).
 *
 * What must always hold:
 *   1. Nothing is changed or removed: what stands instead is a row of its own, and a correction joins the two.
 *      (triggers only_ever_added)
 *   2. A row is corrected once; of two people who do it at the same time one does, and the other is told.
 *      (holdClaimant; unique corrected; Overtaken)
 *   3. What somebody wrote meanwhile is not struck through unseen: a correction says whether it was made for the answer
 *      that stands, and is refused when a newer one stands by now.                                       (Overtaken)
 *   4. A correction says in words what was wrong, or what was agreed: else it would tell a reader no more than a silent
 *      change. About another person no words are asked for, because they could repeat what must not be read.
 *      (saidProblem)
 *   5. Words about another person in somebody's record are a manager's to look into, from the same moment.  (raise)
 */
import type { CorrectionReason } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { factCorrections, facts, incidents } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { circumstancesChanged } from '../claimant/circumstances-changed.ts'
import { type Claimant, holdClaimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'
import { historyOf, listOf, type Part, type PastAnswer, partOf, saidBefore, samePart } from './history.ts'
import type { Answer, Answers, Item, Question } from './questions.ts'

/** What is corrected: a row of a question's history or, of its list, one item. */
export type Target = {
  row: number
  item?: string | undefined
  /** The page showed this row as the one that stands; false: as an earlier one, after which another stands. */
  standing: boolean
}

/**
 * What stands instead: an answer; the fields of an item; what was said before; or nothing. For an earlier row it is the
 * answer that came after it, whatever is said here.
 */
export type Instead =
  | { is: 'answer'; answer: Answer }
  | { is: 'item'; answers: Answers }
  | { is: 'before' }
  | { is: 'nothing' }

export type Said = { reason: CorrectionReason; words?: string | undefined; instead: Instead }

/** Somebody else corrected or answered this since the page was made. */
export class Overtaken extends Refused {}

/** What is missing from the words of a correction; undefined when nothing is. */
export function saidProblem({ reason, words }: Pick<Said, 'reason' | 'words'>): string | undefined {
  if (words?.trim() || reason === 'wrong person') return undefined
  return reason === 'agreed' ? 'Enter what you agreed, and how' : 'Enter what was wrong with it'
}

/** What may be corrected in a row: all of it, or the items with these ids. The one that stands, or what no later row says. */
export function correctable(question: Question, row: PastAnswer): 'all' | readonly string[] {
  if (row.hidden === 'all' || row.strikes.some(({ direct }) => direct)) return []
  if (!row.standing) return row.gone
  const items = listOf(question, row.answer)
  return items.length > 0 ? items.map(({ id }) => id) : row.answer ? 'all' : []
}

/**
 * Corrects a row, or one item of its list. The same said twice by the same person is done once.
 * The caller has loaded the claimant as the person.
 * @throws NotFound when the row has no such part; Overtaken 'corrected already', 'newer answer', 'nothing before';
 *   Refused 'no words', 'same answer'
 */
export async function correct(
  db: Db,
  person: Person,
  now: Date,
  claimant: Claimant,
  question: Question,
  target: Target,
  said: Said,
): Promise<void> {
  const problem = saidProblem(said)
  if (problem) throw new Refused('no words', `${problem}.`)
  await db.transaction(async tx => {
    await holdClaimant(tx, claimant.id)
    const history = await historyOf(tx, person, claimant, question)
    const row = history.find(({ id }) => id === target.row)
    if (!row) throw new NotFound()
    if (isDone(question, person, history, row, target, said)) return
    refuseOvertaken(question, row, target)
    const replacement = target.standing
      ? await replace(tx, person, now, claimant, question, row, insteadOf(question, history, row, target, said))
      : (row.next ?? 0)
    const values = { claimantId: claimant.id, corrected: row.id, replacement, reason: said.reason }
    const [made] = await tx
      .insert(factCorrections)
      .values({ ...values, words: said.words?.trim() || null, at: now, by: person.id })
      .returning({ id: factCorrections.id })
    await recordCorrection(tx, person, now, claimant, question, said)
    if (made && said.reason === 'wrong person') await raise(tx, person, now, claimant, made.id)
  })
}

/** The second press of the same button by the same person: what stands since was made by the first. */
function isDone(
  question: Question,
  person: Person,
  history: readonly PastAnswer[],
  row: PastAnswer,
  { item }: Target,
  { reason, words, instead }: Said,
): boolean {
  const strike = row.strikes.find(one => one.direct && one.item === item)
  if (strike?.byId !== person.id || strike.reason !== reason) return false
  // Words about another person are not read back to whoever wrote them.
  if (reason !== 'wrong person' && strike.words !== words?.trim()) return false
  const stands = history.find(({ id }) => id === strike.replacement)
  const part = stands && partOf(question, stands, item)
  if (instead.is === 'answer') return samePart(part, { answer: instead.answer })
  if (instead.is === 'item') return samePart(part, { item: { id: item ?? '', answers: instead.answers } })
  return true
}

function refuseOvertaken(question: Question, row: PastAnswer, { item, standing }: Target) {
  const strike = row.strikes.find(one => one.item === item)
  if (strike) throw new Overtaken('corrected already', `${strike.by} has corrected this already.`)
  if (standing && !row.standing)
    throw new Overtaken('newer answer', 'Somebody has written a newer answer since you opened this page.')
  const parts = correctable(question, row)
  if (standing !== row.standing || (item === undefined ? parts !== 'all' : !parts.includes(item))) throw new NotFound()
}

/** The whole answer that stands instead; undefined when nothing does. */
function insteadOf(
  question: Question,
  history: readonly PastAnswer[],
  row: PastAnswer,
  { item }: Target,
  { instead }: Said,
): Answer | undefined {
  const now = partOf(question, row, item)
  const part = partInstead(question, history, row, item, instead)
  if (part && samePart(part, now))
    throw new Refused('same answer', 'This is what stands already. Change it, or strike it through.')
  if (item === undefined) return part?.answer
  const items = listOf(question, row.answer).flatMap(one => (one.id === item ? (part?.item ?? []) : one))
  return items.length > 0 ? { is: 'answered', value: items } : undefined
}

function partInstead(
  question: Question,
  history: readonly PastAnswer[],
  row: PastAnswer,
  item: string | undefined,
  instead: Instead,
): Part | undefined {
  if (instead.is === 'nothing') return undefined
  if (instead.is === 'before') {
    const before = saidBefore(question, history, row, item)?.part
    if (!before) throw new Overtaken('nothing before', 'There is no answer before this one any more.')
    return before
  }
  if (instead.is === 'answer') return { answer: instead.answer }
  return { item: { id: item ?? '', answers: instead.answers } satisfies Item }
}

/** The row that stands from now on, in the interview of the one it replaces: it is that interview's answer. */
async function replace(
  tx: Tx,
  person: Person,
  now: Date,
  claimant: Claimant,
  question: Question,
  { interviewId }: PastAnswer,
  answer: Answer | undefined,
): Promise<number> {
  const [row] = await tx
    .insert(facts)
    .values({
      claimantId: claimant.id,
      question: question.id,
      is: answer?.is ?? 'cleared',
      value: answer?.is === 'answered' ? answer.value : null,
      source: 'corrected',
      interviewId,
      at: now,
      by: person.id,
    })
    .returning({ id: facts.id })
  if (!row) throw new Error('An answer was not returned by its own insert')
  await circumstancesChanged(tx, now, claimant.id, person, [question.id])
  return row.id
}

function recordCorrection(tx: Tx, person: Person, now: Date, claimant: Claimant, question: Question, said: Said) {
  const isPutRight = said.instead.is === 'answer' || said.instead.is === 'item'
  return record(tx, {
    by: actor(person),
    at: now,
    did: isPutRight ? 'corrected' : 'struck through',
    what: `answer ${question.id}`,
    about: claimant.id,
    // Which kind of reason; its words stay with the record, because the log is read by people who may not open it.
    why: said.reason,
  })
}

async function raise(tx: Tx, person: Person, now: Date, { id }: Claimant, correctionId: number): Promise<void> {
  const [raised] = await tx
    .insert(incidents)
    .values({ claimantId: id, kind: 'wrong person', correctionId, raisedAt: now, raisedBy: person.id })
    .returning({ id: incidents.id })
  await record(tx, { by: actor(person), at: now, did: 'raised', what: `incident ${raised?.id}`, about: id })
}
