/**
 * GET  /incidents                        what managers have to look into, open first
 * GET  /incidents/:incident              one of them
 * POST /incidents/:incident/closing      …is closed, with what was done
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { incidentPage, incidentsPage } from '../../views/incident.ts'
import { record } from '../audit.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, ownValue, read } from '../http/forms.ts'
import { actor } from '../staff/staff.ts'
import { closeIncident, incidentsOf, wholeIncident } from './incident.ts'

export const incidentRoutes = new Hono<Env>()

const managers = only('manager')

const done = { closed: 'The incident is closed.' } as const

incidentRoutes.get('/incidents', managers, async c => {
  const { db, person, now } = c.var
  const { open, closed } = await incidentsOf(db, person)
  const what = `incidents (${open.length + closed.length})`
  await record(db, { by: actor(person), at: now, did: 'viewed', what })
  return c.html(incidentsPage(shellOf(c), { open, closed, done: ownValue(done, c.req.query('done')) }))
})

incidentRoutes.get('/incidents/:incident', managers, async c => {
  const { db, person, now } = c.var
  const incident = await wholeIncident(db, person, c.req.param('incident'))
  await recordView(db, person, now, incident.claimant.id, `incident ${incident.id}`)
  return c.html(incidentPage(shellOf(c), { incident, form: {} }))
})

const closing = z.object({
  whatWasDone: z
    .string('Enter what was done')
    .trim()
    .min(1, 'Enter what was done')
    .max(5000, 'What was done must be 5,000 characters or fewer'),
})

incidentRoutes.post('/incidents/:incident/closing', managers, async c => {
  const { db, person, now } = c.var
  const id = c.req.param('incident')
  const typed = await read(c, closing)
  const again = async (errors: FieldErrors, status: 409 | 422) => {
    const incident = await wholeIncident(db, person, id)
    return c.html(incidentPage(shellOf(c), { incident, form: typed.form, errors }), status)
  }
  if (!typed.ok) return again(typed.errors, 422)
  try {
    await closeIncident(db, person, now, id, typed.value.whatWasDone)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return again([{ field: 'closed', message: error.message }], 409)
  }
  return c.redirect('/incidents?done=closed', 303)
})
