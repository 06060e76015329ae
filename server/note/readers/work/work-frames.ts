/**
 * Whether a job that is named is one the person had, has or would like: by the words before it and after it.
 *
 * What must always hold
 * 1. Between the words that say it and the job stand only words that change nothing ("as a part time"): "was told by a
 *    nurse" says nothing about being one.                                                              (fillers)
 */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { fillers, nowCues, pastCues, refusals, saysYes, visited, wishCues, wishFillers } from '../../words/work-cues.ts'
import { dismissal, leaving } from '../../words/work-ends.ts'
import { bareVerbs, somebody } from '../../words/work-verbs.ts'
import type { Told } from '../approximate-dates.ts'
import { isWrittenAsName, type Mention } from './mentions.ts'
import { bareFrame, hoursAfter } from './work-bare.ts'
import {
  type Frame,
  type FrameHeard,
  isForFamily,
  nameOf,
  onlyFillers,
  onlyWishFillers,
  type WorkSaid,
  whomFirst,
  withoutDates,
} from './work-told.ts'

const before = (cues: string, between: string) => new RegExp(`(?: ${cues})(?: ${between})*$`)
const pastBefore = before(pastCues, fillers)
const nowBefore = before(nowCues, fillers)
const wishBefore = before(wishCues, wishFillers)

const forces = /^(?:army|navy|raf|royal navy|royal air force|forces|armed forces|marines|police|fire service)$/

const ofAnother =
  / (?:mum|mam|mother|dad|father|parents|husband|wife|partner|brother|sister|son|daughter|friend|boyfriend|girlfriend|nan|gran|uncle|aunt|cousin|ex|neighbour)(?= (?:is|was|works|worked|runs|ran|has|had|does|did|drives|owns|used|got)(?= |$))/

// "She's his carer", "was dad's carer": no job.
const isAtHome = / (?:his|her|their|my|our|[^ ]+'s) (?:full time |main |only )*carers?$/

const owner =
  / (?:brother|sister|dad|mum|mam|father|mother|uncle|aunt|aunty|auntie|cousin|parent|family|friend|mate|husband|wife|partner|in law)s?'s?$/

/**
 * What a clause says of the job or jobs named together in it; nothing where they are only named.
 * @param told the dates of the clause; `begins` where what is told of this job begins, after the one told before it
 */
export function frameOf(
  note: HeardNote,
  clause: Clause,
  allBefore: string,
  group: Mention[],
  told: Told[],
  earlier: WorkSaid | undefined,
  begins: number,
): FrameHeard | undefined {
  // "in my brother's chip shop": whose it is changes nothing.
  const lead = allBefore.replace(owner, '').replace(whomFirst, ' worked as$2').replace(saysYes, ' would consider')
  const first = group[0] as Mention
  const after = clause.text.slice((group.at(-1) as Mention).to - clause.from)
  if (first.kind === 'done' || first.kind === 'doing') {
    // "wants to deliver parcels"
    const isToDo = first.kind === 'done' && bareVerbs.has(nameOf(note, first).split(' ')[0] ?? '')
    if (isToDo && wishBefore.test(lead) && !refusals.test(lead)) return { frame: 'wish', inherited: false }
    return verbFrame(note, clause, lead, group, told, earlier)
  }
  const own = begins === clause.from ? lead : withoutDates(note, told, begins, first.from)
  if (begins === clause.from && refusals.test(lead)) return undefined
  if (
    begins !== clause.from ||
    onlyFillers.test(lead.replace(joining, '')) ||
    (earlier?.frame === 'wish' && onlyWishFillers.test(lead.replace(joining, '')))
  ) {
    const inherited = inheritedFrame(own, earlier, clause)
    // "Wants back into nursing, ward nurse until 2025": what is dated was done.
    const isDone = inherited === 'wish' && told.some(({ started, ended }) => started ?? ended)
    if (inherited && !isDone) return { frame: inherited, inherited: true }
  }
  if (onlyWishFillers.test(lead.replace(saying, '')) && isWishedAfter.test(after) && first.kind !== 'employer')
    return { frame: 'wish', inherited: false }
  if (isGuessAlone(lead, after, first, told)) return { frame: 'wish', inherited: false }
  if (ofAnother.test(lead) || isAtHome.test(note.text.slice(clause.from, first.to))) return undefined
  if (isOnceOver(lead, after)) return { frame: 'past', inherited: false }
  if (wishBefore.test(lead) && !isAfterThat(lead)) return { frame: 'wish', inherited: false }
  if (/ (?:wants?|would like|hop(?:es|ing)|looking|keen|interested|fanc(?:y|ies)|wish(?:es)?)(?= )/.test(lead))
    return undefined
  if (isPast(lead, group, note))
    return { frame: isJustBegun(lead, after) || isByTheWeek(lead, after) ? 'now' : 'past', inherited: false }
  if (isSomebodyNamed(note, clause, lead)) return undefined
  if (isNow(lead, group, note, after))
    // "Is a qualified hairdresser" tells what somebody may do, not what they do.
    return / (?:qualified|trained|chartered|certified|accredited)(?: as)?(?: an?)?$/.test(lead)
      ? undefined
      : { frame: cameToAnEnd.test(after) ? 'past' : 'now', inherited: false }
  return bareFrame(clause, lead, group, note, told, after, begins)
}

// Who may stand before a verb of work, and what changes nothing there.
const subjectOnly =
  /^(?: (?:(?:mr|mrs|ms|miss|dr) [^ ]+|she|he|they|i|claimant|client|customer|has|have|had|also|then|and|but|always|mostly|mainly|previously|originally|just|only|first|before that|after that|later|next|since then|for years|years ago|at one time|once|now|still|currently|in the past|as a student|after school|back home|before kids|prior to that|been|self employed|freelance|\d+ years|worked as|agency|a|bit|of|whatever|:))*$/

/**
 * "delivered parcels for Hermes": the verb says it, with what shows that it was for a living. What is done now ("cleans
 * offices") is work where it is said for whom or how much.
 */
function verbFrame(
  note: HeardNote,
  clause: Clause,
  lead: string,
  group: Mention[],
  told: Told[],
  earlier: WorkSaid | undefined,
): FrameHeard | undefined {
  const [first, last] = [group[0] as Mention, group.at(-1) as Mention]
  if (!subjectOnly.test(lead) || isSomebodyNamed(note, clause, lead) || isForFamily(note, group)) return undefined
  const after = note.text.slice(last.to, clause.to)
  const next = note.clauses[note.clauses.indexOf(clause) + 1]
  const goesOn = next && !/[.;¶]/.test(next.mark) ? next.text : ''
  const isDoneNow = first.kind === 'doing'
  const isPaid =
    group.length > 1 ||
    told.length > 0 ||
    earlier?.frame === (isDoneNow ? 'now' : 'past') ||
    somebody.test(after) ||
    paid.test(after) ||
    / (?:for|at|in) (?!the |her |his |my |their |our |friends|family|mum|dad|charity|fun|bed)/.test(
      after.slice(0, 20),
    ) ||
    isNameNext(note, last, clause) ||
    tells.test(goesOn)
  if (isDoneNow) return isPaid ? { frame: 'now', inherited: false } : undefined
  const isHard = hardWork.test(note.text.slice(first.from, last.to))
  return isPaid || (isHard && clause.text.length - lead.length < 40) ? { frame: 'past', inherited: false } : undefined
}

// What nobody does but for a living; curtains are made and houses painted at home too.
const hardWork =
  /^ (?:delivered|drove|laid|stacked|loaded|unloaded|packed|gutted|plucked|swept|operated|waitressed|temped|laboured|nannied|cheffed|bricklaid|roofed|bartended|couriered|taught|served|milked|sheared|emptied bins|welded|collected (?:glasses|trolleys|bins)|answered|sold|dug|kept the books|did the (?:books|accounts|payroll|wages|doors))(?= |$)/

const paid =
  / (?:for a living|cash in hand|part time|full time|self employed|agency|zero hours|temp|seasonal|\d+ years|years|for years|most of|on and off|\d+ (?:hours|mornings|nights|days)|every summer|all over|round the|until|till|til|overtime|shifts|evenings|nights|abroad|back home)(?= |$)/
const tells =
  /^(?: (?:she|he|they|i|was|got|had|then|and|it|the))*(?: (?:left|sacked|made redundant|redundant|laid off|let go|since|from|until|till|til|contract|\d+ years|\d+ hours|part time|full time|agency|gave up|gave it up|packed it in|finished|loved|hated|liked|stopped|self employed|cash in hand|(?:19|20)\d\d)(?= |$))/

// "delivered for Hermes", "laid bricks for Wimpey".
function isNameNext(note: HeardNote, last: Mention, clause: Clause): boolean {
  const index = note.words.findIndex(({ at }) => at >= last.to)
  const word = note.words[index]
  return (
    word !== undefined &&
    word.at < clause.to &&
    /^(?:for|at|with|in)$/.test(word.is) &&
    isWrittenAsName(note, index + 1)
  )
}

// "after the shop job finished": it was, whatever stands before it.
const isOnceOver = (lead: string, after: string) =>
  / (?:the|her|his|my|that|a|an|last)$/.test(lead) &&
  /^(?: (?:job|work|contract|shifts|one|place))* (?:finished|ended|came to an end|fell through|dried up|stopped)(?= |$)/.test(
    after,
  )

// "his agency work at the Amazon site dried up".
const cameToAnEnd =
  /(?<! (?:contract|when|if|until|till|before|never|not))(?: (?:has|have|was|were|just|then|now))* (?:dried up|ended|finished|came to an end|stopped|fell through|ran out|closed|shut|folded|went bust|went under)(?= |$)/

// "Not sure but possibly hairdressing", "back to nursing", "any warehouse": what is only thought of was never done.
const isGuessAlone = (lead: string, after: string, { kind }: Mention, told: Told[]) =>
  /^(?: (?:but|or|so|and|ideally|hopefully|just))*(?: (?:maybe|possibly|perhaps|back to|back into|any|any kind of|any sort of|any type of))(?: (?:in|a|an|the|as|doing|some|something|with|like|work|working))*$/.test(
    lead,
  ) &&
  (kind === 'work' || kind === 'title' || (kind === 'workplace' && / any/.test(lead))) &&
  told.length === 0 &&
  /^(?: (?:work|job|jobs|role|roles|instead|again))*(?: or(?: [^ ]+){1,3})?$/.test(after)

// "did that after the shop": no wish, though "is after a shop job" is one.
const isAfterThat = (lead: string) =>
  / after(?: (?:a|an|the|her|his|my|that|this))*$/.test(lead) &&
  !/(?:^| (?:is|she's|he's|i'm|am|they're|was|only|now|also|mainly|and)) after(?: (?:a|an|the|some))*$/.test(lead)

// "been with partner 10 years, he's a builder": "he" is whoever was just named.
function isSomebodyNamed({ clauses }: HeardNote, clause: Clause, lead: string): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    before !== undefined &&
    !/[.;¶]/.test(clause.mark) &&
    /^ (?:he|she|he's|she's)(?= |$)/.test(lead) &&
    / (?:partner|husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|dad|mum|father|mother|friend|ex|uncle|aunt|fianc\w*)(?= |$)/.test(
      before.text,
    )
  )
}

const isJustBegun = (lead: string, after: string) =>
  / (?:started|just started|starting)(?: [^ ]+){0,3}$/.test(lead) &&
  (/ (?:just|recently|now)(?= )/.test(lead) ||
    / (?:last|this) (?:week|month|monday|tuesday|wednesday|thursday|friday)|recently|yesterday|a week ago|weeks ago/.test(
      after,
    ))

const saying = /^ (?:she|he|they|i) (?:says|said|say|thinks|think|reckons|feels|felt|thought)(?: that)?(?= |$)/

/** "evening cleaning would suit", "vet nurse the dream", "reception work ideally". */
export const isWishedAfter =
  /^(?: (?:work|job|jobs|role|roles))*(?: (?:in|at|with) (?:a |an |the )?[^ ]+)?(?: (?:would (?:really )?(?:suit|be (?:ok|fine|alright|all right|an option|acceptable|ideal|perfect|great|lovely|brilliant|good|nice|her dream|his dream|her thing|his thing|right up (?:her|his) street))(?! (?:her|his|him|my|their) (?:son|daughter|mum|dad|partner|wife|husband))|appeals|appeal|is calling|calls to|(?:is |would be )?(?:the|her|his|my) (?:dream|goal|aim|ambition|plan|ideal|calling|passion)|ideally|preferably|preferred|is preferred|for preference|if poss|if possible|if (?:she|he|i|they) can(?: get it)?$|or similar|or something similar|or the like|sort of thing|type of thing|kind of thing|that (?:sort|kind|type) of thing|and suchlike|(?:is |would be )?ideal|is top choice|only$|wanted$|sought$|is wanted|preference$|if possibly$|(?:is )?of interest|(?:is )?what (?:she|he|i) (?:wants|fancies|is after|would like|prefers))(?= |$)|(?: again)? (?:ideally|if poss|if possible|if (?:she|he|i) can)$)/

// "zero hours shifts at Spoons about 12 a week".
const isByTheWeek = (lead: string, after: string) =>
  / (?:hours?|shifts|contract) (?:at|for|with)(?: the)?$/.test(lead) &&
  hoursAfter.test(after) &&
  !/ (?:was|were|did|had|worked|used to|done|been|until|till|previously|before)(?= )/.test(lead)

const joining =
  /^ (?:since then|more recently|most recently|latterly|prior to that|or failing that|failing that|or else|otherwise|or maybe|maybe|possibly|or|and|then|plus|also|before that|after that|later|next)+/

function inheritedFrame(own: string, earlier: WorkSaid | undefined, clause: Clause): Frame | undefined {
  const isApart = earlier?.clause !== clause && /[.;¶]/.test(clause.mark) && !joining.test(clause.text)
  if (!earlier || isApart) return undefined
  const fits = earlier.frame === 'wish' ? onlyWishFillers : onlyFillers
  return fits.test(own.replace(joining, '')) ? earlier.frame : undefined
}

function isPast(lead: string, group: Mention[], note: HeardNote): boolean {
  if (/ apprenticeship in$/.test(lead)) return false
  // "used to the shop" is none; "used to deliver parcels" is.
  if (/ used to$/.test(lead) && !bareVerbs.has(nameOf(note, group[0] as Mention).split(' ')[0] ?? '')) return false
  // "It was care, level 2": what a course was in.
  if (
    /^ it (?:is|was)$/.test(lead) &&
    group[0]?.kind !== 'title' &&
    !/ [^ ]+ing [^ ]+/.test(note.text.slice(group[0]?.from, group[0]?.to))
  )
    return false
  if (!pastBefore.test(lead)) return false
  if (/ been$/.test(lead) && nameOf(note, group[0] as Mention) === 'driving') return false
  if (/ (?:duties|responsib[a-z]+)(?= )/.test(lead)) return false
  // "The previous adviser promised".
  if (
    / (?:previous|last|former|old)$/.test(lead) &&
    /(?:adviser|advisor|coach|officer|landlord)$/.test(nameOf(note, group[0] as Mention))
  )
    return false
  // "finished physio 2020".
  if (
    / (?:finished|stopped|started|had|needs)$/.test(lead) &&
    /^(?:physio|counsellor|therapist|osteopath)$/.test(nameOf(note, group[0] as Mention))
  )
    return false
  // "youngest started school", "left college": no job there.
  if (/ (?:started|starting|finished|left)$/.test(lead) && visited.has(nameOf(note, group[0] as Mention))) return false
  if (
    / (?:(?:is|currently|now|works|i'm|am|mae|mae'n|rwy'n|dw)(?: [^ ]+){0,3}|(?:does|doing)(?: [^ ]+){0,5})$/.test(
      lead,
    ) &&
    !/ (?:was|worked|used to|been|previously|ex|former|retired)(?= )/.test(lead)
  )
    return false
  const first = group[0] as Mention
  if (
    / self employed(?= |$)/.test(lead) &&
    !/ (?:was|been|worked|used to|previously|ex|former|had|before)(?= )/.test(lead)
  )
    return false
  if (first.kind === 'title' || first.kind === 'work') return !isVisit(lead, group, note)
  if (forces.test(nameOf(note, first))) return true
  const isAtWork =
    / (?:worked|work|working|job|jobs|employed|experience|background|shifts|started|ran|managed|owned|last one was|gweithio|gweithiais|own|career|apprenticeship|apprentice)(?= |$)/.test(
      lead,
    )
  if (first.kind === 'employer')
    return isAtWork || gone.test(lead) || / (?:at|with|for|in|ex|former|quit)$/.test(lead) || / (?:did|done)/.test(lead)
  return (
    isAtWork ||
    sent.test(lead) ||
    (!visited.has(nameOf(note, first)) && gone.test(lead)) ||
    (!visited.has(nameOf(note, first)) &&
      / (?:ex$|former$|years|year|months|last job|last job was|did|done)(?= |$)/.test(lead))
  )
}

const gone = new RegExp(` (?:${leaving}|${dismissal})(?= |$)`)
const sent = new RegExp(` (?:${dismissal}|walked out|resigned|quit)(?: (?:from|by|at|of|the|a|an|his|her))*$`)

// "had a nurse", "was with the doctor", "had the social worker round".
const isVisit = (lead: string, group: Mention[], note: HeardNote) =>
  (group[0]?.kind === 'title' && / (?:had|spent|before|moved to)(?: (?:a|an|the|her|his|my|\d+))*$/.test(lead)) ||
  (/ (?:was|been|had|were|did) (?:with|at|to|on|of|by|in) (?:a|an|the|her|his|my)$/.test(lead) &&
    group[0]?.kind === 'title') ||
  (/ (?:carer|cook|cleaner|driver)$/.test(` ${nameOf(note, group[0] as Mention)}`) && isForFamily(note, group))

// "on maternity leave from New Look": a job that is still theirs.
const awayFrom = / (?:sick|leave|furloughed|suspended|signed off|seconded)(?: from| by)(?: the| her| his)?$/

function isNow(lead: string, group: Mention[], note: HeardNote, after: string): boolean {
  // "Same work coach every time".
  if (group[0]?.kind === 'title' && / work$/.test(lead)) return false
  if (awayFrom.test(lead) && group[0]?.kind === 'employer' && !/ (?:was|while|when|not) /.test(lead)) return true
  if (
    !nowBefore.test(lead) ||
    / (?:was|were|been|used to|could|can|may|might|would|liked?|loved?|enjoy\w*|stopped|when|while|gave up|from|of|to|through|about|dreams?|choice|preference|goal|aim|target|ambition|plan|option|idea|priority|hope|trial|trials|be)(?= )/.test(
      lead,
    )
  )
    return false
  const first = group[0] as Mention
  const isShifts =
    / (?:does|do|doing)(?: a| couple| of| few| some| \d+)* (?:mornings|afternoons|evenings|days|shifts|nights|saturdays|sundays|weekends)(?: a week)? (?:in|at|for)(?= )/.test(
      lead,
    )
  if (isForFamily(note, group) || / (?:before|previously|until|till|til|years ago|in the past)(?= |$)/.test(after))
    return false
  const isAtWork =
    isShifts ||
    / (?:does|do|doing)(?: about| only| just)* \d+(?:\.\d+)? hours/.test(lead) ||
    / (?:works|work|working|job|employed|volunteers?|volunteering|voluntary|helps|help|helps out|shifts|gweithio|runs|on the books|on zero hours|still (?:at|with)|paying (?:her|him|me)|currently(?: \d+ hours)?)(?= |$)/.test(
      lead,
    )
  if (first.kind === 'title')
    return (
      (isAtWork || / (?:is|i'm|am|she's|he's|self employed|currently|now|still)(?= |$)/.test(lead)) &&
      !/ (?:with|to|at|on|for|by|in|of) (?:a|an|the|her|his|my)$/.test(isAtWork ? '' : lead)
    )
  if (first.kind === 'work')
    return (
      isAtWork ||
      (/ (?:does|do|doing)(?= |$)/.test(lead) && !/ (?:the|her|his|my)$/.test(lead)) ||
      (/ (?:self employed|currently|still)(?= |$)/.test(lead) && after !== undefined)
    )
  return isAtWork
}
