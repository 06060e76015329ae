/**
 * A note as its clauses: whose each is, and, for words inside one, whether they are denied, guessed, past or wished for.
 *
 * What must always hold
 * 1. Every word belongs to one clause, in order; a mark belongs to none.                                  (clausesOf)
 * 2. A "no" reaches only as far as the next verb, and never over a comma or a "but".                       (stanceOf)
 * 3. What somebody else is or has stays theirs until the person is the subject again.                     (people.ts)
 */
import { compile, type When } from '../interview/heard.ts'
import { type Before, doings, lastNamed, pronounOfPerson, type Subject, subjectOf } from './people.ts'
import type { Said } from './said.ts'

/** Some words that belong together, from one place of the text to another, with the mark or joining word before them. */
export type Clause = Subject & {
  from: number
  to: number
  text: string
  words: readonly string[]
  mark: string
  corrects: boolean
}

/** How some words inside a clause are meant; `deniedFrom` is the place of the "no", when one stands before them. */
export type Stance = { not: boolean; guess: boolean; when: When; deniedFrom?: number }

const isMark = (word: string) => /^[^\p{L}\p{N}£']/u.test(word)

// Words that always begin a clause, and words that begin one when they stand before a subject or a verb.
const opens = new Set(
  'but who whose which because although though whereas however except unless plus also then so while'.split(' '),
)
const subjects =
  "i i'm i've i'd i'll she she's she'd she'll he he's he'd he'll they they're they've they'd they'll claimant customer client we we're we've my her his their".split(
    ' ',
  )
const verbs =
  "has had is was lives lived rents works worked wants wanted would has can can't could does doesn't needs used owns pays speaks got isn't hasn't takes cares left likes drives uses struggles walks gets goes prefers hopes might may will won't never no not".split(
    ' ',
  )
const startsVerb = new Set([
  ...verbs,
  ...doings.split(' '),
  'currently',
  'previously',
  'formerly',
  'ex',
  'nobody',
  'nothing',
])
const startsSubject = new Set(subjects)
// "lives with mum rents from council": these begin a clause with nothing before them, unless somebody stands there.
const alone = new Set('lives rents wants has works worked cares needs owns speaks drives struggles prefers'.split(' '))
const beforeAlone = compile(
  `( {person} | {body} | {relative} | {child} | {children} | everyone | everybody | nobody | someone | employers | people | who | that | which | to | also | still | now | currently | just | not | never | has | have | had | hasn't | haven't | hadn't | and | or | but | really | usually | only | he | she | mostly | sometimes | always | previously | formerly | then | already | last | longer | possibly | probably | maybe | perhaps | rarely | hardly | often | steel | iron | gas | brick | copper | chemical | road | engineering | dye | sewage | where | what | how | cv | confidence | it | maths | english | reading | spelling | writing )`,
)

const grown = / (?:1[6-9]|[2-9]\d|grown up|adult|older)(?= |$)/
const cared =
  / (?:cares?(?: full time)?(?: for)?|caring for|looks? after|looking after|carer (?:for|to))(?: [^ ]+){1,3}$/

/** The clauses of a note. */
export function clausesOf(said: Said): Clause[] {
  const personIs = pronounOfPerson(said.text)
  const clauses: Clause[] = []
  let before: Before = { subject: { whose: 'person' }, personIs, mark: '¶' }
  for (const { from, to, mark } of pieces(said)) {
    const text = said.text.slice(from, to)
    const subject = subjectOf(text, { ...before, mark })
    clauses.push({ ...subject, from, to, text, words: text.slice(1).split(' '), mark, corrects: correction.test(text) })
    const last = lastNamed(text) ?? (/[.;¶]/.test(mark) ? undefined : before.last)
    const endsOn = last !== undefined && text.endsWith(` ${last}`) ? last : undefined
    const isGrown = grown.test(text)
    before = { subject, last, personIs, mark, endsOn, isGrown, isCaredFor: endsOn !== undefined && cared.test(text) }
  }
  return clauses
}

const correction =
  /^(?: (?:no|oh|oops|sorry|er|um))* (?:wait|sorry|i mean|correction|scrap that|make that|actually|should be)(?= |$)/

type Piece = { from: number; to: number; mark: string }

function pieces({ text, words }: Said): Piece[] {
  const found: Piece[] = []
  let open: Piece | undefined
  let mark = '¶'
  const shut = (to: number) => {
    if (open && open.from < to) found.push({ ...open, to })
    open = undefined
  }
  words.forEach((word, i) => {
    // "Lone parent: no" is said in one.
    if (word.is === ':' && isAnswer(words, i + 1)) return
    if (isMark(word.is)) {
      shut(word.at)
      mark = open ? word.is : strongest(mark, word.is)
      return
    }
    const earlier = words[i - 1]
    const isNew =
      earlier && (begins(word.is, words[i + 1]?.is, earlier.is, words[i - 2]?.is ?? '') || beginsKin(words, i))
    if (open && isNew) {
      shut(word.at)
      mark = ''
    }
    open ??= { from: word.at, to: word.at, mark }
    if (open.from === word.at) mark = ''
  })
  shut(text.length)
  return found
}

const isAnswer = (words: Said['words'], i: number) =>
  /^(?:no|none|nil)$/.test(words[i]?.is ?? '') && isMark(words[i + 1]?.is ?? '.')

// Where a quotation ends is kept over the comma after it.
const strongest = (one: string, other: string) =>
  /[.;¶]/.test(one) || (/["“”]/.test(one) && !/[.;¶]/.test(other)) ? one : other

// "... he has a post office card": somebody is told of anew, unless the words before make it part of what they say.
const anew = new Set('she he they i'.split(' '))
const anewVerbs = new Set(
  "has had is was lives rents works worked wants wanted would can can't does doesn't didn't isn't wasn't hasn't needs owns pays owes speaks gets goes walks got used starts likes just cannot have do am are were".split(
    ' ',
  ),
)
const beforeAnew = new Set(
  'that who whom which if when whenever where because before after until till since as than what how why says said thinks think reckons feels believes states told knows hopes sure says, and or but so then also while once all everything anything nothing something much it him them way job time day days weeks nights mornings record view opinion words place thing only though although unless whether means wishes worried like felt for what'.split(
    ' ',
  ),
)

const anewShort = /^(?:she's|he's|they're|i'm|it's)$/
const afterShort = /^(?:a|an|the|on|in|at|not|got|had|been|never|always|only|just|also|still|good|fine|ok|\d+)$/

function begins(word: string, next: string | undefined, before: string, earlier: string): boolean {
  // "mum who she cares for" stays one clause: the person is its subject again.
  if (word === 'who' && next !== undefined && startsSubject.has(next)) return false
  if (word === 'plus' && (/^\d/.test(before) || next === 'hours')) return false
  if (opens.has(word))
    return (
      !(word === 'so' && /^(?:not|can't|and|is|or)$/.test(before)) &&
      !(word === 'also' && (startsSubject.has(before) || before === 'and'))
    )
  // "It's just me and my little girl".
  if (word === 'and' && /^(?:me|him|her|myself|herself|himself)$/.test(before)) return false
  if (word === 'no') return isAnewNo(before, next)
  if (word === 'and') return next !== undefined && (startsSubject.has(next) || startsVerb.has(next))
  if (alone.has(word)) {
    beforeAlone.lastIndex = 0
    return !beforeAlone.test(` ${before}`) && !/'s$/.test(before) && (!/^\d+$/.test(before) || isAge.test(earlier))
  }
  // "... lets her do he's 4 and": the short form holds its verb.
  if (anewShort.test(word))
    return next !== undefined && afterShort.test(next) && !beforeAnew.has(before) && !isMark(before)
  if (anew.has(word))
    return (
      next !== undefined &&
      anewVerbs.has(next) &&
      !(beforeAnew.has(before) && !/^looks?$/.test(earlier)) &&
      !isMark(before)
    )
  return false
}

// "... on her phone her husband can't read": somebody of theirs, with a verb of their own, is told of anew.
const kin = compile('( {relative} | {child} | {children} )')
const beforeKin = new Set('with for of to by from at in on near like his her my their and or who that'.split(' '))
function beginsKin(words: Said['words'], i: number): boolean {
  const [before, owner, one, verb] = [
    words[i - 1]?.is ?? '',
    words[i]?.is ?? '',
    words[i + 1]?.is ?? '',
    words[i + 2]?.is ?? '',
  ]
  if (!/^(?:her|his|my|their)$/.test(owner) || !anewVerbs.has(verb)) return false
  kin.lastIndex = 0
  return kin.test(` ${one}`) && !beforeKin.has(before) && !beforeAnew.has(before) && !isMark(before)
}

// "Level 2 maths no car no licence": a "no" begins anew, unless it is what somebody has, or an answer: "nights no problem".
const isAnewNo = (before: string, next: string | undefined) =>
  next !== undefined &&
  !isMark(before) &&
  !/^(?:problem|problems|bother|issue|issues|trouble|longer|worries|good|use|need|more|one|idea|matter|later|earlier|joy|luck|go)$/.test(
    next,
  ) &&
  !/^(?:no|has|have|had|got|is|was|are|were|be|been|with|there's|it's|that's|there|she's|he's|i've|and|or|but|so|if|of|in|at|on|to|for|from|by|as|as|says|said|since|because|means|gets|sees|makes|feels|knows|speaks|reads|wants|needs|does|do|due|the|a|just|still|currently|really|at|find|finds|see|absolutely|virtually|pays|owns|holds|shows|saw|under|also|then|yes|vs|would|prefers|prefer|say)$/.test(
    before,
  )

// "He is 23 lives with his mum".
const isAge = /^(?:is|i'm|she's|he's|am|aged|now)$/

const negators =
  / (?:no|not|never|nil|nothing|without|none|lacks|lacking|cannot|don't|doesn't|didn't|isn't|aren't|wasn't|can't|won't|hasn't|haven't|hadn't|wouldn't|couldn't|neither|nor|ain't|zero|dim|nid|heb|nac|ddim|does dim|minus)(?= |$)/g
const harmless =
  /^ (?:no (?:problem|problems|issue|issues|bother|worries|trouble|doubt|longer an? issue)(?: with| at| using| getting| in| doing)?|not only|(?:don't|doesn't|wouldn't|won't) mind|no wait|not just|not sure|not long|can't wait)(?= |$)/
const breaker =
  / (?:has|have|got|lives|rents|wants|want|works|work|is|are|was|owns|goes|go|gets|takes|catches|walks|cycles|drives|relies|uses|use|does|do|needs|need|likes|can|will|would|but|just|only|except|as(?=$| (?:no|nobody|she|he|they|i|there)(?= |$))|any (?:day|days|time|shift|shifts) (?:will|is|are|fine|ok)|(?<!(?:no one|nobody|who) )(?:looks|cares|speaks|struggles))(?= |$)/g
const guesses =
  / (?:might|maybe|perhaps|possibly|probably|unsure|unclear|not sure|don't know|thinks|i think|think|reckons|could be|may be|may have|seems|apparently|efallai)(?= |$)/
// "Until 2019" is past, "until 10" is every morning.
const untilThen =
  '(?:until|till|til|up to|up until)(?: [^ ]+){0,2} (?:(?:19|20)\\d\\d|covid|lockdown|year|month|week|summer|christmas|recently|redundan[^ ]*)|until recently'
const pasts = new RegExp(
  ` (?:used to|was|were|had|ex|former|formerly|previously|no longer|gave up|stopped|lost|sold|years ago|lived|worked|oedd|roedd|arfer|in the past|${untilThen})(?= |$)`,
)
const pastAfter = new RegExp(` (?:${untilThen}|ago|in the past|before$|years back|back in)(?= |$)`)
const futures =
  / (?:will|going to|gonna|about to|due|soon|starting|planning|'ll|she'll|he'll|i'll|they'll|next (?:week|month|year)|expecting)(?= |$)/
const wishes =
  / (?:want|wants|wanted|wanting|would like|would love|i'd like|she'd like|he'd like|they'd like|i'd love|looking for|looking to|looking at|hoping|hopes|interested in|keen|wishes|wish|is after|she's after|he's after|i'm after|fancies|fancy|prefers|prefer|asks about|asked about|asking about|curious about|eisiau|moyn|hoffi|hoffwn)(?= |$)/

// How far away a word may stand that says how others are meant: in dictation a clause can go on for a page.
const farthest = 300

/**
 * How the words between two places of a clause are meant.
 * @param from where the words begin, in the text of the note, and `to` where they end
 */
export function stanceOf(clause: Clause, from: number, to: number): Stance {
  const at = Math.max(0, from - clause.from)
  const begins = Math.max(0, at - farthest)
  const before = clause.text.slice(begins, at)
  const within = clause.text.slice(at, to - clause.from)
  const after = clause.text.slice(to - clause.from, to - clause.from + farthest)
  const denied = listOfNoes.test(before) && / (?:no|dim)(?= )/.exec(within)?.index === 0 ? undefined : deniedAt(before)
  const near = lastWords(before)
  return {
    not:
      denied !== undefined ||
      /^(?: :)? (?:no|none|nil|never|not)$/.test(after) ||
      ruledOut.test(after) ||
      leftOut.test(before),
    guess: guesses.test(near) || guesses.test(after) || / (?:maybe|perhaps|possibly|probably)(?= |$)/.test(within),
    when: whenOf(near, after),
    ...(denied !== undefined && { deniedFrom: clause.from + begins + denied }),
  }
}

// "Later start no good": what comes after may deny as well.
const ruledOut =
  /^ (?:(?:is|are|would be|'s) )?(?:no good|no use|not possible|not an option|out of the question)(?= |$)/

// "Any day except Friday afternoons".
const leftOut = /^ (?:except|apart from|bar|other than)(?: [^ ]+){0,2}$/

// What is wished or past at the beginning of a long clause, dictated without a stop, says nothing of what comes at its end.
function lastWords(before: string): string {
  let at = before.length
  for (let words = 0; words < 10; words++) {
    const space = before.lastIndexOf(' ', at - 1)
    if (space < 0) break
    at = space
  }
  return before.slice(at)
}

// "No kids no caring": each "no" is its own, and the first denies nothing of the second.
const listOfNoes = / (?:no|dim) [^ ]+(?: [^ ]+)?(?: and)?$/

// Where the "no" stands that still reaches the end of these words: the last of them decides.
function deniedAt(before: string): number | undefined {
  const no = [...before.matchAll(negators)].findLast(({ index }) => !harmless.test(before.slice(index)))
  if (!no) return undefined
  const reach = before.slice(no.index + no[0].length)
  // "Doesn't want to work nights": what comes after a "to" is denied too.
  const verbsAfter = [...reach.matchAll(breaker)].filter(({ index }) => !reach.slice(0, index).endsWith(' to'))
  // The verb that a "doesn't" denies does not end its reach; the one after it does.
  const own = verbsAfter[0]?.index === 0 ? 1 : 0
  return verbsAfter.length <= own ? no.index : undefined
}

function whenOf(before: string, after: string): When {
  if (wishes.test(before)) return 'wish'
  if (pasts.test(before) || pastAfter.test(after)) return 'past'
  return futures.test(before) ? 'future' : 'now'
}
