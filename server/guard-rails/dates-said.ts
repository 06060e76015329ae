/** Reading the dates that a text names, "Monday 30 November" or "16 and 18 July", in English and Welsh. */
import { addDays, type CalendarDate } from '../lib/days.ts'
import { anyOf, whole } from './patterns.ts'

const months: readonly string[] = [
  'january|jan|ionawr',
  'february|feb|chwefror',
  'march|mar|mawrth|fawrth',
  'april|apr|ebrill',
  'may|mai|fai',
  'june|jun|mehefin|fehefin',
  'july|jul|gorffennaf|orffennaf',
  'august|aug|awst',
  'september|sept|sep|medi|fedi',
  'october|oct|hydref',
  'november|nov|tachwedd|dachwedd',
  'december|dec|rhagfyr|ragfyr',
]
const weekday = anyOf(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day,?',
  'dd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul),?',
)
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|af|ain|fed|eg)?'
const datePattern = new RegExp(
  whole(
    `(?<limit>(?:by|before|until|till|from|to|since|except|not(?: on)?|erbyn|cyn|tan|hyd|o|i|heblaw) )?(?:on |ar )?(?:${weekday} )?(?:the )?(?<days>${day}(?:(?:, | and | & | ac? )${day})*) (?:of |o )?(?<month>${anyOf(...months)})(?:,? (?<year>20\\d\\d))?`,
  ),
  'giu',
)

/**
 * The dates on which something happens, and the text without any date. "By 4 December" and "from 1 to 15 December" limit
 * when it is done and are no days on which it happens.
 * @param near a date without a year is the first such day from a month before this one
 */
export function takeDates(text: string, near: CalendarDate): { dates: CalendarDate[]; left: string } {
  const dates: CalendarDate[] = []
  if (!/\d/.test(text)) return { dates, left: text }
  const left = text.replace(datePattern, (...match) => {
    const { limit, days = '', month = '', year } = match.at(-1) as Record<string, string | undefined>
    if (!limit) for (const one of days.match(/\d+/g) ?? []) dates.push(...dateOf(one, month, year, near))
    return limit ? ' ' : ' @ '
  })
  return { dates, left }
}

function dateOf(day: string, month: string, year: string | undefined, near: CalendarDate): CalendarDate[] {
  const number = months.findIndex(names => names.split('|').includes(month.toLowerCase())) + 1
  const rest = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const years = year ? [year] : [near.slice(0, 4), String(Number(near.slice(0, 4)) + 1)]
  const from = addDays(near, -31)
  const found = years.map(one => `${one}-${rest}`).find(date => isReal(date) && (year !== undefined || date >= from))
  return found ? [found] : []
}

const isReal = (date: string) => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false
