/**
 * A request in the hands of whoever decides about it: the plan as it stood and as it stands, who may decide, and what the
 * guard rails find in what is being decided.
 *
 * What must always hold:
 *   1. Whoever had a part in writing the plan, or in the same lines since, does not decide about it, unless they said why
 *      (R42).                                                                     (authorsOf, whyMayNotDecide)
 *   2. The office does not decide about what a provider is to answer before it has taken that over (R47).
 *                                                                                                 (whyMayNotDecide)
 *   3. Reading makes nothing: a look at a page begins no draft and takes nothing up.                   (inHand)
 *   4. A line is followed by its origin through every version, so that a request about an old version changes the newest.
 *                                                                                                      (linesInHand)
 *   5. A provider is told nothing of the person that neither the plan nor the request says (R86), and changes nothing
 *      against what it is not told: then the office has to decide.           (findingsFor, asAsked, blocked)
 *   6. What would keep the next version from being issued cannot be decided in (R6, R11); what else would keep it is
 *      said before.                                                                       (blocked, stopsNextVersion)
 */
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { decisionDrafts, planIssues, plans, staff } from '../../db/schema.ts'
import { planFor, type WholePlan } from '../action-plan/action-plan.ts'
import { hasChildUnder16 } from '../action-plan/issue.ts'
import { isProviders } from '../claimant/claimant.ts'
import { draftOf } from '../commitment/carried.ts'
import { circumstancesOf } from '../commitment/circumstances.ts'
import { commitmentsOf, type SavedCommitment } from '../commitment/commitment.ts'
import { type Draft, findingsOf, isOpen as isUnsettled } from '../commitment/draft.ts'
import { type Plan, versionsOf } from '../commitment/draft-plan.ts'
import { dateOf, isClosed, standingVariations } from '../commitment/varied.ts'
import type { Finding } from '../guard-rails/check.ts'
import type { Person } from '../http/context.ts'
import type { FieldErrors, Form } from '../http/forms.ts'
import { currentAnswers, type Interview, interviewFor } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import { regimes } from '../regime.ts'
import { type Dates, datesOf } from './dates.ts'
import { type Deciding, fieldOf, type LineDecision, type NewDecision } from './decision-form.ts'
import { asDecided, type Rails } from './next-version.ts'
import { isOpen, type Reconsideration } from './reconsideration.ts'

/** One line that was asked about. */
export type LineInHand = {
  line: SavedCommitment
  /** The same line in the newest issued version, as it stands; absent where it is not in the plan, or required, any more. */
  now?: SavedCommitment | undefined
  /** The same line in the draft of the next version, when there is one and the line is still in it. */
  inDraft?: SavedCommitment | undefined
  /** What the guard rails find in it as it stands now. */
  findings: Finding[]
  /** For a provider: something on record that it is not told keeps this line from staying as it is. */
  stopped?: boolean
}

/** A reason why a version cannot be issued, with the line it is about. */
export type Stop = { origin?: string; words: string }

/** A decision being written. */
export type SavedDraft = { form: Form; version: number; savedAt: Date; savedBy: string; savedByName: string }

export type InHand = {
  request: Reconsideration
  /** The version that was asked about, with what has happened to it. */
  plan: WholePlan
  interview: Interview
  lines: LineInHand[]
  rails: Rails
  /** What each person who had a part in writing the plan did, in words: R42. */
  authors: ReadonlyMap<string, string[]>
  /** The draft of the next version, when there is one already. */
  nextDraft?: Plan | undefined
  /** The newest issued version's number. */
  newestVersion: number
  draft?: SavedDraft | undefined
  /** What keeps the next version from being issued as it would be now: each of a line, or, without one, of the whole. */
  stops: Stop[]
  /** What was said about the dates that fall before the decision (R44). */
  dates: Dates
}

/** Everything that a decision about this request stands on. The request has been loaded as this person. */
export async function inHand(db: Db | Tx, person: Person, now: Date, request: Reconsideration): Promise<InHand> {
  const plan = await planFor(db, person, request.planId)
  const interview = await interviewFor(db, person, plan.interviewId)
  const nextDraft = await draftOf(db, request.claimantId)
  const versions = await versionsOf(db, request.claimantId)
  const newest = versions.find(({ issuedAt }) => issuedAt !== null)
  const standing = newest ? await linesAsTheyStand(db, newest.id) : []
  const known = await currentAnswers(db, interview)
  const about = { planId: (nextDraft ?? newest)?.id, reasons: standing.flatMap(({ reasonable }) => reasonable ?? []) }
  const circumstances = await circumstancesOf(db, request.claimant, known, today(now), about)
  const forProvider = isProviders(person)
  const rails = { regime: regimes[request.claimant.regime], circumstances, today: today(now), forProvider }
  const drafted = nextDraft ? await commitmentsOf(db, nextDraft.id) : undefined
  return {
    request,
    plan,
    interview,
    rails,
    nextDraft,
    newestVersion: newest?.version ?? plan.version,
    lines: linesInHand(request.lines, standing, drafted ?? [], rails).map(one => (forProvider ? asAsked(one) : one)),
    // The office issues the next version, and the provider never reads why it cannot.
    stops: forProvider ? [] : stopsIn(drafted ?? standing, nextDraft, rails),
    authors: await authorsOf(db, request, plan, interview, [newest, nextDraft]),
    draft: await decisionDraftOf(db, request.id),
    dates: await datesOf(db, request, rails.today),
  }
}

/** What keeps these lines from being issued: the same that is asked when a version is issued (action-plan/issue.ts). */
function stopsIn(
  lines: readonly SavedCommitment[],
  draft: Plan | undefined,
  { regime, circumstances, today }: Rails,
): Stop[] {
  const ofLines = lines.flatMap(line =>
    findingsOf(line, regime, circumstances, today)
      .filter(finding => isUnsettled(finding, line.reasons))
      .map(({ words }) => ({ origin: line.origin, words: `“${line.what}”: ${words}` })),
  )
  const asksAboutChildren = hasChildUnder16(circumstances.answers, today) && !draft?.childrenConsidered?.trim()
  return asksAboutChildren
    ? [...ofLines, { words: 'How the plan affects their children under 16 must be said.' }]
    : ofLines
}

/**
 * What would still keep the next version from being issued after the decision: of the lines that were not asked about, and
 * of those that stay. What a decision changes is checked by itself (`blocked`), and its reasons are the reasons.
 */
export function stopsNextVersion({ stops, lines }: Pick<InHand, 'stops' | 'lines'>, decision?: NewDecision): string[] {
  const settled = lines.filter(({ line: { id } }) => {
    const outcome = decision?.lines.find(({ commitmentId }) => commitmentId === id)?.outcome
    return !decision || (outcome !== undefined && outcome !== 'stays')
  })
  const origins = new Set(settled.map(({ line }) => line.origin))
  return stops.filter(({ origin }) => origin === undefined || !origins.has(origin)).map(({ words }) => words)
}

/** What a version asks now: without what is required no longer, and by the dates as they have moved since (R5, R12). */
async function linesAsTheyStand(db: Db | Tx, planId: string): Promise<SavedCommitment[]> {
  const [lines, varied] = await Promise.all([commitmentsOf(db, planId), standingVariations(db, { planId })])
  return lines
    .filter(({ id }) => !isClosed(varied.get(id)))
    .map(line => ({ ...line, dueOn: dateOf(line.dueOn, varied.get(line.id)) }))
}

function linesInHand(
  asked: readonly SavedCommitment[],
  standing: readonly SavedCommitment[],
  drafted: readonly SavedCommitment[],
  rails: Rails,
): LineInHand[] {
  return asked.map(line => {
    const same = (other: SavedCommitment) => other.origin === line.origin
    const now = standing.find(same)
    return { line, now, inDraft: drafted.find(same), findings: now ? findingsFor(now, rails) : [] }
  })
}

/** A line for a provider: as it was asked about, whatever the office has made or drafted of it since. */
const asAsked = ({ line, now, findings }: LineInHand): LineInHand =>
  now ? { line, now: line, findings } : { line, now: line, findings: [askTheOffice], stopped: true }

/** What the guard rails find in a line: to a provider what rests on more than its words is said without saying what. */
function findingsFor(line: Draft, { regime, circumstances, today, forProvider }: Rails): Finding[] {
  const found = findingsOf(line, regime, circumstances, today)
  if (!forProvider) return found
  const unknown = { ...circumstances, answers: {}, answeredOn: {}, dateOfBirth: undefined, groups: [], others: [] }
  const plain = findingsOf(line, regime, unknown, today)
  const isPlain = ({ rule, words }: Finding) => plain.some(one => one.rule === rule && one.words === words)
  // What is only advice would tell by being there or not; what asks for a reason, a provider could not weigh.
  const isStopped = found.some(one => !isPlain(one) && one.severity !== 'advice')
  return [...found.filter(isPlain), ...(isStopped ? [askTheOffice] : [])]
}

const askTheOffice: Finding = {
  rule: 'on-record',
  title: 'What is on record',
  severity: 'blocks',
  words: 'Something on their record speaks against this. Ask the office to take the request over.',
}

/**
 * R42: who held its interview, began, wrote in or issued this version, each with what they did; and who wrote the same
 * lines as they stand now, or as they are drafted, since what stands is what is decided about.
 */
async function authorsOf(
  db: Db | Tx,
  request: Reconsideration,
  plan: WholePlan,
  interview: Interview,
  later: readonly ({ id: string } | undefined)[],
) {
  const authors = new Map<string, string[]>()
  const add = (id: string | null | undefined, did: string) => {
    if (id && !authors.get(id)?.includes(did)) authors.set(id, [...(authors.get(id) ?? []), did])
  }
  add(interview.heldBy, 'held the interview that it came from')
  add(plan.createdBy, 'began it')
  for (const line of await commitmentsOf(db, plan.id)) {
    add(line.savedBy, 'wrote in it')
    add(line.declaredBy, 'wrote in it')
  }
  add(request.plan.author.id, 'issued it')
  for (const version of later) {
    if (version && version.id !== plan.id) await addLaterAuthors(db, request, version.id, add)
  }
  return authors
}

/** Of a later version those who had a part in the lines that were asked about, where any is in it still. */
async function addLaterAuthors(
  db: Db | Tx,
  { lines }: Pick<Reconsideration, 'lines'>,
  planId: string,
  add: (id: string | null | undefined, did: string) => void,
): Promise<void> {
  const asked = new Set(lines.map(({ origin }) => origin))
  const same = (await commitmentsOf(db, planId)).filter(({ origin }) => asked.has(origin))
  for (const line of same) {
    add(line.savedBy, 'wrote the same line in the version that stands now')
    add(line.declaredBy, 'wrote the same line in the version that stands now')
  }
  if (same.length === 0) return
  const [issue] = await db
    .select({ issuer: planIssues.by, began: plans.createdBy })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.id, planId))
  add(issue?.began, 'began the version that stands now')
  add(issue?.issuer, 'issued the version that stands now')
}

/** The decision being written about a request, if somebody has begun one. */
export async function decisionDraftOf(db: Db | Tx, id: string): Promise<SavedDraft | undefined> {
  const [found] = await db
    .select({ draft: decisionDrafts, savedByName: staff.name })
    .from(decisionDrafts)
    .innerJoin(staff, eq(staff.id, decisionDrafts.savedBy))
    .where(eq(decisionDrafts.reconsiderationId, id))
  if (!found) return undefined
  const { form, version, savedAt, savedBy } = found.draft
  return { form: form as Form, version, savedAt, savedBy, savedByName: found.savedByName }
}

/**
 * Who decides: in an office its team leaders and managers, never an adviser, whoever else they are; of a provider whoever
 * works for it, about what was put before it (L23a).
 */
export const decides = ({ role }: Pick<Person, 'role'>): boolean => ['leader', 'manager', 'provider'].includes(role)

/** What this person did for the plan, as a sentence goes on: 'held the interview that it came from and issued it'. */
export function partIn({ authors }: Pick<InHand, 'authors'>, { id }: Pick<Person, 'id'>): string | undefined {
  const did = authors.get(id)
  if (!did) return undefined
  return did.length === 1 ? did[0] : `${did.slice(0, -1).join(', ')} and ${did.at(-1)}`
}

/** This person's newest taking up of the request; its words are why they decide although somebody else should. */
export const takenUpBy = ({ request }: Pick<InHand, 'request'>, { id }: Pick<Person, 'id'>) =>
  request.events.findLast(({ step, by }) => step === 'taken up' && by === id)

export type WhyNot = 'closed' | 'role' | 'with provider' | 'author' | 'not taken up'

/** Why this person may not write the decision just now; `undefined` when they may. */
export function whyMayNotDecide(hand: InHand, person: Person): WhyNot | undefined {
  if (!isOpen(hand.request)) return 'closed'
  if (!decides(person)) return 'role'
  if (hand.request.withProvider !== null && !isProviders(person)) return 'with provider'
  const took = takenUpBy(hand, person)
  if (partIn(hand, person) && !took?.words) return 'author'
  return took ? undefined : 'not taken up'
}

/** What the form of the decision is read against. */
export const decidingOf = ({ request, lines, rails }: InHand): Deciding => ({
  lines: lines.map(({ line: { id, kind, what, dueOn }, now }) => ({ id, kind, what, dueOn, gone: now === undefined })),
  regime: rails.regime,
  today: rails.today,
  language: request.claimant.writtenLanguage,
})

/** What the guard rails find in a line as it would stand after the decision; nothing where it does not change. */
export function findingsAfter({ now, inDraft }: LineInHand, decision: LineDecision, rails: Rails): Finding[] {
  const base = inDraft ?? now
  if (!base || !['changed', 'date moved'].includes(decision.outcome)) return []
  return findingsFor(asDecided(base, decision), rails)
}

/** What stops a decision, each beside the field that can mend it. */
export function blocked(hand: InHand, decision: NewDecision): FieldErrors {
  const { lines, rails } = hand
  return decision.lines.flatMap((one, at) => {
    const line = lines.find(({ line: { id } }) => id === one.commitmentId)
    const found = line ? findingsAfter(line, one, rails) : []
    if (line?.stopped && one.outcome !== 'removed') {
      return [{ field: fieldOf('outcome', one.commitmentId), message: `Line ${at + 1}: ${askTheOffice.words}` }]
    }
    if (line && staysPast(hand, line, one)) {
      const message = `Line ${at + 1}: its date was lifted and has passed. Move the date, because nobody can keep it now`
      return [{ field: fieldOf('outcome', one.commitmentId), message }]
    }
    return found
      .filter(({ severity }) => severity === 'blocks')
      .map(({ rule, words }) => ({ field: fieldToMend(one, rule), message: `Line ${at + 1}: ${words}` }))
  })
}

/** A date that we lifted while we looked, and that would bind again although it has passed. */
function staysPast({ dates, rails }: InHand, { line, now }: LineInHand, { outcome, newDueOn }: LineDecision): boolean {
  if (outcome === 'removed' || newDueOn !== undefined) return false
  return dates.lifted.some(one => one.origin === line.origin) && (now?.dueOn ?? '9999') <= rails.today
}

function fieldToMend({ outcome, commitmentId }: LineDecision, rule: string): string {
  if (rule.startsWith('due-')) return `${fieldOf(outcome === 'changed' ? 'due' : 'moved', commitmentId)}-day`
  return fieldOf(outcome === 'changed' ? 'what' : 'outcome', commitmentId)
}
