/**
 * How each block of the plan is set on the page.
 *
 * What must always hold:
 *   1. The kinds of commitment differ in shape as well as in words, so that a grey copy tells them apart (R13).  (marks)
 *   2. A label and what it says are header cell and cell of one table row.                                       (setRow)
 *   3. No page ends between a signature and its line, inside the online box or after a heading.  (keepTogether, keep)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import type { Pdf } from './fonts.ts'
import type { Block, Row, SignatureBox } from './letter.ts'
import { dots, doubleLine, hexagon, ring, squareCodePath, warningSign } from './shapes.ts'
import { ink, inset, mm, styles } from './style.ts'
import {
  addBand,
  breakLines,
  type Column,
  type Element,
  type Galley,
  heightFrom,
  keepTogether,
  type Shape,
  setBeside,
  setText,
  under,
} from './typesetter.ts'

type BlockOf<Kind extends Block['is']> = Extract<Block, { is: Kind }>

/** `before` is the space above a block, if not the usual; a block that introduces the next one stays with it. */
type Place = { before?: number; introduces?: boolean }

/** Sets one block in a column, under a parent in the structure tree. */
export function setBlock(galley: Galley, parent: Element, block: Block, column: Column, place: Place = {}): void {
  const { before } = place
  switch (block.is) {
    case 'heading':
      setHeading(galley, parent, block, column, before)
      break
    case 'lead':
      setText(galley, under(parent, 'P'), block.text, styles.lead, column, { before: before ?? 10 })
      break
    case 'paragraph':
      setText(galley, under(parent, 'P'), block.text, styles.body, column, {
        before: before ?? 8,
        keep: place.introduces ? 'must' : undefined,
      })
      break
    case 'rows':
      setTable(galley, parent, block.rows, column)
      break
    case 'commitment':
      setCommitment(galley, parent, block, column)
      break
    case 'box':
      setBox(galley, parent, block, column)
      break
    case 'quote':
      setQuote(galley, parent, block.paragraphs, column)
      break
    case 'online':
      setOnline(galley, parent, block, column)
      break
    case 'signatures':
      setSignatures(galley, parent, block.boxes, column)
      break
    case 'letterhead':
      throw new TypeError('The head of the letter has fixed places on the page: see setLetterhead')
  }
}

function setHeading(
  galley: Galley,
  parent: Element,
  { level, text }: BlockOf<'heading'>,
  column: Column,
  before = { 1: 0, 2: 28, 3: 18 }[level],
): void {
  const heading = under(parent, `H${level}`, level < 3 ? { bookmark: text } : {})
  setText(galley, heading, text, styles.headings[level], column, { before, keep: 'must' })
}

function setTable(galley: Galley, parent: Element, rows: Row[], column: Column): void {
  const first = galley.bands.length
  setRows(galley, parent, rows, column, { labels: mm(52), ruled: true })
  keepTogether(galley, first, 'should')
}

type TableLook = { labels: number; ruled: boolean }

function setRows(galley: Galley, parent: Element, rows: Row[], column: Column, look: TableLook): void {
  const table = under(parent, 'Table')
  rows.forEach((row, index) => {
    const first = galley.bands.length
    if (look.ruled) ruleAbove(galley, column, index === 0 ? 8 : 4)
    setRow(galley, under(table, 'TR'), row, column, look)
    keepTogether(galley, first, heightFrom(galley, first) < mm(36) ? 'must' : undefined)
    // One row alone at the foot or the top of a page would look as if it belonged to nothing.
    const last = galley.bands.at(-1)
    const isLast = index === rows.length - 1
    if (last && !isLast && (index === 0 || index === rows.length - 2)) last.keep = 'must'
  })
}

function ruleAbove(galley: Galley, { x, width }: Column, before: number): void {
  addBand(galley, 4, before, 'must')
  addShape(galley, galley.bands.length - 1, (doc, { top }) => {
    doc
      .moveTo(x, top)
      .lineTo(x + width, top)
      .lineWidth(0.75)
      .stroke(ink.line)
  })
}

/** `labels` is the width of the column of header cells. */
function setRow(galley: Galley, row: Element, said: Row, column: Column, { labels, ruled }: TableLook): void {
  const first = galley.bands.length
  const head = under(row, 'TH', { scope: 'Row' })
  setCell(galley, under(row, 'TD'), said, { x: column.x + labels, width: column.width - labels })
  const top = galley.bands[first] ?? addBand(galley, styles.body.leading)
  if (!ruled) top.before = 8
  const label = { x: column.x, width: labels - 12 }
  const height = setBeside(galley, head, said.label, styles.label, label, top)
  holdBeside(galley, first, height + top.before)
}

/** What stands beside bands from number `first` on is `height` high: those bands stay together, and are high enough. */
function holdBeside(galley: Galley, first: number, height: number): void {
  let missing = height
  for (const band of galley.bands.slice(first)) {
    missing -= band.before + band.height
    if (missing > 0) band.keep ??= 'must'
  }
  const last = galley.bands.at(-1)
  if (last && missing > 0) {
    last.height += missing
    last.keep = undefined
  }
}

function setCell(galley: Galley, cell: Element, { lines, steps, link }: Row, column: Column): void {
  const [only] = lines
  if (only !== undefined && lines.length === 1 && !steps) {
    const place = link ? under(cell, 'Link', { link }) : cell
    setText(galley, place, only, link ? styles.link : styles.body, column)
    return
  }
  lines.forEach((line, index) => {
    setText(galley, under(cell, 'P'), line, styles.body, column, { before: index === 0 ? 0 : 4 })
  })
  if (steps) setSteps(galley, under(cell, 'L', { numbered: true }), steps, column)
}

function setSteps(galley: Galley, list: Element, steps: string[], { x, width }: Column): void {
  const indent = steps.length > 9 ? 28 : 20
  steps.forEach((step, index) => {
    const item = under(list, 'LI')
    const label = under(item, 'Lbl')
    const first = galley.bands.length
    const body = { x: x + indent, width: width - indent }
    setText(galley, under(item, 'LBody'), step, styles.body, body, { before: index === 0 ? 0 : 5 })
    const beside = galley.bands[first]
    if (beside) setBeside(galley, label, `${index + 1}.`, styles.body, { x, width }, beside)
  })
}

const markSize = 30

/** A commitment lower than this is never cut; a higher one is, rather than leave much of a page empty. */
const wholeUpTo = mm(55)

type Mark = {
  number: string
  shape: (doc: Pdf, x: number, y: number) => void
  side: (doc: Pdf, x: number, top: number, bottom: number) => void
}

/** How each kind is marked: the colour of its number, the shape around it, and the line down its side. */
const marks: Record<CommitmentKind, Mark> = {
  required: {
    number: ink.white,
    shape: (doc, x, y) => doc.rect(x, y, markSize, markSize).fill(ink.strong),
    side: (doc, x, top, bottom) => doc.rect(x - 3, top, 6, bottom - top).fill(ink.strong),
  },
  chosen: {
    number: ink.strong,
    shape: (doc, x, y) => ring(doc, x, y, markSize, ink.strong),
    side: (doc, x, top, bottom) => dots(doc, x, top, bottom, ink.strong),
  },
  ours: {
    number: ink.strong,
    shape: (doc, x, y) => hexagon(doc, x, y, markSize, ink.strong, ink.tint),
    side: (doc, x, top, bottom) => doubleLine(doc, x, top, bottom, ink.strong),
  },
}

function setCommitment(galley: Galley, parent: Element, block: BlockOf<'commitment'>, column: Column): void {
  const part = under(parent, 'Sect')
  const first = galley.bands.length
  const inner = { x: column.x + markSize + 14, width: column.width - markSize - 14 }
  const heading = under(part, 'H3')
  setNumber(galley, heading, block, column)
  setText(galley, heading, block.title, styles.title, inner, { keep: 'must' })
  setText(galley, under(part, 'P'), block.kindWord, styles.kind, inner, { before: 2, keep: 'must' })
  setRows(galley, part, block.rows, inner, { labels: mm(46), ruled: false })
  keepTogether(galley, first, heightFrom(galley, first) < wholeUpTo ? 'must' : 'should')
  const { shape, side } = marks[block.kind]
  addShape(galley, first, (doc, { top, bottom, starts }) => {
    side(doc, column.x + markSize / 2, starts ? top + markSize + 4 : top, bottom)
    if (starts) shape(doc, column.x, top)
  })
}

/** The number stands in the middle of its mark, beside the first line of the title. */
function setNumber(galley: Galley, heading: Element, { kind, number }: BlockOf<'commitment'>, { x }: Column): void {
  const digits = String(number)
  const digitWidth = 9.15
  const start = addBand(galley, 4, 22, 'must')
  const style = { ...styles.number, colour: marks[kind].number }
  const middle = { x: x + (markSize - digitWidth * digits.length) / 2, width: markSize }
  // The space parts it from the title for whoever hears or copies the heading.
  setBeside(galley, heading, `${digits} `, style, middle, start, 4)
}

function setBox(galley: Galley, parent: Element, block: BlockOf<'box'>, column: Column): void {
  const part = under(parent, 'Sect')
  const left = block.tone === 'warning' ? 60 : inset
  const inner = { x: column.x + left, width: column.width - left - inset }
  const first = openBox(galley)
  block.blocks.forEach((child, index) => {
    setBlock(galley, part, child, inner, index === 0 ? { before: 0 } : {})
  })
  closeBox(galley, first)
  addShape(galley, first, (doc, { top, bottom, starts }) => {
    doc.rect(column.x, top, column.width, bottom - top)
    if (block.tone === 'plain') doc.fill(ink.grey)
    else if (block.tone === 'rights') doc.lineWidth(2).fillAndStroke(ink.tint, ink.strong)
    else doc.lineWidth(2).stroke(ink.text)
    if (block.tone === 'warning' && starts) warningSign(doc, column.x + 32, top + 28, ink.text)
  })
}

/** Returns the number of the box's first band. */
function openBox(galley: Galley): number {
  addBand(galley, 12, 20, 'must')
  return galley.bands.length - 1
}

function closeBox(galley: Galley, first: number): void {
  const last = galley.bands.at(-1)
  if (last) last.keep = 'must'
  addBand(galley, 12)
  keepTogether(galley, first, 'must')
}

function setQuote(galley: Galley, parent: Element, paragraphs: string[], { x, width }: Column): void {
  const part = under(parent, 'BlockQuote')
  const first = galley.bands.length
  paragraphs.forEach((paragraph, index) => {
    const place = { before: index === 0 ? 14 : 8 }
    setText(galley, under(part, 'P'), paragraph, styles.lead, { x: x + 22, width: width - 22 }, place)
  })
  keepTogether(galley, first, 'should')
  addShape(galley, first, (doc, { top, bottom }) => doc.rect(x, top, 6, bottom - top).fill(ink.line))
}

const squareSize = mm(32)

function setOnline(galley: Galley, parent: Element, block: BlockOf<'online'>, column: Column): void {
  const part = under(parent, 'Sect')
  const first = openBox(galley)
  const inner = { x: column.x + inset, width: column.width - 2 * inset }
  const narrow = { x: inner.x, width: inner.width - squareSize - 20 }
  const start = galley.bands.length
  setBlock(galley, part, { is: 'heading', level: 2, text: block.heading }, narrow, { before: 0 })
  setBlock(galley, part, { is: 'paragraph', text: block.how }, narrow)
  setSquare(galley, part, block, inner, start)
  setRows(galley, part, block.rows, inner, { labels: mm(52), ruled: true })
  if (block.note) setBlock(galley, part, { is: 'paragraph', text: block.note }, inner, { before: 10 })
  closeBox(galley, first)
  addShape(galley, first, (doc, { top, bottom }) => {
    doc
      .rect(column.x, top, column.width, bottom - top)
      .lineWidth(2)
      .stroke(ink.strong)
  })
}

/** The square code stands right of the text above, from the top of band number `start` on. */
function setSquare(galley: Galley, part: Element, { square }: BlockOf<'online'>, inner: Column, start: number): void {
  const band = galley.bands[start]
  if (!band) return
  holdBeside(galley, start, squareSize + 6)
  under(part, 'Figure', {
    alt: square.alt,
    picture: {
      band,
      x: inner.x + inner.width - squareSize,
      down: 4,
      size: squareSize,
      colour: ink.text,
      path: (doc, x, y) => squareCodePath(doc, square.url, x, y, squareSize),
    },
  })
}

const signature = { gap: 16, inset: 13, space: 24 }

function setSignatures(galley: Galley, parent: Element, boxes: SignatureBox[], column: Column): void {
  const width = (column.width - signature.gap) / 2
  const band = addBand(galley, 0, 14)
  const inside = width - 2 * signature.inset
  const lines = Math.max(...boxes.map(({ name }) => breakLines(galley, name, styles.body, inside).length))
  const heights = boxes.map((box, index) => {
    const x = column.x + index * (width + signature.gap)
    return setSignature(galley, under(parent, 'Sect'), box, { x, width }, lines)
  })
  band.height = Math.max(...heights)
  addShape(galley, galley.bands.length - 1, (doc, { top, bottom }) => {
    boxes.forEach((_, index) => {
      const x = column.x + index * (width + signature.gap)
      doc
        .rect(x, top, width, bottom - top)
        .lineWidth(1.5)
        .stroke(ink.text)
    })
  })
}

/**
 * Sets the texts of one box in the newest band and draws the lines to write on, level with those of the box beside it:
 * the longest name takes `lines` lines. Returns the height of the box.
 */
function setSignature(galley: Galley, part: Element, box: SignatureBox, { x, width }: Column, lines: number): number {
  const number = galley.bands.length - 1
  const band = galley.bands[number] ?? addBand(galley, 0)
  const inner = { x: x + signature.inset, width: width - 2 * signature.inset }
  const put = (text: string, style: typeof styles.body, down: number) =>
    down + setBeside(galley, under(part, 'P'), text, style, inner, band, down)
  let down = put(box.title, styles.label, signature.inset)
  put(box.name, styles.body, down)
  down += lines * styles.body.leading
  for (const label of box.labels) {
    const line = put(label, styles.body, down + 8) + signature.space
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

/** Draws behind the bands from number `first` to the last one there is now. */
function addShape(galley: Galley, first: number, draw: Shape['draw']): void {
  galley.shapes.push({ first, last: galley.bands.length - 1, draw })
}
