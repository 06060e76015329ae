/**
 * Of whom nothing can be required on a day, and why (R3). The regime says which exemptions there are and when each holds;
 * here is read whether they are so of a person.
 *
 * What must always hold:
 *   1. Pure: the same circumstances, regime and day give the same exemptions.                (no I/O; exemptions.test.ts)
 *   2. What is not recorded exempts nobody; what is recorded vaguely is read in the person's favour.      (isYounger)
 *   3. A required item of somebody exempt is never issued, whatever else is so.    (rules/whom.ts; exemptions.test.ts)
 */
import { lastDayOf } from '../clocks.ts'
import type { Answers } from '../interview/questions.ts'
import { addDays, addMonths, ageOn, type CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { pensionDateOf } from '../regime/pension-age.ts'
import { type Exemption, inForce, type Regime, type Situation } from '../regime.ts'
import type { Circumstances } from './circumstances.ts'
import { answerTo, chosenOf } from './said.ts'

/** Why nothing can be required of somebody. `since` is the first day on which it was so, where that is known. */
export type Exempt = {
  id: Exemption['id']
  /** For the adviser. */
  words: string
  claimantWords: Words
  source: string
  since?: CalendarDate
}

/**
 * Every reason why nothing can be required of a person on a day, in the order of the regime.
 * @returns empty when something can be required, and where the regime requires nothing of anybody
 */
export const exemptionsOf = (
  circumstances: Circumstances,
  { exemptions }: Pick<Regime, 'exemptions'>,
  date: CalendarDate,
): Exempt[] =>
  inForce(exemptions, date).flatMap(({ id, when, because, claimantWords, source, from }) => {
    const so = isSo(when, circumstances, date)
    if (!so) return []
    const since = [so.since, from]
      .filter(day => day !== undefined)
      .sort()
      .at(-1)
    return [{ id, words: because, claimantWords, source, ...(since ? { since } : {}) }]
  })

/** The questions of the interview that are read here: when one of them is answered, somebody may have become exempt (R5). */
export const questionsOfExemptions: ReadonlySet<string> = new Set([
  'lone-parent',
  'children',
  'caring-money',
  'abuse',
  'abuse-easement',
])

type So = { since?: CalendarDate }

function isSo(when: Situation, circumstances: Circumstances, date: CalendarDate): So | undefined {
  if (when === 'always') return {}
  if ('group' in when) {
    const now = groupOn(circumstances, date)
    return now?.group === when.group ? { since: now.since } : undefined
  }
  if ('reached' in when) return hasReachedPensionAge(circumstances.dateOfBirth, date)
  if ('childUnder' in when) return hasChildUnder(when, circumstances, date)
  if ('entitledTo' in when) return isEntitled(when.entitledTo, circumstances)
  return hasPause(circumstances, date)
}

/** Where somebody stood in their claim on a day: the newest that had begun by then. */
export const groupOn = ({ groups }: Pick<Circumstances, 'groups'>, date: CalendarDate) =>
  groups.find(({ since }) => since <= date)

function hasReachedPensionAge(dateOfBirth: CalendarDate | undefined, date: CalendarDate): So | undefined {
  const since = dateOfBirth && pensionDateOf(dateOfBirth)
  return since !== undefined && since <= date ? { since } : undefined
}

/** L5: a lone parent responsible for a child in the same household. A child who lives with them part of the time counts. */
function hasChildUnder(
  { childUnder, loneParent }: Extract<Situation, { childUnder: number }>,
  { answers, answeredOn }: Circumstances,
  date: CalendarDate,
): So | undefined {
  const onTheirOwn = loneParent === 'by the benefit' || answerTo(answers, 'lone-parent') === true
  if (!onTheirOwn) return undefined
  const said = answeredOn.children ?? date
  const young = childrenIn(answers).some(
    child => answerTo(child, 'child-lives') !== 'elsewhere' && isYounger(child, childUnder, said, date),
  )
  return young ? {} : undefined
}

/** What was said about each child. */
export function childrenIn(answers: Answers): Answers[] {
  const children = answerTo(answers, 'children')
  if (!Array.isArray(children)) return []
  return children.flatMap(child => (typeof child === 'string' ? [] : [child.answers]))
}

/** Whether a child is born by a day and may still be under an age on it. */
function isYounger(child: Answers, age: number, said: CalendarDate, date: CalendarDate): boolean {
  const born = bornBetween(child, said)
  return born !== undefined && born.earliest <= date && ageOn(born.latest, date) < age
}

/** Between which days a child was born. Of an age alone: from one day after the birthday before to the day it was said. */
export function bornBetween(
  child: Answers,
  said: CalendarDate,
): { earliest: CalendarDate; latest: CalendarDate } | undefined {
  const born = answerTo(child, 'child-born')
  if (typeof born === 'string') return { earliest: born, latest: born }
  const age = answerTo(child, 'child-age')
  if (typeof age !== 'number') return undefined
  return { earliest: addDays(addMonths(said, -12 * (age + 1)), 1), latest: addMonths(said, -12 * age) }
}

function isEntitled(benefit: string, { answers, answeredOn }: Circumstances): So | undefined {
  if (!chosenOf(answers, 'caring-money')?.includes(benefit)) return undefined
  const since = answeredOn['caring-money']
  return since ? { since } : {}
}

/** L43: from the day the person asked; that what they told us has since been taken back ends it. */
function hasPause({ answers, answeredOn }: Circumstances, date: CalendarDate): So | undefined {
  const since = answeredOn['abuse-easement']
  if (answerTo(answers, 'abuse-easement') !== 'yes' || answerTo(answers, 'abuse') === false || !since) return undefined
  return since <= date && date <= lastDayOf('pausing requirements', since) ? { since } : undefined
}
