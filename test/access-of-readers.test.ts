/**
 * Every route of a claimant's own pages, and everybody who may sign in to them: what is another claimant's cannot be told
 * from what is not there, and whoever acts for a claimant gets no further than their kind.
 */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RepresentativeKind, representativeKinds } from '../db/choices.ts'
import {
  auditEntries,
  commitments,
  complaints,
  evidenceFiles,
  letters,
  reconsiderations,
  rectifications,
  signInAttempts,
} from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { give } from '../server/action-plan/handover.ts'
import { addRepresentative, mayOf } from '../server/claimant/representative.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import * as entries from '../server/failure/entries.ts'
import { begin } from '../server/failure/failure.ts'
import { type DeclaredRoute, declaredRoutes, neededOf } from '../server/http/access.ts'
import type { Person } from '../server/http/context.ts'
import { changeDate } from '../server/variation/variation.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
let routes: DeclaredRoute[]

beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
  routes = declaredRoutes(foothold.app).declared.filter(({ who }) => neededOf(who))
})
afterAll(() => foothold.close())

let plansMade = 0
/** A plan of two lines; nobody's reasons are anybody else's (R9). */
async function planOf(): Promise<WholePlan> {
  const reasonable = `It is beside the school of the children of person ${++plansMade}, and it is free`
  const openDay = { ...lawful, what: 'Go to the open day at Cadoxton Library', reasonable }
  return issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe), [lawful, openDay])
}

/**
 * What happened to the lines of a plan: the date of one was moved, with a letter, and the other was not done, of which the
 * person was asked. Ids of the letters and of the record.
 */
async function laterOn(plan: WholePlan) {
  const { db } = foothold
  const [line, moved] = await commitmentsOf(db, plan.id)
  const change = { kind: 'date moved', dueOn: '2026-12-17', reason: 'The open day is two days later' } as const
  const ofPlan = await changeDate(db, amira, defaultNow, plan, moved?.id ?? '', change, config.baseUrl)
  const giving = { how: 'handed over', on: '2026-11-24', language: 'en', reception: 'acknowledged' } as const
  await give(db, amira, defaultNow, plan, { ...giving, format: plan.claimant.format })
  const dayAfter = new Date('2026-12-16T10:00:00Z')
  const failure = await begin(db, amira, dayAfter, plan.claimantId, { commitmentId: line?.id ?? '' }, 'Nobody came')
  await entries.ask(db, amira, dayAfter, failure, 'You did not come to the course', config.baseUrl)
  const [asking] = await db.select().from(letters).where(eq(letters.failureId, failure))
  return { failure, ofPlan, ofFailure: asking?.id }
}

async function enter({ reference }: WholePlan, code: string): Promise<Visitor> {
  await foothold.db.delete(signInAttempts)
  const visitor = await foothold.visit()
  const page = await visitor.post('/my-plan/sign-in', { reference, code })
  expect(page.path).toBe('/my-plan?lang=en')
  return visitor
}

/** What the app itself answers, redirects not followed. */
async function ask({ method, path }: { method: string; path: string }, visitor: Visitor) {
  const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
  const headers = { cookie, origin: 'http://localhost' }
  const body = method === 'POST' ? new URLSearchParams() : undefined
  return foothold.app.request(`http://localhost${path}`, { method, headers, body })
}

/** A claimant who has done everything that can be done on these pages: the id of one thing of each kind. */
async function furnished() {
  const { db } = foothold
  const plan = await planOf()
  const visitor = await enter(plan, accessCode)
  await visitor.postForm('/my-plan/reconsiderations/new?plan=1', { lines: 'all' })
  await visitor.post('/my-plan/complaints/new', {
    about: 'jobcentre',
    whatHappened: 'Nobody rang back',
    press: randomUUID(),
  })
  await visitor.post('/my-plan/details/rectifications', { what: 'details.name', says: 'It is Chloe' })
  const representative = randomUUID()
  await addRepresentative(
    db,
    amira,
    defaultNow,
    plan.claimantId,
    { kind: 'appointee', name: 'Nia Puw' },
    representative,
  )
  const [request] = await db.select().from(reconsiderations).where(eq(reconsiderations.claimantId, plan.claimantId))
  const [complaint] = await db.select().from(complaints).where(eq(complaints.claimantId, plan.claimantId))
  const [wrong] = await db.select().from(rectifications).where(eq(rectifications.claimantId, plan.claimantId))
  const [line] = await db.select().from(commitments).where(eq(commitments.planId, plan.id))
  const [receipt] = await db
    .select()
    .from(letters)
    .where(eq(letters.reconsiderationId, request?.id ?? ''))
  const [reply] = await db
    .select()
    .from(letters)
    .where(eq(letters.complaintId, complaint?.id ?? ''))
  const { failure, ofPlan, ofFailure } = await laterOn(plan)
  const ids = {
    representative,
    failure,
    rectification: wrong?.id,
    commitment: line?.id,
    reconsideration: request?.id,
    complaint: complaint?.id,
  }
  expect(Object.values(ids)).not.toContain(undefined)
  /** A letter or a file is reached through what it is about; one about the plan, through nothing. */
  const about = {
    '/my-plan/reconsiderations': { letter: receipt?.id, file: await fileOf({ reconsiderationId: request?.id }) },
    '/my-plan/complaints': { letter: reply?.id, file: await fileOf({ complaintId: complaint?.id }) },
    '/my-plan/not-done': { letter: ofFailure, file: await fileOf({ failureId: failure }) },
    '/my-plan/letters': { letter: ofPlan, file: undefined },
  }
  expect([receipt?.id, ofFailure, ofPlan]).not.toContain(undefined)
  const idFor = (name: string, path: string): string => {
    if (name === 'letter' || name === 'file') {
      const [, found] = Object.entries(about).find(([start]) => path.startsWith(start)) ?? expect.fail(path)
      return found[name] ?? randomUUID()
    }
    return ids[name as keyof typeof ids] ?? expect.fail(`nobody has made a ${name}`)
  }
  return { plan, visitor, idFor }
}

async function fileOf(of: {
  reconsiderationId?: string | undefined
  complaintId?: string | undefined
  failureId?: string | undefined
}): Promise<string> {
  const id = randomUUID()
  const bytes = Buffer.from('words')
  const file = { id, name: 'words.txt', type: 'text/plain', bytes, sha256: 'x', scan: 'clean', at: defaultNow } as const
  await foothold.db.insert(evidenceFiles).values({ ...file, ...of })
  return id
}

type Claimant = Awaited<ReturnType<typeof furnished>>

const named = /:([a-z]+)(\{[^}]+\})?/gi
/** The address with an id for each name in it; a version is a number of the reader's own plan, and names nobody else's. */
const fill = (path: string, idFor: (name: string, path: string) => string) =>
  path.replace(named, (_, name: string) => (name === 'version' ? '1' : idFor(name, path)))
const withIds = () => routes.filter(({ path }) => /:(?!version)[a-z]/.test(path))

describe('what is another claimant’s', () => {
  let theirs: Claimant
  let mine: Claimant
  beforeAll(async () => {
    theirs = await furnished()
    mine = await furnished()
  })

  test('there are routes that name something, and to its own claimant what they name is there', async () => {
    expect(withIds().length).toBeGreaterThan(10)
    const found = []
    for (const route of withIds().filter(({ method }) => method === 'GET')) {
      const { status } = await ask({ method: 'GET', path: fill(route.path, theirs.idFor) }, theirs.visitor)
      if (status === 200) found.push(route.path)
    }
    // A decision has not been made, and a complaint has no letter yet.
    expect(found.length).toBeGreaterThanOrEqual(withIds().filter(({ method }) => method === 'GET').length - 5)
  })

  test('is answered as what is not there, word for word', async () => {
    for (const route of withIds()) {
      const name = `${route.method} ${route.path}`
      const ids = new Map<string, string>()
      const absent = (of: string) => {
        ids.set(of, ids.get(of) ?? randomUUID())
        return ids.get(of) ?? ''
      }
      await sameAnswer(name, route, theirs.idFor, absent)
      // Something of theirs under something of mine.
      const parts = [...route.path.matchAll(named)].map(([, part = '']) => part)
      const last = parts.at(-1)
      if (parts.length < 2 || last === 'version') continue
      const under = (of: (part: string, path: string) => string) => (part: string, path: string) =>
        part === last ? of(part, path) : mine.idFor(part, path)
      await sameAnswer(`${name}, under my own`, route, under(theirs.idFor), under(absent))
    }
  })

  async function sameAnswer(
    name: string,
    { method, path }: DeclaredRoute,
    one: (part: string, path: string) => string,
    other: (part: string, path: string) => string,
  ) {
    const [taken, absent] = [fill(path, one), fill(path, other)]
    const [first, second] = [
      await ask({ method, path: taken }, mine.visitor),
      await ask({ method, path: absent }, mine.visitor),
    ]
    expect(first.status, name).toBe(404)
    expect(second.status, name).toBe(404)
    const text = async (response: Response, address: string) => (await response.text()).replaceAll(address, 'HERE')
    expect(await text(first, taken), name).toBe(await text(second, absent))
  }

  test('no reference or code of another claimant’s says more at the door than one that nobody has', async () => {
    const stranger = await foothold.visit()
    const said = new Set<string>()
    for (const reference of [theirs.plan.reference, mine.plan.reference, 'PLAN-7777-7777']) {
      await foothold.db.delete(signInAttempts)
      const page = await stranger.post('/my-plan/sign-in', { reference, code: 'AAAA-AAAA-AAAA' })
      said.add(`${page.status} ${page.html}`.replaceAll(reference, 'REFERENCE'))
    }
    expect(said.size).toBe(1)
  })
})

describe('whoever acts for a claimant gets as far as their kind, on every route', () => {
  const kinds = (Object.keys(representativeKinds) as RepresentativeKind[]).filter(kind => mayOf(kind).length > 0)

  test.each(kinds)('%s', async kind => {
    const { plan, idFor } = await furnished()
    const id = randomUUID()
    const representative = { kind, name: 'Gwen Pritchard', matter: 'The course' }
    await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, representative, id)
    const url = `/claimants/${plan.claimantId}/representatives/${id}/access-code`
    const made = await adviser.post(url, { press: randomUUID() })
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=<\/dd>\s*<\/dl>)/.exec(made.html)?.[0] ?? ''
    const visitor = await enter(plan, code)
    const before = await foothold.db.$count(auditEntries, eq(auditEntries.who, plan.claimantId))
    for (const route of routes.filter(({ path }) => path !== '/my-plan/sign-out')) {
      const needed = neededOf(route.who) ?? 'read'
      const { status } = await ask({ method: route.method, path: fill(route.path, idFor) }, visitor)
      const name = `${kind}: ${route.method} ${route.path}`
      if (mayOf(kind).includes(needed)) expect([200, 303, 404, 409, 422], name).toContain(status)
      else expect(status, name).toBe(403)
    }
    // Nothing of all that is written down as the claimant's.
    expect(await foothold.db.$count(auditEntries, eq(auditEntries.who, plan.claimantId))).toBe(before)
    expect(await foothold.db.$count(auditEntries, eq(auditEntries.who, id))).toBeGreaterThan(5)
  })
})
