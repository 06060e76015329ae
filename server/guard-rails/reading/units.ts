/**
 * A text cut into units: its words, each with what the lists of words say that it is, words that belong together ("care
 * home") as one. One pass over the text, whatever its length.
 */
import type { Form } from './forms.ts'
import { type Entry, type Lexicon, lexiconOf } from './lexicon.ts'
import { isCutShort, isSpokenWelsh, spelledOut } from './shorthand.ts'

/** What stands before a unit: nothing, a comma or the like, or the end of a sentence. */
type Break = 'none' | 'comma' | 'sentence'

/** How a unit is meant: to be done, only spoken or learned of, not to be done, said of some time or reason, or ours to do. */
export type Mode = 'does' | 'about' | 'not' | 'aside' | 'ours'

/** One reading of the words that begin at a unit: how many units they are, and what they are. */
export type Option = { length: number; is: ReadonlySet<string>; form?: Form | undefined }

export type Unit = {
  low: string
  at: number
  end: number
  break: Break
  /** The words of the lists that begin here, the longest first. */
  options: readonly Option[]
  /** What any of them is. */
  is: ReadonlySet<string>
  mode: Mode
}

type Token = { low: string; at: number; end: number; break: Break; capital: boolean }

const onlyOption = (name: string): readonly Option[] => [{ length: 1, is: new Set([name]) }]
const name = onlyOption('NAME')
const number = onlyOption('NUMBER')

/** The text as it is read: the positions of the units are positions in it. */
export const normalised = (text: string) => text.normalize('NFC').replace(/[’‘`´]/g, "'")

/** @param text is normalised. */
export function unitsOf(text: string): Unit[] {
  const written = tokensOf(text)
  const language = isWelsh(written) ? 'cy' : 'en'
  const tokens = spelledOut(written, language)
  const lexicon = lexiconOf(language)
  const units: Unit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { low, at, break: before, end } = tokens[i] as Token
    const options = optionsAt(lexicon, tokens, i)
    const longest = options.filter(({ length }) => length === options[0]?.length)
    const hides = longest.some(({ is }) => hiding(is)) ? (longest[0]?.length ?? 1) - 1 : 0
    // "Do not start" is no "do".
    const whole = longest.some(({ is }) => is.has('NOT')) ? longest : options
    const kept = hides > 0 ? longest.map(one => ({ ...one, length: 1 })) : whole
    units.push({
      low,
      at,
      end: tokens[i + hides]?.end ?? end,
      break: before,
      options: kept,
      is: allOf(kept),
      mode: 'does',
    })
    i += hides
  }
  return units
}

// A "job" in "job description" is no job, to "find out" is not to find: words that hide what is in them.
const hiders = new WeakMap<ReadonlySet<string>, boolean>()

function hiding(is: ReadonlySet<string>): boolean {
  const known = hiders.get(is)
  if (known !== undefined) return known
  const hides = is.has('TALK') || [...is].some(name => name.endsWith('-TALK'))
  hiders.set(is, hides)
  return hides
}

const nothing: ReadonlySet<string> = new Set()

const allOf = (options: readonly Option[]): ReadonlySet<string> =>
  options.length < 2 ? (options[0]?.is ?? nothing) : new Set(options.flatMap(({ is }) => [...is]))

const optionOf = new WeakMap<Entry, Option>()

/** An entry of the lists as an option, made once. */
function asOption(entry: Entry): Option {
  const known = optionOf.get(entry)
  if (known) return known
  const made = { length: entry.words.length, is: entry.is, form: entry.form }
  optionOf.set(entry, made)
  return made
}

function optionsAt(lexicon: Lexicon, tokens: readonly Token[], i: number): readonly Option[] {
  const { low, capital, break: before } = tokens[i] as Token
  if (isInitial(tokens, i)) return name
  const known = lexicon.find(tokens, i).map(asOption)
  if (known.length === 0) return /^\p{N}/u.test(low) ? number : capital && before === 'none' ? name : known
  // "With help", "your work": there it is no verb.
  return before === 'none' && beforeNoun.has(tokens[i - 1]?.low ?? '')
    ? known.filter(({ form, length }) => length > 1 || (form !== 'base' && form !== 's'))
    : known
}

// The letters of "D C Thomson"; but "I" and "C V" are words.
function isInitial(tokens: readonly Token[], i: number): boolean {
  const { low, capital, break: before } = tokens[i] as Token
  const next = tokens[i + 1]
  return (
    low.length === 1 &&
    capital &&
    before === 'none' &&
    low !== 'i' &&
    next?.capital === true &&
    next.break === 'none' &&
    next.low !== 'v'
  )
}

const beforeNoun = new Set(
  'a an the your her his their my our some any more no this with of for in on from about'.split(' '),
)

const token = /\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}\p{L}]*|\n|\S/gu
const abbreviated = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'appt', 'dept', 'e', 'g', 'i', 'approx', 'no'])

const signs = new Map([
  ['&', 'and'],
  ['+', 'and'],
  ['@', 'at'],
])

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let before: Break = 'sentence'
  for (const match of text.matchAll(token)) {
    const [says] = match
    const at = match.index
    const end = at + says.length
    if (/^[\p{L}\p{N}]/u.test(says) || says === '&' || says === '+' || says === '@') {
      const low = signs.get(says) ?? says.toLowerCase()
      tokens.push({ low, at, end, break: before, capital: /^\p{Lu}/u.test(says) })
      before = 'none'
    } else {
      const found = breakOf(says, text[at - 1], text.slice(end, end + 2), tokens.at(-1)?.low)
      if (found === 'sentence' || (found === 'comma' && before === 'none')) before = found
    }
  }
  return tokens
}

// "Perm. work", but "for your conf. Then ...".
const isAbbreviated = (word: string, after: string) =>
  abbreviated.has(word) || (isCutShort(word) && /^ [\p{Ll}&+]/u.test(after))

const isSpace = (character?: string) => character === undefined || /\s/.test(character)

function breakOf(mark: string, previous: string | undefined, after: string, word = ''): Break {
  const [next] = after
  if (/[;\n•*·!?]/.test(mark)) return 'sentence'
  // "10.30" and "e.g." are no ends of sentences.
  if (mark === '.') return isSpace(next) && !isAbbreviated(word, after) ? 'sentence' : 'none'
  // "part-time" is one thing, "update CV - email it" is two.
  if (/[-–—>]/.test(mark)) return isSpace(next) || isSpace(previous) ? 'sentence' : 'none'
  return /[,:()[\]]/.test(mark) ? 'comma' : 'none'
}

// Words that only one of the languages has and that hardly a sentence of it is without.
const onlyWelsh = new Set(
  "yn y yr eich ei gyda mae bydd rhaid ar o ac wrth erbyn bob wythnos â ddydd dydd neu hawlydd ni ch mewn eu am gan i ag i'r unrhyw".split(
    ' ',
  ),
)
const onlyEnglish = new Set('the a to of and your for at on with in his her by will she he you my'.split(' '))

function isWelsh(tokens: readonly Token[]): boolean {
  let balance = 0
  for (const { low, capital } of tokens.slice(0, 200)) {
    if (onlyWelsh.has(low) && !(capital && low === 'i')) balance++
    else if (onlyEnglish.has(low)) balance--
    else if (isSpokenWelsh(low)) balance++
    if (low.length > 4 && /(?:wch|odd|io|iau)$/.test(low)) balance++
  }
  return balance > 0
}
