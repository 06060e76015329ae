/** Reads when somebody cannot work: as `words` does, and days that the next clause rules out ("Sundays are church so not those"). */
import { answered, doubtOf, type Found, matchesIn, type Reader, says } from '../reader.ts'
import { spanOf } from '../said.ts'
import { words } from './words.ts'

const when =
  '( {day} | weekends ) [( mornings | morning | afternoons | afternoon | evenings | evening )] [( and | or ) ( {day} )] [( till | until | before | after | from ) #] | ( mornings | afternoons | evenings | nights )'
const ruledOut =
  "so ( not | can't | couldn't | won't | not able to | no good ) [( do | be | work )] [( free | available | those | them | then | any )] [( then | days | work )]"

/** Uses what `words` uses. */
export const timesNot: Reader = (question, heard, note) => {
  const told = words(question, heard, note)
  if (told.length > 0) return told
  const saved = note.clauses.flatMap((clause, i): Found[] => {
    const isOpen =
      clause.mark === '' &&
      says(note.clauses[i - 1] ?? clause, '( any | all | every ) ( day | days | time | times | shifts )')
    const [match] = says(
      clause,
      `( any | all | every ) ( day | days ) ( but | except | bar | apart from | other than ) ( {day} )`,
    )
      ? matchesIn(clause, `( but | except | bar | apart from | other than ) [( for | on )] <${when}> $`)
      : isOpen
        ? matchesIn(clause, `^ ( but | except | bar | apart from ) [( for | on )] <${when}> $`)
        : []
    if (!match?.wanted) return []
    return [
      { from: match.from, to: match.to, answer: answered(spanOf(note, match.wanted.from, match.wanted.to).words) },
    ]
  })
  if (saved.length > 0) return saved
  return note.clauses.flatMap((clause, i): Found[] => {
    const before = note.clauses[i - 1]
    if (before?.whose !== 'person' || clause.whose !== 'person' || /[.;¶]/.test(clause.mark)) return []
    const rules = matchesIn(clause, ruledOut).find(({ from, to }) => from === clause.from && to === clause.to)
    const said = rules && says(before, when) ? matchesIn(before, when) : []
    const [first, last] = [said[0], said.at(-1)]
    if (!rules || !first || !last) return []
    const answer = answered(spanOf(note, first.from, last.to).words)
    return [{ from: first.from, to: last.to, doubt: doubtOf(rules.stance), answer }]
  })
}
