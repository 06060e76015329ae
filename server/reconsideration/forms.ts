/**
 * The forms of a request as they are posted, by the person in their language or by an adviser in English.
 *
 * What must always hold:
 *   1. Only what it is about is asked for; everything else may be left empty (R40).          (asking)
 *   2. A request is taken back in the person’s words (R43): their own, or those of the button that they press. Staff write
 *      down what they said, never nothing.                                           (withdrawal, enteredWithdrawal)
 */
import { z } from 'zod'
import {
  type AskedHow,
  askedHow,
  type ReconsiderationGround,
  reconsiderationGrounds,
  type ToldBy,
  toldBy,
} from '../../db/choices.ts'
import { type CalendarDate, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'

/** The box that stands for the whole plan, among those for its lines. */
export const wholePlanBox = 'all'

const longest = 20_000

const problems = {
  about: {
    en: 'Select your whole plan, or the parts you want us to look at',
    cy: 'Dewiswch eich cynllun cyfan, neu’r rhannau rydych am i ni edrych arnynt',
  },
  tooLong: {
    en: 'What you write must be 20,000 characters or fewer',
    cy: 'Rhaid i’r hyn rydych yn ei ysgrifennu fod yn 20,000 nod neu lai',
  },
} as const satisfies Record<string, Words>

const text = (language: Language) =>
  z
    .string()
    .trim()
    .max(longest, problems.tooLong[language])
    .optional()
    .transform(typed => typed || undefined)

const list = z.preprocess(
  value => (value === undefined ? [] : [value].flat()),
  z.array(z.string()).transform(values => [...new Set(values)]),
)

/** What a box says that is not on our list is nothing: no form of ours sends it. */
const ground = (one: string): one is ReconsiderationGround => Object.hasOwn(reconsiderationGrounds, one)
const way = (one: string | undefined): one is ToldBy => one !== undefined && Object.hasOwn(toldBy, one)

const fields = (language: Language) => ({
  lines: list.refine(lines => lines.length > 0, problems.about[language]),
  grounds: list.transform(grounds => grounds.filter(ground)),
  words: text(language),
  instead: text(language),
  answerBy: z
    .string()
    .optional()
    .transform(one => (way(one) ? one : undefined)),
})

/** Whoever ticks the whole plan asks about all of it, whatever else is ticked. */
const withLines = <T extends { lines: string[] }>({ lines, ...rest }: T) => ({
  ...rest,
  lines: lines.includes(wholePlanBox) ? [] : lines,
})

/** What a person asks online. */
export const asking = (language: Language) => z.object(fields(language)).transform(withLines)

/** The same as an adviser writes it down, with when, how and by whom it was asked; '' is the person themselves. */
export const entering = (today: CalendarDate) =>
  z
    .object({
      ...fields('en'),
      how: z.enum(
        Object.keys(askedHow).filter(how => how !== 'online') as [Exclude<AskedHow, 'online'>],
        'Select how they asked',
      ),
      representative: z
        .string()
        .optional()
        .transform(one => one || undefined),
      'on-day': z.string().optional(),
      'on-month': z.string().optional(),
      'on-year': z.string().optional(),
    })
    .transform(({ 'on-day': day, 'on-month': month, 'on-year': year, ...rest }, issues) => {
      const read = readDate({ day, month, year }, { rule: 'today or in the past', today })
      if ('date' in read) return withLines({ ...rest, on: read.date })
      const message = dateProblemInWords(read.problem, 'the date they asked')
      issues.addIssue({ code: 'custom', path: ['on', read.problem.parts[0] ?? 'day'], message })
      return z.NEVER
    })

/** Words to add to a request; files may come instead. */
export const adding = (language: Language) => z.object({ words: text(language) })

/** What is wrong with what was added. */
export const addingProblems = {
  nothing: { en: 'Write something, or choose a file', cy: 'Ysgrifennwch rywbeth, neu dewiswch ffeil' },
  'too many': {
    en: 'This request has as much as we can keep with it. Ring us, or bring the papers to us',
    cy: 'Mae gan y cais hwn gymaint ag y gallwn ei gadw gydag ef. Ffoniwch ni, neu dewch â’r papurau atom',
  },
  closed: {
    en: 'This request was answered or taken back meanwhile, so we did not add this. Copy your words. You can ask again',
    cy: 'Cafodd y cais hwn ei ateb neu ei dynnu’n ôl yn y cyfamser, felly ni wnaethom ychwanegu hyn. Copïwch eich geiriau. Gallwch ofyn eto',
  },
} as const satisfies Record<string, Words>

/** What the button says that takes a request back: the person's words where they write none of their own. */
export const iTakeItBack: Words = { en: 'I take my request back', cy: 'Rwy’n tynnu fy nghais yn ôl' }

/** The person's own words for taking the request back; they need not say why. */
export const withdrawal = (language: Language) =>
  z.object({ words: text(language).transform(typed => typed ?? iTakeItBack[language]) })

/** The same, written down by staff. */
export const enteredWithdrawal = z.object({
  words: z
    .string()
    .trim()
    .min(1, 'Enter what they said, in their own words')
    .max(longest, 'What they said must be 20,000 characters or fewer'),
})

/** Whether the dates are lifted; to keep them takes a reason. */
export const settling = z
  .object({
    step: z.enum(['dates lifted', 'dates kept'], 'Select whether the dates still apply'),
    words: z
      .string()
      .trim()
      .max(5000, 'What you write must be 5,000 characters or fewer')
      .optional()
      .transform(typed => typed || undefined),
  })
  .refine(({ step, words }) => step === 'dates lifted' || words !== undefined, {
    path: ['words'],
    message: 'Enter why the dates still apply',
  })
