/**
 * The jobs, kinds of work, workplaces, employers and places that a note names, wherever they stand. That a job is named says
 * nothing yet: jobs.ts and aims.ts ask what is said of it.
 *
 * What must always hold
 * 1. The longest name counts, and no word belongs to two names.                                         (mentionsIn)
 * 2. A title takes the words before it that say which ("night shift warehouse operative"), and never a verb, a number, an
 *    article or a word of another name.                                                              (isModifier)
 */
import type { HeardNote } from '../../reader.ts'
import type { Word } from '../../said.ts'
import { doingForSomebody, doneForSomebody, somebody } from '../../words/work-verbs.ts'
import { heads, lexicon, longestName, type MentionKind, ordinary } from './lexicon.ts'

/** A name found: what it names, and the words from one index to another (the latter not included). */
export type Mention = { kind: MentionKind; first: number; after: number; from: number; to: number }

const cache = new WeakMap<HeardNote, Mention[]>()

/** Every name in a note, in order. */
export function mentionsIn(note: HeardNote): Mention[] {
  const known = cache.get(note)
  if (known) return known
  const found: Mention[] = []
  for (let i = 0; i < note.words.length; ) {
    const before = found.at(-1)
    const mention = nameAt(note, i, before?.after ?? 0) ?? firmAt(note, i)
    if (mention?.kind === 'employer') Object.assign(mention, wholeName(note, mention))
    if (mention?.kind === 'workplace') Object.assign(mention, ownName(note, mention, before?.after ?? 0))
    if (mention && isFirmOf(note, mention)) mention.kind = 'workplace'
    // "Wigan council", "Rotherham hospital": the town is part of the name.
    if (mention && before?.kind === 'place' && before.after === mention.first && isNamedByTown(note, mention)) {
      found[found.length - 1] = { ...mention, kind: 'employer', first: before.first, from: before.from }
      i = mention.after
      continue
    }
    if (mention && before && isOneName(note, before, mention))
      found[found.length - 1] = {
        ...mention,
        kind: before.kind === 'employer' ? 'employer' : mention.kind,
        first: before.first,
        from: before.from,
      }
    else if (mention) found.push(mention)
    i = mention?.after ?? i + 1
  }
  cache.set(note, found)
  return found
}

// "Left the solicitors", "in a hairdressers": where those work.
const isFirmOf = ({ text }: HeardNote, { kind, from, to }: Mention) =>
  kind === 'title' &&
  /[^s]s$/.test(text.slice(from, to)) &&
  / (?:at|in|from|left|for|by|quit)(?: (?:the|an?|some))$/.test(text.slice(0, from).slice(-12))

const named =
  /^(?:infirmary|airport|docks|museum|theatre|cathedral|racecourse|sports centre|leisure centre|shipyard|steelworks|market|police|hospital|hotel|primary|primary school|infant school|junior school|secondary school|high school|school|college|council|academy|nursery|care home|nursing home|hospice|farm|garage|holiday park|caravan park|pub|restaurant|cafe|bakery|brewery|foundry|mill|dairy|university|prison|surgery|library|golf club|stables|zoo)$/

const isNamedByTown = ({ text }: HeardNote, { kind, from, to }: Mention) =>
  kind === 'workplace' &&
  / (?:council|hospital|college|university|airport|docks|prison|infirmary|police|nhs|market)$/.test(
    text.slice(from, to),
  )

/**
 * "worked for Antonov", "employed by Wilson & Sons": whom work is for needs no list, where it has a capital and the words
 * before say that it is work.
 */
function firmAt(note: HeardNote, first: number): Mention | undefined {
  const { words, text } = note
  const word = words[first]
  if (!word || !isWrittenAsName(note, first) || notNames.test(word.is)) return undefined
  if (!workFor.test(text.slice(0, word.at).slice(-90))) return undefined
  let after = first + 1
  while (after < words.length && after - first < 5) {
    const joins = joinsNames.test(words[after]?.is ?? '') && isWrittenAsName(note, after + 1)
    const isName =
      isWrittenAsName(note, after) &&
      !notNames.test(words[after]?.is ?? '') &&
      lexicon.get(words[after]?.is ?? '') !== 'place'
    if (!joins && !isName) break
    after += joins ? 2 : 1
  }
  return mentionOf(note, 'employer', first, after)
}
const workFor =
  / (?:hours|worked|works|working|work|employed|job|jobs|temped|volunteered|volunteers|volunteering|drove|drives|subcontracted|contracted|shifts|stint|months|years|weeks|sacked|redundant|dismissed|laid off|let go|push|boot|resigned|walked out|contract)(?: (?!(?:and|but|with|has|had|is|was|in|to|who)(?= ))[^ ,.;]+){0,4} (?:for|at|by|from|with)(?: the)?$/

/** What may join the words of a name with capitals: "Places for People". */
export const joinsNames = /^(?:of|for|and)$/
/** What is written with a capital and names neither a firm nor a place. */
export const notNames =
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in|from|i|nvq.*|gcse.*|btec|level|cscs|sia|flt|hgv|lgv|cpc|pcv|dbs|nebosh|iosh|uc|esa|pip|jsa|dla|adhd|asd|ptsd|copd|ms|esol|english|welsh|polish|urdu|arabic|punjabi|muslim|christian|sikh|hindu|catholic|married|single|divorced|aat|gas|safe|city|guilds|ba|bsc|ma|msc|phd|uk|eu|christmas|xmas|easter|covid|left|tuped|sacked|finished|until|since|wants|rents|lives)$/

// "Sunrise Senior Living": a name goes on while its words have capitals.
function wholeName(note: HeardNote, { first, after }: Mention): Partial<Mention> {
  let end = after
  while (end - after < 3) {
    const { is = '.' } = note.words[end] ?? {}
    if (!isWrittenAsName(note, end) || notNames.test(is) || notModifiers.has(is) || lexicon.has(is)) break
    if (
      lexicon.has(phraseOf(note.words, end, 2)) ||
      /^[\p{Lu}]+$/u.test(note.note.slice(note.words[end]?.begins, note.words[end]?.ends))
    )
      break
    end++
  }
  return end === after ? {} : mentionOf(note, 'employer', first, end)
}

// "Southmead Hospital", "St Mary's Primary", "the royal hotel": a workplace with a name of its own is an employer.
function ownName(note: HeardNote, mention: Mention, free: number): Partial<Mention> {
  const { words, text } = note
  if (!named.test(text.slice(mention.from, mention.to).trim())) return {}
  let first = mention.first
  while (first > free && mention.first - first < 3) {
    const word = words[first - 1]
    const isName = isWrittenAsName(note, first - 1) && !/^(?:the|a|an|at|for|in|and)$/.test(word?.is ?? '')
    const isToldPlainly =
      /^(?:st|royal)$/.test(word?.is ?? '') ||
      (first === mention.first && /^(?:st|royal)$/.test(words[first - 2]?.is ?? ''))
    if (!word || !(isName || isToldPlainly) || lexicon.get(word.is) === 'title' || notModifiers.has(word.is)) break
    first--
  }
  if (first === mention.first) return {}
  return { kind: 'employer', first, from: (words[first] as Word).at }
}

// "hotel housekeeping", "school office", "Hotpoint factory".
const isOneName = (note: HeardNote, one: Mention, other: Mention) =>
  one.after === other.first &&
  ((one.kind === 'title' && other.kind === 'title') ||
    (one.kind === 'employer' &&
      (other.kind === 'workplace' || / (?:factory|plant|depot)$/.test(note.text.slice(other.from, other.to)))) ||
    (isOfWork(one, other) && !isListOfWork(note, one, other)))
// "waitressing bar work": two kinds of it.
const isListOfWork = ({ text }: HeardNote, one: Mention, other: Mention) =>
  one.kind === 'work' &&
  other.kind === 'work' &&
  /ing$/.test(text.slice(one.from, one.to)) &&
  / work$/.test(text.slice(other.from, other.to))
const isOfWork = (one: Mention, other: Mention) =>
  (one.kind === 'work' || one.kind === 'workplace') && (other.kind === 'work' || other.kind === 'workplace')

function nameAt(note: HeardNote, first: number, free: number): Mention | undefined {
  for (let length = Math.min(longestName, note.words.length - first); length > 0; length--) {
    const phrase = phraseOf(note.words, first, length)
    const kind = lexicon.get(phrase)
    if (
      !kind ||
      (ordinary.has(phrase) && !isWrittenAsName(note, first) && !(kind === 'title' && isShortName(note, first))) ||
      (phrase === 'it' && !isInCapitals(note, first))
    )
      continue
    // "admin work" is what was said of "admin".
    const isWork = (kind === 'work' || kind === 'workplace') && note.words[first + length]?.is === 'work'
    const after = first + length + (isWork ? 1 : 0)
    const last = phrase.split(' ').at(-1) ?? ''
    // "Dr Cooper" is called so.
    if (kind === 'title' && /^(?:dr|mr|mrs|ms|miss)$/.test(note.words[first - 1]?.is ?? '')) return undefined
    // "school caretaker": a name that goes on to a title is part of the title.
    if ((kind === 'work' || kind === 'workplace') && leadsToTitle(note.words, after)) return undefined
    const begins = kind === 'title' && heads.has(last) ? withModifiers(note.words, first, free) : first
    return mentionOf(note, kind, begins, after)
  }
  return forSomebodyAt(note, first) ?? doneForFirmAt(note, first) ?? doneForYearsAt(note, first)
}

// "taught year 4 Leicester 2010 to 2024": a verb of a trade with what it was done to, where years are told from and to.
function doneForYearsAt(note: HeardNote, first: number): Mention | undefined {
  const word = note.words[first]
  if (!word || !tradeVerb.test(word.is) || note.words[first - 1]?.is === 'to') return undefined
  const said = objectThenYears.exec(note.text.slice(word.at + 1 + word.is.length).slice(0, 110))
  if (!said?.[1]) return undefined
  let after = first + said[1].split(' ').length
  for (let i = first + 1; i < after; i++)
    if (/^(?:place|employer|country)$/.test(lexicon.get(note.words[i]?.is ?? '') ?? '')) after = i
  return after > first + 1 ? mentionOf(note, 'done', first, after) : undefined
}
// What trades do; what is done at home or for pleasure as well is not among them.
const tradeVerb =
  /^(?:answered|washed|mended|swept|emptied|scrubbed|waxed|changed|kept|clerked|clipped|edited|illustrated|drafted|manned|minded|fried|grilled|sliced|carved|plated|weighed|checked|cleaned|cooked|painted|plastered|roofed|tiled|wired|rigged|hauled|shifted|lifted|transported|towed|scanned|keyed|filed|counted|cashed|taught|lectured|sold|drove|built|fitted|installed|repaired|serviced|delivered|packed|picked|machined|welded|operated|managed|supervised|handled|processed|sorted|assembled|inspected|tested|tapped|sprayed|valeted|laid|cleared|collected|loaded|unloaded|stacked|served|poured|pulled|printed|typed|audited|invoiced|marketed|designed|programmed|coded|coached|nursed|dispensed|translated|interpreted|patrolled|guarded|piloted|captained|farmed|milked|sheared|felled|quarried|mined|dug|drilled|forged|cast|moulded|polished|finished|upholstered|stitched|sewed|wove|dyed|cut|styled|butchered|boned|filleted|gutted|baked|brewed|bottled|canned|filled|labelled|stocked|merchandised|ran)$/
const objectThenYears =
  /^((?: (?!(?:out|off|away|up|down|as|at|in|for|from|by|with|to|on|and|but|the|her|his|my|their|how|that|it|into|since|until|till)(?= ))[a-z0-9&]+){1,4})(?: (?:at|in|for|with|near)(?: the)?(?: [^ ,.;]+){1,4})?(?: (?:from|between))? (?:19|20)\d\d (?:to|until|till|and) (?:19|20)?\d\d(?= |$)/

// "answered 999 calls for West Mids Ambulance": any verb with what it was done to, where a firm follows that it was for.
function doneForFirmAt(note: HeardNote, first: number): Mention | undefined {
  const word = note.words[first]
  if (!word || !pastVerb.test(word.is) || note.words[first - 1]?.is === 'to') return undefined
  const rest = note.text.slice(word.at + 1 + word.is.length).slice(0, 80)
  const object = objectThenFor.exec(rest) ?? (tradeVerb.test(word.is) ? objectThenAt.exec(rest) : null)
  if (!object || object[0].split(' ').some(is => lexicon.get(is) === 'employer')) return undefined
  const many = object[0].split(' ').length - 1
  const next = first + 1 + many + (note.words[first + 2 + many]?.is === 'the' ? 2 : 1)
  const isFirm =
    lexicon.get(note.words[next]?.is ?? '') === 'employer' ||
    (isWrittenAsName(note, next) && !notNames.test(note.words[next]?.is ?? ''))
  return isFirm ? mentionOf(note, 'done', first, first + 1 + many) : undefined
}
const pastVerb =
  /^(?!applied|asked|wanted|looked|liked|loved|enjoyed|hated|paid|cared|waited|interviewed|volunteered|used|saved|claimed|searched|hoped|raised|tried|needed|registered|helped|passed|failed|attended|received|started|finished|stopped|missed|moved|referred|arranged|booked|called|worked|employed|retired|lived|stayed|travelled|studied|trained|learned|completed|achieved|qualified|owed|owned|banned|arrested|divorced|separated|married|diagnosed)(?:[a-z]{2,}ed|built|drove|sold|made|ran|taught|cut|laid|kept|wrote|led|dug|swept|fed|flew|ground|hung|wove|dealt|made|shot|drew|cast|bent)$/
const objectThenFor =
  /^(?: (?:a|an|the))?(?: (?!(?:for|at|with|in|to|by|and|but|from|on|as|of|her|his|my|their|the|a|an)(?= ))[a-z0-9]+){1,3}(?= for )/
const objectThenAt =
  /^(?: (?:a|an|the))?(?: (?!(?:for|at|with|in|to|by|and|but|from|on|as|of|her|his|my|their|the|a|an)(?= ))[a-z0-9]+){1,3}(?= (?:at|with) )/

// "drove for Eddie Stobart": the verb alone, where a name or a kind of firm follows.
function forSomebodyAt(note: HeardNote, first: number): Mention | undefined {
  const [verb, preposition, next] = [0, 1, 2].map(more => note.words[first + more])
  if (!verb || !preposition || !next) return undefined
  const kind = doneForSomebody.has(verb.is) ? 'done' : doingForSomebody.has(verb.is) ? 'doing' : undefined
  if (!kind || !/^(?:for|at|with)$/.test(preposition.is)) return undefined
  const isNamed = lexicon.get(next.is) === 'employer' || isWrittenAsName(note, first + 2)
  return isNamed || somebody.test(note.text.slice(preposition.at, preposition.at + 90))
    ? mentionOf(note, kind, first, first + 1)
    : undefined
}

const phraseOf = (words: readonly Word[], first: number, length: number) => {
  let phrase = words[first]?.is ?? ''
  for (let i = first + 1; i < first + length; i++) phrase += ` ${words[i]?.is}`
  return phrase
}

function leadsToTitle(words: readonly Word[], index: number): boolean {
  for (let i = index; i < index + 2; i++) {
    const word = words[i]?.is
    if (word === undefined || !isModifier(word)) return false
    if (heads.has(word) && !lexicon.get(word)?.startsWith('work') && lexicon.get(word) !== 'employer') return true
  }
  return false
}

function mentionOf({ words }: HeardNote, kind: MentionKind, first: number, after: number): Mention {
  const last = words[after - 1] as Word
  return { kind, first, after, from: (words[first] as Word).at, to: last.at + 1 + last.is.length }
}

// "HCA on nights": letters that a note begins with.
const isShortName = ({ note, words }: HeardNote, index: number) =>
  index === 0 && note !== note.toUpperCase() && /^\p{Lu}{2,4}$/u.test(note.slice(words[0]?.begins, words[0]?.ends))

const isInCapitals = ({ note, words }: HeardNote, index: number) =>
  note.slice(words[index]?.begins, words[index]?.ends) === 'IT' && note !== note.toUpperCase()

/** The capital letter a name is written with, where the whole note is not in capitals and the sentence does not begin with it. */
export function isWrittenAsName({ note, words }: HeardNote, index: number): boolean {
  const word = words[index]
  if (!word) return false
  const written = note.slice(word.begins, word.ends)
  const isCapital = /^\p{Lu}/u.test(written)
  const before = words[index - 1]?.is
  return isCapital && before !== undefined && !/^[.¶!?]$/.test(before) && note !== note.toUpperCase()
}

/** Whether every word of a title is known of work: "warehouse operative", but not "natural salesman" or "booked interpreter". */
export function isPlainTitle({ text, words }: HeardNote, { first, after, from, to }: Mention): boolean {
  const name = text.slice(from, to).trim()
  if (lexicon.has(name)) return true
  for (let begins = first + 1; begins < after; begins++) {
    const own = words.slice(first, begins).every(({ is }) => lexicon.has(is) || rank.has(is))
    if (own && lexicon.has(phraseOf(words, begins, after - begins))) return true
  }
  return false
}
const rank = new Set(
  'senior head junior chief deputy assistant lead trainee apprentice qualified mobile night day site plant industrial commercial domestic primary secondary english maths science pe music electrical mechanical civil quantity structural maintenance production process quality health safety machine sewing van lorry bus coach taxi crane digger dumper train tram forklift'.split(
    ' ',
  ),
)

function withModifiers(words: readonly Word[], first: number, free: number): number {
  let begins = first
  while (begins > free && first - begins < 4) {
    const before = words[begins - 1]?.is ?? ','
    if (!isModifier(before)) break
    const two = `${words[begins - 2]?.is ?? ''} ${before}`
    if (lexicon.get(before) === 'employer' || lexicon.get(two) === 'employer' || lexicon.get(before) === 'place') break
    begins--
  }
  return begins
}

const notModifiers = new Set(
  `a an the this that these those some any my her his their our your its and or but nor of for at in on with by to from as into like than then when while where who which
  i i'm i've i'd she she's he he's they they've we you it it's claimant customer client
  is was were are am be been being has had have having do does did doing done can can't could couldn't will would wouldn't won't may might should must
  work works worked working job jobs role post used employed employ want wants wanted wanting like likes liked love loves hope hopes hoping fancies fancy fancied become becoming became get gets got getting go goes going went
  been needs need needed looking look looks thinking think considering consider try tries tried trying start started starting finish finished left leave quit stopped retired see sees saw seen seeing visit visits told said says ask asked rang called
  one sole currently now recently latterly previously formerly previous former ex last first second third 1st 2nd 3rd next only also still never always mainly mostly usually sometimes maybe perhaps possibly again before after until till since during about over under just once ago
  year years month months week weeks day days hour hours yr long time times years' ages age aged
  female male good great bad nice best better big small large new old own other another same different various several many few lots loads bit lot both all every each no not non none without don't doesn't didn't isn't wasn't never
  trained served qualified experienced skilled registered fully part full temp temporary casual seasonal agency freelance self paid unpaid voluntary employed
  currently prefer prefers preferred ideally interested keen happy willing able choice option dream ideal goal aim aims because so if though although very really quite
  job's mum dad mother father partner husband wife son daughter brother sister friend kids children child boss manager's sees her's hers
  through via per plus incl including inc eg ie such towards within near around off up down out
  qualification level nvq gcse diploma course training certificate cert ticket licence card badge degree
  wedi bod bues roedd rwy dw i'n yn fel eisiau moyn hoffwn hoffi y yr o am ar mewn gyda a'r i'r oedd mae'n hi'n e'n ydw ydy
  worked' applied apply applying uk britain ex hx prev curr`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word may say which, before the name of a job. */
export const isModifier = (word: string) =>
  /^(?:[\p{L}][\p{L}'&]*|360|7\.5|1:1)$/u.test(word) && !notModifiers.has(word)
