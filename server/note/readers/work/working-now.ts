/** Reads the work that somebody does now: of which kind, what it is, and for how many hours a week. */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader, says } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { datesTold } from '../approximate-dates.ts'
import { draftsIn } from './jobs.ts'
import type { Mention } from './mentions.ts'
import { workSaidIn } from './work-said.ts'
import { type WorkSaid, withoutDates } from './work-told.ts'

const voluntary =
  / (?:volunteer|volunteers|volunteering|voluntary|voluntarily|unpaid|for nothing|for free|without pay|without being paid|for no pay|gwirfoddoli|gwirfoddol)(?= |$)/
const family =
  / (?:family business|family firm|family (?:farm|shop|restaurant|takeaway|pub|garage|cafe)|(?:dad|mum|mam|uncle|aunt|brother|sister|parents|grandad|cousin|father|mother) a hand (?:on|in|at|with) the (?:farm|shop|stall|garage|pub|business|cafe|round|van|restaurant|takeaway)|(?:brother|sister|dad|mum|mother|father|husband|wife|partner|uncle|aunt|cousin|parent|family|son|daughter|mam)s?'?s? (?:[a-z]+ ){0,2}(?:barbers|catering|bakery|butchers|chippy|hotel|guest house|kennels|stables|yard|workshop|factory|warehouse|newsagents|post office|salon|shop|business|firm|cafe|restaurant|takeaway|garage|farm|stall|pub|company|salon|market stall|office|firm|van|shop))(?= |$)/
// Where people give their time: who helps there is a volunteer.
const community =
  / (?:scouts|cubs|beavers|brownies|guides|rainbows|cadets|food ?bank|soup kitchen|lunch club|youth club|toddler group|playgroup|church|chapel|mosque|temple|gurdwara|synagogue|community (?:centre|cafe|garden|shop|hall|kitchen|library)|village hall|charity shop|charity|hospice|animal rescue|rescue centre|dogs home|allotments?|football club|rugby club|boxing club|cricket club|parkrun|library|museum|hospital radio|day centre|men's shed|repair cafe)(?= |$)/
const self =
  / (?:self employed|freelance|for (?:him|her|my)self|sole trader|own boss|cis|subbie|own (?:[a-z]+ )?(?:business|shop|salon|company|firm|van|cafe|stall|round)|(?:cleaning|milk|paper|delivery|gardening|egg|fish) rounds?|franchise|(?:i|she|he|self employed|also) runs? (?:a|an|her|his|my)|^ runs (?:a|an|her|his|my)|drives (?:for (?:uber|bolt)|(?:an? )?(?:uber|taxi of (?:her|his) own|(?:her|his) own taxi))|(?:rides|delivers|drives) for (?:deliveroo|just eat|uber eats|amazon flex)|uber driver|etsy|for (?:himself|herself|themselves)|hunangyflogedig)(?= |$)/

type Now = {
  kind: string
  from: number
  to: number
  what: { from: number; to: number } | undefined
  clause: Clause
  index: number
  guess: boolean
}

/** Uses `none`, and each option's own pattern where no job is named with it. */
export const workingNow: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(({ whose }) => whose === 'person')
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .filter(
      ({ clause, from, to }) =>
        (!/ (?:was|were|used to|when|while|when she was|if|been)$/.test(clause.text.slice(0, from - clause.from)) ||
          (/ been$/.test(clause.text.slice(0, from - clause.from)) &&
            /^ since(?= )/.test(clause.text.slice(to - clause.from)))) &&
        !/^ (?:as|in|mornings|evenings|nights|weekends|full time|out|on|with|well|for)(?= |$)/.test(
          clause.text.slice(to - clause.from),
        ),
    )
    .map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
  const found = nowsIn(note).map(
    ({ kind, from, to, guess }): Found => ({
      from,
      to,
      doubt: guess ? 'a guess' : undefined,
      answer: answered([kind]),
    }),
  )
  return found.length > 0 ? found : nones.slice(0, 1)
}

/** Reads what the work is. */
export const workingNowWhat: Reader = (_question, _heard, note) =>
  nowsIn(note).flatMap(({ what, guess }): Found[] =>
    what
      ? [{ ...what, doubt: guess ? 'a guess' : undefined, answer: answered(spanOf(note, what.from, what.to).words) }]
      : [],
  )

/** Reads its hours a week, in its own clause or the one after. */
export const workingNowHours: Reader = ({ min, max }, _heard, note) =>
  nowsIn(note).flatMap(({ clause, index }): Found[] => {
    const after = note.clauses[index + 1]
    const told = note.clauses.slice(note.clauses.indexOf(clause), index + 1)
    for (const one of after && /[,(-]|^$/.test(after.mark) && after.whose === 'person' ? [...told, after] : told) {
      const said =
        / (?:about )?(\d+(?:\.\d+)?) hours?(?! (?:a |per |each |every )?(?:day|night|morning|evening|shift)(?= |$))(?: (?:a|per|each|every))?(?: week| weekly)?(?! (?:a day|per day|daily|a night|care|of care|a month))(?= |$)/.exec(
          one.text,
        )
      const hours = Number(said?.[1])
      const isOfIt =
        one === clause ||
        /^(?: (?:and|she|he|i|works|work|working|about|for|doing|does|only|just|usually|around|approximately|it's))* \d/.test(
          one.text,
        )
      const isWish = one === after && / (?:want|would|like|look|could|more)/.test(one.text)
      if (!said || !isOfIt || isWish || hours < (min ?? 0) || hours > (max ?? 80)) continue
      return [{ from: one.from + said.index, to: one.from + said.index + said[0].length, answer: answered(hours) }]
    }
    return []
  })

const cache = new WeakMap<HeardNote, Now[]>()

function nowsIn(note: HeardNote): Now[] {
  const known = cache.get(note)
  if (known) return known
  const said = workSaidIn(note).filter(
    ({ frame, dates, lead, clause }) =>
      frame === 'now' &&
      !dates.some(({ ended }) => ended !== undefined) &&
      (!/ help(?:s|ing)?(?= )/.test(lead) || family.test(clause.text) || voluntary.test(clause.text)),
  )
  const named = said.flatMap((one, i) =>
    one.inherited && said[i - 1]?.index === one.index - 1 ? [] : [nowOf(note, one)],
  )
  const all = [...named, ...unnamedIn(note)]
  // "started last year and still there": a job told as one of those had, and not over.
  for (const { item, from, to, first, isNow, guess } of draftsIn(note)) {
    const still = item['job-still']
    if (isNow || still?.is !== 'answered' || still.value !== true || all.some(one => one.from < to && from < one.to))
      continue
    const type = item['job-type']
    const kind =
      type?.is === 'answered' && (type.value === 'voluntary' || type.value === 'self-employed')
        ? type.value
        : 'employed'
    const clause = note.clauses[first]
    const what = itemWords(note, item, from, to)
    if (clause)
      all.push({ kind, from, to, what, clause, index: note.clauses.findLastIndex(one => one.from < to), guess })
  }
  cache.set(note, all)
  return all
}

function nowOf(note: HeardNote, { clause, index, mentions, dates, guess }: WorkSaid): Now {
  const last = mentions.at(-1) as Mention
  const first = mentions[0] as Mention
  const around = clause.text
  const cue =
    / (?:works?|working|currently|volunteers?|volunteering|voluntary|helps?|does|is|i'm|employed|self|has|still|runs?)(?= )/.exec(
      withoutDates(note, dates, clause.from, first.from),
    )
  const begins = cue ? note.text.indexOf(cue[0], clause.from) : first.from
  return {
    kind: kindOf(around),
    from: Math.min(begins < clause.from ? first.from : begins, first.from),
    to: last.to,
    what: whatOf(mentions),
    clause,
    index,
    guess,
  }
}

// What the work is called, or else whom it is for: "gas engineer" of "employed by Mears as a gas engineer".
function whatOf(mentions: Mention[]) {
  const title = mentions.find(({ kind }) => kind === 'title')
  const [first, last] = [mentions[0] as Mention, mentions.at(-1) as Mention]
  return title ? { from: title.from, to: title.to } : { from: first.from, to: last.to }
}

// Where the title stands, or whom the work is for.
function itemWords({ note, words }: HeardNote, item: Answers, from: number, to: number) {
  const said = item['job-title'] ?? item['job-employer']
  const wanted = said?.is === 'answered' ? String(said.value) : ''
  const first = words.find(({ at, begins }) => at >= from && at < to && note.startsWith(wanted, begins))
  const last = first && words.findLast(({ ends }) => ends <= first.begins + wanted.length)
  return first && last && wanted ? { from: first.at, to: last.at + 1 + last.is.length } : undefined
}

const kindOf = (text: string): string =>
  family.test(text)
    ? 'family'
    : voluntary.test(text) || (/ helps?/.test(text) && community.test(text))
      ? 'voluntary'
      : self.test(text)
        ? 'self-employed'
        : 'employed'

const present =
  / (?:was|were|used to|before|previously|had|did|worked|been|wants?|would|like|thinking|interested|looking|considering|might|could|hopes?|until|till|til|ex|former|previous|stopped|no|not|never|doesn't|don't|isn't|if|happy|willing|open|try|tried|keen|plans?|planning)(?= |$)/

// "does the books for her husband's firm", "charity shop volunteer": all of the clause is what is done.
const inFamily =
  / (?:does|gives|give|helps|helping|mends|fixes|milks|feeds|delivers|packs|sells|makes|builds|paints|labours|pitches in|chips in|works|serves|serving|answers|waits|covers|drives|cooks|cleans|minds|on the)(?= )/
const asVolunteer =
  /^(?: (?:is|a|an|she|he|i|currently|now|she's|he's|i'm|also|been))* (?:(?:[a-z]+ ){1,3}(?:volunteer|voluntary)|volunteer [a-z]+|helps? (?:to )?(?:run|coach|lead|organise|steward|referee) .*)(?= |$)/
// "coaches the under tens unpaid", "keeps the parish accounts for nothing", "gives two mornings a week to the hospice".
const doneForNothing =
  /^(?: (?:she|he|i|they|also|still|currently))* (?:(?!has|is|was|does|looks|cares|helps|looks|lives|sleeps|wants|needs|says|gets|goes|eats|stays|feels|works)[a-z]+s .*(?:unpaid|for nothing|for free|without pay|for no pay|voluntarily|as a volunteer)(?= |$)|gives? (?:up )?(?:(?:a|an|her|his|some|\d+|one|couple|of|few) )*(?:mornings?|afternoons?|days?|evenings?|hours?|saturdays?|sundays?|time)(?: (?:a|each|per) week)? (?:to|at) )/
const atHome =
  / (?:mum|dad|mother|father|husband|wife|partner|son|daughter|kids|children|grandchildren|grandkids|nan|gran|neighbour|friends?|mates?)(?= |$)/
function wholeClause(note: HeardNote, clause: Clause, index: number): Now[] {
  const kind =
    family.test(clause.text) && inFamily.test(clause.text)
      ? 'family'
      : asVolunteer.test(clause.text) || (doneForNothing.test(clause.text) && !atHome.test(clause.text))
        ? 'voluntary'
        : undefined
  if (!kind || present.test(clause.text) || datesTold(clause.text, note.context.on).length > 0) return []
  const until = clause.text.search(
    / (?:about |around )?(?:for nothing|for free|without pay|as a volunteer|voluntarily|\d+ hours?|on (?:a |mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?= |$)|unpaid(?= |$)|(?:most|some|every|each) |when )/,
  )
  // "Gives 8 hours a week to the food bank": what is given to.
  const given = / gives? (?:up )?[^,]*? (?:to|at)(?: the| a| an)?(?= )/.exec(clause.text)
  if (given) {
    const from = clause.from + given.index + given[0].length
    const to = clause.to - (/ (?:unpaid|as a volunteer|for nothing|for free)$/.exec(clause.text)?.[0].length ?? 0)
    return [{ kind, from: clause.from, to, what: { from, to }, clause, index, guess: false }]
  }
  const what = { from: clause.from, to: until > 0 ? clause.from + until : clause.to }
  return [{ kind, ...what, what, clause, index, guess: false }]
}

// Work told without a job that is on a list: "volunteers at the hub on Mondays", "is self employed".
function unnamedIn(note: HeardNote): Now[] {
  return note.clauses.flatMap((clause, index): Now[] => {
    if (clause.whose !== 'person' || workSaidIn(note).some(one => one.index === index)) return []
    const whole = wholeClause(note, clause, index)
    if (whole.length > 0) return whole
    const said =
      /(?:^| (?:she|he|i|they|also|currently|now|and|still|claimant|customer|client))( (?:currently |now |still |already )?(?:(?:has|have|got|has got) (?:(?:a|her|his|my|own|part|time|small|little|saturday|sunday|weekend|evening|night|cleaning|paper|temp|temporary|casual|zero|hours|weekend) )*(?:job|jobs|work)(?! (?:coach|search|offer|interview|trial|centre|lined|starting|to start|ready|history|experience|for|coming|seeker|seeking|skills|ideas?|goals?|done|as))|(?:has|have|got|has got|runs|does|has got|i've got) (?:(?:a|an|her|his|my|own|small|little) )*(?:(?:own|small|little|window|cleaning|milk|paper|delivery|gardening|ironing|egg|fish|market|food|burger|flower|coffee|fruit|and|veg) )+(?:round|rounds|stall|market stall|mobile business|franchise)|(?:does|doing) (?:(?:a|an|about|couple of|few|some|the odd|odd|\d+|one|two|three|extra|regular) )*(?:hours?|shifts?|mornings?|afternoons?|evenings?|nights?|days?|saturdays?|sundays?|weekends?)(?: a week| each week| per week)?(?= (?:at|in|for|with) )|volunteers?|(?:has been |have been |been )?volunteering|i've (?:got )?my own (?:[a-z]+ )?(?:business|company|firm|shop|salon|cafe)|(?:has|have|runs|run) (?:got )?(?:her|his|my|their|an) own (?:[a-z]+ )?(?:business|company|firm|shop|salon|cafe)|(?:does|do|doing) (?:a bit|bits and bobs|a few hours|a few shifts|odd shifts|some shifts|some hours|the odd (?:day|shift|bit)|the odd bit)(?: of work)?(?= (?:at|in|for|with|behind|on) )|(?:gets|get|getting|picks up|works) (?:(?:the|a|an|odd|few|couple|of|some|about|regular|\d+) )*(?:days?|shifts?|hours?|nights?)(?: (?:a|per|each) week)?(?: (?:labouring|cleaning|driving|waiting|work))?(?= (?:at|in|for|with|behind|off|out of|from) )|(?:paying|pays) (?:her|him|me|them)(?= for )|still(?= (?:at|with|employed) )|on (?:a )?(?:zero|0) hours?(?: contract)?(?= (?:at|with|for) )|(?:is |i'm |she's |he's |still )?(?:off sick|signed off|on ssp|on sick|on sick pay|on long term sick|furloughed) (?:from|with)(?= (?:the |[a-z]+$))|gwirfoddoli|yn gwirfoddoli|does (?:some )?voluntary work|does (?:some )?volunteering|voluntary work|helps? (?:run|coach|at|in|with)|gives? (?:[^ ]+ ){1,2}a hand|helps? out|helps?|does (?:agency|casual|temporary|seasonal|bar|shop|cleaning|care|factory|warehouse) work|does \d+ shifts|is self employed|self employed|works (?:part time|full time|for himself|for herself)|working (?:part time|full time)|works|employed|is employed|on the books|working for (?:himself|herself|myself)|in work|in employment|in a job|on (?:mat|maternity|paternity|sick|adoption) leave from|furloughed from|is working|i'm working|she's working|he's working)(?= |$))/.exec(
        clause.text,
      )
    if (
      !said?.[1] ||
      present.test(clause.text.replace(/ (?:been volunteering|had (?:her|his) own)(?= |$)/, '')) ||
      / (?:works (?:well|best|hard|better|fine|out)|help with|helps with|helps? her|helps? him)(?= |$)/.test(
        clause.text,
      )
    )
      return []
    // "does 8 hours for mum": that is care.
    if (/ hours?$/.test(said[1].replace(/ (?:a|each|per) week$/, '')) && toRelative.test(clause.text)) return []
    const isHelp = / helps?/.test(said[1])
    if (isHelp && !family.test(clause.text) && !community.test(clause.text)) return []
    if (isForKin(clause, said.index + said[0].length) && !family.test(clause.text)) return []
    const from = clause.from + said.index + said[0].indexOf(said[1])
    const begins = from + said[1].length
    const own = / own((?: [a-z]+)? [a-z]+)$/.exec(said[1])?.[1]
    const next = note.clauses[index + 1]
    const isSelf = self.test(clause.text) && next?.mark === ',' && doesSo.test(next.text)
    const what = own
      ? { from: begins - own.length, to: begins }
      : (whatAfter(note, begins, clause.to) ?? (isSelf ? { from: next.from, to: next.to } : undefined))
    const isKnownWork =
      / (?:in work|in employment|on the books|on [a-z]+ leave|has a|job|round|rounds|stall|franchise|volunteer|gwirfoddoli|voluntary|self employed|employed|works for h|part time|full time|working)/.test(
        said[1],
      )
    if (!what && !isKnownWork) return []
    return [
      {
        kind: kindOf(own || /for h(?:im|er)self/.test(said[1]) ? ' self employed' : clause.text),
        from,
        to: what?.to ?? begins,
        what,
        clause,
        index,
        guess: / (?:maybe|possibly|i think)(?= )/.test(clause.text),
      },
    ]
  })
}

const toRelative =
  / (?:for|with) (?:(?:her|his|my|their|an?|the|elderly|disabled|frail|poorly|old|blind|sick) )*(?:mum|mam|mom|mother|dad|father|parents?|husband|wife|partner|brother|sister|son|daughter|nan|nana|gran|granny|grandma|grandmother|grandad|grandparents|uncle|aunt|aunty|auntie|cousin|neighbour|friend)(?= |$)/

// "Does 8 hours for her mum" is looking after her, not working for her.
const isForKin = (clause: Clause, after: number) =>
  says({ ...clause, text: clause.text.slice(after) }, '^ ( for | with ) [( her | his | my | their | ei )] [*] {kin}')

// "self employed, sells on Vinted": what it is comes after.
const doesSo =
  /^ (?:sells|selling|runs|makes|making|does|cleans|cleaning|drives|fixes|repairs|fits|cuts|grooms|walks|paints|builds|bakes|designs|teaches|delivers|buys|trades|landscaping|gardening)(?= )/

// "at the hub on Mondays" is the hub; a preposition must lead to it.
function whatAfter({ text }: HeardNote, from: number, until: number): { from: number; to: number } | undefined {
  const said =
    /^(?: (?:part time|full time|unpaid|out|paid|now|still|currently))*(?: (?:at|in|for|as|with|from|behind|out of|mewn|yn))((?: (?!(?:on|for|\d+|about|mornings?|afternoons?|evenings?|every|each|and|a week|since|from|part time|full time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|once|twice|when|so|but|nights?|weekends?)(?= |$))[^ ]+){1,5})/.exec(
      text.slice(from, until),
    )
  const words = said?.[1]
  if (
    !said ||
    !words ||
    /^ (?:home|\d|the moment|present|the present|the minute|himself|herself|myself|a week|long|years)/.test(words)
  )
    return undefined
  const article = /^ (?:a|an|the)(?= )/.exec(words)?.[0] ?? ''
  const begins = from + said[0].length - words.length + article.length
  return { from: begins, to: from + said[0].length }
}
