/** Reads which languages somebody uses, and how they get on in English. */
import type { Heard } from '../../interview/heard.ts'
import type { Clause } from '../clauses.ts'
import { answered, clausesFor, doubtOf, type Found, type HeardNote, matchesIn, type Reader, says } from '../reader.ts'
import { spanOf } from '../said.ts'
import { options } from './options.ts'
import { sentencesOf } from './sentences.ts'
import { words } from './words.ts'

/** Uses `cues`, whose `<...>` holds the languages. The answer is the note's words for them, each name with its capital. */
export const languages: Reader = (_question, heard, note) => [
  ...headed(note),
  ...spoken(heard, note),
  ...namedAlone(note),
]

const spoken = (heard: Heard, note: HeardNote): Found[] =>
  clausesFor(heard, note).flatMap(clause =>
    matchesIn(clause, heard.cues ?? '<{spoken}>').flatMap(({ from, to, stance, wanted }): Found[] => {
      if (!wanted || stance.not || stance.when !== 'now') return []
      if (isEnglishAlone(wanted.text, note.text.slice(from, to))) return []
      const end = listedAfter(clause, wanted.to, note)
      const words = spanOf(note, wanted.from, end).words
      return [{ from, to: Math.max(to, end), doubt: doubtOf(stance), answer: answered(inCapitals(words)) }]
    }),
  )

// "First language: Polish".
function headed(note: HeardNote): Found[] {
  return note.clauses.flatMap((clause, i): Found[] => {
    const head = note.clauses[i - 1]
    if (!head || !/[:-]/.test(clause.mark) || !/(?:^| )(?:languages?|lang|iaith)$/.test(head.text)) return []
    const match = matchesIn(clause, '{spoken}').find(({ from }) => from === clause.from)
    if (!match) return []
    const end = listedAfter(clause, match.to, note)
    return [{ from: head.from, to: end, answer: answered(inCapitals(spanOf(note, match.from, end).words)) }]
  })
}

// "Polish, fluent English": a language alone, where how somebody gets on in English is told beside it.
function namedAlone(note: HeardNote): Found[] {
  return sentencesOf(note).flatMap(sentence => {
    if (says(sentence, 'gcse | gcses | level | maths | degree') || !isOfTalking(sentence, note)) return []
    return note.clauses.flatMap(clause => {
      const isInside =
        clause.from >= sentence.from &&
        clause.to <= sentence.to &&
        (!says(clause, 'english') || says(clause, withEnglish))
      const match =
        isInside && matchesIn(clause, '{spoken}').find(({ from, to }) => from === clause.from && to === clause.to)
      if (!match) return []
      const { words } = spanOf(note, clause.from, clause.to)
      return [{ from: clause.from, to: clause.to, answer: answered(inCapitals(words)) }]
    })
  })
}

// "Arabic and some English": English is one of the languages named.
const withEnglish = '^ {language} and [( some | a bit of | a little | basic | good | fluent )] english $'

// How somebody talks is told in the sentence, or, of one that is a language and nothing more, in the sentence before it.
function isOfTalking(sentence: Clause, note: HeardNote): boolean {
  const talking = 'english | interp* | saesneg | cyfieithydd | cymraeg'
  if (says(sentence, 'english | interp*') || matchesIn(sentence, talking).length > 1) return true
  const before = note.clauses.filter(({ to }) => to <= sentence.from).at(-1)
  return says(sentence, '^ {spoken} $') && before !== undefined && says(before, talking)
}

// "Understands some English" is how somebody gets on in it, and no language that they would name.
const isEnglishAlone = (languages: string, cue: string) =>
  / english$/.test(` ${languages}`) &&
  !/ (?:and|or) /.test(languages) &&
  !/ (?:first|only|main|native|mother|bilingual) /.test(`${cue} `)

// "Speaks Urdu, Punjabi and some English": the languages after a comma are part of the list.
function listedAfter({ to }: Clause, end: number, { clauses }: HeardNote): number {
  if (to !== end) return end
  const next = clauses.find(({ from, mark }) => from >= to && from - to < 4 && mark === ',')
  const listed = next && matchesIn(next, '{spoken}').find(({ from }) => from === next.from)
  // "Romanian, little English": how somebody gets on in English, and not one more.
  if (next && /^ (?:a little|little|a bit of|some|basic) english$/.test(next.text)) return end
  return next && listed && listed.to === next.to ? listedAfter(next, listed.to, { clauses } as HeardNote) : end
}

const inCapitals = (words: string) =>
  words.replace(/\p{L}[\p{L}’']*/gu, word => {
    if (/^(?:and|or|also|plus|then|some|a|bit|of|little|basic|good|fluent|very|sign|language|a|ac)$/i.test(word))
      return word
    return /^(?:bsl)$/i.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
  })

/** As `words`; also the language that follows alone: "needs interpreter, Tigrinya", "interpreter (Dari)". */
export const interpreterLanguage: Reader = (question, heard, note) => {
  const following = note.clauses.flatMap((clause, i): Found[] => {
    const before = note.clauses[i - 1]
    const match = matchesIn(clause, '^ {language}')[0]
    const isAsked =
      before &&
      !/[.;¶]/.test(clause.mark) &&
      says(before, '(interp* | translator | language line | languageline) [needed | please | required] $')
    if (!match || !isAsked || clause.words.length > 4 || says(before, heard.unless)) return []
    return [{ from: match.from, to: match.to, answer: answered(inCapitals(spanOf(note, match.from, match.to).words)) }]
  })
  return [...words(question, heard, note), ...following]
}

/** As `options`; also uses `cues`: what says "talks well, writes less well", which reaches over a comma or a "but". */
export const english: Reader = (question, heard, note) => {
  const [talks] = sentencesOf(note).flatMap(sentence => matchesIn(sentence, heard.cues ?? ''))
  return talks ? [{ from: talks.from, to: talks.to, answer: answered('talk') }] : options(question, heard, note)
}
