/** The drawing of a page of a PDF as its operators, each with the marks it stands inside. */

/** An operand of an operator: a name is written with its slash, so that it is no string. */
export type Operand = number | string | boolean | Uint8Array | Operand[] | Map<string, Operand> | undefined

/** A mark that is open: its tag, and its property list. */
export type Mark = { tag: string; properties: Map<string, Operand> }

export type Operation = { operator: string; operands: Operand[]; marks: Mark[] }

/** Reads the operators of a content stream, in order. @throws when it is not one */
export function operationsOf(content: Uint8Array): Operation[] {
  const reader: Reader = { bytes: content, at: 0 }
  const operations: Operation[] = []
  const marks: Mark[] = []
  let operands: Operand[] = []
  for (;;) {
    const token = readToken(reader)
    if (token === undefined) return operations
    if (!('operator' in token)) {
      operands.push(token.operand)
      continue
    }
    const { operator } = token
    if (operator === 'EMC' && !marks.pop()) throw new Error('A mark is closed that is not open')
    operations.push({ operator, operands, marks: [...marks] })
    if (operator === 'BMC' || operator === 'BDC') marks.push(markOf(operands))
    operands = []
  }
}

function markOf([tag, properties]: Operand[]): Mark {
  return { tag: String(tag).slice(1), properties: properties instanceof Map ? properties : new Map() }
}

type Reader = { bytes: Uint8Array; at: number }
type Token = { operator: string } | { operand: Operand }

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map(letter => letter.charCodeAt(0)))
const code = (letter: string) => letter.charCodeAt(0)

function readToken(reader: Reader): Token | undefined {
  const { bytes } = reader
  while (white.has(bytes[reader.at] ?? -1)) reader.at++
  const first = bytes[reader.at]
  if (first === undefined) return undefined
  if (first === code('(')) return { operand: readString(reader) }
  if (first === code('[')) return { operand: readList(reader, ']') }
  if (first === code('<') && bytes[reader.at + 1] === code('<')) return { operand: readMap(reader) }
  if (first === code('<')) return { operand: readHex(reader) }
  return readWord(reader)
}

function readWord(reader: Reader): Token {
  const start = reader.at++
  while (reader.at < reader.bytes.length && !endsWord(reader.bytes[reader.at] ?? 0)) reader.at++
  const word = String.fromCharCode(...reader.bytes.subarray(start, reader.at))
  if (word.startsWith('/')) return { operand: word }
  if (/^[+-]?[\d.]+$/.test(word)) return { operand: Number(word) }
  if (word === 'true' || word === 'false') return { operand: word === 'true' }
  return word === 'null' ? { operand: undefined } : { operator: word }
}

const endsWord = (byte: number) => white.has(byte) || delimiters.has(byte)

function readList(reader: Reader, end: string): Operand[] {
  const items: Operand[] = []
  reader.at += end.length
  for (;;) {
    while (white.has(reader.bytes[reader.at] ?? -1)) reader.at++
    if (String.fromCharCode(...reader.bytes.subarray(reader.at, reader.at + end.length)) === end) break
    const token = readToken(reader)
    if (!token || 'operator' in token) throw new Error('A list in the content does not end')
    items.push(token.operand)
  }
  reader.at += end.length
  return items
}

function readMap(reader: Reader): Map<string, Operand> {
  const items = readList(reader, '>>')
  const pairs = items.flatMap((key, index) =>
    index % 2 === 0 ? [[String(key).slice(1), items[index + 1]] as const] : [],
  )
  return new Map(pairs)
}

function readHex(reader: Reader): Uint8Array {
  const end = reader.bytes.indexOf(code('>'), reader.at)
  const digits = String.fromCharCode(...reader.bytes.subarray(reader.at + 1, end)).replace(/\s/g, '')
  reader.at = end + 1
  return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'))
}

function readString(reader: Reader): Uint8Array {
  const bytes: number[] = []
  let depth = 0
  do {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) throw new Error('A string in the content does not end')
    if (byte === code('\\')) bytes.push(readEscape(reader))
    else {
      if (byte === code('(')) depth++
      if (byte === code(')')) depth--
      bytes.push(byte)
    }
  } while (depth > 0)
  return Uint8Array.from(bytes.slice(1, -1))
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function readEscape(reader: Reader): number {
  const rest = String.fromCharCode(...reader.bytes.subarray(reader.at, reader.at + 3))
  const octal = /^[0-7]{1,3}/.exec(rest)?.[0]
  reader.at += octal?.length ?? 1
  return octal === undefined ? (escapes[rest.charAt(0)] ?? rest.charCodeAt(0)) : Number.parseInt(octal, 8)
}
