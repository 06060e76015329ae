/**
 * Sending a message again that could not be sent: where it went before, where the person's details say now, or by letter.
 *
 * What must always hold:
 *   1. It goes by no way that the person said is not safe.                          (waysToSendAgain, asked again in sendAgain)
 *   2. What tells an old address of a change goes there and nowhere else; a code that has run out goes nowhere.
 *   3. It is tried as if for the first time, but Notify is asked first whether it has it already.        (tries = 1)
 */
import { and, eq, isNull } from 'drizzle-orm'
import type { MessageChannel } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, messages } from '../../db/schema.ts'
import { recipientOf } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import type { Message } from '../outbox/message-letter.ts'
import { unsafeWays, wayTo } from '../outbox/outbox.ts'
import { goodUntil, subjectOf } from '../outbox/templates.ts'
import { messageFor, recordAct } from './outbox-desk.ts'

/** Where a message can go: as it was, to where their details say now, or by letter. */
export type SendAgainTo = 'same' | 'now' | 'letter'
export type WayAgain = { to: SendAgainTo; channel: MessageChannel; recipient: string }

/** It was written to where the person could be reached before, and is of no use anywhere else. */
const tellsOfChange = ({ template }: Message) => template === 'told another way' || template === 'way in changed'

/** The ways in which a message can be sent again, the likeliest first; none when it has gone, or would be of no use. */
export async function waysToSendAgain(db: Db | Tx, now: Date, message: Message): Promise<WayAgain[]> {
  const until = goodUntil(message)
  if (message.sentAt || (until && until < now)) return []
  const { channel, recipient, claimantId } = message
  const unsafe = claimantId ? await unsafeWays(db, claimantId) : []
  // One that has not failed is on its way, if anything carries it.
  const hasFailed = message.error !== null
  const same: WayAgain[] = unsafe.includes(channel) || !hasFailed ? [] : [{ to: 'same', channel, recipient }]
  if (!claimantId || message.complaintId || tellsOfChange(message)) return same
  const [claimant] = await db.select().from(claimants).where(eq(claimants.id, claimantId))
  if (!claimant || until) return same
  const reach = recipientOf(claimant)
  const found = [...new Set([channel, 'letter'] as const)].flatMap((one): WayAgain[] => {
    const way = wayTo({ ...reach, toldBy: one }, unsafe)
    if (way?.channel !== one || (one === channel && way.recipient === recipient)) return []
    return [{ to: one === channel ? 'now' : 'letter', ...way }]
  })
  return [...same, ...found]
}

/**
 * Lets a message be sent again, at once.
 * @throws NotFound; Refused 'no way' when it cannot go there (any more)
 */
export async function sendAgain(db: Db, person: Person, now: Date, id: string, to: SendAgainTo): Promise<void> {
  await db.transaction(async tx => {
    const message = await messageFor(tx, person, id)
    const way = (await waysToSendAgain(tx, now, message)).find(one => one.to === to)
    if (!way) throw new Refused('no way', 'Select a way to send it')
    const { channel, recipient } = way
    const { language, template, tries } = message
    const sent = await tx
      .update(messages)
      .set({
        channel,
        recipient,
        subject: channel === 'email' ? subjectOf(template, language) : null,
        nextTryAt: now,
        givenUpAt: null,
        error: null,
        tries: to === 'same' ? Math.min(tries, 1) : 0,
      })
      .where(and(eq(messages.id, message.id), isNull(messages.sentAt)))
      .returning({ id: messages.id })
    if (sent.length > 0) await recordAct(tx, person, now, message, 'asked to send again')
  })
}
