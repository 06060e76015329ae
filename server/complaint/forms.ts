/**
 * The forms of a complaint as they are posted: by whoever complains in their language, by staff in English.
 *
 * What must always hold:
 *   1. One field is compulsory: what happened. No National Insurance number is asked for (R48).   (fields)
 *   2. What a box says that is not on our list is as if it had not been chosen.                   (oneOf)
 */
import { z } from 'zod'
import {
  type AskedHow,
  askedHow,
  type ComplaintStage,
  complaintAbout,
  complaintStages,
  formats,
  givenHow,
  toldBy,
} from '../../db/choices.ts'
import { isId } from '../claimant/claimant.ts'
import { ownValue } from '../http/forms.ts'
import { type CalendarDate, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'

const longest = 20_000

const problems = {
  whatHappened: { en: 'Tell us what happened', cy: 'Dywedwch wrthym beth ddigwyddodd' },
  tooLong: {
    en: 'What you write must be 20,000 characters or fewer',
    cy: 'Rhaid i’r hyn rydych yn ei ysgrifennu fod yn 20,000 nod neu lai',
  },
  tooLongLine: { en: 'This must be 200 characters or fewer', cy: 'Rhaid i hwn fod yn 200 nod neu lai' },
  email: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  message: { en: 'Enter your message', cy: 'Rhowch eich neges' },
} as const satisfies Record<string, Words>

const text = (max: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(max, tooLong)
    .optional()
    .transform(typed => typed || undefined)

const oneOf = <Key extends string>(list: Readonly<Record<Key, unknown>>) =>
  z
    .string()
    .optional()
    .transform(one => (ownValue(list, one) === undefined ? undefined : (one as Key)))

const needed = (message: string, tooLong: string) => z.string(message).trim().min(1, message).max(longest, tooLong)

const fields = (language: Language) => {
  const long = () => text(longest, problems.tooLong[language])
  const line = () => text(200, problems.tooLongLine[language])
  return {
    about: oneOf(complaintAbout).transform(about => about ?? 'jobcentre'),
    provider: line(),
    whatHappened: needed(problems.whatHappened[language], problems.tooLong[language]),
    happenedWhen: line(),
    effect: long(),
    wanted: long(),
    answerBy: oneOf(toldBy),
    needs: long(),
  }
}

/** What may be said besides by whoever is not known to us. */
const aboutThem = (language: Language) => ({
  name: text(200, problems.tooLongLine[language]),
  address: text(1000, problems.tooLong[language]),
  phone: text(200, problems.tooLongLine[language]),
  email: text(200, problems.tooLongLine[language]).refine(
    typed => typed === undefined || z.email().safeParse(typed).success,
    problems.email[language],
  ),
})

/** Of somebody who is signed in to their plan: how to reach them is known. */
export const mine = (language: Language) => z.object(fields(language))

/** Of anybody. */
export const anybodys = (language: Language) =>
  z.object({
    ...fields(language),
    ...aboutThem(language),
    officeId: z
      .string()
      .optional()
      .transform(id => (id !== undefined && isId(id) ? id : undefined)),
  })

const part = z.string().optional()
const onFields = { 'on-day': part, 'on-month': part, 'on-year': part }

/** What staff write down of a complaint that came by phone, in person or in writing, and when. */
export const entered = (today: CalendarDate) =>
  z
    .object({
      ...fields('en'),
      ...aboutThem('en'),
      receivedHow: z.enum(
        Object.keys(askedHow).filter(how => how !== 'online') as [Exclude<AskedHow, 'online'>],
        'Select how they told us',
      ),
      language: z.enum(['en', 'cy'], 'Select the language they use'),
      ...onFields,
    })
    .transform((typed, context) => {
      const { 'on-day': _, 'on-month': __, 'on-year': ___, ...rest } = typed
      const receivedOn = dateIn(typed, 'the date we had it', today, context)
      return receivedOn === undefined ? z.NEVER : { ...rest, receivedOn }
    })

type DateParts = Partial<Record<'on-day' | 'on-month' | 'on-year', string | undefined>>
type Problems = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void }

/** The date in the three boxes, today at the latest unless told; what is wrong with it is said beside them. */
function dateIn(
  typed: DateParts,
  name: string,
  today: CalendarDate,
  problems: Problems,
  rule: 'today or in the past' | 'in the future' = 'today or in the past',
): CalendarDate | undefined {
  const parts = { day: typed['on-day'] ?? '', month: typed['on-month'] ?? '', year: typed['on-year'] ?? '' }
  const read = readDate(parts, { rule, today })
  if ('date' in read) return read.date
  const path = [`on-${read.problem.parts[0]}`]
  problems.addIssue({ code: 'custom', path, message: dateProblemInWords(read.problem, name) })
  return undefined
}

/** A complaint has as much with it as we can keep. */
export const tooManyFiles: Words = {
  en: 'This complaint has as many files as we can keep with it. Ring us, or bring the papers to us',
  cy: 'Mae gan y gŵyn hon gynifer o ffeiliau ag y gallwn eu cadw gyda hi. Ffoniwch ni, neu dewch â’r papurau atom',
}

/** A message of whoever complained. */
export const message = (language: Language) =>
  z.object({ words: needed(problems.message[language], problems.tooLong[language]) })

/** Taking it back, with words or without. */
export const withdrawal = (language: Language) => z.object({ why: text(longest, problems.tooLong[language]) })

const tooLong = 'What you write must be 20,000 characters or fewer'

/** What a handler writes; `missing` says what is not there. */
export const written = (missing: string) => z.object({ words: needed(missing, tooLong) })

/** Moving a complaint to another stage, with what the person reads about it. */
export const move = z
  .object({
    stage: z.enum(Object.keys(complaintStages) as [ComplaintStage], 'Select where it goes'),
    words: text(longest, tooLong),
  })
  .refine(({ stage, words }) => stage !== 'resolved' || words !== undefined, {
    path: ['words'],
    message: 'Enter what was put right: they get it in a letter',
  })

/** Why we need longer, and the day by which we will answer. */
export const longer = (today: CalendarDate) =>
  z
    .object({ words: needed('Enter why we need longer', tooLong), ...onFields })
    .transform(({ words, ...typed }, context) => {
      const by = dateIn(typed, 'the date', today, context, 'in the future')
      return by === undefined ? z.NEVER : { words, by }
    })

/** The final response: written, then looked at as a letter, and sent when `confirmed`. `change`: back to writing it. */
export const answer = z.object({
  words: needed('Enter our answer', tooLong),
  go: z.enum(['confirmed', 'change']).optional().catch(undefined),
})

/** `confirmed` is the id of the record that was shown for the reference, once somebody has said that it is the right one. */
export const link = z.object({
  reference: z.string('Enter a reference').trim().min(1, 'Enter a reference').max(100, 'Enter a reference'),
  confirmed: z.string().optional(),
})

/** `confirmed` is the office that was shown, once somebody has said that it is the right one. */
export const handingOver = z.object({
  office: z.string('Choose an office').refine(isId, 'Choose an office'),
  confirmed: z.string().optional(),
})

/** How a letter was put into the person's hands; never 'online', which is theirs to do. */
export const giving = (today: CalendarDate) =>
  z
    .object({
      how: z.enum(Object.keys(givenHow) as [keyof typeof givenHow], 'Select how it was given'),
      language: z.enum(['en', 'cy'], 'Select a language'),
      format: z.enum(Object.keys(formats) as [keyof typeof formats], 'Select a format'),
      note: text(1000, 'The note must be 1,000 characters or fewer'),
      ...onFields,
    })
    .transform((typed, context) => {
      const { how, language, format, note = null } = typed
      const on = dateIn(typed, 'the date it was given', today, context)
      return on === undefined ? z.NEVER : { how, language, format, note, on }
    })
