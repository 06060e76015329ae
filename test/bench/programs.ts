/** Starting, loading and measuring other programs, each as a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))

/** `node` is the Node that runs it; `file` is in test/bench or, with a slash in front, in the project. */
export type Program = { node: string; file: string; environment: NodeJS.ProcessEnv; input?: string }
export type Running = { url: string; process: ChildProcess; startedIn: number; stop: () => Promise<void> }

/** As `npm start` does it; and programs of ours that are not the server run as the server does. */
const asStarted = ['--max-semi-space-size=8']
const loader = (node: string) => {
  const asked = ['-p', 'process.features.typescript ?? false']
  return execFileSync(node, asked, { encoding: 'utf8' }).trim() === 'false' ? ['--import', 'tsx'] : []
}

/** Starts a server and waits for its first page; `startedIn` is how long that took, in milliseconds. */
export async function start(program: Program, firstPage = '/'): Promise<Running> {
  const port = await freePort()
  const began = performance.now()
  const child = run(program, { PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  const ended = new Promise<never>((_, fail) => {
    child.once('exit', code => fail(new Error(`${program.file} ended with ${code}`)))
  })
  ended.catch(() => {})
  await Promise.race([answering(`${url}${firstPage}`), ended])
  return { url, process: child, startedIn: performance.now() - began, stop: () => stop(child) }
}

function run({ node, file, environment, input }: Program, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = file.startsWith('/') ? project + file.slice(1) : here + file
  const child = spawn(node, [...asStarted, ...(path.endsWith('.ts') ? loader(node) : []), path], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ...environment, ...more },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin?.end(input ?? '')
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** A benchmark that fails leaves nothing running behind it. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Runs a program to its end and reads what it printed as JSON. */
export async function resultOf<Result>(program: Program): Promise<Result> {
  const child = run(program)
  if (!child.stdout) throw new Error('The program has no output to read')
  return JSON.parse(await text(child.stdout))
}

/** Milliseconds after which a program that shows no page is given up. */
const patience = 60_000

async function answering(url: string): Promise<void> {
  const since = performance.now()
  while (performance.now() - since < patience) {
    const answered = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    if (answered && answered.status < 500) return
    await sleep(5)
  }
  throw new Error(`${url} shows no page`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(done => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(5000).then(() => child.kill('SIGKILL'))])
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The memory that a process holds, in megabytes. Linux only; elsewhere not measured. */
export function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
