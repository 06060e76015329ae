/**
 * The receipt for a request: what we have, what happens next, by when, and what stands meanwhile (R41). Written when it
 * comes in, and again when somebody says whether the dates apply (R44).
 *
 * What must always hold:
 *   1. It is the same whoever asked and however (R40).                                    (receiptWords takes no writer)
 *   2. It says whether the dates still apply, and never offers an appeal of a plan (R45). (test/reconsideration.test.ts)
 *   3. It goes through the post and lies about: what the person told us stands on the page that only they open, and on the
 *      copy that they save from it, not here.                                                       (ownReceipt)
 *   4. English and Welsh say the same (R30).                                              (the type Words)
 */
import { eq } from 'drizzle-orm'
import { askedHow, reconsiderationGrounds, toldBy } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { offices, plans } from '../../db/schema.ts'
import { letterWords, planWords } from '../action-plan/words.ts'
import { addressLines, recipientOf } from '../claimant/recipient.ts'
import { type LetterWords, writeLetter } from '../letter/letter.ts'
import { type CalendarDate, dateInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import { tell } from '../outbox/outbox.ts'
import { inFormat } from '../print/formats.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { regimes } from '../regime.ts'
import type { Reconsideration } from './reconsideration.ts'

/** What was said about the dates, where something was. */
export type DatesSaid = {
  step: 'dates lifted' | 'dates kept'
  words?: string | undefined
  lines: readonly { what: string; dueOn: CalendarDate }[]
}

/** Writes the receipt and tells the person that there is one, in the transaction of what it tells. */
export async function sendReceipt(
  tx: Tx,
  at: Date,
  request: Reconsideration,
  baseUrl: string,
  dates?: DatesSaid,
): Promise<void> {
  const { id, reference, claimant } = request
  const scene = { ...(await sceneOf(tx, at, request, baseUrl)), dates }
  const letterId = await writeLetter(tx, at, {
    kind: 'reconsideration receipt',
    reference,
    reconsiderationId: id,
    claimantId: claimant.id,
    words: receiptWords(scene),
  })
  const date = { en: dateInWords(request.answerDueOn, 'en'), cy: dateInWords(request.answerDueOn, 'cy') }
  await tell(tx, at, {
    template: dates ? 'request moved on' : 'request received',
    values: { reference, date, link: `${baseUrl}/my-plan/reconsiderations` },
    to: recipientOf(claimant, request.answerBy),
    claimantId: claimant.id,
    letterId,
  })
}

/** The receipt as whoever asked saves it, with all that they told us: made for them now, and kept nowhere. */
export const ownReceipt = async (db: Db, at: Date, request: Reconsideration, baseUrl: string): Promise<LetterWords> =>
  receiptWords({ ...(await sceneOf(db, at, request, baseUrl)), saysWhatTheyTold: true })

/** What a letter about a request is written from. */
export async function sceneOf(db: Db | Tx, at: Date, request: Reconsideration, baseUrl: string): Promise<Scene> {
  const [[office], [plan]] = await Promise.all([
    db.select().from(offices).where(eq(offices.id, request.claimant.officeId)),
    db.select({ addressLeftOff: plans.addressLeftOff }).from(plans).where(eq(plans.id, request.planId)),
  ])
  if (!office) throw new Error('Every claimant has an office')
  return { request, office, on: today(at), addressLeftOff: plan?.addressLeftOff ?? false, baseUrl }
}

export type Scene = {
  request: Reconsideration
  office: typeof offices.$inferSelect
  on: CalendarDate
  dates?: DatesSaid | undefined
  addressLeftOff: boolean
  baseUrl: string
  saysWhatTheyTold?: true
}

const receiptWords = (scene: Scene): LetterWords => ({ en: receiptIn('en', scene), cy: receiptIn('cy', scene) })

function receiptIn(language: Language, scene: Scene): Letter {
  const { request, on } = scene
  const say = (words: Words) => words[language]
  const title = say(receiptText.title)
  return {
    title: `${title}, ${request.reference}`,
    language,
    issuedOn: on,
    blocks: [
      letterhead(language, scene),
      { is: 'heading', level: 1, text: title },
      { is: 'lead', text: `${say(regimes[request.plan.regime].youAsked)}.` },
      { is: 'rows', rows: rowsOf(language, scene) },
      ...(scene.saysWhatTheyTold ? whatTheyTold(language, request) : []),
      ...next(language, scene),
      ...meanwhile(language, scene),
      ...rights(language, scene),
      ...contact(language, scene),
    ],
    furniture: { reference: request.reference, page: say(letterWords.page), of: say(letterWords.of) },
  }
}

const receiptText = {
  title: { en: 'We have your request', cy: 'Mae eich cais gennym' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  about: { en: 'What it is about', cy: 'Am beth y mae' },
  when: { en: 'When you asked', cy: 'Pryd y gwnaethoch ofyn' },
  how: { en: 'How you asked', cy: 'Sut y gwnaethoch ofyn' },
  askedFor: { en: 'Who asked for you', cy: 'Pwy ofynnodd ar eich rhan' },
  files: { en: 'Files we have', cy: 'Ffeiliau sydd gennym' },
  told: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  grounds: { en: 'Why', cy: 'Pam' },
  ownWords: { en: 'Your words', cy: 'Eich geiriau' },
  instead: { en: 'What you would do instead', cy: 'Beth fyddech yn ei wneud yn lle hynny' },
  added: { en: 'What you added', cy: 'Yr hyn a ychwanegoch' },
  sent: { en: 'Files you sent', cy: 'Ffeiliau a anfonwyd gennych' },
  answerBy: { en: 'How we will tell you', cy: 'Sut byddwn yn dweud wrthych' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  late: {
    en: 'If we need longer, we will tell you why.',
    cy: 'Os bydd angen mwy o amser arnom, byddwn yn dweud wrthych pam.',
  },
  changeMind: {
    en: 'You can take your request back at any time. Tell us in your own words.',
    cy: 'Gallwch dynnu eich cais yn ôl ar unrhyw adeg. Dywedwch wrthym yn eich geiriau eich hun.',
  },
  meanwhile: { en: 'Until we decide', cy: 'Hyd nes i ni benderfynu' },
  lifted: {
    en: 'These dates do not apply while we look at it again:',
    cy: 'Nid yw’r dyddiadau hyn yn berthnasol tra byddwn yn edrych arno eto:',
  },
  others: {
    en: 'All other dates in your plan still apply.',
    cy: 'Mae pob dyddiad arall yn eich cynllun yn dal yn berthnasol.',
  },
  kept: { en: 'These dates still apply:', cy: 'Mae’r dyddiadau hyn yn dal yn berthnasol:' },
  why: { en: 'Why:', cy: 'Pam:' },
  free: {
    en: 'Asking is free. It will not be held against you.',
    cy: 'Mae gofyn am ddim. Ni fydd yn cael ei ddal yn eich erbyn.',
  },
  contact: { en: 'If you have a question', cy: 'Os oes gennych gwestiwn' },
  online: {
    en: 'You can read what you told us, and see how far we are, on this page:',
    cy: 'Gallwch ddarllen yr hyn a ddywedoch wrthym, a gweld ble rydym arni, ar y dudalen hon:',
  },
} as const satisfies Record<string, Words>

const words = (of: (language: Language) => string): Words => ({ en: of('en'), cy: of('cy') })

/** The head of a letter about a request. */
export function letterhead(language: Language, { request, office, on, addressLeftOff }: Scene): Block {
  const { claimant } = request
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [claimant.name, ...(addressLeftOff ? [] : addressLines(claimant))].map(tidy).filter(Boolean),
    facts: [
      { label: letterWords.date[language], lines: [dateInWords(on, language)] },
      { label: receiptText.reference[language], lines: [request.reference] },
    ],
  }
}

function rowsOf(language: Language, { request }: Scene): Row[] {
  const row = (label: Words, lines: string[]): Row => ({ label: label[language], lines })
  const { files, representativeName } = request
  return [
    aboutRow(language, request),
    row(receiptText.when, [dateInWords(request.askedOn, language)]),
    row(receiptText.how, [askedHow[request.askedHow][language]]),
    ...(representativeName ? [row(receiptText.askedFor, [tidy(representativeName)])] : []),
    ...(files.length > 0 ? [row(receiptText.files, [String(files.length)])] : []),
    row(receiptText.answerBy, [howTold(request)[language]]),
  ]
}

/** What they ticked, wrote and sent, as they did; what was added later with its day. */
function whatTheyTold(language: Language, { grounds, words: own, instead, added, files }: Reconsideration): Block[] {
  const row = (label: Words, lines: string[]): Row[] => (lines.length > 0 ? [{ label: label[language], lines }] : [])
  const rows = [
    ...row(
      receiptText.grounds,
      grounds.map(one => reconsiderationGrounds[one][language]),
    ),
    ...row(receiptText.ownWords, quoted(paragraphsOf(own ?? undefined))),
    ...row(receiptText.instead, quoted(paragraphsOf(instead ?? undefined))),
    ...row(
      receiptText.added,
      added.flatMap(({ at, words: said }) => [dateInWords(today(at), language), ...quoted(paragraphsOf(said))]),
    ),
    ...row(
      receiptText.sent,
      files.map(({ name, at }) => `${name}, ${dateInWords(today(at), language)}`),
    ),
  ]
  if (rows.length === 0) return []
  return [
    { is: 'heading', level: 2, text: receiptText.told[language] },
    { is: 'rows', rows },
  ]
}

/** The whole plan, or its lines in the language they were written in. */
function aboutRow(language: Language, { plan, isAboutWholePlan, lines }: Reconsideration): Row {
  const label = receiptText.about[language]
  const which = wholePlan(plan)[language]
  if (isAboutWholePlan) return { label, lines: [which] }
  const typed = plan.writtenIn === language ? undefined : plan.writtenIn
  return { label, lines: [partOf(plan)[language], ...lines.map(({ what }) => tidy(what))], typed, ours: 1 }
}

type Version = { reference: string; version: number }

/** A version as a receipt and a page name it. */
export const wholePlan = ({ reference, version }: Version): Words => ({
  en: `Your whole plan: ${reference}, version ${version}`,
  cy: `Eich cynllun cyfan: ${reference}, fersiwn ${version}`,
})

export const partOf = ({ reference, version }: Version): Words => ({
  en: `Part of your plan: ${reference}, version ${version}`,
  cy: `Rhan o’ch cynllun: ${reference}, fersiwn ${version}`,
})

/** How the person is told what was decided: the way, and the format when it is another than standard print. */
export function howTold({ answerBy, claimant }: Pick<Reconsideration, 'answerBy' | 'claimant'>): Words {
  const way = toldBy[answerBy ?? claimant.toldBy]
  const { format } = claimant
  const asked = format === 'standard' ? { en: '', cy: '' } : words(language => `, ${inFormat[format][language]}`)
  return words(language => `${way[language]}${asked[language]}`)
}

/** What happens next and by when, sentence by sentence; for the letter and the page. */
export function whatHappensNext(request: Reconsideration): Words[] {
  const { plan, answerDueOn, withProvider } = request
  return [
    withProvider === null ? regimes[plan.regime].asking.whoLooks : providerLooks(tidy(withProvider)),
    {
      en: `We aim to give you our decision in writing by ${dateInWords(answerDueOn, 'en')}.`,
      cy: `Ein nod yw rhoi ein penderfyniad i chi yn ysgrifenedig erbyn ${dateInWords(answerDueOn, 'cy')}.`,
    },
    receiptText.late,
  ]
}

/** R47: who answers about a plan that a provider drew up, where the office leaves that to them. */
export const providerLooks = (provider: string): Words => ({
  en: `${provider} drew up this plan. Somebody there who had no part in it will look at it again.`,
  cy: `${provider} a luniodd y cynllun hwn. Bydd rhywun yno nad oedd â rhan ynddo yn edrych arno eto.`,
})

/** …and where the office does not. */
export const weLookAtProviders = (provider: string): Words => ({
  en: `${provider} drew up this plan. We will look at it again, and tell you what we decide.`,
  cy: `${provider} a luniodd y cynllun hwn. Byddwn ni’n edrych arno eto, ac yn dweud wrthych beth rydym yn ei benderfynu.`,
})

const paragraph = (text: string): Block => ({ is: 'paragraph', text })

function next(language: Language, { request }: Scene): Block[] {
  const texts = [...whatHappensNext(request), receiptText.changeMind]
  return [
    { is: 'heading', level: 2, text: receiptText.next[language] },
    ...texts.map(text => paragraph(text[language])),
  ]
}

function meanwhile(language: Language, { request, dates }: Scene): Block[] {
  const { plan } = request
  const heading: Block = { is: 'heading', level: 2, text: receiptText.meanwhile[language] }
  if (!dates) return [heading, paragraph(regimes[plan.regime].asking.meanwhile[language])]
  const typed = plan.writtenIn === language ? undefined : plan.writtenIn
  const rows = dates.lines.map(
    ({ what, dueOn }): Row => ({ label: dateInWords(dueOn, language), lines: [tidy(what)], typed }),
  )
  const why = quoted(paragraphsOf(dates.words))
  const isLifted = dates.step === 'dates lifted'
  return [
    heading,
    {
      is: 'box',
      tone: 'plain',
      blocks: [
        { is: 'paragraph', text: receiptText[isLifted ? 'lifted' : 'kept'][language], introduces: true },
        { is: 'rows', rows },
        ...(why.length > 0 ? [paragraph(receiptText.why[language]), { is: 'quote', paragraphs: why } as const] : []),
      ],
    },
    ...(isLifted ? [paragraph(receiptText.others[language])] : []),
  ]
}

function rights(language: Language, { request }: Scene): Block[] {
  const { notThis, ifMoneyIsCut } = regimes[request.plan.regime]
  return [
    {
      is: 'box',
      tone: 'rights',
      blocks: [
        paragraph(`${receiptText.free[language]} ${notThis[language]}`),
        { is: 'heading', level: 3, text: planWords.ifMoneyIsCut[language] },
        paragraph(ifMoneyIsCut[language]),
      ],
    },
  ]
}

/** How to reach us, and where the request stands online. */
export function contact(language: Language, { office, baseUrl }: Scene): Block[] {
  const url = `${baseUrl}/my-plan`
  const rows: Row[] = [
    { label: planWords.phone[language], lines: [tidy(office.phone)] },
    ...(office.email
      ? [{ label: planWords.email[language], lines: [office.email], link: `mailto:${office.email}` }]
      : []),
    { label: planWords.address[language], lines: [office.address.map(tidy).filter(Boolean).join(', ')] },
  ]
  return [
    { is: 'heading', level: 2, text: receiptText.contact[language] },
    { is: 'rows', rows },
    { is: 'paragraph', text: receiptText.online[language], introduces: true },
    { is: 'paragraph', text: url.replace(/^https?:\/\//, '') },
  ]
}
