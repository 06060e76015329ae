/**
 * Days on which nobody can be expected to come: the office is closed, or the schools around it are (R8). Its manager keeps
 * them, and the checks of every commitment read them.
 *
 * What must always hold:
 *   1. A person sees and changes the days of their own office alone.                     (the office is the person's)
 *   2. Nothing is rubbed out: what was entered in error is taken off, with who did it and when.     (takeOff)
 *   3. A change and its entry in the log are made together.                              (record, in the transaction)
 */

import { and, asc, desc, eq, gte, isNotNull, isNull, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClosureKind } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { closures, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { CalendarDate } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'

export type NewClosure = { kind: ClosureKind; name: string; from: CalendarDate; to: CalendarDate }

export type Closure = NewClosure & {
  id: string
  byName: string
  takenOff?: { at: Date; byName: string }
}

/** The days of the person's own office: those to come or going on, the next first; those that are past; and those taken off. */
export async function closuresOf(
  db: Db,
  { officeId }: Person,
  on: CalendarDate,
): Promise<{ coming: Closure[]; past: Closure[]; takenOff: Closure[] }> {
  const of = (...conditions: Parameters<typeof and>) => and(eq(closures.officeId, officeId), ...conditions)
  const [coming, past, takenOff] = await Promise.all([
    list(db, of(isNull(closures.endedAt), gte(closures.to, on)), asc(closures.from)),
    list(db, of(isNull(closures.endedAt), lt(closures.to, on)), desc(closures.from)),
    list(db, of(isNotNull(closures.endedAt)), desc(closures.endedAt)),
  ])
  return { coming, past, takenOff }
}

/** A school year has about seven; what is older than the newest hundred is of no use to anybody. */
const longestList = 100

async function list(db: Db, which: ReturnType<typeof and>, order: ReturnType<typeof asc>): Promise<Closure[]> {
  const ender = alias(staff, 'ender')
  const rows = await db
    .select({ closure: closures, byName: staff.name, enderName: ender.name })
    .from(closures)
    .innerJoin(staff, eq(staff.id, closures.by))
    .leftJoin(ender, eq(ender.id, closures.endedBy))
    .where(which)
    .orderBy(order, asc(closures.id))
    .limit(longestList)
  return rows.map(({ closure: { id, kind, name, from, to, endedAt }, byName, enderName }) => ({
    ...{ id, kind, name, from, to, byName },
    ...(endedAt && enderName ? { takenOff: { at: endedAt, byName: enderName } } : {}),
  }))
}

/**
 * Adds closed days to the person's own office.
 * @param key its id: the same key sent again adds nothing
 * @throws Refused 'same days' when they are there already
 */
export async function addClosure(
  db: Db,
  person: Person,
  now: Date,
  { kind, name, from, to }: NewClosure,
  key: string,
): Promise<void> {
  const { officeId } = person
  await db.transaction(async tx => {
    const same = and(eq(closures.kind, kind), eq(closures.from, from), eq(closures.to, to), isNull(closures.endedAt))
    const [there] = await tx
      .select({ id: closures.id })
      .from(closures)
      .where(and(eq(closures.officeId, officeId), same))
    if (there && there.id !== key) throw new Refused('same days', 'These days are on the list already')
    const values = { id: key, officeId, kind, name, from, to, at: now, by: person.id }
    const [added] = await tx.insert(closures).values(values).onConflictDoNothing().returning({ id: closures.id })
    if (!added) return
    await record(tx, { by: actor(person), at: now, did: 'added', what: `closed days ${key}` })
  })
}

/** Takes days off the list that were entered in error. Taken off again it is no news. @throws NotFound */
export async function takeOff(db: Db, person: Person, now: Date, id: string): Promise<void> {
  await db.transaction(async tx => {
    const mine = and(eq(closures.id, id), eq(closures.officeId, person.officeId))
    const [closure] = await tx.select({ endedAt: closures.endedAt }).from(closures).where(mine).for('update')
    if (!closure) throw new NotFound()
    if (closure.endedAt) return
    await tx.update(closures).set({ endedAt: now, endedBy: person.id }).where(mine)
    await record(tx, { by: actor(person), at: now, did: 'removed', what: `closed days ${id}` })
  })
}
