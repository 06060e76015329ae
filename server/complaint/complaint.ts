/**
 * Complaints: about the Jobcentre, a provider, both, or how somebody's information was used; what each is and who opens it.
 *
 * What must always hold:
 *   1. What was complained of stays as it was said, and what happened to it is only added to.
 *                                      (triggers refuse_other_changes_of_a_complaint, only_ever_added; addEntry)
 *   2. No adviser and no team leader opens one: complaining is never held against anybody (R54, F9).    (isForDesk; routes)
 *   3. Every complaint is in somebody's queue: an office without a complaints handler is looked after by the others. (isForDesk)
 *   4. One about a restricted person is there for managers alone (R61).                          (isForDesk)
 *   5. The person opens their own: signed in, or with its reference and code. Whoever acts for them opens those that they
 *      made, and no other: one may be about them.                                         (complaintOf, follow.ts)
 *   6. One that was made signed in stays with its record; of another, whoever it was linked to gets no code that would
 *      outlast the link.                                                   (isMadeSignedIn; handling.ts, my-routes.ts)
 *   7. Stages follow each other only where that makes sense, whoever presses first.       (whatMayFollow, under the row's lock)
 */
import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { ComplaintEvent, ComplaintStage } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, complaintEntries, complaints, offices, representatives, staff } from '../../db/schema.ts'
import { type Actor, record, type Verb } from '../audit.ts'
import { type Claimant, idOf, opening, recordView } from '../claimant/claimant.ts'
import { type EvidenceFile, filesAbout } from '../evidence/evidence.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type Course, isOpen } from './clocks.ts'

export type ComplaintEntry = {
  id: number
  event: ComplaintEvent
  stage: ComplaintStage | null
  words: string | null
  at: Date
  /** Null where the person did it. */
  by: string | null
  byName: string | null
}

export type Complaint = typeof complaints.$inferSelect & {
  office: typeof offices.$inferSelect
  /** Whose record it belongs to, where that is known. */
  claimant: Claimant | null
  /** Who made it for them, and who wrote it down, where somebody did. */
  representativeName: string | null
  /** When whoever made it for them stopped acting for them: what they were given opens it no more. */
  representativeEndedAt: Date | null
  enteredByName: string | null
  /** Oldest first. */
  entries: ComplaintEntry[]
  files: EvidenceFile[]
  stage: ComplaintStage
  stageOn: CalendarDate
  /** Its final response is written, and not yet in their hands. */
  toGive: boolean
  /** The day by which we wrote that we will answer, since it came to this stage. */
  promisedBy: CalendarDate | undefined
}

/** What may come next. What is over can be opened again: it then goes to the complaints team. */
export const whatMayFollow: Record<ComplaintStage, readonly ComplaintStage[]> = {
  'early resolution': ['complaints team', 'resolved'],
  'complaints team': ['resolved'],
  'final response': ['complaints team'],
  resolved: ['complaints team'],
  withdrawn: ['complaints team'],
}

/**
 * What the person may open on the desk. The columns of `complaints`, and of `claimants` where it belongs to a record, must
 * be in the query.
 */
export function isForDesk({ officeId, role }: Person): SQL | undefined {
  const nobodyThere = sql`not exists (
    select 1 from ${staff} there where there.office_id = ${complaints.officeId} and there.role = ${role})`
  const isClosedToThem = role === 'manager' ? undefined : isNull(claimants.restrictedAt)
  return and(or(eq(complaints.officeId, officeId), nobodyThere), isClosedToThem)
}

/** A complaint on the desk. @throws NotFound */
export async function complaintFor(db: Db | Tx, person: Person, id: string): Promise<Complaint> {
  const found = await load(db, and(eq(complaints.id, idOf(id)), isForDesk(person)))
  if (found.claimant) opening(person, found.claimant)
  return found
}

/** A complaint of whoever is signed in to their plan. @throws NotFound */
export const complaintOf = (db: Db | Tx, reader: Reader, id: string): Promise<Complaint> =>
  load(db, and(eq(complaints.id, idOf(id)), isTheirs(reader)))

/** A complaint that its reference and code have opened (follow.ts), or that was made this moment. @throws NotFound */
export const openedComplaint = (db: Db | Tx, id: string): Promise<Complaint> => load(db, eq(complaints.id, idOf(id)))

/** The claimant's own; of whoever acts for them those that they made, because one may be about them. */
const isTheirs = ({ claimantId, representative }: Reader): SQL | undefined =>
  and(
    eq(complaints.claimantId, claimantId),
    representative ? eq(complaints.representativeId, representative.id) : undefined,
  )

/** Whether the newest final response of a complaint is in the person's hands. `complaints` must be in the query. */
export const isAnswerGiven: SQL<boolean> = sql<boolean>`exists (select 1 from letter_givings g where g.letter_id = (
  select l.id from letters l where l.complaint_id = complaints.id and l.kind = 'final response'
  order by l.at desc limit 1))`

/** The day by which a letter said, since that moment, that we will answer. `complaints` must be in the query. */
export const promised = (since: SQL): SQL<CalendarDate | null> => sql<CalendarDate | null>`(
  select l.content #>> '{en,answerBy}' from letters l
  where l.complaint_id = complaints.id and l.content #> '{en,answerBy}' is not null and l.at >= ${since}
  order by l.at desc limit 1)`

/** When a complaint came to its stage. */
const lastMoved = sql`(select max(e.at) from complaint_entries e where e.complaint_id = complaints.id and e.event = 'stage')`

async function load(db: Db | Tx, where: SQL | undefined): Promise<Complaint> {
  const [found] = await db
    .select({
      complaint: complaints,
      office: offices,
      claimant: claimants,
      representativeName: representatives.name,
      representativeEndedAt: representatives.endedAt,
      enteredByName: staff.name,
      isGiven: isAnswerGiven,
      promisedBy: promised(lastMoved),
    })
    .from(complaints)
    .innerJoin(offices, eq(offices.id, complaints.officeId))
    .leftJoin(claimants, eq(claimants.id, complaints.claimantId))
    .leftJoin(representatives, eq(representatives.id, complaints.representativeId))
    .leftJoin(staff, eq(staff.id, complaints.enteredBy))
    .where(where)
  if (!found) throw new NotFound()
  const { complaint, isGiven, promisedBy, ...rest } = found
  const [entries, files] = await Promise.all([
    entriesOf(db, complaint.id),
    filesAbout(db, { complaintId: complaint.id }),
  ])
  const { stage, stageOn } = stageOf(entries, complaint.receivedOn)
  const toGive = stage === 'final response' && !isGiven
  return { ...complaint, ...rest, entries, files, stage, stageOn, toGive, promisedBy: promisedBy ?? undefined }
}

const entriesOf = (db: Db | Tx, id: string): Promise<ComplaintEntry[]> =>
  db
    .select({
      id: complaintEntries.id,
      event: complaintEntries.event,
      stage: complaintEntries.stage,
      words: complaintEntries.words,
      at: complaintEntries.at,
      by: complaintEntries.by,
      byName: staff.name,
    })
    .from(complaintEntries)
    .leftJoin(staff, eq(staff.id, complaintEntries.by))
    .where(eq(complaintEntries.complaintId, id))
    .orderBy(asc(complaintEntries.id))

/** How far it has come, told from what happened; the office has it from the day it was received. */
function stageOf(entries: readonly ComplaintEntry[], receivedOn: CalendarDate) {
  const moves = entries.filter(({ event }) => event === 'stage')
  const last = moves.at(-1)
  const stageOn = !last || moves.length === 1 ? receivedOn : today(last.at)
  return { stage: last?.stage ?? ('early resolution' as const), stageOn }
}

/** What the clocks ask of a complaint. */
export const courseOf = (complaint: Complaint): Course => {
  const { about, receivedOn, stage, stageOn, toGive, promisedBy, entries } = complaint
  return { about, receivedOn, stage, stageOn, toGive, promisedBy, events: entries.map(({ event }) => event) }
}

/** The day of the final response; `undefined` where there is none. */
export function answeredOn({ entries }: Complaint): CalendarDate | undefined {
  const answer = entries.findLast(({ stage }) => stage === 'final response')
  return answer && today(answer.at)
}

export type MyComplaint = Pick<typeof complaints.$inferSelect, 'id' | 'reference' | 'about' | 'receivedOn'> & {
  stage: ComplaintStage
}

/** The complaints of whoever is signed in to their plan, the newest first. */
export async function myComplaints(db: Db, reader: Reader): Promise<MyComplaint[]> {
  const stage = sql<ComplaintStage>`(
    select e.stage from ${complaintEntries} e where e.complaint_id = complaints.id and e.event = 'stage'
    order by e.id desc limit 1)`
  const { id, reference, about, receivedOn } = complaints
  return db
    .select({ id, reference, about, receivedOn, stage })
    .from(complaints)
    .where(isTheirs(reader))
    .orderBy(desc(complaints.at), asc(complaints.id))
}

/** Other complaints of the same person that the desk may open: none of them waits for another (R55, N5). */
export function othersOf(db: Db, person: Person, { id, claimantId }: Complaint) {
  if (claimantId === null) return []
  return db
    .select({ id: complaints.id, reference: complaints.reference, about: complaints.about })
    .from(complaints)
    .leftJoin(claimants, eq(claimants.id, complaints.claimantId))
    .where(and(eq(complaints.claimantId, claimantId), sql`${complaints.id} <> ${id}`, isForDesk(person)))
    .orderBy(asc(complaints.at))
}

/** Whoever is not signed in, as the log knows them: that they had the code says not who they are. */
export const stranger = ({ officeId }: Pick<Complaint, 'officeId'>): Actor => ({
  id: 'nobody',
  role: 'nobody',
  officeId,
})

/**
 * Whether it was made by somebody signed in to the plan of the record it belongs to: then whose it is, is certain, and its
 * code was theirs from the beginning. The log says so, of which nothing is ever taken away.
 */
export async function isMadeSignedIn(db: Db | Tx, { id, claimantId }: Pick<Complaint, 'id' | 'claimantId'>) {
  if (claimantId === null) return false
  const [made] = await db.execute(sql`select 1 from audit_entries where chain = ${`claimant ${claimantId}`}
    and what = ${`complaint ${id}`} and did = 'added' and role = 'claimant' limit 1`)
  return made !== undefined
}

/** Records something done to a complaint, or to a part of it, among what was done to the record it belongs to. */
export function recordAct(
  tx: Tx | Db,
  by: Actor,
  at: Date,
  did: Verb,
  { id, claimantId }: Pick<Complaint, 'id' | 'claimantId'>,
  part?: string,
): Promise<void> {
  const what = `${part === undefined ? '' : `${part} of `}complaint ${id}`
  return record(tx, { by, at, did, what, about: claimantId ?? undefined })
}

/** Records that the desk looked at a complaint (R89). */
export const recordLook = (db: Db, person: Person, at: Date, { id, claimantId }: Complaint): Promise<void> =>
  claimantId === null
    ? record(db, { by: actor(person), at, did: 'viewed', what: `complaint ${id}` })
    : recordView(db, person, at, claimantId, `complaint ${id}`)

export type NewEntry = { event: ComplaintEvent; stage?: ComplaintStage; words?: string | undefined; by?: string }

/** Adds to what happened. The caller holds the complaint's row, and records it. */
export async function addEntry(tx: Tx, at: Date, complaintId: string, entry: NewEntry): Promise<void> {
  await tx.insert(complaintEntries).values({ ...entry, complaintId, at })
}

/** Holds a complaint's row until the transaction ends, so that of two who move it one comes second and sees it. */
export async function hold(tx: Tx, id: string): Promise<void> {
  await tx
    .select({ id: complaints.id })
    .from(complaints)
    .where(eq(complaints.id, idOf(id)))
    .for('update')
}

/** @throws Refused 'over' when the complaint has ended */
export function refuseOver({ stage }: Pick<Complaint, 'stage'>): void {
  if (!isOpen(stage)) throw new Refused('over', 'This complaint is over. Open it again first')
}
