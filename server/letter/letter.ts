/**
 * Letters besides the plan: receipts, decisions, replies, access codes.
 *
 * What must always hold:
 *   1. A letter stays as it was made, in English and in Welsh (R30, R97).      (trigger only_ever_added; the type Words)
 *   2. A copy is made once and is the same bytes ever after, in whichever size it was first asked for.   (copyOf)
 *   3. That it was put into the person's hands is a dated fact of its own (R43).                          (give)
 *   4. Nobody reaches a letter but through what it is about: the caller has loaded that as whoever asks.
 */
import { createHash } from 'node:crypto'
import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import type { Format, GivenHow, LetterKind } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { letterCopies, letterGivings, letters } from '../../db/schema.ts'
import { NotFound } from '../http/errors.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { type PrintedFormat, printSizes, slugOf } from '../print/formats.ts'
import type { Letter } from '../print/letter.ts'
import { planPdf } from '../print/printer.ts'

/** The words of a letter, in both languages. */
export type LetterWords = Record<Language, Letter>

/** What a letter is about: it is reached through one of these. */
export type LetterSubject = {
  reconsiderationId?: string
  complaintId?: string
  failureId?: string
  claimantId?: string
}

export type NewLetter = LetterSubject & {
  kind: LetterKind
  /** The reference that people quote: of the request or complaint, or of the plan. */
  reference: string
  words: LetterWords
  /** The member of staff whose letter it is; absent where the program writes it by itself. */
  by?: string
}

/** Keeps a letter, in the transaction of what it tells, and returns its id. */
export async function writeLetter(tx: Tx, at: Date, { words, ...letter }: NewLetter): Promise<string> {
  const [made] = await tx
    .insert(letters)
    .values({ ...letter, content: words, at })
    .returning({ id: letters.id })
  if (!made) throw new Error('No letter was kept')
  return made.id
}

export type Giving = {
  how: GivenHow
  on: CalendarDate
  language: Language
  format: Format
  note: string | null
  /** The member of staff who gave it; null where the person opened it online. */
  by: string | null
}

export type WrittenLetter = {
  id: string
  kind: LetterKind
  reference: string
  words: LetterWords
  at: Date
  by: string | null
  givings: Giving[]
}

/** The letters about one thing, the newest first, each with how it was given, the newest first. */
export async function lettersAbout(db: Db | Tx, subject: LetterSubject): Promise<WrittenLetter[]> {
  const found = await db.select().from(letters).where(isAbout(subject)).orderBy(desc(letters.at), asc(letters.id))
  return Promise.all(
    found.map(async ({ content, ...letter }) => ({
      ...letter,
      words: content as LetterWords,
      givings: await givingsOf(db, letter.id),
    })),
  )
}

/**
 * One letter about a thing.
 * @throws NotFound when there is no such letter about it
 */
export async function letterAbout(db: Db | Tx, subject: LetterSubject, id: string): Promise<WrittenLetter> {
  const [found] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), isAbout(subject)))
  if (!found) throw new NotFound()
  const { content, ...letter } = found
  return { ...letter, words: content as LetterWords, givings: await givingsOf(db, id) }
}

function isAbout({ reconsiderationId, complaintId, failureId, claimantId }: LetterSubject): SQL | undefined {
  if (reconsiderationId) return eq(letters.reconsiderationId, reconsiderationId)
  if (complaintId) return eq(letters.complaintId, complaintId)
  if (failureId) return eq(letters.failureId, failureId)
  if (claimantId) return eq(letters.claimantId, claimantId)
  throw new Error('A letter is about something')
}

const givingsOf = (db: Db | Tx, letterId: string): Promise<Giving[]> =>
  db.select().from(letterGivings).where(eq(letterGivings.letterId, letterId)).orderBy(desc(letterGivings.id))

/** Which copy of a letter: in which language and size of print. */
export type LetterCopy = { language: Language; format: PrintedFormat }

/** The PDF of a letter: the bytes that were kept, or those of a copy made now and kept. */
export async function copyOf(
  db: Db,
  now: Date,
  { id, words }: Pick<WrittenLetter, 'id' | 'words'>,
  copy: LetterCopy,
): Promise<Uint8Array> {
  const kept = await bytesOf(db, id, copy)
  if (kept) return kept
  const bytes = Buffer.from(await planPdf(words[copy.language], printSizes[copy.format]))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await db
    .insert(letterCopies)
    .values({ letterId: id, ...copy, bytes, sha256, madeAt: now })
    .onConflictDoNothing()
  // What was kept and not what was made: of two who ask at once both are given the same.
  return (await bytesOf(db, id, copy)) ?? bytes
}

async function bytesOf(db: Db, letterId: string, { language, format }: LetterCopy): Promise<Uint8Array | undefined> {
  const isIt = and(
    eq(letterCopies.letterId, letterId),
    eq(letterCopies.language, language),
    eq(letterCopies.format, format),
  )
  const [copy] = await db.select({ bytes: letterCopies.bytes }).from(letterCopies).where(isIt)
  return copy?.bytes
}

/** Keeps that a letter was put into the person's hands. The caller records it in the log, as what it is about. */
export async function give(tx: Tx, at: Date, letterId: string, giving: Giving): Promise<void> {
  await tx.insert(letterGivings).values({ ...giving, letterId, at })
}

const fileNames: Record<LetterKind, string> = {
  'reconsideration receipt': 'receipt',
  'reconsideration decision': 'decision',
  'request withdrawn': 'taken-back',
  'access code': 'access-code',
  'complaint code': 'complaint-code',
  'complaint receipt': 'receipt',
  'complaint reply': 'reply',
  'final response': 'final-response',
  details: 'my-details',
  'no longer required': 'no-longer-required',
  'date changed': 'date-changed',
  'asking why': 'tell-us-why',
  'failure outcome': 'what-was-decided',
}

const languageNames: Record<Language, string> = { en: 'english', cy: 'cymraeg' }

/** What a saved copy is called: 'decision-RECON-7K4M-QX9T-english-standard.pdf'; nothing about the person (R32). */
export const letterFileName = (
  { kind, reference }: Pick<WrittenLetter, 'kind' | 'reference'>,
  { language, format }: LetterCopy,
): string => `${fileNames[kind]}-${reference}-${languageNames[language]}-${slugOf(format)}.pdf`
