/**
 * The dates of a plan as a calendar that phones accept (iCalendar, RFC 5545).
 *
 * What must always hold:
 *   1. A calendar is seen by others: on a shared tablet, on the screen of a locked phone, by a partner. Unless the person
 *      asks for the words, an entry says that there is something, and when, and where to read what: no title of a
 *      commitment, no place, nothing of a benefit or of health.                              (entries; `inWords`)
 *   2. An entry keeps its name through every version, and what is saved later takes the place of what was saved before;
 *      what a newer version no longer asks is called off.                                    (uid, sequence, calledOff)
 *   3. A date is a day without a time zone; a meeting is at its time in London, summer and winter.     (london)
 *   4. Typed text is text: escaped and folded by the library, and tidied of what cannot be seen.       (tidy)
 */

import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { PlanContent } from '../action-plan/content.ts'
import type { Appointment } from '../interview/appointment.ts'
import { hashOf } from '../lib/codes.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { myWorkCoach } from '../lib/people.ts'
import { tidy } from '../lib/typed-text.ts'
import type { MyPlan } from './my-plan.ts'

/** How the calendar is wanted; `inWords`: with what is to be done, and where, in the plan's own words. */
export type Wanted = { language: Language; inWords: boolean }

const words = {
  name: { en: 'My plan', cy: 'Fy nghynllun' },
  something: { en: 'My plan: something to do', cy: 'Fy nghynllun: rhywbeth i’w wneud' },
  meeting: { en: 'My plan: an appointment', cy: 'Fy nghynllun: apwyntiad' },
  toDo: { en: 'By today', cy: 'Erbyn heddiw' },
  talk: { en: `My plan: talk with my ${myWorkCoach.en}`, cy: `Fy nghynllun: siarad â’m ${myWorkCoach.cy}` },
} as const satisfies Record<string, Words>

const readIt = (url: string): Words => ({
  en: `To read more, open your plan: ${url}`,
  cy: `I ddarllen mwy, agorwch eich cynllun: ${url}`,
})

/**
 * The calendar of a plan as it was last issued.
 * @param earlier what the versions before it said, the newest first
 * @param url the address where the person reads their plan
 */
export function calendarOf(
  mine: Pick<MyPlan, 'plan' | 'content' | 'lines' | 'appointment'>,
  earlier: readonly PlanContent[],
  { language, inWords }: Wanted,
  now: Date,
  url: string,
): string {
  const calendar = new ICalCalendar({
    name: words.name[language],
    prodId: { company: 'Foothold', product: 'My plan', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: london, generator: () => timeZone },
  })
  const common = {
    stamp: now,
    sequence: sequenceAt(now),
    class: ICalEventClass.PRIVATE,
    description: readIt(url)[language],
    url,
  }
  const host = new URL(url).host
  for (const { key, ...entry } of [
    ...entries(mine, earlier, language, inWords),
    ...calledOff(mine, earlier, language),
  ]) {
    calendar.createEvent({ ...common, ...entry, id: `${hashOf(key)}@${host}` })
  }
  // Every line has an end, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}

/** Seconds since 2020: whatever is saved later has a higher number, in the same version too. */
const sequenceAt = (now: Date): number => Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 1000)

/** An entry by what stays the same about it in every version. */
type Entry = ICalEventData & { key: string }

function entries(
  { plan, content, lines, appointment }: Parameters<typeof calendarOf>[0],
  earlier: readonly PlanContent[],
  language: Language,
  inWords: boolean,
): Entry[] {
  const due = lines.flatMap(({ origin, dueOn, what, place, isLifted }): Entry[] => {
    if (!dueOn) return []
    const told = inWords && { summary: `${words.toDo[language]}: ${tidy(what)}`, location: tidy(place ?? '') || null }
    // Nobody has to do it that day while we look at it again (R44).
    const status = isLifted ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
    return [{ ...allDay(dueOn), ...dueEntry(origin, language), ...told, status }]
  })
  const meeting = inWords ? words.talk[language] : words.meeting[language]
  const booked = appointment ? [appointmentEntry(appointment, meeting, inWords)] : []
  const review = [content, ...earlier].find(one => one.nextReview)?.nextReview
  if (!review) return [...due, ...booked]
  // What was booked since for the same day is that talk.
  const stands = content.nextReview !== undefined && review.on !== appointment?.on
  return [...due, ...booked, reviewEntry(plan.claimantId, review, meeting, stands)]
}

const dueEntry = (origin: string, language: Language) => ({
  key: `commitment ${origin}`,
  summary: words.something[language] as string,
  status: ICalEventStatus.CONFIRMED,
  transparency: ICalEventTransparency.TRANSPARENT,
})

const allDay = (on: CalendarDate) => ({ allDay: true, start: Temporal.PlainDate.from(on) })

const london = 'Europe/London'
const timed = (on: CalendarDate, time: string) => ({
  timezone: london,
  start: Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: london, plainTime: time }),
})

const appointmentEntry = ({ id, on, time, place }: Appointment, summary: string, inWords: boolean): Entry => ({
  ...timed(on, time),
  key: `appointment ${id}`,
  summary,
  status: ICalEventStatus.CONFIRMED,
  location: inWords && place ? tidy(place) : null,
})

const reviewEntry = (
  claimantId: string,
  { on, time }: NonNullable<PlanContent['nextReview']>,
  summary: string,
  stands: boolean,
): Entry => ({
  ...(time ? timed(on, time) : allDay(on)),
  key: `review ${claimantId}`,
  summary,
  status: stands ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
})

/** What was to be done by a date, in this version or an earlier one, and is no longer: by the date that was printed last. */
function calledOff({ lines }: Pick<MyPlan, 'lines'>, earlier: readonly PlanContent[], language: Language): Entry[] {
  const dated = new Set(lines.flatMap(({ origin, dueOn }) => (dueOn ? [origin] : [])))
  const entriesOff: Entry[] = []
  const printed = lines.map(({ origin, issuedFor: dueOn }) => ({ origin, dueOn }))
  for (const { origin, dueOn } of [...printed, ...earlier.flatMap(({ commitments }) => commitments)]) {
    if (!origin || !dueOn || dated.has(origin)) continue
    dated.add(origin)
    entriesOff.push({ ...allDay(dueOn), ...dueEntry(origin, language), status: ICalEventStatus.CANCELLED })
  }
  return entriesOff
}

/** The rules of London's clocks since 1996; a time in a zone has to bring them along (RFC 5545, 3.6.5). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${london}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
