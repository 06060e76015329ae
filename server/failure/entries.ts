/**
 * What is written down about something that was not done: asking why, the answer, our own part in it, the help the person
 * needs, whether it was reasonable and properly given, and what a decision maker answered.
 *
 * What must always hold:
 *   1. Every entry is added under the row's lock and recorded in the log; none is changed.    (add; trigger only_ever_added)
 *   2. Nobody is asked why they did not do what they did not have to do.                       (ask; ground.ts)
 *   3. What a person says is taken at any time, also after the last day and after it was sent (R35).        (reply)
 *   4. A visit is skipped by a named manager alone, with a reason (R37, G12).                  (recordVisit)
 *   5. It goes to a decision maker when nothing is left to settle (R37, R38).                  (refer; standing.ts)
 *   6. The answer is entered as it was received. Nothing is worked out from it (R33).          (enterOutcome)
 */
import { eq } from 'drizzle-orm'
import type { AskedHow, FailureEvent, VisitState } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { failureEntries, failures } from '../../db/schema.ts'
import { type Actor, record, type Verb } from '../audit.ts'
import { recipientOf } from '../claimant/recipient.ts'
import { representativesOf } from '../claimant/representative.ts'
import { type CheckedFile, keepFiles } from '../evidence/evidence.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { tell } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { type Failure, failureFor, load, newest } from './failure.ts'
import { type Ground, groundOf, problemWith } from './ground.ts'
import { writeAskingWhy, writeOutcome } from './letters.ts'
import { fairTime, givenOn, isOpen, obstacles } from './standing.ts'

/** What the record is about, as it stands today. The record has been loaded as the person. */
export const groundFor = (db: Db | Tx, person: Person, failure: Failure): Promise<Ground> =>
  groundOf(
    db,
    person,
    failure.commitmentId ? { commitmentId: failure.commitmentId } : { interviewId: failure.interviewId ?? '' },
  )

type New = Partial<typeof failureEntries.$inferInsert> & { event: FailureEvent }

const verbOf: Record<FailureEvent, Verb> = {
  notice: 'asked why in',
  reply: 'replied to',
  'office caused': 'wrote in',
  needs: 'wrote in',
  visit: 'wrote in',
  review: 'wrote in',
  referral: 'referred',
  outcome: 'recorded the outcome of',
  'not pursued': 'closed',
  note: 'wrote in',
}

/** Adds an entry and records it. The same said twice running by the same hand is no news; the answer says whether it was. */
async function add(tx: Tx, now: Date, { id, claimantId }: Failure, by: Actor, entry: New): Promise<boolean> {
  const row = { ...entry, by: by.role === 'claimant' ? null : by.id }
  const before = (await load(tx, eq(failures.id, id)))[0]?.entries.at(-1)
  const columns = ['event', 'answer', 'words', 'on', 'how', 'representativeId', 'by'] as const
  if (before && columns.every(column => (before[column] ?? null) === (row[column] ?? null))) return false
  await tx.insert(failureEntries).values({ ...row, failureId: id, at: now })
  await record(tx, { by, at: now, did: verbOf[entry.event], what: `failure ${id}`, about: claimantId })
  return true
}

/** Keeps the record still until the transaction ends, and reads it again as it is now. */
async function locked(tx: Tx, { id }: Failure): Promise<Failure> {
  await tx.select({ id: failures.id }).from(failures).where(eq(failures.id, id)).for('update')
  const [found] = await load(tx, eq(failures.id, id))
  if (!found) throw new Error('A record was locked that is not there')
  return found
}

/** @throws Refused 'closed' when a decision maker has answered, or nothing more is done about it */
function refuseClosed(failure: Failure): void {
  if (!isOpen(failure)) throw new Refused('closed', 'This is closed. Nothing more can be written down about it.')
}

/** Words that somebody has to have typed. @throws Refused with the name of the field */
function needed(words: string | undefined, message: string): string {
  if (!words?.trim()) throw new Refused('words', message)
  return words.trim()
}

/**
 * Asks the person why: writes the letter in both languages, and tells them that there is one.
 * @param words what we recorded, for the person to read
 * @throws Refused 'words'; 'given already'; the problem of the ground when they did not have to do it; 'closed'
 */
export async function ask(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  words: string,
  baseUrl: string,
): Promise<void> {
  const said = needed(words, 'Enter what you recorded, for them to read')
  await db.transaction(async tx => {
    const failure = await locked(tx, await failureFor(tx, person, id))
    refuseClosed(failure)
    if (givenOn(failure)) throw new Refused('given already', 'They have the letter that asks them why.')
    const ground = await groundFor(tx, person, failure)
    const problem = problemWith(ground, now)
    if (problem) throw new Refused(problem.code, problem.words)
    const before = newest(failure, 'notice')
    if (before?.words === said && before.by === person.id) return
    const letterId = await writeAskingWhy(tx, now, { failure, ground, words: said, baseUrl, by: person })
    await add(tx, now, failure, actor(person), { event: 'notice', words: said, letterId, on: today(now) })
    await tellOf(tx, now, failure, 'question asked', letterId, baseUrl)
  })
}

function tellOf(
  tx: Tx,
  now: Date,
  { claimant, reference, id }: Failure,
  template: 'question asked' | 'question answered',
  letterId: string,
  baseUrl: string,
) {
  const values = { reference, link: `${baseUrl}/my-plan/not-done/${id}` }
  return tell(tx, now, { template, values, to: recipientOf(claimant), claimantId: claimant.id, letterId })
}

export type Reply = {
  words: string
  /** The day on which they said it. */
  on: CalendarDate
  how: AskedHow
  representativeId?: string | undefined
  files?: readonly CheckedFile[]
}

/**
 * Keeps what the person said, in their words. The record has been loaded as whoever writes it down.
 * @throws Refused 'words'; 'on' for a day to come; 'representative' for somebody who does not act for them; 'not asked'
 */
export async function reply(
  db: Db,
  now: Date,
  about: Failure,
  by: Actor,
  { files = [], ...said }: Reply,
): Promise<void> {
  const words = needed(said.words, 'Enter what they said, in their own words')
  if (said.on > today(now)) throw new Refused('on', 'The date must be today or in the past')
  await db.transaction(async tx => {
    const failure = await locked(tx, about)
    if (!newest(failure, 'notice')) throw new Refused('not asked', 'They have not been asked why yet.')
    if (said.representativeId && by.role !== 'claimant') await refuseStranger(tx, failure, said.representativeId)
    if (await add(tx, now, failure, by, { ...said, event: 'reply', words })) {
      await keepFiles(tx, now, { failureId: failure.id }, files)
    }
  })
}

async function refuseStranger(tx: Tx, { claimantId }: Failure, representativeId: string): Promise<void> {
  const theirs = await representativesOf(tx, claimantId)
  if (!theirs.some(({ id }) => id === representativeId)) throw new Refused('representative', 'Select who answered')
}

export type Answered = { answer: string; words: string }

/** Whether we had a part in it (R36): asked of staff, and the person's own word stands beside it. @throws Refused */
export const answerOurPart = (db: Db, person: Person, now: Date, id: string, { answer, words }: Answered) =>
  write(db, person, now, id, {
    event: 'office caused',
    answer,
    words: needed(words, 'Enter what you looked at, and what you found'),
  })

/** What help the person needs to use our services (R37, G13). @throws Refused */
export const answerNeeds = (db: Db, person: Person, now: Date, id: string, { answer, words }: Answered) =>
  write(db, person, now, id, {
    event: 'needs',
    answer,
    words: needed(words, 'Enter what you looked at, and what you found'),
  })

/**
 * A visit that was made, tried, or left out.
 * @throws Refused 'answer' when anyone but a manager leaves it out (R37); 'on' for a day to come; 'words'; 'closed'
 */
export async function recordVisit(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  { answer, words, on }: { answer: VisitState; words: string; on: CalendarDate },
): Promise<void> {
  if (answer === 'skipped' && person.role !== 'manager') {
    throw new Refused('answer', 'Only a manager can decide that no visit is made')
  }
  if (on > today(now)) throw new Refused('on', 'The date must be today or in the past')
  const message = answer === 'skipped' ? 'Enter why no visit is made' : 'Enter who went, and what came of it'
  await write(db, person, now, id, { event: 'visit', answer, on, words: needed(words, message) })
}

/**
 * Whether it was reasonable and properly given, in the words of whoever looked (R38).
 * @throws Refused 'answer' when what is recorded says that it was not given; 'words'; 'closed'
 */
export async function review(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  { answer, words }: Answered,
): Promise<void> {
  const said = needed(words, 'Enter why you think so')
  const failure = await failureFor(db, person, id)
  const problem = problemWith(await groundFor(db, person, failure), now)
  if (answer === 'yes' && problem) throw new Refused('answer', problem.words)
  await write(db, person, now, id, { event: 'review', answer, words: said })
}

/** A note for colleagues, which the person can ask for and is not shown. @throws Refused */
export const addNote = (db: Db, person: Person, now: Date, id: string, words: string) =>
  write(db, person, now, id, { event: 'note', words: needed(words, 'Enter the note') })

async function write(db: Db, person: Person, now: Date, id: string, entry: New): Promise<void> {
  await db.transaction(async tx => {
    const failure = await locked(tx, await failureFor(tx, person, id))
    refuseClosed(failure)
    await add(tx, now, failure, actor(person), entry)
  })
}

/** Something is still to settle before it can be sent. */
export class NotReady extends Refused {
  readonly open: readonly { code: string; words: string }[]
  constructor(open: readonly { code: string; words: string }[]) {
    super('not ready', open.map(({ words }) => words).join(' '))
    this.open = open
  }
}

/**
 * Records that it was sent to a decision maker, with both sides.
 * @param fair why somebody who did not answer had a fair time to, where the law sets none
 * @throws NotReady naming everything that is still to settle; Refused 'words', 'closed'
 */
export async function refer(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  { words, fair }: { words: string; fair?: string | undefined },
): Promise<void> {
  const said = needed(words, 'Enter what you want the decision maker to know')
  await db.transaction(async tx => {
    const failure = await locked(tx, await failureFor(tx, person, id))
    const last = newest(failure, 'referral')
    if (last?.words === said && last.by === person.id && failure.entries.at(-1)?.id === last.id) return
    refuseClosed(failure)
    const open = obstacles(failure, problemWith(await groundFor(tx, person, failure), now), today(now))
    const rest = fair?.trim() ? open.filter(({ code }) => code !== fairTime) : open
    if (rest.length > 0) throw new NotReady(rest)
    if (rest.length < open.length) {
      await add(tx, now, failure, actor(person), { event: 'note', answer: fairTime, words: fair?.trim() })
    }
    await add(tx, now, failure, actor(person), { event: 'referral', words: said, on: today(now) })
  })
}

/**
 * Enters what the decision maker answered, as it was received, and tells the person so by letter. Nothing is worked out
 * from it, and nothing else happens because of it here (R33).
 * @throws Refused 'not sent'; 'words'; 'on' for a day to come, or before it was sent; 'closed'
 */
export async function enterOutcome(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  { words, on }: { words: string; on: CalendarDate },
  baseUrl: string,
): Promise<void> {
  const said = needed(words, 'Enter what the decision maker wrote')
  if (on > today(now)) throw new Refused('on', 'The date must be today or in the past')
  await end(db, person, now, id, { event: 'outcome', words: said, on }, baseUrl, failure => {
    const sent = newest(failure, 'referral')
    if (!sent) throw new Refused('not sent', 'This has not been sent to a decision maker.')
    if (sent.on && on < sent.on) throw new Refused('on', 'The date must be the day it was sent or later')
  })
}

/**
 * Nothing more is done about it; the person is told so, if they were asked.
 * @throws Refused 'words'; 'sent' when a decision maker has it; 'closed'
 */
export async function close(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  words: string,
  baseUrl: string,
): Promise<void> {
  const said = needed(words, 'Enter why nothing more is done about it')
  await end(db, person, now, id, { event: 'not pursued', words: said, on: today(now) }, baseUrl, failure => {
    if (!newest(failure, 'referral')) return
    throw new Refused('sent', 'A decision maker has this. Enter what they answer.')
  })
}

async function end(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  entry: New & { event: 'outcome' | 'not pursued'; words: string; on: CalendarDate },
  baseUrl: string,
  refuse: (failure: Failure) => void,
): Promise<void> {
  await db.transaction(async tx => {
    const failure = await locked(tx, await failureFor(tx, person, id))
    const last = newest(failure, entry.event)
    if (last?.words === entry.words && last.by === person.id) return
    refuseClosed(failure)
    refuse(failure)
    if (!newest(failure, 'notice')) {
      await add(tx, now, failure, actor(person), entry)
      return
    }
    const ground = await groundFor(tx, person, failure)
    const letterId = await writeOutcome(tx, now, { failure, ground, ...entry, baseUrl, by: person })
    await add(tx, now, failure, actor(person), { ...entry, letterId })
    await tellOf(tx, now, failure, 'question answered', letterId, baseUrl)
  })
}
