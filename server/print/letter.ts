/** What a letter is made of: blocks of words in reading order, before anything is drawn or marked up. */
import type { CommitmentKind } from '../../db/choices.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import type { PlacingName } from './style.ts'

/**
 * One label and what it says: `lines` are short paragraphs under each other, `steps` a numbered list after them. A `link`
 * is where its only line leads to. `typed` is the language of what people typed where that is not the letter's own: the
 * steps, and the lines after the first `ours`.
 */
export type Row = {
  label: string
  lines: string[]
  steps?: string[]
  link?: string
  typed?: Language | undefined
  ours?: number
}

/** `code` is drawn as a square code; `alt` says what it is to a person who cannot see it. */
export type SquareCode = { url: string; alt: string }

/** Where one person signs: labels for the empty lines, and the name printed. */
export type SignatureBox = { title: string; name: string; labels: string[] }

/** `typed` is the language of its title where that is not the letter's own. */
export type CommitmentBlock = {
  is: 'commitment'
  kind: CommitmentKind
  number: number
  kindWord: string
  title: string
  rows: Row[]
  typed?: Language | undefined
}

/** Room for an answer on paper: boxes to tick, boxes to write a number or a date in, or empty lines. */
export type AnswerSpace =
  | { is: 'ticks'; boxes: string[] }
  /** Boxes to tick in place of an answer, after a word that parts them from it. */
  | { is: 'or'; word: string; boxes: string[] }
  | { is: 'boxes'; boxes: { label: string; letters: number }[]; after?: string; tick?: string }
  | { is: 'lines'; count: number }

/** A question with room to answer it. */
export type QuestionBlock = {
  is: 'question'
  number: string
  text: string
  note?: string
  spaces: AnswerSpace[]
  introduces?: true
}

/**
 * A paragraph or question that `introduces` what follows stays with it; a `direction` says which question to go to; a
 * letterhead is placed for the envelope it goes in, a DL one unless told.
 */
export type Block =
  | {
      is: 'letterhead'
      office: string
      contact: string[]
      addressee: string[]
      facts: Row[]
      placing?: PlacingName
    }
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'lead'; text: string }
  | { is: 'paragraph'; text: string; introduces?: true }
  | { is: 'rows'; rows: Row[] }
  | { is: 'box'; tone: 'rights' | 'warning' | 'plain'; blocks: Block[] }
  | CommitmentBlock
  | { is: 'quote'; paragraphs: string[]; typed?: Language | undefined }
  | { is: 'online'; heading: string; how: string; rows: Row[]; square: SquareCode; note?: string }
  | { is: 'signatures'; boxes: SignatureBox[] }
  | { is: 'direction'; text: string }
  | QuestionBlock

/** A letter in one language, from its head to its last line; drawn by pdf.ts and marked up by views/plan-document.ts. */
export type Letter = {
  /** Without the person's name: titles are shown in window lists and tabs (R32). */
  title: string
  language: Language
  /** The date the version was issued; absent on a draft. */
  issuedOn?: CalendarDate
  /** The day by which it promises an answer. */
  answerBy?: CalendarDate
  blocks: Block[]
  /** What stands on every printed page around the text, and is read out with none of them. */
  furniture: { reference: string; page: string; of: string; draft?: string }
}

/** The language as PDF names it; undefined where nothing need be said. */
export function langOf(language: Language): string
export function langOf(language: Language | undefined): string | undefined
export function langOf(language: Language | undefined): string | undefined {
  return language && { en: 'en-GB', cy: 'cy-GB' }[language]
}
