/**
 * What is said of the jobs that a note names: that the person had them, has them, or would like one.
 * A job named with nothing said of it ("sees nurse", "the job needs a licence") is left alone.
 *
 * What must always hold
 * 1. Between the words that say it and the job stand only words that change nothing ("as a part time"): "was told by a
 *    nurse" says nothing about being one.                                                              (fillers)
 * 2. Only the person's own clauses are read; somebody else's ends what was being told.                (workSaidIn)
 */
import type { Clause } from '../../clauses.ts'
import { stanceOf } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { study, wishCues } from '../../words/work-cues.ts'
import { datesTold } from '../approximate-dates.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { openTitlesIn } from './open-titles.ts'
import { frameOf, isWishedAfter } from './work-frames.ts'
import { type FrameHeard, type Place, type WorkSaid, withoutDates } from './work-told.ts'

const cache = new WeakMap<HeardNote, WorkSaid[]>()

/** What is said of work in a note, in order. */
export function workSaidIn(note: HeardNote): WorkSaid[] {
  const known = cache.get(note)
  if (known) return known
  const all: WorkSaid[] = []
  let earlier: WorkSaid | undefined
  let isOthers = false
  note.clauses.forEach((clause, index) => {
    // "bar staff, shop assistant, carer": in such a list a carer is what the person was, and nobody else.
    const isListed = earlier !== undefined && isOnlyName(note, clause)
    isOthers = startsWithOther.test(clause.text) || (isOthers && goesOnOfOther.test(clause.text) && clause.mark === '')
    // "tiler: kitchens, bathrooms": what was done, and no job after another.
    const before = note.clauses[index - 1]
    if (clause.mark === ':' && before && isOnlyName(note, before)) earlier = undefined
    if (/[.;¶]/.test(clause.mark) && !goesOnTelling.test(clause.text)) earlier = undefined
    if ((clause.whose !== 'person' && !isListed) || isOthers) earlier = undefined
    if ((clause.whose !== 'person' && !isListed) || isOthers) return
    const said = saidOf(note, clause, index, earlier)
    all.push(...said)
    earlier =
      said.at(-1) ??
      headed(note, clause, index) ??
      vagueWish(clause, index) ??
      (keepsTelling(note, clause) || isUnlisted(note, clause, index, earlier) ? earlier : undefined)
  })
  cache.set(note, all)
  return all
}

// "wants something part time, maybe in a cafe": the wish goes on to the job named after it.
function vagueWish(clause: Clause, index: number): WorkSaid | undefined {
  if (!vague.test(clause.text) || / (?:not|don't|doesn't|never|no|wouldn't|course|training)(?= )/.test(clause.text))
    return undefined
  return { frame: 'wish', clause, index, lead: '', mentions: [], dates: [], guess: false, inherited: false }
}

// "Work history:", "Aim -": what the clauses after it tell of.
function headed({ clauses }: HeardNote, clause: Clause, index: number): WorkSaid | undefined {
  if (!/[:=→>-]/.test(clauses[index + 1]?.mark ?? '')) return undefined
  const frame = pastHeading.test(clause.text) ? 'past' : wishHeading.test(clause.text) ? 'wish' : undefined
  return frame && { frame, clause, index, lead: '', mentions: [], dates: [], guess: false, inherited: false }
}
const pastHeading =
  /^(?: (?:past|previous|prev|earlier|main|last|first|her|his|only|current|most recent|\d+))*(?: (?:work history|work|jobs?|jt|employed|employed history|employer|er|hx|work hx|prev|previous|previously|before|past|employment|employment history|job history|work experience|experience|roles|history|career|cv|swyddi|gwaith blaenorol))$/
const wishHeading =
  /^(?: (?:job|work|career|main|her|his|short term|long term|target|preferred|preference|ideal|desired|dream|current|agreed|realistic|type of|kind of|search|and|or))*(?: (?:aims?|goals?|work wanted|job wanted|jobs wanted|roles? wanted|wants|looking for|seeking|after|ideal jobs?|dream job|targets?|target (?:jobs?|roles?|sectors?|work)|wanted|interests|interested in|preferred (?:work|jobs?|roles?|sectors?)|type of (?:work|job)|kind of (?:work|job)|(?:work|jobs?|roles?) sought|objectives?|focus|jobsearch|job search|plans?|ambitions?|job ideas|career ideas|nod|nodau))$/
const vague = new RegExp(
  `(?: ${wishCues})(?: (?:to|get|find|a|an|some|any|do|of|for|in))*(?: (?:something|anything|work|job|jobs|part time|full time|temporary|local|hours|role|change|a change))(?: [^ ]+){0,4}$`,
)

const isOnlyName = (note: HeardNote, { from, to }: Clause) =>
  mentionsIn(note).some(name => name.kind === 'title' && name.from === from && name.to === to)

// "partner self employed builder": it is told of the partner, though no verb says so.
const startsWithOther =
  /^(?: (?:and|but|so|then|as|because|also|her|his|my|their|the|ex|older|younger|new|late))*(?: (?:mum|mam|mother|dad|father|parents|husband|hubby|wife|partner|brother|sister|boyfriend|girlfriend|nan|gran|uncle|aunt|cousin|neighbour|fianc\w*|friends?|mates?|all|everyone|everybody|colleagues?|classmates?|neighbours|brothers|sisters|niece|nephew|flatmate|landlord))(?= )(?!'s| of \d)/
// "her friend did it and is now a TA".
const goesOnOfOther = /^ (?:and|who|but)(?: (?:now|also|then|is|has|was|works|worked|runs|did|does|got))/

// "Then call centre for Sky": a sentence that goes on with the jobs told before it.
const goesOnTelling =
  /^ (?:since$|then|since then|and before that|and then|after that|before that|later|more recently|most recently|latterly|prior to that)(?= |$)/

// "Looking for bar, waiting on, kitchen": a word or two that no list has, in a list of wishes, does not end it.
const isUnlisted = (note: HeardNote, { text, mark }: Clause, index: number, earlier: WorkSaid | undefined) => {
  const next = note.clauses[index + 1]
  return (
    earlier?.frame === 'wish' &&
    /^[,:]$/.test(mark) &&
    next?.mark === ',' &&
    /^(?: [a-z]+){1,2}$/.test(text) &&
    mentionsIn(note).some(({ kind, from, to }) => kind === 'work' && from === next.from && to === next.to)
  )
}

// A clause of dates alone, or of why it ended, lets the next go on telling.
const keepsTelling = (note: HeardNote, clause: Clause) =>
  clause.text === ' since' ||
  /^ \d\d$/.test(clause.text) ||
  datesTold(clause.text, note.context.on).length > 0 ||
  / (?:redundant|laid off|years|contract|sacked|part time|full time)(?= |$)/.test(clause.text)

function saidOf(note: HeardNote, clause: Clause, index: number, earlier: WorkSaid | undefined): WorkSaid[] {
  const known = mentionsIn(note).filter(
    ({ kind, from, to }) =>
      from >= clause.from &&
      to <= clause.to &&
      kind !== 'place' &&
      kind !== 'country' &&
      !/ (?:leaving|left|finishing|after|since)$/.test(
        kind === 'workplace' && schooling.test(note.text.slice(from, to)) ? note.text.slice(0, from) : '',
      ),
  )
  const names = [...known, ...openTitlesIn(note, clause)].sort((one, other) => one.from - other.from)
  const told = datesTold(clause.text, note.context.on).map(date => ({
    ...date,
    from: date.from + clause.from,
    to: date.to + clause.from,
  }))
  const places = mentionsIn(note).filter(
    ({ kind, from, to }) => from >= clause.from && to <= clause.to && (kind === 'place' || kind === 'country'),
  )
  const aside = [...told, ...places].sort((one, other) => one.from - other.from)
  const said: WorkSaid[] = []
  for (const group of groupsOf(names, note, aside)) {
    const first = group[0] as Mention
    const last = group.at(-1) as Mention
    const begins = said.at(-1)?.mentions.at(-1)?.to ?? clause.from
    const lead = withoutDates(note, aside, clause.from, first.from)
    const after = note.text.slice(last.to, clause.to)
    const isEndOfWork = first.kind === 'employer' && shutDown.test(after) && withoutWork.test(lead)
    // "joinery apprenticeship Hodgsons 2006 to 2009": one with dates was work.
    const isServed = lead === '' && /^ apprenticeship(?= )/.test(after) && told.some(({ ended }) => ended !== undefined)
    const heard: FrameHeard | undefined =
      isEndOfWork || isServed
        ? { frame: 'past', inherited: false }
        : dreamt.test(after)
          ? { frame: 'wish', inherited: false }
          : frameOf(note, clause, lead, group, told, said.at(-1) ?? earlier, begins)
    if (!heard || (study.test(after) && !isServed && !isWishedAfter.test(after)) || meansOther.test(after)) continue
    // "Working from home would suit": where, and not what.
    if (isWishedAfter.test(after) && group.length === 1 && / from home$/.test(note.text.slice(first.from, last.to)))
      continue
    // "Job security" is what matters, and no work.
    if (/ job$/.test(lead) && / security$/.test(note.text.slice(first.from, last.to))) continue
    // "worked as a seamstress, factory shut": why it ended, and no job.
    if (!isEndOfWork && isPlaceOfWork(first) && shutDown.test(after)) continue
    const next = names.find(({ from }) => from >= last.to)
    const dates = told.filter(
      ({ from }) => from >= begins && (next === undefined || from < next.from || said.length + 1 === countOf(names)),
    )
    said.push({
      ...heard,
      clause,
      index,
      lead,
      mentions: group,
      dates,
      guess: stanceOf(clause, first.from, last.to).guess,
    })
  }
  return said
}

// "Vet nurse the dream", "careers adviser if possible".
const dreamt =
  /^(?: (?:is|would be))? (?:(?:the|her|his|my|a) (?:dream|goal|aim|ideal)|if poss|if possible|one day(?! an? ))(?: |$)/

// "Council flat", "care leaver", "interpreter needed", "trainee work coach": the name of a job begins the name of something else.
const meansOther =
  /^ (?:needed|required|booked|present|leavers?|flat|house|tax|tenants?|estate|leaving (?:cert|certificate|party|do)|work coach|coach|speaking|speaks|emails?|hnc|hnd|school run|fees|places? (?:for|costs?)|tenancy|bungalow|arrears)(?= |$)/

// "Out of work since Debenhams shut": whoever shut was whom they worked for.
const withoutWork =
  / (?:work|working|worked|unemployed|employment|a job)(?: [^ ]+){0,3} (?:since|when|until|till|til|before)(?: the)?$/

// "since leaving school": a time, and no place of work.
const schooling = /^ (?:school|college|university|secondary school|high school)$/

const isPlaceOfWork = ({ kind }: Mention) => kind === 'workplace' || kind === 'employer' || kind === 'work'
const shutDown =
  /^(?: (?:then|was|has|had|all|got|finally|there|that|just))* (?:shut|closed|closing|closure|moved away|moved to|relocated|went bust|went under|went into|folded|collapsed|burned|burnt|was sold|sold up|sold off|demolished|taken over)(?= |$)/

const countOf = (names: Mention[]) => names.length

const linking =
  /^(?: (?:(?:after |about |for |over |nearly )?\d+ (?:years?|months?|weeks?)(?= as| on| in| at| for| with|$)|a|an|the|as|in|at|for|with|on|doing|of|by|local|part|full|time|agency|casual|temp|nights|days|evenings|weekends|self|employed|job|work|working|working as|yn|mewn|gyda|fel|in their|in his|in her|big|small|busy|based|mainly|there))*$/

// "Tesco 5 years Asda 3 years": each its own time.
const lasting = / \d+ (?:years?|months?|weeks?)(?= |$)/

// Names that tell one job together: "warehouse picker at Amazon". "cleaner and carer" are two.
function groupsOf(names: Mention[], note: HeardNote, told: readonly Place[]): Mention[][] {
  const groups: Mention[][] = []
  for (const name of names) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last ? withoutDates(note, told, last.to, name.from) : ''
    const isKnown = group?.some(({ kind }) => kind === name.kind)
    // "supervisor 2011 to 2023, shop shut": why it ended, and no part of its name.
    const isShut = isPlaceOfWork(name) && shutDown.test(note.text.slice(name.to, name.to + 30))
    const isMore =
      last &&
      linking.test(between) &&
      !(isKnown && name.kind !== 'workplace' && (between === '' || lasting.test(between)))
    if (
      group &&
      isMore &&
      !isShut &&
      !(group.length > 0 && isKnown && told.some(({ from }) => from >= last.to && from < name.from))
    )
      group.push(name)
    else groups.push([name])
  }
  return groups
}
