/** Northern Ireland has its own law: nobody who lives there is added, and the page says where to go instead (R99). */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimants } from '../db/schema.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'

let foothold: TestApp
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const add = (form: Record<string, string>) =>
  adviser.post('/claimants/new', {
    name: 'Orla Quinn',
    'address-kind': 'address',
    'address-lines': '4 Shore Street',
    ...form,
  })

test.each([
  ['a postcode of Belfast', { 'address-postcode': 'BT1 5GS' }],
  ['the same in small letters without a space', { 'address-postcode': 'bt15gs' }],
  ['the country as the last line', { 'address-lines': '4 Shore Street\nNewry\nNorthern Ireland' }],
  ['a postcode alone', { 'address-kind': 'not given', 'address-lines': '', 'address-postcode': 'BT35 8AB' }],
])('R99: %s leads to plain words about where to go, with what was typed kept', async (_, typed) => {
  const before = await foothold.db.$count(claimants)
  const { status, html } = await add(typed)
  expect(status).toBe(422)
  expect(html).toContain('<title>Error: Add a person')
  expect(html).toContain('Northern Ireland has its own law')
  expect(html).toContain('The address must be in England, Scotland or Wales')
  expect(html).toContain('value="Orla Quinn"')
  expect(await foothold.db.$count(claimants)).toBe(before)
  expect(await validateHtml(html)).toEqual([])
})

test.each([
  ['Bath', { 'address-postcode': 'BA1 1AA' }],
  ['a street that is named after it', { 'address-lines': '4 Ireland Road' }],
  [
    'post that goes to somebody there',
    { 'address-kind': 'care of', 'address-careOf': 'Sam Quinn', 'address-postcode': 'BT1 5GS' },
  ],
])('%s is no reason to turn anybody away', async (_, typed) => {
  expect((await add(typed)).path).toMatch(/^\/claimants\/[0-9a-f-]{36}\?done=added$/)
})

test.each([
  ['a postcode of Belfast', { 'address-postcode': 'BT1 5GS' }],
  ['the country as the last line', { 'address-lines': '4 Shore Street\nNewry\nNorthern Ireland' }],
])('R99: when somebody moves there, %s is not saved either, and the page says what stays', async (_, moved) => {
  const { path } = await add({ 'address-postcode': 'CF62 5AB' })
  const url = path.replace('?done=added', '')
  const form = { name: 'Orla Quinn', 'address-kind': 'address', 'address-lines': '4 Shore Street', ...moved }
  const refused = await adviser.post(`${url}/details`, { ...form, version: '1' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('<title>Error: Change details')
  expect(refused.html).toContain('Northern Ireland has its own law')
  expect(refused.html).toContain('What they have here stays as it is')
  expect(validateHtml(refused.html)).toEqual([])
  expect((await adviser.get(url)).html).toContain('CF62 5AB')
  const post = { ...form, 'address-kind': 'care of', 'address-careOf': 'Sam Quinn', version: '1' }
  expect((await adviser.post(`${url}/details`, post)).path).toBe(`${url}?done=changed`)
})

test('R99: whoever is recorded there already can still have a telephone number put right', async () => {
  const { path } = await add({})
  const url = path.replace('?done=added', '')
  await foothold.db
    .update(claimants)
    .set({ postcode: 'BT1 5GS' })
    .where(eq(claimants.id, url.split('/')[2] ?? ''))
  const form = {
    ...{ name: 'Orla Quinn', 'address-kind': 'address', 'address-lines': '4 Shore Street' },
    ...{ 'address-postcode': 'BT1 5GS', phones: '01632 960 001', version: '1' },
  }
  expect((await adviser.post(`${url}/details`, form)).path).toBe(`${url}?done=changed`)
})
