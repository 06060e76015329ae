/**
 * PDF/UA-1 (ISO 14289-1), by the failure conditions of the Matterhorn Protocol 1.1: every printed letter is free of those
 * that a machine can find, and the checker finds each of them in a file spoiled in just that way.
 *
 * What only people can judge, and how our letters stand:
 *
 *   01-001 01-002 01-006            what is real content, what an artifact   people: only boxes, lines, marks, page numbers
 *   02-002                          sense of the role map                    not there: standard types only
 *   03-001 to 03-003, 05-001 to 05-003, 28-013, 29-001   flicker, sound, image maps, scripts   not there
 *   04-001                          colour and shape alone                   people: each kind of commitment is named in words
 *   06-004                          a title that says what it is             test/plan-pdf.test.ts
 *   08-001 08-002                   scanned text                             not there
 *   09-001 to 09-003, 28-001 28-003 order, nesting and sense of the tags     test/plan-pdf.test.ts: the order of the HTML page
 *   11-007                          the right language                       test/plan-pdf.test.ts: what people typed
 *   12-001                          stretched letters                        not there
 *   13-001 to 13-003, 13-005 to 13-008   figures and captions                people: one square code, with its address beside it
 *   14-001 14-004 14-005            headings                                 test/plan-pdf.test.ts
 *   15-001 15-002 15-004 15-005     which cells are headers                  test/plan-pdf.test.ts
 *   16-001 16-002 16-003            lists                                    16-002 is looked for here
 *   17-001, 19-001 19-002, 22-001, 24-001   formulas, notes, threads, forms  not there
 *   18-001 18-002                   furniture                                18-002 is looked for here
 *   31-010                          licence of the fonts                     people: Noto, SIL Open Font License
 *   23-001 27-001                   the protocol has no test
 */
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { planDocument } from '../server/action-plan/document.ts'
import type { Language } from '../server/lib/language.ts'
import { planPdf } from '../server/print/pdf.ts'
import type { PrintSize } from '../server/print/style.ts'
import { spoilings } from './support/pdf-spoilings.ts'
import { absences, conditions, pdfUaProblems } from './support/pdf-ua.ts'
import { noFixedAbode, people, tooMuch } from './support/plan-contents.ts'

const access = { url: 'https://foothold.example.test/my-plan', code: 'K7QM-4XWD-9RTH' }
const sizes: PrintSize[] = [14, 16, 20, 24]
const languages: Language[] = ['en', 'cy']
const everybody = Object.entries(people).flatMap(([name, content]) =>
  languages.flatMap(language => sizes.map(size => ({ name, language, size, content }))),
)

describe('R28: printed letters', () => {
  test.each(everybody)('the plan of $name in $language and $size points has no problem', async plan => {
    const bytes = await planPdf(planDocument(plan.content, plan.language, access), plan.size)
    expect(await pdfUaProblems(bytes)).toEqual([])
  })

  test('letters can be read back whatever was printed before', async () => {
    const named = (name: string) => planPdf(planDocument({ ...noFixedAbode, claimant: { name, address: [] } }, 'en'))
    expect(await pdfUaProblems(await named('Ezaǯ\u0308'))).toEqual([])
    expect(await pdfUaProblems(await named('Ezaǯ'))).toEqual([])
  })

  test.each([14, 24] as const)('a plan of forty commitments in %i points has no problem', async size => {
    expect(await pdfUaProblems(await planPdf(planDocument(tooMuch, 'en', access), size))).toEqual([])
  })
})

describe('the checker', () => {
  /** Every condition of the protocol that it says a machine can find. */
  const machine: [checkpoint: string, ...numbers: number[]][] = [
    ['01', 3, 4, 5, 7],
    ['02', 1, 3, 4],
    ['06', 1, 2, 3],
    ['07', 1, 2],
    ['09', 4, 5, 6, 7, 8],
    ['10', 1],
    ['11', 1, 2, 3, 4, 5, 6],
    ['13', 4],
    ['14', 2, 3, 6, 7],
    ['15', 3],
    ['17', 2, 3],
    ['19', 3, 4],
    ['20', 1, 2, 3],
    ['21', 1],
    ['25', 1],
    ['26', 1, 2],
    ['28', 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18],
    ['30', 1, 2],
    ['31', ...Array.from({ length: 30 }, (_, index) => index + 1).filter(number => number !== 10)],
  ]
  const all = machine.flatMap(([checkpoint, ...numbers]) =>
    numbers.map(number => `${checkpoint}-${String(number).padStart(3, '0')}`),
  )

  test('looks for every condition that a machine can find, or for the thing it is about', () => {
    expect(all).toHaveLength(87)
    const looked = [...conditions.map(({ id }) => id), ...absences.flatMap(({ ids }) => ids)]
    expect(all.filter(id => !looked.includes(id))).toEqual([])
    expect(new Set(looked).size).toBe(looked.length)
  })

  test('every check has a file that it finds something in', () => {
    const spoiled = spoilings.map(({ id }) => id)
    expect(conditions.map(({ id }) => id).filter(id => !spoiled.includes(id))).toEqual([])
    expect(absences.map(({ ids }) => ids.join(' ')).filter(id => !spoiled.includes(id))).toEqual([])
  })

  const sound = planPdf(planDocument(noFixedAbode, 'en', access))
  const copy = async () => PDFDocument.load(await sound, { updateMetadata: false })
  const written = (document: PDFDocument) => document.save({ useObjectStreams: false, addDefaultPage: false })

  test('finds nothing in a file that was only read and written again', async () => {
    expect(await pdfUaProblems(await written(await copy()))).toEqual([])
  })

  test.each(spoilings)('finds $id: $what', async ({ id, spoil, also = [] }) => {
    const document = await copy()
    spoil(document)
    const found = await pdfUaProblems(await written(document))
    expect([...new Set(found.map(problem => problem.id))].sort()).toEqual([id, ...also].sort())
  })
})
