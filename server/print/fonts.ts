/**
 * The typeface of the plan, Noto Sans, read and parsed once for the whole process.
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

export type Pdf = InstanceType<typeof PDFDocument>

const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
}

export type Face = keyof typeof files

export const fonts: Record<Face, Font> = { regular: open(files.regular), bold: open(files.bold) }

/** A letter the typeface has, printed in place of one it has not. */
export const missingLetter = '\uFFFD'

/**
 * The letters of a text that the typeface cannot print, each once: Arabic or Chinese, for example. The adviser is told
 * of them before a plan is printed, because a name with holes in it is not the person's name.
 */
export function lettersThatCannotBePrinted(text: string): string[] {
  return [...new Set(text)].filter(letter => !isPrintable(letter))
}

/** The text with every letter that the typeface lacks replaced by a mark: PDF/UA allows no empty glyph. */
export function printable(text: string): string {
  // Almost every text is within these blocks, all of which the typeface has; looking up each letter would cost more.
  if (/^[\u0020-\u007e\u00a0-\u017f\u2018-\u201d]*$/.test(text)) return text
  return [...text].map(letter => (isPrintable(letter) ? letter : missingLetter)).join('')
}

function isPrintable(letter: string): boolean {
  return fonts.regular.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
}

function open(file: string): Font {
  return remembering(create(readFileSync(createRequire(import.meta.url).resolve(file))))
}

/** Plans share most of their words. Past this many, all are forgotten: people's own words must not fill the memory. */
const wordsRemembered = 5000

function remembering(font: Font): Font {
  const runs = new Map<string, GlyphRun>()
  const layout: Font['layout'] = (text, features) => {
    if (features) return font.layout(text, features)
    const known = runs.get(text) ?? font.layout(text)
    if (runs.size >= wordsRemembered) runs.clear()
    runs.set(text, known)
    return copyOf(known)
  }
  return Object.assign(Object.create(font) as Font, { layout })
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
