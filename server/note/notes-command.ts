/**
 * `npm run -s read-notes`: reads notes from standard input, one a line, and prints a line of JSON for each that is not empty:
 * what is read in it for the questions of the interview, by which words, and the words that nothing was read in.
 */
import { createInterface } from 'node:readline'
import { definition } from '../interview/definition.ts'
import type { Answer } from '../interview/questions.ts'
import { today } from '../lib/days.ts'
import type { NoteReading } from './note.ts'
import { readNote } from './read-note.ts'

const on = today(new Date())
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const note = line.replace(/^\uFEFF/, '')
  if (!note.trim()) continue
  const { readings, unread } = readNote(note, { definition, on })
  const printed = JSON.stringify({ note, readings: readings.map(shown), unread: unread.map(({ words }) => words) })
  // A slow reader of the answers holds up the reading of the lines.
  if (!process.stdout.write(`${printed}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

function shown({ question, answer, item, words, doubt }: NoteReading) {
  const value = item
    ? Object.fromEntries(Object.entries(item).map(([field, given]) => [field, printedValue(given)]))
    : printedValue(answer)
  return { question, value, words, ...(doubt && { doubt }) }
}

function printedValue(answer: Answer) {
  return answer.is === 'answered' ? answer.value : answer.is
}
