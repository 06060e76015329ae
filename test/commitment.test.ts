/** Writing commitments: the three lists, what the guard rails say beside them, and what is never lost. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommitmentKind } from '../db/choices.ts'
import { auditEntries, commitmentReasons, commitments, plans } from '../db/schema.ts'
import { issue } from '../server/action-plan/issue.ts'
import { moveCommitment } from '../server/commitment/arranging.ts'
import { draftOf } from '../server/commitment/carried.ts'
import {
  blockers,
  ChangedMeanwhile,
  changeCommitment,
  checkedCommitments,
  commitmentOf,
  commitmentsOf,
  giveReason,
  removeCommitment,
  restoreCommitment,
  saveCommitment,
} from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import { draftPlanOf, type Plan } from '../server/commitment/draft-plan.ts'
import { topics, whatMatters } from '../server/commitment/what-matters.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import { definition } from '../server/interview/definition.ts'
import { beginInterview, type Interview, interviewFor } from '../server/interview/interview.ts'
import type { Answers } from '../server/interview/questions.ts'
import { regimes } from '../server/regime.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, chloe, interviewed, lawful, ownTo } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let callum: Person
let adviser: Visitor
let colleague: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  callum = await castMember(foothold.db, 'colleague')
  adviser = await foothold.visit('adviser')
  colleague = await foothold.visit('colleague')
})
afterAll(() => foothold.close())

const said = (value: string | boolean | string[]) => ({ is: 'answered', value }) as const
const health: Answers = {
  'health-affects': said(true),
  'health-words': said('My back seizes up if I sit for half an hour'),
}

type Case = { interview: Interview; plan: Plan; path: string }

/** A draft with these lines; the path is the page of its lists. */
async function drafted(lines: Draft[] = [], details = chloe, steps: Record<string, Answers> = {}): Promise<Case> {
  const interview = await interviewed(foothold.db, amira, details, steps)
  const plan = await draftPlanOf(foothold.db, amira, defaultNow, interview)
  for (const line of lines) await saveCommitment(foothold.db, amira, defaultNow, plan, ownTo(interview, line))
  return { interview, plan, path: `/interviews/${interview.id}/commitments` }
}

async function draftedLine(line: Draft) {
  const made = await drafted([line])
  const [saved] = await commitmentsOf(foothold.db, made.plan.id)
  if (!saved) throw new Error('The line was not saved')
  return { ...made, saved, line: `${made.path}/${saved.id}` }
}

/** Another interview with the same person. */
async function interviewAgain({ claimant }: Interview, at: Date): Promise<Interview> {
  const appointment = await bookAppointment(foothold.db, amira, at, claimant, hereAndNow(amira, at))
  return interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, at, appointment))
}

/** The plan is issued, and there is another interview after it. */
async function interviewAfterIssue({ interview, plan }: Case): Promise<Interview> {
  await issue(foothold.db, amira, defaultNow, plan, imprint)
  return interviewAgain(interview, new Date(defaultNow.getTime() + 3_600_000))
}

const chosen: Draft = { kind: 'chosen', what: 'Visit the food bank to see if volunteering suits you', steps: [] }
const ours: Draft = { kind: 'ours', what: 'Book the course', steps: [], whoHelps: 'Amira', dueOn: '2026-11-30' }
const linesOf = ({ plan }: Case) => commitmentsOf(foothold.db, plan.id)
const rowsOf = ({ plan }: Case) => foothold.db.$count(commitments, eq(commitments.planId, plan.id))
const actsOn = async (id: string) => {
  const rows = await foothold.db
    .select({ did: auditEntries.did, why: auditEntries.why })
    .from(auditEntries)
    .where(eq(auditEntries.what, `commitment ${id}`))
    .orderBy(auditEntries.position)
  return rows.map(({ did, why }) => (why ? `${did} (${why})` : did))
}

/** The words of a page, without its markup. */
const words = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&quot;/g, "'")
    .replace(/\s+/g, ' ')

const form = {
  kind: 'required',
  what: lawful.what,
  steps: lawful.steps.join('\r\n'),
  'startsOn-day': '1',
  'startsOn-month': '12',
  'startsOn-year': '2026',
  'dueOn-day': '15',
  'dueOn-month': 'December',
  'dueOn-year': '2026',
  place: lawful.place ?? '',
  hours: lawful.hours ?? '',
  evidence: lawful.evidence ?? '',
  helps: lawful.helps ?? '',
  whoHelps: '',
  reasonable: lawful.reasonable ?? '',
  declared: 'yes',
  canDo: '8',
  canDoWords: lawful.canDoWords ?? '',
  ownWords: 'I would rather go on Tuesdays',
}

describe('the lists', () => {
  test('R13: each kind stands under its regime’s own heading, with its kind in a word', async () => {
    const one = await drafted([lawful, chosen, ours])
    const page = await adviser.get(one.path)
    expect(page.status).toBe(200)
    const seen = words(page.html)
    const order = [
      regimes.esa_old.headings.required.en,
      `${lawful.what} Must do`,
      regimes.esa_old.headings.chosen.en,
      `${chosen.what} Has chosen to do`,
      regimes.esa_old.headings.ours.en,
      `${ours.what} We will do`,
    ].map(text => seen.indexOf(text))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(seen).toContain('Tuesday 15 December 2026')
    expect(seen).toContain('8 out of 10: “Yes, if it is in school hours”')
    expect(seen).not.toContain('have to be settled')
    expect(page.html).toContain(`action="/interviews/${one.interview.id}/plan"`)
    expect(page.html).toContain(`>Change<span class="govuk-visually-hidden"> “${lawful.what}”</span></a>`)
    expect(page.html).toContain(`<h3 class="govuk-heading-s app-commitment__what">${lawful.what}</h3>`)
    expect(validateHtml(page.html)).toEqual([])
    expect(/<title>[^<]*<\/title>/.exec(page.html)?.[0]).not.toContain('Owen')
  })

  test('what is known that matters stands above them, and nothing about safety', async () => {
    const steps = {
      health,
      online: { 'internet-where': { is: 'none' } } as Answers,
      travel: { 'travel-hard': { is: 'not said' } } as Answers,
      safety: { abuse: said(true), 'safety-words': said('He reads my post') },
    }
    const one = await drafted([], { ...chloe, writtenLanguage: 'cy', format: 'large print 16' }, steps)
    const seen = words((await adviser.get(one.path)).html)
    expect(seen).toContain('My back seizes up if I sit for half an hour')
    expect(seen).toContain('Internet:')
    expect(seen).toContain('They want it in Welsh')
    expect(seen).toContain('large print, 16 point')
    expect(seen).not.toContain('He reads my post')
    expect(seen).not.toContain('Prefer not to say')
  })

  test('every question that matters exists, and none is about safety (R86)', () => {
    const steps = new Map(definition.steps.flatMap(step => step.questions.map(({ id }) => [id, step.id])))
    for (const id of Object.values(topics).flat()) {
      expect(steps.has(id), id).toBe(true)
      expect(steps.get(id), id).not.toBe('safety')
    }
    expect([...steps.values()]).toContain('safety')
  })

  test('an answer that is no longer asked does not matter any more', async () => {
    const { interview } = await drafted()
    const matters = (answers: Answers) => JSON.stringify(whatMatters(definition, interview.claimant, answers))
    expect(matters(health)).toContain('seizes')
    expect(matters({ ...health, 'health-affects': said(false) })).not.toContain('seizes')
  })

  test('where nothing can be required, nothing offers to, and the page says why', async () => {
    const one = await drafted([], { ...chloe, regime: 'voluntary' })
    const page = await adviser.get(one.path)
    expect(words(page.html)).toContain('Nothing can be required of this person')
    expect(page.html).not.toContain('new?kind=required')
    expect(page.html).toContain('new?kind=chosen')
    expect((await adviser.get(`${one.path}/new?kind=required`)).status).toBe(409)
    expect((await adviser.post(`${one.path}/new`, form)).status).toBe(409)
    expect(await rowsOf(one)).toBe(0)
    expect(validateHtml(page.html)).toEqual([])
  })

  test('a look at the lists is recorded', async () => {
    const one = await drafted()
    await adviser.get(one.path)
    const views = await foothold.db.$count(
      auditEntries,
      and(eq(auditEntries.what, `interview ${one.interview.id}`), eq(auditEntries.did, 'viewed')),
    )
    expect(views).toBe(1)
  })
})

describe('before there is a draft', () => {
  const plansOf = ({ claimantId }: Interview) => foothold.db.$count(plans, eq(plans.claimantId, claimantId))
  const acts = (interview: Interview) =>
    foothold.db.$count(auditEntries, eq(auditEntries.chain, `claimant ${interview.claimantId}`))

  test('a look makes none; the first line does', async () => {
    const interview = await interviewed(foothold.db, amira)
    const path = `/interviews/${interview.id}/commitments`
    const before = await acts(interview)
    for (const address of [path, `${path}/new?kind=chosen`]) {
      const page = await adviser.get(address)
      expect(page.status).toBe(200)
      expect(validateHtml(page.html)).toEqual([])
    }
    expect(await plansOf(interview)).toBe(0)
    expect(await acts(interview)).toBe(before + 2)
    const page = await adviser.post(`${path}/new`, { kind: 'chosen', what: 'Visit the food bank' })
    expect(words(page.html)).toContain('Visit the food bank')
    expect(await plansOf(interview)).toBe(1)
  })

  test('there is no line to change, copy or remove, and none is made', async () => {
    const interview = await interviewed(foothold.db, amira)
    const line = `/interviews/${interview.id}/commitments/${randomUUID()}`
    expect((await adviser.get(line)).status).toBe(404)
    for (const act of ['', '/duplicate', '/removal', '/removal/undo', '/move', '/reasons']) {
      expect((await adviser.post(line + act, form)).status, act).toBe(404)
    }
    expect(await plansOf(interview)).toBe(0)
  })

  test('"Go to the plan" begins one', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await adviser.post(`/interviews/${interview.id}/plan`)
    expect(page.path).toMatch(/^\/plans\//)
    expect(await plansOf(interview)).toBe(1)
  })

  test('a draft of an earlier interview stays with it until somebody writes in it', async () => {
    const one = await drafted([lawful])
    const later = await interviewAgain(one.interview, new Date(defaultNow.getTime() + 3_600_000))
    const heldIn = async () => (await draftOf(foothold.db, one.interview.claimantId))?.interviewId
    expect(words((await adviser.get(`/interviews/${later.id}/commitments`)).html)).toContain(lawful.what)
    expect(await heldIn()).toBe(one.interview.id)
    await adviser.post(`/interviews/${later.id}/commitments/new`, { kind: 'chosen', what: 'Visit the food bank' })
    expect(await heldIn()).toBe(later.id)
  })

  test('a later interview shows what would be carried over, and begins the next version when told to', async () => {
    const later = await interviewAfterIssue(await drafted([lawful, ours]))
    const path = `/interviews/${later.id}/commitments`
    const page = await adviser.get(path)
    expect(words(page.html)).toContain('Version 1 of the plan was issued before this interview')
    expect(words(page.html)).toContain(`${lawful.what} Must do Carried from version 1`)
    expect(page.html).not.toContain('/removal"')
    expect(validateHtml(page.html)).toEqual([])
    expect(await plansOf(later)).toBe(1)
    const begun = await adviser.post(path)
    expect(begun.path).toBe(path)
    expect(words(begun.html)).toContain(`${lawful.what} Must do Carried from version 1`)
    expect(begun.html).toContain('/removal"')
    expect(validateHtml(begun.html)).toEqual([])
    expect(await plansOf(later)).toBe(2)
  })

  test('what is done and past its date is left off with one press, and the log says why', async () => {
    const past = { ...ours, dueOn: '2026-11-24' }
    const later = await interviewAfterIssue(await drafted([past]))
    const plan = await draftPlanOf(foothold.db, amira, defaultNow, later)
    const fresh = { ...ours, what: 'Book an interpreter', dueOn: '2026-11-23' }
    const [carried] = await commitmentsOf(foothold.db, plan.id)
    await changeCommitment(foothold.db, amira, defaultNow, plan, carried?.id ?? '', { ...past, dueOn: '2026-11-23' }, 1)
    await saveCommitment(foothold.db, amira, defaultNow, plan, fresh)
    const path = `/interviews/${later.id}/commitments`
    const page = await adviser.get(path)
    expect(page.html.match(/It is done: leave it off/g)).toHaveLength(1)
    expect(validateHtml(page.html)).toEqual([])
    const after = await adviser.post(`${path}/${carried?.id}/removal`, { why: 'done' })
    expect(words(after.html)).toContain('Removed: Book the course')
    expect((await actsOn(carried?.id ?? '')).at(-1)).toBe('removed (done)')
  })
})

describe('what is typed cannot break the page', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a kind called "%s" is not found',
    async kind => {
      const one = await drafted()
      expect((await adviser.get(`${one.path}/new?kind=${kind}`)).status).toBe(404)
      expect((await adviser.post(`${one.path}/new`, { ...form, kind })).status).toBe(404)
      const line = await draftedLine(lawful)
      expect((await adviser.post(line.line, { ...form, kind, basis: '1' })).status).toBe(422)
      expect((await adviser.post(`${one.path}/check`, { ...form, kind })).status).toBe(200)
      const suggestion = { kind: 'chosen', what: 'Mine', suggestion: `${kind} en`, from: `${kind} cy` }
      expect((await adviser.post(`${one.path}/new`, suggestion)).status).toBe(200)
    },
  )

  test('a page gone back to, written anew and saved again adds a second line', async () => {
    const one = await drafted()
    const press = randomUUID()
    await adviser.post(`${one.path}/new`, { ...form, press })
    await adviser.post(`${one.path}/new`, { ...form, what: 'Go to the second course', press })
    expect((await linesOf(one)).map(({ what }) => what)).toEqual([lawful.what, 'Go to the second course'])
  })

  test('a plan has room for 50 lines, and says so', async () => {
    const one = await drafted([chosen])
    const [first] = await linesOf(one)
    if (!first) throw new Error('The line was not saved')
    const row = { ...chosen, planId: one.plan.id, savedAt: defaultNow, savedBy: amira.id }
    await foothold.db.insert(commitments).values(Array.from({ length: 49 }, (_, at) => ({ ...row, position: at + 2 })))
    const page = await adviser.post(`${one.path}/new`, form)
    expect(page.status).toBe(409)
    expect(words(page.html)).toContain('A plan has room for 50 commitments')
    expect((await adviser.post(`${one.path}/${first.id}/duplicate`)).status).toBe(409)
    await removeCommitment(foothold.db, amira, defaultNow, one.plan, first.id)
    expect((await adviser.post(`${one.path}/new`, form)).status).toBe(200)
    const restoring = restoreCommitment(foothold.db, amira, defaultNow, one.plan, first.id)
    await expect(restoring).rejects.toMatchObject({ code: 'too many' })
    expect(await linesOf(one)).toHaveLength(50)
  })
})

describe('writing a line', () => {
  test('everything that is typed is saved, and shown', async () => {
    const one = await drafted()
    const page = await adviser.post(`${one.path}/new`, form)
    expect(page.path).toContain(`${one.path}?done=saved`)
    const [saved] = await linesOf(one)
    expect(saved).toMatchObject({ ...lawful, ownWords: 'I would rather go on Tuesdays', savedByName: 'Amira Hussain' })
    expect(saved?.declaredByName).toBe('Amira Hussain')
    expect(words(page.html)).toContain('“I would rather go on Tuesdays”')
    expect(await actsOn(saved?.id ?? '')).toEqual(['added'])
  })

  test('only what will be done is compulsory: saving never waits for the rest', async () => {
    const one = await drafted()
    const page = await adviser.post(`${one.path}/new`, { kind: 'required', what: 'Go to the numeracy course' })
    expect(page.status).toBe(200)
    expect(words(page.html)).toContain('Stops the plan being issued')
    expect(words(page.html)).toContain('Say when it must be done by.')
    expect(words(page.html)).toContain('These have to be settled before the plan can be issued')
    expect(await linesOf(one)).toHaveLength(1)
  })

  test('what is missing or impossible is said beside its field, and what was typed is kept', async () => {
    const one = await drafted()
    const typed = { ...form, what: ' ', 'dueOn-day': '31', 'dueOn-month': '2', noEvidence: 'yes' }
    const page = await adviser.post(`${one.path}/new`, typed)
    expect(page.status).toBe(422)
    expect(page.html).toContain('<a href="#what">Enter what will be done</a>')
    expect(page.html).toContain('<a href="#dueOn-day">The date to do it by must be a real date</a>')
    expect(page.html).toContain('I would rather go on Tuesdays')
    expect(page.html).toContain('<title>Error: ')
    expect(validateHtml(page.html)).toEqual([])
    const both = await adviser.post(`${one.path}/new`, { ...form, noEvidence: 'yes' })
    expect(both.html).toContain('<a href="#noEvidence">')
    expect(await rowsOf(one)).toBe(0)
  })

  test('the same page sent twice adds one line', async () => {
    const one = await drafted()
    const page = await adviser.get(`${one.path}/new?kind=required`)
    const press = /name="press" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    await Promise.all([1, 2, 3].map(() => adviser.post(`${one.path}/new`, { ...form, press })))
    const [saved, ...others] = await linesOf(one)
    expect(others).toEqual([])
    expect(await actsOn(saved?.id ?? '')).toEqual(['added'])
  })

  test('each kind asks only for what it needs', async () => {
    const one = await drafted()
    const asks = async (kind: string) => (await adviser.get(`${one.path}/new?kind=${kind}`)).html
    const [required, free, promise] = [await asks('required'), await asks('chosen'), await asks('ours')]
    for (const field of ['reasonable', 'declared', 'evidence']) {
      expect(required).toContain(`name="${field}"`)
      expect(free).not.toContain(`name="${field}"`)
    }
    for (const field of ['canDo', 'ownWords']) {
      expect(free).toContain(`name="${field}"`)
      expect(promise).not.toContain(`name="${field}"`)
    }
    for (const html of [required, free, promise]) expect(validateHtml(html)).toEqual([])
    expect((await adviser.get(`${one.path}/new?kind=other`)).status).toBe(404)
  })

  test('a suggestion fills the empty fields, keeps what is written, and saves nothing', async () => {
    const one = await drafted([], { ...chloe, writtenLanguage: 'cy' })
    const offered = await adviser.get(`${one.path}/new?kind=required`)
    expect(offered.html).toContain('name="suggestion" value="cv cy"')
    expect(offered.html.indexOf('<h1')).toBeLessThan(offered.html.indexOf('Start from a suggestion'))
    const typed = {
      kind: 'required',
      place: 'Fy nghartref',
      reasonable: 'Mae’n agos',
      'dueOn-day': '3',
      declared: 'yes',
    }
    const page = await adviser.post(`${one.path}/new`, { ...typed, suggestion: 'cv cy' })
    expect(page.status).toBe(200)
    expect(page.html).toContain('Ysgrifennu CV gyda [enw’r anogwr gwaith]</textarea>')
    expect(page.html).toMatch(/name="place"[^>]*value="Fy nghartref"/)
    expect(page.html).toContain('>Mae’n agos</textarea>')
    expect(page.html).toMatch(/name="dueOn-day"[^>]*value="3"/)
    expect(page.html).not.toMatch(/name="dueOn-month"[^>]*value="12"/)
    expect(page.html).not.toMatch(/name="declared"[^>]*checked/)
    expect(words(page.html)).toContain('What you had written is kept')
    expect(await rowsOf(one)).toBe(0)
    expect(validateHtml(page.html)).toEqual([])
  })

  test('a second suggestion takes the place of the first, where its words stand untouched', async () => {
    const one = await drafted()
    const first = { what: 'Write a CV with [name of work coach]', hours: 'One hour, on Monday', from: 'cv en' }
    const page = await adviser.post(`${one.path}/new`, { kind: 'required', ...first, suggestion: 'careers-talk en' })
    expect(page.html).toContain('Talk with the careers adviser')
    expect(page.html).not.toContain('Write a CV with [name of work coach]</textarea>')
    expect(page.html).toMatch(/name="hours"[^>]*value="One hour, on Monday"/)
    expect(page.html).toContain('name="from" value="careers-talk en"')
  })

  test('the suggestions are shown in the other language without losing what is written', async () => {
    const one = await drafted()
    const page = await adviser.post(`${one.path}/new`, { kind: 'chosen', what: 'Mine', lang: 'en', switch: 'cy' })
    expect(page.html).toContain('value="library cy"')
    expect(page.html).toContain('>Mine</textarea>')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('without a script, "Check this" shows what is found and saves nothing', async () => {
    const one = await drafted()
    const page = await adviser.post(`${one.path}/new`, { kind: 'required', what: 'Apply for five jobs', check: 'yes' })
    expect(page.status).toBe(200)
    expect(words(page.html)).toContain('Because of: “Apply for five jobs”')
    expect(page.html).toContain('>Apply for five jobs</textarea>')
    const order = ['<h1', 'id="checked"', 'Because of: “Apply for five jobs”', '<form'].map(part =>
      page.html.indexOf(part, page.html.indexOf('<h1')),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(page.html).toContain(`formaction="${one.path}/new#checked"`)
    expect(validateHtml(page.html)).toEqual([])
    expect(await rowsOf(one)).toBe(0)
    const fine = await adviser.post(`${one.path}/new`, { ...form, check: 'yes' })
    expect(words(fine.html)).toContain('Nothing stands in the way.')
  })

  test('the script asks the same of a form as it is typed, unfinished or wrong', async () => {
    const one = await draftedLine(lawful)
    const found = async (typed: Record<string, string>, of = '') => {
      const answer = await adviser.post(`${one.path}/check${of}`, typed)
      expect(answer.status).toBe(200)
      expect(validateHtml(answer.html, 'fragment')).toEqual([])
      return words(answer.html)
    }
    expect(await found({ kind: 'required', what: '' })).toContain('Nothing to check yet')
    expect(await found({ kind: 'required', what: 'Go to counselling every week' })).toContain('counselling')
    expect(await found({ kind: 'chosen', what: 'Go to counselling every week' })).toContain('Nothing stands in the way')
    expect(await found({ ...form, 'dueOn-day': '31', 'dueOn-month': '2' })).toContain('By when')
    const undeclared = { ...form, declared: '' }
    expect(await found(undeclared)).toContain('Read what you have written once more')
    expect(await found(undeclared, `?of=${one.saved.id}`)).toContain('Nothing stands in the way')
    expect(await rowsOf(one)).toBe(1)
  })
})

describe('changing a line', () => {
  const changed = (saved: { version: number }, more: Record<string, string>) => ({
    ...form,
    basis: String(saved.version),
    ...more,
  })

  test('the form shows what is saved, and saves what is changed', async () => {
    const one = await draftedLine(lawful)
    const page = await adviser.get(one.line)
    expect(page.html).toContain(lawful.what)
    expect(page.html).toMatch(/name="dueOn-day"[^>]*value="15"/)
    expect(page.html).toMatch(/<form [^>]*data-guard/)
    expect(validateHtml(page.html)).toEqual([])
    const checked = await adviser.post(one.line, { ...form, basis: '1', check: 'yes' })
    expect(checked.html).toContain('id="checked"')
    expect(validateHtml(checked.html)).toEqual([])
    await adviser.post(one.line, changed(one.saved, { hours: 'About 3 hours a week' }))
    expect(await linesOf(one)).toMatchObject([{ hours: 'About 3 hours a week', version: 2 }])
    expect(await actsOn(one.saved.id)).toEqual(['added', 'changed'])
  })

  test('saving what is there already changes nothing', async () => {
    const one = await draftedLine({ ...lawful, ownWords: form.ownWords })
    await adviser.post(one.line, changed(one.saved, { declared: '', basis: '99' }))
    expect(await linesOf(one)).toMatchObject([{ version: 1 }])
  })

  test('two who change it see both texts, and neither is overwritten unseen', async () => {
    const one = await draftedLine(lawful)
    await colleague.post(one.line, changed(one.saved, { what: 'Callum’s wording of the course at Barry Library' }))
    const page = await adviser.post(one.line, changed(one.saved, { what: 'Amira’s wording of the course' }))
    expect(page.status).toBe(409)
    expect(words(page.html)).toContain('Callum Reid saved this')
    expect(page.html).toContain('Callum’s wording of the course at Barry Library')
    expect(page.html).toContain('>Amira’s wording of the course</textarea>')
    expect(validateHtml(page.html)).toEqual([])
    expect(await linesOf(one)).toMatchObject([{ what: 'Callum’s wording of the course at Barry Library' }])
    const basis = /name="basis" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    await adviser.post(one.line, changed(one.saved, { what: 'Amira’s wording of the course', basis }))
    expect(await linesOf(one)).toMatchObject([{ what: 'Amira’s wording of the course', version: 3 }])
  })

  test('of two who save at the same moment one is asked again', async () => {
    const one = await draftedLine(lawful)
    const save = (person: Person, hours: string) =>
      changeCommitment(foothold.db, person, defaultNow, one.plan, one.saved.id, { ...lawful, hours }, 1)
    const outcomes = await Promise.allSettled([save(amira, '2 hours'), save(callum, '3 hours')])
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toBeInstanceOf(ChangedMeanwhile)
  })

  test('a line that somebody removed meanwhile is not lost by being saved', async () => {
    const one = await draftedLine(lawful)
    await removeCommitment(foothold.db, callum, defaultNow, one.plan, one.saved.id)
    const page = await adviser.post(one.line, changed(one.saved, { hours: '3 hours' }))
    expect(page.status).toBe(409)
    expect(words(page.html)).toContain('Callum Reid removed this')
    const basis = /name="basis" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    await adviser.post(one.line, changed(one.saved, { hours: '3 hours', basis }))
    expect(await linesOf(one)).toMatchObject([{ id: one.saved.id, hours: '3 hours' }])
    expect(await actsOn(one.saved.id)).toEqual(['added', 'removed', 'brought back'])
  })

  test('L9b: what cannot be required may become a choice, and nothing written is lost on the way', async () => {
    const one = await draftedLine({ ...lawful, what: 'Apply for five jobs' })
    expect(words((await adviser.get(one.path)).html)).toContain('A required item may not make a person apply')
    await adviser.post(one.line, changed(one.saved, { what: 'Apply for five jobs', kind: 'chosen' }))
    const [line] = await linesOf(one)
    expect(line).toMatchObject({ kind: 'chosen', reasonable: lawful.reasonable, evidence: lawful.evidence })
    expect(words((await adviser.get(one.path)).html)).not.toContain('A required item may not')
    const page = await adviser.get(one.line)
    expect(page.html).toContain('name="reasonable"')
  })
})

describe('R6: the declaration', () => {
  test('it holds while the words stay, and goes when they change', async () => {
    const one = await draftedLine(lawful)
    const save = async (draft: Draft) => {
      const { version } = await commitmentOf(foothold.db, one.plan.id, one.saved.id)
      await changeCommitment(foothold.db, callum, defaultNow, one.plan, one.saved.id, draft, version)
      return commitmentOf(foothold.db, one.plan.id, one.saved.id)
    }
    const undeclared = { ...lawful, declared: false }
    expect(await save({ ...undeclared, hours: '3 hours' })).toMatchObject({ declaredByName: 'Amira Hussain' })
    expect(await save({ ...undeclared, what: 'Go to another course' })).toMatchObject({ declared: false })
    expect(await save({ ...lawful, what: 'Go to another course' })).toMatchObject({ declaredByName: 'Callum Reid' })
  })
})

describe('R22 R96: a reason to keep what a rule questions', () => {
  const unsure: Draft = { ...lawful, canDo: 3, canDoWords: 'I get tired' }
  const rule = 'R22-may-not-manage'
  const open = async ({ interview, plan }: Case) =>
    blockers(
      await checkedCommitments(foothold.db, interview.claimant, plan, { answers: {}, facts: new Map() }, '2026-11-24'),
    )

  test('it is given beside the finding by a named person, and settles it', async () => {
    const one = await draftedLine(unsure)
    expect(words((await adviser.get(one.path)).html)).toContain('Needs a reason')
    expect((await open(one)).map(({ finding }) => finding.rule)).toEqual([rule])
    const page = await adviser.post(`${one.line}/reasons`, { rule, reason: 'We go at her pace, with a break' })
    expect(words(page.html)).toContain(
      'Kept because: “We go at her pace, with a break” (Amira Hussain, 24 November 2026',
    )
    expect(await open(one)).toEqual([])
    expect(await actsOn(one.saved.id)).toEqual(['added', `gave a reason to keep (${rule})`])
  })

  test('an empty one is refused beside the field', async () => {
    const one = await draftedLine(unsure)
    const page = await adviser.post(`${one.line}/reasons`, { rule, reason: '  ' })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`<a href="#reason-${one.saved.id}-${rule}">Enter a reason</a>`)
    expect(validateHtml(page.html)).toEqual([])
    expect(await open(one)).toHaveLength(1)
  })

  test('no reason can be given for what blocks, or for what was not found', async () => {
    const one = await draftedLine({ ...unsure, what: 'Apply for five jobs' })
    for (const other of ['R6-apply-for-a-job', 'R22-not-asked', '']) {
      expect((await adviser.post(`${one.line}/reasons`, { rule: other, reason: 'Because' })).status, other).toBe(404)
    }
    expect(await foothold.db.$count(commitmentReasons, eq(commitmentReasons.commitmentId, one.saved.id))).toBe(0)
  })

  test('it goes when the words or the score change, and stays when something else does', async () => {
    const one = await draftedLine(unsure)
    const { db } = foothold
    const given = () => db.$count(commitmentReasons, eq(commitmentReasons.commitmentId, one.saved.id))
    const change = async (draft: Draft) => {
      const { version } = await commitmentOf(db, one.plan.id, one.saved.id)
      await changeCommitment(db, amira, defaultNow, one.plan, one.saved.id, draft, version)
    }
    await giveReason(db, amira, defaultNow, one.plan, one.saved.id, { rule, reason: 'At her pace' })
    await change({ ...unsure, hours: '1 hour a week' })
    expect(await given()).toBe(1)
    await change({ ...unsure, canDo: 1 })
    expect(await given()).toBe(0)
  })
})

describe('duplicating, removing and moving', () => {
  test('a copy has the words and not what was said of the first', async () => {
    const one = await draftedLine({ ...lawful, ownWords: 'Mine' })
    const list = await adviser.get(one.path)
    const press = /name="press" value="([^"]+)"/.exec(list.html)?.[1] ?? ''
    const page = await adviser.post(`${one.line}/duplicate`, { press })
    expect(words(page.html)).toContain('This is the copy')
    await adviser.post(`${one.line}/duplicate`, { press })
    const [first, copy, ...more] = await linesOf(one)
    expect(more).toEqual([])
    expect(page.path).toContain(`${one.path}/${copy?.id}`)
    expect(copy).toMatchObject({ what: lawful.what, steps: lawful.steps, declared: false })
    expect([copy?.canDo, copy?.canDoWords, copy?.ownWords]).toEqual([undefined, undefined, undefined])
    expect(copy?.origin).not.toBe(first?.origin)
  })

  test('a removed line can be brought back where it was', async () => {
    const one = await drafted([lawful, { ...lawful, what: 'Go to the second course' }, chosen])
    const [first] = await linesOf(one)
    const page = await adviser.post(`${one.path}/${first?.id}/removal`)
    expect(words(page.html)).toContain(`Removed: ${lawful.what}`)
    expect(page.html).toContain(`action="${one.path}/${first?.id}/removal/undo"`)
    expect(validateHtml(page.html)).toEqual([])
    expect(await linesOf(one)).toHaveLength(2)
    expect((await adviser.get(`${one.path}/${first?.id}`)).status).toBe(404)
    await adviser.post(`${one.path}/${first?.id}/removal/undo`)
    await adviser.post(`${one.path}/${first?.id}/removal/undo`)
    expect((await linesOf(one))[0]).toMatchObject({ id: first?.id, what: lawful.what })
    expect(await actsOn(first?.id ?? '')).toEqual(['added', 'removed', 'brought back'])
  })

  test('a line moves within its own list and no further', async () => {
    const named = (what: string, kind: CommitmentKind = 'required') => ({ ...lawful, what, kind })
    const one = await drafted([named('First'), named('Choice', 'chosen'), named('Second'), named('Third')])
    const order = async () => (await linesOf(one)).filter(({ kind }) => kind === 'required').map(({ what }) => what)
    const idOf = async (what: string) => (await linesOf(one)).find(line => line.what === what)?.id ?? ''
    const move = async (what: string, direction: string) =>
      adviser.post(`${one.path}/${await idOf(what)}/move`, { direction })
    await move('Third', 'up')
    expect(await order()).toEqual(['First', 'Third', 'Second'])
    await move('Third', 'up')
    await move('Third', 'up')
    expect(await order()).toEqual(['Third', 'First', 'Second'])
    await move('Second', 'down')
    await move('Third', 'down')
    expect(await order()).toEqual(['First', 'Third', 'Second'])
    expect((await move('Third', 'sideways')).status).toBe(404)
    expect((await linesOf(one)).filter(({ kind }) => kind === 'chosen')).toHaveLength(1)
  })

  test('two moves at once leave every line in one place of its own', async () => {
    const one = await drafted(['One', 'Two', 'Three'].map(what => ({ ...lawful, what })))
    const [a, , c] = await linesOf(one)
    await Promise.all([
      moveCommitment(foothold.db, amira, defaultNow, one.plan, a?.id ?? '', 'down'),
      moveCommitment(foothold.db, callum, defaultNow, one.plan, c?.id ?? '', 'up'),
    ])
    const places = (await linesOf(one)).map(({ position }) => position)
    expect(new Set(places).size).toBe(3)
  })
})

describe('who, and when', () => {
  const acts = ['duplicate', 'removal', 'removal/undo', 'move', 'reasons']

  test('R25: once the plan is issued its lists lead to the plan, and nothing can be written', async () => {
    const one = await draftedLine(lawful)
    await issue(foothold.db, amira, defaultNow, one.plan, imprint)
    expect((await adviser.get(one.path)).path).toBe(`/plans/${one.plan.id}`)
    const late = await adviser.post(`${one.path}/new`, { ...form, helps: 'It was a good idea' })
    expect(late.status).toBe(409)
    expect(words(late.html)).toContain('The plan of this interview has been issued')
    expect(late.html).toContain('It was a good idea')
    const refused = await adviser.post(one.line, { ...form, basis: '1', helps: 'It was <i>never</i> tried' })
    expect(refused.status).toBe(409)
    expect(words(refused.html)).toContain('It is not saved. Copy what you need.')
    expect(refused.html).toContain('It was &lt;i&gt;never&lt;/i&gt; tried')
    expect(validateHtml(refused.html)).toEqual([])
    for (const act of acts) expect((await adviser.post(`${one.line}/${act}`)).status, act).toBe(409)
    await expect(saveCommitment(foothold.db, amira, defaultNow, one.plan, lawful)).rejects.toMatchObject({
      code: 'issued',
    })
    expect(await rowsOf(one)).toBe(1)
  })

  test('R90: a stranger finds nothing at any address; signed out, one is asked to sign in', async () => {
    const one = await draftedLine(lawful)
    const [stranger, nobody] = [await foothold.visit('stranger'), await foothold.visit()]
    for (const path of [one.path, `${one.path}/new?kind=chosen`, one.line]) {
      expect((await stranger.get(path)).status, path).toBe(404)
      expect((await nobody.get(path)).path, path).toContain('/sign-in')
    }
    for (const path of [`${one.path}/new`, `${one.path}/check`, one.line, ...acts.map(act => `${one.line}/${act}`)]) {
      expect((await stranger.post(path, form)).status, path).toBe(404)
      expect((await nobody.post(path, form)).path, path).toContain('/sign-in')
    }
    expect(await linesOf(one)).toMatchObject([{ version: 1, what: lawful.what }])
  })

  test('a line of somebody else’s plan is not found through one’s own', async () => {
    const [one, other] = [await draftedLine(lawful), await draftedLine(lawful)]
    expect((await adviser.get(`${one.path}/${other.saved.id}`)).status).toBe(404)
    expect((await adviser.post(`${one.path}/${other.saved.id}/removal`)).status).toBe(404)
    expect(await linesOf(other)).toHaveLength(1)
  })
})
