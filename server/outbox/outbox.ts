/**
 * Messages to people: written in the transaction of what they tell, and sent afterwards (send.ts).
 *
 * What must always hold:
 *   1. What happened and the message that tells of it are kept together or not at all.     (tell takes the transaction)
 *   2. A message goes the way the person wants to be told, or by letter where that way leads nowhere.        (wayTo)
 *   3. It never goes by a way that the person said is not safe, whoever tells them and whatever they typed elsewhere
 *      (R32, R86): silence afterwards is no safety.                                  (unsafeWays; test/outbox.test.ts)
 *   4. A letter is put into the person's hands once: what was recorded as given waits no longer to be posted.  (settle)
 *   5. A message carries nothing about the person but where it goes (R32).                           (templates.ts)
 */
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { GivenHow, MessageChannel, ToldBy } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { facts, messages } from '../../db/schema.ts'
import type { Language } from '../lib/language.ts'
import { type Template, type TemplateName, templates, type Values } from './templates.ts'

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
 * cannot be reached in any safe way, and so is not told.
 * @throws Error when it is about nobody: such a message could be shown to no one
 */
export async function tell(tx: Tx, at: Date, telling: Telling): Promise<MessageChannel | undefined> {
  const { template, values, to, ...about } = telling
  if (!about.claimantId && !about.complaintId) throw new Error('A message is about a claimant or a complaint')
  const { subject, body, code }: Template = templates[template]
  const unsafe = about.claimantId ? await unsafeWays(tx, about.claimantId) : []
  // A letter takes longer than a code lives, and whoever prints it would read the code.
  const way = wayTo(to, code ? [...unsafe, 'letter'] : unsafe)
  if (!way) return undefined
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

/**
 * The letter was posted or handed over: what waited to put the same letter into the post is done. In the transaction that
 * records it.
 */
export async function settle(tx: Tx, at: Date, letterId: string, how: GivenHow): Promise<void> {
  if (how !== 'post' && how !== 'handed over') return
  const waits = and(eq(messages.letterId, letterId), eq(messages.channel, 'letter'), isNull(messages.sentAt))
  const done = { sentAt: at, sentAs: `${how === 'post' ? 'posted' : 'given'} by hand`, error: null }
  await tx
    .update(messages)
    .set({ ...done, nextTryAt: null, givenUpAt: null })
    .where(waits)
}

/** How a person is reached: as they asked, else by letter, else in any way there is; never in one that is not safe. */
export function wayTo(
  { toldBy, email, phones = [], address = [] }: Recipient,
  unsafe: readonly MessageChannel[] = [],
): { channel: MessageChannel; recipient: string } | undefined {
  const ways: Record<MessageChannel, string | undefined> = {
    email: email || undefined,
    text: phones.map(mobileOf).find(Boolean),
    letter: address.length > 1 ? address.join('\n') : undefined,
  }
  const channel = ([toldBy, 'letter', 'email', 'text'] as const).find(one => ways[one] && !unsafe.includes(one))
  return channel && { channel, recipient: ways[channel] ?? '' }
}

/**
 * A number of the person's own that takes text messages, without its spaces; `undefined` for any other. Whose it is stands
 * in brackets where it is not theirs: "07700 900 982 (mum)" is nobody's to send their messages to.
 */
export function mobileOf(phone: string): string | undefined {
  if (/\p{L}/u.test(phone)) return undefined
  const number = phone.replace('(0)', '').replace(/[^\d+]/g, '')
  return /^(\+44|0044|0)7\d{9}$/.test(number) ? number : undefined
}

/** How each channel is called in the answer to 'How is it safe for us to reach you?' (server/interview/definition.ts). */
export const safeContact = {
  question: 'safe-contact',
  ways: { letter: 'post', email: 'email', text: 'text' },
} as const satisfies { question: string; ways: Record<MessageChannel, string> }

/** The ways of telling a claimant that they said are not safe. Nothing said makes none unsafe. */
export async function unsafeWays(db: Db | Tx, claimantId: string): Promise<MessageChannel[]> {
  const [said] = await db
    .select({ is: facts.is, value: facts.value })
    .from(facts)
    .where(and(eq(facts.claimantId, claimantId), eq(facts.question, safeContact.question)))
    .orderBy(desc(facts.id))
    .limit(1)
  const all = Object.keys(safeContact.ways) as MessageChannel[]
  if (said?.is === 'none') return all
  if (said?.is !== 'answered' || !Array.isArray(said.value)) return []
  const safe = said.value as string[]
  return all.filter(way => !safe.includes(safeContact.ways[way]))
}

/** The office whose message it is, in a query of messages: that of the complaint, else of the claimant it is about. */
export const officeOfMessage: SQL<string> = sql`coalesce(
  (select k.office_id from complaints k where k.id = messages.complaint_id),
  (select c.office_id from claimants c where c.id = messages.claimant_id))`
