/** What is known of a person on its pages: everything they told us, the history of one answer, checking answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
import { recordOutcome } from '../server/interview/outcome.ts'
import type { Answers } from '../server/interview/questions.ts'
import { confirmStep, saveStep } from '../server/interview/step.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const someone = () => addClaimant(foothold.db, amira, defaultNow, { name: 'Chloë Owen' })
const later = (minutes: number) => new Date(defaultNow.getTime() + minutes * 60_000)
const said = (value: string | boolean | string[]) => ({ is: 'answered', value }) as const

async function begun(claimant: Claimant, at = defaultNow): Promise<Interview> {
  const appointment = await bookAppointment(foothold.db, amira, at, claimant, hereAndNow(amira, at))
  return interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, at, appointment))
}
const save = (interview: Interview, step: string, answers: Answers, at = defaultNow) =>
  saveStep(foothold.db, amira, at, interview, step, answers)

/** What stands in the row of a summary list, as text. */
function rowOf(html: string, key: string): string {
  const [, row = ''] = new RegExp(`<dt[^>]*>\\s*${key}\\b(.*?)</div>`, 's').exec(html) ?? []
  return row.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('everything a person has told us', () => {
  test('R17: stands on one page, with who recorded it, when and how, and the history of each', async () => {
    const claimant = await someone()
    const interview = await begun(claimant)
    await save(interview, 'aims', { 'aim-work': said('Office work'), 'what-matters': { is: 'not said' } })
    await save(interview, 'caring', { caring: said(false) })
    const person = await adviser.get(`/claimants/${claimant.id}`)
    expect(person.html).toContain(`<a class="govuk-link" href="/claimants/${claimant.id}/answers">3 answers</a>`)
    const page = await adviser.get(`/claimants/${claimant.id}/answers`)
    expect(rowOf(page.html, 'Kind of work')).toContain(
      'Office work Amira Hussain, 24 November 2026, 10am: typed in the interview.',
    )
    expect(rowOf(page.html, 'What matters to you')).toContain('Prefer not to say')
    expect(page.html).not.toContain('Job preference 1')
    expect(page.html).toContain(`/claimants/${claimant.id}/answers/aim-work?from=answers"`)
    expect(page.html).toContain(`href="/claimants/${claimant.id}" class="govuk-back-link"`)
    expect(validateHtml(page.html)).toEqual([])
  })

  test('R86: sensitive answers are marked, and what is about safety is opened on purpose', async () => {
    const claimant = await someone()
    const interview = await begun(claimant)
    await save(interview, 'safety', { 'safe-to-talk': said(true) })
    await save(interview, 'health', { 'health-affects': said(true), 'health-on-plan': said(false) })
    const { html } = await adviser.get(`/claimants/${claimant.id}/answers`)
    expect(rowOf(html, 'Health affects work')).toContain('Sensitive')
    expect(rowOf(html, 'Print health on the plan')).not.toContain('Sensitive')
    expect(html.split('Keeping safe')[1]).toMatch(/^<\/h2>\s*<details/)
    expect(validateHtml(html)).toEqual([])
  })

  test('is nothing yet for a new person, and nothing at all for somebody of another office', async () => {
    const claimant = await someone()
    const path = `/claimants/${claimant.id}/answers`
    const page = await adviser.get(path)
    expect(page.html).toContain('Nothing yet.')
    expect(/<title>(.*?)<\/title>/s.exec(page.html)?.[1]).not.toContain('Chlo')
    expect(validateHtml(page.html)).toEqual([])
    expect((await (await foothold.visit('stranger')).get(path)).status).toBe(404)
    expect((await (await foothold.visit()).get(path)).path).toContain('/sign-in')
  })
})

test('the way back from a history is the page one came from, and no address that the query names', async () => {
  const claimant = await someone()
  const interview = await begun(claimant)
  await save(interview, 'aims', { 'aim-work': said('Office work') })
  const back = async (query: string) => {
    const page = await adviser.get(`/claimants/${claimant.id}/answers/aim-work${query}`)
    return /href="([^"]*)" class="govuk-back-link"/.exec(page.html)?.[1] ?? page.status
  }
  expect(await back('')).toBe(`/claimants/${claimant.id}`)
  expect(await back('?from=answers')).toBe(`/claimants/${claimant.id}/answers`)
  expect(await back(`?interview=${interview.id}`)).toBe(`/interviews/${interview.id}/check`)
  expect(await back('?from=https://elsewhere.example')).toBe(`/claimants/${claimant.id}`)
  expect(await back('?interview=//elsewhere.example')).toBe(404)
  expect(await back(`?interview=${(await begun(await someone())).id}`)).toBe(404)
})

describe('checking answers', () => {
  test('R17: in a second interview each answer is new, changed, confirmed or from before', async () => {
    const claimant = await someone()
    const first = await begun(claimant)
    await save(first, 'aims', { 'aim-work': said('Office work'), 'what-matters': said('Kind people') })
    await save(first, 'caring', { caring: said(false) })
    await save(first, 'own-words', { 'own-words': said('I want to work near school') })
    const alone = await adviser.get(`/interviews/${first.id}/check`)
    expect(alone.html).not.toMatch(/in this interview|From before|>History/)
    const second = await begun(claimant, later(60))
    const basis = basisOf(await currentAnswers(foothold.db, second), stepOf(second, 'own-words').questions)
    await confirmStep(foothold.db, amira, later(61), second, 'own-words', basis)
    const change = { 'aim-work': said('Gardening'), 'job-preference-1': said('Park keeper') }
    await save(second, 'aims', { ...change, 'what-matters': said('Kind people') }, later(62))
    const { html } = await adviser.get(`/interviews/${second.id}/check`)
    expect(rowOf(html, 'Kind of work')).toContain('Changed in this interview')
    expect(rowOf(html, 'Job preference 1')).toContain('New in this interview')
    expect(rowOf(html, 'Looks after someone')).toContain('From before Change')
    expect(rowOf(html, 'In my own words')).toContain('From before, confirmed')
    expect(rowOf(html, 'Job preference 2')).toContain('Not asked Change')
    expect(html).toContain(`/claimants/${claimant.id}/answers/aim-work?interview=${second.id}"`)
    expect(html).not.toContain('/answers/job-preference-1?')
    expect(validateHtml(html)).toEqual([])
  })

  test('R15: what was not talked about reads otherwise than “none” and “prefer not to say”', async () => {
    const interview = await begun(await someone())
    await save(interview, 'aims', { 'aim-work': { is: 'none' }, 'what-matters': { is: 'not said' } })
    const { html } = await adviser.get(`/interviews/${interview.id}/check`)
    expect(rowOf(html, 'Kind of work')).toContain('No idea yet')
    expect(rowOf(html, 'What matters to you')).toContain('Prefer not to say')
    expect(rowOf(html, 'Working for yourself')).toContain('Not asked')
  })
})

describe('who took part', () => {
  const ticked = async ({ id }: Interview) => {
    const { html } = await adviser.get(`/interviews/${id}/outcome`)
    return [...html.matchAll(/<input[^>]*name="attended"[^>]*>/g)]
      .filter(([box]) => box.includes('checked'))
      .map(([box]) => /value="([^"]*)"/.exec(box)?.[1])
  }

  test('R18: is filled in from who was said to be here, until an outcome is recorded', async () => {
    const interview = await begun(await someone())
    expect(await ticked(interview)).toEqual([])
    await save(interview, 'who-is-here', { present: said(['support_worker', 'interpreter', 'other']) })
    expect(await ticked(interview)).toEqual(['claimant', 'representative', 'interpreter'])
    const outcome = { outcome: 'took part', attended: ['claimant'], heldBy: amira.id } as const
    await recordOutcome(foothold.db, amira, defaultNow, interview, outcome)
    expect(await ticked(interview)).toEqual(['claimant'])
  })

  test('is the claimant alone when nobody else is here', async () => {
    const interview = await begun(await someone())
    await save(interview, 'who-is-here', { present: { is: 'none' } })
    expect(await ticked(interview)).toEqual(['claimant'])
  })
})
