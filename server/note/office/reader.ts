/**
 * Asking a reader that the office runs: a chat service of the common kind, over HTTP.
 *
 * What must always hold
 * 1. It never holds anybody up for long, whatever it does: its time and the size of its answer are limited, and whatever
 *    goes wrong is an answer of its own.                                                    (askOfficeReader; boundedText)
 * 2. The words go where the setting says and nowhere else: a redirect is not followed.                  (redirect)
 * 3. They go over an open line only to this machine or to one in the office's own network.            (isPrivateLine)
 */
import { isIPv4, isIPv6 } from 'node:net'
import { z } from 'zod'
import type { ReaderAnswer } from '../../../db/choices.ts'
import type { NoteContext, NoteReading } from '../note.ts'
import { type Message, officePrompt, readingsIn } from './prompt.ts'

/** Where it is, and what it wants to know of whoever asks. */
export type OfficeReader = { url: string; key?: string | undefined; model?: string | undefined; seconds: number }

/** What it is called on pages and in the record: where it is, without anything secret. */
export const nameOf = ({ url }: Pick<OfficeReader, 'url'>): string => new URL(url).host

/** Whether words may go to this address without being sealed on the way. */
export function isPrivateLine(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:') return true
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIPv4(host)) return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host)
  if (isIPv6(host)) return host === '::1' || /^f[cd]/i.test(host) || /^fe[89ab]/i.test(host)
  // A name of one part, as machines of one network call each other.
  return host === 'localhost' || !host.includes('.')
}

/** What is sent, and the same as the body of the request. */
export function requestFor(
  reader: OfficeReader,
  note: string,
  context: NoteContext,
): { messages: Message[]; body: string } {
  const messages = officePrompt(note, context)
  const body = JSON.stringify({ ...(reader.model && { model: reader.model }), messages, temperature: 0, stream: false })
  return { messages, body }
}

type OfficeAnswer = { came: ReaderAnswer; readings: NoteReading[] }

/** Sends a note to be read, and waits no longer than the setting says. Never throws. */
export async function askOfficeReader(
  reader: OfficeReader,
  body: string,
  note: string,
  context: NoteContext,
): Promise<OfficeAnswer> {
  const came = (came: ReaderAnswer): OfficeAnswer => ({ came, readings: [] })
  const signal = AbortSignal.timeout(reader.seconds * 1000)
  try {
    const response = await fetch(reader.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(reader.key && { authorization: `Bearer ${reader.key}` }),
      },
      body,
      signal,
      redirect: 'manual',
    })
    if (!response.ok) {
      await response.body?.cancel()
      return came('failed')
    }
    const text = await boundedText(response)
    const readings = text === undefined ? undefined : readingsIn(contentOf(text), note, context)
    return readings ? { came: 'answered', readings } : came('not understood')
  } catch {
    return came(signal.aborted ? 'too late' : 'failed')
  }
}

/** More than any reading of a turn: 1 MB. */
const mostBytes = 1024 * 1024

/** The text of an answer; undefined when it is longer than anybody has reason to send. */
async function boundedText(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    // Leaving the loop closes the line.
    if (bytes > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** What the service's model said; '' when it is no such answer. */
function contentOf(text: string): string {
  try {
    return completion.parse(JSON.parse(text)).choices[0]?.message.content ?? ''
  } catch {
    return ''
  }
}
