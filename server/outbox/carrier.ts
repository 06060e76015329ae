/**
 * What carries a message out of the house, and how it says that it could not.
 *
 * What must always hold:
 *   1. Why a message was not carried is said in words of ours, in which nothing of the person stands: a mail server likes
 *      to repeat the address.                                                        (NotCarried; test/smtp.test.ts)
 */
import type { MessageChannel } from '../../db/choices.ts'
import type { Language } from '../lib/language.ts'

/** A message on its way out. */
export type Outgoing = {
  /** Goes with it wherever it goes, so that a second copy of it is recognised. */
  id: string
  channel: MessageChannel
  language: Language
  recipient: string
  subject: string | null
  body: string
  /** How often it was tried, this time counted. */
  tries: number
  /** The pages of a letter. */
  pages?: Uint8Array
}

/** Carries one message, and returns what the carrier calls it. @throws NotCarried */
export type Carrier = (message: Outgoing) => Promise<string>

/** What carries each kind of message; nothing carries one that is absent, and it waits for a person. */
export type Carriers = Partial<Record<MessageChannel, Carrier>>

/** The message is for staff. `forGood`: trying the same again would end the same. */
export class NotCarried extends Error {
  readonly forGood: boolean
  constructor(words: string, forGood = false) {
    super(words)
    this.forGood = forGood
  }
}
