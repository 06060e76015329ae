/** Reads where somebody could work: the places that a wish or a "could" names. */
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { places } from '../words/workplaces.ts'
import { words } from './words.ts'

const towns = new Set(places)
const before = '( in | around | near | close to | within | nr | outside | travel to | in or near | in and around )'
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Level|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|English|Welsh|IT|HR|ICT|GCSE|NVQ|NHS|I)$/

/** Uses `cues` as `words` does and, in clauses that say `about`, the names of towns after "in", "near" and the like. */
export const place: Reader = (question, heard, note) => {
  const named = clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, `${before} [( the )] *`).flatMap(({ from, stance }): Found[] => {
      if (stance.not || !isTimely(heard, { ...stance, when: stance.when === 'past' ? 'past' : 'wish' })) return []
      const to = endOfNames(note, from)
      return to === undefined
        ? []
        : [{ from, to: to.to, doubt: doubtOf(stance), answer: answered(spanOf(note, to.from, to.to).words) }]
    }),
  )
  return [...words(question, heard, note), ...named]
}

// The names after "in": words with a capital or known towns, joined by "or", "and" and commas.
function endOfNames(note: Parameters<Reader>[2], from: number): { from: number; to: number } | undefined {
  const start = note.words.findIndex(({ at }) => at >= from)
  let [begins, ends]: [number | undefined, number | undefined] = [undefined, undefined]
  for (let i = start; i < note.words.length && i < start + 12; i++) {
    const word = note.words[i]
    if (!word) break
    const written = note.note.slice(word.begins, word.ends)
    const isName =
      (/^\p{Lu}\p{L}+/u.test(written) && !noPlace.test(written)) ||
      towns.has(word.is) ||
      towns.has(`${word.is} ${note.words[i + 1]?.is}`)
    if (isName) {
      begins ??= word.at
      ends = word.at + word.is.length + 1
    } else if (
      begins === undefined
        ? !/^(?:in|around|near|close|to|within|nr|outside|or|and|the|travel)$/.test(word.is)
        : !/^(?:or|and|,|the|of)$/.test(word.is)
    )
      break
  }
  return begins === undefined || ends === undefined ? undefined : { from: begins, to: ends }
}
