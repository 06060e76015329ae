/**
 * GET  /reconsiderations/:reconsideration/letter      ?lang=…             before it is final, and ever after
 * GET  /reconsiderations/:reconsideration/letter.pdf  ?lang=… &format=…
 * POST /reconsiderations/:reconsideration/decided                         decides
 * GET  /reconsiderations/:reconsideration/given                           POST the same: the letter is in their hands,
 *                                                                         that of a request taken back too
 */
import { Hono } from 'hono'
import { letterPage } from '../../views/decision-letter.ts'
import { letterGivenPage } from '../../views/letter.ts'
import { givenToday, letterGiving, letterGivingFields } from '../action-plan/forms.ts'
import { record } from '../audit.ts'
import { isProviders } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, read, textOf } from '../http/forms.ts'
import { copyOf, letterFileName } from '../letter/letter.ts'
import type { Language } from '../lib/language.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import { type PrintedFormat, printedAs, printedFormatOf, printSizes } from '../print/formats.ts'
import type { Letter } from '../print/letter.ts'
import { planPdf } from '../print/printer.ts'
import { actor } from '../staff/staff.ts'
import { decide, decisionIn, NotDecided } from './decision.ts'
import { decisionLetter } from './decision-letter.ts'
import { inHand, whyMayNotDecide } from './in-hand.ts'
import { draftContent } from './letter-content.ts'
import { endingLetterOf, letterFor, recordGiven } from './letter-given.ts'
import type { Reconsideration } from './reconsideration.ts'
import { requestIn, urlOf } from './request-in.ts'

export const letterRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const readers = only('adviser', 'leader', 'manager', 'provider')
const deciders = only('leader', 'manager', 'provider')
const one = '/reconsiderations/:reconsideration'

const languageIn = (c: Request, { claimant }: Reconsideration): Language => {
  const asked = c.req.query('lang')
  return asked === 'en' || asked === 'cy' ? asked : claimant.writtenLanguage
}

const formatIn = (c: Request, { claimant }: Reconsideration): PrintedFormat =>
  printedFormatOf(c.req.query('format')) ?? printedAs(claimant.format)

/** The letter as it would be if it were decided now. @throws NotFound for whoever may not write it; NotDecided */
async function draftLetter(c: Request, request: Reconsideration, language: Language) {
  const { db, person, now, config } = c.var
  const hand = await inHand(db, person, now, request)
  const { forProvider } = hand.rails
  if (whyMayNotDecide(hand, person) || !hand.draft) throw new NotFound()
  const decision = decisionIn(hand, hand.draft.form)
  const { content, nextVersion, stops } = await draftContent(db, person, hand, decision, config.baseUrl)
  return {
    letter: decisionLetter(content, language),
    draft: { basis: hand.draft.version, nextVersion, stops, forProvider },
  }
}

letterRoutes.get(`${one}/letter`, readers, async c => {
  const request = await requestIn(c)
  const language = languageIn(c, request)
  const written = await letterFor(c.var.db, c.var.person, request)
  if (written) return c.html(letterPage(shellOf(c), { request, letter: written.words[language], language }))
  try {
    return c.html(letterPage(shellOf(c), { request, language, ...(await draftLetter(c, request, language)) }))
  } catch (error) {
    if (error instanceof NotDecided) return c.redirect(`${urlOf(request)}/decision`, 303)
    throw error
  }
})

letterRoutes.get(`${one}/letter.pdf`, readers, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const [language, format] = [languageIn(c, request), formatIn(c, request)]
  const written = await letterFor(db, person, request)
  if (!written) {
    const { letter } = await draftLetter(c, request, language)
    return pdf(c, await planPdf(letter, printSizes[format]), draftFileName(letter))
  }
  await record(db, {
    by: actor(person),
    at: now,
    did: 'printed',
    what: `letter ${written.id}`,
    about: request.claimantId,
  })
  const copy = { language, format }
  return pdf(c, await copyOf(db, now, written, copy), letterFileName(written, copy))
})

const draftFileName = ({ furniture, language }: Letter) => `decision-${furniture.reference}-draft-${language}.pdf`

function pdf(c: Request, bytes: Uint8Array, name: string) {
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${name}"`)
  return c.body(new Uint8Array(bytes))
}

letterRoutes.post(`${one}/decided`, deciders, async c => {
  const { db, person, now, config } = c.var
  const request = await requestIn(c)
  const basis = Number(textOf(await formOf(c), 'basis')) || 0
  try {
    await decide(db, person, now, request.id, basis, config)
  } catch (error) {
    if (error instanceof NotDecided) return c.redirect(`${urlOf(request)}/decision`, 303)
    throw error
  }
  return c.redirect(`${urlOf(request)}?done=${isProviders(person) ? 'decided-there' : 'decided'}`, 303)
})

letterRoutes.get(`${one}/given`, staff, async c => {
  const request = await requestIn(c)
  if (!(await endingLetterOf(c.var.db, request))) return c.redirect(urlOf(request), 303)
  const { writtenLanguage: language, format } = request.claimant
  return c.html(await givenForm(c, request, { form: { ...givenToday(c.var.now), language, format } }))
})

async function givenForm(c: Request, request: Reconsideration, typed: { form: Form; errors?: FieldErrors }) {
  const asksSafety = (await unsafeWays(c.var.db, request.claimantId)).length > 0
  const { claimant, reference } = request
  const [caption, url] = [`${claimant.name}, ${reference}`, urlOf(request)]
  const back = { href: url, text: 'Back to the request' }
  return letterGivenPage(shellOf(c), {
    ...{ caption, action: `${url}/given`, back, format: claimant.format, asksSafety },
    ...typed,
  })
}

letterRoutes.post(`${one}/given`, staff, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const typed = await read(c, letterGiving)
  if (!typed.ok) return c.html(await givenForm(c, request, typed), 422)
  try {
    await recordGiven(db, person, now, request, typed.value)
  } catch (error) {
    const field = error instanceof Refused ? letterGivingFields[error.code] : undefined
    if (!field) throw error
    const errors = [{ field, message: (error as Refused).message }]
    return c.html(await givenForm(c, request, { form: typed.form, errors }), 422)
  }
  return c.redirect(`${urlOf(request)}?done=given`, 303)
})
