/** Taking back an outcome that was recorded by mistake: it stays in the history, and there is none until the next. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interviewOutcomes } from '../db/schema.ts'
import { entriesAbout } from '../server/audit.ts'
import { meetingsOf } from '../server/claimant/overview.ts'
import type { Person } from '../server/http/context.ts'
import { currentAnswers, type Interview, interviewNow, savedSteps } from '../server/interview/interview.ts'
import { howItEnded, newestOutcome, recordOutcome } from '../server/interview/outcome.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let callum: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  callum = await castMember(foothold.db, 'colleague')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const tookPart = { outcome: 'took part', attended: ['claimant'] } as const

/** An interview with an outcome that was meant for another. */
async function ended(name = 'Chloë Owen') {
  const interview = await interviewed(foothold.db, amira, { name })
  await recordOutcome(foothold.db, amira, defaultNow, interview, { ...tookPart, heldBy: amira.id })
  return { interview, outcome: String((await newestOutcome(foothold.db, interview))?.id) }
}
const undo = (who: Visitor, { id }: Interview, form: Record<string, string>) =>
  who.post(`/interviews/${id}/outcome/undoing`, form)
const rowsOf = ({ id }: Interview) =>
  foothold.db.select().from(interviewOutcomes).where(eq(interviewOutcomes.interviewId, id))

describe('an outcome recorded by mistake', () => {
  test('is taken back with a reason, and the interview says so and has none', async () => {
    const { interview, outcome } = await ended()
    const asked = await adviser.get(`/interviews/${interview.id}/outcome/undoing`)
    expect(asked.html).toContain('Took part')
    expect(validateHtml(asked.html)).toEqual([])
    const page = await undo(adviser, interview, { outcome, reason: 'Meant for the next person' })
    const text = textOfHtml(page.html)
    expect(text).toContain('No outcome recorded')
    expect(text).toContain(
      'An outcome recorded by mistake was taken back by Amira Hussain on 24 November 2026, 10am: Meant for the next person',
    )
    expect(text).toContain('Who took part Not recorded')
    expect(page.html).toContain('Record how it ended')
    expect(validateHtml(page.html)).toEqual([])
    expect(await newestOutcome(foothold.db, interview)).toBeUndefined()
    expect(await rowsOf(interview)).toMatchObject([{ outcome: 'took part' }, { outcome: 'undone' }])
    const log = await entriesAbout(foothold.db, interview.claimantId)
    expect(log.map(({ did }) => did)).toContain('took back the outcome of')
  })

  test('counts nowhere any more, and an outcome recorded after it does', async () => {
    const { interview, outcome } = await ended('Undone Person')
    const caseload = async () =>
      textOfHtml((await adviser.get('/?whose=mine')).html)
        .split('Undone Person')[1]
        ?.slice(0, 200)
    const held = async () => (await meetingsOf(foothold.db, interview.claimant)).map(one => one.outcome)
    expect(await held()).toEqual(['took part'])
    expect(await caseload()).toContain('Took part')
    await undo(adviser, interview, { outcome, reason: 'Meant for the next person' })
    expect(await held()).toEqual([null])
    expect(await caseload()).not.toContain('Took part')
    expect(textOfHtml((await adviser.get(`/claimants/${interview.claimantId}`)).html)).toContain(
      'Begun, no outcome yet',
    )
    const form = { outcome: 'rearranged by us', heldBy: amira.id }
    const page = await adviser.post(`/interviews/${interview.id}/outcome`, form)
    expect(textOfHtml(page.html)).toContain('Rearranged by us')
    expect(textOfHtml(page.html)).toContain('Recorded before (1)')
    expect(textOfHtml(page.html)).toContain('Meant for the next person')
    expect(await held()).toEqual(['rearranged by us'])
    expect(validateHtml(page.html)).toEqual([])
  })

  test('leaves an interview of today open, so that starting one again opens the same', async () => {
    const { claimant } = await interviewed(foothold.db, amira)
    const meeting = { kind: 'voluntary', channel: 'phone' } as const
    const start = () => interviewNow(foothold.db, amira, defaultNow, claimant, meeting)
    const id = await start()
    const interview = { id, claimantId: claimant.id, heldBy: amira.id } as Interview
    await recordOutcome(foothold.db, amira, defaultNow, interview, { ...tookPart, heldBy: amira.id })
    const another = await start()
    expect(another).not.toBe(id)
    const second = { ...interview, id: another }
    await recordOutcome(foothold.db, amira, defaultNow, second, { ...tookPart, heldBy: amira.id })
    const outcome = String((await newestOutcome(foothold.db, second))?.id)
    await undo(adviser, second, { outcome, reason: 'Not over yet' })
    expect(await start()).toBe(another)
  })

  test('is taken back once, however often the button is pressed', async () => {
    const { interview, outcome } = await ended()
    const form = { outcome, reason: 'Meant for the next person' }
    const presses = await Promise.all([1, 2, 3].map(() => undo(adviser, interview, form)))
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await rowsOf(interview)).toHaveLength(2)
  })
})

describe('refused', () => {
  test('without a reason, beside the field', async () => {
    const { interview, outcome } = await ended()
    const page = await undo(adviser, interview, { outcome, reason: ' ' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Enter why it was a mistake')
    expect(validateHtml(page.html)).toEqual([])
    expect(await rowsOf(interview)).toHaveLength(1)
  })

  test('when another outcome was recorded meanwhile, which is shown with what was typed', async () => {
    const { interview, outcome } = await ended()
    const theirs = { outcome: 'waived', reason: 'Starts work on Monday', attended: [], heldBy: amira.id } as const
    await recordOutcome(foothold.db, callum, defaultNow, interview, theirs)
    const page = await undo(adviser, interview, { outcome, reason: 'Meant for the next person' })
    expect(page.status).toBe(409)
    expect(page.html).toContain('Somebody has recorded another outcome')
    expect(page.html).toContain('Starts work on Monday')
    expect(page.html).toContain('Meant for the next person')
    expect((await newestOutcome(foothold.db, interview))?.outcome).toBe('waived')
  })

  test('as an ending of its own: no form offers it, and none takes it', async () => {
    const { interview } = await ended()
    const page = await adviser.get(`/interviews/${interview.id}/outcome`)
    expect(page.html).toContain('value="took part"')
    expect(page.html).not.toContain('undone')
    const posted = await adviser.post(`/interviews/${interview.id}/outcome`, { outcome: 'undone', heldBy: amira.id })
    expect(posted.status).toBe(422)
    expect((await howItEnded(foothold.db, interview)).newest?.outcome).toBe('took part')
  })

  test('R61: to an adviser of another office, who finds nothing', async () => {
    const { interview, outcome } = await ended()
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(`/interviews/${interview.id}/outcome/undoing`)).status).toBe(404)
    expect((await undo(stranger, interview, { outcome, reason: 'No' })).status).toBe(404)
    expect(await rowsOf(interview)).toHaveLength(1)
  })
})

test('R17: a part of the interview that was done is open again when the person means to come back to it', async () => {
  const interview = await interviewed(foothold.db, amira)
  const url = `/interviews/${interview.id}/steps/aims`
  const done = async () => (await savedSteps(foothold.db, interview)).has('aims')
  const shown = /name="shown" value="([^"]*)"/.exec((await adviser.get(url)).html)?.[1] ?? ''
  const form = { shown, 'aim-work': 'Gardening' }
  await adviser.post(url, form)
  expect(await done()).toBe(true)
  const page = await adviser.post(url, { ...form, go: 'later' })
  expect(page.path).toContain(`/interviews/${interview.id}?`)
  expect(await done()).toBe(false)
  expect(textOfHtml(page.html)).toMatch(/Your aims In progress/)
  expect((await currentAnswers(foothold.db, interview)).answers['aim-work']).toMatchObject({ value: 'Gardening' })
  expect((await entriesAbout(foothold.db, interview.claimantId)).map(({ did }) => did)).toContain('reopened')
})
