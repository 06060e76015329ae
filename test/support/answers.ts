/** Random answers to the questions of a definition, for property tests. */
import fc from 'fast-check'
import type { Answer, Answers, Question, Value } from '../../server/interview/questions.ts'
import { insteadsOf } from '../../server/interview/questions.ts'

/** Any answers that could be on record for some questions: each may be absent, withheld or answered. */
export const answersTo = (questions: readonly Question[]): fc.Arbitrary<Answers> => answersBut(questions, [])

/** Any answers with which a page of these questions can be left: what must be given is. */
export const finishedAnswersTo = (questions: readonly Question[]): fc.Arbitrary<Answers> =>
  answersBut(
    questions,
    questions.filter(({ compulsory }) => compulsory).map(({ id }) => id),
  )

function answersBut(questions: readonly Question[], requiredKeys: string[]): fc.Arbitrary<Answers> {
  const each = Object.fromEntries(questions.map(question => [question.id, answerTo(question)]))
  return fc.record(each, { requiredKeys }) as fc.Arbitrary<Answers>
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const value = valueFor(question).map((value): Answer => ({ is: 'answered', value }))
  const others = insteadsOf(question).map(({ is }) => fc.constant<Answer>({ is }))
  return fc.oneof({ weight: 4, arbitrary: value }, ...others)
}

function valueFor(question: Question): fc.Arbitrary<Value> {
  const options = question.options?.map(option => option.value) ?? []
  switch (question.kind) {
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...options)
    case 'choices':
      return fc.subarray(options, { minLength: 1 })
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 1000 })
    case 'date':
      return date
    case 'approximate-date':
      return fc
        .tuple(date, fc.constantFrom(4, 7), fc.constantFrom('', '~'))
        .map(([day, length, about]) => day.slice(0, length) + about)
    case 'group':
      return fc.array(itemOf(question), { minLength: 1, maxLength: 3 })
    default:
      return question.reads === 'time' ? time : text(question.kind)
  }
}

const date = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2026-10-31'), noInvalidDate: true })
  .map(day => day.toISOString().slice(0, 10))

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))

// As the program keeps it: composed, trimmed, without control characters.
function text(kind: 'text' | 'long-text'): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(written => {
      const kept =
        written
          .replace(/[\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]/gu, '')
          .normalize('NFC')
          .trim() || 'Siân O’Connor, Tŷ Gwyn'
      return kind === 'long-text' ? `${kept}\n\n${kept}` : kept
    })
    .filter(kept => kept.length <= 200 && kept.trim() === kept)
}

function itemOf(group: Question) {
  return fc.record({ id: fc.uuid(), answers: answersTo(group.fields ?? []) })
}
