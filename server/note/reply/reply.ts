/**
 * What a typed reply means to the question that was asked: an answer, an answer with more after it, or something about
 * the conversation itself ("skip", "go back", "why do you need that?", "change the second job").
 *
 * What must always hold
 * 1. Only a whole reply is a command: "I go back to work in May" is an answer.           (words.ts, reply.test.ts)
 * 2. An answer is one that the question offers: "none" only where it has a wording for it, "prefer not to say" only
 *    where the person may withhold it (R15).
 * 3. Nothing typed is lost: what the answer does not use is `rest`, for the readers of notes, with where it begins.
 * 4. Both languages are understood, whichever the conversation is in: people mix them.
 */
import type { Answer, Definition, Question, Value } from '../../interview/questions.ts'
import { insteadsOf, repliesOf } from '../../interview/questions.ts'
import type { Doubt, NoteContext, Span } from '../note.ts'
import { type Changing, changingIn } from './changing.ts'
import { approximateReply, dateReply } from './dates.ts'
import { optionsReply } from './options.ts'
import { numberReply, timeReply } from './values.ts'
import {
  asksWhy,
  goesBack,
  no,
  noAndMore,
  none,
  notKnown,
  notSaid,
  plain,
  probably,
  probablyNot,
  recaps,
  skips,
  yes,
  yesAndMore,
} from './words.ts'

export type { Changing } from './changing.ts'

/** `rest` holds the words to read as a note, with `asked` the same question; without `answer` that is all that was typed. */
export type Said = { means: 'said'; answer?: Answer; doubt?: Doubt; rest?: Span }
export type Reply = { means: 'skipped' | 'back' | 'recap' | 'why' } | Changing | Said

/** Longer than any command: what is longer is only ever an answer. */
const longestCommand = 120

/**
 * Reads a reply to a question. It never throws, and it looks only at what was typed, the question and today's date.
 * A question that asks for words is answered with the words themselves.
 */
export function readReply(words: string, question: Question, context: NoteContext): Reply {
  const typed = words.trim()
  if (typed === '') return { means: 'said' }
  if (typed.length <= longestCommand) {
    const said = plain(typed)
    const short = offered(said, question) ?? commandIn(said, question, context.definition)
    if (short) return short
    const meant = instead(said, question) ?? yesOrNo(said, question)
    if (meant) return meant
    if (skips.test(said)) return { means: 'skipped' }
  }
  const value = valueIn(typed, question, context)
  if (value !== undefined) return { means: 'said', answer: { is: 'answered', value }, ...guess(typed) }
  return headAndRest(words, question)
}

const answered = (value: Value): Said => ({ means: 'said', answer: { is: 'answered', value } })

const unsure = /\b(?:maybe|perhaps|possibly|probably|might|i think|i guess|not sure|efallai|falle)\b/i
const guess = (typed: string): Pick<Said, 'doubt'> =>
  unsure.test(typed) && typed.length <= longestCommand ? { doubt: 'a guess' } : {}

// The wording of a reply on offer comes before everything: "No idea yet" is "none" where that is how none is worded.
function offered(said: string, question: Question): Said | undefined {
  const other = insteadsOf(question).find(({ label }) => [label.en, label.cy].some(words => plain(words) === said))
  if (other) return { means: 'said', answer: { is: other.is } }
  const option = question.options?.find(({ label }) => [label.en, label.cy].some(words => plain(words) === said))
  if (option) return answered(question.kind === 'choices' ? [option.value] : option.value)
  if (question.kind !== 'yes-no') return undefined
  const replies = repliesOf(question)
  const is = (words: { en: string; cy: string }) => [words.en, words.cy].some(word => plain(word) === said)
  return is(replies.yes) ? answered(true) : is(replies.no) ? answered(false) : undefined
}

function commandIn(said: string, question: Question, definition: Definition): Reply | undefined {
  if (goesBack.test(said)) return { means: 'back' }
  if (recaps.test(said)) return { means: 'recap' }
  if (asksWhy.test(said)) return { means: 'why' }
  return changingIn(said, question, definition)
}

function instead(said: string, question: Question): Reply | undefined {
  if (notSaid.test(said)) return withheld(question)
  if (notKnown.test(said))
    return question.kind === 'group' ? { means: 'skipped' } : { means: 'said', answer: { is: 'not known' } }
  return undefined
}

// What may be required cannot be withheld in so many words (L28), but nobody is held up by it: it is passed over.
const withheld = ({ required }: Question): Reply =>
  required === 'optional' ? { means: 'said', answer: { is: 'not said' } } : { means: 'skipped' }

function yesOrNo(said: string, question: Question): Reply | undefined {
  const says = (one: RegExp, ...more: RegExp[]) => [one, ...more].some(pattern => pattern.test(said))
  if (question.kind === 'yes-no') {
    if (says(probably)) return { ...answered(true), doubt: 'a guess' }
    if (says(probablyNot)) return { ...answered(false), doubt: 'a guess' }
    if (said === 'not now' || says(no, none)) return answered(false)
    return says(yes) ? answered(true) : undefined
  }
  if (said === 'not now' && !question.none) return undefined
  if (says(no, none) || said === 'not now') return nothing(said, question)
  return says(yes) ? agreed(question) : undefined
}

// "None" to a number is 0 hours; to words that have no wording for none, it is nothing to write down.
function nothing(said: string, question: Question): Reply | undefined {
  if (question.none) return { means: 'said', answer: { is: 'none' } }
  if (question.kind === 'number' && none.test(said) && (question.min ?? 0) <= 0) return answered(0)
  const option = only(question, /^(?:no|na)\b/i) ?? only(question, /^not at all$/i)
  if (option && no.test(said)) return answered(option)
  return question.kind === 'text' || question.kind === 'long-text' ? { means: 'skipped' } : undefined
}

// A bare "yes" is an answer to a choice only where one option alone begins so ("Would you like a language class?").
function agreed(question: Question): Said {
  const option = question.kind === 'choice' ? only(question, /^yes\b/i) : undefined
  return option ? answered(option) : { means: 'said' }
}

function only(question: Question, label: RegExp): string | undefined {
  const fitting =
    question.kind === 'choice' ? (question.options ?? []).filter(option => label.test(option.label.en)) : []
  return fitting.length === 1 ? fitting[0]?.value : undefined
}

/** The value that a question is given by words that are nothing but its answer; undefined where they are more or less. */
export function valueIn(typed: string, question: Question, context: NoteContext): Value | undefined {
  if (question.kind === 'long-text' || (question.kind === 'text' && question.reads !== 'time')) return typed
  if (typed.length > longestCommand) return undefined
  if (question.kind === 'text') return timeReply(typed)
  if (question.kind === 'number') return numberReply(question, typed)
  if (question.kind === 'date') return dateReply(question, typed, context.on)
  if (question.kind === 'approximate-date') return approximateReply(typed, context.on)
  const chosen = optionsReply(question, typed)
  if (question.kind === 'choices') return chosen
  return chosen?.length === 1 ? chosen[0] : undefined
}

// "Yes but only part time": the yes is the answer, and the rest is read like any other words.
function headAndRest(words: string, question: Question): Said {
  const head = yesAndMore.exec(words) ?? noAndMore.exec(words)
  const isYes = yesAndMore.test(words)
  if (!head || (!isYes && question.kind !== 'yes-no')) return { means: 'said', rest: spanOf(words, 0) }
  const rest = spanOf(words, head[0].length)
  if (question.kind !== 'yes-no') return { means: 'said', rest }
  return /^and no\b/i.test(rest.words) ? { means: 'said', rest: spanOf(words, 0) } : { ...answered(isYes), rest }
}

function spanOf(words: string, from: number): Span {
  const begins = from + (words.slice(from).length - words.slice(from).trimStart().length)
  return { words: words.slice(begins).trimEnd(), begins }
}
