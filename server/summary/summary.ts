/**
 * The summary of an interview: a paragraph for each step, as the answers say it or as an adviser has worded it, and what
 * of it stands on the plan.
 *
 * What must always hold:
 *   1. Nothing stands on the plan that nobody has looked at.                                  (standing; printedSummaries)
 *   2. Words that were kept stand on the plan only while the answers still say what they said then: nothing withdrawn,
 *      corrected or kept off the plan since is printed (R15, R86, R93).                       (summaryOf)
 *   3. What was kept is never overwritten: a row is only ever added, and the newest counts.   (trigger only_ever_added)
 *   4. Whoever saves has seen what is newest, the answers and the words: else they are asked. (seen)
 *   5. What stands in quotation marks is what the person said, word for word (R21).           (misquoted)
 */
import { createHash } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { staff, summaries } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { currentAnswers, type Interview, type Known } from '../interview/interview.ts'
import { printedOnPlan } from '../interview/journey.ts'
import { confirmedOnly } from '../interview/prepared.ts'
import type { Answers, Language, Step, Words } from '../interview/questions.ts'
import { tidy } from '../lib/typed-text.ts'
import { actor } from '../staff/staff.ts'
import { paragraphsFrom } from './paragraph.ts'

/** How the paragraph of a step stands. */
export type Standing = 'new' | 'kept' | 'worded' | 'left off' | 'out of date'

/** What was saved last of a step, by whom and when; without words it is left off the plan. */
export type Kept = { id: number; words: Words | null; at: Date; by: string }

export type StepSummary = {
  step: Step
  /** What the answers say now, by the templates. */
  said: Words
  kept?: Kept | undefined
  standing: Standing
  /** Somebody changed the words in one language alone: the other, which still says what it said. */
  unchanged?: Language | undefined
}

// With the words stands what the answers said when they were kept: by that it shows whether they say something else now.
type KeptWords = Words & { from?: Words }

/** The summary of the steps about which there is something to say, in the order of the interview. */
export async function summaryOf(db: Db | Tx, interview: Interview, known: Known): Promise<StepSummary[]> {
  const kept = await newestKept(db, interview)
  return paragraphsFrom(interview.definition, confirmedOnly(known)).map(({ step, words: said }) => {
    const newest = kept.get(step.id)
    if (!newest) return { step, said, standing: 'new' }
    if (!newest.words) return { step, said, kept: { ...newest, words: null }, standing: 'left off' }
    const { en, cy, from = { en, cy } } = newest.words
    const own = { en, cy }
    const about = { step, said, kept: { ...newest, words: own } }
    if (!isSame(from, said)) return { ...about, standing: 'out of date' }
    return { ...about, standing: isSame(own, said) ? 'kept' : 'worded', unchanged: unchangedIn(own, said) }
  })
}

async function newestKept(
  db: Db | Tx,
  { id }: Interview,
): Promise<Map<string, Omit<Kept, 'words'> & { words: KeptWords | null }>> {
  const rows = await db
    .selectDistinctOn([summaries.step], {
      step: summaries.step,
      id: summaries.id,
      words: summaries.words,
      at: summaries.at,
      by: staff.name,
    })
    .from(summaries)
    .innerJoin(staff, eq(staff.id, summaries.by))
    .where(eq(summaries.interviewId, id))
    .orderBy(summaries.step, desc(summaries.id))
  return new Map(rows.map(({ step, ...kept }) => [step, kept]))
}

const isSame = (one: Words, other: Words): boolean => one.en === other.en && one.cy === other.cy

function unchangedIn(own: Words, said: Words): Language | undefined {
  if ((own.en === said.en) === (own.cy === said.cy)) return undefined
  return own.en === said.en ? 'en' : 'cy'
}

/** What stands for the newest answers and words of some steps: a page sends it back, and so says what it was made from. */
export function seenOf(parts: readonly StepSummary[]): string {
  const all = parts.map(({ step, said, kept }) => [step.id, said.en, said.cy, kept?.id ?? 0])
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32)
}

/** What is to be done with the paragraph of a step: keep it as the answers say it, keep the older words, leave it off, or word it. */
export type Choice = { did: 'keep' | 'older' | 'leave' } | { did: 'save'; words: Words }

/**
 * Saves what an adviser has decided about the paragraph of one step.
 * @throws NotFound when there is nothing to say of the step; Refused when the answers or the words are others than were seen
 */
export function saveSummary(
  db: Db,
  person: Person,
  now: Date,
  interview: Interview,
  stepId: string,
  choice: Choice,
  seen: string,
): Promise<void> {
  return db.transaction(async tx => {
    const parts = await partsLocked(tx, interview)
    const part = parts.find(({ step }) => step.id === stepId)
    if (!part) throw new NotFound()
    if (seenOf([part]) !== seen) throw changedMeanwhile()
    await add(tx, person, now, interview, part, wordsFor(part, choice))
    await recorded(tx, person, now, interview, choice.did === 'keep' || choice.did === 'older' ? 'kept' : 'changed')
  })
}

/** Keeps every paragraph that nobody has looked at, as the answers say it. @throws Refused as `saveSummary` does */
export function keepRest(db: Db, person: Person, now: Date, interview: Interview, seen: string): Promise<void> {
  return db.transaction(async tx => {
    const parts = await partsLocked(tx, interview)
    if (seenOf(parts) !== seen) throw changedMeanwhile()
    const rest = parts.filter(({ standing }) => standing === 'new')
    for (const part of rest) await add(tx, person, now, interview, part, part.said)
    if (rest.length > 0) await recorded(tx, person, now, interview, 'kept')
  })
}

// One at a time, so that of two who save from the same page the second hears of the first.
async function partsLocked(tx: Tx, interview: Interview): Promise<StepSummary[]> {
  await tx.execute(sql`select 1 from interviews where id = ${interview.id} for no key update`)
  return summaryOf(tx, interview, await currentAnswers(tx, interview))
}

const changedMeanwhile = () =>
  new Refused(
    'summary changed',
    'Something has changed since you opened this page: an answer, or these words. Read what stands here now.',
  )

function wordsFor({ said, kept }: StepSummary, choice: Choice): Words | null {
  if (choice.did === 'save') return choice.words
  if (choice.did === 'leave') return null
  return choice.did === 'older' ? (kept?.words ?? said) : said
}

async function add(tx: Tx, person: Person, now: Date, interview: Interview, part: StepSummary, words: Words | null) {
  const { id: interviewId, claimantId } = interview
  const kept: KeptWords | null = words && { ...words, from: part.said }
  await tx
    .insert(summaries)
    .values({ claimantId, interviewId, step: part.step.id, words: kept, at: now, by: person.id })
}

const recorded = (tx: Tx, person: Person, now: Date, { id, claimantId }: Interview, did: Verb) =>
  record(tx, { by: actor(person), at: now, did, what: `summary of interview ${id}`, about: claimantId })

/** Quotation marks, curly or straight, with what stands between them. */
const quotations = /“([^“”]+)”|"([^"]+)"/g

/** The first quotation in somebody's wording of a paragraph that the person did not say, if there is one. */
export function misquoted(words: string, { step, said }: StepSummary, answers: Answers): string | undefined {
  const theirs = [...textsOf(step, answers), said.en, said.cy].map(tidy).join('\n')
  return [...words.matchAll(quotations)]
    .map(([, curly, straight]) => curly ?? straight ?? '')
    .find(quotation => !theirs.includes(tidy(quotation)))
}

/** What was typed in answer to the questions of a step that may be printed. */
function textsOf(step: Step, answers: Answers): string[] {
  return step.questions
    .filter(question => printedOnPlan(question, answers))
    .flatMap(({ id }) => {
      const answer = answers[id]
      return answer?.is === 'answered' && typeof answer.value === 'string' ? [answer.value] : []
    })
}

/** By step: the paragraph that stands on the plan. */
export function printedSummaries(parts: readonly StepSummary[]): Map<string, Words> {
  return new Map(
    parts.flatMap(({ step, standing, kept }): [string, Words][] =>
      (standing === 'kept' || standing === 'worded') && kept?.words ? [[step.id, kept.words]] : [],
    ),
  )
}
