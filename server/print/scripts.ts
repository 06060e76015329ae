/**
 * A text in any script, made ready to be set: where its lines may end, and each line cut into runs of one typeface and
 * one direction, in the order they stand on paper.
 *
 * What must always hold:
 *   1. The runs of a line are its letters, all of them, once.                              (runsOf; test/scripts.test.ts)
 *   2. Directions are those of the whole paragraph, whatever line a word comes to stand on.      (writingOf, partOf; UAX 9)
 *   3. Latin text ends its lines at spaces only: a reference or a web address is not cut in two.  (pieces; UAX 14 elsewhere)
 */
import bidiFactory, { type Bidi } from 'bidi-js'
import LineBreaker from 'linebreak'
import { type Face, fonts, isPlain, missingLetter, type Typeface } from './fonts.ts'
import { type East, eastOf, graphemesOf, inTypefaces } from './other-scripts.ts'

/** How a text is written; undefined for one in plain letters from left to right, which needs none of this. */
export type Writing = {
  /** The text as a whole runs from right to left, as its first letter with a direction does. */
  rightToLeft: boolean
  /** For each code unit the depth of its direction: odd ones run from right to left. */
  levels: Uint8Array
  east: East
}

// The package is CommonJS, and its types say that the function is one level deeper than it is.
const bidi = (bidiFactory as unknown as () => Bidi)()

/** How a text is written. */
export function writingOf(text: string): Writing | undefined {
  if (isPlain(text)) return undefined
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return { rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1, levels, east: eastOf(text) }
}

/** The writing of a part of the text, from one code unit up to another. */
export const partOf = (writing: Writing, start: number, end: number): Writing => ({
  ...writing,
  levels: writing.levels.slice(start, end),
})

/** A stretch of a line in one typeface and one direction. Its text is in the order it is read. */
export type Run = { text: string; typeface: Typeface; rightToLeft: boolean }

/** A line as runs, from the left of the paper to the right. @throws when a font it needs is not open */
export function runsOf(line: string, writing: Writing, face: Face): Run[] {
  const levels = levelsOfLine(line, writing)
  const runs: (Run & { level: number })[] = []
  let at = 0
  for (const { letters, typefaces } of inTypefaces(line, writing.east)) {
    const level = levels[at] ?? 0
    at += letters.length
    const typeface = typefaces?.[face] ?? { name: face, font: fonts[face] }
    const text = typefaces ? letters : missingLetter
    const last = runs.at(-1)
    if (last?.typeface.name === typeface.name && last.level === level) last.text += text
    else runs.push({ text, typeface, level, rightToLeft: level % 2 === 1 })
  }
  return fromTheLeft(runs)
}

/** How wide a run is, in points, in type of this size. */
export const widthOfRun = ({ text, rightToLeft, typeface: { font } }: Run, size: number): number =>
  (font.layout(text, { rightToLeft }).advanceWidth / font.unitsPerEm) * size

/** How wide a text is in type of 1 point, however its runs come to stand. */
export function widthIn(text: string, face: Face, east: East = eastOf(text)): number {
  const writing = { levels: bidi.getEmbeddingLevels(text).levels, rightToLeft: false, east }
  return runsOf(text, writing, face).reduce((sum, run) => sum + widthOfRun(run, 1), 0)
}

/** Spaces at the end of a line stand at its end, whatever comes before them (UAX 9, L1). */
function levelsOfLine(line: string, { levels, rightToLeft }: Writing): Uint8Array {
  return levels.slice(0, line.length).fill(rightToLeft ? 1 : 0, line.trimEnd().length)
}

/** From the deepest level up, every stretch that is at least as deep is turned around (UAX 9, L2). */
function fromTheLeft<One extends { level: number }>(runs: One[]): One[] {
  const deepest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = deepest; level > 0; level--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start
      while ((runs[end]?.level ?? 0) >= level) end++
      runs.splice(start, end - start, ...runs.slice(start, end).reverse())
      start = end
    }
  }
  return runs
}

/** A text cut where a line may end. The space at a line's end stays with the word before it. */
export function piecesOf(text: string): string[] {
  if (isPlain(text)) return text.split(afterSpaces)
  const ends = [...new Set([...endsAtSpaces(text), ...endsInTheEast(text), ...endsOfWords(text), text.length])]
  return ends.sort((one, other) => one - other).map((end, index, all) => text.slice(all[index - 1] ?? 0, end))
}

const afterSpaces = /(?<= )/

/** After a space, and after the dots that part words in older Amharic. */
const endsAtSpaces = (text: string): number[] =>
  Array.from(text.matchAll(/ (?! |$)|[\u1361-\u1368](?![\u1361-\u1368 ]|$)/gu), ({ index }) => index + 1)

/** Chinese and Japanese have no spaces: a line ends after any character, but not before a comma or after a bracket. */
function endsInTheEast(text: string): number[] {
  const ends: number[] = []
  const breaker = new LineBreaker(text)
  for (let end = breaker.nextBreak(); end; end = breaker.nextBreak()) {
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff65]/u.test(
        around(text, end.position),
      )
    )
      ends.push(end.position)
  }
  return ends
}

const around = (text: string, at: number): string =>
  `${[...text.slice(0, at).slice(-2)].at(-1) ?? ''}${[...text.slice(at, at + 2)][0] ?? ''}`

let words: Intl.Segmenter | undefined

/** Thai, Lao, Khmer and Burmese part sentences, not words, by spaces: a dictionary knows the words. */
function endsOfWords(text: string): number[] {
  words ??= new Intl.Segmenter('th', { granularity: 'word' })
  const segmenter = words
  const stretches = text.matchAll(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu)
  return Array.from(stretches, ({ 0: stretch, index: start }) =>
    Array.from(segmenter.segment(stretch))
      .filter(({ index, segment }) => index > 0 && !/^[\p{M}ฯๆໆៗ၊။]/u.test(segment))
      .map(({ index }) => start + index),
  ).flat()
}

/** The parts that a word too wide for its column may be cut into: no letter is parted from its marks. */
export const lettersOf = (word: string): string[] => (isPlain(word) ? [...word] : graphemesOf(word))
