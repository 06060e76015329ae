/** The little that is used of two packages that bring no types of their own. */
declare module 'linebreak' {
  /** The places where the Unicode line breaking algorithm (UAX 14) lets a line end, one after another. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
}

declare module 'subset-font' {
  /** A part of a font, for the letters in `text`, with its axes pinned. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Buffer>
}
