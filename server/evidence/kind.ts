/**
 * What a file is, told from its content.
 *
 * What must always hold:
 *   1. Its name and what the browser says of it are never asked.                            (kindOf takes bytes alone)
 *   2. Only what is on the list is taken: nothing that a browser would run as a page.       (fileKinds; evidence.test.ts)
 *   3. A long text keeps nobody else waiting: it is looked at piece by piece.                (isPlainText)
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Words } from '../lib/language.ts'

/** The kinds of files we take, by their media type. */
export const fileKinds = {
  'application/pdf': { extension: 'pdf', name: { en: 'PDF', cy: 'PDF' } },
  'image/jpeg': { extension: 'jpg', name: { en: 'photo', cy: 'llun' } },
  'image/png': { extension: 'png', name: { en: 'picture', cy: 'llun' } },
  'image/heic': { extension: 'heic', name: { en: 'photo', cy: 'llun' } },
  'image/heif': { extension: 'heif', name: { en: 'photo', cy: 'llun' } },
  'image/webp': { extension: 'webp', name: { en: 'picture', cy: 'llun' } },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    name: { en: 'Word document', cy: 'dogfen Word' },
  },
  'application/vnd.oasis.opendocument.text': {
    extension: 'odt',
    name: { en: 'OpenDocument text', cy: 'testun OpenDocument' },
  },
  'text/plain': { extension: 'txt', name: { en: 'plain text', cy: 'testun plaen' } },
} as const satisfies Record<string, { extension: string; name: Words }>
export type FileKind = keyof typeof fileKinds

/** The kind of a file that we take; `undefined` for any other. */
export async function kindOf(bytes: Uint8Array): Promise<FileKind | undefined> {
  // Read when somebody sends a file, and not before the first page.
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => ({ mime: 'broken' }))
  if (found) return Object.hasOwn(fileKinds, found.mime) ? (found.mime as FileKind) : undefined
  return (await isPlainText(bytes)) ? 'text/plain' : undefined
}

/** How much of a text is looked at before everybody else has a turn. */
const pieceBytes = 256 * 1024

/** UTF-8 to the last byte, nothing that steers a terminal, and nothing that begins as a page, a picture or a script does. */
async function isPlainText(bytes: Uint8Array): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  // How it begins, after any blanks: those may fill more than one piece.
  let head = ''
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const piece = decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true })
      if (steers.test(piece)) return false
      if (head.length < headLength) head = (head + piece).trimStart().slice(0, headLength)
      if (beginsAsMarkup.test(head)) return false
      await turn()
    }
    decoder.decode()
    return true
  } catch {
    return false
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
const steers = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const headLength = 8
const beginsAsMarkup = /^(<[!?/a-z]|#!|\{\\rtf|%!)/i
