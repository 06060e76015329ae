/**
 * Questions on paper: their words, and room to tick or write an answer by hand.
 *
 * What must always hold:
 *   1. What is drawn to be filled in is an artifact; the words beside it are text.    (addShape; test/preparation-sheet.test.ts)
 *   2. No page ends between a question and its room, unless they are higher than a page.  (together)
 *   3. No direction is cut, or parted from what follows it.              (setDirection, together; test/preparation-sheet.test.ts)
 *   4. There is room for a hand: lines and boxes grow with the type.                      (Look.space)
 */
import type { AnswerSpace, QuestionBlock } from './letter.ts'
import { ink, type Look, mm } from './style.ts'
import {
  addBand,
  addShape,
  type Band,
  breakLines,
  type Column,
  type Element,
  type Galley,
  heightFrom,
  setBeside,
  setText,
  under,
} from './typesetter.ts'

type Space<Kind extends AnswerSpace['is']> = Extract<AnswerSpace, { is: Kind }>

/** More than this is not kept on one page: it would hardly fit on any. */
const highest = mm(235)

/** A grey strip that says which question to go to; it stays with the question below it. */
export function setDirection(galley: Galley, parent: Element, text: string, { x, width }: Column): void {
  const { styles, space } = galley.look
  const first = addBand(galley, space(5), space(18), 'must')
  const inner = { x: x + space(14), width: width - space(24) }
  setText(galley, under(parent, 'P'), text, styles.body, inner, { keep: 'must' })
  addBand(galley, space(5), 0, 'must')
  addShape(galley, galley.bands.indexOf(first), (doc, { top, bottom }) => {
    doc.rect(x, top, width, bottom - top).fill(ink.grey)
    doc.rect(x, top, 5, bottom - top).fill(ink.strong)
  })
}

/** A question with its number in the margin, what is said about it, and the room for its answer. */
export function setQuestion(galley: Galley, parent: Element, question: QuestionBlock, column: Column): void {
  const { styles, size } = galley.look
  const first = galley.bands.length
  const part = under(parent, 'Sect')
  const margin = size * 2.7
  const inner = { x: column.x + margin, width: column.width - margin }
  setLabel(galley, part, question, column, inner)
  if (question.note) setText(galley, under(part, 'P'), question.note, styles.body, inner, { keep: 'must' })
  const room = galley.bands.length
  for (const space of question.spaces) setRoom(galley, part, space, inner)
  together(galley, first, room, question.introduces)
}

function setLabel(galley: Galley, part: Element, { number, text }: QuestionBlock, column: Column, inner: Column): void {
  const { styles, space } = galley.look
  const label = under(part, 'P')
  const [counted, said] = [under(label, 'Span'), under(label, 'Span')]
  const start = galley.bands.length
  setText(galley, said, text, styles.label, inner, { before: space(18), keep: 'must' })
  const band = galley.bands[start]
  // The space parts it from the question for whoever hears or copies them.
  if (band) setBeside(galley, counted, `${number} `, { ...styles.label, colour: ink.strong }, column, band)
}

/**
 * A question and its room are one. Where they are too high for that, with the heading and the directions that must stand
 * above them, the first boxes stay with it, and the last together: else a direction would be cut.
 */
function together(galley: Galley, first: number, room: number, goesOn = false): void {
  const bands = galley.bands.slice(first)
  const isTooHigh = heightFrom(galley, startOfTied(galley, first)) > highest
  bands.forEach((band, at) => {
    const isInside = at >= room - first + 1 && at < bands.length - 2
    band.keep = isTooHigh && isInside ? 'should' : 'must'
  })
  const last = bands.at(-1)
  if (last) last.keep = goesOn ? 'should' : undefined
}

/** The first of the bands that must stay with band number `at`. */
function startOfTied({ bands }: Galley, at: number): number {
  let first = at
  while (bands[first - 1]?.keep === 'must') first--
  return first
}

function setRoom(galley: Galley, part: Element, room: AnswerSpace, column: Column): void {
  switch (room.is) {
    case 'ticks':
      setTicks(galley, part, room, column)
      break
    case 'or':
      setOr(galley, part, room, column)
      break
    case 'boxes':
      setBoxes(galley, part, room, column)
      break
    case 'lines':
      setLines(galley, room, column)
  }
}

/** A box to tick with its words, at its place across the page. */
type Tick = { text: string; item: Element; x: number; width: number }

/** Boxes under each other; in two or three columns, read down, where every text fits into one line of that width. */
function setTicks(galley: Galley, part: Element, { boxes }: Space<'ticks'>, column: Column): void {
  const list = under(part, 'L')
  const columns = columnsFor(galley, boxes, column)
  const down = Math.ceil(boxes.length / columns)
  const width = column.width / columns
  const ticks = boxes.map((text, at): Tick & { row: number } => ({
    text,
    item: under(under(list, 'LI'), 'LBody'),
    row: at % down,
    ...textBeside(galley.look, { x: column.x + Math.floor(at / down) * width, width }),
  }))
  for (let row = 0; row < down; row++)
    setTickRow(
      galley,
      ticks.filter(tick => tick.row === row),
    )
}

function columnsFor(galley: Galley, boxes: string[], { x, width }: Column): number {
  const fit = (columns: number) =>
    boxes.length >= columns &&
    boxes.every(text => widthOf(galley, text) <= textBeside(galley.look, { x, width: width / columns }).width)
  return [3, 2].find(fit) ?? 1
}

/** Boxes beside each other, as many as a line takes, after the word that parts them from the answer. */
function setOr(galley: Galley, part: Element, { word, boxes }: Space<'or'>, column: Column): void {
  const { look } = galley
  const lead = under(part, 'P')
  const start = column.x + widthOf(galley, word) + look.space(14)
  const first = galley.bands.length
  setFlow(galley, under(part, 'L'), boxes, { x: start, width: column.x + column.width - start })
  const band = galley.bands[first]
  if (band) setBeside(galley, lead, word, look.styles.body, column, band)
}

function setFlow(galley: Galley, list: Element, boxes: string[], column: Column): void {
  const { look } = galley
  const end = column.x + column.width
  let row: Tick[] = []
  let { x } = column
  for (const text of boxes) {
    const width = textBeside(look, column).x - column.x + widthOf(galley, text)
    if (row.length > 0 && x + width > end) {
      setTickRow(galley, row)
      row = []
      x = column.x
    }
    row.push({ text, item: under(under(list, 'LI'), 'LBody'), ...textBeside(look, { x, width: end - x }) })
    x += width + look.space(18)
  }
  setTickRow(galley, row)
}

/** Where the words beside a box stand, when the box starts at the column's left. */
const textBeside = ({ size, space }: Look, { x, width }: Column): Column => ({
  x: x + size + space(8),
  width: width - size - space(16),
})

function setTickRow(galley: Galley, ticks: Tick[]): void {
  const { look } = galley
  const { body } = look.styles
  const lines = Math.max(...ticks.map(({ text, width }) => breakLines(galley, text, body, width).length))
  const band = addBand(galley, lines * body.leading, look.space(4))
  for (const tick of ticks) setTick(galley, tick, band, 0)
}

/** A box in the newest band with its words beside it, `down` points below the band's top. */
function setTick(galley: Galley, { text, item, x, width }: Tick, band: Band, down: number): void {
  const { size, space, styles } = galley.look
  setBeside(galley, item, text, styles.body, { x, width }, band, down)
  const [left, lower] = [x - size - space(8), down + (styles.body.leading - size) / 2]
  addShape(galley, galley.bands.length - 1, (doc, { top }) => {
    doc
      .rect(left, top + lower, size, size)
      .lineWidth(1.25)
      .stroke(ink.text)
  })
}

function widthOf(galley: Galley, text: string): number {
  const { face, size } = galley.look.styles.body
  return galley.doc.font(face).fontSize(size).widthOfString(text)
}

/** Boxes to write a number or a date in, a square for each letter, with their labels above and what goes with them after. */
function setBoxes(galley: Galley, part: Element, { boxes, after, tick }: Space<'boxes'>, column: Column): void {
  const { styles, space, size } = galley.look
  const cell = size * 1.5
  const labels = boxes.some(({ label }) => label) ? addBand(galley, styles.body.leading, space(4)) : undefined
  const band = addBand(galley, cell * 1.2, labels ? 2 : space(6))
  let { x } = column
  for (const { label, letters } of boxes) {
    const width = Math.max(letters * cell, label ? widthOf(galley, label) + 1 : 0)
    if (labels && label) setBeside(galley, under(part, 'P'), label, styles.body, { x, width }, labels)
    drawCells(galley, x, cell, letters)
    x += width + space(14)
  }
  const down = (band.height - styles.body.leading) / 2
  const rest = { x, width: column.x + column.width - x }
  if (after) setBeside(galley, under(part, 'P'), after, styles.body, rest, band, down)
  if (!tick) return
  const beside = { text: tick, ...textBeside(galley.look, rest) }
  if (widthOf(galley, tick) > beside.width) setTicks(galley, part, { is: 'ticks', boxes: [tick] }, column)
  else setTick(galley, { ...beside, item: under(under(under(part, 'L'), 'LI'), 'LBody') }, band, down)
}

function drawCells(galley: Galley, x: number, cell: number, count: number): void {
  addShape(galley, galley.bands.length - 1, (doc, { top, bottom }) => {
    for (let at = 0; at < count; at++) doc.rect(x + at * cell, top, cell, bottom - top)
    doc.lineWidth(1.25).stroke(ink.text)
  })
}

function setLines(galley: Galley, { count }: Space<'lines'>, { x, width }: Column): void {
  for (let line = 0; line < count; line++) {
    addBand(galley, galley.look.space(27))
    addShape(galley, galley.bands.length - 1, (doc, { bottom }) => {
      doc
        .moveTo(x, bottom)
        .lineTo(x + width, bottom)
        .lineWidth(0.75)
        .stroke(ink.quiet)
    })
  }
}
