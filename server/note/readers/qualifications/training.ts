/** Reads the course somebody is on now, and what they would like to learn. */
import type { Clause } from '../../clauses.ts'
import { stanceOf } from '../../clauses.ts'
import { answered, doubtOf, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { wishCues } from '../../words/work-cues.ts'
import { subjectList } from './names.ts'

const learning =
  ' (?:courses?|training|nvqs?|nvq[1-5]|gcses?|esol|college|uni|university|degree|diploma|apprenticeship|level|l[1-5]|lvl|class|classes|btec|hnc|hnd|a levels?|open university|ou|qualification|functional skills|access to he|city and guilds|cwrs|prifysgol|coleg|access|bootcamps?|traineeship|swap|sector based work academy|sbwa|workshops?|lessons|masters|phd|pgce|aat|refresher)'
// "Studying bookkeeping" needs no word for a course.
const isLearning = new RegExp(
  `${learning}(?= |$)|^ (?:studying|studies|learning|is on|yn astudio)(?: for| an?| to do)?${subjectList}(?= |$)`,
)
const going =
  / (?:doing|studying|studies|is on|currently on|on|i'm on|she's on|he's on|attending|attends|enrolled on|enrolled in|enrolled|just started|started|taking|completing|half way through|halfway through|part way through|(?:in|on)(?: (?:her|his|my|the))? (?:1st|2nd|3rd|4th|first|second|third|final|last) year of|in year [1-4] of|has started|midway through|in the middle of|working towards|at college doing|at uni doing|at college studying|at uni studying|at college|at uni|in college|in training|learning|goes to|going to|yn gwneud|yn astudio|currently doing|does)(?= )/
const notGoing =
  / (?:eye on|mind|open to|starts|starting|consider|try|trying|fancies|likes|wants?|would|like to|interested|hop(?:es|ing)|keen|looking|thinking|considering|might|could|finished|completed|did|done|had|was|were|used to|left|dropped|failed|waiting|applied|applying|next|september|needs?|until|willing|happy|will|plans?|planning|due|referred|booked|put her|put him|before|eisiau|hoffwn|hoffai|should|not|never|no|isn't|doesn't|don't|gave up|stopped|when|years ago)(?= |$)/

/** Uses `none`. */
export const trainingNow: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(({ whose }) => whose === 'person')
  const found = own.filter(clause => !isOver(note, clause)).flatMap(clause => goingOn(note, clause))
  if (found.length > 0) return found.slice(0, 2)
  return own
    .flatMap(clause => matchesIn(clause, heard.none))
    .slice(0, 1)
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
}

// "started an HND, did not finish".
const isOver = ({ clauses }: HeardNote, clause: Clause): boolean =>
  !/ (?:wants?|hop(?:es|ing)|would like|due) to (?:finish|complete)(?= |$)/.test(
    clauses[clauses.indexOf(clause) + 1]?.text ?? '',
  ) &&
  [1, 2].some(next =>
    / (?:finish|complete|finished|completed|dropped out|gave up|gave it up|left|had to stop|stopped|failed|quit|packed it in|jacked it in|never went back|didn't go back|ran out of [a-z]+)(?= |$)/.test(
      clauses[clauses.indexOf(clause) + next]?.text ?? '',
    ),
  )

function goingOn(note: HeardNote, clause: Clause): Found[] {
  const cue =
    going.exec(clause.text) ?? (isHeaded(note, clause) ? /^/.exec(clause.text) : null) ?? inYear.exec(clause.text)
  if (!cue || !isLearning.test(clause.text.slice(cue.index)) || notGoing.test(clause.text)) return []
  const isSchoolRun = / (?:takes?|collects?|drops?|picks?|help\w*|about|told|offered)(?= )/.test(
    clause.text.slice(0, cue.index),
  )
  if (isSchoolRun) return []
  const from = clause.from + cue.index
  const year = / (?:1st|2nd|3rd|4th|first|second|third|final|last) year of$| year [1-4] of$/.exec(cue[0])
  const begins = from + (year ? year.index : cue[0].length)
  const said = trimmed(note.text.slice(begins, clause.to))
  const inner = / (?:doing|studying|to do|to study|yn gwneud)(?= )/.exec(said.text)
  const starts = inner ? begins + inner.index + inner[0].length : begins + said.dropped
  const to = begins + said.dropped + said.text.length
  const article =
    /^(?: (?:towards|for))?(?: (?:a|an|the|my|her|his|some))?(?= )/.exec(note.text.slice(starts, to))?.[0].length ?? 0
  if (starts + article >= to)
    return / (?:at|in) (?:college|uni)$/.test(cue[0])
      ? [{ from, to: begins, answer: answered(spanOf(note, from, begins).words.replace(/^(?:at|in) /i, '')) }]
      : []
  return [
    {
      from,
      to,
      doubt: doubtOf(stanceOf(clause, from, to)),
      answer: answered(spanOf(note, starts + article, to).words),
    },
  ]
}

// "Course: AAT level 3 Wednesdays".
function isHeaded({ clauses }: HeardNote, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    clause.mark === ':' &&
    before !== undefined &&
    /^(?: (?:current|currently|now))*(?: (?:course|training|studying|study))(?: (?:now|currently))?$/.test(before.text)
  )
}

// "OU psychology part time, year 2".
const inYear = /^(?=.* (?:year [1-4]|(?:1st|2nd|3rd|4th|first|second|third|final) year)$)/

// Without what only says that it is now, or how it goes.
function trimmed(text: string): { text: string; dropped: number } {
  const kept = text.replace(
    /(?: (?:now|currently|at the moment|just now|this (?:week|fortnight|month|term)|ar hyn o bryd|loves it|enjoying it|going well|which|so|but|because)(?= |$).*)$/,
    '',
  )
  const dropped = /^ (?:currently|now|at the moment)(?= )/.exec(kept)?.[0].length ?? 0
  return { text: kept.slice(dropped), dropped }
}

const wish = new RegExp(
  ` (?:${wishCues}|has (?:her|his) eye on|got (?:her|his|my) eye on|would be interested in|willing|happy|asked about|asks about|asking about|asked for|enquired about|could we fund|can we fund|help (?:with|to) (?:pay for|fund|funding)|needs(?= to (?:learn|brush|improve|update|renew|refresh))|(?:wouldn't|would not) mind(?= (?:learn|study|train|do|doing|having|going|a course)))(?: (?:to|in|on|of|at|about|maybe|possibly|also|eventually|perhaps|do|doing|try|trying|get|getting|help|help with|help to|funding|money|gain|gaining|obtain|pass|go|going|back|start|starting|take|taking|enrol|complete|finish|redo|her|his|my|a place|sign|up|for|put|be|on to|wneud))*( (?:learn(?:ing)?|study(?:ing)?|train(?:ing)?(?= (?:to|as|in|for|on))|retrain(?:ing)?(?! as)|re train|redo|re do|resit|re sit|retake|(?:forklift|flt|hgv|lgv|pcv|lorry|bus|sia|door|security|door supervisor|door staff|cctv|personal|taxi|phv|crane|digger|plant|dumper|telehandler|chainsaw|welding|gas|food hygiene|first aid)(?: (?:licence|ticket|badge|card|certificate|tickets|course|training)| c and e| class [12]|$)|(?:hgv|lgv|pcv|flt|cscs|cpcs|sia|npors|ipaf|nebosh|iosh|prince2|acs|cat c|class [12]|c and e)(?=$| (?:c and e|class [12]|c|card|ticket|tickets|badge|licence|training|test|course|and))(?: .*)?|cscs(?: card| ticket)?|improve|improving|brush up|dysgu|ddysgu|astudio)(?: .*)|(?: [^ ]+){0,7}?${learning}(?: .*)?)$`,
)
const ends =
  /(?: (?:but|because|so|if|when|once|first|next|in september|september|before|(?<! (?:re)?train(?:ing)?) as|and (?:is|has|wants|can|will|get)|at the moment|locally|soon|one day|eventually|that|which|to help|while|again|she says|he says|they say|she said|he said)(?= |$).*)$/

/** Uses `none`. */
export const trainingWanted: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(({ whose }) => whose === 'person')
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  return nones[0] ? [nones[0]] : own.flatMap(clause => wanted(note, clause))
}

function wanted(note: HeardNote, clause: Clause): Found[] {
  const said = wish.exec(clause.text)
  if (
    !said?.[1] ||
    /^ (?:most|many|some|all|the)? ?(?:[a-z]+ )?(?:jobs?|employers?|they|course|college|role|roles|agency|agencies)(?= )/.test(
      clause.text,
    ) ||
    / (?:not|don't|doesn't|never|no|wouldn't|won't|isn't|help with|didn't|welsh|job that|around college|fit)(?= )/.test(
      clause.text
        .slice(0, said.index + said[0].length - said[1].length)
        .replace(/ (?:wouldn't|would not) mind(?= |$)/, ''),
    )
  )
    return []
  if (
    / (?:after|looking after|look after) /.test(said[0].slice(0, 14)) ||
    (/ (?:at (?:a |the )?(?:college|uni)|college work|near college|finish(?:es)? college)(?= |$)/.test(said[1]) &&
      !/ (?:course|training|study|level)/.test(said[1]))
  )
    return []
  if (/^ (?:improve|improving|brush up)(?: (?:on|her|his|my|their|spoken|written))* english(?= |$)/.test(said[1]))
    return []
  const begins = clause.from + said.index + said[0].length - said[1].length
  const learn = /^ (?:learn|learning|dysgu|ddysgu)(?: (?:more about|about|how))?(?= )/.exec(said[1])?.[0].length ?? 0
  const text = said[1].slice(learn).replace(ends, '')
  const purpose = /^ (?:college|uni|university)(?: .*)? (?:to (?:do|study|get)|for)(?= )/.exec(said[1])
  if (purpose) {
    const from = begins + purpose[0].length
    return [{ from: clause.from + said.index, to: clause.to, answer: answered(spanOf(note, from, clause.to).words) }]
  }
  const article = /^ (?:a|an|the|some)(?= )/.exec(text)?.[0].length ?? 0
  // "Wants training and help with money": of no kind, so help that is wanted.
  if (/^(?: (?:class|classes|course|courses|training|college)(?: and .*)?)?$/.test(text.slice(article))) return []
  const to = begins + learn + text.length
  return [
    {
      from: clause.from + said.index,
      to,
      doubt: doubtOf(stanceOf(clause, begins, to)),
      answer: answered(spanOf(note, begins + learn + article, to).words),
    },
  ]
}
