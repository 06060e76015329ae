/** The letter with a new access code, for the claimant or for somebody who acts for them. English and Welsh are twins. */
import type { offices } from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { addressLines } from '../claimant/recipient.ts'
import type { Language, Words } from '../lib/language.ts'
import { tidy } from '../lib/typed-text.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { letterWords, onlineWords } from './words.ts'

export type CodeLetter = {
  language: Language
  claimant: Claimant
  office: Pick<typeof offices.$inferSelect, 'name' | 'address' | 'phone'>
  /** Of the plan that it opens. */
  reference: string
  /** Absent in the letter that is kept. */
  code?: string
  representative?: { name: string; organisation: string | null } | undefined
  /** The claimant's address should not be seen (R32). */
  hidesAddress: boolean
  /** The page where people sign in. */
  url: string
}

/** The letter: with the code, to be handed over or posted, or without it, to be kept. */
export function codeLetter(letter: CodeLetter): Letter {
  const { language, reference, representative } = letter
  const say = (words: Words) => words[language]
  const told = representative ? words.forRepresentative : words.forClaimant
  const paragraphs = representative ? [words.forThem, words.tellUs] : [words.oldEnds, words.keepSafe, words.tellUs]
  const title = say(representative ? words.theirTitle : words.title)
  return {
    title,
    language,
    blocks: [
      letterhead(letter, say),
      { is: 'heading', level: 1, text: title },
      { is: 'lead', text: say(told) },
      online(letter, say),
      ...paragraphs.map((text): Block => ({ is: 'paragraph', text: say(text) })),
    ],
    furniture: { reference, page: say(letterWords.page), of: say(letterWords.of) },
  }
}

type Say = (words: Words) => string

function letterhead({ office, claimant, representative, reference, hidesAddress }: CodeLetter, say: Say): Block {
  const addressee = representative
    ? [representative.name, representative.organisation ?? '']
    : [claimant.name, ...(hidesAddress ? [] : addressLines(claimant))]
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: addressee.map(tidy).filter(Boolean),
    facts: [{ label: say(letterWords.reference), lines: [reference] }],
  }
}

function online({ language, reference, code, url, representative }: CodeLetter, say: Say): Block {
  const row = (label: Words, line: string): Row => ({ label: say(label), lines: [line] })
  return {
    is: 'online',
    heading: say(representative ? words.theirPlan : onlineWords.heading),
    how: say(onlineWords.how),
    rows: [
      { ...row(onlineWords.address, url.replace(/^https:\/\//, '')), link: url },
      row(letterWords.reference, reference),
      row(onlineWords.code, code ?? say(words.notKept)),
    ],
    // The reference is filled in, never the code.
    square: { url: `${url}?${new URLSearchParams({ reference, lang: language })}`, alt: say(onlineWords.square) },
  }
}

const words = {
  title: { en: 'Your new access code', cy: 'Eich cod mynediad newydd' },
  theirTitle: { en: 'Your access code', cy: 'Eich cod mynediad' },
  theirPlan: { en: 'Read the plan online', cy: 'Darllen y cynllun ar-lein' },
  forClaimant: {
    en: 'This is a new code to read your plan online.',
    cy: 'Dyma god newydd i ddarllen eich cynllun ar-lein.',
  },
  forRepresentative: {
    en: 'This is your own code to read the plan of the person you act for.',
    cy: 'Dyma eich cod eich hun i ddarllen cynllun y person rydych yn gweithredu ar ei ran.',
  },
  oldEnds: {
    en: 'The code you had before does not work any more. That is so for the code on your plan too.',
    cy: 'Nid yw’r cod oedd gennych o’r blaen yn gweithio mwyach. Mae hynny’n wir am y cod ar eich cynllun hefyd.',
  },
  keepSafe: onlineWords.keepSafe,
  forThem: {
    en: 'Keep the code to yourself. What you do with it is written down under your name, and the person can see it. They can end it at any time.',
    cy: 'Cadwch y cod i chi’ch hun. Caiff yr hyn a wnewch gydag ef ei gofnodi dan eich enw, a gall y person ei weld. Gall y person ddod ag ef i ben ar unrhyw adeg.',
  },
  tellUs: {
    en: 'If you did not expect this letter, tell us.',
    cy: 'Os nad oeddech yn disgwyl y llythyr hwn, rhowch wybod i ni.',
  },
  notKept: { en: 'We do not keep your code', cy: 'Nid ydym yn cadw eich cod' },
} as const satisfies Record<string, Words>
