/**
 * A form of a member of staff that was posted after their session had ended: whose it is.
 *
 * What must always hold:
 *   1. It is shown to nobody but the person who typed it.                        (keepForm; session-routes.ts)
 */
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Request } from '../http/context.ts'
import { formOf, textOf } from '../http/forms.ts'
import { type KeptForm, openSealed, sealedForm } from '../http/kept-form.ts'
import { seal, unseal } from '../lib/seal.ts'

const keptPurpose = 'a form kept until its writer has signed in'

/** A search is not kept: it saves nothing. */
const savesNothing = ['/claimants/search']

/**
 * What this request posted, sealed for its writer. `undefined` when that is not known or there is nothing to keep. The
 * writer is whoever the form says: somebody else may have signed in in this browser since. Whoever makes that up only seals
 * their own words for somebody else. A form that does not say it is of whoever was signed in here last.
 */
export async function keepForm(c: Request): Promise<string | undefined> {
  if (c.req.method !== 'POST' || savesNothing.includes(c.req.path)) return undefined
  const form = await formOf(c)
  const by = textOf(form, 'by') === '' ? lastPerson(c) : z.uuid().safeParse(textOf(form, 'by')).data
  return by && sealedForm(c, keptPurpose, by, '/')
}

/** The form that was sealed, as long as it is kept; `undefined` when it is not ours, was changed or is too old. */
export const openKept = (c: Request, sealed: string): KeptForm | undefined => openSealed(c, keptPurpose, sealed)

const lastPersonCookie = 'foothold.last_person'
const lastPersonPurpose = 'who was signed in last in this browser'
const lastPersonDays = 7

/**
 * Notes in the browser who has signed in, sealed, for longer than a session lasts: a session that was ended by the clock, a
 * press or a revocation says no more whose it was. It opens nothing, and stays until somebody else signs in.
 */
export function noteLastPerson(c: Request, id: string): void {
  const { secret, baseUrl } = c.var.config
  setCookie(c, lastPersonCookie, seal(secret, lastPersonPurpose, id), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
    maxAge: lastPersonDays * 24 * 60 * 60,
  })
}

const lastPerson = (c: Request) => {
  const sealed = getCookie(c, lastPersonCookie)
  return sealed ? unseal(c.var.config.secret, lastPersonPurpose, sealed) : undefined
}
