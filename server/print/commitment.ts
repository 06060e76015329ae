/**
 * How one commitment is set on the page.
 *
 * What must always hold:
 *   1. The kinds of commitment differ in shape as well as in words, so that a grey copy tells them apart (R13).  (marks)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import type { Pdf } from './fonts.ts'
import { type CommitmentBlock, langOf } from './letter.ts'
import { dots, doubleLine, hexagon, ring } from './shapes.ts'
import { ink, type Look, mm } from './style.ts'
import { setRows } from './table.ts'
import {
  addBand,
  addShape,
  type Column,
  type Element,
  type Galley,
  heightFrom,
  keepTogether,
  setBeside,
  setText,
  under,
} from './typesetter.ts'

/** How large the mark of a commitment is. */
const markSize = ({ space }: Look) => space(30)

/** A commitment lower than this is hardly ever cut; a higher one is, rather than leave much of a page empty. */
const wholeUpTo = mm(55)

type Mark = {
  number: string
  shape: (doc: Pdf, x: number, y: number, size: number) => void
  side: (doc: Pdf, x: number, top: number, bottom: number) => void
}

/** How each kind is marked: the colour of its number, the shape around it, and the line down its side. */
const marks: Record<CommitmentKind, Mark> = {
  required: {
    number: ink.white,
    shape: (doc, x, y, size) => doc.rect(x, y, size, size).fill(ink.strong),
    side: (doc, x, top, bottom) => doc.rect(x - 3, top, 6, bottom - top).fill(ink.strong),
  },
  chosen: {
    number: ink.strong,
    shape: (doc, x, y, size) => ring(doc, x, y, size, ink.strong),
    side: (doc, x, top, bottom) => dots(doc, x, top, bottom, ink.strong),
  },
  ours: {
    number: ink.strong,
    shape: (doc, x, y, size) => hexagon(doc, x, y, size, ink.strong, ink.tint),
    side: (doc, x, top, bottom) => doubleLine(doc, x, top, bottom, ink.strong),
  },
}

/** Sets one commitment: number, title, kind in words and rows, with a line of its kind down its side. */
export function setCommitment(galley: Galley, parent: Element, block: CommitmentBlock, column: Column): void {
  const { styles, space } = galley.look
  const size = markSize(galley.look)
  const part = under(parent, 'Sect')
  const first = galley.bands.length
  const indent = size + space(14)
  const inner = { x: column.x + indent, width: column.width - indent }
  setCommitmentTitle(galley, part, block, column, inner)
  setText(galley, under(part, 'P'), block.kindWord, styles.kind, inner, { before: 2, keep: 'must' })
  setRows(galley, part, block.rows, inner, { labels: mm(46), ruled: false })
  keepTogether(galley, first, heightFrom(galley, first) < space(wholeUpTo) ? 'should' : 'rather')
  const { shape, side } = marks[block.kind]
  addShape(galley, first, (doc, { top, bottom, starts }) => {
    if (!starts || bottom > top + size + 4) side(doc, column.x + size / 2, starts ? top + size + 4 : top, bottom)
    if (starts) shape(doc, column.x, top, size)
  })
}

/** The number stands in the middle of its mark, beside the first line of the title. */
function setCommitmentTitle(
  galley: Galley,
  part: Element,
  { kind, number, title, typed }: CommitmentBlock,
  { x }: Column,
  inner: Column,
): void {
  const { styles, space } = galley.look
  const size = markSize(galley.look)
  const heading = under(part, 'H3', { bookmark: { text: `${number} ${title}`, level: 3 } })
  const start = addBand(galley, (size - styles.title.leading) / 2, space(22), 'must')
  const style = { ...styles.number, colour: marks[kind].number }
  const digits = String(number)
  const middle = { x: x + (size - style.size * digitWidth * digits.length) / 2, width: size }
  // The space parts it from the title for whoever hears or copies the heading.
  setBeside(galley, numberOf(heading, typed), `${digits} `, style, middle, start, (size - style.leading) / 2)
  const words = typed ? under(heading, 'Span', { lang: langOf(typed) }) : heading
  setText(galley, words, title, styles.title, inner, { keep: 'must' })
}

/** A digit of the bold typeface, as part of the size of the type. */
const digitWidth = 0.572

const numberOf = (heading: Element, typed: unknown): Element => (typed ? under(heading, 'Span') : heading)
