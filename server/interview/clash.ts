/**
 * Two answers to one question: the one typed here, and the one that was written elsewhere while this page was open.
 *
 * What must always hold:
 *   1. Whoever saves later sees both, with who wrote the other and when, and chooses for each question.   (Clashing)
 *   2. No choice is made for them: without one nothing more is saved.                                     (withChoices)
 *   3. What they typed elsewhere on the page is saved already, and comes along.                           (clashForm)
 */
import { type FieldError, type Form, textOf } from '../http/forms.ts'
import { asRecorded } from './page.ts'
import type { Answer, Answers, Question } from './questions.ts'

/** The answers to choose between; undefined: emptied, or taken back. */
export type Clashing = {
  question: Question
  mine: Answer | undefined
  theirs: Answer | undefined
  /** Who wrote theirs, and when. */
  by: string
  at: Date
}

export const choices = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

/** The name of the boxes in which the answer to keep is chosen. */
export const choiceField = (question: Question): string => `choice-${question.id}`

/** What is said where nothing was chosen. */
export const choiceError = (question: Question): FieldError => ({
  field: choiceField(question),
  message: `Select which answer to keep: ${question.short.en}`,
})

/** Whether both answers can be kept, one after the other. */
export const mayKeepBoth = ({ question, mine, theirs }: Clashing): boolean =>
  question.kind === 'long-text' && mine?.is === 'answered' && theirs?.is === 'answered'

/** What the next page carries: the form, with what is saved as it is on record, and made from the newest row. */
export function clashForm(
  form: Form,
  saved: readonly Question[],
  known: Answers,
  basis: number,
  clashing: readonly string[],
) {
  return { ...asRecorded(saved, form, known), basis: String(basis), clashing: clashing.join(' ') }
}

/**
 * The form with the answers that were chosen for the questions that clashed, and those questions for which nothing was
 * chosen. `known` is what is on record.
 */
export function withChoices(questions: readonly Question[], form: Form, known: Answers) {
  const clashing = textOf(form, 'clashing').split(' ')
  const unchosen: Question[] = []
  let chosen: Form = { ...form, clashing: '' }
  for (const question of questions.filter(({ id }) => clashing.includes(id))) {
    const choice = textOf(form, choiceField(question))
    delete chosen[choiceField(question)]
    if (choice === 'theirs') chosen = asRecorded([question], chosen, known)
    else if (choice === 'both') chosen[question.id] = bothOf(question, form, known)
    else if (choice !== 'mine') unchosen.push(question)
  }
  return { form: chosen, unchosen }
}

function bothOf({ id }: Question, form: Form, known: Answers): string {
  const theirs = known[id]
  const words = theirs?.is === 'answered' ? String(theirs.value) : ''
  return [words, textOf(form, id)].filter(Boolean).join('\n\n')
}
