/**
 * The printed copy of everything that is held about a person: the sections of their page as a letter, in one language.
 *
 * What must always hold:
 *   1. It says what the page says, in the same order, and each issued version of the plan line by line.  (sectionsOf)
 *   2. What is not in it is said, with the reason.                                                       (notHere)
 *   3. Its title and its furniture hold nothing personal (R32).                                 (test/my-details.test.ts)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import { commitmentBlock } from '../action-plan/commitment-block.ts'
import { letterWords } from '../action-plan/words.ts'
import type { Rectification } from '../claimant/rectification.ts'
import { dateInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { type Entry, privateSection, type Section, sectionsOf } from './details.ts'
import { detailWords } from './details-words.ts'
import { alsoLeftOut, leftOut, withoutPrivate } from './download-branches.ts'
import type { Held, HeldPlan, ToldStep } from './held.ts'

const words = {
  title: { en: 'What we hold about you', cy: 'Yr hyn sydd gennym amdanoch' },
  lead: {
    en: 'You asked for a copy of everything that we hold about you. This is it. If something is wrong, tell us.',
    cy: 'Gwnaethoch ofyn am gopi o bopeth sydd gennym amdanoch. Dyma ef. Os oes rhywbeth o’i le, rhowch wybod i ni.',
  },
  whole: { en: 'What else you say is wrong', cy: 'Beth arall rydych yn dweud sy’n anghywir' },
  notHere: { en: 'What is not here', cy: 'Yr hyn nad yw yma' },
  looks: {
    en: 'You can see who has looked at your record on the page “Who has looked”. It is in the file for a computer too.',
    cy: 'Gallwch weld pwy sydd wedi edrych ar eich cofnod ar y dudalen “Pwy sydd wedi edrych”. Mae yn y ffeil ar gyfer cyfrifiadur hefyd.',
  },
} as const satisfies Record<string, Words>

/** @param told what the person keeps private, where they asked for that too */
export function detailsLetter(held: Held, told: readonly ToldStep[] | undefined, of: Language, now: Date): Letter {
  const say = (text: Words) => text[of]
  const sections = [...sectionsOf(held, of), ...(told ? [privateSection(held, told, of)] : [])]
  const blocks: Block[] = [
    letterhead(held, of, now),
    { is: 'heading', level: 1, text: say(words.title) },
    { is: 'lead', text: say(words.lead) },
    ...sections.flatMap((section, at) => [
      ...sectionBlocks(section, sections[at - 1], of),
      ...(section.id === 'plans' ? held.plans.flatMap(plan => versionBlocks(plan, of)) : []),
    ]),
    ...ofTheWhole(held, of),
    ...notHere(told !== undefined, of),
  ]
  const furniture = { reference: say(words.title), page: say(letterWords.page), of: say(letterWords.of) }
  return { title: say(words.title), language: of, issuedOn: today(now), blocks, furniture }
}

const letterhead = ({ office, claimant }: Held, of: Language, now: Date): Block => ({
  is: 'letterhead',
  office: tidy(office.name),
  contact: [...office.address, office.phone].map(tidy).filter(Boolean),
  // The name alone: the address is among the details, and not on the outside of what somebody else may pick up.
  addressee: [tidy(claimant.name)],
  facts: [{ label: letterWords.date[of], lines: [dateInWords(today(now), of)] }],
})

/** Sections within another have its title once, above the first of them. */
function sectionBlocks(section: Section, before: Section | undefined, of: Language): Block[] {
  const { title, within, nothing, entries, said } = section
  const headings: Block[] = [
    ...(within !== undefined && within !== before?.within ? [{ is: 'heading', level: 2, text: within } as const] : []),
    { is: 'heading', level: within === undefined ? 2 : 3, text: title },
  ]
  const body: Block[] =
    entries.length === 0
      ? [{ is: 'paragraph', text: nothing }]
      : [{ is: 'rows', rows: entries.map(one => rowOf(one, of)) }]
  return [...headings, ...body, ...said.flatMap(one => [saidBlock(one, of)])]
}

/** What they say is wrong with the record as a whole. */
function ofTheWhole({ rectifications }: Held, of: Language): Block[] {
  const said = rectifications.filter(({ what }) => what === undefined)
  if (said.length === 0) return []
  return [{ is: 'heading', level: 2, text: words.whole[of] }, ...said.map(one => saidBlock(one, of))]
}

/** What is ours stands first, so that the rest can be marked as in the language it was typed in. */
function rowOf({ label, lines, said }: Entry, of: Language): Row {
  const typed = lines.filter(line => line.typed)
  const ours = lines.filter(line => !line.typed).map(({ text }) => text)
  const notes = said.flatMap(one => saidInWords(one, of))
  const all = [...ours, ...notes, ...typed.map(({ text }) => text)].map(tidy).filter(Boolean)
  const row: Row = { label: tidy(label), lines: all }
  return typed.length === 0 ? row : { ...row, typed: typed[0]?.typed, ours: all.length - typed.length }
}

const saidBlock = (one: Rectification, of: Language): Block => ({
  is: 'box',
  tone: 'plain',
  blocks: saidInWords(one, of).map((text): Block => ({ is: 'paragraph', text })),
})

/** 'You say that this is wrong, 3 May 2026: “…”', and the answer. */
function saidInWords({ says, at, answered }: Rectification, of: Language): string[] {
  const said = quoted(paragraphsOf(says)).join(' ')
  const day = (moment: Date) => dateInWords(today(moment), of)
  const answer = answered
    ? `${detailWords.ourAnswer[of]}, ${day(answered.at)}: ${answered.answer}`
    : detailWords.notAnswered[of]
  return [`${detailWords.youSayWrong[of]}, ${day(at)}: ${said}`, answer]
}

const kinds: readonly CommitmentKind[] = ['required', 'chosen', 'ours']

function versionBlocks({ version, content }: HeldPlan, of: Language): Block[] {
  if (content === null) return []
  const lines = kinds.flatMap(kind => content.commitments.filter(one => one.kind === kind))
  const typed = content.writtenIn === of ? undefined : content.writtenIn
  const own = quoted(paragraphsOf(content.claimantWords))
  return [
    { is: 'heading', level: 3, text: `${detailWords.version[of]} ${version}` },
    ...lines.map((line, at) => commitmentBlock(line, at + 1, of, content.writtenIn)),
    ...(own.length > 0
      ? ([
          { is: 'paragraph', text: detailWords.yourWords[of], introduces: true },
          { is: 'quote', paragraphs: own, typed },
        ] as const)
      : []),
  ]
}

function notHere(withPrivate: boolean, of: Language): Block[] {
  const reasons = [...(withPrivate ? [] : [withoutPrivate]), ...Object.values(leftOut), ...alsoLeftOut, words.looks]
  return [
    { is: 'heading', level: 2, text: words.notHere[of] },
    ...reasons.map((reason): Block => ({ is: 'paragraph', text: reason[of] })),
  ]
}

/** What a saved copy is called: nothing about the person (R32). */
export const detailsFileName = (of: Language, kind: 'pdf' | 'json'): string =>
  `${of === 'cy' ? 'fy-manylion' : 'my-details'}.${kind}`
