/** What every request carries, and the shell that pages are put in. */
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Role } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import type { Shell } from '../../views/layout.ts'
import type { Config } from '../config.ts'
import type { Accounts } from '../staff/accounts.ts'

/** A member of staff, signed in. */
export type Person = {
  id: string
  name: string
  role: Role
  officeId: string
  officeName: string
  sessionId: string
  /** How many seconds the session lasts if it is not used again. */
  secondsLeft?: number
  /** The records this request has opened, and of those the ones whose opening it has recorded already. */
  opened?: Set<string>
  recorded?: Set<string>
}

/** A claimant reading their own plan, signed in with its reference and code. */
export type Reader = { claimantId: string; planId: string; reference: string }

export type Env = {
  Variables: {
    db: Db
    accounts: () => Promise<Accounts>
    config: Config
    log: Logger
    requestId: string
    now: Date
    /** Look up whose session this request carries; only a route's declaration asks. */
    findPerson: () => Promise<Person | undefined>
    findReader: () => Promise<Reader | undefined>
    /** The answer to a member of staff whose session has ended: what they posted is kept. */
    askToSignIn: () => Promise<Response>
    /** Records a look at each record that was opened for this answer and is not in the log yet. */
    recordLooks: () => Promise<void>
    /** The name of the press that this form is, if its page gave it one (presses.ts). */
    press: string
    /** Set by the route's own declaration (access.ts): a handler for staff always has one. */
    person: Person
    reader: Reader
  }
}

export type Request = Context<Env>

/** What the layout needs to know about this request. */
export const shellOf = (c: Request): Shell => ({
  person: c.var.person as Person | undefined,
  demo: c.var.config.demo,
  path: c.req.path,
})

/**
 * The address of the computer asking, used only to count attempts. Of X-Forwarded-For only what our own proxies added is
 * believed, counted from the right: the rest is whatever the sender wrote.
 */
export const addressOf = (c: Request): string => {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const nearest = incoming?.socket?.remoteAddress ?? 'unknown'
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map(address => address.trim())
  return (c.var.config.proxies > 0 && seen.at(-c.var.config.proxies)) || nearest
}
