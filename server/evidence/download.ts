/**
 * Handing out a file that somebody sent: to be kept, never to be shown by the browser in our name.
 *
 * What must always hold:
 *   1. Whatever it claims to be, the browser is told that it is bytes to save, in a box where nothing runs.  (headers below)
 *   2. It is saved under the reference it belongs to and a number: what it called itself may say something about the
 *      person (R32), and is no header.                                                                      (nameOf)
 */
import type { Request } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import type { EvidenceFile } from './evidence.ts'
import { fileKinds } from './kind.ts'

/** The answer that saves a file. `all` are the files it was sent with, which number it. */
export function download(
  c: Request,
  reference: string,
  all: readonly EvidenceFile[],
  file: EvidenceFile & { bytes: Buffer },
): Response {
  c.header('content-type', 'application/octet-stream')
  c.header('content-disposition', `attachment; filename="${nameOf(reference, all, file)}"`)
  c.header('content-security-policy', "default-src 'none'; sandbox")
  c.header('x-content-type-options', 'nosniff')
  return c.body(new Uint8Array(file.bytes))
}

/** 'RECON-7K4M-QX9T-file-2.pdf' */
function nameOf(reference: string, all: readonly EvidenceFile[], { id, type }: EvidenceFile): string {
  const at = all.findIndex(one => one.id === id)
  if (at < 0) throw new NotFound()
  return `${reference}-file-${at + 1}.${fileKinds[type].extension}`
}
