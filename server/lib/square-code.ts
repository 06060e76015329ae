/** Square codes (QR) that a phone's camera reads, as rows of dark runs; how they are drawn is the drawer's business. */
import { create } from 'qrcode'

/** Dark squares side by side, counted in squares from the top left corner. */
export type Run = { column: number; row: number; length: number }

/**
 * The square code of a text, with error correction M (15 % may be dirty). `size` is the number of squares on a side,
 * without the white edge of four that a camera needs around it. One run is drawn as one rectangle: fewer and smaller
 * drawings, and no hairlines between squares in print. Throws when the text is longer than about 2,300 letters.
 */
export function squareCode(text: string): { size: number; runs: Run[] } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const runs: Run[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const start = column
      while (column < modules.size && modules.get(row, column)) column++
      if (column > start) runs.push({ column: start, row, length: column - start })
    }
  }
  return { size: modules.size, runs }
}
