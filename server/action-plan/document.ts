/**
 * The plan as a document: what a version's content says, block by block, in one language.
 *
 * What must always hold:
 *   1. The PDF and the HTML page are made from the same blocks, so they cannot say different things (R28).
 *   2. Rights, what asking is not, contacts and the next review are in every plan (R27).     (planDocument)
 *   3. Required, chosen and our own commitments stand under headings of their own (R13).     (commitmentsOf)
 *   4. Not a word of the other language, except names and what people said (R30).            (test/plan-document.test.ts)
 *   5. The square code carries the address and the plan's reference, never the access code.  (online)
 *   6. From the second version on, what has changed stands before what is the same (R25).     (changesOf)
 */

import type { CommitmentKind } from '../../db/choices.ts'
import { wordsIssuedWith } from '../earlier-words.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import type { RegimeWords } from '../regime.ts'
import { commitmentBlock, reviewInWords } from './commitment-block.ts'
import type { Commitment, PlanContent } from './content.ts'
import { changesInWords } from './what-changed.ts'
import {
  addedOnline,
  letterWords,
  onlineWords,
  opening,
  planWords,
  signatureWords,
  signingWords,
  writtenInOther,
} from './words.ts'

/** `url` is the address of the page a claimant signs in at. Without the code, which may be lost, it says how to get one. */
export type Access = { url: string; code?: string | undefined }

/** What the blocks are made from: the content, the regime's words and the language chosen. */
type Teller = { content: PlanContent; regime: RegimeWords; language: Language; say: (words: Words) => string }

/**
 * The document of one version of a plan in one language.
 * Texts people typed are printed as they typed them, but for line breaks, spaces and invisible characters.
 */
export function planDocument(content: PlanContent, language: Language, access?: Access): Letter {
  const regime = wordsIssuedWith(content)
  const teller: Teller = { content, regime, language, say: words => words[language] }
  const blocks = [
    letterhead(teller),
    ...beginning(teller),
    ...changesOf(teller),
    ...commitmentsOf(teller),
    ...nextReview(teller),
    ...ownWords(teller),
    rights(teller),
    ...complaining(teller),
    ...signing(teller),
    ...help(teller),
    ...(access ? [online(teller, access)] : []),
    // The longest part and the one they know already: what binds them and what they can do about it stand before it.
    ...told(teller),
  ]
  return { title: titleOf(teller), language, issuedOn: content.issuedOn, blocks, furniture: furnitureOf(teller) }
}

/** Every text of the document in reading order: one string for each heading, paragraph, label or line. */
export function textsOf(document: Letter): string[] {
  return document.blocks.flatMap(textsOfBlock)
}

function titleOf({ content, regime, say }: Teller): string {
  return `${say(regime.planName)}, ${content.reference}, ${say(letterWords.version)} ${content.version}`
}

function furnitureOf({ content, say }: Teller): Letter['furniture'] {
  return {
    reference: `${content.reference}, ${say(letterWords.version)} ${content.version}`,
    page: say(letterWords.page),
    of: say(letterWords.of),
    draft: content.issuedOn ? undefined : say(letterWords.draft),
  }
}

function letterhead({ content, regime, language, say }: Teller): Block {
  const { office, claimant, adviser, provider } = content
  const facts: Row[] = [
    {
      label: say(letterWords.reference),
      lines: [`${content.reference}, ${say(letterWords.version)} ${content.version}`],
    },
    { label: say(regime.adviser), lines: [tidy(adviser.name)] },
    ...(provider ? [{ label: say(letterWords.drawnUpBy), lines: [tidy(provider.name)] }] : []),
  ]
  const issued = content.issuedOn && dateInWords(content.issuedOn, language)
  if (issued) facts.unshift({ label: say(letterWords.date), lines: [issued] })
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [claimant.name, ...claimant.address].map(tidy).filter(Boolean),
    facts,
  }
}

function beginning({ content, regime, language, say }: Teller): Block[] {
  const interview = content.interviewOn && onDay(content.interviewOn)
  const blocks: Block[] = [{ is: 'heading', level: 1, text: say(regime.planName) }]
  if (!content.issuedOn) {
    const notice = `${say(letterWords.draft)}. ${say(letterWords.draftNotice)}`
    blocks.push({ is: 'box', tone: 'plain', blocks: [{ is: 'paragraph', text: notice }] })
  }
  blocks.push({ is: 'lead', text: opening(tidy(content.adviser.name), interview || undefined)[language] })
  if (content.writtenIn !== language) blocks.push({ is: 'paragraph', text: say(writtenInOther) })
  return blocks
}

/** R25: whoever has read the version before reads first what is another now. */
const changesOf = ({ content, language }: Teller): Block[] =>
  content.changes ? changesInWords(content.changes, 'you', language, content.writtenIn) : []

/** 'on Tuesday 1 December 2026'; a Welsh day that says when softens and has no 'ar': 'ddydd Mawrth 1 Rhagfyr 2026'. */
function onDay(date: CalendarDate): Words {
  const welsh = dateInWords(date, 'cy', { weekday: true })
  return { en: `on ${dateInWords(date, 'en', { weekday: true })}`, cy: welsh.replace(/^Dydd/, 'ddydd') }
}

function commitmentsOf(teller: Teller): Block[] {
  const { content, regime, say } = teller
  const ofKind = (kind: CommitmentKind) => content.commitments.filter(commitment => commitment.kind === kind)
  const [required, chosen, ours] = [ofKind('required'), ofKind('chosen'), ofKind('ours')]
  const section = (heading: Words, commitments: Commitment[], before: number): Block[] =>
    commitments.length === 0
      ? []
      : [
          { is: 'heading', level: 2, text: say(heading) },
          ...commitments.map((commitment, index) =>
            commitmentBlock(commitment, before + index + 1, teller.language, content.writtenIn),
          ),
        ]
  return [
    ...(required.length === 0 ? [nothingRequired(teller)] : section(regime.headings.required, required, 0)),
    ...(required.length === 0 ? [] : consequence(teller)),
    ...section(regime.headings.chosen, chosen, required.length),
    ...section(regime.headings.ours, ours, required.length + chosen.length),
  ]
}

function nothingRequired({ regime, say }: Teller): Block {
  const text = say(regime.mayRequire ? planWords.nothingRequired : regime.headings.required)
  return { is: 'box', tone: 'plain', blocks: [{ is: 'lead', text }] }
}

function consequence({ regime, say }: Teller): Block[] {
  const texts = [...regime.consequence, planWords.cannotDoIt]
  const heading: Block = { is: 'heading', level: 3, text: say(planWords.consequence) }
  const paragraphs = texts.map((text): Block => ({ is: 'paragraph', text: say(text) }))
  return [{ is: 'box', tone: 'warning', blocks: [heading, ...paragraphs] }]
}

function nextReview({ content, language, say }: Teller): Block[] {
  const heading: Block = { is: 'heading', level: 2, text: say(planWords.nextReview) }
  const review = content.nextReview
  if (!review) return [heading, { is: 'paragraph', text: say(planWords.noReviewYet) }]
  const when = `${reviewInWords(review, language)}.`
  return [heading, { is: 'lead', text: when }, { is: 'paragraph', text: say(planWords.cannotCome) }]
}

function ownWords({ content, language, say }: Teller): Block[] {
  const typed = content.writtenIn === language ? undefined : content.writtenIn
  const quote = (text: string | undefined): Block[] => {
    const paragraphs = quoted(paragraphsOf(text))
    return paragraphs.length === 0 ? [] : [{ is: 'quote', paragraphs, typed }]
  }
  const added = (content.addedWords ?? []).flatMap(({ on, text, by }): Block[] => {
    const day = { en: dateInWords(on, 'en'), cy: dateInWords(on, 'cy') }
    return [{ is: 'paragraph', text: say(addedOnline(day, by && tidy(by))) }, ...quote(text)]
  })
  const blocks = [...quote(content.claimantWords), ...added]
  if (blocks.length === 0) return []
  const heading: Block = { is: 'heading', level: 2, text: say(planWords.ownWords) }
  return [heading, { is: 'paragraph', text: say(planWords.ownWordsNote) }, ...blocks]
}

function told({ content, language, say }: Teller): Block[] {
  const typed = content.writtenIn === language ? undefined : content.writtenIn
  const sections = content.told.filter(section => section.lines.length > 0)
  if (sections.length === 0) return []
  return [
    { is: 'heading', level: 2, text: say(planWords.told) },
    { is: 'paragraph', text: say(planWords.toldNote) },
    ...sections.flatMap((section): Block[] => [
      { is: 'heading', level: 3, text: say(section.title) },
      ...paragraphsOf(section.summary && say(section.summary)).map((text): Block => ({ is: 'paragraph', text })),
      {
        is: 'rows',
        rows: section.lines.map(line => ({
          label: tidy(say(line.label)),
          lines: paragraphsOf(say(line.value)),
          ...(isTyped(line.value) && typed && { typed }),
        })),
      },
    ]),
  ]
}

/** What reads the same in both languages, and has words in it, is what somebody typed. */
const isTyped = ({ en, cy }: Words): boolean => en === cy && /\p{L}{2}/u.test(en)

function rights({ regime, say }: Teller): Block {
  const texts = [...regime.rights, regime.notThis]
  return {
    is: 'box',
    tone: 'rights',
    blocks: [
      { is: 'heading', level: 2, text: say(regime.askAgain) },
      ...texts.map((text): Block => ({ is: 'paragraph', text: say(text) })),
      { is: 'heading', level: 3, text: say(planWords.ifMoneyIsCut) },
      { is: 'paragraph', text: say(regime.ifMoneyIsCut) },
    ],
  }
}

function complaining({ regime, say }: Teller): Block[] {
  return [
    { is: 'heading', level: 2, text: say(planWords.complain) },
    { is: 'paragraph', text: say(regime.complain) },
  ]
}

function signing({ content, regime, say }: Teller): Block[] {
  const labels = [say(signatureWords.signature), say(signatureWords.date)]
  const claimant = { title: say(signatureWords.claimant), name: tidy(content.claimant.name), labels }
  const adviser = { title: say(regime.adviser), name: tidy(content.adviser.name), labels }
  return [
    { is: 'heading', level: 2, text: say(signatureWords.heading) },
    { is: 'paragraph', text: say(signingWords[content.agreement]) },
    { is: 'signatures', boxes: content.agreement === 'declined' ? [adviser] : [claimant, adviser] },
  ]
}

function help({ content, regime, say }: Teller): Block[] {
  const { office } = content
  const rows: Row[] = [
    { label: say(planWords.phone), lines: [tidy(office.phone)] },
    ...(office.email
      ? [{ label: say(planWords.email), lines: [tidy(office.email)], link: `mailto:${office.email}` }]
      : []),
    { label: say(planWords.address), lines: [office.address.map(tidy).filter(Boolean).join(', ')] },
  ]
  return [
    { is: 'heading', level: 2, text: say(planWords.help) },
    { is: 'paragraph', text: say(regime.help) },
    { is: 'rows', rows },
  ]
}

function online({ content, language, say }: Teller, access: Access): Block {
  const row = (label: Words, line: string): Row => ({ label: say(label), lines: [line] })
  return {
    is: 'online',
    heading: say(onlineWords.heading),
    how: say(onlineWords.how),
    rows: [
      { ...row(onlineWords.address, access.url.replace(/^https:\/\//, '')), link: access.url },
      row(letterWords.reference, content.reference),
      ...(access.code ? [row(onlineWords.code, access.code)] : []),
    ],
    square: {
      url: `${access.url}?${new URLSearchParams({ reference: content.reference, lang: language })}`,
      alt: say(onlineWords.square),
    },
    note: say(access.code ? onlineWords.keepSafe : onlineWords.noCode),
  }
}

function textsOfBlock(block: Block): string[] {
  switch (block.is) {
    case 'letterhead':
      return [block.office, ...block.contact, ...block.addressee, ...block.facts.flatMap(textsOfRow)]
    case 'rows':
      return block.rows.flatMap(textsOfRow)
    case 'commitment':
      return [String(block.number), block.title, block.kindWord, ...block.rows.flatMap(textsOfRow)]
    case 'box':
      return block.blocks.flatMap(textsOfBlock)
    case 'quote':
      return block.paragraphs
    case 'online':
      return [block.heading, block.how, ...block.rows.flatMap(textsOfRow), ...(block.note ? [block.note] : [])]
    case 'signatures':
      return block.boxes.flatMap(box => [box.title, box.name, ...box.labels])
    default:
      return [block.text]
  }
}

function textsOfRow(row: Row): string[] {
  return [row.label, ...row.lines, ...(row.steps ?? []).flatMap((step, index) => [`${index + 1}.`, step])]
}
