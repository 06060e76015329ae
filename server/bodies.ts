/**
 * The bodies outside this service that a person can turn to: what they are called, how to reach them, and until when.
 *
 * What must always hold:
 *   1. No other file names one of them, its address or its number: letters and pages ask here (R56).   (test/bodies.test.ts)
 *   2. Each says where its contact details were seen, and when they were last checked (C14).           (the type Body)
 *   3. Nothing is shown that was not seen: a body without a phone number here has none in a letter.    (bodies.test.ts)
 *
 * Contact details rot (C14): the Independent Case Examiner has moved twice. An office checks them at each body's own
 * page before it opens, and once a year (`staleOn` in sources.ts says which are due).
 */
import { type ClockName, lastDayOf, lengthOf } from './clocks.ts'
import { type CalendarDate, dateInWords } from './lib/days.ts'
import type { Language, Words } from './lib/language.ts'
import type { Block, Row } from './print/letter.ts'

export type BodyId =
  | 'dwpComplaints'
  | 'ice'
  | 'phso'
  | 'ico'
  | 'citizensAdvice'
  | 'samaritans'
  | 'nhs'
  | 'callWales'
  | 'abuseEngland'
  | 'abuseWales'
  | 'abuseScotland'

export type Body = {
  name: Words
  /** What it does for the person, in a sentence or two. */
  does: Words
  /** As on an envelope, below the name. */
  address?: readonly string[]
  phone?: string
  opening?: Words
  email?: string
  url: string
  /** How a person gets there, where they cannot go by themselves. */
  through?: Words
  /** How long they have, and from what. */
  limit?: { clock: ClockName; from: keyof typeof limitStarts }
  /** Where the contact details were seen, by id in the register. */
  source: string
  status: 'found' | 'memory' | 'confirmed'
  checkedOn: CalendarDate
}

/** What a limit is counted from, as a sentence goes on after 'from when'. */
const limitStarts = {
  'final response': { en: 'you get our final response', cy: 'y cewch ein hymateb terfynol' },
  'knowing of the problem': { en: 'you first know about the problem', cy: 'y daethoch i wybod am y broblem' },
} as const satisfies Record<string, Words>

const dayAndNight: Words = { en: 'Day and night', cy: 'Ddydd a nos' }

/** Every body outside this service, by its id. */
export const bodies: Record<BodyId, Body> = {
  dwpComplaints: {
    name: { en: 'Department for Work and Pensions complaints', cy: 'Cwynion yr Adran Gwaith a Phensiynau' },
    does: {
      en: 'Its complaints team looks at a complaint that an office has not put right.',
      cy: 'Mae ei thîm cwynion yn edrych ar gŵyn nad yw swyddfa wedi’i datrys.',
    },
    url: 'https://www.gov.uk/government/organisations/department-for-work-pensions/about/complaints-procedure',
    source: 'C3',
    status: 'found',
    checkedOn: '2026-11-22',
  },
  ice: {
    name: { en: 'Independent Case Examiner', cy: 'Archwiliwr Achosion Annibynnol' },
    does: {
      en: 'They are not part of the Jobcentre. They look at how we dealt with you. It is free.',
      cy: 'Nid ydynt yn rhan o’r Ganolfan Byd Gwaith. Maent yn edrych ar y ffordd y gwnaethom ddelio â chi. Mae am ddim.',
    },
    address: ['PO Box 209', 'Bootle', 'L20 7WA'],
    url: 'https://www.gov.uk/complain-independent-case-examiner',
    limit: {
      clock: 'going to the Independent Case Examiner',
      from: 'final response',
    },
    source: 'C14',
    status: 'found',
    checkedOn: '2026-11-22',
  },
  phso: {
    name: {
      en: 'Parliamentary and Health Service Ombudsman',
      cy: 'Ombwdsmon Seneddol a Gwasanaeth Iechyd',
    },
    does: {
      en: 'They look at complaints about government when nobody else has put things right. It is free.',
      cy: 'Maent yn edrych ar gwynion am y llywodraeth pan nad oes neb arall wedi datrys pethau. Mae am ddim.',
    },
    phone: '0345 015 4033',
    url: 'https://www.ombudsman.org.uk',
    through: {
      en: 'You cannot go to them by yourself. Ask your MP to send them your complaint.',
      cy: 'Ni allwch fynd atynt eich hun. Gofynnwch i’ch AS anfon eich cwyn atynt.',
    },
    limit: {
      clock: 'going to the Ombudsman',
      from: 'knowing of the problem',
    },
    source: 'C14a',
    status: 'found',
    checkedOn: '2026-11-22',
  },
  ico: {
    name: { en: 'Information Commissioner’s Office', cy: 'Swyddfa’r Comisiynydd Gwybodaeth' },
    does: {
      en: 'They check that people’s information is used in the right way. It is free.',
      cy: 'Maent yn gwirio bod gwybodaeth pobl yn cael ei defnyddio yn y ffordd gywir. Mae am ddim.',
    },
    phone: '0303 123 1113',
    url: 'https://ico.org.uk/make-a-complaint',
    source: 'C14b',
    status: 'found',
    checkedOn: '2026-11-22',
  },
  citizensAdvice: {
    name: { en: 'Citizens Advice', cy: 'Cyngor ar Bopeth' },
    does: {
      en: 'They give free advice. They can help you complain, or ask us to look at something again. They are not part of the Jobcentre.',
      cy: 'Maent yn rhoi cyngor am ddim. Gallant eich helpu i gwyno, neu i ofyn i ni edrych ar rywbeth eto. Nid ydynt yn rhan o’r Ganolfan Byd Gwaith.',
    },
    url: 'https://www.citizensadvice.org.uk',
    source: 'C14c',
    status: 'found',
    checkedOn: '2026-11-22',
  },
  samaritans: {
    name: { en: 'Samaritans', cy: 'Y Samariaid' },
    does: {
      en: 'They listen when things feel too much. It is free. You can ring from any phone.',
      cy: 'Maent yn gwrando pan fydd pethau’n teimlo’n ormod. Mae am ddim. Gallwch ffonio o unrhyw ffôn.',
    },
    phone: '116 123',
    opening: dayAndNight,
    url: 'https://www.samaritans.org',
    source: 'G14a',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
  nhs: {
    name: { en: 'NHS 111', cy: 'GIG 111' },
    does: {
      en: 'They help day and night when you are ill or in distress and it is not an emergency. It is free.',
      cy: 'Maent yn helpu ddydd a nos pan fyddwch yn sâl neu mewn gofid ac nad yw’n argyfwng. Mae am ddim.',
    },
    url: 'https://111.nhs.uk',
    source: 'G14a',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
  callWales: {
    name: { en: 'C.A.L.L. mental health helpline (Wales)', cy: 'Llinell gymorth iechyd meddwl C.A.L.L. (Cymru)' },
    does: {
      en: 'They listen, and tell you who can help near you. It is free. You can speak Welsh or English.',
      cy: 'Maent yn gwrando, ac yn dweud pwy all helpu yn eich ardal chi. Mae am ddim. Gallwch siarad Cymraeg neu Saesneg.',
    },
    phone: '0800 132 737',
    opening: dayAndNight,
    url: 'https://www.callhelpline.org.uk',
    source: 'G14a',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
  abuseEngland: {
    name: {
      en: 'National Domestic Abuse Helpline (England)',
      cy: 'Llinell Gymorth Genedlaethol Cam-drin Domestig (Lloegr)',
    },
    does: {
      en: 'They help women who are hurt or scared at home. It is free.',
      cy: 'Maent yn helpu menywod sy’n cael eu brifo neu sy’n ofnus gartref. Mae am ddim.',
    },
    phone: '0808 2000 247',
    opening: dayAndNight,
    url: 'https://www.nationaldahelpline.org.uk',
    source: 'G14b',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
  abuseWales: {
    name: { en: 'Live Fear Free (Wales)', cy: 'Byw Heb Ofn (Cymru)' },
    does: {
      en: 'They help anyone who is hurt or scared at home. It is free. You can speak Welsh or English.',
      cy: 'Maent yn helpu unrhyw un sy’n cael ei frifo neu sy’n ofnus gartref. Mae am ddim. Gallwch siarad Cymraeg neu Saesneg.',
    },
    phone: '0808 80 10 800',
    opening: dayAndNight,
    url: 'https://www.gov.wales/live-fear-free',
    source: 'G14b',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
  abuseScotland: {
    name: {
      en: 'Domestic Abuse and Forced Marriage Helpline (Scotland)',
      cy: 'Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod (yr Alban)',
    },
    does: {
      en: 'They help anyone who is hurt or scared at home. It is free.',
      cy: 'Maent yn helpu unrhyw un sy’n cael ei frifo neu sy’n ofnus gartref. Mae am ddim.',
    },
    phone: '0800 027 1234',
    opening: dayAndNight,
    url: 'https://www.sdafmh.org.uk',
    source: 'G14b',
    status: 'memory',
    checkedOn: '2026-11-22',
  },
}

/** Whom somebody can ring, by what it is about (R88). */
export const helpLines = {
  distress: ['samaritans', 'nhs', 'callWales'],
  abuse: ['abuseEngland', 'abuseWales', 'abuseScotland', 'samaritans'],
  need: ['citizensAdvice'],
} as const satisfies Record<string, readonly BodyId[]>
export type HelpLines = keyof typeof helpLines

const words = {
  write: { en: 'Write to', cy: 'Ysgrifennwch at' },
  phone: { en: 'Phone', cy: 'Ffôn' },
  email: { en: 'Email', cy: 'E-bost' },
  website: { en: 'Website', cy: 'Gwefan' },
} as const satisfies Record<string, Words>

/** How to reach a body: one row for each way, for a letter (a block `rows`) or a summary list. */
export function bodyRows(id: BodyId, language: Language): Row[] {
  const { name, address, phone, opening, email, url } = bodies[id]
  return [
    address && { label: words.write[language], lines: [name[language], ...address] },
    phone !== undefined && { label: words.phone[language], lines: [phone, ...(opening ? [opening[language]] : [])] },
    email !== undefined && { label: words.email[language], lines: [email], link: `mailto:${email}` },
    { label: words.website[language], lines: [shown(url)], link: url },
  ].filter(row => row !== undefined && row !== false)
}

/** An address of a web page as it is printed: without what nobody types. */
const shown = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '')

/** All that a person needs of a body as paragraphs of one text: name, what it does, how to get there, until when. */
export function bodyInWords(id: BodyId, language: Language): string[] {
  const { name, does, through } = bodies[id]
  const limit = limitInWords(id, language)
  const ways = bodyRows(id, language).map(({ label, lines }) => `${label}: ${lines.join(', ')}`)
  return [name[language], does[language], ...(through ? [through[language]] : []), ...(limit ? [limit] : []), ...ways]
}

/**
 * A body as part of a letter: its name as a heading, what it does, until when, and how to reach it. With `answeredOn`, the
 * date of our final response, a limit that is counted from there is printed as its last day (R52).
 */
export function bodyBlocks(id: BodyId, language: Language, { level = 3, answeredOn }: BlockOptions = {}): Block[] {
  const { name, does, through } = bodies[id]
  const until = answeredOn && untilInWords(id, answeredOn, language)
  const paragraphs = [does[language], through?.[language], until ?? limitInWords(id, language)]
  return [
    { is: 'heading', level, text: name[language] },
    ...paragraphs.filter(text => text !== undefined).map(text => ({ is: 'paragraph', text }) as const),
    { is: 'rows', rows: bodyRows(id, language) },
  ]
}

type BlockOptions = { level?: 2 | 3; answeredOn?: CalendarDate }

/** How long a person has to go to a body, in a sentence; `undefined` where there is no limit. */
export function limitInWords(id: BodyId, language: Language): string | undefined {
  const { limit } = bodies[id]
  if (!limit) return undefined
  const length = lengthOf(limit.clock, language)
  const from = limitStarts[limit.from]
  return {
    en: `You have ${length} from when ${from.en}.`,
    cy: `Mae gennych ${length} o’r adeg ${from.cy}.`,
  }[language]
}

/**
 * The last day to go to a body after our final response of a date (R52: 31 August + 6 months is 28 February).
 * `undefined` where that body counts from something else, or has no limit.
 */
export function lastDayToGoTo(id: BodyId, answeredOn: CalendarDate): CalendarDate | undefined {
  const { limit } = bodies[id]
  return limit?.from === 'final response' ? lastDayOf(limit.clock, answeredOn) : undefined
}

/**
 * That last day in a sentence for the final response itself. It is counted from the date of the letter, which can only be
 * too early: the body counts from the day the person got it (C5).
 */
export function untilInWords(id: BodyId, answeredOn: CalendarDate, language: Language): string | undefined {
  const { limit } = bodies[id]
  const last = lastDayToGoTo(id, answeredOn)
  if (!limit || !last) return undefined
  const length = lengthOf(limit.clock, language)
  const day = dateInWords(last, language)
  return {
    en: `Contact them by ${day}. That is ${length} from the date of this letter.`,
    cy: `Cysylltwch â nhw erbyn ${day}. Mae hynny’n ${length} o ddyddiad y llythyr hwn.`,
  }[language]
}
