/** What the letter of a decision says, gathered from the request, the plan and what was decided. */
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { offices } from '../../db/schema.ts'
import { addressLines, recipientOf } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import type { CalendarDate } from '../lib/days.ts'
import { tell } from '../outbox/outbox.ts'
import type { LineDecision, NewDecision } from './decision-form.ts'
import type { DecidedLine, DecisionContent } from './decision-letter.ts'
import { type InHand, partIn, stopsNextVersion, takenUpBy } from './in-hand.ts'

/** When it was decided, and the version that carries what changes: both absent while it is a draft. */
export type Decidedness = { decidedOn?: CalendarDate; nextVersion?: number | undefined }

/** The letter's content. `baseUrl` is where the person reads the decision. */
export async function letterContent(
  db: Db | Tx,
  person: Person,
  hand: InHand,
  decision: NewDecision,
  { decidedOn, nextVersion }: Decidedness,
  baseUrl: string,
): Promise<DecisionContent> {
  const { request, plan, rails } = hand
  const { claimant } = request
  const [office] = await db.select().from(offices).where(eq(offices.id, claimant.officeId))
  if (!office) throw new NotFound()
  const { name, nation, address, phone, email } = office
  // A provider is not told where they live now: the office sends its letter (R86).
  const isLeftOff = rails.forProvider || (hand.nextDraft ?? plan).addressLeftOff
  const shown = isLeftOff ? [] : addressLines(claimant)
  return {
    reference: request.reference,
    plan: request.plan,
    claimant: { name: claimant.name, address: shown },
    office: { name, nation, address, phone, email: email ?? undefined },
    askedOn: request.askedOn,
    answerDueOn: request.answerDueOn,
    on: rails.today,
    decidedOn,
    decidedBy: person.name,
    provider: hand.rails.forProvider ? (request.withProvider ?? undefined) : undefined,
    overrideReason: (partIn(hand, person) && takenUpBy(hand, person)?.words) ?? undefined,
    lines: decision.lines.flatMap(one => lineOf(hand, one)),
    reasons: decision.reasons,
    writtenIn: decision.writtenIn,
    nextVersion,
    url: `${baseUrl}/my-plan`,
  }
}

function lineOf({ lines, dates }: InHand, decision: LineDecision): DecidedLine[] {
  const found = lines.find(({ line }) => line.id === decision.commitmentId)
  if (!found) return []
  const { kind, what, origin } = found.line
  const dueOn = (found.now ?? found.line).dueOn
  const { outcome, reasons, newWhat, newDueOn } = decision
  const wasLifted = dates.lifted.some(one => one.origin === origin)
  return [{ kind, what, dueOn, wasLifted, outcome, reasons, newWhat, newDueOn }]
}

/** What the letter would say if it were decided now, the version that would carry what changes, and what keeps that from being issued. */
export async function draftContent(db: Db, person: Person, hand: InHand, decision: NewDecision, baseUrl: string) {
  const standing = new Set(hand.lines.filter(({ now }) => now).map(({ line }) => line.id))
  const changes = decision.lines.some(({ outcome, commitmentId }) => outcome !== 'stays' && standing.has(commitmentId))
  const nextVersion = changes ? nextVersionOf(hand) : undefined
  const stops = changes ? stopsNextVersion(hand, decision) : []
  return { content: await letterContent(db, person, hand, decision, { nextVersion }, baseUrl), nextVersion, stops }
}

/** The version that will carry what changes: the draft there is, or the one that will be made. */
export const nextVersionOf = ({ nextDraft, newestVersion }: InHand): number => nextDraft?.version ?? newestVersion + 1

/** Tells the person that there is a decision, by the way they asked for, with the letter to print and post (R43). */
export async function tellOf(tx: Tx, now: Date, { request }: InHand, letterId: string, baseUrl: string): Promise<void> {
  const { id, reference, claimant } = request
  await tell(tx, now, {
    template: 'request decided',
    values: { reference, link: `${baseUrl}/my-plan/reconsiderations/${id}` },
    to: recipientOf(claimant, request.answerBy),
    claimantId: claimant.id,
    letterId,
  })
}
