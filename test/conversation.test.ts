/** The interview held as a conversation, through the front door: asking, pressing, typing, cards, clashes, and its record. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, factCorrections, facts, readingOutcomes, readings, turns } from '../db/schema.ts'
import { addCards, itemIdOf, saveTurn } from '../server/conversation/conversation.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import {
  beginInterview,
  currentAnswers,
  type Interview,
  interviewFor,
  savedSteps,
} from '../server/interview/interview.ts'
import { itemsOf } from '../server/interview/items.ts'
import type { Answer, Answers } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import type { NoteReading } from '../server/note/note.ts'
import { wordsField } from '../views/correction.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, chloe, interviewed } from './support/plan-case.ts'

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

type Form = Record<string, string | string[]>
const begun = (steps: Record<string, Answers> = {}, details = chloe) => interviewed(foothold.db, amira, details, steps)
const urlOf = ({ id }: Interview, under = '') => `/interviews/${id}/conversation${under}`
const said = (value: string | number | boolean | string[]): Answer => ({ is: 'answered', value }) as Answer
const none: Answer = { is: 'none' }

/** The page in a browser's tab: what it shows, and its buttons. */
async function opened(interview: Interview, query = '', who = adviser) {
  return shown(interview, await who.get(urlOf(interview, query)), who)
}

function shown(
  interview: Interview,
  { html, status, path }: { html: string; status: number; path: string },
  who = adviser,
) {
  const page = parse(html)
  const text = (selector: string) => page.querySelector(selector)?.structuredText.trim() ?? ''
  const hidden = (name: string) => page.querySelector(`#talk [name=${name}]`)?.getAttribute('value') ?? ''
  const carried = (): Form => ({ asked: hidden('asked'), basis: hidden('basis'), press: randomUUID() })
  const send = async (form: Form, headers?: Record<string, string>) =>
    shown(interview, await who.post(urlOf(interview, '/turns'), { ...carried(), ...form }, headers), who)
  return {
    html,
    status,
    path,
    question: text('#asked'),
    asked: hidden('asked'),
    basis: hidden('basis'),
    log: text('#log'),
    beside: text('.app-talk__beside'),
    cards: page.querySelectorAll('.app-card').map(card => card.structuredText),
    errors: page.querySelectorAll('.govuk-error-message').map(error => error.text.trim()),
    say: (words: string, form: Form = {}) => send({ words, go: 'send', ...form }),
    go: (go: string, form: Form = {}) => send({ go, ...form }),
    press: (form: Form, headers?: Record<string, string>) => send(form, headers),
    card: (go: string, form: Form = {}) => send({ go, ...form }),
  }
}

const turnsIn = ({ id }: Interview) =>
  foothold.db.select().from(turns).where(eq(turns.interviewId, id)).orderBy(turns.id)

const newestFact = async (interview: Interview, question: string) => {
  const [row] = await foothold.db
    .select()
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, question)))
    .orderBy(desc(facts.id))
  return row
}

const answersIn = async (interview: Interview) => (await currentAnswers(foothold.db, interview)).answers

/** A turn with what was read in it, whatever the readers of the day make of such words. */
async function heard(
  interview: Interview,
  words: string,
  read: Partial<NoteReading>[],
  unread: string[] = [],
  asked?: string,
) {
  const turn = await saveTurn(foothold.db, amira, defaultNow, interview, { meant: 'said', words, asked })
  await addCards(foothold.db, interview, turn, {
    readings: read.map(one => ({ words, begins: 0, ...one }) as NoteReading),
    unread: unread.map(one => ({ words: one, begins: words.indexOf(one) })),
  })
  const cards = await foothold.db.select().from(readings).where(eq(readings.turnId, turn)).orderBy(readings.id)
  return { turn, cards }
}

/** An interview of the same person a week later. */
async function nextTime({ claimant }: Interview) {
  const now = new Date(defaultNow.getTime() + 7 * 86_400_000)
  const appointment = await bookAppointment(foothold.db, amira, now, claimant, hereAndNow(amira, now))
  return interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, now, appointment))
}

describe('the page', () => {
  test('asks the first question in plain words, in either language, with a log, a box and what is recorded', async () => {
    const interview = await begun()
    for (const lang of ['en', 'cy'] as const) {
      const page = await opened(interview, `?lang=${lang}`)
      expect(page.question).toBe(lang === 'en' ? 'How are we talking today?' : 'Sut yr ydym yn siarad heddiw?')
      expect(page.html).toContain('role="log"')
      expect(page.html).toContain('name="words"')
      expect(page.beside).toContain('0 asked')
      expect(validateHtml(page.html)).toEqual([])
    }
  })

  test('is led to from the task list and from every step, and leads to each of them', async () => {
    const interview = await begun()
    const list = await adviser.get(`/interviews/${interview.id}`)
    const step = await adviser.get(`/interviews/${interview.id}/steps/aims`)
    const all = await adviser.get(`/interviews/${interview.id}/all`)
    for (const { html } of [list, step, all]) expect(html).toContain(`href="${urlOf(interview)}`)
    const { html } = await opened(interview)
    for (const under of ['', '/all', '/check', '/commitments', '/steps/safety'])
      expect(html).toContain(`href="/interviews/${interview.id}${under}"`)
  })

  test('R86: never asks about safety by itself, and shows nothing of it', async () => {
    const interview = await begun()
    await saveStep(foothold.db, amira, defaultNow, interview, 'safety', {
      'safe-to-talk': said(true),
      abuse: said(true),
    })
    let page = await opened(interview)
    const safety = interview.definition.steps.find(({ id }) => id === 'safety')?.questions.map(({ id }) => id) ?? []
    for (let left = 60; left > 0 && page.asked !== ''; left--) {
      expect(safety).not.toContain(page.asked)
      page = await page.go('skip')
    }
    expect(page.question).toBe('That is the main part')
    expect(page.html).not.toContain('hurting')
    expect(page.beside).not.toContain('Safe')
    for (const id of safety) {
      const wanted = await opened(interview, `?ask=${id}`)
      expect(wanted.asked).not.toBe(id)
      expect((await wanted.press({ asked: id, [id]: 'yes' })).html).not.toContain('hurting')
    }
    expect((await turnsIn(interview)).filter(({ asked }) => safety.includes(asked ?? ''))).toEqual([])
  })

  test('is of one’s own office: to a stranger there is none', async () => {
    const interview = await begun()
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(urlOf(interview))).status).toBe(404)
    expect((await stranger.post(urlOf(interview, '/turns'), { words: 'hello', go: 'send' })).status).toBe(404)
    expect(await turnsIn(interview)).toEqual([])
  })
})

describe('an answer that is pressed', () => {
  test('is recorded at once, kept as a turn, and the next question follows', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=driving-licence')
    const next = await page.press({ 'driving-licence': 'full' })
    expect(await newestFact(interview, 'driving-licence')).toMatchObject({ value: 'full', source: 'conversation' })
    expect(await turnsIn(interview)).toMatchObject([{ asked: 'driving-licence', meant: 'pressed', words: 'Yes, full' }])
    expect(next.asked).not.toBe('driving-licence')
    expect(next.log).toContain('Yes, full')
    expect(next.beside).toContain('Driving licence: Yes, full')
  })

  test('may be “prefer not to say” (R15), and several that are ticked', async () => {
    const interview = await begun()
    await (await opened(interview, '?ask=english-level')).press({ 'english-level': 'instead: not said' })
    await (await opened(interview, '?ask=travel-how')).press({ 'travel-how': ['bus', 'walk'], go: 'these' })
    const answers = await answersIn(interview)
    expect(answers['english-level']).toEqual({ is: 'not said' })
    expect(answers['travel-how']).toEqual(said(['walk', 'bus']))
  })

  test('brings what follows from it at once, and once', async () => {
    const interview = await begun()
    const page = await (await opened(interview, '?ask=caring')).press({ caring: 'yes' })
    expect(page.asked).toBe('caring-hours')
    const after = await page.go('skip')
    expect(after.asked).toBe('caring-times')
    expect((await after.go('skip')).asked).toBe('talking-how')
  })

  test('with nothing ticked says so beside the boxes, and keeps the page', async () => {
    const interview = await begun()
    const page = await (await opened(interview, '?ask=travel-how')).press({ go: 'these' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('<title>Error: Conversation')
    expect(page.errors.join()).toContain('Select an answer')
    expect(page.asked).toBe('travel-how')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('sent twice is one turn and one answer, with scripts too', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=driving-licence')
    const form = { asked: page.asked, basis: page.basis, press: randomUUID(), 'driving-licence': 'none' }
    await Promise.all(
      [1, 2, 3].map(() => adviser.post(urlOf(interview, '/turns'), { ...form, 'driving-licence': 'full' })),
    )
    expect(await turnsIn(interview)).toHaveLength(1)
    const cookie = [...adviser.cookies].map(pair => pair.join('=')).join('; ')
    const headers = { cookie, origin: 'http://localhost', 'hx-request': 'true', 'hx-request-type': 'full' }
    const body = () => new URLSearchParams({ asked: 'living', words: 'on a sofa', go: 'send', press: form.press })
    for (const _ of [1, 2])
      await foothold.app.request(`http://localhost${urlOf(interview, '/turns')}`, {
        method: 'POST',
        body: body(),
        headers,
      })
    expect(await turnsIn(interview)).toHaveLength(2)
  })
})

describe('what is typed', () => {
  test('is kept word for word, and records nothing until it is used', async () => {
    const interview = await begun()
    const page = await (await opened(interview, '?ask=driving-licence')).say('  full licence, yes ')
    expect(await turnsIn(interview)).toMatchObject([
      { asked: 'driving-licence', meant: 'said', words: '  full licence, yes ' },
    ])
    expect(await newestFact(interview, 'driving-licence')).toBeUndefined()
    expect(page.cards).toHaveLength(1)
    expect(page.cards[0]).toContain('Yes, full')
  })

  test('may be a wish: skip, go back, why, and what we have so far', async () => {
    const interview = await begun()
    const first = await opened(interview, '?ask=caring')
    const pressed = await first.press({ caring: 'no' })
    const skipped = await pressed.say('skip')
    expect(skipped.asked).not.toBe(pressed.asked)
    const back = await skipped.say('go back')
    expect(back.asked).toBe(pressed.asked)
    const why = await back.say('why do you need that?')
    expect(why.asked).toBe(back.asked)
    expect(why.log).toContain('We ask')
    const recap = await why.say('what have we got so far?')
    expect(recap.log).toMatch(/Looks after someone: /)
    expect((await turnsIn(interview)).map(({ meant }) => meant)).toEqual(['pressed', 'skipped', 'back', 'why', 'recap'])
  })

  test('“change the second job” leads to that job', async () => {
    const interview = await begun()
    const jobs = ['Cook', 'Driver'].map(title => ({ id: randomUUID(), answers: { 'job-title': said(title) } }))
    await saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said('Office work') })
    await heard(interview, 'cook', [{ question: 'jobs', item: jobs[0]?.answers }])
    await heard(interview, 'driver', [{ question: 'jobs', item: jobs[1]?.answers }])
    const [one, two] = await foothold.db.select().from(readings).where(eq(readings.claimantId, interview.claimantId))
    const used = await (await (await opened(interview)).card(`use ${one?.id}`)).card(`use ${two?.id}`)
    expect(used.beside).toContain('Driver')
    const asked = await opened(interview, '?ask=driving-licence')
    const { path, html } = await asked.say('change the second job')
    expect(path).toContain(`/conversation/items/jobs/${itemIdOf(two?.id ?? 0)}`)
    expect(html).toContain('value="Driver"')
    expect(validateHtml(html)).toEqual([])
  })

  test('“change the second job” with one job says what there is; “change my job” with several asks which', async () => {
    const interview = await begun()
    const job = (title: string) => [{ question: 'jobs', item: { 'job-title': said(title) } }]
    const asked = await opened(interview, '?ask=driving-licence')
    const nothing = await asked.say('change my job')
    expect(nothing.log).toContain('There is no job yet.')
    expect(nothing.html).toContain(`href="${urlOf(interview, '/items/jobs/new')}"`)
    const cleaner = await heard(interview, 'cleaner', job('Cleaner'))
    await (await opened(interview)).card(`use ${cleaner.cards[0]?.id}`)
    const one = await (await opened(interview, '?ask=driving-licence')).say('change the second job')
    expect(one.log).toContain('There is one job: Cleaner.')
    expect(one.html).toContain('Which do you want to change?')
    expect(one.html).toContain(urlOf(interview, `/items/jobs/${itemIdOf(cleaner.cards[0]?.id ?? 0)}`))
    expect(one.asked).toBe('driving-licence')
    expect(validateHtml(one.html)).toEqual([])
    expect((await one.say('change my job')).path).toContain('/items/jobs/')
    const cook = await heard(interview, 'cook', job('School cook'))
    await (await opened(interview)).card(`use ${cook.cards[0]?.id}`)
    const several = await (await opened(interview, '?ask=driving-licence')).say('change my job')
    expect(several.log).toContain('There are 2 jobs: Cleaner and School cook.')
    expect((await several.say('change the cook job')).path).toContain(itemIdOf(cook.cards[0]?.id ?? 0))
    expect((await several.press({ 'driving-licence': 'full' })).html).not.toContain('Which do you want to change?')
  })

  test('the same of children and qualifications; two that are called alike are told apart', async () => {
    const interview = await begun()
    const asked = await opened(interview, '?ask=driving-licence')
    expect((await asked.say('change the second qualification')).log).toContain('There is no qualification yet.')
    const read = [4, 9].map(age => ({ question: 'children', item: { 'child-age': said(age) } }))
    const { turn } = await heard(interview, 'two, 4 and 9', read)
    await (await opened(interview)).card(`all ${turn}`)
    const which = await (await opened(interview, '?ask=driving-licence')).say('change my child')
    expect(which.log).toContain('There are 2 children: Child (4 years old) and Child (9 years old).')
  })

  test('a wish is understood when all of the main part has been asked, and Go back goes back', async () => {
    const interview = await begun()
    let page = await opened(interview)
    let last = ''
    for (let left = 80; left > 0 && page.asked !== ''; left--) {
      last = page.asked
      page = await page.go('skip')
    }
    expect((await page.say('what have we got so far?')).log).toContain('Nothing is recorded yet')
    expect((await (await opened(interview)).go('back')).asked).toBe(last)
  })

  test('nothing at all, or too much, is refused beside the box, and kept in it', async () => {
    const interview = await begun()
    const page = await opened(interview)
    const empty = await page.say('  ')
    expect(empty.status).toBe(422)
    expect(empty.errors.join()).toContain('Enter what they say')
    const long = await page.say('x'.repeat(10_001))
    expect(long.status).toBe(422)
    expect(long.errors.join()).toContain('10,000 characters')
    expect(long.html).toContain('x'.repeat(10_001))
    expect(await turnsIn(interview)).toEqual([])
    expect((await page.say('y'.repeat(10_000))).status).toBe(200)
    expect(await turnsIn(interview)).toHaveLength(1)
  })

  test('stays harmless in the page whatever it is', async () => {
    const interview = await begun()
    const words =
      '<script>alert(1)</script> "&quot; \u202e ‮ {{7*7}} \u0000 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
    const page = await (await opened(interview)).say(words)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('<script>alert')
    expect(validateHtml(page.html)).toEqual([])
  })

  test('is not lost when anything else is pressed: without scripts it is kept as a turn after the answer', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=driving-licence')
    const after = await page.press({ 'driving-licence': 'full', words: 'rents from the council' })
    expect((await turnsIn(interview)).map(({ meant, words }) => [meant, words])).toEqual([
      ['pressed', 'Yes, full'],
      ['said', 'rents from the council'],
    ])
    expect((await answersIn(interview))['driving-licence']).toEqual(said('full'))
    expect(after.log).toContain('“rents from the council”')
    expect(after.asked).not.toBe('driving-licence')
    const { cards } = await heard(interview, 'no car', [{ question: 'travel-how', answer: said(['walk']) }])
    await (await opened(interview)).card(`use ${cards[0]?.id}`, { words: 'and her sister' })
    expect((await answersIn(interview))['travel-how']).toEqual(said(['walk']))
    expect((await opened(interview)).log).toContain('“and her sister”')
    await (await opened(interview)).go('rest travel', { words: 'wants to learn' })
    expect((await opened(interview)).log).toContain('“wants to learn”')
    const refused = await (await opened(interview, '?ask=travel-how')).press({ go: 'these', words: 'by bicycle' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('by bicycle</textarea>')
  })

  test('stays in its box with scripts when an answer is pressed: it is not sent before it is finished', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=driving-licence')
    await page.press({ 'driving-licence': 'full', words: 'rents from th' }, { 'hx-request': 'true' })
    expect((await turnsIn(interview)).map(({ meant }) => meant)).toEqual(['pressed'])
  })

  test('is sent with the boxes that are ticked beside it, and those are recorded', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=travel-how')
    await page.say('no car', { 'travel-how': ['bus', 'walk'] })
    expect((await answersIn(interview))['travel-how']).toEqual(said(['walk', 'bus']))
    expect((await turnsIn(interview)).map(({ meant }) => meant)).toEqual(['pressed', 'said'])
    const again = await opened(interview, '?ask=travel-how')
    await again.say('only locally', { 'travel-how': ['walk', 'bus'] })
    expect((await turnsIn(interview)).map(({ meant }) => meant)).toEqual(['pressed', 'said', 'said'])
    await (await opened(interview, '?ask=travel-how')).press({ 'travel-how': ['bus'], go: 'instead not said' })
    expect((await answersIn(interview))['travel-how']).toEqual({ is: 'not said' })
  })

  test('is one form with all that can be pressed, so that nothing typed is left behind', async () => {
    const interview = await begun()
    await heard(interview, 'council flat', [{ question: 'living', answer: said('social') }])
    const main = parse((await opened(interview, '?ask=travel-how')).html).querySelector('.app-talk__main')
    const presses = main?.querySelectorAll('button') ?? []
    expect(presses.length).toBeGreaterThan(6)
    for (const button of presses) expect(button.closest('form')?.id).toBe('talk')
    expect(main?.querySelector('#talk textarea[name=words]')).not.toBeNull()
    // Enter in a box presses the first button: it must do nothing of its own.
    expect(presses[0]?.getAttribute('name')).toBeUndefined()
  })

  test('is not lost when Skip is pressed instead of Send', async () => {
    const interview = await begun()
    const page = await opened(interview, '?ask=living')
    await page.go('skip', { words: 'with a friend' })
    expect((await turnsIn(interview)).map(({ meant, words }) => [meant, words])).toEqual([
      ['said', 'with a friend'],
      ['skipped', 'Skip'],
    ])
  })
})

describe('a card', () => {
  test('that is used records the answer with its turn and words, once, in one act', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'rents from the council', [{ question: 'living', answer: said('social') }])
    const page = await opened(interview)
    const id = cards[0]?.id ?? 0
    const after = await page.card(`use ${id}`)
    await page.card(`use ${id}`)
    expect(await newestFact(interview, 'living')).toMatchObject({
      value: 'social',
      readingId: id,
      source: 'conversation',
    })
    expect(after.log).toContain('Recorded: ')
    const became = await foothold.db.select().from(readingOutcomes).where(eq(readingOutcomes.readingId, id))
    expect(became).toMatchObject([{ did: 'used' }])
    const history = await adviser.get(`/claimants/${interview.claimantId}/answers/living`)
    expect(history.html).toContain('From the conversation')
    expect(history.html).toContain('“rents from the council”')
  })

  test('“Use all” uses the sure ones, and what is to be looked at twice only by itself', async () => {
    const interview = await begun()
    const { turn, cards } = await heard(interview, 'council flat, no wifi, might drive', [
      { question: 'living', answer: said('social') },
      { question: 'internet-where', answer: none },
      { question: 'driving-licence', answer: said('full'), doubt: 'a guess' },
    ])
    const page = await opened(interview)
    expect(page.html).toContain('Use the 2 sure ones')
    expect(page.cards.join()).toContain('it was said as a guess')
    await page.card(`all ${turn}`)
    const answers = await answersIn(interview)
    expect(answers.living).toEqual(said('social'))
    expect(answers['internet-where']).toEqual(none)
    expect(answers['driving-licence']).toBeUndefined()
    await (await opened(interview)).card(`use ${cards[2]?.id}`)
    expect((await answersIn(interview))['driving-licence']).toEqual(said('full'))
  })

  test('keeps a text that looks like a number as the text it is', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, '2012', [{ question: 'aim-work', answer: said('2012') }])
    await (await opened(interview)).card(`use ${cards[0]?.id}`)
    expect((await answersIn(interview))['aim-work']).toEqual(said('2012'))
  })

  test('that answers the question asked lets the talk go on, though another of its turn waits', async () => {
    const interview = await begun()
    const read = [
      { question: 'living', answer: said('social') },
      { question: 'driving-licence', answer: none },
    ]
    const { cards } = await heard(interview, 'council, no car', read, [], 'living')
    const page = await opened(interview)
    expect(page.asked).toBe('living')
    const next = await page.card(`use ${cards[0]?.id}`)
    expect(next.asked).toBe('talking-how')
    expect(next.cards).toHaveLength(1)
  })

  test('that is not this records nothing, and does not come back', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'her son has a licence', [
      { question: 'driving-licence', answer: said('full') },
    ])
    const page = await (await opened(interview)).card(`refuse ${cards[0]?.id}`)
    expect(page.cards).toEqual([])
    expect(page.log).toContain('Not recorded')
    await page.card(`use ${cards[0]?.id}`)
    expect(await newestFact(interview, 'driving-licence')).toBeUndefined()
  })

  test('that was used can be undone: what stood before stands again, with its history, and the card waits', async () => {
    const interview = await begun({ 'home-and-money': { living: said('parents') } })
    const { cards } = await heard(interview, 'council flat', [{ question: 'living', answer: said('social') }])
    const used = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    expect(used.cards).toEqual([])
    const page = await used.card(`undo ${cards[0]?.id}`)
    expect((await answersIn(interview)).living).toEqual(said('parents'))
    expect(page.cards).toHaveLength(1)
    expect(page.log).toContain('To check: ')
    expect(page.log).not.toContain('Recorded: ')
    const history = await adviser.get(`/claimants/${interview.claimantId}/answers/living`)
    expect(history.html).toContain('“council flat”')
    // Pressed again from the page before it is nothing new; the card that waits can be used.
    await used.card(`undo ${cards[0]?.id}`)
    expect((await opened(interview)).cards).toHaveLength(1)
    const rows = await foothold.db.select().from(readings).where(eq(readings.claimantId, interview.claimantId))
    expect(rows).toHaveLength(2)
    await (await opened(interview)).card(`use ${rows[1]?.id}`)
    expect((await answersIn(interview)).living).toEqual(said('social'))
  })

  test('that is undone takes an answer back that nothing stood before, and its part is not done any more', async () => {
    const interview = await begun()
    const { cards } = await heard(
      interview,
      'looks after nobody',
      [{ question: 'caring', answer: said('no') }],
      [],
      'caring',
    )
    const used = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    expect([...(await savedSteps(foothold.db, interview))]).toContain('caring')
    const page = await used.card(`undo ${cards[0]?.id}`)
    expect((await answersIn(interview)).caring).toBeUndefined()
    expect(await newestFact(interview, 'caring')).toMatchObject({ is: 'cleared' })
    expect([...(await savedSteps(foothold.db, interview))]).not.toContain('caring')
    expect(page.asked).toBe('caring')
  })

  test('R17: that is undone leaves what an earlier interview told to be confirmed', async () => {
    const first = await begun({ 'home-and-money': { living: said('parents') } })
    const second = await nextTime(first)
    for (const value of ['social', 'parents']) {
      const { cards } = await heard(second, 'said', [{ question: 'living', answer: said(value) }])
      const used = await (await opened(second)).card(`use ${cards[0]?.id}`)
      await used.card(`undo ${cards[0]?.id}`)
      expect((await opened(second, '?ask=living')).html).toContain('Last time you told us:')
      expect((await answersIn(second)).living).toEqual(said('parents'))
    }
  })

  test('whose answer was changed since is not undone, and the page says so', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'no car', [{ question: 'driving-licence', answer: none }])
    const page = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    await (await opened(interview, '?ask=driving-licence', colleague)).press({ 'driving-licence': 'full' })
    const refused = await page.card(`undo ${cards[0]?.id}`)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('This was changed after it was recorded, and stays as it is')
    expect(validateHtml(refused.html)).toEqual([])
    expect((await answersIn(interview))['driving-licence']).toEqual(said('full'))
    expect((await opened(interview)).log).toContain('Recorded, and changed since: ')
  })

  test('R93: what was struck through does not come back by undoing', async () => {
    const interview = await begun({ 'home-and-money': { living: said('parents') } })
    const before = await newestFact(interview, 'living')
    const { cards } = await heard(interview, 'council flat', [{ question: 'living', answer: said('social') }])
    const page = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    await adviser.post(`/claimants/${interview.claimantId}/answers/living/${before?.id}/correction`, {
      standing: 'no',
      reason: 'wrong person',
      [wordsField('wrong person')]: 'It was said of a neighbour',
      press: randomUUID(),
    })
    expect((await page.card(`undo ${cards[0]?.id}`)).status).toBe(409)
    expect((await answersIn(interview)).living).toEqual(said('social'))
  })

  test('of a job that is undone takes that job out and no other; one of which more was said since stays', async () => {
    const interview = await begun()
    const job = (title: string) => ({ question: 'jobs', item: { 'job-title': said(title) } })
    const { turn, cards } = await heard(interview, 'cook, then driver', [job('Cook'), job('Driver')])
    const page = await (await opened(interview)).card(`all ${turn}`)
    const after = await page.card(`undo ${cards[0]?.id}`)
    const titles = async () => itemsOf((await answersIn(interview)).jobs).map(({ answers }) => answers['job-title'])
    expect(await titles()).toEqual([said('Driver')])
    expect(after.cards.join()).toContain('Cook')
    const id = itemIdOf(cards[1]?.id ?? 0)
    const started = await heard(
      interview,
      '2012',
      [{ question: 'job-started', answer: said('2012') }],
      [],
      `jobs/${id}/job-started`,
    )
    const more = await (await opened(interview)).card(`use ${started.cards[0]?.id}`)
    expect((await more.card(`undo ${cards[1]?.id}`)).status).toBe(409)
    const less = await more.card(`undo ${started.cards[0]?.id}`)
    expect(itemsOf((await answersIn(interview)).jobs)[0]?.answers['job-started']).toBeUndefined()
    await less.card(`undo ${cards[1]?.id}`)
    expect(await titles()).toEqual([])
  })

  test('that was not right can stand again, and so can words that were left or kept', async () => {
    const interview = await begun()
    await saveStep(foothold.db, amira, defaultNow, interview, 'information', { information: said('Came early.') })
    const { turn, cards } = await heard(
      interview,
      'her son has a licence, likes dogs, hates buses',
      [{ question: 'driving-licence', answer: said('full') }],
      ['likes dogs', 'hates buses'],
    )
    const refused = await (await opened(interview)).card(`refuse ${cards[0]?.id}`)
    expect(refused.cards).toEqual([])
    const page = await refused.card(`undo ${cards[0]?.id}`)
    expect(page.cards).toHaveLength(1)
    const kept = await page.card(`keep ${turn}`)
    expect((await answersIn(interview)).information).toEqual(said('Came early.\nlikes dogs\nhates buses'))
    const again = await kept.card(`undo-unread ${turn}`)
    expect((await answersIn(interview)).information).toEqual(said('Came early.'))
    expect(again.html).toContain('Keep as information')
    const left = await again.card(`leave ${turn}`)
    expect(left.html).not.toContain('Keep as information')
    expect((await left.card(`undo-unread ${turn}`)).html).toContain('Keep as information')
  })

  test('can be changed in the question’s own fields before it is used; a mistake is said beside its field', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'about 16 hours', [{ question: 'hours-wanted', answer: said(16) }])
    const url = urlOf(interview, `/cards/${cards[0]?.id}`)
    const form = await adviser.get(url)
    expect(form.html).toContain('value="16"')
    expect(form.html).toContain('“about 16 hours”')
    expect(validateHtml(form.html)).toEqual([])
    const wrong = await adviser.post(url, { 'hours-wanted': 'many', basis: '0', shown: 'hours-wanted' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="many"')
    await adviser.post(url, { 'hours-wanted': '20', basis: '0', shown: 'hours-wanted' })
    expect(await newestFact(interview, 'hours-wanted')).toMatchObject({ value: 20, readingId: cards[0]?.id })
    expect((await adviser.get(url)).path).toContain('/conversation')
  })

  test('of a job adds the job, and what matters of it is asked next, one at a time', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'worked in a nursery till 2019', [
      {
        question: 'jobs',
        item: { 'job-title': said('Nursery worker'), 'job-ended': said('2019'), 'job-still': said(false) },
      },
    ])
    const id = itemIdOf(cards[0]?.id ?? 0)
    const page = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    expect(page.asked).toBe(`jobs/${id}/job-started`)
    expect(page.html).toContain('Nursery worker')
    await heard(interview, '2012', [{ question: 'job-started', answer: said('2012') }], [], page.asked)
    const asked = await opened(interview)
    const [, started] = await foothold.db.select().from(readings).where(eq(readings.claimantId, interview.claimantId))
    const after = await asked.card(`use ${started?.id}`)
    const [job] = itemsOf((await answersIn(interview)).jobs)
    expect(job).toEqual({
      id,
      answers: {
        'job-title': said('Nursery worker'),
        'job-ended': said('2019'),
        'job-still': said(false),
        'job-started': said('2012'),
      },
    })
    expect(after.asked).not.toContain(id)
    const more = await opened(interview, '?ask=jobs')
    expect(more.html).toContain('Anything more to add?')
    expect((await more.go('skip')).asked).not.toBe('jobs')
  })

  test('of a job told in reply to the list leads on to what matters of it, and then to the list again', async () => {
    const interview = await begun()
    const asked = await opened(interview, '?ask=jobs')
    const { cards } = await heard(
      interview,
      'nursery worker',
      [{ question: 'jobs', item: { 'job-title': said('Nursery worker') } }],
      [],
      asked.asked,
    )
    const id = itemIdOf(cards[0]?.id ?? 0)
    let page = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    expect(page.asked).toBe(`jobs/${id}/job-started`)
    while (page.asked.startsWith(`jobs/${id}/`)) page = await page.go('skip')
    expect(page.asked).not.toContain(id)
    expect((await opened(interview, '?ask=jobs')).html).toContain('Anything more to add?')
  })

  test('whose words nobody read is shown, and can be kept as information', async () => {
    const interview = await begun()
    await saveStep(foothold.db, amira, defaultNow, interview, 'information', { information: said('Came early.') })
    const { turn } = await heard(interview, 'likes dogs, hates buses', [], ['likes dogs', 'hates buses'])
    const page = await opened(interview)
    expect(page.html).toContain('“likes dogs”')
    await page.card(`keep ${turn}`)
    expect((await answersIn(interview)).information).toEqual(said('Came early.\nlikes dogs\nhates buses'))
    expect((await opened(interview)).log).toContain('Kept as information: “likes dogs”')
  })

  test('is not put over an answer that was written elsewhere since: both are shown, and one is chosen', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'no car', [{ question: 'driving-licence', answer: none }])
    const page = await opened(interview)
    await (await opened(interview, '?ask=driving-licence', colleague)).press({ 'driving-licence': 'full' })
    const clash = await page.card(`use ${cards[0]?.id}`)
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('Choose which answer to keep')
    expect(clash.html).toContain('Yes, full')
    expect(clash.html).toContain(callum.name)
    expect(validateHtml(clash.html)).toEqual([])
    expect((await answersIn(interview))['driving-licence']).toEqual(said('full'))
    const form = parse(clash.html).querySelector('main form')
    const sent = {
      typed: form?.querySelector('[name=typed]')?.getAttribute('value')?.replaceAll('&amp;', '&') ?? '',
      'choice-driving-licence': 'mine',
    }
    const action = form?.getAttribute('action') ?? ''
    expect((await adviser.post(action, { typed: sent.typed })).status).toBe(422)
    expect((await adviser.post(action, sent)).status).toBe(200)
    expect((await answersIn(interview))['driving-licence']).toEqual(none)
  })
})

describe('a question of a list', () => {
  test('can be filled in by hand, and changed, out of the conversation', async () => {
    const interview = await begun()
    const { html } = await adviser.get(urlOf(interview, '/items/children/new'))
    expect(validateHtml(html)).toEqual([])
    const form = parse(html).querySelector('main form')
    const action = form?.getAttribute('action') ?? ''
    const page = shown(interview, await adviser.post(action, { 'child-name': 'Ty', 'child-age': '4', basis: '0' }))
    const [child] = itemsOf((await answersIn(interview)).children)
    expect(child?.answers).toEqual({ 'child-name': said('Ty'), 'child-age': said(4) })
    expect(page.asked).toBe(`children/${child?.id}/child-lives`)
    const next = await page.press({ 'child-lives': 'with-you' })
    expect(next.asked).toBe(`children/${child?.id}/child-day`)
    await adviser.post(action, { 'child-name': 'Tyrone', 'child-age': '4', basis: next.basis })
    const [changed] = itemsOf((await answersIn(interview)).children)
    expect(changed?.answers).toMatchObject({ 'child-name': said('Tyrone'), 'child-lives': said('with-you') })
    const empty = await adviser.post(action.replace(child?.id ?? '', randomUUID()), { basis: '0' })
    expect(empty.status).toBe(422)
  })

  test('an item’s field that was written elsewhere since is not overwritten unseen', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'one, 4', [{ question: 'children', item: { 'child-age': said(4) } }])
    const page = await (await opened(interview)).card(`use ${cards[0]?.id}`)
    const theirs = await opened(interview, `?ask=${page.asked}`, colleague)
    await theirs.press({ 'child-lives': 'shared' })
    const clash = await page.press({ 'child-lives': 'with-you' })
    expect(clash.status).toBe(409)
    expect(clash.html).toContain(callum.name)
    const typed = parse(clash.html).querySelector('[name=typed]')?.getAttribute('value')?.replaceAll('&amp;', '&') ?? ''
    await adviser.post(urlOf(interview, '/turns'), { typed, 'choice-child-lives': 'mine' })
    expect(itemsOf((await answersIn(interview)).children)[0]?.answers['child-lives']).toEqual(said('with-you'))
  })
})

describe('what is known from before', () => {
  test('R17: is asked to be confirmed in one press; about today it is asked afresh', async () => {
    const first = await begun({
      travel: { 'driving-licence': said('full'), 'travel-how': said(['bus']) },
      'who-is-here': { 'talking-how': said(['phone']) },
    })
    const second = await nextTime(first)
    expect((await opened(second)).html).not.toContain('Last time you told us')
    const page = await opened(second, '?ask=driving-licence')
    expect(page.html).toContain('Last time you told us:')
    expect(page.html).toContain('Is that still right?')
    await page.press({ go: 'confirm' })
    expect(await newestFact(second, 'driving-licence')).toMatchObject({
      value: 'full',
      source: 'confirmed',
      interviewId: second.id,
    })
    await (await opened(second, '?ask=travel-how')).press({ 'travel-how': ['car'], go: 'these' })
    expect(await newestFact(second, 'travel-how')).toMatchObject({ value: ['car'], source: 'conversation' })
  })
})

describe('moving between the conversation and the steps', () => {
  test('what is answered in a step is not asked again, and what is answered here stands there', async () => {
    const interview = await begun({ aims: { 'aim-work': said('Office work') } })
    let page = await opened(interview)
    const asked: string[] = []
    for (let left = 80; left > 0 && page.asked !== ''; left--) {
      asked.push(page.asked)
      page = page.asked === 'caring' ? await page.press({ caring: 'no' }) : await page.go('skip')
    }
    expect(asked).not.toContain('aim-work')
    expect(new Set(asked).size).toBe(asked.length)
    const step = await adviser.get(`/interviews/${interview.id}/steps/caring`)
    expect(step.html).toMatch(/name="caring"[^>]*value="no"[^>]* checked/)
  })

  test('a part with nothing left to ask is done, as if it had been saved; the rest of it can be asked for', async () => {
    const interview = await begun()
    await (await opened(interview, '?ask=caring')).press({ caring: 'no' })
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['caring']))
    let page = await opened(interview, '?ask=driving-licence')
    page = await page.press({ 'driving-licence': 'instead: none' })
    expect([...(await savedSteps(foothold.db, interview))]).not.toContain('travel')
    page = await (await opened(interview, '?ask=travel-how')).press({ 'travel-how': ['car'], go: 'these' })
    expect([...(await savedSteps(foothold.db, interview))]).toContain('travel')
    const rest = await page.go('rest travel')
    expect(rest.asked).toBe('travel-minutes')
    expect((await opened(interview)).asked).toBe('travel-minutes')
  })

  test('leaving and coming back goes on where it was', async () => {
    const interview = await begun()
    const page = await (await opened(interview)).press({ 'talking-how': ['phone'], go: 'these' })
    await page.say('only her and me')
    const back = await opened(interview, '', colleague)
    expect(back.asked).toBe(page.asked)
    expect(back.log).toContain('“only her and me”')
  })
})

describe('its record', () => {
  test('every turn and every use is in the log of the person', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'council flat', [{ question: 'living', answer: said('social') }])
    await (await opened(interview)).card(`use ${cards[0]?.id}`)
    const rows = await foothold.db
      .select({ did: auditEntries.did })
      .from(auditEntries)
      .where(eq(auditEntries.what, `interview ${interview.id}`))
    expect(rows.map(({ did }) => did)).toEqual(expect.arrayContaining(['wrote in', 'answered']))
  })

  test('R93: the words of an answer struck through as being about another person are hidden with it', async () => {
    const interview = await begun()
    const { cards } = await heard(interview, 'Debbie rents from the council', [
      { question: 'living', answer: said('social') },
    ])
    await (await opened(interview)).card(`use ${cards[0]?.id}`)
    const fact = await newestFact(interview, 'living')
    const url = `/claimants/${interview.claimantId}/answers/living/${fact?.id}/correction`
    const struck = await adviser.post(url, {
      stands: 'nothing',
      reason: 'wrong person',
      [wordsField('wrong person')]: 'It was said of a neighbour',
      press: randomUUID(),
    })
    const [correction] = await foothold.db
      .select()
      .from(factCorrections)
      .where(eq(factCorrections.corrected, fact?.id ?? 0))
    expect(correction, struck.path).toBeDefined()
    expect((await opened(interview)).html).not.toContain('Debbie')
    expect((await adviser.get(`/claimants/${interview.claimantId}/answers/living`)).html).not.toContain('Debbie')
    const manager = await foothold.visit('manager')
    expect((await manager.get(urlOf(interview))).html).toContain('Debbie')
  })
})
