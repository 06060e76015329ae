/**
 * How long things may take: the times that the law, other bodies or we ourselves have set, as data.
 *
 * What must always hold:
 *   1. No other file writes one of these times as a number: it asks here.                (test/sources.test.ts)
 *   2. Every time names its source, and that is in the register (R98).                     (test/sources.test.ts)
 *   3. A month is a calendar month, working days leave out bank holidays (R83, D25, D27).  (server/lib/days.ts)
 */
import {
  addDays,
  addMonths,
  addWorkingDays,
  type CalendarDate,
  type HolidayCalendar,
  isWorkingDay,
} from './lib/days.ts'
import type { Language, Words } from './lib/language.ts'

type Unit = 'working days' | 'days' | 'weeks' | 'months'

export type Clock = {
  count: number
  unit: Unit
  /** What happens in that time, for the register. */
  what: Words
  /** Who set it. A standard of our own may be changed by an office; the others may not. */
  setBy: 'law' | 'their rules' | 'our standard'
  source: string
  /** A last day on which nobody works is put off to the next working day. */
  endsOnWorkingDay?: true
}

/** Every time this service counts, by its name. */
export const clocks = {
  'showing good cause': {
    count: 5,
    unit: 'working days',
    what: {
      en: 'A person says why they did not do something they had to do. It is counted from the day they are given notice. We take later reasons too.',
      cy: 'Mae person yn dweud pam na wnaeth rywbeth yr oedd yn rhaid iddo ei wneud. Caiff ei gyfrif o’r diwrnod y rhoddwyd hysbysiad iddo. Rydym yn derbyn rhesymau hwyrach hefyd.',
    },
    setBy: 'law',
    source: 'L20',
  },
  'pausing requirements': {
    count: 13,
    unit: 'weeks',
    what: {
      en: 'A person has a pause that the law gives them, when they ask for it.',
      cy: 'Mae person yn cael saib y mae’r gyfraith yn ei roi iddo, pan fydd yn gofyn amdano.',
    },
    setBy: 'law',
    source: 'L43',
  },
  'answer to a reconsideration request': {
    count: 15,
    unit: 'working days',
    what: {
      en: 'We answer a request to look at a plan again. The law sets no time.',
      cy: 'Rydym yn ateb cais i edrych ar gynllun eto. Nid yw’r gyfraith yn gosod amser.',
    },
    setBy: 'our standard',
    source: 'R41',
  },
  'answer from the complaints team': {
    count: 15,
    unit: 'working days',
    what: {
      en: 'The complaints team answers a complaint, or says when it will.',
      cy: 'Mae’r tîm cwynion yn ateb cwyn, neu’n dweud pryd y bydd yn ateb.',
    },
    setBy: 'their rules',
    source: 'C3',
  },
  'answer from a provider': {
    count: 8,
    unit: 'weeks',
    what: {
      en: 'A provider gives its final response. After that the person may go on without one.',
      cy: 'Mae darparwr yn rhoi ei ymateb terfynol. Ar ôl hynny gall y person fynd ymlaen hebddo.',
    },
    setBy: 'their rules',
    source: 'C6a',
  },
  'going to the Independent Case Examiner': {
    count: 6,
    unit: 'months',
    what: {
      en: 'A person goes on after our final response.',
      cy: 'Mae’r person yn mynd ymlaen ar ôl ymateb terfynol.',
    },
    setBy: 'their rules',
    source: 'C5',
  },
  'going to the Ombudsman': {
    count: 12,
    unit: 'months',
    what: {
      en: 'A person goes on through an MP, after they first know of the problem.',
      cy: 'Mae’r person yn mynd ymlaen drwy AS, ar ôl dod i wybod am y broblem.',
    },
    setBy: 'law',
    source: 'C8',
  },
  'acknowledging a data complaint': {
    count: 30,
    unit: 'days',
    what: {
      en: 'We say that we have your complaint about how we used what we hold.',
      cy: 'Rydym yn dweud bod gennym eich cwyn am sut y gwnaethom ddefnyddio’r hyn sydd gennym.',
    },
    setBy: 'law',
    source: 'N5',
    endsOnWorkingDay: true,
  },
  'correcting what we hold': {
    count: 1,
    unit: 'months',
    what: {
      en: 'We answer a person who says that what we hold about them is wrong.',
      cy: 'Rydym yn ateb person sy’n dweud bod yr hyn sydd gennym amdano yn anghywir.',
    },
    setBy: 'law',
    source: 'N6',
  },
  'answer to a request for a copy': {
    count: 1,
    unit: 'months',
    what: {
      en: 'We give a person a copy of what we hold about them.',
      cy: 'Rydym yn rhoi copi i berson o’r hyn sydd gennym amdano.',
    },
    setBy: 'law',
    source: 'N3',
  },
  'knowing bank holidays': {
    count: 12,
    unit: 'months',
    what: {
      en: 'We know the bank holidays so far ahead. When we do not, newer ones are loaded.',
      cy: 'Rydym yn gwybod y gwyliau banc mor bell ymlaen â hyn. Pan nad ydym, caiff rhai newydd eu llwytho.',
    },
    setBy: 'our standard',
    source: 'R34',
  },
  'keeping a record': {
    count: 24,
    unit: 'months',
    what: {
      en: 'We keep a record after we stop working with a person.',
      cy: 'Rydym yn cadw cofnod ar ôl i ni roi’r gorau i weithio gyda pherson.',
    },
    setBy: 'their rules',
    source: 'N7',
  },
  'keeping a short note': {
    count: 4,
    unit: 'weeks',
    what: { en: 'We keep a short note.', cy: 'Rydym yn cadw nodyn byr.' },
    setBy: 'their rules',
    source: 'N7',
  },
  'asking for a mandatory reconsideration': {
    count: 1,
    unit: 'months',
    what: {
      en: 'You ask us to look again at what we have said about your money. It is counted from the date on the letter.',
      cy: 'Rydych yn gofyn i ni edrych eto ar yr hyn rydym wedi’i ddweud am eich arian. Caiff ei gyfrif o’r dyddiad ar y llythyr.',
    },
    setBy: 'law',
    source: 'C9',
  },
  'asking late for a mandatory reconsideration': {
    count: 13,
    unit: 'months',
    what: {
      en: 'A person asks late, with a good reason, from the date on the letter.',
      cy: 'Mae’r person yn gofyn yn hwyr, gyda rheswm da, o’r dyddiad ar y llythyr.',
    },
    setBy: 'law',
    source: 'C9',
  },
} as const satisfies Record<string, Clock>

export type ClockName = keyof typeof clocks

/**
 * The last day of a time that began with what happened on `from`: that day itself is never counted.
 * @param calendar whose bank holidays are left out. Where nobody says, those of either nation: that can only lengthen
 *   the time (R34, L3)
 * @throws PastBankHolidayData when working days are counted past the bank holidays that are known
 */
export function lastDayOf(name: ClockName, from: CalendarDate, calendar: HolidayCalendar = 'union'): CalendarDate {
  const { count, unit, endsOnWorkingDay }: Clock = clocks[name]
  const last = {
    'working days': () => addWorkingDays(from, count, calendar),
    days: () => addDays(from, count),
    weeks: () => addDays(from, 7 * count),
    months: () => addMonths(from, count),
  }[unit]()
  return !endsOnWorkingDay || isWorkingDay(last, calendar) ? last : addWorkingDays(last, 1, calendar)
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
