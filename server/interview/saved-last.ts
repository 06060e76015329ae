/** What was saved last in an interview: what the page that comes next may have something to say about. Nothing is stored for it. */
import type { Interview, Known } from './interview.ts'
import type { Answers } from './questions.ts'

/** After so long nobody comes from the page that saved it. */
const anHour = 3_600_000

/** The answers of this interview in the parts that were written in last, unless that was more than an hour ago. */
export function savedLast({ answers, facts }: Known, { id, definition }: Interview, now: Date): Answers {
  const written = [...facts].filter(([, fact]) => fact.interviewId === id && now.getTime() - fact.at.getTime() < anHour)
  const last = Math.max(...written.map(([, { at }]) => at.getTime()))
  const newest = written.filter(([, { at }]) => at.getTime() === last).map(([question]) => question)
  const parts = definition.steps.filter(({ questions }) => questions.some(question => newest.includes(question.id)))
  const ofParts = written.filter(([question]) =>
    parts.some(({ questions }) => questions.some(one => one.id === question)),
  )
  const saved: Answers = {}
  for (const [question] of ofParts) if (answers[question]) saved[question] = answers[question]
  return saved
}
