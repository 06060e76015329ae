/** R93: what was written down is put right or struck through with a reason, and the original stays. */
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factCorrections, facts, incidents } from '../db/schema.ts'
import { contentNow } from '../server/action-plan/issue.ts'
import { entriesAbout } from '../server/audit.ts'
import { addClaimant, type Claimant, restrict } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { formOf } from '../server/interview/answers.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import { definition } from '../server/interview/definition.ts'
import { historyOf, questionEverAsked } from '../server/interview/history.ts'
import {
  basisOf,
  beginInterview,
  currentAnswers,
  type Interview,
  interviewFor,
  stepOf,
} from '../server/interview/interview.ts'
import type { Answer, Answers, Item, Question } from '../server/interview/questions.ts'
import { confirmStep, saveStep } from '../server/interview/step.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, drafted } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let callum: Person
let adviser: Visitor
let colleague: Visitor
let leader: Visitor
let manager: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  callum = await castMember(foothold.db, 'colleague')
  adviser = await foothold.visit('adviser')
  colleague = await foothold.visit('colleague')
  leader = await foothold.visit('leader')
  manager = await foothold.visit('manager')
})
afterAll(() => foothold.close())

const later = (minutes: number) => new Date(defaultNow.getTime() + minutes * 60_000)
const said = (value: string | number | boolean | string[] | Item[]): Answer => ({ is: 'answered', value })
const someone = () => addClaimant(foothold.db, amira, defaultNow, { name: 'Chloë Owen' })

async function begun(claimant: Claimant, at = defaultNow): Promise<Interview> {
  const appointment = await bookAppointment(foothold.db, amira, at, claimant, hereAndNow(amira, at))
  return interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, at, appointment))
}
const save = (interview: Interview, step: string, answers: Answers, at = defaultNow, by = amira, page?: string) =>
  saveStep(foothold.db, by, at, interview, step, answers, page ? { page, finished: false } : {})

const rowsOf = ({ claimantId }: Interview, question: string) =>
  foothold.db
    .select()
    .from(facts)
    .where(and(eq(facts.claimantId, claimantId), eq(facts.question, question)))
    .orderBy(facts.id)
const correctionsOf = ({ claimantId }: Interview) =>
  foothold.db.select().from(factCorrections).where(eq(factCorrections.claimantId, claimantId))

const historyUrl = ({ claimantId }: Interview, question: string) => `/claimants/${claimantId}/answers/${question}`
const correctionUrl = (interview: Interview, question: string, row: number) =>
  `${historyUrl(interview, question)}/${row}/correction`
const newestRow = async (interview: Interview, question: string) => (await rowsOf(interview, question)).at(-1)?.id ?? 0
const known = async (interview: Interview) => (await currentAnswers(foothold.db, interview)).answers

const mistake = { reason: 'mistake', 'words-mistake': 'I misheard her' }
const wrongPerson = { reason: 'wrong person', stands: 'nothing' }

/** Posts a correction of the newest answer to a question. */
async function correct(who: Visitor, interview: Interview, question: string, form: Record<string, string | string[]>) {
  const row = await newestRow(interview, question)
  return who.post(correctionUrl(interview, question, row), { standing: 'yes', shown: question, ...form })
}

/** Somebody whose kind of work was written down wrongly. */
async function misheard() {
  const interview = await begun(await someone())
  await save(interview, 'aims', { 'aim-work': said('Office work'), 'what-matters': said('Kind people') })
  return interview
}

describe('an answer put right', () => {
  test('R93: stands from now on, and the original stays in the history, struck through with who, when and why', async () => {
    const interview = await misheard()
    const page = await correct(colleague, interview, 'aim-work', {
      ...mistake,
      stands: 'this',
      'aim-work': 'Orchard work',
    })
    expect(page.html).toContain('The answer is corrected.')
    expect(page.html).toMatch(/<del><span class="govuk-visually-hidden">Struck through: <\/span>Office work<\/del>/)
    const text = textOfHtml(page.html)
    expect(text).toContain('Struck through: it was a mistake, by Callum Reid, 24 November 2026, 10am. “I misheard her”')
    expect(text).toContain('Instead: Orchard work')
    expect(text.indexOf('Orchard work Current')).toBeLessThan(text.indexOf('Office work'))
    expect(validateHtml(page.html)).toEqual([])
    expect(await known(interview)).toMatchObject({
      'aim-work': said('Orchard work'),
      'what-matters': said('Kind people'),
    })
    expect(await rowsOf(interview, 'aim-work')).toMatchObject([{ value: 'Office work' }, { source: 'corrected' }])
  })

  test('R93: is what the plan prints and what check answers shows, with who corrected it', async () => {
    const interview = await misheard()
    await correct(colleague, interview, 'aim-work', { ...mistake, stands: 'this', 'aim-work': 'Orchard work' })
    const check = await adviser.get(`/interviews/${interview.id}/check`)
    expect(textOfHtml(check.html)).toContain('Orchard work Corrected 24 November 2026 by Callum Reid')
    expect(check.html).not.toContain('Office work')
    const plan = await drafted(foothold.db, amira, interview)
    const printed = JSON.stringify(await contentNow(foothold.db, amira, defaultNow, plan))
    expect(printed).toContain('Orchard work')
    expect(printed).not.toContain('Office work')
  })

  test('R93: a correction is itself corrected, and what was there at first can stand again', async () => {
    const interview = await misheard()
    await correct(adviser, interview, 'aim-work', { ...mistake, stands: 'this', 'aim-work': 'Orchard work' })
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    expect(textOfHtml((await adviser.get(url)).html)).toContain('What was there before: “Office work”')
    const page = await correct(adviser, interview, 'aim-work', { ...mistake, stands: 'before' })
    expect(page.html.match(/<del>/g)).toHaveLength(2)
    expect((await known(interview))['aim-work']).toEqual(said('Office work'))
  })

  test.each(kindsOfQuestions())('R93: works for a %s question', async (_, question, step, before, after) => {
    const interview = await begun(await someone())
    await save(interview, step, { [question.id]: before })
    // A question that others open is not asked here: what was written down is put right all the same.
    if ((await rowsOf(interview, question.id)).length === 0) await insertFact(interview, question, before)
    const url = correctionUrl(interview, question.id, await newestRow(interview, question.id))
    const page = await adviser.get(url)
    expect(page.status).toBe(200)
    expect(validateHtml(page.html)).toEqual([])
    const boxes = formOf([question], { [question.id]: after })
    const saved = await correct(adviser, interview, question.id, { ...mistake, stands: 'this', ...boxes })
    expect(saved.html).toContain('The answer is corrected.')
    expect(await rowsOf(interview, question.id)).toMatchObject([{}, { value: (after as { value: unknown }).value }])
    const struck = await correct(adviser, interview, question.id, { ...mistake, stands: 'nothing' })
    expect(struck.html).toContain('It is struck through.')
    expect((await known(interview))[question.id]).toBeUndefined()
  })
})

async function insertFact({ claimantId, id }: Interview, question: Question, answer: Answer) {
  const value = answer.is === 'answered' ? answer.value : null
  const row = { claimantId, question: question.id, is: answer.is, value, source: 'typed', interviewId: id } as const
  await foothold.db.insert(facts).values({ ...row, at: defaultNow, by: amira.id })
}

/** The first question of each kind, the step it is in, and two answers to it. */
function kindsOfQuestions(): [string, Question, string, Answer, Answer][] {
  const answers: Record<string, [Answer, Answer]> = {
    text: [said('One'), said('Two')],
    'long-text': [said('One\n\nand more'), said('Two')],
    'yes-no': [said(true), said(false)],
    number: [said(12), said(16)],
    date: [said('2026-11-02'), said('2026-11-03')],
    'approximate-date': [said('2015-03~'), said('2016')],
  }
  const found = new Map<string, [string, Question, string, Answer, Answer]>()
  for (const step of definition.steps)
    for (const question of step.questions) {
      const [one, two] = question.options?.map(({ value }) => value) ?? []
      const picked =
        question.kind === 'choices' ? [said([one ?? '']), said([two ?? ''])] : [said(one ?? ''), said(two ?? '')]
      const [before, after] = answers[question.kind] ?? picked
      if (question.kind === 'group' || found.has(question.kind) || question.reads || question.when) continue
      if (before && after) found.set(question.kind, [question.kind, question, step.id, before, after])
    }
  return [...found.values()]
}

describe('an answer struck through', () => {
  test('R93: reads as not asked, and says that it was struck through, and by whom', async () => {
    const interview = await misheard()
    const page = await correct(colleague, interview, 'aim-work', {
      reason: 'agreed',
      'words-agreed': 'She rang and asked us to take it out',
      stands: 'nothing',
    })
    expect(textOfHtml(page.html)).toContain('Struck through: agreed with the claimant, by Callum Reid')
    expect(textOfHtml(page.html)).toContain('Nothing stands instead.')
    expect((await known(interview))['aim-work']).toBeUndefined()
    const check = textOfHtml((await adviser.get(`/interviews/${interview.id}/check`)).html)
    expect(check).toContain('Not asked Struck through 24 November 2026 by Callum Reid')
    const all = await adviser.get(`/claimants/${interview.claimantId}/answers`)
    expect(textOfHtml(all.html)).toContain('Callum Reid, 24 November 2026, 10am: struck through.')
    expect(all.html).not.toContain('Office work')
  })

  test('R17: an earlier one leaves the newest as it was, with its own date', async () => {
    const interview = await misheard()
    await save(interview, 'aims', { 'aim-work': said('Gardening') }, later(5))
    const [first, second] = await rowsOf(interview, 'aim-work')
    const url = correctionUrl(interview, 'aim-work', first?.id ?? 0)
    const page = await adviser.get(url)
    expect(page.html).toContain('Strike through an earlier answer')
    expect(page.html).not.toContain('What should stand instead?')
    expect(validateHtml(page.html)).toEqual([])
    const done = await adviser.post(url, { ...mistake, standing: 'no' })
    expect(done.html).toMatch(/<del>.*Office work<\/del>/)
    expect(await rowsOf(interview, 'aim-work')).toHaveLength(2)
    expect(await correctionsOf(interview)).toMatchObject([{ corrected: first?.id, replacement: second?.id }])
    expect((await currentAnswers(foothold.db, interview)).facts.get('aim-work')).toMatchObject({ source: 'typed' })
  })

  test('one that a later answer repeats is corrected there, not here', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'own-words', { 'own-words': said('I want to work near school') })
    const next = await begun(claimant, later(60))
    const basis = basisOf(await currentAnswers(foothold.db, next), stepOf(next, 'own-words').questions)
    await confirmStep(foothold.db, amira, later(61), next, 'own-words', basis)
    const [earlier, newest] = await rowsOf(next, 'own-words')
    const { html } = await adviser.get(historyUrl(next, 'own-words'))
    expect(html).toContain(`/${newest?.id}/correction`)
    expect(html).not.toContain(`/${earlier?.id}/correction`)
    const page = await adviser.get(correctionUrl(next, 'own-words', earlier?.id ?? 0))
    expect(page.path).toBe(historyUrl(next, 'own-words'))
  })

  test('about the day of an interview, each interview keeps its own', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'who-is-here', { 'talking-how': said(['phone']) })
    const next = await begun(claimant, later(60))
    await save(next, 'who-is-here', { 'talking-how': said(['video']) }, later(61))
    const [row] = await rowsOf(first, 'talking-how')
    const form = { ...mistake, stands: 'this', 'talking-how': 'in_person', shown: 'talking-how' }
    await adviser.post(correctionUrl(first, 'talking-how', row?.id ?? 0), form)
    expect((await known(first))['talking-how']).toEqual(said(['in_person']))
    expect((await known(next))['talking-how']).toEqual(said(['video']))
    const all = textOfHtml((await adviser.get(`/claimants/${claimant.id}/answers`)).html)
    expect(all).toContain('By video')
    expect(all).not.toContain('In person')
  })
})

describe('one of a list', () => {
  const job = (id: string, title: string, employer?: string): Item => ({
    id,
    answers: { 'job-title': said(title), ...(employer && { 'job-employer': said(employer) }) },
  })
  const jobs = (...items: Item[]): Answers => ({ jobs: said(items) })
  async function worker() {
    const interview = await begun(await someone())
    await insertFact(interview, questionEverAsked('jobs'), said([job('a', 'Picker', 'Northgate'), job('b', 'Barista')]))
    return interview
  }
  const titles = async (interview: Interview) => {
    const answer = (await known(interview)).jobs
    return answer?.is === 'answered'
      ? (answer.value as Item[]).map(({ answers }) => (answers['job-title'] as { value: string }).value)
      : []
  }

  test('R93: a job is put right and the others stand', async () => {
    const interview = await worker()
    const url = correctionUrl(interview, 'jobs', await newestRow(interview, 'jobs'))
    const which = await adviser.get(url)
    expect(which.html).toContain('Which one do you want to correct?')
    expect(validateHtml(which.html)).toEqual([])
    const page = await adviser.get(`${url}?item=a`)
    expect(page.html).toContain('value="Northgate"')
    expect(validateHtml(page.html)).toEqual([])
    const shown = /name="shown" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    const boxes = { 'job-title': 'Packer', 'job-employer': 'Northgate', item: 'a', shown }
    const done = await correct(adviser, interview, 'jobs', { ...mistake, stands: 'this', ...boxes })
    expect(done.html).toContain('The answer is corrected.')
    expect(await titles(interview)).toEqual(['Packer', 'Barista'])
    expect(done.html.match(/<del>/g)).toHaveLength(1)
    expect(validateHtml(done.html)).toEqual([])
  })

  test('R93: a job is taken out, the others stand, and no undo of the interview brings it back', async () => {
    const interview = await worker()
    await correct(adviser, interview, 'jobs', { ...wrongPerson, item: 'a' })
    expect(await titles(interview)).toEqual(['Barista'])
    const removal = await newestRow(interview, 'jobs')
    const step = `/interviews/${interview.id}/steps/work-history`
    const page = await adviser.get(`${step}?change=yes&undo=jobs+${removal}`)
    expect(page.html).not.toContain('Picker')
    await adviser.post(`${step}/jobs/restoration`, { removal: String(removal) })
    expect(await titles(interview)).toEqual(['Barista'])
  })

  test('R61: a job about another person is hidden in every list that carried it, and the other jobs are not', async () => {
    const interview = await begun(await someone())
    const group = questionEverAsked('jobs')
    await insertFact(interview, group, said([job('a', 'Picker')]))
    await insertFact(interview, group, said([job('a', 'Picker'), job('b', 'Barista')]))
    await correct(adviser, interview, 'jobs', { ...wrongPerson, item: 'a' })
    const { html } = await adviser.get(historyUrl(interview, 'jobs'))
    expect(html).not.toContain('Picker')
    expect(html).toContain('Barista')
    expect(html.match(/Hidden: it was about another person/g)).toHaveLength(2)
    expect(validateHtml(html)).toEqual([])
    expect((await manager.get(historyUrl(interview, 'jobs'))).html).toContain('Picker')
  })

  test('R61: every older version of the job is hidden with it, and the same job told anew, and no other', async () => {
    const interview = await begun(await someone())
    const group = questionEverAsked('jobs')
    const lists = [
      [job('a', 'Cook', 'Moor Farm'), job('b', 'Barista')],
      [job('c', 'picker', 'North-gate'), job('b', 'Barista')],
      [job('a', 'Picker', 'Northgate'), job('b', 'Barista')],
    ]
    for (const list of lists) await insertFact(interview, group, said(list))
    await correct(adviser, interview, 'jobs', { ...wrongPerson, item: 'a' })
    const { html } = await adviser.get(historyUrl(interview, 'jobs'))
    expect(html).not.toMatch(/Cook|Moor|[Pp]icker|North/)
    expect(html).toContain('Barista')
    const shown = await manager.get(historyUrl(interview, 'jobs'))
    for (const words of ['Cook', 'picker', 'Picker']) expect(shown.html).toContain(words)
  })

  test('one that was removed first is struck through where it last stood', async () => {
    const interview = await worker()
    const [before] = await rowsOf(interview, 'jobs')
    await insertFact(interview, questionEverAsked('jobs'), jobs(job('b', 'Barista')).jobs as Answer)
    const form = { ...wrongPerson, standing: 'no', item: 'a' }
    await adviser.post(correctionUrl(interview, 'jobs', before?.id ?? 0), form)
    expect((await adviser.get(historyUrl(interview, 'jobs'))).html).not.toContain('Picker')
    expect(await titles(interview)).toEqual(['Barista'])
  })
})

describe('words about another person', () => {
  const secret = 'Her ex-husband found the flat'
  async function withSecret() {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'own-words', { 'own-words': said(secret) })
    const interview = await begun(claimant, later(60))
    const basis = basisOf(await currentAnswers(foothold.db, interview), stepOf(interview, 'own-words').questions)
    await confirmStep(foothold.db, amira, later(61), interview, 'own-words', basis)
    return { claimant, first, interview }
  }

  test('R61, R86: are hidden from everyone but managers, wherever the same words stand', async () => {
    const { claimant, first, interview } = await withSecret()
    expect((await colleague.get(historyUrl(interview, 'own-words'))).html).toContain(secret)
    await correct(adviser, interview, 'own-words', wrongPerson)
    const pages = [
      historyUrl(interview, 'own-words'),
      `/claimants/${claimant.id}`,
      `/claimants/${claimant.id}/answers`,
      ...[first, interview].flatMap(({ id }) => [
        `/interviews/${id}`,
        `/interviews/${id}/check`,
        `/interviews/${id}/steps/own-words`,
        `/interviews/${id}/steps/own-words?change=yes`,
      ]),
    ]
    for (const path of pages) {
      for (const who of [colleague, leader]) {
        const page = await who.get(path)
        expect(page.status, path).toBe(200)
        expect(page.html, path).not.toContain(secret)
      }
    }
    const hidden = textOfHtml((await colleague.get(historyUrl(interview, 'own-words'))).html)
    expect(hidden).toContain('Hidden: it was about another person, by Amira Hussain, 24 November 2026, 10am.')
    const shown = await manager.get(historyUrl(interview, 'own-words'))
    expect(shown.html.match(new RegExp(secret, 'g'))).toHaveLength(2)
    expect(textOfHtml(shown.html)).toContain('Only managers can read it.')
    const draft = await drafted(foothold.db, amira, interview)
    expect(JSON.stringify(await contentNow(foothold.db, amira, defaultNow, draft))).not.toContain(secret)
  })

  test('R61: what one page saved while it was typed is hidden with it', async () => {
    const interview = await begun(await someone())
    for (const [at, text] of ['Her ex', 'Her ex-husband', secret].entries())
      await save(interview, 'own-words', { 'own-words': said(text) }, later(at), amira, 'one-page')
    expect(await rowsOf(interview, 'own-words')).toHaveLength(3)
    await correct(adviser, interview, 'own-words', wrongPerson)
    expect((await colleague.get(historyUrl(interview, 'own-words'))).html).not.toContain('Her ex')
    const question = questionEverAsked('own-words')
    const read = await historyOf(foothold.db, callum, { id: interview.claimantId }, question)
    expect(JSON.stringify(read)).not.toContain('Her ex')
  })

  test('R61: no near copy stays readable, in the same interview or another, older or newer', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'own-words', { 'own-words': said('I like to cycle') })
    const earlier = await begun(claimant, later(10))
    const copies = ['HER EX HUSBAND, found the flat!', 'Her ex-husbond found the flat', `${secret} in May`]
    for (const text of copies) await save(earlier, 'own-words', { 'own-words': said(text) }, later(11), callum)
    const interview = await begun(claimant, later(60))
    for (const text of [secret, 'He was the one who got it for them', secret])
      await save(interview, 'own-words', { 'own-words': said(text) }, later(61))
    const struck = await newestRow(interview, 'own-words')
    for (const text of ['Gardening', 'Her ex husband found a flat', 'Farming'])
      await save(interview, 'own-words', { 'own-words': said(text) }, later(62))
    const readable = await colleague.get(historyUrl(interview, 'own-words'))
    expect(readable.html).toContain('He was the one')
    await adviser.post(correctionUrl(interview, 'own-words', struck), { ...wrongPerson, standing: 'no' })
    const { html } = await colleague.get(historyUrl(interview, 'own-words'))
    for (const words of ['usband', 'usbond', 'HUSBAND', 'found', 'He was the one']) expect(html).not.toContain(words)
    for (const words of ['I like to cycle', 'Gardening', 'Farming']) expect(html).toContain(words)
    expect(html).toContain('It may say the same as an answer that was struck through.')
    expect(validateHtml(html)).toEqual([])
    const shown = await manager.get(historyUrl(interview, 'own-words'))
    for (const words of [...copies, 'He was the one']) expect(shown.html).toContain(words)
    expect(shown.html).not.toMatch(/<\/span>He was the one/)
    const rows = (await rowsOf(interview, 'own-words')).filter(({ value }) => /usb|USB|He was/.test(String(value)))
    expect(rows).toHaveLength(7)
    for (const { id } of rows) {
      const page = await colleague.get(correctionUrl(interview, 'own-words', id))
      expect(page.html).not.toMatch(/usband|usbond|HUSBAND|He was the one/)
    }
  })

  test('R61: one short word hides nothing that holds its letters by chance', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'own-words', { 'own-words': said('No') })
    const interview = await begun(claimant, later(10))
    await save(interview, 'own-words', { 'own-words': said('I know I cannot lift') }, later(11))
    const struck = (await rowsOf(first, 'own-words'))[0]?.id
    await adviser.post(correctionUrl(first, 'own-words', Number(struck)), { ...wrongPerson, standing: 'no' })
    const { html } = await colleague.get(historyUrl(interview, 'own-words'))
    expect(html).toContain('I know I cannot lift')
    expect(html).not.toMatch(/>\s*No\s*</)
  })

  test('what was said before them stands, is readable, and can stand again', async () => {
    const interview = await begun(await someone())
    await save(interview, 'own-words', { 'own-words': said('I want to work near school') })
    await save(interview, 'own-words', { 'own-words': said(secret) }, later(5), callum)
    await correct(adviser, interview, 'own-words', { ...wrongPerson, stands: 'before' })
    expect((await known(interview))['own-words']).toEqual(said('I want to work near school'))
    const { html } = await colleague.get(historyUrl(interview, 'own-words'))
    expect(html).not.toContain(secret)
    expect(html.match(/I want to work near school/g)).toHaveLength(3)
  })

  test('whose they are is for managers, and no word of it is in the log', async () => {
    const { interview } = await withSecret()
    await correct(adviser, interview, 'own-words', { ...wrongPerson, 'words-wrong-person': 'P-1234' })
    expect((await colleague.get(historyUrl(interview, 'own-words'))).html).not.toContain('P-1234')
    expect((await manager.get(historyUrl(interview, 'own-words'))).html).toContain('P-1234')
    const log = JSON.stringify(await entriesAbout(foothold.db, interview.claimantId))
    expect(log).toContain('struck through')
    expect(log).not.toContain('P-1234')
  })

  test('an older page does not bring them back', async () => {
    const interview = await begun(await someone())
    await save(interview, 'aims', { 'aim-work': said('Office work'), 'what-matters': said(secret) })
    const basis = String(basisOf(await currentAnswers(foothold.db, interview), stepOf(interview, 'aims').questions))
    await correct(adviser, interview, 'what-matters', wrongPerson)
    const page = { basis, shown: 'aim-work what-matters', 'aim-work': 'Gardening', 'what-matters': secret }
    await colleague.post(`/interviews/${interview.id}/steps/aims`, page)
    expect(await known(interview)).toEqual({ 'aim-work': said('Gardening') })
  })
})

describe('two at once', () => {
  const right = (text: string) => ({ ...mistake, stands: 'this', 'aim-work': text, standing: 'yes', shown: 'aim-work' })

  test('R93: of two people who correct the same one wins, and the other sees it with what they typed', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    const answers = await Promise.all([adviser.post(url, right('Orchards')), colleague.post(url, right('Vineyards'))])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [won, lost] = answers[0]?.status === 200 ? ['Orchards', 'Vineyards'] : ['Vineyards', 'Orchards']
    const page = answers.find(({ status }) => status === 409)?.html ?? ''
    expect(textOfHtml(page)).toContain('has corrected this, 24 November 2026, 10am. What you typed is still here')
    expect(textOfHtml(page)).toContain(won)
    expect(page).toContain(lost)
    expect(page).toContain('I misheard her')
    expect(validateHtml(page)).toEqual([])
    expect(await correctionsOf(interview)).toHaveLength(1)
  })

  test('R93: a correction of an answer that was answered anew meanwhile is refused, and shows the newer one', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    await save(interview, 'aims', { 'aim-work': said('Gardening') }, later(1), callum)
    const page = await adviser.post(url, right('Orchards'))
    expect(page.status).toBe(409)
    expect(textOfHtml(page.html)).toContain('Callum Reid has written a newer answer')
    expect(page.html).toContain('Gardening')
    expect(page.html).toContain('Orchards')
    expect(await correctionsOf(interview)).toEqual([])
    const [, action = ''] = /<form method="post" action="([^"]*correction)"/.exec(page.html) ?? []
    await adviser.post(action, right('Orchards'))
    expect((await known(interview))['aim-work']).toEqual(said('Orchards'))
  })

  test('one that was struck through meanwhile leaves nothing to correct, and keeps what was typed', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    await correct(colleague, interview, 'aim-work', { ...mistake, stands: 'nothing' })
    const page = await adviser.post(url, right('Orchards'))
    expect(page.status).toBe(409)
    expect(page.html).toContain('Somebody has corrected this already')
    expect(page.html).toContain('I misheard her')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('pressing twice corrects once, one after the other and at the same moment', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    const presses = await Promise.all([1, 2].map(() => adviser.post(url, right('Orchards'))))
    presses.push(await adviser.post(url, right('Orchards')))
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await rowsOf(interview, 'aim-work')).toHaveLength(2)
    const strikes = await misheard()
    const struck = correctionUrl(strikes, 'aim-work', await newestRow(strikes, 'aim-work'))
    for (const _ of [1, 2]) await adviser.post(struck, { ...wrongPerson, standing: 'yes' })
    expect(await correctionsOf(strikes)).toHaveLength(1)
    const raised = await foothold.db.select().from(incidents).where(eq(incidents.claimantId, strikes.claimantId))
    expect(raised).toHaveLength(1)
  })
})

describe('a form with something wrong', () => {
  const form = { stands: 'this', 'aim-work': 'Orchards', ...mistake }
  test.each([
    [
      'nothing chosen',
      { stands: '', reason: '' },
      ['Select what should stand instead', 'Select why you are correcting it'],
    ],
    ['a mistake without words', { 'words-mistake': ' ' }, ['Enter what was wrong with it']],
    ['an agreement without words', { reason: 'agreed' }, ['Enter what you agreed, and how']],
    ['nothing put right', { 'aim-work': '' }, ['Enter the kind of work you would like']],
    ['the same as now', { 'aim-work': 'Office work' }, ['This is what it says already']],
    ['too many words', { 'words-mistake': 'x'.repeat(2001) }, ['2,000 characters or fewer']],
  ])('%s is said beside the field, and what was typed is kept', async (_, wrong, messages) => {
    const interview = await misheard()
    const page = await correct(adviser, interview, 'aim-work', { ...form, ...wrong })
    expect(page.status).toBe(422)
    for (const message of messages) expect(page.html).toContain(message)
    const typed = { ...form, ...wrong }
    if (typed['aim-work'].trim()) expect(page.html).toContain(typed['aim-work'])
    if (typed['words-mistake'].trim()) expect(page.html).toContain(typed['words-mistake'])
    expect(validateHtml(page.html)).toEqual([])
    expect(await correctionsOf(interview)).toEqual([])
  })

  test('about another person no words are needed', async () => {
    const interview = await misheard()
    expect((await correct(adviser, interview, 'aim-work', wrongPerson)).status).toBe(200)
    expect(await correctionsOf(interview)).toHaveLength(1)
  })
})

describe('who may correct', () => {
  test('R61: to an adviser of another office, and for a restricted record, there is nothing to correct', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(url)).status).toBe(404)
    expect((await stranger.post(url, { ...wrongPerson, standing: 'yes' })).status).toBe(404)
    await restrict(
      foothold.db,
      await castMember(foothold.db, 'manager'),
      defaultNow,
      interview.claimantId,
      'A relative',
    )
    expect((await colleague.get(url)).status).toBe(404)
    expect((await colleague.post(url, { ...wrongPerson, standing: 'yes' })).status).toBe(404)
    expect((await adviser.get(url)).status).toBe(200)
    expect(await correctionsOf(interview)).toEqual([])
  })

  test('a row of another question or another person is not found', async () => {
    const [one, other] = [await misheard(), await misheard()]
    const row = await newestRow(other, 'aim-work')
    expect((await adviser.get(correctionUrl(one, 'aim-work', row))).status).toBe(404)
    expect((await adviser.get(correctionUrl(other, 'what-matters', row))).status).toBe(404)
    expect((await adviser.get(`${historyUrl(one, 'aim-work')}/x/correction`)).status).toBe(404)
  })

  test('R89: every look at the page and every correction is in the log', async () => {
    const interview = await misheard()
    const url = correctionUrl(interview, 'aim-work', await newestRow(interview, 'aim-work'))
    await adviser.get(url)
    await correct(adviser, interview, 'aim-work', { ...mistake, stands: 'nothing' })
    const log = await entriesAbout(foothold.db, interview.claimantId)
    expect(log.filter(({ what }) => what === 'answer aim-work').map(({ did, why }) => [did, why])).toEqual([
      ['viewed', ''],
      ['struck through', 'mistake'],
      ['viewed', ''],
    ])
  })
})
