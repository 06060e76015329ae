/**
 * Sets text: breaks it into lines and decides where pages end, before anything is drawn (tagged-pdf.ts draws it).
 *
 * A galley is a long sheet of bands, strips that are never cut, and a tree of elements whose lines stand in those bands.
 *
 * What must always hold:
 *   1. No line is wider than its column, and no letter is left out.            (breakLines; test/plan-pdf.test.ts)
 *   2. A band that must stay with the next one does, unless together they are higher than a page.       (paginate)
 */
import { type Face, type Pdf, printable } from './fonts.ts'

export type Style = { face: Face; size: number; leading: number; colour: string }

/** Where text stands across the page, in points. */
export type Column = { x: number; width: number }

/** Whether the next band must be on the same page, should be unless that leaves much of the page empty, or need not. */
export type Keep = 'must' | 'should' | undefined

/** A strip of a page. `before` is the space above it, which is dropped at the top of a page; `page` counts from 0. */
export type Band = { before: number; height: number; keep: Keep; page: number; top: number }

/** One line of text, `down` points below the top of its band. */
export type Line = { text: string; x: number; down: number; band: Band; style: Style }

/** An element of the structure tree: either it has lines or a picture, or it has children. */
export type Element = {
  role: string
  alt?: string
  scope?: 'Row'
  /** Text of its bookmark. */
  bookmark?: string
  link?: string
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

/** `top` and `bottom` bound the text of a page; the first page starts at `firstTop`. */
export type PageFrame = { width: number; height: number; top: number; bottom: number; firstTop: number }

export type Galley = { doc: Pdf; root: Element; bands: Band[]; shapes: Shape[]; widths: Map<string, number> }

/** An empty galley; `doc` measures the text. */
export const newGalley = (doc: Pdf): Galley => ({
  doc,
  root: element('Document'),
  bands: [],
  shapes: [],
  widths: new Map(),
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

const wholeLines = 5

/**
 * Sets a text in a column, one band a line, with `before` points above it. `keep` ties it to what follows.
 * A text of a few lines is not cut, and no page holds only the first or only the last line of a longer one.
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
  lines.forEach((line, index) => {
    const left = lines.length - 1 - index
    const together = place.keep === 'must' || lines.length <= wholeLines || index === 0 || left === 1
    const keep = left === 0 ? place.keep : together ? 'must' : undefined
    const band = addBand(galley, style.leading, index === 0 ? place.before : 0, keep)
    target.lines.push({ text: line, x: column.x, down: 0, band, style })
  })
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
    target.lines.push({ text: line, x: column.x, down: down + index * style.leading, band, style })
  })
  return lines.length * style.leading
}

/** Ties the bands from number `first` to the last one together, where nothing ties them yet. */
export function keepTogether(galley: Galley, first: number, keep: Keep): void {
  for (const band of galley.bands.slice(first, -1)) band.keep ??= keep
}

/** The height of the bands from number `first` to the last one. */
export function heightFrom(galley: Galley, first: number): number {
  return heightOf(galley.bands.slice(first))
}

function heightOf(bands: Band[]): number {
  return bands.reduce((sum, band) => sum + band.before + band.height, 0)
}

/**
 * A text as lines no wider than `width` points. Lines end at spaces only; a word wider than the column is cut where it
 * must be. The space at a line's end is kept, so that the text can be read back as it was.
 */
export function breakLines(galley: Galley, text: string, style: Style, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const word of printable(text).split(afterSpaces)) {
    const whole = widthOf(galley, word, style)
    const needed = whole - (word.endsWith(' ') ? widthOf(galley, ' ', style) : 0)
    if (line && filled + needed > width) {
      lines.push(line)
      line = ''
      filled = 0
    }
    const pieces = needed > width ? cutWord(galley, word, style, width) : [word]
    lines.push(...pieces.slice(0, -1))
    line += pieces.at(-1) ?? ''
    filled += pieces.length > 1 ? widthOf(galley, line, style) : whole
  }
  return line ? [...lines, line] : lines
}

const afterSpaces = /(?<= )/

/** Cut after a hyphen or a slash where that is not far back, else after any letter. */
function cutWord(galley: Galley, word: string, style: Style, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && letter !== ' ' && widthOf(galley, piece + letter, style) > width) {
      const mark = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1
      const cut = mark > piece.length / 2 ? mark : piece.length
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
    }
    piece += letter
  }
  return [...pieces, piece]
}

function widthOf(galley: Galley, text: string, style: Style): number {
  const known = galley.widths.get(`${style.face} ${text}`)
  if (known !== undefined) return known * style.size
  const width = galley.doc.font(style.face).fontSize(1).widthOfString(text)
  galley.widths.set(`${style.face} ${text}`, width)
  return width * style.size
}

/**
 * Gives each band its page and its place. Returns the number of pages.
 * Bands that should stay together are parted only when more than a quarter of a page would stay empty otherwise.
 */
export function paginate(bands: Band[], frame: PageFrame): number {
  const flow: Flow = { page: 0, y: frame.firstTop, atTop: true, frame }
  for (const group of groupsOf(bands, band => band.keep !== undefined)) {
    const left = frame.bottom - flow.y
    const worthTurning = left < (frame.bottom - frame.top) / 4
    if (fits(flow, group) || (worthTurning && heightOf(group) <= frame.bottom - frame.top)) place(flow, group)
    else for (const part of groupsOf(group, band => band.keep === 'must')) place(flow, part)
  }
  return flow.page + 1
}

type Flow = { page: number; y: number; atTop: boolean; frame: PageFrame }

/** Places bands on this page or, if they do not fit, on the next; bands higher than a page go on from page to page. */
function place(flow: Flow, bands: Band[]): void {
  if (!fits(flow, bands) && heightOf(bands) <= flow.frame.bottom - flow.frame.top) turn(flow)
  for (const band of bands) {
    if (!fits(flow, [band])) turn(flow)
    if (!flow.atTop) flow.y += band.before
    band.page = flow.page
    band.top = flow.y
    flow.y += band.height
    flow.atTop = false
  }
}

function turn(flow: Flow): void {
  flow.page += 1
  flow.y = flow.frame.top
  flow.atTop = true
}

function fits({ y, atTop, frame }: Flow, bands: Band[]): boolean {
  const dropped = atTop ? (bands[0]?.before ?? 0) : 0
  return y + heightOf(bands) - dropped <= frame.bottom
}

function groupsOf(bands: Band[], tied: (band: Band) => boolean): Band[][] {
  const groups: Band[][] = [[]]
  for (const band of bands) {
    groups.at(-1)?.push(band)
    if (!tied(band)) groups.push([])
  }
  return groups.filter(group => group.length > 0)
}
