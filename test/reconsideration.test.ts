/** Asking for a plan to be looked at again: online or through an adviser, the receipt, the dates, and taking it back. */
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { RegimeId, ToldBy } from '../db/choices.ts'
import { claimants, letterGivings, letters, messages, planIssues, plans, reconsiderations } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { textsOf } from '../server/action-plan/document.ts'
import { entriesAbout } from '../server/audit.ts'
import { type Details, restrict } from '../server/claimant/claimant.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import type { Person } from '../server/http/context.ts'
import { lettersAbout } from '../server/letter/letter.ts'
import { shippedHolidays, useBankHolidays } from '../server/lib/bank-holidays.ts'
import type { Letter } from '../server/print/letter.ts'
import { liftedDates } from '../server/reconsideration/dates.ts'
import { addEvent, reconsiderationsAbout } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { actor } from '../server/staff/staff.ts'
import { type Answered, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { datesOf } from './support/bank-holidays.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
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
afterEach(() => {
  foothold.clock.now = defaultNow
})

const home = '/my-plan/reconsiderations'
const soon: Draft = { ...lawful, what: 'Go to the Tuesday course at the library', dueOn: '2026-12-01' }
const late: Draft = { ...lawful, what: 'Write a list of jobs you would like', dueOn: '2027-03-01' }

const planOf = async (details: Partial<Details> = {}, lines: Draft[] = [soon, late]) =>
  issued(foothold.db, amira, await interviewed(foothold.db, amira, { ...chloe, ...details }), lines)

const enter = async ({ reference }: WholePlan) => {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code: accessCode })
  return visitor
}

const idIn = ({ path }: Answered) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0] ?? ''
const requestsOf = (plan: WholePlan) => reconsiderationsAbout(foothold.db, plan.claimantId)
const onlyOne = async (plan: WholePlan) => {
  const all = await requestsOf(plan)
  expect(all).toHaveLength(1)
  return all[0] ?? expect.fail('no request')
}
const lettersOf = (id: string) => foothold.db.select().from(letters).where(eq(letters.reconsiderationId, id))
const messagesOf = (plan: WholePlan) =>
  foothold.db.select().from(messages).where(eq(messages.claimantId, plan.claimantId))
const contentOf = (letter: { content: unknown } | undefined, language: 'en' | 'cy') => {
  if (!letter) return expect.fail('no letter')
  return (letter.content as Record<'en' | 'cy', Letter>)[language]
}

describe('R40: asking online', () => {
  test('nothing is needed but what it is about, which nobody has ticked for them', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const form = await claimant.get(`${home}/new`)
    expect(form.html).toMatch(/value="all"/)
    expect(form.html).not.toMatch(/value="[^"]*" checked[^>]*name="lines"|name="lines"[^>]* checked/)
    expect(validateHtml(form.html)).toEqual([])
    const asked = await claimant.postForm(`${home}/new?plan=1`, { lines: 'all' })
    expect(asked.status).toBe(200)
    const request = await onlyOne(plan)
    expect(request).toMatchObject({
      askedHow: 'online',
      askedOn: '2026-11-24',
      grounds: [],
      words: null,
      stage: 'received',
    })
    expect(request).toMatchObject({ isAboutWholePlan: true, enteredBy: null })
    expect(request.lines).toHaveLength(2)
    expect(asked.path).toBe(`${home}/${request.id}?done=asked&lang=en`)
    expect(validateHtml(asked.html)).toEqual([])
  })

  test('one line, with reasons, own words and what they would do instead, is kept as it was typed', async () => {
    const plan = await planOf()
    const [line] = await commitmentsOf(foothold.db, plan.id)
    const claimant = await enter(plan)
    const form = await claimant.get(`${home}/new?commitment=${line?.id}`)
    expect(form.html).toMatch(new RegExp(`value="${line?.id}" checked`))
    expect(form.html).not.toMatch(/value="all" checked/)
    const typed = {
      lines: line?.id ?? '',
      grounds: ['caring', 'date'],
      words: 'Fy mam:\n“Na!” <b>',
      instead: 'Wednesdays',
      answerBy: 'text',
    }
    const asked = await claimant.postForm(`${home}/new?plan=1`, typed)
    const request = await onlyOne(plan)
    expect(request).toMatchObject({
      grounds: ['caring', 'date'],
      instead: 'Wednesdays',
      answerBy: 'text',
      isAboutWholePlan: false,
    })
    expect(request.words?.replaceAll('\r', '')).toBe('Fy mam:\n“Na!” <b>')
    expect(request.lines.map(({ id }) => id)).toEqual([line?.id])
    expect(asked.html).toContain('I look after someone')
    expect(asked.html).toContain('“Na!” &lt;b&gt;')
  })

  test('nothing ticked is told beside the boxes, with what was typed kept', async () => {
    const claimant = await enter(await planOf())
    const page = await claimant.postForm(`${home}/new?plan=1`, { words: 'Too far', grounds: 'travel' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('<title>Error: Ask us to look at your plan again')
    expect(page.html).toContain('Select your whole plan, or the parts you want us to look at')
    expect(page.html).toContain('Too far</textarea>')
    expect(page.html).toMatch(/value="travel" checked/)
    expect(validateHtml(page.html)).toEqual([])
  })

  test('a plan of two years ago, replaced since, can be asked about', async () => {
    const plan = await planOf()
    await adviser.post(`/plans/${plan.id}/next-version`)
    const draft = (await foothold.db.select().from(plans).where(eq(plans.claimantId, plan.claimantId))).find(
      ({ version }) => version === 2,
    )
    await adviser.post(`/plans/${draft?.id}/review`, { 'review-day': '1', 'review-month': '12', 'review-year': '2026' })
    await adviser.post(`/plans/${draft?.id}/issue`)
    expect(await foothold.db.$count(planIssues, eq(planIssues.planId, draft?.id ?? ''))).toBe(1)
    foothold.clock.now = new Date('2028-11-21T10:00:00Z')
    const old = await (await foothold.visit('adviser')).postForm(
      `/claimants/${plan.claimantId}/reconsiderations/new?plan=${plan.id}`,
      {
        lines: 'all',
        how: 'phone',
        'on-day': '21',
        'on-month': '11',
        'on-year': '2028',
      },
    )
    expect(old.status).toBe(200)
    expect(await onlyOne(plan)).toMatchObject({ planId: plan.id, askedOn: '2028-11-21' })
  })

  test('it can be asked again and again, and the same press asks once', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    for (const words of ['once', 'twice']) await claimant.postForm(`${home}/new?plan=1`, { lines: 'all', words })
    expect(await requestsOf(plan)).toHaveLength(2)
    const press = { lines: 'all', words: 'thrice', press: crypto.randomUUID() }
    const [one, other] = [
      await claimant.postForm(`${home}/new?plan=1`, press),
      await claimant.postForm(`${home}/new?plan=1`, press),
    ]
    expect(one.path).toBe(other.path)
    expect(await requestsOf(plan)).toHaveLength(3)
  })
})

describe('R40, R41: by phone, in person or in writing, through an adviser', () => {
  const day = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
  const page = (plan: WholePlan) => `/claimants/${plan.claimantId}/reconsiderations/new?plan=${plan.id}`

  test('the same fields, and how, when and by whom it was asked', async () => {
    const plan = await planOf()
    const key = crypto.randomUUID()
    await addRepresentative(
      foothold.db,
      amira,
      defaultNow,
      plan.claimantId,
      { kind: 'written authority', name: 'Nia Puw' },
      key,
    )
    foothold.clock.now = new Date('2026-11-25T09:00:00Z')
    const form = await adviser.get(page(plan))
    expect(form.html).toContain('Nia Puw')
    expect(validateHtml(form.html)).toEqual([])
    const saved = await adviser.postForm(page(plan), {
      ...day,
      lines: 'all',
      how: 'phone',
      representative: key,
      words: 'It is too far',
    })
    expect(saved.path).toMatch(/\/receipt\?done=asked$/)
    expect(validateHtml(saved.html)).toEqual([])
    expect(await onlyOne(plan)).toMatchObject({
      askedHow: 'phone',
      askedOn: '2026-11-24',
      enteredBy: amira.id,
      representativeName: 'Nia Puw',
      words: 'It is too far',
    })
  })

  test('the receipt says the same as that of somebody who asked online', async () => {
    const [online, phoned] = [await planOf(), await planOf()]
    await (await enter(online)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    await adviser.postForm(page(phoned), {
      'on-day': '24',
      'on-month': '11',
      'on-year': '2026',
      lines: 'all',
      how: 'phone',
    })
    const receipt = async (plan: WholePlan) => {
      const { id, reference } = await onlyOne(plan)
      const [letter] = await lettersOf(id)
      return textsOf(contentOf(letter, 'en')).map(text =>
        text.replaceAll(reference, 'RECON').replaceAll(plan.reference, 'PLAN'),
      )
    }
    const [one, other] = [await receipt(online), await receipt(phoned)]
    expect(one).toContain('Online')
    expect(other).toEqual(one.map(text => (text === 'Online' ? 'By phone' : text)))
  })

  test.each([
    ['how it was asked', { lines: 'all', ...day }, 'Select how they asked'],
    ['a day to come', { lines: 'all', how: 'phone', ...day, 'on-day': '30' }, 'today or in the past'],
    [
      'a day before the plan',
      { lines: 'all', how: 'phone', ...day, 'on-year': '2025' },
      'because that is when this version was issued',
    ],
    [
      'what it is about',
      { how: 'letter', 'on-day': '24', 'on-month': '11', 'on-year': '2026' },
      'Select your whole plan',
    ],
  ])('is told beside the field: %s', async (_, typed, message) => {
    const plan = await planOf()
    const refused = await adviser.postForm(page(plan), { ...typed, words: 'Kept as typed' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(message)
    expect(refused.html).toContain('Kept as typed</textarea>')
    expect(await requestsOf(plan)).toEqual([])
  })

  test('somebody without an issued plan is told so', async () => {
    const { claimantId } = await interviewed(foothold.db, amira)
    const answer = await adviser.get(`/claimants/${claimantId}/reconsiderations/new`)
    expect(answer.html).toContain('There is no plan to look at again')
  })
})

describe('R41: the receipt', () => {
  test('has a reference, the date, what is next and by when, that the dates still apply, and can be saved', async () => {
    const plan = await planOf()
    const page = await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    const { reference, answerDueOn } = await onlyOne(plan)
    expect(answerDueOn).toBe('2026-12-16')
    expect(reference).toMatch(/^RECON-/)
    for (const text of [
      reference,
      'Someone who did not write your plan will look at it.',
      'We aim to give you our decision in writing by 16 December 2026.',
      'The dates in your plan still apply, unless we tell you that they do not.',
      'Save your receipt (PDF)',
    ])
      expect(page.html).toContain(text)
  })

  test('bank holidays and weekends are not counted', async () => {
    const plan = await planOf()
    foothold.clock.now = new Date('2026-12-21T10:00:00Z')
    await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    expect((await onlyOne(plan)).answerDueOn).toBe('2027-01-15')
  })

  test('is a tagged letter in the size of print they need, in both languages', async () => {
    const plan = await planOf({ format: 'large print 20', writtenLanguage: 'cy' })
    const claimant = await enter(plan)
    const page = await claimant.postForm(`${home}/new?plan=1`, { lines: 'all', lang: 'cy' })
    expect(page.html).toContain('<html lang="cy"')
    const { reference } = await onlyOne(plan)
    const href =
      /href="(\/my-plan\/reconsiderations\/[^"]+receipts[^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    for (const [lang, words] of [
      ['cy', 'Mae eich cais gennym'],
      ['en', 'We have your request'],
    ] as const) {
      const answer = await claimant.get(href.replace('lang=cy', `lang=${lang}`))
      expect(answer.headers.get('content-disposition')).toContain(
        `receipt-${reference}-${lang === 'cy' ? 'cymraeg' : 'english'}-large-print-20.pdf`,
      )
      const bytes = await answer.bytes()
      expect(await pdfUaProblems(bytes)).toEqual([])
      expect(wordsOf(await readPdf(Buffer.from(bytes)))).toContain(words)
    }
  })

  test.each([
    ['letter', 'letter'],
    ['email', 'email'],
    ['text', 'text'],
  ] as const)('is told by %s, with nothing of what was asked', async (toldBy, channel) => {
    const plan = await planOf({ email: 'chloe@example.test', phones: ['07700 900123'] })
    await foothold.db
      .update(claimants)
      .set({ toldBy: toldBy as ToldBy })
      .where(eq(claimants.id, plan.claimantId))
    await (await enter(plan)).postForm(`${home}/new?plan=1`, {
      lines: 'all',
      words: 'My knee hurts',
      grounds: 'health',
    })
    const { id } = await onlyOne(plan)
    const [message] = await messagesOf(plan)
    const [letter] = await lettersOf(id)
    expect(message).toMatchObject({ channel, template: 'request received', letterId: letter?.id })
    expect(message?.body).toContain('16 December 2026')
    for (const text of [message?.body ?? '', ...textsOf(contentOf(letter, 'en'))]) {
      expect(text).not.toContain('knee')
      expect(text).not.toContain('health')
    }
  })
})

describe('R34: where no bank holidays are known', () => {
  afterEach(() => useBankHolidays(shippedHolidays.dates))
  const lastMonthKnown = () => useBankHolidays(datesOf({ to: 2026 }))

  test.each([
    ['en', 'We cannot work out a date yet', 'You can still ask us. Phone us'],
    ['cy', 'Ni allwn gyfrifo dyddiad eto', 'Gallwch ofyn i ni o hyd. Ffoniwch ni'],
  ])('who asks online is told in %s what they can still do, and keeps what they typed', async (lang, title, still) => {
    const plan = await planOf()
    foothold.clock.now = new Date('2026-12-20T10:00:00Z')
    lastMonthKnown()
    const claimant = await enter(plan)
    const words = 'The bus does not go there any more'
    const answer = await claimant.postForm(`${home}/new?plan=1&lang=${lang}`, { lines: 'all', words })
    expect(answer.status).toBe(409)
    for (const said of [`<h1 class="govuk-heading-l">${title}`, still, words]) expect(answer.html).toContain(said)
    expect(answer.html).not.toMatch(/known only up to|2027|<span class="app-lines">all</)
    expect(validateHtml(answer.html)).toEqual([])
    expect(await requestsOf(plan)).toEqual([])
    // What they typed is taken as soon as newer dates are loaded.
    useBankHolidays(shippedHolidays.dates)
    await claimant.postForm(`${home}/new?plan=1`, { lines: 'all', words })
    expect((await onlyOne(plan)).answerDueOn).toBe('2027-01-14')
  })

  test('staff are told which dates to load', async () => {
    const plan = await planOf()
    foothold.clock.now = new Date('2026-12-20T10:00:00Z')
    lastMonthKnown()
    const staff = await foothold.visit('adviser')
    const form = { lines: 'all', how: 'phone', 'on-day': '20', 'on-month': '12', 'on-year': '2026' }
    const answer = await staff.postForm(`/claimants/${plan.claimantId}/reconsiderations/new?plan=${plan.id}`, form)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('bank holidays are known only up to 28 December 2026. Load newer dates from GOV.UK.')
  })

  test('a request that is late can be read, by the person and at the desk', async () => {
    const plan = await planOf()
    await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    const { id } = await onlyOne(plan)
    foothold.clock.now = new Date('2026-12-20T10:00:00Z')
    lastMonthKnown()
    const claimant = await enter(plan)
    const staff = await foothold.visit('adviser')
    const pages = [
      await claimant.get('/my-plan'),
      await claimant.get(home),
      await claimant.get(`${home}/${id}`),
      await staff.get(`/reconsiderations/${id}/receipt`),
      await staff.get(`/claimants/${plan.claimantId}`),
    ]
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  })
})

describe('R44: dates that fall before the decision', () => {
  const asked = async (form: Record<string, string> = { lines: 'all' }) => {
    const plan = await planOf()
    const claimant = await enter(plan)
    await claimant.postForm(`${home}/new?plan=1`, form)
    return { plan, claimant, request: await onlyOne(plan) }
  }

  test('the adviser is asked about those that fall in it, and about no others', async () => {
    const { plan, request } = await asked()
    for (const page of [`/reconsiderations/${request.id}/receipt`, `/reconsiderations/${request.id}/dates`]) {
      const { html } = await adviser.get(page)
      expect(html, page).toContain('1 December 2026: Go to the Tuesday course')
      expect(html, page).not.toContain('Write a list of jobs')
      expect(validateHtml(html), page).toEqual([])
    }
    expect((await adviser.get(`/claimants/${plan.claimantId}`)).html).toContain(`/reconsiderations/${request.id}/dates`)
  })

  test('a request about another line does not touch them', async () => {
    const plan = await planOf()
    const [, other] = await commitmentsOf(foothold.db, plan.id)
    await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: other?.id ?? '' })
    const { id } = await onlyOne(plan)
    expect((await adviser.get(`/reconsiderations/${id}/receipt`)).html).not.toContain(
      'before this request is to be answered',
    )
    expect((await adviser.get(`/claimants/${plan.claimantId}`)).html).not.toContain(`/reconsiderations/${id}/dates`)
  })

  test('lifted: the person is told, their page says so, and the issued version is as it was', async () => {
    const { plan, claimant, request } = await asked()
    const [before] = await foothold.db.select().from(planIssues).where(eq(planIssues.planId, plan.id))
    expect(await liftedDates(foothold.db, plan.id)).toEqual([])
    await adviser.post(`/reconsiderations/${request.id}/dates`, { step: 'dates lifted' })
    expect(await liftedDates(foothold.db, plan.id)).toMatchObject([
      { dueOn: '2026-12-01', reference: request.reference },
    ])
    const page = await claimant.get(`${home}/${request.id}`)
    expect(page.html).toContain('These dates do not apply while we look at it again:')
    expect(page.html).toContain('1 December 2026')
    expect(validateHtml(page.html)).toEqual([])
    expect((await claimant.get('/my-plan?lang=en')).html).toContain(
      'This date does not apply while we look at this again',
    )
    expect((await claimant.get('/my-plan/calendar.ics')).html).toContain('STATUS:CANCELLED')
    const receipts = await lettersOf(request.id)
    expect(receipts).toHaveLength(2)
    expect(
      receipts.map(letter =>
        textsOf(contentOf(letter, 'cy')).includes(
          'Nid yw’r dyddiadau hyn yn berthnasol tra byddwn yn edrych arno eto:',
        ),
      ),
    ).toContain(true)
    expect((await messagesOf(plan)).map(({ template }) => template).sort()).toEqual([
      'request moved on',
      'request received',
    ])
    const [after] = await foothold.db.select().from(planIssues).where(eq(planIssues.planId, plan.id))
    expect(after).toEqual(before)
  })

  test('kept: only with a reason, which the person reads', async () => {
    const { plan, claimant, request } = await asked()
    const page = `/reconsiderations/${request.id}/dates`
    const refused = await adviser.post(page, { step: 'dates kept', words: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Enter why the dates still apply')
    expect((await onlyOne(plan)).events).toEqual([])
    await adviser.post(page, { step: 'dates kept', words: 'We agreed this date together yesterday' })
    expect(await liftedDates(foothold.db, plan.id)).toEqual([])
    expect((await claimant.get(`${home}/${request.id}`)).html).toContain('We agreed this date together yesterday')
    expect((await adviser.get(`/reconsiderations/${request.id}/receipt`)).html).not.toContain(
      'before this request is to be answered',
    )
  })

  test('what was lifted applies again once the request is taken back', async () => {
    const { plan, claimant, request } = await asked()
    await adviser.post(`/reconsiderations/${request.id}/dates`, { step: 'dates lifted' })
    expect(await liftedDates(foothold.db, plan.id)).toHaveLength(1)
    await claimant.post(`${home}/${request.id}/withdrawal`, { words: 'We have sorted it out' })
    expect(await liftedDates(foothold.db, plan.id)).toEqual([])
  })

  test('an answer that is late brings the later dates up again', async () => {
    const plan = await planOf({}, [soon, { ...late, dueOn: '2026-12-18' }])
    await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    const { id } = await onlyOne(plan)
    await adviser.post(`/reconsiderations/${id}/dates`, { step: 'dates lifted' })
    const prompt = async () => (await (await foothold.visit('adviser')).get(`/reconsiderations/${id}/receipt`)).html
    expect(await prompt()).not.toContain('Write a list of jobs')
    foothold.clock.now = new Date('2026-12-17T10:00:00Z')
    expect(await prompt()).toContain('18 December 2026: Write a list of jobs')
  })
})

test('R47: whoever asks about a plan that a provider made reads that it is not here, and what to do', async () => {
  const claimant = await enter(await planOf())
  for (const [lang, words] of [
    ['en', 'Is it about a plan that a provider made? A provider is somebody that we sent you to for help.'],
    ['cy', 'Ydy hyn am gynllun a wnaeth darparwr? Rhywun y gwnaethom eich anfon ato i gael help yw darparwr.'],
  ] as const) {
    expect(textOfHtml((await claimant.get(`${home}/new?plan=1&lang=${lang}`)).html)).toContain(words)
  }
})

describe('R43: taking a request back', () => {
  const asked = async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    await claimant.postForm(`${home}/new?plan=1`, { lines: 'all' })
    return { plan, claimant, request: await onlyOne(plan) }
  }

  test('takes the person’s own words, online, or those of the button: they need not say why', async () => {
    const { plan, claimant, request } = await asked()
    const page = `${home}/${request.id}/withdrawal`
    expect(validateHtml((await claimant.get(page)).html)).toEqual([])
    const silent = await asked()
    const ended = await silent.claimant.post(`${home}/${silent.request.id}/withdrawal`, { words: '  ', lang: 'cy' })
    expect(ended.status).toBe(200)
    expect(await onlyOne(silent.plan)).toMatchObject({
      stage: 'withdrawn',
      events: [{ words: 'Rwy’n tynnu fy nghais yn ôl', actingName: null }],
    })
    expect((await onlyOne(plan)).stage).toBe('received')
    const done = await claimant.post(page, { words: 'We talked, it is fine now' })
    expect(done.html).toContain('You have taken your request back.')
    expect(done.html).toContain('We talked, it is fine now')
    expect((await onlyOne(plan)).stage).toBe('withdrawn')
  })

  test('or as staff write them down, never without', async () => {
    const { plan, request } = await asked()
    const page = `/reconsiderations/${request.id}/withdrawal`
    expect(validateHtml((await adviser.get(page)).html)).toEqual([])
    expect((await adviser.post(page, {})).status).toBe(422)
    // R42: whoever wrote the plan closes no request about it.
    const refused = await adviser.post(page, { words: 'x' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Ask a colleague to hear from the person')
    expect(validateHtml(refused.html)).toEqual([])
    expect((await onlyOne(plan)).stage).toBe('received')
    const colleague = await castMember(foothold.db, 'colleague')
    await (await foothold.visit('colleague')).post(page, { words: 'She said: leave it' })
    expect(await onlyOne(plan)).toMatchObject({
      stage: 'withdrawn',
      events: [{ words: 'She said: leave it', by: colleague.id }],
    })
  })

  test('and the person then has their words in a letter, with how to undo it, and loses no time by asking again', async () => {
    const { plan, claimant, request } = await asked()
    await (await foothold.visit('colleague')).post(`/reconsiderations/${request.id}/withdrawal`, { words: 'Leave it' })
    const all = await lettersAbout(foothold.db, { reconsiderationId: request.id })
    const letter = all.find(({ kind }) => kind === 'request withdrawn')
    // The receipt of what was asked is no letter that it was taken back.
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(['reconsideration receipt', 'request withdrawn'])
    for (const [lang, words] of [
      [
        'en',
        'We wrote down that you took it back. If that is not right, tell us, or ask again. Save our letter about it',
      ],
      [
        'cy',
        'Gwnaethom ysgrifennu eich bod wedi ei dynnu’n ôl. Os nad yw hynny’n iawn, dywedwch wrthym, neu gofynnwch',
      ],
    ] as const) {
      const page = await claimant.get(`${home}/${request.id}?lang=${lang}`)
      expect(textOfHtml(page.html)).toContain(words)
      expect(validateHtml(page.html)).toEqual([])
      const saved = await claimant.get(`${home}/${request.id}/receipts/${letter?.id}?lang=${lang}`)
      expect(saved.headers.get('content-type')).toBe('application/pdf')
      expect(saved.headers.get('content-disposition')).toContain('taken-back-RECON-')
    }
    const desk = await (await foothold.visit('leader')).get(`/reconsiderations/${request.id}/receipt`)
    expect(textOfHtml(desk.html)).toContain('Letter that they took it back, of')
    for (const [language, words] of [
      ['en', ['Your request has been taken back', 'Leave it', 'If you did not say this', 'you do not lose your place']],
      ['cy', ['Mae eich cais wedi’i dynnu’n ôl', 'Leave it', 'Os na ddywedoch hyn', 'ni fyddwch yn colli eich lle']],
    ] as const) {
      const text = JSON.stringify(letter?.words[language])
      for (const word of words) expect(text).toContain(word)
    }
    const told = async () =>
      foothold.db
        .select()
        .from(messages)
        .where(eq(messages.letterId, letter?.id ?? ''))
    expect(await told()).toMatchObject([{ template: 'request moved on', claimantId: plan.claimantId, sentAt: null }])
    // R43: staff read and print it, and record how and when it came into the person's hands, once.
    const url = `/reconsiderations/${request.id}`
    const waiting = await adviser.get(url)
    expect(waiting.html).toContain('The letter is not given yet.')
    expect(validateHtml(waiting.html)).toEqual([])
    expect((await adviser.get(`${url}/letter?lang=cy`)).html).toContain('Mae eich cais wedi’i dynnu’n ôl')
    const day = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
    const giving = { ...day, how: 'handed over', language: 'en', format: 'standard' }
    expect((await adviser.post(`${url}/given`, { ...giving, 'on-day': '23' })).status).toBe(422)
    for (const _ of [1, 2]) await adviser.post(`${url}/given`, giving)
    const given = textOfHtml((await adviser.get(url)).html)
    expect(given.match(/Given on 24 November 2026: handed over in person/g)).toHaveLength(1)
    expect(given).not.toContain('The letter is not given yet.')
    expect(await foothold.db.$count(letterGivings, eq(letterGivings.letterId, letter?.id ?? ''))).toBe(1)
    expect(await told()).toMatchObject([{ sentAs: 'given by hand' }])
    // Online they have their own words on their page: there is no letter to give.
    const online = await asked()
    await online.claimant.post(`${home}/${online.request.id}/withdrawal`, { words: 'Enough' })
    expect((await adviser.get(`/reconsiderations/${online.request.id}`)).html).not.toContain('/given')
    expect((await adviser.post(`/reconsiderations/${online.request.id}/given`, giving)).status).toBe(404)
    foothold.clock.now = new Date(defaultNow.getTime() + 3 * 24 * 60 * 60_000)
    try {
      await claimant.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
      await claimant.post(`${home}/new?plan=1`, { lines: 'all' })
      const newest = (await reconsiderationsAbout(foothold.db, plan.claimantId)).find(
        ({ stage }) => stage === 'received',
      )
      expect(newest).toMatchObject({ askedOn: '2026-11-27', answerDueOn: request.answerDueOn })
    } finally {
      foothold.clock.now = defaultNow
    }
  })

  test('ends it: nothing more can happen to it', async () => {
    const { plan, claimant, request } = await asked()
    await claimant.post(`${home}/${request.id}/withdrawal`, { words: 'Fine now' })
    const add = () =>
      foothold.db.transaction(tx => addEvent(tx, defaultNow, request, { step: 'taken up', by: actor(amira) }))
    await expect(add()).rejects.toMatchObject({ code: 'closed' })
    expect((await adviser.post(`/reconsiderations/${request.id}/dates`, { step: 'dates lifted' })).status).toBe(409)
    expect((await onlyOne(plan)).events).toHaveLength(1)
  })
})

describe('R45, R46, R1: the words of each regime', () => {
  const ids = Object.keys(regimes) as RegimeId[]

  test.each(ids)('%s: no page offers an appeal of a plan, and each says where to go if money is cut', async regime => {
    const lines: Draft[] = regime === 'voluntary' ? [{ ...soon, kind: 'chosen' }] : [soon]
    const plan = await planOf({ regime }, lines)
    const claimant = await enter(plan)
    const asked = await claimant.postForm(`${home}/new?plan=1`, { lines: 'all' })
    const id = idIn(asked)
    const pages = [
      asked,
      ...(await Promise.all([home, `${home}/new`, `${home}/${id}`].map(page => claimant.get(page)))),
    ]
    for (const { html, path } of pages) {
      expect(html, path).not.toMatch(/\bappeal (this|the|your) plan|right (of|to) appeal/i)
      for (const said of html.match(/[^.>]*\bappeal\b[^.<]*/gi) ?? []) expect(said).toContain('is not a benefit appeal')
    }
    for (const { html, path } of pages.slice(2)) {
      expect(html, path).toContain(regimes[regime].ifMoneyIsCut.en)
      expect(html, path).toContain('https://www.gov.uk/mandatory-reconsideration')
    }
    const [letter] = await lettersOf(id)
    expect(textsOf(contentOf(letter, 'cy'))).toContain(regimes[regime].ifMoneyIsCut.cy)
  })

  test.each(['uc', 'esa_new_style'] as const)('%s: it is asking to change what has to be done', async regime => {
    const plan = await planOf({ regime })
    const claimant = await enter(plan)
    const form = await claimant.get(`${home}/new`)
    expect(form.html).toContain('<h1 class="govuk-heading-l">Ask us to change what you have to do</h1>')
    const asked = await claimant.postForm(`${home}/new?plan=1`, { lines: 'all' })
    const [letter] = await lettersOf(idIn(asked))
    const words = [form.html, asked.html, ...textsOf(contentOf(letter, 'en'))]
      .join(' ')
      .replaceAll(/mandatory[ -]reconsideration/gi, '')
      .replaceAll('/reconsiderations', '')
    expect(words).not.toMatch(/reconsider/i)
    expect(words).not.toMatch(/look at (this|your) plan again/)
  })

  test('under Universal Credit a different work coach looks at it', async () => {
    const asked = await (await enter(await planOf({ regime: 'uc' }))).postForm(`${home}/new?plan=1`, { lines: 'all' })
    expect(asked.html).toContain('A different work coach will look at it and talk to you about it.')
  })

  test('where nothing is required no date is said to bind', async () => {
    const plan = await planOf({ regime: 'voluntary' }, [{ ...soon, kind: 'chosen' }])
    const asked = await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' })
    expect(asked.html).not.toContain('still apply')
    expect((await adviser.get(`/reconsiderations/${idIn(asked)}/receipt`)).html).not.toContain(
      'before this request is to be answered',
    )
  })
})

describe('somebody else’s request is not there', () => {
  test('for another claimant: requests, receipts, plans and lines are as absent as what never was', async () => {
    const [mine, theirs] = [await planOf(), await planOf({ name: 'Ifan Prys' })]
    const [me, them] = [await enter(mine), await enter(theirs)]
    const asked = await them.postForm(`${home}/new?plan=1`, { lines: 'all' })
    const id = idIn(asked)
    const [letter] = await lettersOf(id)
    const [line] = await commitmentsOf(foothold.db, theirs.id)
    const nobody = '7d9f1c52-0000-4000-8000-000000000000'
    const same = async (path: string) => {
      const [real, none] = [await me.get(path), await me.get(path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, nobody))]
      expect(real.status, path).toBe(404)
      expect(real.html, path).toBe(none.html)
    }
    await same(`${home}/${id}`)
    await same(`${home}/${id}/withdrawal`)
    await same(`${home}/${id}/receipts/${letter?.id}`)
    await same(`${home}/new?commitment=${line?.id}`)
    expect((await them.get(`${home}/${id}/receipts/${letter?.id}`)).status).toBe(200)
    expect((await me.get(`${home}/new?plan=9`)).status).toBe(404)
    expect((await me.post(`${home}/${id}/withdrawal`, { words: 'Not mine' })).status).toBe(404)
    expect((await me.postForm(`${home}/new?plan=1`, { lines: line?.id ?? '' })).status).toBe(422)
    expect((await onlyOne(theirs)).stage).toBe('received')
    // A receipt is reached through its own request and through no other.
    const ours = idIn(await me.postForm(`${home}/new?plan=1`, { lines: 'all' }))
    expect((await me.get(`${home}/${ours}/receipts/${letter?.id}`)).status).toBe(404)
  })

  test('for another office, and in it for those to whom the record is closed', async () => {
    const plan = await planOf()
    const id = idIn(await (await enter(plan)).postForm(`${home}/new?plan=1`, { lines: 'all' }))
    const pages = ['receipt', 'dates', 'withdrawal'].map(page => `/reconsiderations/${id}/${page}`)
    const stranger = await foothold.visit('stranger')
    const colleague = await foothold.visit('colleague')
    for (const page of pages) {
      expect((await stranger.get(page)).status, page).toBe(404)
      expect((await colleague.get(page)).status, page).toBe(200)
    }
    const manager = await castMember(foothold.db, 'manager')
    await restrict(foothold.db, manager, defaultNow, plan.claimantId, 'A protected address')
    for (const page of pages) expect((await colleague.get(page)).status, page).toBe(404)
    expect(
      (await stranger.postForm(`/claimants/${plan.claimantId}/reconsiderations/new`, { lines: 'all' })).status,
    ).toBe(404)
  })
})

test('R89: asking, reading and taking back are in the person’s own log, and what was asked cannot be changed', async () => {
  const plan = await planOf()
  const claimant = await enter(plan)
  const id = idIn(await claimant.postForm(`${home}/new?plan=1`, { lines: 'all' }))
  await claimant.post(`${home}/${id}/withdrawal`, { words: 'Fine now' })
  const did = (await entriesAbout(foothold.db, plan.claimantId))
    .filter(({ role }) => role === 'claimant')
    .map(entry => entry.did)
  for (const verb of ['asked for another look at', 'viewed', 'withdrew']) expect(did).toContain(verb)
  const change = foothold.db.update(reconsiderations).set({ words: 'Other' }).where(eq(reconsiderations.id, id))
  await expect(change).rejects.toThrow()
})
