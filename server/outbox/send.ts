/**
 * Sending what waits: each server claims one message at a time, sends it, and says what became of it.
 *
 * What must always hold:
 *   1. Of several servers one sends a message: a claim puts its next try beyond the time that any sending can take, and is
 *      kept before the sending begins.                                (claimNext: for update skip locked; leaseMinutes)
 *   2. A server that dies while it sends loses nothing: its claim runs out, and another takes the message up.
 *   3. At least once, then, and not exactly once: a server that dies between the carrier's yes and its own note of it
 *      leaves a message that is sent again. The second copy is known by what went with the first: the Message-ID of an
 *      e-mail, the `reference` that Notify is asked about first (smtp.ts, notify.ts).
 *   4. What fails is tried again after 1, 5 and 30 minutes, 2, 8 and 24 hours, and then given up; what cannot succeed, and
 *      a code that has run out, at once. Staff see both, and why, in words that hold nothing personal.  (settle; carrier.ts)
 *   5. A letter that a machine cannot make as the person needs it is never claimed: it waits for a person. (byHandOnly)
 *   6. Each message that went, or was given up, is recorded; the log of the program says how many, never whose.
 */
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { MessageChannel } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { messages } from '../../db/schema.ts'
import { record, type Verb } from '../audit.ts'
import { printSizes } from '../print/formats.ts'
import { type Carriers, NotCarried } from './carrier.ts'
import { type Message, pdfForNotify } from './message-letter.ts'
import { officeOfMessage } from './outbox.ts'
import { goodUntil, withoutCode } from './templates.ts'

/** Longer than any sending takes: the carriers wait a minute at most. */
export const leaseMinutes = 10

const minute = 60_000
/** How long after each failure it is tried again. */
export const backOff: readonly number[] = [1, 5, 30, 2 * 60, 8 * 60, 24 * 60].map(minutes => minutes * minute)

export type Sent = { sent: number; failed: number }

/**
 * Sends everything that is due, one message after the other, until nothing is or `stop` says so. Returns how many went
 * and how many did not.
 */
export async function sendWhatIsDue(
  db: Db,
  carriers: Carriers,
  clock: () => Date = () => new Date(),
  stop?: AbortSignal,
): Promise<Sent> {
  const counts = { sent: 0, failed: 0 }
  const channels = (Object.keys(carriers) as MessageChannel[]).filter(channel => carriers[channel])
  while (channels.length > 0 && !stop?.aborted) {
    const message = await claimNext(db, clock(), channels)
    if (!message) break
    const outcome = await carry(db, carriers, message, clock())
    await settle(db, clock(), message, outcome)
    counts['sentAs' in outcome ? 'sent' : 'failed']++
  }
  return counts
}

/** A claim is one try, whether or not its server lives to say how it ended. */
async function claimNext(db: Db, now: Date, channels: MessageChannel[]): Promise<Message | undefined> {
  const until = new Date(now.getTime() + leaseMinutes * minute)
  const [claimed] = await db
    .update(messages)
    .set({ nextTryAt: until, tries: sql`${messages.tries} + 1` })
    .where(
      eq(
        messages.id,
        sql`(select m.id from messages m
          where m.next_try_at <= ${now.toISOString()}::timestamptz
            and m.channel in ${channels} and not ${byHandOnly(sql`m`)}
          order by m.next_try_at limit 1 for update skip locked)`,
      ),
    )
    .returning()
  return claimed
}

const printedByMachine = [...Object.keys(printSizes), 'email']

/** Whether a letter is to somebody who reads braille, audio, or another format that a printer cannot make. */
export const byHandOnly = (message: SQL): SQL => sql`(${message}.channel = 'letter' and exists (
  select 1 from claimants c where c.id = ${message}.claimant_id and c.format not in ${printedByMachine}))`

type Outcome = { sentAs: string } | { error: string; forGood: boolean }

async function carry(db: Db, carriers: Carriers, message: Message, now: Date): Promise<Outcome> {
  const until = goodUntil(message)
  if (until && until < now) return { error: 'The code in it had run out before it could be sent.', forGood: true }
  try {
    const pages = message.channel === 'letter' ? { pages: await pdfForNotify(db, message) } : {}
    const sentAs = await carriers[message.channel]?.({ ...message, ...pages })
    return sentAs === undefined ? { error: 'Nothing carries it.', forGood: false } : { sentAs }
  } catch (error) {
    // Anything else may name the person, and is a fault of ours: which one is for the log of the program.
    if (!(error instanceof NotCarried))
      return { error: `It could not be made ready (${(error as Error).name}).`, forGood: false }
    return { error: error.message, forGood: error.forGood }
  }
}

async function settle(db: Db, now: Date, message: Message, outcome: Outcome): Promise<void> {
  await db.transaction(async tx => {
    const waits = and(eq(messages.id, message.id), isNotNull(messages.nextTryAt))
    if ('sentAs' in outcome) {
      const gone = { sentAt: now, sentAs: outcome.sentAs, nextTryAt: null, error: null, body: withoutCode(message) }
      const settled = await tx.update(messages).set(gone).where(waits).returning({ id: messages.id })
      if (settled.length > 0) await recordMessage(tx, now, message, 'sent')
      return
    }
    const { error } = outcome
    const pause = outcome.forGood ? undefined : backOff[message.tries - 1]
    const next =
      pause === undefined
        ? { error, nextTryAt: null, givenUpAt: now, body: withoutCode(message) }
        : { error, nextTryAt: new Date(now.getTime() + pause) }
    // Another server may have taken it up since: how that ends counts.
    const ours = and(waits, eq(messages.tries, message.tries))
    const settled = await tx.update(messages).set(next).where(ours).returning({ id: messages.id })
    if (settled.length > 0 && pause === undefined) await recordMessage(tx, now, message, 'gave up sending')
  })
}

async function recordMessage(tx: Tx, at: Date, { id, claimantId }: Message, did: Verb): Promise<void> {
  const [office] = await tx.select({ id: officeOfMessage }).from(messages).where(eq(messages.id, id))
  const by = { id: 'outbox', role: 'system', officeId: office?.id ?? '' } as const
  await record(tx, { by, at, did, what: `message ${id}`, ...(claimantId && { about: claimantId }) })
}

/**
 * Marks as given up what the carrier took and could not deliver after all. Returns how many.
 * @param undelivered what the carrier says it could not deliver
 */
export async function learnOfFailures(
  db: Db,
  now: Date,
  undelivered: readonly { reference: string; id: string; why: string }[],
): Promise<number> {
  let learnt = 0
  for (const { reference, id, why } of undelivered) {
    await db.transaction(async tx => {
      const [failed] = await tx
        .update(messages)
        .set({ sentAt: null, sentAs: null, givenUpAt: now, error: why })
        .where(and(sql`${messages.id}::text = ${reference}`, eq(messages.sentAs, id), isNotNull(messages.sentAt)))
        .returning()
      if (!failed) return
      await recordMessage(tx, now, failed, 'gave up sending')
      learnt++
    })
  }
  return learnt
}
