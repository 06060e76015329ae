/**
 * Reading a commitment's wording: does it ask for a job application, for work, for treatment, or for nothing that can be
 * told? Deterministic, and explained: each reader returns the very words that it found, and the rules say what follows.
 * A text is cut into units (reading/units.ts), each known from the lists of words (words/*.ts); how each is meant is found
 * out (reading/modes.ts); and patterns look only at what is to be done (reading/patterns.ts).
 */
import { type Match, matches, patterns, type Reading, read, wordsOf } from './reading/patterns.ts'
import { airy, exhortations } from './words/exhorting.ts'
import { applying, applyingAsOne, applyingForSomething, applyingToIt, askingAround, goingToIt } from './words/jobs.ts'
import { treating } from './words/treatment.ts'
import { bindingWithMore, neverBinding } from './words/vague.ts'
import { treatingForHealth } from './words/wellbeing.ts'
import { placing, takingIt, volunteering, working } from './words/work.ts'

/** Everything of a commitment that says what is to be done. */
export const texts = ({ what, steps }: { what: string; steps: readonly string[] }): string[] => [what, ...steps]

/** The first thing that `read` finds, going through `all` in order. */
export function firstFound<T>(all: readonly T[], read: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = read(one)
    if (found !== undefined) return found
  }
  return undefined
}

const firstWords = (reading: Reading, found: Iterable<Match>, further?: number): string | undefined => {
  for (const match of found) return wordsOf(reading, match, further)
  return undefined
}

const applications = patterns(applying, ['OTHER', 'OURS', 'COURSE'])
const askingForWork = patterns(askingAround, ['COURSE', 'HELPER', 'OUR-SIDE'])
const applicationsAsOne = patterns(applyingAsOne, [
  'COURSE',
  'for',
  'am',
  'student',
  'member',
  'step',
  'way',
  'volunteer',
])
const looseApplications = patterns(applyingForSomething, ['OTHER', 'OURS', 'COURSE'])

const applicationsForIt = patterns(applyingToIt, ['OTHER', 'OURS', 'COURSE'])

const invitations = patterns(goingToIt)

/** The words by which a text makes a person apply for a job, if it does. */
export function readsAsApplying(text: string): string | undefined {
  const reading = read(text)
  return (
    firstWords(reading, matches(reading, applications)) ??
    firstWords(reading, matches(reading, applicationsAsOne)) ??
    firstWords(reading, matches(reading, askingForWork)) ??
    firstWords(
      reading,
      [...matches(reading, looseApplications)].filter(match => !isForSomethingElse(reading, match)),
    ) ??
    (isInvited(reading) ? firstWords(reading, matches(reading, invitations)) : undefined) ??
    (namesOnlyJobs(reading) ? firstWords(reading, matches(reading, applicationsForIt)) : undefined)
  )
}

/** Whether an interview is spoken of as offered: "if you are invited to interview, go to it". */
const isInvited = ({ units }: Reading) =>
  units.some(({ low }) => /^(?:offer(?:s|ed)?|invit(?:e|es|ed|ation))$/.test(low)) &&
  units.some(({ is }) => is.has('INTERVIEW') && !is.has('OUR-INTERVIEW'))

/** Whether a job, an advert or an employer is named, and nothing else that one applies for. */
const namesOnlyJobs = ({ units }: Reading) =>
  ['JOB', 'ROLE', 'ADVERT', 'KNOWN-EMPLOYER', 'AGENCY'].some(one => units.some(({ is }) => is.has(one))) &&
  !units.some(({ is }) => is.has('OTHER') || is.has('COURSE') || is.has('PRETEND'))

/** Whether the first thing named from there on, to the end of the sentence, may be applied for: a course, a bus pass. */
export function isForSomethingElse({ units }: Reading, { from }: Match): boolean {
  for (let i = from + 1; i < from + 14; i++) {
    const unit = units[i]
    if (!unit || unit.break === 'sentence') return false
    if (unit.is.has('OTHER') || unit.is.has('COURSE')) return true
    if (unit.is.has('JOB') || unit.is.has('ROLE')) return false
  }
  return false
}

const work = patterns(working, ['STOPS'])
const unpaid = patterns(volunteering)
const placements = patterns(placing, ['STOPS'])
const takenUp = patterns(takingIt)

/** The words by which a text makes a person do work, if it does. `allowed`: whether placements are (R7, L41). */
export function readsAsWork(text: string, allowed: boolean): string | undefined {
  const reading = read(text)
  const isPlacement = (match: Match) =>
    reading.units.slice(match.from, match.to + 2).some(({ is }) => is.has('PLACEMENT'))
  const found = [...matches(reading, work)].filter(match => !(allowed && isPlacement(match)))
  return (
    firstWords(reading, found) ??
    firstWords(reading, matches(reading, unpaid)) ??
    (isOffered(reading) ? firstWords(reading, matches(reading, takenUp)) : undefined) ??
    (allowed ? undefined : firstWords(reading, matches(reading, placements)))
  )
}

/** Whether work is spoken of as offered: "if you are offered shifts, take them". */
const isOffered = ({ units }: Reading) =>
  units.some(({ low }) => /^(?:offer(?:s|ed|ing)?|cynnig|gynnig|cynigi\w*|gynigi\w*)$/.test(low)) &&
  units.some(({ is }) => is.has('A-JOB') || is.has('JOBLESS') || is.has('employment'))

const treatments = patterns(treating + treatingForHealth)

/** The words by which a text makes a person have medical treatment, if it does. */
export function readsAsTreatment(text: string): string | undefined {
  const reading = read(text)
  const found = [...matches(reading, treatments)].filter(match => !isForEvidence(reading, match))
  for (const match of found)
    return wordsOf(reading, { ...match, from: Math.max(match.from - 3, clauseStart(reading, match.from)) })
  return undefined
}

/** Where the clause of a unit begins. */
function clauseStart({ units }: Reading, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && units[start]?.break === 'none' && !units[start - 1]?.is.has('AND')) start--
  return start
}

// A letter, a note or the bus there are no treatment.
function isForEvidence({ units }: Reading, { from, to }: Match): boolean {
  for (let i = from - 4; i < to + 8; i++) {
    const unit = units[i]
    if (!unit || (i > from && unit.break === 'sentence')) continue
    if (unit.is.has('PAPER')) return true
  }
  return false
}

const never = patterns(neverBinding + exhortations)
const withMore = patterns(bindingWithMore + airy)

/** The words that make a commitment too vague to bind, read over what it says and all its steps together. */
export function readsAsVague(all: readonly string[]): string | undefined {
  const readings = all.map(read)
  const always = firstFound(readings, reading => firstWords(reading, matches(reading, never), 2))
  if (always !== undefined) return always
  if (readings.some(isSpecific)) return undefined
  return (
    firstFound(readings, reading => firstWords(reading, matches(reading, withMore), 2)) ??
    firstFound(readings.slice(0, 1), namesNothing)
  )
}

/** Whether a day, a time, a number, a place or somebody is named. */
const isSpecific = ({ units }: Reading) =>
  units.some(({ is }, i) => is.has('TIME') || (is.has('NUMBER') && isCount(units[i])) || (is.has('NAME') && i > 1))

const isCount = (unit?: Reading['units'][number]) =>
  unit !== undefined && !/^(?:any|some|several|more|another|unrhyw|at least|up|at|ychydig)$/.test(unit.low)

/** The whole text, when it is made of general words alone. */
function namesNothing({ text, units }: Reading): string | undefined {
  if (units.length === 0 || units.length > 14) return undefined
  return units.every(
    ({ is, mode }, i) =>
      mode !== 'ours' &&
      (is.has('GENERIC') ||
        is.has('THEY') ||
        is.has('MUST') ||
        (is.has('NAME') && i < 2) ||
        (i === 0 && is.size === 0)),
  )
    ? text.trim()
    : undefined
}
