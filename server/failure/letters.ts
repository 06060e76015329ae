/**
 * The two letters about something that was not done: the one that asks the person why, and the one that tells them what a
 * decision maker answered, or that nothing more happens.
 *
 * What must always hold:
 *   1. They say what is recorded and who decides, and decide nothing (R33).                     (test/failure.test.ts)
 *   2. The last day follows from the day the letter is given, which nobody knows when it is written: the letter says the
 *      rule, and the day for a letter that is given at once (L23, R34).                         (howLong)
 *   3. They go through the post and lie about: nothing of the person's health or answers is in them.   (the blocks below)
 *   4. What staff typed is printed as they typed it, marked where it is in the other language (R30).   (typed)
 */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { offices } from '../../db/schema.ts'
import { letterWords, planWords } from '../action-plan/words.ts'
import { addressLines } from '../claimant/recipient.ts'
import { lengthOf } from '../clocks.ts'
import { type LetterWords, writeLetter } from '../letter/letter.ts'
import { type CalendarDate, dateInWords, timeInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, tidy } from '../lib/typed-text.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import type { Block, Letter, Row } from '../print/letter.ts'
import { regimes } from '../regime.ts'
import type { Failure } from './failure.ts'
import type { Ground } from './ground.ts'
import { countedFrom, deadlineOf } from './standing.ts'
import { ifGivenToday, prompts, within, words } from './words.ts'

type Writing = {
  failure: Failure
  ground: Ground
  /** What staff typed for the person to read. */
  words: string
  baseUrl: string
  by: { id: string }
}

type Scene = Writing & { office: typeof offices.$inferSelect; on: CalendarDate; address: readonly string[] }

/** Writes the letter that asks why, in the transaction of the entry; returns its id. */
export const writeAskingWhy = async (tx: Tx, at: Date, writing: Writing): Promise<string> =>
  write(tx, at, writing, 'asking why', askingIn)

/** Writes the letter about the answer, or that nothing more happens; returns its id. */
export const writeOutcome = async (
  tx: Tx,
  at: Date,
  { event, on, ...writing }: Writing & { event: 'outcome' | 'not pursued'; on: CalendarDate },
): Promise<string> =>
  write(tx, at, writing, 'failure outcome', (language, scene) =>
    event === 'outcome' ? outcomeIn(language, scene, on) : closedIn(language, scene),
  )

type Draw = (language: Language, scene: Scene) => Letter

async function write(
  tx: Tx,
  at: Date,
  writing: Writing,
  kind: 'asking why' | 'failure outcome',
  draw: Draw,
): Promise<string> {
  const { failure, ground, by } = writing
  const { claimant } = failure
  const [office] = await tx.select().from(offices).where(eq(offices.id, claimant.officeId))
  if (!office) throw new Error('Every claimant has an office')
  // R32: as on the plan; and where post is not safe for them, what is handed over says no address either.
  const isLeftOff = ground.is === 'line' && ground.plan.addressLeftOff
  const isUnsafe = (await unsafeWays(tx, claimant.id)).includes('letter')
  const scene = { ...writing, office, on: today(at), address: isLeftOff || isUnsafe ? [] : addressLines(claimant) }
  const texts: LetterWords = { en: draw('en', scene), cy: draw('cy', scene) }
  const about = { failureId: failure.id, claimantId: claimant.id, reference: failure.reference }
  return writeLetter(tx, at, { ...about, kind, words: texts, by: by.id })
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text })
const heading = (text: string): Block => ({ is: 'heading', level: 2, text })
const both = (date: CalendarDate): Words => ({ en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') })

function letter(language: Language, scene: Scene, title: string, blocks: Block[]): Letter {
  const { reference } = scene.failure
  return {
    title: `${title}, ${reference}`,
    language,
    issuedOn: scene.on,
    blocks: [letterhead(language, scene), { is: 'heading', level: 1, text: title }, ...blocks],
    furniture: { reference, page: letterWords.page[language], of: letterWords.of[language] },
  }
}

function letterhead(language: Language, { failure, office, on, address }: Scene): Block {
  return {
    is: 'letterhead',
    office: tidy(office.name),
    contact: [...office.address, office.phone].map(tidy).filter(Boolean),
    addressee: [failure.claimant.name, ...address].map(tidy).filter(Boolean),
    facts: [
      { label: letterWords.date[language], lines: [dateInWords(on, language)] },
      { label: words.reference[language], lines: [failure.reference] },
    ],
  }
}

function askingIn(language: Language, scene: Scene): Letter {
  const say = (text: Words) => text[language]
  return letter(language, scene, say(words.askTitle), [
    { is: 'lead', text: say(words.askLead) },
    paragraph(say(words.nothingDecided)),
    { is: 'rows', rows: [...requirementRows(language, scene), typedRow(language, scene, words.recorded)] },
    ...inOther(language, scene),
    heading(say(words.howTitle)),
    paragraph(say(words.anyWay)),
    ...howLong(scene).map(text => paragraph(say(text))),
    { is: 'paragraph', text: say(words.online), introduces: true },
    paragraph(pageOf(scene)),
    heading(say(words.whatTitle)),
    paragraph(say(words.anyReason)),
    { is: 'paragraph', text: say(words.others), introduces: true },
    { is: 'rows', rows: [{ label: say(words.forExample), lines: prompts.map(say) }] },
    {
      is: 'box',
      tone: 'rights',
      blocks: [{ is: 'heading', level: 2, text: say(words.whoTitle) }, paragraph(say(words.who))],
    },
    heading(say(words.helpTitle)),
    paragraph(say(words.help)),
    ...contact(language, scene),
  ])
}

/** What was to be done, by when, and where it says so. */
function requirementRows(language: Language, { ground, failure }: Scene): Row[] {
  const row = (label: Words, lines: string[], typed?: Language): Row => ({ label: label[language], lines, typed })
  if (ground.is === 'interview') {
    const { on, time } = ground.interview.appointment
    const when = `${dateInWords(on, language, { weekday: true })}, ${timeInWords(time.slice(0, 5), language)}`
    return [row(words.toBeDone, [words.interview[language]]), row(words.when, [when])]
  }
  const { plan, line } = ground
  const written = plan.issue?.content.writtenIn ?? failure.claimant.writtenLanguage
  const typed = written === language ? undefined : written
  return [
    row(words.toBeDone, [tidy(line.what)], typed),
    row(words.byWhen, [dateInWords(failure.happenedOn, language, { weekday: true })]),
    row(words.inPlan, [`${plan.reference}, ${letterWords.version[language]} ${plan.version}`]),
  ]
}

/** Staff write to a person in the language that the person reads. */
const writtenIn = ({ failure }: Scene): Language => failure.claimant.writtenLanguage

const typedRow = (language: Language, scene: Scene, label: Words): Row => ({
  label: label[language],
  lines: paragraphsOf(scene.words),
  typed: writtenIn(scene) === language ? undefined : writtenIn(scene),
})

const inOther = (language: Language, scene: Scene): Block[] =>
  writtenIn(scene) === language ? [] : [paragraph(words.inOther[language])]

/** How long they have: the rule, what it comes to when the letter is given today, and that late is not too late. */
function howLong({ failure, on }: Scene): Words[] {
  const deadline = deadlineOf(failure.regime)
  if (!deadline) return [words.noLastDay]
  const last = countedFrom(deadline, on)
  return [
    within({ en: lengthOf(deadline, 'en'), cy: lengthOf(deadline, 'cy') }),
    words.notCounted,
    ...('on' in last ? [ifGivenToday(both(on), both(last.on))] : []),
    ...(failure.claimant.format === 'standard' ? [] : [words.inYourFormat]),
    words.late,
  ]
}

const pageOf = ({ baseUrl }: Scene): string => `${baseUrl}/my-plan`.replace(/^https?:\/\//, '')

function contact(language: Language, { office }: Scene): Block[] {
  const rows: Row[] = [
    { label: planWords.phone[language], lines: [tidy(office.phone)] },
    ...(office.email
      ? [{ label: planWords.email[language], lines: [tidy(office.email)], link: `mailto:${office.email}` }]
      : []),
    { label: planWords.address[language], lines: [office.address.map(tidy).filter(Boolean).join(', ')] },
  ]
  return [{ is: 'rows', rows }]
}

function outcomeIn(language: Language, scene: Scene, on: CalendarDate): Letter {
  const say = (text: Words) => text[language]
  return letter(language, scene, say(words.outcomeTitle), [
    { is: 'lead', text: say(words.outcomeLead) },
    {
      is: 'rows',
      rows: [
        ...requirementRows(language, scene),
        { label: say(words.outcomeOn), lines: [dateInWords(on, language)] },
        typedRow(language, scene, words.outcomeWords),
      ],
    },
    ...inOther(language, scene),
    paragraph(say(words.outcomeNotOurs)),
    ...afterwards(language, scene),
  ])
}

function closedIn(language: Language, scene: Scene): Letter {
  const say = (text: Words) => text[language]
  return letter(language, scene, say(words.closedTitle), [
    { is: 'lead', text: say(words.closedLead) },
    { is: 'rows', rows: [...requirementRows(language, scene), typedRow(language, scene, words.closedWhy)] },
    ...inOther(language, scene),
    ...afterwards(language, scene),
  ])
}

/** What a person can do if money is cut, in the words of their regime, and how to reach us (R39). */
function afterwards(language: Language, scene: Scene): Block[] {
  const { ifMoneyIsCut } = regimes[scene.failure.regime]
  return [
    {
      is: 'box',
      tone: 'rights',
      blocks: [{ is: 'heading', level: 2, text: planWords.ifMoneyIsCut[language] }, paragraph(ifMoneyIsCut[language])],
    },
    heading(planWords.complain[language]),
    paragraph(words.complain[language]),
    heading(planWords.help[language]),
    paragraph(words.help[language]),
    ...contact(language, scene),
    { is: 'paragraph', text: words.readOnline[language], introduces: true },
    paragraph(pageOf(scene)),
  ]
}
