/**
 * Reading days and times of day from what people write: "Tuesdays 9.30am to 11.30am", "between ten and noon", "bob dydd Iau
 * tan dri", "after 12, when nursery ends". Deterministic, in English and Welsh; what cannot be told is left out.
 *
 * What must always hold:
 *   1. A number is a time only where the words around it say so: "2 hours", "units 1 to 3" and "4 December" are none.
 *                                                                                              (test/times.test.ts)
 *   2. Every time keeps the words it was read from, to be shown beside what it does not fit.   (Time.said)
 */
import type { CalendarDate } from '../lib/days.ts'
import { takeDates } from './dates-said.ts'
import { anyOf, whole } from './patterns.ts'

/** Minutes after midnight. `loose`: some time before, or after, and not all of it: "by 5pm", "after 3", "in the evening". */
export type Time = { starts?: number; ends?: number; loose?: true; said: string }

/** Days of the week (1 is Monday) and dates with the times that go with them. Neither: no day was said. */
export type When = {
  days: ReadonlySet<number>
  /** Each week on those days, not once. */
  everyWeek: boolean
  dates: readonly CalendarDate[]
  times: readonly Time[]
  said: string
}

/**
 * What a text says of days and times, part by part; a part that says neither is left out.
 * @param near a date without a year is the first such day from a month before this one
 */
export function readWhen(text: string, near: CalendarDate): When[] {
  const found: When[] = []
  if (!mayBeATime.test(text)) return found
  for (const clause of clausesOf(tidied(text))) {
    if (!mayBeATime.test(clause)) continue
    const { dates, left: undated } = takeDates(clause, near)
    const { days, everyWeek, left } = readDays(undated)
    const times = readTimes(left)
    if (days.size === 0 && times.length === 0 && dates.length === 0) continue
    const last = found.at(-1)
    // "Mondays and Wednesdays, 10am to midday": the days of one part and the times of the next belong together.
    if (last && last.times.length === 0 && days.size + dates.length === 0) found[found.length - 1] = { ...last, times }
    else found.push({ days, everyWeek, dates, times, said: clause.trim() })
  }
  return found
}

// Most texts say nothing of when, and are not worth the long patterns below.
const mayBeATime =
  /\d|day|noon|mid|night|morning|evening|half|quarter|clock|between|until|till?\b|from|\bat\b|after|before|\bby\b|dydd|nos|bore|prynhawn|awr|chwarter|canol|wythnos|diwrnod|bob|daily|weekend|rhwng|\btan\b|\bhyd\b|cyn|erbyn|ar ôl|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i

/** A text with one kind of apostrophe, dash and space, and "a.m." as "am". */
export const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\b([ap])\.m\b\.?/gi, '$1m')
    .replace(/\by\.([bph])\b\.?/gi, 'y$1')

const dayNames: readonly [english: string, welsh: string][] = [
  ['mon(?:day)?', 'llun|lun'],
  ['tue(?:s(?:day)?)?', 'mawrth|fawrth'],
  ['wed(?:s|nesday)?', 'mercher|fercher'],
  ['thu(?:r(?:s(?:day)?)?)?', 'iau'],
  ['fri(?:day)?', 'gwener|wener'],
  ['sat(?:urday)?', 'sadwrn|sadwrn'],
  ['sun(?:day)?', 'sul'],
]
const englishDay = anyOf(...dayNames.map(([name]) => name))
const fullEnglishDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const welshDay = anyOf(...dayNames.map(([, name]) => name))

const clauseEnd = new RegExp(
  `[;\\n,]|[.!?](?=\\s|$)| (?<=\\d(?: ?[ap]m)? )(?:and|ac?|a'r) (?=(?:on )?${fullEnglishDay}|(?:ar )?dd?ydd )`,
  'giu',
)
const clausesOf = (text: string) => text.split(clauseEnd).filter(clause => clause.trim() !== '')

// "Sat" and "Sun" are words as well: a short name counts only with a capital, and beside a time, a dash or another day.
const dayPattern = new RegExp(
  whole(
    anyOf(
      `(?<every>every |each |bob (?:dydd )?)?(?<en>${fullEnglishDay})(?<plural>s)?(?: ?(?:-|to|until|till) ?(?<enTo>${fullEnglishDay}|${englishDay})s?)?`,
      `(?<bob>bob )?(?<dydd>dd?ydd(?:iau)?|(?:ar )nos|nos) (?<cy>${welshDay})(?: (?:i|tan|hyd at|hyd) (?:dd?ydd )?(?<cyTo>${welshDay}))?`,
      '(?<all>every day|each day|daily|bob dydd(?! (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)))',
      '(?<weekdays>weekdays?|(?:bob )?diwrnod gwaith|yn ystod yr wythnos)',
      '(?<weekend>weekends?|(?:b|p)enwythnos(?:au)?)',
    ),
  ),
  'giu',
)
const shortDay =
  /(?<![\p{L}])(Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)s?(?:(?: ?(?:-|to) ?)(Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))?(?=\.? ?(?:[-/&+:(]|\d|and (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|am\b|pm\b|at \d|mornings?|afternoons?|evenings?|$))/gu

const dayPatterns = dayNames.map(([en, cy]) => new RegExp(`^(?:${en}|${cy})$`, 'iu'))
const dayNumber = (name: string) => (name === '' ? 0 : dayPatterns.findIndex(pattern => pattern.test(name.trim())) + 1)

/** The days of a clause, and the clause without them, so that no number beside a day is lost. */
function readDays(clause: string): { days: ReadonlySet<number>; everyWeek: boolean; left: string } {
  const days = new Set<number>()
  let everyWeek = false
  const addRange = (from: number, to: number) => {
    for (let day = from; day > 0 && day <= (to >= from ? to : from); day++) days.add(day)
  }
  const left = clause
    .replace(dayPattern, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>
      if (groups.all) addRange(1, 7)
      if (groups.weekdays) addRange(1, 5)
      if (groups.weekend) addRange(6, 7)
      const from = dayNumber(groups.en ?? groups.cy ?? '')
      if (from > 0) addRange(from, dayNumber(groups.enTo ?? groups.cyTo ?? '') || from)
      everyWeek ||= !!(groups.all || groups.weekdays || groups.weekend || groups.every || groups.plural)
      everyWeek ||= !!(groups.bob || groups.enTo || groups.cyTo || groups.dydd?.endsWith('iau'))
      return groups.dydd?.endsWith('nos') ? ' with the evening @ ' : ' @ '
    })
    .replace(shortDay, (_, from: string, to: string | undefined) => {
      addRange(dayNumber(from), dayNumber(to ?? from))
      everyWeek = true
      return ' @ '
    })
  return { days, everyWeek, left }
}

const hourWords: readonly string[] = [
  'one|un',
  'two|dau|ddau',
  'three|tri|dri|thri',
  'four|pedwar|bedwar|phedwar',
  'five|pump|bump|phump',
  'six|chwech',
  'seven|saith',
  'eight|wyth',
  'nine|naw',
  'ten|deg|ddeg',
  'eleven|un ar ddeg',
  'twelve|deuddeg|ddeuddeg',
]
const hourWord = anyOf(...[...hourWords].reverse())
const anHour = `(?:1[0-2]|[1-9]|${hourWord})`
const halfOfDay = anyOf(
  ' ?(?:am|pm|yb|yp|yh)',
  " (?:in the |yn y )?(?:morning|afternoon|evening)(?!s)| at night| y?n? ?y bore| (?:yn )?y prynhawn| (?:yn )?yr hwyr| gyda'r nos| y nos",
)
const clockWord = " ?(?:o'clock|o'r gloch)"

const pointPattern = new RegExp(
  whole(
    anyOf(
      `(?<past>half past|quarter past|quarter to|half|hanner awr wedi|chwarter wedi|chwarter i) (?<pastHour>${anHour})(?<pastHalf>${halfOfDay})?`,
      '(?<noon>(?:12 ?)?noon|(?:12 ?)?mid-?day|(?:c|g|ch)anol dydd|hanner dydd)',
      '(?<midnight>midnight|hanner nos)',
      `(?<![£\\d.:,])(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d)(?![\\d.:]\\d)(?:${clockWord})?(?<half>${halfOfDay})?`,
      `(?<![£\\d.:,])(?<full>${anHour})(?:${clockWord}(?<clockHalf>${halfOfDay})?|(?<fullHalf>${halfOfDay}))`,
      `(?<![£\\d.:,/])(?<bare>${anHour})(?![\\d/%:]|[.,]\\d)`,
    ),
  ),
  'giu',
)

type Point = {
  at: number
  end: number
  hour: number
  minute: number
  half?: 'am' | 'pm'
  fixed: boolean
  bare: boolean
}

function pointsOf(text: string): Point[] {
  return [...text.matchAll(pointPattern)].map(match => {
    const groups = match.groups ?? {}
    const place = { at: match.index, end: match.index + match[0].length }
    if (groups.noon) return { ...place, hour: 12, minute: 0, fixed: true, bare: false }
    if (groups.midnight) return { ...place, hour: 24, minute: 0, fixed: true, bare: false }
    const half = halfIn(groups.pastHalf ?? groups.half ?? groups.clockHalf ?? groups.fullHalf)
    const rest = { ...place, ...(half && { half }), bare: groups.bare !== undefined }
    if (groups.past) return { ...rest, ...pastTheHour(groups.past, hourOf(groups.pastHour ?? '')), fixed: false }
    const hour = hourOf(groups.hour ?? groups.full ?? groups.bare ?? '')
    const fixed = groups.hour !== undefined && (groups.hour.startsWith('0') || hour > 12)
    return { ...rest, hour, minute: Number(groups.minute ?? 0), fixed }
  })
}

const hourPatterns = hourWords.map(words => new RegExp(`^(?:${words})$`, 'i'))
const hourOf = (said: string) =>
  /^\d+$/.test(said) ? Number(said) : hourPatterns.findIndex(pattern => pattern.test(said)) + 1

function pastTheHour(said: string, hour: number): { hour: number; minute: number } {
  if (/quarter to|chwarter i/i.test(said)) return { hour: hour === 1 ? 12 : hour - 1, minute: 45 }
  return { hour, minute: /quarter|chwarter/i.test(said) ? 15 : 30 }
}

const halfIn = (said: string | undefined): 'am' | 'pm' | undefined => {
  if (!said) return undefined
  return /am|yb|morning|bore/i.test(said) ? 'am' : 'pm'
}

const between = /^ ?(?:-|to|till|til|until|tan|hyd|i) ?$/i
const joinedByAnd = /^ (?:and|ac?) $/i
const afterBetween = /(?:between|rhwng) (?:about )?$/i
const opensSpan = /(?:from|between|rhwng|@ ?|mornings?|afternoons?|bore|(?<![\p{L}])o|at|:) (?:about |tua )?$|^ ?$/iu
// After a number that is a time there is nothing to count: "2 to 3 hours" and "12 Eastgate" are none.
const nothingCounted =
  /^\s*(?:$|[@).:!?-]|(?:on|every|each|in|at|with|for|and|or|from|while|when|during|until|then|sharp|or|bob|ar|yn|gyda|ac?|tra|pan|term)(?![\p{L}]))/iu
const atTime =
  /(?<![\p{L}])(?:at|by|before|after|until|till|til|from|am|erbyn|cyn|ar ôl|tan|hyd|o)(?: about| around| tua)? $/iu
const openingHours = /(?<![\p{L}])(?:open(?:s|ing)?|closes?|lines?|ar agor)(?![\p{L}])[^.;]{0,24}$/iu

function readTimes(text: string): Time[] {
  const points = pointsOf(text)
  const times: Time[] = []
  for (let at = 0; at < points.length; at++) {
    const [point, next] = [points[at], points[at + 1]]
    if (!point || openingHours.test(text.slice(0, point.at))) continue
    if (next && isSpan(text, point, next)) {
      times.push({ ...span(point, next), said: text.slice(point.at, next.end) })
      at++
      continue
    }
    const before = text.slice(0, point.at)
    if (point.bare && !(atTime.test(before) && nothingCounted.test(text.slice(point.end)))) continue
    times.push(alone(before, minutesOf(point), text.slice(point.at, point.end)))
  }
  return times.length > 0 ? times : partsOfDay(text)
}

function isSpan(text: string, first: Point, second: Point): boolean {
  const [before, join, after] = [text.slice(0, first.at), text.slice(first.end, second.at), text.slice(second.end)]
  const isJoined = between.test(join) || (joinedByAnd.test(join) && afterBetween.test(before))
  if (!isJoined) return false
  if (second.bare && !nothingCounted.test(after)) return false
  return !(first.bare && second.bare) || opensSpan.test(before)
}

/** The first half of the working day begins at 7: "at 3" is in the afternoon, "at 9" in the morning. */
function minutesOf({ hour, minute, half, fixed }: Point): number {
  if (half === 'pm') return ((hour % 12) + 12) * 60 + minute
  if (half === 'am') return (hour % 12) * 60 + minute
  return (!fixed && hour < 7 ? hour + 12 : hour) * 60 + minute
}

function span(first: Point, second: Point): { starts: number; ends: number } {
  const ends = minutesOf(second)
  const halved = second.half && !first.half && !first.fixed ? minutesOf({ ...first, half: second.half }) : undefined
  const starts =
    halved !== undefined && halved < ends ? halved : minutesOf(halved === undefined ? first : { ...first, half: 'am' })
  return { starts, ends: ends <= starts && ends + 720 <= 1440 ? ends + 720 : ends }
}

function alone(before: string, minutes: number, said: string): Time {
  const [word = ''] =
    /(?<![\p{L}])(?:by|before|after|until|till|til|erbyn|cyn|ar ôl|tan|hyd)(?= (?:about |around |tua )?$)/iu.exec(
      before,
    ) ?? []
  const whole = word ? `${word} ${said}` : said
  if (/^(?:by|before|erbyn|cyn)$/i.test(word)) return { ends: minutes, loose: true, said: whole }
  if (/^(?:after|ar ôl)$/i.test(word)) return { starts: minutes, loose: true, said: whole }
  if (word) return { ends: minutes, said: whole }
  return { starts: minutes, said: whole }
}

const parts: readonly [pattern: RegExp, starts: number, ends: number][] = [
  [/(?<![\p{L}])(?:mornings?|y bore|bob bore|boreau)(?![\p{L}])/iu, 0, 720],
  [/(?<![\p{L}])(?:afternoons?|(?:b|p)rynhawn(?:iau)?)(?![\p{L}])/iu, 720, 1080],
  [/(?<![\p{L}])(?:evenings?|tonight|gyda'r nos|min nos|noson|nosweithiau)(?![\p{L}])/iu, 1050, 1440],
  [/(?<![\p{L}])(?:nights?|overnight|dros nos)(?![\p{L}])/iu, 1200, 1440],
]

function partsOfDay(text: string): Time[] {
  return parts.flatMap(([pattern, starts, ends]): Time[] => {
    const [said] = pattern.exec(text) ?? []
    return said === undefined ? [] : [{ starts, ends, loose: true, said }]
  })
}
