/**
 * Reads how somebody can safely be reached, and whether it is safe to talk. Whether anybody hurts them is for a person to read
 * and to write down, never a program (R88): no reader is declared for that question.
 */
import { matchesIn, type Reader } from '../reader.ts'
import { options } from './options.ts'
import { words } from './words.ts'
import { yesNo } from './yes-no.ts'

/** As `options`, `words` or `yes-no`, by the kind of question, in a note that speaks of safety (`cues` or `{harm}`) anywhere. */
export const safety: Reader = (question, { cues, ...heard }, note) => {
  const isSpokenOf = note.clauses.some(
    clause => matchesIn(clause, cues).length > 0 || matchesIn(clause, '{harm}').length > 0,
  )
  if (!isSpokenOf) return []
  if (question.kind === 'choices' || question.kind === 'choice') return options(question, heard, note)
  return question.kind === 'yes-no'
    ? yesNo(question, heard, note)
    : words(question, { ...heard, cues: heard.yes, yes: undefined }, note)
}
