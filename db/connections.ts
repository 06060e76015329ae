/**
 * The connections to PostgreSQL: a few, each used by one transaction at a time, and thrown away when it breaks.
 *
 * postgres.js has a pool of its own. But when a connection breaks inside a transaction it writes the rollback to a socket
 * that is gone, which ends the program; and what the transaction asks next it sends over the connection's successor, where
 * it is done for good by itself (seen with 3.4.9; porsager/postgres issues 1154 and 1216). So each connection here is a
 * postgres.js of one connection, which is never asked again once it is broken.
 *
 * What must always hold:
 *   1. A transaction is done whole or not at all: what it asks after its connection broke, or after its end, is refused.
 *      (ask, inside)
 *   2. A transaction succeeds only when the server has said that it is committed.            (begin)
 *   3. Nobody waits for ever: neither for an answer nor for a free connection.                (ask, acquire)
 *   4. The server may go and come back: a broken connection is replaced when one is needed.   (breakOff, acquire)
 */
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { DatabaseAway, isAway } from './away.ts'

/** How postgres.js reaches a server: a URL, or the managed server's socket. */
export type Address = string | postgres.Options<Record<string, never>>

/** What Drizzle asks of its client; inside a transaction `savepoint` takes the place of `begin`. */
export type Client = {
  options: postgres.Sql['options']
  unsafe: (...question: Question) => Answer
  begin: <T>(work: (inside: Inside) => Promise<T>) => Promise<T>
  end: () => Promise<void>
}
type Inside = Pick<Client, 'options' | 'unsafe'> & {
  savepoint: <T>(work: (inside: Inside) => Promise<T>) => Promise<T>
}
type Question = Parameters<postgres.Sql['unsafe']>
/** Asked when it is waited for; `values` gives the rows as arrays. */
type Answer = PromiseLike<unknown> & { values: () => Promise<unknown> }
type Rows = { command?: string }
type Form = (query: ReturnType<postgres.Sql['unsafe']>) => PromiseLike<Rows>

type Pool = {
  address: Address
  most: number
  patience: number
  /** Never connects: Drizzle writes into its options how values are read, and every connection reads them so. */
  model: postgres.Sql
  all: Set<Connection>
  free: Connection[]
  queue: ((connection: Promise<Connection>) => void)[]
  ended: boolean
}

type Connection = {
  sql: postgres.Sql
  until: number
  /** How many questions outside of any transaction are on their way here. */
  shared: number
  broken?: DatabaseAway
  /** Refuses the questions that wait for an answer here. */
  waiting: Set<(reason: DatabaseAway) => void>
}

/** Milliseconds in which a server that is being started again may come back without anybody noticing. */
const blip = 1000
/** A connection's memory in the server grows with all it has been asked. */
const lifetime = 45 * 60_000

/** A client of at most `most` connections, which waits `patience` milliseconds for an answer. Nothing is opened yet. */
export function connections(address: Address, { most = 10, patience = 8000 } = {}): Client {
  const model = driver(address)
  const pool: Pool = { address, most, patience, model, all: new Set(), free: [], queue: [], ended: false }
  return {
    options: model.options,
    unsafe: (...question) => whenWaitedFor(form => askOnce(pool, question, form)),
    begin: work => begin(pool, work),
    end: async () => {
      pool.ended = true
      await Promise.all([...pool.all].map(({ sql }) => sql.end({ timeout: 5 })))
    },
  }
}

function driver(address: Address, onclose = () => {}): postgres.Sql {
  // The types of this schema are known: asking the server for them costs a query on every new connection.
  const options = { max: 1, max_lifetime: null, connect_timeout: 5, fetch_types: false, onnotice: () => {}, onclose }
  return typeof address === 'string' ? postgres(address, options) : postgres({ ...address, ...options })
}

function whenWaitedFor(run: (form: Form) => Promise<Rows>): Answer {
  return {
    // biome-ignore lint/suspicious/noThenProperty: Drizzle waits for this as it would for the driver's own queries
    then: (done, fail) => run(asObjects).then(done, fail),
    values: () => run(query => query.values() as PromiseLike<Rows>),
  }
}

const asObjects: Form = query => query

async function askOnce(pool: Pool, question: Question, form: Form): Promise<Rows> {
  const connection = shareable(pool) ?? (await acquire(pool))
  connection.shared += 1
  try {
    return await ask(pool, connection, () => form(put(connection, question)))
  } finally {
    connection.shared -= 1
    if (connection.shared === 0) release(pool, connection)
  }
}

/** Rather than wait for a connection of its own a single question joins others, unless a transaction waits for one. */
function shareable({ all, free, queue, most }: Pool): Connection | undefined {
  if (free.length > 0 || all.size < most || queue.length > 0) return undefined
  let least: Connection | undefined
  for (const one of all) if (one.shared > 0 && one.shared < (least?.shared ?? Infinity)) least = one
  return least
}

/** Prepared on its connection: the pages put the same few hundred questions over and over. */
const put = ({ sql }: Connection, [words, values = [], options]: Question) =>
  sql.unsafe(words, values, { ...options, prepare: values.length > 0 })

/** First come, first served. @throws DatabaseAway when none is free or can be made in time */
function acquire(pool: Pool): Promise<Connection> {
  const connection = pool.free.pop()
  if (connection) return Promise.resolve(connection)
  if (pool.all.size < pool.most) return open(pool)
  return new Promise((done, fail) => {
    const turn = (connection: Promise<Connection>) => {
      clearTimeout(limit)
      done(connection)
    }
    const limit = setTimeout(() => {
      pool.queue.splice(pool.queue.indexOf(turn), 1)
      fail(new DatabaseAway('Every connection was in use'))
    }, pool.patience)
    pool.queue.push(turn)
  })
}

async function open(pool: Pool): Promise<Connection> {
  const givenUp = Date.now() + blip
  // The server gives up a little sooner than we do, and takes the locks of a program that does not answer.
  const [statement, idle] = [Math.ceil(0.9 * pool.patience), 4 * pool.patience]
  const settings = `set statement_timeout = ${statement}; set idle_in_transaction_session_timeout = ${idle}`
  while (!pool.ended) {
    const connection = newConnection(pool)
    try {
      await ask(pool, connection, () => connection.sql.unsafe(settings).simple())
      return connection
    } catch (error) {
      breakOff(pool, connection, error)
      if (!isAway(error) || Date.now() > givenUp) throw error
    }
    await sleep(50)
  }
  throw new DatabaseAway('The program is ending')
}

function newConnection(pool: Pool): Connection {
  const sql = driver(pool.address, () => breakOff(pool, connection, 'The connection was closed'))
  Object.assign(sql.options.parsers, pool.model.options.parsers)
  Object.assign(sql.options.serializers, pool.model.options.serializers)
  const connection: Connection = { sql, until: Date.now() + lifetime, shared: 0, waiting: new Set() }
  pool.all.add(connection)
  return connection
}

/** @throws DatabaseAway when the connection is or gets broken, or the server does not answer in time */
function ask<T>(pool: Pool, connection: Connection, question: () => PromiseLike<T>): Promise<T> {
  if (connection.broken) return Promise.reject(connection.broken)
  return new Promise<T>((done, fail) => {
    const limit = setTimeout(() => breakOff(pool, connection, 'The server did not answer'), pool.patience)
    const refuse = (reason: unknown) => {
      clearTimeout(limit)
      connection.waiting.delete(refuse)
      fail(reason)
    }
    connection.waiting.add(refuse)
    question().then(
      answer => {
        clearTimeout(limit)
        connection.waiting.delete(refuse)
        done(answer)
      },
      error => {
        refuse(error)
        if (isAway(error) && !isTimeOut(error)) breakOff(pool, connection, error)
      },
    )
  })
}

/** The server has given up one question of its own accord, and is ready for the next. */
const isTimeOut = (error: unknown) => error instanceof postgres.PostgresError && error.code === '57014'

function breakOff(pool: Pool, connection: Connection, cause: unknown): void {
  if (!pool.all.delete(connection)) return
  const broken = new DatabaseAway(typeof cause === 'string' ? cause : 'The connection broke', { cause })
  connection.broken = broken
  pool.free = pool.free.filter(one => one !== connection)
  for (const refuse of connection.waiting) refuse(broken)
  connection.sql.end({ timeout: 0 }).catch(() => {})
  pool.queue.shift()?.(open(pool))
}

function release(pool: Pool, connection: Connection): void {
  if (connection.broken) return
  if (connection.until < Date.now()) {
    breakOff(pool, connection, 'The connection was old')
    return
  }
  const next = pool.queue.shift()
  if (next) next(Promise.resolve(connection))
  else pool.free.push(connection)
}

async function begin<T>(pool: Pool, work: (inside: Inside) => Promise<T>): Promise<T> {
  const connection = await acquire(pool)
  const transaction = inside(pool, connection)
  try {
    await transaction.ask('begin')
    const result = await work(transaction.client)
    const { command } = await transaction.ask('commit')
    // Where something failed and nobody noticed, COMMIT undoes everything and says so only in its name.
    if (command !== 'COMMIT') throw new Error('Something in the transaction failed, so all of it was undone')
    return result
  } catch (error) {
    await transaction.ask('rollback').catch(cause => breakOff(pool, connection, cause))
    throw error
  } finally {
    transaction.end()
    release(pool, connection)
  }
}

/** The questions of one transaction; after its end none is asked any more. */
function inside(pool: Pool, connection: Connection) {
  let over = false
  let savepoints = 0
  const askHere = (question: Question, form: Form = asObjects): Promise<Rows> => {
    if (over) return Promise.reject(new Error('The transaction is over'))
    return ask(pool, connection, () => form(put(connection, question)))
  }
  const client: Inside = {
    options: pool.model.options,
    unsafe: (...question) => whenWaitedFor(form => askHere(question, form)),
    savepoint: async work => {
      savepoints += 1
      const name = `s${savepoints}`
      await askHere([`savepoint ${name}`])
      try {
        return await work(client)
      } catch (error) {
        await askHere([`rollback to savepoint ${name}`])
        throw error
      }
    },
  }
  const end = () => {
    over = true
  }
  return { client, ask: (text: string) => askHere([text]), end }
}
