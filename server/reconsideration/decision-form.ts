/**
 * The form of a decision: reading what was typed into a decision, line by line, whatever the number of lines.
 *
 * What must always hold:
 *   1. Nothing is decided by silence: each line has an outcome and reasons, and the whole has reasons (R43).  (readDecision)
 *   2. New words are other words, and a new date is a real one, in the future.                      (newWordsOf, newDateOf)
 *   3. Whoever writes a new requirement declares that it asks for nothing that cannot be required (R6).      (newWordsOf)
 *   4. Nobody guesses in which language a person of Welsh was written to: whoever wrote says it (R30).  (languageOf)
 *   5. Reasons about the only line are the reasons for the whole, unless more is said.              (readDecision)
 *   6. What cannot be read is named beside its field; what was typed is kept by the caller.          (FieldErrors)
 */
import { type CommitmentKind, type ReconsiderationOutcome, reconsiderationOutcomes } from '../../db/choices.ts'
import { declarationOf } from '../commitment/draft.ts'
import { type FieldErrors, type Form, ownValue, textOf } from '../http/forms.ts'
import { type CalendarDate, dateProblemInWords, readDate } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import type { Regime } from '../regime.ts'

/** What is decided about one line. `declared`: of its new words (R6). */
export type LineDecision = {
  commitmentId: string
  outcome: ReconsiderationOutcome
  reasons: string
  newWhat?: string | undefined
  newDueOn?: CalendarDate | undefined
  declared?: boolean | undefined
}

export type NewDecision = { lines: LineDecision[]; reasons: string; writtenIn: Language }

/** A line to decide about. `gone`: it stands in no plan any more, so that there is nothing to change or move. */
export type LineToDecide = { id: string; kind: CommitmentKind; what: string; dueOn?: CalendarDate; gone: boolean }

/** What the form is read against. */
export type Deciding = {
  lines: readonly LineToDecide[]
  regime: Regime
  today: CalendarDate
  /** The language the person is written to in: to one who reads Welsh it has to be said which was typed. */
  language: Language
}

export const longest = { words: 500, reasons: 5000 } as const

/** The name of a line's field. */
export const fieldOf = (name: 'outcome' | 'reasons' | 'what' | 'declared' | 'moved' | 'due', id: string): string =>
  `${name}-${id}`

/** What may be decided about a line. */
export const outcomesFor = ({ gone }: Pick<LineToDecide, 'gone'>): ReconsiderationOutcome[] =>
  (Object.keys(reconsiderationOutcomes) as ReconsiderationOutcome[]).filter(
    outcome => !gone || outcome === 'stays' || outcome === 'removed',
  )

/** The decision that a form says, or what is missing in it, in the order of the page. */
export function readDecision(
  form: Form,
  deciding: Deciding,
): { ok: true; value: NewDecision } | { ok: false; errors: FieldErrors } {
  const errors: FieldErrors = []
  const lines = deciding.lines.map((line, at) => readLine(form, line, at + 1, deciding, errors))
  const [only] = lines.length === 1 ? lines : []
  const reasons =
    only && textOf(form, 'reasons').trim() === ''
      ? only.reasons
      : reasonsOf(form, 'reasons', 'Enter your reasons for the decision as a whole', errors)
  const writtenIn = languageOf(form, deciding)
  if (!writtenIn) errors.push({ field: 'writtenIn', message: 'Select which language you have written in' })
  if (!writtenIn || errors.length > 0) return { ok: false, errors }
  return { ok: true, value: { lines, reasons, writtenIn } }
}

/** The lines that can be read of an unfinished form, to see what the guard rails find in them. */
export const decisionSoFar = (form: Form, deciding: Deciding): LineDecision[] =>
  deciding.lines.flatMap((line, at) => (outcomeOf(form, line) ? [readLine(form, line, at + 1, deciding, [])] : []))

const languageOf = (form: Form, { language }: Pick<Deciding, 'language'>): Language | undefined => {
  const typed = textOf(form, 'writtenIn')
  if (typed === 'en' || typed === 'cy') return typed
  return language === 'en' ? 'en' : undefined
}

function readLine(
  form: Form,
  line: LineToDecide,
  number: number,
  deciding: Deciding,
  errors: FieldErrors,
): LineDecision {
  const outcome = outcomeOf(form, line)
  if (!outcome)
    errors.push({ field: fieldOf('outcome', line.id), message: `Select what you decide about line ${number}` })
  const changes = {
    ...(outcome === 'changed' && newWordsOf(form, line, deciding, errors)),
    ...(outcome === 'changed' && { newDueOn: newDateOf(form, fieldOf('due', line.id), line, deciding, errors, true) }),
    ...(outcome === 'date moved' && {
      newDueOn: newDateOf(form, fieldOf('moved', line.id), line, deciding, errors, false),
    }),
  }
  const missing = `Enter your reasons about line ${number}`
  const reasons = reasonsOf(form, fieldOf('reasons', line.id), missing, errors)
  return { commitmentId: line.id, outcome: outcome ?? 'stays', reasons, ...changes }
}

function outcomeOf(form: Form, line: LineToDecide): ReconsiderationOutcome | undefined {
  const typed = textOf(form, fieldOf('outcome', line.id))
  const known = ownValue(reconsiderationOutcomes, typed) ? (typed as ReconsiderationOutcome) : undefined
  return known && outcomesFor(line).includes(known) ? known : undefined
}

function newWordsOf(form: Form, line: LineToDecide, { regime }: Deciding, errors: FieldErrors) {
  const field = fieldOf('what', line.id)
  const newWhat = textOf(form, field).replace(/\s+/g, ' ').trim()
  if (newWhat === '') errors.push({ field, message: 'Enter what it will say' })
  else if (newWhat.length > longest.words) {
    errors.push({ field, message: `What it will say must be ${longest.words} characters or fewer` })
  } else if (newWhat === line.what) {
    errors.push({ field, message: 'These are the same words as before. Change them, or select another decision' })
  }
  const declared = textOf(form, fieldOf('declared', line.id)) === 'yes'
  const declaration = line.kind === 'required' ? declarationOf(regime) : undefined
  if (declaration && !declared) {
    const message = `Read the new words again, then tick the box that says: “${declaration}”`
    errors.push({ field: fieldOf('declared', line.id), message })
  }
  return { newWhat, declared }
}

function newDateOf(
  form: Form,
  name: string,
  line: LineToDecide,
  { today }: Deciding,
  errors: FieldErrors,
  mayBeLeftOut: boolean,
): CalendarDate | undefined {
  const part = (of: string) => textOf(form, `${name}-${of}`)
  const typed = { day: part('day'), month: part('month'), year: part('year') }
  const read = readDate(typed, { rule: 'in the future', today })
  if ('date' in read) {
    if (read.date !== line.dueOn) return read.date
    errors.push({ field: `${name}-day`, message: 'This is the same date as before. Enter another, or leave it out' })
    return undefined
  }
  if (read.problem.code === 'missing' && mayBeLeftOut) return undefined
  const field = `${name}-${read.problem.parts[0] ?? 'day'}`
  errors.push({ field, message: dateProblemInWords(read.problem, 'the new date') })
  return undefined
}

function reasonsOf(form: Form, field: string, missing: string, errors: FieldErrors): string {
  const reasons = textOf(form, field).replace(/\r\n?/g, '\n').trim()
  if (reasons === '') errors.push({ field, message: missing })
  else if (reasons.length > longest.reasons) {
    const most = longest.reasons.toLocaleString('en-GB')
    errors.push({ field, message: `Your reasons must be ${most} characters or fewer` })
  }
  return reasons
}
