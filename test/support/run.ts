/**
 * What `npm test` runs: types, lint, then every test, ending with one plain line `N passed, N failed`.
 *
 * `npm test -- claimant` runs only the test files whose name contains "claimant", without types and lint; other arguments
 * reach vitest as they are.
 *
 * A run fails when a test fails, when a test is skipped or marked to do (a skipped test looks like a passed one), when no
 * test ran at all, and when vitest stopped before it could count.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonTestResults } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))
const minutesAllowed = 40
const deadline = Date.now() + minutesAllowed * 60_000
const onlySome = process.argv.slice(2)

type Step = { name: string; passed: number; failed: number; seconds: number; remarks: string[] }

let running: ChildProcess | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop(running, signal)
    process.exit(130)
  })
}

const steps: Step[] = []
if (onlySome.length === 0) {
  steps.push(await timed('types', () => oneCheck('tsc', ['--noEmit'])))
  steps.push(await timed('lint', () => oneCheck('biome', ['check'])))
  steps.push(await timed('sources', () => oneCheck('tsx', ['server/source/check.ts'])))
}
steps.push(await timed('tests', () => vitest(onlySome)))
report(steps)

async function timed(name: string, work: () => Promise<Omit<Step, 'name' | 'seconds'>>): Promise<Step> {
  console.log(`\n== ${name} ==`)
  const start = Date.now()
  const outcome = await work()
  return { name, ...outcome, seconds: (Date.now() - start) / 1000 }
}

/** A tool that is right or wrong as a whole: counted as one test. */
async function oneCheck(tool: string, args: string[]) {
  const { code, late } = await run(tool, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, remarks: late ? [late] : [] }
}

async function vitest(args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-test-'))
  // At exit, because a signal ends this program without coming back here.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, late } = await run('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters, ...args])
  const results = await readReport(file)
  if (results) return count(results, code, late)
  return { passed: 0, failed: 1, remarks: [late ?? `vitest stopped with code ${code} before it wrote its report`] }
}

/** Nothing when vitest was stopped before or while it wrote. */
async function readReport(file: string): Promise<JsonTestResults | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

function count(results: JsonTestResults, code: number, late: string | undefined) {
  const remarks = late ? [late] : []
  // With `-t` vitest reports the tests that the pattern leaves out as skipped: that was asked for.
  const byName = onlySome.some(arg => /^(-t|--testNamePattern)/.test(arg))
  for (const file of results.testResults) {
    const unfinished = file.assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed')
    if (!byName) remarks.push(...unfinished.map(test => `skipped: ${test.fullName} (${file.name})`))
    const blamed = file.assertionResults.some(({ status }) => status === 'failed')
    if (file.status === 'failed' && !blamed) remarks.push(`failed outside its tests: ${file.name}`)
  }
  if (results.numPassedTests + results.numFailedTests === 0) remarks.push('no test ran')
  const silent = code !== 0 && results.numFailedTests + remarks.length === 0
  if (silent) remarks.push(`vitest ended with code ${code} though no test failed: look for an error above`)
  return { passed: results.numPassedTests, failed: results.numFailedTests + remarks.length, remarks }
}

/** Runs a tool of node_modules/.bin; `late` says so when the time allowed ran out. */
function run(tool: string, args: string[]): Promise<{ code: number; late: string | undefined }> {
  return new Promise(resolve => {
    const bin = join(root, 'node_modules', '.bin', tool)
    // Its own process group, so that the time limit ends its workers too.
    const child = spawn(bin, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
    running = child
    let late: string | undefined
    const limit = setTimeout(() => {
      late = `${tool} was stopped: ${minutesAllowed} minutes are over`
      stop(child, 'SIGTERM')
      setTimeout(() => stop(child, 'SIGKILL'), 10_000).unref()
    }, deadline - Date.now())
    const end = (code: number) => {
      clearTimeout(limit)
      running = undefined
      resolve({ code, late })
    }
    child.once('error', error => {
      console.error(error.message)
      end(1)
    })
    child.once('exit', code => end(code ?? 1))
  })
}

function stop(child: ChildProcess | undefined, signal: NodeJS.Signals) {
  try {
    if (child?.pid) process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

function report(all: Step[]) {
  console.log()
  for (const { remarks } of all) for (const remark of remarks) console.log(remark)
  for (const { name, passed, failed, seconds } of all) {
    console.log(`${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`)
  }
  const sum = (of: 'passed' | 'failed') => all.reduce((total, step) => total + step[of], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}
