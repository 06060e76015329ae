/**
 * GET  /plans/:plan/lines/:commitment/date       POST the same: moves or lifts the date, and writes the notice
 * GET  /plans/:plan/letters/:letter              ?lang=…            a letter about what changed
 * GET  /plans/:plan/letters/:letter/letter.pdf   ?lang=… &format=…
 * GET  /plans/:plan/letters/:letter/given        POST the same: it is in their hands
 */
import { Hono } from 'hono'
import { letterGivenPage } from '../../views/letter.ts'
import { dateChangePage, variationLetterPage } from '../../views/variation.ts'
import { planFor, type WholePlan } from '../action-plan/action-plan.ts'
import { givenToday, letterGiving, letterGivingFields } from '../action-plan/forms.ts'
import { record } from '../audit.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { giveLetter } from '../claimant/letter-giving.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { copyOf, letterFileName } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import { dateChange } from './forms.ts'
import { variationLetter } from './letters.ts'
import { changeable, changeDate } from './variation.ts'

export const variationRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const line = '/plans/:plan/lines/:commitment/date'
const letter = '/plans/:plan/letters/:letter'

const planIn = (c: Request): Promise<WholePlan> => planFor(c.var.db, c.var.person, c.req.param('plan') ?? '')
const lineId = (c: Request): string => idOf(c.req.param('commitment'))

variationRoutes.get(line, staff, async c => {
  const { db, person, now } = c.var
  const plan = await planIn(c)
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(await dateForm(c, plan))
})

/** @throws NotFound, Refused 'replaced', 'closed' where there is no date to change */
async function dateForm(c: Request, plan: WholePlan, typed: { form?: Form; errors?: FieldErrors } = {}) {
  return dateChangePage(shellOf(c), { plan, line: await changeable(c.var.db, plan, lineId(c)), ...typed })
}

const besides: Record<string, string> = { same: 'kind', date: 'due-day' }

variationRoutes.post(line, staff, async c => {
  const { db, person, now, config } = c.var
  const plan = await planIn(c)
  const typed = await read(c, dateChange(today(now)))
  if (!typed.ok) return c.html(await dateForm(c, plan, typed), 422)
  try {
    await changeDate(db, person, now, plan, lineId(c), typed.value, config.baseUrl)
  } catch (error) {
    const field = error instanceof Refused ? besides[error.code] : undefined
    if (!field) throw error
    const errors = [{ field, message: (error as Refused).message }]
    return c.html(await dateForm(c, plan, { form: typed.form, errors }), 422)
  }
  return c.redirect(`/plans/${plan.id}?done=date`, 303)
})

variationRoutes.get(letter, staff, async c => {
  const { db, person, now } = c.var
  const plan = await planIn(c)
  const written = await variationLetter(db, plan.claimantId, c.req.param('letter'))
  await recordView(db, person, now, plan.claimantId, `letter ${written.id}`)
  return c.html(variationLetterPage(shellOf(c), { plan, letter: written, language: languageIn(c, plan) }))
})

/** As asked for, else as the person is written to. */
function languageIn(c: Request, { claimant }: WholePlan) {
  const asked = c.req.query('lang')
  return asked === 'en' || asked === 'cy' ? asked : claimant.writtenLanguage
}

variationRoutes.get(`${letter}/letter.pdf`, staff, async c => {
  const { db, person, now } = c.var
  const plan = await planIn(c)
  const written = await variationLetter(db, plan.claimantId, c.req.param('letter'))
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(plan.claimant.format)
  const copy = { language: languageIn(c, plan), format }
  const pdf = await copyOf(db, now, written, copy)
  const what = `letter ${written.id}`
  await record(db, { by: actor(person), at: now, did: 'printed', what, about: plan.claimantId })
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(written, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

variationRoutes.get(`${letter}/given`, staff, async c => {
  const { db, person, now } = c.var
  const plan = await planIn(c)
  const { id } = await variationLetter(db, plan.claimantId, c.req.param('letter'))
  await recordView(db, person, now, plan.claimantId, `letter ${id}`)
  const { writtenLanguage: language, format } = plan.claimant
  return c.html(await givenForm(c, plan, id, { form: { ...givenToday(now), language, format } }))
})

async function givenForm(c: Request, plan: WholePlan, id: string, typed: { form: Form; errors?: FieldErrors }) {
  const { claimant, reference } = plan
  const asksSafety = (await unsafeWays(c.var.db, claimant.id)).length > 0
  const action = `/plans/${plan.id}/letters/${id}/given`
  const back = { href: `/plans/${plan.id}#varied`, text: 'Back to the plan' }
  const about = { caption: `${claimant.name}, ${reference}`, action, back, format: claimant.format, asksSafety }
  return letterGivenPage(shellOf(c), { ...about, ...typed })
}

variationRoutes.post(`${letter}/given`, staff, async c => {
  const { db, person, now } = c.var
  const plan = await planIn(c)
  const { id } = await variationLetter(db, plan.claimantId, c.req.param('letter'))
  const typed = await read(c, letterGiving)
  if (!typed.ok) return c.html(await givenForm(c, plan, id, typed), 422)
  try {
    const find = (tx: Parameters<typeof variationLetter>[0]) => variationLetter(tx, plan.claimantId, id)
    await giveLetter(db, person, now, plan.claimant, find, typed.value)
  } catch (error) {
    const field = error instanceof Refused ? letterGivingFields[error.code] : undefined
    if (!field) throw error
    const errors = [{ field, message: (error as Refused).message }]
    return c.html(await givenForm(c, plan, id, { form: typed.form, errors }), 422)
  }
  return c.redirect(`/plans/${plan.id}?done=letter`, 303)
})
