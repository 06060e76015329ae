/**
 * GET  /outbox    ?state=waiting|failed|sent &after=… &before=…   the messages we send, and how they get through
 * GET  /outbox/:message                    one of them
 * GET  /outbox/:message/letter.pdf         …on paper
 * POST /outbox/:message/posting            …was posted
 * POST /outbox/:message/retry              …is sent again
 * POST /outbox/:message/giving-up          …is not sent any more
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { healthPage, messagePage, outboxDone, outboxPage } from '../../views/outbox.ts'
import { record } from '../audit.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read } from '../http/forms.ts'
import { carriedBy } from '../outbox/carriers.ts'
import { pdfToPost } from '../outbox/message-letter.ts'
import { withoutCode } from '../outbox/templates.ts'
import { actor } from '../staff/staff.ts'
import {
  type DeskMessage,
  deskCounts,
  deskPage,
  giveUp,
  givingUpReasons,
  healthOf,
  mayGiveUp,
  messageFor,
  post,
  recordAct,
  refuseUnlessLetter,
} from './outbox-desk.ts'
import { sendAgain, waysToSendAgain } from './send-again.ts'
import { type DeskState, deskStates } from './states.ts'

export const outboxRoutes = new Hono<Env>()

/** Who opens what messages are about; an administrator looks after the way they go, and sees nobody. */
const readers = only('adviser', 'leader', 'manager', 'complaints')

outboxRoutes.get('/outbox', only('adviser', 'leader', 'manager', 'complaints', 'admin'), async c => {
  const { db, person, now, config } = c.var
  const carried = carriedBy(config)
  const seesHealth = person.role === 'manager' || person.role === 'admin'
  const health = seesHealth ? await healthOf(db, person.officeId, now) : undefined
  if (health && person.role === 'admin') return c.html(healthPage(shellOf(c), { health, carried }))
  const state: DeskState = ownValue(deskStates, c.req.query('state')) ? (c.req.query('state') as DeskState) : 'waiting'
  const place = { after: c.req.query('after'), before: c.req.query('before') }
  const [page, counts] = await Promise.all([deskPage(db, person, state, place), deskCounts(db, person)])
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `outbox (${page.rows.length})` })
  const first = !place.after && !place.before
  const done = ownValue(outboxDone, c.req.query('done'))
  return c.html(outboxPage(shellOf(c), { ...page, state, counts, first, done, health, carried }))
})

outboxRoutes.get('/outbox/:message', readers, async c => {
  const message = await viewed(c)
  return c.html(await page(c, message))
})

/** The message of this address, with the look at it recorded. */
async function viewed(c: Request): Promise<DeskMessage> {
  const { db, person, now } = c.var
  const message = await messageFor(db, person, c.req.param('message') ?? '')
  const what = `message ${message.id}`
  if (message.claimant) await recordView(db, person, now, message.claimant.id, what)
  else await record(db, { by: actor(person), at: now, did: 'viewed', what })
  return message
}

async function page(c: Request, message: DeskMessage, typed: { form?: Form; errors?: FieldErrors } = {}) {
  const { db, person, now, config } = c.var
  // In the demonstration nothing is sent: whoever tries it out finds the code here.
  const body = config.demo ? message.body : withoutCode(message)
  const ways = await waysToSendAgain(db, now, message)
  const done = ownValue(outboxDone, c.req.query('done'))
  return messagePage(shellOf(c), {
    message: { ...message, body },
    ways,
    mayGiveUp: mayGiveUp(person, message),
    carried: carriedBy(config),
    done,
    ...typed,
  })
}

outboxRoutes.get('/outbox/:message/letter.pdf', readers, async c => {
  const { db, person, now } = c.var
  const message = await messageFor(db, person, c.req.param('message'))
  refuseUnlessLetter(message)
  const pdf = await pdfToPost(db, now, message)
  // The act below is the look at the record: it names the message, which tells nobody that somebody complained.
  if (message.claimant) person.recorded?.add(message.claimant.id)
  await recordAct(db, person, now, message, 'printed')
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', 'inline; filename="letter.pdf"')
  return c.body(new Uint8Array(pdf))
})

outboxRoutes.post('/outbox/:message/posting', readers, async c => {
  const { db, person, now } = c.var
  await post(db, person, now, c.req.param('message'))
  return c.redirect('/outbox?done=posted', 303)
})

const again = z.object({ to: z.enum(['same', 'now', 'letter'], 'Select where to send it') })

outboxRoutes.post('/outbox/:message/retry', readers, async c => {
  const { db, person, now } = c.var
  const id = c.req.param('message')
  const typed = await read(c, again)
  if (!typed.ok) return refused(c, id, typed)
  try {
    await sendAgain(db, person, now, id, typed.value.to)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refused(c, id, { form: typed.form, errors: [{ field: 'to', message: error.message }] })
  }
  return c.redirect(`/outbox/${id}?done=again`, 303)
})

const reasons = Object.keys(givingUpReasons) as [keyof typeof givingUpReasons]
const giving = z.object({ reason: z.enum(reasons, 'Select why it is not sent') })

outboxRoutes.post('/outbox/:message/giving-up', readers, async c => {
  const { db, person, now } = c.var
  const id = c.req.param('message')
  const typed = await read(c, giving)
  if (!typed.ok) return refused(c, id, typed)
  await giveUp(db, person, now, id, typed.value.reason)
  return c.redirect(`/outbox/${id}?done=given-up`, 303)
})

async function refused(c: Request, id: string, typed: { form: Form; errors: FieldErrors }) {
  const message = await messageFor(c.var.db, c.var.person, id)
  return c.html(await page(c, message, typed), 422)
}
