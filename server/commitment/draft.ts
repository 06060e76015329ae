/**
 * A commitment while it is being written: what it may hold, and what is still to settle before it can bind anybody.
 *
 * What must always hold:
 *   1. Pure: the same draft, circumstances, regime and date give the same findings.              (no I/O)
 *   2. Words can hide what the screen looks for, so a person declares, too, that a required item asks for nothing
 *      that cannot be required (R6); what that is, the regime says.                        (declarationOf)
 *   3. No plan is issued with a blank of the catalogue still in it.                        (blanksLeft)
 */
import { isDeepStrictEqual } from 'node:util'
import { type CheckedCommitment, check, type Finding, type Rule } from '../guard-rails/check.ts'
import type { Circumstances } from '../guard-rails/circumstances.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Bars, Regime } from '../regime.ts'

/** A commitment as it is written. `declared`: whoever saves it says that it asks for nothing that cannot be required. */
export type Draft = CheckedCommitment & { canDoWords?: string; ownWords?: string; declared?: boolean }

/** Whether two texts ask the same of the person: then what was declared of one holds for the other. */
export const hasSameWords = (a: Pick<Draft, 'kind' | 'what' | 'steps'>, b: Pick<Draft, 'kind' | 'what' | 'steps'>) =>
  a.kind === b.kind && a.what === b.what && isDeepStrictEqual(a.steps, b.steps)

/** What the guard rails find in a commitment, with what only the writing of it can show. */
export const findingsOf = (
  draft: Draft,
  regime: Regime,
  circumstances: Circumstances,
  today: CalendarDate,
): Finding[] => [...check(draft, circumstances, regime, today), ...blanksLeft(draft), ...undeclared(draft, regime)]

/** What only the writing shows is a rule too, for the register. */
const blankLeft = { id: 'blank-left', title: 'A blank that is left', severity: 'blocks', source: 'R11' } as const
const declaration = { id: 'R6-declaration', title: 'What you declare of it', severity: 'blocks', source: 'R6' } as const
export const rulesOfWriting: readonly Omit<Rule, 'find'>[] = [blankLeft, declaration]

/** The catalogue's texts have blanks in square brackets; a plan with one left in it could bind nobody. */
function blanksLeft(draft: Draft): Finding[] {
  const { what, steps, place, hours, evidence, helps, whoHelps, reasonable } = draft
  const texts = [what, ...steps, place, hours, evidence, helps, whoHelps, reasonable]
  const found = texts.flatMap(text => text?.match(/\[[^\]]*\]/g) ?? [])
  if (found.length === 0) return []
  const words = 'Fill in, or take out, what is in square brackets.'
  const { id: rule, title, severity, source } = blankLeft
  return [{ rule, title, severity, words, found: found.join(' '), source }]
}

function undeclared(draft: Draft, regime: Regime): Finding[] {
  const declared = declarationOf(regime)
  if (draft.kind !== 'required' || draft.declared || !declared) return []
  const { id: rule, title, severity, source } = declaration
  const words = `Read the words again, then tick the box that says: “${declared}”`
  return [{ rule, title, severity, words, source }]
}

/** R6: what an adviser declares of a required item under this regime; nothing where nothing is barred outright. */
export function declarationOf({ bars, mayRequire }: Regime): string | undefined {
  const barred = Object.entries(bars).filter(([, bar]) => bar.severity === 'blocks')
  if (!mayRequire || barred.length === 0) return undefined
  const acts = barred.map(([bar]) => barredActs[bar as keyof Bars](bars))
  const list = acts.length > 1 ? `${acts.slice(0, -1).join(', ')}, or ${acts.at(-1)}` : acts.join('')
  return `This does not ask them ${list}.`
}

const barredActs: Record<keyof Bars, (bars: Bars) => string> = {
  applyForJob: () => 'to apply for a job',
  doWork: ({ doWork }) =>
    doWork?.allows ? 'to take a job, shifts or self-employment' : 'to do any work (paid or unpaid)',
  medicalTreatment: () => 'to have medical treatment, counselling or therapy',
}

/** Whether a finding still has to be dealt with before the plan is issued (R96). */
export const isOpen = ({ severity, rule }: Finding, reasons: readonly { rule: string }[]): boolean =>
  severity === 'blocks' || (severity === 'needs a reason' && !reasons.some(given => given.rule === rule))
