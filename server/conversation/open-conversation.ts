/** A conversation as it stands for one request: the interview, what was said so far, and what is asked now. */
import type { Request } from '../http/context.ts'
import { type Form, textOf } from '../http/forms.ts'
import {
  currentAnswers,
  type Interview,
  interviewFor,
  isEarlier,
  type Known,
  savedSteps,
} from '../interview/interview.ts'
import { isPrivate, questionById, questionsAsked, stepsAsked } from '../interview/journey.ts'
import { basisOn } from '../interview/page.ts'
import type { Language, Question, Step } from '../interview/questions.ts'
import {
  askedNow,
  isGoneBy,
  isPending,
  keyOf,
  questionsIn,
  type Talk,
  type Target,
  targetOf,
  targets,
} from './asking.ts'
import { type Card, type Turn, turnsOf } from './conversation.ts'
import { onRecord, type Telling, tellingOf } from './telling.ts'

/** Where the pages of a conversation are, and in which language its questions are asked. */
export type TalkWays = { interview: string; language: Language; chosen: boolean }

/** A card that waits, with what it would put on record, and what stands there now. */
export type Waiting = {
  turn: Turn
  card: Card
  telling?: Telling | undefined
  stands?: ReturnType<typeof onRecord>
  /** Its question is not asked until this one has another answer. */
  opensAfter?: Question | undefined
}

export type OpenConversation = Talk & {
  ways: TalkWays
  /** What is asked now; undefined when the main part is done. */
  asked: Target | undefined
  /** It was answered in an earlier interview, and is to be confirmed or changed (R17). */
  toConfirm: boolean
  /** The newest row that the page is made from. */
  basis: number
  waiting: Waiting[]
}

/** The conversation of the address, loaded through the person asking. @throws NotFound */
export async function openConversation(c: Request, wanted = c.req.query('ask')): Promise<OpenConversation> {
  const { db, person } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  const [known, saved, turns] = await Promise.all([
    currentAnswers(db, interview),
    savedSteps(db, interview),
    turnsOf(db, person, interview),
  ])
  const talk: Talk = { interview, known, saved, turns }
  const asked = (wanted ? targetOf(talk, wanted) : undefined) ?? askedNow(talk)
  return {
    ...talk,
    asked,
    toConfirm: asked !== undefined && !asked.of && isEarlier(known, asked.question.id, interview),
    basis: newestRow(known),
    ways: waysOf(c, interview),
    waiting: waitingIn(talk),
  }
}

const newestRow = ({ facts }: Known): number => Math.max(0, ...[...facts.values()].map(({ id }) => id))

/** In the language asked for, or else the one the person speaks (G19). */
function waysOf(c: Request, { id, claimant }: Interview): TalkWays {
  const asked = c.req.query('lang')
  const chosen = asked === 'en' || asked === 'cy'
  const spoken: Language = claimant.spokenLanguage === 'cy' ? 'cy' : 'en'
  return { interview: id, language: chosen ? asked : spoken, chosen }
}

/** The address of the conversation or of something under it, keeping the language. */
export function talkPath(
  { interview, language, chosen }: TalkWays,
  under = '',
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ...(chosen && { lang: language }), ...more })
  return `/interviews/${interview}/conversation${under}${query.size > 0 ? `?${query}` : ''}`
}

function waitingIn({ interview, known, turns }: Talk): Waiting[] {
  const waiting = turns.filter(isPending).flatMap(turn =>
    turn.cards
      .filter(({ did }) => did === undefined)
      .map(card => {
        const telling = tellingOf(interview, known, turn, card)
        return { turn, card, telling, stands: telling && onRecord(known, telling) }
      }),
  )
  // The answer that opens a question often waits beside it: then there is nothing to be told.
  const beside = new Set(waiting.map(({ telling }) => telling?.question?.id))
  return waiting.map(one => {
    const opener = one.telling && openerOf(interview, known, one.telling)
    return { ...one, opensAfter: beside.has(opener?.id) ? undefined : opener }
  })
}

/** The question whose answer keeps this one closed; undefined while it is asked. */
function openerOf({ definition }: Interview, { answers }: Known, { step, question }: Telling): Question | undefined {
  if (!question?.askIf || questionsAsked(step, answers).includes(question)) return undefined
  const [opener = ''] = questionsIn(question.askIf)
  return questionById(definition, opener)
}

/** The cards of a turn that one press may use together: the sure ones, unless there is only one. */
export function usedTogether(waiting: readonly Waiting[], turn: number): Waiting[] {
  const answers = waiting.filter(one => one.turn.id === turn && one.telling)
  if (answers.length === 1) return answers
  const isSaidOnce = ({ telling }: Waiting) =>
    telling?.group !== undefined || answers.filter(other => other.telling?.question === telling?.question).length === 1
  return answers.filter(one => one.card.doubt === undefined && isSaidOnce(one))
}

/** What was answered in this interview, by step, for the list beside the talk; what is about safety is not shown there. */
export function recordedNow({ interview, known }: Talk): { step: Step; questions: Question[] }[] {
  return stepsAsked(interview.definition, known.answers)
    .filter(step => !isPrivate(step))
    .map(step => ({
      step,
      questions: questionsAsked(step, known.answers).filter(
        ({ id }) => known.answers[id] && !isEarlier(known, id, interview),
      ),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** The steps in which the conversation still asks something, with how many questions. */
export function leftToAsk(talk: Talk): { step: Step; left: number }[] {
  const left = targets(talk).filter(target => !isGoneBy(talk, target) && !talk.saved.has(target.step.id))
  const steps = [...new Set(left.map(({ step }) => step))]
  return steps.map(step => ({ step, left: left.filter(target => target.step === step).length }))
}

/** The newest row that a posted page was made from. */
export const basisIn = (form: Form): number => basisOn(form) ?? 0

/** What a posted page was asking; undefined when nothing was asked, or it is not asked any more. */
export function askedOn(talk: Talk, form: Form): Target | undefined {
  const key = textOf(form, 'asked')
  return key ? targetOf(talk, key) : undefined
}

/** What is kept with a turn as asked. */
export const askedKey = (target: Target | undefined): string | undefined => target && keyOf(target)
