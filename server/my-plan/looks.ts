/**
 * Who has looked at my record, and why: the person's own reading of the log (R89), in plain words and both languages.
 *
 * What must always hold:
 *   1. Every entry is there for the person: a kind of thing that has no words of its own is "your record". Whoever acts
 *      for them reads of complaints their own alone.                                    (thingOf; looksForReader)
 *   2. That a record is restricted, or that an incident was raised, cannot be read here: those entries say that somebody
 *      worked on the record.                                                              (quiet, isAboutIncident)
 *   3. Where the office has chosen so, its staff are told by role and office alone.                (lookerInWords)
 *   4. Every verb and every thing has words in English and in Welsh (R30).                         (the type Words)
 */

import type { Role } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { type Verb, verbs } from '../audit.ts'
import { type Look, looksForReader, looksShown } from '../claimant/looks.ts'
import type { Reader } from '../http/context.ts'
import { type CalendarDate, timeOf, today } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'

/** Roles as the person reads them, inside a sentence. */
export const rolesToYou = {
  adviser: workCoach,
  leader: { en: 'team leader', cy: 'arweinydd tîm' },
  complaints: { en: 'complaints handler', cy: 'swyddog cwynion' },
  manager: { en: 'manager', cy: 'rheolwr' },
  provider: { en: 'provider', cy: 'darparwr' },
  analyst: { en: 'analyst', cy: 'dadansoddwr' },
  council: { en: 'local authority analyst', cy: 'dadansoddwr awdurdod lleol' },
  admin: { en: 'administrator', cy: 'gweinyddwr' },
} as const satisfies Record<Role, Words>

/** What was done. The Welsh is of no person ("wedi edrych ar"), so that it follows a name and "Chi" alike. */
const deeds: Record<Verb, Words> = {
  'signed in': { en: 'signed in to read', cy: 'wedi mewngofnodi i ddarllen' },
  'signed out': { en: 'signed out from', cy: 'wedi allgofnodi o' },
  'failed to sign in': { en: 'tried to sign in, and failed, to read', cy: 'wedi methu mewngofnodi i ddarllen' },
  searched: { en: 'searched for', cy: 'wedi chwilio am' },
  viewed: { en: 'looked at', cy: 'wedi edrych ar' },
  printed: { en: 'opened the printed copy of', cy: 'wedi agor copi printiedig o' },
  added: { en: 'added', cy: 'wedi ychwanegu' },
  changed: { en: 'changed', cy: 'wedi newid' },
  restricted: { en: 'worked on', cy: 'wedi gweithio ar' },
  'lifted the restriction on': { en: 'worked on', cy: 'wedi gweithio ar' },
  booked: { en: 'booked', cy: 'wedi trefnu' },
  began: { en: 'began', cy: 'wedi dechrau' },
  answered: { en: 'wrote down what you said in', cy: 'wedi ysgrifennu’r hyn a ddywedoch yn' },
  confirmed: { en: 'checked what you had told us in', cy: 'wedi gwirio’r hyn yr oeddech wedi’i ddweud wrthym yn' },
  'recorded the outcome of': { en: 'wrote down the outcome of', cy: 'wedi cofnodi canlyniad' },
  'took back the outcome of': { en: 'took back the outcome of', cy: 'wedi dileu canlyniad' },
  corrected: { en: 'put right', cy: 'wedi cywiro' },
  'struck through': { en: 'crossed out part of', cy: 'wedi croesi allan ran o' },
  raised: { en: 'opened', cy: 'wedi agor' },
  closed: { en: 'closed', cy: 'wedi cau' },
  reopened: { en: 'opened again', cy: 'wedi ailagor' },
  removed: { en: 'took out', cy: 'wedi tynnu allan' },
  ended: { en: 'ended', cy: 'wedi terfynu' },
  'brought back': { en: 'brought back', cy: 'wedi adfer' },
  reordered: { en: 'changed the order of', cy: 'wedi newid trefn' },
  kept: { en: 'kept', cy: 'wedi cadw' },
  'gave a reason to keep': { en: 'gave a reason to keep', cy: 'wedi rhoi rheswm dros gadw' },
  drafted: { en: 'began a draft of', cy: 'wedi dechrau drafft o' },
  issued: { en: 'issued', cy: 'wedi cyhoeddi' },
  gave: { en: 'gave you', cy: 'wedi rhoi i chi' },
  'recorded a signature on': { en: 'wrote down a signature on', cy: 'wedi cofnodi llofnod ar' },
  'asked for another format of': { en: 'asked for another format of', cy: 'wedi gofyn am fformat arall o' },
  'recorded what happened to a format of': {
    en: 'wrote down what happened to another format of',
    cy: 'wedi cofnodi’r hyn a ddigwyddodd i fformat arall o',
  },
  downloaded: { en: 'downloaded', cy: 'wedi lawrlwytho' },
  disputed: { en: 'sent', cy: 'wedi anfon' },
  'replied to': { en: 'replied to', cy: 'wedi ateb' },
  'asked why in': { en: 'asked you why, in', cy: 'wedi gofyn pam i chi, yn' },
  'wrote in': { en: 'wrote in', cy: 'wedi ysgrifennu yn' },
  finished: { en: 'finished', cy: 'wedi gorffen' },
  'brought in': { en: 'brought to your interview', cy: 'wedi dod â hyn i’ch cyfweliad:' },
  referred: { en: 'sent to a decision maker', cy: 'wedi anfon at benderfynwr' },
  read: { en: 'read', cy: 'wedi darllen' },
  signed: { en: 'signed', cy: 'wedi llofnodi' },
  'chose not to sign': { en: 'chose not to sign', cy: 'wedi dewis peidio â llofnodi' },
  'asked for another look at': { en: 'sent', cy: 'wedi anfon' },
  'took over': { en: 'took over from a provider', cy: 'wedi cymryd drosodd gan ddarparwr' },
  'took up': { en: 'began to look at', cy: 'wedi dechrau edrych ar' },
  'lifted the dates of': {
    en: 'lifted the dates while we look at',
    cy: 'wedi codi’r dyddiadau tra byddwn yn edrych ar',
  },
  'kept the dates of': {
    en: 'kept the dates while we look at',
    cy: 'wedi cadw’r dyddiadau tra byddwn yn edrych ar',
  },
  'moved the date of': { en: 'moved the date of', cy: 'wedi symud dyddiad' },
  'lifted the date of': { en: 'lifted the date of', cy: 'wedi codi dyddiad' },
  withdrew: { en: 'took back', cy: 'wedi tynnu’n ôl' },
  decided: { en: 'decided', cy: 'wedi penderfynu ar' },
  sent: { en: 'sent', cy: 'wedi anfon' },
  posted: { en: 'posted', cy: 'wedi postio' },
  'gave up sending': { en: 'could not send', cy: 'wedi methu anfon' },
  'asked to send again': { en: 'asked to send again', cy: 'wedi gofyn am anfon eto' },
}

const record = { en: 'your record', cy: 'eich cofnod' } as const satisfies Words

/** What it was done to, the closest first: an entry names the kind of thing, and often what it is a part of. */
const things: readonly [name: RegExp, words: Words][] = [
  [/^views of claimant/, { en: 'who has looked at your record', cy: 'y rhestr o bwy sydd wedi edrych ar eich cofnod' }],
  [/^download of claimant/, { en: 'everything we hold about you', cy: 'popeth sydd gennym amdanoch' }],
  [/^details of claimant/, { en: 'your details', cy: 'eich manylion' }],
  [/^group of claimant/, { en: 'your group', cy: 'eich grŵp' }],
  [/^way in of claimant/, { en: 'how you get in', cy: 'sut rydych yn mewngofnodi' }],
  [/representative/, { en: 'the people who act for you', cy: 'y bobl sy’n gweithredu ar eich rhan' }],
  [/^answers of preparation/, { en: 'what you wrote before your talk', cy: 'yr hyn a ysgrifennoch cyn eich sgwrs' }],
  [/^(answers?|safety answers)\b/, { en: 'what you told us', cy: 'yr hyn a ddywedoch wrthym' }],
  [
    /^words for the office reader/,
    {
      en: 'words of yours to a program that our office runs',
      cy: 'eich geiriau at raglen y mae ein swyddfa yn ei rhedeg',
    },
  ],
  [
    /^answer of the office reader/,
    { en: 'what that program read in your words', cy: 'yr hyn a ddarllenodd y rhaglen honno yn eich geiriau' },
  ],
  [/^summary/, { en: 'the summary of what you told us', cy: 'eich crynodeb' }],
  [/preparation sheet/, { en: 'your preparation sheet', cy: 'eich taflen baratoi' }],
  [
    /^preparation\b/,
    { en: 'the questions to prepare for your talk', cy: 'y cwestiynau i baratoi ar gyfer eich sgwrs' },
  ],
  [/^evidence pack/, { en: 'everything that shows what happened', cy: 'popeth sy’n dangos beth ddigwyddodd' }],
  [/failure/, { en: 'the notes of something not done', cy: 'y nodiadau am rywbeth na chafodd ei wneud' }],
  [/^rectification/, { en: 'your note that something is wrong', cy: 'eich nodyn bod rhywbeth o’i le' }],
  [/^addition to reconsideration/, { en: 'something to your request', cy: 'rhywbeth at eich cais' }],
  [
    /^requests of claimant/,
    { en: 'the list of your requests to look again', cy: 'y rhestr o’ch ceisiadau i edrych eto' },
  ],
  [/^complaints of claimant/, { en: 'the list of your complaints', cy: 'y rhestr o’ch cwynion' }],
  [/reconsideration|decision/, { en: 'your request to look again', cy: 'eich cais i edrych eto' }],
  [/^code of complaint/, { en: 'a new code for your complaint', cy: 'cod newydd ar gyfer eich cwyn' }],
  [/^(letter|receipt) of complaint/, { en: 'a letter about your complaint', cy: 'eich llythyr am eich cwyn' }],
  [/complaint/, { en: 'your complaint', cy: 'eich cwyn' }],
  [/code/, { en: 'your access code', cy: 'eich cod mynediad' }],
  [/letter|receipt|notice/, { en: 'a letter to you', cy: 'eich llythyr' }],
  [/message/, { en: 'a message to you', cy: 'eich neges' }],
  [/file|evidence/, { en: 'a file that you sent', cy: 'eich ffeil' }],
  [/appointment/, { en: 'your appointment', cy: 'eich apwyntiad' }],
  [/interview/, { en: 'your interview', cy: 'eich cyfweliad' }],
  [/commitment/, { en: 'a line of your plan', cy: 'eich ymrwymiad' }],
  [/update/, { en: 'what you said about your plan', cy: 'yr hyn a ddywedoch am eich cynllun' }],
  [/signature/, { en: 'your signature', cy: 'eich llofnod' }],
  [/plan/, { en: 'your plan', cy: 'eich cynllun' }],
]

const isAboutIncident = (thing: string) => /incident|restriction/.test(thing)

const quiet = { en: 'worked on your record', cy: 'wedi gweithio ar eich cofnod' } as const satisfies Words

/** 'looked at your plan', as it follows who did it. */
export function lookToYou({ did, thing, acting }: Pick<Look, 'did' | 'thing' | 'acting'>): Words {
  if (isAboutIncident(thing)) return quiet
  const deed = deeds[did] ?? { en: verbs[did] ?? did, cy: 'wedi gweithio ar' }
  const what = acting ? actingOf(thing, acting) : thingOf(thing)
  return { en: `${deed.en} ${what.en}`, cy: contracted(`${deed.cy} ${what.cy}`) }
}

const thingOf = (thing: string): Words => things.find(([name]) => name.test(thing))?.[1] ?? record

/** Who acts for the person by their name, where one of several is meant. */
function actingOf(thing: string, { name, kind }: NonNullable<Look['acting']>): Words {
  if (/code/.test(thing)) return { en: `an access code for ${name}`, cy: `cod mynediad i ${name}` }
  return kind === 'companion only'
    ? { en: `the right of ${name} to come with you`, cy: `hawl ${name} i ddod gyda chi` }
    : { en: `the right of ${name} to act for you`, cy: `hawl ${name} i weithredu ar eich rhan` }
}

/** "i eich" and "o y" are one word in Welsh. */
const contracted = (welsh: string) => welsh.replace(/ (i|o) eich /g, ' $1’ch ').replace(/ (i|o) yr? /g, ' $1’r ')

const youYourself = { en: 'You', cy: 'Chi' } as const satisfies Words
const theProgram = { en: 'This service, by itself', cy: 'Y gwasanaeth hwn, ar ei ben ei hun' } as const satisfies Words
const somebody = {
  en: 'Somebody who was not signed in',
  cy: 'Rhywun nad oedd wedi mewngofnodi',
} as const satisfies Words
const actsForYou = { en: 'acts for you', cy: 'yn gweithredu ar eich rhan' } as const satisfies Words

/** Who it was: `Amira Khan, work coach, Eastgate`; without the name where the office shows none. */
export function lookerToYou({
  by,
  who,
  role,
  office,
  showsNames,
}: Pick<Look, 'by' | 'who' | 'role' | 'office' | 'showsNames'>): Words {
  switch (by) {
    case 'claimant':
      return youYourself
    case 'representative':
      return { en: `${who}, ${actsForYou.en}`, cy: `${who}, ${actsForYou.cy}` }
    case 'nobody':
      return somebody
    case 'program':
      return theProgram
    case 'staff': {
      const inRole = rolesToYou[role as Role] ?? { en: 'member of staff', cy: 'aelod o staff' }
      const line = (as: string) => [showsNames ? who : capital(as), showsNames && as, office].filter(Boolean).join(', ')
      return { en: line(inRole.en), cy: line(inRole.cy) }
    }
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One thing done on one day: when last, and how often. */
export type LookLine = { time: string; did: Words; times: number }

/** What one person did on one day. */
export type LookerOfDay = { who: Words; lines: LookLine[] }

/** A day of looks, the newest first. */
export type LookDay = { on: CalendarDate; lookers: LookerOfDay[] }

/** `before` is where this page begins, `older` where the next one does. */
export type MyLooks = { days: LookDay[]; before: number | undefined; older: number | undefined }

/**
 * A page of who has looked at the record, by day and by person, the newest first.
 * @param before only what is older than the entry at this position
 */
export async function myLooks(
  db: Db,
  reader: Pick<Reader, 'claimantId' | 'representative'>,
  before?: number,
): Promise<MyLooks> {
  const { looks, older } = await looksForReader(db, reader, before, 2 * looksShown)
  return { days: byDay(looks), before, older }
}

function byDay(looks: readonly Look[]): LookDay[] {
  const days: LookDay[] = []
  for (const look of looks) {
    const on = today(look.at)
    if (days.at(-1)?.on !== on) days.push({ on, lookers: [] })
    addTo(days.at(-1)?.lookers ?? [], look)
  }
  return days
}

function addTo(lookers: LookerOfDay[], look: Look): void {
  const [who, did] = [lookerToYou(look), lookToYou(look)]
  const found = lookers.find(one => one.who.en === who.en)
  const looker = found ?? { who, lines: [] }
  if (!found) lookers.push(looker)
  const same = looker.lines.find(line => line.did.en === did.en)
  if (same) same.times += 1
  else looker.lines.push({ time: timeOf(look.at), did, times: 1 })
}
