/**
 * Words of the person's own details that staff read in English alone: said to the person, in both languages.
 *
 * What must always hold:
 *   1. Every choice has its words here, said to "you", in English and in Welsh (R30).     (satisfies Record<…, Words>)
 */
import type {
  AddressKind,
  CorrectionReason,
  Ending,
  FactSource,
  InterviewKind,
  MessageChannel,
  NotifiedHow,
  Reception,
  RepresentativeKind,
  SignatureState,
} from '../../db/choices.ts'
import type { Words } from '../lib/language.ts'

export const addressKindToYou = {
  address: { en: 'Your address', cy: 'Eich cyfeiriad' },
  'care of': { en: 'Care of someone else', cy: 'Dan ofal rhywun arall' },
  'no fixed abode': { en: 'No fixed address', cy: 'Dim cyfeiriad sefydlog' },
  'not given': { en: 'You have not given us one', cy: 'Nid ydych wedi rhoi un i ni' },
} as const satisfies Record<AddressKind, Words>

export const meetingToYou = {
  compulsory: { en: 'Work-focused interview', cy: 'Cyfweliad yn canolbwyntio ar waith' },
  voluntary: { en: 'Follow-up that you chose', cy: 'Sgwrs ddilynol a ddewisoch' },
} as const satisfies Record<InterviewKind, Words>

export const endingToYou = {
  'took part': { en: 'You took part', cy: 'Gwnaethoch gymryd rhan' },
  'rearranged by us': { en: 'We had to rearrange it', cy: 'Bu’n rhaid i ni ei aildrefnu' },
  'rearranged by claimant': { en: 'You asked to rearrange it', cy: 'Gwnaethoch ofyn am ei aildrefnu' },
  deferred: { en: 'Put off to another day', cy: 'Gohiriwyd tan ddiwrnod arall' },
  waived: { en: 'Not needed', cy: 'Nid oedd ei angen' },
  'did not attend': { en: 'We have it down that you were not there', cy: 'Nodwyd nad oeddech yno' },
  'did not take part': { en: 'We have it down that you did not take part', cy: 'Nodwyd na wnaethoch gymryd rhan' },
} as const satisfies Record<Ending, Words>

export const notifiedToYou = {
  letter: { en: 'by letter', cy: 'drwy lythyr' },
  phone: { en: 'by phone', cy: 'dros y ffôn' },
  'in person': { en: 'in person', cy: 'wyneb yn wyneb' },
  text: { en: 'by text message', cy: 'drwy neges destun' },
  email: { en: 'by email', cy: 'drwy e-bost' },
  journal: { en: 'in your online journal', cy: 'yn eich dyddlyfr ar-lein' },
} as const satisfies Record<NotifiedHow, Words>

/** How an answer came to be written down; `null` where that goes without saying. */
export const sourceToYou = {
  typed: { en: 'written down while we talked', cy: 'wedi’i ysgrifennu wrth i ni siarad' },
  confirmed: { en: 'you told us that it was still right', cy: 'dywedoch wrthym ei fod yn dal yn gywir' },
  conversation: { en: 'from what you said', cy: 'o’r hyn a ddywedoch' },
  claimant: { en: 'you told us before we talked', cy: 'dywedoch wrthym cyn i ni siarad' },
  import: { en: 'came from another system', cy: 'daeth o system arall' },
  corrected: { en: 'put right afterwards', cy: 'wedi’i gywiro wedyn' },
} as const satisfies Record<FactSource, Words>

export const correctionToYou = {
  mistake: { en: 'it was a mistake', cy: 'camgymeriad oedd' },
  'wrong person': { en: 'it was not about you', cy: 'nid oedd amdanoch chi' },
  agreed: { en: 'you asked for it', cy: 'gwnaethoch ofyn am hynny' },
} as const satisfies Record<CorrectionReason, Words>

export const receptionToYou = {
  acknowledged: { en: 'you said you have it', cy: 'dywedoch ei fod gennych' },
  refused: { en: 'you did not take it', cy: 'ni wnaethoch ei gymryd' },
  'could not answer': { en: 'you could not say', cy: 'ni allech ddweud' },
  posted: { en: 'we sent it', cy: 'gwnaethom ei anfon' },
} as const satisfies Record<Reception, Words>

export const signatureToYou = {
  signed: { en: 'You signed it', cy: 'Gwnaethoch ei lofnodi' },
  'agreed verbally': { en: 'You agreed to it in words', cy: 'Gwnaethoch gytuno iddo ar lafar' },
  declined: { en: 'You chose not to sign', cy: 'Gwnaethoch ddewis peidio â llofnodi' },
  'not asked': { en: 'We did not ask you to sign', cy: 'Ni wnaethom ofyn i chi lofnodi' },
} as const satisfies Record<SignatureState, Words>

export const representativeToYou = {
  'companion only': { en: 'comes along with you', cy: 'yn dod gyda chi' },
  'implicit consent': { en: 'speaks for you when you are there', cy: 'yn siarad drosoch pan fyddwch yno' },
  'explicit consent': { en: 'speaks for you about one thing', cy: 'yn siarad drosoch am un peth' },
  'written authority': { en: 'has your written permission', cy: 'â’ch caniatâd ysgrifenedig' },
  appointee: { en: 'is your appointee', cy: 'yw eich penodai' },
  'attorney or deputy': { en: 'is your attorney or deputy', cy: 'yw eich atwrnai neu’ch dirprwy' },
} as const satisfies Record<RepresentativeKind, Words>

export const channelToYou = {
  email: { en: 'email', cy: 'e-bost' },
  text: { en: 'text message', cy: 'neges destun' },
  letter: { en: 'letter', cy: 'llythyr' },
} as const satisfies Record<MessageChannel, Words>

/** Languages by name in Welsh; in English they are in the list of choices. */
export const languagesInWelsh: Readonly<Record<string, string>> = {
  en: 'Saesneg',
  cy: 'Cymraeg',
  bsl: 'Iaith Arwyddion Prydain',
  sq: 'Albaneg',
  am: 'Amhareg',
  ar: 'Arabeg',
  bn: 'Bengaleg',
  bg: 'Bwlgareg',
  yue: 'Cantoneg',
  prs: 'Dari',
  fr: 'Ffrangeg',
  gd: 'Gaeleg yr Alban',
  gu: 'Gwjarati',
  hu: 'Hwngareg',
  it: 'Eidaleg',
  ku: 'Cwrdeg',
  lt: 'Lithwaneg',
  zh: 'Mandarin',
  ps: 'Pashto',
  fa: 'Perseg (Farsi)',
  pl: 'Pwyleg',
  pt: 'Portiwgaleg',
  pa: 'Pwnjabi',
  ro: 'Rwmaneg',
  ru: 'Rwsieg',
  sk: 'Slofaceg',
  so: 'Somaleg',
  es: 'Sbaeneg',
  ta: 'Tamil',
  ti: 'Tigrinya',
  tr: 'Tyrceg',
  uk: 'Wcreineg',
  ur: 'Wrdw',
  vi: 'Fietnameg',
  other: 'Iaith arall',
}

/** Words of the page and of the printed copy. */
export const detailWords = {
  title: { en: 'What we hold about you', cy: 'Yr hyn sydd gennym amdanoch' },
  lead: {
    en: 'This is everything we have written down about you. Tell us if anything is wrong.',
    cy: 'Dyma bopeth rydym wedi’i ysgrifennu amdanoch. Rhowch wybod i ni os oes unrhyw beth o’i le.',
  },
  yourDetails: { en: 'Your details', cy: 'Eich manylion' },
  told: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  nothingTold: { en: 'You have not told us anything yet.', cy: 'Nid ydych wedi dweud dim wrthym eto.' },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  nobody: { en: 'Nobody yet', cy: 'Neb eto' },
  before: { en: 'Before that', cy: 'Cyn hynny' },
  takenBack: { en: 'Taken back', cy: 'Wedi’i dynnu’n ôl' },
  crossedOut: { en: 'Crossed out', cy: 'Wedi’i groesi allan' },
  hidden: {
    en: 'Something here was not about you, so it is hidden.',
    cy: 'Roedd rhywbeth yma nad oedd amdanoch chi, felly mae wedi’i guddio.',
  },
  noAppointments: { en: 'None.', cy: 'Dim.' },
  noOutcome: { en: 'Nothing is written down about how it went', cy: 'Nid oes dim wedi’i ysgrifennu am sut yr aeth' },
  toldYou: { en: 'We told you', cy: 'Gwnaethom roi gwybod i chi' },
  version: { en: 'Version', cy: 'Fersiwn' },
  beingWritten: { en: 'Being written. It is not a plan yet.', cy: 'Yn cael ei ysgrifennu. Nid yw’n gynllun eto.' },
  issued: { en: 'Issued', cy: 'Cyhoeddwyd' },
  notYetGiven: { en: 'Not given to you yet', cy: 'Heb ei roi i chi eto' },
  noPlans: { en: 'You have no plan yet.', cy: 'Nid oes gennych gynllun eto.' },
  noOne: { en: 'Nobody acts for you.', cy: 'Nid oes neb yn gweithredu ar eich rhan.' },
  since: { en: 'since', cy: 'ers' },
  until: { en: 'until', cy: 'tan' },
  noLetters: {
    en: 'We have sent you nothing besides your plan.',
    cy: 'Nid ydym wedi anfon dim atoch heblaw am eich cynllun.',
  },
  messageBy: { en: 'Message by', cy: 'Neges drwy' },
  notSent: { en: 'not sent yet', cy: 'heb ei hanfon eto' },
  noRequests: { en: 'You have not asked.', cy: 'Nid ydych wedi gofyn.' },
  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  yourWords: { en: 'Your words', cy: 'Eich geiriau' },
  noNotDone: { en: 'Nothing.', cy: 'Dim.' },
  notAskedYet: { en: 'We have not asked you about this yet.', cy: 'Nid ydym wedi gofyn i chi am hyn eto.' },
  youSaid: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  noComplaints: { en: 'You have not complained.', cy: 'Nid ydych wedi cwyno.' },
  received: { en: 'Received', cy: 'Derbyniwyd' },
  updates: { en: 'What you said about your plan online', cy: 'Yr hyn a ddywedoch am eich cynllun ar-lein' },
  youSayWrong: { en: 'You say that this is wrong', cy: 'Rydych yn dweud bod hyn yn anghywir' },
  ourAnswer: { en: 'Our answer', cy: 'Ein hateb' },
  notAnswered: { en: 'We have not answered yet.', cy: 'Nid ydym wedi ateb eto.' },
} as const satisfies Record<string, Words>
