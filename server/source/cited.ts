/**
 * Every text, time and rule that cites the register, gathered from the data itself: which of them rests on which source.
 *
 * What must always hold:
 *   1. Nothing is listed by hand: a text that is added to a regime, the notice, the bodies or the times is here.  (every…)
 *   2. A body, a text or a time names a source that is in the register.                     (test/sources.test.ts)
 */
import { type BodyId, bodies, bodyInWords } from '../bodies.ts'
import { type Clock, clocks, lengthOf } from '../clocks.ts'
import type { Route } from '../complaint/reading.ts'
import { routeWords } from '../complaint/words.ts'
import { rules } from '../guard-rails/check.ts'
import { definition } from '../interview/definition.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { answersAskedOf, privacyNotice } from '../privacy.ts'
import { type Cites, type Regime, regimes } from '../regime.ts'
import { isStale, type Source, type SourceStatus, sources, staleOn } from '../sources.ts'

/** Something that cites the register. */
export type Cited = {
  kind: keyof typeof citedKinds
  /** What it is, for staff: 'Old-style ESA: what you can ask for'. */
  name: string
  /** As a claimant reads it, both languages for checking; empty where only staff do. */
  words: readonly Words[]
  cites: readonly string[]
}

export const citedKinds = {
  regime: 'Words of a plan, by the benefit',
  bar: 'What may not be required, by the benefit',
  complaint: 'When a complaint reads like something else',
  body: 'Bodies outside this service',
  time: 'How long things take',
  privacy: 'The privacy notice',
  rule: 'Checks of a commitment',
} as const

/** Everything that cites the register, in the order of the kinds above. */
export const everyCited = (): Cited[] => [
  ...Object.values(regimes).flatMap(regimeTexts),
  ...Object.values(regimes).flatMap(regimeBars),
  ...(Object.keys(routeWords) as Route[]).map(routeText),
  ...(Object.keys(bodies) as BodyId[]).map(bodyText),
  ...Object.entries<Clock>(clocks).map(clockText),
  ...privacyNotice({}, answersAskedOf(definition)).map(privacyText),
  ...rules.filter(({ source }) => source !== undefined).map(ruleText),
]

const textNames: Record<keyof Cites, string> = {
  headings: 'the headings',
  consequence: 'what happens if it is not done',
  askAgain: 'the heading of the rights box',
  asking: 'what happens when they ask',
  rights: 'the rights box',
  notThis: 'what asking is not',
  ifMoneyIsCut: 'if money is cut',
  complain: 'how to complain',
  help: 'help and formats',
}

const regimeTexts = (regime: Regime): Cited[] =>
  (Object.keys(textNames) as (keyof Cites)[])
    .map(text => ({
      kind: 'regime' as const,
      name: `${regime.name.en}: ${textNames[text]}`,
      words: wordsOf(regime, text),
      cites: regime.cites[text],
    }))
    .filter(({ words }) => words.length > 0)

function wordsOf(regime: Regime, text: keyof Cites): readonly Words[] {
  if (text === 'headings') return Object.values(regime.headings)
  if (text === 'asking') return [regime.asking.whoLooks, regime.asking.meanwhile]
  return [regime[text]].flat()
}

const barNames: Record<keyof Regime['bars'], string> = {
  applyForJob: 'applying for a job',
  doWork: 'doing work',
  medicalTreatment: 'medical treatment',
}

const regimeBars = ({ name, bars }: Regime): Cited[] =>
  (Object.keys(bars) as (keyof Regime['bars'])[]).flatMap(key => {
    const bar = bars[key]
    return bar
      ? [{ kind: 'bar', name: `${name.en}: ${barNames[key]}`, words: [bar.claimantWords], cites: [bar.source] }]
      : []
  })

const citesOfRoutes: Record<Route, string[]> = {
  decision: ['C1', 'C9', 'C11'],
  plan: ['C1', 'L19', 'L19a', 'C6'],
  data: ['N5'],
}

const routeText = (route: Route): Cited => {
  const { title, texts } = routeWords[route]
  return { kind: 'complaint', name: title.en, words: [title, ...texts], cites: citesOfRoutes[route] }
}

function bodyText(id: BodyId): Cited {
  const { name, limit, source } = bodies[id]
  const welsh = bodyInWords(id, 'cy')
  const words = bodyInWords(id, 'en').map((en, line) => ({ en, cy: welsh[line] ?? '' }))
  return { kind: 'body', name: name.en, words, cites: [source, ...(limit ? [clocks[limit.clock].source] : [])] }
}

const clockText = ([id, { what, source }]: [string, Clock]): Cited => {
  const name = id as keyof typeof clocks
  const length = { en: lengthOf(name, 'en'), cy: lengthOf(name, 'cy') }
  return {
    kind: 'time',
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}. ${what}`,
    words: [length],
    cites: [source],
  }
}

const privacyText = ({ heading, paragraphs, list = [], cites }: ReturnType<typeof privacyNotice>[number]): Cited => ({
  kind: 'privacy',
  name: heading.en,
  words: [heading, ...paragraphs, ...list],
  cites,
})

const ruleText = ({ id, source }: (typeof rules)[number]): Cited => ({
  kind: 'rule',
  name: id.replaceAll('-', ' '),
  words: [],
  cites: source ? [source] : [],
})

/** One line of the register with what rests on it. */
export type Entry = Source & { usedBy: Cited[]; stale: boolean }

/** The whole register on a day, in the order of its ids. */
export function registerOn(today: CalendarDate): Entry[] {
  const cited = everyCited()
  return Object.values(sources)
    .map(source => ({
      ...source,
      usedBy: cited.filter(({ cites }) => cites.includes(source.id)),
      stale: isStale(source.checkedOn, today),
    }))
    .sort((one, other) => inOrder.compare(one.id, other.id))
}

const inOrder = new Intl.Collator('en', { numeric: true })

/** How far a text can be relied on: no further than the weakest of its sources. */
export function statusOf({ cites }: Pick<Cited, 'cites'>): SourceStatus {
  const statuses = cites.map(id => sources[id]?.status ?? 'memory')
  if (statuses.includes('memory')) return 'memory'
  return statuses.includes('found') || statuses.length === 0 ? 'found' : 'confirmed'
}

/** What an administrator has to check again today (R56): sources and the contact details of bodies, the oldest first. */
export function dueForChecking(today: CalendarDate): { name: string; checkedOn: CalendarDate }[] {
  const contacts = Object.values(bodies).map(({ name, checkedOn }) => ({
    name: `How to reach: ${name.en}`,
    checkedOn,
  }))
  const entries = Object.values(sources).map(({ id, title, checkedOn }) => ({ name: `${id}: ${title}`, checkedOn }))
  return staleOn(today, [...contacts, ...entries])
}
