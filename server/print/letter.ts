/** What a letter is made of: blocks of words in reading order, before anything is drawn or marked up. */
import type { CommitmentKind } from '../../db/choices.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'

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
type CommitmentBlock = {
  is: 'commitment'
  kind: CommitmentKind
  number: number
  kindWord: string
  title: string
  rows: Row[]
  typed?: Language | undefined
}

export type Block =
  | { is: 'letterhead'; office: string; contact: string[]; addressee: string[]; facts: Row[] }
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'lead'; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'rows'; rows: Row[] }
  | { is: 'box'; tone: 'rights' | 'warning' | 'plain'; blocks: Block[] }
  | CommitmentBlock
  | { is: 'quote'; paragraphs: string[]; typed?: Language | undefined }
  | { is: 'online'; heading: string; how: string; rows: Row[]; square: SquareCode; note?: string }
  | { is: 'signatures'; boxes: SignatureBox[] }

/** A letter in one language, from its head to its last line; drawn by pdf.ts and marked up by views/plan-document.ts. */
export type Letter = {
  /** Without the person's name: titles are shown in window lists and tabs (R32). */
  title: string
  language: Language
  /** The date the version was issued; absent on a draft. */
  issuedOn?: CalendarDate
  blocks: Block[]
  /** What stands on every printed page around the text, and is read out with none of them. */
  furniture: { reference: string; page: string; of: string; draft?: string }
}
