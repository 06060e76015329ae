/** Reads what stands after its heading: "In her own words: I want to pay my own way". */
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { words } from './words.ts'

/** As `words` with the cues of `yes`; and `cues`, a heading with a colon after it: the answer is the rest of that sentence. */
export const headed: Reader = (question, heard, note) => [
  ...note.clauses.flatMap((clause, i): Found[] => {
    const first = note.clauses[i + 1]
    const head = matchesIn(clause, heard.cues).find(({ to }) => to === clause.to)
    if (!head || !first?.mark.startsWith(':')) return []
    const to = endOfSentence(note, i + 1)
    return [{ from: head.from, to, answer: answered(spanOf(note, first.from, to).words) }]
  }),
  ...words(question, { ...heard, cues: heard.yes, yes: undefined }, note),
]

function endOfSentence({ clauses }: HeardNote, start: number): number {
  const next = clauses.findIndex(({ mark }, i) => i > start && /[.;¶]/.test(mark))
  return (next < 0 ? clauses.at(-1) : clauses[next - 1])?.to ?? 0
}
