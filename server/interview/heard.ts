/**
 * How a question is heard in a note: the small pattern language and the properties with which the definition says it.
 * It is data, like a condition, so that it can be read, printed and checked at start-up.
 *
 * A pattern is words as the note's words are spelled out (small letters, no hyphens, "years" for "yrs": note/spelling):
 *   word     that word            word*     a word that begins so      *      any one word
 *   a | b    either               (a | b)   either, inside             [a]    a, or nothing
 *   #        a number             ...       up to four words           {list} a list of phrases named in `phraseLists`
 *   ,        a comma              <a>       a, which is the answer (a number or words) that is wanted
 *   ^        the clause begins    $         the clause ends: "^ fluent $" is all that the clause says
 *
 * What must always hold
 * 1. A pattern that cannot be read, and a list that is not there, stop the start.                      (soundness.ts)
 */
import { parse } from './phrase.ts'

export { BadPhrase, compile, foundIn } from './phrase.ts'

/** Who reads the words: the functions of server/note/readers, by id. */
export const readerIds = [
  'options',
  'yes-no',
  'number',
  'words',
  'children',
  'days',
  'start-when',
  'times-not',
  'lone-parent',
  'caring',
  'caring-who',
  'place',
  'jobs',
  'aims',
  'preference',
  'working-now',
  'working-now-what',
  'working-now-hours',
  'qualifications',
  'training-now',
  'training-wanted',
  'own-words',
  'strengths',
  'cards',
  'cued-options',
  'health',
  'health-affects',
  'minutes',
  'travel',
  'living',
  'going-without',
  'licence',
  'languages',
  'english',
  'sentences',
  'obstacles',
  'company',
  'interpreter-language',
  'headed',
  'safety',
] as const
export type ReaderId = (typeof readerIds)[number]

/** When something is so of the person: as its words say. */
export type When = 'now' | 'past' | 'future' | 'wish'

/** How a question is heard. Which of the patterns a reader uses is told at the reader. */
export type Heard = {
  reader: ReaderId
  /** What shows that the words are about this question. */
  cues?: string
  /** What means yes, and what means no; a "yes" that is denied is a no. */
  yes?: string
  no?: string
  /** What means the question's "none": "no licence". */
  none?: string
  /** What the clause must say, or one before it in the same sentence with only scraps without a verb between. */
  about?: string
  /** A clause that says this is not about this question after all. */
  unless?: string
  /** Of `words`: the words of the cue (or its `<...>`), from the cue to the end of its clause, or the whole clause. */
  take?: 'cue' | 'rest' | 'clause'
  /** When it must be so. Only what is so now is read, unless this says otherwise. */
  when?: readonly When[]
  /** What a bare reply to the question leaves unsaid: "lives", before "with my mum". */
  lead?: string
  /** What names the question, before a colon or a dash, in a note written as a list: "hours: 16". */
  head?: string
  /** Words about somebody else are read too: the question may be about them. */
  anybody?: true
}

/** Every pattern of what is heard. */
export const patternsOf = (heard: Heard): string[] =>
  [heard.cues, heard.yes, heard.no, heard.none, heard.about, heard.unless, heard.head].flatMap(pattern => pattern ?? [])

/** What is wrong with the patterns, each as a sentence. */
export function problemsWithPatterns(name: string, patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern => {
    try {
      parse(pattern)
      return []
    } catch (error) {
      return [`${name} is heard by a pattern that cannot be used: ${error instanceof Error ? error.message : ''}.`]
    }
  })
}
