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
import { addDays, type CalendarDate, dateInWords, isWeekend, isWorkingDay, knownFor } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import type { Bar, Regime } from '../regime.ts'
import type { Circumstances } from './circumstances.ts'
import { handsOverCv } from './handing-over.ts'
import { readsAsHealth } from './way-of-life.ts'
import { firstFound, readsAsApplying, readsAsTreatment, readsAsVague, readsAsWork, texts } from './wording.ts'

export type Severity = 'blocks' | 'needs a reason' | 'advice'

/** `words` are for the adviser, `claimantWords` for the person; `found` is the text that triggered it. */
export type Finding = {
  rule: string
  severity: Severity
  words: string
  claimantWords?: Words
  found?: string
  source?: string
  better?: string
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

type Found = Omit<Finding, 'rule' | 'severity'> & { severity?: Severity }

/** One guard rail. What it finds may carry its own severity or source where the regime sets them. */
export type Rule = {
  id: string
  severity: Severity
  source?: string
  find(
    commitment: CheckedCommitment,
    circumstances: Circumstances,
    regime: Regime,
    date: CalendarDate,
  ): Found | undefined
}

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
  rules.flatMap(({ id, severity, source, find }) => {
    const found = find(commitment, circumstances, regime, date)
    return found ? [{ rule: id, severity, source, ...found }] : []
  })

/** Whether a commitment with these findings may be issued: nothing blocks, and every asked-for reason was given. */
export const mayIssue = (findings: readonly Finding[], reasonsGiven: ReadonlySet<string>): boolean =>
  findings.every(
    ({ severity, rule }) => severity === 'advice' || (severity === 'needs a reason' && reasonsGiven.has(rule)),
  )

const onlyRequired =
  (find: Rule['find']): Rule['find'] =>
  (commitment, ...rest) =>
    commitment.kind === 'required' ? find(commitment, ...rest) : undefined

const onlyOurs =
  (find: (commitment: CheckedCommitment) => Found | undefined): Rule['find'] =>
  commitment =>
    commitment.kind === 'ours' ? find(commitment) : undefined

const isEmpty = (text?: string) => !text?.trim()

/** A rule that a field of a required item is filled in (R11). */
const complete = (
  id: string,
  source: string,
  words: string,
  isMissing: (c: CheckedCommitment) => boolean,
  better?: string,
): Rule => ({
  id,
  severity: 'blocks',
  source,
  find: onlyRequired(commitment => (isMissing(commitment) ? { words, better } : undefined)),
})

/** A rule that a required item is not about something its regime bars (R6, R7). */
const barred = (
  id: string,
  bar: keyof Regime['bars'],
  read: (commitment: CheckedCommitment, bar: Bar) => string | undefined,
  better: string,
  also?: { read: (text: string) => string | undefined; words: string; claimantWords: Words },
): Rule => ({
  id,
  severity: 'blocks',
  find: onlyRequired((commitment, _, regime) => {
    const applies = regime.mayRequire ? regime.bars[bar] : undefined
    if (!applies) return undefined
    const { severity, because: words, claimantWords, source } = applies
    const found = read(commitment, applies)
    if (found) return { severity, words, claimantWords, source, found, better }
    const alsoFound = also && firstFound(texts(commitment), also.read)
    if (!alsoFound) return undefined
    return { severity, words: also.words, claimantWords: also.claimantWords, source, found: alsoFound, better }
  }),
})

/** L9: how a person lives with their body is theirs, as treatment is. */
const health = {
  read: readsAsHealth,
  words: 'This is a matter of the person’s health, like treatment, so a required item may not ask for it.',
  claimantWords: {
    en: 'This is about your health, so we cannot make you do it. You can choose to.',
    cy: 'Mae hyn yn ymwneud â’ch iechyd, felly ni allwn eich gorfodi i’w wneud. Gallwch ddewis gwneud hynny.',
  },
}

/** Every guard rail, in the order their findings are shown. */
export const rules: readonly Rule[] = [
  {
    id: 'nothing-can-be-required',
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
  },
  barred(
    'R6-apply-for-a-job',
    'applyForJob',
    commitment => firstFound(texts(commitment), readsAsApplying) ?? handsOverCv(commitment),
    'Write or update your CV with the careers adviser. Or make it something the person chooses to do.',
  ),
  barred(
    'R6-work',
    'doWork',
    (commitment, bar) => firstFound(texts(commitment), text => readsAsWork(text, bar.allows !== undefined)),
    'Find out about two kinds of work you could do, and write down what you think of them. Or make it something the person chooses to do.',
  ),
  barred(
    'R6-medical-treatment',
    'medicalTreatment',
    commitment => firstFound(texts(commitment), readsAsTreatment),
    'Write down what makes work harder on a bad day and bring it to our next meeting. Or make it something the person chooses to do.',
    health,
  ),
  {
    id: 'R11-vague',
    severity: 'blocks',
    source: 'L54',
    find: onlyRequired(commitment => {
      const found = readsAsVague(texts(commitment))
      return found === undefined
        ? undefined
        : {
            found,
            words: 'This does not say exactly what the person has to do, so it cannot bind them.',
            claimantWords: {
              en: 'This does not say exactly what you have to do. Ask us to change it.',
              cy: 'Nid yw hyn yn dweud yn union beth mae’n rhaid i chi ei wneud. Gofynnwch i ni ei newid.',
            },
            better:
              'Name one thing to do, where and when, such as: Go to the Back to Learning course at the library on Tuesdays, 10am to midday, from 1 December to 15 December.',
          }
    }),
  },
  complete(
    'R11-activity',
    'L12',
    'Say what the person has to do, in at least three words.',
    c => wordCount(c.what) < 3,
  ),
  complete('R11-steps', 'L13', 'Say how it will be met, in at least one step.', c => c.steps.every(isEmpty)),
  complete('R11-by-when', 'G2', 'Say when it must be done by.', c => isEmpty(c.dueOn)),
  complete('R11-place', 'R11', 'Say where, or how: a place, by phone, online or at home.', c => isEmpty(c.place)),
  complete('R11-hours', 'R11', 'Say about how long it will take.', c => isEmpty(c.hours), 'About 2 hours a week'),
  complete(
    'R11-evidence',
    'G2',
    'Say what will show that it is done, or say that nothing is needed.',
    c => !c.noEvidence && isEmpty(c.evidence),
  ),
  complete(
    'R9-reasonable',
    'L8',
    'Say why this is reasonable for this person: their health, caring, travel, cost, reading, language and internet.',
    c => isEmpty(c.reasonable),
  ),
  {
    id: 'R22-may-not-manage',
    severity: 'needs a reason',
    source: 'R22',
    find: onlyRequired(({ canDo }) =>
      canDo === undefined || canDo > 5
        ? undefined
        : {
            found: `${canDo} out of 10`,
            words: 'The person is not sure they can do this. Change it with them, or say why it stays.',
            claimantWords: {
              en: 'You told us you may not be able to do this. We must change it or tell you why it stays.',
              cy: 'Dywedoch wrthym efallai na fyddwch yn gallu gwneud hyn. Mae’n rhaid i ni ei newid neu ddweud wrthych pam mae’n aros.',
            },
          },
    ),
  },
  {
    id: 'R22-not-asked',
    severity: 'advice',
    source: 'R22',
    find: onlyRequired(({ canDo }) =>
      canDo === undefined
        ? { words: 'Ask the person how sure they are that they can do this, from 0 to 10.' }
        : undefined,
    ),
  },
  {
    // The plan prints these under "What we will do for you, and by when".
    id: 'ours-by-when',
    severity: 'blocks',
    source: 'G10',
    find: onlyOurs(({ dueOn }) =>
      isEmpty(dueOn) ? { words: 'Say by when we will do it: the plan promises the person a date.' } : undefined,
    ),
  },
  {
    id: 'ours-who',
    severity: 'advice',
    source: 'G10',
    find: onlyOurs(({ whoHelps }) =>
      isEmpty(whoHelps) ? { words: 'Say who of us will do it, so that the person knows whom to ask.' } : undefined,
    ),
  },
  {
    id: 'due-in-the-past',
    severity: 'blocks',
    source: 'L8',
    find: ({ dueOn }, _, __, date) =>
      dueOn && dueOn < date
        ? { found: dateInWords(dueOn, 'en'), words: 'The date to do it by has passed. Choose a later one.' }
        : undefined,
  },
  {
    id: 'due-before-it-starts',
    severity: 'blocks',
    source: 'L8',
    find: ({ startsOn, dueOn }) =>
      startsOn && dueOn && dueOn < startsOn
        ? {
            found: dateInWords(startsOn, 'en'),
            words: 'It starts after the date to do it by. Change one of the dates.',
          }
        : undefined,
  },
  {
    id: 'due-on-a-closed-day',
    severity: 'advice',
    find: ({ dueOn }) =>
      dueOn && isClosed(dueOn)
        ? {
            found: dateInWords(dueOn, 'en', { weekday: true }),
            words:
              'That day is a weekend or a bank holiday in part of Great Britain: offices and services may be closed.',
            better: dateInWords(nextOpenDay(dueOn), 'en', { weekday: true }),
          }
        : undefined,
  },
]

// Past the end of the bank holiday data a weekend is still a weekend: advice need not stop the adviser.
const isClosed = (date: CalendarDate) => isWeekend(date) || (knownFor(date) && !isWorkingDay(date))
const nextOpenDay = (date: CalendarDate): CalendarDate => (isClosed(date) ? nextOpenDay(addDays(date, 1)) : date)

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
