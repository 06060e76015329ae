/** The audit log: append-only, chained, and found out when it is touched. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staff } from '../db/schema.ts'
import { type Actor, entriesAbout, record, seal, verify } from '../server/audit.ts'
import { openApp, type TestApp } from './support/app.ts'

let foothold: TestApp
let adviser: Actor
const person = '7d9f1c52-0000-4000-8000-000000000001'
const other = '7d9f1c52-0000-4000-8000-000000000002'

beforeAll(async () => {
  foothold = await openApp()
  const [row] = await foothold.db.select().from(staff).limit(1)
  if (!row) throw new Error('The cast is missing')
  adviser = row
})
afterAll(() => foothold.close())

const look = (about: string, why?: string) =>
  record(foothold.db, {
    by: adviser,
    at: new Date('2026-11-24T10:00:00.123Z'),
    did: 'viewed',
    what: `claimant ${about}`,
    about,
    why,
  })

/** Does as a person with the run of the database might: takes the guard off, meddles, and puts it back. */
const meddle = (statement: string) =>
  foothold.db.transaction(async tx => {
    await tx.execute(sql.raw('set local session_replication_role = replica'))
    await tx.execute(sql.raw(statement))
  })

/** Runs the meddling and the look at its result, then undoes it. */
async function verifiedAfter(...statements: string[]) {
  let seen: Awaited<ReturnType<typeof verify>> | undefined
  await foothold.db
    .transaction(async tx => {
      await tx.execute(sql.raw('set local session_replication_role = replica'))
      for (const statement of statements) await tx.execute(sql.raw(statement))
      seen = await verify(tx as unknown as typeof foothold.db)
      throw new Error('undo')
    })
    .catch((error: Error) => {
      if (error.message !== 'undo') throw error
    })
  return seen
}

test('R89: a look at a person is one entry in that person’s own chain', async () => {
  await look(person, 'to prepare an interview')
  await look(person)
  await look(other)
  const entries = await entriesAbout(foothold.db, person)
  expect(entries.map(({ position, did, why }) => ({ position, did, why }))).toEqual([
    { position: 1, did: 'viewed', why: 'to prepare an interview' },
    { position: 2, did: 'viewed', why: '' },
  ])
  expect(entries[1]?.previous).toEqual(entries[0]?.hash)
})

test('an entry of a transaction that fails is not there afterwards', async () => {
  const before = (await entriesAbout(foothold.db, person)).length
  await expect(
    foothold.db.transaction(async tx => {
      await record(tx, { by: adviser, at: new Date(), did: 'changed', what: `claimant ${person}`, about: person })
      throw new Error('the change failed')
    }),
  ).rejects.toThrow('the change failed')
  expect(await entriesAbout(foothold.db, person)).toHaveLength(before)
})

test('a hundred entries written at once make one unbroken chain', async () => {
  const crowd = '7d9f1c52-0000-4000-8000-000000000003'
  await Promise.all(Array.from({ length: 100 }, () => look(crowd)))
  const entries = await entriesAbout(foothold.db, crowd)
  expect(entries.map(entry => entry.position)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  expect((await verify(foothold.db)).broken).toBeUndefined()
})

describe('the database itself refuses', () => {
  const attempts = {
    'to change an entry': `update audit_entries set why = 'nothing to see'`,
    'to remove an entry': 'delete from audit_entries',
    'to empty the log': 'truncate audit_entries',
  }
  test.each(Object.entries(attempts))('%s', async (_, statement) => {
    await look(person)
    const tried = foothold.db.execute(sql.raw(statement)).catch(error => String(error.cause ?? error))
    expect(await tried).toContain('only ever added')
  })
})

describe('someone with the run of the database is found out', () => {
  const chain = `claimant ${person}`
  const tricks: [string, string, string][] = [
    [
      'changing a word',
      `update audit_entries set why = 'other' where chain = '${chain}' and position = 2`,
      'its words were changed',
    ],
    [
      'changing who it was',
      `update audit_entries set who = 'someone' where chain = '${chain}' and position = 1`,
      'its words were changed',
    ],
    [
      'taking one out of the middle',
      `delete from audit_entries where chain = '${chain}' and position = 2`,
      'an entry before this one is missing',
    ],
    [
      'taking the newest away',
      `delete from audit_entries where chain = '${chain}' and position = (select max(position) from audit_entries where chain = '${chain}')`,
      'the newest entry of the chain is missing or was changed',
    ],
  ]
  test.each(tricks)('%s', async (_, statement, why) => {
    await look(person)
    await look(person)
    await look(person)
    expect((await verify(foothold.db)).broken).toBeUndefined()
    const seen = await verifiedAfter(statement)
    expect(seen?.broken).toMatchObject({ chain, why })
  })

  test('rewriting a whole chain, hashes and all, once it has been sealed', async () => {
    await look(other)
    await seal(foothold.db, new Date())
    const seen = await verifiedAfter(
      `update audit_entries set why = 'rewritten', hash = audit_link(previous, chain, position, at, who, role, office, did, what, 'rewritten')
        where chain = 'claimant ${other}' and position = (select length from audit_chains where chain = 'claimant ${other}')`,
      `update audit_chains c set hash = e.hash from audit_entries e where e.chain = c.chain and e.position = c.length`,
    )
    expect(seen?.broken).toMatchObject({ chain: 'seals', why: 'a chain was rewritten after it was sealed' })
  })
})

test('the administrator’s page says that all is whole, or names the first broken row', async () => {
  const admin = await foothold.visit('admin')
  expect((await admin.get('/audit')).html).toContain('the log is whole and in order')
  await look(person)
  await meddle(`update audit_entries set why = 'nothing' where chain = 'claimant ${person}' and position = 1`)
  const page = await admin.get('/audit')
  expect(page.html).toContain(
    `The first broken row is number 1 of the chain “claimant ${person}”: its words were changed.`,
  )
})
