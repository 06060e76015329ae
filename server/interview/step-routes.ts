/**
 * Under /interviews/:interview/steps/:step
 * GET  /                          POST /                   the questions of a step, or what is known of it
 * POST /questions                                          the questions again, as typed; saves nothing
 * POST /autosave                                           saves what can be read of the page, while it is typed
 * POST /confirmation                                       all that is known of the step is still right
 * POST /:group/restoration                                 undo a removal
 * POST /:group/:item/removal      POST /:group/:item/place
 *
 * Every button of a step's form saves what is typed on the page before it does anything else. Where an answer was written
 * elsewhere meanwhile the same address shows both, and is posted to again with the one that was chosen.
 */
import { Hono } from 'hono'
import { savedWords } from '../../views/autosave.ts'
import { clashPage } from '../../views/clash.ts'
import { moveButtonId } from '../../views/item.ts'
import { questionsNews } from '../../views/question.ts'
import { riskAfterSaving, riskInAnswers } from '../../views/risk-panel.ts'
import { knownPage, stepPage, stepQuestions } from '../../views/step.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { timeOf, today } from '../lib/days.ts'
import { formOf as filledIn } from './answers.ts'
import { choiceError, clashForm, withChoices } from './clash.ts'
import { currentAnswers } from './interview.ts'
import { groupOf, itemsOf, moveItem, removedItem, removeItem, restoreItems } from './items.ts'
import { nextStep, questionsAsked } from './journey.ts'
import {
  asPosted,
  backToStep,
  clashesOf,
  itemNews,
  knownFromBefore,
  moreQuestions,
  type OpenStep,
  openStep,
  postedTo,
  tellsNothing,
  undoable,
} from './open-step.ts'
import { askedOn, basisOn, readable, readPage, shownOn, stepPath, unfolded, wholeForm } from './page.ts'
import type { Answers, Question } from './questions.ts'
import { Clash, clashesIn, confirmStep, reopenStep, saveStep } from './step.ts'

export const stepRoutes = new Hono<Env>().basePath('/interviews/:interview/steps/:step')

const colleagues = only('adviser', 'leader', 'manager')

stepRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openStep(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = questionsAsked(open.step, open.known.answers)
  const panel = riskAfterSaving(open.known, open.interview, now)
  const fromBefore = knownFromBefore(open)
  if (fromBefore && c.req.query('change') !== 'yes')
    return c.html(knownPage(shellOf(c), { ...open, questions: fromBefore, panel }))
  return c.html(
    stepPage(shellOf(c), {
      ...open,
      panel,
      questions,
      form: filledIn(questions, open.known.answers),
      more: moreQuestions(c, questions),
      undo: await undoable(c, open),
      news: itemNews(c, open),
    }),
  )
})

stepRoutes.post('/', colleagues, async c => {
  const { open, form } = await openPosted(c)
  const [go, group = '', item = ''] = textOf(form, 'go').split(' ')
  const saved = await saveTyped(c, open, form, go !== '')
  if ('response' in saved) return saved.response
  if (go === 'later') await reopenStep(c.var.db, c.var.person, c.var.now, open.interview, open.step.id)
  return c.redirect(whereNext(open, saved, { go, group, item }), 303)
})

/** The step, and all that is in the boxes of its page, as the page has it. */
async function openPosted(c: Request) {
  const open = await openStep(c)
  const form = wholeForm(open.step.questions, unfolded(await posted(c)), open.known.answers)
  return { open: asPosted(open, form), form }
}

type Saved = { answers: Answers; more: Question[] }

/** Saves what is typed on a step's page; with `unfinished` the person means to come back to it. */
async function saveTyped(c: Request, open: OpenStep, typed: Form, unfinished: boolean) {
  const { db, person, now } = c.var
  const { interview, step, known } = open
  const { form, unchosen } = withChoices(step.questions, typed, known.answers)
  if (unchosen.length > 0) return { response: await c.html(clashAgain(c, open, typed, unchosen), 422) }
  const read = readPage(step.questions, form, known.answers, today(now), unfinished)
  const questions = askedOn(step.questions, read.answers, known.answers)
  const mistakes = () => c.html(stepPage(shellOf(c), { ...open, questions, form, errors: read.errors }), 422)
  // Whoever only wants to choose between two answers is not held up by a third that is not finished.
  if (read.errors.length > 0 && textOf(form, 'go') !== 'choose') return { response: await mistakes() }
  const shown = shownOn(form)
  const more = shown.length > 0 ? questions.filter(({ id }) => !shown.includes(id)) : []
  const { answers, unread, ...page } = readable(read, shown)
  const finished = !unfinished && more.length === 0
  try {
    const seen = { basis: basisOn(form), page: open.page }
    const saved = await saveStep(db, person, now, interview, step.id, answers, { ...page, ...seen, finished })
    return unread.length > 0 ? { response: await mistakes() } : ({ answers: saved, more } satisfies Saved)
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    const left = [...error.questions, ...unread]
    const settled = questions.filter(({ id }) => !left.includes(id))
    return { response: await c.html(await clashOf(c, open, form, read.answers, settled, error), 409) }
  }
}

/** What was typed beside what is on record now; the questions that are saved come along as they are. */
async function clashOf(
  c: Request,
  open: OpenStep,
  form: Form,
  typed: Answers,
  saved: Question[],
  { questions }: Clash,
) {
  const newest = await openStep(c)
  const carried = clashForm(form, saved, newest.known.answers, newest.basis, questions)
  return clashPage(shellOf(c), { ...clashView(c, open, carried), clashes: clashesOf(newest, questions, typed) })
}

/** The same page again, when not every question on it was given a choice. */
function clashAgain(c: Request, open: OpenStep, form: Form, unchosen: readonly Question[]) {
  const { answers } = readPage(open.step.questions, form, open.known.answers, today(c.var.now))
  const clashes = clashesOf(open, textOf(form, 'clashing').split(' '), answers)
  const errors = unchosen.map(choiceError)
  return clashPage(shellOf(c), { ...clashView(c, open, form), clashes, errors })
}

const clashView = (c: Request, { interview, step, ways }: OpenStep, form: Form) => ({
  claimant: interview.claimant.name,
  back: { href: stepPath(ways, step, '', { change: 'yes' }), text: `Back to ${step.title.en}` },
  action: postedTo(c),
  form,
})

stepRoutes.post('/autosave', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, form } = await openPosted(c)
  const { interview, step, known } = open
  const read = readPage(step.questions, form, known.answers, today(now), true)
  const { answers, unread, ...page } = readable(read, shownOn(form))
  const seen = { basis: basisOn(form), page: open.page }
  const clashing = await clashesIn(
    saveStep(db, person, now, interview, step.id, answers, { ...page, ...seen, finished: false }),
  )
  tellsNothing(c, open)
  const named = (ids: readonly string[]) => step.questions.filter(({ id }) => ids.includes(id))
  const panel = riskInAnswers(answers, interview)
  return c.json(savedWords(timeOf(now), named(unread), named(clashing), panel))
})

function whereNext(open: OpenStep, { answers, more }: Saved, { go, group, item }: Record<string, string | undefined>) {
  const { interview, step, ways } = open
  if (go === 'add') return stepPath(ways, step, `/${groupOf(step, group ?? '').id}/new`)
  if (go === 'change') return stepPath(ways, step, `/${groupOf(step, group ?? '').id}/${idOf(item)}`)
  if (go === 'later') return `/interviews/${interview.id}?done=saved`
  const opened: Record<string, string> = more.length > 0 ? { more: more.map(({ id }) => id).join(' ') } : {}
  if (go === 'lang' || go === 'choose' || more.length > 0) return stepPath(ways, step, '', { change: 'yes', ...opened })
  return afterStep(open, answers)
}

function afterStep({ interview, step, ways }: OpenStep, answers: Answers) {
  const next = ways.toCheck ? undefined : nextStep(interview.definition, answers, step.id)
  return next ? stepPath(ways, next) : `/interviews/${interview.id}/check`
}

stepRoutes.post('/questions', colleagues, async c => {
  const { open, form } = await openPosted(c)
  const { answers } = readPage(open.step.questions, form, open.known.answers, today(c.var.now))
  const questions = askedOn(open.step.questions, answers, open.known.answers)
  return c.html(stepQuestions({ ...open, questions, form }, questionsNews(shownOn(form), questions)))
})

stepRoutes.post('/confirmation', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openStep(c)
  const form = await posted(c)
  try {
    await confirmStep(db, person, now, open.interview, open.step.id, basisOn(form) ?? 0)
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    const message = 'Somebody has changed an answer since you opened this page. Look at the answers again.'
    const questions = knownFromBefore(open) ?? questionsAsked(open.step, open.known.answers)
    return c.html(knownPage(shellOf(c), { ...open, questions, errors: [{ field: 'known', message }] }), 409)
  }
  return c.redirect(afterStep(open, open.known.answers), 303)
})

stepRoutes.post('/:group/restoration', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openStep(c)
  const { interview, step } = open
  const group = groupOf(step, c.req.param('group'))
  const removal = textOf(await posted(c), 'removal')
  if (!/^\d{1,15}$/.test(removal)) throw new NotFound()
  const item = await removedItem(db, interview, group, Number(removal))
  await restoreItems(db, person, now, interview, group, Number(removal))
  return c.redirect(backToStep(open, 'restored', item?.id ?? ''), 303)
})

stepRoutes.post('/:group/:item/removal', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, form } = await openPosted(c)
  const { interview, step, ways } = open
  const group = groupOf(step, c.req.param('group'))
  const saved = await saveTyped(c, open, form, true)
  if ('response' in saved) return saved.response
  await removeItem(db, person, now, interview, group, idOf(c.req.param('item')))
  const removal = (await currentAnswers(db, interview)).facts.get(group.id)?.id ?? 0
  return c.redirect(stepPath(ways, step, '', { change: 'yes', undo: `${group.id} ${removal}` }), 303)
})

stepRoutes.post('/:group/:item/place', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, form } = await openPosted(c)
  const { interview, step } = open
  const group = groupOf(step, c.req.param('group'))
  const saved = await saveTyped(c, open, form, true)
  if ('response' in saved) return saved.response
  const direction = textOf(form, 'direction') === 'up' ? 'up' : 'down'
  const item = idOf(c.req.param('item'))
  await moveItem(db, person, now, interview, group, item, direction, basisOn(form) ?? 0)
  const items = itemsOf((await currentAnswers(db, interview)).answers[group.id])
  return c.redirect(`${backToStep(open, 'moved', item)}#${moveButtonId(items, item, direction)}`, 303)
})
