/**
 * Between a posted page of questions and answers: where the page's shape differs from the answers' form, and its address.
 *
 * What must always hold:
 *   1. A radio or checkbox that stands for "prefer not to say" shares its question's name, so that the browser lets only
 *      one be chosen; here it becomes the reply it stands for.                                    (untangled)
 *   2. A question left empty is told from one that was not on the page.                            (shownOn)
 *   3. What was typed into a question that an answer then closed is still there when it opens again. (keptOf, wholeForm)
 */
import { type Form, fitToKeep, listOf, textOf } from '../http/forms.ts'
import { dateInWords, timeInWords, timeOf, today } from '../lib/days.ts'
import { type FormError, formOf as filledIn, readAnswers } from './answers.ts'
import { holds } from './journey.ts'
import type { Answers, Instead, Language, Question, Step } from './questions.ts'

export type QuestionError = FormError

/** Where an interview's pages are, with the language and the way back that the reader has chosen. */
export type Ways = { interview: string; language: Language; chosen: boolean; toCheck: boolean }

/** The address of a step or of something under it, keeping the language and the way back. */
export function stepPath(ways: Ways, step: Step, under = '', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(ways.chosen && { lang: ways.language }),
    ...(ways.toCheck && { return: 'check' }),
    ...more,
  })
  const search = query.size > 0 ? `?${query}` : ''
  return `/interviews/${ways.interview}/steps/${step.id}${under}${search}`
}

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

/** What was typed into these questions, to go along with the page while they are not asked. */
export function keptOf(closed: readonly Question[], form: Form): string {
  const kept = new URLSearchParams()
  for (const field of closed.flatMap(fieldsOf)) for (const value of listOf(form, field)) kept.append(field, value)
  return kept.toString()
}

/** The names of a question's controls. */
function fieldsOf({ id, kind }: Question): string[] {
  const parts = kind === 'date' || kind === 'approximate-date' ? ['day', 'month', 'year', 'about'] : []
  return [id, `${id}-instead`, ...parts.map(part => `${id}-${part}`)]
}

/**
 * All that is in the boxes of a page: what was posted; for a question that was not shown, what was typed before it closed,
 * or else what is known. Otherwise a question that opens would be empty, and saving would take its answer back.
 */
export function wholeForm(questions: readonly Question[], posted: Form, known: Answers): Form {
  const form = untangled(questions, posted)
  const shown = shownOn(posted)
  const kept = new URLSearchParams(textOf(posted, 'kept'))
  for (const question of questions) {
    const fields = fieldsOf(question)
    if (shown.includes(question.id) || fields.some(field => form[field] !== undefined)) continue
    const typed = fields.filter(field => kept.has(field)).map(field => [field, carriedIn(kept, field)])
    Object.assign(form, typed.length > 0 ? Object.fromEntries(typed) : filledIn([question], known))
  }
  return form
}

/** The ids of the questions that the page showed. */
export const shownOn = (form: Form): string[] => textOf(form, 'shown').split(' ').filter(Boolean)

/** The id of the newest row that the page was made from; undefined when the page does not say. */
export function basisOn(form: Form): number | undefined {
  const basis = textOf(form, 'basis')
  return /^\d{1,15}$/.test(basis) ? Number(basis) : undefined
}

/** The id that the page was made with: a random one, so that no two pages share it. */
export function pageOn(form: Form): string | undefined {
  const page = textOf(form, 'page')
  return /^[0-9a-f-]{36}$/.test(page) ? page : undefined
}

/** The form with the boxes of these questions filled in as they are on record. */
export function asRecorded(questions: readonly Question[], form: Form, known: Answers): Form {
  const fields = questions.flatMap(fieldsOf)
  const others = Object.entries(form).filter(([field]) => !fields.includes(field))
  return { ...Object.fromEntries(others), ...filledIn(questions, known) }
}

/** A whole form as one field of another, to come back with it. */
export function folded(form: Form): string {
  const typed = new URLSearchParams()
  for (const field of Object.keys(form)) for (const value of listOf(form, field)) typed.append(field, value)
  return typed.toString()
}

/** What was posted; where it carries another form, that form with what was posted beside it. */
export function unfolded(posted: Form): Form {
  const { typed, ...beside } = posted
  if (typeof typed !== 'string') return posted
  const carried = new URLSearchParams(typed)
  return { ...Object.fromEntries([...carried.keys()].map(field => [field, carriedIn(carried, field)])), ...beside }
}

const carriedIn = (carried: URLSearchParams, field: string) => carried.getAll(field).map(fitToKeep)

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

/** What can be written down of a page while some of its boxes cannot be read: these questions stay as they are. */
export function readable({ answers, errors }: ReturnType<typeof readPage>, shown: readonly string[]) {
  const unread = new Set(errors.map(({ question }) => question))
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !unread.has(id))),
    shown: shown.filter(id => !unread.has(id)),
    unread: [...unread],
  }
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
