/**
 * `npm run -s wording -- --regime esa_old --kind required`: reads commitments from standard input, one a line, and prints a
 * line of JSON for each that is not empty: what reading its wording finds (R6, R7, R11), and by which words.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type RegimeId, regimes } from '../regime.ts'
import { nothingRecorded } from './circumstances.ts'
import type { CheckedCommitment, Severity } from './rule.ts'
import { aboutRules } from './rules/about.ts'

type Kind = CheckedCommitment['kind']
type Options = { regime: RegimeId; kind: Kind }

const kinds: readonly Kind[] = ['required', 'chosen', 'ours']
const severityWords: Record<Severity, 'blocks' | 'reason' | 'advice'> = {
  blocks: 'blocks',
  'needs a reason': 'reason',
  advice: 'advice',
}

const options = optionsOf(process.argv.slice(2))
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else {
  await answer(options)
}

/** Returns the options, or a sentence saying what is allowed. */
function optionsOf(args: string[]): Options | string {
  const allowed = `--regime ${Object.keys(regimes).join('|')} --kind ${kinds.join('|')}`
  try {
    const { values } = parseArgs({ args, options: { regime: { type: 'string' }, kind: { type: 'string' } } })
    const regime = Object.values(regimes).find(({ id }) => id === values.regime)?.id
    const kind = kinds.find(one => one === values.kind)
    return regime && kind ? { regime, kind } : `Say which regime and which kind of commitment: ${allowed}`
  } catch (error) {
    return `${error instanceof Error ? error.message : 'These options cannot be read.'}\nAllowed: ${allowed}`
  }
}

async function answer({ regime, kind }: Options): Promise<void> {
  const on = new Date().toISOString().slice(0, 10)
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\uFEFF/, '')
    if (!text.trim()) continue
    const commitment: CheckedCommitment = { kind, what: text, steps: [] }
    const findings = aboutRules.flatMap(({ id, severity, find }) => {
      const found = find(commitment, nothingRecorded, regimes[regime], on)
      return found ? [{ rule: id, severity: severityWords[found.severity ?? severity], words: found.found ?? '' }] : []
    })
    // A slow reader of the answers holds up the reading of the lines.
    if (!process.stdout.write(`${JSON.stringify({ text, findings })}\n`))
      await new Promise(resolve => process.stdout.once('drain', resolve))
  }
}
