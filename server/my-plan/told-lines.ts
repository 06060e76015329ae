/**
 * One answer as the person reads it among their own details: what stands, who wrote it down and when, and what stood
 * before.
 *
 * What must always hold:
 *   1. What was put right stays readable as it was, crossed out and with the reason (R93).        (pastLines)
 *   2. What was not about this person is not told to them: only that something is hidden (R61).   (isHidden, detailWords)
 */
import { answerLines, itemInWords } from '../interview/answers.ts'
import { isHidden, listOf, type PastAnswer } from '../interview/history.ts'
import type { Question } from '../interview/questions.ts'
import { dateInWords, today } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import type { Line, Teller } from './details.ts'
import { correctionToYou, detailWords, sourceToYou } from './details-words.ts'
import type { ToldAnswer } from './held.ts'

/** The lines of one question: what stands today, and before it, the newest first. */
export function toldLines({ question, past }: ToldAnswer, teller: Teller): Line[] {
  return past.flatMap((row, at) => pastLines(question, row, at > 0, teller))
}

function pastLines(question: Question, row: PastAnswer, isBefore: boolean, teller: Teller): Line[] {
  const { say } = teller
  const said = wordsOf(question, row, teller)
  const first = said[0] ?? { text: say(row.hidden === 'all' ? detailWords.hidden : detailWords.takenBack) }
  const before = isBefore ? `${say(detailWords.before)}: ` : ''
  const lines = [{ ...first, text: `${before}${first.text}` }, ...said.slice(1)]
  const isStruck = row.strikes.some(({ precaution }) => !precaution)
  return [...lines, { text: writtenDown(row, isStruck, teller), quiet: true }]
}

/** What a row says, line by line; a job or a child in one line. */
function wordsOf(question: Question, row: PastAnswer, { language, writtenIn, say }: Teller): Line[] {
  const typed = isTyped(question) && writtenIn !== language ? writtenIn : undefined
  const items = listOf(question, row.answer)
  if (items.length === 0)
    return row.answer ? answerLines(question, row.answer, language).map(text => ({ text, typed })) : []
  return items.map(item => {
    if (isHidden(row, item.id)) return { text: say(detailWords.hidden) }
    const { title, lines } = itemInWords(question, item, language)
    const more = lines.filter(({ value }) => value !== title).map(({ label, value }) => `${label}: ${value}`)
    return { text: [title, ...more].join('; ') }
  })
}

/** Words of the person's own, which stand in the language they were typed in. */
const isTyped = ({ kind }: Question) => kind === 'text' || kind === 'long-text'

/** 'Amira Hussain, 3 May 2026: written down while we talked. Crossed out: it was a mistake.' */
function writtenDown({ by, at, source, strikes }: PastAnswer, isStruck: boolean, { language, say }: Teller): string {
  const told = `${by}, ${dateInWords(today(at), language)}: ${say(sourceToYou[source])}.`
  if (!isStruck) return told
  const reasons = new Map<string, Words>(strikes.map(({ reason }) => [reason, correctionToYou[reason]]))
  return `${told} ${say(detailWords.crossedOut)}: ${[...reasons.values()].map(say).join('; ')}.`
}
