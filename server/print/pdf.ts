/**
 * The plan on paper: its blocks set on A4 as a tagged PDF (PDF/UA-1), for a reader who may be worried.
 *
 * What must always hold:
 *   1. No text is smaller than 14 points, and in large print none than the size asked for, but for the name and the
 *      address in an envelope's window, which is never under 16 (R28, G18, G21).   (looks; test/plan-pdf.test.ts)
 *   2. Large print is set anew, not magnified: its lines break where its own columns end.          (looks)
 *   3. The same document gives the same bytes, whenever it is made.                (madeAt; test/plan-pdf.test.ts)
 */

import { setBlock } from './blocks.ts'
import type { Pdf } from './fonts.ts'
import { type Block, type Letter, langOf } from './letter.ts'
import { setLetterhead } from './letterhead.ts'
import { openFontsFor } from './other-scripts.ts'
import { ink, type Look, looks, mm, type PrintSize, page, text } from './style.ts'
import { artifact, openGalley, printGalley, write } from './tagged-pdf.ts'
import type { Galley } from './typesetter.ts'

/**
 * The PDF of a letter in one size of print, as bytes. Letters that no typeface has are printed as a mark: see
 * lettersThatCannotBePrinted.
 * Throws only when the address in the square code is longer than such a code can hold (about 2,300 letters).
 */
export async function planPdf(document: Letter, size: PrintSize = 14): Promise<Buffer> {
  await openFontsFor(document)
  const look = looks[size]
  const galley = openGalley({ title: document.title, lang: langOf(document.language), madeAt: madeAt(document), look })
  const mark = document.furniture.draft ? draftMark(look) : { height: 0, lower: 0 }
  const furniture = placeFurniture(galley, document.furniture)
  const top = mm(18) + mark.lower
  let firstTop = top
  document.blocks.forEach((block, index) => {
    if (block.is === 'letterhead') firstTop = setLetterhead(galley, block, mark.lower)
    else setBlock(galley, galley.root, block, text, { introduces: introduces(block, document.blocks[index + 1]) })
  })
  const frame = { width: page.width, height: page.height, top, bottom: furniture.top - mm(5), firstTop }
  return printGalley(galley, frame, (doc, number, pages) => {
    const { draft } = document.furniture
    const numbered = pageOf(document.furniture, number, pages)
    artifact(doc, 'Footer', () => drawFurniture(doc, look, document.furniture, furniture, numbered))
    if (number === 1) {
      artifact(doc, 'Layout', () => doc.rect(page.left, mm(14) + mark.lower, text.width, 5).fill(ink.strong))
    }
    if (draft) artifact(doc, 'Header', () => drawDraftMark(doc, look, draft, mark.height))
  })
}

/** A paragraph before a table, a quotation, signatures or smaller headings belongs to them. */
function introduces(block: Block, next: Block | undefined): boolean {
  return (
    block.is === 'paragraph' &&
    next !== undefined &&
    ['rows', 'quote', 'signatures', 'heading'].includes(next.is) &&
    !startsSection(next)
  )
}

const startsSection = (block: Block) => block.is === 'heading' && block.level < 3

/** A draft has no date of its own, and the day it was printed would change the bytes. */
function madeAt({ issuedOn }: Letter): Date {
  return new Date(`${issuedOn ?? '2000-01-01'}T00:00:00Z`)
}

const pageOf = (furniture: Letter['furniture'], number: number, pages: number): string =>
  `${furniture.page} ${number} ${furniture.of} ${pages}`

/** Where the furniture starts, and whether the number of the page stands on a line of its own. */
type FurniturePlace = { top: number; apart: boolean }

function placeFurniture({ doc, look }: Galley, furniture: Letter['furniture']): FurniturePlace {
  const { face, size, leading } = look.styles.furniture
  const width = (content: string) => doc.font(face).fontSize(size).widthOfString(content)
  const apart = width(furniture.reference) + width(pageOf(furniture, 88, 88)) + 2 * size > text.width
  return { top: mm(279) + 19 - leading * (apart ? 2 : 1), apart }
}

function drawFurniture(
  doc: Pdf,
  { styles }: Look,
  { reference }: Letter['furniture'],
  { top, apart }: FurniturePlace,
  pageNumber: string,
): void {
  const style = styles.furniture
  const width = doc.font(style.face).fontSize(style.size).widthOfString(pageNumber)
  doc
    .moveTo(page.left, top - 6)
    .lineTo(page.right, top - 6)
    .lineWidth(0.75)
    .stroke(ink.line)
  write(doc, reference, style, page.left, top)
  if (apart) write(doc, pageNumber, style, page.left, top + style.leading)
  else write(doc, pageNumber, style, page.right - width, top)
}

/** How high the mark of a draft is, and how much lower the text starts for it. */
function draftMark({ styles }: Look): { height: number; lower: number } {
  const height = styles.draft.leading + 3.5
  return { height, lower: height - 23 }
}

/** On every page, so that a page alone cannot pass for part of a plan that was given. */
function drawDraftMark(doc: Pdf, { styles }: Look, word: string, height: number): void {
  const style = styles.draft
  const width = doc.font(style.face).fontSize(style.size).widthOfString(word) + 20
  const [x, y] = [(page.width - width) / 2, mm(5)]
  doc.rect(x, y, width, height).fill(ink.text)
  write(doc, word, style, x + 10, y + 2)
}
