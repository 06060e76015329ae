/**
 * Which question a conversation asks next. Pure: worked out from the answers and the turns each time, so that leaving and
 * coming back, or going on in the steps, never finds a place in the talk that has gone stale.
 *
 * What must always hold
 * 1. Only what the definition marks as leading is asked by itself; the rest of a step when somebody asks for it. (targets)
 * 2. What follows from an answer comes at once after it, one question at a time, and can be skipped.       (nextTarget)
 * 3. A question answered or skipped in this interview is not asked again, wherever it was answered.           (isGoneBy)
 * 4. What is all about safety is never asked here, by itself or on request: somebody may be looking (R86).
 *    (targets; targetOf)
 * 5. A step that was gone through is left alone, but for what an answer given in the conversation has opened.    (isOpen)
 */
import { listOf } from '../interview/history.ts'
import { type Interview, isEarlier, type Known } from '../interview/interview.ts'
import { itemsOf } from '../interview/items.ts'
import { fieldsAsked, isPrivate, questionsAsked, stepsAsked } from '../interview/journey.ts'
import { type Condition, type Item, type Question, questionOf, type Step } from '../interview/questions.ts'
import type { Turn } from './conversation.ts'

/** What a question is asked about: the person, or one of a list ("the second job"). */
export type Target = { step: Step; question: Question; of?: { group: Question; item: Item } | undefined }

/** A conversation as it stands. */
export type Talk = {
  interview: Interview
  known: Known
  /** The steps that somebody has continued from. */
  saved: ReadonlySet<string>
  /** The oldest first. */
  turns: readonly Turn[]
}

/** Under which a turn keeps what was being asked: the question's id, or `jobs/<item>/job-started`. */
export const keyOf = ({ question, of }: Target): string =>
  of ? `${of.group.id}/${of.item.id}/${question.id}` : question.id

const restMark = 'rest/'

/** Under which a turn keeps that the rest of a step was asked for. */
export const restKey = (step: Step): string => restMark + step.id

/** The question that a key names, while it is one that is asked and is not about safety; undefined otherwise. */
export function targetOf({ interview, known }: Pick<Talk, 'interview' | 'known'>, key: string): Target | undefined {
  const [id = '', itemId, fieldId] = key.split('/')
  for (const step of stepsAsked(interview.definition, known.answers)) {
    if (isPrivate(step)) continue
    const question = questionsAsked(step, known.answers).find(one => one.id === id)
    if (!question) continue
    if (itemId === undefined) return { step, question }
    const item = itemsOf(known.answers[id]).find(one => one.id === itemId)
    const field = item && fieldsAsked(question, item, known.answers).find(one => one.id === fieldId)
    return field && { step, question: field, of: { group: question, item } }
  }
  return undefined
}

/** All that the conversation asks by itself, given what is known: what has gone by, and what is to come. */
export function targets(talk: Talk): Target[] {
  const { interview, known } = talk
  const rest = restAsked(talk)
  const told = itemsTold(talk)
  return stepsAsked(interview.definition, known.answers)
    .filter(step => !isPrivate(step))
    .flatMap(step =>
      questionsAsked(step, known.answers).flatMap(question => [
        ...fieldTargets(step, question, talk, told),
        ...(rest.includes(step.id) || isLead(question, talk) ? [{ step, question }] : []),
      ]),
    )
}

/** A leading question; one that follows from an answer only once that answer was given in this interview. */
const isLead = ({ lead, askIf }: Question, talk: Talk): boolean =>
  lead === true && (askIf === undefined || questionsIn(askIf).some(id => isAnsweredNow(talk, id)))

const isAnsweredNow = ({ interview, known }: Talk, id: string): boolean =>
  known.answers[id] !== undefined && !isEarlier(known, id, interview)

/** The fields that matter of each job, qualification or child that was told in the conversation. */
function fieldTargets(step: Step, group: Question, { known }: Talk, told: ReadonlySet<string>): Target[] {
  if (group.kind !== 'group') return []
  return itemsOf(known.answers[group.id])
    .filter(({ id }) => told.has(id))
    .flatMap(item =>
      fieldsAsked(group, item, known.answers)
        .filter(field => field.lead && !isSaidOtherwise(field, item))
        .map(field => ({ step, question: field, of: { group, item } })),
    )
}

/** The age of a child whose date of birth is known is not asked. */
const isSaidOtherwise = ({ id }: Question, { answers }: Item): boolean =>
  id === 'child-age' && answers['child-born'] !== undefined

/** The items that cards of this conversation added, and those it has asked about. */
function itemsTold({ turns }: Talk): ReadonlySet<string> {
  const asked = turns.flatMap(({ asked }) => (asked && !asked.startsWith(restMark) ? (asked.split('/')[1] ?? []) : []))
  const used = turns.flatMap(({ cards }) => cards.flatMap(({ itemId, did }) => (did && itemId ? itemId : [])))
  return new Set([...asked, ...used])
}

/** The steps of which somebody has asked for the rest, the newest last. */
const restAsked = ({ turns }: Talk): string[] =>
  turns.flatMap(({ asked }) => (asked?.startsWith(restMark) ? asked.slice(restMark.length) : []))

/** Whether a question was answered or skipped in this interview. A list has gone by once nothing more is to be added. */
export function isGoneBy(talk: Talk, target: Target): boolean {
  const { question, of } = target
  if (talk.turns.some(turn => turn.meant === 'skipped' && turn.asked === keyOf(target))) return true
  if (of) return of.item.answers[question.id] !== undefined
  if (!isAnsweredNow(talk, question.id)) return false
  const isListTold = talk.known.facts.get(question.id)?.source === 'conversation'
  return !(isListTold && listOf(question, talk.known.answers[question.id]).length > 0)
}

/** Whether the conversation still has to ask this. */
export function isOpen(talk: Talk, target: Target): boolean {
  if (isGoneBy(talk, target)) return false
  const { step, question, of } = target
  if (!talk.saved.has(step.id) || of || restAsked(talk).includes(step.id)) return true
  return (
    question.askIf !== undefined &&
    questionsIn(question.askIf).some(
      id => isAnsweredNow(talk, id) && talk.known.facts.get(id)?.source === 'conversation',
    )
  )
}

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): string[] {
  if ('and' in condition) return condition.and.flatMap(questionsIn)
  if ('or' in condition) return condition.or.flatMap(questionsIn)
  return 'not' in condition ? questionsIn(condition.not) : [questionOf(condition)]
}

/** What comes next: what follows from an answer, then what was asked for, then the leading questions in their order. */
function nextTarget(talk: Talk): Target | undefined {
  const open = targets(talk).filter(target => isOpen(talk, target))
  const wanted = restAsked(talk).at(-1)
  return (
    open.find(({ of, question }) => of !== undefined || question.askIf !== undefined) ??
    open.find(({ step }) => step.id === wanted) ??
    open[0]
  )
}

/** What is being asked now: what somebody went back to, or spoke about without answering; otherwise what comes next. */
export function askedNow(talk: Talk): Target | undefined {
  const last = talk.turns.at(-1)
  if (last?.meant === 'back') return targetBefore(talk, last.asked) ?? nextTarget(talk)
  if (last?.asked === undefined) return nextTarget(talk)
  const target = targetOf(talk, last.asked)
  if (target && ['why', 'recap', 'changing'].includes(last.meant)) return target
  if (target && last.meant === 'said' && waitsFor(last, target)) return target
  if (target && last.meant === 'said' && !isGoneBy(talk, target)) return followedBy(talk, target) ?? target
  return nextTarget(talk)
}

/** What matters of a job or child that was told in reply to its list, before the list is asked for more. */
const followedBy = (talk: Talk, { question, of }: Target): Target | undefined =>
  of === undefined && question.kind === 'group'
    ? targets(talk).find(one => one.of?.group === question && isOpen(talk, one))
    : undefined

/** Whether an answer to this question was read in the turn, and waits to be used or refused. */
const waitsFor = ({ cards }: Turn, { question }: Target): boolean =>
  cards.some(card => card.did === undefined && card.question === question.id)

/** Whether something read in a turn waits to be used or refused. */
export const isPending = ({ cards }: Turn): boolean => cards.some(({ did }) => did === undefined)

/** The question that was asked before this one; before none, the last that was asked. */
function targetBefore(talk: Talk, key: string | undefined): Target | undefined {
  const asked = talk.turns
    .filter(({ meant }) => meant === 'said' || meant === 'pressed' || meant === 'skipped')
    .flatMap(turn => turn.asked ?? [])
  const at = key === undefined ? -1 : asked.lastIndexOf(key)
  const before = (at < 0 ? asked : asked.slice(0, at)).filter(one => one !== key)
  for (const one of before.reverse()) {
    const target = targetOf(talk, one)
    if (target) return target
  }
  return undefined
}

/** How far the main part has come. */
export function progressOf(talk: Talk): { asked: number; left: number } {
  const all = targets(talk)
  const left = all.filter(target => isOpen(talk, target)).length
  return { asked: all.length - left, left }
}

/** The steps in which the conversation has asked something and has nothing more to ask: as done as a step that was saved. */
export function stepsDone(talk: Talk): Step[] {
  const all = targets(talk).filter(({ step }) => !talk.saved.has(step.id))
  const steps = [...new Set(all.map(({ step }) => step))]
  const spoken = (step: Step) => all.some(target => target.step === step && isSpokenOf(talk, target))
  return steps.filter(
    step =>
      spoken(step) &&
      all.every(target => target.step !== step || !isOpen(talk, target)) &&
      questionsAsked(step, talk.known.answers).every(({ id, compulsory }) => !compulsory || talk.known.answers[id]),
  )
}

const isSpokenOf = ({ turns, known }: Talk, target: Target): boolean =>
  turns.some(({ asked }) => asked === keyOf(target)) || known.facts.get(target.question.id)?.source === 'conversation'

/** What is left of each step that somebody may want to ask as well. */
export function stepsWithMore(talk: Talk): { step: Step; left: number }[] {
  return stepsAsked(talk.interview.definition, talk.known.answers)
    .filter(step => !isPrivate(step) && !restAsked(talk).includes(step.id))
    .map(step => ({
      step,
      left: questionsAsked(step, talk.known.answers).filter(question => !isGoneBy(talk, { step, question })).length,
    }))
    .filter(({ left }) => left > 0)
}
