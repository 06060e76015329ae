/**
 * The register for its readers: every source with what rests on it, the parts it is read in, what has changed in the words,
 * and all of it as data.
 *
 * What must always hold:
 *   1. It is about nobody, so that anybody may read it.                                    (routes.ts)
 *   2. What the words of a plan were before comes from what old plans are printed with (R97).   (wordingsOf)
 */
import { bodies } from '../bodies.ts'
import { clocks } from '../clocks.ts'
import { rulesOfWriting } from '../commitment/draft.ts'
import { earlierWordings, wordsIssuedWith } from '../earlier-words.ts'
import { rules } from '../guard-rails/check.ts'
import { bankHolidaysInUse, lastKnownDay } from '../lib/bank-holidays.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { type Cites, type Regime, type RegimeId, regimes, wordsNow } from '../regime.ts'
import { isStale, type Source, sources, staleOn } from '../sources.ts'
import { type Cited, type CitedKind, citedKinds, everyCited, statusOf } from './cited.ts'
import { textNames } from './regime-cited.ts'

/** One line of the register with what rests on it. */
export type Entry = Source & { usedBy: Cited[]; stale: boolean }

/** The whole register on a day: what has to be checked again first, then in the order of the ids. */
export function registerOn(today: CalendarDate): Entry[] {
  const cited = everyCited()
  return Object.values(sources)
    .map(source => ({
      ...source,
      usedBy: cited.filter(({ cites }) => cites.includes(source.id)),
      stale: isStale(source.checkedOn, today),
    }))
    .sort((one, other) => Number(other.stale) - Number(one.stale) || inOrder.compare(one.id, other.id))
}

const inOrder = new Intl.Collator('en', { numeric: true })

/** A part of the register, on a page of its own: one benefit, or everything of one kind that is no benefit's. */
export type Part = { id: string; name: Words; cited: Cited[]; regime?: Regime }

/** Where a text stands on the page of its part: an id of HTML. */
export const anchorOf = ({ id }: Pick<Cited, 'id'>): string => id.replace(/[^A-Za-z0-9_-]+/g, '-')

/** Every part, the benefits first. */
export function partsOf(cited: readonly Cited[]): Part[] {
  const benefits = Object.values(regimes).map(regime => ({
    id: regime.id,
    name: regime.name,
    cited: cited.filter(one => one.regime === regime.id),
    regime,
  }))
  const kinds = (Object.keys(citedKinds) as CitedKind[]).map(kind => ({
    id: kind,
    name: citedKinds[kind],
    cited: cited.filter(one => one.kind === kind && one.regime === undefined),
  }))
  return [...benefits, ...kinds].filter(part => part.cited.length > 0)
}

/** A text that has been changed, as plans still say it that were issued before. */
export type ChangedText = { name: Words; before: readonly Words[]; now: readonly Words[] }

/** The wordings of a benefit's plans, the newest first: the name of each, and what it said that is said otherwise now. */
export type Wording = { name: string; changed: ChangedText[] }

const keptTexts = [
  'headings',
  'consequence',
  'askAgain',
  'rights',
  'notThis',
  'ifMoneyIsCut',
  'complain',
  'help',
] as const

/** What the plans of a benefit have said (R97). */
export function wordingsOf(id: RegimeId): Wording[] {
  const now = wordsNow(id)
  const earlier = earlierWordings.map(wording => ({ name: wording, said: wordsIssuedWith({ regime: id, wording }) }))
  const sentences = (words: typeof now, text: (typeof keptTexts)[number]): Words[] => {
    const value = words[text]
    if (Array.isArray(value)) return value
    return 'en' in value ? [value] : Object.values(value)
  }
  const changed = (said: typeof now): ChangedText[] =>
    keptTexts
      .filter(text => JSON.stringify(said[text]) !== JSON.stringify(now[text]))
      .map(text => ({
        name: textNames[text satisfies keyof Cites],
        before: sentences(said, text),
        now: sentences(now, text),
      }))
  return [
    { name: regimes[id].wording, changed: [] },
    ...earlier.map(({ name, said }) => ({ name, changed: changed(said) })).reverse(),
  ]
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

/**
 * The register as data, for whoever checks it with a program of their own. Ids stay; fields may come, and none goes.
 *   on           the day it was asked for
 *   sources      id, title, url, status (found, memory, confirmed), checkedOn, stale, usedBy (ids of texts)
 *   texts        id, kind, regime, name, words in both languages, forStaff, holds (from, until), cites (ids of sources), status
 *   rules        id, title, severity, source of each check of a commitment
 *   regimes      by id: what they call things, bars and exemptions with the days on which they hold, clocks, retention,
 *                and the wordings of their plans, the newest first
 *   bodies, clocks   by id
 *   bankHolidays     the dates of each nation, and the last day up to which they are known
 */
export function registerAsData(today: CalendarDate) {
  return {
    on: today,
    sources: registerOn(today).map(({ usedBy, ...source }) => ({ ...source, usedBy: usedBy.map(({ id }) => id) })),
    texts: everyCited().map(one => ({ ...one, status: statusOf(one) })),
    rules: [...rules, ...rulesOfWriting].map(({ id, title, severity, source }) => ({ id, title, severity, source })),
    regimes: Object.fromEntries(
      Object.values(regimes).map(({ id, name, vocabulary, mayRequire, bars, exemptions, clocks, retention }) => [
        id,
        { name, vocabulary, mayRequire, bars, exemptions, clocks, retention, wordings: wordingsOf(id) },
      ]),
    ),
    bodies,
    clocks,
    bankHolidays: { ...bankHolidaysInUse(), knownUpTo: lastKnownDay() },
  }
}
