/**
 * GET  /formats    ?after=… &before=…    the copies that are to be made elsewhere, oldest first
 * GET  /formats/:request                 one of them, and what has happened to it
 * POST /formats/:request/steps           that it was ordered, made, or is no longer wanted
 * GET  /plans/:plan/formats              POST /plans/:plan/formats: asks for such a copy
 */
import { Hono } from 'hono'
import { askPage, type FormatsDone, formatsPage, requestPage } from '../../views/formats.ts'
import { record } from '../audit.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { planFor, standingOf, type WholePlan } from './action-plan.ts'
import { askForFormat, copiesToMake, openForEarlier, recordStep, requestFor } from './format-request.ts'
import { asking, step } from './forms.ts'

export const formatRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')

formatRoutes.get('/formats', staff, async c => {
  const { db, person, now } = c.var
  const place = { after: c.req.query('after'), before: c.req.query('before') }
  const page = await copiesToMake(db, person, place)
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `copies to make (${page.rows.length})` })
  const done = c.req.query('done') as FormatsDone | undefined
  return c.html(formatsPage(shellOf(c), { ...page, first: !place.after && !place.before, done }))
})

formatRoutes.get('/formats/:request', staff, async c => {
  const { db, person, now } = c.var
  const found = await requestFor(db, person, c.req.param('request'))
  await recordView(db, person, now, found.claimant.id, `plan ${found.plan.id}`)
  const done = c.req.query('done') as FormatsDone | undefined
  return c.html(requestPage(shellOf(c), { ...found, on: today(now), done }))
})

formatRoutes.post('/formats/:request/steps', staff, async c => {
  const { db, person, now } = c.var
  const id = c.req.param('request')
  const typed = await read(c, step(today(now)))
  if (!typed.ok) return refusedStep(c, id, typed)
  const { from, ...taken } = typed.value
  try {
    await recordStep(db, person, now, id, taken)
  } catch (error) {
    const field = error instanceof Refused ? stepFields[error.code] : undefined
    if (!field) throw error
    return refusedStep(c, id, { form: typed.form, errors: [{ field, message: (error as Refused).message }] })
  }
  return c.redirect(`${from === 'list' ? '/formats' : `/formats/${id}`}?done=${taken.step}`, 303)
})

const stepFields: Record<string, string> = { step: 'step', given: 'step', future: 'on-day', 'too early': 'on-day' }

async function refusedStep(c: Request, id: string, typed: { form: Form; errors: FieldErrors }) {
  const { db, person, now } = c.var
  const found = await requestFor(db, person, id)
  return c.html(requestPage(shellOf(c), { ...found, on: today(now), ...typed }), 422)
}

formatRoutes.get('/plans/:plan/formats', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  if (!mayAsk(plan)) return c.redirect(`/plans/${plan.id}`, 303)
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(askPage(shellOf(c), { plan, earlier: await openForEarlier(db, plan) }))
})

const mayAsk = (plan: WholePlan) => !['draft', 'replaced'].includes(standingOf(plan))

formatRoutes.post('/plans/:plan/formats', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const typed = await read(c, asking)
  const refused = async (errors: FieldErrors) => {
    const earlier = await openForEarlier(db, plan)
    return c.html(askPage(shellOf(c), { plan, earlier, form: typed.form, errors }), 422)
  }
  if (!typed.ok) return refused(typed.errors)
  try {
    await askForFormat(db, person, now, plan, typed.value)
  } catch (error) {
    if (!(error instanceof Refused) || !['cancelled', 'asked already', 'printed here'].includes(error.code)) throw error
    return refused([{ field: 'format', message: error.message }])
  }
  return c.redirect(`/plans/${plan.id}?done=asked`, 303)
})
