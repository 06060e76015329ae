/** How long a session lasts, and what becomes of a form that is posted after it has ended (R20). */
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { auditEntries, claimants, facts, sessions } from '../db/schema.ts'
import { seal } from '../server/lib/seal.ts'
import { type Answered, defaultNow, newVisitor, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let adviser: Visitor
let adviserId: string
beforeAll(async () => {
  foothold = await openApp()
  adviser = await foothold.visit('adviser')
  adviserId = (await castMember(foothold.db, 'adviser')).id
})
afterAll(() => foothold.close())
beforeEach(() => {
  foothold.clock.now = defaultNow
})

const secondsLeft = async (visitor: Visitor): Promise<number> => JSON.parse((await visitor.get('/session')).html).left
const setSecondsLeft = (seconds: number) =>
  foothold.db.update(sessions).set({ expiresAt: sql`now() + make_interval(secs => ${seconds}::int)` })
const endSessions = () => setSecondsLeft(-1)

const signIn = (visitor: Visitor, email: string, form: Record<string, string | string[]> = {}) =>
  visitor.post('/sign-in', { email: `${email}@demo.test`, password: demoPassword, ...form })

describe('a session', () => {
  test('lasts half an hour, and as long again after each use', async () => {
    await signIn(adviser, 'adviser')
    expect(await secondsLeft(adviser)).toBeGreaterThan(29 * 60)
    await setSecondsLeft(10 * 60)
    await adviser.get('/claimants')
    expect(await secondsLeft(adviser)).toBeGreaterThan(29 * 60)
  })

  test('does not last longer for being asked about, and does for staying', async () => {
    await setSecondsLeft(200)
    await secondsLeft(adviser)
    expect(await secondsLeft(adviser)).toBeLessThanOrEqual(200)
    expect(JSON.parse((await adviser.post('/session')).html).left).toBeGreaterThan(29 * 60)
  })

  test('lasts no longer than a working day, however much it is used', async () => {
    const begun = sql`now() - interval '11 hours 50 minutes'`
    await foothold.db.update(sessions).set({ createdAt: begun, expiresAt: sql`now() + interval '1 minute'` })
    await adviser.get('/claimants')
    const left = await secondsLeft(adviser)
    expect(left).toBeGreaterThan(9 * 60)
    expect(left).toBeLessThanOrEqual(10 * 60)
  })

  test('lasts as long as the office has set', async () => {
    const strict = await openApp({ sessionMinutes: 10 })
    const left = await secondsLeft(await strict.visit('adviser'))
    expect(left).toBeGreaterThan(9 * 60)
    expect(left).toBeLessThanOrEqual(10 * 60)
    await strict.close()
  })

  test('that is over says nothing but that', async () => {
    await signIn(adviser, 'adviser')
    await endSessions()
    expect(JSON.parse((await adviser.get('/session')).html)).toEqual({ left: 0 })
    expect(JSON.parse((await adviser.post('/session')).html)).toEqual({ left: 0 })
    expect(await (await foothold.visit()).get('/session').then(({ html }) => html)).toBe('{"left":0}')
  })

  test('ends on every page of staff, and pages of nobody say nothing of it', async () => {
    await signIn(adviser, 'adviser')
    const page = await adviser.get('/claimants')
    expect(page.html).toMatch(new RegExp(`data-left="1[78]\\d\\d" data-person="${adviserId}"`))
    expect(validateHtml(page.html)).toEqual([])
    expect((await (await foothold.visit()).get('/')).html).not.toContain('session-dialogs')
  })
})

describe('a locked page', () => {
  const unlock = (visitor: Visitor, password: string, person = adviserId) =>
    visitor.post('/session/unlock', { person, password })

  test('opens with the password of the person whose page it is, in a new session', async () => {
    const visitor = await foothold.visit('adviser')
    const before = visitor.cookies.get('foothold.session_token')
    await endSessions()
    const answer = await unlock(visitor, demoPassword)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.html)).toMatchObject({ person: adviserId })
    expect(visitor.cookies.get('foothold.session_token')).not.toBe(before)
    expect((await visitor.get('/claimants')).html).toContain('Amira Hussain')
  })

  test('stays locked for a wrong password, an empty one, and a person there is not', async () => {
    const visitor = await foothold.visit()
    for (const [password, person, words] of [
      ['not this one at all', adviserId, 'not the password of the person who was signed in'],
      [demoPassword, '7d9f1c52-0000-4000-8000-000000000000', 'not the password of the person who was signed in'],
      ['', adviserId, 'Enter your password'],
    ] as const) {
      const answer = await unlock(visitor, password, person)
      expect(answer.status).toBe(422)
      expect(JSON.parse(answer.html).problem).toContain(words)
    }
    expect(visitor.cookies.size).toBe(0)
  })

  test('counts wrong passwords together with those of the sign-in page, and they are recorded', async () => {
    const leader = (await castMember(foothold.db, 'leader')).id
    const visitor = await foothold.visit()
    const failures = () => foothold.db.$count(auditEntries, eq(auditEntries.did, 'failed to sign in'))
    const before = await failures()
    for (let times = 0; times < 5; times++) {
      expect((await unlock(visitor, 'wrong', leader)).status).toBe(422)
      await signIn(visitor, 'leader', { password: 'wrong' })
    }
    expect(await failures()).toBe(before + 10)
    const stopped = await unlock(visitor, demoPassword, leader)
    expect(stopped.status).toBe(429)
    expect(JSON.parse(stopped.html).problem).toContain('There have been too many attempts.')
  })
})

describe('signing in', () => {
  const browserOf = (visitor: Visitor) => newVisitor(foothold.app.request.bind(foothold.app), new Map(visitor.cookies))
  const signedOut = (id: string) =>
    foothold.db.$count(auditEntries, and(eq(auditEntries.did, 'signed out'), eq(auditEntries.who, id)))

  test('ends the session that the browser had before, somebody else’s with an entry in the audit log', async () => {
    const visitor = await foothold.visit('colleague')
    const colleagueId = (await castMember(foothold.db, 'colleague')).id
    const [elsewhere, before] = [await foothold.visit('colleague'), browserOf(visitor)]
    expect(await secondsLeft(before)).toBeGreaterThan(0)
    const entries = await signedOut(colleagueId)
    await signIn(visitor, 'adviser', { password: 'not this one at all' })
    expect(await secondsLeft(before)).toBeGreaterThan(0)
    await signIn(visitor, 'adviser')
    expect(await secondsLeft(before)).toBe(0)
    expect(await signedOut(colleagueId)).toBe(entries + 1)
    // What they have open on another computer is theirs still.
    expect(await secondsLeft(elsewhere)).toBeGreaterThan(0)
  })

  test('again, as the same person, leaves one session and is no signing out', async () => {
    const visitor = await foothold.visit('adviser')
    const before = browserOf(visitor)
    const entries = await signedOut(adviserId)
    await signIn(visitor, 'adviser')
    expect(await secondsLeft(before)).toBe(0)
    expect(await secondsLeft(visitor)).toBeGreaterThan(0)
    expect(await signedOut(adviserId)).toBe(entries)
  })

  test('on a locked page signs out whoever is signed in in that browser; a session that was over is not signed out', async () => {
    const visitor = await foothold.visit('colleague')
    const colleagueId = (await castMember(foothold.db, 'colleague')).id
    const before = browserOf(visitor)
    const entries = await signedOut(colleagueId)
    const unlock = { person: adviserId, password: demoPassword }
    expect((await visitor.post('/session/unlock', unlock)).status).toBe(200)
    expect(await secondsLeft(before)).toBe(0)
    expect(await signedOut(colleagueId)).toBe(entries + 1)
    await signIn(visitor, 'colleague')
    await endSessions()
    expect((await visitor.post('/session/unlock', unlock)).status).toBe(200)
    expect(await signedOut(colleagueId)).toBe(entries + 1)
  })
})

describe('R20: a form that is posted after the session has ended', () => {
  const details = {
    name: 'Wynne Ashford',
    'address-kind': 'not given',
    phones: '0161 496 0001\n0161 496 0002',
  }
  /** What lies sealed in a page. */
  const keptIn = ({ html }: Answered) => /name="kept" value="([^"]+)"/.exec(html)?.[1] ?? ''
  /** The fields of the page that waits for one more press, and where they go. */
  const waitingIn = ({ html }: Answered) => {
    const [, path = '', fields = ''] =
      /<form method="post" action="([^"]+)" data-guard="changed"[^>]*>(.*?)<\/form>/s.exec(html) ?? []
    const form: Record<string, string[]> = {}
    for (const [, name = '', value = ''] of fields.matchAll(/name="([^"]*)" value="([^"]*)"/g)) {
      form[name] = [...(form[name] ?? []), value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')]
    }
    return { path, form }
  }
  const named = (name: string) => foothold.db.$count(claimants, eq(claimants.name, name))

  async function postTooLate(name: string, more: Record<string, string | string[]> = {}, path = '/claimants/new') {
    const visitor = await foothold.visit('adviser')
    await endSessions()
    return { visitor, late: await visitor.post(path, { ...details, name, ...more }) }
  }

  test('is kept in the sign-in page, and saved with one press by the person who typed it', async () => {
    const { visitor, late } = await postTooLate('Kept Once')
    expect(late.status).toBe(401)
    expect(late.html).toContain('What you typed is kept, but it is not saved yet.')
    expect(late.html).not.toContain('Kept Once')
    expect(validateHtml(late.html)).toEqual([])
    const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
    expect(again.html).toContain('You are signed in again')
    expect(again.html).toContain('What you typed has not been saved yet.')
    expect(again.html).toContain('Amira Hussain, adviser')
    expect(validateHtml(again.html)).toEqual([])
    expect(await named('Kept Once')).toBe(0)
    const { path, form } = waitingIn(again)
    expect(path).toBe('/claimants/new')
    expect(form.phones).toEqual([details.phones])
    expect((await visitor.post(path, form)).path).toMatch(/^\/claimants\/[0-9a-f-]{36}/)
    expect(await named('Kept Once')).toBe(1)
  })

  test('is kept when the session was revoked, and when its holder had signed out elsewhere', async () => {
    for (const end of [(_: Visitor) => foothold.db.delete(sessions), (visitor: Visitor) => visitor.post('/sign-out')]) {
      const visitor = await foothold.visit('adviser')
      await end(visitor)
      const late = await visitor.post('/claimants/new', { ...details, name: 'Kept Twice' })
      const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
      expect(waitingIn(again).form.name).toEqual(['Kept Twice'])
    }
  })

  test('outlives a wrong password and a missing one', async () => {
    const { visitor, late } = await postTooLate('Still Kept')
    const wrong = await signIn(visitor, 'adviser', { kept: keptIn(late), password: 'not this one at all' })
    expect(wrong.status).toBe(422)
    const missing = await signIn(visitor, 'adviser', { kept: keptIn(wrong), password: '' })
    const again = await signIn(visitor, 'adviser', { kept: keptIn(missing) })
    expect(waitingIn(again).form.name).toEqual(['Still Kept'])
  })

  test('is shown to nobody else, who can make way for the person who typed it', async () => {
    const { visitor, late } = await postTooLate('Nobody Else’s')
    const other = await signIn(visitor, 'colleague', { kept: keptIn(late) })
    expect(other.html).toContain('Callum Reid, adviser')
    expect(other.html).toContain('Something here is waiting for somebody else')
    expect(other.html).not.toContain('Nobody Else')
    expect(other.html).not.toContain('Amira')
    expect(validateHtml(other.html)).toEqual([])
    const madeWay = await visitor.post('/sign-out', { kept: keptIn(other) })
    expect(madeWay.html).not.toContain('Callum Reid, adviser')
    const again = await signIn(visitor, 'adviser', { kept: keptIn(madeWay) })
    expect(waitingIn(again).form.name).toEqual(['Nobody Else’s'])
  })

  describe('from a page that was open when somebody else signed in in the same browser', () => {
    async function openStep() {
      const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'))
      const url = `/interviews/${interview.id}/steps/aims`
      const visitor = await foothold.visit('adviser')
      const { html } = await visitor.get(url)
      const form: Record<string, string> = { 'aim-work': 'Typed by Amira' }
      for (const [, name = '', value = ''] of html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g))
        form[name] = value
      expect(form.by).toBe(adviserId)
      const written = () =>
        foothold.db
          .select({ by: facts.by })
          .from(facts)
          .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, 'aim-work')))
      return { visitor, url, form, written }
    }

    test('is never saved as theirs, and is opened by its writer alone', async () => {
      const { visitor, url, form, written } = await openStep()
      await signIn(visitor, 'colleague')
      const late = await visitor.post(url, form)
      expect(late.status).toBe(401)
      expect(late.html).toContain('What you typed is kept, but it is not saved yet.')
      expect(late.html).not.toContain('Typed by Amira')
      expect(await written()).toEqual([])
      const other = await signIn(visitor, 'colleague', { kept: keptIn(late) })
      expect(other.html).toContain('Something here is waiting for somebody else')
      expect(other.html).not.toContain('Typed by Amira')
      const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
      expect(again.html).toContain('value="Typed by Amira"')
      const waiting = waitingIn(again)
      await visitor.post(waiting.path, waiting.form)
      expect(await written()).toEqual([{ by: adviserId }])
    })

    test('is kept for its writer too when the other’s session has ended since', async () => {
      const { visitor, url, form, written } = await openStep()
      await signIn(visitor, 'colleague')
      await endSessions()
      const late = await visitor.post(url, form)
      const other = await signIn(visitor, 'colleague', { kept: keptIn(late) })
      expect(other.html).toContain('Something here is waiting for somebody else')
      const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
      expect(waitingIn(again).form['aim-work']).toEqual(['Typed by Amira'])
      expect(await written()).toEqual([])
    })

    test('is kept for nobody when the writer it names is no one’s id, and goes through when it names none', async () => {
      const { visitor, url, form, written } = await openStep()
      const late = await visitor.post(url, { ...form, by: 'me' })
      expect(keptIn(late)).toBe('')
      expect(late.html).toContain('what you sent last was not saved')
      expect(await written()).toEqual([])
      const { by: _, ...unnamed } = form
      await visitor.post(url, unnamed)
      expect(await written()).toEqual([{ by: adviserId }])
    })
  })

  test('that nobody knows whose it is is not kept, and the page says so', async () => {
    const { visitor } = await postTooLate('Whose')
    visitor.cookies.delete('foothold.last_person')
    const late = await visitor.post('/claimants/new', { ...details, name: 'Whose' })
    expect(keptIn(late)).toBe('')
    expect(late.html).toContain('what you sent last was not saved')
    visitor.cookies.set('foothold.last_person', adviserId)
    expect(keptIn(await visitor.post('/claimants/new', details))).toBe('')
  })

  test('keeps every value of a field, of any script, and the address with its query', async () => {
    const { visitor, late } = await postTooLate(
      '多 ትግርኛ "quoted" & <b>',
      { extra: ['one', 'two\nlines', ''] },
      '/claimants/new?from=x&y=1',
    )
    const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
    expect(again.html).not.toContain('<b>"')
    expect(validateHtml(again.html)).toEqual([])
    const { path, form } = waitingIn(again)
    expect(path).toBe('/claimants/new?from=x&amp;y=1')
    expect(form.extra).toEqual(['one', 'two\nlines', ''])
  })

  test('never lays a password into a page', async () => {
    const visitor = await foothold.visit('admin')
    await endSessions()
    const late = await visitor.post('/staff', { name: 'New Colleague', password: 'a first password' })
    const again = await signIn(visitor, 'admin', { kept: keptIn(late) })
    expect(waitingIn(again).form).toEqual({ name: ['New Colleague'] })
  })

  test('may be as long as any form may be', async () => {
    const words = 'words '.repeat(170_000)
    const { visitor, late } = await postTooLate('Long', { notes: words })
    expect(late.status).toBe(401)
    const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
    expect(again.status).toBe(200)
    const { path, form } = waitingIn(again)
    expect(form.notes?.[0]?.length).toBe(words.length)
    expect((await visitor.post(path, form)).status).toBe(200)
  })

  test('is refused by its own page as ever when it is sent on', async () => {
    const { visitor, late } = await postTooLate('')
    const again = await signIn(visitor, 'adviser', { kept: keptIn(late) })
    const { path, form } = waitingIn(again)
    expect((await visitor.post(path, form)).status).toBe(422)
    const headers = {
      origin: 'https://evil.example',
      cookie: [...visitor.cookies].map(pair => pair.join('=')).join('; '),
    }
    const body = new URLSearchParams(details)
    const elsewhere = await foothold.app.request(`http://localhost${path}`, { method: 'POST', body, headers })
    expect(elsewhere.status).toBe(403)
  })

  test('is kept for twelve hours', async () => {
    const { visitor, late } = await postTooLate('Old')
    const hours = (count: number) => new Date(defaultNow.getTime() + count * 60 * 60_000)
    foothold.clock.now = hours(11.9)
    expect((await signIn(visitor, 'adviser', { kept: keptIn(late) })).html).toContain('You are signed in again')
    foothold.clock.now = hours(12.1)
    const tooLate = await signIn(visitor, 'adviser', { kept: keptIn(late), next: '/claimants/new' })
    expect(tooLate.html).toContain('What you typed has not been kept')
    expect(tooLate.html).toContain('href="/claimants/new"')
    expect(validateHtml(tooLate.html)).toEqual([])
  })

  test('is not opened when it was changed, made for something else, or goes to another site', async () => {
    const { visitor, late } = await postTooLate('Sealed')
    const secret = 'a secret that only the tests know, and long enough'
    const purpose = 'a form kept until its writer has signed in'
    const one = { by: adviserId, at: defaultNow, path: '/claimants/new', page: '/', form: details }
    const sealed = (changes: object, why = purpose) => seal(secret, why, JSON.stringify({ ...one, ...changes }))
    // The same seal with a good path opens: what follows is refused for its own reason.
    expect((await signIn(visitor, 'adviser', { kept: sealed({}) })).html).toContain('You are signed in again')
    const good = keptIn(late)
    for (const kept of [
      `${good.slice(0, 40)}${good[40] === 'A' ? 'B' : 'A'}${good.slice(41)}`,
      'nonsense',
      sealed({}, 'something else'),
      sealed({ path: 'https://evil.example/' }),
      sealed({ path: '//evil.example/' }),
      sealed({ path: '/\\evil.example' }),
      sealed({ page: 'javascript:alert(1)' }),
      sealed({ by: 'me' }),
    ]) {
      const answer = await signIn(visitor, 'adviser', { kept })
      expect(answer.status).toBe(200)
      expect(answer.html).toContain('What you typed has not been kept')
      expect(answer.html).not.toContain('evil')
    }
  })

  test('is not kept when it would save nothing: a search, or a press without words', async () => {
    const { visitor, late } = await postTooLate('', { q: 'Wynne' }, '/claimants/search')
    expect(keptIn(late)).toBe('')
    expect(late.path).toBe('/sign-in?ended=yes')
    expect(keptIn(await visitor.post(`/claimants/${adviserId}/restriction/lift`))).toBe('')
  })

  test('comes back to the page it was on, when one goes there without saving', async () => {
    const visitor = await foothold.visit('adviser')
    await endSessions()
    const headers = {
      origin: 'http://localhost',
      referer: 'http://localhost/claimants/new?lang=cy',
      cookie: [...visitor.cookies].map(pair => pair.join('=')).join('; '),
    }
    const body = new URLSearchParams(details)
    const response = await foothold.app.request('http://localhost/claimants/new', { method: 'POST', body, headers })
    const kept = /name="kept" value="([^"]+)"/.exec(await response.text())?.[1] ?? ''
    const again = await signIn(visitor, 'adviser', { kept })
    expect(again.html).toContain(
      '<a class="govuk-link" href="/claimants/new?lang=cy">go to the page without saving it</a>. What you typed is then not kept.',
    )
  })
})

test('a script is told that the session has ended, and nothing of its page is replaced', async () => {
  const visitor = await foothold.visit('adviser')
  await endSessions()
  const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
  for (const [header, value] of [
    ['hx-request', 'true'],
    ['sec-fetch-dest', 'empty'],
  ] as const) {
    const headers = { origin: 'http://localhost', cookie, [header]: value }
    const body = new URLSearchParams({ name: 'X' })
    const response = await foothold.app.request('http://localhost/claimants/new', { method: 'POST', body, headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('hx-reswap')).toBe('none')
    expect(await response.text()).toBe('')
  }
})
