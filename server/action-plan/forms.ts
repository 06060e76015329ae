/** The forms of a plan's pages as they are posted: what comes out is what the plan's verbs take. */
import { z } from 'zod'
import {
  type Channel,
  channels,
  type Format,
  type FormatStep,
  formatSteps,
  formats,
  type GivenHow,
  givenHow,
  type Reception,
  receptions,
  type SignatureState,
  signatureStates,
} from '../../db/choices.ts'
import type { NewLetterGiving } from '../claimant/letter-giving.ts'
import { readTime } from '../interview/reading.ts'
import { type CalendarDate, dateProblemInWords, readDate, today } from '../lib/days.ts'
import { formatsMadeElsewhere } from '../print/formats.ts'
import type { Review } from './action-plan.ts'
import type { NewStep } from './format-request.ts'
import type { NewGiving, NewSignature } from './handover.ts'

const oneOf = <Key extends string>(list: Record<Key, unknown>, message: string) =>
  z.enum(Object.keys(list) as [Key, ...Key[]], message)

export const words = (called: string, most = 2000) =>
  z
    .string()
    .trim()
    .max(most, `${called} must be ${most} characters or fewer`)
    .transform(text => text || undefined)
    .optional()

type Limit = Parameters<typeof readDate>[1]
type Form = Record<string, unknown>

/** The three boxes of the date `name` as one field, so that what is wrong with it is told with everything else. */
export const withDate = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  z.preprocess((form: Form) => {
    const part = (of: string) => String(form[`${name}-${of}`] ?? '')
    return { ...form, [name]: { day: part('day'), month: part('month'), year: part('year') } }
  }, schema)

const boxes = z.object({ day: z.string(), month: z.string(), year: z.string() })

export const date = (called: string, limit?: Limit) =>
  boxes.transform((typed, issues) => dateOf(typed, called, issues, limit))

/** All three boxes empty are no date. */
export const dateIfAny = (called: string, limit?: Limit) =>
  boxes.transform((typed, issues) =>
    Object.values(typed).some(Boolean) ? dateOf(typed, called, issues, limit) : undefined,
  )

function dateOf(typed: z.infer<typeof boxes>, called: string, issues: z.core.$RefinementCtx, limit: Limit) {
  const read = readDate(typed, limit)
  if ('date' in read) return read.date
  const path = [read.problem.parts[0] ?? 'day']
  issues.addIssue({ code: 'custom', path, message: dateProblemInWords(read.problem, called) })
  return z.NEVER
}

const time = z
  .string()
  .trim()
  .transform((typed, issues) => {
    const read = typed ? readTime(typed) : undefined
    if (typed && !read) issues.addIssue({ code: 'custom', message: 'Enter a time, like 10:30am' })
    return read
  })
  .optional()

const choiceIfAny = <Key extends string>(list: Record<Key, unknown>, message: string) =>
  z.union([z.literal('').transform(() => undefined), oneOf(list, message)]).optional()

/** The next review and what else a draft says; a review is on `today` or later. */
export const review = (today: CalendarDate) =>
  withDate(
    'review',
    z
      .object({
        review: dateIfAny('the date', { rule: 'today or in the future', today }),
        time,
        how: choiceIfAny<Channel>(channels, 'Select how you will talk'),
        children: words('How the plan affects the children'),
        address: z.string().optional(),
        provider: z.union([z.literal('').transform(() => undefined), z.uuid('Select who drew it up')]).optional(),
      })
      .transform((typed, issues): Review => {
        if (!typed.review && (typed.time || typed.how)) {
          issues.addIssue({ code: 'custom', path: ['review-day'], message: 'Enter the date of the next review' })
        }
        return {
          nextReviewOn: typed.review,
          nextReviewTime: typed.time,
          nextReviewHow: typed.how,
          childrenConsidered: typed.children,
          addressLeftOff: typed.address === 'off',
          providerId: typed.provider,
        }
      }),
  )

/** How, when and in what form the plan was given. */
export const giving = withDate(
  'on',
  z
    .object({
      how: oneOf<GivenHow>(givenHow, 'Select how it was given'),
      on: date('the date'),
      language: z.enum(['en', 'cy'], 'Select the language it was in'),
      format: oneOf<Format>(formats, 'Select the format it was in'),
      reception: oneOf<Reception>(receptions, 'Select what they said'),
      note: words('The note'),
      safe: z.string().optional(),
    })
    .transform(({ safe, ...typed }): NewGiving => ({ ...typed, safeThisTime: safe === 'yes' })),
)

/** The field of `letterGiving` that a refusal to record a giving belongs beside, by its code. */
export const letterGivingFields: Readonly<Record<string, string>> = {
  future: 'on-day',
  'too early': 'on-day',
  format: 'format',
  how: 'how',
  'not safe': 'how',
}

/** Today, as the form's three boxes hold it. */
export function givenToday(now: Date): Record<string, string> {
  const [year = '', month, day] = today(now).split('-')
  return { 'on-day': String(Number(day)), 'on-month': String(Number(month)), 'on-year': year }
}

/** How, when and in what form a letter about the plan was given. */
export const letterGiving = withDate(
  'on',
  z
    .object({
      how: oneOf<GivenHow>(givenHow, 'Select how it was given'),
      on: date('the date'),
      language: z.enum(['en', 'cy'], 'Select the language it was in'),
      format: oneOf<Format>(formats, 'Select the format it was in'),
      note: words('The note'),
      safe: z.string().optional(),
    })
    .transform(({ safe, ...typed }): NewLetterGiving => ({ ...typed, safeThisTime: safe === 'yes' })),
)

/** A copy that is made elsewhere. */
export const asking = z.object({
  format: z.enum(formatsMadeElsewhere, 'Select the format they need'),
  language: z.enum(['en', 'cy'], 'Select the language it is to be in'),
  note: words('The note', 500),
})

/** What happened to such a copy: on the day it is recorded, unless another is typed. From the list it is one press. */
export const step = (today: CalendarDate) =>
  withDate(
    'on',
    z
      .object({
        step: oneOf<FormatStep>(formatSteps, 'Select what happened'),
        on: dateIfAny('the date'),
        note: words('The note', 500),
        from: z.string().optional(),
      })
      .transform(({ on, ...typed }): NewStep & { from?: string | undefined } => ({ ...typed, on: on ?? today })),
  )

/** What the person said to signing. */
export const signature: z.ZodType<NewSignature> = withDate(
  'on',
  z.object({
    state: oneOf<SignatureState>(signatureStates, 'Select what they said'),
    on: date('the date'),
    method: words('How', 200),
    words: words('What they said'),
  }),
)
