/**
 * The fixed words of the plan as a document, apart from those that the law of a regime decides (server/regime.ts).
 *
 * What must always hold:
 *   1. Every text exists in English and in Welsh (R30).                                    (the type Words)
 *   2. Nothing here names a benefit or says what a law requires: that is a regime's text.  (test/plan-document.test.ts)
 *   3. "Agree" stands only where the claimant did agree (R23).                             (test/plan-document.test.ts)
 */

import type { CommitmentKind, SignatureState } from '../../db/choices.ts'
import type { Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'

/** R13: printed with each commitment, so that the kinds differ in words and not only in shape. */
export const kindWords: Record<CommitmentKind, Words> = {
  required: { en: 'You must do this', cy: 'Rhaid i chi wneud hyn' },
  chosen: { en: 'This is your choice', cy: 'Eich dewis chi yw hyn' },
  ours: { en: 'We will do this', cy: 'Byddwn ni’n gwneud hyn' },
}

/** The labels of what is said about a commitment, in the order they are printed. */
export const commitmentLabels = {
  steps: { en: 'How', cy: 'Sut' },
  startsOn: { en: 'Start', cy: 'Dechrau' },
  dueOn: { en: 'By when', cy: 'Erbyn pryd' },
  place: { en: 'Where', cy: 'Ble' },
  hours: { en: 'Time it takes', cy: 'Faint o amser' },
  evidence: { en: 'What will show it is done', cy: 'Beth fydd yn dangos ei fod wedi’i wneud' },
  helps: { en: 'How it helps', cy: 'Sut mae’n helpu' },
  whoHelps: { en: 'Who will help', cy: 'Pwy fydd yn helpu' },
  reasonable: { en: 'Why this is reasonable for you', cy: 'Pam mae hyn yn rhesymol i chi' },
  canDo: { en: 'Can you do this?', cy: 'Allwch chi wneud hyn?' },
  ownWords: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
} satisfies Record<string, Words>

export const noEvidence: Words = {
  en: 'Nothing. You do not need to show us anything.',
  cy: 'Dim byd. Nid oes angen i chi ddangos unrhyw beth i ni.',
}

/** R22, as the claimant put it: `score` is 0 to 10. */
export const confidence = (score: number): Words => ({
  en: `You said ${score} out of 10.`,
  cy: `Dywedoch chi ${score} allan o 10.`,
})

export const letterWords = {
  date: { en: 'Date', cy: 'Dyddiad' },
  drawnUpBy: { en: 'Drawn up by', cy: 'Lluniwyd gan' },
  reference: { en: 'Plan reference', cy: 'Cyfeirnod y cynllun' },
  version: { en: 'version', cy: 'fersiwn' },
  page: { en: 'Page', cy: 'Tudalen' },
  of: { en: 'of', cy: 'o' },
  draft: { en: 'DRAFT', cy: 'DRAFFT' },
  draftNotice: {
    en: 'This is a draft. It is not your plan yet. You do not have to do anything because of it.',
    cy: 'Drafft yw hwn. Nid dyma eich cynllun eto. Nid oes rhaid i chi wneud unrhyw beth o’i herwydd.',
  },
} satisfies Record<string, Words>

/** The opening: two sentences. `interview` says the day it was, in words, when that is known. */
export const opening = (adviser: string, interview: Words | undefined): Words => ({
  en: `${adviser} talked with you about work${interview ? ` ${interview.en}` : ''}. This plan says what we each will do next, and how you can ask us to change it.`,
  cy: `Siaradodd ${adviser} â chi am waith${interview ? ` ${interview.cy}` : ''}. Mae’r cynllun hwn yn dweud beth fydd pob un ohonom yn ei wneud nesaf, a sut gallwch ofyn i ni ei newid.`,
})

/** Under the opening of a plan in another language than the one its words were typed in. By the document's language. */
export const writtenInOther: Words = {
  en: `Your ${workCoach.en} wrote the steps in this plan in Welsh: you can ask for them in English.`,
  cy: `Ysgrifennodd eich ${workCoach.cy} y camau yn y cynllun hwn yn Saesneg: gallwch ofyn amdanynt yn Gymraeg.`,
}

export const planWords = {
  nothingRequired: {
    en: 'There is nothing in this plan that you must do.',
    cy: 'Nid oes unrhyw beth yn y cynllun hwn y mae’n rhaid i chi ei wneud.',
  },
  consequence: {
    en: 'If you do not do what you must do',
    cy: 'Os na fyddwch yn gwneud yr hyn y mae’n rhaid i chi ei wneud',
  },
  cannotDoIt: {
    en: 'If you cannot do something by its date, tell us, before the date if you can. We can look at it again and change the date.',
    cy: 'Os na allwch wneud rhywbeth erbyn ei ddyddiad, dywedwch wrthym, cyn y dyddiad os gallwch. Gallwn edrych arno eto a newid y dyddiad.',
  },
  nextReview: { en: 'When we will talk next', cy: 'Pryd byddwn ni’n siarad nesaf' },
  noReviewYet: {
    en: 'We have not set a date yet. We will tell you when we have.',
    cy: 'Nid ydym wedi pennu dyddiad eto. Byddwn yn dweud wrthych pan fyddwn wedi gwneud hynny.',
  },
  cannotCome: {
    en: 'If that does not suit you, tell us. We can change it.',
    cy: 'Os nad yw hynny’n gyfleus i chi, dywedwch wrthym. Gallwn ei newid.',
  },
  ownWords: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
  ownWordsNote: {
    en: 'You asked for these words to be in your plan. We have not changed them.',
    cy: 'Gwnaethoch ofyn am gael y geiriau hyn yn eich cynllun. Nid ydym wedi eu newid.',
  },
  ifMoneyIsCut: { en: 'If your money is cut', cy: 'Os caiff eich arian ei dorri' },
  complain: { en: 'How to complain', cy: 'Sut i gwyno' },
  help: { en: 'How to get help', cy: 'Sut i gael help' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  phone: { en: 'Phone', cy: 'Ffôn' },
  email: { en: 'Email', cy: 'E-bost' },
  told: { en: 'What you told us', cy: 'Beth ddywedoch chi wrthym' },
  toldNote: {
    en: 'We wrote this down so that you do not have to say it again. Tell us if it is wrong or has changed.',
    cy: 'Ysgrifennwyd hyn fel na fydd rhaid i chi ei ddweud eto. Dywedwch wrthym os yw’n anghywir neu wedi newid.',
  },
} satisfies Record<string, Words>

/** R21: over words that were added on the person's own page; `by`: whoever acts for them. */
export const addedOnline = (day: Words, by?: string): Words =>
  by
    ? {
        en: `${by} added this for you online on ${day.en}.`,
        cy: `Ychwanegodd ${by} hyn ar eich rhan ar-lein ar ${day.cy}.`,
      }
    : { en: `You added this online on ${day.en}.`, cy: `Gwnaethoch ychwanegu hyn ar-lein ar ${day.cy}.` }

export const onlineWords = {
  heading: { en: 'Read your plan online', cy: 'Darllen eich cynllun ar-lein' },
  how: {
    en: 'Go to the web address, or point your phone’s camera at the square. You need the reference and the code.',
    cy: 'Ewch i’r cyfeiriad gwe, neu bwyntiwch gamera eich ffôn at y sgwâr. Bydd angen y cyfeirnod a’r cod arnoch.',
  },
  address: { en: 'Web address', cy: 'Cyfeiriad gwe' },
  code: { en: 'Access code', cy: 'Cod mynediad' },
  keepSafe: {
    en: 'Keep the code to yourself: it opens your plan.',
    cy: 'Cadwch y cod i chi’ch hun: mae’n agor eich cynllun.',
  },
  noCode: {
    en: 'There is no access code on this copy. If you need one, ask us.',
    cy: 'Nid oes cod mynediad ar y copi hwn. Os oes angen un arnoch, gofynnwch i ni.',
  },
  square: {
    en: 'Square code that opens the web address',
    cy: 'Cod sgwâr sy’n agor y cyfeiriad gwe',
  },
} satisfies Record<string, Words>

/** R23: what the plan says about signing, by what happened when it was offered for signature. */
export const signingWords: Record<SignatureState, Words> = {
  signed: {
    en: 'You have signed this plan to show that you are content with it.',
    cy: 'Rydych wedi llofnodi’r cynllun hwn i ddangos eich bod yn fodlon arno.',
  },
  'agreed verbally': {
    en: 'You told us that you agree with this plan.',
    cy: 'Dywedoch chi wrthym eich bod yn cytuno â’r cynllun hwn.',
  },
  declined: {
    en: 'You chose not to sign this plan. Your rights are the same as if you had.',
    cy: 'Gwnaethoch ddewis peidio â llofnodi’r cynllun hwn. Mae eich hawliau yr un fath â phe baech wedi ei lofnodi.',
  },
  'not asked': {
    en: 'You can sign here to show that you are content with this plan. You do not have to: your rights are the same if you do not.',
    cy: 'Gallwch lofnodi yma i ddangos eich bod yn fodlon ar y cynllun hwn. Nid oes rhaid i chi: mae eich hawliau yr un fath os na wnewch chi.',
  },
}

export const signatureWords = {
  heading: { en: 'Signing this plan', cy: 'Llofnodi’r cynllun hwn' },
  claimant: { en: 'You', cy: 'Chi' },
  signature: { en: 'Signature', cy: 'Llofnod' },
  date: { en: 'Date', cy: 'Dyddiad' },
} satisfies Record<string, Words>
