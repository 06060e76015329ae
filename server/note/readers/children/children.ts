/**
 * Reads the children of a note, one item for each: how old, called what, where they are on weekdays, where they live.
 * It goes through the words once, and knows at each which child or children they may be about.
 *
 * What must always hold
 * 1. A child is an item only when something is said of it besides that it is there.                         (children)
 * 2. A number is an age only where an age is looked for: after a child, a name or another age.              (ageable)
 * 3. Grandchildren, somebody else's children and children at work are no children here.                      (foreign)
 */
import type { Answer } from '../../../interview/questions.ts'
import { ageAt } from '../../ages.ts'
import type { Clause } from '../../clauses.ts'
import { dayHoursIn, untilIn } from '../../clock.ts'
import { isKin } from '../../people.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../../reader.ts'
import { bareAgeAt, bornAt, namedAt, oldAt } from './ages.ts'
import { toldOfChildAt } from './facts.ts'
import { byNameAt, childAt, groupAt, someAt } from './mentions.ts'
import { add, aWord, fillUp, type Here, type Kid, leave, type State, years } from './state.ts'
import { awaitAt, countedAt, giveAwaited, listedAt } from './told.ts'

/** Uses `none`. */
export const children: Reader = (_question, heard, note) => {
  const items = kidsIn(note).flatMap(({ fields, places, doubt }): Found[] => {
    if (Object.keys(fields).length === 0) return []
    const from = Math.min(...places.map(place => place.from))
    const to = Math.max(...places.map(place => place.to))
    return [{ from, to, places, doubt, item: fields }]
  })
  const nones = heard.none === undefined ? [] : nonesIn(note, heard.none)
  // "Son is 19. No dependent children": he is grown up.
  const isGrown = items.every(
    ({ item }) => item?.['child-age']?.is === 'answered' && Number(item['child-age'].value) >= 18,
  )
  return isGrown && nones.length > 0 ? nones : items
}

function nonesIn({ clauses }: HeardNote, none: string): Found[] {
  return clauses
    .filter(({ whose }) => whose === 'person')
    .flatMap(clause => matchesIn(clause, none))
    .filter(({ stance }) => !stance.not && stance.when === 'now')
    .map(({ from, to }) => ({ from, to, answer: { is: 'none' as const } }))
}

function kidsIn(note: HeardNote): Kid[] {
  const state: State = { kids: [], list: [], count: undefined, group: undefined, ageable: false, active: false }
  for (const clause of note.clauses) {
    enter(clause, state)
    if (clause.whose !== 'other' || isKin(clause.who)) readClause(clause, state, note, 0)
    else if (minded.test(clause.text)) readClause(clause, state, note, clause.text.search(minded))
  }
  return state.kids
}

// "Her mum has the 2 year old while she works": whose clause it is, the child is hers.
const minded =
  /(?<= (?:has|have|minds|mind|watches|watch|looks after|look after|picks up|collects|collect|babysits|takes|drops off|does))(?: the| my| her| his)(?= (?:\d{1,2} (?:years?|months?)|baby|toddler|youngest|eldest|oldest|little one|kids|children|son|daughter|girls|boys|twins) )/

const goesOn =
  /^(?: and)? (?:both|all|they|they're|he|he's|she|she's|who|youngest|eldest|oldest|at|in|goes|go|school|nursery|lives|live|the|ages|aged|childminder|primary|secondary|full time|year|1|one|other|not|has|have|shared|every|stays?|on a (?:reduced|part time)|finishes|until|till|home by|\d{1,2}(?:[.:]\d\d)? (?:to|till|until) \d|part time|with|week|alternate|half|50|y (?:ddau|ddwy|tri|plant)|maen nhw|mornings|afternoons|doesn't live|don't live|not living)(?= |$)/
const ofThePerson =
  /^(?: (?:and|but|also|now|so))* (?:i|i'm|i've|i'd|claimant|customer|client|wants?|would|lives with (?:my |her |his )?(?:mum|dad|parents|partner|husband|wife)|works?|worked|rents|cares|looks|looking|left)(?= |$)/

const onlyAges = /^(?: \d{1,2}(?: (?:months|years)(?: old)?)?)+ (?:and|ac|a) \d{1,2}(?: years old)?$/
// "Her son is at college, he's 17": the age may come in a clause of its own.
const itsAge = /^(?: (?:he's|she's|he is|she is|aged?|is|just|only|now|nearly|about))+ \d{1,2}(?: years old)?$/
const isUnaged = (text: string, { list }: State) =>
  list.length === 0 ||
  (/^ (?:aged?|ages|he|she|he's|she's|is) /.test(text) && list.every(kid => !kid.fields['child-age']))

// A clause goes on about the children only if it begins like one that does.
function enter({ text, whose, who, mark, corrects }: Clause, state: State): void {
  if (corrects) leave(state, [])
  const isOver = (whose === 'other' && !isKin(who)) || ofThePerson.test(text)
  if (isOver || /[;¶]/.test(mark)) state.ageable = false
  // "2 kids on her own, 6 and 10": the ages of those that were counted may come a little later.
  const isAwaited =
    (state.count !== undefined || (state.group !== undefined && onlyAges.test(text)) || itsAge.test(text)) &&
    (itsAge.test(text) || ageAt(text) !== undefined) &&
    isUnaged(text, state)
  if (!isOver && isAwaited) state.ageable = true
  else if (mark === '.') state.ageable = false
  if (isOver) state.count = undefined
  state.active =
    !isOver &&
    (state.list.length > 0 || state.count !== undefined) &&
    (whose === 'child' || mark === '(' || goesOn.test(text) || isOfDayOrHome(text))
}
// "high school", "still lives with us": whatever tells where a child is in the week, or where it lives.
function isOfDayOrHome(text: string): boolean {
  const told = toldOfChildAt(text.replace(/^ (?:is|are|both)(?= )/, ''), '')
  return told?.fields['child-day'] !== undefined || told?.fields['child-lives'] !== undefined
}

const keepsAge =
  /^ (?:f|m|only|just|still|has (?:just|now|recently)|and|or|ac|both|aged|ages|age|is|are|who|now|he|she|they|he's|she's|they're|called|named|one|1|other|the|another|also|a|with|plus|all|living|at home|who's|each|then|oed)(?= |$)/
const steps = [
  listedAt,
  countedAt,
  someAt,
  byNameAt,
  groupAt,
  childAt,
  bornAt,
  oldAt,
  namedAt,
  bareAgeAt,
  hoursAt,
  factAt,
  awaitAt,
]

function readClause(clause: Clause, state: State, note: HeardNote, from: number): void {
  for (let at = from; at < clause.text.length; ) {
    const here: Here = {
      state,
      clause,
      note,
      at,
      rest: clause.text.slice(at),
      before: clause.text.slice(Math.max(0, at - 60), at),
    }
    const known = [...state.kids]
    const length = steps.reduce<number | undefined>((found, step) => found ?? step(here), undefined)
    if (length !== undefined) giveAwaited(here, known)
    if (length === undefined && !keepsAge.test(here.rest)) state.ageable = false
    at += length ?? aWord.exec(here.rest)?.[0].length ?? here.rest.length
  }
}
// "On a reduced timetable, 9 till 12": the hours may come in a clause of their own.
function hoursAt({ state, clause, at, rest }: Here): number | undefined {
  if (!state.active || (at > 0 && !isAfterChild(clause, at, state))) return undefined
  const about = state.list.filter(
    ({ fields }) => fields['child-day'] && !fields['child-hours-to'] && !isAtHome({ fields }),
  )
  const led = whenInTheDay.exec(rest)?.[0].length ?? 0
  const told = rest.slice(led, led + 40)
  const hours = dayHoursIn(told)
  const until = hours?.from === 0 ? undefined : untilIn(told)
  const length = hours?.from === 0 ? led + hours.to : until && led + until.length
  if (length === undefined || about.length === 0) return undefined
  for (const kid of about) {
    if (hours?.from === 0) kid.fields['child-hours-from'] = answered(hours.starts)
    kid.fields['child-hours-to'] = answered(hours?.from === 0 ? hours.ends : (until?.ends ?? ''))
    kid.places.push({ from: clause.from, to: clause.from + length })
  }
  return length
}

// "Childminder has the 1 year old 7.30 till 5": hours right after the child they are told of.
const whenInTheDay = /^(?: (?:mornings|afternoons|term time|every day|daily|monday to friday|from|times|hours))+(?= )/
const isAfterChild = ({ from }: Clause, at: number, { list }: State) =>
  list.some(({ places }) => places.some(place => place.to === from + at))

// "When the twins go to school": not yet.
const toCome = / (?:when|once|until|till|before)(?: [^ ]+){1,3}$/
const moreAges =
  /^(?:(?! work).)*? (?:and|or)(?: (?:the|other|one|1|a|is|aged|nearly|almost))* \d{1,2}(?! (?:hours|days|nights|a week|hour))(?= |$)/

// What is said of the last child only where others have been told apart from it; else of all that were just named.
function factAt(here: Here): number | undefined {
  const { state, clause, at, rest, before } = here
  if (!state.active) return undefined
  const told = toldOfChildAt(rest, before)
  if (!told || (toCome.test(before) && / (?:go|goes|going|start|starts|starting) /.exec(rest)?.index === 0))
    return undefined
  const ofAll = / (?:both|all|they|they're|y ddau|y ddwy|maen nhw)(?: [^ ]+){0,2}$/.exec(before)?.[0]
  const isOfAll = ofAll !== undefined || / (?:both|all) /.exec(rest)?.index === 0
  const ofOne = / (?:one|1|other)(?: (?:is|goes|who))*$/.exec(before)?.[0]
  const isJustAged = state.list.at(-1)?.fields['child-age'] && isAfterChild(here.clause, at, state)
  const ofSome =
    / (?:\d|some)(?: (?:of|them|are|is|still))*$/.test(before) &&
    !isJustAged &&
    !ageAt(before.slice(before.search(/ \d/)))
  if (ofSome) return undefined
  const said = (ofAll ?? ofOne)?.length ?? 0
  if (told.fields['child-needs'] && !isNamedIn(clause, state) && state.kids.length > 1 && !isOfAll && !ofOne)
    return undefined
  const place = { from: clause.from + at - said, to: clause.from + at + told.length }
  const kids = isOfAll ? allOf(state) : state.list.length === 0 ? fillUp(state) : state.list
  // "The girls live with their father": at least one does.
  if (kids.length === 0 && state.group && told.fields['child-lives'] && state.kids.length === 0)
    add(state, 'child', state.group)
  const last = ofOne && state.count !== undefined ? fillUp(state).find(kid => !kid.fields['child-day']) : kids.at(-1)
  if (!last) return undefined
  const isTold = kids.some(
    kid =>
      kid !== last &&
      Object.entries(told.fields).some(([field, value]) => value !== 'shared' && isOther(kid.fields[field], value)),
  )
  const about = !isOfAll && (ofOne !== undefined || isTold || moreAges.test(rest.slice(told.length))) ? [last] : kids
  const fitting = about.filter(kid => fits(kid, told.fields['child-day'], rest.slice(0, told.length)))
  for (const kid of fitting) {
    for (const [field, value] of Object.entries(told.fields)) {
      // "At home ... goes to special school": where a child goes says more than that it lives at home.
      const isLess = field === 'child-day' && fitting.length === 1 && isOther(answered('home'), value)
      // "Live with their mum and he has them at weekends".
      const isMore = value === 'shared' && isOther(kid.fields[field], value)
      if (!kid.fields[field] || isMore || (isLess && isAtHome(kid))) kid.fields[field] = answered(value)
    }
    kid.places.push(place)
  }
  return fitting.length > 0 ? told.length : undefined
}

// "Both" and "all" are those just named together, or every child there is.
function allOf(state: State): Kid[] {
  const together = fillUp(state)
  return together.length > 1 ? together : state.kids
}

const isAtHome = ({ fields }: Pick<Kid, 'fields'>) =>
  fields['child-day']?.is === 'answered' && fields['child-day'].value === 'home'

// "2 kids 4 and 9, has epilepsy": who has it nobody can tell.
const isNamedIn = ({ from, to }: Clause, { kids }: State) =>
  kids.some(kid => kid.places.some(place => place.from >= from && place.from < to))

const isOther = (answer: Answer | undefined, value: string | boolean) =>
  answer?.is === 'answered' && answer.value !== value

// Nobody of 2 is at school, nobody of 9 at nursery: where one of several children is meant, it is another.
function fits(kid: Kid, day: string | boolean | undefined, words: string): boolean {
  const age = years(kid)
  if (Number.isNaN(age)) return true
  if (day === 'school') return age >= 4
  if (day === 'home')
    return (
      age < (/ (?:with|stays|all)(?= |$)/.test(words) ? 5 : 3) ||
      / (?:home ?schooled|schooled|educated|ed|taught|not)(?= |$)/.test(words)
    )
  return day === 'nursery' || day === 'childminder' ? age <= (day === 'nursery' ? 5 : 13) : true
}
