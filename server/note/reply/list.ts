/**
 * What a reply of bare values says of a list: "yeah two, 4 and nearly 9" of the children, "about 2015 til covid" of a job.
 *
 * What must always hold
 * 1. The whole reply must be understood; what is only partly so is left to the readers of notes.          (listReply)
 * 2. A number is no child: it counts the ages after it, and where it could be an age as well, that is said.  (agesIn)
 */
import type { Answer, Answers, Question } from '../../interview/questions.ts'
import { ageAt } from '../ages.ts'
import type { Doubt, NoteContext, NoteReading } from '../note.ts'
import { saidIn } from '../said.ts'
import { approximateReply } from './dates.ts'
import { numberIn } from './values.ts'

/** Longer than anybody tells ages or years in. */
const longest = 120

/** The items that a reply tells; `from` is where it begins after a "yeah". Undefined when it is anything else. */
export function listReply(
  words: string,
  { id }: Question,
  { on }: Pick<NoteContext, 'on'>,
  from = 0,
): NoteReading[] | undefined {
  if (words.length > longest) return undefined
  if (id === 'children') return agesIn(words, from)
  return id === 'job-started' || id === 'job-ended' ? yearsIn(words, on) : undefined
}

type Piece = { text: string; ends: number }

function agesIn(words: string, from: number): NoteReading[] | undefined {
  const pieces = piecesOf(words, from)
  const [first, ...rest] = pieces
  if (!first || rest.length === 0) return undefined
  const isCount = rest.length > 1 && numberIn(first.text) === rest.length
  const told = (isCount ? rest : pieces).map(({ text, ends }) => ({ ends, age: ageOf(text) }))
  const doubt: { doubt?: Doubt } = isCount && /^\d+$/.test(first.text) ? { doubt: 'a guess' } : {}
  const readings: NoteReading[] = []
  let begins = words.length - words.trimStart().length
  for (const { age, ends } of told) {
    if (age === undefined) return undefined
    const item = { 'child-age': answered(age) }
    readings.push({ question: 'children', item, words: words.slice(begins, ends), begins, ...doubt })
    begins = ends + (/^(?:[\s,;&]|(?:and|ac?)\s)+/i.exec(words.slice(ends))?.[0].length ?? 0)
  }
  return readings
}

/** What stands between commas and "and"s, and where each piece ends. */
function piecesOf(words: string, from: number): Piece[] {
  return [...words.slice(from).matchAll(/(?:(?!\s(?:and|ac?)\s)[^,;&])+/gi)].flatMap(match => {
    const text = match[0].replace(/^\s*(?:and|ac?)\s/i, '').trim()
    return text ? [{ text, ends: from + match.index + match[0].trimEnd().length }] : []
  })
}

function ageOf(piece: string): number | undefined {
  const { text } = saidIn(piece)
  const age = ageAt(text)
  return age && age.length === text.trimEnd().length ? age.years : undefined
}

function yearsIn(words: string, on: string): NoteReading[] | undefined {
  const [, start = '', end = ''] = /^(.+?)\s*(?:\b(?:until|till?|to|hyd|tan)\b|[-–])\s*(.+)$/i.exec(words.trim()) ?? []
  const [started, ended] = [approximateReply(start, on), approximateReply(end, on)]
  if (!started || !ended || started.slice(0, 4) > ended.slice(0, 4)) return undefined
  const item: Answers = {
    'job-started': answered(started),
    'job-ended': answered(ended),
    'job-still': { is: 'answered', value: false },
  }
  return [{ question: 'jobs', item, words: words.trim(), begins: words.indexOf(words.trim()) }]
}

const answered = (value: number | string): Answer => ({ is: 'answered', value })
