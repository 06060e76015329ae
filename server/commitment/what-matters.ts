/**
 * What is known of a person that a commitment has to fit: shown beside it while it is written (F1, R9).
 *
 * What must always hold:
 *   1. Nothing about a person's safety is here: that goes nowhere (R86).             (topics; test/commitment.test.ts)
 *   2. Only what is still asked, and was answered, is shown: "do not know" and a reply withheld say nothing (R15).
 *   3. Every question named here exists in the interview.                            (test/commitment.test.ts)
 */
import { formats } from '../../db/choices.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { answerInWords, itemInWords } from '../interview/answers.ts'
import { questionsAsked, stepsAsked } from '../interview/journey.ts'
import type { Answers, Definition, Item, Question } from '../interview/questions.ts'

/** One thing to bear in mind, in English, for the adviser. */
export type Matter = { topic: string; lines: string[] }

/** The questions whose answers matter, by what an adviser thinks of while writing. */
export const topics = {
  Health: ['health-words', 'health-days', 'health-walk', 'health-adjustments', 'health-helps'],
  Children: ['children', 'lone-parent', 'childcare-words'],
  'Looking after someone': ['caring-who', 'caring-hours', 'caring-times'],
  'Days and times': ['hours-wanted', 'times-wanted', 'times-not', 'training-now'],
  Travel: ['travel-how', 'travel-minutes', 'travel-hard'],
  'Phone and internet': ['internet-where', 'devices', 'online-confidence'],
  'Reading and language': ['reading-writing', 'english-level', 'interpreter-language'],
  Home: ['living', 'living-words'],
  'What gets in the way': ['obstacles', 'obstacles-words', 'own-view-limits'],
  'Willing to try': ['willing', 'help-wanted'],
} as const satisfies Record<string, readonly string[]>

/** What matters, topic by topic; a topic about which nothing was said is left out. */
export function whatMatters(definition: Definition, claimant: Claimant, answers: Answers): Matter[] {
  const asked = new Map(
    stepsAsked(definition, answers)
      .flatMap(step => questionsAsked(step, answers))
      .map(question => [question.id, question]),
  )
  const told = Object.entries(topics).map(([topic, ids]) => ({
    topic,
    lines: ids.flatMap(id => linesOf(topic, asked.get(id), answers)),
  }))
  return [...told, writing(claimant)].filter(({ lines }) => lines.length > 0)
}

function linesOf(topic: string, question: Question | undefined, answers: Answers): string[] {
  const answer = question && answers[question.id]
  if (!question || !answer || (answer.is !== 'answered' && answer.is !== 'none')) return []
  if (question.kind === 'group' && answer.is === 'answered') {
    return (answer.value as Item[]).map(item => itemLine(question, item, answers))
  }
  const said = answerInWords(question, answer, 'en')
  return [question.short.en === topic ? said : `${question.short.en}: ${said}`]
}

function itemLine(group: Question, item: Item, answers: Answers): string {
  const { title, lines } = itemInWords(group, item, 'en', answers)
  const rest = lines.filter(({ value }) => value !== title).map(({ label, value }) => `${label}: ${value}`)
  return [title, ...rest].join('; ')
}

const writing = ({ writtenLanguage, format }: Claimant): Matter => ({
  topic: 'The plan itself',
  lines: [
    ...(writtenLanguage === 'cy' ? ['They want it in Welsh: write what they will read in Welsh'] : []),
    ...(format === 'standard' ? [] : [`They need it in this format: ${formats[format].en.toLowerCase()}`]),
  ],
})
