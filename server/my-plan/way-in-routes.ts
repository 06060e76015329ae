/**
 * GET  /my-plan/way-in            POST …     how the claimant gets back in: the code on paper, or one by email each time
 * GET  /my-plan/way-in/confirm    POST …     the code that was sent to the address they gave
 */
import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { confirmAddressPage, wayInErrors, wayInPage } from '../../views/my-way-in.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, readForm, textOf } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { readerActor } from '../http/reader.ts'
import { addressToConfirm, askToConfirm, chooseCode, confirmAddress, wayBackOf } from './way-back.ts'

export const wayInRoutes = new Hono<Env>()

const readers = only('reader who may way in')

wayInRoutes.get('/my-plan/way-in', readers, async c => {
  const { db, now, reader } = c.var
  const { claimantId: about } = reader
  const { wayBack, email } = await wayBackOf(db, reader)
  await record(db, { by: readerActor(reader), at: now, did: 'viewed', what: `way in of claimant ${about}`, about })
  // An address that waits for its code was typed a moment ago: it stands there still.
  const waiting = addressToConfirm(c, pending(c))
  return c.html(await page(c, { wayBack: waiting ? 'email' : wayBack, email: waiting ?? email ?? '' }))
})

async function page(c: Request, form: Form, errors: FieldErrors = []) {
  const { db, reader } = c.var
  const done = c.req.query('done')
  const waiting = addressToConfirm(c, pending(c))
  return wayInPage(shellOf(c), reader.language, { form, errors, done, waiting, ...(await wayBackOf(db, reader)) })
}

const choice = z.discriminatedUnion('wayBack', [
  z.object({ wayBack: z.literal('code') }),
  z.object({ wayBack: z.literal('email'), email: z.string().trim().max(200).pipe(z.email()) }),
])

wayInRoutes.post('/my-plan/way-in', readers, async c => {
  const { language } = c.var.reader
  const form = await formOf(c)
  if (changesLanguage(c)) return c.html(await page(c, form))
  const typed = readForm(form, choice)
  if (!typed.ok) {
    const field = typed.errors.some(error => error.field === 'email') ? 'email' : 'wayBack'
    return c.html(await page(c, form, [{ field, message: wayInErrors[field][language] }]), 422)
  }
  if (typed.value.wayBack === 'code') {
    await chooseCode(c)
    return c.redirect(`/my-plan/way-in?done=code&lang=${language}`, 303)
  }
  try {
    remember(c, await askToConfirm(c, typed.value.email))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(await page(c, form, [{ field: 'email', message: wayInErrors['too many'][language] }]), 429)
  }
  return c.redirect(`/my-plan/way-in/confirm?lang=${language}`, 303)
})

const pendingCookie = 'foothold.address'
const path = '/my-plan/way-in'

/** The address waits in the browser, sealed: it is kept nowhere until its code has come back. */
function remember(c: Request, sealed: string): void {
  const secure = c.var.config.baseUrl.startsWith('https:')
  setCookie(c, pendingCookie, sealed, { path, httpOnly: true, sameSite: 'Lax', secure, maxAge: 15 * 60 })
}

const pending = (c: Request) => getCookie(c, pendingCookie)

wayInRoutes.get('/my-plan/way-in/confirm', readers, c => {
  const { language } = c.var.reader
  const email = addressToConfirm(c, pending(c))
  if (!email) return c.redirect(`/my-plan/way-in?done=late&lang=${language}`, 303)
  return c.html(confirmAddressPage(shellOf(c), language, { email }))
})

wayInRoutes.post('/my-plan/way-in/confirm', readers, async c => {
  const { language } = c.var.reader
  const email = addressToConfirm(c, pending(c))
  if (!email) return c.redirect(`/my-plan/way-in?done=late&lang=${language}`, 303)
  const code = textOf(await formOf(c), 'code').trim()
  const refused = (message: string, status: 422 | 429) =>
    c.html(confirmAddressPage(shellOf(c), language, { email, errors: [{ field: 'code', message }] }), status)
  if (code === '') return refused(wayInErrors.code[language], 422)
  try {
    await confirmAddress(c, pending(c), code)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.code === 'wrong' ? refused(error.message, 422) : refused(wayInErrors['too many'][language], 429)
  }
  deleteCookie(c, pendingCookie, { path })
  return c.redirect(`/my-plan/way-in?done=email&lang=${language}`, 303)
})
