/**
 * Something that was not done: recorded, never decided. Both sides, the last day to answer, the help the person needs,
 * whether it was reasonable and properly given, and what a decision maker answered.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { desc, eq, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as choices from '../db/choices.ts'
import * as schema from '../db/schema.ts'
import { appointments, failureEntries, failures, letterGivings, letters, messages, variations } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { give } from '../server/action-plan/handover.ts'
import { entriesAbout, verbs } from '../server/audit.ts'
import { type Details, restrict } from '../server/claimant/claimant.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import { failureFor } from '../server/failure/failure.ts'
import { moneyWords } from '../server/failure/money.ts'
import { lastDay } from '../server/failure/standing.ts'
import { declaredRoutes } from '../server/http/access.ts'
import type { Person } from '../server/http/context.ts'
import type { Interview } from '../server/interview/interview.ts'
import { recordOutcome } from '../server/interview/outcome.ts'
import { shippedHolidays, useBankHolidays } from '../server/lib/bank-holidays.ts'
import type { Letter } from '../server/print/letter.ts'
import { type RegimeId, regimes } from '../server/regime.ts'
import { sources } from '../server/sources.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { datesOf } from './support/bank-holidays.ts'
import { validateHtml } from './support/html.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

const logins = ['adviser', 'manager', 'stranger', 'colleague'] as const
type Login = (typeof logins)[number]

let foothold: TestApp
let amira: Person
const browsers = new Map<string, Promise<Visitor>>()
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(async () => {
  browsers.clear()
  await foothold.close()
})
afterEach(() => goTo('2026-11-24'))

/** The clock of the day on which what follows happens. */
function goTo(date: string) {
  foothold.clock.now = new Date(`${date}T10:00:00Z`)
}

/** One of the cast on the day of the clock: a session of one day has ended on the next, so they sign in once on each. */
function browserOf(login: Login): Promise<Visitor> {
  const name = `${login} ${foothold.clock.now.toISOString()}`
  const browser = browsers.get(name) ?? foothold.visit(login)
  browsers.set(name, browser)
  return browser
}
const someone = (login: Login) => ({
  get: async (...sent: Parameters<Visitor['get']>) => (await browserOf(login)).get(...sent),
  post: async (...sent: Parameters<Visitor['post']>) => (await browserOf(login)).post(...sent),
})
const people = Object.fromEntries(logins.map(login => [login, someone(login)])) as Record<
  Login,
  ReturnType<typeof someone>
>

const due = '2026-12-15'
const after = '2026-12-16'
const chosen: Draft = { kind: 'chosen', what: 'Visit the college open day', steps: [], dueOn: due }

// Nobody's reasons are anybody else's (R9).
let plansMade = 0
const whyReasonable = () => `It is a short walk for person ${++plansMade}, it is free, and the hours fit school`

/** A plan issued on 24 November and, unless told otherwise, given on that day; its date is 15 December. */
async function planOf(
  more: Partial<Details> = {},
  { isGiven = true, lines = [lawful, chosen] } = {},
): Promise<WholePlan> {
  const own = lines.map(line => (line.kind === 'required' ? { ...line, reasonable: whyReasonable() } : line))
  const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira, { ...chloe, ...more }), own)
  const giving = { how: 'handed over', on: '2026-11-24', language: 'en', reception: 'acknowledged' } as const
  if (isGiven) await give(foothold.db, amira, defaultNow, plan, { ...giving, format: plan.claimant.format })
  return plan
}

/** A plan that nothing is recorded of: for tests that only read it, or are refused. */
const standing = () => {
  standingPlan ??= planOf()
  return standingPlan
}
let standingPlan: Promise<WholePlan> | undefined

const newUrl = async ({ id, claimantId }: WholePlan, kind = 'required') => {
  const line = (await commitmentsOf(foothold.db, id)).find(one => one.kind === kind)
  return `/claimants/${claimantId}/failures/new?commitment=${line?.id}`
}

/** A record of the plan's required line, begun on the day after its date. */
async function begun(plan: WholePlan): Promise<string> {
  goTo(after)
  const { path, status } = await people.adviser.post(await newUrl(plan), { what: 'The library says she did not come' })
  expect(status).toBe(200)
  return path.split('?')[0] ?? ''
}

/** A record of an interview on 24 November that the person was told of and did not come to: no plan has to be printed. */
async function missed(more: Partial<Details> = {}): Promise<string> {
  const { id, claimantId } = await notAttended(more)
  goTo(after)
  const url = `/claimants/${claimantId}/failures/new?interview=${id}`
  const { path, status } = await people.adviser.post(url, { what: 'Nobody came' })
  expect(status).toBe(200)
  return path.split('?')[0] ?? ''
}

async function notAttended(more: Partial<Details>): Promise<Interview> {
  const { db } = foothold
  const interview = await interviewed(db, amira, { ...chloe, ...more })
  await db.update(appointments).set({ notifiedHow: 'letter' }).where(eq(appointments.id, interview.appointmentId))
  await recordOutcome(db, amira, defaultNow, interview, { outcome: 'did not attend', attended: [], heldBy: amira.id })
  return interview
}

const dated = (date: string) => {
  const [year = '', month = '', day = ''] = date.split('-')
  return { 'on-day': String(Number(day)), 'on-month': String(Number(month)), 'on-year': year }
}

const idIn = (url: string) => url.split('/')[2] ?? ''

async function newestLetter(url: string) {
  const [letter] = await foothold.db
    .select()
    .from(letters)
    .where(eq(letters.failureId, idIn(url)))
    .orderBy(desc(letters.at), desc(letters.kind))
  if (!letter) throw new Error('No letter was written')
  return letter
}

/** The letter that asks why, written and handed over on the day of the clock. */
async function asked(url: string, format = 'standard'): Promise<void> {
  await people.adviser.post(`${url}/notice`, { words: 'The library says that you did not come.' })
  await given(url, format)
}

async function given(url: string, format = 'standard', language = 'en') {
  const { id } = await newestLetter(url)
  const on = foothold.clock.now.toISOString().slice(0, 10)
  return people.adviser.post(`${url}/letters/${id}/given`, { how: 'handed over', language, format, ...dated(on) })
}

const answered = (url: string, on: string, words = 'My son was ill and nobody answered when I rang you') =>
  people.adviser.post(`${url}/reply`, { how: 'phone', words, ...dated(on) })

/** Everything that has to be settled before it can be sent, but what is left out. */
async function settled(url: string, but: readonly string[] = []) {
  const answers = {
    'our-part': { answer: 'no', words: 'I read the notes of the calls' },
    needs: { answer: 'no', words: 'I looked at what she told us in November' },
    review: { answer: 'yes', words: 'It fits school hours, and she has the plan' },
  }
  for (const [act, typed] of Object.entries(answers))
    if (!but.includes(act)) await people.adviser.post(`${url}/${act}`, typed)
}

const textOf = ({ blocks }: Letter) => JSON.stringify(blocks)
const sent = (url: string, more: Record<string, string> = {}) =>
  people.adviser.post(`${url}/referral`, { words: 'Both sides are in the pack', ...more })
const entriesOf = (url: string) =>
  foothold.db
    .select()
    .from(failureEntries)
    .where(eq(failureEntries.failureId, idIn(url)))
    .orderBy(failureEntries.id)

describe('what it begins from', () => {
  test('a required line whose date has passed, in a plan that was given; once only', async () => {
    const plan = await planOf()
    goTo(after)
    const form = await people.adviser.get(await newUrl(plan))
    expect(form.html).toContain('Go to the numeracy course at Barry Library')
    expect(validateHtml(form.html)).toEqual([])
    const url = await begun(plan)
    const page = await people.adviser.get(url)
    expect(page.html).toContain('They have not been asked yet')
    expect(page.html).toContain('The library says she did not come')
    expect(validateHtml(page.html)).toEqual([])
    const again = await people.adviser.post(await newUrl(plan), { what: 'Once more' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('This is recorded already')
    const empty = await people.adviser.post(await newUrl(plan), { what: ' ' })
    expect(empty.html).toContain('Enter what was not done')
  })

  test('not before the day after its date: the day itself counts', async () => {
    const plan = await planOf()
    goTo(due)
    const refused = await people.adviser.post(await newUrl(plan), { what: 'Too soon' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('It can still be done')
    goTo(after)
    expect((await people.adviser.post(await newUrl(plan), { what: 'Now' })).path).toMatch(/^\/failures\//)
  })

  test('L35, G5: never from what a person chose, and never where everything is voluntary', async () => {
    const plan = await standing()
    const voluntary = await planOf({ regime: 'voluntary' }, { lines: [chosen] })
    goTo(after)
    const ours = await people.adviser.post(await newUrl(plan, 'chosen'), { what: 'She did not go' })
    expect(ours.status).toBe(422)
    expect(ours.html).toContain('They chose to do this. Nothing follows for them if it is not done.')
    const refused = await people.adviser.post(await newUrl(voluntary, 'chosen'), { what: 'She did not go' })
    expect(refused.html).toContain('Everything in this plan is their choice')
    expect(await foothold.db.$count(failures, eq(failures.claimantId, voluntary.claimantId))).toBe(0)
  })

  // The newest variation of a line counts.
  let varied: Promise<WholePlan> | undefined
  test.each([
    ['no longer required', undefined, 'They no longer have to do this'],
    ['date lifted', undefined, 'Its date was lifted'],
    ['date moved', '2027-01-20', 'It can still be done: the date is 20 January 2027'],
  ] as const)('R5, R12: not from a line that is %s', async (kind, dueOn, words) => {
    varied ??= planOf()
    const plan = await varied
    const [line] = await commitmentsOf(foothold.db, plan.id)
    const row = {
      claimantId: plan.claimantId,
      commitmentId: line?.id ?? '',
      kind,
      dueOn,
      since: '2026-12-10',
      reason: 'Flu',
    }
    await foothold.db.insert(variations).values({ ...row, at: defaultNow, by: amira.id })
    goTo(after)
    const refused = await people.adviser.post(await newUrl(plan), { what: 'She did not come' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(words)
  })

  test.each([
    ['did not attend', 'letter', undefined],
    ['rearranged by us', 'letter', 'We rearranged this interview. That never counts against the person.'],
    ['did not attend', undefined, 'Nobody has recorded that they were told of this interview'],
    ['took part', 'letter', 'Nothing follows from that'],
  ] as const)('R19, L26: an interview that ended “%s”, told of by %s', async (outcome, notifiedHow, words) => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    await db
      .update(appointments)
      .set({ notifiedHow: notifiedHow ?? null })
      .where(eq(appointments.id, interview.appointmentId))
    const attended = outcome === 'took part' ? (['claimant'] as const) : []
    await recordOutcome(db, amira, defaultNow, interview, { outcome, attended, heldBy: amira.id })
    const url = `/claimants/${interview.claimantId}/failures/new`
    const posted = await people.adviser.post(`${url}?interview=${interview.id}`, { what: 'Nobody was there' })
    if (words === undefined) expect(posted.path).toMatch(/^\/failures\//)
    else expect(posted.html).toContain(words)
    expect((await people.adviser.get(url)).html).toContain('A compulsory interview on 24 November 2026')
    // R19: the interview's own page leads here only where something may follow.
    const { html } = await people.adviser.get(`/interviews/${interview.id}`)
    expect(html.includes(`${url}?interview=${interview.id}`)).toBe(words === undefined)
  })
})

describe('who sees it', () => {
  test('R61: another office’s, and a restricted person’s, are not there', async () => {
    const plan = await planOf()
    const url = await begun(plan)
    const pages = ['', '/notice', '/reply', '/review', '/referral', '/pack.zip']
    for (const page of pages) expect((await people.stranger.get(`${url}${page}`)).status, page).toBe(404)
    expect((await people.stranger.post(`${url}/note`, { words: 'Hello' })).status).toBe(404)
    expect((await people.stranger.get('/failures')).html).not.toContain(url)
    await restrict(
      foothold.db,
      await castMember(foothold.db, 'manager'),
      foothold.clock.now,
      plan.claimantId,
      'Protected',
    )
    expect((await people.colleague.get(url)).status).toBe(404)
    expect((await people.colleague.get('/failures')).html).not.toContain(url)
    expect((await people.manager.get(url)).status).toBe(200)
  })

  test('every look and every act is in the log, and the person can read it in plain words', async () => {
    const plan = await planOf()
    const url = await begun(plan)
    await asked(url)
    await people.adviser.get(`${url}/pack.zip`)
    const done = (await entriesAbout(foothold.db, plan.claimantId)).map(
      ({ did, what }) => `${did} ${what.split(' ')[0]}`,
    )
    expect(done).toEqual(
      expect.arrayContaining(['raised failure', 'asked why in failure', 'gave letter', 'viewed failure']),
    )
    expect(done).toContain('downloaded evidence')
    const visitor = await readerOf(plan)
    const { html } = await visitor.get('/my-plan/views')
    expect(html).toContain('asked you why, in the notes of something not done')
    expect(html).toContain('downloaded everything that shows what happened')
  })
})

async function readerOf({ reference }: WholePlan): Promise<Visitor> {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code: accessCode })
  return visitor
}

describe('R34: the last day to answer', () => {
  // Table D26: the letter given on the left is answered in time until the end of the day on the right.
  test.each([
    ['2013-05-13', '2013-05-20', 'the notice of LM'],
    ['2026-04-02', '2026-04-13', 'over Easter'],
    ['2026-06-12', '2026-06-22', 'over the one-off of Scotland'],
    ['2026-07-31', '2026-08-10', 'over the August holiday of Scotland'],
    ['2026-08-28', '2026-09-07', 'over the August holiday of England and Wales'],
    ['2026-11-27', '2026-12-07', 'over St Andrew’s Day'],
    ['2026-12-24', '2027-01-06', 'over Christmas 2026'],
    ['2027-12-24', '2028-01-06', 'over Christmas 2027'],
  ])('given on %s it is %s (%s)', (on, last) => {
    const letter = { id: '', kind: 'asking why', at: defaultNow, givenOn: on, notes: null } as const
    expect(lastDay({ letters: [letter], regime: 'esa_old' })).toEqual({ on: last })
  })

  test('past the bank holidays that are known it says so, and guesses nothing', () => {
    const letter = { id: '', kind: 'asking why', at: defaultNow, givenOn: '2028-12-27', notes: null } as const
    expect(lastDay({ letters: [letter], regime: 'esa_old' })).toEqual({
      problem: expect.stringMatching(/bank holidays/i),
    })
  })

  test('it begins on the day after the letter is given, and the letter says so', async () => {
    const url = await missed()
    await people.adviser.post(`${url}/notice`, { words: 'The library says that you did not come.' })
    expect((await people.adviser.get(url)).html).toContain('Letter written, not given yet')
    const { content } = await newestLetter(url)
    const { en, cy } = content as { en: Letter; cy: Letter }
    expect(textOf(en)).toContain('within 5 working days after the day we give you this letter')
    expect(textOf(en)).toContain('If we give it to you on 16 December 2026, the last day is 23 December 2026.')
    expect(textOf(cy)).toContain('y diwrnod olaf yw 23 Rhagfyr 2026')
    await given(url)
    expect((await people.adviser.get(url)).html).toContain(
      'The last day to answer is <strong>23 December 2026</strong>',
    )
  })

  test('R29: the time of a person who needs large print begins with the letter in large print', async () => {
    const url = await missed({ format: 'large print 20' })
    await people.adviser.post(`${url}/notice`, { words: 'The library says that you did not come.' })
    const refused = await given(url)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('They need the letter in large print (20 point)')
    expect((await people.adviser.get(url)).html).not.toContain('The last day to answer is')
    await given(url, 'large print 20')
    expect((await people.adviser.get(url)).html).toContain('The last day to answer is <strong>23 December 2026')
  })

  test.each(['esa_new_style', 'uc'] as const)(
    'R1, L44: under %s there is no last day, and no word of good cause',
    async regime => {
      const url = await missed({ regime })
      await asked(url)
      const { content } = await newestLetter(url)
      const { en } = content as { en: Letter }
      expect(textOf(en)).toContain('Please answer as soon as you can')
      expect(textOf(en)).not.toMatch(/working days|good cause|last day/i)
      const page = await people.adviser.get(url)
      expect(page.html).toContain('Their benefit sets no last day to answer')
      expect(page.html).not.toMatch(/good cause/i)
    },
  )
})

describe('the letter that asks why', () => {
  test('R33, R36: it says what is recorded, that any reason counts and our mistakes too, and who decides', async () => {
    const url = await begun(await planOf())
    await asked(url)
    const text = textOf(((await newestLetter(url)).content as { en: Letter }).en)
    for (const words of [
      'Go to the numeracy course',
      'that you did not come',
      'Nothing has been decided',
      'Any reason counts',
    ])
      expect(text).toContain(words)
    expect(text).toContain('If we made a mistake, tell us: that counts too')
    expect(text).toContain('We do not decide what happens next')
    expect(text).toContain('Someone can answer for you')
    expect(text).not.toMatch(/sanction|failed|failure/i)
    const [message] = await foothold.db
      .select()
      .from(messages)
      .where(eq(messages.letterId, (await newestLetter(url)).id))
    expect(message?.template).toBe('question asked')
  })

  test('L11: nobody is asked why they did not do what they did not have to do', async () => {
    const url = await begun(await planOf({}, { isGiven: false }))
    const page = await people.adviser.get(`${url}/notice`)
    expect(page.html).toContain('The plan was never given to them, so they did not have to do this.')
    const refused = await people.adviser.post(`${url}/notice`, { words: 'You did not come' })
    expect(refused.status).toBe(422)
    expect(await foothold.db.$count(letters, eq(letters.failureId, idIn(url)))).toBe(0)
  })

  test('it can be read and printed in both languages, and its pages are sound', async () => {
    const url = await missed()
    await asked(url)
    const letter = `${url}/letters/${(await newestLetter(url)).id}`
    for (const lang of ['en', 'cy']) {
      const page = await people.adviser.get(`${letter}?lang=${lang}`)
      expect(validateHtml(page.html)).toEqual([])
      const pdf = await people.adviser.get(`${letter}.pdf?lang=${lang}`)
      expect(pdf.headers.get('content-type')).toBe('application/pdf')
      expect(pdf.headers.get('content-disposition')).not.toContain('Owen')
    }
    expect((await people.adviser.get(letter)).html).toContain('Tell us why')
  })
})

describe('R35, R36: what the person says', () => {
  test('is taken after the last day as well, marked as late, and passed on', async () => {
    const url = await missed()
    await asked(url)
    goTo('2026-12-24')
    const { html } = await answered(url, '2026-12-24')
    expect(html).toContain('After the last day: it still counts')
    expect(html).toContain('nobody answered when I rang you')
    await settled(url)
    expect((await sent(url)).path).toContain('done=referral')
    goTo('2027-01-04')
    await answered(url, '2027-01-04', 'I have found the letter from the doctor')
    expect((await people.adviser.get(url)).html).toContain('To look at')
    expect((await sent(url, { words: 'She has said more' })).path).toContain('done=referral')
  })

  test('in time on the last day itself', async () => {
    const url = await missed()
    await asked(url)
    goTo('2026-12-23')
    expect((await answered(url, '2026-12-23')).html).not.toContain('After the last day')
  })

  test('R36: words alone are enough, from the person online, and nothing has to be ticked', async () => {
    const plan = await planOf()
    const url = await begun(plan)
    const reader = await readerOf(plan)
    expect((await reader.get(`/my-plan/not-done/${idIn(url)}`)).status).toBe(404)
    await asked(url)
    const mine = `/my-plan/not-done/${idIn(url)}`
    const page = await reader.get(mine)
    expect(page.html).toContain('Please answer by <strong>Wednesday 23 December 2026')
    expect(page.html).not.toContain('type="checkbox"')
    for (const anchor of ['letter-time-to-answer', 'letter-who-decides', 'letter-reasons'])
      expect(page.html).toContain(`/sources?about=letter&amp;lang=en#${anchor}"`)
    expect(validateHtml(page.html)).toEqual([])
    expect((await reader.post(`${mine}/reply`, { words: ' ' })).status).toBe(422)
    const letter = new File(['My son was ill'], 'doctor.txt', { type: 'text/plain' })
    const done = await reader.postForm(`${mine}/reply`, { words: 'My son was ill. You sent me the wrong day.' }, [
      letter,
    ])
    expect(done.html).toContain('We have your answer')
    expect(done.html).toContain('doctor.txt')
    expect(validateHtml(done.html)).toEqual([])
    expect((await people.adviser.get(url)).html).toContain('You sent me the wrong day')
    const [row] = (await entriesOf(url)).filter(({ event }) => event === 'reply')
    expect(row).toMatchObject({ how: 'online', by: null, words: 'My son was ill. You sent me the wrong day.' })
  })

  test.each([
    ['en', 'We cannot work out the last day of it yet', 'Please answer by <strong>'],
    ['cy', 'Ni allwn gyfrifo ei ddiwrnod olaf eto', 'Atebwch erbyn <strong>'],
  ])('R34: past the bank holidays that are known their page says so in %s, and no day', async (lang, said, day) => {
    const plan = await planOf()
    const url = await begun(plan)
    await asked(url)
    const read = async () => (await (await readerOf(plan)).get(`/my-plan/not-done/${idIn(url)}?lang=${lang}`)).html
    expect(await read()).toContain(day)
    useBankHolidays(datesOf({ to: 2025 }))
    const html = await read().finally(() => useBankHolidays(shippedHolidays.dates))
    expect(html).toContain(said)
    expect(html).not.toContain(day)
    expect(validateHtml(html)).toEqual([])
  })

  test('in Welsh as in English', async () => {
    const plan = await planOf({ writtenLanguage: 'cy' })
    const url = await begun(plan)
    await people.adviser.post(`${url}/notice`, { words: 'Ni ddaethoch i’r llyfrgell.' })
    await given(url, 'standard', 'cy')
    const reader = await readerOf(plan)
    const { html } = await reader.get(`/my-plan/not-done/${idIn(url)}?lang=cy`)
    expect(html).toContain('Rydym am glywed gennych')
    expect(html).toMatch(/Atebwch erbyn <strong>dydd Mercher,? 23 Rhagfyr 2026/i)
    expect((await reader.get('/my-plan/not-done?lang=cy')).html).toContain('Yr hyn rydym wedi gofyn i chi amdano')
  })

  test('nobody reads or answers for another person', async () => {
    const [plan, other] = [await planOf(), await standing()]
    const url = await begun(plan)
    await asked(url)
    const stranger = await readerOf(other)
    const mine = `/my-plan/not-done/${idIn(url)}`
    expect((await stranger.get(mine)).status).toBe(404)
    expect((await stranger.get(`${mine}/letters/${(await newestLetter(url)).id}`)).status).toBe(404)
    expect((await stranger.post(`${mine}/reply`, { words: 'It was me' })).status).toBe(404)
    expect((await stranger.get('/my-plan/not-done')).html).toContain('We have not asked you about anything')
  })
})

describe('before it goes to a decision maker', () => {
  test('R37, R38: everything that is still to settle is named, and it is refused until all of it is', async () => {
    const url = await missed()
    const bare = await sent(url)
    expect(bare.status).toBe(422)
    for (const words of [
      'They have not been asked why',
      'had a part in it',
      'need help to use',
      'reasonable and properly given',
    ])
      expect(bare.html).toContain(words)
    await asked(url)
    await settled(url)
    const early = await sent(url)
    expect(early.html).toContain('have time until the end of 23 December 2026')
    goTo('2026-12-24')
    expect((await sent(url)).path).toContain('done=referral')
    expect((await people.adviser.get(url)).html).toContain('With a decision maker')
    expect((await sent(url, { words: 'Once more' })).html).toContain('has been sent to a decision maker')
  })

  test.each(['our-part', 'needs', 'review'])('nothing is sent while “%s” is not answered', async left => {
    const url = await missed()
    await asked(url)
    await answered(url, after)
    await settled(url, [left])
    expect((await sent(url)).status).toBe(422)
    await settled(url)
    expect((await sent(url)).path).toContain('done=referral')
  })

  test('R37, G12: who has to be visited is visited, or a named manager says why not; each time anew', async () => {
    const url = await missed()
    await asked(url)
    await answered(url, after)
    await settled(url)
    await people.adviser.post(`${url}/needs`, { answer: 'visit', words: 'She has told us of a learning disability' })
    expect((await sent(url)).html).toContain('They have to be visited first')
    const skipping = { answer: 'skipped', words: 'She has asked us not to come', ...dated(after) }
    const refused = await people.adviser.post(`${url}/visit`, skipping)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Only a manager can decide that no visit is made')
    expect((await people.manager.post(`${url}/visit`, { ...skipping, words: '' })).status).toBe(422)
    await people.manager.post(`${url}/visit`, skipping)
    const [row] = (await entriesOf(url)).filter(({ event }) => event === 'visit')
    expect(row).toMatchObject({ answer: 'skipped', words: 'She has asked us not to come' })
    expect((await sent(url)).path).toContain('done=referral')
    const next = await missed()
    await asked(next)
    await answered(next, after)
    await settled(next, ['needs'])
    expect((await sent(next)).html).toContain('need help to use our services')
  })

  test.each(['done', 'attempted'])('G12: a visit that was %s is enough', async answer => {
    const url = await missed()
    await asked(url)
    await answered(url, after)
    await settled(url)
    await people.adviser.post(`${url}/needs`, { answer: 'visit', words: 'She hears voices' })
    await people.adviser.post(`${url}/visit`, { answer, words: 'Marged went', ...dated(after) })
    expect((await sent(url)).path).toContain('done=referral')
  })

  test('R38, L11: without a giving it is recorded, can be reviewed only with no, and is never sent', async () => {
    const url = await begun(await planOf({}, { isGiven: false }))
    await settled(url)
    const review = await people.adviser.post(`${url}/review`, { answer: 'yes', words: 'It looks fine' })
    expect(review.status).toBe(422)
    expect(review.html).toContain('The plan was never given to them')
    const refused = await sent(url)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('The plan was never given to them, so they did not have to do this.')
    await people.adviser.post(`${url}/review`, { answer: 'no', words: 'She never had the plan' })
    const closed = await people.adviser.post(`${url}/closing`, { words: 'She never had the plan' })
    expect(closed.html).toContain('Closed')
  })

  test('R38: the evidence stands beside the question', async () => {
    const url = await begun(await planOf())
    const { html } = await people.adviser.get(`${url}/review`)
    for (const words of [
      'and the hours fit school',
      'Handed over in person',
      '24 November 2026',
      'They said they have it',
      '8',
    ])
      expect(html).toContain(words)
    expect(html).toContain('Yes, if it is in school hours')
    expect(validateHtml(html)).toEqual([])
  })

  test('R12: a date that was lifted after it began ends it', async () => {
    const plan = await planOf()
    const url = await begun(plan)
    await asked(url)
    await answered(url, after)
    await settled(url)
    const [line] = await commitmentsOf(foothold.db, plan.id)
    const row = {
      claimantId: plan.claimantId,
      commitmentId: line?.id ?? '',
      kind: 'date lifted',
      since: after,
      reason: 'Flu',
    } as const
    await foothold.db.insert(variations).values({ ...row, at: foothold.clock.now, by: amira.id })
    expect((await sent(url)).html).toContain('Its date was lifted')
  })

  test('where the law sets no time a person says why it was fair to wait no longer', async () => {
    const url = await missed({ regime: 'uc' })
    await asked(url)
    await settled(url)
    goTo('2027-01-20')
    expect((await sent(url)).html).toContain('Why have they had a fair time to?')
    expect((await sent(url, { fair: 'Five weeks, and I rang twice' })).path).toContain('done=referral')
  })
})

describe('R33: what came of it', () => {
  async function referred(plan?: WholePlan) {
    const url = await (plan ? begun(plan) : missed())
    await asked(url)
    await answered(url, after)
    await settled(url)
    await sent(url)
    return url
  }

  test('is entered as received, told to the person by letter, and nothing is worked out from it', async () => {
    const plan = await planOf()
    const url = await referred(plan)
    const words = 'Good cause was shown. No action.'
    const early = await people.adviser.post(`${url}/outcome`, { words, ...dated('2026-12-15') })
    expect(early.status).toBe(422)
    const { html } = await people.adviser.post(`${url}/outcome`, { words, ...dated(after) })
    expect(html).toContain('Letter about the answer not given yet')
    const letter = textOf(((await newestLetter(url)).content as { en: Letter }).en)
    expect(letter).toContain(words)
    expect(letter).toContain('We did not decide this')
    expect(letter).toContain(regimes.esa_old.ifMoneyIsCut.en)
    await given(url)
    expect((await people.adviser.get(url)).html).toContain('Closed')
    expect((await people.adviser.get('/failures')).html).not.toContain(url)
    expect((await people.manager.get('/failures?show=closed')).html).toContain(url)
    const mine = await (await readerOf(plan)).get(`/my-plan/not-done/${idIn(url)}`)
    expect(mine.html).toContain(words)
    expect(validateHtml(mine.html)).toEqual([])
    expect((await people.adviser.post(`${url}/note`, { words: 'More' })).html).toContain('This is closed')
  })

  test('cannot be entered before it was sent, and what was sent cannot be dropped', async () => {
    const url = await missed()
    const words = 'Cut for a week'
    const refused = await people.adviser.post(`${url}/outcome`, { words, ...dated(after) })
    expect(refused.html).toContain('This has not been sent to a decision maker')
    const other = await referred()
    expect((await people.adviser.post(`${other}/closing`, { words: 'No more' })).html).toContain(
      'A decision maker has this',
    )
  })

  test('nothing more is done: it says so, with a reason, and the person is told', async () => {
    const plan = await planOf()
    const url = await begun(plan)
    await asked(url)
    await answered(url, after)
    await people.adviser.post(`${url}/closing`, { words: 'Your son was ill. That is a reason.' })
    const letter = textOf(((await newestLetter(url)).content as { en: Letter }).en)
    expect(letter).toContain('Nothing more will happen about this')
    expect(letter).toContain('Your son was ill. That is a reason.')
  })

  test('what was written down never changes', async () => {
    const url = await referred()
    const change = foothold.db
      .update(failureEntries)
      .set({ words: 'Other' })
      .where(eq(failureEntries.failureId, idIn(url)))
    await expect(change).rejects.toThrow()
    const gone = foothold.db.delete(failures).where(eq(failures.id, idIn(url)))
    await expect(gone).rejects.toThrow()
  })
})

describe('R33: nothing in the code can set a sanction', () => {
  const deciding =
    /sanction|penalt|disallow|reduc(e|tion)|hardship|good.?cause|withhold|suspend|(benefit|payment).?amount|entitlement/i
  const tables = (Object.values(schema) as unknown[]).filter((one): one is PgTable => is(one, PgTable))

  test('there are tables, choices and routes to read', () => {
    expect(tables.length).toBeGreaterThan(40)
    expect(deciding.test('sanction_weeks')).toBe(true)
    expect(deciding.test('benefitAmount')).toBe(true)
  })

  test('no table and no column holds one, or an amount of money', () => {
    const names = tables.flatMap(table => [
      getTableName(table),
      ...getTableConfig(table).columns.map(({ name }) => `${getTableName(table)}.${name}`),
    ])
    expect(names.filter(name => deciding.test(name) || /amount|pounds|pence|money/i.test(name))).toEqual([])
    const types = tables.flatMap(table => getTableConfig(table).columns.map(column => column.getSQLType()))
    expect(types.filter(type => /numeric|money/.test(type))).toEqual([])
  })

  test('no choice, no verb of the log and no route names one', () => {
    const keys = Object.entries(choices).flatMap(([list, value]) =>
      typeof value === 'object' ? Object.keys(value).map(key => `${list}.${key}`) : [],
    )
    expect(keys.filter(key => deciding.test(key))).toEqual([])
    expect(
      Object.entries(verbs)
        .flat()
        .filter(word => deciding.test(word)),
    ).toEqual([])
    const { declared } = declaredRoutes(foothold.app)
    expect(declared.map(({ path }) => path).filter(path => deciding.test(path))).toEqual([])
  })

  test('no source writes one: the word stands in what is told and in comments alone', () => {
    const root = fileURLToPath(new URL('..', import.meta.url))
    const files = ['server', 'views', 'db'].flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ts'))
        .map(file => join(root, folder, file)),
    )
    const names = files.flatMap(file => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
      return [
        ...code.matchAll(
          /\b(?:const|let|function|type)\s+\w*(?:sanction|disallow|benefitAmount)\w*|\b\w*(?:sanction|disallow|benefitAmount)\w*\??\s*[:=](?!=)/gi,
        ),
      ].map(([found]) => found)
    })
    expect(names).toEqual([])
  })

  test('what may be written down of a record is this, and no answer of it is a verdict', () => {
    expect(Object.keys(choices.failureEvents)).toEqual([
      ...['notice', 'reply', 'office caused', 'needs', 'visit', 'review', 'referral', 'outcome', 'not pursued', 'note'],
    ])
  })
})

describe('R39: if your money is cut', () => {
  test('only what was seen in its source is told, in both languages', () => {
    const told = (Object.keys(regimes) as RegimeId[]).flatMap(regime => moneyWords(regime))
    expect(told.length).toBeGreaterThan(2)
    for (const { en, cy, cites } of told) {
      expect(cites.map(id => sources[id]?.status)).not.toContain('memory')
      expect(cites.every(id => sources[id])).toBe(true)
      expect(en.length * cy.length).toBeGreaterThan(0)
    }
  })

  test.each(Object.keys(regimes) as RegimeId[])(
    '%s: general information, where to turn, and no forecast or amount',
    async regime => {
      const lines = regimes[regime].mayRequire ? [lawful] : [chosen]
      const reader = await readerOf(await planOf({ regime }, { lines }))
      const { html } = await reader.get('/my-plan/if-your-money-is-cut')
      expect(html).toContain('It does not say what will happen to you')
      expect(html).toContain(regimes[regime].ifMoneyIsCut.en)
      expect(html).not.toMatch(/£|you will lose|your benefit will be (?:cut|reduced)/i)
      for (const tier of moneyWords(regime)) expect(html).toContain(tier.en)
      expect(validateHtml(html)).toEqual([])
      expect((await reader.get('/my-plan/if-your-money-is-cut?lang=cy')).html).toContain('Os caiff eich arian ei dorri')
    },
  )
})

test('pressed twice, the letter is given once', async () => {
  const url = await missed()
  await asked(url)
  await given(url)
  expect(await foothold.db.$count(letterGivings, eq(letterGivings.letterId, (await newestLetter(url)).id))).toBe(1)
  expect((await failureFor(foothold.db, amira, idIn(url))).entries).toHaveLength(1)
})
