/** What is drawn on the plan besides letters. A grey copy must still tell one shape from another (R13). */
import { squareCode } from '../lib/square-code.ts'
import type { Pdf } from './fonts.ts'
import type { Area, Column } from './typesetter.ts'

/** A ring, `size` wide, whose box starts at x, y. */
export function ring(doc: Pdf, x: number, y: number, size: number, colour: string): void {
  doc
    .circle(x + size / 2, y + size / 2, size / 2 - 1.25)
    .lineWidth(2.5)
    .fillAndStroke('#ffffff', colour)
}

export function hexagon(doc: Pdf, x: number, y: number, size: number, colour: string, filling: string): void {
  const [left, right, middle] = [x + 1, x + size - 1, y + size / 2]
  const quarter = size / 4
  const half = size * 0.46
  doc
    .polygon(
      [left, middle],
      [left + quarter, middle - half],
      [right - quarter, middle - half],
      [right, middle],
      [right - quarter, middle + half],
      [left + quarter, middle + half],
    )
    .lineWidth(2)
    .fillAndStroke(filling, colour)
}

/** A column of dots with its middle at x. */
export function dots(doc: Pdf, x: number, top: number, bottom: number, colour: string): void {
  doc
    .save()
    .moveTo(x, top + 3)
    .lineTo(x, bottom)
    .lineWidth(3.5)
    .lineCap('round')
    .dash(0.01, { space: 8 })
    .stroke(colour)
    .restore()
}

export function doubleLine(doc: Pdf, x: number, top: number, bottom: number, colour: string): void {
  for (const side of [x - 2.5, x + 2.5]) doc.moveTo(side, top).lineTo(side, bottom)
  doc.lineWidth(1).stroke(colour)
}

/** An exclamation mark in a disc with its middle at x, y. */
export function warningSign(doc: Pdf, x: number, y: number, radius: number, colour: string): void {
  const part = radius / 15
  doc.circle(x, y, radius).fill(colour)
  doc.rect(x - 1.75 * part, y - 9 * part, 3.5 * part, 11 * part).fill('#ffffff')
  doc.circle(x, y + 6.5 * part, 2.2 * part).fill('#ffffff')
}

/** The path around a box or around the part of it on one page: without a line where the box goes on. */
export function boxEdge(doc: Pdf, box: Column & Area): void {
  const { x, width, top, bottom, starts, ends } = box
  for (const side of [x, x + width]) doc.moveTo(side, top).lineTo(side, bottom)
  // The corners are squares of the line's own width.
  if (starts) doc.moveTo(x - 1, top).lineTo(x + width + 1, top)
  if (ends) doc.moveTo(x - 1, bottom).lineTo(x + width + 1, bottom)
}

/** The path of a square code, `size` wide with its corner at x, y; the caller fills it. */
export function squareCodePath(doc: Pdf, text: string, x: number, y: number, size: number): void {
  const code = squareCode(text)
  const unit = size / code.size
  for (const { column, row, length } of code.runs) doc.rect(x + column * unit, y + row * unit, length * unit, unit)
}
