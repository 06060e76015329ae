/**
 * Checks a PDF against PDF/UA-1 (ISO 14289-1): every failure condition of the Matterhorn Protocol 1.1 that a machine can
 * find, and what the standard requires besides. No checker is to be had from npm or Debian.
 *
 * A condition is either looked for (`conditions`, by its number in the protocol), or cannot be met because the file has
 * nothing of the kind it is about (`absences`): a file with such a thing is reported, since nobody would check it.
 * test/pdf-ua.test.ts says which conditions are left to people.
 *
 * Sources: the conditions in the words of the protocol; how they are found, compared with the open checkers cpdf
 * (cpdfua.ml) and veraPDF (its profile PDFUA-1.xml).
 */

import { type PdfObjects, readObjects } from './pdf-objects.ts'
import { annotationConditions } from './pdf-ua-annotations.ts'
import { contentConditions } from './pdf-ua-content.ts'
import { absences, fileConditions } from './pdf-ua-file.ts'
import { fontConditions } from './pdf-ua-fonts.ts'
import { structureConditions } from './pdf-ua-structure.ts'

/** `id` is the number of the condition in the Matterhorn Protocol, or the clause of ISO 14289-1 or ISO 32000-1. */
export type Condition = {
  id: string
  /** What is wrong, in the words of the protocol. */
  words: string
  /** Every place where it is. */
  check: (pdf: PdfObjects) => string[]
}

/** `ids` are the conditions that no file without this thing can meet. */
export type Absence = { thing: string; ids: string[]; check: (pdf: PdfObjects) => string[] }

/** `where` says in words which part of the file it is. */
export type Problem = { id: string; words: string; where: string }

export const conditions: Condition[] = [
  ...fileConditions,
  ...contentConditions,
  ...structureConditions,
  ...annotationConditions,
  ...fontConditions,
]

export { absences }

/** Everything in a PDF that PDF/UA-1 does not allow. @throws when the file cannot be read at all */
export async function pdfUaProblems(bytes: Uint8Array): Promise<Problem[]> {
  const pdf = await readObjects(bytes)
  const found = conditions.flatMap(({ id, words, check }) => check(pdf).map(where => ({ id, words, where })))
  const present = absences.flatMap(({ thing, ids, check }) =>
    check(pdf).map(where => ({ id: ids.join(' '), words: `There is ${thing}, which is not checked.`, where })),
  )
  return [...found, ...present]
}
