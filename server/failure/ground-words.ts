/** What a record is about, as the person reads it: the line in the words of the plan, or the interview by its day. */
import { eq } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { appointments, commitments, interviews, planIssues, plans } from '../../db/schema.ts'
import type { PlanContent } from '../action-plan/content.ts'
import type { Language } from '../lib/language.ts'
import type { Failure } from './failure.ts'

/** A line, in the language it was typed in; or an interview with its day and time. */
export type About = { line: string; writtenIn: Language } | { interview: { on: string; time: string } }

/** The caller has loaded the record as whoever reads. */
export async function lineOrInterview(db: Db, { commitmentId, interviewId }: Failure): Promise<About> {
  if (commitmentId) {
    const [found] = await db
      .select({ what: commitments.what, content: planIssues.content })
      .from(commitments)
      .innerJoin(plans, eq(plans.id, commitments.planId))
      .innerJoin(planIssues, eq(planIssues.planId, plans.id))
      .where(eq(commitments.id, commitmentId))
    return { line: found?.what ?? '', writtenIn: (found?.content as PlanContent | undefined)?.writtenIn ?? 'en' }
  }
  const [found] = await db
    .select({ on: appointments.on, time: appointments.time })
    .from(interviews)
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .where(eq(interviews.id, interviewId ?? ''))
  return { interview: { on: found?.on ?? '', time: found?.time.slice(0, 5) ?? '' } }
}
