/**
 * One commitment as it is printed: its number, what it is, and rows of what is said about it.
 *
 * What must always hold:
 *   1. What was not said has no row, but a required commitment always says what evidence is needed (G2). Nobody is
 *      told "you did not say" of what was not asked (R22).                                (test/plan-document.test.ts)
 *   2. What the claimant said stands between quotation marks, as they said it (R21).      (quoted)
 */
import { type CalendarDate, dateInWords, timeInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import type { Block, Row } from '../print/letter.ts'
import type { Commitment, NextReview } from './content.ts'
import { commitmentWords, type Whom } from './whom.ts'
import { kindWords } from './words.ts'

/**
 * One commitment as a block; `number` counts through the whole plan, so that people can name it by phone. `writtenIn` is
 * the language in which the adviser typed it.
 */
export function commitmentBlock(
  commitment: Commitment,
  number: number,
  language: Language,
  writtenIn: Language,
): Extract<Block, { is: 'commitment' }> {
  const typed = writtenIn === language ? undefined : writtenIn
  return {
    is: 'commitment',
    kind: commitment.kind,
    number,
    kindWord: kindWords[commitment.kind][language],
    title: tidy(commitment.what),
    rows: commitmentRows(commitment, language, typed),
    typed,
  }
}

/**
 * What is said about a commitment, row by row.
 * @param typed the language in which it was typed, where that is not `language`
 * @param whom whether the person is called "you" or "they"
 */
export function commitmentRows(
  commitment: Commitment,
  language: Language,
  typed?: Language | undefined,
  whom: Whom = 'you',
): Row[] {
  const { labels, noEvidence } = commitmentWords[whom]
  const say = (words: Words) => words[language]
  const day = (date: CalendarDate | undefined) => date && dateInWords(date, language, { weekday: true })
  const required = commitment.kind === 'required'
  const steps = commitment.steps.map(tidy).filter(Boolean)
  const row = (label: Words, text: string | undefined): Row[] => {
    const lines = paragraphsOf(text)
    return lines.length === 0 ? [] : [{ label: say(label), lines, typed }]
  }
  const ours = (label: Words, text: string | undefined): Row[] => (text ? [{ label: say(label), lines: [text] }] : [])
  return [
    ...ours(labels.startsOn, day(commitment.startsOn)),
    ...ours(labels.dueOn, day(commitment.dueOn)),
    ...(steps.length === 0 ? [] : [{ ...stepsRow(say(labels.steps), steps), typed }]),
    ...row(labels.place, commitment.place),
    ...row(labels.hours, commitment.hours),
    // G2: a required activity says what evidence shows it is done, or that none is needed.
    ...(commitment.evidence?.trim()
      ? row(labels.evidence, commitment.evidence)
      : ours(labels.evidence, required ? say(noEvidence) : undefined)),
    ...row(labels.helps, commitment.helps),
    ...row(labels.whoHelps, commitment.whoHelps),
    ...row(labels.reasonable, commitment.reasonable),
    ...(required ? canDoRow(commitment, language, typed, whom) : []),
    ...quotedRow(say(labels.ownWords), commitment.ownWords, typed),
  ]
}

/** A single step needs no number. */
function stepsRow(label: string, steps: string[]): Row {
  return steps.length === 1 ? { label, lines: steps } : { label, lines: [], steps }
}

function canDoRow(
  { canDo, canDoWords }: Commitment,
  language: Language,
  typed: Language | undefined,
  whom: Whom,
): Row[] {
  const { labels, confidence } = commitmentWords[whom]
  const label = labels.canDo[language]
  if (canDo === undefined) return quotedRow(label, canDoWords, typed)
  const words = quoted(paragraphsOf(canDoWords))
  return [{ label, lines: [confidence(canDo)[language], ...words], typed, ours: 1 }]
}

function quotedRow(label: string, text: string | undefined, typed: Language | undefined): Row[] {
  const lines = quoted(paragraphsOf(text))
  return lines.length === 0 ? [] : [{ label, lines, typed }]
}

/** When and how the next talk is: 'Thursday 14 January 2027, 10am, by phone'. */
export function reviewInWords({ on, time, how }: NextReview, language: Language): string {
  const parts = [
    dateInWords(on, language, { weekday: true }),
    time && timeInWords(time, language),
    how && insideSentence(tidy(how[language])),
  ]
  return parts.filter(Boolean).join(', ')
}

const insideSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
