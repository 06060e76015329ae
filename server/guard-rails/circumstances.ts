/**
 * What is recorded about a person and their office, as far as the guard rails read it: data alone, gathered elsewhere.
 *
 * What must always hold:
 *   1. What is not recorded is absent or empty, never assumed.                                (the types)
 */
import type { ClosureKind, CommitmentKind, Group } from '../../db/choices.ts'
import type { Answers } from '../interview/questions.ts'
import type { CalendarDate, HolidayCalendar } from '../lib/days.ts'

export type Circumstances = {
  /** The newest answer to each question, by its id. */
  answers: Answers
  /** The day on which each of them was given. */
  answeredOn: Readonly<Record<string, CalendarDate>>
  dateOfBirth?: CalendarDate | undefined
  /** Where they stood in their claim, and from which day: the newest first. */
  groups: readonly { group: Group; since: CalendarDate }[]
  /** Interviews that they were required to take part in, or took part in (L5). */
  interviews: number
  /** What else they have to be at or do: the other lines of this plan, and appointments. */
  others: readonly Other[]
  /** Days on which the office or the schools around it are closed. */
  closures: readonly { kind: ClosureKind; name: string; from: CalendarDate; to: CalendarDate }[]
  /** The bank holidays of the nation that their office is in. */
  calendar: HolidayCalendar
  /** Of the statements why something is reasonable: those that stand word for word in somebody else's plan (R9). */
  reasonsOfOthers: ReadonlySet<string>
}

/** Something else that takes the person's time. */
export type Other = {
  /** The commitment's own id, so that a line does not clash with itself; absent for an appointment. */
  id?: string
  kind: CommitmentKind | 'appointment'
  what: string
  steps: readonly string[]
  startsOn?: CalendarDate | undefined
  dueOn?: CalendarDate | undefined
  /** 'HH:MM', where one is set. */
  time?: string | undefined
  place?: string | undefined
  hours?: string | undefined
}

/** Of whom nothing is recorded. */
export const nothingRecorded: Circumstances = {
  answers: {},
  answeredOn: {},
  groups: [],
  interviews: 0,
  others: [],
  closures: [],
  calendar: 'union',
  reasonsOfOthers: new Set(),
}
