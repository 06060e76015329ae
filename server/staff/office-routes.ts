/**
 * GET  /office       POST /office      the manager's own office: what claimants are shown of its staff
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { officePage } from '../../views/office.ts'
import { only } from '../http/access.ts'
import { type Env, shellOf } from '../http/context.ts'
import { read } from '../http/forms.ts'
import { officeOf, setShowsNames } from './office.ts'

export const officeRoutes = new Hono<Env>()

officeRoutes.get('/office', only('manager'), async c => {
  const office = await officeOf(c.var.db, c.var.person)
  const form = { names: office.showsNames ? 'names' : 'roles' }
  const done = c.req.query('done') === 'saved' ? 'The setting is saved.' : undefined
  return c.html(officePage(shellOf(c), { office, form, done }))
})

const settings = z.object({ names: z.enum(['names', 'roles'], 'Select what claimants are shown') })

officeRoutes.post('/office', only('manager'), async c => {
  const { db, person, now } = c.var
  const typed = await read(c, settings)
  if (!typed.ok) return c.html(officePage(shellOf(c), { office: await officeOf(db, person), ...typed }), 422)
  await setShowsNames(db, person, now, typed.value.names === 'names')
  return c.redirect('/office?done=saved', 303)
})
