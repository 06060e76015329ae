/**
 * Finding a person by whatever is at hand: a name, a reference, a National Insurance number or a date of birth.
 *
 * What must always hold:
 *   1. Only records open to the person asking are found, and nothing tells that there are others (R61). (isOpenTo)
 *   2. Every search is recorded by its kind; what was typed is not (R32, R89).                          (record)
 *   3. A search reads an index, never the whole table.                      (indexes claimants_by_... in schema.ts)
 */
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { claimants } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { type CalendarDate, readDate } from '../lib/days.ts'
import { prefixQuery } from '../lib/search-words.ts'
import { actor } from '../staff/staff.ts'
import { isOpenTo } from './claimant.ts'

const kinds = {
  name: 'name',
  reference: 'reference',
  number: 'National Insurance number',
  birth: 'date of birth',
} as const
type Kind = keyof typeof kinds

export type Found = {
  id: string
  name: string
  reference: string
  dateOfBirth: CalendarDate | null
  restricted: boolean
  /** The day of the last interview that began, if any did. */
  lastInterviewOn: CalendarDate | null
}

export const mostFound = 25

/** The people the person may open who match what was typed, at most `mostFound` of them; `more` when there are others. */
export async function findPeople(
  db: Db,
  person: Person,
  now: Date,
  typed: string,
): Promise<{ found: Found[]; more: boolean }> {
  const query = queryOf(typed)
  await record(db, { by: actor(person), at: now, did: 'searched', what: `people by ${kinds[query.kind]}` })
  if (!query.where) return { found: [], more: false }
  const found = await people(db, and(isOpenTo(person), query.where), mostFound + 1)
  return { found: found.slice(0, mostFound), more: found.length > mostFound }
}

/** The first ten of the person's own caseload, by name: whom they are most likely to look for. */
export const ownPeople = (db: Db, person: Person): Promise<Found[]> =>
  people(db, and(isOpenTo(person), eq(claimants.adviserId, person.id)), 10)

// In a list of fields Drizzle leaves the table's name off its columns, so the inner query is written out.
const lastInterviewOn = sql<string | null>`(
  select (max(interviews.began_at) at time zone 'Europe/London')::date::text
  from interviews where interviews.claimant_id = claimants.id)`

const people = (db: Db, where: SQL | undefined, limit: number): Promise<Found[]> =>
  db
    .select({
      id: claimants.id,
      name: claimants.name,
      reference: claimants.reference,
      dateOfBirth: claimants.dateOfBirth,
      restricted: sql<boolean>`${claimants.restrictedAt} is not null`,
      lastInterviewOn,
    })
    .from(claimants)
    .where(where)
    .orderBy(asc(claimants.searchName), asc(claimants.id))
    .limit(limit)

/** What was typed, understood; without `where` it can match nobody. */
function queryOf(typed: string): { kind: Kind; where: SQL | undefined } {
  const tight = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (/^[A-Z]{2}\d{6}[A-Z]?$/.test(tight)) return { kind: 'number', where: eq(claimants.niBase, tight.slice(0, 8)) }
  const date = dateOf(typed)
  if (date) return { kind: 'birth', where: eq(claimants.dateOfBirth, date) }
  const reference = referenceOf(typed)
  if (reference) return { kind: 'reference', where: or(hasReference(reference), hasName(typed)) }
  return { kind: 'name', where: hasName(typed) }
}

/** '13/3/1990', '13.03.1990', '13 March 1990' or '1990-03-13'. */
function dateOf(typed: string): CalendarDate | undefined {
  const [a = '', b = '', c = '', ...rest] = typed.trim().split(/[\s/.,-]+/)
  if (rest.length > 0) return undefined
  const [day, year] = a.length === 4 ? [c, a] : [a, c]
  const read = readDate({ day, month: b, year })
  return 'date' in read ? read.date : undefined
}

/** A person's or a plan's reference, with or without its dashes; a long name may look like one, so names are tried too. */
function referenceOf(typed: string): string | undefined {
  const parts = /^([A-Z]+?)[\s-]*([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})$/.exec(typed.trim().toUpperCase())
  if (parts && (parts[1] === 'P' || parts[1] === 'PLAN')) return parts.slice(1).join('-')
  return /^\S+-\S+-\S+$/.test(typed.trim()) ? typed.trim().toUpperCase() : undefined
}

const hasReference = (reference: string) =>
  or(
    eq(claimants.reference, reference),
    sql`${claimants.id} in (select plans.claimant_id from plans where plans.reference = ${reference})`,
  )

function hasName(typed: string): SQL | undefined {
  const query = prefixQuery(typed)
  return query === undefined ? undefined : sql`${claimants.searchVector} @@ to_tsquery('simple', ${query})`
}
