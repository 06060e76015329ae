/** GET /overrides   ?period=month|quarter|year     what was kept against a check, by rule, in this office (R96) */
import { Hono } from 'hono'
import { overridesPage } from '../../views/override.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, shellOf } from '../http/context.ts'
import { ownValue } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { overridesOf, type Period, periods } from './override.ts'

export const overrideRoutes = new Hono<Env>()

overrideRoutes.get('/overrides', only('leader', 'manager'), async c => {
  const { db, person, now } = c.var
  const asked = c.req.query('period')
  const period: Period = ownValue(periods, asked) ? (asked as Period) : 'quarter'
  const report = await overridesOf(db, person, period, today(now))
  const what = `reasons given for keeping a line (${report.rules.length} checks)`
  await record(db, { by: actor(person), at: now, did: 'viewed', what })
  return c.html(overridesPage(shellOf(c), report))
})
