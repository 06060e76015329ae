/**
 * What whoever complained does on the pages of their own complaint, signed in or with its code: the same for both.
 *
 * What must always hold:
 *   1. The complaint was loaded as theirs by whoever calls.                                  (the type Own)
 *   2. A reply or final response that they open is recorded as given, once (R43).            (recordOpening)
 *   3. A copy is what was written, and the receipt of their own also has their code.          (letterToSave, receiptToSave)
 */
import type { Db } from '../../db/client.ts'
import type { Actor } from '../audit.ts'
import { download } from '../evidence/download.ts'
import { fileAbout } from '../evidence/evidence.ts'
import { postedFiles } from '../evidence/posted.ts'
import type { Request } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { digestsOf } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, read, readForm } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { copyOf, give, letterAbout, letterFileName, lettersAbout, type WrittenLetter } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { type PrintedFormat, printedAs, printedFormatOf, printSizes } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import { hasNewCode } from './code.ts'
import { ownReceipt, sendMessage, withdraw } from './complaining.ts'
import { type Complaint, courseOf, recordAct } from './complaint.ts'
import { message, tooManyFiles, withdrawal } from './forms.ts'
import { nextInWords, wayOutInWords } from './words.ts'

/** A complaint, who has it open, and the language of their page. */
export type Own = { complaint: Complaint; by: Actor; language: Language }

/** What its page says besides the complaint itself. */
export async function pageOf(db: Db, now: Date, complaint: Complaint) {
  const course = courseOf(complaint)
  return {
    complaint,
    letters: await lettersAbout(db, { complaintId: complaint.id }),
    next: nextInWords(course, today(now)),
    wayOut: wayOutInWords(course, today(now)),
  }
}

/** A form that was not what it should be, or that was sent only to be read in the other language: without errors. */
export type Wrong = { form: Form; errors: FieldErrors; filesAgain?: boolean }

/** The form as it was typed, where it was sent for the page in the other language: nothing is done with it. */
export const readAgain = async (c: Request): Promise<Wrong | undefined> =>
  changesLanguage(c) ? { form: await formOf(c), errors: [], filesAgain: (await digestsOf(c)).length > 0 } : undefined

/** Keeps the message that was posted; returns what is wrong with it, if something is. */
export async function sendTheirMessage(c: Request, { complaint, by, language }: Own): Promise<Wrong | undefined> {
  const form = await formOf(c)
  const typed = readForm(form, message(language))
  const posted = await postedFiles(c, language)
  if (!typed.ok || posted.errors.length > 0) {
    return { form, errors: [...(typed.ok ? [] : typed.errors), ...posted.errors], filesAgain: posted.anySent }
  }
  try {
    await sendMessage(c.var.db, by, c.var.now, complaint, typed.value.words, posted.files)
    return undefined
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'too many') throw error
    return { form, errors: [{ field: 'files', message: tooManyFiles[language] }] }
  }
}

/** Takes the complaint back; returns what is wrong with what was typed, if something is. */
export async function takeBack(c: Request, { complaint, by, language }: Own): Promise<Wrong | undefined> {
  const typed = await read(c, withdrawal(language))
  if (!typed.ok) return typed
  await withdraw(c.var.db, by, c.var.now, complaint, typed.value.why)
  return undefined
}

/** A letter about the complaint, with that they opened it recorded. @throws NotFound */
export async function letterToRead(c: Request, own: Own, id: string, format: PrintedFormat = 'standard') {
  const letter = await letterAbout(c.var.db, { complaintId: own.complaint.id }, id)
  await recordOpening(c, own, letter, format)
  return letter
}

async function recordOpening(
  c: Request,
  { complaint, by, language }: Own,
  letter: WrittenLetter,
  format: PrintedFormat,
) {
  const { db, now } = c.var
  const isKnown = letter.givings.some(({ how }) => how === 'online')
  await db.transaction(async tx => {
    if (!isKnown)
      await give(tx, now, letter.id, { how: 'online', on: today(now), language, format, note: null, by: null })
    await recordAct(tx, by, now, 'read', complaint, 'letter')
  })
}

/** The PDF of a letter, to keep. @throws NotFound */
export async function letterToSave(c: Request, own: Own, id: string): Promise<Response> {
  const copy = { language: own.language, format: sizeFor(c, own.complaint) }
  const letter = await letterToRead(c, own, id, copy.format)
  return pdf(c, await copyOf(c.var.db, c.var.now, letter, copy), letterFileName(letter, copy))
}

/** As asked for, else as the person needs their print. */
const sizeFor = (c: Request, { claimant }: Complaint): PrintedFormat =>
  printedFormatOf(c.req.query('format')) ?? printedAs(claimant?.format ?? 'standard')

/**
 * The receipt with the code and what they told us: made for them now, and kept nowhere. Without the code where that opens
 * nothing any more, or is not for whoever reads.
 */
export async function receiptToSave(
  c: Request,
  { complaint, by, language }: Own,
  mayHaveCode = complaint.representativeEndedAt === null,
): Promise<Response> {
  const { db, now, config } = c.var
  const withCode = mayHaveCode && !(await hasNewCode(db, complaint.id))
  const copy = { language, format: sizeFor(c, complaint) }
  const words = ownReceipt(complaint, today(complaint.at), config, withCode)
  await recordAct(db, by, now, 'read', complaint, 'receipt')
  const bytes = await planPdf(words[language], printSizes[copy.format])
  return pdf(c, bytes, letterFileName({ kind: 'complaint receipt', reference: complaint.reference }, copy))
}

/** A file that they sent with it. @throws NotFound */
export async function fileToSave(c: Request, { complaint, by }: Own, id: string): Promise<Response> {
  const file = await fileAbout(c.var.db, { complaintId: complaint.id }, id)
  await recordAct(c.var.db, by, c.var.now, 'downloaded', complaint, 'file')
  return download(c, complaint.reference, complaint.files, file)
}

/** A PDF as an answer. */
export function pdf(c: Request, bytes: Uint8Array, name: string): Response {
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="${name}"`)
  return c.body(new Uint8Array(bytes))
}
