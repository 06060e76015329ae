/** Reads `number`: a number that its cue says is this one. */
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'

/** Uses `cues`, whose `<...>` holds the number. A number outside the question's limits, or denied, is not read. */
export const number: Reader = ({ min, max }, heard, note) =>
  clausesFor(heard, note).flatMap(clause =>
    (heard.cues === undefined ? [] : matchesIn(clause, heard.cues)).flatMap(({ from, to, stance, wanted }): Found[] => {
      const value = Number(wanted?.text === 'one' ? 1 : wanted?.text)
      const isAllowed = Number.isFinite(value) && value >= (min ?? value) && value <= (max ?? value)
      if (!isAllowed || stance.not || !isTimely(heard, stance)) return []
      return [{ from, to, doubt: doubtOf(stance), answer: answered(value) }]
    }),
  )
