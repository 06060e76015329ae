/**
 * GET /interviews/:interview                         every part of the interview, and how it stands
 * GET /interviews/:interview/check                   check answers
 * GET /interviews/:interview/outcome     POST …      how it ended, who took part, who held it
 * GET /interviews/:interview/outcome/undoing  POST … taking back an outcome that was recorded by mistake
 * GET /claimants/:claimant/answers                   everything that is known of a person
 * GET /claimants/:claimant/answers/:question         the history of one answer; ?from=answers or ?interview=… says
 *                                                    whence, and so where Back goes
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { answersPage, historyPage } from '../../views/answers.ts'
import { checkPage, interviewPage } from '../../views/interview.ts'
import { outcomePage, undoPage } from '../../views/outcome.ts'
import { riskAfterSaving } from '../../views/risk-panel.ts'
import { claimantFor, recordView } from '../claimant/claimant.ts'
import { notesOf, rectificationsOf } from '../claimant/rectification.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read, textOf } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { advisersOf } from '../staff/staff.ts'
import { formOfOutcome, outcomeForm } from './forms.ts'
import { stepsEverAsked } from './history.ts'
import {
  answersOf,
  currentAnswers,
  type Interview,
  interviewFor,
  isEarlier,
  type Known,
  pastOf,
  savedSteps,
} from './interview.ts'
import { firstGap, isKeptPrivate, questionsAsked, standing, stepsAsked } from './journey.ts'
import { openAnswer } from './open-answer.ts'
import { howItEnded, newestOutcome, problemsOf, type RecordedOutcome, recordOutcome, undoOutcome } from './outcome.ts'

export const interviewRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

const done = {
  saved: 'Saved. You can carry on whenever you like.',
  outcome: 'The outcome is saved.',
  undone: 'The outcome is taken back. The interview has none until you record one.',
  changed: 'The appointment is changed.',
} as const

interviewRoutes.get('/interviews/:interview', colleagues, async c => {
  const { db } = c.var
  const interview = await opened(c)
  const [known, saved, ended] = await Promise.all([
    currentAnswers(db, interview),
    savedSteps(db, interview),
    howItEnded(db, interview),
  ])
  const gap = firstGap(interview.definition, known.answers, saved)
  return c.html(
    interviewPage(shellOf(c), {
      interview,
      steps: partsOf(interview, known, saved),
      begun: saved.size > 0,
      goOn: gap ? `/steps/${gap.id}` : '/check',
      ended,
      done: ownValue(done, c.req.query('done')),
      panel: riskAfterSaving(known, interview, c.var.now),
    }),
  )
})

/** The interview of the address, with the look at it recorded. */
async function opened(c: Request): Promise<Interview> {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview') ?? '')
  await recordView(db, person, now, interview.claimantId, `interview ${interview.id}`)
  return interview
}

function partsOf(interview: Interview, known: Known, saved: ReadonlySet<string>) {
  return stepsAsked(interview.definition, known.answers).map(step => ({
    step,
    standing: standing(step, known.answers, saved),
    toConfirm:
      !saved.has(step.id) && questionsAsked(step, known.answers).some(({ id }) => isEarlier(known, id, interview)),
  }))
}

interviewRoutes.get('/interviews/:interview/check', colleagues, async c => {
  const interview = await opened(c)
  const [known, past] = await Promise.all([currentAnswers(c.var.db, interview), pastOf(c.var.db, interview)])
  const panel = riskAfterSaving(known, interview, c.var.now)
  return c.html(checkPage(shellOf(c), { interview, known, past, panel }))
})

interviewRoutes.get('/interviews/:interview/outcome', colleagues, async c => {
  const interview = await opened(c)
  const { db } = c.var
  const [newest, known] = await Promise.all([newestOutcome(db, interview), currentAnswers(db, interview)])
  const form = formOfOutcome(interview, newest, known)
  return c.html(await outcomeView(c, interview, form))
})

interviewRoutes.post('/interviews/:interview/outcome', colleagues, async c => {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview'))
  const typed = await read(c, outcomeForm)
  if (!typed.ok) return c.html(await outcomeView(c, interview, typed.form, typed.errors), 422)
  const problems = problemsOf(typed.value, today(now)).map(({ field, message }) => ({
    field: field === 'nextOn' ? 'nextOn-day' : field,
    message,
  }))
  if (problems.length > 0) return c.html(await outcomeView(c, interview, typed.form, problems), 422)
  try {
    await recordOutcome(db, person, now, interview, typed.value)
  } catch (error) {
    // Whoever held it may have gone to another office since the page was opened.
    if (!(error instanceof Refused) || error.code !== 'not an adviser here') throw error
    const errors = [{ field: 'heldBy', message: error.message }]
    return c.html(await outcomeView(c, interview, typed.form, errors), 422)
  }
  return c.redirect(`/interviews/${interview.id}?done=outcome`, 303)
})

const outcomeView = async (c: Request, interview: Interview, form: Form, errors?: FieldErrors) =>
  outcomePage(shellOf(c), { interview, form, errors, advisers: await advisersOf(c.var.db, c.var.person) })

interviewRoutes.get('/interviews/:interview/outcome/undoing', colleagues, async c => {
  const interview = await opened(c)
  const newest = await newestOutcome(c.var.db, interview)
  if (!newest) return c.redirect(`/interviews/${interview.id}`, 303)
  return c.html(undoPage(shellOf(c), { interview, newest, form: {} }))
})

const undoing = z.object({
  reason: z
    .string('Enter why it was a mistake')
    .trim()
    .min(1, 'Enter why it was a mistake')
    .max(2000, 'What you write must be 2,000 characters or fewer'),
})

interviewRoutes.post('/interviews/:interview/outcome/undoing', colleagues, async c => {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview'))
  const typed = await read(c, undoing)
  const again = (newest: RecordedOutcome, errors: FieldErrors, status: 409 | 422) =>
    c.html(undoPage(shellOf(c), { interview, newest, form: typed.form, errors }), status)
  const before = await newestOutcome(db, interview)
  if (!typed.ok && before) return again(before, typed.errors, 422)
  const outcome = Number(textOf(typed.form, 'outcome'))
  try {
    await undoOutcome(db, person, now, interview, outcome, typed.ok ? typed.value.reason : '')
  } catch (error) {
    const newest = await newestOutcome(db, interview)
    if (!(error instanceof Refused) || error.code !== 'outcome changed' || !newest) throw error
    return again(newest, [{ field: 'reason', message: error.message }], 409)
  }
  return c.redirect(`/interviews/${interview.id}?done=undone`, 303)
})

interviewRoutes.get('/claimants/:claimant/answers', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `answers ${claimant.id}`)
  const known = await answersOf(db, claimant)
  return c.html(answersPage(shellOf(c), { claimant, known, steps: stepsEverAsked }))
})

const corrected = {
  corrected: 'The answer is corrected.',
  struck: 'It is struck through.',
  incident:
    'It is hidden from everyone but managers, and a manager is asked to look into it. A plan that was issued with it still says it, until you issue a new version. If another answer below is about the other person too, correct that one as well.',
} as const

interviewRoutes.get('/claimants/:claimant/answers/:question', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openAnswer(c)
  await recordView(db, person, now, open.claimant.id, `answer ${open.question.id}`)
  const about = isKeptPrivate(open.question) ? 'safety' : open.question.id
  const notes = notesOf(await rectificationsOf(db, open.claimant.id, about))
  return c.html(historyPage(shellOf(c), { ...open, notes, done: ownValue(corrected, c.req.query('done')) }))
})
