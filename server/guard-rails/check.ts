/**
 * The guard rails: what is wrong, or may be wrong, with a commitment before it binds anybody.
 *
 * What must always hold:
 *   1. Pure: the same commitment, circumstances, regime and date give the same findings.   (no I/O; check.test.ts)
 *   2. Bars and completeness bite on required items only; what a person chooses is theirs (L9b).   (onlyRequired)
 *      A promise of ours has a date; nothing else is asked of it.                           (onlyOurs)
 *   3. Which bars apply is the regime's to say; nothing here asks about a benefit.          (regime.bars)
 *   4. Every finding says in plain words why, and shows the words that triggered it.        (check.test.ts)
 *   5. Nothing is decided for the person or the adviser: findings are shown, a person acts (R96).
 */
import type { CalendarDate } from '../lib/days.ts'
import type { Regime } from '../regime.ts'
import type { Circumstances } from './circumstances.ts'
import { type CheckedCommitment, type Finding, onlyRequired, type Rule } from './rule.ts'
import { aboutRules } from './rules/about.ts'
import { availabilityRules } from './rules/availability.ts'
import { clashRules } from './rules/clash.ts'
import { completeRules, manageRules, promiseRules } from './rules/complete.ts'
import { dateRules } from './rules/dates.ts'
import { healthRules } from './rules/health.ts'
import { meansRules } from './rules/means.ts'
import { reasonableRules } from './rules/reasonable.ts'
import { safetyRules } from './rules/safety.ts'
import { schoolRules } from './rules/school-hours.ts'
import { travelRules } from './rules/travel.ts'
import { exemptionRules } from './rules/whom.ts'

export type { CheckedCommitment, Finding, Found, Rule, Severity, Wording } from './rule.ts'

/**
 * Reads one commitment against every rule.
 * @param date the day the commitment would be given
 * @returns the findings in the order of the rules; empty when there is nothing to say
 */
export const check = (
  commitment: CheckedCommitment,
  circumstances: Circumstances,
  regime: Regime,
  date: CalendarDate,
): Finding[] =>
  rules.flatMap(({ id, title, severity, source, find }) => {
    const found = find(commitment, circumstances, regime, date)
    return found ? [{ rule: id, title, severity, source, ...found }] : []
  })

/** Whether a commitment with these findings may be issued: nothing blocks, and every asked-for reason was given. */
export const mayIssue = (findings: readonly Finding[], reasonsGiven: ReadonlySet<string>): boolean =>
  findings.every(
    ({ severity, rule }) => severity === 'advice' || (severity === 'needs a reason' && reasonsGiven.has(rule)),
  )

const nothingRequired: Rule = {
  id: 'nothing-can-be-required',
  title: 'A benefit under which nothing is required',
  severity: 'blocks',
  source: 'L35',
  find: onlyRequired((_, __, regime) =>
    regime.mayRequire
      ? undefined
      : {
          words: 'Nothing can be required of this person. Make it something they choose, or something we will do.',
          claimantWords: {
            en: 'You do not have to do this. You can choose to.',
            cy: 'Nid oes rhaid i chi wneud hyn. Gallwch ddewis gwneud hynny.',
          },
        },
  ),
}

/** Every guard rail, in the order their findings are shown: whom, what, how, and then whether it fits the person. */
export const rules: readonly Rule[] = [
  nothingRequired,
  ...exemptionRules,
  ...aboutRules,
  ...completeRules,
  ...reasonableRules,
  ...schoolRules,
  ...clashRules,
  ...availabilityRules,
  ...travelRules,
  ...meansRules,
  ...healthRules,
  ...safetyRules,
  ...manageRules,
  ...promiseRules,
  ...dateRules,
]
