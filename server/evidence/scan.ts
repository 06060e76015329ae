/**
 * Asking the office's own scanner about a file: any program that reads it on standard input and ends with 0 (clean) or
 * 1 (refused), such as `clamdscan -`.
 *
 * What must always hold:
 *   1. No shell reads the command, and the program is told nothing but the file: not even our settings.      (ask)
 *   2. A scanner that fails or takes too long loses nobody's letter: it is kept, and staff are told that it was not
 *      checked.                                                                                           (scan)
 */
import { spawn } from 'node:child_process'
import type { ScanResult } from '../../db/choices.ts'

const longestMilliseconds = 20_000

/** What the scanner says of a file; 'not checked' where there is none, or it did not answer. */
export async function scan(command: string | undefined, bytes: Uint8Array): Promise<ScanResult> {
  if (command === undefined) return 'not checked'
  const ended = await ask(command, bytes)
  if (ended === 0) return 'clean'
  return ended === 1 ? 'refused' : 'not checked'
}

/** The number that the program ended with; `undefined` when it could not be started or was stopped. */
function ask(command: string, bytes: Uint8Array): Promise<number | undefined> {
  const [program = '', ...words] = command.split(/\s+/).filter(Boolean)
  return new Promise(resolve => {
    const child = spawn(program, words, {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { PATH: process.env.PATH },
      timeout: longestMilliseconds,
      killSignal: 'SIGKILL',
    })
    child.on('error', () => resolve(undefined))
    child.on('close', code => resolve(code ?? undefined))
    // A scanner may answer before it has read the whole file, and then closes its end.
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}
