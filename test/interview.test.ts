/** Holding an interview through its pages: saving, resuming, confirming, clashing, and how it ends. */
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, facts, interviewOutcomes, interviews } from '../db/schema.ts'
import { addClaimant, type Claimant } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import {
  basisOf,
  beginInterview,
  currentAnswers,
  type Interview,
  interviewFor,
  stepOf,
} from '../server/interview/interview.ts'
import { mayCountAgainst, recordOutcome } from '../server/interview/outcome.ts'
import type { Answers } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import { toldSections } from '../server/interview/told.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let callum: Person
let adviser: Visitor
let colleague: Visitor
let stranger: Visitor

beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  callum = await castMember(foothold.db, 'colleague')
  adviser = await foothold.visit('adviser')
  colleague = await foothold.visit('colleague')
  stranger = await foothold.visit('stranger')
})
afterAll(() => foothold.close())

const someone = (details: Partial<Claimant> = {}): Promise<Claimant> =>
  addClaimant(foothold.db, amira, defaultNow, { name: 'Chloë Owen', ...(details as { spokenLanguage?: string }) })

async function begun(claimant: Claimant, by: Person = amira, at = defaultNow): Promise<Interview> {
  const appointment = await bookAppointment(foothold.db, by, at, claimant, hereAndNow(by, at))
  return interviewFor(foothold.db, by, await beginInterview(foothold.db, by, at, appointment))
}

const later = (minutes: number) => new Date(defaultNow.getTime() + minutes * 60_000)
const said = (value: string | number | boolean | string[]) => ({ is: 'answered', value }) as const
const factsOf = (interview: Interview, question: string) =>
  foothold.db
    .select()
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, question)))
    .orderBy(desc(facts.id))
const stepUrl = (interview: Interview, step: string) => `/interviews/${interview.id}/steps/${step}`
/** What the page posts besides the answers. */
const hidden = (html: string) => ({
  shown: /name="shown" value="([^"]*)"/.exec(html)?.[1] ?? '',
  basis: /name="basis" value="([^"]*)"/.exec(html)?.[1] ?? '',
  kept: (/name="kept" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'),
})
/** What the page that asks which answer stays posts besides the choice. */
const carried = (html: string) => ({
  typed: (/name="typed" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'),
})

const steps = (interview: Interview) => interview.definition.steps.map(({ id }) => id)

describe('the list of parts', () => {
  test('names every part with how it stands, and says how far we are in words', async () => {
    const interview = await begun(await someone())
    await saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said('Office work') })
    const page = await adviser.get(`/interviews/${interview.id}`)
    expect(page.status).toBe(200)
    expect(page.html).toContain('1 of ')
    expect(page.html).toContain('parts done.')
    for (const step of interview.definition.steps) expect(page.html).toContain(`/steps/${step.id}"`)
    expect(page.html).toContain('Eastgate Jobcentre')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('the title of no page carries the name of the person', async () => {
    const interview = await begun(await someone())
    for (const path of ['', '/check', '/outcome', '/steps/aims']) {
      const { html } = await adviser.get(`/interviews/${interview.id}${path}`)
      expect(/<title>(.*?)<\/title>/s.exec(html)?.[1]).not.toContain('Chlo')
    }
  })

  test('an adviser of another office finds nothing, and whoever is signed out is asked to sign in', async () => {
    const interview = await begun(await someone())
    const out = await foothold.visit()
    for (const path of ['', '/check', '/outcome', '/steps/aims', '/steps/work-history/jobs/new']) {
      expect((await adviser.get(`/interviews/${interview.id}${path}`)).status, path).toBe(200)
      expect((await stranger.get(`/interviews/${interview.id}${path}`)).status, path).toBe(404)
      expect((await out.get(`/interviews/${interview.id}${path}`)).path, path).toContain('/sign-in')
    }
    expect((await stranger.post(stepUrl(interview, 'aims'), { 'aim-work': 'Mine' })).status).toBe(404)
    expect(await factsOf(interview, 'aim-work')).toEqual([])
  })

  test('R89: looking at an interview is recorded', async () => {
    const interview = await begun(await someone())
    await colleague.get(`/interviews/${interview.id}`)
    const looks = await foothold.db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.what, `interview ${interview.id}`), eq(auditEntries.did, 'viewed')))
    expect(looks.map(({ who }) => who)).toEqual([callum.id])
  })
})

describe('a step', () => {
  test('every step opens in both languages as sound HTML', async () => {
    const interview = await begun(await someone())
    for (const step of steps(interview)) {
      for (const lang of ['en', 'cy']) {
        const page = await adviser.get(`${stepUrl(interview, step)}?lang=${lang}`)
        expect(page.status).toBe(200)
        expect(validateHtml(page.html), `${step} ${lang}`).toEqual([])
      }
    }
  })

  test('G19: the questions are in Welsh for somebody who speaks it, and say so', async () => {
    const interview = await begun(await someone({ spokenLanguage: 'cy' }))
    const page = await adviser.get(stepUrl(interview, 'aims'))
    expect(page.html).toContain('<div class="app-question" id="question-aim-work" lang="cy">')
    expect(page.html).toContain('Pa fath o waith yr hoffech ei wneud?')
    expect((await adviser.get(`${stepUrl(interview, 'aims')}?lang=en`)).html).toContain('What kind of work would you')
  })

  test('saving goes on to the next step, and only what changed becomes a row', async () => {
    const interview = await begun(await someone())
    const form = { 'aim-work': 'Office work', 'job-preference-1': 'Clerk' }
    const next = await adviser.post(stepUrl(interview, 'aims'), form)
    expect(next.path).toBe(stepUrl(interview, 'hours'))
    const page = await adviser.get(stepUrl(interview, 'aims'))
    expect(page.html).toContain('value="Clerk"')
    await adviser.post(stepUrl(interview, 'aims'), { ...form, ...hidden(page.html), 'job-preference-1': 'Typist' })
    expect(await factsOf(interview, 'aim-work')).toHaveLength(1)
    expect((await factsOf(interview, 'job-preference-1')).map(({ value }) => value)).toEqual(['Typist', 'Clerk'])
  })

  test('an answer that is emptied is taken back, and stays in the history', async () => {
    const interview = await begun(await someone())
    await adviser.post(stepUrl(interview, 'aims'), { 'job-preference-1': 'Clerk' })
    const page = await adviser.get(stepUrl(interview, 'aims'))
    await adviser.post(stepUrl(interview, 'aims'), { ...hidden(page.html), 'job-preference-1': '' })
    expect((await currentAnswers(foothold.db, interview)).answers['job-preference-1']).toBeUndefined()
    const history = await adviser.get(`/claimants/${interview.claimantId}/answers/job-preference-1`)
    expect(history.html).toContain('Taken back')
    expect(history.html).toContain('Clerk')
    expect(history.html).toContain('Amira Hussain')
    expect(validateHtml(history.html)).toEqual([])
  })

  test('R15: none, do not know, prefer not to say and not asked are four different things', async () => {
    const interview = await begun(await someone())
    await adviser.post(stepUrl(interview, 'aims'), {
      'aim-work-instead': 'none',
      'job-preference-1-instead': 'not known',
      'what-matters-instead': 'not said',
    })
    const { answers } = await currentAnswers(foothold.db, interview)
    expect(answers['aim-work']).toEqual({ is: 'none' })
    expect(answers['job-preference-1']).toEqual({ is: 'not known' })
    expect(answers['what-matters']).toEqual({ is: 'not said' })
    expect(answers['job-preference-2']).toBeUndefined()
    const check = await adviser.get(`/interviews/${interview.id}/check`)
    for (const words of ['No idea yet', 'Do not know', 'Prefer not to say', 'Not asked'])
      expect(check.html).toContain(words)
  })

  test('R15: driving licence and housing costs can be withheld, and their steps are done all the same', async () => {
    const interview = await begun(await someone())
    await adviser.post(stepUrl(interview, 'travel'), { 'driving-licence': 'instead: not said' })
    await adviser.post(stepUrl(interview, 'home-and-money'), { 'housing-costs': 'instead: not said' })
    const { answers } = await currentAnswers(foothold.db, interview)
    expect(answers['driving-licence']).toEqual({ is: 'not said' })
    expect(answers['housing-costs']).toEqual({ is: 'not said' })
  })

  test('R84: an answer with something wrong keeps what was typed, says what, and saves nothing', async () => {
    const interview = await begun(await someone())
    const form = { 'hours-wanted': 'lots', 'place-wanted': 'Near <my> home' }
    const page = await adviser.post(stepUrl(interview, 'hours'), form)
    expect(page.status).toBe(422)
    expect(page.html).toContain('<title>Error: ')
    expect(page.html).toContain('There is a problem')
    expect(page.html).toContain('value="lots"')
    expect(page.html).toContain('Near &lt;my&gt; home')
    expect(validateHtml(page.html)).toEqual([])
    expect(await factsOf(interview, 'place-wanted')).toEqual([])
  })

  test('questions that open because of an answer are shown before going on', async () => {
    const interview = await begun(await someone())
    const page = await adviser.get(stepUrl(interview, 'health'))
    expect(page.html).not.toContain('question-health-words')
    const form = { ...hidden(page.html), 'health-affects': 'yes' }
    const more = await adviser.post(stepUrl(interview, 'health'), form)
    expect(more.status).toBe(200)
    expect(more.html).toContain('There are more questions because of what was said')
    expect(more.html).toContain('question-health-words')
    expect(validateHtml(more.html)).toEqual([])
    const next = await adviser.post(stepUrl(interview, 'health'), { ...form, ...hidden(more.html) })
    expect(next.path).toBe(stepUrl(interview, 'travel'))
  })

  test('the questions asked again while typing save nothing', async () => {
    const interview = await begun(await someone())
    const form = { shown: 'health-affects', basis: '0', 'health-affects': 'yes' }
    const part = await adviser.post(`${stepUrl(interview, 'health')}/questions`, form)
    expect(part.html).toContain('question-health-words')
    expect(part.html.trimStart()).toMatch(/^<div id="questions"/)
    expect(part.html).toMatch(/<hx-partial[^>]*>\d more questions</)
    expect(validateHtml(part.html, 'fragment')).toEqual([])
    expect(await factsOf(interview, 'health-affects')).toEqual([])
  })

  test('words typed into a question that closes come back when it opens again, and are not saved meanwhile', async () => {
    const interview = await begun(await someone())
    const url = stepUrl(interview, 'health')
    const shown = 'health-affects health-words'
    const closing = { shown, basis: '0', 'health-affects': 'no', 'health-words': 'Back & <b>legs</b>' }
    const closed = await adviser.post(`${url}/questions`, closing)
    expect(closed.html).not.toContain('question-health-words')
    expect(validateHtml(closed.html, 'fragment')).toEqual([])
    const opening = { ...hidden(closed.html), 'health-affects': 'yes' }
    const opened = await adviser.post(`${url}/questions`, opening)
    expect(opened.html).toMatch(/<textarea[^>]*id="health-words"[^>]*>Back &amp; &lt;b&gt;legs&lt;\/b&gt;</)
    await adviser.post(url, { ...hidden(closed.html), 'health-affects': 'no' })
    expect(await factsOf(interview, 'health-words')).toEqual([])
    expect((await factsOf(interview, 'health-affects'))[0]?.value).toBe(false)
  })

  test('a page refused for one answer keeps the words of a question that has closed', async () => {
    const interview = await begun(await someone())
    const page = await adviser.post(stepUrl(interview, 'health'), {
      shown: 'health-affects health-words',
      'health-affects': ['no', 'instead: not said'],
      'health-words': 'My back locks',
    })
    expect(page.status).toBe(422)
    expect(hidden(page.html).kept).toContain('health-words=My+back+locks')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('a question that opens shows what is known of it, so that saving does not take it back', async () => {
    const interview = await begun(await someone())
    const url = stepUrl(interview, 'health')
    const answers = { 'health-affects': said(false), 'health-words': said('My back locks') }
    await saveStep(foothold.db, amira, defaultNow, interview, 'health', {
      ...answers,
      'health-affects': said(true),
    })
    await saveStep(foothold.db, amira, defaultNow, interview, 'health', { 'health-affects': said(false) })
    const page = await adviser.get(url)
    const part = await adviser.post(`${url}/questions`, { ...hidden(page.html), 'health-affects': 'yes' })
    expect(part.html).toContain('My back locks</textarea>')
    const form = { ...hidden(part.html), 'health-affects': 'yes', 'health-words': 'My back locks' }
    await adviser.post(url, form)
    expect((await factsOf(interview, 'health-words')).map(({ is }) => is)).toEqual(['answered'])
  })

  test('showing the questions in the other language saves what is typed, and comes back in that language', async () => {
    const interview = await begun(await someone())
    const page = await adviser.get(stepUrl(interview, 'aims'))
    expect(page.html).toContain('name="go" value="lang cy">Show the questions in Welsh</button>')
    const form = { ...hidden(page.html), 'aim-work': 'Office work', go: 'lang cy' }
    const welsh = await adviser.post(stepUrl(interview, 'aims'), form)
    expect(welsh.path).toContain('/steps/aims?lang=cy')
    expect(welsh.html).toContain('Pa fath o waith yr hoffech ei wneud?')
    expect(welsh.html).toContain('Office work</textarea>')
    expect(welsh.html).toContain('value="lang en">Show the questions in English</button>')
    const back = { ...hidden(welsh.html), 'aim-work': 'Office work, mornings', go: 'lang en' }
    expect((await adviser.post(welsh.path, back)).html).toContain('What kind of work would you')
    expect((await factsOf(interview, 'aim-work'))[0]?.value).toBe('Office work, mornings')
  })

  test('what cannot be saved is shown with what was typed, in the language that was asked for', async () => {
    const interview = await begun(await someone())
    const page = await adviser.post(stepUrl(interview, 'hours'), { 'hours-wanted': 'lots', go: 'lang cy' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('value="lots"')
    expect(page.html).toContain('id="question-hours-wanted" lang="cy"')
    expect(page.html).toContain('data-guard="changed"')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('an answer no longer asked is kept and shown as such, never wiped', async () => {
    const interview = await begun(await someone())
    await saveStep(foothold.db, amira, defaultNow, interview, 'health', {
      'health-affects': said(true),
      'health-words': said('My back locks'),
    })
    const page = await adviser.get(stepUrl(interview, 'health'))
    await adviser.post(stepUrl(interview, 'health'), { ...hidden(page.html), 'health-affects': 'no' })
    const check = await adviser.get(`/interviews/${interview.id}/check`)
    const [, after = ''] = check.html.split('No longer asked')
    expect(after).toContain('My back locks')
    expect((await factsOf(interview, 'health-words')).map(({ is }) => is)).toEqual(['answered'])
  })

  test('coming back later saves what was said, and the interview resumes there', async () => {
    const interview = await begun(await someone())
    await adviser.post(stepUrl(interview, 'who-is-here'), { 'talking-how': 'phone' })
    await adviser.post(stepUrl(interview, 'aims'), { 'aim-work': 'Office work', go: 'later' })
    const page = await adviser.get(`/interviews/${interview.id}`)
    expect(page.html).toContain('Continue where you left off')
    expect(page.html).toContain(`href="${stepUrl(interview, 'aims')}" role="button"`)
    expect((await factsOf(interview, 'aim-work'))[0]?.value).toBe('Office work')
  })

  test('Change on check answers comes back to check answers', async () => {
    const interview = await begun(await someone())
    const check = await adviser.get(`/interviews/${interview.id}/check`)
    expect(check.html).toContain(`${stepUrl(interview, 'aims')}?return=check&amp;change=yes#question-aim-work`)
    expect(validateHtml(check.html)).toEqual([])
    const back = await adviser.post(`${stepUrl(interview, 'aims')}?return=check`, { 'aim-work': 'Office work' })
    expect(back.path).toBe(`/interviews/${interview.id}/check`)
    expect(back.html).toContain('Office work')
  })

  test('an unknown step is not found', async () => {
    const interview = await begun(await someone())
    expect((await adviser.get(stepUrl(interview, 'nothing'))).status).toBe(404)
    expect((await adviser.get(`/claimants/${interview.claimantId}/answers/nothing`)).status).toBe(404)
  })
})

describe('two people at once', () => {
  test('a newer answer is shown beside what was typed, and the person chooses', async () => {
    const interview = await begun(await someone())
    const page = await adviser.get(stepUrl(interview, 'aims'))
    await colleague.post(stepUrl(interview, 'aims'), { ...hidden(page.html), 'aim-work': 'Gardening' })
    const clash = await adviser.post(stepUrl(interview, 'aims'), { ...hidden(page.html), 'aim-work': 'Office work' })
    expect(clash.status).toBe(409)
    for (const words of ['What you typed', 'Office work', 'Gardening', 'Callum Reid, 24 November 2026, 10am'])
      expect(clash.html).toContain(words)
    expect(validateHtml(clash.html)).toEqual([])
    expect((await factsOf(interview, 'aim-work'))[0]?.value).toBe('Gardening')
    const next = await adviser.post(stepUrl(interview, 'aims'), { ...carried(clash.html), 'choice-aim-work': 'mine' })
    expect(next.path).toBe(stepUrl(interview, 'hours'))
    expect((await factsOf(interview, 'aim-work'))[0]?.value).toBe('Office work')
  })

  test('a page refused for one answer still knows which answers it was made from', async () => {
    const interview = await begun(await someone())
    const page = await adviser.get(stepUrl(interview, 'hours'))
    await colleague.post(stepUrl(interview, 'hours'), { ...hidden(page.html), 'place-wanted': 'Barry' })
    const form = { 'hours-wanted': 'lots', 'place-wanted': 'Cardiff' }
    const refused = await adviser.post(stepUrl(interview, 'hours'), { ...hidden(page.html), ...form })
    const mended = { ...hidden(refused.html), ...form, 'hours-wanted': '20' }
    expect((await adviser.post(stepUrl(interview, 'hours'), mended)).status).toBe(409)
    expect((await factsOf(interview, 'place-wanted'))[0]?.value).toBe('Barry')
  })

  test('what a person left alone never clashes, and never undoes what another wrote', async () => {
    const interview = await begun(await someone())
    await saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said('Anything') })
    const page = await adviser.get(stepUrl(interview, 'aims'))
    await colleague.post(stepUrl(interview, 'aims'), { ...hidden(page.html), 'aim-work': 'Gardening' })
    const form = { ...hidden(page.html), 'aim-work': 'Anything', 'what-matters': 'Kind people' }
    expect((await adviser.post(stepUrl(interview, 'aims'), form)).status).toBe(200)
    const { answers } = await currentAnswers(foothold.db, interview)
    expect(answers['aim-work']).toEqual(said('Gardening'))
    expect(answers['what-matters']).toEqual(said('Kind people'))
  })

  test('of two saves at the same moment one wins and the other is asked', async () => {
    const interview = await begun(await someone())
    const step = stepOf(interview, 'aims')
    const basis = basisOf(await currentAnswers(foothold.db, interview), step.questions)
    const save = (value: string) =>
      saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said(value) }, { basis })
    const results = await Promise.allSettled(['One', 'Two', 'Three'].map(save))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await factsOf(interview, 'aim-work')).toHaveLength(1)
  })
})

describe('R17: the second interview', () => {
  const told: Answers = { 'aim-work': said('Office work'), 'what-matters': said('Steady hours') }

  async function second() {
    const claimant = await someone()
    await saveStep(foothold.db, amira, defaultNow, await begun(claimant), 'aims', told)
    return begun(claimant, callum, later(60))
  }

  test('opens with what is known, who recorded it and when', async () => {
    const interview = await second()
    const list = await adviser.get(`/interviews/${interview.id}`)
    expect(list.html).toContain('To confirm')
    const page = await adviser.get(stepUrl(interview, 'aims'))
    expect(page.html).toContain('Office work')
    expect(page.html).toContain('Recorded by Amira Hussain, 24 November 2026, 10am')
    expect(page.html).toContain('All of this is still right')
    expect(validateHtml(page.html)).toEqual([])
    const form = await adviser.get(`${stepUrl(interview, 'aims')}?change=yes`)
    expect(form.html).toContain('Office work</textarea>')
  })

  test('is confirmed in one press, and pressing twice confirms once', async () => {
    const interview = await second()
    const { basis } = hidden((await adviser.get(stepUrl(interview, 'aims'))).html)
    const press = () => adviser.post(`${stepUrl(interview, 'aims')}/confirmation`, { basis })
    const [next] = await Promise.all([press(), press()])
    expect(next?.path).toBe(stepUrl(interview, 'hours'))
    const rows = await factsOf(interview, 'aim-work')
    expect(rows.map(({ source, interviewId }) => [source, interviewId === interview.id])).toEqual([
      ['confirmed', true],
      ['typed', false],
    ])
    expect((await adviser.get(stepUrl(interview, 'aims'))).html).toContain('Save and continue')
  })

  test('is not confirmed unseen: an answer written meanwhile is shown first', async () => {
    const interview = await second()
    const { basis } = hidden((await adviser.get(stepUrl(interview, 'aims'))).html)
    await saveStep(
      foothold.db,
      callum,
      later(61),
      interview,
      'aims',
      { 'what-matters': said('Trees') },
      { finished: false },
    )
    const page = await adviser.post(`${stepUrl(interview, 'aims')}/confirmation`, { basis })
    expect(page.status).toBe(409)
    expect(page.html).toContain('Trees')
    expect(await factsOf(interview, 'aim-work')).toHaveLength(1)
  })

  test('asks afresh about today', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await saveStep(foothold.db, amira, defaultNow, first, 'who-is-here', { 'talking-how': said(['phone']) })
    const next = await begun(claimant, callum, later(60))
    expect((await currentAnswers(foothold.db, next)).answers['talking-how']).toBeUndefined()
    expect((await currentAnswers(foothold.db, first)).answers['talking-how']).toEqual(said(['phone']))
  })
})

describe('how it ended', () => {
  const outcomes = (interview: Interview) =>
    foothold.db.select().from(interviewOutcomes).where(eq(interviewOutcomes.interviewId, interview.id))
  const held = { attended: 'claimant', heldBy: '' }

  test('R18: a deferral without a reason or a new date is refused beside the field', async () => {
    const interview = await begun(await someone())
    const url = `/interviews/${interview.id}/outcome`
    const form = { ...held, heldBy: amira.id, outcome: 'deferred', reason: ' ' }
    const page = await adviser.post(url, form)
    expect(page.status).toBe(422)
    expect(page.html).toContain('Enter the reason why the interview is deferred')
    expect(page.html).toContain('Enter the new date of the interview')
    expect(page.html).toContain('href="#nextOn-day"')
    expect(validateHtml(page.html)).toEqual([])
    expect(await outcomes(interview)).toEqual([])
    const date = { 'nextOn-day': '8', 'nextOn-month': 'dec', 'nextOn-year': '2026' }
    const saved = await adviser.post(url, { ...form, ...date, reason: 'In hospital until Friday' })
    expect(saved.html).toContain('The outcome is saved.')
    expect(saved.html).toContain('In hospital until Friday')
    expect(await outcomes(interview)).toMatchObject([{ outcome: 'deferred', nextOn: '2026-12-08' }])
  })

  test('held by somebody who is not of this office it is refused beside the field, and what was typed is kept', async () => {
    const interview = await begun(await someone())
    const stranger = await castMember(foothold.db, 'stranger')
    const form = { ...held, heldBy: stranger.id, outcome: 'rearranged by us', reason: 'Our line was down' }
    const { status, html } = await adviser.post(`/interviews/${interview.id}/outcome`, form)
    expect(status).toBe(422)
    expect(html).toContain('Choose somebody of this office')
    expect(html).toContain('Our line was down')
    expect(await outcomes(interview)).toEqual([])
  })

  test('saying the same twice adds one row, and a correction adds another', async () => {
    const interview = await begun(await someone())
    const form = { ...held, heldBy: callum.id, outcome: 'took part' }
    for (const _ of [1, 2]) await adviser.post(`/interviews/${interview.id}/outcome`, form)
    expect(await outcomes(interview)).toHaveLength(1)
    await adviser.post(`/interviews/${interview.id}/outcome`, { ...form, outcome: 'rearranged by us' })
    expect(await outcomes(interview)).toHaveLength(2)
    const [row] = await foothold.db.select().from(interviews).where(eq(interviews.id, interview.id))
    expect(row).toMatchObject({ heldBy: callum.id, beganBy: amira.id, attended: ['claimant'] })
  })

  test('R18: nobody fails to attend a phone call: the words are others', async () => {
    const claimant = await someone()
    const details = { ...hereAndNow(amira, defaultNow), channel: 'phone' as const, place: undefined }
    const appointment = await bookAppointment(foothold.db, amira, defaultNow, claimant, details)
    const id = await beginInterview(foothold.db, amira, defaultNow, appointment)
    const page = await adviser.get(`/interviews/${id}/outcome`)
    expect(page.html).toContain('Could not be reached')
    expect(page.html).not.toContain('Did not attend')
    const inPerson = await adviser.get(`/interviews/${(await begun(claimant)).id}/outcome`)
    expect(inPerson.html).toContain('Did not attend')
  })

  test('R19: what we rearranged never counts against the person, nor does what they were not told of', () => {
    const told = { kind: 'compulsory', notifiedHow: 'letter' } as const
    expect(mayCountAgainst('did not attend', told)).toBe(true)
    expect(mayCountAgainst('rearranged by us', told)).toBe(false)
    expect(mayCountAgainst('deferred', told)).toBe(false)
    expect(mayCountAgainst('did not attend', { ...told, notifiedHow: null })).toBe(false)
    expect(mayCountAgainst('did not attend', { ...told, kind: 'voluntary' })).toBe(false)
  })

  test('the verb refuses what the page would have refused', async () => {
    const interview = await begun(await someone())
    const waived = { outcome: 'waived', attended: [], heldBy: amira.id } as const
    await expect(recordOutcome(foothold.db, amira, defaultNow, interview, waived)).rejects.toThrow('Enter the reason')
    await recordOutcome(foothold.db, amira, defaultNow, interview, { ...waived, reason: 'Starts work on Monday' })
    expect(await outcomes(interview)).toHaveLength(1)
  })
})

test('R86: what is told on the plan leaves out what is sensitive, withheld or the person’s own words', async () => {
  const interview = await begun(await someone())
  const answers: Answers = {
    'aim-work': said('Office work'),
    'what-matters': { is: 'not said' },
    abuse: said(true),
    'safe-to-talk': said(true),
    'own-words': said('I want to work near school'),
    jobs: {
      is: 'answered',
      value: [
        { id: '1', answers: { 'job-title': said('Picker'), 'job-started': said('2015~'), 'job-still': said(false) } },
      ],
    },
  }
  const sections = toldSections(interview.definition, answers)
  const lines = sections.flatMap(section => section.lines)
  expect(lines.map(({ value }) => value.en)).toEqual(['Office work', 'Picker; Started: about 2015'])
  expect(lines.map(({ value }) => value.cy)).toEqual(['Office work', 'Picker; Dechrau: tua 2015'])
})
