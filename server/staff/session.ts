/**
 * A member of staff's session: whose it is, and how long it lasts.
 *
 * What must always hold:
 *   1. A session is looked up in the database at each request, so a revoked one stops at once.      (personOf)
 *   2. Using the service makes it last as long again, up to a working day; asking how long it still lasts does not, and
 *      the database's clock is the only one.                                                         (personOf)
 */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { and, eq, gt, lt, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { getCookie } from 'hono/cookie'
import type { Db } from '../../db/client.ts'
import { claimantSessions, offices, sessions, staff } from '../../db/schema.ts'
import type { Person, Request } from '../http/context.ts'
import { workingDaySeconds } from './accounts.ts'

/** GET asks how long the session still lasts, POST makes it last. */
export const sessionPath = '/session'

/** The member of staff whose session this request carries, if there is one; the session then lasts longer. */
export async function personOf(c: Request): Promise<Person | undefined> {
  const token = sessionToken(c)
  return token ? personOfToken(c, token) : undefined
}

/** As the library signs it. Hono's own check asks the slow half of the crypto library, three times for each request. */
function sessionToken(c: Request): string | undefined {
  const { baseUrl, secret } = c.var.config
  const secure = baseUrl.startsWith('https:') ? 'secure' : undefined
  const [token = '', signature = ''] = getCookie(c, 'foothold.session_token', secure)?.split(/\.(?=[^.]*$)/) ?? []
  const right = createHmac('sha256', keyOf(secret)).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

const keys = new Map<string, KeyObject>()
function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(Buffer.from(secret))
  keys.set(secret, key)
  return key
}

/** A session is written to at most this often: not at every request. */
const worthWriting = 60

/** The same, for a session that has only just been made and is in no cookie yet. */
export async function personOfToken(c: Request, token: string): Promise<Person | undefined> {
  const { db, config } = c.var
  const idle = config.sessionMinutes * 60
  const [found] = await sessionQuery(db).execute({ token, idle })
  if (!found) return undefined
  const { left, gain, ...person } = found
  const onlyAsks = c.req.method === 'GET' && c.req.path === sessionPath
  if (onlyAsks || gain < worthWriting) return { ...person, secondsLeft: left }
  await db
    .update(sessions)
    .set({ expiresAt: endIfUsedNow(idle), updatedAt: sql`now()` })
    .where(eq(sessions.id, person.sessionId))
  return { ...person, secondsLeft: left + gain }
}

const endIfUsedNow = (idle: number | Placeholder) =>
  sql<Date>`least(now() + make_interval(secs => ${idle}::int), ${sessions.createdAt} + make_interval(secs => ${workingDaySeconds}::int))`

const wholeSeconds = (interval: SQL) => sql<number>`floor(extract(epoch from ${interval}))::int`

/** Prepared once for each database: this runs on every request of every member of staff. */
const sessionQueries = new WeakMap<Db, ReturnType<typeof prepareSessionQuery>>()
const sessionQuery = (db: Db) => {
  const query = sessionQueries.get(db) ?? prepareSessionQuery(db)
  sessionQueries.set(db, query)
  return query
}
const prepareSessionQuery = (db: Db) =>
  db
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      officeId: staff.officeId,
      officeName: offices.name,
      providerId: staff.providerId,
      sessionId: sessions.id,
      left: wholeSeconds(sql`${sessions.expiresAt} - now()`),
      gain: wholeSeconds(sql`${endIfUsedNow(sql.placeholder('idle'))} - ${sessions.expiresAt}`),
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.userId))
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .where(and(eq(sessions.token, sql.placeholder('token')), gt(sessions.expiresAt, sql`now()`)))
    .prepare('person_of_a_session')

/** Sessions that have run out, of staff and of claimants. */
export async function forgetOldSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
  await db.delete(claimantSessions).where(lt(claimantSessions.expiresAt, now))
}
