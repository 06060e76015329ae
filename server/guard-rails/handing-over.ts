/**
 * "Update your CV", and then "Send it to five employers": what a step hands over is named somewhere else in the item, so
 * the item is read as a whole. Deterministic, like wording.ts, and explained by the very words that were found.
 */
import { type Match, matches, patterns, type Reading, read, wordsOf } from './reading/patterns.ts'
import type { Option, Unit } from './reading/units.ts'
import { isForSomethingElse, texts } from './wording.ts'
import { handingOver } from './words/jobs.ts'

type Item = { what: string; steps: readonly string[]; whoHelps?: string; place?: string }

const giving = patterns(handingOver, ['OURS', 'TIME'])

/** The words by which an item makes a person hand a CV or an application to an employer, when it calls it "it". */
export function handsOverCv(item: Item): string | undefined {
  const helpers = namesIn(item)
  let named = false
  for (const text of texts(item)) {
    const reading = read(text)
    const since = withIt(reading, named)
    for (const match of matches(since.reading, giving)) {
      if (!isForOneOfUs(since.reading, match, helpers)) return wordsOf(since.reading, match)
    }
    named = since.named
  }
  return undefined
}

/** A reading in which "it" is known for the CV or the application that was named before it. */
function withIt(reading: Reading, namedBefore: boolean): { reading: Reading; named: boolean } {
  let named = namedBefore
  const units = reading.units.map((unit, i): Unit => {
    if (unit.is.has('CV')) named = true
    if (unit.is.has('APPLICATION') && !isForSomethingElse(reading, { from: i - 1, to: i + 1 })) named = true
    return named ? { ...unit, options: unit.options.flatMap(inHand), is: unit.is } : unit
  })
  return { reading: { ...reading, units }, named }
}

const itself = new Set(['PAPERS'])
const sending = new Set(['SENDING'])
const sendingIt = new Set(['SENT-PAPERS'])
const inHand = (option: Option): Option[] => [
  option,
  ...(option.is.has('IT') ? [{ ...option, is: itself }] : []),
  ...(option.is.has('SEND') ? [{ ...option, is: sending }] : []),
  ...(option.is.has('SEND-IT') ? [{ ...option, is: sendingIt }] : []),
]

/** Whether it goes to somebody who is named as helping with the item: "Send it to Megan". */
function isForOneOfUs({ text, units }: Reading, { from, to }: Match, helpers: ReadonlySet<string>): boolean {
  const recipient = units[to - 1]
  return (
    from < to &&
    recipient !== undefined &&
    recipient.is.has('NAME') &&
    helpers.has(text.slice(recipient.at, recipient.end))
  )
}

/** The names of those who help with it: of Amira, "with Amira", and whoever stands under who helps and where. */
function namesIn({ what, steps, whoHelps = '', place = '' }: Item): ReadonlySet<string> {
  const helped = [what, ...steps].flatMap(text => [
    ...text.matchAll(/\b(?:with|gyda|see|meet|gweld|ask) ((?:\p{L}+ ?){1,6})/giu),
  ])
  const words = [...helped.map(match => match[1] ?? ''), whoHelps, place].join(' ')
  return new Set(words.match(/\p{Lu}\p{L}+/gu) ?? [])
}
