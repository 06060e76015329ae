/** The home of staff: whose people, what comes next for each, and what is due. */
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InterviewOutcome } from '../db/choices.ts'
import {
  appointments,
  commitments,
  interviewOutcomes,
  interviews,
  planGivings,
  planIssues,
  plans,
  staff,
} from '../db/schema.ts'
import { caseloadOf, caseloadQuery, rowsShown } from '../server/caseload/caseload.ts'
import { addClaimant, type Claimant, restrict } from '../server/claimant/claimant.ts'
import { complain } from '../server/complaint/complaining.ts'
import type { Person } from '../server/http/context.ts'
import { ask, askablePlanFor } from '../server/reconsideration/reconsideration.ts'
import { actor } from '../server/staff/staff.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { inWords, validateHtml } from './support/html.ts'
import { castMember, interviewed, issued, lawful } from './support/plan-case.ts'

let app: TestApp
let adviser: Visitor
let amira: Person
let callum: Person
let mark: Person

beforeAll(async () => {
  app = await openApp()
  adviser = await app.visit('adviser')
  amira = await personNamed('adviser')
  callum = await personNamed('colleague')
  mark = await personNamed('manager')
})
afterAll(() => app.close())

async function personNamed(login: string): Promise<Person> {
  const [one] = await app.db
    .select()
    .from(staff)
    .where(eq(staff.email, `${login}@demo.test`))
  if (!one) throw new Error(`${login} is not in the cast`)
  return { ...one, officeName: '', sessionId: '' }
}

const add = (name: string, by: Person = amira) => addClaimant(app.db, by, defaultNow, { name })
const cleanPage = (html: string) => expect(inWords(validateHtml(html))).toBe('')

async function book(claimant: Claimant, on: string, time = '10:00') {
  const { id: claimantId } = claimant
  const booking = { claimantId, adviserId: amira.id, kind: 'compulsory', channel: 'phone', on, time } as const
  const [booked] = await app.db
    .insert(appointments)
    .values({ ...booking, bookedAt: defaultNow, bookedBy: amira.id })
    .returning()
  if (!booked) throw new Error('not booked')
  return booked
}

async function hold(claimant: Claimant, on: string, outcome?: InterviewOutcome) {
  const { id: appointmentId } = await book(claimant, on)
  const [held] = await app.db
    .insert(interviews)
    .values({
      claimantId: claimant.id,
      appointmentId,
      definition: 'x',
      heldBy: amira.id,
      beganAt: defaultNow,
      beganBy: amira.id,
    })
    .returning()
  if (!held) throw new Error('not held')
  if (outcome)
    await app.db.insert(interviewOutcomes).values({ interviewId: held.id, outcome, at: defaultNow, by: amira.id })
  return held
}

/** A version of the person's plan with one commitment due on `dueOn`, and one that was removed, due before it. */
async function draft(claimant: Claimant, interviewId: string, version: number, dueOn: string) {
  const [plan] = await app.db
    .insert(plans)
    .values({
      claimantId: claimant.id,
      interviewId,
      version,
      reference: `PLAN-${claimant.reference}`,
      createdAt: defaultNow,
      createdBy: amira.id,
    })
    .returning()
  if (!plan) throw new Error('no plan')
  const common = { planId: plan.id, kind: 'required', what: 'Ring', savedAt: defaultNow, savedBy: amira.id } as const
  await app.db.insert(commitments).values([
    { ...common, position: 1, dueOn },
    { ...common, position: 2, dueOn: '2026-01-31', removedAt: defaultNow, removedBy: amira.id },
  ])
  return plan.id
}

const issue = (planId: string) =>
  app.db.insert(planIssues).values({
    planId,
    at: defaultNow,
    by: amira.id,
    regime: 'uc',
    wording: 'x',
    content: {},
  })

const give = (planId: string) =>
  app.db.insert(planGivings).values({
    planId,
    how: 'handed over',
    on: '2026-11-24',
    language: 'en',
    format: 'standard',
    reception: 'acknowledged',
    at: defaultNow,
    by: amira.id,
  })

const rowNamed = async (name: string) => {
  const { rows } = await caseloadOf(app.db, amira, defaultNow, 'mine')
  return rows.find(row => row.name === name)
}

test('an empty caseload says kindly what to do', async () => {
  const page = await adviser.get('/')
  expect(page.html).toContain('You have nobody on your caseload yet')
  expect(page.html).toContain('href="/claimants/new"')
  cleanPage(page.html)
  const office = await adviser.get('/?whose=office')
  expect(office.html).toContain('Nobody is on the books of this office yet')
})

test('signed out, the front door asks which side you come from', async () => {
  const page = await (await app.visit()).get('/')
  expect(page.html).toContain('Sign in as staff')
  expect(page.html).not.toContain('Caseload')
})

test('a role without a caseload is told what it can do here', async () => {
  const admin = await (await app.visit('admin')).get('/')
  expect(admin.html).toContain('href="/audit"')
  cleanPage(admin.html)
  for (const login of ['complaints', 'provider', 'analyst', 'council']) {
    const page = await (await app.visit(login)).get('/')
    expect(page.status, login).toBe(200)
    expect(page.html, login).not.toContain('Add a person')
    cleanPage(page.html)
  }
})

test('an adviser starts with their own people and may see the whole office; the stranger sees none of them', async () => {
  await add('Mine Alone')
  await add('Callum’s Own', callum)
  const mine = await adviser.get('/')
  expect(mine.html).toContain('Mine Alone')
  expect(mine.html).not.toContain('Callum’s Own')
  const office = await adviser.get('/?whose=office')
  expect(office.html).toContain('Mine Alone')
  expect(office.html).toContain('Callum’s Own')
  expect(office.html).toContain('Callum Reid')
  expect((await (await app.visit('leader')).get('/')).html).toContain('Callum’s Own')
  const stranger = await app.visit('stranger')
  for (const path of ['/', '/?whose=office']) expect((await stranger.get(path)).html).not.toContain('Mine Alone')
})

test('the next appointment is the soonest from today on that has no outcome yet', async () => {
  const one = await add('Has Appointments')
  await book(one, '2026-12-20')
  await book(one, '2026-11-24', '15:30')
  await book(one, '2026-11-20')
  await hold(one, '2026-11-24', 'rearranged by us')
  const row = await rowNamed('Has Appointments')
  expect(row?.next).toMatchObject({ on: '2026-11-24', time: '15:30:00', interviewId: null })
  expect(row?.last).toMatchObject({ on: '2026-11-24', outcome: 'rearranged by us' })
  const { html } = await adviser.get('/')
  expect(html).toContain('24 November 2026, 3:30pm')
  expect(html).toContain('Rearranged by us')
})

test('an appointment that passed without a word is shown as one', async () => {
  const one = await add('Passed By')
  await book(one, '2026-11-01')
  expect((await rowNamed('Passed By'))?.last).toMatchObject({ on: '2026-11-01', outcome: null })
  expect((await adviser.get('/')).html).toContain('No outcome recorded')
})

test('R24: a plan stands as draft, not in force until it is given, then in force', async () => {
  const one = await add('Has A Plan')
  const { id: interviewId } = await hold(one, '2026-11-24', 'took part')
  const plan = await draft(one, interviewId, 1, '2026-12-04')
  expect(await rowNamed('Has A Plan')).toMatchObject({ plan: { standing: 'draft', version: 1 }, dueOn: null })
  await issue(plan)
  expect(await rowNamed('Has A Plan')).toMatchObject({ plan: { standing: 'not given' }, dueOn: null })
  expect((await adviser.get('/')).html).toContain('Not in force: plan not given')
  await give(plan)
  expect(await rowNamed('Has A Plan')).toMatchObject({ plan: { standing: 'in force' }, draft: null })
  const next = await draft(one, interviewId, 2, '2026-12-24')
  expect(await rowNamed('Has A Plan')).toMatchObject({
    plan: { id: plan, standing: 'in force' },
    draft: { id: next, version: 2 },
    dueOn: '2026-12-04',
  })
  const { html } = await adviser.get('/')
  expect(html).toContain('Draft of version 2')
  cleanPage(html)
  const record = await adviser.get(`/claimants/${one.id}`)
  expect(record.html).toContain('In force')
  expect(record.html).toContain('Took part')
  cleanPage(record.html)
  await issue(next)
  const replaced = await adviser.get(`/claimants/${one.id}`)
  expect(replaced.html).toContain('Replaced')
  expect(replaced.html).toContain('Not in force: plan not given')
})

test('what was due before today says so', async () => {
  const one = await add('Was Due')
  const { id: interviewId } = await hold(one, '2026-10-01', 'took part')
  const plan = await draft(one, interviewId, 1, '2026-11-23')
  await issue(plan)
  await give(plan)
  expect((await adviser.get('/')).html).toContain('Was due 23 November 2026')
})

test('R61: the place of a restricted person in the alphabet cannot be asked for', async () => {
  const { id } = await add('Hidden Place')
  await restrict(app.db, mark, defaultNow, id, 'Private')
  const leader = await app.visit('leader')
  const absent = '7d9f1c52-0000-4000-8000-000000000000'
  const rows = async (query: string) =>
    [...(await leader.get(`/?whose=office&${query}`)).html.matchAll(/href="\/claimants\/[0-9a-f-]{36}"/g)].length
  for (const way of ['after', 'before']) expect(await rows(`${way}=${id}`), way).toBe(await rows(`${way}=${absent}`))
  expect(await rows('')).toBeGreaterThan(0)
})

test('R61: a restricted person is on nobody’s list but their adviser’s and the managers’', async () => {
  const { id } = await add('Quiet One')
  const lists = async (login: string) => (await (await app.visit(login)).get('/?whose=office')).html
  expect(await lists('leader')).toContain('Quiet One')
  await restrict(app.db, mark, defaultNow, id, 'Private')
  expect(await lists('colleague')).not.toContain('Quiet One')
  expect(await lists('leader')).not.toContain('Quiet One')
  expect(await lists('manager')).toContain('Quiet One')
  expect(await lists('adviser')).toContain('Quiet One')
})

test('a long list goes page by page, forwards and back, each person once and no name in an address', async () => {
  const leith = await personNamed('stranger')
  const names = Array.from({ length: 60 }, (_, at) => `Person ${String(at % 30).padStart(2, '0')}`)
  for (const name of names) await add(name, leith)
  const visitor = await app.visit('stranger')
  const seen: string[] = []
  const paths = ['/?whose=mine']
  for (let path: string | undefined = '/?whose=mine'; path; ) {
    const { html } = await visitor.get(path)
    cleanPage(html)
    expect(path).not.toMatch(/person/i)
    seen.push(...ids(html))
    path = /href="([^"]*after=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    if (path) paths.push(path)
  }
  expect(paths).toHaveLength(3)
  expect(new Set(seen).size).toBe(60)
  const last = await visitor.get(paths[2] ?? '')
  const back = await visitor.get(/href="([^"]*before=[^"]*)"/.exec(last.html)?.[1]?.replaceAll('&amp;', '&') ?? '')
  expect(ids(back.html)).toEqual(seen.slice(rowsShown, 2 * rowsShown))
  const first = await visitor.get(/href="([^"]*before=[^"]*)"/.exec(back.html)?.[1]?.replaceAll('&amp;', '&') ?? '')
  expect(ids(first.html)).toEqual(seen.slice(0, rowsShown))
  expect(first.html).not.toContain('before=')
})

const ids = (html: string) => [...html.matchAll(/href="\/claimants\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')

test('a place in the list that is none is a page not found, and one of another office tells nothing', async () => {
  expect((await adviser.get('/?after=smith')).status).toBe(404)
  const { id } = await add('Somewhere Else', await personNamed('stranger'))
  const page = await adviser.get(`/?after=${id}`)
  expect(page.status).toBe(200)
  expect(page.html).toContain('That is the end of the list')
})

test('one page of a list of thousands is read along an index, from the place where it begins', async () => {
  await app.db.execute(sql`
    insert into claimants (reference, office_id, adviser_id, name, search_name, created_at, created_by)
    select 'P-' || n, ${amira.officeId}, case when n % 100 = 0 then ${amira.id}::uuid end, 'Name ' || n, 'name ' || n,
      now(), ${amira.id} from generate_series(1, 20000) n`)
  await app.db.execute(sql`analyze claimants`)
  const { rows } = await caseloadOf(app.db, amira, defaultNow, 'office')
  for (const list of ['mine', 'office'] as const) {
    for (const place of [{}, { after: rows[20]?.id }, { before: rows[20]?.id }]) {
      const query = caseloadQuery(amira, '2026-11-24', list, place)
      const plan = await app.db.execute(sql`explain ${query}`)
      const text = plan.map(line => Object.values(line)[0]).join('\n')
      expect(text).toMatch(/claimants_of_an_(office|adviser)/)
      expect(text).not.toMatch(/Seq Scan on claimants/)
      if (place.after) expect(text).toMatch(/Index Cond: .*ROW\(.*search_name.*id.*\) >/)
    }
  }
})

test('whoever works on a desk sees at home what waits there, with the way to it, and how much is late', async () => {
  const handler = await app.visit('complaints')
  expect((await handler.get('/')).html).not.toContain('there is nothing for you to do')
  expect((await handler.get('/')).html).not.toContain('What waits')
  const said = { about: 'jobcentre', whatHappened: 'Nobody rang', language: 'en', receivedHow: 'online' } as const
  for (const receivedOn of ['2026-09-01', '2026-11-24']) {
    const making = { id: crypto.randomUUID(), means: config }
    await complain(app.db, defaultNow, { ...said, receivedOn }, {}, making)
  }
  const home = await handler.get('/')
  expect(home.html).toMatch(/href="\/complaints">2 complaints<\/a> <strong[^>]*>\s*1 overdue/)
  cleanPage(home.html)
  expect((await (await app.visit('manager')).get('/')).html).toContain('href="/complaints">2 complaints')
  // R54: to nobody else so much as a number.
  for (const login of ['leader', 'adviser'])
    expect((await (await app.visit(login)).get('/')).html).not.toMatch(/complaint/i)
  const author = await castMember(app.db, 'adviser')
  const plan = await issued(app.db, author, await interviewed(app.db, author), [lawful])
  const asked = { by: actor(author), on: '2026-11-24', how: 'phone' } as const
  await ask(app.db, defaultNow, await askablePlanFor(app.db, author, plan.id), asked, {}, config.baseUrl)
  const leader = await (await app.visit('leader')).get('/')
  expect(leader.html).toMatch(/href="\/reconsiderations">1 plan to look at again<\/a>/)
  cleanPage(leader.html)
})
