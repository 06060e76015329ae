/**
 * What a person told us, as it is printed on their plan: a section for each step, in both languages.
 *
 * What must always hold:
 *   1. Only what the definition lets onto a plan is printed, and a sensitive answer only when the person has said
 *      that it may be (R86).                                                          (printedOnPlan)
 *   2. A reply withheld, or not known, is not printed: it says nothing, and nobody need see that it was withheld (R15).
 *   3. The person's words for their plan are not repeated here: the plan prints them as theirs (R21). (claimantWordsOf)
 */
import { answerInWords, itemInWords } from './answers.ts'
import { printedOnPlan, questionsAsked, stepsAsked } from './journey.ts'
import type { Answer, Answers, Definition, Item, Language, Question, Words } from './questions.ts'

/** A part of "What you told us": the shape that PlanContent stores. */
type ToldLine = { question: string; label: Words; value: Words }
type ToldSection = { title: Words; lines: ToldLine[] }

/** The sections of "What you told us", in the order of the interview; a step with nothing to print has none. */
export function toldSections(definition: Definition, answers: Answers): ToldSection[] {
  return stepsAsked(definition, answers)
    .map(step => ({
      title: step.title,
      lines: questionsAsked(step, answers).flatMap(question => linesOf(question, answers)),
    }))
    .filter(section => section.lines.length > 0)
}

/** The question whose answer the plan prints as the person's own words. */
export const claimantWordsQuestion = 'own-words'

/** What the person wants their plan to say, exactly as they said it (R21). */
export function claimantWordsOf(answers: Answers): string | undefined {
  const answer = answers[claimantWordsQuestion]
  return answer?.is === 'answered' && typeof answer.value === 'string' ? answer.value : undefined
}

function linesOf(question: Question, answers: Answers): ToldLine[] {
  const answer = answers[question.id]
  if (!answer || question.id === claimantWordsQuestion || !printedOnPlan(question, answers) || !saysSomething(answer))
    return []
  if (question.kind === 'group' && answer.is === 'answered') {
    return (answer.value as Item[]).map(item => ({
      question: question.id,
      label: capitals(question.item ?? question.short),
      value: inBoth(language => itemLine(question, item, answers, language)),
    }))
  }
  return [
    {
      question: question.id,
      label: question.short,
      value: inBoth(language => answerInWords(question, answer, language)),
    },
  ]
}

// In a line of short facts “Still doing it: No” says less than the date it ended.
const isNo = (answer: Answer) => answer.is === 'answered' && answer.value === false

const saysSomething = ({ is }: Answer) => is === 'answered' || is === 'none'

/** One job or qualification in one line: its printable fields that say something, the first of them as they stand. */
function itemLine(group: Question, item: Item, answers: Answers, language: Language): string {
  const printed = itemInWords(group, item, language, answers).lines.filter(({ question }) => {
    const answer = item.answers[question.id]
    return answer && saysSomething(answer) && !isNo(answer) && printedOnPlan(question, { ...answers, ...item.answers })
  })
  return printed
    .map(({ question, label, value }) => (question === group.fields?.[0] ? value : `${label}: ${value}`))
    .join('; ')
}

const inBoth = (say: (language: Language) => string): Words => ({ en: say('en'), cy: say('cy') })

const capitals = (words: Words): Words => ({ en: capital(words.en), cy: capital(words.cy) })
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
