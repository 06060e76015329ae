/** What carries messages, as the settings say: GOV.UK Notify for all of them, else a mail server for e-mail, else nothing. */
import { type MessageChannel, type ToldBy, toldBy } from '../../db/choices.ts'
import type { Carriers } from './carrier.ts'
import { type Notify, notifyCarriers } from './notify.ts'
import { type Mail, smtpCarrier } from './smtp.ts'

export type Means = { mail?: Mail | undefined; notify?: Notify | undefined; demo: boolean }

/** The carriers of an office with these settings. A letter that none carries is printed and posted by hand. */
export function carriersFor({ mail, notify }: Pick<Means, 'mail' | 'notify'>): Carriers {
  if (notify) return notifyCarriers(notify)
  return mail ? { email: smtpCarrier(mail) } : {}
}

/** What each kind of message goes by, in words; absent: it waits for a person. */
export type CarriedBy = Partial<Record<MessageChannel, string>>

/** The same as carriersFor, to be read. */
export function carriedBy({ mail, notify }: Pick<Means, 'mail' | 'notify'>): CarriedBy {
  const byNotify = 'GOV.UK Notify'
  if (notify) return { email: byNotify, text: byNotify, letter: byNotify }
  return mail ? { email: 'the office’s mail server' } : {}
}

/**
 * The ways of being told that an office can offer. It can always post a letter; in the demonstration nothing goes, and
 * everything may be tried.
 */
export function waysOffered({ mail, notify, demo }: Means): ToldBy[] {
  const can: Record<ToldBy, boolean> = { letter: true, email: Boolean(mail || notify), text: Boolean(notify) }
  return (Object.keys(toldBy) as ToldBy[]).filter(way => demo || can[way])
}
