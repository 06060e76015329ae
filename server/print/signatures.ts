/**
 * Where people sign.
 *
 * What must always hold:
 *   1. No page ends between a signature and its line.                                     (setSignatureRow)
 *   2. The lines to write on are level in boxes beside each other.                        (setSignature)
 */
import type { SignatureBox } from './letter.ts'
import { ink } from './style.ts'
import {
  addBand,
  addShape,
  breakLines,
  type Column,
  type Element,
  type Galley,
  type Style,
  setBeside,
  under,
} from './typesetter.ts'

const signature = { gap: 16, inset: 13, space: 24 }

/** Sets the boxes to sign in. Two stand beside each other where both are wide enough to sign in, else under each other. */
export function setSignatures(galley: Galley, parent: Element, boxes: SignatureBox[], column: Column): void {
  const { size, space } = galley.look
  const half = (column.width - signature.gap) / 2
  if (half - 2 * signature.inset >= size * 12.5) setSignatureRow(galley, parent, boxes, column.x, half, space(14))
  else for (const box of boxes) setSignatureRow(galley, parent, [box], column.x, column.width, space(14))
}

/** Boxes beside each other stand in one band, so none of them is ever cut. */
function setSignatureRow(
  galley: Galley,
  parent: Element,
  boxes: SignatureBox[],
  left: number,
  width: number,
  before: number,
): void {
  const band = addBand(galley, 0, before)
  const inside = width - 2 * signature.inset
  const { body } = galley.look.styles
  const lines = Math.max(...boxes.map(({ name }) => breakLines(galley, name, body, inside).length))
  const at = (index: number) => left + index * (width + signature.gap)
  const heights = boxes.map((box, index) =>
    setSignature(galley, under(parent, 'Sect'), box, { x: at(index), width }, lines),
  )
  band.height = Math.max(...heights)
  addShape(galley, galley.bands.length - 1, (doc, { top, bottom }) => {
    for (const index of boxes.keys()) doc.rect(at(index), top, width, bottom - top)
    doc.lineWidth(1.5).stroke(ink.text)
  })
}

/**
 * Sets the texts of one box in the newest band and draws the lines to write on, level with those of the box beside it:
 * the longest name takes `lines` lines. Returns the height of the box.
 */
function setSignature(galley: Galley, part: Element, box: SignatureBox, { x, width }: Column, lines: number): number {
  const { styles, space } = galley.look
  const number = galley.bands.length - 1
  const band = galley.bands[number] ?? addBand(galley, 0)
  const inner = { x: x + signature.inset, width: width - 2 * signature.inset }
  const put = (text: string, style: Style, down: number) =>
    down + setBeside(galley, under(part, 'P'), text, style, inner, band, down)
  let down = put(box.title, styles.label, signature.inset)
  put(box.name, styles.body, down)
  down += lines * styles.body.leading
  for (const label of box.labels) {
    const line = put(label, styles.body, down + space(8)) + space(signature.space)
    addShape(galley, number, (doc, { top }) => {
      doc
        .moveTo(inner.x, top + line)
        .lineTo(inner.x + inner.width, top + line)
        .lineWidth(0.75)
        .stroke(ink.text)
    })
    down = line
  }
  return down + signature.inset
}
