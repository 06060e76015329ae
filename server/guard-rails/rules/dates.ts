/** The dates of a commitment: not past, in their order, and on a day when offices and services are open. */
import {
  addDays,
  type CalendarDate,
  dateInWords,
  type HolidayCalendar,
  isWeekend,
  isWorkingDay,
  knownFor,
} from '../../lib/days.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Rule } from '../rule.ts'

/** When it begins and by when it is done. */
export const dateRules: readonly Rule[] = [
  {
    id: 'due-in-the-past',
    title: 'A date that has passed',
    severity: 'blocks',
    source: 'L8',
    find: ({ dueOn }, _, __, date) =>
      dueOn && dueOn < date
        ? { found: dateInWords(dueOn, 'en'), words: 'The date to do it by has passed. Choose a later one.' }
        : undefined,
  },
  {
    id: 'due-before-it-starts',
    title: 'An end before the start',
    severity: 'blocks',
    source: 'L8',
    find: ({ startsOn, dueOn }) =>
      startsOn && dueOn && dueOn < startsOn
        ? {
            found: dateInWords(startsOn, 'en'),
            words: 'It starts after the date to do it by. Change one of the dates.',
          }
        : undefined,
  },
  {
    id: 'due-on-a-closed-day',
    title: 'A day when we or others are closed',
    severity: 'advice',
    source: 'L8',
    find: ({ dueOn }, circumstances) => {
      const closed = dueOn && whyClosed(dueOn, circumstances)
      if (!closed) return undefined
      const open = nextOpenDay(dueOn, circumstances)
      return {
        found: dateInWords(dueOn, 'en', { weekday: true }),
        words: closed,
        better: dateInWords(open, 'en', { weekday: true }),
        use: { field: 'dueOn', text: open },
      }
    },
  },
]

/** Why nobody may be there on a day, in words; `undefined` for a day like any other. */
function whyClosed(day: CalendarDate, { calendar, closures }: Circumstances): string | undefined {
  if (isWeekend(day)) return 'That day is at a weekend: offices and services may be closed.'
  // The nation an office is in says which bank holidays are its own; those of the other nations close services too.
  if (isBankHoliday(day, calendar)) return 'That day is a bank holiday: offices and services may be closed.'
  if (isBankHoliday(day, 'union'))
    return 'That day is a bank holiday in part of Great Britain: some services may be closed.'
  const closure = closures.find(({ kind, from, to }) => kind === 'office closed' && from <= day && day <= to)
  return closure && `The office is closed that day (${closure.name}).`
}

// Past the end of the bank holiday data a weekend is still a weekend: advice need not stop the adviser.
const isBankHoliday = (day: CalendarDate, calendar: HolidayCalendar) =>
  knownFor(day) && !isWeekend(day) && !isWorkingDay(day, calendar)

function nextOpenDay(day: CalendarDate, circumstances: Circumstances): CalendarDate {
  let open = day
  while (whyClosed(open, circumstances)) open = addDays(open, 1)
  return open
}
