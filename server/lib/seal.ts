/**
 * Words that leave the program, or wait in the database, and are read by nobody but the program: sealed with its SECRET.
 *
 * What must always hold:
 *   1. A seal that was made for one purpose opens for no other, and one that was changed opens for none.
 *      (the purpose is authenticated with the words; test/seal.test.ts)
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const [ivLength, tagLength] = [12, 16]

/** Seals a text for one purpose, as letters that a form or an address can carry. */
export function seal(secret: string, purpose: string, text: string): string {
  const iv = randomBytes(ivLength)
  const sealing = createCipheriv(cipher, keyOf(secret), iv).setAAD(Buffer.from(purpose))
  const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([iv, sealing.getAuthTag(), hidden]).toString('base64url')
}

/** The text that was sealed for this purpose; `undefined` when it was not, or not with this secret. */
export function unseal(secret: string, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivLength + tagLength) return undefined
  const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, ivLength))
  opening.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'foothold seal', 32))
