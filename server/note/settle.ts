/** What was found, settled: one answer where several say the same thing, and corrections in place of what they correct. */
import type { Answer, Answers, Question } from '../interview/questions.ts'
import type { Doubt } from './note.ts'
import { answered, type HeardNote } from './reader.ts'
import { spanOf } from './said.ts'

type Place = { from: number; to: number }

/** Something found for a question: where, from which places, and what it says. */
export type Placed = Place & {
  question: Question
  doubt?: Doubt | undefined
  places: Place[]
  says: { answer: Answer; item?: undefined } | { item: Answers; answer?: undefined }
}

/** What stands of everything found in a note, in the order of its words. */
export function settled(placed: Placed[], note: HeardNote): Placed[] {
  const byQuestion = new Map<string, Placed[]>()
  for (const one of placed) byQuestion.set(one.question.id, [...(byQuestion.get(one.question.id) ?? []), one])
  return [...byQuestion.values()].flatMap(found => settledFor(found.sort(inOrder), note)).sort(inOrder)
}

const inOrder = (a: Place, b: Place) => a.from - b.from || a.to - b.to

function settledFor(found: Placed[], note: HeardNote): Placed[] {
  const question = found[0]?.question
  const standing = corrected(withoutRepeats(found), note)
  if (question?.kind === 'choices') return merged(standing, choicesTogether)
  if (question?.kind === 'long-text') return merged(standing, (one, other) => textTogether(one, other, note))
  return standing
}

/** Of answers that share words the longest stands, and the same answer stands once. Items of a group stand for themselves. */
function withoutRepeats(found: Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const isRepeated = kept.some(
      other =>
        one.says.answer &&
        other.says.answer &&
        ((one.from < other.to && other.from < one.to && one.question.kind !== 'choices') ||
          JSON.stringify(one.says.answer) === JSON.stringify(other.says.answer)),
    )
    if (!isRepeated) kept.push(one)
  }
  return kept.sort(inOrder)
}

// "2 kids, no wait, 3 kids": what is found from a correction on replaces what was found before it.
function corrected(found: Placed[], { clauses }: HeardNote): Placed[] {
  const correction = clauses.findLast(
    ({ corrects, to }, i) =>
      corrects && found.some(({ from }) => from >= (clauses[i]?.from ?? 0) && from < nextEnd(clauses, i, to)),
  )
  if (!correction) return found
  return found.filter(({ from }) => from >= correction.from)
}

const nextEnd = (clauses: HeardNote['clauses'], i: number, to: number) => clauses[i + 1]?.to ?? to

function merged(found: Placed[], together: (one: Placed, other: Placed) => Placed['says'] | undefined): Placed[] {
  const kept: Placed[] = []
  for (const one of found) {
    const earlier = kept.findIndex(other => together(other, one) !== undefined)
    const other = kept[earlier]
    const says = other && together(other, one)
    if (!other || !says) {
      kept.push(one)
      continue
    }
    kept[earlier] = {
      ...other,
      from: Math.min(other.from, one.from),
      to: Math.max(other.to, one.to),
      doubt: other.doubt ?? one.doubt,
      places: [...other.places, ...one.places],
      says,
    }
  }
  return kept
}

function choicesTogether(one: Placed, other: Placed): Placed['says'] | undefined {
  const [first, second] = [given(one), given(other)]
  if (!Array.isArray(first) || !Array.isArray(second)) return undefined
  const chosen = new Set([...first, ...second].map(String))
  const inDefinition = (one.question.options ?? []).map(({ value }) => value).filter(value => chosen.has(value))
  return { answer: answered(inDefinition) }
}

function textTogether(one: Placed, other: Placed, note: HeardNote): Placed['says'] | undefined {
  const [first, second] = [given(one), given(other)]
  if (typeof first !== 'string' || typeof second !== 'string') return undefined
  const between = note.text.slice(one.to, other.from)
  const isNext = /^(?: (?:[,;.¶]|and|but|also|plus|or))*$/.test(between)
  // What led to an answer ("good at") is not part of it, so that only whole places can be put together as they stand.
  const isWhole =
    spanOf(note, one.from, one.to).words.endsWith(first) && spanOf(note, other.from, other.to).words === second
  const before = note.note.lastIndexOf(first, spanOf(note, other.from, other.to).begins)
  if (!isNext || !isWhole || before < 0) return { answer: answered(`${first}; ${second}`) }
  return { answer: answered(note.note.slice(before, spanOf(note, other.from, other.to).begins + second.length)) }
}

const given = ({ says }: Placed) => (says.answer?.is === 'answered' ? says.answer.value : undefined)
