/**
 * The commitments read in a conversation, as they wait beside it: each with what the guard rails find in it, and its presses.
 *
 * What must always hold
 * 1. The findings are those of the commitment form: the same rules, the same circumstances.            (findingsOf)
 * 2. Only a press adds a commitment to the draft; one that is required leads to its form instead.       (addAtOnce)
 */

import { findingsOf } from '../commitment/draft.ts'
import { addFromWords, type FromWords, fromWords, mayAddAtOnce } from '../commitment/from-words.ts'
import { circumstancesIn, draftFor } from '../commitment/scene.ts'
import type { Finding } from '../guard-rails/check.ts'
import type { Request } from '../http/context.ts'
import type { Interview, Known } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import { regimes } from '../regime.ts'
import type { Card } from './conversation.ts'

/** A card that offers a commitment, with what the guard rails find in it. */
export type OfferedCommitment = FromWords & { findings: readonly Finding[] }

/** The commitments among some cards that wait, by the card. Asks for nothing when there are none. */
export async function offeredIn(
  c: Request,
  { interview, known }: { interview: Interview; known: Known },
  cards: readonly Card[],
): Promise<ReadonlyMap<number, OfferedCommitment>> {
  const regime = regimes[interview.claimant.regime]
  const read = cards.filter(({ kind }) => kind === 'commitment').flatMap(card => fromWords(card, regime) ?? [])
  if (read.length === 0) return new Map()
  const circumstances = await circumstancesIn(c, { interview, known, regime }, [])
  const on = today(c.var.now)
  return new Map(read.map(one => [one.reading, { ...one, findings: findingsOf(one.draft, regime, circumstances, on) }]))
}

/**
 * Adds the commitment of a card to the draft of the plan, as it was read.
 * @returns whether it was added: false for one that needs its form first
 * @throws Refused 'issued', 'too many', 'settled'
 */
export async function addAtOnce(c: Request, interview: Interview, card: Card): Promise<boolean> {
  const offered = fromWords(card, regimes[interview.claimant.regime])
  if (!offered || !mayAddAtOnce(offered.draft)) return false
  const { db, person, now } = c.var
  const plan = await draftFor(c, interview)
  await addFromWords(db, person, now, plan, card.id, offered.draft, 'used')
  return true
}
