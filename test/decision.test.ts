/** Deciding about a request to look at a plan again: who, what it takes, the letter, and what becomes of the plan. */
import { and, desc, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Format } from '../db/choices.ts'
import {
  decisionDrafts,
  letterGivings,
  letters,
  messages,
  planIssues,
  plans,
  reconsiderationDecisions,
  reconsiderationEvents,
} from '../db/schema.ts'
import { planFor, type WholePlan } from '../server/action-plan/action-plan.ts'
import type { PlanContent } from '../server/action-plan/content.ts'
import { textsOf } from '../server/action-plan/document.ts'
import { issue } from '../server/action-plan/issue.ts'
import { entriesAbout } from '../server/audit.ts'
import type { Details } from '../server/claimant/claimant.ts'
import { dueNow } from '../server/claimant/overview.ts'
import { changeCommitment, commitmentsOf, removeCommitment, saveCommitment } from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import { draftPlanOf, type Plan } from '../server/commitment/draft-plan.ts'
import { groundOf, problemWith } from '../server/failure/ground.ts'
import type { Person } from '../server/http/context.ts'
import { interviewFor } from '../server/interview/interview.ts'
import type { Answers } from '../server/interview/questions.ts'
import { lettersAbout } from '../server/letter/letter.ts'
import type { Language } from '../server/lib/language.ts'
import { type Asking, ask, askablePlanFor, reconsiderationFor } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { actor } from '../server/staff/staff.ts'
import { config, defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let lorna: Person
let adviser: Visitor
let leader: Visitor
let manager: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  lorna = await castMember(foothold.db, 'leader')
  ;[adviser, leader, manager] = (await Promise.all(
    ['adviser', 'leader', 'manager'].map(one => foothold.visit(one)),
  )) as [Visitor, Visitor, Visitor]
})
afterAll(() => foothold.close())
afterEach(() => {
  foothold.clock.now = defaultNow
})

const later = new Date(defaultNow.getTime() + 24 * 60 * 60_000)
const chosen: Draft = { kind: 'chosen', what: 'Visit the college open day', steps: [] }

/** A plan that `by` wrote, with a required line, or these. */
const planOf = async (more: Partial<Details> = {}, lines: Draft[] = [lawful, chosen], by = amira) =>
  issued(foothold.db, by, await interviewed(foothold.db, by, { ...chloe, ...more }), lines)

/** A request about a plan, made by phone today; about all of its lines unless told. Returns its address. */
async function requestFor(plan: WholePlan, asking: Asking = {}, by = amira): Promise<string> {
  const { db } = foothold
  const askable = await askablePlanFor(db, by, plan.id)
  const asked = { by: actor(by), on: '2026-11-24', how: 'phone' } as const
  return `/reconsiderations/${await ask(db, defaultNow, askable, asked, asking, config.baseUrl)}`
}

const idOf = (url: string) => url.split('/')[2] ?? ''
const requestAt = (url: string) => reconsiderationFor(foothold.db, amira, idOf(url))
const lineOf = async (plan: WholePlan, what: string) => {
  const found = (await commitmentsOf(foothold.db, plan.id)).find(line => line.what === what)
  if (!found) throw new Error(`No line says ${what}`)
  return found
}

type Said = Record<string, string>
const stays = (id: string): Said => ({ [`outcome-${id}`]: 'stays', [`reasons-${id}`]: 'It fits what you told us.' })
const removed = (id: string): Said => ({ [`outcome-${id}`]: 'removed', [`reasons-${id}`]: 'Your back is worse.' })
const moved = (id: string, day = '15', month = '1', year = '2027'): Said => ({
  [`outcome-${id}`]: 'date moved',
  [`reasons-${id}`]: 'The course begins later.',
  [`moved-${id}-day`]: day,
  [`moved-${id}-month`]: month,
  [`moved-${id}-year`]: year,
})
const changed = (id: string, what = 'Go to the numeracy course at Cadoxton Library'): Said => ({
  [`outcome-${id}`]: 'changed',
  [`reasons-${id}`]: 'Cadoxton is nearer to the school.',
  [`what-${id}`]: what,
  [`declared-${id}`]: 'yes',
})
const whole = { reasons: 'We looked at your health and at school hours.' }

/** Takes up, writes, and goes on to the letter; the answer is the page of the letter, or the form with its errors. */
async function write(url: string, form: Said, who = leader) {
  await who.post(`${url}/taking-up`)
  const { html } = await who.get(`${url}/decision`)
  const basis = /name="basis" value="(\d+)"/.exec(html)?.[1] ?? '0'
  return who.post(`${url}/decision`, { ...whole, ...form, basis, go: 'letter' })
}

async function decide(url: string, form: Said, who = leader) {
  const letter = await write(url, form, who)
  const basis = /name="basis" value="(\d+)"/.exec(letter.html)?.[1] ?? ''
  return who.post(`${url}/decided`, { basis })
}

const isDecided = async (url: string) =>
  (await foothold.db.$count(reconsiderationDecisions, eq(reconsiderationDecisions.reconsiderationId, idOf(url)))) > 0

const letterOf = async (url: string) => {
  const written = await lettersAbout(foothold.db, { reconsiderationId: idOf(url) })
  return written.find(({ kind }) => kind === 'reconsideration decision')
}

/** Every text of the letter that answers a request. */
async function textsIn(url: string, language: Language = 'en'): Promise<string[]> {
  const letter = await letterOf(url)
  if (!letter) throw new Error('There is no letter')
  return textsOf(letter.words[language])
}

/** The newest version of somebody's plan, issued or not. */
async function newestOf({ claimantId }: WholePlan): Promise<Plan> {
  const found = await foothold.db
    .select()
    .from(plans)
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))
  if (!found[0]) throw new Error('There is no version')
  return found[0]
}

describe('R42: whoever wrote the plan does not decide about it', () => {
  test('its author sees why not, and cannot write, look at a letter, or decide', async () => {
    const plan = await planOf({}, undefined, lorna)
    const url = await requestFor(plan, {}, lorna)
    const page = await leader.get(url)
    expect(page.html).toContain(
      'You held the interview that it came from, began it, wrote in it and issued it, so somebody',
    )
    expect(validateHtml(page.html)).toEqual([])
    const refused = await leader.post(`${url}/taking-up`)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Enter why nobody else can')
    expect((await leader.get(`${url}/decision`)).path).toBe(url)
    const typed = await leader.post(`${url}/decision`, { ...whole, go: 'letter' })
    expect(typed.status).toBe(409)
    expect((await leader.get(`${url}/letter`)).status).toBe(404)
    expect((await leader.post(`${url}/decided`, { basis: '0' })).status).toBe(409)
    expect(await isDecided(url)).toBe(false)
    expect((await requestAt(url)).stage).toBe('received')
  })

  test('with a reason they can: it stands with the decision, in the letter and in the log', async () => {
    const plan = await planOf({}, undefined, lorna)
    const url = await requestFor(plan, {}, lorna)
    const why = 'The only other leader is ill until January'
    await leader.post(`${url}/taking-up`, { why })
    const ids = (await commitmentsOf(foothold.db, plan.id)).map(({ id }) => id)
    const done = await decide(url, Object.assign({}, ...ids.map(stays)))
    expect(done.html).toContain('Decided: letter not given yet')
    expect(done.html).toContain(why)
    expect((await textsIn(url)).join(' ')).toContain(`also wrote your plan or part of it. Why the same person ${why}`)
    const log = await entriesAbout(foothold.db, plan.claimantId)
    expect(log.find(({ did }) => did === 'took up')?.why).toContain(why)
  })

  test('a fresh person needs no reason, and the letter says that they are one', async () => {
    const plan = await planOf()
    const url = await requestFor(plan)
    const ids = (await commitmentsOf(foothold.db, plan.id)).map(({ id }) => id)
    await decide(url, Object.assign({}, ...ids.map(stays)))
    expect(await textsIn(url)).toContain('Lorna Pritchard decided this, and did not write your plan.')
    const [kept] = await foothold.db
      .select()
      .from(reconsiderationDecisions)
      .where(eq(reconsiderationDecisions.reconsiderationId, idOf(url)))
    expect(kept?.overrideReason).toBeNull()
  })

  test('whoever wrote the same line of the version that stands is not fresh about an earlier one', async () => {
    const plan = await planOf()
    const interview = await interviewFor(foothold.db, lorna, plan.interviewId)
    foothold.clock.now = later
    const line = await lineOf(plan, lawful.what)
    const [asked, other] = [
      await requestFor(plan, { lines: [line.id] }),
      await requestFor(plan, { lines: [(await lineOf(plan, chosen.what)).id] }),
    ]
    const next = await draftPlanOf(foothold.db, amira, later, interview)
    const same = (await commitmentsOf(foothold.db, next.id)).find(({ origin }) => origin === line.origin)
    if (!same) throw new Error('The line is not in the draft')
    const draft = { ...lawful, place: 'Barry Library, upstairs' }
    await changeCommitment(foothold.db, lorna, later, next, same.id, draft, same.version)
    expect((await leader.get(asked)).html).toContain('You wrote the same line in the version')
    expect((await leader.get(other)).html).not.toContain('so somebody else should decide')
    await issue(foothold.db, lorna, later, next, imprint)
    expect((await leader.get(asked)).html).toContain('issued the version that stands now, so somebody')
    expect((await leader.post(`${asked}/taking-up`)).status).toBe(422)
  })

  test('whoever drafted the next version by a decision is fresh no more when that version is asked about', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await decide(url, moved(line.id))
    const next = await newestOf(plan)
    await issue(foothold.db, amira, defaultNow, next, imprint)
    const again = await requestFor(await planFor(foothold.db, amira, next.id))
    expect((await leader.get(again)).html).toContain('so somebody else should decide about it')
    expect((await manager.get(again)).html).not.toContain('so somebody else should decide about it')
  })
})

describe('R43: a request ends by a decision in writing, with reasons', () => {
  test('nothing is decided without an outcome and reasons for every line, and what was typed is kept', async () => {
    const plan = await planOf()
    const [first] = await commitmentsOf(foothold.db, plan.id)
    const url = await requestFor(plan)
    const half = { ...stays(first?.id ?? ''), reasons: '' }
    const refused = await write(url, half)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('<title>Error: ')
    expect(refused.html).toContain('Select what you decide about line 2')
    expect(refused.html).toContain('Enter your reasons for the decision as a whole')
    expect(refused.html).toContain('It fits what you told us.')
    expect(validateHtml(refused.html)).toEqual([])
    expect((await leader.get(`${url}/decision`)).html).toContain('It fits what you told us.')
    const basis = (
      await foothold.db
        .select()
        .from(decisionDrafts)
        .where(eq(decisionDrafts.reconsiderationId, idOf(url)))
    )[0]?.version
    await leader.post(`${url}/decided`, { basis: String(basis) })
    expect(await isDecided(url)).toBe(false)
    expect(await letterOf(url)).toBeUndefined()
    expect((await requestAt(url)).stage).toBe('taken up')
  })

  test('without its letter it is not decided at all: neither the decision nor the next version is kept', async () => {
    const { db } = foothold
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await db.execute(
      sql`alter table letters add constraint no_decision check (kind <> 'reconsideration decision') not valid`,
    )
    const refused = await decide(url, removed(line.id))
    await db.execute(sql`alter table letters drop constraint no_decision`)
    expect(refused.status).toBe(500)
    expect(await isDecided(url)).toBe(false)
    expect((await requestAt(url)).stage).toBe('taken up')
    expect(await db.$count(plans, eq(plans.claimantId, plan.claimantId))).toBe(1)
    const again = await leader.get(`${url}/letter`)
    const basis = /name="basis" value="(\d+)"/.exec(again.html)?.[1] ?? ''
    expect((await leader.post(`${url}/decided`, { basis })).html).toContain('Decided: letter not given yet')
  })

  test('pressed twice it is decided once, with one letter, one message and one event', async () => {
    const { db } = foothold
    const plan = await planOf({ toldBy: 'email', email: 'chloe@example.test' } as Partial<Details>)
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const letter = await write(url, removed(line.id))
    const basis = /name="basis" value="(\d+)"/.exec(letter.html)?.[1] ?? ''
    const both = await Promise.all([0, 1].map(() => leader.post(`${url}/decided`, { basis })))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const about = eq(letters.reconsiderationId, idOf(url))
    expect((await db.select().from(letters).where(about)).filter(({ kind }) => kind.endsWith('decision'))).toHaveLength(
      1,
    )
    const events = await db
      .select()
      .from(reconsiderationEvents)
      .where(eq(reconsiderationEvents.reconsiderationId, idOf(url)))
    expect(events.map(({ step }) => step)).toEqual(['taken up', 'decided'])
    const told = await db.select().from(messages).where(eq(messages.claimantId, plan.claimantId))
    const decided = told.filter(({ template }) => template === 'request decided')
    expect(decided).toHaveLength(1)
    expect(decided[0]?.body).not.toContain('Chlo')
  })

  test('nothing happens to it afterwards: nobody takes it up, writes or decides again', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await decide(url, stays(line.id))
    expect((await manager.post(`${url}/taking-up`)).status).toBe(409)
    expect((await manager.post(`${url}/decision`, { ...whole, ...removed(line.id), go: 'letter' })).status).toBe(409)
    expect((await leader.get(`${url}/decision`)).path).toBe(url)
  })
})

describe('the next version carries the decision', () => {
  test('new words, a new date and what is taken out stand in the draft; all the rest is carried over; it can be issued', async () => {
    const { db } = foothold
    const second = { ...lawful, what: 'Ring three colleges about evening courses' }
    const third = { ...lawful, what: 'Write down what makes work harder on a bad day' }
    const plan = await planOf({}, [lawful, second, third, chosen])
    const ids = await Promise.all([lawful, second, third].map(async ({ what }) => (await lineOf(plan, what)).id))
    const [first = '', other = '', last = ''] = ids
    const url = await requestFor(plan, { lines: ids })
    const done = await decide(url, { ...changed(first), ...moved(other), ...removed(last) })
    expect(done.html).toContain('Open and issue version 2')
    expect(validateHtml(done.html)).toEqual([])
    const draft = await newestOf(plan)
    const lines = await commitmentsOf(db, draft.id)
    expect(lines.map(({ what }) => what)).toEqual([
      'Go to the numeracy course at Cadoxton Library',
      second.what,
      chosen.what,
    ])
    expect(lines[0]).toMatchObject({ declared: true, steps: lawful.steps, place: lawful.place })
    expect(lines[0]?.canDo).toBeUndefined()
    expect(lines[1]).toMatchObject({ dueOn: '2027-01-15', canDo: 8 })
    // The issued version is as it was.
    expect((await lineOf(plan, lawful.what)).dueOn).toBe('2026-12-15')
    await issue(db, amira, defaultNow, draft, imprint)
    const [printed] = await db.select().from(planIssues).where(eq(planIssues.planId, draft.id))
    const changes = (printed?.content as PlanContent | undefined)?.changes
    expect([changes?.gone.length, changes?.changed.length]).toEqual([1, 2])
  })

  test('R43: the desk says of each change from when it counts, as the letter does, and so does what is due', async () => {
    const { db } = foothold
    const second = { ...lawful, what: 'Ring three colleges about evening courses' }
    const third = { ...lawful, what: 'Write down what makes work harder on a bad day' }
    const plan = await planOf({}, [lawful, second, third])
    const ids = await Promise.all([lawful, second, third].map(async ({ what }) => (await lineOf(plan, what)).id))
    const [first = '', other = '', last = ''] = ids
    const due = async () => {
      const line = sql`k`
      const rows = await db.execute<{ due: string | null }>(
        sql`select ${dueNow(line)}::text as due from commitments k where plan_id = ${plan.id} order by position`,
      )
      return rows.map(({ due }) => due)
    }
    const long = new Date('2027-03-01T10:00:00Z')
    const problems = () =>
      Promise.all(ids.map(async id => problemWith(await groundOf(db, amira, { commitmentId: id }), long)?.code))
    expect(await due()).toEqual(['2026-12-15', '2026-12-15', '2026-12-15'])
    expect(await problems()).toEqual(['not given', 'not given', 'not given'])
    const url = await requestFor(plan, { lines: ids })
    const done = await decide(url, { ...changed(first), ...moved(other), ...removed(last) })
    expect(done.html).toContain('A date that moved counts from the day of the decision: the new date, not the old one.')
    expect(done.html).toContain('What was taken out or changed is not asked of them from the day of the decision.')
    expect(done.html).not.toContain('Nothing of it binds anybody')
    expect(await due()).toEqual([null, '2027-01-15', null])
    expect(await problems()).toEqual(['decided', 'not given', 'decided'])
    expect((await groundOf(db, amira, { commitmentId: other })).on).toBe('2027-01-15')
  })

  test('R6: what keeps the whole next version from being issued is said before and after the decision', async () => {
    const { db } = foothold
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const draft = await draftPlanOf(db, amira, later, { id: plan.interviewId, claimantId: plan.claimantId })
    const unlawful: Draft = { ...lawful, what: 'Apply for ten jobs', declared: false }
    const url = await requestFor(plan, { lines: [line.id] })
    const clear = await write(url, moved(line.id))
    expect(clear.html).toContain('for you or their adviser to issue.')
    expect(clear.html).not.toContain('cannot be issued')
    await saveCommitment(db, amira, later, draft, unlawful)
    expect((await leader.get(`${url}/decision`)).html).toContain('Version 2 cannot be issued before this is settled')
    const letter = await leader.get(`${url}/letter`)
    expect(letter.html).toContain('Version 2 cannot be issued before this is settled')
    expect(letter.html).toContain('“Apply for ten jobs”')
    expect(letter.html).not.toContain('for you or their adviser to issue.')
    const basis = /name="basis" value="(\d+)"/.exec(letter.html)?.[1] ?? ''
    const done = await leader.post(`${url}/decided`, { basis })
    expect(done.html).toContain('“Apply for ten jobs”')
    expect(done.html).not.toContain('Open and issue')
    for (const page of [letter, done]) expect(validateHtml(page.html)).toEqual([])
  })

  test('R30: of a person who reads Welsh no language is taken for granted: whoever wrote says which it was', async () => {
    const plan = await planOf({ writtenLanguage: 'cy' })
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const refused = await write(url, stays(line.id))
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Select which language you have written in')
    expect(refused.html).not.toMatch(/name="writtenIn"[^>]*checked/)
    expect(validateHtml(refused.html)).toEqual([])
    expect((await write(url, { ...stays(line.id), writtenIn: 'en' })).html).toContain('Check the letter')
  })

  test('one line has one box of reasons, and they are printed once', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await leader.post(`${url}/taking-up`)
    expect((await leader.get(`${url}/decision`)).html).not.toContain('The decision as a whole')
    await decide(url, { ...stays(line.id), reasons: '' })
    const texts = await textsIn(url)
    expect(texts.filter(text => text === 'It fits what you told us.')).toHaveLength(1)
    expect(texts).not.toContain('Why we decided this')
    const both = await requestFor(await planOf())
    await leader.post(`${both}/taking-up`)
    expect((await leader.get(`${both}/decision`)).html).toContain('The decision as a whole')
  })

  test('R25: where all stays as it is nothing is drafted', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const done = await decide(url, stays(line.id))
    expect(done.html).not.toContain('issue version')
    expect(await foothold.db.$count(plans, eq(plans.claimantId, plan.claimantId))).toBe(1)
    expect(await textsIn(url)).toContain('Your plan stays as it is now.')
  })

  test('a draft that is there already is said to be, takes the decision up, and keeps what else it says', async () => {
    const { db } = foothold
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const draft = await draftPlanOf(db, amira, later, { id: plan.interviewId, claimantId: plan.claimantId })
    await saveCommitment(db, amira, later, draft, { ...chosen, what: 'Ask the college about childcare' })
    const inDraft = (await commitmentsOf(db, draft.id)).find(({ origin }) => origin === line.origin)
    await removeCommitment(db, amira, later, draft, inDraft?.id ?? '')
    const url = await requestFor(plan, { lines: [line.id] })
    expect((await leader.get(url)).html).toContain('The draft of version 2 leaves this line off.')
    await leader.post(`${url}/taking-up`)
    expect((await leader.get(`${url}/decision`)).html).toContain('There is a draft of version 2 already.')
    await decide(url, moved(line.id))
    const lines = await commitmentsOf(db, draft.id)
    expect(lines.find(({ origin }) => origin === line.origin)?.dueOn).toBe('2027-01-15')
    expect(lines.map(({ what }) => what)).toContain('Ask the college about childcare')
    expect(await db.$count(plans, eq(plans.claimantId, plan.claimantId))).toBe(2)
  })

  test('R40: a request about an old version changes the newest, and a line that is gone can only stay or be taken out', async () => {
    const { db } = foothold
    const old = await planOf()
    const [kept, gone] = [await lineOf(old, lawful.what), await lineOf(old, chosen.what)]
    const draft = await draftPlanOf(db, amira, later, { id: old.interviewId, claimantId: old.claimantId })
    const left = (await commitmentsOf(db, draft.id)).find(({ origin }) => origin === gone.origin)
    await removeCommitment(db, amira, later, draft, left?.id ?? '')
    await issue(db, amira, later, draft, imprint)
    foothold.clock.now = later
    const url = await requestFor(old)
    await leader.post(`${url}/taking-up`)
    const form = await leader.get(`${url}/decision`)
    expect(form.html).toContain('This line is not in version 2 any more')
    expect(form.html).not.toContain(`moved-${gone.id}`)
    await decide(url, { ...moved(kept.id), ...removed(gone.id) })
    const newest = await newestOf(old)
    expect(newest.version).toBe(3)
    const lines = await commitmentsOf(db, newest.id)
    expect(lines.map(({ what, dueOn }) => [what, dueOn])).toEqual([[lawful.what, '2027-01-15']])
  })
})

describe('what cannot be decided in', () => {
  test('R6: words that ask for what cannot be required, and a requirement nobody declared free of it', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const barred = await write(url, changed(line.id, 'Apply for three jobs in the warehouse'))
    expect(barred.status).toBe(422)
    expect(barred.html).toContain('A required item may not make a person apply for a job.')
    expect(barred.html).toContain('Apply for three jobs in the warehouse')
    const undeclared = await write(url, { ...changed(line.id), [`declared-${line.id}`]: '' })
    expect(undeclared.status).toBe(422)
    expect(undeclared.html).toContain('Read the new words again')
    expect((await write(url, changed(line.id))).status).toBe(200)
  })

  test('a date that is no date, has passed, is the same, or lies before the start', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const said = async (...date: [string, string, string]) => (await write(url, moved(line.id, ...date))).html
    expect(await said('31', '2', '2027')).toContain('The new date must be a real date')
    expect(await said('23', '11', '2026')).toContain('The new date must be in the future')
    expect(await said('15', '12', '2026')).toContain('This is the same date as before')
    expect(await said('25', '11', '2026')).toContain('It starts after the date to do it by')
    const closed = await said('1', '1', '2027')
    expect(closed).toContain('Check the letter')
    expect((await leader.get(`${url}/decision`)).html).toContain('That day is a bank holiday')
  })

  test('R44: a date that was lifted and has passed does not come back', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await adviser.post(`${url}/dates`, { step: 'dates lifted' })
    foothold.clock.now = new Date('2026-12-16T10:00:00Z')
    const leaderNow = await foothold.visit('leader')
    const refused = await write(url, stays(line.id), leaderNow)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('was lifted and has passed')
    expect((await write(url, moved(line.id), leaderNow)).status).toBe(200)
  })
})

describe('a draft', () => {
  test('is saved while it is typed, and by the button', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await leader.post(`${url}/taking-up`)
    const typing = await leader.post(`${url}/decision/draft`, {
      ...changed(line.id, 'Apply for jobs'),
      basis: '0',
      page: 'p1',
    })
    expect(typing.html).toContain('Saved 10:00')
    expect(typing.html).toContain('value="1"')
    expect(typing.html).toContain('may not make a person apply for a job')
    expect(validateHtml(typing.html.replaceAll('hx-partial', 'div'), 'fragment')).toEqual([])
    // The answer to that save was lost: the page is no stranger to itself.
    const more = await leader.post(`${url}/decision/draft`, { reasons: 'First thoughts', basis: '0', page: 'p1' })
    expect(more.html).toContain('Saved 10:00')
    const back = await leader.post(`${url}/decision`, {
      reasons: 'Second thoughts',
      basis: '2',
      page: 'p1',
      go: 'save',
    })
    expect(back.html).toContain('Your draft is saved.')
    expect((await leader.get(`${url}/decision`)).html).toContain('Second thoughts')
  })

  test('that a colleague saved meanwhile is shown beside what was typed, and neither is lost', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await leader.post(`${url}/taking-up`)
    await manager.post(`${url}/taking-up`)
    await manager.post(`${url}/decision`, {
      ...whole,
      ...stays(line.id),
      reasons: 'Mark’s reasons',
      basis: '0',
      go: 'save',
    })
    const clash = await leader.post(`${url}/decision`, {
      ...removed(line.id),
      reasons: 'Lorna’s reasons',
      basis: '0',
      go: 'letter',
    })
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('Mark Ellery saved this on')
    expect(clash.html).toContain('Mark’s reasons')
    expect(clash.html).toContain('Lorna’s reasons')
    expect(validateHtml(clash.html)).toEqual([])
    const quiet = await leader.post(`${url}/decision/draft`, { reasons: 'Lorna’s reasons', basis: '0', page: 'x' })
    expect(quiet.html).toContain('Not saved:')
    const over = await leader.post(`${url}/decision`, {
      ...removed(line.id),
      reasons: 'Lorna’s reasons',
      basis: '1',
      go: 'letter',
    })
    expect(over.html).toContain('Check the letter')
    // What was looked at as a letter is what is decided: a later save has to be looked at again.
    expect((await manager.post(`${url}/decided`, { basis: '1' })).status).toBe(409)
    expect(await isDecided(url)).toBe(false)
  })
})

describe('the letter', () => {
  test('R30, R43: before it is final it is a draft in both languages, on screen and on paper', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const english = await write(url, moved(line.id))
    const welsh = await leader.get(`${url}/letter?lang=cy`)
    expect(english.html).toContain('DRAFT. This is a draft. Nothing is decided yet.')
    expect(welsh.html).toContain('DRAFFT. Drafft yw hwn.')
    expect(welsh.html).toContain('<span lang="en">The course begins later.</span>')
    for (const page of [english, welsh]) expect(validateHtml(page.html)).toEqual([])
    const pdf = await leader.get(`${url}/letter.pdf?lang=cy`)
    expect(pdf.headers.get('content-disposition')).toContain('-draft-cy.pdf')
    expect(wordsOf(await readPdf(Buffer.from(await pdf.bytes())))).toContain('DRAFFT')
    expect((await adviser.get(`${url}/letter`)).status).toBe(404)
  })

  test.each(['en', 'cy'] as const)(
    'R28, R30: in %s it is a clean PDF/UA file, in standard and in large print',
    async language => {
      const plan = await planOf({ writtenLanguage: 'cy', format: 'large print 20' })
      const line = await lineOf(plan, lawful.what)
      const url = await requestFor(plan)
      const other = await lineOf(plan, chosen.what)
      await decide(url, { ...changed(line.id), ...removed(other.id), writtenIn: 'en' })
      for (const format of ['standard', 'large-print-24']) {
        const answer = await adviser.get(`${url}/letter.pdf?lang=${language}&format=${format}`)
        const bytes = Buffer.from(await answer.bytes())
        expect(answer.headers.get('content-disposition')).not.toContain('Owen')
        expect(await pdfUaProblems(bytes)).toEqual([])
        const read = await readPdf(bytes)
        const letter = (await letterOf(url))?.words[language]
        expect(read.language).toBe(language === 'en' ? 'en-GB' : 'cy-GB')
        expect(wordsOf(read)).toContain(regimes.esa_old.notThis[language])
        expect(read.title).toBe(letter?.title)
      }
      const welsh = await textsIn(url, 'cy')
      expect(welsh).toContain('Mae ein rhesymau wedi’u hysgrifennu yn Saesneg: gallwch ofyn amdanynt yn Gymraeg.')
    },
  )

  test('R30: reasons in one language are marked as such in the other language’s letter', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await decide(url, changed(line.id))
    const words = (await letterOf(url))?.words
    const typed = (language: 'en' | 'cy') => {
      const [block] = words?.[language].blocks.filter(({ is }) => is === 'commitment') ?? []
      return block?.is === 'commitment' ? [block.typed, ...block.rows.map(row => row.typed)] : []
    }
    expect(typed('en')).toEqual([undefined, undefined, undefined, undefined])
    expect(typed('cy')).toEqual(['en', 'en', undefined, 'en'])
    const page = await adviser.get(`${url}/letter?lang=cy`)
    expect(page.html).toContain('<span lang="en">Cadoxton is nearer to the school.</span>')
  })

  test.each([
    ['esa_old', 'You asked us to look at your plan again (reconsider it) on 24 November 2026.'],
    ['uc', 'You asked us to change what you have to do on 24 November 2026.'],
    ['esa_new_style', 'You asked us to change what you have to do on 24 November 2026.'],
  ] as const)(
    'R45, R46: under %s it has that regime’s words, offers no appeal, and says where to go if money is cut',
    async (regime, asked) => {
      const plan = await planOf({ regime })
      const line = await lineOf(plan, lawful.what)
      const url = await requestFor(plan, { lines: [line.id] })
      await decide(url, removed(line.id))
      const texts = await textsIn(url)
      expect(texts.some(text => text.startsWith(asked))).toBe(true)
      expect(texts).toContain(regimes[regime].ifMoneyIsCut.en)
      expect(texts).toContain(regimes[regime].notThis.en)
      const rest = texts.filter(text => text !== regimes[regime].notThis.en).join(' ')
      expect(rest).not.toMatch(/appeal/i)
      if (regime !== 'esa_old') expect(rest).not.toMatch(/reconsider it/)
    },
  )

  test('R41: a late answer says that it is late, and is sorry', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    foothold.clock.now = new Date('2027-01-20T10:00:00Z')
    await decide(url, removed(line.id), await foothold.visit('leader'))
    expect((await textsIn(url)).join(' ')).toContain('We are late, and we are sorry.')
  })
})

describe('R43: that the letter was given', () => {
  const given = {
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    how: 'handed over',
    language: 'en',
    format: 'standard',
  }

  const decidedFor = async (format: Format) => {
    const plan = await planOf({ format })
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await decide(url, stays(line.id))
    return url
  }
  const givings = async (url: string) =>
    foothold.db.$count(letterGivings, eq(letterGivings.letterId, (await letterOf(url))?.id ?? ''))

  test('is recorded with how, when, language and format, once, by the adviser too', async () => {
    const url = await decidedFor('standard')
    expect((await adviser.get('/reconsiderations')).html).toContain('Decided: letter not given yet')
    const form = await adviser.get(`${url}/given`)
    expect(validateHtml(form.html)).toEqual([])
    const done = await adviser.post(`${url}/given`, given)
    await adviser.post(`${url}/given`, given)
    expect(done.html).toContain('Given on 24 November 2026: handed over in person.')
    expect(await givings(url)).toBe(1)
    expect((await leader.get('/reconsiderations?show=closed')).html).toContain(url)
  })

  test('in one place: what waited in the outbox with the same letter is done, and the other way round', async () => {
    const { db } = foothold
    const waiting = async (url: string) =>
      db
        .select()
        .from(messages)
        .where(and(eq(messages.letterId, (await letterOf(url))?.id ?? ''), eq(messages.channel, 'letter')))
    const url = await decidedFor('standard')
    expect(await waiting(url)).toMatchObject([{ sentAt: null }])
    await adviser.post(`${url}/given`, { ...given, how: 'post' })
    const [message] = await waiting(url)
    expect(message).toMatchObject({ sentAs: 'posted by hand', nextTryAt: null })
    await adviser.post(`/outbox/${message?.id}/posting`)
    expect(await givings(url)).toBe(1)
    const second = await decidedFor('standard')
    const [unsent] = await waiting(second)
    await adviser.post(`/outbox/${unsent?.id}/posting`)
    expect((await adviser.get(second)).html).toContain('Given on 24 November 2026: sent by post.')
  })

  test('R29: a person who needs braille has it when they have it in braille', async () => {
    const url = await decidedFor('braille grade 2')
    const refused = await adviser.post(`${url}/given`, given)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('They need the letter in braille (grade 2). It has not been given')
    expect(await givings(url)).toBe(0)
    await adviser.post(`${url}/given`, { ...given, format: 'braille grade 2' })
    await adviser.post(`${url}/given`, given)
    expect(await givings(url)).toBe(2)
  })

  test('not before it was decided, nor in the future, nor an email over the counter; what was typed is kept', async () => {
    const url = await decidedFor('standard')
    const said = async (form: Said) => {
      const answer = await adviser.post(`${url}/given`, { ...given, note: 'By the door', ...form })
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('By the door')
      return answer.html
    }
    expect(await said({ 'on-day': '23' })).toContain('must be the day the letter was written or later')
    expect(await said({ 'on-day': '25' })).toContain('must be today or in the past')
    expect(await said({ format: 'email' })).toContain('An email or a web page is not handed over')
    expect(await givings(url)).toBe(0)
  })

  test('R32: not by a way that they said is not safe, unless they were asked', async () => {
    const { db } = foothold
    const safety: Answers = { 'safe-contact': { is: 'answered', value: ['person'] } }
    const interview = await interviewed(db, amira, chloe, { safety })
    const plan = await issued(db, amira, interview, [lawful])
    const url = await requestFor(plan)
    await decide(url, stays((await lineOf(plan, lawful.what)).id))
    const refused = await adviser.post(`${url}/given`, { ...given, how: 'post' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('They said that this way is not safe')
    expect((await adviser.post(`${url}/given`, { ...given, how: 'post', safe: 'yes' })).html).toContain('Given on')
  })
})

describe('the person whose plan it is', () => {
  const read = async (plan: WholePlan) => {
    const visitor = await foothold.visit()
    await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    return visitor
  }

  test('sees each stage as it happens, and then every line with its reasons, the letter and the PDF, in both languages', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    const visitor = await read(plan)
    const mine = `/my-plan${url}`
    expect((await visitor.get(`${mine}?lang=en`)).html).not.toContain('Someone is looking at it')
    expect((await visitor.get(`${mine}/decision`)).status).toBe(404)
    await leader.post(`${url}/taking-up`)
    expect((await visitor.get(`${mine}?lang=en`)).html).toContain('Someone is looking at it')
    await decide(url, changed(line.id))
    const [english, welsh] = [await visitor.get(`${mine}?lang=en`), await visitor.get(`${mine}?lang=cy`)]
    expect(english.html).toContain('Go to the numeracy course at Cadoxton Library')
    expect(english.html).toContain('Cadoxton is nearer to the school.')
    expect(english.html).toContain('Until you have it, you do not have to do what we took out or changed.')
    expect(welsh.html).toContain('Beth rydym wedi’i benderfynu')
    // The plan that was issued stays as it is; the decision stands beside its line until the next one is issued.
    const first = await visitor.get('/my-plan?lang=en')
    expect(first.html).toContain('We have decided to change this. You do not have to do it until you have version 2')
    expect(validateHtml(first.html)).toEqual([])
    const letter = await visitor.get(`${mine}/decision?lang=cy`)
    expect(letter.html).toContain('Ein penderfyniad am eich cynllun')
    for (const page of [english, welsh, letter]) expect(validateHtml(page.html)).toEqual([])
    expect(letter.html).toContain(
      `(PDF)<span class="govuk-visually-hidden">: ein penderfyniad ${(await requestAt(url)).reference}</span>`,
    )
    const pdf = await visitor.get(`${mine}/decision.pdf?lang=en`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toMatch(/decision-RECON-.*-english-standard\.pdf/)
  })

  test('R25, L11: a new date leads on the plan, in the calendar and on the form; the printed one is told as past', async () => {
    const plan = await planOf({}, [lawful, { ...chosen, dueOn: '2026-12-22' }])
    const [line, other] = [await lineOf(plan, lawful.what), await lineOf(plan, chosen.what)]
    const visitor = await read(plan)
    const days = async () =>
      (await visitor.get('/my-plan/calendar.ics?lang=en')).html.match(/DTSTART;VALUE=DATE:\d+|STATUS:\w+/g)
    expect(await days()).toContain('DTSTART;VALUE=DATE:20261215')
    const url = await requestFor(plan, { lines: [line.id, other.id] })
    await leader.post(`${url}/taking-up`)
    await decide(url, { ...moved(line.id, '20', '1', '2027'), ...removed(other.id) })
    expect(await days()).toEqual([
      ...['DTSTART;VALUE=DATE:20270120', 'STATUS:CONFIRMED'],
      ...['DTSTART;VALUE=DATE:20261222', 'STATUS:CANCELLED'],
    ])
    const [english, welsh] = [await visitor.get('/my-plan?lang=en'), await visitor.get('/my-plan?lang=cy')]
    const whens = (html: string) => [...html.matchAll(/app-line__when">([^<]+)</g)].map(([, text]) => text)
    expect(whens(english.html)).toEqual(['By Wednesday 20 January 2027'])
    expect(whens(welsh.html)).toEqual(['Erbyn dydd Mercher 20 Ionawr 2027'])
    expect(english.html).toContain('Your plan says Tuesday 15 December 2026. That date does not count any more.')
    expect(welsh.html).toContain('Y dyddiad newydd yw dydd Mercher 20 Ionawr 2027')
    const form = (await visitor.get(`/my-plan/reconsiderations/new?commitment=${line.id}&lang=en`)).html
    expect(form).toContain('20 January 2027')
    expect(form).not.toContain('15 December 2026')
    const letter = await visitor.get('/my-plan/letter?lang=en')
    expect(letter.html).toContain('The decision counts, and not what is printed here.')
    expect(letter.html).toContain(`href="/my-plan${url}?lang=en"`)
    expect((await visitor.get('/my-plan/letter?lang=cy')).html).toContain('Y penderfyniad sy’n cyfrif')
    for (const page of [english, welsh, letter]) expect(validateHtml(page.html)).toEqual([])
  })

  test('L11: is not told that they need not do what only has a new date', async () => {
    const plan = await planOf()
    const line = await lineOf(plan, lawful.what)
    const url = await requestFor(plan, { lines: [line.id] })
    await leader.post(`${url}/taking-up`)
    await decide(url, moved(line.id, '20', '1', '2027'))
    const visitor = await read(plan)
    const page = await visitor.get(`/my-plan${url}?lang=en`)
    expect(page.html).toContain('We will give you version 2 of your plan')
    expect(page.html).toContain('the new date counts')
    expect(page.html).not.toContain('you do not have to do what we took out or changed')
    const welsh = await visitor.get(`/my-plan${url}?lang=cy`)
    expect(welsh.html).toContain('y dyddiad newydd sy’n cyfrif')
    expect(welsh.html).not.toContain('a dynnwyd allan')
  })

  test('reads nobody else’s: another claimant’s request is not there', async () => {
    const plan = await planOf()
    const url = await requestFor(plan)
    await decide(url, Object.assign({}, ...(await commitmentsOf(foothold.db, plan.id)).map(({ id }) => stays(id))))
    const stranger = await read(await planOf({ name: 'Somebody Else' }))
    for (const path of ['', '/decision', '/decision.pdf']) {
      expect((await stranger.get(`/my-plan${url}${path}`)).status, path).toBe(404)
    }
    expect((await (await read(plan)).get(`/my-plan${url}/decision`)).status).toBe(200)
  })
})
