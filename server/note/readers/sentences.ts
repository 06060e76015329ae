/** Reads questions whose ways of saying reach over commas and "but": "a few debts, but managing". */
import type { Clause } from '../clauses.ts'
import type { HeardNote, Reader } from '../reader.ts'
import { options } from './options.ts'
import { yesNo } from './yes-no.ts'

/** As `options`, or as `yes-no` by the kind of question, and again over each whole sentence that is all about the person. */
export const sentences: Reader = (question, heard, note) => {
  const whole = { ...note, clauses: sentencesOf(note) }
  if (question.kind !== 'yes-no') return [...options(question, heard, note), ...options(question, heard, whole)]
  // "Has an email but never looks at it" is a no.
  const noes = yesNo(question, { ...heard, yes: undefined }, whole)
  const within = yesNo(question, heard, note)
  return [...noes, ...within.filter(one => !noes.some(other => one.from < other.to && other.from < one.to))]
}

/** The sentences of a note as clauses, without those that anybody else is in. */
export function sentencesOf({ clauses, text }: HeardNote): Clause[] {
  const known = sentencesKnown.get(clauses)
  if (known) return known
  const runs: Clause[][] = []
  for (const clause of clauses) {
    const last = runs.at(-1)
    if (last && !/[.;¶]/.test(clause.mark)) last.push(clause)
    else runs.push([clause])
  }
  const found = runs.filter(run => run.every(({ whose }) => whose === 'person')).map(run => joined(run, text))
  sentencesKnown.set(clauses, found)
  return found
}

// Many questions look at the sentences of the same note.
const sentencesKnown = new WeakMap<readonly Clause[], Clause[]>()

function joined(run: readonly Clause[], all: string): Clause {
  const [first, last] = [run[0] as Clause, run.at(-1) as Clause]
  const text = all.slice(first.from, last.to)
  return { ...first, to: last.to, text, words: text.slice(1).split(' ') }
}
