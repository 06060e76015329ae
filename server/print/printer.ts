/**
 * The way in to printing. What sets type and reads fonts is a third of what there is to read at the start, and no page needs
 * it: it is read when something is first printed.
 */
import type { lettersThatCannotBePrinted as findLetters } from './other-scripts.ts'
import type { planPdf as print } from './pdf.ts'

/** The document on paper. */
export const planPdf = async (...of: Parameters<typeof print>): ReturnType<typeof print> =>
  (await import('./pdf.ts')).planPdf(...of)

/** The letters of a text that no typeface of ours has. */
export const lettersThatCannotBePrinted = async (
  ...of: Parameters<typeof findLetters>
): ReturnType<typeof findLetters> => (await import('./other-scripts.ts')).lettersThatCannotBePrinted(...of)

/** Reads it all, so that the first to print does not wait for it. */
export const readPrinter = async (): Promise<void> => void (await import('./pdf.ts'))
