/** Times of day as people tell them: "8.50", "quarter to 9", "half 3", and from one to another in a school day. */

const time =
  '(?:(half|quarter|quarter past|quarter to|half past|\\d{1,2} to|\\d{1,2} past) )?(\\d{1,2})(?:[:.](\\d\\d))?(am|pm)?'
const range = new RegExp(` ${time}(?: to| until| till| til| -| and) ${time}(?= |$)`, 'u')

/** From one time of day to another, 'HH:MM' each. */
export type Hours = { starts: string; ends: string; from: number; to: number }

/**
 * The hours of a school or nursery day in some words: "8.50 to 3.15" is 08:50 to 15:15. Only a day that begins between 7 and 13
 * and ends after it, by 19, is one; anything else is undefined.
 */
export function dayHoursIn(text: string): Hours | undefined {
  const match = range.exec(text)
  if (!match) return undefined
  const starts = minutesOf(match.slice(1, 5))
  const ends = minutesOf(match.slice(5, 9))
  if (starts === undefined || ends === undefined) return undefined
  const end = ends <= starts && ends < 12 * 60 ? ends + 12 * 60 : ends
  if (starts < 7 * 60 || starts > 13 * 60 || end <= starts || end > 19 * 60) return undefined
  return { starts: shown(starts), ends: shown(end), from: match.index, to: match.index + match[0].length }
}

const until = new RegExp(
  `^ (?:until|till|til|finishes|finishes at|ends|ends at|home by|home at|out at) ${time}(?= |$)`,
  'u',
)

/** The time at which a school or nursery day ends, where only that is told: "until 3" is 15:00. */
export function untilIn(text: string): { ends: string; length: number } | undefined {
  const match = until.exec(text)
  const minutes = match ? minutesOf(match.slice(1, 5)) : undefined
  if (!match || minutes === undefined) return undefined
  const ends = minutes < 7 * 60 ? minutes + 12 * 60 : minutes
  return ends > 19 * 60 ? undefined : { ends: shown(ends), length: match[0].length }
}

function minutesOf([part, hour, minutes, half]: (string | undefined)[]): number | undefined {
  const spoken = Number(hour)
  if (spoken > 24 || Number(minutes ?? 0) > 59) return undefined
  const hours = half === 'pm' && spoken < 12 ? spoken + 12 : half === 'am' && spoken === 12 ? 0 : spoken
  return hours * 60 + Number(minutes ?? 0) + shiftOf(part)
}

function shiftOf(part: string | undefined): number {
  if (part === undefined) return 0
  if (part.startsWith('half')) return 30
  if (part === 'quarter to') return -15
  if (part.startsWith('quarter')) return 15
  const minutes = Number.parseInt(part, 10)
  return part.endsWith('to') ? -minutes : minutes
}

const shown = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
