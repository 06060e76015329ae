/**
 * The whole interview on one page: its parts as they stand, what was typed into them, and saving all of it at once.
 *
 * What must always hold:
 *   1. Whatever button is pressed, all that can be read of the page is saved.                          (saveAll)
 *   2. What cannot be read, or was written elsewhere meanwhile, keeps nothing else from being saved.   (readable, clashesIn)
 *   3. A part is done by its own button, or by sending the page off once something is answered in it.  (Finishes)
 *   4. What is known from an earlier interview is there to confirm or change, not asked again (R17).   (partsOf)
 *   5. The part about safety is opened on purpose: somebody may be looking over a shoulder (R86).      (partsOf)
 */
import { randomUUID } from 'node:crypto'
import type { Db } from '../../db/client.ts'
import type { Person, Request } from '../http/context.ts'
import { type Form, textOf } from '../http/forms.ts'
import { sameAnswer } from './answers.ts'
import { basisOf, currentAnswers, type Interview, interviewFor, type Known, savedSteps } from './interview.ts'
import { holds, isPrivate, questionsAsked, type Standing, standing, stepsAsked } from './journey.ts'
import { knownFromBefore, type OpenStep } from './open-step.ts'
import { askedOn, basisOn, pageOn, type QuestionError, readable, readPage, shownOn, type Ways } from './page.ts'
import { type Theirs, theirsIn } from './prepared.ts'
import type { Answers, Language, Question, Step } from './questions.ts'
import { clashesIn, saveStep } from './step.ts'

/** The interview as it stands for one request. */
export type OpenAll = {
  interview: Interview
  known: Known
  saved: ReadonlySet<string>
  /** The newest row that the page is made from, and the page's own id. */
  basis: number
  page: string
  ways: Ways
  /** The ids of the parts that the reader has opened, and of those in which something has changed. */
  opened: readonly string[]
  changed: readonly string[]
  /** What the person wrote before the interview. */
  theirs: Theirs
}

/** The interview of the address, loaded through the person asking. @throws NotFound */
export async function openAll(c: Request): Promise<OpenAll> {
  const { db, person } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  const [known, saved] = await Promise.all([currentAnswers(db, interview), savedSteps(db, interview)])
  const list = (name: string) => (c.req.query(name) ?? '').split(' ').filter(Boolean)
  return {
    interview,
    known,
    saved,
    basis: basisOf(known, questionsOf(interview)),
    page: randomUUID(),
    ways: waysOf(interview, c.req.query('lang')),
    theirs: await theirsIn(db, interview, known),
    opened: list('open'),
    changed: list('change'),
  }
}

/** The same as the page that was posted has it, in the language that its button asks for. */
export function allAsPosted(open: OpenAll, form: Form): OpenAll {
  const asked = /^lang (en|cy)$/.exec(textOf(form, 'go'))?.[1] as Language | undefined
  return {
    ...open,
    basis: basisOn(form) ?? open.basis,
    page: pageOn(form) ?? open.page,
    ...(asked && { ways: { ...open.ways, language: asked, chosen: true } }),
  }
}

/** In the language asked for, or else the one the person speaks (G19). */
function waysOf({ id, claimant }: Interview, asked: string | undefined): Ways {
  const chosen = asked === 'en' || asked === 'cy'
  const spoken: Language = claimant.spokenLanguage === 'cy' ? 'cy' : 'en'
  return { interview: id, language: chosen ? asked : spoken, chosen, toCheck: false }
}

/** The address of the page, keeping the language and what the reader has opened. */
export function allPath({ ways, opened, changed }: OpenAll, under = '', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(ways.chosen && { lang: ways.language }),
    ...(opened.length > 0 && { open: opened.join(' ') }),
    ...(changed.length > 0 && { change: changed.join(' ') }),
    ...more,
  })
  return `/interviews/${ways.interview}/all${under}${query.size > 0 ? `?${query}` : ''}`
}

/** Every question that the page could ask. */
export const questionsOf = ({ definition }: Interview): Question[] => definition.steps.flatMap(step => step.questions)

/** A part as the page shows it: its questions, what is known of it from before, or closed until it is opened. */
export type Part = {
  step: Step
  as: 'questions' | 'known' | 'closed'
  questions: readonly Question[]
  standing: Standing
}

/**
 * The parts of the page, in order. `asked` are the questions of each that are asked; a part whose questions the page has
 * `shown` already goes on showing them.
 */
export function partsOf(
  open: OpenAll,
  asked: ReadonlyMap<Step, readonly Question[]> = askedNow(open),
  shown: readonly string[] = [],
): Part[] {
  const { known, saved, opened, changed } = open
  return [...asked].map(([step, questions]): Part => {
    const isShown = step.questions.some(({ id }) => shown.includes(id)) || changed.includes(step.id)
    const how = { step, standing: standing(step, known.answers, saved) }
    if (isShown) return { ...how, as: 'questions', questions }
    if (isPrivate(step) && !opened.includes(step.id)) return { ...how, as: 'closed', questions: [] }
    const fromBefore = knownFromBefore(openAt(open, step))
    return fromBefore ? { ...how, as: 'known', questions: fromBefore } : { ...how, as: 'questions', questions }
  })
}

const askedNow = ({ interview, known }: OpenAll) =>
  new Map(stepsAsked(interview.definition, known.answers).map(step => [step, questionsAsked(step, known.answers)]))

/** One part of the page as a page of its own would have it. */
export function openAt(open: OpenAll, step: Step): OpenStep {
  const { steps } = open.interview.definition
  return { ...open, step, online: [], place: { number: steps.indexOf(step) + 1, of: steps.length } }
}

/** What was typed into a part. */
export type ReadPart = { step: Step; asked: Question[]; answers: Answers; errors: QuestionError[] }

/** Whether a button finishes a part in which this was answered. */
export type Finishes = (step: Step, answers: Answers) => boolean

/** Reads every part that is asked, given what is typed in those before it. `on` is today's date. */
export function readAll({ interview, known }: OpenAll, form: Form, on: string, finishes: Finishes): ReadPart[] {
  const parts: ReadPart[] = []
  let live: Answers = known.answers
  for (const step of interview.definition.steps) {
    if (step.askIf && !holds(step.askIf, live)) continue
    const typed = readPage(step.questions, form, live, on, true)
    const read = finishes(step, typed.answers) ? readPage(step.questions, form, live, on) : typed
    const asked = askedOn(step.questions, read.answers, live)
    parts.push({ step, asked, ...read })
    live = { ...live }
    for (const { id } of step.questions) delete live[id]
    for (const { id } of asked) if (read.answers[id]) live[id] = read.answers[id]
  }
  return parts
}

/** The questions that have come since the page was made, because of what was typed on it. */
export function moreOn(parts: readonly ReadPart[], form: Form): Question[] {
  const shown = shownOn(form)
  return parts.filter(part => isOn(part, shown)).flatMap(({ asked }) => asked.filter(({ id }) => !shown.includes(id)))
}

const isOn = ({ step }: ReadPart, shown: readonly string[]) => step.questions.some(({ id }) => shown.includes(id))

/**
 * Writes down what is typed on the page, part by part; what is as it was is left alone.
 * Returns the ids of the questions that have another answer now than the page was made from: theirs alone are not saved.
 */
export async function saveAll(
  db: Db,
  person: Person,
  now: Date,
  open: OpenAll,
  form: Form,
  parts: readonly ReadPart[],
  finishes: Finishes,
): Promise<string[]> {
  const clashing: string[] = []
  const shown = shownOn(form)
  const seen = { basis: basisOn(form), page: open.page }
  for (const part of parts.filter(one => isOn(one, shown))) {
    const isWhole = part.errors.length === 0 && part.asked.every(({ id }) => shown.includes(id))
    const finished = isWhole && finishes(part.step, part.answers)
    if (!finished && isAsKnown(part, open.known)) continue
    const { unread: _, ...read } = readable(part, shown)
    const page = { ...seen, shown: read.shown, finished }
    clashing.push(...(await clashesIn(saveStep(db, person, now, open.interview, part.step.id, read.answers, page))))
  }
  return clashing
}

const isAsKnown = ({ asked, answers }: ReadPart, known: Known): boolean =>
  asked.every(({ id }) => sameAnswer(answers[id], known.answers[id]))
