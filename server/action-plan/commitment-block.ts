/**
 * One commitment as it is printed: its number, what it is, and rows of what is said about it.
 *
 * What must always hold:
 *   1. What was not said has no row, but a required commitment always says what evidence is needed (G2) and what the
 *      claimant answered to "Can you do this?" (R22).                                     (test/plan-document.test.ts)
 *   2. What the claimant said stands between quotation marks, as they said it (R21).      (quoted)
 */
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import type { Block, Row } from '../print/letter.ts'
import type { Commitment } from './content.ts'
import { commitmentLabels, confidence, kindWords, noConfidence, noEvidence } from './words.ts'

/** One commitment as a block; `number` counts through the whole plan, so that people can name it by phone. */
export function commitmentBlock(commitment: Commitment, number: number, language: Language): Block {
  return {
    is: 'commitment',
    kind: commitment.kind,
    number,
    kindWord: kindWords[commitment.kind][language],
    title: tidy(commitment.what),
    rows: rowsOf(commitment, language),
  }
}

function rowsOf(commitment: Commitment, language: Language): Row[] {
  const say = (words: Words) => words[language]
  const day = (date: CalendarDate | undefined) => date && dateInWords(date, language, { weekday: true })
  const required = commitment.kind === 'required'
  const steps = commitment.steps.map(tidy).filter(Boolean)
  const row = (label: Words, text: string | undefined): Row[] => {
    const lines = paragraphsOf(text)
    return lines.length === 0 ? [] : [{ label: say(label), lines }]
  }
  return [
    ...row(commitmentLabels.startsOn, day(commitment.startsOn)),
    ...row(commitmentLabels.dueOn, day(commitment.dueOn)),
    ...(steps.length === 0 ? [] : [stepsRow(say(commitmentLabels.steps), steps)]),
    ...row(commitmentLabels.place, commitment.place),
    ...row(commitmentLabels.hours, commitment.hours),
    // G2: a required activity says what evidence shows it is done, or that none is needed.
    ...row(commitmentLabels.evidence, commitment.evidence?.trim() || (required ? say(noEvidence) : undefined)),
    ...row(commitmentLabels.helps, commitment.helps),
    ...row(commitmentLabels.whoHelps, commitment.whoHelps),
    ...row(commitmentLabels.reasonable, commitment.reasonable),
    ...(required ? [canDoRow(commitment, language)] : []),
    ...quotedRow(say(commitmentLabels.ownWords), commitment.ownWords),
  ]
}

/** A single step needs no number. */
function stepsRow(label: string, steps: string[]): Row {
  return steps.length === 1 ? { label, lines: steps } : { label, lines: [], steps }
}

function canDoRow({ canDo, canDoWords }: Commitment, language: Language): Row {
  const score = (canDo === undefined ? noConfidence : confidence(canDo))[language]
  const words = quoted(paragraphsOf(canDoWords))
  return { label: commitmentLabels.canDo[language], lines: [score, ...words] }
}

function quotedRow(label: string, text: string | undefined): Row[] {
  const lines = quoted(paragraphsOf(text))
  return lines.length === 0 ? [] : [{ label, lines }]
}
