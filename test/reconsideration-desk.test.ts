/** The desk of requests to look at a plan again: who has which before them, in what order, and one request on one page. */
import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, claimants } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout } from '../server/audit.ts'
import type { Details } from '../server/claimant/claimant.ts'
import { restrict } from '../server/claimant/claimant.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import { decidedLines } from '../server/commitment/decided-lines.ts'
import type { Person } from '../server/http/context.ts'
import type { Answers } from '../server/interview/questions.ts'
import { deskOf, rowsShown } from '../server/reconsideration/desk.ts'
import {
  type Asking,
  ask,
  askablePlanFor,
  reconsiderationFor,
  withdraw,
} from '../server/reconsideration/reconsideration.ts'
import { actor } from '../server/staff/staff.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let lorna: Person
let people: Record<'adviser' | 'colleague' | 'leader' | 'manager' | 'stranger', Visitor>
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  lorna = await castMember(foothold.db, 'leader')
  const logins = ['adviser', 'colleague', 'leader', 'manager', 'stranger'] as const
  const visitors = await Promise.all(logins.map(async login => [login, await foothold.visit(login)] as const))
  people = Object.fromEntries(visitors) as typeof people
})
afterAll(() => foothold.close())
afterEach(() => {
  foothold.clock.now = defaultNow
})

const chosen = { kind: 'chosen', what: 'Visit the college open day', steps: [] } as const
const planOf = async (more: Partial<Details> = {}, steps: Record<string, Answers> = {}, required = lawful) =>
  issued(foothold.db, amira, await interviewed(foothold.db, amira, { ...chloe, ...more }, steps), [
    required,
    { ...chosen, steps: [] },
  ])

async function requestFor(plan: WholePlan, asking: Asking = {}, at = defaultNow): Promise<string> {
  const askable = await askablePlanFor(foothold.db, amira, plan.id)
  const asked = { by: actor(amira), on: at.toISOString().slice(0, 10), how: 'phone' } as const
  return `/reconsiderations/${await ask(foothold.db, at, askable, asked, asking, config.baseUrl)}`
}
const idOf = (url: string) => url.split('/')[2] ?? ''
const later = (days: number) => new Date(defaultNow.getTime() + days * 24 * 60 * 60_000)

/** The addresses of the requests on a page of the desk, from the top. */
const requestsOn = (html: string) =>
  [...html.matchAll(/<td[^>]*data-label="Person"[^>]*><a [^>]*href="([^"]+)"/g)].map(([, url]) => url)

describe('the queue', () => {
  test('is by the day it is due, with how long somebody has waited, and says in words what is overdue', async () => {
    const [late, soon] = [
      await requestFor(await planOf({ name: 'Late' })),
      await requestFor(await planOf({ name: 'Soon' }), {}, later(6)),
    ]
    foothold.clock.now = later(30)
    const leader = await foothold.visit('leader')
    const { html } = await leader.get('/reconsiderations')
    const order = requestsOn(html).filter(url => [late, soon].includes(url ?? ''))
    expect(order).toEqual([late, soon])
    const row = html.split('<tr').find(one => one.includes(late)) ?? ''
    expect(row).toContain('30 days ago')
    expect(row).toContain('Overdue')
    expect(row).toContain('The whole plan')
    expect(validateHtml(html)).toEqual([])
  })

  test('goes a page at a time, forwards and back, and loses nobody', async () => {
    const { db } = foothold
    const plan = await planOf({ name: 'Asks often' })
    for (let i = 0; i < rowsShown + 3; i++) await requestFor(plan, {}, later(i % 3))
    const seen: string[] = []
    let page = await deskOf(db, lorna, '2026-11-24', 'open')
    for (;;) {
      seen.push(...page.rows.map(({ id }) => id))
      if (!page.next) break
      page = await deskOf(db, lorna, '2026-11-24', 'open', { after: page.next })
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(rowsShown)
    const back = await deskOf(db, lorna, '2026-11-24', 'open', { before: page.rows[0]?.id ?? '' })
    expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(-page.rows.length - rowsShown, -page.rows.length))
    expect((await people.leader.get('/reconsiderations?after=1')).status).toBe(404)
  })

  test('is narrowed to what one is looking at, and to what is done', async () => {
    const [taken, back] = [await requestFor(await planOf()), await requestFor(await planOf())]
    await people.leader.post(`${taken}/taking-up`)
    const request = await reconsiderationFor(foothold.db, amira, idOf(back))
    await withdraw(foothold.db, defaultNow, request, actor(amira), 'I have changed my mind')
    expect(requestsOn((await people.leader.get('/reconsiderations?show=mine')).html)).toContain(taken)
    expect(requestsOn((await people.manager.get('/reconsiderations?show=mine')).html)).not.toContain(taken)
    expect(requestsOn((await people.leader.get('/reconsiderations?show=closed')).html)).toContain(back)
    const { rows } = await deskOf(foothold.db, lorna, '2026-11-24', 'open')
    expect(rows.map(({ id }) => id)).not.toContain(idOf(back))
    const page = await people.leader.get(back)
    expect(page.html).toContain('They took it back')
    expect(page.html).toContain('I have changed my mind')
  })

  test('records one look at the list, with how many were on it', async () => {
    await people.leader.get('/reconsiderations?show=closed')
    const looks = await foothold.db.select().from(auditEntries).where(eq(auditEntries.who, lorna.id))
    expect(looks.some(({ what }) => /^requests to look at a plan again \(\d+\)$/.test(what))).toBe(true)
  })
})

describe('who sees what', () => {
  test('an adviser has their own claimants’ requests, and decides none', async () => {
    const plan = await planOf()
    const url = await requestFor(plan)
    await foothold.db.update(claimants).set({ adviserId: amira.id }).where(eq(claimants.id, plan.claimantId))
    const own = await deskOf(foothold.db, amira, '2026-11-24', 'closed')
    expect(own.rows).toBeDefined()
    const page = await people.adviser.get(url)
    expect(page.html).toContain(
      'A team leader decides about it, and never about their own plan. You held the interview',
    )
    expect(page.html).not.toContain('I am looking at this')
    expect((await people.adviser.get('/reconsiderations')).html).not.toContain('I am looking at')
    const colleagues = await people.colleague.get('/reconsiderations')
    expect(requestsOn(colleagues.html)).not.toContain(url)
    for (const act of ['taking-up', 'decision', 'decision/draft', 'decided']) {
      expect((await people.adviser.post(`${url}/${act}`)).status, act).toBe(403)
    }
  })

  test('R61: another office’s, and a restricted person’s, are not there', async () => {
    const plan = await planOf()
    const url = await requestFor(plan)
    for (const path of ['', '/letter', '/letter.pdf', '/given']) {
      expect((await people.stranger.get(`${url}${path}`)).status, path).toBe(404)
    }
    expect((await people.leader.get(url)).status).toBe(200)
    const mark = await castMember(foothold.db, 'manager')
    await restrict(foothold.db, mark, defaultNow, plan.claimantId, 'A protected address')
    expect((await people.leader.get(url)).status).toBe(404)
    expect((await people.leader.post(`${url}/taking-up`)).status).toBe(404)
    expect((await deskOf(foothold.db, lorna, '2026-11-24', 'open')).rows.map(({ id }) => id)).not.toContain(idOf(url))
    expect((await people.manager.get(url)).html).toContain(plan.reference)
  })

  test('R89: each look at a request is a look at the person', async () => {
    const plan = await planOf()
    const url = await requestFor(plan)
    await people.leader.get(url)
    const looks = (await entriesAbout(foothold.db, plan.claimantId)).filter(({ who }) => who === lorna.id)
    expect(looks.map(({ did, what }) => `${did} ${what}`)).toEqual([`viewed reconsideration ${idOf(url)}`])
  })
})

describe('one request on one page', () => {
  const health: Answers = {
    'health-affects': { is: 'answered', value: true },
    'health-words': { is: 'answered', value: 'My back locks when I stand' },
  }

  test('the grounds, their words, the line with why it was reasonable, the circumstances, the history', async () => {
    const reasonable = 'It is a short walk, and they can sit when their back locks'
    const plan = await planOf({}, { health }, { ...lawful, reasonable })
    const line = (await commitmentsOf(foothold.db, plan.id)).find(({ what }) => what === lawful.what)
    const before = await requestFor(plan)
    const given = { 'on-day': '24', 'on-month': '11', 'on-year': '2026', how: 'handed over', language: 'en' }
    await people.adviser.post(`/plans/${plan.id}/given`, { ...given, format: 'standard', reception: 'acknowledged' })
    const url = await requestFor(plan, {
      lines: [line?.id ?? ''],
      grounds: ['health', 'travel'],
      words: 'I cannot stand at the bus stop <b>',
      instead: 'A course online',
    })
    await people.leader.post(`${url}/taking-up`)
    const { html } = await people.leader.get(url)
    expect(validateHtml(html)).toEqual([])
    for (const words of [
      'It is not right for my health',
      'I cannot get there',
      'I cannot stand at the bus stop &lt;b&gt;',
      'A course online',
      'written down by Amira Hussain',
      reasonable,
      'My back locks when I stand',
      '24 November 2026: handed over in person, recorded by Amira Hussain',
      'Lorna Pritchard is looking at it',
      before,
    ]) {
      expect(html, words).toContain(words)
    }
    expect(html).toContain('in force.')
  })

  test('R40: with no reason given it says that none is needed', async () => {
    const { html } = await people.leader.get(await requestFor(await planOf()))
    expect(html).toContain('They gave none, and need none.')
  })
})

test('until the next version is issued the decision stands beside the line that it is about', async () => {
  const { db } = foothold
  const plan = await planOf()
  const [line, other] = await commitmentsOf(db, plan.id)
  const id = line?.id ?? ''
  const url = await requestFor(plan, { lines: [id] })
  await people.leader.post(`${url}/taking-up`)
  const said = { [`outcome-${id}`]: 'removed', [`reasons-${id}`]: 'Your back', reasons: 'We looked' }
  const letter = await people.leader.post(`${url}/decision`, { ...said, basis: '0', go: 'letter' })
  expect(await decidedLines(db, plan.id)).toEqual([])
  const basis = /name="basis" value="(\d+)"/.exec(letter.html)?.[1] ?? ''
  await people.leader.post(`${url}/decided`, { basis })
  expect(await decidedLines(db, plan.id)).toMatchObject([{ commitmentId: id, outcome: 'removed', nextVersion: 2 }])
  // On the staff's page of the plan too: among the lines as they stand, and beside the line in what the plan says.
  const staffPage = await people.adviser.get(`/plans/${plan.id}`)
  const decided =
    'It is taken out. The decision counts, and not what this version says. It stands in the draft of version 2.'
  expect(textOfHtml(staffPage.html).split(decided)).toHaveLength(3)
  const beside = parse(staffPage.html).querySelectorAll('.app-plan__commitment')
  expect(beside.map(one => one.text.includes('The decision counts'))).toEqual([true, false])
  expect(validateHtml(staffPage.html)).toEqual([])
  const [draft] = (await people.adviser.get(url)).html.match(/\/plans\/[0-9a-f-]{36}(?=">Open|" [^>]*>\s*Open)/) ?? []
  expect(other?.what).toBe(chosen.what)
  await people.adviser.post(`${draft}/issue`)
  expect(await decidedLines(db, plan.id)).toEqual([])
  expect((await people.adviser.get(`/plans/${plan.id}`)).html).not.toContain('The decision counts')
})
