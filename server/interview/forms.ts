/** The forms of an appointment and of an outcome as they are posted: what comes out is what the verbs take. */
import { z } from 'zod'
import {
  type Attendee,
  attendees,
  type Channel,
  channels,
  type Ending,
  endings,
  type InterviewKind,
  interviewKinds,
  type NotifiedHow,
  notifiedHow,
} from '../../db/choices.ts'
import { type Form, textOf } from '../http/forms.ts'
import { dateProblemInWords, readDate } from '../lib/days.ts'
import { type Appointment, type AppointmentDetails, hasPlace, type Meeting } from './appointment.ts'
import type { Interview, Known } from './interview.ts'
import type { Outcome, RecordedOutcome } from './outcome.ts'
import { longestShort, readTime } from './reading.ts'

const oneOf = <Key extends string>(list: Record<Key, unknown>, message: string) =>
  z.enum(Object.keys(list) as [Key, ...Key[]], message)

const line = (called: string, most = 200) =>
  z
    .string()
    .trim()
    .max(most, `${called} must be ${most} characters or fewer`)
    .transform(text => text || undefined)
    .optional()

/** Three boxes; undefined when all are empty. */
const date = (called: string) =>
  z.object({ day: box(called), month: box(called), year: box(called) }).transform((typed, issues) => {
    const read = readDate(typed)
    if ('date' in read) return read.date
    const { code, parts } = read.problem
    if (code !== 'missing')
      issues.addIssue({ code: 'custom', path: [parts[0] ?? 'day'], message: dateProblemInWords(read.problem, called) })
    return undefined
  })

const box = (called: string) =>
  z.string().max(longestShort, dateProblemInWords({ code: 'not real', parts: ['day', 'month', 'year'] }, called))

/** The posted form with the three boxes of each date put together. */
const withDates = <T>(dates: readonly string[], schema: z.ZodType<T>) =>
  z.preprocess(posted => {
    const form = posted as Form
    const boxes = (name: string) =>
      Object.fromEntries(['day', 'month', 'year'].map(part => [part, textOf(form, `${name}-${part}`)]))
    return { ...form, ...Object.fromEntries(dates.map(name => [name, boxes(name)])) }
  }, schema)

const time = z.string('Enter a time').transform((typed, issues) => {
  const read = readTime(typed.trim())
  if (!read)
    issues.addIssue({ code: 'custom', message: typed.trim() ? 'Time must be a time, like 9:30am' : 'Enter a time' })
  return read ?? ''
})

const placeField = (channel: Channel) => `place-${channel.replace(' ', '-')}`

const places = {
  'place-in-person': line('Office'),
  'place-home-visit': line('Address', 500),
  'place-provider-premises': line('Name and address', 500),
}
type Places = { [field in keyof typeof places]?: string | undefined } & { channel: Channel }

/** The place of the channel that was chosen; a meeting in person needs one (L26). */
function placeOf(typed: Places, issues: z.RefinementCtx): string | undefined {
  if (!hasPlace(typed.channel)) return undefined
  const field = placeField(typed.channel)
  const place = typed[field as keyof typeof places]
  if (!place)
    issues.addIssue({
      code: 'custom',
      path: [field],
      message: 'Enter the place: the person must be told where to come',
    })
  return place
}

/** Interviewing somebody now. */
export const interviewNowForm = z
  .object({
    channel: oneOf<Channel>(channels, 'Select how you are talking'),
    ...places,
    kind: oneOf<InterviewKind>(interviewKinds, 'Select the kind of interview'),
  })
  .transform((typed, issues): Meeting => {
    const { kind, channel } = typed
    return { kind, channel, place: placeOf(typed, issues) }
  })

/** Booking an interview, or changing what was booked. */
export const appointmentForm = withDates(
  ['on', 'notifiedOn'],
  z
    .object({
      kind: oneOf<InterviewKind>(interviewKinds, 'Select the kind of interview'),
      channel: oneOf<Channel>(channels, 'Select how you will meet'),
      ...places,
      on: date('date').check(required('Enter the date of the interview')),
      time,
      adviserId: z.uuid('Select who will hold the interview'),
      notifiedHow: z
        .union(
          [
            z.literal('not yet').transform(() => undefined),
            oneOf<NotifiedHow>(notifiedHow, 'Select how the person was told'),
          ],
          'Select how the person was told',
        )
        .optional(),
      notifiedOn: date('the date they were told'),
    })
    .transform((typed, issues): AppointmentDetails => {
      const place = placeOf(typed, issues)
      const wrong = (path: string, message: string) => issues.addIssue({ code: 'custom', path: [path], message })
      if (typed.notifiedHow && !typed.notifiedOn) wrong('notifiedOn-day', 'Enter the date they were told')
      if (!typed.notifiedHow && typed.notifiedOn) wrong('notifiedHow', 'Select how the person was told')
      const { kind, channel, on = '', time, adviserId, notifiedHow, notifiedOn } = typed
      return { kind, channel, place, on, time, adviserId, notifiedHow, notifiedOn }
    }),
)

function required(message: string) {
  return z.superRefine<string | undefined>((value, issues) => {
    if (value === undefined) issues.addIssue({ code: 'custom', path: ['day'], message })
  })
}

const boxesOf = (name: string, on: string | null | undefined): Form => {
  if (!on) return {}
  const [year = '', month = '', day = ''] = on.split('-')
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}

/** The form filled in with what is booked. */
export const formOfAppointment = (appointment: Appointment): Form => ({
  kind: appointment.kind,
  channel: appointment.channel,
  [placeField(appointment.channel)]: appointment.place ?? '',
  ...boxesOf('on', appointment.on),
  time: appointment.time.slice(0, 5),
  adviserId: appointment.adviserId,
  notifiedHow: appointment.notifiedHow ?? 'not yet',
  ...boxesOf('notifiedOn', appointment.notifiedOn),
})

/** How an interview ended; `problemsOf` (outcome.ts) then says what the rules say. */
export const outcomeForm = withDates(
  ['nextOn'],
  z.object({
    outcome: oneOf<Ending>(endings, 'Select how the interview ended'),
    reason: line('Reason', 2000),
    nextOn: date('the new date'),
    attended: z
      .union([
        oneOf<Attendee>(attendees, 'Select who took part').transform(one => [one]),
        z.array(oneOf<Attendee>(attendees, 'Select who took part')),
      ])
      .default([]),
    attendedNote: line('Names', 500),
    heldBy: z.uuid('Select who held the interview'),
  }) satisfies z.ZodType<Outcome>,
)

/** The form filled in with what is recorded; until then, with who was said to be here (`known`). */
export const formOfOutcome = (interview: Interview, newest: RecordedOutcome | undefined, known: Known): Form => ({
  outcome: newest?.outcome ?? '',
  reason: newest?.reason ?? '',
  ...boxesOf('nextOn', newest?.nextOn),
  attended: newest ? interview.attended : presentIn(known),
  attendedNote: interview.attendedNote ?? '',
  heldBy: interview.heldBy,
})

// The answers to "Who is here with you?" that the outcome has a box for.
const boxFor: Readonly<Record<string, Attendee>> = {
  companion: 'companion',
  support_worker: 'representative',
  representative: 'representative',
  interpreter: 'interpreter',
  colleague: 'colleague',
}

/** Who took part, once it was said who is here: the claimant, and whoever is with them. */
function presentIn({ answers: { present } }: Known): Attendee[] {
  if (!present) return []
  const others = present.is === 'answered' ? (present.value as string[]).flatMap(who => boxFor[who] ?? []) : []
  return [...new Set<Attendee>(['claimant', ...others])]
}
