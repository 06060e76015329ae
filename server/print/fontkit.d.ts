/** The little of fontkit that is used here: the package brings no types of its own. */
declare module 'fontkit' {
  export type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }
  export type GlyphRun = { glyphs: readonly object[]; positions: GlyphPosition[]; readonly advanceWidth: number }
  export type Font = {
    layout(text: string, features?: unknown): GlyphRun
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function create(bytes: Uint8Array): Font
}
