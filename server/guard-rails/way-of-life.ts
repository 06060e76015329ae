/**
 * Reading whether a text makes a person drink, smoke, eat or weigh otherwise: a matter of their health, as treatment is.
 * Deterministic, like wording.ts, and explained by the very words that were found.
 */
import { matches, patterns, read, wordsOf } from './reading/patterns.ts'
import { livingOtherwise } from './words/treatment.ts'

const living = patterns(livingOtherwise, ['NO-VICE'])

/** The words by which a text makes a person live otherwise for their health's sake, if it does. */
export function readsAsHealth(text: string): string | undefined {
  const reading = read(text)
  for (const match of matches(reading, living)) return wordsOf(reading, match)
  return undefined
}
