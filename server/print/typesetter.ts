/**
 * Sets text: breaks it into lines, before anything is drawn. pages.ts decides where pages end; tagged-pdf.ts draws.
 *
 * A galley is a long sheet of bands, strips that are never cut, and a tree of elements whose lines stand in those bands.
 *
 * What must always hold:
 *   1. No line is wider than its column, and no letter is left out.            (breakLines; test/plan-pdf.test.ts)
 *   2. No page begins with the last line of a text, or ends with its first.                              (setText)
 */
import { type Face, isPlain, type Pdf } from './fonts.ts'
import { type East, printable } from './other-scripts.ts'
import { lettersOf, partOf, piecesOf, type Writing, widthIn, writingOf } from './scripts.ts'
import type { Look } from './style.ts'

export type Style = { face: Face; size: number; leading: number; colour: string }

/** Where text stands across the page, in points. */
export type Column = { x: number; width: number }

/**
 * Whether the next band must be on the same page; should be, unless most of the page would stay empty; rather is,
 * unless much would; or need not.
 */
export type Keep = 'must' | 'should' | 'rather' | undefined

/**
 * A strip of a page. `before` is the space above it, which is dropped at the top of a page; `page` counts from 0.
 * Where a page ends after it, `cut` is kept free there and at the top of the next page: the inside of a box that is cut.
 */
export type Band = { before: number; height: number; keep: Keep; page: number; top: number; cut?: number }

/** One line of text, `down` points below the top of its band. */
export type Line = BrokenLine & { x: number; down: number; band: Band; style: Style }

/** The text of one line, and how it is written where that is not plain letters from left to right. */
export type BrokenLine = { text: string; writing?: Writing | undefined }

/** An element of the structure tree: either it has lines or a picture, or it has children. */
export type Element = {
  role: string
  alt?: string
  /** Where it is not the language of the document or of the element around it. */
  lang?: string | undefined
  scope?: 'Row'
  /** Its text stands among the bookmarks, as a heading of this level. */
  bookmark?: { text: string; level: number }
  /** Where it leads, and those words for whoever cannot see the link. */
  link?: { to: string; words: string }
  numbered?: boolean
  lines: Line[]
  children: Element[]
  picture?: Picture
}

/** A square drawing `down` points below the top of a band, filled with one colour. */
export type Picture = {
  band: Band
  x: number
  down: number
  size: number
  colour: string
  path: (doc: Pdf, x: number, y: number) => void
}

/** What is drawn behind the bands `first` to `last`; on each page once, with the part of the page it covers. */
export type Shape = { first: number; last: number; draw: (doc: Pdf, area: Area) => void }
export type Area = { top: number; bottom: number; starts: boolean; ends: boolean }

export type Galley = {
  doc: Pdf
  look: Look
  root: Element
  bands: Band[]
  shapes: Shape[]
  widths: Map<string, number>
}

/** Letters share most of their words, which are measured once for all of them; past this many, all are forgotten. */
const wordsMeasured = 20_000
const widths = new Map<string, number>()

/** An empty galley; `doc` measures the text. */
export const newGalley = (doc: Pdf, look: Look): Galley => ({
  doc,
  look,
  root: element('Document'),
  bands: [],
  shapes: [],
  widths,
})

export function element(role: string, rest: Partial<Element> = {}): Element {
  return { role, lines: [], children: [], ...rest }
}

/** Adds a child and returns it. */
export function under(parent: Element, role: string, rest: Partial<Element> = {}): Element {
  const child = element(role, rest)
  parent.children.push(child)
  return child
}

/** Adds a strip of the page with nothing in it yet. */
export function addBand(galley: Galley, height: number, before = 0, keep?: Keep): Band {
  const band = { before, height, keep, page: 0, top: 0 }
  galley.bands.push(band)
  return band
}

/** A strip at a fixed place of the first page, outside the flow. */
export function fixedBand(top: number): Band {
  return { before: 0, height: 0, keep: undefined, page: 0, top }
}

const fewLines = 5

/**
 * Sets a text in a column, one band a line, with `before` points above it. `keep` ties it to what follows.
 * A text of a few lines is rather not cut, and no page holds only the first or only the last line of a longer one.
 */
export function setText(
  galley: Galley,
  target: Element,
  text: string,
  style: Style,
  column: Column,
  place: { before?: number; keep?: Keep } = {},
): void {
  const lines = breakLines(galley, text, style, column.width)
  const side = /^H\d/.test(target.role) ? 'left' : 'own'
  lines.forEach((line, index) => {
    const left = lines.length - 1 - index
    const together = place.keep === 'must' || index === 0 || left === 1
    const keep = left === 0 ? place.keep : together ? 'must' : lines.length <= fewLines ? 'rather' : undefined
    const band = addBand(galley, style.leading, index === 0 ? place.before : 0, keep)
    target.lines.push({ ...line, x: startOf(galley, line, style, column, side), down: 0, band, style })
  })
}

/**
 * Where a line stands: text that runs from right to left ends at the column's right, but a heading stays beside its
 * number, and a name where names start. The space at the end of such a line is at its left, and hangs out there.
 */
function startOf(
  galley: Galley,
  { text, writing }: BrokenLine,
  style: Style,
  column: Column,
  side: 'left' | 'own',
): number {
  if (!writing?.rightToLeft) return column.x
  const measure = { style, east: writing.east }
  if (side === 'left') return column.x - widthOf(galley, text.slice(text.trimEnd().length), measure)
  return column.x + column.width - widthOf(galley, text, measure)
}

/** Sets a text beside bands that are there already, from the top of `band` on. Returns the height it takes. */
export function setBeside(
  galley: Galley,
  target: Element,
  text: string,
  style: Style,
  column: Column,
  band: Band,
  down = 0,
): number {
  const lines = breakLines(galley, text, style, column.width)
  lines.forEach((line, index) => {
    const x = startOf(galley, line, style, column, 'left')
    target.lines.push({ ...line, x, down: down + index * style.leading, band, style })
  })
  return lines.length * style.leading
}

/** Ties the bands from number `first` to the last one together, where nothing ties them more. */
export function keepTogether(galley: Galley, first: number, keep: NonNullable<Keep>): void {
  for (const band of galley.bands.slice(first, -1)) tie(band, keep)
}

const ties: Keep[] = [undefined, 'rather', 'should', 'must']

/** Ties a band to the next one, unless something ties it more. */
export function tie(band: Band, keep: NonNullable<Keep>): void {
  if (ties.indexOf(band.keep) < ties.indexOf(keep)) band.keep = keep
}

/** Draws behind the bands from number `first` to the last one there is now. */
export function addShape(galley: Galley, first: number, draw: Shape['draw']): void {
  galley.shapes.push({ first, last: galley.bands.length - 1, draw })
}

/** The height of the bands from number `first` to the last one. */
export function heightFrom(galley: Galley, first: number): number {
  return galley.bands.slice(first).reduce((sum, band) => sum + band.before + band.height, 0)
}

/**
 * A text as lines no wider than `width` points. Lines end where piecesOf lets them; a word wider than the column is cut
 * where it must be. The space at a line's end is kept, so that the text can be read back as it was.
 */
export function breakLines(galley: Galley, typed: string, style: Style, width: number): BrokenLine[] {
  const text = printable(typed)
  const writing = writingOf(text)
  const lines = linesOf(galley, piecesOf(text), { style, width, east: writing?.east })
  if (!writing) return lines.map(line => ({ text: line }))
  let start = 0
  return lines.map(line => {
    start += line.length
    return { text: line, writing: partOf(writing, start - line.length, start) }
  })
}

/** What lines are measured by. */
type Measure = { style: Style; width: number; east: East | undefined }

function linesOf(galley: Galley, words: string[], measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const word of words) {
    const whole = widthOf(galley, word, measure)
    const needed = whole - (word.endsWith(' ') ? widthOf(galley, ' ', measure) : 0)
    if (line && filled + needed > measure.width) {
      lines.push(line)
      line = ''
      filled = 0
    }
    const pieces = needed > measure.width ? cutWord(galley, word, measure) : [word]
    lines.push(...pieces.slice(0, -1))
    line += pieces.at(-1) ?? ''
    filled += pieces.length > 1 ? widthOf(galley, line, measure) : whole
  }
  return line ? [...lines, line] : lines
}

/** Cut after a hyphen or a slash where that is not far back, else after any letter. */
function cutWord(galley: Galley, word: string, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of lettersOf(word)) {
    if (piece && letter !== ' ' && widthOf(galley, piece + letter, measure) > measure.width) {
      const mark = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1
      const cut = mark > piece.length / 2 ? mark : piece.length
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
    }
    piece += letter
  }
  return [...pieces, piece]
}

function widthOf(galley: Galley, text: string, { style, east }: Pick<Measure, 'style' | 'east'>): number {
  const known = galley.widths.get(`${style.face} ${text}`)
  if (known !== undefined) return known * style.size
  const width = isPlain(text)
    ? galley.doc.font(style.face).fontSize(1).widthOfString(text)
    : widthIn(text, style.face, east)
  if (galley.widths.size >= wordsMeasured) galley.widths.clear()
  galley.widths.set(`${style.face} ${text}`, width)
  return width * style.size
}
