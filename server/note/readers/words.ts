/** Reads `text` and `long-text`: the note's own words, as they stand. */
import { answered, clausesFor, doubtOf, type Found, isTimely, type Match, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'

/**
 * Uses `cues`, `take` and `none`. The answer is the words of the cue or of its `<...>` (`take: 'cue'`, as without it), from
 * there to the end of the clause ('rest'), or the clause ('clause'). What is denied or at another time is not read.
 */
export const words: Reader = (_question, heard, note) =>
  clausesFor(heard, note).flatMap((clause): Found[] => {
    const nones = heard.none === undefined ? [] : matchesIn(clause, heard.none).filter(({ stance }) => !stance.not)
    if (nones[0]) return [{ from: nones[0].from, to: nones[0].to, answer: { is: 'none' } }]
    const matches = (heard.cues === undefined ? [] : matchesIn(clause, heard.cues)).filter(
      ({ stance }) => !stance.not && isTimely(heard, stance),
    )
    return (heard.take === 'clause' || heard.take === 'rest' ? matches.slice(0, 1) : matches).map(match => {
      const { from, to } = placeOf(match, heard.take)
      const text = spanOf(note, match.wanted && heard.take !== 'clause' ? match.wanted.from : from, to).words
      return { from, to, doubt: doubtOf(match.stance), answer: answered(text) }
    })
  })

function placeOf({ clause, from, to, wanted }: Match, take: 'cue' | 'rest' | 'clause' | undefined) {
  if (take === 'clause') return aroundCue(clause, from, to)
  return { from, to: take === 'rest' ? clause.to : (wanted?.to ?? to) }
}

// "She works and her mum has the kids and no car": an "and" on either side of the cue may lead to something else, unless it
// joins but a word or two to it ("damp and mouldy").
function aroundCue({ from, to, text }: Match['clause'], begins: number, ends: number) {
  const start = from + (leading.exec(text)?.[0].length ?? 0)
  const before = text.slice(0, begins - from + 1).lastIndexOf(' and ')
  const after = text.slice(ends - from).search(/ and(?! \p{L}+ing )(?= [^ ]+ [^ ]+ )/u)
  return {
    from: before < 0 ? start : Math.max(start, from + before + ' and'.length),
    to: after < 0 ? to : ends + after,
  }
}

// "So" and "but" belong to the sentence, not to what is said.
const leading = /^(?: (?:so|and|but|also|because|plus|then|as|says|that|though|although))+(?= )/
