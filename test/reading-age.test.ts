/**
 * How hard the words of this service are to read. What it is, and what it cannot know, is in support/reading-age.ts.
 * Welsh has no such formula: there, and only there, the length of the sentences is held instead.
 */
import { describe, expect, test } from 'vitest'
import { bodies, bodyInWords } from '../server/bodies.ts'
import { definition } from '../server/interview/definition.ts'
import { templates } from '../server/outbox/templates.ts'
import { answersAskedOf, privacyNotice } from '../server/privacy.ts'
import {
  fewestWords,
  filesWithWords,
  readingAge,
  sentencesIn,
  type WrittenText,
  wordsIn,
  writtenTexts,
} from './support/reading-age.ts'

/** Whole files that are held to something else. */
const otherwise: Record<string, string> = {
  'server/interview/definition.ts':
    'an adviser asks the questions aloud and explains them; they change only with a version',
  'server/commitment/catalogue.ts': 'ideas for an adviser, who makes each one the person’s own',
  'server/earlier-words.ts': 'printed already, and kept as it was (R97)',
  'server/lib/nino.ts': 'messages to staff and representatives about the shape of a number (domain D5)',
}

/** Texts that may not be reworded, each by how it begins and why. */
const kept: { starts: string; why: string }[] = [
  {
    starts: 'If you do not undertake the activities required',
    why: 'marker of 12.1, verbatim: it has to be said in these words (G2)',
  },
  {
    starts: 'We must look at it again and give you our decision',
    why: 'rights box of 12.1, drafted for legal sign-off',
  },
  { starts: 'Asking us to look at your plan again is not', why: 'wording of 12.1, drafted for legal sign-off' },
  {
    starts: 'If your benefit is reduced you can ask for a mandatory',
    why: 'wording of 12.1, drafted for legal sign-off',
  },
  {
    starts: 'Enter an email address in the correct format',
    why: 'error message of the GOV.UK Design System, known from other services',
  },
]

const texts = writtenTexts(filesWithWords).filter(({ where }) => !(where.replace(/:\d+$/, '') in otherwise))
const isKept = ({ en }: WrittenText) => kept.some(({ starts }) => en.startsWith(starts))
const oldest = 10 // a child of nine has not had a tenth birthday
const longestInWelsh = 25

describe('the measure itself', () => {
  test('tells easy from hard, as published for these sentences', () => {
    expect(readingAge('The cat sat on the mat.')).toBeCloseTo(5 - 1.45, 1)
    // 13 words; some dictionaries say 24 syllables and some 26, which is 11.3 or 13.1 school years.
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    expect(readingAge(platypus)).toBeGreaterThan(16)
    expect(readingAge(platypus)).toBeLessThan(18.5)
  })

  test('finds the texts: both languages, in every kind of quotes, whatever is put into them', () => {
    expect(texts.length).toBeGreaterThan(800)
    const said = texts.map(({ en }) => en).join('\n')
    expect(said).toContain('Asking will not be held against you')
    expect(said).toContain('Your code is word. It works once')
    expect(texts.filter(({ en, cy }) => en !== '' && cy === '').map(({ where }) => where)).toEqual([])
    for (const file of Object.keys(otherwise)) expect(filesWithWords).toContain(file)
  })
})

test('R27: every shared text in English has a reading age of 9 or below, but for those that may not be reworded', () => {
  const measured = texts
    .filter(({ en }) => wordsIn(en).length >= fewestWords)
    .map(text => ({ ...text, age: readingAge(text.en) }))
    .sort((one, other) => other.age - one.age)
  expect(measured.length).toBeGreaterThan(150)
  const tooHard = measured.filter(text => text.age >= oldest && !isKept(text))
  const worst = measured.slice(0, 10).map(({ where, age, en }) => `${age.toFixed(1)}  ${where}  ${en}`)
  expect(
    tooHard.map(({ where, age, en }) => `${age.toFixed(1)}  ${where}  ${en}`),
    `The hardest ten:\n${worst.join('\n')}`,
  ).toEqual([])
})

test('each exception is still there, and still needed', () => {
  for (const { starts } of kept) {
    const found = texts.filter(({ en }) => en.startsWith(starts))
    expect(
      found.some(({ en }) => readingAge(en) >= oldest),
      starts,
    ).toBe(true)
  }
})

test('no sentence in Welsh is longer than 25 words, but for the twins of those texts', () => {
  const long = texts
    .filter(text => !isKept(text))
    .flatMap(({ where, cy }) => sentencesIn(cy).map(sentence => ({ where, sentence, count: wordsIn(sentence).length })))
    .filter(({ count }) => count > longestInWelsh)
  expect(long.map(({ where, sentence, count }) => `${count}  ${where}  ${sentence}`)).toEqual([])
})

/** A line of a list is a sentence of its own to whoever reads it. */
const asSentence = (text: string) =>
  `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1).replace(/[:.]$/, '')}${/[?!]$/.test(text) ? '' : '.'}`

describe('whole passages, as a person reads them', () => {
  const sections = privacyNotice({}, answersAskedOf(definition))

  test.each(sections.filter(({ id }) => id !== 'what-you-must-answer'))(
    'the privacy notice: $id',
    ({ paragraphs, list = [] }) => {
      const passage = [...paragraphs, ...list].map(({ en }) => asSentence(en)).join(' ')
      if (wordsIn(passage).length >= fewestWords) expect(readingAge(passage), passage).toBeLessThan(oldest)
    },
  )

  test.each(Object.keys(templates) as (keyof typeof templates)[])('the message "%s"', name => {
    const day = { en: '4 May', cy: '4 Mai' }
    const { en } = templates[name].body({ link: 'here', reference: 'name', date: day, code: 'name' })
    expect(readingAge(en), en).toBeLessThan(oldest)
  })

  test.each(Object.keys(bodies) as (keyof typeof bodies)[])('the body %s', id => {
    const passage = bodyInWords(id, 'en')
      .filter(text => /[.?!]$/.test(text))
      .join(' ')
    expect(readingAge(passage), passage).toBeLessThan(oldest)
  })
})
