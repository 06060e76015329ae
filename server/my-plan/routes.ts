/**
 * GET  /my-plan                               the claimant's own plan, line by line, as it was last issued
 * GET  /my-plan/letter                        the same, word for word as it is printed
 * GET  /my-plan/plan.pdf                      the copy that was printed: ?lang=cy &format=large-print-20
 * GET  /my-plan/calendar.ics                  its dates; ?with=words says what they are
 * GET  /my-plan/versions                      every version that was issued
 * GET  /my-plan/versions/:version             one of them          GET /my-plan/versions/:version/plan.pdf
 */
import { Hono } from 'hono'
import { doneWords, myPlanPage } from '../../views/my-plan.ts'
import { myLetterPage, versionsPage } from '../../views/my-plan-letter.ts'
import { contentsBefore, issuedPlanOf, issuedVersionOf, type WholePlan } from '../action-plan/action-plan.ts'
import { type Copy, copyWithoutCode, fileNameOf, keptCopy } from '../action-plan/copies.ts'
import { correctedSince } from '../action-plan/corrected.ts'
import { planDocument } from '../action-plan/document.ts'
import { type Entry, record } from '../audit.ts'
import { decidedLines } from '../commitment/decided-lines.ts'
import { versionsOf } from '../commitment/draft-plan.ts'
import { standingVariations } from '../commitment/varied.ts'
import { only, readerMay } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { ownValue } from '../http/forms.ts'
import { readerActor } from '../http/reader.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { codesUntold } from './made-codes.ts'
import { contentOf, myPlanOf } from './my-plan.ts'

export const myPlan = new Hono<Env>()

/** The plan as it is printed says what the person told us of themselves, and an earlier version says what is past. */
const mayReadAll = only('reader who may read all')

myPlan.get('/my-plan', only('claimant'), async c => {
  const { db, reader, now } = c.var
  const asked = c.req.query('reference')
  // Somebody else's square code on the same computer: that is another plan, and asks for its own code.
  if (asked && asked !== reader.reference) return c.redirect(`/my-plan/sign-in${new URL(c.req.url).search}`, 303)
  const mine = await myPlanOf(db, reader, now)
  await recordReading(c, mine.plan, 'viewed')
  // Opening the plan here is not recorded as given: an adviser says how and when it was given, as it happened (R24).
  const done = c.req.query('done')
  const page = {
    ...mine,
    now,
    codes: await codesUntold(db, reader, now),
    language: reader.language,
    may: (needed: Parameters<typeof readerMay>[1]) => readerMay(reader, needed),
    done: ownValue(doneWords, done) && (done as keyof typeof doneWords),
  }
  return c.html(myPlanPage(shellOf(c), page))
})

function recordReading(c: Request, { id }: WholePlan, did: Entry['did'], thing = 'plan'): Promise<void> {
  const { db, now, reader } = c.var
  return record(db, { by: readerActor(reader), at: now, did, what: `${thing} ${id}`, about: reader.claimantId })
}

myPlan.get('/my-plan/letter', mayReadAll, async c => {
  const { db, reader } = c.var
  return letterPage(c, await issuedPlanOf(db, reader), '/my-plan')
})

async function letterPage(c: Request, plan: WholePlan, at: string) {
  const { db, reader } = c.var
  await recordReading(c, plan, 'viewed')
  const document = planDocument(contentOf(plan), reader.language)
  const varied = await standingVariations(db, { planId: plan.id })
  // A version that has a newer one after it is past: what is decided now is about the newer.
  const decided = plan.replacedBy ? [] : await decidedLines(db, plan.id)
  const since = { corrected: await correctedSince(db, plan), isVaried: varied.size > 0, decided }
  return c.html(myLetterPage(shellOf(c), plan, document, since, at))
}

myPlan.get('/my-plan/plan.pdf', mayReadAll, async c => printedCopy(c, await issuedPlanOf(c.var.db, c.var.reader)))

async function printedCopy(c: Request, plan: WholePlan) {
  const { db, reader, now, config } = c.var
  const copy: Copy = {
    language: reader.language,
    format: printedFormatOf(c.req.query('format')) ?? printedAs(plan.claimant.format),
  }
  // The code on the printed copy lets in as the claimant; who acts for them has a code of their own, which may do less.
  const pdf = reader.representative
    ? await copyWithoutCode(contentOf(plan), copy, config)
    : await keptCopy(db, now, plan, copy, config)
  await recordReading(c, plan, 'printed')
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${fileNameOf(plan, copy)}"`)
  return c.body(new Uint8Array(pdf))
}

myPlan.get('/my-plan/calendar.ics', only('claimant'), async c => {
  const { db, reader, now, config } = c.var
  const mine = await myPlanOf(db, reader, now)
  const earlier = await contentsBefore(db, mine.plan)
  await recordReading(c, mine.plan, 'downloaded', 'calendar of plan')
  const wanted = { language: reader.language, inWords: c.req.query('with') === 'words' }
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${reader.language === 'en' ? 'my-plan' : 'fy-nghynllun'}.ics"`)
  // What makes calendars is read when the first is asked for.
  const { calendarOf } = await import('./calendar.ts')
  return c.body(calendarOf(mine, earlier, wanted, now, `${config.baseUrl}/my-plan`))
})

myPlan.get('/my-plan/versions', mayReadAll, async c => {
  const { db, reader } = c.var
  const issued = (await versionsOf(db, reader.claimantId)).filter(({ issuedAt }) => issuedAt !== null)
  await recordReading(c, await issuedPlanOf(db, reader), 'viewed')
  return c.html(versionsPage(shellOf(c), reader.language, issued))
})

myPlan.get('/my-plan/versions/:version', mayReadAll, async c => {
  const plan = await versionAsked(c)
  return letterPage(c, plan, `/my-plan/versions/${plan.version}`)
})

myPlan.get('/my-plan/versions/:version/plan.pdf', mayReadAll, async c => printedCopy(c, await versionAsked(c)))

/** By its number, among the reader's own versions. @throws NotFound */
async function versionAsked(c: Request): Promise<WholePlan> {
  const asked = c.req.param('version') ?? ''
  if (!/^[1-9]\d{0,5}$/.test(asked)) throw new NotFound()
  return issuedVersionOf(c.var.db, c.var.reader, Number(asked))
}
