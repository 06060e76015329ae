/**
 * GOV.UK's file of bank holidays (https://www.gov.uk/bank-holidays.json), read and compared with what is known.
 *
 * What must always hold:
 *   1. Only a file of GOV.UK's own shape, with real dates and whole years for every nation, is taken.    (readPublished)
 *   2. Years that GOV.UK no longer publishes stay known: old notices are still counted with them.        (changesWith)
 *   3. No date that was known is lost unseen: each that is gone is named, and a file that ends earlier than what is
 *      known, or leaves years out between, is refused.                                                    (changesWith)
 */
import { z } from 'zod'
import { type Division, divisions, type HolidayDates } from '../lib/bank-holidays.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'

/** As people call the nations. */
export const divisionNames: Record<Division, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
}

const division = z.object({ events: z.array(z.object({ title: z.string(), date: z.iso.date() })).min(1) })
const file = z.object({
  'england-and-wales': division.extend({ division: z.literal('england-and-wales') }),
  scotland: division.extend({ division: z.literal('scotland') }),
  'northern-ireland': division.extend({ division: z.literal('northern-ireland') }).optional(),
})

// England and Wales have eight in a year, Scotland nine; one-off days come on top.
const fewestInAYear: Record<Division, number> = { 'england-and-wales': 8, scotland: 9 }

/** What a file says, or in one sentence why it cannot be used. */
export type Published = { dates: HolidayDates } | { problem: string }

/** Reads the text of the file. */
export function readPublished(text: string): Published {
  const read = file.safeParse(parsed(text))
  if (!read.success) return { problem: notTheirs(read.error) }
  const dates = {
    'england-and-wales': inOrder(read.data['england-and-wales'].events.map(({ date }) => date)),
    scotland: inOrder(read.data.scotland.events.map(({ date }) => date)),
  }
  const problem = divisions.map(nation => partOfAYear(nation, dates[nation])).find(Boolean)
  return problem ? { problem } : { dates }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function notTheirs(error: z.ZodError): string {
  const at = error.issues[0]?.path.map(String).join(', ')
  const where = at ? ` It differs at: ${at}.` : ''
  return `This is not GOV.UK’s bank-holidays.json.${where} Download the file again, and choose it or paste all of it`
}

const inOrder = (dates: readonly CalendarDate[]) => [...new Set(dates)].sort()
const yearOf = (date: CalendarDate) => Number(date.slice(0, 4))

/** A file that was cut short has too few dates in some year, or none. */
function partOfAYear(nation: Division, dates: readonly CalendarDate[]): string | undefined {
  const [first, last] = [yearOf(dates[0] ?? ''), yearOf(dates.at(-1) ?? '')]
  for (let year = first; year <= last; year += 1) {
    const count = dates.filter(date => yearOf(date) === year).length
    if (count < fewestInAYear[nation])
      return `The file has only ${count} of the bank holidays of ${year} for ${divisionNames[nation]}. Download the whole file again`
  }
  return undefined
}

/** What a file would change: the list as it would be, and for each nation what comes and goes. */
export type Changes = {
  dates: HolidayDates
  divisions: Record<Division, { added: CalendarDate[]; gone: CalendarDate[]; endsOn: CalendarDate }>
}

/** Compares what was published with what is known, or says in one sentence why it cannot replace it. */
export function changesWith(known: HolidayDates, published: HolidayDates): Changes | { problem: string } {
  const problem = divisions.map(nation => cannotFollow(nation, known[nation], published[nation])).find(Boolean)
  if (problem) return { problem }
  const merged = (nation: Division) => [...before(known[nation], published[nation]), ...published[nation]]
  const dates = { 'england-and-wales': merged('england-and-wales'), scotland: merged('scotland') }
  const changed = (nation: Division) => ({
    added: without(dates[nation], known[nation]),
    gone: without(known[nation], dates[nation]),
    endsOn: dates[nation].at(-1) ?? '',
  })
  return { dates, divisions: { 'england-and-wales': changed('england-and-wales'), scotland: changed('scotland') } }
}

/** What is known of the years before the file begins. */
const before = (known: readonly CalendarDate[], published: readonly CalendarDate[]) =>
  known.filter(date => yearOf(date) < yearOf(published[0] ?? ''))

const without = (dates: readonly CalendarDate[], those: readonly CalendarDate[]) =>
  dates.filter(date => !those.includes(date))

function cannotFollow(nation: Division, known: readonly CalendarDate[], published: readonly CalendarDate[]) {
  const [knownTo, from, to] = [known.at(-1) ?? '', published[0] ?? '', published.at(-1) ?? '']
  if (to < knownTo)
    return `The file ends on ${dateInWords(to, 'en')} for ${divisionNames[nation]}, but dates are known up to ${dateInWords(knownTo, 'en')} already. Download the newest file from GOV.UK`
  if (yearOf(from) > yearOf(knownTo) + 1)
    return `The file begins in ${yearOf(from)} for ${divisionNames[nation]}, but dates are known only up to ${dateInWords(knownTo, 'en')}: the years between would be missing`
  return undefined
}

/** Whether a file would change nothing. */
export const isNoNews = ({ divisions: changed }: Changes): boolean =>
  divisions.every(nation => changed[nation].added.length + changed[nation].gone.length === 0)

/** Whether dates that were known would no longer be bank holidays. */
export const losesDates = ({ divisions: changed }: Changes): boolean =>
  divisions.some(nation => changed[nation].gone.length > 0)
