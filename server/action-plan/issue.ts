/**
 * Making a version final: what it says, what still stands in the way, the act of issuing, and the printed copies.
 *
 * What must always hold:
 *   1. A version is issued once; of two who imprint at the same time one does it, and both see it.   (lock; primary key plan_id)
 *   2. What was printed is what is kept: content, bytes and their SHA-256, in the same transaction.  (issue; only_ever_added)
 *      Sizes of print that nobody needed then are made from that content when they are first asked for.  (copies.ts)
 *   3. No plan is issued with a finding that blocks, or one without the reason it asks for (R6, R11, R96).  (obstacles)
 *   4. With a child under 16 on record, how the plan affects them was weighed (L16, R10).            (obstacles)
 *   5. The access code stands on the printed copies, and those are kept. Besides, the database has it only as a hash to
 *      compare with, and sealed with the program's SECRET for copies made later: with the copies hidden and without the
 *      SECRET, nobody reads it there.                                                                 (keepCode, sealedCode)
 *   6. What has changed since the version before is kept with the version that says it (R25).          (changesBetween)
 */
import { eq } from 'drizzle-orm'
import { channels } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { offices, planDocuments, planIssues } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { addressLines } from '../claimant/recipient.ts'
import { type AddedWords, wordsAddedOnline } from '../claimant/update.ts'
import { blockers, type Checked, checkedCommitments } from '../commitment/commitment.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { currentAnswers, type Interview, interviewFor } from '../interview/interview.ts'
import { confirmedOnly } from '../interview/prepared.ts'
import type { Answers, Item } from '../interview/questions.ts'
import { claimantWordsOf, claimantWordsQuestion, toldSections } from '../interview/told.ts'
import { newAccessCode } from '../lib/codes.ts'
import { ageOn, type CalendarDate, today } from '../lib/days.ts'
import { tidy } from '../lib/typed-text.ts'
import { lettersThatCannotBePrinted } from '../print/printer.ts'
import { providerNamed } from '../provider/provider.ts'
import { regimes, wordsNow } from '../regime.ts'
import { actor } from '../staff/staff.ts'
import { printedSummaries, type StepSummary, summaryOf } from '../summary/summary.ts'
import { keepCode } from './access-code.ts'
import { contentBefore, planFor, type WholePlan } from './action-plan.ts'
import { changesBetween } from './changes.ts'
import type { Commitment, PlanContent, PlanOffice, ToldSection } from './content.ts'
import { type Copy, copiesAtIssue, type Imprint, keptCopy, print, sealedCode } from './copies.ts'
import { planDocument, textsOf } from './document.ts'
import { type Safety, safetyOf } from './safe-ways.ts'

/** Something to settle before the plan can be issued, where, and of which commitment. */
export type Obstacle = { where: 'commitments' | 'review'; message: string; commitmentId?: string }

/** The draft refused to become a plan; the message says every reason in a sentence each. */
export class NotReady extends Refused {
  readonly obstacles: readonly Obstacle[]
  constructor(obstacles: readonly Obstacle[]) {
    super('not ready', obstacles.map(({ message }) => message).join(' '))
    this.obstacles = obstacles
  }
}

/** A draft as it stands now. */
export type Preparation = {
  interview: Interview
  content: PlanContent
  obstacles: Obstacle[]
  /** A child under 16 is on record. */
  asksAboutChildren: boolean
  /** What they said about the ways to reach them safely; never printed. */
  safety: Safety | undefined
  /** What there is to say of the paragraphs that were kept for it: nothing of it is in the way. */
  summaries: readonly StepSummary[]
  /** Letters of the plan that no typeface has, and where they are, in English. */
  unprintable: { where: string; letters: string[] }[]
}

/** What the draft would say if it were issued now, and what stands in the way. */
export async function prepare(db: Db | Tx, person: Person, now: Date, plan: WholePlan): Promise<Preparation> {
  const { claimant } = plan
  const interview = await interviewFor(db, person, plan.interviewId)
  const known = await currentAnswers(db, interview)
  const { answers } = known
  const [office, provider, checked, before, summaries] = await Promise.all([
    officeOf(db, claimant),
    providerNamed(db, plan.providerId),
    checkedCommitments(db, claimant, plan, known, today(now)),
    contentBefore(db, plan),
    summaryOf(db, interview, known),
  ])
  const added = await wordsAddedOnline(db, claimant.id, claimantWordsQuestion)
  const asksAboutChildren = hasChildUnder16(answers, today(now))
  const own = contentOf(plan, interview, office, confirmedOnly(known), checked.map(asPrinted), added, summaries)
  const alone = provider === undefined ? own : { ...own, provider: { name: provider } }
  const content = before ? { ...alone, changes: changesBetween(before, alone) } : alone
  return {
    interview,
    content,
    asksAboutChildren,
    safety: safetyOf(interview.definition, answers),
    obstacles: obstacles(plan, checked, asksAboutChildren),
    summaries,
    unprintable: await unprintableIn(content),
  }
}

/** Name by name and part by part first, so that what is left over is elsewhere. */
async function unprintableIn(content: PlanContent): Promise<Preparation['unprintable']> {
  const { claimant, commitments, claimantWords, addedWords, told, changes } = content
  const nobody = { name: '', address: [] }
  const silent = { claimantWords: undefined, addedWords: undefined, told: [], changes: undefined }
  const rest = { ...content, ...silent, claimant: nobody, commitments: [] }
  const places: [where: string, text: string][] = [
    ['their name', claimant.name],
    ['their address', claimant.address.join(' ')],
    ...commitments.map((one): [string, string] => [`“${one.what}”`, JSON.stringify(one)]),
    ['their own words', JSON.stringify([claimantWords, addedWords])],
    ['what has changed', JSON.stringify(changes ?? '')],
    ...told.map((one): [string, string] => [`what they told you about “${one.title.en}”`, JSON.stringify(one)]),
    ['another part of the plan', textsOf(planDocument(rest, 'en')).join(' ')],
  ]
  const found: Preparation['unprintable'] = []
  for (const [where, text] of places) {
    const letters = await lettersThatCannotBePrinted(tidy(text))
    if (letters.length > 0) found.push({ where, letters })
  }
  return found
}

async function officeOf(db: Db | Tx, { officeId }: Claimant): Promise<PlanOffice> {
  const [office] = await db.select().from(offices).where(eq(offices.id, officeId))
  if (!office) throw new NotFound()
  const { name, nation, address, phone, email } = office
  return { name, nation, address, phone, email: email ?? undefined }
}

/** L16: a child whose age nobody gave may be under 16, so the question is asked. */
export function hasChildUnder16(answers: Answers, on: CalendarDate): boolean {
  const { children } = answers
  if (children?.is !== 'answered') return false
  return (children.value as Item[]).some(({ answers: child }) => {
    const [born, age] = [child['child-born'], child['child-age']]
    if (born?.is === 'answered') return ageOn(String(born.value), on) < 16
    return age?.is !== 'answered' || Number(age.value) < 16
  })
}

/** What they told us, each part with the paragraph that somebody has kept about it. */
function toldWith(summaries: readonly StepSummary[], { definition }: Interview, answers: Answers): ToldSection[] {
  const printed = printedSummaries(summaries)
  return toldSections(definition, answers).map(section => {
    const [first] = section.lines
    const step = definition.steps.find(({ questions }) => questions.some(({ id }) => id === first?.question))
    const summary = step && printed.get(step.id)
    return summary ? { ...section, summary } : section
  })
}

function contentOf(
  plan: WholePlan,
  interview: Interview,
  office: PlanOffice,
  answers: Answers,
  commitments: Commitment[],
  added: AddedWords[],
  summaries: readonly StepSummary[],
): PlanContent {
  const { claimant } = plan
  const how = plan.nextReviewHow ?? undefined
  return {
    reference: plan.reference,
    version: plan.version,
    regime: claimant.regime,
    wording: regimes[claimant.regime].wording,
    words: wordsNow(claimant.regime),
    interviewOn: interview.appointment.on,
    writtenIn: claimant.writtenLanguage,
    claimant: { name: claimant.name, address: plan.addressLeftOff ? [] : addressLines(claimant) },
    office,
    adviser: { name: interview.heldByName },
    told: toldWith(summaries, interview, answers),
    commitments,
    claimantWords: claimantWordsOf(answers),
    ...(added.length > 0 && { addedWords: added }),
    nextReview: plan.nextReviewOn
      ? { on: plan.nextReviewOn, time: plan.nextReviewTime?.slice(0, 5), how: how && channels[how] }
      : undefined,
    agreement: plan.signatures[0]?.state ?? 'not asked',
  }
}

function asPrinted({ commitment }: Checked): Commitment {
  const { origin, kind, what, steps, startsOn, dueOn, place, hours, evidence, helps, whoHelps, reasonable } = commitment
  const { canDo, canDoWords, ownWords } = commitment
  const when = { startsOn, dueOn, place, hours, evidence }
  return { origin, kind, what, steps, ...when, helps, whoHelps, reasonable, canDo, canDoWords, ownWords }
}

function obstacles(plan: Plan, checked: readonly Checked[], asksAboutChildren: boolean): Obstacle[] {
  const found: Obstacle[] = []
  if (checked.length === 0) {
    found.push({ where: 'commitments', message: 'Add at least one commitment: a plan with none says nothing.' })
  }
  for (const { commitment, finding } of blockers(checked)) {
    const asks = finding.severity === 'needs a reason' ? ' Change it, or give a reason to keep it.' : ''
    const message = `“${commitment.what}”: ${finding.words}${asks}`
    found.push({ where: 'commitments', message, commitmentId: commitment.id })
  }
  if (asksAboutChildren && !plan.childrenConsidered?.trim()) {
    found.push({ where: 'review', message: 'Say how the plan affects their children under 16.' })
  }
  return found
}

export type Issuing = Imprint & {
  /** For the demonstration, whose code its README names. */
  accessCode?: string
}

/**
 * Issues the draft: keeps what it says for ever and prints it in both languages, in large print too for whoever needs
 * it. Done once: whoever comes second changes nothing.
 * @throws NotReady with everything that stands in the way.
 */
export async function issue(db: Db, person: Person, now: Date, { id }: Plan, issuing: Issuing): Promise<void> {
  await db.transaction(async tx => {
    if ((await lock(tx, id)).issuedAt) return
    const plan = await planFor(tx, person, id)
    const { content: draft, obstacles } = await prepare(tx, person, now, plan)
    if (obstacles.length > 0) throw new NotReady(obstacles)
    const content = { ...draft, issuedOn: today(now) }
    const accessCode = issuing.accessCode ?? newAccessCode()
    await tx.insert(planIssues).values({
      planId: id,
      at: now,
      by: person.id,
      regime: content.regime,
      wording: content.wording,
      content,
      accessCodeSealed: sealedCode(issuing.secret, id, accessCode),
    })
    const holder = { claimantId: plan.claimantId, planId: id, reference: content.reference }
    await keepCode(tx, now, holder, { code: accessCode, origin: 'printed', by: person.id })
    const copies = await copiesAtIssue(id, content, plan.claimant.format, now, issuing, accessCode)
    await tx.insert(planDocuments).values(copies)
    await record(tx, { by: actor(person), at: now, did: 'issued', what: `plan ${id}`, about: plan.claimantId })
  })
}

/** What the version says: as it was issued, or as the draft stands now. */
export const contentNow = async (db: Db, person: Person, now: Date, plan: WholePlan): Promise<PlanContent> =>
  plan.issue?.content ?? (await prepare(db, person, now, plan)).content

/** The PDF of a version: the very bytes that are kept, or a draft made for this moment and not kept. */
export async function pdfOf(
  db: Db,
  person: Person,
  now: Date,
  plan: WholePlan,
  copy: Copy,
  imprint: Imprint,
): Promise<Uint8Array> {
  if (plan.issue) return keptCopy(db, now, plan, copy, imprint)
  return print(await contentNow(db, person, now, plan), copy)
}
