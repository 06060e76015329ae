/** How long things take, counted by nation: the last day to show good cause above all. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClockName, clocks, lastDayOf } from '../server/clocks.ts'
import type { HolidayCalendar } from '../server/lib/bank-holidays.ts'
import { addDays, PastBankHolidayData } from '../server/lib/days.ts'

describe('R34: the last day to show good cause, by nation (D26)', () => {
  test.each([
    ['2013-05-13', '2013-05-20', undefined, undefined],
    ['2026-04-02', '2026-04-13', '2026-04-10', '2026-04-13'],
    ['2026-06-12', '2026-06-19', '2026-06-22', '2026-06-22'],
    ['2026-07-31', '2026-08-07', '2026-08-10', '2026-08-10'],
    ['2026-08-28', '2026-09-07', '2026-09-04', '2026-09-07'],
    ['2026-11-27', '2026-12-04', '2026-12-07', '2026-12-07'],
    ['2026-12-24', '2027-01-05', '2027-01-06', '2027-01-06'],
    ['2027-12-24', '2028-01-05', '2028-01-06', '2028-01-06'],
  ])('notice given on %s: England and Wales %s, Scotland %s, either %s', (notice, ...last) => {
    const calendars: HolidayCalendar[] = ['england-and-wales', 'scotland', 'union']
    for (const [at, calendar] of calendars.entries())
      if (last[at]) expect(lastDayOf('showing good cause', notice, calendar), calendar).toBe(last[at])
    if (last[2]) expect(lastDayOf('showing good cause', notice)).toBe(last[2])
  })

  test('L3: leaving out the holidays of either nation never shortens the time', () => {
    const days = fc.integer({ min: 0, max: 2500 }).map(count => addDays('2021-01-01', count))
    fc.assert(
      fc.property(days, notice => {
        for (const nation of ['england-and-wales', 'scotland'] as const)
          expect(lastDayOf('showing good cause', notice) >= lastDayOf('showing good cause', notice, nation)).toBe(true)
      }),
    )
  })

  test('D25: a time that ends after 26 December 2028 is not counted; one that ends before is', () => {
    expect(lastDayOf('showing good cause', '2028-12-15')).toBe('2028-12-22')
    expect(() => lastDayOf('showing good cause', '2028-12-18')).toThrow(PastBankHolidayData)
    expect(() => lastDayOf('showing good cause', '2028-12-18', 'scotland')).toThrow('Load newer dates from GOV.UK')
  })

  test('thirty days that end on a holiday of one nation are longer there alone', () => {
    const last = (calendar?: HolidayCalendar) => lastDayOf('acknowledging a data complaint', '2026-05-16', calendar)
    expect([last('england-and-wales'), last('scotland'), last()]).toEqual(['2026-06-15', '2026-06-16', '2026-06-16'])
  })
})

test.each<[ClockName, string, string]>([
  ['asking for a mandatory reconsideration', '2026-01-31', '2026-02-28'],
  ['asking for a mandatory reconsideration', '2028-01-31', '2028-02-29'],
  ['asking late for a mandatory reconsideration', '2026-03-31', '2027-04-30'],
  ['going to the Independent Case Examiner', '2026-08-31', '2027-02-28'],
  ['acknowledging a data complaint', '2026-01-31', '2026-03-02'],
  ['keeping a short note', '2026-11-24', '2026-12-22'],
])('R83: %s, from %s: %s', (name, from, last) => {
  expect(lastDayOf(name, from)).toBe(last)
})

test('a time that the law sets is not ours', () => {
  expect(clocks['showing good cause']).toMatchObject({ count: 5, unit: 'working days', setBy: 'law', source: 'L20' })
})
