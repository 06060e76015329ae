/**
 * Draws a galley as a tagged PDF (PDF/UA-1): element by element in reading order, so that what a screen reader hears is
 * in the order of the page.
 *
 * What must always hold:
 *   1. Everything drawn is either in the structure tree or marked as an artifact (ISO 14289-1, 7.1).
 *                                                            (drawElement, artifact; test/support/pdf-ua-content.ts)
 *   2. The same galley gives the same bytes.                         (nothing here reads a clock or chance)
 */
import PDFDocument from 'pdfkit'
import { fonts, missingLetter, type Pdf } from './fonts.ts'
import { printable } from './other-scripts.ts'
import { type PageFrame, paginate } from './pages.ts'
import { type Run, runsOf, widthOfRun, writingOf } from './scripts.ts'
import type { Look } from './style.ts'
import { type Element, type Galley, type Line, newGalley, type Shape, type Style } from './typesetter.ts'

type Structure = PDFKit.PDFStructureElement

/** An empty galley for a document with this title, language, date and look. */
export function openGalley(options: { title: string; lang: string; madeAt: Date; look: Look }): Galley {
  const { title, lang, madeAt, look } = options
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    // Left out or named, pdfkit sets this font again at page breaks and in place of ours; an empty one is never set.
    font: '',
    pdfVersion: '1.7',
    // The types know only PDF/A; this writes the PDF/UA-1 mark into the metadata.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: 'Foothold', Producer: 'Foothold', CreationDate: madeAt },
  })
  // A parsed font is accepted, though the types do not say so: a path would be parsed again for each document.
  doc.registerFont('regular', fonts.regular as unknown as string)
  doc.registerFont('bold', fonts.bold as unknown as string)
  return newGalley(doc, look)
}

/** Draws everything and returns the bytes. `furnish` draws what stands on every page around the text, as artifacts. */
export function printGalley(
  galley: Galley,
  frame: PageFrame,
  furnish: (doc: Pdf, page: number, pages: number) => void,
): Promise<Buffer> {
  const { doc } = galley
  const bytes = collect(doc)
  const pages = paginate(galley.bands, frame)
  for (let page = 0; page < pages; page++) {
    doc.addPage({ size: [frame.width, frame.height], margin: 0 })
    for (const shape of galley.shapes) drawShape(galley, shape, page)
  }
  drawElement({ galley, bookmarks: [doc.outline] }, galley.root)
  for (let page = 0; page < pages; page++) {
    doc.switchToPage(page)
    furnish(doc, page + 1, pages)
  }
  mendFonts(doc)
  doc.end()
  return bytes
}

function collect(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

function drawShape({ doc, bands }: Galley, shape: Shape, page: number): void {
  const covered = bands.slice(shape.first, shape.last + 1).filter(band => band.page === page)
  const [top, bottom] = [covered[0], covered.at(-1)]
  if (!top || !bottom) return
  const starts = top === bands[shape.first]
  const ends = bottom === bands[shape.last]
  const area = {
    top: top.top - (starts ? 0 : (top.cut ?? 0)),
    bottom: bottom.top + bottom.height + (ends ? 0 : (bottom.cut ?? 0)),
    starts,
    ends,
  }
  artifact(doc, 'Layout', () => shape.draw(doc, area))
}

/** Draws what nobody hears: a shape, or what stands on every page; pdfkit cannot say which of the two (7.8). */
export function artifact(doc: Pdf, kind: 'Layout' | 'Header' | 'Footer', draw: () => void): void {
  const type = kind === 'Layout' ? '/Type /Layout' : `/Type /Pagination /Subtype /${kind}`
  doc.addContent(`/Artifact <<${type}>> BDC`)
  doc.save()
  draw()
  doc.restore()
  doc.addContent('EMC')
}

/** The insides of pdfkit that its types keep to themselves. */
type Insides = {
  subset: unknown
  _fontFamilies: Record<string, { unicode: number[][] }>
  _fragment(text: string, x: number, y: number, options: { textWidth: number; wordCount: number }): void
}

const insidesOf = (doc: Pdf): Insides => doc as unknown as Insides

/**
 * pdfkit gives the empty glyph the letter U+0000 (7.21.7), and as for PDF/A-1 a list of the glyphs of each font, in which
 * the parts of composed letters, such as ŵ, are missing (7.21.4.2); without the list nothing is wrong.
 */
function mendFonts(doc: Pdf): void {
  const insides = insidesOf(doc)
  for (const font of Object.values(insides._fontFamilies)) font.unicode[0] = [missingLetter.charCodeAt(0)]
  insides.subset = String(insides.subset)
}

/** `bookmarks` are the outline and in it the newest bookmark of each level, the largest heading first. */
type Drawing = { galley: Galley; bookmarks: PDFKit.PDFOutline[] }

function drawElement(drawing: Drawing, item: Element, parent?: Structure): void {
  const { doc } = drawing.galley
  const structure = doc.struct(item.role, structureOptions(doc, item))
  if (parent) parent.add(structure)
  else doc.addStructure(structure)
  if (item.numbered) numberList(structure)
  if (item.bookmark) addBookmark(drawing, item.bookmark, item)
  for (const child of item.children) drawElement(drawing, child, structure)
  for (const lines of linesByPage(item.lines)) drawLines(doc, item, lines, structure)
  if (item.picture) drawPicture(doc, item, structure)
  structure.end()
}

function structureOptions(doc: Pdf, item: Element): PDFKit.Mixins.StructureElementOptions {
  const { alt, lang, scope, picture } = item
  const options = { alt, lang, scope, actual: readingOf(item) }
  if (!picture) return options
  doc.switchToPage(picture.band.page)
  const { x, size, down, band } = picture
  const top = band.top + down
  return { ...options, ...{ placement: 'Block', bbox: [x, top, x + size, top + size] } }
}

/**
 * What an element says, where its lines hold letters from right to left: those stand in the file in the order of the
 * paper, as in all such files, and readers turn them around; whoever reads the tags gets them in the order of reading.
 */
function readingOf({ lines }: Element): string | undefined {
  const isTurned = lines.some(({ writing }) => writing?.levels.some(level => level % 2 === 1))
  return isTurned ? lines.map(({ text }) => text).join('') : undefined
}

/** A list with labels says how it is numbered (ISO 14289-1, 7.6); pdfkit has no option for it. */
function numberList(structure: Structure): void {
  const { dictionary } = structure as unknown as { dictionary: { data: Record<string, unknown> } }
  dictionary.data.A = { O: 'List', ListNumbering: 'Decimal' }
}

function linesByPage(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0]?.band.page === line.band.page) run.push(line)
    else runs.push([line])
  }
  return runs
}

function drawLines(doc: Pdf, item: Element, lines: Line[], structure: Structure): void {
  const first = lines[0]
  if (!first) return
  doc.switchToPage(first.band.page)
  const content = doc.markStructureContent(item.role)
  for (const line of lines) drawLine(doc, line)
  doc.endMarkedContent()
  structure.add(content)
  if (item.link) for (const line of lines) drawLink(doc, line, item.link, structure)
}

/** Writes one line in a style, with the top of its leading at y. For text inside an artifact; other text is set. */
export function write(doc: Pdf, text: string, style: Style, x: number, y: number, writing = writingOf(text)): void {
  const { face, size, leading, colour } = style
  doc.font(face).fontSize(size).fillColor(colour)
  const top = y + (leading - doc.currentLineHeight()) / 2
  if (!writing) {
    // `text` would measure each line twice more, for links and underlines that are drawn otherwise here.
    insidesOf(doc)._fragment(text, x, top, { textWidth: 0, wordCount: 0 })
    return
  }
  const { ascent, unitsPerEm } = fonts[face]
  writeRuns(doc, runsOf(text, writing, face), size, x, top + (ascent / unitsPerEm) * size)
}

/** All scripts stand on the line of Noto Sans. */
function writeRuns(doc: Pdf, runs: Run[], size: number, x: number, baseline: number): void {
  let left = x
  for (const run of runs) {
    const { name, font } = run.typeface
    // The types of pdfkit know neither that a parsed font is accepted nor what our fonts take for features.
    const features = { rightToLeft: run.rightToLeft } as unknown as PDFKit.Mixins.OpenTypeFeatures[]
    doc
      .registerFont(name, font as unknown as string)
      .font(name)
      .fontSize(size)
      .text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic', features })
    left += widthOfRun(run, size)
  }
}

/** A bookmark stands under the newest one of a larger heading. */
function addBookmark({ galley, bookmarks }: Drawing, { text, level }: { text: string; level: number }, item: Element) {
  const { doc } = galley
  const line = firstLine(item)
  if (!line) return
  doc.switchToPage(line.band.page)
  bookmarks.length = Math.min(bookmarks.length, level)
  const parent = bookmarks.at(-1) ?? doc.outline
  // pdfkit counts `left` from the right edge of the page.
  const options: object = { top: line.band.top + line.down, left: doc.page.width }
  countBookmark(bookmarks)
  bookmarks.push(parent.addItem(printable(text), options))
}

/** Counts one more below the last of these: sections stand open below the title, and what is in them is folded away. */
function countBookmark(bookmarks: PDFKit.PDFOutline[]): void {
  const folded = bookmarks.length > 2
  for (const bookmark of folded ? bookmarks.slice(-1) : bookmarks) {
    const { data } = (bookmark as unknown as { dictionary: { data: { Count?: number } } }).dictionary
    data.Count = (data.Count ?? 0) + (folded ? -1 : 1)
  }
}

function firstLine({ lines, children }: Element): Line | undefined {
  return lines[0] ?? children.map(firstLine).find(line => line !== undefined)
}

function drawLine(doc: Pdf, { text, writing, x, down, band, style }: Line): void {
  write(doc, text, style, x, band.top + down, writing)
}

function drawLink(doc: Pdf, line: Line, { to, words }: NonNullable<Element['link']>, structure: Structure): void {
  const { text, x, down, band, style } = line
  const width = doc.font(style.face).fontSize(style.size).widthOfString(text)
  const options: object = { structParent: structure, Contents: new String(printable(words)) }
  doc.link(x, band.top + down, width, style.leading, to, options)
}

function drawPicture(doc: Pdf, { role, picture }: Element, structure: Structure): void {
  if (!picture) return
  doc.switchToPage(picture.band.page)
  const content = doc.markStructureContent(role)
  picture.path(doc, picture.x, picture.band.top + picture.down)
  doc.fill(picture.colour)
  doc.endMarkedContent()
  structure.add(content)
}
