/** One PostgreSQL for the whole run, with a template that holds the offices and the cast; each test file clones it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../db/client.ts'
import { addDemoStaff } from '../../db/demo-office.ts'
import { openManagedPostgres } from '../../db/managed.ts'

export const templateName = 'foothold_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to reach the server; a test file adds the name of its own database. */
    postgres: { host: string; port: number; user: string }
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-test-'))
  const managed = await openManagedPostgres(folder)
  const { host, port, user } = managed.options
  const maintenance = postgres({ host, port, user, database: 'postgres', max: 1, onnotice: () => {} })
  // Thrown away after the run: what a power cut would lose of it nobody misses. (The crash tests have servers of their own.)
  for (const [setting, value] of [
    ['fsync', 'off'],
    ['full_page_writes', 'off'],
    ['synchronous_commit', 'off'],
  ])
    await maintenance.unsafe(`alter system set ${setting} = ${value}`)
  await maintenance`select pg_reload_conf()`
  await maintenance.unsafe(`create database ${templateName}`)
  await maintenance.end()
  const { db, close } = await openDatabase({ host, port, user, database: templateName })
  await addDemoStaff(db)
  await close()
  project.provide('postgres', { host, port, user })
  return async () => {
    await managed.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
