/** Opening the database: the one DATABASE_URL names, or the managed one. Migrates before anyone is let in. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ExtractTablesWithRelations, sql } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { type Address, type Client, connections } from './connections.ts'
import { openManagedPostgres } from './managed.ts'
import * as schema from './schema.ts'

export type Db = PostgresJsDatabase<typeof schema>
export type Tx = PgTransaction<PostgresJsQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>

export type Database = { db: Db; close: () => Promise<void> }

/** Where the database is: a server of one's own, or a folder in which the program keeps one. */
export type Whereabouts = { databaseUrl?: string | undefined; dataDir: string }

/** The message is one sentence for the person at the terminal. */
export class CannotReachDatabase extends Error {}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
// Any number will do so long as every Foothold uses the same one.
const migrationLock = 7_304_991

/**
 * Opens the database that the settings name; closing it stops the managed one too.
 * @throws CannotReachDatabase or CannotStartPostgres, each with one sentence.
 */
export async function openConfigured({ databaseUrl, dataDir }: Whereabouts): Promise<Database> {
  if (databaseUrl) return openDatabase(databaseUrl)
  const managed = await openManagedPostgres(resolve(dataDir))
  try {
    const { db, close } = await openDatabase(managed.options)
    return { db, close: () => close().finally(managed.stop) }
  } catch (error) {
    await managed.stop()
    throw error
  }
}

/**
 * Connects, brings the tables up to date, and returns the database with a way to close it.
 * @param limits how many connections, and how long an answer is waited for, unless as usual
 * @throws CannotReachDatabase when the server does not answer or refuses us.
 */
export async function openDatabase(address: Address, limits?: Parameters<typeof connections>[1]): Promise<Database> {
  await bringUpToDate(address)
  const client = connections(address, limits)
  return { db: drizzle(asDriver(client), { schema, casing: 'snake_case' }), close: client.end }
}

/** Drizzle asks for the whole driver and uses as much of it as our connections have. */
const asDriver = (client: Client) => client as unknown as postgres.Sql

/** Under a lock, so that two servers starting at once do not migrate twice. The lock goes with its connection. */
async function bringUpToDate(address: Address) {
  const options = { max: 1, connect_timeout: 10, fetch_types: false, onnotice: () => {} }
  const one = typeof address === 'string' ? postgres(address, options) : postgres({ ...address, ...options })
  try {
    await one`select pg_advisory_lock(${migrationLock})`.catch(cannotReach)
    await migrate(drizzle(one), { migrationsFolder })
  } finally {
    await one.end({ timeout: 5 })
  }
}

function cannotReach(error: Error & { code?: string }): never {
  throw new CannotReachDatabase(
    `The database that DATABASE_URL names cannot be opened (${error.code ?? error.message}). Check the address and that PostgreSQL is running.`,
  )
}

/** True when the server answers a question. */
export const isReady = (db: Db): Promise<boolean> =>
  db.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
