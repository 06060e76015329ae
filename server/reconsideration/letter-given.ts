/** The letter that ends a request, found, and put into the person's hands (R43). */
import type { LetterKind } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { isProviders } from '../claimant/claimant.ts'
import { giveLetter, type NewLetterGiving } from '../claimant/letter-giving.ts'
import type { Person } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { lettersAbout, type WrittenLetter } from '../letter/letter.ts'
import type { Reconsideration } from './reconsideration.ts'

type Request = Pick<Reconsideration, 'id'>

/** The letter of the decision about a request, with how it was given; `undefined` while there is none. */
export const decisionLetterOf = (db: Db | Tx, request: Request): Promise<WrittenLetter | undefined> =>
  letterOf(db, request, ['reconsideration decision'])

/**
 * The letter that ends a request, with how it was given: of the decision, or that we wrote down that it was taken back.
 * `undefined` while it is open, and where the person took it back online: they have their own words on their page.
 */
export const endingLetterOf = (db: Db | Tx, request: Request): Promise<WrittenLetter | undefined> =>
  letterOf(db, request, ['reconsideration decision', 'request withdrawn'])

/** The letter that ends a request, for whoever reads: a provider has the one about its own decision. */
export const letterFor = (db: Db | Tx, person: Person, request: Request): Promise<WrittenLetter | undefined> =>
  isProviders(person) ? decisionLetterOf(db, request) : endingLetterOf(db, request)

async function letterOf(db: Db | Tx, { id }: Request, kinds: readonly LetterKind[]) {
  const letters = await lettersAbout(db, { reconsiderationId: id })
  return letters.find(({ kind }) => kinds.includes(kind))
}

/**
 * Records that the letter was put into the person's hands. The request has been loaded as the person.
 * @throws NotFound while there is none; Refused as `giveLetter` does
 */
export async function recordGiven(
  db: Db,
  person: Person,
  now: Date,
  request: Reconsideration,
  giving: NewLetterGiving,
): Promise<void> {
  const find = async (tx: Tx) => {
    const letter = await endingLetterOf(tx, request)
    if (!letter) throw new NotFound()
    return letter
  }
  await giveLetter(db, person, now, request.claimant, find, giving)
}
