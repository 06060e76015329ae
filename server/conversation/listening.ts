/**
 * What was typed in a conversation: a reply to the question asked, a note about anything, both at once, or a wish about the
 * conversation itself. Pure: nothing is recorded by listening.
 *
 * What must always hold
 * 1. The reply to the question is read first; what it does not use is read as a note.          (heardIn)
 * 2. Nothing typed is lost: each word is in a reading, or given back as unread.                (heardIn)
 */
import type { Question } from '../interview/questions.ts'
import type { NoteContext, NoteRead, NoteReading } from '../note/note.ts'
import { readNote } from '../note/read-note.ts'
import { listReply } from '../note/reply/list.ts'
import { type Changing, type Reply, readReply, type Said } from '../note/reply/reply.ts'

/** What was read in the words of a turn. */
export type Read = Pick<NoteRead, 'readings' | 'unread'>

/** What somebody meant by what they typed. */
export type Meant = Exclude<Reply, Said> | { means: 'said'; read: () => Read }

/** Where nothing is asked, a wish is a wish still ("change the second job"), and all else is a note. */
const nothingAsked: Question = {
  id: 'nothing',
  kind: 'long-text',
  required: 'optional',
  label: { en: '', cy: '' },
  short: { en: '', cy: '' },
  usedIn: [],
}

/** What was typed, as a reply to `question`; as a note when nothing is asked. Reading itself is left to be done later. */
export function heardIn(words: string, question: Question | undefined, context: NoteContext): Meant {
  if (!question) {
    const wish = readReply(words, nothingAsked, context)
    if (wish.means !== 'said' && wish.means !== 'skipped') return wish
    return { means: 'said', read: () => readNote(words, context) }
  }
  const asked = { ...context, asked: question.id }
  const reply = readReply(words, question, asked)
  if (reply.means !== 'said') return reply as Exclude<Reply, Said>
  return { means: 'said', read: () => replyRead(words, question, reply, asked) }
}

function replyRead(words: string, question: Question, reply: Said, context: NoteContext): Read {
  const { answer, doubt, rest } = reply
  if (!answer) {
    const listed = listReply(words, question, context, rest?.begins)
    return listed ? { readings: listed, unread: [] } : readNote(words, context)
  }
  const whole: NoteReading = {
    ...(rest ? before(words, rest.begins) : trimmed(words)),
    question: question.id,
    answer,
    ...(doubt && { doubt }),
  }
  if (rest) {
    const more = readNote(rest.words, context)
    const others = [whole, ...more.readings.filter(one => one.question !== question.id).map(moved(rest.begins))]
    return { readings: others, unread: more.unread.map(moved(rest.begins)) }
  }
  return asksForWords(question) ? wordsRead(words, whole, context) : { readings: [whole], unread: [] }
}

const asksForWords = ({ kind, reads }: Question) => (kind === 'text' && !reads) || kind === 'long-text'

/** How many other questions a text answers before it is taken for a note, and not for the answer to the one asked. */
const others = 2

/** A question that asks for words is answered with the words; they may answer others as well, or be a note about all. */
function wordsRead(words: string, whole: NoteReading, context: NoteContext): Read {
  const note = readNote(words, context)
  const elsewhere = note.readings.filter(({ question }) => question !== whole.question)
  if (elsewhere.length >= others) return note
  return { readings: [whole, ...elsewhere], unread: [] }
}

const moved =
  (by: number) =>
  <T extends { begins: number }>(span: T): T => ({ ...span, begins: span.begins + by })

function trimmed(words: string) {
  const said = words.trim()
  return { words: said, begins: words.indexOf(said) }
}

const before = (words: string, end: number) => {
  const span = trimmed(words.slice(0, end))
  return span.words === '' ? trimmed(words) : { words: span.words.replace(/[\s,;]+$/, ''), begins: span.begins }
}

export type { Changing }
