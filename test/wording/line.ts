/** A labelled line: a commitment as an adviser writes it, and what reading its wording ought to find. */
import type { CheckedCommitment } from '../../server/guard-rails/check.ts'
import type { RegimeId } from '../../server/regime.ts'

export type Expected = { rule: string; severity: 'blocks' | 'reason' | 'advice' }

export type Line = { regime: RegimeId; kind: CheckedCommitment['kind']; text: string; expect: readonly Expected[] }

const rules = {
  apply: 'R6-apply-for-a-job',
  work: 'R6-work',
  treatment: 'R6-medical-treatment',
  vague: 'R11-vague',
} as const

/** Lines that share a label, one a row. `finds` is empty for what is lawful. */
export const labelled = (
  finds: readonly (keyof typeof rules)[],
  rows: string,
  {
    regime = 'esa_old',
    kind = 'required',
    severity = 'blocks',
  }: Partial<Pick<Line, 'regime' | 'kind'>> & { severity?: Expected['severity'] } = {},
): Line[] =>
  rows
    .split('\n')
    .map(row => row.trim())
    .filter(Boolean)
    .map(text => ({ regime, kind, text, expect: finds.map(find => ({ rule: rules[find], severity })) }))
