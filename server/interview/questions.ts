/**
 * The words in which an interview is written down: what a step, a question, a condition and an answer are.
 *
 * What must always hold
 * 1. An id is unique within a definition and never changes its meaning: answers are kept under it for years.
 *    `problemsIn` (soundness.ts) refuses a duplicate at start-up.
 * 2. A condition is data, never a function, so that the paper sheet can print it and the start-up check can follow it:
 *    the type `Condition` allows nothing else.
 * 3. Not asked, "none", "do not know" and "prefer not to say" are four different things (R15): the first is an absent
 *    key, the others are members of `Answer`.
 * 4. Only what regulation 57 lists may be required of a person (L28, L30): every question says which it is, by type.
 */
import type { Language, Words } from '../lib/language.ts'
import type { Heard } from './heard.ts'

export type { Language, Words }

/** When a question is asked. Inside a group, a field may name a sibling field or a question outside the group. */
export type Condition =
  | { is: [question: string, value: string | boolean | number] }
  /** One of the options of a `choices` question was chosen. */
  | { has: [question: string, option: string] }
  /** A group has at least one item. */
  | { any: string }
  /** A number is greater than this one. */
  | { over: [question: string, number: number] }
  /** A real answer was given: not "none", not "do not know", not "prefer not to say". */
  | { known: string }
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition }

/** A condition about one question. */
export type Leaf = Exclude<Condition, { and: Condition[] } | { or: Condition[] } | { not: Condition }>

/** The id of the question that a condition is about. */
export function questionOf(leaf: Leaf): string {
  if ('is' in leaf) return leaf.is[0]
  if ('has' in leaf) return leaf.has[0]
  if ('over' in leaf) return leaf.over[0]
  return 'any' in leaf ? leaf.any : leaf.known
}

/** One thing to choose. `heard`: how people say it in a note, as a pattern (heard.ts). */
export type Option = { value: string; label: Words; hint?: Words; heard?: string }

export type Kind =
  | 'text'
  | 'long-text'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'number'
  | 'date'
  | 'approximate-date'
  | 'group'

/** Where an answer may go. Nothing goes anywhere that is not named here. */
export type Use = 'plan' | 'referral' | 'statistics'

/** One question. `Field` is the same without a group's own properties. */
export type Question = {
  /** kebab-case, unique across the whole definition, fields of groups included. */
  id: string
  kind: Kind
  /** As asked of the person. */
  label: Words
  /** As printed in check answers and on the plan: "Driving licence". */
  short: Words
  /** As it stands inside an error message, where `short` would read badly after "Enter": "the date you started". */
  called?: Words
  hint?: Words
  /** Help for the adviser, written so that it can be read out. */
  why?: Words
  example?: Words
  /** For `choice` and `choices`. */
  options?: readonly Option[]
  /** For `yes-no`: Welsh has no one word for yes, it answers with the verb of the question. */
  replies?: { yes: Words; no: Words }
  /** The wording of "none", where that is a real answer: "No jobs yet". */
  none?: Words
  askIf?: Condition
  /** Optional ones always offer "Prefer not to say", and an answer withheld has no consequence (R15). */
  required: 'may be required' | 'optional'
  /** The very few without which no plan can be drawn up. */
  compulsory?: true
  /** A conversation asks it by itself: one that matters most or, with `askIf`, one that follows at once from an answer. */
  lead?: true
  /** Special category or safety: never on the plan unless the person asks for it (R86), and shown with care. */
  sensitive?: true
  /** A sensitive answer goes on the plan only when this holds, which is always something the person said. */
  printIf?: Condition
  usedIn: readonly Use[]
  /** The person's own words (R21): printed as theirs, and not for an adviser to reword. */
  ownWords?: true
  /** A group: what one item is called ("job"), the button that adds one, and what is asked about each. */
  item?: Words
  addAnother?: Words
  fields?: readonly Question[]
  /** Characters a text or number box is made for, as a GOV.UK width. */
  width?: 2 | 3 | 4 | 5 | 10 | 20
  /** Printed after a number: "hours a week". */
  unit?: Words
  min?: number
  max?: number
  /** Decimal places a number may have; 0 when absent. */
  decimals?: number
  /** A date that must not be in the future, or must not be in the past. */
  when?: 'past' | 'future'
  /** A date that must not be earlier than the answer to this sibling question. */
  notBefore?: string
  /** A `text` question whose words are read as a time of day; its value is 'HH:MM'. */
  reads?: 'time'
  /** Who reads this question out of a note, and by which words (heard.ts). Without it, a note is not read for it. */
  heard?: Heard
}

export type Step = {
  id: string
  title: Words
  intro?: Words
  /** Never blocks a plan, even when nobody has opened it. */
  optional?: true
  /** About this interview and nobody's past: asked afresh each time, never carried forward (against R17 on purpose). */
  today?: true
  askIf?: Condition
  questions: readonly Question[]
}

export type Definition = { version: string; steps: readonly Step[] }

/** One line of a group: a job, a qualification, a child. Its id is stable while it is reordered or changed. */
export type Item = { id: string; answers: Answers }

/** Dates are 'YYYY-MM-DD'; approximate dates are EDTF: '2015', '2015-03', '2015-03-14', each with '~' for "about". */
export type Value = string | number | boolean | string[] | Item[]

export type Answer = { is: 'answered'; value: Value } | { is: 'none' } | { is: 'not known' } | { is: 'not said' }

/** By question id. An absent key: not asked. */
export type Answers = Record<string, Answer>

/** The replies that stand in place of a value, posted as `<id>-instead`. */
export const insteads = {
  none: { en: 'None', cy: 'Dim' },
  'not known': { en: 'Do not know', cy: 'Ddim yn gwybod' },
  'not said': { en: 'Prefer not to say', cy: 'Mae’n well gennyf beidio â dweud' },
} as const satisfies Record<string, Words>

export type Instead = keyof typeof insteads

/**
 * The replies other than a value that a question offers, in the order they are shown.
 * "None" only where the definition has a wording for it; "prefer not to say" wherever the law lets the person withhold it (R15).
 */
export function insteadsOf(question: Question): { is: Instead; label: Words }[] {
  const offered: { is: Instead; label: Words }[] = []
  if (question.none) offered.push({ is: 'none', label: question.none })
  if (question.kind !== 'group') offered.push({ is: 'not known', label: insteads['not known'] })
  if (question.required === 'optional') offered.push({ is: 'not said', label: insteads['not said'] })
  return offered
}

/** The two words offered for a yes-no question, in the grammar of that question. */
export function repliesOf(question: Question | undefined): { yes: Words; no: Words } {
  return question?.replies ?? { yes: { en: 'Yes', cy: 'Ie' }, no: { en: 'No', cy: 'Na' } }
}
