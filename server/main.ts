/** Opens the database, starts listening, and stops cleanly; nothing else. */
import { type ServerType, serve } from '@hono/node-server'
import pino from 'pino'
import { roles } from '../db/choices.ts'
import { CannotReachDatabase, openConfigured } from '../db/client.ts'
import { demoAccounts, demoClaimant, demoPassword } from '../db/demo-accounts.ts'
import { CannotStartPostgres } from '../db/managed.ts'
import { type Config, readConfig, WrongSetting } from './config.ts'

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
  // An office of its own opens only with law that somebody has seen, or that it has allowed (R98).
  if (!config.allowsUnconfirmedLaw) (await import('./source/confirmed.ts')).refuseUnconfirmedLaw()
  const log = pino({ level: config.logLevel })
  const opening = openConfigured(config).then(({ db, close }) => {
    open.push(close)
    return db
  })
  // The rest of the program is read while the database starts.
  const reading = Promise.all([import('./app.ts'), import('./upkeep.ts'), import('./bank-holiday/bank-holiday.ts')])
  const [db, [{ createApp }, { keepUp }, { useNewest }]] = await Promise.all([opening, reading])
  await useNewest(db)
  // Read only where it can be needed: an office of its own has no use for the demonstration's stories.
  if (config.demo) await (await import('../db/seed.ts')).seedDemonstration(db, config)
  const server = await listen(config, createApp({ db, config, log }).fetch)
  open.push(() => new Promise(done => server.close(done)))
  open.push(keepUp(db, config, log))
  greet(config, server)
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
