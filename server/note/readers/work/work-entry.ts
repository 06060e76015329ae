/**
 * An entry of a work history, as advisers type one: "TIG welder Cammell Laird 30 years, VR 2014", "Asda nights 2001 to 2007".
 * No verb tells it; that every word of the clause is one that such entries are made of does.
 *
 * What must always hold
 * 1. An entry names a job or a firm, and besides tells whom for, how long, when, or that it ended.        (isEntry)
 */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { closing, dismissal, leaving } from '../../words/work-ends.ts'
import { datesTold } from '../approximate-dates.ts'
import { endsJob } from './job-ends.ts'
import { isWrittenAsName, type Mention, mentionsIn, notNames } from './mentions.ts'

const plain = new Set(
  `at for with in on the a an of from to and by then ex prev previous previously formerly last first latest job jobs role roles post worked
  work was as agency part full time temp temporary casual seasonal zero hours contract self employed freelance nights days shifts
  shift mornings evenings weekends years year months month weeks week about over nearly around almost plus roughly different
  various several mainly mostly on off company firm ltd plc uk now current currently ongoing present abroad overseas till until since or one few couple seasons summers
  winters decades long approx back there fixed term permanent perm apprenticeship site sites place old main`
    .split(/\s+/)
    .filter(Boolean),
)
const ended = new RegExp(
  ` (?:${leaving}|${dismissal}|${closing}|finish(?:ed)?|vr'd|retd|ret'd|ret|closed|shut|redund[a-z]*)(?= |$)`,
)
const reasonFollows = / (?:because|due to|until|till|til)(?= )/
const howLong =
  / (?:\d+(?:\.\d+)?|one|a few|few|several|a couple of|couple|many)(?: plus)? (?:years?|months?|weeks?|summers|seasons|winters|decades)(?! old)(?= |$)/

/** Whether a clause is such an entry of the jobs or firms named together in it. */
export function isEntry(note: HeardNote, clause: Clause, group: readonly Mention[]): boolean {
  const end = endOfEntry(clause)
  const until = clause.from + end
  const dates = datesTold(clause.text, note.context.on)
  const names = [...mentionsIn(note), ...group].filter(({ from, to }) => from < until && to > clause.from)
  let hasName = false
  for (let i = firstWordAt(note, clause.from); i < note.words.length; i++) {
    const word = note.words[i]
    if (!word) break
    if (word.at >= until) break
    const at = word.at - clause.from
    const isTold =
      names.some(({ from, to }) => word.at >= from && word.at < to) ||
      dates.some(({ from, to }) => at >= from && at < to)
    if (isTold || plain.has(word.is) || /^\d+(?:\.\d+)?$/.test(word.is)) continue
    if (!isWrittenAsName(note, i) || notNames.test(word.is)) return false
    hasName = true
  }
  const isTitled = group.some(({ kind }) => kind === 'title')
  // "Heating off since October": a kind of work may be something else that has gone on so long.
  const goesOn = nextOf(note, clause)
  const isTimed =
    howLong.test(clause.text) ||
    timeAlone.test(goesOn) ||
    dates.some(({ started, ended }) => ended ?? (isTitled && started))
  const isOver =
    / (?:now|current|currently|ongoing)$/.test(clause.text) ||
    endsJob.test(goesOn) ||
    end < clause.text.length ||
    ended.test(clause.text)
  const hasFirm = names.some(({ kind, from }) => kind === 'employer' && from >= clause.from && from < until)
  const isJob = isTitled || group.some(({ kind }) => kind === 'work')
  return isJob ? hasFirm || hasName || isTimed || isOver : hasFirm && (isTimed || isOver)
}

/** The index of the first word at or after a place of the text. */
export function firstWordAt({ words }: HeardNote, place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.at ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

// "Tesco nights, 2 years, sacked": what the next clause tells is of it too.
const timeAlone =
  /^(?: (?:for|about|nearly|over|around|just))*(?: plus)? (?:\d+|one|few|several)(?: plus)? (?:years?|months?)$/
function nextOf({ clauses }: HeardNote, clause: Clause): string {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next && /^[,(→>-]$/.test(next.mark) && next.whose === 'person' ? next.text : ''
}

// Where the end of the job is told, and why: whatever words tell it.
function endOfEntry({ text }: Clause): number {
  const over = ended.exec(text)
  const why = reasonFollows.exec(text)
  const at = Math.min(over?.index ?? text.length, why?.index ?? text.length)
  return at > 0 ? at : text.length
}
