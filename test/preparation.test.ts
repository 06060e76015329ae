/** Preparing for an interview with a link: who is invited and how, what may be asked, and what becomes of what is written. */
import { randomUUID } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { and, desc, eq } from 'drizzle-orm'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, facts, messages, preparationAnswers, preparations, signInAttempts } from '../db/schema.ts'
import { prepare } from '../server/action-plan/issue.ts'
import { createApp } from '../server/app.ts'
import { entriesAbout } from '../server/audit.ts'
import { addClaimant, type Details } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { fitToKeep } from '../server/http/forms.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { definition } from '../server/interview/definition.ts'
import { beginInterview, currentAnswers, interviewFor } from '../server/interview/interview.ts'
import { everyQuestion } from '../server/interview/journey.ts'
import type { Answer } from '../server/interview/questions.ts'
import { confirmStep, saveStep } from '../server/interview/step.ts'
import { sendWhatIsDue } from '../server/outbox/send.ts'
import { askedWith, preparable } from '../server/preparation/asked.ts'
import { config, defaultNow, newVisitor, openApp, type TestApp, type Visitor } from './support/app.ts'
import { markupProblems } from './support/harmless.ts'
import { attacks, marked, markOf, marksIn, wellFormed } from './support/hostile.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { castMember, drafted, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())
afterEach(async () => {
  foothold.clock.now = defaultNow
  await foothold.db.delete(signInAttempts)
})

const kelly: Pick<Details, 'name'> & Partial<Details> = {
  name: 'Kelly-Ann Marsden',
  addressKind: 'address',
  address: ['18 Canal Street', 'Barlow'],
  postcode: 'QQ1 4ZZ',
  email: 'kelly-ann@example.test',
  toldBy: 'email',
  regime: 'esa_old',
}
const day = 24 * 60 * 60_000
const daysLater = (days: number) => new Date(defaultNow.getTime() + days * day)

/** Somebody with an appointment in a week. */
async function booked(details: Partial<Details> = {}) {
  const claimant = await addClaimant(foothold.db, amira, defaultNow, { ...kelly, ...details })
  const appointment = await bookAppointment(foothold.db, amira, defaultNow, claimant, {
    kind: 'compulsory',
    channel: 'phone',
    on: '2026-12-01',
    time: '10:30',
    adviserId: amira.id,
  })
  const url = `/claimants/${claimant.id}/appointments/${appointment.id}`
  return { claimant, appointment, url }
}

const linkIn = (html: string) => /http:\/\/localhost(\/prepare\/[A-Z0-9-]+)/.exec(html)?.[1] ?? expect.fail('no link')

/** The same person, invited: with the path of their link. */
async function invited(details: Partial<Details> = {}) {
  const one = await booked(details)
  const made = await adviser.post(`${one.url}/preparation`)
  return { ...one, made, link: linkIn(made.html) }
}

/** A browser in which "Start" was pressed. */
async function started(link: string, language = 'en') {
  const browser = await foothold.visit()
  const page = await browser.post(link, { lang: language })
  return { browser, page }
}

const question = (id: string) => `/prepare/questions/${id}`
const written = async (claimantId: string) => {
  const rows = await foothold.db
    .selectDistinctOn([preparationAnswers.question])
    .from(preparationAnswers)
    .where(eq(preparationAnswers.claimantId, claimantId))
    .orderBy(preparationAnswers.question, desc(preparationAnswers.id))
  return Object.fromEntries(rows.map(({ question: id, is, value, words }) => [id, { is, value, words }]))
}
const said = (value: string | string[]): Answer => ({ is: 'answered', value })

describe('what may be asked', () => {
  const asked = preparable(definition).steps.flatMap(({ questions }) => questions)

  test('L28, R86: only what can be left out, nothing sensitive, nothing about safety or the day, and no lists', () => {
    expect(asked.length).toBeGreaterThan(25)
    for (const { id, required, sensitive, kind } of asked) {
      expect({ id, required, sensitive: sensitive ?? false }).toEqual({ id, required: 'optional', sensitive: false })
      expect(['text', 'long-text', 'number', 'yes-no', 'choice', 'choices'], id).toContain(kind)
    }
    const ids = asked.map(({ id }) => id)
    const closed = definition.steps.filter(({ id, today }) => today || id === 'safety').flatMap(step => step.questions)
    expect(closed.length).toBeGreaterThan(8)
    for (const { id } of closed) expect(ids).not.toContain(id)
    const left = everyQuestion(definition).filter(one => one.required === 'may be required' || one.sensitive)
    expect(left.length).toBeGreaterThan(30)
    for (const { id } of left) expect(ids).not.toContain(id)
  })

  test('what comes up depends on what was written here, and on nothing else', () => {
    const come = (answers: Record<string, Answer>) => askedWith(definition, answers).map(one => one.question.id)
    expect(come({})).not.toContain('obstacles-words')
    expect(come({ obstacles: said(['travel']) })).toContain('obstacles-words')
    expect(come({})).not.toContain('lone-parent')
  })
})

describe('the invitation', () => {
  test('R32: one press makes a link, kept as a hash alone, shown to whoever made it and sent with no news of the person', async () => {
    const { claimant, appointment, url } = await booked()
    const page = await adviser.get(`${url}/preparation`)
    expect(textOfHtml(page.html)).toContain('We send it by email')
    const press = { press: randomUUID() }
    const [first, second] = await Promise.all([
      adviser.post(`${url}/preparation`, press),
      adviser.post(`${url}/preparation`, press),
    ])
    expect(linkIn(first.html)).toBe(linkIn(second.html))
    const rows = await foothold.db.select().from(preparations).where(eq(preparations.claimantId, claimant.id))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      appointmentId: appointment.id,
      language: 'en',
      expiresAt: new Date('2026-12-02T23:59:59Z'),
    })
    const token = linkIn(first.html).split('/').at(-1) ?? ''
    expect(JSON.stringify(rows)).not.toContain(token)
    const [message] = await foothold.db.select().from(messages).where(eq(messages.claimantId, claimant.id))
    expect(message).toMatchObject({ channel: 'email', recipient: 'kelly-ann@example.test' })
    expect(message?.body).toContain(token)
    expect(`${message?.subject} ${message?.body}`).not.toMatch(/Kelly|Marsden|benefit|interview|jobcentre/i)
    expect(validateHtml(first.html)).toEqual([])
    expect(validateHtml(page.html)).toEqual([])
    const trail = await entriesAbout(foothold.db, claimant.id)
    expect(trail.filter(({ what }) => what === `preparation ${rows[0]?.id}`).map(({ did }) => did)).toEqual(
      expect.arrayContaining(['added', 'viewed']),
    )
    expect(JSON.stringify(trail)).not.toContain(token)
  })

  test('the secret is in no message that has gone, and after a quarter of an hour on no page', async () => {
    const { claimant, link, made } = await invited()
    const token = link.split('/').at(-1) ?? ''
    await sendWhatIsDue(foothold.db, { email: async () => 'sent' } as never, () => defaultNow)
    const [message] = await foothold.db.select().from(messages).where(eq(messages.claimantId, claimant.id))
    expect(message?.sentAt).not.toBeNull()
    expect(message?.body).not.toContain(token)
    const colleague = await foothold.visit('colleague')
    expect((await colleague.get(made.path)).html).not.toContain(token)
    expect((await colleague.get(`${made.path}/letter.pdf`)).status).toBe(404)
    foothold.clock.now = new Date(defaultNow.getTime() + 16 * 60_000)
    expect((await adviser.get(made.path)).html).not.toContain(token)
  })

  test('whoever is told by letter gets it on paper, in their language, and with no address where post is not safe', async () => {
    const { claimant, made, link } = await invited({ toldBy: 'letter', writtenLanguage: 'cy' })
    expect(await foothold.db.$count(messages, eq(messages.claimantId, claimant.id))).toBe(0)
    const pdf = await readPdf(Buffer.from(await (await adviser.get(`${made.path}/letter.pdf?lang=cy`)).bytes()))
    expect(wordsOf(pdf)).toContain('Nid oes rhaid i chi ei wneud')
    expect(wordsOf(pdf)).toContain('18 Canal Street')
    expect(pdf.links.map(({ to }) => to)).toContain(`http://localhost${link}`)
  })

  test.each(['none', ['person']])('R86: nothing is sent by a way that is not safe: %j', async ways => {
    const { id: claimantId } = (
      await interviewed(foothold.db, amira, kelly, {
        safety: { 'safe-contact': ways === 'none' ? { is: 'none' } : said(ways as string[]) },
      })
    ).claimant
    const page = await adviser.post(`/claimants/${claimantId}/appointments/new`, {
      kind: 'compulsory',
      channel: 'phone',
      adviserId: amira.id,
      time: '9:30am',
      notifiedHow: 'not yet',
      'on-day': '1',
      'on-month': '12',
      'on-year': '2026',
    })
    const before = await foothold.db.$count(messages, eq(messages.claimantId, claimantId))
    const made = await adviser.post(`${page.path.split('?')[0]}/preparation`)
    expect(textOfHtml(made.html)).toContain('It is not sent')
    expect(textOfHtml(made.html)).toContain('post is not safe')
    expect(await foothold.db.$count(messages, eq(messages.claimantId, claimantId))).toBe(before)
    const pdf = await readPdf(Buffer.from(await (await adviser.get(`${made.path}/letter.pdf`)).bytes()))
    expect(wordsOf(pdf)).not.toContain('18 Canal Street')
  })

  test('of one person’s links one works, and what was written with the one before comes along', async () => {
    const { claimant, link, url } = await invited()
    const { browser } = await started(link)
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    const next = linkIn((await adviser.post(`${url}/preparation`)).html)
    expect(next).not.toBe(link)
    expect((await browser.get(link)).status).toBe(404)
    expect((await started(next)).page.status).toBe(200)
    const rows = await foothold.db
      .select()
      .from(preparationAnswers)
      .where(eq(preparationAnswers.claimantId, claimant.id))
    expect(rows.map(({ value }) => value)).toEqual(['Kind people', 'Kind people'])
  })

  test('staff see on the appointment that they were invited, and that something was written, never what', async () => {
    const { link, url } = await invited()
    const { browser } = await started(link)
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    await browser.post('/prepare/ready')
    const page = await adviser.get(url)
    expect(validateHtml(page.html)).toEqual([])
    expect(textOfHtml(page.html)).toContain('Something at 1 question. They say that they are ready')
    expect(textOfHtml(page.html)).toContain('Email: waiting to go')
    expect(page.html).not.toContain('Kind people')
  })

  test('nobody is invited to an interview that has begun', async () => {
    const { appointment, url } = await booked()
    await beginInterview(foothold.db, amira, defaultNow, appointment)
    expect((await adviser.get(`${url}/preparation`)).status).toBe(409)
    expect((await adviser.post(`${url}/preparation`)).status).toBe(409)
  })
})

describe('the link', () => {
  test('the first page tells nothing of the person, and says in both languages that nobody has to', async () => {
    const { link } = await invited()
    const browser = await foothold.visit()
    for (const [lang, words] of [
      ['en', 'You do not have to do this.'],
      ['cy', 'Nid oes rhaid i chi wneud hyn.'],
    ]) {
      const page = await browser.get(`${link}?lang=${lang}`)
      expect(page.status).toBe(200)
      expect(validateHtml(page.html)).toEqual([])
      expect(textOfHtml(page.html)).toContain(words)
      expect(page.html).not.toMatch(/Kelly|Marsden|Canal|Amira|2026/)
      expect(page.headers.get('referrer-policy')).toBe('same-origin')
      expect(page.headers.get('cache-control')).toBe('no-store')
    }
    expect(browser.cookies.size).toBe(0)
  })

  test('as typed from paper it opens too, and "Start" leads on without the secret in any address', async () => {
    const { link } = await invited()
    const { browser, page } = await started(link.toLowerCase().replaceAll('prepare', 'prepare').replaceAll('-', ''))
    expect(page.status).toBe(200)
    expect(page.path).toMatch(/^\/prepare\/questions\//)
    expect(page.html).not.toContain(link.split('/').at(-1))
    const raw = await foothold.app.request(`http://localhost${link}`, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { origin: 'http://localhost' },
    })
    expect(raw.headers.getSetCookie().join()).toMatch(/foothold\.prepare=[^;]+; Path=\/prepare; HttpOnly; SameSite=Lax/)
    expect([...browser.cookies.keys()]).toEqual(['foothold.prepare'])
  })

  test('unknown, taken back, run out and begun are one and the same page, whoever asks', async () => {
    const [ended, old, begun] = [await invited(), await invited(), await invited()]
    const back = await adviser.post(`${ended.made.path}/end`)
    expect(textOfHtml(back.html)).toContain('The link to prepare is taken back')
    await beginInterview(foothold.db, amira, defaultNow, begun.appointment)
    const browser = await foothold.visit()
    const pages = []
    for (const link of ['/prepare/ABCD-EFGH-JKMN-PQRT', ended.link, begun.link]) pages.push(await browser.get(link))
    foothold.clock.now = daysLater(9)
    pages.push(await browser.get(old.link), await browser.post(old.link), await browser.get('/prepare/list'))
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect(new Set(pages.map(({ html }) => textOfHtml(html))).size).toBe(1)
    expect(textOfHtml(pages[0]?.html ?? '')).toMatch(/This page is not open[\s\S]*Nid yw’r dudalen hon ar agor/)
    expect(validateHtml(pages[0]?.html ?? '')).toEqual([])
    expect(browser.cookies.size).toBe(0)
  })

  test('it works through the day after the appointment, also when the appointment is moved', async () => {
    const { link, url } = await invited()
    const browser = await foothold.visit()
    foothold.clock.now = new Date('2026-12-02T23:00:00Z')
    expect((await browser.get(link)).status).toBe(200)
    foothold.clock.now = defaultNow
    await adviser.post(`${url}/details`, {
      kind: 'compulsory',
      channel: 'phone',
      adviserId: amira.id,
      time: '9:30am',
      notifiedHow: 'not yet',
      'on-day': '26',
      'on-month': '11',
      'on-year': '2026',
    })
    foothold.clock.now = new Date('2026-11-28T00:00:00Z')
    expect((await browser.get(link)).status).toBe(404)
  })

  test('attempts are limited', async () => {
    const browser = await foothold.visit()
    const statuses = []
    for (let at = 0; at < 12; at++) statuses.push((await browser.get('/prepare/ABCD-EFGH-JKMN-PQRT')).status)
    expect(statuses).toEqual([...Array(10).fill(404), 429, 429])
    const noted = await foothold.db.select().from(auditEntries).where(eq(auditEntries.what, 'preparation unknown'))
    expect(noted.length).toBeGreaterThan(0)
  })

  test('the secret is in no line of the log', async () => {
    const { link } = await invited()
    const [lines, logged]: [PassThrough, string[]] = [new PassThrough(), []]
    lines.on('data', chunk => logged.push(String(chunk)))
    const app = createApp({ db: foothold.db, config, log: pino({ level: 'trace' }, lines), clock: () => defaultNow })
    const browser = newVisitor(app.request.bind(app))
    await browser.get(link)
    await browser.post(link)
    await browser.get(`${link}/more`)
    expect(logged.join('')).toContain('/prepare/:token')
    expect(logged.join('').toUpperCase()).not.toContain(link.split('/').at(-1))
  })
})

describe('answering', () => {
  test('options are pressed, words stand as they are, and each is saved at once', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const next = await browser.post(question('days-wanted'), { 'days-wanted': ['monday', 'friday'] })
    expect(next.path).toContain(question('times-wanted'))
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    await browser.post(question('maths'), { maths: 'instead: not said' })
    expect(await written(claimant.id)).toMatchObject({
      'days-wanted': { is: 'answered', value: ['monday', 'friday'] },
      'what-matters': { is: 'answered', value: 'Kind people' },
      maths: { is: 'not said', value: null },
    })
    const again = await browser.get(question('what-matters'))
    expect(again.html).toContain('Kind people')
  })

  test('words to a choice are said back, and stand after a yes', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const back = await browser.post(question('driving-licence'), { 'in-words': 'provisional' })
    expect(back.path).toContain('/reading')
    expect(validateHtml(back.html)).toEqual([])
    expect(textOfHtml(back.html)).toMatch(/We have put down:\s+Yes, provisional/)
    expect((await written(claimant.id))['driving-licence']).toEqual({
      is: 'cleared',
      value: null,
      words: 'provisional',
    })
    await browser.post(`${question('driving-licence')}/reading`, { go: 'yes' })
    expect((await written(claimant.id))['driving-licence']).toEqual({
      is: 'answered',
      value: 'provisional',
      words: 'provisional',
    })
  })

  test('a number is read in words, and a plain one is taken as it is', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const back = await browser.post(question('travel-minutes'), { 'travel-minutes': 'about half an hour' })
    expect(textOfHtml(back.html)).toMatch(/We have put down:\s+30 minutes/)
    await browser.post(question('travel-minutes'), { 'travel-minutes': '45' })
    expect((await written(claimant.id))['travel-minutes']).toMatchObject({ is: 'answered', value: 45 })
  })

  test('words in which nothing is read are no dead end: the options come back, and the words can be kept', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const again = await browser.post(question('living'), { 'in-words': 'Plum duff & custard' })
    expect(again.status).toBe(422)
    expect(validateHtml(again.html)).toEqual([])
    expect(again.html).toContain('<title>Error:')
    expect(again.html).toContain('Plum duff &amp; custard')
    expect(again.html).toContain('Keep my own words')
    const kept = await browser.post(question('living'), { 'in-words': 'Plum duff & custard', go: 'keep' })
    expect(kept.status).toBe(200)
    expect((await written(claimant.id)).living).toEqual({ is: 'cleared', value: null, words: 'Plum duff & custard' })
    expect((await browser.get('/prepare/list')).html).toContain('“Plum duff &amp; custard”')
  })

  test('"skip", "go back", "why?" and "sgipio" are understood; nothing is written', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const say = (words: string) => browser.post(question('driving-licence'), { 'in-words': words })
    for (const words of ['skip', 'sgipio']) expect((await say(words)).path).toContain(question('travel-how'))
    expect((await say('go back')).path).not.toContain('driving-licence')
    expect((await say('why do you need that?')).html).toMatch(/<details[^>]* open/)
    expect((await browser.post(question('driving-licence'), { go: 'skip' })).path).toContain(question('travel-how'))
    expect((await browser.post(question('driving-licence'), { go: 'skip part' })).path).toContain(question('living'))
    expect((await browser.post(question('driving-licence'), { go: 'stop' })).path).toContain('/prepare/list')
    expect(await written(claimant.id)).toEqual({})
  })

  test('an option and words beside it are one form: both are kept, whichever button leads on, but for "Skip"', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const page = await browser.get(question('driving-licence'))
    const forms = page.html.split('<form').filter(part => part.includes('driving-licence'))
    expect(forms.filter(part => part.includes('name="in-words"'))).toHaveLength(1)
    expect(forms.filter(part => part.includes('type="radio"'))).toHaveLength(1)
    for (const go of ['', 'back', 'skip part', 'stop', 'keep']) {
      const words = `since 2010 ${go}`.trim()
      await browser.post(question('driving-licence'), { 'driving-licence': 'full', 'in-words': words, go })
      expect((await written(claimant.id))['driving-licence']?.words, go).toBe(words)
    }
    await browser.post(question('driving-licence'), { 'driving-licence': 'none', 'in-words': 'never', go: 'skip' })
    expect((await written(claimant.id))['driving-licence']?.words).toBe('since 2010 keep')
  })

  test('the language is changed with what is typed', async () => {
    const { link } = await invited()
    const { browser } = await started(link)
    const welsh = await browser.post(question('what-matters'), { 'what-matters': 'Kind people', go: 'lang cy' })
    expect(welsh.html).toContain('<html lang="cy"')
    expect(welsh.html).toContain('Kind people')
    expect(validateHtml(welsh.html)).toEqual([])
    const next = await browser.post(question('what-matters'), { 'what-matters': 'Pobl garedig', lang: 'cy' })
    expect(next.html).toContain('<html lang="cy"')
  })

  test.each(['aim-work', 'abuse', 'health-words', 'jobs', 'present', 'nothing'])(
    'L28, R86: %s is not asked, whatever the address',
    async id => {
      const { claimant, link } = await invited()
      const { browser } = await started(link)
      expect((await browser.get(question(id))).status).toBe(404)
      expect((await browser.post(question(id), { [id]: 'x' })).status).toBe(404)
      expect(await written(claimant.id)).toEqual({})
    },
  )

  test('every question is a valid page in both languages', async () => {
    const { link } = await invited()
    const { browser } = await started(link)
    const all = preparable(definition).steps.flatMap(({ questions }) => questions)
    for (const [at, { id, label }] of all.entries()) {
      const lang = at % 2 === 0 ? 'en' : 'cy'
      const page = await browser.get(`${question(id)}?lang=${lang}`)
      expect(page.status, id).toBe(200)
      expect(textOfHtml(page.html), id).toContain(label[lang])
      if (at % 5 === 0) expect(validateHtml(page.html), id).toEqual([])
    }
  })
})

describe('R32: whatever is typed', () => {
  test.each(['what-matters', 'living', 'travel-minutes'])('at %s it does no harm and comes back whole', async id => {
    const { link } = await invited()
    const { browser } = await started(link)
    const field = id === 'living' ? 'in-words' : id
    for (const [at, attack] of attacks.entries()) {
      // Words to a choice are read as a note is, which takes its time.
      if (id !== 'what-matters' && at % 6 > 0) continue
      const text = fitToKeep(wellFormed(marked(attack, markOf(at))))
      const pages = [
        await browser.post(question(id), { [field]: text }),
        await browser.post(question(id), { [field]: text, go: 'keep' }),
        await browser.get('/prepare/list'),
        await browser.get(question(id)),
      ]
      for (const { html, status } of pages) {
        expect(status, text).toBeLessThan(500)
        expect(markupProblems(html), text).toEqual([])
      }
      if (marksIn(text).length > 0) expect(marksIn(pages[3]?.html ?? ''), text).toContain(markOf(at))
    }
  })

  test('words that are more than a question takes are no answer, and what is longer than any form takes is not kept', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    const long = await browser.post(question('place-wanted'), { 'place-wanted': 'x'.repeat(201) })
    expect(long.status).toBe(422)
    expect(long.html).toContain('200')
    const kept = { is: 'cleared', value: null, words: 'x'.repeat(201) }
    expect(await written(claimant.id)).toEqual({ 'place-wanted': kept })
    await browser.post(`${question('place-wanted')}/reading`, { go: 'yes' })
    for (const [id, box] of [
      ['what-matters', 'what-matters'],
      ['days-wanted', 'in-words'],
    ] as const)
      for (const go of ['', 'keep', 'back', 'stop']) {
        const tooLong = await browser.post(question(id), { [box]: 'y'.repeat(10_001), go })
        expect(tooLong.status).toBe(422)
        expect(tooLong.html).toContain('10,000')
        expect(tooLong.html).toContain('y'.repeat(10_001))
        expect(validateHtml(tooLong.html)).toEqual([])
      }
    expect(await written(claimant.id)).toEqual({ 'place-wanted': kept })
  })

  test('made-up names in the form, the address and the cookie are no more than nothing', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    for (const name of ['__proto__', 'constructor', 'what-matters-instead', 'go', 'lang'])
      expect((await browser.post(question('living'), { [name]: 'x' })).status).toBeLessThan(500)
    expect((await browser.post(question('living'), { living: 'constructor' })).status).toBe(200)
    expect((await browser.get('/prepare/finished?done=constructor')).status).toBe(200)
    browser.cookies.set('foothold.prepare', 'AAAA')
    expect((await browser.get('/prepare/list')).status).toBe(404)
    expect(await written(claimant.id)).toEqual({})
  })
})

describe('who sees what was written', () => {
  test('R85: the browser that wrote it sees it again; whoever opens the link later sees that there is something', async () => {
    const { claimant, link } = await invited()
    const { browser } = await started(link)
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    expect((await browser.get('/prepare/list')).html).toContain('Kind people')
    const { browser: other, page } = await started(link)
    expect(page.path).not.toContain('what-matters')
    for (const path of ['/prepare/list', question('what-matters')]) {
      const seen = await other.get(path)
      expect(seen.html).not.toContain('Kind people')
      expect(textOfHtml(seen.html)).toContain('You wrote something here before')
      expect(validateHtml(seen.html)).toEqual([])
    }
    // Left empty it stays; written anew it is the newest that counts, and the first browser does not see that.
    await other.post(question('what-matters'), { 'what-matters': '' })
    expect((await written(claimant.id))['what-matters']).toMatchObject({ value: 'Kind people' })
    await other.post(question('what-matters'), { 'what-matters': 'Fair pay' })
    expect((await browser.get('/prepare/list')).html).not.toMatch(/Kind people|Fair pay/)
  })

  test('a page left open writes nothing for somebody else whose link was opened in the same browser since', async () => {
    const [mine, theirs] = [await invited(), await invited()]
    const { browser } = await started(mine.link)
    const page = await browser.get(question('what-matters'))
    const by = /name="by" value="([^"]+)"/.exec(page.html)?.[1] ?? expect.fail('no mark')
    expect(page.html.match(/<form [^>]*method="post"/g)).toHaveLength(page.html.match(/name="by"/g)?.length ?? 0)
    await browser.post(theirs.link, { lang: 'en' })
    await browser.post(question('what-matters'), { 'what-matters': 'Their own words', lang: 'en' })
    const refused = await browser.post(question('what-matters'), { 'what-matters': 'Kind people', by, lang: 'en' })
    expect(refused.status).toBe(404)
    expect(refused.html).toContain('Kind people')
    expect(refused.html).not.toContain('Their own words')
    for (const path of ['/prepare/deletion', '/prepare/ready']) {
      expect((await browser.post(path, { by })).status, path).toBe(404)
    }
    expect(await written(mine.claimant.id)).toEqual({})
    expect((await written(theirs.claimant.id))['what-matters']).toMatchObject({ value: 'Their own words' })
    // With its own link open again the same page does what it says.
    await browser.post(mine.link, { lang: 'en' })
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people', by, lang: 'en' })
    expect((await written(mine.claimant.id))['what-matters']).toMatchObject({ value: 'Kind people' })
  })

  test('a sitting ends by itself after an hour, and what is posted then is not lost', async () => {
    const { link } = await invited()
    const { browser } = await started(link)
    foothold.clock.now = new Date(defaultNow.getTime() + 61 * 60_000)
    const late = await browser.post(question('what-matters'), { 'what-matters': 'Kind people', lang: 'en' })
    expect(late.status).toBe(404)
    expect(late.html).toContain('Kind people')
    expect(validateHtml(late.html)).toEqual([])
  })

  test.each([
    ['/prepare/ready', 'ready'],
    ['/prepare/leaving', 'later'],
    ['/prepare/deletion', 'deleted'],
  ])('%s ends the sitting', async (action, done) => {
    const { link } = await invited()
    const { browser } = await started(link)
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    const end = await browser.post(action)
    expect(end.path).toBe(`/prepare/finished?done=${done}&lang=en`)
    expect(validateHtml(end.html)).toEqual([])
    expect(browser.cookies.size).toBe(0)
    expect((await browser.get('/prepare/list')).status).toBe(404)
  })

  test('D20: every page can be left at once', async () => {
    const { link } = await invited()
    const { browser, page } = await started(link)
    for (const { html } of [
      await browser.get(link),
      page,
      await browser.get('/prepare/list'),
      await browser.get('/prepare/deletion'),
    ])
      expect(html).toContain('href="/prepare/exit"')
    const exit = await foothold.app.request('http://localhost/prepare/exit')
    expect(exit.headers.get('location')).toMatch(/^https:\/\/www\.bbc/)
    expect(exit.headers.getSetCookie().join()).toContain('Max-Age=0')
  })
})

describe('at the interview', () => {
  /** Somebody who wrote these before their interview, which has begun. */
  async function prepared(
    put: Record<string, Record<string, string | string[]>>,
    act?: (browser: Visitor) => Promise<unknown>,
  ) {
    const one = await invited()
    const { browser } = await started(one.link)
    foothold.clock.now = new Date(defaultNow.getTime() + 10 * 60_000)
    for (const [id, form] of Object.entries(put)) await browser.post(question(id), form)
    await act?.(browser)
    foothold.clock.now = daysLater(7)
    await adviser.post('/sign-in', { email: 'adviser@demo.test', password: 'demonstration only' })
    const begun = await adviser.post(`${one.url}/interview`)
    const interview = await interviewFor(foothold.db, amira, /interviews\/([0-9a-f-]{36})/.exec(begun.path)?.[1] ?? '')
    return { ...one, browser, begun, interview, path: `/interviews/${interview.id}` }
  }
  const matters = { 'what-matters': { 'what-matters': 'Kind people' } }

  test('what they wrote is there to confirm, as theirs, with the time they wrote it', async () => {
    const { begun, interview, path } = await prepared({ ...matters, 'days-wanted': { 'days-wanted': ['monday'] } })
    expect(textOfHtml(begun.html)).toContain('To confirm')
    expect(textOfHtml(begun.html)).toContain('They were invited to prepare')
    expect(validateHtml(begun.html)).toEqual([])
    const known = await currentAnswers(foothold.db, interview)
    expect(known.answers).toEqual({ 'what-matters': said('Kind people'), 'days-wanted': said(['monday']) })
    expect(known.facts.get('what-matters')).toMatchObject({ source: 'claimant', at: daysLater(7), by: amira.name })
    const step = await adviser.get(`${path}/steps/aims`)
    expect(validateHtml(step.html)).toEqual([])
    expect(textOfHtml(step.html)).toContain('Kind people')
    expect(textOfHtml(step.html)).toContain('From you, before today: to confirm')
    expect(textOfHtml(step.html)).toContain('Written by them before the interview, 24 November 2026, 10:10am')
    const whole = await adviser.get(`${path}/all`)
    expect(textOfHtml(whole.html)).toContain('From you, before today: to confirm')
    const check = await adviser.get(`${path}/check`)
    expect(textOfHtml(check.html)).toContain('to confirm. It is not on the plan until it is confirmed')
    const history = await adviser.get(`/claimants/${interview.claimantId}/answers/what-matters`)
    expect(textOfHtml(history.html)).toContain(
      'From the claimant before the interview, written 24 November 2026, 10:10am',
    )
    const trail = await entriesAbout(foothold.db, interview.claimantId)
    expect(trail.map(({ did }) => did)).toContain('brought in')
  })

  test('confirmed in one press it is confirmed, and the step is done', async () => {
    const { interview, path } = await prepared(matters)
    const page = await adviser.get(`${path}/steps/aims`)
    const basis = /name="basis" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    await adviser.post(`${path}/steps/aims/confirmation`, { basis })
    const { facts: now } = await currentAnswers(foothold.db, interview)
    expect(now.get('what-matters')?.source).toBe('confirmed')
    expect(textOfHtml((await adviser.get(`${path}/steps/aims`)).html)).not.toContain('before today')
  })

  test('gone through on the form and left as it is, it is confirmed as well; changed, it is typed', async () => {
    const { interview } = await prepared({
      ...matters,
      'days-wanted': { 'days-wanted': ['monday'] },
      'start-when': { 'start-when': 'now' },
    })
    const save = (step: string, answers: Record<string, Answer>) =>
      saveStep(foothold.db, amira, daysLater(7), interview, step, answers, { shown: Object.keys(answers) })
    await save('aims', { 'what-matters': said('Kind people') })
    await save('hours', { 'days-wanted': said(['friday']), 'start-when': said('now') })
    const { facts: now } = await currentAnswers(foothold.db, interview)
    expect(['what-matters', 'days-wanted', 'start-when'].map(id => now.get(id)?.source)).toEqual([
      'confirmed',
      'typed',
      'confirmed',
    ])
  })

  test('R86: nothing of it is on a plan before somebody has gone through it with them', async () => {
    const { interview } = await prepared({ ...matters, 'own-words': { 'own-words': 'I want to work with animals' } })
    const plan = await drafted(foothold.db, amira, interview)
    const before = JSON.stringify((await prepare(foothold.db, amira, daysLater(7), plan)).content)
    expect(before).not.toMatch(/Kind people|animals/)
    for (const step of ['aims', 'own-words']) {
      const { facts: now } = await currentAnswers(foothold.db, interview)
      const basis = Math.max(...[...now.values()].map(({ id }) => id))
      await confirmStep(foothold.db, amira, daysLater(7), interview, step, basis)
    }
    const then = JSON.stringify((await prepare(foothold.db, amira, daysLater(7), plan)).content)
    expect(then).toMatch(/Kind people[\s\S]*animals|animals[\s\S]*Kind people/)
  })

  test('R17: what they said at an earlier interview stands beside it where the two differ, and stays in the history', async () => {
    const first = await interviewed(foothold.db, amira, kelly, { aims: { 'what-matters': said('Good pay') } })
    const page = await adviser.post(`/claimants/${first.claimantId}/appointments/new`, {
      kind: 'compulsory',
      channel: 'phone',
      adviserId: amira.id,
      time: '9:30am',
      notifiedHow: 'not yet',
      'on-day': '1',
      'on-month': '12',
      'on-year': '2026',
    })
    const url = page.path.split('?')[0] ?? ''
    const { browser, page: opening } = await started(linkIn((await adviser.post(`${url}/preparation`)).html))
    expect(opening.html).not.toContain('Good pay')
    await browser.post(question('what-matters'), { 'what-matters': 'Kind people' })
    const begun = await adviser.post(`${url}/interview`)
    const step = textOfHtml((await adviser.get(`${begun.path}/steps/aims`)).html)
    expect(step).toContain('What you said earlier (24 November 2026): Good pay')
    const rows = await foothold.db
      .select()
      .from(facts)
      .where(and(eq(facts.claimantId, first.claimantId), eq(facts.question, 'what-matters')))
    expect(rows.map(({ source, value }) => [source, value])).toEqual([
      ['typed', 'Good pay'],
      ['claimant', 'Kind people'],
    ])
  })

  test('words that were not read stand at their question, and make no answer', async () => {
    const { interview, path } = await prepared({ living: { 'in-words': 'Plum duff', go: 'keep' } })
    expect((await currentAnswers(foothold.db, interview)).answers).toEqual({})
    for (const page of [`${path}/steps/home-and-money`, `${path}/all`])
      expect(textOfHtml((await adviser.get(page)).html)).toMatch(/In your own words, before today:[\s\S]*“Plum duff”/)
  })

  test('what they took back, all of it, is nowhere in the interview', async () => {
    const { interview, path } = await prepared(
      { ...matters, living: { 'in-words': 'Plum duff', go: 'keep' } },
      browser => browser.post('/prepare/deletion'),
    )
    expect((await currentAnswers(foothold.db, interview)).answers).toEqual({})
    expect((await adviser.get(`${path}/all`)).html).not.toMatch(/Kind people|Plum duff/)
  })

  test('an answer that a later one closed is not brought in', async () => {
    const { interview } = await prepared(
      {
        obstacles: { obstacles: ['travel'] },
        'obstacles-words': { 'obstacles-words': 'No bus on Sunday' },
      },
      browser => browser.post(question('obstacles'), { obstacles: 'instead: none' }),
    )
    expect((await currentAnswers(foothold.db, interview)).answers).toEqual({ obstacles: { is: 'none' } })
  })

  test('once it has begun nothing more is written; begun twice it is brought in once', async () => {
    const { browser, url, claimant, link } = await prepared(matters)
    const late = await browser.post(question('what-matters'), { 'what-matters': 'Fair pay' })
    expect(late.status).toBe(404)
    expect((await started(link)).page.status).toBe(404)
    await adviser.post(`${url}/interview`)
    expect(await foothold.db.$count(facts, eq(facts.claimantId, claimant.id))).toBe(1)
    expect(textOfHtml((await adviser.get(url)).html)).toContain('The interview has begun: what they wrote is in it')
  })

  test('R17: of writing and beginning at the same moment, none is lost and none comes too late', async () => {
    const { link, appointment, claimant } = await invited()
    const { browser } = await started(link)
    const [answer] = await Promise.all([
      browser.post(question('what-matters'), { 'what-matters': 'Kind people' }),
      beginInterview(foothold.db, amira, defaultNow, appointment),
    ])
    const brought = await foothold.db.$count(facts, eq(facts.claimantId, claimant.id))
    const kept = await foothold.db.$count(preparationAnswers, eq(preparationAnswers.claimantId, claimant.id))
    expect(brought).toBe(kept)
    if (kept === 0) expect(answer.html).toContain('Kind people')
  })
})
