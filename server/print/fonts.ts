/**
 * The typeface of the plan, Noto Sans, read and parsed once for the whole process. Letters that it lacks come from the
 * typefaces of other scripts: see other-scripts.ts.
 *
 * What must always hold:
 *   1. A font is parsed once: a path given to pdfkit is parsed for every document, seven times slower.  (constants below)
 *   2. A word is shaped once, not once for every plan: shaping takes most of the time of a PDF.           (remembering)
 *   3. Welsh, Polish, Turkish, Greek and Cyrillic letters can be printed; the built-in fonts of PDF
 *      lack most of them.                                                                  (test/plan-pdf.test.ts)
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type GlyphRun } from 'fontkit'
import type PDFDocument from 'pdfkit'
import { subsetWithMade } from './made-glyphs.ts'
import { type Shaping, shaperOf } from './shaping.ts'

export type Pdf = InstanceType<typeof PDFDocument>

const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
}

export type Face = keyof typeof files

/** A font to draw with, by the name that pdfkit knows it by. */
export type Typeface = { name: string; font: ShapingFont }

/** A font that shapes a text with HarfBuzz when it is told how, and else with fontkit. */
export type ShapingFont = Omit<Font, 'layout'> & { layout(text: string, shaping?: Shaping): GlyphRun }

export const fonts: Record<Face, ShapingFont> = { regular: open(files.regular), bold: open(files.bold) }

/** A letter the typeface has, printed in place of one that no typeface has. */
export const missingLetter = '\uFFFD'

/**
 * Whether a text is all in Latin, Greek or Cyrillic letters that the typeface has and that stand one after another:
 * almost every text is, and needs no other font, no shaping by script and no look at each letter.
 */
export const isPlain = (text: string): boolean => plain.test(text)

const plain =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2122\ufffd]*$/

function open(file: string): ShapingFont {
  return shapingFont(readFileSync(createRequire(import.meta.url).resolve(file)))
}

/** A font file, parsed. */
export function shapingFont(bytes: Uint8Array): ShapingFont {
  const font = create(bytes)
  tellLettersApart(font)
  const shape = shaperOf(bytes, font)
  const plainly = remembering(text => font.layout(text))
  const leftToRight = remembering(text => shape(text, { rightToLeft: false }))
  const rightToLeft = remembering(text => shape(text, { rightToLeft: true }))
  const layout = (text: string, shaping?: Shaping) =>
    shaping ? (shaping.rightToLeft ? rightToLeft : leftToRight)(text) : plainly(text)
  const createSubset = () => subsetWithMade(font)
  return Object.assign(Object.create(font) as Font, { layout, createSubset })
}

/**
 * fontkit keeps each glyph with the letters, if any, that it was first asked for by: in a later document it would be read
 * back as those, or as nothing at all.
 */
function tellLettersApart(font: Font): void {
  const kept = font.getGlyph.bind(font)
  font.getGlyph = (id, letters = []) => {
    const glyph = kept(id, letters)
    const same = letters.length === glyph.codePoints.length && letters.every((one, at) => one === glyph.codePoints[at])
    return same || letters.length === 0
      ? glyph
      : Object.assign(Object.create(glyph) as typeof glyph, { codePoints: letters })
  }
}

/** Plans share most of their words. Past this many, all are forgotten: people's own words must not fill the memory. */
const wordsRemembered = 5000

function remembering(layout: (text: string) => GlyphRun): (text: string) => GlyphRun {
  const runs = new Map<string, GlyphRun>()
  return text => {
    const known = runs.get(text) ?? layout(text)
    if (runs.size >= wordsRemembered) runs.clear()
    runs.set(text, known)
    return copyOf(known)
  }
}

/** pdfkit scales the positions it is given in place, so each call gets its own. */
function copyOf({ glyphs, positions }: GlyphRun): GlyphRun {
  const own = positions.map(position => ({ ...position }))
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    },
  }
}
