/**
 * What a note is and what is read in it: the shapes that the readers, the conversation and the command share.
 *
 * What must always hold
 * 1. Nothing is invented: a reading says no more than its words do, and names them.                     (words, begins)
 * 2. Nothing is dropped: what no reading came from is given back as unread.                                   (unread)
 * 3. What was said of somebody else, what is not so, what was so once, and what is only a guess are told apart from what
 *    is so of the person now.                                                                          (clauses.ts, doubt)
 * 4. Reading is pure: the same note, on the same day, reads the same. Nothing is recorded by reading.
 */
import type { Answer, Answers, Definition, Language } from '../interview/questions.ts'
import type { CalendarDate } from '../lib/days.ts'

/** Some words of a note, exactly as they stand in it, and at which character they begin. */
export type Span = { words: string; begins: number }

/** Why somebody should look twice before using a reading. */
export type Doubt = 'a guess' | 'about then' | 'may be about somebody else'

/**
 * One thing read in a note. Of a question it is the answer. Of a group (jobs, children) it is one item: `question` is the
 * group's id and `item` holds the answers of its fields; an item has no `answer`, unless the person has none.
 */
export type NoteReading = Span & { question: string; doubt?: Doubt | undefined } & (
    | { answer: Answer; item?: undefined }
    | { item: Answers; answer?: undefined }
  )

/** A note with all that was read in it, in the order of its words, and the words that nothing was read in. */
export type NoteRead = { note: string; readings: NoteReading[]; unread: Span[] }

/** What reading may know: the questions, today's date, and the question the words are a reply to, if they are. */
export type NoteContext = {
  definition: Definition
  on: CalendarDate
  language?: Language | undefined
  /** The id of the question being asked; of an item's field, the field's id. */
  asked?: string | undefined
}
