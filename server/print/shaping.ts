/**
 * Which glyphs stand for a text in a font, and where: Arabic letters joined, Indic vowels in their places, emoji made of
 * several. HarfBuzz does it, as in a browser: fontkit's own shaper throws on some Arabic.
 *
 * What must always hold:
 *   1. Whoever writes in Latin, Greek or Cyrillic letters alone never waits for HarfBuzz.      (openShaper, when asked)
 *   2. The glyphs of a run are read back as its letters, in the order they stand: a run from right to left is read back
 *      from its end, marks before their letters, because readers turn such text around.  (glyphFor; test/scripts.test.ts)
 */
import type { Font, GlyphPosition, GlyphRun } from 'fontkit'
import { type Drawn, glyphFor } from './made-glyphs.ts'

type HarfBuzz = typeof import('harfbuzzjs')

/** How a run is set. pdfkit hands it through to the font's `layout`, as the features it knows nothing of. */
export type Shaping = { rightToLeft: boolean }

let harfbuzz: HarfBuzz | undefined

/** Makes HarfBuzz ready. Shapers may be made before, and are used after. */
export async function openShaper(): Promise<void> {
  harfbuzz ??= await import('harfbuzzjs')
}

/**
 * A shaper for one font: the file's bytes, and the same file parsed by fontkit.
 * @throws when it is used before openShaper
 */
export function shaperOf(bytes: Uint8Array, font: Font): (text: string, shaping: Shaping) => GlyphRun {
  let opened: InstanceType<HarfBuzz['Font']> | undefined
  return (text, shaping) => {
    if (!harfbuzz) throw new Error('Fonts are opened before a text is set: see openFontsFor')
    opened ??= new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)))
    const clusters = clustersOf(glyphsOf(harfbuzz, opened, text, shaping), text)
    const read = (letters: string) => (shaping.rightToLeft ? [...letters].reverse().join('') : letters)
    const advanceWidth = clusters.reduce((sum, { advance }) => sum + advance, 0)
    return {
      glyphs: clusters.map(({ letters, drawn, advance }) => glyphFor(font, read(letters), drawn, advance)),
      positions: clusters.map(positionOf),
      advanceWidth,
    }
  }
}

/** A glyph, and the number of the first code unit that it stands for. */
type Shaped = { id: number; start: number } & GlyphPosition

function glyphsOf(
  { Buffer, BufferFlag, ClusterLevel, Direction, shape }: HarfBuzz,
  opened: InstanceType<HarfBuzz['Font']>,
  text: string,
  { rightToLeft }: Shaping,
): Shaped[] {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
  buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES)
  // A joiner has done its work once the text is shaped, and a mark without its letter stands alone, without a circle.
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES | BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE)
  shape(opened, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint: id, cluster: start }, index) => {
    const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    return { id, start, xAdvance, yAdvance, xOffset, yOffset }
  })
}

/** Letters that are drawn together, and with what. */
type Cluster = { letters: string; drawn: Drawn[]; advance: number; start: number }

/** In the order they stand on paper. Each goes on in the text to where another begins. */
function clustersOf(glyphs: Shaped[], text: string): Cluster[] {
  const starts = [...new Set(glyphs.map(({ start }) => start))].sort((one, other) => one - other)
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
  const clusters: Cluster[] = []
  for (const { id, start, xAdvance, xOffset, yOffset } of glyphs) {
    let cluster = clusters.at(-1)
    if (cluster?.start !== start) {
      cluster = { letters: text.slice(start, ends.get(start)), drawn: [], advance: 0, start }
      clusters.push(cluster)
    }
    cluster.drawn.push({ id, x: cluster.advance + xOffset, y: yOffset })
    cluster.advance += xAdvance
  }
  return clusters
}

const positionOf = ({ advance }: Cluster): GlyphPosition => ({ xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0 })
