/** The forms about something that was not done, as they are posted: by staff in English, by the person in their language. */
import { z } from 'zod'
import { askedHow, visitStates } from '../../db/choices.ts'
import { date, withDate } from '../action-plan/forms.ts'
import type { Language, Words } from '../lib/language.ts'
import { answers } from './pack-failure.ts'

const longest = 20_000
const tooLong = 'What you write must be 20,000 characters or fewer'

const words = (missing: string) => z.string(missing).trim().min(1, missing).max(longest, tooLong)
const wordsIfAny = z
  .string()
  .trim()
  .max(longest, tooLong)
  .optional()
  .transform(typed => typed || undefined)

const oneOf = <Key extends string>(list: Record<Key, unknown>, message: string) =>
  z.enum(Object.keys(list) as [Key, ...Key[]], message)

/** Beginning a record: what it is about stands in the address. */
export const beginning = z.object({ what: words('Enter what was not done, as far as you know') })

const said = 'Enter what they said, in their own words'
const looked = 'Enter what you looked at, and what you found'

/** The form of each act of staff. */
export const acts = {
  notice: z.object({ words: words('Enter what you recorded, for them to read') }),
  reply: withDate(
    'on',
    z.object({
      how: oneOf(askedHow, 'Select how they answered'),
      on: date('the date'),
      representative: z
        .string()
        .optional()
        .transform(typed => typed || undefined),
      words: words(said),
    }),
  ),
  'our-part': z.object({
    answer: oneOf(answers['office caused'], 'Select whether we had a part in it'),
    words: words(looked),
  }),
  needs: z.object({ answer: oneOf(answers.needs, 'Select what help they need'), words: words(looked) }),
  visit: withDate(
    'on',
    z.object({
      answer: oneOf(visitStates, 'Select what became of the visit'),
      on: date('the date'),
      words: words('Enter who went and what came of it, or why no visit is made'),
    }),
  ),
  review: z.object({
    answer: oneOf(answers.review, 'Select whether it was reasonable and properly given'),
    words: words('Enter why you think so'),
  }),
  referral: z.object({ words: words('Enter what you want the decision maker to know'), fair: wordsIfAny }),
  outcome: withDate('on', z.object({ on: date('the date'), words: words('Enter what the decision maker wrote') })),
  closing: z.object({ words: words('Enter why nothing more is done about it') }),
  note: z.object({ words: words('Enter the note') }),
} as const
export type Act = keyof typeof acts

const problems = {
  words: {
    en: 'Enter what you want to tell us. A few words are enough',
    cy: 'Rhowch yr hyn rydych am ei ddweud wrthym. Mae ychydig eiriau’n ddigon',
  },
  tooLong: {
    en: 'What you write must be 20,000 characters or fewer',
    cy: 'Rhaid i’r hyn rydych yn ei ysgrifennu fod yn 20,000 nod neu lai',
  },
} as const satisfies Record<string, Words>

/** What the person answers: one open box (R36). */
export const answering = (language: Language) =>
  z.object({
    words: z
      .string(problems.words[language])
      .trim()
      .min(1, problems.words[language])
      .max(longest, problems.tooLong[language]),
  })
