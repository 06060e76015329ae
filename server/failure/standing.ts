/**
 * How far a record has come, told from what was written down and never stored: what is next, until when the person has
 * time, which of their answers came late, and why it cannot be sent to a decision maker yet.
 *
 * What must always hold:
 *   1. The time to answer begins on the day the letter is given, in the format the person needs, and that day is not
 *      counted (R29, R34, L23).                                                        (lastDay; claimant/letter-giving.ts)
 *   2. An answer after the last day is an answer: it is marked as late, and passed on (R35).                (isLate)
 *   3. Nothing goes to a decision maker before every one of these is settled (R37, R38).                    (obstacles)
 */
import { type ClockName, lastDayOf } from '../clocks.ts'
import { type CalendarDate, dateInWords, PastBankHolidayData } from '../lib/days.ts'
import { type RegimeId, regimes } from '../regime.ts'
import { type Entry, type Failure, newest } from './failure.ts'
import type { Problem } from './ground.ts'

/** How far it has come, in the words staff read. */
export const standings = {
  'to ask': 'They have not been asked yet',
  'to give': 'Letter written, not given yet',
  waiting: 'Waiting for their answer',
  'to look at': 'To look at',
  sent: 'With a decision maker',
  'to tell': 'Letter about the answer not given yet',
  closed: 'Closed',
} as const
export type Standing = keyof typeof standings

type Told = Pick<Failure, 'entries' | 'letters' | 'regime'>

/** How far it has come. `on` is today's date. */
export function standingOf(failure: Told, on: CalendarDate): Standing {
  const end = newest(failure, 'outcome', 'not pursued')
  if (end) {
    const letter = failure.letters.findLast(({ kind }) => kind === 'failure outcome')
    return letter && letter.givenOn === null ? 'to tell' : 'closed'
  }
  const sent = newest(failure, 'referral')
  if (sent && sent.id > (newest(failure, 'reply')?.id ?? 0)) return 'sent'
  if (!newest(failure, 'notice')) return 'to ask'
  if (!givenOn(failure)) return 'to give'
  if (newest(failure, 'reply')) return 'to look at'
  const last = lastDay(failure)
  return last && 'on' in last && last.on < on ? 'to look at' : 'waiting'
}

/** Whether anything more can be written down that leads somewhere. */
export const isOpen = (failure: Pick<Failure, 'entries'>): boolean => !newest(failure, 'outcome', 'not pursued')

/** The day on which the letter that asks why was given, if it was. */
export const givenOn = ({ letters }: Pick<Failure, 'letters'>): CalendarDate | undefined =>
  letters
    .filter(({ kind }) => kind === 'asking why')
    .flatMap(one => (one.givenOn === null ? [] : [one.givenOn]))
    .toSorted()[0]

/** The time that the law of a benefit sets to answer in; `undefined` where it sets none (L20, L44). */
export const deadlineOf = (regime: RegimeId): ClockName | undefined => regimes[regime].failing.deadline

/** A last day, or why it cannot be counted. */
export type LastDay = { on: CalendarDate } | { problem: string }

/** The last day to answer; `undefined` while the letter is not given, and where the law sets none (L44). */
export function lastDay(failure: Pick<Failure, 'letters' | 'regime'>): LastDay | undefined {
  const deadline = deadlineOf(failure.regime)
  const given = givenOn(failure)
  if (!deadline || !given) return undefined
  return countedFrom(deadline, given)
}

/** R34: past the bank holidays that are known nothing is guessed. */
export function countedFrom(deadline: ClockName, given: CalendarDate): LastDay {
  try {
    return { on: lastDayOf(deadline, given) }
  } catch (error) {
    if (!(error instanceof PastBankHolidayData)) throw error
    return { problem: error.message }
  }
}

/** What the person said, each with whether it came after the last day (R35). */
export function repliesTo(failure: Pick<Failure, 'entries' | 'letters' | 'regime'>): (Entry & { isLate: boolean })[] {
  const last = lastDay(failure)
  return failure.entries
    .filter(({ event }) => event === 'reply')
    .map(reply => ({ ...reply, isLate: last !== undefined && 'on' in last && (reply.on ?? '') > last.on }))
}

/** The words in which an adviser said that somebody had a fair time to answer, where the law sets no time. */
export const fairTime = 'fair time'

/** Why it cannot be sent yet: all that is still to settle, in the order of the page. `on` is today's date. */
export function obstacles(failure: Failure, problem: Problem | undefined, on: CalendarDate): Problem[] {
  const found: (Problem | false | undefined)[] = [
    problem,
    unasked(failure),
    unanswered(failure, on),
    !newest(failure, 'office caused') && {
      code: 'our part',
      words: 'Nobody has answered whether we had a part in it.',
    },
    ...needsUnmet(failure),
    unreviewed(failure),
    nothingNew(failure),
  ]
  return found.filter(one => one !== undefined && one !== false)
}

function unasked(failure: Failure): Problem | undefined {
  if (!newest(failure, 'notice')) return { code: 'not asked', words: 'They have not been asked why.' }
  if (givenOn(failure)) return undefined
  return { code: 'letter not given', words: 'The letter that asks them why has not been given to them.' }
}

/** L20: either they have answered, or their time is over; where the law sets none, an adviser says that it was fair. */
function unanswered(failure: Failure, on: CalendarDate): Problem | undefined {
  if (!givenOn(failure) || newest(failure, 'reply')) return undefined
  const last = lastDay(failure)
  if (!last) {
    if (failure.entries.some(({ event, answer }) => event === 'note' && answer === fairTime)) return undefined
    return { code: fairTime, words: 'They have not answered. Say why they have had a fair time to.' }
  }
  if ('problem' in last) return { code: 'no calendar', words: last.problem }
  if (last.on < on) return undefined
  const day = dateInWords(last.on, 'en')
  return { code: 'still time', words: `They have not answered, and have time until the end of ${day}.` }
}

/** R37, G12: asked again for each thing that was not done. */
function needsUnmet(failure: Failure): Problem[] {
  const needs = newest(failure, 'needs')
  if (!needs) return [{ code: 'needs', words: 'Nobody has answered whether they need help to use our services.' }]
  if (needs.answer !== 'visit') return []
  const visited = failure.entries.some(({ event, id }) => event === 'visit' && id > needs.id)
  return visited ? [] : [{ code: 'visit', words: 'They have to be visited first, or a manager says why not.' }]
}

function unreviewed(failure: Failure): Problem | undefined {
  const review = newest(failure, 'review')
  if (!review) {
    return { code: 'review', words: 'Nobody has answered whether it was reasonable and properly given.' }
  }
  if (review.answer === 'yes') return undefined
  const words = 'It was not reasonable, or not properly given. Close this, and change the plan if that is needed.'
  return { code: 'review no', words }
}

function nothingNew(failure: Failure): Problem | undefined {
  const sent = newest(failure, 'referral')
  if (!sent || sent.id < (newest(failure, 'reply')?.id ?? 0)) return undefined
  return { code: 'sent already', words: 'This has been sent to a decision maker, and they have said nothing since.' }
}
