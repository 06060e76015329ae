/** The jobs that are on no list, where the words can mean nothing else. */
import type { Answers } from '../../../interview/questions.ts'
import { answered, type HeardNote } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { datesTold } from '../approximate-dates.ts'
import { awayFrom, datesOf, settledStill, textField, typeOf } from './job-fields.ts'
import { followed } from './job-follows.ts'
import type { Draft } from './jobs.ts'
import { isWrittenAsName, mentionsIn } from './mentions.ts'
import type { WorkSaid } from './work-told.ts'

// "worked as a falconer": a job that is on no list, where the words can mean nothing else.
/** The jobs that are on no list: "worked as a falconer". */
export function unlisted(note: HeardNote, said: WorkSaid[]): Draft[] {
  return note.clauses.flatMap((clause, index): Draft[] => {
    if (clause.whose !== 'person' || said.some(one => one.index === index) || refused.test(clause.text)) return []
    const told = / (?:worked|employed|job|jobs|experience)( as(?: an?| the)?| in(?: an?)?)(?= )/.exec(clause.text)
    if (!told) return []
    const begins = clause.from + told.index + told[0].length
    const words =
      /^(?: (?!(?:in|at|for|until|till|til|from|since|on|and|with|to|but|because|when|before|after|as|about|most|all|over|part|full|a|the|her|his|my|their|this|that|which|different|various|many|several|one|same|past|team|teams|uk|there|it|\d.*)(?= |$))[\p{L}'&]+){1,3}/u.exec(
        note.text.slice(begins, clause.to),
      )
    if (!words || isPlaceAt(note, begins)) return []
    const dates = datesTold(clause.text, note.context.on).map(date => ({
      ...date,
      from: date.from + clause.from,
      to: date.to + clause.from,
    }))
    const to = Math.max(begins + words[0].length, ...dates.map(date => date.to))
    const title = spanOf(note, begins, begins + words[0].length).words
    const isAway = awayFrom.test(clause.text)
    const item: Answers = {
      'job-title': answered(title),
      ...textField('job-type', typeOf(clause.text, title)),
      ...datesOf(isAway ? dates.filter(({ since }) => !since) : dates, ''),
      ...(isAway && { 'job-still': answered(true) }),
    }
    const draft: Draft = {
      item,
      from: clause.from + told.index,
      to,
      first: index,
      last: index,
      guess: false,
      isTitled: true,
    }
    followed(note, draft, said)
    draft.item = settledStill(draft.item)
    return [draft]
  })
}

const refused =
  / (?:no|not|never|none|wants?|would|like|looking|hop(?:es|ing)|could|can't|don't|doesn't|hasn't|won't|wouldn't|interested|keen|might|if|needs?|apply\w*|applied|works|working|work|been told|next|ideal|dream|aim|goal|interview|offered|lack|lacks|little|voluntary|volunteer)(?= |$)/

const isPlaceAt = (note: HeardNote, at: number): boolean => {
  const index = note.words.findIndex(word => word.at >= at)
  return (
    isWrittenAsName(note, index) ||
    mentionsIn(note).some(({ from, kind }) => from === at && (kind === 'place' || kind === 'country'))
  )
}
