/**
 * What changes about a required line of a plan between two versions: an adviser moves or lifts its date (R12), or it is
 * required no longer because the person is exempt (R5).
 *
 * What must always hold:
 *   1. The issued version stays as it is (R25): a variation is a row beside it, and the newest counts.
 *                                                                                       (trigger only_ever_added; varied.ts)
 *   2. A date may be moved or lifted before it and after it (L18), never without a reason, and never without a new notice
 *      in writing.                                                                       (changeDate)
 *   3. Whoever is exempt owes none of the required lines of the newest issued version, from the moment it is known (R5).
 *      They are told in one letter.                                                      (closeWhatIsBarred)
 *   4. Of two who do either at the same moment one does it.                              (holdClaimant)
 *   5. Nothing comes back by itself when an exemption ends: that takes a new version.    (nothing here writes it)
 *   6. The next version, when it is drafted already, takes the same over.                (into-draft.ts)
 *   7. Why a line was closed is told in words that give nothing away (R86).              (the exemption's claimantWords)
 */
import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, offices, planIssues, plans, variations } from '../../db/schema.ts'
import { planFor, type WholePlan } from '../action-plan/action-plan.ts'
import { type Actor, record } from '../audit.ts'
import { whenCircumstancesChange } from '../claimant/circumstances-changed.ts'
import { type Claimant, holdClaimant } from '../claimant/claimant.ts'
import { recipientOf } from '../claimant/recipient.ts'
import { circumstancesOf } from '../commitment/circumstances.ts'
import { commitmentOf } from '../commitment/commitment.ts'
import { findingsOf } from '../commitment/draft.ts'
import type { Plan } from '../commitment/draft-plan.ts'
import { isClosed, type VariedLine, variedLines } from '../commitment/varied.ts'
import { type Exempt, exemptionsOf, questionsOfExemptions } from '../guard-rails/exemptions.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { answersOf } from '../interview/interview.ts'
import { writeLetter } from '../letter/letter.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import { tell } from '../outbox/outbox.ts'
import { regimes } from '../regime.ts'
import { actor } from '../staff/staff.ts'
import { heldDraft, takeDateOver, takeLinesOut } from './into-draft.ts'
import { dateChangedLetters, type LetterScene, noLongerRequiredLetters } from './letter-content.ts'

/** What an adviser says of the date of a line. */
export type DateChange = { reason: string } & ({ kind: 'date moved'; dueOn: CalendarDate } | { kind: 'date lifted' })

/**
 * Moves or lifts the date of a required line, before it or after it, and writes the new notice. The same said twice is
 * done once. Returns the id of the letter.
 * @throws NotFound for a line that is not required, or of another plan; Refused 'replaced' where a newer version was issued,
 *   'closed' where it is required no longer, 'same' where nothing would change, 'date' where nobody could be held to it
 */
export async function changeDate(
  db: Db,
  person: Person,
  now: Date,
  { id: planId }: Pick<Plan, 'id'>,
  commitmentId: string,
  change: DateChange,
  baseUrl: string,
): Promise<string | undefined> {
  return db.transaction(async tx => {
    const { claimantId } = await planFor(tx, person, planId)
    await holdClaimant(tx, claimantId)
    const draft = await heldDraft(tx, claimantId)
    const plan = await planFor(tx, person, planId)
    const line = await changeable(tx, plan, commitmentId)
    const dueOn = change.kind === 'date moved' ? change.dueOn : undefined
    const { variation } = line
    const isSaidAlready = variation?.kind === change.kind && line.dueOn === dueOn && variation.reason === change.reason
    if (isSaidAlready) return variation.letterId ?? undefined
    if (line.dueOn === dueOn) throw new Refused('same', `It has ${dueOn ? 'this' : 'no'} date already`)
    if (dueOn) await refuseBadDate(tx, now, plan, line.id, dueOn)
    if (draft) await takeDateOver(tx, person, now, draft, line, dueOn)
    return writeChange(tx, person, now, plan, line, change, baseUrl)
  })
}

async function writeChange(
  tx: Tx,
  person: Person,
  now: Date,
  plan: WholePlan,
  { id, number, what, dueOn: old }: VariedLine,
  change: DateChange,
  baseUrl: string,
): Promise<string> {
  const { claimantId, reference } = plan
  const { kind, reason } = change
  const dueOn = change.kind === 'date moved' ? change.dueOn : undefined
  const scene = await sceneOf(tx, plan.claimant, plan, today(now), baseUrl)
  const words = dateChangedLetters(scene, { number, what, old, now: dueOn, reason })
  const letterId = await writeLetter(tx, now, { kind: 'date changed', claimantId, reference, words, by: person.id })
  const row = { claimantId, commitmentId: id, kind, dueOn, reason, since: today(now), letterId, at: now }
  await tx.insert(variations).values({ ...row, by: person.id })
  await tellOf(tx, now, plan.claimant, letterId, baseUrl)
  const did = dueOn ? 'moved the date of' : 'lifted the date of'
  await record(tx, { by: actor(person), at: now, did, what: `commitment ${id}`, about: claimantId })
  return letterId
}

/**
 * A required line of the newest issued version, with a date that can be changed.
 * @throws NotFound; Refused 'replaced', 'closed'
 */
export async function changeable(db: Db | Tx, plan: WholePlan, commitmentId: string): Promise<VariedLine> {
  const line = (await variedLines(db, plan.id)).find(({ id }) => id === commitmentId)
  if (!plan.issue || !line) throw new NotFound()
  if (plan.replacedBy) {
    throw new Refused('replaced', 'A newer version of this plan has been issued. Change the date there.')
  }
  if (isClosed(line.variation)) {
    throw new Refused('closed', 'They do not have to do this any more, so it has no date to change.')
  }
  return line
}

/** What the guard rails say of the date alone: the reason for moving it is no reason for a date that cannot be kept. */
async function refuseBadDate(
  tx: Tx,
  now: Date,
  { id: planId, claimant }: WholePlan,
  commitmentId: string,
  dueOn: CalendarDate,
): Promise<void> {
  const line = await commitmentOf(tx, planId, commitmentId)
  const circumstances = await circumstancesOf(tx, claimant, await answersOf(tx, claimant), today(now), { planId })
  const found = findingsOf({ ...line, dueOn }, regimes[claimant.regime], circumstances, today(now))
  const wrong = found.find(({ rule, severity }) => rule.startsWith('due-') && severity !== 'advice')
  if (wrong) throw new Refused('date', wrong.words)
}

/** From now on what somebody has to do is closed in the very transaction that writes down why they do not have to. */
export const closeAtOnce = (baseUrl: string): void =>
  whenCircumstancesChange({
    questions: questionsOfExemptions,
    act: async (tx, at, claimantId, by) => {
      await closeWhatIsBarred(tx, at, claimantId, baseUrl, by)
    },
  })

/**
 * Closes what a person has to do when nothing can be required of them: every required line of their newest issued version
 * that is still open, with one letter for all of them. Does nothing where nobody is exempt, or all is closed already.
 * @param by who wrote down what changed; absent where the day alone did
 * @returns how many lines were closed
 */
export async function closeWhatIsBarred(
  tx: Tx,
  at: Date,
  claimantId: string,
  baseUrl: string,
  by?: Person,
): Promise<number> {
  await holdClaimant(tx, claimantId)
  const draft = await heldDraft(tx, claimantId)
  const plan = await newestIssued(tx, claimantId)
  const lines = plan ? await variedLines(tx, plan.id) : []
  const open = lines.filter(({ variation }) => !isClosed(variation))
  const [claimant] = open.length > 0 ? await tx.select().from(claimants).where(eq(claimants.id, claimantId)) : []
  const exempt = claimant && (await exemptionOf(tx, claimant, today(at)))
  if (!plan || !claimant || !exempt) return 0
  const since = exempt.since ?? today(at)
  const scene = await sceneOf(tx, claimant, plan, today(at), baseUrl)
  const words = noLongerRequiredLetters(scene, {
    since,
    why: exempt.claimantWords,
    lines: open,
  })
  const { reference } = plan
  const letter = { kind: 'no longer required', claimantId, reference, words } as const
  const letterId = await writeLetter(tx, at, by ? { ...letter, by: by.id } : letter)
  const { id: exemption } = exempt
  const row = { claimantId, kind: 'no longer required', exemption, since, letterId, at, by: by?.id } as const
  await tx.insert(variations).values(open.map(({ id }) => ({ ...row, commitmentId: id })))
  await tellOf(tx, at, claimant, letterId, baseUrl)
  if (draft && by) await takeLinesOut(tx, by, at, draft, open)
  const who: Actor = by ? actor(by) : { id: 'system', role: 'system', officeId: claimant.officeId }
  for (const { id } of open) {
    await record(tx, { by: who, at, did: 'closed', what: `commitment ${id}`, about: claimantId })
  }
  return open.length
}

type Barred = Pick<Exempt, 'claimantWords' | 'since'> & { id: string }

/** The first reason why nothing can be required of a person. The caller has loaded the claimant. */
async function exemptionOf(tx: Tx, claimant: Claimant, on: CalendarDate): Promise<Barred | undefined> {
  const regime = regimes[claimant.regime]
  if (!regime.mayRequire) return nothingRequired
  const circumstances = await circumstancesOf(tx, claimant, await answersOf(tx, claimant), on)
  return exemptionsOf(circumstances, regime, on)[0]
}

/** Of somebody who has come under a benefit that requires nothing of anybody. */
const nothingRequired: Barred = {
  id: 'nothing-required',
  claimantWords: {
    en: 'You do not have to do this any more. You can choose to.',
    cy: 'Nid oes rhaid i chi wneud hyn mwyach. Gallwch ddewis gwneud hynny.',
  },
}

async function newestIssued(tx: Tx, claimantId: string): Promise<Plan | undefined> {
  const [newest] = await tx
    .select({ plan: plans })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))
    .limit(1)
  return newest?.plan
}

/** What stands around the words of a letter. */
async function sceneOf(
  tx: Tx,
  claimant: Claimant,
  { reference, version, addressLeftOff, id }: Plan,
  on: CalendarDate,
  baseUrl: string,
): Promise<LetterScene> {
  const [office] = await tx.select().from(offices).where(eq(offices.id, claimant.officeId))
  const [issue] = await tx.select({ content: planIssues.content }).from(planIssues).where(eq(planIssues.planId, id))
  if (!office) throw new Error('Every claimant has an office')
  const { writtenIn = 'en' } = (issue?.content ?? {}) as { writtenIn?: 'en' | 'cy' }
  return { claimant, office, plan: { reference, version, writtenIn }, on, addressLeftOff, url: `${baseUrl}/my-plan` }
}

/** R32: that there is something to read, and where; nothing of what. */
async function tellOf(tx: Tx, at: Date, claimant: Claimant, letterId: string, baseUrl: string): Promise<void> {
  const values = { link: `${baseUrl}/my-plan` }
  await tell(tx, at, {
    ...{ template: 'plan varied', values, to: recipientOf(claimant), claimantId: claimant.id, letterId },
  })
}
