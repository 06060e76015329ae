/** What stands after the name of its question: "hours: 16", "days - any", "location: Leeds or Hull". */
import type { Answer, Question } from '../interview/questions.ts'
import type { Clause } from './clauses.ts'
import { type HeardNote, heardNote, says } from './reader.ts'
import { readReply } from './reply/reply.ts'
import { spanOf } from './said.ts'
import type { Placed } from './settle.ts'

// A note that repeats a name over and over is not read over and over.
const most = 6

/** What the question's own reader finds in a note. */
type Read = (question: Question, note: HeardNote) => readonly Placed[]

/**
 * Reads what follows each clause that is only the question's `head`: as if the mark between them were not there, or else as
 * a reply to the question. Options may be listed: "days: Mon, Tues, Weds".
 */
export function labelledIn(question: Question, note: HeardNote, read: Read): Placed[] {
  const head = question.heard?.head
  if (head === undefined) return []
  let looked = 0
  return note.clauses.flatMap((clause, i): Placed[] => {
    if (clause.whose !== 'person') return []
    // "Barriers: none" is one clause, so that the "no" is of nothing else.
    if (says(clause, `^ (${head}) : ( no | none | nil ) $`)) {
      const reply = readReply(clause.words.at(-1) ?? '', question, note.context)
      const { from, to } = clause
      return reply.means === 'said' && reply.answer
        ? [{ question, from, to, places: [{ from, to }], says: { answer: reply.answer } }]
        : []
    }
    if (!says(clause, `^ (${head}) $`) || looked++ >= most) return []
    const found: Placed[] = []
    for (const next of note.clauses.slice(i + 1)) {
      const isFirst = found.length === 0
      if (isFirst ? !/^[:-]/.test(next.mark) : next.mark !== ',' || question.kind !== 'choices') break
      const answer = answerIn(question, note, clause, next, read)
      if (!answer) break
      const from = isFirst ? clause.from : next.from
      found.push({ question, from, to: next.to, places: [{ from, to: next.to }], says: { answer } })
    }
    return found
  })
}

function answerIn(question: Question, note: HeardNote, head: Clause, next: Clause, read: Read): Answer | undefined {
  const words = question.options ? next.text.trim() : spanOf(note, next.from, next.to).words
  if (question.options) {
    const asOne = heardNote(`${head.text} ${next.text}`, note.context)
    const answer = read(question, asOne).find(({ says }) => says.answer)?.says.answer
    if (answer) return answer
  }
  const reply = readReply(words, question, note.context)
  return reply.means === 'said' && !reply.rest ? reply.answer : undefined
}
