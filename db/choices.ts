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
