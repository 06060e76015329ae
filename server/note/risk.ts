/**
 * Words in what somebody wrote that may speak of harm: suicide, self-harm, harm by or to others, abuse at home, no food or roof
 * (R88). They decide nothing: a panel is shown to the member of staff who typed them, and that is all.
 *
 * What must always hold
 * 1. Pure: nothing is stored, sent or logged by looking.                                        (no I/O; risk.test.ts)
 * 2. In doubt the words are shown: every declaration is treated as a real possibility (G14).     (sayingsOfRisk)
 * 3. Everyday words that only look like it ("dying to start", "deadline") show nothing.          (risk.test.ts)
 */
import type { Span } from './note.ts'
import { type Said, saidIn, spanOf } from './said.ts'
import { denies, longAgo, namesOfRisk, type RiskKind, sayingsOfRisk, workAfter, workBefore } from './words/risks.ts'

export type { RiskKind } from './words/risks.ts'

/** Words that may speak of harm, and of which kind. */
export type RiskRead = Span & { kind: RiskKind }

type Found = { kind: RiskKind; from: number; to: number }

const compiled = (sources: Readonly<Record<RiskKind, readonly string[]>>) =>
  Object.entries(sources).map(([kind, list]) => ({
    kind: kind as RiskKind,
    pattern: new RegExp(` (?:${list.join('|')})(?= |$)`, 'gu'),
  }))
const names = compiled(namesOfRisk)
const sayings = compiled(sayingsOfRisk)

/** The words of a note that may speak of harm, in their order, English and Welsh; none overlaps another. */
export function riskWords(note: string): RiskRead[] {
  const said = saidIn(note)
  const found = [
    ...sayings.flatMap(({ kind, pattern }) => placesOf(said, kind, pattern)),
    ...names.flatMap(({ kind, pattern }) => placesOf(said, kind, pattern).filter(place => isMeant(said, place))),
  ]
  return apart(found).map(({ kind, from, to }) => ({ kind, ...spanOf(said, from, to) }))
}

const placesOf = ({ text }: Said, kind: RiskKind, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map(match => ({ kind, from: match.index, to: match.index + match[0].length }))

/** Whether a name of risk is meant: not denied, and neither somebody's work nor long past. */
function isMeant({ text }: Said, { kind, from, to }: Found): boolean {
  const before =
    text
      .slice(Math.max(0, from - 200), from)
      .split(/ [,.;¶!?]| (?:but|and|because)(?= |$)/)
      .at(-1) ?? ''
  const after = text.slice(to)
  if (denies.test(before) || workBefore.test(before) || workAfter.test(after)) return false
  return !(kind === 'need' && / (?:was|were|been|used to be)(?: \S+)?$/.test(before) && longAgo.test(after))
}

/** Of two that share words the longer one counts. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some(other => one.from < other.to && other.from < one.to)) kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}
