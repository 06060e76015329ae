/**
 * A form that was posted after the session had ended: kept for the person who typed it until they have signed in again.
 *
 * What must always hold:
 *   1. It is shown to nobody but the person who typed it, and nobody reads or changes it on the way. (keepForm, openKept)
 *   2. It lies nowhere but in the page that it was answered with, and opens for half a day.          (openKept)
 *   3. It goes to the path it was posted to and to no other, past every check of that path again.    (openKept)
 */
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Request } from '../http/context.ts'
import { type Form, formOf, textOf } from '../http/forms.ts'
import { localPath } from '../lib/local-path.ts'
import { seal, unseal } from '../lib/seal.ts'

const keptHours = 12
const keptPurpose = 'a form kept until its writer has signed in'

export type KeptForm = { by: string; at: Date; path: string; page: string; form: Form }

const kept = z.object({
  by: z.uuid(),
  at: z.coerce.date(),
  path: z.string().refine(path => localPath(path) === path),
  page: z.string().refine(page => localPath(page) === page),
  form: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

/** A search is not kept: it saves nothing. */
const savesNothing = ['/claimants/search']

/**
 * What this request posted, sealed for its writer. `undefined` when that is not known or there is nothing to keep. The
 * writer is whoever the form says: somebody else may have signed in in this browser since. Whoever makes that up only seals
 * their own words for somebody else. A form that does not say it is of whoever was signed in here last.
 */
export async function keepForm(c: Request): Promise<string | undefined> {
  if (c.req.method !== 'POST' || savesNothing.includes(c.req.path)) return undefined
  // A password never stands in a page: the field beside it says that it is missing.
  const { password: _, ...form } = await formOf(c)
  const by = textOf(form, 'by') === '' ? lastPerson(c) : z.uuid().safeParse(textOf(form, 'by')).data
  if (!by) return undefined
  if (!Object.values(form).flat().some(Boolean)) return undefined
  const { pathname, search } = new URL(c.req.url)
  const one: KeptForm = { by, at: c.var.now, path: pathname + search, page: pageOfForm(c) ?? '/', form }
  return seal(c.var.config.secret, keptPurpose, JSON.stringify(one))
}

/** The form that was sealed, as long as it is kept; `undefined` when it is not ours, was changed or is too old. */
export function openKept(c: Request, sealed: string): KeptForm | undefined {
  const text = unseal(c.var.config.secret, keptPurpose, sealed)
  const read = text === undefined ? undefined : kept.safeParse(JSON.parse(text)).data
  if (!read || c.var.now.getTime() - read.at.getTime() > keptHours * 60 * 60_000) return undefined
  return read
}

/** The page that the form was on, when the browser says so and it is one of ours. */
export function pageOfForm(c: Request): string | undefined {
  const from = c.req.header('referer') ?? ''
  if (!URL.canParse(from) || new URL(from).host !== new URL(c.req.url).host) return undefined
  const { pathname, search } = new URL(from)
  return localPath(pathname + search)
}

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
