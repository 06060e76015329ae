/** Reads where somebody could work: the places that a wish or a "could" names. */
import type { Clause } from '../clauses.ts'
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader, says } from '../reader.ts'
import { spanOf } from '../said.ts'
import { peoples, places } from '../words/workplaces.ts'
import { words } from './words.ts'
import { mentionsIn } from './work/mentions.ts'

const towns = new Set(places)
const before = '( in | around | near | close to | within | nr | outside | travel to | in or near | in and around )'
const languages = new Set([
  ...Object.keys(peoples),
  'english',
  'welsh',
  'arabic',
  'urdu',
  'punjabi',
  'bengali',
  'gujarati',
  'bsl',
])
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Level|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|English|Welsh|IT|HR|ICT|GCSE|NVQ|NHS|I|Word|Excel|Outlook|Power[Pp]oint|Teams|Zoom|Google|Facebook|Sage|Python|Java)$/

/** Uses `cues` as `words` does and, in clauses that say `about`, the names of towns after "in", "near" and the like. */
export const place: Reader = (question, heard, note) => {
  const named = clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, `${before} [( the )] *`).flatMap(({ from, stance }): Found[] => {
      // "Can code in Python", "a degree in Law": what is known, not where.
      if (knownIn.test(clause.text.slice(0, from - clause.from)) || isOfJob(note, clause, heard.about)) return []
      if (stance.not || !isTimely(heard, { ...stance, when: stance.when === 'past' ? 'past' : 'wish' })) return []
      const to = endOfNames(note, from)
      return to === undefined
        ? []
        : [{ from, to: to.to, doubt: doubtOf(stance), answer: answered(spanOf(note, to.from, to.to).words) }]
    }),
  )
  const told = words(question, heard, note)
  return [...told, ...named, ...(told.length + named.length > 0 ? [] : namedAlone(note))]
}

// "Happy to travel, shopkeeper in Kabul": a job that was had there.
const isOfJob = (note: Parameters<Reader>[2], clause: Clause, about: string | undefined) =>
  !says(clause, about) && mentionsIn(note).some(({ kind, from }) => kind === 'title' && from === clause.from)
const knownIn =
  / (?:codes?|coding|programs?|programming|writes?|written|fluent|confident|skilled|degree|diploma|nvq|course|level \d|trained|training|interested|speaks?|talks?)$/

// "Leeds or Bradford", "Lincoln area", "Hartlepool only": a clause of nothing else says where somebody would work.
const alone =
  /^(?: (?:prefers?|preferably|ideally|just|only|around|in|or|and|the|within|near|somewhere))*((?: [^ ]+){1,5}?)( area| areas| only| way| side| direction)?$/
const days = / (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?= |$)/
function namedAlone(note: Parameters<Reader>[2]): Found[] {
  return note.clauses.flatMap((clause): Found[] => {
    const said = clause.whose === 'person' ? alone.exec(clause.text) : null
    if (!said?.[1] || !(said[2] || / or /.test(said[1]))) return []
    const begins = clause.from + said.index + said[0].length - said[1].length - (said[2]?.length ?? 0)
    const names = endOfNames(note, begins)
    if (names?.from !== begins || names.to !== begins + said[1].length) return []
    const isKnown = said[1].split(/ (?:or|and)(?= )/).every(name => towns.has(name.trim()))
    if (!isKnown && !(/ areas?/.test(said[2] ?? '') && !days.test(said[1]))) return []
    return [{ from: clause.from, to: clause.to, answer: answered(spanOf(note, names.from, clause.to).words) }]
  })
}

const leadsTo = /^(?:in|around|near|close|to|within|nr|outside|or|and|the|travel)$/

// The names after "in": words with a capital or known towns, joined by "or", "and" and commas.
function endOfNames(note: Parameters<Reader>[2], from: number): { from: number; to: number } | undefined {
  const start = note.words.findIndex(({ at }) => at >= from)
  let [begins, ends]: [number | undefined, number | undefined] = [undefined, undefined]
  for (let i = start; i < note.words.length && i < start + 12; i++) {
    const word = note.words[i]
    if (!word) break
    const written = note.note.slice(word.begins, word.ends)
    const isName =
      !leadsTo.test(word.is) &&
      ((/^\p{Lu}\p{Ll}/u.test(written) && !noPlace.test(written) && !languages.has(word.is)) ||
        towns.has(word.is) ||
        towns.has(`${word.is} ${note.words[i + 1]?.is}`))
    if (isName) {
      begins ??= word.at
      ends = word.at + word.is.length + 1
    } else if (begins === undefined ? !leadsTo.test(word.is) : !/^(?:or|and|,|the|of)$/.test(word.is)) break
  }
  return begins === undefined || ends === undefined ? undefined : { from: begins, to: ends }
}
