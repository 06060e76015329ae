/**
 * The lists of words (words/*.ts) in all their forms, ready to be looked up: which class a word is of, in which form. The
 * little words ("a", "i", "am") mean one thing in English and another in Welsh, so each language has a lexicon of its own;
 * a Welsh sentence may still say "CV" and "placement".
 */
import { employers } from '../words/employers.ts'
import { exhorting } from '../words/exhorting.ts'
import { framing, littleWords } from '../words/framing.ts'
import { jobs } from '../words/jobs.ts'
import { ordinary } from '../words/ordinary.ts'
import { treatment } from '../words/treatment.ts'
import { vague } from '../words/vague.ts'
import { wellbeing } from '../words/wellbeing.ts'
import { work } from '../words/work.ts'
import { type Form, nounForms, verbForms, welshForms, welshVerbForms } from './forms.ts'
import { slipsFrom, slipsIn } from './slips.ts'

/**
 * The words of a class, separated by commas: English verbs and nouns, Welsh verbs ("name/stem") and nouns, and words in
 * either language that take no other form.
 */
export type WordList = { verbs?: string; nouns?: string; words?: string; welshVerbs?: string; welsh?: string }
export type WordLists = Record<string, WordList>

/** A word or phrase: the units it takes, and what it is: itself, and the classes it is in. */
export type Entry = { words: readonly string[]; is: Set<string>; form?: Form | undefined }

/** `find` answers every word or phrase of the lists that begins at a token, the longest first. */
export type Lexicon = { find(tokens: readonly Token[], at: number): readonly Entry[] }
type Token = { low: string; break: string; capital: boolean }

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
  const beginningWith = ({ low: first, capital, break: before }: Token) => {
    const known = sorted.get(first)
    if (known) return known
    const found = longestFirst([...(little.get(first) ?? []), ...(shared.get(first) ?? [])])
    if (found.length > 0) sorted.set(first, found)
    // What has a capital letter in mid-sentence is a name.
    return found.length > 0 || (capital && before === 'none') ? found : meant(first)
  }
  return {
    find(tokens, at) {
      const token = tokens[at]
      const candidates = token ? beginningWith(token) : []
      return candidates[0]?.words.length === 1
        ? candidates
        : candidates.filter(({ words }) => isThere(words, tokens, at))
    },
  }
}

function isThere(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]
    if (token?.low !== words[i] || token?.break !== 'none') return false
  }
  return true
}

/** Finds the words of the lists that an unknown word is a slip of the pen or two away from. */
function misspelt(entries: Entries, slips: (word: string) => number): (word: string) => readonly Entry[] {
  const known = slipsFrom([...entries].filter(([, same]) => same.some(mayBeMeant)).map(([first]) => first))
  return word => {
    const meant = ordinary.has(word) ? undefined : known(word, slips(word))
    return meant === undefined ? [] : (entries.get(meant) ?? []).filter(({ words }) => words.length === 1)
  }
}

const mayBeMeant = ({ words, is }: Entry) => words.length === 1 && !is.has('GENERIC')

const shared = entriesOf([framing, jobs, employers, work, treatment, wellbeing, vague, exhorting])
// Welsh words change so much by themselves that only long ones are known for misspelt.
const lexicons = {
  en: lexicon(shared, entriesOf([littleWords.en]), misspelt(shared, slipsIn)),
  cy: lexicon(
    shared,
    entriesOf([littleWords.cy]),
    misspelt(shared, word => (word.length < 7 ? 0 : 1)),
  ),
}

/** @returns the lexicon for a text that is mostly in this language. */
export const lexiconOf = (language: 'en' | 'cy'): Lexicon => lexicons[language]
