/**
 * What an evidence pack is made of: parts with titles, and in each labels with what is recorded under them. The page that
 * opens without this service, the data for a machine and the page on which an adviser reviews are all made from them.
 *
 * What must always hold:
 *   1. Every field is filled: what is not there says that it is not recorded (R31).          (row)
 */
import { dateInWords, timeOf, today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'

/** What stands where nothing is recorded. */
export const notRecorded = 'Not recorded'

/** `lang` is the language in which the lines were typed, where that is not English. */
export type PackRow = { label: string; lines: string[]; lang?: Language | undefined }
export type PackGroup = { title?: string | undefined; rows: PackRow[] }
export type PackPart = { id: string; title: string; groups: PackGroup[] }

/** One field; lines that are empty are left out, and a field without any says so. */
export function row(
  label: string,
  value: string | number | null | undefined | readonly (string | null | undefined | false)[],
  lang?: Language,
): PackRow {
  const lines = [value]
    .flat()
    .filter(line => line !== null && line !== undefined && line !== false)
    .map(line => String(line).trim())
    .filter(Boolean)
  const isTyped = lang === 'cy' && lines.length > 0
  return { label, lines: lines.length > 0 ? lines : [notRecorded], ...(isTyped && { lang }) }
}

/** A part with one group, or with several that have titles; without any it has one field that says so. */
export const part = (id: string, title: string, groups: readonly PackGroup[], nothing = title): PackPart => ({
  id,
  title,
  groups: groups.length > 0 ? [...groups] : [{ rows: [row(nothing, undefined)] }],
})

/** A day in words; `undefined` stays so. */
export const dayOf = (date: string | null | undefined): string | undefined =>
  date ? dateInWords(date, 'en') : undefined

/** A moment in words: '24 November 2026 at 10:00'. */
export const momentOf = (at: Date | null | undefined): string | undefined =>
  at ? `${dateInWords(today(at), 'en')} at ${timeOf(at)}` : undefined

/** Who and when, in one line. */
export const byAt = (name: string | null | undefined, at: Date | null | undefined): string | undefined =>
  at ? [name ?? 'The person', momentOf(at)].filter(Boolean).join(', ') : undefined
