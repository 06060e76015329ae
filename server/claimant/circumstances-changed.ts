/**
 * Something about a person that the law looks at has been written down: what follows from it is done at once, in the same
 * transaction.
 *
 * What must always hold:
 *   1. What changed and what follows are kept together or not at all.             (circumstancesChanged takes the transaction)
 *   2. Saving an answer that nothing follows from costs nothing.                  (`questions`)
 *
 * What follows (server/variation) leans on plans, and plans on interviews and claimants, where the change is made. To call
 * it from there would turn that round; to call it from each route would leave it outside of the transaction, and to be
 * forgotten by the next one. So the parts above say once, when the program is put together (server/app.ts), what is to be
 * done.
 */
import type { Tx } from '../../db/client.ts'
import type { Person } from '../http/context.ts'

export type Following = {
  /** The questions whose answers matter. */
  questions: ReadonlySet<string>
  act: (tx: Tx, at: Date, claimantId: string, by: Person) => Promise<void>
}

let following: Following | undefined

/** Says what follows from a change. The last one said holds. */
export function whenCircumstancesChange(what: Following): void {
  following = what
}

/**
 * Does what follows from a change to a person's circumstances. To be called before the change is put in the log: the
 * person's record is held first, and then their log, by everybody.
 * @param answered the questions that were answered; absent when it is their group, benefit or date of birth that changed
 */
export async function circumstancesChanged(
  tx: Tx,
  at: Date,
  claimantId: string,
  by: Person,
  answered?: Iterable<string>,
): Promise<void> {
  if (!following || (answered && ![...answered].some(one => following?.questions.has(one)))) return
  await following.act(tx, at, claimantId, by)
}
