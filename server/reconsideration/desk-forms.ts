/** The small forms of the desk as they are posted: taking a request up, and that its letter was given. */
import { z } from 'zod'
import { formats, givenHow } from '../../db/choices.ts'
import { date, withDate } from '../action-plan/forms.ts'
import type { NewLetterGiving } from './decision-given.ts'

const keysOf = <Key extends string>(list: Record<Key, unknown>) => Object.keys(list) as [Key, ...Key[]]

const longestNote = 2000
const note = (called: string) =>
  z
    .string()
    .trim()
    .max(longestNote, `${called} must be ${longestNote} characters or fewer`)
    .transform(text => text || undefined)
    .optional()

/** Why the plan's own author takes it up; nobody else says why (R42). */
export const takingUp = z.object({ why: note('The reason') })

/** How, when and in what form the letter was given. */
export const letterGiving = withDate(
  'on',
  z
    .object({
      how: z.enum(keysOf(givenHow), 'Select how it was given'),
      on: date('the date'),
      language: z.enum(['en', 'cy'], 'Select the language it was in'),
      format: z.enum(keysOf(formats), 'Select the format it was in'),
      note: note('The note'),
      safe: z.string().optional(),
    })
    .transform(({ safe, ...typed }): NewLetterGiving => ({ ...typed, safeThisTime: safe === 'yes' })),
)
