/**
 * Those who act for a claimant: adding and ending them, and what each kind may do on the claimant's own pages.
 *
 * What must always hold:
 *   1. What a representative may do follows from their kind alone (G22 to G25).                    (mayOf)
 *   2. Whoever no longer acts opens nothing any more, at once: their codes and sessions end with it.  (endAccess)
 *   3. What a representative does is recorded under their own id.                       (readerActor in http/reader.ts)
 *   4. Every change is recorded, and made by nobody who may not open the record.             (claimantFor; record)
 */
import { randomUUID } from 'node:crypto'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { RepresentativeKind } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { accessCodes, claimantSessions, representatives } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { May, Person, Reader } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'
import type { Words } from '../lib/language.ts'
import { actor } from '../staff/staff.ts'
import { claimantFor, idOf } from './claimant.ts'

export type Representative = typeof representatives.$inferSelect

/**
 * G22 to G25. A consent, spoken or understood, covers the matter in hand, so it opens nothing that is about the whole
 * record: neither what the person told us of their health nor what they or others asked. An appointee or an attorney
 * stands in the claimant's place. Signing for oneself and changing how to get in are nobody else's.
 */
const mayByKind: Record<RepresentativeKind, readonly May[]> = {
  'companion only': [],
  'implicit consent': ['read', 'ask'],
  'explicit consent': ['read', 'ask'],
  'written authority': ['read', 'read all', 'ask', 'complain', 'update', 'details'],
  appointee: ['read', 'read all', 'ask', 'complain', 'sign', 'update', 'details', 'way in'],
  'attorney or deputy': ['read', 'read all', 'ask', 'complain', 'sign', 'update', 'details', 'way in'],
}

/** What a representative of this kind may do on the claimant's own pages. */
export const mayOf = (kind: RepresentativeKind): readonly May[] => mayByKind[kind]

/** What each of these is: for staff, and as the claimant is told of somebody who acts for them. */
export const mayInWords: Record<May, Words & { staff: string }> = {
  read: {
    staff: 'read what the plan asks, line by line',
    en: 'read what your plan asks, line by line',
    cy: 'darllen yr hyn y mae eich cynllun yn ei ofyn, fesul llinell',
  },
  'read all': {
    staff: 'read the whole plan, earlier versions, letters and requests, with what the person told us',
    en: 'read your whole plan, your letters and what you asked, with what you told us',
    cy: 'darllen eich cynllun cyfan, eich llythyrau a’r hyn a ofynnoch, gyda’r hyn a ddywedoch wrthym',
  },
  ask: {
    staff: 'ask for the plan to be looked at again',
    en: 'ask us to look at your plan again',
    cy: 'gofyn i ni edrych ar eich cynllun eto',
  },
  complain: { staff: 'complain for the person', en: 'complain for you', cy: 'cwyno ar eich rhan' },
  sign: { staff: 'sign the plan', en: 'sign your plan', cy: 'llofnodi eich cynllun' },
  update: {
    staff: 'say how the plan is going',
    en: 'tell us how your plan is going',
    cy: 'dweud wrthym sut mae eich cynllun yn mynd',
  },
  details: {
    staff: 'see the person’s details and say what is wrong',
    en: 'see the details we hold about you and say what is wrong',
    cy: 'gweld y manylion sydd gennym amdanoch a dweud beth sydd o’i le',
  },
  'way in': {
    staff: 'change how the person gets in, and who acts for them',
    en: 'change how you get in, and who acts for you',
    cy: 'newid sut rydych yn mewngofnodi, a phwy sy’n gweithredu ar eich rhan',
  },
}

/** Whether this reader stands in the claimant's place (G25): the claimant, or an appointee or attorney. */
export const standsForThem = ({ representative }: Pick<Reader, 'representative'>): boolean =>
  representative === undefined || ['appointee', 'attorney or deputy'].includes(representative.kind)

/** Whether they have a code that still opens the plan, and when they last looked at anything. */
export type Acting = Representative & { hasCode: boolean; lastLookedAt: Date | undefined }

/** Everyone who speaks for the person or did: those who still do first, and of those the newest. */
export const representativesOf = (db: Db, claimantId: string): Promise<Representative[]> =>
  db.select().from(representatives).where(eq(representatives.claimantId, claimantId)).orderBy(actingFirst)

const actingFirst = sql`${representatives.endedAt} desc nulls first, ${representatives.addedAt} desc`

/** The same people, each with how they get in online. */
export async function representativesOnline(db: Db, now: Date, claimantId: string): Promise<Acting[]> {
  // Written out in full: a query of one table names its columns without the table, and another table's would be meant.
  const code = sql<boolean>`exists (select from access_codes c where c.representative_id = representatives.id
    and c.ended_at is null and c.expires_at > ${now.toISOString()}::timestamptz)`
  const looked = sql<string | null>`(select max(e.at)::text from audit_entries e
    where e.chain = ${`claimant ${claimantId}`} and e.who = representatives.id::text)`
  const found = await db
    .select({ one: representatives, hasCode: code, looked })
    .from(representatives)
    .where(eq(representatives.claimantId, claimantId))
    .orderBy(actingFirst)
  return found.map(({ one, hasCode, looked }) => ({
    ...one,
    hasCode,
    lastLookedAt: looked === null ? undefined : new Date(looked),
  }))
}

/** One who acts for the claimant now, if the person may open the record. @throws NotFound */
export async function representativeFor(
  db: Db | Tx,
  person: Person,
  claimantId: string,
  id: string,
): Promise<Representative> {
  const claimant = await claimantFor(db, person, claimantId)
  const [found] = await db
    .select()
    .from(representatives)
    .where(and(isTheirs(claimant.id, id), isNull(representatives.endedAt)))
  if (!found) throw new NotFound()
  return found
}

const isTheirs = (claimantId: string, id: string) =>
  and(eq(representatives.id, idOf(id)), eq(representatives.claimantId, claimantId))

export type NewRepresentative = {
  kind: RepresentativeKind
  name: string
  organisation?: string
  contact?: string
  /** Only with an explicit consent: the one matter that it covers (G23). */
  matter?: string
}

/**
 * Adds someone who acts for the person; what each kind may do differs (G22 to G25).
 * @param key the new row's id: the same key sent again adds nothing
 * @throws NotFound
 */
export async function addRepresentative(
  db: Db,
  person: Person,
  now: Date,
  claimantId: string,
  representative: NewRepresentative,
  key: string = randomUUID(),
): Promise<void> {
  await db.transaction(async tx => {
    await claimantFor(tx, person, claimantId)
    const added = await tx
      .insert(representatives)
      .values({ ...representative, id: key, claimantId, addedAt: now, addedBy: person.id })
      .onConflictDoNothing({ target: representatives.id })
      .returning({ id: representatives.id })
    if (added.length === 0) return
    await record(tx, { by: actor(person), at: now, did: 'added', what: `representative ${key}`, about: claimantId })
  })
}

/** From now on this representative no longer acts for the person; the row stays. @throws NotFound */
export async function endRepresentative(db: Db, person: Person, now: Date, claimantId: string, id: string) {
  await db.transaction(async tx => {
    const claimant = await claimantFor(tx, person, claimantId)
    if (!(await end(tx, now, claimant.id, id, person.id))) return
    await record(tx, { by: actor(person), at: now, did: 'ended', what: `representative ${id}`, about: claimantId })
  })
}

/** The same by the claimant, or by somebody who stands in their place. @throws NotFound */
export async function endOwnRepresentative(db: Db, reader: Reader, now: Date, id: string): Promise<void> {
  await db.transaction(async tx => {
    if (!(await end(tx, now, reader.claimantId, id, null))) return
    const by = readerActor(reader)
    await record(tx, { by, at: now, did: 'ended', what: `representative ${id}`, about: reader.claimantId })
  })
}

/** Whether they still acted. @throws NotFound when there never was such a representative of this claimant */
async function end(tx: Tx, now: Date, claimantId: string, id: string, endedBy: string | null): Promise<boolean> {
  if ((await tx.$count(representatives, isTheirs(claimantId, id))) === 0) throw new NotFound()
  const ended = await tx
    .update(representatives)
    .set({ endedAt: now, endedBy })
    .where(and(isTheirs(claimantId, id), isNull(representatives.endedAt)))
    .returning({ id: representatives.id })
  if (ended.length > 0) await endAccess(tx, now, id)
  return ended.length > 0
}

async function endAccess(tx: Tx, now: Date, representativeId: string): Promise<void> {
  const isOpen = and(eq(accessCodes.representativeId, representativeId), isNull(accessCodes.endedAt))
  await tx.update(accessCodes).set({ endedAt: now }).where(isOpen)
  await tx.delete(claimantSessions).where(eq(claimantSessions.representativeId, representativeId))
}

/** A representative who was ended by mistake acts for the person again; they need a new code. @throws NotFound */
export async function restoreRepresentative(db: Db, person: Person, now: Date, claimantId: string, id: string) {
  await db.transaction(async tx => {
    const claimant = await claimantFor(tx, person, claimantId)
    if ((await tx.$count(representatives, isTheirs(claimant.id, id))) === 0) throw new NotFound()
    const restored = await tx
      .update(representatives)
      .set({ endedAt: null, endedBy: null })
      .where(and(isTheirs(claimant.id, id), isNotNull(representatives.endedAt)))
      .returning({ id: representatives.id })
    if (restored.length === 0) return
    const did = 'brought back'
    await record(tx, { by: actor(person), at: now, did, what: `representative ${id}`, about: claimantId })
  })
}
