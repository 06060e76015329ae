/** What a commitment must say before it binds anybody: the rules on empty fields (R11, G10), and on whether it can be done (R22). */
import { type CheckedCommitment, type Found, isEmpty, onlyOurs, onlyRequired, type Rule, wordCount } from '../rule.ts'

/** A rule that a field of a required item is filled in (R11). */
const complete = (
  id: string,
  title: string,
  source: string,
  words: string,
  isMissing: (c: CheckedCommitment) => boolean,
  offered?: Pick<Found, 'better'>,
): Rule => ({
  id,
  title,
  severity: 'blocks',
  source,
  find: onlyRequired(commitment => (isMissing(commitment) ? { words, ...offered } : undefined)),
})

/** That every part of a required item is written. */
export const completeRules: readonly Rule[] = [
  complete(
    'R11-activity',
    'What is to be done',
    'L12',
    'Say what the person has to do, in at least three words.',
    c => wordCount(c.what) < 3,
  ),
  complete('R11-steps', 'How it is met', 'L13', 'Say how it will be met, in at least one step.', c =>
    c.steps.every(isEmpty),
  ),
  complete('R11-by-when', 'By when', 'G2', 'Say when it must be done by.', c => isEmpty(c.dueOn)),
  complete('R11-place', 'Where, or how', 'R11', 'Say where, or how: a place, by phone, online or at home.', c =>
    isEmpty(c.place),
  ),
  complete('R11-hours', 'How long it takes', 'R11', 'Say about how long it will take.', c => isEmpty(c.hours), {
    better: 'About 2 hours a week',
  }),
  complete(
    'R11-evidence',
    'What will show it',
    'G2',
    'Say what will show that it is done, or say that nothing is needed.',
    c => !c.noEvidence && isEmpty(c.evidence),
  ),
  complete(
    'R9-reasonable',
    'Why it is reasonable',
    'L8',
    'Say why this is reasonable for this person: their health, caring, travel, cost, reading, language and internet.',
    c => isEmpty(c.reasonable),
  ),
]

/** What the person said of whether they can do it (R22). */
export const manageRules: readonly Rule[] = [
  {
    id: 'R22-may-not-manage',
    title: 'Whether they can do it',
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
    title: 'Whether they were asked if they can do it',
    severity: 'advice',
    source: 'R22',
    find: onlyRequired(({ canDo }) =>
      canDo === undefined
        ? { words: 'Ask the person how sure they are that they can do this, from 0 to 10.' }
        : undefined,
    ),
  },
]

/** A promise of ours has a date and a name. */
export const promiseRules: readonly Rule[] = [
  {
    // The plan prints these under "What we will do for you, and by when".
    id: 'ours-by-when',
    title: 'By when we will do it',
    severity: 'blocks',
    source: 'G10',
    find: onlyOurs(({ dueOn }) =>
      isEmpty(dueOn) ? { words: 'Say by when we will do it: the plan promises the person a date.' } : undefined,
    ),
  },
  {
    id: 'ours-who',
    title: 'Who of us will do it',
    severity: 'advice',
    source: 'G10',
    find: onlyOurs(({ whoHelps }) =>
      isEmpty(whoHelps) ? { words: 'Say who of us will do it, so that the person knows whom to ask.' } : undefined,
    ),
  },
]
