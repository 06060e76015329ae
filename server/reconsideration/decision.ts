/**
 * Deciding about a request to look at a plan again: taking it up, writing the decision, and the decision itself.
 *
 * What must always hold:
 *   1. Whoever wrote the plan takes its request up only with a reason, which is kept with the decision and in the log
 *      (R42); the office takes over what a provider is to answer with a reason too (R47), and whoever decides for a
 *      provider declares that they had no part in it.                                (takeUp; whyMayNotDecide in in-hand.ts)
 *   2. What is typed is kept as it is typed, and what a colleague saved meanwhile is not overwritten unseen.
 *                                                                                    (saveDraft; DraftChanged)
 *   3. A request is decided once, in one transaction that writes the decision, its letter, what changes in the plan, and
 *      the message that tells of it: there is no decision without a letter (R43).    (decide; primary key)
 *   4. What is decided is the draft that was looked at as a letter, not what somebody saved since.    (basis)
 *   5. Who decides about somebody else's record finds nothing.                       (reconsiderationFor)
 */
import { eq } from 'drizzle-orm'
import type { ReconsiderationOutcome } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  decisionDrafts,
  decisionLines,
  planIssues,
  plans,
  reconsiderationDecisions,
  reconsiderations,
  staff,
} from '../../db/schema.ts'
import { record } from '../audit.ts'
import { isProviders } from '../claimant/claimant.ts'
import type { Person } from '../http/context.ts'
import { Forbidden, Refused } from '../http/errors.ts'
import type { FieldErrors, Form } from '../http/forms.ts'
import { writeLetter } from '../letter/letter.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type NewDecision, readDecision } from './decision-form.ts'
import { decisionLetters } from './decision-letter.ts'
import {
  blocked,
  decides,
  decidingOf,
  type InHand,
  inHand,
  partIn,
  type SavedDraft,
  takenUpBy,
  whyMayNotDecide,
} from './in-hand.ts'
import { letterContent, tellOf } from './letter-content.ts'
import { type Decided, drafted } from './next-version.ts'
import { addEvent, type Reconsideration, reconsiderationFor } from './reconsideration.ts'

/** What is said at taking a request up, where something has to be. */
export type TakingUp = { why?: string | undefined; declared?: boolean | undefined }

/**
 * "I am looking at this": the person who asked sees that somebody is. Whoever had a part in writing the plan says why
 * nobody else can decide (R42); the office, taking over from a provider, why the provider does not (R47).
 * @throws Forbidden for whoever decides nothing; NotFound; Refused 'why' without the reason, 'declared' without the
 *   declaration, 'closed'
 */
export async function takeUp(
  db: Db,
  person: Person,
  now: Date,
  { id }: Pick<Reconsideration, 'id'>,
  said: TakingUp = {},
): Promise<void> {
  if (!decides(person)) throw new Forbidden()
  await db.transaction(async tx => {
    await hold(tx, id)
    const hand = await inHand(tx, person, now, await reconsiderationFor(tx, person, id))
    const by = actor(person)
    const part = partIn(hand, person)
    const takesOver = whyMayNotDecide(hand, person) === 'with provider'
    const words = part || takesOver ? reasonIn(said, part) : undefined
    if (isProviders(person) && !said.declared) throw new Refused('declared', `Confirm that ${noPart}`)
    if (takesOver) await addEvent(tx, now, hand.request, { step: 'taken over', by, words, why: words })
    const why = part && `Decides although they wrote the plan: ${words}`
    await addEvent(tx, now, hand.request, { step: 'taken up', by, words: part && words, why })
  })
}

/** What whoever decides for a provider declares: who there drew the plan up is not known here. */
export const noPart = 'you had no part in drawing up this plan'

function reasonIn({ why }: TakingUp, part: string | undefined): string {
  const words = why?.trim()
  if (words) return words
  const message = part
    ? `You ${part}, so somebody else should decide. Enter why nobody else can`
    : 'The provider should decide. Enter why they do not'
  throw new Refused('why', message)
}

/** Somebody else saved the draft, or decided, since the page was made. */
export class DraftChanged extends Refused {
  readonly saved: SavedDraft | undefined
  constructor(saved: SavedDraft | undefined) {
    super('changed meanwhile', 'Somebody else has changed this since you opened it. Look at what is saved now.')
    this.saved = saved
  }
}

/** The version of the draft that a page was made from, 0 for none; and the page's own name. */
export type DraftSeen = { basis: number; page: string }

/** The field of a draft that keeps the name of the page it was saved from: a page is no stranger to itself. */
const pageField = 'page'

/**
 * Keeps what is typed of a decision; returns the draft's new version. The same typed again is no news.
 * @throws DraftChanged; Refused with the reason why this person may not decide just now
 */
export async function saveDraft(
  db: Db,
  person: Person,
  now: Date,
  request: Reconsideration,
  typed: Form,
  { basis, page }: DraftSeen,
): Promise<number> {
  const form = { ...typed, [pageField]: page }
  return db.transaction(async tx => {
    const { draft } = await held(tx, person, now, request.id)
    if (draft && isSame(draft.form, form)) return draft.version
    const isOwn = page !== '' && draft?.form[pageField] === page && draft.savedBy === person.id
    const before = draft?.version ?? 0
    if (before !== basis && !isOwn) throw new DraftChanged(draft)
    const saved = { form, version: before + 1, savedAt: now, savedBy: person.id }
    await tx
      .insert(decisionDrafts)
      .values({ reconsiderationId: request.id, ...saved })
      .onConflictDoUpdate({ target: decisionDrafts.reconsiderationId, set: saved })
    // The saves of one page are one entry in the log.
    const what = `decision about reconsideration ${request.id}`
    if (!isOwn) await record(tx, { by: actor(person), at: now, did: 'drafted', what, about: request.claimantId })
    return before + 1
  })
}

const isSame = (one: Form, other: Form): boolean => {
  const sorted = ({ [pageField]: _, ...form }: Form) =>
    JSON.stringify(Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one) === sorted(other)
}

/** Holds the request, so that of two who write or decide one waits for the other. @throws Refused */
async function held(tx: Tx, person: Person, now: Date, id: string): Promise<InHand> {
  await hold(tx, id)
  const hand = await inHand(tx, person, now, await reconsiderationFor(tx, person, id))
  const why = whyMayNotDecide(hand, person)
  if (why) throw new Refused(why, refusals[why])
  return hand
}

async function hold(tx: Tx, id: string): Promise<void> {
  await tx.select({ id: reconsiderations.id }).from(reconsiderations).where(eq(reconsiderations.id, id)).for('update')
}

const refusals = {
  closed: 'This request has been decided or taken back. Nothing more can be decided about it.',
  role: 'A team leader decides about this.',
  'with provider': 'The provider that drew the plan up decides about this.',
  author: 'You had a part in writing this plan. Somebody else should decide, or say why nobody else can.',
  'not taken up': 'Say that you are looking at this first.',
} as const

/** What the decision still lacks; the message says every reason in a sentence each. */
export class NotDecided extends Refused {
  readonly errors: FieldErrors
  constructor(errors: FieldErrors) {
    super('not ready', errors.map(({ message }) => `${message}.`).join(' '))
    this.errors = errors
  }
}

/** The decision that a draft makes. @throws NotDecided with everything that is missing or stands in the way (R6, R11, R43) */
export function decisionIn(hand: InHand, form: Form = {}): NewDecision {
  const read = readDecision(form, decidingOf(hand))
  if (!read.ok) throw new NotDecided(read.errors)
  const stopped = blocked(hand, read.value)
  if (stopped.length > 0) throw new NotDecided(stopped)
  return read.value
}

/** Where the person reads of it. */
export type Telling = { baseUrl: string }

/**
 * Decides: keeps the decision, drafts what changes into the next version, writes the letter and tells the person.
 * Pressing twice decides once.
 * @param basis the version of the draft that was looked at as a letter
 * @throws NotFound; NotDecided; DraftChanged; Refused with the reason why this person may not decide
 */
export async function decide(
  db: Db,
  person: Person,
  now: Date,
  id: string,
  basis: number,
  { baseUrl }: Telling,
): Promise<void> {
  await db.transaction(async tx => {
    await hold(tx, id)
    if (await hasDecided(tx, person, id)) return
    const hand = await held(tx, person, now, id)
    if (!hand.draft || hand.draft.version !== basis) throw new DraftChanged(hand.draft)
    const decision = decisionIn(hand, hand.draft.form)
    const next = await drafted(tx, person, now, hand.request.claimantId, withOrigins(hand, decision), hand.rails)
    await keep(tx, person, now, hand, decision, next?.id)
    const said = { decidedOn: today(now), nextVersion: next?.version }
    const words = decisionLetters(await letterContent(tx, person, hand, decision, said, baseUrl))
    const { reference, claimantId } = hand.request
    const kind = 'reconsideration decision'
    const letter = { kind, reference, claimantId, reconsiderationId: id, words, by: person.id } as const
    const letterId = await writeLetter(tx, now, letter)
    await tellOf(tx, now, hand, letterId, baseUrl)
  })
}

async function hasDecided(tx: Tx, person: Person, id: string): Promise<boolean> {
  const decision = await decisionOf(tx, id)
  return decision?.by === person.id
}

const withOrigins = ({ lines }: InHand, decision: NewDecision): Decided[] =>
  decision.lines.flatMap(one => {
    const found = lines.find(({ line }) => line.id === one.commitmentId)
    return found ? [{ ...one, origin: found.line.origin }] : []
  })

async function keep(
  tx: Tx,
  person: Person,
  now: Date,
  hand: InHand,
  { reasons, lines }: NewDecision,
  nextPlanId: string | undefined,
): Promise<void> {
  const { id } = hand.request
  const overrideReason = partIn(hand, person) && takenUpBy(hand, person)?.words
  await addEvent(tx, now, hand.request, { step: 'decided', by: actor(person) })
  await tx
    .insert(reconsiderationDecisions)
    .values({ reconsiderationId: id, reasons, overrideReason, nextPlanId, at: now, by: person.id })
  await tx.insert(decisionLines).values(lines.map(({ declared: _, ...line }) => ({ ...line, reconsiderationId: id })))
  await tx.delete(decisionDrafts).where(eq(decisionDrafts.reconsiderationId, id))
}

/** What was decided about one line. */
export type DecisionLine = {
  commitmentId: string
  outcome: ReconsiderationOutcome
  reasons: string
  newWhat: string | null
  newDueOn: CalendarDate | null
}

/** A decision, as it was made. */
export type Decision = {
  at: Date
  by: string
  byName: string
  reasons: string
  /** Why the plan's own author decided (R42). */
  overrideReason: string | null
  /** The version that carries what changes, where anything does; issued or still a draft. */
  nextPlan: { id: string; version: number; issued: boolean } | undefined
  lines: DecisionLine[]
}

/** What was decided about a request; `undefined` while it is not. The caller has loaded the request as whoever asks. */
export async function decisionOf(db: Db | Tx, id: string): Promise<Decision | undefined> {
  const [found] = await db
    .select({
      decision: reconsiderationDecisions,
      byName: staff.name,
      next: { id: plans.id, version: plans.version },
      issuedAt: planIssues.at,
    })
    .from(reconsiderationDecisions)
    .innerJoin(staff, eq(staff.id, reconsiderationDecisions.by))
    .leftJoin(plans, eq(plans.id, reconsiderationDecisions.nextPlanId))
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(reconsiderationDecisions.reconsiderationId, id))
  if (!found) return undefined
  const lines = await db.select().from(decisionLines).where(eq(decisionLines.reconsiderationId, id))
  const { at, by, reasons, overrideReason } = found.decision
  const nextPlan = found.next ? { ...found.next, issued: found.issuedAt !== null } : undefined
  return { at, by, byName: found.byName, reasons, overrideReason, nextPlan, lines }
}
