/**
 * Files that people send with a request or a complaint: letters from a doctor, photographs, timetables.
 *
 * What must always hold:
 *   1. What a file is, is told from its content and never from its name (kind.ts); what is not on the list is refused.
 *   2. A file is kept as it came, or not at all; nothing of it is ever shown in a page.     (trigger only_ever_added; download)
 *   3. Where a scanner is set, nothing that it refuses is kept; where none is, staff are told so.              (scan.ts)
 *   4. Words that were added to a thing were once kept like a file, and are still shown as text. No file that was sent
 *      can pass for them: its name always ends as its kind does.                       (wordsAddedTo; cleanName)
 *   5. Nobody reaches a file but through what it was sent with: the caller has loaded that as whoever asks.    (fileAbout)
 */
import { createHash } from 'node:crypto'
import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { ScanResult } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { auditEntries, evidenceFiles, representatives } from '../../db/schema.ts'
import { idOf } from '../claimant/claimant.ts'
import type { Config } from '../config.ts'
import { NotFound, Refused } from '../http/errors.ts'
import type { Words } from '../lib/language.ts'
import { type FileKind, fileKinds, kindOf } from './kind.ts'
import { cleanName } from './name.ts'
import { scan } from './scan.ts'

/** How much one person may send at once. */
export const limits = { files: 5, megabytesEach: 10, megabytesTogether: 30 } as const
const megabyte = 1024 * 1024

/** What a file was sent with. */
export type EvidenceSubject = { reconsiderationId: string } | { complaintId: string } | { failureId: string }

/** A file as it was sent: what a form holds. */
export type SentFile = { name: string; bytes: Uint8Array; sha256?: string }

/** A file that was looked at and may be kept. */
export type CheckedFile = { name: string; type: FileKind; bytes: Uint8Array; scan: ScanResult; sha256?: string }

/** A file that is kept, without its bytes. */
export type EvidenceFile = { id: string; name: string; type: FileKind; size: number; scan: ScanResult; at: Date }

/**
 * Looks at what was sent. Either every file may be kept, or the messages say what is wrong with which; the person then
 * chooses the files again.
 */
export async function checkFiles(
  config: Pick<Config, 'scanCommand'>,
  sent: readonly SentFile[],
): Promise<{ files: CheckedFile[] } | { refused: Words[] }> {
  const tooMuch = tooMuchOf(sent)
  if (tooMuch) return { refused: [tooMuch] }
  const looked: (CheckedFile | Words)[] = []
  // One after the other: several at once would take the memory of all of them.
  for (const one of sent) looked.push(await look(config, one))
  const refused = looked.filter(isRefusal)
  return refused.length > 0 ? { refused } : { files: looked.filter(one => !isRefusal(one)) as CheckedFile[] }
}

const isRefusal = (one: CheckedFile | Words): one is Words => 'en' in one

function tooMuchOf(sent: readonly SentFile[]): Words | undefined {
  if (sent.length > limits.files) return problems.tooMany
  const together = sent.reduce((total, { bytes }) => total + bytes.length, 0)
  return together > limits.megabytesTogether * megabyte ? problems.tooBigTogether : undefined
}

async function look(
  config: Pick<Config, 'scanCommand'>,
  { name, bytes, sha256 }: SentFile,
): Promise<CheckedFile | Words> {
  if (bytes.length === 0) return problems.empty(cleanName(name))
  if (bytes.length > limits.megabytesEach * megabyte) return problems.tooBig(cleanName(name))
  const type = await kindOf(bytes)
  if (!type) return problems.notTaken(cleanName(name))
  const result = await scan(config.scanCommand, bytes)
  if (result === 'refused') return problems.harmful(cleanName(name))
  return { name: cleanName(name, fileKinds[type].extension), type, bytes, scan: result, ...(sha256 && { sha256 }) }
}

/** Each stands on its own beside the box for files, and says what to do. */
const problems = {
  tooMany: {
    en: `You can send up to ${limits.files} files. Choose your files again`,
    cy: `Gallwch anfon hyd at ${limits.files} ffeil. Dewiswch eich ffeiliau eto`,
  },
  tooBigTogether: {
    en: `Your files together must be smaller than ${limits.megabytesTogether} MB. Choose your files again`,
    cy: `Rhaid i’ch ffeiliau gyda’i gilydd fod yn llai na ${limits.megabytesTogether} MB. Dewiswch eich ffeiliau eto`,
  },
  empty: (name: string): Words => ({
    en: `“${name}” is empty. Choose your files again`,
    cy: `Mae “${name}” yn wag. Dewiswch eich ffeiliau eto`,
  }),
  tooBig: (name: string): Words => ({
    en: `“${name}” must be smaller than ${limits.megabytesEach} MB. Choose your files again`,
    cy: `Rhaid i “${name}” fod yn llai na ${limits.megabytesEach} MB. Dewiswch eich ffeiliau eto`,
  }),
  notTaken: (name: string): Words => ({
    en: `“${name}” must be a PDF, a photo, a Word or OpenDocument text, or plain text. Choose your files again`,
    cy: `Rhaid i “${name}” fod yn PDF, yn llun, yn destun Word neu OpenDocument, neu’n destun plaen. Dewiswch eich ffeiliau eto`,
  }),
  harmful: (name: string): Words => ({
    en: `“${name}” may have a virus, so we have not kept it. Choose your files again, without it`,
    cy: `Efallai fod gan “${name}” feirws, felly nid ydym wedi’i gadw. Dewiswch eich ffeiliau eto, hebddo`,
  }),
}

/** Keeps files, in the transaction of what they were sent with. The caller records it. */
export async function keepFiles(
  tx: Tx,
  at: Date,
  subject: EvidenceSubject,
  files: readonly CheckedFile[],
): Promise<void> {
  if (files.length === 0) return
  await tx.insert(evidenceFiles).values(
    files.map(({ bytes, sha256, ...file }) => ({
      ...subject,
      ...file,
      bytes: Buffer.from(bytes),
      sha256: sha256 ?? digestOf(bytes),
      at,
    })),
  )
}

/** What words were kept under, when they were kept like a file. */
export const nameOfWords = 'words'

/** Words that were added to a thing later. */
export type AddedWords = { id: string; at: Date; words: string; by: string | null }

/**
 * The words that were added to a thing and kept like a file, oldest first, with whoever added them for the person.
 * @param what whose it is, and the thing as the log names it where something is added to it
 */
export async function wordsAddedTo(
  db: Db | Tx,
  subject: EvidenceSubject,
  what: { name: string; claimantId: string },
): Promise<AddedWords[]> {
  const { id, at, bytes } = evidenceFiles
  return db
    .select({ id, at, words: sql<string>`convert_from(${bytes}, 'UTF8')`, by: whoAdded(what) })
    .from(evidenceFiles)
    .where(and(isAbout(subject), eq(evidenceFiles.name, nameOfWords)))
    .orderBy(asc(at), asc(id))
}

/** A file names nobody: who acted for the person is told by the log, where it stands under their own id. */
const whoAdded = ({ name, claimantId }: { name: string; claimantId: string }) => sql<string | null>`(
  select who.name from ${auditEntries} did join ${representatives} who on who.id::text = did.who
  where did.chain = ${`claimant ${claimantId}`} and did.what = ${name} and did.did = 'added' and did.at = evidence_files.at limit 1)`

/** How much may be kept with one thing, sent at once or in parts. */
export const most = 40

/**
 * Keeps what is added to a thing that was sent before, in the transaction of whoever holds its row; what it has already
 * is not kept twice. The answer is whether anything was new. The caller records it.
 * @throws Refused 'too many'
 */
export async function addFiles(
  tx: Tx,
  at: Date,
  subject: EvidenceSubject,
  files: readonly CheckedFile[],
): Promise<boolean> {
  const kept = await tx.select({ sha256: evidenceFiles.sha256 }).from(evidenceFiles).where(isAbout(subject))
  const fresh = files.filter(({ bytes }) => !kept.some(({ sha256 }) => sha256 === digestOf(bytes)))
  if (kept.length + fresh.length > most) throw new Refused('too many', 'There are too many files')
  await keepFiles(tx, at, subject, fresh)
  return fresh.length > 0
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const withoutBytes = {
  id: evidenceFiles.id,
  name: evidenceFiles.name,
  type: sql<FileKind>`${evidenceFiles.type}`,
  size: sql<number>`length(${evidenceFiles.bytes})`,
  scan: evidenceFiles.scan,
  at: evidenceFiles.at,
}

/** The files that were sent with a thing, in the order they came. */
export const filesAbout = (db: Db | Tx, subject: EvidenceSubject): Promise<EvidenceFile[]> =>
  db
    .select(withoutBytes)
    .from(evidenceFiles)
    .where(and(isAbout(subject), ne(evidenceFiles.name, nameOfWords)))
    .orderBy(asc(evidenceFiles.at), asc(evidenceFiles.name), asc(evidenceFiles.id))

/**
 * One file that was sent with a thing, to be downloaded.
 * @throws NotFound when no such file was sent with it
 */
export async function fileAbout(
  db: Db,
  subject: EvidenceSubject,
  id: string,
): Promise<EvidenceFile & { bytes: Buffer }> {
  const [found] = await db
    .select({ ...withoutBytes, bytes: evidenceFiles.bytes })
    .from(evidenceFiles)
    .where(and(eq(evidenceFiles.id, idOf(id)), isAbout(subject)))
  if (!found) throw new NotFound()
  return found
}

function isAbout(subject: EvidenceSubject): SQL {
  if ('complaintId' in subject) return eq(evidenceFiles.complaintId, subject.complaintId)
  if ('failureId' in subject) return eq(evidenceFiles.failureId, subject.failureId)
  return eq(evidenceFiles.reconsiderationId, subject.reconsiderationId)
}
