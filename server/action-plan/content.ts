/**
 * Everything one version of an action plan says: stored as it is when the version is issued, so that the plan can be
 * printed again, in either language, whatever has happened to the claimant's record since.
 *
 * What must always hold:
 *   1. Nothing here points outside: no ids to look up, only words, dates and names.      (the types below)
 *      `origin` and `question` are keys, never printed: what has the same one in two versions is the same thing.
 *   2. No National Insurance number and no access code (R32); the code is passed to the document, never stored here.
 *   3. A date is a calendar date 'YYYY-MM-DD', without a time zone.                       (CalendarDate)
 *   4. A fixed text is not copied here: `regime` and `wording` say which ones were printed.
 */

import type { CommitmentKind, RegimeId, SignatureState } from '../../db/choices.ts'
import type { AddedWords } from '../claimant/update.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import type { RegimeWords } from '../regime.ts'

/** One thing somebody will do. */
export type Commitment = {
  /** The same commitment has the same one in every version of the plan; plans issued before it was kept have none. */
  origin?: string
  kind: CommitmentKind
  /** The activity in one line, specific enough to know when it is done (R11). */
  what: string
  /** How: what to do, in order. */
  steps: string[]
  startsOn?: CalendarDate
  dueOn?: CalendarDate
  /** The place, or the channel: 'by phone', 'online'. */
  place?: string
  /** How long it is likely to take, in words: '2 hours a week'. */
  hours?: string
  /** What will show that it is done; '' or undefined = nothing to show. */
  evidence?: string
  /** How it helps towards work. */
  helps?: string
  /** Who helps, and with what. */
  whoHelps?: string
  /** Why this is reasonable for this person (R9); for required commitments. */
  reasonable?: string
  /** The claimant's own answer to "Can you do this?", 0 (no) to 10 (certainly) (R22). */
  canDo?: number
  /** What the claimant said with that number. */
  canDoWords?: string
  /** The claimant's own words about this commitment, printed as theirs (R21). */
  ownWords?: string
}

/**
 * A part of "What you told us": one title and its answers in words, each with the key of its question, and before them
 * the paragraph that an adviser has kept about them, if there is one.
 */
export type ToldSection = {
  title: Words
  summary?: Words
  lines: { question?: string; label: Words; value: Words }[]
}

/** `time` is 'HH:MM' on the 24-hour clock; `how` is 'by phone', 'at the jobcentre'. */
export type NextReview = { on: CalendarDate; time?: string; how?: Words }

/** A commitment where its name is enough. */
export type Named = Pick<Commitment, 'kind' | 'what'>

/** What a version changes for the person (R25), with what it changes from: whole without the version before it. */
export type Changes = {
  since: { version: number; issuedOn: CalendarDate; writtenIn: Language }
  added: Named[]
  changed: { before: Commitment; after: Commitment }[]
  gone: Named[]
  /** Either is absent where there was, or is, no date. */
  nextReview?: { before?: NextReview; after?: NextReview }
  ownWords?: 'new' | 'changed' | 'gone'
  /** What the person told us reads differently from before. */
  told?: true
  /** The fixed texts of their rights have another wording, or another law applies. */
  rights?: true
}

export type PlanOffice = {
  name: string
  address: string[]
  phone: string
  email?: string
  nation: 'england' | 'wales' | 'scotland'
}

export type PlanContent = {
  /** What the claimant quotes and signs in with: 'DEMO-PLAN-0001'. */
  reference: string
  /** 1, 2, … */
  version: number
  regime: RegimeId
  /** Which version of the regime's fixed texts was printed: '2026-11'. */
  wording: string
  /** Those texts, so that they stay as they were (R97). Versions issued before they were kept: earlier-words.ts. */
  words?: RegimeWords
  /** Absent = not issued: the document is marked DRAFT. */
  issuedOn?: CalendarDate
  interviewOn?: CalendarDate
  /** The language of what was typed: the one the claimant is written to in. The fixed texts exist in both. */
  writtenIn: Language
  /** The address is empty for a person whom no post reaches, and may be left out for safety (R32). */
  claimant: { name: string; address: string[] }
  office: PlanOffice
  adviser: { name: string }
  /** The provider that drew it up, where that was not the office (L23a). */
  provider?: { name: string }
  told: ToldSection[]
  /** In the order the claimant and the adviser put them, within each kind. */
  commitments: Commitment[]
  /** What the claimant wanted the plan to say, printed as theirs and never edited (R21). */
  claimantWords?: string
  /** What they added online since they last said what the plan is to say, each with its day: never edited either (R21). */
  addedWords?: AddedWords[]
  nextReview?: NextReview
  /** R23: a plan is issued with any of these; it says "agreed" only for the first two. */
  agreement: SignatureState
  /** From the second version on. */
  changes?: Changes
}
