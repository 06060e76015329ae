/**
 * Dates of a plan while somebody looks at it again: an adviser lifts them until it is decided, or says why they stand.
 *
 * What must always hold:
 *   1. Asking lifts no date by itself: a person does, and it is kept who (R44, L19b).        (settleDates)
 *   2. A date that is lifted stands beside the issued version, which does not change (R25).  (nothing here writes to a plan)
 *   3. Only the very date that was lifted is: another one that is set later binds.           (sameDate)
 *   4. A date counts as it stands: moved where it was moved, and none where it was lifted for good (R12). (datedLines)
 *   5. What is lifted stays so until the request is decided or withdrawn, and no longer.     (coveredUntil, isOpen)
 */
import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, planIssues, plans } from '../../db/schema.ts'
import { clocks } from '../clocks.ts'
import { dateOf, standingVariations } from '../commitment/varied.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { addDays, type CalendarDate, PastBankHolidayData, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { sendReceipt } from './receipt.ts'
import {
  addEvent,
  answerDueOn,
  isOpen,
  type Reconsideration,
  type ReconsiderationEvent,
  reconsiderationsAbout,
} from './reconsideration.ts'

/** A line of a plan with a date. `origin` is the same in every version that has the line. */
export type DatedLine = { commitmentId: string; origin: string; what: string; dueOn: CalendarDate }

/** Of a request: the dates that fall before it may be decided, and of those the ones nobody has said anything about. */
export type Dates = { lifted: DatedLine[]; kept: DatedLine[]; toSettle: DatedLine[] }

/** What stands about the dates of a request, on a day. Nothing of one that is decided or withdrawn. */
export async function datesOf(db: Db | Tx, request: Reconsideration, on: CalendarDate): Promise<Dates> {
  const none = { lifted: [], kept: [], toSettle: [] }
  const newest = isOpen(request) ? await newestIssued(db, request.claimantId) : undefined
  if (!newest) return none
  const [lines, liftedThen] = await Promise.all([datedLines(db, newest), liftedAt(db, request)])
  const until = reach(request, on)
  const lifted = lines.filter(line => liftedThen.some(sameDate(line)))
  const others = lines.filter(line => isInQuestion(request, line, until) && !lifted.includes(line))
  const keptUntil = keptUntilOf(request)
  const isKept = ({ dueOn }: DatedLine) => keptUntil !== undefined && dueOn <= keptUntil
  return { lifted, kept: others.filter(isKept), toSettle: others.filter(line => !isKept(line)) }
}

/** The last day whose dates fall before the decision, as far as can be said: a late answer moves it. */
function reach({ answerDueOn: due }: Reconsideration, on: CalendarDate): CalendarDate {
  if (on <= due) return due
  try {
    return answerDueOn(on)
  } catch (error) {
    if (!(error instanceof PastBankHolidayData)) throw error
    // Nobody is told this day. Bank holidays that are not known yet can only put the answer off further.
    return addDays(on, 7 * Math.floor(clocks['answer to a reconsideration request'].count / 5))
  }
}

const isInQuestion = ({ lines, askedOn }: Reconsideration, { origin, dueOn }: DatedLine, until: CalendarDate) =>
  lines.some(line => line.origin === origin) && dueOn >= askedOn && dueOn <= until

const sameDate = (one: DatedLine) => (other: DatedLine) => other.origin === one.origin && other.dueOn === one.dueOn

const isAboutDates = ({ step }: ReconsiderationEvent) => step === 'dates lifted' || step === 'dates kept'
const newestAboutDates = ({ events }: Reconsideration) => events.findLast(isAboutDates)

function keptUntilOf(request: Reconsideration): CalendarDate | undefined {
  const said = newestAboutDates(request)
  return said?.step === 'dates kept' ? reach(request, today(said.at)) : undefined
}

/** The dates that were lifted, as they stood when it was said. A lifting says it of all; "kept" ends what was lifted. */
async function liftedAt(db: Db | Tx, request: Reconsideration): Promise<DatedLine[]> {
  const said = newestAboutDates(request)
  if (said?.step !== 'dates lifted') return []
  const version = await newestIssued(db, request.claimantId, said.at)
  const lines = version ? await datedLines(db, version, said.at) : []
  return lines.filter(line => isInQuestion(request, line, reach(request, today(said.at))))
}

async function newestIssued(db: Db | Tx, claimantId: string, until?: Date): Promise<string | undefined> {
  const [newest] = await db
    .select({ id: plans.id })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(and(eq(plans.claimantId, claimantId), until && lte(planIssues.at, until)))
    .orderBy(desc(plans.version))
    .limit(1)
  return newest?.id
}

/**
 * What a version requires by a date. What the person has chosen, and what we have promised, binds them to no date.
 * @param until as it stood at that moment; else as it stands now
 */
async function datedLines(db: Db | Tx, planId: string, until?: Date): Promise<DatedLine[]> {
  const varied = await standingVariations(db, { planId }, until)
  const found = await db
    .select({
      commitmentId: commitments.id,
      origin: commitments.origin,
      what: commitments.what,
      dueOn: commitments.dueOn,
    })
    .from(commitments)
    .where(and(eq(commitments.planId, planId), eq(commitments.kind, 'required'), isNull(commitments.removedAt)))
    .orderBy(asc(commitments.position))
  return found.flatMap(({ dueOn: issued, ...line }) => {
    const dueOn = dateOf(issued, varied.get(line.commitmentId))
    return dueOn ? [{ ...line, dueOn }] : []
  })
}

/** A date of a version that does not apply, and the request because of which. */
export type LiftedDate = DatedLine & { reconsiderationId: string; reference: string }

/** The dates of a version that do not apply now. The caller has loaded the plan as whoever asks. */
export async function liftedDates(db: Db | Tx, planId: string): Promise<LiftedDate[]> {
  const [plan] = await db.select({ claimantId: plans.claimantId }).from(plans).where(eq(plans.id, planId))
  const requests = plan ? (await reconsiderationsAbout(db, plan.claimantId)).filter(isOpen) : []
  if (requests.length === 0) return []
  const lines = await datedLines(db, planId)
  const lifted = await Promise.all(
    requests.map(async request => {
      const then = await liftedAt(db, request)
      const { id: reconsiderationId, reference } = request
      return lines
        .filter(line => then.some(sameDate(line)))
        .map((line): LiftedDate => ({ ...line, reconsiderationId, reference }))
    }),
  )
  return lifted.flat()
}

/** The requests about a claimant whose dates somebody has still to lift or to keep. */
export async function datesToSettle(
  db: Db | Tx,
  claimantId: string,
  on: CalendarDate,
): Promise<{ request: Reconsideration; dates: Dates }[]> {
  const open = (await reconsiderationsAbout(db, claimantId)).filter(isOpen)
  const all = await Promise.all(open.map(async request => ({ request, dates: await datesOf(db, request, on) })))
  return all.filter(({ dates }) => dates.toSettle.length > 0)
}

export type Settling = { step: 'dates lifted' | 'dates kept'; words?: string | undefined }

/**
 * Lifts the dates in question until the request is decided, or keeps them with a reason, and tells the person so.
 * The caller has loaded the request as the person.
 * @throws Refused 'no dates' when there are none to say it of; 'reason' to keep them without one; 'closed'
 */
export async function settleDates(
  db: Db,
  person: Person,
  now: Date,
  request: Reconsideration,
  { step, words }: Settling,
  baseUrl: string,
): Promise<void> {
  const isKeeping = step === 'dates kept'
  if (isKeeping && !words?.trim()) throw new Refused('reason', 'Enter why the dates still apply')
  await db.transaction(async tx => {
    if (!(await addEvent(tx, now, request, { step, words, by: actor(person) }))) return
    const after = (await reconsiderationsAbout(tx, request.claimantId)).find(({ id }) => id === request.id) ?? request
    const dates = await datesOf(tx, after, today(now))
    const settled = isKeeping ? dates.kept : dates.lifted
    if (settled.length === 0) throw new Refused('no dates', 'No date of this request falls before the decision.')
    await sendReceipt(tx, now, after, baseUrl, { step, words, lines: settled })
  })
}
