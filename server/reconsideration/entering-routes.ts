/**
 * What staff do with a request besides deciding it:
 * GET  /claimants/:claimant/reconsiderations/new          writing down what was asked: ?plan= for a version; POST
 * GET  /reconsiderations/:reconsideration/receipt         what to tell the person, and the dates to lift
 * GET  /reconsiderations/:reconsideration/receipts/:letter  the receipt as it was sent: ?lang=cy &format=large-print-20
 * GET  /reconsiderations/:reconsideration/files/:file     a file that was sent with it, to be saved
 * GET  /reconsiderations/:reconsideration/dates           lifting the dates in question, or keeping them; POST
 * GET  /reconsiderations/:reconsideration/withdrawal      the person takes it back, in their own words; POST
 */
import { Hono } from 'hono'
import {
  datesPage,
  enteringPage,
  nothingToAskAboutPage,
  receiptPage,
  takenBackPage,
} from '../../views/reconsideration-entering.ts'
import { record } from '../audit.ts'
import { claimantFor, idOf, recordView } from '../claimant/claimant.ts'
import { representativesOf } from '../claimant/representative.ts'
import { versionsOf } from '../commitment/draft-plan.ts'
import { download } from '../evidence/download.ts'
import { fileAbout } from '../evidence/evidence.ts'
import { postedFiles } from '../evidence/posted.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { takesFiles } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, read, readForm } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { copyOf, letterAbout, letterFileName, lettersAbout } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import { datesOf, settleDates } from './dates.ts'
import { enteredWithdrawal, entering, settling, wholePlanBox } from './forms.ts'
import { type AskablePlan, ask, askablePlanFor, isOpen, reconsiderationFor } from './reconsideration.ts'
import { enterTakenBack } from './taken-back.ts'

export const enteringRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
// What was sent with a request is part of it, for a provider that is to answer it too.
const readers = only('adviser', 'leader', 'manager', 'provider')
const page = '/claimants/:claimant/reconsiderations/new'
const url = '/reconsiderations/:reconsideration'

enteringRoutes.get(page, staff, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const plan = await planAsked(c, claimant.id)
  await recordView(db, person, now, claimant.id, plan ? `plan ${plan.id}` : `claimant ${claimant.id}`)
  if (!plan) return c.html(nothingToAskAboutPage(shellOf(c), claimant))
  const [year = '', month = '', day = ''] = today(now)
    .split('-')
    .map(part => part.replace(/^0/, ''))
  const form = { lines: wholePlanBox, 'on-day': day, 'on-month': month, 'on-year': year }
  return c.html(await pageOf(c, plan, form))
})

/** The version that the address names, else the newest that was issued; `undefined` when none was. @throws NotFound */
async function planAsked(c: Request, claimantId: string): Promise<AskablePlan | undefined> {
  const { db, person } = c.var
  const issued = (await versionsOf(db, claimantId)).filter(({ issuedAt }) => issuedAt !== null)
  const asked = c.req.query('plan')
  const chosen = asked === undefined ? issued[0] : issued.find(({ id }) => id === asked)
  if (asked !== undefined && !chosen) throw new NotFound()
  return chosen && askablePlanFor(db, person, chosen.id)
}

async function pageOf(c: Request, plan: AskablePlan, form: Form, errors: FieldErrors = [], filesAgain = false) {
  const { db } = c.var
  const [versions, everyone] = await Promise.all([
    versionsOf(db, plan.claimant.id),
    representativesOf(db, plan.claimant.id),
  ])
  const issued = versions.filter(({ issuedAt }) => issuedAt !== null)
  const representatives = everyone.filter(({ endedAt }) => endedAt === null)
  return enteringPage(shellOf(c), { plan, versions: issued, representatives, form, errors, filesAgain })
}

enteringRoutes.post(page, staff, takesFiles, async c => {
  const { db, person, now, config } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const plan = await planAsked(c, claimant.id)
  if (!plan) return c.html(nothingToAskAboutPage(shellOf(c), claimant), 409)
  const form = await formOf(c)
  const typed = readForm(form, entering(today(now)))
  const posted = await postedFiles(c, 'en')
  const refused = async (errors: FieldErrors) => c.html(await pageOf(c, plan, form, errors, posted.anySent), 422)
  if (!typed.ok || posted.errors.length > 0) return refused([...(typed.ok ? [] : typed.errors), ...posted.errors])
  const { on, how, representative, ...asking } = typed.value
  const asked = { by: actor(person), on, how, representativeId: representative }
  try {
    const id = await ask(db, now, plan, asked, { ...asking, files: posted.files }, config.baseUrl, idOfPress(c))
    return c.redirect(`/reconsiderations/${id}/receipt?done=asked`, 303)
  } catch (error) {
    const field = error instanceof Refused ? askingFields[error.code] : undefined
    if (!field) throw error
    return refused([{ field, message: (error as Refused).message }])
  }
})

const askingFields: Record<string, string> = {
  line: 'lines',
  future: 'on-day',
  'too early': 'on-day',
  representative: 'representative',
}

enteringRoutes.get(`${url}/receipt`, staff, async c => {
  const { db, person, now } = c.var
  const request = await requestOf(c)
  await recordView(db, person, now, request.claimantId, `reconsideration ${request.id}`)
  const [letters, dates] = await Promise.all([
    lettersAbout(db, { reconsiderationId: request.id }),
    datesOf(db, request, today(now)),
  ])
  const receipts = letters.filter(({ kind }) => kind !== 'reconsideration decision')
  const isNew = c.req.query('done') === 'asked'
  return c.html(receiptPage(shellOf(c), { request, receipts, dates, isNew }))
})

const requestOf = (c: Request) => reconsiderationFor(c.var.db, c.var.person, c.req.param('reconsideration') ?? '')

enteringRoutes.get(`${url}/receipts/:letter`, staff, async c => {
  const { db, person, now } = c.var
  const request = await requestOf(c)
  const letter = await letterAbout(db, { reconsiderationId: request.id }, idOf(c.req.param('letter')))
  const asked = c.req.query('lang')
  const language = asked === 'en' || asked === 'cy' ? asked : request.claimant.writtenLanguage
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(request.claimant.format)
  const pdf = await copyOf(db, now, letter, { language, format })
  const what = `reconsideration ${request.id}`
  await record(db, { by: actor(person), at: now, did: 'printed', what, about: request.claimantId })
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, { language, format })}"`)
  return c.body(new Uint8Array(pdf))
})

enteringRoutes.get(`${url}/files/:file`, readers, async c => {
  const { db, person, now } = c.var
  const request = await requestOf(c)
  const file = await fileAbout(db, { reconsiderationId: request.id }, c.req.param('file'))
  const about = request.claimantId
  await record(db, { by: actor(person), at: now, did: 'downloaded', what: `file ${file.id}`, about })
  return download(c, request.reference, request.files, file)
})

enteringRoutes.get(`${url}/dates`, staff, async c => {
  const { db, person, now } = c.var
  const request = await requestOf(c)
  await recordView(db, person, now, request.claimantId, `reconsideration ${request.id}`)
  return c.html(datesPage(shellOf(c), { request, dates: await datesOf(db, request, today(now)) }))
})

enteringRoutes.post(`${url}/dates`, staff, async c => {
  const { db, person, now, config } = c.var
  const request = await requestOf(c)
  const typed = await read(c, settling)
  if (!typed.ok) {
    const dates = await datesOf(db, request, today(now))
    return c.html(datesPage(shellOf(c), { request, dates, ...typed }), 422)
  }
  await settleDates(db, person, now, request, typed.value, config.baseUrl)
  return c.redirect(`/reconsiderations/${request.id}?done=dates`, 303)
})

enteringRoutes.get(`${url}/withdrawal`, staff, async c => {
  const { db, person, now } = c.var
  const request = await requestOf(c)
  if (!isOpen(request)) return c.redirect(`/reconsiderations/${request.id}`, 303)
  await recordView(db, person, now, request.claimantId, `reconsideration ${request.id}`)
  return c.html(takenBackPage(shellOf(c), { request }))
})

enteringRoutes.post(`${url}/withdrawal`, staff, async c => {
  const { db, person, now, config } = c.var
  const request = await requestOf(c)
  const typed = await read(c, enteredWithdrawal)
  if (!typed.ok) return c.html(takenBackPage(shellOf(c), { request, ...typed }), 422)
  try {
    await enterTakenBack(db, person, now, request, typed.value.words, config.baseUrl)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'author') throw error
    const errors = [{ field: 'words', message: error.message }]
    return c.html(takenBackPage(shellOf(c), { request, form: typed.form, errors }), 422)
  }
  return c.redirect(`/reconsiderations/${request.id}?done=withdrawn`, 303)
})
