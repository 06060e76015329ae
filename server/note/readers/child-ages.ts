/** The ages of children, with their names where these stand between a child and its age. */
import { type Age, ageAt } from '../ages.ts'
import { answered } from '../reader.ts'
import type { Word } from '../said.ts'
import { add, beginAnew, foreign, type Here, type Kid, mayAdd, placeOf, years } from './child-state.ts'

const old =
  /^(?: a| an| another| one| other| the)? \d{1,2}(?: and a half)? (?:year|years|month|months|week|weeks) old(?= |$)/
const oldAfter =
  /^(?:$| (?:and|at|in|who|with|is|lives|goes|has|starts|needs|or|both|she|he|attends|child|kid|son|daughter|boy|girl|baby|toddler|twins|lad|full time|to look|who's|not|just|still|plus|half|every|all|stays|gets|spends|does|attends|shared|of|on)(?= |$))/
const notAChild = / (?:is|she's|he's|i'm|am|claimant|customer|client|aged|was|now|at|male|female|i)$/

/** "A 4 year old": a child by its age alone. */
export function oldAt(here: Here): number | undefined {
  const { state, clause, at, rest, before } = here
  const match = old.exec(rest)?.[0]
  if (match === undefined || !oldAfter.test(rest.slice(match.length))) return undefined
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
  } else give(here, age, length, said?.index === 0 ? said[0].trim() : 'child')
  state.ageable = true
  state.active = true
  return length
}

const aName = /^ (\p{L}[\p{L}']+)(?: (?:is|who is|aged|[,(:]))?(?= )/u
const noName =
  /^(?:level|year|grade|gcse|gcses|entry|aged|age|and|about|nearly|almost|month|months|school|nursery|reception|with|only|has|have|at|in|all|both|just|ages|now|turned|or|no|is|are|who|january|february|march|april|may|june|july|august|september|october|november|december|one|his|her|my|born|due|under|over|up|works?|needs|for|from|to|around|not|mainly|maths|rent|rents|the|also|then|plus|till|until|since)$/

// "Beth 10 at primary": a name and an age that nothing but a child has.
const pupil =
  /^ \p{L}+ (?:[2-9]|1[0-5]) (?:is )?(?:at|in|goes to|attends)(?: [^ ]+){0,2} (?:school|nursery|primary|secondary|comp|juniors|infants|reception)(?= |$)/u

/** "kids: Mia 4, Jack 9", "her son Jack, 9": a name is a word with a capital between a child and an age. */
export function namedAt(here: Here): number | undefined {
  const { state, clause, at, note } = here
  const isAwaited =
    mayAdd(state) && state.count !== undefined && (at === 0 || state.list.some(kid => kid.fields['child-name']))
  const isPupil = at === 0 && pupil.test(here.rest)
  if (!state.ageable && !isAwaited && !isPupil) return undefined
  const match = aName.exec(note.text.slice(clause.from + at, clause.from + at + 60))
  const name = match?.[1] ?? ''
  if (!match || noName.test(name)) return undefined
  const first = wordAt(note.words, clause.from + at)
  const written = first ? note.note.slice(first.begins, first.ends) : ''
  if (!/^\p{Lu}/u.test(written)) return undefined
  const ageless = state.list.at(-1)
  const isCalled = / (?:called|named)$/.test(here.before)
  const isAfterChild =
    ageless !== undefined && (isCalled || !ageless.fields['child-age']) && !ageless.fields['child-name']
  const isAged =
    ageAt(note.text.slice(clause.from + at + match[0].length, clause.from + at + match[0].length + 60)) !== undefined
  if (!isAged && !(isCalled && isAfterChild)) return undefined
  const place = placeOf(clause, at, name.length + 1)
  if (!isAfterChild && mayAdd(state)) beginAnew(state)
  const kid = isAfterChild ? ageless : mayAdd(state) || isPupil ? add(state, 'child', state.group ?? place) : undefined
  if (!kid) return undefined
  kid.fields['child-name'] = answered(written)
  state.ageable = true
  kid.places.push(place)
  return name.length + 1
}
/** "4", after a child, a name or another age. */
export function bareAgeAt(here: Here): number | undefined {
  const { state, rest } = here
  const age = state.ageable && !countsSome(here) ? ageAt(rest) : undefined
  const after = rest.slice(age?.length ?? 0)
  if (!age || age.years > 19 || !(afterAge.test(after) || isListed(here, after))) return undefined
  return give(here, age, age.length, 'child') ? age.length : undefined
}

// "Mum of 4, 2 still at home", "2 kids, 1 at nursery": so many of those that were counted.
function countsSome({ state: { count, list }, rest }: Here): boolean {
  const [, number] = someOfThem.exec(rest) ?? []
  return number !== undefined && Number(number) < (count ?? 0) && !list.some(kid => kid.fields['child-age'])
}

// "3 children 17 14 and 8": ages one after another, of children that were counted.
const isListed = ({ state }: Here, after: string) =>
  (state.count ?? 0) > 1 && /^ \d{1,2} (?:and )?(?:\d{1,2})(?= |$)|^ \d{1,2}$/.test(after)

const someOfThem =
  /^ (\d) (?:still|of them|living|live|left|both|at home|(?:is |are )?(?:at|in) (?:the )?(?:school|nursery|primary|secondary|comp|juniors|infants|reception|high school))(?= |$)/

const afterAge =
  /^(?:$| (?:and|or|ac|oed|at|in|of|who|who's|both|all|goes|go|gets|started|starts|attends|is|are|lives|live|living|with|has|have|they|he|she|school|nursery|primary|secondary|comp|childminder|autis[^ ]*|adhd|asd|disabled|needs|shared|stays|daughter|daughters|son|sons|girl|boy|boys|girls|respectively|full|part|year|reception|not|just|on|home|looked|called|named|now|the|a|my|her|his|another|so|still|minded|plus|also|for|oed|as|to look|next|old|yn|a)(?= |$))/

// An age is the next child's that has none, or one more's of those that were counted.
function give({ state, clause, at }: Here, age: Age, length: number, word: string): Kid | undefined {
  const place = placeOf(clause, at, length)
  const isTwins =
    state.group &&
    state.list.length > 1 &&
    state.list.every(kid => Object.keys(kid.fields).length === 0 && kid.word === 'child')
  const next = state.list.find(kid => !kid.fields['child-age'])
  const isFree = word !== 'child' || old.test(clause.text.slice(at)) || mayAdd(state)
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

const born = /^(?: (?:born|dob|date of birth)(?: on)?)? (\d{1,2})\/(\d{1,2})\/(\d{4})(?= |$)/

/** "Born 12/3/2019", of the child just named: a date of birth that is a day of the calendar and not still to come. */
export function bornAt({ state, clause, note, at, rest, before }: Here): number | undefined {
  const match = state.active ? born.exec(rest) : undefined
  const kid = state.list.at(-1)
  const isBorn = /^ (?:born|dob|date)/.test(rest) || / (?:dob|date of birth|born)(?: [^ ]+){0,3}$/.test(before)
  if (!match || !kid || !isBorn) return undefined
  const day = [match[3], match[2]?.padStart(2, '0'), match[1]?.padStart(2, '0')].join('-')
  const date = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
  if (!isDay || day > note.context.on) return undefined
  kid.fields['child-born'] = answered(day)
  kid.places.push(placeOf(clause, at, match[0].length))
  return match[0].length
}
