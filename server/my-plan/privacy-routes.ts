/**
 * GET  /privacy            the privacy notice, for anyone: ?lang=cy
 * GET  /my-plan/privacy    the same, for whoever is reading a plan
 */
import { Hono } from 'hono'
import { privacyPage, type Ways } from '../../views/privacy.ts'
import { only, readerMay } from '../http/access.ts'
import { type Env, type Reader, type Request, shellOf } from '../http/context.ts'
import { languageBefore } from '../http/language.ts'
import { definition } from '../interview/definition.ts'
import type { Language } from '../lib/language.ts'
import { answersAskedOf, privacyNotice } from '../privacy.ts'

export const privacyRoutes = new Hono<Env>()

privacyRoutes.get('/privacy', only('everyone'), async c => notice(c, await languageBefore(c), undefined))

privacyRoutes.get('/my-plan/privacy', only('anyone'), async c => {
  // It is the same notice for everybody: no record of a person is opened to show it.
  const reader = await c.var.findReader()
  if (reader) c.set('reader', reader)
  return notice(c, reader?.language ?? (await languageBefore(c)), reader)
})

function notice(c: Request, language: Language, reader: Reader | undefined) {
  const { controllerName, dpoContact } = c.var.config
  const sections = privacyNotice({ name: controllerName, dpo: dpoContact }, answersAskedOf(definition))
  return c.html(privacyPage(shellOf(c), language, sections, { signedIn: reader !== undefined, ways: waysFor(reader) }))
}

/** Somebody who acts for a claimant is led only where they may go. */
function waysFor(reader: Reader | undefined): Ways {
  const mayReadDetails = !reader || readerMay(reader, 'details')
  const mayComplain = reader && readerMay(reader, 'complain')
  return {
    ...(mayReadDetails && { details: '/my-plan/details', views: '/my-plan/views' }),
    'data complaint': mayComplain ? '/my-plan/complaints/new?about=data' : '/complain?about=data',
  }
}
