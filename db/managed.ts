/**
 * The managed PostgreSQL: the server Foothold starts for itself when DATABASE_URL is not set.
 *
 * What must always hold:
 * 1. One program at a time uses a folder: `takeLock`, a lock inside the database, which the server itself lets go of
 *    the moment the program is gone, however it went.
 * 2. Nothing acknowledged is lost: fsync stays on, and a server that outlived its program is used again.
 * 3. Only this user (and root) can reach the server: no TCP, and the socket is inside the data folder, which is 0700.
 * 4. The server stops with the program: `endCleanly`, and `endAtOnce` for a program that ends without stopping it.
 */
import type { ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { isAway } from './away.ts'
import {
  CLUSTER_NAME,
  forgetStalePid,
  isServing,
  makeCluster,
  markOf,
  PORT,
  recordedPid,
  refuseForeignData,
  refuseOtherVersion,
  removeDrafts,
  shortenPath,
  socketIn,
} from './managed-cluster.ts'
import { CannotStartPostgres, launch, type Programs, preparePrograms } from './managed-programs.ts'

export { CannotStartPostgres }

/** How postgres.js reaches the managed server: `host` is the folder of its unix socket. */
export type ManagedOptions = { host: string; port: number; user: string; database: string }

const LOCK = 1_179_602_004

/** Milliseconds without any answer after which a start is given up. A server that is recovering does answer. */
const PATIENCE = 60_000

/** Milliseconds in which the lock of a program that was just killed is let go of. */
const LOCK_PATIENCE = 1000

const SETTINGS = {
  listen_addresses: '',
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  jit: 'off',
  cluster_name: CLUSTER_NAME,
  // The texts of errors and statements carry people's details; the log keeps only what happens to the server itself.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

type Server = {
  programs: Programs
  data: string
  log: string
  options: ManagedOptions
  removeLink: () => void
  /** The postmaster, when it is our own child. */
  child: ChildProcess | undefined
  /** The postmaster to stop, our child or not. */
  pid: number | undefined
  /** Whether that postmaster has served us: one that ends afterwards is started again, not given up. */
  hasServed: boolean
  /** What the log said when our child ended without having served. */
  failure: string | undefined
  lock: postgres.Sql | undefined
  patientUntil: number
  stopping: boolean
}

/**
 * Starts (or adopts) the PostgreSQL whose data lives in `folder`, and returns how to reach its database `foothold`.
 * The folder is made when it is not there. Until `stop` is called the server is started again if it ends by itself.
 * `stop` waits until the server has ended cleanly: end your own connections first.
 * Throws CannotStartPostgres, among others when another program uses the folder.
 */
export async function openManagedPostgres(
  folder: string,
): Promise<{ options: ManagedOptions; stop: () => Promise<void> }> {
  try {
    mkdirSync(folder, { recursive: true })
    const home = realpathSync(folder)
    const data = join(home, 'postgres')
    refuseForeignData(data)
    const programs = preparePrograms(home, data)
    await makeCluster(data, programs)
    refuseOtherVersion(data, programs.major)
    return await serve(describeServer(home, data, programs))
  } catch (error) {
    if (error instanceof CannotStartPostgres || !isSystemError(error)) throw error
    throw new CannotStartPostgres(`Foothold cannot use the folder ${folder} for its database: ${error.message}.`)
  }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

function describeServer(home: string, data: string, programs: Programs): Server {
  const { host, removeLink } = shortenPath(data)
  return {
    programs,
    data,
    log: join(home, 'postgres.log'),
    options: { host, port: PORT, user: CLUSTER_NAME, database: CLUSTER_NAME },
    removeLink,
    child: undefined,
    pid: undefined,
    hasServed: false,
    failure: undefined,
    lock: undefined,
    patientUntil: Date.now() + PATIENCE,
    stopping: false,
  }
}

async function serve(server: Server): Promise<{ options: ManagedOptions; stop: () => Promise<void> }> {
  const atExit = () => endAtOnce(server)
  process.on('exit', atExit)
  const refresh = setInterval(server.programs.refresh, 24 * 60 * 60 * 1000).unref()
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= endCleanly(server).finally(() => {
      process.off('exit', atExit)
      clearInterval(refresh)
    })
    return stopped
  }
  try {
    await hold(server)
    return { options: server.options, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Returns when the server runs and this program holds its lock, starting it when nobody has. */
async function hold(server: Server): Promise<void> {
  server.patientUntil = Date.now() + PATIENCE
  while (!server.stopping) {
    if (existsSync(socketIn(server.data)) && (await holdLock(server))) return
    startUnlessRunning(server)
    if (Date.now() > server.patientUntil) {
      throw new CannotStartPostgres(`PostgreSQL does not answer in ${server.data} (its log is ${server.log}).`)
    }
    await sleep(20)
  }
}

/** Returns false when the server cannot be reached yet. The lock lasts as long as the connection it was taken on. */
async function holdLock(server: Server): Promise<boolean> {
  const session = postgres({
    ...server.options,
    database: 'postgres',
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: `${CLUSTER_NAME} ${process.pid}` },
    onclose: () => holdAgain(server, session),
  })
  try {
    await takeLock(session)
    // Only now: until the lock is ours the server is another program's to stop.
    server.pid = recordedPid(server.data)
    await makeDatabase(session)
    removeDrafts(server.data)
    server.lock = session
    server.hasServed = true
    return true
  } catch (error) {
    await session.end({ timeout: 0 })
    if (error instanceof CannotStartPostgres) server.pid = undefined
    if (error instanceof postgres.PostgresError) server.patientUntil = Date.now() + PATIENCE
    // Only starting, stopping, recovering or full: asking again may help.
    if (isAway(error)) return false
    throw error
  }
}

async function takeLock(session: postgres.Sql): Promise<void> {
  const refusedAt = Date.now() + LOCK_PATIENCE
  while (true) {
    const [answer] = await session<[{ ours: boolean; holder: string | null }]>`
      select pg_try_advisory_lock(${LOCK}) as ours, (
        select application_name from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and objid = ${LOCK} and datname = current_database()
        limit 1
      ) as holder`
    if (answer.ours) return
    if (Date.now() > refusedAt) throw new CannotStartPostgres(refusal(answer.holder))
    await sleep(20)
  }
}

function refusal(holder: string | null): string {
  const pid = /\d+$/.exec(holder ?? '')?.[0] ?? 'unknown'
  return `Another Foothold is already running on this folder (process ${pid}). Stop it first, or set DATA_DIR to another folder.`
}

async function makeDatabase(session: postgres.Sql): Promise<void> {
  const found = await session`select from pg_database where datname = ${CLUSTER_NAME}`
  if (found.length === 0) await session`create database ${session(CLUSTER_NAME)}`
}

/** The connection with our lock on it was cut: the server recovers from a crash, or has ended. */
function holdAgain(server: Server, session: postgres.Sql): void {
  if (server.stopping || server.lock !== session) return
  server.lock = undefined
  server.pid = undefined
  session.end({ timeout: 0 }).catch(() => {})
  const again = () => hold(server).catch(() => setTimeout(again, 1000))
  again()
}

function startUnlessRunning(server: Server): void {
  const { data, log } = server
  if (server.failure !== undefined) {
    const reason = server.failure
    server.failure = undefined
    throw new CannotStartPostgres(`PostgreSQL could not start on ${data}: ${reason} (its log is ${log}).`)
  }
  if (server.child) return
  const pid = recordedPid(data)
  // It may outlive its program, or belong to one that starts at this very moment; then the lock decides.
  if (pid !== undefined && isServing(pid, data)) return
  if (pid !== undefined) forgetStalePid(data, pid)
  start(server)
}

function start(server: Server): void {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name}=${value}`)
  const rest = [`port=${PORT}`, ...settings, markOf(server.data)].flatMap(setting => ['-c', setting])
  const { log, logged } = openLog(server)
  const child = launch(server.programs, 'postgres', server.data, rest, log)
  closeSync(log)
  child.unref()
  server.child = child
  server.hasServed = false
  server.pid = child.pid
  const ended = (reason: string | undefined) => {
    server.child = undefined
    if (server.pid === child.pid) server.pid = undefined
    if (!server.hasServed && !server.stopping) server.failure = reason
  }
  child.on('error', error => ended(error.message))
  // One that was killed is simply started again.
  child.on('exit', code => ended(code === null ? undefined : whyItEnded(server.log, logged, child.pid)))
}

/** A log of its own, because a pipe would break when the program is killed and its server lives on. */
function openLog({ log: path, programs: { user } }: Server): { log: number; logged: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > 1_000_000) renameSync(path, `${path}.old`)
  const log = openSync(path, 'a', 0o600)
  if (user) fchownSync(log, user.uid, user.gid)
  return { log, logged: size > 1_000_000 ? 0 : size }
}

/** What the server's own process wrote last; undefined when that passes by itself. */
function whyItEnded(log: string, from: number, pid: number | undefined): string | undefined {
  const lines = readFileSync(log).subarray(from).toString().trim().split('\n')
  const line = lines.findLast(line => line.includes(`[${pid}] FATAL: `)) ?? lines.at(-1) ?? ''
  // Another program was quicker to start it, or the processes of a killed one are still ending.
  if (/lock file|shared memory block/.test(line)) return undefined
  return line.replace(/^.*?FATAL: +/, '') || 'it ended without a word'
}

/** A fast shutdown: open transactions are rolled back, everything committed is on disk when this returns. */
async function endCleanly(server: Server): Promise<void> {
  server.stopping = true
  const { pid, data } = server
  if (pid !== undefined) {
    signal(pid, 'SIGINT')
    const quitAt = Date.now() + 30_000
    while (server.child?.pid === pid || isServing(pid, data)) {
      if (Date.now() > quitAt) signal(pid, 'SIGQUIT')
      await sleep(10)
    }
  }
  await server.lock?.end({ timeout: 0 })
  server.removeLink()
}

function endAtOnce(server: Server): void {
  if (server.pid !== undefined) signal(server.pid, 'SIGINT')
  server.removeLink()
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended already.
  }
}
