/**
 * What is written down about something that was not done: asking why, the answer, our own part in it, the help the person
 * needs, and whether it was reasonable and properly given.
 *
 * What must always hold:
 *   1. Nobody is asked why they did not do what they did not have to do.                       (ask; ground.ts)
 *   2. What a person says is taken at any time, also after the last day and after it was sent (R35).        (reply)
 *   3. A visit is skipped by a named manager alone, with a reason (R37, G12).                  (recordVisit)
 */
import type { AskedHow, VisitState } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import type { Actor } from '../audit.ts'
import { representativesOf } from '../claimant/representative.ts'
import { type CheckedFile, keepFiles } from '../evidence/evidence.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { add, groundFor, locked, needed, refuseClosed, tellOf, write } from './entry.ts'
import { type Failure, failureFor, newest } from './failure.ts'
import { problemWith } from './ground.ts'
import { writeAskingWhy } from './letters.ts'
import { givenOn } from './standing.ts'

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
