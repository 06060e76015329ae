/** Reads what somebody has to go without, also where several things are named in one: "short on food, electric and data". */
import {
  answered,
  clausesFor,
  doubtOf,
  type Found,
  type HeardNote,
  type Match,
  matchesIn,
  type Reader,
} from '../reader.ts'
import { options } from './options.ts'

/** As `options`; `cues` are what stands before a list of things that are lacking. */
export const goingWithout: Reader = (question, heard, note) => {
  const lists = clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, heard.cues).flatMap(cue => listIn(cue, note)),
  )
  const isInList = ({ from, to }: Found) => lists.some(list => from < list.to && list.from < to)
  return [...lists, ...options(question, heard, note).filter(one => !isInList(one))]
}

const things: Record<string, string> = Object.fromEntries(
  Object.entries({
    food: 'food meals eating eat groceries dinner lunch breakfast',
    heat: 'heating heat gas electric electricity light lights energy power leccy lecky',
    clothes: 'clothes clothing shoes boots uniform suit',
    fares: 'fares fare bus train petrol travel',
    phone: 'credit data phone minutes mobile top',
  }).flatMap(([value, words]) => words.split(' ').map(word => [word, value])),
)
// Words between the things of a list, and those that only tell them nearer.
const between =
  /^(?:the|any|her|his|my|enough|a|for|or|and|,|to|up|interview|work|smart|decent|money|credit|bills?|meter|on|buy|proper|hot|cooked|both|either)$/

const weak = /^ (?:no |struggling with|doesn't afford)/

// The things that a cue leads to, as far as nothing else stands between them.
function listIn({ from, to, stance }: Match, { text }: HeardNote): Found[] {
  const values = new Set<string>()
  let at = to
  for (const { 0: word, index } of text.slice(from, to + 90).matchAll(/ [^ ]+/g)) {
    const thing = things[word.slice(1)]
    if (thing !== undefined) values.add(thing)
    else if (from + index >= to && !between.test(word.slice(1))) break
    at = Math.max(to, from + index + word.length)
  }
  // "No bus", "struggling with the phone": one thing alone is lacking only after words that say no less.
  const least = weak.test(text.slice(from, to)) ? 2 : 1
  if (values.size < least || stance.not) return []
  return [{ from, to: at, doubt: doubtOf(stance), answer: answered([...values]) }]
}
