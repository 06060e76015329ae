/** R89: the claimant reads who has looked at their record, when and in which role. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditEntries, offices } from '../db/schema.ts'
import { keepCode } from '../server/action-plan/access-code.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout, record } from '../server/audit.ts'
import { restrict } from '../server/claimant/claimant.ts'
import { addRepresentative, representativesOf } from '../server/claimant/representative.ts'
import type { Person } from '../server/http/context.ts'
import { defaultNow, openApp, type TestApp } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let mark: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  mark = await castMember(foothold.db, 'manager')
})
afterAll(() => foothold.close())

const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe))

async function reader({ reference }: WholePlan, code = accessCode) {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code })
  return visitor
}

const looksPage = async (plan: WholePlan, query = '') => (await reader(plan)).get(`/my-plan/views${query}`)

test('R89: it says who did what, in which role and office, under the day, and marks what the claimant did', async () => {
  const plan = await planOf()
  await (await foothold.visit('manager')).get(`/claimants/${plan.claimantId}`)
  const page = await looksPage(plan)
  const text = textOfHtml(page.html)
  expect(page.status).toBe(200)
  expect(validateHtml(page.html)).toEqual([])
  expect(text).toContain('Tuesday 24 November 2026')
  expect(text).toMatch(/Mark Ellery, manager, Eastgate Jobcentre: looked at your record, 10am/)
  expect(text).toMatch(/Amira Hussain, work coach, Eastgate Jobcentre: issued your plan/)
  expect(text).toMatch(/You: .*signed in to read your plan/)
})

test('R30: it is in Welsh too, with the verbs and the things', async () => {
  const plan = await planOf()
  await (await foothold.visit('manager')).get(`/claimants/${plan.claimantId}`)
  const page = await looksPage(plan, '?lang=cy')
  const text = textOfHtml(page.html)
  expect(validateHtml(page.html)).toEqual([])
  expect(text).toContain('Pwy sydd wedi edrych ar eich cofnod')
  expect(text).toMatch(/Mark Ellery, rheolwr, Eastgate Jobcentre: wedi edrych ar eich cofnod/)
  expect(text).toMatch(/Chi: .*wedi mewngofnodi i ddarllen eich cynllun/)
  expect(text).not.toMatch(/looked at|signed in/)
})

test('R61: it tells of no restriction and no incident, though their entries are there', async () => {
  const plan = await planOf()
  await restrict(foothold.db, mark, defaultNow, plan.claimantId, 'A cousin works here')
  const incident = { did: 'raised', what: 'incident 11111111-2222-3333-4444-555555555555' } as const
  const by = { id: mark.id, role: 'manager', officeId: mark.officeId } as const
  await record(foothold.db, { ...incident, by, at: defaultNow, about: plan.claimantId })
  for (const language of ['en', 'cy']) {
    const text = textOfHtml((await looksPage(plan, `?lang=${language}`)).html)
    expect(text).not.toMatch(/restrict|incident|cousin|cyfyng|digwyddiad/i)
    expect(text).toContain({ en: 'worked on your record', cy: 'wedi gweithio ar eich cofnod' }[language as 'en' | 'cy'])
  }
})

test('R32, R86: it names no question, no number and no other thing by its id', async () => {
  const plan = await planOf()
  await (await foothold.visit('adviser')).get(`/claimants/${plan.claimantId}/answers/abuse`)
  const entries = await entriesAbout(foothold.db, plan.claimantId)
  expect(entries.map(({ what }) => what)).toContain('answer abuse')
  const { html } = await looksPage(plan)
  expect(textOfHtml(html)).toContain('looked at what you told us')
  expect(html).not.toMatch(/abuse|[0-9a-f]{8}-[0-9a-f]{4}-4/)
})

test('somebody who acts for them is named, and reads the list only if their kind lets them', async () => {
  const plan = await planOf()
  const { db } = foothold
  const codes = { 'written authority': 'WRTN-CODE-9RTH', 'implicit consent': 'MPLC-CODE-9RTH' } as const
  for (const [kind, code] of Object.entries(codes) as [keyof typeof codes, string][]) {
    await addRepresentative(db, amira, defaultNow, plan.claimantId, { kind, name: `Nia ${kind}` })
    const [added] = (await representativesOf(db, plan.claimantId)).filter(one => one.kind === kind)
    const { claimantId, id: planId, reference } = plan
    const holder = { claimantId, planId, reference, representativeId: added?.id }
    await db.transaction(tx => keepCode(tx, defaultNow, holder, { code, origin: 'reissued' }))
  }
  expect((await (await reader(plan, codes['implicit consent'])).get('/my-plan/views')).status).toBe(403)
  const page = await (await reader(plan, codes['written authority'])).get('/my-plan/views')
  expect(page.status).toBe(200)
  const text = textOfHtml((await looksPage(plan)).html)
  expect(text).toMatch(/Nia written authority, acts for you: .*looked at who has looked at your record/)
})

test('whoever acts for them is named where something was done about that, and a list is told as a list', async () => {
  const plan = await planOf()
  await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, {
    kind: 'appointee',
    name: 'Alun Appointee',
  })
  await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, {
    kind: 'companion only',
    name: 'Cai Evans',
  })
  const all = await representativesOf(foothold.db, plan.claimantId)
  const alun = all.find(({ kind }) => kind === 'appointee')
  const adviser = await foothold.visit('adviser')
  await adviser.post(`/claimants/${plan.claimantId}/representatives/${alun?.id}/access-code`, { press: randomUUID() })
  await (await reader(plan)).get('/my-plan/complaints')
  const english = textOfHtml((await looksPage(plan)).html)
  expect(english).toContain('the right of Alun Appointee to act for you')
  expect(english).toContain('the right of Cai Evans to come with you')
  expect(english).toContain('an access code for Alun Appointee')
  expect(english).toContain('looked at the list of your complaints')
  const welsh = textOfHtml((await looksPage(plan, '?lang=cy')).html)
  expect(welsh).toContain('cod mynediad i Alun Appointee')
  expect(welsh).toContain('wedi edrych ar y rhestr o’ch cwynion')
  const staff = textOfHtml((await adviser.get(`/claimants/${plan.claimantId}`)).html)
  expect(staff).not.toContain('the right of Alun Appointee')
})

test('names are shown or not as the manager of the office chose, and the choice is recorded', async () => {
  const plan = await planOf()
  const manager = await foothold.visit('manager')
  expect((await (await foothold.visit('adviser')).get('/office')).status).toBe(403)
  const form = await manager.get('/office')
  expect(validateHtml(form.html)).toEqual([])
  expect((await manager.post('/office', { names: 'neither' })).status).toBe(422)
  expect((await manager.post('/office', { names: 'roles' })).html).toContain('The setting is saved.')
  const text = textOfHtml((await looksPage(plan)).html)
  expect(text).toMatch(/Work coach, Eastgate Jobcentre: issued your plan/)
  expect(text).not.toContain('Amira')
  const download = await (await reader(plan)).get('/my-plan/details/download.json')
  const { looks } = JSON.parse(download.html)
  expect(JSON.stringify(looks)).not.toContain('Amira')
  const staffView = await manager.get(`/claimants/${plan.claimantId}/views`)
  expect(staffView.html).toContain('Amira Hussain')
  await manager.post('/office', { names: 'names' })
  expect(textOfHtml((await looksPage(plan)).html)).toContain('Amira Hussain')
  const office = mark.officeId
  const changes = await foothold.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.what, `office ${office}`))
  expect(changes.map(({ why }) => why).toSorted()).toEqual(['Claimants read names', 'Claimants read roles alone'])
  const [{ showsNames } = {}] = await foothold.db.select().from(offices).where(eq(offices.id, office))
  expect(showsNames).toBe(true)
})

test('a long list goes on a page at a time, to the first entry, without losing one', async () => {
  const plan = await planOf()
  const by = { id: amira.id, role: 'adviser', officeId: amira.officeId } as const
  for (let day = 1; day <= 210; day++) {
    const at = new Date(defaultNow.getTime() + day * 24 * 60 * 60_000)
    await record(foothold.db, { by, at, did: 'viewed', what: 'claimant', about: plan.claimantId })
  }
  const visitor = await reader(plan)
  let path = '/my-plan/views?lang=en'
  let seen = ''
  for (let pages = 0; path && pages < 6; pages++) {
    const { html } = await visitor.get(path)
    seen += textOfHtml(html)
    path = /href="([^"]*before=\d+[^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }
  expect(path).toBe('')
  expect(seen.match(/\w+day \d+ \w+ 202\d/g)?.length).toBeGreaterThanOrEqual(211)
  expect(seen).toContain('added your record')
})

test('every other person’s log stays theirs', async () => {
  const [mine, theirs] = [await planOf(), await planOf()]
  const by = { id: mark.id, role: 'manager', officeId: mark.officeId } as const
  await record(foothold.db, { by, at: defaultNow, did: 'downloaded', what: 'claimant', about: theirs.claimantId })
  expect(textOfHtml((await looksPage(mine)).html)).not.toContain('Mark Ellery')
  expect(textOfHtml((await looksPage(theirs)).html)).toContain('Mark Ellery')
})
