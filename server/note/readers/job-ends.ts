/** Why a job ended, in the note's own words. */
import type { Clause } from '../clauses.ts'
import type { HeardNote } from '../reader.ts'
import { spanOf } from '../said.ts'

/** "lost her job as", "sacked from": the date after it is when it ended, and the first words may be why. */
export const endedIn =
  / (?:gave up|(?:lost|left|gave up) (?:his |her |my |the |last )*(?:last )?(?:job|work)|made redundant|redundant|sacked|dismissed|laid off|let go|resigned|retired|finished|left|quit)(?: (?:from|at|as|his|her|my|a|an|the|job|work|with|by|in|last))*$/

const reason =
  /(?: (?:until|till|til|when|after|due to|because of|because|as|over(?= the| his| her| pay| shifts)|tan|hyd))((?: (?!(?:in|on|and|but|then|19\d\d|20\d\d|last|covid|lockdown|\d+|about|around|recently|now|january|february|march|april|may|june|july|august|september|october|november|december)(?= |$))[^ ]+){1,7})/
const outright =
  /((?<! were) (?:voluntary redundancy|early retirement|made redundant|redundancy|redundant|laid off|sacked|dismissed|let go|contract ended|temp contract ended|temporary contract ended|contract finished|contract ran out|contract not renewed|contract wasn't renewed|resigned|walked out|quit|retired|medically retired|ill health|ill health retirement|went bust|company closed|firm closed|firm went bust|company went bust|shop closed|shop shut|factory closed|factory shut|pit closed|closed down|shut down|site closed|place closed|went into administration|went into liquidation|business failed|business folded|got injured|got pregnant|fell pregnant|had a baby|had baby|had kids|had children|had her son|had her daughter|moved away|moved house|fired|they let me go|let me go|let her go|let him go|finished up|business closed|firm shut|company shut|mill closed|mill shut|pub closed|pub shut|hotel closed|cafe closed|garage closed|seasonal work ended|season ended|ended due to covid))(?= |$)/

/** Why it ended, from a place of the text to the end of its clause, in the note's words. */
export function leftOf(
  note: HeardNote,
  clause: Clause,
  from: number,
  isOver = false,
): { words: string; to: number } | undefined {
  const text = note.text.slice(from, clause.to)
  const plainly = outright.exec(text)
  const why =
    / (?:left|until|till|til|stopped|finished|ended|gave up|had to|quit|tan|hyd|lost|packed it in|packed in|jacked it in)(?= )/.test(
      text,
    ) ||
    / (?:due to|because of)(?= )/.test(text) ||
    (isOver && /^ (?:because|when|after|as)(?= )/.test(text))
      ? reason.exec(text)
      : null
  const said = why ?? plainly
  if (!said?.[1] || / lost (?:his |her |my |driving )*licence/.test(text)) return undefined
  const begins = from + said.index + said[0].indexOf(said[1])
  const to = from + said.index + said[0].length
  const { words } = spanOf(note, begins, to)
  return words ? { words, to } : undefined
}

/** Why it ended, where the words before the job say so: "made redundant from". */
export function leftBefore(note: HeardNote, clause: Clause, until: number): { words: string } | undefined {
  const lead = note.text.slice(clause.from, until)
  const why =
    / (?:made redundant|redundant|sacked|dismissed|laid off|let go|resigned|medically retired)(?= from| by| as| at| in)/.exec(
      lead,
    )
  if (!why && endedIn.test(lead)) {
    const purpose =
      / to((?: (?:look after|care for|have|raise|bring up|be|study|go|move|help|become|retrain))(?: [^ ]+){0,5})$/.exec(
        note.text.slice(until, clause.to),
      )
    if (purpose?.[1]) return spanOf(note, clause.to - purpose[1].length, clause.to)
  }
  return why ? spanOf(note, clause.from + why.index, clause.from + why.index + why[0].length) : undefined
}
