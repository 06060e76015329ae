/**
 * The two letters about what changes between two versions of a plan: that somebody has to do something no longer (R5), and
 * that a date has moved or been lifted (R12).
 *
 * What must always hold:
 *   1. English and Welsh say the same, but for what people typed, which is marked as what it is (R30).    (Row.typed)
 *   2. It goes through the post and lies about: why something is required no longer is said in the words of the exemption,
 *      which give nothing away (R86).                                                    (`why`; regime/exemptions.ts)
 *   3. The rights are those of the person's own regime, and nothing here offers an appeal of a plan (R45, R46).  (rights)
 */
import { variationKinds } from '../../db/choices.ts'
import type { offices } from '../../db/schema.ts'
import { letterWords, planWords } from '../action-plan/words.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { addressLines } from '../claimant/recipient.ts'
import type { LetterWords } from '../letter/letter.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, tidy } from '../lib/typed-text.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { regimes } from '../regime.ts'
import { words } from './words.ts'

/** What stands around the words of either letter. */
export type LetterScene = {
  claimant: Claimant
  office: typeof offices.$inferSelect
  /** `writtenIn` is the language that its lines were typed in. */
  plan: { reference: string; version: number; writtenIn: Language }
  on: CalendarDate
  addressLeftOff: boolean
  /** Where the person reads their plan. */
  url: string
}

type Teller = { scene: LetterScene; language: Language; say: (words: Words) => string }

const inBoth = (make: (language: Language) => Letter): LetterWords => ({ en: make('en'), cy: make('cy') })
const dayIn = (date: CalendarDate): Words => ({ en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') })

export type NoLongerRequired = {
  since: CalendarDate
  why: Words
  lines: readonly LetterLine[]
}

/** A line by the number that is printed in the plan, and what it asks, as it was typed. */
export type LetterLine = { number: number; what: string }

/** The letter that says what somebody has to do no longer, from when and why. */
export const noLongerRequiredLetters = (scene: LetterScene, what: NoLongerRequired): LetterWords =>
  inBoth(language => {
    const teller = tellerOf(scene, language)
    const { say } = teller
    const title = say(what.lines.length > 1 ? words.titleMore : words.titleOne)
    const { mayChoose, notByItself, restStays, ifWrong } = words
    return letter(teller, title, [
      { is: 'lead', text: say(words.from(dayIn(what.since))) },
      ...inOther(teller, scene.plan.writtenIn),
      heading(teller, words.changes),
      ...what.lines.map(line => closedLine(teller, line, what)),
      ...meaning(teller, [mayChoose, notByItself, bothOf(restStays, ifWrong)]),
    ])
  })

function closedLine({ scene, language, say }: Teller, line: LetterLine, what: NoLongerRequired): Block {
  return {
    is: 'commitment',
    kind: 'chosen',
    number: line.number,
    kindWord: say(variationKinds['no longer required']),
    title: tidy(line.what),
    typed: otherThan(language, scene.plan.writtenIn),
    rows: [{ label: say(words.why), lines: [say(what.why)] }],
  }
}

export type DateChanged = LetterLine & {
  /** Absent where there was none. */
  old?: CalendarDate | undefined
  /** Absent where there is none now. */
  now?: CalendarDate | undefined
  /** Typed in the language that the person is written to in. */
  reason: string
}

/** The new notice: the old date, the new one or none, and why. */
export const dateChangedLetters = (scene: LetterScene, change: DateChanged): LetterWords =>
  inBoth(language => {
    const teller = tellerOf(scene, language)
    const { say } = teller
    const lead = change.now ? words.moved(dayIn(change.now)) : words.lifted
    const after = change.now ? planWords.cannotDoIt : words.stillThere
    return letter(teller, say(words.titleDate), [
      { is: 'lead', text: say(lead) },
      ...inOther(teller, scene.plan.writtenIn, scene.claimant.writtenLanguage),
      heading(teller, words.changes),
      changedLine(teller, change),
      ...meaning(teller, [...(change.old ? [words.oldGone] : []), after, words.restStays]),
    ])
  })

function changedLine({ scene, language, say }: Teller, { number, what, old, now, reason }: DateChanged): Block {
  const day = (date: CalendarDate) => dateInWords(date, language, { weekday: true })
  return {
    is: 'commitment',
    kind: 'required',
    number,
    kindWord: say(variationKinds[now ? 'date moved' : 'date lifted']),
    title: tidy(what),
    typed: otherThan(language, scene.plan.writtenIn),
    rows: [
      { label: say(words.oldDate), lines: [old ? day(old) : say(words.none)] },
      { label: say(words.newDate), lines: [now ? day(now) : say(words.noDate)] },
      {
        label: say(words.why),
        lines: paragraphsOf(reason),
        typed: otherThan(language, scene.claimant.writtenLanguage),
      },
    ],
  }
}

/** Said where some of the letter was typed in another language than its own. */
const inOther = ({ language, say }: Teller, ...typedIn: Language[]): Block[] =>
  typedIn.some(one => one !== language) ? [{ is: 'paragraph', text: say(words.wordsInOther) }] : []

const bothOf = (one: Words, other: Words): Words => ({ en: `${one.en} ${other.en}`, cy: `${one.cy} ${other.cy}` })

/** The language of typed words where it is not the letter's own. */
const otherThan = (language: Language, typedIn: Language) => (typedIn === language ? undefined : typedIn)

const tellerOf = (scene: LetterScene, language: Language): Teller => ({ scene, language, say: both => both[language] })

function letter(teller: Teller, title: string, blocks: Block[]): Letter {
  const { scene, language, say } = teller
  const { reference } = scene.plan
  return {
    title: `${title}, ${reference}`,
    language,
    issuedOn: scene.on,
    blocks: [
      letterhead(teller),
      { is: 'heading', level: 1, text: title },
      ...blocks,
      rights(teller),
      ...contact(teller),
    ],
    furniture: { reference, page: say(letterWords.page), of: say(letterWords.of) },
  }
}

function letterhead({ scene, language, say }: Teller): Block {
  const { claimant, office, plan, on, addressLeftOff } = scene
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [claimant.name, ...(addressLeftOff ? [] : addressLines(claimant))].map(tidy).filter(Boolean),
    facts: [
      { label: say(letterWords.date), lines: [dateInWords(on, language)] },
      { label: say(letterWords.reference), lines: [`${plan.reference}, ${say(letterWords.version)} ${plan.version}`] },
    ],
  }
}

const heading = ({ say }: Teller, text: Words): Block => ({ is: 'heading', level: 2, text: say(text) })

const meaning = (teller: Teller, texts: readonly Words[]): Block[] => [
  heading(teller, words.means),
  ...texts.map((text): Block => ({ is: 'paragraph', text: teller.say(text) })),
]

/** Asking for the plan to be looked at again, in the words of the person's regime, and what that is not. */
function rights({ scene, say }: Teller): Block {
  const { askAgain, rights: texts, notThis } = regimes[scene.claimant.regime]
  return {
    is: 'box',
    tone: 'rights',
    blocks: [
      { is: 'heading', level: 2, text: say(askAgain) },
      ...[...texts, notThis].map((text): Block => ({ is: 'paragraph', text: say(text) })),
    ],
  }
}

function contact({ scene, say }: Teller): Block[] {
  const { office, url } = scene
  const rows: Row[] = [
    { label: say(planWords.phone), lines: [tidy(office.phone)] },
    ...(office.email
      ? [{ label: say(planWords.email), lines: [tidy(office.email)], link: `mailto:${office.email}` }]
      : []),
    { label: say(planWords.address), lines: [office.address.map(tidy).filter(Boolean).join(', ')] },
  ]
  return [
    { is: 'heading', level: 2, text: say(words.question) },
    { is: 'rows', rows },
    { is: 'paragraph', text: say(words.online), introduces: true },
    { is: 'paragraph', text: url.replace(/^https?:\/\//, '') },
  ]
}
