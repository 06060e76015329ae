/**
 * Reading a note: every question of the interview is looked for in it, and what nobody read is given back.
 *
 * How a question comes to be read. All of it is said with the question, in the definition, as data:
 *
 *   heard: { reader: 'options', none: 'no licence' }             on the question: who reads it, and by which words
 *   heard: '[own] car | drives | runs a car'                     on an option: the ways people say it
 *
 * - The pattern language stands at the top of interview/heard.ts, lists of phrases ({relative}, {have}) in interview/phrases.
 * - A pattern is matched against the note as it is spelled out, not as it was typed: small letters; "yrs" is "years", "p/t"
 *   and "part-time" are "part time", "16-20" is "16 to 20", "cant" is "can't", "two" is "2" (but "one" stays a word), "£1.5k"
 *   is "£1500", "/" is "or" (spelling/ has the lists), and Welsh is English, "trwydded lawn" is "full licence";
 *   `saidInEnglish(note).text` shows it. Patterns are written so too (a test holds it), and do not reach over a comma or the
 *   end of a clause.
 * - Readers (readers/*.ts): 'options' (choice and choices), 'yes-no' (yes, no), 'number' (cues with `<#>`), 'words' (cues,
 *   take), and one for each group. The doc comment of each says which of the properties it uses.
 * - What the clause gives, so that no pattern needs to say it (clauses.ts):
 *     whose     only the person's own clauses are read ("her son has a licence" is not), unless `anybody: true`;
 *     denied    "no car", "doesn't drive": an option is not read, a yes becomes a no. Where a pattern itself has the "no" in
 *               it ("no licence", "can't stand"), only a "no" before the pattern denies it;
 *     when      "used to", "until 2019", "wants to", "will": only what is so now is read; `when: ['now', 'wish']` widens it;
 *     a guess   "might", "maybe", "not sure": the reading is made with the doubt 'a guess'.
 * - `unless` is a pattern: a clause that has it is left alone.
 * - A reply to the question asked may begin with the bare value, or leave something unsaid: `lead: 'lives'` reads "with my mum".
 *
 * A reader of one's own is a function `Reader` (reader.ts) in readers/, its id added to `readerIds` (heard.ts) and to
 * readers.ts. It gets the question, its `heard`, and the note: `note.clauses` (each with whose, text, from and to),
 * `note.text`, `note.context`. `matchesIn(clause, pattern)` finds, `stanceOf` says how it is meant, `spanOf(note, from, to)`
 * gives the note's own words. It returns `Found`: places in the text with an answer, or with an item of a group.
 *
 * What must always hold
 * 1. The words of a reading stand in the note where it says they begin.                                      (spanOf)
 * 2. Every letter and digit of the note is in a reading or in `unread`, but for joining words.             (unread.ts)
 * 3. A question is answered once for one thing said: what is said of `choices` and in long answers is one answer, and what
 *    is corrected ("no wait, 3") replaces what it corrects.                                                (settle.ts)
 */
import type { Question } from '../interview/questions.ts'
import { labelledIn } from './labelled.ts'
import type { NoteContext, NoteRead, NoteReading } from './note.ts'
import { answered, type HeardNote, heardNote } from './reader.ts'
import { readers } from './readers.ts'
import { valueIn } from './reply/reply.ts'
import { saidInEnglish, spanOf } from './said.ts'
import { type Placed, settled } from './settle.ts'
import { unreadIn } from './unread.ts'

/** Everything that a note says in answer to the questions of the interview, and what in it says nothing to them. */
export function readNote(note: string, context: NoteContext): NoteRead {
  const heard = heardNote(note, context)
  const questions = context.definition.steps.flatMap(step => step.questions)
  const placed = questions.flatMap(question => placedIn(question, heard))
  placed.push(...questions.flatMap(question => namedIn(question, heard, placed)))
  const asked = questions.find(({ id }) => id === context.asked)
  if (asked && !placed.some(({ question }) => question === asked)) placed.push(...bareIn(asked, heard))
  const kept = settled(placed, heard)
  const readings = kept.map(
    ({ question, from, to, doubt, says }): NoteReading => ({
      question: question.id,
      ...spanOf(heard, from, to),
      ...(doubt && { doubt }),
      ...says,
    }),
  )
  const covered = kept.flatMap(({ places }) => places)
  return { note, readings, unread: unreadIn(heard, covered) }
}

// "Hours: 16": what stands after the question's name, where nothing was read for it already.
function namedIn(question: Question, heard: HeardNote, placed: readonly Placed[]): Placed[] {
  const known = placed.filter(one => one.question === question)
  return labelledIn(question, heard, placedIn).filter(
    ({ from, to }) => !known.some(other => other.from < to && from < other.to),
  )
}

// "16 hours, mornings best": a note that replies to a question may begin with the bare value.
function bareIn(question: Question, heard: HeardNote): Placed[] {
  const [first] = heard.clauses
  if (!first || question.kind === 'text' || question.kind === 'long-text') return []
  const value = valueIn(spanOf(heard, first.from, first.to).words, question, heard.context)
  if (value === undefined) return ledIn(question, heard)
  const { from, to } = first
  return [{ question, from, to, places: [{ from, to }], says: { answer: answered(value) } }]
}

// "With my mum", to where somebody lives, is "lives with my mum": what begins the note is read as if that stood before it.
function ledIn(question: Question, { note, context }: HeardNote): Placed[] {
  const lead = question.heard?.lead
  if (lead === undefined) return []
  const by = saidInEnglish(lead).text.length
  return placedIn(question, heardNote(`${lead} ${note}`, context))
    .filter(({ from, to }) => from <= by && to > by)
    .map(({ from, to, places, ...found }) => ({ ...found, from: 0, to: to - by, places: [{ from: 0, to: to - by }] }))
}

function placedIn(question: Question, heard: ReturnType<typeof heardNote>): Placed[] {
  if (!question.heard) return []
  return readers[question.heard.reader](question, question.heard, heard).map(
    ({ from, to, places, doubt, answer, item }) => ({
      question,
      from,
      to,
      doubt,
      places: places ?? [{ from, to }],
      says: item ? { item } : { answer },
    }),
  )
}
