/**
 * Reads what work somebody would like, and the jobs they would choose first, second and third.
 *
 * What must always hold
 * 1. A wish is about work only where a job or a kind of work is named, or its words say "work in", "work with", "be a".
 * 2. Wishing to learn, to move or to have help is not an aim.                                            (notWork)
 */
import type { Clause } from '../clauses.ts'
import { stanceOf } from '../clauses.ts'
import { answered, doubtOf, type Found, type HeardNote, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { wishCues } from '../words/work-cues.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { workSaidIn } from './work-said.ts'
import type { WorkSaid } from './work-told.ts'

/** Uses `none`: the ways of having no idea yet. */
export const aims: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(({ whose }) => whose === 'person')
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  if (nones[0]) return [nones[0]]
  const named = workSaidIn(note).filter(
    ({ frame, clause }) =>
      frame === 'wish' && !choiceIn.test(clause.text) && !notWork.test(clause.text.replace(supportWork, '')),
  )
  const found = named.map(said => wishFound(note, said))
  const unnamed = own.filter(clause => !named.some(said => said.clause === clause) && !choiceIn.test(clause.text))
  return [...found, ...unnamed.flatMap(clause => unnamedWish(note, clause))]
}

const notWork =
  / (?:course|courses|training|qualification|nvq|gcse|learn|learning|study|studying|college|uni|university|volunteer|volunteering|work trial|help|support|level \d|diploma|degree|esol|class|classes|apprenticeship|own business|in welsh|in english|in polish|in urdu|in punjabi|licence|forklift|cscs|ticket|card|cert|certificate|cv|work experience|taster)(?= |$)/
const supportWork = / (?:it|tech|technical|customer|learning|housing|business|admin|peer) support(?= |$)/g
const choiceIn =
  / (?:1st|2nd|3rd|first|second|third) (?:choice|preference|pref|option|job choice)(?= |$)| (?:pref|choice|preference) (?:1|one)(?= |$)/

// From the words that are the wish ("work in a school") to the end of the last job named.
function wishFound(note: HeardNote, { clause, mentions, lead, inherited, guess }: WorkSaid): Found {
  const first = mentions[0] as Mention
  const to = (mentions.at(-1) as Mention).to
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
  ` ${wishCues}(?: (?:to|get|getting|a|some|any|find|do|doing|back|go|into|more|part|full|time|either|maybe|for|of|in|is|a job|job))*( (?:work|working|job|jobs|career|something|anything) (?:in|with|involving|around|to do with|outdoors|outside|indoors|inside|practical|physical|manual|hands on|creative|seated|sitting down|from home|on)(?: .*)?| weithio (?:gyda|mewn|fel|yn) .*| (?:move|get|go|break) into .*| (?:be|become|being|work as|working as|job as|retrain as|train as)(?: an?)? .*| anything|(?: [^ ]+){1,3} (?:work|jobs|job))$`,
)
const ends =
  /(?: (?:mornings?|afternoons?|evenings?|nights?|weekends?|days|part time|full time|\d+|hours|near|nearby|local|locally|close|around (?:school|kids|children)|round|that|which|if|when|once|because|so|but|first|after|before|again|soon|eventually|next|from|ideally|preferably|maybe|only|as long|until|while|within|during|school hours|term time|not|no|at the moment|atm|now|and (?:is|has|wants|can|will)|or (?:is|has))(?= |$).*)$/
const tooVague =
  /^(?: (?:a|an|the|some|any|of|local|part time|full time|new|different|better|suitable|regular|steady|paid|more|other|proper|good|flexible|temporary|permanent|extra|employed|full|time|part|job|jobs|work|working|for|in|to|get|her|his|my|on|with|into|back|do|find))*$/

// A wish for work whose kind is on no list: "wants to work in aquaculture". Only plain words of working tell it.
function unnamedWish(note: HeardNote, clause: Clause): Found[] {
  if (notWork.test(clause.text) || / (?:not|don't|doesn't|never|no|wouldn't|won't|didn't|isn't)(?= )/.test(clause.text))
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
  const wish = wishOfWork.exec(clause.text)
  if (
    !wish?.[1] ||
    mentionsIn(note).some(({ from, kind }) => from >= clause.from && from < clause.to && kind === 'employer')
  )
    return []
  const dropped =
    /^ (?:move into|get into|go into|break into|be|become|being|work as|working as|job as|retrain as|train as)(?: an?)?(?= )/.exec(
      wish[1],
    )?.[0] ?? ''
  const begins = clause.from + wish.index + wish[0].length - wish[1].length + dropped.length
  const said = note.text.slice(begins, clause.to).replace(ends, '')
  const isBeing = /^ (?:be|become|being|move into|get into|go into)/.test(wish[1])
  if (tooVague.test(said) || said.split(' ').length > 8 || (isBeing && notAJob.test(said))) return []
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
  / (?:able|there|home|at|with|left|seen|called|paid|near|well|better|independent|happy|busy|active|off|out|on|more|in|healthy|careful|able to|out of|around|ready|treated|asked|told|contacted|sure|honest|self employed|own boss|her own boss|his own boss|stay|moved|closer|housed|here|safe|part of|financially|confident|good|a good|role model|normal|grandmother|grandad|gran|nan|mum|dad|mother|father|parent|wife|husband|married|citizen|carer for|own|flat|house|place|area|town|bigger|smaller|city|hospital|trouble|debt|a routine|routine|shape|council|property|hostel|rehab|care home|supported|uni|university|college)(?= |$)/

const choices: readonly [RegExp, number][] = [
  [
    / (?:(?:1st|first|top|main|number one) (?:choice|preference|pref|option|job choice|job preference)|(?:job )?(?:preference|pref) (?:1|one)|choice (?:1|one)|dewis cyntaf|job 1)(?: (?:is|would be|of|job|of job))*/,
    1,
  ],
  [
    / (?:(?:2nd|second|next) (?:choice|preference|pref|option|job choice|job preference|best)|(?:job )?(?:preference|pref) 2|choice 2|ail ddewis|failing that|otherwise|job 2|2nd|second)(?: (?:is|would be|of|job|of job))*/,
    2,
  ],
  [
    / (?:(?:3rd|third|last) (?:choice|preference|pref|option|job choice|job preference)|(?:job )?(?:preference|pref) 3|choice 3|trydydd dewis|job 3|3rd|third)(?: (?:is|would be|of|job|of job))*/,
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
    place === wanted ? [{ from, to, answer: answered(spanOf(note, begins, to).words) }] : [],
  )
}

const ifNot = /^ (?:(?:and|or|but) )?if not(?: that| those)?$/

type Chosen = { place: number; from: number; begins: number; to: number }

function chosenIn(note: HeardNote): Chosen[] {
  const chosen: Chosen[] = []
  let expecting = 0
  for (const clause of note.clauses) {
    // "If not that, then postman": the choices go on.
    if (expecting > 0 && ifNot.test(clause.text)) continue
    if (clause.whose !== 'person' || (/[.¶]/.test(clause.mark) && !opensChoices.test(clause.text.slice(0, 14))))
      expecting = 0
    if (clause.whose !== 'person') continue
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
      const taken = takeName(note, clause.from, clause.from + opening.length, clause.to)
      if (taken && expecting <= 3 && (opening || /[,:]/.test(clause.mark) || clause.mark === '')) {
        chosen.push({ place: expecting, ...taken })
        expecting++
      } else expecting = 0
    } else if (
      marked.length === 0 &&
      /^ (?:job preferences?|preferences?|job choices|choices|job goals)$/.test(clause.text)
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
