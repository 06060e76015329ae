/** Where a message goes, as much of it as staff need to tell one from another. */
import type { MessageChannel } from '../../db/choices.ts'

type Addressed = { channel: MessageChannel; recipient: string }

/** 'k…@example.test', 'a number ending 123', 'by post': enough to ask "is that still your address?", not to write to it. */
export function masked({ channel, recipient }: Addressed): string {
  if (channel === 'letter') return 'by post'
  return channel === 'email' ? maskedEmail(recipient) : maskedNumber(recipient)
}

/** 'k…@example.test'. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}…${email.slice(at)}`
}

/** 'a number ending 123'. */
export const maskedNumber = (number: string): string => `a number ending ${number.slice(-3)}`

/** The name on a letter's envelope; `undefined` for what has no envelope. */
export const nameOnEnvelope = ({ channel, recipient }: Addressed): string | undefined =>
  channel === 'letter' ? recipient.split('\n')[0] : undefined
