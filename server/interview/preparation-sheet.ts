/**
 * The preparation sheet: the whole interview on paper, to be sent or handed out before it, with room to write.
 *
 * What must always hold:
 *   1. Every question of the definition is on it, once, in the order of the interview; but for those that are talked
 *      about only alone, which are on no copy unless asked for: someone else may open the letter (R86).
 *                                                            (withoutPrivate; test/faces.test.ts)
 *   2. Whoever follows its directions answers what the interview would ask, no more and no less.  (directions.ts)
 *   3. It names nobody: not the person, not their number, not where they live (R32).           (the type Meeting; isPublic)
 *   4. Whatever may be withheld has its box "Prefer not to say" (R15).                        (spacesOf)
 *   5. Both languages say the same, and nothing in the other (R30).             (the type Words; test/preparation-sheet.test.ts)
 */
import { type Channel, channels } from '../../db/choices.ts'
import { type CalendarDate, dateInWords, timeInWords } from '../lib/days.ts'
import type { AnswerSpace, Block, Letter, QuestionBlock, Row } from '../print/letter.ts'
import type { PrintSize } from '../print/style.ts'
import { hasPlace } from './appointment.ts'
import { type Direction, directionInWords, isTicked, type Numbered, noneInWords, runsOf } from './directions.ts'
import { isPrivate } from './journey.ts'
import {
  type Definition,
  insteadsOf,
  type Language,
  type Question,
  repliesOf,
  type Step,
  type Words,
} from './questions.ts'
import { sheetWords as words } from './sheet-words.ts'

/** The interview that the sheet is for: nothing of it says whose it is. */
export type Meeting = { on: CalendarDate; time: string; channel: Channel; place: string | null }

/** One printed copy. The sizes are in points. */
export type Copy = { language: Language; size: PrintSize }
export const sheetSizes: readonly PrintSize[] = [14, 16, 20, 24]

/** What the sheet is made for: who hands it out, on which day and, when it is for a person, for which interview. */
export type SheetFor = {
  office: { name: string; phone: string }
  on: CalendarDate
  reference?: string
  meeting?: Meeting | undefined
  /** With what is talked about only alone: a copy to hand over in person, never to send (R86). */
  withPrivate?: boolean
}

/** What the blocks are made from. */
type Teller = { language: Language; say: (words: Words) => string; numbered: Printed[] }
type Printed = Numbered & { fields: Printed[] }

/** The interview without the parts that are talked about only alone. No other part depends on what is said in them. */
export const withoutPrivate = (definition: Definition): Definition => ({
  ...definition,
  steps: definition.steps.filter(step => !isPrivate(step)),
})

/** The sheet in one language; without `withPrivate`, a sentence that says one can talk alone stands for the private parts. */
export function preparationSheet(
  definition: Definition,
  language: Language,
  { office, on, reference, meeting, withPrivate = false }: SheetFor,
): Letter {
  const printed = withPrivate ? definition : withoutPrivate(definition)
  const teller: Teller = { language, say: said => said[language], numbered: numbersOf(printed) }
  const title = words.title[language]
  return {
    title,
    language,
    issuedOn: on,
    blocks: [
      { is: 'heading', level: 1, text: title },
      ...particulars(teller, reference, meeting),
      ...opening(teller, office),
      ...definition.steps.flatMap((step): Block[] => {
        const at = printed.steps.indexOf(step)
        return at < 0 ? [{ is: 'paragraph', text: words.alone[language] }] : part(teller, step, at + 1)
      }),
      { is: 'paragraph', text: words.end[language] },
    ],
    furniture: {
      reference: reference ?? title,
      page: words.page[language],
      of: words.of[language],
    },
  }
}

/** Every question with its number, counted through the whole sheet; the fields of a group with letters. */
export function numbersOf(definition: Definition): Printed[] {
  return definition.steps
    .flatMap(step => step.questions)
    .map((question, at) => ({
      question,
      number: String(at + 1),
      fields: (question.fields ?? []).map((field, place) => ({
        question: field,
        number: `${at + 1}${letter(place)}`,
        fields: [],
      })),
    }))
}

/** a to z, then aa: no group has as many fields as that, and a number must never be missing. */
const letter = (place: number): string =>
  (place < 26 ? '' : letter(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26))

/** What tells this sheet from another without saying whose it is. */
function particulars({ say, language }: Teller, reference: string | undefined, meeting: Meeting | undefined): Block[] {
  const rows: Row[] = []
  if (reference) rows.push({ label: say(words.reference), lines: [reference] })
  if (meeting) {
    const when = `${dateInWords(meeting.on, language, { weekday: true })}, ${timeInWords(meeting.time, language)}`
    rows.push({ label: say(words.when), lines: [when] })
    rows.push({ label: say(words.how), lines: [say(channels[meeting.channel])] })
    if (meeting.place && isPublic(meeting)) rows.push({ label: say(words.where), lines: [meeting.place] })
  }
  return rows.length > 0 ? [{ is: 'rows', rows }] : []
}

/** The place of a visit at home is the person's own address: they know it, and nobody else need. */
const isPublic = ({ channel }: Meeting): boolean => hasPlace(channel) && channel !== 'home visit'

function opening({ say }: Teller, office: SheetFor['office']): Block[] {
  const paragraph = (text: string): Block => ({ is: 'paragraph', text })
  return [
    { is: 'lead', text: say(words.lead) },
    { is: 'heading', level: 2, text: say(words.beforeHeading) },
    ...[words.purpose, words.free, words.mayNeed, words.company].map(say).map(paragraph),
    { is: 'heading', level: 2, text: say(words.helpHeading) },
    paragraph(say(words.help)),
    { is: 'rows', rows: [{ label: office.name, lines: [office.phone] }] },
    { is: 'heading', level: 2, text: say(words.fillingHeading) },
    ...[words.writing, words.directions, words.bringing].map(say).map(paragraph),
  ]
}

function part(teller: Teller, step: Step, number: number): Block[] {
  const { say, numbered, language } = teller
  const printed = numbered.filter(({ question }) => step.questions.includes(question))
  const last = printed.at(-1)
  const after = last && numbered[numbered.indexOf(last) + 1]?.number
  const intro = [step.intro, step.today && words.onTheDay, isPrivate(step) && words.notSafe].flatMap(text =>
    text ? [say(text)] : [],
  )
  const whole: Direction | undefined = step.askIf && { when: step.askIf, answer: 'this part', next: after }
  return [
    { is: 'heading', level: 2, text: `${say(words.part)} ${number}: ${say(step.title)}` },
    // Only the last stays with the questions: all of them together may be higher than a page.
    ...intro.map(
      (text, at): Block => ({ is: 'paragraph', text, ...(at === intro.length - 1 && { introduces: true }) }),
    ),
    ...(whole ? [{ is: 'direction', text: directionInWords(whole, numbered, language) } as const] : []),
    ...questions(teller, printed, after, numbered),
  ]
}

/** Questions in order, each run of them after its direction. `known` are all that a direction may name. */
function questions(
  teller: Teller,
  siblings: readonly Printed[],
  after: string | undefined,
  known: readonly Numbered[],
): Block[] {
  const { language } = teller
  return runsOf(siblings, after).flatMap(({ direction, run }): Block[] => [
    ...(direction ? [{ is: 'direction', text: directionInWords(direction, known, language) } as const] : []),
    ...run.flatMap(one => {
      const next = siblings[siblings.indexOf(one) + 1]?.number ?? after
      return one.question.kind === 'group' ? group(teller, one, next) : [asked(teller, one)]
    }),
  ])
}

/** A group: its own question, and room for one of its items with all that is asked about it. */
function group(teller: Teller, one: Printed, next: string | undefined): Block[] {
  const { say, language, numbered } = teller
  const { question, fields } = one
  const name = capital(say(question.item ?? question.short))
  return [
    { ...asked(teller, one), introduces: true },
    ...(question.none ? [{ is: 'direction', text: noneInWords(one, next, language) } as const] : []),
    { is: 'heading', level: 3, text: `${name} 1` },
    ...questions(teller, fields, undefined, [...numbered, ...fields]),
    { is: 'paragraph', text: say(words.anotherSheet) },
  ]
}

function asked({ say, language }: Teller, { question, number }: Numbered): QuestionBlock {
  const { label, hint, example, sensitive } = question
  const notes = [
    hint && say(hint),
    example && `${say(words.forExample)} “${say(example)}”`,
    sensitive && say(words.leaveOut),
    howToTick(question, language),
  ]
  const note = notes.filter(text => text).join(' ')
  return { is: 'question', number, text: say(label), ...(note && { note }), spaces: spacesOf(question, say) }
}

function howToTick({ kind }: Question, language: Language): string | undefined {
  if (kind === 'choices') return words.tickAll[language]
  return kind === 'choice' ? words.tickOne[language] : undefined
}

/**
 * Where the answer goes: boxes to tick or room to write, and after "or" the replies in place of an answer. Whoever writes
 * can write that they do not know.
 */
function spacesOf(question: Question, say: (words: Words) => string): AnswerSpace[] {
  const picked = isTicked(question)
  const instead = insteadsOf(question).filter(({ is }) => picked || is !== 'not known')
  const boxes = instead.map(({ label }) => say(label))
  // A group is answered in the spaces that follow.
  if (question.kind === 'group') return boxes.length > 0 ? [{ is: 'ticks', boxes }] : []
  const or: AnswerSpace[] = boxes.length > 0 ? [{ is: 'or', word: say(words.or), boxes }] : []
  return [picked ? ticksOf(question, say) : written(question, say), ...or]
}

function ticksOf(question: Question, say: (words: Words) => string): AnswerSpace {
  const { yes, no } = repliesOf(question)
  if (question.kind === 'yes-no') return { is: 'ticks', boxes: [say(yes), say(no)] }
  const options = question.options ?? []
  return { is: 'ticks', boxes: options.map(({ label, hint }) => (hint ? `${say(label)} (${say(hint)})` : say(label))) }
}

function written({ kind, unit, ownWords }: Question, say: (words: Words) => string): AnswerSpace {
  switch (kind) {
    case 'long-text':
      return { is: 'lines', count: ownWords ? 6 : 4 }
    case 'number':
      return { is: 'boxes', boxes: [{ label: '', letters: 4 }], ...(unit && { after: say(unit) }) }
    case 'date':
      return { is: 'boxes', boxes: dateBoxes(say, ['day', 'month', 'year']) }
    case 'approximate-date':
      return { is: 'boxes', boxes: dateBoxes(say, ['month', 'year']), tick: say(words.about) }
    default:
      return { is: 'lines', count: 1 }
  }
}

const dateBoxes = (say: (words: Words) => string, parts: readonly ('day' | 'month' | 'year')[]) =>
  parts.map(name => ({ label: say(words[name]), letters: name === 'year' ? 4 : 2 }))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
