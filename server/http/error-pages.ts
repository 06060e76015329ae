/** The pages that errors become, once, for everyone. */
import { HTTPException } from 'hono/http-exception'
import { isAway } from '../../db/away.ts'
import { messagePage } from '../../views/layout.ts'
import { awayPage } from '../../views/problem.ts'
import type { Language } from '../lib/language.ts'
import { type Request, shellOf } from './context.ts'
import { Forbidden, NotFound, Refused } from './errors.ts'
import { type Form, formOf, textOf } from './forms.ts'

export const notFoundPage = (c: Request) =>
  c.html(
    messagePage(shellOf(c), 'Page not found', [
      'If you typed the address, check that it is right.',
      'If you followed a link, what it led to may not be there, or may not be open to you.',
    ]),
    404,
  )

/** Says what happened in plain words; logs what only its makers can mend. */
export function errorPage(error: Error, c: Request): Response | Promise<Response> {
  if (error instanceof NotFound) return notFoundPage(c)
  if (error instanceof Forbidden || (error instanceof HTTPException && error.status === 403)) {
    return c.html(messagePage(shellOf(c), 'You cannot do this', ['This page is for people with another role.']), 403)
  }
  if (error instanceof HTTPException && error.status === 415) {
    return c.html(messagePage(shellOf(c), 'That cannot be read', ['Send it with a form of this service.']), 415)
  }
  if (error instanceof Refused) {
    const status = error.code === 'too large' ? 413 : 409
    return c.html(messagePage(shellOf(c), 'That cannot be done', [error.message]), status)
  }
  // The message of a database error may repeat what was typed: only its kind and its place are logged.
  c.var.log.error({ kind: error.name, code: (error as { code?: string }).code, stack: placesOf(error) })
  if (isAway(error)) return whileAway(c)
  return c.html(
    messagePage(shellOf(c), 'Sorry, there is a problem with the service', [
      'What you saved before this is safe. Try again in a few minutes.',
    ]),
    500,
  )
}

/** Where it happened, without the message: the message of a database error repeats what was typed, over several lines. */
function placesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const places = afterMessage.split('\n').filter(line => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
  return places.slice(0, 8)
}

/** The database is away. Nobody is told that anything was done, and what they sent comes back to be sent again. */
async function whileAway(c: Request): Promise<Response> {
  c.header('retry-after', '60')
  // A script that saves keeps its page, and tries again by itself.
  const isScript = c.req.header('hx-request') === 'true' || c.req.header('sec-fetch-dest') === 'empty'
  if (isScript) return c.body(null, 503, { 'hx-reswap': 'none' })
  const form = c.req.method === 'POST' ? await formOf(c) : undefined
  const sent = form && !secrets.some(name => name in form) ? form : undefined
  const { pathname, search } = new URL(c.req.url)
  return c.html(awayPage(shellOf(c), { address: pathname + search, sent, language: languageOf(c, form ?? {}) }), 503)
}

/** What is typed into these never stands in a page. */
const secrets = ['password', 'code']

/** Claimants read in their own language; whose page it is cannot be looked up now. `undefined` for staff. */
function languageOf(c: Request, form: Form): Language | undefined {
  if (!/^\/my-plan(\/|$)/.test(c.req.path)) return undefined
  const asked = [c.req.query('lang'), textOf(form, 'lang')].find(one => one === 'en' || one === 'cy')
  return (asked as Language) ?? (/^\s*cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en')
}
