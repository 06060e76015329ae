/**
 * The managed PostgreSQL through real processes: what a person meets who starts, stops, kills and restarts Foothold.
 * The tests pass as root and as an ordinary user; as root they also play an ordinary one (NOBODY).
 */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { CannotStartPostgres, openManagedPostgres } from '../db/managed.ts'
import { preparePrograms } from '../db/managed-programs.ts'
import {
  alive,
  ask,
  children,
  cleanUp,
  copyProject,
  kill,
  madeFolder,
  makeFresh,
  NOBODY,
  newFolder,
  PACKAGE,
  postmasterOf,
  ROOT,
  removeFresh,
  run,
  until,
  write,
  written,
} from './support/managed-folders.ts'

// A first start takes about a second on an idle machine, and this one may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(makeFresh)
afterEach(cleanUp)
afterAll(removeFresh)

describe('a life without accidents', () => {
  test('a first start makes an empty database, and what is written is there after a stop and a start', async () => {
    const folder = newFolder()
    const first = await openManagedPostgres(folder)
    expect(await ask(first.options, 'show server_encoding')).toBe('UTF8')
    await write(first.options, 3)
    const postmaster = Number(postmasterOf(folder))
    await first.stop()
    await first.stop()
    await until(() => !alive(postmaster))

    const second = await openManagedPostgres(folder)
    expect(await written(second.options)).toBe(3)
    await second.stop()
  })

  test('only this user reaches the server: no TCP, and a private data folder with the socket in it', async () => {
    const { options, stop } = await openManagedPostgres(madeFolder())
    expect(await ask(options, 'show listen_addresses')).toBe('')
    expect(await ask(options, 'show fsync')).toBe('on')
    expect(statSync(options.host).mode & 0o777).toBe(0o700)
    expect(statSync(options.host).uid).not.toBe(0)
    expect(statSync(join(options.host, '.s.PGSQL.5432')).isSocket()).toBe(true)
    await stop()
  })

  test('R30: Welsh letters change case and sort the same way as in JavaScript', async () => {
    const { options, stop } = await openManagedPostgres(madeFolder())
    expect(await ask(options, "select lower('ŴYNNE Ŷ Â ŁÓDŹ ΑΘΗΝΑ')")).toBe('ŵynne ŷ â łódź αθηνα')
    expect(await ask(options, "select upper('tŷ dŵr')")).toBe('TŶ DŴR')
    const names = ['Ŵan', 'Zoe', 'Ann', 'Ŷnyr', 'Wyn']
    const sorted = await ask(options, `select string_agg(n, ' ' order by n) from unnest('{${names}}'::text[]) n`)
    expect(sorted).toBe(names.toSorted().join(' '))
    await stop()
  })

  test('a folder with a very long path, a comma and a colon in it serves', async () => {
    const folder = join(newFolder(), 'a, b: c', 'x'.repeat(120))
    const { options, stop } = await openManagedPostgres(folder)
    expect(await ask(options, 'select 1')).toBe(1)
    await stop()
    expect(existsSync(dirname(options.host))).toBe(false)
  })

  test('the server stops with a program that ends without stopping it', async () => {
    const folder = madeFolder()
    const { child, ready } = run(folder)
    await ready
    const postmaster = Number(postmasterOf(folder))
    expect(alive(postmaster)).toBe(true)
    child.kill('SIGUSR2')
    await until(() => !alive(postmaster))
    expect(postmasterOf(folder)).toBeUndefined()
  })
})

describe('killed', () => {
  test('after SIGKILL of the program alone the next one takes its server over, with everything written', async () => {
    const folder = madeFolder()
    const { child, ready } = run(folder)
    await write(await ready, 100)
    child.kill('SIGKILL')
    const postmaster = Number(postmasterOf(folder))

    const { options, stop } = await openManagedPostgres(folder)
    expect(postmasterOf(folder)).toBe(postmaster)
    expect(await written(options)).toBe(100)
    await stop()
    await until(() => !alive(postmaster))
  })

  test('after SIGKILL of the program and the server everything written is there', async () => {
    const folder = madeFolder()
    const { child, ready } = run(folder)
    await write(await ready, 100)
    child.kill('SIGKILL')
    kill(Number(postmasterOf(folder)), 'SIGKILL')

    const { options, stop } = await openManagedPostgres(folder)
    expect(await written(options)).toBe(100)
    await stop()
  })

  test("another process that has the dead server's number does not stop the next start", async () => {
    const folder = madeFolder()
    const { options, stop } = await openManagedPostgres(folder)
    await write(options, 1)
    const record = join(folder, 'postgres/postmaster.pid')
    const lines = readFileSync(record, 'utf8').split('\n')
    await stop()
    const { uid, gid } = statSync(options.host)
    const other = spawn('sleep', ['60'], ROOT ? { uid, gid } : {})
    children.push(other)
    writeFileSync(record, [other.pid, ...lines.slice(1)].join('\n'))
    chownSync(record, uid, gid)

    const again = await openManagedPostgres(folder)
    expect(await written(again.options)).toBe(1)
    await again.stop()
    expect(other.exitCode).toBeNull()
  })

  test('a first start killed half-way leaves nothing that a later start trips over', async () => {
    const folder = newFolder()
    const { child } = run(folder)
    await until(() => readdirSync(folder).some(name => existsSync(join(folder, name, 'PG_VERSION'))))
    child.kill('SIGKILL')
    expect(readdirSync(folder).filter(name => name.startsWith('postgres.draft-'))).toHaveLength(1)

    await (await openManagedPostgres(folder)).stop()
    const { options, stop } = await openManagedPostgres(folder)
    expect(await ask(options, 'select 1')).toBe(1)
    await stop()
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log'])
  })

  test('a server that dies is started again under the running program, and its folder stays taken', async () => {
    const folder = madeFolder()
    const { options, stop } = await openManagedPostgres(folder)
    await write(options, 5)
    const postmaster = Number(postmasterOf(folder))
    kill(postmaster, 'SIGKILL')
    await until(async () => (await written(options).catch(() => 0)) === 5)
    expect(postmasterOf(folder)).not.toBe(postmaster)

    // The crash of one connection's process makes PostgreSQL cut every connection, the one with the lock too.
    const backend = Number(await ask(options, "select pid from pg_stat_activity where application_name ~ '^foothold'"))
    kill(backend, 'SIGKILL')
    await until(async () => (await written(options).catch(() => 0)) === 5)
    expect(await run(folder).refusal).toContain(`(process ${process.pid})`)
    await stop()
  })
})

describe('two programs on one folder', () => {
  test('the second is refused in plain words, and gets the folder when the first is killed', async () => {
    const folder = madeFolder()
    const first = run(folder)
    await write(await first.ready, 2)
    const refused = openManagedPostgres(folder)
    await expect(refused).rejects.toThrow(CannotStartPostgres)
    await expect(refused).rejects.toThrow(
      `Another Foothold is already running on this folder (process ${first.child.pid}). Stop it first, or set DATA_DIR to another folder.`,
    )
    expect(await written(await first.ready)).toBe(2)

    first.child.kill('SIGKILL')
    const { options, stop } = await openManagedPostgres(folder)
    expect(await written(options)).toBe(2)
    await stop()
  })

  test('of two first starts at the same moment one wins and the other is refused', async () => {
    const folder = newFolder()
    const programs = [run(folder), run(folder)]
    const outcomes = await Promise.all(
      programs.map(({ ready, refusal }) => Promise.race([ready.then(() => 'ready'), refusal])),
    )
    expect(outcomes.filter(outcome => outcome === 'ready')).toHaveLength(1)
    expect(outcomes.find(outcome => outcome !== 'ready')).toContain('Another Foothold is already running')
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log'])
  })

  test('a program that starts while another stops waits for it', async () => {
    const folder = madeFolder()
    const first = await openManagedPostgres(folder)
    await write(first.options, 4)
    const [, second] = await Promise.all([first.stop(), openManagedPostgres(folder)])
    expect(await written(second.options)).toBe(4)
    await second.stop()
  })
})

describe('refusals', () => {
  test('a database of another major version is refused in one sentence', async () => {
    const folder = madeFolder()
    await (await openManagedPostgres(folder)).stop()
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '9\n')
    await expect(openManagedPostgres(folder)).rejects.toThrow(/was made by PostgreSQL 9 and this is PostgreSQL \d+: /)
  })

  test('a folder of other files is refused and left as it is', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres/letter.txt'), 'mine')
    await expect(openManagedPostgres(folder)).rejects.toThrow(CannotStartPostgres)
    expect(readdirSync(join(folder, 'postgres'))).toEqual(['letter.txt'])
  })

  test('a server that cannot start says what its log says', async () => {
    const folder = madeFolder()
    const { options, stop } = await openManagedPostgres(folder)
    await stop()
    writeFileSync(join(options.host, 'postgresql.conf'), 'no_such_setting = 1\n')
    await expect(openManagedPostgres(folder)).rejects.toThrow(
      /could not start .* configuration file .* contains errors/,
    )
  })

  test('a machine without PostgreSQL is told to set DATABASE_URL', () => {
    const folder = newFolder()
    const nowhere = { packageFolder: undefined, folders: () => [folder] }
    expect(() => preparePrograms(folder, join(folder, 'postgres'), nowhere)).toThrow(/set DATABASE_URL/)
  })
})

describe('users and programs', () => {
  test('an ordinary user runs the server as itself', async () => {
    const folder = newFolder()
    if (ROOT) chownSync(folder, NOBODY.uid, NOBODY.gid)
    const { ready } = run(folder, { user: ROOT ? NOBODY : {} })
    const { host } = await ready
    expect(statSync(host).uid).toBe(ROOT ? NOBODY.uid : process.geteuid?.())
  })

  test('a checkout that only its owner may enter serves, the data inside it', async () => {
    const outside = newFolder()
    const checkout = copyProject(outside)
    chmodSync(checkout, 0o700)
    const { ready } = run(join(checkout, '.data'), { checkout, env: { TMPDIR: outside } })
    const options = await ready
    expect(options.host).toBe(join(checkout, '.data/postgres'))
    await write(options, 1)
    expect(readdirSync(outside).some(name => name.startsWith('foothold-postgres-'))).toBe(ROOT)
  })

  test('a package without its links, which nobody may add to, serves from a copy beside the data', async () => {
    const checkout = copyProject(newFolder())
    const libraries = join(checkout, PACKAGE, 'native/lib')
    chmodSync(libraries, 0o555)
    const folder = newFolder()
    if (ROOT) chownSync(folder, NOBODY.uid, NOBODY.gid)
    const { ready } = run(folder, { checkout, user: ROOT ? NOBODY : {} })
    const options = await ready.finally(() => chmodSync(libraries, 0o755))
    expect(await ask(options, 'select 1')).toBe(1)
    expect(readdirSync(folder).some(name => name.startsWith('postgres-programs-'))).toBe(true)
  })

  test('a platform without a package uses the PostgreSQL on the PATH', async () => {
    const folder = newFolder()
    const { bin } = preparePrograms(folder, join(folder, 'postgres'))
    const checkout = copyProject(newFolder())
    rmSync(join(checkout, PACKAGE), { recursive: true })
    const { ready } = run(folder, { checkout, env: { PATH: `${bin}${delimiter}${process.env.PATH}` } })
    expect(await ask(await ready, 'select 1')).toBe(1)
  })
})
