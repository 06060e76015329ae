/** The history of an answer as it stands for one request: whose, to which question, and where the reader came from. */
import { type Claimant, claimantFor } from '../claimant/claimant.ts'
import type { Request } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { historyOf, type PastAnswer, questionEverAsked } from './history.ts'
import { interviewFor } from './interview.ts'
import type { Question } from './questions.ts'

export type OpenAnswer = {
  claimant: Claimant
  question: Question
  past: readonly PastAnswer[]
  whence: Whence
}

/** The page that the reader of a history came from, and the query that remembers it. */
export type Whence = { back: { href: string; text: string }; query: string }

/** The history that the address names, loaded through the person asking. @throws NotFound */
export async function openAnswer(c: Request): Promise<OpenAnswer> {
  const { db, person } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant') ?? '')
  const question = questionEverAsked(c.req.param('question') ?? '')
  const [past, whence] = await Promise.all([historyOf(db, person, claimant, question), whenceOf(c, claimant)])
  return { claimant, question, past, whence }
}

/** One of three pages, never an address out of the query. @throws NotFound */
async function whenceOf(c: Request, claimant: Claimant): Promise<Whence> {
  const id = c.req.query('interview')
  if (id !== undefined) {
    const interview = await interviewFor(c.var.db, c.var.person, id)
    if (interview.claimantId !== claimant.id) throw new NotFound()
    const back = { href: `/interviews/${interview.id}/check`, text: 'Back to check answers' }
    return { back, query: `?interview=${interview.id}` }
  }
  const person = `/claimants/${claimant.id}`
  if (c.req.query('from') === 'answers') {
    const back = { href: `${person}/answers`, text: 'Back to everything they have told us' }
    return { back, query: '?from=answers' }
  }
  return { back: { href: person, text: 'Back to the person' }, query: '' }
}
