/**
 * GET /interviews/:interview                         every part of the interview, and how it stands
 * GET /interviews/:interview/check                   check answers
 * GET /interviews/:interview/outcome     POST …      how it ended, who took part, who held it
 * GET /claimants/:claimant/answers                   everything that is known of a person
 * GET /claimants/:claimant/answers/:question         the history of one answer; ?from=answers or ?interview=… says
 *                                                    whence, and so where Back goes
 */
import { Hono } from 'hono'
import { answersPage, historyPage } from '../../views/answers.ts'
import { checkPage, interviewPage, outcomePage } from '../../views/interview.ts'
import { type Claimant, claimantFor, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type FieldErrors, type Form, ownValue, read } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { advisersOf } from '../staff/staff.ts'
import { definition, definitions } from './definition.ts'
import { formOfOutcome, outcomeForm } from './forms.ts'
import {
  answersOf,
  currentAnswers,
  historyOf,
  type Interview,
  interviewFor,
  isEarlier,
  type Known,
  pastOf,
  savedSteps,
} from './interview.ts'
import { firstGap, questionsAsked, standing, stepsAsked } from './journey.ts'
import { newestOutcome, problemsOf, recordOutcome } from './outcome.ts'
import type { Question, Step } from './questions.ts'

export const interviewRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

const done = {
  saved: 'Saved. You can carry on whenever you like.',
  outcome: 'The outcome is saved.',
  changed: 'The appointment is changed.',
} as const

interviewRoutes.get('/interviews/:interview', colleagues, async c => {
  const { db } = c.var
  const interview = await opened(c)
  const [known, saved, outcome] = await Promise.all([
    currentAnswers(db, interview),
    savedSteps(db, interview),
    newestOutcome(db, interview),
  ])
  const gap = firstGap(interview.definition, known.answers, saved)
  return c.html(
    interviewPage(shellOf(c), {
      interview,
      steps: partsOf(interview, known, saved),
      begun: saved.size > 0,
      goOn: gap ? `/steps/${gap.id}` : '/check',
      outcome,
      done: ownValue(done, c.req.query('done')),
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
  return c.html(checkPage(shellOf(c), { interview, known, past }))
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
  await recordOutcome(db, person, now, interview, typed.value)
  return c.redirect(`/interviews/${interview.id}?done=outcome`, 303)
})

const outcomeView = async (c: Request, interview: Interview, form: Form, errors?: FieldErrors) =>
  outcomePage(shellOf(c), { interview, form, errors, advisers: await advisersOf(c.var.db, c.var.person) })

interviewRoutes.get('/claimants/:claimant/answers', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `answers ${claimant.id}`)
  const known = await answersOf(db, claimant)
  return c.html(answersPage(shellOf(c), { claimant, known, steps: stepsEverAsked() }))
})

interviewRoutes.get('/claimants/:claimant/answers/:question', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const question = questionEverAsked(c.req.param('question'))
  await recordView(db, person, now, claimant.id, `answer ${question.id}`)
  const past = await historyOf(db, claimant, question.id)
  return c.html(historyPage(shellOf(c), { claimant, question, past, back: await whence(c, claimant) }))
})

/** A question of today's interview or of an older one. @throws NotFound */
function questionEverAsked(id: string): Question {
  const question = stepsEverAsked()
    .flatMap(({ questions }) => questions)
    .find(one => one.id === id)
  if (!question) throw new NotFound()
  return question
}

/** The steps of today's interview, then those of older ones: each question in the newest it is in. */
function stepsEverAsked(): Step[] {
  const seen = new Set<string>()
  return [definition, ...Object.values(definitions)]
    .flatMap(({ steps }) => steps)
    .map(step => {
      const questions = step.questions.filter(({ id }) => !seen.has(id))
      for (const { id } of questions) seen.add(id)
      return { ...step, questions }
    })
}

/** The page that a reader of a history came from: one of three, never an address out of the query. @throws NotFound */
async function whence(c: Request, claimant: Claimant): Promise<{ href: string; text: string }> {
  const id = c.req.query('interview')
  if (id !== undefined) {
    const interview = await interviewFor(c.var.db, c.var.person, id)
    if (interview.claimantId !== claimant.id) throw new NotFound()
    return { href: `/interviews/${interview.id}/check`, text: 'Back to check answers' }
  }
  const person = `/claimants/${claimant.id}`
  if (c.req.query('from') === 'answers')
    return { href: `${person}/answers`, text: 'Back to everything they have told us' }
  return { href: person, text: 'Back to the person' }
}
