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
export function settled(found: Placed[], note: HeardNote): Placed[] {
  const placed = found.map(one => cutShort(one, found, note))
  const byQuestion = new Map<string, Placed[]>()
  for (const one of placed) byQuestion.set(one.question.id, [...(byQuestion.get(one.question.id) ?? []), one])
  return [...byQuestion.values()].flatMap(found => settledFor(found.sort(inOrder), note)).sort(inOrder)
}

// "Asthma and rents from the council": words that go on to the end of the clause end where another matter is told of.
function cutShort(one: Placed, found: readonly Placed[], note: HeardNote): Placed {
  const said = given(one)
  if (typeof said !== 'string' || one.question.kind !== 'long-text') return one
  const whole = spanOf(note, one.from, one.to)
  const saidFrom = whole.begins + whole.words.length - said.length
  const rest = found
    .filter(({ question, from, to }) => from > one.from && to <= one.to && isElsewhere(question, one.question, note))
    // What the plan prints in the person's own words goes on until somebody is told of: "3 hours is my limit".
    .filter(({ says }) => !one.question.ownWords || says.item)
    .map(({ from }) => from)
    // What stands in the words that lead to the answer cuts nothing off it.
    .filter(from => spanOf(note, from, one.to).begins > saidFrom && !leadsOn.test(note.text.slice(one.from, from)))
  const first = Math.min(...rest)
  const to = first - (/ and$/.exec(note.text.slice(one.from, first))?.[0].length ?? 0)
  const short = spanOf(note, one.from, to)
  if (rest.length === 0 || !whole.words.endsWith(said)) return one
  const answer = said.slice(0, said.length - (whole.words.length - short.words.length))
  if (!/\p{L}/u.test(answer) || bareWord.test(answer.trim())) return one
  return {
    ...one,
    to,
    places: one.places.map(place => ({ ...place, to: Math.min(place.to, to) })),
    says: { answer: answered(answer) },
  }
}

// "Good", of "good organiser".
const bareWord = /^(?:(?:a|very|really|so) )*(?:good|great|excellent|brilliant|strong|best)$/i

// "Moving out of" and "he could" are not all that is said.
const leadsOn =
  / (?:of|in|on|at|to|for|from|with|by|a|an|the|her|his|my|their|this|that|is|was|are|were|been|being|be|he|she|i|they|it|has|had|have|could|can|would|will|should|might|may|must|not|no|very|too|so|or|but|as|than|if|when|while|because|about|over|under|into|out|up|near|some|any|more|less|half|only|just|get|gets|getting|go|goes|going|do|does|doing|make|makes|start|starting|work|working|does|did|who|which|what|how|one)$/

// What is asked in another step is another matter; what is asked in the same is often told in the same words.
const isElsewhere = (one: Question, other: Question, { context }: HeardNote) => {
  const stepOf = ({ id }: Question) =>
    context.definition.steps.findIndex(step => step.questions.some(each => each.id === id))
  return stepOf(one) !== stepOf(other)
}

const inOrder = (a: Place, b: Place) => a.from - b.from || a.to - b.to

function settledFor(found: Placed[], note: HeardNote): Placed[] {
  const question = found[0]?.question
  const standing = withoutNone(corrected(withoutRepeats(found), note))
  if (question?.kind === 'choices') return merged(standing, choicesTogether)
  if (question?.kind === 'long-text') return merged(standing, (one, other) => textTogether(one, other, note))
  return standing
}

// "No licence, provisional only", "no computer skills but can email": there is none but what is named.
function withoutNone(found: Placed[]): Placed[] {
  const named = found.filter(({ says: { answer } }) => answer?.is !== 'none')
  return named.length > 0 ? named : found
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
