/** The connections to PostgreSQL: transactions whole or not at all, and nobody waiting for ever, whatever breaks. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { DatabaseAway, isAway } from '../db/away.ts'
import { type Db, openDatabase, type Tx } from '../db/client.ts'
import { openApp, type TestApp } from './support/app.ts'
import { until } from './support/managed-folders.ts'

let foothold: TestApp
let db: Db
beforeAll(async () => {
  foothold = await openApp()
  db = foothold.db
  await db.execute(sql`create table said (words text not null)`)
})
beforeEach(() => db.execute(sql`truncate said`))
afterAll(() => foothold.close())

const say = (tx: Tx | Db, words: string) => tx.execute(sql`insert into said values (${words})`)
const said = async () =>
  (await db.execute<{ words: string }>(sql`select words from said order by words`)).map(({ words }) => words)
const numberOf = async (tx: Tx) => (await tx.execute<{ pid: number }>(sql`select pg_backend_pid() pid`))[0]?.pid
const breakOff = async (tx: Tx) => db.execute(sql`select pg_terminate_backend(${await numberOf(tx)}, 5000)`)
const outcome = (work: Promise<unknown>) => work.catch((error: unknown) => error)

describe('a transaction whose connection breaks', () => {
  test('is undone, and what it goes on to say is not said', async () => {
    const error = await outcome(
      db.transaction(async tx => {
        await say(tx, 'before')
        await breakOff(tx)
        // Others ask in the meantime, so that the connection's place is taken.
        await Promise.all(Array.from({ length: 20 }, said))
        await say(tx, 'after')
      }),
    )
    expect(isAway(error)).toBe(true)
    expect(await said()).toEqual([])
  })

  test('fails even when it has nothing more to say', async () => {
    expect(isAway(await outcome(db.transaction(breakOff)))).toBe(true)
  })

  test('while it waits for an answer is undone, and others go on', async () => {
    const waiting = db.transaction(async tx => {
      await say(tx, 'before')
      const number = await numberOf(tx)
      setTimeout(async () => await db.execute(sql`select pg_terminate_backend(${number})`), 50)
      await tx.execute(sql`select pg_sleep(10)`)
    })
    expect(isAway(await outcome(waiting))).toBe(true)
    await say(db, 'others')
    expect(await said()).toEqual(['others'])
  })

  test('leaves no place of the pool behind: thirty times over, everyone is served', async () => {
    for (let time = 0; time < 30; time += 1) await outcome(db.transaction(breakOff))
    await Promise.all(Array.from({ length: 30 }, (_, at) => db.transaction(tx => say(tx, `${at}`))))
    expect(await said()).toHaveLength(30)
  })
})

describe('a transaction', () => {
  test('in which something failed unnoticed does not claim to be done', async () => {
    const error = await outcome(
      db.transaction(async tx => {
        await say(tx, 'before')
        await tx.execute(sql`insert into said values (null)`).catch(() => {})
      }),
    )
    expect(String(error)).toContain('all of it was undone')
    expect(await said()).toEqual([])
  })

  test('is over when it ends: who still holds it cannot write through it', async () => {
    let held: Tx | undefined
    await db.transaction(async tx => {
      held = tx
      await say(tx, 'inside')
    })
    await expect(say(held as Tx, 'outside')).rejects.toThrow()
    expect(await said()).toEqual(['inside'])
  })

  test('inside another is undone alone', async () => {
    await db.transaction(async tx => {
      await say(tx, 'outer')
      await tx
        .transaction(async inner => {
          await say(inner, 'inner')
          throw new Error('not this')
        })
        .catch(() => {})
      await tx.transaction(inner => say(inner, 'second'))
    })
    expect(await said()).toEqual(['outer', 'second'])
  })
})

describe('when every connection is in use', () => {
  async function openOne() {
    const [row] = await db.execute<{ name: string }>(sql`select current_database() as name`)
    return openDatabase({ ...inject('postgres'), database: row?.name ?? '' }, { most: 1, patience: 1000 })
  }

  test('those who wait are served in the order in which they came', async () => {
    const one = await openOne()
    const order: number[] = []
    await Promise.all(
      [1, 2, 3, 4].map(at =>
        one.db.transaction(async tx => {
          order.push(at)
          await say(tx, `${at}`)
        }),
      ),
    )
    expect(order).toEqual([1, 2, 3, 4])
    await one.close()
  })

  test('an answer that does not come is given up, by the server too, and then it can be asked again', async () => {
    const one = await openOne()
    expect(isAway(await outcome(one.db.execute(sql`select pg_sleep(60)`)))).toBe(true)
    expect((await one.db.execute(sql`select 1 as one`))[0]).toEqual({ one: 1 })
    await until(async () => (await sleeping()) === 0)
    await one.close()
  })

  test('nobody waits for ever for one that is not given back', async () => {
    const one = await openOne()
    let giveBack = () => {}
    const held = one.db.transaction(() => new Promise<void>(done => (giveBack = done)))
    expect(isAway(await outcome(one.db.execute(sql`select 1`)))).toBe(true)
    giveBack()
    await held
    expect((await one.db.execute(sql`select 1 as one`))[0]).toEqual({ one: 1 })
    await one.close()
  })

  const sleeping = async () => {
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int n from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'`,
    )
    return row?.n
  }

  test('after it is closed, nothing is asked any more', async () => {
    const one = await openOne()
    await one.close()
    expect(isAway(await outcome(one.db.execute(sql`select 1`)))).toBe(true)
  })
})

test('what is wrong with a question is not taken for a database that is away', async () => {
  const wrong = await outcome(db.execute(sql`select from nowhere`))
  expect(isAway(wrong)).toBe(false)
  expect(isAway(new Error('no'))).toBe(false)
  expect(isAway(Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
  expect(isAway(new Error('wrapped', { cause: new DatabaseAway('gone') }))).toBe(true)
})
