/**
 * What a person says is wrong in what we hold about them, and what became of it (R93, N6).
 *
 * What must always hold:
 *   1. What they say stays as they said it, and is never edited by staff.             (no update of `says`)
 *   2. It is answered once, by a person who gives a reason in plain words.            (answer; check an_answer_says_who)
 *   3. Answering changes nothing by itself: facts are corrected on their own pages, with their history; opinions keep the
 *      person's note beside them; an issued plan is issued again, never edited.       (answer writes this row alone)
 *   4. The person is told that there is an answer, and the message says nothing of what it is about (R32).  (tell)
 *   5. Staff reach it through the person; the person through their own session.       (claimantFor; claimantId of the reader)
 */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { RectificationOutcome } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, rectifications, representatives, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'
import { tell } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { type Claimant, claimantFor, idOf, isOpenTo } from './claimant.ts'
import { recipientOf } from './recipient.ts'

export type Rectification = {
  id: string
  /** The key of the detail, the question or the part that it is about; undefined for the record as a whole. */
  what: string | undefined
  says: string
  at: Date
  /** Who said it for them. */
  representative: string | undefined
  answered: { outcome: RectificationOutcome; answer: string; at: Date; by: string } | undefined
}

/** What the person said is wrong, the newest first. The caller has loaded the person as whoever asks. */
export async function rectificationsOf(db: Db | Tx, claimantId: string, what?: string): Promise<Rectification[]> {
  const about = what === undefined ? undefined : eq(rectifications.what, what)
  const rows = await db
    .select({ row: rectifications, representative: representatives.name, by: staff.name })
    .from(rectifications)
    .leftJoin(representatives, eq(representatives.id, rectifications.representativeId))
    .leftJoin(staff, eq(staff.id, rectifications.closedBy))
    .where(and(eq(rectifications.claimantId, claimantId), about))
    .orderBy(desc(rectifications.at), asc(rectifications.id))
  return rows.map(({ row, representative, by }) => fromRow(row, representative, by))
}

function fromRow(
  { id, what, says, at, outcome, answer, closedAt }: typeof rectifications.$inferSelect,
  representative: string | null,
  by: string | null,
): Rectification {
  const isAnswered = outcome !== null && answer !== null && closedAt !== null
  return {
    id,
    what: what ?? undefined,
    says,
    at,
    representative: representative ?? undefined,
    answered: isAnswered ? { outcome, answer, at: closedAt, by: by ?? '' } : undefined,
  }
}

/** The notes that stand beside a thing for good: what the person said of it that was not simply put right. */
export const notesOf = (list: readonly Rectification[]): Rectification[] =>
  list.filter(({ answered }) => answered?.outcome === 'noted')

/**
 * The reader says that something is wrong.
 * @param key the new row's id: the same key sent again adds nothing
 */
export async function sayIsWrong(
  db: Db,
  reader: Reader,
  now: Date,
  said: { what: string | undefined; says: string },
  key: string,
): Promise<void> {
  const { claimantId, representative } = reader
  await db.transaction(async tx => {
    const added = await tx
      .insert(rectifications)
      .values({ id: key, claimantId, ...said, representativeId: representative?.id, at: now })
      .onConflictDoNothing({ target: rectifications.id })
      .returning({ id: rectifications.id })
    if (added.length === 0) return
    await record(tx, {
      by: readerActor(reader),
      at: now,
      did: 'disputed',
      what: `rectification ${key}`,
      about: claimantId,
    })
  })
}

/** One thing that the claimant said is wrong, and the claimant, as the member of staff may open them. @throws NotFound */
export async function rectificationFor(
  db: Db | Tx,
  person: Person,
  claimantId: string,
  id: string,
): Promise<{ claimant: Claimant; rectification: Rectification }> {
  const claimant = await claimantFor(db, person, claimantId)
  const found = (await rectificationsOf(db, claimant.id)).find(one => one.id === idOf(id))
  if (!found) throw new NotFound()
  return { claimant, rectification: found }
}

export type RectificationAnswer = { outcome: RectificationOutcome; answer: string }

/**
 * Answers what the person said is wrong, and tells them so. The same said twice by the same person is said once.
 * @param link where the person reads the answer
 * @throws NotFound; Refused 'answered already'
 */
export async function answer(
  db: Db,
  person: Person,
  now: Date,
  where: { claimantId: string; id: string; link: string },
  { outcome, answer: words }: RectificationAnswer,
): Promise<void> {
  await db.transaction(async tx => {
    const { claimant, rectification } = await rectificationFor(tx, person, where.claimantId, where.id)
    const answered = await tx
      .update(rectifications)
      .set({ outcome, answer: words, closedAt: now, closedBy: person.id })
      .where(and(eq(rectifications.id, rectification.id), isNull(rectifications.outcome)))
      .returning({ id: rectifications.id })
    if (answered.length === 0) return refuseUnlessSame(tx, person, where, { outcome, answer: words })
    const what = `rectification ${rectification.id}`
    await record(tx, { by: actor(person), at: now, did: 'replied to', what, about: claimant.id })
    await tell(tx, now, {
      template: 'details answered',
      values: { link: where.link },
      to: recipientOf(claimant),
      claimantId: claimant.id,
    })
  })
}

async function refuseUnlessSame(
  tx: Tx,
  person: Person,
  { claimantId, id }: { claimantId: string; id: string },
  { outcome, answer: words }: RectificationAnswer,
): Promise<void> {
  const { answered } = (await rectificationFor(tx, person, claimantId, id)).rectification
  const isSame = answered?.by === person.name && answered.outcome === outcome && answered.answer === words
  if (!isSame) throw new Refused('answered already', `${answered?.by} has answered this already.`)
}

/** How many people of the adviser's own caseload wait for an answer of this kind. */
export async function waitingForAnswer(db: Db, person: Person): Promise<{ id: string; name: string; open: number }[]> {
  return db
    .select({ id: claimants.id, name: claimants.name, open: sql<number>`count(*)::int` })
    .from(rectifications)
    .innerJoin(claimants, eq(claimants.id, rectifications.claimantId))
    .where(and(isNull(rectifications.outcome), eq(claimants.adviserId, person.id), isOpenTo(person)))
    .groupBy(claimants.id, claimants.name, claimants.searchName)
    .orderBy(asc(claimants.searchName))
    .limit(100)
}
