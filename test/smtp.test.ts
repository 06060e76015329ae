/** E-mail, through a real mail server that the test starts. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import pino from 'pino'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { messages } from '../db/schema.ts'
import { addClaimant, type Details } from '../server/claimant/claimant.ts'
import { recipientOf } from '../server/claimant/recipient.ts'
import type { Person } from '../server/http/context.ts'
import { NotCarried, type Outgoing } from '../server/outbox/carrier.ts'
import { tell } from '../server/outbox/outbox.ts'
import { sendWhatIsDue } from '../server/outbox/send.ts'
import { smtpCarrier } from '../server/outbox/smtp.ts'
import { templates } from '../server/outbox/templates.ts'
import { keepUp } from '../server/upkeep.ts'
import { config, defaultNow, openApp, type TestApp } from './support/app.ts'
import { castMember } from './support/plan-case.ts'

const from = 'no-reply@eastgate.test'
const kelly = { name: 'Kelly-Ann Marsden', email: 'kelly-ann@example.test', toldBy: 'email' } as const

let foothold: TestApp
let amira: Person
let server: SMTPServer
let url: string
const received: Email[] = []
/** What the server says to an address and to a text; undefined takes them. */
let refusal: { to?: [number, string]; text?: [number, string] } = {}

beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      username === 'foothold' && password === 'right' ? done(null, { user: username }) : done(refused(535, 'No')),
    authOptional: true,
    onRcptTo: ({ address }, _, done) =>
      refusal.to ? done(refused(refusal.to[0], `${refusal.to[1]} <${address}>`)) : done(),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        if (refusal.text) return done(refused(...refusal.text))
        received.push(await PostalMime.parse(Buffer.concat(chunks)))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise<void>(done => server.close(done))
  await foothold.close()
})
beforeEach(async () => {
  await foothold.db.delete(messages)
  received.length = 0
})
afterEach(() => {
  refusal = {}
})

const refused = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

async function told(details: Partial<Details> = {}, at = defaultNow) {
  const claimant = await addClaimant(foothold.db, amira, defaultNow, { ...kelly, ...details })
  const values = {
    reference: 'RECON-7K4M-QX9T',
    date: { en: '4 December 2026', cy: '4 Rhagfyr 2026' },
    link: 'http://localhost/my-plan',
  }
  const to = recipientOf(claimant)
  await foothold.db.transaction(tx =>
    tell(tx, at, { template: 'request received', values, to, claimantId: claimant.id }),
  )
}
const send = (address = url, now = defaultNow) =>
  sendWhatIsDue(foothold.db, { email: smtpCarrier({ url: address, from }) }, () => now)
const kept = async () => (await foothold.db.select().from(messages))[0]
const headersOf = (email: Email | undefined) =>
  Object.fromEntries(email?.headers.map(({ key, value }) => [key, value]) ?? [])

describe.each(['en', 'cy'] as const)('R32, R41: an email (%s)', language => {
  test('arrives as plain text, says nothing of the person but where it goes, and asks robots not to answer', async () => {
    await told({ writtenLanguage: language })
    expect(await send()).toEqual({ sent: 1, failed: 0 })
    const [email] = received
    expect(email?.subject).toBe(templates['request received'].subject[language])
    expect(email?.from?.address).toBe(from)
    expect(email?.to).toEqual([{ address: 'kelly-ann@example.test', name: '' }])
    expect(email?.html).toBeUndefined()
    expect(email?.text).toContain(
      language === 'cy' ? 'Eich cyfeirnod yw RECON-7K4M-QX9T' : 'Your reference is RECON-7K4M-QX9T',
    )
    expect(email?.attachments).toEqual([])
    const { to: _, ...headers } = headersOf(email)
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'content-language': language,
    })
    expect(JSON.stringify([headers, email?.text])).not.toMatch(/Kelly|Marsden/)
    const message = await kept()
    expect(message).toMatchObject({ sentAt: defaultNow, sentAs: email?.messageId, nextTryAt: null, error: null })
    expect(email?.messageId).toBe(`<${message?.id}@eastgate.test>`)
  })
})

test('a second copy of a message has the Message-ID of the first', async () => {
  await told()
  const message = await kept()
  const carry = smtpCarrier({ url, from })
  await carry(message as Outgoing)
  await carry({ ...(message as Outgoing), tries: 2 })
  expect(received).toHaveLength(2)
  expect(received[0]?.messageId).toBe(received[1]?.messageId)
})

test('with a name and a password, and in words for an administrator when they are wrong', async () => {
  await told()
  await send(url.replace('//', '//foothold:wrong@'))
  expect((await kept())?.error).toBe('The mail server did not accept the name and password in SMTP_URL.')
  expect((await kept())?.givenUpAt).toBeNull()
  await send(url.replace('//', '//foothold:right@'), new Date(defaultNow.getTime() + 60_000))
  expect(received).toHaveLength(1)
})

describe('what the mail server says is not repeated: it names the address', () => {
  test('an address that does not exist is given up at once', async () => {
    refusal = { to: [550, '5.1.1 Kelly is unknown here'] }
    await told()
    expect(await send()).toEqual({ sent: 0, failed: 1 })
    expect(await kept()).toMatchObject({ error: 'The mail server refused the address (550).', givenUpAt: defaultNow })
  })

  test('an address that is not taken just now is tried again, and then arrives', async () => {
    refusal = { to: [451, '4.7.1 Greylisted'] }
    await told()
    await send()
    const waiting = await kept()
    expect(waiting).toMatchObject({ error: 'The mail server refused the address (451).', givenUpAt: null, tries: 1 })
    refusal = {}
    await send(url, waiting?.nextTryAt ?? undefined)
    expect(received).toHaveLength(1)
    expect(await kept()).toMatchObject({ error: null, tries: 2 })
  })

  test('a text that is refused says so', async () => {
    refusal = { text: [554, 'Message for kelly-ann@example.test is spam'] }
    await told()
    await send()
    expect(await kept()).toMatchObject({ error: 'The mail server refused the message (554).', givenUpAt: defaultNow })
  })

  test('a server that is away, or is no mail server, is tried again', async () => {
    await told()
    await send('smtp://127.0.0.1:1')
    expect(await kept()).toMatchObject({ error: 'The mail server did not answer.', givenUpAt: null })
    const other = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const carry = smtpCarrier({ url: `smtp://127.0.0.1:${(other.address() as AddressInfo).port}`, from })
    const failing = carry((await kept()) as Outgoing)
    await expect(failing).rejects.toBeInstanceOf(NotCarried)
    await expect(failing).rejects.toMatchObject({ forGood: false })
    other.close()
  })
})

test('the program sends by itself, and its log says how many and never to whom', async () => {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: line => void lines.push(line) })
  // The program's own clock is the machine's.
  const now = new Date()
  await told({}, now)
  await told({ email: 'kelly@example.test' }, now)
  const stop = keepUp(foothold.db, { ...config, mail: { url, from } }, log, 20)
  await expect.poll(() => received.length, { timeout: 20_000 }).toBe(2)
  refusal = { to: [550, 'unknown'] }
  await told({}, now)
  await expect.poll(async () => foothold.db.$count(messages), { timeout: 20_000 }).toBe(3)
  await expect.poll(() => lines.join(''), { timeout: 20_000 }).toContain('"failed":1')
  await stop()
  expect(lines.join('')).toContain('"sent":')
  expect(lines.join('')).not.toMatch(/kelly|marsden|example\.test|RECON/i)
})
