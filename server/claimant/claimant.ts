/**
 * Claimants: the people this is for. Who speaks for them is in representative.ts.
 *
 * What must always hold:
 *   1. A record is loaded through the person asking; there is no other way in.              (claimantFor)
 *   2. A restricted record looks like one that is not there to all but those it is open to. (isOpenTo; R61)
 *      To a provider only the records are open of those whose request was put before it (R47).
 *   3. Every change, and every look at a person, is recorded.                               (record, recordView; R89)
 *   4. A change made on an older page than the record is refused, not lost or overwritten.  (version)
 *   5. A form sent twice adds one person.                                                   (the form's key is the id)
 *   6. A National Insurance number never proves who somebody is: it only warns.             (withSameNumber; R79)
 */
import { randomUUID } from 'node:crypto'
import { and, asc, eq, isNotNull, isNull, ne, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AddressKind, Format, RegimeId, ToldBy } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { preparedSql } from '../../db/prepared.ts'
import { claimants, providers, reconsiderations, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { Forbidden, NotFound, Refused } from '../http/errors.ts'
import { newReference } from '../lib/codes.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { firstEight, type Nino } from '../lib/nino.ts'
import { searchNameOf } from '../lib/search-words.ts'
import { actor } from '../staff/staff.ts'
import { circumstancesChanged } from './circumstances-changed.ts'
import { tellWhereItWent } from './telling.ts'

export type Claimant = typeof claimants.$inferSelect

/** What staff write down about a person. Only the name is always there (R81). */
export type Details = {
  name: string
  niNumber?: Nino
  dateOfBirth?: CalendarDate
  addressKind: AddressKind
  careOf?: string
  address: string[]
  postcode?: string
  phones: string[]
  email?: string
  /** A key of `spokenLanguages`, or the language's name. */
  spokenLanguage: string
  writtenLanguage: Language
  format: Format
  toldBy: ToldBy
  regime: RegimeId
  adviserId?: string
}

/** What the person may open: their own office's, and of the restricted ones only their own caseload's or, for a manager, all. */
export const isOpenTo = (person: Person): SQL | undefined =>
  isProviders(person)
    ? openToProvider(person.providerId ?? null)
    : openTo({ id: person.id, officeId: person.officeId, isManager: person.role === 'manager' })

/** The same rule in a query that is written once; `askerOf` gives its values. */
export const isOpenToAsker: SQL | undefined = or(
  openTo({
    id: sql.placeholder('asker'),
    officeId: sql.placeholder('askersOffice'),
    isManager: sql`${sql.placeholder('askerIsManager')}::boolean`,
  }),
  openToProvider(sql.placeholder('askersProvider')),
)

/** Whoever works for a provider is nobody of the office: without its id no record is open by it. */
export const askerOf = (person: Person) => ({
  asker: person.id,
  askersOffice: isProviders(person) ? null : person.officeId,
  askerIsManager: person.role === 'manager',
  askersProvider: isProviders(person) ? (person.providerId ?? null) : null,
})

/** Whether the person works for a provider, and not in the office. */
export const isProviders = ({ role }: Pick<Person, 'role'>): boolean => role === 'provider'

/** Of those in its own office whose request was put before this provider; never a restricted record. */
function openToProvider(providerId: string | null | Placeholder): SQL | undefined {
  const put = sql`exists (select 1 from ${reconsiderations} put
    join ${providers} before on before.id = put.provider_id and before.office_id = ${claimants.officeId}
    where put.claimant_id = ${claimants.id} and put.provider_id = ${providerId}::uuid)`
  return and(isNull(claimants.restrictedAt), put)
}

type Asker = { id: string | Placeholder; officeId: string | Placeholder; isManager: boolean | SQL }

function openTo({ id, officeId, isManager }: Asker): SQL | undefined {
  const inOffice = eq(claimants.officeId, officeId)
  if (isManager === true) return inOffice
  return and(inOffice, or(isManager || undefined, isNull(claimants.restrictedAt), eq(claimants.adviserId, id)))
}

/** The same rule for one record with the adviser it is to have: whether the person can still open it. */
export const isStillOpenTo = (person: Person, { restrictedAt }: Claimant, { adviserId }: Details): boolean =>
  person.role === 'manager' || restrictedAt === null || adviserId === person.id

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text is an id at all. */
export const isId = (text: string): boolean => uuid.test(text)

/** An id from an address bar, before it reaches the database. @throws NotFound when it is not one. */
export function idOf(text: string | undefined): string {
  if (!text || !uuid.test(text)) throw new NotFound()
  return text
}

/** The claimant `id`, if the person may open the record. @throws NotFound */
export async function claimantFor(db: Db | Tx, person: Person, id: string): Promise<Claimant> {
  const [claimant] = await db
    .select()
    .from(claimants)
    .where(and(eq(claimants.id, idOf(id)), isOpenTo(person)))
  if (!claimant) throw new NotFound()
  return opening(person, claimant)
}

/** Notes that the person has the record open; every loader of something about a claimant ends with it. Returns the record. */
export function opening<T extends { id: string }>(person: Person, claimant: T): T {
  person.opened?.add(claimant.id)
  return claimant
}

/** Records that the person looked at something about the claimant (R89). `what` is a kind and an id. */
export function recordView(db: Db | Tx, by: Person, at: Date, claimantId: string, what: string): Promise<void> {
  by.recorded?.add(claimantId)
  return record(db, { by: actor(by), at, did: 'viewed', what, about: claimantId })
}

/**
 * Records a look at every record that was opened for a page and is not in the log yet: so that a page shown again with
 * errors, or one whose author forgot, is a look like any other.
 */
export async function recordOtherViews(db: Db, by: Person, at: Date, page: string): Promise<void> {
  for (const claimantId of by.opened ?? []) {
    if (!by.recorded?.has(claimantId)) await recordView(db, by, at, claimantId, page)
  }
}

/**
 * Adds a person to the office of whoever adds them, on that person's own caseload unless told otherwise.
 * @param key the new record's id: the same key sent again gives the record that the first one made
 * @throws Refused 'adviser of another office'; NotFound when the key is of a record that is not open to the person
 */
export async function addClaimant(
  db: Db,
  person: Person,
  now: Date,
  details: Partial<Details> & Pick<Details, 'name'>,
  key: string = randomUUID(),
): Promise<Claimant> {
  return db.transaction(async tx => {
    const adviserId = 'adviserId' in details ? details.adviserId : person.id
    await refuseStrangerAsAdviser(tx, person, adviserId)
    const [added] = await tx
      .insert(claimants)
      .values({
        ...details,
        adviserId,
        id: key,
        reference: newReference('P'),
        officeId: person.officeId,
        searchName: searchNameOf(details.name),
        createdAt: now,
        createdBy: person.id,
      })
      .onConflictDoNothing({ target: claimants.id })
      .returning()
    if (!added) return claimantFor(tx, person, key)
    await record(tx, { by: actor(person), at: now, did: 'added', what: `claimant ${key}`, about: key })
    return added
  })
}

async function refuseStrangerAsAdviser(tx: Tx, person: Person, adviserId: string | undefined) {
  if (adviserId === undefined || adviserId === person.id) return
  const here = await tx.$count(staff, and(eq(staff.id, adviserId), eq(staff.officeId, person.officeId)))
  if (here === 0) throw new Refused('adviser of another office', 'Choose an adviser of this office')
}

const fieldNames: Record<keyof Details, string> = {
  name: 'name',
  niNumber: 'National Insurance number',
  dateOfBirth: 'date of birth',
  addressKind: 'kind of address',
  careOf: 'care of',
  address: 'address',
  postcode: 'postcode',
  phones: 'phone numbers',
  email: 'email address',
  spokenLanguage: 'spoken language',
  writtenLanguage: 'written language',
  format: 'format',
  toldBy: 'how they are told',
  regime: 'benefit',
  adviserId: 'adviser',
}

/**
 * Changes a person's details. `basis` is the version that the page was made from. Where their messages went until now they
 * are told that they go elsewhere (telling.ts).
 * @param link where they sign in
 * @throws NotFound; Refused 'changed meanwhile', 'adviser of another office'
 */
export async function changeClaimant(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  basis: number,
  details: Details,
  link: string,
): Promise<void> {
  await db.transaction(async tx => {
    const before = await claimantFor(tx, person, id)
    const changed = changedFields(before, details)
    if (changed.length === 0) return
    await refuseStrangerAsAdviser(tx, person, details.adviserId)
    const saved = await tx
      .update(claimants)
      .set({ ...withNothingLeftOut(details), searchName: searchNameOf(details.name), version: basis + 1 })
      .where(and(eq(claimants.id, before.id), eq(claimants.version, basis)))
      .returning({ id: claimants.id })
    if (saved.length === 0) {
      const sentence = 'Someone changed this record after you opened the page. Check what is saved now, then save again'
      throw new Refused('changed meanwhile', sentence)
    }
    if (changed.some(one => one === 'dateOfBirth' || one === 'regime')) {
      await circumstancesChanged(tx, now, id, person)
    }
    await tellWhereItWent(tx, now, before, { ...before, ...withNothingLeftOut(details) }, link)
    const why = `Changed: ${changed.map(field => fieldNames[field]).join(', ')}`
    await record(tx, { by: actor(person), at: now, did: 'changed', what: `claimant ${id}`, about: id, why })
  })
}

/** The fields in which a record differs from these details. */
export function changedFields(before: Claimant, details: Details): (keyof Details)[] {
  const fields = Object.keys(fieldNames) as (keyof Details)[]
  return fields.filter(field => JSON.stringify(before[field] ?? null) !== JSON.stringify(details[field] ?? null))
}

/** Drizzle leaves a column alone when its value is `undefined`; what was emptied must be emptied. */
const withNothingLeftOut = (details: Details) => ({
  ...details,
  niNumber: details.niNumber ?? null,
  dateOfBirth: details.dateOfBirth ?? null,
  careOf: details.careOf ?? null,
  postcode: details.postcode ?? null,
  email: details.email ?? null,
  adviserId: details.adviserId ?? null,
})

export type Namesake = { id: string; name: string; reference: string }

/**
 * The records, of those open to the person, whose number has the same first eight characters (D6). About the others
 * nothing can be told from the answer (R61). Recorded as a search when it finds someone.
 */
export async function withSameNumber(
  db: Db,
  person: Person,
  now: Date,
  number: Nino | undefined,
  exceptId: string,
): Promise<Namesake[]> {
  if (number === undefined) return []
  const found = await db
    .select({ id: claimants.id, name: claimants.name, reference: claimants.reference })
    .from(claimants)
    .where(and(eq(claimants.niBase, firstEight(number)), ne(claimants.id, exceptId), isOpenTo(person)))
    .orderBy(asc(claimants.createdAt))
    .limit(5)
  const what = 'people by National Insurance number'
  if (found.length > 0) await record(db, { by: actor(person), at: now, did: 'searched', what })
  return found
}

/**
 * Closes the record to all but its own adviser and the managers of the office.
 * @throws NotFound; Forbidden for anyone but a manager
 */
export async function restrict(db: Db, person: Person, now: Date, claimantId: string, why: string): Promise<void> {
  if (person.role !== 'manager') throw new Forbidden()
  await db.transaction(async tx => {
    const { id } = await claimantFor(tx, person, claimantId)
    const { restrictedAt, restrictedBy, restrictedWhy } = claimants
    const lines = sql`string_to_array(coalesce(${restrictedWhy}, ''), e'\n')`
    // Of two who restrict a record at once neither reason is lost.
    const closed = await tx
      .update(claimants)
      .set({
        restrictedAt: sql`coalesce(${restrictedAt}, ${now.toISOString()}::timestamptz)`,
        restrictedBy: sql`coalesce(${restrictedBy}, ${person.id}::uuid)`,
        restrictedWhy: sql`concat_ws(e'\n', ${restrictedWhy}, ${why}::text)`,
      })
      .where(and(eq(claimants.id, id), sql`${why} <> all (${lines})`))
      .returning({ id: claimants.id })
    if (closed.length === 0) return
    // The reason stays with the record: the log is read by people who may not open it.
    await record(tx, { by: actor(person), at: now, did: 'restricted', what: `claimant ${id}`, about: id })
  })
}

/** Opens a restricted record to the office again. @throws NotFound; Forbidden for anyone but a manager */
export async function liftRestriction(db: Db, person: Person, now: Date, claimantId: string): Promise<void> {
  if (person.role !== 'manager') throw new Forbidden()
  await db.transaction(async tx => {
    const { id } = await claimantFor(tx, person, claimantId)
    const opened = await tx
      .update(claimants)
      .set({ restrictedAt: null, restrictedBy: null, restrictedWhy: null })
      .where(and(eq(claimants.id, id), isNotNull(claimants.restrictedAt)))
      .returning({ id: claimants.id })
    if (opened.length === 0) return
    const did = 'lifted the restriction on'
    await record(tx, { by: actor(person), at: now, did, what: `claimant ${id}`, about: id })
  })
}

/** One writer at a time for each claimant, to the end of the transaction: else two could both find that nobody else wrote. */
export const holdClaimant = (tx: Tx, claimantId: string): Promise<unknown> => held(tx, { claimant: claimantId })
const held = preparedSql(
  'hold_claimant',
  sql`select 1 from claimants where id = ${sql.placeholder('claimant')}::uuid for no key update`,
)
