/**
 * How each block of the plan is set on the page.
 *
 * What must always hold:
 *   1. No page ends after a heading; inside a box only where most of the page would stay empty otherwise.  (keep)
 */
import { setDirection, setQuestion } from './answer-space.ts'
import { setCommitment } from './commitment.ts'
import type { Pdf } from './fonts.ts'
import { type Block, langOf } from './letter.ts'
import { boxEdge, squareCodePath, warningSign } from './shapes.ts'
import { setSignatures } from './signatures.ts'
import { ink, mm } from './style.ts'
import { holdBeside, setRows, setTable } from './table.ts'
import {
  type Area,
  addBand,
  addShape,
  type Band,
  type Column,
  type Element,
  type Galley,
  keepTogether,
  setText,
  under,
} from './typesetter.ts'

type BlockOf<Kind extends Block['is']> = Extract<Block, { is: Kind }>

/** `before` is the space above a block, if not the usual; a block that introduces the next one stays with it. */
type Place = { before?: number; introduces?: boolean }

/** Sets one block in a column, under a parent in the structure tree. */
export function setBlock(galley: Galley, parent: Element, block: Block, column: Column, place: Place = {}): void {
  const { before } = place
  const { styles, space } = galley.look
  switch (block.is) {
    case 'heading':
      setHeading(galley, parent, block, column, before)
      break
    case 'lead':
      setText(galley, under(parent, 'P'), block.text, styles.lead, column, { before: before ?? space(10) })
      break
    case 'paragraph':
      setText(galley, under(parent, 'P'), block.text, styles.body, column, {
        before: before ?? space(8),
        keep: place.introduces || block.introduces ? 'must' : undefined,
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
      setQuote(galley, parent, block, column)
      break
    case 'online':
      setOnline(galley, parent, block, column)
      break
    case 'signatures':
      setSignatures(galley, parent, block.boxes, column)
      break
    case 'direction':
      setDirection(galley, parent, block.text, column)
      break
    case 'question':
      setQuestion(galley, parent, block, column)
      break
    case 'letterhead':
      throw new TypeError('The head of the letter has fixed places on the page: see letterhead.ts')
  }
}

const aboveHeading = { 1: 24, 2: 24, 3: 16 }

function setHeading(
  galley: Galley,
  parent: Element,
  { level, text }: BlockOf<'heading'>,
  column: Column,
  before = galley.look.space(aboveHeading[level]),
): void {
  const heading = under(parent, `H${level}`, { bookmark: { text, level } })
  setText(galley, heading, text, galley.look.styles.headings[level], column, { before, keep: 'must' })
}

/** Space between the edge of a box and what is in it. */
const boxInset = { side: 18, end: 12 }

function setBox(galley: Galley, parent: Element, block: BlockOf<'box'>, column: Column): void {
  const { look } = galley
  const part = under(parent, 'Sect')
  const sign = look.space(15)
  const right = look.space(boxInset.side)
  const left = block.tone === 'warning' ? 2 * (right - 1) + 2 * sign - 4 : right
  const inner = { x: column.x + left, width: column.width - left - right }
  const first = openBox(galley)
  block.blocks.forEach((child, index) => {
    setBlock(galley, part, child, inner, { ...(index === 0 && { before: 0 }), introduces: false })
  })
  closeBox(galley, first)
  addShape(galley, first, (doc, area) => {
    const { x, width } = column
    if (block.tone === 'plain') doc.rect(x, area.top, width, area.bottom - area.top).fill(ink.grey)
    else drawBox(doc, column, area, block.tone === 'rights' ? ink.strong : ink.text, block.tone === 'rights')
    if (block.tone === 'warning' && area.starts) {
      warningSign(doc, x + right - 1 + sign, area.top + look.space(13) + sign, sign, ink.text)
    }
  })
}

/** A box that goes on over a page has no line where it is cut. */
function drawBox(doc: Pdf, { x, width }: Column, area: Area, colour: string, tinted = false): void {
  if (tinted) doc.rect(x, area.top, width, area.bottom - area.top).fill(ink.tint)
  boxEdge(doc, { x, width, ...area })
  doc.lineWidth(2).stroke(colour)
}

/** Returns the number of the box's first band. */
function openBox(galley: Galley): number {
  const { space } = galley.look
  addBand(galley, space(boxInset.end), space(18), 'must')
  return galley.bands.length - 1
}

function closeBox(galley: Galley, first: number): void {
  const end = galley.look.space(boxInset.end)
  const last = galley.bands.at(-1)
  if (last) last.keep = 'must'
  for (const band of galley.bands.slice(first)) band.cut = end
  addBand(galley, end)
  keepTogether(galley, first, 'should')
}

function setQuote(galley: Galley, parent: Element, block: BlockOf<'quote'>, { x, width }: Column): void {
  const { styles, space } = galley.look
  const part = under(parent, 'BlockQuote', { lang: langOf(block.typed) })
  const first = galley.bands.length
  const indent = space(22)
  block.paragraphs.forEach((paragraph, index) => {
    const place = { before: space(index === 0 ? 14 : 8) }
    setText(galley, under(part, 'P'), paragraph, styles.lead, { x: x + indent, width: width - indent }, place)
  })
  keepTogether(galley, first, 'rather')
  addShape(galley, first, (doc, { top, bottom }) => doc.rect(x, top, 6, bottom - top).fill(ink.line))
}

const squareSize = mm(32)

function setOnline(galley: Galley, parent: Element, block: BlockOf<'online'>, column: Column): void {
  const { look } = galley
  const { space } = look
  const part = under(parent, 'Sect')
  const first = openBox(galley)
  const side = space(boxInset.side)
  const inner = { x: column.x + side, width: column.width - 2 * side }
  const narrow = { x: inner.x, width: inner.width - space(squareSize) - 20 }
  const beside = narrow.width >= look.size * 15
  const start = galley.bands.length
  setBlock(galley, part, { is: 'heading', level: 2, text: block.heading }, beside ? narrow : inner, { before: 0 })
  setBlock(galley, part, { is: 'paragraph', text: block.how }, beside ? narrow : inner)
  if (beside) setSquareBeside(galley, part, block, inner, start)
  else setSquare(galley, part, block, inner.x, addBand(galley, space(squareSize), space(10)))
  setRows(galley, part, block.rows, inner, { labels: mm(52), ruled: true })
  if (block.note) setBlock(galley, part, { is: 'paragraph', text: block.note }, inner, { before: space(10) })
  closeBox(galley, first)
  addShape(galley, first, (doc, area) => drawBox(doc, column, area, ink.strong))
}

/** The square code stands right of the text above, from the top of band number `start` on. */
function setSquareBeside(galley: Galley, part: Element, block: BlockOf<'online'>, inner: Column, start: number): void {
  const band = galley.bands[start]
  if (!band) return
  const size = galley.look.space(squareSize)
  holdBeside(galley, start, size + 6)
  setSquare(galley, part, block, inner.x + inner.width - size, band, 4)
}

function setSquare(galley: Galley, part: Element, block: BlockOf<'online'>, x: number, band: Band, down = 0): void {
  const { square } = block
  const size = galley.look.space(squareSize)
  const path = (doc: Pdf, left: number, top: number) => squareCodePath(doc, square.url, left, top, size)
  under(part, 'Figure', { alt: square.alt, picture: { band, x, down, size, colour: ink.text, path } })
}
