/** The office's own reader of notes, played by a real server on this machine: well, slowly, wrongly, and not at all. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { auditEntries, facts, readerRequests, readings } from '../db/schema.ts'
import { readConfig } from '../server/config.ts'
import type { Person } from '../server/http/context.ts'
import { definition } from '../server/interview/definition.ts'
import type { Interview } from '../server/interview/interview.ts'
import { everyQuestion } from '../server/interview/journey.ts'
import { lookToYou } from '../server/my-plan/looks.ts'
import { officePrompt, openTo, readingsIn } from '../server/note/office/prompt.ts'
import { askOfficeReader, isPrivateLine } from '../server/note/office/reader.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { inWords, validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, interviewed } from './support/plan-case.ts'

// ── The stand-in ────────────────────────────────────────────────────────────────────────────────

type Asked = { authorization: string | undefined; body: string }
type Playing = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

const asked: Asked[] = []
let play: Playing
let server: Server
let url: string
/** Where nobody should ever come: a redirect leads there. */
let elsewhere = 0

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.url === '/elsewhere') elsewhere++
    let body = ''
    for await (const part of request) body += String(part)
    asked.push({ authorization: request.headers.authorization, body })
    await play(request, response)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})
beforeEach(() => {
  asked.length = 0
})

const saying =
  (content: string): Playing =>
  (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  }
const reading = (...list: unknown[]): Playing => saying(JSON.stringify({ readings: list }))
const failing =
  (status: number, headers: Record<string, string> = {}): Playing =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end('{"error":"no"}')
  }

const context = { definition, on: '2026-11-24' }
const ask = (note: string, seconds = 5) => askOfficeReader({ url, seconds }, '{}', note, context)

// ── What it is asked ────────────────────────────────────────────────────────────────────────────

describe('what is sent', () => {
  const [system, user] = officePrompt('lives with mum', { definition, asked: 'living' })

  test('is the note, the question it answered, and every question with its kind and options', () => {
    expect(user?.content).toBe('The words answer the question “living”.\nThe note:\nlives with mum')
    expect(system?.content).toContain(
      '- driving-licence (choice): Do you have a driving licence? Options: full = Yes, full;',
    )
    expect(system?.content).toContain('- jobs (list): What jobs have you had?')
    expect(system?.content).toContain('  - job-started (approximate-date): When did you start?')
  })

  test('R86: asks nothing about what is sensitive, and nothing that depends on what is on record', () => {
    const sensitive = everyQuestion(definition).filter(question => !openTo(question))
    expect(sensitive.map(({ id }) => id)).toEqual(expect.arrayContaining(['abuse', 'health-words', 'child-needs']))
    for (const { id, label } of sensitive) {
      expect(system?.content).not.toContain(`- ${id} `)
      expect(system?.content).not.toContain(label.en)
    }
    expect(officePrompt('anything', { definition })[0]).toEqual(system)
  })
})

// ── What of its answer is trusted ───────────────────────────────────────────────────────────────

describe('a reading is used only', () => {
  const note =
    'Wants reception work, about 16 hrs, maybe evenings. Her son has a full licence. Nursery assistant until 2019, full licence'
  const read = (...list: unknown[]) => readingsIn(JSON.stringify({ readings: list }), note, context)

  test('when its words stand in the note, letter for letter', () => {
    const hours = { question: 'hours-wanted', value: 16 }
    expect(read({ ...hours, words: 'about 16 hrs' })).toEqual([
      { question: 'hours-wanted', words: 'about 16 hrs', begins: 22, answer: { is: 'answered', value: 16 } },
    ])
    expect(read({ ...hours, words: '16 hours' }, { ...hours, words: '' }, hours)).toEqual([])
  })

  test.each<[string, string, unknown]>([
    ['a number of another kind', 'hours-wanted', '16'],
    ['a number out of range', 'hours-wanted', 900],
    ['an option that there is not', 'driving-licence', 'rocket'],
    ['a list for a choice', 'driving-licence', ['full']],
    ['an option that every object has', 'driving-licence', 'constructor'],
    ['a text that was not said', 'job-preference-1', 'Astronaut'],
    ['a “none” that is no answer to it', 'hours-wanted', null],
    ['a question that there is not', 'shoe-size', 9],
    ['R86: a sensitive question', 'health-affects', true],
    ['R86: a question about safety', 'abuse', true],
    ['an object for an answer', 'living', { is: 'family' }],
  ])('when its value is one that the form would take: not %s', (_, question, value) => {
    expect(read({ question, value, words: 'Wants reception work' })).toEqual([])
  })

  test('with the fields of an item that would be taken, and no others', () => {
    const value = {
      'job-title': 'Nursery assistant',
      'job-ended': '2019',
      'job-type': 'rocket',
      'job-place': 'Paris',
      __proto__: 1,
    }
    expect(read({ question: 'jobs', value, words: 'Nursery assistant until 2019' })).toMatchObject([
      {
        question: 'jobs',
        item: {
          'job-title': { is: 'answered', value: 'Nursery assistant' },
          'job-ended': { is: 'answered', value: '2019' },
        },
      },
    ])
    const [job] = read({ question: 'jobs', value, words: 'Nursery assistant until 2019' }) ?? []
    expect(Object.keys(job?.item ?? {})).toEqual(['job-title', 'job-ended'])
    expect(read({ question: 'jobs', value: { 'job-ended': '2031' }, words: 'until 2019' })).toEqual([])
  })

  test('with a doubt where it is a guess, or may be about somebody else', () => {
    const [own] = read({ question: 'what-matters', value: 'reception work', words: 'reception work' }) ?? []
    expect(own).toMatchObject({ question: 'what-matters' })
    expect(own?.doubt).toBeUndefined()
    const [son] = read({ question: 'driving-licence', value: 'full', words: 'has a full licence' }) ?? []
    expect(son?.doubt).toBe('may be about somebody else')
    const [guess] = read({ question: 'times-wanted', value: ['evenings'], words: 'evenings' }) ?? []
    expect(guess?.doubt).toBe('a guess')
    const [whole] = read({ question: 'times-wanted', value: ['evenings'], words: 'maybe evenings' }) ?? []
    expect(whole?.doubt).toBe('a guess')
  })

  test('out of JSON, between fences or not', () => {
    expect(readingsIn('```json\n{"readings":[]}\n```', note, context)).toEqual([])
    for (const garbage of ['', 'Sure! Here you go', '[]', '{"readings":"none"}', 'null'])
      expect(readingsIn(garbage, note, context), garbage).toBeUndefined()
  })
})

// ── Over the line ───────────────────────────────────────────────────────────────────────────────

describe('whatever it does, it is an answer', () => {
  test('when it reads well', async () => {
    play = reading({ question: 'hours-wanted', value: 16, words: '16 hours' })
    expect(await ask('16 hours')).toMatchObject({ came: 'answered', readings: [{ question: 'hours-wanted' }] })
  })

  test('when it is too slow to begin, or to end', async () => {
    play = () => {}
    expect(await ask('16 hours', 0.2)).toEqual({ came: 'too late', readings: [] })
    play = (_, response) => void response.write('{"choices":')
    expect(await ask('16 hours', 0.2)).toEqual({ came: 'too late', readings: [] })
  })

  test('when it fails, hangs up, or is not there', async () => {
    for (const status of [400, 401, 429, 500]) {
      play = failing(status)
      expect(await ask('16 hours')).toEqual({ came: 'failed', readings: [] })
    }
    play = (_, response) => void response.socket?.destroy()
    expect((await ask('16 hours')).came).toBe('failed')
    const nowhere = { url: 'http://127.0.0.1:9/v1', seconds: 2 }
    expect((await askOfficeReader(nowhere, '{}', '16 hours', context)).came).toBe('failed')
  })

  test('when it sends the words on to somebody else, they stay', async () => {
    for (const status of [301, 302, 307, 308]) {
      play = failing(status, { location: '/elsewhere' })
      expect((await ask('16 hours')).came).toBe('failed')
    }
    expect(elsewhere).toBe(0)
  })

  test('when it talks nonsense, or without end', async () => {
    play = saying('I am a teapot')
    expect((await ask('16 hours')).came).toBe('not understood')
    play = (_, response) => void response.end('<html>')
    expect((await ask('16 hours')).came).toBe('not understood')
    play = (_, response) => {
      const more = () => !response.destroyed && response.write('x'.repeat(65_536)) && setImmediate(more)
      response.on('drain', more)
      more()
    }
    expect((await ask('16 hours')).came).toBe('not understood')
  })
})

describe('the settings', () => {
  const own = { DATABASE_URL: 'postgres://foothold@db/foothold', SECRET: 'x'.repeat(40) }

  test('name no reader unless they are set', () => {
    expect(readConfig(own).officeReader).toBeUndefined()
    const reader = { READER_URL: 'https://reader.office.test/v1/chat/completions', READER_MODEL: 'small' }
    expect(readConfig({ ...own, ...reader }).officeReader).toEqual({
      url: reader.READER_URL,
      key: undefined,
      model: 'small',
      seconds: 5,
    })
  })

  test('let words go over an open line only to this machine or the office’s own network', () => {
    const open = [
      'http://localhost:8080/v1',
      'http://127.0.0.1/',
      'http://10.1.2.3/',
      'http://[::1]/',
      'http://reader/v1',
    ]
    for (const address of open) expect(isPrivateLine(address), address).toBe(true)
    for (const address of ['http://example.test/v1', 'http://172.32.0.1/', 'http://8.8.8.8/', 'http://[2001:db8::1]/'])
      expect(() => readConfig({ ...own, READER_URL: address }), address).toThrow(/^READER_URL must begin with https/)
    expect(() => readConfig({ ...own, READER_URL: 'https://me:secret@reader.test/' })).toThrow(/set READER_KEY/)
    expect(() => readConfig({ ...own, READER_URL: 'ftp://reader/' })).toThrow(/READER_URL will not do/)
    expect(() => readConfig({ ...own, READER_SECONDS: '60' })).toThrow(/READER_SECONDS will not do/)
  })
})

// ── In the conversation ─────────────────────────────────────────────────────────────────────────

describe('in the conversation', () => {
  let foothold: TestApp
  let amira: Person
  let adviser: Visitor
  beforeAll(async () => {
    foothold = await openApp({ officeReader: { url, key: 'the key', model: 'small', seconds: 1 } })
    amira = await castMember(foothold.db, 'adviser')
    adviser = await foothold.visit('adviser')
  })
  afterAll(() => foothold.close())

  const talkOf = ({ id }: Interview) => `/interviews/${id}/conversation`
  const say = (interview: Interview, words: string, asking = '') =>
    adviser.post(`${talkOf(interview)}/turns`, { words, go: 'send', asked: asking })
  const buttonOn = (html: string) => /value="(office \d+)"/.exec(html)?.[1] ?? ''
  const press = (interview: Interview, html: string, words = '', by = adviser) =>
    by.post(`${talkOf(interview)}/turns`, { words, go: buttonOn(html), asked: '' })
  const rows = (interview: Interview) =>
    foothold.db.select().from(readerRequests).where(eq(readerRequests.claimantId, interview.claimantId))
  const cards = (interview: Interview) =>
    foothold.db.select().from(readings).where(eq(readings.claimantId, interview.claimantId)).orderBy(readings.id)

  /** Somebody types this and presses "Read it with … too". */
  async function pressed(words: string, playing: Playing) {
    play = playing
    const interview = await interviewed(foothold.db, amira)
    const { html } = await say(interview, words)
    const before = await cards(interview)
    const page = await press(interview, html)
    const more = (await cards(interview)).slice(before.length)
    return { interview, html, page, more, text: textOfHtml(page.html) }
  }

  const note = 'wants reception work mornings only, up to 16 hours. lives with mum'
  const found = { question: 'what-matters', value: 'mornings only', words: 'mornings only' }

  test('nothing is sent until somebody presses, and the page shows word for word what would be', async () => {
    play = reading()
    const interview = await interviewed(foothold.db, amira)
    const { html } = await say(interview, `${note} <b>`)
    expect(inWords(validateHtml(html))).toBe('')
    expect(asked).toEqual([])
    expect(await rows(interview)).toEqual([])
    await press(interview, html)
    const { messages } = JSON.parse(asked[0]?.body ?? '{}') as { messages: { content: string }[] }
    const shown = textOfHtml(html)
    for (const { content } of messages)
      expect(shown.replace(/\s+/g, ' ')).toContain(content.replace(/\s+/g, ' ').trim())
    expect(asked).toHaveLength(1)
    expect(asked[0]?.authorization).toBe('Bearer the key')
    expect(html).not.toContain('the key')
  })

  test('what it reads becomes cards like any other, and what was sent is kept and logged', async () => {
    const { interview, more, text } = await pressed(note, reading(found))
    expect(more).toMatchObject([{ question: 'what-matters', value: 'mornings only', reader: 'office', kind: 'answer' }])
    expect(text).toContain('from “mornings only”, read by the office’s own reader')
    expect(text).toContain('read it too, and found 1 more thing, among what there is to check above.')
    expect(await rows(interview)).toMatchObject([{ came: 'answered', sent: asked[0]?.body, reader: new URL(url).host }])
    const log = await foothold.db
      .select({ did: auditEntries.did, what: auditEntries.what })
      .from(auditEntries)
      .where(
        sql`${auditEntries.what} like '%office reader%' and ${auditEntries.chain} = ${`claimant ${interview.claimantId}`}`,
      )
      .orderBy(auditEntries.position)
    expect(log).toEqual([
      { did: 'sent', what: `words for the office reader of interview ${interview.id}` },
      { did: 'kept', what: `answer of the office reader in interview ${interview.id}` },
    ])
    const known = await foothold.db.select().from(facts).where(eq(facts.claimantId, interview.claimantId))
    expect(known).toEqual([])
  })

  test('it is still on the page when something on it was refused', async () => {
    const interview = await interviewed(foothold.db, amira)
    await say(interview, note)
    const refused = await say(interview, '')
    expect(refused.status).toBe(422)
    expect(buttonOn(refused.html)).not.toBe('')
    expect(inWords(validateHtml(refused.html))).toBe('')
  })

  test('one of its cards is used as any other is', async () => {
    const { interview, more, page } = await pressed(note, reading(found))
    const basis = /name="basis" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    await adviser.post(`${talkOf(interview)}/turns`, { go: `use ${more[0]?.id}`, basis })
    const [fact] = await foothold.db
      .select()
      .from(facts)
      .where(eq(facts.claimantId, interview.claimantId))
      .orderBy(desc(facts.id))
    expect(fact).toMatchObject({ question: 'what-matters', readingId: more[0]?.id, source: 'conversation' })
  })

  test('what was half typed when it was pressed is kept, and read here', async () => {
    play = reading(found)
    const interview = await interviewed(foothold.db, amira)
    const { html } = await say(interview, note)
    const page = await press(interview, html, 'no car')
    expect(textOfHtml(page.html)).toContain('no car')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.body).not.toContain('no car')
  })

  test('where both read the same there is one card, however often it is asked', async () => {
    const { interview, more, page } = await pressed(
      note,
      reading({ question: 'hours-wanted', value: 16, words: '16 hours' }, found, found),
    )
    const hours = (await cards(interview)).filter(({ question }) => question === 'hours-wanted')
    expect(hours.map(({ reader }) => reader)).toEqual(['local'])
    expect(more).toHaveLength(1)
    await press(interview, page.html)
    expect((await cards(interview)).filter(({ reader }) => reader === 'office')).toHaveLength(1)
    expect(await rows(interview)).toHaveLength(2)
  })

  const wrong: [string, Playing, string, string][] = [
    ['slow', () => {}, 'too late', 'did not answer in time'],
    ['broken', failing(500), 'failed', 'could not be reached, or refused'],
    ['babbling', saying('I am a teapot'), 'not understood', 'gave an answer that could not be read'],
  ]
  test.each(wrong)('when it is %s, the page says so, and what was read here stands', async (_, playing, came, says) => {
    const { interview, page, more, text } = await pressed(note, playing)
    expect(page.status).toBe(200)
    expect(inWords(validateHtml(page.html))).toBe('')
    expect(text).toContain(says)
    expect(text).toContain('What stands here was read by this program.')
    expect(more).toEqual([])
    expect(await rows(interview)).toMatchObject([{ came }])
    expect((await cards(interview)).some(({ question }) => question === 'hours-wanted')).toBe(true)
  })

  test('words that it makes up come to nothing', async () => {
    const { more, text } = await pressed(
      note,
      reading({ ...found, words: 'she loves mornings' }, { question: 'abuse', value: true, words: 'lives with mum' }),
    )
    expect(more).toEqual([])
    expect(text).toContain('read it too, and found nothing more.')
  })

  test('no transaction is open while it is waited for', async () => {
    const idle = sql`select count(*)::int as open from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`
    const counted = async () => (await foothold.db.execute<{ open: number }>(idle))[0]?.open
    let open: number | undefined
    await pressed(note, async (request, response) => {
      open = await counted()
      await reading(found)(request, response)
    })
    expect(open).toBe(0)
    await foothold.db.transaction(async tx => {
      await tx.execute(sql`select 1`)
      expect(await counted()).toBe(1)
    })
  })

  test('R86: what answers a sensitive question cannot be sent', async () => {
    play = reading()
    const interview = await interviewed(foothold.db, amira, undefined, {
      health: { 'health-affects': { is: 'answered', value: true } },
    })
    const { html } = await say(interview, 'my knee is bad, I cannot stand', 'health-words')
    expect(html).not.toContain('office-reader')
    const turn = /id="turn-(\d+)"/.exec(html)?.[1]
    expect(turn).toBeDefined()
    const refused = await adviser.post(`${talkOf(interview)}/turns`, { go: `office ${turn}` })
    expect(refused.status).toBe(404)
    expect(asked).toEqual([])
  })

  test('nobody of another office has anything sent, and without the setting there is nothing to press', async () => {
    play = reading()
    const interview = await interviewed(foothold.db, amira)
    const { html } = await say(interview, note)
    const stranger = await foothold.visit('stranger')
    expect((await press(interview, html, '', stranger)).status).toBe(404)
    expect(asked).toEqual([])
    const without = await openApp()
    const theirs = await interviewed(without.db, await castMember(without.db, 'adviser'))
    const visitor = await without.visit('adviser')
    const page = await visitor.post(`${talkOf(theirs)}/turns`, { words: note, go: 'send', asked: '' })
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('office-reader')
    const turn = /id="turn-(\d+)"/.exec(page.html)?.[1]
    expect((await visitor.post(`${talkOf(theirs)}/turns`, { go: `office ${turn}` })).status).toBe(404)
    await without.close()
  })

  test('the claimant can see in their record that it was sent', async () => {
    const { interview } = await pressed(note, reading(found))
    const thing = `words for the office reader of interview ${interview.id}`
    expect(lookToYou({ did: 'sent', thing, acting: undefined })).toEqual({
      en: 'sent words of yours to a program that our office runs',
      cy: 'wedi anfon eich geiriau at raglen y mae ein swyddfa yn ei rhedeg',
    })
  })
})
