/**
 * GET  /claimants/:claimant/appointments/new                   POST …     book an interview
 * GET  /claimants/:claimant/appointments/:appointment                     one appointment
 * GET  /claimants/:claimant/appointments/:appointment/details  POST …     change it
 * POST /claimants/:claimant/appointments/:appointment/interview           start its interview
 * GET  /claimants/:claimant/interviews/new                                interview somebody now
 * POST /claimants/:claimant/interviews                                    …
 */
import { Hono } from 'hono'
import { appointmentFormPage, appointmentPage, interviewNowPage } from '../../views/appointment.ts'
import { type Claimant, claimantFor, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { today } from '../lib/days.ts'
import { advisersOf } from '../staff/staff.ts'
import {
  type AppointmentDetails,
  appointmentFor,
  bookAppointment,
  changeAppointment,
  waitingAppointment,
} from './appointment.ts'
import { appointmentForm, formOfAppointment, interviewNowForm } from './forms.ts'
import { beginInterview, interviewNow } from './interview.ts'
import { invitationFor } from './prepared.ts'

export const appointmentRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

const done = {
  booked: 'The interview is booked.',
  changed: 'The appointment is changed.',
  'taken-back':
    'The link to prepare is taken back. It does not work any more, and nothing written with it comes into the interview.',
} as const

appointmentRoutes.get('/claimants/:claimant/appointments/new', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  return c.html(await formPage(c, { claimant, form: usual(c) }))
})

// What is most often true, so that it need not be chosen.
const usual = (c: Request): Form => ({
  kind: 'compulsory',
  'place-in-person': c.var.person.officeName,
  adviserId: c.var.person.id,
})

appointmentRoutes.post('/claimants/:claimant/appointments/new', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const typed = await read(c, appointmentForm)
  if (!typed.ok) return c.html(await formPage(c, { claimant, ...typed }), 422)
  const errors = problems(typed.value, today(now))
  if (errors.length > 0) return c.html(await formPage(c, { claimant, ...typed, errors }), 422)
  const outcome = await refusedAsError(bookAppointment(db, person, now, claimant, typed.value, idOfPress(c)))
  if ('errors' in outcome) return c.html(await formPage(c, { claimant, ...typed, errors: outcome.errors }), 422)
  return c.redirect(`/claimants/${claimant.id}/appointments/${outcome.value.id}?done=booked`, 303)
})

function problems({ notifiedOn }: AppointmentDetails, on: string): FieldErrors {
  if (!notifiedOn || notifiedOn <= on) return []
  return [{ field: 'notifiedOn-day', message: 'The date they were told must be today or in the past' }]
}

/** The domain's own refusal, beside the field it is about. */
async function refusedAsError<T>(work: Promise<T>): Promise<{ value: T } | { errors: FieldErrors }> {
  try {
    return { value: await work }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const field = error.code === 'not an adviser here' ? 'adviserId' : 'channel'
    return { errors: [{ field, message: error.message }] }
  }
}

type FormPage = { claimant: Claimant; appointmentId?: string; form: Form; errors?: FieldErrors }

const formPage = async (c: Request, page: FormPage) =>
  appointmentFormPage(shellOf(c), { ...page, advisers: await advisersOf(c.var.db, c.var.person) })

appointmentRoutes.get('/claimants/:claimant/appointments/:appointment', colleagues, async c => {
  const { db, person, now } = c.var
  const appointment = await loaded(c)
  await recordView(db, person, now, appointment.claimantId, `appointment ${appointment.id}`)
  const invitation = await invitationFor(db, now, appointment)
  return c.html(appointmentPage(shellOf(c), { ...appointment, invitation }, ownValue(done, c.req.query('done'))))
})

const loaded = (c: Request) =>
  appointmentFor(c.var.db, c.var.person, c.req.param('claimant') ?? '', c.req.param('appointment') ?? '')

appointmentRoutes.get('/claimants/:claimant/appointments/:appointment/details', colleagues, async c => {
  const { db, person, now } = c.var
  const appointment = await loaded(c)
  await recordView(db, person, now, appointment.claimantId, `appointment ${appointment.id}`)
  const { claimant, id } = appointment
  return c.html(await formPage(c, { claimant, appointmentId: id, form: formOfAppointment(appointment) }))
})

appointmentRoutes.post('/claimants/:claimant/appointments/:appointment/details', colleagues, async c => {
  const { db, person, now } = c.var
  const appointment = await loaded(c)
  const { claimant, id: appointmentId } = appointment
  const typed = await read(c, appointmentForm)
  if (!typed.ok) return c.html(await formPage(c, { claimant, appointmentId, ...typed }), 422)
  const errors = problems(typed.value, today(now))
  if (errors.length > 0) return c.html(await formPage(c, { claimant, appointmentId, ...typed, errors }), 422)
  const outcome = await refusedAsError(changeAppointment(db, person, now, appointment, typed.value))
  if ('errors' in outcome) return c.html(await formPage(c, { claimant, appointmentId, ...typed, ...outcome }), 422)
  const { interviewId } = appointment
  const back = interviewId ? `/interviews/${interviewId}` : `/claimants/${claimant.id}/appointments/${appointmentId}`
  return c.redirect(`${back}?done=changed`, 303)
})

appointmentRoutes.post('/claimants/:claimant/appointments/:appointment/interview', colleagues, async c => {
  const { db, person, now } = c.var
  const id = await beginInterview(db, person, now, await loaded(c))
  return c.redirect(`/interviews/${id}`, 303)
})

appointmentRoutes.get('/claimants/:claimant/interviews/new', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  return c.html(await nowPage(c, claimant, { 'place-in-person': person.officeName }))
})

appointmentRoutes.post('/claimants/:claimant/interviews', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const typed = await read(c, interviewNowForm)
  if (!typed.ok) return c.html(await nowPage(c, claimant, typed.form, typed.errors), 422)
  const outcome = await refusedAsError(interviewNow(db, person, now, claimant, typed.value))
  if ('errors' in outcome) return c.html(await nowPage(c, claimant, typed.form, outcome.errors), 422)
  return c.redirect(`/interviews/${outcome.value}`, 303)
})

const nowPage = async (c: Request, claimant: Claimant, form: Form, errors?: FieldErrors) =>
  interviewNowPage(shellOf(c), {
    claimant,
    form,
    errors,
    waiting: await waitingAppointment(c.var.db, claimant, c.var.now),
  })
