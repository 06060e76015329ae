/**
 * GET  /my-plan                     the claimant's own plan, as it was last issued
 * GET  /my-plan/plan.pdf            the copy that was printed: ?lang=cy &format=large-print-20
 * GET  /my-plan/sign-in             POST /my-plan/sign-in         POST /my-plan/sign-out
 * GET  /my-plan/*                   that there is no such page, in the claimant's language
 */
import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { demoClaimant } from '../../db/demo-accounts.ts'
import { myMissingPage, myPlanPage, mySignInPage, signInErrors } from '../../views/my-plan.ts'
import { issuedPlanOf, type WholePlan } from '../action-plan/action-plan.ts'
import { type Copy, fileNameOf, keptCopy } from '../action-plan/copies.ts'
import { correctedSince } from '../action-plan/corrected.ts'
import { planDocument } from '../action-plan/document.ts'
import { type Entry, record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, read, textOf } from '../http/forms.ts'
import type { Language } from '../lib/language.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { enter, leave, readerCookie } from './access.ts'

export const myPlan = new Hono<Env>()

myPlan.get('/my-plan', only('claimant'), async c => {
  const { db, reader } = c.var
  const asked = c.req.query('reference')
  // Somebody else's square code on the same computer: that is another plan, and asks for its own code.
  if (asked && asked !== reader.reference) return c.redirect(`/my-plan/sign-in${new URL(c.req.url).search}`, 303)
  const plan = await issuedPlanOf(db, reader)
  await recordReading(c, plan, 'viewed')
  // Opening the plan here is not recorded as given: an adviser says how and when it was given, as it happened (R24).
  const document = planDocument(contentOf(plan), languageOf(c, plan))
  return c.html(myPlanPage(shellOf(c), plan, document, await correctedSince(db, plan)))
})

function contentOf({ issue }: WholePlan) {
  if (!issue) throw new NotFound()
  return issue.content
}

/** As asked for, else as the person is written to. */
const languageOf = (c: Request, plan: WholePlan): Language => askedFor(c) ?? plan.claimant.writtenLanguage

function askedFor(c: Request): Language | undefined {
  const asked = c.req.query('lang')
  return asked === 'en' || asked === 'cy' ? asked : undefined
}

function recordReading(c: Request, plan: WholePlan, did: Entry['did']): Promise<void> {
  const { db, now } = c.var
  const { id, officeId } = plan.claimant
  return record(db, { by: { id, role: 'claimant', officeId }, at: now, did, what: `plan ${plan.id}`, about: id })
}

myPlan.get('/my-plan/plan.pdf', only('claimant'), async c => {
  const { db, reader, now, config } = c.var
  const plan = await issuedPlanOf(db, reader)
  const copy: Copy = {
    language: languageOf(c, plan),
    format: printedFormatOf(c.req.query('format')) ?? printedAs(plan.claimant.format),
  }
  const pdf = await keptCopy(db, now, plan, copy, config)
  await recordReading(c, plan, 'printed')
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${fileNameOf(plan, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

myPlan.get('/my-plan/sign-in', only('anyone'), c => {
  const form = { reference: c.req.query('reference') ?? '' }
  return c.html(signInForm(c, languageBefore(c), form))
})

/** Before we know who it is: as asked for, else Welsh for a browser that asks for Welsh first. */
const languageBefore = (c: Request): Language =>
  askedFor(c) ?? (/^\s*cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en')

function signInForm(c: Request, language: Language, form: Form, errors?: FieldErrors, noMatch?: boolean) {
  const demo = c.var.config.demo ? demoClaimant : undefined
  const signedOut = c.req.query('done') === 'signed-out'
  // The code is never sent back to the page.
  const typed = { reference: textOf(form, 'reference') }
  return mySignInPage(shellOf(c), language, { form: typed, errors, noMatch, signedOut, demo })
}

myPlan.post('/my-plan/sign-in', only('anyone'), async c => {
  const typed = await read(c, credentials)
  const language: Language = textOf(typed.form, 'lang') === 'cy' ? 'cy' : 'en'
  if (!typed.ok) {
    const errors = typed.errors.map(({ field }) => ({ field, message: missing(field, language) }))
    return c.html(signInForm(c, language, typed.form, errors), 422)
  }
  try {
    const token = await enter(c, typed.value.reference, typed.value.code, language)
    setCookie(c, readerCookie, token, { ...cookie, secure: c.var.config.baseUrl.startsWith('https:') })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const tooMany = error.code === 'too many attempts'
    const message = tooMany ? signInErrors['too many attempts'][language] : error.message
    const wrong = { field: tooMany ? 'reference' : 'code', message }
    return c.html(signInForm(c, language, typed.form, [wrong], !tooMany), tooMany ? 429 : 422)
  }
  return c.redirect(`/my-plan?lang=${language}`, 303)
})

const credentials = z.object({
  reference: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(100),
  lang: z.string().optional(),
})

const missing = (field: string, language: Language) => signInErrors[field === 'code' ? 'code' : 'reference'][language]

const cookie = { path: '/my-plan', httpOnly: true, sameSite: 'Lax' } as const

myPlan.post('/my-plan/sign-out', only('claimant'), async c => {
  // First of all, so that whatever else was sent with it cannot keep the session open.
  await leave(c)
  deleteCookie(c, readerCookie, { path: '/my-plan' })
  const language = textOf(await formOf(c), 'lang') === 'cy' ? 'cy' : 'en'
  return c.redirect(`/my-plan/sign-in?done=signed-out&lang=${language}`, 303)
})

// What nothing above answers: a claimant is not shown a page for staff.
myPlan.get('/my-plan/*', only('anyone'), c => {
  const language = languageBefore(c)
  return c.html(myMissingPage(shellOf(c), language), 404)
})
