/**
 * Arranging the lines of a draft: copying one, and moving one within its own list.
 *
 * What must always hold:
 *   1. Nothing in an issued version moves (R25).                     (lockDraft)
 *   2. A press that is sent twice copies once.                       (lineOf, under the plan's lock)
 *   3. Every line has a place of its own.                            (both places change in one statement)
 */
import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { commitments } from '../../db/schema.ts'
import type { Person } from '../http/context.ts'
import {
  columnsOf,
  commitmentOf,
  commitmentsOf,
  type Draftable,
  insert,
  lineOf,
  lockDraft,
  recordIt,
} from './commitment.ts'

/**
 * Copies a commitment to the end of its list. What was said or declared of the first was not said of the copy: the
 * person's own score and words, the declaration and the reasons stay behind.
 * @param key the copy's id: the same key sent again adds nothing
 * @throws NotFound, also when the key is a line of another plan; Refused 'issued', 'too many'
 */
export async function duplicateCommitment(
  db: Db,
  person: Person,
  now: Date,
  plan: Draftable,
  id: string,
  key: string,
): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    const first = await commitmentOf(tx, plan.id, id)
    if (await lineOf(tx, plan, key)) return
    const copied = columnsOf({ ...first, canDo: undefined, canDoWords: undefined, ownWords: undefined })
    await insert(tx, person, now, plan, { ...copied, savedAt: now, savedBy: person.id, id: key })
  })
}

export type Direction = 'up' | 'down'

/** Moves a commitment one place within its own list; at the end of the list it stays. @throws NotFound; Refused 'issued' */
export async function moveCommitment(
  db: Db,
  person: Person,
  now: Date,
  plan: Draftable,
  id: string,
  direction: Direction,
): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    const moved = await commitmentOf(tx, plan.id, id)
    const list = (await commitmentsOf(tx, plan.id)).filter(({ kind }) => kind === moved.kind)
    const at = list.findIndex(one => one.id === id)
    const other = at < 0 ? undefined : list[direction === 'up' ? at - 1 : at + 1]
    if (!other) return
    const newPlace = sql`case ${commitments.id} when ${id}::uuid then ${other.position}::int else ${moved.position}::int end`
    await tx
      .update(commitments)
      .set({ position: newPlace })
      .where(inArray(commitments.id, [id, other.id]))
    await recordIt(tx, person, now, plan, 'reordered', id)
  })
}
