/**
 * Shorthand spelled out before anything is read: "clmt 2 appl x5 vacs p/w" is "claimant to apply 5 vacancies a week". A
 * word that was spelled out keeps the place in the text of what stands there, so that the very words can be shown.
 */
import { english, welsh } from '../words/shorthand.ts'
import { mutated } from './forms.ts'

type Token = { low: string; at: number; end: number; break: string; capital: boolean }
type Table = ReadonlyMap<string, readonly { from: readonly string[]; to: readonly string[] }[]>

/** The rows of a table by the first word of each spelling, the longest first. */
function tableOf(written: string, spellings: (from: string) => string[]): Table {
  const table = new Map<string, { from: string[]; to: string[] }[]>()
  for (const pair of written.replace(/\w+:/g, ',').split(',')) {
    const [from = '', to = ''] = pair.split('=').map(side => side.trim().replace(/'/g, ''))
    if (!from || !to || from === to) continue
    for (const one of spellings(from)) {
      const words = one.split(' ')
      const rows = [...(table.get(words[0] ?? '') ?? []), { from: words, to: to.split(' ') }]
      table.set(
        words[0] ?? '',
        rows.sort((a, b) => b.from.length - a.from.length),
      )
    }
  }
  return table
}

// Mutated, these are other words: "for", "a", "as", "all", "her", "fan".
const otherWords = new Set(
  'al a as os ei o ma na hi fy mi da re ro for go ei her ala am an un mas di ddi dda fa'.split(' '),
)

const tables = {
  en: tableOf(english, from => [from]),
  cy: tableOf(welsh, from => {
    const [first = '', ...rest] = from.split(' ')
    return [first, ...mutated(first).filter(one => one !== first && one.length > 2 && !otherWords.has(one))].map(one =>
      [one, ...rest].join(' '),
    )
  }),
}

/** Whether a word is one of spoken Welsh, and no English word. */
export const isSpokenWelsh = (word: string): boolean => tables.cy.has(word) && !alsoEnglish.has(word)
const alsoEnglish = new Set(
  'more cer dos mas hal ro gore came ti jobs meds doctor trio para caria tua iach best starto stopa hela pethe isho para paid pay ma nei myn cos care gate lie gwaith tabledi'.split(
    ' ',
  ),
)

/** The words of a text with its shorthand spelled out. */
export function spelledOut<T extends Token>(tokens: readonly T[], language: 'en' | 'cy'): T[] {
  const spelled: T[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as T
    const row = rowAt(language === 'cy' ? [tables.cy, tables.en] : [tables.en], tokens, i)
    const says = row?.to ?? inContext(tokens, i) ?? withUnit(token.low)
    const length = row?.from.length ?? 1
    const { end } = tokens[i + length - 1] ?? token
    for (const [j, low] of (says ?? [token.low]).entries())
      spelled.push({
        ...token,
        low,
        end,
        break: j === 0 ? token.break : 'none',
        capital: says === undefined && token.capital,
      })
    i += length
  }
  return spelled
}

// What Welsh means something else by, though English shorthand has it.
const notInWelsh = new Set(
  'w act acts att comp dir inst inc op ops prov rec ref req u ur wi wt pd comm ma cl ta min ya'.split(' '),
)
// "W Turning Point" is "with"; "Dr W Jones" is nobody's shorthand.
const namesBefore = new Set('mr mrs ms miss dr'.split(' '))

function rowAt(all: readonly Table[], tokens: readonly Token[], at: number) {
  const { low } = tokens[at] as Token
  for (const [i, table] of all.entries()) {
    if (i > 0 && notInWelsh.has(low)) return undefined
    for (const row of table.get(low) ?? [])
      if (
        row.from.every((word, j) => tokens[at + j]?.low === word && (j === 0 || tokens[at + j]?.break === 'none')) &&
        !(low.length === 1 && namesBefore.has(tokens[at - 1]?.low ?? ''))
      )
        return row
  }
  return undefined
}

const beforeTo = new Set(
  'claimant clmt clmnt cust cl clt agreed agrees needs need has have she he they you ready how'.split(' '),
)
const afterTo = new Set(
  'attend apply appl submit send fwd forward ask contact ring phone call go get do start begin complete engage re refer see take join keep continue cont help find make bring write register reg improve update upload volunteer work stop give be'.split(
    ' ',
  ),
)
const goFor = new Set(
  'go apply applying appl look looking ask search searching job jobs wait ready ctr centre int interview help'.split(
    ' ',
  ),
)
// "Centre 4 and 5", "interview 4 wks ago": there it is a number.
const countsOn = new Set('and to or hrs hours hr wks weeks wk days mins minutes x'.split(' '))
const applying = new Set(
  'to and will must 2 please then claimant clmt clmnt cust cl must should then or reqd agreed needs wk has'.split(' '),
)
const applyingFor = new Set('for to at x via on online 4'.split(' '))

/** What a sign stands for by what stands beside it. */
function inContext(tokens: readonly Token[], i: number): string[] | undefined {
  const { low } = tokens[i] as Token
  const previous = tokens[i - 1]?.low ?? ''
  const next = tokens[i + 1]?.low ?? ''
  switch (low) {
    case '2':
      return beforeTo.has(previous) ||
        (afterTo.has(next) && i > 0 && !/^(?:x|at|by|for|the|after|step)$/.test(previous))
        ? ['to']
        : undefined
    case '4':
      return goFor.has(previous) && !countsOn.has(next) ? ['for'] : undefined
    case 'x':
      return /^\d/.test(next) ? [] : undefined
    case 'min':
      return /^\d/.test(previous) ? ['minutes'] : ['at', 'least']
    case 'appl':
      return applying.has(previous) || applyingFor.has(next) || /^\d/.test(next) ? ['apply'] : ['application']
    case 'appls':
      return ['applications']
    default:
      return undefined
  }
}

const units: Record<string, string> = {
  hr: 'hour',
  hrs: 'hours',
  h: 'hours',
  wk: 'weeks',
  wks: 'weeks',
  min: 'minutes',
  mins: 'minutes',
  x: '',
}

/** "16hrs" is a number and its hours. */
function withUnit(low: string): string[] | undefined {
  const [, count, unit] = /^(\d+)(hrs?|h|wks?|mins?|x)$/.exec(low) ?? []
  return count === undefined ? undefined : [count, units[unit ?? ''] ?? ''].filter(Boolean)
}

/** Whether a full stop after a word ends no sentence, for the word is cut short. */
export const isCutShort = (word: string): boolean => tables.en.has(word)
