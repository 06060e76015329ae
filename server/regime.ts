/**
 * The legal regimes as dated data: what each calls things, what it lets an adviser require and of whom, its times, and the
 * fixed words of its plans. Each is a file in regime/; what they share stands beside them.
 *
 * What must always hold:
 *   1. No other file asks which benefit a person gets: it asks the regime.        (test/regime.test.ts reads the sources)
 *   2. Every text a claimant reads exists in English and in Welsh.                (the type Words; regime.test.ts)
 *   3. Every text, bar and exemption names its sources, and each is in the register.  (the type Cites; sources.test.ts)
 *   4. The words of one regime never appear under another (R1, domain 12.2).      (regime.test.ts)
 *   5. What has changed in law carries the days on which it held: a day is judged by its own law (R2).  (holdsOn; exemptions.test.ts)
 *
 * The wording of domain 12.1 and everything modelled on it is a draft for legal sign-off, not legal advice.
 * `wording` names its version: a plan keeps the version it was issued with (R97).
 */
import type { Group, RegimeId } from '../db/choices.ts'
import type { ClockName } from './clocks.ts'
import type { CalendarDate } from './lib/days.ts'
import type { Words } from './lib/language.ts'
import { newStyleEsa } from './regime/esa-new-style.ts'
import { oldEsa } from './regime/esa-old.ts'
import { loneParentIncomeSupport } from './regime/is-lone-parent.ts'
import { universalCredit } from './regime/uc.ts'
import { voluntary } from './regime/voluntary.ts'

export type { RegimeId }

/** What a required item may not be about. `allows`: what the law names as preparation although it looks like work. */
export type Bar = Dated & {
  severity: 'blocks' | 'needs a reason'
  basis: 'law' | 'policy'
  because: string
  claimantWords: Words
  source: string
  allows?: 'work experience and placements'
}

/** Days on which something holds, both ends included; an absent end is open. */
export type Dated = { from?: CalendarDate; until?: CalendarDate }

/** Whether something holds on a day. */
export const holdsOn = ({ from, until }: Dated, date: CalendarDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until)

/** Those of a list that hold on a day, in its order. */
export const inForce = <Thing extends Dated>(things: readonly Thing[], date: CalendarDate): Thing[] =>
  things.filter(thing => holdsOn(thing, date))

/** Why nothing can be required of somebody: what has to be so of them, in which words, from when until when. */
export type Exemption = Dated & {
  id: 'support-group' | 'interviews-only' | 'pension-age' | 'young-child' | 'carer' | 'paused' | 'not-yet-law'
  when: Situation
  /** For the adviser. */
  because: string
  claimantWords: Words
  source: string
  /** What else it rests on. */
  also?: readonly string[]
}

/** What has to be so of a person, as data; what it takes to be so is read in guard-rails/exemptions.ts. */
export type Situation =
  | 'always'
  | { group: Group }
  | { reached: 'State Pension age' }
  /** Of a child that lives with them. Whether they are a lone parent they said, or their benefit is for lone parents only. */
  | { childUnder: number; loneParent?: 'by the benefit' }
  | { entitledTo: 'carers_allowance' | 'carer_support_payment' | 'carer_premium' | 'carer_element' }
  | { asked: 'to have requirements paused' }

/** Of a lone parent with a child under an age: what is required fits in the child’s normal school hours (L10, R8). */
export type SchoolHours = Dated &
  Pick<Bar, 'severity' | 'basis' | 'claimantWords' | 'source'> & { under: number; loneParent?: 'by the benefit' }

/** What must come before anything is required (R4). */
export type Before = { because: string; claimantWords: Words; source: string }

export type Bars = { applyForJob?: Bar; doWork?: Bar; medicalTreatment?: Bar }

export type Regime = {
  id: RegimeId
  name: Words
  planName: Words
  vocabulary: Vocabulary
  headings: { required: Words; chosen: Words; ours: Words }
  mayRequire: boolean
  consequence: Words[]
  askAgain: Words // heading of the rights box
  youAsked: Words // of a request, as a sentence begins: a date follows
  decision: Words // title of the letter that answers it
  asking: Asking
  rights: Words[]
  notThis: Words
  ifMoneyIsCut: Words
  complain: Words
  help: Words
  wording: string
  bars: Bars
  /** Of whom nothing can be required. */
  exemptions: readonly Exemption[]
  /** An interview first, where the law or a rule of ours wants one. */
  afterAnInterview?: Before
  /** The hours that a lone parent’s plan has to keep to. */
  schoolHours?: SchoolHours
  failing: Failing
  /** The times that count under it, by their names. */
  clocks: readonly ClockName[]
  retention: Retention
  cites: Cites
}

/** What things and people are called (R1, R100). The words that the law fixes are not here: they are texts of their own. */
export type Vocabulary = {
  person: Words
  /** As a heading over their name. */
  adviser: Words
  /** What can be required. */
  activity: Words
  /** What it is written down in. */
  plan: Words
  groups: Record<Group, Words>
}

/** What is asked of somebody who did not do what was required: why, and by when where the law says so (L20, L44). */
export type Failing = { reasonWord: Words; deadline?: ClockName; source: string }

/** How long what is written down is kept, after the live interest in it ends (N7). */
export type Retention = { records: ClockName; shortNotes: ClockName }

/** The words of asking for a plan to be looked at again, where they differ by law (L45, R46). */
export type Asking = {
  /** What to press for it, and the title of the page. */
  ask: Words
  /** Everything that was asked, as a heading. */
  list: Words
  /** The question which lines it is about. */
  about: Words
  whoLooks: Words
  /** That nothing stops being so by asking (L19b). */
  meanwhile: Words
}

/** What of a regime stands in a plan: kept with every plan that is issued, so that it reads the same ever after (R97). */
export type RegimeWords = Pick<
  Regime,
  | 'planName'
  | 'headings'
  | 'mayRequire'
  | 'consequence'
  | 'askAgain'
  | 'rights'
  | 'notThis'
  | 'ifMoneyIsCut'
  | 'complain'
  | 'help'
> &
  Pick<Vocabulary, 'adviser'>

/** Where each text of a regime comes from, by id in the register (server/sources.ts). */
export type Cites = Record<
  'headings' | 'consequence' | 'askAgain' | 'asking' | 'rights' | 'notThis' | 'ifMoneyIsCut' | 'complain' | 'help',
  readonly string[]
>

/** Every regime a claim can be under, by its id. */
export const regimes: Record<RegimeId, Regime> = {
  esa_old: oldEsa,
  esa_new_style: newStyleEsa,
  uc: universalCredit,
  is_lone_parent: loneParentIncomeSupport,
  voluntary,
}

/** What a plan is called under a benefit, as a heading begins: "Action plan", "Claimant commitment" (R1). */
export function planTitle(id: RegimeId): string {
  const { plan } = regimes[id].vocabulary
  return plan.en.charAt(0).toUpperCase() + plan.en.slice(1)
}

/** The words of a regime as they are now, for a plan to keep. */
export function wordsNow(id: RegimeId): RegimeWords {
  const { planName, headings, mayRequire, consequence, askAgain, rights, notThis, ifMoneyIsCut, complain, help } =
    regimes[id]
  const { adviser } = regimes[id].vocabulary
  return {
    planName,
    headings,
    mayRequire,
    consequence,
    askAgain,
    rights,
    notThis,
    ifMoneyIsCut,
    complain,
    help,
    adviser,
  }
}
