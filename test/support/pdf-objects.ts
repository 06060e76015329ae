/** A PDF as its own objects: what pdf.js keeps to itself, and what a checker of PDF/UA must see. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type Operation, operationsOf } from './pdf-content.ts'

/** An element of the structure tree. `role` is its type after the role map. */
export type StructureElement = {
  dict: PDFDict
  type: string
  role: string
  parent?: StructureElement
  children: StructureElement[]
  /** The marked content and the annotations that are its own. */
  contents: { page: PDFDict | undefined; mcid: number }[]
  annotations: PDFDict[]
}

export type PdfPage = { dict: PDFDict; number: number; operations: Operation[]; annotations: PDFDict[] }

export type PdfObjects = {
  bytes: Uint8Array
  context: PDFContext
  catalog: PDFDict
  pages: PdfPage[]
  /** Every element of the structure tree in reading order. */
  elements: StructureElement[]
  /** What the numbers of pages and annotations stand for: an element, or the elements of a page's marked content. */
  parentTree: Map<number, PDFObject>
  roleMap: Map<string, string>
  /** The text of the metadata, if there is any. */
  metadata: string | undefined
  /** Every dictionary of the file, also those of streams. */
  dictionaries: PDFDict[]
}

/** Reads a PDF that is not encrypted. @throws when it is no PDF, or its structure tree turns in a circle */
export async function readObjects(bytes: Uint8Array): Promise<PdfObjects> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const { context, catalog } = document
  const root = dictAt(catalog, 'StructTreeRoot')
  const roleMap = roleMapOf(root && dictAt(root, 'RoleMap'))
  const metadata = get(catalog, 'Metadata')
  return {
    bytes,
    context,
    catalog,
    roleMap,
    pages: document.getPages().map((page, index) => readPage(page.node, index + 1)),
    elements: root ? readElements(root, roleMap) : [],
    parentTree: new Map(root ? readNumbers(dictAt(root, 'ParentTree')) : []),
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(contentOf(metadata)) : undefined,
    dictionaries: context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object)),
  }
}

/** The object at a key, or at the end of a path of keys, with references followed. */
export function get(dict: PDFDict | undefined, ...path: string[]): PDFObject | undefined {
  const [key, ...rest] = path
  if (key === undefined) return dict
  const object = dict?.lookup(PDFName.of(key))
  return rest.length === 0 ? object : get(object instanceof PDFDict ? object : undefined, ...rest)
}

export function dictAt(dict: PDFDict | undefined, ...path: string[]): PDFDict | undefined {
  const object = get(dict, ...path)
  return object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined
}

/** The items of an array, each with its reference followed; one object that is no array counts as an array of it. */
export function listAt(dict: PDFDict | undefined, ...path: string[]): PDFObject[] {
  const object = get(dict, ...path)
  if (!(object instanceof PDFArray)) return object === undefined ? [] : [object]
  return object.asArray().map((_, index) => object.lookup(index) as PDFObject)
}

export const dictsAt = (dict: PDFDict | undefined, ...path: string[]): PDFDict[] =>
  listAt(dict, ...path).filter(item => item instanceof PDFDict)

/** A name without its slash, a text, a number or a boolean as such; undefined for anything else. */
export function valueAt(dict: PDFDict | undefined, ...path: string[]): string | number | boolean | undefined {
  return plain(get(dict, ...path))
}

export function plain(object: PDFObject | undefined): string | number | boolean | undefined {
  if (object instanceof PDFName) return object.decodeText()
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText()
  if (object instanceof PDFNumber) return object.asNumber()
  return object instanceof PDFBool ? object.asBoolean() : undefined
}

export const contentOf = (stream: PDFRawStream): Uint8Array => decodePDFRawStream(stream).decode()

/** The bytes of the stream at the end of a path. */
export function streamAt(dict: PDFDict | undefined, ...path: string[]): Uint8Array | undefined {
  const object = get(dict, ...path)
  return object instanceof PDFRawStream ? contentOf(object) : undefined
}

function readPage(dict: PDFDict, number: number): PdfPage {
  const streams = listAt(dict, 'Contents').filter(item => item instanceof PDFRawStream)
  const content = Buffer.concat(streams.flatMap(stream => [contentOf(stream), Buffer.from('\n')]))
  return { dict, number, operations: operationsOf(content), annotations: dictsAt(dict, 'Annots') }
}

function roleMapOf(dict: PDFDict | undefined): Map<string, string> {
  return new Map(dict?.entries().map(([key, value]) => [key.decodeText(), String(plain(value))]))
}

/** The type that a type stands for at the end of its mapping; itself when it is mapped to nothing or in a circle. */
export function standardRole(type: string, roleMap: Map<string, string>): string {
  let role = type
  for (let step = 0; step <= roleMap.size; step++) role = roleMap.get(role) ?? role
  return role
}

function readElements(root: PDFDict, roleMap: Map<string, string>): StructureElement[] {
  const elements: StructureElement[] = []
  const read = (dict: PDFDict, page: PDFDict | undefined, parent?: StructureElement) => {
    if (elements.length > 100_000) throw new Error('The structure tree turns in a circle')
    const type = String(valueAt(dict, 'S'))
    const role = standardRole(type, roleMap)
    const element: StructureElement = { dict, type, role, parent, children: [], contents: [], annotations: [] }
    elements.push(element)
    parent?.children.push(element)
    const ownPage = dictAt(dict, 'Pg') ?? page
    for (const kid of listAt(dict, 'K')) {
      if (kid instanceof PDFNumber) element.contents.push({ page: ownPage, mcid: kid.asNumber() })
      else if (kid instanceof PDFDict) readKid(kid, element, ownPage, read)
    }
  }
  for (const kid of dictsAt(root, 'K')) read(kid, undefined)
  return elements
}

function readKid(
  kid: PDFDict,
  element: StructureElement,
  page: PDFDict | undefined,
  read: (dict: PDFDict, page: PDFDict | undefined, parent: StructureElement) => void,
): void {
  const type = valueAt(kid, 'Type')
  const annotation = dictAt(kid, 'Obj')
  if (type === 'MCR') element.contents.push({ page: dictAt(kid, 'Pg') ?? page, mcid: Number(valueAt(kid, 'MCID')) })
  else if (type === 'OBJR' && annotation) element.annotations.push(annotation)
  else if (type !== 'OBJR') read(kid, page, element)
}

function readNumbers(node: PDFDict | undefined): [number, PDFObject][] {
  const items = listAt(node, 'Nums')
  const own = items.flatMap((key, index): [number, PDFObject][] => {
    const value = items[index + 1]
    return index % 2 === 0 && value ? [[Number(plain(key)), value]] : []
  })
  return [...own, ...dictsAt(node, 'Kids').flatMap(readNumbers)]
}

function dictionariesIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFRawStream) return dictionariesIn(object.dict)
  if (object instanceof PDFArray)
    return object.asArray().flatMap(item => (item instanceof PDFRef ? [] : dictionariesIn(item)))
  if (!(object instanceof PDFDict)) return []
  return [object, ...object.values().flatMap(item => (item instanceof PDFRef ? [] : dictionariesIn(item)))]
}
