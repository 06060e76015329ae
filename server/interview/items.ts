/**
 * The items of a repeated group: jobs, qualifications, children. Each act writes the whole list anew.
 *
 * What must always hold:
 *   1. A list is one answer: adding, changing, removing and moving each add one row, and the list before stays.
 *      (rewrite; trigger only_ever_added)
 *   2. An item keeps its id while it is changed or moved.                                  (the verbs below)
 *   3. Pressing twice adds, removes or moves once.                                         (the item's id; `basis`)
 *   4. A change to an item that somebody else changed meanwhile is not made unseen.        (Clash)
 */
import { and, desc, eq, lte } from 'drizzle-orm'
import type { AnswerIs } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { facts } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'
import { sameAnswer } from './answers.ts'
import type { Interview } from './interview.ts'
import type { Answer, Item, Question, Step } from './questions.ts'
import { addFacts, Clash, lockAnswers } from './step.ts'

/** The group `id` of a step. @throws NotFound */
export function groupOf(step: Step, id: string): Question {
  const group = step.questions.find(question => question.id === id && question.kind === 'group')
  if (!group) throw new NotFound()
  return group
}

/** The items of a group's answer, in their order. */
export const itemsOf = (answer: Answer | undefined): Item[] =>
  answer?.is === 'answered' && Array.isArray(answer.value) ? (answer.value as Item[]) : []

/** Adds an item at the end, or, when one with its id is there already, puts it in that one's place. */
export function addItem(db: Db, person: Person, now: Date, interview: Interview, group: Question, item: Item) {
  return rewrite(db, person, now, interview, group, 'added', ({ items }) => {
    const isThere = items.some(one => one.id === item.id)
    return isThere ? items.map(one => (one.id === item.id ? item : one)) : [...items, item]
  })
}

/**
 * Changes an item; one that was removed comes back at the end.
 * @throws Clash when somebody changed or removed it after the row `basis`
 */
export function changeItem(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  item: Item,
  basis: number,
) {
  return rewrite(db, person, now, interview, group, 'changed', async ({ items, tx }) => {
    const saved = items.find(one => one.id === item.id)
    const before = (await newestList(tx, interview, group, basis))?.items.find(one => one.id === item.id)
    const isClash = !sameItem(saved, before) && !sameItem(saved, item)
    if (isClash) throw new Clash([group.id])
    return saved ? items.map(one => (one.id === item.id ? item : one)) : [...items, item]
  })
}

/** Takes an item out; when it is not there any more, nothing happens. */
export function removeItem(db: Db, person: Person, now: Date, interview: Interview, group: Question, itemId: string) {
  return rewrite(db, person, now, interview, group, 'removed', ({ items }) => items.filter(({ id }) => id !== itemId))
}

/** Moves an item one place, unless the list was written after the row `basis`: then this is the second of two presses. */
export function moveItem(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  itemId: string,
  direction: 'up' | 'down',
  basis: number,
) {
  return rewrite(db, person, now, interview, group, 'reordered', ({ items, id }) => {
    const from = items.findIndex(one => one.id === itemId)
    const to = direction === 'up' ? from - 1 : from + 1
    const [moved, other] = [items[from], items[to]]
    if (id > basis || !moved || !other) return items
    return items.with(from, other).with(to, moved)
  })
}

/** The item that the row `removal` took out of its list; undefined when that row is no removal. */
export async function removedItem(db: Db, interview: Interview, group: Question, removal: number) {
  const before = await newestList(db, interview, group, removal - 1)
  const after = await newestList(db, interview, group, removal)
  return before?.items.find(one => !after?.items.some(({ id }) => id === one.id))
}

/** Brings back the list as it was before the row `removal`, if nothing has been written since. */
export function restoreItems(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  removal: number,
) {
  return rewrite(db, person, now, interview, group, 'brought back', async ({ items, id, tx }) => {
    if (id !== removal) return items
    return (await newestList(tx, interview, group, removal - 1))?.items ?? items
  })
}

type List = { id: number; is: AnswerIs; items: Item[] }

async function rewrite(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  did: Verb,
  change: (list: List & { tx: Tx }) => Item[] | Promise<Item[]>,
): Promise<void> {
  await db.transaction(async tx => {
    await lockAnswers(tx, interview)
    const list = (await newestList(tx, interview, group)) ?? { id: 0, is: 'cleared', items: [] }
    const items = await change({ ...list, tx })
    if (sameList(items, list.items)) return
    // An empty list is no answer: the person has not said that there are none.
    const answer: Answer | undefined = items.length > 0 ? { is: 'answered', value: items } : undefined
    await addFacts(tx, person, now, interview, new Map([[group.id, answer]]), 'typed')
    const what = `interview ${interview.id}`
    await record(tx, { by: actor(person), at: now, did, what, about: interview.claimantId })
  })
}

/** The newest list, or the newest not newer than the row `upTo`. */
async function newestList(
  tx: Db | Tx,
  interview: Interview,
  group: Question,
  upTo?: number,
): Promise<List | undefined> {
  const [row] = await tx
    .select({ id: facts.id, is: facts.is, value: facts.value })
    .from(facts)
    .where(
      and(
        eq(facts.claimantId, interview.claimantId),
        eq(facts.question, group.id),
        upTo === undefined ? undefined : lte(facts.id, upTo),
      ),
    )
    .orderBy(desc(facts.id))
    .limit(1)
  return row && { id: row.id, is: row.is, items: row.is === 'answered' ? (row.value as Item[]) : [] }
}

const sameList = (a: Item[], b: Item[]) => sameAnswer({ is: 'answered', value: a }, { is: 'answered', value: b })
const sameItem = (a: Item | undefined, b: Item | undefined) => sameList(a ? [a] : [], b ? [b] : [])
