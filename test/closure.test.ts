/** Closed days and school holidays: a manager keeps them, and the checks of a commitment read them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newestEntries } from '../server/audit.ts'
import { closuresOf } from '../server/closure/closure.ts'
import { circumstancesOf } from '../server/commitment/circumstances.ts'
import type { Person } from '../server/http/context.ts'
import { currentAnswers } from '../server/interview/interview.ts'
import { today } from '../server/lib/days.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let mark: Person
let manager: Visitor
beforeAll(async () => {
  foothold = await openApp()
  mark = await castMember(foothold.db, 'manager')
  manager = await foothold.visit('manager')
})
afterAll(() => foothold.close())

const path = '/office/closures'
const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const training = { kind: 'office closed', name: 'Staff training', ...date('from', '10', 'December', '2026') }
const add = (changes: Record<string, string> = {}, by = manager) => by.post(path, { ...training, ...changes })
const listed = async (person = mark) => closuresOf(foothold.db, person, today(defaultNow))

describe('the list', () => {
  test('the demonstration’s office has the school holidays of the year, marked as an example', async () => {
    const page = await manager.get(path)
    expect(page.status).toBe(200)
    expect(textOfHtml(page.html)).toContain('Christmas holidays (example)')
    expect(textOfHtml(page.html)).toContain('Monday 21 December 2026 to Friday 1 January 2027')
    expect(validateHtml(page.html)).toEqual([])
    expect((await manager.get('/office')).html).toContain(`href="${path}"`)
  })

  test('a manager adds one day, and the log says who did', async () => {
    const page = await add()
    expect(textOfHtml(page.html)).toContain('The days are on the list.')
    expect((await listed()).coming).toContainEqual(
      expect.objectContaining({ name: 'Staff training', from: '2026-12-10', to: '2026-12-10', byName: 'Mark Ellery' }),
    )
    const entries = await newestEntries(foothold.db, 200)
    expect(entries).toContainEqual(
      expect.objectContaining({ did: 'added', what: expect.stringMatching(/^closed days /), who: mark.id }),
    )
  })

  test('the same days again are refused, and what was typed is kept', async () => {
    const page = await add({ name: 'Training again' })
    expect(page.status).toBe(409)
    expect(page.html).toContain('These days are on the list already')
    expect(page.html).toContain('value="Training again"')
  })

  test('days entered in error are taken off, and stay to be seen with who took them off', async () => {
    await add({ name: 'Wrong days', ...date('from', '7', '1', '2027'), ...date('to', '8', '1', '2027') })
    const wrong = (await listed()).coming.find(({ name }) => name === 'Wrong days')
    const page = await manager.post(`${path}/${wrong?.id}/removal`)
    expect(textOfHtml(page.html)).toContain('The days are off the list.')
    const { coming, takenOff } = await listed()
    expect(coming.map(({ name }) => name)).not.toContain('Wrong days')
    expect(takenOff).toMatchObject([{ name: 'Wrong days', takenOff: { byName: 'Mark Ellery' } }])
    const again = (await newestEntries(foothold.db, 200)).length
    await manager.post(`${path}/${wrong?.id}/removal`)
    expect((await newestEntries(foothold.db, 200)).length).toBe(again)
  })

  test('the administrator keeps it too; an adviser does not, and no office sees another’s', async () => {
    expect((await (await foothold.visit('admin')).get(path)).status).toBe(200)
    const adviser = await foothold.visit('adviser')
    expect((await adviser.get(path)).status).toBe(403)
    expect((await add({ name: 'By an adviser' }, adviser)).status).toBe(403)
    expect((await listed(await castMember(foothold.db, 'stranger'))).coming).toEqual([])
    expect((await manager.post(`${path}/00000000-0000-4000-8000-000000000000/removal`)).status).toBe(404)
  })
})

test.each<[string, Record<string, string>, string]>([
  ['nothing chosen', { kind: '' }, 'Select what is closed'],
  ['no name', { name: ' ' }, 'Enter what the days are called'],
  ['no first day', { 'from-day': '', 'from-month': '', 'from-year': '' }, 'Enter the first day'],
  ['no such day', { 'from-day': '31', 'from-month': '2' }, 'The first day must be a real date'],
  [
    'the last before the first',
    date('to', '9', '12', '2026'),
    'The last day must be the same as or after the first day',
  ],
  ['past days', date('from', '1', '9', '2026'), 'The last day must be today or in the future'],
  ['a year too many', date('to', '10', '12', '2027'), 'The days must be 100 or fewer'],
  ['a year far ahead', date('from', '10', '12', '2062'), 'The first day must be in the next 3 years'],
])('%s is refused beside its field, and nothing is added', async (_, changes, message) => {
  const before = (await listed()).coming.length
  const page = await add({ name: 'Refused', ...changes })
  expect(page.status).toBe(422)
  expect(page.html).toContain('<title>Error: ')
  expect(page.html.split(message).length).toBe(3)
  expect(validateHtml(page.html)).toEqual([])
  expect((await listed()).coming.length).toBe(before)
})

test('R8: the checks read the days of the person’s office, and no others', async () => {
  const read = async (login: string) => {
    const interview = await interviewed(foothold.db, await castMember(foothold.db, login))
    const known = await currentAnswers(foothold.db, interview)
    return (await circumstancesOf(foothold.db, interview.claimant, known, today(defaultNow))).closures
  }
  expect(await read('adviser')).toContainEqual({
    kind: 'school holiday',
    name: 'Christmas holidays (example)',
    from: '2026-12-21',
    to: '2027-01-01',
  })
  expect(await read('stranger')).toEqual([])
})
