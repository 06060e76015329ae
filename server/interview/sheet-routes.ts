/**
 * GET /preparation-sheet                                    the sheet for anybody, in every language and size
 * GET /preparation-sheet/document                           what it says, as a web page
 * GET /preparation-sheet/sheet.pdf                          on paper
 * GET /claimants/:claimant/preparation-sheet                the sheet for one person and their next interviews
 * GET /claimants/:claimant/preparation-sheet/sheet.pdf      on paper; ?appointment=… says for which interview
 *
 * ?lang and ?size (in points) choose; without them it is English and standard print or, for a person, as they read.
 * ?with=safety adds the part that is talked about only alone (R86): nobody gets it who has not asked for it.
 */
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { offices } from '../../db/schema.ts'
import { type Offered, sheetDocumentPage, sheetPage } from '../../views/preparation-sheet.ts'
import { record } from '../audit.ts'
import { claimantFor, recordView } from '../claimant/claimant.ts'
import { meetingsOf } from '../claimant/overview.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { today } from '../lib/days.ts'
import { planPdf } from '../print/printer.ts'
import { actor } from '../staff/staff.ts'
import { appointmentFor } from './appointment.ts'
import { definition } from './definition.ts'
import { type Copy, preparationSheet, type SheetFor, sheetSizes } from './preparation-sheet.ts'

export const sheetRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

const standard: Copy = { language: 'en', size: 14 }

sheetRoutes.get('/preparation-sheet', colleagues, c =>
  c.html(sheetPage(shellOf(c), { offered: [{ url: '/preparation-sheet', usual: standard }] })),
)

sheetRoutes.get('/preparation-sheet/document', colleagues, async c => {
  const { language } = copyFor(c, standard)
  const sheet = await blank(c)
  return c.html(sheetDocumentPage(shellOf(c), preparationSheet(definition, language, sheet), sheet.withPrivate))
})

sheetRoutes.get('/preparation-sheet/sheet.pdf', colleagues, async c => printed(c, await blank(c), copyFor(c, standard)))

/** The sheet of this office, for nobody yet, with or without the part that is talked about only alone. */
async function blank(c: Request): Promise<SheetFor> {
  const { db, person, now } = c.var
  const [office] = await db
    .select({ name: offices.name, phone: offices.phone })
    .from(offices)
    .where(eq(offices.id, person.officeId))
  if (!office) throw new Error('A member of staff has an office that is not there')
  return { office, on: today(now), withPrivate: c.req.query('with') === 'safety' }
}

/** The copy that the address asks for; what it does not name, or names wrongly, is as usual. */
function copyFor(c: Request, usual: Copy): Copy {
  const [language, size] = [c.req.query('lang'), Number(c.req.query('size'))]
  return {
    language: language === 'en' || language === 'cy' ? language : usual.language,
    size: sheetSizes.find(one => one === size) ?? usual.size,
  }
}

async function printed(c: Request, sheet: SheetFor, { language, size }: Copy): Promise<Response> {
  const bytes = await planPdf(preparationSheet(definition, language, sheet), size)
  c.header('content-type', 'application/pdf')
  const name = `preparation-sheet-${language}-${size}${sheet.withPrivate ? '-in-person-only' : ''}`
  c.header('content-disposition', `inline; filename="${name}.pdf"`)
  return c.body(new Uint8Array(bytes))
}

sheetRoutes.get('/claimants/:claimant/preparation-sheet', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  const url = `/claimants/${claimant.id}/preparation-sheet`
  const usual = asRead(claimant)
  const ahead = (await meetingsOf(db, claimant)).filter(({ on, outcome }) => on >= today(now) && outcome === null)
  const offered: Offered[] = ahead.reverse().map(meeting => ({ url, usual, meeting }))
  return c.html(sheetPage(shellOf(c), { claimant, offered: [...offered, { url, usual }] }))
})

type Reading = { writtenLanguage: Copy['language']; format: string }

/** In the language and the size of print that the person reads (G18). */
function asRead({ writtenLanguage, format }: Reading): Copy {
  const points = Number(/^large print (\d+)$/.exec(format)?.[1])
  return { language: writtenLanguage, size: sheetSizes.find(size => size === points) ?? standard.size }
}

sheetRoutes.get('/claimants/:claimant/preparation-sheet/sheet.pdf', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const id = c.req.query('appointment')
  const meeting = id === undefined ? undefined : await appointmentFor(db, person, claimant.id, id)
  const what = `the preparation sheet ${meeting?.id ?? claimant.id}`
  await record(db, { by: actor(person), at: now, did: 'printed', what, about: claimant.id })
  // That is the look at their record: it need not be recorded twice.
  person.recorded?.add(claimant.id)
  return printed(c, { ...(await blank(c)), reference: claimant.reference, meeting }, copyFor(c, asRead(claimant)))
})
