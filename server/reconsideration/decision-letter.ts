/**
 * The letter that says what was decided about a plan, and why: the decision in writing (L19, R43).
 *
 * What must always hold:
 *   1. The letter is the same in English and in Welsh, but for what people typed, which is marked as what it is (R30).
 *                                                                                            (Row.typed; decision.test.ts)
 *   2. Its words are those of the plan's regime, and nothing in it offers an appeal of a plan (R45, R46).  (regime)
 *   3. A letter without a date of decision is a draft, and says so on every page.            (furniture, draftNotice)
 *   4. Whoever wrote the plan and decided about it nevertheless is named as such, with the reason (R42).   (whoDecided)
 */
import { type CommitmentKind, type ReconsiderationOutcome, reconsiderationOutcomes } from '../../db/choices.ts'
import type { PlanContent } from '../action-plan/content.ts'
import { letterWords, planWords } from '../action-plan/words.ts'
import type { LetterWords } from '../letter/letter.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, tidy } from '../lib/typed-text.ts'
import type { Block, CommitmentBlock, Letter, Row } from '../print/letter.ts'
import { type Regime, type RegimeId, regimes } from '../regime.ts'
import {
  decisionLabels as labels,
  meanings,
  reasonsInOther,
  standsMeanwhile,
  whoDecidedWords,
  decisionWords as words,
} from './decision-words.ts'

/** One line of the plan and what was decided about it. */
export type DecidedLine = {
  kind: CommitmentKind
  /** The line as it stood, and its date. */
  what: string
  dueOn?: CalendarDate | undefined
  /** Its date did not apply while the request was looked at (R44). */
  wasLifted?: boolean | undefined
  outcome: ReconsiderationOutcome
  reasons: string
  newWhat?: string | undefined
  newDueOn?: CalendarDate | undefined
}

/** Everything the letter says. */
export type DecisionContent = {
  reference: string
  /** `writtenIn` is the language that its lines were typed in. */
  plan: { reference: string; version: number; regime: RegimeId; writtenIn: Language }
  claimant: PlanContent['claimant']
  office: PlanContent['office']
  askedOn: CalendarDate
  answerDueOn: CalendarDate
  /** The day this is read: what has a date before it is past. */
  on: CalendarDate
  /** Absent = not decided: the letter is marked DRAFT. */
  decidedOn?: CalendarDate | undefined
  decidedBy: string
  /** Why the plan's own author decided. */
  overrideReason?: string | undefined
  /** The provider for which it was decided, where that was not the office. */
  provider?: string | undefined
  lines: readonly DecidedLine[]
  reasons: string
  /** The language in which the reasons and new words were typed. */
  writtenIn: Language
  /** The version that will carry what changes, where anything does. */
  nextVersion?: number | undefined
  /** Where the person reads this online. */
  url: string
}

/** The letter in both languages. */
export const decisionLetters = (content: DecisionContent): LetterWords => ({
  en: decisionLetter(content, 'en'),
  cy: decisionLetter(content, 'cy'),
})

type Teller = { content: DecisionContent; regime: Regime; language: Language; say: (words: Words) => string }

/** The letter in one language. Texts people typed are printed as they typed them. */
export function decisionLetter(content: DecisionContent, language: Language): Letter {
  const regime = regimes[content.plan.regime]
  const teller: Teller = { content, regime, language, say: both => both[language] }
  const { say } = teller
  const blocks = [
    letterhead(teller),
    ...beginning(teller),
    ...decided(teller),
    ...reasons(teller),
    ...whatNow(teller),
    rights(teller),
    ...ending(teller),
  ]
  return {
    title: `${say(regime.decision)}, ${content.reference}`,
    language,
    issuedOn: content.decidedOn,
    blocks,
    furniture: {
      reference: content.reference,
      page: say(letterWords.page),
      of: say(letterWords.of),
      draft: content.decidedOn ? undefined : say(letterWords.draft),
    },
  }
}

function letterhead({ content, language, say }: Teller): Block {
  const { office, claimant, plan, decidedOn } = content
  const facts: Row[] = [
    { label: say(labels.reference), lines: [content.reference] },
    { label: say(letterWords.reference), lines: [`${plan.reference}, ${say(letterWords.version)} ${plan.version}`] },
  ]
  if (decidedOn) facts.unshift({ label: say(letterWords.date), lines: [dateInWords(decidedOn, language)] })
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [claimant.name, ...claimant.address].map(tidy).filter(Boolean),
    facts,
  }
}

function beginning({ content, regime, language, say }: Teller): Block[] {
  const blocks: Block[] = [{ is: 'heading', level: 1, text: say(regime.decision) }]
  if (!content.decidedOn) {
    const notice = `${say(letterWords.draft)}. ${say(words.draftNotice)}`
    blocks.push({ is: 'box', tone: 'plain', blocks: [{ is: 'paragraph', text: notice }] })
  }
  const asked = say(words.asked(regime.youAsked, inBoth(content.askedOn)))
  blocks.push({ is: 'lead', text: asked })
  if (content.on > content.answerDueOn) {
    blocks.push({ is: 'paragraph', text: say(words.late(inBoth(content.answerDueOn))) })
  }
  if (content.writtenIn !== language) blocks.push({ is: 'paragraph', text: say(reasonsInOther) })
  return [...blocks, ...whoDecided({ content, regime, language, say })]
}

/** R42: the person reads who decided, and whether it was somebody fresh. */
function whoDecided({ content, language, say }: Teller): Block[] {
  const name = tidy(content.decidedBy)
  const why = content.overrideReason
  const part = why ? whoDecidedWords.author(name) : whoDecidedWords.fresh(name)
  const who = content.provider ? whoDecidedWords.provider(name, tidy(content.provider)) : part
  if (!why) return [{ is: 'paragraph', text: say(who) }]
  return [
    { is: 'paragraph', text: say(who) },
    { is: 'rows', rows: [{ label: say(labels.whySame), ...typedLines(content, language, why) }] },
  ]
}

const inBoth = (date: CalendarDate): Words => ({ en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') })

/** What whoever decided typed, marked where it is in the other language. */
const typedLines = ({ writtenIn }: DecisionContent, language: Language, text: string) => ({
  lines: paragraphsOf(text),
  typed: writtenIn === language ? undefined : writtenIn,
})

function decided(teller: Teller): Block[] {
  const heading: Block = { is: 'heading', level: 2, text: teller.say(words.decided) }
  return [heading, ...teller.content.lines.map((line, index) => lineBlock(teller, line, index + 1))]
}

/** One line: what it said, what becomes of it in a word, and the rest in rows. */
function lineBlock({ content, language, say }: Teller, line: DecidedLine, number: number): CommitmentBlock {
  const { writtenIn } = content.plan
  return {
    is: 'commitment',
    kind: line.kind,
    number,
    kindWord: say(reconsiderationOutcomes[line.outcome]),
    title: tidy(line.what),
    typed: writtenIn === language ? undefined : writtenIn,
    rows: [
      ...changeRows({ content, language, say }, line),
      { label: say(labels.means), lines: [say(meanings[line.kind][line.outcome])] },
      { label: say(labels.why), ...typedLines(content, language, line.reasons) },
    ],
  }
}

type Saying = Pick<Teller, 'content' | 'language' | 'say'>

function changeRows({ content, language, say }: Saying, line: DecidedLine): Row[] {
  const { outcome, dueOn, newWhat, newDueOn, wasLifted } = line
  const day = (date: CalendarDate) => [dateInWords(date, language, { weekday: true })]
  const rows: Row[] = []
  if (outcome === 'changed' && newWhat) {
    rows.push({ label: say(labels.newWords), ...typedLines(content, language, newWhat) })
  }
  if (newDueOn && dueOn) rows.push({ label: say(labels.oldDate), lines: day(dueOn) })
  if (newDueOn) rows.push({ label: say(labels.newDate), lines: day(newDueOn) })
  if (outcome === 'stays' && dueOn && dueOn >= content.on) {
    const again = wasLifted ? [say(words.dateAgain)] : []
    rows.push({ label: say(labels.date), lines: [...day(dueOn), ...again] })
  }
  return rows
}

function reasons({ content, language, say }: Teller): Block[] {
  if (isSaidOnce(content)) return []
  return [
    { is: 'heading', level: 2, text: say(words.reasons) },
    { is: 'rows', rows: [{ label: say(labels.reasons), ...typedLines(content, language, content.reasons) }] },
  ]
}

/** The reasons for the whole are those that stand under its only line already. */
export const isSaidOnce = ({ lines, reasons }: { lines: readonly { reasons: string }[]; reasons: string }): boolean =>
  lines.length === 1 && lines[0]?.reasons === reasons

function whatNow({ content, say }: Teller): Block[] {
  const { nextVersion, lines } = content
  const changes = nextVersion !== undefined
  const texts = [
    changes ? words.nextVersion(nextVersion) : words.noChange,
    ...standsMeanwhile(lines),
    ...(changes ? [words.restStays] : []),
    words.tellUs,
  ]
  return [
    { is: 'heading', level: 2, text: say(words.whatNow) },
    ...texts.map((text): Block => ({ is: 'paragraph', text: say(text) })),
  ]
}

/** R45: asking again, what that is not, and where to go if money is cut. */
function rights({ regime, say }: Teller): Block {
  const paragraph = (text: Words): Block => ({ is: 'paragraph', text: say(text) })
  return {
    is: 'box',
    tone: 'rights',
    blocks: [
      { is: 'heading', level: 2, text: say(regime.askAgain) },
      paragraph(words.askAgain),
      paragraph(regime.notThis),
      { is: 'heading', level: 3, text: say(planWords.ifMoneyIsCut) },
      paragraph(regime.ifMoneyIsCut),
    ],
  }
}

function ending({ content, say }: Teller): Block[] {
  const { office } = content
  const rows: Row[] = [
    { label: say(planWords.phone), lines: [tidy(office.phone)] },
    ...(office.email
      ? [{ label: say(planWords.email), lines: [tidy(office.email)], link: `mailto:${office.email}` }]
      : []),
    { label: say(planWords.address), lines: [office.address.map(tidy).filter(Boolean).join(', ')] },
  ]
  return [
    { is: 'heading', level: 2, text: say(planWords.complain) },
    { is: 'paragraph', text: say(words.complain) },
    { is: 'heading', level: 2, text: say(planWords.help) },
    { is: 'paragraph', text: say(words.help) },
    { is: 'rows', rows },
    { is: 'paragraph', text: say(words.online), introduces: true },
    { is: 'paragraph', text: content.url.replace(/^https?:\/\//, '') },
  ]
}
