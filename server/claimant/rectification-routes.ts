/**
 * GET  /claimants/:claimant/rectifications/:rectification             what the person says is wrong, and an answer to it
 * POST /claimants/:claimant/rectifications/:rectification/answer      …is answered, in plain words
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { rectificationOutcomes } from '../../db/choices.ts'
import { rectificationPage } from '../../views/rectification.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { recordView } from './claimant.ts'
import { answer, rectificationFor } from './rectification.ts'

export const rectificationRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

rectificationRoutes.get('/claimants/:claimant/rectifications/:rectification', colleagues, async c =>
  c.html(await page(c, {})),
)

const answerForm = z.object({
  outcome: z.enum(
    Object.keys(rectificationOutcomes) as [keyof typeof rectificationOutcomes],
    'Select what you have done about it',
  ),
  answer: z
    .string('Enter your answer')
    .trim()
    .min(1, 'Enter your answer')
    .max(5000, 'Your answer must be 5,000 characters or fewer'),
})

rectificationRoutes.post('/claimants/:claimant/rectifications/:rectification/answer', colleagues, async c => {
  const { db, person, now, config } = c.var
  const { claimant, rectification } = c.req.param()
  const typed = await read(c, answerForm)
  if (!typed.ok) return c.html(await page(c, typed.form, typed.errors), 422)
  try {
    const where = { claimantId: claimant, id: rectification, link: `${config.baseUrl}/my-plan/details` }
    await answer(db, person, now, where, typed.value)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(await page(c, typed.form, [{ field: 'answered', message: error.message }]), 409)
  }
  return c.redirect(`/claimants/${claimant}?done=answered`, 303)
})

async function page(c: Request, form: Form, errors: FieldErrors = []) {
  const { db, person, now } = c.var
  const { claimant: claimantId = '', rectification: id = '' } = c.req.param()
  const { claimant, rectification } = await rectificationFor(db, person, claimantId, id)
  await recordView(db, person, now, claimant.id, `rectification ${rectification.id}`)
  return rectificationPage(shellOf(c), { claimant, rectification, form, errors })
}
