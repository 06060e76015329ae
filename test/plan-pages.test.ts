/** How plans stand on their pages, in every size of print: read back from the PDF, line by line. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { PlanContent } from '../server/action-plan/content.ts'
import { planDocument } from '../server/action-plan/document.ts'
import type { Language } from '../server/lib/language.ts'
import { planPdf } from '../server/print/pdf.ts'
import type { PrintSize } from '../server/print/style.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { textOfHtml } from './support/html-text.ts'
import { everyElement, type Printed, type ReadPdf, readPdf, wordsOf } from './support/pdf.ts'
import { engineer, loneParent, noFixedAbode, shortPlan, steelworker, tooMuch, wordy } from './support/plan-contents.ts'

const access = { url: 'https://foothold.example.test/my-plan', code: 'K7QM-4XWD-9RTH' }
const documentOf = (content: PlanContent, language: Language = 'en') => planDocument(content, language, access)

const printed = new Map<string, Promise<ReadPdf>>()
/** Each content is printed and read once in each size, however many tests ask. */
function print(content: PlanContent, size: PrintSize, language: Language = 'en'): Promise<ReadPdf> {
  const key = `${content.reference} ${size} ${language}`
  const known = printed.get(key) ?? planPdf(documentOf(content, language), size).then(readPdf)
  printed.set(key, known)
  return known
}

const mm = (millimetres: number) => (millimetres * 72) / 25.4
const withoutSpaces = (text: string) => text.replace(/\s/g, '')
const bodyOf = ({ printed }: ReadPdf, page?: number) =>
  printed.filter(line => !line.furniture && (page === undefined || line.page === page))

const plans = [
  { name: 'an ordinary plan', content: loneParent, size: 14, language: 'en' },
  { name: 'an ordinary plan', content: loneParent, size: 16, language: 'cy' },
  { name: 'an ordinary plan', content: loneParent, size: 20, language: 'en' },
  { name: 'an ordinary plan', content: loneParent, size: 24, language: 'cy' },
  { name: 'a plan in two languages', content: steelworker, size: 24, language: 'en' },
  { name: 'notes of 3,000 words', content: wordy, size: 14, language: 'en' },
  { name: 'notes of 3,000 words', content: wordy, size: 24, language: 'en' },
  { name: 'forty commitments', content: tooMuch, size: 14, language: 'en' },
  { name: 'forty commitments', content: tooMuch, size: 24, language: 'en' },
] as const

describe.each(plans)('R28: $name in $size points, in $language', ({ content, size, language }) => {
  const printing = () => print(content, size, language)
  // Reading two hundred pages back takes longer than a test may.
  beforeAll(printing)

  test('is printed whole: every letter of the HTML page is in the PDF', async () => {
    const { warnings, ...pdf } = await printing()
    expect(warnings).toEqual([])
    const expected = textOfHtml(planDocumentHtml(documentOf(content, language)))
    expect(withoutSpaces(wordsOf({ warnings, ...pdf }))).toBe(withoutSpaces(expected))
  })

  test('has no text smaller than was asked for, but for the address in the window of the envelope', async () => {
    const small = (await printing()).printed.filter(line => line.size < size)
    const head = [content.office.name, content.claimant.name, ...content.claimant.address].join(' ')
    for (const { text, page, size: printedSize } of small) {
      expect(head).toContain(text.trim())
      expect(page).toBe(1)
      expect(printedSize).toBeGreaterThanOrEqual(16)
    }
  })

  test('stays inside the margins of the page, and above what stands at its foot', async () => {
    const pdf = await printing()
    const outside = pdf.printed.filter(
      ({ x, y, width, size }) => x < mm(20) - 1 || x + width > mm(190) + 1 || y < size + 14 || y > 815,
    )
    expect(outside).toEqual([])
    const foot = Math.min(
      ...pdf.printed.filter(({ furniture, y }) => furniture && y > 400).map(({ y, size }) => y - size),
    )
    expect(bodyOf(pdf).filter(({ y, size }) => y + size * 0.25 > foot)).toEqual([])
  })

  test('draws no text over another', async () => {
    const pdf = await printing()
    for (let page = 1; page <= pdf.pages.length; page++) expect(overlapsOf(bodyOf(pdf, page))).toEqual([])
  })

  test('ends no page with a heading or with a label of a table', async () => {
    for (const role of lastSaid(await printing(), content)) expect(role).not.toMatch(/^(H\d|TH|Lbl)$/)
  })

  test('leaves no page nearly empty but the last', async () => {
    const pdf = await printing()
    const filled = pdf.pages.slice(0, -1).map((_, index) => {
      const lines = bodyOf(pdf, index + 1)
      return Math.max(...lines.map(({ y }) => y)) / mm(274)
    })
    expect(filled.filter(part => part < 0.3)).toEqual([])
    const average = filled.reduce((sum, part) => sum + part, 0) / filled.length
    expect(average).toBeGreaterThan(0.7)
  })
})

test('the shortest plan takes three pages and at most 45 kB', async () => {
  const pdf = await print(shortPlan, 14)
  expect(pdf.pages).toHaveLength(3)
  expect(pdf.bytes.length).toBeLessThan(45_000)
})

test('R28: large print is set anew: its lines end where its own columns end, and there are more of them', async () => {
  const lines = async (size: PrintSize) => bodyOf(await print(noFixedAbode, size)).map(({ text }) => text.trim())
  const [standard, large, larger, largest] = await Promise.all(([14, 16, 20, 24] as const).map(lines))
  expect(new Set([standard, large, larger, largest].map(texts => texts?.join(' ').replace(/\s+/g, ' '))).size).toBe(1)
  expect(standard?.length).toBeLessThan(large?.length ?? 0)
  expect(large?.length).toBeLessThan(larger?.length ?? 0)
  expect(larger?.length).toBeLessThan(largest?.length ?? 0)
})

test('labels stand beside what they say in 14 and 16 points, and above it in 20 and 24', async () => {
  const places = async (size: PrintSize) => {
    const lines = bodyOf(await print(engineer, size))
    const [label, said] = ['Time it takes', 'About 2 hours'].map(text => lines.find(line => line.text.startsWith(text)))
    return label && said && { beside: label.y === said.y, above: label.x === said.x && label.y < said.y }
  }
  for (const size of [14, 16] as const) expect(await places(size)).toEqual({ beside: true, above: false })
  for (const size of [20, 24] as const) expect(await places(size)).toEqual({ beside: false, above: true })
})

test.each([14, 16, 20, 24] as const)('in %i points a signature box is never cut', async size => {
  for (const lines of [1, 11, 21]) {
    const content: PlanContent = { ...loneParent, commitments: [], claimantWords: 'One line.\n'.repeat(lines) }
    const pdf = await readPdf(await planPdf(documentOf(content), size))
    const texts = bodyOf(pdf).map(({ text, page }) => ({ text: text.trim(), page }))
    const ends = texts.flatMap(({ text }, index) =>
      text === 'Date' && texts[index - 1]?.text === 'Signature' ? [index] : [],
    )
    expect(ends).toHaveLength(2)
    for (const end of ends) {
      const box = texts.slice(end - 3, end + 1)
      expect(new Set(box.map(({ page }) => page)).size).toBe(1)
      expect(['You', 'Your work coach']).toContain(box[0]?.text)
    }
  }
})

test.each([2, 7])('a plan of %i commitments never ends a page with a heading', async count => {
  const content: PlanContent = { ...loneParent, commitments: tooMuch.commitments.slice(0, count) }
  for (const size of [14, 24] as const) {
    const pdf = await readPdf(await planPdf(documentOf(content), size))
    for (const role of lastSaid(pdf, content)) expect(role).not.toMatch(/^H\d$/)
  }
})

/** The roles of the elements that are read last on each page, but for a title longer than a page that goes on. */
function lastSaid({ pages }: ReadPdf, { commitments }: PlanContent): (string | undefined)[] {
  const titles = withoutSpaces(commitments.map(({ what }) => what).join(' '))
  const said = pages.map(page => everyElement(page).filter(({ text }) => text))
  return said.flatMap((elements, index) => {
    const [last, next] = [elements.at(-1), said[index + 1]?.[0]]
    const around = withoutSpaces(`${last?.text.slice(-20)}${next?.text.slice(0, 20)}`)
    return titles.includes(around) ? [] : [last?.role]
  })
}

/** Lines that lie over one another, with room for letters that reach above or below. */
function overlapsOf(lines: Printed[]): [string, string][] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other): [string, string][] => {
      const beside = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5
      const apart = Math.abs(one.y - other.y) >= Math.min(one.size, other.size)
      return beside || apart ? [] : [[one.text, other.text]]
    }),
  )
}
