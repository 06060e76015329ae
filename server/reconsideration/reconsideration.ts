/**
 * Asking for a plan to be looked at again, the whole of it or single lines (L19), and what happens to what was asked.
 *
 * What must always hold:
 *   1. It can be asked at any time, of any version, with nothing but what it is about (R40).       (ask; forms.ts)
 *   2. Whoever writes it down, the person gets the same receipt, at once (R41).                     (ask)
 *   3. What was asked never changes, and what happened to it is only added to.     (trigger only_ever_added; addEvent)
 *   4. It ends by a decision or by the person's own words, and then nothing more happens to it (R43).
 *                                                       (addEvent, under the row's lock; check a_withdrawal_has_words)
 *   5. It is loaded through whoever asks: somebody else's is not there.   (reconsiderationFor, reconsiderationOf)
 *   6. About a provider's plan it is put before the provider or the office, as the office chose (R47); a provider reads
 *      what was put before it and nothing else, until the office takes that over or the record is restricted.
 *                                                                     (ask, isBefore, withProvider)
 *   7. Whoever acts for the person in one matter reads what they asked themselves, and ends nothing else (G23).
 *                                                                                  (isTheirs, mayTakeBack)
 */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import {
  type AskedHow,
  type ReconsiderationGround,
  type ReconsiderationStep,
  reconsiderationSteps,
  type ToldBy,
} from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import {
  claimants,
  commitments,
  planIssues,
  plans,
  providers,
  reconsiderationEvents,
  reconsiderationLines,
  reconsiderations,
  representatives,
  staff,
} from '../../db/schema.ts'
import type { PlanContent } from '../action-plan/content.ts'
import { type Actor, record, type Verb } from '../audit.ts'
import { type Claimant, idOf, isOpenTo, isProviders, opening } from '../claimant/claimant.ts'
import { standsForThem } from '../claimant/representative.ts'
import { lastDayOf } from '../clocks.ts'
import { commitmentsOf, type SavedCommitment } from '../commitment/commitment.ts'
import { dateOf, standingVariations } from '../commitment/varied.ts'
import {
  type AddedWords,
  type CheckedFile,
  type EvidenceFile,
  filesAbout,
  keepFiles,
  wordsAddedTo,
} from '../evidence/evidence.ts'
import type { Person, Reader } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { newReference } from '../lib/codes.ts'
import { addMonths, type CalendarDate, dateInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { type Provider, requestGoesTo } from '../provider/provider.ts'
import type { RegimeId } from '../regime.ts'
import { sendReceipt } from './receipt.ts'

/** How far a request has come, in the words its maker reads. */
export const stages = {
  received: { en: 'We have your request', cy: 'Mae eich cais gennym' },
  'taken up': reconsiderationSteps['taken up'],
  withdrawn: reconsiderationSteps.withdrawn,
  decided: reconsiderationSteps.decided,
} as const satisfies Record<string, Words>
export type Stage = keyof typeof stages

export type ReconsiderationEvent = {
  id: number
  step: ReconsiderationStep
  words: string | null
  at: Date
  /** Null where the person, or whoever acts for them, did it. */
  by: string | null
  byName: string | null
  /** Who added to it or took it back for the person, where somebody did. */
  actingName: string | null
}

/** The version that a request is about. `author` issued it, and so does not decide about it (R42). */
export type QuestionedPlan = {
  id: string
  reference: string
  version: number
  regime: RegimeId
  /** The language of what was typed into it. */
  writtenIn: Language
  issuedAt: Date
  author: { id: string; name: string }
}

export type Reconsideration = typeof reconsiderations.$inferSelect & {
  claimant: Claimant
  plan: QuestionedPlan
  isAboutWholePlan: boolean
  /** The lines it is about, in the order of the plan: all of them where it is about the whole plan. */
  lines: SavedCommitment[]
  /** Oldest first. */
  events: ReconsiderationEvent[]
  stage: Stage
  files: EvidenceFile[]
  /** Words that were added after it was made, oldest first (adding.ts). */
  added: AddedWords[]
  /** Who asked for the person, where somebody did. */
  representativeName: string | null
  /** Who wrote it down, where it was not made online. */
  enteredByName: string | null
  /** The provider that is to answer it: the one it was put before, until the office takes it over. */
  withProvider: string | null
}

/** How far it has come, told from what happened and never stored. What ended it stays the end. */
export function stageOf(events: readonly Pick<ReconsiderationEvent, 'step'>[]): Stage {
  const has = (step: ReconsiderationStep) => events.some(event => event.step === step)
  if (has('decided')) return 'decided'
  if (has('withdrawn')) return 'withdrawn'
  return has('taken up') ? 'taken up' : 'received'
}

/** What is added to a request, as the log names it. */
export const additionTo = (id: string): string => `addition to reconsideration ${id}`

/** How far the request has come, read anew by whoever holds its row. */
export const stageNow = async (tx: Tx, id: string): Promise<Stage> => stageOf(await eventsOf(tx, id))

/** Whether it still waits for a decision. */
export const isOpen = ({ stage }: Pick<Reconsideration, 'stage'>): boolean =>
  stage === 'received' || stage === 'taken up'

/** A provider reads what was put before it while that is its to answer, and of the office's requests none. */
const isBefore = (person: Person): SQL | undefined =>
  isProviders(person)
    ? sql`${reconsiderations.providerId} = ${person.providerId ?? null}::uuid and not ${isTakenOver(sql`${reconsiderations.id}`)}`
    : undefined

/** Whether the office took over the request of this id from a provider, in a query. */
export const isTakenOver = (id: SQL): SQL => sql`exists (
  select 1 from reconsideration_events over where over.reconsideration_id = ${id} and over.step = 'taken over')`

/**
 * A request, when the record of whoever made it is open to the person.
 * @throws NotFound
 */
export async function reconsiderationFor(db: Db | Tx, person: Person, id: string): Promise<Reconsideration> {
  const [found] = await load(db, and(eq(reconsiderations.id, idOf(id)), isOpenTo(person), isBefore(person)))
  if (!found) throw new NotFound()
  opening(person, found.claimant)
  return found
}

/** A request of the claimant who reads, about any version of their plan. @throws NotFound */
export async function reconsiderationOf(db: Db | Tx, reader: Asker, id: string): Promise<Reconsideration> {
  const [found] = await load(db, and(eq(reconsiderations.id, idOf(id)), isTheirs(reader)))
  if (!found) throw new NotFound()
  return found
}

/** Every request that the reader may read, the newest first. */
export const reconsiderationsOf = (db: Db | Tx, reader: Asker): Promise<Reconsideration[]> => load(db, isTheirs(reader))

/** Whoever reads requests as a claimant, or for one. */
type Asker = Pick<Reader, 'claimantId' | 'representative'>

/** The claimant's own; of whoever acts for them in one matter those that they made (G23). */
function isTheirs({ claimantId, representative }: Asker): SQL | undefined {
  const sees = representative === undefined || representative.may.includes('read all')
  return and(
    eq(reconsiderations.claimantId, claimantId),
    sees ? undefined : eq(reconsiderations.representativeId, representative.id),
  )
}

/** Whether the reader may end a request: whoever asked, or stands in the claimant's place (G25). */
export const mayTakeBack = (reader: Asker, { representativeId }: Pick<Reconsideration, 'representativeId'>): boolean =>
  standsForThem(reader) || reader.representative?.id === representativeId

/** Every request about a claimant's plan, the newest first. The caller has loaded the claimant as whoever asks. */
export const reconsiderationsAbout = (db: Db | Tx, claimantId: string): Promise<Reconsideration[]> =>
  load(db, eq(reconsiderations.claimantId, claimantId))

async function load(db: Db | Tx, where: SQL | undefined): Promise<Reconsideration[]> {
  const [author, clerk] = [alias(staff, 'author'), alias(staff, 'clerk')]
  const found = await db
    .select({
      row: reconsiderations,
      claimant: claimants,
      plan: { id: plans.id, reference: plans.reference, version: plans.version },
      issue: { at: planIssues.at, content: planIssues.content },
      author: { id: author.id, name: author.name },
      representativeName: representatives.name,
      enteredByName: clerk.name,
      providerName: providers.name,
    })
    .from(reconsiderations)
    .innerJoin(claimants, eq(claimants.id, reconsiderations.claimantId))
    .innerJoin(plans, eq(plans.id, reconsiderations.planId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(author, eq(author.id, planIssues.by))
    .leftJoin(representatives, eq(representatives.id, reconsiderations.representativeId))
    .leftJoin(clerk, eq(clerk.id, reconsiderations.enteredBy))
    .leftJoin(providers, eq(providers.id, reconsiderations.providerId))
    .where(where)
    .orderBy(desc(reconsiderations.at), asc(reconsiderations.id))
  return Promise.all(
    found.map(async ({ row, plan, issue, author: wrote, providerName, ...rest }) => {
      const [events, files, added, about] = await Promise.all([
        eventsOf(db, row.id),
        filesAbout(db, { reconsiderationId: row.id }),
        wordsAddedLater(db, row),
        linesOf(db, row),
      ])
      const { regime, writtenIn } = issue.content as PlanContent
      const questioned = { ...plan, regime, writtenIn, issuedAt: issue.at, author: wrote }
      const isTheOffices = rest.claimant.restrictedAt !== null || events.some(({ step }) => step === 'taken over')
      const withProvider = isTheOffices ? null : providerName
      return { ...row, ...rest, ...about, withProvider, plan: questioned, events, files, added, stage: stageOf(events) }
    }),
  )
}

/** What was added to a request in words, oldest first: as a step of its own, or once upon a time like a file. */
export async function wordsAddedLater(
  db: Db | Tx,
  { id, claimantId }: Pick<Reconsideration, 'id' | 'claimantId'>,
): Promise<AddedWords[]> {
  const [filed, events] = await Promise.all([
    wordsAddedTo(db, { reconsiderationId: id }, { name: additionTo(id), claimantId }),
    eventsOf(db, id),
  ])
  const said = events.flatMap(({ id: event, step, at, words, actingName: by }) =>
    step === 'added' && words !== null ? [{ id: String(event), at, words, by }] : [],
  )
  return [...filed, ...said].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

const eventsOf = (db: Db | Tx, id: string): Promise<ReconsiderationEvent[]> =>
  db
    .select({
      id: reconsiderationEvents.id,
      step: reconsiderationEvents.step,
      words: reconsiderationEvents.words,
      at: reconsiderationEvents.at,
      by: reconsiderationEvents.by,
      byName: staff.name,
      actingName: acting,
    })
    .from(reconsiderationEvents)
    .leftJoin(staff, eq(staff.id, reconsiderationEvents.by))
    .where(eq(reconsiderationEvents.reconsiderationId, id))
    .orderBy(asc(reconsiderationEvents.id))

/** An event names staff alone: who acted for the person is told by the log, where it stands under their own id. */
const acting = sql<
  string | null
>`case when reconsideration_events.step in ('withdrawn', 'added') and reconsideration_events.by is null
  then (
    select who.name from audit_entries did
    join representatives who on who.id::text = did.who
    join reconsiderations asked on asked.id = reconsideration_events.reconsideration_id
    where did.chain = 'claimant ' || asked.claimant_id and (
      reconsideration_events.step = 'withdrawn' and did.did = 'withdrew' and did.what = 'reconsideration ' || asked.id
      or reconsideration_events.step = 'added' and did.did = 'added' and did.at = reconsideration_events.at
        and did.what = 'addition to reconsideration ' || asked.id)
    limit 1
  ) end`

async function linesOf(db: Db | Tx, { id, planId }: typeof reconsiderations.$inferSelect) {
  const [all, asked] = await Promise.all([
    commitmentsOf(db, planId),
    db.select().from(reconsiderationLines).where(eq(reconsiderationLines.reconsiderationId, id)),
  ])
  const named = new Set(asked.map(({ commitmentId }) => commitmentId))
  return { isAboutWholePlan: named.size === 0, lines: named.size === 0 ? all : all.filter(line => named.has(line.id)) }
}

/** A version that has been issued, to ask about: its lines by the dates as they stand now. */
export type AskablePlan = QuestionedPlan & {
  claimant: Claimant
  lines: SavedCommitment[]
  /** The provider that drew it up, and whether it would answer (R47). */
  provider: Pick<Provider, 'name' | 'looksAgain'> | null
}

/** The issued version `id`, when its claimant's record is open to the person. @throws NotFound also for a draft */
export async function askablePlanFor(db: Db | Tx, person: Person, id: string): Promise<AskablePlan> {
  const plan = await askable(db, and(eq(plans.id, idOf(id)), isOpenTo(person)))
  opening(person, plan.claimant)
  return plan
}

/**
 * An issued version of the reader's own plan: the one named by its number, or else the one that has the line, or else the
 * one they signed in to.
 * @throws NotFound
 */
export function askablePlanOf(
  db: Db | Tx,
  reader: Reader,
  { version, line }: { version?: string | undefined; line?: string | undefined } = {},
): Promise<AskablePlan> {
  const mine = eq(plans.claimantId, reader.claimantId)
  if (version !== undefined) {
    if (!/^\d{1,5}$/.test(version)) throw new NotFound()
    return askable(db, and(mine, eq(plans.version, Number(version))))
  }
  if (line === undefined) return askable(db, and(mine, eq(plans.id, reader.planId)))
  const ofLine = db
    .select({ id: commitments.planId })
    .from(commitments)
    .where(eq(commitments.id, idOf(line)))
  return askable(db, and(mine, inArray(plans.id, ofLine)))
}

async function askable(db: Db | Tx, where: SQL | undefined): Promise<AskablePlan> {
  const [found] = await db
    .select({
      plan: plans,
      claimant: claimants,
      issue: planIssues,
      author: { id: staff.id, name: staff.name },
      drawnUpBy: providers.name,
    })
    .from(plans)
    .leftJoin(providers, eq(providers.id, plans.providerId))
    .innerJoin(claimants, eq(claimants.id, plans.claimantId))
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .innerJoin(staff, eq(staff.id, planIssues.by))
    .where(where)
  if (!found) throw new NotFound()
  const { id, reference, version } = found.plan
  const { regime, writtenIn } = found.issue.content as PlanContent
  const varied = await standingVariations(db, { planId: id })
  const lines = (await commitmentsOf(db, id)).map(line => ({ ...line, dueOn: dateOf(line.dueOn, varied.get(line.id)) }))
  const { claimant, author, drawnUpBy } = found
  const answers = drawnUpBy !== null && (await goesTo(db, { id, claimant })) !== undefined
  const provider = drawnUpBy === null ? null : { name: drawnUpBy, looksAgain: answers }
  return { id, reference, version, regime, writtenIn, issuedAt: found.issue.at, author, claimant, lines, provider }
}

/** What is asked. Without lines it is about the whole plan; everything else may be left out (R40). */
export type Asking = {
  lines?: readonly string[]
  grounds?: readonly ReconsiderationGround[]
  words?: string | undefined
  instead?: string | undefined
  /** How they want the answer, if not as they are told of everything else. */
  answerBy?: ToldBy | undefined
  files?: readonly CheckedFile[]
}

/** Who asks, when and how. A member of staff who writes it down is `by` it; so is the claimant who asks online. */
export type Asked = {
  by: Actor
  on: CalendarDate
  how: AskedHow
  /** Who asks for the person, where somebody does. */
  representativeId?: string | undefined
}

/**
 * Keeps a request and its files, and sends the receipt. `plan` has been loaded as whoever asks. Returns its id.
 * @param baseUrl where the person reads of it
 * @param key the request's id: the same key sent again asks nothing more
 * @throws Refused 'line' for a line of another version, 'too early' for a day before the version was issued, 'future',
 *   'representative' for somebody who does not act for the person
 */
export async function ask(
  db: Db,
  now: Date,
  plan: AskablePlan,
  asked: Asked,
  asking: Asking,
  baseUrl: string,
  key: string = randomUUID(),
): Promise<string> {
  refuseWhenItCannotBe(now, plan, asked, asking)
  return db.transaction(async tx => {
    await refuseStranger(tx, plan, asked.representativeId)
    const answerDueOn = await dueOnOf(tx, now, plan, asked)
    const providerId = await goesTo(tx, plan)
    const added = await tx
      .insert(reconsiderations)
      .values({ ...rowOf(now, plan, asked, asking, key), answerDueOn, providerId })
      .onConflictDoNothing({ target: reconsiderations.id })
      .returning({ id: reconsiderations.id })
    if (added.length === 0) return key
    await keepLines(tx, key, plan, asking)
    await keepFiles(tx, now, { reconsiderationId: key }, asking.files ?? [])
    await sendReceipt(tx, now, (await load(tx, eq(reconsiderations.id, key)))[0] ?? missing(), baseUrl)
    const what = `reconsideration ${key}`
    await record(tx, { by: asked.by, at: now, did: 'asked for another look at', what, about: plan.claimant.id })
    return key
  })
}

/** A restricted record is closed to every provider (R61): what is asked about it stays in the office. */
const goesTo = async (tx: Tx | Db, { id, claimant }: Pick<AskablePlan, 'id' | 'claimant'>) =>
  claimant.restrictedAt === null ? requestGoesTo(tx, id) : undefined

function missing(): never {
  throw new NotFound()
}

const isStaffs = ({ role }: Actor) => role !== 'claimant'

function rowOf(now: Date, plan: AskablePlan, { by, on, how, representativeId }: Asked, asking: Asking, id: string) {
  return {
    id,
    reference: newReference('RECON'),
    claimantId: plan.claimant.id,
    planId: plan.id,
    askedOn: on,
    askedHow: how,
    representativeId,
    enteredBy: isStaffs(by) ? by.id : undefined,
    grounds: [...(asking.grounds ?? [])],
    words: asking.words,
    instead: asking.instead,
    answerBy: asking.answerBy,
    at: now,
  }
}

/** The day by which we say that we will answer what was asked on a day: our own standard, because the law sets none (L19a). */
export const answerDueOn = (askedOn: CalendarDate): CalendarDate =>
  lastDayOf('answer to a reconsideration request', askedOn)

/**
 * The day by which we say that we will answer; of a request that staff wrote down as taken back less than a month ago the
 * day that we had said then: whoever asks again has not lost it.
 */
async function dueOnOf(tx: Tx, now: Date, { claimant }: AskablePlan, { on }: Asked): Promise<CalendarDate> {
  const since = addMonths(today(now), -1)
  const [kept] = await tx
    .select({ answerDueOn: reconsiderations.answerDueOn })
    .from(reconsiderations)
    .innerJoin(reconsiderationEvents, eq(reconsiderationEvents.reconsiderationId, reconsiderations.id))
    .where(
      and(
        eq(reconsiderations.claimantId, claimant.id),
        eq(reconsiderationEvents.step, 'withdrawn'),
        isNotNull(reconsiderationEvents.by),
        gte(reconsiderationEvents.at, new Date(`${since}T00:00:00Z`)),
      ),
    )
    .orderBy(desc(reconsiderationEvents.id))
    .limit(1)
  const own = answerDueOn(on)
  return kept && kept.answerDueOn < own ? kept.answerDueOn : own
}

function refuseWhenItCannotBe(now: Date, plan: AskablePlan, { on }: Asked, { lines = [] }: Asking): void {
  if (on > today(now)) throw new Refused('future', 'The date must be today or in the past')
  const issuedOn = today(plan.issuedAt)
  if (on < issuedOn) {
    const since = dateInWords(issuedOn, 'en')
    throw new Refused('too early', `The date must be ${since} or later, because that is when this version was issued`)
  }
  if (!lines.every(id => plan.lines.some(line => line.id === id))) {
    throw new Refused('line', 'Choose the whole plan, or lines of this version')
  }
}

async function refuseStranger(tx: Tx, { claimant }: AskablePlan, representativeId: string | undefined): Promise<void> {
  if (representativeId === undefined) return
  const theirs = and(eq(representatives.id, representativeId), eq(representatives.claimantId, claimant.id))
  if ((await tx.$count(representatives, theirs)) === 0) throw new Refused('representative', 'Select who asked')
}

/** Every line ticked is the whole plan, and is kept as that. */
async function keepLines(tx: Tx, id: string, plan: AskablePlan, { lines = [] }: Asking): Promise<void> {
  const some = new Set(lines)
  if (some.size === 0 || some.size === plan.lines.length) return
  await tx.insert(reconsiderationLines).values([...some].map(commitmentId => ({ reconsiderationId: id, commitmentId })))
}

export type NewEvent = {
  step: ReconsiderationStep
  words?: string | undefined
  by: Actor
  /** For the log, and for no page. */
  why?: string | undefined
}

const verbOf: Record<ReconsiderationStep, Verb> = {
  'taken over': 'took over',
  'taken up': 'took up',
  added: 'added',
  'dates lifted': 'lifted the dates of',
  'dates kept': 'kept the dates of',
  withdrawn: 'withdrew',
  decided: 'decided',
}

/**
 * Adds what happened to a request, and records it. The caller has loaded the request as whoever does it.
 * The same step by the same hand twice running is no news (but of dates, which may have become more); the answer says
 * whether it was.
 * @throws Refused 'closed' when it was decided or withdrawn before
 */
export async function addEvent(
  tx: Tx,
  at: Date,
  { id, claimantId }: Pick<Reconsideration, 'id' | 'claimantId'>,
  { step, words, by, why }: NewEvent,
): Promise<boolean> {
  await tx.select({ id: reconsiderations.id }).from(reconsiderations).where(eq(reconsiderations.id, id)).for('update')
  const events = await eventsOf(tx, id)
  const hand = isStaffs(by) ? by.id : null
  // What the person adds meanwhile is no step of ours.
  const newest = events.findLast(event => event.step !== 'added')
  const isSame = newest?.step === step && newest.by === hand && newest.words === (words ?? null)
  if (isSame && !step.startsWith('dates')) return false
  if (!isOpen({ stage: stageOf(events) })) {
    throw new Refused('closed', 'This request has been decided or withdrawn. Nothing more can happen to it.')
  }
  await tx.insert(reconsiderationEvents).values({ reconsiderationId: id, step, words, at, by: hand })
  await record(tx, { by, at, did: verbOf[step], what: `reconsideration ${id}`, about: claimantId, why })
  return true
}

/**
 * The person takes their request back, in their own words (R43). Whoever writes them down is `by`.
 * @throws Refused 'closed' when it was decided before; 'words' without any
 */
export async function withdraw(
  db: Db,
  now: Date,
  reconsideration: Reconsideration,
  by: Actor,
  words: string,
): Promise<void> {
  if (words.trim() === '') throw new Refused('words', 'Enter what they said, in their own words')
  await db.transaction(tx => addEvent(tx, now, reconsideration, { step: 'withdrawn', words, by }))
}
