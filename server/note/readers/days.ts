/** Reads days of the week as options: each by its name, and those from one to another. */
import type { Question } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'
import { options } from './options.ts'

const order = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * Uses `heard` of each option, as `options` does, and reads "Monday to Thursday", "weekdays" and "weekends" besides: whatever
 * days these are of those the question offers.
 */
export const days: Reader = (question, heard, note) => {
  const ruledOut = note.clauses.filter(({ text }) => saveFor.test(text))
  const several = clausesFor(heard, note).flatMap(clause =>
    matchesIn(
      clause,
      '( {day} ) ( to | through | until | till | i ) ( {day} ) | weekdays | week days | weekends | weekend',
    )
      .filter(({ stance }) => !stance.not && isTimely(heard, stance))
      .map(({ from, to, stance }): Found => {
        const value = offered(question, daysOf(note.text.slice(from, to)))
        return { from, to, doubt: doubtOf(stance), answer: answered(value) }
      }),
  )
  const single = options(question, heard, note).filter(
    ({ from, to }) => !several.some(range => from < range.to && range.from < to),
  )
  const listed = [...several, ...single].flatMap(one => daysBefore(one, question, note.clauses))
  const standing = [...listed, ...several, ...single].filter(
    one => !ruledOut.some(({ from, to, text }) => one.from >= from + text.search(saveFor) && one.to <= to),
  )
  return standing.map(one => withoutRuledOut(one, question, note.clauses))
}

// "Mon, Tues, Thurs free": what is said of the last of them is said of all.
function daysBefore(one: Found, question: Question, clauses: readonly Clause[]): Found[] {
  const found: Found[] = []
  for (let i = clauses.findIndex(({ from }) => from === one.from); i > 0 && clauses[i]?.mark === ','; i--) {
    const before = clauses[i - 1]
    const day = before && /^ ((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/.exec(before.text)?.[1]
    if (!before || !day) break
    found.push({ from: before.from, to: before.to, answer: answered(offered(question, [day])) })
  }
  return found
}

// "Any day except Sunday" is six days.
function withoutRuledOut(one: Found, question: Question, clauses: readonly Clause[]): Found {
  const at = clauses.findIndex(({ from, to }) => one.from >= from && one.to <= to)
  const next = clauses[at + 1]
  const clause = next?.mark === '' && one.to === clauses[at]?.to ? next : clauses[at]
  const except = clause && !/ but(?= )/.test(clause.text) ? saveFor.exec(clause.text) : null
  const isAny = one.answer?.is === 'answered' && String(one.answer.value) === 'any'
  if (!clause || !except || !isAny || partOfDay.test(except[0])) return one
  const left = order.filter(day => !except[0].includes(day) && !(/weekend/.test(except[0]) && /^s/.test(day)))
  return { from: one.from, to: clause.to, doubt: one.doubt, answer: answered(offered(question, left)) }
}
const partOfDay = / (?:mornings?|afternoons?|evenings?|nights?)(?= |$)/

// "Any day but Sunday", "any day except Friday afternoons".
const saveFor =
  / (?:but|except|bar|apart from|other than)(?: not)?(?: on| for)?(?: (?:[a-z]+days?|or|and|weekends?|mornings?|afternoons?|evenings?|nights?))+$/

function daysOf(words: string): string[] {
  if (/weekend/.test(words)) return order.slice(5)
  if (/week ?day/.test(words)) return order.slice(0, 5)
  const named = order.flatMap((day, place) =>
    [...words.matchAll(new RegExp(day, 'g'))].map(({ index }) => ({ index, place })),
  )
  const [first, last] = named.sort((a, b) => a.index - b.index).map(({ place }) => place)
  if (first === undefined || last === undefined) return []
  return last >= first ? order.slice(first, last + 1) : [...order.slice(first), ...order.slice(0, last + 1)]
}

const offered = ({ options }: Question, chosen: string[]) =>
  (options ?? []).map(({ value }) => value).filter(value => chosen.includes(value))
