/**
 * GET  /failures                            ?show=open|closed              things that were not done, in this office
 * GET  /claimants/:claimant/failures/new    ?commitment=… or ?interview=…  beginning the record of one; POST the same
 * GET  /failures/:failure                                                  one of them, with what is next
 * GET  /failures/:failure/files/:file                                      a file that was sent with an answer
 */
import { Hono } from 'hono'
import { failureDone, failurePage } from '../../views/failure.ts'
import { beginPage, groundsPage } from '../../views/failure-begin.ts'
import { queuePage } from '../../views/failure-queue.ts'
import { record } from '../audit.ts'
import { claimantFor, recordView } from '../claimant/claimant.ts'
import { download } from '../evidence/download.ts'
import { fileAbout, filesAbout } from '../evidence/evidence.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { ownValue, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { groundFor } from './entry.ts'
import { begin, type Failure, failureFor } from './failure.ts'
import { beginning } from './forms.ts'
import { type GroundId, groundOf, groundsOf, problemWith } from './ground.ts'
import { queueOf, type View, views } from './queue.ts'

export const failureRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const one = '/failures/:failure'
const fresh = '/claimants/:claimant/failures/new'

failureRoutes.get('/failures', staff, async c => {
  const { db, person, now } = c.var
  const asked = c.req.query('show')
  const view: View = ownValue(views, asked) ? (asked as View) : 'open'
  const rows = await queueOf(db, person, view, today(now))
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `things that were not done (${rows.length})` })
  return c.html(queuePage(shellOf(c), { rows, view, on: today(now) }))
})

failureRoutes.get(fresh, staff, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  const about = aboutIn(c)
  if (!about) {
    const grounds = (await groundsOf(db, person, claimant)).map(ground => ({
      ground,
      problem: problemWith(ground, now),
    }))
    return c.html(groundsPage(shellOf(c), { claimant, grounds }))
  }
  const ground = await groundOf(db, person, about)
  return c.html(beginPage(shellOf(c), { claimant, ground, problem: problemWith(ground, now), form: {} }))
})

/** The line or interview that the address names. */
function aboutIn(c: Request): GroundId | undefined {
  const [commitmentId, interviewId] = [c.req.query('commitment'), c.req.query('interview')]
  if (commitmentId !== undefined) return { commitmentId }
  return interviewId === undefined ? undefined : { interviewId }
}

failureRoutes.post(fresh, staff, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const about = aboutIn(c)
  if (!about) return c.redirect(`/claimants/${claimant.id}/failures/new`, 303)
  const typed = await read(c, beginning)
  const again = async (errors: { field: string; message: string }[]) => {
    const ground = await groundOf(db, person, about)
    return c.html(
      beginPage(shellOf(c), { claimant, ground, problem: problemWith(ground, now), form: typed.form, errors }),
      422,
    )
  }
  if (!typed.ok) return again(typed.errors)
  try {
    const id = await begin(db, person, now, claimant.id, about, typed.value.what, idOfPress(c))
    return c.redirect(`/failures/${id}?done=begun`, 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return again([{ field: 'what', message: error.message }])
  }
})

failureRoutes.get(one, staff, async c => {
  const { db, person, now } = c.var
  const failure = await failureIn(c)
  const [ground, files] = await Promise.all([groundFor(db, person, failure), filesAbout(db, { failureId: failure.id })])
  const done = ownValue(failureDone, c.req.query('done'))
  return c.html(
    failurePage(shellOf(c), { failure, ground, problem: problemWith(ground, now), files, on: today(now), done }),
  )
})

/** The record in the address, loaded as this person; the look is recorded. @throws NotFound */
async function failureIn(c: Request): Promise<Failure> {
  const { db, person, now } = c.var
  const failure = await failureFor(db, person, c.req.param('failure') ?? '')
  await recordView(db, person, now, failure.claimantId, `failure ${failure.id}`)
  return failure
}

failureRoutes.get(`${one}/files/:file`, staff, async c => {
  const { db, person, now } = c.var
  const failure = await failureFor(db, person, c.req.param('failure'))
  const subject = { failureId: failure.id }
  const file = await fileAbout(db, subject, c.req.param('file'))
  await record(db, {
    by: actor(person),
    at: now,
    did: 'downloaded',
    what: `file ${file.id}`,
    about: failure.claimantId,
  })
  return download(c, failure.reference, await filesAbout(db, subject), file)
})
