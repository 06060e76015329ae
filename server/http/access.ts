/**
 * Who may use a route, said where the route is.
 *
 * What must always hold:
 *   1. Every route declares who may use it; one that does not stops the start.       (refuseUndeclaredRoutes)
 *   2. The declaration is the check: there is no second list to forget.              (only)
 *   3. A revoked session stops at once: it is read from the database each time.      (findPerson, findReader)
 *   4. What is posted from one person's page is never done as another's.             (isOnAnothersPage, anotherReader)
 */
import type { Hono, MiddlewareHandler } from 'hono'
import type { Role } from '../../db/choices.ts'
import type { Env, May, Person, Reader, Request } from './context.ts'
import { Forbidden } from './errors.ts'
import { formOf, textOf } from './forms.ts'
import { readerActor, whosePage } from './reader.ts'

/**
 * 'staff' is any role; 'anyone' needs no session, and sees the person if there is one; 'everyone' is answered alike, so
 * that nobody's session is looked up. 'claimant' is the claimant and whoever acts for them and may read their plan; where
 * reading is not enough the declaration says what it takes, as in 'reader who may sign'.
 */
export type Who = Role | 'staff' | 'claimant' | `reader who may ${May}` | 'anyone' | 'everyone'

type Declaration = MiddlewareHandler<Env> & { who?: Who[] }

/** Declares who may use a route, and lets nobody else through. */
export function only(...who: Who[]): Declaration {
  const declaration: Declaration = async function only(c, next) {
    if (who.includes('everyone')) return next()
    const may = neededOf(who)
    if (may) return asReader(c, may, next)
    const person = await c.var.findPerson()
    if (person) c.set('person', { ...person, opened: new Set(), recorded: new Set() })
    if (who.includes('anyone')) return next()
    if (!person || (await isOnAnothersPage(c, person))) return c.var.askToSignIn()
    if (!who.includes('staff') && !who.includes(person.role)) throw new Forbidden()
    await next()
    // A redirect shows nobody; whatever else the answer is, it was made from the records that were opened for it.
    if (c.res.status < 300 || c.res.status >= 400) await c.var.recordLooks()
  }
  declaration.who = who
  return declaration
}

/**
 * Whether this form is on a page of somebody other than who is signed in: it was open when they signed in in the same
 * browser. To its writer the session has ended. A form that does not say whose page it is on (views/press.ts) is theirs.
 */
async function isOnAnothersPage(c: Request, person: Person): Promise<boolean> {
  if (c.req.method !== 'POST') return false
  const by = textOf(await formOf(c), 'by')
  return by !== '' && by !== person.id
}

/** What a reader must be allowed to do; `undefined` for a route that is not for readers. */
export function neededOf(who: readonly Who[]): May | undefined {
  const declared = who.find(one => one.startsWith('reader who may '))
  if (declared) return declared.slice('reader who may '.length) as May
  return who.includes('claimant') ? 'read' : undefined
}

async function asReader(c: Request, needed: May, next: () => Promise<void>) {
  const reader = await c.var.findReader()
  if (!reader) return c.var.askReaderToSignIn()
  const writer = await anotherReader(c, reader)
  if (writer !== undefined) return c.var.askReaderToSignIn(writer)
  c.set('reader', reader)
  if (!readerMay(reader, needed)) throw new Forbidden()
  return next()
}

/**
 * The id of the reader on whose page this form is, when that is not who is signed in: it was open when they signed in in
 * the same browser. Signing out is done from anybody's page.
 */
async function anotherReader(c: Request, reader: Reader): Promise<string | undefined> {
  if (c.req.method !== 'POST' || c.req.path === '/my-plan/sign-out') return undefined
  const writer = whosePage(c.var.config.secret, textOf(await formOf(c), 'by'))
  return writer === readerActor(reader).id ? undefined : writer
}

/** Whether the reader may do this: a claimant may do everything with their own plan. */
export const readerMay = ({ representative }: Pick<Reader, 'representative'>, needed: May): boolean =>
  representative === undefined || representative.may.includes(needed)

export type DeclaredRoute = { method: string; path: string; who: Who[] }

/** The app's own list of routes with what each declares; middleware for all paths is not a route. */
export function declaredRoutes(app: Hono<Env>): { declared: DeclaredRoute[]; undeclared: string[] } {
  const routes = new Map<string, Who[] | undefined>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const name = `${method} ${path}`
    routes.set(name, routes.get(name) ?? (handler as Declaration).who)
  }
  const declared: DeclaredRoute[] = []
  const undeclared: string[] = []
  for (const [name, who] of routes) {
    const [method = '', path = ''] = name.split(' ')
    if (who) declared.push({ method, path, who })
    else undeclared.push(name)
  }
  return { declared, undeclared }
}

/** @throws Error naming every route that does not say who may use it. */
export function refuseUndeclaredRoutes(app: Hono<Env>): void {
  const { undeclared } = declaredRoutes(app)
  if (undeclared.length > 0) throw new Error(`These routes do not say who may use them: ${undeclared.join(', ')}.`)
}
