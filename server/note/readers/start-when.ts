/** Reads when somebody could start work: by the words of each option, or by a month that is named. */
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'
import { options } from './options.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
// Times of the year that people mean a month by: the one in which they begin, or, of the holidays, the one after.
const seasons: Record<string, number> = {
  'new year': 0,
  spring: 2,
  easter: 3,
  summer: 5,
  'summer holidays': 8,
  autumn: 8,
  christmas: 11,
  xmas: 11,
}

/**
 * As `options`. Uses `cues` besides, whose `<...>` holds the month or the time of year: how far off it is on the day of the note
 * tells the option.
 */
export const startWhen: Reader = (question, heard, note) => [
  ...options(question, heard, note),
  ...clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, heard.cues).flatMap(({ from, to, stance, wanted }): Found[] => {
      const month = monthOf(wanted?.text ?? '')
      if (month === undefined || stance.not || !isTimely(heard, stance)) return []
      const away = (month - (Number(note.context.on.slice(5, 7)) - 1) + 12) % 12
      return [{ from, to, doubt: doubtOf(stance), answer: answered(away <= 3 ? 'months-3' : 'months-12') }]
    }),
  ),
]

function monthOf(words: string): number | undefined {
  const month = months.indexOf(words)
  return month >= 0 ? month : seasons[words]
}
