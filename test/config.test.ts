/** The settings: read once, and refused in one sentence. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../server/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'foothold-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const own = { DATABASE_URL: 'postgres://foothold@db/foothold', SECRET: 'x'.repeat(40) }

test('with no settings it is a demonstration, whose secret outlives a restart and is the owner’s alone', () => {
  const first = readConfig({ DATA_DIR: folder })
  expect(first).toMatchObject({ demo: true, port: 3000, databaseUrl: undefined, baseUrl: 'http://localhost:3000' })
  expect(readConfig({ DATA_DIR: folder }).secret).toBe(first.secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a database of one’s own is no demonstration unless DEMO=1 says so', () => {
  expect(readConfig(own).demo).toBe(false)
  expect(readConfig({ ...own, DEMO: '1' }).demo).toBe(true)
})

const notifyKey = 'office-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'

test('messages go by GOV.UK Notify, by a mail server, or nowhere', () => {
  expect(readConfig(own)).toMatchObject({ mail: undefined, notify: undefined })
  const mail = { SMTP_URL: 'smtp://mail.test', MAIL_FROM: 'no-reply@jobcentre.test' }
  expect(readConfig({ ...own, ...mail }).mail).toEqual({ url: 'smtp://mail.test', from: 'no-reply@jobcentre.test' })
  const templates = {
    NOTIFY_EMAIL_TEMPLATE: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
    NOTIFY_TEXT_TEMPLATE: '16c25ee9-1b6c-4a3e-8b0b-5d2f0f3ca5c7',
  }
  expect(readConfig({ ...own, ...templates, NOTIFY_API_KEY: notifyKey }).notify).toMatchObject({
    apiKey: notifyKey,
    url: 'https://api.notifications.service.gov.uk',
  })
})

describe('it refuses to start, naming the setting,', () => {
  const wrong: [string, Record<string, string>, RegExp][] = [
    ['without a secret', { DATABASE_URL: own.DATABASE_URL }, /^Set SECRET to at least 32 random characters/],
    ['with a short secret', { ...own, SECRET: 'short' }, /^The setting SECRET will not do/],
    [
      'with a database that is not PostgreSQL',
      { ...own, DATABASE_URL: 'mysql://x/y' },
      /^The setting DATABASE_URL will not do/,
    ],
    [
      'with a session that ends while one talks',
      { ...own, SESSION_MINUTES: '5' },
      /^The setting SESSION_MINUTES will not do/,
    ],
    [
      'with a mail server and no address to send from',
      { ...own, SMTP_URL: 'smtp://mail.test' },
      /^Set MAIL_FROM to the address that e-mails come from/,
    ],
    [
      'with a key of Notify that is none',
      { ...own, NOTIFY_API_KEY: 'a key' },
      /^The setting NOTIFY_API_KEY will not do/,
    ],
    [
      'with a key of Notify and no templates',
      { ...own, NOTIFY_API_KEY: notifyKey },
      /^Set NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE/,
    ],
    ['with a port that is no port', { ...own, PORT: 'http' }, /^The setting PORT will not do/],
  ]
  test.each(wrong)('%s', (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(message)
  })
})
