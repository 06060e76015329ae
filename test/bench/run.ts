/**
 * `npm run bench`: how fast Foothold is, as ratios against a floor and a peer that are measured beside it in the same run,
 * on the Node that runs this and on Node 24. Prints the table and keeps it in last-run.txt.
 *
 * `npm run bench -- pages` (or pdf, starts, checks, notes) measures that part alone and keeps nothing.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { openDatabase } from '../../db/client.ts'
import { openManagedPostgres } from '../../db/managed.ts'
import { median, type Row, rounded, table } from './figures.ts'
import { openOffice } from './office.ts'
import { measurePages } from './pages.ts'
import { resultOf } from './programs.ts'
import { measureStarts } from './starting.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const parts = process.argv.slice(2)
const wanted = (part: string) => parts.length === 0 || parts.includes(part)
const connections = 10

if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' })
}
const folder = await mkdtemp(join(tmpdir(), 'foothold-bench-'))
const managed = await openManagedPostgres(folder)
const report: string[] = []
try {
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounded(totalmem() / 2 ** 30)} GB`,
  )
  say(`PostgreSQL ${await serverVersion()}; ${connections} connections; medians of interleaved rounds`)
  for (const node of [process.execPath, nodeOf(24)]) {
    say(`\nNode ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`)
    say(table(await measure(node)))
  }
} finally {
  await managed.stop()
  await rm(folder, { recursive: true, force: true })
}
if (parts.length === 0) writeFileSync(join(here, 'last-run.txt'), `${report.join('\n')}\n`)

function say(text: string) {
  console.log(text)
  report.push(text)
}

async function measure(node: string): Promise<Row[]> {
  const { host, port, user } = managed.options
  const environment = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user,
    PGDATABASE: 'bench',
    DATABASE_URL: 'postgres:///bench',
    UNCONFIRMED_LAW: 'allow',
    SECRET: 'a secret that only the benchmark knows, and long enough',
    LOG_LEVEL: 'warn',
  }
  const needsOffice = wanted('pages') || wanted('starts')
  if (needsOffice) await newDatabases('bench', 'peer')
  const clients = needsOffice ? await newOffice({ host, port, user }, environment) : []
  return [
    ...(wanted('checks') ? await measureChecks(node) : []),
    ...(wanted('notes') ? await measureNotes(node) : []),
    ...(wanted('pages') ? await measurePages(node, environment, clients) : []),
    ...(wanted('pdf') ? await measurePdf(node) : []),
    ...(wanted('starts') ? await measureStarts(node, environment) : []),
  ]
}

async function newOffice(server: { host: string; port: number; user: string }, environment: NodeJS.ProcessEnv) {
  const { db, close } = await openDatabase({ ...server, database: 'bench' })
  const clients = await openOffice(db, environment, connections)
  await close()
  return clients
}

async function newDatabases(...names: string[]) {
  const sql = postgres({ ...managed.options, database: 'postgres', max: 1, onnotice: () => {} })
  for (const name of names) {
    await sql.unsafe(`drop database if exists ${name} with (force)`)
    await sql.unsafe(`create database ${name}`)
  }
  await sql.end()
}

async function serverVersion(): Promise<string> {
  const sql = postgres({ ...managed.options, database: 'postgres', max: 1 })
  const [row] = await sql`show server_version`
  await sql.end()
  return row?.server_version
}

/** The path of another Node, fetched by npm when it is not there yet. */
function nodeOf(version: number): string {
  const asked = ['-y', `node@${version}`, '-p', 'process.execPath']
  return execFileSync('npx', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

type Checked = { perCommitment: number[]; count: number }

async function measureChecks(node: string): Promise<Row[]> {
  const { perCommitment, count } = await resultOf<Checked>({ node, file: 'checks.ts', environment: {} })
  const ours = median(perCommitment)
  return [
    {
      work: `check() of one commitment (${count} lines)`,
      ours: `${ours.toFixed(3)} ms`,
      against: '-',
      ratio: '-',
      target: 'under 1 ms',
      met: ours < 1,
    },
  ]
}

type NotesRead = { first: number; perNote: number[]; count: number }

async function measureNotes(node: string): Promise<Row[]> {
  const { first, perNote, count } = await resultOf<NotesRead>({ node, file: 'notes.ts', environment: {} })
  const row = (work: string, ours: number): Row => ({
    work,
    ours: `${ours.toFixed(3)} ms`,
    against: '-',
    ratio: '-',
    target: 'under 20 ms',
    met: ours < 20,
  })
  return [
    row(`a note read for every question (${count} notes)`, median(perNote)),
    row('the same, by a program that has just started', first),
  ]
}

type Drawn = { times: Record<'ours' | 'pdfkit' | 'pdfmake' | 'chromium', number[]>; bytes: Record<string, number> }

async function measurePdf(node: string): Promise<Row[]> {
  const { times, bytes } = await resultOf<Drawn>({ node, file: 'pdf.ts', environment: {} })
  const ours = median(times.ours)
  const row = (against: 'pdfkit' | 'pdfmake' | 'chromium', most: number): Row => {
    const theirs = median(times[against])
    const [ratio, target] = [ours / theirs, `at most ${most} of ${against}`]
    const words = {
      work: 'A two-page plan as PDF',
      ours: `${rounded(ours)} ms`,
      against: `${against} ${rounded(theirs)} ms`,
    }
    return { ...words, ratio: rounded(ratio), target, met: ratio <= most }
  }
  const size = (bytes.ours ?? 0) / 1000
  return [
    row('pdfkit', 1.3),
    row('pdfmake', 0.5),
    row('chromium', 0.5),
    {
      work: 'Its size',
      ours: `${rounded(size)} kB`,
      against: `pdfkit ${rounded((bytes.pdfkit ?? 0) / 1000)} kB`,
      ratio: rounded(size / ((bytes.pdfkit ?? 1) / 1000)),
      target: 'at most 45 kB',
      met: size <= 45,
    },
  ]
}
