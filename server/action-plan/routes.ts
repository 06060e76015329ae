/**
 * POST /interviews/:interview/plan     opens the plan that came out of the interview, else the claimant's draft
 * GET  /plans/:plan                    what it is worth, what to do next, and what it says
 * GET  /plans/:plan/document           what it says, alone, in either language
 * GET  /plans/:plan/plan.pdf           the same on paper: ?lang=cy &format=large-print-20
 * GET  /plans/:plan/review             POST /plans/:plan/review
 * POST /plans/:plan/issue              POST /plans/:plan/next-version
 * GET  /plans/:plan/given              POST /plans/:plan/given
 * GET  /plans/:plan/signature          POST /plans/:plan/signature
 */
import { Hono } from 'hono'
import { documentPage, type PlanDone, planPage } from '../../views/action-plan.ts'
import { givenPage, reviewPage, signaturePage } from '../../views/plan-forms.ts'
import { record } from '../audit.ts'
import { recordView } from '../claimant/claimant.ts'
import { commitmentsOf } from '../commitment/commitment.ts'
import { decidedLines } from '../commitment/decided-lines.ts'
import { draftPlanOf, issuedSince, versionsOf } from '../commitment/draft-plan.ts'
import { standingVariations, variedLines } from '../commitment/varied.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { nextAppointmentOf } from '../interview/appointment.ts'
import { currentAnswers, interviewFor } from '../interview/interview.ts'
import { newestOutcome } from '../interview/outcome.ts'
import { lettersAbout } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { providersOf } from '../provider/provider.ts'
import { actor } from '../staff/staff.ts'
import { childrenWeighedBefore, planFor, setReview, standingOf, type WholePlan } from './action-plan.ts'
import { type Copy, fileNameOf } from './copies.ts'
import { correctedSince } from './corrected.ts'
import { planDocument } from './document.ts'
import { openForEarlier } from './format-request.ts'
import { giving, review, signature } from './forms.ts'
import { give, recordSignature } from './handover.ts'
import { contentNow, issue, NotReady, type Obstacle, pdfOf, prepare } from './issue.ts'
import { safetyOf } from './safe-ways.ts'
import { changesInWords } from './what-changed.ts'

export const planRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')

planRoutes.post('/interviews/:interview/plan', staff, async c => {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview'))
  // What came out of this interview is opened as it was issued: its next version is begun on its own page, on purpose.
  const { id } = (await issuedSince(db, interview)) ?? (await draftPlanOf(db, person, now, interview))
  return c.redirect(`/plans/${id}`, 303)
})

planRoutes.get('/plans/:plan', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(await wholePage(c, plan))
})

async function wholePage(c: Request, plan: WholePlan, errors?: (FieldErrors[number] & { href: string })[]) {
  const { db, person, now } = c.var
  const preparation = standingOf(plan) === 'draft' ? await prepare(db, person, now, plan) : undefined
  const content = preparation?.content ?? (await contentNow(db, person, now, plan))
  const language = languageOf(c, plan)
  const versions = await versionsOf(db, plan.claimantId)
  const done = c.req.query('done') as PlanDone | undefined
  const varied = plan.issue ? await variedLines(db, plan.id) : []
  // A version that has a newer one after it is past: what is decided now is about the newer.
  const decided = plan.issue && !plan.replacedBy ? await decidedLines(db, plan.id) : []
  const told = new Set(varied.flatMap(({ history }) => history.map(({ letterId }) => letterId)))
  const letters = told.size > 0 ? await lettersAbout(db, { claimantId: plan.claimantId }) : []
  const outcome = await newestOutcome(db, await interviewFor(db, person, plan.interviewId))
  return planPage(shellOf(c), {
    plan,
    preparation,
    outcome: outcome?.outcome,
    booked: (await nextAppointmentOf(db, plan.claimantId, now))?.on,
    document: planDocument(content, language),
    changes: content.changes && changesInWords(content.changes, 'they', 'en', content.writtenIn),
    corrected: await correctedSince(db, plan),
    earlier: await openForEarlier(db, plan),
    versions,
    varied,
    decided,
    lines: decided.length > 0 ? await commitmentsOf(db, plan.id) : [],
    letters: letters.filter(({ id }) => told.has(id)),
    errors,
    done,
  })
}

/** As asked for, else as the person is written to. */
function languageOf(c: Request, plan: WholePlan): Language {
  const asked = c.req.query('lang')
  return asked === 'en' || asked === 'cy' ? asked : plan.claimant.writtenLanguage
}

planRoutes.get('/plans/:plan/document', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  const content = await contentNow(db, person, now, plan)
  const document = planDocument(content, languageOf(c, plan))
  const varied = await standingVariations(db, { planId: plan.id })
  const since = { corrected: await correctedSince(db, plan), isVaried: varied.size > 0 }
  return c.html(documentPage(shellOf(c), plan, document, since))
})

planRoutes.get('/plans/:plan/plan.pdf', staff, async c => {
  const { db, person, now, config } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const copy = copyOf(c, plan)
  const pdf = await pdfOf(db, person, now, plan, copy, config)
  const entry = { by: actor(person), at: now, what: `plan ${plan.id}`, about: plan.claimantId }
  await record(db, { ...entry, did: 'printed' })
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${fileNameOf(plan, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

/** As asked for, else in the size that the person needs. */
const copyOf = (c: Request, plan: WholePlan): Copy => ({
  language: languageOf(c, plan),
  format: printedFormatOf(c.req.query('format')) ?? printedAs(plan.claimant.format),
})

planRoutes.get('/plans/:plan/review', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  if (plan.issue) return c.redirect(`/plans/${plan.id}`, 303)
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(await reviewForm(c, plan))
})

planRoutes.post('/plans/:plan/review', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const typed = await read(c, review(today(now)))
  if (!typed.ok) return c.html(await reviewForm(c, plan, typed), 422)
  try {
    await setReview(db, person, now, plan, typed.value)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'provider') throw error
    const errors = [{ field: 'provider', message: error.message }]
    return c.html(await reviewForm(c, plan, { form: typed.form, errors }), 422)
  }
  return c.redirect(`/plans/${plan.id}?done=review`, 303)
})

async function reviewForm(c: Request, plan: WholePlan, typed: { form?: Form; errors?: FieldErrors } = {}) {
  const { db, person, now } = c.var
  const { asksAboutChildren, safety } = await prepare(db, person, now, plan)
  const weighedBefore = plan.childrenConsidered ? undefined : await childrenWeighedBefore(db, plan)
  const providers = await providersOf(db, person)
  return reviewPage(shellOf(c), { plan, asksAboutChildren, weighedBefore, safety, providers, ...typed })
}

planRoutes.post('/plans/:plan/issue', staff, async c => {
  const { db, person, now, config } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  try {
    await issue(db, person, now, plan, { baseUrl: config.baseUrl, secret: config.secret })
  } catch (error) {
    if (!(error instanceof NotReady)) throw error
    const errors = error.obstacles.map(one => ({ field: one.where, message: one.message, href: toSettle(plan, one) }))
    return c.html(await wholePage(c, plan, errors), 422)
  }
  return c.redirect(`/plans/${plan.id}?done=issued`, 303)
})

/** The page where an obstacle can be settled. */
function toSettle({ id, interviewId }: WholePlan, { where, commitmentId }: Obstacle): string {
  if (where === 'review') return `/plans/${id}/review`
  return [`/interviews/${interviewId}/commitments`, commitmentId].filter(Boolean).join('/')
}

planRoutes.post('/plans/:plan/next-version', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const draft = await draftPlanOf(db, person, now, { id: plan.interviewId, claimantId: plan.claimantId })
  return c.redirect(`/interviews/${draft.interviewId}/commitments`, 303)
})

planRoutes.get('/plans/:plan/given', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  if (!plan.issue) return c.redirect(`/plans/${plan.id}`, 303)
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(await givenForm(c, plan))
})

async function givenForm(c: Request, plan: WholePlan, typed: { form?: Form; errors?: FieldErrors } = {}) {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, plan.interviewId)
  const safety = safetyOf(interview.definition, (await currentAnswers(db, interview)).answers)
  return givenPage(shellOf(c), { plan, today: today(now), safety, ...typed })
}

planRoutes.post('/plans/:plan/given', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const typed = await read(c, giving)
  if (!typed.ok) return c.html(await givenForm(c, plan, typed), 422)
  try {
    const readable = await give(db, person, now, plan, typed.value)
    return c.redirect(`/plans/${plan.id}?done=${readable ? 'given' : 'copy'}`, 303)
  } catch (error) {
    const day = { future: 'on-day', 'before issue': 'on-day', 'before it was made': 'on-day' }
    const errors = besideField(error, { ...day, format: 'format', reception: 'reception', 'not safe': 'how' })
    return c.html(await givenForm(c, plan, { form: typed.form, errors }), 422)
  }
})

/** What the rules said, beside the field it is about; anything else is not for this page. */
function besideField(error: unknown, fields: Record<string, string>): FieldErrors {
  const field = error instanceof Refused ? fields[error.code] : undefined
  if (!field) throw error
  return [{ field, message: (error as Refused).message }]
}

planRoutes.get('/plans/:plan/signature', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  await recordView(db, person, now, plan.claimantId, `plan ${plan.id}`)
  return c.html(signaturePage(shellOf(c), { plan, today: today(now) }))
})

planRoutes.post('/plans/:plan/signature', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  const typed = await read(c, signature)
  if (!typed.ok) return c.html(signaturePage(shellOf(c), { plan, today: today(now), ...typed }), 422)
  try {
    await recordSignature(db, person, now, plan, typed.value)
  } catch (error) {
    const errors = besideField(error, { 'not issued': 'state', future: 'on-day', 'before issue': 'on-day' })
    return c.html(signaturePage(shellOf(c), { plan, today: today(now), form: typed.form, errors }), 422)
  }
  return c.redirect(`/plans/${plan.id}?done=signature`, 303)
})
