/**
 * The letters about a complaint: that we have it, a reply, and the final response with where to go next.
 *
 * What must always hold:
 *   1. Every letter is the same in both languages but for what people typed, which is marked as what it is (R30).  (quote)
 *   2. A final response says where the person may go next, how, and by which day: the Independent Case Examiner and the
 *      Ombudsman through an MP or, about information, the Information Commissioner (R52, C5, C8, N5).
 *                                                                            (refuseWithoutWayOn, also in sendFinalResponse)
 *   3. That complaining is never held against anybody stands in each (F9).                          (letterOf)
 *   4. The code stands on the receipt of whoever made it and, where there is no other way to them, on the one that is
 *      posted; a new one on the letter that is printed when it is made; on nothing else.   (receipt; complaining.ts; code.ts)
 */
import { complaintAbout, letterKinds } from '../../db/choices.ts'
import { textsOf } from '../action-plan/document.ts'
import { letterWords } from '../action-plan/words.ts'
import { type BodyId, bodyBlocks } from '../bodies.ts'
import { Refused } from '../http/errors.ts'
import type { LetterWords } from '../letter/letter.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, tidy } from '../lib/typed-text.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { type Complaint, courseOf } from './complaint.ts'
import { contactOf } from './contact.ts'
import { routesIn } from './reading.ts'
import { nextInWords, noDetriment, noDetrimentByProvider, routeWords } from './words.ts'

const words = {
  complaint: { en: 'Complaint reference', cy: 'Cyfeirnod y gŵyn' },
  received: { en: 'We had it on', cy: 'Cawsom hi ar' },
  about: { en: 'It is about', cy: 'Mae’n ymwneud â' },
  receiptLead: { en: 'Thank you for telling us. Your reference is', cy: 'Diolch am ddweud wrthym. Eich cyfeirnod yw' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  youTold: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  happened: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  when: { en: 'When', cy: 'Pryd' },
  effect: { en: 'How it affected you', cy: 'Sut yr effeithiodd arnoch' },
  wanted: { en: 'What you want us to do', cy: 'Beth rydych am i ni ei wneud' },
  answer: { en: 'Our answer', cy: 'Ein hateb' },
  final: {
    en: 'This is our final response to your complaint. We have finished looking at it.',
    cy: 'Dyma ein hymateb terfynol i’ch cwyn. Rydym wedi gorffen edrych arni.',
  },
  notHappy: { en: 'If you are not happy with our answer', cy: 'Os nad ydych yn fodlon ar ein hateb' },
  wayOn: {
    en: 'You can now take your complaint to somebody who is not part of us. Send them a copy of this letter.',
    cy: 'Gallwch nawr fynd â’ch cwyn at rywun nad yw’n rhan ohonom ni. Anfonwch gopi o’r llythyr hwn atynt.',
  },
  after: {
    en: 'If you are still not happy then, there is one more place to go.',
    cy: 'Os nad ydych yn fodlon wedyn, mae un lle arall i fynd.',
  },
  putRight: {
    en: 'We think that this is put right, so we have stopped looking at it. This letter says what was done.',
    cy: 'Rydym yn meddwl bod hyn wedi’i unioni, felly rydym wedi peidio ag edrych arni. Mae’r llythyr hwn yn dweud beth a wnaed.',
  },
  whatWasDone: { en: 'What was done', cy: 'Beth a wnaed' },
  notPutRight: { en: 'If it is not put right', cy: 'Os nad yw wedi’i unioni' },
  tellTeam: {
    en: 'Tell us, at any time. Go to the page of your complaint, or write to us or phone us. Give your reference. Then our complaints team looks at it and gives you a final response.',
    cy: 'Dywedwch wrthym, ar unrhyw adeg. Ewch i dudalen eich cwyn, neu ysgrifennwch atom neu ffoniwch ni. Rhowch eich cyfeirnod. Yna bydd ein tîm cwynion yn edrych arni ac yn rhoi ymateb terfynol i chi.',
  },
  withFinal: {
    en: 'Once you have a final response, you can go to someone who is not part of us.',
    cy: 'Pan fydd gennych ymateb terfynol, gallwch fynd at rywun nad yw’n rhan ohonom ni.',
  },
  dataAnyTime: {
    en: 'You can also take it to somebody who is not part of us.',
    cy: 'Gallwch hefyd fynd â hi at rywun nad yw’n rhan ohonom ni.',
  },
  longer: {
    en: 'We need longer to answer your complaint. We are sorry.',
    cy: 'Mae angen mwy o amser arnom i ateb eich cwyn. Mae’n ddrwg gennym.',
  },
  longerBy: { en: 'We will answer you by', cy: 'Byddwn yn eich ateb erbyn' },
  whyLonger: { en: 'Why we need longer', cy: 'Pam mae angen mwy o amser arnom' },
  reply: { en: 'You can answer us', cy: 'Gallwch ein hateb' },
  howToReply: {
    en: 'Go to the page of your complaint, or write to us or phone us. Give your reference.',
    cy: 'Ewch i dudalen eich cwyn, neu ysgrifennwch atom neu ffoniwch ni. Rhowch eich cyfeirnod.',
  },
  online: { en: 'Follow your complaint online', cy: 'Dilyn eich cwyn ar-lein' },
  how: {
    en: 'Go to the web address, or point your phone’s camera at the square. You need the reference and the code.',
    cy: 'Ewch i’r cyfeiriad gwe, neu bwyntiwch gamera eich ffôn at y sgwâr. Bydd angen y cyfeirnod a’r cod arnoch.',
  },
  address: { en: 'Web address', cy: 'Cyfeiriad gwe' },
  code: { en: 'Code', cy: 'Cod' },
  square: { en: 'Square code that opens the web address', cy: 'Cod sgwâr sy’n agor y cyfeiriad gwe' },
  noCode: {
    en: 'There is no code on this letter. You were shown it, or told it, when you complained.',
    cy: 'Nid oes cod ar y llythyr hwn. Cafodd ei ddangos i chi, neu ei ddweud wrthych, pan wnaethoch gwyno.',
  },
  newCode: {
    en: 'We have made a new code for your complaint. The code that you had does not work any more.',
    cy: 'Rydym wedi gwneud cod newydd ar gyfer eich cwyn. Nid yw’r cod oedd gennych yn gweithio mwyach.',
  },
  notAskedFor: {
    en: 'If you did not ask for a new code, tell us at once. Write to us or phone us.',
    cy: 'Os na ofynnoch am god newydd, dywedwch wrthym ar unwaith. Ysgrifennwch atom neu ffoniwch ni.',
  },
  codeGiven: {
    en: 'There is no code on this letter. It is told to you, or comes in a letter of its own.',
    cy: 'Nid oes cod ar y llythyr hwn. Byddwn yn ei ddweud wrthych, neu’n ei anfon mewn llythyr ar wahân.',
  },
  keepSafe: {
    en: 'Keep the code to yourself: it opens your complaint.',
    cy: 'Cadwch y cod i chi’ch hun: mae’n agor eich cwyn.',
  },
} as const satisfies Record<string, Words>

type Teller = { complaint: Complaint; on: CalendarDate; language: Language; say: (words: Words) => string }

const inBoth = (make: (language: Language) => Letter): LetterWords => ({ en: make('en'), cy: make('cy') })

type Kind = 'complaint receipt' | 'complaint code' | 'complaint reply' | 'final response'

/** A letter of one kind: what every one of them has, around its own blocks. */
const letterOf = (kind: Kind, complaint: Complaint, on: CalendarDate, middle: (teller: Teller) => Block[]) =>
  inBoth(language => {
    const teller: Teller = { complaint, on, language, say: both => both[language] }
    const { say } = teller
    const blocks: Block[] = [
      letterhead(teller),
      { is: 'heading', level: 1, text: say(letterKinds[kind]) },
      ...middle(teller),
      { is: 'box', tone: 'plain', blocks: fairness(complaint).map(text => paragraph(say(text))) },
    ]
    return {
      title: `${say(letterKinds[kind])}, ${complaint.reference}`,
      language,
      issuedOn: on,
      blocks,
      furniture: { reference: complaint.reference, page: say(letterWords.page), of: say(letterWords.of) },
    }
  })

const paragraph = (text: string): Block => ({ is: 'paragraph', text })
const heading = (text: string): Block => ({ is: 'heading', level: 2, text })

/** The statement that complaining is never held against anybody, by everybody it is about. */
export const fairness = ({ about }: Pick<Complaint, 'about'>): Words[] =>
  about === 'provider' || about === 'both' ? [noDetriment, noDetrimentByProvider] : [noDetriment]

function letterhead({ complaint, on, language, say }: Teller): Block {
  const { office, reference, receivedOn } = complaint
  const { name, address } = contactOf(complaint)
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [name ?? '', ...address].map(tidy).filter(Boolean),
    facts: [
      { label: say(letterWords.date), lines: [dateInWords(on, language)] },
      { label: say(words.complaint), lines: [reference] },
      { label: say(words.received), lines: [dateInWords(receivedOn, language)] },
    ],
  }
}

/** What people typed, marked with its language where that is not the letter's. */
function quote({ complaint, language }: Teller, text: string): Block {
  const typed = complaint.language === language ? undefined : complaint.language
  return { is: 'quote', paragraphs: paragraphsOf(text), ...(typed && { typed }) }
}

export type Receipt = {
  baseUrl: string
  /** Only on the copy of whoever made it, and on what is posted to somebody who has no other way to get it. */
  code?: string
  /** Only on the copy of whoever made it: what goes through the post lies about. */
  saysWhatTheyTold?: true
}

/** That we have a complaint: its reference, what happens next, which other way may be right, and how to follow it. */
export const receipt = (complaint: Complaint, on: CalendarDate, what: Receipt): LetterWords =>
  letterOf('complaint receipt', complaint, on, teller => {
    const { say } = teller
    return [
      { is: 'lead', text: `${say(words.receiptLead)} ${complaint.reference}.` },
      heading(say(words.next)),
      ...nextInWords(courseOf(complaint), on).map(text => paragraph(say(text))),
      online(teller, what),
      ...otherRoutes(teller),
      ...(what.saysWhatTheyTold ? [heading(say(words.youTold)), ...whatTheyTold(teller)] : []),
    ]
  })

/** That there is a new code; with the code itself on the copy that goes to whoever asked for it, and on no other. */
export const newCode = (complaint: Complaint, on: CalendarDate, what: Pick<Receipt, 'baseUrl' | 'code'>): LetterWords =>
  letterOf('complaint code', complaint, on, teller => [
    { is: 'lead', text: teller.say(words.newCode) },
    paragraph(teller.say(words.notAskedFor)),
    online(teller, what, words.codeGiven),
  ])

/** All that was said about what happened, for the words that speak of another route. */
export const toldIn = ({ whatHappened, effect, wanted }: Pick<Complaint, 'whatHappened' | 'effect' | 'wanted'>) =>
  [whatHappened, effect, wanted].filter(text => text !== null).join('\n')

function otherRoutes({ complaint, say }: Teller): Block[] {
  const routes = routesIn(toldIn(complaint)).filter(route => route !== complaint.about)
  return routes.map((route): Block => {
    const { title, texts, link } = routeWords[route]
    const address: Row = { label: say(words.address), lines: [link.href.replace('https://', '')], link: link.href }
    return {
      is: 'box',
      tone: 'rights',
      blocks: [
        { is: 'heading', level: 3, text: say(title) },
        ...texts.map(text => paragraph(say(text))),
        ...(link.href.startsWith('https:') ? [{ is: 'rows' as const, rows: [address] }] : []),
      ],
    }
  })
}

function online({ complaint, language, say }: Teller, { code, baseUrl }: Receipt, noCode: Words = words.noCode): Block {
  const url = `${baseUrl}/complain/follow`
  const { reference } = complaint
  return {
    is: 'online',
    heading: say(words.online),
    how: say(words.how),
    rows: [
      { label: say(words.address), lines: [url.replace(/^https:\/\//, '')], link: url },
      { label: say(words.complaint), lines: [reference] },
      ...(code === undefined ? [] : [{ label: say(words.code), lines: [code] }]),
    ],
    square: { url: `${url}?${new URLSearchParams({ reference, lang: language })}`, alt: say(words.square) },
    note: say(code === undefined ? noCode : words.keepSafe),
  }
}

function whatTheyTold(teller: Teller): Block[] {
  const { complaint, language, say } = teller
  const typed = complaint.language === language ? undefined : complaint.language
  const row = (label: Words, text: string | null): Row[] =>
    text === null ? [] : [{ label: say(label), lines: paragraphsOf(text), ...(typed && { typed }) }]
  return [
    {
      is: 'rows',
      rows: [
        { label: say(words.about), lines: [say(complaintAbout[complaint.about])] },
        ...row(words.happened, complaint.whatHappened),
        ...row(words.when, complaint.happenedWhen),
        ...row(words.effect, complaint.effect),
        ...row(words.wanted, complaint.wanted),
      ],
    },
  ]
}

/** A reply in the handler's own words. */
export const reply = (complaint: Complaint, on: CalendarDate, text: string): LetterWords =>
  letterOf('complaint reply', complaint, on, teller => [
    quote(teller, text),
    heading(teller.say(words.reply)),
    paragraph(teller.say(words.howToReply)),
  ])

/** That it is put right, what was done, and where the person may go who is not content with that. */
export const putRight = (complaint: Complaint, on: CalendarDate, text: string): LetterWords =>
  letterOf('complaint reply', complaint, on, teller => {
    const { say, language } = teller
    const [next] = bodiesAfter(complaint)
    return [
      { is: 'lead', text: say(words.putRight) },
      heading(say(words.whatWasDone)),
      quote(teller, text),
      heading(say(words.notPutRight)),
      paragraph(say(words.tellTeam)),
      paragraph(say(complaint.about === 'data' ? words.dataAnyTime : words.withFinal)),
      ...(next ? bodyBlocks(next, language) : []),
    ]
  })

/** That we need longer, why, and by which day we will answer instead (C3). */
export function needingLonger(complaint: Complaint, on: CalendarDate, text: string, by: CalendarDate): LetterWords {
  const { en, cy } = letterOf('complaint reply', complaint, on, teller => [
    { is: 'lead', text: teller.say(words.longer) },
    paragraph(`${teller.say(words.longerBy)} ${dateInWords(by, teller.language)}.`),
    heading(teller.say(words.whyLonger)),
    quote(teller, text),
    heading(teller.say(words.reply)),
    paragraph(teller.say(words.howToReply)),
  ])
  return { en: { ...en, answerBy: by }, cy: { ...cy, answerBy: by } }
}

/** The final response: our answer, and where the person may go next. */
export const finalResponse = (complaint: Complaint, on: CalendarDate, text: string): LetterWords =>
  letterOf('final response', complaint, on, teller => [
    { is: 'lead', text: teller.say(words.final) },
    heading(teller.say(words.answer)),
    quote(teller, text),
    ...wayOnBlocks(complaint, on, teller.language),
  ])

/** Whom a final response names, the next first: the second only after the first. */
const bodiesAfter = ({ about }: Pick<Complaint, 'about'>): BodyId[] => (about === 'data' ? ['ico'] : ['ice', 'phso'])

/** Where to go after a final response of that date: who they are, how to reach them, and until when. */
export function wayOnBlocks(complaint: Pick<Complaint, 'about'>, on: CalendarDate, language: Language): Block[] {
  const [next, ...later] = bodiesAfter(complaint)
  return [
    heading(words.notHappy[language]),
    paragraph(words.wayOn[language]),
    ...(next ? bodyBlocks(next, language, { answeredOn: on }) : []),
    // How long the Ombudsman gives is counted from another day than this letter's.
    ...later.flatMap(body => [paragraph(words.after[language]), ...bodyBlocks(body, language)]),
  ]
}

/**
 * R52: a final response without where to go next, in either language, is not sent.
 * @throws Refused 'no way on'
 */
export function refuseWithoutWayOn(letter: LetterWords, complaint: Pick<Complaint, 'about'>, on: CalendarDate): void {
  for (const language of ['en', 'cy'] as const) {
    const said = new Set(textsOf(letter[language]))
    const needed = textsOf({ ...letter[language], blocks: wayOnBlocks(complaint, on, language) })
    if (needed.some(text => !said.has(text))) {
      throw new Refused('no way on', 'A final response must say where the person can go next, how and by when')
    }
  }
}
