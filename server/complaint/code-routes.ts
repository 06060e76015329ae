/**
 * GET  /complaints/:complaint/code                    before a new code is made; POST makes it
 * GET  /complaints/:complaint/codes/:code             the code that was made, for a quarter of an hour
 * GET  /complaints/:complaint/codes/:code/letter.pdf  its letter: ?lang=cy
 */
import { Hono } from 'hono'
import { madeComplaintCodePage, newComplaintCodePage } from '../../views/complaint-code.ts'
import { idOf } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { idOfPress } from '../http/presses.ts'
import { letterFileName } from '../letter/letter.ts'
import { printedAs, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { actor } from '../staff/staff.ts'
import { madeCode, makeCode, whyNoCode } from './code.ts'
import { complaintFor, recordAct, recordLook } from './complaint.ts'
import type { Act } from './handling.ts'
import { pdf } from './own.ts'

export const complaintCodeRoutes = new Hono<Env>()

const desk = only('complaints', 'manager')
const one = '/complaints/:complaint'

const doing = (c: Request): Act => {
  const { db, person, now } = c.var
  return { db, person, now, id: idOf(c.req.param('complaint')) }
}

complaintCodeRoutes.get(`${one}/code`, desk, async c => {
  const { db, person, now } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint'))
  await recordLook(db, person, now, complaint)
  const refusal = whyNoCode(complaint)
  const page = newComplaintCodePage(shellOf(c), { complaint, refusal })
  return c.html(page, refusal === undefined ? 200 : 409)
})

complaintCodeRoutes.post(`${one}/code`, desk, async c => {
  const key = idOfPress(c)
  await makeCode(doing(c), key, c.var.config)
  return c.redirect(`/complaints/${c.req.param('complaint')}/codes/${key}`, 303)
})

/** @throws NotFound */
async function made(c: Request) {
  const found = await madeCode(doing(c), idOf(c.req.param('code')), c.var.config)
  if (!found) throw new NotFound()
  return found
}

complaintCodeRoutes.get(`${one}/codes/:code`, desk, async c => {
  const { db, person, now } = c.var
  const found = await made(c)
  await recordLook(db, person, now, found.complaint)
  return c.html(madeComplaintCodePage(shellOf(c), found))
})

complaintCodeRoutes.get(`${one}/codes/:code/letter.pdf`, desk, async c => {
  const { db, person, now } = c.var
  const { complaint, shown } = await made(c)
  if (!shown) throw new NotFound()
  const language = c.req.query('lang') === 'cy' ? 'cy' : 'en'
  const format = printedAs(complaint.claimant?.format ?? 'standard')
  await recordAct(db, actor(person), now, 'printed', complaint, 'code')
  const { reference } = complaint
  const bytes = await planPdf(shown.letter[language], printSizes[format])
  return pdf(c, bytes, letterFileName({ kind: 'complaint code', reference }, { language, format }))
})
