import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  dateInWords,
  dateProblemInWords,
  isWeekend,
  isWorkingDay,
  knownFor,
  PastBankHolidayData,
  readDate,
  timeInWords,
  timeOf,
  today,
} from '../server/lib/days.ts'

describe('the date in London', () => {
  test('D14: late in the evening in summer it is already the next day', () => {
    expect(today(new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30')
    expect(today(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01')
    expect(today(new Date('2026-12-31T23:00:00Z'))).toBe('2026-12-31')
  })

  test('the clock in London follows summer time', () => {
    expect(timeOf(new Date('2026-03-29T00:59:00Z'))).toBe('00:59')
    expect(timeOf(new Date('2026-03-29T01:00:00Z'))).toBe('02:00')
  })
})

describe('adding', () => {
  test('R83: one month after 31 January is 28 February, 29 in a leap year', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2026-03-30', 13)).toBe('2027-04-30')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  })

  test('R83: 30 days are days, and not a month', () => {
    expect(addDays('2026-01-31', 30)).toBe('2026-03-02')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  test('R82: the weekend the clocks change is as long as any other', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })
})

describe('the fifth working day after a notice (D26)', () => {
  test.each([
    ['2026-04-02', '2026-04-13', '2026-04-10', '2026-04-13'],
    ['2026-06-12', '2026-06-19', '2026-06-22', '2026-06-22'],
    ['2026-07-31', '2026-08-07', '2026-08-10', '2026-08-10'],
    ['2026-08-28', '2026-09-07', '2026-09-04', '2026-09-07'],
    ['2026-11-27', '2026-12-04', '2026-12-07', '2026-12-07'],
    ['2026-12-24', '2027-01-05', '2027-01-06', '2027-01-06'],
    ['2027-12-24', '2028-01-05', '2028-01-06', '2028-01-06'],
  ])('%s: England and Wales %s, Scotland %s, union %s', (notice, englandAndWales, scotland, union) => {
    expect(addWorkingDays(notice, 5, 'england-and-wales')).toBe(englandAndWales)
    expect(addWorkingDays(notice, 5, 'scotland')).toBe(scotland)
    expect(addWorkingDays(notice, 5, 'union')).toBe(union)
    expect(addWorkingDays(notice, 5)).toBe(union)
  })

  test('L23: the notice of 13 May 2013 in LM ends on 20 May 2013', () => {
    expect(addWorkingDays('2013-05-13', 5, 'england-and-wales')).toBe('2013-05-20')
  })
})

describe('working days', () => {
  test('the World Cup holiday of 15 June 2026 is Scotland’s alone', () => {
    expect(isWorkingDay('2026-06-15', 'england-and-wales')).toBe(true)
    expect(isWorkingDay('2026-06-15', 'scotland')).toBe(false)
    expect(isWorkingDay('2026-06-15')).toBe(false)
  })

  test('a Saturday is a weekend and not a working day, the Friday before is neither', () => {
    expect([isWeekend('2026-11-21'), isWorkingDay('2026-11-21')]).toEqual([true, false])
    expect([isWeekend('2026-11-20'), isWorkingDay('2026-11-20')]).toEqual([false, true])
  })

  test('no working days later is the same day', () => {
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21')
  })

  test.each([-1, 1.5])('%d working days cannot be counted', n => {
    expect(() => addWorkingDays('2026-11-21', n)).toThrow(RangeError)
  })

  test('D25: the last day of the data can be reached, the day after is refused with its end', () => {
    expect(addWorkingDays('2028-12-21', 1)).toBe('2028-12-22')
    expect(isWorkingDay('2028-12-26')).toBe(false)
    expect(() => addWorkingDays('2028-12-22', 1)).toThrow(PastBankHolidayData)
    expect(() => isWorkingDay('2028-12-27')).toThrow(
      'Working days cannot be counted to 27 December 2028: bank holidays are known only up to 26 December 2028. Load newer dates from GOV.UK.',
    )
  })

  test('D25: a year before the data is refused too', () => {
    expect(knownFor('2016-05-02')).toBe(false)
    expect(() => isWorkingDay('2016-05-03')).toThrow('the bank holidays of that year are not loaded')
  })
})

describe('words', () => {
  test('a date is said as a letter says it, in both languages', () => {
    expect(dateInWords('2026-12-04', 'en')).toBe('4 December 2026')
    expect(dateInWords('2026-12-04', 'en', { weekday: true })).toBe('Friday 4 December 2026')
    expect(dateInWords('2026-12-04', 'cy')).toBe('4 Rhagfyr 2026')
    expect(dateInWords('2026-12-04', 'cy', { weekday: true })).toBe('Dydd Gwener 4 Rhagfyr 2026')
    expect(dateInWords('2027-02-28', 'cy', { weekday: true })).toBe('Dydd Sul 28 Chwefror 2027')
  })

  test.each([
    ['09:00', '9am', '9am'],
    ['14:30', '2:30pm', '2:30pm'],
    ['12:00', 'midday', 'canol dydd'],
    ['00:00', 'midnight', 'hanner nos'],
    ['12:05', '12:05pm', '12:05pm'],
    ['00:05', '12:05am', '12:05am'],
  ])('%s is %s, in Welsh %s', (time, english, welsh) => {
    expect(timeInWords(time, 'en')).toBe(english)
    expect(timeInWords(time, 'cy')).toBe(welsh)
  })
})

test('age changes on the birthday and not the day before', () => {
  expect(ageOn('2023-11-21', '2026-11-20')).toBe(2)
  expect(ageOn('2023-11-21', '2026-11-21')).toBe(3)
})

describe('a date as typed', () => {
  const typed = (day: string, month: string, year: string) => readDate({ day, month, year })

  test.each([
    ['27', '3', '2007'],
    ['27', '03', '2007'],
    [' 27 ', 'March', '2007'],
    ['27', 'mar', '2007'],
    ['27', 'Mawrth', '2007'],
    ['27', 'maw.', '2007'],
  ])('R82: %s %s %s is 27 March 2007', (day, month, year) => {
    expect(typed(day, month, year)).toEqual({ date: '2007-03-27' })
  })

  test.each([
    ['jan', '01'],
    ['Ionawr', '01'],
    ['Sept', '09'],
    ['hyd', '10'],
    ['MAI', '05'],
  ])('R82: the month %s is %s', (month, number) => {
    expect(typed('13', month, '2026')).toEqual({ date: `2026-${number}-13` })
  })

  test.each([
    [['', '', ''], 'Enter date of birth', ['day', 'month', 'year']],
    [['27', '', '2007'], 'Date of birth must include a month', ['month']],
    [['', '', '2007'], 'Date of birth must include a day and month', ['day', 'month']],
    [['29', '2', '2027'], 'Date of birth must be a real date', ['day', 'month', 'year']],
    [['27', '13', '2007'], 'Date of birth must be a real date', ['month']],
    [['32', '1', '2007'], 'Date of birth must be a real date', ['day']],
    [['27', 'ma', '2007'], 'Date of birth must be a real date', ['month']],
    [['27', '3', '07'], 'Year must include 4 numbers', ['year']],
  ] as const)('D13: %j says "%s"', ([day, month, year], message, parts) => {
    const read = typed(day, month, year)
    if (!('problem' in read)) throw new Error('the date was accepted')
    expect(dateProblemInWords(read.problem, 'date of birth')).toBe(message)
    expect(read.problem.parts).toEqual(parts)
  })

  test('D13: what is missing is told before what is impossible', () => {
    expect(typed('', '13', '2007')).toEqual({ problem: { code: 'incomplete', parts: ['day'] } })
  })

  test('D13: what is impossible is told before a broken rule, and a real date keeps the rule', () => {
    const inThePast = (day: string, year: string) =>
      readDate({ day, month: '2', year }, { rule: 'in the past', today: '2026-11-21' })
    expect(inThePast('30', '2030')).toMatchObject({ problem: { code: 'not real' } })
    expect(inThePast('27', '2030')).toMatchObject({ problem: { code: 'in the past' } })
    expect(inThePast('27', '2020')).toEqual({ date: '2020-02-27' })
  })

  test.each([
    ['in the past', false],
    ['today or in the past', true],
    ['in the future', false],
    ['today or in the future', true],
  ] as const)('today against "%s": %s', (rule, accepted) => {
    const read = readDate({ day: '21', month: '11', year: '2026' }, { rule, today: '2026-11-21' })
    expect('date' in read).toBe(accepted)
  })

  test('R30: the messages have Welsh twins', () => {
    const { problem } = typed('27', '', '2007') as { problem: Parameters<typeof dateProblemInWords>[0] }
    expect(dateProblemInWords(problem, 'dyddiad geni', 'cy')).toBe('Dyddiad geni: mae’n rhaid cynnwys mis')
    expect(dateProblemInWords({ code: 'in the past', parts: ['day'] }, 'dyddiad geni', 'cy')).toBe(
      'Dyddiad geni: mae’n rhaid iddo fod yn y gorffennol',
    )
  })
})
