/**
 * An office's own settings, for its manager.
 *
 * What must always hold:
 *   1. A manager changes their own office and no other.              (the office is the person's)
 *   2. A change and its entry in the log are made together.          (record, in the transaction)
 */
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { offices } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { actor } from './staff.ts'

export type OfficeSettings = {
  name: string
  /** Whether a claimant reads the names of those who looked at their record, or their roles alone. */
  showsNames: boolean
}

/** The settings of the person's own office. @throws NotFound */
export async function officeOf(db: Db, { officeId }: Person): Promise<OfficeSettings> {
  const [office] = await db
    .select({ name: offices.name, showsNames: offices.showsNames })
    .from(offices)
    .where(eq(offices.id, officeId))
  if (!office) throw new NotFound()
  return office
}

/** An office, by its name and how to ring it. */
export type OfficePhone = { name: string; phone: string }

/** Every office that can be rung, for somebody who is not signed in: it is said nowhere which of them is theirs. */
export const officePhones = (db: Db): Promise<OfficePhone[]> =>
  db.select({ name: offices.name, phone: offices.phone }).from(offices).orderBy(asc(offices.name))

/** Says whether claimants read the names of the office's staff who looked at their record. Said again it is no news. */
export async function setShowsNames(db: Db, person: Person, now: Date, showsNames: boolean): Promise<void> {
  await db.transaction(async tx => {
    const changed = await tx
      .update(offices)
      .set({ showsNames })
      .where(and(eq(offices.id, person.officeId), ne(offices.showsNames, showsNames)))
      .returning({ id: offices.id })
    if (changed.length === 0) return
    const why = showsNames ? 'Claimants read names' : 'Claimants read roles alone'
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `office ${person.officeId}`, why })
  })
}
