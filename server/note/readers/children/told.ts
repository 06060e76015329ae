/** What is told of children before they are named ("nursery 9 to 12 for the 3 year old"), or of some by their number ("2 at school"). */
import { answered } from '../../reader.ts'
import { toldOfChildAt } from './facts.ts'
import { add, fillUp, type Here, type Kid, placeOf, type State, years } from './state.ts'

const waits = /^(?:school|nursery|childminder|home|part-time-school|family)$/

/** Keeps what is told while no child is talked of; the child may follow in the same clause. */
export function awaitAt({ state, clause, at, rest, before }: Here): undefined {
  if (state.active && state.list.length > 0) return
  if (state.awaited?.clause === clause && at < state.awaited.place.to - clause.from) return
  const told = toldOfChildAt(rest, before)
  const isDay = waits.test(String(told?.fields['child-day'] ?? ''))
  const isHome =
    told?.fields['child-lives'] &&
    / (?:custody|care|parenting|residen\w+|50|week)(?= |$)/.test(rest.slice(0, told.length))
  if (!told || !(isDay || isHome)) return
  state.awaited = { fields: told.fields, clause, place: placeOf(clause, at, told.length) }
}

const between =
  /^(?: (?:for|of|to|has|have|had|the|her|his|my|their|our|a|an|is|minds|takes|looks after|both|all|custody|care|with|in|and|mornings|afternoons|a week|hours|days|years?|old|kids|children|ex|dad|mum|aged?|\d{1,2}|[,(:]))*$/

/** Gives what was awaited to the children that were named since, if nothing of its own stands between. */
export function giveAwaited({ state, clause, at, note }: Here, known: readonly Kid[]): void {
  const { awaited } = state
  if (!awaited) return
  if (!between.test(note.text.slice(awaited.place.to, clause.from + at))) {
    state.awaited = undefined
    return
  }
  for (const kid of fillUp(state)) if (!known.includes(kid)) tell(kid, awaited.fields, awaited.place)
}

function tell(kid: Kid, fields: Record<string, string | boolean>, place: Kid['places'][number]): void {
  for (const [field, value] of Object.entries(fields)) kid.fields[field] ??= answered(value)
  kid.places.push(place)
}

const some = /^(?: and)?(?: the)?(?: other)? (one|\d)(?: (?:of them|is|are|still))*(?= )/

/** "2 at school, 1 at nursery": so many children, of those that were counted or of none yet. */
export function countedAt({ state, clause, at, rest }: Here): number | undefined {
  const match = some.exec(rest)
  const many = match?.[1] === 'one' ? 1 : Number(match?.[1])
  const told = match && toldOfChildAt(rest.slice(match[0].length), '')
  if (
    !match ||
    !told ||
    / years?$| year | months?$/.test(rest.slice(0, match[0].length + 5)) ||
    !(many <= 6) ||
    !isOfChildren(told.fields['child-day'])
  )
    return undefined
  const kids = thoseMeant(state, many, told.fields['child-day'])
  if (kids === undefined) return undefined
  const place = placeOf(clause, at, match[0].length + told.length)
  if (kids.length === 0) for (let i = 0; i < many; i++) kids.push(add(state, 'child', place))
  for (const kid of kids) tell(kid, told.fields, place)
  Object.assign(state, { active: true, ageable: false })
  return match[0].length + told.length
}

const isOfChildren = (day: string | boolean | undefined) => /^(?:school|nursery|childminder)$/.test(String(day))

// Those whose day is not yet known, if they are just so many or were only counted; nobody if all are told of: then these are new.
function thoseMeant(state: State, many: number, day: string | boolean | undefined): Kid[] | undefined {
  const open = (state.kids.length > 0 ? state.kids : fillUp(state)).filter(kid => !kid.fields['child-day'])
  if (open.length === 0 && state.count === undefined) return []
  const fitting = open.filter(kid => Number.isNaN(years(kid)) || (day === 'school' ? years(kid) >= 4 : years(kid) <= 5))
  if (fitting.length === many) return fitting
  return fitting.length > many && fitting.every(kid => Number.isNaN(years(kid))) ? fitting.slice(0, many) : undefined
}

const listed =
  /^ (?:got|has|have|her|his|my|their|all|of) (\d) (?:[,:(-] )?(?:aged? |ages )?(\d{1,2}(?: (?:years|months) old)?(?: (?:,|and|, and) \d{1,2}(?: (?:years|months) old)?)+)(?= [^\d]|$)/

/** "Has 3: 15, 12 and 9": a number with just so many ages after it is of children. */
export function listedAt({ state, clause, note, at }: Here): number | undefined {
  const [, many = '', ages = ''] = listed.exec(note.text.slice(clause.from + at, clause.from + at + 80)) ?? []
  const numbers = ages.match(/\d{1,2}/g) ?? []
  if (numbers.length < 2 || numbers.length !== Number(many) || numbers.some(age => Number(age) > 19)) return undefined
  const length = clause.text.slice(at).search(/(?<= \d)(?= |$)/)
  Object.assign(state, {
    group: placeOf(clause, at, length),
    count: Number(many),
    list: [],
    ageable: true,
    active: true,
  })
  return length
}
