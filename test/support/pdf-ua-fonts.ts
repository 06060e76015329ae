/** What PDF/UA-1 requires of fonts: embedded, with every glyph that is drawn and a letter for each of them. */
import { PDFRawStream } from '@cantoo/pdf-lib'
import { glyphOf, isEmbedded, lettersOf, programOf, type UsedFont, usedFonts, widthsOf } from './pdf-fonts.ts'
import { get, type PdfObjects, valueAt } from './pdf-objects.ts'
import type { Condition } from './pdf-ua.ts'
import { when } from './pdf-ua-file.ts'

const known = new WeakMap<PdfObjects, UsedFont[]>()

function fontsOf(pdf: PdfObjects): UsedFont[] {
  const fonts = known.get(pdf) ?? usedFonts(pdf)
  known.set(pdf, fonts)
  return fonts
}

const each = (pdf: PdfObjects, wrong: (font: UsedFont) => boolean): string[] =>
  fontsOf(pdf).flatMap(font => when(wrong(font), font.name))

/** Every code drawn for which something is wrong. */
function codes(pdf: PdfObjects, wrong: (font: UsedFont) => (code: number) => boolean): string[] {
  return fontsOf(pdf).flatMap(font => {
    const isWrong = wrong(font)
    return [...font.codes].flatMap(code => when(isWrong(code), `${font.name}, code ${code}`))
  })
}

const isType2 = ({ descendant }: UsedFont) => valueAt(descendant, 'Subtype') === 'CIDFontType2'
const mapOf = ({ descendant }: UsedFont) => get(descendant, 'CIDToGIDMap')

/** A value of the ToUnicode map, looked at letter by letter. */
const letters = (pdf: PdfObjects, wrong: (letter: number) => boolean): string[] =>
  fontsOf(pdf).flatMap(font =>
    [...(lettersOf(font) ?? [])].flatMap(([code, text]) =>
      when(
        [...text].some(letter => wrong(letter.codePointAt(0) ?? 0)),
        `${font.name}, code ${code}`,
      ),
    ),
  )

export const fontConditions: Condition[] = [
  {
    id: '10-001',
    words: 'Character code cannot be mapped to Unicode.',
    check: pdf =>
      codes(pdf, font => {
        const map = lettersOf(font)
        return code => map !== undefined && !map.get(code)
      }),
  },
  {
    id: '31-004',
    words: 'A Type 2 CID font contains neither a stream nor the name Identity as the value of the CIDToGIDMap entry.',
    check: pdf =>
      each(pdf, font => {
        const map = mapOf(font)
        return (
          isType2(font) &&
          map !== undefined &&
          !(map instanceof PDFRawStream) &&
          valueAt(font.descendant, 'CIDToGIDMap') !== 'Identity'
        )
      }),
  },
  {
    id: '31-005',
    words: 'A Type 2 CID font does not contain a CIDToGIDMap entry.',
    check: pdf => each(pdf, font => isType2(font) && mapOf(font) === undefined),
  },
  {
    id: '31-009',
    words: 'For a font used by text intended to be rendered the font program is not embedded.',
    check: pdf => each(pdf, font => !isEmbedded(font)),
  },
  {
    id: '31-011',
    words:
      'For a font used by text the font program is embedded but it does not contain glyphs for all of the glyphs referenced by the text used for rendering.',
    check: pdf =>
      codes(pdf, font => {
        const [program, glyph] = [programOf(font), glyphOf(font)]
        return code => program !== undefined && glyph(code) >= program.glyphs
      }),
  },
  {
    id: '31-016',
    words:
      'For one or more glyphs, the glyph width information in the font dictionary and in the embedded font program differ by more than 1/1000 unit.',
    check: pdf =>
      codes(pdf, font => {
        const [program, glyph, width] = [programOf(font), glyphOf(font), widthsOf(font)]
        return code => program !== undefined && Math.abs(program.widthOf(glyph(code)) - width(code)) > 1
      }),
  },
  {
    id: '31-027',
    words: 'A font dictionary does not contain the ToUnicode entry, and nothing else says what its characters are.',
    check: pdf => each(pdf, font => lettersOf(font) === undefined),
  },
  {
    id: '31-028',
    words: 'One or more Unicode values specified in the ToUnicode CMap are zero (0).',
    check: pdf => letters(pdf, letter => letter === 0),
  },
  {
    id: '31-029',
    words: 'One or more Unicode values specified in the ToUnicode CMap are equal to either U+FEFF or U+FFFE.',
    check: pdf => letters(pdf, letter => letter === 0xfeff || letter === 0xfffe),
  },
  {
    id: '31-030',
    words: 'One or more characters used in text showing operators reference the .notdef glyph.',
    check: pdf =>
      codes(pdf, font => {
        const glyph = glyphOf(font)
        return code => glyph(code) === 0
      }),
  },
  {
    id: 'ISO 14289-1, 7.21.4',
    words: 'A font program is of a kind that cannot be looked into here.',
    check: pdf => each(pdf, font => isEmbedded(font) && programOf(font) === undefined),
  },
]
