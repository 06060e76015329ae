/**
 * Whose promise it is: the person's, the office's, or somebody else's, by who was spoken of before.
 *
 * What must always hold
 * 1. What somebody else will do is no promise of the person's; where it cannot be told, there is a doubt.   (whoseDoubt)
 * 2. In a note in the person's own words it is they who say "I'll".                                         (inOwnVoice)
 */
import type { Doubt } from '../note.ts'
import { otherPeople } from './acts.ts'
import type { Head } from './heads.ts'

/** "Mr Jones", as a pattern. */
export const titled = '(?:mr|mrs|ms|miss|mx) [^ ]+'

const isTitled = new RegExp(`^${titled}$`)

/** What stands before a place in its sentence, as far as it matters. */
export const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 400), at)
    .split(/ [.;¶!?](?= |$)/)
    .at(-1) ?? ''

/** "She" or "he", and where it first stands. */
export type PersonIs = { is: 'she' | 'he'; at: number }

const ownPronoun = / (she|she's|she'd|she'll|he|he's|he'd|he'll|her|his|him)(?= |$)/g

/** What a note calls its person by; undefined where it does not say. Of the first few pronouns, the first that is nobody else's. */
export function personIn(text: string): PersonIs | undefined {
  const first = [...text.slice(0, 2000).matchAll(ownPronoun)].slice(0, 8).map(match => ({
    at: match.index,
    is: (match[1] ?? '').startsWith('h') && !/^her/.test(match[1] ?? '') ? ('he' as const) : ('she' as const),
  }))
  return first.find(({ at, is }) => !mayBe(lastOther(text.slice(0, at))?.word ?? '', is))
}

/** Whether "she" may be somebody else: another woman was just spoken of. 'none' when it surely is. */
export function whoseDoubt(
  text: string,
  person: PersonIs | undefined,
  from: number,
  who: string,
): Doubt | 'none' | undefined {
  const pronoun = who === 's or he' ? 'she' : who
  const before = text.slice(0, from)
  if (pronoun === 'they' && (/ (?:she|he|her|his)(?= |'|$)/.test(text) || namesSeveral(before))) return 'none'
  if (isTitled.test(who) && / (?:she|he|her|his)(?= |')/.test(before)) return 'may be about somebody else'
  if (pronoun !== 'she' && pronoun !== 'he' && pronoun !== 'they') return undefined
  if (pronoun !== 'they' && person && person.is !== pronoun && person.at < from) return 'none'
  const other = lastOther(sentenceBefore(text, from))
  if (!other || !mayBe(other.word, pronoun)) return undefined
  if (other.speaks) return 'none'
  return other.isSubject || pronoun === 'they' ? 'may be about somebody else' : undefined
}

// "Rang the college, they'll call back."
const namesSeveral = (words: string) =>
  [...words.slice(-1000).matchAll(otherPattern)].some(match => otherPeople[match[1] ?? ''] === 'they')

const mayBe = (word: string, pronoun: 'she' | 'he' | 'they'): boolean => {
  const is = otherPeople[word]
  return is === pronoun || is === 'any' || (is !== undefined && pronoun === 'they')
}

const otherPattern = new RegExp(` (${Object.keys(otherPeople).join('|')})('s|'ll)?(?= |$)`, 'g')
const subject =
  /^(?: (?:who|also|still|now))? (?:is|was|has|had|will|can|can't|could|does|doesn't|said|says|works|lives|told|thinks|offered|passed|needs|wants|helps|drives|got|went|looks|are|have|were|do|would)(?= |$)/

/** The last other person of some words: whether something is said of them, and whether they said it themselves. */
function lastOther(words: string): { word: string; isSubject: boolean; speaks: boolean } | undefined {
  const match = [...words.matchAll(otherPattern)].at(-1)
  if (!match) return undefined
  const after = words.slice(match.index + match[0].length)
  const isSubject = match[2] !== undefined || subject.test(after)
  return {
    word: match[1] ?? '',
    isSubject,
    speaks:
      /^ (?:(?:has|have|also) )?(?:said|says|offered|told|promised|agreed|thinks|reckons)(?: (?:that|to|her|him|them|me))*$/.test(
        after,
      ),
  }
}

/** The last other person that some words name and that a pronoun may stand for. */
export const lastPersonIn = (words: string, pronoun: 'she' | 'he'): string | undefined =>
  [...words.slice(-1000).matchAll(otherPattern)].map(match => match[1] ?? '').findLast(word => mayBe(word, pronoun))

const personSpoken = / (?:she|he|they|claimant|customer|client|her|his|him)(?= |'|$)/
const ownThings =
  / (?:i live|i'm \d|i've got|i have \d|i want|i used to|i can't|i don't|i'd like|i'm not|my (?:old |ex )*(?:kids|mum|mam|dad|son|daughter|partner|husband|wife|knee|back|health|sister|brother|ex|boss|cv|job|friend|mate|nan)(?:'s)?)(?= |$)/
const quoted = /^[^.;¶!?]*['"] (?:she|he|claimant|customer|client) (?:said|says)(?= |$)/
const ofPerson =
  /^ (?:go to the (?:library|class|job club|college|open day|course|gym)|apply for|sign up|practise|attend|enrol|update my|bring my)(?= |$)/

/** A note may hold the person's own words: then it is they, as far as one can tell, who say "I'll". */
export function inOwnVoice(text: string, heads: Head[]): Head[] {
  const isQuoting = / ['"] (?:she|he|claimant|customer|client) (?:said|says)(?= |$)/.test(text)
  return heads.map(head => {
    const says =
      /^ (?:i|i'?ll|i'm) /.test(`${text.slice(head.from, head.from + 8)} `) ||
      / (?:i|i'?ll|i'm)(?= |$)/.test(text.slice(head.from, head.verbAt))
    if (head.kind !== 'ours' || head.language === 'cy' || !says) return head
    const isTheirs =
      !isQuoting && (ownThings.test(text) || (!personSpoken.test(text) && ofPerson.test(text.slice(head.verbAt))))
    if (quoted.test(text.slice(head.verbAt))) return { ...head, kind: 'chosen' }
    return isTheirs ? { ...head, kind: 'chosen', doubt: 'may be about somebody else' } : head
  })
}
