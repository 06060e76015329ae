/**
 * Whether two pieces of writing say nearly the same: what is hidden must not stay readable in a copy that differs by a
 * comma, a slip of the pen or half a sentence. It errs towards hiding: managers read everything.
 */
import type { Answer, Item } from './questions.ts'

/** From this much likeness on, words are a copy: “Jan Smith” and “Jon Smith”, and not “Office work” and “Orchard work”. */
const likeness = 0.6

/** The letters and digits of all that an answer says, in lower case. */
export function lettersOf(answer: Answer | undefined): string {
  if (answer?.is !== 'answered') return answer?.is ?? ''
  const values = Array.isArray(answer.value) ? answer.value : [answer.value]
  return values
    .map(value => (typeof value === 'object' ? lettersOfItem(value) : letters(String(value))))
    .sort()
    .join('')
}

/** The letters and digits of all that is said of an item, in lower case. */
export const lettersOfItem = ({ answers }: Item): string =>
  Object.keys(answers)
    .sort()
    .map(id => lettersOf(answers[id]))
    .join('')

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A name or a word; fewer letters than this, "30" or "no", stand by chance in much that was never theirs. */
const enoughToTell = 3

/** Whether one is the other, holds it, or shares most of its pairs of letters with it (Sørensen and Dice). */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= enoughToTell && long.includes(short)) return true
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairs].filter(pair => others.has(pair)).length
  return (2 * shared) / (pairs.size + others.size || 1) >= likeness
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)))
