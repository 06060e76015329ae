/** What no required item may be about: each a base that a benefit takes over with its own severity, words and source. */
import type { Bar } from '../regime.ts'

export const applyForJob: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person apply for a job.',
  claimantWords: {
    en: 'We cannot make you apply for a job. You can choose to.',
    cy: 'Ni allwn eich gorfodi i wneud cais am swydd. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

export const doWork: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person do work, paid or unpaid, for an employer or for themselves.',
  claimantWords: {
    en: 'We cannot make you do work, paid or unpaid. You can choose to.',
    cy: 'Ni allwn eich gorfodi i wneud gwaith, â thâl neu’n ddi-dâl. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

export const medicalTreatment: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person have medical treatment, and counselling and therapy are treatment.',
  claimantWords: {
    en: 'We cannot make you have medical treatment. You can choose to.',
    cy: 'Ni allwn eich gorfodi i gael triniaeth feddygol. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

export const medicalTreatmentAsPolicy: Bar = { ...medicalTreatment, basis: 'policy', source: 'R7' }
