/**
 * GET /failures/:failure/pack.zip      everything that shows what happened, in one file (R31)
 * GET /plans/:plan/evidence.zip        the same of an issued version
 */
import { Hono } from 'hono'
import { packPage, planTextPage } from '../../views/evidence-pack.ts'
import { planFor } from '../action-plan/action-plan.ts'
import { planDocument } from '../action-plan/document.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import type { Env, Request } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { actor } from '../staff/staff.ts'
import { failureFor } from './failure.ts'
import { nameOfPack, type Pack, packOfFailure, packOfPlan, zipOf } from './pack.ts'

export const packRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')

packRoutes.get('/failures/:failure/pack.zip', staff, async c => {
  const { db, person, now } = c.var
  const failure = await failureFor(db, person, c.req.param('failure'))
  await recordDownload(c, failure.claimantId, `evidence pack of failure ${failure.id}`)
  return send(c, await packOfFailure(db, person, now, failure, c.var.config))
})

packRoutes.get('/plans/:plan/evidence.zip', staff, async c => {
  const { db, person, now } = c.var
  const plan = await planFor(db, person, c.req.param('plan'))
  // Of a draft there is nothing to show: nobody was asked for anything.
  if (!plan.issue) throw new NotFound()
  await recordDownload(c, plan.claimantId, `evidence pack of plan ${plan.id}`)
  return send(c, await packOfPlan(db, person, now, plan, c.var.config))
})

function recordDownload(c: Request, about: string, what: string): Promise<void> {
  const { db, person, now } = c.var
  return record(db, { by: actor(person), at: now, did: 'downloaded', what, about })
}

function send(c: Request, pack: Pack): Response {
  const zip = zipOf(pack, c.var.now, { 'index.html': String(packPage(pack)), ...planTexts(pack) })
  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="${nameOfPack(pack)}"`)
  return c.body(new Uint8Array(zip))
}

/** The whole text of the plan in each language, to read on a screen. */
function planTexts({ plan }: Pack): Record<string, string> {
  const content = plan?.issue?.content
  if (!content) return {}
  return {
    'plan/plan-english.html': String(planTextPage(planDocument(content, 'en'))),
    'plan/plan-cymraeg.html': String(planTextPage(planDocument(content, 'cy'))),
  }
}
