/**
 * From a posted form to answers, and from answers to words.
 *
 * What must always hold
 * 1. Whatever is posted, reading never throws and never shortens: what cannot be kept is an error beside its field.
 * 2. An empty field is "not asked", never an error, unless the question is one of the few compulsory ones (R16).
 * 3. What is read and what is said agree: reading the form of an answer (`formOf`) gives that answer again.
 * 4. Names and words in any script pass through unharmed (R80); only what no database or printer can hold is taken out.
 */
import { isDeepStrictEqual } from 'node:util'
import type { AnswerIs } from '../../db/choices.ts'
import type { Form } from '../http/forms.ts'
import { dateInWords, timeInWords } from '../lib/days.ts'
import { fieldsAsked, holds } from './journey.ts'
import type { Answer, Answers, Instead, Item, Language, Question, Value } from './questions.ts'
import { insteads, insteadsOf, repliesOf } from './questions.ts'
import { called, firstField, readValue } from './reading.ts'

// A posted form has question ids as fields, `<id>-day|-month|-year|-about` for dates, `<id>-instead` for the other replies.

/** `field` is the name of the input to link to, `question` the one it belongs to. */
export type FormError = { field: string; question: string; message: string }

export type Reading = {
  /** In which language to say what is wrong. */
  language?: Language
  /** Today's date, for dates that must be in the past or future; without it that is not checked. */
  today?: string
  /** What is already known of the person: conditions look here, and the items of a group are kept from here. */
  known?: Answers
}

/**
 * Reads the answers to some questions, or to the fields of one item, from a posted form.
 * Answers to questions that are not asked are read too, so that nothing said is lost, but never give an error.
 * Dates come out as 'YYYY-MM-DD', approximate ones as EDTF, times as 'HH:MM'. Error texts follow D13.
 */
export function readAnswers(questions: readonly Question[], form: Form, reading: Reading = {}) {
  const answers: Answers = {}
  const errors: FormError[] = []
  const live: Answers = { ...reading.known }
  for (const question of questions) delete live[question.id]
  for (const question of questions) {
    const posted = readAnswer(question, form, reading)
    const read = tooEarly(question, posted.answer, questions, answers, reading.language ?? 'en') ?? posted
    if (read.answer) answers[question.id] = read.answer
    const isAsked = !question.askIf || holds(question.askIf, live)
    if (!isAsked) continue
    if (read.answer) live[question.id] = read.answer
    if (read.error) errors.push({ question: question.id, ...read.error })
  }
  return { answers, errors }
}

type Read = { answer?: Answer; error?: { field: string; message: string } }

function readAnswer(question: Question, form: Form, reading: Reading): Read {
  const language = reading.language ?? 'en'
  const known = reading.known?.[question.id]
  const read: { value?: Value; error?: Read['error'] } =
    question.kind === 'group' ? itemsOf(known) : readValue(question, form, language, reading.today)
  const [instead, another] = insteadsIn(question, form)
  if (read.error) return { error: read.error }
  const answer: Answer | undefined =
    read.value !== undefined ? { is: 'answered', value: read.value } : instead && { is: instead }
  const clash = read.value !== undefined ? instead : another
  if (clash) return { answer, error: { field: `${question.id}-instead`, message: notBoth(question, clash, language) } }
  if (!answer && question.compulsory)
    return { error: { field: firstField(question), message: missing(question, language) } }
  return { answer }
}

// The items of a group are saved one at a time, so a step's form says nothing about them but "none".
function itemsOf(known: Answer | undefined): { value?: Value } {
  return known?.is === 'answered' && Array.isArray(known.value) && known.value.length > 0 ? { value: known.value } : {}
}

function insteadsIn(question: Question, form: Form): Instead[] {
  const posted = [form[`${question.id}-instead`] ?? []].flat()
  return insteadsOf(question)
    .map(offered => offered.is)
    .filter(is => posted.includes(is))
}

function notBoth(question: Question, instead: Instead, language: Language): string {
  const reply = `“${insteadInWords(question, instead, language)}”`
  if (language === 'cy') return `${called(question, 'cy', true)}: rhowch ateb neu dewiswch ${reply}, nid y ddau`
  if (!question.called) return `${called(question, 'en', true)}: give an answer or choose ${reply}, not both`
  return `${isPicked(question) ? 'Select' : 'Enter'} ${called(question, 'en')} or choose ${reply}, not both`
}

function missing(question: Question, language: Language): string {
  const verb = isPicked(question) ? { en: 'Select ', cy: 'Dewiswch: ' } : { en: 'Enter ', cy: 'Rhowch: ' }
  return verb[language] + called(question, language)
}

function isPicked(question: Question): boolean {
  return question.kind === 'choice' || question.kind === 'choices' || question.kind === 'yes-no'
}

// Compared only as finely as both were given, and "about" is too vague to be before anything.
function tooEarly(
  question: Question,
  answer: Answer | undefined,
  questions: readonly Question[],
  answers: Answers,
  language: Language,
): Read | undefined {
  const first = questions.find(other => other.id === question.notBefore)
  const [earlier, later] = [textOf(first && answers[first.id]), textOf(answer)]
  if (!first || !earlier || !later || (earlier + later).includes('~')) return undefined
  const length = Math.min(earlier.length, later.length)
  if (later.slice(0, length) >= earlier.slice(0, length)) return undefined
  const message = {
    en: `${called(question, 'en', true)} must be the same as or after ${called(first, 'en')}`,
    cy: `${called(question, 'cy', true)}: mae’n rhaid iddo fod yr un fath â hyn neu ar ei ôl: ${called(first, 'cy')}`,
  }
  return { error: { field: firstField(question), message: message[language] } }
}

function textOf(answer: Answer | undefined): string | undefined {
  return answer?.is === 'answered' && typeof answer.value === 'string' ? answer.value : undefined
}

/** The form that would be posted to give these answers: what a page is filled in with. Groups have only their reply. */
export function formOf(questions: readonly Question[], answers: Answers): Record<string, string | string[]> {
  return Object.assign({}, ...questions.map(question => fieldsOf(question, answers[question.id])))
}

function fieldsOf(question: Question, answer: Answer | undefined): Record<string, string | string[]> {
  const { id, kind } = question
  if (!answer || (kind === 'group' && answer.is === 'answered')) return {}
  if (answer.is !== 'answered') return { [`${id}-instead`]: answer.is }
  const { value } = answer
  if (Array.isArray(value)) return { [id]: value.filter(chosen => typeof chosen === 'string') }
  if (typeof value === 'boolean') return { [id]: value ? 'yes' : 'no' }
  if (kind !== 'date' && kind !== 'approximate-date') return { [id]: String(value) }
  const [year = '', month, day] = String(value).replace('~', '').split('-')
  return {
    ...(day && { [`${id}-day`]: String(Number(day)) }),
    ...(month && { [`${id}-month`]: String(Number(month)) }),
    [`${id}-year`]: year,
    ...(String(value).endsWith('~') && { [`${id}-about`]: 'yes' }),
  }
}

/** The answer that a row of the database gives; undefined when it takes one back, or holds words alone. */
export function answerOf({ is, value }: { is: AnswerIs; value: unknown }): Answer | undefined {
  if (is === 'cleared') return undefined
  return is === 'answered' ? ({ is, value } as Answer) : { is }
}

/** Whether two answers say the same, whatever the order in which options were ticked. Both absent: the same. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return isDeepStrictEqual(inOneOrder(a), inOneOrder(b))
}

function inOneOrder(answer: Answer | undefined): unknown {
  if (answer?.is !== 'answered' || !Array.isArray(answer.value)) return answer
  const chosen = answer.value.filter(value => typeof value === 'string')
  return chosen.length === answer.value.length ? [...chosen].sort() : answer.value
}

/** An answer as a person would read it, in one line. An absent answer reads "Not asked". */
export function answerInWords(question: Question, answer: Answer | undefined, language: Language): string {
  return answerLines(question, answer, language).join('; ')
}

/** An answer as separate lines: each chosen option, each item of a group by its title, each line of a long text. */
export function answerLines(question: Question, answer: Answer | undefined, language: Language): string[] {
  if (!answer) return [{ en: 'Not asked', cy: 'Heb ei ofyn' }[language]]
  if (answer.is !== 'answered') return [insteadInWords(question, answer.is, language)]
  const { value } = answer
  if (!Array.isArray(value)) return valueInWords(question, value, language).split('\n')
  return value.map(one =>
    typeof one === 'string' ? optionInWords(question, one, language) : itemInWords(question, one, language).title,
  )
}

/**
 * One item of a group: a title, and a line for each field that is asked and answered.
 * The title is the first field's answer, or the name of such an item: "Child".
 */
export function itemInWords(group: Question, item: Item, language: Language, answers: Answers = {}) {
  const lines = fieldsAsked(group, item, answers).flatMap(question => {
    const answer = item.answers[question.id]
    return answer
      ? [{ question, label: question.short[language], value: answerInWords(question, answer, language) }]
      : []
  })
  const first = group.fields?.[0]
  const isNamed = first && item.answers[first.id]?.is === 'answered'
  const title = isNamed
    ? answerInWords(first, item.answers[first.id], language)
    : capital(group.item?.[language] ?? group.id)
  return { title, lines }
}

function valueInWords(question: Question, value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return repliesOf(question)[value ? 'yes' : 'no'][language]
  if (typeof value === 'number') return numberInWords(question, value, language)
  if (question.kind === 'choice') return optionInWords(question, value, language)
  if (question.kind === 'date' || question.kind === 'approximate-date') return edtfInWords(value, language)
  return question.reads === 'time' ? timeInWords(value, language) : value
}

function numberInWords(question: Question, value: number, language: Language): string {
  const digits = value.toLocaleString('en-GB', { maximumFractionDigits: 10 })
  return question.unit ? `${digits} ${question.unit[language]}` : digits
}

// An option of an older version of the definition may be gone: then its id is still better than nothing.
function optionInWords(question: Question, value: string, language: Language): string {
  return question.options?.find(option => option.value === value)?.label[language] ?? value
}

function insteadInWords(question: Question, instead: Instead, language: Language): string {
  return (instead === 'none' && question.none ? question.none : insteads[instead])[language]
}

/** An EDTF date in words: '2015-03~' is "about March 2015", "tua Mawrth 2015". */
export function edtfInWords(edtf: string, language: Language): string {
  const about = edtf.endsWith('~') ? { en: 'about ', cy: 'tua ' }[language] : ''
  const date = edtf.replace('~', '')
  if (date.length === 4) return about + date
  if (date.length === 10) return about + dateInWords(date, language)
  return about + dateInWords(`${date}-01`, language).replace('1 ', '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
