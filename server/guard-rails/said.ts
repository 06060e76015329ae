/** Looking up what a person said, as the rules read it: only a real answer says anything. */
import type { Answers, Value } from '../interview/questions.ts'

export const answerTo = (answers: Answers, question: string): Value | undefined => {
  const answer = answers[question]
  return answer?.is === 'answered' ? answer.value : undefined
}

/** The words of a text question; empty when there are none. */
export function wordsOf(answers: Answers, question: string): string {
  const value = answerTo(answers, question)
  return typeof value === 'string' ? value : ''
}

export function numberOf(answers: Answers, question: string): number | undefined {
  const value = answerTo(answers, question)
  return typeof value === 'number' ? value : undefined
}

/** The options that were chosen; `undefined` when it was not answered, empty when the answer is "none". */
export function chosenOf(answers: Answers, question: string): readonly string[] | undefined {
  if (answers[question]?.is === 'none') return []
  const value = answerTo(answers, question)
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : undefined
}

/** Of a question with one choice: whether one of these was chosen. */
export const isOneOf = (answers: Answers, question: string, ...options: string[]): boolean =>
  options.includes(wordsOf(answers, question))

/** Their words as they are quoted beside a commitment: the first line or so. */
export const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return `“${line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line}”`
}
