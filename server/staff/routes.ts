/**
 * GET  /sign-in      POST /sign-in     POST /sign-out
 * GET  /staff        POST /staff       the administrator's accounts
 * GET  /audit                          the newest entries, and whether the chain is whole
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type Role, roles } from '../../db/choices.ts'
import { demoAccounts } from '../../db/demo-accounts.ts'
import { auditPage, signInPage, staffListPage } from '../../views/staff.ts'
import { newestEntries, verify } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read, textOf } from '../http/forms.ts'
import { shortestPassword } from './accounts.ts'
import { addColleague, allOffices, allStaff, signIn, signOut } from './staff.ts'

export const staffRoutes = new Hono<Env>()

staffRoutes.get('/sign-in', only('anyone'), c => c.html(signInForm(c, localPath(c.req.query('next')))))

const credentials = z.object({
  email: z.string('Enter your email address').trim().min(1, 'Enter your email address'),
  password: z.string('Enter your password').min(1, 'Enter your password'),
  next: z.string().optional(),
})

staffRoutes.post('/sign-in', only('anyone'), async c => {
  const typed = await read(c, credentials)
  if (!typed.ok) return c.html(signInForm(c, localPath(textOf(typed.form, 'next')), typed.form, typed.errors), 422)
  const { email, password, next } = typed.value
  try {
    for (const cookie of await signIn(c, email, password)) c.header('set-cookie', cookie, { append: true })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const errors = [{ field: 'email', message: error.message }]
    return c.html(signInForm(c, localPath(next), typed.form, errors), error.code === 'wrong' ? 422 : 429)
  }
  return c.redirect(localPath(next), 303)
})

const signInForm = (c: Request, next: string, form?: Form, errors?: FieldErrors) =>
  signInPage(shellOf(c), {
    next,
    form,
    errors,
    ended: c.req.query('ended') === 'yes',
    demoAccounts: c.var.config.demo ? demoAccounts : [],
  })

/** Where to go after signing in: a path of ours and nothing else, so that nobody is sent to another site. */
function localPath(path: string | undefined): string {
  const here = 'http://here.invalid'
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search } = new URL(path, here)
  // A path that begins with two slashes is read as another site's name.
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}

staffRoutes.post('/sign-out', only('staff'), async c => {
  for (const cookie of await signOut(c)) c.header('set-cookie', cookie, { append: true })
  return c.redirect('/', 303)
})

staffRoutes.get('/staff', only('admin'), async c =>
  c.html(await staffList(c, { done: c.req.query('added') && 'The account is open.' })),
)

const newColleague = z.object({
  name: z
    .string('Enter a full name')
    .trim()
    .min(1, 'Enter a full name')
    .max(200, 'The name must be 200 characters or fewer'),
  email: z.email('Enter an email address in the correct format, like name@example.com').max(200),
  office: z.uuid('Choose an office'),
  role: z.enum(Object.keys(roles) as [Role, ...Role[]], 'Choose a role'),
  password: z.string().min(shortestPassword, `The password must be at least ${shortestPassword} characters`).max(128),
})

staffRoutes.post('/staff', only('admin'), async c => {
  const typed = await read(c, newColleague)
  if (!typed.ok) return c.html(await staffList(c, typed), 422)
  const { office: officeId, ...account } = typed.value
  const { db, person, now } = c.var
  try {
    await addColleague(db, person, now, { ...account, officeId })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(
      await staffList(c, {
        form: typed.form,
        errors: [{ field: error.code === 'email taken' ? 'email' : 'office', message: error.message }],
      }),
      422,
    )
  }
  return c.redirect('/staff?added=yes', 303)
})

async function staffList(c: Request, more: { form?: Form; errors?: FieldErrors; done?: string | undefined }) {
  const { db } = c.var
  const [colleagues, offices] = await Promise.all([allStaff(db), allOffices(db)])
  return staffListPage(shellOf(c), { colleagues, offices, ...more })
}

const entriesShown = 100

staffRoutes.get('/audit', only('admin'), async c => {
  const { db } = c.var
  const [verification, entries, colleagues] = await Promise.all([
    verify(db),
    newestEntries(db, entriesShown),
    allStaff(db),
  ])
  const names = new Map(colleagues.map(({ id, name }) => [id, name]))
  return c.html(auditPage(shellOf(c), { verification, entries, names }))
})
