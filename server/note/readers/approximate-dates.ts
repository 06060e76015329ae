/**
 * The dates by which people tell their working life: "2015 til covid", "since Nov 2020", "left 3 years ago".
 *
 * What must always hold
 * 1. A date comes out as an approximate date of the interview ('2015', '2015-03', '2015~'), never later than today.  (read)
 * 2. Whether it is a beginning or an end is read from the words before it; where they do not say, it is neither.   (Told)
 */
import type { CalendarDate } from '../../lib/days.ts'

/** A date, or a time from one to another, with the places of its words in the text: the word that says which included. */
export type Told = {
  from: number
  to: number
  started?: string
  ended?: string
  still?: true
  at?: string
  since?: true
}

const months = 'january february march april may june july august september october november december'.split(' ')
const month = `(?:${months.join('|')})`
const approximately =
  '(?: (?:about|early|mid|late|around|approximately|tua|maybe|summer|spring|autumn|winter|easter|xmas|christmas|start|end|beginning|middle|of|the|in|back))*'
const date = [
  `${approximately}(?: (?:${month}))?(?: of)? (?:19[3-9]|20[0-4])\\d`,
  `${approximately} \\d{1,2} or (?:19|20)\\d\\d`,
  ' \\d{1,2}/\\d{1,2}/\\d{2,4}',
  ' last year',
  ' this year',
  ' year before last',
  ` last ${month}`,
  ' last (?:month|week|christmas|easter|summer|spring|autumn|winter)| yesterday',
  ' \\d{1,2} or \\d\\d(?! (?:hours|or|a week|years))',
  ' (?:about )?(?:\\d{1,2}|one|a|couple|a couple of|couple of|few|a few)(?: of)? (?:years|year|months|month|weeks|week) (?:ago|back)',
  '(?: the)?(?: first)? (?:covid(?: 19)?|lockdown|pandemic)(?: hit| started| came| began| happened)?',
]
  .map(one => `(?:${one})`)
  .join('|')
// "til July", "ended in June": the last one, where the words before say which it was.
const monthAlone = `(?: in| of| at)?(?: the)?(?: (?:end|start|beginning|middle|last day) of)? (?:${month}|christmas|easter|new year)(?! \\d)`
// "July 24", "Sept '19": a year from its last two figures, where no day of a month is that high or so told.
const monthAndYear = ` ${month} (?:' )?(?:1[3-9]|2[0-6])`

// "redundant 22", "since 98": a year without its century, where it can be no hour, age or number of anything.
const yearAlone = (years: string) =>
  `(?: in)? ${years}(?! or| to|:| (?:hours?|years?|months?|weeks?|days?|nights?|shifts?|people|a week|minutes?|miles?|or))`
const recent = '(?:0\\d|1[7-9]|2[0-6]|[6-9]\\d)'
const present = ' (?:now|present|date|today|current|ongoing)'
const begun =
  ' (?:since|from|started|starting|began|joined|ers|o|rhwng|between|start|there since|begun)(?: (?:there|it|in|work|working|that|on))?'
const endedBy =
  ' (?:until|till|til|untill|upto|up to|up until|left|got the sack|got the push|walked out|finished|finishing|ended|ending|stopped|quit|closed|closed down|shut|shut down|retired|sacked|dismissed|laid off|redundant|redundancy|resigned|last worked|last job|last job was|gave up|gave it up|let go|packed it in|packed in|lost job|lost his job|lost her job|lost the job|lost my job|gave up work|stopped work|stopped working|left work|finished work|went bust|tan|hyd|gadael|gorffen)(?: (?:in|it|there|that|this|job|on|at|them|back|down|was))*'

const ranges = new RegExp(
  `(?:${begun})?(${date})(?: to| until| till| til| and(?! now| today)| or| through| up to| tan| hyd| i| a)(${date}|${present}| \\d\\d)(?= |$)`,
  'g',
)
const begins = new RegExp(
  `${begun}(${monthAndYear}|${date})(?= |$)| (?:there )?(?:since|from|started|joined|began)(${monthAlone})(?= |$)|(${date}) (?:onwards?|on|till now|to now)(?= |$)`,
  'g',
)
const ends = new RegExp(`${endedBy}(${monthAndYear}|${date}|${monthAlone})(?= |$)`, 'g')
const begunUntil = new RegExp(`(${date})(?= (?:until|till|til) )`, 'g')
const bare = new RegExp(`(${date}|${monthAndYear}| in ${month}(?! \\d))(?= |$)`, 'g')
const dismissedIn = new RegExp(
  ` (?:redundant|redundancy|dismissed|sacked|laid off|let go|retired|resigned|vr|ended|closed|shut|folded)(${yearAlone('(?:[0-2]\\d|[6-9]\\d)')})(?= |$)`,
  'g',
)
const leftIn = new RegExp(` (?:left|finished|stopped|gave up|until|till|til|quit)(${yearAlone(recent)})(?= |$)`, 'g')
const sinceIn = new RegExp(` (?:since|from|joined|started)(${yearAlone('(?:0\\d|2[0-6]|[6-9]\\d)')})(?= |$)`, 'g')
const ofNumbers = '(?! (?:hours?|years?|a week|weekly|an? |days?|minutes?|miles?|or|yo))'
const shortRange = new RegExp(`(?: from)? (0\\d|[6-9]\\d) to (\\d\\d)${ofNumbers}(?= |$)`, 'g')
// "Nandos 18-20": years too, but not of hours, ages or days that are told of.
const recentRange = new RegExp(`(?<! from) (1\\d|2[0-6]) to (1[1-9]|2[0-6])${ofNumbers}(?= |$)`, 'g')
const noYears =
  / (?:hours?|week|weekly|aged?|old|years? old|kids?|children|daughter|son|wants?|looking|days?|half|am|pm|times?|per|could|available|prefers?|years olds?|a day|minutes?|miles?)(?= |$)/
const toNow = new RegExp(`(?: from)? (0\\d|1\\d|2[0-6]|[6-9]\\d) to${present}(?= |$)`, 'g')

/** Every date told in some words, in order. */
export function datesTold(text: string, on: CalendarDate): Told[] {
  const told: Told[] = []
  const isFree = (from: number, to: number) => !told.some(other => from < other.to && other.from < to)
  const take = (pattern: RegExp, make: (match: RegExpMatchArray) => Omit<Told, 'from' | 'to'> | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length }
      const made = isFree(place.from, place.to) ? make(match) : undefined
      if (made) told.push({ ...place, ...made })
    }
  }
  take(ranges, ([, one = '', other = '']) => rangeOf(one, other, on))
  take(shortRange, ([, one = '', other = '']) => rangeOf(` ${century(one, on)}`, ` ${other}`, on))
  take(toNow, ([, one = '']) => ({ started: century(one, on), still: true }))
  if (!noYears.test(text))
    take(recentRange, ([, one = '', other = '']) =>
      one < other ? rangeOf(` ${century(one, on)}`, ` ${other}`, on) : undefined,
    )
  for (const pattern of [dismissedIn, leftIn])
    take(pattern, ([, said = '']) => ({ ended: century(said.slice(-2), on) }))
  take(sinceIn, ([all, said = '']) => ({
    started: century(said.slice(-2), on),
    ...(/^ since/.test(all) && { since: true }),
  }))
  take(ends, ([, said = '']) => whenRead(said, on, ended => ({ ended })))
  take(begins, ([all, dated, month, said = dated ?? month ?? '']) =>
    whenRead(said, on, started => ({ started, ...(/^ (?:there )?(?:since|ers)(?= )/.test(all) && { since: true }) })),
  )
  // "2013 till mat leave 2018": a year with "till" after it is when it began.
  take(begunUntil, ([, said = '']) => whenRead(said, on, started => ({ started })))
  take(bare, ([, said = '']) => whenRead(said, on, at => ({ at })))
  return told.sort((one, other) => one.from - other.from)
}

function rangeOf(one: string, other: string, on: CalendarDate): Omit<Told, 'from' | 'to'> | undefined {
  const started = read(one, on)
  if (!started) return undefined
  if (new RegExp(`^${present}$`).test(other)) return { started, still: true }
  const short = /^ (\d\d)$/.exec(other)?.[1]
  const ended = short ? shortEnd(started, short) : read(other, on)
  return ended && ended.slice(0, 4) >= started.slice(0, 4) && ended.slice(0, 4) <= on.slice(0, 4)
    ? { started, ended }
    : undefined
}

// "2015-19" ends in 2019, "1998-04" in 2004.
function shortEnd(started: string, short: string): string {
  const first = Number(started.slice(0, 4))
  const same = Math.floor(first / 100) * 100 + Number(short)
  return String(same >= first ? same : same + 100)
}

function whenRead(said: string, on: CalendarDate, make: (date: string) => Omit<Told, 'from' | 'to'>) {
  const date = read(said, on)
  return date === undefined ? undefined : make(date)
}

/** One date as an approximate date; nothing if it is none, or later than today. */
function read(said: string, on: CalendarDate): string | undefined {
  const value = dateSaid(said, on)
  if (value === undefined) return undefined
  const bare = value.replace('~', '')
  return bare <= on.slice(0, bare.length) ? value : undefined
}

function dateSaid(said: string, on: CalendarDate): string | undefined {
  const now = Number(on.slice(0, 4))
  const about = / (?:about|around|approximately|tua|maybe)(?= )/.test(said) ? '~' : ''
  const day = / (\d{1,2})\/(\d{1,2})\/(\d{2,4})/.exec(said)
  if (day) return dayOf(day[1] ?? '', day[2] ?? '', day[3] ?? '', on)
  const stroke = / (\d{1,2}) or ((?:19|20)?\d\d)/.exec(said)
  if (stroke) {
    const [, ofYear = '', inYear = ''] = stroke
    const year = inYear.length === 2 ? century(inYear, on) : inYear
    return Number(ofYear) <= 12 && Number(ofYear) > 0 ? `${year}-${ofYear.padStart(2, '0')}${about}` : undefined
  }
  const year = / ((?:19|20)\d\d)/.exec(said)?.[1]
  const named = months.findIndex(name => said.includes(` ${name}`)) + 1
  if (year) return `${year}${named ? `-${String(named).padStart(2, '0')}` : ''}${about}`
  const twoFigures = / (?:' )?(\d\d)$/.exec(said)?.[1]
  if (named && twoFigures) return `20${twoFigures}-${String(named).padStart(2, '0')}`
  if (named) return `${named <= Number(on.slice(5, 7)) - 1 ? now : now - 1}-${String(named).padStart(2, '0')}`
  const season = seasonOf(said, on)
  if (season) return season
  if (/ last week| yesterday/.test(said)) return on.slice(0, 7)
  if (/ last month/.test(said)) return monthsBefore(1, on)
  if (/ last year/.test(said)) return String(now - 1)
  if (/ this year/.test(said)) return String(now)
  if (/ year before last/.test(said)) return String(now - 2)
  if (/covid|lockdown|pandemic/.test(said)) return '2020~'
  return agoOf(said, on)
}

// "Last Christmas", "at Easter", "last summer": the last there was; a season is never so near as a month.
const seasons: readonly [name: RegExp, month: number, isAbout: boolean][] = [
  [/ new year/, 1, false],
  [/ christmas/, 12, false],
  [/ easter/, 4, false],
  [/ spring/, 4, true],
  [/ summer/, 7, true],
  [/ autumn/, 10, true],
  [/ winter/, 1, true],
]
function seasonOf(said: string, on: CalendarDate): string | undefined {
  const [, month = 0, isAbout] = seasons.find(([name]) => name.test(said)) ?? []
  // "Last autumn", said in autumn, is as often the one before.
  if (isAbout && Math.abs(month - Number(on.slice(5, 7))) < 2) return undefined
  return month ? `${lastOf(month, on)}${isAbout ? '~' : ''}` : undefined
}

/** The last month of that number that is over or goes on. */
const lastOf = (month: number, on: CalendarDate) =>
  `${month <= Number(on.slice(5, 7)) ? Number(on.slice(0, 4)) : Number(on.slice(0, 4)) - 1}-${String(month).padStart(2, '0')}`

function dayOf(day: string, month: string, year: string, on: CalendarDate): string | undefined {
  if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return undefined
  const full = year.length === 2 ? century(year, on) : year
  return full.length === 4 ? `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

function agoOf(said: string, on: CalendarDate): string | undefined {
  const [, number = '', unit = ''] =
    / (?:about )?(\d{1,2}|one|a couple|couple|a)(?: of)? (years?|months?|weeks?) (?:ago|back)/.exec(said) ?? []
  if (unit === '') return undefined
  const many = /couple/.test(number) ? 2 : number === 'one' || number === 'a' ? 1 : Number(number)
  if (/^year/.test(unit)) return `${Number(on.slice(0, 4)) - many}~`
  return `${monthsBefore(/^week/.test(unit) ? Math.round(many / 4.3) : many, on)}`
}

function monthsBefore(many: number, on: CalendarDate): string {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - many
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const century = (short: string, on: CalendarDate) => `${Number(short) > Number(on.slice(2, 4)) ? 19 : 20}${short}`
