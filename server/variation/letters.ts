/** The letters about what changed between two versions, found for whoever may read them, and put into their hands. */
import type { LetterKind } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { idOf } from '../claimant/claimant.ts'
import { NotFound } from '../http/errors.ts'
import { letterAbout, lettersAbout, type WrittenLetter } from '../letter/letter.ts'

const kinds: readonly LetterKind[] = ['no longer required', 'date changed']

/** Those to one person, the newest first. The caller has loaded the claimant, or is their reader. */
export const variationLetters = async (db: Db | Tx, claimantId: string): Promise<WrittenLetter[]> =>
  (await lettersAbout(db, { claimantId })).filter(({ kind }) => kinds.includes(kind))

/** One of them. @throws NotFound for a letter of another kind, or to somebody else */
export async function variationLetter(db: Db | Tx, claimantId: string, id: string): Promise<WrittenLetter> {
  const letter = await letterAbout(db, { claimantId }, idOf(id))
  if (!kinds.includes(letter.kind)) throw new NotFound()
  return letter
}
