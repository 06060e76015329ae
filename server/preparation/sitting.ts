/**
 * The sitting that a request belongs to: what its cookie opens, and the answer to one that opens nothing any more.
 *
 * What must always hold:
 *   1. Whether it can still be written in is asked of the database each time.                       (opened)
 *   2. What was typed comes back with the answer that it could not be kept: nothing is lost unseen.  (wordsTyped)
 *   3. What is sent from a page of one preparation is never done to another that was opened in the same browser since: two
 *      people may share a phone.                                                                  (isOnAnothersPage)
 */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Request } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf, textOf } from '../http/forms.ts'
import { askedLanguage, languageBefore } from '../http/language.ts'
import { pageMark, whosePage } from '../http/reader.ts'
import type { Language } from '../lib/language.ts'
import { livingPreparation, type Preparation, type Written, writtenIn } from './preparation.ts'
import { openedBy, type Session, sessionCookie, sessionFor } from './session.ts'

/** A sitting, with all that is written and what of it may be shown. */
export type Open = {
  session: Session
  preparation: Preparation
  written: Map<string, Written>
  language: Language
}

/** What the cookie of this request opens; undefined when it opens nothing, or nothing any more. */
export async function opened(c: Request): Promise<Open | undefined> {
  const { db, now } = c.var
  const session = sessionOf(c)
  const preparation = session && (await livingPreparation(db, now, session.preparation))
  if (!session || !preparation) return undefined
  const written = await writtenIn(db, preparation, session.rows)
  return { session, preparation, written, language: (await askedLanguage(c)) ?? preparation.language }
}

/** The session that the cookie of this request holds, whether or not it opens anything still. */
export const sessionOf = (c: Request): Session | undefined =>
  openedBy(c.var.config.secret, c.var.now, getCookie(c, sessionCookie))

// Without an end of its own: it goes when the browser is closed.
const cookie = { path: '/prepare', httpOnly: true, sameSite: 'Lax' } as const

/** Keeps the sitting open for another hour, with these rows; in place of what this answer said of it before. */
export function keepOpen(c: Request, session: Session): void {
  const { config, now } = c.var
  c.header('set-cookie', undefined)
  const secure = config.baseUrl.startsWith('https:')
  setCookie(c, sessionCookie, sessionFor(config.secret, now, session), { ...cookie, secure })
}

/** Ends the sitting. */
export function close(c: Request): void {
  c.header('set-cookie', undefined)
  deleteCookie(c, sessionCookie, { path: cookie.path })
}

/** The page for whatever is not open, in a language, with what was typed. */
export type Closed = (c: Request, language: Language, typed: Form | undefined) => Response | Promise<Response>

/** That nothing is open here. */
export const closedBy = async (c: Request, closed: Closed): Promise<Response> =>
  closed(c, await languageBefore(c), c.req.method === 'POST' ? wordsTyped(await formOf(c)) : undefined)

function wordsTyped(form: Form): Form | undefined {
  const { lang: _, go: __, by: ___, ...typed } = form
  return Object.values(typed).some(value => value !== '') ? typed : undefined
}

/** Answers with `handle` where a sitting is open, and stays open; else, or where it ends meanwhile, with `closed`. */
export const whenOpenOr =
  (closed: Closed) =>
  (handle: (c: Request, open: Open) => Response | Promise<Response>) =>
  async (c: Request): Promise<Response> => {
    const open = await opened(c)
    if (!open || (await isOnAnothersPage(c, open))) return closedBy(c, closed)
    c.set('mark', pageMark(c.var.config.secret, open.preparation.id))
    keepOpen(c, open.session)
    try {
      return await handle(c, open)
    } catch (error) {
      if (error instanceof NotFound) return closedBy(c, closed)
      throw error
    }
  }

async function isOnAnothersPage(c: Request, { preparation }: Open): Promise<boolean> {
  if (c.req.method !== 'POST') return false
  const shown = whosePage(c.var.config.secret, textOf(await formOf(c), 'by'))
  return shown !== undefined && shown !== preparation.id
}

/** An address of these pages that is read in the same language. */
export const inLanguage = (path: string, language: Language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
