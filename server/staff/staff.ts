/**
 * Who works here: signing in and out, who is asking, and the accounts of an office.
 *
 * What must always hold:
 *   1. A session is looked up in the database at each request, so a revoked one stops at once.   (personOf)
 *   2. Signing in makes a new session with a new identifier.                                      (the library)
 *   3. A wrong address and a wrong password look the same, in words and in time.                  (the library)
 *   4. Every act here is recorded.                                                                (record)
 */
import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import { getSignedCookie } from 'hono/cookie'
import type { Role } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { claimantSessions, offices, sessions, staff } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import { addressOf, type Person, type Request } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { addAccount, hashPassword, type NewAccount } from './accounts.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'

/** A person as the audit log knows them. */
export const actor = (person: Person): Actor => ({ id: person.id, role: person.role, officeId: person.officeId })

/** The member of staff whose session this request carries, if there is one. */
export async function personOf(c: Request): Promise<Person | undefined> {
  const token = await sessionToken(c)
  if (!token) return undefined
  const [person] = await sessionQuery(c.var.db).execute({ token })
  return person
}

const sessionToken = async (c: Request) => {
  const { baseUrl, secret } = c.var.config
  const secure = baseUrl.startsWith('https:') ? 'secure' : undefined
  const token = await getSignedCookie(c, secret, 'foothold.session_token', secure)
  return token || undefined
}

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
      sessionId: sessions.id,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.userId))
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .where(and(eq(sessions.token, sql.placeholder('token')), gt(sessions.expiresAt, sql`now()`)))
    .prepare('person_of_a_session')

const wrong =
  'Enter an email address and password that match. Check that you have typed both as they were given to you.'

/**
 * Signs a member of staff in; returns the cookies to set.
 * @throws Refused 'wrong' when they do not match, 'too many attempts' when there have been too many.
 */
export async function signIn(c: Request, email: string, password: string): Promise<string[]> {
  const { db, accounts, now } = c.var
  const door = `staff ${email}`
  await countAttempt(db, door, addressOf(c), now)
  const signedIn = await accounts.api
    .signInEmail({ body: { email, password }, headers: c.req.raw.headers, returnHeaders: true })
    .catch(() => undefined)
  const [person] = await db.select().from(staff).where(eq(staff.email, email.trim().toLowerCase()))
  if (!signedIn || !person) {
    if (person)
      await record(db, { by: nobody(person.officeId), at: now, did: 'failed to sign in', what: `staff ${person.id}` })
    throw new Refused('wrong', wrong)
  }
  await forgetAttempts(db, door, addressOf(c))
  await record(db, { by: person, at: now, did: 'signed in', what: `staff ${person.id}` })
  return signedIn.headers.getSetCookie()
}

const nobody = (officeId: string): Actor => ({ id: 'nobody', role: 'nobody', officeId })

/** Ends the session here and now; returns the cookies that clear it. */
export async function signOut(c: Request): Promise<string[]> {
  const { db, accounts, now, person } = c.var
  const { headers } = await accounts.api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
  await record(db, { by: actor(person), at: now, did: 'signed out', what: `staff ${person.id}` })
  return headers.getSetCookie()
}

/** Sessions that have run out, of staff and of claimants. */
export async function forgetOldSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
  await db.delete(claimantSessions).where(lt(claimantSessions.expiresAt, now))
}

export type Colleague = { id: string; name: string; email: string; role: Role; officeName: string }

/** The accounts of every office, by office and name; for the administrator. */
export const allStaff = (db: Db): Promise<Colleague[]> =>
  db
    .select({ id: staff.id, name: staff.name, email: staff.email, role: staff.role, officeName: offices.name })
    .from(staff)
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .orderBy(asc(offices.name), asc(staff.name))

/** The advisers of the person's own office: who may hold an interview there. */
export const advisersOf = (db: Db, person: Person): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.officeId, person.officeId), sql`${staff.role} in ('adviser', 'leader', 'manager')`))
    .orderBy(asc(staff.name))

export const allOffices = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.select({ id: offices.id, name: offices.name }).from(offices).orderBy(asc(offices.name))

type NewColleague = Omit<NewAccount, 'passwordHash'> & { password: string }

/**
 * Opens an account for a colleague.
 * @throws Refused 'email taken' when the address has an account already, 'no such office'.
 */
export async function addColleague(db: Db, by: Person, now: Date, { password, ...rest }: NewColleague): Promise<void> {
  const account = { ...rest, passwordHash: await hashPassword(password) }
  await db.transaction(async tx => {
    const taken = await tx.$count(staff, eq(staff.email, account.email.trim().toLowerCase()))
    if (taken > 0) throw new Refused('email taken', 'There is an account with this email address already')
    if ((await tx.$count(offices, eq(offices.id, account.officeId))) === 0)
      throw new Refused('no such office', 'Choose an office')
    const id = await addAccount(tx, account)
    await record(tx, { by: actor(by), at: now, did: 'added', what: `staff ${id} as ${account.role}` })
  })
}
