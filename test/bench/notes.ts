/**
 * Every whole labelled note of the tests read for every question of the interview. Prints, for each round, the milliseconds of the
 * processor that one note took, as JSON; the first round is that of a program that has just started.
 */
import { definition } from '../../server/interview/definition.ts'
import { readNote } from '../../server/note/read-note.ts'
import { reporting, tuning } from '../notes/all.ts'

const rounds = 9
const context = { definition, on: '2026-11-24' }
const notes = [...tuning, ...reporting]
  .filter(({ name }) => !name.includes('phrases'))
  .flatMap(collection => collection.notes.map(({ note }) => note))

const perNote: number[] = []
for (let round = 0; round <= rounds; round++) {
  const began = process.cpuUsage()
  for (const note of notes) readNote(note, context)
  const { user, system } = process.cpuUsage(began)
  perNote.push((user + system) / 1000 / notes.length)
}
console.log(JSON.stringify({ first: perNote[0], perNote: perNote.slice(1), count: notes.length }))
