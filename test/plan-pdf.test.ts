/** The printed plan, read back by an independent reader. */
import { parse } from 'node-html-parser'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { PlanContent } from '../server/action-plan/content.ts'
import { planDocument } from '../server/action-plan/document.ts'
import type { Language } from '../server/lib/language.ts'
import { missingLetter } from '../server/print/fonts.ts'
import { lettersThatCannotBePrinted } from '../server/print/other-scripts.ts'
import { planPdf } from '../server/print/pdf.ts'
import { type Regime, regimes } from '../server/regime.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { textOfHtml } from './support/html-text.ts'
import {
  type Bookmark,
  everyElement,
  oneSpaced,
  type Printed,
  type ReadPdf,
  readPdf,
  type Tagged,
  textOf,
  wordsOf,
} from './support/pdf.ts'
import { engineer, loneParent, noFixedAbode, people, steelworker } from './support/plan-contents.ts'

const access = { url: 'https://foothold.example.test/my-plan', code: 'K7QM-4XWD-9RTH' }
const languages: Language[] = ['en', 'cy']
const everybody = Object.entries(people).flatMap(([name, content]) =>
  languages.map(language => ({ name, language, content })),
)

const documentOf = (content: PlanContent, language: Language = 'en') => planDocument(content, language, access)
const bytesOf = (content: PlanContent, language: Language = 'en') => planPdf(documentOf(content, language))
const printed = new Map<PlanContent, Partial<Record<Language, Promise<ReadPdf>>>>()
/** Each content is printed and read once in each language, however many tests ask. */
function print(content: PlanContent, language: Language = 'en'): Promise<ReadPdf> {
  const known = printed.get(content) ?? {}
  known[language] ??= bytesOf(content, language).then(readPdf)
  printed.set(content, known)
  return known[language]
}

const levelsOf = (bookmarks: Bookmark[], level = 1): [number, string][] =>
  bookmarks.flatMap(({ title, below }) => [[level, title], ...levelsOf(below, level + 1)])

const headingsOf = (pdf: ReadPdf) => everyElement(pdf.pages.flat()).filter(({ role }) => /^H\d$/.test(role))

describe.each(everybody)('the plan of $name in $language', ({ language, content }) => {
  const printing = () => print(content, language)

  test('is a tagged PDF/UA file that a reader has nothing to complain about', async () => {
    const pdf = await printing()
    expect(pdf.warnings).toEqual([])
    expect(pdf).toMatchObject({ isTagged: true, accessibility: '1', loose: 0 })
  })

  test('says its language and its title, which does not name the person', async () => {
    const pdf = await printing()
    expect(pdf.language).toBe({ en: 'en-GB', cy: 'cy-GB' }[language])
    expect(pdf.title).toContain(content.reference)
    expect(pdf.title).not.toContain(content.claimant.name)
  })

  test('embeds every font and prints nothing smaller than 14 points (R28)', async () => {
    const pdf = await printing()
    expect(pdf.fonts.length).toBeGreaterThan(1)
    expect(pdf.fonts.filter(font => !font.embedded)).toEqual([])
    expect(pdf.printed.filter(({ size }) => size < 14)).toEqual([])
  })

  test('R28: has the words of the HTML page, in the same order', async () => {
    expect(wordsOf(await printing())).toBe(textOfHtml(planDocumentHtml(documentOf(content, language))))
  })

  test('has a bookmark for every heading, below that of the larger heading before it', async () => {
    const pdf = await printing()
    const headings = headingsOf(pdf).map(heading => [Number(heading.role.slice(1)), oneSpaced(textOf(heading))])
    expect(levelsOf(pdf.bookmarks)).toEqual(headings)
  })

  test('never ends a page with a heading', async () => {
    for (const page of (await printing()).pages) expect(everyElement(page).at(-1)?.role).not.toMatch(/^H\d$/)
  })

  test('numbers its pages', async () => {
    const pdf = await printing()
    const last = pdf.pages.length
    const words = { en: `Page ${last} of ${last}`, cy: `Tudalen ${last} o ${last}` }[language]
    expect(pdf.printed.filter(({ furniture }) => furniture).at(-1)?.text).toBe(words)
  })
})

describe('the structure of the plan', () => {
  test('has its parts in order: head of the letter, title, sections', async () => {
    const pdf = await print(engineer)
    expect(everyElement(pdf.pages.flat())[0]?.role).toBe('Document')
    expect(headingsOf(pdf).map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Your claimant commitment and plan',
      'H2 What you must do',
      'H3 1 Take the English assessment at Barnet and Southgate College',
      'H3 If you do not do what you must do',
      'H2 What you have chosen to do - you will not lose money if you do not do these',
      'H3 2 Ask UK ENIC what your degree is worth here',
      'H2 What we will do for you, and by when',
      'H3 3 Pay for the certified translation',
      'H3 4 Book a Ukrainian interpreter for our next talk',
      'H2 When we will talk next',
      'H2 You can ask us to change what you have to do',
      'H3 If your money is cut',
      'H2 How to complain',
      'H2 Signing this plan',
      'H2 How to get help',
      'H2 Read your plan online',
      'H2 What you told us',
      'H3 Qualifications and skills',
    ])
  })

  test('parts the number of a commitment from its title, in the very text of the heading', async () => {
    const document = await getDocument({ data: new Uint8Array(await bytesOf(loneParent)), verbosity: 0 }).promise
    let text = ''
    for (let number = 1; number <= document.numPages; number++) {
      const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
      const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText)
      text += shown
        .map(([glyphs]) => glyphs.map((glyph: { unicode?: string }) => glyph.unicode ?? '').join(''))
        .join('')
    }
    expect(text).toContain('1 Do the first three lessons')
  })

  test('draws the lines to sign on level, though one of the names takes two lines', async () => {
    const claimant = { name: 'Wilhelmina Alexandrina Montgomery-Featherstonehaugh of Abergavenny', address: [] }
    const { printed } = await print({ ...loneParent, claimant })
    const labels = printed.filter(({ text }) => text === 'Signature' || text === 'Date').slice(-4)
    expect(labels.map(({ text }) => text)).toEqual(['Signature', 'Date', 'Signature', 'Date'])
    expect(labels[2]?.y).toBe(labels[0]?.y)
    expect(labels[3]?.y).toBe(labels[1]?.y)
  })

  test('has a header cell and a cell in every row of every table', async () => {
    const pdf = await print(loneParent)
    const rows = everyElement(pdf.pages.flat()).filter(({ role }) => role === 'TR')
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) expect(row.children.map(({ role }) => role)).toEqual(['TH', 'TD'])
  })

  test('has numbered steps as a list with labels', async () => {
    const pdf = await print(loneParent)
    const list = everyElement(pdf.pages.flat()).find(({ role }) => role === 'L')
    expect(list?.children.map(({ role }) => role)).toEqual(['LI', 'LI', 'LI'])
    const steps = list?.children.map(item => item.children.map(({ role, text }) => `${role} ${text}`))
    expect(steps?.[0]).toEqual([
      'Lbl 1.',
      'LBody Open the course with the link we printed for you, at home or in the library.',
    ])
  })

  test('has links that say where they lead', async () => {
    const pdf = await print(loneParent)
    expect(pdf.links).toEqual([
      { to: 'mailto:sheffield.jobcentre@demo.test', words: 'Email: sheffield.jobcentre@demo.test' },
      { to: 'https://foothold.example.test/my-plan', words: 'Web address: foothold.example.test/my-plan' },
    ])
    const links = everyElement(pdf.pages.flat()).filter(({ role }) => role === 'Link')
    expect(links.map(({ text }) => text)).toEqual(['sheffield.jobcentre@demo.test', 'foothold.example.test/my-plan'])
  })

  test('describes the square code to people who cannot see it', async () => {
    const pdf = await print(steelworker, 'cy')
    const figures = everyElement(pdf.pages.flat()).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual(['Cod sgwâr sy’n agor y cyfeiriad gwe'])
  })
})

describe('what people typed in the other language', () => {
  // pdf.js names an element on every page that the element around it is on.
  const typedIn = (pdf: ReadPdf) =>
    everyElement(pdf.pages.flat()).filter(element => element.lang !== undefined && oneSpaced(textOf(element)))
  const withoutLabels = (element: Tagged): string =>
    [element.text, ...element.children.filter(({ role }) => role !== 'Lbl').map(withoutLabels)].join(' ')
  const spansOf = (html: string) => parse(html).querySelectorAll('article [lang]')

  test.each([
    ['the Welsh of a steelworker, in an English plan', steelworker, 'en', 'cy'],
    ['the English of a lone parent, in a Welsh plan', loneParent, 'cy', 'en'],
  ] as const)(
    'R30: %s, is marked with its language in the PDF and in the HTML',
    async (_, content, language, other) => {
      const marked = typedIn(await print(content, language))
      expect(new Set(marked.map(({ lang }) => lang))).toEqual(new Set([`${other}-GB`]))
      const spans = spansOf(String(planDocumentHtml(documentOf(content, language))))
      expect(spans.map(span => span.getAttribute('lang'))).toEqual(marked.map(() => other))
      const words = (text: string) => text.replace(/\s/g, '')
      expect(marked.map(element => words(withoutLabels(element)))).toEqual(spans.map(({ text }) => words(text)))
      for (const { what } of content.commitments) expect(spans.map(({ text }) => text)).toContain(what)
      const told = content.told
        .flatMap(({ lines }) => lines.map(({ value }) => value))
        .filter(({ en, cy }) => en === cy)
      for (const { en } of told) expect(spans.map(({ text }) => text)).toContain(en)
    },
  )

  test('nothing is marked in a plan of the language it was typed in', async () => {
    expect(typedIn(await print(loneParent, 'en'))).toEqual([])
    expect(spansOf(String(planDocumentHtml(documentOf(loneParent, 'en'))))).toEqual([])
  })
})

describe('R27: what every plan must say', () => {
  const fixed = (regime: Regime, language: Language) => {
    const { rights, notThis, ifMoneyIsCut, complain, help, askAgain, headings, consequence } = regime
    const ofRequired = regime.mayRequire ? [headings.required, ...consequence] : []
    const texts = [
      askAgain,
      ...rights,
      notThis,
      ifMoneyIsCut,
      complain,
      help,
      headings.chosen,
      headings.ours,
      ...ofRequired,
    ]
    return texts.map(text => text[language])
  }
  const cases = Object.values(regimes).flatMap(regime =>
    languages.map(language => ({ regime, language, id: regime.id })),
  )

  test.each(cases)('it is in the plan of $id in $language', async ({ regime, language }) => {
    const commitments = loneParent.commitments.filter(({ kind }) => regime.mayRequire || kind !== 'required')
    const words = wordsOf(
      await print({ ...loneParent, regime: regime.id, wording: regime.wording, commitments }, language),
    )
    for (const text of fixed(regime, language)) expect(words).toContain(oneSpaced(text))
    expect(words).toContain(loneParent.office.phone)
    expect(words).toContain({ en: 'Thursday 14 January 2027', cy: 'Dydd Iau 14 Ionawr 2027' }[language])
  })

  test('a plan without a date for the next talk says so', async () => {
    expect(wordsOf(await print(noFixedAbode))).toContain('We have not set a date yet.')
  })
})

describe('letters', () => {
  test('Welsh, Polish, Turkish, Greek and Cyrillic letters are printed and can be read back', async () => {
    const welsh = wordsOf(await print(steelworker, 'cy'))
    expect(welsh).toContain('Gwilym Llŷr ap Siôn Tŷ’r Ŵyl 7 Heol Cŵm Dŵr')
    const words = wordsOf(await print(engineer))
    for (const name of [
      'Олександра Ковальчук-Şengül',
      'Łukasz Żółkiewski',
      'Ελένη Παπαδοπούλου',
      'Київський політехнічний',
    ]) {
      expect(words).toContain(name)
    }
    expect(words + welsh).not.toContain(missingLetter)
  })

  test('letters that cannot be printed are named, and stand in the PDF as a mark', async () => {
    expect(await lettersThatCannotBePrinted('ŵ Ł ş Ω Ж é “”')).toEqual([])
    expect(await lettersThatCannotBePrinted('ꦱꦫ Sara ꦱ')).toEqual(['ꦱ', 'ꦫ'])
    const pdf = await print({ ...noFixedAbode, claimant: { name: 'ꦱ Wang', address: [] } })
    expect(pdf.warnings).toEqual([])
    expect(wordsOf(pdf)).toContain(`${missingLetter} Wang`)
  })
})

describe('the window of the envelope', () => {
  const mm = (millimetres: number) => (millimetres * 72) / 25.4
  // The sheet slides by up to 5 mm in the envelope, so this much may show.
  const window = { left: mm(15), right: mm(120), top: mm(45), bottom: mm(95) }
  const shows = ({ page, x, y, width, size }: Printed) =>
    page === 1 && x < window.right && x + width > window.left && y > window.top && y - size < window.bottom

  test.each(everybody)('shows only the name and the address of $name in $language', async ({ content, language }) => {
    const { printed } = await print(content, language)
    expect(printed.filter(shows).map(({ text }) => text)).toEqual([content.claimant.name, ...content.claimant.address])
  })

  test('the name and the address stand wholly inside it', async () => {
    const { printed } = await print(engineer)
    for (const { x, y, width, size } of printed.filter(shows)) {
      expect(x).toBeGreaterThanOrEqual(mm(25))
      expect(x + width).toBeLessThanOrEqual(mm(110))
      expect(y - size).toBeGreaterThanOrEqual(mm(53))
      expect(y).toBeLessThanOrEqual(mm(87))
    }
  })
})

describe('the file', () => {
  test('is the same, byte for byte, when the same plan is printed again later', async () => {
    const first = await bytesOf(loneParent)
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect((await bytesOf(loneParent)).equals(first)).toBe(true)
    expect((await bytesOf({ ...loneParent, version: 2 })).equals(first)).toBe(false)
  })

  test('of a short plan is at most 45 kB', async () => {
    expect((await bytesOf(noFixedAbode)).length).toBeLessThan(45_000)
  })

  test('R32: has no National Insurance number in it', async () => {
    const pattern = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i
    expect('QQ 12 34 56 C').toMatch(pattern)
    for (const content of Object.values(people)) {
      const pdf = await print(content)
      expect(`${wordsOf(pdf)} ${pdf.title}`).not.toMatch(pattern)
    }
  })
})

describe('a draft', () => {
  const { issuedOn: _, ...draft } = loneParent

  test.each([
    ['en', 'DRAFT'],
    ['cy', 'DRAFFT'],
  ] as const)('says so on every page, and in the text of the first (%s: %s)', async (language, word) => {
    const pdf = await print(draft, language)
    const marked = pdf.printed.filter(({ text, furniture }) => furniture && text === word).map(({ page }) => page)
    expect(marked).toEqual(pdf.pages.map((_page, index) => index + 1))
    expect(pdf.pages[0] && everyElement(pdf.pages[0]).some(({ text }) => text.startsWith(`${word}. `))).toBe(true)
  })

  test('an issued plan does not', async () => {
    const pdf = await print(loneParent)
    expect(pdf.printed.filter(({ text }) => /DRAFT/.test(text))).toEqual([])
  })
})
