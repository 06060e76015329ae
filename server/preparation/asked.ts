/**
 * What a person may be asked before their interview, on their own and without anybody beside them.
 *
 * What must always hold:
 *   1. Only what they may leave out, and nothing that could hurt if somebody else read it: no question that may be required
 *      (L28), none that is sensitive (R86), none of the part about safety, none about the day itself.   (mayBePrepared)
 *   2. One question at a time: no list of jobs or children, which takes a talk.                         (mayBePrepared)
 *   3. Whether a question comes up depends on what they wrote here, never on what we know of them: the link may be in
 *      other hands, and a question can tell as much as an answer.                                       (askedWith)
 */
import { isPrivate, questionsAsked, stepsAsked } from '../interview/journey.ts'
import type { Answers, Definition, Question, Step } from '../interview/questions.ts'

/** One question to prepare, with the part of the interview that it belongs to. */
export type Asked = { step: Step; question: Question }

const mayBePrepared = (step: Step, question: Question): boolean =>
  !step.today &&
  !isPrivate(step) &&
  question.required === 'optional' &&
  !question.sensitive &&
  question.kind !== 'group'

/** The definition with nothing in it but what may be prepared. */
export const preparable = (definition: Definition): Definition => ({
  ...definition,
  steps: definition.steps
    .map(step => ({ ...step, questions: step.questions.filter(question => mayBePrepared(step, question)) }))
    .filter(({ questions }) => questions.length > 0),
})

/** The questions that come up after these answers, in order. */
export function askedWith(definition: Definition, answers: Answers): Asked[] {
  return stepsAsked(preparable(definition), answers).flatMap(step =>
    questionsAsked(step, answers).map(question => ({ step, question })),
  )
}

/** Which of the parts that come up this one is, from 1; undefined when it does not come up. */
export function partOf(
  definition: Definition,
  answers: Answers,
  { id }: Step,
): { number: number; of: number } | undefined {
  const parts = [...new Set(askedWith(definition, answers).map(({ step }) => step.id))]
  return parts.includes(id) ? { number: parts.indexOf(id) + 1, of: parts.length } : undefined
}

/** The question of this id, when it may be prepared; whether it comes up now or not. */
export function preparedQuestion(definition: Definition, id: string): Asked | undefined {
  for (const step of preparable(definition).steps) {
    const question = step.questions.find(one => one.id === id)
    if (question) return { step, question }
  }
  return undefined
}

/** The question after this one among those that come up; undefined after the last. */
export function nextAfter(definition: Definition, answers: Answers, id: string): Question | undefined {
  const order = preparable(definition).steps.flatMap(({ questions }) => questions)
  const place = order.findIndex(question => question.id === id)
  return askedWith(definition, answers).find(({ question }) => order.indexOf(question) > place)?.question
}

/** The question before this one among those that come up; undefined before the first. */
export function before(definition: Definition, answers: Answers, id: string): Question | undefined {
  const order = preparable(definition).steps.flatMap(({ questions }) => questions)
  const place = order.findIndex(question => question.id === id)
  return askedWith(definition, answers).findLast(({ question }) => order.indexOf(question) < place)?.question
}
