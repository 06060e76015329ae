/**
 * By when something has to happen to a complaint, and when the person may go to somebody outside: pure, from the facts.
 *
 * What must always hold:
 *   1. The complaints team has 15 working days from the day a complaint came to it, a provider 8 weeks from the day we
 *      had it; the lengths stand in server/clocks.ts (R51, C3, C6).                              (duesOf)
 *   2. A complaint about information is acknowledged within 30 days, whatever else is open (R55, N5).  (duesOf)
 *   3. A last day past the bank holidays we know is said to be unknown, never guessed (D25).        (lastDay)
 *   4. A final response is not done with before it is in the person's hands: their six months run already.  (duesOf)
 *   5. Who said in time when they will answer has until then (C3): an answer late by that day is late.       (duesOf)
 *   6. Nobody is told to go to the Independent Case Examiner without a final response but after a provider's 8 weeks: for
 *      a Jobcentre's complaint they want one first (C5, C6).                                        (wayOut)
 */
import type { ComplaintAbout, ComplaintEvent, ComplaintStage } from '../../db/choices.ts'
import { type ClockName, lastDayOf } from '../clocks.ts'
import { type CalendarDate, PastBankHolidayData } from '../lib/days.ts'

/** What is known of a complaint's course: all that the clocks need. */
export type Course = {
  about: ComplaintAbout
  receivedOn: CalendarDate
  stage: ComplaintStage
  /** The day it came to that stage. */
  stageOn: CalendarDate
  /** What has happened to it; in any order. */
  events: readonly ComplaintEvent[]
  /** The final response is written, and not yet in the person's hands. */
  toGive?: boolean
  /** The day by which we wrote that we will answer, since it came to this stage. */
  promisedBy?: CalendarDate | undefined
}

export type DueKind = 'acknowledge' | 'office' | 'answer' | 'provider' | 'give'

/** `by` is absent where it cannot be counted, because the bank holidays of that time are not loaded. */
export type Due = { kind: DueKind; by: CalendarDate | undefined }

/** Whether something still has to be done by us; what was answered, put right or taken back waits for nobody. */
export const isOpen = (stage: ComplaintStage): boolean => stage === 'early resolution' || stage === 'complaints team'

/** Everything that has to happen, the next first. None for a complaint that is over and answered. */
export function duesOf(course: Course): Due[] {
  const { about, stage, stageOn, receivedOn, toGive = false, promisedBy } = course
  if (stage === 'final response' && toGive) return [{ kind: 'give', by: stageOn }]
  if (!isOpen(stage)) return []
  const dues: Due[] = []
  if (about === 'data' && !isAcknowledged(course)) {
    dues.push({ kind: 'acknowledge', by: lastDay('acknowledging a data complaint', receivedOn) })
  }
  if (hasProvider(about)) dues.push({ kind: 'provider', by: lastDay('answer from a provider', receivedOn) })
  if (stage === 'complaints team') {
    dues.push({ kind: 'answer', by: promisedBy ?? lastDay('answer from the complaints team', stageOn) })
  } else if (about !== 'provider') {
    // No time is set for an office. One that has put nothing right in the time the team has is asked to pass it on.
    dues.push({ kind: 'office', by: lastDay('answer from the complaints team', receivedOn) })
  }
  return dues.sort((a, b) => (a.by ?? unknown).localeCompare(b.by ?? unknown))
}

/** Sorts after every date that is known. */
const unknown = '9999'

/** A person is acknowledged by being written to: the receipt that the program makes by itself does not count. */
const isAcknowledged = ({ events }: Course): boolean =>
  events.some(event => event === 'acknowledged' || event === 'reply')

const hasProvider = (about: ComplaintAbout): boolean => about === 'provider' || about === 'both'

function lastDay(clock: ClockName, from: CalendarDate): CalendarDate | undefined {
  try {
    return lastDayOf(clock, from)
  } catch (error) {
    if (error instanceof PastBankHolidayData) return undefined
    throw error
  }
}

/** Whether the last day is over. One that cannot be counted never is. */
export const isOver = ({ by }: Due, on: CalendarDate): boolean => by !== undefined && by < on

/**
 * Where the person may go now:
 *   'provider late'  to the Independent Case Examiner about the provider, without a final response (C6)
 *   'we are late'    to us for our final response, with which they may go on (C3, C5)
 *   'data late'      to the Information Commissioner, because we did not answer in time (N5)
 *   'after ours'     to whoever the final response named (C5, C8, N5)
 *   undefined        we are still within our time
 */
export type WayOut = 'provider late' | 'we are late' | 'data late' | 'after ours'

export function wayOut(course: Course, on: CalendarDate): WayOut | undefined {
  if (course.stage === 'final response') return 'after ours'
  const over = duesOf(course).filter(due => isOver(due, on) && due.kind !== 'office')
  if (course.about === 'data') return over.length > 0 ? 'data late' : undefined
  if (over.some(({ kind }) => kind === 'provider')) return 'provider late'
  return over.length > 0 ? 'we are late' : undefined
}

/** The last day to go to the Independent Case Examiner after a final response of that date (R52). */
export const lastDayForExaminer = (answeredOn: CalendarDate): CalendarDate =>
  lastDayOf('going to the Independent Case Examiner', answeredOn)
