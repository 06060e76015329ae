/** Commitments and risk in what is typed in a conversation, through the front door: cards, presses, the draft, the panel. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditEntries, commitments, messages, readingOutcomes, readings, turns } from '../db/schema.ts'
import type { Person } from '../server/http/context.ts'
import type { Interview } from '../server/interview/interview.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const note = "she'll ring the college about the access course by Friday week, I'll email her the bus times tomorrow"
const talk = ({ id }: Interview) => `/interviews/${id}/conversation`
const begun = () => interviewed(foothold.db, amira)
const say = (interview: Interview, words: string) =>
  adviser.post(`${talk(interview)}/turns`, { words, go: 'send', press: randomUUID() })
const press = (interview: Interview, go: string) =>
  adviser.post(`${talk(interview)}/turns`, { go, press: randomUUID() })

function cardsOn(html: string) {
  return parse(html)
    .querySelectorAll('.app-card--commitment')
    .map(card => ({
      id: Number(card.id.replace('card-', '')),
      text: card.structuredText,
      buttons: card.querySelectorAll('button').map(button => button.getAttribute('value')),
      form: card.querySelector('.app-card__acts a')?.getAttribute('href') ?? '',
      better: card.querySelector('.app-findings a[href*="use="]')?.getAttribute('href'),
    }))
}

const linesOf = ({ claimantId }: Interview) =>
  foothold.db
    .select({ line: commitments, did: readingOutcomes.did })
    .from(readingOutcomes)
    .innerJoin(commitments, eq(commitments.id, readingOutcomes.commitmentId))
    .where(eq(readingOutcomes.claimantId, claimantId))
    .orderBy(commitments.position)

const loggedOf = (what: string) => foothold.db.select().from(auditEntries).where(eq(auditEntries.what, what))

test('two commitments of one breath are two cards; nothing is on the plan until one is added, and once', async () => {
  const interview = await begun()
  const { html } = await say(interview, note)
  const [first, second] = cardsOn(html)
  expect(first?.text).toContain('Ring the college about the access course')
  expect(first?.text).toContain('Not said yet: how, where')
  expect(second?.text).toContain('Email you the bus times')
  expect(second?.text).toContain('We will do')
  expect(await validateHtml(html)).toEqual([])
  expect(await linesOf(interview)).toEqual([])

  const added = await press(interview, `draft ${first?.id}`)
  expect(cardsOn(added.html)).toHaveLength(1)
  expect(added.html).toContain('Added to the draft of the plan')
  await press(interview, `draft ${first?.id}`)
  const lines = await linesOf(interview)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    did: 'used',
    line: { kind: 'chosen', what: 'Ring the college about the access course', steps: [] },
  })

  const list = await adviser.get(`/interviews/${interview.id}/commitments`)
  expect(list.html).toContain('From the conversation. Not said yet: how, where.')
  const entries = await loggedOf(`commitment ${lines[0]?.line.id}`)
  expect(entries.map(({ did }) => did)).toEqual(['added'])
})

test('one that is changed first is written in its form, and leads back to the conversation', async () => {
  const interview = await begun()
  const [, card] = cardsOn((await say(interview, note)).html)
  const form = await adviser.get(card?.form ?? '')
  const page = parse(form.html)
  expect(page.querySelector('[name=what]')?.text.trim()).toBe('Email you the bus times')
  expect(form.html).toContain('Back to the conversation')
  const sent = {
    kind: 'ours',
    what: 'Email you the bus times for the 14',
    reading: String(card?.id),
    press: randomUUID(),
  }
  const saved = await adviser.post(`/interviews/${interview.id}/commitments/new`, sent)
  expect(saved.path).toContain(talk(interview))
  expect(await linesOf(interview)).toMatchObject([
    { did: 'changed', line: { what: 'Email you the bus times for the 14' } },
  ])
  const again = await adviser.post(`/interviews/${interview.id}/commitments/new`, {
    ...sent,
    what: 'Other words',
    press: randomUUID(),
  })
  expect(again.status).toBe(409)
  expect(again.html).toContain('Other words')
  expect(await linesOf(interview)).toHaveLength(1)
})

test('what is said to be required is never added by one press: it goes through its form, where its reasons are asked', async () => {
  const interview = await begun()
  const [card] = cardsOn((await say(interview, 'She must bring her birth certificate on Thursday')).html)
  expect(card?.text).toContain('it was said that they must')
  expect(card?.buttons).toEqual([`refuse ${card?.id}`])
  const pressed = await press(interview, `draft ${card?.id}`)
  expect(pressed.path).toContain('/commitments/new?reading=')
  expect(pressed.html).toContain('Why this is reasonable for them')
  expect(await linesOf(interview)).toEqual([])
})

test('“Not this” leaves it, and what nobody read is still shown', async () => {
  const interview = await begun()
  const { html } = await say(interview, 'zzyx qwv. I will print the form tomorrow')
  const [card] = cardsOn(html)
  expect(html).toContain('zzyx qwv')
  expect(parse(html).querySelector('.app-cards__unread')?.text).not.toContain('print the form')
  const left = await press(interview, `refuse ${card?.id}`)
  expect(left.html).toContain('Not added to the plan')
  expect(await linesOf(interview)).toEqual([])
  expect((await adviser.get(card?.form ?? '')).path).toContain(talk(interview))
})

test('what a guard rail would put better is offered in the form of the commitment', async () => {
  const interview = await begun()
  const [card] = cardsOn((await say(interview, "she'll update her CV by Saturday 26 December")).html)
  expect(card?.text).toContain('Better:')
  expect(card?.better).toBeDefined()
  const form = await adviser.get(card?.better ?? '')
  expect(form.html).toContain('The better wording is in its place')
  expect(parse(form.html).querySelector('[name=dueOn-day]')?.getAttribute('value')).not.toBe('26')
})

test('a card of another interview, or none at all, opens no form', async () => {
  const [one, other] = [await begun(), await begun()]
  const [card] = cardsOn((await say(one, note)).html)
  for (const reading of [String(card?.id), '0', 'x', '99999999999999999999'])
    expect((await adviser.get(`/interviews/${other.id}/commitments/new?reading=${reading}`)).status).toBe(404)
  expect((await adviser.get(`/interviews/${one.id}/commitments/new?reading=${card?.id}`)).status).toBe(200)
})

test('R88: words that may speak of harm open a panel for staff; nothing is decided, sent or kept but the turn', async () => {
  const interview = await begun()
  const before = await foothold.db.$count(messages)
  const { html } = await say(interview, 'feels suicidal, her partner hits her')
  const panel = parse(html).querySelector('.app-risk')
  expect(panel?.structuredText).toContain('“suicidal”')
  expect(panel?.structuredText).toContain('Six Point Plan')
  expect(panel?.structuredText).toContain('999')
  expect(panel?.querySelector('details')?.hasAttribute('open')).toBe(false)
  expect(panel?.querySelector('form, button')).toBeNull()
  expect(await validateHtml(html)).toEqual([])
  expect(await foothold.db.$count(messages)).toBe(before)
  const kept = await foothold.db.select().from(turns).where(eq(turns.interviewId, interview.id))
  expect(kept).toHaveLength(1)
  const risky = and(eq(readings.turnId, kept[0]?.id ?? 0), eq(readings.kind, 'commitment'))
  expect(await foothold.db.$count(readings, risky)).toBe(0)
  const entries = await loggedOf(`interview ${interview.id}`)
  expect(entries.some(({ did }) => did === 'wrote in')).toBe(true)
  expect(JSON.stringify(entries)).not.toContain('suicid')
})

test('R88: everyday words open nothing', async () => {
  const interview = await begun()
  const { html } = await say(interview, 'dying to start, killing time till the deadline')
  expect(parse(html).querySelector('.app-risk')).toBeNull()
})

test('R88: without scripts the panel stands on the page that comes after saving, folded, and goes with the next save', async () => {
  const interview = await begun()
  const path = `/interviews/${interview.id}`
  const save = (step: string, form: Record<string, string>) =>
    adviser.post(`${path}/steps/${step}`, { ...form, shown: Object.keys(form).join(' ') })
  const later = { 'own-view-limits': 'feels suicidal at night', go: 'later' }
  const list = await save('own-words', later)
  expect(list.path).toContain('done=saved')
  const panel = parse(list.html).querySelector('.app-risk')
  expect(panel?.structuredText).toContain('“suicidal”')
  expect(panel?.querySelector('details')?.hasAttribute('open')).toBe(false)
  expect(validateHtml(list.html)).toEqual([])
  for (const under of ['/steps/caring', '/check', '/all']) {
    const { html } = await adviser.get(path + under)
    expect(html, under).toContain('Six Point Plan')
    expect(validateHtml(html), under).toEqual([])
  }
  foothold.clock.now = new Date(defaultNow.getTime() + 60_000)
  const next = await save('caring', { caring: 'no' })
  expect(next.html).not.toContain('Six Point Plan')
  await save('own-words', { 'own-view-limits': 'suicidal' })
  foothold.clock.now = new Date(defaultNow.getTime() + 3 * 3_600_000)
  expect((await (await foothold.visit('adviser')).get(path)).html).not.toContain('Six Point Plan')
  foothold.clock.now = defaultNow
})

test('R88: on a step the same panel comes with the save, and everyday words bring none', async () => {
  const interview = await begun()
  const save = async (words: string) => {
    const form = { 'own-view-limits': words, shown: 'own-view-limits' }
    return (await adviser.post(`/interviews/${interview.id}/steps/own-words/autosave`, form)).html
  }
  expect(await save('feels suicidal at night')).toContain('Six Point Plan')
  expect(await save('dying to start')).not.toContain('Six Point Plan')
})
