/**
 * Under /interviews/:interview/steps/:step
 * GET  /:group/new                POST /:group/new         one more job, qualification or child
 * POST /:group/questions                                   the questions of an item again, as typed; saves nothing
 * POST /:group/autosave                                    saves what can be read of an item, while it is typed
 * GET  /:group/:item              POST /:group/:item       change one; with go=cancel, leave it as it was before this page
 *
 * With scripts an item is saved while it is typed; without, by its own button: showing it in the other language brings it
 * back as typed.
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { savedWords } from '../../views/autosave.ts'
import { clashPage } from '../../views/clash.ts'
import { itemPage, itemQuestions } from '../../views/item.ts'
import { questionsNews } from '../../views/question.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { timeOf, today } from '../lib/days.ts'
import { formOf as filledIn } from './answers.ts'
import { type Clashing, choiceError, choiceField, clashForm, withChoices } from './clash.ts'
import { groupOf, itemsOf, putBackItem, saveItem, writerOf } from './items.ts'
import { fieldsAsked } from './journey.ts'
import { asPosted, backToStep, moreQuestions, openStep, postedTo, tellsNothing } from './open-step.ts'
import { askedOn, basisOn, pageOn, readable, readPage, shownOn, stepPath, unfolded, wholeForm } from './page.ts'
import type { Answer, Item, Question } from './questions.ts'
import { clashesIn } from './step.ts'

export const itemRoutes = new Hono<Env>().basePath('/interviews/:interview/steps/:step')

const colleagues = only('adviser', 'leader', 'manager')

/** The step with the group of the address. */
async function openGroup(c: Request) {
  const open = await openStep(c)
  return { ...open, group: groupOf(open.step, c.req.param('group') ?? '') }
}

type OpenGroup = Awaited<ReturnType<typeof openGroup>>

const savedItem = ({ known, group }: OpenGroup, id: string) =>
  itemsOf(known.answers[group.id]).find(one => one.id === id)

itemRoutes.get('/:group/new', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = fieldsAsked(open.group, { answers: {} }, open.known.answers)
  return c.html(itemPage(shellOf(c), { ...open, questions, form: {}, item: randomUUID(), isNew: true }))
})

itemRoutes.post('/:group/questions', colleagues, async c => {
  const open = await openGroup(c)
  const { form, questions } = readItem(c, open, await posted(c))
  const item = idOf(textOf(form, 'item'))
  const view = { ...asPosted(open, form), questions, form, item, isNew: false }
  return c.html(itemQuestions(view, questionsNews(shownOn(form), questions)))
})

type ReadItem = ReturnType<typeof readItem>

/** What is typed about an item; what is not asked is not among its answers. */
function readItem(c: Request, open: OpenGroup, typed: Form, unfinished = false) {
  const { group, known } = open
  const fields = group.fields ?? []
  const saved = savedItem(open, textOf(typed, 'item'))?.answers ?? {}
  const { form, unchosen } = withChoices([group, ...fields], wholeForm(fields, typed, saved), saved)
  const read = readPage(fields, form, known.answers, today(c.var.now), unfinished)
  const questions = askedOn(fields, read.answers, known.answers)
  const asked = Object.fromEntries(questions.flatMap(({ id }) => (read.answers[id] ? [[id, read.answers[id]]] : [])))
  return { form, unchosen, questions, ...readable({ answers: asked, errors: read.errors }, []), errors: read.errors }
}

itemRoutes.post('/:group/autosave', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  const { form, answers, unread } = readItem(c, open, await posted(c), true)
  const item = { id: idOf(textOf(form, 'item')), answers }
  const { interview, group } = open
  // Half a date alone makes no job of it yet.
  const isSomething = savedItem(open, item.id) || Object.keys(answers).length > 0
  const save = () => saveItem(db, person, now, interview, group, item, seenOn(form), unread)
  const clashing = isSomething ? await clashesIn(save()) : []
  tellsNothing(c, open)
  const named = (ids: readonly string[]) => [group, ...(group.fields ?? [])].filter(({ id }) => ids.includes(id))
  return c.json(savedWords(timeOf(now), named(unread), named(clashing)))
})

itemRoutes.post('/:group/new', colleagues, async c => {
  const form = unfolded(await posted(c))
  return saveTyped(c, form, idOf(textOf(form, 'item')), true)
})

itemRoutes.get('/:group/:item', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openGroup(c)
  const item = savedItem(open, c.req.param('item'))
  if (!item) throw new NotFound()
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = fieldsAsked(open.group, item, open.known.answers)
  const form = filledIn(questions, item.answers)
  const more = moreQuestions(c, questions)
  return c.html(itemPage(shellOf(c), { ...open, questions, form, item: item.id, isNew: false, more }))
})

itemRoutes.post('/:group/:item', colleagues, async c => {
  const form = unfolded(await posted(c))
  return saveTyped(c, form, idOf(c.req.param('item')), false)
})

/** Saves what is typed on an item's page, and goes where its button leads. */
async function saveTyped(c: Request, typed: Form, id: string, isNew: boolean) {
  const { db, person, now } = c.var
  const open = asPosted(await openGroup(c), typed)
  const { interview, step, group, ways } = open
  const [go] = textOf(typed, 'go').split(' ')
  if (go === 'cancel') return cancel(c, open, typed, id)
  const leavesItRemoved = textOf(typed, choiceField(group)) === 'theirs'
  if (leavesItRemoved) return c.redirect(stepPath(ways, step, '', { change: 'yes' }), 303)
  const read = readItem(c, open, { ...typed, item: id })
  const { form, questions, answers, unread } = read
  const asTyped = { ...open, questions, form, item: id, isNew, unsaved: true }
  if (go === 'lang') return c.html(itemPage(shellOf(c), asTyped))
  if (read.unchosen.length > 0) return clashAgain(c, open, { ...typed, item: id }, read.unchosen)
  const mistakes = () => c.html(itemPage(shellOf(c), { ...asTyped, errors: read.errors }), 422)
  // Whoever only wants to choose between two answers is not held up by a third that is not finished.
  if (unread.length > 0 && go !== 'choose') return mistakes()
  const clashing = await clashesIn(saveItem(db, person, now, interview, group, { id, answers }, seenOn(form), unread))
  if (clashing.length > 0) return clash(c, open, read, clashing)
  return unread.length > 0 ? mistakes() : c.redirect(whereNext(open, read, isNew), 303)
}

const seenOn = (form: Form) => ({ basis: basisOn(form), page: pageOn(form) })

function whereNext(open: OpenGroup, { form, questions }: ReadItem, isNew: boolean) {
  const { ways, step, group } = open
  const id = textOf(form, 'item')
  const shown = shownOn(form)
  const more = shown.length > 0 ? questions.filter(one => !shown.includes(one.id)).map(one => one.id) : []
  if (more.length > 0) return stepPath(ways, step, `/${group.id}/${id}`, { more: more.join(' ') })
  if (textOf(form, 'go') === 'choose') return stepPath(ways, step, `/${group.id}/${id}`)
  return backToStep(open, isNew ? 'added' : 'changed', id)
}

/** As it was before this page: what the page added goes, and can be brought back like any other that is removed. */
async function cancel(c: Request, open: OpenGroup, typed: Form, id: string) {
  const { db, person, now } = c.var
  const { interview, step, group, ways, known } = open
  await putBackItem(db, person, now, interview, group, id, pageOn(typed))
  const newest = await openGroup(c)
  const row = newest.known.facts.get(group.id)?.id
  if (row === known.facts.get(group.id)?.id) return c.redirect(stepPath(ways, step, '', { change: 'yes' }), 303)
  if (savedItem(newest, id)) return c.redirect(backToStep(open, 'unchanged', id), 303)
  return c.redirect(stepPath(ways, step, '', { change: 'yes', undo: `${group.id} ${row}` }), 303)
}

/** What was typed beside what is on record now; the fields that are saved come along as they are. */
async function clash(
  c: Request,
  open: OpenGroup,
  { form, questions, answers, unread }: ReadItem,
  ids: readonly string[],
) {
  const newest = await openGroup(c)
  const saved = savedItem(newest, textOf(form, 'item'))
  const settled = saved ? questions.filter(({ id }) => !ids.includes(id) && !unread.includes(id)) : []
  const carried = clashForm(form, settled, saved?.answers ?? {}, newest.basis, ids)
  const clashes = await clashesOf(c, newest, { id: textOf(form, 'item'), answers }, ids)
  return c.html(clashPage(shellOf(c), { ...clashView(c, open), clashes, form: carried }), 409)
}

/** The same page again, when not every field on it was given a choice. */
async function clashAgain(c: Request, open: OpenGroup, form: Form, unchosen: readonly Question[]) {
  const { answers } = readPage(open.group.fields ?? [], form, open.known.answers, today(c.var.now))
  const clashes = await clashesOf(c, open, { id: textOf(form, 'item'), answers }, textOf(form, 'clashing').split(' '))
  const errors = unchosen.map(choiceError)
  return c.html(clashPage(shellOf(c), { ...clashView(c, open), clashes, form, errors }), 422)
}

/** The fields that clash, each with both answers; or the group, when the whole item was removed. */
async function clashesOf(c: Request, open: OpenGroup, typed: Item, ids: readonly string[]): Promise<Clashing[]> {
  const { interview, group } = open
  const saved = savedItem(open, typed.id)
  const clashes = [group, ...(group.fields ?? [])].map(async question => {
    const isItem = question === group
    const writer = ids.includes(question.id)
      ? await writerOf(c.var.db, interview, group, typed.id, isItem ? undefined : question.id)
      : undefined
    const mine: Answer | undefined = isItem ? { is: 'answered', value: [typed] } : typed.answers[question.id]
    const theirs = isItem ? undefined : saved?.answers[question.id]
    return writer ? [{ question, mine, theirs, ...writer }] : []
  })
  return (await Promise.all(clashes)).flat()
}

const clashView = (c: Request, { interview, step, ways }: OpenGroup) => ({
  claimant: interview.claimant.name,
  back: { href: stepPath(ways, step, '', { change: 'yes' }), text: `Back to ${step.title.en}` },
  action: postedTo(c),
})
