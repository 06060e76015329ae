/** The ages of children, with their names where these stand between a child and its age. */
import { type Age, ageAt } from '../../ages.ts'
import { answered } from '../../reader.ts'
import type { Word } from '../../said.ts'
import { firstNames } from '../../words/first-names.ts'
import { add, beginAnew, foreign, type Here, type Kid, mayAdd, placeOf, type State, years } from './state.ts'

const old =
  /^(?: a| an| another| one| other| the)? \d{1,2}(?: and a half)? (?:year|years|month|months|mo|m|week|weeks) old(?= |$)/
// "A 2 and a 5 year old".
const severalOld = /^(?: a| an)? \d{1,2}(?=(?: and| or)(?: a| an)? \d{1,2} (?:years?|months?) old(?= |$))/
// What else is as old as a child.
const oldThing =
  /^ (?:car|van|bike|dog|cat|puppy|horse|laptop|computer|tablet|phone|machine|house|flat|cv|qualification|certificate|licence|debt|injury|degree|system)(?= |$)/
const notAChild = / (?:is|she's|he's|i'm|am|claimant|customer|client|aged|was|now|at|male|female|i)$/

/** "A 4 year old": a child by its age alone. */
export function oldAt(here: Here): number | undefined {
  const { state, clause, at, rest, before } = here
  const match = old.exec(rest)?.[0] ?? severalOld.exec(rest)?.[0]
  if (match === undefined || oldThing.test(rest.slice(match.length))) return undefined
  const age = ageAt(match.replace(/^ (?:a|an|another|one|other|the)(?= )/, ''))
  if (!age || age.years > 19) return undefined
  const isFirst = clause.from === 0 && before.trim() === ''
  if (!state.ageable && (notAChild.test(before) || foreign.test(before) || (isFirst && age.years > 15)))
    return undefined
  const said = / (?:child|kid|son|daughter|boy|girl|baby|toddler|lad)(?= |$)/.exec(rest.slice(match.length))
  const length = match.length + (said?.index === 0 ? said[0].length : 0)
  const known = state.kids.find(kid => years(kid) === age.years)
  if (known && (/ the /.test(match) || known.places.every(place => place.to <= clause.from))) {
    known.places.push(placeOf(clause, at, length))
    Object.assign(state, { list: [known], count: undefined })
  } else {
    // "The eldest has left home but the 14 year old is still here": another one.
    if (/ (?:the|other|another) /.test(match)) beginAnew(state)
    give(here, age, length, said?.index === 0 ? said[0].trim() : 'child')
  }
  state.ageable = true
  state.active = true
  return length
}

const aName = /^ (\p{L}[\p{L}']*)(?: [,(:-])?(?: (?:who|who's|he|she|he's|she's|is|aged?|now|only|just))*(?= )/u
const noName =
  /^(?:f|m|level|year|grade|gcse|gcses|entry|aged|age|and|about|nearly|almost|month|months|school|nursery|reception|with|only|has|have|at|in|all|both|just|ages|now|turned|or|no|is|are|who|january|february|march|april|may|june|july|august|september|october|november|december|one|his|her|my|born|due|under|over|up|works?|needs|for|from|to|around|not|mainly|maths|rent|rents|the|also|then|plus|till|until|since)$/

// "Beth 10 at primary": a name and an age that nothing but a child has.
const pupil =
  /^ \p{L}+ (?:[2-9]|1[0-5]) (?:is )?(?:at|in|goes to|attends)(?: [^ ]+){0,2} (?:school|nursery|primary|secondary|comp|juniors|infants|reception)(?= |$)/u
// Whose name may come next, that is no child of the person's: "her friend Ella", "works with Josh".
const ofAnother =
  / (?:mum|dad|mother|father|husband|wife|partner|boyfriend|girlfriend|brother|sister|nan|gran|aunt|auntie|uncle|cousin|neighbour|ex|friend|mate|manager|boss|worker|adviser|colleague|mr|mrs|ms|miss|dr|with|by|i'm|am|named?|at)$/
const isMinor = (age: Age | undefined, here: Here) =>
  age !== undefined && age.years <= (here.clause.from + here.at === 0 ? 15 : 17)

/** "kids: Mia 4, Jack 9", "her son Jack, 9", "Zaynab is 3": a name is one, or a word with a capital between a child and an age. */
export function namedAt(here: Here): number | undefined {
  const { state, clause, at, note } = here
  const match = aName.exec(`${note.text.slice(clause.from + at, clause.from + at + 60)} `)
  const name = match?.[1] ?? ''
  if (!match || noName.test(name)) return undefined
  const after = clause.from + at + match[0].length
  const following = note.text.slice(after, after + 60)
  const age = ageAt(following)
  const isAged = age !== undefined || birthdayIn(following, note.context.on) !== undefined
  const isKnown =
    firstNames.has(name) && isMinor(age, here) && !foreign.test(here.before) && !ofAnother.test(here.before)
  const isAwaited =
    mayAdd(state) && state.count !== undefined && (at === 0 || state.list.some(kid => kid.fields['child-name']))
  const isPupil = at === 0 && pupil.test(here.rest)
  if (!state.ageable && !isAwaited && !isPupil && !isKnown) return undefined
  const first = wordAt(note.words, clause.from + at)
  const written = first ? note.note.slice(first.begins, first.ends) : ''
  if (!isKnown && !/^\p{Lu}/u.test(written)) return undefined
  const ageless = state.list.at(-1)
  // "Her son, Kofi, is home educated".
  const isBetween = clause.mark === ',' && clause.whose === 'child' && clause.text === ` ${name}`
  const isCalled = (isBetween && /^\p{Lu}\p{Ll}/u.test(written)) || / (?:called|named)$/.test(here.before)
  const isAfterChild =
    ageless !== undefined && (isCalled || !ageless.fields['child-age']) && !ageless.fields['child-name']
  if (!isAged && !(isCalled && isAfterChild)) return undefined
  const place = placeOf(clause, at, name.length + 1)
  if (!isAfterChild && (mayAdd(state) || isKnown)) beginAnew(state)
  const isNew = mayAdd(state) || isPupil || isKnown
  const kid = isAfterChild ? ageless : isNew ? add(state, 'child', state.group ?? place) : undefined
  if (!kid) return undefined
  kid.fields['child-name'] = answered(written)
  Object.assign(state, { ageable: true, active: true })
  kid.places.push(place)
  return name.length + 1
}

/** "4", after a child, a name or another age. */
export function bareAgeAt(here: Here): number | undefined {
  const { state, rest } = here
  const age = state.ageable && !countsSome(here) ? ageAt(rest) : undefined
  if (!age || age.years > 19 || countsThings.test(rest.slice(age.length))) return undefined
  return give(here, age, age.length, 'child') ? age.length : undefined
}

// "Mum of 4, 2 still at home", "2 kids, 1 at nursery": so many of those that were counted.
function countsSome({ state: { count, list }, rest }: Here): boolean {
  const [, number] = someOfThem.exec(rest) ?? []
  return number !== undefined && Number(number) < (count ?? 0) && !list.some(kid => kid.fields['child-age'])
}

const someOfThem =
  /^ (\d) (?:still|of them|living|live|left|both|at home|(?:is |are )?(?:at|in) (?:the )?(?:school|nursery|primary|secondary|comp|juniors|infants|reception|high school))(?= |$)/

// "2 kids 3 bed house": a number after children that counts something else.
const countsThings =
  /^ (?:beds?|bedrooms?|rooms?|miles?|minutes?|mins|shifts?|nights|mornings|afternoons|evenings|times|terms?|gcses?|a levels?|levels?|jobs?|buses|trains|cars?|cats?|dogs?|people|others?|more|adults?|pounds|percent|plus|grandchildren|grandkids|years? (?:ago|between|gap)|to|till|until|of (?:them|us|whom))(?= |$)/

// An age is the next child's that has none, or one more's of those that were counted.
function give({ state, clause, at }: Here, age: Age, length: number, word: string): Kid | undefined {
  const place = placeOf(clause, at, length)
  const isTwins =
    state.group &&
    state.list.length > 1 &&
    state.list.every(kid => Object.keys(kid.fields).length === 0 && kid.word === 'child')
  const next = state.list.find(kid => !kid.fields['child-age'])
  const isFree = word !== 'child' || [old, severalOld].some(one => one.test(clause.text.slice(at))) || mayAdd(state)
  if (!next && isFree) beginAnew(state)
  const kid = next ?? (isFree ? add(state, word, state.group ?? place) : undefined)
  if (!kid) return undefined
  for (const one of isTwins ? state.list : [kid]) {
    one.fields['child-age'] = answered(age.years)
    one.places.push(place)
    if (clause.whose === 'unclear') one.doubt = 'may be about somebody else'
  }
  state.active = true
  return kid
}
function wordAt(words: readonly Word[], at: number): Word | undefined {
  return words.find(word => word.at === at)
}

const months = 'january february march april may june july august september october november december'.split(' ')
const aDate = new RegExp(
  `^ (?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join('|')}) (\\d{4}))(?= |$)`,
)
const isBorn = /^(?: (?:is|was|:|,|\())*(?: (?:born|dob|d o b|b|date of birth)(?: on| is| :)?(?: the)?)+(?= )/
const isBornBefore = / (?:dob|date of birth|born|birthday)(?: [^ ]+){0,3}$/

/** The date that a text begins with, after "born" or without, and how long it is: a day of the calendar of the last 25 years. */
function birthdayIn(text: string, on: string): { day: string; length: number } | undefined {
  const led = isBorn.exec(text)?.[0].length ?? 0
  const match = aDate.exec(text.slice(led))
  if (!match) return undefined
  const [all, date, month, year = '', spokenDate, spokenMonth = '', spokenYear] = match
  const whole = spokenYear ?? (year.length === 2 ? `20${year}` : year)
  const ofYear = month ?? String(months.indexOf(spokenMonth) + 1)
  const day = [whole, ofYear.padStart(2, '0'), (date ?? spokenDate ?? '').padStart(2, '0')].join('-')
  const read = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
  const isRecent = day <= on && Number(on.slice(0, 4)) - Number(whole) <= 25
  return isDay && isRecent ? { day, length: led + all.length } : undefined
}

// "Dob 3.6.19 and 22.11.22": nobody who claims is so young.
const isMinorsBirthday = (day: string, on: string) => Number(on.slice(0, 4)) - Number(day.slice(0, 4)) <= 15
const isAnotherBirthday = ({ active, list }: State, before: string) =>
  active && / and$/.test(before) && list.at(-1)?.fields['child-born'] !== undefined

/** "Born 12/3/2019", or a date right after a child: that child's date of birth. */
export function bornAt({ state, clause, note, at, rest, before }: Here): number | undefined {
  const found = birthdayIn(rest, note.context.on)
  if (
    found &&
    isMinorsBirthday(found.day, note.context.on) &&
    (isBorn.test(rest) || isAnotherBirthday(state, before))
  ) {
    const last = state.list.at(-1)
    if (!state.active || last?.fields['child-born']) add(state, 'child', placeOf(clause, at, found.length))
    state.active = true
  }
  if (!state.active) return undefined
  const kid = state.list.find(({ fields }) => !fields['child-born'] && !fields['child-age']) ?? state.list.at(-1)
  if (!found || !kid || !(state.ageable || isBorn.test(rest) || isBornBefore.test(before))) return undefined
  kid.fields['child-born'] = answered(found.day)
  kid.places.push(placeOf(clause, at, found.length))
  return found.length
}
