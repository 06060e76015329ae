/**
 * A press of a button that is sent more than once, by an impatient hand or a bad line, and to two servers at a time:
 * whatever it does is done once.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { eq, notInArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, claimants, presses } from '../db/schema.ts'
import { declaredRoutes } from '../server/http/access.ts'
import { forgetOldPresses } from '../server/http/presses.ts'
import { type Act, acts, type Office, type Sent } from './support/acts.ts'
import { defaultNow, openApp, type Visitor } from './support/app.ts'
import { castMember } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

let office: Office
let adviser: Visitor
beforeAll(async () => {
  // Where nobody answers: a press that is done is kept as done all the same.
  const foothold = await openApp({ officeReader: { url: 'http://127.0.0.1:9/v1/chat/completions', seconds: 1 } })
  const people = new Map<string, Visitor>()
  for (const login of ['adviser', 'colleague', 'manager', 'admin', 'complaints'])
    people.set(login, await foothold.visit(login))
  const browserOf = (login: string) => people.get(login) as Visitor
  office = { ...foothold, amira: await castMember(foothold.db, 'adviser'), browserOf }
  adviser = browserOf('adviser')
})
afterAll(() => office.close())

/** How often each kind of change was made in the whole office. Looking, and coming and going, change nothing. */
async function changes() {
  const looks = ['viewed', 'searched', 'printed', 'signed in', 'signed out']
  const rows = await office.db
    .select({ did: auditEntries.did })
    .from(auditEntries)
    .where(notInArray(auditEntries.did, looks))
  return rows.map(({ did }) => did).toSorted()
}

/** What a browser sends when a form is left as it is, with these typed over. */
async function filled(browser: Visitor, page: string, action: string, typed: Sent): Promise<Sent> {
  const { html, path } = await browser.get(page)
  const form = formsOn(html, path).find(one => one.action.split('?')[0] === action && one.method === 'POST')
  if (!form) throw new Error(`There is no form for ${action} on ${page}`)
  const fields = form.fields.filter(({ kind, value }) => kind !== 'submit' && value !== '')
  return { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), ...typed }
}

/** The same three times at once, over two servers. */
async function pressedThrice(browser: Visitor, action: string, sent: Sent) {
  const there = await office.atSecondServer(browser)
  return Promise.all([browser, there, browser].map(one => one.post(action, sent)))
}

async function pressed({ as = 'adviser', made, bare }: Act) {
  office.clock.now = defaultNow
  const { browser = office.browserOf(as), page, action, form = action, typed = {} } = await made(office)
  const sent = await filled(browser, page, form, typed)
  if (!bare) expect(sent.press).toMatch(/^[0-9a-f-]{36}$/)
  return { browser, action, sent, before: await changes() }
}

describe('a press sent three times at once, over two servers, is done once:', () => {
  test.each(acts)('$route', async act => {
    const { browser, action, sent, before } = await pressed(act)
    const answers = await pressedThrice(browser, action, sent)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ path }) => path)).size).toBe(1)
    expect(await changes()).toEqual([...before, ...act.did].toSorted())
    const again = await browser.post(action, sent)
    expect(again.path).toBe(answers[0]?.path)
    expect(await changes()).toHaveLength(before.length + act.did.length)
  })
})

/** Why a second press of these is nothing new. */
const harmless: Record<string, string> = {
  '/sign-in': 'comes in',
  '/sign-out': 'goes out',
  '/session': 'stays in',
  '/session/unlock': 'comes in again',
  '/complain/follow': 'comes in',
  '/complain/closing': 'goes out',
  '/prepare/:token': 'comes in again',
  '/prepare/questions/:question': 'says the same again',
  '/prepare/questions/:question/reading': 'says the same again',
  '/prepare/ready': 'says the same again',
  '/prepare/deletion': 'takes back what is taken back',
  '/prepare/leaving': 'goes out',
  '/my-plan/sign-in': 'comes in',
  '/my-plan/sign-out': 'goes out',
  '/my-plan/email-code': 'is sent another code',
  '/my-plan/way-in': 'says the same again, or is sent another code',
  '/my-plan/way-in/confirm': 'says the same again',
  '/claimants/search': 'only looks',
  '/bank-holidays/preview': 'only looks',
  '/my-plan/details/private': 'only looks',
  '/my-plan/details/private/details.pdf': 'only looks',
  '/my-plan/details/private/download.json': 'only looks',
  '/interviews/:interview/commitments/check': 'only looks',
  '/interviews/:interview/all/questions': 'only looks',
  '/interviews/:interview/steps/:step/questions': 'only looks',
  '/interviews/:interview/steps/:step/:group/questions': 'only looks',
}

test('every button is one of those above, or changes nothing', () => {
  const routes = declaredRoutes(office.app).declared.filter(({ method }) => method === 'POST')
  const known = [...acts.map(({ route }) => route), ...Object.keys(harmless)]
  expect(routes.map(({ path }) => path).filter(path => !known.includes(path))).toEqual([])
  expect(known.filter(path => !routes.some(route => route.path === path))).toEqual([])
})

test('every form of the pages names its press, but for those whose answers are no news when they are sent again', () => {
  const folder = new URL('../views/', import.meta.url)
  const forms = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const [, ...parts] = readFileSync(new URL(file, folder), 'utf8').split(/<form (?=[^>]*method="post")/)
      return parts.map(part => ({ file, form: part.slice(0, part.indexOf('</form>')) }))
    })
  const named = forms.filter(({ form }) => form.includes('pressField()'))
  const without = new Set(forms.filter(one => !named.includes(one)).map(({ file }) => file))
  expect(named.length).toBeGreaterThan(25)
  expect([...without]).toEqual([
    'all.ts',
    'bank-holiday.ts',
    'claimant-search.ts',
    'clash.ts',
    'complaint-enter.ts',
    'complaint-follow.ts',
    'item.ts',
    'layout.ts',
    'lock.ts',
    'my-details.ts',
    'my-plan-access.ts',
    'my-plan-kept.ts',
    'my-plan-nav.ts',
    'my-way-in.ts',
    'preparation-claimant.ts',
    'preparation-question.ts',
    'problem.ts',
    'session.ts',
    'step.ts',
  ])
})

describe('a press', () => {
  const add = (sent: Sent, browser = adviser) => browser.post('/claimants/new', sent)
  const named = (name: string) => office.db.$count(claimants, eq(claimants.name, name))

  test('without a name is done as often as it is sent: the name is what makes the difference', async () => {
    await Promise.all([add({ name: 'Nobody’s Press' }), add({ name: 'Nobody’s Press' })])
    expect(await named('Nobody’s Press')).toBe(2)
  })

  test('of somebody else is another press, and so is one with other words', async () => {
    const press = randomUUID()
    await add({ name: 'Once Each', press })
    await add({ name: 'Once Each', press }, office.browserOf('colleague'))
    await add({ name: 'Once Each', press, email: 'once@example.test' })
    expect(await named('Once Each')).toBe(3)
  })

  test('whose page came back with errors can be sent again, put right or not', async () => {
    const press = randomUUID()
    expect((await add({ name: '', press })).status).toBe(422)
    expect((await add({ name: '', press })).status).toBe(422)
    expect((await add({ name: 'Put Right', press })).status).toBe(200)
    expect(await named('Put Right')).toBe(1)
  })

  test('that is at work on another server is waited for', async () => {
    const sent = { name: 'Waited For', press: randomUUID() }
    await add(sent)
    await office.db.update(presses).set({ ledTo: null, at: sql`now()` })
    const second = add(sent)
    await office.db.update(presses).set({ ledTo: '/claimants?done=elsewhere' })
    expect((await second).path).toBe('/claimants?done=elsewhere')
    expect(await named('Waited For')).toBe(1)
  })

  test('whose server died is done by the next, and what the first had made is not made again', async () => {
    const sent = { name: 'Died On The Way', press: randomUUID() }
    const first = await add(sent)
    await office.db.update(presses).set({ ledTo: null, at: sql`now() - interval '11 seconds'` })
    expect((await add(sent)).path).toBe(first.path)
    expect(await named('Died On The Way')).toBe(1)
  })

  test('is not waited for by a browser that has gone, nor settled by a server that was given up', async () => {
    const sent = { name: 'Gone Away', press: randomUUID() }
    await add(sent)
    await office.db.update(presses).set({ ledTo: null, at: sql`now()` })
    const cookie = [...adviser.cookies].map(pair => pair.join('=')).join('; ')
    const gone = new AbortController()
    gone.abort()
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const request = { method: 'POST', headers, body: new URLSearchParams(sent), signal: gone.signal }
    const answer = await office.app.request('http://localhost/claimants/new', request)
    expect(answer.status).toBe(503)
    expect(await named('Gone Away')).toBe(1)
    expect(await office.db.$count(presses, sql`led_to is null`)).toBeGreaterThan(0)
    await office.db.delete(presses)
  })

  test('is forgotten after a day', async () => {
    await add({ name: 'Long Ago', press: randomUUID() })
    await office.db.update(presses).set({ at: sql`now() - interval '25 hours'` })
    await add({ name: 'Just Now', press: randomUUID() })
    await forgetOldPresses(office.db)
    expect(await office.db.$count(presses)).toBe(1)
  })
})
