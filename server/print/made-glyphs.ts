/**
 * Glyphs that are read back as exactly the letters they stand for.
 *
 * A font draws one letter with several glyphs (a base and its dots), several letters with one, and one glyph for
 * different letters. In a PDF each glyph has one text, so such a PDF reads as nonsense to a screen reader, a search or
 * whoever copies a name. Here every group of letters that is drawn together becomes one glyph of the embedded font: made
 * from the font's own, and its own even where the drawing is shared.
 *
 * What must always hold:
 *   1. The same letters drawn in the same way are one glyph of a document.                  (keyOf)
 *   2. A letter with its one usual glyph needs none of this and is embedded as it is.       (glyphFor)
 */
import type { Font, Glyph, Subset } from 'fontkit'

/** A glyph of the font, and how far from where its group begins it is drawn, in the font's units. */
export type Drawn = { id: number; x: number; y: number }

/** The one glyph that stands for some letters, drawn with these glyphs; `advance` is how far they reach together. */
export function glyphFor(font: Font, letters: string, drawn: Drawn[], advance: number): Glyph {
  const codePoints = [...letters].map(letter => letter.codePointAt(0) ?? 0)
  const [first, ...others] = drawn
  if (!first || others.length > 0 || first.x !== 0 || first.y !== 0)
    return { id: keyOf({ letters, drawn, advance }), codePoints, advanceWidth: advance }
  const { advanceWidth } = font.getGlyph(first.id)
  const isUsual = font.stringsForGlyph(first.id).sort()[0] === letters
  return { id: isUsual ? first.id : keyOf({ letters, drawn, advance: advanceWidth }), codePoints, advanceWidth }
}

/** A made glyph is known by all that it is, so that nothing has to be remembered about it. */
type Made = { letters: string; drawn: Drawn[]; advance: number }
const keyOf = (made: Made): string => JSON.stringify(made)

/** The glyphs of the font that a glyph of a run is drawn with. */
export const drawnWith = (id: Glyph['id']): Drawn[] =>
  typeof id === 'number' ? [{ id, x: 0, y: 0 }] : (JSON.parse(id) as Made).drawn

/** What pdfkit embeds of a font: its glyphs that are used, and the made ones. */
export function subsetWithMade(font: Font): Subset {
  const subset = font.createSubset()
  const addOwn = subset._addGlyph.bind(subset)
  subset._addGlyph = glyph => {
    if (typeof glyph === 'number') return addOwn(glyph)
    const { drawn, advance } = JSON.parse(glyph) as Made
    const [first, ...others] = drawn
    const isWhole = first && others.length === 0 && first.x === 0 && first.y === 0
    return isWhole ? addOwn(first.id) : addMade(font, subset, drawn, advance)
  }
  return subset
}

/** A composite glyph, as the glyf table of TrueType has it: a head, and a record for each glyph that it is made of. */
function addMade(font: Font, subset: Subset, drawn: Drawn[], advance: number): number {
  const bytes = new Uint8Array(headLength + drawn.length * recordLength)
  const view = new DataView(bytes.buffer)
  const box = boxAround(font, drawn)
  for (const [index, value] of [-1, box.minX, box.minY, box.maxX, box.maxY].entries()) view.setInt16(index * 2, value)
  for (const [index, { id, x, y }] of drawn.entries()) {
    const at = headLength + index * recordLength
    const goesOn = index < drawn.length - 1
    view.setUint16(at, flags.wordsFollow | flags.theyAreOffsets | (goesOn ? flags.moreFollow : 0))
    view.setUint16(at + 2, subset.includeGlyph(id))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  subset.glyf.push(bytes)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({ advance, bearing: box.minX })
  subset.offset += bytes.length
  return subset.glyf.length - 1
}

const headLength = 10
const recordLength = 8
const flags = { wordsFollow: 0x0001, theyAreOffsets: 0x0002, moreFollow: 0x0020 }

type Box = { minX: number; minY: number; maxX: number; maxY: number }

/** Glyphs without an outline, such as a space, have no box. */
function boxAround(font: Font, drawn: Drawn[]): Box {
  const boxes = drawn
    .map(({ id, x, y }) => ({ x, y, box: font.getGlyph(id).bbox }))
    .filter(({ box }) => Number.isFinite(box.minX))
  if (boxes.length === 0) return { minX: 0, minY: 0, maxX: 0, maxY: 0 }
  return {
    minX: Math.min(...boxes.map(({ x, box }) => Math.floor(box.minX) + x)),
    minY: Math.min(...boxes.map(({ y, box }) => Math.floor(box.minY) + y)),
    maxX: Math.max(...boxes.map(({ x, box }) => Math.ceil(box.maxX) + x)),
    maxY: Math.max(...boxes.map(({ y, box }) => Math.ceil(box.maxY) + y)),
  }
}
