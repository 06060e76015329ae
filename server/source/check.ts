/**
 * Part of `npm run check`: every source that is cited anywhere is in the register. With `--production` (npm run check --
 * --production) also: nothing that a claimant reads rests on law that nobody has seen in its source (R98).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WrongSetting } from '../config.ts'
import { sources } from '../sources.ts'
import { everyCited } from './cited.ts'
import { refuseUnconfirmedLaw } from './confirmed.ts'

type Citing = { where: string; cites: readonly string[] }

/** What is cited and not in the register, each in a sentence. */
export const unknownSources = (citing: readonly Citing[]): string[] =>
  citing.flatMap(({ where, cites }) =>
    cites
      .filter(id => !Object.hasOwn(sources, id))
      .map(id => `${where} cites “${id}”, which is not in the register (server/sources.ts).`),
  )

/** What a program text cites in so many words: `source: 'L9'`, `also: ['L6']`. What is only known when it runs is gathered. */
export const citedIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:source|also|cites|\w*[Ss]ource)\s*[:=]\s*\[?((?:\s*'[A-Z]+\d+[a-z]?',?)+)/g)].flatMap(
    ([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  )

/** Everything that cites, by the texts of the server and by the data. */
export function everythingCiting(): Citing[] {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  return [
    ...everyCited().map(({ id, cites }) => ({ where: `The text ${id}`, cites })),
    ...files.map(file => ({ where: `server/${file}`, cites: citedIn(readFileSync(join(folder, file), 'utf8')) })),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = unknownSources(everythingCiting())
  if (process.argv.includes('--production')) problems.push(...unconfirmedLaw())
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}

function unconfirmedLaw(): string[] {
  try {
    refuseUnconfirmedLaw()
    return []
  } catch (error) {
    if (error instanceof WrongSetting) return [error.message]
    throw error
  }
}
