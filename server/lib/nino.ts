/**
 * National Insurance numbers: reading, spacing, masking.
 *
 * What must always hold:
 *   1. Only the shapes HMRC gives out are accepted (D1).                            (nino.test.ts)
 *   2. Numbers that only look like one are refused with a reason that helps (D2).   (nino.test.ts)
 *   3. QQ, the published example prefix, passes in test mode alone (D5, R78).       (nino.test.ts)
 *   4. A number never proves who somebody is (D3, R79): nothing here says it does.
 */
import type { Words } from './language.ts'

/** A number as stored: nine characters, upper case, no spaces. */
export type Nino = string

export type NinoProblem = 'missing' | 'shape' | 'administrative prefix' | 'temporary number' | 'example number'

/**
 * Reads a National Insurance number as typed, in any case, with any spaces and punctuation.
 * @returns the number as stored, or what is wrong with it and the message to show
 */
export function readNino(
  text: string,
  { testMode }: { testMode: boolean },
): { nino: Nino } | { problem: NinoProblem; words: Words } {
  const typed = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase()
  const problem = problemOf(typed, testMode)
  return problem ? { problem, words: problems[problem] } : { nino: typed }
}

/** 'QQ 12 34 56 C', as people write it. */
export const spacedNino = (nino: Nino): string => nino.replace(/^(..)(..)(..)(..)(.?)$/, '$1 $2 $3 $4 $5').trim()

/** The part that identifies a person: the last letter does not, and old records may lack it (D6). */
export const firstEight = (nino: Nino): string => nino.slice(0, 8)

/** '•• •• •• 56 C': enough to tell two people's records apart on a screen, not to copy the number. */
export const maskedNino = (nino: Nino): string => spacedNino(`••••••${nino.slice(6)}`)

// D1: no D F I Q U V in either place, no O in the second.
const shape = /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/
const neverGivenOut = /^(BG|GB|KN|NK|NT|TN|ZZ)/
const administrative = /^(OO|CR|FY|MW|NC|PP|PY|PZ)\d{6}[A-D]?$/
// HMRC's temporary reference, '11 A1 11 11', and the old temporary number, TN with a date of birth (D2).
const temporary = /^(\d\d[A-Z]\d{5}|TN\d{6}[A-Z]?)$/
const example = /^QQ\d{6}[A-D]$/

function problemOf(typed: string, testMode: boolean): NinoProblem | undefined {
  if (typed === '') return 'missing'
  if (example.test(typed)) return testMode ? undefined : 'example number'
  if (temporary.test(typed)) return 'temporary number'
  if (administrative.test(typed)) return 'administrative prefix'
  if (!shape.test(typed) || neverGivenOut.test(typed)) return 'shape'
  return undefined
}

const problems: Record<NinoProblem, Words> = {
  missing: {
    en: 'Enter a National Insurance number',
    cy: 'Rhowch rif Yswiriant Gwladol',
  },
  shape: {
    en: 'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
    cy: 'Rhowch rif Yswiriant Gwladol sydd â 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C',
  },
  'administrative prefix': {
    en: 'This is an administrative number, not a National Insurance number. Leave it empty if there is no other',
    cy: 'Rhif gweinyddol yw hwn, nid rhif Yswiriant Gwladol. Gadewch y blwch yn wag os nad oes un arall',
  },
  'temporary number': {
    en: 'This is a temporary reference number, not a National Insurance number. Leave it empty if there is no other',
    cy: 'Rhif cyfeirnod dros dro yw hwn, nid rhif Yswiriant Gwladol. Gadewch y blwch yn wag os nad oes un arall',
  },
  'example number': {
    en: 'QQ is only used in examples. Enter the person’s own National Insurance number',
    cy: 'Dim ond mewn enghreifftiau y defnyddir QQ. Rhowch rif Yswiriant Gwladol y person ei hun',
  },
}
