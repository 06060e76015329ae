/** The form of one commitment: reading what was typed into a draft, and showing a draft as it would be typed. */
import { z } from 'zod'
import type { CommitmentKind } from '../../db/choices.ts'
import { commitmentKinds } from '../../db/choices.ts'
import type { Wording } from '../guard-rails/check.ts'
import { type Form, readForm, textOf } from '../http/forms.ts'
import { type CalendarDate, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Draft } from './draft.ts'

const longestLine = 500
const longestText = 5000

const tidy = (typed: string) => typed.replace(/\r\n?/g, '\n').trim()

/** A text that may be left empty; `name` begins the message when it is too long. */
const text = (name: string, longest: number) =>
  z
    .string()
    .default('')
    .transform(tidy)
    .refine(typed => typed.length <= longest, `${name} must be ${longest.toLocaleString('en-GB')} characters or fewer`)
    .transform(typed => typed || undefined)

const lines = text('The steps', longestText).transform(typed =>
  (typed ?? '')
    .split('\n')
    .map(step => step.trim())
    .filter(Boolean),
)

/** The three boxes of a date that may be left empty; `name` is what it is called inside a message. */
const date = (name: string) =>
  z
    .object({ day: z.string().default(''), month: z.string().default(''), year: z.string().default('') })
    .transform((typed, c): CalendarDate | undefined => {
      const read = readDate(typed)
      if ('date' in read) return read.date
      if (read.problem.code === 'missing') return undefined
      c.addIssue({
        code: 'custom',
        path: [read.problem.parts[0] ?? 'day'],
        message: dateProblemInWords(read.problem, name),
      })
      return z.NEVER
    })

const ticked = z
  .string()
  .optional()
  .transform(value => value === 'yes')

const score = z
  .string()
  .default('')
  .refine(typed => /^(|\d|10)$/.test(typed), 'Choose a number from 0 to 10')
  .transform(typed => (typed === '' ? undefined : Number(typed)))

const dateNames = { startsOn: 'the date it starts', dueOn: 'the date to do it by' } as const
const dateFields = Object.keys(dateNames) as (keyof typeof dateNames)[]

const fields = z
  .object({
    kind: z.enum(Object.keys(commitmentKinds) as [CommitmentKind], 'Choose what kind of commitment this is'),
    what: text('What will be done', longestLine)
      .transform(typed => typed?.replace(/\s+/g, ' '))
      .refine(typed => typed !== undefined, 'Enter what will be done'),
    steps: lines,
    startsOn: date(dateNames.startsOn),
    dueOn: date(dateNames.dueOn),
    place: text('Where, or how', longestLine),
    hours: text('How long it takes', longestLine),
    evidence: text('What will show that it is done', longestText),
    noEvidence: ticked,
    helps: text('How it helps', longestText),
    whoHelps: text('Who helps', longestText),
    reasonable: text('Why this is reasonable', longestText),
    declared: ticked,
    canDo: score,
    canDoWords: text('What they said about it', longestText),
    ownWords: text('Their own words', longestText),
  })
  .refine(({ evidence, noEvidence }) => !(evidence && noEvidence), {
    path: ['noEvidence'],
    message: 'Say what will show that it is done, or choose “Nothing is needed”, not both',
  })
  .transform((typed): Draft => ({ ...typed, what: typed.what ?? '' }))

/** Reads the whole form. Only what will be done is compulsory, and a date that is typed must be a real one. */
export const commitmentForm: z.ZodType<Draft> = z.preprocess(form => {
  const typed = form as Form
  const part = (name: string, box: string) => typed[`${name}-${box}`]
  const dates = dateFields.map(name => [
    name,
    { day: part(name, 'day'), month: part(name, 'month'), year: part(name, 'year') },
  ])
  return { ...typed, ...Object.fromEntries(dates) }
}, fields)

/** As much of a draft as can be read from an unfinished form; `undefined` while it does not say what will be done. */
export function draftSoFar(form: Form): Draft | undefined {
  const whole = readForm(form, commitmentForm)
  if (whole.ok) return whole.value
  const wrong = new Set(whole.errors.map(({ field }) => fieldOf(field)))
  const rest = Object.fromEntries(Object.entries(form).filter(([field]) => !wrong.has(fieldOf(field))))
  const readable = readForm(rest, commitmentForm)
  return readable.ok ? readable.value : undefined
}

const fieldOf = (box: string) => box.replace(/-(day|month|year)$/, '')

/** The form as it would be typed to give this draft; not the declaration, which is made anew for new words (R6). */
export function formOf(draft: Draft): Form {
  const { kind, what, steps, canDo, noEvidence } = draft
  const { place, hours, evidence, helps, whoHelps, reasonable, canDoWords, ownWords } = draft
  const texts = { place, hours, evidence, helps, whoHelps, reasonable, canDoWords, ownWords, canDo: canDo?.toString() }
  return {
    kind,
    what,
    steps: steps.join('\n'),
    ...Object.fromEntries(Object.entries(texts).flatMap(([field, typed]) => (typed ? [[field, typed]] : []))),
    ...(noEvidence && { noEvidence: 'yes' }),
    ...Object.assign({}, ...dateFields.map(name => boxes(name, draft[name]))),
  }
}

function boxes(name: string, date: CalendarDate | undefined): Form {
  if (!date) return {}
  const [year = '', month, day] = date.split('-')
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}

/** What a suggestion can say, each part filled in or left alone as a whole. */
const suggestable = [
  ...['what', 'steps', 'place', 'hours', 'evidence', 'helps', 'whoHelps'].map(field => [field]),
  ['dueOn-day', 'dueOn-month', 'dueOn-year'],
]

/**
 * The form with a suggestion in every field that nobody has written in. The words of the suggestion `before` it, as
 * far as they stand untouched, give way to it. What was declared was not declared of these words (R6).
 */
export function filledIn(form: Form, suggestion: Draft, before: Draft | undefined): Form {
  const [offered, old] = [formOf(suggestion), before ? formOf(before) : {}]
  const isFree = (field: string) => ['', textOf(old, field)].includes(tidy(textOf(form, field)))
  const parts = suggestable.filter(part => part.every(isFree) && !(part[0] === 'evidence' && form.noEvidence))
  return { ...form, declared: '', ...Object.fromEntries(parts.flat().map(field => [field, textOf(offered, field)])) }
}

/** The form with a better wording in its field, in the place of what stood there. */
export function putIn(form: Form, { field, text }: Wording): Form {
  return { ...form, ...(field === 'dueOn' ? boxes('dueOn', text) : { [field]: text }) }
}

/** A reason to keep what a rule questions, and the rule. */
export const reasonForm = z.object({
  rule: z.string('Choose what the reason is for'),
  reason: z
    .string('Enter a reason')
    .trim()
    .min(1, 'Enter a reason')
    .max(longestText, `The reason must be ${longestText.toLocaleString('en-GB')} characters or fewer`),
})
