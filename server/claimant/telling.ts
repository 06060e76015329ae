/**
 * How a claimant is told that something has happened: by letter, e-mail or text message, as they choose.
 *
 * What must always hold:
 *   1. Whoever could be reached before learns of the change where they could be reached: it may not have been the person
 *      who asked for it.                                                             (tellWhereItWent; test/outbox.test.ts)
 *   2. Nothing is sent to an address they have left, nor by a way that is not safe.  (tellWhereItWent, unsafeWays)
 *   3. Online nobody chooses a way that was said not to be safe, nor reads that it was: the page may be open before the
 *      very person it is not safe from (R86).                                        (waysToChoose)
 *   4. An address that codes are emailed to is changed nowhere but where it is confirmed.  (codesGoThere)
 *   5. Every change is recorded, and one made on an older page than the record is noticed there.      (record; version)
 */
import { eq, sql } from 'drizzle-orm'
import type { MessageChannel, ToldBy } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { claimants } from '../../db/schema.ts'
import { record } from '../audit.ts'
import type { Reader } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { readerActor } from '../http/reader.ts'
import { mobileOf, tell, unsafeWays, wayTo } from '../outbox/outbox.ts'
import type { Claimant } from './claimant.ts'
import { addressLines, recipientOf } from './recipient.ts'

/** How the claimant is told now, and which ways they may choose. */
export type Telling = {
  toldBy: ToldBy
  email: string | undefined
  /** Their own number that takes text messages. */
  mobile: string | undefined
  choices: ToldBy[]
  /** The codes that let them in go to that email address: it changes where a new one is confirmed (way-back.ts). */
  codesGoThere: boolean
}

/** @param offered the ways that the office has */
export async function tellingOf(db: Db, { claimantId }: Reader, offered: readonly ToldBy[]): Promise<Telling> {
  const claimant = await claimantOf(db, claimantId)
  const { toldBy, email, wayBack } = claimant
  const mobile = ownMobile(claimant)
  const choices = await waysToChoose(db, claimant, offered)
  return { toldBy, email: email ?? undefined, mobile, choices, codesGoThere: wayBack === 'email' }
}

async function claimantOf(db: Db | Tx, id: string): Promise<Claimant> {
  const [claimant] = await db.select().from(claimants).where(eq(claimants.id, id))
  if (!claimant) throw new NotFound()
  return claimant
}

const ownMobile = ({ phones }: Claimant) => phones.find(phone => mobileOf(phone) !== undefined)

/** A letter needs an address, which is not changed online; the other two can be typed. */
async function waysToChoose(db: Db, claimant: Claimant, offered: readonly ToldBy[]): Promise<ToldBy[]> {
  const unsafe = await unsafeWays(db, claimant.id)
  const hasAddress = addressLines(claimant).length > 0
  return offered.filter(way => !unsafe.includes(way) && (way !== 'letter' || hasAddress))
}

export type NewTelling = { toldBy: ToldBy; email?: string | undefined; mobile?: string | undefined }

/**
 * Changes how a claimant is told; what they left out of an address or a number stays. The caller has seen to it that the
 * way is one of those that `tellingOf` gave.
 * @param link where they sign in
 */
export async function changeTelling(db: Db, reader: Reader, now: Date, to: NewTelling, link: string): Promise<void> {
  await db.transaction(async tx => {
    const before = await claimantOf(tx, reader.claimantId)
    const { toldBy, email = before.email, mobile } = to
    const phones = mobile === undefined ? before.phones : [mobile, ...before.phones.filter(one => !isSame(one, mobile))]
    const changed = [
      toldBy !== before.toldBy && 'how they are told',
      email !== before.email && 'email address',
      String(phones) !== String(before.phones) && 'phone numbers',
    ].filter(Boolean)
    if (changed.length === 0) return
    const { id } = before
    await tx
      .update(claimants)
      .set({ toldBy, email, phones, version: sql`${claimants.version} + 1` })
      .where(eq(claimants.id, id))
    await tellWhereItWent(tx, now, before, { ...before, toldBy, email, phones }, link)
    const why = `Changed: ${changed.join(', ')}`
    await record(tx, { by: readerActor(reader), at: now, did: 'changed', what: `claimant ${id}`, about: id, why })
  })
}

const isSame = (one: string, other: string) => mobileOf(one) !== undefined && mobileOf(one) === mobileOf(other)

type Reached = Pick<
  Claimant,
  'id' | 'name' | 'toldBy' | 'email' | 'phones' | 'addressKind' | 'careOf' | 'address' | 'postcode' | 'writtenLanguage'
>

/** Tells a claimant whose messages go elsewhere from now on, where they went until now. */
export async function tellWhereItWent(tx: Tx, at: Date, before: Reached, after: Reached, link: string): Promise<void> {
  const unsafe = await unsafeWays(tx, before.id)
  const [went, goes] = [before, after].map(one => wayTo(recipientOf(one), unsafe))
  if (!went || (went.channel === goes?.channel && went.recipient === goes.recipient)) return
  const hasMoved = String(addressLines(before)) !== String(addressLines(after))
  if (went.channel === 'letter' && hasMoved) return
  const { toldBy: _, language, ...reach } = recipientOf(before)
  const only: Record<MessageChannel, Partial<typeof reach>> = {
    letter: { address: reach.address },
    email: { email: reach.email },
    text: { phones: reach.phones },
  }
  const to = { toldBy: went.channel, language, ...only[went.channel] }
  await tell(tx, at, { template: 'told another way', values: { link }, to, claimantId: before.id })
}
