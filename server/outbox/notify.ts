/**
 * E-mail, text messages and letters by GOV.UK Notify.
 *
 * What must always hold:
 *   1. Every message goes with its own id as `reference`, and one that was tried before is asked after first: Notify does
 *      not send twice what it has.                                                       (carry; test/notify.test.ts)
 *   2. Notify's own templates hold nothing but room for our words: what is sent is what is kept.        (README.md)
 *   3. A service that does not answer is not waited for longer than a claim lasts.              (patience; send.ts)
 *   4. What Notify takes and later finds that it cannot deliver is learnt of.                     (undeliveredBy)
 */
import type { NotifyClient } from 'notifications-node-client'
import { type Carrier, type Carriers, NotCarried, type Outgoing } from './carrier.ts'
import { emailText } from './smtp.ts'

/** The key, and the ids of the two templates that an office makes in its Notify service. */
export type Notify = { apiKey: string; url: string; emailTemplate: string; textTemplate: string }

/** Where Notify is. */
export const notifyUrl = 'https://api.notifications.service.gov.uk'

const patience = 30_000

/** Carries all three kinds of message. */
export function notifyCarriers(settings: Notify): Required<Carriers> {
  const client = opener(settings)
  const { emailTemplate, textTemplate } = settings
  const carrying =
    (send: (client: NotifyClient, message: Outgoing) => Promise<Answer>): Carrier =>
    async message => {
      const notify = await client()
      try {
        return (message.tries > 1 && (await takenBefore(notify, message))) || (await send(notify, message)).data.id
      } catch (error) {
        throw asNotCarried(error)
      }
    }
  return {
    email: carrying((notify, message) => {
      const personalisation = { subject: message.subject ?? '', body: emailText(message) }
      return notify.sendEmail(emailTemplate, message.recipient, { personalisation, reference: message.id })
    }),
    text: carrying((notify, { body, recipient, id: reference }) =>
      notify.sendSms(textTemplate, recipient, { personalisation: { body }, reference }),
    ),
    letter: carrying((notify, { id, pages = new Uint8Array() }) =>
      notify.sendPrecompiledLetter(id, Buffer.from(pages)),
    ),
  }
}

type Answer = { data: { id: string } }

/** The client, read when there is something to send and not before the first page. */
function opener({ apiKey, url }: Pick<Notify, 'apiKey' | 'url'>): () => Promise<NotifyClient> {
  let opened: Promise<NotifyClient> | undefined
  return () => {
    opened ??= import('notifications-node-client').then(({ NotifyClient }) => {
      const client = new NotifyClient(url, apiKey)
      // Its own way of asking waits for ever.
      client.setClient(ask as unknown as Parameters<NotifyClient['setClient']>[0])
      return client
    })
    return opened
  }
}

type Asked = { method: string; url: string; data?: unknown; headers: Record<string, string> }

async function ask({ method, url, data, headers }: Asked): Promise<{ data: unknown }> {
  const response = await fetch(url, {
    method: method.toUpperCase(),
    headers: { ...headers, 'content-type': 'application/json' },
    ...(data !== undefined && { body: JSON.stringify(data) }),
    signal: AbortSignal.timeout(patience),
  })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(response.status, answer)
  return { data: answer }
}

/** Notify said no. */
class Refusal extends Error {
  readonly status: number
  readonly kinds: string[]
  constructor(status: number, answer: unknown) {
    super(`Notify answered ${status}`)
    this.status = status
    const errors = (answer as { errors?: { error?: unknown }[] }).errors ?? []
    // Only the kind of error: its message may repeat what was sent.
    this.kinds = errors.map(({ error }) => String(error)).filter(kind => /^\w{1,40}$/.test(kind))
  }
}

/** What Notify calls a message that it took when the answer was lost, or the server that asked died. */
async function takenBefore(notify: NotifyClient, { id }: Outgoing): Promise<string | undefined> {
  const { data } = await notify.getNotifications(undefined, undefined, id)
  return data.notifications.find(({ status }) => !isFailure(status))?.id
}

const isFailure = (status: string) => /fail|returned|cancelled/.test(status)

function asNotCarried(error: unknown): NotCarried {
  if (!(error instanceof Refusal)) return new NotCarried('GOV.UK Notify did not answer.')
  const { status, kinds } = error
  const kind = kinds.length > 0 ? `${kinds.join(', ')}, ` : ''
  // 403 is a matter of the key, which an administrator can change; what is wrong with the message itself stays wrong.
  return new NotCarried(`GOV.UK Notify refused it (${kind}${status}).`, status === 400 || status === 413)
}

export type Undelivered = { reference: string; id: string; why: string }

/** The newest messages that Notify took and could not deliver: up to 250, of the last 7 days. @throws NotCarried */
export function undeliveredBy(settings: Pick<Notify, 'apiKey' | 'url'>): () => Promise<Undelivered[]> {
  const client = opener(settings)
  return async () => {
    try {
      const { data } = await (await client()).getNotifications(undefined, 'failed')
      return data.notifications.flatMap(({ id, reference, status }) =>
        reference
          ? [{ id, reference, why: `GOV.UK Notify could not deliver it (${status.replace(/[^a-z-]/g, '')}).` }]
          : [],
      )
    } catch (error) {
      throw asNotCarried(error)
    }
  }
}
