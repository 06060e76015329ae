/** Why a job ended, in the note's own words. */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { closing, dismissal, leaving, misfortune } from '../../words/work-ends.ts'

/** "lost her job as", "sacked from": the date after it is when it ended, and the first words may be why. */
export const endedIn = new RegExp(
  ` (?:(?:lost|left|gave up|quit|walked out of|packed in) (?:(?:his|her|my|the|a|last) )*(?:job|work)|${leaving}|${dismissal}|${closing})(?: (?:from|at|as|his|her|my|a|an|the|job|work|with|by|in|last|of|after|\\d+ (?:years|months|weeks)|role|post|position|working))*$`,
)
const reason =
  /(?: (?:until|till|til|when|(?<! look | looks | looking )after|through|due to|because of|because|as(?! an?(?= ))|over(?= the| his| her| pay| shifts)|tan|hyd))((?: (?!(?:in|on|and|but|then|19\d\d|20\d\d|last|spring|summer|autumn|winter|easter|christmas|covid|lockdown|\d+|about|around|recently|now|january|february|march|april|may|june|july|august|september|october|november|december)(?= |$))[^ ]+){1,7})/
const outright = new RegExp(
  `(?<! were| was)( (?:${dismissal}|${closing}|walked out|quit|resigned|retired(?: early)?))(?= |$)`,
)

// "left 2017 to have kids", "left for her health".
const toDoElse =
  / (?:left|gave (?:it )?up|finished|stopped|quit|packed it in)(?: (?:in|about|around|\d+|[a-z]+ 20\d\d))*( for (?:(?:his|her|my|the) (?:health|kids|children|family|mum|dad|back|baby|husband|wife)|(?:health|family|personal|medical) reasons)| to (?:have|look after|care for|raise|bring up|study|go|move|help|become|retrain|start|be|set up)(?: (?!(?:and|but|then|in 20\d\d)(?= |$))[^ ]+){0,5})/
const shutBefore = new RegExp(`^ ${closing}(?= |$)`)
const befell = new RegExp(`( ${misfortune})(?= |$)`)

/** Whether the words that lead to a job say that the person left it. */
export const leftIt = new RegExp(` ${leaving}(?: [^ ]+){0,5}$`)

/** Whether a clause begins with the end of a job: "made redundant", "shop shut", "then let go". */
export const endsJob = new RegExp(
  `^(?: (?:says|and|but|then|now|since|was|got|she|he|i|they|had|has|to|been|so|finally|recently|eventually|just|all|when))* (?:${leaving}|${dismissal}|${closing})(?= |$)`,
)

/** Why it ended, from a place of the text to the end of its clause, in the note's words. */
export function leftOf(
  note: HeardNote,
  clause: Clause,
  from: number,
  isOver = false,
): { words: string; to: number } | undefined {
  const text = note.text.slice(from, clause.to)
  const plainly = outright.exec(text) ?? (isOver || ended.test(text) ? befell.exec(text) : null)
  const why =
    / (?:left|until|till|til|stopped|finished|ended|gave up|had to|quit|tan|hyd|lost|packed it in|packed in|jacked it in)(?= )/.test(
      text,
    ) ||
    / (?:due to|because of)(?= )/.test(text) ||
    (isOver &&
      /^(?: [^ ]+){0,6}? (?:because|when|(?<! look | looks | looking )after|through(?! (?:an|a|the)))(?= )/.test(text))
      ? reason.exec(text)
      : null
  const purpose = toDoElse.exec(text)
  const said = purpose ?? why ?? plainly
  if (!said?.[1] || / lost (?:his |her |my |driving )*licence/.test(text)) return undefined
  const begins = from + said.index + said[0].indexOf(said[1])
  const to = from + said.index + said[0].length
  const { words } = spanOf(note, begins, to)
  return words ? { words, to } : undefined
}

/** "Back gave out", after a job that is over: that was why. */
export const tellsWhy = (text: string): boolean => begunBy.test(text)
const begunBy = new RegExp(
  `^(?: (?:as|because|when|due to|his|her|my|the|it|was|got|and|then|she|he|i|had))*? ${misfortune}(?= |$)`,
)
const ended = new RegExp(` ${leaving}(?= )`)

// "resigned from the bank because of the stress": why, and not only how.
const becauseOf = /(?: because of| because| due to)((?: (?!(?:he|she|i|they|and|but|then)(?= |$))[^ ]+){1,6})/

/** Why it ended, where the words before the job say so: "made redundant from". */
export function leftBefore(note: HeardNote, clause: Clause, until: number): { words: string } | undefined {
  const lead = note.text.slice(clause.from, until)
  const why = new RegExp(` (?:${dismissal}|walked out|resigned)(?= from| by| as| at| in| of| after| with)`).exec(lead)
  // "company went bust so lost his job as": the clause before says why.
  const before = note.clauses[note.clauses.indexOf(clause) - 1]
  if (
    !why &&
    endedIn.test(lead) &&
    before &&
    / (?:so|and)(?= )/.test(lead) &&
    clause.mark === '' &&
    (shutBefore.test(before.text) ||
      (before.whose === 'person' && before.text.split(' ').length < 6 && / so(?= )/.test(lead)))
  )
    return spanOf(note, before.from, before.to)
  const because = why && becauseOf.exec(lead.slice(why.index))?.[1]
  if (why && because) {
    const begins = clause.from + lead.indexOf(because, why.index)
    return spanOf(note, begins, begins + because.length)
  }
  if (!why && endedIn.test(lead)) {
    const purpose =
      / to((?: (?:look after|care for|have|raise|bring up|be|study|go|move|help|become|retrain))(?: [^ ]+){0,5})$/.exec(
        note.text.slice(until, clause.to),
      )
    if (purpose?.[1]) return spanOf(note, clause.to - purpose[1].length, clause.to)
  }
  return why ? spanOf(note, clause.from + why.index, clause.from + why.index + why[0].length) : undefined
}
