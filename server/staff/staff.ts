/**
 * Who works here: signing in and out, and the accounts of an office.
 *
 * What must always hold:
 *   1. Signing in makes a new session with a new identifier.                                      (the library)
 *   2. A wrong address and a wrong password look the same, in words and in time.                  (the library)
 *   3. It ends the session that the browser had before, whosever it was.                          (endSessionBefore)
 *   4. Every act here is recorded.                                                                (record)
 */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Role } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { offices, providers, sessions, staff } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import { addressOf, type Person, type Request } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { addAccount, hashPassword, type NewAccount } from './accounts.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { personOfToken } from './session.ts'

/** A person as the audit log knows them. */
export const actor = (person: Person): Actor => ({ id: person.id, role: person.role, officeId: person.officeId })

const wrong =
  'Enter an email address and password that match. Check that you have typed both as they were given to you.'

/**
 * Signs a member of staff in; returns who it is, and the cookies to set.
 * @throws Refused 'wrong' when they do not match, 'too many attempts' when there have been too many.
 */
export async function signIn(c: Request, email: string, password: string): Promise<SignedIn> {
  const { db, now } = c.var
  const attempt = await countAttempt(db, { door: 'staff', of: email }, addressOf(c), now)
  const { api } = await c.var.accounts()
  const answer = await api
    .signInEmail({ body: { email, password }, headers: c.req.raw.headers, returnHeaders: true })
    .catch(refusal)
  const person = answer && (await personOfToken(c, answer.response.token))
  if (!person) {
    await recordFailure(db, now, email)
    throw new Refused('wrong', wrong)
  }
  await forgetAttempts(db, attempt)
  await endSessionBefore(c, person)
  await record(db, { by: actor(person), at: now, did: 'signed in', what: `staff ${person.id}` })
  return { person, cookies: answer.headers.getSetCookie() }
}

/** What is wrong with what was typed is no answer; what is wrong with us is no wrong password. */
function refusal(error: Error & { statusCode?: number }): undefined {
  if (error.statusCode === undefined || error.statusCode >= 500) throw error
}

/** Its cookie is about to be replaced: left alive, nobody could end it any more. */
async function endSessionBefore(c: Request, person: Person): Promise<void> {
  const before = await c.var.findPerson()
  if (!before || before.sessionId === person.sessionId) return
  await c.var.db.transaction(async tx => {
    const ended = await tx.delete(sessions).where(eq(sessions.id, before.sessionId)).returning({ id: sessions.id })
    if (ended.length === 0 || before.id === person.id) return
    await record(tx, { by: actor(before), at: c.var.now, did: 'signed out', what: `staff ${before.id}` })
  })
}

export type SignedIn = { person: Person; cookies: string[] }

async function recordFailure(db: Db, at: Date, email: string): Promise<void> {
  const [person] = await db.select().from(staff).where(eq(staff.email, email.trim().toLowerCase()))
  if (person)
    await record(db, { by: nobody(person.officeId), at, did: 'failed to sign in', what: `staff ${person.id}` })
}

const nobody = (officeId: string): Actor => ({ id: 'nobody', role: 'nobody', officeId })

/** Signs the same person in again who was here before; as `signIn`. */
export async function signInAgain(c: Request, id: string, password: string): Promise<SignedIn> {
  const [person] = await c.var.db.select({ email: staff.email }).from(staff).where(eq(staff.id, id))
  return signIn(c, person?.email ?? '', password)
}

/** Ends the session here and now; returns the cookies that clear it. */
export async function signOut(c: Request): Promise<string[]> {
  const { db, now, person } = c.var
  const { api } = await c.var.accounts()
  const { headers } = await api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
  await record(db, { by: actor(person), at: now, did: 'signed out', what: `staff ${person.id}` })
  return headers.getSetCookie()
}

export type Colleague = {
  id: string
  name: string
  email: string
  role: Role
  officeName: string
  providerName: string | null
}

/** The accounts of every office, by office and name; for the administrator. */
export const allStaff = (db: Db): Promise<Colleague[]> =>
  db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      role: staff.role,
      officeName: offices.name,
      providerName: providers.name,
    })
    .from(staff)
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .leftJoin(providers, eq(providers.id, staff.providerId))
    .orderBy(asc(offices.name), asc(staff.name))

/** The advisers of the person's own office: who may hold an interview there. */
export const advisersOf = (db: Db, person: Person): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.officeId, person.officeId), sql`${staff.role} in ('adviser', 'leader', 'manager')`))
    .orderBy(asc(staff.name))

/** The providers of every office, with the office's name. */
export const allProviders = (db: Db): Promise<{ id: string; name: string; officeName: string }[]> =>
  db
    .select({ id: providers.id, name: providers.name, officeName: offices.name })
    .from(providers)
    .innerJoin(offices, eq(offices.id, providers.officeId))
    .orderBy(asc(offices.name), asc(providers.name))

export const allOffices = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.select({ id: offices.id, name: offices.name }).from(offices).orderBy(asc(offices.name))

type NewColleague = Omit<NewAccount, 'passwordHash'> & { password: string }

async function refuseOthersProvider(tx: Tx, { role, officeId, providerId }: NewAccount): Promise<void> {
  if (role !== 'provider') {
    if (providerId === undefined) return
    throw new Refused('provider', 'Choose the role Provider for somebody who works for one')
  }
  const isTheirs = and(eq(providers.id, providerId ?? ''), eq(providers.officeId, officeId))
  if (providerId === undefined || (await tx.$count(providers, isTheirs)) === 0)
    throw new Refused('provider', 'Choose a provider of this office')
}

/**
 * Opens an account for a colleague.
 * @param key the account's id: the same key sent again opens nothing more
 * @throws Refused 'email taken' when the address has an account already, 'no such office', 'provider' for somebody who works
 *   for a provider, and not one of that office
 */
export async function addColleague(
  db: Db,
  by: Person,
  now: Date,
  { password, ...rest }: NewColleague,
  key?: string,
): Promise<void> {
  const account = { ...rest, passwordHash: await hashPassword(password) }
  await db.transaction(async tx => {
    if ((await tx.$count(offices, eq(offices.id, account.officeId))) === 0)
      throw new Refused('no such office', 'Choose an office')
    await refuseOthersProvider(tx, account)
    const id = await addAccount(tx, account, key)
    if (key !== undefined && id === undefined && (await tx.$count(staff, eq(staff.id, key))) > 0) return
    if (id === undefined) throw new Refused('email taken', 'There is an account with this email address already')
    await record(tx, { by: actor(by), at: now, did: 'added', what: `staff ${id} as ${account.role}` })
  })
}
