/** A step as it stands for one request: the interview, what is known, and how the reader came here. */
import { randomUUID } from 'node:crypto'
import { type AddedWords, wordsAddedOnline } from '../claimant/update.ts'
import type { Request } from '../http/context.ts'
import { type Form, textOf } from '../http/forms.ts'
import { itemInWords } from './answers.ts'
import type { Clashing } from './clash.ts'
import {
  basisOf,
  currentAnswers,
  type Interview,
  interviewFor,
  isEarlier,
  type Known,
  savedSteps,
  stepOf,
} from './interview.ts'
import { groupOf, itemsOf, removedItem } from './items.ts'
import { questionsAsked, stepsAsked } from './journey.ts'
import { basisOn, pageOn, stepPath, type Ways } from './page.ts'
import { type Theirs, theirsIn } from './prepared.ts'
import type { Answers, Item, Language, Question, Step } from './questions.ts'
import { claimantWordsQuestion } from './told.ts'

export type OpenStep = {
  interview: Interview
  step: Step
  known: Known
  saved: ReadonlySet<string>
  /** The newest row that the page is made from. */
  basis: number
  /** The page's own id. */
  page: string
  ways: Ways
  place: { number: number; of: number }
  /** Words of their own that the person added online, where this step asks what their plan is to say (R21). */
  online: readonly AddedWords[]
  /** What they wrote before the interview. */
  theirs?: Theirs | undefined
}

/** The step of the address, loaded through the person asking. @throws NotFound */
export async function openStep(c: Request): Promise<OpenStep> {
  const { db, person } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  const step = stepOf(interview, c.req.param('step') ?? '')
  const asksForWords = step.questions.some(({ id }) => id === claimantWordsQuestion)
  const [known, saved, online] = await Promise.all([
    currentAnswers(db, interview),
    savedSteps(db, interview),
    asksForWords ? wordsAddedOnline(db, interview.claimantId, claimantWordsQuestion) : [],
  ])
  const steps = stepsAsked(interview.definition, known.answers)
  return {
    interview,
    step,
    known,
    saved,
    online,
    theirs: await theirsIn(db, interview, known),
    basis: basisOf(known, step.questions),
    page: randomUUID(),
    ways: waysOf(c, interview),
    place: { number: steps.findIndex(({ id }) => id === step.id) + 1, of: steps.length },
  }
}

/** In the language asked for, or else the one the person speaks (G19). */
function waysOf(c: Request, { id, claimant }: Interview): Ways {
  const asked = c.req.query('lang')
  const chosen = asked === 'en' || asked === 'cy'
  const spoken: Language = claimant.spokenLanguage === 'cy' ? 'cy' : 'en'
  return { interview: id, language: chosen ? asked : spoken, chosen, toCheck: c.req.query('return') === 'check' }
}

/** The same as the page that was posted has it, in the language that its button asks for. */
export function asPosted<T extends OpenStep>(open: T, form: Form): T {
  const asked = textOf(form, 'go')
  const language = asked === 'lang cy' ? 'cy' : asked === 'lang en' ? 'en' : undefined
  return {
    ...open,
    basis: basisOn(form) ?? open.basis,
    page: pageOn(form) ?? open.page,
    ...(language && { ways: { ...open.ways, language, chosen: true } }),
  }
}

/**
 * The questions answered in an earlier interview, or by the person themselves before this one, when the step opens with
 * them to confirm or change (R17): nobody has gone through it in this one. Undefined when the step opens as a form.
 */
export function knownFromBefore({ step, known, saved, interview }: OpenStep): Question[] | undefined {
  if (saved.has(step.id) || step.today) return undefined
  const answered = questionsAsked(step, known.answers).filter(({ id }) => known.answers[id])
  return answered.some(({ id }) => isEarlier(known, id, interview)) ? answered : undefined
}

/** The questions of the page that have just opened: their ids travel in the address. */
export function moreQuestions(c: Request, questions: readonly Question[]): Question[] {
  const ids = (c.req.query('more') ?? '').split(' ')
  return questions.filter(({ id }) => ids.includes(id))
}

/** The removal that the address names, while nothing has been written to its group since. */
export async function undoable(c: Request, { interview, step, known }: OpenStep) {
  const [id = '', removal = ''] = (c.req.query('undo') ?? '').split(' ')
  if (!id || String(known.facts.get(id)?.id) !== removal) return undefined
  const group = groupOf(step, id)
  const item = await removedItem(c.var.db, interview, group, Number(removal))
  return item && { group, removal: Number(removal), title: itemInWords(group, item, 'en', known.answers).title }
}

const done = {
  added: 'is added:',
  changed: 'is changed:',
  moved: 'is now',
  restored: 'is back:',
  unchanged: 'is as it was:',
} as const

type Done = keyof typeof done

/** The address of the step again, saying what was done to an item: its words are found there, by the item's id. */
export const backToStep = ({ ways, step }: OpenStep, did: Done, item: string): string =>
  stepPath(ways, step, '', { change: 'yes', done: did, item })

/** What has just been done to an item of the step, by its name and place as they are saved now. */
export function itemNews(c: Request, open: OpenStep): { did: Done; text: string } | undefined {
  const did = c.req.query('done') ?? ''
  const found = itemPlace(open, c.req.query('item') ?? '')
  if (!found || !isDone(did)) return undefined
  const { title } = itemInWords(found.group, found.item, 'en', open.known.answers)
  return { did, text: `${title} ${done[did]} ${found.at + 1} of ${found.of}.` }
}

const isDone = (did: string): did is Done => Object.hasOwn(done, did)

/** Where an item stands in its group, counted from 0. */
function itemPlace({ step, known }: OpenStep, id: string) {
  for (const group of step.questions) {
    const items: Item[] = itemsOf(known.answers[group.id])
    const at = items.findIndex(one => one.id === id)
    const item = items[at]
    if (group.kind === 'group' && item) return { group, item, at, of: items.length }
  }
  return undefined
}

/** The questions that clash, each with what was typed and what is on record. */
export function clashesOf({ step, known }: OpenStep, questions: readonly string[], typed: Answers): Clashing[] {
  return step.questions
    .filter(({ id }) => questions.includes(id))
    .flatMap(question => {
      const { id } = question
      const fact = known.facts.get(id)
      return fact ? [{ question, mine: typed[id], theirs: known.answers[id], by: fact.by, at: fact.at }] : []
    })
}

/** The address that this request was posted to, to be posted to again. */
export const postedTo = (c: Request): string => c.req.url.slice(new URL(c.req.url).origin.length)

/** An answer to this request that tells nothing of the person, such as "Saved 14:03": it is no look at their record. */
export function tellsNothing(c: Request, { interview }: OpenStep): void {
  c.var.person.recorded?.add(interview.claimantId)
}
