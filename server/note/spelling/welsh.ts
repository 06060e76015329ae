/**
 * A Welsh note spelled out in English, so that it is read by the same patterns: "gweithio 10 awr" is "works 10 hours".
 *
 * What must always hold
 * 1. Only a note with two Welsh words and more is put into English: "dim" alone is a light.             (isWelsh)
 * 2. Every English word stands where the Welsh it is for stands, so that answers keep the note's own words.    (placed)
 */
import { welsh } from '../words/welsh.ts'

type Token = { is: string; begins: number; ends: number }

type Entry = { welsh: readonly string[]; english: readonly string[]; tells: boolean }

// Soft, nasal and spirant: the first letters that change, and what to.
const mutations: Record<string, readonly string[]> = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['', 'ng'],
  ll: ['l'],
  m: ['f'],
  rh: ['r'],
}

function mutated(word: string): string[] {
  const first = /^(?:ll|rh|(?!ph|th|ch|dd|ff|ng)[ptcbdgm])/.exec(word)?.[0]
  if (first === undefined || (word.length < 4 && /^[a-z]+$/.test(word))) return [word]
  const forms = (mutations[first] ?? []).map(letters => letters + word.slice(first.length))
  return [word, ...forms.filter(form => !isEnglish.has(form))]
}

// "Gall" and "coes" become words that English has too.
const isEnglish = new Set(['all', 'goes', 'fan', 'mad', 'gap', 'father', 'fore', 'game', 'fare', 'dare', 'fair'])

const numbers: Record<string, number> = {
  dau: 2,
  dwy: 2,
  ddau: 2,
  ddwy: 2,
  tri: 3,
  tair: 3,
  pedwar: 4,
  pedair: 4,
  pump: 5,
  pum: 5,
  chwech: 6,
  chwe: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
}

// By first word, longest first, so that "trwydded lawn" goes before "trwydded".
const entries = new Map<string, Entry[]>()
for (const line of welsh.split(/[;\n]/)) {
  const [from = '', to = ''] = line.split(' = ')
  const [first = '', ...rest] = from.replace(/[()]/g, '').trim().split(' ')
  if (!to) continue
  for (const word of mutated(first)) {
    const words = [word, ...rest]
    const tells = !from.includes('(') && words.some(one => one.length > 2 || one === 'yn' || one === 'ym')
    const entry = { welsh: words, english: to.trim().split(' '), tells }
    entries.set(
      word,
      [...(entries.get(word) ?? []), entry].sort((a, b) => b.welsh.length - a.welsh.length),
    )
  }
}

const numberOf = ({ is }: Token): string | undefined => (/^\d/.test(is) ? is : numbers[is]?.toString())

type Piece = { tokens: readonly Token[]; found?: { entry: Entry; over: Token[] } | undefined }

/** The words of a note, those of a Welsh note in English. */
export function inEnglish(tokens: readonly Token[]): Token[] {
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = entryAt(tokens, i)
    const length = found?.length ?? 1
    pieces.push({ tokens: tokens.slice(i, i + length), found })
    i += length
  }
  const told = pieces.flatMap(({ found }) => (found?.entry.tells ? found.entry.welsh.filter(word => word !== '#') : []))
  if (told.length < 2) return [...tokens]
  return joining(pieces.flatMap(({ tokens, found }, i) => (found && isWelsh(pieces, i) ? placed(found) : tokens)))
}

// A word that may be either language is Welsh beside one that is Welsh.
const isWelsh = (pieces: readonly Piece[], i: number) =>
  [pieces[i - 1], pieces[i], pieces[i + 1]].some(piece => piece?.found?.entry.tells)

function entryAt(tokens: readonly Token[], at: number): { entry: Entry; over: Token[]; length: number } | undefined {
  const first = tokens[at] as Token
  const known = [...(entries.get(first.is) ?? []), ...(numberOf(first) === undefined ? [] : (entries.get('#') ?? []))]
  for (const entry of known) {
    const over: Token[] = []
    let i = at
    for (const word of entry.welsh) {
      // "Di-waith" is two words.
      if (over.length > 0 && tokens[i]?.is === '-') i++
      const token = tokens[i]
      const number = token && word === '#' ? numberOf(token) : undefined
      if (!token || (word === '#' ? number === undefined : token.is !== word)) break
      over.push(number === undefined ? token : { ...token, is: number })
      i++
    }
    if (over.length === entry.welsh.length) return { entry, over, length: i - at }
  }
  return undefined
}

function placed({ entry: { english }, over }: { entry: Entry; over: Token[] }): Token[] {
  const numbersIn = over.filter(({ is }) => /^\d/.test(is))
  // The last words stand over the last; what is left between belongs to the first.
  const gap = Math.max(0, over.length - english.length)
  return english.map((word, i) => {
    const first = over[i === 0 ? 0 : Math.min(i + gap, over.length - 1)] as Token
    const last = over[Math.min(i + gap, over.length - 1)] as Token
    return { is: word === '#' ? (numbersIn.shift()?.is ?? word) : word, begins: first.begins, ends: last.ends }
  })
}

// "2001 i 2012", "Llun i Gwener": "i" is "to" between numbers and days, and "for" anywhere else.
const joining = (tokens: Token[]): Token[] =>
  tokens.map((token, i) => {
    const isBetween = [tokens[i - 1], tokens[i + 1]].every(one => one !== undefined && /^\d|day$/.test(one.is))
    if (!isBetween) return token
    return token.is === 'a' ? { ...token, is: 'and' } : /^(?:i|for)$/.test(token.is) ? { ...token, is: 'to' } : token
  })
