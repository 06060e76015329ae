/**
 * Dates that are still to come, as people promise them: "by Friday week", "tomorrow", "in a fortnight", "erbyn dydd Gwener".
 *
 * What must always hold
 * 1. A date is given only where the words give one: "before Christmas", "soon" and "every Tuesday" are none.   (isHabit)
 * 2. Where people usually mean two different days by the same words, both are given.                  (or; next Tuesday)
 * 3. A date that has gone by is never given.                                                            (comingDatesIn)
 *
 * Weeks begin on Monday. The end of a week is its Friday, the last day that an office is open. What is said on a Friday of
 * "Friday" is the next one. Dates with a number and a month are read with chrono-node, day before month.
 */
import * as en from 'chrono-node/en'
import { addDays, addMonths, type CalendarDate, daysBetween } from '../../lib/days.ts'

/** A date that was promised, from one place of the text to another: to do it by, or (`starts`) to do it from. */
export type ComingDate = {
  from: number
  to: number
  by: CalendarDate
  starts?: true
  /** The other day that people mean by the same words. */
  or?: CalendarDate
  /** The words leave some room: "next week". */
  about?: true
}

type Read = Pick<ComingDate, 'by' | 'or' | 'about'> | undefined
type Form = {
  source: string
  /** It is a date only where it was written with a stroke: "27/11" is spelled out as "27 or 11". */
  stroked?: true
  read: (groups: (string | undefined)[], on: CalendarDate) => Read
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
// “Dydd Llun” is spelled out as Monday (said.ts).
const weekday = `(${weekdays.join('|')})`
const months = 'january february march april may june july august september october november december'.split(' ')
const month = `(${months.join('|')})`
const welshMonths =
  'ionawr chwefror mawrth|fawrth ebrill mai|fai mehefin|fehefin gorffennaf|orffennaf awst medi|fedi hydref tachwedd|dachwedd rhagfyr|ragfyr'.split(
    ' ',
  )
const tomorrow = '(?:tomorrow|tmrw|tmw|tomoz|tomorow|tommorow|2moro|2morrow|yfory|fory)'
const many = '(a|an|one|\\d{1,2})'
const apostrophe = "(?: ')?"

/** 0 for Monday. The first of January 2024 was one. */
const dayOfWeek = (date: CalendarDate): number => ((daysBetween('2024-01-01', date) % 7) + 7) % 7
const monday = (on: CalendarDate): CalendarDate => addDays(on, -dayOfWeek(on))
const dayNumber = (name: string | undefined): number => weekdays.indexOf(name ?? '')
const coming = (on: CalendarDate, day: number): CalendarDate => addDays(on, (day - dayOfWeek(on) + 7) % 7 || 7)
const numberOf = (said: string | undefined): number => (said && /\d/.test(said) ? Number(said) : 1)
const monthsEnd = (first: CalendarDate): CalendarDate => addDays(addMonths(`${first.slice(0, 7)}-01`, 1), -1)

/** The Friday of this week; at the weekend, of the week that begins. */
const weeksEnd = (on: CalendarDate): CalendarDate => addDays(monday(dayOfWeek(on) > 4 ? addDays(on, 3) : on), 4)

const onWeekday = (name: string | undefined, on: CalendarDate): Read => {
  const day = dayNumber(name)
  return { by: coming(on, day), ...(dayOfWeek(on) === day && { or: on }) }
}

/** "Next Tuesday" is the Tuesday of next week; many mean by it the one that comes first. */
const onNext = (name: string | undefined, on: CalendarDate): Read => {
  const day = dayNumber(name)
  const by = addDays(monday(on), 7 + day)
  const first = coming(on, day)
  return { by, ...(first !== by && { or: first }) }
}

const later = (on: CalendarDate, count: string | undefined, unit: string | undefined): Read => {
  const number = numberOf(count)
  if (number > 52) return undefined
  if (/^(?:month|mis)/.test(unit ?? '')) return { by: addMonths(on, number) }
  const days = /^(?:fortnight|pythefnos)/.test(unit ?? '') ? 14 : /^(?:day|diwrnod)/.test(unit ?? '') ? 1 : 7
  return { by: addDays(on, number * days) }
}

/** The first day of that number, in this month or the next. */
function onDayOfMonth(said: string | undefined, on: CalendarDate): Read {
  const two = (said ?? '').padStart(2, '0')
  const inMonths = [0, 1, 2].map(more => `${addMonths(`${on.slice(0, 7)}-01`, more).slice(0, 8)}${two}`)
  const by = inMonths.find(date => date >= on && isReal(date))
  return by === undefined ? undefined : { by }
}

const isReal = (date: string) => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false

/** A day and a month, in whatever order, as chrono-node reads them; in the coming year when no year is said. */
function withMonth(said: string, on: CalendarDate): Read {
  const [found] = en.GB.parse(said, new Date(`${on}T12:00:00`), { forwardDate: true })
  if (!found?.start.isCertain('day') || !found.start.isCertain('month')) return undefined
  const part = (name: 'year' | 'month' | 'day') => String(found.start.get(name) ?? '').padStart(2, '0')
  const by = `${part('year')}-${part('month')}-${part('day')}`
  // "By 20 November", said two days after it, is no date of next year.
  return isReal(by) && by >= on && daysBetween(on, by) < 300 ? { by } : undefined
}

const inWelshMonth = (day: string | undefined, name: string | undefined, on: CalendarDate): Read => {
  const number = welshMonths.findIndex(names => names.split('|').includes(name ?? ''))
  return withMonth(`${day} ${months[number]}`, on)
}

const endOfMonth = (name: string | undefined, on: CalendarDate): Read => {
  const month = String(months.indexOf(name ?? '') + 1).padStart(2, '0')
  const year = Number(on.slice(0, 4))
  const ends = [year, year + 1].map(one => monthsEnd(`${one}-${month}-01`))
  const by = ends.find(end => end >= on)
  return by === undefined ? undefined : { by }
}

const end = '(?:the )?(?:very )?end of'
const th = '(?:st|nd|rd|th)'

// Of two that begin at the same word the longer one counts.
const forms: Form[] = [
  { source: `(?:the )?day after ${tomorrow}|drennydd`, read: (_, on) => ({ by: addDays(on, 2) }) },
  { source: `(?:a )?week ${tomorrow}|${tomorrow} week`, read: (_, on) => ({ by: addDays(on, 8) }) },
  { source: tomorrow, read: (_, on) => ({ by: addDays(on, 1) }) },
  {
    source: '(?:later )?today|tonight|this (?:morning|afternoon|evening)|later on|heddiw|heno|prynhawn ma',
    read: (groups, on) => (groups[0] === 'later on' ? undefined : { by: on }),
  },
  {
    source: `${many} weeks?${apostrophe} today|(?:a )?fortnight today`,
    read: ([n], on) => later(on, n, n ? 'week' : 'fortnight'),
  },
  { source: `a week (?:from )?today|today week`, read: (_, on) => ({ by: addDays(on, 7) }) },
  {
    source: `(?:a )?week (?:on|this|from) ${weekday}|${weekday} week|a week ${weekday}`,
    read: (groups, on) => ({ by: addDays(coming(on, dayNumber(groups.find(Boolean))), 7) }),
  },
  { source: `wythnos i ${weekday}`, read: ([day], on) => ({ by: addDays(coming(on, dayNumber(day)), 7) }) },
  {
    source: `(?:a )?fortnight (?:on|this|from) ${weekday}|${weekday} fortnight|(?:2|a couple of) weeks on ${weekday}`,
    read: (groups, on) => ({ by: addDays(coming(on, dayNumber(groups.find(Boolean))), 14) }),
  },
  { source: `${weekday} after next`, read: ([day], on) => ({ by: addDays(coming(on, dayNumber(day)), 7) }) },
  {
    source: `(?:next week on|next week) ${weekday}|${weekday} (?:of )?next week|${weekday} in next week`,
    read: (groups, on) => ({ by: addDays(monday(on), 7 + dayNumber(groups.find(Boolean))) }),
  },
  { source: `next ${weekday}|${weekday} next`, read: (groups, on) => onNext(groups.find(Boolean), on) },
  { source: `${weekday} nesaf`, read: ([day], on) => onNext(day, on) },
  {
    source: `(?:(?:this|the)(?: coming)?|coming) ${weekday}`,
    read: ([day], on) => ({ by: coming(on, dayNumber(day)) }),
  },
  { source: weekday, read: ([day], on) => onWeekday(day, on) },
  {
    source: `${end} (?:the|this) week|(?:this )?week end(?:ing)?|week's end|w or e|close of (?:the )?week|diwedd yr wythnos(?: hon)?`,
    read: (_, on) => ({ by: weeksEnd(on) }),
  },
  {
    source: `${end} next week|diwedd wythnos nesaf|diwedd yr wythnos nesaf`,
    read: (_, on) => ({ by: addDays(monday(on), 11) }),
  },
  {
    source: `(?:the )?(?:start|beginning) of next week`,
    read: (_, on) => ({ by: addDays(monday(on), 7), about: true }),
  },
  { source: `(?:the )?week after next`, read: (_, on) => ({ by: addDays(monday(on), 18), about: true }) },
  {
    source: `(?:sometime |some time |during )?(?:this|yr wythnos) (?:week|hon)`,
    read: (_, on) => ({ by: weeksEnd(on), about: true }),
  },
  {
    source: `(?:sometime |some time |during )?next week|(?:yr )?wythnos nesaf`,
    read: (_, on) => ({ by: addDays(monday(on), 11), about: true }),
  },
  {
    source: `(?:this|the|at the|over the|this coming) weekend`,
    read: (_, on) => ({ by: addDays(monday(on), 6), about: true }),
  },
  {
    source: `${end} (?:the|this) month|month end|month's end|diwedd y mis(?: hwn)?|diwedd mis yma`,
    read: (_, on) => ({ by: monthsEnd(on) }),
  },
  {
    source: `${end} next month|diwedd (?:y )?mis nesaf`,
    read: (_, on) => ({ by: monthsEnd(addMonths(`${on.slice(0, 7)}-01`, 1)) }),
  },
  { source: `${end} ${month}`, read: ([name], on) => endOfMonth(name, on) },
  {
    source: `(?:in|within|over|inside) (?:the )?(?:next |coming )?${many} ?(days?|weeks?|fortnight(?:'s)?|months?)${apostrophe}(?: time)?|${many} (days?|weeks?|months?)${apostrophe} time`,
    read: ([one, unit, other, units], on) => later(on, one ?? other, unit ?? units),
  },
  {
    source: `(?:in|within|over|inside) (?:the|this) (?:next |coming )?(week|fortnight|month)(?:'s)?(?: time)?`,
    read: ([unit], on) => later(on, '1', unit),
  },
  {
    source: `(?:in|within|over) (?:the next )?(?:a )?couple of (weeks|months|days)(?: time)?`,
    read: ([unit], on) => ({ by: later(on, '2', unit)?.by ?? on, about: true }),
  },
  {
    source: `(?:a )?fortnight's time|(?:a )?week's time|(?:a )?month's time`,
    read: (groups, on) => later(on, '1', /fortnight|month/.exec(groups[0] ?? '')?.[0]),
  },
  {
    source: `(?:ymhen|mewn|o fewn) (?:(\\d{1,2}) )?(diwrnod|wythnos|pythefnos|mis)`,
    read: ([n, unit], on) => later(on, n, unit),
  },
  {
    source: `week (?:beginning|commencing) (?:the )?(\\d{1,2})${th}?(?: (?:of )?${month})?`,
    read: ([day, name], on) => afterwards(name ? withMonth(`${day} ${name}`, on) : onDayOfMonth(day, on), 4),
  },
  {
    source: `(?:${weekday} )?(?:the )?(\\d{1,2})${th}?(?: of)? ${month}(?: (20\\d\\d))?`,
    read: ([, day, name, year], on) => withMonth(`${day} ${name}${year ? ` ${year}` : ''}`, on),
  },
  {
    source: `${month} (?:the )?(\\d{1,2})${th}?(?: (20\\d\\d))?`,
    read: ([name, day, year], on) => withMonth(`${day} ${name}${year ? ` ${year}` : ''}`, on),
  },
  { source: `(?:${weekday} )?(\\d{1,2}\\/\\d{1,2}\\/\\d{2,4})`, read: ([, said], on) => withMonth(said ?? '', on) },
  {
    source: `(?:${weekday} )?(\\d{1,2}) or (\\d{1,2})`,
    stroked: true,
    read: ([, day, number], on) => withMonth(`${day}/${number}`, on),
  },
  { source: `${weekday} (?:the )?(\\d{1,2})${th}?(?! or| [.)])`, read: ([, day], on) => onDayOfMonth(day, on) },
  { source: `(?:the )?(\\d{1,2})${th}`, read: ([day], on) => onDayOfMonth(day, on) },
  {
    source: `(?:${weekday} )?(?:y )?(\\d{1,2})(?:af|ain|ed|eg|fed|il|ydd)?(?: o)? (${welshMonths.join('|')})`,
    read: ([, day, name], on) => inWelshMonth(day, name, on),
  },
]

const afterwards = (read: Read, days: number): Read => read && { by: addDays(read.by, days), about: true }

const clock =
  '(?:(?:\\d{1,2}(?:[:.]\\d\\d)?(?:am|pm)|noon|midday|lunchtime|teatime|close of play|end of play) (?:on )?)?'
const before =
  '(?:(no later than|not later than|at the latest|latest by|by|before|from|starting|starting from|starts|beginning|as from|as of|on|for|in time for|until|till|til|since|due|erbyn|cyn|ar|o) )?'
const after = '(?: (?:morning|afternoon|evening|night|lunchtime|am))?(?: (?:at the latest|latest))?'
const patterns = forms.map(form => ({
  ...form,
  pattern: new RegExp(` ${before}${clock}(?:${form.source})${after}(?= |$)`, 'gu'),
}))

// "Every Tuesday", "on a Tuesday": a habit and not a day. "Last Tuesday" has gone by.
const ownsDay = / (?:the|her|his|their|our|my|your)(?: next)?$/
const goesOn =
  /^(?: (?:and|or|at|in|by|with|to|for|so|then|instead|about|if|from|because|but|she|he|they|i|we|when|on|before|after|after|using|until|a|the|\d\S*|as|re)(?= |$)| [^\p{L}\p{N}]|$)/u

/** "The Tuesday typing class": the day is part of a name. */
const isOfName = (words: string, textBefore: string, textAfter: string) =>
  /day$/.test(words) && (/ the \w+day$/.test(words) || ownsDay.test(textBefore)) && !goesOn.test(textAfter)

// "Monday and Wednesday mornings" are many days.
const areDays = /^(?: (?:,|and|or|&) \w+day)* (?:mornings|afternoons|evenings|nights|lunchtimes)(?= |$)/

const isHabit = (textBefore: string) =>
  / (?:every|each|most|alternate|a|an|some|last|all|past|bob|usually|works|other|half|since|until|till|til)$/.test(
    textBefore,
  )

/**
 * The dates to come in some spelled-out words, in their order; none overlaps another.
 * @param text words as `saidIn` spells them out, a space before each
 * @param hasStroke whether the words between two places were written with a stroke ("27/11")
 */
export function comingDatesIn(
  text: string,
  on: CalendarDate,
  hasStroke: (from: number, to: number) => boolean = () => true,
): ComingDate[] {
  const found = patterns.flatMap(({ pattern, read, stroked }) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const [whole, limit, ...groups] = match
      const [from, to] = [match.index, match.index + whole.length]
      if (areDays.test(text.slice(to, to + 80)) && /day$/.test(whole)) return []
      if (isOfName(whole, text.slice(Math.max(0, from - 40), from), text.slice(to, to + 80))) return []
      if (isHabit(text.slice(Math.max(0, from - 40), from)) || (stroked && !hasStroke(from, to))) return []
      if (/^(?:until|till|til|since)$/.test(limit ?? '')) return []
      const date = read(groups.some(Boolean) ? groups : [whole.trim()], on)
      return date && date.by >= on ? [{ from, to, ...limited(date, limit) }] : []
    }),
  )
  return apart(found)
}

const limited = (date: NonNullable<Read>, limit: string | undefined): Omit<ComingDate, 'from' | 'to'> =>
  /^(?:from|starting|starting from|starts|beginning|as from|as of|o)$/.test(limit ?? '')
    ? { ...date, starts: true }
    : date

function apart(found: ComingDate[]): ComingDate[] {
  const kept: ComingDate[] = []
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  }
  return kept
}
