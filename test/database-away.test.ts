/** The database goes away and comes back: everyone is told in plain words, nothing that was sent is lost, nothing restarts. */
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Database, openConfigured, openDatabase } from '../db/client.ts'
import { demoPassword } from '../db/demo-accounts.ts'
import { addDemoStaff } from '../db/demo-office.ts'
import { openManagedPostgres } from '../db/managed.ts'
import { auditEntries, claimants, facts } from '../db/schema.ts'
import { createApp } from '../server/app.ts'
import { verify } from '../server/audit.ts'
import { config, defaultNow, newVisitor, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { cleanUp, kill, madeFolder, makeFresh, processesOf, removeFresh, until } from './support/managed-folders.ts'
import { castMember, interviewed } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(makeFresh)
afterAll(removeFresh)
afterEach(cleanUp)

/** An office on the database in `folder`, with an interview begun. */
async function openOffice({ db }: Database) {
  await addDemoStaff(db)
  const app = createApp({ db, config, log: pino({ level: 'silent' }), clock: () => defaultNow })
  const adviser = newVisitor(app.request.bind(app))
  await adviser.post('/sign-in', { email: 'adviser@demo.test', password: demoPassword })
  const interview = await interviewed(db, await castMember(db, 'adviser'))
  return { db, app, adviser, interview, step: `/interviews/${interview.id}/steps/aims` }
}

const saidOf = async ({ db, interview }: Awaited<ReturnType<typeof openOffice>>) => {
  const said = and(eq(facts.claimantId, interview.claimantId), eq(facts.question, 'aim-work'))
  const recorded = and(eq(auditEntries.chain, `claimant ${interview.claimantId}`), eq(auditEntries.did, 'answered'))
  return {
    facts: await db.select({ value: facts.value }).from(facts).where(said),
    entries: await db.$count(auditEntries, recorded),
  }
}

/** The page as its form would be sent when nothing is changed in it. */
const asItStands = (html: string, page: string) => {
  const [form] = formsOn(html, page).filter(({ method, action }) => method === 'POST' && action === page)
  if (!form) throw new Error(`${page} has no form of its own`)
  const fields = form.fields.filter(({ kind }) => kind !== 'submit')
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}

const english = 'Sorry, there is a problem with the service'
const welsh = 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth'

function expectPlain(page: Awaited<ReturnType<Visitor['get']>>, words = english) {
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('60')
  expect(page.html).toContain(`<h1 class="govuk-heading-l">${words}</h1>`)
  expect(page.html).not.toMatch(/\bat .*:\d+:\d+|ECONN|CONNECT|select |node_modules/)
  expect(validateHtml(page.html)).toEqual([])
}

describe('PostgreSQL is stopped for ten seconds', () => {
  test('R20: pages say so, what was sent comes back to be sent again, and then it is there once', async () => {
    const folder = madeFolder()
    const server = await openManagedPostgres(folder)
    const database = await openDatabase(server.options)
    const office = await openOffice(database)
    const { adviser, app, step, interview } = office
    const words = `Anything outdoors, "if" it's <not> nights\r\n\r\nand near Tŷ Gwyn`
    const sent = { ...asItStands((await adviser.get(step)).html, step), 'aim-work': words }

    await server.stop()
    const back = Date.now() + 10_000
    for (const path of ['/', `/claimants/${interview.claimantId}`, step, '/claimants/new']) {
      expectPlain(await adviser.get(path))
    }
    const claimant = newVisitor(app.request.bind(app))
    claimant.cookies.set('foothold.my_plan', 'some token')
    expectPlain(await claimant.get('/my-plan?lang=cy'), welsh)
    expectPlain(await claimant.get('/my-plan'), english)

    const refused = await adviser.post(step, sent)
    expectPlain(refused)
    expect(refused.html).toContain('We could not make sure that what you sent is saved. It is still here.')
    const signIn = await adviser.post('/sign-in', { email: 'adviser@demo.test', password: demoPassword })
    expectPlain(signIn)
    expect(signIn.html).not.toContain(demoPassword)

    expect((await adviser.get('/healthz')).status).toBe(200)
    expect((await adviser.get('/readyz')).status).toBe(503)
    const [, style = ''] = /href="(\/assets\/app-[^"]+)"/.exec(refused.html) ?? []
    expect((await adviser.get(style)).status).toBe(200)
    const script = await adviser.get(step, { 'hx-request': 'true' })
    expect([script.status, script.html, script.headers.get('hx-reswap')]).toEqual([503, '', 'none'])

    await sleep(back - Date.now())
    const again = await openManagedPostgres(folder)
    expect((await adviser.get('/readyz')).status).toBe(200)
    expect((await saidOf(office)).facts).toEqual([])
    const resent = asItStands(refused.html, step)
    expect(resent).toEqual(sent)
    const saved = await adviser.post(step, resent)
    expect([saved.status, saved.path]).toEqual([200, `/interviews/${interview.id}/steps/hours`])
    expect(await saidOf(office)).toEqual({ facts: [{ value: words.replaceAll('\r\n', '\n') }], entries: 1 })
    await adviser.post(step, resent)
    expect(await saidOf(office)).toMatchObject({ entries: 1 })
    await database.close()
    await again.stop()
  })
})

describe('the program’s own PostgreSQL is killed', () => {
  test('while somebody saves: they are told, nothing is half written, and it is started again by itself', async () => {
    const folder = madeFolder()
    const database = await openConfigured({ dataDir: folder })
    const office = await openOffice(database)
    const { db, adviser, step, interview } = office
    const sent = { ...asItStands((await adviser.get(step)).html, step), 'aim-work': 'Office work' }

    const locked = db
      .transaction(async tx => {
        await tx.execute(sql`select 1 from claimants where id = ${interview.claimantId} for no key update`)
        const saving = adviser.post(step, sent)
        await until(async () => (await waiting(db)) > 0)
        for (const pid of processesOf(folder)) kill(pid, 'SIGKILL')
        return saving
      })
      .catch(() => undefined)
    await locked
    await until(async () => (await adviser.get('/readyz')).status === 200)
    expect(await saidOf(office)).toEqual({ facts: [], entries: 0 })
    expect((await adviser.post(step, sent)).status).toBe(200)
    expect(await saidOf(office)).toEqual({ facts: [{ value: 'Office work' }], entries: 1 })
    expect((await verify(db)).broken).toBeUndefined()
    await database.close()
  })

  const waiting = (db: Database['db']) =>
    db
      .execute<{ n: number }>(sql`select count(*)::int n from pg_stat_activity where wait_event_type = 'Lock'`)
      .then(rows => rows[0]?.n ?? 0)
})

describe('PostgreSQL does not answer, and does not say why', () => {
  test('nobody waits for ever, and it is asked again when it answers', async () => {
    const folder = madeFolder()
    const server = await openManagedPostgres(folder)
    const database = await openDatabase(server.options, { patience: 1000 })
    const office = await openOffice(database)
    const { adviser, db } = office
    const frozen = processesOf(folder)
    for (const pid of frozen) kill(pid, 'SIGSTOP')
    const form = { name: 'Typed Meanwhile', press: crypto.randomUUID() }
    const pages = await Promise.all([adviser.get('/'), adviser.post('/claimants/new', form), adviser.get('/claimants')])
    for (const pid of frozen) kill(pid, 'SIGCONT')
    for (const page of pages) expectPlain(page)
    await until(async () => (await adviser.get('/readyz')).status === 200)
    const [, refused] = pages
    const resent = asItStands(refused?.html ?? '', '/claimants/new')
    expect((await adviser.post('/claimants/new', resent)).status).toBe(200)
    expect(await db.$count(claimants, eq(claimants.name, 'Typed Meanwhile'))).toBe(1)
    await database.close()
    await server.stop()
  })
})
