/** What an evidence pack says of a plan: what it required, why that was thought reasonable, and how it was given (R31). */
import { and, asc, eq } from 'drizzle-orm'
import {
  attendees,
  channels,
  formats,
  givenHow,
  interviewKinds,
  notifiedHow,
  receptions,
  representativeKinds,
  signatureStates,
  updateSays,
  variationKinds,
  writtenLanguages,
} from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { planDocuments, staff } from '../../db/schema.ts'
import { givingThatCounts, type WholePlan } from '../action-plan/action-plan.ts'
import { spokenLanguageInWords } from '../claimant/forms.ts'
import { addressLines } from '../claimant/recipient.ts'
import { representativesOf } from '../claimant/representative.ts'
import { updatesOf } from '../claimant/update.ts'
import { circumstancesOf } from '../commitment/circumstances.ts'
import { commitmentsOf, type SavedCommitment } from '../commitment/commitment.ts'
import { findingsOf } from '../commitment/draft.ts'
import { variationsOf } from '../commitment/varied.ts'
import { rules } from '../guard-rails/check.ts'
import type { Person } from '../http/context.ts'
import { currentAnswers, type Interview, interviewFor } from '../interview/interview.ts'
import { newestOutcome, outcomeInWords } from '../interview/outcome.ts'
import { timeInWords, today } from '../lib/days.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import { isOpen, reconsiderationsAbout } from '../reconsideration/reconsideration.ts'
import { regimes } from '../regime.ts'
import { byAt, dayOf, momentOf, type PackGroup, type PackPart, part, row } from './pack-parts.ts'

/** What a rule sees to, by its id; the id for a rule that is no more. */
export const titleOfRule = (id: string): string => rules.find(rule => rule.id === id)?.title ?? id

/** Who the person is, as far as whoever decides has to know. No National Insurance number; an address only where it is safe. */
export async function personPart(db: Db, { claimant, addressLeftOff }: Pick<WholePlan, 'claimant' | 'addressLeftOff'>) {
  const [acting, unsafe] = await Promise.all([representativesOf(db, claimant.id), unsafeWays(db, claimant.id)])
  const isLeftOff = addressLeftOff || unsafe.includes('letter')
  return part('person', 'The person', [
    {
      rows: [
        row('Name', claimant.name),
        row('Reference', claimant.reference),
        row('Address', isLeftOff ? 'Left off, as they asked' : addressLines(claimant)),
        row('Language they read', writtenLanguages[claimant.writtenLanguage]),
        row('Language they speak', spokenLanguageInWords(claimant.spokenLanguage)),
        row('Format they need', formats[claimant.format].en),
        row(
          'Who acts for them',
          acting.map(
            ({ name, kind, endedAt }) =>
              `${name}: ${representativeKinds[kind]}${endedAt ? ` (until ${momentOf(endedAt)})` : ''}`,
          ),
        ),
      ],
    },
  ])
}

/** The parts about one version: of the plan itself, its lines, what was considered, and how it was given. */
export async function planParts(db: Db, person: Person, plan: WholePlan, only?: string): Promise<PackPart[]> {
  const interview = await interviewFor(db, person, plan.interviewId)
  const lines = (await commitmentsOf(db, plan.id)).filter(({ id, kind }) => (only ? id === only : kind === 'required'))
  return [
    versionPart(plan),
    part('lines', 'What was required', await lineGroups(db, plan, lines, interview), 'Required lines'),
    consideredPart(plan),
    await givingPart(db, plan),
    await saidPart(db, plan, lines),
    await interviewPart(db, interview, 'The interview in which it was written'),
  ]
}

function versionPart({ reference, version, issue, replacedBy, nextReviewOn }: WholePlan): PackPart {
  const regime = issue && regimes[issue.content.regime]
  return part('plan', 'The plan', [
    {
      rows: [
        row('Reference and version', `${reference}, version ${version}`),
        row('Benefit', regime?.name.en),
        row('Issued', byAt(issue?.byName, issue?.at)),
        row('Wording in force then', issue?.content.wording),
        row(
          'What it says happens if it is not done',
          (issue?.content.words ?? regime)?.consequence.map(({ en }) => en),
        ),
        row('Next review', dayOf(nextReviewOn)),
        row('Replaced by', replacedBy && `Version ${replacedBy.version}, ${momentOf(replacedBy.at)}`),
      ],
    },
  ])
}

async function lineGroups(
  db: Db,
  plan: WholePlan,
  lines: readonly SavedCommitment[],
  interview: Interview,
): Promise<PackGroup[]> {
  const lang = plan.issue?.content.writtenIn
  const changes = await changesOf(db, plan)
  const findings = await findingsIn(db, plan, lines, interview)
  return lines.map(line => ({
    title: line.what,
    rows: [
      row('What', line.what, lang),
      row('Steps', line.steps, lang),
      row('From', dayOf(line.startsOn)),
      row('By', dayOf(line.dueOn)),
      row('Where', line.place, lang),
      row('How long it takes', line.hours, lang),
      row('What shows that it is done', line.noEvidence ? 'Nothing has to be shown' : line.evidence, lang),
      row('How it helps', line.helps, lang),
      row('Who helps', line.whoHelps, lang),
      row('Why it is reasonable for this person', line.reasonable, lang),
      row('“Can you do this?”, from 0 to 10', line.canDo),
      row('What they said to that', line.canDoWords, lang),
      row('Their own words about it', line.ownWords, lang),
      row('Declared to ask for nothing that cannot be required', byAt(line.declaredByName, line.declaredAt)),
      row(
        'Reasons given for keeping what a check questions',
        line.reasons.map(
          ({ rule, reason, byName, at }) => `${titleOfRule(rule)} (${rule}): “${reason}” ${byAt(byName, at)}`,
        ),
      ),
      row('What the checks find in it, as of the day it was issued', findings(line)),
      row(
        'Changed, lifted or closed since',
        changes.filter(({ id }) => id === line.id).map(({ words }) => words),
      ),
    ],
  }))
}

async function findingsIn(db: Db, plan: WholePlan, lines: readonly SavedCommitment[], interview: Interview) {
  if (!plan.issue) return () => undefined
  const on = today(plan.issue.at)
  const reasons = lines.flatMap(({ reasonable }) => (reasonable ? [reasonable] : []))
  const known = await currentAnswers(db, interview)
  const about = await circumstancesOf(db, plan.claimant, known, on, { planId: plan.id, reasons })
  const regime = regimes[plan.issue.content.regime]
  const found = (line: SavedCommitment) =>
    findingsOf(line, regime, about, on).map(({ title, severity, words }) => `${title} (${severity}): ${words}`)
  return (line: SavedCommitment) => {
    const all = found(line)
    return all.length > 0 ? all : 'Nothing'
  }
}

async function changesOf(db: Db, plan: WholePlan): Promise<{ id: string; words: string }[]> {
  const found = await variationsOf(db, { planId: plan.id })
  return found.map(({ commitmentId, kind, dueOn, since, reason, at }) => ({
    id: commitmentId,
    words: [`${variationKinds[kind].en}${dueOn ? `: ${dayOf(dueOn)}` : ''}, from ${dayOf(since)}`, reason, momentOf(at)]
      .filter(Boolean)
      .join('. '),
  }))
}

/** R9, L8: what was known of the person when it was issued, as the plan says it. Nothing about safety is on a plan (R86). */
function consideredPart({ issue, childrenConsidered }: WholePlan): PackPart {
  const lang = issue?.content.writtenIn
  const told = issue?.content.told ?? []
  const children = { title: 'The children', rows: [row('How the plan was weighed for them', childrenConsidered, lang)] }
  const sections = told.map(({ title, summary, lines }) => ({
    title: title.en,
    rows: [
      row('In a paragraph', summary?.en.split('\n')),
      ...lines.map(({ label, value }) => row(label.en, value.en.split('\n'))),
    ],
  }))
  const own = {
    title: 'In their own words',
    rows: [row('What they wanted the plan to say', issue?.content.claimantWords, lang)],
  }
  return part('considered', 'Circumstances that were considered', [...sections, children, own])
}

/** L11, L55: what was notified, when, how and by whom, and in which copy. */
async function givingPart(db: Db, plan: WholePlan): Promise<PackPart> {
  const counts = givingThatCounts(plan)
  const givings = plan.givings.toReversed().map(one => ({
    title: `Given on ${dayOf(one.on)}`,
    rows: [
      row('How', givenHow[one.how].en),
      row('By whom', byAt(one.byName, one.at)),
      row('Language', writtenLanguages[one.language]),
      row('Format', formats[one.format].en),
      row('What they said', receptions[one.reception]),
      row('A copy they can read', one.readable ? 'Yes' : 'No: a copy besides'),
      row('Note', one.note),
    ],
  }))
  const whole = {
    rows: [
      row('In force from', counts ? dayOf(counts.on) : 'Never: it has not been given in a format they can read'),
      row(
        'Copies made elsewhere',
        plan.requests.map(({ format, stage, stageOn }) => `${formats[format].en}: ${stage}, ${dayOf(stageOn)}`),
      ),
      row(
        'Signature',
        plan.signatures.map(
          one => `${signatureStates[one.state]}, ${dayOf(one.on)}${one.words ? `: “${one.words}”` : ''}`,
        ),
      ),
      row('Printed copies', await printedCopies(db, plan)),
    ],
  }
  return part('given', 'How the plan was given', [whole, ...givings])
}

async function printedCopies(db: Db, { id }: WholePlan): Promise<string[]> {
  const { language, format, sha256, madeAt } = planDocuments
  const found = await db
    .select({ language, format, sha256, madeAt })
    .from(planDocuments)
    .where(eq(planDocuments.planId, id))
    .orderBy(asc(madeAt), asc(language), asc(format))
  return found.map(
    one =>
      `${writtenLanguages[one.language]}, ${formats[one.format].en.toLowerCase()}, ${momentOf(one.madeAt)}. SHA-256: ${one.sha256}`,
  )
}

/** What the person has said about it since, and what they asked to be looked at again. */
async function saidPart(db: Db, plan: WholePlan, lines: readonly SavedCommitment[]): Promise<PackPart> {
  const [updates, requests] = await Promise.all([
    updatesOf(db, plan.claimantId),
    reconsiderationsAbout(db, plan.claimantId),
  ])
  const origins = new Set(lines.map(({ origin }) => origin))
  const about = updates.filter(({ commitment }) => commitment && origins.has(commitment.origin))
  const asked = requests.filter(one => one.plan.id === plan.id)
  return part('said', 'What they have said since', [
    {
      rows: [
        row(
          'About these lines, online',
          about.map(({ says, words, at }) => `${momentOf(at)}: ${updateSays[says].en}${words ? `: “${words}”` : ''}`),
        ),
        row(
          'Requests to look at the plan again',
          asked.map(
            one =>
              `${one.reference}, ${dayOf(one.askedOn)}: ${isOpen(one) ? 'not answered yet' : one.stage}${[one.words, ...one.added.map(({ words }) => words)].map(said => (said ? `. “${said}”` : '')).join('')}`,
          ),
        ),
      ],
    },
  ])
}

/** R18, L26: what they were told of an interview, how it was held, who was there, and how it ended. */
export async function interviewPart(db: Db, interview: Interview, title: string): Promise<PackPart> {
  const { appointment, heldByName, attended, attendedNote } = interview
  const [outcome, [booker]] = await Promise.all([
    newestOutcome(db, interview),
    db
      .select({ name: staff.name })
      .from(staff)
      .where(and(eq(staff.id, appointment.bookedBy))),
  ])
  const how = appointment.notifiedHow
  return part('interview', title, [
    {
      rows: [
        row('Kind', interviewKinds[appointment.kind]),
        row('When', `${dayOf(appointment.on)}, ${timeInWords(appointment.time.slice(0, 5), 'en')}`),
        row('How it was held', channels[appointment.channel].en),
        row('Place', appointment.place),
        row('How they were told of it', how && notifiedHow[how]),
        row('When they were told of it', dayOf(appointment.notifiedOn)),
        row('Booked', byAt(booker?.name, appointment.bookedAt)),
        row('Held by', heldByName),
        row(
          'Who was there',
          (attended ?? []).map(who => attendees[who]),
        ),
        row('Note on who was there', attendedNote),
        row('How it ended', outcome && outcomeInWords(outcome.outcome, appointment.channel)),
        row('Reason', outcome?.reason),
        row('Recorded', byAt(outcome?.by, outcome?.at)),
      ],
    },
  ])
}
