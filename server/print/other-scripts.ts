/**
 * The typefaces of every script that Noto Sans lacks (R80, D12), read only when a text needs them.
 *
 * They come as variable fonts cut into slices: one slice for each alphabet, about a hundred for Chinese. A slice is
 * unpacked, pinned to a weight and parsed once, and serves every text after that.
 *
 * What must always hold:
 *   1. A text without such letters opens nothing.                                     (isPlain; test/scripts.test.ts)
 *   2. A letter counts as printable only if the font's own list of letters has it.     (covers)
 *   3. However many scripts people write in, only so many slices stay in memory.       (closeOldest)
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Face, fonts, isPlain, missingLetter, shapingFont, type Typeface } from './fonts.ts'
import { openShaper } from './shaping.ts'

/** The families, each a package, and the letters that each is asked for first. */
const families = {
  'noto-sans-arabic': usedIn('Arabic'),
  'noto-sans-hebrew': usedIn('Hebrew'),
  'noto-sans-devanagari': usedIn('Devanagari'),
  'noto-sans-bengali': usedIn('Bengali'),
  'noto-sans-gurmukhi': usedIn('Gurmukhi'),
  'noto-sans-gujarati': usedIn('Gujarati'),
  'noto-sans-tamil': usedIn('Tamil'),
  'noto-sans-telugu': usedIn('Telugu'),
  'noto-sans-kannada': usedIn('Kannada'),
  'noto-sans-malayalam': usedIn('Malayalam'),
  'noto-sans-sinhala': usedIn('Sinhala'),
  'noto-sans-ethiopic': usedIn('Ethiopic'),
  'noto-sans-georgian': usedIn('Georgian'),
  'noto-sans-armenian': usedIn('Armenian'),
  'noto-sans-thai': usedIn('Thai'),
  'noto-sans-lao': usedIn('Lao'),
  'noto-sans-khmer': usedIn('Khmer'),
  'noto-sans-myanmar': usedIn('Myanmar'),
  'noto-sans-sc': usedIn('Han', 'Bopomofo'),
  'noto-sans-tc': usedIn('Han', 'Bopomofo'),
  'noto-sans-jp': usedIn('Han', 'Hiragana', 'Katakana'),
  'noto-sans-kr': usedIn('Han', 'Hangul'),
  'noto-emoji': /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u,
}

type Family = keyof typeof families
const familyNames = Object.keys(families) as Family[]

/** The letters of these scripts, and the marks and commas that they share with others. */
function usedIn(...scripts: string[]): RegExp {
  return new RegExp(scripts.map(script => `\\p{Script_Extensions=${script}}`).join('|'), 'u')
}

/** Signs that belong to no script (arrows, ticks, fullwidth brackets): the Chinese fonts have the most of them. */
const withSigns: Family[] = ['noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-sans-kr', 'noto-emoji']

/** One character has other shapes in China, Japan and Korea: how a text writes them is told by its other letters. */
export type East = 'noto-sans-sc' | 'noto-sans-jp' | 'noto-sans-kr'

/**
 * Which shapes the Chinese characters of a text have. The letter does not say which language its reader speaks, so
 * Japanese and Korean are known by the letters of their own, and all else is taken for Chinese as in China; characters
 * which are written only in Hong Kong and Taiwan come from the font for those.
 */
export function eastOf(text: string): East {
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return 'noto-sans-jp'
  return /\p{Script=Hangul}/u.test(text) ? 'noto-sans-kr' : 'noto-sans-sc'
}

/** A part of a font file. `faces` are there once it is open. */
type Slice = { file: string; ranges: Range[]; faces?: Typefaces; opening?: Promise<void> }
type Range = readonly [first: number, last: number]
type Typefaces = Record<Face, Typeface>

const slices = new Map<Family, Slice[]>()
const open = new Set<Slice>()
const slicesKept = 64

/** Opens the fonts that texts need, so that they can be set. `says` is a text, or anything with texts in it. */
export async function openFontsFor(says: unknown): Promise<void> {
  const texts = [...new Set(stringsIn(says))].filter(text => !isPlain(text))
  if (texts.length === 0) return
  await openShaper()
  closeOldest()
  for (const text of texts) {
    await openSlicesFor(text)
    // Without the letters that no font has, what is left may be written as in another country.
    await openSlicesFor(printable(text))
  }
}

async function openSlicesFor(text: string): Promise<void> {
  const east = eastOf(text)
  for (const letters of new Set(graphemesOf(text))) await openSliceFor(letters, east)
}

function* stringsIn(says: unknown): Generator<string> {
  if (typeof says === 'string') yield says
  else if (typeof says === 'object' && says !== null) for (const part of Object.values(says)) yield* stringsIn(part)
}

/** A slice that turns out to lack what its package promised leaves the letters to the next one. */
async function openSliceFor(letters: string, east: East): Promise<void> {
  if (inNotoSans(letters)) return
  let slice = sliceFor(letters, east)
  for (; slice && !slice.faces; slice = sliceFor(letters, east)) {
    slice.opening ??= openSlice(slice)
    await slice.opening
  }
  if (slice) {
    open.delete(slice)
    open.add(slice)
  }
  // A mark may come to stand alone where a line ends, or beside the mark for a letter that no font has.
  const parts = [...letters]
  if (parts.length > 1) for (const part of parts) await openSliceFor(part, east)
}

/** Both weights are opened: whether a name will stand in a heading is not known yet. */
async function openSlice(slice: Slice): Promise<void> {
  const { default: subsetFont } = await import('subset-font')
  const packed = readFileSync(resolve(slice.file))
  const text = slice.ranges.map(lettersFrom).join('')
  const pinned = async (name: string, wght: number): Promise<Typeface> => {
    const bytes = await subsetFont(packed, text, { targetFormat: 'truetype', variationAxes: { wght } })
    return { name: `${slice.file} ${name}`, font: shapingFont(bytes) }
  }
  slice.faces = { regular: await pinned('regular', 400), bold: await pinned('bold', 700) }
  open.add(slice)
  found.clear()
}

/** The oldest first, and never those of a letter being set now: nothing is closed while fonts are opened for it. */
function closeOldest(): void {
  for (const slice of open) {
    if (open.size <= slicesKept) return
    open.delete(slice)
    slice.faces = undefined
    slice.opening = undefined
    found.clear()
  }
}

/** What a reader sees as one letter, with its marks: or, where no font has it whole, a part of one. */
export type Letters = { letters: string; typefaces: Typefaces | undefined }

/** A text letter by letter, each with the fonts that have it. @throws when they are not open */
export function inTypefaces(text: string, east: East): Letters[] {
  return graphemesOf(text).flatMap(letters => {
    const whole = openTypefacesFor(letters, east)
    if (whole) return [{ letters, typefaces: whole }]
    return [...letters].map(part => ({ letters: part, typefaces: typefacesFor(part, east) }))
  })
}

function typefacesFor(letter: string, east: East): Typefaces | undefined {
  const slice = inNotoSans(letter) ? undefined : sliceFor(letter, east)
  if (slice && !slice.faces) throw new Error('Fonts are opened before a text is set: see openFontsFor')
  return openTypefacesFor(letter, east)
}

/** Of letters that came together only when the text was set, the fonts were opened part by part. */
const openTypefacesFor = (letters: string, east: East): Typefaces | undefined =>
  inNotoSans(letters) ? notoSans : sliceFor(letters, east)?.faces

/** The letters of a text that no typeface has, each once: private signs, or a script that few people write. */
export async function lettersThatCannotBePrinted(text: string): Promise<string[]> {
  if (isPlain(text)) return []
  await openFontsFor(text)
  const missing = inTypefaces(text, eastOf(text)).filter(({ typefaces }) => !typefaces)
  return [...new Set(missing.map(({ letters }) => letters))]
}

/** The text with a mark for every letter that no typeface has: PDF/UA allows no empty glyph. */
export function printable(text: string): string {
  if (isPlain(text)) return text
  const pieces = inTypefaces(text, eastOf(text))
  return pieces.map(({ letters, typefaces }) => (typefaces ? letters : missingLetter)).join('')
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader sees as one letter each. */
export const graphemesOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)

const notoSans: Typefaces = {
  regular: { name: 'regular', font: fonts.regular },
  bold: { name: 'bold', font: fonts.bold },
}

/** Where letters were found before: forgotten when a slice is opened or closed. */
const found = new Map<string, Slice | undefined>()

function sliceFor(letters: string, east: East): Slice | undefined {
  const key = `${east} ${letters}`
  if (found.has(key)) return found.get(key)
  const slice = searchFor(letters, east)
  if (found.size > 5000) found.clear()
  found.set(key, slice)
  return slice
}

/** Noto Sans has Devanagari too, but a run is shaped as one script; and a sign that asks to be an emoji is one. */
function inNotoSans(letters: string): boolean {
  if (/\p{Script_Extensions=Devanagari}|\p{Emoji_Presentation}|[\ufe0f\u20e3]/u.test(letters)) return false
  return seen(letters).every(codePoint => has(fonts.regular, codePoint))
}

function searchFor(letters: string, east: East): Slice | undefined {
  for (const family of familiesFor(letters, east)) {
    const all = slicesOf(family)
    // A joiner is not seen, but with it two emoji become one.
    const slice = all.find(one => covers(one, codePointsOf(letters))) ?? all.find(one => covers(one, seen(letters)))
    if (slice) return slice
  }
}

function familiesFor(letters: string, east: East): Family[] {
  const eastFirst = (names: Family[]) => names.toSorted((one, other) => Number(other === east) - Number(one === east))
  const own = eastFirst(familyNames.filter(name => families[name].test(letters)))
  return /^[\p{Script=Common}\p{Script=Inherited}]/u.test(letters) ? [...own, ...eastFirst(withSigns)] : own
}

/** Said by the package until the slice is open, and then by the font. */
function covers({ ranges, faces }: Slice, codePoints: number[]): boolean {
  if (codePoints.some(codePoint => !ranges.some(([first, last]) => codePoint >= first && codePoint <= last)))
    return false
  return !faces || codePoints.every(codePoint => isIgnorable(codePoint) || has(faces.regular.font, codePoint))
}

const has = (font: Typeface['font'], codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint)

const codePointsOf = (letters: string): number[] => [...letters].map(letter => letter.codePointAt(0) ?? 0)

const seen = (letters: string): number[] => codePointsOf(letters).filter(codePoint => !isIgnorable(codePoint))

/** Joiners, selectors and soft hyphens shape their neighbours and are nothing themselves. */
const isIgnorable = (codePoint: number): boolean =>
  /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint))

function slicesOf(family: Family): Slice[] {
  const known = slices.get(family)
  if (known) return known
  const ranges: Record<string, string> = JSON.parse(readFileSync(resolve(`${family}/unicode.json`), 'utf8'))
  const read = Object.entries(ranges).map(([name, said]) => ({
    file: `${family}/files/${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: said.split(',').map(rangeOf),
  }))
  slices.set(family, read)
  return read
}

/** 'U+0E01-0E5B' or 'U+25CC'. */
function rangeOf(said: string): Range {
  const [first = '', last = first] = said.trim().replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

const lettersFrom = ([first, last]: Range): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const resolve = (file: string): string => createRequire(import.meta.url).resolve(`@fontsource-variable/${file}`)
