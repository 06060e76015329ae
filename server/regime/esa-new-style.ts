/** New Style Employment and Support Allowance: SI 2013/379 and sections 11 to 11K of the 2007 Act (L37 to L45). */
import { regimeNames } from '../../db/choices.ts'
import type { Regime } from '../regime.ts'
import { changing } from './asking.ts'
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

export const newStyleEsa: Regime = {
  id: 'esa_new_style',
  name: regimeNames.esa_new_style,
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
  asking: changing.asking,
  rights: [
    changing.ask,
    {
      en: 'We will look at what you say and tell you what we decide. You can ask for a different work coach to look at it. Unless we tell you otherwise, the dates in this plan still apply while we do.',
      cy: 'Byddwn yn edrych ar yr hyn rydych yn ei ddweud ac yn dweud wrthych beth rydym yn ei benderfynu. Gallwch ofyn i anogwr gwaith gwahanol edrych arno. Oni bai ein bod yn dweud yn wahanol wrthych, mae’r dyddiadau yn y cynllun hwn yn dal yn berthnasol tra byddwn yn gwneud hynny.',
    },
    changing.circumstances,
  ],
  notThis: changing.notThis,
  ifMoneyIsCut: {
    en: 'If your benefit is cut, you can ask for a mandatory reconsideration. You should ask within one month of the date on the letter. Even if you are late, ask. Ask us too if you can claim Universal Credit.',
    cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol. Dylech ofyn o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch. Gofynnwch i ni hefyd a allwch hawlio Credyd Cynhwysol.',
  },
  complain,
  help,
  wording,
  bars: {
    applyForJob: {
      ...applyForJob,
      because:
        'Under New Style ESA only interviews and work preparation can be required, and applying for a job is neither.',
      source: 'L37',
    },
    doWork: {
      ...doWork,
      because:
        'Work experience or a placement can be work preparation. Taking a job, shifts or self-employment cannot be required.',
      claimantWords: {
        en: 'We cannot make you take a job or work for yourself. You can choose to.',
        cy: 'Ni allwn eich gorfodi i gymryd swydd na gweithio i chi’ch hun. Gallwch ddewis gwneud hynny.',
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
    consequence: ['L37', 'L40', 'G2'],
    askAgain: ['L39'],
    asking: ['L40', 'L45'],
    rights: ['L39', 'L40', 'L45', 'C6'],
    notThis: ['C1'],
    ifMoneyIsCut: ['C9', 'C11', 'L50'],
  },
}
