/** How whoever complained is reached: as they said in the complaint or, for what they did not say, as their record says. */
import type { Db, Tx } from '../../db/client.ts'
import { addressLines } from '../claimant/recipient.ts'
import { paragraphsOf } from '../lib/typed-text.ts'
import { type Recipient, tell, unsafeWays, wayTo } from '../outbox/outbox.ts'
import type { TemplateName } from '../outbox/templates.ts'
import type { Complaint } from './complaint.ts'

export type Contact = { name: string | undefined; address: string[]; phones: string[]; email: string | undefined }

type Reached = Pick<Complaint, 'name' | 'address' | 'phone' | 'email' | 'claimant'>

/** What is known of how to reach them. */
export function contactOf({ name, address, phone, email, claimant }: Reached): Contact {
  return {
    name: name ?? claimant?.name,
    address: address === null ? (claimant ? addressLines(claimant) : []) : paragraphsOf(address),
    phones: phone === null ? (claimant?.phones ?? []) : [phone],
    email: email ?? claimant?.email ?? undefined,
  }
}

const recipientOf = (complaint: Complaint): Recipient => {
  const { name, address, phones, email } = contactOf(complaint)
  const toldBy = complaint.answerBy ?? complaint.claimant?.toldBy ?? 'letter'
  const envelope = address.length > 0 ? [name ?? '', ...address].filter(Boolean) : []
  return { toldBy, language: complaint.language, email, phones, address: envelope }
}

/** Whether they are told by post, as far as is known: what is posted has to say everything. */
export const isToldByPost = (complaint: Complaint): boolean => wayTo(recipientOf(complaint))?.channel === 'letter'

/** Whether there is any safe way to write to them: where there is none, somebody phones them. */
export async function canBeTold(db: Db | Tx, complaint: Complaint): Promise<boolean> {
  const unsafe = complaint.claimantId === null ? [] : await unsafeWays(db, complaint.claimantId)
  return wayTo(recipientOf(complaint), unsafe) !== undefined
}

/** Tells whoever complained that there is something to read, in the transaction of what it tells. */
export const tellPerson = (
  tx: Tx,
  at: Date,
  complaint: Complaint,
  message: { template: TemplateName; baseUrl: string; letterId?: string },
) =>
  tell(tx, at, {
    template: message.template,
    values: { reference: complaint.reference, link: `${message.baseUrl}/complain/follow` },
    to: recipientOf(complaint),
    complaintId: complaint.id,
    // So that nobody is told in a way that they once said is not safe.
    ...(complaint.claimantId !== null && { claimantId: complaint.claimantId }),
    ...(message.letterId !== undefined && { letterId: message.letterId }),
  })
