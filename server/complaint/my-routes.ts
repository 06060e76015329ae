/**
 * GET  /my-plan/complaints                           the reader's own complaints
 * GET  /my-plan/complaints/new                       POST: making one; ?about=data
 * GET  /my-plan/complaints/:complaint                what has happened to it; ?done=received with its reference and code
 * POST /my-plan/complaints/:complaint/messages       POST /my-plan/complaints/:complaint/withdrawal
 * GET  /my-plan/complaints/:complaint/receipt.pdf    ?lang=cy &format=large-print-20
 * GET  /my-plan/complaints/:complaint/letters/:letter             …/letters/:letter/letter.pdf
 * GET  /my-plan/complaints/:complaint/files/:file
 */
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { claimants } from '../../db/schema.ts'
import { complainPage, type Face, receivedPage } from '../../views/complaint.ts'
import { complaintLetterPage, followedPage, myComplaintsPage } from '../../views/complaint-follow.ts'
import { record } from '../audit.ts'
import { idOf } from '../claimant/claimant.ts'
import { postedFiles } from '../evidence/posted.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { takesFiles } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, ownValue, readForm } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { idOfPress } from '../http/presses.ts'
import { readerActor } from '../http/reader.ts'
import { today } from '../lib/days.ts'
import { hasNewCode } from './code.ts'
import { codeOf, complain } from './complaining.ts'
import { type Complaint, complaintOf, courseOf, isMadeSignedIn, myComplaints, recordAct } from './complaint.ts'
import { contactOf } from './contact.ts'
import { mine } from './forms.ts'
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

export const myComplaintRoutes = new Hono<Env>()

const home = '/my-plan/complaints'
const mayRead = only('claimant')
const mayComplain = only('reader who may complain')

const faceOf = (c: Request, url: string): Face => ({
  shell: shellOf(c),
  language: c.var.reader.language,
  signedIn: true,
  url,
})

myComplaintRoutes.get(home, mayRead, async c => {
  const { db, now, reader } = c.var
  const { claimantId: about } = reader
  await record(db, { by: readerActor(reader), at: now, did: 'viewed', what: `complaints of claimant ${about}`, about })
  return c.html(myComplaintsPage(faceOf(c, home), await myComplaints(db, reader)))
})

myComplaintRoutes.get(`${home}/new`, mayComplain, async c => formPage(c, { about: c.req.query('about') ?? '' }))

async function formPage(c: Request, form: Form, errors: FieldErrors = [], filesAgain = false) {
  const { db, now, reader } = c.var
  const { claimantId: about } = reader
  const [claimant] = await db.select().from(claimants).where(eq(claimants.id, about))
  if (!claimant) throw new NotFound()
  // The page says where we reach the person.
  await record(db, { by: readerActor(reader), at: now, did: 'viewed', what: `details of claimant ${about}`, about })
  const known = contactOf({ name: null, address: null, phone: null, email: null, claimant })
  const page = complainPage(faceOf(c, `${home}/new`), { form, errors, known, filesAgain })
  return c.html(page, errors.length > 0 ? 422 : 200)
}

myComplaintRoutes.post(`${home}/new`, mayComplain, takesFiles, async c => {
  const { db, now, reader, config } = c.var
  const { language } = reader
  const form = await formOf(c)
  const typed = readForm(form, mine(language))
  const posted = await postedFiles(c, language)
  if (changesLanguage(c)) return formPage(c, form, [], posted.anySent)
  const errors = [...(typed.ok ? [] : typed.errors), ...posted.errors]
  if (!typed.ok || errors.length > 0) return formPage(c, form, errors, posted.anySent)
  const said = { ...typed.value, language, receivedOn: today(now), receivedHow: 'online' } as const
  const { id } = await complain(db, now, said, { reader }, { id: idOfPress(c), files: posted.files, means: config })
  return c.redirect(`${home}/${id}?done=received&lang=${language}`, 303)
})

async function own(c: Request): Promise<Own & { face: Face }> {
  const { db, reader } = c.var
  const complaint = await complaintOf(db, reader, idOf(c.req.param('complaint')))
  return {
    complaint,
    by: readerActor(reader),
    language: reader.language,
    face: faceOf(c, `${home}/${complaint.id}`),
  }
}

/**
 * Whether the code is for whoever reads: it opens the complaint to its holder for good, so that it is nobody's to whose
 * record somebody linked it, perhaps by mistake; and it opens nothing where who made it acts for them no more, or where
 * another was made since.
 */
const mayHaveCode = async (c: Request, complaint: Complaint): Promise<boolean> =>
  complaint.representativeEndedAt === null &&
  (await isMadeSignedIn(c.var.db, complaint)) &&
  !(await hasNewCode(c.var.db, complaint.id))

/** The complaint with its letters; the receipt that was posted may have the code on it. */
async function page(c: Request, complaint: Complaint) {
  const { letters, ...rest } = await pageOf(c.var.db, c.var.now, complaint)
  const withCode = await mayHaveCode(c, complaint)
  return { ...rest, letters: letters.filter(({ kind }) => withCode || kind !== 'complaint receipt') }
}

/** The id of the letter that is asked for, if it is one of those. @throws NotFound */
async function letterAsked(c: Request, mine: Own): Promise<string> {
  const id = idOf(c.req.param('letter'))
  const { letters } = await page(c, mine.complaint)
  if (!letters.some(letter => letter.id === id)) throw new NotFound()
  return id
}

myComplaintRoutes.get(`${home}/:complaint`, mayRead, async c => {
  const { db, now, config } = c.var
  const { complaint, by, face } = await own(c)
  await recordAct(db, by, now, 'viewed', complaint)
  if (c.req.query('done') === 'received' && (await mayHaveCode(c, complaint))) {
    const next = nextInWords(courseOf(complaint), today(now))
    return c.html(receivedPage(face, { complaint, code: codeOf(config.secret, complaint.id), next }))
  }
  const done = ownValue({ sent: 'sent', withdrawn: 'withdrawn' } as const, c.req.query('done'))
  return c.html(followedPage(face, { ...(await page(c, complaint)), done }))
})

myComplaintRoutes.post(`${home}/:complaint/messages`, mayComplain, takesFiles, async c => {
  const mine = await own(c)
  return answer(c, mine, (await readAgain(c)) ?? (await sendTheirMessage(c, mine)), 'sent')
})

myComplaintRoutes.post(`${home}/:complaint/withdrawal`, mayComplain, async c => {
  const mine = await own(c)
  return answer(c, mine, (await readAgain(c)) ?? (await takeBack(c, mine)), 'withdrawn')
})

async function answer(c: Request, { complaint, face }: Own & { face: Face }, wrong: Wrong | undefined, done: string) {
  if (!wrong) return c.redirect(`${face.url}?done=${done}&lang=${face.language}`, 303)
  return c.html(followedPage(face, { ...(await page(c, complaint)), ...wrong }), wrong.errors.length > 0 ? 422 : 200)
}

myComplaintRoutes.get(`${home}/:complaint/receipt.pdf`, mayRead, async c => {
  const mine = await own(c)
  return receiptToSave(c, mine, await mayHaveCode(c, mine.complaint))
})

myComplaintRoutes.get(`${home}/:complaint/letters/:letter`, mayRead, async c => {
  const mine = await own(c)
  return c.html(complaintLetterPage(mine.face, await letterToRead(c, mine, await letterAsked(c, mine))))
})

myComplaintRoutes.get(`${home}/:complaint/letters/:letter/letter.pdf`, mayRead, async c => {
  const mine = await own(c)
  return letterToSave(c, mine, await letterAsked(c, mine))
})

myComplaintRoutes.get(`${home}/:complaint/files/:file`, mayRead, async c =>
  fileToSave(c, await own(c), c.req.param('file')),
)
