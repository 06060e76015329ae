/**
 * What every benefit shares: the headings of a plan, its rights boxes but for asking again.
 * `wording` names the version of all of them: change it with any text, and put the old one into earlier-words.ts (R97).
 */
import type { Words } from '../lib/language.ts'
import type { Before, Failing, Retention } from '../regime.ts'

export const wording = '2026-11-22'

export const headings = {
  required: { en: 'What you must do', cy: 'Beth mae’n rhaid i chi ei wneud' },
  chosen: {
    en: 'What you have chosen to do - you will not lose money if you do not do these',
    cy: 'Beth rydych chi wedi dewis ei wneud - ni fyddwch yn colli arian os na fyddwch yn gwneud y rhain',
  },
  ours: {
    en: 'What we will do for you, and by when',
    cy: 'Beth fyddwn ni’n ei wneud i chi, ac erbyn pryd',
  },
}

export const benefitCouldBeAffected: Words = {
  en: 'If you do not undertake the activities required in this notification your benefit could be affected.',
  cy: 'Os na fyddwch yn ymgymryd â’r gweithgareddau sy’n ofynnol yn yr hysbysiad hwn, gallai hynny effeithio ar eich budd-dal.',
}

export const cutWithHardship: Words = {
  en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter, and you may be able to get a hardship payment. Even if you are late, ask.',
  cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr, ac efallai y gallwch gael taliad caledi. Hyd yn oed os ydych yn hwyr, gofynnwch.',
}

export const complain: Words = {
  en: 'If you are not happy with how we have treated you, you can complain. You can do it in person, by phone or in writing, with our contact details in this plan. Tell us what happened, when, how it affected you and what you want us to do. Complaining will not be held against you. A complaint cannot change a decision about your benefit.',
  cy: 'Os nad ydych yn hapus gyda’r ffordd rydym wedi eich trin, gallwch gwyno. Gallwch wneud hynny wyneb yn wyneb, dros y ffôn neu yn ysgrifenedig, gan ddefnyddio ein manylion cyswllt yn y cynllun hwn. Dywedwch wrthym beth ddigwyddodd, pryd, sut yr effeithiodd arnoch a beth rydych am i ni ei wneud. Ni fydd cwyno yn cael ei ddal yn eich erbyn. Ni all cwyn newid penderfyniad am eich budd-dal.',
}

export const help: Words = {
  en: 'Ask us if you need this plan in another format, such as large print, audio or Braille, or if you need an interpreter. Someone can come with you to meetings or speak for you. It is free. Use our contact details in this plan.',
  cy: 'Gofynnwch i ni os oes angen y cynllun hwn arnoch mewn fformat arall, fel print bras, sain neu Braille, neu os oes angen cyfieithydd arnoch. Gall rhywun ddod gyda chi i gyfarfodydd neu siarad ar eich rhan. Mae am ddim. Defnyddiwch ein manylion cyswllt yn y cynllun hwn.',
}

/** L5: nobody has to do anything who was not first asked to talk about it. */
export const afterAnInterview: Before = {
  because: 'Nothing can be required before an interview. None is on record that they had to come to or took part in.',
  claimantWords: {
    en: 'We have to meet or talk with you before we can ask you to do this.',
    cy: 'Mae’n rhaid i ni gwrdd neu siarad â chi cyn y gallwn ofyn i chi wneud hyn.',
  },
  source: 'L5',
}

export const cites = {
  headings: ['L12', 'L13', 'G2', 'G5', 'G10', 'L35'],
  complain: ['C1', 'C2', 'C6'],
  help: ['G16', 'G18', 'G22', 'G24'],
}

/** What somebody shows who did not do what was required, under the older benefits: in writing or not, within a time (L20). */
export const goodCause: Failing = {
  reasonWord: { en: 'good cause', cy: 'achos da' },
  deadline: 'showing good cause',
  source: 'L20',
}

/** The same under the newer ones: another word, and no time that the law sets (L44). */
export const goodReason: Failing = { reasonWord: { en: 'good reason', cy: 'rheswm da' }, source: 'L44' }

/** The times that count whatever the benefit. */
export const clocksOfAll = [
  'answer to a reconsideration request',
  'asking for a mandatory reconsideration',
  'asking late for a mandatory reconsideration',
] as const

export const retention: Retention = { records: 'keeping a record', shortNotes: 'keeping a short note' }
