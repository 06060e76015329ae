/** Reads `choices` whose options mean something only after certain words: "help with CV and confidence", "can use email". */
import type { Option } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import {
  answered,
  clausesFor,
  doubtOf,
  type Found,
  type HeardNote,
  isTimely,
  type Match,
  matchesIn,
  type Reader,
} from '../reader.ts'

/**
 * Uses `cues` (what must be said before an option, in its clause), `yes` (what may be said after one: "would help"), `heard`
 * of each option, and `none`. Every option named after the cue is read, and those that a list goes on with after it.
 */
export const cuedOptions: Reader = ({ options }, heard, note) =>
  clausesFor(heard, note).flatMap((clause): Found[] => {
    const nones = matchesIn(clause, heard.none).filter(
      ({ from, stance }) =>
        (!stance.not || / no$| no /.test(note.text.slice(from, from + 4))) && isTimely(heard, stance),
    )
    if (nones[0]) return [{ from: nones[0].from, to: nones[0].to, answer: { is: 'none' } }]
    const isMeant = ({ stance }: Match) => !stance.not && isTimely(heard, stance)
    const after = matchesIn(clause, heard.yes).find(isMeant) ?? answeredYes(clause, note)
    const cue = after ?? matchesIn(clause, heard.cues).find(isMeant)
    if (!cue) return []
    const named = (options ?? []).flatMap((option): Found[] => {
      const matches = matchesIn(clause, option.heard).filter(
        ({ from, to, stance }) => (after !== undefined || to > cue.from) && !(stance.not && from >= cue.to),
      )
      const [first, last] = [matches[0], matches.at(-1)]
      if (!first || !last) return []
      const [from, to] = [Math.min(cue.from, first.from), Math.max(cue.to, last.to)]
      return [{ from, to, doubt: doubtOf(first.stance), answer: answered([option.value]) }]
    })
    return named.length > 0 ? [...named, ...listedAfter(clause, options ?? [], note)] : []
  })

// "Debt advice - yes please": the option stands alone, and what follows says that it is wanted.
function answeredYes({ from, words }: Clause, { clauses }: HeardNote): { from: number; to: number } | undefined {
  const next = clauses.find(one => one.from > from)
  const isYes = next && /^[-:?]/.test(next.mark) && /^ (?:yes|yep|yeah)(?: please)?$/.test(next.text)
  return isYes && words.length <= 4 ? { from: next.from, to: next.to } : undefined
}

// "Help with CV, childcare costs and confidence": short clauses after a comma that begin with an option go on with the list.
function listedAfter(clause: Clause, options: readonly Option[], { clauses }: HeardNote): Found[] {
  const found: Found[] = []
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const named = options.flatMap(({ value, heard }): Found[] =>
      matchesIn(next, heard)
        .slice(0, 1)
        .filter(({ stance }) => !stance.not)
        .map(({ from, to }) => ({ from, to, answer: answered([value]) })),
    )
    const begins = named.some(({ from }) => next.text.slice(0, from - next.from).split(' ').length <= 2)
    if (next.mark !== ',' || next.words.length > 5 || !begins) break
    found.push(...named)
  }
  return found
}
