/** The fixed words of the letters about what changes between two versions of a plan. English and Welsh are twins. */

import type { Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'

export const words = {
  titleOne: { en: 'You no longer have to do this', cy: 'Nid oes rhaid i chi wneud hyn mwyach' },
  titleMore: { en: 'You no longer have to do these things', cy: 'Nid oes rhaid i chi wneud y pethau hyn mwyach' },
  from: (day: Words): Words => ({
    en: `This changes your plan from ${day.en}.`,
    cy: `Mae hyn yn newid eich cynllun o ${day.cy} ymlaen.`,
  }),
  why: { en: 'Why', cy: 'Pam' },
  changes: { en: 'What changes', cy: 'Beth sy’n newid' },
  means: { en: 'What this means', cy: 'Beth mae hyn yn ei olygu' },
  mayChoose: {
    en: 'You can still choose to do it. You will not lose money if you do not do this.',
    cy: 'Gallwch ddewis ei wneud o hyd. Ni fyddwch yn colli arian os na fyddwch yn gwneud hyn.',
  },
  notByItself: {
    en: 'It does not come back by itself. If that ever needs to change, we will talk with you first and give you a new plan.',
    cy: 'Nid yw’n dod yn ôl ar ei ben ei hun. Os bydd angen newid hynny byth, byddwn yn siarad â chi yn gyntaf ac yn rhoi cynllun newydd i chi.',
  },
  restStays: {
    en: 'The rest of your plan stays as it is.',
    cy: 'Mae gweddill eich cynllun yn aros fel y mae.',
  },
  ifWrong: {
    en: 'If you think this is wrong, tell us.',
    cy: 'Os ydych yn meddwl bod hyn yn anghywir, dywedwch wrthym.',
  },
  titleDate: { en: 'We have changed a date in your plan', cy: 'Rydym wedi newid dyddiad yn eich cynllun' },
  moved: (day: Words): Words => ({
    en: `You now have until ${day.en}.`,
    cy: `Mae gennych tan ${day.cy} nawr.`,
  }),
  lifted: { en: 'There is no date for this for now.', cy: 'Nid oes dyddiad ar gyfer hyn am y tro.' },
  oldDate: { en: 'Old date', cy: 'Hen ddyddiad' },
  newDate: { en: 'New date', cy: 'Dyddiad newydd' },
  noDate: { en: 'No date for now', cy: 'Dim dyddiad am y tro' },
  none: { en: 'No date', cy: 'Dim dyddiad' },
  oldGone: {
    en: 'The old date does not count any more. It is as if it had never been set.',
    cy: 'Nid yw’r hen ddyddiad yn cyfrif mwyach. Mae fel pe na bai erioed wedi’i bennu.',
  },
  stillThere: {
    en: 'It is still in your plan. If we set a new date, we will tell you in writing first.',
    cy: 'Mae’n dal yn eich cynllun. Os byddwn yn pennu dyddiad newydd, byddwn yn dweud wrthych yn ysgrifenedig yn gyntaf.',
  },
  wordsInOther: {
    en: `Your ${workCoach.en} wrote some words in this letter in Welsh. You can ask for them in English.`,
    cy: `Ysgrifennodd eich ${workCoach.cy} rai geiriau yn y llythyr hwn yn Saesneg. Gallwch ofyn amdanynt yn Gymraeg.`,
  },
  question: { en: 'If you have a question', cy: 'Os oes gennych gwestiwn' },
  online: { en: 'You can read your plan on this page:', cy: 'Gallwch ddarllen eich cynllun ar y dudalen hon:' },
} as const
