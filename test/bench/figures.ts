/** Medians, ratios and the table they are printed in. */

/** One line of the table: what was measured, against what, and what was wanted. */
export type Row = { work: string; ours: string; against: string; ratio: string; target: string; met: boolean }

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export const rounded = (figure: number): string => (figure < 10 ? figure.toFixed(2) : figure.toFixed(0))

/** The rows under each other, in columns. */
export function table(rows: readonly Row[]): string {
  const head = { work: 'work', ours: 'ours', against: 'against', ratio: 'ratio', target: 'target', met: 'met' }
  const lines = [head, ...rows.map(row => ({ ...row, met: row.met ? 'yes' : 'NO' }))]
  const columns = Object.keys(head) as (keyof typeof head)[]
  const widths = columns.map(column => Math.max(...lines.map(line => line[column].length)))
  return lines
    .map(line =>
      columns
        .map((column, at) => line[column].padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
