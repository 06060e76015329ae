/**
 * Reads what work somebody would like, and the jobs they would choose first, second and third.
 *
 * What must always hold
 * 1. A wish is about work only where a job or a kind of work is named, or its words say "work in", "work with", "be a".
 * 2. Wishing to learn, to move or to have help is not an aim.                                            (notWork)
 */
import type { Clause } from '../../clauses.ts'
import { stanceOf } from '../../clauses.ts'
import { answered, doubtOf, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { wishCues } from '../../words/work-cues.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { type Chosen, isJob, rankedAfter } from './ranked-choices.ts'
import { workSaidIn } from './work-said.ts'
import type { WorkSaid } from './work-told.ts'

/** Uses `none`: the ways of having no idea yet. */
export const aims: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(
    ({ whose, text }) => whose === 'person' && !/ used to (?:want|fancy|dream|hope)(?= )/.test(text),
  )
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  if (nones[0]) return [nones[0]]
  const ranked = rankedAfter(note)
  const named = workSaidIn(note).filter(
    ({ frame, clause, inherited, dates, mentions }) =>
      frame === 'wish' &&
      !(inherited && (dates.length > 0 || isToldOtherwise(note, clause, mentions))) &&
      !/ used to (?:want|fancy|dream|like|hope) /.test(clause.text) &&
      !choiceIn.test(clause.text) &&
      !ranked.some(({ from }) => from === clause.from) &&
      !notWork.test(clause.text.replace(supportWork, '')),
  )
  const found = named.map(said => wishFound(note, said))
  const unnamed = own.filter(clause => !named.some(said => said.clause === clause) && !choiceIn.test(clause.text))
  return [...found, ...unnamed.flatMap(clause => unnamedWish(note, clause))]
}

// "Wants office work, good typist", "wants gardening, picker at Asda, 2023": what comes after a wish may be what somebody is or was.
function isToldOtherwise({ text, clauses }: HeardNote, clause: Clause, mentions: Mention[]): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)]
  const next = clauses[clauses.indexOf(clause) + 1]
  return (
    mentions.some(({ kind }) => kind === 'employer') ||
    (first !== undefined && / (?:good|experienced|trained|qualified|excellent|ex)$/.test(text.slice(0, first.from))) ||
    (last !== undefined &&
      / (?:is|isn't|has|looks|takes|can't|doesn't|not)(?= |$)/.test(text.slice(last.to, clause.to))) ||
    isYear.test(next?.text ?? '')
  )
}
const isYear = /^ (?:19|20)\d\d(?= |$)/

const notWork =
  / (?:course|courses|training|qualification|nvq|gcse|learn|learning|study|studying|college|uni|university|volunteer|volunteering|work trial|help|support|level \d|diploma|degree|esol|class|classes|apprenticeship|own business|in welsh|in english|in polish|in urdu|in punjabi|licence|forklift|cscs|ticket|card|cert|certificate|cv|work experience|taster|bootcamps?|adviser|advisor|advice|dysgu|gymraeg|[a-z]+ speaking|speaking|(?<! (?:be|as|become|being) )an? (?:[^ ]+ )?interpreter|a nursery for|(?:my|her|his) (?:hgv|lgv|class \d|c1|sia|flt))(?= |$)/
const supportWork = / (?:it|tech|technical|customer|learning|housing|business|admin|peer) support(?= |$)/g
const choiceIn =
  / (?:1st|2nd|3rd|first|second|third) (?:choice|preference|pref|option|job choice)(?= |$)| (?:pref|choice|preference) (?:1|one)(?= |$)/

// From the words that are the wish ("work in a school") to the end of the last job named.
function wishFound(note: HeardNote, { clause, mentions, lead, inherited, guess }: WorkSaid): Found {
  const first = mentions[0] as Mention
  const last = (mentions.at(-1) as Mention).to
  const to = last + (orElse.exec(note.text.slice(last, clause.to))?.[0].length ?? 0)
  const isWorkIn =
    !inherited &&
    / (?:work|working|something|anything|job|jobs) (?:in|with|as|at|for|on|like|around|to do with|involving)(?: (?:a|an|the|some|local|small|busy|any))*$/.test(
      lead,
    )
  const begins = isWorkIn ? beginOfWork(note, clause, first) : first.from
  return {
    from: inherited ? begins : Math.min(cueBefore(note, clause, begins), begins),
    to,
    doubt: guess ? 'a guess' : undefined,
    answer: answered(spanOf(note, begins, to).words),
  }
}

// "Scaffolding or any site": what else it may be goes on to the end of the clause.
const orElse =
  /^(?: work| jobs?)? or(?: (?!(?:something|similar|anything|so|not|maybe|if|whatever|even|is|was|has|had|goes?|wants?|would|will|can|could|go|do|get|volunteer\w*|course|college|training|study|both|other|full|part|\d+)(?= |$))[^ ]+){1,3}$/

// "wants to work in a school": from "work", unless the work is of no kind ("a job as a cleaner" is a cleaner).
function beginOfWork({ text }: HeardNote, clause: Clause, first: Mention): number {
  const before = text.slice(clause.from, first.from)
  const at = [
    ...before.matchAll(
      / (?:work|working|something|anything|job|jobs) (?:in|with|at|for|on|like|around|involving)(?= )/g,
    ),
  ].at(-1)
  if (!at || / as(?: an?)?$/.test(before)) return first.from
  return clause.from + at.index + (/^ jobs? in$| job in/.test(at[0]) ? at[0].length : 0)
}

const wishAtAll = new RegExp(` ${wishCues}(?= |$)`)

const cueBefore = ({ text }: HeardNote, clause: Clause, begins: number): number => {
  const cue = wishAtAll.exec(text.slice(clause.from, begins))
  return cue ? clause.from + cue.index : begins
}

const wishOfWork = new RegExp(
  ` ${wishCues}(?: (?:to|get|getting|a|some|any|find|do|doing|back|go|into|more|part|full|time|either|maybe|for|of|in|is|a job|job))*( (?:work|working|job|jobs|career|something|anything) (?:in|with|involving|around|to do with|outdoors|outside|indoors|inside|practical|physical|manual|hands on|creative|seated|sitting down|from home|on)(?: .*)?| weithio (?:gyda|mewn|fel|yn) .*| (?:help|helping|support|supporting|look after|looking after|care for) (?:young people|children|kids|old people|older people|the elderly|elderly people|people|animals|others|vulnerable [^ ]+|disabled [^ ]+|the homeless|veterans|families)(?: .*)?| (?:move|get|go|break) into .*| (?:be|become|being|work as|working as|job as|retrain as|train as)(?: an?)? .*| anything|(?: [^ ]+){0,2} (?!at |in |to |of |off |from |for |out of )[^ ]+ (?:work|jobs|job)(?: (?:again|if|possible|please|now|soon|locally|nearby|ideally|then|though))*| (?:an? )?(?:[^ ]+ ){1,2}apprenticeship)$`,
)
const ends =
  /(?: (?:mornings?|afternoons?|evenings?|nights?|weekends?|days|part time|full time|\d+|hours|near|nearby|local|locally|close|around (?:school|kids|children)|round|that|which|if|when|once|because|so|but|first|after|before|again|soon|eventually|next|from|ideally|preferably|maybe|only|as long|until|while|within|during|school hours|term time|not|no|me$|at the moment|atm|now|and (?:is|has|wants|can|will)|or (?:is|has))(?= |$).*)$/
const tooVague =
  /^(?: (?:a|an|the|some|any|of|local|part time|full time|new|different|better|suitable|regular|steady|paid|more|other|proper|good|flexible|temporary|permanent|extra|employed|full|time|part|job|jobs|work|working|for|in|to|get|her|his|my|on|with|into|back|do|find))*$/

const helping =
  / (?:help|support)(?:ing)?(?= (?:young|children|kids|old|older|the elderly|elderly|people|animals|others|vulnerable|disabled|the homeless|veterans|families))/g

// A wish for work whose kind is on no list: "wants to work in aquaculture". Only plain words of working tell it.
function unnamedWish(note: HeardNote, clause: Clause): Found[] {
  if (
    notWork.test(clause.text.replace(helping, '').replace(/ apprenticeship$/, '')) ||
    / (?:not|don't|doesn't|never|no|wouldn't|won't|didn't|isn't|hasn't|haven't|can't)(?= )/.test(clause.text)
  )
    return []
  const any =
    / (?:take|accept|do|try|consider) (?:on )?(?=any (?:job|work|kind of work|sort of work|type of work)(?= |$))/.exec(
      clause.text,
    )
  if (any && / (?:will|would|i'll|i'd|she'd|he'd|happy to|willing to)(?= )/.test(clause.text.slice(0, any.index + 1))) {
    const begins = clause.from + any.index + any[0].length - 1
    const to = begins + (/^ any (?:job|work|[a-z]+ of work)/.exec(note.text.slice(begins))?.[0].length ?? 0)
    return [{ from: clause.from + any.index, to, answer: answered(spanOf(note, begins, to).words) }]
  }
  const open =
    /(?:^| (?:will|would|i'll|i'd|she'd|he'd|happy to|willing to) (?:do|take|try|consider))( anything)(?: (?:really|at all|going|now|local))*$/.exec(
      clause.text,
    )
  if (open?.[1]) {
    const next = note.clauses[note.clauses.indexOf(clause) + 1]
    const from = clause.from + open.index + open[0].indexOf(open[1])
    const to = next?.mark === '' && /^ (?:but|except|bar|apart from)(?= )/.test(next.text) ? next.to : clause.to
    return [{ from, to, answer: answered(spanOf(note, from, to).words) }]
  }
  const wish = wishOfWork.exec(clause.text)
  if (!wish?.[1]) return []
  const dropped =
    /^ (?:move into|get into|go into|break into|be|become|being|work as|working as|job as|retrain as|train as)(?: an?)?(?= )/.exec(
      wish[1],
    )?.[0] ?? ''
  const begins = clause.from + wish.index + wish[0].length - wish[1].length + dropped.length
  const said = note.text.slice(begins, clause.to).replace(ends, '')
  const isBeing = /^ (?:be|become|being|move into|get into|go into)/.test(wish[1])
  // "work in Leeds": where, and not what.
  const isWhere = mentionsIn(note).some(
    ({ from, kind }) =>
      from >= clause.from &&
      from < begins + said.length &&
      (kind === 'employer' || (kind === 'place' && / (?:in|near|around|at)$/.test(note.text.slice(clause.from, from)))),
  )
  if (isWhere || tooVague.test(said) || said.split(' ').length > 8 || (isBeing && notAJob.test(said))) return []
  const to = begins + said.length
  return [
    {
      from: clause.from + wish.index,
      to,
      doubt: doubtOf(stanceOf(clause, clause.from + wish.index, to)),
      answer: answered(spanOf(note, begins, to).words),
    },
  ]
}

const notAJob =
  / (?:fit|able|there|home|at|with|left|seen|called|paid|near|well|better|independent|happy|busy|active|off|out|on|more|in|healthy|careful|able to|out of|around|ready|treated|asked|told|contacted|sure|honest|self employed|own boss|her own boss|his own boss|stay|moved|closer|housed|here|safe|part of|financially|confident|good|a good|role model|normal|grandmother|grandad|gran|nan|mum|dad|mother|father|parent|wife|husband|married|citizen|carer for|own|flat|house|place|area|town|bigger|smaller|city|hospital|trouble|debt|a routine|routine|shape|council|property|hostel|rehab|care home|supported|uni|university|college)(?= |$)/

const choices: readonly [RegExp, number][] = [
  [
    / (?:(?:1st|first|top|main|number one|preferred|favourite|ideal) (?:choice|preference|pref|option|job choice|job preference|job|role)|(?:job )?(?:preference|pref) (?:1|one)|choice (?:1|one)|dewis cyntaf|job 1|would most like|most likes the idea of)(?= |$)(?: (?:is|would be|to be|being|of|job|of job|a|an)(?= |$))*/,
    1,
  ],
  [
    /(?<! (?:after|has|got|does|a|another|her|his)) (?:(?:2nd|second|next) (?:choice|preference|pref|option|job choice|job preference|best)|(?:job )?(?:preference|pref) 2|choice 2|ail ddewis|failing that|if not(?: that| those)?(?: then)?|plan b|back ?up|fall ?back|otherwise|job 2|2nd|second|secondly)(?= |$)(?: (?:is|would be|of|job|of job))*/,
    2,
  ],
  [
    / (?:(?:3rd|third|last) (?:choice|preference|pref|option|job choice|job preference)|(?:job )?(?:preference|pref) 3|choice 3|trydydd dewis|job 3|3rd|third|thirdly|plan c)(?= |$)(?: (?:is|would be|of|job|of job))*/,
    3,
  ],
]
const next = /^ (?:and )?(?:then|after that|and|or|failing that|followed by|lastly|finally|next)(?= )/
const opensChoices =
  / (?:1st|first|top|main|number one|2nd|second|3rd|third|dewis cyntaf|job preferences?|preferences?|job choices|choices|job goals)(?= |$)/

/** Reads a job preference: its place is the last character of the question's id. */
export const preferences: Reader = ({ id }, _heard, note) => {
  const wanted = Number(id.at(-1))
  return chosenIn(note).flatMap(({ place, from, to, begins }): Found[] =>
    place === wanted ? [{ from, to, answer: answered(spanOf(note, begins, to).words.replace(/['’]s$/, '')) }] : [],
  )
}

const ifNot = /^ (?:(?:and|or|but) )?if not(?: that| those)?$/

// "1) receptionist 2) admin 3) retail": a list with numbers, of jobs.
function numberedIn(note: HeardNote): Chosen[] {
  const list = numbered.exec(note.text)
  if (!list) return []
  return [1, 2, 3].flatMap((place): Chosen[] => {
    const [begins, to] = list.indices?.[place] ?? []
    return begins !== undefined && to !== undefined && list[place] && isJob(note, begins, to)
      ? [{ place, from: begins, begins, to }]
      : []
  })
}
const item = '((?: (?!\\d|[.;:,)¶])[^ ]+){1,5})'
const numbered = new RegExp(
  `(?<=^|[,.;:¶] | )(?: 1 [).:-])${item} (?:, )?2 [).:-]${item}(?:(?: ,)? 3 [).:-]${item})?(?= [,.;¶]|$)`,
  'd',
)
// "Cook, carer" goes on; "carer for Sunrise up to 2023", "care leaver" and "council flat" tell something else.
const isJobAlone = (note: HeardNote, { from, to }: Clause) =>
  mentionsIn(note).some(
    one =>
      one.from >= from &&
      one.to <= to &&
      one.kind !== 'place' &&
      one.kind !== 'country' &&
      /^(?: [^ ]+){0,2}$/.test(note.text.slice(from, one.from)) &&
      /^(?: (?:work|job|jobs|role|or [^ ]+(?: [^ ]+)?))?$/.test(note.text.slice(one.to, to).replace(ends, '')),
  ) && !isYear.test(note.clauses.find(one => one.from >= to)?.text ?? '')

function chosenIn(note: HeardNote): Chosen[] {
  const listed = numberedIn(note)
  if (listed.length > 1) return listed
  const ranked = rankedAfter(note)
  const chosen = [...ranked]
  let expecting = 0
  for (const clause of note.clauses) {
    // "If not that, then postman": the choices go on.
    if (expecting > 0 && ifNot.test(clause.text)) continue
    if (clause.whose !== 'person' || (/[.¶]/.test(clause.mark) && !opensChoices.test(clause.text.slice(0, 14))))
      expecting = 0
    if (clause.whose !== 'person' || ranked.some(({ from }) => from === clause.from)) continue
    const bare = bareChoice(note, clause)
    if (bare) {
      chosen.push(bare)
      continue
    }
    const marked = choices
      .flatMap(([pattern, place]) => {
        const found = new RegExp(pattern.source).exec(clause.text)
        const isAlone = found !== null && / (?:2nd|second|3rd|third|failing that|otherwise)$/.test(found[0])
        return found && (!isAlone || expecting > 0 || / (?:1st|first) /.test(clause.text))
          ? [{ place, at: found.index, after: found.index + found[0].length }]
          : []
      })
      .sort((one, other) => one.at - other.at)
      .filter((one, i, all) => i === 0 || one.at >= (all[i - 1]?.after ?? 0))
    if (marked.length === 0 && expecting > 0) {
      const opening = next.exec(clause.text)?.[0] ?? ''
      // What comes after goes on with the choices only where it names a job, or says "then".
      const isChoice = opening !== '' || isJobAlone(note, clause)
      const taken = isChoice ? takeName(note, clause.from, clause.from + opening.length, clause.to) : undefined
      if (taken && expecting <= 3 && (opening || /[,:]/.test(clause.mark) || clause.mark === '')) {
        chosen.push({ place: expecting, ...taken })
        expecting++
      } else expecting = 0
    } else if (
      marked.length === 0 &&
      /^ (?:job |work )?(?:preferences?|prefs?|choices|goals|options)$/.test(clause.text)
    )
      expecting = 1
    marked.forEach((mark, i) => {
      const until = clause.from + (marked[i + 1]?.at ?? clause.text.length)
      const taken = takeName(note, clause.from + mark.at, clause.from + mark.after, until)
      if (taken) chosen.push({ place: mark.place, ...taken })
      expecting = taken ? mark.place + 1 : mark.place
    })
  }
  return chosen
}

// "1st admin, 2nd reception": a number and a job, and its neighbour has the number before or after.
function bareChoice(note: HeardNote, clause: Clause): Chosen | undefined {
  const placeOf = (text: string | undefined) => {
    const number =
      /^ (?:(1st|first|1|one)|(2nd|second|2)|(3rd|third|3))(?= [a-z])(?! (?:choice|preference|pref|option))/.exec(
        text ?? '',
      )
    return number ? (number[1] ? 1 : number[2] ? 2 : 3) : undefined
  }
  const place = placeOf(clause.text)
  const at = note.clauses.indexOf(clause)
  const isListed = [at - 1, at + 1].some(
    other => Math.abs((placeOf(note.clauses[other]?.text) ?? 9) - (place ?? 0)) === 1,
  )
  const begins = clause.from + (/^ [^ ]+/.exec(clause.text)?.[0].length ?? 0)
  const named = mentionsIn(note).filter(({ from, to, kind }) => from >= begins && to <= clause.to && kind !== 'place')
  if (!place || !isListed || named[0]?.from !== begins) return undefined
  return { place, from: clause.from, begins, to: named.at(-1)?.to ?? clause.to }
}

// A job named, or a few words where none is known: the choice has been announced.
function takeName(note: HeardNote, from: number, begins: number, until: number): Omit<Chosen, 'place'> | undefined {
  const text = note.text.slice(begins, until)
  const named = mentionsIn(note).filter(
    mention => mention.from >= begins && mention.to <= until && mention.kind !== 'place',
  )
  const first = named[0]
  if (
    first &&
    /^(?: (?:a|an|the|as|to|be|work|working|in|is|would be|some|do|with))*$/.test(note.text.slice(begins, first.from))
  ) {
    return { from, begins: first.from, to: named.at(-1)?.to ?? first.to }
  }
  const said = text.replace(/^(?: (?:a|an|the|is|would be|to be|being|as))*/, '').replace(ends, '')
  const skipped = text.indexOf(said)
  if (said === '' || said.split(' ').length > 6 || / (?:is|was|has|wants|can't|not|don't)(?= )/.test(said))
    return undefined
  return { from, begins: begins + skipped, to: begins + skipped + said.length }
}
