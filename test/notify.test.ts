/** GOV.UK Notify, through its own client, against a stand-in that takes only what its documentation allows. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { messages } from '../db/schema.ts'
import { addClaimant, type Claimant, type Details } from '../server/claimant/claimant.ts'
import { recipientOf } from '../server/claimant/recipient.ts'
import type { Person } from '../server/http/context.ts'
import { writeLetter } from '../server/letter/letter.ts'
import type { Language } from '../server/lib/language.ts'
import { carriersFor } from '../server/outbox/carriers.ts'
import { pdfToPost } from '../server/outbox/message-letter.ts'
import { undeliveredBy } from '../server/outbox/notify.ts'
import { type Telling, tell } from '../server/outbox/outbox.ts'
import { learnOfFailures, leaseMinutes, sendWhatIsDue } from '../server/outbox/send.ts'
import { templates } from '../server/outbox/templates.ts'
import type { Letter } from '../server/print/letter.ts'
import { defaultNow, openApp, type TestApp } from './support/app.ts'
import { emailTemplate, openNotify, type StandIn, textTemplate } from './support/notify.ts'
import { oneSpaced, type Printed, readPdf, wordsOf } from './support/pdf.ts'
import { castMember } from './support/plan-case.ts'

const kelly: Pick<Details, 'name'> & Partial<Details> = {
  name: 'Kelly-Ann Marsden',
  addressKind: 'address',
  address: ['Flat 2', '18 Canal Street', 'Barlow'],
  postcode: 'QQ1 4ZZ',
  phones: ['07700 900123'],
  email: 'kelly-ann@example.test',
}

let foothold: TestApp
let amira: Person
let notify: StandIn
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  notify = await openNotify()
})
afterAll(async () => {
  await notify.close()
  await foothold.close()
})
beforeEach(async () => {
  await foothold.db.delete(messages)
  notify.taken.length = 0
  notify.asked.length = 0
})
afterEach(() => Object.assign(notify, { refusal: undefined, breaks: false }))

const link = 'http://localhost/my-plan'
const values = { reference: 'RECON-7K4M-QX9T', date: { en: '4 December 2026', cy: '4 Rhagfyr 2026' }, link }

async function told(
  details: Partial<Details>,
  more: (claimant: Claimant) => Promise<Partial<Telling>> = async () => ({}),
) {
  const claimant = await addClaimant(foothold.db, amira, defaultNow, { ...kelly, ...details })
  const telling = { template: 'request received', values, to: recipientOf(claimant), claimantId: claimant.id } as const
  const also = await more(claimant)
  await foothold.db.transaction(tx => tell(tx, defaultNow, { ...telling, ...also }))
}
const minutes = (count: number) => new Date(defaultNow.getTime() + count * 60_000)
const send = (now = defaultNow, settings = notify.settings) =>
  sendWhatIsDue(foothold.db, carriersFor({ notify: settings }), () => now)
const kept = async () => (await foothold.db.select().from(messages))[0]

describe.each(['en', 'cy'] as const)('R41 (%s)', language => {
  test('an email goes into the one template, with our words in it', async () => {
    await told({ toldBy: 'email', writtenLanguage: language })
    expect(await send()).toEqual({ sent: 1, failed: 0 })
    const message = await kept()
    expect(notify.taken).toMatchObject([
      {
        kind: 'email',
        reference: message?.id,
        body: {
          email_address: 'kelly-ann@example.test',
          template_id: emailTemplate,
          personalisation: { subject: templates['request received'].subject[language] },
        },
      },
    ])
    const said = JSON.stringify(notify.taken[0]?.body.personalisation)
    expect(said).toContain(message?.body)
    expect(said).not.toMatch(/Kelly|Marsden/)
    expect(message).toMatchObject({ sentAs: notify.taken[0]?.id, sentAt: defaultNow, nextTryAt: null })
  })

  test('a text message goes into the other', async () => {
    await told({ toldBy: 'text', writtenLanguage: language })
    await send()
    const message = await kept()
    expect(notify.taken[0]?.body).toEqual({
      phone_number: '07700900123',
      template_id: textTemplate,
      personalisation: { body: message?.body },
      reference: message?.id,
    })
  })
})

/** The parts of the first page, in millimetres, that Notify takes words in; the rest of it must be white. */
const mm = 72 / 25.4
const areas = [
  { name: 'name', left: 15, top: 5, right: 125, bottom: 30 },
  { name: 'address', left: 24.6, top: 39.5, right: 120, bottom: 66.3 },
  { name: 'contact', left: 125, top: 5, right: 195, bottom: 95 },
  { name: 'body', left: 15, top: 95, right: 195, bottom: 292 },
] as const

/** The area in which a line stands, from the tops of its capitals to its tails. */
const areaOf = ({ x, y, width, size }: Printed) =>
  areas.find(
    ({ left, top, right, bottom }) =>
      x >= left * mm && x + width <= right * mm && y - 0.75 * size >= top * mm && y + 0.25 * size <= bottom * mm,
  )?.name ?? 'outside'

const pages = () => readPdf(Buffer.from(String(notify.taken[0]?.body.content), 'base64'))

describe('a letter', () => {
  test.each(['standard', 'large print 16', 'large print 20', 'large print 24'] as const)(
    'has its address where Notify reads it, and nothing where it must be white (%s)',
    async format => {
      await told({
        toldBy: 'letter',
        format,
        address: ['Flat 2', 'Canal House', '18 Canal Street', 'Barlow', 'Near Eastgate'],
      })
      expect(await send()).toEqual({ sent: 1, failed: 0 })
      const { printed } = await pages()
      const first = printed.filter(({ page }) => page === 1)
      expect(first.filter(line => areaOf(line) === 'outside').map(({ text }) => text)).toEqual([])
      const address = first.filter(line => areaOf(line) === 'address').map(({ text }) => text)
      expect(address.map(oneSpaced)).toEqual((await kept())?.recipient.split('\n'))
      expect(first.filter(line => areaOf(line) === 'body').length).toBeGreaterThan(2)
    },
  )

  test('as our own envelopes need it would be refused', async () => {
    await told({ toldBy: 'letter' })
    const message = await kept()
    const own = await readPdf(Buffer.from(message ? await pdfToPost(foothold.db, defaultNow, message) : []))
    expect(own.printed.filter(({ page }) => page === 1).map(areaOf)).toContain('outside')
  })

  test('R43: is the letter that says it in full, in their language', async () => {
    const words = (language: Language): Letter => ({
      title: 'Receipt',
      language,
      blocks: [
        { is: 'letterhead', office: 'Eastgate Jobcentre', contact: [], addressee: ['Kelly-Ann Marsden'], facts: [] },
        { is: 'heading', level: 1, text: language === 'cy' ? 'Eich derbynneb' : 'Your receipt' },
      ],
      furniture: { reference: 'RECON-7K4M-QX9T', page: 'Page', of: 'of' },
    })
    await told({ toldBy: 'letter', writtenLanguage: 'cy' }, async ({ id: claimantId }) => {
      const letter = { claimantId, kind: 'reconsideration receipt', reference: 'RECON-7K4M-QX9T' } as const
      const both = { en: words('en'), cy: words('cy') }
      return { letterId: await foothold.db.transaction(tx => writeLetter(tx, defaultNow, { ...letter, words: both })) }
    })
    await send()
    const pdf = await pages()
    expect(wordsOf(pdf)).toContain('Eich derbynneb')
    // Its address may be left off the kept copy; the envelope needs it.
    expect(wordsOf(pdf)).toContain('18 Canal Street')
    expect(notify.taken[0]?.reference).toBe((await kept())?.id)
  })
})

describe('what Notify has is not sent again', () => {
  test('when its answer was lost', async () => {
    await told({ toldBy: 'email' })
    notify.breaks = true
    expect(await send()).toEqual({ sent: 0, failed: 1 })
    expect(await kept()).toMatchObject({ error: 'GOV.UK Notify did not answer.', tries: 1, givenUpAt: null })
    notify.breaks = false
    expect(await send(minutes(1))).toEqual({ sent: 1, failed: 0 })
    expect(notify.taken).toHaveLength(1)
    expect(await kept()).toMatchObject({ sentAs: notify.taken[0]?.id, error: null })
  })

  test('when the server that asked died before it could note it', async () => {
    await told({ toldBy: 'email' })
    const dead = carriersFor({ notify: notify.settings })
    const dying = {
      email: async (message: Parameters<NonNullable<typeof dead.email>>[0]) =>
        dead.email?.(message).then(() => new Promise<string>(() => {})) ?? '',
    }
    void sendWhatIsDue(foothold.db, dying, () => defaultNow)
    await expect.poll(() => notify.taken.length).toBe(1)
    await send(minutes(leaseMinutes))
    expect(notify.taken).toHaveLength(1)
    expect((await kept())?.sentAs).toBe(notify.taken[0]?.id)
  })

  test('but is, when Notify could not deliver it', async () => {
    await told({ toldBy: 'email' })
    await send()
    const [first] = notify.taken
    if (first) first.status = 'permanent-failure'
    const undelivered = undeliveredBy(notify.settings)
    expect(await learnOfFailures(foothold.db, minutes(60), await undelivered())).toBe(1)
    const failed = await kept()
    expect(failed).toMatchObject({ error: 'GOV.UK Notify could not deliver it (permanent-failure).', sentAt: null })
    await foothold.db.update(messages).set({ nextTryAt: minutes(60), givenUpAt: null })
    await send(minutes(60))
    expect(notify.taken).toHaveLength(2)
    expect(await learnOfFailures(foothold.db, minutes(60), await undelivered())).toBe(0)
  })
})

describe('what Notify refuses', () => {
  const refusals: [string, StandIn['refusal'], string, boolean][] = [
    [
      'a wrong address, at once and without its words',
      {
        status: 400,
        errors: [{ error: 'ValidationError', message: 'email_address kelly-ann@example.test is not valid' }],
      },
      'GOV.UK Notify refused it (ValidationError, 400).',
      true,
    ],
    [
      'too many in a minute, until later',
      { status: 429, errors: [{ error: 'RateLimitError', message: 'Exceeded' }] },
      'GOV.UK Notify refused it (RateLimitError, 429).',
      false,
    ],
    [
      'a fault of its own, until later',
      { status: 500, errors: [{ error: 'Exception', message: 'Internal server error' }] },
      'GOV.UK Notify refused it (Exception, 500).',
      false,
    ],
  ]
  test.each(refusals)('is given up or tried again: %s', async (_, refusal, words, forGood) => {
    notify.refusal = refusal
    await told({ toldBy: 'email' })
    await send()
    const message = await kept()
    expect(message?.error).toBe(words)
    expect(message?.givenUpAt !== null).toBe(forGood)
    expect(notify.taken).toEqual([])
  })

  test('a key that is not ours, until somebody sets the right one', async () => {
    await told({ toldBy: 'email' })
    await send(defaultNow, { ...notify.settings, apiKey: `x-${crypto.randomUUID()}-${crypto.randomUUID()}` })
    expect(await kept()).toMatchObject({ error: 'GOV.UK Notify refused it (AuthError, 403).', givenUpAt: null })
    await send(minutes(1))
    expect(notify.taken).toHaveLength(1)
  })

  test('a service that is away, until it is back', async () => {
    await told({ toldBy: 'email' })
    await send(defaultNow, { ...notify.settings, url: 'http://127.0.0.1:1' })
    expect(await kept()).toMatchObject({ error: 'GOV.UK Notify did not answer.', tries: 1, givenUpAt: null })
  })
})

test('nothing personal stands in an address that Notify is asked at', async () => {
  await told({ toldBy: 'email' })
  notify.breaks = true
  await send()
  await send(minutes(1))
  expect(notify.asked.length).toBeGreaterThan(1)
  expect(notify.asked.join(' ')).not.toMatch(/kelly|example|900123/i)
})
