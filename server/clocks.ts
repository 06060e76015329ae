/**
 * How long things may take: the times that the law, other bodies or we ourselves have set, as data.
 *
 * What must always hold:
 *   1. No other file writes one of these times as a number: it asks here.                (test/sources.test.ts)
 *   2. Every time names its source, and that is in the register (R98).                     (test/sources.test.ts)
 *   3. A month is a calendar month, working days leave out bank holidays (R83, D25, D27).  (server/lib/days.ts)
 */
import { addDays, addMonths, addWorkingDays, type CalendarDate, isWorkingDay } from './lib/days.ts'
import type { Language, Words } from './lib/language.ts'

type Unit = 'working days' | 'days' | 'weeks' | 'months'

export type Clock = {
  count: number
  unit: Unit
  /** What has to happen in that time, for the register. */
  what: string
  /** Who set it. A standard of our own may be changed by an office; the others may not. */
  setBy: 'law' | 'their rules' | 'our standard'
  source: string
  /** A last day on which nobody works is put off to the next working day. */
  endsOnWorkingDay?: true
}

/** Every time this service counts, by its name. */
export const clocks = {
  'answer to a reconsideration request': {
    count: 15,
    unit: 'working days',
    what: 'We answer a request to look at a plan again. The law sets no time.',
    setBy: 'our standard',
    source: 'R41',
  },
  'answer from the complaints team': {
    count: 15,
    unit: 'working days',
    what: 'The complaints team answers a complaint, or says when it will.',
    setBy: 'their rules',
    source: 'C3',
  },
  'answer from a provider': {
    count: 8,
    unit: 'weeks',
    what: 'A provider gives its final response. After that the person may go on without one.',
    setBy: 'their rules',
    source: 'C6a',
  },
  'going to the Independent Case Examiner': {
    count: 6,
    unit: 'months',
    what: 'The person goes on after a final response.',
    setBy: 'their rules',
    source: 'C5',
  },
  'going to the Ombudsman': {
    count: 12,
    unit: 'months',
    what: 'The person goes on through an MP, after first knowing of the problem.',
    setBy: 'law',
    source: 'C8',
  },
  'acknowledging a data complaint': {
    count: 30,
    unit: 'days',
    what: 'We say that we have a complaint about how information was used.',
    setBy: 'law',
    source: 'N5',
    endsOnWorkingDay: true,
  },
  'correcting what we hold': {
    count: 1,
    unit: 'months',
    what: 'We answer a person who says that what we hold about them is wrong.',
    setBy: 'law',
    source: 'N6',
  },
  'answer to a request for a copy': {
    count: 1,
    unit: 'months',
    what: 'We give a person a copy of what we hold about them.',
    setBy: 'law',
    source: 'N3',
  },
  'keeping a record': {
    count: 24,
    unit: 'months',
    what: 'A record is kept after the Department’s live interest in it ends.',
    setBy: 'their rules',
    source: 'N7',
  },
  'keeping a short note': {
    count: 4,
    unit: 'weeks',
    what: 'What was written down only for the moment is kept.',
    setBy: 'their rules',
    source: 'N7',
  },
  'asking for a mandatory reconsideration': {
    count: 1,
    unit: 'months',
    what: 'The person asks for a decision about benefit to be looked at again, from the date on the letter.',
    setBy: 'law',
    source: 'C9',
  },
  'asking late for a mandatory reconsideration': {
    count: 13,
    unit: 'months',
    what: 'The person asks late, with a good reason, from the date on the letter.',
    setBy: 'law',
    source: 'C9',
  },
} as const satisfies Record<string, Clock>

export type ClockName = keyof typeof clocks

/**
 * The last day of a time that began with what happened on `from`: that day itself is never counted.
 * @throws PastBankHolidayData when working days are counted past the bank holidays that are known
 */
export function lastDayOf(name: ClockName, from: CalendarDate): CalendarDate {
  const { count, unit, endsOnWorkingDay }: Clock = clocks[name]
  const last = {
    'working days': () => addWorkingDays(from, count),
    days: () => addDays(from, count),
    weeks: () => addDays(from, 7 * count),
    months: () => addMonths(from, count),
  }[unit]()
  return !endsOnWorkingDay || isWorkingDay(last) ? last : addWorkingDays(last, 1)
}

/** The length of a time as a sentence says it: '15 working days', '6 months'; 'o fewn 6 mis' in Welsh needs no more. */
export function lengthOf(name: ClockName, language: Language): string {
  const { count, unit }: Clock = clocks[name]
  return `${count} ${(count === 1 ? one : many)[unit][language]}`
}

const one: Record<Unit, Words> = {
  'working days': { en: 'working day', cy: 'diwrnod gwaith' },
  days: { en: 'day', cy: 'diwrnod' },
  weeks: { en: 'week', cy: 'wythnos' },
  months: { en: 'month', cy: 'mis' },
}

// After a number Welsh has the singular: '15 diwrnod gwaith', '6 mis'.
const many: Record<Unit, Words> = {
  'working days': { en: 'working days', cy: one['working days'].cy },
  days: { en: 'days', cy: one.days.cy },
  weeks: { en: 'weeks', cy: one.weeks.cy },
  months: { en: 'months', cy: one.months.cy },
}
