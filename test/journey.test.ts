/** The way through an interview: what is asked, how steps stand, where to carry on. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { definition } from '../server/interview/definition.ts'
import {
  everyQuestion,
  fieldsAsked,
  firstGap,
  holds,
  nextStep,
  noLongerAsked,
  previousStep,
  questionById,
  questionsAsked,
  readyForPlan,
  standing,
  stepsAsked,
} from '../server/interview/journey.ts'
import type { Answer, Answers, Condition, Question, Step, Value } from '../server/interview/questions.ts'
import { answersTo } from './support/answers.ts'

const answered = (value: Value): Answer => ({ is: 'answered', value })
const stepCalled = (id: string) => definition.steps.find(step => step.id === id) as Step
const askedIn = (id: string, answers: Answers) => questionsAsked(stepCalled(id), answers).map(question => question.id)
const allSteps = new Set(definition.steps.map(step => step.id))

const conditions: [string, Condition, Answers, boolean][] = [
  ['is: the same value', { is: ['a', true] }, { a: answered(true) }, true],
  ['is: another value', { is: ['a', true] }, { a: answered(false) }, false],
  ['has: among the chosen', { has: ['a', 'x'] }, { a: answered(['w', 'x']) }, true],
  ['has: not among them', { has: ['a', 'x'] }, { a: answered(['w']) }, false],
  ['any: an item', { any: 'a' }, { a: answered([{ id: '1', answers: {} }]) }, true],
  ['any: none', { any: 'a' }, { a: { is: 'none' } }, false],
  ['over: greater', { over: ['a', 5] }, { a: answered(6) }, true],
  ['over: equal', { over: ['a', 5] }, { a: answered(5) }, false],
  ['known: false is an answer', { known: 'a' }, { a: answered(false) }, true],
  ['known: prefer not to say', { known: 'a' }, { a: { is: 'not said' } }, false],
  ['known: not asked', { known: 'a' }, {}, false],
  ['not', { not: { known: 'a' } }, {}, true],
  ['and: one fails', { and: [{ known: 'a' }, { known: 'b' }] }, { a: answered(1) }, false],
  ['or: one is enough', { or: [{ known: 'a' }, { known: 'b' }] }, { a: answered(1) }, true],
]

test.each(conditions)('a condition holds or not — %s', (_, condition, answers, expected) => {
  expect(holds(condition, answers)).toBe(expected)
})

test('a person with no children is asked one question about children, a parent all of them', () => {
  expect(askedIn('children', {})).toEqual(['children'])
  expect(askedIn('children', { children: { is: 'none' } })).toEqual(['children'])
  const parent = { children: answered([{ id: '1', answers: {} }]) }
  expect(askedIn('children', parent)).toEqual(['children', 'lone-parent', 'childcare-needed', 'childcare-words'])
})

test('a question behind one that is no longer asked is not asked either, though its answer is kept', () => {
  const answers = { 'safe-to-talk': answered(true), abuse: answered(true), 'abuse-easement': answered('yes') }
  expect(askedIn('safety', answers)).toContain('abuse-easement')
  const changed = { ...answers, 'safe-to-talk': answered(false) }
  expect(askedIn('safety', changed)).not.toContain('abuse')
  expect(askedIn('safety', changed)).not.toContain('abuse-easement')
  expect(noLongerAsked(definition, changed).map(question => question.id)).toEqual(['abuse', 'abuse-easement'])
})

test('a field is asked by what its siblings say', () => {
  const jobs = questionById(definition, 'jobs') as Question
  const ids = (answers: Answers) => fieldsAsked(jobs, { answers }).map(field => field.id)
  expect(ids({})).toContain('job-ended')
  expect(ids({ 'job-still': answered(false) })).toContain('job-ended')
  expect(ids({ 'job-still': answered(true) })).not.toContain('job-ended')
})

test('a step not opened is not started, or optional; with an answer it is in progress; saved it is completed', () => {
  const aims = stepCalled('aims')
  expect(standing(aims, {}, new Set())).toBe('not started')
  expect(standing(stepCalled('travel'), {}, new Set())).toBe('optional')
  expect(standing(aims, { 'aim-work': { is: 'none' } }, new Set())).toBe('in progress')
  expect(standing(aims, {}, new Set(['aims']))).toBe('completed')
})

test('a saved step stays in progress while a compulsory question has no reply of any kind', () => {
  const here = stepCalled('who-is-here')
  expect(here.questions.some(question => question.compulsory)).toBe(true)
  expect(standing(here, {}, new Set(['who-is-here']))).toBe('in progress')
  expect(standing(here, { 'talking-how': { is: 'not said' } }, new Set(['who-is-here']))).toBe('completed')
})

test('R15: driving licence and housing costs skipped, their steps are completed and nothing is left to do', () => {
  const answers = { 'talking-how': answered(['phone']) }
  expect(standing(stepCalled('travel'), answers, allSteps)).toBe('completed')
  expect(standing(stepCalled('home-and-money'), answers, allSteps)).toBe('completed')
  expect(firstGap(definition, answers, allSteps)).toBeUndefined()
})

test('R16: a plan can be drawn up with only the compulsory answers, and no optional step opened', () => {
  const compulsory = definition.steps.flatMap(step => step.questions).filter(question => question.compulsory)
  expect(compulsory.map(question => question.id)).toEqual(['talking-how'])
  const needed = new Set(definition.steps.filter(step => !step.optional).map(step => step.id))
  const answers = { 'talking-how': answered(['in_person']) }
  expect(needed.size).toBeLessThan(definition.steps.length)
  expect(readyForPlan(definition, answers, needed)).toBe(true)
  expect(readyForPlan(definition, {}, needed)).toBe(false)
  expect(readyForPlan(definition, answers, new Set())).toBe(false)
})

test('R20: an interview resumes at the first gap', () => {
  const gap = (...saved: string[]) => firstGap(definition, { 'talking-how': answered(['phone']) }, new Set(saved))?.id
  expect(firstGap(definition, {}, new Set())?.id).toBe('who-is-here')
  expect(gap('who-is-here', 'aims')).toBe('hours')
  expect(gap('who-is-here', 'aims', 'work-history')).toBe('hours')
})

test('R20: an optional step comes up when it is next, and not again once it was passed by', () => {
  const upTo = (last: string) => definition.steps.slice(0, 1 + definition.steps.indexOf(stepCalled(last)))
  const gap = (steps: Step[]) =>
    firstGap(definition, { 'talking-how': answered(['phone']) }, new Set(steps.map(step => step.id)))?.id
  expect(gap(upTo('caring'))).toBe('health')
  expect(gap(upTo('travel').filter(step => step.id !== 'health'))).toBe('home-and-money')
})

test('next and previous walk every step, there and back', () => {
  const walk = (from: string, go: typeof nextStep): string[] => {
    const to = go(definition, {}, from)
    return to ? [from, ...walk(to.id, go)] : [from]
  }
  const ids = definition.steps.map(step => step.id)
  expect(walk(ids[0] ?? '', nextStep)).toEqual(ids)
  expect(walk(ids.at(-1) ?? '', previousStep)).toEqual([...ids].reverse())
  expect(nextStep(definition, {}, 'no such step')).toBeUndefined()
})

test('whatever was answered, no question is asked whose condition does not hold, and none that should be is left out', () => {
  fc.assert(
    fc.property(answersTo(everyQuestion(definition)), answers => {
      for (const step of stepsAsked(definition, answers)) {
        const asked = questionsAsked(step, answers)
        const unasked = step.questions.filter(question => !asked.includes(question))
        const live = Object.fromEntries(Object.entries(answers).filter(([id]) => !unasked.some(one => one.id === id)))
        for (const question of asked) expect(!question.askIf || holds(question.askIf, live), question.id).toBe(true)
        for (const question of unasked) expect(question.askIf && holds(question.askIf, live), question.id).toBe(false)
      }
    }),
  )
})

test('an answer is either asked for or greyed, never lost sight of', () => {
  fc.assert(
    fc.property(answersTo(definition.steps.flatMap(step => step.questions)), answers => {
      const asked = stepsAsked(definition, answers).flatMap(step => questionsAsked(step, answers))
      const shown = new Set([...asked, ...noLongerAsked(definition, answers)].map(question => question.id))
      for (const id of Object.keys(answers)) expect(shown.has(id), id).toBe(true)
    }),
  )
})

test('every question can be reached by somebody', () => {
  const reached = new Set<string>()
  const seen = fc.sample(answersTo(everyQuestion(definition)), { numRuns: 150, seed: 57 })
  for (const answers of seen) {
    for (const step of stepsAsked(definition, answers)) {
      for (const question of questionsAsked(step, answers)) {
        reached.add(question.id)
        for (const field of fieldsAsked(question, { answers })) reached.add(field.id)
      }
    }
  }
  expect(everyQuestion(definition).filter(question => !reached.has(question.id))).toEqual([])
})
