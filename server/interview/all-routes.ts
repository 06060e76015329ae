/**
 * Under /interviews/:interview/all
 * GET  /            POST /            the whole interview on one page
 * POST /questions                     its questions again, as typed; saves nothing
 * POST /autosave                      saves what can be read of the page, while it is typed
 *
 * ?open names the parts that the reader has opened, ?change those in which something has changed since an earlier interview.
 * Every button saves what is typed on the page before it does anything else.
 */
import { Hono } from 'hono'
import { type AllView, allPage, allQuestions } from '../../views/all.ts'
import { savedWords } from '../../views/autosave.ts'
import { clashPage } from '../../views/clash.ts'
import { questionsNews } from '../../views/question.ts'
import { riskAfterSaving, riskInAnswers } from '../../views/risk-panel.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { timeOf, today } from '../lib/days.ts'
import {
  allAsPosted,
  allPath,
  type Finishes,
  moreOn,
  type OpenAll,
  openAll,
  openAt,
  partsOf,
  questionsOf,
  type ReadPart,
  readAll,
  saveAll,
} from './all.ts'
import { formOf as filledIn } from './answers.ts'
import { choiceError, clashForm, withChoices } from './clash.ts'
import { stepOf } from './interview.ts'
import { clashesOf, moreQuestions, postedTo } from './open-step.ts'
import { shownOn, stepPath, unfolded, wholeForm } from './page.ts'
import type { Question } from './questions.ts'
import { clashesIn, confirmStep } from './step.ts'

export const allRoutes = new Hono<Env>().basePath('/interviews/:interview/all')

const colleagues = only('adviser', 'leader', 'manager')

allRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openAll(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const questions = questionsOf(open.interview)
  const form = filledIn(questions, open.known.answers)
  const more = moreQuestions(c, questions)
  const panel = riskAfterSaving(open.known, open.interview, now)
  return c.html(
    allPage(shellOf(c), { ...open, parts: partsOf(open), form, more, justSaved: c.req.query('saved'), panel }),
  )
})

/** The page as it was posted, with all that is in its boxes. */
async function openPosted(c: Request) {
  const open = await openAll(c)
  const form = wholeForm(questionsOf(open.interview), unfolded(await posted(c)), open.known.answers)
  return { open: allAsPosted(open, form), form }
}

allRoutes.post('/', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, form: typed } = await openPosted(c)
  const questions = questionsOf(open.interview)
  const { form, unchosen } = withChoices(questions, typed, open.known.answers)
  if (unchosen.length > 0) return c.html(clashAgain(c, open, typed, unchosen), 422)
  const [go = '', about = '', item = ''] = textOf(form, 'go').split(' ')
  const finishes = finishing(go, about)
  const parts = readAll(open, form, today(now), finishes)
  const clashing = await saveAll(db, person, now, open, form, parts, finishes)
  if (clashing.length > 0) return c.html(await clashOf(c, open, form, parts, clashing), 409)
  const stale = go === 'confirm' ? await confirm(c, open, about) : []
  if (stale.length > 0)
    return c.html(allPage(shellOf(c), { ...(await asTyped(c, open, form, parts)), errors: stale }), 409)
  const errors = parts.flatMap(part => part.errors)
  // Who only wants to choose between two answers is not held up by a third that is not finished.
  if (errors.length > 0 && go !== 'choose')
    return c.html(allPage(shellOf(c), { ...(await asTyped(c, open, form, parts)), errors }), 422)
  return c.redirect(whereNext(open, moreOn(parts, form), { go, about, item }), 303)
})

/** Its own button finishes a part; going on to check the answers finishes those in which something is answered. */
const finishing =
  (go: string, about: string): Finishes =>
  (step, answers) =>
    go === 'part' ? step.id === about : go === 'check' && step.questions.some(({ id }) => answers[id])

/** The page with what was typed, over what is on record now. */
async function asTyped(c: Request, open: OpenAll, form: Form, parts: readonly ReadPart[]): Promise<AllView> {
  const { known, saved } = await openAll(c)
  const now = { ...open, known, saved }
  const asked = new Map(parts.map(part => [part.step, part.asked]))
  return { ...now, parts: partsOf(now, asked, shownOn(form)), form }
}

/** Confirms what is known of a part; says what is wrong when somebody has changed it meanwhile. */
async function confirm(c: Request, { interview, basis }: OpenAll, id: string) {
  const { db, person, now } = c.var
  const step = stepOf(interview, id)
  const clashing = await clashesIn(confirmStep(db, person, now, interview, step.id, basis))
  if (clashing.length === 0) return []
  const message = `${step.title.en}: somebody has changed an answer since you opened this page. Look at the answers again`
  return [{ field: `question-part-${step.id}`, question: '', message }]
}

type Going = { go: string; about: string; item: string }

function whereNext(open: OpenAll, more: readonly Question[], { go, about, item }: Going): string {
  const { id } = open.interview
  if (go === 'later') return `/interviews/${id}?done=saved`
  if (go === 'item') return itemPath(open, about, item)
  const part = ['part', 'confirm', 'open', 'change'].includes(go) ? stepOf(open.interview, about).id : undefined
  const next: OpenAll = {
    ...open,
    opened: part && go === 'open' ? [...open.opened, part] : open.opened,
    changed: part && go === 'change' ? [...open.changed, part] : open.changed,
  }
  if (more.length > 0) return allPath(next, '', { more: more.map(question => question.id).join(' ') })
  if (go === 'check') return `/interviews/${id}/check`
  if (go === 'open' || go === 'change') return `${allPath(next)}#question-part-${part}`
  if (part) return `${allPath(next, '', { saved: part })}#question-end-${part}`
  return allPath(next, '', go === 'lang' ? {} : { saved: 'all' })
}

/** One job, qualification or child, on a page of its own. @throws NotFound */
function itemPath({ interview, ways }: OpenAll, group: string, item: string): string {
  const step = interview.definition.steps.find(({ questions }) =>
    questions.some(({ id, kind }) => id === group && kind === 'group'),
  )
  if (!step) throw new NotFound()
  return stepPath(ways, step, `/${group}/${item === 'new' ? item : idOf(item)}`)
}

/** What was typed beside what is on record now; the questions that are saved come along as they are. */
async function clashOf(c: Request, open: OpenAll, form: Form, parts: readonly ReadPart[], clashing: readonly string[]) {
  const newest = await openAll(c)
  const left = [...clashing, ...parts.flatMap(({ errors }) => errors.map(({ question }) => question))]
  const settled = parts.flatMap(({ asked }) => asked).filter(({ id }) => !left.includes(id))
  const carried = clashForm(form, settled, newest.known.answers, newest.basis, clashing)
  return clashPage(shellOf(c), { ...clashView(c, open, carried), clashes: allClashes(newest, parts, clashing) })
}

/** The same page again, when not every question on it was given a choice. */
function clashAgain(c: Request, open: OpenAll, form: Form, unchosen: readonly Question[]) {
  const parts = readAll(open, form, today(c.var.now), () => false)
  const clashes = allClashes(open, parts, textOf(form, 'clashing').split(' '))
  return clashPage(shellOf(c), { ...clashView(c, open, form), clashes, errors: unchosen.map(choiceError) })
}

const allClashes = (open: OpenAll, parts: readonly ReadPart[], clashing: readonly string[]) =>
  parts.flatMap(({ step, answers }) => clashesOf(openAt(open, step), clashing, answers))

const clashView = (c: Request, open: OpenAll, form: Form) => ({
  claimant: open.interview.claimant.name,
  back: { href: allPath(open), text: 'Back to the whole interview' },
  action: postedTo(c),
  form,
})

allRoutes.post('/questions', colleagues, async c => {
  const { open, form } = await openPosted(c)
  const parts = readAll(open, form, today(c.var.now), () => false)
  const view = await asTyped(c, open, form, parts)
  const questions = view.parts.flatMap(part => (part.as === 'questions' ? part.questions : []))
  const shown = questionsOf(open.interview).filter(({ id }) => shownOn(form).includes(id))
  // Most answers open and close nothing: then nothing is sent, and nothing on the page moves.
  if (shown.length === questions.length && shown.every(one => questions.includes(one))) {
    tellsNothing(c, open)
    return c.body(null, 204)
  }
  const news = questionsNews(
    shown.map(({ id }) => id),
    questions,
  )
  return c.html(allQuestions(view, news))
})

allRoutes.post('/autosave', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, form } = await openPosted(c)
  const never: Finishes = () => false
  const parts = readAll(open, form, today(now), never)
  const clashing = await saveAll(db, person, now, open, form, parts, never)
  const unread = parts.flatMap(({ errors }) => errors.map(({ question }) => question))
  tellsNothing(c, open)
  const named = (ids: readonly string[]) => questionsOf(open.interview).filter(({ id }) => ids.includes(id))
  const panel = riskInAnswers(Object.assign({}, ...parts.map(({ answers }) => answers)), open.interview)
  return c.json(savedWords(timeOf(now), named(unread), named(clashing), panel))
})

/** What is answered tells nothing of the person: it is no look at their record. */
function tellsNothing(c: Request, { interview }: OpenAll): void {
  c.var.person.recorded?.add(interview.claimantId)
}
