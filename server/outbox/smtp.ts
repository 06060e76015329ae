/**
 * E-mail by an office's own mail server.
 *
 * What must always hold:
 *   1. The same message has the same Message-ID however often it is sent, so that a mail program shows it once.  (carry)
 *   2. No robot answers it (RFC 3834), and it is plain text: nothing in it is fetched, and nobody learns that it was read.
 *   3. A server that does not answer is not waited for longer than a claim lasts.              (patience; send.ts)
 */
import type { Transporter } from 'nodemailer'
import { type Carrier, NotCarried, type Outgoing } from './carrier.ts'

export type Mail = { url: string; from: string }

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const noReplies = {
  en: 'This email was sent by a computer. We do not read replies to it.',
  cy: 'Anfonwyd yr e-bost hwn gan gyfrifiadur. Nid ydym yn darllen atebion iddo.',
}

/** Carries e-mails by the server that `url` names. */
export function smtpCarrier({ url, from }: Mail): Carrier {
  let opened: Promise<Transporter> | undefined
  return async message => {
    // Read when there is something to send, not before the first page.
    opened ??= import('nodemailer').then(({ createTransport }) => createTransport({ url, ...patience }))
    const transport = await opened
    await transport.sendMail(emailOf(message, from)).catch(refuse)
    return messageId(message, from)
  }
}

/** The address is not read as a list of addresses, nor is the text read as the name of a file. */
function emailOf(message: Outgoing, from: string) {
  return {
    from,
    to: { name: '', address: message.recipient },
    subject: message.subject ?? '',
    text: emailText(message),
    messageId: messageId(message, from),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': message.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What an e-mail says, by whichever carrier it goes. */
export const emailText = ({ body, language }: Pick<Outgoing, 'body' | 'language'>): string =>
  `${body}\n\n${noReplies[language]}\n`

const messageId = ({ id }: Outgoing, from: string): string => `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`

/** What the server said is not repeated: it names the address. */
function refuse(error: Error & { code?: string; responseCode?: number }): never {
  const { code, responseCode } = error
  if (code === 'EAUTH') throw new NotCarried('The mail server did not accept the name and password in SMTP_URL.')
  if (responseCode === undefined) throw new NotCarried('The mail server did not answer.')
  const forGood = responseCode >= 550 && responseCode < 560
  if (code === 'EENVELOPE') throw new NotCarried(`The mail server refused the address (${responseCode}).`, forGood)
  throw new NotCarried(`The mail server refused the message (${responseCode}).`, forGood)
}
