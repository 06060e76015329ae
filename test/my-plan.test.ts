/** The claimant's own page: getting in with what is printed on the plan, and reading it. */
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, claimantSessions, offices, planDocuments } from '../db/schema.ts'
import { planFor, setReview, type WholePlan } from '../server/action-plan/action-plan.ts'
import { give } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { verify } from '../server/audit.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(() => foothold.close())

const planOf = async (details = chloe) => issued(foothold.db, amira, await interviewed(foothold.db, amira, details))

const enter = async (plan: WholePlan, more: Record<string, string> = {}) => {
  const visitor = await foothold.visit()
  const page = await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode, ...more })
  return { visitor, page }
}

describe('signing in', () => {
  test('the square code fills the reference in, and the language comes along', async () => {
    const visitor = await foothold.visit()
    const page = await visitor.get('/my-plan?reference=PLAN-7K4M-QX9T&lang=cy')
    expect(page.path).toBe('/my-plan/sign-in?reference=PLAN-7K4M-QX9T&lang=cy')
    expect(page.html).toContain('value="PLAN-7K4M-QX9T"')
    expect(page.html).toContain('<html lang="cy"')
    expect(page.html).toContain('href="/my-plan/sign-in?reference=PLAN-7K4M-QX9T&amp;lang=en"')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('the reference and the code open the plan, however they are typed', async () => {
    const plan = await planOf()
    for (const [reference, code] of [
      [plan.reference, accessCode],
      [` ${plan.reference.toLowerCase()} `, accessCode.toLowerCase()],
      [plan.reference.replaceAll('-', ''), accessCode.replaceAll('-', ' ')],
      [plan.reference.replaceAll('-', ' – '), accessCode],
    ] as const) {
      const { page } = await enter(plan, { reference, code })
      expect(page.path, reference).toBe('/my-plan?lang=en')
      expect(page.status).toBe(200)
    }
  })

  test('the cookie is for these pages only, out of reach of scripts, and secure where the site is', async () => {
    const plan = await planOf()
    const form = new URLSearchParams({ reference: plan.reference, code: accessCode })
    const answer = await foothold.app.request('/my-plan/sign-in', { method: 'POST', body: form })
    const cookie = answer.headers.get('set-cookie') ?? ''
    for (const part of ['foothold.my_plan=', 'Path=/my-plan', 'HttpOnly', 'SameSite=Lax'])
      expect(cookie).toContain(part)
    expect(cookie).not.toContain('Secure')
    const behindTls = await openApp({ baseUrl: 'https://plans.example' })
    const person = await castMember(behindTls.db, 'adviser')
    const other = await issued(behindTls.db, person, await interviewed(behindTls.db, person))
    const body = new URLSearchParams({ reference: other.reference, code: accessCode })
    const secure = await behindTls.app.request('/my-plan/sign-in', { method: 'POST', body })
    expect(secure.headers.get('set-cookie')).toContain('Secure')
    await behindTls.close()
  })

  test.each([
    ['en', 'Enter your plan reference', 'Enter your access code', 'Enter a plan reference and access code that match'],
    ['cy', 'Rhowch gyfeirnod eich cynllun', 'Rhowch eich cod mynediad', 'Rhowch gyfeirnod cynllun a chod mynediad'],
  ] as const)('what is missing or wrong is said in %s, and the code is not sent back', async (lang, ...messages) => {
    const plan = await planOf()
    const [noReference, noCode, wrong] = messages
    const visitor = await foothold.visit()
    const empty = await visitor.post('/my-plan/sign-in', { lang })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain(noReference)
    expect(empty.html).toContain(noCode)
    const bad = await visitor.post('/my-plan/sign-in', { lang, reference: plan.reference, code: 'AAAA-AAAA-AAAA' })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain(wrong)
    expect(bad.html).toContain(`value="${plan.reference}"`)
    expect(bad.html).not.toContain('AAAA-AAAA')
    const unknown = await visitor.post('/my-plan/sign-in', {
      lang,
      reference: 'PLAN-3333-3333',
      code: 'AAAA-AAAA-AAAA',
    })
    expect(unknown.html.replaceAll('PLAN-3333-3333', plan.reference)).toBe(bad.html)
    for (const page of [empty, bad]) expect(validateHtml(page.html)).toEqual([])
  })

  test('after ten wrong codes the plan is closed for a while, in both languages, even to the right code', async () => {
    const plan = await planOf()
    const visitor = await foothold.visit()
    for (let attempt = 0; attempt < 10; attempt++) {
      await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: `WRONG-${attempt}` })
    }
    expect((await enter(plan)).page.status).toBe(429)
    expect((await enter(plan, { lang: 'cy' })).page.html).toContain('Bu gormod o ymgeisiau')
    // Locked out, they are still told whom to ring.
    for (const { page } of [await enter(plan), await enter(plan, { lang: 'cy' })]) {
      for (const { name, phone } of await foothold.db.select().from(offices)) {
        expect(page.html).toContain(`<li>${name}: ${phone}</li>`)
      }
      expect(validateHtml(page.html)).toEqual([])
    }
    foothold.clock.now = new Date(defaultNow.getTime() + 16 * 60_000)
    expect((await enter(plan)).page.path).toBe('/my-plan?lang=en')
    foothold.clock.now = defaultNow
  })

  test('a draft opens for nobody, and a newer version only with its own code', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const first = await issued(db, amira, interview)
    const second = await draftPlanOf(db, amira, defaultNow, interview)
    expect((await enter(first)).page.html).toContain('version 1')
    await issue(db, amira, defaultNow, second, { ...imprint, accessCode: 'NEWC-ODEH-9RTH' })
    expect((await enter(first)).page.status).toBe(422)
    const { page } = await enter(first, { code: 'NEWC-ODEH-9RTH' })
    expect(page.html).toContain('version 2')
  })

  test('a session ends when the next version is issued: it does not hand out the new code', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const first = await issued(db, amira, interview)
    const { visitor } = await enter(first)
    const draft = await draftPlanOf(db, amira, defaultNow, interview)
    expect((await visitor.get('/my-plan/plan.pdf')).status).toBe(200)
    await issue(db, amira, defaultNow, draft, { ...imprint, accessCode: 'NEWC-ODEH-9RTH' })
    expect((await visitor.get('/my-plan/plan.pdf')).path).toBe('/my-plan/sign-in')
    expect((await visitor.get('/my-plan')).path).toBe('/my-plan/sign-in')
  })

  test('an unknown reference leaves as many entries behind as a wrong code, and none names what was typed', async () => {
    const { db } = foothold
    const plan = await planOf()
    const failures = () =>
      db
        .select()
        .from(auditEntries)
        .where(eq(auditEntries.did, 'failed to sign in'))
        .then(rows => rows.map(({ chain, what }) => `${chain}: ${what}`))
    const before = await failures()
    await enter(plan, { code: 'WRONG-CODE' })
    await enter(plan, { reference: 'PLAN-4444-4444' })
    const added = (await failures()).filter(one => !before.includes(one) || one.endsWith('plan unknown'))
    expect(added).toContain(`claimant ${plan.claimantId}: plan ${plan.id}`)
    expect(added).toContain('office none: plan unknown')
    expect((await failures()).length).toBe(before.length + 2)
    expect(added.join()).not.toContain('4444')
    expect((await verify(db)).broken).toBeUndefined()
  })

  test('a wrong code marks both fields, says so beside the code and leads there', async () => {
    const plan = await planOf()
    const { page } = await enter(plan, { code: 'WRONG-CODE' })
    expect(page.html).toContain('href="#code"')
    expect(page.html).not.toContain('href="#reference"')
    expect(page.html.match(/<input[^>]*govuk-input--error/g)).toHaveLength(2)
    expect(page.html.match(/<input[^>]*name="reference"[^>]*>/)?.[0]).toContain('code-error')
    expect(validateHtml(page.html)).toEqual([])
  })
})

describe('reading the plan', () => {
  test('what can happen to their money is there by its name, with what to do about it', async () => {
    const { visitor } = await enter(await planOf())
    for (const [lang, money, hardship, link] of [
      ['en', 'Your money, if you do not do what you must do', 'hardship payment', 'what to do if your money is cut'],
      ['cy', 'Eich arian, os na fyddwch', 'taliad caledi', 'beth i’w wneud os caiff eich arian ei dorri'],
    ] as const) {
      const { html } = await visitor.get(`/my-plan?lang=${lang}`)
      const inside = html.slice(html.indexOf(money), html.indexOf('</details>', html.indexOf(money)))
      expect(inside).toContain(hardship)
      expect(inside).toContain(link)
      expect(inside).toContain(`href="/my-plan/if-your-money-is-cut?lang=${lang}"`)
    }
  })

  test('an appointment and the day to look at the plan are told apart, and the adviser is told before issuing', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe)
    const review = { nextReviewOn: '2026-12-29', nextReviewTime: '10:30', nextReviewHow: 'phone' } as const
    const plan = await issued(db, amira, interview)
    await bookAppointment(db, amira, defaultNow, plan.claimant, {
      ...{ kind: 'compulsory', channel: 'phone', adviserId: amira.id, on: '2026-12-01', time: '14:00' },
    })
    const at = new Date(defaultNow.getTime() + 60_000)
    const draft = await draftPlanOf(db, amira, at, { id: plan.interviewId, claimantId: plan.claimantId })
    await setReview(db, amira, at, await planFor(db, amira, draft.id), { ...review, addressLeftOff: false })
    const adviser = await foothold.visit('adviser')
    const before = await adviser.get(`/plans/${draft.id}`)
    expect(before.html).toContain('An appointment is booked for another day, 1 December 2026.')
    await issue(db, amira, at, await planFor(db, amira, draft.id), { ...imprint, accessCode })
    const { visitor } = await enter(await planFor(db, amira, draft.id))
    for (const [lang, booked, after] of [
      ['en', 'Booked', 'After that, to look at the plan'],
      ['cy', 'Wedi’i drefnu', 'Ar ôl hynny, i edrych ar y cynllun'],
    ]) {
      const { html } = await visitor.get(`/my-plan?lang=${lang}`)
      expect(
        html
          .match(/<h3[^>]*>([^<]+)<\/h3><p class="govuk-body-l app-next-talk">/g)
          ?.map(one => one.replace(/<[^>]+>/g, '')),
      ).toEqual([booked, after])
      expect(validateHtml(html)).toEqual([])
    }
  })

  test('R80: a link about a line says which, in the language it was written in', async () => {
    const { visitor } = await enter(await planOf())
    const { html } = await visitor.get('/my-plan?lang=cy')
    const more = html.match(/Mwy am hyn<span class="govuk-visually-hidden">: <span lang="en">[^<]+/g) ?? []
    expect(more.length).toBeGreaterThan(0)
    expect(
      html.match(/Gofyn i ni edrych ar hyn eto<span class="govuk-visually-hidden">: <span lang="en">/g),
    ).toHaveLength(more.length)
    expect(validateHtml(html)).toEqual([])
    expect((await visitor.get('/my-plan?lang=en')).html).not.toContain(': <span lang=')
  })

  test('R24: it says in plain words whether the plan counts yet, in both languages', async () => {
    const { db } = foothold
    const plan = await planOf()
    const { visitor, page } = await enter(plan)
    expect(page.html).toContain('We have not given you this plan yet')
    expect((await visitor.get('/my-plan?lang=cy')).html).toContain('Nid ydym wedi rhoi’r cynllun hwn i chi eto')
    // Reading it here is not the same as being given it: that is for the adviser to say.
    expect((await planFor(db, amira, plan.id)).givings).toEqual([])
    const given = { how: 'post', on: '2026-11-24', language: 'en', format: 'standard', reception: 'posted' } as const
    await give(db, amira, defaultNow, plan, given)
    const after = await visitor.get('/my-plan?lang=en')
    expect(after.html).toContain('This is your plan now')
    expect(after.html).toContain('We posted it to you on 24 November 2026.')
    expect((await visitor.get('/my-plan?lang=cy')).html).toContain('Gwnaethom ei bostio atoch ar 24 Tachwedd 2026.')
  })

  test('R30: a person who is written to in Welsh reads Welsh, and can change it', async () => {
    const { visitor, page } = await enter(await planOf({ ...chloe, writtenLanguage: 'cy' }), { lang: 'cy' })
    expect(page.html).toContain('<html lang="cy"')
    const chosen = await visitor.get('/my-plan')
    expect(chosen.html).toContain('<html lang="cy"')
    expect(chosen.html).toContain('href="/my-plan?lang=en"')
    for (const one of [page, await visitor.get('/my-plan?lang=en')]) {
      expect(validateHtml(one.html)).toEqual([])
      expect(/<title>(.*?)<\/title>/s.exec(one.html)?.[1]).not.toContain('Owen')
    }
  })

  test('the rights, how to complain and the reference are there, and no link leads to a page that is not', async () => {
    const plan = await planOf()
    const { visitor, page } = await enter(plan)
    const letter = await visitor.get('/my-plan/letter?lang=en')
    for (const text of ['You can ask us to look at this plan again', 'How to complain'])
      expect(letter.html).toContain(text)
    expect(validateHtml(letter.html)).toEqual([])
    for (const text of ['/my-plan/letter', '/my-plan/reconsiderations', '/my-plan/complaints', plan.reference])
      expect(page.html).toContain(text)
    const links = [...page.html.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    expect(links.length).toBeGreaterThan(3)
    // That one signs out, and leads away from us.
    const ours = links.filter(link => link !== '/my-plan/exit')
    for (const link of ours) expect((await visitor.get(link)).status, link).toBe(200)
  })

  test('R24: the PDF is the copy that was printed, byte for byte', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    for (const language of ['en', 'cy'] as const) {
      const answer = await visitor.get(`/my-plan/plan.pdf?lang=${language}`)
      const [copy] = await foothold.db
        .select()
        .from(planDocuments)
        .where(sql`plan_id = ${plan.id} and language = ${language}`)
      expect(Buffer.from(await answer.bytes()).equals(copy?.bytes ?? Buffer.alloc(0))).toBe(true)
      expect(answer.headers.get('content-disposition')).toContain(
        `action-plan-${plan.reference}-v1-${language === 'en' ? 'english' : 'cymraeg'}-standard.pdf`,
      )
    }
  })

  test('R89: what the claimant opens is recorded as theirs, and the chain holds', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    await visitor.get('/my-plan/plan.pdf')
    const entries = await foothold.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.chain, `claimant ${plan.claimantId}`))
      .orderBy(auditEntries.position)
    const own = entries.filter(({ role }) => role === 'claimant').map(({ did, what }) => `${did} ${what}`)
    expect(own).toEqual(['signed in', 'viewed', 'printed'].map(did => `${did} plan ${plan.id}`))
    expect((await verify(foothold.db)).broken).toBeUndefined()
  })

  test('another plan’s square code on the same computer asks for that plan’s own code', async () => {
    const { visitor } = await enter(await planOf())
    const other = await planOf()
    const page = await visitor.get(`/my-plan?reference=${other.reference}`)
    expect(page.path).toBe(`/my-plan/sign-in?reference=${other.reference}`)
  })
})

describe('leaving', () => {
  const isOut = async (visitor: Visitor) => (await visitor.get('/my-plan')).path === '/my-plan/sign-in'

  test('signing out ends the session itself, not only the cookie', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    const kept = new Map(visitor.cookies)
    const out = await visitor.post('/my-plan/sign-out', { lang: 'cy' })
    expect(out.path).toBe('/my-plan/sign-in?done=signed-out&lang=cy')
    expect(out.html).toContain('Rydych wedi allgofnodi.')
    expect(validateHtml(out.html)).toEqual([])
    for (const [name, value] of kept) visitor.cookies.set(name, value)
    expect(await isOut(visitor)).toBe(true)
    expect(await foothold.db.$count(claimantSessions, eq(claimantSessions.reference, plan.reference))).toBe(0)
  })

  test('a broken form still signs out', async () => {
    const { visitor } = await enter(await planOf())
    const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'multipart/form-data' }
    const answer = await foothold.app.request('/my-plan/sign-out', { method: 'POST', headers, body: 'no parts' })
    expect(answer.status).toBe(303)
    expect(await isOut(visitor)).toBe(true)
  })

  test('it can be done at the top of the plan as well as at its end', async () => {
    const { html } = (await enter(await planOf())).page
    const forms = [...html.matchAll(/action="\/my-plan\/sign-out"/g)].map(({ index }) => index)
    expect(forms).toHaveLength(2)
    expect(forms[0]).toBeLessThan(html.indexOf('<h1'))
  })

  test('a session ends by itself after an hour', async () => {
    const { visitor } = await enter(await planOf())
    foothold.clock.now = new Date(defaultNow.getTime() + 59 * 60_000)
    expect(await isOut(visitor)).toBe(false)
    foothold.clock.now = new Date(defaultNow.getTime() + 61 * 60_000)
    expect(await isOut(visitor)).toBe(true)
    foothold.clock.now = defaultNow
  })
})

test.each([
  ['en', 'Page not found', 'Go to your plan'],
  ['cy', 'Nid yw’r dudalen hon ar gael', 'Mynd i’ch cynllun'],
] as const)('a page that is not there says so in %s', async (language, title, link) => {
  const page = await (await foothold.visit()).get(`/my-plan/nowhere?lang=${language}`)
  expect(page.status).toBe(404)
  expect(page.html).toContain(`<html lang="${language}"`)
  for (const text of [title, link]) expect(page.html).toContain(text)
  expect(validateHtml(page.html)).toEqual([])
})

test('outside the demonstration no plan is offered', async () => {
  const offered = (await (await foothold.visit()).get('/my-plan/sign-in')).html
  expect(offered).toContain('DEMO-PLAN-0001')
  const real = await openApp({ demo: false })
  expect((await (await real.visit()).get('/my-plan/sign-in')).html).not.toContain('DEMO-PLAN-0001')
  await real.close()
})
