/** The demonstration fills itself with the domain's own verbs, so filling it tries every rule. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoClaimant } from '../db/demo-accounts.ts'
import { claimants, factCorrections, offices, planGivings, plans } from '../db/schema.ts'
import { seedDemonstration, tellTheStory } from '../db/seed.ts'
import { verify } from '../server/audit.ts'
import { imprint, openApp, type TestApp } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { kindOf, walk } from './support/walk.ts'

let foothold: TestApp
beforeAll(async () => {
  foothold = await openApp()
  await tellTheStory(foothold.db, imprint, foothold.clock.now)
})
afterAll(() => foothold.close())

test('the adviser’s caseload shows a month of work', async () => {
  const { html } = await (await foothold.visit('adviser')).get('/')
  for (const name of [
    'Kelly-Ann Marsden',
    'Emrys Llŷr Prydderch',
    'Jordan Ashby',
    'Gülşen Yıldırım',
    'Ροδάνθη Παπαδάκη',
  ]) {
    expect(html).toContain(name)
  }
  expect(html).toContain('In force')
  expect(html).toContain('Not in force: plan not given')
  expect(html).not.toContain('Rowan Sallow')
  expect(html).not.toContain('Isla MacRae')
  expect(validateHtml(html)).toEqual([])
})

test('every job, qualification and child of the story can be opened and changed', async () => {
  const adviser = await foothold.visit('adviser')
  const pages = await walk(adviser, ['/'], 4, path =>
    /pdf|\/views|\/answers|\/plans/.test(path) ? undefined : kindOf(path),
  )
  const changes = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/value="change ([a-z-]+) ([^"]+)"/g)].map(
      ([, group, id]) => `${path.split('?')[0]}/${group}/${id}`,
    ),
  )
  expect(changes.length).toBeGreaterThan(2)
  for (const item of new Set(changes.filter(path => path.includes('/steps/')))) {
    expect((await adviser.get(item)).status, item).toBe(200)
  }
})

test('the claimant opens their plan with the reference and code that the README names', async () => {
  const visitor = await foothold.visit()
  const page = await visitor.post('/my-plan/sign-in', demoClaimant)
  expect(page.status).toBe(200)
  expect(page.html).toContain('Kelly-Ann Marsden')
  expect(page.html).toContain('What you must do')
})

test('R93: a manager has something to look into, and an adviser reads a correction', async () => {
  const { html } = await (await foothold.visit('manager')).get('/')
  expect(html).toContain('1 open incident<')
  const [correction] = await foothold.db.select().from(factCorrections).where(eq(factCorrections.reason, 'agreed'))
  const history = `/claimants/${correction?.claimantId}/answers/jobs`
  expect((await (await foothold.visit('adviser')).get(history)).html).toContain('Instead: Finished: March 2024')
})

test('somebody has been asked why an interview did not take place, and has time to answer', async () => {
  const { html } = await (await foothold.visit('adviser')).get('/failures')
  expect(html).toContain('Harbhajan Gill')
  expect(html).toContain('Waiting for their answer')
})

test('every act of the story is in the log, and the log is whole', async () => {
  const { broken, entries } = await verify(foothold.db)
  expect(broken).toBeUndefined()
  expect(entries).toBeGreaterThan(100)
})

test('there is an office in each nation, and people in each', async () => {
  const all = await foothold.db.select().from(offices)
  expect(new Set(all.map(({ nation }) => nation))).toEqual(new Set(['england', 'wales', 'scotland']))
  for (const { id, name } of all) {
    expect(await foothold.db.$count(claimants, eq(claimants.officeId, id)), name).toBeGreaterThan(0)
  }
})

test('a database that has been filled is left as it is', async () => {
  const before = await foothold.db.$count(plans)
  await seedDemonstration(foothold.db, imprint)
  expect(await foothold.db.$count(plans)).toBe(before)
  expect(await foothold.db.$count(planGivings)).toBeGreaterThan(0)
})
