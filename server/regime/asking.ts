/** The words of asking again: the older benefits reconsider a plan (L19), the newer ones change what somebody has to do (L45). */
import type { Words } from '../lib/language.ts'
import { cites } from './common.ts'

export const reconsidering = {
  askAgain: {
    en: 'You can ask us to look at this plan again',
    cy: 'Gallwch ofyn i ni edrych ar y cynllun hwn eto',
  },
  youAsked: {
    en: 'You asked us to look at your plan again (reconsider it)',
    cy: 'Gwnaethoch ofyn i ni edrych ar eich cynllun eto (ei ailystyried)',
  },
  decision: { en: 'Our decision about your plan', cy: 'Ein penderfyniad am eich cynllun' },
  asking: {
    ask: { en: 'Ask us to look at your plan again', cy: 'Gofyn i ni edrych ar eich cynllun eto' },
    list: { en: 'Asking us to look at your plan again', cy: 'Gofyn i ni edrych ar eich cynllun eto' },
    about: { en: 'What do you want us to look at again?', cy: 'Beth ydych chi am i ni edrych arno eto?' },
    whoLooks: {
      en: 'Someone who did not write your plan will look at it.',
      cy: 'Bydd rhywun na wnaeth ysgrifennu eich cynllun yn edrych arno.',
    },
    meanwhile: {
      en: 'The dates in your plan still apply, unless we tell you that they do not.',
      cy: 'Mae’r dyddiadau yn eich cynllun yn dal yn berthnasol, oni bai ein bod yn dweud wrthych nad ydynt.',
    },
  },
  rights: [
    {
      en: 'You can ask us to look at this plan again (reconsider it) at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
      cy: 'Gallwch ofyn i ni edrych ar y cynllun hwn eto (ei ailystyried) ar unrhyw adeg. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
    },
    {
      en: 'We must look at it again and give you our decision in writing. Unless we tell you otherwise, the dates in this plan still apply while we do.',
      cy: 'Mae’n rhaid i ni edrych arno eto a rhoi ein penderfyniad i chi yn ysgrifenedig. Oni bai ein bod yn dweud yn wahanol wrthych, mae’r dyddiadau yn y cynllun hwn yn dal yn berthnasol tra byddwn yn gwneud hynny.',
    },
    {
      en: 'If your circumstances change, tell us: we can change the plan or the dates.',
      cy: 'Os bydd eich amgylchiadau’n newid, dywedwch wrthym: gallwn newid y cynllun neu’r dyddiadau.',
    },
  ],
  notThis: {
    en: 'Asking us to look at your plan again is not a benefit appeal and not a complaint.',
    cy: 'Nid yw gofyn i ni edrych ar eich cynllun eto yn apêl budd-dal nac yn gŵyn.',
  },
}

export const changing = {
  askAgain: {
    en: 'You can ask us to change what you have to do',
    cy: 'Gallwch ofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud',
  },
  youAsked: {
    en: 'You asked us to change what you have to do',
    cy: 'Gwnaethoch ofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud',
  },
  decision: {
    en: 'Our decision about what you have to do',
    cy: 'Ein penderfyniad am yr hyn y mae’n rhaid i chi ei wneud',
  },
  asking: {
    ...reconsidering.asking,
    ask: {
      en: 'Ask us to change what you have to do',
      cy: 'Gofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud',
    },
    list: {
      en: 'Asking us to change what you have to do',
      cy: 'Gofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud',
    },
    about: { en: 'What do you want us to change?', cy: 'Beth ydych chi am i ni ei newid?' },
  },
  ask: {
    en: 'You can ask us to change what you have to do at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
    cy: 'Gallwch ofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud ar unrhyw adeg. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
  },
  circumstances: {
    en: 'If your circumstances change, tell us: we can change what you have to do or the dates.',
    cy: 'Os bydd eich amgylchiadau’n newid, dywedwch wrthym: gallwn newid yr hyn y mae’n rhaid i chi ei wneud neu’r dyddiadau.',
  },
  notThis: {
    en: 'You can ask us to change what you have to do. That is not a benefit appeal, and it is not a complaint.',
    cy: 'Gallwch ofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud. Nid apêl budd-dal yw hynny, ac nid cwyn chwaith.',
  },
}

/** What Universal Credit does (L45); New Style ESA offers it to those who ask. */
export const differentCoach: Words = {
  en: 'A different work coach will look at it and talk to you about it.',
  cy: 'Bydd anogwr gwaith gwahanol yn edrych arno ac yn siarad â chi amdano.',
}

/** Where nothing is required, no date binds anybody. */
export const nothingBinds: Words = {
  en: 'You have chosen everything in this plan. You can stop at any time.',
  cy: 'Chi sydd wedi dewis popeth yn y cynllun hwn. Gallwch roi’r gorau iddi ar unrhyw adeg.',
}

export const citesOfReconsidering = {
  ...cites,
  askAgain: ['L19'],
  asking: ['L19b', 'R42'],
  rights: ['L18', 'L19', 'L19a', 'L19b', 'C6', 'C13'],
  notThis: ['C1', 'L19c'],
}
