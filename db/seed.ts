/**
 * The demonstration: fictional offices and a month of their work, told with the verbs that the pages use, so that filling
 * it tries every rule. Times are counted back from the moment of filling.
 */
import { eq } from 'drizzle-orm'
import { planFor, setReview } from '../server/action-plan/action-plan.ts'
import { give, recordSignature } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { addClaimant, addRepresentative, type Claimant, type Details, restrict } from '../server/claimant/claimant.ts'
import { saveCommitment } from '../server/commitment/commitment.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Config } from '../server/config.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { beginInterview, interviewFor } from '../server/interview/interview.ts'
import { recordOutcome } from '../server/interview/outcome.ts'
import { saveStep } from '../server/interview/step.ts'
import { addDays, today } from '../server/lib/days.ts'
import { addAccount, hashPassword } from '../server/staff/accounts.ts'
import type { Channel, InterviewOutcome } from './choices.ts'
import type { Db } from './client.ts'
import { demoAccounts, demoClaimant, demoPassword } from './demo-accounts.ts'
import { offices, staff } from './schema.ts'
import { type Story, stories, workingDayAfter } from './stories.ts'

const demoOffices = [
  {
    name: 'Eastgate Jobcentre',
    nation: 'england',
    address: ['12 Eastgate', 'Barlow', 'QQ1 2AB'],
    phone: '01632 960 101',
    email: 'eastgate@jobcentre.test',
  },
  {
    name: 'Canolfan Byd Gwaith Aberafon',
    nation: 'wales',
    address: ['3 Stryd y Farchnad', 'Aberafon', 'QQ2 3CD'],
    phone: '01632 960 202',
    email: 'aberafon@jobcentre.test',
  },
  {
    name: 'Leith Jobcentre',
    nation: 'scotland',
    address: ['40 Shore Road', 'Leith', 'QQ3 4EF'],
    phone: '01632 960 303',
    email: 'leith@jobcentre.test',
  },
] as const

/** The offices and one account a role. */
export async function addDemoStaff(db: Db): Promise<void> {
  const added = await db
    .insert(offices)
    .values(demoOffices.map(office => ({ ...office, address: [...office.address] })))
    .returning({ id: offices.id, name: offices.name })
  const passwordHash = await hashPassword(demoPassword)
  for (const { officeName, password: _, ...account } of demoAccounts) {
    const officeId = added.find(({ name }) => name === officeName)?.id ?? ''
    await addAccount(db, { ...account, officeId, passwordHash })
  }
}

/** Fills an empty database; leaves one that has been filled as it is. */
export async function seedDemonstration(db: Db, { baseUrl }: Pick<Config, 'baseUrl'>, now = new Date()): Promise<void> {
  if ((await db.$count(offices)) > 0) return
  await addDemoStaff(db)
  await tellTheStory(db, baseUrl, now)
}

/** A member of the cast, by the part of their address before the @. */
async function cast(db: Db, login: string): Promise<Person> {
  const [person] = await db
    .select({ id: staff.id, name: staff.name, role: staff.role, officeId: offices.id, officeName: offices.name })
    .from(staff)
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .where(eq(staff.email, `${login}@demo.test`))
  if (!person) throw new Error(`The cast has no ${login}`)
  return { ...person, sessionId: 'the seed' }
}

/** A month of work in the offices, told by those who did it. */
export async function tellTheStory(db: Db, baseUrl: string, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)
  const teller = { db, baseUrl, by: await cast(db, 'adviser') }

  const kelly = await hold(teller, stories(today(ago(21))).kelly, ago(21), { demoPlan: true })
  await book(teller, kelly, now, { inDays: 7, channel: 'in person', time: '09:30' })
  await hold(teller, stories(today(ago(12))).emrys, ago(12), {})
  await hold(teller, stories(today(ago(6))).jordan, ago(6), { given: false })
  await hold(teller, stories(today(ago(1))).gulsen, ago(1), { upTo: 'work-history' })

  await meet(teller, minor('Precious Adeyemi', '1979-08-21'), ago(9), 'rearranged by us', 'Our line was down')
  await meet(teller, minor('Harbhajan Gill', '1964-01-30'), ago(4), 'did not attend')
  await meet(teller, minor('Ewa Woźniak', '1991-06-16'), ago(15), 'deferred', 'In hospital until next week')
  for (const [name, inDays] of [
    ['Daniel Osei', 1],
    ['Margaret Thackeray', 2],
    ['Ροδάνθη Παπαδάκη', 3],
  ] as const) {
    await book(teller, await addClaimant(db, teller.by, ago(3), minor(name)), now, { inDays, channel: 'phone' })
  }
  await addClaimant(db, teller.by, ago(2), minor('Connor Blythe', '2003-10-13'))

  const ofColleague = { ...teller, by: await cast(db, 'colleague') }
  await book(ofColleague, await addClaimant(db, ofColleague.by, ago(8), minor('Ollie Tran')), now, {
    inDays: 4,
    channel: 'video',
  })
  const hidden = await addClaimant(db, ofColleague.by, ago(5), minor('Rowan Sallow'))
  await restrict(db, await cast(db, 'manager'), ago(5), hidden.id, 'A protected address')

  const inLeith = { ...teller, by: await cast(db, 'stranger') }
  await book(inLeith, await addClaimant(db, inLeith.by, ago(7), minor('Isla MacRae')), now, {
    inDays: 2,
    channel: 'in person',
  })
  const inWales = { ...teller, by: await cast(db, 'anogwr') }
  const welsh = { ...minor('Angharad Bowen', '1985-09-30'), spokenLanguage: 'cy', writtenLanguage: 'cy' } as const
  await book(inWales, await addClaimant(db, inWales.by, ago(6), welsh), now, { inDays: 5, channel: 'phone' })
}

type Teller = { db: Db; baseUrl: string; by: Person }

/** A person of whom little is written down yet. */
const minor = (name: string, dateOfBirth?: string): Details => ({
  name,
  ...(dateOfBirth ? { dateOfBirth } : {}),
  addressKind: 'not given',
  address: [],
  phones: [],
  spokenLanguage: 'en',
  writtenLanguage: 'en',
  format: 'standard',
  regime: 'uc',
})

type Telling = { demoPlan?: boolean; given?: boolean; upTo?: string }

/** Tells one story: the person, the interview, and the plan as far as it came. */
async function hold({ db, by, baseUrl }: Teller, story: Story, at: Date, telling: Telling): Promise<Claimant> {
  const claimant = await addClaimant(db, by, at, { ...story.details, adviserId: by.id })
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
  await plan({ db, by, baseUrl }, story, at, interview.id, telling)
  return claimant
}

async function plan({ db, by, baseUrl }: Teller, story: Story, at: Date, interviewId: string, telling: Telling) {
  const named = telling.demoPlan ? demoClaimant : undefined
  const draft = await draftPlanOf(db, by, at, await interviewFor(db, by, interviewId), named?.reference)
  for (const commitment of story.commitments) await saveCommitment(db, by, at, draft, commitment)
  await setReview(db, by, at, draft, {
    nextReviewOn: workingDayAfter(today(at), 28),
    nextReviewTime: '09:30',
    nextReviewHow: story.appointment.channel,
    addressLeftOff: false,
    ...(story.childrenConsidered ? { childrenConsidered: story.childrenConsidered } : {}),
  })
  await issue(db, by, at, draft, { baseUrl, ...(named && { accessCode: named.code }) })
  if (telling.given === false) return
  const issued = await planFor(db, by, draft.id)
  const language = story.details.writtenLanguage
  await give(db, by, at, issued, {
    how: 'handed over',
    on: today(at),
    language,
    format: 'standard',
    reception: 'acknowledged',
  })
  await recordSignature(db, by, at, issued, { ...story.signature, on: today(at) })
}

type Booking = { inDays: number; channel: Channel; time?: string }

async function book({ db, by }: Teller, claimant: Claimant, now: Date, { inDays, channel, time = '10:30' }: Booking) {
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
async function meet(teller: Teller, details: Details, at: Date, outcome: InterviewOutcome, reason?: string) {
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
}
