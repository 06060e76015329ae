/**
 * Reads the jobs that somebody has had: one item for each, with what its words say of it and nothing else (job-fields.ts, and
 * job-follows.ts for the clauses after it).
 *
 * What must always hold
 * 1. Work that is done now for pay is a job still done; what is done for the family, or for nothing, is a job only where
 *    its dates are told.                                                                             (draftsMade)
 * 2. A place is no job by itself where a job is told of already.                                      (isOnlyWhere)
 */
import type { Answers } from '../../../interview/questions.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { leftOf } from './job-ends.ts'
import { itemOf, placeOf, settledStill } from './job-fields.ts'
import { followed } from './job-follows.ts'
import { unlisted } from './job-unlisted.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { workSaidIn } from './work-said.ts'
import type { WorkSaid } from './work-told.ts'

/** A job as it is being told: where, up to which clause, and what is known of it. */
export type Draft = {
  item: Answers
  from: number
  to: number
  first: number
  last: number
  guess: boolean
  isTitled: boolean
  isNow?: boolean
}

/** Uses `none`: the ways of saying that there was never a job. */
export const jobs: Reader = (_question, heard, note) => {
  const nones = note.clauses
    .filter(({ whose }) => whose === 'person')
    .flatMap(clause => matchesIn(clause, heard.none))
    .filter(
      ({ clause, to }) =>
        !/^ (?:in(?! (?:her|his|my) life)|as|with|at(?! all)|for|since|before in|there)(?= )/.test(
          clause.text.slice(to - clause.from),
        ) && !(/ (?:worked|done)$/.test(note.text.slice(0, to)) && mentionsIn(note).some(({ from }) => from === to)),
    )
  if (nones[0]) return nones.slice(0, 1).map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  return draftsIn(note).map(
    ({ item, from, to, guess }): Found => ({ from, to, item, doubt: guess ? 'a guess' : undefined }),
  )
}

const cache = new WeakMap<HeardNote, Draft[]>()

/** Every job told in a note, in order. */
export function draftsIn(note: HeardNote): Draft[] {
  const known = cache.get(note)
  if (known) return known
  const drafts = draftsMade(note)
  cache.set(note, drafts)
  return drafts
}

function draftsMade(note: HeardNote): Draft[] {
  const drafts: Draft[] = []
  const said = workSaidIn(note).filter(one => one.frame === 'wish' || !isOnlyWhere(note, one))
  for (const one of said) {
    if (one.frame === 'wish') continue
    const earlier = drafts.at(-1)
    const item = itemOf(note, one)
    if (earlier && isSameJob(note, earlier, item, one)) addTo(note, earlier, item, one)
    else drafts.push(draftOf(note, one, item))
    const draft = drafts.at(-1) as Draft
    followed(note, draft, said)
    draft.item = settledStill(draft.item)
  }
  const kept = drafts
    .filter(draft => !draft.isNow || draft.item['job-started'] || draft.item['job-ended'] || isPaidNow(note, draft))
    .map(draft => (draft.isNow ? { ...draft, item: { 'job-still': answered(true), ...draft.item } } : draft))
  return [...kept, ...unlisted(note, said)].sort((one, other) => one.from - other.from)
}

// "Cleaner at Asda 15 hours": what is done to help somebody, or as a volunteer, is work and no job.
const isPaidNow = ({ clauses }: HeardNote, { first, guess }: Draft): boolean =>
  !guess && !unpaid.test(clauses[first]?.text ?? '')
const unpaid =
  / (?:help|helps|helping|volunteer|volunteers|volunteering|voluntary|unpaid|charity|(?:family|dad|mum|brother|sister|husband|wife|partner|uncle|aunt|cousin|parent|son|daughter|friend|mate)s?'?s?|gwirfoddol\w*|helpu)(?= |$)/

// "chef 15 years, various pubs and hotels", "hairdresser, own salon", "care homes since": where, and no job of its own.
function isOnlyWhere({ text }: HeardNote, { mentions, clause, dates, inherited }: WorkSaid): boolean {
  if (mentions.some(({ kind }) => kind !== 'workplace')) return false
  const before = text.slice(clause.from, mentions[0]?.from)
  if (inherited && (/ own$/.test(before) || (/ and$/.test(before) && dates.length === 0))) return true
  return (
    dates.length === 0 &&
    (/ (?:various|different|several|many|mostly|mainly)(?: [^ ]+){0,3}$/.test(before) ||
      /^ since$/.test(text.slice(mentions.at(-1)?.to, clause.to)))
  )
}

const draftOf = (note: HeardNote, said: WorkSaid, item: Answers): Draft => ({
  item,
  from: beginOf(note, said),
  to: endOf(note, said),
  first: said.index,
  last: said.index,
  guess: said.guess,
  isTitled: said.mentions.some(({ kind }) => kind !== 'workplace' && kind !== 'employer'),
  isNow: said.frame === 'now',
})

// What more is told of the same job. Of soldiers a regiment is whom they worked for, and of others what they did there.
function addTo(note: HeardNote, draft: Draft, item: Answers, said: WorkSaid): void {
  const { 'job-title': title, ...more } = item
  const isPlace = said.mentions[0]?.kind === 'workplace' || isRegiment(note.text, said.mentions[0])
  const isNamed = draft.item['job-title'] !== undefined && said.mentions[0]?.kind === 'work'
  const field = !title ? undefined : isPlace ? 'job-employer' : draft.isTitled || isNamed ? 'job-did' : 'job-title'
  draft.item = { ...draft.item, ...more, ...(field && title && { [field]: title }) }
  draft.isTitled = draft.isTitled || field === 'job-title'
  draft.to = Math.max(draft.to, endOf(note, said))
  draft.last = said.index
}

// "worked at Tesco 5 years, cashier": a title for the job just told.
const isSameJob = (
  { text, clauses }: HeardNote,
  earlier: Draft,
  item: Answers,
  { inherited, index, mentions, dates }: WorkSaid,
): boolean => {
  const kind = mentions[0]?.kind
  // "Ex Tata, 58, rigger": an age between them is passed over.
  const apart = index - earlier.last - (/^ \d\d$/.test(clauses[index - 1]?.text ?? '') ? 1 : 0)
  if (!inherited || index === earlier.last || apart > 1 || mentions.length > 1 || dates.length > 0) return false
  if (kind === 'employer') return earlier.item['job-employer'] === undefined
  if (kind === 'workplace' && earlier.isTitled && body.test(text.slice(mentions[0]?.from, mentions[0]?.to)))
    return earlier.item['job-employer'] === undefined
  const type = earlier.item['job-type']
  if (type?.is === 'answered' && type.value === 'forces' && (kind === 'workplace' || isRegiment(text, mentions[0])))
    return true
  // "at Argos 2010 to 2014, serving customers": what was done there.
  const isDoing =
    kind === 'work' &&
    / [^ ]+ing (?!and(?= ))[^ ]+/.test(text.slice(mentions[0]?.from, mentions[0]?.to)) &&
    hasPlaceOrTime(earlier)
  return (
    isDoing ||
    ((kind === 'title' || (kind === 'work' && hasPlaceOrTime(earlier))) &&
      item['job-employer'] === undefined &&
      !earlier.isTitled)
  )
}

// "apprentice joiner, council": whom for.
const body = / (?:council|nhs|hospital|civil service|post office|police|university|college|prison)$/

const isRegiment = (text: string, mention: Mention | undefined) =>
  / (?:royal|regiment|guards|rifles|signals|corps|artillery|fusiliers|logistic|paras)(?= |$)/.test(
    text.slice(mention?.from, mention?.to),
  )

const hasPlaceOrTime = ({ item }: Draft) =>
  ['job-employer', 'job-started', 'job-ended', 'job-place'].some(id => item[id] !== undefined)

function beginOf({ text }: HeardNote, { clause, mentions, lead, dates }: WorkSaid): number {
  const first = mentions[0] as Mention
  const opening = dates.filter(({ from }) => from < first.from).at(0)?.from
  const cue =
    /(?: (?:got the|quit|walked out|resigned|let go|worked|was|used to|had|did|has|been|employed|job|ex|last|left|lost|made|sacked|dismissed|laid|resigned|retired|finished|ran|owned|started|temp|cash|casual|managed|self|volunteered|agency|years|previously|\d+))/.exec(
      lead,
    )
  const at = cue && !dates.some(({ from }) => from < first.from) ? text.indexOf(cue[0], clause.from) : first.from
  return Math.min(first.from, opening ?? first.from, at >= clause.from && at < first.from ? at : first.from)
}

const endOf = (note: HeardNote, said: WorkSaid): number =>
  Math.min(
    Math.max(
      (said.mentions.at(-1) as Mention).to,
      placeOf(note, said)?.to ?? 0,
      leftOf(note, said.clause, (said.mentions.at(-1) as Mention).to)?.to ?? 0,
      ...said.dates.map(({ to }) => to),
    ),
    said.clause.to,
  )
