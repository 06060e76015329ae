/**
 * Whether something that an issued version says has been corrected since (R93): the version keeps its words, and its
 * pages say so beside them.
 *
 * What must always hold:
 *   1. Only a correction made after the issue, of an answer that the version printed, counts; a new answer to the same
 *      question is no correction.                                                             (the query below)
 *   2. A stored copy never changes because of it: the words below stand on pages alone.      (views)
 */
import { inArray, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { facts } from '../../db/schema.ts'
import { definitions } from '../interview/definition.ts'
import { claimantWordsQuestion } from '../interview/told.ts'
import type { Words } from '../lib/language.ts'
import type { WholePlan } from './action-plan.ts'
import type { PlanContent } from './content.ts'

/** `seeVersion`: the newest version, when it was issued after the correction; absent when none has been. */
export type Corrected = { seeVersion?: { id: string; version: number } }

/** What is to be said of corrections since this version was issued; `undefined` when there is nothing to say. */
export async function correctedSince(db: Db, plan: WholePlan): Promise<Corrected | undefined> {
  const { issue, replacedBy } = plan
  const questions = issue ? questionsPrinted(issue.content) : []
  if (!issue || questions.length === 0) return undefined
  // A list is corrected item by item: an item that this version printed may be struck in a later row of the same list.
  const [newest] = await db.execute<{ at: string | null }>(sql`
    with printed as (
      select distinct on (question) id, question, value from facts
      where claimant_id = ${plan.claimantId} and at <= ${issue.at.toISOString()}
        and ${inArray(facts.question, questions)} and ${isOf(plan)}
      order by question, id desc
    )
    select max(correction.at)::text as at
    from fact_corrections correction
    join facts wrong on wrong.id = correction.corrected
    join facts instead on instead.id = correction.replacement
    join printed on printed.question = wrong.question
    where correction.claimant_id = ${plan.claimantId} and correction.at > ${issue.at.toISOString()}
      and (wrong.id = printed.id or exists (
        select 1 from jsonb_array_elements(${listIn('wrong')}) one
        where ${listIn('printed')} @> jsonb_build_array(one) and not ${listIn('instead')} @> jsonb_build_array(one)))`)
  if (!newest?.at) return undefined
  return replacedBy && replacedBy.at >= new Date(newest.at) ? { seeVersion: replacedBy } : {}
}

const listIn = (row: 'wrong' | 'printed' | 'instead') =>
  sql.raw(`case when jsonb_typeof(${row}.value) = 'array' then ${row}.value else '[]'::jsonb end`)

/** Plans issued before a question's key was kept name none, and so nothing is said of them. */
const questionsPrinted = ({ told, claimantWords }: PlanContent): string[] => [
  ...new Set(told.flatMap(({ lines }) => lines.flatMap(({ question }) => question ?? []))),
  ...(claimantWords ? [claimantWordsQuestion] : []),
]

const aboutOneDay = Object.values(definitions)
  .flatMap(({ steps }) => steps)
  .filter(({ today }) => today)
  .flatMap(({ questions }) => questions.map(({ id }) => id))

/** What is asked of one interview's day alone is answered anew in each. */
const isOf = ({ interviewId }: WholePlan) =>
  or(notInArray(facts.question, aboutOneDay), sql`${facts.interviewId} = ${interviewId}::uuid`)

/** The notice beside the version's own words. */
export const correctedWords = ({ seeVersion }: Corrected): Words =>
  seeVersion
    ? {
        en: `Something in this version has been corrected since: see version ${seeVersion.version}.`,
        cy: `Mae rhywbeth yn y fersiwn hon wedi’i gywiro ers hynny: gweler fersiwn ${seeVersion.version}.`,
      }
    : {
        en: 'Something in this version has been corrected since. A new version has not been issued yet.',
        cy: 'Mae rhywbeth yn y fersiwn hon wedi’i gywiro ers hynny. Nid oes fersiwn newydd wedi’i chyhoeddi eto.',
      }
