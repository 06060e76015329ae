/** Reads days of the week as options: each by its name, and those from one to another. */
import type { Question } from '../../interview/questions.ts'
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
  return [...several, ...single].filter(
    one => !ruledOut.some(({ from, to, text }) => one.from >= from + text.search(saveFor) && one.to <= to),
  )
}

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
