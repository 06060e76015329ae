/**
 * The outbox as staff see it: what waits, what went and what could not be sent, and what a person does about it.
 *
 * What must always hold:
 *   1. A message is there for whoever may open what it is about: a claimant's record, or, of a complaint, the complaint
 *      and never the record's adviser (R54, R61).                                  (isShownTo; test/outbox.test.ts)
 *   2. Where it goes is shown in part; in full only on a letter, which has to be put into an envelope.          (masked)
 *   3. A code in a message is shown to nobody, but in the demonstration, where nothing is sent; what is not a letter is
 *      not printed, and no code ever is.             (withoutCode; routes.ts; refuseUnlessLetter; message-letter.ts)
 *   4. A letter was posted when a person says so, once, and the letter in it is then recorded as given (R43).  (post)
 *   5. A warning that codes or ways to reach the person have changed is stopped by nobody who made the change.
 *                                                                                                   (refuseStopping)
 *   6. What is done to a message is recorded, and so is looking at one.                        (record, recordView)
 */
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type MessageChannel, messageChannels } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants, complaints, letterGivings, messages } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, idOf, isOpenTo, opening } from '../claimant/claimant.ts'
import { isForDesk } from '../complaint/complaint.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { give } from '../letter/letter.ts'
import { today } from '../lib/days.ts'
import { type Message, onPaper } from '../outbox/message-letter.ts'
import { byHandOnly } from '../outbox/send.ts'
import type { TemplateName } from '../outbox/templates.ts'
import { actor } from '../staff/staff.ts'
import type { DeskState } from './states.ts'

/** A message with the record it is about, where it is about a claimant. */
export type DeskMessage = Message & {
  claimant: Pick<Claimant, 'id' | 'name' | 'format' | 'restrictedAt'> | null
  /** A printer cannot make what they need: somebody sees to it. */
  byHand: boolean
}

/** Whether a message is one for the person; `claimants` and `complaints` must be joined to the query. */
export function isShownTo(person: Person): SQL | undefined {
  const onDesk = person.role === 'complaints' || person.role === 'manager'
  const withRecords = person.role !== 'complaints'
  return or(
    withRecords ? and(isNull(messages.complaintId), isNotNull(messages.claimantId), isOpenTo(person)) : undefined,
    onDesk ? and(isNotNull(messages.complaintId), isForDesk(person)) : undefined,
  )
}

const inState: Record<DeskState, SQL> = {
  waiting: sql`${messages.nextTryAt} is not null`,
  failed: sql`${messages.givenUpAt} is not null`,
  sent: sql`${messages.sentAt} is not null`,
}

const columns = {
  message: messages,
  claimant: {
    id: claimants.id,
    name: claimants.name,
    format: claimants.format,
    restrictedAt: claimants.restrictedAt,
  },
  byHand: sql<boolean>`${byHandOnly(sql`messages`)}`,
}

const selected = (db: Db | Tx, where: SQL | undefined) =>
  db
    .select(columns)
    .from(messages)
    .leftJoin(claimants, eq(claimants.id, messages.claimantId))
    .leftJoin(complaints, eq(complaints.id, messages.complaintId))
    .where(where)

type Row = Awaited<ReturnType<typeof selected>>[number]
const messageOf = ({ message, claimant, byHand }: Row): DeskMessage => ({ ...message, claimant, byHand })

export type DeskPlace = { after?: string | undefined; before?: string | undefined }
export type DeskPage = { rows: DeskMessage[]; previous: string | undefined; next: string | undefined }

export const messagesShown = 25

/**
 * One page of the messages in a state: those that wait the oldest first, because they are to be dealt with in that order;
 * the others the newest first.
 * @throws NotFound for a bad id
 */
export async function deskPage(db: Db, person: Person, state: DeskState, place: DeskPlace = {}): Promise<DeskPage> {
  const backwards = place.before !== undefined
  const rising = (state === 'waiting') !== backwards
  const order = sql.raw(rising ? 'asc' : 'desc')
  const found = await selected(db, and(isShownTo(person), inState[state], pointOf(place, rising)))
    .orderBy(sql`${messages.madeAt} ${order}, ${messages.id} ${order}`)
    .limit(messagesShown + 1)
  const some = found.slice(0, messagesShown).map(messageOf)
  const rows = backwards ? some.reverse() : some
  const more = found.length > messagesShown
  return {
    rows,
    previous: (backwards ? more : place.after !== undefined) ? rows[0]?.id : undefined,
    next: (backwards ? rows.length > 0 : more) ? rows.at(-1)?.id : undefined,
  }
}

function pointOf({ after, before }: DeskPlace, rising: boolean): SQL | undefined {
  const id = after ?? before
  if (id === undefined) return undefined
  const point = sql`(select p.made_at, p.id from messages p where p.id = ${idOf(id)}::uuid)`
  return sql`(${messages.madeAt}, ${messages.id}) ${sql.raw(rising ? '>' : '<')} ${point}`
}

/** How many wait, and how many could not be sent, of those that are for the person; no more than these are counted. */
export const mostCounted = 100

export type DeskCounts = Record<'waiting' | 'failed', number>

export async function deskCounts(db: Db, person: Person): Promise<DeskCounts> {
  const [waiting, failed] = await Promise.all([howMany(db, person, 'waiting'), howMany(db, person, 'failed')])
  return { waiting, failed }
}

async function howMany(db: Db, person: Person, state: DeskState): Promise<number> {
  const some = selected(db, and(isShownTo(person), inState[state])).limit(mostCounted)
  return (await some).length
}

/** How many messages could not be sent, for the front page of a manager; for anyone else none. */
export const failuresFor = async (db: Db, person: Person): Promise<number> =>
  person.role === 'manager' ? howMany(db, person, 'failed') : 0

/** The message `id`, if it is for the person. @throws NotFound */
export async function messageFor(db: Db | Tx, person: Person, id: string): Promise<DeskMessage> {
  const [found] = await selected(db, and(eq(messages.id, idOf(id)), isShownTo(person)))
  if (!found) throw new NotFound()
  if (found.claimant) opening(person, found.claimant)
  return messageOf(found)
}

/**
 * What goes by email or text is neither printed nor posted: it shows where it goes in full, and may hold a code.
 * @throws Refused 'not a letter'
 */
export function refuseUnlessLetter({ channel }: Pick<Message, 'channel'>): void {
  if (channel !== 'letter') throw new Refused('not a letter', 'Only a letter is printed and posted.')
}

/**
 * Records that a letter was posted. Saying it twice is saying it once.
 * @throws NotFound; Refused 'not a letter', 'given up'
 */
export async function post(db: Db, person: Person, now: Date, id: string): Promise<void> {
  const message = await messageFor(db, person, id)
  refuseUnlessLetter(message)
  const { letterId, language, format } = await onPaper(db, message)
  await db.transaction(async tx => {
    const posted = await tx
      .update(messages)
      .set({ sentAt: now, sentAs: 'posted by hand', nextTryAt: null, givenUpAt: null, error: null })
      .where(and(eq(messages.id, message.id), isNull(messages.sentAt)))
      .returning({ id: messages.id })
    if (posted.length === 0) return
    const giving = { how: 'post', on: today(now), language, format, note: null, by: person.id } as const
    if (letterId && !(await isPosted(tx, letterId))) await give(tx, now, letterId, giving)
    await recordAct(tx, person, now, message, 'posted')
  })
}

/** Whether somebody recorded on the letter itself that it was posted. */
const isPosted = async (tx: Tx, letterId: string): Promise<boolean> =>
  (await tx.$count(letterGivings, and(eq(letterGivings.letterId, letterId), eq(letterGivings.how, 'post')))) > 0

/** What staff may say when they give a message up. */
export const givingUpReasons = {
  'told another way': 'Given up: they were told in another way.',
  'not needed': 'Given up: it is not needed any more.',
  wrong: 'Given up: it would not reach them.',
} as const
export type GivingUpReason = keyof typeof givingUpReasons

/** These tell a person of a change that somebody else may have made in their name. */
const warnings: readonly TemplateName[] = [
  'new access code',
  'code for a representative',
  'told another way',
  'way in changed',
]
const isWarning = ({ template }: Pick<Message, 'template'>) => (warnings as readonly string[]).includes(template)

/** Whether the person may decide that a message is not sent: a warning is a manager's to give up. */
export const mayGiveUp = ({ role }: Pick<Person, 'role'>, message: Pick<Message, 'template'>): boolean =>
  role === 'manager' || !isWarning(message)

/** Whoever made the change that a warning tells of does not stop the warning, whatever their role. */
async function refuseStopping(tx: Tx, person: Person, message: Message): Promise<void> {
  const { madeAt, claimantId } = message
  if (!mayGiveUp(person, message)) {
    throw new Refused('warning', 'This warns the person of a change. Only a manager can decide that it is not sent.')
  }
  if (!isWarning(message)) return
  const [caused] = await tx.execute(sql`select 1 from audit_entries where chain = ${`claimant ${claimantId}`}
    and at = ${madeAt.toISOString()}::timestamptz and who = ${person.id} and did in ('added', 'changed') limit 1`)
  if (!caused) return
  const words = 'This warns the person of a change that you made. Another manager can decide that it is not sent.'
  throw new Refused('warning', words)
}

/**
 * Gives up a message that waits. Saying it twice is saying it once.
 * @throws NotFound; Refused 'sent already', 'warning'
 */
export async function giveUp(db: Db, person: Person, now: Date, id: string, reason: GivingUpReason): Promise<void> {
  await db.transaction(async tx => {
    const message = await messageFor(tx, person, id)
    if (message.sentAt) throw new Refused('sent already', 'It has been sent already.')
    await refuseStopping(tx, person, message)
    const givenUp = await tx
      .update(messages)
      .set({ givenUpAt: now, nextTryAt: null, error: givingUpReasons[reason] })
      .where(and(eq(messages.id, message.id), isNotNull(messages.nextTryAt)))
      .returning({ id: messages.id })
    if (givenUp.length > 0) await recordAct(tx, person, now, message, 'gave up sending')
  })
}

type Act = 'printed' | 'posted' | 'gave up sending' | 'asked to send again'

/** In the transaction of what was done to the message. */
export const recordAct = (
  tx: Db | Tx,
  person: Person,
  at: Date,
  { id, claimantId }: Message,
  did: Act,
): Promise<void> =>
  record(tx, { by: actor(person), at, did, what: `message ${id}`, ...(claimantId && { about: claimantId }) })

export type ChannelHealth = { channel: MessageChannel; waiting: number; failed: number; sent: number }
export type Health = { channels: ChannelHealth[]; errors: { error: string; count: number; last: Date }[] }

/** The days that the state of the channels looks back on. */
export const healthDays = 7

/** Whether messages of an office get through, and what stands in their way: numbers, and nothing about anybody. */
export async function healthOf(db: Db, officeId: string, now: Date): Promise<Health> {
  const since = new Date(now.getTime() - healthDays * 24 * 60 * 60_000).toISOString()
  const recent = sql`select m.* from messages m
    left join claimants c on c.id = m.claimant_id left join complaints k on k.id = m.complaint_id
    where coalesce(k.office_id, c.office_id) = ${officeId}::uuid
      and (m.made_at >= ${since}::timestamptz or m.next_try_at is not null)`
  const [channels, errors] = await Promise.all([
    db.execute<ChannelHealth>(sql`select channel, count(next_try_at)::int as waiting, count(given_up_at)::int as failed,
      count(sent_at)::int as sent from (${recent}) recent group by channel`),
    db.execute<{ error: string; count: number; last: string }>(sql`select error, count(*)::int as count,
      max(coalesce(given_up_at, made_at))::text as last
      from (${recent}) recent where error is not null group by error order by 3 desc limit 20`),
  ])
  const nothing = (channel: MessageChannel) => ({ channel, waiting: 0, failed: 0, sent: 0 })
  return {
    channels: (Object.keys(messageChannels) as MessageChannel[]).map(
      channel => channels.find(one => one.channel === channel) ?? nothing(channel),
    ),
    errors: errors.map(({ last, ...one }) => ({ ...one, last: new Date(last) })),
  }
}
