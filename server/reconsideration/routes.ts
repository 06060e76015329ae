/**
 * GET  /reconsiderations   ?show=open|mine|provider|closed &after=… &before=…    the desk
 * GET  /reconsiderations/:reconsideration                               one request, with all a decision stands on
 * POST /reconsiderations/:reconsideration/taking-up                     "I am looking at this"
 * GET  /reconsiderations/:reconsideration/decision                      POST the same: saves, and goes on to the letter
 * POST /reconsiderations/:reconsideration/decision/draft                saves while it is typed
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type DecisionPage, decisionPage, notSavedFragment, savedFragment } from '../../views/decision.ts'
import { deskPage } from '../../views/reconsideration-desk.ts'
import { type RequestPage, requestDone, requestPage } from '../../views/reconsideration-request.ts'
import { planFor } from '../action-plan/action-plan.ts'
import { prepare } from '../action-plan/issue.ts'
import { record } from '../audit.ts'
import { isProviders } from '../claimant/claimant.ts'
import { whatMatters } from '../commitment/what-matters.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, ownValue, read, textOf } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { type Decision, DraftChanged, decisionIn, decisionOf, NotDecided, saveDraft, takeUp } from './decision.ts'
import { decisionSoFar } from './decision-form.ts'
import { aboutDesk, deskOf, viewOf, viewsFor } from './desk.ts'
import { takingUp } from './desk-forms.ts'
import { decidingOf, findingsAfter, type InHand, inHand, whyMayNotDecide } from './in-hand.ts'
import { letterFor } from './letter-given.ts'
import { type Reconsideration, reconsiderationsAbout } from './reconsideration.ts'
import { requestIn, urlOf } from './request-in.ts'

export const deskRoutes = new Hono<Env>()

const readers = only('adviser', 'leader', 'manager', 'provider')
const deciders = only('leader', 'manager', 'provider')
const one = '/reconsiderations/:reconsideration'

deskRoutes.get('/reconsiderations', readers, async c => {
  const { db, person, now } = c.var
  const view = viewOf(person, c.req.query('show'))
  const place = { after: c.req.query('after'), before: c.req.query('before') }
  const page = await deskOf(db, person, today(now), view, place)
  const what = `requests to look at a plan again (${page.rows.length})`
  await record(db, { by: actor(person), at: now, did: 'viewed', what })
  const first = !place.after && !place.before
  const more = { view, views: viewsFor(person), on: today(now), first, about: aboutDesk(person) }
  return c.html(deskPage(shellOf(c), { ...page, ...more }))
})

deskRoutes.get(one, readers, async c => c.html(await wholeRequest(c, await requestIn(c))))

type Typed = { form?: Form; errors?: FieldErrors }

async function wholeRequest(c: Request, request: Reconsideration, typed: Typed = {}) {
  const { db, person, now } = c.var
  const hand = await inHand(db, person, now, request)
  // What the office took over is the provider's no more.
  const isTheirs = ({ providerId, withProvider }: Reconsideration) =>
    !isProviders(person) || (withProvider !== null && providerId === person.providerId)
  const all = await reconsiderationsAbout(db, request.claimantId)
  const others = all.filter(one => one.id !== request.id && isTheirs(one))
  const earlier = others.map(async other => ({ request: other, decision: await decisionOf(db, other.id) }))
  const decision = await decisionOf(db, request.id)
  const page: RequestPage = {
    hand,
    on: today(now),
    matters: mattersOf(hand),
    whyNot: whyMayNotDecide(hand, person),
    person,
    decision,
    stops: await stopsIn(c, decision),
    letter: await letterFor(db, person, request),
    earlier: await Promise.all(earlier),
    done: ownValue(requestDone, c.req.query('done')),
    ...typed,
  }
  return requestPage(shellOf(c), page)
}

/** What keeps the draft that carries the decision from being issued as it stands now; for whoever issues it. */
async function stopsIn(c: Request, decision: Decision | undefined): Promise<string[]> {
  const { db, person, now } = c.var
  if (!decision?.nextPlan || decision.nextPlan.issued || isProviders(person)) return []
  const { obstacles } = await prepare(db, person, now, await planFor(db, person, decision.nextPlan.id))
  return obstacles.map(({ message }) => message)
}

/** What is known of the person is the office's to read: a provider has the plan and the request (R86). */
const mattersOf = ({ interview, request, rails }: InHand) =>
  rails.forProvider ? [] : whatMatters(interview.definition, request.claimant, rails.circumstances.answers)

deskRoutes.post(`${one}/taking-up`, deciders, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const typed = await read(c, takingUp)
  if (!typed.ok) return c.html(await wholeRequest(c, request, typed), 422)
  try {
    await takeUp(db, person, now, request, typed.value)
  } catch (error) {
    if (!(error instanceof Refused) || !['why', 'declared'].includes(error.code)) throw error
    const errors = [{ field: error.code, message: error.message }]
    return c.html(await wholeRequest(c, request, { form: typed.form, errors }), 422)
  }
  return c.redirect(`${urlOf(request)}?done=taken`, 303)
})

deskRoutes.get(`${one}/decision`, deciders, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const hand = await inHand(db, person, now, request)
  if (whyMayNotDecide(hand, person)) return c.redirect(urlOf(request), 303)
  const { form = {}, version = 0 } = hand.draft ?? {}
  return c.html(formPage(c, hand, { form, basis: version, page: randomUUID() }))
})

function formPage(c: Request, hand: InHand, page: Omit<DecisionPage, 'hand' | 'matters' | 'findings'>) {
  const findings = findingsIn(hand, page.form)
  return decisionPage(shellOf(c), { hand, matters: mattersOf(hand), findings, ...page })
}

/** What the guard rails find in each line as far as it can be read. */
function findingsIn(hand: InHand, form: Form): DecisionPage['findings'] {
  const lines = decisionSoFar(form, decidingOf(hand))
  return new Map(
    hand.lines.map(one => {
      const decision = lines.find(({ commitmentId }) => commitmentId === one.line.id)
      return [one.line.id, decision ? findingsAfter(one, decision, hand.rails) : []]
    }),
  )
}

const notOfTheDecision = new Set(['press', 'by', 'basis', 'page', 'go'])

/** What was typed, the version of the draft it was typed over, and the name of the page it was typed on. */
async function typedDecision(c: Request) {
  const posted = await formOf(c)
  const form = Object.fromEntries(Object.entries(posted).filter(([field]) => !notOfTheDecision.has(field)))
  return { form, basis: Number(textOf(posted, 'basis')) || 0, page: textOf(posted, 'page'), go: textOf(posted, 'go') }
}

deskRoutes.post(`${one}/decision/draft`, deciders, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const { form, basis, page } = await typedDecision(c)
  try {
    const version = await saveDraft(db, person, now, request, form, { basis, page })
    const hand = await inHand(db, person, now, request)
    return c.html(savedFragment(now, version, findingsIn(hand, form)))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return c.html(notSavedFragment(error.message))
  }
})

deskRoutes.post(`${one}/decision`, deciders, async c => {
  const { db, person, now } = c.var
  const request = await requestIn(c)
  const { form, basis, page, go } = await typedDecision(c)
  try {
    const version = await saveDraft(db, person, now, request, form, { basis, page })
    if (go !== 'letter') return c.redirect(`${urlOf(request)}?done=saved`, 303)
    const hand = await inHand(db, person, now, request)
    const errors = problemsIn(hand, form)
    if (errors.length > 0) return c.html(formPage(c, hand, { form, basis: version, page, errors }), 422)
  } catch (error) {
    if (!(error instanceof DraftChanged)) throw error
    const hand = await inHand(db, person, now, request)
    const theirs = error.saved
    return c.html(formPage(c, hand, { form, basis: theirs?.version ?? 0, page: randomUUID(), theirs }), 409)
  }
  return c.redirect(`${urlOf(request)}/letter`, 303)
})

function problemsIn(hand: InHand, form: Form): FieldErrors {
  try {
    decisionIn(hand, form)
    return []
  } catch (error) {
    if (!(error instanceof NotDecided)) throw error
    return error.errors
  }
}
