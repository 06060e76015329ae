/**
 * What is said of the jobs that a note names: that the person had them, has them, or would like one.
 * A job named with nothing said of it ("sees nurse", "the job needs a licence") is left alone.
 *
 * What must always hold
 * 1. Between the words that say it and the job stand only words that change nothing ("as a part time"): "was told by a
 *    nurse" says nothing about being one.                                                              (fillers)
 * 2. Only the person's own clauses are read; somebody else's ends what was being told.                (workSaidIn)
 */
import type { Clause } from '../clauses.ts'
import { stanceOf } from '../clauses.ts'
import type { HeardNote } from '../reader.ts'
import { study, wishCues } from '../words/work-cues.ts'
import { datesTold } from './approximate-dates.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { frameOf } from './work-frames.ts'
import { type Place, type WorkSaid, withoutDates } from './work-told.ts'

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
    if (/[.;¶]/.test(clause.mark) && !goesOnTelling.test(clause.text)) earlier = undefined
    if ((clause.whose !== 'person' && !isListed) || isOthers) earlier = undefined
    if ((clause.whose !== 'person' && !isListed) || isOthers) return
    const said = saidOf(note, clause, index, earlier)
    all.push(...said)
    earlier =
      said.at(-1) ??
      headed(note, clause, index) ??
      vagueWish(clause, index) ??
      (keepsTelling(note, clause) ? earlier : undefined)
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
  if (!/[:-]/.test(clauses[index + 1]?.mark ?? '')) return undefined
  const frame = pastHeading.test(clause.text) ? 'past' : wishHeading.test(clause.text) ? 'wish' : undefined
  return frame && { frame, clause, index, lead: '', mentions: [], dates: [], guess: false, inherited: false }
}
const pastHeading =
  /^(?: (?:past|previous|prev|earlier|main|last|her|his))*(?: (?:work history|work|jobs?|employment|employment history|job history|work experience|experience|roles|history|career|cv|swyddi|gwaith blaenorol))$/
const wishHeading =
  /^(?: (?:job|work|career|main|her|his|short term|long term))*(?: (?:aims?|goals?|work wanted|job wanted|jobs wanted|wants|looking for|ideal jobs?|dream job|target jobs?|wanted|interests|interested in|preferred work|preferred jobs?|type of work|kind of work|work sought|nod|nodau))$/
const vague = new RegExp(
  `(?: ${wishCues})(?: (?:to|get|find|a|an|some|any|do|of|for|in))*(?: (?:something|anything|work|job|jobs|part time|full time|temporary|local|hours|role))(?: [^ ]+){0,4}$`,
)

const isOnlyName = (note: HeardNote, { from, to }: Clause) =>
  mentionsIn(note).some(name => name.kind === 'title' && name.from === from && name.to === to)

// "partner self employed builder": it is told of the partner, though no verb says so.
const startsWithOther =
  /^(?: (?:and|but|so|then|as|because|also|her|his|my|their|the|ex|older|younger|new|late))*(?: (?:mum|mam|mother|dad|father|parents|husband|hubby|wife|partner|brother|sister|boyfriend|girlfriend|nan|gran|uncle|aunt|cousin|neighbour|fianc\w*|friend|mate|niece|nephew|flatmate|landlord))(?= )(?!'s| of \d)/
// "her friend did it and is now a TA".
const goesOnOfOther = /^ (?:and|who|but)(?: (?:now|also|then|is|has|was|works|worked|runs|did|does|got))/

// "Then call centre for Sky": a sentence that goes on with the jobs told before it.
const goesOnTelling =
  /^ (?:since$|then|since then|and before that|and then|after that|before that|later|more recently|most recently|latterly|prior to that)(?= |$)/

// A clause of dates alone, or of why it ended, lets the next go on telling.
const keepsTelling = (note: HeardNote, clause: Clause) =>
  clause.text === ' since' ||
  /^ \d\d$/.test(clause.text) ||
  datesTold(clause.text, note.context.on).length > 0 ||
  / (?:redundant|laid off|years|contract|sacked|part time|full time)(?= |$)/.test(clause.text)

function saidOf(note: HeardNote, clause: Clause, index: number, earlier: WorkSaid | undefined): WorkSaid[] {
  const names = mentionsIn(note).filter(
    ({ kind, from, to }) => from >= clause.from && to <= clause.to && kind !== 'place' && kind !== 'country',
  )
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
    const heard = frameOf(note, clause, lead, group, told, said.at(-1) ?? earlier, begins)
    const after = note.text.slice(last.to, clause.to)
    if (!heard || study.test(after)) continue
    // "worked as a seamstress, factory shut": why it ended, and no job.
    if (isPlaceOfWork(first) && shutDown.test(after)) continue
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

const isPlaceOfWork = ({ kind }: Mention) => kind === 'workplace' || kind === 'employer' || kind === 'work'
const shutDown =
  /^(?: (?:then|was|has|had|all|got|finally|there|that|just))* (?:shut|closed|closing|closure|moved away|moved to|relocated|went bust|went under|went into|folded|collapsed|burned|burnt|was sold|sold up|sold off|demolished|taken over)(?= |$)/

const countOf = (names: Mention[]) => names.length

const linking =
  /^(?: (?:after \d+ years(?= as)|a|an|the|as|in|at|for|with|on|doing|of|by|local|job|work|working|working as|yn|mewn|gyda|fel|in their|in his|in her|big|small|busy|based|mainly|there))*$/

// Names that tell one job together: "warehouse picker at Amazon". "cleaner and carer" are two.
function groupsOf(names: Mention[], note: HeardNote, told: readonly Place[]): Mention[][] {
  const groups: Mention[][] = []
  for (const name of names) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last ? withoutDates(note, told, last.to, name.from) : ''
    const isKnown = group?.some(({ kind }) => kind === name.kind)
    const isMore = last && linking.test(between) && !(isKnown && name.kind !== 'workplace' && between === '')
    if (
      group &&
      isMore &&
      !(group.length > 0 && isKnown && told.some(({ from }) => from >= last.to && from < name.from))
    )
      group.push(name)
    else groups.push([name])
  }
  return groups
}
