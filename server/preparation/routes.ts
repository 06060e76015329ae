/**
 * GET  /claimants/:claimant/appointments/:appointment/preparation   POST: makes a link to prepare for it
 * GET  /claimants/:claimant/preparations/:preparation               the link that was made, for a quarter of an hour
 * GET  /claimants/:claimant/preparations/:preparation/letter.pdf    the same on paper: ?lang=cy
 * POST /claimants/:claimant/preparations/:preparation/end           takes it back
 */
import { Hono } from 'hono'
import { invitePage, madeInvitationPage } from '../../views/preparation.ts'
import { record } from '../audit.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { idOfPress } from '../http/presses.ts'
import { appointmentFor } from '../interview/appointment.ts'
import { invitationFor } from '../interview/prepared.ts'
import { printedAs, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { actor } from '../staff/staff.ts'
import { invite, madeInvitation, takeBack, waysOf, whyNoInvitation } from './invitation.ts'

export const preparationRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

const appointmentOf = (c: Request) =>
  appointmentFor(c.var.db, c.var.person, c.req.param('claimant') ?? '', c.req.param('appointment') ?? '')

preparationRoutes.get('/claimants/:claimant/appointments/:appointment/preparation', colleagues, async c => {
  const { db, person, now } = c.var
  const appointment = await appointmentOf(c)
  await recordView(db, person, now, appointment.claimantId, `appointment ${appointment.id}`)
  const [ways, before] = await Promise.all([waysOf(db, appointment.claimant), invitationFor(db, now, appointment)])
  const refusal = whyNoInvitation(appointment, now)
  return c.html(invitePage(shellOf(c), { appointment, ...ways, before, refusal }), refusal === undefined ? 200 : 409)
})

preparationRoutes.post('/claimants/:claimant/appointments/:appointment/preparation', colleagues, async c => {
  const { db, person, now, config } = c.var
  const appointment = await appointmentOf(c)
  const key = idOfPress(c)
  await invite(db, person, now, appointment, key, config)
  return c.redirect(`/claimants/${appointment.claimantId}/preparations/${key}`, 303)
})

const madeOf = (c: Request) =>
  madeInvitation(
    c.var.db,
    c.var.person,
    c.var.now,
    c.req.param('claimant') ?? '',
    c.req.param('preparation') ?? '',
    c.var.config,
  )

preparationRoutes.get('/claimants/:claimant/preparations/:preparation', colleagues, async c => {
  const { db, person, now } = c.var
  const made = await madeOf(c)
  await recordView(db, person, now, made.claimant.id, `preparation ${made.id}`)
  return c.html(madeInvitationPage(shellOf(c), made))
})

preparationRoutes.get('/claimants/:claimant/preparations/:preparation/letter.pdf', colleagues, async c => {
  const { db, person, now } = c.var
  const { id, claimant, shown } = await madeOf(c)
  if (!shown) throw new NotFound()
  const language = c.req.query('lang') === 'cy' ? 'cy' : 'en'
  const pdf = await planPdf(shown.letter[language], printSizes[printedAs(claimant.format)])
  await record(db, { by: actor(person), at: now, did: 'printed', what: `preparation ${id}`, about: claimant.id })
  c.header('content-type', 'application/pdf')
  c.header(
    'content-disposition',
    `inline; filename="your-talk-with-us-${language === 'cy' ? 'cymraeg' : 'english'}.pdf"`,
  )
  return c.body(new Uint8Array(pdf))
})

preparationRoutes.post('/claimants/:claimant/preparations/:preparation/end', colleagues, async c => {
  const { db, person, now } = c.var
  const { claimant, preparation } = c.req.param()
  const appointment = await takeBack(db, person, now, claimant, preparation)
  return c.redirect(`/claimants/${claimant}/appointments/${appointment}?done=taken-back`, 303)
})
