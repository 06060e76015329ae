/**
 * Commitments as people speak of them: "she'll ring the college about the access course by Friday week, I'll email her the
 * bus times tomorrow" is two drafts for the plan, one the person's own doing and one the office's.
 *
 * What must always hold
 * 1. Nothing is invented: every word that carries meaning in `what` and `place` stands in the note.  (whatIn; commitment-words.test.ts)
 * 2. Only what somebody will do is one: not what was done, is wished, is refused, or is somebody else's.          (heads.ts)
 * 3. Required is only suggested, and only where the words say must, has to, required.                             (heads.ts)
 * 4. The words of a draft stand in the note where it says they begin.                                      (spanOf)
 * 5. Pure: the same note, on the same day, gives the same drafts.
 */
import type { CalendarDate } from '../../lib/days.ts'
import type { Language } from '../../lib/language.ts'
import type { Doubt, Span } from '../note.ts'
import { type Said, saidIn, spanOf } from '../said.ts'
import { placeIn, whatIn } from './act-words.ts'
import { followsOn, leadsOn, ownLife, welshActs } from './acts.ts'
import { type ComingDate, comingDatesIn } from './coming-dates.ts'
import { type Head, headsIn } from './heads.ts'
import { isAct, isVerbHere } from './verbs.ts'

/** A draft read in a note. `what` in the words said, as a plan says it: "ring the college about the access course". */
export type CommitmentRead = Span & {
  kind: 'required' | 'chosen' | 'ours'
  what: string
  /** The date to do it by, or on. */
  by?: CalendarDate
  /** The other date that people mean by the same words: "next Tuesday". */
  or?: CalendarDate
  starts?: CalendarDate
  /** Where, or how, as far as it was said: "at the library", "online". */
  place?: string
  doubt?: Doubt
  language: Language
}

type CommitmentContext = {
  on: CalendarDate
  /** What the person is called: a note may say "Carys will ring". */
  names?: readonly string[] | undefined
}

/** The drafts that a note speaks of, in the order of its words. */
export function readCommitments(
  note: string,
  { on, names }: CommitmentContext,
): { note: string; drafts: CommitmentRead[] } {
  const said = saidIn(note)
  const heads = headsIn(said, names)
  const hasStroke = (from: number, to: number) => spanOf(said, from, to).words.includes('/')
  const dates = comingDatesIn(said.text, on, hasStroke)
  const drafts = heads.flatMap((head, i) => {
    const until = Math.min(endOfSentence(said, head.verbAt), heads[i + 1]?.from ?? said.text.length)
    return draftsOf(said, head, until, dates, heads[i - 1])
  })
  return { note, drafts }
}

/** The words of one act, from its verb on, with the dates that belong to it. */
type Act = { from: number; to: number; dates: ComingDate[]; leads?: ComingDate | undefined }

function draftsOf(
  said: Said,
  head: Head,
  until: number,
  dates: readonly ComingDate[],
  before: Head | undefined,
): CommitmentRead[] {
  const whole = { from: head.verbAt, to: endOfAct(said.text, head, until, dates) }
  const leading = leadingDate(said, head, dates, before)
  const acts = actsIn(said.text, head, whole).map(
    (act): Act => ({
      ...act,
      dates: dates.filter(({ from, to }) => from >= (act.from === head.verbAt ? head.from : act.from) && to <= act.to),
    }),
  )
  return shared(acts, leading).flatMap(act => draftOf(said, head, act) ?? [])
}

const strong = / [.;¶!?•]| \d{1,2} \)(?= )/g

function endOfSentence({ text }: Said, from: number): number {
  strong.lastIndex = from
  return strong.exec(text)?.index ?? text.length
}

const stops =
  / (?:(?:and|or) again|but|because|although|though|whereas|however|otherwise|which|while|unless|so|as long as|ond|achos|gan fod)(?= |$)| (?:and|,|then|-|\(|plus)? ?(?:and )?(?:(?:she|he|they|i|we|it|there|this|that|who)(?:'s|'ve|'m|'re|'d)|(?:she|he|they|i|we|it|there|this|that|who|(?:her|his|my|the) \S+)(?:'ll| (?:is|was|has|had|have|am|are|were|will|would|can|can't|could|needs|wants|lives|likes|does|doesn't|don't|didn't|feels|thinks|said|says|got|gets|left|works|hopes|also|worked|won't|might|may|finds|goes|went|seems|looks|struggles)))(?= |$)| (?:and|,|-) (?:has|had|is|was|lives|wants|needs|can't|cannot|doesn't|isn't|feels|likes|worried|nervous|anxious|no|not|never|still)(?= |$)| as (?:she|he|they|it|her|his|the|i|we)(?= |'|$)/g

/** Where the words of an act end: at somebody else's doing, at a reason, or at a mark after which something else is said. */
function endOfAct(text: string, head: Head, until: number, dates: readonly ComingDate[]): number {
  stops.lastIndex = head.verbAt
  for (let stop = stops.exec(text); stop && stop.index < until; stop = stops.exec(text)) {
    if (isAskedAbout(text, head.verbAt, stop.index)) continue
    until = stop.index
    break
  }
  for (const mark of text.slice(head.verbAt, until).matchAll(/ [^\p{L}\p{N}£'](?= |$)/gu)) {
    const at = head.verbAt + mark.index
    if (!goesOn(text, at + 2, until, dates, mark[0].trim())) return at
  }
  return until - (/(?: (?:and|then|also|plus|,|-|so|but))+$/.exec(text.slice(head.verbAt, until))?.[0].length ?? 0)
}

// "Find out what time it is", "ask if they do evenings": it belongs to what is asked.
const isAskedAbout = (text: string, from: number, at: number) =>
  / (?:ask|see|check|find out|know|confirm|decide|tell \S+|show \S+)(?: \S+){0,3} (?:if|whether|what|when|where|how|which|why|who)(?: \S+){0,3}$/.test(
    text.slice(from, at),
  ) || / (?:when|once|until|after|before|that|what|how|where|if|whether)$/.test(text.slice(from, at))

/** Whether the act goes on after a comma or a dash: with its date, with one more act, or in a list of things. */
function goesOn(text: string, at: number, until: number, dates: readonly ComingDate[], mark: string): boolean {
  if (mark === "'" || mark === '"' || mark === '%') return true
  if (dates.some(({ from }) => from === at || from === at - 1)) return true
  const after = text.slice(at, until)
  if (/^ (?:and |then |also |and then |and also )?(?:by|at|in|on|for|with|from|via|before|after|using) /.test(after))
    return mark !== '('
  if (verbNext(after) !== undefined) return true
  return mark === ',' && /^(?: \S+){1,3}(?: ,(?: \S+){1,3})*(?: ,)? (?:and|or|&) (?!she|he|i|we|they)\S+/.test(after)
}

const joins = / (?:, and then|, and also|, and|, then|, also|and then|and also|and|,|then|plus)(?= )/g
const welshJoins = / (?:, ac yn|, ac|, a|ac yn|ac|a|,)(?= )/g

/** The verb with which one more act begins, when one does; its place in the words. */
function verbNext(after: string): number | undefined {
  const skipped = /^(?: (?:and|then|also|to|will|agreed to))*/.exec(after)?.[0].length ?? 0
  const word = /^ ([^ ]+)/.exec(after.slice(skipped))?.[1]
  if (word === undefined) return undefined
  const rest = after.slice(skipped + word.length + 1)
  if (welshActs.has(word.replace(/'.*/, ''))) return skipped
  return isAct(word, rest) && isVerbHere(word, rest) ? skipped : undefined
}

/** One act or several: "update her CV and bring it in" is one, "update her CV and apply for the course" two. */
function actsIn(text: string, head: Head, whole: { from: number; to: number }): { from: number; to: number }[] {
  const acts: { from: number; to: number }[] = []
  let from = whole.from
  for (const join of text.slice(whole.from, whole.to).matchAll(head.language === 'cy' ? welshJoins : joins)) {
    const at = whole.from + join.index
    const after = at + join[0].length
    if (at <= from) continue
    const skipped = verbNext(text.slice(after, whole.to))
    if (skipped === undefined || isOneAct(text.slice(from, at), text.slice(after + skipped, whole.to), join[0], head))
      continue
    acts.push({ from, to: at })
    from = after + skipped
  }
  return [...acts, { from, to: whole.to }]
}

function isOneAct(before: string, after: string, join: string, { language }: Head): boolean {
  const verb = (words: string) => /^ (?:(?:try|go|come) (?:to|and) )?([^ ]+)/.exec(words)?.[1] ?? ''
  if (
    / (?:to|what|how|about|of|with|for|practise|practice|try|her|the|a) [^ ]+$/.test(before) &&
    / and$/.test(join) &&
    / (?:to|practise) [^ ]+$/.test(before)
  )
    return true
  // "Fill in and return the form": the first has nothing of its own to be done to.
  if (/^ [^ ]+(?: (?:in|up|out|off|back|down))?$/.test(before) && / and$/.test(join)) return true
  if (/^ [^ ]+(?: [^ ]+)? (?:it|them|one|this|that)(?= |$)/.test(after) && !/ , /.test(join)) return true
  if (language === 'cy') return false
  return leadsOn.has(verb(before)) && followsOn.has(verb(after)) && !join.includes(',')
}

/** "By Friday she'll": a date at the beginning of the sentence, or right before who will do it. */
function leadingDate(
  said: Said,
  head: Head,
  dates: readonly ComingDate[],
  before: Head | undefined,
): ComingDate | undefined {
  const found = dates.findLast(({ to }) => to <= head.from)
  if (!found || (before && found.from > before.from && !opensSentence(said.text, found.from))) return undefined
  const between = said.text.slice(found.to, head.from)
  const isNext = /^(?: (?:,|-|:|and|then|so|also|that))*$/.test(between)
  return isNext && (opensSentence(said.text, found.from) || (before === undefined && / ,$/.test(between) === false))
    ? found
    : undefined
}

const opensSentence = (text: string, at: number) =>
  /(?:^|[.;¶!?:,•-])(?: (?:and|then|so|agreed|plan|also|but))*$/.test(text.slice(0, at))

/** A date at the end of a list of acts is everybody's, as is one at the beginning. */
function shared(acts: readonly Act[], leading: ComingDate | undefined): Act[] {
  const last = acts.at(-1)
  const end = last?.dates.at(-1)
  const isAtEnd = end !== undefined && last !== undefined && last.to - end.to < 2
  return acts.map(act => {
    if (act.dates.length > 0) return act
    const date = leading ?? (isAtEnd && acts.every(one => one === last || one.dates.length === 0) ? end : undefined)
    return { ...act, leads: date }
  })
}

function draftOf(said: Said, head: Head, act: Act): CommitmentRead | undefined {
  const dates = act.leads ? [act.leads] : act.dates
  const due = dates.find(({ starts }) => !starts)
  const starts = dates.find(one => one.starts)
  if (
    ((head.onlyDated || needsDate(said.text.slice(act.from, act.to), head)) && !due) ||
    hangsOnSomething(said.text.slice(act.from, act.to))
  )
    return undefined
  if (ownLife.test(said.text.slice(act.from, act.to))) return undefined
  const isFirst = act.from === head.verbAt
  const what = whatIn(said, act, dates, head)
  if (!what || (!what.includes(' ') && !due)) return undefined
  const doubt = head.doubt ?? (due?.or || due?.about ? 'about then' : undefined)
  const place = placeIn(said, act)
  return {
    ...spanOf(said, isFirst ? startOf(head, act) : act.from, act.to),
    kind: head.kind,
    what,
    ...(due && { by: due.by }),
    ...(due?.or && { or: due.or }),
    ...(starts && { starts: starts.by }),
    ...(place && { place }),
    ...(doubt && { doubt }),
    language: head.language,
  }
}

// "She'll start school in September", "she'll see her sister": without a day it is news.
const needsDate = (words: string, { kind }: Head) =>
  kind !== 'ours' && /^ (?:finish|start|move|leave|see|work|pay)(?= |$)/.test(words)

const startOf = (head: Head, { leads }: Act) => (leads && leads.to <= head.from ? leads.from : head.from)

/** "If she gets the place": what hangs on something is no promise; "ask if" and "if possible" hang on nothing. */
function hangsOnSomething(words: string): boolean {
  return [...words.matchAll(/ (?:if|unless|provided|depending|os|petai)(?= )/g)].some(
    ({ index }) =>
      !/ (?:ask|see|check|find out|know|query|confirm|decide|tell \S+|ask \S+|let \S+ know|let \S+|enquire|inquire|ask \S+ \S+|ask \S+ \S+ \S+|check with \S+|check with \S+ \S+|ofyn|gofyn|holi|gwirio|weld|gweld)$/.test(
        words.slice(0, index),
      ) && !/^ if (?:possible|she can|he can|they can|i can|poss)/.test(words.slice(index)),
  )
}
