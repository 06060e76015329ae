/**
 * How hard the texts of this service are to read: every text that exists in both languages, read from the sources, and its
 * reading age.
 *
 * The formula is Flesch-Kincaid: 0.39 × words a sentence + 11.8 × syllables a word - 15.59 is a school year in the United
 * States, and that year + 5 the age of a child in it. It knows lengths and nothing else: not whether a short word is rare, a
 * long one is known to everybody, or the order of the sentences helps. It was made for passages of about a hundred words;
 * below a dozen one long word decides, so shorter texts (labels, buttons, headings) are not measured.
 * Words, sentences and syllables are counted by text-readability. Its own grade rounds the syllables a word to one decimal,
 * which moves it by up to half a school year either way, so the sum is done here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import readability from 'text-readability'
import type { Words } from '../../server/lib/language.ts'

/** Below this many words a text is not measured. */
export const fewestWords = 12

/** What things are called is not ours to make shorter: each counts as one plain word. */
const givenNames =
  /Department for Work and Pensions|Parliamentary and Health Service Ombudsman|Ombudsman|Independent Case Examiner|Information Commissioner(’s Office)?|Citizens Advice|Universal Credit|Income Support|Employment and Support Allowance|National Insurance number|Jobcentre|Secretary of State|mandatory reconsideration/gi

/** The reading age of a text in English: 9 is a child of nine. */
export function readingAge(text: string): number {
  const plain = text.replace(givenNames, 'name').replaceAll('…', '.')
  const words = readability.lexiconCount(plain)
  const grade =
    0.39 * (words / readability.sentenceCount(plain)) + 11.8 * (readability.syllableCount(plain) / words) - 15.59
  return grade + 5
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** The sentences of a text; a list in a line, after its colon, is one of them. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter(sentence => wordsIn(sentence).length > 0)

/** A text as it stands in a source; what is put in at run time reads as one plain word. */
export type WrittenText = Words & { where: string }

/** Every pair of texts in the files, in the order of the files. */
export function writtenTexts(files: readonly string[]): WrittenText[] {
  return files.flatMap(file => {
    const source = readFileSync(file, 'utf8')
    return [...source.matchAll(pair)].map(({ 1: en = '', 2: cy = '', index }) => ({
      where: `${file}:${source.slice(0, index).split('\n').length}`,
      en: unquoted(en),
      cy: unquoted(cy),
    }))
  })
}

const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`
const pair = new RegExp(String.raw`\ben:\s*${literal},\s*cy:\s*${literal}`, 'g')

const unquoted = (quoted: string) =>
  quoted
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, 'word')
    .replace(/\\(.)/g, '$1')

/** Every file that may hold words for claimants, but for migrations. */
export const filesWithWords = ['server', 'views', 'db'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => file.endsWith('.ts')),
)
