/**
 * Between a posted page of questions and answers: where the page's shape differs from the answers' form.
 *
 * What must always hold:
 *   1. A radio or checkbox that stands for "prefer not to say" shares its question's name, so that the browser lets only
 *      one be chosen; here it becomes the reply it stands for.                                    (untangled)
 *   2. A question left empty is told from one that was not on the page.                            (shownOn)
 */
import { type Form, listOf, textOf } from '../http/forms.ts'
import { dateInWords, timeInWords, timeOf, today } from '../lib/days.ts'
import { type FormError, readAnswers } from './answers.ts'
import { holds } from './journey.ts'
import type { Answers, Instead, Language, Question } from './questions.ts'

export type QuestionError = FormError

/** Where an interview's pages are, with the language and the way back that the reader has chosen. */
export type Ways = { interview: string; language: Language; chosen: boolean; toCheck: boolean }

/** When something was written down, in London: "24 November 2026, 10:03am". */
export const momentInWords = (at: Date): string => `${dateInWords(today(at), 'en')}, ${timeInWords(timeOf(at), 'en')}`

const mark = 'instead: '

/** The value of a radio or checkbox that stands for a reply in place of an answer. */
export const insteadValue = (is: string): string => mark + is

/** The form with such values moved to the field that holds replies. */
export function untangled(questions: readonly Question[], form: Form): Form {
  const plain: Form = { ...form }
  for (const { id } of questions) {
    const posted = listOf(form, id)
    const instead = posted.filter(value => value.startsWith(mark)).map(value => value.slice(mark.length) as Instead)
    if (instead.length === 0) continue
    plain[id] = posted.filter(value => !value.startsWith(mark))
    plain[`${id}-instead`] = instead
  }
  return plain
}

/** The ids of the questions that the page showed. */
export const shownOn = (form: Form): string[] => textOf(form, 'shown').split(' ').filter(Boolean)

/** The id of the newest row that the page was made from; undefined when the page does not say. */
export function basisOn(form: Form): number | undefined {
  const basis = textOf(form, 'basis')
  return /^\d{1,15}$/.test(basis) ? Number(basis) : undefined
}

/**
 * Reads a page of questions. `known` is everything known of the person, `on` is today's date.
 * With `unfinished` a compulsory question may be left empty: the person means to come back.
 */
export function readPage(
  questions: readonly Question[],
  form: Form,
  known: Answers,
  on: string,
  unfinished = false,
): { answers: Answers; errors: QuestionError[] } {
  const read = readAnswers(questions, form, { known, today: on })
  if (!unfinished) return read
  const optional = readAnswers(questions.map(withoutCompulsion), form, { known, today: on })
  return { answers: read.answers, errors: optional.errors }
}

// The others stay the same objects: what reads them is made once for each.
const withoutCompulsion = (question: Question): Question =>
  question.compulsory ? { ...question, compulsory: undefined as never } : question

/** The questions of a page that are asked, given what has been typed on it and what is known besides. */
export function askedOn(questions: readonly Question[], typed: Answers, known: Answers): Question[] {
  const live = { ...known }
  for (const { id } of questions) delete live[id]
  return questions.filter(question => {
    const isAsked = !question.askIf || holds(question.askIf, live)
    const answer = typed[question.id]
    if (isAsked && answer) live[question.id] = answer
    return isAsked
  })
}
