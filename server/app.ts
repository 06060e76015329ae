/** The table of contents: what happens to every request, then every area and its address. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import type { Logger } from 'pino'
import { type Db, isReady } from '../db/client.ts'
import { messagePage } from '../views/layout.ts'
import { planRoutes } from './action-plan/routes.ts'
import { caseload } from './caseload/routes.ts'
import { recordOtherViews } from './claimant/claimant.ts'
import { claimantRoutes } from './claimant/routes.ts'
import { commitmentRoutes } from './commitment/routes.ts'
import type { Config } from './config.ts'
import { only, refuseUndeclaredRoutes } from './http/access.ts'
import { serveAsset } from './http/assets.ts'
import { type Env, type Request, shellOf } from './http/context.ts'
import { Forbidden, NotFound, Refused } from './http/errors.ts'
import { headers, keepNothing, limitBody, sameSiteOnly } from './http/security.ts'
import { appointmentRoutes } from './interview/appointment-routes.ts'
import { definitions } from './interview/definition.ts'
import { interviewRoutes } from './interview/routes.ts'
import { refuseBadDefinition } from './interview/soundness.ts'
import { stepRoutes } from './interview/step-routes.ts'
import { readerOf } from './my-plan/access.ts'
import { myPlan } from './my-plan/routes.ts'
import { openAccounts } from './staff/accounts.ts'
import { staffRoutes } from './staff/routes.ts'
import { personOf } from './staff/staff.ts'

export type Means = { db: Db; config: Config; log: Logger; clock?: () => Date }

/**
 * The whole application, ready to answer.
 * @throws Error when a route does not say who may use it, or a definition of the interview is unsound.
 */
export function createApp({ db, config, log, clock = () => new Date() }: Means): Hono<Env> {
  const app = new Hono<Env>()
  const accounts = openAccounts(db, config)

  app.use(requestId())
  app.use(async (c, next) => {
    c.set('db', db)
    c.set('config', config)
    c.set('accounts', accounts)
    c.set('now', clock())
    c.set('findPerson', () => personOf(c))
    c.set('findReader', () => readerOf(c))
    c.set('recordLooks', () => recordOtherViews(db, c.var.person, c.var.now, `page ${routeOf(c)}`))
    c.set('log', log.child({ request: c.var.requestId }))
    await next()
    c.var.log.info({ method: c.req.method, route: routeOf(c), status: c.res.status })
  })
  app.use(compress())
  app.use(headers)
  app.use(keepNothing)
  app.use(sameSiteOnly(config))
  app.use(limitBody)

  // Everyone
  app.get('/assets/:file', only('anyone'), serveAsset)
  app.get('/healthz', only('anyone'), c => c.text('ok'))
  app.get('/readyz', only('anyone'), async c => ((await isReady(db)) ? c.text('ready') : c.text('not ready', 503)))

  // The adviser
  app.route('/', planRoutes)
  app.route('/', commitmentRoutes)
  app.route('/', caseload)
  app.route('/', claimantRoutes)
  app.route('/', appointmentRoutes)
  app.route('/', interviewRoutes)
  app.route('/', stepRoutes)

  // The claimant
  app.route('/', myPlan)

  // The office
  app.route('/', staffRoutes)

  app.notFound(notFoundPage)
  app.onError((error, c) => errorPage(error, c as Request))
  refuseUndeclaredRoutes(app)
  for (const one of Object.values(definitions)) refuseBadDefinition(one)
  return app
}

/** The route's own pattern, so that no name or number of a person is ever logged. */
const routeOf = (c: Request) => c.req.matchedRoutes.findLast(route => route.method !== 'ALL')?.path ?? 'none'

const notFoundPage = (c: Request) =>
  c.html(
    messagePage(shellOf(c), 'Page not found', [
      'If you typed the address, check that it is right.',
      'If you followed a link, what it led to may not be there, or may not be open to you.',
    ]),
    404,
  )

function errorPage(error: Error, c: Request) {
  if (error instanceof NotFound) return notFoundPage(c)
  if (error instanceof Forbidden || (error instanceof HTTPException && error.status === 403)) {
    return c.html(messagePage(shellOf(c), 'You cannot do this', ['This page is for people with another role.']), 403)
  }
  if (error instanceof HTTPException && error.status === 415) {
    return c.html(messagePage(shellOf(c), 'That cannot be read', ['Send it with a form of this service.']), 415)
  }
  if (error instanceof Refused) {
    const status = error.code === 'too large' ? 413 : 409
    return c.html(messagePage(shellOf(c), 'That cannot be done', [error.message]), status)
  }
  // The message of a database error may repeat what was typed: only its kind and its place are logged.
  c.var.log.error({ kind: error.name, code: (error as { code?: string }).code, stack: placesOf(error) })
  return c.html(
    messagePage(shellOf(c), 'Sorry, there is a problem with the service', [
      'What you saved before this is safe. Try again in a few minutes.',
    ]),
    500,
  )
}

/** Where it happened, without the message: the message of a database error repeats what was typed, over several lines. */
function placesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  const places = afterMessage.split('\n').filter(line => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
  return places.slice(0, 8)
}
