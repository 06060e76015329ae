/**
 * The lists of words (words/*.ts) in all their forms, ready to be looked up: which class a word is of, in which form. The
 * little words ("a", "i", "am") mean one thing in English and another in Welsh, so each language has a lexicon of its own;
 * a Welsh sentence may still say "CV" and "placement".
 */
import { framing, littleWords } from '../words/framing.ts'
import { jobs } from '../words/jobs.ts'
import { treatment } from '../words/treatment.ts'
import { vague } from '../words/vague.ts'
import { work } from '../words/work.ts'
import { type Form, nounForms, verbForms, welshForms, welshVerbForms } from './forms.ts'

/**
 * The words of a class, separated by commas: English verbs and nouns, Welsh verbs ("name/stem") and nouns, and words in
 * either language that take no other form.
 */
export type WordList = { verbs?: string; nouns?: string; words?: string; welshVerbs?: string; welsh?: string }
export type WordLists = Record<string, WordList>

/** A word or phrase: the units it takes, and what it is: itself, and the classes it is in. */
export type Entry = { words: readonly string[]; is: Set<string>; form?: Form | undefined }

/** `find` answers every word or phrase of the lists that begins at a token, the longest first. */
export type Lexicon = { find(tokens: readonly { low: string; break: string }[], at: number): readonly Entry[] }

const listed = (words = '') =>
  words
    .split(',')
    .map(word => word.replace(/['’-]/g, ' ').trim().replace(/\s+/g, ' '))
    .filter(Boolean)

function* formsOf({ verbs, nouns, words, welshVerbs, welsh }: WordList): Generator<[says: string, form?: Form]> {
  for (const verb of listed(verbs)) yield* verbForms(verb)
  for (const noun of listed(nouns)) for (const says of nounForms(noun)) yield [says]
  for (const says of listed(words)) yield [says]
  for (const verb of listed(welshVerbs)) for (const says of welshVerbForms(verb)) yield [says, 'base']
  for (const noun of listed(welsh)) for (const says of welshForms(noun)) yield [says]
}

type Entries = Map<string, Entry[]>

/** The entries of some lists by their first word, the longest first. */
function entriesOf(all: readonly WordLists[]): Entries {
  const byFirst: Entries = new Map()
  const entries = new Map<string, Entry>()
  for (const lists of all)
    for (const [name, list] of Object.entries(lists))
      for (const [says, form] of formsOf(list)) {
        // "Work" the verb and "work" the noun are two entries.
        const key = form ? `${says}/${form}` : says
        const known = entries.get(key)
        if (known) known.is.add(name)
        else entries.set(key, { words: says.split(' '), is: new Set([says, name]), form })
      }
  for (const entry of entries.values()) {
    const [first = ''] = entry.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  return byFirst
}

const longestFirst = (entries: readonly Entry[]) =>
  [...entries].sort((one, other) => other.words.length - one.words.length)

function lexicon(shared: Entries, little: Entries, meant: (word: string) => readonly Entry[]): Lexicon {
  const sorted = new Map<string, readonly Entry[]>()
  const beginningWith = (first: string) => {
    const known = sorted.get(first)
    if (known) return known
    const found = longestFirst([...(little.get(first) ?? []), ...(shared.get(first) ?? [])])
    if (found.length > 0) sorted.set(first, found)
    return found.length > 0 ? found : meant(first)
  }
  return {
    find(tokens, at) {
      const candidates = beginningWith(tokens[at]?.low ?? '')
      return candidates[0]?.words.length === 1
        ? candidates
        : candidates.filter(({ words }) => isThere(words, tokens, at))
    },
  }
}

function isThere(words: readonly string[], tokens: readonly { low: string; break: string }[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]
    if (token?.low !== words[i] || token?.break !== 'none') return false
  }
  return true
}

// Words one letter away from a word of the lists that are words themselves.
const anotherWord = new Set(
  'meditation addition additions dictation council councils placemat position petition working walking reading leading leaning employee employees relation relations creation vocation vacation vacations contract contracts contrast personal personnel presentation prevention'.split(
    ' ',
  ),
)

/** Finds the word of the lists that a word of seven letters or more is one slip of the pen away from. */
function misspelt(entries: Entries): (word: string) => readonly Entry[] {
  const alike = new Map<string, string[]>()
  for (const [first, same] of entries) {
    if (first.length < 7 || !same.some(({ words, is }) => words.length === 1 && !is.has('GENERIC'))) continue
    for (const length of [first.length - 1, first.length, first.length + 1]) {
      const key = first.slice(0, 1) + length
      alike.set(key, [...(alike.get(key) ?? []), first])
    }
  }
  return word => {
    if (word.length < 7 || word.length > 20 || anotherWord.has(word)) return []
    const meant = alike.get(word.slice(0, 1) + word.length)?.find(one => isOneSlipAway(word, one))
    return meant === undefined ? [] : (entries.get(meant) ?? []).filter(({ words }) => words.length === 1)
  }
}

/** One letter too many, too few or wrong, or two the wrong way round. */
function isOneSlipAway(word: string, other: string): boolean {
  let from = 0
  while (from < word.length && word[from] === other[from]) from++
  const rest = word.slice(from)
  const otherRest = other.slice(from)
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  )
}

const shared = entriesOf([framing, jobs, work, treatment, vague])
const meant = misspelt(shared)
const lexicons = {
  en: lexicon(shared, entriesOf([littleWords.en]), meant),
  cy: lexicon(shared, entriesOf([littleWords.cy]), meant),
}

/** @returns the lexicon for a text that is mostly in this language. */
export const lexiconOf = (language: 'en' | 'cy'): Lexicon => lexicons[language]
