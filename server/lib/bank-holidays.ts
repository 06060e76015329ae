/**
 * Which bank holidays are known: those that the program comes with, until an administrator loads newer ones.
 *
 * What must always hold:
 *   1. What is counted with is one list at a time, replaced whole.                          (useBankHolidays)
 *   2. No nation's days are known further than those of the other: in doubt both are needed (L3).   (lastKnownDay)
 */
import shipped from './bank-holidays.json' with { type: 'json' }
import type { CalendarDate } from './days.ts'

/** The nations whose bank holidays count. Northern Ireland has its own law and is outside this service (L1, R99). */
export const divisions = ['england-and-wales', 'scotland'] as const
export type Division = (typeof divisions)[number]

/** Whose bank holidays count: one nation's, or those of either. */
export type HolidayCalendar = 'union' | Division

/** Every bank holiday of each nation, oldest first. */
export type HolidayDates = Record<Division, readonly CalendarDate[]>

/** What the program comes with, and where it is from. */
export const shippedHolidays: { source: string; dates: HolidayDates } = {
  source: shipped.source,
  dates: { 'england-and-wales': shipped['england-and-wales'], scotland: shipped.scotland },
}

let known = readyFor(shippedHolidays.dates)

/** Counts with these from now on; each nation's dates come oldest first, and none is empty. */
export function useBankHolidays(dates: HolidayDates): void {
  known = readyFor(dates)
}

/** What is counted with now. */
export const bankHolidaysInUse = (): HolidayDates => known.dates

/** The last day up to which every nation's bank holidays are known. */
export const lastKnownDay = (): CalendarDate => known.last

/** Whether a date is a bank holiday of the calendar, as far as is known. */
export const isBankHoliday = (date: CalendarDate, calendar: HolidayCalendar): boolean => known.days[calendar].has(date)

/** Whether the bank holidays around a date are known. */
export const knownFor = (date: CalendarDate): boolean => known.years.has(date.slice(0, 4)) && date <= known.last

function readyFor(dates: HolidayDates) {
  const days: Record<HolidayCalendar, ReadonlySet<CalendarDate>> = {
    'england-and-wales': new Set(dates['england-and-wales']),
    scotland: new Set(dates.scotland),
    union: new Set(divisions.flatMap(nation => dates[nation])),
  }
  const years = new Set(dates['england-and-wales'].map(date => date.slice(0, 4)))
  const last = divisions.map(nation => dates[nation].at(-1) ?? '').sort()[0] ?? ''
  return { dates, days, years, last }
}
