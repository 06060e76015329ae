/** GOV.UK's bank-holidays.json as it will look one day: the dates of today, and more years made after the last of them. */
import { divisions, type HolidayDates, shippedHolidays } from '../../server/lib/bank-holidays.ts'

type Changes = { from?: number; to?: number; without?: readonly string[]; with?: readonly string[] }

/** The dates of each nation in the years asked for. Days `with` which it comes are Scotland's. */
export function datesOf({ from = 2021, to = 2029, without = [], with: more = [] }: Changes = {}): HolidayDates {
  const [englandAndWales = [], scotland = []] = divisions.map(nation => {
    const known = shippedHolidays.dates[nation]
    const last = known.filter(date => date.startsWith('2028'))
    const later = [2029, 2030].flatMap(year => last.map(date => `${year}${date.slice(4)}`))
    return [...known, ...later, ...(nation === 'scotland' ? more : [])]
      .filter(date => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) <= to && !without.includes(date))
      .sort()
  })
  return { 'england-and-wales': englandAndWales, scotland }
}

/** The text of the file, with Northern Ireland in it as GOV.UK has it. */
export function publishedFile(changes: Changes = {}): string {
  const dates = datesOf(changes)
  const division = (name: string, days: readonly string[]) => ({
    division: name,
    events: days.map(date => ({ title: 'A bank holiday', date, notes: '', bunting: true })),
  })
  return JSON.stringify({
    ...Object.fromEntries(divisions.map(nation => [nation, division(nation, dates[nation])])),
    'northern-ireland': division('northern-ireland', dates['england-and-wales']),
  })
}
