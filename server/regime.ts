/**
 * The legal regimes as data: what each calls things, what it lets an adviser require, and the fixed words of its plans.
 *
 * What must always hold:
 *   1. No other file asks which benefit a person gets: it asks the regime.        (test/regime.test.ts reads the sources)
 *   2. Every text a claimant reads exists in English and in Welsh.                (the type Words; regime.test.ts)
 *   3. Every text and bar names its sources, and each is in the register.         (the type Cites; sources.test.ts)
 *   4. The words of one regime never appear under another (R1, domain 12.2).      (regime.test.ts)
 *
 * The wording of domain 12.1 and everything modelled on it is a draft for legal sign-off, not legal advice.
 * `wording` names its version: a plan keeps the version it was issued with (R97).
 */
import { type RegimeId, regimeNames } from '../db/choices.ts'
import type { Words } from './lib/language.ts'

export type { RegimeId }

/** What a required item may not be about. `allows`: what the law names as preparation although it looks like work. */
export type Bar = {
  severity: 'blocks' | 'needs a reason'
  basis: 'law' | 'policy'
  because: string
  claimantWords: Words
  source: string
  allows?: 'work experience and placements'
}

export type Bars = { applyForJob?: Bar; doWork?: Bar; medicalTreatment?: Bar }

export type Regime = {
  id: RegimeId
  name: Words
  planName: Words
  activity: Words
  headings: { required: Words; chosen: Words; ours: Words }
  mayRequire: boolean
  consequence: Words[]
  askAgain: Words // heading of the rights box
  youAsked: Words // of a request, as a sentence begins: a date follows
  decision: Words // title of the letter that answers it
  asking: Asking
  rights: Words[]
  notThis: Words
  ifMoneyIsCut: Words
  complain: Words
  help: Words
  wording: string
  bars: Bars
  cites: Cites
}

/** The words of asking for a plan to be looked at again, where they differ by law (L45, R46). */
export type Asking = {
  /** What to press for it, and the title of the page. */
  ask: Words
  /** Everything that was asked, as a heading. */
  list: Words
  /** The question which lines it is about. */
  about: Words
  whoLooks: Words
  /** That nothing stops being so by asking (L19b). */
  meanwhile: Words
}

/** What of a regime stands in a plan: kept with every plan that is issued, so that it reads the same ever after (R97). */
export type RegimeWords = Pick<
  Regime,
  | 'planName'
  | 'headings'
  | 'mayRequire'
  | 'consequence'
  | 'askAgain'
  | 'rights'
  | 'notThis'
  | 'ifMoneyIsCut'
  | 'complain'
  | 'help'
>

/** Where each text of a regime comes from, by id in the register (server/sources.ts). */
export type Cites = Record<
  'headings' | 'consequence' | 'askAgain' | 'asking' | 'rights' | 'notThis' | 'ifMoneyIsCut' | 'complain' | 'help',
  readonly string[]
>

const wording = '2026-11-22'

const headings = {
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

const benefitCouldBeAffected: Words = {
  en: 'If you do not undertake the activities required in this notification your benefit could be affected.',
  cy: 'Os na fyddwch yn ymgymryd â’r gweithgareddau sy’n ofynnol yn yr hysbysiad hwn, gallai hynny effeithio ar eich budd-dal.',
}

const reconsidering = {
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

const changing = {
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
const differentCoach: Words = {
  en: 'A different work coach will look at it and talk to you about it.',
  cy: 'Bydd anogwr gwaith gwahanol yn edrych arno ac yn siarad â chi amdano.',
}

/** Where nothing is required, no date binds anybody. */
const nothingBinds: Words = {
  en: 'You have chosen everything in this plan. You can stop at any time.',
  cy: 'Chi sydd wedi dewis popeth yn y cynllun hwn. Gallwch roi’r gorau iddi ar unrhyw adeg.',
}

const cutWithHardship: Words = {
  en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter, and you may be able to get a hardship payment. Even if you are late, ask.',
  cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr, ac efallai y gallwch gael taliad caledi. Hyd yn oed os ydych yn hwyr, gofynnwch.',
}

const complain: Words = {
  en: 'If you are not happy with how we have treated you, you can complain. You can do it in person, by phone or in writing, with our contact details in this plan. Tell us what happened, when, how it affected you and what you want us to do. Complaining will not be held against you. A complaint cannot change a decision about your benefit.',
  cy: 'Os nad ydych yn hapus gyda’r ffordd rydym wedi eich trin, gallwch gwyno. Gallwch wneud hynny wyneb yn wyneb, dros y ffôn neu yn ysgrifenedig, gan ddefnyddio ein manylion cyswllt yn y cynllun hwn. Dywedwch wrthym beth ddigwyddodd, pryd, sut yr effeithiodd arnoch a beth rydych am i ni ei wneud. Ni fydd cwyno yn cael ei ddal yn eich erbyn. Ni all cwyn newid penderfyniad am eich budd-dal.',
}

const help: Words = {
  en: 'Ask us if you need this plan in another format, such as large print, audio or Braille, or if you need an interpreter. Someone can come with you to meetings or speak for you. It is free. Use our contact details in this plan.',
  cy: 'Gofynnwch i ni os oes angen y cynllun hwn arnoch mewn fformat arall, fel print bras, sain neu Braille, neu os oes angen cyfieithydd arnoch. Gall rhywun ddod gyda chi i gyfarfodydd neu siarad ar eich rhan. Mae am ddim. Defnyddiwch ein manylion cyswllt yn y cynllun hwn.',
}

const applyForJob: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person apply for a job.',
  claimantWords: {
    en: 'We cannot make you apply for a job. You can choose to.',
    cy: 'Ni allwn eich gorfodi i wneud cais am swydd. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

const doWork: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person do work, paid or unpaid, for an employer or for themselves.',
  claimantWords: {
    en: 'We cannot make you do work, paid or unpaid. You can choose to.',
    cy: 'Ni allwn eich gorfodi i wneud gwaith, â thâl neu’n ddi-dâl. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

const medicalTreatment: Bar = {
  severity: 'blocks',
  basis: 'law',
  because: 'A required item may not make a person have medical treatment, and counselling and therapy are treatment.',
  claimantWords: {
    en: 'We cannot make you have medical treatment. You can choose to.',
    cy: 'Ni allwn eich gorfodi i gael triniaeth feddygol. Gallwch ddewis gwneud hynny.',
  },
  source: 'L9',
}

const medicalTreatmentAsPolicy: Bar = { ...medicalTreatment, basis: 'policy', source: 'R7' }

const legacyBars: Bars = { applyForJob, doWork, medicalTreatment }

const cites = {
  headings: ['L12', 'L13', 'G2', 'G5', 'G10', 'L35'],
  complain: ['C1', 'C2', 'C6'],
  help: ['G16', 'G18', 'G22', 'G24'],
}

const citesOfReconsidering = {
  ...cites,
  askAgain: ['L19'],
  asking: ['L19b', 'R42'],
  rights: ['L18', 'L19', 'L19a', 'L19b', 'C6', 'C13'],
  notThis: ['C1', 'L19c'],
}

/** Every regime a claim can be under, by its id: the words, bars and sources that hold for it. */
export const regimes: Record<RegimeId, Regime> = {
  esa_old: {
    id: 'esa_old',
    name: regimeNames.esa_old,
    planName: { en: 'Your action plan', cy: 'Eich cynllun gweithredu' },
    activity: { en: 'work-related activity', cy: 'gweithgaredd sy’n gysylltiedig â gwaith' },
    headings,
    mayRequire: true,
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
    bars: legacyBars,
    cites: {
      ...citesOfReconsidering,
      consequence: ['L4', 'L8', 'L11', 'G2'],
      ifMoneyIsCut: ['C9', 'C11', 'L51'],
    },
  },
  esa_new_style: {
    id: 'esa_new_style',
    name: regimeNames.esa_new_style,
    planName: { en: 'Your claimant commitment and plan', cy: 'Eich ymrwymiad hawlydd a’ch cynllun' },
    activity: { en: 'work preparation', cy: 'paratoi ar gyfer gwaith' },
    headings,
    mayRequire: true,
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
    cites: {
      ...cites,
      consequence: ['L37', 'L40', 'G2'],
      askAgain: ['L39'],
      asking: ['L40', 'L45'],
      rights: ['L39', 'L40', 'L45', 'C6'],
      notThis: ['C1'],
      ifMoneyIsCut: ['C9', 'C11', 'L50'],
    },
  },
  uc: {
    id: 'uc',
    name: regimeNames.uc,
    planName: { en: 'Your claimant commitment and plan', cy: 'Eich ymrwymiad hawlydd a’ch cynllun' },
    activity: { en: 'work preparation', cy: 'paratoi ar gyfer gwaith' },
    headings,
    mayRequire: true,
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
    cites: {
      ...cites,
      consequence: ['L40', 'P2', 'G2'],
      askAgain: ['L45'],
      asking: ['L40', 'L45'],
      rights: ['L40', 'L45', 'C6'],
      notThis: ['C1'],
      ifMoneyIsCut: ['C9', 'C11', 'L51'],
    },
  },
  is_lone_parent: {
    id: 'is_lone_parent',
    name: regimeNames.is_lone_parent,
    planName: { en: 'Your action plan', cy: 'Eich cynllun gweithredu' },
    activity: { en: 'work-related activity', cy: 'gweithgaredd sy’n gysylltiedig â gwaith' },
    headings,
    mayRequire: true,
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
      applyForJob: { ...applyForJob, source: 'IS1' },
      doWork: { ...doWork, source: 'IS1' },
      medicalTreatment: { ...medicalTreatment, source: 'IS1' },
    },
    cites: {
      ...citesOfReconsidering,
      consequence: ['IS1', 'G2'],
      rights: [...citesOfReconsidering.rights, 'IS1'],
      ifMoneyIsCut: ['C9', 'C11', 'L51'],
    },
  },
  voluntary: {
    id: 'voluntary',
    name: regimeNames.voluntary,
    planName: { en: 'Your plan', cy: 'Eich cynllun' },
    activity: { en: 'steps you choose', cy: 'camau rydych chi’n eu dewis' },
    headings: {
      ...headings,
      required: { en: 'There is nothing you must do', cy: 'Nid oes unrhyw beth y mae’n rhaid i chi ei wneud' },
    },
    mayRequire: false,
    consequence: [],
    askAgain: reconsidering.askAgain,
    youAsked: { en: 'You asked us to look at your plan again', cy: 'Gwnaethoch ofyn i ni edrych ar eich cynllun eto' },
    decision: reconsidering.decision,
    asking: { ...reconsidering.asking, meanwhile: nothingBinds },
    rights: [
      {
        en: 'You have chosen everything in this plan. You can change it or stop at any time. Your benefit will not be reduced if you do.',
        cy: 'Chi sydd wedi dewis popeth yn y cynllun hwn. Gallwch ei newid neu roi’r gorau iddo ar unrhyw adeg. Ni fydd eich budd-dal yn cael ei leihau os gwnewch hynny.',
      },
      {
        en: 'You can ask us to look at this plan again at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
        cy: 'Gallwch ofyn i ni edrych ar y cynllun hwn eto ar unrhyw adeg. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
      },
    ],
    notThis: reconsidering.notThis,
    ifMoneyIsCut: {
      en: 'Nothing in this plan can cut your benefit. If it is cut, you can ask for a mandatory reconsideration. You should ask within one month of the date on the letter. Even if you are late, ask.',
      cy: 'Ni all unrhyw beth yn y cynllun hwn leihau eich budd-dal. Os caiff ei leihau, gallwch ofyn am ailystyriaeth orfodol. Dylech ofyn o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch.',
    },
    complain,
    help,
    wording,
    bars: {},
    cites: {
      ...cites,
      consequence: [],
      askAgain: ['L35'],
      asking: ['L35', 'R42'],
      rights: ['L35', 'C6'],
      notThis: ['C1', 'L19c'],
      ifMoneyIsCut: ['L35', 'C9', 'C11'],
    },
  },
}

/** The words of a regime as they are now, for a plan to keep. */
export function wordsNow(id: RegimeId): RegimeWords {
  const { planName, headings, mayRequire, consequence, askAgain, rights, notThis, ifMoneyIsCut, complain, help } =
    regimes[id]
  return { planName, headings, mayRequire, consequence, askAgain, rights, notThis, ifMoneyIsCut, complain, help }
}
