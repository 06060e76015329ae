/** What a plan says, as blocks and as a web page. */
import { describe, expect, test } from 'vitest'
import type { PlanContent } from '../server/action-plan/content.ts'
import { planDocument, textsOf } from '../server/action-plan/document.ts'
import * as words from '../server/action-plan/words.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { squareCode } from '../server/lib/square-code.ts'
import { paragraphsOf, quoted, tidy } from '../server/lib/typed-text.ts'
import type { Block, Row } from '../server/print/letter.ts'
import { regimes } from '../server/regime.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { inWords, validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { loneParent, noFixedAbode, people, steelworker, tooMuch } from './support/plan-contents.ts'

const access = { url: 'https://foothold.example.test/my-plan', code: 'K7QM-4XWD-9RTH' }
const languages: Language[] = ['en', 'cy']
const everyContent = { ...people, tooMuch }

const sayings = (content: PlanContent, language: Language = 'en') => textsOf(planDocument(content, language, access))
const blocksOf = (content: PlanContent, language: Language = 'en') => planDocument(content, language, access).blocks
const rowsOf = (content: PlanContent, number: number): Row[] => {
  const isIt = (block: Block) => block.is === 'commitment' && block.number === number
  const block = blocksOf(content).find(isIt)
  return block?.is === 'commitment' ? block.rows : []
}

describe('commitments', () => {
  test('are numbered through the whole plan: what must be done, what was chosen, what we do', () => {
    const { commitments } = loneParent
    const shuffled = { ...loneParent, commitments: [...commitments].reverse() }
    const found = blocksOf(shuffled).flatMap(block => (block.is === 'commitment' ? [[block.number, block.kind]] : []))
    expect(found).toEqual([
      [1, 'required'],
      [2, 'chosen'],
      [3, 'ours'],
    ])
  })

  test.each(languages)('R13: each kind has a word of its own in %s', language => {
    const kinds = Object.values(words.kindWords).map(kind => kind[language])
    expect(new Set(kinds).size).toBe(3)
    for (const kind of kinds) expect(sayings(loneParent, language)).toContain(kind)
  })

  test('G2: a required one says when no evidence is needed; a chosen one says nothing about it', () => {
    const without = loneParent.commitments.map(commitment => ({ ...commitment, evidence: ' ' }))
    const content = { ...loneParent, commitments: without }
    const evidence = (number: number) => rowsOf(content, number).find(row => row.label === 'What will show it is done')
    expect(evidence(1)?.lines).toEqual(['Nothing. You do not need to show us anything.'])
    expect(evidence(2)).toBeUndefined()
  })

  test('R22: a required one says what the claimant answered to "Can you do this?"', () => {
    const canDo = (number: number) => rowsOf(loneParent, number).find(row => row.label === 'Can you do this?')
    expect(canDo(1)?.lines).toEqual(['You said 8 out of 10.', '“Yes, if I can do it in bits.”'])
    expect(canDo(2)).toBeUndefined()
  })

  test('R22: nobody is told that they did not say what they were not asked', () => {
    const asked = (change: { canDo?: undefined; canDoWords?: string | undefined }) => {
      const commitments = loneParent.commitments.map(commitment => ({ ...commitment, ...change }))
      return rowsOf({ ...loneParent, commitments }, 1).find(row => row.label === 'Can you do this?')
    }
    expect(asked({ canDo: undefined, canDoWords: undefined })).toBeUndefined()
    expect(asked({ canDo: undefined })?.lines).toEqual(['“Yes, if I can do it in bits.”'])
  })

  test('a date says the day of the week', () => {
    expect(rowsOf(loneParent, 1).find(row => row.label === 'By when')?.lines).toEqual(['Friday 18 December 2026'])
    expect(sayings(steelworker, 'cy')).toContain('Dydd Gwener 18 Rhagfyr 2026')
  })

  test('what was not said has no row', () => {
    expect(rowsOf(loneParent, 3).map(row => row.label)).toEqual(['By when', 'Who will help'])
  })

  test('one step has no number, several are a list', () => {
    expect(rowsOf(loneParent, 2).find(row => row.label === 'How')?.steps).toBeUndefined()
    expect(rowsOf(loneParent, 1).find(row => row.label === 'How')?.steps).toHaveLength(3)
  })
})

describe('a plan that requires nothing', () => {
  const chosenOnly = { ...loneParent, commitments: loneParent.commitments.filter(({ kind }) => kind !== 'required') }

  test('says so, and does not threaten', () => {
    const texts = sayings(chosenOnly)
    expect(texts).toContain('There is nothing in this plan that you must do.')
    for (const text of regimes.esa_old.consequence) {
      expect(texts).not.toContain(text.en)
      expect(sayings(loneParent)).toContain(text.en)
    }
  })

  test('under a regime that may require nothing, uses the words of that regime', () => {
    expect(sayings(noFixedAbode)).toContain(regimes.voluntary.headings.required.en)
  })
})

describe('R23: agreement', () => {
  const agrees = { en: /agree/i, cy: /cytun/i }
  const free: PlanContent = { ...noFixedAbode, told: [], commitments: [], claimantWords: '' }

  test.each(['declined', 'not asked', 'signed'] as const)('a plan marked "%s" never says agreed', agreement => {
    for (const language of languages)
      expect(sayings({ ...free, agreement }, language).join(' ')).not.toMatch(agrees[language])
  })

  test('a plan that was agreed to by word of mouth says so', () => {
    for (const language of languages) {
      expect(sayings({ ...free, agreement: 'agreed verbally' }, language).join(' ')).toMatch(agrees[language])
    }
  })

  test('a person who did not want to sign is not offered a box to sign in', () => {
    const boxes = (content: PlanContent) =>
      blocksOf(content).flatMap(block => (block.is === 'signatures' ? block.boxes.map(box => box.name) : []))
    expect(boxes(noFixedAbode)).toEqual(['Priya Raman'])
    expect(boxes(loneParent)).toEqual(['Chloe Adebayo', 'Sam Okafor'])
  })
})

describe('R30: the Welsh plan', () => {
  const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'cy' in value
  const fixed = Object.values(words).flatMap(value =>
    typeof value === 'function' ? [] : isWords(value) ? [value] : Object.values(value as Record<string, Words>),
  )

  test('has none of the English words of the document', () => {
    expect(fixed.length).toBeGreaterThan(40)
    const texts = sayings(steelworker, 'cy')
    for (const { en, cy } of fixed) {
      expect(cy).not.toBe(en)
      expect(texts).not.toContain(en)
    }
  })

  test('says the day of the interview softened, without "ar"', () => {
    expect(sayings(steelworker, 'cy').join(' ')).toContain('am waith ddydd Mawrth 1 Rhagfyr 2026.')
  })

  test('says under the opening that its words were typed in the other language, and only then', () => {
    const note = { en: /wrote the steps in this plan in Welsh/, cy: /Ysgrifennodd .* yn Saesneg: gallwch ofyn/ }
    for (const language of languages) {
      for (const writtenIn of languages) {
        const texts = sayings({ ...steelworker, writtenIn }, language)
        expect(texts.filter(text => note[language].test(text))).toHaveLength(writtenIn === language ? 0 : 1)
      }
    }
  })

  test('every text of the document is in both plans or neither: the twins have the same number of texts', () => {
    for (const content of Object.values(everyContent)) {
      const welsh = sayings({ ...content, writtenIn: 'cy' }, 'cy')
      expect(welsh.length).toBe(sayings({ ...content, writtenIn: 'en' }, 'en').length)
    }
  })
})

describe('words people said', () => {
  test('R21: stand under a heading of their own, unchanged, between quotation marks', () => {
    const quote = blocksOf(noFixedAbode).find(block => block.is === 'quote')
    expect(quote?.is === 'quote' && quote.paragraphs).toEqual([
      '“I am not lazy. Some days I cannot go through a door.',
      'Please do not send letters to my mum’s house.”',
    ])
  })

  test('get no second quotation marks, and a Welsh apostrophe is none', () => {
    expect(quoted(['“Yes.”'])).toEqual(['“Yes.”'])
    expect(quoted(['’Dw i’n barod.'])).toEqual(['“’Dw i’n barod.”'])
  })

  test('lose only what cannot be seen', () => {
    expect(tidy('  a\u0000 b\t\u00adc\u202e d ')).toBe('a b c d')
    expect(tidy('w\u0302')).toBe('ŵ')
    expect(paragraphsOf('one\r\n\r\n two \n')).toEqual(['one', 'two'])
  })
})

describe('reading online', () => {
  const online = (content: PlanContent, given?: typeof access) =>
    planDocument(content, 'en', given).blocks.find(block => block.is === 'online')

  test('prints the code, and the square code carries the reference but never the code', () => {
    const block = online(loneParent, access)
    expect(block?.is === 'online' && block.rows.flatMap(row => row.lines)).toEqual([
      'foothold.example.test/my-plan',
      'DEMO-PLAN-0001',
      'K7QM-4XWD-9RTH',
    ])
    const url = block?.is === 'online' ? block.square.url : ''
    expect(url).toBe('https://foothold.example.test/my-plan?reference=DEMO-PLAN-0001&lang=en')
  })

  test('is left out when no address is given', () => {
    expect(online(loneParent)).toBeUndefined()
  })

  test('a square code has its three corner marks', () => {
    const { size, runs } = squareCode('https://foothold.example.test/my-plan')
    const isDark = (column: number, row: number) =>
      runs.some(run => run.row === row && run.column <= column && column < run.column + run.length)
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      for (let step = 0; step < 7; step++) {
        expect(isDark(x + step, y) && isDark(x, y + step) && isDark(x + 6, y + step)).toBe(true)
      }
      expect(isDark(x + 1, y + 1)).toBe(false)
      expect(isDark(x + 3, y + 3)).toBe(true)
    }
  })
})

describe('the page', () => {
  const pageOf = (content: PlanContent, language: Language) => {
    const article = planDocumentHtml(planDocument(content, language, access))
    return `<!DOCTYPE html><html lang="${language}"><head><title>Plan</title></head><body><main>${article}</main></body></html>`
  }
  const cases = Object.entries(everyContent).flatMap(([name, content]) =>
    languages.map(language => ({ name, language, content })),
  )

  test.each(cases)('of $name in $language is valid and says every text in order', ({ content, language }) => {
    const page = pageOf(content, language)
    expect(inWords(validateHtml(page))).toBe('')
    const text = textOfHtml(page.slice(page.indexOf('<main>')))
    expect(text).toBe(sayings(content, language).join(' '))
  })

  test('R30: typed words in another language than the page say which it is; fixed words do not', () => {
    const welsh = pageOf({ ...loneParent, claimantWords: 'I like numbers.' }, 'cy')
    for (const typed of [
      '<span lang="en">Do the first three lessons',
      '<span lang="en">2 hours a week, in school hours</span>',
      '<ol class="govuk-list govuk-list--number" lang="en">',
      '<blockquote class="govuk-inset-text app-plan__quote" lang="en">',
      '<p class="govuk-body" lang="en">“Yes, if I can do it in bits.”</p>',
      '<p class="govuk-body">Dywedoch chi 8 allan o 10.</p>',
    ]) {
      expect(welsh).toContain(typed)
    }
    expect(welsh).not.toMatch(/lang="en">Dydd/)
    expect(pageOf(loneParent, 'en').match(/lang="/g)).toHaveLength(2)
  })

  test('R30: what they told us says which language it is in where somebody typed it; a number and our own words do not', () => {
    const label = { en: 'What you want', cy: 'Beth rydych ei eisiau' }
    const line = (en: string, cy = en) => ({ label, value: { en, cy } })
    const lines = [line('To drive a bus'), line('3'), line('Yes', 'Ydw')]
    const content: PlanContent = { ...loneParent, told: [{ title: label, lines }] }
    const welsh = pageOf(content, 'cy')
    expect(welsh).toContain('<span lang="en">To drive a bus</span>')
    expect(welsh).not.toMatch(/lang="en">(3|Ydw)/)
    expect(pageOf(content, 'en')).not.toContain('<span lang')
    expect(pageOf({ ...content, writtenIn: 'cy' }, 'en')).toContain('<span lang="cy">To drive a bus</span>')
  })

  test('below a heading of another page, every heading stands one level lower', () => {
    const page = planDocumentHtml(planDocument(loneParent, 'en'), 1).toString()
    expect(page).not.toMatch(/<h1/)
    expect(page).toContain('<h2 class="govuk-heading-xl">Your action plan</h2>')
    expect(page).toMatch(/<h4 class="govuk-heading-m"><span class="app-plan__number">1<\/span> Do the first/)
    expect(page).not.toMatch(/<h2 class="govuk-heading-l">/)
  })

  test('escapes what people typed', () => {
    const page = pageOf({ ...loneParent, claimantWords: '<script>alert(1)</script>' }, 'en')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script')
  })

  test('says a draft is a draft', () => {
    const { issuedOn: _, ...draft } = loneParent
    expect(pageOf(draft, 'en')).toContain('DRAFT. This is a draft.')
    expect(pageOf(loneParent, 'en')).not.toContain('DRAFT')
  })
})
