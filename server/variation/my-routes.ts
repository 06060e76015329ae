/**
 * GET  /my-plan/letters                      the letters about what changed in the plan
 * GET  /my-plan/letters/:letter              one of them
 * GET  /my-plan/letters/:letter/letter.pdf   the same on paper: ?lang=cy &format=large-print-20
 */
import { Hono } from 'hono'
import { myLetterOfPage, myLettersPage } from '../../views/my-letters.ts'
import { issuedPlanOf } from '../action-plan/action-plan.ts'
import { record, type Verb } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { readerActor } from '../http/reader.ts'
import { copyOf, letterFileName } from '../letter/letter.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { variationLetter, variationLetters } from './letters.ts'

export const myLettersRoutes = new Hono<Env>()

const mayRead = only('reader who may read all')

/** Opening it is a look. That it was given is for the office to say: nobody knows who sat before the screen. */
function recordReading(c: Request, did: Verb, what: string): Promise<void> {
  const { db, now, reader } = c.var
  return record(db, { by: readerActor(reader), at: now, did, what, about: reader.claimantId })
}

myLettersRoutes.get('/my-plan/letters', mayRead, async c => {
  const { db, reader } = c.var
  const letters = await variationLetters(db, reader.claimantId)
  await recordReading(c, 'viewed', `letters to claimant ${reader.claimantId}`)
  return c.html(myLettersPage(shellOf(c), reader.language, letters))
})

myLettersRoutes.get('/my-plan/letters/:letter', mayRead, async c => {
  const { db, reader } = c.var
  const letter = await variationLetter(db, reader.claimantId, c.req.param('letter'))
  await recordReading(c, 'viewed', `letter ${letter.id}`)
  return c.html(myLetterOfPage(shellOf(c), reader.language, letter))
})

myLettersRoutes.get('/my-plan/letters/:letter/letter.pdf', mayRead, async c => {
  const { db, reader, now } = c.var
  const letter = await variationLetter(db, reader.claimantId, c.req.param('letter'))
  const { claimant } = await issuedPlanOf(db, reader)
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(claimant.format)
  const copy = { language: reader.language, format }
  const pdf = await copyOf(db, now, letter, copy)
  await recordReading(c, 'printed', `letter ${letter.id}`)
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, copy)}"`)
  return c.body(new Uint8Array(pdf))
})
