/**
 * Everything that is held about one person, as it is read on their own pages and on their printed copy.
 *
 * What must always hold:
 *   1. All of it is loaded by the reader's own claimant, and nothing else can be asked for.      (heldAbout)
 *   2. Words about another person that came into the record are nobody's to read here (R61).     (historiesOf)
 *   3. Whoever acts for the person reads of complaints, and of what was written about them, those that they made: another
 *      may be about them.                                                                        (isOfNoOthersComplaint)
 *   4. What the person keeps private is loaded apart, and never for somebody who acts for them (R86): whoever somebody
 *      is not safe from may be the one who acts for them.                                        (privatelyTold)
 */
import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { ComplaintAbout, ComplaintStage, ReconsiderationStep } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import {
  claimants,
  complaints,
  letters,
  messages,
  offices,
  planGivings,
  planIssues,
  planSignatures,
  plans,
  reconsiderations,
  staff,
} from '../../db/schema.ts'
import type { PlanContent } from '../action-plan/content.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { type GroupRow, groupsOf } from '../claimant/group.ts'
import { type Meeting, meetingsOf } from '../claimant/overview.ts'
import { type Rectification, rectificationsOf } from '../claimant/rectification.ts'
import { type Representative, representativesOf } from '../claimant/representative.ts'
import { type Update, updatesOf } from '../claimant/update.ts'
import { type Failure, failuresAbout } from '../failure/failure.ts'
import { type About, lineOrInterview } from '../failure/ground-words.ts'
import type { Reader } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { historiesOf, type PastAnswer, stepsEverAsked } from '../interview/history.ts'
import { isKeptPrivate } from '../interview/journey.ts'
import type { Question, Step } from '../interview/questions.ts'
import { contentToThem, type StruckAsOthers, struckAsOthers } from './not-about-them.ts'

/** One question with everything that was ever answered to it, the newest first. */
export type ToldAnswer = { question: Question; past: readonly PastAnswer[] }
export type ToldStep = { step: Step; answers: ToldAnswer[] }

export type HeldPlan = {
  version: number
  issuedAt: Date | null
  content: PlanContent | null
  givings: (typeof planGivings.$inferSelect)[]
  signatures: (typeof planSignatures.$inferSelect)[]
}

export type HeldRequest = Pick<
  typeof reconsiderations.$inferSelect,
  'reference' | 'askedOn' | 'words' | 'answerDueOn'
> & {
  step: ReconsiderationStep | null
}

export type HeldComplaint = { reference: string; receivedOn: string; about: ComplaintAbout; whatHappened: string } & {
  stage: ComplaintStage | null
}

/** Something that was written down as not done, and the line or the interview that it is about. */
export type HeldNotDone = { failure: Failure; about: About }

export type Held = {
  claimant: Claimant
  office: typeof offices.$inferSelect
  adviser: string | null
  groups: GroupRow[]
  told: ToldStep[]
  meetings: Meeting[]
  plans: HeldPlan[]
  updates: Update[]
  representatives: Representative[]
  letters: Pick<typeof letters.$inferSelect, 'kind' | 'reference' | 'at'>[]
  messages: Pick<typeof messages.$inferSelect, 'channel' | 'body' | 'madeAt' | 'sentAt' | 'language'>[]
  requests: HeldRequest[]
  notDone: HeldNotDone[]
  complaints: HeldComplaint[]
  rectifications: Rectification[]
}

/** Everything about the reader's claimant but what they keep private. @throws NotFound */
export async function heldAbout(db: Db, reader: Whose): Promise<Held> {
  const { claimantId: id } = reader
  const person = await personOf(db, id)
  const histories = await historiesOf(db, { role: 'claimant' }, { id })
  const [groups, meetings, versions, updates, acting, written, sent, requests, notDone, made, wrong] =
    await Promise.all([
      groupsOf(db, id),
      meetingsOf(db, person.claimant),
      plansOf(db, id, struckAsOthers(histories)),
      updatesOf(db, id),
      representativesOf(db, id),
      lettersTo(db, reader),
      messagesTo(db, reader),
      requestsOf(db, id),
      notDoneBy(db, id),
      complaintsOf(db, reader),
      rectificationsOf(db, id),
    ])
  return {
    ...person,
    told: toldBy(histories, question => !isKeptPrivate(question)),
    groups,
    meetings,
    plans: versions,
    updates,
    representatives: acting,
    letters: written,
    messages: sent,
    requests,
    notDone,
    complaints: made,
    rectifications: wrong,
  }
}

async function personOf(db: Db, id: string) {
  const [person] = await db
    .select({ claimant: claimants, office: offices, adviser: staff.name })
    .from(claimants)
    .innerJoin(offices, eq(offices.id, claimants.officeId))
    .leftJoin(staff, eq(staff.id, claimants.adviserId))
    .where(eq(claimants.id, id))
  if (!person) throw new NotFound()
  return person
}

/** What the person keeps private, for themselves alone. @throws NotFound for somebody who acts for them */
export async function privatelyTold(db: Db, { claimantId, representative }: Reader): Promise<ToldStep[]> {
  if (representative) throw new NotFound()
  return toldBy(await historiesOf(db, { role: 'claimant' }, { id: claimantId }), isKeptPrivate)
}

/** The answers to these questions, step by step; a step in which nothing was answered is left out. */
function toldBy(
  histories: ReadonlyMap<string, readonly PastAnswer[]>,
  isOne: (question: Question) => boolean,
): ToldStep[] {
  return stepsEverAsked
    .map(step => ({
      step,
      answers: step.questions.filter(isOne).flatMap(question => {
        const past = histories.get(question.id)?.filter(({ unfinished }) => !unfinished)
        return past && past.length > 0 ? [{ question, past }] : []
      }),
    }))
    .filter(({ answers }) => answers.length > 0)
}

async function plansOf(db: Db, id: string, struck: StruckAsOthers): Promise<HeldPlan[]> {
  const versions = await db
    .select({ id: plans.id, version: plans.version, issuedAt: planIssues.at, content: planIssues.content })
    .from(plans)
    .leftJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, id))
    .orderBy(desc(plans.version))
  const ids = versions.map(one => one.id)
  const [givings, signatures] = await Promise.all([
    db.select().from(planGivings).where(inArray(planGivings.planId, ids)).orderBy(asc(planGivings.id)),
    db.select().from(planSignatures).where(inArray(planSignatures.planId, ids)).orderBy(asc(planSignatures.id)),
  ])
  return versions.map(({ id: planId, content, ...version }) => ({
    ...version,
    content: version.issuedAt && contentToThem(content as PlanContent, version.issuedAt, struck),
    givings: givings.filter(one => one.planId === planId),
    signatures: signatures.filter(one => one.planId === planId),
  }))
}

/** A row about a request or a complaint of theirs, which may be older than the day we knew whose it was. */
export const isAboutTheirs = (column: AnyPgColumn, table: 'reconsiderations' | 'complaints', id: string): SQL =>
  sql`${column} in (select id from ${sql.identifier(table)} where claimant_id = ${id})`

/** A code that opens the plan is in no list: what once was sent to one reader is not for another. */
const isNoCode = sql`${messages.template} <> 'one-time code'`

/** Whose record it is, and who reads it. */
export type Whose = Pick<Reader, 'claimantId' | 'representative'>

/** A row that is about no complaint or, where somebody acts for the person, about one that they made themselves. */
const isOfNoOthersComplaint = (column: AnyPgColumn, { representative }: Whose): SQL | undefined =>
  representative &&
  sql`(${column} is null or ${column} in (select id from complaints where representative_id = ${representative.id}))`

/** The complaints of the person that are the reader's to read. */
export const isTheirComplaint = ({ claimantId, representative }: Whose): SQL | undefined =>
  and(eq(complaints.claimantId, claimantId), representative && eq(complaints.representativeId, representative.id))

/** The letters to the person. */
export const isToThem = (reader: Whose): SQL | undefined =>
  and(
    or(
      eq(letters.claimantId, reader.claimantId),
      isAboutTheirs(letters.reconsiderationId, 'reconsiderations', reader.claimantId),
      isAboutTheirs(letters.complaintId, 'complaints', reader.claimantId),
    ),
    isOfNoOthersComplaint(letters.complaintId, reader),
  )

/** The messages to the person, but for those that hold a code. */
export const isMessageToThem = (reader: Whose): SQL | undefined =>
  and(
    or(
      eq(messages.claimantId, reader.claimantId),
      isAboutTheirs(messages.complaintId, 'complaints', reader.claimantId),
    ),
    isOfNoOthersComplaint(messages.complaintId, reader),
    isNoCode,
  )

const lettersTo = (db: Db, reader: Whose) =>
  db
    .select({ kind: letters.kind, reference: letters.reference, at: letters.at })
    .from(letters)
    .where(isToThem(reader))
    .orderBy(desc(letters.at))

const messagesTo = (db: Db, reader: Whose) =>
  db
    .select({
      channel: messages.channel,
      body: messages.body,
      madeAt: messages.madeAt,
      sentAt: messages.sentAt,
      language: messages.language,
    })
    .from(messages)
    .where(isMessageToThem(reader))
    .orderBy(desc(messages.madeAt))

const requestsOf = (db: Db, id: string): Promise<HeldRequest[]> =>
  db
    .select({
      reference: reconsiderations.reference,
      askedOn: reconsiderations.askedOn,
      words: reconsiderations.words,
      answerDueOn: reconsiderations.answerDueOn,
      step: sql<ReconsiderationStep | null>`(
        select e.step from reconsideration_events e
        where e.reconsideration_id = reconsiderations.id and e.step <> 'added' order by e.id desc limit 1)`,
    })
    .from(reconsiderations)
    .where(eq(reconsiderations.claimantId, id))
    .orderBy(desc(reconsiderations.at))

const notDoneBy = async (db: Db, id: string): Promise<HeldNotDone[]> =>
  Promise.all(
    (await failuresAbout(db, id)).map(async failure => ({ failure, about: await lineOrInterview(db, failure) })),
  )

const complaintsOf = (db: Db, reader: Whose): Promise<HeldComplaint[]> =>
  db
    .select({
      reference: complaints.reference,
      receivedOn: complaints.receivedOn,
      about: complaints.about,
      whatHappened: complaints.whatHappened,
      stage: sql<ComplaintStage | null>`(
        select e.stage from complaint_entries e
        where e.complaint_id = complaints.id and e.event = 'stage' order by e.id desc limit 1)`,
    })
    .from(complaints)
    .where(isTheirComplaint(reader))
    .orderBy(desc(complaints.at))
