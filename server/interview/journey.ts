/**
 * The way through an interview: which steps and questions are asked, how each step stands, where to go on.
 * Pure: everything is worked out from the answers each time, so there is no "current page" that could go stale.
 *
 * What must always hold
 * 1. A question whose condition does not hold is not asked, even when an older answer is still kept (`questionsAsked`
 *    looks only at answers of questions that are themselves asked).
 * 2. An optional step, or a reply such as "prefer not to say", never holds anything up (R15): `standing`, `firstGap`.
 * 3. Following a condition never goes round in a circle: `refuseBadDefinition` (soundness.ts) has seen the definition
 *    before anyone is interviewed with it.
 */
import type { Answer, Answers, Condition, Definition, Item, Question, Step } from './questions.ts'
import { questionOf } from './questions.ts'

export type Standing = 'not started' | 'in progress' | 'completed' | 'optional'

/** The steps that these answers call for, in order. */
export function stepsAsked(definition: Definition, answers: Answers): Step[] {
  return definition.steps.filter(step => !step.askIf || holds(step.askIf, answers))
}

/**
 * The questions of a step that these answers call for, in order. `answers` are all the person's answers; those of this
 * step's questions that are themselves no longer asked are disregarded.
 */
export function questionsAsked(step: Step, answers: Answers): Question[] {
  return asked(step.questions, answers)
}

/** The fields of a group that one item calls for. A field may depend on its siblings and on `answers` outside the group. */
export function fieldsAsked(group: Question, item: Pick<Item, 'answers'>, answers: Answers = {}): Question[] {
  return asked(group.fields ?? [], { ...answers, ...item.answers })
}

// One pass is enough, because a condition may name only what comes before it (soundness.ts).
function asked(questions: readonly Question[], answers: Answers): Question[] {
  const live = { ...answers }
  return questions.filter(question => {
    const isAsked = !question.askIf || holds(question.askIf, live)
    if (!isAsked) delete live[question.id]
    return isAsked
  })
}

/** Whether a condition holds for these answers. "None", "do not know" and "prefer not to say" satisfy nothing but `not`. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('and' in condition) return condition.and.every(part => holds(part, answers))
  if ('or' in condition) return condition.or.some(part => holds(part, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const value = givenValue(answers[questionOf(condition)])
  if ('is' in condition) return value === condition.is[1]
  if ('over' in condition) return typeof value === 'number' && value > condition.over[1]
  if ('has' in condition) return Array.isArray(value) && value.some(chosen => chosen === condition.has[1])
  if ('any' in condition) return Array.isArray(value) && value.length > 0
  return value !== undefined
}

function givenValue(answer: Answer | undefined) {
  return answer?.is === 'answered' ? answer.value : undefined
}

/**
 * How a step stands in the task list. `saved` holds the ids of the steps somebody has continued from.
 * A question left empty does not keep a saved step open, unless it is one of the few compulsory ones.
 */
export function standing(step: Step, answers: Answers, saved: ReadonlySet<string>): Standing {
  const questions = questionsAsked(step, answers)
  if (saved.has(step.id)) {
    return questions.some(question => question.compulsory && !answers[question.id]) ? 'in progress' : 'completed'
  }
  if (questions.some(question => answers[question.id])) return 'in progress'
  return step.optional ? 'optional' : 'not started'
}

/** The step after this one, among those asked; undefined after the last. */
export function nextStep(definition: Definition, answers: Answers, stepId: string): Step | undefined {
  return neighbour(definition, answers, stepId, 1)
}

/** The step before this one, among those asked; undefined before the first. */
export function previousStep(definition: Definition, answers: Answers, stepId: string): Step | undefined {
  return neighbour(definition, answers, stepId, -1)
}

// Counted from the step's place in the definition, so that it works from a step which has just stopped being asked.
function neighbour(definition: Definition, answers: Answers, stepId: string, direction: 1 | -1): Step | undefined {
  const place = definition.steps.findIndex(step => step.id === stepId)
  if (place < 0) return undefined
  const askedIds = new Set(stepsAsked(definition, answers).map(step => step.id))
  for (let at = place + direction; at >= 0 && at < definition.steps.length; at += direction) {
    const step = definition.steps[at]
    if (step && askedIds.has(step.id)) return step
  }
  return undefined
}

/**
 * Where to carry on: the first step not completed. An optional step counts only when nobody has gone past it,
 * since going past it unopened was a choice. Undefined: nothing is left, go to check answers.
 */
export function firstGap(definition: Definition, answers: Answers, saved: ReadonlySet<string>): Step | undefined {
  const steps = stepsAsked(definition, answers)
  const furthest = steps.findLastIndex(step => saved.has(step.id))
  return steps.find((step, place) => {
    const now = standing(step, answers, saved)
    return now !== 'completed' && (now !== 'optional' || place > furthest)
  })
}

/** Whether every step that can hold up a plan is completed (R16): the optional ones cannot. */
export function readyForPlan(definition: Definition, answers: Answers, saved: ReadonlySet<string>): boolean {
  return stepsAsked(definition, answers).every(step => step.optional || standing(step, answers, saved) === 'completed')
}

/** The questions that have an answer but are no longer asked: shown greyed, never wiped. */
export function noLongerAsked(definition: Definition, answers: Answers): Question[] {
  const stillAsked = new Set(
    stepsAsked(definition, answers).flatMap(step => questionsAsked(step, answers).map(question => question.id)),
  )
  return definition.steps
    .flatMap(step => step.questions)
    .filter(question => answers[question.id] && !stillAsked.has(question.id))
}

/**
 * Whether a question's answer may be printed on the plan. A sensitive one only when the person has said so (R86).
 * For a field of a group, ask about the group as well.
 */
export function printedOnPlan(question: Question, answers: Answers): boolean {
  if (!question.usedIn.includes('plan')) return false
  return !question.sensitive || (question.printIf !== undefined && holds(question.printIf, answers))
}

/** A question or a group's field by its id, wherever it stands. */
export function questionById(definition: Definition, id: string): Question | undefined {
  return everyQuestion(definition).find(question => question.id === id)
}

/** Every question of a definition in reading order, the fields of a group after the group. */
export function everyQuestion(definition: Definition): Question[] {
  return definition.steps.flatMap(step => step.questions.flatMap(question => [question, ...(question.fields ?? [])]))
}

/** Whether an answer is never printed, and shown to the person themselves only when they ask for it in so many words (R86). */
export const isKeptPrivate = ({ sensitive, printIf }: Question): boolean => sensitive === true && printIf === undefined

/** Whether a step is all about what somebody else in the room or in the house must not see (R86). */
export const isPrivate = ({ questions }: Step): boolean => questions.every(({ sensitive }) => sensitive)
