/** Accounts, passwords and sessions, kept by a library: security code is not ours to invent. */
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { accounts, sessions, staff, verifications } from '../../db/schema.ts'
import type { Config } from '../config.ts'

/** A working day. After it one signs in again; nothing that was typed is lost. */
const sessionSeconds = 8 * 60 * 60
export const shortestPassword = 12

/** The library, on our own tables and with our own cookie. Nobody can make an account for themselves. */
export const openAccounts = (db: Db, config: Config) =>
  betterAuth({
    baseURL: config.baseUrl,
    secret: config.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: staff, session: sessions, account: accounts, verification: verifications },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: { expiresIn: sessionSeconds, updateAge: sessionSeconds / 8 },
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

export type Accounts = ReturnType<typeof openAccounts>

export type NewAccount = { name: string; email: string; role: Role; officeId: string; passwordHash: string }

/** A password as the library keeps it. */
export { hashPassword }

/** Opens an account for a member of staff; returns their id. */
export async function addAccount(tx: Tx | Db, { passwordHash, ...rest }: NewAccount): Promise<string> {
  const [person] = await tx
    .insert(staff)
    .values({ ...rest, email: rest.email.trim().toLowerCase(), emailVerified: true })
    .returning({ id: staff.id })
  if (!person) throw new Error('The account was not added')
  await tx.insert(accounts).values({
    accountId: person.id,
    providerId: 'credential',
    userId: person.id,
    password: passwordHash,
  })
  return person.id
}
