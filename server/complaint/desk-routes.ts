/**
 * GET  /complaints          ?show=over &after=… &before=…   what waits, the next due first; what is over
 * GET  /complaints/new      POST: any adviser writes one down; GET /complaints/entered: its reference
 * GET  /complaints/:complaint                               one of them
 * POST /complaints/:complaint/longer                       we need longer, and until when
 * POST /complaints/:complaint/replies   …/notes   …/stages   …/acknowledgement   …/provider   …/contributions
 * POST /complaints/:complaint/record    …/record/removal    …/office
 * GET  /complaints/:complaint/final-response                POST: the letter to check; once it was checked, sends it
 * GET  /complaints/:complaint/letters/:letter               …/letter.pdf   POST …/givings
 * GET  /complaints/:complaint/receipt.pdf                   the receipt with the person's code
 * GET  /complaints/:complaint/files/:file
 */
import { Hono } from 'hono'
import type { z } from 'zod'
import { type ActName, confirmRecordPage, deskLetterPage, type Failed } from '../../views/complaint-acts.ts'
import { checkFinalResponsePage, confirmOfficePage, finalResponsePage } from '../../views/complaint-check.ts'
import { complaintsPage, deskComplaintPage } from '../../views/complaint-desk.ts'
import { enterComplaintPage, enteredComplaintPage } from '../../views/complaint-entry.ts'
import { record } from '../audit.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { copyOf, letterAbout, letterFileName, lettersAbout } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { printedFormatOf } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import { duesOf } from './clocks.ts'
import { complain, officesToChoose } from './complaining.ts'
import { complaintFor, courseOf, isMadeSignedIn, othersOf, recordLook } from './complaint.ts'
import { canBeTold } from './contact.ts'
import { answer, entered, giving, handingOver, link, longer, move, written } from './forms.ts'
import {
  type Act,
  acknowledge,
  addNote,
  askProvider,
  giveLetter,
  handTo,
  keepContribution,
  linkTo,
  mayAnswerFinally,
  moveTo,
  needLonger,
  recordNamed,
  refuseUnlessFinal,
  replyTo,
  sendFinalResponse,
  unlink,
} from './handling.ts'
import { finalResponse } from './letters.ts'
import { fileToSave, pdf, receiptToSave } from './own.ts'
import { queueOf } from './queue.ts'

export const complaintRoutes = new Hono<Env>()

const desk = only('complaints', 'manager')
const whoWritesDown = only('adviser', 'leader', 'complaints', 'manager')

complaintRoutes.get('/complaints', desk, async c => {
  const { db, person, now } = c.var
  const view = c.req.query('show') === 'over' ? 'over' : 'open'
  const place = { after: c.req.query('after'), before: c.req.query('before') }
  const page = await queueOf(db, person, view, place)
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `complaints (${page.rows.length})` })
  return c.html(complaintsPage(shellOf(c), { ...page, view, first: !place.after && !place.before, on: today(now) }))
})

const readsThem = (c: Request) => ['complaints', 'manager'].includes(c.var.person.role)

complaintRoutes.get('/complaints/new', whoWritesDown, c => {
  const form = { language: 'en', ...dateAsForm(today(c.var.now)) }
  return c.html(enterComplaintPage(shellOf(c), { form, mayRead: readsThem(c) }))
})

function dateAsForm(date: string): Form {
  const [year = '', month = '', day = ''] = date.split('-').map(part => part.replace(/^0/, ''))
  return { 'on-day': day, 'on-month': month, 'on-year': year }
}

complaintRoutes.post('/complaints/new', whoWritesDown, async c => {
  const { db, person, now, config } = c.var
  const typed = await read(c, entered(today(now)))
  if (!typed.ok) return c.html(enterComplaintPage(shellOf(c), { ...typed, mayRead: readsThem(c) }), 422)
  const { id, reference } = await complain(db, now, typed.value, { person }, { id: idOfPress(c), means: config })
  return c.redirect(readsThem(c) ? `/complaints/${id}?done=entered` : `/complaints/entered?reference=${reference}`, 303)
})

complaintRoutes.get('/complaints/entered', whoWritesDown, c => {
  const reference = c.req.query('reference') ?? ''
  if (!/^COMP(-[A-Z0-9]{4}){2}$/.test(reference)) throw new NotFound()
  return c.html(enteredComplaintPage(shellOf(c), reference))
})

complaintRoutes.get('/complaints/:complaint', desk, async c => onePage(c, c.req.query('done')))

async function onePage(c: Request, done?: string, failed?: Failed) {
  const { db, person, now } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  await recordLook(db, person, now, complaint)
  const page = {
    complaint,
    dues: duesOf(courseOf(complaint)),
    letters: await lettersAbout(db, { complaintId: complaint.id }),
    others: await othersOf(db, person, complaint),
    offices: await officesToChoose(db),
    mayAnswer: mayAnswerFinally(complaint),
    isReachable: await canBeTold(db, complaint),
    isMadeSignedIn: await isMadeSignedIn(db, complaint),
    on: today(now),
  }
  return c.html(deskComplaintPage(shellOf(c), { ...page, done, failed }), failed ? 422 : 200)
}

const doing = (c: Request): Act => {
  const { db, person, now } = c.var
  return { db, person, now, id: idOf(c.req.param('complaint')) }
}

/** A form under a complaint: read, done, and shown again on the complaint's page where it will not do. */
function onForm<T>(act: ActName, schema: z.ZodType<T>, field: keyof T & string, done: string, todo: Todo<T>): void {
  complaintRoutes.post(`/complaints/:complaint/${act}`, desk, async c => {
    const typed = await read(c, schema)
    const again = (errors: FieldErrors) => {
      const named = errors.map(error => ({ ...error, field: `${act}-${error.field}` }))
      return onePage(c, undefined, { act, form: typed.form, errors: named })
    }
    if (!typed.ok) return again(typed.errors)
    try {
      const asks = await todo(c, typed.value)
      if (asks) return asks
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return again([{ field, message: error.message }])
    }
    return c.redirect(`/complaints/${c.req.param('complaint')}?done=${done}`, 303)
  })
}

/** Does what was asked for; or gives a page that asks once more before it does. */
type Todo<T> = (c: Request, typed: T) => Promise<Response | undefined> | Promise<void>

onForm('replies', written('Enter your reply'), 'words', 'replied', (c, { words }) =>
  replyTo(doing(c), words, c.var.config),
)
onForm('notes', written('Enter a note'), 'words', 'noted', (c, { words }) => addNote(doing(c), words))
onForm('stages', move, 'stage', 'moved', (c, { stage, words }) => moveTo(doing(c), stage, words, c.var.config))
complaintRoutes.post('/complaints/:complaint/longer', desk, async c => {
  const typed = await read(c, longer(today(c.var.now)))
  if (!typed.ok) {
    const errors = typed.errors.map(error => ({ ...error, field: `longer-${error.field}` }))
    return onePage(c, undefined, { act: 'longer', form: typed.form, errors })
  }
  await needLonger(doing(c), typed.value, c.var.config)
  return c.redirect(`/complaints/${c.req.param('complaint')}?done=longer`, 303)
})
onForm('provider', written('Enter what you asked'), 'words', 'asked', (c, { words }) => askProvider(doing(c), words))
onForm('contributions', written('Enter what the provider said'), 'words', 'contributed', (c, { words }) =>
  keepContribution(doing(c), words),
)
onForm('record', link, 'reference', 'linked', async (c, { reference, confirmed }) => {
  const { db, person, now } = c.var
  const record = await recordNamed(doing(c), reference)
  if (confirmed === record.id) {
    await linkTo(doing(c), record)
    return undefined
  }
  // Whoever the record belongs to can read the complaint from then on: a slip of the pen is seen before it does harm.
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  await recordLook(db, person, now, complaint)
  await recordView(db, person, now, record.id, `details of claimant ${record.id}`)
  return c.html(confirmRecordPage(shellOf(c), { complaint, record }))
})

complaintRoutes.post('/complaints/:complaint/acknowledgement', desk, async c => {
  await acknowledge(doing(c), c.var.config)
  return c.redirect(`/complaints/${c.req.param('complaint')}?done=acknowledged`, 303)
})

complaintRoutes.post('/complaints/:complaint/record/removal', desk, async c => {
  await unlink(doing(c))
  return c.redirect(`/complaints/${c.req.param('complaint')}?done=unlinked`, 303)
})

complaintRoutes.post('/complaints/:complaint/office', desk, async c => {
  const typed = await read(c, handingOver)
  if (!typed.ok) {
    const errors = typed.errors.map(error => ({ ...error, field: `office-${error.field}` }))
    return onePage(c, undefined, { act: 'office', form: typed.form, errors })
  }
  const { office, confirmed } = typed.value
  if (confirmed !== office) return confirmOffice(c, office)
  await handTo(doing(c), office)
  // It may not be theirs to open any more.
  return c.redirect('/complaints', 303)
})

async function confirmOffice(c: Request, id: string) {
  const { db, person, now } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  await recordLook(db, person, now, complaint)
  const office = (await officesToChoose(db)).find(one => one.id === id)
  if (!office) throw new NotFound()
  return c.html(confirmOfficePage(shellOf(c), complaint, office))
}

complaintRoutes.get('/complaints/:complaint/final-response', desk, async c => finalPage(c, {}))

async function finalPage(c: Request, form: Form, errors: FieldErrors = []) {
  const { db, person, now } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  await recordLook(db, person, now, complaint)
  if (!mayAnswerFinally(complaint)) return c.redirect(`/complaints/${complaint.id}`, 303)
  return c.html(
    finalResponsePage(shellOf(c), { complaint, on: today(now), form, errors }),
    errors.length > 0 ? 422 : 200,
  )
}

complaintRoutes.post('/complaints/:complaint/final-response', desk, async c => {
  const typed = await read(c, answer)
  if (!typed.ok) return finalPage(c, typed.form, typed.errors)
  if (typed.value.go === 'change') return finalPage(c, typed.value)
  if (typed.value.go !== 'confirmed') return checkPage(c, typed.value.words)
  await sendFinalResponse(doing(c), typed.value.words, c.var.config)
  return c.redirect(`/complaints/${c.req.param('complaint')}?done=answered`, 303)
})

async function checkPage(c: Request, words: string) {
  const { db, person, now } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  await recordLook(db, person, now, complaint)
  refuseUnlessFinal(complaint)
  const letter = finalResponse(complaint, today(now), words)
  return c.html(checkFinalResponsePage(shellOf(c), { complaint, words, letter }))
}

async function letterOf(c: Request) {
  const { db, person } = c.var
  const complaint = await complaintFor(db, person, c.req.param('complaint') ?? '')
  const letter = await letterAbout(db, { complaintId: complaint.id }, idOf(c.req.param('letter')))
  return { complaint, letter }
}

complaintRoutes.get('/complaints/:complaint/letters/:letter', desk, async c => letterPage(c))

async function letterPage(c: Request, wrong?: { form: Form; errors: FieldErrors }) {
  const { db, person, now } = c.var
  const found = await letterOf(c)
  await recordLook(db, person, now, found.complaint)
  return c.html(deskLetterPage(shellOf(c), { ...found, on: today(now), ...wrong }), wrong ? 422 : 200)
}

complaintRoutes.get('/complaints/:complaint/letters/:letter/letter.pdf', desk, async c => {
  const { db, person, now } = c.var
  const { complaint, letter } = await letterOf(c)
  await recordLook(db, person, now, complaint)
  const asked = c.req.query('lang')
  const language = asked === 'en' || asked === 'cy' ? asked : complaint.language
  const copy = { language, format: printedFormatOf(c.req.query('format')) ?? 'standard' }
  return pdf(c, await copyOf(db, now, letter, copy), letterFileName(letter, copy))
})

complaintRoutes.post('/complaints/:complaint/letters/:letter/givings', desk, async c => {
  const typed = await read(c, giving(today(c.var.now)))
  if (!typed.ok) return letterPage(c, typed)
  try {
    await giveLetter(doing(c), idOf(c.req.param('letter')), typed.value)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return letterPage(c, { form: typed.form, errors: [{ field: 'on-day', message: error.message }] })
  }
  return c.redirect(`/complaints/${c.req.param('complaint')}?done=given`, 303)
})

/** What the desk opens of a complaint in the person's place. */
async function forThem(c: Request) {
  const complaint = await complaintFor(c.var.db, c.var.person, c.req.param('complaint') ?? '')
  await recordLook(c.var.db, c.var.person, c.var.now, complaint)
  return { complaint, by: actor(c.var.person), language: complaint.language }
}

complaintRoutes.get('/complaints/:complaint/receipt.pdf', desk, async c => receiptToSave(c, await forThem(c)))

complaintRoutes.get('/complaints/:complaint/files/:file', desk, async c =>
  fileToSave(c, await forThem(c), c.req.param('file') ?? ''),
)
