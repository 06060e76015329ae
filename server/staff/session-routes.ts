/**
 * GET  /sign-in      POST /sign-in     POST /sign-out
 * GET  /session                        how long the session still lasts; asking does not make it last longer
 * POST /session                        makes it last
 * POST /session/unlock                 signs the same person in again, on a page that has locked
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { demoAccounts } from '../../db/demo-accounts.ts'
import { keptFormPage, notKeptPage, signInPage, someoneElsesFormPage } from '../../views/session.ts'
import { only } from '../http/access.ts'
import { type Env, type Person, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, read, readForm, textOf } from '../http/forms.ts'
import { pageOfForm } from '../http/kept-form.ts'
import { isAskedInBetween } from '../http/scripts.ts'
import { localPath } from '../lib/local-path.ts'
import { keepForm, noteLastPerson, openKept } from './kept-form.ts'
import { sessionPath } from './session.ts'
import { type SignedIn, signIn, signInAgain, signOut } from './staff.ts'

export const sessionRoutes = new Hono<Env>()

/**
 * The answer to somebody whose session has ended, or who never had one: the sign-in page. It comes back to the page that was
 * asked for; a form that was posted is kept in it. A script is only told, and keeps the page it runs on (session.js).
 */
export async function askToSignIn(c: Request): Promise<Response> {
  if (isAskedInBetween(c))
    return c.body(null, 401, { 'www-authenticate': 'Cookie realm="Foothold"', 'hx-reswap': 'none' })
  if (c.req.method !== 'POST') return c.redirect(`/sign-in?${new URLSearchParams({ next: c.req.path })}`, 303)
  const kept = await keepForm(c)
  const page = pageOfForm(c)
  if (kept) return c.html(signInForm(c, { kept, ...(page && { next: page }) }), 401)
  const query = new URLSearchParams({ ...(page && { next: page }), ended: 'yes' })
  return c.redirect(`/sign-in?${query}`, 303)
}

sessionRoutes.get('/sign-in', only('anyone'), c => c.html(signInForm(c, { next: c.req.query('next') ?? '' })))

function signInForm(c: Request, form: Form, errors?: FieldErrors) {
  const kept = textOf(form, 'kept')
  const isKept = kept !== '' && openKept(c, kept) !== undefined
  return signInPage(
    { ...shellOf(c), person: undefined },
    {
      next: localPath(textOf(form, 'next')) ?? '/',
      form,
      errors,
      kept: isKept ? kept : undefined,
      lost: !isKept && (kept !== '' || c.req.query('ended') === 'yes'),
      demoAccounts: c.var.config.demo ? demoAccounts : [],
    },
  )
}

const credentials = z.object({
  email: z.string('Enter your email address').trim().min(1, 'Enter your email address'),
  password: z.string('Enter your password').min(1, 'Enter your password'),
})

sessionRoutes.post('/sign-in', only('anyone'), async c => {
  const form = await formOf(c)
  const typed = readForm({ ...form, ...demoCredentials(c, form) }, credentials)
  if (!typed.ok) return c.html(signInForm(c, form, typed.errors), 422)
  try {
    const person = open(c, await signIn(c, typed.value.email, typed.value.password))
    return afterSigningIn(c, person, form)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const errors = [{ field: 'email', message: error.message }]
    return c.html(signInForm(c, form, errors), error.code === 'wrong' ? 422 : 429)
  }
})

/** One press signs in as one of the demonstration's people. */
const demoCredentials = (c: Request, form: Form) =>
  c.var.config.demo ? demoAccounts.find(({ email }) => email === textOf(form, 'demo')) : undefined

/** Gives the browser the new session. */
function open(c: Request, { person, cookies }: SignedIn): Person {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  noteLastPerson(c, person.id)
  c.set('person', person)
  return person
}

/** To the page that was asked for; or first to the form that was kept, when it is theirs. */
function afterSigningIn(c: Request, person: Person, form: Form) {
  const next = localPath(textOf(form, 'next')) ?? '/'
  const sealed = textOf(form, 'kept')
  if (sealed === '') return c.redirect(next, 303)
  const kept = openKept(c, sealed)
  if (!kept) return c.html(notKeptPage(shellOf(c), next))
  if (kept.by !== person.id) return c.html(someoneElsesFormPage(shellOf(c), sealed))
  return c.html(keptFormPage(shellOf(c), kept))
}

sessionRoutes.post('/sign-out', only('anyone'), async c => {
  if (c.var.person) for (const cookie of await signOut(c)) c.header('set-cookie', cookie, { append: true })
  // A colleague makes way for the person whose form is waiting.
  const kept = textOf(await formOf(c), 'kept')
  if (kept === '') return c.redirect('/', 303)
  return c.html(signInForm(c, { kept }))
})

sessionRoutes.get(sessionPath, only('anyone'), c => c.json(standingOf(c.var.person)))

// Every use of the service makes the session last, and this is one.
sessionRoutes.post(sessionPath, only('anyone'), c => c.json(standingOf(c.var.person)))

const standingOf = (person: Person | undefined) =>
  person ? { left: person.secondsLeft, person: person.id } : { left: 0 }

const again = z.object({ person: z.uuid(), password: z.string().min(1, 'Enter your password') })

sessionRoutes.post(`${sessionPath}/unlock`, only('anyone'), async c => {
  const typed = await read(c, again)
  if (!typed.ok) return c.json({ problem: typed.errors.at(-1)?.message }, 422)
  try {
    return c.json(standingOf(open(c, await signInAgain(c, typed.value.person, typed.value.password))))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.code !== 'wrong') return c.json({ problem: error.message }, 429)
    return c.json({ problem: 'This is not the password of the person who was signed in. Try again.' }, 422)
  }
})
