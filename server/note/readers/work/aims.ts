/**
 * Reads what work somebody would like.
 *
 * What must always hold
 * 1. A wish is about work only where a job or a kind of work is named, or its words say "work in", "work with", "be a".
 * 2. Wishing to learn, to move or to have help is not an aim.                                            (notWork)
 */
import type { Clause } from '../../clauses.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { wishCues } from '../../words/work-cues.ts'
import type { Mention } from './mentions.ts'
import { isYear } from './preferences.ts'
import { rankedAfter } from './ranked-choices.ts'
import { notWork, supportWork, unnamedWish } from './unnamed-wish.ts'
import { workSaidIn } from './work-said.ts'
import type { WorkSaid } from './work-told.ts'

/** Uses `none`: the ways of having no idea yet. */
export const aims: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(clause => clause.whose === 'person' && !isOfOnce(note, clause))
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  if (nones[0]) return [nones[0]]
  const ranked = rankedAfter(note)
  const named = workSaidIn(note).filter(
    ({ frame, clause, inherited, dates, mentions }) =>
      frame === 'wish' &&
      !(inherited && (dates.length > 0 || isToldOtherwise(note, clause, mentions))) &&
      !isOfOnce(note, clause) &&
      !choiceIn.test(clause.text) &&
      !ranked.some(({ from }) => from === clause.from) &&
      !notWork.test(clause.text.replace(supportWork, '')),
  )
  const found = named.map(said => wishFound(note, said))
  const unnamed = own.filter(clause => !named.some(said => said.clause === clause) && !choiceIn.test(clause.text))
  return [...found, ...unnamed.flatMap(clause => unnamedWish(note, clause))]
}

// "When I was a lass I wanted to be a vet", "did think about nursing once, gone off it": no wish of now.
function isOfOnce({ clauses }: HeardNote, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    / used to (?:want|fancy|dream|like|hope)(?= )/.test(clause.text) ||
    asAChild.test(clause.text) ||
    (before !== undefined && !/[.;¶]/.test(clause.mark) && asAChild.test(before.text))
  )
}
const asAChild =
  / (?:(?:when|while) (?:she|he|i|they) (?:was|were)(?: (?:a|an|at|very|only|just|in|still))* (?:lass|lad|kid|child|girl|boy|little|young|younger|school|teenager|student|\d+)|as a (?:lass|lad|kid|child|girl|boy|teenager|youngster)|growing up|gone off (?:it|the idea|that)|changed (?:her|his|my) mind)(?= |$)/

// "Wants office work, good typist", "wants gardening, picker at Asda, 2023": what comes after a wish may be what somebody is or was.
function isToldOtherwise({ text, clauses }: HeardNote, clause: Clause, mentions: Mention[]): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)]
  const next = clauses[clauses.indexOf(clause) + 1]
  return (
    mentions.some(({ kind }) => kind === 'employer') ||
    (first !== undefined && / (?:good|experienced|trained|qualified|excellent|ex)$/.test(text.slice(0, first.from))) ||
    (last !== undefined &&
      / (?:is|isn't|has|looks|takes|can't|doesn't|not)(?= |$)/.test(text.slice(last.to, clause.to))) ||
    isYear.test(next?.text ?? '')
  )
}

const choiceIn =
  / (?:1st|2nd|3rd|first|second|third) (?:choice|preference|pref|option|job choice)(?= |$)| (?:pref|choice|preference) (?:1|one)(?= |$)/

// From the words that are the wish ("work in a school") to the end of the last job named.
function wishFound(note: HeardNote, { clause, mentions, lead, inherited, guess }: WorkSaid): Found {
  const first = mentions[0] as Mention
  const last = (mentions.at(-1) as Mention).to
  const to = last + (orElse.exec(note.text.slice(last, clause.to))?.[0].length ?? 0)
  const isWorkIn =
    !inherited &&
    / (?:work|working|something|anything|job|jobs) (?:in|with|as|at|for|on|like|around|to do with|involving)(?: (?:a|an|the|some|local|small|busy|any))*$/.test(
      lead,
    )
  const begins = isWorkIn ? beginOfWork(note, clause, first) : first.from
  return {
    from: inherited ? begins : Math.min(cueBefore(note, clause, begins), begins),
    to,
    doubt: guess ? 'a guess' : undefined,
    answer: answered(spanOf(note, begins, to).words),
  }
}

// "Scaffolding or any site": what else it may be goes on to the end of the clause.
const orElse =
  /^(?: work| jobs?)? or(?: (?!(?:something|similar|anything|so|not|maybe|if|whatever|even|is|was|has|had|goes?|wants?|would|will|can|could|go|do|get|volunteer\w*|course|college|training|study|both|other|full|part|\d+)(?= |$))[^ ]+){1,3}$/

// "wants to work in a school": from "work", unless the work is of no kind ("a job as a cleaner" is a cleaner).
function beginOfWork({ text }: HeardNote, clause: Clause, first: Mention): number {
  const before = text.slice(clause.from, first.from)
  const at = [
    ...before.matchAll(
      / (?:work|working|something|anything|job|jobs) (?:in|with|at|for|on|like|around|involving)(?= )/g,
    ),
  ].at(-1)
  if (!at || / as(?: an?)?$/.test(before)) return first.from
  return clause.from + at.index + (/^ jobs? in$| job in/.test(at[0]) ? at[0].length : 0)
}

const wishAtAll = new RegExp(` ${wishCues}(?= |$)`)

const cueBefore = ({ text }: HeardNote, clause: Clause, begins: number): number => {
  const cue = wishAtAll.exec(text.slice(clause.from, begins))
  return cue ? clause.from + cue.index : begins
}
