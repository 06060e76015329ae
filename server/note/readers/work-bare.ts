/** What is told of a job that no verb tells: by its years, by dates that come after, or by standing in a list to choose from. */
import type { Clause } from '../clauses.ts'
import type { HeardNote } from '../reader.ts'
import { visited } from '../words/work-cues.ts'
import { datesTold, type Told } from './approximate-dates.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { type FrameHeard, isForFamily, nameOf, onlyFillers, withoutDates } from './work-told.ts'

/** Nothing says it, but years or dates of it are told: "crane driver 20 years", "Tesco 2010-2018". */
export function bareFrame(
  clause: Clause,
  lead: string,
  group: Mention[],
  note: HeardNote,
  told: Told[],
  after: string,
  begins: number,
): FrameHeard | undefined {
  if (!onlyFillers.test(lead) && begins === group[0]?.from) return undefined
  if (!onlyFillers.test(lead)) return undefined
  const first = group[0] as Mention
  // "30 years at the council": nobody is there so long but to work.
  const isLong =
    / \d+ years (?:at|with|for)(?: the)?$/.test(lead) &&
    /^(?:council|post office|bank|courts)$/.test(nameOf(note, first))
  const isVisited = first.kind === 'workplace' && visited.has(nameOf(note, first)) && !isLong
  const last = group.at(-1) as Mention
  const near = told.some(
    ({ from, to, started, ended }) =>
      (started ?? ended) !== undefined &&
      (from - last.to < 20 ||
        first.from - to < 20 ||
        /^ (?:at|for|with)(?: [^ ]+){1,4}$/.test(note.text.slice(last.to, from))),
  )
  if (isVisited || isForFamily(note, group)) return undefined
  // "Carer since 2019" may be of somebody at home.
  if (
    /^ (?:full time )?carers?$/.test(note.text.slice(first.from, last.to)) &&
    told.some(({ started }) => started) &&
    !told.some(({ ended }) => ended)
  )
    return undefined
  if (isChoice(note, clause, first, last)) return { frame: 'wish', inherited: false }
  if (near || isDatedAfter(note, clause, first, after)) return { frame: 'past', inherited: false }
  const isTimed =
    /^(?: (?:for|about|nearly|over|up to))* (?:\d+|one|many|several|few|a few|most of) (?:years?|months)(?! old)(?= |$)/.test(
      after,
    ) || / \d+ (?:years?|months)(?: (?:as|in|at|of|on|a|an|the|doing|working))*$/.test(lead)
  if (isTimed) return { frame: 'past', inherited: false }
  if (
    /^(?: (?:in|at|for|with|on|the|a) [^ ]+| abroad| back home){0,2} (?:before|previously|in the past|by trade|by profession|years ago|originally|back home|on and off|here and there|over the years|as a student|as a teenager|when younger|when he was younger|when she was younger|after school|after leaving school|for a bit|for a while|straight from school)(?= |$)/.test(
      after,
    )
  )
    return { frame: 'past', inherited: false }
  if (/^(?:[^\d]*) \d+(?:\.\d+)? hours(?! of care| care)/.test(after) && first.kind !== 'workplace')
    return { frame: 'now', inherited: false }
  if (
    /^(?: (?:bit of|some|a bit of|mostly|various))* (?:cash in hand|casual|agency|temp|temporary|zero hours|seasonal)(?= |$)/.test(
      lead,
    )
  )
    return { frame: 'past', inherited: false }
  if (/ until (?!\d)/.test(after)) return { frame: 'past', inherited: false }
  return undefined
}

// "Teaching assistant, St Josephs, Oldham, 2014 to 2019": a sentence that names a job, whose dates come after its place.
function isDatedAfter(note: HeardNote, clause: Clause, { kind }: Mention, after: string): boolean {
  if (kind !== 'title' && kind !== 'work') return false
  if (kind === 'work' && !/[.;¶:]/.test(clause.mark)) return false
  if (
    !/^(?: (?:at|for|with|in|on|the|a|an|[^ ]+)){0,6}$/.test(after) ||
    / (?:is|was|has|needs?|wants?|would|course)(?= |$)/.test(after)
  )
    return false
  for (const next of note.clauses.slice(note.clauses.indexOf(clause) + 1, note.clauses.indexOf(clause) + 5)) {
    if (/[.;¶]/.test(next.mark) || next.whose !== 'person') return false
    const dates = datesTold(next.text, note.context.on)
    if (dates.some(({ started, ended }) => started ?? ended))
      return leadsToDate.test(next.text.slice(0, dates[0]?.from))
    if (
      next.text.split(' ').length > 5 ||
      / (?:is|was|has|needs?|wants?|would|course|doing|lives|son|daughter|kids)(?= |$)/.test(next.text)
    )
      return false
  }
  return false
}
const leadsToDate =
  /^(?: (?:from|started|finished|left|ended|must|have|been|about|was|till|until|then|in|there|it|and|part|full|time|she|he|they|i|around))*$/

// "Retail or hospitality.": a sentence of nothing but kinds of work to choose from is what somebody would do.
function isChoice(note: HeardNote, clause: Clause, first: Mention, last: Mention): boolean {
  if (!/[.;¶]/.test(clause.mark) || first.from !== clause.from) return false
  const next = note.clauses[note.clauses.indexOf(clause) + 1]
  if (next && !/[.;¶]/.test(next.mark)) return false
  const names = mentionsIn(note).filter(({ from, to }) => from >= clause.from && to <= clause.to)
  if (names.length < 2 || names.some(({ kind }) => kind !== 'title' && kind !== 'work')) return false
  return (
    / or /.test(note.text.slice(last.to, clause.to)) &&
    /^(?: (?:or|work|jobs|maybe|a|an))*$/.test(withoutDates(note, names, clause.from, clause.to))
  )
}
