/** Opens the database, starts listening, and stops cleanly; nothing else. */
import { type ServerType, serve } from '@hono/node-server'
import pino, { type Logger } from 'pino'
import { roles } from '../db/choices.ts'
import { CannotReachDatabase, type Db, openConfigured } from '../db/client.ts'
import { demoAccounts, demoClaimant, demoPassword } from '../db/demo-accounts.ts'
import { CannotStartPostgres } from '../db/managed.ts'
import { seedDemonstration } from '../db/seed.ts'
import { createApp } from './app.ts'
import { seal } from './audit.ts'
import { type Config, readConfig, WrongSetting } from './config.ts'
import { forgetOldAttempts } from './staff/attempts.ts'
import { forgetOldSessions } from './staff/staff.ts'

const hour = 60 * 60_000

/** What is open, newest last: closed in the other order, whenever the program is told to stop. */
const open: (() => unknown)[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(0))
main().catch(async error => {
  const expected = [WrongSetting, CannotReachDatabase, CannotStartPostgres, CannotListen].some(
    kind => error instanceof kind,
  )
  console.error(expected ? error.message : error)
  await stop(1)
})

async function main() {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const { db, close } = await openConfigured(config)
  open.push(close)
  if (config.demo) await seedDemonstration(db, config)
  const server = await listen(config, createApp({ db, config, log }).fetch)
  open.push(() => new Promise(done => server.close(done)))
  const hourly = setInterval(() => everyHour(db, log).catch(error => log.error({ everyHour: error.name })), hour)
  open.push(() => clearInterval(hourly))
  greet(config, server)
}

/** Seals the audit log, and says so where the database cannot reach; forgets what is of no more use. */
async function everyHour(db: Db, log: Logger) {
  const now = new Date()
  const sealed = await seal(db, now)
  if (sealed) log.info({ seal: Number(sealed.id), hash: sealed.hash })
  await forgetOldAttempts(db, now)
  await forgetOldSessions(db, now)
}

async function stop(code: number) {
  for (let close = open.pop(); close; close = open.pop()) await close()
  process.exit(code)
}

/** The message is one sentence for the person at the terminal. */
class CannotListen extends Error {}

function listen({ host, port }: Config, fetch: Parameters<typeof serve>[0]['fetch']): Promise<ServerType> {
  return new Promise((done, fail) => {
    const server = serve({ fetch, port, hostname: host }, () => done(server))
    server.once('error', (error: Error & { code?: string }) => {
      const taken = `Port ${port} is in use by another program. Stop it, or set PORT to another number.`
      fail(error.code === 'EADDRINUSE' ? new CannotListen(taken) : error)
    })
  })
}

function greet({ baseUrl, demo, port: wanted }: Config, server: ServerType) {
  const listening = server.address()
  const port = typeof listening === 'object' ? listening?.port : undefined
  const address = wanted === port ? baseUrl : `http://localhost:${port}`
  console.log(`Foothold is ready at ${address}`)
  if (!demo) return
  console.log(
    `\nThis is a demonstration: everyone in it is made up. Sign in with any of these,\nall with the password “${demoPassword}”:`,
  )
  for (const { email, name, role, officeName } of demoAccounts) {
    console.log(`  ${email.padEnd(22)} ${name}, ${roles[role].toLowerCase()}, ${officeName}`)
  }
  const { reference, code } = demoClaimant
  console.log(`\nOr read a claimant’s plan at ${address}/my-plan with reference ${reference} and code ${code}.`)
}
