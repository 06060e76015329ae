/**
 * The plan on paper: its blocks set on A4 as a tagged PDF (PDF/UA-1), for a reader who may be worried.
 *
 * What must always hold:
 *   1. No text is smaller than 14 points (R28, G21).                               (styles; test/plan-pdf.test.ts)
 *   2. In the window of an envelope stand the name and the address, nothing else.  (setLetterhead; plan-pdf.test.ts)
 *   3. The same document gives the same bytes, whenever it is made.                (madeAt; plan-pdf.test.ts)
 */

import { setBlock } from './blocks.ts'
import type { Pdf } from './fonts.ts'
import type { Block, Letter } from './letter.ts'
import { aside, envelope, ink, mm, page, styles, text } from './style.ts'
import { openGalley, printGalley, write } from './tagged-pdf.ts'
import { type Column, fixedBand, type Galley, type Style, setBeside, under } from './typesetter.ts'

/**
 * The PDF of a plan, as bytes. Letters that Noto Sans lacks are printed as a mark: see lettersThatCannotBePrinted.
 * Throws only when the address in the square code is longer than such a code can hold (about 2,300 letters).
 */
export function planPdf(document: Letter): Promise<Buffer> {
  const galley = openGalley({
    title: document.title,
    lang: document.language === 'cy' ? 'cy-GB' : 'en-GB',
    madeAt: madeAt(document),
  })
  let firstTop = page.top
  document.blocks.forEach((block, index) => {
    if (block.is === 'letterhead') firstTop = setLetterhead(galley, block)
    else setBlock(galley, galley.root, block, text, { introduces: introduces(block, document.blocks[index + 1]) })
  })
  const furnish = (doc: Pdf, number: number, pages: number) => drawFurniture(doc, document.furniture, number, pages)
  return printGalley(galley, { ...page, firstTop }, furnish)
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

/** Sets the head of the letter at its fixed places and returns where the text below it may start. */
function setLetterhead(galley: Galley, block: Extract<Block, { is: 'letterhead' }>): number {
  const part = under(galley.root, 'Sect')
  const put = (content: string, style: Style, column: Column, top: number) =>
    top + setBeside(galley, under(part, 'P'), content, style, column, fixedBand(top))
  put(block.office, styles.office, { x: page.left, width: aside.x - page.left - mm(6) }, mm(21))
  const contactEnds = block.contact.reduce((y, line) => put(line, styles.letter, aside, y), mm(21.8))
  const window: Column = { x: envelope.left, width: envelope.width }
  const addressEnds = block.addressee.reduce((y, line) => put(line, styles.address, window, y), envelope.top)
  let y = Math.max(mm(54.5), contactEnds + mm(4))
  for (const { label, lines } of block.facts) {
    y = put(label, styles.letterLabel, aside, y)
    y = lines.reduce((below, line) => put(line, styles.letter, aside, below), y) + 5
  }
  return Math.max(envelope.bottom, addressEnds, y) + mm(6)
}

function drawFurniture(doc: Pdf, furniture: Letter['furniture'], number: number, pages: number): void {
  const { size } = styles.furniture
  const y = mm(279)
  const pageOf = `${furniture.page} ${number} ${furniture.of} ${pages}`
  const width = doc.font('regular').fontSize(size).widthOfString(pageOf)
  doc
    .moveTo(page.left, y - 6)
    .lineTo(page.right, y - 6)
    .lineWidth(0.75)
    .stroke(ink.line)
  write(doc, furniture.reference, styles.furniture, page.left, y)
  write(doc, pageOf, styles.furniture, page.right - width, y)
  if (number === 1) doc.rect(page.left, mm(14), text.width, 5).fill(ink.strong)
  if (furniture.draft) drawDraftMark(doc, furniture.draft)
}

/** On every page, so that a page alone cannot pass for part of a plan that was given. */
function drawDraftMark(doc: Pdf, word: string): void {
  const width = doc.font(styles.draft.face).fontSize(styles.draft.size).widthOfString(word) + 20
  const [x, y] = [(page.width - width) / 2, mm(5)]
  doc.rect(x, y, width, 23).fill(ink.text)
  write(doc, word, styles.draft, x + 10, y + 2)
}
