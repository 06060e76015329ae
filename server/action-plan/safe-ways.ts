/**
 * What a person said about the ways in which it is safe to reach them, where a plan is printed, sent or given.
 *
 * What must always hold:
 *   1. This is for the adviser's eyes: none of it is in the plan, in a file or in the log (R86).  (test/action-plan.test.ts)
 *   2. What was said counts even when the question is no longer asked: silence afterwards is no safety.  (safetyOf)
 *   3. Nothing said stops nothing: an unanswered question makes no way unsafe.                     (isUnsafe)
 */
import type { GivenHow } from '../../db/choices.ts'
import { answerInWords } from '../interview/answers.ts'
import type { Answer, Answers, Definition, Question } from '../interview/questions.ts'

/** `said` is in the answers' own words, in English. */
export type Safety = {
  said: { label: string; value: string }[]
  /** Ways to give a plan that were said not to be safe. */
  unsafe: readonly GivenHow[]
  /** The address should not be seen on the plan: post is not safe, or somebody close hurts or controls them (R32). */
  hidesAddress: boolean
  /** "that only in person is safe", for a sentence. */
  saidWays: string
}

const telling = ['safe-contact', 'safe-contact-words', 'abuse'] as const

/** What matters of the answers for handing a plan over; `undefined` when nothing was said that does. */
export function safetyOf(definition: Definition, answers: Answers): Safety | undefined {
  const questions = definition.steps.flatMap(step => step.questions)
  const find = (id: string) => questions.find(one => one.id === id)
  const abused = answers.abuse?.is === 'answered' && answers.abuse.value === true
  const said = telling.flatMap(id => {
    const [question, answer] = [find(id), answers[id]]
    const isSaid = answer?.is === 'answered' || answer?.is === 'none'
    if (!question || !isSaid || (id === 'abuse' && !abused)) return []
    return [{ label: question.short.en, value: answerInWords(question, answer, 'en') }]
  })
  if (said.length === 0) return undefined
  const ways = answers['safe-contact']
  const unsafe = (['post', 'email'] as const).filter(way => isUnsafe(way, ways))
  const hidesAddress = abused || unsafe.includes('post')
  return { said, unsafe, hidesAddress, saidWays: waysInWords(find('safe-contact'), ways) }
}

function isUnsafe(way: string, ways: Answer | undefined): boolean {
  if (ways?.is === 'none') return true
  return ways?.is === 'answered' && Array.isArray(ways.value) && !(ways.value as string[]).includes(way)
}

function waysInWords(question: Question | undefined, ways: Answer | undefined): string {
  if (!question || ways?.is !== 'answered') return 'that no way is safe just now'
  const words = answerInWords(question, ways, 'en').toLowerCase().replaceAll('only ', '')
  return `that only ${words.replaceAll('; ', ' or ')} is safe`
}
