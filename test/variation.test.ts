/** What changes about a required line between two versions: somebody becomes exempt, or a date moves or is lifted. */
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters, messages, planIssues, variations } from '../db/schema.ts'
import { planFor, type WholePlan } from '../server/action-plan/action-plan.ts'
import { textsOf } from '../server/action-plan/document.ts'
import { issue } from '../server/action-plan/issue.ts'
import { entriesAbout } from '../server/audit.ts'
import { changeClaimant, type Details } from '../server/claimant/claimant.ts'
import { addGroup, type NewGroup } from '../server/claimant/group.ts'
import { dueNow } from '../server/claimant/overview.ts'
import { changeCommitment, commitmentsOf } from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import { beginInterview, interviewFor } from '../server/interview/interview.ts'
import type { Answers } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import { lettersAbout, type WrittenLetter } from '../server/letter/letter.ts'
import type { Language } from '../server/lib/language.ts'
import { datesOf } from '../server/reconsideration/dates.ts'
import { ask, askablePlanFor, reconsiderationFor } from '../server/reconsideration/reconsideration.ts'
import { actor } from '../server/staff/staff.ts'
import { closeWhatTheDayBars } from '../server/variation/sweep.ts'
import { closeWhatIsBarred } from '../server/variation/variation.ts'
import { config, defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
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

const ours: Draft = {
  kind: 'ours',
  what: 'Send you the timetable of the library',
  steps: ['Post it'],
  dueOn: '2026-12-10',
  whoHelps: 'Your work coach',
}
const second: Draft = { ...lawful, what: 'Go to the open day at Cadoxton Library', dueOn: '2026-12-08' }

let people = 0
/** A plan of two required lines and a promise of ours, issued to somebody new: what is reasonable is so for them alone (R9). */
async function planOf(details: Partial<Details> = {}, lines = [lawful, second, ours]): Promise<WholePlan> {
  const { db } = foothold
  people += 1
  const own = lines.map((line, at) =>
    line.reasonable ? { ...line, reasonable: `${line.reasonable} (${people}.${at})` } : line,
  )
  return issued(db, amira, await interviewed(db, amira, { ...chloe, ...details }), own)
}

const lineId = async (plan: WholePlan, what = lawful.what) => {
  const line = (await commitmentsOf(foothold.db, plan.id)).find(one => one.what === what)
  if (!line) throw new Error(`No line says ${what}`)
  return line.id
}

const variedOf = ({ claimantId }: WholePlan) =>
  foothold.db.select().from(variations).where(eq(variations.claimantId, claimantId)).orderBy(variations.id)
const lettersTo = ({ claimantId }: WholePlan) => lettersAbout(foothold.db, { claimantId })
const messagesTo = ({ claimantId }: WholePlan) =>
  foothold.db.select().from(messages).where(eq(messages.claimantId, claimantId))

const support: NewGroup = { group: 'support', since: '2026-11-20', known: 'The decision letter' }
const intoSupport = ({ claimantId }: WholePlan, group = support) =>
  addGroup(foothold.db, amira, defaultNow, claimantId, group)

async function say(plan: WholePlan, step: string, answers: Answers) {
  const interview = await interviewFor(foothold.db, amira, plan.interviewId)
  await saveStep(foothold.db, amira, defaultNow, interview, step, answers)
}

const caring = (money: string[]): Answers => ({
  caring: { is: 'answered', value: true },
  'caring-money': money.length > 0 ? { is: 'answered', value: money } : { is: 'none' },
})

async function reader({ reference }: WholePlan): Promise<Visitor> {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code: accessCode })
  return visitor
}

describe('R5: when a bar starts, what is required closes at once, with a letter', () => {
  test('a change of group closes every required line and nothing else', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    const rows = await variedOf(plan)
    expect(rows.map(({ commitmentId }) => commitmentId).toSorted()).toEqual(
      [await lineId(plan), await lineId(plan, second.what)].toSorted(),
    )
    expect(rows.map(({ kind, exemption, since, by }) => [kind, exemption, since, by])).toEqual(
      Array(2).fill(['no longer required', 'support-group', '2026-11-20', amira.id]),
    )
    const entries = await entriesAbout(foothold.db, plan.claimantId)
    expect(entries.filter(({ did, what }) => did === 'closed' && what.startsWith('commitment')).length).toBe(2)
  })

  test('one letter says it, in both languages, and on paper that a screen reader can read', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    const [letter, ...others] = await lettersTo(plan)
    expect(others).toEqual([])
    expect(letter?.kind).toBe('no longer required')
    const texts = { en: saidIn(letter, 'en'), cy: saidIn(letter, 'cy') }
    for (const said of ['You no longer have to do these things', '20 November 2026', lawful.what, second.what]) {
      expect(texts.en).toContain(said)
    }
    expect(texts.en).toContain('Your group means we cannot make you do things.')
    expect(texts.en).toContain('You will not lose money if you do not do this.')
    expect(texts.en).toContain('You can ask us to look at this plan again')
    expect(texts.en).not.toContain(ours.what)
    expect(texts.cy).toContain('Nid oes rhaid i chi wneud y pethau hyn mwyach')
    expect(texts.cy).toContain('20 Tachwedd 2026')
    for (const lang of ['en', 'cy']) {
      const pdf = await adviser.get(`/plans/${plan.id}/letters/${letter?.id}/letter.pdf?lang=${lang}`)
      const bytes = await pdf.bytes()
      expect(await pdfUaProblems(bytes)).toEqual([])
      expect(wordsOf(await readPdf(Buffer.from(bytes)))).toContain(lawful.what)
    }
  })

  test('a message goes out that says nothing of it', async () => {
    const plan = await planOf({ email: 'chloe@example.test', toldBy: 'email' })
    await intoSupport(plan)
    const [message, ...others] = await messagesTo(plan)
    expect(others).toEqual([])
    expect(message?.channel).toBe('email')
    expect(message?.body).toMatch(/^Something in your plan has changed\. Read it here: http\S+$/)
  })

  test('the claimant sees it online with the letter, and it stands among what they must do no more', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    const mine = await reader(plan)
    const page = await mine.get('/my-plan')
    expect(page.html).toContain('What you no longer have to do')
    expect(page.html).toContain('You no longer have to do this, from 20 November 2026.')
    expect(page.html).toContain('There is nothing in this plan that you must do.')
    expect(page.html).not.toContain('What you must do')
    expect(validateHtml(page.html)).toEqual([])
    const address = /\/my-plan\/letters\/[0-9a-f-]{36}/.exec(page.html)?.[0] ?? ''
    const letter = await mine.get(address)
    expect(letter.html).toContain('Your group means we cannot make you do things.')
    expect(letter.html).toContain('/sources?about=letter&amp;lang=en#letter-no-longer-required"')
    expect(validateHtml(letter.html)).toEqual([])
    const inWelsh = await mine.get(`${address}?lang=cy`)
    expect(inWelsh.html).toContain('Mae eich grŵp yn golygu')
    expect(validateHtml(inWelsh.html)).toEqual([])
    const list = await mine.get('/my-plan/letters')
    expect(list.html).toContain(address)
    expect(validateHtml(list.html)).toEqual([])
    expect(await pdfUaProblems(await (await mine.get(`${address}/letter.pdf`)).bytes())).toEqual([])
    const calendar = await mine.get('/my-plan/calendar.ics')
    expect(calendar.html.match(/STATUS:CANCELLED/g)).toHaveLength(2)
    expect((await reader(await planOf()).then(other => other.get(address))).status).toBe(404)
  })

  test('they can still say that they did it', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    const mine = await reader(plan)
    const done = await mine.post(`/my-plan/commitments/${await lineId(plan)}/done`)
    expect(done.html).toContain('You said: done')
    expect(done.html).not.toContain(`/my-plan/commitments/${await lineId(plan)}/cannot-yet`)
  })

  test('saving that somebody is entitled to Carer’s Allowance closes, in the moment of saving', async () => {
    const plan = await planOf()
    await say(plan, 'caring', caring(['carers_allowance']))
    expect((await variedOf(plan)).map(({ exemption }) => exemption)).toEqual(['carer', 'carer'])
  })

  test('through the pages of the interview as well', async () => {
    const plan = await planOf()
    const form = { caring: 'yes', 'caring-money': 'carers_allowance' }
    const saved = await adviser.post(`/interviews/${plan.interviewId}/steps/caring`, form)
    expect(saved.status).toBe(200)
    expect((await variedOf(plan)).length).toBe(2)
  })

  test('a date of birth that is put right closes, where it makes them old enough', async () => {
    const plan = await planOf({ dateOfBirth: '1985-03-01' })
    await changeDetails(plan, { dateOfBirth: '1950-03-01' })
    expect((await variedOf(plan)).map(({ exemption }) => exemption)).toEqual(['pension-age', 'pension-age'])
  })

  test('a change to a benefit that requires nothing closes', async () => {
    const plan = await planOf()
    await changeDetails(plan, { regime: 'voluntary' })
    expect((await variedOf(plan)).map(({ since }) => since)).toEqual(['2026-11-24', '2026-11-24'])
  })

  test('nothing is closed where nothing has begun', async () => {
    const plan = await planOf({ dateOfBirth: '1985-03-01' })
    await say(plan, 'caring', caring([]))
    await intoSupport(plan, { ...support, group: 'preparation' })
    await changeDetails(plan, { dateOfBirth: '1985-03-02' })
    expect(await variedOf(plan)).toEqual([])
    expect(await lettersTo(plan)).toEqual([])
    expect(await messagesTo(plan)).toEqual([])
  })

  test('nothing is closed of a draft, which binds nobody', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    await draftPlanOf(db, amira, defaultNow, interview)
    await addGroup(db, amira, defaultNow, interview.claimantId, support)
    expect(await db.$count(letters, eq(letters.claimantId, interview.claimantId))).toBe(0)
  })

  test('two at once write it once', async () => {
    const plan = await planOf()
    await Promise.all([
      intoSupport(plan),
      say(plan, 'caring', caring(['carers_allowance'])),
      ...[1, 2, 3].map(() =>
        foothold.db.transaction(tx => closeWhatIsBarred(tx, defaultNow, plan.claimantId, config.baseUrl)),
      ),
    ])
    expect((await variedOf(plan)).length).toBe(2)
    expect((await lettersTo(plan)).length).toBe(1)
    expect((await messagesTo(plan)).length).toBe(1)
  })

  test('whoever reaches State Pension age is found by the day, and nobody before it', async () => {
    const today = await planOf({ name: 'Nesta Vaughan', dateOfBirth: '1960-08-03' })
    const tomorrow = await planOf({ name: 'Idris Vaughan', dateOfBirth: '1960-08-04' })
    await closeWhatTheDayBars(foothold.db, new Date('2026-12-02T10:00:00Z'), config.baseUrl)
    expect(await variedOf(today)).toEqual([])
    await closeWhatTheDayBars(foothold.db, new Date('2026-12-03T10:00:00Z'), config.baseUrl)
    const [row] = await variedOf(today)
    expect(row).toMatchObject({ exemption: 'pension-age', since: '2026-12-03', by: null })
    expect(await variedOf(tomorrow)).toEqual([])
  })

  test('why is told nowhere but in words that give nothing away', async () => {
    const plan = await planOf()
    await say(plan, 'safety', {
      'safe-to-talk': { is: 'answered', value: true },
      abuse: { is: 'answered', value: true },
      'abuse-easement': { is: 'answered', value: 'yes' },
    })
    const rows = await variedOf(plan)
    expect(rows.map(({ exemption }) => exemption)).toEqual(['paused', 'paused'])
    const [letter] = await lettersTo(plan)
    const said = saidIn(letter, 'en') + saidIn(letter, 'cy')
    expect(said).not.toMatch(/abuse|safe|violen|camdrin|diogel/i)
    const page = await adviser.get(`/plans/${plan.id}`)
    expect(page.html).toContain('Not required now')
    const mine = await reader(plan)
    const held = await mine.get('/my-plan/details/download.json')
    expect(held.html).toContain('no longer required')
    expect(held.html).not.toContain('paused')
  })

  test('the next version leaves it out, and says so', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    const draft = await draftPlanOf(foothold.db, amira, defaultNow, interviewOf(plan))
    expect((await commitmentsOf(foothold.db, draft.id)).map(({ what }) => what)).toEqual([ours.what])
    const page = await adviser.get(`/plans/${draft.id}`)
    expect(page.html).toContain('No longer needed')
    expect(page.html).toContain(lawful.what)
    await issue(foothold.db, amira, defaultNow, await planFor(foothold.db, amira, draft.id), imprint)
    expect((await planFor(foothold.db, amira, draft.id)).issue).toBeDefined()
  })

  test('nothing comes back by itself when it ends, and the plan’s page says so', async () => {
    const plan = await planOf()
    await intoSupport(plan)
    await intoSupport(plan, { group: 'preparation', since: '2026-11-23', known: 'A new decision' })
    expect((await variedOf(plan)).length).toBe(2)
    const page = await adviser.get(`/plans/${plan.id}`)
    expect(page.html).toContain('does not come back by itself')
    expect(page.html).not.toContain('Move or lift the date')
    expect(validateHtml(page.html)).toEqual([])
  })
})

const interviewOf = ({ interviewId: id, claimantId }: WholePlan) => ({ id, claimantId })

async function changeDetails({ claimant }: WholePlan, change: Partial<Details>) {
  const { name, addressKind, address, phones, spokenLanguage, writtenLanguage, format, toldBy, regime } = claimant
  const kept = { name, addressKind, address, phones, spokenLanguage, writtenLanguage, format, toldBy, regime }
  const more = { adviserId: claimant.adviserId ?? undefined, postcode: claimant.postcode ?? undefined }
  const details = { ...kept, ...more, ...change } as Details
  await changeClaimant(foothold.db, amira, defaultNow, claimant.id, claimant.version, details, config.baseUrl)
}

describe('R5, R12: a next version that is drafted already takes the same over', () => {
  const later = { 'due-day': '18', 'due-month': '1', 'due-year': '2027' }
  const moving = { kind: 'date moved', ...later, reason: 'The course begins later.' }

  async function drafted(lines?: Draft[]) {
    const plan = await planOf({}, lines)
    const draft = await draftPlanOf(foothold.db, amira, defaultNow, interviewOf(plan))
    const lineOf = async (what: string) => (await commitmentsOf(foothold.db, draft.id)).find(one => one.what === what)
    const list = () => adviser.get(`/interviews/${plan.interviewId}/commitments`)
    const move = async (form: Record<string, string>) =>
      adviser.post(`/plans/${plan.id}/lines/${await lineId(plan)}/date`, form)
    return { plan, draft, lineOf, list, move }
  }

  test('a date that is moved, then lifted, stands in the draft, and whoever had the line open is told', async () => {
    const { draft, lineOf, list, move } = await drafted()
    const before = await lineOf(lawful.what)
    expect((await move(moving)).path).toContain('?done=date')
    const after = await lineOf(lawful.what)
    expect([before?.dueOn, after?.dueOn]).toEqual(['2026-12-15', '2027-01-18'])
    expect((await lineOf(second.what))?.dueOn).toBe(second.dueOn)
    const page = await list()
    expect(page.html).toContain('In the plan they have, the date was moved to 18 January 2027 on 24 November 2026.')
    expect(page.html).toContain('It is the same here.')
    expect(validateHtml(page.html)).toEqual([])
    const old = changeCommitment(foothold.db, amira, defaultNow, draft, before?.id ?? '', lawful, before?.version ?? 0)
    await expect(old).rejects.toThrow('Somebody else has changed this')
    await move({ kind: 'date lifted', reason: 'Your mother is in hospital.' })
    expect(await lineOf(lawful.what)).toMatchObject({ dueOn: undefined })
    expect((await list()).html).toContain('the date was lifted on 24 November 2026.')
  })

  test('a date that was written in the draft itself stays, and the page says that the two differ', async () => {
    const { draft, lineOf, list, move } = await drafted()
    const line = await lineOf(lawful.what)
    if (!line) throw new Error('The line is carried over')
    const own = { ...line, dueOn: '2026-12-21' }
    await changeCommitment(foothold.db, amira, defaultNow, draft, line.id, own, line.version)
    await move(moving)
    expect((await lineOf(lawful.what))?.dueOn).toBe('2026-12-21')
    expect((await list()).html).toContain(
      'This version says 21 December 2026, and that is what counts once it is issued.',
    )
  })

  test('what they do not have to do any more is taken out, the page says so, and it can be put back', async () => {
    const { plan, draft, lineOf, list } = await drafted()
    const chosen = await lineOf(second.what)
    if (!chosen) throw new Error('The line is carried over')
    const now = { ...chosen, kind: 'chosen' as const }
    await changeCommitment(foothold.db, amira, defaultNow, draft, chosen.id, now, chosen.version)
    const taken = await lineOf(lawful.what)
    await intoSupport(plan)
    expect((await commitmentsOf(foothold.db, draft.id)).map(({ what }) => what)).toEqual([second.what, ours.what])
    const page = await list()
    expect(page.html).toContain('Taken out since this version was begun')
    expect(page.html).toContain(`“${lawful.what}”, from 20 November 2026`)
    expect(page.html).toContain('they do not have to do this any more, from 20 November 2026.')
    expect(validateHtml(page.html)).toEqual([])
    const back = await adviser.post(`/interviews/${plan.interviewId}/commitments/${taken?.id}/removal/undo`, {})
    expect(back.html).not.toContain('Taken out since')
    expect(back.html).toContain('Remove it here too, or write it as something they choose to do.')
  })

  test('where the day alone closes it the draft keeps it, says so, and cannot be issued', async () => {
    const { plan, draft, lineOf } = await drafted()
    await intoSupport(plan, { ...support, since: '2026-12-01' })
    expect((await variedOf(plan)).length).toBe(0)
    foothold.clock.now = new Date('2026-12-02T10:00:00Z')
    await foothold.db.transaction(tx => closeWhatIsBarred(tx, foothold.clock.now, plan.claimantId, config.baseUrl))
    const page = await (await foothold.visit('adviser')).get(`/interviews/${plan.interviewId}/commitments`)
    const refused = issue(foothold.db, amira, foothold.clock.now, await planFor(foothold.db, amira, draft.id), imprint)
    await expect(refused).rejects.toThrow(lawful.what)
    foothold.clock.now = defaultNow
    expect((await variedOf(plan)).length).toBe(2)
    expect(await lineOf(lawful.what)).toBeDefined()
    expect(page.html).toContain('Remove it here too')
  })

  test('before there is a draft the list shows what the next version would begin with', async () => {
    const plan = await planOf()
    await adviser.post(`/plans/${plan.id}/lines/${await lineId(plan)}/date`, moving)
    foothold.clock.now = new Date('2026-11-24T10:00:00Z')
    const { now } = foothold.clock
    const booked = await bookAppointment(foothold.db, amira, now, plan.claimant, hereAndNow(amira, now))
    const next = await beginInterview(foothold.db, amira, now, booked)
    const page = await (await foothold.visit('adviser')).get(`/interviews/${next}/commitments`)
    foothold.clock.now = defaultNow
    expect(page.html).toContain('Start the next version')
    expect(page.html).toContain('Monday 18 January 2027')
    expect(page.html).not.toContain('Tuesday 15 December 2026')
  })
})

const dueOn = (day: string, month: string, year: string) => ({ 'due-day': day, 'due-month': month, 'due-year': year })
const moving = { kind: 'date moved', ...dueOn('18', '1', '2027'), reason: 'The course begins later.' }
const lifting = { kind: 'date lifted', reason: 'Your mother is in hospital.' }

describe('R12: an adviser moves or lifts a date, before it and after it, with a reason and a new notice', () => {
  const change = async (plan: WholePlan, form: Record<string, string>, what = lawful.what) =>
    adviser.post(`/plans/${plan.id}/lines/${await lineId(plan, what)}/date`, form)

  test('a date is moved; both dates and the reason stand in the letter, in both languages', async () => {
    const plan = await planOf()
    const form = await adviser.get(`/plans/${plan.id}/lines/${await lineId(plan)}/date`)
    expect(validateHtml(form.html)).toEqual([])
    const done = await change(plan, moving)
    expect(done.path).toBe(`/plans/${plan.id}?done=date`)
    expect(validateHtml(done.html)).toEqual([])
    const [letter] = await lettersTo(plan)
    expect(letter?.kind).toBe('date changed')
    const said = saidIn(letter, 'en')
    for (const text of ['15 December 2026', '18 January 2027', moving.reason, lawful.what]) expect(said).toContain(text)
    expect(saidIn(letter, 'cy')).toContain('18 Ionawr 2027')
    const pdf = await adviser.get(`/plans/${plan.id}/letters/${letter?.id}/letter.pdf?lang=cy`)
    expect(pdf.headers.get('content-disposition')).toContain(`date-changed-${plan.reference}-cymraeg-standard.pdf`)
    expect(await pdfUaProblems(await pdf.bytes())).toEqual([])
    const page = await (await reader(plan)).get('/my-plan')
    expect(page.html).toContain('By Monday 18 January 2027')
    expect(page.html).toContain('The date moved to 18 January 2027.')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('a date that has passed is lifted, and nothing is late any more; both are kept', async () => {
    const plan = await planOf({ name: 'Gwil Parry' }, [lawful])
    foothold.clock.now = new Date('2026-12-20T10:00:00Z')
    const late = await foothold.visit('adviser')
    const url = `/plans/${plan.id}/lines/${await lineId(plan)}/date`
    const before = await dueInCaseload(plan)
    expect((await late.post(url, lifting)).path).toBe(`/plans/${plan.id}?done=date`)
    expect(before).toBe('2026-12-15')
    expect(await dueInCaseload(plan)).toBe(null)
    const mine = await reader(plan)
    const page = await mine.get('/my-plan')
    expect(page.html).toContain('There is no date for this for now.')
    expect(page.html).toContain('Your plan says 15 December 2026. That date does not count any more.')
    expect((await mine.get('/my-plan/calendar.ics')).html).toContain('STATUS:CANCELLED')
    foothold.clock.now = defaultNow
    const [issuedAs] = await foothold.db.select().from(planIssues).where(eq(planIssues.planId, plan.id))
    expect(JSON.stringify(issuedAs?.content)).toContain('2026-12-15')
    expect((await commitmentsOf(foothold.db, plan.id))[0]?.dueOn).toBe('2026-12-15')
    expect((await variedOf(plan)).map(({ kind, reason }) => [kind, reason])).toEqual([['date lifted', lifting.reason]])
  })

  test('of several the newest counts, and the page shows all', async () => {
    const plan = await planOf()
    await change(plan, moving)
    await change(plan, lifting)
    await change(plan, { ...moving, ...dueOn('1', '2', '2027') })
    const { html } = await adviser.get(`/plans/${plan.id}`)
    for (const text of [
      'By Monday 1 February 2027',
      'moved to 18 January 2027',
      'lifted on',
      'As issued: by Tuesday 15',
    ])
      expect(html).toContain(text)
    expect((await lettersTo(plan)).length).toBe(3)
    const draft = await draftPlanOf(foothold.db, amira, defaultNow, interviewOf(plan))
    expect((await commitmentsOf(foothold.db, draft.id))[0]?.dueOn).toBe('2027-02-01')
  })

  test.each([
    ['no reason', { ...moving, reason: ' ' }, 'Enter why'],
    ['nothing chosen', { reason: 'x' }, 'Select what becomes of the date'],
    ['no new date', { kind: 'date moved', reason: 'x' }, 'Enter the new date'],
    ['a day that has passed', { ...moving, ...dueOn('23', '11', '2026') }, 'must be today or in the future'],
    ['the date it has', { ...moving, ...dueOn('15', '12', '2026') }, 'It has this date already'],
    ['a day before it starts', { ...moving, ...dueOn('30', '11', '2026') }, 'before'],
  ] as const)('is refused with %s, beside the field, and what was typed is kept', async (_, form, message) => {
    const plan = await planOf()
    const refused = await change(plan, form)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(message)
    expect(refused.html).toContain('<title>Error:')
    expect(validateHtml(refused.html)).toEqual([])
    expect(await variedOf(plan)).toEqual([])
    expect(await lettersTo(plan)).toEqual([])
  })

  test('a line that is no requirement, a replaced version, and a draft have no date to change', async () => {
    const plan = await planOf()
    expect((await change(plan, moving, ours.what)).status).toBe(404)
    const draft = await draftPlanOf(foothold.db, amira, defaultNow, interviewOf(plan))
    const [inDraft] = await commitmentsOf(foothold.db, draft.id)
    expect((await adviser.post(`/plans/${draft.id}/lines/${inDraft?.id}/date`, moving)).status).toBe(404)
    await issue(foothold.db, amira, defaultNow, await planFor(foothold.db, amira, draft.id), imprint)
    expect((await change(plan, moving)).status).toBe(409)
    expect(await variedOf(plan)).toEqual([])
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(`/plans/${plan.id}/lines/${await lineId(plan)}/date`)).status).toBe(404)
  })

  test('the letter is given once, and then the page says when', async () => {
    const plan = await planOf()
    await change(plan, moving)
    const [letter] = await lettersTo(plan)
    const url = `/plans/${plan.id}/letters/${letter?.id}`
    expect((await adviser.get(`/plans/${plan.id}`)).html).toContain('Not given yet')
    const form = await adviser.get(`${url}/given`)
    expect(validateHtml(form.html)).toEqual([])
    const wrong = await adviser.post(`${url}/given`, { 'on-day': '1', 'on-month': '1', 'on-year': '2026' })
    expect(wrong.status).toBe(422)
    const day = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
    const given = { ...day, how: 'handed over', language: 'en', format: 'standard' }
    expect((await adviser.post(`${url}/given`, given)).html).toContain('You have recorded that the letter was given.')
    await adviser.post(`${url}/given`, given)
    expect((await lettersTo(plan))[0]?.givings.length).toBe(1)
    expect((await adviser.get(`/plans/${plan.id}`)).html).toContain('Given on 24 November 2026: handed over')
    expect(validateHtml((await adviser.get(url)).html)).toEqual([])
  })

  test('a request to look again asks about the date as it stands', async () => {
    const plan = await planOf({}, [second])
    const askable = await askablePlanFor(foothold.db, amira, plan.id)
    const by = { by: actor(amira), on: '2026-11-24', how: 'phone' } as const
    const id = await ask(foothold.db, defaultNow, askable, by, {}, config.baseUrl)
    const toSettle = async () =>
      (await datesOf(foothold.db, await reconsiderationFor(foothold.db, amira, id), '2026-11-24')).toSettle.length
    expect(await toSettle()).toBe(1)
    await change(plan, lifting, second.what)
    expect(await toSettle()).toBe(0)
  })
})

/** Every text of a letter to somebody, in one language. */
const saidIn = (letter: WrittenLetter | undefined, language: Language): string =>
  letter ? textsOf(letter.words[language]).join('\n') : ''

/** The date that the caseload shows as due next, as its own query tells it. */
async function dueInCaseload({ claimantId }: WholePlan): Promise<string | null> {
  const [row] = await foothold.db.execute<{ due: string | null }>(sql`
    select min(${dueNow(sql`k`)})::text as due from commitments k join plans p on p.id = k.plan_id
    where p.claimant_id = ${claimantId} and k.removed_at is null`)
  return row?.due ?? null
}
