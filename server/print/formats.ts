/**
 * The formats a plan comes in: which of them we print ourselves and in what size, which are made elsewhere, and how each
 * is said inside a sentence.
 *
 * What must always hold:
 *   1. Every format a person can ask for is either printed here or asked for elsewhere (R29, G18).  (isMadeElsewhere)
 *   2. Every format has words in English and in Welsh (R30).                                        (the type Words)
 */
import type { Format } from '../../db/choices.ts'
import type { Words } from '../lib/language.ts'
import type { PrintSize } from './style.ts'

/** The sizes of print, in points: large print is set again in the larger size, never the same page enlarged (G18). */
export const printSizes = {
  standard: 14,
  'large print 16': 16,
  'large print 20': 20,
  'large print 24': 24,
} as const satisfies Partial<Record<Format, PrintSize>>
export type PrintedFormat = keyof typeof printSizes

const isPrinted = (format: string): format is PrintedFormat => Object.hasOwn(printSizes, format)

/**
 * The print that a copy in a format begins with: coloured paper takes the standard print, an email carries it, and it is
 * what can be read out or handed over besides while another format is being made.
 */
export const printedAs = (format: Format): PrintedFormat => (isPrinted(format) ? format : 'standard')

const madeElsewhere = {
  'braille grade 1': true,
  'braille grade 2': true,
  audio: true,
  bsl: true,
  'easy read': true,
} as const satisfies Partial<Record<Format, true>>
export type FormatMadeElsewhere = keyof typeof madeElsewhere

/** The formats that somebody else makes for us, or that take a person's work: they are asked for and followed (R29). */
export const formatsMadeElsewhere = Object.keys(madeElsewhere) as FormatMadeElsewhere[]

/** Whether a copy in this format has to be asked for before anybody can be given one. */
export const isMadeElsewhere = (format: Format): format is FormatMadeElsewhere => Object.hasOwn(madeElsewhere, format)

/** A size as it stands in an address and in a file name: 'large-print-20'. */
export const slugOf = (format: PrintedFormat): string => format.replaceAll(' ', '-')

/** The size that an address asks for, if there is such a size. */
export const printedFormatOf = (slug: string | undefined): PrintedFormat | undefined =>
  (Object.keys(printSizes) as PrintedFormat[]).find(format => slugOf(format) === slug)

/** A copy in each format, as a sentence goes on: "a copy in braille (grade 1)". */
export const inFormat: Record<Format, Words> = {
  standard: { en: 'in standard print', cy: 'mewn print safonol' },
  'large print 16': { en: 'in large print (16 point)', cy: 'mewn print bras (16 pwynt)' },
  'large print 20': { en: 'in large print (20 point)', cy: 'mewn print bras (20 pwynt)' },
  'large print 24': { en: 'in large print (24 point)', cy: 'mewn print bras (24 pwynt)' },
  'braille grade 1': { en: 'in braille (grade 1)', cy: 'mewn Braille (gradd 1)' },
  'braille grade 2': { en: 'in braille (grade 2)', cy: 'mewn Braille (gradd 2)' },
  audio: { en: 'as an audio recording', cy: 'fel recordiad sain' },
  bsl: { en: 'in British Sign Language', cy: 'mewn Iaith Arwyddion Prydain' },
  'easy read': { en: 'in easy read', cy: 'mewn fformat hawdd ei ddeall' },
  'coloured paper': { en: 'on coloured paper', cy: 'ar bapur lliw' },
  email: { en: 'by email or as a web page', cy: 'drwy e-bost neu fel tudalen we' },
}
