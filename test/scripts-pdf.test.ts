/** Plans for people who write in any script, from the form to the paper, read back by an independent reader (R80, D12). */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlanContent } from '../server/action-plan/content.ts'
import { planDocument } from '../server/action-plan/document.ts'
import { claimantFor } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import { beginInterview, interviewFor } from '../server/interview/interview.ts'
import { saveStep } from '../server/interview/step.ts'
import { quoted, tidy } from '../server/lib/typed-text.ts'
import { missingLetter } from '../server/print/fonts.ts'
import { planPdf } from '../server/print/pdf.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { textOfHtml } from './support/html-text.ts'
import { everyElement, type Printed, type ReadPdf, readPdf, type Tagged } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { castMember, drafted, lawful } from './support/plan-case.ts'
import { loneParent, noFixedAbode } from './support/plan-contents.ts'
import { type Writer, writers } from './support/scripts.ts'

const writerOf = (script: string): Writer => {
  const found = writers.find(one => one.script === script)
  if (!found) throw new Error(`Nobody writes in ${script}`)
  return found
}

let app: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  app = await openApp()
  amira = await castMember(app.db, 'adviser')
  adviser = await app.visit('adviser')
  // The first plan in another script waits for HarfBuzz and its fonts.
  await planIn(writerOf('Arabic'))
})
afterAll(() => app.close())

/** Their name, address and words in every place of a plan where people's own stand. */
function planOf({ name, address, what, words }: Writer): PlanContent {
  const [first, ...others] = loneParent.commitments
  if (!first) throw new Error('The sample plan has no commitment')
  return {
    ...loneParent,
    claimant: { name, address: [address, 'Sheffield', 'S3 8QX'] },
    commitments: [{ ...first, what, steps: [words, 'Go'], place: address, ownWords: words }, ...others],
    claimantWords: words,
  }
}

/** Each letter is looked for without spaces: a reader guesses those from the gaps between glyphs. */
const close = (text: string) => text.normalize('NFC').replace(/\s/g, '')
/** What an element says to whoever reads the tags: its actual text if it has one, on the page where its letters are. */
const said = ({ alt, text, children }: Tagged): string =>
  alt !== undefined && text ? alt : [text, ...children.map(said)].join(' ')
const everythingSaid = (pdf: ReadPdf): string => close(pdf.pages.flat().map(said).join(' '))

async function print(content: PlanContent, size: 14 | 24 = 14) {
  const bytes = await planPdf(planDocument(content, 'en'), size)
  return { bytes, pdf: await readPdf(bytes) }
}

const printed = new Map<Writer, ReturnType<typeof print>>()
/** Each plan is printed and read once, however many tests ask. */
function planIn(writer: Writer): ReturnType<typeof print> {
  const known = printed.get(writer) ?? print(planOf(writer))
  printed.set(writer, known)
  return known
}

/** The number of every glyph that is drawn, in its font of the file. */
async function glyphNumbers(bytes: Buffer): Promise<number[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const numbers: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.showText) continue
      for (const glyph of argsArray[index][0]) if (typeof glyph !== 'number') numbers.push(glyph.originalCharCode)
    }
  }
  return numbers
}

describe.each(writers)('a plan for somebody who writes in $script', writer => {
  test('R80: has every word of the HTML page, in the same order', async () => {
    const { pdf } = await planIn(writer)
    expect(pdf.warnings).toEqual([])
    expect(everythingSaid(pdf)).toBe(close(textOfHtml(planDocumentHtml(planDocument(planOf(writer), 'en')))))
    expect(everythingSaid(pdf)).not.toContain(missingLetter)
  })

  test('R80: embeds its fonts, draws no empty box and stays small', async () => {
    const { bytes, pdf } = await planIn(writer)
    expect(pdf.fonts.filter(font => !font.embedded)).toEqual([])
    const numbers = await glyphNumbers(bytes)
    expect(numbers.length).toBeGreaterThan(1000)
    expect(numbers).not.toContain(0)
    expect(bytes.length).toBeLessThan(100_000)
  })

  test('is PDF/UA in everything that a machine can check', async () => {
    const { bytes } = await planIn(writer)
    expect(await pdfUaProblems(bytes)).toEqual([])
  })
})

test.each(['Arabic', 'Chinese', 'Tamil', 'Thai'])(
  'a plan in %s is the same, byte for byte, printed again',
  async script => {
    const { bytes } = await planIn(writerOf(script))
    expect((await planPdf(planDocument(planOf(writerOf(script)), 'en'))).equals(bytes)).toBe(true)
  },
)

test.each(['Arabic', 'Chinese', 'Tamil', 'Thai'])('the largest print in %s stays inside the margins', async script => {
  const { pdf } = await print(planOf(writerOf(script)), 24)
  expect(pdf.warnings).toEqual([])
  const outside = pdf.printed.filter(({ text, x, width }) => text.trim() && (x < 50 || x + width > 545))
  expect(outside).toEqual([])
})

describe('text from right to left', () => {
  const writer = writerOf('Hebrew')
  const linesWith = (pdf: ReadPdf, word: string): Printed[] => pdf.printed.filter(({ text }) => text.includes(word))

  test('starts at the right of its column, and its first word stands right of its second', async () => {
    const { pdf } = await planIn(writer)
    const [first] = linesWith(pdf, 'אני').filter(({ size }) => size === 16)
    const [second] = linesWith(pdf, 'רוצה').filter(({ size }) => size === 16)
    expect(first && second && first.x >= second.x).toBe(true)
    expect(Math.max(...linesWith(pdf, 'אני').map(({ x, width }) => x + width))).toBeGreaterThan(530)
  })

  test('stands at the left in the window of the envelope and in the signature box, where all names start', async () => {
    const { pdf } = await planIn(writer)
    const names = pdf.printed.filter(({ text }) => /שרה|כהן/.test(text))
    const starts = names.map(({ x }) => Math.round(x))
    expect(Math.min(...starts.slice(0, 2))).toBe(Math.round((25 * 72) / 25.4))
    expect(starts.every(x => x < 200)).toBe(true)
  })

  test('is written in the tags in the order it is read', async () => {
    const { pdf } = await planIn(writer)
    const alts = everyElement(pdf.pages.flat()).flatMap(({ alt }) => alt ?? [])
    expect(alts).toContain(writer.name)
    expect(alts).toContain(quoted([tidy(writer.words)])[0])
  })

  test('says on the HTML page that it has a direction of its own', () => {
    const html = String(planDocumentHtml(planDocument(planOf(writer), 'en')))
    expect(html).toContain(`<span dir="auto">${writer.name}</span>`)
    expect(html).toContain(`<p class="govuk-body" dir="auto">“${writer.words}”</p>`)
    expect(html).toContain('<li dir="auto">')
    expect(html).toContain('<li>Go</li>')
  })
})

test.each([
  ['a sign that only changes how a letter looks', '\u{f0000}\ufe0f'],
  ['Chinese characters that an old Japanese letter stood among', '\u{1b002} 直'],
])('R80: %s, beside a letter that no font has, stops no plan', async (_, letters) => {
  const { pdf } = await print({ ...loneParent, claimantWords: `Before ${letters} after` })
  expect(everythingSaid(pdf)).toContain(`Before${missingLetter}`)
})

test('a plan with one Chinese name is hardly larger than one without', async () => {
  const plain = await planPdf(planDocument(noFixedAbode, 'en'))
  const named = await planPdf(planDocument({ ...noFixedAbode, claimant: { name: '王小明', address: [] } }, 'en'))
  expect(named.length - plain.length).toBeLessThan(10_000)
})

test('R80: what is typed into the forms in every script is in the draft’s PDF, and nothing is said to be missing', async () => {
  const name = writers
    .map(one => one.name)
    .join(' ')
    .slice(0, 190)
  const address = writers.slice(0, 4).map(one => one.address)
  const added = await adviser.post('/claimants/new', {
    name,
    'address-kind': 'address',
    'address-lines': address.join('\r\n'),
    'address-postcode': 'S3 8QX',
  })
  const { db } = app
  const claimant = await claimantFor(db, amira, added.path.replace(/^\/claimants\/([^/?]*).*$/, '$1'))
  const appointment = await bookAppointment(db, amira, defaultNow, claimant, hereAndNow(amira, defaultNow))
  const interview = await interviewFor(db, amira, await beginInterview(db, amira, defaultNow, appointment))
  const words = writers.map(one => one.words).join('\n')
  await saveStep(db, amira, defaultNow, interview, 'own-words', { 'own-words': { is: 'answered', value: words } })
  const plan = await drafted(db, amira, interview, [{ ...lawful, what: writers[0]?.what ?? '' }])
  expect((await adviser.get(`/plans/${plan.id}`)).html).not.toContain('cannot be printed')
  const answered = await adviser.get(`/plans/${plan.id}/plan.pdf?lang=en`)
  const read = everythingSaid(await readPdf(Buffer.from(await answered.bytes())))
  expect(read).not.toContain(missingLetter)
  for (const text of [name, ...address, ...writers.map(one => one.words)]) expect(read).toContain(close(tidy(text)))
}, 60_000)

test('R80: a letter that nothing prints is told of before issue, by its number and its place', async () => {
  const added = await adviser.post('/claimants/new', { name: 'Sara \ue000', 'address-kind': 'not given' })
  const { db } = app
  const claimant = await claimantFor(db, amira, added.path.replace(/^\/claimants\/([^/?]*).*$/, '$1'))
  const appointment = await bookAppointment(db, amira, defaultNow, claimant, hereAndNow(amira, defaultNow))
  const interview = await interviewFor(db, amira, await beginInterview(db, amira, defaultNow, appointment))
  const plan = await drafted(db, amira, interview, [{ ...lawful, steps: ['Go to ꦱ'] }])
  const page = await adviser.get(`/plans/${plan.id}`)
  expect(page.html).toContain(
    `Some letters cannot be printed: the character U+E000 in their name; ꦱ (U+A9B1) in “${lawful.what}”.`,
  )
})
