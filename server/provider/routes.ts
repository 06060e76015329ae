/**
 * GET  /providers                          those who draw up plans for the office; POST names one more
 * POST /providers/:provider/looking-again  …who looks again at the plans that one of them draws up (R47)
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { providersPage } from '../../views/provider.ts'
import { idOf } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { addProvider, providersOf, setLooksAgain } from './provider.ts'

export const providerRoutes = new Hono<Env>()

const managers = only('manager')
const done = { added: 'The provider is on the list.', saved: 'Requests that are asked from now on go there.' } as const

providerRoutes.get('/providers', managers, c => shown(c, {}, [], 200))

async function shown(c: Request, form: Form, errors: FieldErrors, status: 200 | 422) {
  const { db, person } = c.var
  const providers = await providersOf(db, person)
  const told = { officeName: person.officeName, done: ownValue(done, c.req.query('done')) }
  return c.html(providersPage(shellOf(c), { providers, ...told, form, errors }), status)
}

const who = z.enum(['provider', 'office'], 'Select who looks at the plan again')

const newProvider = z.object({
  name: z
    .string('Enter the name of the provider')
    .trim()
    .min(1, 'Enter the name of the provider')
    .max(100, 'The name must be 100 characters or fewer')
    .transform(typed => typed.replace(/\s+/g, ' ')),
  who,
})

providerRoutes.post('/providers', managers, async c => {
  const { db, person, now } = c.var
  const typed = await read(c, newProvider)
  if (!typed.ok) return shown(c, typed.form, typed.errors, 422)
  const { name, who } = typed.value
  try {
    await addProvider(db, person, now, { name, looksAgain: who === 'provider' }, idOfPress(c))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return shown(c, typed.form, [{ field: 'name', message: error.message }], 422)
  }
  return c.redirect('/providers?done=added', 303)
})

const looking = z.object({ who })

providerRoutes.post('/providers/:provider/looking-again', managers, async c => {
  const { db, person, now } = c.var
  const typed = await read(c, looking)
  if (!typed.ok) return shown(c, {}, typed.errors, 422)
  await setLooksAgain(db, person, now, idOf(c.req.param('provider')), typed.value.who === 'provider')
  return c.redirect('/providers?done=saved', 303)
})
