/** Signing in and out, roles, accounts, and what every response carries. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { auditEntries, sessions } from '../db/schema.ts'
import { openApp, type TestApp } from './support/app.ts'
import { validateHtml } from './support/html.ts'

let foothold: TestApp
beforeAll(async () => {
  foothold = await openApp()
})
afterAll(() => foothold.close())

const credentials = { email: 'adviser@demo.test', password: demoPassword }

test('a member of staff signs in, sees who they are, and signs out', async () => {
  const visitor = await foothold.visit()
  const home = await visitor.post('/sign-in', credentials)
  expect(home.status).toBe(200)
  expect(home.html).toContain('Amira Hussain, adviser, Eastgate Jobcentre')
  const out = await visitor.post('/sign-out')
  expect(out.html).not.toContain('Amira Hussain')
  expect((await visitor.get('/claimants')).path).toBe('/sign-in?next=%2Fclaimants')
})

test('the demonstration offers each of its accounts with one press', async () => {
  const page = await (await foothold.visit()).get('/sign-in')
  for (const login of [
    'adviser',
    'colleague',
    'leader',
    'complaints',
    'manager',
    'provider',
    'analyst',
    'council',
    'admin',
    'stranger',
  ]) {
    expect(page.html).toContain(`value="${login}@demo.test"`)
  }
  expect(validateHtml(page.html)).toEqual([])
})

test('outside the demonstration no account is offered', async () => {
  const real = await openApp({ demo: false })
  expect((await (await real.visit()).get('/sign-in')).html).not.toContain('demo.test')
  await real.close()
})

test('after signing in one comes back to the page one asked for, and never to another site', async () => {
  const visitor = await foothold.visit()
  expect((await visitor.post('/sign-in', { ...credentials, next: '/claimants' })).path).toBe('/claimants')
  for (const next of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '//[',
    'javascript:alert(1)',
  ]) {
    const answer = await (await foothold.visit()).post('/sign-in', { ...credentials, next })
    expect(answer.path, next).not.toContain('evil')
  }
})

describe('a wrong password', () => {
  test('is refused beside the field with the address kept, and looks the same as an unknown address', async () => {
    const visitor = await foothold.visit()
    const wrong = await visitor.post('/sign-in', { ...credentials, password: 'not this one at all' })
    const unknown = await visitor.post('/sign-in', { email: 'nobody@demo.test', password: 'not this one at all' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('<title>Error: Sign in')
    expect(wrong.html).toContain('value="adviser@demo.test"')
    const without = (html: string, email: string) => html.replaceAll(email, '')
    expect(without(wrong.html, credentials.email)).toBe(
      without(unknown.html, 'nobody@demo.test').replaceAll(credentials.email, ''),
    )
  })

  test('is recorded', async () => {
    const failed = await foothold.db.select().from(auditEntries).where(eq(auditEntries.did, 'failed to sign in'))
    expect(failed.length).toBeGreaterThan(0)
  })

  test('many times over from one place stops even the right one there for a while, on that account alone', async () => {
    const visitor = await foothold.visit()
    const attempt = (password: string) => visitor.post('/sign-in', { email: 'analyst@demo.test', password })
    for (let times = 0; times < 10; times++) expect((await attempt('wrong')).status).toBe(422)
    const stopped = await attempt(demoPassword)
    expect(stopped.status).toBe(429)
    expect(stopped.html).toContain('There have been too many attempts. Wait 15 minutes and try again.')
    expect((await visitor.post('/sign-in', credentials)).status).toBe(200)
    foothold.clock.now = new Date(foothold.clock.now.getTime() + 16 * 60_000)
    expect(
      (await (await foothold.visit()).post('/sign-in', { email: 'analyst@demo.test', password: demoPassword })).status,
    ).toBe(200)
  })
})

describe('the session', () => {
  test('has a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await foothold.app.request('/sign-in', { method: 'POST', body: new URLSearchParams(credentials) })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^foothold\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Secure/i)
  })

  test('has a Secure cookie behind TLS, and works there', async () => {
    const secure = await openApp({ baseUrl: 'https://foothold.test' })
    const response = await secure.app.request('/sign-in', { method: 'POST', body: new URLSearchParams(credentials) })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^__Secure-foothold\.session_token=.*Secure/i)
    const home = await secure.app.request('/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(await home.text()).toContain('Amira Hussain')
    await secure.close()
  })

  test('has a new identifier at each sign-in, whatever cookie was sent', async () => {
    const visitor = await foothold.visit()
    visitor.cookies.set('foothold.session_token', 'chosen-by-someone-else')
    await visitor.post('/sign-in', credentials)
    const first = visitor.cookies.get('foothold.session_token')
    await visitor.post('/sign-in', credentials)
    expect(first).not.toBe('chosen-by-someone-else')
    expect(visitor.cookies.get('foothold.session_token')).not.toBe(first)
  })

  test('that is revoked stops at once', async () => {
    const visitor = await foothold.visit('colleague')
    expect((await visitor.get('/')).html).toContain('Callum Reid')
    await foothold.db.delete(sessions)
    expect((await visitor.get('/')).html).not.toContain('Callum Reid')
  })

  test('whose cookie was altered is nobody’s', async () => {
    const visitor = await foothold.visit('adviser')
    const token = visitor.cookies.get('foothold.session_token') ?? ''
    const other = token[5] === 'x' ? 'y' : 'x'
    visitor.cookies.set('foothold.session_token', `${token.slice(0, 5)}${other}${token.slice(6)}`)
    expect((await visitor.get('/')).html).not.toContain('Amira Hussain')
  })

  test('that has run out asks to sign in again', async () => {
    const visitor = await foothold.visit('adviser')
    expect((await visitor.get('/claimants')).path).toBe('/claimants')
    await foothold.db.update(sessions).set({ expiresAt: new Date(Date.now() - 1000) })
    expect((await visitor.get('/claimants')).path).toContain('/sign-in')
  })
})

describe('the administrator', () => {
  const account = { name: 'Tomos Hughes', email: 'tomos@demo.test', role: 'adviser', password: 'twelve letters' }

  test('opens an account, whose holder can sign in', async () => {
    const admin = await foothold.visit('admin')
    const page = await admin.get('/staff')
    expect(validateHtml(page.html)).toEqual([])
    const office = /<option value="([0-9a-f-]{36})"[^>]*>\s*Leith/.exec(page.html)?.[1] ?? ''
    const added = await admin.post('/staff', { ...account, office })
    expect(added.html).toContain('The account is open.')
    const tomos = await foothold.visit()
    const home = await tomos.post('/sign-in', { email: 'Tomos@demo.test', password: account.password })
    expect(home.html).toContain('Tomos Hughes, adviser, Leith Jobcentre')
    const again = await admin.post('/staff', { ...account, office })
    expect(again.html).toContain('There is an account with this email address already')
  })

  test('is told what is missing, beside each field, with the rest kept', async () => {
    const admin = await foothold.visit('admin')
    const page = await admin.post('/staff', { name: 'Tomos Hughes', email: 'not an address', password: 'short' })
    expect(page.status).toBe(422)
    for (const text of [
      'Enter an email address in the correct format',
      'Choose an office',
      'Choose a role',
      'at least 12 characters',
    ]) {
      expect(page.html).toContain(text)
    }
    expect(page.html).toContain('value="Tomos Hughes"')
    expect(validateHtml(page.html)).toEqual([])
  })
})

describe('every response', () => {
  test('forbids what is inline, from elsewhere or in a frame, and is kept nowhere', async () => {
    const { headers } = await (await foothold.visit('adviser')).get('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toContain('max-age')
  })

  test('names styles and scripts that are kept for a year', async () => {
    const visitor = await foothold.visit()
    const page = await visitor.get('/')
    const paths = [...page.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(3)
    for (const path of paths) {
      const file = await visitor.get(path)
      expect(file.status).toBe(200)
      expect(file.headers.get('cache-control')).toContain('immutable')
      expect(file.html).not.toContain('GDS Transport')
    }
  })
})

describe('a form', () => {
  const post = (headers: Record<string, string>, body: BodyInit = new URLSearchParams(credentials)) =>
    foothold.app.request('http://localhost/sign-in', { method: 'POST', body, headers })

  test('posted from another site is refused', async () => {
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ origin: 'null' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ origin: 'http://localhost' })).status).toBe(303)
  })

  test('that is far too long is refused in words', async () => {
    const response = await post(
      { origin: 'http://localhost' },
      new URLSearchParams({ email: 'x'.repeat(4 * 1024 * 1024) }),
    )
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('What you sent is too long')
  })

  test('that is no form at all is refused, and a broken one says what is missing', async () => {
    for (const [type, body, status] of [
      ['application/json', '{"email": 1}', 415],
      ['text/plain', 'hello', 415],
      ['multipart/form-data; boundary=x', 'not really', 422],
      ['application/x-www-form-urlencoded', 'email=%E0%A4%A&password=%00', 422],
    ] as const) {
      const response = await post({ origin: 'http://localhost', 'content-type': type }, body)
      expect(response.status, type).toBe(status)
    }
  })

  test('with a hundred thousand accents on one letter is answered at once', async () => {
    const visitor = await foothold.visit('adviser')
    // Left alone it takes longer than a test may.
    const page = await visitor.post('/claimants/search', { q: `e${'\u0301\u0316'.repeat(80_000)}` })
    expect(page.status).toBeLessThan(500)
  })

  test('from a site that only claims to be this one is refused outside the demonstration', async () => {
    const real = await openApp({ demo: false, baseUrl: 'https://foothold.test' })
    const send = (origin: string) =>
      real.app.request('https://evil.example/sign-in', {
        method: 'POST',
        body: new URLSearchParams(credentials),
        headers: { origin, host: 'evil.example' },
      })
    expect((await send('https://evil.example')).status).toBe(403)
    expect((await send('http://localhost')).status).toBe(403)
    expect((await send('https://foothold.test')).status).toBe(303)
    await real.close()
  })

  test('sent by nobody knows whom leads back to its page after signing in, and says that nothing was saved', async () => {
    const headers = { origin: 'http://localhost', referer: 'http://localhost/claimants/new?x=1' }
    const response = await foothold.app.request('http://localhost/claimants/new', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ name: 'X' }),
    })
    const location = response.headers.get('location') ?? ''
    expect(location).toBe('/sign-in?next=%2Fclaimants%2Fnew%3Fx%3D1&ended=yes')
    const page = await (await foothold.visit()).get(location)
    expect(page.html).toContain('what you sent last was not saved')
    expect(page.html).toContain('name="next" value="/claimants/new?x=1"')
    expect(validateHtml(page.html)).toEqual([])
  })
})

test('a page that is not there says so, whoever asks', async () => {
  const page = await (await foothold.visit()).get('/no-such-page')
  expect(page.status).toBe(404)
  expect(page.html).toContain('Page not found')
  expect(validateHtml(page.html)).toEqual([])
})
