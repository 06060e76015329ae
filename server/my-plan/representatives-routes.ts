/**
 * GET  /my-plan/representatives                           who acts for the claimant, and what each may do
 * GET  /my-plan/representatives/:representative/end       POST …     ends it
 */
import { Hono } from 'hono'
import { endActingPage, myRepresentativesPage } from '../../views/my-representatives.ts'
import { record } from '../audit.ts'
import { type Acting, endOwnRepresentative, representativesOnline } from '../claimant/representative.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'

export const myRepresentativesRoutes = new Hono<Env>()

const readers = only('reader who may way in')

myRepresentativesRoutes.get('/my-plan/representatives', readers, async c => {
  const { db, now, reader } = c.var
  const representatives = await representativesOnline(db, now, reader.claimantId)
  await recordLook(c)
  const done = c.req.query('done') === 'ended'
  return c.html(myRepresentativesPage(shellOf(c), reader.language, { representatives, done }))
})

myRepresentativesRoutes.get('/my-plan/representatives/:representative/end', readers, async c => {
  const one = await actingOf(c, c.req.param('representative'))
  await recordLook(c)
  return c.html(endActingPage(shellOf(c), c.var.reader.language, one))
})

myRepresentativesRoutes.post('/my-plan/representatives/:representative/end', readers, async c => {
  const { db, now, reader } = c.var
  await endOwnRepresentative(db, reader, now, c.req.param('representative'))
  return c.redirect(`/my-plan/representatives?done=ended&lang=${reader.language}`, 303)
})

/** Somebody who acts for the reader's claimant now. @throws NotFound */
async function actingOf(c: Request, id: string): Promise<Acting> {
  const { db, now, reader } = c.var
  const one = (await representativesOnline(db, now, reader.claimantId)).find(one => one.id === id && !one.endedAt)
  if (!one) throw new NotFound()
  return one
}

function recordLook(c: Request): Promise<void> {
  const { db, now, reader } = c.var
  const about = reader.claimantId
  return record(db, {
    by: readerActor(reader),
    at: now,
    did: 'viewed',
    what: `representatives of claimant ${about}`,
    about,
  })
}
