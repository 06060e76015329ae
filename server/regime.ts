/**
 * The legal regimes as data: what each calls things, what it lets an adviser require, and the fixed words of its plans.
 *
 * What must always hold:
 *   1. No other file asks which benefit a person gets: it asks the regime.        (test/regime.test.ts reads the sources)
 *   2. Every text a claimant reads exists in English and in Welsh.                (the type Words; regime.test.ts)
 *   3. Every text and bar names its sources, and each is in the register below.   (regime.test.ts)
 *   4. What has not been seen in a source reads 'memory' in the register (R98).   (regime.test.ts)
 *   5. The words of one regime never appear under another (R1, domain 12.2).      (regime.test.ts)
 *
 * The wording of domain 12.1 and everything modelled on it is a draft for legal sign-off, not legal advice.
 * `wording` names its version: a plan keeps the version it was issued with (R97).
 */
import { type RegimeId, regimeNames } from '../db/choices.ts'
import type { Words } from './lib/language.ts'

export type { RegimeId }

/** `found`: the words were seen in the source. `memory`: not seen, to be confirmed. `confirmed`: checked by a lawyer. */
export type Source = {
  id: string
  title: string
  url?: string
  status: 'found' | 'memory' | 'confirmed'
  checkedOn: string
}

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
  rights: Words[]
  notThis: Words
  ifMoneyIsCut: Words
  complain: Words
  help: Words
  wording: string
  bars: Bars
  sources: string[]
}

const wording = '2026-11'

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
  ask: {
    en: 'You can ask us to change what you have to do at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
    cy: 'Gallwch ofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud ar unrhyw adeg. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
  },
  circumstances: {
    en: 'If your circumstances change, tell us: we can change what you have to do or the dates.',
    cy: 'Os bydd eich amgylchiadau’n newid, dywedwch wrthym: gallwn newid yr hyn y mae’n rhaid i chi ei wneud neu’r dyddiadau.',
  },
  notThis: {
    en: 'Asking us to change what you have to do is not a benefit appeal and not a complaint.',
    cy: 'Nid yw gofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud yn apêl budd-dal nac yn gŵyn.',
  },
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

const common = ['G2', 'G5', 'G10', 'C1', 'C2', 'C6', 'C9', 'C11', 'G16', 'G18', 'G22', 'G24']

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
    sources: [
      'L4',
      'L8',
      'L9',
      'L11',
      'L12',
      'L13',
      'L18',
      'L19',
      'L19a',
      'L19b',
      'L19c',
      'L50',
      'L51',
      'C13',
      ...common,
    ],
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
      en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter. Even if you are late, ask. Ask us too if you can claim Universal Credit.',
      cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch. Gofynnwch i ni hefyd a allwch hawlio Credyd Cynhwysol.',
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
    sources: ['L37', 'L39', 'L40', 'L41', 'L45', 'L50', 'R7', ...common],
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
    rights: [
      changing.ask,
      {
        en: 'A different work coach will talk to you about it and explain what they decide. Unless we tell you otherwise, the dates in this plan still apply while they do.',
        cy: 'Bydd anogwr gwaith gwahanol yn siarad â chi amdano ac yn esbonio beth mae’n ei benderfynu. Oni bai ein bod yn dweud yn wahanol wrthych, mae’r dyddiadau yn y cynllun hwn yn dal yn berthnasol yn y cyfamser.',
      },
      changing.circumstances,
    ],
    notThis: changing.notThis,
    ifMoneyIsCut: {
      en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter, and you may be able to get a hardship payment. Ask us if you would have to pay it back. Even if you are late, ask.',
      cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr, ac efallai y gallwch gael taliad caledi. Gofynnwch i ni a fyddai’n rhaid i chi ei dalu’n ôl. Hyd yn oed os ydych yn hwyr, gofynnwch.',
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
    sources: ['L40', 'L41', 'L45', 'L51', 'P2', 'R7', ...common],
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
    sources: ['IS1', 'L18', 'L19', 'L19a', 'L19b', 'L19c', 'L51', 'C13', ...common],
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
      en: 'Nothing in this plan can reduce your benefit. If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter. Even if you are late, ask.',
      cy: 'Ni all unrhyw beth yn y cynllun hwn leihau eich budd-dal. Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch.',
    },
    complain,
    help,
    wording,
    bars: {},
    sources: ['L35', ...common],
  },
}

// The day this register was last compared with the project's record of the law (not a fresh reading of every source).
const checkedOn = '2026-11-21'

type Entry = Omit<Source, 'id'>
const found = (title: string, url?: string): Entry => ({ title, url, status: 'found', checkedOn })
const memory = (title: string, url?: string): Entry => ({ title, url, status: 'memory', checkedOn })

const regulation3 = 'https://www.legislation.gov.uk/uksi/2011/1349/regulation/3/2023-11-19'
const regulation5 = 'https://www.legislation.gov.uk/ukdsi/2011/9780111507476/regulation/5'
const decisionMakers = 'http://lampfrey.net/adm/light/admU5.html'

const entries: Record<string, Entry> = {
  L4: found('SI 2011/1349, regulation 3(1): the power to require work-related activity', regulation3),
  L8: found('SI 2011/1349, regulation 3(4)(a): a requirement must be reasonable for the person', regulation3),
  L9: found('SI 2011/1349, regulation 3(4)(b): no applying for a job, no work, no medical treatment', regulation3),
  L11: found(
    'SI 2011/1349, regulation 5(1): a requirement is notified in a written plan given to the person',
    regulation5,
  ),
  L12: found('SI 2011/1349, regulation 5(2): what the plan must specify', regulation5),
  L13: found('DWP answer to freedom of information request VTR 5274, 26 February 2016: what a plan contains'),
  L18: memory('SI 2011/1349, regulation 6: the time for a requirement may be varied'),
  L19: memory('SI 2011/1349, regulation 7: reconsideration of an action plan'),
  L19a: memory('SI 2011/1349, regulation 7: no time limit and no set form for asking'),
  L19b: memory(
    'SI 2011/1349, regulations 6 and 7: asking does not suspend a requirement (inferred from their silence)',
  ),
  L19c: found('Child Poverty Action Group: no appeal until a sanction is imposed', 'https://studylib.net/doc/7673431'),
  L22: found(
    'LM v SSWP (ESA) [2016] UKUT 360 (AAC): an unreasonable requirement is not lawfully made',
    'https://caselaw.nationalarchives.gov.uk/ukut/aac/2016/360',
  ),
  L35: found(
    'DWP answer: a person who takes part as a volunteer cannot be sanctioned',
    'https://www.whatdotheyknow.com/request/esa_assessment_phase_voluntary_w',
  ),
  L37: found('Advice for Decision Making U5002: interviews and work preparation only (New Style ESA)', decisionMakers),
  L39: found(
    'Advice for Decision Making U5003 and U5004: requirements are recorded, and can be changed',
    decisionMakers,
  ),
  L40: found(
    'Child Poverty Action Group: accepting a claimant commitment (New Style ESA and Universal Credit)',
    'https://askcpag.org.uk/content/200514',
  ),
  L41: found('Welfare Reform Bill 2011, inserting section 11C into the 2007 Act: what work preparation can include'),
  L45: found(
    'DWP answer: a different work coach reconsiders what a Universal Credit claimant has to do',
    'https://www.whatdotheyknow.com/request/reconsideration_of_a_uc_claimant',
  ),
  L50: memory('SI 2012/2756, regulation 6: hardship payments (that New Style ESA alone has none is to be confirmed)'),
  L51: found('Child Poverty Action Group, on the Oakley review: people should be told about hardship payments'),
  L54: found(
    'R (Reilly and Wilson) v SSWP [2013] UKSC 68: a notice to do "any activities" is not valid',
    'https://askcpag.org.uk/content/200165',
  ),
  IS1: memory(
    'SI 2014/1097, the sister rules for Income Support lone parents (its bars and rights have not been read)',
    'https://www.legislation.gov.uk/uksi/2014/1097/made',
  ),
  P2: memory('Universal Credit: limited capability for work means work preparation only (inferred from wcainfo, WPC)'),
  R7: found('Policy of this service: no medical treatment is ever required'),
  R11: found('Rule of this service, from L12, L13, L54 and G2: what a required item must say'),
  R22: found('Rule of this service: ask whether the person thinks they can do it (SSAC Occasional Paper 21, 2019)'),
  G2: found('Work Programme provider guidance, chapter 3 (version 2): what a mandatory notification must say'),
  G5: found('Provider guidance: voluntary and mandatory steps are visibly different', 'https://docest.com/doc/151428'),
  G10: found('Work and Pensions Committee, "ONE" pilots, paragraph 34: both client and adviser act'),
  G16: found(
    'Equality Act 2010, section 20: accessible formats',
    'https://design-system.dwp.gov.uk/patterns/alternative-formats',
  ),
  G18: found('DWP design system: available formats and spoken help'),
  G22: found('GOV.UK: working with representatives, updated 17 December 2021'),
  G24: found('DWP answer to freedom of information request 634, 24 February 2014: a companion at interviews'),
  C1: found('GOV.UK: DWP complaints procedure, complaints and appeals are different'),
  C2: found('GOV.UK: DWP complaints procedure, how to complain and what to tell'),
  C6: found('Work Programme leaflet, 1 July 2011: you are not treated differently for complaining'),
  C9: found('GOV.UK: mandatory reconsideration', 'https://www.gov.uk/mandatory-reconsideration'),
  C11: found('R (CJ) and SG v SSWP [2017] UKUT 324 (AAC): a late request still opens the way to appeal'),
  C13: memory('What to tell a person when a plan is issued (inferred from L19, L51, C6 and C9)'),
}

/** Where every rule and text of this service comes from, by id: the facts the regimes and the guard rails cite. */
export const sources: Record<string, Source> = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
)
