/** A person who has been interviewed, and their plan, made with the same verbs that the pages use. */
import { eq } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { offices, staff } from '../../db/schema.ts'
import { planFor, type WholePlan } from '../../server/action-plan/action-plan.ts'
import { issue } from '../../server/action-plan/issue.ts'
import { addClaimant, type Details } from '../../server/claimant/claimant.ts'
import { saveCommitment } from '../../server/commitment/commitment.ts'
import type { Draft } from '../../server/commitment/draft.ts'
import { draftPlanOf } from '../../server/commitment/draft-plan.ts'
import type { Person } from '../../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../../server/interview/appointment.ts'
import { beginInterview, type Interview, interviewFor } from '../../server/interview/interview.ts'
import type { Answers } from '../../server/interview/questions.ts'
import { saveStep } from '../../server/interview/step.ts'
import { defaultNow, imprint } from './app.ts'

/** One of the cast, as the routes know them. */
export async function castMember(db: Db, login: string): Promise<Person> {
  const [found] = await db
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      officeId: staff.officeId,
      officeName: offices.name,
      providerId: staff.providerId,
    })
    .from(staff)
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .where(eq(staff.email, `${login}@demo.test`))
  if (!found) throw new Error(`Nobody of the cast is called ${login}`)
  return { ...found, sessionId: '' }
}

/** A required item with nothing wrong with it, for a plan given in the last week of November 2026. */
export const lawful: Draft = {
  kind: 'required',
  what: 'Go to the numeracy course at Barry Library',
  steps: ['Ring the library on Tuesday to book a place', 'Go to the three sessions'],
  startsOn: '2026-12-01',
  dueOn: '2026-12-15',
  place: 'Barry Library, King Square',
  hours: '2 hours a week',
  evidence: 'The attendance sheet',
  helps: 'You said numbers worry you in warehouse work',
  reasonable: 'It is a short walk, it is free, and the hours fit school',
  canDo: 8,
  canDoWords: 'Yes, if it is in school hours',
  declared: true,
}

export const chloe: Pick<Details, 'name'> & Partial<Details> = {
  name: 'Chloë Owen',
  regime: 'esa_old',
  addressKind: 'address',
  address: ['3 Mill Lane', 'Barlow'],
  postcode: 'QQ1 2AB',
}

/** An interview held today with a new claimant, after these steps were answered. */
export async function interviewed(
  db: Db,
  person: Person,
  details: Pick<Details, 'name'> & Partial<Details> = chloe,
  steps: Record<string, Answers> = {},
): Promise<Interview> {
  const claimant = await addClaimant(db, person, defaultNow, details)
  const appointment = await bookAppointment(db, person, defaultNow, claimant, hereAndNow(person, defaultNow))
  const interview = await interviewFor(db, person, await beginInterview(db, person, defaultNow, appointment))
  for (const [step, answers] of Object.entries(steps)) {
    await saveStep(db, person, defaultNow, interview, step, answers)
  }
  return interview
}

/** Why it is reasonable is said of each person anew: the same words in two people’s plans are questioned (R9). */
export const ownTo = ({ id }: Interview, commitment: Draft): Draft =>
  commitment.reasonable === lawful.reasonable
    ? { ...commitment, reasonable: `${lawful.reasonable} (${id.slice(0, 8)})` }
    : commitment

/** A draft with these commitments: one lawful required item, unless told. */
export async function drafted(
  db: Db,
  person: Person,
  interview: Interview,
  commitments: Draft[] = [lawful],
): Promise<WholePlan> {
  const draft = await draftPlanOf(db, person, defaultNow, interview)
  for (const commitment of commitments)
    await saveCommitment(db, person, defaultNow, draft, ownTo(interview, commitment))
  return planFor(db, person, draft.id)
}

/** An issued plan, with the code that opens it. */
export async function issued(db: Db, person: Person, interview: Interview, commitments?: Draft[]): Promise<WholePlan> {
  const draft = await drafted(db, person, interview, commitments)
  await issue(db, person, defaultNow, draft, { ...imprint, accessCode })
  return planFor(db, person, draft.id)
}

export const accessCode = 'K7QM-4XWD-9RTH'
