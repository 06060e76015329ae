/**
 * GET  /my-plan/sign-in        POST …       with a plan reference and an access code
 * GET  /my-plan/email-code     POST …       asks for a code by email, for a claimant who chose that
 * POST /my-plan/sign-out
 * GET  /my-plan/exit                        signs out and leads away at once
 */
import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { demoClaimant } from '../../db/demo-accounts.ts'
import { emailCodePage, mySignInPage, signInErrors } from '../../views/my-plan-access.ts'
import { myKeptFormPage, myLostFormPage } from '../../views/my-plan-kept.ts'
import { only } from '../http/access.ts'
import { type Env, type Reader, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, readForm, textOf } from '../http/forms.ts'
import { languageBefore } from '../http/language.ts'
import type { Language } from '../lib/language.ts'
import { officePhones } from '../staff/office.ts'
import { enter, leave, readerCookie } from './access.ts'
import { forgetReader, isFormOf, keepReaderForm, lastReaderOf, noteReader, openReaderForm } from './kept-form.ts'
import { emailCode } from './way-back.ts'

export const accessRoutes = new Hono<Env>()

/**
 * The answer to a claimant whose session has ended, or who never had one: the sign-in page, with the form in it that they
 * posted, if they did.
 * @param writer whose page it was on, where somebody else has signed in in the same browser since
 */
export async function askReaderToSignIn(c: Request, writer?: string): Promise<Response> {
  const language = await languageBefore(c)
  if (writer !== undefined) {
    const kept = await keepReaderForm(c, writer)
    return c.html(await signInForm(c, language, { reference: '', kept: kept ?? '' }, { done: 'another' }), 401)
  }
  if (c.req.method === 'POST') {
    const kept = await keepReaderForm(c)
    const reference = lastReaderOf(c)?.reference ?? ''
    return kept === undefined
      ? c.redirect(`/my-plan/sign-in?${new URLSearchParams({ done: 'ended', lang: language })}`, 303)
      : c.html(await signInForm(c, language, { reference, kept }), 401)
  }
  // The reference in the square code and the language come along, so that neither is asked for again.
  return c.redirect(`/my-plan/sign-in${new URL(c.req.url).search}`, 303)
}

accessRoutes.get('/my-plan/sign-in', only('anyone'), async c => {
  const form = { reference: c.req.query('reference') ?? '' }
  return c.html(await signInForm(c, await languageBefore(c), form))
})

/** `done` is what has just happened, where the address does not say it. */
type Outcome = { errors?: FieldErrors; noMatch?: boolean; done?: string }

async function signInForm(c: Request, language: Language, form: Form, { errors, noMatch, done }: Outcome = {}) {
  const kept = textOf(form, 'kept')
  return mySignInPage(shellOf(c), language, {
    // The code is never sent back to the page.
    form: { reference: textOf(form, 'reference') },
    errors,
    noMatch,
    done: done ?? c.req.query('done'),
    kept: kept !== '' && openReaderForm(c, kept) ? kept : undefined,
    demo: c.var.config.demo ? demoClaimant : undefined,
    offices: await officePhones(c.var.db),
  })
}

accessRoutes.post('/my-plan/sign-in', only('anyone'), async c => {
  const language = await languageBefore(c)
  const typed = readForm(await formOf(c), credentials)
  if (!typed.ok) {
    const errors = typed.errors.map(({ field }) => ({ field, message: missing(field, language) }))
    return c.html(await signInForm(c, language, typed.form, { errors }), 422)
  }
  try {
    const { token, reader } = await enter(c, typed.value.reference, typed.value.code, language)
    setCookie(c, readerCookie, token, { ...cookie, secure: c.var.config.baseUrl.startsWith('https:') })
    noteReader(c, reader)
    return afterSigningIn(c, reader, textOf(typed.form, 'kept'))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const tooMany = error.code === 'too many attempts'
    const message = tooMany ? signInErrors['too many attempts'][language] : error.message
    const wrong = { field: tooMany ? 'reference' : 'code', message }
    return c.html(
      await signInForm(c, language, typed.form, { errors: [wrong], noMatch: !tooMany }),
      tooMany ? 429 : 422,
    )
  }
})

const credentials = z.object({
  reference: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(100),
})

const missing = (field: string, language: Language) => signInErrors[field === 'code' ? 'code' : 'reference'][language]

const cookie = { path: '/my-plan', httpOnly: true, sameSite: 'Lax' } as const

/** To the plan; or first to the form that was kept, when it is theirs. */
function afterSigningIn(c: Request, reader: Reader, sealed: string) {
  const { language } = reader
  if (sealed === '') return c.redirect(`/my-plan?lang=${language}`, 303)
  c.set('reader', reader)
  const kept = openReaderForm(c, sealed)
  if (!kept || !isFormOf(reader, kept)) return c.html(myLostFormPage(shellOf(c), language))
  return c.html(myKeptFormPage(shellOf(c), language, kept))
}

accessRoutes.get('/my-plan/email-code', only('anyone'), async c => {
  const form = { reference: c.req.query('reference') ?? '' }
  return c.html(emailCodePage(shellOf(c), await languageBefore(c), { form, offices: await officePhones(c.var.db) }))
})

accessRoutes.post('/my-plan/email-code', only('anyone'), async c => {
  const language = await languageBefore(c)
  const typed = readForm(await formOf(c), z.object({ reference: z.string().trim().min(1).max(100) }))
  const refused = async (message: string, status: 422 | 429) => {
    const page = { form: typed.form, errors: [{ field: 'reference', message }], offices: await officePhones(c.var.db) }
    return c.html(emailCodePage(shellOf(c), language, page), status)
  }
  if (!typed.ok) return refused(signInErrors.reference[language], 422)
  const { reference } = typed.value
  try {
    await emailCode(c, reference)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refused(signInErrors['too many attempts'][language], 429)
  }
  // Not another address: what was typed is in none.
  return c.html(await signInForm(c, language, { reference }, { done: 'emailed' }))
})

accessRoutes.post('/my-plan/sign-out', only('claimant'), async c => {
  // First of all, so that whatever else was sent with it cannot keep the session open.
  await out(c)
  return c.redirect(`/my-plan/sign-in?done=signed-out&lang=${c.var.reader.language}`, 303)
})

/** A page that anybody may have been looking at, and that says nothing of us. */
export const elsewhere = 'https://www.bbc.co.uk/weather'

// A link, so that it works at once and without scripts; whoever is made to follow it from elsewhere is only signed out.
accessRoutes.get('/my-plan/exit', only('anyone'), async c => {
  await out(c)
  return c.redirect(elsewhere, 303)
})

async function out(c: Request): Promise<void> {
  await leave(c)
  deleteCookie(c, readerCookie, { path: cookie.path })
  forgetReader(c)
}
