/**
 * Under /interviews/:interview/steps/:step
 * GET  /                          POST /                   the questions of a step, or what is known of it
 * POST /questions                                          the questions again, as typed; saves nothing
 * POST /confirmation                                       all that is known of the step is still right
 * GET  /:group/new                POST /:group/new         one more job, qualification or child
 * POST /:group/questions                                   the questions of an item again, as typed; saves nothing
 * POST /:group/restoration                                 undo a removal
 * GET  /:group/:item              POST /:group/:item       change one
 * POST /:group/:item/removal      POST /:group/:item/place
 *
 * Every button of a step's form saves what is typed on the page before it does anything else. An item's form is saved only
 * by its own button: showing it in the other language brings it back as typed.
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { itemPage, itemQuestions, moveButtonId } from '../../views/item.ts'
import { questionsNews } from '../../views/question.ts'
import { knownPage, stepPage, stepQuestions } from '../../views/step.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { formOf as filledIn } from './answers.ts'
import { currentAnswers } from './interview.ts'
import { addItem, changeItem, groupOf, itemsOf, moveItem, removedItem, removeItem, restoreItems } from './items.ts'
import { fieldsAsked, nextStep, questionsAsked } from './journey.ts'
import {
  clashErrors,
  type Done,
  inAskedLanguage,
  itemNews,
  knownFromBefore,
  moreQuestions,
  type OpenStep,
  openStep,
  undoable,
} from './open-step.ts'
import { askedOn, basisOn, readPage, shownOn, stepPath, wholeForm } from './page.ts'
import type { Answers, Question } from './questions.ts'
import { Clash, confirmStep, saveStep } from './step.ts'

export const stepRoutes = new Hono<Env>().basePath('/interviews/:interview/steps/:step')

const colleagues = only('adviser', 'leader', 'manager')

stepRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openStep(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = questionsAsked(open.step, open.known.answers)
  const fromBefore = knownFromBefore(open)
  if (fromBefore && c.req.query('change') !== 'yes')
    return c.html(knownPage(shellOf(c), { ...open, questions: fromBefore }))
  return c.html(
    stepPage(shellOf(c), {
      ...open,
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
  return c.redirect(whereNext(open, saved, { go, group, item }), 303)
})

/** The step, and all that is in the boxes of its page, in the language that the button asks for. */
async function openPosted(c: Request) {
  const open = await openStep(c)
  const form = wholeForm(open.step.questions, await posted(c), open.known.answers)
  return { open: inAskedLanguage(open, form), form }
}

type Saved = { answers: Answers; more: Question[] }

/** Saves what is typed on a step's page; with `unfinished` the person means to come back to it. */
async function saveTyped(c: Request, open: OpenStep, form: Form, unfinished: boolean) {
  const { db, person, now } = c.var
  const { interview, step, known } = open
  const { answers, errors } = readPage(step.questions, form, known.answers, today(now), unfinished)
  const questions = askedOn(step.questions, answers, known.answers)
  const asTyped = { ...open, questions, form, errors, basis: basisOn(form) ?? open.basis }
  if (errors.length > 0) return { response: await c.html(stepPage(shellOf(c), asTyped), 422) }
  const shown = shownOn(form)
  const more = shown.length > 0 ? questions.filter(({ id }) => !shown.includes(id)) : []
  const page = { shown, basis: basisOn(form), finished: !unfinished && more.length === 0 }
  try {
    return { answers: await saveStep(db, person, now, interview, step.id, answers, page), more } satisfies Saved
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    const newest = await openStep(c)
    const clashing = { ...asTyped, ...newest, ways: open.ways, errors: clashErrors(error, newest) }
    return { response: await c.html(stepPage(shellOf(c), clashing), 409) }
  }
}

function whereNext(open: OpenStep, { answers, more }: Saved, { go, group, item }: Record<string, string | undefined>) {
  const { interview, step, ways } = open
  if (go === 'add') return stepPath(ways, step, `/${groupOf(step, group ?? '').id}/new`)
  if (go === 'change') return stepPath(ways, step, `/${groupOf(step, group ?? '').id}/${idOf(item)}`)
  if (go === 'later') return `/interviews/${interview.id}?done=saved`
  const opened: Record<string, string> = more.length > 0 ? { more: more.map(({ id }) => id).join(' ') } : {}
  if (go === 'lang' || more.length > 0) return stepPath(ways, step, '', { change: 'yes', ...opened })
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
  return c.html(stepQuestions({ ...open, questions, form, basis: basisOn(form) ?? open.basis }, news(form, questions)))
})

function news(form: Form, questions: readonly Question[]) {
  const shown = shownOn(form)
  const opened = questions.filter(({ id }) => !shown.includes(id)).length
  return questionsNews(opened, shown.length + opened - questions.length)
}

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

/** The step with the group of the address. */
async function openGroup(c: Request) {
  const open = await openStep(c)
  return { ...open, group: groupOf(open.step, c.req.param('group') ?? '') }
}
type OpenGroup = Awaited<ReturnType<typeof openGroup>>

stepRoutes.get('/:group/new', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = fieldsAsked(open.group, { answers: {} }, open.known.answers)
  return c.html(itemPage(shellOf(c), { ...open, questions, form: {}, item: randomUUID(), isNew: true }))
})

stepRoutes.post('/:group/new', colleagues, async c => saveItem(c, true))

stepRoutes.post('/:group/questions', colleagues, async c => {
  const open = await openGroup(c)
  const { form, questions } = await readItem(c, open)
  const item = idOf(textOf(form, 'item'))
  const view = { ...open, questions, form, item, isNew: false, basis: basisOn(form) ?? open.basis }
  return c.html(itemQuestions(view, news(form, questions)))
})

/** What is typed about an item; what is not asked is not among its answers. */
async function readItem(c: Request, { group, known }: OpenGroup) {
  const fields = group.fields ?? []
  const typed = await posted(c)
  const saved = itemsOf(known.answers[group.id]).find(({ id }) => id === textOf(typed, 'item'))
  const form = wholeForm(fields, typed, saved?.answers ?? {})
  const { answers: all, errors } = readPage(fields, form, known.answers, today(c.var.now))
  const questions = askedOn(fields, all, known.answers)
  const answers: Answers = Object.fromEntries(questions.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : [])))
  return { form, answers, errors, questions }
}

async function saveItem(c: Request, isNew: boolean) {
  const { db, person, now } = c.var
  const opened = await openGroup(c)
  const { form, answers, errors, questions } = await readItem(c, opened)
  const open = inAskedLanguage(opened, form)
  const id = idOf(isNew ? textOf(form, 'item') : c.req.param('item'))
  const page = { ...open, questions, form, item: id, isNew, basis: basisOn(form) ?? open.basis, unsaved: true }
  if (textOf(form, 'go').startsWith('lang ')) return c.html(itemPage(shellOf(c), page))
  if (errors.length > 0) return c.html(itemPage(shellOf(c), { ...page, errors }), 422)
  try {
    if (isNew) await addItem(db, person, now, open.interview, open.group, { id, answers })
    else await changeItem(db, person, now, open.interview, open.group, { id, answers }, basisOn(form) ?? 0)
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    const newest = await openGroup(c)
    const theirs = itemsOf(newest.known.answers[open.group.id]).find(one => one.id === id)
    const field = questions[0]?.id ?? 'questions'
    const message = theirs ? 'Somebody else has changed this since you opened it' : 'Somebody else has removed this'
    return c.html(itemPage(shellOf(c), { ...page, ...newest, theirs, errors: [{ field, question: '', message }] }), 409)
  }
  const { ways, step, group } = open
  const more = questions.filter(one => !shownOn(form).includes(one.id)).map(one => one.id)
  if (more.length > 0 && shownOn(form).length > 0)
    return c.redirect(stepPath(ways, step, `/${group.id}/${id}`, { more: more.join(' ') }), 303)
  return c.redirect(backToStep(open, isNew ? 'added' : 'changed', id), 303)
}

/** The step again, saying what was done to an item: its words are found there, by the item's id. */
const backToStep = ({ ways, step }: OpenStep, did: Done, item: string) =>
  stepPath(ways, step, '', { change: 'yes', done: did, item })

stepRoutes.post('/:group/restoration', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  const { interview, group } = open
  const removal = textOf(await posted(c), 'removal')
  if (!/^\d{1,15}$/.test(removal)) throw new NotFound()
  const item = await removedItem(db, interview, group, Number(removal))
  await restoreItems(db, person, now, interview, group, Number(removal))
  return c.redirect(backToStep(open, 'restored', item?.id ?? ''), 303)
})

stepRoutes.get('/:group/:item', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  const item = itemsOf(open.known.answers[open.group.id]).find(one => one.id === c.req.param('item'))
  if (!item) throw new NotFound()
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = fieldsAsked(open.group, item, open.known.answers)
  const form = filledIn(questions, item.answers)
  const more = moreQuestions(c, questions)
  return c.html(itemPage(shellOf(c), { ...open, questions, form, item: item.id, isNew: false, more }))
})

stepRoutes.post('/:group/:item', colleagues, async c => saveItem(c, false))

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
