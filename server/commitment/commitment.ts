/**
 * Commitments: what somebody will do, written line by line into a draft of the plan.
 *
 * What must always hold:
 *   1. Nothing is added to or changed in an issued version (R25).                   (lockDraft; trigger refuse_after_issue)
 *   2. What somebody else wrote meanwhile is not overwritten unseen.                (version; ChangedMeanwhile)
 *   3. A line that was removed can be brought back as it was.                       (removed_at; restoreCommitment)
 *   4. A reason or a declaration stands for the words it was given for, and goes when they change (R6, R22, R96).
 *      (changeCommitment)
 *   5. Every change is recorded in the transaction that makes it.                   (record)
 *   6. A plan holds no more lines than a person can be asked to read.               (refuseTooMany, under the plan's lock)
 */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, asc, eq, inArray, isNull, max, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '../../db/client.ts'
import { commitmentReasons, commitments, staff } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import type { Claimant } from '../claimant/claimant.ts'
import type { Finding } from '../guard-rails/check.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { Known } from '../interview/interview.ts'
import type { CalendarDate } from '../lib/days.ts'
import { regimes } from '../regime.ts'
import { actor } from '../staff/staff.ts'
import { circumstancesOf } from './circumstances.ts'
import { type Draft, findingsOf, hasSameWords, isOpen } from './draft.ts'
import { lock, type Plan } from './draft-plan.ts'

/** A named person's reason for keeping a line that a rule questions (R96). */
export type GivenReason = { rule: string; reason: string; at: Date; byName: string }

type Row = typeof commitments.$inferSelect
type WithoutNull<T> = { [K in keyof T]: null extends T[K] ? NonNullable<T[K]> | undefined : T[K] }

export type SavedCommitment = WithoutNull<Row> & {
  declared: boolean
  savedByName: string
  declaredByName?: string
  removedByName?: string
  reasons: GivenReason[]
}

/** Which version of a plan a line belongs to, and whose plan it is. */
export type Draftable = Pick<Plan, 'id' | 'claimantId'>

/** Somebody else saved or removed the line since the page was made. */
export class ChangedMeanwhile extends Refused {
  constructor() {
    super(
      'changed meanwhile',
      'Somebody else has changed this since you opened it. Go back and look at the newest one.',
    )
  }
}

/** The commitments of one version, in their order, without those removed. */
export const commitmentsOf = (db: Db | Tx, planId: string): Promise<SavedCommitment[]> =>
  load(db, and(eq(commitments.planId, planId), isNull(commitments.removedAt)))

/** One commitment of a version, removed or not. @throws NotFound */
export async function commitmentOf(db: Db | Tx, planId: string, id: string): Promise<SavedCommitment> {
  const [found] = await load(db, and(eq(commitments.planId, planId), eq(commitments.id, id)))
  if (!found) throw new NotFound()
  return found
}

async function load(db: Db | Tx, where: SQL | undefined): Promise<SavedCommitment[]> {
  const [declarer, remover] = [alias(staff, 'declarer'), alias(staff, 'remover')]
  const found = await db
    .select({ row: commitments, savedByName: staff.name, declaredByName: declarer.name, removedByName: remover.name })
    .from(commitments)
    .innerJoin(staff, eq(staff.id, commitments.savedBy))
    .leftJoin(declarer, eq(declarer.id, commitments.declaredBy))
    .leftJoin(remover, eq(remover.id, commitments.removedBy))
    .where(where)
    .orderBy(asc(commitments.position), asc(commitments.id))
  const ids = found.map(({ row }) => row.id)
  const reasons = ids.length > 0 ? await reasonsFor(db, ids) : []
  return found.map(({ row, ...names }) => ({
    ...withoutNull(row),
    ...withoutNull(names),
    declared: row.declaredAt !== null,
    reasons: reasons.filter(one => one.commitmentId === row.id),
  }))
}

const reasonsFor = (db: Db | Tx, ids: string[]) =>
  db
    .select({
      commitmentId: commitmentReasons.commitmentId,
      rule: commitmentReasons.rule,
      reason: commitmentReasons.reason,
      at: commitmentReasons.at,
      byName: staff.name,
    })
    .from(commitmentReasons)
    .innerJoin(staff, eq(staff.id, commitmentReasons.by))
    .where(inArray(commitmentReasons.commitmentId, ids))
    .orderBy(asc(commitmentReasons.at))

const withoutNull = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])) as WithoutNull<T>

/**
 * Writes a new commitment at the end of a draft; returns its id.
 * @param key the new line's id: the same key sent again adds nothing
 * @throws NotFound when the key is a line of another plan; Refused 'issued', 'too many'
 */
export async function saveCommitment(
  db: Db,
  person: Person,
  now: Date,
  plan: Draftable,
  draft: Draft,
  key: string = randomUUID(),
): Promise<string> {
  return db.transaction(async tx => {
    await lockDraft(tx, plan)
    return addLine(tx, person, now, plan, draft, key)
  })
}

/** The same inside a transaction that holds the draft (lockDraft). @throws NotFound; Refused 'too many' */
export async function addLine(
  tx: Tx,
  person: Person,
  now: Date,
  plan: Draftable,
  draft: Draft,
  key: string,
): Promise<string> {
  const declared = draft.declared ? { declaredAt: now, declaredBy: person.id } : {}
  const written = { ...columnsOf(draft), ...declared, savedAt: now, savedBy: person.id }
  if (!(await lineOf(tx, plan, key))) await insert(tx, person, now, plan, { ...written, id: key })
  return key
}

/** Keeps a draft a draft until the transaction ends. @throws Refused 'issued' */
export async function lockDraft(tx: Tx, plan: Draftable): Promise<void> {
  if (!(await lock(tx, plan.id)).issuedAt) return
  throw new Refused(
    'issued',
    'This plan has been issued, so it cannot change. Open the plan and start its next version.',
  )
}

/** The line of this plan with the id, removed or not. @throws NotFound when another plan has it */
export async function lineOf(tx: Tx, plan: Draftable, id: string): Promise<SavedCommitment | undefined> {
  const [line] = await load(tx, eq(commitments.id, id))
  if (line && line.planId !== plan.id) throw new NotFound()
  return line
}

type NewRow = Omit<typeof commitments.$inferInsert, 'planId' | 'position'> & { id: string }

/** Adds a line at the end, in a transaction that holds the draft. @throws Refused 'too many' */
export async function insert(tx: Tx, person: Person, now: Date, plan: Draftable, row: NewRow): Promise<void> {
  await refuseTooMany(tx, plan)
  const position = await nextPosition(tx, plan)
  await tx.insert(commitments).values({ ...row, planId: plan.id, position })
  await recordIt(tx, person, now, plan, 'added', row.id)
}

const most = 50

async function refuseTooMany(tx: Tx, plan: Draftable): Promise<void> {
  const live = and(eq(commitments.planId, plan.id), isNull(commitments.removedAt))
  if ((await tx.$count(commitments, live)) < most) return
  throw new Refused('too many', `A plan has room for ${most} commitments. Remove one before you add another.`)
}

async function nextPosition(tx: Tx, plan: Draftable): Promise<number> {
  const [last] = await tx
    .select({ position: max(commitments.position) })
    .from(commitments)
    .where(eq(commitments.planId, plan.id))
  return (last?.position ?? 0) + 1
}

export const recordIt = (tx: Tx, person: Person, now: Date, plan: Draftable, did: Verb, id: string, why?: string) =>
  record(tx, { by: actor(person), at: now, did, what: `commitment ${id}`, about: plan.claimantId, why })

export const columnsOf = (draft: Draft) => ({
  kind: draft.kind,
  what: draft.what,
  steps: draft.steps.filter(step => step.trim() !== ''),
  startsOn: draft.startsOn ?? null,
  dueOn: draft.dueOn ?? null,
  place: draft.place ?? null,
  hours: draft.hours ?? null,
  evidence: draft.evidence ?? null,
  noEvidence: draft.noEvidence ?? false,
  helps: draft.helps ?? null,
  whoHelps: draft.whoHelps ?? null,
  reasonable: draft.reasonable ?? null,
  canDo: draft.canDo ?? null,
  canDoWords: draft.canDoWords ?? null,
  ownWords: draft.ownWords ?? null,
})

/**
 * Changes a commitment; saving what is there already changes nothing. A removed one is brought back by being saved.
 * @param basis the `version` that the page was made from
 * @throws NotFound; ChangedMeanwhile; Refused 'issued', 'too many'
 */
export async function changeCommitment(
  db: Db | Tx,
  person: Person,
  now: Date,
  plan: Draftable,
  id: string,
  draft: Draft,
  basis: number,
): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    const before = await commitmentOf(tx, plan.id, id)
    const after = columnsOf(draft)
    const sameWords = hasSameWords(before, draft)
    const isSame = isDeepStrictEqual(columnsOf(before), after) && !before.removedAt
    if (isSame && (before.declared || !draft.declared)) return
    if (before.version !== basis) throw new ChangedMeanwhile()
    if (before.removedAt) await refuseTooMany(tx, plan)
    const kept = sameWords && before.declared
    const declared = kept ? {} : declaredBy(draft, person, now)
    const saved = { savedAt: now, savedBy: person.id, removedAt: null, removedBy: null, version: before.version + 1 }
    await tx
      .update(commitments)
      .set({ ...after, ...declared, ...saved })
      .where(eq(commitments.id, id))
    if (!sameWords || before.canDo !== draft.canDo) {
      await tx.delete(commitmentReasons).where(eq(commitmentReasons.commitmentId, id))
    }
    await recordIt(tx, person, now, plan, before.removedAt ? 'brought back' : 'changed', id)
  })
}

const declaredBy = ({ declared }: Draft, person: Person, now: Date) => ({
  declaredAt: declared ? now : null,
  declaredBy: declared ? person.id : null,
})

/**
 * Takes a commitment out of the draft; it can be brought back.
 * @param why as it is to stand in the audit log
 * @throws NotFound; Refused 'issued'
 */
export async function removeCommitment(
  db: Db | Tx,
  person: Person,
  now: Date,
  plan: Draftable,
  id: string,
  why?: 'done' | 'decided' | 'no longer required',
): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    const before = await commitmentOf(tx, plan.id, id)
    if (before.removedAt) return
    const change = { removedAt: now, removedBy: person.id, version: before.version + 1 }
    await tx.update(commitments).set(change).where(eq(commitments.id, id))
    await recordIt(tx, person, now, plan, 'removed', id, why)
  })
}

/** Brings a removed commitment back to where it was. @throws NotFound; Refused 'issued', 'too many' */
export async function restoreCommitment(db: Db, person: Person, now: Date, plan: Draftable, id: string): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    const before = await commitmentOf(tx, plan.id, id)
    if (!before.removedAt) return
    await refuseTooMany(tx, plan)
    const change = { removedAt: null, removedBy: null, version: before.version + 1 }
    await tx.update(commitments).set(change).where(eq(commitments.id, id))
    await recordIt(tx, person, now, plan, 'brought back', id)
  })
}

/**
 * Records why a commitment is kept although a rule questions it (R22, R96); the newest reason stands.
 * @throws NotFound; Refused 'issued'
 */
export async function giveReason(
  db: Db | Tx,
  person: Person,
  now: Date,
  plan: Draftable,
  id: string,
  { rule, reason }: { rule: string; reason: string },
): Promise<void> {
  await db.transaction(async tx => {
    await lockDraft(tx, plan)
    await commitmentOf(tx, plan.id, id)
    const given = { reason, at: now, by: person.id }
    await tx
      .insert(commitmentReasons)
      .values({ commitmentId: id, rule, ...given })
      .onConflictDoUpdate({ target: [commitmentReasons.commitmentId, commitmentReasons.rule], set: given })
    await recordIt(tx, person, now, plan, 'gave a reason to keep', id, rule)
  })
}

/** A commitment with what the guard rails find, and the reasons that were given for keeping it. */
export type Checked = { commitment: SavedCommitment; findings: Finding[]; reasons: GivenReason[] }

/** Every commitment of a version, checked for the day it would be given. */
export async function checkedCommitments(
  db: Db | Tx,
  claimant: Claimant,
  plan: Pick<Plan, 'id'>,
  known: Known,
  today: CalendarDate,
): Promise<Checked[]> {
  const saved = await commitmentsOf(db, plan.id)
  const reasons = saved.flatMap(({ reasonable }) => reasonable ?? [])
  const circumstances = await circumstancesOf(db, claimant, known, today, { planId: plan.id, reasons })
  return saved.map(commitment => ({
    commitment,
    findings: findingsOf(commitment, regimes[claimant.regime], circumstances, today),
    reasons: commitment.reasons,
  }))
}

/** Everything that keeps the plan from being issued: what blocks, and what waits for a reason. */
export const blockers = (checked: readonly Checked[]): { commitment: SavedCommitment; finding: Finding }[] =>
  checked.flatMap(({ commitment, findings, reasons }) =>
    findings.filter(finding => isOpen(finding, reasons)).map(finding => ({ commitment, finding })),
  )
