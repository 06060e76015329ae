/** Ways to spoil a PDF, each so that one condition of PDF/UA-1 is met: without them nobody knows what a checker sees. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { contentOf, dictAt, dictsAt, get, plain, valueAt } from './pdf-objects.ts'

/** `also` are the conditions that cannot but be met with it. */
export type Spoiling = { id: string; what: string; spoil: (document: PDFDocument) => void; also?: string[] }

const name = (text: string) => PDFName.of(text)

const dictionaries = ({ context }: PDFDocument): PDFDict[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))

function first(document: PDFDocument, key: string, value: string): PDFDict {
  const found = dictionaries(document).find(dict => valueAt(dict, key) === value)
  if (!found) throw new Error(`There is no object whose ${key} is ${value} to spoil`)
  return found
}

const element = (document: PDFDocument, type: string) => first(document, 'S', type)
const link = (document: PDFDocument) => first(document, 'Subtype', 'Link')
const font = (document: PDFDocument) => first(document, 'Subtype', 'Type0')
const cidFont = (document: PDFDocument) => first(document, 'Subtype', 'CIDFontType2')
const pageWith = (document: PDFDocument, annotation: PDFDict): PDFDict =>
  document.getPages().find(page => dictsAt(page.node, 'Annots').includes(annotation))?.node ?? annotation

const retag = (from: string, to: string) => (document: PDFDocument) => element(document, from).set(name('S'), name(to))

const drop = (dict: PDFDict | undefined, key: string) => dict?.delete(name(key))

/** Changes the text of a stream that stands at a key. */
function rewrite(holder: PDFDict | undefined, key: string, change: (text: string) => string): void {
  const stream = get(holder, key)
  const reference = holder?.get(name(key))
  if (!(stream instanceof PDFRawStream) || !holder || !reference) throw new Error(`There is no stream at ${key}`)
  const before = Buffer.from(contentOf(stream)).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed at ${key}`)
  const dict = Object.fromEntries(stream.dict.entries().map(([entry, value]) => [entry.decodeText(), value]))
  const { Filter: _, Length: __, ...kept } = dict
  holder.set(name(key), holder.context.register(holder.context.stream(Buffer.from(after, 'latin1'), kept)))
}

const rewritePage = (document: PDFDocument, change: (text: string) => string) =>
  rewrite(document.getPage(0).node, 'Contents', change)

const rewriteMetadata = (document: PDFDocument, change: (text: string) => string) =>
  rewrite(document.catalog, 'Metadata', change)

/** Changes the letters of the second glyph of a font, which is the first that is drawn. */
const rewriteLetter = (document: PDFDocument, letter: string) =>
  rewrite(font(document), 'ToUnicode', text => text.replace(/(\[<\w+>) <[\w ]+>/, `$1 <${letter}>`))

const roles = (document: PDFDocument, map: Record<string, string>) =>
  dictAt(document.catalog, 'StructTreeRoot')?.set(
    name('RoleMap'),
    document.context.obj(Object.fromEntries(Object.entries(map).map(([from, to]) => [from, name(to)]))),
  )

/** Puts an object into the file that nothing points to. */
const add = (document: PDFDocument, entries: Record<string, string>) =>
  document.context.register(
    document.context.obj(Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, name(value)]))),
  )

const setIn = (document: PDFDocument, key: string, value: Record<string, PDFObject>) =>
  document.catalog.set(name(key), document.context.obj(value))

/** Leaves the language to the elements, so that only what stands in none is without. */
function sayLanguageOfElementsOnly(document: PDFDocument): void {
  drop(document.catalog, 'Lang')
  element(document, 'Document').set(name('Lang'), PDFString.of('en-GB'))
}

export const spoilings: Spoiling[] = [
  {
    id: 'ISO 14289-1, 6.1',
    what: 'a header of another version of PDF',
    spoil: document => Object.assign(document.context.header, { major: '2', minor: '0' }),
  },
  {
    id: 'ISO 14289-1, 6.2',
    what: 'not marked as tagged',
    spoil: ({ catalog, context }) => dictAt(catalog, 'MarkInfo')?.set(name('Marked'), context.obj(false)),
  },
  {
    id: '01-007',
    what: 'suspects',
    spoil: ({ catalog, context }) => dictAt(catalog, 'MarkInfo')?.set(name('Suspects'), context.obj(true)),
  },
  {
    id: '01-003',
    what: 'an artifact inside a paragraph',
    spoil: document => rewritePage(document, text => text.replace(/(\/P <<[^>]*>> BDC)/, '$1 /Artifact BMC EMC')),
  },
  {
    id: '01-004',
    what: 'a paragraph inside an artifact',
    spoil: document =>
      rewritePage(document, text =>
        text.replace(/\/P <<.*?EMC/s, '/Artifact <</Type /Pagination /Subtype /Header>> BDC $& EMC'),
      ),
  },
  {
    id: '01-005',
    what: 'a square that is not marked',
    spoil: document => rewritePage(document, text => `${text} 0 0 10 10 re f`),
  },
  { id: '02-001', what: 'a type nobody knows', spoil: retag('Sect', 'Chapter') },
  {
    id: '02-003',
    what: 'two types that stand for each other',
    spoil: document => roles(document, { Chapter: 'Verse', Verse: 'Chapter' }),
  },
  { id: '02-004', what: 'a standard type that stands for another', spoil: document => roles(document, { P: 'Span' }) },
  { id: '06-001', what: 'no metadata', spoil: document => drop(document.catalog, 'Metadata') },
  {
    id: '06-002',
    what: 'metadata of another part of PDF/UA',
    spoil: document => rewriteMetadata(document, text => text.replace('part>1<', 'part>2<')),
  },
  {
    id: '06-003',
    what: 'metadata without a title',
    spoil: document => rewriteMetadata(document, text => text.replace(/<dc:title>.*<\/dc:title>/s, '')),
  },
  {
    id: '07-001',
    what: 'no word on the title',
    spoil: document => drop(dictAt(document.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
  },
  {
    id: '07-002',
    what: 'the name of the file instead of the title',
    spoil: ({ catalog, context }) =>
      dictAt(catalog, 'ViewerPreferences')?.set(name('DisplayDocTitle'), context.obj(false)),
  },
  { id: '09-004', what: 'a row that is a paragraph', spoil: retag('TR', 'P') },
  { id: '09-005', what: 'an item without a body', spoil: retag('LBody', 'P') },
  { id: '09-006', what: 'an entry outside a table of contents', spoil: retag('Sect', 'TOCI') },
  { id: '09-007', what: 'a reading outside a ruby', spoil: retag('P', 'RT') },
  { id: '09-008', what: 'a text outside a warichu', spoil: retag('P', 'WT') },
  { id: '10-001', what: 'a glyph without a letter', spoil: document => rewriteLetter(document, '') },
  {
    id: '11-001',
    what: 'no language at all',
    spoil: document => drop(document.catalog, 'Lang'),
    also: ['11-002', '11-003', '11-004', '11-006'],
  },
  {
    id: '11-002',
    what: 'a picture in no language',
    spoil: document => {
      drop(document.catalog, 'Lang')
      for (const dict of dictionaries(document)) {
        if (get(dict, 'S') && get(dict, 'P') && !get(dict, 'Alt')) dict.set(name('Lang'), PDFString.of('en-GB'))
      }
      for (const dict of dictionaries(document)) {
        if (!get(dict, 'Alt')) continue
        dict.set(name('P'), dictAt(document.catalog, 'StructTreeRoot') ?? dict)
        dict.set(name('Lang'), PDFString.of(''))
      }
    },
    also: ['11-003', '11-004', '11-006', 'ISO 14289-1, 7.2'],
  },
  { id: '11-003', what: 'bookmarks in no language', spoil: sayLanguageOfElementsOnly, also: ['11-004', '11-006'] },
  {
    id: '11-004',
    what: 'a link in no language',
    spoil: document => {
      sayLanguageOfElementsOnly(document)
      drop(document.catalog, 'Outlines')
    },
    also: ['11-006'],
  },
  {
    id: '11-006',
    what: 'a title in no language',
    spoil: document => {
      sayLanguageOfElementsOnly(document)
      drop(document.catalog, 'Outlines')
      element(document, 'Link').set(name('Alt'), PDFString.of('Web address'))
      drop(link(document), 'Contents')
    },
    also: ['28-012'],
  },
  {
    id: 'ISO 14289-1, 7.2',
    what: 'a language by its name',
    spoil: document => element(document, 'P').set(name('Lang'), PDFString.of('plain English')),
  },
  { id: '13-004', what: 'a picture without words', spoil: document => drop(element(document, 'Figure'), 'Alt') },
  {
    id: 'ISO 32000-1, 14.8.5.4',
    what: 'a picture without a place',
    spoil: document => drop(element(document, 'Figure'), 'A'),
  },
  { id: '14-002', what: 'a first heading of the second level', spoil: retag('H1', 'H2') },
  { id: '14-003', what: 'a heading of the third level right after the title', spoil: retag('H2', 'H3') },
  { id: 'ISO 14289-1, 7.1', what: 'an element without a parent', spoil: document => drop(element(document, 'P'), 'P') },
  { id: '15-003', what: 'a header cell of nothing', spoil: document => drop(element(document, 'TH'), 'A') },
  {
    id: 'ISO 14289-1, 7.5',
    what: 'a row that is wider than the others',
    spoil: document => element(document, 'TD').set(name('A'), document.context.obj({ O: name('Table'), ColSpan: 2 })),
  },
  { id: '16-002', what: 'steps that are not numbered', spoil: document => drop(element(document, 'L'), 'A') },
  {
    id: '18-002',
    what: 'a foot of the page that does not say so',
    spoil: document => rewritePage(document, text => text.replace('/Subtype /Footer', '')),
  },
  { id: '28-004', what: 'a link without words', spoil: document => drop(link(document), 'Contents'), also: ['28-012'] },
  {
    id: '28-012',
    what: 'a link whose words stand elsewhere',
    spoil: document => {
      element(document, 'Link').set(name('Alt'), PDFString.of('Web address'))
      drop(link(document), 'Contents')
    },
  },
  { id: '28-008', what: 'no order of the links', spoil: document => drop(pageWith(document, link(document)), 'Tabs') },
  {
    id: '28-009',
    what: 'links in the order of their places',
    spoil: document => pageWith(document, link(document)).set(name('Tabs'), name('R')),
  },
  { id: '28-011', what: 'a link in no link element', spoil: retag('Link', 'Span') },
  {
    id: 'ISO 32000-1, 14.7.4.4',
    what: 'a page that is not in the parent tree',
    spoil: document => drop(document.getPage(0).node, 'StructParents'),
  },
  {
    id: 'ISO 32000-1, 12.3.3',
    what: 'bookmarks miscounted',
    spoil: ({ catalog, context }) => dictAt(catalog, 'Outlines')?.set(name('Count'), context.obj(1)),
  },
  {
    id: '31-004',
    what: 'codes that are mapped to glyphs in no known way',
    spoil: document => cidFont(document).set(name('CIDToGIDMap'), name('Somehow')),
  },
  {
    id: '31-005',
    what: 'codes that are not mapped to glyphs',
    spoil: document => drop(cidFont(document), 'CIDToGIDMap'),
  },
  {
    id: '31-009',
    what: 'a font left out',
    spoil: document => drop(dictAt(cidFont(document), 'FontDescriptor'), 'FontFile2'),
  },
  {
    id: 'ISO 14289-1, 7.21.4',
    what: 'a font of another kind',
    spoil: document => {
      const descriptor = dictAt(cidFont(document), 'FontDescriptor')
      const file = descriptor?.get(name('FontFile2'))
      if (file) descriptor?.set(name('FontFile3'), file)
      drop(descriptor, 'FontFile2')
    },
  },
  {
    id: '31-011',
    what: 'a glyph that the font has not',
    spoil: document => rewritePage(document, text => text.replace(/\[<....(?=[^\]]*\] TJ)/, '[<fffe')),
    also: ['10-001', '31-016'],
  },
  {
    id: '31-016',
    what: 'a wrong width',
    spoil: document => {
      const widths = get(cidFont(document), 'W')
      const list = widths instanceof PDFArray ? widths.lookup(1, PDFArray) : undefined
      list?.set(1, document.context.obj(Number(plain(list.get(1))) + 9))
    },
  },
  { id: '31-027', what: 'a font without letters', spoil: document => drop(font(document), 'ToUnicode') },
  { id: '31-028', what: 'a glyph that stands for U+0000', spoil: document => rewriteLetter(document, '0000') },
  { id: '31-029', what: 'a glyph that stands for U+FEFF', spoil: document => rewriteLetter(document, 'feff') },
  {
    id: '31-030',
    what: 'the empty glyph',
    spoil: document => rewritePage(document, text => text.replace(/\[<....(?=[^\]]*\] TJ)/, '[<0000')),
  },
  { id: '14-006 14-007', what: 'a heading without a number', spoil: retag('P', 'H') },
  { id: '17-002 17-003', what: 'a formula', spoil: retag('P', 'Formula') },
  { id: '19-003 19-004', what: 'a note', spoil: retag('P', 'Note') },
  { id: '20-001 20-002 20-003', what: 'optional content', spoil: document => setIn(document, 'OCProperties', {}) },
  {
    id: '21-001 28-016',
    what: 'an embedded file',
    spoil: document => setIn(document, 'Names', { EmbeddedFiles: document.context.obj({}) }),
  },
  { id: '11-005 25-001 28-005 28-010', what: 'a form', spoil: document => setIn(document, 'AcroForm', {}) },
  {
    id: '26-001 26-002',
    what: 'encryption',
    spoil: ({ context }) => {
      context.trailerInfo.Encrypt = context.register(context.obj({ Filter: name('Standard'), V: 1, R: 2 }))
    },
  },
  {
    id: '28-002 28-006 28-007 28-017 28-018',
    what: 'a note stuck on the page',
    spoil: document => link(document).set(name('Subtype'), name('Text')),
  },
  { id: '28-014 28-015', what: 'a media clip', spoil: document => add(document, { Type: 'MediaClip' }) },
  { id: '30-001 30-002', what: 'a form XObject', spoil: document => add(document, { Subtype: 'Form' }) },
  {
    id: '31-001 31-002 31-003 31-006 31-007 31-008',
    what: 'text from top to bottom',
    spoil: document => font(document).set(name('Encoding'), name('Identity-V')),
  },
  {
    id: '31-012 31-013 31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026',
    what: 'a simple font',
    spoil: document => add(document, { Type: 'Font', Subtype: 'Type1' }),
  },
  {
    id: '31-014 31-015',
    what: 'a list of the glyphs of a font',
    spoil: document => dictAt(cidFont(document), 'FontDescriptor')?.set(name('CIDSet'), document.context.obj([])),
  },
]
