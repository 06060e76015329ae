/**
 * The providers that draw up plans for an office (L23a), and who looks again at a plan that one of them drew up.
 *
 * What must always hold:
 *   1. A manager names and changes the providers of their own office and of no other.      (the office is the person's)
 *   2. Who looks again at a provider's plan is the office's choice, and ours until it is made (R47).   (looksAgain)
 *   3. Nothing goes to a provider where nobody could read it.                                          (hasAccount)
 *   4. A choice says where the next request goes; one that was asked before stays where it is.         (requestGoesTo)
 *   5. A change and its entry in the log are made together.                                (record, in the transaction)
 */
import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { plans, providers, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'

export type Provider = {
  id: string
  name: string
  /** Whether a request about a plan that they drew up goes to them, and not to the office. */
  looksAgain: boolean
  /** Whether anybody works for them here: until then the office answers. */
  hasAccount: boolean
}

/** The providers of the person's own office, by name. */
export const providersOf = (db: Db | Tx, { officeId }: Pick<Person, 'officeId'>): Promise<Provider[]> =>
  db
    .select({ id: providers.id, name: providers.name, looksAgain: providers.looksAgain, hasAccount })
    .from(providers)
    .where(eq(providers.officeId, officeId))
    .orderBy(asc(providers.name))

const hasAccount = sql<boolean>`exists (select 1 from ${staff} works where works.provider_id = ${providers.id})`

/**
 * Names one more provider of the person's office.
 * @param key its id: the same key sent again names nothing more
 * @throws Refused 'named' when the office has one of that name
 */
export async function addProvider(
  db: Db,
  person: Person,
  now: Date,
  { name, looksAgain }: Pick<Provider, 'name' | 'looksAgain'>,
  key: string,
): Promise<void> {
  await db.transaction(async tx => {
    const values = { id: key, officeId: person.officeId, name, looksAgain }
    const added = await tx.insert(providers).values(values).onConflictDoNothing().returning({ id: providers.id })
    if (added.length > 0) {
      const why = whoLooksAgain(looksAgain)
      return record(tx, { by: actor(person), at: now, did: 'added', what: `provider ${key}`, why })
    }
    if ((await tx.$count(providers, eq(providers.id, key))) > 0) return
    throw new Refused('named', 'There is a provider with this name already')
  })
}

/** Says who looks again at the plans that a provider of the person's office draws up. Said again it is no news. @throws NotFound */
export async function setLooksAgain(db: Db, person: Person, now: Date, id: string, looksAgain: boolean): Promise<void> {
  const isTheirs = and(eq(providers.id, id), eq(providers.officeId, person.officeId))
  await db.transaction(async tx => {
    if ((await tx.$count(providers, isTheirs)) === 0) throw new NotFound()
    const changed = await tx
      .update(providers)
      .set({ looksAgain })
      .where(and(isTheirs, ne(providers.looksAgain, looksAgain)))
      .returning({ id: providers.id })
    if (changed.length === 0) return
    const why = whoLooksAgain(looksAgain)
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `provider ${id}`, why })
  })
}

const whoLooksAgain = (theyDo: boolean) =>
  theyDo ? 'They look again at the plans that they draw up' : 'The office looks again at the plans that they draw up'

/** What the provider is called that drew up a plan; `undefined` where the office did. */
export async function providerNamed(db: Db | Tx, id: string | null): Promise<string | undefined> {
  if (id === null) return undefined
  const [found] = await db.select({ name: providers.name }).from(providers).where(eq(providers.id, id))
  return found?.name
}

/** The provider before whom a request about this version is put today; `undefined` when it is the office's (R47). */
export async function requestGoesTo(tx: Db | Tx, planId: string): Promise<string | undefined> {
  const [found] = await tx
    .select({ id: providers.id })
    .from(plans)
    .innerJoin(providers, eq(providers.id, plans.providerId))
    .where(and(eq(plans.id, planId), eq(providers.looksAgain, true), hasAccount))
  return found?.id
}
