/**
 * The group that a person is in under their benefit, since when, and how we know: it says what can be required of them.
 *
 * What must always hold:
 *   1. A group is never changed or taken away: a new row is written, and of those that have begun the newest counts; of two
 *      from one day the one written down last.                                (trigger only_ever_added; groupsOf)
 *   2. No group begins later than today: a decision that is still to come has not been made.            (groupForm)
 *   3. What follows from a group is done in the transaction that writes it down (R5).          (circumstancesChanged)
 *   4. Every change and every look is recorded.                                          (record; group-routes.ts)
 */
import { desc, eq } from 'drizzle-orm'
import type { Group } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimantGroups, claimants, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { circumstancesChanged } from './circumstances-changed.ts'
import { claimantFor } from './claimant.ts'

/** What is written down of a group; `known` is how it is known: the decision letter, the benefit system, the person. */
export type NewGroup = { group: Group; since: CalendarDate; known: string }

/** One that was written down, by whom and when. */
export type GroupRow = NewGroup & { id: number; at: Date; by: string }

/** Where the person stood in their claim, the newest first. The caller has loaded the claimant. */
export const groupsOf = (db: Db | Tx, claimantId: string): Promise<GroupRow[]> =>
  db
    .select({
      id: claimantGroups.id,
      group: claimantGroups.group,
      since: claimantGroups.since,
      known: claimantGroups.known,
      at: claimantGroups.at,
      by: staff.name,
    })
    .from(claimantGroups)
    .innerJoin(staff, eq(staff.id, claimantGroups.by))
    .where(eq(claimantGroups.claimantId, claimantId))
    .orderBy(desc(claimantGroups.since), desc(claimantGroups.id))

/**
 * Writes down which group a person is in, and does what follows from it. What was already the last word about that day is
 * not written twice.
 * @throws NotFound
 */
export async function addGroup(db: Db, person: Person, now: Date, claimantId: string, added: NewGroup): Promise<void> {
  await db.transaction(async tx => {
    const { id } = await claimantFor(tx, person, claimantId)
    await tx.select({ id: claimants.id }).from(claimants).where(eq(claimants.id, id)).for('no key update')
    const before = (await groupsOf(tx, id)).find(({ since }) => since === added.since)
    if (before?.group === added.group && before.known === added.known) return
    await tx.insert(claimantGroups).values({ ...added, claimantId: id, at: now, by: person.id })
    await circumstancesChanged(tx, now, id, person)
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `group of claimant ${id}`, about: id })
  })
}
