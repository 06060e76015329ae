/**
 * GET /interviews/:interview                         every part of the interview, and how it stands
 * GET /interviews/:interview/check                   check answers
 * GET /interviews/:interview/outcome     POST …      how it ended, who took part, who held it
 * GET /claimants/:claimant/answers/:question         the history of one answer
 */
import { Hono } from 'hono'
import { checkPage, historyPage, interviewPage, outcomePage } from '../../views/interview.ts'
import { claimantFor, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { advisersOf } from '../staff/staff.ts'
import { definition, definitions } from './definition.ts'
import { formOfOutcome, outcomeForm } from './forms.ts'
import {
  currentAnswers,
  historyOf,
  type Interview,
  interviewFor,
  isEarlier,
  type Known,
  savedSteps,
} from './interview.ts'
import { firstGap, questionsAsked, standing, stepsAsked } from './journey.ts'
import { newestOutcome, problemsOf, recordOutcome } from './outcome.ts'

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
      done: done[c.req.query('done') as keyof typeof done],
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
  return c.html(checkPage(shellOf(c), { interview, known: await currentAnswers(c.var.db, interview) }))
})

interviewRoutes.get('/interviews/:interview/outcome', colleagues, async c => {
  const interview = await opened(c)
  const form = formOfOutcome(interview, await newestOutcome(c.var.db, interview))
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

interviewRoutes.get('/claimants/:claimant/answers/:question', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const question = questionEverAsked(c.req.param('question'))
  await recordView(db, person, now, claimant.id, `answer ${question.id}`)
  return c.html(historyPage(shellOf(c), { claimant, question, past: await historyOf(db, claimant, question.id) }))
})

/** A question of today's interview or of an older one. @throws NotFound */
function questionEverAsked(id: string) {
  const everyStep = [definition, ...Object.values(definitions)].flatMap(({ steps }) => steps)
  const question = everyStep.flatMap(({ questions }) => questions).find(one => one.id === id)
  if (!question) throw new NotFound()
  return question
}
