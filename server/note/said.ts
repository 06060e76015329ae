/**
 * A note as its words, spelled out and each kept with its place: what patterns are looked for in.
 *
 * What must always hold
 * 1. Every word knows where it stands in the note, to the character: what is shown is the note's own.  (begins, ends)
 * 2. In `text` a space stands before every word and every mark: "2 kids, 4" is " 2 kids , 4".            (saidIn)
 */

import type { Span } from './note.ts'
import { dayRun, daysOfRun } from './spelling/day-runs.ts'
import { meant } from './spelling/meant.ts'
import { childrenSpelledOut } from './spelling/short-children.ts'
import { isShort, numberIn, spelledOut } from './spelling/shorthand.ts'
import { inEnglish } from './spelling/welsh.ts'
import { firstNames } from './words/first-names.ts'

/** One word or mark: as spelled out, where it stands in the note, and where its space stands in the text. */
export type Word = { is: string; begins: number; ends: number; at: number }

/** All the words of a note. */
export type Said = { note: string; text: string; words: readonly Word[] }

// A number written in letters joins its neighbour as no other number does: "twenty five".
type Raw = Omit<Word, 'at'> & { inLetters?: boolean }

/** The words of a note, in whichever language they are. */
export const saidIn = (note: string): Said => said(note, tokensIn(plain(note)))

/** The words of a note as the readers of the interview's questions see them: what is in Welsh stands in English. */
export const saidInEnglish = (note: string): Said => said(note, inEnglish(tokensIn(plain(note))))

function said(note: string, tokens: readonly Raw[]): Said {
  const words: Word[] = []
  let text = ''
  for (const raw of joined(meant(rawWords(tokens)))) {
    words.push({ is: raw.is, begins: raw.begins, ends: raw.ends, at: text.length })
    text += ` ${raw.is}`
  }
  return { note, text, words }
}

// Small letters and straight marks, one for one: nothing may move, for the places are the note's.
function plain(note: string): string {
  const small = note.toLowerCase()
  const low = small.length === note.length ? small : note.replace(/[A-Z]/g, letter => letter.toLowerCase())
  return low
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/[\t\u00a0\u2000-\u200b\u202f]/g, ' ')
    .replace(/\r/g, '\n')
}

const wordOrMark =
  /[ap]\.m(?:\.|(?![\p{L}]))|a\*+(?![\p{L}])|[a-z]{1,6}\/[a-z]{0,6}(?![\p{L}])|£ ?\d[\d,]*(?:\.\d+)?k?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d)|\d{1,2}-\d{1,2}-\d{4}|\d+(?:,\d{3})+|\d+(?:[.:]\d+)?|[\p{L}](?:[\p{L}\p{M}\p{N}]|'(?=\p{L}))*|\n+|[^\s\p{L}\p{N}]/gu
const runOrWord = new RegExp(`${dayRun}|${wordOrMark.source}`, 'gu')

const tokensIn = (low: string): Raw[] =>
  [...low.matchAll(runOrWord)].flatMap(({ 0: is, index: begins }): Raw[] => {
    const parts = daysOfRun(is) ?? [...is.matchAll(wordOrMark)].map(part => tokenAt(part[0], part.index))
    return parts
      .map(part => ({ is: part.is, begins: begins + part.begins, ends: begins + part.ends }))
      .filter(part => !isOwner(part, low))
  })
const tokenAt = (is: string, begins: number): Raw => ({ is, begins, ends: begins + is.length })
// "The kids' dad", "5 years' experience": nothing but a letter is owned.
const isOwner = ({ is, begins }: Raw, low: string) =>
  is === "'" && /[a-z]/.test(low[begins - 1] ?? '') && !/'\p{L}/u.test(low.slice(begins, begins + 2))

const rawWords = (tokens: readonly Raw[]): Raw[] =>
  childrenSpelledOut(tokens).flatMap(token =>
    token.is.includes('/') && /^[a-z]/.test(token.is) && !isShort(token.is) ? strokes(token) : spelled(token),
  )

// "bus/train" is two words and an "or"; "w/" alone is shorthand and has come here whole.
function strokes({ is, begins }: Raw): Raw[] {
  const [first = '', second = ''] = is.split('/')
  const middle = begins + first.length
  return [
    ...spelled({ is: first, begins, ends: middle }),
    { is: perUnit.has(second) ? 'a' : 'or', begins: middle, ends: middle + 1 },
    ...(second ? spelled({ is: second, begins: middle + 1, ends: begins + is.length }) : []),
  ]
}

// "20 hrs/wk" is 20 hours a week.
const perUnit = new Set(['wk', 'week', 'day', 'hr', 'hour', 'month', 'mth', 'night'])

const marks: Record<string, string> = {
  '&': 'and',
  '+': 'and',
  '=': 'is',
  '@': 'at',
  '/': 'or',
  '~': 'about',
  '✓': 'yes',
  '✔': 'yes',
  '✗': 'no',
  '✘': 'no',
  '→': 'to',
  '•': ',',
  '*': ',',
  '–': '-',
}

function spelled({ is, begins, ends }: Raw): Raw[] {
  if (is.startsWith('\n')) return [{ is: '¶', begins, ends }]
  if (is.startsWith('£')) return [{ is: money(is), begins, ends }]
  if (/^\d[\d,]*$/.test(is)) return [{ is: is.replace(/,/g, ''), begins, ends }]
  const number = numberIn(is)
  if (number !== undefined) return [{ is: String(number), begins, ends, inLetters: true }]
  return (marks[is] ? [marks[is]] : spelledOut(is)).map(word => ({ is: word, begins, ends }))
}

function money(is: string): string {
  const amount = Number(is.replace(/[£, k]/g, ''))
  return `£${is.endsWith('k') ? amount * 1000 : amount}`
}

// Said apart or together: patterns know "doesn't".
const contracted: Record<string, string> = {
  does: "doesn't",
  do: "don't",
  did: "didn't",
  has: "hasn't",
  have: "haven't",
  can: "can't",
  could: "couldn't",
  would: "wouldn't",
  will: "won't",
}

// "Dydd Llun": a day of the week only together; "llun" alone is a picture.
const welshDays: Record<string, string> = {
  llun: 'monday',
  mawrth: 'tuesday',
  fawrth: 'tuesday',
  mercher: 'wednesday',
  fercher: 'wednesday',
  iau: 'thursday',
  gwener: 'friday',
  wener: 'friday',
  sadwrn: 'saturday',
  sul: 'sunday',
}

// "6 hours sat at Lidl", "works sat at Greggs".
const worksOn = /^(?:hours?|works|working|work|worked|every|each)$/
const satDown =
  /^(?:nothing|any|no|some|them|one|in|on|down|at|with|for|her|his|my|the|a|all|still|there|gcses?|exams?)$/

// "pt" is part time, but somebody who "is" or "wants".
const isPatient = (raw: Raw[], i: number) =>
  raw[i]?.is === 'part' &&
  raw[i + 1]?.begins === raw[i]?.begins &&
  raw[i]?.ends === (raw[i]?.begins ?? 0) + 2 &&
  /^(?:is|has|wants|lives|was|says|said|would|can|can't|doesn't|states|reports|needs|feels|isn't|hasn't|attended|rents|cares|drives)$/.test(
    raw[i + 2]?.is ?? '',
  )

// "The station's a long walk", "childcare's sorted": a thing owns nothing, so it "is".
const thingIs =
  /^(childcare|station|stop|bus|train|bike|car|van|rent|mortgage|house|flat|place|phone|laptop|internet|wifi|broadband|english|money|travel|transport|school|nursery|health|back|knee|hip|leg|shoulder|pain|anxiety|licence|post|heating|job|work|course|hostel|reading|writing|spelling|maths|contract|shift|travelling|son|daughter|eldest|oldest|youngest|lad|boy|girl|baby|toddler|one)'s$/
const isAfterIs =
  /^(?:a|an|the|not|got|been|too|very|really|just|about|only|off|on|in|at|up|down|gone|going|broken|bust|always|never|no|ok|fine|good|bad|poor|hard|sorted|covered|paid|her|his|my|better|worse|rubbish|difficult|easy|\d+)$/

// What may stand alone after the name of what is asked.
const bareAnswer = /^(?:yes|ok|okay|fine|good|full|provisional|basic|fluent|limited|poor|excellent|managing)$/
// "Tom's 6".
const namedWithAge = (word: string, next: string) => {
  const [, name = ''] = /^(\p{L}+)'s$/u.exec(word) ?? []
  return /^1?\d$/.test(next) && firstNames.has(name) ? name : undefined
}

const isNumber = (word: Raw | undefined) => word !== undefined && /^\d/.test(word.is)
const isDayOrMonth = (word: Raw | undefined) =>
  word !== undefined &&
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|now|present|date|sat)$/.test(
    word.is,
  )

// What only its neighbours tell: "25" of "twenty five", "to" of "16-20", "9am" of "9 am", "10000" of "10k".
function joined(raw: Raw[]): Raw[] {
  const words: Raw[] = []
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as Raw
    if (isPatient(raw, i)) {
      words.push({ ...word, is: 'claimant' })
      i++
      continue
    }
    const before = words.at(-1)
    const next = raw[i + 1]
    const thing =
      next && isAfterIs.test(next.is) ? (thingIs.exec(word.is)?.[1] ?? namedWithAge(word.is, next.is)) : undefined
    if (thing !== undefined) {
      const ends = word.begins + thing.length
      words.push({ ...word, is: thing, ends }, { ...word, is: 'is', begins: ends })
      continue
    }
    // A lone mark that is no year's opens or closes what somebody said.
    if (word.is === "'" && !isNumber(next)) word.is = '"'
    if (isShortYear(raw, i)) {
      words.push({ ...word, is: wholeYear(Number(next?.is)), ends: next?.ends ?? word.ends })
      i++
      continue
    }
    if (/^dd?ydd$/.test(word.is) && next && welshDays[next.is]) {
      words.push({ ...word, is: welshDays[next.is] ?? '', ends: next.ends })
      i++
      continue
    }
    if (word.is === 'sat' && (!satDown.test(next?.is ?? '') || worksOn.test(before?.is ?? ''))) word.is = 'saturday'
    // "English: good", "licence - full" are said in one.
    if (
      /^[:-]$/.test(word.is) &&
      before &&
      bareAnswer.test(next?.is ?? '') &&
      !/[\p{L}\p{N}]/u.test(raw[i + 2]?.is ?? '')
    )
      continue
    if (word.is === '-') {
      // "Mum of four - 16, 12": a number in letters and one in figures are two things.
      const isRange =
        (isNumber(before) && ((isNumber(next) && before?.inLetters === next?.inLetters) || isDayOrMonth(next))) ||
        (isDayOrMonth(before) && (isDayOrMonth(next) || isNumber(next)))
      if (before && next && makesOne(before, next)) continue
      if (isRange) words.push({ ...word, is: 'to' })
      // A hyphen inside a word joins nothing: "part-time" is "part time".
      else if (before?.ends !== word.begins || next?.begins !== word.ends) words.push(word)
    } else if (word.is === 'and' && before?.ends === word.begins && isNumber(before) && !isNumber(next)) {
      words.push({ ...word, is: 'plus' })
    } else if (before && unitOf(before, word)) {
      // "16h", "6y", "10 mi".
      words.push({ ...word, is: unitOf(before, word) ?? word.is })
    } else if (word.is === 'afternoon' && word.ends - word.begins === 3 && isNumber(next)) {
      // "aft 3pm"
      words.push({ ...word, is: 'after' })
    } else if (/^[<>]$/.test(word.is) && before?.is !== '-' && isNumber(next)) {
      words.push({ ...word, is: word.is === '>' ? 'over' : 'under' })
    } else if (word.is === 'minute' && word.ends - word.begins === 3 && !isNumber(before) && isNumber(next)) {
      words.push({ ...word, is: 'minimum' })
    } else if (before && isNumber(before) && before.ends === word.begins && isSuffix(word.is)) {
      before.is = before.is + word.is
      before.ends = word.ends
      if (word.is === 'k') before.is = String(Number(before.is.slice(0, -1)) * 1000)
    } else if (before && isNumber(before) && /^\d+(?:[.:]\d+)?$/.test(before.is) && clockOf(word)) {
      before.is = before.is + clockOf(word)
      before.ends = word.ends
    } else if (before && /^\d+(?:\.\d+)?$/.test(before.is) && /^(?:quid|pounds?)$/.test(word.is)) {
      before.is = `£${before.is}`
      before.ends = word.ends
    } else if (word.is === 'not' && before && contracted[before.is]) {
      before.is = contracted[before.is] ?? before.is
      before.ends = word.ends
    } else if (before && makesOne(before, word)) {
      before.is = String(Number(before.is) + (word.is === 'one' ? 1 : Number(word.is)))
      before.ends = word.ends
    } else if (before && makesYear(before, word) && !counted.test(next?.is ?? '')) {
      before.is = String(Number(before.is) * (before.is === '2000' ? 1 : 100) + Number(word.is))
      before.ends = word.ends
    } else if (before?.inLetters && word.is === 'thousand') {
      before.is = String(Number(before.is) * 1000)
      before.ends = word.ends
    } else if (
      word.is === 'and' &&
      before?.is === '2000' &&
      before.inLetters &&
      (next?.inLetters || next?.is === 'one')
    ) {
      // "Two thousand and twelve": what comes next is added to it.
      before.ends = word.ends
    } else words.push({ ...word })
  }
  return words
}

// "Twenty five" is 25, "nineteen eighty six" 1986, "two thousand and four" 2004.
const makesOne = (ten: Raw, unit: Raw) =>
  ten.inLetters === true && /^(?:(?:19|20)?[2-9]0|2000)$/.test(ten.is) && isUnit(unit)
const isUnit = (word: Raw | undefined) =>
  word !== undefined && (word.is === 'one' || (word.inLetters === true && /^[1-9]$/.test(word.is)))
// "Twenty eighteen", "nineteen ninety": a year as it is said.
const makesYear = (century: Raw, rest: Raw) =>
  century.inLetters === true &&
  rest.inLetters === true &&
  (/^(?:19|20)$/.test(century.is) ? /^[1-9]\d$/ : /^[1-9]\d?$/).test(rest.is) &&
  /^(?:19|20|2000)$/.test(century.is)

// "'97", "'08": a year without its century, unless the mark opens what somebody said: "'16 hours'".
const isShortYear = (raw: Raw[], i: number) =>
  raw[i]?.is === "'" &&
  raw[i + 1]?.begins === raw[i]?.ends &&
  raw[i - 1]?.ends !== raw[i]?.begins &&
  /^\d\d$/.test(raw[i + 1]?.is ?? '') &&
  !counted.test(raw[i + 2]?.is ?? '')
const counted = /^(?:hours?|years?|months?|weeks?|days?|minutes?|miles?|pounds|a|kids?|children|'|%)$/
const wholeYear = (short: number) => String(short > 40 ? 1900 + short : 2000 + short)

// What is written for short after a number only: "w" is "with" elsewhere.
const units: Record<string, string> = { h: 'hours', y: 'years', with: 'weeks' }
const unitOf = (number: Raw, { is, begins, ends }: Raw): string | undefined => {
  if (!isNumber(number) || number.inLetters) return undefined
  if (/^(?:mi|mls)$/.test(is)) return 'miles'
  return number.ends === begins && ends - begins === 1 ? units[is] : undefined
}

const isSuffix = (word: string) => /^(?:k|am|st|nd|rd|th|s|ish|x)$/.test(word)

const clockOf = ({ is }: Raw): string | undefined => (is === 'am' ? 'am' : is === 'afternoon' ? 'pm' : undefined)

/** The words of the note between two places of the text, exactly as they stand; the space before counts as the word's. */
export function spanOf({ note, words }: Said, from: number, to: number): Span {
  const first = words[indexAt(words, from)]
  const last = words[lastBefore(words, to)]
  if (!first || !last) return { words: '', begins: 0 }
  return { words: note.slice(first.begins, Math.max(last.ends, first.ends)), begins: first.begins }
}

// The first word whose space stands at or after a place.
function indexAt(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).at < place) low = middle + 1
    else high = middle
  }
  return low
}

const lastBefore = (words: readonly Word[], place: number): number => indexAt(words, place) - 1
