/** The clauses after a job that only tell more of it: when, why it ended, whom for, where and what was done. */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import { answered, type HeardNote } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { closing, dismissal, leaving } from '../../words/work-ends.ts'
import { peoples } from '../../words/workplaces.ts'
import { datesTold } from '../approximate-dates.ts'
import { endsJob, leftOf, tellsWhy } from './job-ends.ts'
import { datesOf, stillOf, textField, typeOf } from './job-fields.ts'
import type { Draft } from './jobs.ts'
import { isWrittenAsName, mentionsIn, notNames } from './mentions.ts'
import type { WorkSaid } from './work-told.ts'

const attributes = new RegExp(
  `^(?: (?:says|and|but|then|now|was|got|she|he|i|they|had|has|to|the|it|there|for|only|just|about|mostly|on|a|an|contract|furloughed|which|so|finally|recently|eventually|been|is|until|still))*(?: (?:${leaving}|${dismissal}|finish|stop|leave|part time|full time|agency|temp|temporary|zero hours|casual|self employed|cash in hand|sole trader|subbie|own (?:[a-z]+ )?(?:business|firm|company|salon|shop|van|garage|round)|still there|current|currently|ongoing|to date|at present|until|till|til|from|since|closed|shut|company|firm|contract ended|\\d+ (?:years|months|hours)|because|due to|lost|ill health|19\\d\\d|20\\d\\d|got injured))(?= |$)`,
)

const ending = new RegExp(
  ` (?:${leaving}|${dismissal}|${closing}|finish|stop|leave|closed|shut|furloughed then)(?= |$)`,
)
// What may open a new sentence and still be about the job before it.
const opensSentence = new RegExp(`${endsJob.source}|^ still there(?= |$)`)
const elsewhere = / (?:school|college|uni|husband|partner|him|home|wants|would|hospital|prison)(?= |$)/
const leadsToDates =
  /^(?: (?:in|from|about|around|must|have|has|been|was|that|probably|maybe|started|finished|it|there))*$/

/** The clauses after a job that only tell more of it: "left 2012 because of her back", "part time", "made redundant". */
export function followed(note: HeardNote, draft: Draft, said: WorkSaid[]): void {
  for (let i = draft.last + 1; i < note.clauses.length; i++) {
    const clause = note.clauses[i] as Clause
    const isNear = /^$|[,()→>=–-]/.test(clause.mark) || (/[.;]/.test(clause.mark) && opensSentence.test(clause.text))
    if (!isNear || said.some(({ index }) => index === i)) return
    const more =
      elsewhere.test(clause.text) && !shutDown.test(clause.text)
        ? asideOf(note, draft, clause)
        : toldOf(note, draft, clause)
    if (!more && isByTheWay(note, i)) continue
    if (!more) return
    const end = more['job-ended']
    const why = more['job-left'] && isOnlyHow(draft.item['job-left']) && { 'job-left': more['job-left'] }
    const isGuessed = draft.item['job-ended']?.is === 'answered' && String(draft.item['job-ended'].value).endsWith('~')
    draft.item = {
      ...more,
      ...draft.item,
      ...(more['job-still'] && { 'job-still': more['job-still'] }),
      ...why,
      ...(end && isGuessed && { 'job-ended': end }),
    }
    draft.to = clause.to
    draft.last = i
  }
}

// "Resigned, because of the stress": how it ended, where why is told as well.
const isOnlyHow = (left: Answers[string] | undefined) =>
  left?.is === 'answered' && /^(?:resigned|quit|left|walked out|retired|finished)$/i.test(String(left.value))

const shutDown =
  /^(?: (?:the|when|then|it|company|firm|shop|factory|place|site|pit|mill|school|hotel))+ (?:shut|closed|went bust|went under|folded|moved|relocated)(?= |$)/

// "own car, gave up when fuel got too dear", "while at college, finished 2013": passed over, where the next tells of its end.
function isByTheWay({ clauses }: HeardNote, index: number): boolean {
  const [clause, next] = [clauses[index], clauses[index + 1]]
  if (!clause || !next || clause.whose !== 'person' || clause.text.split(' ').length > 5) return false
  const isBare =
    !/ (?:is|was|has|had|lives|wants|needs|does|did|works|worked|cares|kids|children|son|daughter|partner|husband|wife|live|diagnosed)(?= |$)/.test(
      clause.text,
    )
  return isBare && opensSentence.test(next.text) && !elsewhere.test(next.text)
}

// "burned out, left Easter 2024".
const isLeftNext = ({ clauses }: HeardNote, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next !== undefined && !/[.;¶]/.test(next.mark) && endsJob.test(next.text)
}

/** What a clause tells of the job before it; nothing where it is of another matter. */
function toldOf(note: HeardNote, draft: Draft, clause: Clause): Answers | undefined {
  const isWhy = / because$| because /.test(clause.text.slice(0, 9)) || /^ (?:due|as|when|after) /.test(clause.text)
  const told = datesTold(clause.text, note.context.on)
  const dated = told[0]
  const place =
    dated &&
    mentionsIn(note).find(
      ({ kind, from, to }) => kind === 'place' && from === clause.from && to === clause.from + dated.from,
    )
  const isOfIt =
    place !== undefined ||
    attributes.test(clause.text) ||
    endsJob.test(clause.text) ||
    (tellsWhy(clause.text) && (isOver(note, draft) || isLeftNext(note, clause))) ||
    shutDown.test(clause.text) ||
    (told.length > 0 && leadsToDates.test(clause.text.slice(0, told[0]?.from)))
  const mayBeOf =
    clause.whose === 'person' || /^ (?:company|firm|it|shop|factory|place|site|mum|dad|they)/.test(clause.text)
  if (!mayBeOf && !isWhy) return undefined
  if (!isOfIt && !(isWhy && isOver(note, draft))) return asideOf(note, draft, clause)
  const shut = shutDown.exec(clause.text)
  const more: Answers = {
    ...textField('job-place', place && spanOf(note, place.from, place.to).words),
    ...textField('job-type', typeOf(clause.text, '')),
    ...datesOf(told, ''),
    ...textField(
      'job-left',
      leftOf(note, clause, clause.from, isOver(note, draft) || isLeftNext(note, clause))?.words ??
        (shut ? spanOf(note, clause.from, clause.from + shut[0].length).words : undefined),
    ),
    ...(told.length === 0 && stillOf('', clause.text)),
  }
  const at = told.find(date => date.at)?.at
  const isEnd = ending.test(clause.text) || draft.item['job-ended'] !== undefined
  if (at && isEnd) more['job-ended'] ??= answered(at)
  // "started last year and still there".
  if (/ still (?:there|doing it|do it|working there)(?= |$)/.test(clause.text)) more['job-still'] = answered(true)
  else if (isEnd && ending.test(clause.text) && !/ (?:not|never|hasn't) /.test(clause.text))
    more['job-still'] = answered(false)
  return Object.keys(more).length > 0 ||
    /^(?: (?:for|about|only|just|around|doing))* \d+ (?:years|months|hours)(?= |$)/.test(clause.text)
    ? more
    : undefined
}

// "(Holiday Inn)", "Oldham", "picking and packing": whom for, where and what, said by the way.
function asideOf(note: HeardNote, { item }: Draft, clause: Clause): Answers | undefined {
  if (clause.whose !== 'person' || clause.text.split(' ').length > 7) return undefined
  const words = spanOf(note, clause.from, clause.to).words
  // "tiler: kitchens, bathrooms": what was done.
  if (clause.mark === ':' && item['job-title'] && !item['job-did'])
    return { 'job-did': answered(spanOf(note, clause.from, endOfList(note, clause)).words) }
  const named = mentionsIn(note).find(({ from, to }) => from === clause.from && to === clause.to)
  if (named?.kind === 'workplace' && clause.mark === '(' && !item['job-employer'])
    return { 'job-employer': answered(words) }
  if (named?.kind === 'place' || named?.kind === 'country')
    return item['job-place'] ? undefined : { 'job-place': answered(words) }
  const did =
    /^(?: (?:duties|duties were|duties included|responsible for|job was|did|doing)(?: (?:mostly|mainly|all|the|some|a bit of|lots of))* (?!it |that |this |not |n't |my |well|ok )[^ ]+| (?:mostly |mainly |did |doing |just )*(?:[a-z]+ing(?= )|the (?:tills|post|phones|books|wages|deliveries|complaints|stock|cleaning|cooking|teas|bins|night shift)))/.exec(
      clause.text,
    )
  if (
    did &&
    !/ (?:living|caring|looking|hoping|wanting|having|being|getting|raising|bringing|waiting|thinking|struggling|needing|claiming|working|going|including|something|anything|nothing|driving licence|studying|training|learning|trying|making ends)(?= |$)/.test(
      clause.text,
    )
  ) {
    if (item['job-did'] || /[(]/.test(clause.mark)) return undefined
    const skip =
      /^(?: (?:duties were|duties included|duties|responsible for|job was|mostly|mainly|did|doing|just))* /.exec(
        clause.text,
      )?.[0].length ?? 1
    return {
      'job-did': answered(
        spanOf(note, clause.from + skip - 1, clause.to).words.replace(/ and (?:that|stuff|so on|things)$/, ''),
      ),
    }
  }
  if (!item['job-title'] || (named?.kind !== 'employer' && !isAllNames(note, clause))) return undefined
  // "MOD Bath": whom for, and where.
  const town = mentionsIn(note).find(({ kind, from, to }) => kind === 'place' && from > clause.from && to === clause.to)
  const until = town?.from ?? clause.to
  const place = town && spanOf(note, town.from, town.to).words
  if (item['job-employer']) return item['job-place'] ? undefined : textField('job-place', words)
  return { 'job-employer': answered(spanOf(note, clause.from, until).words), ...textField('job-place', place) }
}

// "St Josephs Primary", "the Grand": every word of it has a capital, but those that join names.
function isAllNames(note: HeardNote, { from, to }: Clause): boolean {
  const own = note.words.map((word, index) => ({ ...word, index })).filter(({ at }) => at >= from && at < to)
  const named = own.filter(({ index }) => isWrittenAsName(note, index))
  return (
    named.length > 0 &&
    own.length < 6 &&
    !named.some(({ is }) => notNames.test(is) || is in peoples) &&
    (named.length > 1 || !clausesBeginLarge(note)) &&
    own.every(({ is, index }) => isWrittenAsName(note, index) || /^(?:the|of|for|and)$/.test(is))
  )
}

// The end of what is listed with commas from a clause on: a verb or a date ends it.
function endOfList({ clauses, context }: HeardNote, first: Clause): number {
  let last = first
  for (const next of clauses.slice(clauses.indexOf(first) + 1)) {
    const isMore = next.mark === ',' && next.text.split(' ').length < 4 && datesTold(next.text, context.on).length === 0
    if (!isMore || endsList.test(next.text)) break
    last = next
  }
  return last.to
}
const endsList =
  / (?:wants?|has|had|is|was|no|not|lives|rents|owns|left|until|\d+|redundant|full|part|gets|needs|likes|loved|hated|can|can't|would|drives|kids|children|single|married)(?= |$)/

// "Roofer, Married, Two kids": where clauses begin with capitals, one capital names nobody.
const clausesBeginLarge = ({ clauses, words, note }: HeardNote): boolean => {
  const inner = clauses.filter(({ mark, text }) => mark === ',' && text.split(' ').length > 3)
  const large = inner.filter(({ from }) => /^\p{Lu}/u.test(note.slice(words.find(({ at }) => at >= from)?.begins ?? 0)))
  return large.length > 1 && large.length * 2 > inner.length
}

const isOver = (note: HeardNote, { from, to, item }: Draft): boolean =>
  item['job-ended'] !== undefined ||
  over.test(note.text.slice(from, to)) ||
  / (?:left|finished|stopped|gave up|quit|stop|leave|ended)$/.test(note.text.slice(0, to + 12).slice(from))
const over = new RegExp(` (?:until|till|til|${leaving}|${dismissal}|finish|stop|leave)(?= |$)`)
