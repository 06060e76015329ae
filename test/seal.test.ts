/** What only the program can read. */
import { expect, test } from 'vitest'
import { seal, unseal } from '../server/lib/seal.ts'

const secret = 'a secret that only the tests know, and long enough'

test('sealed words come back whole, in any script, and two seals of the same words differ', () => {
  const words = 'Siân O’Connor, Tŷ Gwyn — 王小明 🎈'
  const sealed = seal(secret, 'a form', words)
  expect(unseal(secret, 'a form', sealed)).toBe(words)
  expect(sealed).not.toContain('Conn')
  expect(seal(secret, 'a form', words)).not.toBe(sealed)
})

test('a seal opens with no other secret, for no other purpose, and not when it was changed or cut', () => {
  const sealed = seal(secret, 'a form', 'K7QM-4XWD-9RTH')
  expect(unseal(`${secret}!`, 'a form', sealed)).toBeUndefined()
  expect(unseal(secret, 'a code', sealed)).toBeUndefined()
  expect(
    unseal(secret, 'a form', `${sealed.slice(0, 30)}${sealed[30] === 'A' ? 'B' : 'A'}${sealed.slice(31)}`),
  ).toBeUndefined()
  for (const cut of [0, 5, 20, sealed.length - 4])
    expect(unseal(secret, 'a form', sealed.slice(0, cut))).toBeUndefined()
})
