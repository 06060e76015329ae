/**
 * One posted field to one value: a zod schema made from the question, once for each question and language.
 *
 * What must always hold
 * 1. Nothing is shortened: a text over its limit is refused with how long it is and how much is over.
 * 2. A value that passes is one that `formOf` (answers.ts) can post again: tests go round.
 * 3. Long or hostile input costs little: a number or a time is refused by its length before anything else looks at it,
 *    and text is composed only where that is quick. A test times it.
 * 4. Error texts are GOV.UK's (D13); in Welsh the name stands before a colon, so that it need not mutate.
 */
import { z } from 'zod'
import type { Form } from '../http/forms.ts'
import { type DatePart, type DateProblem, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Language, Question, Value } from './questions.ts'

/** Most characters a text may have. */
export const limits = { text: 200, 'long-text': 10_000 } as const

type Result = { value?: Value; error?: { field: string; message: string } }

/** The value posted for a question other than a group. Neither value nor error: the field is empty. */
export function readValue(question: Question, form: Form, language: Language, today?: string): Result {
  const posted = postedFor(question, form)
  if (posted === undefined) return {}
  const read = schemaFor(question, language).safeParse(posted)
  if (!read.success) {
    const issue = read.error.issues[0]
    const part = question.kind.endsWith('date') ? issue?.path[0] : undefined
    return { error: { field: part ? `${question.id}-${String(part)}` : question.id, message: issue?.message ?? '' } }
  }
  return brokenRule(question, read.data, language, today) ?? { value: read.data }
}

/** What a question is called inside an error message: its short words without the capital, unless it is a name. */
export function called(question: Question, language: Language, first = false): string {
  const words = (question.called ?? question.short)[language]
  if (first) return words.charAt(0).toUpperCase() + words.slice(1)
  return /^(\p{Lu}{2}|English|Welsh|Saesneg|Cymraeg)/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1)
}

type Parts = { day: string; month: string; year: string; about: boolean }

// What was posted, cleaned; undefined when nothing was.
function postedFor({ id, kind }: Question, form: Form): string | string[] | Parts | undefined {
  if (kind === 'choices') {
    const chosen = texts(form[id]).map(clean).filter(Boolean)
    return chosen.length > 0 ? chosen : undefined
  }
  if (kind === 'date' || kind === 'approximate-date') {
    const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map(part => line(form[`${id}-${part}`]))
    return day || month || year ? { day, month, year, about: texts(form[`${id}-about`]).includes('yes') } : undefined
  }
  return (kind === 'long-text' ? clean(texts(form[id])[0] ?? '') : line(form[id])) || undefined
}

function texts(posted: Form[string] | undefined): string[] {
  return [posted ?? []].flat().filter(text => typeof text === 'string')
}

function line(posted: Form[string] | undefined): string {
  return clean(texts(posted)[0] ?? '').replace(/\n+/g, ' ')
}

// PostgreSQL cannot hold NUL or half a surrogate pair, and a printer no control character; browsers post CR LF.
function clean(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD')
  return composed(lines.replace(/[^\P{Cc}\n\t]/gu, '')).trim()
}

// Putting marks in order takes time with the square of how many stand on one letter. No writing has over 30 (Unicode
// calls text without such runs stream-safe), so what has is kept as it was typed.
function composed(text: string): string {
  return /\p{M}{31}/u.test(text) ? text : text.normalize('NFC')
}

const schemas = new WeakMap<Question, Partial<Record<Language, z.ZodType<Value>>>>()

// Building a schema costs more than using it, and the questions never change while the program runs.
function schemaFor(question: Question, language: Language): z.ZodType<Value> {
  const made = schemas.get(question) ?? {}
  schemas.set(question, made)
  made[language] ??= schemaOf(question, language)
  return made[language]
}

function schemaOf(question: Question, language: Language): z.ZodType<Value> {
  const notOffered = say(question, language, 'must be one of the answers offered', 'dewiswch un o’r atebion a gynigir')
  const values = question.options?.map(option => option.value) ?? []
  switch (question.kind) {
    case 'yes-no':
      return z.enum(['yes', 'no'], { error: notOffered }).transform(reply => reply === 'yes')
    case 'choice':
      return z.enum(values, { error: notOffered })
    case 'choices':
      return z
        .array(z.enum(values, { error: notOffered }))
        .transform(chosen => values.filter(value => chosen.includes(value)))
    case 'number':
      return numberSchema(question, language)
    case 'date':
    case 'approximate-date':
      return dateSchema(question, language)
    case 'group':
      return z.never()
    default:
      return question.reads === 'time'
        ? timeSchema(question, language)
        : textSchema(question, limits[question.kind], language)
  }
}

function say(question: Question, language: Language, en: string, cy: string): string {
  return language === 'en' ? `${called(question, 'en', true)} ${en}` : `${called(question, 'cy', true)}: ${cy}`
}

function textSchema(question: Question, limit: number, language: Language) {
  const tooLong = (length: number) =>
    say(
      question,
      language,
      `must be ${limit} characters or less. It is ${length}, which is ${length - limit} too many`,
      `mae’n rhaid cael ${limit} nod neu lai. Mae ${length}, sef ${length - limit} yn ormod`,
    )
  return z.string().max(limit, { error: issue => tooLong(String(issue.input).length) })
}

/** Longer than any number, time or part of a date that somebody means. */
export const longestShort = 40

function numberSchema(question: Question, language: Language) {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, decimals = 0 } = question
  const notNumber = say(question, language, 'must be a number, like 16', 'mae’n rhaid iddo fod yn rhif, fel 16')
  const outside = say(
    question,
    language,
    `must be between ${min} and ${max}`,
    `mae’n rhaid iddo fod rhwng ${min} a ${max}`,
  )
  const tooFine =
    decimals === 0
      ? say(question, language, 'must be a whole number', 'mae’n rhaid iddo fod yn rhif cyfan')
      : say(question, language, `must have ${decimals} decimal place or fewer`, `dim mwy na ${decimals} lle degol`)
  return z
    .string()
    .max(longestShort, { error: notNumber, abort: true })
    .transform(typed => typed.normalize('NFKC').replace(/\s/g, ''))
    .pipe(z.string().regex(/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/, { error: notNumber }))
    .transform(typed => typed.replaceAll(',', ''))
    .pipe(
      z.string().refine(typed => (typed.split('.')[1]?.replace(/0+$/, '').length ?? 0) <= decimals, { error: tooFine }),
    )
    .transform(typed => Number(typed) + 0) // -0 is 0
    .pipe(z.number({ error: outside }).min(min, { error: outside }).max(max, { error: outside }))
}

function dateSchema(question: Question, language: Language) {
  const parts = z.object({ day: z.string(), month: z.string(), year: z.string(), about: z.boolean() })
  return parts.transform((typed, context) => {
    const read = isFlood(typed) ? notADate : question.kind === 'date' ? exactDate(typed) : approximateDate(typed)
    if (typeof read === 'string') return read
    const message = dateProblemInWords(read, called(question, language), language)
    context.issues.push({ code: 'custom', message, input: typed, path: [read.parts[0] ?? 'day'] })
    return z.NEVER
  })
}

const notADate: DateProblem = { code: 'not real', parts: ['day', 'month', 'year'] }
const isFlood = ({ day, month, year }: Parts) => [day, month, year].some(part => part.length > longestShort)

function exactDate(typed: Parts): string | DateProblem {
  const read = readDate(typed)
  return 'date' in read ? read.date : read.problem
}

// "About" may be ticked, or typed before the year as people say it.
const aboutYear = /^(?:(?:about|around|circa|c\.?|tua|oddeutu|~)\s*)(\d+)$|^(\d+)[~?]$/i

function approximateDate(typed: Parts): string | DateProblem {
  const said = aboutYear.exec(typed.year)
  const year = said?.[1] ?? said?.[2] ?? typed.year
  const absent: DatePart[] = []
  if (!typed.month && typed.day) absent.push('month')
  if (!year) absent.push('year')
  if (absent.length > 0) return { code: 'incomplete', parts: absent }
  const read = readDate({ day: typed.day || '1', month: typed.month || '1', year })
  if (!('date' in read)) return read.problem
  const length = typed.day ? 10 : typed.month ? 7 : 4
  return read.date.slice(0, length) + (typed.about || said ? '~' : '')
}

function timeSchema(question: Question, language: Language) {
  const error = say(
    question,
    language,
    'must be a time, like 9am or 3:15pm',
    'mae’n rhaid iddo fod yn amser, fel 9am neu 3:15pm',
  )
  return z.string().transform(readTime).pipe(z.string({ error }))
}

const timeTyped = /^(\d{1,2})(?:[:.]?([0-5]\d))?(am|pm|yb|yp|yh)?$/

// Without am or pm, one to six o'clock is the afternoon: these are the hours of schools and nurseries.
export function readTime(typed: string): string | undefined {
  if (typed.length > longestShort) return undefined
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|(?<=[apy])\./g, '')
    .replace(/m\.$/, 'm')
  if (/^(noon|midday|canoldydd)$/.test(words)) return '12:00'
  const [, hours = '', minutes = '00', half] = timeTyped.exec(words) ?? []
  const hour = Number(hours)
  if (hours === '' || hour > 23 || (half && (hour > 12 || hour === 0))) return undefined
  const isAfternoon = half ? half !== 'am' && half !== 'yb' : hour < 7 && !hours.startsWith('0')
  const inDay = half || isAfternoon ? (hour % 12) + (isAfternoon ? 12 : 0) : hour
  return `${String(inDay).padStart(2, '0')}:${minutes}`
}

// Against today, only as finely as the date was given: this year is not in the future.
function brokenRule(
  question: Question,
  value: Value,
  language: Language,
  today: string | undefined,
): Result | undefined {
  if (!today || !question.when || typeof value !== 'string') return undefined
  const given = value.replace('~', '')
  const now = today.slice(0, given.length)
  if (question.when === 'past' ? given <= now : given >= now) return undefined
  const code = question.when === 'past' ? 'today or in the past' : 'today or in the future'
  const message = dateProblemInWords({ code, parts: ['day', 'month', 'year'] }, called(question, language), language)
  return { error: { field: firstField(question), message } }
}

/** The name of the first input of a question, for the link in an error summary. */
export function firstField({ id, kind }: Question): string {
  if (kind === 'date') return `${id}-day`
  return kind === 'approximate-date' ? `${id}-month` : id
}
