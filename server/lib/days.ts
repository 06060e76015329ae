/**
 * Calendar dates, months, working days and their words.
 *
 * What must always hold:
 *   1. A date is 'YYYY-MM-DD' and has no time zone; only `today` and `timeOf` look at a clock, in London. (types; days.test.ts)
 *   2. A month is a calendar month, never 30 days (R83, D27).                              (days.test.ts)
 *   3. Working days are never counted where bank holidays are not known: it throws (D25).  (knownFor)
 *   4. In doubt the union of the nations' holidays is taken, which can only lengthen the claimant's time (L3).
 */
import { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, isBankHoliday, knownFor, lastKnownDay } from './bank-holidays.ts'
import type { Language } from './language.ts'

/** A calendar date, 'YYYY-MM-DD'. */
export type CalendarDate = string

export { type HolidayCalendar, knownFor } from './bank-holidays.ts'

const london = 'Europe/London'
const inLondon = (now: Date) => Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(london)

/** The date in London at an instant. */
export const today = (now: Date): CalendarDate => inLondon(now).toPlainDate().toString()

/** The time of day in London at an instant, as 'HH:MM'. */
export const timeOf = (now: Date): string => inLondon(now).toPlainTime().toString().slice(0, 5)

/** The date so many days later (or earlier, when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => plain(date).add({ days }).toString()

/** How many days one date is after another; negative when it is before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => plain(from).until(plain(to)).days

/** The same day so many calendar months later, or the last day of that month: 31 January + 1 is 28 February (R83). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => plain(date).add({ months }).toString()

/** Whole years of age on a date. */
export const ageOn = (birthDate: CalendarDate, date: CalendarDate): number =>
  plain(birthDate).until(plain(date), { largestUnit: 'years' }).years

/** Whether a date is a Saturday or a Sunday. */
export const isWeekend = (date: CalendarDate): boolean => plain(date).dayOfWeek > 5

/** Counting was asked for where no bank holidays are known; the message says what to load. */
export class PastBankHolidayData extends Error {
  override name = 'PastBankHolidayData'
}

/**
 * The n-th working day after a date; the date itself is never counted (L20, L23).
 * @throws PastBankHolidayData when the count reaches a day for which bank holidays are not known
 * @throws RangeError unless n is a whole number from 0
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: HolidayCalendar = 'union'): CalendarDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Working days are counted forwards in whole days, not ${n}`)
  let day = date
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left--
  }
  return day
}

/**
 * Whether a date is neither a weekend nor a bank holiday of the calendar (L2).
 * @throws PastBankHolidayData for a day for which bank holidays are not known
 */
export function isWorkingDay(date: CalendarDate, calendar: HolidayCalendar = 'union'): boolean {
  if (!knownFor(date)) throw new PastBankHolidayData(unknownHolidays(date))
  return !isWeekend(date) && !isBankHoliday(date, calendar)
}

function unknownHolidays(date: CalendarDate) {
  const asked = dateInWords(date, 'en')
  const last = lastKnownDay()
  if (date <= last) return `Working days cannot be counted at ${asked}: the bank holidays of that year are not loaded.`
  return `Working days cannot be counted to ${asked}: bank holidays are known only up to ${dateInWords(last, 'en')}. Load newer dates from GOV.UK.`
}

const months: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
}
const weekdays: Record<Language, readonly string[]> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  cy: 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' ').map(day => `Dydd ${day}`),
}

/** A date as a letter says it: '4 December 2026', with the weekday 'Friday 4 December 2026'. */
export function dateInWords(date: CalendarDate, language: Language, options: { weekday?: boolean } = {}): string {
  const { day, month, year, dayOfWeek } = plain(date)
  const words = `${day} ${months[language][month - 1]} ${year}`
  return options.weekday ? `${weekdays[language][dayOfWeek - 1]} ${words}` : words
}

/** A time 'HH:MM' as GOV.UK writes it: '9am', '2:30pm', 'midday', 'midnight'. */
export function timeInWords(time: string, language: Language): string {
  const { hour, minute } = Temporal.PlainTime.from(time)
  if (minute === 0 && hour === 12) return { en: 'midday', cy: 'canol dydd' }[language]
  if (minute === 0 && hour === 0) return { en: 'midnight', cy: 'hanner nos' }[language]
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

export type DatePart = 'day' | 'month' | 'year'

/** What is wrong with a date as typed. `parts` are the boxes to mark, the first of them the one to link to (D13). */
export type DateProblem = {
  code: 'missing' | 'incomplete' | 'short year' | 'not real' | DateRule
  parts: DatePart[]
}

export type DateRule = 'in the past' | 'today or in the past' | 'in the future' | 'today or in the future'

/**
 * Reads the three boxes of a date as typed: numbers, or a month's name in English or Welsh, short or long.
 * Tells of what is missing before what is impossible before what breaks the rule (D13). `today` is needed with a rule.
 */
export function readDate(
  typed: { day?: string; month?: string; year?: string },
  limit?: { rule: DateRule; today: CalendarDate },
): { date: CalendarDate } | { problem: DateProblem } {
  const [day, month, year] = [tidy(typed.day), tidy(typed.month), tidy(typed.year)]
  const missing = parts.filter((_, i) => ![day, month, year][i])
  if (missing.length === 3) return { problem: { code: 'missing', parts: missing } }
  if (missing.length > 0) return { problem: { code: 'incomplete', parts: missing } }
  const monthNumber = monthOf(month)
  const wrong = impossibleParts(day, monthNumber, year)
  if (wrong.length > 0) return { problem: { code: 'not real', parts: wrong } }
  if (!/^\d{4}$/.test(year)) return { problem: { code: 'short year', parts: ['year'] } }
  const date = realDate(Number(day), monthNumber, Number(year))
  if (!date) return { problem: { code: 'not real', parts: [...parts] } }
  if (limit && !obeys(date, limit)) return { problem: { code: limit.rule, parts: [...parts] } }
  return { date }
}

/**
 * The error message for a date, in GOV.UK wording.
 * @param name the thing the date is of, as it stands in a sentence: 'date of birth', 'dyddiad geni'
 */
export function dateProblemInWords({ code, parts }: DateProblem, name: string, language: Language = 'en'): string {
  const Name = name.charAt(0).toUpperCase() + name.slice(1)
  const named = parts.map(part => partNames[language][part])
  // In Welsh the name stands before a colon, so that no mutation of the name is needed.
  if (language === 'cy') {
    if (code === 'missing') return `Rhowch: ${name}`
    if (code === 'incomplete') return `${Name}: mae’n rhaid cynnwys ${named.join(' a ')}`
    return `${Name}: ${{ 'short year': 'mae’n rhaid i’r flwyddyn gynnwys 4 rhif', ...rulesInWelsh }[code]}`
  }
  if (code === 'missing') return `Enter ${name}`
  if (code === 'incomplete') return `${Name} must include a ${named.join(' and ')}`
  if (code === 'short year') return 'Year must include 4 numbers'
  return `${Name} must be ${code === 'not real' ? 'a real date' : code}`
}

const parts = ['day', 'month', 'year'] as const
const partNames = {
  en: { day: 'day', month: 'month', year: 'year' },
  cy: { day: 'diwrnod', month: 'mis', year: 'blwyddyn' },
}
const rulesInWelsh: Record<'not real' | DateRule, string> = {
  'not real': 'mae’n rhaid iddo fod yn ddyddiad go iawn',
  'in the past': 'mae’n rhaid iddo fod yn y gorffennol',
  'today or in the past': 'mae’n rhaid iddo fod heddiw neu yn y gorffennol',
  'in the future': 'mae’n rhaid iddo fod yn y dyfodol',
  'today or in the future': 'mae’n rhaid iddo fod heddiw neu yn y dyfodol',
}

const tidy = (typed = '') => typed.normalize('NFKC').replace(/[\s.,]+/g, '')

/** 1 to 12 for a number or a name of at least three letters in either language, else 0. */
function monthOf(typed: string) {
  if (/^\d{1,2}$/.test(typed)) return Number(typed)
  const start = typed.toLowerCase()
  if (start.length < 3) return 0
  const isNamed = (language: Language) => months[language].findIndex(name => name.toLowerCase().startsWith(start)) + 1
  return start === 'sept' ? 9 : isNamed('en') || isNamed('cy')
}

function impossibleParts(day: string, month: number, year: string): DatePart[] {
  const isDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31
  const isMonth = month >= 1 && month <= 12
  const isYear = /^\d+$/.test(year) && Number(year) > 0
  return parts.filter((_, i) => ![isDay, isMonth, isYear][i])
}

function realDate(day: number, month: number, year: number): CalendarDate | undefined {
  if (day > plain(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`).daysInMonth) return undefined
  return Temporal.PlainDate.from({ year, month, day }).toString()
}

function obeys(date: CalendarDate, { rule, today }: { rule: DateRule; today: CalendarDate }) {
  if (rule === 'in the past') return date < today
  if (rule === 'today or in the past') return date <= today
  if (rule === 'in the future') return date > today
  return date >= today
}

const plain = (date: CalendarDate) => Temporal.PlainDate.from(date)
