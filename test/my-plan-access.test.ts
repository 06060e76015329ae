/** The ways into a claimant's plan: the codes, the chosen way back, a new code, those who act for them, and out at once. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RepresentativeKind } from '../db/choices.ts'
import {
  accessCodes,
  auditEntries,
  claimantSessions,
  claimants,
  letters,
  messages,
  offices,
  planUpdates,
  signInAttempts,
} from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { copyWithoutCode } from '../server/action-plan/copies.ts'
import { verify } from '../server/audit.ts'
import { addRepresentative, mayInWords, mayOf } from '../server/claimant/representative.ts'
import type { Person } from '../server/http/context.ts'
import { hashOf, hashOfCode } from '../server/lib/codes.ts'
import { countAttempt, forgetAttempts } from '../server/staff/attempts.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())
beforeEach(async () => {
  foothold.clock.now = defaultNow
  // Every browser of this file has the same address.
  await foothold.db.delete(signInAttempts)
})

const later = (minutes: number) => {
  foothold.clock.now = new Date(defaultNow.getTime() + minutes * 60_000)
}
const planOf = async (details = chloe) => issued(foothold.db, amira, await interviewed(foothold.db, amira, details))

/** A new browser that has tried to sign in. */
async function enter({ reference }: WholePlan, code: string = accessCode, lang = 'en') {
  const visitor = await foothold.visit()
  return { visitor, page: await visitor.post('/my-plan/sign-in', { reference, code, lang }) }
}
const isIn = ({ path }: { path: string }) => path.startsWith('/my-plan?')
const isOut = async (visitor: Visitor) => (await visitor.get('/my-plan')).path.startsWith('/my-plan/sign-in')

/** What was sent to this claimant, the newest first. */
const sentTo = ({ claimantId }: WholePlan) =>
  foothold.db.select().from(messages).where(eq(messages.claimantId, claimantId)).orderBy(desc(messages.madeAt))
const codeIn = (text: string | undefined) => /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text ?? '')?.[0] ?? ''
const printed = async (bytes: Uint8Array) => wordsOf(await readPdf(Buffer.from(bytes)))
const titleOf = (html: string) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''

describe('a code that no longer counts', () => {
  const wrongTo = async (plan: WholePlan, code = accessCode) => {
    const { page } = await enter(plan, code)
    expect(page.status).toBe(422)
    return page.html.replaceAll(plan.reference, 'REFERENCE')
  }

  test('says the same when it expired, was replaced or never was', async () => {
    const { db } = foothold
    const [expired, replaced, never] = await Promise.all([planOf(), planOf(), planOf()])
    await db.update(accessCodes).set({ expiresAt: defaultNow }).where(eq(accessCodes.planId, expired.id))
    await db.update(accessCodes).set({ endedAt: defaultNow }).where(eq(accessCodes.planId, replaced.id))
    const said = [await wrongTo(expired), await wrongTo(replaced), await wrongTo(never, 'AAAA-AAAA-AAAA')]
    expect(new Set(said).size).toBe(1)
    expect(isIn((await enter(never)).page)).toBe(true)
  })

  test('another claimant’s code does not open this plan, and says nothing else than a made-up one', async () => {
    const [one, other] = [await planOf(), await planOf()]
    await foothold.db
      .update(accessCodes)
      .set({ codeHash: hashOfCode(other.reference, 'MMMM-MMMM-MMMM') })
      .where(eq(accessCodes.planId, other.id))
    expect(await wrongTo(one, 'MMMM-MMMM-MMMM')).toBe(await wrongTo(one, 'AAAA-AAAA-AAAA'))
    expect(isIn((await enter(other, 'MMMM-MMMM-MMMM')).page)).toBe(true)
  })
})

test('a reference that exists and one that does not take as long as each other', async () => {
  const took = { right: [] as number[], unknown: [] as number[] }
  const attempt = async (reference: string, list: number[]) => {
    const visitor = await foothold.visit()
    const start = performance.now()
    await visitor.post('/my-plan/sign-in', { reference, code: 'AAAA-AAAA-AAAA' })
    list.push(performance.now() - start)
  }
  const plans = [await planOf(), await planOf(), await planOf()]
  for (let round = 0; round < 24; round++) {
    const plan = plans[round % plans.length] as WholePlan
    // In turns, so that whatever else the machine does slows both.
    await attempt(plan.reference, took.right)
    await attempt(`PLAN-7777-${3333 + (round % 3)}`, took.unknown)
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  const ratio = median(took.right) / median(took.unknown)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

describe('a code by email', () => {
  /** A claimant who has chosen it, with the address confirmed. */
  async function withEmail(email = 'chloe@example.test') {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    const asked = await visitor.post('/my-plan/way-in', { wayBack: 'email', email })
    const code = codeIn((await sentTo(plan))[0]?.body)
    return { plan, visitor, asked, code, confirmed: await visitor.post('/my-plan/way-in/confirm', { code }) }
  }
  const ask = async (reference: string, lang = 'en') =>
    (await foothold.visit()).post('/my-plan/email-code', { reference, lang })

  test('the address counts when the code that was sent to it comes back, and not before', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    const page = await visitor.get('/my-plan/way-in')
    expect(page.html).toContain('With a code that we email to you each time')
    expect(validateHtml(page.html)).toEqual([])
    const asked = await visitor.post('/my-plan/way-in', { wayBack: 'email', email: 'chloe@example.test' })
    expect(asked.path).toBe('/my-plan/way-in/confirm?lang=en')
    expect(asked.html).toContain('chloe@example.test')
    expect(validateHtml(asked.html)).toEqual([])
    const stored = () =>
      foothold.db
        .select({ wayBack: claimants.wayBack, email: claimants.email })
        .from(claimants)
        .where(eq(claimants.id, plan.claimantId))
    expect(await stored()).toEqual([{ wayBack: 'code', email: null }])
    const waiting = await visitor.get('/my-plan/way-in')
    for (const text of ['value="chloe@example.test"', 'href="/my-plan/way-in/confirm?lang=en"'])
      expect(waiting.html).toContain(text)
    const wrong = await visitor.post('/my-plan/way-in/confirm', { code: 'AAAA-AAAA-AAAA' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Enter the code in the email we sent you')
    expect(await stored()).toEqual([{ wayBack: 'code', email: null }])
    const [message] = await sentTo(plan)
    expect(message).toMatchObject({ channel: 'email', recipient: 'chloe@example.test', template: 'one-time code' })
    const done = await visitor.post('/my-plan/way-in/confirm', { code: codeIn(message?.body).toLowerCase() })
    expect(done.path).toBe('/my-plan/way-in?done=email&lang=en')
    expect(await stored()).toEqual([{ wayBack: 'email', email: 'chloe@example.test' }])
  })

  test('a code for an address opens no plan, and is too late after a quarter of an hour', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    await visitor.post('/my-plan/way-in', { wayBack: 'email', email: 'chloe@example.test' })
    const code = codeIn((await sentTo(plan))[0]?.body)
    expect((await enter(plan, code)).page.status).toBe(422)
    later(16)
    const late = await visitor.post('/my-plan/way-in/confirm', { code })
    expect(late.path).toBe('/my-plan/way-in?done=late&lang=en')
    expect(late.html).toContain('The code does not work any more')
  })

  test.each([
    ['en', 'Select how you want to get in', 'Enter an email address in the correct format'],
    ['cy', 'Dewiswch sut rydych chi am fewngofnodi', 'Rhowch gyfeiriad e-bost yn y fformat cywir'],
  ] as const)(
    'R84: what is missing is said beside its field in %s, and what was typed is kept',
    async (lang, none, bad) => {
      const { visitor } = await enter(await planOf())
      const nothing = await visitor.post(`/my-plan/way-in?lang=${lang}`, {})
      expect(nothing.status).toBe(422)
      expect(nothing.html).toContain(none)
      const wrong = await visitor.post(`/my-plan/way-in?lang=${lang}`, { wayBack: 'email', email: 'chloe at home' })
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain(bad)
      expect(wrong.html).toContain('value="chloe at home"')
      expect(titleOf(wrong.html)).toMatch(/^(Error|Gwall): /)
      for (const page of [nothing, wrong]) expect(validateHtml(page.html)).toEqual([])
    },
  )

  test('choosing it closes the code on paper and ends what that had opened elsewhere', async () => {
    const plan = await planOf()
    const elsewhere = await enter(plan)
    const { visitor } = await enter(plan)
    await visitor.post('/my-plan/way-in', { wayBack: 'email', email: 'chloe@example.test' })
    await visitor.post('/my-plan/way-in/confirm', { code: codeIn((await sentTo(plan))[0]?.body) })
    expect(await isOut(elsewhere.visitor)).toBe(true)
    expect(await isOut(visitor)).toBe(false)
    expect((await enter(plan)).page.status).toBe(422)
    await visitor.post('/my-plan/way-in', { wayBack: 'code' })
    expect(isIn((await enter(plan)).page)).toBe(true)
  })

  test('every choice is told where they were told of things before, and at the address they had', async () => {
    const plan = await planOf({ ...chloe, email: 'old@example.test', toldBy: 'email' })
    const { visitor } = await enter(plan)
    const told = async () =>
      (await sentTo(plan))
        .filter(({ template }) => template !== 'one-time code')
        .map(one => `${one.template}: ${one.recipient}`)
    await visitor.post('/my-plan/way-in', { wayBack: 'email', email: 'thief@example.test' })
    expect(await told()).toEqual([])
    await visitor.post('/my-plan/way-in/confirm', { code: codeIn((await sentTo(plan))[0]?.body) })
    expect((await told()).toSorted()).toEqual([
      'told another way: old@example.test',
      'way in changed: old@example.test',
    ])
    await foothold.db.delete(messages)
    await visitor.post('/my-plan/way-in', { wayBack: 'code' })
    expect(await told()).toEqual(['way in changed: thief@example.test'])
    // The same said again is no news.
    await visitor.post('/my-plan/way-in', { wayBack: 'code' })
    expect(await told()).toHaveLength(1)
    const byPost = await planOf({ ...chloe, email: 'older@example.test', writtenLanguage: 'cy' })
    const chloes = (await enter(byPost)).visitor
    await chloes.post('/my-plan/way-in', { wayBack: 'email', email: 'new@example.test' })
    const code = codeIn((await sentTo(byPost)).find(({ template }) => template === 'one-time code')?.body)
    await chloes.post('/my-plan/way-in/confirm', { code })
    const sent = (await sentTo(byPost)).filter(({ template }) => template === 'way in changed')
    expect(sent.map(({ channel }) => channel).toSorted()).toEqual(['email', 'letter'])
    for (const { body } of sent)
      expect(body).toContain('Mae’r ffordd rydych yn mewngofnodi i’ch cynllun ar-lein wedi newid')
  })

  test('it goes to that address, opens the plan once and for a quarter of an hour', async () => {
    const { plan } = await withEmail()
    later(1)
    expect((await ask(plan.reference)).html).toContain('we have sent you one')
    const [message] = await sentTo(plan)
    expect(message).toMatchObject({ channel: 'email', recipient: 'chloe@example.test' })
    expect(message?.body).not.toContain(plan.reference)
    const code = codeIn(message?.body)
    const first = await enter(plan, code)
    expect(isIn(first.page)).toBe(true)
    expect((await enter(plan, code)).page.status).toBe(422)
    expect(await isOut(first.visitor)).toBe(false)
    later(2)
    await ask(plan.reference)
    const second = codeIn((await sentTo(plan))[0]?.body)
    later(18)
    expect((await enter(plan, second)).page.status).toBe(422)
    later(16)
    expect(isIn((await enter(plan, second)).page)).toBe(true)
  })

  test('of two who use the same code at once one gets in', async () => {
    const { plan } = await withEmail()
    await ask(plan.reference)
    const code = codeIn((await sentTo(plan)).map(({ body }) => body).find(body => body.includes('sign-in')))
    const entered = await Promise.all([enter(plan, code), enter(plan, code), enter(plan, code)])
    expect(entered.filter(({ page }) => isIn(page))).toHaveLength(1)
  })

  test('it answers alike whether there is a plan, an address or the choice, and sends nothing to the others', async () => {
    const { plan } = await withEmail()
    const [unchosen, unknown] = [await planOf({ ...chloe, email: 'not-chosen@example.test' }), 'PLAN-7777-4444']
    const answers: string[] = []
    for (const reference of [plan.reference, unchosen.reference, unknown]) {
      const page = await ask(reference)
      expect(page.status).toBe(200)
      answers.push(`${page.path} ${page.html}`.replaceAll(reference, 'REFERENCE'))
    }
    expect(new Set(answers).size).toBe(1)
    expect(await sentTo(unchosen)).toEqual([])
  })

  test('no more than three are sent in a quarter of an hour, and asking more often ends none of them', async () => {
    const { plan } = await withEmail()
    const count = async () => (await sentTo(plan)).filter(({ body }) => body.includes('/my-plan/sign-in')).length
    for (let times = 0; times < 5; times++) await ask(plan.reference)
    expect(await count()).toBe(3)
    const live = and(
      eq(accessCodes.claimantId, plan.claimantId),
      eq(accessCodes.origin, 'emailed'),
      isNull(accessCodes.endedAt),
    )
    expect(await foothold.db.$count(accessCodes, live)).toBe(1)
    for (let times = 0; times < 5; times++) await ask(plan.reference)
    const refused = await ask(plan.reference, 'cy')
    expect(refused.status).toBe(429)
    expect(refused.html).toContain('Bu gormod o ymgeisiau')
    expect(validateHtml(refused.html)).toEqual([])
  })
})

describe('getting in', () => {
  test('ends the session that the browser had before, whosever it was', async () => {
    const [first, second] = [await planOf(), await planOf()]
    const { visitor } = await enter(first)
    const before = visitor.cookies.get('foothold.my_plan') ?? ''
    const live = () => foothold.db.$count(claimantSessions, eq(claimantSessions.tokenHash, hashOf(before)))
    expect(await live()).toBe(1)
    await visitor.post('/my-plan/sign-in', { reference: second.reference, code: 'AAAA-AAAA-AAAA', lang: 'en' })
    expect(await live()).toBe(1)
    await visitor.post('/my-plan/sign-in', { reference: second.reference, code: accessCode, lang: 'en' })
    expect(await live()).toBe(0)
    expect(await isOut(visitor)).toBe(false)
  })

  test('is shut to nobody by those who got in from the same place, nor by failures at another door', async () => {
    const { db } = foothold
    for (let at = 0; at < 101; at++) {
      await forgetAttempts(db, await countAttempt(db, { door: 'plan', of: `PLAN ${at}` }, 'a library', defaultNow))
    }
    expect(await db.$count(signInAttempts)).toBe(0)
    const fail = (of: string) => countAttempt(db, { door: 'plan', of }, 'a library', defaultNow)
    for (let at = 0; at < 100; at++) await fail(`PLAN ${at}`)
    await expect(fail('PLAN 101')).rejects.toThrow('There have been too many attempts')
    await countAttempt(db, { door: 'staff', of: 'adviser@demo.test' }, 'a library', defaultNow)
    await countAttempt(db, { door: 'complaint', of: 'COMP' }, 'a library', defaultNow)
  })
})

describe('a new code from an adviser', () => {
  async function reissued(plan: WholePlan) {
    const url = `/claimants/${plan.claimantId}/access-code`
    const made = await adviser.post(url, { press: randomUUID() })
    return { made, code: codeIn(/Access code<\/dt><dd>(.*?)<\/dd>/s.exec(made.html)?.[1]) }
  }

  test('ends the old one and what it had opened, and opens the plan itself', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    const record = await adviser.get(`/claimants/${plan.claimantId}`)
    expect(record.html).toContain(`href="/claimants/${plan.claimantId}/access-code"`)
    const before = await adviser.get(`/claimants/${plan.claimantId}/access-code`)
    expect(validateHtml(before.html)).toEqual([])
    const { made, code } = await reissued(plan)
    expect(made.status).toBe(200)
    expect(validateHtml(made.html)).toEqual([])
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY-]{14}$/)
    expect(await isOut(visitor)).toBe(true)
    expect((await enter(plan)).page.status).toBe(422)
    expect(isIn((await enter(plan, code)).page)).toBe(true)
  })

  test('is kept only as a hash, is told of without being said, and is recorded', async () => {
    const plan = await planOf({ ...chloe, email: 'chloe@example.test' })
    const { code } = await reissued(plan)
    const { db } = foothold
    const kept = await db.select().from(accessCodes).where(eq(accessCodes.claimantId, plan.claimantId))
    const written = await db.select().from(letters).where(eq(letters.claimantId, plan.claimantId))
    const sent = await sentTo(plan)
    const entries = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.chain, `claimant ${plan.claimantId}`))
    for (const list of [kept, written, sent, entries]) expect(JSON.stringify(list)).not.toContain(code)
    expect(kept.map(({ origin, endedAt }) => [origin, endedAt === null]).toSorted()).toEqual([
      ['printed', false],
      ['reissued', true],
    ])
    expect(written.map(({ kind }) => kind)).toEqual(['access code'])
    expect(sent.map(({ template }) => template)).toEqual(['new access code'])
    expect(entries.some(({ did, what }) => did === 'added' && what.startsWith('access code'))).toBe(true)
    expect((await verify(db)).broken).toBeUndefined()
  })

  test('can be read by whoever made it for a quarter of an hour, and by nobody after that', async () => {
    const plan = await planOf()
    const { made, code } = await reissued(plan)
    const colleague = await foothold.visit('colleague')
    expect((await adviser.get(made.path)).html).toContain(code)
    const seen = await colleague.get(made.path)
    expect(seen.status).toBe(200)
    expect(seen.html).not.toContain(code)
    expect((await colleague.get(`${made.path}/letter.pdf`)).status).toBe(404)
    later(14)
    expect((await adviser.get(made.path)).html).toContain(code)
    later(15)
    const gone = await adviser.get(made.path)
    expect(gone.html).not.toContain(code)
    expect(gone.html).toContain('cannot be read here any more')
    expect(validateHtml(gone.html)).toEqual([])
    expect((await adviser.get(`${made.path}/letter.pdf`)).status).toBe(404)
  })

  test('is on a letter in both languages, with a square code that fills in the reference alone', async () => {
    const plan = await planOf({ ...chloe, format: 'large print 20' })
    const { made, code } = await reissued(plan)
    for (const [language, words] of [
      ['en', 'Your new access code'],
      ['cy', 'Eich cod mynediad newydd'],
    ] as const) {
      const bytes = await (await adviser.get(`${made.path}/letter.pdf?lang=${language}`)).bytes()
      expect(await pdfUaProblems(bytes)).toEqual([])
      const text = await printed(bytes)
      for (const part of [words, code, plan.reference]) expect(text).toContain(part)
    }
  })

  test.each([
    [
      'en',
      /A new access code for your plan was made on 24 November 2026 by Amira Hussain, work coach, Eastgate Jobcentre/,
    ],
    ['cy', /Gwnaed cod mynediad newydd ar gyfer eich cynllun ar 24 Tachwedd 2026 gan Amira Hussain, anogwr gwaith/],
  ])('is said to the claimant when they sign in, until a message has told them (%s)', async (lang, said) => {
    const plan = await planOf({ ...chloe, email: 'chloe@example.test', toldBy: 'email' })
    const { code } = await reissued(plan)
    const { visitor, page } = await enter(plan, code, lang)
    expect(page.html).toMatch(said)
    expect(validateHtml(page.html)).toEqual([])
    const sent = { sentAt: defaultNow, nextTryAt: null }
    await foothold.db.update(messages).set(sent).where(eq(messages.claimantId, plan.claimantId))
    expect((await visitor.get(`/my-plan?lang=${lang}`)).html).not.toMatch(said)
  })

  test('its warning is stopped by nobody who made the code, and by managers alone', async () => {
    const plan = await planOf({ ...chloe, email: 'chloe@example.test', toldBy: 'email' })
    await reissued(plan)
    const [warning] = await sentTo(plan)
    const url = `/outbox/${warning?.id}`
    expect((await adviser.get(url)).html).toContain('Only a manager can decide that it is not sent')
    expect((await adviser.post(`${url}/giving-up`, { reason: 'wrong' })).status).toBe(409)
    const manager = await foothold.visit('manager')
    expect((await manager.post(`${url}/giving-up`, { reason: 'wrong' })).status).toBe(200)
    later(1)
    await manager.post(`/claimants/${plan.claimantId}/access-code`, { press: randomUUID() })
    const [own] = await sentTo(plan)
    expect((await manager.post(`/outbox/${own?.id}/giving-up`, { reason: 'wrong' })).status).toBe(409)
  })

  test('a press sent again leads to the same page, and the code on it still works', async () => {
    const plan = await planOf()
    const press = randomUUID()
    const url = `/claimants/${plan.claimantId}/access-code`
    const [one, two] = await Promise.all([adviser.post(url, { press }), adviser.post(url, { press })])
    expect(one?.path).toBe(two?.path)
    expect(isIn((await enter(plan, codeIn(/Access code<\/dt><dd>(.*?)<\/dd>/s.exec(two?.html ?? '')?.[1]))).page)).toBe(
      true,
    )
  })

  test('replaces emailed codes too: whoever asks for paper gets in with paper', async () => {
    const plan = await planOf()
    await foothold.db
      .update(claimants)
      .set({ wayBack: 'email', email: 'gone@example.test' })
      .where(eq(claimants.id, plan.claimantId))
    expect((await enter(plan)).page.status).toBe(422)
    const { code } = await reissued(plan)
    expect(isIn((await enter(plan, code)).page)).toBe(true)
  })

  test('without an issued plan there is nothing to open, and no button', async () => {
    const { claimant } = await interviewed(foothold.db, amira)
    const page = await adviser.get(`/claimants/${claimant.id}/access-code`)
    expect(page.status).toBe(409)
    expect(page.html).toContain('There is none yet')
    expect(formsOn(page.html, page.path).filter(({ action }) => action.includes('access-code'))).toEqual([])
    expect((await adviser.post(`/claimants/${claimant.id}/access-code`, {})).status).toBe(409)
  })
})

test('without a code and without an email, the pages at the door say whom to ring, in both languages', async () => {
  const visitor = await foothold.visit()
  for (const path of ['/my-plan/sign-in', '/my-plan/email-code']) {
    for (const [lang, ring] of [
      ['en', 'If you cannot get in, ring us'],
      ['cy', 'Os na allwch fewngofnodi, ffoniwch ni'],
    ]) {
      const { html } = await visitor.get(`${path}?lang=${lang}`)
      expect(html).toContain(ring)
      for (const { name, phone } of await foothold.db.select().from(offices)) {
        expect(html).toContain(`<li>${name}: ${phone}</li>`)
      }
      expect(validateHtml(html)).toEqual([])
    }
  }
})

test('R85: a page that is not there, or not for who acts, keeps the ways out and says for whom they act', async () => {
  const plan = await planOf()
  const { visitor } = await enter(plan)
  const missing = await visitor.get('/my-plan/no-such-page?lang=cy')
  expect(missing.status).toBe(404)
  expect(missing.html).toContain('Allgofnodi')
  expect(missing.html).toContain('Gadael y dudalen hon')
  expect(missing.html).not.toContain('Rydych yn gweithredu ar ran')
  expect(validateHtml(missing.html)).toEqual([])
  const id = randomUUID()
  const representative = { kind: 'implicit consent', name: 'Gwen Pritchard' } as const
  await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, representative, id)
  const url = `/claimants/${plan.claimantId}/representatives/${id}/access-code`
  const made = await adviser.post(url, { press: randomUUID() })
  const { visitor: gwen } = await enter(plan, codeIn(/Access code<\/dt><dd>(.*?)<\/dd>/s.exec(made.html)?.[1]))
  for (const [path, status] of [
    ['/my-plan/details', 403],
    ['/my-plan/no-such-page', 404],
  ] as const) {
    const page = await gwen.get(path)
    expect(page.status).toBe(status)
    expect(page.html).toContain('Sign out')
    expect(page.html).toContain('Exit this page')
    expect(page.html).toContain(`You are acting for ${chloe.name}`)
    expect(titleOf(page.html)).not.toContain(chloe.name)
    expect(validateHtml(page.html)).toEqual([])
  }
  // Nobody is signed in: there is nothing to leave.
  expect((await (await foothold.visit()).get('/my-plan/no-such-page')).html).not.toContain('Sign out')
})

describe('somebody who acts for the claimant', () => {
  async function actingBy(kind: RepresentativeKind, plan?: WholePlan, matter?: string) {
    const of = plan ?? (await planOf())
    const id = randomUUID()
    const representative = { kind, name: 'Gwen Pritchard', ...(matter && { matter }) }
    await addRepresentative(foothold.db, amira, defaultNow, of.claimantId, representative, id)
    const url = `/claimants/${of.claimantId}/representatives/${id}/access-code`
    const made = await adviser.post(url, { press: randomUUID() })
    const code = codeIn(/Access code<\/dt><dd>(.*?)<\/dd>/s.exec(made.html)?.[1])
    return { plan: of, id, url, made, code }
  }

  test('G22: a companion gets no code', async () => {
    const { url, made } = await actingBy('companion only')
    expect(made.status).toBe(409)
    expect((await adviser.get(url)).html).toContain('They cannot read the plan online')
    expect(mayOf('companion only')).toEqual([])
  })

  test('G22 to G25: gets in with a code of their own, and every page says for whom, in no title', async () => {
    const { plan, code, id } = await actingBy('written authority')
    const { visitor, page } = await enter(plan, code)
    expect(isIn(page)).toBe(true)
    const welsh = await visitor.get('/my-plan?lang=cy')
    for (const [one, text] of [
      [page, 'You are acting for Chloë Owen.'],
      [welsh, 'Rydych yn gweithredu ar ran Chloë Owen.'],
    ] as const) {
      expect(one.html).toContain(text)
      expect(titleOf(one.html)).not.toContain('Owen')
      expect(validateHtml(one.html)).toEqual([])
    }
    // The claimant's own code goes on.
    expect(isIn((await enter(plan)).page)).toBe(true)
    const entries = await foothold.db.select().from(auditEntries).where(eq(auditEntries.who, id))
    expect(entries.map(({ did }) => did)).toContain('signed in')
    expect(entries.map(({ did }) => did)).toContain('viewed')
  })

  test('reads the plan without the claimant’s own code on it', async () => {
    const { plan, code } = await actingBy('written authority')
    const { visitor } = await enter(plan, code)
    const text = await printed(await (await visitor.get('/my-plan/plan.pdf')).bytes())
    expect(text).toContain(plan.reference)
    expect(text).not.toContain(accessCode)
    const content = plan.issue?.content
    if (!content) throw new Error('It was issued')
    const bytes = await copyWithoutCode(content, { language: 'en', format: 'standard' }, imprint)
    expect(await printed(bytes)).toContain('There is no access code on this copy')
    const own = await (await enter(plan)).visitor.get('/my-plan/plan.pdf')
    expect(await printed(await own.bytes())).toContain(accessCode)
  })

  test.each([
    [
      'implicit consent',
      ['/my-plan/representatives', '/my-plan/way-in', '/my-plan/details', '/my-plan/complaints/new'],
    ],
    [
      'explicit consent',
      ['/my-plan/representatives', '/my-plan/way-in', '/my-plan/details', '/my-plan/complaints/new'],
    ],
    ['written authority', ['/my-plan/representatives', '/my-plan/way-in', '/my-plan/signature']],
    ['appointee', []],
    ['attorney or deputy', []],
  ] as [RepresentativeKind, string[]][])('by %s may not open %j', async (kind, closed) => {
    const { plan, code } = await actingBy(kind, undefined, 'The course')
    const { visitor } = await enter(plan, code)
    for (const path of closed) {
      const [english, welsh] = [await visitor.get(`${path}?lang=en`), await visitor.get(`${path}?lang=cy`)]
      expect(english.status, path).toBe(403)
      expect(english.html).toContain('You cannot do this')
      expect(welsh.html).toContain('Ni allwch wneud hyn')
      expect(validateHtml(english.html)).toEqual([])
      expect((await visitor.get('/my-plan')).html, path).not.toContain(`href="${path}?`)
    }
    const open = ['/my-plan/representatives', '/my-plan/way-in'].filter(path => !closed.includes(path))
    for (const path of open) expect((await visitor.get(path)).status, path).toBe(200)
  })

  test('G23: an explicit consent is for one matter, which is asked for, and for this version of the plan', async () => {
    const plan = await planOf()
    const form = `/claimants/${plan.claimantId}/representatives/new`
    const missing = await adviser.post(form, { kind: 'explicit consent', name: '' })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('Enter the one matter that the consent is about')
    expect(missing.html).toContain('Enter their name')
    const added = await adviser.post(form, {
      kind: 'explicit consent',
      name: 'Gwen Pritchard',
      matter: 'The course at the library',
    })
    expect(added.html).toContain('The course at the library')
    const other = await adviser.post(form, {
      kind: 'appointee',
      name: 'Ann Owen',
      matter: 'left over from another choice',
    })
    expect(other.html).not.toContain('left over from another choice')
    const { code } = await actingBy('explicit consent', plan, 'The course at the library')
    expect((await enter(plan, code)).page.html).toContain(
      'You may act for them about one thing: The course at the library',
    )
  })

  test('the claimant sees who acts, what they may do and when they looked, and ends it at once', async () => {
    const { plan, code, id } = await actingBy('written authority')
    const acting = await enter(plan, code)
    const { visitor } = await enter(plan)
    const list = await visitor.get('/my-plan/representatives')
    for (const text of ['Gwen Pritchard', 'They have a code of their own', mayInWords.ask.en, '24 November 2026'])
      expect(list.html).toContain(text)
    expect(list.html).not.toContain(mayInWords.sign.en)
    expect((await visitor.get('/my-plan/representatives?lang=cy')).html).toContain(mayInWords.ask.cy)
    const asked = await visitor.get(`/my-plan/representatives/${id}/end`)
    expect(asked.html).toContain('Do you want them to stop acting for you?')
    expect(titleOf(asked.html)).not.toContain('Gwen')
    for (const page of [list, asked]) expect(validateHtml(page.html)).toEqual([])
    const [form] = formsOn(asked.html, asked.path).filter(({ action }) => action.includes('/end'))
    const press = form?.fields.find(({ name }) => name === 'press')?.value ?? ''
    expect(press).not.toBe('')
    const ended = await visitor.post(`/my-plan/representatives/${id}/end`, { press })
    expect(ended.path).toBe('/my-plan/representatives?done=ended&lang=en')
    expect(ended.html).toContain('Gwen Pritchard: you ended it on 24 November 2026')
    expect(await isOut(acting.visitor)).toBe(true)
    expect((await enter(plan, code)).page.status).toBe(422)
    expect((await adviser.get(`/claimants/${plan.claimantId}`)).html).toContain('by the person themselves')
    expect((await visitor.get(`/my-plan/representatives/${id}/end`)).status).toBe(404)
  })

  test.each([
    ['en', 'Type your own name, Gwen Pritchard', 'not the name of the person you act for'],
    ['cy', 'Teipiwch eich enw eich hun, Gwen Pritchard', 'nid enw’r person rydych yn gweithredu ar ei ran'],
  ])('G25: an appointee signs with their own name and not the claimant’s, in %s', async (lang, asks, refuses) => {
    const { plan, code } = await actingBy('appointee')
    const { visitor } = await enter(plan, code)
    const form = await visitor.get(`/my-plan/signature?lang=${lang}`)
    expect(form.html).toContain(asks)
    expect(validateHtml(form.html)).toEqual([])
    const wrong = await visitor.post('/my-plan/signature', { name: 'chloë  OWEN', lang })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain(refuses)
    expect(wrong.html).toContain('value="chloë  OWEN"')
    const done = await visitor.post('/my-plan/signature', { name: 'Gwen Pritchard', lang })
    expect(done.path).toBe(`/my-plan?done=signed&lang=${lang}`)
    // The claimant signs with it all the same.
    expect((await (await enter(plan)).visitor.post('/my-plan/signature', { name: 'Chloë Owen' })).status).toBe(200)
  })

  test('the link that ends it says for whom, once', async () => {
    const { plan } = await actingBy('appointee')
    const { html } = await (await enter(plan)).visitor.get('/my-plan/representatives?lang=en')
    expect(html).toContain('End this<span class="govuk-visually-hidden"> (Gwen Pritchard)</span></a>')
  })

  test('somebody else’s representative is not there, as one that never was', async () => {
    const { id } = await actingBy('appointee')
    const { visitor } = await enter(await planOf())
    const [theirs, nobodys] = [id, randomUUID()].map(one => `/my-plan/representatives/${one}/end`) as [string, string]
    for (const method of ['get', 'post'] as const) {
      const [one, other] = [await visitor[method](theirs), await visitor[method](nobodys)]
      expect(one.status).toBe(404)
      expect(one.html).toBe(other.html)
    }
  })

  test('an adviser who ends it ends their way in too, and bringing them back needs a new code', async () => {
    const { plan, code, id } = await actingBy('appointee')
    const { visitor } = await enter(plan, code)
    const url = `/claimants/${plan.claimantId}/representatives/${id}`
    await adviser.post(`${url}/end`)
    expect(await isOut(visitor)).toBe(true)
    await adviser.post(`${url}/restoration`)
    expect((await enter(plan, code)).page.status).toBe(422)
    expect((await adviser.get(`/claimants/${plan.claimantId}`)).html).toContain('Has no access code.')
  })

  test('the claimant is told that somebody can read the plan', async () => {
    const { plan } = await actingBy('appointee', await planOf({ ...chloe, email: 'chloe@example.test' }))
    expect((await sentTo(plan)).map(({ template }) => template)).toEqual(['code for a representative'])
  })
})

describe('a session that has ended', () => {
  const words = { words: 'I went to the library', lang: 'en' }

  test('does not lose what was typed: it is sent on after signing in again', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    later(61)
    const late = await visitor.post('/my-plan/words', words)
    expect(late.status).toBe(401)
    expect(late.html).toContain('You had been signed out')
    expect(late.html).toContain(`value="${plan.reference}"`)
    expect(late.html).not.toContain('I went to the library')
    expect(validateHtml(late.html)).toEqual([])
    const kept = /name="kept" value="([^"]+)"/.exec(late.html)?.[1] ?? ''
    const wrong = await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: 'AAAA-AAAA-AAAA', kept })
    expect(wrong.html).toContain(`value="${kept}"`)
    const back = await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode, kept })
    expect(back.html).toContain('You are signed in again')
    expect(validateHtml(back.html)).toEqual([])
    const [form] = formsOn(back.html, back.path).filter(({ action }) => action === '/my-plan/words')
    expect(form?.fields.find(({ name }) => name === 'words')?.value).toBe('I went to the library')
    const fields = Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? [])
    await visitor.post('/my-plan/words', fields)
    const said = await foothold.db.select().from(planUpdates).where(eq(planUpdates.claimantId, plan.claimantId))
    expect(said.map(({ words }) => words)).toEqual(['I went to the library'])
  })

  test('shows it to nobody else who signs in there', async () => {
    const [mine, theirs] = [await planOf(), await planOf()]
    const { visitor } = await enter(mine)
    later(61)
    const late = await visitor.post('/my-plan/words', words)
    const kept = /name="kept" value="([^"]+)"/.exec(late.html)?.[1] ?? ''
    const page = await visitor.post('/my-plan/sign-in', { reference: theirs.reference, code: accessCode, kept })
    expect(page.html).toContain('What you typed has not been kept')
    expect(page.html).not.toContain('I went to the library')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('whose it was is not in the browser after signing out: what is sent then is not kept, and that is said', async () => {
    const { visitor } = await enter(await planOf())
    await visitor.post('/my-plan/sign-out')
    expect([...visitor.cookies.keys()].filter(name => name.startsWith('foothold.'))).toEqual([])
    const late = await visitor.post('/my-plan/words', words)
    expect(late.path).toContain('/my-plan/sign-in?done=ended')
    expect(late.html).toContain('we did not get what you sent last')
  })
})

describe('R85: out at once', () => {
  test('every page of the plan has the button, in its own language, before the rest of the page', async () => {
    const { visitor } = await enter(await planOf())
    for (const path of ['/my-plan', '/my-plan/way-in', '/my-plan/representatives']) {
      for (const [lang, text] of [
        ['en', 'Exit this page'],
        ['cy', 'Gadael y dudalen hon'],
      ] as const) {
        const { html } = await visitor.get(`${path}?lang=${lang}`)
        expect(html).toContain(text)
        expect(html.indexOf('href="/my-plan/exit"')).toBeLessThan(html.indexOf('<h1'))
      }
    }
    const signIn = await (await foothold.visit()).get('/my-plan/sign-in')
    expect(signIn.html).toContain('press Shift 3 times')
    expect(signIn.html).toContain('It does not take these pages out of your browser’s history.')
    expect(signIn.html).not.toContain('href="/my-plan/exit"')
  })

  test('it is a link that ends the session, clears the browser and leads to a page that is not ours', async () => {
    const plan = await planOf()
    const { visitor } = await enter(plan)
    const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
    const answer = await foothold.app.request('http://localhost/my-plan/exit', { headers: { cookie } })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('https://www.bbc.co.uk/weather')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(
      answer.headers.getSetCookie().filter(line => /^foothold\.(my_plan|last_reader)=;.*Max-Age=0/.test(line)),
    ).toHaveLength(2)
    expect(await foothold.db.$count(claimantSessions, eq(claimantSessions.reference, plan.reference))).toBe(0)
    expect(await isOut(visitor)).toBe(true)
    for (const path of ['/my-plan', '/my-plan/way-in'])
      expect((await (await enter(plan)).visitor.get(path)).headers.get('cache-control')).toBe('no-store')
  })
})
