/**
 * GET  /sources             the register, for anybody: ?about=uc one part of it, ?status=memory what is to be confirmed
 * GET  /sources.json        all of it as data
 * GET  /sources/:source     one source, and which of our words rest on it
 */
import { Hono } from 'hono'
import { myProblemPage } from '../../views/my-problem.ts'
import { sourcePage } from '../../views/source.ts'
import { partPage, type RegisterFace, registerPage } from '../../views/sources.ts'
import { only } from '../http/access.ts'
import { type Env, type Person, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { ownValue } from '../http/forms.ts'
import { languageBefore } from '../http/language.ts'
import { today } from '../lib/days.ts'
import { type SourceStatus, sourceStatuses } from '../sources.ts'
import { everyCited } from './cited.ts'
import { unconfirmed } from './confirmed.ts'
import { dueForChecking, partsOf, registerAsData, registerOn } from './register.ts'

export const sourceRoutes = new Hono<Env>()

sourceRoutes.get('/sources', only('anyone'), async c => {
  const face = await faceOf(c)
  const cited = everyCited()
  const parts = partsOf(cited)
  const status = isStatus(c.req.query('status'))
  const part = parts.find(({ id }) => id === c.req.query('about'))
  if (part) return c.html(partPage(face, { part, parts, status }))
  const entries = registerOn(today(c.var.now)).filter(entry => !status || entry.status === status)
  return c.html(registerPage(face, { entries, parts, status, ...(face.forStaff && toMend(c)) }))
})

/** What staff see besides; what only the administrator can put right, the administrator. */
function toMend(c: Request) {
  const isAdmin = c.var.person.role === 'admin'
  return {
    unconfirmed: unconfirmed(),
    due: isAdmin ? dueForChecking(today(c.var.now)) : [],
    namesNoController: isAdmin && !c.var.config.controllerName,
  }
}

sourceRoutes.get('/sources.json', only('everyone'), c => c.json(registerAsData(today(c.var.now))))

sourceRoutes.get('/sources/:source', only('anyone'), async c => {
  const face = await faceOf(c)
  const entry = registerOn(today(c.var.now)).find(({ id }) => id === c.req.param('source'))
  if (entry) return c.html(sourcePage(face, { entry, parts: partsOf(entry.usedBy) }))
  if (face.forStaff) throw new NotFound()
  return c.html(myProblemPage(shellOf(c), face.language, 'not there', { asked: true }), 404)
})

/** Staff read both languages beside each other, on a page of theirs; everybody else, and whoever asks for Welsh, one. */
async function faceOf(c: Request): Promise<RegisterFace> {
  const person = c.var.person as Person | undefined
  const language = person && c.req.query('lang') !== 'cy' ? 'en' : await languageBefore(c)
  return { shell: shellOf(c), language, forStaff: person !== undefined && language === 'en' }
}

const isStatus = (asked: string | undefined): SourceStatus | undefined =>
  ownValue(sourceStatuses, asked) && (asked as SourceStatus)
