/**
 * The history of an answer: every row that was ever written for a question, and what of it was struck through since.
 *
 * What must always hold:
 *   1. What was struck through stays, with who struck it, when and why (R93).         (historyOf; trigger only_ever_added)
 *   2. Words about another person are read by managers alone, wherever they were written down; everybody else learns
 *      that something was there, and who found it (R61, R86). Whoever typed them knows them already, and puts them
 *      into the right record with a manager: that record may be restricted.            (historyOf, readableTo)
 *   3. No copy of them stays readable: hidden with the struck row is every row of the question, older or newer, that says
 *      nearly the same or that the same open page saved, and all that was written for it before, in each interview in
 *      which they stand; of a list, every older version of the item. Readable are the answer that stands, because every
 *      page shows it and it can be struck itself, and what whoever struck it chose to stand instead. A manager sees
 *      struck through only what says the same.                                                 (copiesOf, readableTo)
 *   4. Of a list only the job, the child or the qualification in question is struck; the others stand.     (goneFrom)
 */
import { and, desc, eq } from 'drizzle-orm'
import type { CorrectionReason } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { factCorrections, facts, readings, staff } from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { answerOf, sameAnswer } from './answers.ts'
import { definition, definitions } from './definition.ts'
import { type Fact, factColumns } from './interview.ts'
import type { Answer, Item, Question, Step } from './questions.ts'
import { lettersOf, lettersOfItem, nearlySame } from './same-words.ts'

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
  /** Not found to say the same, only written before it: hidden in case it does. Managers see no strike there. */
  precaution: boolean
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
  /** The words of the conversation that it was read from. */
  said?: string | undefined
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
  const [found, corrections] = await Promise.all([
    rowsOf(db, claimant, question),
    correctionsOf(db, claimant, question),
  ])
  const rows = found.map(withoutQuestion)
  const strikes = strikesIn(question, rows, corrections)
  return rows.map(row => readableTo(person, question, pastAnswer(question, row, rows, strikes.get(row.id) ?? [])))
}

/** Whoever asks: a member of staff in their role, or the person themselves. */
type Asking = { role: Person['role'] | 'claimant' }

/** The same of every question that was ever answered, by the question's id: of what the person asking may read. */
export async function historiesOf(
  db: Db | Tx,
  asking: Asking,
  claimant: Pick<Claimant, 'id'>,
): Promise<Map<string, PastAnswer[]>> {
  const [rows, corrections] = await Promise.all([rowsOf(db, claimant), correctionsOf(db, claimant)])
  const histories = new Map<string, PastAnswer[]>()
  for (const id of new Set(rows.map(row => row.question))) {
    const question = questionEverAsked(id)
    const own = rows.filter(row => row.question === id).map(withoutQuestion)
    const about = corrections.filter(({ corrected }) => own.some(row => row.id === corrected))
    const strikes = strikesIn(question, own, about)
    const past = own.map(row => readableTo(asking, question, pastAnswer(question, row, own, strikes.get(row.id) ?? [])))
    histories.set(id, past)
  }
  return histories
}

type Row = Fact & { answer: Answer | undefined; page: string | null; said?: string | undefined }

const withoutQuestion = ({ question: _, ...row }: Row & { question: string }): Row => row

/** The rows of one question, or of all. */
async function rowsOf(
  db: Db | Tx,
  { id }: Pick<Claimant, 'id'>,
  question?: Question,
): Promise<(Row & { question: string })[]> {
  const rows = await db
    .select({ ...factColumns, page: facts.page, said: readings.words })
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .leftJoin(readings, eq(readings.id, facts.readingId))
    .where(and(eq(facts.claimantId, id), question && eq(facts.question, question.id)))
    .orderBy(desc(facts.id))
  // The value goes no further than its answer: that is what is taken from whoever may not read it.
  return rows.map(({ value, said, ...row }) => ({
    ...row,
    answer: answerOf({ is: row.is, value }),
    said: said ?? undefined,
  }))
}

type Correction = Omit<Strike, 'item' | 'direct' | 'precaution'> & { corrected: number }

async function correctionsOf(db: Db | Tx, { id }: Pick<Claimant, 'id'>, question?: Question): Promise<Correction[]> {
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
    .where(and(eq(factCorrections.claimantId, id), question && eq(facts.question, question.id)))
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
      const here = { row, item, precaution: false }
      const struck =
        correction.reason === 'wrong person' ? [here, ...copiesOf(question, row, instead, rows, item)] : [here]
      for (const { row: one, item, precaution } of struck) {
        const strike = { ...correction, item, precaution, direct: one.id === corrected }
        strikes.set(one.id, [...(strikes.get(one.id) ?? []), strike])
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

type Copy = { row: Row; item: string | undefined; precaution: boolean }

/** Where else the words of a row, or of one item of its list, stand or may stand: what is hidden with it. */
function copiesOf(question: Question, row: Row, instead: Row, rows: readonly Row[], item: string | undefined): Copy[] {
  const places = rows
    .filter(one => one.id !== row.id && lineIn(question, rows, one)[0] !== one)
    .flatMap(one => placesIn(question, one, item).map(place => ({ row: one, item: place })))
    .filter(
      one =>
        instead.source !== 'corrected' ||
        !samePart(written(question, one), written(question, { row: instead, item: one.item })),
    )
  const words = lettersIn(written(question, { row, item }))
  const says = places.filter(one => {
    const here = lettersIn(written(question, one))
    // Another item of the list may rightly be like this one: it is a copy when nothing distinguishes them.
    return one.item === item ? nearlySame(here, words) : here === words
  })
  const pages = new Set([row, ...says.map(one => one.row)].flatMap(({ page }) => page ?? []))
  const newest = new Map<string | null, number>()
  for (const { interviewId, id } of [row, ...says.filter(one => one.row.id < row.id).map(one => one.row)])
    newest.set(interviewId, Math.max(id, newest.get(interviewId) ?? 0))
  return places.flatMap(one => {
    if (says.includes(one)) return { ...one, precaution: false }
    if (one.item !== item) return []
    if (one.row.page !== null && pages.has(one.row.page)) return { ...one, precaution: false }
    const isBefore = one.row.id < (item === undefined ? (newest.get(one.row.interviewId) ?? 0) : row.id)
    return isBefore ? { ...one, precaution: true } : []
  })
}

/** What of a row may be a copy of the item: every item of its list; all of it when no item is meant. */
const placesIn = (question: Question, { answer }: Row, item: string | undefined): (string | undefined)[] =>
  item === undefined ? (answer ? [undefined] : []) : listOf(question, answer).map(({ id }) => id)

function written(question: Question, { row, item }: Pick<Copy, 'row' | 'item'>): Part | undefined {
  if (item === undefined) return row.answer && { answer: row.answer }
  const found = itemWith(listOf(question, row.answer), item)
  return found && { item: found }
}

const lettersIn = (part: Part | undefined) => (part?.item ? lettersOfItem(part.item) : lettersOf(part?.answer))

function pastAnswer(question: Question, row: Row, rows: readonly Row[], strikes: Strike[]): PastAnswer {
  const line = lineIn(question, rows, row)
  const place = line.findIndex(({ id }) => id === row.id)
  const next = line[place - 1]
  const gone = next ? goneFrom(question, row.answer, next.answer) : []
  const isStruck = (item: string | undefined) => strikes.some(one => one.item === item && !one.precaution)
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
function readableTo({ role }: Asking, question: Question, row: PastAnswer): PastAnswer {
  const secret = row.strikes.filter(({ reason }) => reason === 'wrong person')
  if (role === 'manager') return { ...row, strikes: row.strikes.filter(({ precaution }) => !precaution) }
  if (secret.length === 0) return row
  const strikes = row.strikes.map(one => (one.reason === 'wrong person' ? { ...one, words: undefined } : one))
  if (secret.some(({ item }) => item === undefined))
    return { ...row, strikes, hidden: 'all', answer: undefined, said: undefined, gone: [] }
  const hidden = secret.flatMap(({ item }) => item ?? [])
  const value = listOf(question, row.answer).map(item => (hidden.includes(item.id) ? { ...item, answers: {} } : item))
  const gone = row.gone === 'all' ? row.gone : row.gone.filter(item => !hidden.includes(item))
  return { ...row, strikes, hidden, gone, said: undefined, answer: { is: 'answered', value } }
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
