/**
 * State Pension age by date of birth, as data: from then on nothing can be required of a person (L24).
 *
 * What must always hold:
 *   1. The women’s table is used for everybody, because regulation 54 names it; it is never later than the men’s.
 *   2. Every day of birth falls in exactly one row.                                         (test/exemptions.test.ts)
 *
 * Written from memory of the Pensions Acts 1995 to 2014 (L24a): the later rise to 68 may be brought forward by law.
 */
import { addDays, addMonths, type CalendarDate } from '../lib/days.ts'

/** For those born from `from` to `to`: the day itself, or an age in months. */
export type PensionRow = { from: CalendarDate; to?: CalendarDate } & ({ on: CalendarDate } | { months: number })

/** Who is born from the 6th of a month to the 5th of the next has one day in common, and the next month’s a later one. */
function byMonth(born: CalendarDate, on: CalendarDate, step: number, rows: number): PensionRow[] {
  return Array.from({ length: rows }, (_, row) => ({
    ...month(born, row),
    on: addMonths(on, row * step),
  }))
}

const month = (born: CalendarDate, row: number) => ({
  from: addMonths(born, row),
  to: addDays(addMonths(born, row + 1), -1),
})

/** Which law gives the ages: an id in the register. */
export const pensionAgeSource = 'L24a'

export const pensionAges: readonly PensionRow[] = [
  { from: '0001-01-01', to: '1950-04-05', months: 12 * 60 },
  ...byMonth('1950-04-06', '2010-05-06', 2, 36),
  ...byMonth('1953-04-06', '2016-07-06', 4, 8),
  ...byMonth('1953-12-06', '2019-03-06', 2, 10),
  { from: '1954-10-06', to: '1960-04-05', months: 12 * 66 },
  ...Array.from({ length: 11 }, (_, row) => ({ ...month('1960-04-06', row), months: 12 * 66 + row + 1 })),
  { from: '1961-03-06', to: '1977-04-05', months: 12 * 67 },
  ...byMonth('1977-04-06', '2044-05-06', 2, 12),
  { from: '1978-04-06', months: 12 * 68 },
]

/** The day on which somebody reaches State Pension age. */
export function pensionDateOf(dateOfBirth: CalendarDate): CalendarDate {
  const row = pensionAges.findLast(({ from }) => from <= dateOfBirth)
  if (!row) throw new RangeError(`No row of the table holds ${dateOfBirth}`)
  return 'on' in row ? row.on : addMonths(dateOfBirth, row.months)
}
