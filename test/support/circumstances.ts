/** Circumstances of invented people, for tests of the guard rails. */
import { type Circumstances, nothingRecorded } from '../../server/guard-rails/circumstances.ts'
import type { Answers } from '../../server/interview/questions.ts'

/** Of whom nothing is recorded but that there was an interview, so that something can be required (R4). */
export const metOnce: Circumstances = { ...nothingRecorded, interviews: 1 }

/** The same person after these answers, all of them given on one day. */
export const afterSaying = (
  answers: Answers,
  on: string,
  circumstances: Partial<Circumstances> = {},
): Circumstances => ({
  ...metOnce,
  answers,
  answeredOn: Object.fromEntries(Object.keys(answers).map(question => [question, on])),
  ...circumstances,
})
