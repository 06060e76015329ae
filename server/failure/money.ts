/**
 * What can happen to a person's money, by the law of their benefit: information alone, about nobody in particular (R39).
 *
 * What must always hold:
 *   1. Only what was seen in its source is told here (R98): what was not is left out, and the page says whom to ask.
 *      (cites; test/sources.test.ts)
 *   2. It predicts nothing of anybody, and works out no amount (R33, R39).                     (test/failure.test.ts)
 */
import type { Words } from '../lib/language.ts'
import type { RegimeId } from '../regime.ts'

/** A sentence of information, and where it was seen. */
export type Told = Words & { cites: readonly string[] }

/** L46, L47, L48: old-style ESA, for what was not done from 3 December 2012. */
const oldEsa: readonly Told[] = [
  {
    en: 'A decision maker can cut your benefit until you do what you had to do. Then it can stay cut for 1 more week the first time, 2 weeks the second time in a year, and 4 weeks after that.',
    cy: 'Gall penderfynwr dorri eich budd-dal nes i chi wneud yr hyn yr oedd yn rhaid i chi ei wneud. Yna gall aros wedi’i dorri am 1 wythnos arall y tro cyntaf, 2 wythnos yr ail dro mewn blwyddyn, a 4 wythnos ar ôl hynny.',
    cites: ['L46'],
  },
  {
    en: 'What is cut is the basic part of the benefit for one person. Extra parts, for example for an illness, are not cut.',
    cy: 'Yr hyn sy’n cael ei dorri yw rhan sylfaenol y budd-dal ar gyfer un person. Nid yw rhannau ychwanegol, er enghraifft oherwydd salwch, yn cael eu torri.',
    cites: ['L47'],
  },
  {
    en: 'Something that was not done more than a year before does not make it longer.',
    cy: 'Nid yw rhywbeth na chafodd ei wneud fwy na blwyddyn ynghynt yn ei wneud yn hirach.',
    cites: ['L48'],
  },
]

/** L49, of which only the part for those who can be asked to prepare for work was seen. */
const newEsa: readonly Told[] = [
  {
    en: 'If you have to prepare for work, a decision maker can cut your benefit until you do what you had to do. Then it can stay cut for 7 more days the first time, 14 days the second time, and 28 days after that.',
    cy: 'Os oes rhaid i chi baratoi ar gyfer gwaith, gall penderfynwr dorri eich budd-dal nes i chi wneud yr hyn yr oedd yn rhaid i chi ei wneud. Yna gall aros wedi’i dorri am 7 diwrnod arall y tro cyntaf, 14 diwrnod yr ail dro, a 28 diwrnod ar ôl hynny.',
    cites: ['L49'],
  },
]

const byRegime: Readonly<Record<RegimeId, readonly Told[]>> = {
  esa_old: oldEsa,
  esa_new_style: newEsa,
  uc: [],
  is_lone_parent: [],
  voluntary: [],
}

/** What was seen of it for a benefit; nothing where nothing was. */
export const moneyWords = (regime: RegimeId): readonly Told[] => byRegime[regime]
