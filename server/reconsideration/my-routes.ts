/**
 * GET  /my-plan/reconsiderations                               what the person asked, and how far each request has come
 * GET  /my-plan/reconsiderations/new                           the form: ?commitment= for one line, ?plan= for a version
 * POST /my-plan/reconsiderations/new
 * GET  /my-plan/reconsiderations/:reconsideration              one request
 * GET  /my-plan/reconsiderations/:reconsideration/receipts/:letter   its receipt: ?lang=cy &format=large-print-20
 * GET  /my-plan/reconsiderations/:reconsideration/sent.pdf     the receipt with all that they told us; the same
 * GET  /my-plan/reconsiderations/:reconsideration/files/:file  a file that was sent with it, to be saved
 * GET  /my-plan/reconsiderations/:reconsideration/additions   POST: words and files added to it
 * GET  /my-plan/reconsiderations/:reconsideration/withdrawal   POST: taking it back
 */
import { Hono } from 'hono'
import { decisionHtml } from '../../views/decision-outcome.ts'
import {
  myReconsiderationPage,
  myReconsiderationsPage,
  type RequestDone,
  takeBackPage,
} from '../../views/reconsideration.ts'
import { addingPage } from '../../views/reconsideration-adding.ts'
import { askAgainPage } from '../../views/reconsideration-asking.ts'
import { record, type Verb } from '../audit.ts'
import { idOf } from '../claimant/claimant.ts'
import { withDatesNow } from '../commitment/decided-lines.ts'
import { versionsOf } from '../commitment/draft-plan.ts'
import { download } from '../evidence/download.ts'
import { fileAbout } from '../evidence/evidence.ts'
import { postedFiles } from '../evidence/posted.ts'
import { only, readerMay } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { takesFiles } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, ownValue, read, readForm } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { idOfPress } from '../http/presses.ts'
import { readerActor } from '../http/reader.ts'
import { copyOf, letterAbout, letterFileName, lettersAbout } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { printedAs, printedFormatOf, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { addTo } from './adding.ts'
import { datesOf } from './dates.ts'
import { decisionOf } from './decision.ts'
import { adding, addingProblems, asking, withdrawal } from './forms.ts'
import { ownReceipt } from './receipt.ts'
import {
  type AskablePlan,
  ask,
  askablePlanOf,
  isOpen,
  mayTakeBack,
  type Reconsideration,
  reconsiderationOf,
  reconsiderationsOf,
  withdraw,
} from './reconsideration.ts'

export const myReconsiderationRoutes = new Hono<Env>()

const home = '/my-plan/reconsiderations'
const mayRead = only('claimant')
const mayAsk = only('reader who may ask')

myReconsiderationRoutes.get(home, mayRead, async c => {
  const { db, reader } = c.var
  const plan = await askablePlanOf(db, reader)
  const requests = await reconsiderationsOf(db, reader)
  await recordReading(c, 'viewed', `requests of claimant ${reader.claimantId}`)
  const { language } = reader
  return c.html(myReconsiderationsPage(shellOf(c), { language, plan, requests, mayAsk: readerMay(reader, 'ask') }))
})

function recordReading(c: Request, did: Verb, what: string): Promise<void> {
  const { db, now, reader } = c.var
  return record(db, { by: readerActor(reader), at: now, did, what, about: reader.claimantId })
}

myReconsiderationRoutes.get(`${home}/new`, mayAsk, async c => {
  const line = c.req.query('commitment')
  const plan = await askablePlanOf(c.var.db, c.var.reader, { version: c.req.query('plan'), line })
  await recordReading(c, 'viewed', `plan ${plan.id}`)
  const named = plan.lines.find(({ id }) => id === line)
  return c.html(await askingPage(c, plan, named ? { lines: named.id } : {}))
})

async function askingPage(c: Request, plan: AskablePlan, form: Form, errors: FieldErrors = [], filesAgain = false) {
  const { db, reader } = c.var
  const versions = (await versionsOf(db, reader.claimantId)).filter(({ issuedAt }) => issuedAt !== null)
  const waiting = (await reconsiderationsOf(db, reader)).filter(isOpen)
  const asItStands = { ...plan, lines: await withDatesNow(db, plan.id, plan.lines) }
  return askAgainPage(shellOf(c), {
    language: reader.language,
    plan: asItStands,
    versions,
    waiting,
    form,
    errors,
    filesAgain,
  })
}

myReconsiderationRoutes.post(`${home}/new`, mayAsk, takesFiles, async c => {
  const { db, reader, now, config } = c.var
  const { language } = reader
  const plan = await askablePlanOf(db, reader, { version: c.req.query('plan') })
  const form = await formOf(c)
  const typed = readForm(form, asking(language))
  const posted = await postedFiles(c, language)
  const refused = async (errors: FieldErrors) =>
    c.html(await askingPage(c, plan, form, errors, posted.anySent), errors.length > 0 ? 422 : 200)
  if (changesLanguage(c)) return refused([])
  if (!typed.ok || posted.errors.length > 0) return refused([...(typed.ok ? [] : typed.errors), ...posted.errors])
  const asked = {
    by: readerActor(reader),
    on: today(now),
    how: 'online',
    representativeId: reader.representative?.id,
  } as const
  try {
    const asking = { ...typed.value, files: posted.files }
    const id = await ask(db, now, plan, asked, asking, config.baseUrl, idOfPress(c))
    return c.redirect(`${home}/${id}?done=asked&lang=${language}`, 303)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'line') throw error
    return refused([{ field: 'lines', message: asking(language).safeParse({}).error?.issues[0]?.message ?? '' }])
  }
})

myReconsiderationRoutes.get(`${home}/:reconsideration`, mayRead, async c => {
  const { db, reader, now } = c.var
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration'))
  await recordReading(c, 'viewed', `reconsideration ${request.id}`)
  const [dates, letters] = await Promise.all([
    datesOf(db, request, today(now)),
    lettersAbout(db, { reconsiderationId: request.id }),
  ])
  const receipts = letters.filter(({ kind }) => kind === 'reconsideration receipt')
  const { language } = reader
  const done = c.req.query('done')
  const decision = await decisionOf(db, request.id)
  const letter = letters.find(({ kind }) => kind === 'reconsideration decision')
  const decided = decision && letter && decisionHtml({ request, decision, letter, language })
  const page = {
    language,
    request,
    dates,
    receipts,
    takenBack: letters.find(({ kind }) => kind === 'request withdrawn'),
    decided,
    mayAsk: readerMay(reader, 'ask'),
    mayTakeBack: mayTakeBack(reader, request),
  }
  const ended = request.stage === 'withdrawn' ? 'withdrawn' : undefined
  const isDone = (isOpen(request) && (done === 'asked' || done === 'added')) || (done !== undefined && done === ended)
  return c.html(myReconsiderationPage(shellOf(c), { ...page, done: isDone ? (done as RequestDone) : undefined }))
})

myReconsiderationRoutes.get(`${home}/:reconsideration/receipts/:letter`, mayRead, async c => {
  const { db, reader, now } = c.var
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration'))
  const letter = await letterAbout(db, { reconsiderationId: request.id }, idOf(c.req.param('letter')))
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(request.claimant.format)
  const copy = { language: reader.language, format }
  const pdf = await copyOf(db, now, letter, copy)
  await recordReading(c, 'printed', `reconsideration ${request.id}`)
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

myReconsiderationRoutes.get(`${home}/:reconsideration/sent.pdf`, mayRead, async c => {
  const { db, reader, now, config } = c.var
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration'))
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(request.claimant.format)
  const copy = { language: reader.language, format }
  const words = await ownReceipt(db, now, request, config.baseUrl)
  const pdf = await planPdf(words[copy.language], printSizes[format])
  await recordReading(c, 'printed', `reconsideration ${request.id}`)
  c.header('content-type', 'application/pdf')
  const { reference } = request
  c.header(
    'content-disposition',
    `inline; filename="${letterFileName({ kind: 'reconsideration receipt', reference }, copy)}"`,
  )
  return c.body(new Uint8Array(pdf))
})

myReconsiderationRoutes.get(`${home}/:reconsideration/files/:file`, mayRead, async c => {
  const { db, reader } = c.var
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration'))
  const file = await fileAbout(db, { reconsiderationId: request.id }, c.req.param('file'))
  await recordReading(c, 'downloaded', `file ${file.id}`)
  return download(c, request.reference, request.files, file)
})

myReconsiderationRoutes.get(`${home}/:reconsideration/additions`, mayAsk, async c => {
  const request = await reconsiderationOf(c.var.db, c.var.reader, c.req.param('reconsideration'))
  if (!isOpen(request)) return c.redirect(addressOf(c, request), 303)
  await recordReading(c, 'viewed', `reconsideration ${request.id}`)
  return c.html(addingPage(shellOf(c), { language: c.var.reader.language, request }))
})

myReconsiderationRoutes.post(`${home}/:reconsideration/additions`, mayAsk, takesFiles, async c => {
  const { db, reader, now } = c.var
  const { language } = reader
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration'))
  const form = await formOf(c)
  const typed = readForm(form, adding(language))
  const posted = await postedFiles(c, language)
  const refused = (errors: FieldErrors) =>
    c.html(
      addingPage(shellOf(c), { language, request, form, errors, filesAgain: posted.anySent }),
      errors.length > 0 ? 422 : 200,
    )
  if (changesLanguage(c)) return refused([])
  if (!typed.ok || posted.errors.length > 0) return refused([...(typed.ok ? [] : typed.errors), ...posted.errors])
  try {
    await addTo(db, now, request, readerActor(reader), { words: typed.value.words, files: posted.files })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problem = ownValue(addingProblems, error.code)
    if (!problem) throw error
    return refused([{ field: 'words', message: problem[language] }])
  }
  return c.redirect(addressOf(c, request, 'added'), 303)
})

myReconsiderationRoutes.get(`${home}/:reconsideration/withdrawal`, mayAsk, async c => {
  const request = await theirsToTakeBack(c)
  if (!isOpen(request)) return c.redirect(addressOf(c, request), 303)
  await recordReading(c, 'viewed', `reconsideration ${request.id}`)
  return c.html(takeBackPage(shellOf(c), { language: c.var.reader.language, request }))
})

/** @throws NotFound also for somebody who may read it and did not make it */
async function theirsToTakeBack(c: Request): Promise<Reconsideration> {
  const request = await reconsiderationOf(c.var.db, c.var.reader, c.req.param('reconsideration') ?? '')
  if (!mayTakeBack(c.var.reader, request)) throw new NotFound()
  return request
}

const addressOf = (c: Request, { id }: Reconsideration, done?: string) =>
  `${home}/${id}?${done ? `done=${done}&` : ''}lang=${c.var.reader.language}`

myReconsiderationRoutes.post(`${home}/:reconsideration/withdrawal`, mayAsk, async c => {
  const { db, reader, now } = c.var
  const { language } = reader
  const request = await theirsToTakeBack(c)
  const typed = await read(c, withdrawal(language))
  if (changesLanguage(c)) return c.html(takeBackPage(shellOf(c), { language, request, form: typed.form }))
  if (!typed.ok) return c.html(takeBackPage(shellOf(c), { language, request, ...typed }), 422)
  try {
    await withdraw(db, now, request, readerActor(reader), typed.value.words)
  } catch (error) {
    // It was decided, or taken back elsewhere, meanwhile: its own page says so.
    if (!(error instanceof Refused) || error.code !== 'closed') throw error
    return c.redirect(addressOf(c, request), 303)
  }
  return c.redirect(addressOf(c, request, 'withdrawn'), 303)
})
