/**
 * How something that was not done leaves us: it is sent to a decision maker, whose answer is entered, or nothing more is
 * done about it.
 *
 * What must always hold:
 *   1. It goes to a decision maker when nothing is left to settle (R37, R38).                  (refer; standing.ts)
 *   2. The answer is entered as it was received. Nothing is worked out from it (R33).          (enterOutcome)
 *   3. The person is told by letter how it ended, if they were asked.                          (end)
 */
import type { Db } from '../../db/client.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { add, groundFor, locked, type New, needed, refuseClosed, tellOf } from './entry.ts'
import { type Failure, failureFor, newest } from './failure.ts'
import { problemWith } from './ground.ts'
import { writeOutcome } from './letters.ts'
import { fairTime, obstacles } from './standing.ts'

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
