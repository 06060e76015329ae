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
}

/** A claimant reading their own plan, signed in with its reference and code. */
export type Reader = { claimantId: string; reference: string }

export type Env = {
  Variables: {
    db: Db
    accounts: Accounts
    config: Config
    log: Logger
    requestId: string
    now: Date
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

/** The address of the computer asking, as far as we can tell; used only to count attempts. */
export const addressOf = (c: Request): string => {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return incoming?.socket?.remoteAddress ?? 'unknown'
}
