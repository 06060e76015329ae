/** Which sentences of the letters about changes to a plan, and about what was not done, rest on which source. */
import { lengthOf } from '../clocks.ts'
import { ifGivenToday, words as ofFailure, prompts, within } from '../failure/words.ts'
import type { Words } from '../lib/language.ts'
import { words as ofVariation } from '../variation/words.ts'
import type { Cited } from './cited.ts'

/** Stands for the day that each letter says for itself. */
const aDay: Words = { en: '(the day)', cy: '(y diwrnod)' }
const aLastDay: Words = { en: '(the last day)', cy: '(y diwrnod olaf)' }
const timeByLaw: Words = { en: lengthOf('showing good cause', 'en'), cy: lengthOf('showing good cause', 'cy') }

const entry = (id: string, name: Words, words: readonly Words[], cites: readonly string[]): Cited => ({
  id: `letter.${id}`,
  kind: 'letter',
  name,
  words,
  cites,
})

/** The letters in the order in which they are written: what changes in a plan, asking why, and what was answered. */
export const lettersCited = (): Cited[] => [...aboutChanges(), ...askingWhy(), ...aboutTheAnswer()]

function aboutChanges(): Cited[] {
  const { from, mayChoose, notByItself, restStays, ifWrong } = ofVariation
  const { moved, lifted, oldGone, stillThere, wordsInOther } = ofVariation
  return [
    entry(
      'no-longer-required',
      { en: 'You no longer have to do this', cy: 'Nid oes rhaid i chi wneud hyn mwyach' },
      [from(aDay), mayChoose, notByItself, restStays, ifWrong],
      ['R5', 'L7', 'L35'],
    ),
    entry(
      'date-changed',
      { en: 'A date in your plan has changed', cy: 'Mae dyddiad yn eich cynllun wedi newid' },
      [moved(aDay), lifted, oldGone, stillThere],
      ['L18', 'R12'],
    ),
    entry(
      'other-language',
      { en: 'Words in another language', cy: 'Geiriau mewn iaith arall' },
      [wordsInOther],
      ['G18'],
    ),
  ]
}

function askingWhy(): Cited[] {
  const { askLead, nothingDecided, anyWay, notCounted, inYourFormat, late, noLastDay } = ofFailure
  const { anyReason, others, who, help, inOther } = ofFailure
  return [
    entry(
      'asking-why',
      { en: 'Asking you why', cy: 'Gofyn pam i chi' },
      [askLead, nothingDecided, anyWay],
      ['L20', 'R33'],
    ),
    entry(
      'time-to-answer',
      { en: 'How long you have to answer', cy: 'Faint o amser sydd gennych i ateb' },
      [within(timeByLaw), notCounted, ifGivenToday(aDay, aLastDay), inYourFormat, late],
      ['L20', 'L23', 'L21', 'R34', 'G16'],
    ),
    entry('no-last-day', { en: 'When no time is set', cy: 'Pan nad oes amser wedi’i bennu' }, [noLastDay], ['L44']),
    entry(
      'reasons',
      { en: 'What you can tell us', cy: 'Beth allwch chi ei ddweud wrthym' },
      [anyReason, others, ...prompts],
      ['L21', 'L32'],
    ),
    entry('who-decides', { en: 'Who decides', cy: 'Pwy sy’n penderfynu' }, [who], ['L20', 'R33']),
    entry('help', { en: 'Help to answer', cy: 'Help i ateb' }, [help, inOther], ['G16', 'G18']),
  ]
}

function aboutTheAnswer(): Cited[] {
  const { outcomeLead, outcomeNotOurs, closedLead, complain } = ofFailure
  return [
    entry('answer', { en: 'The answer', cy: 'Yr ateb' }, [outcomeLead, outcomeNotOurs, closedLead], ['L20', 'R33']),
    entry('complain', { en: 'If you are not happy', cy: 'Os nad ydych yn hapus' }, [complain], ['C1', 'C6']),
  ]
}
