/**
 * Who is to do what: walks through the units of a text and says of each how it is meant. "Learn how to apply" asks nobody
 * to apply, "do not apply yet" and "we will apply" neither; "look at the adverts and apply" does.
 */
import type { Form } from './forms.ts'
import type { Unit } from './units.ts'

type State = {
  mode: Unit['mode']
  /** Whether a verb would begin something new here, and how many units ago that began. */
  fresh: boolean
  since: number
  /** After "how to", a second verb still says how: "how to write a CV and apply". */
  how: boolean
  /** After "not … or". */
  or: boolean
  /** After "after" or "by": a bare verb then begins the sentence proper. */
  afterwards: boolean
}

const atStart = (): State => ({ mode: 'does', fresh: true, since: 0, how: false, or: false, afterwards: false })

/** A unit by its longest reading: "write to" is no "write". Its words are `last - at + 1` units. */
type Step = { at: number; last: number; break: Unit['break']; is: ReadonlySet<string>; form?: Form }

const nothing: ReadonlySet<string> = new Set()

function stepsOf(units: readonly Unit[]): Step[] {
  const steps: Step[] = []
  for (let at = 0; at < units.length; ) {
    const { options, break: before } = units[at] as Unit
    const longest = options.filter(({ length }) => length === options[0]?.length)
    const is = longest.length > 1 ? new Set(longest.flatMap(one => [...one.is])) : (longest[0]?.is ?? nothing)
    const last = Math.min(at + (longest[0]?.length ?? 1), units.length) - 1
    steps.push({ at, last, break: before, is, form: longest.find(({ form }) => form)?.form })
    at = last + 1
  }
  return steps
}

/** Sets how each unit is meant. */
export function setModes(units: readonly Unit[]): void {
  const steps = stepsOf(units)
  let state = atStart()
  for (const [i, one] of steps.entries()) {
    if (one.break === 'sentence') state = atStart()
    else if (one.break === 'comma' || one.is.has('AND'))
      Object.assign(state, { fresh: true, since: 0, or: one.is.has('OR') })
    state.since++
    const mode = step(state, steps, i)
    for (let at = one.at; at <= one.last; at++) (units[at] as Unit).mode = mode
  }
  onlyToPractise(units)
}

/** Moves the state over one step. Returns how that step itself is meant. */
function step(state: State, steps: readonly Step[], i: number): Unit['mode'] {
  const { is, form } = steps[i] as Step
  const before = state.mode
  if (is.has('AND')) return before
  if (is.has('ORDERS')) return turn(state, 'does', true)
  if (state.fresh && is.has('OUR-SIDE') && isOurs(steps, i)) return turn(state, 'ours', true)
  if (is.has('THEY') && state.fresh && before === 'ours') return turn(state, 'does', true)
  if (before === 'aside' && is.has('MUST') && steps[i - 1]?.is.has('THEY') && state.since > 3)
    return turn(state, 'does', true)
  if (is.has('NOT')) turn(state, 'not')
  else if (is.has('MAY') && before === 'does') turn(state, 'not')
  else if (is.has('SO') && (steps[i] as Step).break === 'sentence') return turn(state, 'does', true)
  else if (is.has('ASIDE')) asideFrom(state, is.has('AFTER'))
  else if (is.has('HOW') && before !== 'not' && before !== 'ours')
    Object.assign(state, { mode: 'about', how: true, fresh: false })
  else if (form) return verb(state, steps, i)
  else if (is.has('COURSE') && before === 'does' && isOnSomething(steps[i + 1]) && !isTreated(steps, i + 1))
    turn(state, 'about')
  else if (is.has('PRETEND') && before === 'does') return turn(state, 'about')
  return before
}

function turn(state: State, mode: Unit['mode'], fresh = false) {
  Object.assign(state, { mode, fresh, how: false })
  return mode
}

function asideFrom(state: State, afterwards: boolean) {
  if (state.mode === 'does') turn(state, 'aside')
  Object.assign(state, { fresh: false, afterwards })
}

function verb(state: State, steps: readonly Step[], i: number): Unit['mode'] {
  const unit = steps[i] as Step
  const previous = steps[i - 1]
  if (state.fresh && state.since < 6) {
    const goesOn =
      state.mode === 'ours' ||
      (state.mode === 'not' && state.or) ||
      (state.mode === 'about' && (unit.form === 'ing' || unit.form === 'ed' || (state.how && !hasNumber(steps, i))))
    if (!goesOn) turn(state, 'does')
    state.fresh = false
  } else if (state.mode === 'aside' && state.afterwards && unit.form === 'base' && !leadsOn(previous)) {
    turn(state, 'does')
  }
  const meant = state.mode
  if (unit.is.has('TALK') && meant === 'does') turn(state, 'about')
  return meant
}

// "Before you apply", "after having to apply": the verb belongs to what goes before it.
const leadsOn = (one?: Step) =>
  one?.break !== 'none' ||
  ['THEY', 'MUST', 'MAY', 'LEADS', 'ASIDE', 'OUR-SIDE'].some(name => one.is.has(name)) ||
  one.form !== undefined

const hasNumber = (steps: readonly Step[], from: number) => {
  for (let i = from + 1; i < Math.min(from + 7, steps.length) && steps[i]?.break === 'none'; i++)
    if (steps[i]?.is.has('NUMBER')) return true
  return false
}

/** "The adviser will", "we will", "WC to"; "I will" only where somebody else's things are spoken of. */
function isOurs(steps: readonly Step[], i: number): boolean {
  const next = steps[i + 1]
  if (!next || next.break === 'sentence' || !(next.is.has('MUST') || next.is.has('MAY'))) return false
  if (!steps[i]?.is.has('SPEAKER')) return true
  for (let j = i + 2; j < i + 30 && steps[j] && steps[j]?.break !== 'sentence'; j++)
    if (steps[j]?.is.has('YOUR')) return true
  return false
}

const isOnSomething = (next?: Step) =>
  next !== undefined && next.break !== 'sentence' && (next.is.has('ON') || next.form === 'ing')

// "Six sessions with the counsellor" are had, not heard of.
const isTreated = (steps: readonly Step[], at: number) =>
  steps[at]?.is.has('with') === true && steps.slice(at + 1, at + 4).some(({ is }) => is.has('TREATMENT'))

/** "Draft an application to practise": what comes last says what it was for. */
function onlyToPractise(units: readonly Unit[]) {
  let start = 0
  for (const [i, unit] of units.entries()) {
    if (unit.break === 'sentence') start = i
    if (!unit.is.has('TO-PRACTISE')) continue
    for (const one of units.slice(start, i)) if (one.mode === 'does') one.mode = 'about'
    start = i
  }
}
