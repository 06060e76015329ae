/** Reads `choice` and `choices`: each option by the ways people say it, and "none" by the ways they say that. */
import type { Answer, Question } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import { answered, clausesFor, doubtOf, type Found, isTimely, type Match, matchesIn, type Reader } from '../reader.ts'

type Said = Match & { answer: Answer }

/**
 * Uses `heard` of each option and `none`. What is denied, past or wished for is not read (`when` may allow it); where ways of
 * saying overlap, the longest counts.
 */
export const options: Reader = (question, heard, note) =>
  clausesFor(heard, note).flatMap(clause =>
    longest([...nonesIn(clause, heard.none), ...optionsIn(clause, question)])
      .filter(({ stance }) => isTimely(heard, stance))
      .map(({ from, to, stance, answer }): Found => ({ from, to, doubt: doubtOf(stance), answer })),
  )

function nonesIn(clause: Clause, none: string | undefined): Said[] {
  if (none === undefined) return []
  return matchesIn(clause, none)
    .filter(({ stance }) => !stance.not)
    .map(match => ({ ...match, answer: { is: 'none' } }))
}

function optionsIn(clause: Clause, { kind, options }: Question): Said[] {
  return (options ?? []).flatMap(({ value, heard }) =>
    heard === undefined
      ? []
      : matchesIn(clause, heard)
          .filter(({ stance }) => !stance.not)
          .map(match => ({ ...match, answer: answered(kind === 'choices' ? [value] : value) })),
  )
}

function longest(said: Said[]): Said[] {
  const kept: Said[] = []
  for (const one of said.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some(other => one.from < other.to && other.from < one.to)) kept.push(one)
  }
  return kept
}
