/**
 * The forms about a person, read: their details, and who speaks for them.
 *
 * What must always hold:
 *   1. Only the name is compulsory (R81).                                          (detailsForm)
 *   2. Names, addresses and languages take every character there is (R80, D9, D12). (line, lines)
 *   3. Phone numbers are checked and kept as typed (D11); a postcode is tidied only when it looks like a UK one (D8).
 *   4. What is saved, put back into the form and read again, is the same.           (formOfDetails; claimant.test.ts)
 */
import { createRequire } from 'node:module'
import { z } from 'zod'
import {
  addressKinds,
  formats,
  type RegimeId,
  regimeNames,
  representativeKinds,
  spokenLanguages,
  type ToldBy,
  toldBy,
  writtenLanguages,
} from '../../db/choices.ts'
import { type Form, ownValue, textOf } from '../http/forms.ts'
import { type CalendarDate, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { readNino, spacedNino } from '../lib/nino.ts'
import { mobileOf } from '../outbox/outbox.ts'
import type { Claimant, Details } from './claimant.ts'
import type { NewRepresentative } from './representative.ts'

const regimeNotKnown: RegimeId = 'voluntary'

/** The name of a spoken language, which is kept as a key of the list or, when it is not there, as its name. */
export const spokenLanguageInWords = (spoken: string): string => ownValue(spokenLanguages, spoken) ?? spoken

/** One line as typed, without the spaces around it; composed, so that ŷ is one letter however it was typed. */
const line = (longest: number, tooLong: string) =>
  z
    .string()
    .transform(text => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .refine(text => text.length <= longest, tooLong)

const optionalLine = (longest: number, tooLong: string) => line(longest, tooLong).transform(text => text || undefined)

/** The lines of a box that have something in them. */
const lines = z.string().transform(text =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map(one => one.replace(/\s+/g, ' ').trim())
    .filter(one => one !== ''),
)

const keys = <Key extends string>(list: Record<Key, unknown>) => Object.keys(list) as [Key, ...Key[]]

/** What the readers need to know: the day it is, and whether example numbers pass (D5). */
export type Rules = { today: CalendarDate; testMode: boolean }

/** The details of a person from their form; messages stand beside the field they are about. */
export function detailsForm({ today, testMode }: Rules): z.ZodType<Details> {
  const fields = z.object({
    name: line(200, 'The name must be 200 characters or fewer').refine(name => name !== '', 'Enter a name'),
    dateOfBirth: birthDate(today),
    niNumber: niNumber(testMode),
    address,
    phones,
    email: optionalLine(200, 'The email address must be 200 characters or fewer').refine(
      text => text === undefined || z.email().safeParse(text).success,
      'Enter an email address in the correct format, like name@example.com',
    ),
    writtenLanguage: z.enum(keys(writtenLanguages), 'Select the language to write in'),
    format: z.enum(keys(formats), 'Select a format'),
    toldBy: z.enum(keys(toldBy), 'Select how they want to be told'),
    spoken,
    // Until it is known which law applies, nothing can be required of the person.
    regime: z.enum(keys(regimeNames), 'Select a benefit'),
    adviserId: z.union([z.literal('').transform(() => undefined), z.uuid()], 'Select an adviser'),
  })
  return z
    .preprocess(form => asRead(form as Form), fields)
    .superRefine(canBeTold)
    .transform(({ address, spoken, ...rest }) => ({ ...rest, ...address, spokenLanguage: spoken }))
}

type Reachable = { toldBy: ToldBy; email?: string | undefined; phones: string[] }

/** A letter needs no check: without an address they are told in any way there is. */
function canBeTold({ toldBy, email, phones }: Reachable, ctx: z.RefinementCtx) {
  const missing = (message: string) => ctx.addIssue({ code: 'custom', path: ['toldBy'], message })
  if (toldBy === 'email' && !email) missing('Enter an email address above, or select another way to tell them')
  if (toldBy === 'text' && !phones.some(mobileOf)) {
    missing('Enter a mobile number of their own above, or select another way to tell them')
  }
}

/** The fields of the form, those of one thing together. An empty choice means the usual one. */
const asRead = (form: Form) => ({
  name: textOf(form, 'name'),
  dateOfBirth: {
    day: textOf(form, 'dateOfBirth-day'),
    month: textOf(form, 'dateOfBirth-month'),
    year: textOf(form, 'dateOfBirth-year'),
  },
  niNumber: textOf(form, 'niNumber'),
  address: {
    kind: textOf(form, 'address-kind') || 'not given',
    careOf: textOf(form, 'address-careOf'),
    lines: textOf(form, 'address-lines'),
    postcode: textOf(form, 'address-postcode'),
  },
  phones: textOf(form, 'phones'),
  email: textOf(form, 'email'),
  writtenLanguage: textOf(form, 'writtenLanguage') || 'en',
  format: textOf(form, 'format') || 'standard',
  toldBy: textOf(form, 'toldBy') || 'letter',
  spoken: { language: textOf(form, 'spoken-language') || 'en', other: textOf(form, 'spoken-other') },
  regime: textOf(form, 'regime') || regimeNotKnown,
  adviserId: textOf(form, 'adviserId'),
})

const birthDate = (today: CalendarDate) =>
  z.object({ day: z.string(), month: z.string(), year: z.string() }).transform((typed, ctx) => {
    const read = readDate(typed, { rule: 'in the past', today })
    if ('date' in read) return read.date
    if (read.problem.code === 'missing') return undefined
    ctx.addIssue({
      code: 'custom',
      path: [read.problem.parts[0] ?? 'day'],
      message: dateProblemInWords(read.problem, 'date of birth'),
    })
    return z.NEVER
  })

const niNumber = (testMode: boolean) =>
  z.string().transform((typed, ctx) => {
    const read = readNino(typed, { testMode })
    if ('nino' in read) return read.nino
    if (typed.trim() === '') return undefined
    ctx.addIssue({ code: 'custom', message: read.words.en })
    return z.NEVER
  })

/** More lines than this do not show through the window of an envelope. */
const mostLines = 6

const address = z
  .object({
    kind: z.enum(keys(addressKinds), 'Select what kind of address it is'),
    careOf: optionalLine(100, 'Whose address it is must be 100 characters or fewer'),
    lines: lines
      .refine(all => all.length <= mostLines, `The address must have ${mostLines} lines or fewer`)
      .refine(all => all.every(one => one.length <= 100), 'Each line of the address must be 100 characters or fewer'),
    postcode: optionalLine(20, 'The postcode must be 20 characters or fewer'),
  })
  .superRefine(({ kind, careOf, lines }, ctx) => {
    const missing = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
    if (kind === 'care of' && !careOf) missing('careOf', 'Enter whose address it is')
    if (kind === 'address' && lines.length === 0)
      missing('lines', 'Enter the address, or select “Not given yet” or “No fixed abode”')
  })
  .transform(({ kind, careOf, lines, postcode }) => ({
    // Lines without a kind: what was typed is an address, whatever was left selected.
    addressKind: kind === 'not given' && lines.length > 0 ? ('address' as const) : kind,
    careOf: kind === 'care of' ? careOf : undefined,
    address: lines,
    postcode: postcode === undefined ? undefined : tidyPostcode(postcode),
  }))

// GIR 0AA, BFPO and the overseas territories have shapes of their own; the rule is lenient on purpose (D7, D8).
const ukPostcode = /^([A-Z]{1,2}\d[A-Z\d]?|GIR|[A-Z]{4})(\d[A-Z]{2})$/
const forcesPostcode = /^(BFPO)(\d{1,4})$/

/** Upper case with one space when it looks like a UK postcode, however it was typed; else as typed (D8). */
export function tidyPostcode(typed: string): string {
  const tight = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const parts = ukPostcode.exec(tight) ?? forcesPostcode.exec(tight)
  return parts ? `${parts[1]} ${parts[2]}` : typed
}

/**
 * Whether somebody lives in Northern Ireland, which has its own law: this service is not for them (L1, R99). Somebody else’s
 * address there, where post is sent on, says nothing of where they live.
 */
export const livesInNorthernIreland = ({
  addressKind,
  address,
  postcode,
}: Pick<Details, 'addressKind' | 'address'> & { postcode?: string | null | undefined }): boolean =>
  addressKind !== 'care of' &&
  (/^BT\s?\d/i.test(postcode ?? '') || address.some(one => /\b(northern ireland|gogledd iwerddon)\b/i.test(one)))

const phones = lines.superRefine((all, ctx) => {
  if (all.length > 10) return ctx.addIssue({ code: 'custom', message: 'Enter 10 phone numbers or fewer' })
  const wrong = all.find(one => one.length > 100 || !isPhone(one))
  if (wrong === undefined) return
  const message = `Enter one phone number on each line, like 01632 960 001, 07700 900 982 or +44 808 157 0192: “${wrong.slice(0, 40)}” does not look like one`
  ctx.addIssue({ code: 'custom', message })
})

/** Whether the number could be one: Ofcom's numbers for drama could, and are never given out (D11). */
const isPhone = (typed: string) => phoneNumbers().isPossiblePhoneNumber(typed.replace(/\s*\(\D*\)$/, ''), 'GB')

// Read when the first number is typed, not before the first page: it is a hundred files.
const phoneNumbers = () => require('libphonenumber-js') as typeof import('libphonenumber-js')
const require = createRequire(import.meta.url)

const spoken = z
  .object({
    language: z.enum(keys(spokenLanguages), 'Select the language they speak'),
    other: optionalLine(60, 'The language must be 60 characters or fewer'),
  })
  .transform(({ language, other }, ctx) => {
    if (language !== 'other') return language
    if (other !== undefined) return listed(other) ?? other
    ctx.addIssue({ code: 'custom', path: ['other'], message: 'Enter the language they speak' })
    return z.NEVER
  })

const listed = (name: string) =>
  Object.keys(spokenLanguages).find(key => spokenLanguages[key]?.toLowerCase() === name.toLowerCase())

/** The saved details as the form shows them. */
export function formOfDetails(claimant: Claimant): Form {
  const [year = '', month = '', day = ''] = claimant.dateOfBirth?.split('-') ?? []
  const known = Object.hasOwn(spokenLanguages, claimant.spokenLanguage)
  return {
    name: claimant.name,
    'dateOfBirth-day': day.replace(/^0/, ''),
    'dateOfBirth-month': month.replace(/^0/, ''),
    'dateOfBirth-year': year,
    niNumber: claimant.niNumber ? spacedNino(claimant.niNumber) : '',
    'address-kind': claimant.addressKind,
    'address-careOf': claimant.careOf ?? '',
    'address-lines': claimant.address.join('\n'),
    'address-postcode': claimant.postcode ?? '',
    phones: claimant.phones.join('\n'),
    email: claimant.email ?? '',
    writtenLanguage: claimant.writtenLanguage,
    format: claimant.format,
    toldBy: claimant.toldBy,
    'spoken-language': known ? claimant.spokenLanguage : 'other',
    'spoken-other': known ? '' : claimant.spokenLanguage,
    regime: claimant.regime,
    adviserId: claimant.adviserId ?? '',
  }
}

/**
 * What is saved now in each field that was typed otherwise, in words; the parts of a date or an address count as fields.
 * @param advisers whose names stand for their ids
 */
export function savedDifferences(
  claimant: Claimant,
  typed: Form,
  advisers: readonly { id: string; name: string }[],
): { name: string; saved: string }[] {
  const saved = formOfDetails(claimant)
  const choices = { ...choiceWords, adviserId: Object.fromEntries(advisers.map(({ id, name }) => [id, name])) }
  return Object.entries(fieldWords)
    .filter(([field]) => textOf(saved, field) !== textOf(typed, field).replaceAll('\r\n', '\n'))
    .map(([field, name]) => {
      const value = textOf(saved, field)
      const inWords = (choices as Record<string, Record<string, string>>)[field]?.[value]
      return { name, saved: inWords ?? value.replaceAll('\n', ', ') }
    })
}

const fieldWords: Record<string, string> = {
  name: 'Full name',
  'dateOfBirth-day': 'Day of birth',
  'dateOfBirth-month': 'Month of birth',
  'dateOfBirth-year': 'Year of birth',
  niNumber: 'National Insurance number',
  'address-kind': 'Kind of address',
  'address-careOf': 'Whose address it is',
  'address-lines': 'Address for letters',
  'address-postcode': 'Postcode',
  phones: 'Phone numbers',
  email: 'Email address',
  writtenLanguage: 'Write to them in',
  format: 'Format',
  toldBy: 'How they want to be told',
  'spoken-language': 'Language they speak',
  'spoken-other': 'Other language',
  regime: 'Benefit',
  adviserId: 'Adviser',
}

const english = (list: Record<string, Words>) =>
  Object.fromEntries(Object.entries(list).map(([key, { en }]) => [key, en]))

const choiceWords = {
  'address-kind': addressKinds,
  writtenLanguage: writtenLanguages,
  format: english(formats),
  toldBy: english(toldBy),
  'spoken-language': spokenLanguages,
  regime: english(regimeNames),
}

/** Someone who acts for the person, or comes along. */
export const representativeForm: z.ZodType<NewRepresentative> = z.preprocess(
  form => ({
    kind: textOf(form as Form, 'kind'),
    name: textOf(form as Form, 'name'),
    organisation: textOf(form as Form, 'organisation'),
    contact: textOf(form as Form, 'contact'),
    // Typed under another kind, it is of no meaning.
    matter: textOf(form as Form, 'kind') === 'explicit consent' ? textOf(form as Form, 'matter') : '',
  }),
  z
    .object({
      kind: z.enum(keys(representativeKinds), 'Select what they may do'),
      name: line(200, 'The name must be 200 characters or fewer').refine(name => name !== '', 'Enter their name'),
      organisation: optionalLine(200, 'The organisation must be 200 characters or fewer'),
      contact: optionalLine(300, 'How to reach them must be 300 characters or fewer'),
      matter: optionalLine(300, 'What it is about must be 300 characters or fewer'),
    })
    .refine(({ kind, matter }) => kind !== 'explicit consent' || matter !== undefined, {
      path: ['matter'],
      message: 'Enter the one matter that the consent is about',
      // Said with the other mistakes, not after them.
      when: () => true,
    }),
)

/** Why a record is closed to most of the office. */
export const restrictionForm: z.ZodType<{ why: string }> = z.preprocess(
  form => ({ why: textOf(form as Form, 'why') }),
  z.object({
    why: line(1000, 'The reason must be 1,000 characters or fewer').refine(why => why !== '', 'Enter a reason'),
  }),
)
