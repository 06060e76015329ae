/** Wishes for work that is on no list: "wants to work in aquaculture", "anything with animals", "to drive a bus". */
import type { Clause } from '../../clauses.ts'
import { stanceOf } from '../../clauses.ts'
import { answered, doubtOf, type Found, type HeardNote } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { picturing, saysYes, wishCues } from '../../words/work-cues.ts'
import { mentionsIn } from './mentions.ts'

/** What is wished for and is no work: learning, help, a licence. */
export const notWork =
  / (?:(?:sector|work) academy|swap|course|courses|training|qualification|nvq|gcse|learn|learning|study|studying|college|uni|university|volunteer|volunteering|work trial|help|support|level \d|diploma|degree|esol|class|classes|apprenticeship|own business|in welsh|in english|in polish|in urdu|in punjabi|licence|forklift|cscs|ticket|card|cert|certificate|cv|work experience|taster|bootcamps?|adviser|advisor|advice|dysgu|gymraeg|[a-z]+ speaking|speaking|(?<! (?:be|as|become|being) )an? (?:[^ ]+ )?interpreter|a nursery for|(?:my|her|his) (?:hgv|lgv|class \d|c1|sia|flt))(?= |$)/
/** Support that is work. */
export const supportWork = / (?:it|tech|technical|customer|learning|housing|business|admin|peer) support(?= |$)/g

// "wants to drive a bus", "cut hair", "join the police": what is done for a living, with what it is done to.
const toDo =
  '(?:run (?:a |an |her own |his own |my own )(?:cafe|shop|pub|salon|garage|nursery|restaurant|stall|food van|business)|cook(?: for a living)?$|go on (?:the )?(?:sites?|buses|rigs|boats|bins|railways?)|drive (?:a |an |the )?(?:[^ ]+ )?(?:bus|buses|coach|coaches|lorry|lorries|van|vans|taxi|taxis|tram|trams|train|trains|hgvs?|lgvs?|forklifts?|diggers?|cranes?|wagons?|trucks?|tractors?|ambulances?|for a living|for [^ ]+)|(?:stack|fill|stock) shelves|(?:cut|do|style) hair|do (?:nails|lashes|beauty|makeup|admin|cleaning|care|caring|reception|labouring)|(?:fit|lay|install|repair|fix|mend|build|restore|sell|design|service|valet) (?!up |out |in |with |her |his |my )[^ ]+|teach (?!her|his|me)[^ ]+|(?:sew|bake|weld|plaster|bricklay|landscape) ?(?:[^ ]+)?|(?:groom|walk|train|breed|rescue) (?:dogs|horses|animals|cats)|(?:coach|train) (?:football|sports?|kids|young people)|(?:serve|sit) behind [^ ]+|join (?:the )?(?:police|army|navy|royal navy|raf|forces|marines|fire (?:service|brigade)|prison service|ambulance service|merchant navy|civil service|coastguard|nhs))'
const wishOfWork = new RegExp(
  ` ${wishCues}(?: (?:to|get|getting|a|some|any|find|do|doing|back|go|into|more|part|full|time|either|maybe|for|of|in|is|a job|job))*( (?:work|working|job|jobs|career|something|anything) (?:in|with|involving|around|to do with|outdoors|outside|indoors|inside|practical|physical|manual|hands on|creative|seated|sitting down|from home|on)(?: .*)?| weithio (?:gyda|mewn|fel|yn) .*| (?:help|helping|support|supporting|look after|looking after|care for) (?:young people|children|kids|old people|older people|the elderly|elderly people|people|animals|others|vulnerable [^ ]+|disabled [^ ]+|the homeless|veterans|families)(?: .*)?| ${toDo}(?: .*)?| any (?:kind of |sort of |type of )?(?:work|jobs?)(?: (?:at all|really|going|available|that is going))*| (?:move|get|go|break) into .*| (?:be|become|being|work as|working as|job as|retrain as|train as)(?: an?)? .*| anything|(?: [^ ]+){0,2} (?!at |in |to |of |off |from |for |out of )[^ ]+ (?:work|jobs|job)(?: (?:again|if|possible|please|now|soon|locally|nearby|ideally|then|though))*| (?:an? )?(?:[^ ]+ ){1,2}apprenticeship)$`,
)
/** What follows the work that is wished for, and is no part of it. */
export const ends =
  /(?: (?:mornings?|afternoons?|evenings?|nights?|weekends?|days|part time|full time|\d+|hours|(?:on|by) (?:the|a|her|his|my) (?:doorstep|bus route|tram line|train line|estate|island)|like (?:before|that|this)|near|nearby|local|locally|close|around (?:school|kids|children)|round|that|which|if|when|once|because|so|but|first|after|before|again|soon|eventually|next|from|ideally|preferably|maybe|only|as long|until|while|within|during|school hours|term time|not|no|me$|at the moment|atm|now|and (?:is|has|wants|can|will)|or (?:is|has))(?= |$).*)$/
const tooVague =
  /^(?: (?:a|an|the|some|something|somewhere|any|of|local|part time|full time|than|security|new|different|better|suitable|regular|steady|paid|more|other|proper|good|flexible|temporary|permanent|extra|employed|full|time|part|job|jobs|work|working|for|in|to|get|her|his|my|on|with|into|back|do|find))*$/

const helping =
  / (?:help|support)(?:ing)?(?= (?:young|children|kids|old|older|the elderly|elderly|people|animals|others|vulnerable|disabled|the homeless|veterans|families))/g

/** A wish for work whose kind is on no list: "wants to work in aquaculture". Only plain words of working tell it. */
export function unnamedWish(note: HeardNote, clause: Clause): Found[] {
  if (
    notWork.test(clause.text.replace(helping, '').replace(/ apprenticeship$/, '')) ||
    / (?:not|don't|doesn't|never|no|wouldn't|won't|didn't|isn't|hasn't|haven't|can't)(?= )/.test(
      clause.text.replace(saysYes, ''),
    )
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
  const isOpening = /[.;¶]/.test(clause.mark) || !/^ something /.test(clause.text)
  const wish =
    wishOfWork.exec(clause.text) ?? inPicture.exec(clause.text) ?? (isOpening ? anythingIn.exec(clause.text) : null)
  if (!wish?.[1]) return []
  const dropped =
    /^ (?:move into|get into|go into|break into|be|become|being|work as|working as|job as|retrain as|train as)(?: an?)?(?= )/.exec(
      wish[1],
    )?.[0] ?? ''
  const begins = clause.from + wish.index + wish[0].lastIndexOf(wish[1]) + dropped.length
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

// "sees his future in computers", "could see herself as a keeper": only work is said so.
const inPicture = new RegExp(
  ` ${picturing}(?: (?:a|an|the|in|as|being|becoming|working|doing|work|to be))*( (?:housing|homelessness|computers|computing|fashion|music|art|film|radio|theatre|sport|gaming|games|media|science|nature|politics|property|finance|beauty|tech|technology|law|medicine|design|publishing|aviation|agriculture|conservation|animals|children|people|the [^ ]+|an? [^ ]+|[^ ]+(?:'s|er|or|ist|ian|ing|work|support|care))(?: (?:or|and|in|of|with|work|support|care)(?: [^ ]+){1,2})?)$`,
)

// "anything in catering", "something with animals", "any office job going".
const anythingIn =
  /^(?: (?:really|just|maybe|possibly|ideally|preferably|probably|open to|happy with|she says|he says))*( (?:anything|something) (?:in|with|to do with|involving|around) (?!the (?:morning|afternoon|evening)|(?:her|his|my|their|a|the) (?:family|friends|name|way|week|area|town|city|centre)|town|common|place|writing|mind|general|it|him|her|them|me|walking)(?:[^ ]+ ?){1,4}| any (?!(?:other|help|more|of) )(?:[^ ]+ ){1,3}(?:work|job|jobs|role))(?: (?:going|really|at all|ideally|to start|for now))*$/

const notAJob =
  / (?:fit|able|there|home|at|with|left|seen|called|paid|near|well|better|independent|happy|busy|active|off|out|on|more|in|healthy|careful|able to|out of|around|ready|treated|asked|told|contacted|sure|honest|self employed|own boss|her own boss|his own boss|stay|moved|closer|housed|here|safe|part of|financially|confident|good|a good|role model|normal|grandmother|grandad|gran|nan|mum|dad|mother|father|parent|wife|husband|married|citizen|carer for|own|flat|house|place|area|town|bigger|smaller|city|hospital|trouble|debt|a routine|routine|shape|council|property|hostel|rehab|care home|supported|uni|university|college)(?= |$)/
