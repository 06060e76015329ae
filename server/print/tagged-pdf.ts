/**
 * Draws a galley as a tagged PDF (PDF/UA-1): element by element in reading order, so that what a screen reader hears is
 * in the order of the page.
 *
 * What must always hold:
 *   1. Everything drawn is either in the structure tree or marked as an artifact (ISO 14289-1, 7.1).
 *                                                                    (drawElement, artifact; test/plan-pdf.test.ts)
 *   2. The same galley gives the same bytes.                         (nothing here reads a clock or chance)
 */
import PDFDocument from 'pdfkit'
import { fonts, type Pdf } from './fonts.ts'
import {
  type Element,
  type Galley,
  type Line,
  newGalley,
  type PageFrame,
  paginate,
  type Shape,
  type Style,
} from './typesetter.ts'

type Structure = PDFKit.PDFStructureElement

/** An empty galley for a document with this title, language and date. */
export function openGalley(options: { title: string; lang: string; madeAt: Date }): Galley {
  const { title, lang, madeAt } = options
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
  return newGalley(doc)
}

/** Draws everything and returns the bytes. `furnish` draws what stands on every page around the text. */
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
  drawElement(galley, galley.root)
  for (let page = 0; page < pages; page++) {
    doc.switchToPage(page)
    artifact(doc, 'Pagination', () => furnish(doc, page + 1, pages))
  }
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
  const area = {
    top: top.top,
    bottom: bottom.top + bottom.height,
    starts: top === bands[shape.first],
    ends: bottom === bands[shape.last],
  }
  artifact(doc, 'Layout', () => shape.draw(doc, area))
}

function artifact(doc: Pdf, type: 'Pagination' | 'Layout', draw: () => void): void {
  doc.markContent('Artifact', { type })
  doc.save()
  draw()
  doc.restore()
  doc.endMarkedContent()
}

function drawElement(galley: Galley, item: Element, parent?: Structure): void {
  const { doc } = galley
  const structure = doc.struct(item.role, structureOptions(doc, item))
  if (parent) parent.add(structure)
  else doc.addStructure(structure)
  if (item.numbered) numberList(structure)
  for (const child of item.children) drawElement(galley, child, structure)
  for (const lines of linesByPage(item.lines)) drawLines(doc, item, lines, structure)
  if (item.picture) drawPicture(doc, item, structure)
  structure.end()
}

function structureOptions(doc: Pdf, { alt, scope, picture }: Element): PDFKit.Mixins.StructureElementOptions {
  const options = { alt, scope }
  if (!picture) return options
  doc.switchToPage(picture.band.page)
  const { x, size, down, band } = picture
  const top = band.top + down
  return { ...options, ...{ placement: 'Block', bbox: [x, top, x + size, top + size] } }
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
  if (item.bookmark && first === item.lines[0]) addBookmark(doc, item.bookmark, first.band.top)
  const content = doc.markStructureContent(item.role)
  for (const line of lines) drawLine(doc, line)
  doc.endMarkedContent()
  structure.add(content)
  if (item.link) for (const line of lines) drawLink(doc, line, item.link, structure)
}

/** Writes one line in a style, with the top of its leading at y. For text inside an artifact; other text is set. */
export function write(doc: Pdf, text: string, style: Style, x: number, y: number): void {
  doc.font(style.face).fontSize(style.size).fillColor(style.colour)
  const above = (style.leading - doc.currentLineHeight()) / 2
  doc.text(text, x, y + above, { lineBreak: false })
}

function addBookmark(doc: Pdf, title: string, top: number): void {
  const options: object = { top }
  doc.outline.addItem(title, options)
}

function drawLine(doc: Pdf, { text, x, down, band, style }: Line): void {
  write(doc, text, style, x, band.top + down)
}

function drawLink(doc: Pdf, { text, x, down, band, style }: Line, url: string, structure: Structure): void {
  const width = doc.font(style.face).fontSize(style.size).widthOfString(text)
  const options: object = { structParent: structure, Contents: new String(url) }
  doc.link(x, band.top + down, width, style.leading, url, options)
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
