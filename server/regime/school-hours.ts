/**
 * When a lone parent can be asked to do things (R8). By law under the two old benefits (L10); elsewhere the law that we have
 * seen says nothing of it, so there it is a rule of ours, which an adviser may depart from with a reason.
 */
import type { SchoolHours } from '../regime.ts'

/** L10: regulation 3(5), as long as there has been work-related activity. */
export const schoolHoursByLaw: SchoolHours = {
  under: 13,
  severity: 'blocks',
  basis: 'law',
  claimantWords: {
    en: 'We can only ask this of you in term time. It has to be when your child is at school or nursery.',
    cy: 'Dim ond yn ystod y tymor y gallwn ofyn hyn i chi. Mae’n rhaid iddo fod pan fydd eich plentyn yn yr ysgol neu’r feithrinfa.',
  },
  source: 'L10',
}

/** Income Support on this ground is for lone parents only, so nobody has to say that they are one. */
export const schoolHoursOfLoneParents: SchoolHours = { ...schoolHoursByLaw, loneParent: 'by the benefit' }

/** Not law: what we do for everyone. */
export const schoolHoursAsPolicy: SchoolHours = {
  ...schoolHoursByLaw,
  severity: 'needs a reason',
  basis: 'policy',
  claimantWords: {
    en: 'This is at a time when your child is not at school or nursery. Ask us to change it, or why it stays.',
    cy: 'Mae hyn ar adeg pan nad yw eich plentyn yn yr ysgol neu’r feithrinfa. Gofynnwch i ni ei newid, neu pam mae’n aros.',
  },
  source: 'R8',
}
