/**
 * Patterns over units, written as words: `SEND .. CV .. EMPLOYER`. A word in capitals is a class of the lists, one in small
 * letters is itself, `a|b` is either, `..` up to eight units in between, `?` after a word that may be missing, `!` before one
 * that may not come next, `^` the beginning of a clause, `$` its end. Gaps are short, so that reading takes no longer
 * than the text is long.
 */
import { setModes } from './modes.ts'
import { normalised, type Unit, unitsOf } from './units.ts'

/** A text that was read: its words as units, each with how it is meant. */
export type Reading = { text: string; units: readonly Unit[] }

type Element =
  | { kind: 'is'; any: readonly string[]; optional: boolean; isFirst: boolean }
  | { kind: 'not'; any: readonly string[] }
  | { kind: 'gap' }
  | { kind: 'start' }
  | { kind: 'end' }

type Pattern = readonly Element[]
export type Patterns = {
  byFirst: ReadonlyMap<string, readonly Pattern[]>
  over: readonly string[]
  /** Those that may begin with a word, by what it is: found out once. */
  begun: WeakMap<ReadonlySet<string>, readonly Pattern[]>
}

const longestGap = 8

// Every reader reads the same few texts, one after the other.
const lately = new Map<string, Reading>()
const kept = 16

/** Reads a text: cuts it into units and finds out how each is meant. */
export function read(text: string): Reading {
  const known = lately.get(text)
  if (known) return known
  const plain = normalised(text)
  const units = unitsOf(plain)
  setModes(units)
  const reading = { text: plain, units }
  if (lately.size >= kept) lately.clear()
  if (text.length < 2000) lately.set(text, reading)
  return reading
}

/**
 * @param written one pattern a line
 * @param over classes that no gap of these patterns goes over
 */
export function patterns(written: string, over: readonly string[] = []): Patterns {
  const byFirst = new Map<string, Pattern[]>()
  for (const line of written
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)) {
    const pattern = line.split(/\s+/).map(element)
    const first = pattern.find(one => one.kind === 'is')
    if (first?.kind !== 'is' || first.optional) throw new Error(`No word to begin with: ${line}`)
    first.isFirst = true
    for (const name of first.any) byFirst.set(name, [...(byFirst.get(name) ?? []), pattern])
  }
  return { byFirst, over: [...over, 'PRETEND'], begun: new WeakMap() }
}

function element(written: string): Element {
  if (written === '..') return { kind: 'gap' }
  if (written === '^') return { kind: 'start' }
  if (written === '$') return { kind: 'end' }
  if (written.startsWith('!')) return { kind: 'not', any: written.slice(1).split('|') }
  const optional = written.endsWith('?')
  return { kind: 'is', any: (optional ? written.slice(0, -1) : written).split('|'), optional, isFirst: false }
}

/** Where a pattern was found, as units from `from` up to and without `to`. */
export type Match = { from: number; to: number }

/** Every place where one of the patterns begins with something that is to be done. */
export function* matches({ units }: Reading, all: Patterns): Generator<Match> {
  for (const [from, unit] of units.entries()) {
    if (unit.mode !== 'does') continue
    for (const pattern of beginning(unit, all)) {
      const to = end(units, from, pattern, 0, all.over)
      if (to !== undefined) yield { from, to }
    }
  }
}

/** The patterns that may begin at a unit. */
function beginning({ low, options }: Unit, all: Patterns): readonly Pattern[] {
  if (options.length === 0) return all.byFirst.get(low) ?? []
  const [one] = options
  if (options.length === 1 && one) return begunWith(one.is, all)
  return options.flatMap(({ is }) => begunWith(is, all))
}

function begunWith(is: ReadonlySet<string>, { byFirst, begun }: Patterns): readonly Pattern[] {
  const known = begun.get(is)
  if (known) return known
  const found = [...new Set([...is].flatMap(name => byFirst.get(name) ?? []))]
  begun.set(is, found)
  return found
}

function hasOne(is: ReadonlySet<string>, any: readonly string[]): boolean {
  for (const name of any) if (is.has(name)) return true
  return false
}

const isOne = (unit: Unit, any: readonly string[]) => hasOne(unit.is, any) || any.includes(unit.low)

/** Whether a unit begins something new, as far as a pattern may look. */
const begins = (unit?: Unit) => !unit || unit.break === 'sentence'

function end(
  units: readonly Unit[],
  at: number,
  pattern: Pattern,
  done: number,
  over: readonly string[],
): number | undefined {
  const wanted = pattern[done]
  if (!wanted) return at
  const unit = units[at]
  switch (wanted.kind) {
    case 'start':
      return startsClause(units, at) ? end(units, at, pattern, done + 1, over) : undefined
    case 'end':
      return unit?.break !== 'none' || unit.is.has('AND') ? end(units, at, pattern, done + 1, over) : undefined
    case 'not':
      return unit && !begins(unit) && isOne(unit, wanted.any) ? undefined : end(units, at, pattern, done + 1, over)
    case 'gap':
      return afterGap(units, at, pattern, done + 1, over)
    case 'is': {
      if (unit && (wanted.isFirst || !begins(unit))) {
        let one = false
        for (const { is, length } of unit.options) {
          if (!hasOne(is, wanted.any)) continue
          const found = end(units, at + length, pattern, done + 1, over)
          if (found !== undefined) return found
          one ||= length === 1
        }
        const found = !one && wanted.any.includes(unit.low) ? end(units, at + 1, pattern, done + 1, over) : undefined
        if (found !== undefined) return found
      }
      return wanted.optional ? end(units, at, pattern, done + 1, over) : undefined
    }
  }
}

function afterGap(units: readonly Unit[], at: number, pattern: Pattern, next: number, over: readonly string[]) {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const found = end(units, at + skipped, pattern, next, over)
    if (found !== undefined) return found
    const unit = units[at + skipped]
    if (begins(unit) || (unit && isOne(unit, over))) return undefined
  }
  return undefined
}

/** The first words of a clause, past its subject: "Chloë will", "then", "claimant to". */
function startsClause(units: readonly Unit[], at: number): boolean {
  for (let i = at; i > at - 8; i--) {
    const unit = units[i] as Unit
    if (unit.break !== 'none') return true
    const previous = units[i - 1]
    if (!previous) return true
    const isSubject = ['AND', 'THEY', 'MUST', 'NAME', 'LEADS'].some(name => previous.is.has(name))
    if (!isSubject) return false
  }
  return false
}

/** The words of a match and the few after it in the same clause, for the adviser to see. */
export function wordsOf({ text, units }: Reading, { from, to }: Match, further = 4): string {
  let last = Math.max(to - 1, from)
  for (let more = 0; more < further && units[last + 1]?.break === 'none' && !units[last + 1]?.is.has('AND'); more++)
    last++
  return text.slice(units[from]?.at, units[last]?.end)
}
