/**
 * GET  /complain       POST /complain               a complaint of somebody who is not signed in: ?about=data
 * GET  /complain/received                           that we have it, with its reference and code
 * GET  /complain/follow      POST /complain/follow      POST /complain/closing
 * GET  /complain/yours                              what has happened to it
 * POST /complain/yours/messages                     POST /complain/yours/withdrawal
 * GET  /complain/yours/receipt.pdf                  ?lang=cy &format=large-print-20
 * GET  /complain/yours/letters/:letter              GET  /complain/yours/letters/:letter/letter.pdf
 * GET  /complain/yours/files/:file
 * GET  /complain/*                                  that there is no such page
 *
 * Open to anybody: what opens a complaint here is its reference with its code, for an hour, in a cookie of its own. What is
 * sent from the page of one complaint is never done to another that was opened in the same browser since.
 */
import { createHash } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { complainPage, type Face, receivedPage, tooManyComplaints } from '../../views/complaint.ts'
import { enterErrors, enterPage, missingPage } from '../../views/complaint-enter.ts'
import { complaintLetterPage, followedPage } from '../../views/complaint-follow.ts'
import { idOf } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { addressOf, type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, ownValue, read, textOf } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { idOfPress } from '../http/presses.ts'
import { pageMark, whosePage } from '../http/reader.ts'
import { today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { countAttempt } from '../staff/attempts.ts'
import { codeOf, complain, officesToChoose } from './complaining.ts'
import { courseOf, openedComplaint, recordAct, stranger } from './complaint.ts'
import { isStillTheirs, noMatch, openByCode, openedBy, openMinutes, tokenFor } from './follow.ts'
import { anybodys } from './forms.ts'
import {
  fileToSave,
  letterToRead,
  letterToSave,
  type Own,
  pageOf,
  readAgain,
  receiptToSave,
  sendTheirMessage,
  takeBack,
  type Wrong,
} from './own.ts'
import { nextInWords } from './words.ts'

export const publicComplaintRoutes = new Hono<Env>()

const anyone = only('anyone')
const cookieName = 'foothold.complaint'
const cookie = { path: '/complain', httpOnly: true, sameSite: 'Lax', maxAge: openMinutes * 60 } as const

/** As asked for or as the form says, else Welsh for a browser that asks for Welsh first. */
function languageOf(c: Request, form: Form = {}): Language {
  const asked = [c.req.query('lang'), textOf(form, 'lang')].find(one => one === 'en' || one === 'cy')
  return (asked as Language) ?? (/^\s*cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en')
}

const faceOf = (c: Request, url: string, form?: Form): Face => ({
  shell: shellOf(c),
  language: languageOf(c, form),
  signedIn: false,
  url,
})

publicComplaintRoutes.get('/complain', anyone, async c => {
  const offices = await officesToChoose(c.var.db)
  return c.html(complainPage(faceOf(c, '/complain'), { form: { about: c.req.query('about') ?? '' }, offices }))
})

publicComplaintRoutes.post('/complain', anyone, async c => {
  const { db, now, config } = c.var
  const form = await formOf(c)
  const language = languageOf(c, form)
  const typed = await read(c, anybodys(language))
  const again = async (errors: FieldErrors, status: 200 | 422 | 429) => {
    const offices = await officesToChoose(db)
    return c.html(complainPage(faceOf(c, '/complain', form), { form, errors, offices }), status)
  }
  if (changesLanguage(c)) return again([], 200)
  if (!typed.ok) return again(typed.errors, 422)
  try {
    // Counted by where it comes from alone: nobody can keep other people from complaining.
    const address = addressOf(c)
    await countAttempt(db, { door: 'complaining', of: address }, address, now)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return again([{ field: 'whatHappened', message: tooManyComplaints[language] }], 429)
  }
  const said = { ...typed.value, language, receivedOn: today(now), receivedHow: 'online' } as const
  const { id } = await complain(db, now, said, {}, { id: idOfForm(c, form), means: config })
  keepOpen(c, id, true)
  return c.redirect(`/complain/received?lang=${language}`, 303)
})

/** Nobody is signed in whose press it could be: the same form sent twice is known by what it says. */
function idOfForm(c: Request, form: Form): string {
  if (textOf(form, 'press') !== '') {
    c.set(
      'press',
      createHash('sha256')
        .update(JSON.stringify(['a complaint', form]))
        .digest('hex'),
    )
  }
  return idOfPress(c)
}

function keepOpen(c: Request, id: string, isNew: boolean): void {
  const { config, now } = c.var
  const secure = config.baseUrl.startsWith('https:')
  setCookie(c, cookieName, tokenFor(config.secret, now, { id, isNew }), { ...cookie, secure })
}

/** What is open here, as long as it is still for whoever opened it. */
async function opened(c: Request) {
  const open = openedBy(c.var.config.secret, c.var.now, getCookie(c, cookieName))
  return open && (await isStillTheirs(c.var.db, open)) ? open : undefined
}

publicComplaintRoutes.get('/complain/received', anyone, async c => {
  const { db, now, config } = c.var
  const open = await opened(c)
  if (!open?.isNew) return c.redirect(`/complain/follow?lang=${languageOf(c)}`, 303)
  const complaint = await openedComplaint(db, open.id)
  const next = nextInWords(courseOf(complaint), today(now))
  const code = codeOf(config.secret, complaint.id)
  return c.html(receivedPage(faceOf(c, '/complain/yours'), { complaint, code, next }))
})

publicComplaintRoutes.get('/complain/follow', anyone, c => {
  const form = { reference: c.req.query('reference') ?? '' }
  const closed = c.req.query('done') === 'closed'
  return c.html(enterPage(faceOf(c, '/complain/follow'), { form, closed }))
})

const credentials = z.object({
  reference: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(100),
})

publicComplaintRoutes.post('/complain/follow', anyone, async c => {
  const { db, now } = c.var
  const typed = await read(c, credentials)
  const face = faceOf(c, '/complain/follow', typed.form)
  const again = (errors: FieldErrors, status: 422 | 429) =>
    c.html(enterPage(face, { form: typed.form, errors }), status)
  if (!typed.ok) {
    return again(
      typed.errors.map(({ field }) => ({
        field,
        message: enterErrors[field === 'code' ? 'code' : 'reference'][face.language],
      })),
      422,
    )
  }
  try {
    keepOpen(c, await openByCode(db, now, { ...typed.value, address: addressOf(c) }), false)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.code === 'too many attempts') {
      return again([{ field: 'reference', message: enterErrors['too many attempts'][face.language] }], 429)
    }
    return again([{ field: 'code', message: noMatch[face.language] }], 422)
  }
  return c.redirect(`/complain/yours?lang=${face.language}`, 303)
})

publicComplaintRoutes.post('/complain/closing', anyone, async c => {
  const language = languageOf(c, await formOf(c))
  deleteCookie(c, cookieName, { path: cookie.path })
  return c.redirect(`/complain/follow?done=closed&lang=${language}`, 303)
})

/** Nothing is open here any more: whoever has the code opens it again, and what they typed is not lost. */
const whoeverHasItOpen: MiddlewareHandler<Env> = async (c, next) => {
  const open = await opened(c)
  const typed = c.req.method === 'POST' ? await formOf(c) : undefined
  const shown = typed && whosePage(c.var.config.secret, textOf(typed, 'by'))
  const isAnother = open !== undefined && shown !== undefined && shown !== open.id
  if (open && !isAnother) return next()
  const unsaved = typed && { form: typed, why: isAnother ? ('another' as const) : ('ended' as const) }
  const page = enterPage(faceOf(c, '/complain/follow', typed), { form: {}, unsaved })
  return c.html(page, unsaved ? 422 : 200)
}

const yoursUrl = '/complain/yours'

async function yours(c: Request) {
  const open = await opened(c)
  if (!open) throw new NotFound()
  const complaint = await openedComplaint(c.var.db, open.id)
  c.set('mark', pageMark(c.var.config.secret, complaint.id))
  const face = faceOf(c, yoursUrl, c.req.method === 'POST' ? await formOf(c) : undefined)
  return { complaint, by: stranger(complaint), language: face.language, face }
}

const routes = publicComplaintRoutes

routes.get('/complain/yours', anyone, whoeverHasItOpen, async c => {
  const { complaint, by, face } = await yours(c)
  await recordAct(c.var.db, by, c.var.now, 'viewed', complaint)
  const done = ownValue({ sent: 'sent', withdrawn: 'withdrawn' } as const, c.req.query('done'))
  return c.html(followedPage(face, { ...(await pageOf(c.var.db, c.var.now, complaint)), done }))
})

routes.post('/complain/yours/messages', anyone, whoeverHasItOpen, async c => {
  const own = await yours(c)
  return answer(c, own, (await readAgain(c)) ?? (await sendTheirMessage(c, own)), 'sent')
})

routes.post('/complain/yours/withdrawal', anyone, whoeverHasItOpen, async c => {
  const own = await yours(c)
  return answer(c, own, (await readAgain(c)) ?? (await takeBack(c, own)), 'withdrawn')
})

async function answer(c: Request, { complaint, face }: Own & { face: Face }, wrong: Wrong | undefined, done: string) {
  if (!wrong) return c.redirect(`${yoursUrl}?done=${done}&lang=${face.language}`, 303)
  const page = { ...(await pageOf(c.var.db, c.var.now, complaint)), ...wrong }
  return c.html(followedPage(face, page), wrong.errors.length > 0 ? 422 : 200)
}

routes.get('/complain/yours/receipt.pdf', anyone, whoeverHasItOpen, async c => receiptToSave(c, await yours(c)))

routes.get('/complain/yours/letters/:letter', anyone, whoeverHasItOpen, async c => {
  const own = await yours(c)
  return c.html(complaintLetterPage(own.face, await letterToRead(c, own, idOf(c.req.param('letter')))))
})

routes.get('/complain/yours/letters/:letter/letter.pdf', anyone, whoeverHasItOpen, async c =>
  letterToSave(c, await yours(c), idOf(c.req.param('letter'))),
)

routes.get('/complain/yours/files/:file', anyone, whoeverHasItOpen, async c =>
  fileToSave(c, await yours(c), c.req.param('file')),
)

// What nothing above answers: whoever complains is not shown a page for staff.
routes.get('/complain/*', anyone, c => c.html(missingPage(faceOf(c, '/complain')), 404))
