/** What every request carries, and the shell that pages are put in. */
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { RepresentativeKind, Role } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import type { Shell } from '../../views/layout.ts'
import type { Config } from '../config.ts'
import type { Language } from '../lib/language.ts'
import type { Accounts } from '../staff/accounts.ts'
import { changesLanguage } from './language.ts'
import { pageMark, readerActor } from './reader.ts'

/** A member of staff, signed in. */
export type Person = {
  id: string
  name: string
  role: Role
  officeId: string
  officeName: string
  /** Whom they work for, where that is a provider (server/provider/provider.ts). */
  providerId?: string | null
  sessionId: string
  /** How many seconds the session lasts if it is not used again. */
  secondsLeft?: number
  /** The records this request has opened, and of those the ones whose opening it has recorded already. */
  opened?: Set<string>
  recorded?: Set<string>
}

/**
 * What a reader may do with a plan: read its lines; read all that we wrote to the person and they to us (the plan as it is
 * printed, its earlier versions, every letter and request); ask for it to be looked at again; complain; sign it; say what
 * was done; see and correct the person's details; change how to get in and who acts.
 */
export type May = 'read' | 'read all' | 'ask' | 'complain' | 'sign' | 'update' | 'details' | 'way in'

/** A claimant reading their own plan, signed in with its reference and a code, or somebody who acts for them. */
export type Reader = {
  claimantId: string
  claimantName: string
  planId: string
  /** Of the plan, as printed. */
  reference: string
  /** The claimant's office. */
  officeId: string
  /** Of the page: as asked for in the address or by the form, else as the person is written to. */
  language: Language
  /** Who is signed in, where that is not the claimant. */
  representative?: ActingFor | undefined
}

/** Somebody signed in for a claimant, with what they may do (server/claimant/representative.ts). */
export type ActingFor = {
  id: string
  name: string
  kind: RepresentativeKind
  /** The one matter that an explicit consent is about. */
  matter: string | null
  may: readonly May[]
}

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
    /** The same to a claimant: what they posted is kept too. `writer` is whose page it was on, where another is signed in. */
    askReaderToSignIn: (writer?: string) => Promise<Response>
    /** Records a look at each record that was opened for this answer and is not in the log yet. */
    recordLooks: () => Promise<void>
    /** The name of the press that this form is, if its page gave it one (presses.ts). */
    press: string
    /** Whose page the answer is, where that is no reader who has signed in: every form on it says so (views/press.ts). */
    mark: string | undefined
    /** Set by the route's own declaration (access.ts): a handler for staff always has one. */
    person: Person
    reader: Reader
  }
}

export type Request = Context<Env>

/** What the layout needs to know about this request. */
export const shellOf = (c: Request): Shell => {
  const reader = c.var.reader as Reader | undefined
  return {
    person: c.var.person as Person | undefined,
    reader,
    mark: reader ? pageMark(c.var.config.secret, readerActor(reader).id) : c.var.mark,
    changesLanguage: changesLanguage(c),
    demo: c.var.config.demo,
    path: c.req.path,
  }
}

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
