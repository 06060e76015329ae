/**
 * The parts of what we hold about a person, by name, in the person's language: what they can say is wrong with.
 * Answers to the interview's questions are named by the question, and have their words from its definition.
 *
 * What must always hold:
 *   1. A key says which part it is and nothing about the person: it stands in an address.   (the keys below)
 *   2. What a person said about their safety has one name for all of it, so that an address never says what they were
 *      asked (R86).                                                                         ('safety')
 */

import type { Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'

/** The details that staff keep of a person, in the order they are read. */
export const details = {
  name: { en: 'Name', cy: 'Enw' },
  dateOfBirth: { en: 'Date of birth', cy: 'Dyddiad geni' },
  niNumber: { en: 'National Insurance number', cy: 'Rhif Yswiriant Gwladol' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  phones: { en: 'Phone', cy: 'Ffôn' },
  email: { en: 'Email', cy: 'E-bost' },
  writtenLanguage: { en: 'We write to you in', cy: 'Rydym yn ysgrifennu atoch yn' },
  spokenLanguage: { en: 'Language you speak', cy: 'Iaith rydych yn ei siarad' },
  format: { en: 'Format of letters and plans', cy: 'Fformat llythyrau a chynlluniau' },
  toldBy: { en: 'How we tell you about news', cy: 'Sut rydym yn rhoi gwybod i chi am newyddion' },
  regime: { en: 'Benefit', cy: 'Budd-dal' },
  group: { en: 'Your group', cy: 'Eich grŵp' },
  adviser: { en: `Your ${workCoach.en}`, cy: `Eich ${workCoach.cy}` },
} as const satisfies Record<string, Words>
export type Detail = keyof typeof details

/** The other parts. */
export const parts = {
  appointments: { en: 'Appointments and interviews', cy: 'Apwyntiadau a chyfweliadau' },
  plans: { en: 'Your plan', cy: 'Eich cynllun' },
  representatives: { en: 'People who act for you', cy: 'Pobl sy’n gweithredu ar eich rhan' },
  letters: { en: 'Letters and messages', cy: 'Llythyrau a negeseuon' },
  requests: { en: 'Asking us to look again', cy: 'Gofyn i ni edrych eto' },
  'not-done': {
    en: 'What we wrote down as not done',
    cy: 'Yr hyn a gofnodwyd gennym fel rhywbeth na chafodd ei wneud',
  },
  complaints: { en: 'Complaints', cy: 'Cwynion' },
  safety: { en: 'What you keep private', cy: 'Yr hyn rydych yn ei gadw’n breifat' },
} as const satisfies Record<string, Words>
export type Part = keyof typeof parts

/** The key of a detail as something that can be wrong: 'details.name'. */
export const keyOfDetail = (detail: Detail): string => `details.${detail}`

/** The words of a detail or a part by its key; undefined for the key of a question. */
export function partNamed(key: string): Words | undefined {
  const detail = key.startsWith('details.') ? key.slice('details.'.length) : ''
  if (Object.hasOwn(details, detail)) return details[detail as Detail]
  return Object.hasOwn(parts, key) ? parts[key as Part] : undefined
}
