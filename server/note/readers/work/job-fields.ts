/**
 * What the words tell of one job: its title, employer, place, kind, dates, and why it ended. One item of `jobs`.
 *
 * What must always hold
 * 1. A title is what was said: "nursery" where only "worked nursery" was said.                         (titleOf)
 * 2. A job ended only where its words say so; a date that may be a beginning or an end is neither.      (datesOf)
 * 3. A job whose end is told is not done still; one told to have begun, and not ended, may be.         (stillOf)
 */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import { answered, type HeardNote } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { somebody } from '../../words/work-verbs.ts'
import type { Told } from '../approximate-dates.ts'
import { endedIn, leftBefore, leftIt, leftOf } from './job-ends.ts'
import { isWrittenAsName, joinsNames, type Mention, mentionsIn, notNames } from './mentions.ts'
import { type WorkSaid, whomFirst } from './work-told.ts'

/** What a clause tells of the job named in it. */
export function itemOf(note: HeardNote, said: WorkSaid): Answers {
  const { mentions, clause, lead, dates } = said
  const title = titleOf(note, said)
  const first = mentions[0] as Mention
  const last = mentions.at(-1) as Mention
  const tail = note.text.slice(last.to, nextOf(note, last, clause))
  const around = `${lead}${note.text.slice(first.from, last.to)}${tail}`
  return {
    ...(title && { 'job-title': answered(title) }),
    ...textField('job-employer', employerOf(note, said)),
    ...textField('job-place', placeOf(note, said)?.words),
    ...textField('job-type', typeOf(around, title ?? '')),
    ...datesOf(
      dates.filter(({ since }) => !(since && awayFrom.test(clause.text))),
      endedIn.test(lead) ? ' last worked' : lead,
      / (?:on and off|off and on|various|seasonal|(?:each|every) (?:summer|winter|christmas|year|season)|(?:summer|winter|christmas|holiday) jobs?)(?= |$)/.test(
        clause.text,
      ),
    ),
    ...textField('job-did', didThere(note, last, clause) ?? verbOf(note, said)),
    ...leftAndWhen(note, said),
    ...(dates.some(({ ended }) => ended !== undefined) ? {} : stillOf(lead, tail)),
  }
}

// "Packed fish at Young's": the verb says what the job was and what was done.
function verbOf(note: HeardNote, { mentions }: WorkSaid): string | undefined {
  const verb = mentions.find(
    ({ kind, first, after, from, to }) =>
      after - first > 1 &&
      (kind === 'done' ||
        kind === 'doing' ||
        (kind === 'work' &&
          /^ (?!doing )[^ ]+ing (?!and |or |work$|jobs$|shifts$)[^ ]+/.test(note.text.slice(from, to)))),
  )
  return verb && !mentions.some(({ kind }) => kind === 'title') ? spanOf(note, verb.from, verb.to).words : undefined
}

// "until his knees went in 2017": why, and with it when.
function leftAndWhen(note: HeardNote, { mentions, clause, dates }: WorkSaid): Answers {
  const [first, last] = [mentions[0] as Mention, mentions.at(-1) as Mention]
  const left = leftOf(note, clause, last.to, leftIt.test(note.text.slice(clause.from, first.from)))
  const at = left && dates.find(date => date.at && date.from >= left.to - 1)?.at
  return {
    ...textField('job-left', (left ?? leftBefore(note, clause, first.from))?.words),
    ...(!dates.some(({ ended }) => ended !== undefined) && textField('job-ended', at)),
  }
}

// "Off sick from Asda since May": that is not when the job began.
export const awayFrom =
  / (?:signed off|off sick|sick leave|on (?:long term )?(?:sick|leave)|on [a-z]+ leave|suspended|furloughed|unpaid leave)(?= |$)/

// "at Argos doing the tills".
function didThere(note: HeardNote, last: Mention, clause: Clause): string | undefined {
  const said =
    / (?:doing|did) (?:mostly |mainly )?((?:the )?(?!it|that|this|a |my|her|his|well|\d|part|full|nights|days)[^ ]+(?: (?!(?:from|until|till|til|since|in|at|for|and then|when|but|part|full|\d+)(?= |$))[^ ]+){0,4})/.exec(
      note.text.slice(last.to, clause.to),
    )
  if (!said?.[1]) return undefined
  const begins = last.to + said.index + said[0].length - said[1].length - 1
  return spanOf(note, begins, begins + said[1].length + 1).words
}

/** An item with whether it goes on: not where its end or why it ended is told. */
export function settledStill(item: Answers): Answers {
  const isOver = item['job-ended'] !== undefined || item['job-left'] !== undefined
  if (isOver) return { ...item, 'job-still': answered(false) }
  return item
}

export const textField = (id: string, value: string | undefined): Answers =>
  value === undefined ? {} : { [id]: answered(value) }

const nextOf = (note: HeardNote, last: Mention, clause: Clause) =>
  mentionsIn(note).find(
    ({ from, kind }) => from >= last.to && kind !== 'place' && kind !== 'country' && from < clause.to,
  )?.from ?? clause.to

// "30 years at the steelworks", "redundant from the mill": it tells where, and no title.
const isWhere = (lead: string) => / (?:at|for|from|by|left|quit|since|out of)(?: the| his| her| my)$/.test(lead)

function titleOf(note: HeardNote, { mentions, lead }: WorkSaid): string | undefined {
  const named =
    mentions.find(({ kind }) => kind === 'title') ??
    mentions.find(({ kind }) => kind === 'done' || kind === 'doing') ??
    mentions.find(({ kind }) => kind === 'work') ??
    mentions.find((mention, i) => mention.kind === 'workplace' && !(i === 0 && isWhere(lead)))
  // "the British Heart Foundation shop": whose it is, and no title.
  const isPlaceOf =
    named?.kind === 'work' &&
    mentions[0]?.kind === 'employer' &&
    mentions[0].after === named.first &&
    / shop$/.test(note.text.slice(named.from, named.to))
  return named && !isPlaceOf ? spanOf(note, named.from, named.to).words : undefined
}

// Kinds of work whose names are places too.
const alsoPlaces =
  /^ (?:factory|shop|office|warehouse|bar|nursery|restaurant|takeaway|laundry|call centre|hotel|pub|cafe)$/

function employerOf(note: HeardNote, { mentions, clause, lead }: WorkSaid): string | undefined {
  const known = mentions.find(({ kind }) => kind === 'employer')
  if (known) return spanOf(note, known.from, known.to).words
  const told = whomFirst.exec(note.text.slice(clause.from, mentions[0]?.from))
  if (told?.[1]) {
    const begins = clause.from + told.index + told[0].indexOf(told[1])
    return spanOf(note, begins, begins + told[1].length).words
  }
  const [first, last] = [mentions[0] as Mention, mentions.at(-1) as Mention]
  const article = / [^ ]+$/.exec(lead)?.[0] ?? ''
  if (first.kind === 'workplace' && isWhere(lead) && note.text.slice(0, first.from).endsWith(article))
    return spanOf(note, first.from - article.length, first.to).words
  const workplace = mentions.find(
    ({ kind, from, to }, i) =>
      kind === 'workplace' || (i > 0 && kind === 'work' && alsoPlaces.test(note.text.slice(from, to))),
  )
  if (workplace && mentions[0] !== workplace) {
    // "barman at a working men's club": "in a club" would only say where.
    const article = / (?:at|for|with)( (?:a|an|the))$/.exec(note.text.slice(mentions[0]?.to, workplace.from))
    const isBody = / (?:council|hospital|nhs|trust|college|university|post office|prison)$/.test(
      note.text.slice(workplace.from, workplace.to),
    )
    if (article?.[1] && (article[1] !== ' the' || isBody))
      return spanOf(note, workplace.from - article[1].length, workplace.to).words
  }
  const past =
    /^(?: (?:apprenticeship|part|full|time|agency|casual|seasonal|self|employed|\d+|years?|months|about|for))+(?= [^ ]+ )/.exec(
      note.text.slice(last.to, clause.to),
    )?.[0].length ?? 0
  const rest = note.text.slice(last.to, clause.to)
  const kindOfFirm = somebody.exec(rest)?.[0]
  if (kindOfFirm && !/ (?:same|another|other|different) /.test(kindOfFirm)) {
    const words = kindOfFirm.replace(/^ (?:for|with|at)(?: the(?= ))?/, '')
    return spanOf(note, last.to + kindOfFirm.length - words.length, last.to + kindOfFirm.length).words
  }
  const council =
    /^ (?:for|with|at) ((?:the )?(?:local )?(?:council|nhs|local authority|civil service|government|trust|agency))(?= |$)/.exec(
      rest,
    )
  if (council?.[1] && council[1] !== 'agency') return council[1]
  // "hotel housekeeper Hilton Park Lane", "worked there for Hendersons".
  const preposition = /^(?: (?:for|at|with|by))?(?: (?:a|an|the))?(?= )/.exec(rest)
  const isTitled = mentions.some(({ kind }) => kind === 'title')
  const described = isTitled && preposition?.[0] === '' ? namedAt(note, last.to + past, clause.to) : undefined
  if (described) return described
  const name =
    preposition && (preposition[0] !== '' || isTitled)
      ? namedAt(note, last.to + preposition[0].length, clause.to)
      : undefined
  if (name) return name
  const plain = plainly.exec(rest)
  if (!plain?.[1] || notAnEmployer.test(plain[1])) return undefined
  return spanOf(note, last.to + plain[0].length - plain[1].length, last.to + plain[0].length).words
}

// "for the americans", "at the brewery", "for his cousin": as it is said, where no list and no capital letter shows a name.
const plainly =
  /^ (?:for|at)((?: st [^ ]+(?: primary| school| secondary| junior| infants| college| hospice)*)|(?: (?:the|his|her|my|their))(?: (?!(?:in|at|on|for|from|until|till|til|since|and|but|then|when|while|before|after|as|with|who|which|because|so|he|she|i|they|is|was|has|19\d\d|20\d\d|\d+|about|years)(?= |$))[^ ]+){1,2})(?= (?:in|from|until|till|til|since|and|but|then|when|while|before|after|because|who|which|19\d\d|20\d\d|\d+|about)(?= )|$)/
const notAnEmployer =
  / (?:last|past|next|whole|first|first|most|money|time|moment|minute|mo|same|rest|weekend|weekends|day|days|week|night|nights|summer|winter|season|mornings|minute|end|start|mum|dad|mother|father|son|daughter|husband|wife|partner|kids|children|family|public|elderly|disabled|best|years|year|months|age|beginning|job|experience|health|local|area|uk|age)(?= |$)/

// A name written with capitals: "St Marys Primary", "Hendersons", "Places for People".
function namedAt(note: HeardNote, from: number, until: number): string | undefined {
  const first = note.words.findIndex(({ at }) => at >= from)
  let after = first
  while (after >= 0 && after - first < 5) {
    const word = note.words[after]
    const next = note.words[after + 1]
    if (!word || word.at >= until) break
    if (after > first && joinsNames.test(word.is) && next && next.at < until && isWrittenAsName(note, after + 1)) {
      after += 2
      continue
    }
    if (!isWrittenAsName(note, after) || notNames.test(word.is)) break
    if (mentionsIn(note).some(({ kind, from: at }) => at === word.at && (kind === 'place' || kind === 'country'))) break
    after++
  }
  const last = note.words[after - 1]
  if (first < 0 || after === first || !last) return undefined
  return note.note.slice(note.words[first]?.begins ?? 0, last.ends)
}

// Whether all words between two places are part of a name.
const isName = (note: HeardNote, from: number, to: number) =>
  note.words.every(
    (word, i) =>
      word.at < from || word.at >= to || isWrittenAsName(note, i) || /^(?:at|for|with|in|the)$/.test(word.is),
  )

type Place = { words: string; to: number }

/** Where the work was: a town named after the job, or before it. */
export function placeOf(note: HeardNote, { mentions, clause }: WorkSaid): Place | undefined {
  const last = mentions.at(-1) as Mention
  const until = nextOf(note, last, clause)
  const known = mentionsIn(note).find(
    ({ kind, from, to }) => (kind === 'place' || kind === 'country') && from >= last.to && to <= until,
  )
  if (known) {
    const between = note.text.slice(last.to, known.from)
    const isThere =
      / (?:in|at|near|on|off|out of|outside|yn|round|around|of)$/.test(between) ||
      between === '' ||
      isName(note, last.to, known.from) ||
      / (?:distribution|warehouse|depot|branch|store|hq|head office|airport|docks)$/.test(between)
    return isThere ? { words: spanOf(note, known.from, known.to).words, to: known.to } : undefined
  }
  const home = / back home(?= |$)/.exec(note.text.slice(last.to, until).slice(0, 12))
  if (home) return { words: spanOf(note, last.to + home.index, last.to + 10).words, to: last.to + 10 }
  const earlier = mentionsIn(note).findLast(
    ({ kind, from, to }) =>
      (kind === 'place' || kind === 'country') && from >= clause.from && to <= (mentions[0] as Mention).from,
  )
  if (
    earlier &&
    / (?:worked|work|working|job|jobs|works) (?:back )?in$/.test(note.text.slice(clause.from, earlier.from))
  )
    return { words: spanOf(note, earlier.from, earlier.to).words, to: earlier.to }
  const inside = mentionsIn(note).find(
    ({ kind, from, to }) => kind === 'place' && from >= (mentions[0] as Mention).to && to <= last.from,
  )
  if (
    inside &&
    (/ in$/.test(note.text.slice(clause.from, inside.from)) ||
      mentions.some(({ kind, to }) => kind === 'employer' && to === inside.from))
  )
    return { words: spanOf(note, inside.from, inside.to).words, to: inside.to }
  const preposition = / (?:in|near|yn)(?= )/.exec(note.text.slice(last.to, until))
  const named = preposition && namedAt(note, last.to + preposition.index + preposition[0].length, until)
  return named
    ? { words: named, to: last.to + preposition.index + preposition[0].length + named.length + 1 }
    : undefined
}

const types: readonly [string, RegExp][] = [
  [
    'self-employed',
    / (?:self employed|works? for (?:him|her|my|them)sel(?:f|ves)|freelance|freelancing|sole trader|subbie|subcontractor|subcontracting|cis|own (?:[a-z]+ )?(?:business|shop|salon|company|firm|cafe|pub|restaurant|garage|takeaway|van|barbers)|hunangyflogedig)(?= |$)/,
  ],
  ['zero-hours', / (?:zero hours?|casual|0 hours?)(?= |$)/],
  ['agency', / (?:agency|agencies|temp|temped|temping|temporary)(?= |$)/],
  ['apprenticeship', / (?:apprentice|apprenticed|apprenticeship|trainee|yts|prentisiaeth)(?= |$)/],
  ['voluntary', / (?:voluntary(?! redundancy)|volunteer|volunteered|volunteering|unpaid)(?= |$)/],
  [
    'forces',
    / (?:army|(?<!merchant )navy|royal navy|royal marines?|royal marine|raf|royal air force|armed forces|forces|marines|soldier|squaddie)(?= |$)/,
  ],
  ['part-time', / (?:part time|rhan amser)(?= |$)/],
  ['full-time', / (?:full time(?! (?:mum|mother|dad|father|parent|carer))|amser llawn)(?= |$)/],
]

/** Of which kind some words say that a job was. */
export const typeOf = (around: string, title: string): string | undefined =>
  types.find(
    ([value, pattern]) =>
      pattern.test(around) && !(value === 'agency' && / estate | letting | travel | recruitment /.test(` ${title} `)),
  )?.[0]

/** When it began and ended, as far as the dates say which they are. */
export function datesOf(dates: Told[], lead: string, isNowAndThen = false): Answers {
  const started = dates.find(date => date.started)?.started
  const ended =
    dates.find(date => date.ended)?.ended ??
    (/ last worked$| last worked (?:as|at|in|for)/.test(lead) ? dates.find(date => date.at)?.at : undefined)
  const still = dates.some(date => date.still || (date.since && !isNowAndThen))
  return {
    ...textField('job-started', started),
    ...textField('job-ended', ended),
    ...(still && { 'job-still': answered(true) }),
  }
}

const notYet =
  / (?:not|never|hasn't|haven't|isn't|wasn't|going to|wants?|wanted|about to|will|might|may|could|would|won't|thinking|nearly|almost|due to|before (?:she|he|i)|when)(?= )/

/** Whether it goes on, where words around it say so and not a date. */
export const stillOf = (lead: string, tail: string): Answers => {
  if (
    / (?:still there|still doing it|still do it|still does it|still works there|still employed|still working there|to (?:date|now|present)|ongoing|current|currently|dal yno)(?= |$)/.test(
      tail,
    )
  )
    return { 'job-still': answered(true) }
  const isOver =
    (endedIn.test(lead) && !notYet.test(lead)) ||
    / (?:used to|previously|previous|formerly|former|ex|retired|last job|last worked|arfer|arferai)(?= |$)/.test(
      lead,
    ) ||
    (/^(?: (?:and|but|then|so|says|that|also|refugee|from|syria|ukraine|before that))* (?:(?:she|he|i|they) )?(?:was(?: at| with| in)?|did|worked(?: as| at| for| in)?|roedd|roedd hi'n|roedd e'n|roedd e|roedd hi)(?: (?:a|an|the|yn))?$/.test(
      lead,
    ) &&
      !/ (?:since|still|now)(?= |$)/.test(tail)) ||
    / (?:before|previously|in the past|years ago|years back|originally)(?= |$)/.test(tail) ||
    /^(?: (?:job|work|contract|shifts))? (?:finished|ended|dried up|came to an end|stopped)(?= |$)/.test(tail)
  return isOver ? { 'job-still': answered(false) } : {}
}
