/**
 * The head of the letter, which has fixed places on the first page.
 *
 * What must always hold:
 *   1. In the window of an envelope stand the name and the address, nothing else.  (test/plan-pdf.test.ts)
 */
import type { Block, Row } from './letter.ts'
import { mm, type Placing, page, placings, text } from './style.ts'
import { setRows } from './table.ts'
import {
  breakLines,
  type Column,
  type Element,
  fixedBand,
  type Galley,
  type Style,
  setBeside,
  under,
} from './typesetter.ts'

/** Sets the head of the letter, `lower` points lower than it could be, and returns where the text below may start. */
export function setLetterhead(galley: Galley, block: Extract<Block, { is: 'letterhead' }>, lower: number): number {
  const { styles, size } = galley.look
  const part = under(galley.root, 'Sect')
  const put = (content: string, style: Style, column: Column, top: number, element = under(part, 'P')) =>
    top + setBeside(galley, element, content, style, column, fixedBand(top))
  const placing: Placing = placings[block.placing ?? 'DL']
  const { window, aside } = placing
  const name: Column = { x: page.left, width: aside.x - page.left - mm(6) }
  put(block.office, nameStyle(galley, block.office, name, placing), name, mm(21) + lower)
  const contactEnds = block.contact.reduce((y, line) => put(line, styles.letter, aside, y), mm(21.8) + lower)
  const inWindow: Column = { x: window.left, width: window.width }
  const address = addressStyle(galley, block.addressee, placing)
  const addressEnds = block.addressee.reduce((y, line) => put(line, address, inWindow, y), window.top)
  const ends = Math.max(window.bottom, addressEnds, contactEnds)
  if (size === 14) return Math.max(ends, setFacts(galley, part, block.facts, aside, contactEnds)) + mm(6)
  // The column beside the window is too narrow for large print.
  setRows(galley, part, block.facts, text, { labels: mm(56), ruled: true, least: 10.5 })
  return ends + mm(3)
}

/** The facts stand right of the window, each label above what it says. Returns where they end. */
function setFacts(galley: Galley, part: Element, facts: Row[], aside: Column, below: number): number {
  const { styles } = galley.look
  const table = under(part, 'Table')
  let y = Math.max(mm(54.5), below + mm(4))
  for (const { label, lines } of facts) {
    const row = under(table, 'TR')
    y += setBeside(galley, under(row, 'TH', { scope: 'Row' }), label, styles.letterLabel, aside, fixedBand(y))
    const cell = under(row, 'TD')
    for (const line of lines) y += setBeside(galley, cell, line, styles.letter, aside, fixedBand(y))
    y += 5
  }
  return y
}

/** An office's name as large as it can be above the window. */
function nameStyle(galley: Galley, name: string, { width }: Column, { nameEnds }: Placing): Style {
  const { styles, address } = galley.look
  const smaller = address.map(({ size, leading }) => ({ ...styles.office, size, leading }))
  const room = nameEnds - mm(21)
  return fitting(galley, [styles.office, ...smaller], [name], width, room)
}

function addressStyle(galley: Galley, lines: string[], { window, address }: Placing): Style {
  const { look } = galley
  const styles = address?.map(size => ({ ...look.styles.body, size, leading: size * 1.25 })) ?? look.address
  return fitting(galley, styles, lines, window.width, window.wholly - window.top)
}

/** The first of these styles in which the lines are at most so high, else the last. */
function fitting(galley: Galley, styles: Style[], lines: string[], width: number, height: number): Style {
  const high = (style: Style) =>
    lines.reduce((sum, line) => sum + breakLines(galley, line, style, width).length * style.leading, 0)
  const fits = styles.find(style => high(style) <= height)
  return fits ?? (styles.at(-1) as Style)
}
