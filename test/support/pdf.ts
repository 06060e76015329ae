/** A PDF as an independent reader (pdf.js) finds it: its words in reading order, its structure, and what it complains about. */
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure tree. `text` is its own text; that of its children is theirs. */
export type Tagged = { role: string; alt?: string; lang?: string; text: string; children: Tagged[] }

/** A bookmark and those below it. */
export type Bookmark = { title: string; below: Bookmark[] }

/** A line as printed: its place in points from the top left corner, and whether it is page furniture. */
export type Printed = {
  page: number
  text: string
  x: number
  y: number
  width: number
  size: number
  furniture: boolean
}

export type ReadPdf = {
  bytes: Buffer
  title: string
  language: string
  /** '1' when the metadata claim PDF/UA-1. */
  accessibility: string
  isTagged: boolean
  bookmarks: Bookmark[]
  /** The structure tree, page by page. */
  pages: Tagged[][]
  printed: Printed[]
  fonts: { name: string; embedded: boolean }[]
  /** Where its links lead, and what they say to whoever cannot see them. */
  links: { to: string; words: string }[]
  /** How many drawings are neither in the structure tree nor marked as artifacts. */
  loose: number
  warnings: string[]
}

/** Reads a PDF back. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const warnings: string[] = []
  const stop = listen(warnings)
  try {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 1, useSystemFonts: false }).promise
    const { info, metadata } = await document.getMetadata()
    const facts = info as { Title?: string; Language?: string }
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => readPage(await document.getPage(index + 1))),
    )
    return {
      bytes,
      title: facts.Title ?? '',
      language: facts.Language ?? '',
      accessibility: String(metadata?.get('pdfuaid:part') ?? ''),
      isTagged: (await document.getMarkInfo())?.Marked === true,
      bookmarks: await bookmarksOf(document),
      pages: pages.map(page => page.tree),
      printed: pages.flatMap(page => page.printed),
      fonts: pages.flatMap(page => page.fonts),
      links: pages.flatMap(page => page.links),
      loose: pages.reduce((sum, page) => sum + page.loose, 0),
      warnings,
    }
  } finally {
    stop()
  }
}

/** The words of a PDF in the order of its structure tree, which is the order a screen reader follows. */
export const wordsOf = (pdf: ReadPdf): string => oneSpaced(pdf.pages.flat().map(textOf).join(' '))

/** Every element below (and with) these, parents first. */
export const everyElement = (elements: Tagged[]): Tagged[] =>
  elements.flatMap(element => [element, ...everyElement(element.children)])

export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text of an element and of everything in it. */
export const textOf = (element: Tagged): string => [element.text, ...element.children.map(textOf)].join(' ')

/** pdf.js says what is wrong with a file on the console; nothing else tells. */
function listen(warnings: string[]): () => void {
  const { log, warn } = console
  console.log = console.warn = (...message: unknown[]) => warnings.push(message.join(' '))
  return () => Object.assign(console, { log, warn })
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<Bookmark[]> {
  return bookmarksIn((await document.getOutline()) ?? [])
}

type Outline = { title: string; items: Outline[] }

const bookmarksIn = (items: Outline[]): Bookmark[] =>
  items.map(({ title, items: below }) => ({ title, below: bookmarksIn(below) }))

async function readPage(page: PDFPageProxy) {
  const { printed, contents } = await readText(page)
  const tree = (await page.getStructTree()) as RawNode | null
  const operators = await page.getOperatorList()
  return {
    printed,
    tree: (tree?.children ?? []).map(node => tagged(node as RawNode, contents)),
    fonts: fontsOf(page, printed),
    links: (await page.getAnnotations()).map(({ unsafeUrl, contentsObj }) => ({
      to: String(unsafeUrl),
      words: String(contentsObj?.str),
    })),
    loose: looseDrawings(operators.fnArray),
  }
}

type RawNode = { role: string; alt?: string; lang?: string; children: (RawNode | { type: string; id: string })[] }

function tagged(node: RawNode, contents: Map<string, string>): Tagged {
  const own = node.children.flatMap(child => ('id' in child ? [contents.get(child.id) ?? ''] : []))
  const children = node.children.flatMap(child => ('role' in child ? [tagged(child, contents)] : []))
  return { role: node.role, alt: node.alt, lang: node.lang, text: oneSpaced(own.join(' ')), children }
}

type PagePrinted = Printed & { font: string }

async function readText(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const height = page.view[3] ?? 0
  const printed: PagePrinted[] = []
  const contents = new Map<string, string>()
  const open: { id?: string; tag?: string }[] = []
  for (const item of items) {
    if ('str' in item) {
      const inside = open.at(-1)
      const id = inside?.id ?? ''
      contents.set(id, `${contents.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
      const { str: text, width, fontName: font } = item
      const furniture = inside?.tag === 'Artifact'
      if (text.trim()) printed.push({ page: page.pageNumber, text, x, y: height - y, width, size, furniture, font })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item)
  }
  return { printed, contents }
}

function fontsOf(page: PDFPageProxy, printed: PagePrinted[]): ReadPdf['fonts'] {
  return [...new Set(printed.map(({ font }) => font))].map(id => {
    const font = page.commonObjs.get(id) as { name: string; missingFile: boolean }
    return { name: font.name, embedded: !font.missingFile }
  })
}

const drawing = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.constructPath,
])

function looseDrawings(operators: number[]): number {
  let depth = 0
  let loose = 0
  for (const operator of operators) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++
    else if (operator === OPS.endMarkedContent) depth--
    else if (depth === 0 && drawing.has(operator)) loose++
  }
  return loose
}
