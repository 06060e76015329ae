/**
 * The small pattern language in which the definition says how questions are heard (heard.ts tells how to write it): read into
 * what it means, and made into a regular expression only when it is first looked for.
 *
 * What must always hold
 * 1. A pattern never takes longer than a few words allow: nothing in the language repeats without a limit.  (sourceOf)
 * 2. A pattern is looked for only in words that have one of those it cannot do without.                       (needed)
 */
import { phraseLists } from './phrase-lists.ts'

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
const ways = new Map<string, Way[]>()
const compiled = new Map<string, RegExp>()
const needs = new Map<string, Needed>()

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

/** Whether a pattern may be found among some words at all: a quick look, before the pattern itself is tried. */
function mayBeIn(pattern: string, words: readonly string[]): boolean {
  if (!needs.has(pattern)) needs.set(pattern, needed(parse(pattern)))
  return isAmong(needs.get(pattern), words)
}

const isAmong = (need: Needed, words: readonly string[]): boolean =>
  need === undefined ||
  words.some(word => need.words.has(word) || need.beginnings.some(beginning => word.startsWith(beginning)))

/**
 * Every place of a text where a pattern is found, from its start; none overlaps another, and of two ways to say the same
 * the one written first counts. Only the ways that may be among the `words` of the text are tried: to make all of a long
 * pattern into one expression takes longer than to read the note.
 */
export function* foundIn(pattern: string, text: string, words: readonly string[]): Generator<RegExpExecArray> {
  if (!mayBeIn(pattern, words)) return
  const tried = waysOf(pattern).flatMap(way => (isAmong(way.need, words) ? expressionOf(way) : []))
  for (let match = firstOf(tried, text, 0); match; match = firstOf(tried, text, match.index + match[0].length)) {
    yield match
  }
}

function waysOf(pattern: string): Way[] {
  const known = ways.get(pattern)
  if (known) return known
  const part = parse(pattern)
  const made = (part.is === 'either' ? part.parts : [part]).map(one => ({ part: one, need: needed(one) }))
  ways.set(pattern, made)
  return made
}

function expressionOf(way: Way): RegExp {
  way.expression ??= expressionFor(way.part)
  return way.expression
}

function firstOf(expressions: readonly RegExp[], text: string, from: number): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  for (const expression of expressions) {
    expression.lastIndex = from
    const match = expression.exec(text)
    if (match && (!first || match.index < first.index)) first = match
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

const expressionFor = (part: Part): RegExp => new RegExp(`(?:${sourceOf(part)})(?= |$)`, 'dgu')

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
