/** The letter of a decision, found, and put into the person's hands (R43). */
import type { Db, Tx } from '../../db/client.ts'
import { giveLetter, type NewLetterGiving } from '../claimant/letter-giving.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { lettersAbout, type WrittenLetter } from '../letter/letter.ts'
import type { Reconsideration } from './reconsideration.ts'

/** The letter of the decision about a request, with how it was given; `undefined` while there is none. */
export async function decisionLetterOf(
  db: Db | Tx,
  { id }: Pick<Reconsideration, 'id'>,
): Promise<WrittenLetter | undefined> {
  const letters = await lettersAbout(db, { reconsiderationId: id })
  return letters.find(({ kind }) => kind === 'reconsideration decision')
}

/**
 * Records that the letter was put into the person's hands. The request has been loaded as the person.
 * @throws NotFound while it is not decided; Refused as `giveLetter` does
 */
export async function recordGiven(
  db: Db,
  person: Person,
  now: Date,
  request: Reconsideration,
  giving: NewLetterGiving,
): Promise<void> {
  const find = async (tx: Tx) => {
    const letter = await decisionLetterOf(tx, request)
    if (!letter) throw new NotFound()
    return letter
  }
  await giveLetter(db, person, now, request.claimant, find, giving)
}
