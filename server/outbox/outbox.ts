/**
 * Messages to people: written in the transaction of what they tell, and sent afterwards.
 *
 * What must always hold:
 *   1. What happened and the message that tells of it are kept together or not at all.     (tell takes the transaction)
 *   2. A message goes the way the person wants to be told, or by letter where that way leads nowhere.   (wayTo)
 *   3. A message carries nothing about the person but where it goes (R32).                 (templates.ts)
 */
import type { MessageChannel, ToldBy } from '../../db/choices.ts'
import type { Tx } from '../../db/client.ts'
import { messages } from '../../db/schema.ts'
import type { Language } from '../lib/language.ts'
import { type TemplateName, templates, type Values } from './templates.ts'

/** Whom a message is for, as much as is known of how to reach them. */
export type Recipient = {
  toldBy: ToldBy
  language: Language
  email?: string | null | undefined
  phones?: readonly string[] | undefined
  /** The name and the lines of the address, as on an envelope. */
  address?: readonly string[] | undefined
}

export type Telling = {
  template: TemplateName
  values: Values
  to: Recipient
  claimantId?: string
  complaintId?: string
  /** The letter that says it in full: what is printed and posted to a person who is told by letter. */
  letterId?: string
}

/**
 * Writes a message to be sent, in the transaction of what it tells. Returns how it will go; `undefined` where the person
 * cannot be reached in any way, and so is not told.
 */
export async function tell(tx: Tx, at: Date, telling: Telling): Promise<MessageChannel | undefined> {
  const { template, values, to, ...about } = telling
  const way = wayTo(to)
  if (!way) return undefined
  const { subject, body } = templates[template]
  await tx.insert(messages).values({
    ...about,
    ...way,
    template,
    language: to.language,
    subject: way.channel === 'email' ? subject[to.language] : null,
    body: body(values)[to.language],
    madeAt: at,
    nextTryAt: at,
  })
  return way.channel
}

/** How a person is reached: as they asked, else by letter, else in any way there is. */
function wayTo({ toldBy, email, phones = [], address = [] }: Recipient) {
  const mobile = phones.find(isMobile)
  const ways: Record<MessageChannel, string | undefined> = {
    email: email || undefined,
    text: mobile,
    letter: address.length > 1 ? address.join('\n') : undefined,
  }
  const channel = ([toldBy, 'letter', 'email', 'text'] as const).find(one => ways[one])
  return channel && { channel, recipient: ways[channel] ?? '' }
}

/** A number that takes text messages, in whichever way it was typed. */
const isMobile = (phone: string): boolean => /^(\+44|0044|0)7\d{9}$/.test(phone.replace(/[^\d+]/g, ''))
