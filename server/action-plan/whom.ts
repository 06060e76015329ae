/**
 * The words of a commitment that are other words when they are told to the adviser about the person, and not to the
 * person: "you" becomes "they", in Welsh "chi" becomes "nhw", and nothing else differs.
 *
 * What must always hold:
 *   1. What is said to the one is said to the other: only pronouns differ.        (test/what-changed.test.ts maps them)
 *   2. Every text exists in English and in Welsh (R30).                           (the type Words)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import type { Words } from '../lib/language.ts'
import { commitmentLabels, confidence, kindWords, noEvidence } from './words.ts'

/** Whom a text calls the person: 'you' in what they read themselves, 'they' on an adviser's page. */
export type Whom = 'you' | 'they'

type CommitmentWords = {
  kinds: Record<CommitmentKind, Words>
  labels: Record<keyof typeof commitmentLabels, Words>
  noEvidence: Words
  confidence: (score: number) => Words
}

/** The words around a commitment, by whom they call the person. */
export const commitmentWords: Record<Whom, CommitmentWords> = {
  you: { kinds: kindWords, labels: commitmentLabels, noEvidence, confidence },
  they: {
    kinds: {
      required: { en: 'They must do this', cy: 'Rhaid iddyn nhw wneud hyn' },
      chosen: { en: 'This is their choice', cy: 'Eu dewis nhw yw hyn' },
      ours: kindWords.ours,
    },
    labels: {
      ...commitmentLabels,
      reasonable: { en: 'Why this is reasonable for them', cy: 'Pam mae hyn yn rhesymol iddyn nhw' },
      canDo: { en: 'Can they do this?', cy: 'Allan nhw wneud hyn?' },
      ownWords: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
    },
    noEvidence: {
      en: 'Nothing. They do not need to show us anything.',
      cy: 'Dim byd. Nid oes angen iddyn nhw ddangos unrhyw beth i ni.',
    },
    confidence: score => ({ en: `They said ${score} out of 10.`, cy: `Dywedon nhw ${score} allan o 10.` }),
  },
}
