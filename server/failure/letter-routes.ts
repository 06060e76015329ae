/**
 * GET  /failures/:failure/letters/:letter         ?lang=…             a letter about it, as it stands
 * GET  /failures/:failure/letters/:letter.pdf     ?lang=… &format=…
 * GET  /failures/:failure/letters/:letter/given                       POST the same: it is in their hands
 */
import { Hono } from 'hono'
import { failureLetterPage } from '../../views/failure-letter.ts'
import { letterGivenPage } from '../../views/letter.ts'
import { givenToday, letterGiving, letterGivingFields } from '../action-plan/forms.ts'
import { record } from '../audit.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { giveLetter } from '../claimant/letter-giving.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { copyOf, letterAbout, letterFileName, type WrittenLetter } from '../letter/letter.ts'
import type { Language } from '../lib/language.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import { type Failure, failureFor } from './failure.ts'

export const failureLetterRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const one = '/failures/:failure/letters/:letter'

type Found = { failure: Failure; letter: WrittenLetter }

/** The letter in the address, of a record loaded as this person. @throws NotFound */
async function letterIn(c: Request, id = c.req.param('letter')): Promise<Found> {
  const { db, person } = c.var
  const failure = await failureFor(db, person, c.req.param('failure') ?? '')
  return { failure, letter: await letterAbout(db, { failureId: failure.id }, idOf(id)) }
}

const languageIn = (c: Request, { claimant }: Failure): Language => {
  const asked = c.req.query('lang')
  return asked === 'en' || asked === 'cy' ? asked : claimant.writtenLanguage
}

failureLetterRoutes.get(`${one}{.+\\.pdf}`, staff, async c => {
  const { db, person, now } = c.var
  const { failure, letter } = await letterIn(c, c.req.param('letter')?.replace(/\.pdf$/, ''))
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(failure.claimant.format)
  const copy = { language: languageIn(c, failure), format }
  const pdf = await copyOf(db, now, letter, copy)
  const what = `letter ${letter.id}`
  await record(db, { by: actor(person), at: now, did: 'printed', what, about: failure.claimantId })
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

failureLetterRoutes.get(one, staff, async c => {
  const { db, person, now } = c.var
  const { failure, letter } = await letterIn(c)
  await recordView(db, person, now, failure.claimantId, `letter ${letter.id}`)
  return c.html(failureLetterPage(shellOf(c), { failure, letter, language: languageIn(c, failure) }))
})

failureLetterRoutes.get(`${one}/given`, staff, async c => {
  const found = await letterIn(c)
  const { writtenLanguage: language, format } = found.failure.claimant
  return c.html(await givenForm(c, found, { form: { ...givenToday(c.var.now), language, format } }))
})

async function givenForm(c: Request, { failure, letter }: Found, typed: { form: Form; errors?: FieldErrors }) {
  const { claimant, reference, id } = failure
  return letterGivenPage(shellOf(c), {
    caption: `${claimant.name}, ${reference}`,
    action: `/failures/${id}/letters/${letter.id}/given`,
    back: { href: `/failures/${id}`, text: 'Back' },
    format: claimant.format,
    asksSafety: (await unsafeWays(c.var.db, claimant.id)).length > 0,
    ...typed,
  })
}

failureLetterRoutes.post(`${one}/given`, staff, async c => {
  const { db, person, now } = c.var
  const found = await letterIn(c)
  const { failure, letter } = found
  const typed = await read(c, letterGiving)
  if (!typed.ok) return c.html(await givenForm(c, found, typed), 422)
  try {
    const again = (tx: Parameters<Parameters<typeof db.transaction>[0]>[0]) =>
      letterAbout(tx, { failureId: failure.id }, letter.id)
    await giveLetter(db, person, now, failure.claimant, again, typed.value)
  } catch (error) {
    const field = error instanceof Refused ? letterGivingFields[error.code] : undefined
    if (!field) throw error
    const errors = [{ field, message: (error as Refused).message }]
    return c.html(await givenForm(c, found, { form: typed.form, errors }), 422)
  }
  return c.redirect(`/failures/${failure.id}?done=given`, 303)
})
