/**
 * Appointments: when, how and where a claimant is to be interviewed, and how they were told.
 *
 * What must always hold:
 *   1. A phone or video interview has no place, so nobody can be said to have missed one (R18, L27).
 *      (refusal below; check only_a_meeting_in_person_has_a_place)
 *   2. A meeting in person has a place, because the notice must name it (L26).                    (refusal below)
 *   3. Whoever holds it works in the claimant's own office.                                       (mayHold)
 *   4. An appointment is loaded through the person asking, and every change is recorded.          (claimantFor, record)
 */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Channel, InterviewKind, NotifiedHow } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { appointments, interviews, preparations, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, claimantFor, idOf } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { timeOf, today } from '../lib/days.ts'
import { actor, advisersOf } from '../staff/staff.ts'
import { isLiving, lastMomentToPrepare } from './prepared.ts'

export type Appointment = typeof appointments.$inferSelect

/** What is decided when an interview is booked. `on` is 'YYYY-MM-DD', `time` 'HH:MM' in London. */
export type AppointmentDetails = {
  kind: InterviewKind
  channel: Channel
  place?: string | undefined
  on: string
  time: string
  adviserId: string
  notifiedHow?: NotifiedHow | undefined
  notifiedOn?: string | undefined
}

/** Whether an interview held in this way has a place that somebody comes to (L26, R18). */
export const hasPlace = (channel: Channel): boolean => channel !== 'phone' && channel !== 'video'

/**
 * Books an interview for the claimant.
 * @param key the appointment's id: the same key sent again books nothing more
 * @throws Refused 'no place', 'needs a place' (L26, R18) or 'not an adviser here'
 */
export async function bookAppointment(
  db: Db | Tx,
  person: Person,
  now: Date,
  claimant: Claimant,
  details: AppointmentDetails,
  key: string = randomUUID(),
): Promise<Appointment> {
  await refuseUnlessSound(db, person, details)
  return db.transaction(async tx => {
    const [appointment] = await tx
      .insert(appointments)
      .values({ ...columnsOf(details), id: key, claimantId: claimant.id, bookedAt: now, bookedBy: person.id })
      .onConflictDoNothing({ target: appointments.id })
      .returning()
    if (!appointment) return appointmentFor(tx, person, claimant.id, key)
    await record(tx, {
      by: actor(person),
      at: now,
      did: 'booked',
      what: `appointment ${appointment.id}`,
      about: claimant.id,
    })
    return appointment
  })
}

/** How an interview is held that nobody booked. */
export type Meeting = Pick<AppointmentDetails, 'kind' | 'channel' | 'place'>

/**
 * An appointment for this minute, with the person as adviser; unless told otherwise in person at their office. How the
 * claimant was told is left open: nobody has said, and a notice that was not given is never made up (L26).
 */
export const hereAndNow = (person: Person, now: Date, meeting?: Meeting): AppointmentDetails => ({
  ...(meeting ?? { kind: 'compulsory', channel: 'in person', place: person.officeName }),
  on: today(now),
  time: timeOf(now),
  adviserId: person.id,
})

/** The newest appointment of today or earlier whose interview nobody has begun; undefined when there is none. */
export async function waitingAppointment(db: Db, claimant: Claimant, now: Date): Promise<Appointment | undefined> {
  const [row] = await db
    .select({ appointment: appointments })
    .from(appointments)
    .leftJoin(interviews, eq(interviews.appointmentId, appointments.id))
    .where(and(eq(appointments.claimantId, claimant.id), lte(appointments.on, today(now)), isNull(interviews.id)))
    .orderBy(desc(appointments.on), desc(appointments.time))
    .limit(1)
  return row?.appointment
}

/** The next one booked, today or later, that nobody has begun. The caller has loaded the person. */
export async function nextAppointmentOf(db: Db, claimantId: string, now: Date): Promise<Appointment | undefined> {
  const [row] = await db
    .select({ appointment: appointments })
    .from(appointments)
    .leftJoin(interviews, eq(interviews.appointmentId, appointments.id))
    .where(and(eq(appointments.claimantId, claimantId), gte(appointments.on, today(now)), isNull(interviews.id)))
    .orderBy(asc(appointments.on), asc(appointments.time))
    .limit(1)
  return row?.appointment
}

/**
 * Changes what was booked; an interview may turn from a meeting into a call while it is being held.
 * @throws Refused as `bookAppointment` does
 */
export async function changeAppointment(
  db: Db,
  person: Person,
  now: Date,
  appointment: Appointment,
  details: AppointmentDetails,
): Promise<void> {
  await refuseUnlessSound(db, person, details)
  await db.transaction(async tx => {
    await tx.update(appointments).set(columnsOf(details)).where(eq(appointments.id, appointment.id))
    const ofLivingLink = and(eq(preparations.appointmentId, appointment.id), isLiving(now))
    await tx
      .update(preparations)
      .set({ expiresAt: lastMomentToPrepare(details.on) })
      .where(ofLivingLink)
    await record(tx, {
      by: actor(person),
      at: now,
      did: 'changed',
      what: `appointment ${appointment.id}`,
      about: appointment.claimantId,
    })
  })
}

// What is left out is emptied: Drizzle would keep the old value of a column that is undefined.
const columnsOf = ({ place, notifiedHow, notifiedOn, ...details }: AppointmentDetails) => ({
  ...details,
  place: place?.trim() || null,
  notifiedHow: notifiedHow ?? null,
  notifiedOn: notifiedOn ?? null,
})

async function refuseUnlessSound(db: Db | Tx, person: Person, { channel, place, adviserId }: AppointmentDetails) {
  const isNamed = (place ?? '').trim() !== ''
  if (!hasPlace(channel) && isNamed)
    throw new Refused('no place', 'An interview by phone or video has no place. Leave the place out.')
  if (hasPlace(channel) && !isNamed)
    throw new Refused('needs a place', 'Say where the interview is: the person must be told the place.')
  if (!(await mayHold(db, person, adviserId)))
    throw new Refused('not an adviser here', 'Choose somebody of this office to hold the interview.')
}

/** Whether a member of staff may hold interviews in the person's own office. */
export const mayHold = async (db: Db | Tx, person: Person, adviserId: string): Promise<boolean> =>
  (await advisersOf(db, person)).some(({ id }) => id === adviserId)

export type BookedAppointment = Appointment & {
  claimant: Claimant
  adviserName: string
  bookedByName: string
  interviewId: string | undefined
}

/** The claimant's appointment `id`, if the person may open the claimant's record. @throws NotFound */
export async function appointmentFor(
  db: Db | Tx,
  person: Person,
  claimantId: string,
  id: string,
): Promise<BookedAppointment> {
  const claimant = await claimantFor(db, person, claimantId)
  const booker = alias(staff, 'booker')
  const [row] = await db
    .select({
      appointment: appointments,
      adviserName: staff.name,
      bookedByName: booker.name,
      interviewId: interviews.id,
    })
    .from(appointments)
    .innerJoin(staff, eq(staff.id, appointments.adviserId))
    .innerJoin(booker, eq(booker.id, appointments.bookedBy))
    .leftJoin(interviews, eq(interviews.appointmentId, appointments.id))
    .where(and(eq(appointments.id, idOf(id)), eq(appointments.claimantId, claimant.id)))
  if (!row) throw new NotFound()
  const { appointment, interviewId, ...names } = row
  return { ...appointment, ...names, claimant, interviewId: interviewId ?? undefined }
}
