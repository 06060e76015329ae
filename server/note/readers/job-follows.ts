/** The clauses after a job that only tell more of it: when, why it ended, whom for, where and what was done. */
import type { Answers } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import { answered, type HeardNote } from '../reader.ts'
import { spanOf } from '../said.ts'
import { datesTold } from './approximate-dates.ts'
import { leftOf } from './job-ends.ts'
import { datesOf, stillOf, textField, typeOf } from './job-fields.ts'
import type { Draft } from './jobs.ts'
import { isWrittenAsName, mentionsIn } from './mentions.ts'
import type { WorkSaid } from './work-told.ts'

const attributes =
  /^(?: (?:says|and|but|then|was|got|she|he|i|they|had|has|to|the|it|there|for|only|just|about|mostly|on|a|an|contract|furloughed|which|so|finally|recently|eventually|been|is|until|still))*(?: (?:left|finished|gadael|gorffen|ended|made redundant|redundant|redundancy|sacked|dismissed|took voluntary redundancy|took redundancy|took early retirement|laid off|let go|let me go|let her go|let him go|packed it in|packed in|jacked it in|part time|full time|agency|temp|temporary|zero hours|casual|self employed|cash in hand|still there|until|till|til|from|since|stopped|stop|gave up|quit|closed|shut|company|firm|contract ended|resigned|\d+ (?:years|months|hours)|because|due to|lost|retired|fired|walked out|medically retired|ill health|19\d\d|20\d\d|got injured|finish|leave))(?= |$)/

const ending =
  / (?:left|finished|finish|stop|stopped|ended|redundant|redundancy|sacked|dismissed|closed|shut|contract ended|resigned|leave|retired|laid off|let go|let me go|quit|gave up|fired|furloughed then|gadael|gorffen)(?= |$)/
// What may open a new sentence and still be about the job before it.
const opensSentence =
  /^(?: (?:and|but|then|was|got|she|he|i|they|had|has|to|the|it|finally|recently|eventually))* (?:left|finished|ended|made redundant|redundant|sacked|laid off|let go|dismissed|fired|contract ended|contract finished|still there|closed|shut|factory|firm|company|shop|place|resigned|quit|retired|gave up|gave it up|packed it in|furloughed|stopped)(?= |$)/
const elsewhere = / (?:school|college|uni|husband|partner|him|home|wants|would|hospital|prison)(?= |$)/
const leadsToDates =
  /^(?: (?:in|from|about|around|must|have|has|been|was|that|probably|maybe|started|finished|it|there))*$/

/** The clauses after a job that only tell more of it: "left 2012 because of her back", "part time", "made redundant". */
export function followed(note: HeardNote, draft: Draft, said: WorkSaid[]): void {
  for (let i = draft.last + 1; i < note.clauses.length; i++) {
    const clause = note.clauses[i] as Clause
    const isNear = /^$|[,()–-]/.test(clause.mark) || (/[.;]/.test(clause.mark) && opensSentence.test(clause.text))
    if (!isNear || said.some(({ index }) => index === i)) return
    const more =
      elsewhere.test(clause.text) && !shutDown.test(clause.text)
        ? asideOf(note, draft, clause)
        : toldOf(note, draft, clause)
    if (!more && isByTheWay(note, i)) continue
    if (!more) return
    const end = more['job-ended']
    const isGuessed = draft.item['job-ended']?.is === 'answered' && String(draft.item['job-ended'].value).endsWith('~')
    draft.item = {
      ...more,
      ...draft.item,
      ...(more['job-still'] && { 'job-still': more['job-still'] }),
      ...(end && isGuessed && { 'job-ended': end }),
    }
    draft.to = clause.to
    draft.last = i
  }
}

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
      leftOf(note, clause, clause.from, isOver(note, draft))?.words ??
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
  const named = mentionsIn(note).find(({ from, to }) => from === clause.from && to === clause.to)
  if (named?.kind === 'place' || named?.kind === 'country')
    return item['job-place'] ? undefined : { 'job-place': answered(words) }
  const did =
    /^(?: (?:mostly|mainly|did|doing|just))* (?:[a-z]+ing(?= )|the (?:tills|post|phones|books|wages|deliveries|complaints|stock|cleaning|cooking|teas|bins|night shift))/.exec(
      clause.text,
    )
  if (
    did &&
    !/ (?:living|caring|looking|hoping|wanting|having|being|getting|raising|bringing|waiting|thinking|struggling|needing|claiming|working|going|including|something|anything|nothing|driving licence|studying|training|learning|trying|making ends)(?= |$)/.test(
      clause.text,
    )
  ) {
    if (item['job-did'] || /[(]/.test(clause.mark)) return undefined
    const skip = /^(?: (?:mostly|mainly|did|doing|just))* /.exec(clause.text)?.[0].length ?? 1
    return {
      'job-did': answered(
        spanOf(note, clause.from + skip - 1, clause.to).words.replace(/ and (?:that|stuff|so on|things)$/, ''),
      ),
    }
  }
  const isName =
    named?.kind === 'employer' ||
    (isAllNames(note, clause) && (clause.mark === '(' || clause.text.split(' ').length < 6))
  return isName && !item['job-employer'] && item['job-title'] ? { 'job-employer': answered(words) } : undefined
}

// "St Josephs Primary": every word of it has a capital.
function isAllNames(note: HeardNote, { from, to }: Clause): boolean {
  const own = note.words.map((word, index) => ({ ...word, index })).filter(({ at }) => at >= from && at < to)
  return own.length > 1 && own.every(({ is, index }) => isWrittenAsName(note, index) && !/\d/.test(is))
}

const isOver = (note: HeardNote, { from, to }: Draft): boolean =>
  / (?:left|finished|ended|stopped|stop|leave|until|till|til|gave up|quit|finish)(?= |$)/.test(
    note.text.slice(from, to),
  ) || / (?:left|finished|stopped|gave up|quit|stop|leave|ended)$/.test(note.text.slice(0, to + 12).slice(from))
