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
    en: 'Your benefit can be cut until you do the thing you had to do. It can stay cut after that. The first time, it can be cut for 1 more week. The next time in the same year, for 2 more weeks. After that, for 4 more weeks each time.',
    cy: 'Gall eich budd-dal gael ei dorri nes i chi wneud y peth yr oedd yn rhaid i chi ei wneud. Gall aros wedi’i dorri ar ôl hynny. Y tro cyntaf, gall gael ei dorri am 1 wythnos arall. Y tro nesaf yn yr un flwyddyn, am 2 wythnos arall. Ar ôl hynny, am 4 wythnos arall bob tro.',
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
    en: 'This is for people who have to get ready for work. Your benefit can be cut until you do the thing you had to do. It can stay cut after that. The first time, it can be cut for 7 more days. The next time, for 14 more days. After that, for 28 more days each time.',
    cy: 'Mae hyn ar gyfer pobl y mae’n rhaid iddynt baratoi ar gyfer gwaith. Gall eich budd-dal gael ei dorri nes i chi wneud y peth yr oedd yn rhaid i chi ei wneud. Gall aros wedi’i dorri ar ôl hynny. Y tro cyntaf, gall gael ei dorri am 7 diwrnod arall. Y tro nesaf, am 14 diwrnod arall. Ar ôl hynny, am 28 diwrnod arall bob tro.',
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
