/**
 * Files that people send with a request or a complaint: letters from a doctor, photographs, timetables.
 *
 * What must always hold:
 *   1. What a file is, is told from its content and never from its name (kind.ts); what is not on the list is refused.
 *   2. A file is kept as it came, or not at all; nothing of it is ever shown in a page.     (trigger only_ever_added; download)
 *   3. Where a scanner is set, nothing that it refuses is kept; where none is, staff are told so.              (scan.ts)
 *   4. Nobody reaches a file but through what it was sent with: the caller has loaded that as whoever asks.    (fileAbout)
 */
import { createHash } from 'node:crypto'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { ScanResult } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { evidenceFiles } from '../../db/schema.ts'
import { idOf } from '../claimant/claimant.ts'
import type { Config } from '../config.ts'
import { NotFound } from '../http/errors.ts'
import type { Words } from '../lib/language.ts'
import { type FileKind, fileKinds, kindOf } from './kind.ts'
import { cleanName } from './name.ts'
import { scan } from './scan.ts'

/** How much one person may send at once. */
export const limits = { files: 5, megabytesEach: 10, megabytesTogether: 30 } as const
const megabyte = 1024 * 1024

/** What a file was sent with. */
export type EvidenceSubject = { reconsiderationId: string } | { complaintId: string }

/** A file as it was sent: what a form holds. */
export type SentFile = { name: string; bytes: Uint8Array }

/** A file that was looked at and may be kept. */
export type CheckedFile = { name: string; type: FileKind; bytes: Uint8Array; scan: ScanResult }

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
  const looked = await Promise.all(sent.map(one => look(config, one)))
  const refused = looked.filter(isRefusal)
  return refused.length > 0 ? { refused } : { files: looked.filter(one => !isRefusal(one)) as CheckedFile[] }
}

const isRefusal = (one: CheckedFile | Words): one is Words => 'en' in one

function tooMuchOf(sent: readonly SentFile[]): Words | undefined {
  if (sent.length > limits.files) return problems.tooMany
  const together = sent.reduce((total, { bytes }) => total + bytes.length, 0)
  return together > limits.megabytesTogether * megabyte ? problems.tooBigTogether : undefined
}

async function look(config: Pick<Config, 'scanCommand'>, { name, bytes }: SentFile): Promise<CheckedFile | Words> {
  if (bytes.length === 0) return problems.empty(cleanName(name))
  if (bytes.length > limits.megabytesEach * megabyte) return problems.tooBig(cleanName(name))
  const type = await kindOf(bytes)
  if (!type) return problems.notTaken(cleanName(name))
  const result = await scan(config.scanCommand, bytes)
  if (result === 'refused') return problems.harmful(cleanName(name))
  return { name: cleanName(name, fileKinds[type].extension), type, bytes, scan: result }
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
    files.map(({ bytes, ...file }) => ({
      ...subject,
      ...file,
      bytes: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      at,
    })),
  )
}

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
    .where(isAbout(subject))
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

const isAbout = (subject: EvidenceSubject): SQL =>
  'complaintId' in subject
    ? eq(evidenceFiles.complaintId, subject.complaintId)
    : eq(evidenceFiles.reconsiderationId, subject.reconsiderationId)
