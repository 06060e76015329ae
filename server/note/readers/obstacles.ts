/** Reads what gets in the way of work: only what is said to be in the way, never what merely is so. */
import type { Question } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import {
  answered,
  clausesFor,
  doubtOf,
  type Found,
  type HeardNote,
  type Match,
  matchesIn,
  type Reader,
} from '../reader.ts'

/**
 * Uses `cues` (what says that something is in the way), `yes` (words that say it of themselves, as "lacks confidence"),
 * `heard` of each option (what may be in the way, looked for beside either) and `none`.
 */
export const obstacles: Reader = (question, heard, note) => {
  const clauses = clausesFor(heard, note)
  const nones = clauses.flatMap(clause => (heard.none ? matchesIn(clause, heard.none) : []))
  if (nones[0]) return [{ from: nones[0].from, to: nones[0].to, answer: { is: 'none' } }]
  return clauses.flatMap(clause => {
    const [cue] = matchesIn(clause, heard.cues ?? '').filter(
      match => !isDenied(match, question) && match.stance.when === 'now',
    )
    const own = (heard.yes ? matchesIn(clause, heard.yes) : []).filter(
      ({ stance }) => !stance.not && stance.when === 'now',
    )
    const named = own.flatMap(match => chosenIn(question, match.clause, match.from, match.to))
    return cue ? [...listFrom(question, cue, note), ...named] : named
  })
}

// "No transport is what stops her", "without a car it is hard": the "no" is of what is in the way.
function isDenied({ clause, from, stance }: Match, question: Question): boolean {
  const denied = stance.deniedFrom
  if (denied === undefined || !/^ (?:no|without|can't)(?= )/.test(clause.text.slice(denied - clause.from)))
    return stance.not
  return chosenIn(question, clause, denied, from).length === 0
}

// The clause with the cue, and the items of the list that it opens: "barriers: childcare, travel and her health".
function listFrom(question: Question, cue: Match, { clauses }: HeardNote): Found[] {
  const start = clauses.indexOf(cue.clause)
  const found = chosenIn(question, cue.clause, cue.clause.from, cue.clause.to)
  if (start < 0 || (found.length > 0 && cue.from > (found[0]?.from ?? 0))) return together(found, cue)
  for (const clause of clauses.slice(start + 1)) {
    if (/[.;¶]/.test(clause.mark)) break
    const chosen = chosenIn(question, clause, clause.from, clause.to)
    if (chosen.length === 0) break
    found.push(...chosen)
  }
  return together(found, cue)
}

const together = (found: Found[], cue: Match): Found[] => {
  const places = found.length > 0 ? [...found, cue] : []
  const from = Math.min(...places.map(place => place.from))
  const to = Math.max(...places.map(place => place.to))
  return found.map(one => ({ ...one, from, to, doubt: doubtOf(cue.stance) }))
}

function chosenIn({ options = [] }: Question, clause: Clause, from: number, to: number): Found[] {
  return options.flatMap(({ value, heard }): Found[] => {
    const match = heard === undefined ? undefined : matchesIn(clause, heard).find(one => one.from < to && one.to > from)
    return match ? [{ from: match.from, to: match.to, answer: answered([value]) }] : []
  })
}
