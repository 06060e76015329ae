/** The program as its own process on a folder, to be killed and started again, and people who go on answering meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoPassword } from '../../db/demo-accounts.ts'
import { alive, children, kill, postmasterOf, processesOf, until } from './managed-folders.ts'

export type Victim = 'program' | 'database' | 'both'

/** The program on a folder: which process it is now, and where it answers. */
export type Program = { folder: string; child: ChildProcess; address: string | undefined; said: string }

/** Starts the program; `address` is there when it is ready. */
export function startProgram(folder: string): Program {
  const child = spawn(process.execPath, ['server/start.js'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'fatal' },
  })
  children.push(child)
  const program: Program = { folder, child, address: undefined, said: '' }
  child.stdout.on('data', chunk => {
    program.said += chunk
    program.address ??= /ready at (http:\S+)/.exec(program.said)?.[1]
  })
  child.stderr.on('data', chunk => {
    program.said += chunk
  })
  return program
}

export const isRunning = ({ child }: Program): boolean => child.exitCode === null && child.signalCode === null

/** Kills without a warning, and returns when whoever was to die is dead. */
export async function killNow(program: Program, victim: Victim): Promise<void> {
  const { child, folder } = program
  const postmaster = victim === 'program' ? undefined : postmasterOf(folder)
  // Where both die, all of the database's processes do, as when the power fails; else the first of them alone.
  if (postmaster !== undefined) {
    for (const pid of victim === 'both' ? processesOf(folder) : [postmaster]) kill(pid, 'SIGKILL')
  }
  if (victim !== 'database') child.kill('SIGKILL')
  await until(() => postmaster === undefined || !alive(postmaster) || postmasterOf(folder) !== postmaster)
  if (victim !== 'database') await until(() => !isRunning(program))
}

/** What somebody was told is saved. */
export type Acknowledged = { interviewId: string; words: string }

/**
 * Somebody who types one answer after another into the first box of an interview, and remembers what was acknowledged.
 * What fails is not tried again: whether it was saved or not, nobody was told that it was.
 */
export async function keepAnswering(
  who: string,
  interviewId: string,
  now: () => Program,
  acknowledged: Acknowledged[],
  isOver: () => boolean,
): Promise<void> {
  let cookie: string | undefined
  for (let time = 1; !isOver(); time += 1) {
    await sleep(15)
    const { address } = now()
    if (address === undefined) continue
    const words = `${who}, answer ${time}`
    try {
      cookie ??= await signedIn(address)
      const answer = await send(`${address}/interviews/${interviewId}/steps/aims`, { 'aim-work': words }, cookie)
      const isSaved = answer.status === 303 && answer.headers.get('location')?.startsWith('/interviews/')
      if (isSaved) acknowledged.push({ interviewId, words })
      else if (answer.status !== 503) throw new Unexpected(`An answer was met with ${answer.status}`)
    } catch (error) {
      if (error instanceof Unexpected) throw error
    }
  }
}

class Unexpected extends Error {}

async function signedIn(address: string): Promise<string> {
  const answer = await send(`${address}/sign-in`, { email: 'adviser@demo.test', password: demoPassword })
  if (answer.status !== 303) throw new Error('Not now')
  return answer.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
}

function send(url: string, form: Record<string, string>, cookie = '') {
  const body = new URLSearchParams(form)
  return fetch(url, {
    method: 'POST',
    body,
    headers: { cookie },
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
  })
}
