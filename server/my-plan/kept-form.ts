/**
 * A form of a claimant, or of whoever acts for them, that was posted after their session had ended: whose it is.
 *
 * What must always hold:
 *   1. It is shown to nobody but whoever typed it.                              (keepReaderForm; access-routes.ts)
 *   2. Signing out, and leaving quickly, leave nothing behind in the browser.   (forgetReader)
 */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Reader, Request } from '../http/context.ts'
import { type KeptForm, openSealed, sealedForm } from '../http/kept-form.ts'
import { readerActor } from '../http/reader.ts'
import { seal, unseal } from '../lib/seal.ts'

const keptPurpose = 'a form kept until its reader has signed in'
const lastReaderPurpose = 'who read a plan last in this browser'
const lastReaderCookie = 'foothold.last_reader'
const path = '/my-plan'

/** Who read a plan in this browser last, and which plan. */
type LastReader = { id: string; reference: string }

const lastReader = z.object({ id: z.uuid(), reference: z.string() })

/** Signing in and out and leaving quickly save nothing. */
const savesNothing = ['/my-plan/sign-in', '/my-plan/sign-out', '/my-plan/email-code']

/**
 * What this request posted, sealed for whoever it is said to be of, or else for whoever was signed in here last;
 * `undefined` when nobody knows who that was.
 */
export async function keepReaderForm(c: Request, writer = lastReaderOf(c)?.id): Promise<string | undefined> {
  if (!writer || c.req.method !== 'POST' || savesNothing.includes(c.req.path)) return undefined
  return sealedForm(c, keptPurpose, writer, path)
}

/** The form that was sealed, as long as it is kept. */
export const openReaderForm = (c: Request, sealed: string): KeptForm | undefined => openSealed(c, keptPurpose, sealed)

/** Whether the form is that of this reader. */
export const isFormOf = (reader: Reader, { by }: KeptForm): boolean => readerActor(reader).id === by

/** Who signed in last in this browser and did not sign out. */
export function lastReaderOf(c: Request): LastReader | undefined {
  const sealed = getCookie(c, lastReaderCookie)
  const text = sealed && unseal(c.var.config.secret, lastReaderPurpose, sealed)
  return text ? lastReader.safeParse(JSON.parse(text)).data : undefined
}

/**
 * Notes in the browser who has signed in, sealed, until the browser is closed: a session that has ended says no more whose
 * it was. It opens nothing.
 */
export function noteReader(c: Request, reader: Reader): void {
  const { secret, baseUrl } = c.var.config
  const last: LastReader = { id: readerActor(reader).id, reference: reader.reference }
  const cookie = { path, httpOnly: true, sameSite: 'Lax', secure: baseUrl.startsWith('https:') } as const
  setCookie(c, lastReaderCookie, seal(secret, lastReaderPurpose, JSON.stringify(last)), cookie)
}

/** Nothing in the browser says any more who was here. */
export function forgetReader(c: Request): void {
  deleteCookie(c, lastReaderCookie, { path })
}
