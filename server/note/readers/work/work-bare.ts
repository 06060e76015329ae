/** What is told of a job that no verb tells: by its years, by dates that come after, or by standing in a list to choose from. */
import type { Clause } from '../../clauses.ts'
import { lastNamed } from '../../people.ts'
import type { HeardNote } from '../../reader.ts'
import { visited } from '../../words/work-cues.ts'
import { datesTold, type Told } from '../approximate-dates.ts'
import { isPlainTitle, isWrittenAsName, type Mention, mentionsIn } from './mentions.ts'
import { isEntry } from './work-entry.ts'
import { type FrameHeard, isForFamily, nameOf, onlyFillers, withoutDates } from './work-told.ts'

/** Nothing says it, but years or dates of it are told: "crane driver 20 years", "Tesco 2010-2018". */
export function bareFrame(
  clause: Clause,
  lead: string,
  group: Mention[],
  note: HeardNote,
  told: Told[],
  after: string,
  begins: number,
): FrameHeard | undefined {
  if (!onlyFillers.test(lead) && begins === group[0]?.from) return undefined
  if (!onlyFillers.test(lead)) return undefined
  const first = group[0] as Mention
  // "30 years at the council": nobody is there so long but to work.
  const isLong =
    / \d+ years (?:at|with|for)(?: the)?$/.test(lead) &&
    /^(?:council|post office|bank|courts)$/.test(nameOf(note, first))
  const isVisited = first.kind === 'workplace' && visited.has(nameOf(note, first)) && !isLong
  const last = group.at(-1) as Mention
  const near = told.some(
    ({ from, to, started, ended }) =>
      (started ?? ended) !== undefined &&
      ((from - last.to < 20 && (first.kind === 'title' || onlyFillers.test(note.text.slice(last.to, from)))) ||
        (first.from >= to && first.from - to < 20) ||
        /^ (?:at|for|with)(?: [^ ]+){1,4}$/.test(note.text.slice(last.to, from))),
  )
  if (isVisited || isForFamily(note, group)) return undefined
  // "Carer since 2019" may be of somebody at home.
  if (
    /^ (?:full time )?carers?$/.test(note.text.slice(first.from, last.to)) &&
    told.some(({ started }) => started) &&
    !told.some(({ ended }) => ended)
  )
    return undefined
  if (
    after === '' &&
    first.kind === 'title' &&
    areHoursNext(note, clause) &&
    !/ carers?$/.test(note.text.slice(first.from, last.to))
  )
    return { frame: 'now', inherited: false }
  if (isChoice(note, clause, first, last)) return { frame: 'wish', inherited: false }
  if (isEntryHere(note, clause, group, after))
    return { frame: isNowEntry(clause, told) ? 'now' : 'past', inherited: false }
  if (near || isDatedAfter(note, clause, first, after)) return { frame: 'past', inherited: false }
  const isTimed =
    /^(?: (?:for|about|nearly|over|up to))* (?:\d+|one|many|several|few|a few|most of) (?:years?|months)(?! old)(?= |$)/.test(
      after,
    ) || / \d+ (?:years?|months)(?: (?:as|in|at|of|on|a|an|the|doing|working))*$/.test(lead)
  if (isTimed) return { frame: 'past', inherited: false }
  if (
    /^(?: (?:in|at|for|with|on|the|a) [^ ]+| abroad| back home){0,2} (?:before|previously|in the past|by trade|by profession|years ago|originally|back home|on and off|here and there|over the years|as a student|as a teenager|when younger|when he was younger|when she was younger|after school|after leaving school|for a bit|for a while|straight from school)(?= |$)/.test(
      after,
    )
  )
    return { frame: 'past', inherited: false }
  if (/^(?:[^\d]*) \d+(?:\.\d+)? hours(?! of care| care)/.test(after) && first.kind !== 'workplace')
    return { frame: 'now', inherited: false }
  // "part time 8 hours at Greggs", "zero hours at Spoons about 12 a week".
  const isAtWork = / (?:at|for|with)(?: the)?$/.test(lead) && first.kind !== 'work'
  if (
    isAtWork &&
    first.kind === 'employer' &&
    / (?:part time|full time|agency|temporary|zero hours|casual|shifts)(?= )/.test(lead) &&
    !/ \d+ hours/.test(clause.text)
  )
    return { frame: 'past', inherited: false }
  if (isAtWork && told.length === 0 && (/ \d+(?:\.\d+)? hours? /.test(lead) || hoursAfter.test(after)))
    return { frame: 'now', inherited: false }
  if (
    /^(?: (?:bit of|some|a bit of|mostly|various))* (?:cash in hand|casual|agency|temp|temporary|zero hours|seasonal)(?= |$)/.test(
      lead,
    )
  )
    return { frame: 'past', inherited: false }
  if (/ (?:until|till|til) (?!\d)/.test(after)) return { frame: 'past', inherited: false }
  // "Good typist": how well somebody does it.
  if (/ (?:good|great|fast|quick|excellent|natural|keen|decent)$/.test(lead)) return undefined
  return isTold(note, clause, group, after) ? { frame: 'past', inherited: false } : undefined
}

// "Uber driver now", "Deliveroo self employed, current".
const isNowEntry = ({ text }: Clause, told: Told[]) =>
  / (?:now|current|currently|ongoing)$/.test(text) && !told.some(({ ended }) => ended !== undefined)

// Of whom people go to see, "midwife Sarah" names one; and what hours are told of is done now.
function isEntryHere(note: HeardNote, clause: Clause, group: Mention[], after: string): boolean {
  const isOfSomebody = group.some(
    ({ kind, from, to }) =>
      kind === 'title' && (ofSomebody.test(note.text.slice(from, to)) || attending.test(note.text.slice(from, to))),
  )
  if (
    isMeantOtherwise(note, clause) ||
    isOfAnother(note, clause) ||
    / \d+ hours/.test(clause.text) ||
    notTold.test(after.replace(/^ (?:roles?|jobs?|posts?|positions?)(?= |$)/, ''))
  )
    return false
  return (
    isEntry(note, clause, group) &&
    (!isOfSomebody || group.length > 1 || / \d+ (?:years|months)(?= |$)| (?:19|20)\d\d/.test(clause.text))
  )
}

// "Dinner lady, 7.5 hours": nothing more is told of it than how long.
function areHoursNext({ clauses }: HeardNote, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]
  return (
    next?.mark === ',' &&
    /^(?: (?:about|around|only|just|average|avg))* \d+(?:\.\d+)? hours?(?: (?:a|per|each) week)?$/.test(next.text)
  )
}

/** Hours told right after a job. */
export const hoursAfter =
  /^(?: (?:about|around|roughly|approximately|usually|only))* \d+ (?:hours? )?(?:a|per|each) week(?= |$)/

/**
 * "TA in a special school", "potato grading for Bakkavor", "handyman": a clause that begins with what somebody is called by
 * their job tells a job, where it says whom for or where, or nothing else. Of whom people go to see, it must say whom for.
 */
function isTold(note: HeardNote, clause: Clause, group: Mention[], after: string): boolean {
  const [first, last] = [group[0] as Mention, group.at(-1) as Mention]
  if (notTold.test(after) || isOfAnother(note, clause) || isMeantOtherwise(note, clause)) return false
  const title = group.find(({ kind }) => kind === 'title')
  const isFor =
    isNamedNext(note, last, clause, /^(?:for|at|with)$/) ||
    (group.length > 1 && group.some(({ kind }) => kind === 'employer'))
  if (!title) return first.kind === 'work' && isFor && !alsoHealing.test(note.text.slice(first.from, first.to))
  const name = note.text.slice(title.from, title.to)
  if (ofSomebody.test(name)) return false
  if (isFor || (group.length > 1 && group.at(-1)?.kind === 'workplace' && / ta$/.test(name))) return true
  if (attending.test(name)) return false
  if (
    /^ (?:at|in|near|from|through|via|round|around|out of|off|employed by|registered with|as a (?:lad|kid|boy|girl|teenager|student|youngster)|\d+ days? a week|one day a week)(?= |$)/.test(
      after.replace(describing, ''),
    ) ||
    group.length > 1
  )
    return true
  const rest = after.replace(describing, '')
  return (
    (isPlainTitle(note, title) || isUnheardOf(name, rest)) &&
    (rest === '' || isNamedNext(note, { ...last, to: last.to + after.length - rest.length }, clause))
  )
}

// "Fairground worker": nothing but a job, of a kind that no list has; "hard worker" says how somebody is.
const isUnheardOf = (name: string, rest: string) =>
  rest === '' && / [^ ]+ [^ ]+$/.test(name) && !ofAnyKind.test(name) && !ofWays.test(name)
const ofAnyKind =
  / (?:deputy|appointee|driver|carer|rider|advis[eo]r|officer|manager|agent|assessor|inspector|worker from [^ ]+|coordinator|executive|director|assistant|staff|collector|dealer|student|counsellor|specialist|manageress|minister|operator|server|printer|setter|sorter)s?$/
const ofWays =
  /^ (?:good|great|natural|keen|hard|fast|quick|slow|careful|reliable|booked|named|allocated|new|brilliant|excellent|lovely|kind|born|decent|budding|would be|qualified|confident|competent|strong|clear|nervous|terrible|bad|poor|heavy|dog|cat|animal|people|home|help|holy|council|problem|self|team|night|early|late|lone|local|nearest|current|dream|ideal|possible|future|private|free|digital|computer|car|screen|key|case|link)(?= )/

// Somebody else was spoken of just before: "lives with his dad, taxi driver".
const isOfAnother = ({ clauses }: HeardNote, clause: Clause): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    before !== undefined &&
    !/[.;¶]/.test(clause.mark) &&
    (before.whose !== 'person' || lastNamed(before.text) !== undefined)
  )
}

// "Receptionist would be ideal", "plumber, came to fix the boiler", and whatever stands among first and second choices.
function isMeantOtherwise({ clauses }: HeardNote, clause: Clause): boolean {
  const at = clauses.indexOf(clause)
  const next = clauses[at + 1]
  if (next && !/[.;¶]/.test(next.mark) && saysOtherwise.test(next.text)) return true
  for (let i = at; i >= 0; i--) {
    if (chosen.test(clauses[i]?.text ?? '')) return true
    if (/[.;¶]/.test(clauses[i]?.mark ?? '')) return false
  }
  return false
}
const saysOtherwise =
  /^ (?:would|could|might|came|comes|is coming|visited|says|said|told|wants|wanted|helps|is what)(?= )/
const chosen =
  / (?:choice|choices|preferences?|prefs?|1st|2nd|3rd|secondly|thirdly|if not|failing|aims?|goals?|ideally)(?= |$)|^ [1-3](?: |$)/

// A name with a capital follows: "for Places for People", "bus driver First Glasgow".
function isNamedNext(note: HeardNote, last: Mention, clause: Clause, after?: RegExp): boolean {
  const index = note.words.findIndex(({ at }) => at >= last.to)
  const word = note.words[index]
  if (word === undefined || word.at >= clause.to) return false
  return after ? after.test(word.is) && isWrittenAsName(note, index + 1) : isWrittenAsName(note, index)
}

// Those whom somebody has to do with, and names that say nothing by themselves: to name one says nothing of their own work.
const attending =
  / (?:carer|childminder|social worker|support worker|key ?worker|(?<!dental |vet |veterinary |nursery )nurse|visitor|midwife|doctor|gp|dentist|physio|physiotherapist|psychologist|psychiatrist|counsellor|therapist|consultant|specialist|surgeon|optician|podiatrist|osteopath|interpreter|solicitor|lawyer|adviser|advisor|mentor|tutor|coach|assessor|owner|interviewer|official|probation officer|police officer|housing officer|representative|minder|foster carer|parent|befriender|pharmacist|chemist|paramedic|judge|priest|vicar|imam|vet|messenger|messengers)s?$|^ (?:worker|assistant|manager|officer|director|executive|agent|helper|trainer|coordinator|recruiter|pa|ta|md|trainee|apprentice|guide|warden|rep|planner|deputy|maker|keeper|runner|rider|santa|elf|props|marine|domestic|associate|producer|controller|speaker|groom|teacher|guard|owner)s?$/
const ofSomebody = / (?:[^ ]+'s|his|her|their|my) [^ ]*$/
const alsoHealing =
  / (?:counselling|therapy|care|training|research|it|music|art|sports?|fitness|property|school|nursery|shop|housing|insurance|reception|kitchen|waiting|travel|transport)$/
// What is said of a job and not about one.
const notTold =
  /^ (?:job|jobs|role|roles|post|posts|position|positions|vacancy|vacancies|cpc|or|ideally|preferably|preferred|ideal|if|possible|possibly|maybe|again|would|could|next|first choice|sounds|type|kind|in the room|by phone|needed|required|please|for (?:his|her|their|my|the|a) (?:mum|dad|wife|husband|partner|son|daughter))(?= |$)/
// "plasterer subbie", "waitress mostly": more of the same.
const describing =
  /^(?: (?:level \d|on the side|back(?= in)|over(?= in)|out(?= in)|by|trade|self|employed|freelance|part|full|time|subbie|agency|casual|temp|mostly|mainly|nights|days|shifts|before|then|once|previously|abroad|years|year|\d+|seasonal|cash|hand|in|all|his|her|life|mate|and|on|off|a week|weekly)(?= |$))+/

// "Teaching assistant, St Josephs, Oldham, 2014 to 2019": a sentence that names a job, whose dates come after its place.
function isDatedAfter(note: HeardNote, clause: Clause, { kind }: Mention, after: string): boolean {
  if (kind !== 'title' && kind !== 'work') return false
  if (kind === 'work' && !/[.;¶:]/.test(clause.mark)) return false
  if (
    !/^(?: (?:at|for|with|in|on|the|a|an|[^ ]+)){0,6}$/.test(after) ||
    / (?:is|was|has|needs?|wants?|would|course)(?= |$)/.test(after)
  )
    return false
  for (const next of note.clauses.slice(note.clauses.indexOf(clause) + 1, note.clauses.indexOf(clause) + 5)) {
    if (/[.;¶]/.test(next.mark) || next.whose !== 'person') return false
    const dates = datesTold(next.text, note.context.on)
    if (dates.some(({ started, ended }) => started ?? ended))
      return leadsToDate.test(next.text.slice(0, dates[0]?.from))
    if (
      next.text.split(' ').length > 5 ||
      / (?:is|was|has|needs?|wants?|would|course|doing|lives|son|daughter|kids)(?= |$)/.test(next.text)
    )
      return false
  }
  return false
}
const leadsToDate =
  /^(?: (?:from|started|finished|left|ended|must|have|been|about|was|till|until|then|in|there|it|and|part|full|time|she|he|they|i|around))*$/

// "Retail or hospitality.": a sentence of nothing but kinds of work to choose from is what somebody would do.
function isChoice(note: HeardNote, clause: Clause, first: Mention, last: Mention): boolean {
  if (!/[.;¶]/.test(clause.mark) || first.from !== clause.from) return false
  const next = note.clauses[note.clauses.indexOf(clause) + 1]
  if (next && !/[.;¶]/.test(next.mark)) return false
  const names = mentionsIn(note).filter(({ from, to }) => from >= clause.from && to <= clause.to)
  if (names.length < 2 || names.some(({ kind }) => kind !== 'title' && kind !== 'work')) return false
  return (
    / or /.test(note.text.slice(last.to, clause.to)) &&
    /^(?: (?:or|work|jobs|maybe|a|an))*$/.test(withoutDates(note, names, clause.from, clause.to))
  )
}
