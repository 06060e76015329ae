/**
 * What the complaints desk does: acknowledges, replies, asks a provider, moves a complaint on, and gives the final response.
 *
 * What must always hold:
 *   1. A complaint is loaded as whoever acts, and its row is held while they do.                      (act)
 *   2. A final response says where the person may go next, how and by when, or it is not sent (R52).
 *                                                                        (sendFinalResponse; refuseWithoutWayOn)
 *   3. The complaints team answers, after the office: but how information was used waits for nothing, neither a stage nor
 *      another complaint (R55, N5).                                                        (mayAnswerFinally)
 *   4. For a complaint about both the Jobcentre leads, and asks the provider for its part (R50, C7).
 *                                                                              (refuseWithoutProvider; one complaint, one queue)
 *   5. What is closed as put right is closed in a letter that says what was done and where to go with it.   (moveTo)
 *   6. The person is told of everything that is theirs to know; a note is for colleagues alone.   (tellPerson; shownToPerson)
 */
import { and, eq } from 'drizzle-orm'
import type { ComplaintEvent, ComplaintStage } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, complaints, offices } from '../../db/schema.ts'
import type { Verb } from '../audit.ts'
import { type Claimant, isOpenTo } from '../claimant/claimant.ts'
import { addressLines } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type Giving, give, type LetterWords, letterAbout, writeLetter } from '../letter/letter.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { settle } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { isOpen } from './clocks.ts'
import {
  addEntry,
  type Complaint,
  complaintFor,
  hold,
  isMadeSignedIn,
  recordAct,
  refuseOver,
  whatMayFollow,
} from './complaint.ts'
import { tellPerson } from './contact.ts'
import { finalResponse, needingLonger, putRight, refuseWithoutWayOn, reply } from './letters.ts'

type Means = { baseUrl: string }

/** Who acts, when, on which complaint. */
export type Act = { db: Db; person: Person; now: Date; id: string }

/** @param claimantId whose log it goes into as well, where that is not whose the complaint was before */
async function act(
  { db, person, now, id }: Act,
  did: Verb,
  part: string | undefined,
  change: (tx: Tx, complaint: Complaint) => Promise<unknown>,
  claimantId?: string,
): Promise<void> {
  await db.transaction(async tx => {
    await hold(tx, id)
    const complaint = await complaintFor(tx, person, id)
    await change(tx, complaint)
    // A complaint that is linked to a record leaves its trace where it was, too.
    const chains = new Set([complaint.claimantId, claimantId ?? complaint.claimantId])
    for (const chain of chains) await recordAct(tx, actor(person), now, did, { id, claimantId: chain }, part)
  })
}

/** A note for colleagues: the person never reads it here, but it is theirs to ask for like everything about them. */
export const addNote = (doing: Act, words: string): Promise<void> => keep(doing, 'note', words)

/** The provider's part, as it was told to whoever writes it down. @throws Refused 'no provider' */
export const keepContribution = (doing: Act, words: string): Promise<void> => keep(doing, 'contribution', words)

/** That the provider was asked for its part, and what. @throws Refused 'no provider' */
export const askProvider = (doing: Act, words: string): Promise<void> => keep(doing, 'asked provider', words)

const keep = (doing: Act, event: ComplaintEvent, words: string): Promise<void> =>
  act(doing, 'added', event, async (tx, complaint) => {
    if (event !== 'note') refuseWithoutProvider(complaint)
    await addEntry(tx, doing.now, complaint.id, { event, words, by: doing.person.id })
  })

/** Whether a provider has a part in it. */
export const hasProvider = ({ about }: Pick<Complaint, 'about'>): boolean => about === 'provider' || about === 'both'

function refuseWithoutProvider(complaint: Complaint): void {
  if (!hasProvider(complaint)) throw new Refused('no provider', 'This complaint is not about a provider')
}

/** Writes to the person that we have it and are looking at it (R55); once is enough. */
export const acknowledge = (doing: Act, { baseUrl }: Means): Promise<void> =>
  act(doing, 'replied to', undefined, async (tx, complaint) => {
    refuseOver(complaint)
    if (complaint.entries.some(({ event }) => event === 'acknowledged')) return
    await addEntry(tx, doing.now, complaint.id, { event: 'acknowledged', by: doing.person.id })
    await tellPerson(tx, doing.now, complaint, { template: 'complaint answered', baseUrl })
  })

/** Replies in a letter, which the person also reads online. */
export const replyTo = (doing: Act, words: string, { baseUrl }: Means): Promise<void> =>
  act(doing, 'replied to', undefined, async (tx, complaint) => {
    const { now, person } = doing
    await addEntry(tx, now, complaint.id, { event: 'reply', words, by: person.id })
    const letterId = await keepLetter(tx, doing, complaint, 'complaint reply', reply(complaint, today(now), words))
    await tellPerson(tx, now, complaint, { template: 'complaint answered', baseUrl, letterId })
  })

const keepLetter = (
  tx: Tx,
  { now, person }: Act,
  { id: complaintId, reference }: Complaint,
  kind: 'complaint reply' | 'final response',
  words: LetterWords,
) => writeLetter(tx, now, { kind, complaintId, reference, words, by: person.id })

/**
 * Moves a complaint to another stage, with what the person is told about it. Pressing twice moves it once.
 * @throws Refused 'stage' when it cannot follow, as a final response never does by itself; 'no words' when it is closed
 *   as put right and nobody says what was done
 */
export const moveTo = (doing: Act, stage: ComplaintStage, words: string | undefined, { baseUrl }: Means) =>
  act(doing, 'changed', 'stage', async (tx, complaint) => {
    if (complaint.stage === stage) return
    if (!whatMayFollow[complaint.stage].includes(stage)) {
      throw new Refused('stage', 'It cannot be moved there from where it is now. Look at where it is')
    }
    const { now, person } = doing
    if (stage === 'resolved' && !words) throw new Refused('no words', 'Enter what was put right')
    await addEntry(tx, now, complaint.id, { event: 'stage', stage, words, by: person.id })
    const letter = stage === 'resolved' && words ? putRight(complaint, today(now), words) : undefined
    const letterId = letter && (await keepLetter(tx, doing, complaint, 'complaint reply', letter))
    await tellPerson(tx, now, complaint, { template: 'complaint answered', baseUrl, ...(letterId && { letterId }) })
  })

/** Whether this is the time to say that we need longer: C3 gives the complaints team a time, or to say when. */
export const mayNeedLonger = ({ stage }: Pick<Complaint, 'stage'>): boolean => stage === 'complaints team'

/**
 * Says that we need longer, why, and by which day we will answer: in a letter, from which the new day is counted.
 * @throws Refused 'stage' when no answer is due from the complaints team, 'future' when the day is not in the future
 */
export const needLonger = (doing: Act, { words, by }: { words: string; by: CalendarDate }, { baseUrl }: Means) =>
  act(doing, 'replied to', 'later answer', async (tx, complaint) => {
    const { now, person } = doing
    if (!mayNeedLonger(complaint))
      throw new Refused('stage', 'The complaints team says this, once it has the complaint')
    if (by <= today(now)) throw new Refused('future', 'The date must be in the future')
    await addEntry(tx, now, complaint.id, { event: 'reply', words, by: person.id })
    const letter = needingLonger(complaint, today(now), words, by)
    const letterId = await keepLetter(tx, doing, complaint, 'complaint reply', letter)
    await tellPerson(tx, now, complaint, { template: 'complaint answered', baseUrl, letterId })
  })

/** Whether the final response may be given now. */
export const mayAnswerFinally = ({ about, stage }: Pick<Complaint, 'about' | 'stage'>): boolean =>
  about === 'data' ? isOpen(stage) : stage === 'complaints team'

/** @throws Refused 'stage' when the final response may not be given yet */
export function refuseUnlessFinal(complaint: Pick<Complaint, 'about' | 'stage'>): void {
  if (mayAnswerFinally(complaint)) return
  throw new Refused('stage', 'The complaints team gives the final response: move the complaint to it first')
}

/**
 * Gives the final response: a letter that says where to go next, and by when.
 * @param write makes the letter; our own unless told
 * @throws Refused 'stage' when it may not be given yet, 'no way on' when the letter does not say where to go next
 */
export const sendFinalResponse = (
  doing: Act,
  words: string,
  { baseUrl }: Means,
  write = finalResponse,
): Promise<void> =>
  act(doing, 'replied to', 'final response', async (tx, complaint) => {
    const { now, person } = doing
    refuseUnlessFinal(complaint)
    const letter = write(complaint, today(now), words)
    refuseWithoutWayOn(letter, complaint, today(now))
    await addEntry(tx, now, complaint.id, { event: 'stage', stage: 'final response', words, by: person.id })
    const letterId = await keepLetter(tx, doing, complaint, 'final response', letter)
    await tellPerson(tx, now, complaint, { template: 'complaint answered', baseUrl, letterId })
  })

export type LetterGiving = Pick<Giving, 'how' | 'language' | 'format' | 'note'> & { on: CalendarDate }

/** Records that a letter was put into the person's hands. @throws NotFound; Refused 'future', 'too early' */
export const giveLetter = (doing: Act, letterId: string, giving: LetterGiving): Promise<void> =>
  act(doing, 'gave', 'letter', async (tx, complaint) => {
    const letter = await letterAbout(tx, { complaintId: complaint.id }, letterId)
    if (giving.on > today(doing.now)) throw new Refused('future', 'The date must be today or in the past')
    if (giving.on < today(letter.at)) throw new Refused('too early', 'The date must be the day of the letter or later')
    await give(tx, doing.now, letter.id, { ...giving, by: doing.person.id })
    await settle(tx, doing.now, letter.id, giving.how)
  })

/** The record that a reference names, for whoever is to see whether it is the right one. */
export type NamedRecord = Pick<Claimant, 'id' | 'name' | 'reference'> & { lines: string[] }

/**
 * Finds the record that a complaint could be linked to: it must be open to the person, who sees whose it is before they
 * link it.
 * @throws NotFound; Refused 'no such record', 'made signed in'
 */
export async function recordNamed(
  { db, person, id }: Pick<Act, 'person' | 'id'> & { db: Db | Tx },
  reference: string,
): Promise<NamedRecord> {
  await refuseMadeSignedIn(db, await complaintFor(db, person, id))
  const typed = reference.toUpperCase().replace(/\s/g, '')
  const [found] = await db
    .select()
    .from(claimants)
    .where(and(eq(claimants.reference, typed), isOpenTo(person)))
  if (!found) throw new Refused('no such record', 'No record that is open to you has this reference')
  return { id: found.id, name: found.name, reference: found.reference, lines: addressLines(found) }
}

/** A complaint that was made signed in is its record's: nobody's slip of the pen hands it to somebody else. */
async function refuseMadeSignedIn(db: Db | Tx, complaint: Complaint): Promise<void> {
  if (!(await isMadeSignedIn(db, complaint))) return
  throw new Refused('made signed in', 'They made this complaint signed in to their plan. It stays with their record')
}

/** Links a complaint to the record of whoever it is from. @throws NotFound; Refused 'no such record', 'made signed in' */
export const linkTo = (doing: Act, { id: claimantId, reference }: Pick<NamedRecord, 'id' | 'reference'>) =>
  act(
    doing,
    'changed',
    'record',
    async (tx, { id }) => {
      const named = await recordNamed({ ...doing, db: tx }, reference)
      if (named.id !== claimantId)
        throw new Refused('no such record', 'No record that is open to you has this reference')
      await tx.update(complaints).set({ claimantId }).where(eq(complaints.id, id))
    },
    claimantId,
  )

/** Takes back that a complaint belongs to a record. @throws NotFound; Refused 'made signed in' */
export const unlink = (doing: Act): Promise<void> =>
  act(doing, 'changed', 'record', async (tx, complaint) => {
    await refuseMadeSignedIn(tx, complaint)
    await tx.update(complaints).set({ claimantId: null }).where(eq(complaints.id, complaint.id))
  })

/** Hands a complaint to the office it is about. @throws Refused 'no such office' */
export const handTo = (doing: Act, officeId: string): Promise<void> =>
  act(doing, 'changed', 'office', async (tx, { id }) => {
    const [office] = await tx.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId))
    if (!office) throw new Refused('no such office', 'Choose an office')
    await tx.update(complaints).set({ officeId }).where(eq(complaints.id, id))
  })
