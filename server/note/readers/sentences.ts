/** Reads `choice` questions whose ways of saying reach over commas and "but": "a few debts, but managing". */
import type { Clause } from '../clauses.ts'
import type { HeardNote, Reader } from '../reader.ts'
import { options } from './options.ts'

/** As `options`, and again over each whole sentence that is all about the person. */
export const sentences: Reader = (question, heard, note) => [
  ...options(question, heard, note),
  ...options(question, heard, { ...note, clauses: sentencesOf(note) }),
]

/** The sentences of a note as clauses, without those that anybody else is in. */
export function sentencesOf({ clauses, text }: HeardNote): Clause[] {
  const found: Clause[] = []
  let isNew = true
  for (const clause of clauses) {
    const last = found.at(-1)
    if (isNew || !last || /[.;¶]/.test(clause.mark)) found.push({ ...clause })
    else found[found.length - 1] = joined(last, clause, text)
    isNew = false
  }
  return found.filter(({ whose }) => whose === 'person')
}

function joined(one: Clause, other: Clause, all: string): Clause {
  const text = all.slice(one.from, other.to)
  return { ...one, to: other.to, text, words: text.slice(1).split(' '), whose: worse(one, other) }
}

const worse = (one: Clause, other: Clause) => (one.whose === 'person' ? other.whose : one.whose)
