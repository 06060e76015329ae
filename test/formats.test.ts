/** The formats a plan comes in: sizes of print that are kept, copies made elsewhere, and when a plan counts as given. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Format } from '../db/choices.ts'
import { claimants, formatRequestSteps, formatRequests, planDocuments, planGivings } from '../db/schema.ts'
import { planFor, type WholePlan } from '../server/action-plan/action-plan.ts'
import { keptCopy } from '../server/action-plan/copies.ts'
import { askForFormat, requestsShown } from '../server/action-plan/format-request.ts'
import { issue } from '../server/action-plan/issue.ts'
import { type Details, restrict } from '../server/claimant/claimant.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { accessCode, castMember, chloe, drafted, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())
afterEach(() => {
  foothold.clock.now = defaultNow
})

const issuedFor = async (format: Format, more: Partial<Details> = {}) =>
  issued(foothold.db, amira, await interviewed(foothold.db, amira, { ...chloe, ...more, format }))
const reload = ({ id }: WholePlan) => planFor(foothold.db, amira, id)
const days = (count: number) => new Date(defaultNow.getTime() + count * 24 * 60 * 60_000)
const on = (day: number) => ({ 'on-day': String(day), 'on-month': '11', 'on-year': '2026' })
const handedOver = { how: 'handed over', language: 'en', format: 'standard', reception: 'acknowledged' }
const give = (plan: WholePlan, form: Record<string, string> = {}) =>
  adviser.post(`/plans/${plan.id}/given`, { ...on(24), ...handedOver, ...form })
const ask = (plan: WholePlan, format: Format, language = 'en') =>
  adviser.post(`/plans/${plan.id}/formats`, { format, language })
const requestOf = async (plan: WholePlan) => (await reload(plan)).requests[0]?.id ?? ''
const step = (request: string, form: Record<string, string>) => adviser.post(`/formats/${request}/steps`, form)
const read = async (plan: WholePlan) => {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
  return visitor
}

describe('R29: a person who needs braille', () => {
  test('print and hand over: a warning and no "given"; then a copy besides, and not in force anywhere', async () => {
    const plan = await issuedFor('braille grade 2')
    await adviser.get(`/plans/${plan.id}/plan.pdf?lang=en`)
    const form = await adviser.get(`/plans/${plan.id}/given`)
    expect(form.html).toContain('They need the plan in braille (grade 2).')
    expect(form.html).toContain('Nobody has asked for that copy yet.')
    const refused = await give(plan)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Ask for that copy first, on the page of the plan')
    expect(await foothold.db.$count(planGivings, eq(planGivings.planId, plan.id))).toBe(0)

    const asked = await ask(plan, 'braille grade 2')
    expect(asked.html).toContain('You have asked for the copy.')
    const besides = await give(plan)
    expect(besides.html).toContain('You have recorded a copy besides.')
    expect(besides.html).toContain('Not in force: they have not been given it in braille (grade 2) yet')
    await expectStanding(
      plan,
      'Not in force: not given in their format yet',
      'until we have given it to you in braille',
    )
    for (const page of [form, refused, besides]) expect(validateHtml(page.html)).toEqual([])
  })

  test('in force everywhere once they have the braille copy, and not from a day before it was made', async () => {
    const plan = await issuedFor('braille grade 2')
    await ask(plan, 'braille grade 2')
    expect((await give(plan, { format: 'braille grade 2' })).html).toContain('Record that it was made first')
    const request = await requestOf(plan)
    foothold.clock.now = days(1)
    await step(request, { step: 'ordered' })
    foothold.clock.now = days(4)
    await step(request, { step: 'made' })
    const early = await give(plan, { format: 'braille grade 2', ...on(25) })
    expect(early.status).toBe(422)
    expect(early.html).toContain('This copy was made on 28 November 2026')
    const given = await give(plan, { format: 'braille grade 2', ...on(28) })
    expect(given.html).toContain('Given on 28 November 2026: handed over in person.')
    await expectStanding(plan, 'In force', 'We gave it to you on 28 November 2026.')
    expect(validateHtml(early.html)).toEqual([])
  })

  /** On the plan's page, the person's, the caseload and the claimant's own; a date to do something by is only due in force. */
  async function expectStanding(plan: WholePlan, standing: string, toClaimant: string) {
    const { id, claimantId, claimant } = await reload(plan)
    expect((await adviser.get(`/plans/${id}`)).html).toContain(`<h2 class="govuk-heading-m">${standing}</h2>`)
    expect((await adviser.get(`/claimants/${claimantId}`)).html).toContain(standing)
    const { html } = await adviser.get('/?whose=office')
    const row = html.split('<tr').find(one => one.includes(claimantId)) ?? ''
    expect(row, claimant.name).toContain(standing)
    expect(row.includes('15 December 2026'), 'due').toBe(standing === 'In force')
    expect((await (await read(plan)).get('/my-plan?lang=en')).html).toContain(toClaimant)
  }

  test('the claimant reads in both languages where the copy is', async () => {
    const plan = await issuedFor('braille grade 1', { writtenLanguage: 'cy' })
    await ask(plan, 'braille grade 1', 'cy')
    await step(await requestOf(plan), { step: 'ordered' })
    await give(plan, { language: 'cy' })
    const visitor = await read(plan)
    const [english, welsh] = [await visitor.get('/my-plan?lang=en'), await visitor.get('/my-plan?lang=cy')]
    expect(english.html).toContain('You do not have this plan in the format you need yet')
    expect(english.html).toContain('We ordered your copy in braille (grade 1) on 24 November 2026.')
    expect(welsh.html).toContain('Nid yw’r cynllun hwn gennych yn y fformat sydd ei angen arnoch eto')
    expect(welsh.html).toContain('Gwnaethom archebu eich copi mewn Braille (gradd 1) ar 24 Tachwedd 2026.')
    for (const page of [english, welsh]) expect(validateHtml(page.html)).toEqual([])
  })

  test('a change of format afterwards rewrites nothing', async () => {
    const { db } = foothold
    const set = (plan: WholePlan, format: Format) =>
      db.update(claimants).set({ format }).where(eq(claimants.id, plan.claimantId))
    const given = await issuedFor('standard')
    await give(given)
    await set(given, 'braille grade 1')
    expect((await adviser.get(`/plans/${given.id}`)).html).toContain('Given on 24 November 2026')
    const waiting = await issuedFor('audio')
    await ask(waiting, 'audio')
    await give(waiting)
    await set(waiting, 'standard')
    const page = await adviser.get(`/plans/${waiting.id}`)
    expect(page.html).toContain('Not in force: they have not been given it in a format they can read yet')
    expect((await give(waiting)).html).toContain('Given on 24 November 2026')
  })

  test('an email is not handed over, and coloured paper is printed at once', async () => {
    const mailed = await issuedFor('email')
    const refused = await give(mailed, { format: 'email' })
    expect(refused.html).toContain('An email or a web page is not handed over or posted')
    expect((await give(mailed)).html).toContain('by email or as a web page: print it for them')
    expect((await give(mailed, { format: 'email', how: 'email' })).html).toContain('In force')
    const coloured = await issuedFor('coloured paper')
    expect((await adviser.get(`/plans/${coloured.id}`)).html).toContain('Print it on coloured paper, in English')
    expect((await give(coloured, { format: 'coloured paper' })).html).toContain('In force')
  })
})

describe('sizes of print', () => {
  const copiesOf = ({ id }: WholePlan) =>
    foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, id)).orderBy(planDocuments.format)
  const pdf = async (plan: WholePlan, query: string, visitor = adviser, path = `/plans/${plan.id}`) => {
    const answer = await visitor.get(`${path}/plan.pdf?${query}`)
    return { bytes: Buffer.from(await answer.bytes()), name: answer.headers.get('content-disposition') ?? '' }
  }

  test('R24: the size that the person needs is printed with the issue, in both languages, with its SHA-256', async () => {
    const plan = await issuedFor('large print 20')
    const copies = await copiesOf(plan)
    expect(copies.map(({ format, language }) => `${format} ${language}`).sort()).toEqual([
      'large print 20 cy',
      'large print 20 en',
      'standard cy',
      'standard en',
    ])
    for (const { bytes, sha256 } of copies) expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    const needed = await pdf(plan, 'lang=cy')
    expect(needed.name).toBe(`inline; filename="action-plan-${plan.reference}-v1-cymraeg-large-print-20.pdf"`)
    expect(
      needed.bytes.equals(
        copies.find(one => one.format !== 'standard' && one.language === 'cy')?.bytes ?? Buffer.alloc(0),
      ),
    ).toBe(true)
    const own = await pdf(plan, 'lang=en', await read(plan), '/my-plan')
    expect(own.name).toContain('-v1-english-large-print-20.pdf')
    expect(own.bytes.equals((await pdf(plan, 'lang=en&format=large-print-20')).bytes)).toBe(true)
  })

  test('R24: another size is made when it is first asked for, once, and is the same bytes ever after', async () => {
    const plan = await issuedFor('standard')
    const ask = () => pdf(plan, 'lang=en&format=large-print-24')
    const [first, second, own] = await Promise.all([
      ask(),
      ask(),
      pdf(plan, 'lang=en&format=large-print-24', await read(plan), '/my-plan'),
    ])
    expect(second?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(own?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect((await copiesOf(plan)).filter(({ format }) => format === 'large print 24')).toHaveLength(1)
    await foothold.db.update(claimants).set({ name: 'Another Name' }).where(eq(claimants.id, plan.claimantId))
    expect((await ask()).bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true)
    const words = wordsOf(await readPdf(first?.bytes ?? Buffer.alloc(0)))
    expect(words).toContain(accessCode)
    expect(words).toContain('Chloë Owen')
  })

  test('the four sizes are four, and the sizes of letters grow with them', async () => {
    const plan = await issuedFor('standard')
    const smallest = async (format: string) => {
      const { printed } = await readPdf((await pdf(plan, `lang=cy&format=${format}`)).bytes)
      const body = printed.filter(({ text }) => text.includes('Dywedoch chi'))
      return Math.round(Math.min(...body.map(({ size }) => size)))
    }
    expect(await smallest('standard')).toBe(14)
    expect(await smallest('large-print-16')).toBe(16)
    expect(await smallest('large-print-20')).toBe(20)
    expect(await smallest('large-print-24')).toBe(24)
    expect((await pdf(plan, 'lang=cy&format=large-print-99')).name).toContain('cymraeg-standard.pdf')
  })

  test('after the program’s secret has changed, a new size says where the code is, in both languages', async () => {
    const plan = await issuedFor('standard')
    const changed = { ...imprint, secret: 'another secret than the one the plan was issued with' }
    const copy = async (language: 'en' | 'cy', format: 'large print 16' | 'standard') =>
      wordsOf(await readPdf(Buffer.from(await keptCopy(foothold.db, defaultNow, plan, { language, format }, changed))))
    for (const [language, words] of [
      ['en', 'There is no access code on this copy.'],
      ['cy', 'Nid oes cod mynediad ar y copi hwn.'],
    ] as const) {
      const printed = await copy(language, 'large print 16')
      expect(printed).toContain(words)
      expect(printed).not.toContain(accessCode)
      expect(await copy(language, 'standard')).toContain(accessCode)
    }
    // What was printed once stays as it was, also for the program that has the first secret.
    const again = await pdf(plan, 'lang=en&format=large-print-16')
    expect(wordsOf(await readPdf(again.bytes))).toContain('There is no access code on this copy.')
  })

  test('a draft can be had in every size, and is not kept', async () => {
    const plan = await drafted(
      foothold.db,
      amira,
      await interviewed(foothold.db, amira, { ...chloe, format: 'large print 16' }),
    )
    const draft = await pdf(plan, 'lang=cy')
    expect(draft.name).toContain('-v1-cymraeg-large-print-16.pdf')
    expect(wordsOf(await readPdf(draft.bytes))).toContain('DRAFFT')
    expect(await copiesOf(plan)).toEqual([])
  })

  test('the page of the plan offers the needed size first, and each size in both languages', async () => {
    const plan = await issuedFor('large print 24')
    const { html } = await adviser.get(`/plans/${plan.id}`)
    expect(html).toContain('1. Print it in large print (24 point), in English')
    const links = [...html.matchAll(/plan\.pdf\?lang=(\w\w)&amp;format=([\w-]+)/g)].map(
      ([, lang, size]) => `${size} ${lang}`,
    )
    expect(links.slice(0, 2)).toEqual(['large-print-24 en', 'large-print-24 cy'])
    expect(new Set(links).size).toBe(8)
    expect(validateHtml(html)).toEqual([])
  })
})

describe('copies made elsewhere', () => {
  const row = async (plan: WholePlan, visitor = adviser) =>
    (await visitor.get('/formats')).html.split('<tr').find(one => one.includes(`/plans/${plan.id}`))

  test('an office that waits for nothing reads so', async () => {
    const { html } = await (await foothold.visit('stranger')).get('/formats')
    expect(html).toContain('Nobody is waiting for a copy.')
    expect(validateHtml(html)).toEqual([])
  })

  test('from asked to given: on the list until they have it, each step once, with who and when', async () => {
    const plan = await issuedFor('bsl')
    const opened = await adviser.get(`/plans/${plan.id}`)
    expect(opened.html).toContain('1. Ask for it in British Sign Language')
    await Promise.all([ask(plan, 'bsl'), ask(plan, 'bsl')])
    expect(await foothold.db.$count(formatRequests, eq(formatRequests.planId, plan.id))).toBe(1)
    expect(await row(plan)).toContain('Asked for on 24 November 2026')
    const request = await requestOf(plan)
    await Promise.all([1, 2].map(() => step(request, { step: 'ordered', from: 'list' })))
    const steps = await foothold.db.select().from(formatRequestSteps).where(eq(formatRequestSteps.requestId, request))
    expect(steps.map(({ step, on, by }) => [step, on, by])).toEqual([['ordered', '2026-11-24', amira.id]])
    const made = await step(request, { step: 'made', ...on(24), note: 'On the <b>memory stick</b>' })
    expect(made.html).toContain('On the &lt;b&gt;memory stick&lt;/b&gt;')
    expect(made.html).toContain('Record that it was given')
    expect(await row(plan)).toContain('Made on 24 November 2026: ready to give')
    await give(plan, { format: 'bsl' })
    expect(await row(plan)).toBeUndefined()
    const late = await step(request, { step: 'cancelled' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('They have been given this copy already')
    for (const page of [opened, made, late, await adviser.get('/formats')]) expect(validateHtml(page.html)).toEqual([])
  })

  test('asked for again with another note it says so and keeps the note, which nobody would have read', async () => {
    const plan = await issuedFor('audio')
    const form = { format: 'audio', language: 'en', note: 'On a CD' }
    for (let times = 0; times < 2; times++) {
      expect((await adviser.post(`/plans/${plan.id}/formats`, form)).status).toBe(200)
    }
    const other = await adviser.post(`/plans/${plan.id}/formats`, { ...form, note: 'To the back door' })
    expect(other.status).toBe(422)
    expect(other.html).toContain('This copy has been asked for already')
    expect(other.html).toContain('To the back door')
  })

  test('what was called off leaves the list, and is ordered after all and not asked for twice', async () => {
    const plan = await issuedFor('audio')
    await ask(plan, 'audio')
    const request = await requestOf(plan)
    await step(request, { step: 'cancelled', ...on(24), note: 'They would rather have large print' })
    expect(await row(plan)).toBeUndefined()
    expect((await give(plan)).status).toBe(422)
    const again = await ask(plan, 'audio')
    expect(again.status).toBe(422)
    expect(again.html).toContain('asked for before and called off')
    await step(request, { step: 'ordered' })
    expect(await row(plan)).toContain('Ordered on 24 November 2026')
  })

  test('what cannot be is refused beside the field, with what was typed', async () => {
    const plan = await issuedFor('easy read')
    await ask(plan, 'easy read')
    const request = await requestOf(plan)
    for (const [form, message] of [
      [{}, 'Select what happened'],
      [{ step: 'made', ...on(25) }, 'The date must be today or in the past'],
      [{ step: 'made', ...on(23) }, 'The date must be 24 November 2026 or later'],
      [{ step: 'made', 'on-day': '24' }, 'must include a month and year'],
    ] as const) {
      const page = await step(request, { ...form, note: 'At the printer’s' })
      expect(page.status, message).toBe(422)
      expect(page.html).toContain(message)
      expect(page.html).toContain('At the printer’s')
      expect(validateHtml(page.html)).toEqual([])
    }
    expect((await step(request, { step: 'made' })).status).toBe(200)
  })

  test('a format that we print, or none, is refused, and so is a draft', async () => {
    const plan = await issuedFor('standard')
    expect((await ask(plan, 'large print 16')).html).toContain('Select the format they need')
    expect((await adviser.get(`/plans/${plan.id}/formats`)).status).toBe(200)
    const draft = await drafted(foothold.db, amira, await interviewed(foothold.db, amira))
    expect((await ask(draft, 'audio')).status).toBe(409)
    expect((await adviser.get(`/plans/${draft.id}/formats`)).path).toBe(`/plans/${draft.id}`)
  })

  test('a new version needs a new copy: it is offered at once, and asking for it calls off the old one', async () => {
    const { db } = foothold
    const plan = await issuedFor('braille grade 2')
    await ask(plan, 'braille grade 2')
    const first = await requestOf(plan)
    await step(first, { step: 'ordered' })
    const draft = await draftPlanOf(db, amira, defaultNow, { id: plan.interviewId, claimantId: plan.claimantId })
    await issue(db, amira, defaultNow, draft, { ...imprint, accessCode })
    expect(await row(plan)).toContain('Replaced')
    const page = await adviser.get(`/plans/${draft.id}`)
    expect(page.html).toMatch(/<button[^>]*>\s*Ask for it in braille \(grade 2\)/)
    expect(page.html).toContain('Tell whoever makes it that there is a version 2')
    expect(validateHtml(page.html)).toEqual([])
    expect((await ask(plan, 'audio')).status).toBe(409)
    await adviser.post(`/plans/${draft.id}/formats`, { format: 'braille grade 2', language: 'en' })
    expect((await adviser.get(`/formats/${first}`)).html).toContain('Version 2 takes its place')
    expect(await row(plan)).toBeUndefined()
    expect(await row(await planFor(db, amira, draft.id))).toContain('Asked for on 24 November 2026')
  })

  test('R61 R90: a copy for a restricted record, or of another office, is not there for those it is closed to', async () => {
    const plan = await issuedFor('braille grade 1', { name: 'Rhiannon Restricted' })
    await ask(plan, 'braille grade 1')
    const request = await requestOf(plan)
    const colleague = await foothold.visit('colleague')
    expect((await colleague.get('/formats')).html).toContain('Rhiannon Restricted')
    await restrict(foothold.db, await castMember(foothold.db, 'manager'), defaultNow, plan.claimantId, 'Works here')
    for (const login of ['colleague', 'stranger']) {
      const visitor = await foothold.visit(login)
      expect((await visitor.get('/formats')).html, login).not.toContain('Rhiannon')
      expect((await visitor.get(`/formats/${request}`)).status, login).toBe(404)
      expect((await visitor.post(`/formats/${request}/steps`, { step: 'made' })).status, login).toBe(404)
      expect((await visitor.post(`/plans/${plan.id}/formats`, { format: 'audio', language: 'en' })).status).toBe(404)
    }
    expect(await row(plan, await foothold.visit('manager'))).toContain('Restricted')
    expect(await foothold.db.$count(formatRequestSteps, eq(formatRequestSteps.requestId, request))).toBe(0)
  })

  test('the list is the oldest first, a page at a time, forwards and back', async () => {
    const office = await openApp()
    const person = await castMember(office.db, 'adviser')
    const visitor = await office.visit('adviser')
    const details = { ...chloe, format: 'audio' } as const
    const plan = await issued(office.db, person, await interviewed(office.db, person, details), [lawful])
    await askForFormat(office.db, person, defaultNow, plan, { format: 'audio', language: 'en' })
    const others = await Promise.all(
      Array.from({ length: requestsShown + 4 }, () => interviewed(office.db, person, details)),
    )
    for (const [index, interview] of others.entries()) {
      const { id } = await draftPlanOf(office.db, person, defaultNow, interview)
      const at = new Date(defaultNow.getTime() + (index + 1) * 60_000)
      await office.db.insert(formatRequests).values({ planId: id, language: 'en', format: 'audio', at, by: person.id })
    }
    const plansOn = (html: string) =>
      [...html.matchAll(/<a class="govuk-link" href="\/plans\/([0-9a-f-]+)">Version/g)].map(([, id]) => id)
    const first = (await visitor.get('/formats')).html
    expect(plansOn(first)).toHaveLength(requestsShown)
    expect(plansOn(first)[0]).toBe(plan.id)
    const next = /href="(\/formats\?after=[0-9a-f-]+)"/.exec(first)?.[1] ?? ''
    const second = (await visitor.get(next)).html
    expect(plansOn(second)).toHaveLength(5)
    expect(new Set([...plansOn(first), ...plansOn(second)]).size).toBe(requestsShown + 5)
    const back = /href="(\/formats\?before=[0-9a-f-]+)"/.exec(second)?.[1] ?? ''
    expect(plansOn((await visitor.get(back)).html)).toEqual(plansOn(first))
    expect((await visitor.get('/formats?after=nonsense')).status).toBe(404)
    for (const html of [first, second]) expect(validateHtml(html)).toEqual([])
    await office.close()
  })
})
