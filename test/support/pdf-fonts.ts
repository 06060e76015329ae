/** The fonts that a PDF's text is drawn with, and the glyphs and letters of each. */
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Operation } from './pdf-content.ts'
import { dictAt, dictsAt, get, listAt, type PdfObjects, type PdfPage, plain, streamAt, valueAt } from './pdf-objects.ts'

/** A font and the codes of every character drawn with it. */
export type UsedFont = { dict: PDFDict; name: string; codes: Set<number>; descendant: PDFDict | undefined }

/** Every font that some text is drawn with. */
export function usedFonts(pdf: PdfObjects): UsedFont[] {
  const fonts = new Map<PDFDict, UsedFont>()
  for (const page of pdf.pages) {
    for (const [dict, text] of drawnTexts(page)) {
      const known = fonts.get(dict) ?? {
        dict,
        name: String(valueAt(dict, 'BaseFont')),
        codes: new Set<number>(),
        descendant: dictsAt(dict, 'DescendantFonts')[0],
      }
      for (const code of codesOf(text, known.descendant !== undefined)) known.codes.add(code)
      fonts.set(dict, known)
    }
  }
  return [...fonts.values()]
}

function drawnTexts({ dict: page, operations }: PdfPage): [PDFDict, Uint8Array][] {
  const texts: [PDFDict, Uint8Array][] = []
  const saved: (PDFDict | undefined)[] = []
  let font: PDFDict | undefined
  for (const operation of operations) {
    const { operator, operands } = operation
    if (operator === 'q') saved.push(font)
    else if (operator === 'Q') font = saved.pop()
    else if (operator === 'Tf') font = dictAt(page, 'Resources', 'Font', String(operands[0]).slice(1))
    else if (font) for (const text of textOf(operation)) texts.push([font, text])
  }
  return texts
}

/** What an operator shows. */
export function textOf({ operator, operands }: Operation): Uint8Array[] {
  if (!['Tj', 'TJ', "'", '"'].includes(operator)) return []
  return operands.flat().filter(operand => operand instanceof Uint8Array)
}

/** Codes of two bytes in a composite font, which has an Identity encoding here, else of one. */
function codesOf(text: Uint8Array, composite: boolean): number[] {
  if (!composite) return [...text]
  return Array.from(
    { length: text.length >> 1 },
    (_, index) => (text[2 * index] ?? 0) * 256 + (text[2 * index + 1] ?? 0),
  )
}

/** The letters that each code stands for, as the font's ToUnicode says; undefined when it says nothing. */
export function lettersOf({ dict }: UsedFont): Map<number, string> | undefined {
  const stream = streamAt(dict, 'ToUnicode')
  if (!stream) return undefined
  const letters = new Map<number, string>()
  const text = new TextDecoder('latin1').decode(stream)
  for (const [, block = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)>\s*<([\w\s]*)>/g)) letters.set(hex(from), utf16(to))
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs)) readRanges(block, letters)
  return letters
}

function readRanges(block: string, letters: Map<number, string>): void {
  for (const [, from = '', to = '', list, first = ''] of block.matchAll(
    /<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<([\w\s]+)>)/g,
  )) {
    const items = list && [...list.matchAll(/<([^>]*)>/g)].map(([, item = '']) => utf16(item))
    const start = utf16(first).codePointAt(0) ?? 0
    for (let code = hex(from); code <= hex(to); code++) {
      const step = code - hex(from)
      letters.set(code, items ? (items[step] ?? '') : String.fromCodePoint(start + step))
    }
  }
}

const hex = (digits: string) => Number.parseInt(digits, 16)

const utf16 = (digits: string) => Buffer.from(digits.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')

/** Glyphs and their widths in thousandths of the size of the type: what the font program says of itself. */
export type FontProgram = { glyphs: number; widthOf: (glyph: number) => number }

/** The embedded TrueType program of a composite font; undefined when there is none. */
export function programOf({ descendant }: UsedFont): FontProgram | undefined {
  const bytes = streamAt(descendant, 'FontDescriptor', 'FontFile2')
  if (!bytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8))
  }
  const at = (table: string, offset: number) => view.getUint16((tables.get(table) ?? 0) + offset)
  const measured = at('hhea', 34)
  const widthOf = (glyph: number) => (at('hmtx', 4 * Math.min(glyph, measured - 1)) * 1000) / at('head', 18)
  return { glyphs: at('maxp', 4), widthOf }
}

/** The widths that the font's dictionary says, in thousandths of the size of the type. */
export function widthsOf({ descendant }: UsedFont): (code: number) => number {
  const widths = new Map<number, number>()
  const items = listAt(descendant, 'W')
  for (let index = 0; index < items.length; ) {
    const first = Number(plain(items[index]))
    const next = items[index + 1]
    if (typeof plain(next) === 'number') {
      for (let code = first; code <= Number(plain(next)); code++) widths.set(code, Number(plain(items[index + 2])))
      index += 3
    } else {
      for (const [step, width] of itemsOf(next).entries()) widths.set(first + step, width)
      index += 2
    }
  }
  const usual = Number(valueAt(descendant, 'DW') ?? 1000)
  return code => widths.get(code) ?? usual
}

const itemsOf = (array: unknown): number[] =>
  (array as { asArray(): Parameters<typeof plain>[0][] }).asArray().map(item => Number(plain(item)))

/** The glyph of a code: through CIDToGIDMap when that is a stream. */
export function glyphOf({ descendant }: UsedFont): (code: number) => number {
  const map = streamAt(descendant, 'CIDToGIDMap')
  return code => (map ? (map[2 * code] ?? 0) * 256 + (map[2 * code + 1] ?? 0) : code)
}

export const isEmbedded = ({ dict, descendant }: UsedFont): boolean =>
  ['FontFile', 'FontFile2', 'FontFile3'].some(key => get(descendant ?? dict, 'FontDescriptor', key) !== undefined)
