/**
 * When a commitment happens, as far as its dates and words tell: the days that are sure, and the times of day.
 *
 * What must always hold:
 *   1. Only what is written counts: a day or time that cannot be told is absent, never guessed.  (test/times.test.ts)
 */
import type { CalendarDate } from '../lib/days.ts'
import { readHoursAWeek } from './lengths-said.ts'
import { readWhen, type Time, type When } from './times.ts'

/** What of a commitment, or of something else in the person's time, says when it is. */
export type Timed = {
  what: string
  steps: readonly string[]
  startsOn?: CalendarDate | undefined
  dueOn?: CalendarDate | undefined
  hours?: string | undefined
}

/** `weekly`: one of many, on a day of the week. */
export type Occasion = { day: CalendarDate; weekly: boolean; times: readonly Time[]; said: string }

export type Occasions = {
  whens: readonly When[]
  /** Every time of day that is written. */
  times: readonly Time[]
  /** Every day of the week that is written, or falls on a date. */
  weekdays: ReadonlySet<number>
  /** Days on which it surely happens, with the times of that day. */
  days: readonly Occasion[]
  hoursAWeek?: number | undefined
}

const kept = new WeakMap<Timed, { date: CalendarDate; occasions: Occasions }>()

/** When something happens from a day on. Several rules ask, so the last answer about each commitment is kept. */
export function occasionsOf(timed: Timed, date: CalendarDate): Occasions {
  const known = kept.get(timed)
  if (known?.date === date) return known.occasions
  const occasions = read(timed, date)
  kept.set(timed, { date, occasions })
  return occasions
}

function read(timed: Timed, date: CalendarDate): Occasions {
  const { what, steps, hours = '' } = timed
  const texts = [what, ...steps, hours]
  const whens = texts.flatMap(text => whenIn(text, date))
  const times = whens.flatMap(one => one.times)
  const days = daysOf(timed, whens, date)
  const weekdays = new Set([...whens.flatMap(one => [...one.days]), ...days.map(({ day }) => weekdayOf(day))])
  const hoursAWeek = texts.map(readHoursAWeek).find(number => number !== undefined)
  return { whens, times, weekdays, days, hoursAWeek }
}

const readings = new Map<string, readonly When[]>()
const mostReadings = 300

/** As somebody types, and from line to line of a plan, all texts but one are those of before: each is read once. */
function whenIn(text: string, date: CalendarDate): readonly When[] {
  const key = `${date} ${text}`
  const before = readings.get(key)
  if (before) return before
  if (readings.size >= mostReadings) readings.clear()
  const found = readWhen(text, date)
  readings.set(key, found)
  return found
}

function daysOf({ startsOn, dueOn }: Timed, whens: readonly When[], date: CalendarDate): Occasion[] {
  const from = startsOn && startsOn > date ? startsOn : date
  // Times written without any day are those of every session.
  const ofEvery = whens.filter(one => one.days.size + one.dates.length === 0).flatMap(one => one.times)
  const found = whens.flatMap(({ days, everyWeek, dates, times, said }) => {
    const rest = { times: times.length > 0 ? times : ofEvery, said }
    const weekly = everyWeek && dueOn ? eachOf(days, from, dueOn) : []
    return [
      ...dates.map(day => ({ day, weekly: false, ...rest })),
      ...weekly.map(day => ({ day, weekly: true, ...rest })),
    ]
  })
  if (found.length > 0 || !startsOn || startsOn !== dueOn) return found
  return [{ day: dueOn, weekly: false, times: ofEvery, said: '' }]
}

// A year of sessions is more than any plan holds.
function eachOf(weekdays: ReadonlySet<number>, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = []
  const instant = new Date(`${from}T00:00:00Z`)
  for (let count = 0; count < 366; count++) {
    const day = instant.toISOString().slice(0, 10)
    if (day > to) break
    if (weekdays.has(instant.getUTCDay() || 7)) days.push(day)
    instant.setUTCDate(instant.getUTCDate() + 1)
  }
  return days
}

/** 1 is Monday. */
export const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** Whether two times overlap, or begin at the same moment; of a loose one it is not known. */
export function overlap(one: Time, other: Time): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return a.starts < b.ends && b.starts < a.ends
}

// A moment is taken for a quarter of an hour: whoever is at one place then is not at another.
function boundsOf({ starts, ends }: Time): { starts: number; ends: number } {
  if (starts === undefined) return { starts: 0, ends: ends ?? 0 }
  return { starts, ends: ends ?? starts + 15 }
}
