/** Income Support for lone parents: SI 2014/1097, in force from 28 April 2014 (IS1). */
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
import { loneParentExemptions } from './exemptions.ts'
import { schoolHoursOfLoneParents } from './school-hours.ts'
import { loneParentVocabulary } from './vocabulary.ts'

/** L6: before this day nothing could be required of them. */
const from = '2014-04-28'

export const loneParentIncomeSupport: Regime = {
  id: 'is_lone_parent',
  name: regimeNames.is_lone_parent,
  planName: { en: 'Your action plan', cy: 'Eich cynllun gweithredu' },
  vocabulary: loneParentVocabulary,
  headings,
  mayRequire: true,
  schoolHours: schoolHoursOfLoneParents,
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
    applyForJob: { ...applyForJob, source: 'IS1', from },
    doWork: { ...doWork, source: 'IS1', from },
    medicalTreatment: { ...medicalTreatment, source: 'IS1', from },
  },
  exemptions: loneParentExemptions,
  afterAnInterview: { ...afterAnInterview, source: 'R4' },
  failing: goodCause,
  clocks: ['showing good cause', 'pausing requirements', ...clocksOfAll],
  retention,
  cites: {
    ...citesOfReconsidering,
    consequence: ['IS1', 'G2'],
    rights: [...citesOfReconsidering.rights, 'IS1'],
    ifMoneyIsCut: ['C9', 'C11', 'L51'],
  },
}
