/**
 * GET  /sources         where every text of law, time limit and outside body comes from
 * GET  /sources.json    the same as data
 */
import { Hono } from 'hono'
import { sourcesPage } from '../../views/sources.ts'
import { bodies } from '../bodies.ts'
import { clocks } from '../clocks.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { today } from '../lib/days.ts'
import { dueForChecking, everyCited, registerOn, statusOf } from './cited.ts'
import { unconfirmed } from './confirmed.ts'

export const sourceRoutes = new Hono<Env>()

sourceRoutes.get('/sources', only('staff'), c => {
  const date = today(c.var.now)
  const cited = everyCited()
  const register = { entries: registerOn(date), cited, unconfirmed: unconfirmed(cited) }
  return c.html(sourcesPage(shellOf(c), { ...register, ...(c.var.person.role === 'admin' && toMend(c)) }))
})

/** What only the administrator can put right. */
const toMend = (c: Request) => ({
  due: dueForChecking(today(c.var.now)),
  namesNoController: !c.var.config.controllerName,
})

sourceRoutes.get('/sources.json', only('staff'), c => {
  const entries = registerOn(today(c.var.now))
  return c.json({
    sources: entries.map(({ usedBy, ...source }) => ({ ...source, usedBy: usedBy.map(({ name }) => name) })),
    texts: everyCited().map(one => ({ ...one, status: statusOf(one) })),
    bodies,
    clocks,
  })
})
