/**
 * Where a note begins to say what somebody will do: "she'll", "I'm going to", "claimant to", "must", "bydd hi'n".
 *
 * What must always hold
 * 1. What was done, what is wished, what may be, what is not going to be and what hangs on an "if" begins nothing. (isPromise)
 * 2. What somebody else will do begins nothing; where it cannot be told who "she" is, there is a doubt.             (whose)
 * 3. "Must" is read only from the words must, has to, required.                                               (mustWords)
 */
import type { Doubt } from '../note.ts'
import type { Said } from '../said.ts'
import { ours, theirs, welshActs } from './acts.ts'
import { verbAfter, wordAt } from './verbs.ts'
import { inOwnVoice, type PersonIs, personIn, sentenceBefore, titled, whoseDoubt } from './whose.ts'

/** The beginning of a promise: where it stands, where its verb begins, who will do it. */
export type Head = {
  from: number
  verbAt: number
  kind: 'required' | 'chosen' | 'ours'
  doubt?: Doubt | undefined
  /** It was said as happening ("is ringing"), or as needed: it is a promise only with a date. */
  onlyDated?: true
  /** Nobody is named: it is whoever the sentence spoke of before. */
  goesOn?: true
  language: 'en' | 'cy'
}

// "W/c" is spelled out as the beginning of a week; before "to" and "will" it is the work coach.
const coachForShort = 'week beginning(?= (?:to|will) (?!the|\\d))'

/** The names by which a note may call the person, in small letters. */
export type Names = readonly string[]

const will =
  "(?:'?ll| will| shall| is going to| are going to| am going to|'s going to|'re going to|'m going to| gonna|'s gonna| is gonna|'m gonna| going to)"
const undertakes =
  "(?: has| have|'s|'ve)?(?: also| now| already)? (?:agreed|agrees|agree|promised|promises|undertakes|undertook|committed|commits|offered|offers|volunteered|confirmed) to"
const intends =
  "(?: (?:plans|intends|is planning|is intending|plan|intend|am planning|aims|is aiming) to|'s planning to|'m planning to)"
const appointed = "(?: (?:is|are|am)|'s|'m|'re) (?:to|due to|set to|booked to|booked in to|down to)"
const mustWords =
  "(?: must| has to| have to| has got to| have got to|'s got to|'ve got to| is required to| are required to| will have to|'ll have to| required to| is obliged to)"
const needs = "(?: (?:need|needs) to| will need to|'ll need to| should)"
const willing = "(?: (?:is|am|are)|'s|'m|'re) (?:happy|willing|ok|okay|content|prepared|keen|ready|able) to"
const beginning =
  '(?:and|then|but|also|agreed|that|so|plus|actions?|agreed that|today|meanwhile|finally|first|lastly|firstly|next)'

type Shape = { source: string; kind?: 'required'; doubt?: Doubt; onlyDated?: true; starts?: true }

const shapes: Shape[] = [
  { source: will },
  { source: undertakes },
  { source: appointed },
  { source: intends, doubt: 'a guess' },
  { source: mustWords, kind: 'required' },
  { source: needs, doubt: 'a guess', onlyDated: true },
  { source: willing, doubt: 'a guess', onlyDated: true },
  { source: ' to', starts: true },
  { source: "(?: (?:is|am|are)|'s|'m|'re)", onlyDated: true },
]

const oursPattern = new RegExp(`^(?:${ours}|week beginning)$`)

// Nobody promises more in one breath.
const most = 60

/** Every beginning of a promise in a note, in order. */
export function headsIn(said: Said, names: Names = []): Head[] {
  const people = [theirs, titled, ...names.map(escaped)].join('|')
  const person = personIn(said.text)
  const found = [
    ...shapes.flatMap(shape => subjectHeads(said, shape, people, person)),
    ...reportedHeads(said, person),
    ...bareHeads(said),
    ...welshHeads(said),
  ]
  const kept: Head[] = []
  for (const head of found.sort((a, b) => a.verbAt - b.verbAt || a.from - b.from)) {
    if (kept.length === most) break
    const last = kept.at(-1)
    if (last?.verbAt === head.verbAt) continue
    const isSame = head.goesOn && last && !/ [.;¶!?](?= )/.test(said.text.slice(last.from, head.from))
    kept.push(isSame && head.kind === 'chosen' ? { ...head, kind: last.kind } : head)
  }
  return inOwnVoice(
    said.text,
    kept.filter(head => isPromise(said.text, head)),
  )
}

const escaped = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '.')

function subjectHeads({ text }: Said, shape: Shape, people: string, person: PersonIs | undefined): Head[] {
  const pattern = new RegExp(
    ` (?:the )?(${people}${shape.starts ? '|her|him' : ''}|${ours}|${coachForShort})${shape.source}(?=( |$))`,
    'gu',
  )
  return [...text.matchAll(pattern)].flatMap(match => {
    const from = match.index
    // "Ill email her", without its apostrophe, only where nothing stands before it.
    if ((shape.starts || /^ (?:ill|well) ?/.test(match[0])) && !beginsClause(text, from)) return []
    const isProgressive = shape === shapes.at(-1)
    const verb = verbAfter(text, from + match[0].length, isProgressive)
    if (!verb) return []
    const who = match[1] ?? ''
    const isOurs = oursPattern.test(who)
    const doubt = shape.doubt ?? verb.doubt ?? (isOurs ? undefined : whoseDoubt(text, person, from, who))
    if (doubt === 'none') return []
    const kind = isOurs ? 'ours' : (shape.kind ?? 'chosen')
    if (kind === 'required' && isDailyLife(text.slice(verb.at, verb.at + 200))) return []
    return [
      {
        from,
        verbAt: verb.at,
        kind,
        language: 'en',
        ...(doubt && !(isOurs && shape.onlyDated) && { doubt }),
        ...(shape.onlyDated && { onlyDated: true as const }),
      },
    ]
  })
}

// "Has to take breaks", "must use a stick": how somebody lives. What is required without a date is one of few things.
const isDailyLife = (after: string) =>
  / (?:every|each|always|usually|daily|often|regularly)(?= |$)/.test(after.split(/ [.;¶!?]/)[0] ?? '') ||
  !(duties.has(wordAt(after, 0)) || comingInSight.test(after.split(/ [.;¶!?]/)[0] ?? ''))
const duties: ReadonlySet<string> = new Set(
  'attend tell bring complete register apply provide send ring contact submit report book update fill show return sign upload email write'.split(
    ' ',
  ),
)
const comingInSight =
  / (?:tomorrow|today|by|next|week|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?= |$)/

/** "Said she'd ring": said of what is to come; and "it was agreed that she would". */
function reportedHeads({ text }: Said, person: PersonIs | undefined): Head[] {
  const pattern =
    / (?:agreed|said|says|promised|confirmed)(?: that)? (she|he|they|claimant|customer|client|i|we)(?:'d| would)(?= )/gu
  return [...text.matchAll(pattern)].flatMap(match => {
    const verb = verbAfter(text, match.index + match[0].length, false)
    const who = match[1] ?? ''
    const from = match.index + match[0].lastIndexOf(` ${who}`)
    const isOurs = who === 'i' || who === 'we'
    if (
      wasDone.test(sentenceFrom(text, match.index + match[0].length)) ||
      / (?:last|yesterday|previously)(?= )/.test(sentenceBefore(text, from))
    )
      return []
    const doubt = isOurs ? undefined : whoseDoubt(text, person, from, who)
    if (!verb || doubt === 'none') return []
    return [{ from, verbAt: verb.at, kind: isOurs ? 'ours' : 'chosen', language: 'en', ...(doubt && { doubt }) }]
  })
}

// "Said he would ring, and did."
const wasDone =
  / (?:,|and|but|-) (?:(?:i|she|he|they) )?(?:did|didn't|has|hasn't|have|never|sent|rang|went|came|did|forgot|couldn't|wasn't|\w+ed)(?= |$)/
const sentenceFrom = (text: string, at: number): string => text.slice(at, at + 400).split(/ [.;¶!?](?= |$)/)[0] ?? ''

/** "To ring the college", "agreed to", "will bring": at the beginning, with nobody named; and the lines of a list of actions. */
function bareHeads(said: Said): Head[] {
  const { text } = said
  const open = new RegExp(
    `( [^\\p{L}\\p{N}£']+|^|(?<= ${beginning}))( (?:to|will|agreed to|agrees to|promised to|going to|is to|must|has to|required to)|)(?=( |$))`,
    'gu',
  )
  const found: Head[] = []
  for (const match of text.matchAll(open)) {
    const from = match.index + (match[1]?.length ?? 0)
    const opening = match[2] ?? ''
    const verb = verbAfter(text, from + opening.length, false)
    if (!verb || (opening === ' to' && isPurpose(text, from))) continue
    const kind = /must|has to|required/.test(opening) ? 'required' : 'chosen'
    if (kind === 'required' && isDailyLife(text.slice(verb.at, verb.at + 200))) continue
    const listed = listOfActions(text, from)
    const goesOn = / (?:and|then|also|,)$/.test(justBefore(text, from)) && { goesOn: true as const }
    if (opening)
      found.push({ from, verbAt: verb.at, kind, language: 'en', ...goesOn, ...(verb.doubt && { doubt: verb.doubt }) })
    else if (listed) found.push({ from, verbAt: verb.at, kind: listed, language: 'en' })
    else if (isOrder(text, from)) found.push({ from, verbAt: verb.at, kind, language: 'en', onlyDated: true })
  }
  return found
}

// ", to save money" says what for; at the beginning of a sentence it is something to be done.
const isPurpose = (text: string, from: number) =>
  !/(?:^|[.;¶:•)-]| (?:and|then|also|agreed|but))$/.test(justBefore(text, from))

const isOrder = (text: string, from: number) =>
  /(?:^|[.;¶:•]|(?:^|¶) [-–,]| \d{1,2} [.)])$/.test(justBefore(text, from))

const listHead =
  / (?:required|mandatory|chosen|voluntary|actions?|action points?|agreed|agreed actions?|next steps?|to do|tasks?|homework|plan|steps)(?: (?:for|from|agreed|today|now))* (?::|-)/g
const whoseList = new RegExp(` (${theirs}|${ours}|week beginning) (?::|-)(?= |$)`, 'g')

/** Whether a line is one of a list of actions, and whose list it is. */
function listOfActions(text: string, from: number): Head['kind'] | undefined {
  const before = text.slice(Math.max(0, from - 1500), from)
  const paragraph = before.slice(Math.max(0, before.lastIndexOf('¶ ¶')))
  const last = [...paragraph.matchAll(whoseList)].at(-1)
  const list = [...paragraph.matchAll(listHead)].at(-1)
  if (last && !/[.¶]/.test(paragraph.slice(last.index + last[0].length)))
    return oursPattern.test(last[1] ?? '') ? 'ours' : 'chosen'
  if (!list) return undefined
  const isRequired = /^ (?:required|mandatory)/.test(list[0])
  const since = paragraph.slice(list.index + list[0].length)
  return / (?:is|was|has|had|lives|does|can't|worked|feels|wants|likes)(?= |$)/.test(since)
    ? undefined
    : isRequired
      ? 'required'
      : 'chosen'
}

const welshShapes: { source: string; kind?: 'required'; ours?: true }[] = [
  { source: "(?:mi |fe )?(?:bydd|fydd) (?:hi|o|e|ef|fo|nhw|y cwsmer|y cleient|yr hawlydd)(?:'n| yn| n)" },
  { source: '(?:mi |fe )?(?:wneith|wnaiff|wnaith|gwnaiff) (?:hi|o|e|ef|fo)' },
  { source: "(?:mae (?:hi|o|e|ef|fo)(?:'n| yn)? )?(?:wedi )?(?:cytuno|addo) i" },
  { source: 'mae (?:hi|o|e|ef|fo) am' },
  { source: "(?:mae'n |mae )?rhaid (?:iddi hi|iddi|iddo fo|iddo fe|iddo|i'r cwsmer)", kind: 'required' },
  { source: '(?:mi |fe )?(?:wna|gwna|gwnaf|wnaf|nai|na) i', ours: true },
  { source: '(?:mi |fe )?(?:wnawn|gwnawn|nawn) ni', ours: true },
  { source: "(?:mi |fe )?(?:byddaf|bydda|fydda|fyddaf)(?: i)?(?:'n| yn| n)", ours: true },
  { source: "(?:mi |fe )?(?:byddwn|fyddwn)(?: ni)?(?:'n| yn| n)", ours: true },
  { source: "(?:dw|rwy|rydw|rwyf)(?: i)?(?:'n| yn)? am", ours: true },
  { source: '(?:anogwr gwaith|anogwr|cynghorydd) i', ours: true },
]

function welshHeads({ text }: Said): Head[] {
  return welshShapes.flatMap(({ source, kind, ours: isOurs }) =>
    [...text.matchAll(new RegExp(` ${source}(?= )`, 'gu'))].flatMap(match => {
      const verbAt = match.index + match[0].length
      const word = wordAt(text, verbAt).replace(/'.*/, '')
      const isVerb = welshActs.has(word) || (word === 'e' && /^ e bostio/.test(text.slice(verbAt)))
      if (!isVerb) return []
      return [{ from: match.index, verbAt, kind: isOurs ? 'ours' : (kind ?? 'chosen'), language: 'cy' as const }]
    }),
  )
}

const clauseBegins = new RegExp(`(?:^|[^\\p{L}\\p{N}£' ]| ${beginning}| for)$`, 'u')
const beginsClause = (text: string, from: number): boolean => clauseBegins.test(justBefore(text, from))

/** The last few words before a place; cut off in a word where there are more, so that nothing seems to begin there. */
const justBefore = (text: string, at: number): string => (at > 60 ? `x${text.slice(at - 60, at)}` : text.slice(0, at))

const negates =
  / (?:don't think|doesn't think|not sure|doubts?|unlikely|no guarantee|not clear|refused|declined|don't expect|asked if|asked whether|wondered if|whether|instead of|rather than|if only)(?: \S+){0,3}$/
const hedges = / (?:maybe|perhaps|possibly|hopefully|hopes|hoping|wish|wishes|might|would like|hope)(?: that)?$/
const guesses = / (?:thinks|think|reckons|probably|expects|suggested|suggests)(?: that)?$/
const open = / (?:if|as soon as|unless|provided|providing|as long as|depending|in case|when|once|os|petai|pan)(?= )/g
const asked =
  / (?:ask|asks|asked|see|sees|check|checks|know|knows|find out|sure|wonder|wondered|whether|confirm|even|as|decide)$/

/** Whether what begins here is said as a promise: not hanging on anything, not denied, not a mere hope. */
function isPromise(text: string, head: Head): boolean {
  const before = sentenceBefore(text, head.from)
  if (negates.test(before) || hedges.test(before)) return false
  const since = before.slice(Math.max(0, before.lastIndexOf(' but ')))
  const hangs = [...since.matchAll(open)].some(match => !asked.test(since.slice(0, match.index)))
  if (hangs) return false
  if (guesses.test(before) && head.kind !== 'required') head.doubt ??= 'a guess'
  const after = text.slice(head.verbAt, head.verbAt + 400)
  const question = /^[^.;¶!]*\?/.test(after)
  return !question
}
