/**
 * R14: nobody has to be in two places at once, nor gets two notices of one event. Read over the one live list of what is
 * required of the person, and their appointments.
 */
import { type CalendarDate, dateInWords } from '../../lib/days.ts'
import type { Circumstances, Other } from '../circumstances.ts'
import { takeDates } from '../dates-said.ts'
import { type Occasion, occasionsOf, overlap } from '../occasions.ts'
import { type CheckedCommitment, onlyRequired, type Rule } from '../rule.ts'
import type { Time } from '../times.ts'

/** What else the person has to be at or do. */
const boundTo = ({ others }: Circumstances, { id }: CheckedCommitment) =>
  others.filter(other => (other.kind === 'required' || other.kind === 'appointment') && (!id || other.id !== id))

const sameTime: Rule = {
  id: 'R14-same-time',
  title: 'Two things at one time',
  severity: 'blocks',
  source: 'R14',
  find: onlyRequired((commitment, circumstances, _, date) => {
    const mine = occasionsOf(commitment, date).days.filter(({ times }) => times.some(isSure))
    if (mine.length === 0) return undefined
    for (const other of boundTo(circumstances, commitment)) {
      const [day, clash] = clashOf(mine, other, date) ?? []
      if (!day) continue
      return {
        found: clash,
        words: `On ${dateInWords(day, 'en', { weekday: true })} they have to be somewhere else at that time: “${other.what}”. Change one of the two.`,
        claimantWords: {
          en: 'This is at the same time as something else in your plan, or an appointment. You cannot do both. Tell us.',
          cy: 'Mae hyn ar yr un pryd â rhywbeth arall yn eich cynllun, neu apwyntiad. Ni allwch wneud y ddau. Dywedwch wrthym.',
        },
      }
    }
    return undefined
  }),
}

const isSure = ({ loose }: Time) => !loose

function clashOf(mine: readonly Occasion[], other: Other, date: CalendarDate): [CalendarDate, string] | undefined {
  const theirs = new Map(occasionsFrom(other, date).map(({ day, times }) => [day, times]))
  for (const { day, times } of mine) {
    const clash = times.find(
      time => isSure(time) && (theirs.get(day) ?? []).some(one => isSure(one) && overlap(time, one)),
    )
    if (clash) return [day, clash.said]
  }
  return undefined
}

/** An appointment is taken to last an hour. */
function occasionsFrom(other: Other, date: CalendarDate): readonly { day: CalendarDate; times: readonly Time[] }[] {
  if (other.kind !== 'appointment') return occasionsOf(other, date).days
  if (!other.startsOn || !other.time) return []
  const [hour = 0, minute = 0] = other.time.split(':').map(Number)
  const starts = hour * 60 + minute
  return [{ day: other.startsOn, times: [{ starts, ends: starts + 60, said: other.time }] }]
}

const twoNotices: Rule = {
  id: 'R14-two-notices',
  title: 'Two notices of one thing',
  severity: 'blocks',
  source: 'R14',
  find: onlyRequired((commitment, circumstances, _, date) => {
    const mine = coreOf(commitment.what, date)
    if (mine.size === 0) return undefined
    const twin = boundTo(circumstances, commitment).find(
      other => other.kind === 'required' && isAlike(mine, coreOf(other.what, date)),
    )
    if (!twin) return undefined
    const [first, second] = [whenOf(commitment, date), whenOf(twin, date)]
    if (first === second)
      return {
        severity: 'advice',
        found: twin.what,
        words: 'The same thing stands in this plan twice. Take one of them out.',
      }
    return {
      found: twin.what,
      words: `This stands in the plan twice, with different dates (${first}; ${second}). Keep the one that is right and take out the other, or say how the two differ.`,
      claimantWords: {
        en: 'Your plan says this twice, with different dates. Ask us which one is right.',
        cy: 'Mae eich cynllun yn dweud hyn ddwywaith, gyda dyddiadau gwahanol. Gofynnwch i ni pa un sy’n gywir.',
      },
    }
  }),
}

/** What is to be done, without when: the words that matter, to compare. */
function coreOf(what: string, date: CalendarDate): ReadonlySet<string> {
  const { left } = takeDates(what, date)
  const timeless = left.replace(/\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b\d{1,2}[.:]\d\d\b/gi, ' ')
  const all = timeless.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(all.filter(word => !smallWords.has(word)))
}
const smallWords: ReadonlySet<string> = new Set(
  "a an the to at on in of for and your you with by from am pm monday tuesday wednesday thursday friday i'r y yr i ar yn o a ac eich gyda erbyn".split(
    ' ',
  ),
)

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter(word => other.has(word)).length
  const all = one.size + other.size - shared
  return all > 0 && shared / all >= 0.8
}

function whenOf(one: CheckedCommitment | Other, date: CalendarDate): string {
  const { dates } = takeDates(one.what, date)
  const days = dates.length > 0 ? dates : one.dueOn ? [one.dueOn] : []
  return days.length > 0 ? days.map(day => dateInWords(day, 'en')).join(', ') : 'no date'
}

/** Every rule on clashes. */
export const clashRules: readonly Rule[] = [sameTime, twoNotices]
