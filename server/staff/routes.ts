/**
 * GET  /staff        POST /staff       the administrator's accounts
 * GET  /audit                          the newest entries, and whether the chain is whole
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type Role, roles } from '../../db/choices.ts'
import { auditPage, staffListPage } from '../../views/staff.ts'
import { newestEntries, verify } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { shortestPassword } from './accounts.ts'
import { addColleague, allOffices, allProviders, allStaff } from './staff.ts'

export const staffRoutes = new Hono<Env>()

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
  provider: z.union([z.literal('').transform(() => undefined), z.uuid('Choose a provider')]).optional(),
  password: z.string().min(shortestPassword, `The password must be at least ${shortestPassword} characters`).max(128),
})

staffRoutes.post('/staff', only('admin'), async c => {
  const typed = await read(c, newColleague)
  if (!typed.ok) return c.html(await staffList(c, typed), 422)
  const { office: officeId, provider, ...account } = typed.value
  const { db, person, now } = c.var
  try {
    await addColleague(db, person, now, { ...account, officeId, providerId: provider }, idOfPress(c))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(
      await staffList(c, {
        form: typed.form,
        errors: [{ field: fieldsOf[error.code] ?? 'office', message: error.message }],
      }),
      422,
    )
  }
  return c.redirect('/staff?added=yes', 303)
})

/** The field that a refusal belongs beside, by its code. */
const fieldsOf: Readonly<Record<string, string>> = { 'email taken': 'email', provider: 'provider' }

async function staffList(c: Request, more: { form?: Form; errors?: FieldErrors; done?: string | undefined }) {
  const { db } = c.var
  const [colleagues, offices, providers] = await Promise.all([allStaff(db), allOffices(db), allProviders(db)])
  return staffListPage(shellOf(c), { colleagues, offices, providers, ...more })
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
