/**
 * The data folder of the managed PostgreSQL: how it is made, whose it is, and which process serves it.
 *
 * What must always hold:
 * 1. The folder is never half made: `makeCluster` makes a draft beside its place and renames it when it is complete.
 * 2. Only the version that made it, and the user who owns it, serve it: `refuseOtherVersion`, `refuseForeignData`.
 * 3. A process number is never taken for the server because it is in use: `isServing` looks at what runs under it.
 */
import { execFileSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CannotStartPostgres, type Programs, runToEnd } from './managed-programs.ts'

/** The superuser of a managed cluster, and the name of its database. */
export const CLUSTER_NAME = 'foothold'

/** The server listens on no TCP port; the number is only part of its socket's name. */
export const PORT = 5432

/** The setting through which a server's command line names the folder it serves. */
const MARK = 'foothold.data='

/** Throws CannotStartPostgres when `data` exists and belongs to another user, whose server we could not be. */
export function refuseForeignData(data: string): void {
  const owner = statSync(data, { throwIfNoEntry: false })?.uid
  const ourselves = process.geteuid?.()
  if (owner === undefined || ourselves === 0 || owner === ourselves) return
  throw new CannotStartPostgres(
    `The database in ${data} belongs to user ${owner}: start Foothold as that user or as root, or set DATA_DIR to another folder.`,
  )
}

/**
 * Makes the cluster `data`, when it is not there. Two programs may do so at once: one wins, and
 * both return. Throws CannotStartPostgres when `data` holds something else or cannot be made.
 */
export async function makeCluster(data: string, programs: Programs): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return
  if (existsSync(data) && readdirSync(data).length > 0) {
    throw new CannotStartPostgres(
      `The folder ${data} holds files that are not a PostgreSQL database: move them away, or set DATA_DIR to another folder.`,
    )
  }
  const draft = mkdtempSync(`${data}.draft-`)
  try {
    if (programs.user) chownSync(draft, programs.user.uid, programs.user.gid)
    await initialise(draft, programs)
    renameSync(draft, data)
    syncFolder(dirname(data))
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(data, 'PG_VERSION'))) throw error
  }
}

/** Letters sort and change case by their code points in every version: an update never disorders an index. */
async function initialise(draft: string, programs: Programs): Promise<void> {
  const locales =
    programs.major >= 17
      ? [['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']]
      : [['--locale=C.UTF-8'], ['--locale=C']]
  let complaint: string | undefined
  for (const locale of locales) {
    const rest = ['-U', CLUSTER_NAME, '--encoding=UTF8', '--auth-local=trust', '--auth-host=reject', ...locale]
    complaint = await runToEnd(programs, 'initdb', draft, rest)
    if (complaint === undefined) return
  }
  throw new CannotStartPostgres(`PostgreSQL could not make its data folder in ${dirname(draft)} (${complaint}).`)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Throws CannotStartPostgres when the cluster was made by another major version than `major`. */
export function refuseOtherVersion(data: string, major: number): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (made === String(major)) return
  throw new CannotStartPostgres(
    `The database in ${data} was made by PostgreSQL ${made} and this is PostgreSQL ${major}: start PostgreSQL ${made} on it and set DATABASE_URL, or set DATA_DIR to another folder.`,
  )
}

/** Removes drafts of `data`. Only for the holder of the lock: no other program can still need one. */
export function removeDrafts(data: string): void {
  for (const name of readdirSync(dirname(data))) {
    if (!name.startsWith(`${basename(data)}.draft-`)) continue
    try {
      rmSync(join(dirname(data), name), { recursive: true, force: true })
    } catch {
      // The initdb of a killed program may still be writing here; what it leaves goes at the next start.
    }
  }
}

/**
 * The folder through which a client reaches the socket in `data`, and how to remove it if it was made for that.
 * The path of a unix socket has at most 103 bytes (on macOS), and postgres.js takes a comma or colon in it for a list
 * of servers: such a folder is reached through a link in a new folder of our own in the temporary folder.
 */
export function shortenPath(data: string): { host: string; removeLink: () => void } {
  if (Buffer.byteLength(socketIn(data)) <= 103 && !/[,:]/.test(data)) return { host: data, removeLink: () => {} }
  const temporary = /^[^,:]{1,60}$/.test(tmpdir()) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(temporary, 'foothold-'))
  const host = join(folder, 'pg')
  symlinkSync(data, host)
  return { host, removeLink: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The path of the server's unix socket in its data folder, or in a link to it. */
export function socketIn(folder: string): string {
  return join(folder, `.s.PGSQL.${PORT}`)
}

/** The argument that marks a server's command line with the folder it serves. */
export function markOf(data: string): string {
  return `${MARK}${data}`
}

/** The process that says it serves `data`; it may be long gone, and its number another program's. */
export function recordedPid(data: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(pidFile(data), 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

/** Whether process `pid` is a PostgreSQL server on `data`, or one started by hand, which could be on `data`. */
export function isServing(pid: number, data: string): boolean {
  const { program, line } = commandOf(pid)
  if (!['postgres', 'postmaster'].includes(basename(program))) return false
  return line.includes(markOf(data)) || !line.includes(MARK)
}

/**
 * PostgreSQL takes any process of its user under the recorded number for a running server, and in a container the
 * numbers repeat at every start. Removes the record when the process is something else.
 */
export function forgetStalePid(data: string, pid: number): void {
  if (!isServing(pid, data) && recordedPid(data) === pid) rmSync(pidFile(data), { force: true })
}

function pidFile(data: string): string {
  return join(data, 'postmaster.pid')
}

function commandOf(pid: number): { program: string; line: string } {
  try {
    if (process.platform === 'linux') {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return { program: words[0] ?? '', line: words.join(' ') }
    }
    const ask = (column: string) => execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' })
    return { program: ask('comm').trim(), line: ask('args') }
  } catch {
    return { program: '', line: '' }
  }
}
