/** Opens the database, starts listening, and stops cleanly; nothing else. */
import { resolve } from 'node:path'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { roles } from '../db/choices.ts'
import { CannotReachDatabase, type Database, openDatabase } from '../db/client.ts'
import { demoAccounts, demoPassword, demoPlan } from '../db/demo-accounts.ts'
import { CannotStartPostgres, openManagedPostgres } from '../db/managed.ts'
import { seedDemonstration } from '../db/seed.ts'
import { createApp } from './app.ts'
import { seal } from './audit.ts'
import { type Config, readConfig, WrongSetting } from './config.ts'

const hour = 60 * 60_000

async function main() {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const stops: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop()
  }
  try {
    const { db } = await openOwnOrNamed(config, stops)
    if (config.demo) await seedDemonstration(db, config)
    const app = createApp({ db, config, log })
    const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) =>
      greet(config, port),
    )
    stops.push(() => new Promise(done => server.close(() => done())))
    const sealing = setInterval(() => seal(db, new Date()).catch(error => log.error({ sealing: error.name })), hour)
    stops.push(async () => clearInterval(sealing))
  } catch (error) {
    await stopAll()
    throw error
  }
  stopOn(['SIGINT', 'SIGTERM', 'SIGHUP'], stopAll)
}

async function openOwnOrNamed(config: Config, stops: (() => Promise<void>)[]): Promise<Database> {
  if (config.databaseUrl) return opened(await openDatabase(config.databaseUrl), stops)
  const managed = await openManagedPostgres(resolve(config.dataDir, 'postgres'))
  stops.push(managed.stop)
  return opened(await openDatabase(managed.options), stops)
}

function opened(database: Database, stops: (() => Promise<void>)[]) {
  stops.push(database.close)
  return database
}

function greet({ baseUrl, demo, port: wanted }: Config, port: number) {
  const address = wanted === port ? baseUrl : `http://localhost:${port}`
  console.log(`Foothold is ready at ${address}`)
  if (!demo) return
  console.log(
    `\nThis is a demonstration: everyone in it is made up. Sign in with any of these, password “${demoPassword}”:`,
  )
  for (const { email, name, role, officeName } of demoAccounts) {
    console.log(`  ${email.padEnd(22)} ${name}, ${roles[role].toLowerCase()}, ${officeName}`)
  }
  console.log(
    `\nOr read a claimant’s plan at ${address}/my-plan with reference ${demoPlan.reference} and code ${demoPlan.code}.`,
  )
}

function stopOn(signals: NodeJS.Signals[], stopAll: () => Promise<void>) {
  let stopping = false
  for (const signal of signals) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await stopAll()
      process.exit(0)
    })
  }
}

main().catch(error => {
  const expected = [WrongSetting, CannotReachDatabase, CannotStartPostgres].some(kind => error instanceof kind)
  console.error(expected ? error.message : error)
  process.exit(1)
})
