/**
 * The directions of the paper sheet: "If you ticked “Yes” at question 6, answer questions 7 to 9. If not, go to 10",
 * made from the conditions of the interview.
 *
 * What must always hold:
 *   1. Whoever follows them answers exactly the questions that the interview would ask.       (test/faces.test.ts)
 *   2. Any condition has words, however deep its `and`, `or` and `not` lie in one another.     (alternativesOf)
 *   3. They can be read one way only: “and” binds closer than “or if”, and each says its question.     (conditionInWords)
 *   4. What is said of a box is printed beside it: the words come from the same definition.            (ticked)
 */
import { isDeepStrictEqual } from 'node:util'
import {
  type Condition,
  type Language,
  type Leaf,
  type Question,
  questionOf,
  repliesOf,
  type Words,
} from './questions.ts'

/** The questions as they are printed: each with its number, "14" or, for a field of a group, "14c". */
export type Numbered = { question: Question; number: string }

/** What must be so for these questions to be answered. `next` is the question after them; undefined when none follows. */
export type Direction = { when: Condition; answer: readonly string[] | 'this part'; next: string | undefined }

/**
 * Neighbours that are asked on the same condition, each run of them with the direction that stands before it.
 * `after` is the number of the question that follows the last; undefined when none does.
 */
export function runsOf<T extends Numbered>(
  siblings: readonly T[],
  after: string | undefined,
): { direction: Direction | undefined; run: T[] }[] {
  const runs: T[][] = []
  for (const one of siblings) {
    const run = runs.at(-1)
    if (run?.[0] && isDeepStrictEqual(run[0].question.askIf, one.question.askIf)) run.push(one)
    else runs.push([one])
  }
  return runs.map((run, at) => {
    const when = run[0]?.question.askIf
    const next = runs[at + 1]?.[0]?.number ?? after
    return { run, direction: when && { when, answer: run.map(({ number }) => number), next } }
  })
}

/**
 * A direction in whole sentences. A condition that begins with `not` is turned round, because "if you did not … if not"
 * cannot be followed.
 */
export function directionInWords(direction: Direction, printed: readonly Numbered[], language: Language): string {
  const { when, answer, next } = direction
  const turned = 'not' in when
  const condition = conditionInWords(turned ? when.not : when, printed, language)
  const [doIt, leaveIt] = [answering(answer, language), leaving(answer, next, language)]
  const [then, otherwise] = turned ? [leaveIt, doIt] : [doIt, leaveIt]
  return {
    en: `If ${condition}, ${then}. If not, ${otherwise}.`,
    cy: `Os ${condition}, ${then}. Os na, ${otherwise}.`,
  }[language]
}

/** "If you ticked “No jobs yet” at question 14, go to question 15." */
export function noneInWords({ number, question }: Numbered, next: string | undefined, language: Language): string {
  const none = question.none?.[language] ?? ''
  const then = next === undefined ? theEnd[language] : goTo(next, language)
  const said = say[language].ticked(quotedList([none], language), number)
  return { en: `If ${said}, ${then}.`, cy: `Os ${said}, ${then}.` }[language]
}

const theEnd: Words = { en: 'you have come to the end', cy: 'rydych wedi cyrraedd y diwedd' }

function answering(answer: Direction['answer'], language: Language): string {
  if (answer === 'this part') return { en: 'answer this part', cy: 'atebwch y rhan hon' }[language]
  return { en: 'answer ', cy: 'atebwch ' }[language] + rangeInWords(answer, language)
}

function leaving(answer: Direction['answer'], next: string | undefined, language: Language): string {
  if (next !== undefined) return goTo(next, language)
  const left = answer === 'this part' ? { en: 'this part', cy: 'y rhan hon' }[language] : rangeInWords(answer, language)
  return { en: `leave out ${left}`, cy: `gadewch ${left} allan` }[language]
}

const goTo = (next: string, language: Language): string =>
  ({ en: `go to question ${next}`, cy: `ewch i gwestiwn ${next}` })[language]

function rangeInWords(numbers: readonly string[], language: Language): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (numbers.length === 1) return { en: `question ${first}`, cy: `gwestiwn ${first}` }[language]
  const and = numbers.length === 2 ? 'and' : 'to'
  return { en: `questions ${first} ${and} ${last}`, cy: `gwestiynau ${first} i ${last}` }[language]
}

/** One thing that is so, or is not so, of one question. */
type Fact = { leaf: Leaf; isSo: boolean }

/** A condition in words, without the "if" it begins with. */
function conditionInWords(condition: Condition, printed: readonly Numbered[], language: Language): string {
  const alternatives = joined(alternativesOf(condition, true)).map(facts =>
    facts.map(fact => factInWords(fact, printed, language)).join({ en: ' and ', cy: ' ac os ' }[language]),
  )
  return alternatives.join({ en: ', or if ', cy: ', neu os ' }[language])
}

/** A fact whose boxes may be any of several: "you ticked “A”, “B” or “C”". */
type AnyOf = Fact & { values: (string | number | boolean)[] }

/** The condition as alternatives, each of which is a list of facts that all hold: `and`, `or` and `not` are worked out. */
function alternativesOf(condition: Condition, isSo: boolean): Fact[][] {
  if ('not' in condition) return alternativesOf(condition.not, !isSo)
  if ('and' in condition) return combined(condition.and, isSo, isSo)
  if ('or' in condition) return combined(condition.or, isSo, !isSo)
  return [[{ leaf: condition, isSo }]]
}

/** What is not so of all is so of none: under a `not`, `and` and `or` change places. */
function combined(parts: readonly Condition[], isSo: boolean, all: boolean): Fact[][] {
  const each = parts.map(part => alternativesOf(part, isSo))
  if (!all) return each.flat()
  return each.reduce<Fact[][]>((sofar, more) => sofar.flatMap(facts => more.map(others => [...facts, ...others])), [[]])
}

/** Alternatives that are each one box of the same question become one. */
function joined(alternatives: Fact[][]): AnyOf[][] {
  const list: AnyOf[][] = []
  for (const facts of alternatives) {
    const ticks = facts.map(fact => ({ ...fact, values: valuesOf(fact.leaf) }))
    const [only] = ticks
    const same =
      ticks.length === 1 && only ? list.find(([other, ...more]) => more.length === 0 && fits(other, only)) : undefined
    if (same?.[0] && only) same[0].values.push(...only.values)
    else list.push(ticks)
  }
  return list
}

const fits = (one: AnyOf | undefined, other: AnyOf): boolean =>
  one !== undefined && isBoxes(one) && isBoxes(other) && questionOf(one.leaf) === questionOf(other.leaf)

const isBoxes = ({ isSo, values }: AnyOf): boolean => isSo && values.length > 0

function valuesOf(leaf: Leaf): (string | number | boolean)[] {
  if ('is' in leaf) return [leaf.is[1]]
  return 'has' in leaf ? [leaf.has[1]] : []
}

function factInWords({ leaf, isSo, values }: AnyOf, printed: readonly Numbered[], language: Language): string {
  const found = printed.find(({ question }) => question.id === questionOf(leaf))
  if (!found) throw new Error(`Question "${questionOf(leaf)}" is not printed before what depends on it`)
  const { question, number } = found
  const words = isSo ? say[language] : sayNot[language]
  if (question.kind === 'group') return words.filledIn(number)
  if ('over' in leaf) return words.over(leaf.over[1], number)
  if ('known' in leaf) return isTicked(question) ? words.tickedAny(number) : words.wrote(number)
  const quoted = quotedList(
    values.map(value => boxLabel(question, value)[language]),
    language,
  )
  return isTicked(question) ? words.ticked(quoted, number) : words.wroteThis(quoted, number)
}

/** Whether a question is answered by ticking boxes. */
export const isTicked = ({ kind }: Question): boolean => kind === 'choice' || kind === 'choices' || kind === 'yes-no'

/** The words beside the box that stands for a value. */
function boxLabel(question: Question, value: string | number | boolean): Words {
  if (typeof value === 'boolean') return repliesOf(question)[value ? 'yes' : 'no']
  return question.options?.find(option => option.value === value)?.label ?? { en: String(value), cy: String(value) }
}

function quotedList(labels: readonly string[], language: Language): string {
  const quoted = labels.map(label => `“${label}”`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${{ en: 'or', cy: 'neu' }[language]} ${last}`
}

const say = {
  en: {
    ticked: (boxes: string, at: string) => `you ticked ${boxes} at question ${at}`,
    tickedAny: (at: string) => `you ticked any box before the word “or” at question ${at}`,
    wrote: (at: string) => `you wrote an answer at question ${at}`,
    wroteThis: (what: string, at: string) => `you wrote ${what} at question ${at}`,
    over: (least: number, at: string) => `you wrote a number over ${least} at question ${at}`,
    filledIn: (at: string) => `you filled in one or more of the spaces at question ${at}`,
  },
  cy: {
    ticked: (boxes: string, at: string) => `gwnaethoch chi dicio ${boxes} yng nghwestiwn ${at}`,
    tickedAny: (at: string) => `gwnaethoch chi dicio unrhyw flwch cyn y gair “neu” yng nghwestiwn ${at}`,
    wrote: (at: string) => `gwnaethoch chi ysgrifennu ateb yng nghwestiwn ${at}`,
    wroteThis: (what: string, at: string) => `gwnaethoch chi ysgrifennu ${what} yng nghwestiwn ${at}`,
    over: (least: number, at: string) => `gwnaethoch chi ysgrifennu rhif dros ${least} yng nghwestiwn ${at}`,
    filledIn: (at: string) => `gwnaethoch chi lenwi un neu fwy o’r lleoedd yng nghwestiwn ${at}`,
  },
} as const

const sayNot: Record<Language, { [saying in keyof (typeof say)['en']]: (typeof say)['en'][saying] }> = {
  en: {
    ticked: (boxes, at) => `you did not tick ${boxes} at question ${at}`,
    tickedAny: at => `you did not tick any box before the word “or” at question ${at}`,
    wrote: at => `you did not write an answer at question ${at}`,
    wroteThis: (what, at) => `you did not write ${what} at question ${at}`,
    over: (least, at) => `you did not write a number over ${least} at question ${at}`,
    filledIn: at => `you did not fill in any of the spaces at question ${at}`,
  },
  cy: {
    ticked: (boxes, at) => `na wnaethoch chi dicio ${boxes} yng nghwestiwn ${at}`,
    tickedAny: at => `na wnaethoch chi dicio unrhyw flwch cyn y gair “neu” yng nghwestiwn ${at}`,
    wrote: at => `na wnaethoch chi ysgrifennu ateb yng nghwestiwn ${at}`,
    wroteThis: (what, at) => `na wnaethoch chi ysgrifennu ${what} yng nghwestiwn ${at}`,
    over: (least, at) => `na wnaethoch chi ysgrifennu rhif dros ${least} yng nghwestiwn ${at}`,
    filledIn: at => `na wnaethoch chi lenwi unrhyw un o’r lleoedd yng nghwestiwn ${at}`,
  },
}
