/**
 * What somebody who prepares has put down on the page of one question: an answer, words to be said back, or a wish.
 *
 * What must always hold:
 *   1. Options that were pressed, and words where words are asked for, are the answer. What is read in words is said back
 *      first, and stands only after a "Yes".                                                    ('understood')
 *   2. Words in which nothing is read are no dead end: they can be kept as they are.           ('not understood')
 *   3. Nothing is longer than a form of the interview takes, whichever button is pressed.      ('too long'; isTooLong)
 */
import { type Form, textOf } from '../http/forms.ts'
import { type FormError, readAnswers } from '../interview/answers.ts'
import { untangled } from '../interview/page.ts'
import type { Answer, Definition, Language, Question } from '../interview/questions.ts'
import { limits } from '../interview/reading.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { NoteContext } from '../note/note.ts'
import { readNote } from '../note/read-note.ts'
import { type Reply, readReply, type Said } from '../note/reply/reply.ts'

/** The box for own words beside options. */
export const wordsField = 'in-words'

export type Put =
  | { is: 'nothing' }
  | { is: 'answer'; answer: Answer; words?: string | undefined }
  | { is: 'understood'; answer: Answer; words: string }
  | { is: 'not understood'; words: string; errors: FormError[] }
  | { is: 'too long'; errors: FormError[] }
  | { is: 'wish'; to: 'skip' | 'go back' | 'see it all' | 'know why' }
  | { is: 'wish'; to: 'change'; question: string }

export type Reading = { definition: Definition; language: Language; on: CalendarDate }

export const isPicked = ({ kind }: Question): boolean => kind === 'choice' || kind === 'choices' || kind === 'yes-no'

/** Reads the page of one question. */
export function readPut(question: Question, posted: Form, reading: Reading): Put {
  const { language, on } = reading
  const form = untangled([question], posted)
  const { answers, errors } = readAnswers([question], form, { language, today: on })
  const answer = answers[question.id]
  const box = isPicked(question) ? wordsField : question.id
  const typed = textOf(posted, box).trim()
  if (typed.length > limits['long-text'])
    return { is: 'too long', errors: [{ field: box, question: question.id, message: tooLong[language] }] }
  if (isPicked(question) && answer) {
    return errors.length > 0
      ? { is: 'not understood', words: typed, errors }
      : { is: 'answer', answer, words: typed || undefined }
  }
  if (typed === '') return answer ? { is: 'answer', answer } : { is: 'nothing' }
  // A box ticked beside words that say something else: the person says which of the two it is.
  if (errors.length > 0 && answer) return { is: 'not understood', words: typed, errors }
  const read = readWords(question, typed, reading)
  if (read.is !== 'not understood') return read
  return { ...read, errors: errors.length > 0 ? errors : read.errors }
}

const most = limits['long-text'].toLocaleString('en-GB')
const tooLong = {
  en: `What you write must be ${most} characters or fewer`,
  cy: `Rhaid i’r hyn a ysgrifennwch fod yn ${most} nod neu lai`,
}

/** Reads the words of a reply: an answer that they are, one that is read in them, a wish, or neither. */
export function readWords(question: Question, words: string, { definition, on, language }: Reading): Put {
  const context = { definition, on, language, asked: question.id }
  const reply = readReply(words, question, context)
  if (reply.means !== 'said') return wishOf(reply)
  const answer = reply.answer ?? answerIn(words, question, context)
  if (!answer || isTooLong(question, answer)) return { is: 'not understood', words, errors: [] }
  const isItself = !isPicked(question) && answer.is === 'answered' && String(answer.value) === words
  return isItself ? { is: 'answer', answer } : { is: 'understood', answer, words }
}

/** Whether words are more than the question takes: they can be kept, and are no answer. */
const isTooLong = ({ kind }: Question, answer: Answer): boolean =>
  kind === 'text' && answer.is === 'answered' && String(answer.value).length > limits.text

/** What a note says of this question; of any other it may say what it likes, that stays words. */
const answerIn = (words: string, question: Question, context: NoteContext): Answer | undefined =>
  readNote(words, context).readings.find(one => one.question === question.id)?.answer

function wishOf(reply: Exclude<Reply, Said>): Put {
  if (reply.means === 'changing' && reply.question !== undefined)
    return { is: 'wish', to: 'change', question: reply.question }
  return { is: 'wish', to: wishes[reply.means] }
}

const wishes = {
  skipped: 'skip',
  back: 'go back',
  recap: 'see it all',
  why: 'know why',
  changing: 'see it all',
} as const
