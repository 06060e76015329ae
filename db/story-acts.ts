/**
 * What happens in the demonstration's story, each thing told with the verbs that the pages use: somebody is interviewed, a
 * plan is issued and issued again, a copy in braille is waited for, somebody complains. (seed.ts says to whom, and when.)
 */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { planFor, setReview } from '../server/action-plan/action-plan.ts'
import type { Imprint } from '../server/action-plan/copies.ts'
import { askForFormat, recordStep } from '../server/action-plan/format-request.ts'
import { give, recordSignature } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { addClaimant, type Claimant, type Details } from '../server/claimant/claimant.ts'
import { addGroup } from '../server/claimant/group.ts'
import { giveLetter } from '../server/claimant/letter-giving.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import { changeCommitment, commitmentsOf, removeCommitment, saveCommitment } from '../server/commitment/commitment.ts'
import { draftPlanOf, versionsOf } from '../server/commitment/draft-plan.ts'
import { complain } from '../server/complaint/complaining.ts'
import { addNote, moveTo } from '../server/complaint/handling.ts'
import { ask as askInWriting } from '../server/failure/entries.ts'
import { begin } from '../server/failure/failure.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { correct } from '../server/interview/correction.ts'
import { historyOf, listOf, questionEverAsked } from '../server/interview/history.ts'
import { beginInterview, type Interview, interviewFor } from '../server/interview/interview.ts'
import { recordOutcome } from '../server/interview/outcome.ts'
import { saveStep } from '../server/interview/step.ts'
import { lettersAbout } from '../server/letter/letter.ts'
import { addDays, today } from '../server/lib/days.ts'
import { providersOf } from '../server/provider/provider.ts'
import { type Asking, ask, askablePlanFor } from '../server/reconsideration/reconsideration.ts'
import { actor } from '../server/staff/staff.ts'
import type { Channel, Ending } from './choices.ts'
import type { Db, Tx } from './client.ts'
import { demoClaimant } from './demo-accounts.ts'
import { cast } from './demo-office.ts'
import { interviews } from './schema.ts'
import { type Story, schoolDayAfter, workingDayAfter } from './stories.ts'

/** Somebody who rang: one line of the plan cannot be done as it stands. */
export async function askByPhone(
  { db, imprint, by }: Teller,
  { id }: Claimant,
  at: Date,
  said: Pick<Asking, 'grounds' | 'words'>,
): Promise<void> {
  const [newest] = await versionsOf(db, id)
  const plan = await askablePlanFor(db, by, newest?.id ?? '')
  const lines = plan.lines.slice(0, 1).map(({ id }) => id)
  const asked = { by: actor(by), on: today(at), how: 'phone' } as const
  await ask(db, at, plan, asked, { lines, ...said }, imprint.baseUrl)
}

/** One complaint that the complaints team is late with, and one in Welsh that came in yesterday. */
export async function complainTwice(db: Db, imprint: Imprint, ago: (days: number) => Date): Promise<void> {
  const making = () => ({ id: randomUUID(), means: imprint })
  const rung = {
    about: 'jobcentre',
    name: 'Tomos Rees',
    phone: '01632 960 417',
    whatHappened: 'I was told to ring at 10. Nobody answered until midday, and then they said that I had missed it.',
    wanted: 'Say on the record that I did ring',
    language: 'en',
    receivedOn: today(ago(34)),
    receivedHow: 'phone',
  } as const
  const handler = await cast(db, 'complaints')
  const { id } = await complain(db, ago(34), rung, { person: await cast(db, 'leader') }, making())
  await moveTo({ db, person: handler, now: ago(30), id }, 'complaints team', undefined, imprint)
  await addNote({ db, person: handler, now: ago(29), id }, 'Asked for the phone records of that morning')
  const written = {
    about: 'both',
    provider: 'Camau Ymlaen',
    email: 'nia.wyn@example.test',
    answerBy: 'email',
    whatHappened: 'Roedd yr ystafell ar gau, ac nid oedd neb yno i ddweud pam.',
    happenedWhen: 'Dydd Mawrth diwethaf',
    language: 'cy',
    receivedOn: today(ago(1)),
    receivedHow: 'online',
  } as const
  await complain(db, ago(1), written, {}, making())
}

export type Teller = { db: Db; imprint: Imprint; by: Person }

/** A person of whom little is written down yet. */
export const minor = (name: string, dateOfBirth?: string): Details => ({
  name,
  ...(dateOfBirth ? { dateOfBirth } : {}),
  addressKind: 'not given',
  address: [],
  phones: [],
  spokenLanguage: 'en',
  writtenLanguage: 'en',
  format: 'standard',
  toldBy: 'letter',
  regime: 'uc',
})

type Telling = { demoPlan?: boolean; given?: boolean; upTo?: string; drawnUpBy?: string }

/** Tells one story: the person, the interview, and the plan as far as it came. */
export async function hold({ db, by, imprint }: Teller, story: Story, at: Date, telling: Telling): Promise<Claimant> {
  const claimant = await addClaimant(db, by, at, { ...story.details, adviserId: by.id })
  await addGroup(db, by, at, claimant.id, story.group)
  if (story.representative) await addRepresentative(db, by, at, claimant.id, story.representative)
  const details = { ...story.appointment, adviserId: by.id, on: today(at) }
  const appointment = await bookAppointment(db, by, at, claimant, details)
  const interview = await interviewFor(db, by, await beginInterview(db, by, at, appointment))
  for (const [step, answers] of Object.entries(story.said)) {
    await saveStep(db, by, at, interview, step, answers)
    if (step === telling.upTo) return claimant
  }
  const { attended } = story
  await recordOutcome(db, by, at, interview, { outcome: 'took part', attended, heldBy: by.id })
  await plan({ db, by, imprint }, story, at, interview.id, telling)
  return claimant
}

async function plan({ db, by, imprint }: Teller, story: Story, at: Date, interviewId: string, telling: Telling) {
  const named = telling.demoPlan ? demoClaimant : undefined
  const draft = await draftPlanOf(db, by, at, await interviewFor(db, by, interviewId), named?.reference)
  for (const commitment of story.commitments) await saveCommitment(db, by, at, draft, commitment)
  await setReview(db, by, at, draft, {
    nextReviewOn: workingDayAfter(today(at), 28),
    nextReviewTime: '09:30',
    nextReviewHow: story.appointment.channel,
    addressLeftOff: false,
    ...(telling.drawnUpBy ? { providerId: await providerCalled(db, by, telling.drawnUpBy) } : {}),
    ...(story.childrenConsidered ? { childrenConsidered: story.childrenConsidered } : {}),
  })
  await issue(db, by, at, draft, { ...imprint, ...(named && { accessCode: named.code }) })
  if (telling.given === false) return
  const issued = await planFor(db, by, draft.id)
  const language = story.details.writtenLanguage
  await give(db, by, at, issued, {
    how: 'handed over',
    on: today(at),
    language,
    format: story.details.format,
    reception: 'acknowledged',
  })
  await recordSignature(db, by, at, issued, { ...story.signature, on: today(at) })
}

async function providerCalled(db: Db, by: Person, called: string): Promise<string> {
  const provider = (await providersOf(db, by)).find(({ name }) => name === called)
  if (!provider) throw new Error(`The office has no provider called ${called}`)
  return provider.id
}

/** The plan two weeks later: one date moved, what we promised done, one promise new. The code that opens it stays the same. */
export async function reissue({ db, by, imprint }: Teller, { id: claimantId }: Claimant, at: Date) {
  const [first] = await versionsOf(db, claimantId)
  const draft = await draftPlanOf(db, by, at, { id: first?.interviewId ?? '', claimantId })
  const [course, ...others] = await commitmentsOf(db, draft.id)
  if (!course) throw new Error('The first plan has nothing to change')
  const dueOn = schoolDayAfter(today(at), 35)
  await changeCommitment(db, by, at, draft, course.id, { ...course, dueOn }, course.version)
  for (const { id, kind } of others) if (kind === 'ours') await removeCommitment(db, by, at, draft, id, 'done')
  await saveCommitment(db, by, at, draft, {
    kind: 'ours',
    what: 'Pay the bus fares to the library until the course ends',
    steps: [],
    dueOn,
    whoHelps: 'Amira Hussain',
  })
  await setReview(db, by, at, draft, {
    nextReviewOn: workingDayAfter(today(at), 42),
    nextReviewTime: '09:30',
    nextReviewHow: 'in person',
    childrenConsidered: 'As before: the course moved, and is still in nursery hours.',
    addressLeftOff: false,
  })
  await issue(db, by, at, draft, { ...imprint, accessCode: demoClaimant.code })
  const posted = { how: 'post', on: today(at), language: 'en', format: 'standard', reception: 'posted' } as const
  await give(db, by, at, await planFor(db, by, draft.id), posted)
}

/** The copy that the person needs is ordered, and meanwhile somebody at home has one in print to read out. */
export async function waitForBraille({ db, by }: Teller, { id: claimantId, format }: Claimant, at: Date) {
  const [newest] = await versionsOf(db, claimantId)
  const issued = async () => planFor(db, by, newest?.id ?? '')
  await askForFormat(db, by, at, await issued(), { language: 'en', format, note: 'Grade 2, and single-sided' })
  const [request] = (await issued()).requests
  const note = 'At the transcription service, about 10 days'
  await recordStep(db, by, at, request?.id ?? '', { step: 'ordered', on: today(at), note })
  await give(db, by, at, await issued(), {
    how: 'handed over',
    on: today(at),
    language: 'en',
    format: 'standard',
    reception: 'acknowledged',
    note: 'Her sister reads it to her until the braille copy comes',
  })
}

/** He rang and said when the works really closed: the year of one job is put right, and his plan says the old one still. */
export async function putRight({ db, by }: Teller, claimant: Claimant, at: Date) {
  const jobs = questionEverAsked('jobs')
  const [row] = await historyOf(db, by, claimant, jobs)
  const [job] = row ? listOf(jobs, row.answer) : []
  if (!row || !job) throw new Error('The story tells of no job')
  const answers = { ...job.answers, 'job-ended': { is: 'answered', value: '2024-03' } } as const
  await correct(
    db,
    by,
    at,
    claimant,
    jobs,
    { row: row.id, item: job.id, standing: true },
    {
      reason: 'agreed',
      words: 'He rang: the works closed in March, not in September',
      instead: { is: 'item', answers },
    },
  )
}

/** A colleague wrote a note into the wrong record, and the adviser found it: a manager has something to look into. */
export async function findAnother({ db, by }: Teller, claimant: Claimant, at: Date, found: Date) {
  const [begun] = await db.select({ id: interviews.id }).from(interviews).where(eq(interviews.claimantId, claimant.id))
  const interview = await interviewFor(db, by, begun?.id ?? '')
  const note = 'His mother goes into hospital on Thursday. He cannot come to the course that day.'
  const information = questionEverAsked('information')
  const writer = await cast(db, 'colleague')
  await saveStep(
    db,
    writer,
    at,
    interview,
    'information',
    { information: { is: 'answered', value: note } },
    { finished: false },
  )
  const [row] = await historyOf(db, by, claimant, information)
  const target = { row: row?.id ?? 0, standing: true }
  await correct(db, by, found, claimant, information, target, { reason: 'wrong person', instead: { is: 'nothing' } })
}

type Booking = { inDays: number; channel: Channel; time?: string }

export async function book(
  { db, by }: Teller,
  claimant: Claimant,
  now: Date,
  { inDays, channel, time = '10:30' }: Booking,
) {
  return bookAppointment(db, by, now, claimant, {
    kind: 'compulsory',
    channel,
    ...(channel === 'in person' ? { place: by.officeName } : {}),
    on: workingDayAfter(today(now), inDays),
    time,
    adviserId: by.id,
    notifiedHow: 'letter',
    notifiedOn: today(now),
  })
}

/** An interview that came to nothing, or nearly. */
export async function meet(
  teller: Teller,
  details: Details,
  at: Date,
  outcome: Ending,
  reason?: string,
): Promise<Interview> {
  const { db, by } = teller
  const claimant = await addClaimant(db, by, at, details)
  const appointment = await bookAppointment(db, by, at, claimant, {
    kind: 'compulsory',
    channel: 'phone',
    on: today(at),
    time: '15:00',
    adviserId: by.id,
    notifiedHow: 'text',
    notifiedOn: addDays(today(at), -3),
  })
  const interview = await interviewFor(db, by, await beginInterview(db, by, at, appointment))
  const nextOn = outcome === 'deferred' ? workingDayAfter(today(at), 10) : undefined
  await recordOutcome(db, by, at, interview, { outcome, reason, nextOn, attended: [], heldBy: by.id })
  return interview
}

/** He is asked why, in a letter that he is handed on the same day: his time to answer has begun. */
export async function askWhy(
  { db, imprint, by }: Teller,
  { id: interviewId, claimantId, claimant }: Interview,
  at: Date,
) {
  const what = 'We rang twice and left a message. He has not rung back.'
  const id = await begin(db, by, at, claimantId, { interviewId }, what)
  const toThem = 'We rang you at 3pm and could not reach you. We left a message and asked you to ring us.'
  await askInWriting(db, by, at, id, toThem, imprint.baseUrl)
  const letter = async (from: Db | Tx) => {
    const [asking] = await lettersAbout(from, { failureId: id })
    if (!asking) throw new Error('Nobody was asked')
    return asking
  }
  const giving = { how: 'handed over', on: today(at), language: 'en', format: claimant.format } as const
  await giveLetter(db, by, at, claimant, letter, { ...giving, note: 'Handed to him at the front desk' })
}
