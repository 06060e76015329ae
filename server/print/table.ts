/**
 * How labels and what they say are set: as a table of two columns, without a line between them.
 *
 * What must always hold:
 *   1. A label and what it says are header cell and cell of one table row.                              (setRow)
 *   2. In a column too narrow for two, the label stands above, in the same row of the same table.       (setRow)
 *   3. What people typed is marked with its language where that is not the letter's own.         (setCell, langOf)
 */
import { langOf, type Row } from './letter.ts'
import { ink, mm } from './style.ts'
import {
  addBand,
  addShape,
  type Column,
  type Element,
  type Galley,
  heightFrom,
  keepTogether,
  setBeside,
  setText,
  tie,
  under,
} from './typesetter.ts'

/** Sets a table of labels and what they say, with rules between its rows. */
export function setTable(galley: Galley, parent: Element, rows: Row[], column: Column): void {
  const first = galley.bands.length
  setRows(galley, parent, rows, column, { labels: mm(52), ruled: true })
  keepTogether(galley, first, 'rather')
}

/**
 * `labels` is the width of the column of header cells in standard print; they stand above the others where those would
 * be narrower than `least` times the size of the type.
 */
type TableLook = { labels: number; ruled: boolean; least?: number }

/** A row lower than this is hardly ever cut. */
const wholeRow = mm(36)

export function setRows(galley: Galley, parent: Element, rows: Row[], column: Column, look: TableLook): void {
  const { space } = galley.look
  const table = under(parent, 'Table')
  rows.forEach((row, index) => {
    const first = galley.bands.length
    if (look.ruled) ruleAbove(galley, column, space(index === 0 ? 8 : 4))
    setRow(galley, under(table, 'TR'), row, column, look)
    keepTogether(galley, first, heightFrom(galley, first) < space(wholeRow) ? 'should' : 'rather')
    // One row alone at the foot or the top of a page would look as if it belonged to nothing.
    const last = galley.bands.at(-1)
    const isLast = index === rows.length - 1
    if (last && !isLast && (index === 0 || index === rows.length - 2)) tie(last, 'should')
  })
}

function ruleAbove(galley: Galley, { x, width }: Column, before: number): void {
  addBand(galley, galley.look.space(4), before, 'must')
  addShape(galley, galley.bands.length - 1, (doc, { top }) => {
    doc
      .moveTo(x, top)
      .lineTo(x + width, top)
      .lineWidth(0.75)
      .stroke(ink.line)
  })
}

function setRow(
  galley: Galley,
  row: Element,
  said: Row,
  column: Column,
  { labels, ruled, least = 16.5 }: TableLook,
): void {
  const { look } = galley
  const left = look.space(labels)
  const head = under(row, 'TH', { scope: 'Row' })
  const cell = under(row, 'TD')
  const before = ruled ? 0 : look.space(8)
  if (column.width - left >= least * look.size) {
    const label = { x: column.x, width: left - 12 }
    setSideBySide(galley, { head, cell }, said, label, { x: column.x + left, width: column.width - left }, before)
  } else {
    setText(galley, head, said.label, look.styles.label, column, { before, keep: 'must' })
    setCell(galley, cell, said, column)
  }
}

function setSideBySide(
  galley: Galley,
  { head, cell }: { head: Element; cell: Element },
  said: Row,
  label: Column,
  text: Column,
  before: number,
): void {
  const first = galley.bands.length
  setCell(galley, cell, said, text)
  const top = galley.bands[first] ?? addBand(galley, galley.look.styles.body.leading)
  top.before = before
  const height = setBeside(galley, head, said.label, galley.look.styles.label, label, top)
  holdBeside(galley, first, height + before)
}

/** What stands beside bands from number `first` on is `height` high: those bands stay together, and are high enough. */
export function holdBeside(galley: Galley, first: number, height: number): void {
  let missing = height
  for (const band of galley.bands.slice(first)) {
    missing -= band.before + band.height
    if (missing > 0) tie(band, 'must')
  }
  const last = galley.bands.at(-1)
  if (last && missing > 0) {
    last.height += missing
    last.keep = undefined
  }
}

function setCell(galley: Galley, cell: Element, said: Row, column: Column): void {
  const { lines, steps, link, typed, ours = 0 } = said
  const { styles, space } = galley.look
  const [only] = lines
  if (link !== undefined && only !== undefined) {
    setLink(galley, cell, { text: only, to: link, words: `${said.label}: ${only}` }, column)
    return
  }
  if (only !== undefined && lines.length === 1 && !steps) {
    if (ours === 0) cell.lang = langOf(typed)
    setText(galley, cell, only, styles.body, column)
    return
  }
  lines.forEach((line, index) => {
    const paragraph = under(cell, 'P', { lang: langOf(index < ours ? undefined : typed) })
    setText(galley, paragraph, line, styles.body, column, { before: index === 0 ? 0 : space(4) })
  })
  if (steps) setSteps(galley, under(cell, 'L', { numbered: true, lang: langOf(typed) }), steps, column)
}

/** A link stays on one page: its annotations belong to the page its element is on. */
function setLink(
  galley: Galley,
  cell: Element,
  { text, to, words }: { text: string; to: string; words: string },
  column: Column,
): void {
  const first = galley.bands.length
  setText(galley, under(cell, 'Link', { link: { to, words } }), text, galley.look.styles.link, column)
  keepTogether(galley, first, 'must')
}

function setSteps(galley: Galley, list: Element, steps: string[], { x, width }: Column): void {
  const { styles, space, size } = galley.look
  const indent = size * (steps.length > 9 ? 2 : 1.45)
  steps.forEach((step, index) => {
    const item = under(list, 'LI')
    const label = under(item, 'Lbl')
    const first = galley.bands.length
    const body = { x: x + indent, width: width - indent }
    setText(galley, under(item, 'LBody'), step, styles.body, body, { before: index === 0 ? 0 : space(5) })
    const beside = galley.bands[first]
    if (beside) setBeside(galley, label, `${index + 1}.`, styles.body, { x, width }, beside)
  })
}
