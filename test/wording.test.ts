/**
 * Reading the wording of commitments: how well it does on the labelled lines, and the command that does it. None of the
 * lists is unseen any more: the reading was tuned on each, or watched on it while it was tuned, so what they score here
 * says only that nothing broke. The last large clean figure is that of the plain words, 200 lines scored once before they
 * were tuned on: 93.6 % found and 1.1 % stopped without cause. Of harsh shorthand, dialect and slips of the pen 63 % was
 * found at first and 72 % once other lists had been mended. Of the everyday wording, 60 lines scored once after all those
 * had been mended, 80 % was found and 4 % stopped. Of the plain orders, 111 lines scored once after that, 98.0 % was found
 * (50 of 51) and none of 60 stopped. Earlier, when they were new: 86.3 % and 5.0 % of the lines written last, 82 % and
 * 61 % found of the two lists of many voices. New wording will fare like these, not like what is printed.
 */
import { spawn } from 'node:child_process'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { check } from '../server/guard-rails/check.ts'
import { nothingRecorded } from '../server/guard-rails/circumstances.ts'
import { mutated, nounForms, verbForms, welshVerbForms } from '../server/guard-rails/reading/forms.ts'
import { regimes } from '../server/regime.ts'
import { everyday } from './wording/everyday.ts'
import { fresh } from './wording/fresh.ts'
import { furtherVoices } from './wording/further-voices.ts'
import { harshShorthand } from './wording/harsh-shorthand.ts'
import { held } from './wording/held.ts'
import type { Expected, Line } from './wording/line.ts'
import { lines } from './wording/lines.ts'
import { nearMisses } from './wording/near-misses.ts'
import { plainOrders } from './wording/plain-orders.ts'
import { plainWords } from './wording/plain-words.ts'
import { tuned } from './wording/tuned.ts'
import { voices } from './wording/voices.ts'

const severity = { blocks: 'blocks', 'needs a reason': 'reason', advice: 'advice' } as const

const readingOf = ({ regime, kind, text }: Pick<Line, 'regime' | 'kind' | 'text'>) =>
  check({ kind, what: text, steps: [] }, nothingRecorded, regimes[regime], '2026-11-23')
    .filter(({ rule }) => /^(?:R6-|R11-vague)/.test(rule))
    .map((finding): Expected & { words?: string | undefined } => ({
      rule: finding.rule,
      severity: severity[finding.severity],
      words: finding.found,
    }))

const finds = (line: Line) => {
  const found = readingOf(line)
  return line.expect.every(({ rule, severity }) => found.some(one => one.rule === rule && one.severity === severity))
}

/** Of the lines that ask for what may not be asked, how many are found; of the others, how many are stopped all the same. */
function scoreOf(lines: readonly Line[]) {
  const unlawful = lines.filter(({ expect }) => expect.length > 0)
  const lawful = lines.filter(({ expect }) => expect.length === 0)
  const found = unlawful.filter(finds)
  const stopped = lawful.filter(line => readingOf(line).length > 0)
  return {
    recall: found.length / unlawful.length,
    precision: found.length / (found.length + stopped.length),
    falseBlocks: stopped.length / lawful.length,
    wrong: [...unlawful.filter(line => !finds(line)), ...stopped].map(({ text }) => text),
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

describe('the labelled lines', () => {
  test.each<[string, readonly Line[]]>([
    ['the half it was tuned on', tuned],
    ['the half it was watched on while it was tuned', held],
    ['the lines written last', fresh],
    ['many voices', voices],
    ['further voices and near misses', furtherVoices],
    ['harsh shorthand, dialect and slips of the pen', harshShorthand],
    ['plain words', plainWords],
    ['near misses', nearMisses],
    ['everyday wording', everyday],
    ['plain orders', plainOrders],
  ])('R6, R7, R11: of %s at least 95 % are found and at most 3 % are stopped without cause', (name, all) => {
    const { recall, precision, falseBlocks, wrong } = scoreOf(all)
    console.log(
      `${name}: ${all.length} lines, recall ${percent(recall)}, precision ${percent(precision)}, false blocks ${percent(falseBlocks)}${wrong.map(one => `\n  wrong: ${one}`).join('')}`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(falseBlocks).toBeLessThanOrEqual(0.03)
  })

  test('there are enough of them, and no two are the same', () => {
    expect(lines.length).toBeGreaterThanOrEqual(360)
    const keys = lines.map(({ regime, kind, text }) => `${regime} ${kind} ${text}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('R6: every finding shows words that stand in the line', () => {
    const plain = (text: string) => text.normalize('NFC').replace(/[’‘]/g, "'")
    for (const line of [...tuned, ...held])
      for (const { words } of readingOf(line)) expect(plain(line.text)).toContain(words)
  })

  test('R7, L9b: what a person chooses, and what we promise, is read for nothing', () => {
    for (const { regime, text } of tuned)
      for (const kind of ['chosen', 'ours'] as const) expect(readingOf({ regime, kind, text }), text).toEqual([])
  })

  test.each([
    ['Do not apply for any jobs yet', []],
    ['Apply for two jobs', ['R6-apply-for-a-job']],
    ['The work coach will apply for the course and send your CV to the employer', []],
    ['You will send your CV to the employer', ['R6-apply-for-a-job']],
    ['Learn how to write a CV and apply for jobs', []],
    ['Learn how to write a CV and apply for two jobs', ['R6-apply-for-a-job']],
    ['Write an application for a job at Tesco to practise', []],
    ['Nid oes rhaid i chi wneud cais am swydd', []],
    ['Rhaid i chi wneud cais am swydd', ['R6-apply-for-a-job']],
    ['Attend the councelling sesions at the surgery', ['R6-medical-treatment']],
  ])('R6: who is to do it, and whether, is read: "%s"', (text, rules) => {
    expect(readingOf({ regime: 'esa_old', kind: 'required', text }).map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('the forms of words', () => {
  test('an English verb and noun have their endings', () => {
    expect(verbForms('hand in').map(([says]) => says)).toEqual(['hand in', 'hands in', 'handing in', 'handed in'])
    expect(verbForms('apply').map(([says]) => says)).toEqual(['apply', 'applies', 'applying', 'applied'])
    expect(verbForms('submit').map(([says]) => says)).toContain('submitting')
    expect(nounForms('vacancy')).toEqual(['vacancy', 'vacancies'])
  })

  test('a Welsh word has its mutations', () => {
    expect(mutated('cyflogwr')).toEqual(['cyflogwr', 'gyflogwr', 'nghyflogwr', 'chyflogwr'])
    expect(mutated('gwaith')).toEqual(['gwaith', 'waith', 'ngwaith'])
    expect(mutated('chwaer')).toEqual(['chwaer'])
    expect(welshVerbForms('ymgeisio/ymgeisi')).toContain('ymgeisiwch')
  })
})

describe('npm run -s wording', () => {
  const run = async (args: string[], input: string) => {
    const command = spawn('npm', ['run', '-s', 'wording', '--', ...args])
    command.stdin.on('error', () => undefined).end(input)
    const ended = new Promise<number | null>(resolve => command.on('close', resolve))
    const [output, errors, code] = await Promise.all([textOf(command.stdout), textOf(command.stderr), ended])
    return { lines: output.split('\n').filter(Boolean), errors, code }
  }

  test('R6, R7, R11: answers each line that is not empty, whatever stands in it', async () => {
    const long = 'apply for a job at the shop, '.repeat(3500)
    const input = [
      '\uFEFFSend your CV to five employers\r',
      '',
      'Work through the online numeracy course',
      'Gwneud cais am swydd',
      'half \uD800 of a "pair"',
      long,
    ]
    const { lines, errors, code } = await run(
      ['--regime', 'esa_old', '--kind', 'required'],
      `${input.join('\n')}\nEngage with the provider`,
    )
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
    const answers = lines.map(line => JSON.parse(line))
    expect(answers.map(({ findings }) => findings.map(({ rule }: Expected) => rule))).toEqual([
      ['R6-apply-for-a-job'],
      [],
      ['R6-apply-for-a-job'],
      [],
      ['R6-apply-for-a-job'],
      ['R11-vague'],
    ])
    expect(answers[0]).toEqual({
      text: 'Send your CV to five employers',
      findings: [{ rule: 'R6-apply-for-a-job', severity: 'blocks', words: 'Send your CV to five employers' }],
    })
  })

  test('R7: the severity is that of the regime', async () => {
    const { lines } = await run(['--regime', 'uc', '--kind', 'required'], 'Apply for three jobs by Friday')
    expect(JSON.parse(lines[0] ?? '').findings).toMatchObject([{ severity: 'reason' }])
    const chosen = await run(['--regime', 'uc', '--kind', 'chosen'], 'Apply for three jobs by Friday')
    expect(JSON.parse(chosen.lines[0] ?? '').findings).toEqual([])
  })

  test.each([[['--regime', 'dole', '--kind', 'required']], [['--regime', 'esa_old']], [['--colour', 'red']]])(
    'wrong options %j end it with what is allowed',
    async args => {
      const { lines, errors, code } = await run(args, 'Apply for three jobs\n')
      expect({ lines, code }).toEqual({ lines: [], code: 2 })
      expect(errors).toContain('esa_old|esa_new_style|uc')
      expect(errors).toContain('required|chosen|ours')
    },
  )
})
