/** What a required item may not be about, or not be as vague as: the rules on its wording (R6, R7, R11). */
import type { Words } from '../../lib/language.ts'
import { type Bar, holdsOn, type Regime } from '../../regime.ts'
import { handsOverCv } from '../handing-over.ts'
import { type CheckedCommitment, onlyRequired, type Rule } from '../rule.ts'
import { readsAsHealth } from '../way-of-life.ts'
import { firstFound, readsAsApplying, readsAsTreatment, readsAsVague, readsAsWork, texts } from '../wording.ts'

type Barred = {
  id: string
  title: string
  bar: keyof Regime['bars']
  read: (commitment: CheckedCommitment, bar: Bar) => string | undefined
  better: string
  /** Something that the same bar holds for, in words of its own. */
  also?: { read: (text: string) => string | undefined; words: string; claimantWords: Words }
}

/** A rule that a required item is not about something its regime bars. */
const barred = ({ id, title, bar, read, better, also }: Barred): Rule => ({
  id,
  title,
  severity: 'blocks',
  sourcesIn: ({ bars }) => [bars[bar]?.source].filter(source => source !== undefined),
  find: onlyRequired((commitment, _, regime, date) => {
    const applies = regime.mayRequire ? regime.bars[bar] : undefined
    if (!applies || !holdsOn(applies, date)) return undefined
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

/** What may not be asked, and what is too vague to bind. */
export const aboutRules: readonly Rule[] = [
  barred({
    id: 'R6-apply-for-a-job',
    title: 'Applying for a job',
    bar: 'applyForJob',
    read: commitment => firstFound(texts(commitment), readsAsApplying) ?? handsOverCv(commitment),
    better: 'Write or update your CV with the careers adviser. Or make it something the person chooses to do.',
  }),
  barred({
    id: 'R6-work',
    title: 'Doing work',
    bar: 'doWork',
    read: (commitment, bar) => firstFound(texts(commitment), text => readsAsWork(text, bar.allows !== undefined)),
    better:
      'Find out about two kinds of work you could do, and write down what you think of them. Or make it something the person chooses to do.',
  }),
  barred({
    id: 'R6-medical-treatment',
    title: 'Medical treatment',
    bar: 'medicalTreatment',
    read: commitment => firstFound(texts(commitment), readsAsTreatment),
    better:
      'Write down what makes work harder on a bad day and bring it to our next meeting. Or make it something the person chooses to do.',
    also: health,
  }),
  {
    id: 'R11-vague',
    title: 'Too vague to bind',
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
]
