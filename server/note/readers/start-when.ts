/**
 * Reads when somebody could start work: by the words of each option, or by how far off the time is that they name.
 *
 * What must always hold
 * 1. A time is read only where its words are of starting work, and of nothing else that starts: a course, a school. (ofElse)
 * 2. How far off it is counts from the day of the note.                                                       (monthsOff)
 */
import type { CalendarDate } from '../../lib/days.ts'
import { stanceOf } from '../clauses.ts'
import { answered, clausesFor, doubtOf, type Found, isTimely, type Reader } from '../reader.ts'
import { options } from './options.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
// Times of the year that people mean a month by: the one in which they begin, or, of the holidays, the one after.
const seasons: Record<string, number> = {
  'new year': 0,
  spring: 2,
  easter: 3,
  'summer holidays': 8,
  summer: 5,
  autumn: 8,
  winter: 11,
  christmas: 11,
  xmas: 11,
}

const named = [...months, ...Object.keys(seasons)].join('|')
const amount =
  '(?:\\d+(?:\\.\\d+)?(?: (?:to|or) \\d+)?|a|an|one|half a|a couple of|couple of|a couple|couple|a few|few|a good few|several|many) (?:weeks?|fortnight|months?|years?)|years|months|weeks'
const time = `(?:next (?:week|month|year|${named})|(?:${named})(?: 20\\d\\d| next year)?|20\\d\\d|${amount})`
const leading =
  '(?: (?:maybe|about|around|probably|roughly|from|in|by|after|before|until|till|til|on|early|late|mid|the|within|at|for|another|least|start of|beginning of|end of|sometime|earliest|over|more than|up to|the next|new|work|again|a job|yet))*'
const starting =
  '(?:start(?:ing)?|begin(?:ning)?|ready|available|free|back (?:to|in|at|into) work|return(?:ing)? to work|fit (?:for work|to (?:start|work|return|go back))|able to work|can work|could work|work again|(?:take|taking) (?:something|a job|it|work) (?:up|on)|take up (?:a job|work|something)|(?:back )?(?:in|into) work|back at work|looking for work|look for work|give (?:it|her|him|me|them))(?: (?:work|working|a job|something|to (?:start|work|go|begin|return)|for work))*'
const ahead = new RegExp(` ${starting}${leading} (${time})(?= |$)`)
const notBefore = new RegExp(
  `^(?: (?:but|and|so|probably|maybe|definitely))* not (?:until|till|til|before|for)(?: at least| another| about)* (${time})(?= |$)`,
)
const thenReady = new RegExp(
  `(?: (?:over|more than|at least|about|another))*( (?:${amount}|a good (?:year|few years|couple of years)))(?: or (?:so|more|2|3))* (?:before|off|away from|until|till|til)(?: [^ ]+){0,5} (?:start|starting|ready|work|working|fit)(?= |$)`,
)
// "Won't be able to start until the little one gets her place in the spring", "looking for work once the degree is done in 2028".
const onceThat = new RegExp(
  ` (?:start|begin|ready|available|looking for work|look for work|able to work|work|back to work)(?: (?:work|working|a job))?(?: (?:once|when|until|till|til|after)) [^;.]{3,60} (?:in|by|at|from|until) (?:the )?(?:early |late |mid )?(${time})$`,
)
// Whatever else may start, or be ready.
const ofElse =
  / (?:course|courses|class|classes|college|uni|university|training|school|nursery|treatment|therapy|chemo|physio|payments?|tenancy|placement|volunteering|trial|baby|son|daughter|kids|children|house|flat|job|contract|used to|slept|waiting|been|was)(?= )/

/** As `options`; and by the time that is told, wherever it is told of starting. */
export const startWhen: Reader = (question, heard, note) => {
  const said = options(question, heard, note)
  const told = clausesFor(heard, note).flatMap((clause): Found[] => {
    const match =
      notBefore.exec(clause.text) ??
      thenReady.exec(clause.text) ??
      ahead.exec(clause.text) ??
      onceThat.exec(clause.text)
    if (!match?.[1] || ofElse.test(clause.text.slice(0, match.index + 1))) return []
    const away = monthsOff(match[1].trim(), / (?:over|more than|at least|or more)(?= )/.test(match[0]), note.context.on)
    if (away === undefined) return []
    const [from, to] = [clause.from + match.index, clause.from + match.index + match[0].length]
    const stance = stanceOf(clause, from, to)
    const isOpen = !stance.not || / (?:until|till|til|before|for|least|once|when)(?= )/.test(match[0])
    if (!isOpen || !isTimely(heard, stance)) return []
    const value = away <= 3 ? 'months-3' : away <= 12 ? 'months-12' : 'later'
    return [{ from, to, doubt: doubtOf(stance), answer: answered(value) }]
  })
  return [...said.filter(one => !told.some(({ from, to }) => one.from < to && from < one.to)), ...told]
}

// "about a year" is one; "over a year", "years", "18 months" are more.
function monthsOff(time: string, isMore: boolean, on: CalendarDate): number | undefined {
  const [thisYear, thisMonth] = [Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1]
  const year = Number(/20\d\d/.exec(time)?.[0] ?? 0)
  const name = [...months, ...Object.keys(seasons)].find(one => time.includes(one))
  const month = name === undefined ? undefined : months.includes(name) ? months.indexOf(name) : seasons[name]
  if (year) return (year - thisYear) * 12 + (month ?? 0) - thisMonth
  if (month !== undefined) return (month - thisMonth + 12) % 12
  if (/^next/.test(time)) return time === 'next year' ? 6 : 1
  if (time.startsWith('a good')) return 18
  const unit = /week|fortnight/.test(time) ? 1 / 4 : /month/.test(time) ? 1 : 12
  const number = Number(
    /\d+(?:\.\d+)?(?= [^ ]+$)/.exec(time)?.[0] ??
      (/couple/.test(time)
        ? 2
        : /few|several|many/.test(time)
          ? 2.5
          : /half/.test(time)
            ? 0.5
            : /^(?:years|months|weeks)$/.test(time)
              ? 2
              : 1),
  )
  return number * unit + (isMore && unit === 12 ? 1 : 0)
}
