/** Every route and every member of the cast, signed out included: the app's own list is walked, so none is forgotten. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../db/choices.ts'
import { demoAccounts } from '../db/demo-accounts.ts'
import { signInAttempts } from '../db/schema.ts'
import { entriesAbout } from '../server/audit.ts'
import { type DeclaredRoute, declaredRoutes, neededOf, only, refuseUndeclaredRoutes } from '../server/http/access.ts'
import type { Env } from '../server/http/context.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'

let foothold: TestApp
let routes: DeclaredRoute[]
const people = new Map<string, Visitor>()

beforeAll(async () => {
  foothold = await openApp()
  routes = declaredRoutes(foothold.app).declared
  for (const { email } of demoAccounts) {
    const login = email.split('@')[0] ?? ''
    people.set(login, await foothold.visit(login))
  }
})
afterAll(() => foothold.close())

const someId = '7d9f1c52-0000-4000-8000-000000000000'
const pathOf = ({ path }: DeclaredRoute) => path.replace(/:[a-z]+(\{[^}]+\})?/gi, someId)

/** The answer itself, redirects not followed. */
async function ask(route: DeclaredRoute, cookies: Visitor['cookies'] | undefined) {
  const headers: Record<string, string> = { origin: 'http://localhost' }
  if (cookies) headers.cookie = [...cookies].map(pair => pair.join('=')).join('; ')
  const body = route.method === 'POST' ? new URLSearchParams() : undefined
  return foothold.app.request(`http://localhost${pathOf(route)}`, { method: route.method, headers, body })
}

const toSignIn = /^\/(my-plan\/)?sign-in/

test('there are routes to walk, and each has a method and someone who may use it', () => {
  expect(routes.length).toBeGreaterThan(10)
  for (const { method, who } of routes) {
    expect(['GET', 'POST']).toContain(method)
    expect(who.length).toBeGreaterThan(0)
  }
})

test('nobody who is signed out gets further than signing in', async () => {
  for (const route of routes.filter(({ who }) => !who.includes('anyone') && !who.includes('everyone'))) {
    const response = await ask(route, undefined)
    expect(response.status, `${route.method} ${route.path}`).toBe(303)
    expect(response.headers.get('location'), `${route.method} ${route.path}`).toMatch(toSignIn)
  }
})

describe('R90: a role that a route does not name is refused', () => {
  test.each(Object.keys(roles))('%s', async role => {
    const login = demoAccounts.find(account => account.role === role)?.email.split('@')[0] ?? ''
    const cookies = people.get(login)?.cookies
    // A link that opens nothing is counted as an attempt.
    await foothold.db.delete(signInAttempts)
    for (const route of routes) {
      const name = `${role}: ${route.method} ${route.path}`
      if (route.path === '/sign-out') continue
      const { status, headers } = await ask(route, cookies)
      if (neededOf(route.who)) expect(headers.get('location'), name).toMatch(toSignIn)
      else if (isFor(role, route)) expect([200, 303, 404, 409, 422], name).toContain(status)
      else expect(status, name).toBe(403)
    }
  })
})

const isFor = (role: string, { who }: DeclaredRoute) =>
  who.some(one => one === 'everyone' || one === 'anyone' || one === 'staff' || one === role)

test('no route answers with an error of ours to an id that is no id', async () => {
  const adviser = people.get('adviser')
  for (const route of routes.filter(({ path, method }) => path.includes(':') && method === 'GET')) {
    for (const id of ['1', 'x', '..%2f..', '%00', `${someId}'`]) {
      const path = route.path.replace(/:[a-z]+(\{[^}]+\})?/gi, id)
      const response = await foothold.app.request(`http://localhost${path}`, {
        headers: { cookie: [...(adviser?.cookies ?? [])].map(pair => pair.join('=')).join('; ') },
      })
      expect(response.status, path).toBeLessThan(500)
    }
  }
})

describe('a route that does not say who may use it', () => {
  const app = () => {
    const one = new Hono<Env>()
    one.get('/said', only('anyone'), c => c.text('said'))
    return one
  }

  test('stops the start, and is named', () => {
    const forgetful = app()
    forgetful.post('/forgotten', c => c.text('open to all'))
    expect(() => refuseUndeclaredRoutes(forgetful)).toThrow('POST /forgotten')
  })

  test('is found inside an area as well', () => {
    const outer = app()
    const area = new Hono<Env>()
    area.get('/inner', c => c.text('open to all'))
    outer.route('/area', area)
    expect(() => refuseUndeclaredRoutes(outer)).toThrow('GET /area/inner')
  })

  test('is the only kind that does', () => {
    expect(() => refuseUndeclaredRoutes(app())).not.toThrow()
  })
})

describe('R89: an answer that shows a person leaves a look in their log, whatever kind of answer it is', () => {
  const looks = (id: string) =>
    entriesAbout(foothold.db, id).then(entries => entries.filter(({ did }) => did === 'viewed').length)

  test('a page that was refused and shows what is saved', async () => {
    const adviser = people.get('adviser')
    const added = await adviser?.post('/claimants/new', { name: 'Looked At', 'address-kind': 'not given' })
    const id = /claimants\/([0-9a-f-]{36})/.exec(added?.path ?? '')?.[1] ?? ''
    const before = await looks(id)
    const refused = await adviser?.post(`/claimants/${id}/details`, { name: '', version: '1' })
    expect(refused?.status).toBe(422)
    const clash = await adviser?.post(`/claimants/${id}/details`, {
      name: 'Other',
      version: '0',
      'address-kind': 'not given',
    })
    expect(clash?.status).toBe(409)
    expect(await looks(id)).toBe(before + 2)
  })

  test('a redirect shows nobody and leaves none', async () => {
    const adviser = people.get('adviser')
    const added = await adviser?.post('/claimants/new', { name: 'Not Looked At', 'address-kind': 'not given' })
    const id = /claimants\/([0-9a-f-]{36})/.exec(added?.path ?? '')?.[1] ?? ''
    const before = await looks(id)
    await foothold.app.request(`http://localhost/claimants/${id}/details`, {
      method: 'POST',
      headers: { cookie: [...(adviser?.cookies ?? [])].map(pair => pair.join('=')).join('; ') },
      body: new URLSearchParams({ name: 'Changed', version: '1', 'address-kind': 'not given' }),
    })
    expect(await looks(id)).toBe(before)
  })
})

test('a version that is no number is an old page, never an error of ours', async () => {
  const adviser = people.get('adviser')
  const added = await adviser?.post('/claimants/new', { name: 'Version', 'address-kind': 'not given' })
  const id = /claimants\/([0-9a-f-]{36})/.exec(added?.path ?? '')?.[1] ?? ''
  for (const version of ['abc', '9999999999', '1.5', '-1', '']) {
    expect((await adviser?.post(`/claimants/${id}/details`, { name: 'Y', version }))?.status, version).toBe(409)
  }
})
