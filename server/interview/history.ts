/**
 * The history of an answer: every row that was ever written for a question, and what of it was struck through since.
 *
 * What must always hold:
 *   1. What was struck through stays, with who struck it, when and why (R93).         (historyOf; trigger only_ever_added)
 *   2. Words about another person are read by managers alone, wherever they were written down; everybody else learns
 *      that something was there, and who found it (R61, R86). Whoever typed them knows them already, and puts them
 *      into the right record with a manager: that record may be restricted.            (historyOf, readableTo)
 *   3. Of a list only the job, the child or the qualification in question is struck; the others stand.     (goneFrom)
 */
import { and, desc, eq } from 'drizzle-orm'
import type { CorrectionReason } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { factCorrections, facts, staff } from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { sameAnswer } from './answers.ts'
import { definition, definitions } from './definition.ts'
import { answerOf, type Fact, factColumns } from './interview.ts'
import type { Answer, Item, Question, Step } from './questions.ts'

/** One act of striking through, as it shows on one row: on the whole answer, or on the item `item` of a list. */
export type Strike = {
  correction: number
  item: string | undefined
  reason: CorrectionReason
  /** In the words of whoever struck it; those about another person are for managers. */
  words: string | undefined
  at: Date
  by: string
  byId: string
  /** Struck here itself, or only found to say the same as the row that was. */
  direct: boolean
  /** The row that stands instead. */
  replacement: number
}

export type PastAnswer = Fact & {
  /** Without what is hidden from whoever asks; undefined when the row took an answer back, or all of it is hidden. */
  answer: Answer | undefined
  strikes: Strike[]
  /** What of it whoever asks may not read: all of it, or the items with these ids. */
  hidden: 'all' | readonly string[]
  /** No other row came after it, so this is how things stand. */
  standing: boolean
  /** The row that came after it. */
  next: number | undefined
  /** Something in it is said by no later row, and nobody has struck it yet: the whole answer, or the items with these ids. */
  gone: 'all' | readonly string[]
  /** The open page that wrote it saved more of the same text right after: it is what somebody was still typing. */
  unfinished: boolean
}

/**
 * Everything that was ever written down for a question, newest first, as the person may read it.
 * The caller has loaded the claimant as that person.
 */
export async function historyOf(
  db: Db | Tx,
  person: Person,
  claimant: Pick<Claimant, 'id'>,
  question: Question,
): Promise<PastAnswer[]> {
  const [rows, corrections] = await Promise.all([rowsOf(db, claimant, question), correctionsOf(db, claimant, question)])
  const strikes = strikesIn(question, rows, corrections)
  return rows.map(row => readableTo(person, question, pastAnswer(question, row, rows, strikes.get(row.id) ?? [])))
}

type Row = Fact & { answer: Answer | undefined; page: string | null }

async function rowsOf(db: Db | Tx, { id }: Pick<Claimant, 'id'>, question: Question): Promise<Row[]> {
  const rows = await db
    .select({ ...factColumns, page: facts.page })
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .where(and(eq(facts.claimantId, id), eq(facts.question, question.id)))
    .orderBy(desc(facts.id))
  // The value goes no further than its answer: that is what is taken from whoever may not read it.
  return rows.map(({ value, question: _, ...row }) => ({ ...row, answer: answerOf({ is: row.is, value }) }))
}

type Correction = Omit<Strike, 'item' | 'direct'> & { corrected: number }

async function correctionsOf(db: Db | Tx, { id }: Pick<Claimant, 'id'>, question: Question): Promise<Correction[]> {
  const rows = await db
    .select({
      correction: factCorrections.id,
      corrected: factCorrections.corrected,
      replacement: factCorrections.replacement,
      reason: factCorrections.reason,
      words: factCorrections.words,
      at: factCorrections.at,
      by: staff.name,
      byId: staff.id,
    })
    .from(factCorrections)
    .innerJoin(facts, eq(facts.id, factCorrections.corrected))
    .innerJoin(staff, eq(staff.id, factCorrections.by))
    .where(and(eq(factCorrections.claimantId, id), eq(facts.question, question.id)))
    .orderBy(factCorrections.id)
  return rows.map(({ words, ...row }) => ({ ...row, words: words ?? undefined }))
}

/** The rows of the same line as this one: about the day of an interview, each interview has its own. */
const lineIn = <T extends Fact>(question: Question, rows: readonly T[], { interviewId }: Fact): readonly T[] =>
  isAboutToday(question) ? rows.filter(one => one.interviewId === interviewId) : rows

const isAboutToday = ({ id }: Question) =>
  stepsEverAsked.some(step => step.today && step.questions.some(question => question.id === id))

/** What the rows strike through, by row. */
function strikesIn(question: Question, rows: readonly Row[], corrections: readonly Correction[]) {
  const strikes = new Map<number, Strike[]>()
  for (const { corrected, ...correction } of corrections) {
    const row = rows.find(({ id }) => id === corrected)
    const instead = rows.find(({ id }) => id === correction.replacement)
    if (!row || !instead) throw new Error('A correction belongs to two rows of one question')
    for (const item of partsOf(goneFrom(question, row.answer, instead.answer))) {
      const struck = correction.reason === 'wrong person' ? [row, ...sameWordsBefore(question, row, rows, item)] : [row]
      for (const { id } of struck) {
        strikes.set(id, [...(strikes.get(id) ?? []), { ...correction, item, direct: id === corrected }])
      }
    }
  }
  return strikes
}

const partsOf = (gone: 'all' | readonly string[]): readonly (string | undefined)[] =>
  gone === 'all' ? [undefined] : gone

/**
 * What one answer says that the one after it does not: all of it, or the items of its list that are gone or different.
 * An empty list: nothing is gone.
 */
export function goneFrom(question: Question, before: Answer | undefined, after: Answer | undefined): 'all' | string[] {
  const items = listOf(question, before)
  if (items.length === 0) return before && !sameAnswer(before, after) ? 'all' : []
  const later = listOf(question, after)
  return items.filter(item => !sameItem(item, itemWith(later, item.id))).map(({ id }) => id)
}

/** The items of a group's answer; nothing for any other kind of question. */
export const listOf = ({ kind }: Question, answer: Answer | undefined): Item[] =>
  kind === 'group' && answer?.is === 'answered' ? (answer.value as Item[]) : []

const itemWith = (items: readonly Item[], id: string | undefined) => items.find(one => one.id === id)

const sameItem = (a: Item, b: Item | undefined) =>
  b !== undefined && sameAnswer({ is: 'answered', value: [a] }, { is: 'answered', value: [b] })

/**
 * The rows just before this one in which the same words stand: confirmed or carried along with a list. What one open
 * page saved while it was being typed is one text too.
 */
function sameWordsBefore(question: Question, row: Row, rows: readonly Row[], item: string | undefined): Row[] {
  const line = lineIn(question, rows, row)
  const found: Row[] = []
  let newer = row
  for (const older of line.slice(line.findIndex(({ id }) => id === row.id) + 1)) {
    const samePage = older.page !== null && older.page === newer.page
    if (!samePage && !saysTheSame(question, older, newer, item)) break
    if (item === undefined ? older.answer : itemWith(listOf(question, older.answer), item)) found.push(older)
    newer = older
  }
  return found
}

function saysTheSame(question: Question, a: Row, b: Row, item: string | undefined): boolean {
  if (item === undefined) return a.answer !== undefined && sameAnswer(a.answer, b.answer)
  const one = itemWith(listOf(question, a.answer), item)
  return one !== undefined && sameItem(one, itemWith(listOf(question, b.answer), item))
}

function pastAnswer(question: Question, row: Row, rows: readonly Row[], strikes: Strike[]): PastAnswer {
  const line = lineIn(question, rows, row)
  const place = line.findIndex(({ id }) => id === row.id)
  const next = line[place - 1]
  const gone = next ? goneFrom(question, row.answer, next.answer) : []
  const isStruck = (item: string | undefined) => strikes.some(one => one.item === item)
  const { page, ...fact } = row
  return {
    ...fact,
    unfinished: page !== null && page === next?.page && row.by === next.by && !strikes.some(({ direct }) => direct),
    strikes,
    hidden: [],
    standing: next === undefined,
    next: next?.id,
    gone: gone === 'all' ? (isStruck(undefined) ? [] : gone) : gone.filter(item => !isStruck(item)),
  }
}

/** The row without what the person may not read. */
function readableTo({ role }: Person, question: Question, row: PastAnswer): PastAnswer {
  const secret = row.strikes.filter(({ reason }) => reason === 'wrong person')
  if (secret.length === 0 || role === 'manager') return row
  const strikes = row.strikes.map(one => (one.reason === 'wrong person' ? { ...one, words: undefined } : one))
  if (secret.some(({ item }) => item === undefined)) return { ...row, strikes, hidden: 'all', answer: undefined }
  const hidden = secret.flatMap(({ item }) => item ?? [])
  const value = listOf(question, row.answer).map(item => (hidden.includes(item.id) ? { ...item, answers: {} } : item))
  return { ...row, strikes, hidden, answer: { is: 'answered', value } }
}

/** Whether the person may not read this part of a row: all of it, or one item. */
export const isHidden = ({ hidden }: PastAnswer, item?: string): boolean =>
  hidden === 'all' || (item !== undefined && hidden.includes(item))

/** A part of an answer: all of it, or, of a list, one item. */
export type Part = { answer: Answer; item?: undefined } | { item: Item; answer?: undefined }

/** The part of a row that a correction is about; undefined when it is not there, or is hidden. */
export function partOf(question: Question, row: PastAnswer, itemId: string | undefined): Part | undefined {
  if (isHidden(row, itemId)) return undefined
  if (itemId === undefined) return row.answer && { answer: row.answer }
  const item = itemWith(listOf(question, row.answer), itemId)
  return item && { item }
}

/** Whether two parts say the same. */
export function samePart(a: Part | undefined, b: Part | undefined): boolean {
  if (a?.item) return sameItem(a.item, b?.item)
  return sameAnswer(a?.answer, b?.answer)
}

/** The row that stands today where this one once stood. */
export function standingOf(question: Question, history: readonly PastAnswer[], row: PastAnswer): PastAnswer {
  return lineIn(question, history, row).find(({ standing }) => standing) ?? row
}

/** What was said before a row, and by whom: the newest older row in which this part is there, readable and different. */
export function saidBefore(
  question: Question,
  history: readonly PastAnswer[],
  row: PastAnswer,
  item: string | undefined,
): { part: Part; row: PastAnswer } | undefined {
  const now = partOf(question, row, item)
  for (const older of lineIn(question, history, row).filter(({ id }) => id < row.id)) {
    const part = partOf(question, older, item)
    if (part && !samePart(part, now)) return { part, row: older }
  }
  return undefined
}

/** A question of today's interview or of an older one. @throws NotFound */
export function questionEverAsked(id: string): Question {
  const question = stepsEverAsked.flatMap(({ questions }) => questions).find(one => one.id === id)
  if (!question) throw new NotFound()
  return question
}

/** The steps of today's interview, then those of older ones: each question in the newest it is in. */
export const stepsEverAsked: readonly Step[] = everyStep()

function everyStep(): Step[] {
  const seen = new Set<string>()
  return [definition, ...Object.values(definitions)]
    .flatMap(({ steps }) => steps)
    .map(step => {
      const questions = step.questions.filter(({ id }) => !seen.has(id))
      for (const { id } of questions) seen.add(id)
      return { ...step, questions }
    })
}

/** Whether a row was written by a correction, or stands as one: what it took away is not brought back by an undo. */
export async function isCorrection(db: Db | Tx, row: number): Promise<boolean> {
  return (await db.$count(factCorrections, eq(factCorrections.replacement, row))) > 0
}
