/**
 * GET  /claimants/:claimant/group         which group the person is in and was in
 * POST /claimants/:claimant/group         …another is written down
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type Group, groups } from '../../db/choices.ts'
import { groupPage } from '../../views/group.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { type FieldErrors, type Form, read, textOf } from '../http/forms.ts'
import { type CalendarDate, dateProblemInWords, readDate, today } from '../lib/days.ts'
import { claimantFor, recordView } from './claimant.ts'
import { addGroup, groupsOf, type NewGroup } from './group.ts'

export const groupRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

groupRoutes.get('/claimants/:claimant/group', colleagues, async c => c.html(await page(c, {})))

groupRoutes.post('/claimants/:claimant/group', colleagues, async c => {
  const { db, person, now } = c.var
  const id = c.req.param('claimant')
  const typed = await read(c, groupForm(today(now)))
  if (!typed.ok) return c.html(await page(c, typed.form, typed.errors), 422)
  await addGroup(db, person, now, id, typed.value)
  return c.redirect(`/claimants/${id}?done=group`, 303)
})

async function page(c: Request, form: Form, errors: FieldErrors = []) {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant') ?? '')
  await recordView(db, person, now, claimant.id, `group of claimant ${claimant.id}`)
  return groupPage(shellOf(c), { claimant, groups: await groupsOf(db, claimant.id), date: today(now), form, errors })
}

/** A group, since a day that is not in the future, and how it is known. */
const groupForm = (today: CalendarDate): z.ZodType<NewGroup> =>
  z.preprocess(
    posted => {
      const form = posted as Form
      const part = (of: string) => textOf(form, `since-${of}`)
      return {
        group: textOf(form, 'group'),
        since: { day: part('day'), month: part('month'), year: part('year') },
        known: textOf(form, 'known'),
      }
    },
    z.object({
      group: z.enum(Object.keys(groups) as [Group], 'Select the group they are in'),
      since: since(today),
      known: z
        .string()
        .transform(text => text.replace(/\s+/g, ' ').trim())
        .refine(text => text !== '', 'Enter how you know')
        .refine(text => text.length <= 300, 'How you know must be 300 characters or fewer'),
    }),
  )

const since = (today: CalendarDate) =>
  z.object({ day: z.string(), month: z.string(), year: z.string() }).transform((typed, issues) => {
    const date = readDate(typed, { rule: 'today or in the past', today })
    if ('date' in date) return date.date
    const path = [date.problem.parts[0] ?? 'day']
    issues.addIssue({ code: 'custom', path, message: dateProblemInWords(date.problem, 'the date it began') })
    return z.NEVER
  })
