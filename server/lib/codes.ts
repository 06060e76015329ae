/** References that people quote and codes that let them in: made to be read aloud, copied by hand and typed on a phone. */
import { createHash, createHmac, hkdfSync, randomInt } from 'node:crypto'

/** Letters and digits that nobody reads as another: no 0 or O, 1 or I or L, 2 or Z, 5 or S, 8 or B, U or V. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY'
const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A new reference for a person or a plan, as printed: 'PLAN-7K4M-QX9T'. */
export const newReference = (prefix: string): string => [prefix, group(), group()].join('-')

/** A new access code, as printed: 'K7QM-4XWD-9RTH'. About 54 bits, and attempts are limited. */
export const newAccessCode = (): string => [group(), group(), group()].join('-')

/** The access code that follows from the program's secret and a name: the same every time, so that it is kept nowhere. */
export function accessCodeFrom(secret: string, name: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'foothold access code', 32))
  const bytes = createHmac('sha256', key).update(name).digest()
  const letters = Array.from({ length: 12 }, (_, at) => alphabet[bytes.readUInt16BE(2 * at) % alphabet.length])
  return [0, 4, 8].map(at => letters.slice(at, at + 4).join('')).join('-')
}

/** As typed: any case, spaces and dashes anywhere. */
export const tidy = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** For how many minutes whoever made a code or a link can read it. */
const shownMinutes = 15

/** Whether a code or a link can still be read by whoever made it; after that nobody can. */
export const isShownStill = (madeAt: Date, now: Date): boolean =>
  now.getTime() - madeAt.getTime() < shownMinutes * 60_000

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** What is stored of an access code. Codes are random and long, so a plain hash is enough. */
export const hashOfCode = (reference: string, code: string): string => hashOf(`${tidy(reference)} ${tidy(code)}`)
