/**
 * GET  /interviews/:interview/commitments                              the three lists
 * GET  /interviews/:interview/commitments/new?kind=&suggestion=&lang=  POST the same
 * POST /interviews/:interview/commitments/check?of=                    what the guard rails find, as one types
 * GET  /interviews/:interview/commitments/:commitment                  POST the same
 * POST /interviews/:interview/commitments/:commitment/duplicate        POST .../move (up, down)
 * POST /interviews/:interview/commitments/:commitment/removal          POST .../removal/undo
 * POST /interviews/:interview/commitments/:commitment/reasons          a reason to keep what a rule questions
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { type CommitmentKind, commitmentKinds } from '../../db/choices.ts'
import { type ListDone, listPage } from '../../views/commitment.ts'
import { changePage, checks, newPage } from '../../views/commitment-form.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf as postedForm, read, readForm, textOf } from '../http/forms.ts'
import { currentAnswers, type Interview, interviewFor } from '../interview/interview.ts'
import type { Answers } from '../interview/questions.ts'
import { today } from '../lib/days.ts'
import { type Regime, regimes } from '../regime.ts'
import { draftPlanOf, issuedSince, type Plan, versionsOf } from './action-plan.ts'
import { catalogue, draftFrom } from './catalogue.ts'
import {
  ChangedMeanwhile,
  changeCommitment,
  checkedCommitments,
  commitmentOf,
  duplicateCommitment,
  giveReason,
  moveCommitment,
  removeCommitment,
  restoreCommitment,
  type SavedCommitment,
  saveCommitment,
} from './commitment.ts'
import { commitmentForm, draftSoFar, formOf, reasonForm } from './commitment-form.ts'
import { findingsOf, hasSameWords } from './draft.ts'
import { whatMatters } from './what-matters.ts'

export const commitmentRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const base = '/interviews/:interview/commitments'
const one = `${base}/:commitment`

/** What every page here is about. */
type Scene = { interview: Interview; answers: Answers; regime: Regime }

async function sceneOf(c: Request): Promise<Scene> {
  const { db, person } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  const { answers } = await currentAnswers(db, interview)
  return { interview, answers, regime: regimes[interview.claimant.regime] }
}

/** The draft to write in. @throws Refused 'issued' */
async function draftFor(c: Request, interview: Interview): Promise<Plan> {
  const { db, person, now } = c.var
  if (await issuedSince(db, interview)) throw new Refused('issued', issuedAlready)
  return draftPlanOf(db, person, now, interview)
}

const issuedAlready =
  'The plan of this interview has been issued. Open the plan and start its next version to change it.'

const listOf = ({ id }: Interview) => `/interviews/${id}/commitments`

commitmentRoutes.get(base, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const issued = await issuedSince(db, scene.interview)
  if (issued) return c.redirect(`/plans/${issued.id}`, 303)
  const plan = await draftFor(c, scene.interview)
  await recordView(db, person, now, plan.claimantId, `interview ${scene.interview.id}`)
  return c.html(await list(c, scene, plan, { done: await doneOf(c, plan) }))
})

type Told = {
  done?: ListDone | undefined
  refused?: { commitment: string; rule: string; typed: string; message: string }
}

async function list(c: Request, scene: Scene, plan: Plan, told: Told) {
  const { db, now } = c.var
  const { interview, answers, regime } = scene
  const { claimant } = interview
  const checked = await checkedCommitments(db, claimant, plan, answers, today(now))
  return listPage(shellOf(c), {
    interviewId: interview.id,
    planId: plan.id,
    claimantName: claimant.name,
    regime,
    matters: whatMatters(interview.definition, claimant, answers),
    items: checked.map(item => ({ ...item, copyKey: randomUUID() })),
    ...told,
  })
}

async function doneOf(c: Request, plan: Plan): Promise<ListDone | undefined> {
  const done = c.req.query('done')
  if (done === 'saved' || done === 'restored' || done === 'reason') return { what: done }
  const id = z.uuid().safeParse(c.req.query('removed')).data
  if (!id) return undefined
  const removed = await commitmentOf(c.var.db, plan.id, id)
  return removed.removedAt ? { what: 'removed', id, text: removed.what } : undefined
}

commitmentRoutes.get(`${base}/new`, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const { claimant } = scene.interview
  const kind = kindOf(c.req.query('kind'), scene.regime)
  const language = z.enum(['en', 'cy']).safeParse(c.req.query('lang')).data ?? claimant.writtenLanguage
  const suggestion = catalogue[kind].find(({ id }) => id === c.req.query('suggestion'))
  await recordView(db, person, now, claimant.id, `interview ${scene.interview.id}`)
  const form = suggestion ? formOf(draftFrom(suggestion, kind, language, today(now))) : { kind }
  return c.html(newForm(c, scene, kind, { form, key: randomUUID(), language }))
})

/** @throws NotFound for an unknown kind; Refused when nothing can be required of the person */
function kindOf(asked: string | undefined, { mayRequire }: Regime): CommitmentKind {
  if (asked === undefined || !(asked in commitmentKinds)) throw new NotFound()
  if (asked === 'required' && !mayRequire) {
    throw new Refused('nothing required', 'Nothing can be required of this person. Add what they choose to do instead.')
  }
  return asked as CommitmentKind
}

type NewForm = { form: Form; key: string; language: 'en' | 'cy'; errors?: FieldErrors; checked?: boolean }

function newForm(c: Request, scene: Scene, kind: CommitmentKind, { form, key, language, errors, checked }: NewForm) {
  const { interview, regime, answers } = scene
  const begun = checked || 'what' in form ? findingsSoFar(c, scene, form) : undefined
  const matters = whatMatters(interview.definition, interview.claimant, answers)
  const about = { interviewId: interview.id, claimantName: interview.claimant.name, regime, matters }
  return newPage(shellOf(c), {
    ...about,
    kind,
    form,
    key,
    language,
    errors,
    findings: begun,
    catalogue: catalogue[kind],
  })
}

/** What the guard rails find in what is typed; what was declared of the same words stands. */
function findingsSoFar(c: Request, { regime, answers }: Scene, form: Form, saved?: SavedCommitment) {
  const draft = draftSoFar(form)
  if (!draft) return undefined
  const declared = draft.declared || (saved?.declared && hasSameWords(saved, draft))
  return findingsOf({ ...draft, declared }, regime, answers, today(c.var.now))
}

commitmentRoutes.post(`${base}/new`, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const typed = await read(c, commitmentForm)
  const kind = kindOf(textOf(typed.form, 'kind'), scene.regime)
  const key = z.uuid().safeParse(textOf(typed.form, 'key')).data ?? randomUUID()
  const page = { form: typed.form, key, language: scene.interview.claimant.writtenLanguage }
  if (textOf(typed.form, 'check')) return c.html(newForm(c, scene, kind, { ...page, checked: true }))
  if (!typed.ok) return c.html(newForm(c, scene, kind, { ...page, errors: typed.errors }), 422)
  const plan = await draftFor(c, scene.interview)
  await saveCommitment(db, person, now, plan, typed.value, key)
  return c.redirect(`${listOf(scene.interview)}?done=saved#commitment-${key}`, 303)
})

commitmentRoutes.post(`${base}/check`, staff, async c => {
  const scene = await sceneOf(c)
  const [form, saved] = [await postedForm(c), await savedNamed(c, scene.interview)]
  return c.html(checks(findingsSoFar(c, scene, form, saved)))
})

async function savedNamed(c: Request, interview: Interview) {
  const id = z.uuid().safeParse(c.req.query('of')).data
  const [newest] = await versionsOf(c.var.db, interview.claimantId)
  return id && newest ? commitmentOf(c.var.db, newest.id, id) : undefined
}

commitmentRoutes.get(one, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const saved = await savedFor(c, await draftFor(c, scene.interview))
  if (saved.removedAt) throw new NotFound()
  await recordView(db, person, now, scene.interview.claimantId, `interview ${scene.interview.id}`)
  return c.html(changeForm(c, scene, saved, { form: formOf(saved), copied: c.req.query('done') === 'copied' }))
})

const savedFor = (c: Request, plan: Plan) => commitmentOf(c.var.db, plan.id, idOf(c.req.param('commitment')))

type ChangeForm = { form: Form; errors?: FieldErrors; basis?: string; clash?: boolean; copied?: boolean }

function changeForm(c: Request, scene: Scene, saved: SavedCommitment, { form, basis, ...more }: ChangeForm) {
  const { interview, regime, answers } = scene
  const matters = whatMatters(interview.definition, interview.claimant, answers)
  const about = { interviewId: interview.id, claimantName: interview.claimant.name, regime, matters }
  const findings = findingsSoFar(c, scene, form, saved)
  return changePage(shellOf(c), { ...about, saved, form, basis: basis ?? String(saved.version), findings, ...more })
}

commitmentRoutes.post(one, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const plan = await draftFor(c, scene.interview)
  const saved = await savedFor(c, plan)
  const typed = await read(c, commitmentForm)
  const basis = textOf(typed.form, 'basis')
  if (textOf(typed.form, 'check')) return c.html(changeForm(c, scene, saved, { form: typed.form, basis }))
  if (!typed.ok) return c.html(changeForm(c, scene, saved, { form: typed.form, basis, errors: typed.errors }), 422)
  try {
    await changeCommitment(db, person, now, plan, saved.id, typed.value, Number(basis))
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    // What was typed is kept, theirs is shown beside it, and saving again is then done knowingly.
    return c.html(changeForm(c, scene, await savedFor(c, plan), { form: typed.form, clash: true }), 409)
  }
  return c.redirect(`${listOf(scene.interview)}?done=saved#commitment-${saved.id}`, 303)
})

/** The interview, its draft and the commitment that an act is about. */
async function subjectOf(c: Request) {
  const interview = await interviewFor(c.var.db, c.var.person, c.req.param('interview') ?? '')
  const id = idOf(c.req.param('commitment'))
  return { interview, plan: await draftFor(c, interview), id }
}

commitmentRoutes.post(`${one}/duplicate`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  const key = z.uuid().safeParse(textOf(await postedForm(c), 'key')).data ?? randomUUID()
  await duplicateCommitment(db, person, now, plan, id, key)
  return c.redirect(`${listOf(interview)}/${key}?done=copied`, 303)
})

commitmentRoutes.post(`${one}/removal`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  await removeCommitment(db, person, now, plan, id)
  return c.redirect(`${listOf(interview)}?removed=${id}`, 303)
})

commitmentRoutes.post(`${one}/removal/undo`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  await restoreCommitment(db, person, now, plan, id)
  return c.redirect(`${listOf(interview)}?done=restored#commitment-${id}`, 303)
})

commitmentRoutes.post(`${one}/move`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  const direction = textOf(await postedForm(c), 'direction')
  if (direction !== 'up' && direction !== 'down') throw new NotFound()
  await moveCommitment(db, person, now, plan, id, direction)
  return c.redirect(`${listOf(interview)}#commitment-${id}`, 303)
})

commitmentRoutes.post(`${one}/reasons`, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const plan = await draftFor(c, scene.interview)
  const { id, kind, ...rest } = await savedFor(c, plan)
  const form = await postedForm(c)
  const rule = textOf(form, 'rule')
  const found = findingsOf({ kind, ...rest }, scene.regime, scene.answers, today(now))
  if (!found.some(finding => finding.rule === rule && finding.severity === 'needs a reason')) throw new NotFound()
  const typed = readForm(form, reasonForm)
  if (!typed.ok) {
    const message = typed.errors[0]?.message ?? ''
    return c.html(
      await list(c, scene, plan, { refused: { commitment: id, rule, typed: textOf(form, 'reason'), message } }),
      422,
    )
  }
  await giveReason(db, person, now, plan, id, typed.value)
  return c.redirect(`${listOf(scene.interview)}?done=reason#commitment-${id}`, 303)
})
