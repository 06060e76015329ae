/** What PDF/UA-1 requires of the file as a whole, and the things that our files never have. */
import { dictAt, get, type PdfObjects, standardRole, valueAt } from './pdf-objects.ts'
import type { Absence, Condition } from './pdf-ua.ts'

/** `where`, when something is wrong. */
export const when = (wrong: boolean, where: string): string[] => (wrong ? [where] : [])

const textBetween = (text: string | undefined, start: RegExp, end: string): string | undefined => {
  const from = text?.search(start) ?? -1
  return from < 0
    ? undefined
    : text
        ?.slice(from, text.indexOf(end, from))
        .replace(/<[^>]*>/g, '')
        .trim()
}

/** A language as RFC 3066 writes it. */
export const isLanguage = (language: unknown): boolean =>
  typeof language === 'string' && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language)

export const catalogLanguage = ({ catalog }: PdfObjects): unknown => valueAt(catalog, 'Lang')

function titlesOf(item: ReturnType<typeof dictAt>): string[] {
  const titles: string[] = []
  for (let next = item; next && titles.length < 10_000; next = dictAt(next, 'Next')) {
    titles.push(String(valueAt(next, 'Title')), ...titlesOf(dictAt(next, 'First')))
  }
  return titles
}

const display = (pdf: PdfObjects) => valueAt(pdf.catalog, 'ViewerPreferences', 'DisplayDocTitle')

export const fileConditions: Condition[] = [
  {
    id: 'ISO 14289-1, 6.1',
    words: 'The header is not %PDF-1.n, where n is a digit from 0 to 7.',
    check: ({ bytes }) =>
      when(!/^%PDF-1\.[0-7][\r\n]/.test(Buffer.from(bytes.subarray(0, 10)).toString('latin1')), 'header'),
  },
  {
    id: 'ISO 14289-1, 6.2',
    words: 'The document catalog has no MarkInfo dictionary whose Marked is true.',
    check: ({ catalog }) => when(valueAt(catalog, 'MarkInfo', 'Marked') !== true, 'catalog'),
  },
  {
    id: '01-007',
    words: 'Suspects entry has a value of true.',
    check: ({ catalog }) => when(valueAt(catalog, 'MarkInfo', 'Suspects') === true, 'catalog'),
  },
  {
    id: '02-001',
    words: 'One or more non-standard tag’s mapping does not terminate with a standard type.',
    check: ({ elements, roleMap }) =>
      elements.flatMap(({ type }) => when(!standardTypes.has(standardRole(type, roleMap)), type)),
  },
  {
    id: '02-003',
    words: 'A circular mapping exists.',
    check: ({ roleMap }) => [...roleMap.keys()].flatMap(type => when(roleMap.has(standardRole(type, roleMap)), type)),
  },
  {
    id: '02-004',
    words: 'One or more standard types are remapped.',
    check: ({ roleMap }) => [...roleMap.keys()].filter(type => standardTypes.has(type)),
  },
  {
    id: '06-001',
    words: 'Document does not contain an XMP metadata stream.',
    check: ({ catalog, metadata }) => {
      const bare = /&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(metadata ?? '')
      const typed = valueAt(dictAt(catalog, 'Metadata'), 'Subtype') === 'XML'
      return [...when(metadata === undefined || !typed, 'catalog'), ...when(bare, 'metadata that is no XML')]
    },
  },
  {
    id: '06-002',
    words: 'The XMP metadata stream in the Catalog dictionary does not include the PDF/UA identifier.',
    check: ({ metadata }) => {
      const named = metadata?.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"')
      return when(
        metadata !== undefined && (!named || textBetween(metadata, /<pdfuaid:part>/, '</pdfuaid:part>') !== '1'),
        'metadata',
      )
    },
  },
  {
    id: '06-003',
    words: 'XMP metadata stream does not contain dc:title.',
    check: ({ metadata }) =>
      when(metadata !== undefined && !textBetween(metadata, /<dc:title>/, '</dc:title>'), 'metadata'),
  },
  {
    id: '07-001',
    words: 'ViewerPreferences dictionary of the Catalog dictionary does not contain a DisplayDocTitle entry.',
    check: pdf => when(display(pdf) === undefined, 'catalog'),
  },
  {
    id: '07-002',
    words:
      'ViewerPreferences dictionary of the Catalog dictionary contains a DisplayDocTitle entry with a value of false.',
    check: pdf => when(display(pdf) === false, 'catalog'),
  },
  {
    id: '11-003',
    words: 'Natural language in the Outline entries cannot be determined.',
    check: pdf => (isLanguage(catalogLanguage(pdf)) ? [] : titlesOf(dictAt(pdf.catalog, 'Outlines', 'First'))),
  },
  {
    id: '11-006',
    words: 'Natural language for document metadata cannot be determined.',
    check: pdf =>
      when(/xml:lang="x-default"/.test(pdf.metadata ?? '') && !isLanguage(catalogLanguage(pdf)), 'metadata'),
  },
  {
    id: 'ISO 32000-1, 12.3.3',
    words: 'A bookmark says another number of bookmarks below it than there are.',
    check: ({ catalog }) => bookmarksMiscounted(dictAt(catalog, 'Outlines')),
  },
]

function bookmarksMiscounted(parent: ReturnType<typeof dictAt>): string[] {
  if (!parent) return []
  const kids: NonNullable<typeof parent>[] = []
  for (let kid = dictAt(parent, 'First'); kid; kid = dictAt(kid, 'Next')) kids.push(kid)
  const shown = kids.reduce((sum, kid) => sum + 1 + Math.max(0, Number(valueAt(kid, 'Count') ?? 0)), 0)
  const wrong = Math.abs(Number(valueAt(parent, 'Count') ?? 0)) !== shown
  return [...when(wrong, String(valueAt(parent, 'Title') ?? 'the outline')), ...kids.flatMap(bookmarksMiscounted)]
}

/** ISO 32000-1, 14.8.4. */
const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
   Formula Form`.split(/\s+/),
)

const withKey = (pdf: PdfObjects, ...keys: string[]): string[] =>
  keys.filter(key => pdf.dictionaries.some(dict => get(dict, key) !== undefined))

const withSubtype = (pdf: PdfObjects, ...subtypes: string[]): string[] =>
  subtypes.filter(subtype => pdf.dictionaries.some(dict => valueAt(dict, 'Subtype') === subtype))

const withRole = (pdf: PdfObjects, ...roles: string[]): string[] =>
  roles.filter(role => pdf.elements.some(element => element.role === role))

/** What a letter never has: its conditions are about forms, media, other kinds of font and the like. */
export const absences: Absence[] = [
  { thing: 'a heading without a number', ids: ['14-006', '14-007'], check: pdf => withRole(pdf, 'H') },
  { thing: 'a formula', ids: ['17-002', '17-003'], check: pdf => withRole(pdf, 'Formula') },
  { thing: 'a note', ids: ['19-003', '19-004'], check: pdf => withRole(pdf, 'Note') },
  {
    thing: 'optional content',
    ids: ['20-001', '20-002', '20-003'],
    check: pdf => when(get(pdf.catalog, 'OCProperties') !== undefined, 'catalog'),
  },
  { thing: 'an embedded file', ids: ['21-001', '28-016'], check: pdf => withKey(pdf, 'EF', 'EmbeddedFiles') },
  {
    thing: 'a form',
    ids: ['11-005', '25-001', '28-005', '28-010'],
    check: pdf => [...withKey(pdf, 'AcroForm', 'XFA'), ...withRole(pdf, 'Form')],
  },
  {
    thing: 'encryption',
    ids: ['26-001', '26-002'],
    check: ({ context }) => when(context.trailerInfo.Encrypt !== undefined, 'trailer'),
  },
  {
    thing: 'an annotation that is no link',
    ids: ['28-002', '28-006', '28-007', '28-017', '28-018'],
    check: ({ pages }) =>
      pages.flatMap(({ annotations, number }) =>
        annotations.flatMap(dict => when(valueAt(dict, 'Subtype') !== 'Link', `page ${number}`)),
      ),
  },
  {
    thing: 'a media clip',
    ids: ['28-014', '28-015'],
    check: pdf => pdf.dictionaries.flatMap(dict => when(valueAt(dict, 'Type') === 'MediaClip', 'an object')),
  },
  {
    thing: 'a form XObject',
    ids: ['30-001', '30-002'],
    check: pdf => pdf.dictionaries.flatMap(dict => when(valueAt(dict, 'Subtype') === 'Form', 'an object')),
  },
  {
    thing: 'a composite font with an encoding other than Identity-H',
    ids: ['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'],
    check: pdf =>
      pdf.dictionaries.flatMap(dict =>
        when(valueAt(dict, 'Subtype') === 'Type0' && valueAt(dict, 'Encoding') !== 'Identity-H', 'an object'),
      ),
  },
  {
    thing: 'a simple font',
    ids: [12, 13, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26].map(number => `31-0${number}`),
    check: pdf => withSubtype(pdf, 'Type1', 'MMType1', 'Type3', 'TrueType'),
  },
  { thing: 'a list of the glyphs of a font', ids: ['31-014', '31-015'], check: pdf => withKey(pdf, 'CIDSet') },
]
