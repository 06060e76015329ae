/** Employment and Support Allowance, old style: SI 2011/1349 and SI 2008/794 (L4 to L36). Closed by migration on 31 March 2026 (P1). */
import { regimeNames } from '../../db/choices.ts'
import type { Regime } from '../regime.ts'
import { citesOfReconsidering, reconsidering } from './asking.ts'
import { applyForJob, doWork, medicalTreatment } from './bars.ts'
import {
  afterAnInterview,
  benefitCouldBeAffected,
  clocksOfAll,
  complain,
  cutWithHardship,
  goodCause,
  headings,
  help,
  retention,
  wording,
} from './common.ts'
import { oldEsaExemptions } from './exemptions.ts'
import { schoolHoursByLaw } from './school-hours.ts'
import { oldEsaVocabulary } from './vocabulary.ts'

/** L1: the day on which the regulations came into force. */
const from = '2011-06-01'

export const oldEsa: Regime = {
  id: 'esa_old',
  name: regimeNames.esa_old,
  planName: { en: 'Your action plan', cy: 'Eich cynllun gweithredu' },
  vocabulary: oldEsaVocabulary,
  headings,
  mayRequire: true,
  schoolHours: schoolHoursByLaw,
  consequence: [
    benefitCouldBeAffected,
    {
      en: 'This activity forms part of your work-related activity action plan.',
      cy: 'Mae’r gweithgaredd hwn yn rhan o’ch cynllun gweithredu ar gyfer gweithgaredd sy’n gysylltiedig â gwaith.',
    },
  ],
  ...reconsidering,
  ifMoneyIsCut: cutWithHardship,
  complain,
  help,
  wording,
  bars: {
    applyForJob: { ...applyForJob, from },
    doWork: { ...doWork, from },
    medicalTreatment: { ...medicalTreatment, from },
  },
  exemptions: oldEsaExemptions,
  afterAnInterview,
  failing: goodCause,
  clocks: ['showing good cause', 'pausing requirements', ...clocksOfAll],
  retention,
  cites: {
    ...citesOfReconsidering,
    consequence: ['L4', 'L8', 'L11', 'G2'],
    ifMoneyIsCut: ['C9', 'C11', 'L51'],
  },
}
