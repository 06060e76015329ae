/**
 * The items of a repeated group: jobs, qualifications, children. Each act writes the whole list anew.
 *
 * What must always hold:
 *   1. A list is one answer: adding, changing, removing and moving each add one row, and the list before stays.
 *      (rewrite; trigger only_ever_added)
 *   2. An item keeps its id while it is changed or moved.                                  (the verbs below)
 *   3. Pressing twice adds, removes or moves once.                                         (the item's id; `basis`)
 *   4. What was written elsewhere about an item meanwhile is not overwritten unseen, and all else is saved.
 *      (Clash, saveItem)
 *   5. Leaving a page undoes what that page wrote and nothing of anybody else; what was corrected or struck through
 *      meanwhile never comes back by it.                                    (putBackItem, beforePage, isCorrectedSince)
 */
import { and, desc, eq, gte, lt, lte, or, type SQL } from 'drizzle-orm'
import type { AnswerIs } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { factCorrections, facts, staff } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import { holdClaimant } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'
import { sameAnswer } from './answers.ts'
import { isCorrection } from './history.ts'
import { type Interview, type Seen, seenOn } from './interview.ts'
import type { Answer, Answers, Item, Question, Step } from './questions.ts'
import { addFacts, Clash } from './step.ts'

/** The group `id` of a step. @throws NotFound */
export function groupOf(step: Step, id: string): Question {
  const group = step.questions.find(question => question.id === id && question.kind === 'group')
  if (!group) throw new NotFound()
  return group
}

/** The items of a group's answer, in their order. */
export const itemsOf = (answer: Answer | undefined): Item[] =>
  answer?.is === 'answered' && Array.isArray(answer.value) ? (answer.value as Item[]) : []

/**
 * Writes down what an open page says of an item: adds it, or changes in it what the person changed. Of an item not told
 * any more the answers stay in the history.
 * @param unread the fields whose boxes could not be read: they stay as they are
 * @throws Clash, with all else saved: naming the fields that were written elsewhere after what the page has seen, or the
 *   group when the item was removed
 */
export async function saveItem(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  item: Item,
  page: Seen = {},
  unread: readonly string[] = [],
): Promise<void> {
  let clashes: string[] = []
  const did = ({ items }: List): Verb => (itemIn(items, item.id) ? 'changed' : 'added')
  await rewrite(
    db,
    person,
    now,
    interview,
    group,
    did,
    async ({ items, tx }) => {
      const saved = itemIn(items, item.id)
      const seen = itemIn((await newestList(tx, interview, group, seenOn(person, page)))?.items, item.id)
      if (seen && !saved) {
        clashes = [group.id]
        return items
      }
      const merged = mergedItem(group, item, saved, seen, unread)
      clashes = merged.clashes
      const whole = { id: item.id, answers: merged.answers }
      return saved ? items.map(one => (one === saved ? whole : one)) : [...items, whole]
    },
    page.page,
  )
  if (clashes.length > 0) throw new Clash(clashes)
}

/** What the person changed in an item, put into it as it is saved now. */
function mergedItem(
  group: Question,
  typed: Item,
  saved: Item | undefined,
  seen: Item | undefined,
  unread: readonly string[],
): { answers: Answers; clashes: string[] } {
  const answers = { ...saved?.answers }
  const clashes: string[] = []
  for (const { id } of group.fields ?? []) {
    const [mine, now, before] = [typed.answers[id], saved?.answers[id], seen?.answers[id]]
    if (unread.includes(id) || sameAnswer(mine, now) || sameAnswer(mine, before)) continue
    if (!sameAnswer(now, before)) clashes.push(id)
    else if (mine) answers[id] = mine
    else delete answers[id]
  }
  return { answers, clashes }
}

/**
 * Takes back what the page `page` of this person saved of an item, field by field, to what stood before that page first
 * wrote it; an item that the page added, and nobody else wrote in, goes. What the page posts chooses no content.
 */
export function putBackItem(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  itemId: string,
  page: string | undefined,
): Promise<void> {
  return rewrite(db, person, now, interview, group, 'brought back', async ({ items, tx }) => {
    const saved = itemIn(items, itemId)
    const told = page ? await tellingsOf(tx, person, interview, group, itemId, page) : []
    const first = told.find(({ isOwn }) => isOwn)
    if (!saved || !first || (await isCorrectedSince(tx, interview, group, first))) return items
    const added = beforePage(told, presence)
    if (added && !added.answer) {
      // Without what the page wrote, what somebody else wrote in it would be half a job: then it stays whole.
      const isOwnAlone = told.every(one => one.id < first.id || one.isOwn || sameItem(one.item, one.before))
      return isOwnAlone ? items.filter(one => one !== saved) : items
    }
    const answers = { ...saved.answers }
    for (const id of Object.keys(Object.assign({}, ...told.map(({ item }) => item?.answers ?? {})))) {
      const before = beforePage(told, item => item?.answers[id])
      if (before?.answer) answers[id] = before.answer
      else if (before) delete answers[id]
    }
    return items.map(one => (one === saved ? { id: itemId, answers } : one))
  })
}

/** An item in one row of its list, and in the row before. */
type Telling = { id: number; at: Date; isOwn: boolean; item: Item | undefined; before: Item | undefined }

/** An item in every row of its list, the oldest first, and which of the rows this person's page wrote. */
async function tellingsOf(
  tx: Tx,
  person: Person,
  interview: Interview,
  group: Question,
  itemId: string,
  page: string,
): Promise<Telling[]> {
  const rows = await tx
    .select({ id: facts.id, is: facts.is, value: facts.value, at: facts.at, by: facts.by, page: facts.page })
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, group.id)))
    .orderBy(facts.id)
  const told = rows.map(({ is, value }) => itemIn(is === 'answered' ? (value as Item[]) : [], itemId))
  return rows.map(({ id, at, by, page: wrote }, row) => {
    return { id, at, isOwn: by === person.id && wrote === page, item: told[row], before: told[row - 1] }
  })
}

/**
 * What was said before the page first changed it; undefined when the page did not change it, or somebody else did since.
 */
function beforePage(told: readonly Telling[], saidIn: (item: Item | undefined) => Answer | undefined) {
  const changes = told.filter(({ item, before }) => !sameAnswer(saidIn(item), saidIn(before)))
  const since = changes.slice(changes.findIndex(({ isOwn }) => isOwn))
  const [first] = since
  return first && since.every(({ isOwn }) => isOwn) ? { answer: saidIn(first.before) } : undefined
}

const presence = (item: Item | undefined): Answer | undefined => item && { is: 'answered', value: true }

/** Whether something of a list was corrected or struck through since a row of it was written. */
async function isCorrectedSince(tx: Tx, interview: Interview, group: Question, { id, at }: Pick<Telling, 'id' | 'at'>) {
  // An earlier row is struck through in favour of one that stood already: then only the time tells.
  const since = or(gte(factCorrections.replacement, id), gte(factCorrections.at, at))
  const [found] = await tx
    .select({ id: factCorrections.id })
    .from(factCorrections)
    .innerJoin(facts, eq(facts.id, factCorrections.corrected))
    .where(and(eq(factCorrections.claimantId, interview.claimantId), eq(facts.question, group.id), since))
    .limit(1)
  return found !== undefined
}

const itemIn = (items: readonly Item[] | undefined, id: string) => items?.find(one => one.id === id)

/** Who gave a field of an item the answer it has now, and when; without a field, who removed the item. */
export async function writerOf(db: Db, interview: Interview, group: Question, itemId: string, field?: string) {
  const rows = await db
    .select({ is: facts.is, value: facts.value, at: facts.at, by: staff.name })
    .from(facts)
    .innerJoin(staff, eq(staff.id, facts.by))
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, group.id)))
    .orderBy(desc(facts.id))
  const saidIn = ({ is, value }: (typeof rows)[number]) => {
    const item = itemIn(is === 'answered' ? (value as Item[]) : [], itemId)
    return field === undefined ? presence(item) : item?.answers[field]
  }
  const other = rows.findIndex(row => rows[0] && !sameAnswer(saidIn(row), saidIn(rows[0])))
  const row = rows.at(other < 0 ? -1 : other - 1)
  return row && { by: row.by, at: row.at }
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

/**
 * The item that the row `removal` took out of its list; undefined when that row is no removal, or when what it took out
 * was struck through: that may be about another person, and is not shown again (R93).
 */
export async function removedItem(db: Db, interview: Interview, group: Question, removal: number) {
  if (await isCorrection(db, removal)) return undefined
  const before = await newestList(db, interview, group, lt(facts.id, removal))
  const after = await newestList(db, interview, group, lte(facts.id, removal))
  return before?.items.find(one => !after?.items.some(({ id }) => id === one.id))
}

/** Brings back the list as it was before the row `removal`, if nothing has been written or struck through since. */
export function restoreItems(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  removal: number,
) {
  return rewrite(db, person, now, interview, group, 'brought back', async ({ items, id, tx }) => {
    if (id !== removal || (await isCorrection(tx, removal))) return items
    return (await newestList(tx, interview, group, lt(facts.id, removal)))?.items ?? items
  })
}

type List = { id: number; is: AnswerIs; items: Item[] }

async function rewrite(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  group: Question,
  did: Verb | ((list: List) => Verb),
  change: (list: List & { tx: Tx }) => Item[] | Promise<Item[]>,
  page?: string,
): Promise<void> {
  await db.transaction(async tx => {
    await holdClaimant(tx, interview.claimantId)
    const list = (await newestList(tx, interview, group)) ?? { id: 0, is: 'cleared', items: [] }
    const items = await change({ ...list, tx })
    if (sameList(items, list.items)) return
    // An empty list is no answer: the person has not said that there are none.
    const answer: Answer | undefined = items.length > 0 ? { is: 'answered', value: items } : undefined
    await addFacts(tx, person, now, interview, new Map([[group.id, answer]]), 'typed', page)
    const what = `interview ${interview.id}`
    const verb = typeof did === 'string' ? did : did(list)
    await record(tx, { by: actor(person), at: now, did: verb, what, about: interview.claimantId })
  })
}

/** The newest list, or the newest of some rows. */
async function newestList(tx: Db | Tx, interview: Interview, group: Question, among?: SQL): Promise<List | undefined> {
  const [row] = await tx
    .select({ id: facts.id, is: facts.is, value: facts.value })
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, group.id), among))
    .orderBy(desc(facts.id))
    .limit(1)
  return row && { id: row.id, is: row.is, items: row.is === 'answered' ? (row.value as Item[]) : [] }
}

const sameList = (a: Item[], b: Item[]) => sameAnswer({ is: 'answered', value: a }, { is: 'answered', value: b })
const sameItem = (a: Item | undefined, b: Item | undefined) => sameList(a ? [a] : [], b ? [b] : [])
