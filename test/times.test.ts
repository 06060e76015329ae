/** Reading days, dates and times from what people write, in English and Welsh. */
import { describe, expect, test } from 'vitest'
import { takeDates } from '../server/guard-rails/dates-said.ts'
import { readHoursAWeek } from '../server/guard-rails/lengths-said.ts'
import { occasionsOf } from '../server/guard-rails/occasions.ts'
import { readWhen } from '../server/guard-rails/times.ts'

const near = '2026-11-24'
const clock = (minutes: number | undefined) =>
  minutes === undefined ? '' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
const inShort = (text: string) =>
  readWhen(text, near).map(({ days, times }) =>
    [[...days].join(''), ...times.map(({ starts, ends }) => `${clock(starts)}-${clock(ends)}`)]
      .filter(Boolean)
      .join(' '),
  )

describe('times and weekdays', () => {
  test.each<[string, string[]]>([
    ['Tuesdays 09:30 to 14:30', ['2 9:30-14:30']],
    ['10am-midday', ['10:00-12:00']],
    ['Go on Tuesdays, 10am to midday', ['2 10:00-12:00']],
    ['9.30am', ['9:30-']],
    ['half past nine', ['9:30-']],
    ['quarter to four', ['15:45-']],
    ['between 10 and 12', ['10:00-12:00']],
    ['from ten to twelve on Fridays', ['5 10:00-12:00']],
    ['from 1 to 3pm', ['13:00-15:00']],
    ['10 to 2pm', ['10:00-14:00']],
    ['2pm – 4 p.m.', ['14:00-16:00']],
    ['Mondays and Wednesdays', ['13']],
    ['Monday to Friday, 9 to 3', ['12345 9:00-15:00']],
    ['Mon-Fri 9-5', ['12345 9:00-17:00']],
    ['Mondays until 10 and Thursdays after 2', ['1 -10:00', '4 14:00-']],
    ['Every morning until 10, and hospital on Thursdays', ['-10:00', '4']],
    ['Saturday mornings', ['6 0:00-12:00']],
    ['The last bus is at 6.', ['18:00-']],
    ['hanner awr wedi naw', ['9:30-']],
    ['chwarter i bedwar', ['15:45-']],
    ['rhwng naw a deuddeg bob dydd Iau', ['4 9:00-12:00']],
    ['o 9yb tan 3yp bob dydd Llun a dydd Mercher', ['13 9:00-15:00']],
    ['Bob bore tan 10, a’r ysbyty ar ddydd Iau', ['-10:00', '4']],
    ['Dydd Llun i ddydd Gwener, 10yb tan hanner dydd', ['12345 10:00-12:00']],
  ])('“%s” is read', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })

  test.each([
    '2 hours a week',
    'between 2 and 3 hours',
    'units 1 to 3',
    'Do units 2, 3 and 4 by 4 December',
    'Ring 01632 960 444 to book',
    'Take 2 buses at 12 Eastgate',
    'It costs £9.50',
    'Ring us (open 9am to 5pm)',
    'The sun and the sea',
    '2 awr yr wythnos',
  ])('“%s” names no time', text => {
    expect(inShort(text)).toEqual([])
  })

  test('every time keeps the words it was read from', () => {
    expect(readWhen('Tuesdays from 3.45pm to 5pm', near)[0]?.times[0]?.said).toBe('3.45pm to 5pm')
    expect(readWhen('Come by 5pm', near)[0]?.times[0]).toMatchObject({ said: 'by 5pm', loose: true })
  })
})

describe('dates in words', () => {
  test.each<[string, string[]]>([
    ['Monday 30 November at 10am', ['2026-11-30']],
    ['the 16th and 18th of July', ['2027-07-16', '2027-07-18']],
    ['ar ddydd Iau 3 Rhagfyr', ['2026-12-03']],
    ['3 March 2028', ['2028-03-03']],
    ['20 November', ['2026-11-20']],
    ['31 February', []],
    ['by 4 December', []],
    ['from 1 December to 15 December', []],
    ['Book by 4 December for the talk on 8 December', ['2026-12-08']],
  ])('“%s”', (text, expected) => {
    expect(takeDates(text, near).dates).toEqual(expected)
  })
})

test.each<[string, number | undefined]>([
  ['About 2 hours a week', 2],
  ['two to three hours each week', 3],
  ['1.5 hours a week', 1.5],
  ['tair awr yr wythnos', 3],
  ['About 3 hours in all', undefined],
])('hours a week: “%s”', (text, expected) => {
  expect(readHoursAWeek(text)).toBe(expected)
})

test('an item happens on its dates and on each of its weekdays, from its start to its end', () => {
  const days = (what: string, startsOn?: string, dueOn?: string) =>
    occasionsOf({ what, steps: [], startsOn, dueOn }, near).days.map(({ day }) => day)
  expect(days('Tuesdays, 10am to midday', '2026-12-01', '2026-12-15')).toEqual([
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
  ])
  expect(days('Go on 3 December', undefined, '2026-12-15')).toEqual(['2026-12-03'])
  expect(days('Ring on Tuesday', undefined, '2026-12-15')).toEqual([])
  expect(days('Go to the talk', '2026-12-03', '2026-12-03')).toEqual(['2026-12-03'])
})
