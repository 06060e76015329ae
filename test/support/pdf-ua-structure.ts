/** What PDF/UA-1 requires of the structure tree: its nesting, headings, tables, lists, figures and languages. */
import { dictsAt, get, type PdfObjects, plain, type StructureElement, valueAt } from './pdf-objects.ts'
import type { Condition } from './pdf-ua.ts'
import { languageOf } from './pdf-ua-content.ts'
import { catalogLanguage, isLanguage, when } from './pdf-ua-file.ts'

/** What an element of a kind may have in it, and where it may be; a kind that is not named may have and be anything. */
type Nesting = Record<string, { has?: string[]; in?: string[] }>

/** ISO 32000-1, table 337. */
const tables: Nesting = {
  Table: { has: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { has: ['TR'], in: ['Table'] },
  TBody: { has: ['TR'], in: ['Table'] },
  TFoot: { has: ['TR'], in: ['Table'] },
  TR: { has: ['TH', 'TD'], in: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { in: ['TR'] },
  TD: { in: ['TR'] },
}

/** ISO 32000-1, table 336. */
const lists: Nesting = {
  L: { has: ['Caption', 'LI', 'L'] },
  LI: { has: ['Lbl', 'LBody'], in: ['L'] },
  LBody: { in: ['LI'] },
}

/** ISO 32000-1, table 333. */
const contentsTables: Nesting = {
  TOC: { has: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { has: ['TOC', 'Lbl', 'Reference', 'P', 'NonStruct'], in: ['TOC'] },
}

/** ISO 32000-1, table 338. */
const rubies: Nesting = {
  Ruby: { has: ['RB', 'RT', 'RP'] },
  RB: { in: ['Ruby'] },
  RT: { in: ['Ruby'] },
  RP: { in: ['Ruby'] },
}
const warichus: Nesting = { Warichu: { has: ['WT', 'WP'] }, WT: { in: ['Warichu'] }, WP: { in: ['Warichu'] } }

function misplaced({ elements }: PdfObjects, nesting: Nesting): string[] {
  return elements.flatMap(({ role, parent, children }) => {
    const rule = nesting[role]
    const strangers = rule?.has ? children.filter(child => !rule.has?.includes(child.role)) : []
    return [
      ...strangers.map(child => `${child.role} in ${role}`),
      ...when(
        rule?.in !== undefined && !rule.in.includes(parent?.role ?? ''),
        `${role} in ${parent?.role ?? 'the root'}`,
      ),
    ]
  })
}

const ofRole = ({ elements }: PdfObjects, ...roles: string[]) => elements.filter(({ role }) => roles.includes(role))

/** An attribute of an element, from any of its attribute objects. */
const attribute = ({ dict }: StructureElement, name: string): unknown => {
  const found = dictsAt(dict, 'A').map(attributes => get(attributes, name))
  const object = found.find(one => one !== undefined)
  return plain(object) ?? object
}

const headings = (pdf: PdfObjects) =>
  pdf.elements.flatMap(element => {
    const level = /^H([1-6])$/.exec(element.role)?.[1]
    return level ? [Number(level)] : []
  })

/** An element's alternative texts, whose language is that of the element. */
const alternatives = ({ dict }: StructureElement) => ['Alt', 'ActualText', 'E'].filter(key => valueAt(dict, key))

const cellsOf = (row: StructureElement): number =>
  row.children.reduce((sum, cell) => sum + Number(attribute(cell, 'ColSpan') ?? 1), 0)

const hasDigits = (list: StructureElement, pdf: PdfObjects): boolean =>
  pdf.elements.some(({ role, parent }) => role === 'Lbl' && parent?.parent === list)

const numberings = ['Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha']

export const structureConditions: Condition[] = [
  {
    id: 'ISO 14289-1, 7.1',
    words: 'There is no structure tree, or an element without its parent.',
    check: ({ elements }) => [
      ...when(elements.length === 0, 'catalog'),
      ...elements.flatMap(({ dict, role }) => when(get(dict, 'P') === undefined, role)),
    ],
  },
  {
    id: '09-004',
    words:
      'A table-related structure element is used in a way that does not conform to the syntax defined in ISO 32000-1, Table 337.',
    check: pdf => misplaced(pdf, tables),
  },
  {
    id: '09-005',
    words: 'A list-related structure element is used in a way that does not conform to Table 336 in ISO 32000-1.',
    check: pdf => misplaced(pdf, lists),
  },
  {
    id: '09-006',
    words: 'A TOC-related structure element is used in a way that does not conform to Table 333 in ISO 32000-1.',
    check: pdf => misplaced(pdf, contentsTables),
  },
  {
    id: '09-007',
    words: 'A Ruby-related structure element is used in a way that does not conform to Table 338 in ISO 32000-1.',
    check: pdf => misplaced(pdf, rubies),
  },
  {
    id: '09-008',
    words: 'A Warichu-related structure element is used in a way that does not conform to Table 338 in ISO 32000-1.',
    check: pdf => misplaced(pdf, warichus),
  },
  {
    id: '11-002',
    words: 'Natural language for text in Alt, ActualText and E attributes cannot be determined.',
    check: pdf =>
      pdf.elements.flatMap(element =>
        when(
          alternatives(element).length > 0 && !isLanguage(languageOf(element) ?? catalogLanguage(pdf)),
          element.role,
        ),
      ),
  },
  {
    id: 'ISO 14289-1, 7.2',
    words: 'A language is not written as RFC 3066 writes it.',
    check: ({ catalog, elements }) =>
      [catalog, ...elements.map(({ dict }) => dict)].flatMap(dict => {
        const language = valueAt(dict, 'Lang')
        return when(language !== undefined && !isLanguage(language), String(language))
      }),
  },
  {
    id: '13-004',
    words: '<Figure> tag alternative or replacement text missing.',
    check: pdf =>
      ofRole(pdf, 'Figure').flatMap(figure =>
        when(!valueAt(figure.dict, 'Alt') && !valueAt(figure.dict, 'ActualText'), 'Figure'),
      ),
  },
  {
    id: 'ISO 32000-1, 14.8.5.4',
    words: 'A figure does not say which part of the page it takes.',
    check: pdf => ofRole(pdf, 'Figure').flatMap(figure => when(attribute(figure, 'BBox') === undefined, 'Figure')),
  },
  {
    id: '14-002',
    words: 'Does use numbered headings, but the first heading tag is not <H1>.',
    check: pdf => when((headings(pdf)[0] ?? 1) !== 1, `H${headings(pdf)[0]}`),
  },
  {
    id: '14-003',
    words: 'Numbered heading levels in descending sequence are skipped (Example: <H3> follows directly after <H1>).',
    check: pdf =>
      headings(pdf).flatMap((level, index, all) =>
        when(index > 0 && level > (all[index - 1] ?? 0) + 1, `heading ${index + 1}`),
      ),
  },
  {
    id: '15-003',
    words: 'In a table not organized with Headers attributes and IDs, a <TH> cell does not contain a Scope attribute.',
    check: pdf =>
      ofRole(pdf, 'TH').flatMap(cell =>
        when(!['Row', 'Column', 'Both'].includes(String(attribute(cell, 'Scope'))), 'TH'),
      ),
  },
  {
    id: 'ISO 14289-1, 7.5',
    words: 'The rows of a table have different numbers of columns.',
    check: pdf => ofRole(pdf, 'Table').flatMap(table => when(new Set(rowsOf(table).map(cellsOf)).size > 1, 'Table')),
  },
  {
    id: '16-002',
    words: 'List is an ordered list, but no value that says how it is numbered is present in ListNumbering.',
    check: pdf =>
      ofRole(pdf, 'L').flatMap(list =>
        when(hasDigits(list, pdf) && !numberings.includes(String(attribute(list, 'ListNumbering'))), 'L'),
      ),
  },
]

const rowsOf = ({ children }: StructureElement): StructureElement[] =>
  children.flatMap(child => (child.role === 'TR' ? [child] : rowsOf(child)))

/** Every language said in the structure tree, with the element it is said of. */
export const languagesSaid = ({ elements }: PdfObjects): { element: StructureElement; language: string }[] =>
  elements.flatMap(element => {
    const language = valueAt(element.dict, 'Lang')
    return language === undefined ? [] : [{ element, language: String(language) }]
  })
