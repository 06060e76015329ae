/** What a claimant says about their plan online, and what the adviser, and the next version of the plan, make of it. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, planDocuments, planSignatures, planUpdates } from '../db/schema.ts'
import { planFor, standingOf, type WholePlan } from '../server/action-plan/action-plan.ts'
import { planDocument, textsOf } from '../server/action-plan/document.ts'
import { give, recordSignature } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { verify } from '../server/audit.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { interviewFor } from '../server/interview/interview.ts'
import { saveStep } from '../server/interview/step.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const chosen = { ...lawful, kind: 'chosen', what: 'See the warehouse', declared: false } as const
const fare = { ...lawful, kind: 'ours', what: 'Pay the bus fare' } as const

/** A plan of three kinds of lines, and its claimant in a browser. */
async function reading(details = chloe) {
  const { db } = foothold
  const plan = await issued(db, amira, await interviewed(db, amira, details), [lawful, chosen, fare])
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
  const lines = await commitmentsOf(db, plan.id)
  const lineOf = (what: string) => `/my-plan/commitments/${lines.find(line => line.what === what)?.id}`
  return { plan, visitor, lineOf, adviserPage: `/claimants/${plan.claimantId}` }
}

/** While the session still lasts. */
const soon = new Date(defaultNow.getTime() + 30 * 60_000)
const hours = (count: number) => new Date(defaultNow.getTime() + count * 3_600_000)

async function nextVersion(plan: WholePlan, at = hours(2)): Promise<WholePlan> {
  const draft = await draftPlanOf(foothold.db, amira, at, { id: plan.interviewId, claimantId: plan.claimantId })
  await issue(foothold.db, amira, at, draft, { ...imprint, accessCode })
  return planFor(foothold.db, amira, draft.id)
}

const never = () => {
  throw new Error('It was issued')
}

test('words about a line that the next version has no more come back, to be copied', async () => {
  const { plan, visitor, lineOf } = await reading()
  const url = lineOf(lawful.what)
  const next = await nextVersion(plan)
  await visitor.post('/my-plan/sign-in', { reference: next.reference, code: accessCode, lang: 'en' })
  const late = await visitor.post(`${url}/cannot-yet`, { words: 'The course was full', lang: 'en' })
  expect(late.status).toBe(404)
  expect(textOfHtml(late.html)).toContain('It is not saved. Copy what you need. The course was full')
  expect(validateHtml(late.html)).toEqual([])
})

describe('“I have done this” pressed by mistake', () => {
  test('is taken back by a further update, which says so to the person and to the adviser', async () => {
    const { plan, visitor, lineOf, adviserPage } = await reading()
    const url = lineOf(lawful.what)
    expect((await visitor.get('/my-plan?lang=en')).html).not.toContain(`action="${url}/not-done"`)
    // There is nothing to take back yet.
    await visitor.post(`${url}/not-done`, { lang: 'en' })
    expect(await foothold.db.$count(planUpdates, eq(planUpdates.planId, plan.id))).toBe(0)
    const done = await visitor.post(`${url}/done`, { lang: 'en' })
    expect(done.html).toContain(`action="${url}/not-done"`)
    expect(validateHtml(done.html)).toEqual([])
    const page = await visitor.post(`${url}/not-done`, { lang: 'en' })
    expect(page.html).toContain('This is not marked as done any more.')
    expect(textOfHtml(page.html)).toContain('You said: not done')
    expect(textOfHtml(page.html)).not.toContain('You said: done')
    expect(page.html).toContain(`action="${url}/done"`)
    const says = await foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    expect(says.map(one => one.says).sort()).toEqual(['cannot yet', 'done'])
    expect(textOfHtml((await adviser.get(adviserPage)).html)).toContain('Not done: they take it back')
    expect(textOfHtml((await visitor.get('/my-plan?lang=cy')).html)).toContain('Dywedoch: heb ei wneud')
  })
})

describe('the first page', () => {
  test('R24: it says what counts, then each line with its day and its number, and nothing is owed before it is given', async () => {
    const { plan, visitor } = await reading()
    const before = textOfHtml((await visitor.get('/my-plan?lang=en')).html)
    expect(before).toContain('We have not given you this plan yet')
    expect(before).toContain('1 Go to the numeracy course at Barry Library By Tuesday 15 December 2026')
    expect(before).toContain('You do not have to do this yet')
    const given = {
      how: 'handed over',
      on: '2026-11-24',
      language: 'en',
      format: 'standard',
      reception: 'acknowledged',
    }
    await give(foothold.db, amira, defaultNow, plan, given as Parameters<typeof give>[4])
    const page = await visitor.get('/my-plan?lang=en')
    const text = textOfHtml(page.html)
    expect(text).not.toContain('You do not have to do this yet')
    const order = [
      'This is your plan now',
      'What you must do',
      '2 See the warehouse',
      '3 Pay the bus fare',
      'When we will talk next',
      'Signing your plan',
      'What you can do',
    ]
    expect(order.map(words => text.indexOf(words))).toEqual(
      order.map(words => text.indexOf(words)).toSorted((a, b) => a - b),
    )
    for (const words of order) expect(text).toContain(words)
    expect(validateHtml(page.html)).toEqual([])
  })

  test('R30: in Welsh there is no English but what was typed, and every link keeps the language', async () => {
    const { visitor } = await reading({ ...chloe, writtenLanguage: 'cy' })
    const page = await visitor.get('/my-plan')
    expect(page.html).toContain('<html lang="cy"')
    const text = textOfHtml(page.html)
    for (const words of [
      'Fy nghynllun',
      'Rwyf wedi gwneud hyn',
      'Gofyn i ni edrych ar hyn eto',
      'Erbyn dydd Mawrth 15 Rhagfyr 2026',
    ])
      expect(text).toContain(words)
    for (const words of ['Your plan', 'I have', 'More', 'Ask us', 'Keep a']) expect(text).not.toContain(words)
    const main = page.html.slice(page.html.indexOf('<main'))
    const own = [...main.matchAll(/<a [^>]*href="(\/my-plan[^"]*)"/g)].map(([, href = '']) => href)
    expect(own.length).toBeGreaterThan(15)
    expect(own.filter(href => !/lang=(cy|en)/.test(href))).toEqual([])
  })

  test('it names the next appointment, and none that is past', async () => {
    const { plan, visitor } = await reading()
    const booked = (on: string, time: string) =>
      bookAppointment(foothold.db, amira, defaultNow, plan.claimant, {
        ...{ kind: 'compulsory', channel: 'in person', place: 'Eastgate Jobcentre, 12 Eastgate' },
        ...{ adviserId: amira.id, on, time },
      })
    expect(textOfHtml((await visitor.get('/my-plan?lang=en')).html)).toContain('We have not set a date yet')
    await booked('2026-11-23', '09:00')
    await booked('2026-12-03', '14:30')
    const text = textOfHtml((await visitor.get('/my-plan?lang=en')).html)
    expect(text).toContain('Thursday 3 December 2026, 2:30pm Eastgate Jobcentre, 12 Eastgate')
    expect(text).not.toContain('23 November')
  })
})

describe('saying how it goes', () => {
  test('R33: “done” is kept, shown with its day, and settles nothing', async () => {
    const { plan, visitor, lineOf } = await reading()
    const page = await visitor.post(`${lineOf(lawful.what)}/done`, { lang: 'en' })
    expect(page.path).toBe('/my-plan?done=told&lang=en')
    const text = textOfHtml(page.html)
    expect(text).toContain('You said: done')
    expect(text).toContain('You told us on 24 November 2026. Your work coach will see this.')
    const after = await planFor(foothold.db, amira, plan.id)
    expect(standingOf(after)).toBe(standingOf(plan))
    expect(await commitmentsOf(foothold.db, plan.id)).toEqual(await commitmentsOf(foothold.db, plan.id))
    expect(after.issue?.content).toEqual(plan.issue?.content)
  })

  test('the same thing twice is said once, and the other takes it back', async () => {
    const { plan, visitor, lineOf } = await reading()
    const said = () => foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    for (let times = 0; times < 3; times++) await visitor.post(`${lineOf(chosen.what)}/done`)
    expect(await said()).toHaveLength(1)
    foothold.clock.now = soon
    const back = await visitor.post(`${lineOf(chosen.what)}/cannot-yet`, { words: 'It was closed.\nI rang twice.' })
    foothold.clock.now = defaultNow
    expect(await said()).toHaveLength(2)
    const text = textOfHtml(back.html)
    expect(text).toContain('You said: not yet')
    expect(text).toContain('“It was closed. I rang twice.”')
    expect(text).not.toContain('You said: done')
  })

  test('nobody has to say why they cannot, and too much is said beside the box with what was typed kept', async () => {
    const { visitor, lineOf } = await reading()
    const form = await visitor.get(`${lineOf(lawful.what)}/cannot-yet?lang=en`)
    expect(textOfHtml(form.html)).toContain('You do not have to say')
    expect(form.html).toContain('/my-plan/reconsiderations/new?commitment=')
    expect((await visitor.post(`${lineOf(lawful.what)}/cannot-yet`)).path).toContain('done=told')
    const long = 'x'.repeat(2001)
    for (const [lang, title, words] of [
      ['en', 'Error: I cannot', 'must be 2000 characters or fewer'],
      ['cy', 'Gwall: Ni allaf', '2000 nod neu lai'],
    ]) {
      const refused = await visitor.post(`${lineOf(lawful.what)}/cannot-yet`, { words: long, lang: lang ?? '' })
      expect(refused.status).toBe(422)
      for (const part of [title, words, long]) expect(refused.html).toContain(part)
      expect(validateHtml(refused.html)).toEqual([])
    }
  })

  test('R90: of what we do, and of anybody else’s line, there is nothing to say', async () => {
    const [own, other] = [await reading(), await reading()]
    const id = '7d9f1c52-0000-4000-8000-000000000000'
    for (const path of [
      own.lineOf(fare.what),
      other.lineOf(lawful.what),
      `/my-plan/commitments/${id}`,
      '/my-plan/commitments/x',
    ]) {
      for (const act of ['/done', '/cannot-yet']) {
        expect((await own.visitor.post(path + act)).status, path + act).toBe(404)
      }
      expect((await own.visitor.get(`${path}/cannot-yet`)).status, path).toBe(404)
    }
    expect(await foothold.db.$count(planUpdates, eq(planUpdates.claimantId, other.plan.claimantId))).toBe(0)
    expect((await own.visitor.post(`${own.lineOf(lawful.what)}/done`)).status).toBe(200)
  })

  test('what was said of a line is still said of it in the next version', async () => {
    const { plan, visitor, lineOf } = await reading()
    await visitor.post(`${lineOf(lawful.what)}/done`)
    const next = await nextVersion(plan)
    const again = await foothold.visit()
    const page = await again.post('/my-plan/sign-in', { reference: next.reference, code: accessCode })
    expect(textOfHtml(page.html)).toContain('You told us on 24 November 2026.')
  })
})

describe('R21: words of their own', () => {
  test('they are shown as theirs, to the adviser as well, and go into the next version with their day', async () => {
    const { plan, visitor, adviserPage } = await reading()
    foothold.clock.now = soon
    const page = await visitor.post('/my-plan/words', { words: 'I can do mornings.\nAfternoons hurt.', lang: 'en' })
    foothold.clock.now = defaultNow
    expect(page.path).toBe('/my-plan?done=words&lang=en')
    expect(textOfHtml(page.html)).toContain('You added this on 24 November 2026. “I can do mornings. Afternoons hurt.”')
    expect(textOfHtml((await adviser.get(adviserPage)).html)).toContain(
      'Something I want to add “I can do mornings. Afternoons hurt.”',
    )
    const next = await nextVersion(plan)
    const texts = textsOf(planDocument(next.issue?.content ?? never(), 'en')).join(' ')
    expect(texts).toContain('In your own words')
    expect(texts).toContain('You added this online on 24 November 2026. “I can do mornings. Afternoons hurt.”')
    expect(texts).toContain('Your own words are in the plan now.')
    const pdf = await readPdf(Buffer.from(await (await adviser.get(`/plans/${next.id}/plan.pdf?lang=cy`)).bytes()))
    expect(wordsOf(pdf)).toContain('Gwnaethoch ychwanegu hyn ar-lein ar 24 Tachwedd 2026.')
    expect(wordsOf(pdf)).toContain('Afternoons hurt.')
    // They stay in every version, until the person says at an interview anew what their plan is to say.
    const added = ({ issue: one }: WholePlan) => one?.content.addedWords?.map(({ text }) => text)
    const third = await nextVersion(next, hours(3))
    expect(added(third)).toEqual(['I can do mornings.\nAfternoons hurt.'])
    const step = await adviser.get(`/interviews/${plan.interviewId}/steps/own-words`)
    expect(textOfHtml(step.html)).toContain('24 November 2026 “I can do mornings. Afternoons hurt.”')
    expect(validateHtml(step.html)).toEqual([])
    const interview = await interviewFor(foothold.db, amira, plan.interviewId)
    const anew = { 'own-words': { is: 'answered', value: 'Mornings only, please.' } } as const
    await saveStep(foothold.db, amira, hours(4), interview, 'own-words', anew)
    const fourth = await nextVersion(third, hours(5))
    expect(added(fourth)).toBeUndefined()
    expect(fourth.issue?.content.claimantWords).toBe('Mornings only, please.')
  })

  test('a draft shows them to the adviser, who has no way to change them', async () => {
    const { plan, visitor } = await reading()
    foothold.clock.now = soon
    await visitor.post('/my-plan/words', { words: 'In my view I can do two days.' })
    foothold.clock.now = defaultNow
    const draft = await draftPlanOf(foothold.db, amira, hours(2), { id: plan.interviewId, claimantId: plan.claimantId })
    expect((await adviser.get(`/plans/${draft.id}`)).html).toContain('In my view I can do two days.')
    const [row] = await foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    const form = (await adviser.get(`/claimants/${plan.claimantId}`)).html
    expect(form).not.toMatch(/<(textarea|input)[^>]*In my view/)
    expect(form).toContain(`/updates/${row?.id}/reading`)
  })

  test('nothing typed, too much, and more than a plan can print are said in both languages, with what was typed kept', async () => {
    const { visitor } = await reading()
    for (const [lang, words] of [
      ['en', 'Write what you want to say'],
      ['cy', 'Ysgrifennwch yr hyn rydych am ei ddweud'],
    ]) {
      const page = await visitor.post('/my-plan/words', { words: ' ', lang: lang ?? '' })
      expect(page.status).toBe(422)
      expect(page.html).toContain(words)
      expect(validateHtml(page.html)).toEqual([])
    }
    for (let times = 0; times < 20; times++) await visitor.post('/my-plan/words', { words: `Words ${times}` })
    const full = await visitor.post('/my-plan/words', { words: 'One more', lang: 'en' })
    expect(full.status).toBe(422)
    expect(full.html).toContain('One more')
    expect(full.html).toContain('as much as we can keep')
  })

  test('R80: hostile words are words', async () => {
    const { visitor, adviserPage } = await reading()
    const words = '<script>alert(1)</script> "\' & Tŷ\u202E'
    const page = await visitor.post('/my-plan/words', { words })
    for (const one of [page, await visitor.get('/my-plan/words'), await adviser.get(adviserPage)]) {
      expect(one.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(one.html).not.toContain('<script>alert')
      expect(validateHtml(one.html)).toEqual([])
    }
  })
})

describe('the adviser', () => {
  test('sees how much is new on the caseload, reads it, and says so; the claimant sees that it was read', async () => {
    const { visitor, lineOf, adviserPage } = await reading({ ...chloe, name: 'Aaron First' })
    await visitor.post(`${lineOf(lawful.what)}/cannot-yet`, { words: 'The course was full' })
    await visitor.post(`${lineOf(chosen.what)}/done`)
    const row = async () =>
      /<tr[^>]*>(?:(?!<tr).)*Aaron First.*?<\/tr>/s.exec((await adviser.get('/?whose=office')).html)?.[0]
    expect(await row()).toContain('2 new online')
    const page = await adviser.get(adviserPage)
    expect(textOfHtml(page.html)).toContain(
      'New Go to the numeracy course at Barry Library I cannot do this yet “The course was full”',
    )
    expect(validateHtml(page.html)).toEqual([])
    const readings = [...page.html.matchAll(/action="([^"]+\/updates\/[0-9a-f-]{36}\/reading)"/g)].map(
      ([, action = '']) => action,
    )
    expect(readings).toHaveLength(2)
    for (const action of readings) expect((await adviser.post(action)).path).toBe(`${adviserPage}?done=read`)
    expect(textOfHtml((await adviser.get(adviserPage)).html)).toContain('Read by Amira Hussain on 24 November 2026')
    expect(await row()).not.toContain('new online')
    expect(textOfHtml((await visitor.get('/my-plan?lang=en')).html)).toContain('We have read it.')
  })

  test('reads all that their page showed at once, and nothing said since; beside each line is where to act on it', async () => {
    const { visitor, lineOf, adviserPage, plan } = await reading()
    await visitor.post(`${lineOf(lawful.what)}/cannot-yet`, { words: 'The course was full' })
    await visitor.post(`${lineOf(chosen.what)}/done`)
    const page = await adviser.get(adviserPage)
    expect(page.html).toContain('I have read all 2 of these')
    expect(page.html).toMatch(new RegExp(`/plans/${plan.id}/lines/[0-9a-f-]{36}/date"[^>]*>Move or lift the date`))
    expect(page.html.match(/Move or lift the date/g)).toHaveLength(1)
    expect(page.html).toContain('Open version 1 of the plan')
    expect(validateHtml(page.html)).toEqual([])
    const newest = /name="newest" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    foothold.clock.now = new Date(defaultNow.getTime() + 60_000)
    await visitor.post('/my-plan/words', { words: 'Mornings are best' })
    const all = `${adviserPage}/updates/reading`
    expect((await (await foothold.visit('stranger')).post(all, { newest })).status).toBe(404)
    expect((await adviser.post(all, { newest: crypto.randomUUID() })).status).toBe(404)
    await adviser.post(all, { newest })
    const rows = await foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    expect(rows.filter(({ readAt }) => readAt === null).map(({ says }) => says)).toEqual(['words'])
    expect((await adviser.get(adviserPage)).html).not.toContain('I have read all')
    foothold.clock.now = defaultNow
  })

  test('R61: of a record that is not open to them there is nothing to mark as read', async () => {
    const { visitor, lineOf, plan } = await reading()
    await visitor.post(`${lineOf(lawful.what)}/done`)
    const [row] = await foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    const stranger = await foothold.visit('stranger')
    expect((await stranger.post(`/claimants/${plan.claimantId}/updates/${row?.id}/reading`)).status).toBe(404)
    const [after] = await foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, plan.id))
    expect(after?.readAt).toBeNull()
  })
})

describe('R23: signing online', () => {
  const signaturesOf = ({ id }: WholePlan) =>
    foothold.db.select().from(planSignatures).where(eq(planSignatures.planId, id)).orderBy(planSignatures.id)
  const drawn = 'M10 20L30 40L50 60M70 80L70 80'

  test('with a typed name: when, how, which version and the hash of its words are kept, and the PDF never changes', async () => {
    const { plan, visitor } = await reading()
    const copies = () => foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    const before = await copies()
    const page = await visitor.post('/my-plan/signature', { name: '  Chloë   Owen ', lang: 'en' })
    expect(page.path).toBe('/my-plan?done=signed&lang=en')
    expect(textOfHtml(page.html)).toContain('You signed this version on 24 November 2026. Chloë Owen')
    const [kept] = await signaturesOf(plan)
    const copy = before.find(({ language, format }) => language === 'en' && format === 'standard')
    expect(kept).toMatchObject({ state: 'signed', typedName: 'Chloë Owen', drawn: null, by: null, on: '2026-11-24' })
    expect(kept?.method).toBe(`online, by typing a name; version 1 in English, standard, SHA-256 ${copy?.sha256}`)
    expect(await copies()).toEqual(before)
    const [entry] = await foothold.db.select().from(auditEntries).where(eq(auditEntries.did, 'signed'))
    expect(entry).toMatchObject({ who: plan.claimantId, role: 'claimant', what: `plan ${plan.id}`, why: kept?.method })
    expect((await verify(foothold.db)).broken).toBeUndefined()
    const record = textOfHtml((await adviser.get(`/plans/${plan.id}`)).html)
    expect(record).toContain(`Signed, ${kept?.method}. Chloë Owen By themselves, on 24 November 2026 at 10am.`)
    expect(record).toContain('Signed, online')
  })

  test('with a drawn line, which both read as a picture', async () => {
    const { plan, visitor } = await reading()
    const page = await visitor.post('/my-plan/signature', { name: '', drawn })
    expect(page.html).toContain(`<path d="${drawn}">`)
    const record = await adviser.get(`/plans/${plan.id}`)
    expect(record.html).toContain(`<path d="${drawn}">`)
    for (const one of [page, record]) expect(validateHtml(one.html)).toEqual([])
  })

  test.each([
    ['M10 20', 'a point without a line'],
    ['M10 20L30 40Z', 'another letter'],
    ['M10 20L30 401', 'a line that leaves the box'],
    ['M10,20L30,40', 'commas'],
    ['M10 20L1e3 4', 'a number written otherwise'],
    ['M10 20L30 40"><script>', 'markup'],
    [`M0 0${'L1 1'.repeat(4000)}`, 'a line without an end'],
  ])('a drawing that is none is refused: %#', async (drawing, what) => {
    const { plan, visitor } = await reading()
    const page = await visitor.post('/my-plan/signature', { name: 'Chloë', drawn: drawing, lang: 'en' })
    expect(page.status, what).toBe(422)
    expect(page.html).toContain('We could not keep that drawing')
    expect(page.html).toContain('value="Chloë"')
    expect(await signaturesOf(plan)).toEqual([])
  })

  test('neither name nor line is said beside the box, in both languages', async () => {
    const { visitor } = await reading()
    for (const [lang, words] of [
      ['en', 'Type your name, or draw your signature'],
      ['cy', 'Teipiwch eich enw, neu tynnwch lun o’ch llofnod'],
    ]) {
      const page = await visitor.post('/my-plan/signature', { lang: lang ?? '', name: ' ', drawn: '' })
      expect(page.status).toBe(422)
      expect(page.html).toContain(words)
      expect(validateHtml(page.html)).toEqual([])
    }
  })

  test('nobody has to: it says so, “no” needs no reason, and everything else can still be done', async () => {
    const { plan, visitor, lineOf } = await reading()
    const form = textOfHtml((await visitor.get('/my-plan/signature?lang=en')).html)
    expect(form).toContain('Nobody has to sign. It changes nothing about your rights.')
    const page = await visitor.post('/my-plan/signature/declined', { lang: 'en' })
    expect(textOfHtml(page.html)).toContain('that you do not want to sign. Your rights are the same.')
    expect(page.html).toContain('/my-plan/reconsiderations/new')
    expect((await visitor.post(`${lineOf(lawful.what)}/done`)).status).toBe(200)
    expect(textOfHtml((await adviser.get(`/plans/${plan.id}`)).html)).toContain('By themselves, on 24 November 2026')
    // A change of mind is a fact of its own, and the same answer twice is one.
    for (let times = 0; times < 2; times++) await visitor.post('/my-plan/signature', { name: 'Chloë Owen' })
    expect((await signaturesOf(plan)).map(({ state }) => state)).toEqual(['declined', 'signed'])
  })

  test('a page left open on one version signs no other: nobody signs words that they have not read', async () => {
    const { plan, visitor } = await reading()
    const page = await visitor.get('/my-plan/signature?lang=en')
    expect(page.html.match(/name="version" value="1"/g)).toHaveLength(2)
    const next = await nextVersion(plan)
    await visitor.post('/my-plan/sign-in', { reference: next.reference, code: accessCode, lang: 'en' })
    for (const path of ['/my-plan/signature', '/my-plan/signature/declined']) {
      const refused = await visitor.post(path, { name: 'Chloë Owen', version: '1', lang: 'en' })
      expect(refused.status).toBe(422)
      expect(textOfHtml(refused.html)).toContain('Your plan has changed since you opened that page.')
      expect(validateHtml(refused.html)).toEqual([])
    }
    expect(await signaturesOf(next)).toEqual([])
    await visitor.post('/my-plan/signature', { name: 'Chloë Owen', version: '2', lang: 'en' })
    expect((await signaturesOf(next)).map(({ state }) => state)).toEqual(['signed'])
  })

  test('what an adviser records stands beside it, and the newest counts', async () => {
    const { plan, visitor } = await reading()
    await visitor.post('/my-plan/signature/declined')
    const said = { state: 'agreed verbally', on: '2026-11-24', method: 'by phone' } as const
    await recordSignature(foothold.db, amira, hours(1), plan, said)
    expect(textOfHtml((await visitor.get('/my-plan?lang=en')).html)).toContain('that you agree with this version')
    const record = textOfHtml((await adviser.get(`/plans/${plan.id}`)).html)
    expect(record).toContain('Recorded by Amira Hussain')
    expect(record).toContain('By themselves')
  })
})

describe('R25: earlier versions', () => {
  test('each can be read and printed, marked as replaced; a draft and a number that was never are not there', async () => {
    const { plan, visitor } = await reading()
    expect((await visitor.get('/my-plan?lang=en')).html).not.toContain('/my-plan/versions')
    await nextVersion(plan)
    await draftPlanOf(foothold.db, amira, hours(3), { id: plan.interviewId, claimantId: plan.claimantId })
    await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    expect((await visitor.get('/my-plan?lang=en')).html).toContain('/my-plan/versions?lang=en')
    const list = await visitor.get('/my-plan/versions?lang=en')
    expect(textOfHtml(list.html)).toContain('Version 2, 24 November 2026 Newest Version 1, 24 November 2026 Replaced')
    const first = await visitor.get('/my-plan/versions/1?lang=en')
    const text = textOfHtml(first.html)
    expect(text).toContain(
      'Version 2 took its place on 24 November 2026. You do not have to do anything because of this one.',
    )
    expect(text).toContain(lawful.what)
    for (const page of [list, first, await visitor.get('/my-plan/versions/1?lang=cy')])
      expect(validateHtml(page.html)).toEqual([])
    const pdf = await visitor.get('/my-plan/versions/1/plan.pdf?lang=en')
    const [copy] = await foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    expect(Buffer.from(await pdf.bytes()).equals(copy?.bytes ?? Buffer.alloc(0))).toBe(true)
    for (const version of ['3', '0', '-1', '99', '1e0', '01', '9999999999']) {
      expect((await visitor.get(`/my-plan/versions/${version}`)).status, version).toBe(404)
      expect((await visitor.get(`/my-plan/versions/${version}/plan.pdf`)).status, version).toBe(404)
    }
  })

  test('R28: the page of the plan says what its PDF says', async () => {
    const { plan, visitor } = await reading()
    for (const lang of ['en', 'cy'] as const) {
      const page = textOfHtml((await visitor.get(`/my-plan/letter?lang=${lang}`)).html)
      const pdf = await visitor.get(`/my-plan/plan.pdf?lang=${lang}`)
      const paper = wordsOf(await readPdf(Buffer.from(await pdf.bytes())))
      const texts = textsOf(planDocument(plan.issue?.content ?? never(), lang)).map(text => text.replace(/\s+/g, ' '))
      expect(texts.length).toBeGreaterThan(50)
      expect(texts.filter(text => !page.includes(text))).toEqual([])
      expect(texts.filter(text => !paper.includes(text) && text.length < 60)).toEqual([])
    }
  })
})
