/**
 * GET  /claimants/:claimant/access-code                                   POST: makes a new code for the claimant
 * GET  /claimants/:claimant/representatives/:representative/access-code   POST: makes one for somebody who acts for them
 * GET  /claimants/:claimant/access-codes/:code                            the code that was made, for a quarter of an hour
 * GET  /claimants/:claimant/access-codes/:code/letter.pdf                 its letter: ?lang=cy
 */
import { Hono } from 'hono'
import { madeCodePage, newCodePage } from '../../views/access-code.ts'
import { record } from '../audit.ts'
import { claimantFor, recordView } from '../claimant/claimant.ts'
import { type Representative, representativeFor } from '../claimant/representative.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { idOfPress } from '../http/presses.ts'
import { printedAs, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { actor } from '../staff/staff.ts'
import { madeCode, makeAccessCode, whyNoCode } from './reissue.ts'

export const accessCodeRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')

accessCodeRoutes.get('/claimants/:claimant/access-code', staff, c => newCode(c, c.req.param('claimant')))

accessCodeRoutes.post('/claimants/:claimant/access-code', staff, c => make(c, c.req.param('claimant')))

accessCodeRoutes.get('/claimants/:claimant/representatives/:representative/access-code', staff, async c => {
  const { claimant, representative } = c.req.param()
  return newCode(c, claimant, await representativeFor(c.var.db, c.var.person, claimant, representative))
})

accessCodeRoutes.post('/claimants/:claimant/representatives/:representative/access-code', staff, async c => {
  const { claimant, representative } = c.req.param()
  return make(c, claimant, await representativeFor(c.var.db, c.var.person, claimant, representative))
})

async function newCode(c: Request, claimantId: string, representative?: Representative) {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, claimantId)
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  const refusal = await whyNoCode(db, claimant.id, representative)
  return c.html(newCodePage(shellOf(c), { claimant, representative, refusal }), refusal === undefined ? 200 : 409)
}

async function make(c: Request, claimantId: string, representative?: Representative) {
  const { db, person, now, config } = c.var
  const claimant = await claimantFor(db, person, claimantId)
  const key = idOfPress(c)
  await makeAccessCode(db, person, now, { claimant, representative }, key, config)
  return c.redirect(`/claimants/${claimant.id}/access-codes/${key}`, 303)
}

accessCodeRoutes.get('/claimants/:claimant/access-codes/:code', staff, async c => {
  const { db, person, now, config } = c.var
  const { claimant, code } = c.req.param()
  const made = await madeCode(db, person, now, claimant, code, config)
  await recordView(db, person, now, made.claimant.id, `access code ${code}`)
  return c.html(madeCodePage(shellOf(c), made))
})

accessCodeRoutes.get('/claimants/:claimant/access-codes/:code/letter.pdf', staff, async c => {
  const { db, person, now, config } = c.var
  const { claimant, code } = c.req.param()
  const made = await madeCode(db, person, now, claimant, code, config)
  if (!made.shown) throw new NotFound()
  const language = c.req.query('lang') === 'cy' ? 'cy' : 'en'
  const pdf = await planPdf(made.shown.letter[language], printSizes[printedAs(made.claimant.format)])
  await record(db, { by: actor(person), at: now, did: 'printed', what: `access code ${code}`, about: made.claimant.id })
  c.header('content-type', 'application/pdf')
  c.header(
    'content-disposition',
    `inline; filename="access-code-${made.reference}-${language === 'cy' ? 'cymraeg' : 'english'}.pdf"`,
  )
  return c.body(new Uint8Array(pdf))
})
