/**
 * GET  /interviews/:interview/commitments                         the three lists; POST begins the draft
 * GET  /interviews/:interview/commitments/new?kind=               POST the same; ?reading= begins with what a card of the conversation says
 * POST /interviews/:interview/commitments/check?of=               what the guard rails find, as one types
 * GET  /interviews/:interview/commitments/:commitment             POST the same
 * POST /interviews/:interview/commitments/:commitment/duplicate   POST .../move (up, down)
 * POST /interviews/:interview/commitments/:commitment/removal     POST .../removal/undo
 * POST /interviews/:interview/commitments/:commitment/reasons     a reason to keep what a rule questions
 */
import { Hono } from 'hono'
import { z } from 'zod'
import type { CommitmentKind } from '../../db/choices.ts'
import { type ListDone, listPage } from '../../views/commitment.ts'
import { changePage, checks, newPage } from '../../views/commitment-form.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf as postedForm, read, readForm, textOf } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { type Interview, interviewFor } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { duplicateCommitment, moveCommitment } from './arranging.ts'
import { carriedFrom, draftOf, linesToCarry, takenOutOf, variedSince } from './carried.ts'
import { catalogue, draftFrom } from './catalogue.ts'
import {
  ChangedMeanwhile,
  changeCommitment,
  checkedCommitments,
  commitmentOf,
  giveReason,
  removeCommitment,
  restoreCommitment,
  type SavedCommitment,
  saveCommitment,
} from './commitment.ts'
import { findingsOf } from './draft.ts'
import { issuedSince, type Plan, versionsOf } from './draft-plan.ts'
import { commitmentForm, filledIn, formOf, reasonForm } from './forms.ts'
import { addFromWords, linesFromWords, unsaidOf, waitingFromWords } from './from-words.ts'
import {
  circumstancesIn,
  draftFor,
  draftThere,
  findingsSoFar,
  kindOf,
  lineIn,
  reworded,
  type Scene,
  sceneOf,
} from './scene.ts'
import { whatMatters } from './what-matters.ts'

export const commitmentRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const base = '/interviews/:interview/commitments'
const one = `${base}/:commitment`

const listOf = ({ id }: Interview) => `/interviews/${id}/commitments`

commitmentRoutes.get(base, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const { interview } = scene
  const issued = await issuedSince(db, interview)
  if (issued) return c.redirect(`/plans/${issued.id}`, 303)
  const draft = await draftOf(db, interview.claimantId)
  await recordView(db, person, now, interview.claimantId, `interview ${interview.id}`)
  return c.html(draft ? await list(c, scene, draft, { done: await doneOf(c, draft) }) : await notBegun(c, scene))
})

commitmentRoutes.post(base, staff, async c => {
  const interview = await interviewFor(c.var.db, c.var.person, c.req.param('interview'))
  await draftFor(c, interview)
  return c.redirect(listOf(interview), 303)
})

type Told = {
  done?: ListDone | undefined
  refused?: { commitment: string; rule: string; typed: string; message: string }
}

async function list(c: Request, scene: Scene, plan: Plan, told: Told) {
  const { db, now } = c.var
  const { interview, known } = scene
  const checked = await checkedCommitments(db, interview.claimant, plan, known, today(now))
  const [carried, varied, spoken] = await Promise.all([
    carriedFrom(db, plan),
    variedSince(db, plan),
    linesFromWords(
      db,
      checked.map(({ commitment }) => commitment),
    ),
  ])
  const items = checked.map(item => {
    const { origin, id } = item.commitment
    const unsaid = spoken.has(id) ? unsaidOf(item.commitment) : undefined
    return { ...item, carriedFrom: carried.get(origin), varied: varied.get(origin), unsaid }
  })
  const takenOut = await takenOutOf(db, plan, varied)
  return listPage(shellOf(c), { ...aboutList(scene), items, takenOut, ...told })
}

const aboutList = ({ interview, regime, known }: Scene) => ({
  interviewId: interview.id,
  claimantName: interview.claimant.name,
  regime,
  matters: whatMatters(interview.definition, interview.claimant, known.answers),
})

/** The lists before there is a draft: empty, or with what the next version of the plan would begin with. */
async function notBegun(c: Request, scene: Scene) {
  const { db } = c.var
  const [last] = await versionsOf(db, scene.interview.claimantId)
  const toCarry = last && { version: last.version, commitments: await linesToCarry(db, last.id) }
  return listPage(shellOf(c), { ...aboutList(scene), items: [], toCarry })
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
  const reading = c.req.query('reading')
  const begun = reading === undefined ? undefined : await formFromWords(c, scene, reading)
  if (begun === 'settled') return c.redirect(talkOf(scene.interview), 303)
  const kind = kindOf(begun ? textOf(begun, 'kind') : c.req.query('kind'), scene.regime)
  await recordView(db, person, now, claimant.id, `interview ${scene.interview.id}`)
  const pressed = begun?.pressed === 'wording' ? { pressed: 'wording' as const } : {}
  return c.html(
    await newForm(c, scene, kind, { form: begun ?? { kind }, language: claimant.writtenLanguage, ...pressed }),
  )
})

const talkOf = ({ id }: Interview) => `/interviews/${id}/conversation#now`

/** The form as a card of the conversation begins it, with the better wording that was pressed there. @throws NotFound */
async function formFromWords(c: Request, scene: Scene, reading: string): Promise<Form | 'settled'> {
  const card = await waitingFromWords(c.var.db, c.var.person, scene.interview, scene.regime, numberOf(reading))
  if (!card) return 'settled'
  const form: Form = { ...formOf(card.draft), reading }
  const use = c.req.query('use')
  const better = use ? await reworded(c, scene, { ...form, use }) : undefined
  return better ? { ...better, pressed: 'wording' } : form
}

const numberOf = (typed: string): number => {
  if (!/^\d{1,15}$/.test(typed)) throw new NotFound()
  return Number(typed)
}

type NewForm = {
  form: Form
  language: Language
  errors?: FieldErrors
  pressed?: 'check' | 'suggestion' | 'language' | 'wording'
}

async function newForm(c: Request, scene: Scene, kind: CommitmentKind, { form, ...page }: NewForm) {
  const findings = 'what' in form ? await findingsSoFar(c, scene, form) : undefined
  return newPage(shellOf(c), { ...aboutList(scene), ...page, kind, form, findings, catalogue: catalogue[kind] })
}

commitmentRoutes.post(`${base}/new`, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const typed = await read(c, commitmentForm)
  const { form } = typed
  const kind = kindOf(textOf(form, 'kind'), scene.regime)
  const page = { language: languageOf(form, scene) }
  const filled = suggested(c, kind, form)
  if (filled) return c.html(await newForm(c, scene, kind, { ...page, form: filled, pressed: 'suggestion' }))
  const better = await reworded(c, scene, form)
  if (better) return c.html(await newForm(c, scene, kind, { ...page, form: better, pressed: 'wording' }))
  if (textOf(form, 'switch')) return c.html(await newForm(c, scene, kind, { ...page, form, pressed: 'language' }))
  if (textOf(form, 'check')) return c.html(await newForm(c, scene, kind, { ...page, form, pressed: 'check' }))
  if (!typed.ok) return c.html(await newForm(c, scene, kind, { ...page, form, errors: typed.errors }), 422)
  try {
    const reading = await readingOn(c, scene, form)
    const plan = await draftFor(c, scene.interview)
    if (reading !== undefined) {
      await addFromWords(db, person, now, plan, reading, typed.value, 'changed')
      return c.redirect(talkOf(scene.interview), 303)
    }
    const id = await saveCommitment(db, person, now, plan, typed.value, idOfPress(c))
    return c.redirect(`${listOf(scene.interview)}?done=saved#commitment-${id}`, 303)
  } catch (error) {
    // The plan was issued meanwhile, or is full: what was typed is kept, to be copied into its next version.
    if (!(error instanceof Refused)) throw error
    return c.html(
      await newForm(c, scene, kind, { ...page, form, errors: [{ field: 'what', message: error.message }] }),
      409,
    )
  }
})

/** The card of the conversation that a form began with. @throws NotFound when it is no card of this interview */
async function readingOn(c: Request, { interview, regime }: Scene, form: Form): Promise<number | undefined> {
  const typed = textOf(form, 'reading')
  if (typed === '') return undefined
  await waitingFromWords(c.var.db, c.var.person, interview, regime, numberOf(typed))
  return Number(typed)
}

/** The language of the suggestions: as just pressed, else as before, else the one the person reads. */
const languageOf = (form: Form, { interview }: Scene): Language =>
  [textOf(form, 'switch'), textOf(form, 'lang')].find(typed => typed === 'en' || typed === 'cy') ??
  interview.claimant.writtenLanguage

/** The form with the suggestion that was pressed, in the place of an earlier one; `undefined` when none was. */
function suggested(c: Request, kind: CommitmentKind, form: Form): Form | undefined {
  const draftOfName = (name: string) => {
    const [id, language] = name.split(' ')
    const suggestion = catalogue[kind].find(one => one.id === id)
    if (!suggestion || (language !== 'en' && language !== 'cy')) return undefined
    return draftFrom(suggestion, kind, language, today(c.var.now))
  }
  const name = textOf(form, 'suggestion')
  const chosen = draftOfName(name)
  return chosen && { ...filledIn(form, chosen, draftOfName(textOf(form, 'from'))), from: name }
}

commitmentRoutes.post(`${base}/check`, staff, async c => {
  const scene = await sceneOf(c)
  const [form, saved] = [await postedForm(c), await savedNamed(c, scene.interview)]
  const path = `${listOf(scene.interview)}/${saved?.id ?? 'new'}`
  return c.html(checks(await findingsSoFar(c, scene, form, saved), path))
})

async function savedNamed(c: Request, interview: Interview) {
  const id = z.uuid().safeParse(c.req.query('of')).data
  const [newest] = await versionsOf(c.var.db, interview.claimantId)
  return id && newest ? commitmentOf(c.var.db, newest.id, id) : undefined
}

commitmentRoutes.get(one, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const saved = await lineIn(c, await draftThere(c, scene.interview))
  if (saved.removedAt) throw new NotFound()
  await recordView(db, person, now, scene.interview.claimantId, `interview ${scene.interview.id}`)
  return c.html(await changeForm(c, scene, saved, { form: formOf(saved), copied: c.req.query('done') === 'copied' }))
})

type ChangeForm = {
  form: Form
  errors?: FieldErrors
  basis?: string
  clash?: boolean
  copied?: boolean
  pressed?: 'check' | 'wording'
}

async function changeForm(c: Request, scene: Scene, saved: SavedCommitment, { form, basis, ...more }: ChangeForm) {
  const findings = await findingsSoFar(c, scene, form, saved)
  const page = { ...aboutList(scene), saved, form, basis: basis ?? String(saved.version), findings }
  return changePage(shellOf(c), { ...page, ...more })
}

commitmentRoutes.post(one, staff, async c => {
  const { db, person, now } = c.var
  const scene = await sceneOf(c)
  const plan = await draftThere(c, scene.interview)
  const saved = await lineIn(c, plan)
  const typed = await read(c, commitmentForm)
  const basis = textOf(typed.form, 'basis')
  const page = { form: typed.form, basis }
  const better = await reworded(c, scene, typed.form, saved)
  if (better) return c.html(await changeForm(c, scene, saved, { form: better, basis, pressed: 'wording' }))
  if (textOf(typed.form, 'check')) return c.html(await changeForm(c, scene, saved, { ...page, pressed: 'check' }))
  if (!typed.ok) return c.html(await changeForm(c, scene, saved, { ...page, errors: typed.errors }), 422)
  try {
    await changeCommitment(db, person, now, plan, saved.id, typed.value, Number(basis))
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    // What was typed is kept, theirs is shown beside it, and saving again is then done knowingly.
    return c.html(await changeForm(c, scene, await lineIn(c, plan), { form: typed.form, clash: true }), 409)
  }
  return c.redirect(`${listOf(scene.interview)}?done=saved#commitment-${saved.id}`, 303)
})

/** The interview, its draft and the commitment that an act is about. */
async function subjectOf(c: Request) {
  const interview = await interviewFor(c.var.db, c.var.person, c.req.param('interview') ?? '')
  const plan = await draftThere(c, interview)
  return { interview, plan, id: idOf(c.req.param('commitment') ?? '') }
}

commitmentRoutes.post(`${one}/duplicate`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  const copy = idOfPress(c)
  await duplicateCommitment(db, person, now, plan, id, copy)
  return c.redirect(`${listOf(interview)}/${copy}?done=copied`, 303)
})

commitmentRoutes.post(`${one}/removal`, staff, async c => {
  const { db, person, now } = c.var
  const { interview, plan, id } = await subjectOf(c)
  const why = textOf(await postedForm(c), 'why') === 'done' ? 'done' : undefined
  await removeCommitment(db, person, now, plan, id, why)
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
  const plan = await draftThere(c, scene.interview)
  const line = await lineIn(c, plan)
  const { id } = line
  const form = await postedForm(c)
  const rule = textOf(form, 'rule')
  const circumstances = await circumstancesIn(c, scene, line.reasonable ? [line.reasonable] : [], plan.id)
  const found = findingsOf(line, scene.regime, circumstances, today(now))
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
