/** What every page of the commitments stands on: the interview, the draft, and what the guard rails find so far. */
import { type CommitmentKind, commitmentKinds } from '../../db/choices.ts'
import { idOf } from '../claimant/claimant.ts'
import type { Circumstances } from '../guard-rails/circumstances.ts'
import type { Request } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type Form, textOf } from '../http/forms.ts'
import { currentAnswers, type Interview, interviewFor, type Known } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import { type Regime, regimes } from '../regime.ts'
import { draftOf } from './carried.ts'
import { circumstancesOf } from './circumstances.ts'
import { commitmentOf, type SavedCommitment } from './commitment.ts'
import { findingsOf, hasSameWords } from './draft.ts'
import { draftPlanOf, issuedSince, type Plan } from './draft-plan.ts'
import { draftSoFar, putIn } from './forms.ts'

export type Scene = { interview: Interview; known: Known; regime: Regime }

/** The interview in the address, loaded as this person. @throws NotFound */
export async function sceneOf(c: Request): Promise<Scene> {
  const { db, person } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  const known = await currentAnswers(db, interview)
  return { interview, known, regime: regimes[interview.claimant.regime] }
}

/** The draft to write a new line in, made when there is none: for a POST only. @throws Refused 'issued' */
export async function draftFor(c: Request, interview: Interview): Promise<Plan> {
  const { db, person, now } = c.var
  if (await issuedSince(db, interview)) throw new Refused('issued', issuedAlready)
  return draftPlanOf(db, person, now, interview)
}

const issuedAlready =
  'The plan of this interview has been issued. Open the plan and start its next version to change it.'

/**
 * The draft that has the line in the address: to look at as it is, or, by a POST, to be taken up by this interview.
 * @throws NotFound when there is no draft; Refused 'issued'
 */
export async function draftThere(c: Request, interview: Interview): Promise<Plan> {
  if (await issuedSince(c.var.db, interview)) throw new Refused('issued', issuedAlready)
  const draft = await draftOf(c.var.db, interview.claimantId)
  if (!draft) throw new NotFound()
  return c.req.method === 'POST' ? draftFor(c, interview) : draft
}

/** The line in the address, removed or not. @throws NotFound */
export const lineIn = (c: Request, plan: Plan): Promise<SavedCommitment> =>
  commitmentOf(c.var.db, plan.id, idOf(c.req.param('commitment') ?? ''))

/** @throws NotFound for an unknown kind; Refused when nothing can be required of the person */
export function kindOf(asked: string | undefined, { mayRequire }: Regime): CommitmentKind {
  if (asked === undefined || !Object.hasOwn(commitmentKinds, asked)) throw new NotFound()
  if (asked === 'required' && !mayRequire) {
    throw new Refused('nothing required', 'Nothing can be required of this person. Add what they choose to do instead.')
  }
  return asked as CommitmentKind
}

/** What the guard rails find in what is typed; what was declared of the same words stands. */
export async function findingsSoFar(c: Request, scene: Scene, form: Form, saved?: SavedCommitment) {
  const draft = draftSoFar(form)
  if (!draft) return undefined
  const declared = draft.declared || (saved?.declared && hasSameWords(saved, draft))
  const reasons = draft.reasonable ? [draft.reasonable] : []
  const circumstances = await circumstancesIn(c, scene, reasons, saved?.planId)
  return findingsOf({ ...draft, declared, id: saved?.id }, scene.regime, circumstances, today(c.var.now))
}

/**
 * The form with the better wording that was pressed in its field; as it was when the finding has gone meanwhile.
 * @returns undefined when none was pressed
 */
export async function reworded(
  c: Request,
  scene: Scene,
  form: Form,
  saved?: SavedCommitment,
): Promise<Form | undefined> {
  const { use: pressed, ...typed } = form
  if (!pressed) return undefined
  const findings = (await findingsSoFar(c, scene, typed, saved)) ?? []
  const wording = findings.find(({ rule, use }) => use && rule === textOf(form, 'use'))?.use
  return wording ? putIn(typed, wording) : typed
}

/** What the guard rails know of the person of this interview, for a line of their draft. */
export async function circumstancesIn(
  c: Request,
  { interview: { claimant }, known }: Scene,
  reasons: readonly string[],
  planId?: string,
): Promise<Circumstances> {
  const { db, now } = c.var
  const about = { planId: planId ?? (await draftOf(db, claimant.id))?.id, reasons }
  return circumstancesOf(db, claimant, known, today(now), about)
}
