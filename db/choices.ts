/**
 * The lists that rows, forms, pages and letters choose from: key and words together, each written once.
 * Claimant-facing ones are in both languages; staff pages use the English.
 */
import type { Words } from '../server/lib/language.ts'

export const roles = {
  adviser: 'Adviser',
  leader: 'Team leader',
  complaints: 'Complaints handler',
  manager: 'Manager',
  provider: 'Provider',
  analyst: 'Analyst',
  council: 'Local authority analyst',
  admin: 'Administrator',
} as const
export type Role = keyof typeof roles

export const nations = { england: 'England', wales: 'Wales', scotland: 'Scotland' } as const
export type Nation = keyof typeof nations

export const writtenLanguages = { en: 'English', cy: 'Welsh (Cymraeg)' } as const

/** The languages offered by name; any other is written in. Welsh is always among the first (G19). */
export const spokenLanguages: Readonly<Record<string, string>> = {
  en: 'English',
  cy: 'Welsh (Cymraeg)',
  bsl: 'British Sign Language',
  sq: 'Albanian',
  am: 'Amharic',
  ar: 'Arabic',
  bn: 'Bengali',
  bg: 'Bulgarian',
  yue: 'Cantonese',
  prs: 'Dari',
  fr: 'French',
  gd: 'Gaelic (Gàidhlig)',
  gu: 'Gujarati',
  hu: 'Hungarian',
  it: 'Italian',
  ku: 'Kurdish',
  lt: 'Lithuanian',
  zh: 'Mandarin',
  ps: 'Pashto',
  fa: 'Persian (Farsi)',
  pl: 'Polish',
  pt: 'Portuguese',
  pa: 'Punjabi',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  so: 'Somali',
  es: 'Spanish',
  ta: 'Tamil',
  ti: 'Tigrinya',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  other: 'Another language',
}

/** The legal regimes by name; what each of them says and allows is in server/regime.ts. */
export const regimeNames = {
  uc: { en: 'Universal Credit', cy: 'Credyd Cynhwysol' },
  esa_new_style: { en: 'New Style Employment and Support Allowance', cy: 'Lwfans Cyflogaeth a Chymorth Dull Newydd' },
  esa_old: { en: 'Employment and Support Allowance (old style)', cy: 'Lwfans Cyflogaeth a Chymorth (hen ddull)' },
  is_lone_parent: { en: 'Income Support for lone parents', cy: 'Cymhorthdal Incwm i rieni unigol' },
  voluntary: { en: 'Voluntary: nothing can be required', cy: 'Gwirfoddol: ni ellir gofyn am unrhyw beth' },
} as const satisfies Record<string, Words>
export type RegimeId = keyof typeof regimeNames

export const addressKinds = {
  address: 'An address',
  'care of': 'Care of someone else (c/o)',
  'no fixed abode': 'No fixed abode',
  'not given': 'Not given yet',
} as const
export type AddressKind = keyof typeof addressKinds

/** G18: how a person wants anything written. */
export const formats = {
  standard: { en: 'Standard print', cy: 'Print safonol' },
  'large print 16': { en: 'Large print, 16 point', cy: 'Print bras, 16 pwynt' },
  'large print 20': { en: 'Large print, 20 point', cy: 'Print bras, 20 pwynt' },
  'large print 24': { en: 'Large print, 24 point', cy: 'Print bras, 24 pwynt' },
  'braille grade 1': { en: 'Braille, grade 1', cy: 'Braille, gradd 1' },
  'braille grade 2': { en: 'Braille, grade 2', cy: 'Braille, gradd 2' },
  audio: { en: 'Audio', cy: 'Sain' },
  bsl: { en: 'British Sign Language video', cy: 'Fideo Iaith Arwyddion Prydain' },
  'easy read': { en: 'Easy read', cy: 'Hawdd ei ddeall' },
  'coloured paper': { en: 'Coloured paper', cy: 'Papur lliw' },
  email: { en: 'Email or web page', cy: 'E-bost neu dudalen we' },
} as const satisfies Record<string, Words>
export type Format = keyof typeof formats

/** What has happened to a format that we cannot print ourselves: braille, audio, signed video, easy read. */
export const formatSteps = {
  ordered: 'Ordered',
  made: 'Made: ready to give',
  cancelled: 'No longer wanted',
} as const
export type FormatStep = keyof typeof formatSteps

/** G22 to G25: a representative is not an appointee, and each kind may do different things. */
export const representativeKinds = {
  'companion only': 'Comes along, nothing more',
  'implicit consent': 'Speaks for them, known to us (implicit consent)',
  'explicit consent': 'Speaks for them on one issue (explicit consent)',
  'written authority': 'Has their written authority',
  appointee: 'Appointee: acts as the claimant',
  'attorney or deputy': 'Attorney or deputy',
} as const
export type RepresentativeKind = keyof typeof representativeKinds

export const interviewKinds = { compulsory: 'Work-focused interview', voluntary: 'Voluntary follow-up' } as const
export type InterviewKind = keyof typeof interviewKinds

export const channels = {
  'in person': { en: 'At the jobcentre', cy: 'Yn y Ganolfan Byd Gwaith' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  video: { en: 'By video call', cy: 'Drwy alwad fideo' },
  'home visit': { en: 'At home', cy: 'Gartref' },
  'provider premises': { en: 'At a provider’s office', cy: 'Yn swyddfa darparwr' },
} as const satisfies Record<string, Words>
export type Channel = keyof typeof channels

export const notifiedHow = {
  letter: 'By letter',
  phone: 'By phone',
  'in person': 'Told in person',
  text: 'By text message',
  email: 'By email',
  journal: 'In their online journal',
} as const
export type NotifiedHow = keyof typeof notifiedHow

export const attendees = {
  claimant: 'The claimant',
  companion: 'Someone with them (companion)',
  representative: 'A representative or support worker',
  interpreter: 'An interpreter',
  colleague: 'Another member of staff',
} as const
export type Attendee = keyof typeof attendees

/** L27, L31, R18, R19. "Rearranged by us" is an outcome of its own and never a failure of the claimant's. */
export const endings = {
  'took part': 'Took part',
  'rearranged by us': 'Rearranged by us (for example, we did not ring)',
  'rearranged by claimant': 'Rearranged at their request',
  deferred: 'Deferred: it would not help, or was not right, at this time',
  waived: 'Waived: an interview would not help',
  'did not attend': 'Did not attend, or could not be reached',
  'did not take part': 'Attended but did not take part',
} as const
export type Ending = keyof typeof endings

/** What is kept of how an interview ended: an ending, or that the one before was recorded by mistake and there is none. */
export const interviewOutcomes = { ...endings, undone: 'No outcome: the one recorded was a mistake' } as const
export type InterviewOutcome = keyof typeof interviewOutcomes

/** "None" is an answer, and so is preferring not to say; having no row means not asked. */
export const answerIs = {
  answered: 'Answered',
  none: 'None',
  'not known': 'Not known',
  'not said': 'Prefers not to say',
  cleared: 'Taken back',
} as const
export type AnswerIs = keyof typeof answerIs

export const factSources = {
  typed: 'typed in the interview',
  confirmed: 'carried forward and confirmed',
  conversation: 'from the conversation',
  claimant: 'from the claimant before the interview',
  import: 'brought in from another system',
  corrected: 'corrected afterwards',
} as const
export type FactSource = keyof typeof factSources

/** What the conversation took something typed for. */
export const turnMeanings = {
  said: 'Something the person said',
  pressed: 'One of the answers offered',
  skipped: 'Go on without this one',
  back: 'Go back',
  changing: 'Change something that is recorded',
  recap: 'What have we got so far?',
  why: 'Why is this asked?',
} as const
export type TurnMeaning = keyof typeof turnMeanings

/** What a card offers: an answer, a commitment to draft, or words that nothing was read in. */
export const readingKinds = {
  answer: 'An answer',
  commitment: 'A commitment',
  unread: 'Words that were not read',
} as const
export type ReadingKind = keyof typeof readingKinds

export const readingOutcomes = {
  used: 'Used as it was read',
  changed: 'Used, and changed first',
  refused: 'Not this',
  kept: 'Kept as information',
} as const
export type ReadingOutcome = keyof typeof readingOutcomes

/** Who read the words: this program, or a reader that the office runs. */
export const readers = { local: 'this program', office: 'the office’s own reader' } as const
export type Reader = keyof typeof readers

/** What came back from the office’s own reader. */
export const readerAnswers = {
  answered: 'It answered',
  'too late': 'It did not answer in time',
  failed: 'It could not be reached, or refused',
  'not understood': 'Its answer could not be read',
} as const
export type ReaderAnswer = keyof typeof readerAnswers

/** Why something that was written down is corrected or struck through (R93). */
export const correctionReasons = {
  mistake: 'It was a mistake',
  'wrong person': 'It is about another person',
  agreed: 'Agreed with the claimant',
} as const
export type CorrectionReason = keyof typeof correctionReasons

/** What went wrong with somebody's record, for a manager to look into. */
export const incidentKinds = { 'wrong person': 'Something about another person was in this record' } as const
export type IncidentKind = keyof typeof incidentKinds

/** Reg 5 of SI 2011/1349 makes only the first kind binding; the other two never are (G5, G10, R13). */
export const commitmentKinds = { required: 'Must do', chosen: 'Has chosen to do', ours: 'We will do' } as const
export type CommitmentKind = keyof typeof commitmentKinds

export const givenHow = {
  'handed over': { en: 'Handed over in person', cy: 'Ei roi yn bersonol' },
  post: { en: 'Sent by post', cy: 'Ei anfon drwy’r post' },
  email: { en: 'Sent by email', cy: 'Ei anfon drwy e-bost' },
  online: { en: 'Opened online', cy: 'Ei agor ar-lein' },
} as const satisfies Record<string, Words>
export type GivenHow = keyof typeof givenHow

export const receptions = {
  acknowledged: 'They said they have it',
  refused: 'They would not take it',
  'could not answer': 'They could not say',
  posted: 'Not known: it was posted or sent',
} as const
export type Reception = keyof typeof receptions

/** L17, R23: nobody has to sign. */
export const signatureStates = {
  signed: 'Signed',
  'agreed verbally': 'Agreed, in words',
  declined: 'Declined to sign',
  'not asked': 'Not asked',
} as const
export type SignatureState = keyof typeof signatureStates

// ── The claimant's side ─────────────────────────────────────────────────────────────────────────

/** How an access code came to the person who types it. */
export const codeOrigins = {
  printed: 'Printed on the plan',
  reissued: 'Made again by a member of staff',
  emailed: 'Sent by email, for one use',
} as const
export type CodeOrigin = keyof typeof codeOrigins

/** How a claimant gets back into their plan after the first time. */
export const waysBack = {
  code: { en: 'With the access code', cy: 'Gyda’r cod mynediad' },
  email: { en: 'With a code that we email to you each time', cy: 'Gyda chod y byddwn yn ei e-bostio atoch bob tro' },
} as const satisfies Record<string, Words>
export type WayBack = keyof typeof waysBack

/** How a person wants to be told that something has happened. */
export const toldBy = {
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
  email: { en: 'By email', cy: 'Drwy e-bost' },
  text: { en: 'By text message', cy: 'Drwy neges destun' },
} as const satisfies Record<string, Words>
export type ToldBy = keyof typeof toldBy

/** What a claimant says about their plan between interviews. */
export const updateSays = {
  done: { en: 'I have done this', cy: 'Rwyf wedi gwneud hyn' },
  'cannot yet': { en: 'I cannot do this yet', cy: 'Ni allaf wneud hyn eto' },
  words: { en: 'Something I want to add', cy: 'Rhywbeth rwyf am ei ychwanegu' },
} as const satisfies Record<string, Words>
export type UpdateSays = keyof typeof updateSays

/** How something reached us. */
export const askedHow = {
  online: { en: 'Online', cy: 'Ar-lein' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  'in person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  letter: { en: 'In writing', cy: 'Yn ysgrifenedig' },
} as const satisfies Record<string, Words>
export type AskedHow = keyof typeof askedHow

/** Reasons to tick when a person asks for their plan to be looked at again; none is compulsory (R40, L8 to L10, L18, L32). */
export const reconsiderationGrounds = {
  health: { en: 'It is not right for my health', cy: 'Nid yw’n addas i fy iechyd' },
  caring: { en: 'I look after someone', cy: 'Rwy’n gofalu am rywun' },
  'school hours': { en: 'It does not fit school hours', cy: 'Nid yw’n cyd-fynd ag oriau ysgol' },
  travel: { en: 'I cannot get there', cy: 'Ni allaf gyrraedd yno' },
  cost: { en: 'It costs too much', cy: 'Mae’n costio gormod' },
  language: {
    en: 'The reading, writing or language is too hard',
    cy: 'Mae’r darllen, yr ysgrifennu neu’r iaith yn rhy anodd',
  },
  'a job': {
    en: 'It asks me to apply for a job or do work',
    cy: 'Mae’n gofyn i mi wneud cais am swydd neu wneud gwaith',
  },
  treatment: { en: 'It asks me to have medical treatment', cy: 'Mae’n gofyn i mi gael triniaeth feddygol' },
  date: { en: 'I cannot do it by the date', cy: 'Ni allaf ei wneud erbyn y dyddiad' },
  'not agreed': { en: 'It is not what we agreed', cy: 'Nid dyma’r hyn y cytunwyd arno' },
  changed: { en: 'Things have changed for me', cy: 'Mae pethau wedi newid i mi' },
  other: { en: 'Another reason', cy: 'Rheswm arall' },
} as const satisfies Record<string, Words>
export type ReconsiderationGround = keyof typeof reconsiderationGrounds

/** What happened to a request; the newest row counts. */
export const reconsiderationSteps = {
  'taken over': {
    en: 'We look at it ourselves, in place of the provider',
    cy: 'Rydym yn edrych arno ein hunain, yn lle’r darparwr',
  },
  'taken up': { en: 'Someone is looking at it', cy: 'Mae rhywun yn edrych arno' },
  added: { en: 'You added more', cy: 'Gwnaethoch ychwanegu mwy' },
  'dates lifted': { en: 'Dates lifted while we look', cy: 'Dyddiadau wedi’u codi tra byddwn yn edrych' },
  'dates kept': { en: 'The dates still apply', cy: 'Mae’r dyddiadau’n dal i fod yn berthnasol' },
  withdrawn: { en: 'You took it back', cy: 'Gwnaethoch ei dynnu’n ôl' },
  decided: { en: 'Decided', cy: 'Wedi’i benderfynu' },
} as const satisfies Record<string, Words>
export type ReconsiderationStep = keyof typeof reconsiderationSteps

/** What is decided about one line of a plan (L18, L19). Nothing is decided by silence. */
export const reconsiderationOutcomes = {
  stays: { en: 'It stays as it is', cy: 'Mae’n aros fel y mae' },
  changed: { en: 'It changes', cy: 'Mae’n newid' },
  removed: { en: 'It is taken out', cy: 'Mae’n cael ei dynnu allan' },
  'date moved': { en: 'The date moves', cy: 'Mae’r dyddiad yn symud' },
} as const satisfies Record<string, Words>
export type ReconsiderationOutcome = keyof typeof reconsiderationOutcomes

/** Whom a complaint is about (C2, C6, C7, N5). */
export const complaintAbout = {
  jobcentre: { en: 'The Jobcentre', cy: 'Y Ganolfan Byd Gwaith' },
  provider: {
    en: 'A provider: an organisation that the Jobcentre sent me to',
    cy: 'Darparwr: sefydliad y gwnaeth y Ganolfan Byd Gwaith fy anfon ato',
  },
  both: { en: 'Both', cy: 'Y ddau' },
  data: { en: 'How my information was used', cy: 'Sut y cafodd fy ngwybodaeth ei defnyddio' },
} as const satisfies Record<string, Words>
export type ComplaintAbout = keyof typeof complaintAbout

/** How far a complaint has come (C3). */
export const complaintStages = {
  'early resolution': { en: 'With the office', cy: 'Gyda’r swyddfa' },
  'complaints team': { en: 'With the complaints team', cy: 'Gyda’r tîm cwynion' },
  'final response': { en: 'We have written our final response', cy: 'Rydym wedi ysgrifennu ein hymateb terfynol' },
  resolved: { en: 'Put right', cy: 'Wedi’i ddatrys' },
  withdrawn: { en: 'You took it back', cy: 'Gwnaethoch ei thynnu’n ôl' },
} as const satisfies Record<string, Words>
export type ComplaintStage = keyof typeof complaintStages

/** What is kept of a complaint's life. */
export const complaintEvents = {
  stage: 'Moved to a stage',
  acknowledged: 'Acknowledged',
  reply: 'Reply to the person',
  message: 'Message from the person',
  note: 'Note for colleagues',
  'asked provider': 'Asked the provider for its part',
  contribution: 'The provider’s part',
} as const
export type ComplaintEvent = keyof typeof complaintEvents

/** What a check of a file for viruses said. */
export const scanResults = {
  'not checked': 'Not checked for viruses',
  clean: 'Checked: nothing found',
  refused: 'Refused: something harmful was found',
} as const
export type ScanResult = keyof typeof scanResults

/** The letters we send besides plans. */
export const letterKinds = {
  'reconsideration receipt': { en: 'We have your request', cy: 'Mae eich cais gennym' },
  'reconsideration decision': { en: 'Our decision about your plan', cy: 'Ein penderfyniad am eich cynllun' },
  'request withdrawn': { en: 'You took back your request', cy: 'Gwnaethoch dynnu eich cais yn ôl' },
  'access code': { en: 'Your new access code', cy: 'Eich cod mynediad newydd' },
  'complaint code': { en: 'A new code for your complaint', cy: 'Cod newydd ar gyfer eich cwyn' },
  'complaint receipt': { en: 'We have your complaint', cy: 'Mae eich cwyn gennym' },
  'complaint reply': { en: 'Our reply to your complaint', cy: 'Ein hateb i’ch cwyn' },
  'final response': { en: 'Our final response to your complaint', cy: 'Ein hymateb terfynol i’ch cwyn' },
  details: { en: 'The information we hold about you', cy: 'Yr wybodaeth sydd gennym amdanoch' },
  'no longer required': { en: 'You no longer have to do this', cy: 'Nid oes rhaid i chi wneud hyn mwyach' },
  'date changed': { en: 'We have changed a date in your plan', cy: 'Rydym wedi newid dyddiad yn eich cynllun' },
  'asking why': { en: 'Tell us why', cy: 'Dywedwch wrthym pam' },
  'failure outcome': { en: 'What was decided', cy: 'Yr hyn a benderfynwyd' },
} as const satisfies Record<string, Words>
export type LetterKind = keyof typeof letterKinds

/** How a message leaves us. */
export const messageChannels = { email: 'Email', text: 'Text message', letter: 'Letter' } as const
export type MessageChannel = keyof typeof messageChannels

/** What became of something a person said is wrong in what we hold: facts are corrected, opinions annotated (R93). */
export const rectificationOutcomes = {
  corrected: { en: 'We put it right', cy: 'Rydym wedi’i gywiro' },
  noted: { en: 'We added your note beside it', cy: 'Rydym wedi ychwanegu eich nodyn wrth ei ymyl' },
  'not changed': { en: 'We did not change it', cy: 'Nid ydym wedi’i newid' },
} as const satisfies Record<string, Words>
export type RectificationOutcome = keyof typeof rectificationOutcomes

// ── What may be required, and what became of it ─────────────────────────────────────────────────

/** Where a person stands in their claim; what each means for them, and what it is called, the regime says. */
export const groups = {
  'not in a group': 'Not in a health group',
  assessment: 'Waiting for an assessment',
  preparation: 'Can be asked to prepare for work',
  interviews: 'Can be asked to come to interviews only',
  support: 'Nothing can be asked of them',
} as const
export type Group = keyof typeof groups

/** When nobody can be expected to come, or a lone parent’s child is not at school. */
export const closureKinds = {
  'office closed': 'The office is closed',
  'school holiday': 'Schools are closed',
} as const
export type ClosureKind = keyof typeof closureKinds

/** What happens to a required line of a plan in force between two versions (L7, L18, L53). */
export const variationKinds = {
  'no longer required': { en: 'You no longer have to do this', cy: 'Nid oes rhaid i chi wneud hyn mwyach' },
  'date moved': { en: 'The date has moved', cy: 'Mae’r dyddiad wedi symud' },
  'date lifted': { en: 'There is no date for now', cy: 'Nid oes dyddiad am y tro' },
} as const satisfies Record<string, Words>
export type VariationKind = keyof typeof variationKinds

/** What is kept of something required that was not done; who decides what follows is not in this service (R33). */
export const failureEvents = {
  notice: 'The person was asked why',
  reply: 'What the person said',
  'office caused': 'Whether we had a part in it',
  needs: 'Whether they need help to use our services',
  visit: 'A visit at home',
  review: 'Whether it was reasonable and properly given',
  referral: 'Sent to a decision maker',
  outcome: 'The decision maker’s answer, as received',
  'not pursued': 'Nothing more is done about it',
  note: 'Note for colleagues',
} as const
export type FailureEvent = keyof typeof failureEvents

/** What became of a visit that has to be made before somebody vulnerable is referred (G12, R37). */
export const visitStates = {
  done: 'The visit was made',
  attempted: 'Somebody went, and nobody was in',
  skipped: 'No visit: a manager decided so',
} as const
export type VisitState = keyof typeof visitStates
