/**
 * The small pattern language in which the definition says how questions are heard (heard.ts tells how to write it): read into
 * what it means, and made into a regular expression only when it is first looked for.
 *
 * What must always hold
 * 1. A pattern never takes longer than a few words allow: nothing in the language repeats without a limit.  (sourceOf)
 * 2. A pattern is looked for only in words that have one of those it cannot do without.                    (waysAmong)
 */
import { phraseLists } from './phrases/lists.ts'

export class BadPhrase extends Error {}

/** A pattern as it was understood: words, wildcards, and parts of it that follow each other or stand in for each other. */
type Part =
  | { is: 'word'; word: string; begins: boolean }
  | { is: 'number' | 'any' | 'few' | 'start' | 'end' }
  | { is: 'all' | 'either'; parts: Part[] }
  | { is: 'maybe' | 'wanted' | 'list'; part: Part }

/** The words of which a pattern needs one, whole or as beginnings; undefined where it needs none in particular. */
type Needed = { words: ReadonlySet<string>; beginnings: readonly string[] } | undefined

/** One of the ways to say what a pattern means; its expression is made when it is first looked for. */
type Way = { part: Part; need: Needed; expression?: RegExp }

const understood = new Map<string, Part>()
const ways = new Map<string, Ways>()
const compiled = new Map<string, RegExp>()

/**
 * A pattern as a regular expression for the text of `Said`, in which a space stands before every word.
 * @throws BadPhrase when it is not written in the language
 */
export function compile(pattern: string): RegExp {
  const known = compiled.get(pattern)
  if (known) return known
  const made = expressionFor(parse(pattern))
  compiled.set(pattern, made)
  return made
}

/**
 * Every place of a text where a pattern is found, from its start; none overlaps another, and of two ways to say the same
 * the one written first counts. Only the ways that may be among the `words` of the text are tried: to make all of a long
 * pattern into one expression takes longer than to read the note.
 */
export function* foundIn(pattern: string, text: string, words: readonly string[]): Generator<RegExpExecArray> {
  const tried = waysAmong(waysOf(pattern), words)
  if (tried.length === 0) return
  const hunts: Hunt[] = []
  for (const way of tried) hunts.push({ expression: expressionOf(way) })
  for (let match = firstOf(hunts, text, 0); match; match = firstOf(hunts, text, match.index + match[0].length)) {
    yield match
  }
}

/** The ways of a pattern, by the words that each needs one of; `always` and `unasked` are those that need none in particular. */
type Ways = {
  all: Way[]
  always: number[]
  unasked: Way[]
  byWord: Map<string, number[]>
  byBeginning: Map<string, number[]>
  lengths: number[]
}

function waysOf(pattern: string): Ways {
  const known = ways.get(pattern)
  if (known) return known
  const made = indexed(choicesIn(parse(pattern)).map(part => ({ part, need: needed(part) })))
  ways.set(pattern, made)
  return made
}

function indexed(all: Way[]): Ways {
  const unasked = all.filter(({ need }) => need === undefined)
  const made: Ways = { all, always: [], unasked, byWord: new Map(), byBeginning: new Map(), lengths: [] }
  all.forEach(({ need }, way) => {
    if (need === undefined) made.always.push(way)
    for (const word of need?.words ?? []) filed(made.byWord, word, way)
    for (const beginning of need?.beginnings ?? []) filed(made.byBeginning, beginning, way)
  })
  made.lengths = [...new Set([...made.byBeginning.keys()].map(({ length }) => length))]
  return made
}

function filed(index: Map<string, number[]>, word: string, way: number): void {
  const known = index.get(word)
  if (known) known.push(way)
  else index.set(word, [way])
}

// In the order in which they are written. Most patterns are in no clause: then nothing is made at all.
function waysAmong(ways: Ways, words: readonly string[]): readonly Way[] {
  let among: Set<number> | undefined
  for (const word of words) {
    const whole = ways.byWord.get(word)
    if (whole) among = withAll(among, whole)
    for (const length of ways.lengths) {
      const begun = word.length < length ? undefined : ways.byBeginning.get(word.slice(0, length))
      if (begun) among = withAll(among, begun)
    }
  }
  if (among === undefined) return ways.unasked
  return [...withAll(among, ways.always)].sort((one, other) => one - other).map(way => ways.all[way] as Way)
}

function withAll(among: Set<number> | undefined, found: readonly number[]): Set<number> {
  const all = among ?? new Set()
  for (const way of found) all.add(way)
  return all
}

// A list that stands alone between two bars is as many ways as it has phrases.
function choicesIn(part: Part): Part[] {
  if (part.is === 'either') return part.parts.flatMap(choicesIn)
  if (part.is === 'list') return choicesIn(part.part)
  const [only, ...more] = part.is === 'all' ? part.parts : []
  return only && more.length === 0 ? choicesIn(only) : [part]
}

function expressionOf(way: Way): RegExp {
  way.expression ??= expressionFor(way.part)
  return way.expression
}

/** One way looked for in a text: its next match, null when there is none left, undefined before it was looked for. */
type Hunt = { expression: RegExp; next?: RegExpExecArray | null }

// Each way is looked for again only when its last match is passed: a text that says one thing over and over is read once.
function firstOf(hunts: readonly Hunt[], text: string, from: number): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  for (const hunt of hunts) {
    if (hunt.next === undefined || (hunt.next && hunt.next.index < from)) {
      hunt.expression.lastIndex = from
      hunt.next = hunt.expression.exec(text)
    }
    if (hunt.next && (!first || hunt.next.index < first.index)) first = hunt.next
  }
  return first
}

/**
 * What a pattern means.
 * @throws BadPhrase when it is not written in the language, or is found in no words at all
 */
export function parse(pattern: string): Part {
  const known = understood.get(pattern)
  if (known) return known
  const pieces = piecesOf(pattern)
  const part = alternatives(pieces, pattern)
  if (pieces.length > 0) throw new BadPhrase(`"${pattern}" closes a bracket that is not open`)
  if (mayBeEmpty(part)) throw new BadPhrase(`"${pattern}" is found in no words at all`)
  understood.set(pattern, part)
  return part
}

const piece = /\s*(\.\.\.|[()[\]<>|,#^$]|\{[^}]*\}|[\p{L}\p{N}'£.:]+\*?|\*)/uy

function piecesOf(pattern: string): string[] {
  const pieces: string[] = []
  const end = pattern.trimEnd().length
  for (let at = 0; at < end; at = piece.lastIndex) {
    piece.lastIndex = at
    const found = piece.exec(pattern)?.[1]
    if (found === undefined) throw new BadPhrase(`"${pattern}" cannot be read at "${pattern.slice(at, at + 20)}"`)
    pieces.push(found)
  }
  return pieces
}

// Takes pieces off the front, up to the end or to a bracket that closes.
function alternatives(pieces: string[], pattern: string): Part {
  const parts = [sequence(pieces, pattern)]
  while (pieces[0] === '|') {
    pieces.shift()
    parts.push(sequence(pieces, pattern))
  }
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'either', parts }
}

function sequence(pieces: string[], pattern: string): Part {
  const parts: Part[] = []
  while (pieces[0] !== undefined && !/^[|)\]>]$/.test(pieces[0])) parts.push(single(pieces, pattern))
  return { is: 'all', parts }
}

const closes: Record<string, string> = { '(': ')', '[': ']', '<': '>' }

function single(pieces: string[], pattern: string): Part {
  const first = pieces.shift() ?? ''
  const close = closes[first]
  if (close !== undefined) {
    const part = alternatives(pieces, pattern)
    if (pieces.shift() !== close) throw new BadPhrase(`"${pattern}" opens a bracket that it does not close`)
    return first === '(' ? part : { is: first === '[' ? 'maybe' : 'wanted', part }
  }
  if (first === '...') return { is: 'few' }
  if (first === '*') return { is: 'any' }
  if (first === '#') return { is: 'number' }
  if (first === '^' || first === '$') return { is: first === '^' ? 'start' : 'end' }
  if (first.startsWith('{')) return listed(first.slice(1, -1), pattern)
  return { is: 'word', word: first.replace(/\*$/, ''), begins: first.endsWith('*') }
}

function listed(name: string, pattern: string): Part {
  const list = phraseLists[name]
  if (list === undefined) throw new BadPhrase(`"${pattern}" names the list "${name}", which is not there`)
  return { is: 'list', part: parse(list) }
}

// Where the words wanted stand is asked for only where some are: to keep the places slows an expression.
function expressionFor(part: Part): RegExp {
  const source = `(?:${sourceOf(part)})(?= |$)`
  return new RegExp(source, /\((?!\?)/.test(source) ? 'dgu' : 'gu')
}

const aWord = " [\\p{L}\\p{N}£'][^ ]*"

function sourceOf(part: Part): string {
  switch (part.is) {
    case 'word':
      return ` ${part.word.replace(/[.]/g, '\\.')}${part.begins ? '[^ ]*' : ''}`
    case 'number':
      return ' (?:\\d+(?:\\.\\d+)?|one)'
    case 'any':
      return aWord
    case 'start':
      return '^'
    case 'end':
      return '$'
    case 'few':
      return `(?:${aWord}){0,4}?`
    case 'all':
      return part.parts.map(sourceOf).join('')
    case 'either':
      return `(?:${part.parts.map(sourceOf).join('|')})`
    case 'maybe':
      return `(?:${sourceOf(part.part)})?`
    case 'wanted':
      return `(${sourceOf(part.part)})`
    case 'list':
      return `(?:${sourceOf(part.part)})`
  }
}

function mayBeEmpty(part: Part): boolean {
  if ('part' in part) return part.is === 'maybe' || mayBeEmpty(part.part)
  if (part.is === 'all') return part.parts.every(mayBeEmpty)
  return part.is === 'either'
    ? part.parts.some(mayBeEmpty)
    : part.is === 'few' || part.is === 'start' || part.is === 'end'
}

function needed(part: Part): Needed {
  if (part.is === 'word')
    return part.begins ? { words: new Set(), beginnings: [part.word] } : { words: new Set([part.word]), beginnings: [] }
  if (part.is === 'all') return part.parts.map(needed).reduce(fewest, undefined)
  if (part.is === 'either') return anyOf(part.parts.map(needed))
  return 'part' in part && part.is !== 'maybe' ? needed(part.part) : undefined
}

const sizeOf = (need: NonNullable<Needed>) => need.words.size + 4 * need.beginnings.length

function fewest(one: Needed, other: Needed): Needed {
  if (one === undefined || other === undefined) return one ?? other
  return sizeOf(other) < sizeOf(one) ? other : one
}

function anyOf(needs: Needed[]): Needed {
  const words = new Set<string>()
  const beginnings: string[] = []
  for (const need of needs) {
    if (need === undefined) return undefined
    for (const word of need.words) words.add(word)
    beginnings.push(...need.beginnings)
  }
  return { words, beginnings }
}
