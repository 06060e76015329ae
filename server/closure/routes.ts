/**
 * GET  /office/closures                    days on which the office, or the schools around it, are closed; POST adds some
 * POST /office/closures/:closure/removal   …takes some off that were entered in error
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type ClosureKind, closureKinds } from '../../db/choices.ts'
import { closuresPage } from '../../views/closure.ts'
import { idOf } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { addDays, addMonths, type CalendarDate, dateProblemInWords, readDate, today } from '../lib/days.ts'
import { addClosure, closuresOf, type NewClosure, takeOff } from './closure.ts'

export const closureRoutes = new Hono<Env>()

const managers = only('manager', 'admin')
const done = { added: 'The days are on the list.', removed: 'The days are off the list.' } as const

closureRoutes.get('/office/closures', managers, c => shown(c, {}, [], 200))

async function shown(c: Request, form: Form, errors: FieldErrors, status: 200 | 409 | 422) {
  const { db, person, now } = c.var
  const closures = await closuresOf(db, person, today(now))
  const told = { officeName: person.officeName, done: ownValue(done, c.req.query('done')) }
  return c.html(closuresPage(shellOf(c), { ...closures, ...told, form, errors }), status)
}

closureRoutes.post('/office/closures', managers, async c => {
  const { db, person, now } = c.var
  const typed = await read(c, closureForm(today(now)))
  if (!typed.ok) return shown(c, typed.form, typed.errors, 422)
  try {
    await addClosure(db, person, now, typed.value, idOfPress(c))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return shown(c, typed.form, [{ field: 'from-day', message: error.message }], 409)
  }
  return c.redirect('/office/closures?done=added', 303)
})

closureRoutes.post('/office/closures/:closure/removal', managers, async c => {
  const { db, person, now } = c.var
  await takeOff(db, person, now, idOf(c.req.param('closure')))
  return c.redirect('/office/closures?done=removed', 303)
})

/** A mistake in the year would close a school for ever: no holiday is longer than this, or further ahead. */
const mostDays = 100
const mostYears = 3

const box = z.string().default('')

/** Reads the form; one day may be given alone. */
const closureForm = (now: CalendarDate): z.ZodType<NewClosure> =>
  z
    .object({
      kind: z.enum(Object.keys(closureKinds) as [ClosureKind, ...ClosureKind[]], 'Select what is closed'),
      name: z
        .string('Enter what the days are called')
        .trim()
        .min(1, 'Enter what the days are called')
        .max(100, 'What the days are called must be 100 characters or fewer')
        .transform(typed => typed.replace(/\s+/g, ' ')),
      ...{ 'from-day': box, 'from-month': box, 'from-year': box },
      ...{ 'to-day': box, 'to-month': box, 'to-year': box },
    })
    .transform((typed, c): NewClosure => {
      const from = dateIn(typed, 'from', 'the first day', c)
      const isOneDay = [typed['to-day'], typed['to-month'], typed['to-year']].every(part => part.trim() === '')
      const to = isOneDay ? from : dateIn(typed, 'to', 'the last day', c)
      if (!from || !to) return z.NEVER
      const problem = problemOf(from, to, now)
      if (!problem) return { kind: typed.kind, name: typed.name, from, to }
      c.addIssue({ code: 'custom', path: [problem.field], message: problem.message })
      return z.NEVER
    })

function dateIn(
  typed: Record<`${'from' | 'to'}-${'day' | 'month' | 'year'}`, string>,
  name: 'from' | 'to',
  called: string,
  c: z.RefinementCtx,
): CalendarDate | undefined {
  const read = readDate({ day: typed[`${name}-day`], month: typed[`${name}-month`], year: typed[`${name}-year`] })
  if ('date' in read) return read.date
  const path = [`${name}-${read.problem.parts[0] ?? 'day'}`]
  c.addIssue({ code: 'custom', path, message: dateProblemInWords(read.problem, called) })
  return undefined
}

function problemOf(from: CalendarDate, to: CalendarDate, now: CalendarDate) {
  if (to < from) return { field: 'to-day', message: 'The last day must be the same as or after the first day' }
  if (to < now) return { field: 'to-day', message: 'The last day must be today or in the future' }
  if (to > addDays(from, mostDays)) return { field: 'to-day', message: `The days must be ${mostDays} or fewer` }
  if (from > addMonths(now, 12 * mostYears))
    return { field: 'from-day', message: `The first day must be in the next ${mostYears} years` }
  return undefined
}
