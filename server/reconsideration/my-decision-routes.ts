/**
 * GET  /my-plan/reconsiderations/:reconsideration/decision      the letter of the decision, as its maker reads it
 * GET  /my-plan/reconsiderations/:reconsideration/decision.pdf  the same on paper: ?lang=cy &format=large-print-20
 */
import { Hono } from 'hono'
import { myDecisionPage } from '../../views/my-decision.ts'
import { record, type Verb } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'
import { copyOf, letterFileName } from '../letter/letter.ts'
import { printedAs, printedFormatOf } from '../print/formats.ts'
import { decisionLetterOf } from './letter-given.ts'
import { reconsiderationOf } from './reconsideration.ts'

export const myDecisionRoutes = new Hono<Env>()

const one = '/my-plan/reconsiderations/:reconsideration'
const mayRead = only('claimant')

/** The reader's own request and the letter that answers it. @throws NotFound while there is none */
async function answerIn(c: Request) {
  const { db, reader } = c.var
  const request = await reconsiderationOf(db, reader, c.req.param('reconsideration') ?? '')
  const letter = await decisionLetterOf(db, request)
  if (!letter) throw new NotFound()
  return { request, letter }
}

/** Opening it is a look. That it was given is for the office to say: nobody knows who sat before the screen. */
function recordReading(c: Request, did: Verb, letterId: string): Promise<void> {
  const { db, now, reader } = c.var
  return record(db, { by: readerActor(reader), at: now, did, what: `letter ${letterId}`, about: reader.claimantId })
}

myDecisionRoutes.get(`${one}/decision`, mayRead, async c => {
  const { request, letter } = await answerIn(c)
  await recordReading(c, 'viewed', letter.id)
  const { language } = c.var.reader
  return c.html(myDecisionPage(shellOf(c), { request, letter: letter.words[language], language }))
})

myDecisionRoutes.get(`${one}/decision.pdf`, mayRead, async c => {
  const { db, reader, now } = c.var
  const { request, letter } = await answerIn(c)
  const format = printedFormatOf(c.req.query('format')) ?? printedAs(request.claimant.format)
  const copy = { language: reader.language, format }
  const pdf = await copyOf(db, now, letter, copy)
  await recordReading(c, 'printed', letter.id)
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${letterFileName(letter, copy)}"`)
  return c.body(new Uint8Array(pdf))
})
