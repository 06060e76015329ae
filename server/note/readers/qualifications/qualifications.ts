/**
 * Reads the qualifications somebody has: one item for each, by its name, with its subject, level, year and country where
 * they are said.
 *
 * What must always hold
 * 1. What somebody is doing, would like to do, needs or is sent on is no qualification they have.            (notHeld)
 * 2. A level is one the words say, or the one that the name always has (a degree is level 6); GCSEs without a grade have
 *    none.                                                                                                  (levelOf)
 */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import { stanceOf } from '../../clauses.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { countries, foreignCities, peoples } from '../../words/workplaces.ts'
import { datesTold, type Told } from '../approximate-dates.ts'
import { mentionsIn } from '../work/mentions.ts'
import { certificateOf, field, gotElsewhere, levelOf, recognisedOf, telling, unfinished, whereOf } from './fields.ts'
import {
  before,
  following,
  generic,
  level,
  type Name,
  namesIn,
  onlySubjects,
  subjectList,
  untilEnd,
  untilYear,
} from './names.ts'
import { qualifiedIn } from './qualified-as.ts'

const notHeld =
  / (?:worth|halfway|(?:half|part) way through|mid way|wants?|wanting|would like|would love|interested|looking|hop(?:es|ing)|keen|fanc(?:y|ies)|thinking|considering|plans?|planning|needs?|requires?|required|must have|asks? for|doing|studying|enrol\w*|apply\w*|applied|applies|start(?:s|ing)|currently|on a|at college|at uni|waiting|booked|referred|willing|happy to|could do|might do|going to|goes to|try|tried|eisiau|hoffwn|hoffai|hoffi|yn gwneud|attending|attends|go on|next|working towards|signed up|put on|due to|would|refer|will|willing to|wnaf|finish(?:ing)?|to do|to get|until|available|offered|is on|learning|up to|equivalent to|equivalent of|equals?|(?:1st|2nd|3rd|4th|second|third|final|last) year of)(?= |$)|(?:^| )on(?: an?| the| her| his)?$/
const wasStarted =
  / (?:started|began|half(?! way through)|part of|part way|(?:\d|one|first|second) (?:years?|terms?|months?|modules|units) of|dropped out)(?= |$)/
const neverFinished =
  / (?:didn't|did not|never|not|hasn't|haven't|couldn't) (?:finish|complete|finished|completed)(?: (?:her|his|the|my|any of her|any of his|doing))?$/
const cardsOnly =
  /^ (?:food hygiene|food safety|first aid|cscs|forklift|flt|sia|door supervision|security|hgv|manual handling|driving|traffic management|driving theory|emergency first aid|paediatric first aid|hylendid bwyd|cymorth cyntaf)$/

/** Uses `none`: the ways of having none. */
export const qualificationsHeld: Reader = (_question, heard, note) => {
  const own = note.clauses.filter(({ whose }) => whose === 'person')
  const found = note.clauses.flatMap((clause, index) => (clause.whose === 'person' ? heldIn(note, clause, index) : []))
  if (found.length === 0) found.push(...leftEarly(note), ...comparedOnly(note))
  if (found.length > 0) return found
  // "No GCSEs in English" leaves others.
  const nones = own
    .flatMap(clause => matchesIn(clause, heard.none))
    .filter(({ to }) => !/^ (?:in|at (?!all)|above|over|past|higher|beyond|from|but)(?= )/.test(note.text.slice(to)))
  return nones.slice(0, 1).map(({ from, to }): Found => ({ from, to, answer: { is: 'none' } }))
}

// "Dropped out of uni in the second year", "uni - 1 year of law then left": one that was not finished, whatever it was called.
const brokenOff = [
  / (?:dropped out of|quit|jacked in|packed in|gave up|left|pulled out of|withdrew from)( (?:uni|university|college|a degree|her degree|his degree|my degree|the course))(?= (?:in|after|during|before|half|part|at the end of)(?= )[^,]*(?:year|term|month|finish|half way|halfway|christmas|exams)| early| half way|$)/,
  /^(?: (?:did|done|had|completed|started|began|she|he|i|they))*(?: (?:\d|one|a|first|half a|half) (?:year|years|term|terms|months)(?: of| at| in))( (?:uni|university|college))(?:.*)? (?:then|but|and|before|left|dropped|quit|gave)/,
]
function leftEarly(note: HeardNote): Found[] {
  for (const clause of note.clauses) {
    if (clause.whose !== 'person') continue
    const said = brokenOff.map(pattern => pattern.exec(clause.text)).find(Boolean)
    if (!said?.[1] || / (?:school|never|not|didn't|nearly|almost|wants?)(?= )/.test(clause.text.slice(0, said.index)))
      continue
    const [from, to] = [clause.from + said.index, clause.from + said.index + said[0].length]
    const named = spanOf(note, to - said[1].length, to).words.replace(/^(?:a|her|his|my|the) /i, '')
    return [
      { from, to, item: { ...field('qualification-what', named), ...field('qualification-level', 'unfinished') } },
    ]
  }
  return []
}

// "ENIC statement already", "sent off for her statement of comparability": something from abroad, though nobody says what.
function comparedOnly(note: HeardNote): Found[] {
  for (const clause of note.clauses) {
    if (clause.whose !== 'person' || !/ (?:naric|enic|ecctis|comparability)(?= |$)/.test(clause.text)) continue
    const compared = recognisedOf(clause.text)
    if (
      compared === undefined ||
      / (?:needs?|should|would|could|might|if|ask(?:ed)? about|what|told)(?= |$)/.test(clause.text)
    )
      continue
    return [
      {
        from: clause.from,
        to: clause.to,
        item: { 'qualification-where': answered('abroad'), ...field('qualification-recognised', compared) },
      },
    ]
  }
  return []
}

function heldIn(note: HeardNote, clause: Clause, index: number): Found[] {
  // "Course: AAT level 3" is one going on.
  if (
    clause.mark === ':' &&
    / (?:course|courses|training|studying|study)(?: now| currently)?$/.test(note.clauses[index - 1]?.text ?? '')
  )
    return []
  const names = [...namesIn(clause), ...qualifiedIn(note, clause)].sort((one, other) => one.from - other.from)
  return names.flatMap((place, i): Found[] => {
    // "Graduated in 2003 with a 2:2 in history" tells of one.
    if (/ graduated?$/.test(note.text.slice(place.from, place.to)) && names.length > i + 1) return []
    const opening = names[i - 1]?.to ?? clause.from
    const lead = note.text.slice(clause.from, place.from)
    const stance = stanceOf(clause, place.from, place.to)
    const isUnfinished =
      (wasStarted.test(lead) && !/ (?:starts|starting|just started|recently started)/.test(lead)) ||
      neverFinished.test(lead)
    if (
      (stance.not && !neverFinished.test(lead)) ||
      (notHeld.test(lead) && !isUnfinished) ||
      isNeeded(clause, place) ||
      (isCourse.test(note.text.slice(place.from, place.to)) &&
        !unfinished.test(lead + clause.text.slice(place.to - clause.from) + after(note, index))) ||
      isGoingOn(note, clause, index, isUnfinished)
    )
      return []
    const shared = place.sharesNext ? names[i + 1] : undefined
    const until = (shared ? names[i + 2] : names[i + 1])?.from ?? clause.to
    const made = itemOf(note, clause, index, place, opening, until, shared)
    return made ? [{ ...made, doubt: stance.guess ? 'a guess' : undefined }] : []
  })
}

// "Half a plumbing course": a course by its subject is told of as a qualification when it was not finished.
const isCourse = / course$/

const isNeeded = (clause: Clause, { to }: Name) =>
  /^ (?:place|offer|student|students|friend|holder)(?= |$)| (?:is needed|needed|required|is required|preferred|course|courses|class|classes|starts|starting|in september|in january|at college on)(?= |$)/.test(
    clause.text.slice(to - clause.from),
  ) ||
  /^ (?:job|jobs|the job|most|they want|they need|course|the course|role|post|employers?|vacancy)(?= |$)/.test(
    clause.text,
  )

// "started HND engineering, did not finish" is one that was not finished; "on level 2 now" is one going on.
const isGoingOn = (note: HeardNote, clause: Clause, index: number, isUnfinished: boolean) =>
  (/ (?:now|at the moment|currently|this year|next year|in september)(?= |$)/.test(clause.text) &&
    !/ (?:compared|recogni[sz]ed|assessed|converted|enic|naric|finished|completed|passed|got|graduated)(?= |$)/.test(
      clause.text,
    )) ||
  (isUnfinished && !unfinished.test(clause.text + after(note, index) + (after(note, index) && after(note, index + 1))))

const after = ({ clauses }: HeardNote, index: number) => {
  const next = clauses[index + 1]
  return next && !/[.;¶]/.test(next.mark) ? next.text : ''
}

// "(A*-C)".
const onlyGrades = /^(?: (?:grades?|all|mostly|mainly|to|and|or|a\*|[a-g]|[1-9]))+$/

// "Qualified gym instructor, level 2", "Certificate in Counselling (level 2)".
const levelAside = ({ clauses }: HeardNote, index: number): string => {
  const next = clauses[index + 1]
  return next && /[,(]/.test(next.mark) && /^ (?:level|lvl|l) ?[1-8]$/.test(next.text) ? next.text : ''
}

// "5 GCSEs inc maths, English and science": a list of subjects goes on over its commas.
function listEnd({ clauses }: HeardNote, index: number): number {
  let last = index
  while (
    /[,:(-]/.test(clauses[last + 1]?.mark ?? '') &&
    !cardsOnly.test(clauses[last + 1]?.text ?? '') &&
    (onlySubjects.test(clauses[last + 1]?.text ?? '') || onlyGrades.test(clauses[last + 1]?.text ?? ''))
  )
    last++
  return clauses[last]?.to ?? 0
}

function itemOf(
  note: HeardNote,
  clause: Clause,
  index: number,
  place: Name,
  opening: number,
  until: number,
  shared: Name | undefined,
): Found | undefined {
  const ends = shared?.to ?? place.to
  const rest = note.text.slice(ends, until === clause.to ? listEnd(note, index) : until)
  const named = note.text.slice(place.from, place.to)
  const listed = following.exec(rest)
  // "A degree in it": only IT is a subject.
  const isPronoun = listed?.[1] === ' it' && spanOf(note, ends, ends + listed[0].length).words.endsWith(' it')
  const follows =
    (isPronoun ? null : listed) ??
    genericIn(note, ends, rest, named) ??
    (takesAny.test(named) ? openIn(note, ends, rest) : null)
  const saidBefore = follows ? null : before.exec(note.text.slice(opening, place.from))
  // "Polish matura": where it is from.
  const precedes =
    saidBefore && isForeignName(note, place) && (saidBefore[1] ?? '').trim() in peoples ? null : saidBefore
  // "5 GCSEs" are called GCSEs.
  const howMany = /^ \d+(?= )/.exec(note.text.slice(place.from, place.to))?.[0].length ?? 0
  const what = place.called ?? spanOf(note, place.from + howMany, place.to).words
  const isBareLevel = new RegExp(`^${level}$`).test(note.text.slice(place.from, place.to))
  const isSaidHeld = / (?:got|has|holds|have|gained|passed)$/.test(note.text.slice(clause.from, place.from))
  if (isBareLevel && !follows && !precedes && !(isSaidHeld && /^(?: (?:from|in))? (?:19|20)\d\d/.test(rest)))
    return undefined
  const found = follows ?? precedes
  if (
    found &&
    (cardsOnly.test(found[1] ?? '') ||
      /^ (?:welsh|english|polish|french|spanish)$/.test(isBareLevel && precedes ? (found[1] ?? '') : ''))
  )
    return undefined
  const subjectFrom = follows
    ? ends + follows[0].length - (follows[1]?.length ?? 0)
    : precedes
      ? opening + precedes.index
      : place.from
  const subjectTo = follows ? ends + follows[0].length : precedes ? subjectFrom + (precedes[1]?.length ?? 0) : place.to
  // What is said of this one: from the name before it on, and after the last in the clauses that go on with it.
  const isLast = until === clause.to
  const whole = note.text.slice(opening, isLast ? clause.to : place.to) + (isLast ? telling(note, index) : '')
  const told = datesTold(clause.text, note.context.on).filter(({ from }) => clause.from + from < until)
  const item: Answers = {
    'qualification-what': answered(what),
    ...(place.inside && field('qualification-subject', spanOf(note, place.inside.from, place.inside.to).words)),
    ...(found &&
      !place.inside && {
        'qualification-subject': answered(withoutGrades(spanOf(note, subjectFrom, subjectTo).words)),
      }),
    ...(!found &&
      !place.inside &&
      field('qualification-subject', studiedIn(note, index, place) ?? courseIn(note, place))),
    ...field(
      'qualification-level',
      levelOf(
        note.text.slice(Math.min(place.from, subjectFrom), Math.max(place.to, subjectTo)) + (place.level ?? ''),
        whole,
        rest + levelAside(note, index),
      ),
    ),
    ...whereOf(note, clause, index, place),
    ...field('qualification-year', yearOf(clause, place, told) ?? yearAfter(note, index) ?? shortYear(rest)),
    ...field('qualification-certificate', certificateOf(whole)),
  }
  const dates = told.filter(({ at, ended }) => at ?? ended).map(({ to }) => clause.from + to)
  return { from: Math.min(place.from, subjectFrom), to: Math.max(place.to, subjectTo, ...dates), item }
}

const isForeignName = (note: HeardNote, { from, to }: Name) => gotElsewhere.test(note.text.slice(from, to))

// "Nursing course": what a course is called says what it is in.
function courseIn(note: HeardNote, { from, to }: Name): string | undefined {
  return isCourse.test(note.text.slice(from, to)) ? spanOf(note, from, to).words.replace(/ course$/i, '') : undefined
}

// "studied law in Cairo and finished her degree in 2011": what the degree was in.
function studiedIn(note: HeardNote, index: number, { from, to }: Name): string | undefined {
  if (!/ degree$/.test(note.text.slice(from, to))) return undefined
  for (const clause of note.clauses.slice(Math.max(0, index - 1), index + 1).reverse()) {
    const said = studied.exec(clause.text)
    const begins = said && clause.from + said.index + said[0].length - (said[1]?.length ?? 0)
    if (said?.[1] && begins && clause.whose === 'person') return spanOf(note, begins, begins + said[1].length).words
    if (/[.;¶]/.test(clause.mark)) return undefined
  }
  return undefined
}
const studied = new RegExp(` studied(${subjectList})(?= |$)`)

// The year told after the name comes before one told earlier in the clause; "from 1998" is when it was got.
function yearOf(clause: Clause, { from }: Name, told: readonly Told[]): string | undefined {
  const later = told.filter(date => clause.from + date.from >= from)
  return [...later, ...told]
    .map(({ at, ended, started, since }) => at ?? ended ?? (since ? undefined : started))
    .find(Boolean)
}

// "HNC mech eng Motherwell college 98": a year from its last two figures, where it ends what is said of it.
function shortYear(rest: string): string | undefined {
  const two = / (0\d|[6-9]\d)$/.exec(rest)?.[1]
  return two && `${Number(two) > 40 ? 19 : 20}${two}`
}

// What one gets at school is in subjects that every list has: "Highers in Ayr" says where.
const ofSchool =
  / (?:gcses?|o levels?|a levels?|as levels?|highers?|cses?|standard grades?|nat(?:ional)? 5s?|(?:leaving|school) (?:certificate|cert))$/

// What it is in, where no list has it; a country is where it was got.
function genericIn(note: HeardNote, from: number, rest: string, named: string): RegExpExecArray | null {
  if (ofSchool.test(named)) return null
  const said = generic.exec(rest)
  const what = said && note.text.slice(from + said[0].length - (said[1]?.length ?? 0), from + said[0].length).trim()
  return what && what !== 'it' && !(what in countries) && !(what in foreignCities) ? said : null
}

const takesAny = new RegExp(
  `(?:^| )(?:nvqs?|svqs?|btecs?|city and guilds|city guilds|nvq[1-5]|svq[1-5]|hnd|hnc|ba|bsc|beng|ma|msc|pgce|llm|mba|phd|foundation degree)(?: hons)?$|^${level}(?= |$)`,
)

// "NVQ2 fitted interiors 2011": not where they tell a place.
function openIn(note: HeardNote, from: number, rest: string): RegExpExecArray | null {
  const said = untilYear.exec(rest) ?? untilEnd.exec(rest)
  const isPlace = mentionsIn(note).some(
    ({ kind, from: at, to }) =>
      (kind === 'place' || kind === 'country' || kind === 'employer') &&
      at >= from &&
      to <= from + (said?.[0].length ?? 0),
  )
  return isPlace ? null : said
}

// "L2 diploma in food prep, Merthyr college, 2016", "MBA, Lagos, 2008", "OU degree, took 7 years, finished 2020".
function yearAfter({ clauses, context }: HeardNote, index: number): string | undefined {
  for (const clause of clauses.slice(index + 1, index + 4)) {
    const isSaidSo = /^ and (?:qualified|passed|finished|graduated|completed|got)(?: |$)/.test(clause.text)
    if (!/[,()-]/.test(clause.mark) && !isSaidSo) return undefined
    const [year] = datesTold(clause.text, context.on)
    if (year && dateAlone.test(clause.text)) return year.at ?? year.ended
    if (year || !aside.test(clause.text)) return undefined
  }
  return undefined
}
const dateAlone =
  /^(?: and)?(?: (?:in|back in|about|around|(?:[a-z]+ed|done|taken|got it|got them|sat|that was|it was)(?: back)?(?: in)?|[a-z]+)|(?: [a-z]+){0,3} (?:uni|univ|university|college|school)(?: (?:of|in))?(?: [a-z]+){0,2})?(?: (?:january|february|march|april|may|june|july|august|september|october|november|december))? (?:19|20)\d\d(?: at(?: [a-z]+){1,4})?$/
const aside =
  /^(?: [a-z]+)?(?: [a-z]+)? (?:college|uni|university|school|coleg|online course|online|evening class|night school|day release|distance learning|merit|distinction|pass|1st class|first class|2[.:][12])$|^ (?:took|it took)(?: [a-z0-9]+){1,4}$|^ [a-z]+(?: [a-z]+)?$/

const withoutGrades = (words: string): string =>
  words.replace(/ (?:grade )?(?:[A-G]\*?|[1-9])(?= (?:and|or) |,|$)/g, '')
