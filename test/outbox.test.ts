/** Messages to people: written with what they tell, sent once, and what staff see of them. */
import { asc, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type MessageChannel, type ToldBy, toldBy } from '../db/choices.ts'
import { claimants, complaints, letterGivings, messages } from '../db/schema.ts'
import { stories } from '../db/stories.ts'
import { entriesAbout } from '../server/audit.ts'
import { addClaimant, type Claimant, type Details, restrict } from '../server/claimant/claimant.ts'
import { recipientOf } from '../server/claimant/recipient.ts'
import type { Person } from '../server/http/context.ts'
import { answerInWords } from '../server/interview/answers.ts'
import { definition } from '../server/interview/definition.ts'
import type { Answers } from '../server/interview/questions.ts'
import { lettersAbout, writeLetter } from '../server/letter/letter.ts'
import { today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { type Carriers, NotCarried, type Outgoing } from '../server/outbox/carrier.ts'
import { onPaper } from '../server/outbox/message-letter.ts'
import { mobileOf, safeContact, type Telling, tell } from '../server/outbox/outbox.ts'
import { backOff, learnOfFailures, leaseMinutes, sendWhatIsDue } from '../server/outbox/send.ts'
import { type TemplateName, templates } from '../server/outbox/templates.ts'
import { deskPage, messagesShown } from '../server/outbox-desk/outbox-desk.ts'
import type { Letter } from '../server/print/letter.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let mark: Person
const browsers = new Map<string, Visitor>()
const as = (login: string) => browsers.get(login) as Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  mark = await castMember(foothold.db, 'manager')
  for (const login of ['adviser', 'leader', 'manager', 'complaints', 'admin', 'stranger', 'analyst']) {
    browsers.set(login, await foothold.visit(login))
  }
})
afterAll(() => foothold.close())
beforeEach(() => foothold.db.delete(messages))
afterEach(() => {
  foothold.clock.now = defaultNow
})

const kelly: Pick<Details, 'name'> & Partial<Details> = {
  name: 'Kelly-Ann Marsden',
  addressKind: 'address',
  address: ['Flat 2', '18 Canal Street', 'Barlow'],
  postcode: 'QQ1 4ZZ',
  phones: ['07700 900123'],
  email: 'kelly-ann@example.test',
  toldBy: 'email',
  regime: 'esa_old',
}
const add = (details: Partial<Details> = {}, by = amira) =>
  addClaimant(foothold.db, by, defaultNow, { ...kelly, ...details })
const link = 'http://localhost/my-plan'
const values = { reference: 'RECON-7K4M-QX9T', date: { en: '4 December 2026', cy: '4 Rhagfyr 2026' }, link }

/** Tells a claimant, and gives the message as it is kept. */
async function told(claimant: Claimant, more: Partial<Telling> = {}) {
  const telling = { template: 'request received', values, to: recipientOf(claimant), claimantId: claimant.id } as const
  const channel = await foothold.db.transaction(tx => tell(tx, foothold.clock.now, { ...telling, ...more }))
  const [message] = await foothold.db.select().from(messages).where(eq(messages.claimantId, claimant.id))
  return { channel, message }
}
const kept = async (id: string | undefined) => {
  const [message] = await foothold.db
    .select()
    .from(messages)
    .where(eq(messages.id, id ?? ''))
  return message
}
const minutes = (count: number) => new Date(defaultNow.getTime() + count * 60_000)

/** Carries everything, and remembers what. */
function carrying(carry: (message: Outgoing) => Promise<string> = async ({ id }) => `carried ${id}`) {
  const carried: Outgoing[] = []
  const carrier = async (message: Outgoing) => {
    carried.push(message)
    return carry(message)
  }
  const carriers: Carriers = { email: carrier, text: carrier, letter: carrier }
  return { carried, carriers }
}
const send = (carriers: Carriers, now = foothold.clock.now) => sendWhatIsDue(foothold.db, carriers, () => now)

/** A person who said in an interview how it is safe to reach them. */
async function withSafeWays(ways: string[] | 'none', details: Partial<Details> = {}): Promise<Claimant> {
  const answer = ways === 'none' ? { is: 'none' as const } : { is: 'answered' as const, value: ways }
  const step = definition.steps.find(({ questions }) => questions.some(({ id }) => id === safeContact.question))
  const answers: Answers = { [safeContact.question]: answer }
  const { claimant } = await interviewed(foothold.db, amira, { ...kelly, ...details }, { [step?.id ?? '']: answers })
  return claimant
}

describe('a message is written', () => {
  test('with what it tells of, or not at all', async () => {
    const claimant = await add()
    const failing = foothold.db.transaction(async tx => {
      await tell(tx, defaultNow, {
        template: 'request received',
        values,
        to: recipientOf(claimant),
        claimantId: claimant.id,
      })
      throw new Error('what it tells of did not happen')
    })
    await expect(failing).rejects.toThrow('did not happen')
    expect(await foothold.db.$count(messages)).toBe(0)
    await told(claimant)
    expect(await foothold.db.$count(messages)).toBe(1)
  })

  const ways: [string, Partial<Details>, MessageChannel | undefined, string | undefined][] = [
    ['as they asked: by email', {}, 'email', 'kelly-ann@example.test'],
    ['as they asked: by text', { toldBy: 'text' }, 'text', '07700900123'],
    [
      'as they asked: by letter',
      { toldBy: 'letter' },
      'letter',
      'Kelly-Ann Marsden\nFlat 2\n18 Canal Street\nBarlow\nQQ1 4ZZ',
    ],
    ['by letter where there is no email', { email: undefined }, 'letter', undefined],
    [
      'by letter where the number is somebody else’s',
      { toldBy: 'text', phones: ['07700 900982 (mum)'] },
      'letter',
      undefined,
    ],
    [
      'by text where that is all there is',
      { email: undefined, addressKind: 'no fixed abode', address: [], postcode: undefined },
      'text',
      undefined,
    ],
    [
      'in no way where there is none',
      { email: undefined, phones: [], addressKind: 'not given', address: [], postcode: undefined },
      undefined,
      undefined,
    ],
  ]
  test.each(ways)('R41: %s', async (_, details, channel, recipient) => {
    const found = await told(await add(details))
    expect(found.channel).toBe(channel)
    expect(found.message?.channel).toBe(channel)
    if (recipient) expect(found.message?.recipient).toBe(recipient)
  })

  test('R32: never by a way that they said is not safe, whatever they chose', async () => {
    const before = await told(await add())
    expect(before.channel).toBe('email')
    expect((await told(await withSafeWays(['post', 'phone']))).channel).toBe('letter')
    expect((await told(await withSafeWays(['text'], { toldBy: 'letter' }))).channel).toBe('text')
    expect((await told(await withSafeWays(['person']))).channel).toBeUndefined()
    expect((await told(await withSafeWays('none'))).channel).toBeUndefined()
  })

  test('a code never by letter: it would have run out, and been read by whoever prints it', async () => {
    const code = { template: 'one-time code', values: { link, code: 'QX9T7K' } } as const
    expect((await told(await add({ toldBy: 'letter' }), code)).channel).toBe('email')
    expect((await told(await add({ toldBy: 'letter', email: undefined, phones: [] }), code)).channel).toBeUndefined()
  })

  test('about somebody, because it could be shown to no one else', async () => {
    const nobody = foothold.db.transaction(tx =>
      tell(tx, defaultNow, { template: 'request received', values, to: recipientOf(claimantLike) }),
    )
    await expect(nobody).rejects.toThrow('about a claimant or a complaint')
  })
  const claimantLike = { ...kelly, careOf: null, writtenLanguage: 'en' } as unknown as Claimant

  test('the ways of the interview’s question are those that are asked for here', () => {
    const question = definition.steps
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === safeContact.question)
    const options = question?.options?.map(({ value }) => value) ?? []
    for (const way of Object.values(safeContact.ways)) expect(options).toContain(way)
  })

  test.each([
    ['07700 900 982', '07700900982'],
    ['+44 7700 900982', '+447700900982'],
    ['+44 (0)7700 900982', '+447700900982'],
    ['07700 900982 (mum)', undefined],
    ['01632 960 001', undefined],
    ['+48 601 123 456', undefined],
  ])('a text goes to “%s”: %s', (typed, number) => {
    expect(mobileOf(typed)).toBe(number)
  })
})

describe('R32: what messages say', () => {
  const names = Object.keys(templates) as TemplateName[]
  const languages: Language[] = ['en', 'cy']
  const cast = Object.values(stories(today(defaultNow)))

  /** Everything of a person that must not be in a message: their names, numbers, addresses, and every word they said. */
  const ofPerson = ({ details, said }: (typeof cast)[number]): string[] => [
    ...details.name.split(/[\s-]+/),
    ...(details.niNumber ? [details.niNumber] : []),
    ...(details.dateOfBirth ? [details.dateOfBirth] : []),
    ...details.address,
    ...(details.postcode ? [details.postcode] : []),
    ...details.phones,
    ...saidInWords(said),
  ]

  /** What they said, in words; what everybody says, like "now" and "yes", is nobody's. */
  const saidInWords = (said: Record<string, Answers>): string[] =>
    Object.values(said)
      .flatMap(answers =>
        Object.entries(answers).map(([id, answer]) => {
          const question = definition.steps.flatMap(({ questions }) => questions).find(one => one.id === id)
          return question ? answerInWords(question, answer, 'en') : ''
        }),
      )
      .filter(words => words.length > 8)

  const health =
    /\b(health|back pain|ill|sick|disab|iechyd|salwch|anabl|poen|benefit|budd-dal|universal credit|allowance|lwfans|sanction|sancsiwn|abuse|cam-drin)/i

  test('nothing of the person, in either language, whoever it goes to', async () => {
    for (const story of cast) {
      const claimant = await add(story.details)
      for (const template of names) {
        for (const language of languages) {
          await foothold.db.delete(messages)
          const to = { ...recipientOf(claimant), language }
          const { message } = await told(claimant, { template, to, values: { ...values, code: '7K4M' } })
          if (!message) continue
          const text = ` ${message.subject ?? ''} ${message.body} `
          for (const own of ofPerson(story).filter(one => one.length > 2)) {
            expect(text.toLowerCase(), `${template} ${language}`).not.toContain(` ${own.toLowerCase()} `)
          }
          expect(text, `${template} ${language}`).not.toMatch(health)
        }
      }
    }
  })

  test('would be found: a name, a number, an illness', () => {
    expect(cast.flatMap(ofPerson)).toEqual(expect.arrayContaining(['Kelly', 'QQ123456C', '18 Canal Street']))
    expect('About your back pain').toMatch(health)
  })

  test.each(names)('%s says the reference only in its text, and ends with where to read', name => {
    const { subject, body } = templates[name]
    for (const language of languages) {
      const text = body({ ...values, code: '7K4M' })[language]
      expect(subject[language]).not.toMatch(/RECON|\d/)
      expect(text.endsWith(link), text).toBe(true)
      expect(text).not.toContain('undefined')
    }
    expect(body({ ...values, code: '7K4M' }).cy).not.toBe(body({ ...values, code: '7K4M' }).en)
  })
})

describe('a message is sent', () => {
  test('once, by whichever of two servers claims it, and is recorded', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => add()))
    for (const one of people) await told(one)
    const { carried, carriers } = carrying()
    const counts = await Promise.all([send(carriers), send(carriers), send(carriers)])
    expect(counts.map(({ sent }) => sent).reduce((a, b) => a + b)).toBe(12)
    expect(new Set(carried.map(({ id }) => id)).size).toBe(12)
    expect(carried).toHaveLength(12)
    expect(await foothold.db.$count(messages, eq(messages.tries, 1))).toBe(12)
    const entries = await entriesAbout(foothold.db, people[0]?.id ?? '')
    expect(entries.map(({ did, role }) => `${role} ${did}`)).toContain('system sent')
    expect(await send(carriers)).toEqual({ sent: 0, failed: 0 })
  })

  test('by another server, when the one that claimed it died while sending', async () => {
    const { message } = await told(await add())
    const dying = carrying(() => new Promise(() => {}))
    void send(dying.carriers)
    await expect.poll(() => dying.carried.length).toBe(1)
    const { carried, carriers } = carrying()
    expect((await send(carriers, minutes(leaseMinutes - 1))).sent).toBe(0)
    expect((await send(carriers, minutes(leaseMinutes))).sent).toBe(1)
    // The same name goes with both, so that a second copy is known for one.
    expect(carried[0]?.id).toBe(dying.carried[0]?.id)
    expect(await kept(message?.id)).toMatchObject({ tries: 2, sentAs: `carried ${message?.id}`, nextTryAt: null })
  })

  test('again after 1, 5 and 30 minutes, 2, 8 and 24 hours, and is then given up', async () => {
    const claimant = await add()
    const { message } = await told(claimant)
    const { carried, carriers } = carrying(async () => {
      throw new NotCarried('The mail server did not answer.')
    })
    let now = defaultNow
    for (const [index, pause] of backOff.entries()) {
      expect(await send(carriers, now)).toEqual({ sent: 0, failed: 1 })
      expect((await kept(message?.id))?.nextTryAt).toEqual(new Date(now.getTime() + pause))
      const early = new Date(now.getTime() + pause - 1000)
      expect((await send(carriers, early)).failed).toBe(0)
      now = new Date(now.getTime() + pause)
      expect(carried).toHaveLength(index + 1)
    }
    expect(backOff.map(pause => pause / 60_000)).toEqual([1, 5, 30, 120, 480, 1440])
    await send(carriers, now)
    const last = await kept(message?.id)
    expect(last).toMatchObject({ tries: 7, givenUpAt: now, nextTryAt: null, error: 'The mail server did not answer.' })
    expect((await entriesAbout(foothold.db, claimant.id)).map(({ did }) => did)).toContain('gave up sending')
  })

  test('not again, when it never could arrive', async () => {
    const { message } = await told(await add())
    const { carriers } = carrying(async () => {
      throw new NotCarried('The mail server refused the address (550).', true)
    })
    await send(carriers)
    expect(await kept(message?.id)).toMatchObject({ tries: 1, givenUpAt: defaultNow, nextTryAt: null })
  })

  test('with what went wrong in our own words, when it is a fault of ours', async () => {
    const { message } = await told(await add())
    const { carriers } = carrying(async ({ recipient }) => {
      throw new TypeError(`cannot write to ${recipient}`)
    })
    await send(carriers)
    expect((await kept(message?.id))?.error).toBe('It could not be made ready (TypeError).')
  })

  test('not by what its office does not have: it waits', async () => {
    const { message } = await told(await add({ toldBy: 'letter' }))
    const { carriers, carried } = carrying()
    expect(await send({ email: carriers.email })).toEqual({ sent: 0, failed: 0 })
    expect(carried).toEqual([])
    expect((await kept(message?.id))?.tries).toBe(0)
  })

  test('R29: a letter to somebody who reads braille waits for a person, whatever carries letters', async () => {
    await told(await add({ toldBy: 'letter', format: 'braille grade 2' }))
    await told(await add({ toldBy: 'letter', format: 'large print 20' }))
    const { carriers, carried } = carrying()
    expect((await send(carriers)).sent).toBe(1)
    expect(wordsOf(await readPdf(Buffer.from(carried[0]?.pages ?? [])))).toContain('We have your request')
  })

  test('a code is not kept after it went, and not sent after it ran out', async () => {
    const first = await told(await add(), { template: 'one-time code', values: { link, code: 'QX9T7K' } })
    expect(first.message?.body).toContain('QX9T7K')
    const { carried, carriers } = carrying()
    await send(carriers)
    expect(carried[0]?.body).toContain('QX9T7K')
    expect((await kept(first.message?.id))?.body).not.toContain('QX9T7K')
    const late = await told(await add(), { template: 'one-time code', values: { link, code: 'QX9T7K' } })
    await send(carriers, minutes(16))
    expect(carried).toHaveLength(1)
    const given = await kept(late.message?.id)
    expect(given).toMatchObject({
      givenUpAt: minutes(16),
      error: 'The code in it had run out before it could be sent.',
    })
    expect(given?.body).not.toContain('QX9T7K')
  })

  test('what the carrier could not deliver after all is given up, with why', async () => {
    const { message } = await told(await add())
    await send(carrying().carriers)
    const id = message?.id ?? ''
    const why = 'GOV.UK Notify could not deliver it (permanent-failure).'
    expect(await learnOfFailures(foothold.db, minutes(60), [{ reference: id, id: 'another', why }])).toBe(0)
    expect(await learnOfFailures(foothold.db, minutes(60), [{ reference: id, id: `carried ${id}`, why }])).toBe(1)
    expect(await kept(id)).toMatchObject({ givenUpAt: minutes(60), sentAt: null, error: why })
    expect(await learnOfFailures(foothold.db, minutes(60), [{ reference: id, id: `carried ${id}`, why }])).toBe(0)
  })
})

describe('the outbox is shown', () => {
  const list = async (login: string, state = 'waiting') => (await as(login).get(`/outbox?state=${state}`)).html

  test('to whoever may open the record, and to nobody else', async () => {
    const claimant = await add()
    const { message } = await told(claimant)
    for (const login of ['adviser', 'leader', 'manager'])
      expect(await list(login), login).toContain('Kelly-Ann Marsden')
    for (const login of ['complaints', 'stranger']) {
      expect(await list(login), login).not.toContain('Kelly-Ann')
      expect((await as(login).get(`/outbox/${message?.id}`)).status, login).toBe(404)
      expect((await as(login).post(`/outbox/${message?.id}/giving-up`, { reason: 'wrong' })).status, login).toBe(404)
    }
    expect((await as('analyst').get('/outbox')).status).toBe(403)
    expect((await as('admin').get(`/outbox/${message?.id}`)).status).toBe(403)
    const page = await as('adviser').get(`/outbox/${message?.id}`)
    expect(page.html).toContain('RECON-7K4M-QX9T')
    expect(page.html).toContain('k…@example.test')
    expect(page.html).not.toContain('kelly-ann@')
    expect(validateHtml(page.html)).toEqual([])
    expect((await entriesAbout(foothold.db, claimant.id)).map(({ what }) => what)).toContain(`message ${message?.id}`)
  })

  test('R61: about a restricted person to their adviser and the managers alone', async () => {
    const colleague = await castMember(foothold.db, 'colleague')
    const hidden = await add({ name: 'Rowan Sallow' }, colleague)
    const { message } = await told(hidden)
    expect(await list('adviser')).toContain('Rowan Sallow')
    await restrict(foothold.db, mark, defaultNow, hidden.id, 'A protected address')
    expect(await list('adviser')).not.toContain('Rowan')
    expect((await as('adviser').get(`/outbox/${message?.id}`)).status).toBe(404)
    expect((await as('adviser').get(`/outbox/${message?.id}/letter.pdf`)).status).toBe(404)
    expect(await list('manager')).toContain('Rowan Sallow')
  })

  test('R54: of a complaint to the complaints desk, never to the adviser of the record', async () => {
    const claimant = await add()
    const [complaint] = await foothold.db
      .insert(complaints)
      .values({
        reference: 'COMP-7K4M-QX9T',
        codeHash: 'x',
        officeId: amira.officeId,
        claimantId: claimant.id,
        about: 'jobcentre',
        whatHappened: 'Nobody rang me',
        language: 'en',
        receivedOn: '2026-11-24',
        receivedHow: 'online',
        at: defaultNow,
      })
      .returning()
    const { message } = await told(claimant, { template: 'complaint received', complaintId: complaint?.id ?? '' })
    expect(await list('complaints')).toContain('We have your complaint')
    for (const login of ['adviser', 'leader']) {
      expect(await list(login), login).not.toContain('complaint')
      expect((await as(login).get(`/outbox/${message?.id}`)).status, login).toBe(404)
    }
  })

  test('to an administrator as numbers, and nothing about anybody', async () => {
    await told(await add())
    const failing = await told(await add({ toldBy: 'text' }))
    const { carriers } = carrying(async () => {
      throw new NotCarried('GOV.UK Notify refused it (BadRequestError, 400).', true)
    })
    await send({ text: carriers.text })
    const { html } = await as('admin').get('/outbox')
    expect(html).toContain('GOV.UK Notify refused it (BadRequestError, 400).')
    expect(html).not.toMatch(/Kelly|example\.test|900123|RECON/)
    expect(validateHtml(html)).toEqual([])
    // The manager is told on the first page, and finds it.
    expect((await as('manager').get('/')).html).toContain('>1 message</a> could not be sent')
    expect((await as('adviser').get('/')).html).not.toContain('could not be sent')
    expect(await list('manager', 'failed')).toContain(failing.message?.id)
  })

  test('a page at a time, forwards and back, those that wait the oldest first', async () => {
    const claimant = await add()
    for (let at = 0; at < messagesShown + 5; at++) {
      foothold.clock.now = minutes(at)
      await told(claimant)
    }
    const all = await foothold.db.select().from(messages).orderBy(asc(messages.madeAt))
    const first = await deskPage(foothold.db, amira, 'waiting')
    expect(first.rows.map(({ id }) => id)).toEqual(all.slice(0, messagesShown).map(({ id }) => id))
    expect(first.previous).toBeUndefined()
    const second = await deskPage(foothold.db, amira, 'waiting', { after: first.next })
    expect(second.rows.map(({ id }) => id)).toEqual(all.slice(messagesShown).map(({ id }) => id))
    expect(second.next).toBeUndefined()
    const back = await deskPage(foothold.db, amira, 'waiting', { before: second.previous })
    expect(back.rows).toEqual(first.rows)
    await send(carrying().carriers)
    const newest = await deskPage(foothold.db, amira, 'sent')
    expect(newest.rows[0]?.id).toBe(all.at(-1)?.id)
    const html = await list('adviser', 'sent')
    expect(validateHtml(html)).toEqual([])
    expect(html).toContain('Pages of messages')
  })

  test('a code in a message is shown in the demonstration, and nowhere else', async () => {
    const claimant = await add()
    const { message } = await told(claimant, { template: 'one-time code', values: { link, code: 'QX9T7K' } })
    expect((await as('adviser').get(`/outbox/${message?.id}`)).html).toContain('QX9T7K')
    const real = await openApp({ demo: false })
    try {
      const there = await castMember(real.db, 'adviser')
      const someone = await addClaimant(real.db, there, defaultNow, kelly)
      const telling = {
        template: 'one-time code',
        values: { link, code: 'QX9T7K' },
        to: recipientOf(someone),
        claimantId: someone.id,
      } as const
      await real.db.transaction(tx => tell(tx, defaultNow, telling))
      const [kept] = await real.db.select().from(messages)
      const page = await (await real.visit('adviser')).get(`/outbox/${kept?.id}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('QX9T7K')
    } finally {
      await real.close()
    }
  })
})

describe('staff deal with a message:', () => {
  const letterIn = (language: Language): Letter => ({
    title: 'Receipt',
    language,
    issuedOn: '2026-11-24',
    blocks: [
      {
        is: 'letterhead',
        office: 'Eastgate Jobcentre',
        contact: ['01632 960 101'],
        addressee: ['Kelly-Ann Marsden', '18 Canal Street'],
        facts: [],
      },
      { is: 'heading', level: 1, text: language === 'cy' ? 'Mae eich cais gennym' : 'We have your request' },
      { is: 'paragraph', text: language === 'cy' ? 'Yn llawn.' : 'In full.' },
    ],
    furniture: { reference: 'RECON-7K4M-QX9T', page: 'Page', of: 'of' },
  })

  test('R43: a letter is printed, posted, and then given', async () => {
    const claimant = await add({ toldBy: 'letter', writtenLanguage: 'cy', format: 'large print 16' })
    const words = { en: letterIn('en'), cy: letterIn('cy') }
    const subject = { claimantId: claimant.id }
    const letterId = await foothold.db.transaction(tx =>
      writeLetter(tx, defaultNow, { ...subject, kind: 'reconsideration receipt', reference: 'RECON-7K4M-QX9T', words }),
    )
    const { message } = await told(claimant, { letterId })
    const url = `/outbox/${message?.id}`
    const pdf = await readPdf(Buffer.from(await (await as('adviser').get(`${url}/letter.pdf`)).bytes()))
    expect(wordsOf(pdf)).toContain('Yn llawn.')
    const posted = await as('adviser').post(`${url}/posting`)
    expect(posted.html).toContain('You have recorded that the letter was posted.')
    await as('adviser').post(`${url}/posting`)
    expect(await kept(message?.id)).toMatchObject({ sentAt: defaultNow, sentAs: 'posted by hand', nextTryAt: null })
    const [letter] = await lettersAbout(foothold.db, subject)
    expect(letter?.givings).toMatchObject([{ how: 'post', language: 'cy', format: 'large print 16', by: amira.id }])
    expect(await foothold.db.$count(letterGivings, eq(letterGivings.letterId, letterId))).toBe(1)
    const acts = (await entriesAbout(foothold.db, claimant.id)).map(({ did }) => did)
    expect(acts.filter(did => did === 'printed' || did === 'posted')).toEqual(['printed', 'posted'])
  })

  test.each(['en', 'cy'] as const)(
    'a message without a letter is set as one, a tagged PDF/UA file (%s)',
    async language => {
      const { message } = await told(await add({ toldBy: 'letter', writtenLanguage: language }))
      const answer = await as('adviser').get(`/outbox/${message?.id}/letter.pdf`)
      expect(answer.headers.get('content-disposition')).toBe('inline; filename="letter.pdf"')
      const bytes = await answer.bytes()
      expect(await pdfUaProblems(bytes)).toEqual([])
      const pdf = await readPdf(Buffer.from(bytes))
      expect(pdf.title).toBe(templates['request received'].subject[language])
      expect(wordsOf(pdf)).toContain(message?.body)
      expect(wordsOf(pdf)).toContain('18 Canal Street')
    },
  )

  test('a code that is emailed is printed for nobody: whoever printed it could sign in with it', async () => {
    const { message } = await told(await add(), { template: 'one-time code', values: { link, code: 'QX9T7K' } })
    const asked = await as('adviser').get(`/outbox/${message?.id}/letter.pdf`)
    expect(asked.status).toBe(409)
    expect(asked.html).not.toContain('kelly-ann@')
    // Were it ever a letter: the code is not in it.
    if (!message) throw new Error('There is no message')
    const { letter } = await onPaper(foothold.db, { ...message, channel: 'letter' })
    expect(JSON.stringify(letter)).toContain('Your code is')
    expect(JSON.stringify(letter)).not.toContain('QX9T7K')
  })

  test('one that could not be sent is sent to what their details say now, or by letter', async () => {
    const claimant = await add({ email: 'kelly-an@example.test' })
    const { message } = await told(claimant)
    const url = `/outbox/${message?.id}`
    const refusing = carrying(async () => {
      throw new NotCarried('The mail server refused the address (550).', true)
    })
    await send(refusing.carriers)
    const failed = await as('adviser').get(url)
    expect(failed.html).toContain('The mail server refused the address (550).')
    expect(failed.html).not.toContain('To what their details say now')
    expect(validateHtml(failed.html)).toEqual([])
    expect((await as('adviser').post(`${url}/retry`, { to: 'now' })).status).toBe(422)
    const nothing = await as('adviser').post(`${url}/retry`)
    expect(nothing.html).toContain('Select where to send it')
    expect(validateHtml(nothing.html)).toEqual([])

    await foothold.db.update(claimants).set({ email: 'kelly-ann@example.test' }).where(eq(claimants.id, claimant.id))
    const again = await as('adviser').post(`${url}/retry`, { to: 'now' })
    expect(again.html).toContain('It will be sent again')
    const { carried, carriers } = carrying()
    await send(carriers)
    expect(carried[0]?.recipient).toBe('kelly-ann@example.test')

    const other = await told(await add())
    await send(refusing.carriers)
    await as('adviser').post(`/outbox/${other.message?.id}/retry`, { to: 'letter' })
    const onPaper = await kept(other.message?.id)
    expect(onPaper).toMatchObject({ channel: 'letter', subject: null, givenUpAt: null })
    expect(onPaper?.recipient).toContain('18 Canal Street')
  })

  test('R86: it is sent again by no way that is not safe', async () => {
    const claimant = await withSafeWays(['email'])
    const { message } = await told(claimant)
    await send(carrying(async () => Promise.reject(new NotCarried('No.', true))).carriers)
    const { html } = await as('adviser').get(`/outbox/${message?.id}`)
    expect(html).toContain('To where it went before')
    expect(html).not.toContain('By letter instead')
    expect((await as('adviser').post(`/outbox/${message?.id}/retry`, { to: 'letter' })).status).toBe(422)
  })

  test('one that is not needed any more is given up, with why', async () => {
    const { message } = await told(await add())
    const url = `/outbox/${message?.id}/giving-up`
    expect((await as('adviser').post(url)).html).toContain('Select why it is not sent')
    const given = await as('adviser').post(url, { reason: 'told another way' })
    expect(given.html).toContain('Given up: they were told in another way.')
    expect((await send(carrying().carriers)).sent).toBe(0)
    expect(validateHtml(given.html)).toEqual([])
  })

  test('one that went is neither sent again nor given up', async () => {
    const { message } = await told(await add())
    await send(carrying().carriers)
    expect((await as('adviser').post(`/outbox/${message?.id}/retry`, { to: 'same' })).status).toBe(422)
    expect((await as('adviser').post(`/outbox/${message?.id}/giving-up`, { reason: 'wrong' })).status).toBe(409)
    expect((await as('adviser').post(`/outbox/${message?.id}/posting`)).status).toBe(409)
  })
})

describe('how a claimant is told', () => {
  const page = '/my-plan/how-we-tell-you'

  /** The claimant of a plan that was issued, in their own browser. */
  async function reading(claimant: Partial<Details> = {}, steps: Record<string, Answers> = {}) {
    const plan = await issued(
      foothold.db,
      amira,
      await interviewed(foothold.db, amira, { ...kelly, ...claimant }, steps),
    )
    const visitor = await foothold.visit()
    await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    await foothold.db.delete(messages)
    const now = async () => {
      const [found] = await foothold.db.select().from(claimants).where(eq(claimants.id, plan.claimantId))
      return found
    }
    return { visitor, now, id: plan.claimantId }
  }
  const written = () => foothold.db.select().from(messages)

  test('is shown in part and changed by themselves, and where it went before is told', async () => {
    const { visitor, now, id } = await reading()
    const before = await visitor.get(`${page}?lang=en`)
    expect(before.html).toContain('Now we tell you: by email, k…@example.test')
    expect(before.html).not.toContain('kelly-ann@')
    expect(before.html).not.toContain('Canal Street')
    expect(validateHtml(before.html)).toEqual([])
    const done = await visitor.post(page, { lang: 'en', toldBy: 'text', mobile: '07700 900 982', safe: 'yes' })
    expect(done.html).toContain('We have changed how we tell you.')
    expect(done.html).toContain('by text message, a number ending 982')
    expect(await now()).toMatchObject({ toldBy: 'text', phones: ['07700 900 982', '07700 900123'], version: 2 })
    const notices = await written()
    expect(notices).toMatchObject([
      { template: 'told another way', channel: 'email', recipient: 'kelly-ann@example.test' },
    ])
    expect(notices[0]?.body).not.toContain('900')
    const entries = await entriesAbout(foothold.db, id)
    expect(entries.at(-2)).toMatchObject({
      did: 'changed',
      role: 'claimant',
      why: 'Changed: how they are told, phone numbers',
    })
  })

  test('an address that codes are emailed to is not changed here, where nobody confirms it', async () => {
    const { visitor, now, id } = await reading()
    const before = (await now())?.email
    await foothold.db.update(claimants).set({ wayBack: 'email' }).where(eq(claimants.id, id))
    const sent = { lang: 'en', toldBy: 'email', email: 'somebody@example.test', safe: 'yes' }
    const refused = await visitor.post(page, sent)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('We email your codes to this address too.')
    expect(refused.html).toContain('value="somebody@example.test"')
    expect((await now())?.email).toBe(before)
    await foothold.db.update(claimants).set({ wayBack: 'code' }).where(eq(claimants.id, id))
    await visitor.post(page, sent)
    expect((await now())?.email).toBe('somebody@example.test')
  })

  test('in Welsh too, with what was typed kept beside what is wrong', async () => {
    const { visitor, now } = await reading({ writtenLanguage: 'cy' })
    const refused = await visitor.post(page, { lang: 'cy', toldBy: 'email', email: 'nid e-bost', safe: '' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Rhowch gyfeiriad e-bost yn y fformat cywir')
    expect(refused.html).toContain('value="nid e-bost"')
    expect(refused.html).toContain('<title>Gwall: ')
    expect(validateHtml(refused.html)).toEqual([])
    expect(await now()).toMatchObject({ email: 'kelly-ann@example.test', version: 1 })
  })

  test('is not changed to a way that is not safe for them', async () => {
    const { visitor, now } = await reading()
    const refused = await visitor.post(page, { lang: 'en', toldBy: 'letter', safe: 'no' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Choose a way that only you can see')
    expect((await now())?.toldBy).toBe('email')
    expect(await written()).toEqual([])
  })

  test('R86: a way that they said is not safe is neither offered nor named, and not taken', async () => {
    const step = definition.steps.find(({ questions }) => questions.some(({ id }) => id === safeContact.question))
    const answers: Answers = { [safeContact.question]: { is: 'answered', value: ['email'] } }
    const { visitor, now } = await reading({}, { [step?.id ?? '']: answers })
    const { html } = await visitor.get(`${page}?lang=en`)
    expect(html).toContain('By email')
    expect(html).not.toContain('By letter')
    expect(html).not.toContain('By text message')
    expect(html).not.toMatch(/not safe|unsafe/i)
    expect((await visitor.post(page, { lang: 'en', toldBy: 'letter', safe: 'yes' })).status).toBe(422)
    expect((await now())?.toldBy).toBe('email')
  })

  test('a new email address is told where the old one was', async () => {
    const { visitor } = await reading()
    await visitor.post(page, { lang: 'en', toldBy: 'email', email: 'new@example.test', safe: 'yes' })
    expect(await written()).toMatchObject([{ channel: 'email', recipient: 'kelly-ann@example.test' }])
    // The same said again is no news.
    await visitor.post(page, { lang: 'en', toldBy: 'email', email: 'new@example.test', safe: 'yes' })
    expect(await written()).toHaveLength(1)
  })

  test('is seen and changed by the adviser; an address that they have left is not written to', async () => {
    const claimant = await add({ toldBy: 'letter' })
    const url = `/claimants/${claimant.id}/details`
    const { html } = await as('adviser').get(url)
    expect(html).toContain('How do they want to be told?')
    expect(validateHtml(html)).toEqual([])
    const form = {
      name: kelly.name,
      'address-kind': 'address',
      'address-lines': '18 Canal Street',
      phones: '07700 900123',
    }
    const email = { ...form, version: '1', toldBy: 'email' }
    const refused = await as('adviser').post(url, email)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Enter an email address above, or select another way to tell them')
    const moved = await as('adviser').post(url, { ...email, email: 'k@example.test' })
    expect(moved.html).toContain('The details have been saved.')
    expect(moved.html).toContain('By email')
    expect(await written()).toEqual([])
    await as('adviser').post(url, { ...form, version: '2', toldBy: 'letter', email: 'k@example.test' })
    expect(await written()).toMatchObject([
      { template: 'told another way', channel: 'email', recipient: 'k@example.test' },
    ])
  })

  test('an office offers the ways it has, and no other', async () => {
    const own = await openApp({ demo: false, mail: { url: 'smtp://localhost:1', from: 'no-reply@jobcentre.test' } })
    try {
      const { html } = await (await own.visit('adviser')).get('/claimants/new')
      const offered = (Object.keys(toldBy) as ToldBy[]).filter(way =>
        html.includes(`name="toldBy" type="radio" value="${way}"`),
      )
      expect(offered).toEqual(['letter', 'email'])
    } finally {
      await own.close()
    }
  })
})
