/** What a guard rail is, what it reads and what it finds: the words that every rule, and the engine, is written in. */
import type { CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import type { Regime } from '../regime.ts'
import type { Circumstances } from './circumstances.ts'

export type Severity = 'blocks' | 'needs a reason' | 'advice'

/** A field of the form with what could stand in it; a date as 'YYYY-MM-DD'. */
export type Wording = { field: 'place' | 'hours' | 'dueOn' | 'whoHelps'; text: string }

/** `words` are for the adviser, `claimantWords` for the person; `found` is the text that triggered it. */
export type Finding = {
  rule: string
  /** What the rule sees to, in a few plain words. */
  title: string
  severity: Severity
  words: string
  claimantWords?: Words | undefined
  found?: string | undefined
  source?: string | undefined
  better?: string | undefined
  /** The better wording as it can be put into the form, where it can. */
  use?: Wording | undefined
}

/** A commitment as far as the guard rails read it. Dates are calendar dates; `canDo` is 0 to 10 in the person's view. */
export type CheckedCommitment = {
  /** Of one that is saved. */
  id?: string
  kind: 'required' | 'chosen' | 'ours'
  what: string
  steps: string[]
  startsOn?: CalendarDate
  dueOn?: CalendarDate
  place?: string
  hours?: string
  evidence?: string
  noEvidence?: boolean
  helps?: string
  whoHelps?: string
  reasonable?: string
  canDo?: number
}

export type Found = Omit<Finding, 'rule' | 'title' | 'severity'> & { severity?: Severity }

/** One guard rail. What it finds may carry its own severity or source where the regime sets them. */
export type Rule = {
  id: string
  title: string
  severity: Severity
  source?: string
  /** Where a benefit's own data say what the rule sees to: the sources that they name. */
  sourcesIn?(regime: Regime): readonly string[]
  find(
    commitment: CheckedCommitment,
    circumstances: Circumstances,
    regime: Regime,
    date: CalendarDate,
  ): Found | undefined
}

/** A rule that bites only on what is required: what a person chooses is theirs (L9b). */
export const onlyRequired =
  (find: Rule['find']): Rule['find'] =>
  (commitment, ...rest) =>
    commitment.kind === 'required' ? find(commitment, ...rest) : undefined

/** A rule about what the office promises. */
export const onlyOurs =
  (find: (commitment: CheckedCommitment) => Found | undefined): Rule['find'] =>
  commitment =>
    commitment.kind === 'ours' ? find(commitment) : undefined

export const isEmpty = (text?: string): boolean => !text?.trim()

/** Words and numbers, in any script. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
