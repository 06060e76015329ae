import { expect, test } from 'vitest'
import { firstEight, maskedNino, readNino, spacedNino } from '../server/lib/nino.ts'

const live = { testMode: false }

test.each(['AA370773A', 'aa370773a', 'aa 37 07 73 a', 'AA-37-07-73-A', ' AA.37.07.73.A ', 'AA\u00a037\u20130773/A'])(
  'R78: "%s" is read as AA370773A',
  text => {
    expect(readNino(text, live)).toEqual({ nino: 'AA370773A' })
  },
)

test.each(['BG', 'GB', 'KN', 'NK', 'NT', 'ZZ'])('D1: the prefix %s is refused', prefix => {
  expect(readNino(`${prefix}370773A`, live)).toMatchObject({ problem: 'shape' })
})

test.each(['DA', 'FA', 'IA', 'QA', 'UA', 'VA', 'AD', 'AF', 'AI', 'AQ', 'AU', 'AV', 'AO'])(
  'D1: a letter of %s is never given out',
  prefix => {
    expect(readNino(`${prefix}370773A`, live)).toMatchObject({ problem: 'shape' })
  },
)

test('D1: O may come first', () => {
  expect(readNino('OA370773A', live)).toEqual({ nino: 'OA370773A' })
})

test.each(['OO', 'CR', 'FY', 'MW', 'NC', 'PP', 'PY', 'PZ'])('D2: %s is told to be an administrative number', prefix => {
  expect(readNino(`${prefix}123456A`, live)).toMatchObject({
    problem: 'administrative prefix',
    words: { en: expect.stringContaining('administrative number') },
  })
})

test.each(['11 A1 11 11', '11a11111', 'TN 01 02 80', 'TN010280F'])('D2: %s is told to be a temporary number', text => {
  expect(readNino(text, live)).toMatchObject({
    problem: 'temporary number',
    words: { en: expect.stringContaining('temporary reference number') },
  })
})

test('R78: the example prefix QQ is refused for real people and accepted in test mode', () => {
  expect(readNino('QQ123456C', live)).toMatchObject({ problem: 'example number' })
  expect(readNino('QQ123456C', { testMode: true })).toEqual({ nino: 'QQ123456C' })
  expect(readNino('qq 12 34 56 c', { testMode: true })).toEqual({ nino: 'QQ123456C' })
})

test('R78: test mode lets in nothing else', () => {
  expect(readNino('QQ123456E', { testMode: true })).toMatchObject({ problem: 'shape' })
  expect(readNino('MW123456A', { testMode: true })).toMatchObject({ problem: 'administrative prefix' })
})

test.each(['AA370773', 'AA370773E', 'AA37077A', 'A3707731A', 'hello', 'AA370773AA', 'ÂA370773A'])(
  'D3: "%s" is refused with the Design System message',
  text => {
    expect(readNino(text, live)).toMatchObject({
      problem: 'shape',
      words: {
        en: 'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
      },
    })
  },
)

test.each(['', '  ', '-'])('nothing typed ("%s") asks for the number', text => {
  expect(readNino(text, live)).toMatchObject({
    problem: 'missing',
    words: { en: 'Enter a National Insurance number', cy: 'Rhowch rif Yswiriant Gwladol' },
  })
})

test('a number is shown spaced, masked, or as its first eight characters', () => {
  expect(spacedNino('QQ123456C')).toBe('QQ 12 34 56 C')
  expect(maskedNino('QQ123456C')).toBe('•• •• •• 56 C')
  expect(firstEight('QQ123456C')).toBe('QQ123456')
  expect(spacedNino('QQ123456')).toBe('QQ 12 34 56')
})
