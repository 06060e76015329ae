/** The table of contents: what happens to every request, then every area and its address. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import type { Logger } from 'pino'
import { type Db, isReady } from '../db/client.ts'
import { accessCodeRoutes } from './action-plan/access-code-routes.ts'
import { formatRoutes } from './action-plan/format-routes.ts'
import { planRoutes } from './action-plan/routes.ts'
import { bankHolidayRoutes } from './bank-holiday/routes.ts'
import { caseload } from './caseload/routes.ts'
import { recordOtherViews } from './claimant/claimant.ts'
import { groupRoutes } from './claimant/group-routes.ts'
import { rectificationRoutes } from './claimant/rectification-routes.ts'
import { claimantRoutes } from './claimant/routes.ts'
import { updateRoutes } from './claimant/update-routes.ts'
import { closureRoutes } from './closure/routes.ts'
import { commitmentRoutes } from './commitment/routes.ts'
import { complaintCodeRoutes } from './complaint/code-routes.ts'
import { complaintRoutes } from './complaint/desk-routes.ts'
import { myComplaintRoutes } from './complaint/my-routes.ts'
import { publicComplaintRoutes } from './complaint/public-routes.ts'
import type { Config } from './config.ts'
import { changeRoutes } from './conversation/change-routes.ts'
import { conversationRoutes } from './conversation/routes.ts'
import { failureActRoutes } from './failure/act-routes.ts'
import { failureLetterRoutes } from './failure/letter-routes.ts'
import { myFailureRoutes } from './failure/my-routes.ts'
import { packRoutes } from './failure/pack-routes.ts'
import { failureRoutes } from './failure/routes.ts'
import { only, refuseUndeclaredRoutes } from './http/access.ts'
import { serveAsset } from './http/assets.ts'
import type { Env, Request } from './http/context.ts'
import { errorPage, notFoundPage } from './http/error-pages.ts'
import { oncePerPress } from './http/presses.ts'
import { headers, keepNothing, limitBody, sameSiteOnly } from './http/security.ts'
import { incidentRoutes } from './incident/routes.ts'
import { allRoutes } from './interview/all-routes.ts'
import { appointmentRoutes } from './interview/appointment-routes.ts'
import { correctionRoutes } from './interview/correction-routes.ts'
import { definitions } from './interview/definition.ts'
import { itemRoutes } from './interview/item-routes.ts'
import { interviewRoutes } from './interview/routes.ts'
import { sheetRoutes } from './interview/sheet-routes.ts'
import { refuseBadDefinition } from './interview/soundness.ts'
import { stepRoutes } from './interview/step-routes.ts'
import { readerOf } from './my-plan/access.ts'
import { accessRoutes, askReaderToSignIn } from './my-plan/access-routes.ts'
import { myDetailsRoutes } from './my-plan/details-routes.ts'
import { myLooksRoutes } from './my-plan/looks-routes.ts'
import { privacyRoutes } from './my-plan/privacy-routes.ts'
import { myRepresentativesRoutes } from './my-plan/representatives-routes.ts'
import { myPlan } from './my-plan/routes.ts'
import { mySignatureRoutes } from './my-plan/signature-routes.ts'
import { tellingRoutes } from './my-plan/telling-routes.ts'
import { myUpdateRoutes } from './my-plan/update-routes.ts'
import { wayInRoutes } from './my-plan/way-in-routes.ts'
import { outboxRoutes } from './outbox-desk/routes.ts'
import { overrideRoutes } from './override/routes.ts'
import { prepareRoutes } from './preparation/prepare-routes.ts'
import { questionRoutes } from './preparation/question-routes.ts'
import { preparationRoutes } from './preparation/routes.ts'
import { providerRoutes } from './provider/routes.ts'
import { enteringRoutes } from './reconsideration/entering-routes.ts'
import { letterRoutes } from './reconsideration/letter-routes.ts'
import { myDecisionRoutes } from './reconsideration/my-decision-routes.ts'
import { myReconsiderationRoutes } from './reconsideration/my-routes.ts'
import { deskRoutes } from './reconsideration/routes.ts'
import { sourceRoutes } from './source/routes.ts'
import { openAccounts } from './staff/accounts.ts'
import { officeRoutes } from './staff/office-routes.ts'
import { staffRoutes } from './staff/routes.ts'
import { personOf } from './staff/session.ts'
import { askToSignIn, sessionRoutes } from './staff/session-routes.ts'
import { summaryRoutes } from './summary/routes.ts'
import { myLettersRoutes } from './variation/my-routes.ts'
import { variationRoutes } from './variation/routes.ts'
import { closeAtOnce } from './variation/variation.ts'

export type Means = { db: Db; config: Config; log: Logger; clock?: () => Date }

/**
 * The whole application, ready to answer.
 * @throws Error when a route does not say who may use it, or a definition of the interview is unsound.
 */
export function createApp({ db, config, log, clock = () => new Date() }: Means): Hono<Env> {
  const app = new Hono<Env>()
  closeAtOnce(config.baseUrl)
  let accounts: ReturnType<typeof openAccounts> | undefined

  app.use(requestId())
  app.use(async (c, next) => {
    c.set('db', db)
    c.set('config', config)
    c.set('accounts', () => {
      accounts ??= openAccounts(db, config)
      return accounts
    })
    c.set('now', clock())
    let person: ReturnType<typeof personOf> | undefined
    c.set('findPerson', () => {
      person ??= personOf(c)
      return person
    })
    let reader: ReturnType<typeof readerOf> | undefined
    c.set('findReader', () => {
      reader ??= readerOf(c)
      return reader
    })
    c.set('askReaderToSignIn', writer => askReaderToSignIn(c, writer))
    c.set('askToSignIn', () => askToSignIn(c))
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
  app.use(oncePerPress)

  // Everyone
  app.get('/assets/:file', only('everyone'), serveAsset)
  app.get('/healthz', only('everyone'), c => c.text('ok'))
  app.get('/readyz', only('everyone'), async c => ((await isReady(db)) ? c.text('ready') : c.text('not ready', 503)))

  // The adviser
  app.route('/', planRoutes)
  app.route('/', formatRoutes)
  app.route('/', variationRoutes)
  app.route('/', accessCodeRoutes)
  app.route('/', commitmentRoutes)
  app.route('/', caseload)
  app.route('/', claimantRoutes)
  app.route('/', updateRoutes)
  app.route('/', groupRoutes)
  app.route('/', rectificationRoutes)
  app.route('/', appointmentRoutes)
  app.route('/', interviewRoutes)
  app.route('/', correctionRoutes)
  app.route('/', sheetRoutes)
  app.route('/', allRoutes)
  app.route('/', stepRoutes)
  app.route('/', itemRoutes)
  app.route('/', preparationRoutes)
  app.route('/', conversationRoutes)
  app.route('/', changeRoutes)
  app.route('/', summaryRoutes)
  app.route('/', enteringRoutes)

  // The claimant
  app.route('/', prepareRoutes)
  app.route('/', questionRoutes)
  app.route('/', accessRoutes)
  app.route('/', wayInRoutes)
  app.route('/', myRepresentativesRoutes)
  app.route('/', myReconsiderationRoutes)
  app.route('/', myDecisionRoutes)
  app.route('/', myLettersRoutes)
  app.route('/', myFailureRoutes)
  app.route('/', myComplaintRoutes)
  app.route('/', publicComplaintRoutes)
  app.route('/', myLooksRoutes)
  app.route('/', myDetailsRoutes)
  app.route('/', privacyRoutes)
  app.route('/', myUpdateRoutes)
  app.route('/', mySignatureRoutes)
  app.route('/', tellingRoutes)
  app.route('/', myPlan)

  // The office
  app.route('/', deskRoutes)
  app.route('/', letterRoutes)
  app.route('/', failureRoutes)
  app.route('/', failureActRoutes)
  app.route('/', failureLetterRoutes)
  app.route('/', packRoutes)
  app.route('/', overrideRoutes)
  app.route('/', complaintRoutes)
  app.route('/', complaintCodeRoutes)
  app.route('/', incidentRoutes)
  app.route('/', outboxRoutes)
  app.route('/', sessionRoutes)
  app.route('/', staffRoutes)
  app.route('/', officeRoutes)
  app.route('/', closureRoutes)
  app.route('/', providerRoutes)
  app.route('/', bankHolidayRoutes)
  app.route('/', sourceRoutes)

  app.notFound(notFoundPage)
  app.onError((error, c) => errorPage(error, c as Request))
  refuseUndeclaredRoutes(app)
  for (const one of Object.values(definitions)) refuseBadDefinition(one)
  return app
}

/** The route's own pattern, so that no name or number of a person is ever logged. */
const routeOf = (c: Request) => c.req.matchedRoutes.findLast(route => route.method !== 'ALL')?.path ?? 'none'
