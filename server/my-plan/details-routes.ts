/**
 * GET  /my-plan/details                               everything held about the reader, but what they keep private
 * GET  /my-plan/details/details.pdf  /download.json   the same to keep: ?lang=cy
 * GET  /my-plan/details/private                       a warning before what they keep private; POST …, POST …/details.pdf
 *                                                     and POST …/download.json show it
 * GET  /my-plan/details/rectifications/new            this is wrong: ?what=…
 * POST /my-plan/details/rectifications
 * GET  /my-plan/details/rectifications/:rectification that we have it, what happens next, and our answer
 */
import { Hono } from 'hono'
import { z } from 'zod'
import {
  longestSays,
  myDetailsPage,
  privateAnswersPage,
  privateWarningPage,
  rectificationErrors,
  type Subject,
  saidPage,
  sayIsWrongPage,
} from '../../views/my-details.ts'
import { inSame } from '../../views/my-plan-nav.ts'
import { record, type Verb } from '../audit.ts'
import { idOf } from '../claimant/claimant.ts'
import { partNamed } from '../claimant/parts.ts'
import { rectificationsOf, sayIsWrong } from '../claimant/rectification.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { formOf, read, textOf } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { idOfPress } from '../http/presses.ts'
import { readerActor } from '../http/reader.ts'
import { stepsEverAsked } from '../interview/history.ts'
import { isKeptPrivate } from '../interview/journey.ts'
import { printedAs, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { privateSection, sectionsOf } from './details.ts'
import { detailsFileName, detailsLetter } from './details-letter.ts'
import { downloadOf } from './download.ts'
import { heldAbout, privatelyTold } from './held.ts'

export const myDetailsRoutes = new Hono<Env>()

const who = only('reader who may details')

myDetailsRoutes.get('/my-plan/details', who, async c => {
  const { db, reader } = c.var
  const held = await heldAbout(db, reader)
  await recordRead(c, 'viewed', 'details of claimant')
  const page = {
    sections: sectionsOf(held, reader.language),
    whole: held.rectifications.filter(({ what }) => what === undefined),
    format: printedAs(held.claimant.format),
    isThemselves: reader.representative === undefined,
  }
  return c.html(myDetailsPage(shellOf(c), reader.language, page))
})

function recordRead(c: Request, did: Verb, what: string): Promise<void> {
  const { db, now, reader } = c.var
  const about = reader.claimantId
  return record(db, { by: readerActor(reader), at: now, did, what: `${what} ${about}`, about })
}

myDetailsRoutes.get('/my-plan/details/details.pdf', who, c => pdfOf(c, false))
myDetailsRoutes.get('/my-plan/details/download.json', who, c => jsonOf(c, false))

async function pdfOf(c: Request, withPrivate: boolean): Promise<Response> {
  const { db, reader, now } = c.var
  const [held, told] = await Promise.all([heldAbout(db, reader), withPrivate ? privatelyTold(db, reader) : undefined])
  const letter = detailsLetter(held, told, reader.language, now)
  const pdf = await planPdf(letter, printSizes[printedAs(held.claimant.format)])
  await recordRead(c, 'downloaded', 'download of claimant')
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `attachment; filename="${detailsFileName(reader.language, 'pdf')}"`)
  return c.body(new Uint8Array(pdf))
}

async function jsonOf(c: Request, withPrivate: boolean): Promise<Response> {
  const { db, reader, now } = c.var
  const download = await downloadOf(db, reader, now, withPrivate)
  await recordRead(c, 'downloaded', 'download of claimant')
  c.header('content-type', 'application/json; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${detailsFileName(reader.language, 'json')}"`)
  return c.body(JSON.stringify(download, undefined, 2))
}

myDetailsRoutes.get('/my-plan/details/private', who, c => {
  themselves(c)
  return c.html(privateWarningPage(shellOf(c), c.var.reader.language))
})

/** Whoever somebody is not safe from may be the one who acts for them. @throws NotFound */
function themselves(c: Request): void {
  if (c.var.reader.representative) throw new NotFound()
}

// Asked for by a form, so that no address and no history of a browser leads to it.
myDetailsRoutes.post('/my-plan/details/private', who, async c => {
  const { db, reader } = c.var
  themselves(c)
  const [held, told] = await Promise.all([heldAbout(db, reader), privatelyTold(db, reader)])
  await recordRead(c, 'viewed', 'safety answers of claimant')
  return c.html(privateAnswersPage(shellOf(c), reader.language, privateSection(held, told, reader.language)))
})

myDetailsRoutes.post('/my-plan/details/private/details.pdf', who, c => {
  themselves(c)
  return pdfOf(c, true)
})

myDetailsRoutes.post('/my-plan/details/private/download.json', who, c => {
  themselves(c)
  return jsonOf(c, true)
})

myDetailsRoutes.get('/my-plan/details/rectifications/new', who, c => {
  const subject = subjectOf(c, c.req.query('what'))
  return c.html(sayIsWrongPage(shellOf(c), c.var.reader.language, { subject, form: {} }))
})

/** What the person says is wrong, by its key. @throws NotFound for anything that is not held, or not theirs to read */
function subjectOf(c: Request, key: string | undefined): Subject {
  if (key === undefined || key === '') return { key: undefined, title: undefined }
  const question = stepsEverAsked.flatMap(({ questions }) => questions).find(({ id }) => id === key)
  const title = partNamed(key) ?? (question && !isKeptPrivate(question) ? question.short : undefined)
  if (!title) throw new NotFound()
  if (key === 'safety') themselves(c)
  return { key, title }
}

const saysForm = z.object({ says: z.string().trim().min(1, 'empty').max(longestSays, 'long') })

myDetailsRoutes.post('/my-plan/details/rectifications', who, async c => {
  const { db, now, reader } = c.var
  const subject = subjectOf(c, textOf(await formOf(c), 'what'))
  const typed = await read(c, saysForm)
  if (changesLanguage(c)) return c.html(sayIsWrongPage(shellOf(c), reader.language, { subject, form: typed.form }))
  if (!typed.ok) {
    const isLong = typed.errors.some(({ message }) => message === 'long')
    const message = rectificationErrors[isLong ? 'long' : 'empty'][reader.language]
    const errors = [{ field: 'says', message }]
    return c.html(sayIsWrongPage(shellOf(c), reader.language, { subject, form: typed.form, errors }), 422)
  }
  const id = idOfPress(c)
  await sayIsWrong(db, reader, now, { what: subject.key, says: typed.value.says }, id)
  return c.redirect(inSame(reader.language, `/my-plan/details/rectifications/${id}`), 303)
})

myDetailsRoutes.get('/my-plan/details/rectifications/:rectification', who, async c => {
  const { db, reader } = c.var
  const id = idOf(c.req.param('rectification'))
  const said = (await rectificationsOf(db, reader.claimantId)).find(one => one.id === id)
  if (!said) throw new NotFound()
  const subject = subjectOf(c, said.what)
  await recordRead(c, 'viewed', `rectification ${id} of claimant`)
  return c.html(saidPage(shellOf(c), reader.language, { subject, said }))
})
