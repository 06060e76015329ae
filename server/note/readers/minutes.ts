/** Reads a length of time in minutes: "45 mins", "an hour and a half". */
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'

/**
 * Uses `cues`, whose `<...>` holds the length of time. "Not more than an hour" is an hour: a "no" that the cue itself has in
 * it, or that stands before "more than", denies nothing.
 */
export const minutes: Reader = ({ min = 0, max = Number.MAX_SAFE_INTEGER }, heard, note) =>
  clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, heard.cues ?? '<{how_long}>').flatMap(({ from, to, stance, wanted }): Found[] => {
      const length = minutesOf(wanted?.text ?? '')
      if (length === undefined || length < min || length > max) return []
      if (stance.not && !atMost.test(note.text.slice(from, to))) return []
      return isTimely(heard, stance) ? [{ from, to, doubt: doubtOf(stance), answer: answered(length) }] : []
    }),
  )

const atMost = / (?:more than|over|longer than|further than|above)(?= |$)/

function minutesOf(words: string): number | undefined {
  const [, hours, , rest] = /^([\d.]+|one) (hours?)(?: and)? ([\d.]+) minutes?$/.exec(words) ?? []
  if (hours && rest) return numberOf(hours) * 60 + Number(rest)
  if (/quarters? of an hour$/.test(words)) return 15 * Number(/^\d/.exec(words)?.[0] ?? 1)
  if (/^(?:half (?:an )?hour|hanner awr)$/.test(words)) return 30
  if (/^(?:an |one )?hour and a half$/.test(words)) return 90
  if (/^(?:an |one )?(?:hour|awr)$/.test(words)) return 60
  const [, number = '', unit = ''] = /^([\d.]+|one)(?: and a half)? (\w+)$/.exec(words) ?? []
  if (!number) return undefined
  const count = numberOf(number) + (words.includes(' and a half') ? 0.5 : 0)
  const length = /^hours?$/.test(unit) ? count * 60 : count
  return Number.isInteger(length) ? length : undefined
}

const numberOf = (word: string) => (word === 'one' ? 1 : Number(word))
