/**
 * GET  /claimants/:claimant/answers/:question/:row/correction         put right what was written down, or strike it
 * POST /claimants/:claimant/answers/:question/:row/correction         through; ?item=… says which of a list
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type CorrectionReason, correctionReasons } from '../../db/choices.ts'
import { type CorrectionView, correctionPage, overtakenPage, whichPage, wordsField } from '../../views/correction.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf as posted, readForm, textOf } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { formOf as filledIn } from './answers.ts'
import { correct, correctable, type Instead, Overtaken, type Said, saidProblem } from './correction.ts'
import { type PastAnswer, partOf, saidBefore, samePart, standingOf } from './history.ts'
import { answersOf } from './interview.ts'
import { fieldsAsked } from './journey.ts'
import { type OpenAnswer, openAnswer } from './open-answer.ts'
import { askedOn, momentInWords, readPage, shownOn, wholeForm } from './page.ts'
import type { Answers, Question } from './questions.ts'
import { firstField } from './reading.ts'

export const correctionRoutes = new Hono<Env>().basePath('/claimants/:claimant/answers/:question/:row/correction')

const colleagues = only('adviser', 'leader', 'manager')

correctionRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openAnswer(c)
  const row = rowOf(c, open)
  await recordView(db, person, now, open.claimant.id, `answer ${open.question.id}`)
  const parts = correctable(open.question, row)
  const asked = c.req.query('item')
  const item = asked ?? (parts.length === 1 ? parts[0] : undefined)
  if (parts === 'all') return c.html(correctionPage(shellOf(c), await correctionView(c, open, row, undefined)))
  if (parts.length === 0) return c.redirect(historyPath(open), 303)
  if (item === undefined) return c.html(whichPage(shellOf(c), { ...open, row, parts }))
  if (!parts.includes(item)) throw new NotFound()
  return c.html(correctionPage(shellOf(c), await correctionView(c, open, row, item)))
})

/** The row of the address. @throws NotFound */
function rowOf(c: Request, { past }: OpenAnswer): PastAnswer {
  const row = past.find(({ id }) => String(id) === c.req.param('row'))
  if (!row) throw new NotFound()
  return row
}

const historyPath = ({ claimant, question, whence }: OpenAnswer, done?: string) => {
  const query = new URLSearchParams(whence.query)
  if (done) query.set('done', done)
  const search = query.size > 0 ? `?${query}` : ''
  return `/claimants/${claimant.id}/answers/${question.id}${search}`
}

/** What the page of one correction shows: of the row's whole answer, or of one item. */
async function correctionView(
  c: Request,
  open: OpenAnswer,
  row: PastAnswer,
  item: string | undefined,
): Promise<CorrectionView> {
  const part = partOf(open.question, row, item)
  if (!part) throw new NotFound()
  const { answers: known } = await answersOf(c.var.db, open.claimant)
  const questions = row.standing ? boxesFor(open.question, part, known) : []
  const answers = part.item ? part.item.answers : { [open.question.id]: part.answer }
  return {
    ...open,
    row,
    part,
    before: row.standing ? saidBefore(open.question, open.past, row, item) : undefined,
    questions,
    known,
    form: filledIn(questions, answers),
  }
}

/** The questions whose boxes put it right. The list of a group is put right item by item, so it has none of its own. */
function boxesFor(question: Question, part: CorrectionView['part'], known: Answers): Question[] {
  if (part.item) return fieldsAsked(question, part.item, known)
  return question.kind === 'group' ? [] : [asStanding(question)]
}

// Whether it is asked today says nothing about what was written down; to put it right, something must be entered.
const asStanding = (question: Question): Question => {
  const { askIf: _, ...rest } = question
  return { ...rest, compulsory: true }
}

correctionRoutes.post('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openAnswer(c)
  const row = rowOf(c, open)
  const form = await posted(c)
  const item = textOf(form, 'item') || undefined
  const part = partOf(open.question, row, item)
  if (!part) return overtaken(c, open, row, item, form)
  const view = await correctionView(c, open, { ...row, standing: textOf(form, 'standing') !== 'no' }, item)
  const typed = readCorrection(view, form)
  if ('page' in typed) return c.html(correctionPage(shellOf(c), { ...view, ...typed.page }), typed.status)
  try {
    const target = { row: row.id, item, standing: view.row.standing }
    await correct(db, person, now, open.claimant, open.question, target, typed.said)
  } catch (error) {
    if (error instanceof Overtaken) return overtaken(c, await openAnswer(c), row, item, form)
    throw error
  }
  return c.redirect(historyPath(open, doneBy(typed.said)), 303)
})

const doneBy = ({ reason, instead }: Said) => {
  if (reason === 'wrong person') return 'incident'
  return instead.is === 'answer' || instead.is === 'item' ? 'corrected' : 'struck'
}

const correctionForm = z.object({
  stands: z.enum(['this', 'before', 'nothing'], 'Select what should stand instead'),
  reason: z.enum(Object.keys(correctionReasons) as [CorrectionReason], 'Select why you are correcting it'),
})
const words = z.string().trim().max(2000, 'What you write must be 2,000 characters or fewer')

type Typed = { said: Said } | { page: Partial<CorrectionView>; status: 200 | 422 }

/** What was typed, or the page again: with what is wrong, or with the questions that an answer has opened. */
function readCorrection(view: CorrectionView, posted: Form): Typed {
  // The one that came after an earlier answer stands whatever is said here, so it is not asked.
  const read = readForm(view.row.standing ? posted : { ...posted, stands: 'nothing' }, correctionForm)
  const choices = read.ok ? [] : read.errors
  const isPutRight = textOf(posted, 'stands') === 'this' && view.row.standing
  const typed = isPutRight ? readParts(view, posted) : undefined
  const reason = read.ok ? read.value.reason : undefined
  const written = words.safeParse(reason ? textOf(posted, wordsField(reason)) : '')
  const missing = reason && (written.error?.issues[0]?.message ?? saidProblem({ reason, words: written.data }))
  const errors = [
    ...choices.filter(({ field }) => field === 'stands'),
    ...(typed?.errors ?? []),
    ...choices.filter(({ field }) => field === 'reason'),
    ...(missing && reason ? [{ field: wordsField(reason), message: missing }] : []),
  ]
  const again = { form: typed?.form ?? posted, questions: typed?.questions ?? view.questions, errors }
  if (errors.length > 0 || !read.ok) return { page: again, status: 422 }
  if (typed && typed.more.length > 0) return { page: { ...again, more: typed.more }, status: 200 }
  const instead: Instead = typed ? typed.instead : { is: read.value.stands === 'before' ? 'before' : 'nothing' }
  return { said: { reason: read.value.reason, words: written.data, instead } }
}

type Parts = { form: Form; questions: readonly Question[]; more: Question[]; errors: FieldErrors; instead: Instead }

/** What is in the boxes that put it right. */
function readParts({ question, part, known, row, questions: boxes }: CorrectionView, posted: Form): Parts {
  const every = part.item ? (question.fields ?? []) : boxes
  const form = wholeForm(every, posted, part.item?.answers ?? {})
  // A date is in the past or the future as seen from the day on which it was said.
  const { answers: all, errors } = readPage(every, form, known, today(row.at))
  const questions = part.item ? askedOn(every, all, known) : boxes
  const more = questions.filter(({ id }) => !shownOn(form).includes(id))
  const answers: Answers = Object.fromEntries(questions.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : [])))
  const answer = answers[question.id]
  const instead: Instead = answer && !part.item ? { is: 'answer', answer } : { is: 'item', answers }
  const field = questions[0] ? firstField(questions[0]) : 'stands'
  const sameAsNow = samePart(part, answer ? { answer } : { item: { id: part.item?.id ?? '', answers } })
  const problem = sameAsNow ? 'This is what it says already. Change it, or choose something else' : nothingIn(answers)
  return {
    form,
    questions,
    more,
    instead,
    errors: errors.length > 0 || !problem ? errors : [{ field, message: problem }],
  }
}

const nothingIn = (answers: Answers) =>
  Object.keys(answers).length === 0 ? 'Enter what is right, or strike it through' : undefined

/** Somebody was quicker: what stands now, to be corrected with what was typed, or only to be seen. */
async function overtaken(c: Request, open: OpenAnswer, row: PastAnswer, item: string | undefined, form: Form) {
  const newest = standingOf(open.question, open.past, row)
  const parts = correctable(open.question, newest)
  const wasStanding = textOf(form, 'standing') !== 'no'
  const isThere = item === undefined ? parts === 'all' : parts.includes(item)
  if (!wasStanding || newest.id === row.id || !isThere)
    return c.html(overtakenPage(shellOf(c), { ...open, newest, form }), 409)
  const view = await correctionView(c, open, newest, item)
  const what = newest.source === 'corrected' ? 'has corrected this' : 'has written a newer answer'
  const message = `${newest.by} ${what}, ${momentInWords(newest.at)}. What you typed is still here, and is not saved. Look at what stands now, then save again or leave it`
  return c.html(correctionPage(shellOf(c), { ...view, form, errors: [{ field: 'stands-now', message }] }), 409)
}
