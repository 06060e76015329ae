/**
 * GET /    ?whose=mine|office &after=… &before=…   the caseload; the front door when signed out
 */
import { Hono } from 'hono'
import type { Role } from '../../db/choices.ts'
import { caseloadPage, roleHomePage } from '../../views/caseload.ts'
import { welcomePage } from '../../views/staff.ts'
import { record } from '../audit.ts'
import { endsSoon } from '../bank-holiday/bank-holiday.ts'
import { waitingForAnswer } from '../claimant/rectification.ts'
import { only } from '../http/access.ts'
import { type Env, shellOf } from '../http/context.ts'
import { openIncidents } from '../incident/incident.ts'
import { today } from '../lib/days.ts'
import { failuresFor } from '../outbox-desk/outbox-desk.ts'
import { dueForChecking } from '../source/register.ts'
import { actor } from '../staff/staff.ts'
import { caseloadOf, type Whose } from './caseload.ts'
import { whatWaits } from './waits.ts'

export const caseload = new Hono<Env>()

const withCaseload: readonly Role[] = ['adviser', 'leader', 'manager']

caseload.get('/', only('anyone'), async c => {
  const { db, person, now } = c.var
  if (!person) return c.html(welcomePage(shellOf(c)))
  if (!withCaseload.includes(person.role)) {
    const date = today(now)
    const due = person.role === 'admin' && { checking: dueForChecking(date), holidays: endsSoon(date) }
    return c.html(roleHomePage(shellOf(c), person.role, await whatWaits(db, person, date), due || undefined))
  }
  const asked = c.req.query('whose')
  // An adviser starts from their own people; who leads a team starts from the team's.
  const usual: Whose = person.role === 'adviser' ? 'mine' : 'office'
  const list = asked === 'mine' || asked === 'office' ? asked : usual
  const place = { after: c.req.query('after'), before: c.req.query('before') }
  const page = await caseloadOf(db, person, now, list, place)
  const incidents = await openIncidents(db, person)
  const unsent = await failuresFor(db, person)
  const waits = await whatWaits(db, person, today(now))
  const wrong = await waitingForAnswer(db, person)
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `caseload (${page.rows.length})` })
  return c.html(
    caseloadPage(shellOf(c), {
      ...page,
      incidents,
      unsent,
      wrong,
      waits,
      list,
      date: today(now),
      first: !place.after && !place.before,
    }),
  )
})
