/** Accounts, passwords and sessions, kept by a library: security code is not ours to invent. */
import { randomUUID } from 'node:crypto'
import type { Role } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { accounts, sessions, staff, verifications } from '../../db/schema.ts'
import type { Config } from '../config.ts'

/** However much it is used, a session lasts no longer: the next morning one signs in again. */
export const workingDaySeconds = 12 * 60 * 60
export const shortestPassword = 12

// Read when it is first needed, not before the first page: the library is half of all the files there are to read.
const library = () => Promise.all([import('better-auth'), import('better-auth/adapters/drizzle')])

/** Reads the library, so that the first to sign in does not wait for it. */
export const readLibrary = async (): Promise<void> => void (await library())

/** The library, on our own tables and with our own cookie. Nobody can make an account for themselves. */
export async function openAccounts(db: Db, config: Config) {
  const [{ betterAuth }, { drizzleAdapter }] = await library()
  return betterAuth({
    baseURL: config.baseUrl,
    secret: config.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: staff, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    // For the cookie. In the database a session begins shorter, and grows as it is used (session.ts).
    session: { expiresIn: workingDaySeconds },
    databaseHooks: {
      session: { create: { before: async session => ({ data: { ...session, expiresAt: idleEnd(config) } }) } },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        officeId: { type: 'string', required: true, input: false },
      },
    },
    advanced: {
      cookiePrefix: 'foothold',
      useSecureCookies: config.baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
    },
  })
}

const idleEnd = ({ sessionMinutes }: Config) => new Date(Date.now() + sessionMinutes * 60_000)

export type Accounts = Awaited<ReturnType<typeof openAccounts>>

export type NewAccount = {
  name: string
  email: string
  role: Role
  officeId: string
  /** Whom they work for, where that is a provider. */
  providerId?: string | undefined
  passwordHash: string
}

/** A password as the library keeps it. */
export const hashPassword = async (password: string): Promise<string> =>
  (await import('better-auth/crypto')).hashPassword(password)

/** Opens an account for a member of staff; returns its id, or `undefined` when the address or the id has one already. */
export async function addAccount(
  tx: Tx | Db,
  { passwordHash, ...rest }: NewAccount,
  id: string = randomUUID(),
): Promise<string | undefined> {
  const [person] = await tx
    .insert(staff)
    .values({ ...rest, id, email: rest.email.trim().toLowerCase(), emailVerified: true })
    .onConflictDoNothing()
    .returning({ id: staff.id })
  if (!person) return undefined
  await tx.insert(accounts).values({
    accountId: person.id,
    providerId: 'credential',
    userId: person.id,
    password: passwordHash,
  })
  return person.id
}
