/** Whether a required item falls when the person said that they cannot: caring, a course, days and times of their own (L8). */
import type { CalendarDate } from '../../lib/days.ts'
import type { Circumstances } from '../circumstances.ts'
import { occasionsOf, overlap } from '../occasions.ts'
import { type CheckedCommitment, onlyRequired, type Rule, type Severity } from '../rule.ts'
import { chosenOf, numberOf, quoted, wordsOf } from '../said.ts'
import { readWhen, type Time, type When } from '../times.ts'
import { names, type Topic } from '../topics.ts'

/** What a statement names was thought of already: then it is only pointed out. */
export const unlessNamed = ({ reasonable }: CheckedCommitment, topic: Topic, circumstances: Circumstances): Severity =>
  names(reasonable, topic, circumstances) ? 'advice' : 'needs a reason'

/** A rule that an item keeps clear of the days and times that one answer tells of. */
const keepsClearOf = (id: string, title: string, question: string, about: string, topic: Topic): Rule => ({
  id,
  title,
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, circumstances, _, date) => {
    const words = wordsOf(circumstances.answers, question)
    const found = words && meets(commitment, busyTimes(circumstances, question, date), date)
    if (!found) return undefined
    return {
      severity: unlessNamed(commitment, topic, circumstances),
      found,
      words: `${about} ${quoted(words)}. Choose a time that fits, or say why it stays.`,
    }
  }),
})

const kept = new WeakMap<Circumstances, Map<string, readonly When[]>>()

/** The days and times that an answer tells of: read once for all the lines of a plan. */
function busyTimes(circumstances: Circumstances, question: string, date: CalendarDate): readonly When[] {
  const known = kept.get(circumstances) ?? new Map<string, readonly When[]>()
  kept.set(circumstances, known)
  const key = `${question} ${date}`
  const read = known.get(key) ?? readWhen(wordsOf(circumstances.answers, question), date)
  known.set(key, read)
  return read
}

/** The words of the item that fall in a busy time; what cannot be told meets nothing. */
function meets(commitment: CheckedCommitment, busy: readonly When[], date: CalendarDate): string | undefined {
  if (busy.length === 0) return undefined
  const { whens, times, weekdays } = occasionsOf(commitment, date)
  for (const one of whens) {
    const days = one.days.size > 0 ? one.days : weekdays
    const at = one.times.length > 0 ? one.times : times
    if (busy.some(other => sharesDay(days, other) && sharesTime(at, other))) return one.said
  }
  return undefined
}

const sharesDay = (days: ReadonlySet<number>, { days: busy, dates }: When) =>
  busy.size === 0 ? dates.length === 0 : [...busy].some(day => days.has(day))

const sharesTime = (times: readonly Time[], { days, times: busy }: When) =>
  busy.length === 0 ? days.size > 0 : times.some(time => busy.some(other => overlap(time, other)))

const moreHours: Rule = {
  id: 'fits-hours',
  title: 'More hours than they can give',
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, circumstances, _, date) => {
    const most = numberOf(circumstances.answers, 'hours-wanted')
    const { hoursAWeek } = occasionsOf(commitment, date)
    if (most === undefined || hoursAWeek === undefined || hoursAWeek <= most) return undefined
    return {
      severity: unlessNamed(commitment, 'times', circumstances),
      found: `${hoursAWeek} hours a week`,
      words: `They said that about ${most} hours a week would suit them.`,
      better: `About ${most} hours a week`,
      use: { field: 'hours', text: `About ${most} hours a week` },
    }
  }),
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const otherDays: Rule = {
  id: 'fits-days',
  title: 'Days they did not choose',
  severity: 'advice',
  source: 'L8',
  find: onlyRequired((commitment, { answers }, _, date) => {
    const days = chosenOf(answers, 'days-wanted')
    if (!days || days.length === 0 || days.includes('any')) return undefined
    const { whens } = occasionsOf(commitment, date)
    const other = whens.find(one => [...one.days].some(day => !days.includes(dayNames[day - 1] ?? '')))
    if (!other) return undefined
    const list = days.map(day => day.charAt(0).toUpperCase() + day.slice(1)).join(', ')
    return { found: other.said, words: `The days that they said suit them are: ${list}.` }
  }),
}

const timesOfDay: Record<string, Time> = {
  mornings: { starts: 360, ends: 750, said: 'mornings' },
  'school-hours': { starts: 540, ends: 915, said: 'school hours' },
  afternoons: { starts: 720, ends: 1080, said: 'afternoons' },
  evenings: { starts: 1020, ends: 1380, said: 'evenings' },
  nights: { starts: 1200, ends: 1440, said: 'nights' },
}

const otherTimes: Rule = {
  id: 'fits-times',
  title: 'Times of day they did not choose',
  severity: 'advice',
  source: 'L8',
  find: onlyRequired((commitment, { answers }, _, date) => {
    const chosen = chosenOf(answers, 'times-wanted')
    const known = (chosen ?? []).flatMap(one => timesOfDay[one] ?? [])
    if (known.length === 0 || chosen?.includes('any')) return undefined
    const other = occasionsOf(commitment, date).times.find(time => !known.some(one => overlap(time, one)))
    if (!other) return undefined
    return {
      found: other.said,
      words: `The times that they said suit them are: ${known.map(one => one.said).join(', ')}.`,
    }
  }),
}

/** Every rule on when they can, what they said they cannot do first. */
export const availabilityRules: readonly Rule[] = [
  keepsClearOf(
    'fits-caring',
    'While they care for somebody',
    'caring-times',
    'They are needed at home then:',
    'caring',
  ),
  keepsClearOf('fits-times-not', 'Times they cannot do', 'times-not', 'They said when they cannot:', 'times'),
  keepsClearOf('fits-training', 'While they are on a course', 'training-now', 'They are on a course:', 'times'),
  moreHours,
  otherDays,
  otherTimes,
]
