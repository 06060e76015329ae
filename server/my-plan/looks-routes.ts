/**
 * GET  /my-plan/views       who has looked at my record, and why: ?before=… for the page before
 */
import { Hono } from 'hono'
import { myLooksPage } from '../../views/my-looks.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, shellOf } from '../http/context.ts'
import { readerActor } from '../http/reader.ts'
import { myLooks } from './looks.ts'

export const myLooksRoutes = new Hono<Env>()

myLooksRoutes.get('/my-plan/views', only('reader who may details'), async c => {
  const { db, now, reader } = c.var
  const { claimantId: about } = reader
  await record(db, { by: readerActor(reader), at: now, did: 'viewed', what: `views of claimant ${about}`, about })
  const before = Number.parseInt(c.req.query('before') ?? '', 10)
  const looks = await myLooks(db, reader, before > 0 && before < 2 ** 31 ? before : undefined)
  return c.html(myLooksPage(shellOf(c), reader.language, looks))
})
