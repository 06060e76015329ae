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
    ['with a port that is no port', { ...own, PORT: 'http' }, /^The setting PORT will not do/],
  ]
  test.each(wrong)('%s', (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(message)
  })
})
