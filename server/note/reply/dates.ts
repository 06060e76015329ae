/**
 * The date that a short reply gives, in English or Welsh: "next Friday", "3rd of June 2019", "about 2015", "llynedd".
 *
 * What must always hold
 * 1. The whole reply must be understood, and no part of a date is made up: "summer 2019" is 2019, and a birthday without
 *    its year is no date of birth.                                                                 (reply.test.ts)
 */
import * as en from 'chrono-node/en'
import type { Question } from '../../interview/questions.ts'
import type { CalendarDate } from '../../lib/days.ts'
import { about, after, numberIn } from './values.ts'
import { plain } from './words.ts'

const monthsInWelsh =
  'ionawr january chwefror february mawrth march ebrill april mai may mehefin june gorffennaf july awst august medi september hydref october tachwedd november rhagfyr december fehefin june fawrth march fai may ragfyr december dachwedd november'.split(
    ' ',
  )
const inEnglish: Record<string, string> = {
  ...Object.fromEntries(monthsInWelsh.flatMap((word, at) => (at % 2 ? [] : [[word, monthsInWelsh[at + 1] ?? word]]))),
  llun: 'monday', mawrth: 'march', mercher: 'wednesday', iau: 'thursday', gwener: 'friday', sadwrn: 'saturday', sul: 'sunday',
  wener: 'friday', lun: 'monday', nesaf: 'next', diwethaf: 'last', heddiw: 'today', yfory: 'tomorrow', ddoe: 'yesterday',
  llynedd: 'last year', eleni: 'this year', tua: 'about', oddeutu: 'about', dydd: '', ddydd: '', cyntaf: '1st', gyntaf: '1st',
} // biome-ignore format: a table reads better in lines

function translated(said: string): string {
  const words = said
    .replace(/\b(?:dydd|ddydd) mawrth\b/g, 'tuesday')
    .replace(/\b(\d{1,2})(?:af|il|ydd|ed|fed|eg|ain) o\b/g, '$1')
    .replace(/\bers\b/g, 'since')
    .replace(/\b(?:mis|fis)\s/g, '')
    .replace(/\by flwyddyn ddiwethaf\b/g, 'last year')
    .replace(/\p{L}+/gu, word => inEnglish[word] ?? word)
  return words
    .replace(/(\w+) (next|last)\b/g, '$2 $1')
    .replace(/\s+/g, ' ')
    .trim()
}

const numbered = (word: string) => numberIn(word) ?? Number.NaN

/** When something was, as EDTF with '~' for "about": "2015", "about 2015", "summer 2019", "3 years ago", "June 2019". */
export function approximateReply(words: string, on: CalendarDate): string | undefined {
  const said = translated(plain(words))
  const vague =
    /^(?:.*\b)?(?:about|around|roughly|circa|approx\w*|maybe|c\.|~)|(?:ish|or so|or thereabouts|i think|about|roughly)$/.test(
      said,
    )
  const bare = said
    .replace(about, '')
    .replace(after, '')
    .replace(/^(?:(?:since|until|till?|in|the|year|back in)\s)+/, '')
  const read = yearIn(bare, on) ?? dayOrMonthIn(bare, on, 'past')
  if (read === undefined) return undefined
  return vague && !read.endsWith('~') ? `${read}~` : read
}

function yearIn(bare: string, on: CalendarDate): string | undefined {
  const now = Number(on.slice(0, 4))
  const year =
    /^(?:early |late |mid-? ?|start of |end of |beginning of |middle of |(?:spring|summer|autumn|winter|christmas|easter|gwanwyn|haf|hydref|gaeaf|nadolig)(?: of| time)? )?((?:19|20)\d\d)$/.exec(
      bare,
    )?.[1]
  if (year) return Number(year) <= now ? year : undefined
  if (/^(?:covid|lockdown|the pandemic|pandemic|covid hit|covid started)(?: times?)?$/.test(bare)) return '2020~'
  if (bare === 'last year') return String(now - 1)
  if (bare === 'this year') return String(now)
  const [, count = '', unit] = /^(.+?) (years?|yrs?) (?:ago|back)$/.exec(bare) ?? []
  return unit && numbered(count) < 80 ? `${now - Math.round(numbered(count))}~` : undefined
}

function dayOrMonthIn(bare: string, on: CalendarDate, when: 'past' | 'future' | undefined): string | undefined {
  const [read, ...more] = bare ? en.GB.parse(bare, noon(on), { forwardDate: when !== 'past' }) : []
  if (!read || more.length > 0 || read.end || read.text.length < bare.length - 4) return undefined
  const { start } = read
  const isDay = start.isCertain('day') || start.isCertain('weekday') || /day|tomorrow|week/.test(bare)
  const isMonth = start.isCertain('month') || /month/.test(bare)
  if (!isDay && !isMonth) return undefined
  const date = iso(start.get('year'), start.get('month'), start.get('day'))
  // "Next Friday" is no day of the past, of this year or of the last.
  if (when === 'past' && /\b(?:next|coming|tomorrow)\b/.test(bare)) return undefined
  const given =
    when === 'past' && date > on && !start.isCertain('year') ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date
  if (when === 'past' && given.slice(0, isDay ? 10 : 7) > on) return undefined
  return isDay ? given : given.slice(0, 7)
}

const noon = (on: CalendarDate) => new Date(`${on}T12:00:00`)
const iso = (year: number | null, month: number | null, day: number | null) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A whole date, 'YYYY-MM-DD': "next Friday", "3rd of June 2019", "3/6/19". In the past only with its year. */
export function dateReply(question: Question, words: string, on: CalendarDate): string | undefined {
  const said = translated(plain(words)).replace(about, '').replace(after, '')
  const hasYear = /\b(?:19|20)\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d$/.test(said)
  if (question.when === 'past' && !hasYear && !/today|yesterday|last|ago/.test(said)) return undefined
  const read = dayOrMonthIn(said, on, question.when)
  return read?.length === 10 ? read : undefined
}
