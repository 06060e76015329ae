/** The little of fontkit that is used here: the package brings no types of its own. */
declare module 'fontkit' {
  export type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }
  /** The id is the glyph's number in the font, or the key of one that is made for the PDF: see made-glyphs.ts. */
  export type Glyph = { id: number | string; codePoints: number[]; advanceWidth: number }
  export type GlyphRun = { glyphs: readonly Glyph[]; positions: GlyphPosition[]; readonly advanceWidth: number }
  type Box = { minX: number; minY: number; maxX: number; maxY: number }
  export type Font = {
    unitsPerEm: number
    ascent: number
    layout(text: string, features?: unknown): GlyphRun
    hasGlyphForCodePoint(codePoint: number): boolean
    stringsForGlyph(id: number): string[]
    getGlyph(id: number, codePoints?: number[]): Glyph & { bbox: Box }
    createSubset(): Subset
  }
  /** The glyphs of a font that a PDF uses. What is written with an underscore is not meant for us: a test holds it. */
  export type Subset = {
    includeGlyph(id: number | string): number
    encode(): Uint8Array
    _addGlyph(id: number | string): number
    glyf: Uint8Array[]
    offset: number
    loca: { offsets: number[] }
    hmtx: { metrics: { advance: number; bearing: number }[] }
  }
  export function create(bytes: Uint8Array): Font
}
