/** Jobs that somebody would choose, where the place stands after the job: "HCA first choice, care home 2nd". */
import type { HeardNote } from '../../reader.ts'
import { wishCues } from '../../words/work-cues.ts'
import { mentionsIn } from './mentions.ts'

/** A job chosen: its place among the choices, and where its words stand. */
export type Chosen = { place: number; from: number; begins: number; to: number }

/** Whether a job or a kind of work is named between two places. */
export const isJob = (note: HeardNote, begins: number, to: number): boolean =>
  mentionsIn(note).some(
    ({ from, to: ends, kind }) => from >= begins && ends <= to && kind !== 'place' && kind !== 'country',
  )

/** "Charity 1st, housing 2nd": a row of them, of which one at least is a job, or one that is called a choice. */
export function rankedAfter(note: HeardNote): Chosen[] {
  const told = note.clauses.flatMap((clause, index) => {
    const said = clause.whose === 'person' ? rank.exec(clause.text) : null
    if (!said) return []
    const lead = wishLead.exec(said[1] ?? '')?.[0].length ?? 0
    const words = (said[1] ?? '').slice(lead)
    if (words === '' || words.split(' ').length > 6 || notChosen.test(words)) return []
    const begins = clause.from + lead
    const to = begins + words.length
    const place = places.findIndex(one => one.includes(said[2] ?? '')) + 1
    return [{ index, place, from: clause.from, begins, to, isSaid: said[3] !== undefined }]
  })
  const runs: (typeof told)[] = []
  for (const one of told) {
    const last = runs.at(-1)?.at(-1)
    if (last && one.index - last.index < 3 && one.place === last.place + 1) runs.at(-1)?.push(one)
    else if (one.place === 1) runs.push([one])
  }
  return runs
    .filter(run => run.some(({ isSaid, begins, to }) => isSaid || (run.length > 1 && isJob(note, begins, to))))
    .flat()
    .map(({ place, from, begins, to }) => ({ place, from, begins, to }))
}

const places = [
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
]
const rank =
  /^(.*?)(?: is| would be)?(?: (?:my|her|his|their|the|as|a|an))* (1st|first|2nd|second|3rd|third)( choice| preference| pref| option)?$/
const wishLead = new RegExp(
  `^(?:.* ${wishCues}(?= ))?(?: (?:and|then|but|or|to|be|a|an|the|some|work|working|job|as|in|do|doing|get|into|become)(?= ))*`,
)
const notChosen =
  / (?:is|was|has|had|wants|can't|not|don't|came|went|goes|sees|born|her|him|them|one|school|kids|needs|always)(?= |$)/
