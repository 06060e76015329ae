/** Opening the database, whichever it is: migrated once, by whoever comes first, or refused in one sentence. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { isReady, openDatabase } from '../db/client.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const name = `empty_${process.pid}`
let maintenance: postgres.Sql

beforeAll(async () => {
  maintenance = postgres({ ...inject('postgres'), database: 'postgres', max: 1, onnotice: () => {} })
  await maintenance.unsafe(`create database ${name}`)
})
afterAll(async () => {
  await maintenance.unsafe(`drop database ${name} with (force)`)
  await maintenance.end()
})

test('four servers that start at once on an empty database migrate it once', async () => {
  const address = { ...inject('postgres'), database: name }
  const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(address)))
  const [first] = opened
  if (!first) throw new Error('Nothing was opened')
  const [tables] = await first.db.execute<{ n: number }>(
    sql`select count(*)::int n from information_schema.tables where table_schema = 'public'`,
  )
  expect(tables?.n).toBeGreaterThan(15)
  const [applied] = await first.db.execute<{ n: number; different: number }>(
    sql`select count(*)::int n, count(distinct hash)::int different from drizzle.__drizzle_migrations`,
  )
  expect(applied?.n).toBe(applied?.different)
  for (const { db, close } of opened) {
    expect(await isReady(db)).toBe(true)
    await close()
  }
})

describe('the program refuses to start in one sentence, and exits with 1,', () => {
  const start = (environment: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['server/start.js'], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, ...environment },
      timeout: 20_000,
    }).then(
      () => ({ code: 0, said: '' }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr.trim() }),
    )
  const secret = { SECRET: 'a secret that is long enough for anyone' }
  const production = { ...secret, UNCONFIRMED_LAW: 'allow' }

  test('when the database that is named does not answer', async () => {
    const { code, said } = await start({ ...production, DATABASE_URL: 'postgres://foothold@127.0.0.1:1/foothold' })
    expect(code).toBe(1)
    expect(said).toMatch(/^The database that DATABASE_URL names cannot be opened \(ECONNREFUSED\)\. .*running\.$/)
  })

  test('R98: when claimants would read law that nobody has seen in its source', async () => {
    const { code, said } = await start({ ...secret, DATABASE_URL: 'postgres://foothold@127.0.0.1:1/foothold' })
    expect(code).toBe(1)
    expect(said).toMatch(/^Claimants would read law that nobody has seen in its source \(“.+” and \d+ more\): .+$/)
    expect(said).toContain('UNCONFIRMED_LAW=allow')
    expect(said.split('\n')).toHaveLength(1)
  })

  test('when a setting is missing', async () => {
    const { code, said } = await start({ DATABASE_URL: 'postgres://foothold@127.0.0.1:1/foothold' })
    expect(code).toBe(1)
    expect(said).toBe('Set SECRET to at least 32 random characters: it signs the session cookies.')
  })
})
