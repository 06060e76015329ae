/** The bodies outside this service: their names, how to reach them and until when, in one place (R56). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type Body,
  type BodyId,
  bodies,
  bodyBlocks,
  bodyInWords,
  bodyRows,
  lastDayToGoTo,
  limitInWords,
  untilInWords,
} from '../server/bodies.ts'
import { sources } from '../server/sources.ts'
import { filesWithWords } from './support/reading-age.ts'

const ids = Object.keys(bodies) as BodyId[]

describe('each body', () => {
  test.each(ids)('%s has a name in both languages, a page of its own, a source and the day it was checked', id => {
    const { name, does, url, source, checkedOn } = bodies[id]
    for (const words of [name, does]) expect(words.cy).not.toBe(words.en)
    expect(url).toMatch(/^https:\/\//)
    expect(sources).toHaveProperty([source])
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test.each(ids)('%s is told in the same number of lines in both languages', id => {
    expect(bodyInWords(id, 'cy')).toHaveLength(bodyInWords(id, 'en').length)
  })

  test('one that was never given a number or an address has none in a letter', () => {
    expect(bodyRows('ice', 'en').map(({ label }) => label)).toEqual(['Write to', 'Website'])
    expect(bodyRows('ico', 'cy').map(({ label }) => label)).toEqual(['Ffôn', 'Gwefan'])
  })

  test('C8: the Ombudsman is reached through an MP', () => {
    expect(bodyInWords('phso', 'en').join(' ')).toContain('Ask your MP')
    expect(limitInWords('phso', 'en')).toBe('You have 12 months from when you first know about the problem.')
    expect(bodyInWords('phso', 'cy').join(' ')).toContain('Gofynnwch i’ch AS')
  })
})

describe('R52: the last day to go to the Independent Case Examiner', () => {
  test.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-11-24', '2027-05-24'],
  ])('after a final response of %s is %s', (answeredOn, last) => {
    expect(lastDayToGoTo('ice', answeredOn)).toBe(last)
  })

  test('is printed in both languages', () => {
    expect(untilInWords('ice', '2026-08-31', 'en')).toContain('by 28 February 2027')
    expect(untilInWords('ice', '2026-08-31', 'cy')).toContain('erbyn 28 Chwefror 2027')
  })

  test('a body that counts from another day, or has no limit, is given no day', () => {
    expect(lastDayToGoTo('phso', '2026-08-31')).toBeUndefined()
    expect(untilInWords('ico', '2026-08-31', 'en')).toBeUndefined()
    const text = JSON.stringify(bodyBlocks('phso', 'en', { answeredOn: '2026-08-31' }))
    expect(text).toContain('12 months')
    expect(text).not.toContain('2027')
  })
})

describe('R56: the data is the only place', () => {
  test('what is changed there changes in letters and pages', () => {
    const before = bodies.ice
    try {
      const moved: Body = { ...before, address: ['1 New Street', 'Leeds', 'LS1 1AA'], phone: '0113 496 0000' }
      bodies.ice = moved
      const letter = JSON.stringify(bodyBlocks('ice', 'en', { answeredOn: '2026-08-31' }))
      expect(letter).toContain('1 New Street')
      expect(letter).toContain('0113 496 0000')
      expect(letter).not.toContain('Bootle')
      expect(bodyInWords('ice', 'cy').join(' ')).toContain('1 New Street')
    } finally {
      bodies.ice = before
    }
    expect(bodyInWords('ice', 'en').join(' ')).toContain('Bootle')
  })

  test('no other file writes a name, an address, a number or a page of one of them', () => {
    const facts = ids.flatMap(id => {
      const { name, address = [], phone, email, url } = bodies[id]
      return [name.en, name.cy, ...address, phone, email, url].filter(fact => fact !== undefined)
    })
    expect(facts).toContain('L20 7WA')
    // What is written about in a comment, and the register with its titles, is not what anybody is told.
    const offenders = filesWithWords
      .filter(file => !['server/bodies.ts', 'server/sources.ts'].includes(file))
      .flatMap(file => {
        const code = withoutComments(readFileSync(file, 'utf8'))
        return facts.filter(fact => code.includes(fact) && !isClockName(fact, code)).map(fact => `${file}: ${fact}`)
      })
    expect(offenders).toEqual([])
  })
})

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** A time is called after the body it leads to: "going to the Independent Case Examiner". */
const isClockName = (fact: string, code: string) => !code.replaceAll(`'going to the ${fact}'`, '').includes(fact)
