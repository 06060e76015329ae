/** How a claimant is reached: the lines of their envelope, and whom a message goes to. */
import type { ToldBy } from '../../db/choices.ts'
import type { Recipient } from '../outbox/outbox.ts'
import type { Claimant } from './claimant.ts'

type Addressed = Pick<Claimant, 'addressKind' | 'careOf' | 'address' | 'postcode'>

/** The lines below the name on an envelope: with no fixed abode a place where post reaches them, if there is one. */
export function addressLines({ addressKind, careOf, address, postcode }: Addressed): string[] {
  const lines = [addressKind === 'care of' && careOf ? `c/o ${careOf}` : '', ...address, postcode ?? '']
  return lines.filter(Boolean)
}

type Reached = Addressed & Pick<Claimant, 'name' | 'email' | 'phones' | 'writtenLanguage' | 'toldBy'>

/** The claimant as a message finds them. @param toldBy how they asked to be told of this one thing, if they did */
export function recipientOf(claimant: Reached, toldBy: ToldBy | null = null): Recipient {
  const { name, email, phones, writtenLanguage } = claimant
  const lines = addressLines(claimant)
  return {
    toldBy: toldBy ?? claimant.toldBy,
    language: writtenLanguage,
    email,
    phones,
    address: lines.length > 0 ? [name, ...lines] : [],
  }
}
