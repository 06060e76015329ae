/**
 * The person's own side of something that was not done, under words that blame nobody:
 * GET  /my-plan/not-done                                what we have asked them about
 * GET  /my-plan/not-done/:failure                       one: what we wrote down, by when to answer, what happened
 * POST /my-plan/not-done/:failure/reply                 their answer
 * GET  /my-plan/not-done/:failure/letters/:letter       a letter about it: ?lang=cy &format=large-print-20
 * GET  /my-plan/not-done/:failure/files/:file           a file they sent, to be saved
 * GET  /my-plan/if-your-money-is-cut                    what can happen to money, and what to do (R39)
 */
import { Hono } from 'hono'
import { type MyFailurePage, myFailurePage, myFailuresPage } from '../../views/my-failure.ts'
import { moneyPage } from '../../views/my-money.ts'
import { issuedPlanOf } from '../action-plan/action-plan.ts'
import { record, type Verb } from '../audit.ts'
import { idOf } from '../claimant/claimant.ts'
import { download } from '../evidence/download.ts'
import { fileAbout, filesAbout } from '../evidence/evidence.ts'
import { postedFiles } from '../evidence/posted.ts'
import { only, readerMay } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { takesFiles } from '../http/files.ts'
import { type FieldErrors, formOf, readForm } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { readerActor } from '../http/reader.ts'
import { copyOf, letterAbout, letterFileName } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { reply } from './entries.ts'
import { type Failure, failureOf, failuresToThem } from './failure.ts'
import { answering } from './forms.ts'
import { lineOrInterview } from './ground-words.ts'
import { moneyWords } from './money.ts'
import { standingOf } from './standing.ts'

export const myFailureRoutes = new Hono<Env>()

const home = '/my-plan/not-done'
/** What happened and what they answer is about the whole record: who acts in one matter does neither. */
const mayRead = only('reader who may read all')

function recordReading(c: Request, did: Verb, what: string): Promise<void> {
  const { db, now, reader } = c.var
  return record(db, { by: readerActor(reader), at: now, did, what, about: reader.claimantId })
}

myFailureRoutes.get(home, mayRead, async c => {
  const { db, reader, now } = c.var
  const failures = await failuresToThem(db, reader)
  await recordReading(c, 'viewed', `failures of claimant ${reader.claimantId}`)
  const rows = await Promise.all(
    failures.map(async failure => ({
      failure,
      about: await lineOrInterview(db, failure),
      standing: standingOf(failure, today(now)),
    })),
  )
  return c.html(myFailuresPage(shellOf(c), { language: reader.language, rows }))
})

myFailureRoutes.get(`${home}/:failure`, mayRead, async c => {
  const failure = await failureOf(c.var.db, c.var.reader, c.req.param('failure'))
  await recordReading(c, 'viewed', `failure ${failure.id}`)
  return c.html(await pageOf(c, failure, { form: {}, done: c.req.query('done') === 'sent' }))
})

type Typed = Partial<Pick<MyFailurePage, 'form' | 'errors' | 'filesAgain' | 'done'>>

async function pageOf(c: Request, failure: Failure, typed: Typed) {
  const { db, reader, now } = c.var
  return myFailurePage(shellOf(c), {
    language: reader.language,
    failure,
    about: await lineOrInterview(db, failure),
    files: await filesAbout(db, { failureId: failure.id }),
    standing: standingOf(failure, today(now)),
    on: today(now),
    mayAnswer: readerMay(reader, 'ask'),
    form: {},
    ...typed,
  })
}

myFailureRoutes.post(`${home}/:failure/reply`, mayRead, takesFiles, async c => {
  const { db, reader, now } = c.var
  const { language } = reader
  const failure = await failureOf(db, reader, c.req.param('failure'))
  const form = await formOf(c)
  const typed = readForm(form, answering(language))
  const posted = await postedFiles(c, language)
  const refused = async (errors: FieldErrors) =>
    c.html(await pageOf(c, failure, { form, errors, filesAgain: posted.anySent }), errors.length > 0 ? 422 : 200)
  if (changesLanguage(c)) return refused([])
  if (!typed.ok || posted.errors.length > 0) return refused([...(typed.ok ? [] : typed.errors), ...posted.errors])
  const said = { words: typed.value.words, on: today(now), how: 'online', files: posted.files } as const
  try {
    await reply(db, now, failure, readerActor(reader), { ...said, representativeId: reader.representative?.id })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refused([{ field: 'words', message: answering(language).safeParse({}).error?.issues[0]?.message ?? '' }])
  }
  return c.redirect(`${home}/${failure.id}?done=sent&lang=${language}`, 303)
})

myFailureRoutes.get(`${home}/:failure/letters/:letter`, mayRead, async c => {
  const { db, reader, now } = c.var
  const failure = await failureOf(db, reader, c.req.param('failure'))
  const letter = await letterAbout(db, { failureId: failure.id }, idOf(c.req.param('letter')))
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(failure.claimant.format)
  const copy = { language: reader.language, format }
  const pdf = await copyOf(db, now, letter, copy)
  await recordReading(c, 'printed', `letter ${letter.id}`)
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, copy)}"`)
  return c.body(new Uint8Array(pdf))
})

myFailureRoutes.get(`${home}/:failure/files/:file`, mayRead, async c => {
  const { db, reader } = c.var
  const failure = await failureOf(db, reader, c.req.param('failure'))
  const subject = { failureId: failure.id }
  const file = await fileAbout(db, subject, c.req.param('file'))
  await recordReading(c, 'downloaded', `file ${file.id}`)
  return download(c, failure.reference, await filesAbout(db, subject), file)
})

myFailureRoutes.get('/my-plan/if-your-money-is-cut', mayRead, async c => {
  const { db, reader } = c.var
  const plan = await issuedPlanOf(db, reader)
  await recordReading(c, 'viewed', `plan ${plan.id}`)
  const regime = plan.issue?.content.regime ?? plan.claimant.regime
  return c.html(moneyPage(shellOf(c), { language: reader.language, regime, tiers: moneyWords(regime) }))
})
