/**
 * Every text, time, question and rule that cites the register, gathered from the data itself: which of them rests on which
 * source.
 *
 * What must always hold:
 *   1. Nothing is listed by hand: what is added to a regime, the notice, the bodies, the times, the questions or the rules
 *      is here; a sentence of a letter that is not is found.                            (every…; test/sources.test.ts)
 *   2. Each names a source, and that is in the register.                        (check.ts; test/sources.test.ts)
 *   3. An id never changes its meaning: others read the register as data.       (test/sources.test.ts: no two alike)
 */
import type { RegimeId } from '../../db/choices.ts'
import { type BodyId, bodies, bodyInWords } from '../bodies.ts'
import { type Clock, clocks, lengthOf } from '../clocks.ts'
import { rulesOfWriting } from '../commitment/draft.ts'
import type { Route } from '../complaint/reading.ts'
import { noDetriment, noDetrimentByProvider, routeWords } from '../complaint/words.ts'
import { type Rule, rules } from '../guard-rails/check.ts'
import { definition } from '../interview/definition.ts'
import type { Question } from '../interview/questions.ts'
import type { Words } from '../lib/language.ts'
import { answersAskedOf, type PrivacySection, privacyNotice } from '../privacy.ts'
import { type Dated, regimes } from '../regime.ts'
import { type SourceStatus, sources } from '../sources.ts'
import { lettersCited } from './letters-cited.ts'
import { regimeCited } from './regime-cited.ts'

/** Something that cites the register. */
export type Cited = {
  /** The same as long as the text is: 'uc.rights', 'rule.R6-work'. */
  id: string
  kind: CitedKind
  /** Whose it is, if it is one benefit's. */
  regime?: RegimeId
  /** What it is. What only staff read has no Welsh. */
  name: { en: string; cy?: string }
  /** As a claimant reads it; empty where only staff do. */
  words: readonly Words[]
  /** What only staff read of it. */
  forStaff?: string
  /** The days on which it holds, where that is not always. */
  holds?: Dated
  cites: readonly string[]
}

/** What there is, in the order in which it is shown. */
export const citedKinds = {
  regime: { en: 'Words of a plan', cy: 'Geiriau cynllun' },
  bar: { en: 'What we may not make a person do', cy: 'Beth na chawn orfodi person i’w wneud' },
  exemption: { en: 'When we may not make a person do anything', cy: 'Pryd na chawn orfodi person i wneud dim' },
  letter: {
    en: 'Letters about changes, and about what was not done',
    cy: 'Llythyrau am newidiadau, ac am yr hyn na wnaed',
  },
  complaint: { en: 'When a complaint is about something else', cy: 'Pan fydd cwyn am rywbeth arall' },
  body: { en: 'Others who can help', cy: 'Eraill a all helpu' },
  time: { en: 'How long things take', cy: 'Faint o amser mae pethau’n ei gymryd' },
  privacy: { en: 'How we use information', cy: 'Sut rydym yn defnyddio gwybodaeth' },
  question: { en: 'What we ask in an interview', cy: 'Beth rydym yn ei ofyn mewn cyfweliad' },
  rule: { en: 'How we check what a plan asks', cy: 'Sut rydym yn gwirio’r hyn y mae cynllun yn ei ofyn' },
} as const satisfies Record<string, Words>

export type CitedKind = keyof typeof citedKinds

/** Everything that cites the register, in the order of the kinds above; the benefits one after the other. */
export const everyCited = (): Cited[] => [
  ...Object.values(regimes).flatMap(regimeCited),
  ...lettersCited(),
  ...(Object.keys(routeWords) as Route[]).map(routeText),
  ...notHeldAgainst,
  ...(Object.keys(bodies) as BodyId[]).map(bodyText),
  ...Object.entries<Clock>(clocks).map(clockText),
  ...privacyNotice({}, answersAskedOf(definition)).map(privacyText),
  ...definition.steps
    .flatMap(({ questions }) => questions.flatMap(one => [one, ...(one.fields ?? [])]))
    .map(questionText),
  ...[...rules, ...rulesOfWriting].map(ruleText),
]

const citesOfRoutes: Record<Route, string[]> = {
  decision: ['C1', 'C9', 'C11'],
  plan: ['C1', 'L19', 'L19a', 'C6'],
  data: ['N5'],
}

const routeText = (route: Route): Cited => {
  const { title, texts } = routeWords[route]
  return { id: `complaint.${route}`, kind: 'complaint', name: title, words: texts, cites: citesOfRoutes[route] }
}

const notHeldAgainst: Cited[] = [
  {
    id: 'complaint.no-detriment',
    kind: 'complaint',
    name: { en: 'That complaining is not held against you', cy: 'Nad yw cwyno yn cael ei ddal yn eich erbyn' },
    words: [noDetriment, noDetrimentByProvider],
    cites: ['C6'],
  },
]

function bodyText(id: BodyId): Cited {
  const { name, limit, source } = bodies[id]
  const welsh = bodyInWords(id, 'cy')
  const words = bodyInWords(id, 'en').map((en, line) => ({ en, cy: welsh[line] ?? '' }))
  const cites = [source, ...(limit ? [clocks[limit.clock].source] : [])]
  return { id: `body.${id}`, kind: 'body', name, words: words.slice(1), cites }
}

const setBy: Record<Clock['setBy'], string> = {
  law: 'The law sets it.',
  'their rules': 'Rules of others set it.',
  'our standard': 'It is a standard of our own.',
}

function clockText([id, clock]: [string, Clock]): Cited {
  const name = id as keyof typeof clocks
  const length = { en: lengthOf(name, 'en'), cy: lengthOf(name, 'cy') }
  const forStaff = `Counted as “${id}”. ${setBy[clock.setBy]}`
  return {
    id: `time.${id.replaceAll(' ', '-')}`,
    kind: 'time',
    name: clock.what,
    words: [length],
    forStaff,
    cites: [clock.source],
  }
}

const privacyText = ({ id, heading, paragraphs, list = [], cites }: PrivacySection): Cited => ({
  id: `privacy.${id}`,
  kind: 'privacy',
  name: heading,
  words: [...paragraphs, ...list],
  cites,
})

const mayBeRequired: Record<Question['required'], Words> = {
  'may be required': { en: 'We may need you to answer this.', cy: 'Efallai y bydd angen i chi ateb hyn.' },
  optional: { en: 'You never have to answer this.', cy: 'Nid oes rhaid i chi byth ateb hyn.' },
}

const questionText = ({ id, label, required }: Question): Cited => ({
  id: `question.${id}`,
  kind: 'question',
  name: label,
  words: [mayBeRequired[required]],
  cites: [required === 'optional' ? 'L30' : 'L28'],
})

const severities: Record<Rule['severity'], string> = {
  blocks: 'What it finds stops the plan.',
  'needs a reason': 'What it finds needs a reason.',
  advice: 'What it finds is advice.',
}

const ruleText = ({ id, title, severity, source, sourcesIn }: Omit<Rule, 'find'>): Cited => ({
  id: `rule.${id}`,
  kind: 'rule',
  name: { en: title },
  words: [],
  forStaff: `${id}. ${severities[severity]}`,
  cites: source ? [source] : [...new Set(Object.values(regimes).flatMap(regime => sourcesIn?.(regime) ?? []))],
})

/** How far a text can be relied on: no further than the weakest of its sources. */
export function statusOf({ cites }: Pick<Cited, 'cites'>): SourceStatus {
  const statuses = cites.map(id => sources[id]?.status ?? 'memory')
  if (statuses.includes('memory')) return 'memory'
  return statuses.includes('found') || statuses.length === 0 ? 'found' : 'confirmed'
}
