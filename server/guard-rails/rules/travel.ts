/** Whether the person can get there: no way to travel, a journey too long, driving without a licence or a car (L8). */
import type { Answers } from '../../interview/questions.ts'
import { occasionsOf } from '../occasions.ts'
import { phrases, straight } from '../patterns.ts'
import { type CheckedCommitment, isEmpty, onlyRequired, type Rule } from '../rule.ts'
import { chosenOf, isOneOf, numberOf, quoted, wordsOf } from '../said.ts'
import { readWhen } from '../times.ts'
import { names } from '../topics.ts'
import { unlessNamed } from './availability.ts'

const notAJourney = phrases(
  'home|phone|telephone|online|video|post|email|e-mail|anywhere|wherever|internet',
  "gartref|cartref|ffôn|ar-lein|fideo|drwy'r post|e-bost|unrhyw le",
)

/** A place that one has to travel to. */
const isAway = ({ place }: CheckedCommitment) => !isEmpty(place) && !notAJourney.test(straight(place ?? ''))

const otherwise = { better: 'By phone', use: { field: 'place', text: 'By phone' } } as const

const noWay: Rule = {
  id: 'travel-no-way',
  title: 'No way to get there',
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, circumstances) => {
    if (!isAway(commitment) || circumstances.answers['travel-how']?.is !== 'none') return undefined
    return {
      severity: unlessNamed(commitment, 'travel', circumstances),
      found: commitment.place,
      words:
        'They said that they have no way to travel. Could it be by phone, online or at home? Or say how they get there.',
      ...otherwise,
    }
  }),
}

const hard: Rule = {
  id: 'travel-hard',
  title: 'Travel that is hard for them',
  severity: 'advice',
  source: 'L8',
  find: onlyRequired((commitment, circumstances, _, date) => {
    const said = wordsOf(circumstances.answers, 'travel-hard')
    if (!said || !isAway(commitment)) return undefined
    const last = lastJourney(said, date)
    const late =
      last && occasionsOf(commitment, date).times.find(({ starts, ends }) => (ends ?? starts ?? 0) > last - 15)
    if (late) {
      const words = `They said what makes travel hard: ${quoted(said)}. They may not get home after this.`
      return { severity: unlessNamed(commitment, 'travel', circumstances), found: late.said, words, ...otherwise }
    }
    if (names(commitment.reasonable, 'travel', circumstances)) return undefined
    const words = `They said what makes travel hard: ${quoted(said)}. Say how they get there, or offer it by phone or nearer.`
    return { found: commitment.place, words, ...otherwise }
  }),
}

/** "The last bus is at 6", "no buses after five": when the way home ends, in minutes after midnight. */
function lastJourney(said: string, date: string): number | undefined {
  if (!/last|after|olaf|ar ôl/i.test(said)) return undefined
  const times = readWhen(said, date).flatMap(one => one.times)
  return times.map(({ starts, ends }) => starts ?? ends).find(time => time !== undefined && time > 720)
}

const journey =
  /(?<![\p{L}\d])(\d{1,3}|an?|two|one)(?: and a half)?[- ](minutes?|mins?|hours?)['’]? ?(?:by|on the|away|journey|bus|train|drive|each way|travel|munud)(?![\p{L}])/iu

const tooFar: Rule = {
  id: 'travel-far',
  title: 'A longer journey than they can make',
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, circumstances) => {
    const most = numberOf(circumstances.answers, 'travel-minutes')
    if (most === undefined) return undefined
    const { what, steps, place = '' } = commitment
    for (const text of [place, what, ...steps]) {
      if (!/min|hour/i.test(text)) continue
      const [said, number = '', unit = ''] = journey.exec(text) ?? []
      const amount = { a: 1, an: 1, one: 1, two: 2 }[number.toLowerCase()] ?? Number(number)
      if (!said || amount * (/^h/i.test(unit) ? 60 : 1) <= most) continue
      const words = `They said that they could travel ${most} minutes each way. Choose somewhere nearer, or say how they get there.`
      return { severity: unlessNamed(commitment, 'travel', circumstances), found: said, words, ...otherwise }
    }
    return undefined
  }),
}

const driving = phrases(
  '(?<!learn(?:ing)? to |lessons? to )drive(?! test| lesson)|driving(?! (?:licence|license|lessons?|theory|test|school|instructor))|by car|(?:take|use|in) your (?:own )?car|park(?:ing)? (?:at|in|outside)',
  'gyrrwch|(?<!dysgu )gyrru(?! theori)|yn eich car|mewn car',
)

const drives: Rule = {
  id: 'travel-drive',
  title: 'Driving without a licence or a car',
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, { answers }) => {
    const why = cannotDrive(answers)
    const { what, steps, place = '' } = commitment
    const found = why && [what, ...steps, place].map(text => driving.exec(straight(text))?.[0]).find(Boolean)
    if (!found) return undefined
    return { found, words: `${why} Say another way to get there, or have it somewhere that needs no car.` }
  }),
}

function cannotDrive(answers: Answers): string | undefined {
  if (answers['driving-licence']?.is === 'none') return 'They have no driving licence.'
  if (isOneOf(answers, 'driving-licence', 'provisional', 'not-now')) return 'They cannot drive alone just now.'
  const how = chosenOf(answers, 'travel-how')
  return how && !how.includes('car') ? 'They have no car that they can use.' : undefined
}

/** Every rule on getting there. */
export const travelRules: readonly Rule[] = [noWay, hard, tooFar, drives]
