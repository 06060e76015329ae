/** What PDF/UA-1 requires of links. */
import { PDFDict } from '@cantoo/pdf-lib'
import { type PdfObjects, type PdfPage, standardRole, valueAt } from './pdf-objects.ts'
import type { Condition } from './pdf-ua.ts'
import { catalogLanguage, isLanguage, when } from './pdf-ua-file.ts'

type Annotation = { dict: PDFDict; page: PdfPage }

const annotationsOf = ({ pages }: PdfObjects): Annotation[] =>
  pages.flatMap(page => page.annotations.map(dict => ({ dict, page })))

const each = (pdf: PdfObjects, wrong: (annotation: Annotation) => boolean): string[] =>
  annotationsOf(pdf).flatMap(annotation =>
    when(wrong(annotation), `page ${annotation.page.number}, ${valueAt(annotation.dict, 'Subtype')}`),
  )

/** The element that the parent tree says an annotation is in. */
function enclosing({ parentTree }: PdfObjects, { dict }: Annotation): PDFDict | undefined {
  const element = parentTree.get(Number(valueAt(dict, 'StructParent')))
  return element instanceof PDFDict ? element : undefined
}

const isLink = ({ dict }: Annotation) => valueAt(dict, 'Subtype') === 'Link'

const pagesWith = (pdf: PdfObjects, wrong: (tabs: unknown) => boolean): string[] =>
  pdf.pages.flatMap(({ dict, annotations, number }) =>
    when(annotations.length > 0 && wrong(valueAt(dict, 'Tabs')), `page ${number}`),
  )

export const annotationConditions: Condition[] = [
  {
    id: '11-004',
    words: 'Natural language in the Contents entry for annotations cannot be determined.',
    check: pdf => each(pdf, ({ dict }) => Boolean(valueAt(dict, 'Contents')) && !isLanguage(catalogLanguage(pdf))),
  },
  {
    id: '28-004',
    words:
      'An annotation, other than of subtype Widget, does not have a Contents entry and does not have an alternative description (in the form of an Alt entry in the enclosing structure element).',
    check: pdf =>
      each(pdf, annotation => !valueAt(annotation.dict, 'Contents') && !valueAt(enclosing(pdf, annotation), 'Alt')),
  },
  {
    id: '28-008',
    words: 'A page containing an annotation does not contain a Tabs entry.',
    check: pdf => pagesWith(pdf, tabs => tabs === undefined),
  },
  {
    id: '28-009',
    words: 'A page containing an annotation has a Tabs entry with a value other than S.',
    check: pdf => pagesWith(pdf, tabs => tabs !== undefined && tabs !== 'S'),
  },
  {
    id: '28-011',
    words: 'A link annotation is not nested within a <Link> tag.',
    check: pdf =>
      each(pdf, annotation => {
        const role = standardRole(String(valueAt(enclosing(pdf, annotation), 'S')), pdf.roleMap)
        const owner = pdf.elements.find(({ annotations }) => annotations.includes(annotation.dict))
        return isLink(annotation) && (role !== 'Link' || owner?.role !== 'Link')
      }),
  },
  {
    id: '28-012',
    words: 'A link annotation does not include an alternate description in its Contents entry.',
    check: pdf => each(pdf, annotation => isLink(annotation) && !valueAt(annotation.dict, 'Contents')),
  },
]
