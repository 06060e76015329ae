/** Many people at once, over two servers on one PostgreSQL: one wins, nobody is overwritten unseen, and nothing breaks. */
import { and, eq, like, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  auditEntries,
  auditSeals,
  facts,
  planDocuments,
  planGivings,
  planIssues,
  plans,
  sessions,
  signInAttempts,
} from '../db/schema.ts'
import { seal, verify } from '../server/audit.ts'
import type { Person } from '../server/http/context.ts'
import type { Interview } from '../server/interview/interview.ts'
import { type Answered, openApp, type TestApp, type Visitor } from './support/app.ts'
import { castMember, drafted, interviewed, issued } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

let foothold: TestApp
let amira: Person
/** Two people, each at both servers. */
let everyone: Visitor[]
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  const [adviser, colleague] = [await foothold.visit('adviser'), await foothold.visit('colleague')]
  everyone = [adviser, colleague, await foothold.atSecondServer(adviser), await foothold.atSecondServer(colleague)]
})
afterAll(() => foothold.close())

const statuses = (answers: Answered[]) => answers.map(({ status }) => status).toSorted()
const entries = (claimantId: string, did: string) =>
  foothold.db.$count(auditEntries, and(eq(auditEntries.chain, `claimant ${claimantId}`), eq(auditEntries.did, did)))
const saidBy = ({ claimantId }: Interview) =>
  foothold.db
    .select({ value: facts.value })
    .from(facts)
    .where(and(eq(facts.claimantId, claimantId), eq(facts.question, 'aim-work')))

/** The form of that address on a page, as it stands, with these typed over. */
async function filled(browser: Visitor, page: string, action: string, typed: Record<string, string> = {}) {
  const { html, path } = await browser.get(page)
  const form = formsOn(html, path).find(one => one.action === action && one.method === 'POST')
  if (!form) throw new Error(`There is no form for ${action} on ${page}`)
  const fields = form.fields.filter(({ kind, value }) => kind !== 'submit' && value !== '')
  return { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), ...typed }
}

/** Everyone opens the page first, and then all press at the same moment. */
async function allPress(page: string, action: string, typed: (at: number) => Record<string, string> = () => ({})) {
  const forms = await Promise.all(everyone.map((browser, at) => filled(browser, page, action, typed(at))))
  return Promise.all(everyone.map((browser, at) => browser.post(action, forms[at])))
}

describe('saves of one step, made from the same page', () => {
  test('one wins, and all the others are shown what was saved beside what they typed', async () => {
    for (let time = 0; time < 5; time += 1) {
      const interview = await interviewed(foothold.db, amira)
      const step = `/interviews/${interview.id}/steps/aims`
      const answers = await allPress(step, step, at => ({ 'aim-work': `What browser ${at} heard` }))
      expect(statuses(answers)).toEqual([200, 409, 409, 409])
      const [saved, ...more] = await saidBy(interview)
      expect(more).toEqual([])
      expect(saved?.value).toBe(`What browser ${answers.findIndex(({ status }) => status === 200)} heard`)
      for (const [at, { status, html }] of answers.entries()) {
        if (status === 200) continue
        expect(html).toContain(String(saved?.value))
        expect(html).toContain(`What browser ${at} heard`)
      }
      expect(await entries(interview.claimantId, 'answered')).toBe(1)
    }
  })

  test('saves of different questions, and of the same words, all win', async () => {
    const interview = await interviewed(foothold.db, amira)
    const url = `/interviews/${interview.id}/steps`
    const same = await allPress(`${url}/aims`, `${url}/aims`, () => ({ 'aim-work': 'Office work' }))
    expect(statuses(same)).toEqual([200, 200, 200, 200])
    expect(await saidBy(interview)).toEqual([{ value: 'Office work' }])
  })
})

describe('a plan', () => {
  test('is drafted once, whoever asks for it', async () => {
    const { id, claimantId } = await interviewed(foothold.db, amira)
    const answers = await allPress(`/interviews/${id}`, `/interviews/${id}/plan`)
    expect(statuses(answers)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ path }) => path)).size).toBe(1)
    expect(await foothold.db.$count(plans, eq(plans.claimantId, claimantId))).toBe(1)
    expect(await entries(claimantId, 'drafted')).toBe(1)
  })

  test('is issued once, and everyone is given the same bytes', async () => {
    const plan = await drafted(foothold.db, amira, await interviewed(foothold.db, amira))
    const answers = await allPress(`/plans/${plan.id}`, `/plans/${plan.id}/issue`)
    expect(statuses(answers)).toEqual([200, 200, 200, 200])
    expect(await foothold.db.$count(planIssues, eq(planIssues.planId, plan.id))).toBe(1)
    expect(await entries(plan.claimantId, 'issued')).toBe(1)
    const kept = await foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    for (const { language, format } of kept) {
      expect(kept.filter(one => one.language === language && one.format === format)).toHaveLength(1)
    }
    const copies = await Promise.all(everyone.map(browser => browser.get(`/plans/${plan.id}/plan.pdf`)))
    const bytes = await Promise.all(copies.map(async copy => Buffer.from(await copy.bytes()).toString('base64')))
    expect(new Set(bytes).size).toBe(1)
  })

  test('is recorded as given once by each person who says so', async () => {
    const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
    const on = { 'on-day': '24', 'on-month': '11', 'on-year': '2026', language: 'en', format: 'standard' }
    const giving = { ...on, how: 'handed over', reception: 'acknowledged' }
    const answers = await allPress(`/plans/${plan.id}/given`, `/plans/${plan.id}/given`, () => giving)
    expect(statuses(answers)).toEqual([200, 200, 200, 200])
    const rows = await foothold.db.select().from(planGivings).where(eq(planGivings.planId, plan.id))
    expect(new Set(rows.map(({ by }) => by)).size).toBe(rows.length)
    expect(await entries(plan.claimantId, 'gave')).toBe(rows.length)
  })
})

describe('two servers', () => {
  const wrong = { email: 'leader@demo.test', password: 'not the password at all' }

  test('count attempts to sign in together: of twenty guesses at once at most ten are looked at', async () => {
    const nobody = await foothold.visit()
    const doors = [nobody, await foothold.atSecondServer(nobody)]
    const before = await foothold.db.$count(signInAttempts)
    const guesses = Array.from({ length: 20 }, (_, at) => doors[at % 2]?.post('/sign-in', wrong))
    const answers = (await Promise.all(guesses)).map(answer => answer?.status)
    expect(answers.filter(status => status === 422).length).toBeLessThanOrEqual(10)
    expect(answers.every(status => status === 422 || status === 429)).toBe(true)
    const kept = answers.filter(status => status === 422).length
    expect((await foothold.db.$count(signInAttempts)) - before).toBe(3 * kept)
  })

  test('know the same sessions: signed in at one is signed in at the other, and signed out at both', async () => {
    const here = await foothold.visit('manager')
    const there = await foothold.atSecondServer(here)
    expect((await there.get('/claimants')).path).toBe('/claimants')
    const cookies = new Map(here.cookies)
    await there.post('/sign-out')
    for (const [name, value] of cookies) here.cookies.set(name, value)
    expect((await here.get('/claimants')).path).toContain('/sign-in')
    expect(await foothold.db.$count(sessions, like(sessions.token, '%'))).toBeGreaterThan(0)
  })

  test('keep one chain for a person and one row of seals, however many write at once', async () => {
    const { claimantId } = await interviewed(foothold.db, amira)
    const before = await foothold.db.$count(auditSeals)
    const looks = Array.from({ length: 40 }, (_, at) => everyone[at % 4]?.get(`/claimants/${claimantId}`))
    const seals = Array.from({ length: 5 }, () => seal(foothold.db, new Date()))
    expect(new Set((await Promise.all(looks)).map(answer => answer?.status))).toEqual(new Set([200]))
    await Promise.all(seals)
    expect(await entries(claimantId, 'viewed')).toBe(40)
    const [sealed, again] = await Promise.all([seal(foothold.db, new Date()), seal(foothold.db, new Date())])
    expect([sealed, again].filter(one => one !== undefined).length).toBeLessThanOrEqual(1)
    expect(await foothold.db.$count(auditSeals)).toBeGreaterThan(before)
    expect((await verify(foothold.db)).broken).toBeUndefined()
  })
})

test('many people on a few records at once: nothing deadlocks, nothing breaks, and the log is whole', async () => {
  const offices = await Promise.all([1, 2, 3].map(() => interviewed(foothold.db, amira)))
  const given = { attended: 'claimant', heldBy: amira.id, reason: 'Moved house' }
  const acts: ((interview: Interview, browser: Visitor) => Promise<Answered>)[] = [
    ({ id }, browser) => browser.get(`/interviews/${id}`),
    ({ claimantId }, browser) => browser.get(`/claimants/${claimantId}`),
    ({ id }, browser) => browser.get(`/interviews/${id}/commitments`),
    ({ id }, browser) => browser.post(`/interviews/${id}/steps/aims`, { 'aim-work': 'Office work', shown: 'aim-work' }),
    ({ id }, browser) => browser.post(`/interviews/${id}/steps/hours`, {}),
    ({ id }, browser) =>
      browser.post(`/interviews/${id}/steps/work-history/jobs/new`, {
        item: crypto.randomUUID(),
        'job-title': 'Picker',
      }),
    ({ id }, browser) =>
      browser.post(`/interviews/${id}/commitments/new`, { kind: 'chosen', what: 'Look at the buses' }),
    ({ id }, browser) => browser.post(`/interviews/${id}/plan`),
    ({ id }, browser) => browser.post(`/interviews/${id}/outcome`, { ...given, outcome: 'took part' }),
    ({ claimantId }, browser) => browser.post(`/claimants/${claimantId}/details`, { name: 'Chloë Owen', version: '1' }),
    ({ claimantId }, browser) =>
      browser.post(`/claimants/${claimantId}/interviews`, { channel: 'phone', kind: 'compulsory' }),
    ({ claimantId }, browser) =>
      browser.post(`/claimants/${claimantId}/representatives/new`, { name: 'Nia Puw', kind: 'appointee' }),
    async ({ claimantId }, browser) => {
      const [plan] = await foothold.db.select().from(plans).where(eq(plans.claimantId, claimantId)).limit(1)
      return browser.post(`/plans/${plan?.id ?? claimantId}/issue`)
    },
  ]
  const [order = []] = fc.sample(fc.array(fc.nat(10_000), { minLength: 240, maxLength: 240 }), {
    numRuns: 1,
    seed: 20261124,
  })
  const lanes = Array.from({ length: 12 }, (_, lane) => order.filter((_, at) => at % 12 === lane))
  const answers = await Promise.all(
    lanes.map(async (lane, at) => {
      const seen: Answered[] = []
      for (const number of lane) {
        const [act, interview] = [acts[number % acts.length], offices[number % 3]]
        if (act && interview) seen.push(await act(interview, everyone[at % 4] as Visitor))
      }
      return seen
    }),
  )
  const broken = answers.flat().filter(({ status }) => ![200, 404, 409, 422].includes(status))
  expect(broken.map(({ status, path }) => `${status} ${path}`)).toEqual([])
  expect((await verify(foothold.db)).broken).toBeUndefined()
  const [halves] = await foothold.db.execute<{ n: number }>(sql`
    select count(*)::int n from facts where not exists (
      select from audit_entries where chain = 'claimant ' || claimant_id and who = by::text and audit_entries.at = facts.at)`)
  expect(halves?.n).toBe(0)
  expect(answers.flat()).toHaveLength(240)
})
