/** Universal Credit for people with limited capability for work: work preparation only (P2, L40, L45). */
import { regimeNames } from '../../db/choices.ts'
import type { Regime } from '../regime.ts'
import { changing, differentCoach } from './asking.ts'
import { applyForJob, doWork, medicalTreatmentAsPolicy } from './bars.ts'
import {
  afterAnInterview,
  benefitCouldBeAffected,
  cites,
  clocksOfAll,
  complain,
  goodReason,
  headings,
  help,
  retention,
  wording,
} from './common.ts'
import { newRegimeExemptions } from './exemptions.ts'
import { schoolHoursAsPolicy } from './school-hours.ts'
import { newVocabulary } from './vocabulary.ts'

export const universalCredit: Regime = {
  id: 'uc',
  name: regimeNames.uc,
  planName: { en: 'Your claimant commitment and plan', cy: 'Eich ymrwymiad hawlydd a’ch cynllun' },
  vocabulary: newVocabulary,
  headings,
  mayRequire: true,
  schoolHours: schoolHoursAsPolicy,
  consequence: [
    benefitCouldBeAffected,
    {
      en: 'This activity is part of your claimant commitment.',
      cy: 'Mae’r gweithgaredd hwn yn rhan o’ch ymrwymiad hawlydd.',
    },
  ],
  askAgain: changing.askAgain,
  youAsked: changing.youAsked,
  decision: changing.decision,
  asking: { ...changing.asking, whoLooks: differentCoach },
  rights: [
    changing.ask,
    {
      en: 'A different work coach will talk to you about it. They will tell you what they decide, and why. Unless we tell you otherwise, the dates in this plan still apply while they do.',
      cy: 'Bydd anogwr gwaith gwahanol yn siarad â chi amdano. Bydd yn dweud wrthych beth mae’n ei benderfynu, a pham. Oni bai ein bod yn dweud yn wahanol wrthych, mae’r dyddiadau yn y cynllun hwn yn dal yn berthnasol yn y cyfamser.',
    },
    changing.circumstances,
  ],
  notThis: changing.notThis,
  ifMoneyIsCut: {
    en: 'If your benefit is cut, you can ask for a mandatory reconsideration. You should ask within one month of the date on the letter. Even if you are late, ask. You may be able to get a hardship payment. Ask us if you would have to pay it back.',
    cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol. Dylech ofyn o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch. Efallai y gallwch gael taliad caledi. Gofynnwch i ni a fyddai’n rhaid i chi ei dalu’n ôl.',
  },
  complain,
  help,
  wording,
  bars: {
    applyForJob: {
      ...applyForJob,
      severity: 'needs a reason',
      basis: 'policy',
      because: 'Applying for a job is not work preparation. Say why this person can be required to look for work.',
      claimantWords: {
        en: 'Ask us why you have to apply for a job.',
        cy: 'Gofynnwch i ni pam mae’n rhaid i chi wneud cais am swydd.',
      },
      source: 'P2',
    },
    doWork: {
      ...doWork,
      severity: 'needs a reason',
      basis: 'policy',
      because:
        'Work experience or a placement can be work preparation. Say why this person can be required to do more.',
      claimantWords: {
        en: 'Ask us why you have to do this work.',
        cy: 'Gofynnwch i ni pam mae’n rhaid i chi wneud y gwaith hwn.',
      },
      source: 'L41',
      allows: 'work experience and placements',
    },
    medicalTreatment: medicalTreatmentAsPolicy,
  },
  exemptions: newRegimeExemptions,
  afterAnInterview: { ...afterAnInterview, source: 'R4' },
  failing: goodReason,
  clocks: ['pausing requirements', ...clocksOfAll],
  retention,
  cites: {
    ...cites,
    consequence: ['L40', 'P2', 'G2'],
    askAgain: ['L45'],
    asking: ['L40', 'L45'],
    rights: ['L40', 'L45', 'C6'],
    notThis: ['C1'],
    ifMoneyIsCut: ['C9', 'C11', 'L51'],
  },
}
