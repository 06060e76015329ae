/**
 * Making a complaint, and what whoever made it does afterwards: messages, and taking it back.
 *
 * What must always hold:
 *   1. Only what happened is asked for (R48).                                    (the type NewComplaint; what_happened_is_said)
 *   2. It has its reference and its code at once, on a receipt in both languages (R49, F12).            (complain)
 *   3. The same form sent twice is one complaint, and its sender reads the same reference and code both times, also where
 *      nobody is signed in: the code is made from the complaint's id and the program's SECRET.        (complain, codeOf)
 *   4. The code is kept as a hash, and on a receipt that is posted because there is no other way.   (hashOfCode, sendReceipt)
 *   5. No complaint goes to an office that is not there, or to none.                                   (officeFor)
 */
import { asc, desc, sql } from 'drizzle-orm'
import type { AskedHow, ComplaintAbout, ToldBy } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { complaints, offices, staff } from '../../db/schema.ts'
import type { Actor } from '../audit.ts'
import type { Config } from '../config.ts'
import { addFiles, type CheckedFile, keepFiles } from '../evidence/evidence.ts'
import type { Person, Reader } from '../http/context.ts'
import { readerActor } from '../http/reader.ts'
import { type LetterWords, writeLetter } from '../letter/letter.ts'
import { accessCodeFrom, hashOfCode, newReference } from '../lib/codes.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { actor } from '../staff/staff.ts'
import { isOpen } from './clocks.ts'
import { addEntry, type Complaint, hold, openedComplaint, recordAct, stranger } from './complaint.ts'
import { isToldByPost, tellPerson } from './contact.ts'
import { receipt } from './letters.ts'

/** What somebody says, as the form has it: only what happened is always there. */
export type NewComplaint = {
  about: ComplaintAbout
  provider?: string | undefined
  officeId?: string | undefined
  name?: string | undefined
  address?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  answerBy?: ToldBy | undefined
  needs?: string | undefined
  whatHappened: string
  happenedWhen?: string | undefined
  effect?: string | undefined
  wanted?: string | undefined
  language: Language
  receivedOn: CalendarDate
  receivedHow: AskedHow
}

/** Who is at the form: somebody signed in to a plan, a member of staff who writes down what was said, or we do not know. */
export type Sender = { reader?: Reader | undefined; person?: Person | undefined }

export type Making = {
  /** The new complaint's: the same id sent again makes nothing more. */
  id: string
  files?: readonly CheckedFile[]
  means: Pick<Config, 'secret' | 'baseUrl'>
}

/** The code that opens a complaint, with its reference. */
export const codeOf = (secret: string, id: string): string => accessCodeFrom(secret, `complaint ${id}`)

/** Takes a complaint, writes the receipt and tells whoever can be told. Returns it as it is kept. */
export async function complain(
  db: Db,
  now: Date,
  { officeId, ...said }: NewComplaint,
  { reader, person }: Sender,
  { id, files = [], means }: Making,
): Promise<Complaint> {
  const code = codeOf(means.secret, id)
  const reference = newReference('COMP')
  return db.transaction(async tx => {
    const added = await tx
      .insert(complaints)
      .values({
        ...said,
        id,
        reference,
        codeHash: hashOfCode(reference, code),
        officeId: reader?.officeId ?? (await officeFor(tx, officeId ?? person?.officeId)),
        claimantId: reader?.claimantId,
        representativeId: reader?.representative?.id,
        enteredBy: person?.id,
        at: now,
      })
      .onConflictDoNothing({ target: complaints.id })
      .returning({ id: complaints.id })
    if (added.length === 0) return openedComplaint(tx, id)
    await addEntry(tx, now, id, { event: 'stage', stage: 'early resolution', ...(person && { by: person.id }) })
    await keepFiles(tx, now, { complaintId: id }, files)
    const complaint = await openedComplaint(tx, id)
    await sendReceipt(tx, now, complaint, code, means)
    await recordAct(tx, actorOf({ reader, person }, complaint), now, 'added', complaint)
    return complaint
  })
}

function actorOf({ reader, person }: Sender, complaint: Complaint): Actor {
  if (person) return actor(person)
  return reader ? readerActor(reader) : stranger(complaint)
}

async function sendReceipt(tx: Tx, now: Date, complaint: Complaint, code: string, { baseUrl }: Making['means']) {
  const { id: complaintId, reference } = complaint
  const words = receipt(complaint, today(now), { baseUrl, ...(isToldByPost(complaint) && { code }) })
  const letterId = await writeLetter(tx, now, { kind: 'complaint receipt', complaintId, reference, words })
  await tellPerson(tx, now, complaint, { template: 'complaint received', baseUrl, letterId })
}

/** The receipt as whoever made the complaint keeps it: with its code, and with what they told us. */
export const ownReceipt = (
  complaint: Complaint,
  on: CalendarDate,
  { secret, baseUrl }: Making['means'],
  withCode: boolean,
): LetterWords =>
  receipt(complaint, on, { baseUrl, ...(withCode && { code: codeOf(secret, complaint.id) }), saysWhatTheyTold: true })

/** The office that was named, else the first that has somebody for complaints, else the first. */
async function officeFor(tx: Tx, named: string | undefined): Promise<string> {
  const handlers = sql`exists (select 1 from ${staff} s where s.office_id = offices.id and s.role = 'complaints')`
  const isNamed = sql`offices.id::text = ${named ?? ''}`
  const [office] = await tx
    .select({ id: offices.id })
    .from(offices)
    .orderBy(desc(isNamed), desc(handlers), asc(offices.name))
    .limit(1)
  if (!office) throw new Error('There is no office to send a complaint to')
  return office.id
}

/** The offices that somebody who is not signed in may choose. */
export const officesToChoose = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.select({ id: offices.id, name: offices.name }).from(offices).orderBy(asc(offices.name))

/**
 * Keeps a message of whoever made it, with the files they chose, at any stage: what comes after the end is read by the desk
 * all the same.
 * @throws Refused 'too many' when the complaint has as many files as it may have
 */
export async function sendMessage(
  db: Db,
  by: Actor,
  now: Date,
  { id }: Complaint,
  words: string,
  files: readonly CheckedFile[] = [],
): Promise<void> {
  await db.transaction(async tx => {
    await hold(tx, id)
    const complaint = await openedComplaint(tx, id)
    const newest = complaint.entries.at(-1)
    // Sent twice by an impatient hand: nobody need be signed in here whose press it could be.
    const isNew = await addFiles(tx, now, { complaintId: id }, files)
    if (newest?.event === 'message' && newest.words === words && !isNew) return
    await addEntry(tx, now, id, { event: 'message', words })
    await recordAct(tx, by, now, 'added', complaint, 'message')
  })
}

/** They take it back, in words or without; done once. What is over already stays as it is. */
export async function withdraw(db: Db, by: Actor, now: Date, { id }: Complaint, words?: string): Promise<void> {
  await db.transaction(async tx => {
    await hold(tx, id)
    const complaint = await openedComplaint(tx, id)
    if (!isOpen(complaint.stage)) return
    await addEntry(tx, now, id, { event: 'stage', stage: 'withdrawn', words })
    await recordAct(tx, by, now, 'withdrew', complaint)
  })
}
