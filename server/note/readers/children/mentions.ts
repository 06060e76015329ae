/** Children as a note names them: how many, a son, the youngest, or one by name. */
import { compile } from '../../../interview/heard.ts'
import { ageAt } from '../../ages.ts'
import { answered } from '../../reader.ts'
import {
  add,
  aWord,
  beginAnew,
  fillUp,
  foreign,
  type Here,
  type Kid,
  leave,
  nameOf,
  placeOf,
  type State,
  startOf,
  years,
} from './state.ts'

const some = /^(?: the)? (eldest|oldest|older|youngest|younger|elder) (2|3|4|ones)(?= |$)(?! (?:years?|months?) old)/

/** "The eldest two" of those whose ages are known. */
export function someAt({ state, clause, at, rest }: Here): number | undefined {
  const match = some.exec(rest)
  if (!match) return undefined
  const aged = state.kids.filter(kid => kid.fields['child-age']).sort((a, b) => years(a) - years(b))
  const many = match[2] === 'ones' ? aged.length - 1 : Number(match[2])
  const list =
    many < 1 || many >= aged.length ? [] : /^young/.test(match[1] ?? '') ? aged.slice(0, many) : aged.slice(-many)
  if (list.length === 0) return undefined
  for (const kid of list) kid.places.push(placeOf(clause, at, match[0].length))
  Object.assign(state, { list, count: undefined, ageable: false, active: true })
  return match[0].length
}

/** A child that was named before: "Noah at nursery". */
export function byNameAt({ state, clause, at, rest, before }: Here): number | undefined {
  const word = aWord.exec(rest)?.[0] ?? ''
  const kid = state.kids.find(({ fields }) => nameOf(fields) === word.trim())
  if (!kid) return undefined
  kid.places.push(placeOf(clause, at, word.length))
  const other = state.list.at(-1)
  const isOneMore = other !== undefined && before.endsWith(` ${nameOf(other.fields)} and`)
  Object.assign(state, {
    list: isOneMore ? [...state.list, kid] : [kid],
    count: undefined,
    ageable: true,
    active: true,
  })
  return word.length
}
const groups = compile(
  '( {children} ) ( x2 | x3 | x4 | x5 ) | both of ( the | her | his | my | our | their ) ( {children} ) | [( a couple of | couple of | both | # )] [( twin | young | small | little | other | more | dependent | teenage | lovely )] [( young | small | little | school age | primary age )] ( {children} ) | ( mum | mam | mother | dad | father | parent | mom ) ( of | to ) [( # | twins )] | ( dau | ddau | dwy | ddwy | tri | dri | tair | dair | # ) ( o blant | blentyn )',
)
const oldNext = /^ (?:years?|months?|weeks?) old(?= |$)/
const noGroup =
  /^ (?:centre|centres|home|homes|club|clubs|services|social|wear|clothes|party|parties|books|ward|work|worker|act|'s)(?= |$)/

/** "2 kids", "mum of 3": how many there are, with their ages to follow. */
export function groupAt({ state, clause, at, rest, before }: Here): number | undefined {
  const match = startOf(groups, rest)
  // "Dad to 4 year old" is no father of four.
  if (match === undefined || noGroup.test(rest.slice(match.length)) || oldNext.test(rest.slice(match.length)))
    return undefined
  if (foreign.test(before)) {
    leave(state)
    return match.length
  }
  const count = countIn(match)
  // "Son 8 and son 8 (twins)": those are they.
  if (/^ twins$/.test(match) && state.list.length > 0 && !ageAt(rest.slice(match.length))) return match.length
  state.active = true
  if ((count === undefined || / both /.test(match)) && state.kids.length > 0) {
    state.list = state.kids
    return match.length
  }
  Object.assign(state, { group: placeOf(clause, at, match.length), count, list: [], ageable: true })
  if (/ (?:twins?|triplets)(?= |$)/.test(match)) fillUp(state)
  if (/ (?:pays?|paying)(?: child)? maintenance (?:for|to)(?: (?:his|her|my|the))?$/.test(before))
    for (const kid of fillUp(state)) kid.fields['child-lives'] = answered('elsewhere')
  if (/ (?:school|primary) age /.test(match))
    for (const kid of fillUp(state)) kid.fields['child-day'] = answered('school')
  return match.length
}

function countIn(words: string): number | undefined {
  if (/ couple | twins$| twin | both /.test(words)) return 2
  if (words.endsWith(' triplets')) return 3
  const welsh = / (d?dau|d?dwy|d?tri|dri|d?tair|dair) /.exec(words)?.[1]
  if (welsh !== undefined) return /w|u$/.test(welsh) ? 2 : 3
  const times = / x(\d)$/.exec(words)?.[1]
  if (times) return Number(times)
  const count = / (\d+)(?= |$)/.exec(words)?.[1]
  return count !== undefined && Number(count) <= 12 ? Number(count) : undefined
}

const single = compile(
  "[( another | other | 1 | one | a | the | only )] ( older | younger | elder | other | second | first ) one | [( another | other | 1 | one | a | the | only )] [( little | youngest | eldest | oldest | older | younger | disabled | autistic | non verbal | deaf | blind | epileptic | special needs | adult | teenage | baby )] ( {child} | son's | daughter's )",
)
const noChild =
  /^ (?:benefit|benefits|care|maintenance|tax|protection|minder|support|trust|psychology|in law|sitting|sitter|due|on the way|friend|bank|clothes|group|groups|seat)(?= |$)/
const sharing =
  / (?:shares?|shared|joint) (?:the )?(?:care|custody|parenting|residence)(?: of| for)?(?: (?:my|her|his|their|a))?$/
const ofTheFamily = /^(?: the)? (youngest|eldest|oldest|older|younger|elder)/

/** "Her son", "the youngest": one child, new or named before. */
export function childAt(here: Here): number | undefined {
  const { state, clause, at, rest, before } = here
  const match = startOf(single, rest) ?? kinAt(here)
  if (match === undefined || noChild.test(rest.slice(match.length))) return undefined
  const of = ageAt(rest.slice(match.length).replace(/^ of(?= \d)/, ''))
    ? / of(?= \d)/.exec(rest.slice(match.length))
    : null
  const after = rest.slice(match.length + (of?.index === 0 ? 3 : 0))
  const isForeign = foreign.test(before) && !(/'s(?: [a-z]+)?$/.test(before) && isBroughtUp(here))
  if (isForeign || / (?:due|pregnant|expecting)(?= |$)/.test(clause.text)) {
    leave(state)
    return match.length
  }
  if (match.endsWith("'s") && !ageAt(after)) return undefined
  const word = match.split(' ').at(-1)?.replace("'s", '') ?? ''
  const place = placeOf(clause, at, match.length)
  const known = ageFollows(after) ? undefined : alreadyNamed(state, match, word)
  if (known) {
    known.places.push(place)
    Object.assign(state, { list: [known], count: undefined })
  } else if (isToldAnew(state, match)) {
    Object.assign(state.list[0] as Kid, { word })
    state.count = undefined
  } else {
    // "3 kids, youngest 4": the youngest is one of the three.
    if (state.count !== undefined && !ofTheFamily.test(match)) state.count = undefined
    if (!state.ageable || ofTheFamily.test(match)) state.list = []
    else if (
      state.list.some(kid => kid.fields['child-age']) &&
      !/ (?:and|or)(?: (?:a|my|her|his|their|1|one))?$/.test(before)
    )
      state.list = []
    beginAnew(state)
    const kid = add(state, word, place)
    if (isGuarded(here) && (/^(?:grand|nephew|niece)/.test(word) || foreign.test(before)))
      kid.fields['child-lives'] = answered('with-you')
    if (sharing.test(before)) kid.fields['child-lives'] = answered('shared')
    if (/ (?:disabled|autistic|non verbal|deaf|blind|epileptic|special needs) /.test(match))
      kid.fields['child-needs'] = answered(true)
  }
  state.ageable = true
  state.active = true
  return rest.length - after.length
}

// "One child, a girl aged 3": the girl is that child.
const isToldAnew = ({ list }: State, match: string) =>
  list.length === 1 &&
  /^(?:child|kid|one)$/.test(list[0]?.word ?? '') &&
  Object.keys(list[0]?.fields ?? {}).length === 0 &&
  !/ (?:another|other|second|[12])(?= )/.test(match)

const kin = compile(
  '[( my | her | his | their | a | the )] [( foster | great )] ( grandson | granddaughter | grandchild | nephew | niece | stepson | stepdaughter | grandsons | granddaughters )',
)
const broughtUp = compile(
  '( raising | raises | bringing up | brings up | fostering | fosters | has custody of | full time care of ) | ( lives | live | living ) with ( her | him | me | us | them | the family | the claimant ) | special guardian* | guardianship order | sgo | kinship [carer] | residence order | child arrangements order | in * care full time',
)

// A grandson is somebody else's child, but where the person brings him up.
function kinAt({ clause, note, rest }: Here): string | undefined {
  const match = startOf(kin, rest)
  if (match === undefined) return undefined
  // A stepchild whose age is told is a child of the house.
  const isStep = / step(?:son|daughter)$/.test(match) && ageFollows(rest.slice(match.length))
  return isStep || isBroughtUp({ clause, note }) ? match : undefined
}

const isBroughtUp = (here: Pick<Here, 'clause' | 'note'>) => sentenceOf(here).search(broughtUp) >= 0
// Where the law or the words say with whom the child is.
const isGuarded = (here: Pick<Here, 'clause' | 'note'>) =>
  / (?:guardian(?:ship)?|sgo|kinship|residence order|child arrangements order|(?:lives?|living|stays|bides?|been) with (?:her|him|me|us|them))(?= |$)/.test(
    sentenceOf(here),
  )

function sentenceOf({ clause, note }: Pick<Here, 'clause' | 'note'>): string {
  const begins = Math.max(...['.', ';', '¶'].map(mark => note.text.lastIndexOf(` ${mark}`, clause.from)), 0)
  const ends = note.text.slice(clause.from).search(/ [.;¶]/)
  return note.text.slice(begins, ends < 0 ? undefined : clause.from + ends)
}

const ageFollows = (after: string) =>
  ageAt(after.replace(/^ (?:is|who is|aged|called [^ ]+|[^ ]+)(?= \d)/, '')) !== undefined

// "The youngest" of those whose ages are known, or the one son there is.
function alreadyNamed({ kids }: State, words: string, word: string): Kid | undefined {
  const which = ofTheFamily.exec(words)?.[1] ?? (/^(?:youngest|eldest|oldest)$/.test(word) ? word : undefined)
  const aged = kids.filter(kid => kid.fields['child-age']).sort((a, b) => years(a) - years(b))
  if (which !== undefined) return aged.length < 2 ? undefined : which.startsWith('young') ? aged[0] : aged.at(-1)
  const same = kids.filter(kid => kid.word === word)
  return same.length === 1 ? same[0] : undefined
}
