/**
 * What a file is, told from its content.
 *
 * What must always hold:
 *   1. Its name and what the browser says of it are never asked.                            (kindOf takes bytes alone)
 *   2. Only what is on the list is taken: nothing that a browser would run as a page.       (fileKinds; evidence.test.ts)
 */
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
  return isPlainText(bytes) ? 'text/plain' : undefined
}

/** UTF-8 to the last byte, nothing that steers a terminal, and nothing that begins as a page, a picture or a script does. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !steers.test(text) && !beginsAsMarkup.test(text)
  } catch {
    return false
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
const steers = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const beginsAsMarkup = /^\s*(<[!?/a-z]|#!|\{\\rtf|%!)/i
