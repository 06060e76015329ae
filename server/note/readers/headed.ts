/** Reads what stands after its heading, or in quotation marks: "In her own words: I want to pay my own way". */
import { answered, type Found, type HeardNote, matchesIn, type Reader, says } from '../reader.ts'
import { spanOf } from '../said.ts'
import { words } from './words.ts'

/**
 * As `words` with the cues of `yes`; and `cues`, a heading with a colon, a quotation mark or nothing after it: the answer is the rest of
 * that sentence, or what is quoted. `no` is what may follow a quotation instead: '"school first" on her plan'.
 */
export const headed: Reader = (question, heard, note) => [
  ...note.clauses.flatMap((clause, i): Found[] => {
    const first = note.clauses[i + 1]
    const head = matchesIn(clause, heard.cues).find(({ to }) => to === clause.to)
    if (!head || !first || !/^(?:[:"“]|$)/.test(first.mark)) return []
    const to = endOf(/^:?$/.test(first.mark) ? /[.;¶]/ : /[.;¶"”]/, note, i + 1)
    return [{ from: head.from, to, answer: answered(spanOf(note, first.from, to).words) }]
  }),
  ...quoted(heard.no, note),
  ...words(question, { ...heard, cues: heard.yes, yes: undefined, no: undefined }, note),
]

function quoted(tail: string | undefined, note: HeardNote): Found[] {
  return note.clauses.flatMap((clause, i): Found[] => {
    if (!isQuote.test(clause.mark) || !says(clause, tail)) return []
    const first = note.clauses.slice(0, i).findLast(({ mark }) => isQuote.test(mark))
    const last = note.clauses[i - 1]
    if (!first || !last) return []
    return [{ from: first.from, to: clause.to, answer: answered(spanOf(note, first.from, last.to).words) }]
  })
}
const isQuote = /["“”]/

function endOf(end: RegExp, { clauses }: HeardNote, start: number): number {
  const next = clauses.findIndex(({ mark }, i) => i > start && end.test(mark))
  return (next < 0 ? clauses.at(-1) : clauses[next - 1])?.to ?? 0
}
