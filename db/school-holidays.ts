/**
 * School holidays of the demonstration's offices: an example, as a council in England might set them, and nobody's real
 * dates. Those of 2026-27 are written out; other years follow the same pattern, so that the demonstration works in any year.
 */
import { addDays, type CalendarDate } from '../server/lib/days.ts'

export type SchoolHoliday = { name: string; from: CalendarDate; to: CalendarDate }

const written: Record<number, SchoolHoliday[]> = {
  2026: [
    { name: 'October half-term (example)', from: '2026-10-26', to: '2026-10-30' },
    { name: 'Christmas holidays (example)', from: '2026-12-21', to: '2027-01-01' },
    { name: 'February half-term (example)', from: '2027-02-15', to: '2027-02-19' },
    { name: 'Easter holidays (example)', from: '2027-03-26', to: '2027-04-09' },
    { name: 'May half-term (example)', from: '2027-05-31', to: '2027-06-04' },
    { name: 'Summer holidays (example)', from: '2027-07-22', to: '2027-08-31' },
  ],
}

/** The holidays of the school year that begins in September of a year. */
export function schoolHolidays(year: number): SchoolHoliday[] {
  const next = year + 1
  const weeks = (name: string, from: CalendarDate, count: number) => {
    const monday = mondayFrom(from)
    return { name: `${name} (example)`, from: monday, to: addDays(monday, count * 7 - 3) }
  }
  return (
    written[year] ?? [
      weeks('October half-term', `${year}-10-24`, 1),
      weeks('Christmas holidays', `${year}-12-19`, 2),
      weeks('February half-term', `${next}-02-13`, 1),
      weeks('Easter holidays', `${next}-03-29`, 2),
      weeks('May half-term', `${next}-05-25`, 1),
      { name: 'Summer holidays (example)', from: mondayFrom(`${next}-07-20`), to: `${next}-08-31` },
    ]
  )
}

/** From the school year before a day to the one after it: all that a demonstration begun on that day can touch. */
export function schoolHolidaysAround(day: CalendarDate): SchoolHoliday[] {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)
  return [year - 1, year, year + 1].flatMap(schoolHolidays)
}

function mondayFrom(day: CalendarDate): CalendarDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, (8 - weekday) % 7)
}
