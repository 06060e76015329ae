/**
 * Rule one, nothing said is lost: people answer while the program, its database, or both are killed without a warning at
 * random moments, in the middle of a start too. Whatever they were told is saved is there afterwards.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Database, type Db, openConfigured } from '../db/client.ts'
import { addDemoStaff } from '../db/demo-office.ts'
import { verify } from '../server/audit.ts'
import {
  type Acknowledged,
  isRunning,
  keepAnswering,
  killNow,
  type Program,
  startProgram,
  type Victim,
} from './support/crashing.ts'
import { cleanUp, madeFolder, makeFresh, removeFresh, until } from './support/managed-folders.ts'
import { castMember, interviewed } from './support/plan-case.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })

/** Set it to what a failure names, to have the same crashes at the same moments. */
const seed = Number(process.env.CRASH_SEED ?? Math.floor(Math.random() * 2 ** 31))
const crashes = 33
/** Seconds in which a program starts, or somebody's answer is saved, on a busy machine. */
const patience = 60

beforeAll(makeFresh)
afterEach(cleanUp)
afterAll(removeFresh)

type Crash = { victim: Victim; after: number; whileStarting: boolean }

/** In turn the program, the database, both; after so many milliseconds of work or, now and then, of a start. */
const plan = (): Crash[] => {
  const victims = ['program', 'database', 'both'] as const
  const moment = fc.record({ after: fc.integer({ min: 0, max: 250 }), whileStarting: fc.nat(9).map(die => die < 2) })
  return fc.sample(moment, { numRuns: crashes, seed }).map((one, at) => ({ ...one, victim: victims[at % 3] as Victim }))
}

test(`R20: after ${crashes} crashes every acknowledged answer is there, and nothing is half written`, async () => {
  const folder = madeFolder()
  const interviews = await withDatabase(folder, prepare)
  const acknowledged: Acknowledged[] = []
  let program = startProgram(folder)
  let over = false
  const people = interviews.map((id, at) =>
    keepAnswering(
      `person ${at}`,
      id,
      () => program,
      acknowledged,
      () => over,
    ),
  )
  const again = (died: Program) => {
    if (!isRunning(died)) program = startProgram(folder)
    return program
  }
  for (const crash of plan()) await survive(crash, again, () => program, acknowledged).catch(withSeed)
  over = true
  await Promise.all(people).catch(withSeed)
  program.child.kill('SIGTERM')
  await until(() => !isRunning(program))
  expect(acknowledged.length).toBeGreaterThan(crashes)
  await withDatabase(folder, async ({ db }) => {
    expect(await faultsIn(db, acknowledged), `CRASH_SEED=${seed}`).toEqual([])
    await expectFaultsToBeSeen(db, acknowledged)
  })
})

const withSeed = (error: Error) => {
  throw new Error(`CRASH_SEED=${seed}: ${error.message}`, { cause: error })
}

/** One crash, and life after it: the program is there again (of itself, or started), and somebody's answer is saved. */
async function survive(
  { victim, after, whileStarting }: Crash,
  again: (died: Program) => Program,
  now: () => Program,
  acknowledged: Acknowledged[],
) {
  if (whileStarting && victim !== 'database') await killNow(now(), 'program')
  const starting = again(now())
  if (!whileStarting) {
    await until(() => starting.address !== undefined || !isRunning(starting), patience)
    await sayMore(acknowledged)
  }
  await sleep(after)
  await killNow(now(), victim)
  if (victim === 'database' && !isRunning(now())) throw new Error(`The program died with its database: ${now().said}`)
  const next = again(now())
  await until(() => next.address !== undefined || !isRunning(next), patience)
  if (!isRunning(next)) throw new Error(`The program did not start again: ${next.said}`)
  await sayMore(acknowledged)
}

async function sayMore(acknowledged: Acknowledged[]) {
  const before = acknowledged.length
  await until(() => acknowledged.length > before, patience)
}

async function withDatabase<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openConfigured({ dataDir: folder })
  return work(database).finally(database.close)
}

async function prepare({ db }: Database): Promise<string[]> {
  await addDemoStaff(db)
  const amira = await castMember(db, 'adviser')
  const [first, second] = [await interviewed(db, amira), await interviewed(db, amira)]
  // Two answer in the same interview.
  return [first.id, second.id, second.id]
}

/** What is lost, doubled, half written or tampered with, in words. */
async function faultsIn(db: Db, acknowledged: Acknowledged[]): Promise<string[]> {
  const rows = await db.execute<{ interviewId: string; words: string }>(
    sql`select interview_id as "interviewId", value #>> '{}' as words from facts where question = 'aim-work'`,
  )
  const times = new Map<string, number>()
  for (const { interviewId, words } of rows) {
    const key = `${interviewId} ${words}`
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const lost = acknowledged
    .filter(one => !times.has(`${one.interviewId} ${one.words}`))
    .map(one => `lost: ${one.words}`)
  const doubled = [...times].filter(([, number]) => number > 1).map(([key]) => `doubled: ${key}`)
  const halves = await db.execute<{ claimant: string }>(sql`
    select claimant_id as claimant from facts group by claimant_id
    having count(*) <> (select count(*) from audit_entries where chain = 'claimant ' || claimant_id and did = 'answered')`)
  const { broken } = await verify(db)
  return [
    ...lost,
    ...doubled,
    ...halves.map(({ claimant }) => `half written: ${claimant}`),
    ...(broken ? [`log broken: ${broken.why}`] : []),
  ]
}

/** Each kind of fault is made and undone again: a check that cannot fail says nothing. */
async function expectFaultsToBeSeen(db: Db, acknowledged: Acknowledged[]) {
  const [one] = acknowledged
  const its = sql`question = 'aim-work' and value #>> '{}' = ${one?.words} and interview_id = ${one?.interviewId}::uuid`
  const faults = [
    { made: sql`delete from facts where ${its}`, seen: /^lost: / },
    {
      made: sql`insert into facts (claimant_id, question, "is", value, source, interview_id, at, by)
        select claimant_id, question, "is", value, source, interview_id, at, by from facts where ${its}`,
      seen: /^doubled: /,
    },
    {
      made: sql`delete from audit_entries where did = 'answered' and position = (select max(position) from audit_entries)`,
      seen: /^(half written|log broken): /,
    },
  ]
  for (const { made, seen } of faults) {
    await db
      .transaction(async tx => {
        await tx.execute(sql`set local session_replication_role = replica`)
        await tx.execute(made)
        expect(await faultsIn(tx as unknown as Db, acknowledged)).toContainEqual(expect.stringMatching(seen))
        throw new Undone()
      })
      .catch(error => {
        if (!(error instanceof Undone)) throw error
      })
  }
}

class Undone extends Error {}
