/**
 * The value that a short reply gives to a question that asks for a number or a time of day.
 *
 * What must always hold
 * 1. The whole reply must be understood, except for words that add nothing ("about", "or so"). Otherwise there is no
 *    value here, and the words go on to the readers of notes.                                      (reply.test.ts)
 * 2. A value is one that the question's own form would take: within its bounds.
 */
import type { Question } from '../../interview/questions.ts'
import { plain } from './words.ts'

const english: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, number) => [word, number]),
)
const tens: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)
// The numbers of school Welsh ("tri deg dau") and the older ones that are still said of time and money ("ugain").
const welsh: Record<string, number> = {
  dim: 0, un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, pum: 5, chwech: 6, chwe: 6, saith: 7,
  wyth: 8, naw: 9, deg: 10, deng: 10, pymtheg: 15, deunaw: 18, ugain: 20,
} // biome-ignore format: a table reads better in lines
const loose: Record<string, number> = {
  'a couple': 2,
  'a couple of': 2,
  couple: 2,
  half: 0.5,
  'a half': 0.5,
  'half a': 0.5,
  hanner: 0.5,
  'a dozen': 12,
  dozen: 12,
  'half a dozen': 6,
  'a quarter': 0.25,
  chwarter: 0.25,
  'one and a half': 1.5,
  'hanner cant': 50,
  cant: 100,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  none: 0,
  nil: 0,
  nothing: 0,
  a: 1,
  an: 1,
}

/** A number in figures or in words, English or Welsh: "16", "1,200", "twenty five", "a couple", "dau ddeg un". */
export function numberIn(words: string): number | undefined {
  const said = words.trim().replace(/-/g, ' ').replace(/\s+/g, ' ')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d{1,9}(\.\d{1,4})?$/.test(said)) return Number(said.replaceAll(',', ''))
  if (/^\d{0,3}½$/.test(said)) return Number(said.slice(0, -1) || 0) + 0.5
  if (said in loose) return loose[said]
  const half = /^(.+?) (?:and a half|a hanner)$/.exec(said)
  if (half) return plus(numberIn(half[1] ?? ''), 0.5)
  const hundred = /^(?:(\w+) )?hundred(?: and)? (.+)$/.exec(said)
  if (hundred) return plus(numberIn(hundred[2] ?? ''), 100 * (english[hundred[1] ?? 'one'] ?? 1))
  return said in english ? english[said] : (inTens(said) ?? inWelsh(said))
}

const plus = (number: number | undefined, more: number) => (number === undefined ? undefined : number + more)

function inTens(said: string): number | undefined {
  const [ten = '', one, ...more] = said.split(' ')
  const base = tens[ten]
  if (base === undefined || more.length > 0) return undefined
  if (!one) return base
  const units = english[one]
  return units && units < 10 ? base + units : undefined
}

function inWelsh(said: string): number | undefined {
  const words = said.split(' ')
  if (words.length === 1) return welsh[said]
  const [, count, units] = /^(\w+) d?deg(?: (\w+))?$/.exec(said) ?? []
  const ten = count === undefined ? undefined : welsh[count]
  if (ten === undefined || ten === 0 || ten > 9) return undefined
  return units === undefined ? ten * 10 : plus(welsh[units], ten * 10)
}

/** Words before a number or a date that change neither. */
export const about =
  /^(?:(?:its|thats|i think|id say|say|i could do|i could manage|i can do|i do|i did|there are|theres|i have|ive got|be|it was|was|from|in|at|on|since|just|just over|just under|bit over|about|around|roughly|approx\.?|approximately|circa|c\.?|~|almost|nearly|maybe|up to|at most|max|maximum of|no more than|only|the|tua|oddeutu|rhyw|bron|jyst|mae|yn|ers|am)\s+)+/

/** And those after it. */
export const after =
  /\s*(?:,? (?:or so|or thereabouts|ish|roughly|about|approx|at most|max|tops|maximum|at the most|i think|i guess|i suppose|if that|maybe|probably|mwy neu lai|neu ddau)|ish|-ish)+$/

const units: Record<string, RegExp> = {
  minutes:
    /(?:\s+|(?<=\d))(?:m|min|mins|minute|minutes|munud|funud|munudau)(?: each way| walk| away| bob ffordd| on foot| drive| by bus)?$/,
  'hours a week':
    /(?:(?:\s+|(?<=\d))(?:h|hr|hrs|hour|hours|awr|o oriau|oriau))?(?: ?(?:a|per|each|every|\/|yr|bob|p\/?)\s?(?:week|wk|w|wythnos))?$/,
  years: /(?:(?:\s+|(?<=\d))(?:years?|yrs?|y|blwydd|oed|mlwydd))?(?: (?:old|oed))?$/,
}

/** A number as the reply to a question, in the question's own unit; undefined when it is no number or out of bounds. */
export function numberReply(question: Question, words: string): number | undefined {
  const said = plain(words)
  const bare = said.replace(about, '').replace(after, '')
  const number = question.unit?.en === 'minutes' ? minutesIn(bare) : numberIn(withoutUnit(question, bare))
  if (number === undefined) return undefined
  // "Nearly nine" is still eight, when it is somebody's age.
  const counted = question.id.endsWith('-age') && /^(?:nearly|almost|bron)\b/.test(said) ? number - 1 : number
  return fits(question, counted) ? counted : undefined
}

const withoutUnit = (question: Question, bare: string) =>
  bare.replace(units[question.unit?.en ?? 'years'] ?? /(?!)/, '') || bare

function minutesIn(said: string): number | undefined {
  const joined = /^(.+?) ?(?:hours?|hrs?|h|awr) (?:and )?(?:a )?(.+)$/.exec(said)
  const hours = /^(.+?) ?(?:an )?(?:hours?|hrs?|h|awr|oriau)$/.exec(said)
  if (/^(?:hour|awr)$/.test(said)) return 60
  if (/^(?:(?:an?|one|un) )?(?:hour|hr|awr) (?:and a half|a hanner)$/.test(said)) return 90
  if (hours) return times(numberIn(hours[1] ?? ''), 60)
  if (joined) {
    const [first, second] = [numberIn(joined[1] ?? ''), minutesIn(joined[2] ?? '')]
    return first === undefined || second === undefined ? undefined : first * 60 + (second < 1 ? second * 60 : second)
  }
  return numberIn(said.replace(units.minutes as RegExp, ''))
}

const times = (number: number | undefined, by: number) => (number === undefined ? undefined : number * by)

function fits(
  { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, decimals = 0 }: Question,
  number: number,
) {
  return number >= min && number <= max && Number(number.toFixed(decimals)) === number
}

const clockWords = /^(\S+(?: \S+)?) (?:minutes? |mins? |munud )?(past|to|wedi|i) (\S+)$/

/** A time of day as 'HH:MM': "ten to nine", "half 3", "8.45", "naw o’r gloch". As with a form, 1 to 6 is the afternoon. */
export function timeReply(words: string): string | undefined {
  const said = plain(words)
    .replace(about, '')
    .replace(after, '')
    .replace(/ ?(?:oclock|or gloch|o gloch)/, '')
  if (/^(?:noon|midday|dinner ?time|hanner dydd|canol dydd)$/.test(said)) return '12:00'
  const [, half = ''] =
    / ?(am|pm|in the morning|in the afternoon|in the evening|yb|yp|yh|yn y bore|y prynhawn)$/.exec(said) ?? []
  const bare = half ? said.slice(0, -half.length).trim() : said
  const [hour, minute] = hourAndMinute(bare) ?? []
  if (hour === undefined || minute === undefined || hour > 23 || hour < 0) return undefined
  const isMorning = /^(?:am|yb|in the morning|yn y bore)$/.test(half)
  const late = half ? !isMorning && hour < 12 : hour < 7 && !/^0/.test(bare)
  const inDay = isMorning && hour === 12 ? 0 : late ? hour + 12 : hour
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourAndMinute(said: string): [number, number] | undefined {
  const [, h, m] = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(said) ?? []
  if (h) return [Number(h), Number(m ?? 0)]
  const half = /^(?:half(?: past)?|hanner awr wedi|hanner wedi) (\S+)$/.exec(said)
  if (half) return whole(numberIn(half[1] ?? ''), 30)
  const [, minutes = '', side, hours = ''] = clockWords.exec(said) ?? []
  if (side) {
    const count = /^(?:a )?(?:quarter|chwarter)$/.test(minutes) ? 15 : numberIn(minutes)
    const hour = numberIn(hours)
    if (count === undefined || hour === undefined || count > 59 || hour > 12) return undefined
    return side === 'past' || side === 'wedi' ? [hour, count] : [hour === 1 ? 12 : hour - 1, 60 - count]
  }
  const [first = '', second] = said.split(' ')
  const spoken = second ? numberIn(second) : 0
  return spoken === undefined || spoken > 59 ? undefined : whole(numberIn(first), spoken)
}

const whole = (hour: number | undefined, minute: number): [number, number] | undefined =>
  hour !== undefined && Number.isInteger(hour) && hour <= 12 && hour > 0 ? [hour, minute] : undefined
