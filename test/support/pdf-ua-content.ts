/** What PDF/UA-1 requires of the content of the pages: marked, tagged, and in the tree it says it is in. */
import { PDFArray, type PDFDict } from '@cantoo/pdf-lib'
import type { Mark } from './pdf-content.ts'
import { textOf } from './pdf-fonts.ts'
import { type PdfObjects, type PdfPage, type StructureElement, valueAt } from './pdf-objects.ts'
import type { Condition } from './pdf-ua.ts'
import { catalogLanguage, isLanguage, when } from './pdf-ua-file.ts'

/** Every operator that paints (ISO 32000-1, tables 60, 74, 77, 87, 92 and 107). */
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI', 'Tj', 'TJ', "'", '"'])

const isArtifact = ({ tag }: Mark) => tag === 'Artifact'
const isTagged = ({ properties }: Mark) => properties.has('MCID')

/** Content of any page, as words for a report. */
const on = ({ number }: PdfPage, operator: string) => `page ${number}, ${operator}`

function marksOpened(pdf: PdfObjects, wrong: (mark: Mark, around: Mark[]) => boolean): string[] {
  return pdf.pages.flatMap(page =>
    page.operations.flatMap(({ operator, operands, marks }) => {
      if (operator !== 'BMC' && operator !== 'BDC') return []
      const [tag, properties] = operands
      const mark = { tag: String(tag).slice(1), properties: properties instanceof Map ? properties : new Map() }
      return when(wrong(mark, marks), on(page, operator))
    }),
  )
}

/** The element that a piece of marked content belongs to, by the structure tree. */
function ownersOf({ elements }: PdfObjects): Map<PDFDict | undefined, Map<number, StructureElement>> {
  const owners = new Map<PDFDict | undefined, Map<number, StructureElement>>()
  for (const element of elements) {
    for (const { page, mcid } of element.contents) {
      const ofPage = owners.get(page) ?? new Map<number, StructureElement>()
      owners.set(page, ofPage.set(mcid, element))
    }
  }
  return owners
}

/** The language of an element: its own, or that of the nearest element around it that has one. */
export function languageOf(element: StructureElement | undefined): unknown {
  return element && (valueAt(element.dict, 'Lang') ?? languageOf(element.parent))
}

const mcidOf = (marks: Mark[]): number | undefined => {
  const mcid = marks.findLast(isTagged)?.properties.get('MCID')
  return typeof mcid === 'number' ? mcid : undefined
}

/** The language of a text, by the marks it stands in; that of the element it belongs to is left to the caller. */
const markedLanguage = (marks: Mark[]): unknown => {
  const language = marks.findLast(({ properties }) => properties.has('Lang'))?.properties.get('Lang')
  return language instanceof Uint8Array ? Buffer.from(language).toString('latin1') : language
}

/** Every text shown and its language, where the file as a whole has none. */
function textsWithoutLanguage(pdf: PdfObjects): string[] {
  if (isLanguage(catalogLanguage(pdf))) return []
  const owners = ownersOf(pdf)
  return pdf.pages.flatMap(page =>
    page.operations.flatMap(operation => {
      const { marks, operator } = operation
      if (textOf(operation).length === 0 || marks.some(isArtifact)) return []
      const owner = owners.get(page.dict)?.get(mcidOf(marks) ?? -1)
      return when(!isLanguage(markedLanguage(marks) ?? languageOf(owner)), on(page, operator))
    }),
  )
}

/** Marked content that no element has, or that the parent tree gives to another one than the structure tree does. */
function lostContents(pdf: PdfObjects): string[] {
  const owners = ownersOf(pdf)
  return pdf.pages.flatMap(page => {
    const list = pdf.parentTree.get(Number(valueAt(page.dict, 'StructParents')))
    return page.operations.flatMap(({ operator, operands }) => {
      const mcid = operator === 'BDC' && operands[1] instanceof Map ? operands[1].get('MCID') : undefined
      if (typeof mcid !== 'number') return []
      const owner = owners.get(page.dict)?.get(mcid)
      const listed = list instanceof PDFArray ? list.lookup(mcid) : undefined
      return when(owner === undefined || listed !== owner.dict, `page ${page.number}, content ${mcid}`)
    })
  })
}

/** Furniture is an artifact of pagination that says which (ISO 14289-1, 7.8). */
const isFurniture = ({ properties }: Mark) =>
  properties.get('Type') === '/Pagination' && ['/Header', '/Footer'].includes(String(properties.get('Subtype')))

export const contentConditions: Condition[] = [
  {
    id: '01-003',
    words: 'Content marked as Artifact is present inside tagged content.',
    check: pdf => marksOpened(pdf, (mark, around) => isArtifact(mark) && around.some(isTagged)),
  },
  {
    id: '01-004',
    words: 'Tagged content is present inside content marked as Artifact.',
    check: pdf => marksOpened(pdf, (mark, around) => isTagged(mark) && around.some(isArtifact)),
  },
  {
    id: '01-005',
    words: 'Content is neither marked as Artifact nor tagged as real content.',
    check: ({ pages }) =>
      pages.flatMap(page =>
        page.operations.flatMap(({ operator, marks }) =>
          when(painting.has(operator) && !marks.some(mark => isArtifact(mark) || isTagged(mark)), on(page, operator)),
        ),
      ),
  },
  {
    id: 'ISO 32000-1, 14.7.4.4',
    words: 'Marked content belongs to no element, or the parent tree names another.',
    check: lostContents,
  },
  {
    id: '11-001',
    words: 'Natural language for text in page content cannot be determined.',
    check: textsWithoutLanguage,
  },
  {
    id: '18-002',
    words: 'Header or footer artifacts are not classified as Header or Footer subtypes.',
    check: ({ pages }) =>
      pages.flatMap(page =>
        page.operations.flatMap(operation => {
          const artifact = operation.marks.find(isArtifact)
          return when(
            textOf(operation).length > 0 && artifact !== undefined && !isFurniture(artifact),
            on(page, 'text'),
          )
        }),
      ),
  },
]
