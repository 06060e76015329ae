/**
 * What a record is about: a line of a plan whose date has passed, or an interview; and why it may be that nothing can
 * follow from it.
 *
 * What must always hold:
 *   1. Only what was required can have been failed: never a choice, a promise of ours or anything voluntary (L35, G5).
 *   2. A requirement exists only from the day on which the plan was given in a copy that the person can read (L11, R24,
 *      R29). Without that it may be written down, and goes no further (R38).                          (isRecordable)
 *   3. What we moved, lifted, closed or decided otherwise since counts no more (R5, R12, R43, R44), and what we rearranged never did (R19).
 *   4. It is asked again at every step: what holds today decides, not what held when it was begun.    (entries.ts; outcome.ts)
 */
import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, interviews } from '../../db/schema.ts'
import { givingThatCounts, planFor, type WholePlan } from '../action-plan/action-plan.ts'
import { type Claimant, idOf } from '../claimant/claimant.ts'
import { commitmentsOf, type SavedCommitment } from '../commitment/commitment.ts'
import { type DecidedLine, dateNow, decidedLines } from '../commitment/decided-lines.ts'
import { versionsOf } from '../commitment/draft-plan.ts'
import { isClosed, standingVariations, type Variation } from '../commitment/varied.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Interview, interviewFor } from '../interview/interview.ts'
import { mayCountAgainst, newestOutcome, outcomeInWords, type RecordedOutcome } from '../interview/outcome.ts'
import { type CalendarDate, dateInWords, today } from '../lib/days.ts'
import { liftedDates } from '../reconsideration/dates.ts'
import { regimes } from '../regime.ts'

/** Which line or interview, by its id. */
export type GroundId = { commitmentId: string } | { interviewId: string }

export type LineGround = {
  is: 'line'
  claimantId: string
  plan: WholePlan
  line: SavedCommitment
  /** The newest change of its date, or its end, since the version was issued. */
  variation: Variation | undefined
  /** What was decided about it and stands in no issued version yet: it counts from the decision on. */
  decided: DecidedLine | undefined
  /** It does not apply while the plan is looked at again. */
  lifted: boolean
  /** The day by which it was to be done. */
  on: CalendarDate
}

export type InterviewGround = {
  is: 'interview'
  claimantId: string
  interview: Interview
  outcome: RecordedOutcome | undefined
  on: CalendarDate
}

export type Ground = LineGround | InterviewGround

/** Why nothing can follow, in plain words. */
export type Problem = { code: string; words: string }

/** What a record is, or would be, about. @throws NotFound */
export const groundOf = (db: Db | Tx, person: Person, about: GroundId): Promise<Ground> =>
  'commitmentId' in about ? lineGround(db, person, about.commitmentId) : interviewGround(db, person, about.interviewId)

async function lineGround(db: Db | Tx, person: Person, id: string): Promise<LineGround> {
  const [found] = await db
    .select({ planId: commitments.planId })
    .from(commitments)
    .where(eq(commitments.id, idOf(id)))
  if (!found) throw new NotFound()
  const plan = await planFor(db, person, found.planId)
  const line = (await commitmentsOf(db, plan.id)).find(one => one.id === id)
  if (!line) throw new NotFound()
  return lineIn(db, plan, line)
}

async function lineIn(db: Db | Tx, plan: WholePlan, line: SavedCommitment): Promise<LineGround> {
  const [varied, decisions, lifted] = await Promise.all([
    standingVariations(db, { commitmentIds: [line.id] }),
    decidedLines(db, plan.id),
    plan.issue ? liftedDates(db, plan.id) : [],
  ])
  const variation = varied.get(line.id)
  const decided = decisions.find(({ commitmentId }) => commitmentId === line.id)
  return {
    is: 'line',
    claimantId: plan.claimantId,
    plan,
    line,
    variation,
    decided,
    lifted: lifted.some(({ commitmentId }) => commitmentId === line.id),
    on: dateNow(line, variation, decided) ?? '',
  }
}

async function interviewGround(db: Db | Tx, person: Person, id: string): Promise<InterviewGround> {
  const interview = await interviewFor(db, person, id)
  const outcome = await newestOutcome(db, interview)
  return { is: 'interview', claimantId: interview.claimantId, interview, outcome, on: interview.appointment.on }
}

/** Everything of a person's that a record could be about, the newest first: what can be and what cannot. */
export async function groundsOf(db: Db, person: Person, { id }: Claimant): Promise<Ground[]> {
  const versions = (await versionsOf(db, id)).filter(({ issuedAt }) => issuedAt !== null)
  const lines = versions.map(async version => {
    const plan = await planFor(db, person, version.id)
    const all = await commitmentsOf(db, plan.id)
    return Promise.all(all.filter(({ kind }) => kind === 'required').map(line => lineIn(db, plan, line)))
  })
  const held = await db
    .select({ id: interviews.id })
    .from(interviews)
    .where(eq(interviews.claimantId, id))
    .orderBy(desc(interviews.beganAt))
  const talks = held.map(interview => interviewGround(db, person, interview.id))
  return [...(await Promise.all(lines)).flat(), ...(await Promise.all(talks))]
}

/** Why nothing can follow from this today; `undefined` when it may go on. */
export const problemWith = (ground: Ground, now: Date): Problem | undefined =>
  ground.is === 'line' ? problemWithLine(ground, today(now)) : problemWithInterview(ground)

const day = (date: CalendarDate) => dateInWords(date, 'en')

function problemWithLine(ground: LineGround, on: CalendarDate): Problem | undefined {
  const { plan, line, variation, decided, lifted } = ground
  const { issue, replacedBy } = plan
  if (!issue) return { code: 'draft', words: 'This version has not been issued, so it asks nothing of anybody.' }
  if (!regimes[issue.content.regime].mayRequire) {
    return {
      code: 'voluntary',
      words: 'Everything in this plan is their choice. Nothing follows if they do not do it.',
    }
  }
  if (line.kind !== 'required') {
    const whose = line.kind === 'chosen' ? 'They chose to do this' : 'This is our own promise'
    return { code: 'not required', words: `${whose}. Nothing follows for them if it is not done.` }
  }
  if (variation && isClosed(variation)) {
    return { code: 'closed', words: `They no longer have to do this, since ${day(variation.since)}.` }
  }
  if (decided && decided.outcome !== 'date moved' && !ground.on) {
    const words = `On ${day(today(decided.at))} it was decided that they do not have to do this as it stands here.`
    return { code: 'decided', words }
  }
  if ((variation?.kind === 'date lifted' && !ground.on) || lifted) {
    return { code: 'date lifted', words: 'Its date was lifted, so there is no day by which it had to be done.' }
  }
  if (!ground.on) return { code: 'no date', words: 'This line has no date by which it had to be done.' }
  if (ground.on >= on) {
    return { code: 'not yet', words: `It can still be done: the date is ${day(ground.on)}, and that day counts.` }
  }
  if (replacedBy && today(replacedBy.at) <= ground.on) {
    const words = `Version ${replacedBy.version} took the place of this one before the date. Look at that version.`
    return { code: 'replaced', words }
  }
  return problemWithGiving(ground)
}

/** L11, R24, R29: from when the line bound the person, if ever. */
function problemWithGiving({ plan, on }: LineGround): Problem | undefined {
  const giving = givingThatCounts(plan)
  if (!giving) {
    const words =
      plan.givings.length > 0
        ? 'They were never given the plan in a format they can read, so they did not have to do this.'
        : 'The plan was never given to them, so they did not have to do this.'
    return { code: 'not given', words }
  }
  if (giving.on <= on) return undefined
  const words = `The plan was given on ${day(giving.on)}, after the date of this line, ${day(on)}.`
  return { code: 'given late', words }
}

function problemWithInterview({ interview, outcome }: InterviewGround): Problem | undefined {
  const { appointment } = interview
  if (!outcome) return { code: 'no outcome', words: 'Nobody has recorded how this interview ended.' }
  if (mayCountAgainst(outcome.outcome, appointment)) return undefined
  if (outcome.outcome === 'rearranged by us') {
    return { code: 'rearranged', words: 'We rearranged this interview. That never counts against the person.' }
  }
  if (appointment.kind !== 'compulsory') {
    return { code: 'voluntary', words: 'This interview was voluntary. Nothing follows if they did not take part.' }
  }
  const isTheirs = outcome.outcome === 'did not attend' || outcome.outcome === 'did not take part'
  if (isTheirs && appointment.notifiedHow === null) {
    const words = 'Nobody has recorded that they were told of this interview, and how. Nothing can follow from it.'
    return { code: 'not notified', words }
  }
  const ended = outcomeInWords(outcome.outcome, appointment.channel).toLowerCase()
  return { code: 'took part', words: `The outcome of this interview is: ${ended}. Nothing follows from that.` }
}

/** R38: without a giving it may be written down, so that it is known; it can never be sent to anybody. */
export const isRecordable = ({ code }: Problem): boolean => code === 'not given' || code === 'given late'

/** What had to be done, in the words of the plan or the invitation. */
export function requirementOf(ground: Ground): string {
  if (ground.is === 'line') return ground.line.what
  const { kind, on } = ground.interview.appointment
  return `${kind === 'compulsory' ? 'A compulsory interview' : 'An interview'} on ${day(on)}`
}
