/** The application on a database of its own, and people who use it through the front door. */
import pino from 'pino'
import postgres from 'postgres'
import { inject } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { demoPassword } from '../../db/demo-accounts.ts'
import { createApp } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import { shippedHolidays, useBankHolidays } from '../../server/lib/bank-holidays.ts'
import { templateName } from './database.ts'

/** The settings of the app under test. */
export const config: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  secret: 'a secret that only the tests know, and long enough',
  baseUrl: 'http://localhost',
  demo: true,
  logLevel: 'silent',
  proxies: 0,
  sessionMinutes: 30,
}

/** What the app under test prints plans with. */
export const imprint = { baseUrl: config.baseUrl, secret: config.secret }

/** The clock that the app under test reads: a Tuesday morning, until a test moves it. */
export const defaultNow = new Date('2026-11-24T10:00:00Z')

export type TestApp = Awaited<ReturnType<typeof openApp>>

/** A fresh copy of the cast's database and the app on it. Close it when the file is done. */
export async function openApp(changes: Partial<Config> = {}) {
  const server = inject('postgres')
  const database = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const maintenance = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  await maintenance.unsafe(`create database ${database} template ${templateName}`)
  const clock = { now: defaultNow }
  const servers: { close: () => Promise<void> }[] = []
  async function openServer() {
    const { db, close } = await openDatabase({ ...server, database })
    const means = { db, config: { ...config, ...changes }, log: pino({ level: 'silent' }), clock: () => clock.now }
    servers.push({ close })
    return { db, app: createApp(means) }
  }
  const { db, app } = await openServer()
  let second: ReturnType<typeof openServer> | undefined
  return {
    app,
    db,
    clock,
    /** The same browser at a second server on the same database. */
    atSecondServer: async (visitor: Visitor) => {
      second ??= openServer()
      const { app } = await second
      return newVisitor(app.request.bind(app), visitor.cookies)
    },
    /** A new browser, signed in as one of the cast if named. */
    visit: async (email?: string) => {
      const visitor = newVisitor(app.request.bind(app))
      if (email) await visitor.post('/sign-in', { email: `${email}@demo.test`, password: demoPassword })
      return visitor
    },
    close: async () => {
      for (const { close } of servers) await close()
      // What one file loaded is not counted with in the next.
      useBankHolidays(shippedHolidays.dates)
      await maintenance.unsafe(`drop database ${database} with (force)`)
      await maintenance.end()
    },
  }
}

type Form = Record<string, string | string[]>
export type Visitor = ReturnType<typeof newVisitor>
export type Answered = {
  status: number
  html: string
  headers: Headers
  path: string
  bytes: () => Promise<Uint8Array>
}

/** Keeps cookies and follows redirects, as a browser does. */
export function newVisitor(
  request: (path: string, init: RequestInit) => Response | Promise<Response>,
  cookies = new Map<string, string>(),
) {
  async function send(path: string, init: RequestInit = {}): Promise<Answered> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(pair => pair.join('=')).join('; '))
    if (init.method === 'POST') headers.set('origin', 'http://localhost')
    const response = await request(`http://localhost${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    const location = response.headers.get('location')
    if (response.status === 303 && location) return send(new URL(location, `http://localhost${path}`).href.slice(16))
    const copy = response.clone()
    const bytes = async () => new Uint8Array(await copy.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    const html = type.startsWith('text/') || type.includes('json') ? await response.text() : ''
    return { status: response.status, html, headers: response.headers, path, bytes }
  }

  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, form: Form = {}, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams()
      for (const [field, value] of Object.entries(form)) for (const one of [value].flat()) body.append(field, one)
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      return send(path, { method: 'POST', body, headers: { ...type, ...headers } })
    },
    /** A form with files, as a browser sends it. */
    postForm: (path: string, form: Form, files: readonly File[] = [], field = 'files') => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
      // A box in which nothing was chosen is sent as a file without a name.
      for (const file of files.length > 0 ? files : [new File([], '')]) body.append(field, file)
      return send(path, { method: 'POST', body })
    },
  }
}

function keep(cookies: Map<string, string>, line: string) {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  const gone = value === '' || attributes.some(attribute => /^\s*max-age=0/i.test(attribute))
  if (gone) cookies.delete(name)
  else cookies.set(name, value)
}
