/**
 * A new code for a complaint, for somebody who has lost theirs: made by the desk, once it is sure who asks.
 *
 * What must always hold:
 *   1. The newest code counts; the one before it, and every page that it had opened, ends.        (codeHashOf, endedSince)
 *   2. Whoever made it reads it for a quarter of an hour, and then nobody does. It is kept nowhere: it follows from the
 *      program's SECRET and the press that made it.                                               (madeCode)
 *   3. Whoever complained is told, in a letter that is kept without the code.                     (makeCode)
 *   4. What was made by somebody who acts for a claimant no more gets no new code.                (whyNoCode)
 */
import { and, desc, eq, gt } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { complaintCodes, type complaints, staff } from '../../db/schema.ts'
import { Refused } from '../http/errors.ts'
import { type LetterWords, writeLetter } from '../letter/letter.ts'
import { accessCodeFrom, hashOfCode, isShownStill } from '../lib/codes.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type Complaint, complaintFor, hold, recordAct } from './complaint.ts'
import { tellPerson } from './contact.ts'
import type { Act } from './handling.ts'
import { newCode } from './letters.ts'

type Means = { secret: string; baseUrl: string }

/** Why no code can be made, in a sentence; `undefined` when one can. */
export const whyNoCode = ({ representativeEndedAt }: Complaint): string | undefined =>
  representativeEndedAt === null ? undefined : 'Whoever made this complaint for them does not act for them any more.'

/**
 * Makes a new code, writes the letter about it and tells whoever complained.
 * @param key of the press: the same sent again makes nothing
 * @throws NotFound; Refused 'no code'
 */
export async function makeCode({ db, person, now, id }: Act, key: string, { secret, baseUrl }: Means): Promise<void> {
  await db.transaction(async tx => {
    await hold(tx, id)
    const complaint = await complaintFor(tx, person, id)
    const why = whyNoCode(complaint)
    if (why !== undefined) throw new Refused('no code', why)
    const codeHash = hashOfCode(complaint.reference, codeOfPress(secret, key))
    if (await rowOf(tx, id, codeHash)) return
    await tx.insert(complaintCodes).values({ complaintId: id, codeHash, at: now, by: person.id })
    const { reference } = complaint
    const words = newCode(complaint, today(now), { baseUrl })
    const letterId = await writeLetter(tx, now, {
      kind: 'complaint code',
      complaintId: id,
      reference,
      words,
      by: person.id,
    })
    await tellPerson(tx, now, complaint, { template: 'complaint answered', baseUrl, letterId })
    await recordAct(tx, actor(person), now, 'added', complaint, 'code')
  })
}

const codeOfPress = (secret: string, key: string): string => accessCodeFrom(secret, `complaint code ${key}`)

async function rowOf(db: Db | Tx, complaintId: string, codeHash: string) {
  const isIt = and(eq(complaintCodes.complaintId, complaintId), eq(complaintCodes.codeHash, codeHash))
  const [row] = await db
    .select({ id: complaintCodes.id, at: complaintCodes.at, by: complaintCodes.by, byName: staff.name })
    .from(complaintCodes)
    .innerJoin(staff, eq(staff.id, complaintCodes.by))
    .where(isIt)
  return row
}

/** The newest code that was made anew; `undefined` where the first still counts. */
async function newestOf(db: Db | Tx, complaintId: string) {
  const [row] = await db
    .select()
    .from(complaintCodes)
    .where(eq(complaintCodes.complaintId, complaintId))
    .orderBy(desc(complaintCodes.id))
    .limit(1)
  return row
}

/** Whether the code on the receipt opens the complaint no more. */
export const hasNewCode = async (db: Db | Tx, complaintId: string): Promise<boolean> =>
  (await newestOf(db, complaintId)) !== undefined

/** What is kept of the code that counts. */
export const codeHashOf = async (
  db: Db | Tx,
  { id, codeHash }: Pick<typeof complaints.$inferSelect, 'id' | 'codeHash'>,
): Promise<string> => (await newestOf(db, id))?.codeHash ?? codeHash

/** Whether a new code was made after something had been opened with the one before it. */
export const endedSince = async (db: Db | Tx, complaintId: string, at: Date): Promise<boolean> =>
  (await db.$count(complaintCodes, and(eq(complaintCodes.complaintId, complaintId), gt(complaintCodes.at, at)))) > 0

/** A code that was made, as whoever asks may see it. */
export type MadeCode = {
  complaint: Complaint
  key: string
  madeAt: Date
  madeBy: string
  /** The code and its letter, for as long as they can be read. */
  shown?: { code: string; letter: LetterWords } | undefined
}

/** A code that was made for this complaint by the press with this key; `undefined` when none was. @throws NotFound */
export async function madeCode({ db, person, now, id }: Act, key: string, means: Means): Promise<MadeCode | undefined> {
  const complaint = await complaintFor(db, person, id)
  const code = codeOfPress(means.secret, key)
  const row = await rowOf(db, id, hashOfCode(complaint.reference, code))
  if (!row) return undefined
  const made = { complaint, key, madeAt: row.at, madeBy: row.byName }
  const isNewest = (await newestOf(db, id))?.id === row.id
  if (row.by !== person.id || !isNewest || !isShownStill(row.at, now)) return made
  return { ...made, shown: { code, letter: newCode(complaint, today(row.at), { baseUrl: means.baseUrl, code }) } }
}
