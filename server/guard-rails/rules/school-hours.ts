/**
 * R8: what a lone parent with a child under 13 must do fits in the hours when every such child is at school, in term time.
 * Which benefits have this, and whether as law, the regime says.
 *
 * What must always hold:
 *   1. In doubt the child is the younger, and a child who lives with them part of the time counts.   (youngIn)
 *   2. Only school and nursery are school: with a childminder there are no school hours (L10).       (goesToSchool)
 */
import { addDays, addMonths, type CalendarDate, dateInWords, timeInWords } from '../../lib/days.ts'
import { holdsOn, type Regime, type SchoolHours } from '../../regime.ts'
import type { Circumstances } from '../circumstances.ts'
import { bornBetween, childrenIn } from '../exemptions.ts'
import { occasionsOf, weekdayOf } from '../occasions.ts'
import { straight } from '../patterns.ts'
import { type CheckedCommitment, type Found, isEmpty, onlyRequired, type Rule } from '../rule.ts'
import { answerTo, isOneOf, wordsOf } from '../said.ts'
import type { Time } from '../times.ts'

/** The hours when every child under the age is at school; `undefined` when there are none. */
type School = { law: SchoolHours; hours?: { from: number; to: number; said: string }; children: string }

/** A rule about the school hours that hold for this person; it says nothing of anybody else. */
const schoolRule = (
  id: string,
  title: string,
  find: (
    commitment: CheckedCommitment,
    school: School,
    circumstances: Circumstances,
    date: CalendarDate,
  ) => Found | undefined,
  severity?: 'needs a reason',
): Rule => ({
  id,
  title,
  severity: 'blocks',
  sourcesIn: ({ schoolHours }) => (schoolHours ? [schoolHours.source] : []),
  find: onlyRequired((commitment, circumstances, regime, date) => {
    const school = schoolOf(commitment, circumstances, regime, date)
    const found = school && find(commitment, school, circumstances, date)
    if (!found) return undefined
    const { claimantWords, source } = school.law
    return { claimantWords, source, severity: severity ?? school.law.severity, ...found }
  }),
})

function schoolOf(
  { startsOn }: CheckedCommitment,
  circumstances: Circumstances,
  { schoolHours: law }: Regime,
  date: CalendarDate,
): School | undefined {
  if (!law || !holdsOn(law, date)) return undefined
  if (law.loneParent !== 'by the benefit' && answerTo(circumstances.answers, 'lone-parent') !== true) return undefined
  const begins = startsOn && startsOn > date ? startsOn : date
  const last = kept.get(circumstances)
  if (last?.law === law && last.begins === begins) return last.school
  const school = schoolFrom(circumstances, law, begins, date)
  kept.set(circumstances, { law, begins, school })
  return school
}

// Five rules ask for each line.
const kept = new WeakMap<Circumstances, { law: SchoolHours; begins: CalendarDate; school: School | undefined }>()

function schoolFrom(
  { answers, answeredOn }: Circumstances,
  law: SchoolHours,
  begins: CalendarDate,
  date: CalendarDate,
): School | undefined {
  const young = youngIn(answers, law.under, answeredOn.children ?? date, begins)
  if (young.length === 0) return undefined
  const from = Math.max(...young.map(child => minutesOf(wordsOf(child, 'child-hours-from'))))
  const to = Math.min(...young.map(child => minutesOf(wordsOf(child, 'child-hours-to'))))
  const children = young.map(child => wordsOf(child, 'child-name') || 'A child').join(' and ')
  const isKnown = young.every(goesToSchool) && from < to
  return isKnown ? { law, children, hours: { from, to, said: `${clock(from)} to ${clock(to)}` } } : { law, children }
}

const youngIn = (answers: Circumstances['answers'], under: number, said: CalendarDate, on: CalendarDate) =>
  childrenIn(answers).filter(child => {
    if (isOneOf(child, 'child-lives', 'elsewhere')) return false
    const born = bornBetween(child, said)
    return !born || addMonths(born.latest, 12 * under) > on
  })

const goesToSchool = (child: Circumstances['answers']) =>
  isOneOf(child, 'child-day', 'school', 'part-time-school', 'nursery') &&
  wordsOf(child, 'child-hours-from') !== '' &&
  wordsOf(child, 'child-hours-to') !== ''

const minutesOf = (time: string) => {
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}
const clock = (minutes: number) =>
  timeInWords(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`, 'en')

const isOutside = ({ starts, ends, loose }: Time, { from, to }: { from: number; to: number }) => {
  if (loose) return (starts ?? from) >= to || (ends ?? to) <= from
  return (
    (starts !== undefined && (starts < from || starts >= to)) || (ends !== undefined && (ends > to || ends <= from))
  )
}

// The words themselves can keep to school hours or term time, whatever the days are.
const saysSchoolHours =
  /(?<![\p{L}])(?:(?:in|within|during) (?:their |the )?(?:school|nursery) (?:hours|time)|school[- ]hours|(?:while|when) [^,.;]{1,40} (?:is|are) (?:at|in) (?:school|nursery)|(?:yn ystod |o fewn )?oriau (?:ysgol|yr ysgol|meithrin)|tra [^,.;]{1,40} yn yr? (?:ysgol|feithrinfa))/iu
const saysTermTime =
  /(?<![\p{L}])(?:(?:in )?term[- ]time|school days|(?:not|except|but not|no session[s]?|none) (?:in|during|for) (?:the )?(?:school )?(?:holidays|half[- ]term)|yn ystod y tymor|nid yn y gwyliau|dyddiau ysgol)/iu

const textOf = ({ what, steps, hours = '' }: CheckedCommitment) => straight([what, ...steps, hours].join('\n'))
const keepsToSchoolHours = (commitment: CheckedCommitment) => saysSchoolHours.test(textOf(commitment))
const keepsToTerm = (commitment: CheckedCommitment) =>
  saysTermTime.test(textOf(commitment)) || keepsToSchoolHours(commitment)

function outside(
  commitment: CheckedCommitment,
  { hours, children }: School,
  _: Circumstances,
  date: CalendarDate,
): Found | undefined {
  if (!hours) return undefined
  const { times, weekdays, days } = occasionsOf(commitment, date)
  const time = times.find(one => isOutside(one, hours))
  if (time) {
    const words = `That is not while ${children} ${isAre(children)} at school or nursery (${hours.said}).`
    return { found: time.said, words, better: withinHours(hours) }
  }
  const weekend = days.find(({ day }) => weekdayOf(day) > 5)?.day
  if (!weekend && !weekdays.has(6) && !weekdays.has(7)) return undefined
  const found = weekend ? dateInWords(weekend, 'en', { weekday: true }) : 'a weekend'
  return {
    found,
    words: 'There is no school at weekends, so nothing can be required then.',
    better: withinHours(hours),
  }
}

const withinHours = ({ from, to }: { from: number; to: number }) =>
  `Between ${clock(from)} and ${clock(to)}, Monday to Friday, in term time`

const isAre = (children: string) => (children.includes(' and ') ? 'are' : 'is')

function noTimes(
  commitment: CheckedCommitment,
  { hours, children }: School,
  _: Circumstances,
  date: CalendarDate,
): Found | undefined {
  // Without any hours at all the rule on hours says so.
  if (!hours || isEmpty(commitment.hours) || keepsToSchoolHours(commitment)) return undefined
  const isLoose = occasionsOf(commitment, date).times.every(({ loose }) => loose)
  if (!isLoose) return undefined
  const better = `${commitment.hours?.trim()}, in school hours (${hours.said}) in term time`
  const words = `Write the days and times, so that all of it is while ${children} ${isAre(children)} at school or nursery (${hours.said}).`
  return { words, better, use: { field: 'hours', text: better } }
}

const holidayOn = ({ closures }: Circumstances, day: CalendarDate) =>
  closures.find(({ kind, from, to }) => kind === 'school holiday' && from <= day && day <= to)

function inHoliday(
  commitment: CheckedCommitment,
  _: School,
  circumstances: Circumstances,
  date: CalendarDate,
): Found | undefined {
  const { dueOn, hours } = commitment
  const dueIn = dueOn && holidayOn(circumstances, dueOn)
  if (dueIn) {
    const day = schoolDayAround(circumstances, dueOn, commitment.startsOn ?? date)
    return {
      found: dateInWords(dueOn, 'en', { weekday: true }),
      words: `Schools are closed that day (${dueIn.name}).`,
      ...(day && { better: dateInWords(day, 'en', { weekday: true }), use: { field: 'dueOn', text: day } }),
    }
  }
  const sessions = occasionsOf(commitment, date).days.filter(({ day }) => holidayOn(circumstances, day))
  const session = sessions.length > 0 && keepsToTerm(commitment) ? sessions.find(({ weekly }) => !weekly) : sessions[0]
  if (!session) return undefined
  const better = session.weekly && hours ? `${hours.trim()}, in term time only` : undefined
  return {
    found: session.said || dateInWords(session.day, 'en'),
    words: `Schools are closed on ${dateInWords(session.day, 'en', { weekday: true })} (${holidayOn(circumstances, session.day)?.name}). Leave that day out, or say that it is in term time only.`,
    ...(better && { better, use: { field: 'hours', text: better } }),
  }
}

/** The last school day before a holiday that is not before a day, or else the first after it. */
function schoolDayAround(
  circumstances: Circumstances,
  due: CalendarDate,
  from: CalendarDate,
): CalendarDate | undefined {
  const isFree = (day: CalendarDate) => weekdayOf(day) > 5 || holidayOn(circumstances, day) !== undefined
  const seek = (step: 1 | -1) => {
    let day = due
    for (let count = 0; isFree(day) && count < 120; count++) day = addDays(day, step)
    return isFree(day) ? undefined : day
  }
  const earlier = seek(-1)
  return earlier && earlier >= from ? earlier : seek(1)
}

function noTermDates({ dueOn }: CheckedCommitment, _: School, { closures }: Circumstances): Found | undefined {
  if (!dueOn) return undefined
  const known = closures.filter(({ kind }) => kind === 'school holiday').map(({ to }) => to)
  if (known.some(to => to >= dueOn)) return undefined
  return {
    found: dateInWords(dueOn, 'en'),
    words:
      'No school holidays are on record that far ahead, so nobody can tell if schools are open. Find out and say so, or ask your manager to add the school holidays.',
  }
}

/** Every rule on school hours, the gravest first. */
export const schoolRules: readonly Rule[] = [
  schoolRule('R8-no-school', 'A young child without school hours', (_, { hours, children }) =>
    hours
      ? undefined
      : {
          words: `${children}: there are no hours on record when every child under 13 is at school or nursery, so there is no time at which this can be required. Ask for the hours, or make it something they choose.`,
        },
  ),
  schoolRule('R8-outside-school-hours', 'Outside school hours', outside),
  schoolRule('R8-school-holiday', 'In the school holidays', inHoliday),
  schoolRule('R8-no-times', 'Times that fit school hours', noTimes, 'needs a reason'),
  schoolRule('R8-no-term-dates', 'School holidays that nobody has entered', noTermDates, 'needs a reason'),
]
