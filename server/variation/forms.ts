/** The form that moves or lifts a date, as it is posted. */
import { z } from 'zod'
import { dateIfAny, withDate } from '../action-plan/forms.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { DateChange } from './variation.ts'

const mostReason = 2000

/** What becomes of a date, and why: a new date is today or later, and whoever lifts it names none. */
export const dateChange = (today: CalendarDate) =>
  z.preprocess(
    withoutDateWhereLifted,
    withDate(
      'due',
      z
        .object({
          kind: z.enum(['date moved', 'date lifted'], 'Select what becomes of the date'),
          due: dateIfAny('the new date', { rule: 'today or in the future', today }),
          reason: z
            .string('Enter why')
            .trim()
            .min(1, 'Enter why. They read it in the letter')
            .max(mostReason, `The reason must be ${mostReason} characters or fewer`),
        })
        .transform(({ kind, due, reason }, issues): DateChange => {
          if (kind === 'date lifted') return { kind, reason }
          if (due) return { kind, dueOn: due, reason }
          issues.addIssue({ code: 'custom', path: ['due-day'], message: 'Enter the new date' })
          return z.NEVER
        }),
    ),
  )

/** The boxes of the date are out of sight then, and what was left in them is no mistake. */
const withoutDateWhereLifted = (form: unknown) =>
  (form as Record<string, unknown>).kind === 'date lifted'
    ? { ...(form as object), 'due-day': '', 'due-month': '', 'due-year': '' }
    : form
