/** The pages that errors become, once, for everyone. */
import { HTTPException } from 'hono/http-exception'
import { isAway } from '../../db/away.ts'
import { messagePage } from '../../views/layout.ts'
import { type MyProblem, myProblemPage } from '../../views/my-problem.ts'
import { awayPage, refusedPage } from '../../views/problem.ts'
import { PastBankHolidayData } from '../lib/days.ts'
import { type Reader, type Request, shellOf } from './context.ts'
import { Forbidden, NotFound, Refused } from './errors.ts'
import { type Form, formOf } from './forms.ts'
import { languageBefore } from './language.ts'
import { isForReaders } from './reader.ts'
import { isAskedInBetween } from './scripts.ts'

export const notFoundPage = (c: Request) => (isForReaders(c) ? readersPage(c, 'not there', 404) : notFoundToStaff(c))

const notFoundToStaff = (c: Request) =>
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
  const answer = isForReaders(c) ? toReaders(error, c) : undefined
  if (answer) return answer
  if (error instanceof Forbidden || (error instanceof HTTPException && error.status === 403)) {
    return c.html(messagePage(shellOf(c), 'You cannot do this', ['This page is for people with another role.']), 403)
  }
  if (error instanceof HTTPException && error.status === 415) {
    return c.html(messagePage(shellOf(c), 'That cannot be read', ['Send it with a form of this service.']), 415)
  }
  if (error instanceof Refused) {
    if (error.code === 'too large') return c.html(refusedPage(shellOf(c), error.message, undefined), 413)
    return whileRefused(error, c)
  }
  if (error instanceof PastBankHolidayData) return uncounted(error, c)
  // The message of a database error may repeat what was typed: only its kind and its place are logged.
  c.var.log.error({ kind: error.name, code: (error as { code?: string }).code, stack: placesOf(error) })
  if (isAway(error)) return whileAway(c)
  if (isForReaders(c)) return readersPage(c, 'broken', 500)
  return c.html(
    messagePage(shellOf(c), 'Sorry, there is a problem with the service', [
      'What you saved before this is safe. Try again in a few minutes.',
    ]),
    500,
  )
}

/** R34: no date is guessed. Staff read which dates to load; a claimant what they can still do. */
function uncounted(error: PastBankHolidayData, c: Request): Promise<Response> {
  // Its message names a date and what to load, and nobody.
  c.var.log.error({ kind: error.name, needs: error.message })
  return isForReaders(c) ? readersPage(c, 'uncounted', 409) : whileRefused(error, c)
}

/** What went wrong through no fault of ours, to a claimant in their language. */
function toReaders(error: Error, c: Request): Promise<Response> | undefined {
  const status = error instanceof HTTPException ? error.status : undefined
  if (error instanceof Forbidden || status === 403) return readersPage(c, 'not allowed', 403)
  if (status === 415) return readersPage(c, 'unreadable', 415)
  if (!(error instanceof Refused)) return undefined
  return readersPage(c, 'refused', error.code === 'too large' ? 413 : 409, error.message)
}

type ErrorStatus = 403 | 404 | 409 | 413 | 415 | 500

async function readersPage(c: Request, problem: MyProblem, status: ErrorStatus, said?: string): Promise<Response> {
  const reader = await readerNow(c, problem)
  const language = reader?.language ?? (await languageBefore(c))
  const asked = c.req.method === 'GET'
  const form = problem !== 'broken' && problem !== 'unreadable' && !asked ? await formOf(c) : undefined
  // The rules speak English to staff: where a claimant can break one, their own page says it in both languages.
  const inEnglish = language === 'en' ? said : undefined
  const sent = form && presentable(form)
  return c.html(myProblemPage(shellOf(c), language, problem, { said: inEnglish, sent, asked }), status)
}

/** Whoever is signed in, also on an address of no route; what is broken is not asked for more. */
async function readerNow(c: Request, problem: MyProblem): Promise<Reader | undefined> {
  const known = c.var.reader as Reader | undefined
  if (known || problem === 'broken') return known
  const reader = await c.var.findReader().catch(() => undefined)
  if (reader) c.set('reader', reader)
  return reader
}

/** Where it happened, without the message: the message of a database error repeats what was typed, over several lines. */
function placesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const places = afterMessage.split('\n').filter(line => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
  return places.slice(0, 8)
}

/** What was typed comes back with the refusal, to be copied. */
async function whileRefused({ message }: Error, c: Request): Promise<Response> {
  const form = c.req.method === 'POST' ? await formOf(c) : undefined
  return c.html(refusedPage(shellOf(c), message, form && presentable(form)), 409)
}

/** The database is away. Nobody is told that anything was done, and what they sent comes back to be sent again. */
async function whileAway(c: Request): Promise<Response> {
  c.header('retry-after', '60')
  // A script that saves keeps its page, and tries again by itself.
  if (isAskedInBetween(c)) return c.body(null, 503, { 'hx-reswap': 'none' })
  const form = c.req.method === 'POST' ? await formOf(c) : undefined
  const sent = form && presentable(form)
  const { pathname, search } = new URL(c.req.url)
  return c.html(
    awayPage(shellOf(c), {
      address: pathname + search,
      sent,
      language: isForReaders(c) ? await languageBefore(c) : undefined,
    }),
    503,
  )
}

/** What is typed into these never stands in a page. */
const secrets = ['password', 'code']

const presentable = (form: Form) => (secrets.some(name => name in form) ? undefined : form)
