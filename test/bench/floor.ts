/**
 * The floor: a bare Hono server that does what one of our pages does and nothing else: the same SQL through postgres.js
 * with prepared statements, in the same transactions, and the same bytes of HTML. What it does is copied at the start
 * from the application itself, by listening to one request of each client.
 * Standard input: { clients: Request[][] } as for load.js. Reached through PG* variables and PORT.
 */
import { text } from 'node:stream/consumers'
import { serve } from '@hono/node-server'
import { drizzle } from 'drizzle-orm/postgres-js'
import { Hono } from 'hono'
import pino from 'pino'
import postgres from 'postgres'
import * as schema from '../../db/schema.ts'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'

type Sent = { method: string; path: string; headers: Record<string, string>; body?: string }
type Query = { words: string; parameters: postgres.SerializableParameter[] }
type Answer = { status: number; headers: Record<string, string>; body: string; queries: Query[] }

const { clients }: { clients: Sent[][] } = JSON.parse(await text(process.stdin))
const address = { database: process.env.PGDATABASE ?? '', fetch_types: false, onnotice: () => {} }
const answers = await listen(clients)
const sql = postgres({ ...address, max: 10 })

const app = new Hono()
app.get('/healthz', c => c.text('ok'))
for (const method of ['GET', 'POST'] as const) {
  app.on(method, '*', async c => {
    if (method === 'POST') await c.req.parseBody()
    const answer = nextAnswer(c.req.header('cookie') ?? '', method)
    await repeat(answer.queries)
    return c.body(answer.body, answer.status as 200, answer.headers)
  })
}
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () => console.log('ready'))

/** What the application asks of the database for each request of each client, and what it answers. */
async function listen(all: Sent[][]) {
  const heard: Query[] = []
  const debug = (_: number, words: string, parameters: unknown[]) => {
    heard.push({ words, parameters: parameters as postgres.SerializableParameter[] })
  }
  const listening = postgres({ ...address, max: 1, debug })
  const db = drizzle(listening, { schema, casing: 'snake_case' })
  const config = readConfig(process.env)
  const { request } = createApp({ db, config, log: pino({ level: 'silent' }) })
  const found = new Map<string, Answer[]>()
  // The first time round the application prepares what it needs, and an answer is new only after another one.
  for (const sent of all.flat()) await request(sent.path, sent)
  for (const sent of all.flat()) {
    heard.length = 0
    const response = await request(sent.path, sent)
    const body = await response.text()
    const key = `${sent.method} ${sent.headers.cookie}`
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), body, queries: [...heard] }
    found.set(key, [...(found.get(key) ?? []), answer])
  }
  await listening.end()
  return found
}

function nextAnswer(cookie: string, method: string): Answer {
  const list = answers.get(`${method} ${cookie}`)
  const answer = list?.shift()
  if (!list || !answer) throw new Error('The floor knows only the requests it has heard')
  list.push(answer)
  return answer
}

/** Sends the queries again; those between begin and commit on one connection. */
async function repeat(queries: readonly Query[]): Promise<void> {
  for (let at = 0; at < queries.length; at++) {
    if (!isBegin(queries[at])) {
      await send(sql, queries[at])
      continue
    }
    const end = queries.findIndex((query, index) => index > at && /^commit/i.test(query.words.trim()))
    const inside = queries.slice(at + 1, end)
    await sql.begin(async tx => {
      for (const query of inside) await send(tx, query)
    })
    at = end
  }
}

const isBegin = (query: Query | undefined) => /^begin/i.test(query?.words.trim() ?? '')

async function send(on: postgres.Sql | postgres.TransactionSql, query: Query | undefined) {
  if (query) await on.unsafe(query.words, query.parameters, { prepare: true })
}
