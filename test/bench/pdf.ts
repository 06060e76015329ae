/**
 * One plan as a PDF, drawn in turn by us, by bare pdfkit (the same words, the same parsed font, no tags and no layout),
 * by pdfmake and by a warm headless Chromium. Prints the milliseconds of each round and the sizes as JSON.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { planDocument, textsOf } from '../../server/action-plan/document.ts'
import { planPdf } from '../../server/print/pdf.ts'
import { planDocumentHtml } from '../../views/plan-document.ts'
import { openBrowser } from '../support/browser.ts'
import { shortPlan } from '../support/plan-contents.ts'

const rounds = 15
const letter = planDocument(shortPlan, 'en', { url: 'https://foothold.example.test/my-plan', code: 'K7QM-4XWD-9RTH' })
const words = textsOf(letter)

// The project's own pdfkit: the one beside this file is pdfmake's, and older.
const PDFDocument: typeof import('pdfkit') = createRequire(new URL('../../package.json', import.meta.url))('pdfkit')

const files = createRequire(import.meta.url)
const pdfmake = files('pdfmake')
const file = (name: string) => files.resolve(`@expo-google-fonts/noto-sans/${name}`)
pdfmake.setFonts({
  Noto: { normal: file('400Regular/NotoSans_400Regular.ttf'), bold: file('700Bold/NotoSans_700Bold.ttf') },
})
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

// Parsed once, as ours is; that a word is shaped once and not again for every plan is ours alone.
const font = create(readFileSync(file('400Regular/NotoSans_400Regular.ttf')))

const browser = await openBrowser()
const page = await browser.newPage()
await page.setContent(
  `<!DOCTYPE html><html lang="en"><title>Plan</title><body>${planDocumentHtml(letter)}</body></html>`,
)

const ways: Record<string, () => Promise<Uint8Array>> = {
  ours: () => planPdf(letter),
  pdfkit: bare,
  // It writes over the words that it is given.
  pdfmake: () => pdfmake.createPdf({ defaultStyle: { font: 'Noto', fontSize: 14 }, content: [...words] }).getBuffer(),
  chromium: () => page.pdf({ format: 'A4', tagged: true }),
}
const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map(name => [name, []]))
const bytes: Record<string, number> = {}
for (let round = -3; round < rounds; round++) {
  for (const [name, draw] of Object.entries(ways)) {
    const began = performance.now()
    const pdf = await draw()
    if (round >= 0) times[name]?.push(performance.now() - began)
    bytes[name] = pdf.length
  }
}
await browser.close()
console.log(JSON.stringify({ times, bytes }))

function bare(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 57, font: '' })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  doc.font(font as unknown as string).fontSize(14)
  for (const line of words) doc.text(line)
  doc.end()
  return new Promise(done => doc.on('end', () => done(Buffer.concat(chunks))))
}
