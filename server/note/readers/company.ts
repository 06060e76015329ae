/** Reads who is here and their names, where brackets and commas stand between: "support worker (Mandy from Mind) present". */
import type { Clause } from '../clauses.ts'
import { answered, type Found, type HeardNote, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { options } from './options.ts'
import { words } from './words.ts'

/** As `options`, or as `words` for a question in words, where the name that follows after a comma belongs to the answer. */
export const company: Reader = (question, heard, note) => {
  const read = question.kind === 'text' ? words : options
  const found = [...read(question, heard, note), ...read(question, heard, { ...note, clauses: bracketed(note) })]
  return question.kind === 'text' ? found.map(one => named(withName(one, note), note)) : found
}

// Clauses with brackets between them as one, the brackets as one long word: no pattern may look into them.
function bracketed({ clauses, text }: HeardNote): Clause[] {
  return clauses.flatMap((clause, i): Clause[] => {
    const [inside, after] = [clauses[i + 1], clauses[i + 2]]
    if (!inside || !after || !inside.mark.includes('(') || !after.mark.includes(')')) return []
    const brackets = ` ${'x'.repeat(after.from - clause.to - 1)}`
    const whole = clause.text + brackets + text.slice(after.from, after.to)
    return [{ ...clause, to: after.to, text: whole, words: whole.slice(1).split(' ') }]
  })
}

// "Her sister Dawn", "support worker (Mandy from Mind)": the name that follows.
function withName(found: Found, note: HeardNote): Found {
  const begins = note.words.findLast(({ at }) => at < found.to)?.ends ?? 0
  const name = /^(?: (?:(?:from|at) (?:the )?)?\p{Lu}[\p{L}'’-]*)+|^ \([^()]+\)/u.exec(note.note.slice(begins))
  const last = name && note.words.findLast(({ ends }) => ends <= begins + name[0].length)
  if (!last || found.answer?.is !== 'answered') return found
  const answer = answered(`${found.answer.value}${note.note.slice(begins, last.ends)}`)
  return { from: found.from, to: last.at + last.is.length + 1, doubt: found.doubt, answer }
}

// "Her appointee, Mr Shah (uncle)": a name that follows, and who that is.
function named(found: Found, note: HeardNote): Found {
  const at = note.clauses.findIndex(({ to }) => to === found.to)
  const [name, who] = [note.clauses[at + 1], note.clauses[at + 2]]
  if (at < 0 || !name || !/^[,(]$/.test(name.mark) || name.words.length > 3 || !isName(name, note)) return found
  const isTold = who?.mark === '(' && who.words.length < 3
  const end = isTold ? who.to : name.to
  const to = end + (note.text.startsWith(' )', end) ? 2 : 0)
  const [short, long] = [spanOf(note, found.from, found.to).words, spanOf(note, found.from, to).words]
  const said = found.answer?.is === 'answered' ? String(found.answer.value) : ''
  return { from: found.from, to, answer: answered(long.slice(short.length - said.length)) }
}

const isName = ({ from, to }: Clause, note: HeardNote) =>
  spanOf(note, from, to)
    .words.split(' ')
    .every(word => /^\p{Lu}/u.test(word))
