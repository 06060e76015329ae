/**
 * GET  /prepare                                 on to the first question that nothing is written at
 * GET  /prepare/list                            all that is written
 * POST /prepare/ready      POST /prepare/leaving
 * GET  /prepare/deletion   POST …
 * GET  /prepare/finished                        a sitting is over: ?done=ready, deleted or later
 * GET  /prepare/exit                            ends the sitting and leads away at once
 * GET  /prepare/:token     POST …               the first page of a link, and its "Start"
 *
 * Nobody is signed in: the secret of the link is the way in, on its first page alone. After "Start" a cookie stands for it.
 */
import { Hono } from 'hono'
import {
  closedPage,
  deletionPage,
  endings,
  finishedPage,
  openingPage,
  tooManyPage,
  writtenPage,
} from '../../views/preparation-claimant.ts'
import { questionPath } from '../../views/preparation-question.ts'
import { only } from '../http/access.ts'
import { addressOf, type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { ownValue } from '../http/forms.ts'
import { askedLanguage, languageBefore } from '../http/language.ts'
import type { Language } from '../lib/language.ts'
import { askedWith, preparable } from './asked.ts'
import { answersIn, clearAll, finish, openLink, type Preparation, recordOpening } from './preparation.ts'
import { type Closed, close, closedBy, inLanguage, keepOpen, opened, sessionOf, whenOpenOr } from './sitting.ts'

export const prepareRoutes = new Hono<Env>()

const everyone = only('everyone')
const notOpen: Closed = (c, language, typed) => c.html(closedPage(shellOf(c), language, typed), 404)
const whenOpen = whenOpenOr(notOpen)

/** A page that anybody may have been looking at, and that says nothing of us. */
const elsewhere = 'https://www.bbc.co.uk/weather'

prepareRoutes.get(
  '/prepare',
  everyone,
  whenOpen(async (c, { preparation, written, language }) => {
    const asked = askedWith(preparation.definition, answersIn(written))
    const first = asked.find(({ question }) => !written.has(question.id))
    return c.redirect(inLanguage(first ? questionPath(first.question.id, false) : '/prepare/list', language), 303)
  }),
)

prepareRoutes.get(
  '/prepare/list',
  everyone,
  whenOpen(async (c, { preparation, written, language }) => {
    const { definition, isReady } = preparation
    const list = preparable(definition)
      .steps.flatMap(({ questions }) => questions)
      .flatMap(question => {
        const at = written.get(question.id)
        return at ? [{ question, at }] : []
      })
    const more = askedWith(definition, answersIn(written)).some(({ question }) => !written.has(question.id))
    return c.html(writtenPage(shellOf(c), language, { written: list, isReady, more }))
  }),
)

prepareRoutes.post(
  '/prepare/ready',
  everyone,
  whenOpen(async (c, { preparation, language }) => {
    await finish(c.var.db, c.var.now, preparation)
    return over(c, 'ready', language)
  }),
)

prepareRoutes.post('/prepare/leaving', everyone, async c => {
  const open = await opened(c)
  return over(c, 'later', open?.language ?? (await languageBefore(c)))
})

prepareRoutes.get(
  '/prepare/deletion',
  everyone,
  whenOpen(async (c, { language }) => {
    return c.html(deletionPage(shellOf(c), language))
  }),
)

prepareRoutes.post(
  '/prepare/deletion',
  everyone,
  whenOpen(async (c, { preparation, language }) => {
    await clearAll(c.var.db, c.var.now, preparation)
    return over(c, 'deleted', language)
  }),
)

/** Ends the sitting: on a shared phone nothing is left open. */
function over(c: Request, done: keyof typeof endings, language: Language): Response {
  close(c)
  return c.redirect(`/prepare/finished?done=${done}&lang=${language}`, 303)
}

prepareRoutes.get('/prepare/finished', everyone, async c => {
  const done = c.req.query('done')
  const ending = ownValue(endings, done) ? (done as keyof typeof endings) : 'later'
  return c.html(finishedPage(shellOf(c), await languageBefore(c), ending))
})

// A link, so that it works at once and without scripts; whoever is made to follow it from elsewhere only stops.
prepareRoutes.get('/prepare/exit', everyone, c => {
  close(c)
  return c.redirect(elsewhere, 303)
})

prepareRoutes.get('/prepare/:token', everyone, async c => {
  const opened = await byLink(c)
  if ('refused' in opened) return opened.refused
  return c.html(openingPage(shellOf(c), opened.language, c.req.param('token')))
})

prepareRoutes.post('/prepare/:token', everyone, async c => {
  const opened = await byLink(c)
  if ('refused' in opened) return opened.refused
  const { preparation, language } = opened
  await recordOpening(c.var.db, c.var.now, preparation)
  // Pressed again in the same browser, "Start" goes on with the same sitting.
  const open = sessionOf(c)
  const rows = open?.preparation === preparation.id ? open.rows : []
  keepOpen(c, { preparation: preparation.id, rows })
  return c.redirect(`/prepare?lang=${language}`, 303)
})

/** What the link of the address opens; or the answer to one that opens nothing. */
async function byLink(c: Request): Promise<{ preparation: Preparation; language: Language } | { refused: Response }> {
  const { db, now } = c.var
  try {
    const preparation = await openLink(db, now, c.req.param('token') ?? '', addressOf(c))
    return { preparation, language: (await askedLanguage(c)) ?? preparation.language }
  } catch (error) {
    if (error instanceof NotFound) return { refused: await closedBy(c, notOpen) }
    if (!(error instanceof Refused)) throw error
    return { refused: await c.html(tooManyPage(shellOf(c), await languageBefore(c)), 429) }
  }
}
