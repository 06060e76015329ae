/** How well notes are read: what was read is set against what somebody wrote down as stated, fact by fact. */
import { definition } from '../../server/interview/definition.ts'
import { everyQuestion } from '../../server/interview/journey.ts'
import type { Answer } from '../../server/interview/questions.ts'
import { readNote } from '../../server/note/read-note.ts'
import type { LabelledNote } from '../notes/note.ts'

/** One thing stated or read: a question, or a field of one item of a group, with its value. */
type Fact = { question: string; value: unknown }
type Facts = readonly Fact[]
type Item = { question: string; fields: Fact[] }

/** What was read rightly and wrongly, and what was stated and not found, with the words to look at. */
export type Score = { right: number; wrong: number; found: number; stated: number; faults: string[] }

const kinds = new Map(everyQuestion(definition).map(({ id, kind }) => [id, kind]))
const isItem = ({ value }: Fact) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The day on which every labelled note is read: what "last year" means hangs on it. */
export const readOn = '2026-11-24'

/** How well some notes are read. */
export function scoreOf(notes: readonly LabelledNote[]): Score {
  const score: Score = { right: 0, wrong: 0, found: 0, stated: 0, faults: [] }
  for (const { note, facts, maybe = [] } of notes) {
    const { readings } = readNote(note, { definition, on: readOn })
    const read = readings.map(({ question, answer, item }) => ({
      question,
      value: item ? Object.fromEntries(Object.entries(item).map(([id, given]) => [id, plain(given)])) : plain(answer),
    }))
    const missed = (fact: Fact) => score.faults.push(`missed ${shown(fact)} in "${note}"`)
    const wrong = (fact: Fact) => score.faults.push(`wrong ${shown(fact)} in "${note}"`)
    compare(
      read.filter(one => !isItem(one)),
      facts.filter(one => !isItem(one)),
      maybe.filter(one => !isItem(one)),
      score,
      { missed, wrong },
    )
    compareItems(itemsOf(read), itemsOf(facts), itemsOf(maybe), score, { missed, wrong })
  }
  return score
}

/** Several scores as one. */
export const together = (scores: readonly Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  wrong: scores.reduce((sum, { wrong }) => sum + wrong, 0),
  found: scores.reduce((sum, { found }) => sum + found, 0),
  stated: scores.reduce((sum, { stated }) => sum + stated, 0),
  faults: scores.flatMap(({ faults }) => faults),
})

/** Of what was read, how much is right; of what was stated, how much was found. */
export const precisionOf = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recallOf = ({ found, stated }: Score): number => (stated === 0 ? 1 : found / stated)

type Faults = { missed: (fact: Fact) => void; wrong: (fact: Fact) => void }

function compare(read: Facts, stated: Facts, maybe: Facts, score: Score, faults: Faults): void {
  for (const one of read) {
    if (isRight(one, stated) || isRight(one, maybe)) score.right++
    else {
      score.wrong++
      faults.wrong(one)
    }
  }
  for (const fact of stated) {
    score.stated++
    if (isFound(fact, read)) score.found++
    else faults.missed(fact)
  }
}

// Each item read is set against the stated item it is most like; one that is like none is wrong in all its fields.
function compareItems(read: Item[], stated: Item[], maybe: Item[], score: Score, faults: Faults): void {
  const left = [...stated]
  const likeness = (one: Item, other: Item) =>
    one.question === other.question
      ? other.fields.filter(fact => one.fields.some(field => isRight(field, [fact]))).length
      : 0
  const pairs = read
    .flatMap(one => stated.map(other => ({ one, other, alike: likeness(one, other) })))
    .sort((a, b) => b.alike - a.alike)
  const paired = new Map<Item, Item>()
  for (const { one, other, alike } of pairs) {
    if (alike === 0 || paired.has(one) || !left.includes(other)) continue
    paired.set(one, other)
    left.splice(left.indexOf(other), 1)
  }
  const allowed = (one: Item) => maybe.filter(other => other.question === one.question).flatMap(({ fields }) => fields)
  for (const one of read) compare(one.fields, paired.get(one)?.fields ?? [], allowed(one), score, faults)
  for (const other of left) compare([], other.fields, [], score, faults)
}

const itemsOf = (facts: readonly Fact[]): Item[] =>
  facts.filter(isItem).map(({ question, value }) => ({
    question,
    fields: Object.entries(value as object).map(([id, given]) => ({ question: id, value: given })),
  }))

// A text is right when it is taken from what is labelled for its question, in however many pieces that is.
function isRight(read: Fact, stated: readonly Fact[]): boolean {
  const same = stated.filter(({ question }) => question === read.question)
  if (same.some(({ value }) => isSame(read.value, value))) return true
  if (same.length === 0 || !isText(read)) return false
  const words = same.filter(isText).flatMap(({ value }) => wordsOf(value))
  return wordsOf(read.value).every(word => words.includes(word))
}

// And it is found when at least half of it was read, by readings that are right.
function isFound(stated: Fact, read: readonly Fact[]): boolean {
  const same = read.filter(one => one.question === stated.question)
  if (same.some(({ value }) => isSame(value, stated.value))) return true
  if (!isText(stated)) return false
  const words = same.filter(isText).flatMap(({ value }) => wordsOf(value))
  const wanted = wordsOf(stated.value)
  return wanted.filter(word => words.includes(word)).length * 2 >= wanted.length
}

const replies = ['none', 'not known', 'not said']
const isText = ({ question, value }: Fact) =>
  ['text', 'long-text'].includes(kinds.get(question) ?? '') && !replies.includes(String(value))

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every(value => other.includes(value))
    : one === other

// Words that carry no fact: whether somebody wrote "her mum" or "mum" is no difference.
const small = new Set(
  'a an the her his my their she he they i of to in on at for with and or but is are was has have who'.split(' '),
)

const wordsOf = (value: unknown): string[] =>
  (
    String(value)
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  ).filter(word => !small.has(word))

const plain = (answer: Answer) => (answer.is === 'answered' ? answer.value : answer.is)
const shown = ({ question, value }: Fact) => `${question}: ${JSON.stringify(value)}`
