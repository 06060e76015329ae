/**
 * POST /claimants/:claimant/updates/:update/reading     a member of staff has read what the person told us online
 * POST /claimants/:claimant/updates/reading             …everything up to the one that is named
 */
import { Hono } from 'hono'
import { only } from '../http/access.ts'
import type { Env } from '../http/context.ts'
import { formOf, textOf } from '../http/forms.ts'
import { markRead, markReadUpTo } from './update.ts'

export const updateRoutes = new Hono<Env>()

updateRoutes.post('/claimants/:claimant/updates/:update/reading', only('adviser', 'leader', 'manager'), async c => {
  const { db, person, now } = c.var
  const { claimant, update } = c.req.param()
  await markRead(db, person, now, claimant, update)
  return c.redirect(`/claimants/${claimant}?done=read`, 303)
})

updateRoutes.post('/claimants/:claimant/updates/reading', only('adviser', 'leader', 'manager'), async c => {
  const { db, person, now } = c.var
  const { claimant } = c.req.param()
  await markReadUpTo(db, person, now, claimant, textOf(await formOf(c), 'newest'))
  return c.redirect(`/claimants/${claimant}?done=read`, 303)
})
