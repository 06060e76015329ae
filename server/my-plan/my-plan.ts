/**
 * A claimant's own plan as their first page tells it: line by line, with what they said of each, and what comes next.
 *
 * What must always hold:
 *   1. Everything is loaded through the reader: nobody's plan but their own.         (issuedPlanOf)
 *   2. A line says what was issued, word for word; the row it was issued from only gives it an address.   (linesOf)
 *      Its date alone is told as it stands now, and beside it that it has changed (R12) or was decided.   (asItStands)
 *   3. A line's number is the one that is printed, so that people can name it by phone.                   (inPrintedOrder)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { issuedPlanOf, type WholePlan } from '../action-plan/action-plan.ts'
import type { Commitment, PlanContent } from '../action-plan/content.ts'
import { type Corrected, correctedSince } from '../action-plan/corrected.ts'
import { newestSaid, type Update, updatesOf } from '../claimant/update.ts'
import { commitmentsOf } from '../commitment/commitment.ts'
import { type DecidedLine, dateNow, decidedLines } from '../commitment/decided-lines.ts'
import { versionsOf } from '../commitment/draft-plan.ts'
import { standingVariations, type Variation } from '../commitment/varied.ts'
import type { Reader } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Appointment, nextAppointmentOf } from '../interview/appointment.ts'
import type { CalendarDate } from '../lib/days.ts'
import { liftedDates } from '../reconsideration/dates.ts'
import { isOpen, type Reconsideration, reconsiderationsOf } from '../reconsideration/reconsideration.ts'

/** A line of the plan, its address and printed number. */
export type PrintedLine = Commitment & { id: string; origin: string; number: number }

/** The same as it stands now, with what was said of it last, and what was decided. */
export type Line = PrintedLine & {
  /** By when it was to be done as it is printed. */
  issuedFor: CalendarDate | undefined
  /** What changed about it since the version was issued (R5, R12). */
  varied: Variation | undefined
  said: Update | undefined
  /** What was decided about it since the version was issued, until the next one is. */
  decided: DecidedLine | undefined
  /** Its date does not apply while somebody looks at it again (R44). */
  isLifted: boolean
  /** What was asked about this line by name, and waits for an answer. */
  asked: Reconsideration[]
}

export type MyPlan = {
  plan: WholePlan
  content: PlanContent
  lines: Line[]
  /** The person's own words, newest first. */
  words: Update[]
  appointment: Appointment | undefined
  corrected: Corrected | undefined
  /** What was asked about the plan or any line of it and waits for an answer, as far as the reader may read it. */
  requests: Reconsideration[]
  /** How many versions have been issued. */
  versions: number
}

/** The reader's plan, as it was last issued. @throws NotFound */
export async function myPlanOf(db: Db, reader: Reader, now: Date): Promise<MyPlan> {
  const plan = await issuedPlanOf(db, reader)
  const [lines, updates, appointment, corrected, versions, decided, lifted, varied, asked] = await Promise.all([
    linesOf(db, plan),
    updatesOf(db, reader.claimantId),
    nextAppointmentOf(db, reader.claimantId, now),
    correctedSince(db, plan),
    versionsOf(db, reader.claimantId),
    decidedLines(db, plan.id),
    liftedDates(db, plan.id),
    standingVariations(db, { planId: plan.id }),
    reconsiderationsOf(db, reader),
  ])
  const said = newestSaid(updates)
  const requests = asked.filter(isOpen)
  return {
    plan,
    content: contentOf(plan),
    lines: lines.map(line => ({
      ...asItStands(
        line,
        varied.get(line.id),
        decided.find(({ commitmentId }) => commitmentId === line.id),
      ),
      said: said.get(line.origin),
      isLifted: lifted.some(({ commitmentId }) => commitmentId === line.id),
      asked: requests.filter(request => isAboutLine(request, line)),
    })),
    words: updates.filter(({ says }) => says === 'words'),
    appointment,
    corrected,
    requests,
    versions: versions.filter(({ issuedAt }) => issuedAt !== null).length,
  }
}

const isAboutLine = ({ isAboutWholePlan, lines }: Reconsideration, { origin }: PrintedLine): boolean =>
  !isAboutWholePlan && lines.some(line => line.origin === origin)

function asItStands(
  { dueOn: issuedFor, ...line }: PrintedLine,
  varied: Variation | undefined,
  decided: DecidedLine | undefined,
) {
  const dueOn = dateNow({ kind: line.kind, dueOn: issuedFor }, varied, decided)
  return { ...line, ...(dueOn && { dueOn }), issuedFor, varied, decided }
}

/** What an issued version says. @throws NotFound for a draft */
export function contentOf({ issue }: WholePlan): PlanContent {
  if (!issue) throw new NotFound()
  return issue.content
}

/** The version's lines as they were printed. Its rows have not changed since, and stand in the order of its content. */
export async function linesOf(db: Db, plan: WholePlan): Promise<PrintedLine[]> {
  const rows = await commitmentsOf(db, plan.id)
  const lines = contentOf(plan).commitments.flatMap((commitment, at) => {
    const row = rows.find(({ origin }) => origin === commitment.origin) ?? rows[at]
    return row ? [{ ...commitment, id: row.id, origin: row.origin }] : []
  })
  return inPrintedOrder(lines).map((line, at) => ({ ...line, number: at + 1 }))
}

const kinds: readonly CommitmentKind[] = ['required', 'chosen', 'ours']

const inPrintedOrder = <T extends Commitment>(lines: readonly T[]): T[] =>
  kinds.flatMap(kind => lines.filter(line => line.kind === kind))

/** The line of the reader's plan with this id. @throws NotFound */
export async function lineOf(db: Db, plan: WholePlan, id: string): Promise<PrintedLine> {
  const line = (await linesOf(db, plan)).find(one => one.id === id)
  if (!line) throw new NotFound()
  return line
}
