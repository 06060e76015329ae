/**
 * Under /prepare/questions/:question, for somebody who prepares (prepare-routes.ts)
 * GET  /             POST /                 one question: ?return=list goes back to the list afterwards
 * GET  /reading      POST /reading          what was read in their words, to say yes to
 *
 * Whichever button is pressed, what was put down is kept first; but for "Skip".
 */
import { Hono } from 'hono'
import { closedPage } from '../../views/preparation-claimant.ts'
import { notMatched, questionPage, questionPath, readingPage } from '../../views/preparation-question.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf, textOf } from '../http/forms.ts'
import { type FormError, formOf as filledIn } from '../interview/answers.ts'
import { untangled } from '../interview/page.ts'
import type { Language, Question } from '../interview/questions.ts'
import { today } from '../lib/days.ts'
import { type Asked, before, nextAfter, partOf, preparedQuestion } from './asked.ts'
import { answersIn, type ToWrite, type Written, write, writtenIn } from './preparation.ts'
import { isPicked, type Put, readPut, readWords, wordsField } from './reply.ts'
import { inLanguage, keepOpen, type Open, whenOpenOr } from './sitting.ts'

export const questionRoutes = new Hono<Env>()

const everyone = only('everyone')
const whenOpen = whenOpenOr((c, language, typed) => c.html(closedPage(shellOf(c), language, typed), 404))

questionRoutes.get(
  '/prepare/questions/:question',
  everyone,
  whenOpen(async (c, open) => {
    const asked = askedOf(c, open)
    return c.html(pageOf(c, open, asked, formFrom(asked.question, open.written.get(asked.question.id))))
  }),
)

/** The question of the address, when it may be prepared. @throws NotFound */
function askedOf(c: Request, { preparation }: Open): Asked {
  const asked = preparedQuestion(preparation.definition, c.req.param('question') ?? '')
  if (!asked) throw new NotFound()
  return asked
}

/** The boxes as this sitting filled them. */
function formFrom(question: Question, at: Written | undefined): Form {
  if (!at?.own) return {}
  const filled = at.answer ? filledIn([question], { [question.id]: at.answer }) : {}
  if (at.words === undefined) return filled
  return isPicked(question) ? { ...filled, [wordsField]: at.words } : { [question.id]: at.words, ...filled }
}

type Again = { errors?: readonly FormError[]; canKeep?: boolean; askedWhy?: boolean; language?: Language }

function pageOf(c: Request, open: Open, { step, question }: Asked, form: Form, again: Again = {}) {
  const { preparation, written } = open
  return questionPage(shellOf(c), again.language ?? open.language, {
    ...again,
    step,
    question,
    form: untangled([question], form),
    hidden: written.get(question.id)?.own === false,
    isFirst: before(preparation.definition, answersIn(written), question.id) === undefined,
    part: partOf(preparation.definition, answersIn(written), step),
    toList: isToList(c),
  })
}

const isToList = (c: Request) => c.req.query('return') === 'list'

questionRoutes.post(
  '/prepare/questions/:question',
  everyone,
  whenOpen(async (c, open) => {
    const asked = askedOf(c, open)
    const form = await formOf(c)
    const go = textOf(form, 'go')
    const other = /^lang (en|cy)$/.exec(go)?.[1] as Language | undefined
    if (other) return c.html(pageOf(c, open, asked, form, { language: other }))
    const { definition } = open.preparation
    const put = readPut(asked.question, form, { definition, language: open.language, on: today(c.var.now) })
    if (go === 'skip') return onFrom(c, open, asked)
    if (put.is === 'too long') return c.html(pageOf(c, open, asked, form, { errors: put.errors }), 422)
    // Whoever goes elsewhere takes along what they have put down, read or not.
    if (go === 'back') return backFrom(c, await keep(c, open, asked, put), asked)
    if (go === 'skip part') return onFrom(c, await keep(c, open, asked, put), lastOf(asked))
    if (go === 'stop') {
      await keep(c, open, asked, put)
      return c.redirect(inLanguage('/prepare/list', open.language), 303)
    }
    if (go === 'keep') return onFrom(c, await keep(c, open, asked, inWords(put)), asked)
    return follow(c, open, asked, put, form)
  }),
)

/** The last question of the same part: the rest is passed over, and not what was put down here. */
const lastOf = ({ step, question }: Asked): Asked => ({ step, question: step.questions.at(-1) ?? question })

/** What was put down, and is not more than can be kept. */
type Kept = Exclude<Put, { is: 'too long' }>

/** What follows from what was put down, by pressing "Continue". */
async function follow(c: Request, open: Open, asked: Asked, put: Kept, form: Form): Promise<Response> {
  const { question } = asked
  switch (put.is) {
    case 'wish':
      return grant(c, open, asked, put, form)
    case 'understood': {
      await keep(c, open, asked, put)
      return c.redirect(inLanguage(questionPath(question.id, isToList(c), '/reading'), open.language), 303)
    }
    case 'not understood': {
      const now = await keep(c, open, asked, put)
      const beside = { field: isPicked(question) ? wordsField : question.id, question: question.id }
      const errors = put.errors.length > 0 ? put.errors : [{ ...beside, message: notMatched[open.language] }]
      return c.html(pageOf(c, now, asked, form, { errors, canKeep: put.words !== '' }), 422)
    }
    default:
      return onFrom(c, await keep(c, open, asked, put), asked)
  }
}

/** What was said instead of an answer: "skip", "go back", "why?", "change the bus". */
function grant(c: Request, open: Open, asked: Asked, wish: Extract<Put, { is: 'wish' }>, form: Form) {
  if (wish.to === 'skip') return onFrom(c, open, asked)
  if (wish.to === 'go back') return backFrom(c, open, asked)
  const to = wish.to === 'change' && preparedQuestion(open.preparation.definition, wish.question)
  if (wish.to === 'know why') {
    const blank = { ...form, [isPicked(asked.question) ? wordsField : asked.question.id]: '' }
    return c.html(pageOf(c, open, asked, blank, { askedWhy: true }))
  }
  return c.redirect(inLanguage(to ? questionPath(to.question.id, false) : '/prepare/list', open.language), 303)
}

/** Their words as they are, without what was read in them. */
const inWords = (put: Kept): Kept =>
  'words' in put && put.words ? { is: 'not understood', words: put.words, errors: [] } : put

/** Writes down what was put: an answer, or words that nobody has said yes to yet. What is hidden is not emptied unseen. */
async function keep(c: Request, open: Open, { question }: Asked, put: Kept): Promise<Open> {
  const at = open.written.get(question.id)
  if (put.is === 'wish' || (put.is === 'nothing' && !at?.own)) return open
  const toWrite: ToWrite = put.is === 'answer' ? put : put.is === 'nothing' ? {} : { words: put.words || undefined }
  if (put.is === 'not understood' && put.words === '') return open
  return writeAt(c, open, question, toWrite)
}

/** Writes at a question, and lets this sitting see it. */
async function writeAt(c: Request, open: Open, question: Question, { answer, words }: ToWrite): Promise<Open> {
  const { db, now } = c.var
  const row = await write(db, now, open.preparation, question.id, { answer, words })
  const old = open.written.get(question.id)?.row
  const rows = [...open.session.rows.filter(one => one !== old), ...(row === undefined ? [] : [row])]
  const session = { ...open.session, rows }
  keepOpen(c, session)
  return { ...open, session, written: await writtenIn(db, open.preparation, rows) }
}

/** On to the next question that is not answered out of sight; or back to the list. */
function onFrom(c: Request, open: Open, { question }: Asked): Response {
  const { preparation, written, language } = open
  let next = isToList(c) ? undefined : nextAfter(preparation.definition, answersIn(written), question.id)
  while (next && written.get(next.id)?.own === false)
    next = nextAfter(preparation.definition, answersIn(written), next.id)
  return c.redirect(inLanguage(next ? questionPath(next.id, false) : '/prepare/list', language), 303)
}

function backFrom(c: Request, { preparation, written, language }: Open, { question }: Asked): Response {
  const last = before(preparation.definition, answersIn(written), question.id)
  const path = isToList(c) ? '/prepare/list' : questionPath((last ?? question).id, false)
  return c.redirect(inLanguage(path, language), 303)
}

/** The words of this sitting at the question, and what is read in them; undefined when there is nothing to say yes to. */
function readAgain(c: Request, open: Open) {
  const asked = askedOf(c, open)
  const { definition } = open.preparation
  const typed = open.written.get(asked.question.id)?.words
  const reading = { definition, language: open.language, on: today(c.var.now) }
  const put = typed === undefined ? undefined : readWords(asked.question, typed, reading)
  return { asked, typed: typed ?? '', answer: put && 'answer' in put ? put.answer : undefined }
}

questionRoutes.get(
  '/prepare/questions/:question/reading',
  everyone,
  whenOpen(async (c, open) => {
    const { asked, typed, answer } = readAgain(c, open)
    const { question } = asked
    if (!answer) return c.redirect(inLanguage(questionPath(question.id, isToList(c)), open.language), 303)
    return c.html(readingPage(shellOf(c), open.language, { question, answer, typed, toList: isToList(c) }))
  }),
)

questionRoutes.post(
  '/prepare/questions/:question/reading',
  everyone,
  whenOpen(async (c, open) => {
    const { asked, typed, answer } = readAgain(c, open)
    const go = textOf(await formOf(c), 'go')
    if (answer && go === 'yes')
      return onFrom(c, await writeAt(c, open, asked.question, { answer, words: typed }), asked)
    if (go === 'keep') return onFrom(c, open, asked)
    return c.redirect(inLanguage(questionPath(asked.question.id, isToList(c)), open.language), 303)
  }),
)
