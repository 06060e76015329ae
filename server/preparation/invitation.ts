/**
 * Inviting somebody to prepare for their interview: a link that lets in whoever has it, made by staff for an appointment.
 *
 * What must always hold:
 *   1. The secret part of the link is kept only as a hash. Whoever made it reads it for a quarter of an hour, and then
 *      nobody does: it follows from the program's SECRET and the row's id.                     (madeInvitation; tokenOf)
 *   2. It goes the way the person wants to be told, never by a way that is not safe, and with no news of them (R32, R86);
 *      who is told by letter is given it on paper by whoever made it.                          (send; outbox/templates.ts)
 *   3. Of one person's links one works: a new one ends the others, and what was written with the last of them comes along.
 *                                                                                              (endOthers, carryOver)
 *   4. It works until the day after the appointment, and not once an interview has begun or it was taken back.
 *      (isLiving; bringIn in server/interview/prepared.ts)
 *   5. The same press makes one.                                                               (the row's id is the press's)
 */
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { MessageChannel } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { appointments, offices, preparationAnswers, preparations, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, claimantFor, idOf } from '../claimant/claimant.ts'
import { recipientOf } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { Appointment, BookedAppointment } from '../interview/appointment.ts'
import { definition } from '../interview/definition.ts'
import { invitationTemplate, lastMomentToPrepare, newestRows } from '../interview/prepared.ts'
import type { LetterWords } from '../letter/letter.ts'
import { accessCodeFrom, hashOf, isShownStill, tidy } from '../lib/codes.ts'
import { tell, unsafeWays, wayTo } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { invitationLetter } from './letter.ts'

/** Where the program is reached, and its secret. */
export type Means = { secret: string; baseUrl: string }

/**
 * The secret part of a link: four groups of four letters and digits, to be pressed, or typed from paper. About 72 bits,
 * more than an access code has, because nothing else is asked for with it.
 */
const tokenOf = (secret: string, id: string): string =>
  [accessCodeFrom(secret, `preparation ${id}`), accessCodeFrom(secret, `end of preparation ${id}`).slice(0, 4)].join(
    '-',
  )

/** What is kept of it. */
export const hashOfToken = (token: string): string => hashOf(`prepare ${tidy(token)}`)

/** Why nobody can be invited to prepare for an appointment, in a sentence; undefined when they can. */
export function whyNoInvitation(
  { interviewId, on }: Pick<BookedAppointment, 'interviewId' | 'on'>,
  now: Date,
): string | undefined {
  if (interviewId !== undefined) return 'The interview has begun. There is nothing left to prepare for.'
  if (lastMomentToPrepare(on) <= now) return 'The appointment is over. Book another one first.'
  return undefined
}

/** How a link would go to the person, where it can be sent, and which ways they said are not safe. */
export async function waysOf(
  db: Db | Tx,
  claimant: Claimant,
): Promise<{ channel: MessageChannel | undefined; unsafe: MessageChannel[] }> {
  const unsafe = await unsafeWays(db, claimant.id)
  // A letter is printed by whoever made the link: one that waits to be printed by others would be read by them.
  const byMessage = claimant.toldBy !== 'letter'
  return { channel: byMessage ? wayTo(recipientOf(claimant), [...unsafe, 'letter'])?.channel : undefined, unsafe }
}

/**
 * Makes a link for an appointment, and sends it where it can be sent.
 * @param key the row's id: the same key sent again makes nothing more
 * @throws Refused 'nothing to prepare for'
 */
export async function invite(
  db: Db,
  person: Person,
  now: Date,
  appointment: BookedAppointment,
  key: string,
  { secret, baseUrl }: Means,
): Promise<void> {
  const { claimant, id: appointmentId } = appointment
  const why = whyNoInvitation(appointment, now)
  if (why !== undefined) throw new Refused('nothing to prepare for', why)
  const token = tokenOf(secret, key)
  await db.transaction(async tx => {
    const made = await tx
      .insert(preparations)
      .values({
        id: key,
        claimantId: claimant.id,
        appointmentId,
        definition: definition.version,
        language: claimant.writtenLanguage,
        tokenHash: hashOfToken(token),
        madeAt: now,
        madeBy: person.id,
        expiresAt: lastMomentToPrepare(appointment.on),
      })
      .onConflictDoNothing({ target: preparations.id })
      .returning({ id: preparations.id })
    if (made.length === 0) return
    await carryOver(tx, await endOthers(tx, now, claimant.id, key), key)
    await send(tx, now, claimant, `${baseUrl}/prepare/${token}`)
    await record(tx, { by: actor(person), at: now, did: 'added', what: `preparation ${key}`, about: claimant.id })
  })
}

const endOthers = (tx: Tx, endedAt: Date, claimantId: string, but: string) =>
  tx
    .update(preparations)
    .set({ endedAt })
    .where(and(eq(preparations.claimantId, claimantId), isNull(preparations.endedAt), ne(preparations.id, but)))
    .returning()

/** What was written with the link that this one replaces comes along, dated as it was. */
async function carryOver(tx: Tx, ended: readonly (typeof preparations.$inferSelect)[], preparationId: string) {
  const newest = ended.toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime())[0]
  const rows = newest
    ? (await newestRows(tx, newest.id)).filter(({ is, words }) => is !== 'cleared' || words !== null)
    : []
  if (rows.length === 0) return
  await tx.insert(preparationAnswers).values(rows.map(({ id: _, ...row }) => ({ ...row, preparationId })))
}

async function send(tx: Tx, now: Date, claimant: Claimant, link: string): Promise<void> {
  if (claimant.toldBy === 'letter') return
  const to = recipientOf(claimant)
  await tell(tx, now, { template: invitationTemplate, values: { link }, to, claimantId: claimant.id })
}

/** A link as whoever asks may see it: with its secret for whoever made it, for a quarter of an hour. */
export type MadeInvitation = {
  id: string
  claimant: Claimant
  appointment: Appointment
  madeAt: Date
  madeBy: string
  ended: boolean
  channel: MessageChannel | undefined
  unsafe: MessageChannel[]
  shown?: { link: string; letter: LetterWords } | undefined
}

/** A link that was made for this claimant. @throws NotFound */
export async function madeInvitation(
  db: Db,
  person: Person,
  now: Date,
  claimantId: string,
  id: string,
  { secret, baseUrl }: Means,
): Promise<MadeInvitation> {
  const claimant = await claimantFor(db, person, claimantId)
  const [found] = await db
    .select({ preparation: preparations, appointment: appointments, madeBy: staff.name, office: offices })
    .from(preparations)
    .innerJoin(appointments, eq(appointments.id, preparations.appointmentId))
    .innerJoin(staff, eq(staff.id, preparations.madeBy))
    .innerJoin(offices, eq(offices.id, claimant.officeId))
    .where(and(eq(preparations.id, idOf(id)), eq(preparations.claimantId, claimant.id)))
  if (!found) throw new NotFound()
  const { preparation, appointment, madeBy, office } = found
  const { madeAt, endedAt } = preparation
  const made = { id, claimant, appointment, madeAt, madeBy, ended: endedAt !== null, ...(await waysOf(db, claimant)) }
  if (preparation.madeBy !== person.id || endedAt !== null || !isShownStill(madeAt, now)) return made
  const link = `${baseUrl}/prepare/${tokenOf(secret, id)}`
  const about = { claimant, office, appointment, link, hidesAddress: made.unsafe.includes('letter') }
  const letter = { en: invitationLetter('en', about), cy: invitationLetter('cy', about) }
  return { ...made, shown: { link, letter } }
}

/** Takes a link back: it opens nothing from now on. Twice is once. Returns the appointment's id. @throws NotFound */
export async function takeBack(db: Db, person: Person, now: Date, claimantId: string, id: string): Promise<string> {
  const claimant = await claimantFor(db, person, claimantId)
  return db.transaction(async tx => {
    const its = and(eq(preparations.id, idOf(id)), eq(preparations.claimantId, claimant.id))
    const [found] = await tx.select().from(preparations).where(its)
    if (!found) throw new NotFound()
    const ended = await tx
      .update(preparations)
      .set({ endedAt: now })
      .where(and(its, isNull(preparations.endedAt)))
      .returning({ id: preparations.id })
    if (ended.length > 0)
      await record(tx, { by: actor(person), at: now, did: 'ended', what: `preparation ${id}`, about: claimant.id })
    return found.appointmentId
  })
}
